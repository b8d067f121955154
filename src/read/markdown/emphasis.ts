import { lazily } from '../../engine/lazily.js';
import { isWhiteSpace } from '../../page/characters.js';
import type { DelimiterRun } from './marks.js';

// "(", "-", "”", "。"
const PUNCTUATION = lazily(() => /[\p{P}\p{S}]/u);
/** Above the alphabets, and with them quotation marks and dashes: scripts that set no spaces around emphasis. */
const FIRST_WIDE = 0x1100;

/**
 * Tells whether signs of emphasis can open or close one. CommonMark asks for white space or punctuation around
 * them, and so shows the signs of `**《…》**은`. The writers of reader services take them from
 * elements, wherever those stand: asterisks need only stand at a word, and underscores between wide characters too.
 */
export function readRun(raw: string, from: number, to: number, start: number, end: number): DelimiterRun {
  const sign = raw.charAt(from);
  const before = from > start ? raw.charCodeAt(from - 1) : 0x20;
  const after = to < end ? raw.charCodeAt(to) : 0x20;
  // Signs that have a line for themselves belong to what stands on the line above or below.
  const isAlone = from === start && to === end;
  let opens = isAlone || !isWhiteSpace(after);
  let closes = isAlone || !isWhiteSpace(before);
  if (sign === '_' && !isAlone && before < FIRST_WIDE && after < FIRST_WIDE) {
    const [left, right] = [opens, closes];
    // "snake_case" has no emphasis in it.
    opens = left && (!right || isPunctuation(before));
    closes = right && (!left || isPunctuation(after));
  } else if (sign === '*' && isDigit(before) && isDigit(after)) opens = closes = false;
  return { kind: 'run', from, to, visibleFrom: from, visibleTo: to, sign, opens, closes };
}

function isPunctuation(code: number): boolean {
  return PUNCTUATION().test(String.fromCharCode(code));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const SIGNS = '*_~';

/**
 * Lets the runs from `bottom` on find their partners, by CommonMark's rules, and takes them off the list. What was
 * looked for in vain is remembered by sort of closer, so that no run is passed over twice in vain.
 */
export function pairRuns(runs: DelimiterRun[], bottom: number): void {
  const openers: DelimiterRun[] = [];
  const bottoms: number[] = new Array<number>(SIGNS.length * 6).fill(0);
  for (let index = bottom; index < runs.length; index++) {
    const run = runs[index];
    if (run === undefined) break;
    if (run.closes) closeRun(run, openers, bottoms);
    if (run.opens && run.visibleFrom < run.visibleTo) openers.push(run);
  }
  runs.length = bottom;
}

function closeRun(closer: DelimiterRun, openers: DelimiterRun[], bottoms: number[]): void {
  const sort = SIGNS.indexOf(closer.sign) * 6 + (closer.opens ? 3 : 0) + ((closer.to - closer.from) % 3);
  while (closer.visibleFrom < closer.visibleTo) {
    let at = openers.length - 1;
    while (at >= (bottoms[sort] ?? 0) && !arePartners(openers[at], closer)) at--;
    const opener = at >= (bottoms[sort] ?? 0) ? openers[at] : undefined;
    if (opener === undefined) {
      bottoms[sort] = openers.length;
      return;
    }
    const count = Math.min(opener.visibleTo - opener.visibleFrom, closer.visibleTo - closer.visibleFrom);
    opener.visibleTo -= count;
    closer.visibleFrom += count;
    openers.length = opener.visibleFrom < opener.visibleTo ? at + 1 : at;
    for (const [each, height] of bottoms.entries()) bottoms[each] = Math.min(height, openers.length);
  }
}

function arePartners(opener: DelimiterRun | undefined, closer: DelimiterRun): boolean {
  if (opener?.sign !== closer.sign) return false;
  if (!opener.closes && !closer.opens) return true;
  const [one, other] = [opener.to - opener.from, closer.to - closer.from];
  return (one + other) % 3 !== 0 || (one % 3 === 0 && other % 3 === 0);
}
