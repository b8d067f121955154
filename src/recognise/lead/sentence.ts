import { isAbbreviation } from './words.js';

const QUOTES = /["“”„«»《》]/;
const CLOSING = /["”»》’')）]/;

/** Where a sentence ends that goes on at `from`: behind its colon, its full stop or the quotation mark after it. */
export interface SentenceEnd {
  readonly offset: number;
  readonly sign: ':' | '.';
}

/** Finds the first colon or full stop that is in no quotation; null if the text has none. */
export function findSentenceEnd(text: string, from: number): SentenceEnd | null {
  let quoted = false;
  for (let index = from; index < text.length; index++) {
    const character = text[index] ?? '';
    if (QUOTES.test(character)) {
      quoted = !quoted;
      // 'titled "The Crime Will Be Punished."': the full stop inside the quotation ends both
      if (!quoted && text[index - 1] === '.' && startsSentence(text, index + 1))
        return { offset: index + 1, sign: '.' };
    } else if (quoted) continue;
    else if (character === ':' && !isClockTime(text, index)) return { offset: index + 1, sign: ':' };
    else if (character === '.' && isFullStop(text, index)) {
      const offset = CLOSING.test(text[index + 1] ?? '') ? index + 2 : index + 1;
      return { offset, sign: '.' };
    }
  }
  return null;
}

/** "10:00" */
function isClockTime(text: string, colon: number): boolean {
  return isDigit(text[colon - 1]) && isDigit(text[colon + 1]);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function isFullStop(text: string, dot: number): boolean {
  if (!startsSentence(text, dot + 1)) return false;
  const wordStart = text.lastIndexOf(' ', dot) + 1;
  return dot + 1 === text.length || !isAbbreviation(text.slice(wordStart, dot + 1));
}

// The end of the text, or white space and then anything but a small letter
const SENTENCE_START = /^["”»’')）]?(?:$|\s+\P{Ll})/u;

function startsSentence(text: string, offset: number): boolean {
  return SENTENCE_START.test(text.slice(offset, offset + 4));
}

/** Where the sentence begins that holds `offset`. */
export function findSentenceStart(text: string, offset: number): number {
  let start = 0;
  for (let end = findSentenceEnd(text, 0); end !== null && end.offset < offset;) {
    start = end.offset;
    end = findSentenceEnd(text, start);
  }
  while (start < offset && text[start] === ' ') start++;
  return start;
}
