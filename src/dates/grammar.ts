import type { Format } from './formats/format.js';
import { markedFormats, markedRanges } from './formats/marked.js';
import { monthNameFormats, monthNameRanges } from './formats/month-name.js';
import { numericFormats, numericRanges } from './formats/numeric.js';
import { relativeFormats } from './formats/relative.js';
import { KINDS, SIGNS } from './kinds.js';
import type { DateOrder } from './types.js';

/** Every format that can be read. Where two fit the same characters, the one above wins. */
export const formats: readonly Format[] = [
  ...numericFormats,
  ...numericRanges,
  ...monthNameFormats,
  ...monthNameRanges,
  ...markedFormats,
  ...markedRanges,
  ...relativeFormats,
];

/** A format, with what its pattern says about the numbers in it. */
export interface Rule {
  format: Format;
  /** What the one- and two-digit numbers mean, in their order: signs of the pattern. */
  numbers: string;
  /** The pattern has two days, months or years. */
  isRange: boolean;
  /** It has a year of its own. */
  hasYear: boolean;
  /** Its only year stands before the joint of the range. */
  yearBelongsToStart: boolean;
  /** It names a month. */
  namesMonth: boolean;
  /** The order of its days, if it has nothing but numbers and signs and says so itself. */
  order: DateOrder | null;
  /** Alone it is so often no date that a later one counts for more: a weekday, a day or a month without its neighbours. */
  isWeak: boolean;
  /** It ends in a number that no sign marks, so that what follows decides whether it is a date's. */
  endsBare: boolean;
}

interface Element {
  kinds: readonly number[];
  optional: boolean;
}

/** The formats as one table: which state a token leads to, and which rule is then complete. */
export interface Grammar {
  /** The state that a token of some kind leads to, at `state * KINDS + kind`; 0 if none. */
  next: Uint16Array;
  /** The rule that is complete in a state. */
  rules: readonly (Rule | undefined)[];
}

/** The state in which nothing has been read. */
export const START = 1;

const JOINTS = /[~>]/;

function elementsOf(pattern: string): Element[] {
  const elements: Element[] = [];
  for (const sign of pattern.replaceAll(' ', '')) {
    const last = elements.at(-1);
    if (sign === '?' && last !== undefined) last.optional = true;
    else elements.push({ kinds: SIGNS[sign] ?? [], optional: false });
  }
  return elements;
}

function ruleOf(format: Format): Rule {
  const { pattern } = format;
  const numbers = pattern.replace(/[^ABDMOZd]/g, '');
  const [beforeJoint = '', afterJoint] = pattern.split(JOINTS);
  const isInterval = /^Y.*\/Y/.test(pattern);
  return {
    format,
    numbers,
    isRange: afterJoint !== undefined || isInterval,
    hasYear: /[YCZ]/.test(pattern),
    yearBelongsToStart: beforeJoint.includes('Y') && afterJoint?.includes('Y') === false,
    namesMonth: pattern.includes('N'),
    order:
      pattern === 'C' || /^Y[./-]M[./-]D/.test(pattern) ? 'YMD' : pattern.startsWith('D~D.M') ? 'DMY' : null,
    isWeak: ['W', 'R', 'O', 'd', 'd일', 'M月', 'N', 'Kd일'].includes(pattern),
    endsBare: /[ABDMZd]$/.test(pattern),
  };
}

/** Positions in patterns that can be reached without reading on: `[format, element]` as one number each. */
function reach(all: readonly Element[][], format: number, element: number): number[] {
  const reached: number[] = [];
  for (let at = element; ; at++) {
    reached.push(format * 64 + at);
    if (all[format]?.[at]?.optional !== true) return reached;
  }
}

function follow(all: readonly Element[][], positions: readonly number[]): Map<number, Set<number>> {
  const ways = new Map<number, Set<number>>();
  for (const position of positions) {
    const format = Math.floor(position / 64);
    for (const kind of all[format]?.[position % 64]?.kinds ?? []) {
      const way = ways.get(kind) ?? new Set<number>();
      for (const reached of reach(all, format, (position % 64) + 1)) way.add(reached);
      ways.set(kind, way);
    }
  }
  return ways;
}

/** Builds the table of all formats: read side by side, they cost no more than one. */
export function buildGrammar(rows: readonly Format[]): Grammar {
  const all = rows.map((row) => elementsOf(row.pattern));
  const states: number[][] = [[], rows.flatMap((_, row) => reach(all, row, 0))];
  const numbersOfStates = new Map<string, number>();
  const edges: [state: number, kind: number, to: number][] = [];
  for (let state = START; state < states.length; state++) {
    for (const [kind, positions] of follow(all, states[state] ?? [])) {
      const sorted = [...positions].sort((a, b) => a - b);
      const key = sorted.join();
      const to = numbersOfStates.get(key) ?? states.push(sorted) - 1;
      numbersOfStates.set(key, to);
      edges.push([state, kind, to]);
    }
  }
  const next = new Uint16Array(states.length * KINDS);
  for (const [state, kind, to] of edges) next[state * KINDS + kind] = to;
  const rules = rows.map(ruleOf);
  const complete = (position: number) => position % 64 === all[Math.floor(position / 64)]?.length;
  return {
    next,
    rules: states.map((positions) => rules[Math.floor((positions.find(complete) ?? -64) / 64)]),
  };
}

export const grammar: Grammar = buildGrammar(formats);
