import { describe, expect, it } from 'vitest';
import { explainStatement, parseStatement } from '../src/index.js';
import { BYLINE_PAGES } from './cases/small-pages/bylines.js';
import { DAYS } from './cases/small-pages/days.js';
import { DUMPED_LINES, DUMPS } from './cases/small-pages/dumps.js';
import { EVIDENCE } from './cases/small-pages/evidence.js';
import { EXTRACTS } from './cases/small-pages/extracts.js';
import { ISSUERS } from './cases/small-pages/issuers.js';
import { KOREAN_ENDS } from './cases/small-pages/korean-ends.js';
import { MARKUP } from './cases/small-pages/markup.js';
import { RELATED } from './cases/small-pages/related.js';
import { RELATED_DUMPS } from './cases/small-pages/related-dumps.js';
import { SPEAKERS } from './cases/small-pages/speakers.js';
import { TEXTS } from './cases/small-pages/texts.js';
import { TITLED } from './cases/small-pages/titled.js';
import { valueAt } from './support/value-at.js';

describe('a small page with', () => {
  it.each([
    ...BYLINE_PAGES,
    ...DAYS,
    ...DUMPS,
    ...EXTRACTS,
    ...ISSUERS,
    ...KOREAN_ENDS,
    ...MARKUP,
    ...RELATED,
    ...RELATED_DUMPS,
    ...SPEAKERS,
    ...TEXTS,
    ...TITLED,
  ])('%s', (_, page, path, value) => {
    expect(valueAt(parseStatement(page), path)).toEqual(value);
  });
});

describe('the evidence for', () => {
  it.each(EVIDENCE)('%s', (_, page, path, basis) => {
    expect(explainStatement(page).evidence[path]?.basis).toBe(basis);
  });
});

describe('the role of a line of a page as text', () => {
  it.each(DUMPED_LINES)('%j: "%s" is %s', (page, line, role) => {
    expect(explainStatement(page).anatomy.find(({ text }) => text === line)?.role).toBe(role);
  });
});
