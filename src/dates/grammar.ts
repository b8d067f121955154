import { formatRows } from './formats.js';
import { SIGNS } from './kinds.js';
import type { DateOrder } from './types.js';

/** A format, with what its pattern says of the tokens in it. */
export interface Rule {
  pattern: string;
  /** What must hold besides; empty where nothing must. */
  guard: string;
  /** What the one- and two-digit numbers are, in their order: `M`, `D`, or the place in the order that the reader is told. */
  roles: string;
  isRange: boolean;
  /** It names each of its days. */
  isList: boolean;
  hasYear: boolean;
  namesMonth: boolean;
  /** It prints a weekday between other parts of a date. */
  hasWeekday: boolean;
  /** The order of days that the pattern itself says, in numbers and signs only; `told` where the reader must be told. */
  order: DateOrder | 'told' | null;
  /** It ends in a number that nothing marks as a day's. */
  endsBare: boolean;
}

/** The kinds of token that a sign of a pattern stands for, where it is not the sign of one kind. */
const classes: Readonly<Record<string, string>> = {
  D: 'dh',
  M: 'dh',
  A: 'd',
  B: 'd',
  Z: 'd',
  日: '일号',
  '~': '~&-',
  '>': '~&',
  ';': ',/&',
  V: 'Ww',
};

/**
 * Every pattern on a line of its own, which ends in `!` and the guard. Where two fit the same characters, the one above
 * wins. A place in this text is a place in a pattern.
 */
const lines = Object.entries(formatRows)
  .flatMap(([guard, rows]) => rows.flatMap(patternsOf).map((pattern) => `${pattern}!${guard}\n`))
  .join('')
  .replaceAll('D', 'Ds?');

/** The patterns that a row stands for: one for each way to choose in its braces. */
export function patternsOf(row: string): string[] {
  const [group = '', choices] = /\{([^{}]*)\}/.exec(row) ?? [];
  if (choices === undefined) return [row];
  return [...new Set(choices.split('|').flatMap((choice) => patternsOf(row.replace(group, choice))))];
}

/** The rule whose pattern ends at a place. */
function ruleOf(end: number): Rule {
  const pattern = lines.slice(lines.lastIndexOf('\n', end) + 1, end).replaceAll('Ds?', 'D');
  const isTold = pattern.includes('A');
  const isYearFirst = /^(?:C|Y[./-]M[./-]D)/.test(pattern);
  return {
    pattern,
    guard: lines.slice(end + 1, lines.indexOf('\n', end)),
    roles: pattern
      .replace(/[^ABDMZd]/g, '')
      .replace(/[^M]/g, (sign) => 'DD012'.charAt('dDABZ'.indexOf(sign))),
    isRange: /[~>;]|^Y.*\/Y/.test(pattern),
    isList: pattern.includes(';'),
    hasYear: /[YCZ]/.test(pattern),
    namesMonth: pattern.includes('N'),
    hasWeekday: pattern.includes('V'),
    order: isTold ? 'told' : pattern.startsWith('D~D.') ? 'DMY' : isYearFirst ? 'YMD' : null,
    endsBare: /[ABDMZd]$/.test(pattern),
  };
}

/** The state in which nothing has been read. */
export const START = 1;

/**
 * All formats in one table, so that they are read side by side. A state is what can come next, each place a character, in
 * ascending order, so that a set of places is its own key. Few texts need more than a corner of the table: a cell is worked
 * out when it is first asked for, and is the same whoever asks.
 */
const states = ['', Array.from(`\n${lines}`, (sign, at) => (sign === '\n' ? reach(at) : '')).join('')];

/** The state that a token of some kind leads to, by state and kind. */
const cells: (readonly number[])[] = [];

/** The rule that is complete in a state. */
const rules: (Rule | undefined)[] = [];

/** What can come at a place and, where that is optional, after it. */
function reach(place: number): string {
  return String.fromCharCode(place) + (lines[place + 1] === '?' ? reach(place + 2) : '');
}

function stateOf(places: string): number {
  const known = states.indexOf(places);
  return known < 0 ? states.push(places) - 1 : known;
}

function explore(state: number): readonly number[] {
  const next: string[] = [];
  for (const each of states[state] ?? '') {
    const place = each.charCodeAt(0);
    const sign = lines[place] ?? '';
    if (sign === '!') rules[state] ??= ruleOf(place);
    const after = reach(place + (lines[place + 1] === '?' ? 2 : 1));
    for (const one of classes[sign] ?? sign) {
      const kind = SIGNS.indexOf(one);
      const reached = next[kind] ?? '';
      // What can be reached from a place that is there is there as well.
      if (!(reached.charCodeAt(reached.length - 1) > place)) next[kind] = reached + after;
    }
  }
  return Array.from(SIGNS, (_, kind) => stateOf(next[kind] ?? ''));
}

/** The state that a token of some kind leads to; 0 if it leads nowhere. */
export function follow(state: number, kind: number): number {
  return (cells[state] ??= explore(state))[kind] ?? 0;
}

/** The rule that is complete in a state; undefined if none is. */
export function ruleAt(state: number): Rule | undefined {
  follow(state, 0);
  return rules[state];
}
