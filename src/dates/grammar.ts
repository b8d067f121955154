import { formatRows } from './formats.js';
import { KINDS, SIGNS } from './kinds.js';
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

/** Every format with its guard. Where two fit the same characters, the one above wins. */
export const formats: readonly Rule[] = Object.entries(formatRows).flatMap(([guard, rows]) =>
  rows.flatMap(patternsOf).map((pattern) => ruleOf(pattern, guard)),
);

/** The patterns that a row stands for: one for each way to choose in its braces. */
export function patternsOf(row: string): string[] {
  const [group = '', choices] = /{([^{}]*)}/.exec(row) ?? [];
  if (choices === undefined) return [row];
  return [...new Set(choices.split('|').flatMap((choice) => patternsOf(row.replace(group, choice))))];
}

function ruleOf(pattern: string, guard: string): Rule {
  return {
    pattern,
    guard,
    roles: pattern
      .replace(/[^ABDMZd]/g, '')
      .replace(/[^M]/g, (sign) => 'DD012'.charAt('dDABZ'.indexOf(sign))),
    isRange: /[~>;]|Y.*\/Y/.test(pattern),
    isList: pattern.includes(';'),
    hasYear: /[YCZ]/.test(pattern),
    namesMonth: pattern.includes('N'),
    hasWeekday: /.[wV]/i.test(pattern),
    order: orderOf(pattern),
    endsBare: /[ABDMZd]$/.test(pattern),
  };
}

function orderOf(pattern: string): DateOrder | 'told' | null {
  if (pattern.includes('A')) return 'told';
  if (pattern.startsWith('D~D.')) return 'DMY';
  return /^(?:C|Y[./-]M[./-]D)/.test(pattern) ? 'YMD' : null;
}

/** A sign of a pattern; one without kinds stands at the end of each pattern, with the rule that is complete there. */
interface Place {
  kinds: readonly number[];
  isOptional: boolean;
  rule: Rule | undefined;
}

/** The signs of all patterns, one pattern after the other. */
function placesOf(rules: readonly Rule[]): Place[] {
  const places: Place[] = [];
  for (const rule of rules) {
    for (const sign of rule.pattern.replaceAll('D', 'Ds?')) {
      const last = places.at(-1);
      if (sign === '?' && last !== undefined) last.isOptional = true;
      else {
        const kinds = Array.from(classes[sign] ?? sign, (one) => SIGNS.indexOf(one));
        places.push({ kinds, isOptional: false, rule: undefined });
      }
    }
    places.push({ kinds: [], isOptional: false, rule });
  }
  return places;
}

/** The state in which nothing has been read. */
export const START = 1;

const DEAD = 0;
const UNEXPLORED = -1;

/**
 * All formats in one table, so that they are read side by side. Few texts need more than a corner of it: a cell is filled
 * when it is first asked for.
 */
interface Table {
  readonly places: readonly Place[];
  /** What can be reached from a place without reading on: each place a character, so that a set of places is its own key. */
  readonly reach: readonly string[];
  /** The places that can come next in a state, in ascending order. */
  readonly states: string[];
  /** The state that a token of some kind leads to, by state and kind. */
  readonly next: number[][];
  /** The rule that is complete in a state. */
  readonly rules: (Rule | undefined)[];
}

let table: Table | undefined;

function openTable(): Table {
  const places = placesOf(formats);
  const reach: string[] = [];
  for (let at = places.length - 1; at >= 0; at--)
    reach[at] = String.fromCharCode(at) + (places[at]?.isOptional === true ? (reach[at + 1] ?? '') : '');
  const opened = { places, reach, states: [], next: [], rules: [] };
  addState(opened, '');
  addState(opened, reach.filter((_, at) => at === 0 || places[at - 1]?.rule !== undefined).join(''));
  return opened;
}

function addState({ places, states, next, rules }: Table, state: string): number {
  const known = states.indexOf(state);
  if (known >= 0) return known;
  next.push(new Array<number>(KINDS).fill(UNEXPLORED));
  rules.push(
    Array.from(state, (sign) => places[sign.charCodeAt(0)]?.rule).find((rule) => rule !== undefined),
  );
  return states.push(state) - 1;
}

function explore(opened: Table, state: number, kind: number): number {
  const { places, reach, states } = opened;
  let reached = '';
  for (const sign of states[state] ?? '') {
    const at = sign.charCodeAt(0);
    // What can be reached from a place that is there is there as well.
    const isThere = reached.charCodeAt(reached.length - 1) > at;
    if (!isThere && places[at]?.kinds.includes(kind) === true) reached += reach[at + 1] ?? '';
  }
  return addState(opened, reached);
}

/** The state that a token of some kind leads to; 0 if it leads nowhere. */
export function follow(state: number, kind: number): number {
  table ??= openTable();
  const row = table.next[state];
  const known = row?.[kind] ?? DEAD;
  return known === UNEXPLORED && row !== undefined ? (row[kind] = explore(table, state, kind)) : known;
}

/** The rule that is complete in a state; undefined if none is. */
export function ruleAt(state: number): Rule | undefined {
  return table?.rules[state];
}
