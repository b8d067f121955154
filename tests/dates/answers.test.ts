import { describe, expect, test } from 'vitest';
import { normalizeDate } from '../../src/dates/normalize-date.js';

describe('an answer', () => {
  test('has every field of the contract', () => {
    expect(normalizeDate('Date: 01/10/2023 | Source: X')).toEqual({
      ok: true,
      iso: '2023-10-01',
      edtf: '2023-10-01',
      precision: 'day',
      start: '2023-10-01',
      end: '2023-10-01',
      calendar: 'gregorian',
      text: '01/10/2023',
      span: [6, 16],
      order: 'DMY',
      evidence: [{ kind: 'day-order', agrees: true }],
    });
  });

  const rows = [
    ['in May Juche 101(2012)', 'month', 'juche', '2012-05-01', '2012-05-31', 'May Juche 101(2012)', null],
    ['February 2024', 'month', 'gregorian', '2024-02-01', '2024-02-29', 'February 2024', null],
    ['令和5年', 'year', 'japanese', '2023-01-01', '2023-12-31', '令和5年', null],
    ['民國112年', 'year', 'roc', '2023-01-01', '2023-12-31', '民國112年', null],
    [
      'from September 16 to 18, 2023',
      'range',
      'gregorian',
      '2023-09-16',
      '2023-09-18',
      'September 16 to 18, 2023',
      null,
    ],
    ['2023-04/2023-06', 'range', 'gregorian', '2023-04-01', '2023-06-30', '2023-04/2023-06', null],
    ['2019-2021', 'range', 'gregorian', '2019-01-01', '2021-12-31', '2019-2021', null],
    ['[2026.5.18.]', 'day', 'gregorian', '2026-05-18', '2026-05-18', '2026.5.18.', 'YMD'],
    ['(2024/6/10, 1면)', 'day', 'gregorian', '2024-06-10', '2024-06-10', '2024/6/10', 'YMD'],
    [
      '2026년 2월 24일 화요일 7면',
      'day',
      'gregorian',
      '2026-02-24',
      '2026-02-24',
      '2026년 2월 24일 화요일',
      null,
    ],
    [
      'January 09, 2026Jan 09, 2026',
      'day',
      'gregorian',
      '2026-01-09',
      '2026-01-09',
      'January 09, 2026',
      null,
    ],
    [
      '16/09/2023 - 18/09/2023',
      'range',
      'gregorian',
      '2023-09-16',
      '2023-09-18',
      '16/09/2023 - 18/09/2023',
      'DMY',
    ],
  ] as const;
  for (const [input, precision, calendar, start, end, text, order] of rows) {
    test(`of ${JSON.stringify(input)}`, () => {
      expect(normalizeDate(input)).toMatchObject({ precision, calendar, start, end, text, order });
    });
  }

  test('ends with the date, where another is joined to it', () => {
    const [first, other] = ['October 1, 2023', 'December 25, 2024'];
    expect(normalizeDate(`${first} and ${other}`)).toMatchObject({
      iso: '2023-10-01',
      text: first,
      span: [0, 15],
    });
    expect(normalizeDate('October 1 and 5, 2023').text).toBe('October 1 and 5, 2023');
  });

  test('lists each check', () => {
    const options = { weekday: 'Friday', notAfter: '2023-01-01', reference: '2022-04-01' } as const;
    expect(normalizeDate('Mar. 11, Juche 111 (2022)  Friday', options)).toMatchObject({
      evidence: [
        { kind: 'era-pair', agrees: true },
        { kind: 'weekday', agrees: true },
        { kind: 'weekday', agrees: true },
        { kind: 'not-after', agrees: true },
      ],
    });
    expect(normalizeDate('March 11', options)).toMatchObject({
      iso: '2022-03-11',
      evidence: [
        { kind: 'reference-year', agrees: true },
        { kind: 'weekday', agrees: true },
        { kind: 'not-after', agrees: true },
      ],
    });
  });

  test('does not keep a long text in memory', async () => {
    const { setFlagsFromString } = await import('node:v8');
    const { runInNewContext } = await import('node:vm');
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const kept: unknown[] = [];
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let page = 0; page < 40; page++) {
      kept.push(normalizeDate(`Mar. 11, Juche 111 (2022)  Friday ${String(page)}${'x'.repeat(500_000)}`));
    }
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(4_000_000);
    expect(kept).toHaveLength(40);
  });
});

describe('a refusal', () => {
  test('says which days the text could mean', () => {
    expect(normalizeDate('01/10/2023', { dayOrder: 'unknown' })).toEqual({
      ok: false,
      reason: 'ambiguous',
      candidates: ['2023-01-10', '2023-10-01'],
      message: expect.stringContaining('pass dayOrder') as string,
      needs: null,
      text: '01/10/2023',
      span: [0, 10],
      evidence: [],
    });
  });

  const rows = [
    ['October 7, Juche 112 (2024)', 'conflict', ['2023-10-07', '2024-10-07'], 'era-pair'],
    ['in May Juche 112 (2024)', 'conflict', ['2023-05', '2024-05'], 'era-pair'],
    ['Monday, October 1, 2023', 'conflict', ['2023-10-01'], 'weekday'],
  ] as const;
  for (const [text, reason, candidates, kind] of rows) {
    test(`of ${text}`, () => {
      expect(normalizeDate(text)).toMatchObject({ reason, candidates, evidence: [{ kind, agrees: false }] });
    });
  }

  test('names the option that is missing', () => {
    expect(normalizeDate('Pyongyang, March 3 (KCNA)')).toMatchObject({
      reason: 'no-date',
      needs: 'reference',
      text: 'March 3',
      message: expect.stringContaining('pass a reference') as string,
    });
  });

  test('of a text without anything like a date has no span', () => {
    expect(normalizeDate('KCNA')).toMatchObject({ reason: 'no-date', needs: null, text: null, span: null });
  });
});

describe('misuse', () => {
  const rows: readonly (readonly [string, unknown])[] = [
    ['reference', '2023-02-29'],
    ['reference', '04/10/2023'],
    ['reference', new Date(0)],
    ['reference', null],
    ['dayOrder', 'dmy'],
    ['dayOrder', null],
    ['direction', 'forward'],
    ['weekday', 'Sun'],
    ['weekday', 0],
    ['notAfter', '2023-13-01'],
    ['language', 1],
    ['timeZone', 'Asia/Nowhere'],
    ['timeZone', ''],
  ];
  for (const [name, value] of rows) {
    test(`${name}: ${JSON.stringify(value)}`, () => {
      const call = () => normalizeDate('x', { [name]: value });
      expect(call).toThrow(TypeError);
      expect(call).toThrow(name);
    });
  }

  test('a text that is none, options that are none', () => {
    expect(() => normalizeDate(20231001 as never)).toThrow(TypeError);
    expect(() => normalizeDate(undefined as never)).toThrow(TypeError);
    expect(() => normalizeDate('x', null as never)).toThrow(TypeError);
    expect(() => normalizeDate('x', '2023' as never)).toThrow(TypeError);
  });

  test('an option that is undefined counts as left out', () => {
    expect(normalizeDate('01/10/2023', { dayOrder: undefined, reference: undefined })).toMatchObject({
      ok: true,
    });
  });
});
