import { describe, expect, it } from 'vitest';
import { readTitle } from '../../src/recognise/title.js';
import { KOREAN_HEADLINES, KOREAN_NEWS_HEADLINES } from './cases/korean-headlines.js';
import { NEWS_TITLES, TITLES } from './cases/titles.js';
import { makeParagraphs } from './support.js';

function readTitleDocument(title: string): ReturnType<typeof readTitle>['titleDocument'] {
  const [place] = makeParagraphs([title]);
  return readTitle(place?.block ?? null).titleDocument;
}

describe('a title that names the document', () => {
  it.each([...TITLES, ...KOREAN_HEADLINES])('%s', (title, ...values) => {
    const found = readTitleDocument(title);
    const { name, office, organization } = found?.readIssuer() ?? {};
    expect([
      found?.row.kind,
      name?.value ?? '',
      office?.value ?? '',
      organization?.value.id ?? organization?.value.name ?? '',
    ]).toEqual(values);
  });
});

describe('a headline of news', () => {
  it.each([...NEWS_TITLES, ...KOREAN_NEWS_HEADLINES])('%s', (title) => {
    expect(readTitleDocument(title)).toBeNull();
  });
});
