import { describe, expect, it } from 'vitest';
import { explainStatement } from '../src/index.js';
import { INTERVIEWS } from './cases/interviews.js';

const HEADER = 'Director Answers Questions\nDate: 03/09/2022 | Source: Naenara (En)\n';
const LEAD =
  'Choe Jin Su, director of the Institute for Disarmament and Peace, on Friday gave the following answers to the questions put by KCNA:';

const LETTERS: Readonly<Record<string, string>> = { q: 'question', a: 'answer', '-': 'body' };

describe('an interview', () => {
  it.each(INTERVIEWS)('with %s has the roles %s', (_, roles, lines) => {
    const { statement, anatomy } = explainStatement(`${HEADER}${LEAD}\n${lines.join('\n')}`);
    expect(statement?.lead).toBe(LEAD);
    expect(statement?.paragraphs).toEqual(lines);
    const shown = anatomy.filter(({ role }) => Object.values(LETTERS).includes(role));
    expect(shown.map(({ text }) => text)).toEqual(lines);
    expect(shown.map(({ role }) => role)).toEqual(Array.from(roles, (letter) => LETTERS[letter]));
  });

  it('begins behind its lead on one line', () => {
    const { anatomy } = explainStatement(`${HEADER}${LEAD} Question: How is it?\nAnswer: Bad. -0-`);
    expect(anatomy.slice(2).map(({ role, text }) => [role, text])).toEqual([
      ['lead', LEAD],
      ['question', 'Question: How is it?'],
      ['answer', 'Answer: Bad.'],
      ['end-marker', '-0-'],
    ]);
  });
});
