import { digitValue, foldedCode, isDigit, isLetter, skipSpaces } from './characters.js';
import { eras } from './eras.js';
import { hasSpelling } from './numbers.js';
import { readHanNumber } from './numerals.js';

/** A year of another calendar, as printed. */
export interface EraYear {
  /** The Gregorian year that it means. */
  year: number;
  /** Number of the era, counted from 1. */
  era: number;
  /** The Gregorian year printed beside it; 0 if none. */
  pair: number;
  /** Where it ends. */
  end: number;
}

/** Words that can stand between an era's name and its number: `Juche year 112`. */
const fillers: readonly string[] = ['year of ', 'year ', 'era ', 'año ', 'год '];

const yearUnits: readonly string[] = ['年', '년'];

/** True for the brackets that hold the other year of a pair. */
export function isOpenBracket(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x3014 || code === 0x3010;
}

/** True for what closes such a bracket. */
export function isCloseBracket(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x3015 || code === 0x3011;
}

/** Where the sign for year ends, if one stands at `position`, white space before it included; else `position`. */
export function skipYearUnit(text: string, position: number): number {
  const at = skipSpaces(text, position);
  return yearUnits.includes(text.charAt(at)) ? at + 1 : position;
}

/** The digits at `position` as a number, and where they end. */
function readDigits(text: string, position: number): { value: number; end: number; length: number } {
  let end = position;
  let value = 0;
  for (let code = foldedCode(text, end); isDigit(code); code = foldedCode(text, end)) {
    value = value * 10 + digitValue(code);
    end++;
  }
  return { value, end, length: end - position };
}

/** Reads the year that follows the name of an era: ` 112 (2023)`, `５年（２０２３年）`; null if there is none. */
export function readEraYear(text: string, position: number, eraIndex: number): EraYear | null {
  const era = eras[eraIndex];
  if (era === undefined) return null;
  let at = skipSpaces(text, position);
  for (const filler of fillers) if (hasSpelling(text, at, filler)) at += filler.length;
  const number = isDigit(foldedCode(text, at)) ? readDigits(text, at) : readHanNumber(text, at);
  if (number === null || number.length > 4 || number.value === 0 || number.value > 299) return null;
  const next = foldedCode(text, number.end);
  if (isLetter(next) || next === 0x25) return null;
  const pair = readBracketedYear(text, number.end);
  return {
    year: number.value + era.offset,
    era: eraIndex + 1,
    pair: pair?.year ?? 0,
    end: pair?.end ?? number.end,
  };
}

/** Reads `(2023)`, `年(2023年)`; null if that is not what follows. */
export function readBracketedYear(text: string, position: number): { year: number; end: number } | null {
  const open = skipSpaces(text, skipYearUnit(text, position));
  if (!isOpenBracket(foldedCode(text, open))) return null;
  const digits = readDigits(text, skipSpaces(text, open + 1));
  const close = skipSpaces(text, skipYearUnit(text, digits.end));
  if (digits.length !== 4 || !isCloseBracket(foldedCode(text, close))) return null;
  return { year: digits.value, end: close + 1 };
}
