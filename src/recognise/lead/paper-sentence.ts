import { PRESS_KINDS } from '../../tables/kind-groups.js';
import { wordSet } from '../../tables/word-set.js';
import { CLAUSE_OPENERS } from '../../tables/lead-words.js';
import { attribute, type Attribution } from './attribution.js';
import { readDayPhrase, type DayPhrase } from './day-phrase.js';
import { findDocument, readDocumentName, type NamedDocument } from './document-phrase.js';
import { countPreamble, readIssuerBehind } from './issuer-phrase.js';
import { findPaper, paperAsIssuer, type NamedPaper } from '../issuer/paper.js';
import { isPastOrSaying } from '../wording/word-forms.js';
import type { Sentence } from './sentence.js';
import type { SpeakerFinding } from '../issuer/speaker.js';
import { readTitleAt } from './quotation.js';
import { readTail } from './tail.js';
import { isCapital, lowerAt, type Word } from '../wording/words.js';

/** "Rodong Sinmun on Monday says in an editorial", "In a signed article on Monday Rodong Sinmun says", perhaps "carries an editorial" */
export function readOpeningAttribution(sentence: Sentence, mayCarry = true): Attribution | null {
  const { words } = sentence;
  const paper = findPaper(words);
  if (paper === null) return null;
  const document = findArticle(words, 0);
  if (document === null) return null;
  const says = mayCarry
    ? saysBehind(words, paper.index) || carries(words, paper.index)
    : saysBehind(words, paper.index) && !carries(words, paper.index);
  const opens = startsClause(words, paper.index) && says;
  const inFront = document.next <= paper.index && paper.index <= FARTHEST_PAPER;
  const follows = words[0]?.lower === 'in' && inFront;
  return opens || follows ? makeAttribution(sentence, paper, document) : null;
}

/** Whether the paper is the first word, or stands right behind a preamble: "In this regard,", "Commenting on X,". */
function startsClause(words: readonly Word[], paper: number): boolean {
  let start = paper;
  while (BEFORE_PAPER.has(lowerAt(words, start - 1)) || readDaysOwn(words[start - 1]) !== null) start--;
  if (start === 0 || countPreamble(words) === start) return true;
  return words[start]?.afterComma === true && CLAUSE_OPENERS.has(lowerAt(words, 0));
}

/** "the newspaper", "a news analyst of", "This is what", "Today's edition of", "Leading papers of the DPRK" */
const BEFORE_PAPER = wordSet(
  "the newspaper daily a news analyst commentator of this is what edition issue leading major papers dprk democratic people's republic korea",
);

/** "Sunday's Rodong Sinmun": the day without its "'s". */
function readDaysOwn(word: Word | undefined): DayPhrase | null {
  if (word?.lower.endsWith("'s") !== true) return null;
  return readDayPhrase([{ ...word, lower: word.lower.slice(0, -2), to: word.to - 2 }], 0);
}

/** "A signed article of Rodong Sinmun on Monday says", "So says an article of Rodong Sinmun on Monday" */
export function readArticleFirst(sentence: Sentence): Attribution | null {
  const { text, words } = sentence;
  const isSo = words[0]?.lower === 'so' && isSaying(words[1]);
  const document = findDocument(text, words, isSo ? 2 : 0);
  if (document === null || !PRESS_KINDS.has(document.row.kind)) return null;
  const paper = findPaper(words);
  return paper !== null && isNear(paper, document) && (isSo || saysBehind(words, paper.index))
    ? makeAttribution(sentence, paper, document)
    : null;
}

/** "..., says Rodong Sinmun Thursday in a commentary." */
export function readClosingAttribution(sentence: Sentence): Attribution | null {
  const { words } = sentence;
  const paper = findPaper(words, (index) => {
    const before = words[index - 1]?.lower === 'the' ? index - 2 : index - 1;
    const isBehind = words[before + 1]?.afterComma === true && isSaying(words[skipDay(words, index + 2)]);
    // ", says Rodong Sinmun", ", points out Rodong Sinmun"
    const verb = VERB_ENDS.has(lowerAt(words, before)) ? before - 1 : before;
    // "So says Rodong Sinmun"
    const isApart = words[verb]?.afterComma === true || (verb === 1 && words[0]?.lower === 'so');
    return isBehind || (isApart && isSaying(words[verb]));
  });
  if (paper === null) return readClosingArticle(sentence);
  const document = findArticle(words, paper.index);
  if (document === null) return null;
  const { next } = readTitleAt(sentence, document.next);
  const isAtEnd = next >= words.length - FARTHEST_DAY || DEDICATED.has(lowerAt(words, next));
  return isAtEnd ? makeAttribution(sentence, paper, document) : null;
}

/** "..., says a signed commentary of Rodong Sinmun Thursday.", "..., a signed commentary of Rodong Sinmun Thursday says." */
function readClosingArticle(sentence: Sentence): Attribution | null {
  const { text, words } = sentence;
  const clause = words.findLastIndex((word) => word.afterComma && !word.quoted);
  const opens = clause > 0 && isSaying(words[clause]);
  const start = opens ? clause + 1 : isSaying(words.at(-1)) ? clause : -1;
  const document = start < 1 ? null : findDocument(text, words, start);
  const paper = findPaper(words, (index) => index > start);
  if (document === null || paper === null || !PRESS_KINDS.has(document.row.kind)) return null;
  const closes = isNear(paper, document) && paper.index >= words.length - FARTHEST_DAY;
  return closes ? makeAttribution(sentence, paper, document) : null;
}

