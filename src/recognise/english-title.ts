import {
  AGENCY_KINDS,
  EVERYDAY_KINDS,
  OPINION_KINDS,
  OWNED_KINDS,
  SENT_KINDS,
  TOPIC_KINDS,
} from '../tables/kind-groups.js';
import { textOf, type Place } from '../page/page.js';
import { JOINT_DOCUMENT, type DocumentRow } from '../tables/documents.js';
import {
  ENDINGS,
  HEADLINE_VERBS,
  ISSUING_VERBS,
  NEWS_ENDINGS,
  TITLE_FILLERS,
  TITLE_JOINTS,
} from '../tables/headlines.js';
import { CAPITAL_ADJECTIVES } from '../tables/lead-words.js';
import { ORGANIZATION_NOUNS, OWN_STATE } from '../tables/office-words.js';
import { isMonth } from './lead/day-phrase.js';
import { readDocumentName } from './lead/document-phrase.js';
import { mayNameDocument } from './lead/precheck.js';
import { countKoreanName, skipHonorifics } from './issuer/person.js';
import { opensOccasion } from './lead/issuer-phrase.js';
import { findPaper, paperAsIssuer } from './issuer/paper.js';
import { isArticle, isQuestion } from './wording/word-forms.js';
import { cut, isCapital, isCapitalAt, lowerAt, type Word, type Wording, wordingOf } from './wording/words.js';
import { readIssuer, type SpeakerFinding } from './issuer/speaker.js';
import { nobody, titleDocument, type TitleDocument } from './title-document.js';
import { isNamed, opensMatter, readSender, readTitleIssuer, withoutSingle } from './title-issuer.js';

/** The document that a title in a language of the Latin script names as the page's own; null for a headline of news. */
export function findEnglishDocument(place: Place): TitleDocument | null {
  // Most titles of news name none
  if (!mayNameDocument(textOf(place))) return null;
  const title = wordingOf(place);
  return (
    findLeadingDocument(title) ??
    findPaperDocument(title) ??
    findPossessed(title) ??
    findOwnedDocument(title) ??
    findIssuedDocument(title) ??
    findJointDocument(title)
  );
}

/** "Press Statement of N, R", "Editorial: T", "Commentary T" */
function findLeadingDocument(title: Wording): TitleDocument | null {
  const { place, text, words } = title;
  const named = readDescribedDocument(words, 0);
  if (named === null || isNewsEnding(title, named.row)) return null;
  const { row, next } = named;
  const joint = TITLE_FILLERS.has(lowerAt(words, next)) ? next + 1 : next;
  const lower = lowerAt(words, joint);
  const isJoint = JOINT_DOCUMENT.test(row.words);
  if (TITLE_JOINTS.has(lower)) {
    const readOwner = (): SpeakerFinding | null => readTitleIssuer(title, joint + 1);
    // "Law of the DPRK on Joint Venture": nobody in particular issued it
    if (row.kind === 'law' && OWN_STATE.test(text.slice(named.to)))
      return titleDocument(place, named, nobody);
    if (OWNED_KINDS.has(row.kind) && !isNamed(readOwner())) return null;
    return titleDocument(place, named, isJoint ? () => withoutSingle(readOwner()) : readOwner);
  }
  if ((lower === 'on' || lower === 'against') && TOPIC_KINDS.has(row.kind))
    return titleDocument(place, named, nobody);
  if (lower === 'to' && SENT_KINDS.has(row.kind))
    return titleDocument(place, named, () => readSender(title, joint));
  const first = words[next];
  const isHeading =
    OPINION_KINDS.has(row.kind) &&
    first !== undefined &&
    isCapital(first) &&
    (text[named.to] === ':' || (row.kind === 'editorial' && !ORGANIZATION_NOUNS.has(first.lower)));
  // "Joint Statement", "Joint New Year Editorial", "Joint Communique Released", "New Year Address", "Congratulatory Message"
  const isOwn = words.slice(0, next).some(({ lower: word }) => word === 'year' || word === 'congratulatory');
  const isWhole =
    (isJoint || isOwn || !OWNED_KINDS.has(row.kind)) &&
    (first === undefined || (isJoint && first === words.at(-1) && ENDINGS.has(first.lower)));
  return isHeading || isWhole ? titleDocument(place, named, nobody) : null;
}

