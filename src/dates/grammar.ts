import { freeFormats, guardedFormats } from './formats.js';
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
    roles: pattern
      .replace(/[^ABDMZd]/g, '')
      .replace(/[^M]/g, (sign) => 'DD012'.charAt('dDABZ'.indexOf(sign))),
    isRange: /[~>]|Y.*Y/.test(pattern),
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

/** The state in which nothing has been read, and the one from which no token leads on. */
export const START = 1;
const DEAD = 0;

/**
 * Puts all formats into one table, so that they are read side by side: `next` has the state that a token of some kind
 * leads to, by state and kind; `rules` has the rule that is complete in a state.
 */
function build(): { next: readonly (readonly number[])[]; rules: readonly (Rule | undefined)[] } {
  // All patterns one after the other; a place among their signs is one number.
  const places: { kinds: number[]; isOptional: boolean; rule: Rule | undefined }[] = [];
  const start: number[] = [];
  const reach = (reached: number[], place: number): void => {
    // Places come in ascending order, and what follows a place that was reached was reached with it.
    for (let at = place; ; at++) {
      if (at > (reached.at(-1) ?? -1)) reached.push(at);
      if (places[at]?.isOptional !== true) return;
    }
  };
  for (const rule of formats) {
    const first = places.length;
    for (const element of rule.pattern.replaceAll('D', 'Ds?').match(/[^?]\??/g) ?? []) {
      const sign = element.charAt(0);
      const kinds = Array.from(classes[sign] ?? sign, (one) => SIGNS.indexOf(one));
      places.push({ kinds, isOptional: element.length > 1, rule: undefined });
    }
    places.push({ kinds: [], isOptional: false, rule });
    reach(start, first);
  }
  const states: number[][] = [[], start];
  const numbers = new Map<string, number>();
  const next = [new Array<number>(KINDS).fill(DEAD)];
  for (let state = START; state < states.length; state++) {
    const ways: number[][] = [];
    for (const place of states[state] ?? [])
      for (const kind of places[place]?.kinds ?? []) reach((ways[kind] ??= []), place + 1);
    next[state] = Array.from({ length: KINDS }, (_, kind) => {
      const to = ways[kind];
      if (to === undefined) return DEAD;
      const key = String.fromCharCode(...to);
      const known = numbers.get(key) ?? states.push(to) - 1;
      numbers.set(key, known);
      return known;
    });
  }
  const rules = states.map((state) =>
    state.map((place) => places[place]?.rule).find((rule) => rule !== undefined),
  );
  return { next, rules };
}

/** The table of all formats. */
export const { next, rules } = build();
