import type { DateOrder } from './types.js';
import { freeFormats, guardedFormats } from './formats.js';
import { KINDS, SIGNS } from './kinds.js';

/** A format, with what its pattern says of the tokens in it. */
export interface Rule {
  pattern: string;
  /** What must hold besides; empty where nothing must. */
  guard: string;
  /** What the one- and two-digit numbers are, in their order: signs of the pattern. */
  roles: string;
  isRange: boolean;
  hasYear: boolean;
  namesMonth: boolean;
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
};

/** Every format with its guard. Where two fit the same characters, the one above wins. */
export const formats: readonly Rule[] = [
  ...freeFormats.map((pattern) => ruleOf(pattern, '')),
  ...Object.entries(guardedFormats).flatMap(([guard, patterns]) =>
    patterns.map((pattern) => ruleOf(pattern, guard)),
  ),
];

function ruleOf(pattern: string, guard: string): Rule {
  return {
    pattern,
    guard,
    roles: pattern.replace(/[^ABDMZd]/g, ''),
    isRange: /[~>]/.test(pattern) || pattern.split('Y').length > 2,
    hasYear: /[YCZ]/.test(pattern),
    namesMonth: pattern.includes('N'),
    order: orderOf(pattern),
    endsBare: /[ABDMZd]$/.test(pattern),
  };
}

function orderOf(pattern: string): DateOrder | 'told' | null {
  if (pattern.includes('A')) return 'told';
  if (pattern.startsWith('D~D.')) return 'DMY';
  return /^(?:C|Y[./-]M[./-]D)/.test(pattern) ? 'YMD' : null;
}

/** The state in which nothing has been read. */
export const START = 1;

/** The most signs that a pattern has, so that a sign's place in all of them is one number. */
const WIDTH = 64;

const elements = formats.map(({ pattern }) => pattern.replaceAll('D', 'Ds?').match(/[^?]\??/g) ?? []);

/** Adds the places that can be reached without reading on. */
function reach(places: Set<number>, place: number): Set<number> {
  places.add(place);
  const element = elements[Math.floor(place / WIDTH)]?.[place % WIDTH];
  return element?.endsWith('?') === true ? reach(places, place + 1) : places;
}

function follow(places: Iterable<number>): Map<number, Set<number>> {
  const ways = new Map<number, Set<number>>();
  for (const place of places) {
    const sign = elements[Math.floor(place / WIDTH)]?.[place % WIDTH]?.charAt(0) ?? '';
    for (const one of classes[sign] ?? sign) {
      const kind = SIGNS.indexOf(one);
      ways.set(kind, reach(ways.get(kind) ?? new Set(), place + 1));
    }
  }
  return ways;
}

/**
 * Puts all formats into one table, so that they are read side by side: `next` has the state that a token of some kind
 * leads to, at `state * KINDS + kind`, or 0; `rules` has the rule that is complete in a state.
 */
function build(): { next: Uint16Array; rules: (Rule | undefined)[] } {
  const start = new Set<number>();
  for (const row of formats.keys()) reach(start, row * WIDTH);
  const states = [new Set<number>(), start];
  const numbers = new Map<string, number>();
  const cells: number[] = [];
  for (let state = START; state < states.length; state++) {
    for (const [kind, places] of follow(states[state] ?? [])) {
      const key = [...places].sort((a, b) => a - b).join();
      const to = numbers.get(key) ?? states.push(places) - 1;
      numbers.set(key, to);
      cells[state * KINDS + kind] = to;
    }
  }
  return {
    next: Uint16Array.from({ length: states.length * KINDS }, (_, cell) => cells[cell] ?? 0),
    rules: states.map((places) =>
      formats.find((_, row) => places.has(row * WIDTH + (elements[row]?.length ?? 0))),
    ),
  };
}

/** The table of all formats. */
export const { next, rules } = build();
