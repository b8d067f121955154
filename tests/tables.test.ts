import { describe, expect, it } from 'vitest';
import { findSureEndMarker } from '../src/outlets/end-marker.js';
import { detectPage, parseFeed } from '../src/index.js';
import { findNotice } from '../src/locate/notices.js';
import { readLabel } from '../src/outlets/label.js';
import { findSiteAddress, isOnSite } from '../src/outlets/site-address.js';
import { readDateline } from '../src/recognise/dateline.js';
import { readLanguage } from '../src/recognise/language.js';
import { markQuestions } from '../src/recognise/wording/questions.js';
import type { Place } from '../src/page/page.js';
import { BYLINES } from '../src/tables/bylines.js';
import { DATELINES } from '../src/tables/datelines.js';
import { END_MARKERS } from '../src/tables/end-markers.js';
import { FEED_ELEMENTS } from '../src/tables/feed-elements.js';
import { EQUIVALENTS } from '../src/tables/equivalents.js';
import { LANGUAGES } from '../src/tables/languages.js';
import { ADVERT_CALLS, BRANDS, NOTICES, type NoticeRow } from '../src/tables/notices.js';
import { ORGANIZATION_IDS, ORGANIZATIONS } from '../src/tables/organizations.js';
import { QUESTIONS } from '../src/tables/questions.js';
import { SCRIPTS } from '../src/tables/scripts.js';
import { SITE_ADDRESSES, SITE_HOSTS } from '../src/tables/site-addresses.js';
import { SOURCE_IDS, SOURCES } from '../src/tables/sources.js';
import { STATE_ORGANS } from '../src/tables/state-organs.js';
import { WALLS } from '../src/tables/walls.js';
import { readModules } from './support/modules.js';

function placeOf(text: string): Place {
  return { block: { text, start: 0, end: text.length, runs: null, markup: null }, from: 0, to: text.length };
}

/** Each row's examples must be recognised by that row and by no other. */
describe('the example of each row is recognised by that row alone', () => {
  it.each(NOTICES)('notice $id', (row) => {
    for (const example of row.examples) {
      const line = example.toLowerCase();
      const counted = line.slice(line.indexOf(' ') + 1);
      const recognises = ({ words, whole, isCounted }: NoticeRow): boolean =>
        words.some((each) => (whole ? (isCounted ? counted : line) === each : line.startsWith(each)));
      expect(findNotice(example)).toBe(row);
      expect(NOTICES.filter(recognises)).toEqual([row]);
    }
  });

  it.each(SOURCES)('source $id', (row) => {
    expect(readLabel(row.example).row).toBe(row);
    for (const label of row.labels)
      expect(SOURCES.filter(({ labels }) => labels.includes(label))).toEqual([row]);
  });

  it.each(LANGUAGES)('language $language', (row) => {
    expect(readLabel(row.example).tagLanguage).toBe(row.language);
    for (const tag of row.tags) expect(LANGUAGES.filter(({ tags }) => tags.includes(tag))).toEqual([row]);
  });

  it.each(SCRIPTS)('script of $language', (row) => {
    expect(readLanguage([placeOf(row.example)], null)?.value).toBe(row.language);
  });

  it.each(DATELINES.flatMap((row) => row.examples.map((example) => ({ id: row.id, example }))))(
    'dateline $id: $example',
    ({ id, example }) => {
      const matching = DATELINES.filter(({ pattern }) => pattern().test(example)).map((row) => row.id);
      expect(matching).toEqual([id]);
      expect(readDateline(placeOf(example))?.whole.to).toBe(example.length);
    },
  );

  it.each([
    'Pyongyang, March 3 KCNA reported that it rained.',
    'Pyongyang, March 3 (Xinhua) -- It rained.',
    '평양 5월 18일발 조선중앙통신 보도에 의하면 비가 내렸다.',
    'KCNA Pyongyang, March 3 -- It rained.',
  ])('no dateline: %s', (text) => {
    expect(readDateline(placeOf(text))).toBeNull();
  });

  it.each(END_MARKERS.filter(({ stands }) => stands === 'either'))('sure end marker $id', ({ example }) => {
    expect(findSureEndMarker(`A text. ${example}`)).toBe('A text. '.length);
    expect(findSureEndMarker(`A text. ${example} More text.`)).toBeNull();
  });

  it.each(END_MARKERS)('end marker $id', (row) => {
    expect(END_MARKERS.filter(({ pattern }) => pattern.test(row.example))).toEqual([row]);
  });

  it.each([
    ['It is over. -O-', 'zero'],
    ['-KCNA-', 'agency'],
    ['(KCNA)', 'agency'],
    ['It is so-o', undefined],
    ['KCNA reports', undefined],
    ['It was reported (KCNA)', undefined],
  ])('end marker of "%s"', (text, id) => {
    expect(END_MARKERS.find(({ pattern }) => pattern.test(text))?.id).toBe(id);
  });

  it.each(BYLINES.flatMap((row) => row.examples.map((example) => ({ id: row.id, example }))))(
    'byline $id: $example',
    ({ id, example }) => {
      expect(BYLINES.filter(({ pattern }) => pattern().test(example)).map((row) => row.id)).toEqual([id]);
    },
  );

  it.each(STATE_ORGANS.flatMap((row) => row.examples.map((example) => ({ id: row.id, example }))))(
    'organ of a state, $id: $example',
    ({ id, example }) => {
      expect(STATE_ORGANS.filter(({ pattern }) => pattern.test(example)).map((row) => row.id)).toEqual([id]);
    },
  );

  it.each(EQUIVALENTS)('equivalent of $word', (row) => {
    const words = row.example.toLowerCase().split(' ');
    expect(EQUIVALENTS.filter(({ forms }) => forms.some((form) => words.includes(form)))).toEqual([row]);
    expect(EQUIVALENTS.some(({ forms }) => forms.includes(row.word))).toBe(false);
  });

  it.each(QUESTIONS)('questions in $id', (row) => {
    const interview = row.examples.map(placeOf);
    expect(markQuestions(interview).map(({ role }) => role)).toEqual(['question', 'answer']);
    for (const other of QUESTIONS.filter((each) => each !== row)) {
      const [, answer] = other.examples.map(placeOf);
      const [question] = interview;
      expect(markQuestions([question, answer].filter((each) => each !== undefined))).toEqual([]);
    }
  });

  it.each(WALLS)('wall: $words', (row) => {
    const matching = WALLS.filter(({ words }) => row.example.toLowerCase().startsWith(words));
    expect(matching).toEqual([row]);
    const { kind, evidence } = detectPage(row.example);
    expect([kind, evidence.at(-1)?.row]).toEqual([row.kind, `wall:${row.words}`]);
  });
});

