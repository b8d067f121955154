import type { Match } from './match.js';
import type { Settings } from './options.js';
import { readAs } from './reading.js';
import { refuse } from './refusals.js';
import type { DateOrder, NormalizedDate } from './types.js';

/** Decides what a match means, or why it means nothing. */
export function settle(text: string, match: Match, settings: Settings): NormalizedDate {
  // "23/10/01" in a Korean text
  const isYearFirst = settings.isYearFirst && match.rule?.hasShortYear === true;
  const dayOrder = isYearFirst ? 'YMD' : settings.dayOrder;
  const isTold = dayOrder === 'DMY' || dayOrder === 'MDY';
  if (isTold || match.rule?.order !== 'told') return readAs(text, match, settings, isTold ? dayOrder : 'DMY');
  const readings = ordersOf(match, dayOrder).map((one) => readAs(text, match, settings, one));
  const candidates = [...new Set(readings.flatMap((reading) => (reading.ok ? reading.edtf : [])))].sort();
  // Of readings that are all refused, a day that exists says more than one that does not.
  const best =
    readings.find((reading) => reading.ok) ??
    readings.find((reading) => !reading.ok && reading.reason !== 'no-such-day') ??
    readings[0];
  if (best !== undefined && candidates.length < 2) return best;
  const message = `can be ${candidates.join(' or ')}: pass dayOrder, weekday or notAfter.`;
  return refuse(text, match, ['ambiguous', message, candidates]);
}

/** The orders in which numbers can be read that no order is given for. */
function ordersOf({ rule }: Match, dayOrder: DateOrder | 'unknown'): readonly DateOrder[] {
  if (rule?.hasShortYear !== true) return ['DMY', 'MDY'];
  return dayOrder === 'YMD' ? ['YMD'] : ['DMY', 'MDY', 'YMD'];
}
