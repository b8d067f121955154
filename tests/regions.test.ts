import { describe, expect, it } from 'vitest';
import { explainStatement, parseStatement } from '../src/index.js';

const HEADER = '<p>Date: 04/03/2024 | Source: Naenara (En)</p>';
const BODY = '<p>An exhibition opened in the embassy.</p>';
const ITEM = '<h4><a href="/newstream/1709510400-1/a/">Village Builds Bridge</a></h4><p>March 4, 2024</p>';

/** What an element is called makes a boundary certain, unless the text proves otherwise. */
describe('regions', () => {
  it('keep menus and side columns out of the text', () => {
    const page = `<nav>An old menu of the site.</nav><h1>Opening</h1>${HEADER}${BODY}<aside>A poll of readers was held.</aside>`;
    expect(parseStatement(page).paragraphs).toEqual(['An exhibition opened in the embassy.']);
    expect(explainStatement(page).anatomy.map(({ role }) => role)).toEqual([
      'chrome',
      'title',
      'date-line',
      'body',
      'chrome',
    ]);
  });

  it.each(['aside', 'nav', 'form', 'div class="sidebar"'])('in <%s> do not lose the article', (element) => {
    const end = element.split(' ')[0] ?? '';
    const page = `<${element}><h1>Opening</h1>${HEADER}${BODY}</${end}>`;
    expect(parseStatement(page).paragraphs).toEqual(['An exhibition opened in the embassy.']);
  });

  it.each(['aside', 'nav', 'footer'])('in <%s> do not lose the related block', (element) => {
    const page = `<h1>Opening</h1>${HEADER}${BODY}<${element}><h3>More From Naenara (En)</h3>${ITEM}</${element}>`;
    expect(parseStatement(page, { url: 'https://kcnawatch.org/x' }).related).toEqual([
      {
        title: 'Village Builds Bridge',
        teaser: null,
        publishedOn: '2024-03-04',
        url: 'https://kcnawatch.org/newstream/1709510400-1/a/',
      },
    ]);
  });
});
