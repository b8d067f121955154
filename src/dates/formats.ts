/**
 * Every way to print a date, in the signs of `kinds.ts`. Besides them: `D` is a day's number with or without its suffix,
 * `M` a month's; `A` and `B` are day and month in the order that the reader is told, `Z` a year of two digits beside them;
 * `日` is any mark of the day; `~` joins the ends of a range, `>` where hyphens part the numbers; `?` makes what is before
 * it optional. White space counts for nothing.
 *
 * After each pattern stands a date that it reads, and that no other does: `tests/dates/formats.test.ts` holds it to that.
 */

/** Formats that are dates wherever they stand. */
export const freeFormats: readonly string[] = [
  'Y-M-D', // 2023-10-01
  'Y/M/D', // 2024/6/10
  'Y.M.D.?', // 2026.5.18.
  'A/B/Y年?', // 01/10/2023
  'A.B.Y年?', // 01.10.2023 г.
  'A-B-Y', // 01-10-2023
  'A/B/Z', // 01/10/23
  'A.B.Z年', // 01.10.23 г.
  'N.?t?D', // March 3
  'N.?t?D,?o?Y年?', // January 30, 2025
  'N.?D,?TY', // May 19 04:00:00 GMT 2026
  'N.?,?o?Y年?', // October 2023
  'Y,?N', // 2023 October
  'Y年?,?N.?D', // Juche 112 (2023) October 7
  'Y年?,?Do?N', // 2023, 7 October
  'Do?N', // 15 de mayo
  'D,?o?N.?,?o?Y年?', // 1 октября 2023 г.
  'N.?D(Y)', // October 1 (Juche 112)
  'N.?D(w),?Y', // Oct. 1 (Sun), 2023
  'N.?D(W),?Y', // October 1 (Sunday), 2023
  'N.D.?Y', // Oct.1.2023
  'N-D-Y', // Oct-01-2023
  'D-N', // 1-Oct
  'D-N-Y', // 01-Oct-2023
  'D-N-Z', // 01-Oct-23
  'D/N/Y', // 01/Oct/2023
  'D.N.?Y', // 1.Oct.2023
  'Y-N-D', // 2023-Oct-01
  'Y年', // 2023년
  'Y年?,?M月', // 2023年10月
  'Y年?,?M月D日', // 2023년 10월 1일
  'M月D日', // 5월 18일
  'M月D日,?Y年?', // 10월 1일, 2023년
  'M月', // 5월
  'd일', // 12일
  'Kd일', // 지난달 8일
  'd일?o?K', // 12 del corriente
  'ds,?o?K', // 8th of this month
  'W', // Sunday
  'R', // yesterday
  'Y-M-D>Y-M-D', // 2023-09-16 to 2023-09-18
  'Y-M-D>M-D', // 2023-09-30 ~ 10-02
  'Y-M-D>D', // 2023-09-16~18
  'Y-M-D/Y-M-D', // 2023-09-16/2023-09-18
  'Y/M/D~Y/M/D', // 2023/9/16-2023/9/18
  'Y/M/D~M/D', // 2023/9/30-10/2
  'Y/M/D~D', // 2023/9/16-18
  'Y.M.D.?~Y.M.D.?', // 2023.9.16.-2023.9.18.
  'Y.M.D.?~M.D.?', // 2023.9.30.-10.2.
  'Y.M.D.?~D.?', // 2023.9.16-18
  'A/B/Y~A/B/Y', // 16/09/2023 - 18/09/2023
  'A.B.Y年?~A.B.Y年?', // 16.09.2023 - 18.09.2023
  'A-B-Y>A-B-Y', // 16-09-2023 to 18-09-2023
  'A/B~A/B/Y', // 30/09-02/10/2023
  'A.B~A.B.Y年?', // 30.09-02.10.2023
  'D~D.M.Y年?', // 16-18.09.2023
  'Y-M>Y-M', // 2023-04 to 2023-06
  'Y-M/Y-M', // 2023-04/2023-06
  'Y.M.?~Y.M.?', // 2023.4-2023.6
  'N.?D~D', // September 16 to 18
  'N.?D~D,?o?Y年?', // January 14-16, 2025
  'N.?D~N.?D', // Sept. 30 to Oct. 2
  'N.?D~N.?D,?Y', // Sept. 30 to Oct. 2, 2023
  'N.?D,?Y,?~N.?D', // December 30, 2023 to January 2
  'N.?D,?Y,?~N.?D,?Y', // December 30, 2023 to January 2, 2024
  'D~t?Do?N', // 16 al 18 de septiembre
  'D~t?Do?N.?,?o?Y年?', // 16-18 сентября 2023 г.
  'Do?N.?~t?Do?N', // 30 de septiembre al 2 de octubre
  'Do?N.?~t?Do?N.?,?o?Y年?', // 30 сентября по 2 октября 2023 года
  'Do?N.?,?o?Y年?,?~t?Do?N.?,?o?Y年?', // 30 декабря 2023 г. - 2 января 2024 г.
  'N.?~N.?,?o?Y年?', // April to June 2023
  'N.?,?o?Y年?~N.?,?o?Y年?', // April 2023 to June 2024
  'Y年?,?M月D日?,?~D日', // 2023년 9월 16일부터 18일까지
  'Y年?,?M月D日?,?~M月D日', // 2023年9月30日至10月2日
  'Y年?,?M月D日?,?~Y年?,?M月D日', // 2023年12月30日～2024年1月2日
  'M月D日?,?~D日', // 3월 3일과 4일
  'M月D日?,?~M月D日', // ６月２５日から７月１０日まで
  'd일~d일', // 16일부터 18일까지
  'Kd일~d일', // 이달 16일부터 18일까지
  'Y年?M月~M月', // 2023年4月至6月
  'Y年M~M月', // 2023년 4-6월
  'Y年?M月~Y年?M月', // 2023年4月至2024年6月
  'M月~M月', // 4월부터 6월까지
  'Y年~Y年', // 2019년부터 2021년까지
];

/** Formats that often are no date, each list by what must hold besides: `guards.ts` has the conditions. */
export const guardedFormats: Readonly<Record<string, readonly string[]>> = {
  alone: [
    'Y-M', // 2023-10
    'Y/M', // 2023/10
    'Y.M.?', // 2023.10.
    'M/Y', // 10/2023
    'M.Y年?', // 10.2023
    'M-Y', // 10-2023
    'Y/Y', // 2019/2021
  ],
  year: [
    'Y', // 2023
  ],
  years: [
    'Y~Y年?', // 2019-2021
  ],
  compact: [
    'C', // 20231001
  ],
  month: [
    'N', // in October
  ],
  ordinal: [
    'ds', // the 8th
    'ds~t?ds', // from the 1st to the 3rd
  ],
  day: [
    'd', // el día 12
  ],
};
