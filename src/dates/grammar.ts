import { formatRows, type Guard } from './formats.js';
import { SIGNS } from './kinds.js';
import type { DateOrder } from './types.js';

/** A format, with what its pattern says of the tokens in it. */
export interface Rule {
  pattern: string;
  /** What must hold besides; empty where nothing must. */
  guard: Guard | '';
  /** What the one- and two-digit numbers are, in their order: `M`, `D`, or the place in the order that the reader is told. */
  roles: string;
  isRange: boolean;
  /** It names each of its days. */
  isList: boolean;
  hasYear: boolean;
  /** Its year is in two digits: 01/10/23. */
  hasShortYear: boolean;
  namesMonth: boolean;
  /** It is a date whatever stands around it, if the text ends with it. */
  isWhole: boolean;
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

/** What a number is, by its sign: a month, a day, or a place in the order that the reader is told. */
const ROLES: Readonly<Record<string, string>> = { M: 'M', D: 'D', d: 'D', q: 'D', A: '0', B: '1', Z: '2' };

/** The rule whose pattern ends at a place. */
function ruleOf(end: number): Rule {
  const pattern = lines.slice(lines.lastIndexOf('\n', end) + 1, end).replaceAll('Ds?', 'D');
  const isTold = pattern.includes('A');
  const roles = Array.from(pattern, (sign) => ROLES[sign] ?? '').join('');
  // As the line was written from the table.
  const guard = lines.slice(end + 1, lines.indexOf('\n', end)) as Guard | '';
  const isYearFirst = /^(?:C|Y[./-]M[./-]D)/.test(pattern);
  return {
    pattern,
    guard,
    roles,
    isRange: /[~>;]|^Y.*[/-]Y/.test(pattern),
    isList: pattern.includes(';'),
    hasYear: /[YCZ]/.test(pattern),
    hasShortYear: pattern.includes('Z'),
    namesMonth: pattern.includes('N'),
    isWhole: guard === '' && roles !== '' && pattern.includes('Y'),
    hasWeekday: pattern.includes('V'),
    order: isTold ? 'told' : pattern.startsWith('D~D.') ? 'DMY' : isYearFirst ? 'YMD' : null,
    endsBare: /[ABDMZd]$/.test(pattern),
  };
}

/**
 * What can come next after some tokens. All formats are one table of states, so that they are read side by side; few texts
 * need more than a corner of it, so a state's row is worked out when it is first asked for, and is the same whoever asks.
 */
export interface State {
  /** Places in ascending order, each a character: a set of places is its own key. */
  readonly places: string;
  /** The state that a token of each kind leads to. */
  row: readonly State[] | undefined;
  /** The rule that is complete here. */
  rule: Rule | undefined;
}

const states = new Map<string, State>();

/** The state that nothing leads out of. */
export const DEAD = stateOf('');

/** The state in which nothing has been read. */
export const START = stateOf(
  Array.from(`\n${lines}`, (sign, at) => (sign === '\n' ? reach(at) : '')).join(''),
);

function stateOf(places: string): State {
  const state = states.get(places) ?? { places, row: undefined, rule: undefined };
  states.set(places, state);
  return state;
}

/** What can come at a place and, where that is optional, after it. */
function reach(place: number): string {
  return String.fromCharCode(place) + (lines[place + 1] === '?' ? reach(place + 2) : '');
}

function explore(state: State): readonly State[] {
  const next: string[] = [];
  for (const each of state.places) {
    const place = each.charCodeAt(0);
    const sign = lines[place] ?? '';
    if (sign === '!') state.rule ??= ruleOf(place);
    const after = reach(place + (lines[place + 1] === '?' ? 2 : 1));
    for (const one of classes[sign] ?? sign) {
      const kind = SIGNS.indexOf(one);
      const reached = next[kind] ?? '';
      // What can be reached from a place that is there is there as well.
      if (!(reached.charCodeAt(reached.length - 1) > place)) next[kind] = reached + after;
    }
  }
  return (state.row = Array.from(SIGNS, (_, kind) => stateOf(next[kind] ?? '')));
}

/** The state that a token of some kind leads to. */
export function follow(state: State, kind: number): State {
  return (state.row ?? explore(state))[kind] ?? DEAD;
}

/** The rule that is complete in a state; undefined if none is. */
export function ruleAt(state: State): Rule | undefined {
  if (state.row === undefined) explore(state);
  return state.rule;
}
