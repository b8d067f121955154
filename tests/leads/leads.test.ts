import { describe, expect, it } from 'vitest';
import { ANSWERS } from './cases/answers.js';
import type { LeadCase } from './cases/case.js';
import { COMBINED } from './cases/combined.js';
import { COMBINED_KOREAN } from './cases/combined-korean.js';
import { COMBINED_NEWS } from './cases/combined-news.js';
import { COMBINED_REPORTED } from './cases/combined-reported.js';
import { FOREIGN, FOREIGN_NEWS, FOREIGN_REPORTED } from './cases/foreign.js';
import { FURTHER, FURTHER_REPORTED } from './cases/further.js';
import { INTRODUCED } from './cases/introduced.js';
import { KOREAN } from './cases/korean.js';
import { MESSAGES } from './cases/messages.js';
import { MORE_NEWS, NEWS } from './cases/news.js';
import { MIXED, MIXED_NEWS, MIXED_REPORTED } from './cases/mixed.js';
import { REPORTED } from './cases/reported.js';
import { STATEMENTS } from './cases/statements.js';
import { TITLED } from './cases/titled.js';
import { VARIED, VARIED_REPORTED } from './cases/varied.js';
import { WORDINGS, WORDINGS_NEWS, WORDINGS_REPORTED } from './cases/wordings.js';
import { textOf } from '../../src/page/page.js';
import { readLead } from '../../src/recognise/lead/lead.js';
import { expectedLead, makeParagraphs, readCase, readLines } from './support.js';

const FULL: readonly (readonly [name: string, cases: readonly LeadCase[]])[] = [
  ['statements', STATEMENTS],
  ['introduced', INTRODUCED],
  ['answers', ANSWERS],
  ['messages', MESSAGES],
  ['korean', KOREAN],
  ['varied', VARIED],
  ['further', FURTHER],
  ['titled', TITLED],
  ['mixed', MIXED],
  ['combined', COMBINED],
  ['combined, Korean', COMBINED_KOREAN],
  ['other wordings', WORDINGS],
  ['foreign', FOREIGN],
];

describe.each(FULL)('a lead of %s', (_, cases) => {
  it.each(cases)('%s', (lead, ...values) => {
    expect(readCase(lead).values).toEqual([expectedLead(lead), ...values]);
  });
});

describe('a document that is told of', () => {
  it.each([
    ...REPORTED,
    ...VARIED_REPORTED,
    ...FURTHER_REPORTED,
    ...MIXED_REPORTED,
    ...COMBINED_REPORTED,
    ...WORDINGS_REPORTED,
    ...FOREIGN_REPORTED,
  ])('%s', (lead, ...values) => {
    const { values: got, found } = readCase(lead);
    expect(got).toEqual(['', ...values]);
    expect(found?.coverage).toBe('reported');
  });
});

describe('no lead', () => {
  it.each([...NEWS, ...MORE_NEWS, ...MIXED_NEWS, ...COMBINED_NEWS, ...WORDINGS_NEWS, ...FOREIGN_NEWS])(
    '%s',
    (text) => {
      expect(readLines(text)).toBeNull();
    },
  );
});

describe('below a sentence that tells of the document which the title names', () => {
  const LEAD = 'So Un Byol, minister of Foreign Affairs of the DPRK, issued a press statement on May 3.';
  const below = (...lines: string[]): string | undefined =>
    readLead(makeParagraphs([LEAD, ...lines]), {
      text: 'press statement of so un byol',
      kind: 'press-statement',
    })?.coverage;

  it.each([
    ['I warn them once more.'],
    ['The drill is over.', 'Our stand is clear.'],
    ['The U.S. threatened us.', 'We will not forget it.'],
  ])('a text in the first person is the document: %s', (...lines) => {
    expect(below(...lines)).toBe('full-text');
  });

  it.each([
    ['The drill is over.', 'Peace has come.'],
    ['She said that we should not forget it.'],
    ['The minister stressed: Our stand is clear.'],
    ['It asked "Are we at war?"'],
    ['So Un Byol in her press statement said that we should not forget it.'],
    ['We should not forget it, she said.'],
  ])('a text that a narrator tells is not: %s', (...lines) => {
    expect(below(...lines)).toBe('reported');
  });
});

describe('an interview', () => {
  const QUESTIONS = ['Question: How do you see it?', 'Answer: It is a farce.'];

  it.each([
    [
      'So Un Byol, chairperson of the Nice Society, gave an interview to KCNA on Sunday.',
      'So Un Byol',
      'Sunday',
    ],
    [
      'So Un Byol, chairperson of the Nice Society, on May 3 had an interview with KCNA over the drill.',
      'So Un Byol',
      'May 3',
    ],
    [
      'So Un Byol, chairperson of the Nice Society, was interviewed by KCNA on Sunday.',
      'So Un Byol',
      'Sunday',
    ],
  ])('is an answer where questions follow: %s', (lead, name, day) => {
    const found = readLead(makeParagraphs([lead, ...QUESTIONS]));
    expect(found?.documentRow.kind).toBe('answer');
    expect(found?.coverage).toBe('full-text');
    expect(found?.issuer?.name?.value).toBe(name);
    expect(found?.day && textOf(found.day)).toBe(day);
    expect(readLead(makeParagraphs([lead, 'She spoke of the drill.']))).toBeNull();
  });

  it('with another than the agency is news', () => {
    const lead = 'So Un Byol, chairperson of the Nice Society, gave an interview to a guest on Sunday.';
    expect(readLead(makeParagraphs([lead, ...QUESTIONS]))).toBeNull();
  });

  it('is read in Korean', () => {
    const found = readLead(
      makeParagraphs([
        '외무성 대변인은 3일 조선중앙통신사 기자와 회견하였다.',
        '물음: 어떻게 보는가?',
        '대답: 그렇다.',
      ]),
    );
    expect(found?.documentRow.kind).toBe('answer');
    expect(found?.coverage).toBe('full-text');
    expect(found?.issuer?.office?.value).toBe('외무성 대변인');
  });
});
