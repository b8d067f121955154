import { lazily } from '../engine/lazily.js';
import { countLinkTarget } from './lines.js';
import { isKnownLabel } from '../outlets/label.js';

const LONGEST_LABEL = 80;
const LONGEST_NO_WORDS = 16;
// "|", "Posted on", "Date:", "By"
const NO_WORDS = lazily(() => /^(?:(?:posted|published|updated|date|source|by)(?: on)?:?|[^\p{L}\p{N}]+)$/iu);

// "[https://kcnawatch.org/]", "(https://…)", "<https://…>", "https://…", "[14]"
const LINK_STARTS = '[(<h';
const CLOSING_BRACKETS: readonly (string | undefined)[] = [')', '）'];

/** What an item may print beside its title, teaser and day: the outlet's label, words before it, signs, an address. */
export function isBesideItem(text: string, label: string | null): boolean {
  if (label !== null && (text === label || text === `KCNA ${label}`)) return true;
  if (text.length <= LONGEST_NO_WORDS && NO_WORDS().test(text)) return true;
  if (LINK_STARTS.includes(text.charAt(0)) && countLinkTarget(text) === text.length) return true;
  // "Naenara (En)"; a label without its tag may be a title, "The Pyongyang Times", unless it is the heading's.
  return text.length <= LONGEST_LABEL && CLOSING_BRACKETS.includes(text.at(-1)) && isKnownLabel(text);
}
