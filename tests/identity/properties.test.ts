import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/identity/fingerprint.js';
import {
  compareStatements,
  explainStatement,
  parseStatement,
  statementKey,
  type Statement,
} from '../../src/index.js';
import { readFixtures } from '../support/fixtures.js';
import { MESSAGE, STATEMENT, writePage } from './cases.js';

const FIXTURES = readFixtures().map(({ slug, page }) => ({ slug, page, statement: parseStatement(page) }));

const anyStatement = fc.constantFrom(...FIXTURES.map(({ statement }) => statement));

/** The text of a statement as other typesetters print it. */
const dress = fc.constantFrom<((text: string) => string)[]>(
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => text.replaceAll(' ', ' \u200B '),
  (text) => text.replaceAll(' ', ''),
  (text) => text.replace(/["“”]/g, '”').replace(/['‘’]/g, "'"),
  (text) => text.replace(/["“”]/g, "''").replace(/[-–—]/g, '–'),
  (text) => text.replace(/[.,;]/g, ' $&'),
  (text) => text.toUpperCase().toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/(\d),(\d{3})\b/g, '$1 $2'),
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
);

/** The statement with each paragraph and the lead changed alike. */
function printWith(statement: Statement, print: (text: string) => string): Statement {
  const { lead, paragraphs } = statement;
  return { ...statement, lead: lead === null ? null : print(lead), paragraphs: paragraphs.map(print) };
}

/** A statement with one word of its text replaced by another one. */
const withWordChanged = fc
  .tuple(anyStatement, fc.nat(), fc.nat(), fc.constantFrom('Zwischenfall', '라일락', '8', '鯨'))
  .map(([statement, paragraphIndex, wordIndex, word]) => {
    const at = paragraphIndex % statement.paragraphs.length;
    const paragraphs = statement.paragraphs.map((paragraph, index) => {
      if (index !== at) return paragraph;
      const words = paragraph.split(' ');
      return words.with(wordIndex % words.length, word).join(' ');
    });
    return { statement, changed: { ...statement, paragraphs } };
  });

describe('the key', () => {
  it('is short, of plain characters, and has its version in front', () => {
    for (const { statement } of FIXTURES)
      expect(statementKey(statement)).toMatch(/^k1-[0-9a-v]{13}(?:-\d{4})?$/);
  });

  it('tells all fixtures apart', () => {
    expect(new Set(FIXTURES.map(({ statement }) => statementKey(statement))).size).toBe(FIXTURES.length);
  });

  it('never changes', () => {
    expect([STATEMENT, MESSAGE].map((parts) => statementKey(parseStatement(writePage(parts))))).toEqual([
      'k1-bl26nomaahvup',
      'k1-83s2rvr77ib2h-2023',
    ]);
    expect(['', 'a', '조선', 'a'.repeat(1000)].map(fingerprint)).toEqual([
      'dshpmgf6oaav5',
      'ajh9i12699ukc',
      'cjjl8v1d644h8',
      '8unsk9kb13edd',
    ]);
  });

  it('stays under any dress', () => {
    fc.assert(
      fc.property(anyStatement, fc.array(dress, { minLength: 1, maxLength: 4 }), (statement, dresses) => {
        const printed = printWith(statement, (text) => dresses.reduce((each, put) => put(each), text));
        expect(statementKey(printed)).toBe(statementKey(statement));
        expect(compareStatements(printed, statement)).toEqual({ verdict: 'same', fields: [] });
      }),
    );
  });

  it('stays where paragraphs are broken, joined or taken for the lead', () => {
    fc.assert(
      fc.property(anyStatement, fc.nat(), (statement, at) => {
        const text = [statement.lead ?? '', ...statement.paragraphs].join(' ').trim();
        const words = text.split(' ');
        const cut = at % words.length;
        const paragraphs = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
        expect(statementKey({ ...statement, lead: null, paragraphs })).toBe(statementKey(statement));
      }),
    );
  });

  it('stays whatever is printed around the text', () => {
    fc.assert(
      fc.property(
        anyStatement,
        anyStatement,
        (statement, { title, source, url, related, capturedOn, language }) => {
          const moved = { ...statement, title, source, url, related, capturedOn, language };
          expect(statementKey(moved)).toBe(statementKey(statement));
        },
      ),
    );
  });

  it('changes with a word of the text', () => {
    fc.assert(
      fc.property(withWordChanged, ({ statement, changed }) => {
        fc.pre(changed.paragraphs.join() !== statement.paragraphs.join());
        expect(statementKey(changed)).not.toBe(statementKey(statement));
        expect(compareStatements(changed, statement).verdict).not.toBe('same');
      }),
    );
  });
});

/** Roles of the lines that layout B lacks. */
const HEADER: readonly string[] = [
  'crawl-date',
  'outlet',
  'title',
  'title-repeat',
  'date-line',
  'advert',
  'chrome',
];

describe('the body alone of', () => {
  it.each(FIXTURES)('$slug has the key of the whole page, but for the year', ({ page, statement }) => {
    const body = explainStatement(page).anatomy.find(({ role }) => !HEADER.includes(role));
    const bare = parseStatement(page.slice(body?.start));
    const key = statementKey(statement);
    expect(key.startsWith(statementKey(bare))).toBe(true);
    if (statement.kind !== 'message' && statement.kind !== 'letter') expect(statementKey(bare)).toBe(key);
    expect(compareStatements(bare, statement).verdict).toBe('same');
  });
});

describe('comparing', () => {
  it('a statement with itself finds nothing', () => {
    for (const { statement } of FIXTURES)
      expect(compareStatements(statement, structuredClone(statement))).toEqual({
        verdict: 'same',
        fields: [],
      });
  });

  it('finds no two fixtures to be one statement', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIXTURES), fc.constantFrom(...FIXTURES), (one, other) => {
        fc.pre(one !== other);
        expect(compareStatements(one.statement, other.statement).verdict).toBe('different');
      }),
      { numRuns: 500 },
    );
  });

  it('answers the same both ways round', () => {
    const anyPair = fc.oneof(
      fc.tuple(anyStatement, anyStatement),
      withWordChanged.map(({ statement, changed }) => [statement, changed] as const),
      fc
        .tuple(anyStatement, anyStatement)
        .map(([one, other]) => [one, { ...one, lead: other.lead }] as const),
      fc
        .tuple(anyStatement, anyStatement)
        .map(([one, other]) => [one, { ...other, paragraphs: one.paragraphs }] as const),
    );
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        expect(compareStatements(one, other)).toEqual(compareStatements(other, one));
      }),
      { numRuns: 300 },
    );
  });
});

