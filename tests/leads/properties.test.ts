import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeParseStatement, StatementSchema } from '../../src/index.js';
import { ANSWERS } from './cases/answers.js';
import { FOREIGN, FOREIGN_REPORTED } from './cases/foreign.js';
import { KOREAN } from './cases/korean.js';
import { MESSAGES } from './cases/messages.js';
import { STATEMENTS } from './cases/statements.js';
import { readCase } from './support.js';

const SURNAMES = ['Kim', 'Ri', 'Pak', 'Choe', 'Jong', 'An', 'O', 'Un', 'Thae', 'Ryang', 'Paek'];
const SYLLABLES = ['Chol', 'Un', 'Hui', 'Song', 'Il', 'Nam', 'Rok', 'Gyong', 'Ok', 'Jin', 'Kwang', 'Bom'];
const OFFICES = [
  'vice-minister of Foreign Affairs of the DPRK',
  "first vice department director of the Central Committee of the Workers' Party of Korea",
  'director-general of the Department of International Organizations of the DPRK Foreign Ministry',
  'permanent representative of the DPRK to the UN',
  "chief of the General Staff of the Korean People's Army (KPA)",
  'researcher of the Institute for American Studies',
  'chairman of the National Peace Committee of Korea',
  'vice-minister of Foreign Affairs of the DPRK in charge of European affairs',
  "charge d'affaires a.i. of the DPRK embassy in Kuala Lumpur",
];
const DAYS = ['Monday', 'Sunday', 'Feb. 2', 'September 30', 'the 8th', 'yesterday', 'November 9, 2023'];
const VERBS = ['issued', 'released', 'made public', 'published'];
const KINDS = ['press statement', 'statement', 'press release', 'memorandum', 'notice'];
const TITLES = [
  '',
  'Who Is to Blame?',
  'The “Rules” of the West',
  'Sunday Thoughts',
  'Answer to a Statement',
];

/** The words around the parts: every order that the press prints. */
const SHAPES: readonly ((parts: Parts) => string)[] = [
  (p) => `${p.issuer}, ${p.verb} the following ${p.kind}${p.titled} on ${p.day}:`,
  (p) => `${p.issuer}, on ${p.day} ${p.verb} the following ${p.kind}${p.titled}:`,
  (p) => `${p.issuer}, ${p.verb} on ${p.day} the following ${p.kind}${p.titled}:`,
  (p) => `${p.issuer} ${p.verb} the following ${p.kind}${p.titled} on ${p.day}.`,
  (p) => `${p.issuer}, ${p.verb} a ${p.kind}${p.titled} on ${p.day}.\nThe ${p.kind} reads as follows:`,
  (p) => `The following is the full text of the ${p.kind}${p.titled} ${p.verb} by ${p.issuer}, on ${p.day}:`,
  (p) => `A ${p.kind}${p.titled} was ${p.verb} by ${p.issuer}, on ${p.day}.\nIts full text is as follows:`,
  (p) => `In this regard, ${p.issuer}, ${p.verb} the following ${p.kind}${p.titled} on ${p.day}:`,
];

interface Parts {
  readonly issuer: string;
  readonly verb: string;
  readonly kind: string;
  readonly day: string;
  readonly titled: string;
}

const oneOf = (values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const names = fc
  .tuple(oneOf(SURNAMES), fc.array(oneOf(SYLLABLES), { minLength: 1, maxLength: 2 }))
  .map(([surname, given]) => [surname, ...given].join(' '));
const leads = fc.record({
  name: names,
  office: oneOf(OFFICES),
  day: oneOf(DAYS),
  verb: oneOf(VERBS),
  kind: oneOf(KINDS),
  title: oneOf(TITLES),
  shape: fc.constantFrom(...SHAPES),
});

type Generated = typeof leads extends fc.Arbitrary<infer Value> ? Value : never;

function write({ name, office, day, verb, kind, title, shape }: Generated): string {
  const titled = title === '' ? '' : ` titled "${title}"`;
  const lead = shape({ issuer: `${name}, ${office}`, verb, kind, day, titled });
  return /^(?:yesterday|today)/.test(day) ? lead.replace(`on ${day}`, day) : lead;
}

function read(generated: Generated): Record<string, string> {
  const [lead, kind, name, office, , day, title] = readCase(write(generated)).values;
  return { lead, kind, name, office, day, title };
}

describe('a generated lead', () => {
  it('is read back part by part', () => {
    fc.assert(
      fc.property(leads, (generated) => {
        const { name, office, day, title, kind } = generated;
        const expected = { lead: write(generated), kind: kind.replace(' ', '-'), name, office, day, title };
        expect(read(generated)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['name', 'office', 'day'] as const)('with another %s differs in that alone', (part) => {
    fc.assert(
      fc.property(leads, leads, (one, other) => {
        const changed = { ...one, [part]: other[part] };
        const before = read(one);
        expect(read(changed)).toEqual({ ...before, lead: write(changed), [part]: other[part] });
      }),
    );
  });

  it('survives any text around and inside it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), leads, (before, after, generated) => {
        expect(() => readCase(`${before} ${write(generated)} ${after}`)).not.toThrow();
        expect(() => readCase(`${write(generated).slice(0, before.length)}${after}`)).not.toThrow();
      }),
    );
  });
});

const ALL_LEADS: readonly string[] = [
  ...STATEMENTS,
  ...ANSWERS,
  ...MESSAGES,
  ...KOREAN,
  ...FOREIGN,
  ...FOREIGN_REPORTED,
].map(([lead]) => lead.replace('\n', ' '));
/** A lead as a scraper's slips leave it: two of them run together at any place, with any mark between. */
const spliced = fc
  .tuple(
    oneOf(ALL_LEADS),
    oneOf(ALL_LEADS),
    fc.nat(200),
    fc.nat(200),
    oneOf([' ', '', ', ', ' - ', '，', '、', '。', ' "', '》', '  ', ' 3 ']),
  )
  .map(([one, other, end, start, gap]) => one.slice(0, end) + gap + other.slice(start % other.length));

describe('a damaged lead in any language', () => {
  it('gives a statement that the schema accepts', () => {
    fc.assert(
      fc.property(spliced, spliced, (lead, title) => {
        const result = safeParseStatement(
          `${title}\n\nDate: 16/10/2015 | Source: X\n\n${lead}\n\nText stands here.`,
        );
        expect(result.success && StatementSchema.safeParse(result.data).success).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});
