import { describe, expect, it } from 'vitest';
import { parseStatement } from '../../src/index.js';
import { ANSWERS } from './cases/answers.js';
import type { LeadCase } from './cases/case.js';
import { DOCUMENTS } from './cases/documents.js';
import { FOREIGN, FOREIGN_NEWS, FOREIGN_REPORTED } from './cases/foreign.js';
import { INTRODUCED } from './cases/introduced.js';
import { KOREAN } from './cases/korean.js';
import { KOREAN_SUBJECTS } from './cases/korean-subjects.js';
import { MESSAGES } from './cases/messages.js';
import { MORE_NEWS, NEWS } from './cases/news.js';
import { NEWS_KOREAN } from './cases/news-korean.js';
import { NEWS_WITH_DOCUMENTS } from './cases/news-with-documents.js';
import { PAPERS } from './cases/papers.js';
import { REPORTED } from './cases/reported.js';
import { REPORTED_KOREAN } from './cases/reported-korean.js';
import { REPORTED_PAPERS } from './cases/reported-papers.js';
import { SELDOM } from './cases/seldom.js';
import { STATEMENTS } from './cases/statements.js';
import { STATEMENTS_OF_ORGANIZATIONS } from './cases/statements-of-organizations.js';
import { STATEMENTS_OF_PERSONS } from './cases/statements-of-persons.js';
import { STATEMENTS_OF_SPOKESPEOPLE } from './cases/statements-of-spokespeople.js';
import { TITLED } from './cases/titled.js';
import { textOf } from '../../src/page/page.js';
import { readLead } from '../../src/recognise/lead/lead.js';
import { expectedLead, makeArticle, makeParagraphs, readCase, readLines } from './support.js';

const FULL: readonly (readonly [name: string, cases: readonly LeadCase[]])[] = [
  ['statements', STATEMENTS],
  ['statements of persons', STATEMENTS_OF_PERSONS],
  ['statements of spokespeople', STATEMENTS_OF_SPOKESPEOPLE],
  ['statements of organisations', STATEMENTS_OF_ORGANIZATIONS],
  ['introduced documents', INTRODUCED],
  ['titled documents', TITLED],
  ['answers', ANSWERS],
  ['messages', MESSAGES],
  ['papers', PAPERS],
  ['other documents', DOCUMENTS],
  ['Korean documents', KOREAN],
  ['Korean issuers among others', KOREAN_SUBJECTS],
  ['documents in other languages', FOREIGN],
  ['seldom shapes', SELDOM],
];

describe.each(FULL)('a lead of %s', (_, cases) => {
  it.each(cases)('%s', (lead, ...values) => {
    expect(readCase(lead).values).toEqual([expectedLead(lead), ...values]);
  });
});

describe('a document that is told of', () => {
  it.each([...REPORTED, ...REPORTED_PAPERS, ...REPORTED_KOREAN, ...FOREIGN_REPORTED])(
    '%s',
    (lead, ...values) => {
      const { values: got, found } = readCase(lead);
      expect(got).toEqual(['', ...values]);
      expect(found?.coverage).toBe('reported');
    },
  );
});

describe('no lead', () => {
  it.each([...NEWS, ...MORE_NEWS, ...NEWS_WITH_DOCUMENTS, ...NEWS_KOREAN, ...FOREIGN_NEWS])('%s', (text) => {
    expect(readLines(text)).toBeNull();
  });
});

describe('below a sentence that tells of the document which the title names', () => {
  const LEAD = 'So Un Byol, minister of Foreign Affairs of the DPRK, issued a press statement on May 3.';
  const below = (...lines: string[]): string | null =>
    parseStatement(makeArticle('Press Statement of So Un Byol', LEAD, ...lines)).coverage;

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

describe('a document told of below what it is about', () => {
  const read = (title: string, ...lines: string[]): unknown => {
    const { kind, coverage, issuedOn, speaker } = parseStatement(makeArticle(title, ...lines));
    return [kind, coverage, issuedOn, speaker?.office ?? null];
  };
  const LINES = [
    'The authorities kicked off the drill.',
    'In this regard a spokesman for the CPRK Secretariat issued a statement on May 3.',
    'He said that it is a grave provocation.',
  ];

  it('is the page where the title names its issuer', () => {
    const told = [
      'statement',
      'reported',
      expect.stringMatching(/-05-03$/),
      'spokesman for the CPRK Secretariat',
    ];
    expect(read('CPRK Spokesman Blasts Authorities', ...LINES)).toEqual(told);
  });

  it.each(['Drill Kicked Off', 'DPRK Foreign Ministry on Drill', 'CPRK-like Body Founded'])(
    'is in the news where it does not: %s',
    (title) => {
      expect(read(title, ...LINES)).toEqual(['news', null, null, null]);
    },
  );
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
    ['우리 기자는 3일 민족화해협의회 부원 리은별과 만나 대담을 진행하였다.', '리은별', '3일'],
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

  it.each([
    ['본사기자와 조국통일연구원 국장 김은희가 나눈 문답을 아래에 소개한다.', '김은희'],
    ['조선중앙통신사 기자는 조국통일연구원 국장 김은희와 회견하였다.', '김은희'],
  ])('names whom the reporter talked with: %s', (lead, name) => {
    const found = readLead(makeParagraphs([lead, '문: 어떻게 보는가?', '답: 그렇다.']));
    expect(found?.coverage).toBe('full-text');
    expect(found?.issuer?.name?.value).toBe(name);
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
