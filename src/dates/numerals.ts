/** Numbers in Han characters: `二〇二三`, `十月`, `二十一`, `一百一十二`. */

const digits = '〇一二三四五六七八九';

const values: ReadonlyMap<number, number> = new Map([
  ...Array.from(digits, (sign, value): [number, number] => [sign.charCodeAt(0), value]),
  ...Array.from('零元', (sign, value): [number, number] => [sign.charCodeAt(0), value]),
  ...Array.from('○', (sign): [number, number] => [sign.charCodeAt(0), 0]),
  ...Array.from('十廿卅', (sign, index): [number, number] => [sign.charCodeAt(0), (index + 1) * 10]),
  ['百'.charCodeAt(0), 100],
]);

/** A number and where it ends. */
export interface HanNumber {
  value: number;
  end: number;
  /** How many characters it has. */
  length: number;
}

/** True for a character that can start a number in Han characters. */
export function startsHanNumber(code: number): boolean {
  return values.has(code);
}

/** Reads the number in Han characters at `position`; null if there is none. */
export function readHanNumber(text: string, position: number): HanNumber | null {
  let total = 0;
  let pending = 0;
  let end = position;
  for (;;) {
    const value = values.get(text.charCodeAt(end));
    if (value === undefined) break;
    if (value < 10) pending = pending * 10 + value;
    else if (value === 100) {
      total += (pending || 1) * 100;
      pending = 0;
    } else {
      total += (value > 10 ? 1 : pending || 1) * value;
      pending = 0;
    }
    end++;
  }
  return end === position ? null : { value: total + pending, end, length: end - position };
}
