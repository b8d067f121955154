import { lazily } from '../engine/lazily.js';
import { isOrganOf } from '../tables/organizations.js';
import type { SpeakerFinding } from '../recognise/issuer/speaker.js';
import { ORGANIZATION_NOUNS, OWN_STATE } from '../tables/office-words.js';

/** Whether two issuers cannot be the same: other names, or organisations that have nothing in common. */
export function areDifferent(one: SpeakerFinding | null, other: SpeakerFinding | null): boolean {
  if (one?.name != null && other?.name != null) return one.name.value !== other.name.value;
  const [first, second] = [one?.organization?.value, other?.organization?.value];
  if (first == null || second == null) return false;
  // "DPRK Delegation": the table's organisations are all of this state
  if (
    (first.id === null) !== (second.id === null) &&
    OWN_STATE.test(first.id === null ? first.name : second.name)
  )
    return false;
  return first.id !== null && second.id !== null
    ? !isOrganOf(first.id, second.id) && !isOrganOf(second.id, first.id)
    : !mayShareName(first.name, second.name);
}

/**
 * Headlines print a part of a long name: "Swiss Committee", "Swiss Committee in Solidarity with the Korean People", or of
 * several issuers together: "Two Headquarters".
 */
function mayShareName(one: string, other: string): boolean {
  const [stems, others] = [stemsOf(one), stemsOf(other)];
  return (
    stems.length === 0 ||
    others.length === 0 ||
    stems.some((stem) => others.includes(stem)) ||
    isShortFor(one, other) ||
    isShortFor(other, one)
  );
}

const HANGUL = lazily(() => /^[\p{Script=Hangul} ]{3,}$/u);

/** Whether a Korean name is made of syllables of another one, in their order: "범민련" of "조국통일범민족련합". */
function isShortFor(short: string, long: string): boolean {
  if (!HANGUL().test(short)) return false;
  let from = 0;
  for (const syllable of short.replaceAll(' ', '')) {
    from = long.indexOf(syllable, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

const STEM = 5;
// "N" of "Nigerian", "방" of "방글라데슈주체사상연구회"
const CAPITAL = lazily(() => /^[\p{Lu}\p{Script=Hangul}]/u);

/** Words of many organisations' names. */
const TELLS_NOTHING: ReadonlySet<string> = new Set([...ORGANIZATION_NOUNS, 'two', 'three', 'four', 'joint', 'north', 'south', 'overseas', '남조선', '남조선단체', '단체', '정당']); // prettier-ignore

/** The first letters of the words that tell one organisation from others: "Nigeria", "Nigerian". */
function stemsOf(name: string): string[] {
  return name
    .split(' ')
    .filter((word) => CAPITAL().test(word) && !TELLS_NOTHING.has(word.toLowerCase()))
    .map((word) => word.slice(0, STEM).toLowerCase());
}
