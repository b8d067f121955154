import { describe, expect, it } from 'vitest';
import { explainStatement } from '../src/index.js';
import { wholeOf } from '../src/page/page.js';
import { readText } from '../src/read/text.js';
import { readLanguage } from '../src/recognise/language.js';
import { LANGUAGES } from '../src/tables/languages.js';
import { LANGUAGE_CASES } from './cases/languages.js';

describe('the language of', () => {
  it.each(LANGUAGE_CASES)('%s (label: %s)', (_, announced, text, language) => {
    expect(readLanguage(readText(text).map(wholeOf), announced)?.value ?? null).toBe(language);
  });
});

describe('a page whose label says another language than its text', () => {
  const labelled = LANGUAGE_CASES.filter(([, announced]) => announced !== null);

  it.each(labelled)('%s (label: %s) keeps the label, and is reported', (_, announced, text, language) => {
    const tag = LANGUAGES.find((row) => row.language === announced)?.tags[0] ?? '';
    const page = `A Title\nDate: 04/03/2024 | Source: Naenara (${tag})\n${text}`;
    const { statement, diagnostics } = explainStatement(page);
    expect(statement?.language).toBe(announced);
    const isReported = diagnostics.some(({ code }) => code === 'language-conflict');
    expect(isReported).toBe(language !== announced);
  });
});
