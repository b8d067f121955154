import { ENDINGS } from '../tables/headlines.js';
import { opensOccasion } from './lead/issuer-phrase.js';
import { countKoreanName, skipHonorifics } from './issuer/person.js';
import { readIssuer, type SpeakerFinding } from './issuer/speaker.js';
import type { Word, Wording } from './wording/words.js';

// "Question", "Questions"
const QUESTION = /^questions?$/;

/** "Answers Question", "Answer to Questions" */
export function isQuestion(word: Word | undefined): boolean {
  return word !== undefined && QUESTION.test(word.lower);
}

/** The issuer up to what was done with the document or what it was given to. */
export function readTitleIssuer({ place, text, words }: Wording, from: number): SpeakerFinding | null {
  let to = from;
  while (to < words.length && !endsTitleIssuer(words, to, from)) to++;
  const issuer = readIssuer({ place, text, words: words.slice(from, to) });
  // Every word of a headline has a capital: two of them alone are a name only if it is a Korean's
  const isUnsure =
    issuer?.name != null &&
    issuer.office === null &&
    countKoreanName(words, skipHonorifics(words, from)) === 0;
  return isUnsure ? null : issuer;
}

function endsTitleIssuer(words: readonly Word[], index: number, from: number): boolean {
  const { lower = '' } = words[index] ?? {};
  if (lower === 'at') return words[index]?.afterComma === true || opensOccasion(words, index);
  // "Letter of N to Youth League"
  const isName = countKoreanName(words, from) === index - from;
  if (lower === 'to') return isName || isQuestion(words[index + 1]);
  return lower === 'on' || (lower !== 'public' && ENDINGS.has(lower)) || lower === 'put';
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
