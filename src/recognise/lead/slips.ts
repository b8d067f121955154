import { lazily } from '../../engine/lazily.js';
import { ANNOUNCERS } from '../../tables/lead-words.js';
import type { Word } from '../wording/words.js';
import { DOCUMENT_WORDS } from './introduction.js';

/** In shorter words one letter makes another word. */
const SHORTEST = 7;
const FARTHEST = 4;

const NAMES = lazily(() => [...DOCUMENT_WORDS()].filter((word) => word.length >= SHORTEST));

/**
 * The words with the name of a document put right that has a letter too many, too few or wrong behind "the following":
 * "issued the following press statment". Null where nothing is to put right.
 */
export function putRight(words: readonly Word[], from: number): readonly Word[] | null {
  const announcer = words.findIndex(
    ({ lower }, at) => at >= from && at < from + FARTHEST && ANNOUNCERS.has(lower),
  );
  if (announcer < 0) return null;
  for (let at = announcer + 1; at <= announcer + FARTHEST; at++) {
    const word = words[at];
    const name = word && NAMES().find((each) => differsByOne(word.lower, each));
    if (word !== undefined && name !== undefined) return words.with(at, { ...word, lower: name });
  }
  return null;
}

/** Whether two words differ by one letter that is wrong, missing or too many. */
function differsByOne(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (one === other || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  return long.slice(start + 1) === short.slice(short.length === long.length ? start + 1 : start);
}
