import { dayNumber, daysInMonth, isDay, weekdayOf } from './calendar.js';
import type { Day } from './calendar.js';
import type { DateDirection } from './types.js';

/** A day with its number, counted from 1970-01-01. */
export type NumberedDay = Day & { number: number };

/** A day or a month that recurs, as the numbers of its first and last day. */
export interface Place {
  first: number;
  last: number;
}

/** The place that recurs for the `step`-th time as seen from the reference; null where it is left out, as 29 February is. */
export type Cycle = (step: number) => Place | null;

/** Which of the places of a cycle is meant. */
export interface Search {
  reference: NumberedDay;
  direction: DateDirection;
  /** The reference itself will not do: `last Sunday`. */
  isStrict: boolean;
  /** Number of the last day that will do. */
  notAfter: number;
}

/** No cycle leaves out more places in a row: after 1896 the next 29 February was in 1904. */
const MOST_STEPS = 12;

function single(number: number): Place {
  return { first: number, last: number };
}

/** Every Sunday, Monday ...: 0 to 6. */
export function weekly(weekday: number, { number }: NumberedDay): Cycle {
  const inThisWeek = number - weekdayOf(number) + weekday;
  return (step) => single(inThisWeek + step * 7);
}

/** The same day of every month that has it. */
export function monthly(day: number, { year, month }: NumberedDay): Cycle {
  return (step) => {
    const months = year * 12 + month - 1 + step;
    const inYear = Math.floor(months / 12);
    const inMonth = (months % 12) + 1;
    return isDay(inYear, inMonth, day) ? single(dayNumber(inYear, inMonth, day)) : null;
  };
}

/** The same day of every year that has it, or the same month where `day` is 0; every hundredth year where `size` is 100. */
export function yearly(month: number, day: number, year: number, size = 1): Cycle {
  return (step) => {
    const inYear = year + step * size;
    if (day > 0) return isDay(inYear, month, day) ? single(dayNumber(inYear, month, day)) : null;
    return { first: dayNumber(inYear, month, 1), last: dayNumber(inYear, month, daysInMonth(inYear, month)) };
  };
}

/** The place of the cycle that the search is for; null if none will do. */
export function findPlace(cycle: Cycle, search: Search): Place | null {
  const { direction, reference } = search;
  const past = direction === 'future' ? null : walk(cycle, search, -1);
  const future = direction === 'past' ? null : walk(cycle, search, 1);
  if (past === null || future === null) return past ?? future;
  return future.first - reference.number < reference.number - past.last ? future : past;
}

/** The first place that will do, going back (-1) or on (1) in time. */
function walk(cycle: Cycle, search: Search, sign: 1 | -1): Place | null {
  const { reference, isStrict, notAfter } = search;
  for (let step = -1; step <= MOST_STEPS; step++) {
    const place = cycle(step * sign);
    if (place === null || place.first > notAfter) continue;
    // How far the place lies beyond the reference, in the direction of the walk.
    const distance = sign < 0 ? reference.number - place.first : place.last - reference.number;
    const strictDistance = sign < 0 ? reference.number - place.last : place.first - reference.number;
    if (isStrict ? strictDistance > 0 : distance >= 0) return place;
  }
  return null;
}
