import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { selectAll, selectOne } from 'css-select';
import { Defuddle } from 'defuddle/node';
import { getAttributeValue, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { safeParseStatement } from '../../dist/index.js';

const URL_OF_PAGE = 'https://kcnawatch.org/newstream/1696147200-307311940/press-statement/';

const SELECTORS = {
  title: 'h1.entry-title',
  date: '.entry-date',
  source: '.entry-label',
  original: '.entry-original a',
  body: '.article-content > p',
  item: '.article-desc',
  itemTitle: '.card-title a',
  itemTeaser: '.card-teaser',
  itemDate: '.articled-date',
};

const fold = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The fields by selectors, whoever runs them. */
function readFields(all, one, textOf, hrefOf) {
  const related = all(SELECTORS.item)
    .slice(0, 11)
    .map((item) => ({
      title: fold(textOf(one(SELECTORS.itemTitle, item))),
      teaser: fold(textOf(one(SELECTORS.itemTeaser, item))),
      day: fold(textOf(one(SELECTORS.itemDate, item))),
    }));
  return {
    title: fold(textOf(one(SELECTORS.title))),
    date: fold(textOf(one(SELECTORS.date))).replace(/^Date: (\d+)\/(\d+)\/(\d+)$/, '$3-$2-$1'),
    source: fold(textOf(one(SELECTORS.source))).replace(/^Source: /, ''),
    original: hrefOf(one(SELECTORS.original)),
    paragraphs: all(SELECTORS.body).map((each) => fold(textOf(each))),
    related,
  };
}

function readArticle(html) {
  const { document } = parseHTML(html ?? '');
  return [...document.querySelectorAll('p')].map((each) => fold(each.textContent));
}

/** Each way to the fields of a page; what it cannot tell is left out. */
export const READERS = {
  kcnawatch(page) {
    const result = safeParseStatement(page);
    if (!result.success) return {};
    const { title, publishedOn, source, originalUrl, lead, paragraphs, related } = result.data;
    return {
      title,
      date: publishedOn,
      source: source?.label,
      original: originalUrl,
      paragraphs: lead === null ? paragraphs : [lead, ...paragraphs],
      related,
    };
  },
  'htmlparser2 + css-select'(page) {
    const document = parseDocument(page);
    return readFields(
      (selector) => selectAll(selector, document),
      (selector, root = document) => selectOne(selector, root),
      (node) => (node === null ? '' : textContent(node)),
      (node) => (node === null ? undefined : getAttributeValue(node, 'href')),
    );
  },
  cheerio(page) {
    const $ = load(page);
    return readFields(
      (selector) => $(selector).toArray(),
      (selector, root) => (root === undefined ? $(selector) : $(selector, root)).first(),
      (node) => $(node).text(),
      (node) => node.attr('href'),
    );
  },
  'Readability on linkedom'(page) {
    const article = new Readability(parseHTML(page).document).parse();
    return {
      title: article?.title,
      date: article?.publishedTime?.slice(0, 10),
      source: article?.siteName,
      paragraphs: readArticle(article?.content),
    };
  },
  async 'Defuddle on linkedom'(page) {
    const article = await Defuddle(parseHTML(page).document, URL_OF_PAGE);
    return {
      title: article.title,
      date: article.published?.slice(0, 10),
      source: article.site,
      paragraphs: readArticle(article.content),
    };
  },
  async '@extractus/article-extractor'(page) {
    const article = await extractFromHtml(page, URL_OF_PAGE);
    return {
      title: article?.title,
      date: article?.published?.slice(0, 10),
      source: article?.source,
      paragraphs: readArticle(article?.content),
    };
  },
};
