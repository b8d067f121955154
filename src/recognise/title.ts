import { textOf, wholeOf, within, type Block, type Place } from '../page/page.js';
import type { DocumentRow } from '../tables/documents.js';
import { ENDINGS, HEADLINE_VERBS, NEWS_ENDINGS, TITLE_FILLERS, TITLE_JOINTS } from '../tables/headlines.js';
import { CAPITAL_ADJECTIVES } from '../tables/lead-words.js';
import { KOREAN_DOCUMENTS } from '../tables/korean-leads.js';
import { ORGANIZATION_NOUNS } from '../tables/office-words.js';
import { PAPERS } from '../tables/papers.js';
import { implied, stated, type Finding } from '../page/finding.js';
import { isOtherState } from './lead/attribution.js';
import { readDocumentName } from './lead/document-phrase.js';
import { isKorean } from './lead/korean.js';
import { findSubject } from './lead/korean-subject.js';
import { readKoreanIssuer, withoutLink } from './lead/korean-issuer.js';
import { organizationOf } from './lead/organization.js';
import { mayNameDocument } from './lead/precheck.js';
import { countKoreanName } from './lead/person.js';
import { findPhrase, indexPhrases } from './lead/phrases.js';
import { isCapital, wordingOf, type Word, type Wording } from './lead/words.js';
import { readIssuer, type SpeakerFinding } from './speaker.js';

/** The document that a title names as the page's own: "Press Statement of ...". */
interface TitleDocument {
  readonly row: DocumentRow;
  readonly words: Place;
  /** Reads whose it is, as far as the title says; a lead says it better, so that few pages ask. */
  readonly readIssuer: () => SpeakerFinding | null;
}

/** The title, and the document that it names. */
export interface Title {
  readonly title: Finding<string> | null;
  readonly titleDocument: TitleDocument | null;
}

/** Reads the title's line; without one, the title that the document's own name implies. */
export function readTitle(block: Block | null, documentTitle: Place | null = null): Title {
  const place = block === null ? documentTitle : wholeOf(block);
  if (place === null) return { title: null, titleDocument: null };
  const text = textOf(place);
  const title = block === null ? implied(text, place, 'document-title') : stated(text, place, 'title');
  return { title, titleDocument: isKorean(text) ? findKoreanDocument(place) : findDocument(place) };
}

function findDocument(place: Place): TitleDocument | null {
  // Most titles of news name none
  if (!mayNameDocument(textOf(place))) return null;
  const title = wordingOf(place);
  return (
    findLeadingDocument(title) ?? findPaperDocument(title) ?? findPossessed(title) ?? findOwnedDocument(title)
  );
}

const PAPER_PHRASES = indexPhrases(PAPERS, (row) => row.words);
const SAID_IN: ReadonlySet<string> = new Set<DocumentRow['kind']>(['commentary', 'editorial']);
/** Kinds of which a title tells by what they are about: "White Paper on Human Rights". */
const ABOUT: ReadonlySet<string> = new Set<DocumentRow['kind']>([
  'press-statement', 'statement', 'memorandum', 'white-paper', 'indictment', 'communique', 'commentary',
]); // prettier-ignore
/** Kinds that can be sent: "Message of Greeting to Foreign Minister". */
const SENT: ReadonlySet<string> = new Set<DocumentRow['kind']>(['message', 'letter', 'open-letter', 'appeal', 'answer', 'questionnaire', 'ultimatum']); // prettier-ignore
/** Kinds that news speaks of all the time. */
const NEWS_KINDS: ReadonlySet<string> = new Set<DocumentRow['kind']>(['letter', 'message', 'law', 'decision', 'resolution', 'report', 'decree', 'article', 'speech']); // prettier-ignore
/** Kinds that are a page's own document only with their issuer. */
const OWNED: ReadonlySet<string> = new Set([...NEWS_KINDS, ...SAID_IN]);

