import { wordSet } from '../../tables/word-set.js';
import {
  ABOUT_PHRASES as ABOUT_PHRASE_WORDS,
  ASIDES,
  CLAUSE_OPENERS,
  DETERMINERS,
  ISSUER_STOPPERS,
  NO_ADJECTIVES,
  PREAMBLES,
} from '../../tables/lead-words.js';
import { NAME_CONNECTORS, OCCASIONS, ORGANIZATION_NOUNS } from '../../tables/office-words.js';
import { readIssuer, type SpeakerFinding } from '../issuer/speaker.js';
import { readDayPhrase, type DayPhrase } from './day-phrase.js';
import { isNameWord } from '../issuer/person.js';
import { findPhrase, indexPhrases } from '../wording/phrases.js';
import type { Sentence } from './sentence.js';
import { isArticle, isParticiple, isQuestion } from '../wording/word-forms.js';
import { cut, isCapital, isCapitalAt, lowerAt, type Word } from '../wording/words.js';

const ABOUT_PHRASES = indexPhrases(ABOUT_PHRASE_WORDS, (words) => words);
const PREAMBLE_PHRASES = indexPhrases(PREAMBLES, (words) => words);

/** How many words of a set preamble a sentence opens with: "In this regard". */
export function countPreamble(words: readonly Word[]): number {
  return findPhrase(PREAMBLE_PHRASES, words, 0)?.phrase.length ?? 0;
}

/** What stands before the verb: perhaps a preamble and a day, then the issuer. */
export function readOpening(
  sentence: Sentence,
  end: number,
): { readonly issuer: SpeakerFinding | null; readonly day: DayPhrase | null } {
  const { words } = sentence;
  const preamble = countPreamble(words);
  // "Upon authorization of the government, ..." is a clause
  let start = words[preamble]?.lower === 'of' ? 0 : preamble;
  const day = readDayPhrase(words, start);
  if (day !== null && day.next < end) start = day.next;
  const issuerAt = (from: number): SpeakerFinding | null =>
    readIssuer(cut(sentence, from, findIssuerEnd(sentence, from, end)));
  const opensClause = isClauseOpener(words, start);
  const direct = opensClause ? null : issuerAt(start);
  if (direct !== null || !opensClause) return { issuer: direct, day };
  let tried = 0;
  for (let from = start + 1; from < end && tried < MOST_CLAUSES; from++) {
    if (words[from]?.afterComma !== true && !startsIssuer(words, from)) continue;
    tried++;
    const dayInside = readDayPhrase(words, from);
    const issuer = issuerAt(dayInside?.next ?? from);
    if (issuer !== null) return { issuer, day: dayInside ?? day };
  }
  return { issuer: null, day };
}

/** "In connection with", "Coping with", "Marking the" */
function isClauseOpener(words: readonly Word[], at: number): boolean {
  const { lower = '' } = words[at] ?? {};
  const { lower: next = '' } = words[at + 1] ?? {};
  // "To Thanh, general secretary"
  const isName = lower === 'to' && isNameWord(words[at + 1]) && words[at + 2]?.afterComma === true;
  if (isName) return false;
  return (
    CLAUSE_OPENERS.has(lower) ||
    (lower.endsWith('ing') && (next === 'the' || next === 'its' || CLAUSE_OPENERS.has(next)))
  );
}

/** "a spokesman for O, asked by KCNA about X, gave": what he did besides is no part of his office. */
function findIssuerEnd(sentence: Sentence, from: number, end: number): number {
  const { words } = sentence;
  for (let index = from + 1; index < end; index++) {
    const word = words[index];
    if (word === undefined || opensOffice(words, index)) continue;
    if (!word.quoted && opensAboutPhrase(words, index)) return index;
    if (word.afterComma && ASIDES.has(word.lower)) return index;
    if (word.lower === 'in' && isCapitalAt(words, index + 1) && endsInName(sentence, from, index))
      return index;
  }
  return end;
}

/** "Foreign Minister N in New York", but not "N, ambassador of the DPRK in Russia" */
function endsInName(sentence: Sentence, from: number, to: number): boolean {
  const name = readIssuer(cut(sentence, from, to))?.name?.places[0];
  return name !== undefined && name.to - sentence.place.from === sentence.words[to - 1]?.to;
}

/** "in solidarity with the workers", but not the name "Committee in Solidarity with the Korean People". */
function opensAboutPhrase(words: readonly Word[], index: number): boolean {
  const length = findPhrase(ABOUT_PHRASES, words, index)?.phrase.length ?? 0;
  return length > 0 && !words.slice(index + 1, index + length).some(isCapital);
}