/** "Statement", "Official Statement", "New Year Address", "2018 New Year Address" */
function readDescribedDocument(words: readonly Word[], from: number): ReturnType<typeof readDocumentName> {
  for (let at = from; at < words.length; at++) {
    const named = readDocumentName(words, at);
    const { lower = '' } = words[at] ?? {};
    if (named !== null || !(CAPITAL_ADJECTIVES.has(lower) || (at === 0 && YEAR.test(lower)))) return named;
  }
  return null;
}

// "2018"
const YEAR = /^(?:19|20)\d\d$/;

/** "KCNA Commentary on X", "Rodong Sinmun Editorial", "KCNA Report", "X: KCNA Commentary" */
function findPaperDocument(title: Wording): TitleDocument | null {
  const { place, words } = title;
  const first = isArticle(words[0]) ? 1 : 0;
  const behindColon = startBehindColon(title);
  const paper = findPaper(words, (at) => at === first || at === behindColon);
  if (paper === null) return null;
  const { next } = paper;
  // "KCNA Detailed Report"
  const named = readDocumentName(words, CAPITAL_ADJECTIVES.has(lowerAt(words, next)) ? next + 1 : next);
  if (named === null || !AGENCY_KINDS.has(named.row.kind) || isNewsEnding(title, named.row)) return null;
  return titleDocument(place, named, () => paperAsIssuer(title, paper));
}

/** Index of the first word behind the last colon; 0 without one. */
function startBehindColon({ text, words }: Wording): number {
  const colon = text.lastIndexOf(': ');
  return Math.max(0, colon < 0 ? 0 : words.findIndex(({ from }) => from > colon));
}

/** "DPRK Foreign Ministry Spokesperson's Answer to Question Put by KCNA" */
function findPossessed(title: Wording): TitleDocument | null {
  const { place, text, words } = title;
  const at = words.findIndex(({ lower }) => lower.endsWith("'s") || lower.endsWith("s'"));
  const owner = words[at];
  const named = owner === undefined ? null : readDescribedDocument(words, at + 1);
  if (named === null || owner === undefined || isNewsEnding(title, named.row)) return null;
  const after = words[named.next]?.lower;
  const isAtOccasion = opensOccasion(words, named.next);
  if (
    after !== undefined &&
    after !== 'to' &&
    after !== 'on' &&
    !isAtOccasion &&
    !opensMatter(title, named.next)
  )
    return null;
  const before = words.slice(0, at);
  if (before.some(({ lower }) => HEADLINE_VERBS.has(lower))) return null;
  const bare = { ...owner, text: owner.text.slice(0, -2), lower: owner.lower.slice(0, -2), to: owner.to - 2 };
  const owners = [...before, bare];
  const issuer = readIssuer({ place, text, words: owners });
  // "Pak Un Ho's Press Statement"
  const first = skipHonorifics(owners, 0);
  const isPerson =
    at > 0 &&
    (!OWNED_KINDS.has(named.row.kind) || named.next === words.length || isAtOccasion) &&
    countKoreanName(owners, first) === owners.length - first;
  // "DPRK Foreign Ministry's Memorandum"
  const isOwned =
    issuer?.organization?.value.id != null && named.next === words.length && !OWNED_KINDS.has(named.row.kind);
  return issuer?.office != null || isOwned || (issuer?.name != null && isPerson)
    ? titleDocument(place, named, () => issuer)
    : null;
}

const LONGEST_NAME = 5;