/** "Press Statement of N, R", "Editorial: T", "Commentary T" */
function findLeadingDocument(title: Wording): TitleDocument | null {
  const { place, text, words } = title;
  const named = readDocumentName(words, 0);
  if (named === null || isNewsEnding(title, named.row)) return null;
  const { row, next } = named;
  const span = within(place, named.from, named.to);
  const joint = TITLE_FILLERS.has(words[next]?.lower ?? '') ? next + 1 : next;
  const lower = words[joint]?.lower ?? '';
  if (TITLE_JOINTS.has(lower)) {
    const readIssuer = (): SpeakerFinding | null => readTitleIssuer(title, joint + 1);
    return OWNED.has(row.kind) && !isNamed(readIssuer()) ? null : { row, words: span, readIssuer };
  }
  if (lower === 'on' && ABOUT.has(row.kind)) return { row, words: span, readIssuer: nobody };
  if (lower === 'to' && SENT.has(row.kind))
    return { row, words: span, readIssuer: () => readSender(title, joint) };
  const first = words[next];
  const isHeading =
    SAID_IN.has(row.kind) &&
    first !== undefined &&
    isCapital(first) &&
    (text[named.to] === ':' || (row.kind === 'editorial' && !ORGANIZATION_NOUNS.has(first.lower)));
  // "Joint Statement"
  const isWhole = first === undefined && !OWNED.has(row.kind);
  return isHeading || isWhole ? { row, words: span, readIssuer: nobody } : null;
}

/** "Decision of Political Bureau", but "Decision of Court" is anybody's. */
function isNamed(issuer: SpeakerFinding | null): boolean {
  if (issuer?.organization == null) return issuer !== null;
  const { id, name } = issuer.organization.value;
  return issuer.office !== null || id !== null || name.includes(' ');
}

function nobody(): null {
  return null;
}

/** What a paper or an agency issues in its own name. */
const PAPER_KINDS: ReadonlySet<string> = new Set<DocumentRow['kind']>([
  'commentary',
  'editorial',
  'report',
  'statement',
]);

/** "KCNA Commentary on X", "Rodong Sinmun Editorial", "KCNA Report" */
function findPaperDocument(title: Wording): TitleDocument | null {
  const { place, words } = title;
  const start = words[0]?.lower === 'the' ? 1 : 0;
  const paper = findPhrase(PAPER_PHRASES, words, start);
  if (paper === undefined) return null;
  const next = start + paper.phrase.length;
  // "KCNA Detailed Report"
  const named = readDocumentName(words, CAPITAL_ADJECTIVES.has(words[next]?.lower ?? '') ? next + 1 : next);
  if (named === null || !PAPER_KINDS.has(named.row.kind) || isNewsEnding(title, named.row)) return null;
  const first = words[start];
  const last = words[start + paper.phrase.length - 1];
  const organization = first && last && organizationOf(paper.row.id, within(place, first.from, last.to));
  return {
    row: named.row,
    words: within(place, named.from, named.to),
    readIssuer: () => (organization ? { name: null, office: null, organization } : null),
  };
}

/** "DPRK Foreign Ministry Spokesperson's Answer to Question Put by KCNA" */
function findPossessed({ place, text, words }: Wording): TitleDocument | null {
  const at = words.findIndex(({ lower }) => lower.endsWith("'s") || lower.endsWith("s'"));
  const owner = words[at];
  const named = owner === undefined ? null : readDocumentName(words, at + 1);
  if (named === null || owner === undefined) return null;
  const after = words[named.next]?.lower;
  if (after !== undefined && after !== 'to' && after !== 'on') return null;
  const before = words.slice(0, at);
  if (before.some(({ lower }) => HEADLINE_VERBS.has(lower))) return null;
  const bare = { ...owner, text: owner.text.slice(0, -2), lower: owner.lower.slice(0, -2), to: owner.to - 2 };
  const issuer = readIssuer({ place, text, words: [...before, bare] });
  return issuer?.office == null
    ? null
    : { row: named.row, words: within(place, named.from, named.to), readIssuer: () => issuer };
}

const LONGEST_NAME = 3;

/** "DPRK Foreign Ministry Memorandum": an organisation of the table, the document, and nothing else. */
function findOwnedDocument({ place, text, words }: Wording): TitleDocument | null {
  for (let at = Math.max(1, words.length - LONGEST_NAME); at < words.length; at++) {
    const named = readDocumentName(words, at);
    if (named?.next !== words.length || !ABOUT.has(named.row.kind)) continue;
    const issuer = readIssuer({ place, text, words: words.slice(0, at) });
    const organization = issuer?.office === null ? issuer.organization : null;
    const [owner] = organization?.places ?? [];
    const first = words.find(({ lower }) => lower !== 'dprk' && lower !== 'the');
    const isWhole =
      owner?.from === place.from + (first?.from ?? 0) && owner.to === place.from + (words[at - 1]?.to ?? 0);
    return organization?.value.id != null && isWhole
      ? { row: named.row, words: within(place, named.from, named.to), readIssuer: () => issuer }
      : null;
  }
  return null;
}

