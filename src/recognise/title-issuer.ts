import { ENDINGS, TITLE_MATTERS } from '../tables/headlines.js';
import { ASIDES, MATTER_PHRASES } from '../tables/lead-words.js';
import { NAME_CONNECTORS, ORGANIZATION_NOUNS } from '../tables/office-words.js';
import { opensOccasion } from './lead/issuer-phrase.js';
import { countKoreanName, isNameWord, skipHonorifics } from './issuer/person.js';
import { readIssuer, type SpeakerFinding } from './issuer/speaker.js';
import { findPhrase, indexPhrases } from './wording/phrases.js';
import { isQuestion, NOUNS_IN_ING } from './wording/word-forms.js';
import { cut, type Wording } from './wording/words.js';

const MATTERS = indexPhrases(MATTER_PHRASES, (words) => words);

/** The issuer up to what was done with the document or what it was given to. */
export function readTitleIssuer(title: Wording, from: number): SpeakerFinding | null {
  const { words } = title;
  let to = from;
  while (to < words.length && !endsTitleIssuer(title, to, from)) to++;
  const issuer = readIssuer(cut(title, from, to));
  // Every word of a headline has a capital: two of them alone are a name only if it is a Korean's
  const isUnsure =
    issuer?.name != null &&
    issuer.office === null &&
    countKoreanName(words, skipHonorifics(words, from)) === 0;
  return isUnsure ? null : issuer;
}

function endsTitleIssuer(title: Wording, index: number, from: number): boolean {
  const { words } = title;
  const { lower = '' } = words[index] ?? {};
  if (index > from && opensMatter(title, index)) return true;
  if (lower === 'at') return words[index]?.afterComma === true || opensOccasion(words, index);
  // "Letter of N to Youth League"
  const isName = countKoreanName(words, from) === index - from;
  // "from President N to Respected Comrade Kim Jong Un"
  const toKorean = (): boolean => countKoreanName(words, skipHonorifics(words, index + 1)) > 0;
  if (lower === 'to') return isName || isQuestion(words[index + 1]) || toKorean();
  return lower === 'on' || (lower !== 'public' && ENDINGS.has(lower)) || lower === 'put';
}

// "Spokesman: T", "Spokesman - T", "Spokesman ‘T’", but not "Workers' Party"
const BREAK = /[:;]| [-–—]| ['‘]/;

/** Whether a headline goes on at a word to what the document is about: ": T", '"T"', "Denouncing T", "in Connection with T". */
export function opensMatter({ text, words }: Wording, index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (before === undefined || word === undefined) return false;
  if (BREAK.test(text.slice(before.to, word.from)) || findPhrase(MATTERS, words, index)) return true;
  // "Council for the "Comfort Women""
  if (NAME_CONNECTORS.has(before.lower)) return false;
  const { lower } = word;
  // "Committee against War"
  if (TITLE_MATTERS.has(lower)) return !(lower === 'against' && ORGANIZATION_NOUNS.has(before.lower));
  // "Denouncing Drill", but not "Xi Jinping" nor "State Planning Commission"
  const isDoing = lower.endsWith('ing') && (ASIDES.has(lower) || !isNameWord(before));
  return (
    (word.quoted && !before.quoted) ||
    (isDoing && next?.afterComma === false && !ORGANIZATION_NOUNS.has(next.lower) && !NOUNS_IN_ING.has(lower))
  );
}

/** "Message of Greeting to Foreign Minister from Chairman of Society" */
export function readSender(title: Wording, from: number): SpeakerFinding | null {
  const joint = title.words.findIndex(({ lower }, index) => index > from && lower === 'from');
  return joint < 0 ? null : readTitleIssuer(title, joint + 1);
}
/** Of "N of O and N2 of O2" or "Rodong Sinmun and O" only the first is read, and no single one's is the document; "Two Committees" are all. */
export function withoutSingle(owner: SpeakerFinding | null): SpeakerFinding | null {
  return owner?.name != null || owner?.organization?.value.id != null ? null : owner;
}

/** "Decision of Political Bureau", but "Decision of Court" is anybody's. */
export function isNamed(issuer: SpeakerFinding | null): boolean {
  if (issuer?.organization == null) return issuer !== null;
  const { id, name } = issuer.organization.value;
  return issuer.office !== null || id !== null || name.includes(' ');
}
