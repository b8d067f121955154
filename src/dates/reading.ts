import { dayNumber, daysInMonth, isDay, isoOf, weekdayOf, writeDate } from './calendar.js';
import { complete } from './complete.js';
import { Draft } from './draft.js';
import { eras } from './eras.js';
import { dayInZone } from './instants.js';
import { AND, BETWEEN } from './kinds.js';
import type { Match } from './match.js';
import { weekdayNames } from './options.js';
import type { Settings } from './options.js';
import { copySlice, refuse } from './refusals.js';
import type {
  DateEvidence,
  DateEvidenceKind,
  DateOrder,
  DateRefusalReason,
  NormalizedDate,
  RefusedDate,
} from './types.js';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

/** One way to read a match. */
export class Reading {
  readonly #text: string;
  readonly #match: Match;
  readonly #settings: Settings;
  readonly #order: DateOrder | null;
  readonly #draft: Draft;
  readonly #evidence: DateEvidence[] = [];

  constructor(text: string, match: Match, settings: Settings, order: DateOrder) {
    this.#text = text;
    this.#match = match;
    this.#settings = settings;
    this.#draft = new Draft(match, order);
    const printed = match.rule?.order ?? null;
    this.#order = printed === 'told' ? order : printed;
  }

  /** Makes every check, and builds the answer. */
  settle(): NormalizedDate {
    return (
      this.#complete() ?? this.#checkCalendar() ?? this.#checkEras() ?? this.#checkDay() ?? this.#build()
    );
  }

  #refuse(reason: DateRefusalReason, message: string, candidates: string[] = []): RefusedDate {
    return refuse(this.#text, this.#match, reason, message, candidates, this.#evidence);
  }

