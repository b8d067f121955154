import { describe, expect, test } from 'vitest';
import { normalizeDate } from '../../src/dates/normalize-date.js';

// Written out here, not taken from the tables of the reader: a slip in those must show.
const english = 'January February March April May June July August September October November December'.split(
  ' ',
);
const russian = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
  ' ',
);
const spanish =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

interface Printed {
  year: number;
  month: number;
  day: number;
  weekday: number;
}

const two = (number: number) => String(number).padStart(2, '0');
const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const hanDigits = (number: number) =>
  String(number).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)));
const han = (number: number) => {
  const tens = Math.floor(number / 10);
  const ones = number % 10 === 0 ? '' : hanDigits(number % 10);
  return (tens > 1 ? hanDigits(tens) : '') + (tens > 0 ? '十' : '') + ones;
};

const printers: Readonly<Record<string, (date: Printed) => string>> = {
  'day first, slashes': ({ year, month, day }) => `Date: ${two(day)}/${two(month)}/${year} | Source`,
  'day first, dots': ({ year, month, day }) => `${day}.${month}.${year}`,
  'day first, hyphens': ({ year, month, day }) => `${two(day)}-${two(month)}-${year}`,
  ISO: ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  'ISO with a time': ({ year, month, day }) => `${year}-${two(month)}-${two(day)}T23:59:59Z`,
  'year first, slashes': ({ year, month, day }) => `(${year}/${month}/${day}, 1면)`,
  'year first, dots': ({ year, month, day }) => `[${year}.${month}.${day}.]`,
  'eight digits': ({ year, month, day }) => `${year}${two(month)}${two(day)}`,
  English: ({ year, month, day }) => `${english[month - 1] ?? ''} ${two(day)}, ${year}`,
  'English, doubled': ({ year, month, day }) => {
    const name = english[month - 1] ?? '';
    return `${name} ${two(day)}, ${year}${name.slice(0, 3)} ${two(day)}, ${year}`;
  },
  'English with its weekday': ({ year, month, day, weekday }) =>
    `${weekdays[weekday] ?? ''}, ${(english[month - 1] ?? '').slice(0, 3)}. ${day}, ${year}`,
  'English, day first': ({ year, month, day }) => `${day} ${english[month - 1] ?? ''} ${year}`,
  feed: ({ year, month, day, weekday }) =>
    `${(weekdays[weekday] ?? '').slice(0, 3)}, ${two(day)} ${(english[month - 1] ?? '').slice(0, 3)} ${year} 04:00:00 GMT`,
  'English, Juche': ({ year, month, day }) =>
    `${english[month - 1] ?? ''} ${day}, Juche ${year - 1911} (${year})`,
  'Juche, dots': ({ year, month, day }) => `[Juche${year - 1911}.${month}.${day}.]`,
  Korean: ({ year, month, day, weekday }) =>
    `${year}년 ${month}월 ${day}일 ${'일월화수목금토'.charAt(weekday)}요일`,
  'Korean, Juche, full width': ({ year, month, day }) =>
    wide(`주체${year - 1911}（${year}）년 ${month}월 ${day}일`),
  Japanese: ({ year, month, day, weekday }) =>
    wide(`${year}年${month}月${day}日（${'日月火水木金土'.charAt(weekday)}）`),
  'Japanese, Juche': ({ year, month, day }) => `チュチェ${year - 1911}(${year})年${month}月${day}日`,
  Chinese: ({ year, month, day }) => `${year}年${month}月${day}日`,
  'Chinese, Han digits': ({ year, month, day }) => `${hanDigits(year)}年${han(month)}月${han(day)}日`,
  'Chinese, the Republic': ({ year, month, day }) => `民國${year - 1911}年${month}月${day}日`,
  Russian: ({ year, month, day }) => `${day} ${russian[month - 1] ?? ''} ${year} г.`,
  Spanish: ({ year, month, day }) => `${day} de ${spanish[month - 1] ?? ''} de ${year}`,
};

const FIRST = Date.UTC(1948, 0, 1);
const LAST = Date.UTC(2047, 11, 31);

describe('every day from 1948 to 2047', () => {
  for (const [name, print] of Object.entries(printers)) {
    test(name, () => {
      const wrong: string[] = [];
      for (let time = FIRST; time <= LAST; time += 86_400_000) {
        const date = new Date(time);
        const iso = date.toISOString().slice(0, 10);
        const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
        const text = print({ year, month, day, weekday: date.getUTCDay() });
        const read = normalizeDate(text);
        if (!read.ok || read.iso !== iso || text.slice(...read.span) !== read.text) wrong.push(text);
      }
      expect(wrong).toEqual([]);
    });
  }
});

describe('every pair 00-99 / 00-99', () => {
  const isoOf = (day: number, month: number) => {
    const time = new Date(Date.UTC(2023, month - 1, day));
    const isReal = month > 0 && day > 0 && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
    return isReal ? time.toISOString().slice(0, 10) : null;
  };

  for (const [sign, order] of ['/', '.', '-'].flatMap((one) => [
    [one, 'DMY'] as const,
    [one, 'MDY'] as const,
    [one, 'unknown'] as const,
    [one, 'YMD'] as const,
  ])) {
    test(`${order} with ${sign}`, () => {
      const wrong: string[] = [];
      for (let pair = 0; pair < 10_000; pair++) {
        const [first, second] = [Math.floor(pair / 100), pair % 100];
        const numbers = `${two(first)}${sign}${two(second)}`;
        const text = order === 'YMD' ? `2023${sign}${numbers}` : `${numbers}${sign}2023`;
        const read = normalizeDate(text, { dayOrder: order });
        const dayFirst = isoOf(first, second);
        const monthFirst = isoOf(second, first);
        const isAmbiguous =
          order === 'unknown' && dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
        const wanted = {
          DMY: dayFirst,
          MDY: monthFirst,
          YMD: monthFirst,
          unknown: isAmbiguous ? null : (dayFirst ?? monthFirst),
        }[order];
        if ((read.ok ? read.iso : null) !== wanted) wrong.push(text);
        if (!read.ok && read.reason !== (isAmbiguous ? 'ambiguous' : 'no-such-day'))
          wrong.push(`${text} ${read.reason}`);
      }
      expect(wrong).toEqual([]);
    });
  }
});
