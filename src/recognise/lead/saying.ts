import { placeOf, placeOfDay, type Attribution } from './attribution.js';
import { readDayPhrase } from './day-phrase.js';
import { findAdverbialsBefore, findDocument, readDocumentName } from './document-phrase.js';
import { readOpening } from './issuer-phrase.js';
import type { Sentence } from './sentence.js';
import { readTail } from './tail.js';
import type { Word } from './words.js';

/** Documents in which somebody says something. */
const SAID_IN: ReadonlySet<string> = new Set([
  'press-statement', 'statement', 'press-release', 'memorandum', 'communique', 'declaration', 'appeal', 'indictment',
]); // prettier-ignore

/** "The committee in a statement on Monday said that ..." */
export function readSaying(sentence: Sentence): Attribution | null {
  const { text, words } = sentence;
  const index = words.findIndex(
    ({ lower, quoted }, at) =>
      at > 0 &&
      !quoted &&
      lower === 'in' &&
      isDeterminer(words[at + 1]) &&
      findDocument(text, words, at + 1) !== null,
  );
  const document = index < 0 ? null : findDocument(text, words, index + 1);
  if (document === null || document.announces) return null;
  const saying = findSaying(words, index);
  const isAnswer = document.row.kind === 'answer' && saying < index;
  if (!isAnswer && !SAID_IN.has(document.row.kind)) return null;
  const after = skip(words, document.next, ISSUING);
  const day = readDayPhrase(words, after);
  const verb = words.slice(day?.next ?? after).find(({ lower }) => !lower.endsWith('ly'));
  if (saying === index && (verb === undefined || !isPastOrSaying(verb.lower))) return null;
  const before = findAdverbialsBefore(words, saying);
  const opening = readOpening(sentence, before.start);
  if (opening.issuer === null) return null;
  const tail = readTail(sentence, after);
  return {
    documentRow: document.row,
    documentWords: placeOf(sentence, document),
    issuer: opening.issuer,
    day: placeOfDay(
      sentence,
      opening.day ?? before.day ?? document.day ?? day ?? (isAnswer ? tail.day : null),
    ),
    isDayWeak: isAnswer && tail.isDayWeak,
    title: null,
    announces: tail.announces,
    tells: !isAnswer || words.some(({ lower }) => lower === 'kcna'),
  };
}

const ISSUING = new Set(['issued', 'released', 'published', 'made', 'public', 'dated']);
const SAYS = new Set(['said', 'stated', 'noted', 'told', 'says']);

/** "said in an answer", "said as follows in an answer": index of the verb before "in", else of "in" itself. */
function findSaying(words: readonly Word[], index: number): number {
  const verb =
    words[index - 1]?.lower === 'follows' && words[index - 2]?.lower === 'as' ? index - 3 : index - 1;
  return verb > 0 && SAYS.has(words[verb]?.lower ?? '') ? verb : index;
}

function isDeterminer(word: Word | undefined): boolean {
  return word !== undefined && ['a', 'an', 'its', 'his', 'her'].includes(word.lower);
}

function isPastOrSaying(lower: string): boolean {
  return lower.endsWith('ed') || IRREGULAR.has(lower);
}

const IRREGULAR = new Set(['said', 'says', 'held', 'hit', 'took', 'put']);

function skip(words: readonly Word[], at: number, skipped: ReadonlySet<string>): number {
  let index = at;
  while (skipped.has(words[index]?.lower ?? '')) index++;
  return index;
}

const ANSWERED = new Set(['answered', 'replied']);

/** "A spokesperson for O answered a question put by KCNA on Sunday as follows:" */
export function readAnswered(sentence: Sentence): Attribution | null {
  const { words } = sentence;
  const index = words.findIndex((word, at) => at > 0 && !word.quoted && ANSWERED.has(word.lower));
  const object = words.findIndex(
    (word, at) => at > index && at <= index + 4 && /^questions?$/.test(word.lower),
  );
  const verb = words[index];
  if (index < 0 || object < 0 || verb === undefined) return null;
  const row = readDocumentName(ANSWER, 0)?.row;
  const before = findAdverbialsBefore(words, index);
  const opening = readOpening(sentence, before.start);
  const tail = readTail(sentence, object + 1);
  if (row === undefined || opening.issuer === null) return null;
  return {
    documentRow: row,
    documentWords: placeOf(sentence, verb),
    issuer: opening.issuer,
    day: placeOfDay(sentence, opening.day ?? before.day ?? tail.day),
    isDayWeak: (opening.day ?? before.day) === null && tail.isDayWeak,
    title: null,
    announces: tail.announces,
    // Whom else somebody answers is news
    tells: words.some(({ lower }) => lower === 'kcna'),
  };
}

const ANSWER: readonly Word[] = [
  { text: 'answer', lower: 'answer', from: 0, to: 6, quoted: false, afterComma: false },
];