describe('the addresses of the site', () => {
  it.each(SITE_ADDRESSES)('$id', (row) => {
    for (const path of row.examples) {
      expect(SITE_ADDRESSES.filter(({ pattern }) => pattern.test(path))).toEqual([row]);
      expect(findSiteAddress(path)).toBe(row);
    }
    for (const path of row.counterexamples) expect(row.pattern.test(path), path).toBe(false);
  });

  it.each(SITE_HOSTS)('%s is the site', (host) => {
    expect(isOnSite(`https://www.${host}/newstream/1/`)).toBe(true);
    expect(findSiteAddress(`//${host}/newstream/1/`)?.kind).toBe('article');
    expect(isOnSite(`https://web.archive.org/web/20240714000000/https://${host}/`)).toBe(true);
  });

  it.each(['https://example.org/newstream/1/', 'https://kcnawatch.org.example.org/newstream/1/'])(
    '%s is not',
    (address) => {
      expect(isOnSite(address)).toBe(false);
      expect(findSiteAddress(address)).toBeUndefined();
    },
  );
});

describe('the elements of feeds', () => {
  const wrap = (inner: string): string => `<rss><item><title>T</title>${inner}</item></rss>`;
  const EXPECTED: Readonly<Record<string, object>> = {
    title: { title: 'A Title' },
    address: { url: 'https://kcnawatch.org/newstream/1/' },
    day: { publishedOn: '2026-05-19' },
    teaser: { teaser: 'A text.' },
    text: { teaser: 'A text.' },
    source: { source: { id: 'kcna' } },
    name: { source: { id: 'kcna' } },
    other: { title: 'T', url: null, publishedOn: null, teaser: null, source: null },
  };

  it.each(FEED_ELEMENTS)('$element', ({ element, role, example }) => {
    const [item] = parseFeed(element === 'title' ? `<rss><item>${example}</item></rss>` : wrap(example));
    expect(item).toMatchObject(EXPECTED[role] ?? {});
  });
});

describe('the registry of outlets', () => {
  it('has one row for each identifier', () => {
    expect(SOURCES.map(({ id }) => id)).toEqual(SOURCE_IDS);
  });

  it('has each domain once, none below another, in lower case and without www', () => {
    const domains = SOURCES.flatMap((row) => row.domains);
    for (const domain of domains) {
      expect(domains.filter((other) => domain === other || domain.endsWith(`.${other}`))).toEqual([domain]);
      expect(new URL(`http://${domain}`).hostname.replace(/^www\./, '')).toBe(domain);
    }
  });

  it('compares labels without case', () => {
    for (const row of SOURCES)
      for (const label of row.labels)
        for (const spelling of [label.toUpperCase(), `${label} (EN)`, `${label.toLowerCase()} (kr)`])
          expect(readLabel(spelling).row, spelling).toBe(row);
  });

  it('knows the languages by the tags of labels', () => {
    const known = LANGUAGES.map(({ language }) => language);
    for (const { languages } of SOURCES) expect(known).toEqual(expect.arrayContaining([...languages]));
  });
});

describe('the table of organisations', () => {
  it('has one row for each identifier', () => {
    expect(ORGANIZATIONS.map(({ id }) => id)).toEqual(ORGANIZATION_IDS);
  });
});

// "wordSet('first vice deputy')", "words(`대변인 위원`)"
const LISTS = /(?:wordSet|words|new Set)\(\s*(['`"])(?<list>[^|]*?)\1/g;

describe('the words of the tables', () => {
  it('stand once in each list', () => {
    for (const { path, text } of readModules()) {
      for (const { groups } of text.matchAll(LISTS)) {
        const words = groups?.['list']?.split(/\s+/) ?? [];
        expect(
          words.filter((word, index) => words.indexOf(word) < index),
          path,
        ).toEqual([]);
      }
    }
  });

  it('are lower case where they are compared so', () => {
    for (const words of [
      NOTICES.flatMap((row) => row.words),
      WALLS.map((row) => row.words),
      BRANDS,
      ADVERT_CALLS,
    ].flat()) {
      expect(words).toBe(words.toLowerCase());
    }
  });
});
