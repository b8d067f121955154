const values: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from('〇一二三四五六七八九十零元廿卅百○0OＯ', (sign, place) => [
    sign,
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 1, 20, 30, 100, 0, 0, 0, 0][place] ?? 0,
  ]),
);

/** Reads a number in Han characters (`二〇二三`, `二十一`, `一百一十二`): its value, and where it ends. */
export function readHanNumber(text: string, position: number): { value: number; end: number } {
  let total = 0;
  let pending = 0;
  let end = position;
  for (;;) {
    const value = values[text.charAt(end)];
    if (value === undefined) return { value: total + pending, end };
    if (value < 10) pending = pending * 10 + value;
    else {
      total += value % 100 > 10 ? value : (pending || 1) * value;
      pending = 0;
    }
    end++;
  }
}
