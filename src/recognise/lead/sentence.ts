import { CAPITAL_WEEKDAYS } from '../../tables/calendar-words.js';
import { lazily } from '../../engine/lazily.js';
import { textOf, within, type Place } from '../../page/page.js';
import { isAbbreviation, readWords, type Word, type Wording } from '../wording/words.js';

/** A sentence of a paragraph. Offsets of its words are of its own text. */
export class Sentence implements Wording {
  readonly place: Place;
  readonly text: string;
  /** What it ends with; empty at the end of a paragraph without a full stop. */
  readonly sign: ':' | '.' | '';
  /** Cut when they are first asked for: most sentences are no leads. */
  private wordsRead: readonly Word[] | null = null;

  constructor(place: Place, text: string, sign: ':' | '.' | '') {
    this.place = place;
    this.text = text;
    this.sign = sign;
  }

  get words(): readonly Word[] {
    return (this.wordsRead ??= readWords(this.text));
  }
}

/** What a lead says of the document stands at its beginning; no sentence of a narrator's is longer. */
export const LONGEST_LEAD = 1_200;

/** The paragraph's sentences, as far as a lead can reach. */
export function readSentences(paragraph: Place): readonly Sentence[] {
  return [...cutSentences(paragraph)];
}

/** The first of the paragraph's sentences. */
export function readFirstSentence(paragraph: Place): Sentence | null {
  return cutSentences(paragraph).next().value ?? null;
}

function* cutSentences(paragraph: Place): Generator<Sentence, undefined> {
  const text = textOf(paragraph);
  const head = text.slice(0, LONGEST_LEAD);
  for (let from = 0; from < head.length;) {
    const end = findSentenceEnd(head, from);
    const to = end?.offset ?? head.length;
    if (end === null && head.length < text.length) return;
    yield new Sentence(within(paragraph, from, to), head.slice(from, to), end?.sign ?? '');
    from = to;
    while (head[from] === ' ') from++;
  }
}

/** Quotation marks, and what can end a sentence. */
const MARKS = '"“”„«»《》:：.．!?';
const SPACE = 32;
const LAST_SIGN = 0x3f;
const FIRST_ACCENTED_MARK = 0xab;

/** Letters and spaces, which are nearly all of a text. */
function isPlain(code: number): boolean {
  return (
    code === SPACE || (code > LAST_SIGN && code < FIRST_ACCENTED_MARK) || (code >= 0x4e00 && code < 0xff00)
  );
}
const CLOSING = '"”»》’\')）';

/** Where a sentence ends that goes on at `from`: behind its colon, its full stop or the quotation mark after it. */
interface SentenceEnd {
  readonly offset: number;
  readonly sign: ':' | '.';
}

/** Finds the first colon or full stop that is in no quotation; where a mark is missing, quotations do not count. */
function findSentenceEnd(text: string, from: number): SentenceEnd | null {
  const { end, isOpen } = scanSentence(text, from, true);
  return isOpen ? scanSentence(text, from, false).end : end;
}

function scanSentence(
  text: string,
  from: number,
  heedsQuotes: boolean,
): { end: SentenceEnd | null; isOpen: boolean } {
  let quoted = false;
  for (let index = from; index < text.length; index++) {
    if (isPlain(text.charCodeAt(index))) continue;
    const character = text[index] ?? '';
    if (!MARKS.includes(character)) continue;
    const sign = character === ':' || character === '：' ? ':' : isClosingSign(character) ? '.' : null;
    if (sign === null) {
      if (!heedsQuotes) continue;
      quoted = !quoted;
      // 'titled "The Crime Will Be Punished."': the full stop inside the quotation ends both
      if (
        !quoted &&
        isClosingSign(text[index - 1]) &&
        startsSentence(text, index + 1) &&
        !goesOn(text, index + 1)
      )
        return { end: { offset: index + 1, sign: '.' }, isOpen: false };
    } else if (quoted) continue;
    else if (sign === ':' && !isClockTime(text, index) && !namesTitle(text, from, index))
      return { end: { offset: index + 1, sign: ':' }, isOpen: false };
    else if (sign === '.' && isFullStop(text, index)) {
      const offset = CLOSING.includes(text[index + 1] ?? ' ') ? index + 2 : index + 1;
      return { end: { offset, sign: '.' }, isOpen: false };
    }
  }
  return { end: null, isOpen: quoted };
}

// 'titled "Who Broke It?" Tuesday': the day still belongs to the sentence
const DAY_FOLLOWS = new RegExp(`^ ${CAPITAL_WEEKDAYS}\\b`);

function goesOn(text: string, offset: number): boolean {
  return DAY_FOLLOWS.test(text.slice(offset, offset + 12));
}

function isClosingSign(character: string | undefined): boolean {
  return character === '.' || character === '．' || character === '!' || character === '?';
}

// ' "Human Rights in the Country"' and nothing else
const TITLE_ALONE = /^ ?["“«《][^"“”«»《》]{2,200}["”»》][.?!]?$/;
const LONGEST_REST = 205;
// "The spokesman said:", "issued the following statement:": what is quoted behind the colon was said
const SAYS =
  /\b(?:following|follows|says?|said|reads?|runs|noted|stated|stressed|added|answered|replied|asked|shouted)\b|다음과 같/;

/** "made public a white paper on Sunday: "Human Rights in the Country"": the colon stands before the title. */
function namesTitle(text: string, from: number, colon: number): boolean {
  return (
    text.length - colon <= LONGEST_REST &&
    TITLE_ALONE.test(text.slice(colon + 1)) &&
    !SAYS.test(text.slice(from, colon))
  );
}

/** "10:00" */
function isClockTime(text: string, colon: number): boolean {
  return isDigit(text[colon - 1]) && isDigit(text[colon + 1]);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

// "대답하였다.미국은": nothing stands between two sentences
const GLUED = /^[\uac00-\ud7a3]\.[\uac00-\ud7a3《“]/;

// "6. 15공동선언": a day that names an event
const EVENT_DAY = /^(?:\d?\D)?\d\. \d{1,2}[\uac00-\ud7a3]/;

function isFullStop(text: string, dot: number): boolean {
  if (GLUED.test(text.slice(dot - 1, dot + 2))) return true;
  if (isDigit(text[dot - 1]) && EVENT_DAY.test(text.slice(Math.max(0, dot - 2), dot + 5))) return false;
  if (!startsSentence(text, dot + 1)) return false;
  // "(Oct. 3)"
  const wordStart = Math.max(text.lastIndexOf(' ', dot), text.lastIndexOf('(', dot)) + 1;
  return dot + 1 === text.length || !isAbbreviation(text.slice(wordStart, dot + 1));
}

// The end of the text, or white space and then anything but a small letter
const SENTENCE_START = lazily(() => /^["”»’')）]?(?:$|\s+\P{Ll})/u);

function startsSentence(text: string, offset: number): boolean {
  return SENTENCE_START().test(text.slice(offset, offset + 4));
}