/** Whether a paper stands right behind its article: "a signed commentary of Rodong Sinmun". */
function isNear({ index }: NamedPaper, { next }: NamedDocument): boolean {
  return index > next && index <= next + MOST_BEFORE;
}

const DEDICATED = wordSet('dedicated marking');

/** "declares", "lashed": beside a paper behind a comma any verb says something. */
function isSaying(word: Word | undefined): boolean {
  return word !== undefined && (isPastOrSaying(word.lower) || word.lower.endsWith('s')) && !isCapital(word);
}

const VERB_ENDS = wordSet('out up off down on to for at against forth with');

function skipDay(words: readonly Word[], at: number): number {
  return readDayPhrase(words, at)?.next ?? at;
}

const FARTHEST_PAPER = 14;
const FARTHEST_SAYS = 24;
const FARTHEST_DAY = 5;
// "carries", "ran", "dedicated", "released"
const CARRIES = /^(?:carrie[sd]|runs|ran|(?:dedicate|publishe|release)[sd]|(?:print|post)(?:s|ed))$/;

function saysBehind(words: readonly Word[], paper: number): boolean {
  return (
    words.slice(paper, paper + FARTHEST_SAYS).some((word) => !word.quoted && isSaying(word)) ||
    words[paper + 2]?.lower === 'in'
  );
}

function carries(words: readonly Word[], paper: number): boolean {
  return words
    .slice(paper, paper + FARTHEST_DAY + 1)
    .some(({ lower, quoted }) => !quoted && CARRIES.test(lower));
}

const MOST_BEFORE = 4;
const ARTICLES = wordSet('a an its the');

/** "in an editorial", "in its signed commentary", "carries an article" */
function findArticle(words: readonly Word[], from: number): Omit<NamedDocument, 'announces' | 'day'> | null {
  for (let index = from; index < words.length; index++) {
    const named = words[index]?.quoted === true ? null : readDocumentName(words, index);
    if (named === null || !PRESS_KINDS.has(named.row.kind)) continue;
    const article = words.findLastIndex(
      ({ lower }, at) => at < index && at >= index - MOST_BEFORE && ARTICLES.has(lower),
    );
    const opener = words[article - 1];
    if (opener === undefined) continue;
    // "carries Monday an article"
    const isDay = readDayPhrase([opener], 0) !== null;
    if (opener.lower === 'in' || CARRIES.test(opener.lower) || isDay) return named;
  }
  return null;
}

function makeAttribution(
  sentence: Sentence,
  paper: NamedPaper,
  document: Omit<NamedDocument, 'announces' | 'day'>,
): Attribution | null {
  const { words } = sentence;
  const tail = readTail(sentence, document.next);
  const writer = readWriter(sentence, document.next);
  const behind = skipMade(sentence, document.next);
  const day = findDayAround(words, paper.index, document.next) ?? readDayPhrase(words, behind);
  // "carries an article on the harvest Monday.": the last word is when
  const closesSentence = tail.day?.next === words.length && carries(words, paper.index);
  return attribute(sentence, {
    row: document.row,
    words: document,
    issuer: writer ?? paperAsIssuer(sentence, paper),
    day: day ?? (closesSentence ? tail.day : null),
    isDayWeak: day === null && tail.isDayWeak,
    title: tail.title,
    announces: false,
    tells: true,
  });
}

/** Who wrote the article that a paper carries: "an article by N", 'an article "T" written by N', "an article of military commentator N". */
export function readWriter(sentence: Sentence, from: number): SpeakerFinding | null {
  const joint = [from, skipMade(sentence, from)].find((index) => BY.has(lowerAt(sentence.words, index)));
  const writer = joint === undefined ? null : readIssuerBehind(sentence, joint, ['by', 'of']);
  const isBy = joint !== undefined && sentence.words[joint]?.lower === 'by';
  return writer?.name != null && (isBy || writer.office !== null) ? writer : null;
}

const BY = wordSet('by of');

/** Index behind an article's title and what was done with it. */
function skipMade(sentence: Sentence, from: number): number {
  const { next } = readTitleAt(sentence, from);
  return MADE.has(lowerAt(sentence.words, next)) ? next + 1 : next;
}

const MADE = wordSet('dated written contributed published issued');

/** The day among the attribution's own words: between paper and document, or right behind the later of the two. */
function findDayAround(words: readonly Word[], paper: number, document: number): DayPhrase | null {
  const from = Math.min(paper, document);
  const to = Math.max(paper + 2, document);
  const own = readDaysOwn(words[paper - 1]);
  if (own !== null) return own;
  for (let index = from; index <= to; index++) {
    const at = words[index]?.lower === 'dated' ? index + 1 : index;
    const day = words[at]?.quoted === true ? null : readDayPhrase(words, at);
    if (day !== null) return day;
  }
  return null;
}
