/** The day that `20231001`, or `20231001083000` with its time, prints. */
export function compactDay(digits: number): { year: number; month: number; day: number } {
  let days = digits;
  while (days > 99_999_999) days = Math.floor(days / 100);
  return { year: Math.floor(days / 10_000), month: Math.floor(days / 100) % 100, day: days % 100 };
}