function isNewsEnding({ text, words }: Wording, row: DocumentRow): boolean {
  const last = words.at(-1)?.lower ?? '';
  if (words.some(({ lower }) => NEWS_ENDINGS.has(lower))) return true;
  // "Statement of Secretary-General Blasted": what others did to it
  if (last.endsWith('ed') && !ENDINGS.has(last) && !/["”’:]/.test(text)) return true;
  return NEWS_KINDS.has(row.kind) && ENDINGS.has(last);
}

/** The issuer up to what was done with the document or what it was given to. */
function readTitleIssuer({ place, text, words }: Wording, from: number): SpeakerFinding | null {
  let to = from;
  while (to < words.length && !endsTitleIssuer(words, to)) to++;
  const issuer = readIssuer({ place, text, words: words.slice(from, to) });
  // Every word of a headline has a capital: two of them alone are a name only if it is a Korean's
  const isUnsure = issuer?.name != null && issuer.office === null && countKoreanName(words, from) === 0;
  return isUnsure ? null : issuer;
}

function endsTitleIssuer(words: readonly Word[], index: number): boolean {
  const { lower = '' } = words[index] ?? {};
  if (lower === 'to') return /^questions?$/.test(words[index + 1]?.lower ?? '');
  return lower === 'on' || (lower !== 'public' && ENDINGS.has(lower)) || lower === 'put';
}

/** "Message of Greeting to Foreign Minister from Chairman of Society" */
function readSender(title: Wording, from: number): SpeakerFinding | null {
  const joint = title.words.findIndex(({ lower }, index) => index > from && lower === 'from');
  return joint < 0 ? null : readTitleIssuer(title, joint + 1);
}

const BY_LENGTH = [...KOREAN_DOCUMENTS].sort((one, other) => other.words.length - one.words.length);
// "담화 발표", "보도 제1005호", "론평]", "축전을 보내시였다"
const KOREAN_END = /(?: ?발표| ?제\d+호|\]|(?<=[전지서문])[을를] 보내시였다)$/;
// "조선중앙통신사 기자의 물음에 외무성 대변인 대답"
const ASKED = /^.*(?:질문|물음)들?에 /;
const HEADINGS: ReadonlySet<string> = new Set<DocumentRow['kind']>(['editorial', 'commentary', 'report']);

/** "외무성 대변인담화", "조선중앙통신사 론평 T", "사설 T", "... 질문에 대답" */
function findKoreanDocument(place: Place): TitleDocument | null {
  const whole = textOf(place);
  const text = whole.replace(KOREAN_END, '');
  const ending = BY_LENGTH.find(({ words }) => text.endsWith(words));
  if (ending !== undefined) {
    const from = text.length - ending.words.length;
    const before = withoutLink(whole.slice(0, from).trimEnd());
    const owner = whole.endsWith('보내시였다')
      ? findSubject(before, before.length)
      : { from: ASKED.exec(before)?.[0].length ?? 0, to: before.length };
    const issuer = owner && readKoreanIssuer(within(place, owner.from, owner.to));
    const isSent = SENT.has(ending.kind) && / (?:보내는|보낸|드리는)$/.test(before);
    const isAnswer = ending.kind === 'answer' && /질문|물음/.test(before);
    const isWhole = from === 0 && !OWNED.has(ending.kind);
    // "로씨야외무성 성명 발표"
    const isNews = whole.endsWith('발표') && isOtherState(ending, issuer);
    if ((issuer !== null || isSent || isAnswer || isWhole) && !isNews)
      return { row: ending, words: within(place, from, text.length), readIssuer: () => issuer };
  }
  for (const row of BY_LENGTH) {
    if (!HEADINGS.has(row.kind)) continue;
    const from = whole.indexOf(row.words);
    const after = whole[from + row.words.length];
    if (from < 0 || from > FARTHEST_HEADING || !' ]:'.includes(after ?? ' ')) continue;
    const start = whole.startsWith('[') ? 1 : 0;
    const end = whole.slice(0, from).trimEnd().length;
    const issuer = end > start ? readKoreanIssuer(within(place, start, end)) : null;
    // A report without its issuer is news
    if (issuer !== null || (end <= start && row.kind !== 'report'))
      return { row, words: within(place, from, from + row.words.length), readIssuer: () => issuer };
  }
  return null;
}

const FARTHEST_HEADING = 12;
