import { afterEach, describe, expect, test } from 'vitest';
import { dateFromUrl } from '../../src/dates/date-from-url.js';
import { normalizeDate } from '../../src/dates/normalize-date.js';

const home = process.env.TZ;

afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

// Kiritimati skipped 1 January 1995, Apia 30 December 2011.
const zones = ['UTC', 'Asia/Pyongyang', 'America/Los_Angeles', 'Pacific/Apia', 'Pacific/Kiritimati'];

for (const zone of zones) {
  test(`every day of 1948 to 2047 under ${zone}`, () => {
    process.env.TZ = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const wrong: string[] = [];
    for (let time = Date.UTC(1948, 0, 1); time < Date.UTC(2048, 0, 1); time += 86_400_000) {
      const iso = new Date(time).toISOString().slice(0, 10);
      const [, month = '', day = ''] = iso.split('-');
      const printed = normalizeDate(iso);
      const completed = normalizeDate(`${Number(month)}월 ${Number(day)}일`, { reference: iso });
      for (const read of [printed, completed]) if (!read.ok || read.iso !== iso) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
    expect(dateFromUrl('/newstream/1452004408-287654321/').ingestedAt).toBe('2016-01-05T14:33:28Z');
  });
}

describe('an instant', () => {
  const rows = [
    // a printed day stands
    ['2026-05-19T23:33:04Z', undefined, '2026-05-19'],
    ['2026-05-19T23:33:04', 'Asia/Pyongyang', '2026-05-19'],
    ['2026-05-19', 'Asia/Pyongyang', '2026-05-19'],
    ['2026-05-19 10:00', 'America/Los_Angeles', '2026-05-19'],
    // an offset and a zone move it
    ['2026-05-19T14:59:59Z', 'Asia/Pyongyang', '2026-05-19'],
    ['2026-05-19T15:00:00Z', 'Asia/Pyongyang', '2026-05-20'],
    ['2026-05-19T00:10:00+09:00', 'UTC', '2026-05-18'],
    ['2026-05-19 23:33 -0500', 'Asia/Pyongyang', '2026-05-20'],
    ['Tue, 19 May 2026 23:00:00 GMT', 'Asia/Pyongyang', '2026-05-20'],
    ['Tue May 19 23:00:00 UTC 2026', 'Asia/Pyongyang', '2026-05-20'],
    ['19 May 2026 11:00 PM GMT', 'Asia/Pyongyang', '2026-05-20'],
    ['01/10/2023 00:30 KST', 'UTC', '2023-09-30'],
    // half an hour, from 15 August 2015 to 4 May 2018
    ['2015-08-14T14:59:00Z', 'Asia/Pyongyang', '2015-08-14'],
    ['2016-05-19T15:10:00Z', 'Asia/Pyongyang', '2016-05-19'],
    ['2016-05-19T15:30:00Z', 'Asia/Pyongyang', '2016-05-20'],
    ['2018-05-05T15:00:00Z', 'Asia/Pyongyang', '2018-05-06'],
    // what no clock shows moves nothing
    ['2026-05-19T99:99Z', 'Asia/Pyongyang', '2026-05-19'],
    ['2026-05-19T23:75Z', 'Asia/Pyongyang', '2026-05-19'],
    ['2026-05-19T23:30-20:00', 'Asia/Pyongyang', '2026-05-19'],
    ['1926-01-01T00:30+09:00', 'UTC', '1925-12-31'],
  ] as const;
  for (const [text, timeZone, iso] of rows) {
    test(`${text} in ${timeZone ?? 'no zone'} is ${iso}`, () => {
      expect(normalizeDate(text, { timeZone })).toMatchObject({ iso });
    });
  }

  // 1 October 2023 is a Sunday.
  const late = 'Sun, 2023-10-01T23:30Z';
  test('what is known besides is asked of the day there, the printed weekday of the printed day', () => {
    const there = { timeZone: 'Asia/Pyongyang' } as const;
    expect(normalizeDate(late, { ...there, weekday: 'Monday' })).toMatchObject({ iso: '2023-10-02' });
    expect(normalizeDate(late, { ...there, weekday: 'Sunday' })).toMatchObject({
      ok: false,
      reason: 'conflict',
    });
    expect(normalizeDate(late, { ...there, notAfter: '2023-10-01' })).toMatchObject({
      reason: 'out-of-range',
    });
    expect(normalizeDate(late, { notAfter: '2023-10-01' })).toMatchObject({ iso: '2023-10-01' });
  });
});