/** An aside that is the office: "in charge of", "who is also chairman of"; not "who is heading the delegation". */
function opensOffice(words: readonly Word[], index: number): boolean {
  const [first, second, third] = words.slice(index, index + 3);
  if (first?.lower === 'in') return second?.lower === 'charge';
  return first?.lower === 'who' && second?.lower === 'is' && third !== undefined && !isParticiple(third);
}

/** Each comma of an opening clause may end it; a list in it has many. */
const MOST_CLAUSES = 12;

/** "a spokesman"; "over the drill the Leeds Club": no comma stands before the issuer. */
function startsIssuer(words: readonly Word[], at: number): boolean {
  const [before, article, first] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || first === undefined || article === undefined || !isArticle(article))
    return false;
  const isBehindNoun =
    !NAME_CONNECTORS.has(before.lower) && !NO_ADJECTIVES.has(before.lower) && !isClauseOpener(words, at - 1);
  return first.lower.startsWith('spokes') || (article.lower === 'the' && isCapital(first) && isBehindNoun);
}

/** The issuer behind "by", "of" or "from", up to its title, day or addressee. */
export function readIssuerBehind(
  sentence: Sentence,
  from: number,
  joints: readonly string[],
): SpeakerFinding | null {
  const { text, words } = sentence;
  const joint = words.findIndex(
    (word, index) => index >= from && !word.quoted && joints.includes(word.lower),
  );
  if (joint < 0) return null;
  let end = joint + 1;
  while (end < words.length && !endsIssuer(text, words, end, joint + 1)) end++;
  return readIssuer(cut(sentence, joint + 1, end));
}

function endsIssuer(text: string, words: readonly Word[], index: number, start: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || index === start) return false;
  const { lower } = word;
  // "the Institute for Studies of Japan under the Ministry"
  const isWithin = lower === 'under' && isCapitalBehindThe(words, index + 1);
  // "Omar bin Said"
  const isStopper = ISSUER_STOPPERS.has(lower) && word.text === lower && !isWithin;
  if (word.quoted || isStopper || readDayPhrase(words, index) !== null) return true;
  if (before !== undefined && /["“”:;]/.test(text.slice(before.to, word.from))) return true;
  if (isParticiple(word) || (lower === 'and' && OWNERS.has(lowerAt(words, index + 1)))) return true;
  if (word.afterComma && ADDRESSING.has(lower)) return true;
  // "..., in Pyongyang on Friday", but "..., in charge of"
  if (word.afterComma && lower === 'in' && words[index + 1]?.lower !== 'charge') return true;
  if (opensOccasion(words, index)) return true;
  if (lower === 'to') return opensReceiver(words, index, start);
  if (opensAboutPhrase(words, index)) return true;
  return lower === 'on' && (word.afterComma || opensMatter(words, index + 1));
}

/** "to denounce the drill", "to the secretary-general", "to the question", "to KCNA" */
function opensReceiver(words: readonly Word[], to: number, start: number): boolean {
  const named = words[isArticle(words[to + 1]) ? to + 2 : to + 1];
  return (
    words[to]?.afterComma === true ||
    isPurpose(words[to + 1]) ||
    isAddressee(words, to, start) ||
    isQuestion(named) ||
    named?.lower === 'kcna'
  );
}

const FARTHEST_OCCASION = 10;

/** "made by N at the Eighth Congress of the WPK", but "representative of the DPRK at the UN" */
export function opensOccasion(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lower === 'at' &&
    words.slice(at + 1, at + FARTHEST_OCCASION).some(({ lower }) => OCCASIONS.has(lower))
  );
}

function isCapitalBehindThe(words: readonly Word[], at: number): boolean {
  const next = words[words[at]?.lower === 'the' ? at + 1 : at];
  return next !== undefined && isCapital(next);
}

/** "the Presidium on granting an amnesty", but "commentator on international affairs", "Committee on the Study of" */
function opensMatter(words: readonly Word[], at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3);
  if (first?.lower !== 'the') return first?.text.endsWith('ing') === true;
  return second === undefined || !isCapital(second) || third?.lower !== 'of';
}

/** "released by the society to denounce the drill", but "delegate to the talks", "adviser to international bodies" */
function isPurpose(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !isCapital(word) &&
    !DETERMINERS.has(word.lower) &&
    !NAME_CONNECTORS.has(word.lower) &&
    !ORGANIZATION_NOUNS.has(word.lower)
  );
}

/** "sent by the committee to the secretary-general", but "sent by the representative of the DPRK to the UN" */
function isAddressee(words: readonly Word[], to: number, start: number): boolean {
  const isSent = words[start - 2]?.lower === 'sent';
  return isSent && !words.slice(start, to).some(({ lower }) => POSTED.has(lower));
}

const POSTED = wordSet('representative ambassador mission delegation delegate envoy adviser');

/** "and his wife": who sends it too holds no office. */
const OWNERS = wordSet('his her');

/** "..., at the session" */
const ADDRESSING = wordSet('at over as');