/** "DPRK Foreign Ministry Memorandum": an organisation of the table, the document, and nothing else. */
function findOwnedDocument(title: Wording): TitleDocument | null {
  const { place, words } = title;
  for (let at = Math.max(1, words.length - LONGEST_NAME); at < words.length; at++) {
    const named = readDocumentName(words, at);
    const isOwnKind = named !== null && (TOPIC_KINDS.has(named.row.kind) || named.row.kind === 'bulletin');
    if (named?.next !== words.length || !isOwnKind) continue;
    const issuer = readIssuer(cut(title, 0, at));
    const organization = issuer?.office === null ? issuer.organization : null;
    const [owner] = organization?.places ?? [];
    const [first] = words;
    const bare = words.find(({ lower }) => lower !== 'dprk' && lower !== 'the');
    const isFirst = [first, bare].some((word) => owner?.from === place.from + (word?.from ?? 0));
    const isWhole = isFirst && owner?.to === place.from + (words[at - 1]?.to ?? 0);
    return organization?.value.id != null && isWhole ? titleDocument(place, named, () => issuer) : null;
  }
  return null;
}

/** "Spokesperson for DPRK Foreign Ministry Issues Press Statement": the office or organisation is one of the table. */
function findIssuedDocument(title: Wording): TitleDocument | null {
  const { place, words } = title;
  const verb = words.findIndex(({ lower }, index) => index > 0 && ISSUING_VERBS.has(lower));
  if (verb < 0) return null;
  const next = lowerAt(words, verb + 1);
  // "Spokesperson for O Answers Question": the verb names the document
  const answers = words[verb]?.lower === 'answers';
  if (answers && !isQuestion(words[verb + 1])) return null;
  const named = readDocumentName(words, answers ? verb : next === 'public' ? verb + 2 : verb + 1);
  if (named === null || OWNED_KINDS.has(named.row.kind)) return null;
  const issuer = readIssuer(cut(title, 0, verb));
  // "Pak Un Ho Issues Press Statement"
  const isOwn = OWN_STATE.test(issuer?.office?.value ?? '');
  const isPerson = issuer?.name != null && (isOwn || countKoreanName(words, 0) === verb);
  return issuer?.organization?.value.id == null && !isPerson
    ? null
    : titleDocument(place, named, () => issuer);
}

/** "DPRK-Russia Joint Statement", "September Haeju Joint Declaration": a joint document is its issuers' own. */
function findJointDocument({ place, words }: Wording): TitleDocument | null {
  const at = countDayAndPlace(words);
  const named = at > 0 ? readDocumentName(words, at) : null;
  return named?.next === words.length && JOINT_DOCUMENT.test(named.row.words)
    ? titleDocument(place, named, nobody)
    : null;
}

/** "September Haeju", "North-South", "June 15 North-South": how many words stand before such a document. */
function countDayAndPlace(words: readonly Word[]): number {
  const month = isMonth(words[0]) ? 1 : 0;
  const day = month > 0 && /^\d/.test(lowerAt(words, 1)) ? 2 : month;
  const isPlace =
    words[day]?.text.includes('-') === true ||
    (month > 0 && words[day]?.lower !== 'joint' && isCapitalAt(words, day));
  return isPlace ? day + 1 : day;
}

function isNewsEnding({ text, words }: Wording, row: DocumentRow): boolean {
  const last = words.at(-1)?.lower ?? '';
  if (words.some(({ lower }) => NEWS_ENDINGS.has(lower))) return true;
  // "Memorandum of Understanding Signed between O and O"
  if (row.kind === 'memorandum' && words.some(({ lower }) => lower === 'signed')) return true;
  // "Statement of Secretary-General Blasted": what others did to it
  if (last.endsWith('ed') && !ENDINGS.has(last) && !/["”’:]/.test(text)) return true;
  return EVERYDAY_KINDS.has(row.kind) && ENDINGS.has(last);
}