  #note(kind: DateEvidenceKind, agrees: boolean): boolean {
    this.#evidence.push({ kind, agrees });
    return agrees;
  }

  #complete(): RefusedDate | null {
    const { month, day, endMonth, endDay } = this.#draft;
    const hasOrder = this.#match.rule?.order === 'told';
    // 2000 has every day that any year has.
    if (!isDay(2000, month || 1, day || 1) || !isDay(2000, endMonth || month || 1, endDay || 1))
      return this.#refuseDay(hasOrder);
    const year = this.#draft.year;
    const lack = complete(this.#draft, this.#match, this.#settings);
    if (lack === 'reference') {
      const refused = this.#refuse(
        'no-date',
        'does not say which year, month or week: pass a reference, the ISO day from which to count.',
      );
      refused.needs = 'reference';
      return refused;
    }
    if (lack === 'notAfter') return this.#refuse('out-of-range', 'fits no day on or before notAfter.');
    if (hasOrder && this.#settings.dayOrder === this.#order) this.#note('day-order', true);
    if (year !== this.#draft.year) this.#note('reference-year', true);
    return null;
  }

  #refuseDay(hasOrder: boolean): RefusedDate {
    const hint = hasOrder
      ? ` in the order ${this.#order ?? ''}: pass another dayOrder if the text has one`
      : '';
    return this.#refuse('no-such-day', `is no day of the calendar${hint}.`);
  }

  #checkCalendar(): RefusedDate | null {
    const draft = this.#draft;
    const { year, month, day, endYear, endMonth, endDay } = draft;
    if (year < FIRST_YEAR || year > LAST_YEAR || endYear > LAST_YEAR) {
      return this.#refuse(
        'out-of-range',
        `lies outside the years that are read, ${FIRST_YEAR} to ${LAST_YEAR}.`,
      );
    }
    if (!isDay(year, month || 1, day || 1) || !isDay(endYear || year, endMonth || 1, endDay || 1))
      return this.#refuseDay(false);
    if (endYear === 0) return null;
    const start = writeDate(year, month, day);
    const end = writeDate(endYear, endMonth, endDay);
    const isNext = dayNumber(endYear, endMonth || 1, endDay || 1) === lastDay(year, month, day) + 1;
    // Two days joined by "and" are a range only if nothing lies between them; else the first of them is the date.
    if (start === end || (this.#match.valueOf(AND) >= 0 && this.#match.contextKind !== BETWEEN && !isNext))
      draft.endYear = 0;
    else if (end < start) return this.#refuse('conflict', 'ends before it begins.');
    return null;
  }

  /** A year printed in two calendars must be one year, and must lie in its era. */
  #checkEras(): RefusedDate | null {
    const { month, day } = this.#draft;
    const { eras: printed } = this.#match;
    if (printed === null) return null;
    for (let at = 0; at < printed.length; at += 3) {
      const [year = 0, era = 0, pair = 0] = printed.slice(at, at + 3);
      if (pair > 0 && !this.#note('era-pair', pair === year)) {
        const candidates = [year, pair].sort().map((one) => writeDate(one, month, day));
        return this.#refuse(
          'conflict',
          `prints one year as ${year} and ${pair}: one of the two is a slip.`,
          candidates,
        );
      }
      const [, , first = '', last = ''] = eras[era - 1] ?? [];
      if (
        writeDate(year, month, day) < first.slice(0, day > 0 ? 10 : month > 0 ? 7 : 4) ||
        writeDate(year, month, day) > last
      ) {
        return this.#refuse('no-such-day', `lies outside its era, from ${first} to ${last}.`);
      }
    }
    return null;
  }

  /** A day must fall on the weekday that stands beside it and on the one that is known, and no date may lie too late. */
  #checkDay(): RefusedDate | null {
    const { year, month, day, endYear } = this.#draft;
    const { weekday, notAfter } = this.#settings;
    if (this.#match.weekday < 0 && weekday < 0 && notAfter === Infinity) return null;
    const number = dayNumber(year, month || 1, day || 1);
    const actual = weekdayOf(number);
    for (const expected of [this.#match.weekday, weekday]) {
      if (expected < 0 || day === 0 || endYear > 0 || this.#note('weekday', expected === actual)) continue;
      const message = `is a ${weekdayNames[actual] ?? ''}, not a ${weekdayNames[expected] ?? ''}: one of the two is a slip, or dayOrder is another.`;
      return this.#refuse('conflict', message, [isoOf(number)]);
    }
    if (notAfter === Infinity || this.#note('not-after', number <= notAfter)) return null;
    return this.#refuse(
      'out-of-range',
      `lies after ${isoOf(notAfter)}, the latest day that notAfter allows.`,
      [isoOf(number)],
    );
  }

  #build(): NormalizedDate {
    const { year, month, day, endYear, endMonth, endDay } = this.#draft;
    const { start, end, eras: printed } = this.#match;
    const isRange = endYear > 0;
    let from = writeDate(year, month, day);
    const isDayAlone = day > 0 && !isRange;
    if (isDayAlone && this.#settings.timeZone !== null)
      from = dayInZone(this.#text, this.#match, from, this.#settings.timeZone);
    const to = isRange ? writeDate(endYear, endMonth, endDay) : from;
    return {
      ok: true,
      iso: isDayAlone ? from : null,
      edtf: isRange ? `${from}/${to}` : from,
      precision: isRange ? 'range' : day > 0 ? 'day' : month > 0 ? 'month' : 'year',
      start: day > 0 ? from : writeDate(year, month || 1, 1),
      end: isDayAlone
        ? from
        : isRange
          ? isoOf(lastDay(endYear, endMonth, endDay))
          : isoOf(lastDay(year, month, 0)),
      calendar: eras[(printed?.[1] ?? 0) - 1]?.[0] ?? 'gregorian',
      text: copySlice(this.#text, start, end),
      span: [start, end],
      order: day > 0 ? this.#order : null,
      evidence: this.#evidence,
    };
  }
}

/** The number of the last day of a day, a month (`day` is 0) or a year (`month` is 0). */
function lastDay(year: number, month: number, day: number): number {
  return dayNumber(year, month || 12, day || daysInMonth(year, month || 12));
}
