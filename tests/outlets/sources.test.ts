import { describe, expect, it } from 'vitest';
import { stated } from '../../src/page/finding.js';
import { wholeOf, type Block } from '../../src/page/page.js';
import { reportInto, type Note } from '../../src/page/report.js';
import { readSources } from '../../src/recognise/source.js';
import { settleSource } from '../../src/settle/source.js';
import type { DiagnosticCode, SourceId } from '../../src/index.js';

interface Case {
  readonly what: string;
  /** What the page prints, and the link to the original; a line that is left out is not on the page. */
  readonly page: {
    readonly date?: string;
    readonly outlet?: string;
    readonly moreFrom?: string;
    readonly link?: string;
  };
  readonly source: readonly [id: SourceId | null, label: string, language: string | null] | null;
  readonly basis?: 'stated' | 'implied';
  readonly notes: readonly DiagnosticCode[];
}

const KCNA = 'http://www.kcna.kp/en/article/q/1.kcmsf';
const NAENARA = 'http://naenara.com.kp/main/index/en/politics';

const CASES: readonly Case[] = [
  { what: 'a label', page: { date: 'Naenara (En)' }, source: ['naenara', 'Naenara (En)', 'en'], basis: 'stated', notes: [] }, // prettier-ignore
  { what: 'a label and its own site', page: { date: 'Naenara (En)', link: NAENARA }, source: ['naenara', 'Naenara (En)', 'en'], basis: 'stated', notes: [] }, // prettier-ignore
  { what: 'the agency, on its other site', page: { date: 'KCNA.kp (En)', link: 'http://www.kcna.co.jp/item/a.htm' }, source: ['kcna', 'KCNA.kp (En)', 'en'], basis: 'stated', notes: [] }, // prettier-ignore
  { what: 'a weekly on the site that carries it', page: { date: 'Pyongyang Times', link: NAENARA }, source: ['pyongyang-times', 'Pyongyang Times', 'en'], basis: 'stated', notes: [] }, // prettier-ignore
  { what: 'a label against the link', page: { date: 'Naenara (En)', link: KCNA }, source: ['naenara', 'Naenara (En)', 'en'], basis: 'stated', notes: ['source-conflict'] }, // prettier-ignore
  { what: 'a portal against the site of a weekly', page: { date: 'Naenara (En)', link: 'http://www.pyongyangtimes.com.kp/' }, source: ['naenara', 'Naenara (En)', 'en'], basis: 'stated', notes: ['source-conflict'] }, // prettier-ignore
  { what: 'a link to a site that is not in the registry', page: { date: 'Naenara (En)', link: 'http://example.com/' }, source: ['naenara', 'Naenara (En)', 'en'], basis: 'stated', notes: [] }, // prettier-ignore
  { what: 'a tag alone', page: { date: '(En)' }, source: [null, '(En)', 'en'], basis: 'stated', notes: ['damaged-source'] }, // prettier-ignore
  { what: 'a tag alone, and a link', page: { date: '(En)', link: KCNA }, source: ['kcna', '(En)', 'en'], basis: 'implied', notes: ['damaged-source'] }, // prettier-ignore
  { what: 'a tag in words, and a link', page: { date: '(English)', link: NAENARA }, source: ['naenara', '(English)', 'en'], basis: 'implied', notes: ['damaged-source'] }, // prettier-ignore
  { what: 'a tag alone, and a link to nowhere', page: { date: '(En)', link: 'http://example.com/' }, source: [null, '(En)', 'en'], basis: 'stated', notes: ['damaged-source'] }, // prettier-ignore
  { what: 'a tag alone, and More From', page: { date: '(En)', moreFrom: 'Naenara (En)' }, source: ['naenara', 'Naenara (En)', 'en'], basis: 'implied', notes: ['damaged-source'] }, // prettier-ignore
  { what: 'a tag alone, More From and its site', page: { date: '(En)', moreFrom: 'Naenara (En)', link: NAENARA }, source: ['naenara', 'Naenara (En)', 'en'], basis: 'implied', notes: ['damaged-source'] }, // prettier-ignore
  { what: 'a tag alone, More From against the link', page: { date: '(En)', moreFrom: 'Naenara (En)', link: KCNA }, source: ['naenara', 'Naenara (En)', 'en'], basis: 'implied', notes: ['damaged-source', 'source-conflict'] }, // prettier-ignore
  { what: 'two damaged labels and a link', page: { date: '(Kr)', outlet: '(Kr)', moreFrom: '(Kr)', link: KCNA }, source: ['kcna', '(Kr)', 'ko'], basis: 'implied', notes: ['damaged-source'] }, // prettier-ignore
  { what: 'a tag against another tag', page: { date: '(Kr)', moreFrom: 'Naenara (En)' }, source: ['naenara', 'Naenara (En)', 'ko'], basis: 'implied', notes: ['damaged-source', 'source-conflict'] }, // prettier-ignore
  { what: 'a damaged outlet line', page: { date: 'Naenara (En)', outlet: '(En)' }, source: ['naenara', 'Naenara (En)', 'en'], basis: 'implied', notes: ['damaged-source'] }, // prettier-ignore
  {
    what: 'a link alone, which prints no label',
    page: { link: KCNA },
    source: null,
    notes: ['missing-source'],
  },
  { what: 'nothing', page: {}, source: null, notes: ['missing-source'] },
  { what: 'an unknown label', page: { date: 'The New Outlet (En)' }, source: [null, 'The New Outlet (En)', 'en'], basis: 'stated', notes: ['unknown-source'] }, // prettier-ignore
  { what: 'an unknown label on a known site', page: { date: 'The New Outlet (En)', link: KCNA }, source: [null, 'The New Outlet (En)', 'en'], basis: 'stated', notes: ['unknown-source', 'source-conflict'] }, // prettier-ignore
  { what: 'an outlet of one language', page: { date: 'The Pyongyang Times' }, source: ['pyongyang-times', 'The Pyongyang Times', 'en'], basis: 'stated', notes: [] }, // prettier-ignore
  { what: 'an outlet of several', page: { date: 'KCTV' }, source: ['kctv', 'KCTV', null], basis: 'stated', notes: [] }, // prettier-ignore
  { what: 'three lines that agree', page: { date: 'Voice of Korea (KR)', outlet: 'Voice of Korea (KR)', moreFrom: '조선의 소리', link: 'http://www.vok.rep.kp/' }, source: ['vok', 'Voice of Korea (KR)', 'ko'], basis: 'stated', notes: [] }, // prettier-ignore
];

function blockOf(text: string): Block {
  return { text, start: 0, end: text.length, runs: null, markup: null };
}

describe('a page with', () => {
  it.each(CASES)('$what', ({ page, source, basis, notes }) => {
    const { date, outlet, moreFrom, link } = page;
    const sources = readSources(
      date === undefined ? [] : [wholeOf(blockOf(date))],
      outlet === undefined ? null : blockOf(`KCNA ${outlet}`),
      moreFrom === undefined ? null : blockOf(`More From ${moreFrom}`),
      link === undefined ? null : stated(link, wholeOf(blockOf(link)), 'read-original'),
    );
    const taken: Note[] = [];
    const settled = settleSource({ sources }, reportInto(taken));
    const { id, label, language } = settled?.value ?? {};
    expect(settled === null ? null : [id, label, language]).toEqual(source);
    expect(settled?.basis).toBe(basis);
    expect(taken.map(({ code }) => code)).toEqual(notes);
  });
});