/** The fingerprint as a number of 64 bits. */
function fingerprintBits(text: string): bigint {
  return Array.from(fingerprint(text)).reduce((sum, digit) => sum * 32n + BigInt(parseInt(digit, 32)), 0n);
}

describe('the fingerprint', () => {
  /** Neighbouring texts, the hardest ones to tell apart. */
  const prints = Array.from({ length: 100_000 }, (_, index) => fingerprintBits(`text ${index}`));

  it.each([0n, 16n, 32n])('has about as many like 32 bits, from bit %s, as chance gives', (bit) => {
    const distinct = new Set(prints.map((print) => (print >> bit) & 0xffff_ffffn)).size;
    // Chance gives 1.2 on the average of 100,000.
    expect(prints.length - distinct).toBeLessThan(8);
  });

  it('turns about half of its bits over when one bit of the text turns', () => {
    const turned = new Array<number>(64).fill(0);
    const rounds = 2000;
    for (let round = 0; round < rounds; round++) {
      const text = `a text of some length ${round}`;
      const at = round % text.length;
      const code = text.charCodeAt(at) ^ (1 << (round % 11));
      const other = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
      const difference = fingerprintBits(text) ^ fingerprintBits(other);
      for (let bit = 0; bit < 64; bit++)
        if ((difference >> BigInt(bit)) & 1n) turned[bit] = (turned[bit] ?? 0) + 1;
    }
    expect(Math.min(...turned) / rounds).toBeGreaterThan(0.44);
    expect(Math.max(...turned) / rounds).toBeLessThan(0.56);
  });
});

describe('a text of nothing but', () => {
  const MANY = 100_000;
  it.each([
    ['words', 'word '.repeat(MANY)],
    ['one word', 'x'.repeat(MANY)],
    ['groups of digits', '000 '.repeat(MANY)],
    ['heaped marks', `a${'\u0301\u0316'.repeat(MANY)}`],
    ['capitals', 'a Ab, Cd '.repeat(MANY)],
    ['Chinese characters', '声明'.repeat(MANY)],
    ['syllables', '성명'.repeat(MANY)],
    ['punctuation', '.,-'.repeat(MANY)],
  ])('%s is compared in time that grows with its length (its square would take minutes)', (_, text) => {
    const one: Statement = { ...parseStatement(writePage(MESSAGE)), lead: null, paragraphs: [text] };
    const other: Statement = { ...one, paragraphs: [`${text} end`] };
    expect(statementKey(one)).toBe(statementKey(structuredClone(one)));
    expect(compareStatements(one, other).verdict).toMatch(/./);
  });
});
