/**
 * Every way to print a date, in the signs of `kinds.ts`. Besides them: `D` is a day's number with or without its suffix,
 * `M` a month's; `A` and `B` are day and month in the order that the reader is told, `Z` a year of two digits beside them;
 * `日` is any mark of the day, `V` a weekday at any length; `~` joins the ends of a range, `>` where hyphens part the
 * numbers, `;` the days of a list; `?` makes what is before it optional. White space counts for nothing.
 *
 * `{a|b|}` stands for `a`, `b` or nothing: a row is as many formats as it has ways to be read. After a row stand dates
 * that its formats read, one each, parted by `·`: `tests/dates/formats.test.ts` holds it to that.
 */

/** What must hold of a match besides its format; `conditions.ts` says of each when it does. */
export type Guard =
  'alone' | 'year' | 'years' | 'inYear' | 'compact' | 'month' | 'ordinal' | 'day' | 'era' | 'list' | 'run';

/** Formats by what must hold besides; nothing must of the first. */
export const formatRows: Readonly<Record<Guard | '', readonly string[]>> = {
  // Dates wherever they stand. What follows often is no date.
  '': [
    'Y-M-D{>{{Y-|}M-|}D|{/|-}Y-M-D|}', // 2023-09-16 to 2023-09-18 · 2023-09-30 ~ 10-02 · 2023-09-16~18 · 2023-09-16/2023-09-18 · 2023-09-16 - 2023-09-18 · 2023-10-01
    'Y/M/D{~{{Y/|}M/|}D|}', // 2023/9/16-2023/9/18 · 2023/9/30-10/2 · 2023/9/16-18 · 2024/6/10
    'Y.M.D.?{~{{Y.|}M.|}D.?|}', // 2023.9.16.-2023.9.18. · 2023.9.30.-10.2. · 2023.9.16-18 · 2026.5.18.
    'A/B/{Y年?|Z}', // 01/10/2023 · 01/10/23
    'A.B.{Y年?|Z年}', // 01.10.2023 г. · 01.10.23 г.
    'A-B-Y{>A-B-Y|}', // 16-09-2023 to 18-09-2023 · 01-10-2023
    'A/B{/Y|}~A/B/Y', // 16/09/2023 - 18/09/2023 · 30/09-02/10/2023
    'A.B{.Y年?|.?}~A.B.Y年?', // 16.09.2023 - 18.09.2023 · 30.09-02.10.2023
    'D~D.M.Y年?', // 16-18.09.2023
    'Y-M{>|/}Y-M', // 2023-04 to 2023-06 · 2023-04/2023-06
    'Y.M.?~Y.M.?', // 2023.4-2023.6
    'N.?t?D{,?{o?Y年?|TY}|({Y)|V.?),?Y}|}', // January 30, 2025 · May 19 04:00:00 GMT 2026 · October 1 (Juche 112) · Oct. 1 (Sun), 2023 · March 3
    'N.?,?o?Y年?', // October 2023
    'N.?D.?Y', // Oct.1.2023
    'N-D-Y', // Oct-01-2023
    'Y年?,?{N.?D|Do?N}', // Juche 112 (2023) October 7 · 2023, 7 October
    'Y,?N', // 2023 October
    'Y-N-D', // 2023-Oct-01
    'Do?N{.?,?o?Y年?|,?TY|}', // 1 октября 2023 г. · 1 Oct 10:30:00 KST 2023 · 15 de mayo
    'qoN.?,?o?Y年?', // the third of February 2024
    'D-N{-{Y|Z}|}', // 01-Oct-2023 · 01-Oct-23 · 1-Oct
    'D/N/Y', // 01/Oct/2023
    'D.N.?Y', // 1.Oct.2023
    'N.?D~D{,?o?Y年?|}', // January 14-16, 2025 · September 16 to 18
    'N.?D(V.?)~D(V.?){,?Y|}', // April 15 (Sun.) to 17 (Tue.), 2012 · April 15 (Sun.) to 17 (Tue.)
    'N.?D{,?Y,?|}~N.?D{,?Y|}', // December 30, 2023 to January 2, 2024 · December 30, 2023 to January 2 · Sept. 30 to Oct. 2, 2023 · Sept. 30 to Oct. 2
    'D~t?Do?N{.?,?o?Y年?|}', // 16-18 сентября 2023 г. · 16 al 18 de septiembre
    'Do?N.?~t?Do?N{.?,?o?Y年?|}', // 30 сентября по 2 октября 2023 года · 30 de septiembre al 2 de octubre
    'Do?N.?,?o?Y年?,?~t?Do?N.?,?o?Y年?', // 30 декабря 2023 г. - 2 января 2024 г.
    'N.?{,?o?Y年?|}~N.?,?o?Y年?', // April 2023 to June 2024 · April to June 2023
    '{Y年?,?o?|}M月D日', // 1945년의 8월 15일 · 5월 18일
    '(Y)年M月D日', // (2012)년 5월 28일
    'M月D日,?Y年?', // 10월 1일, 2023년
    '{Y年?,?|}M月D日?,?~D日', // 2023년 9월 16일부터 18일까지 · 3월 3일과 4일
    '{Y年?,?|}M月D日?,?~M月D日', // 2023年9月30日至10月2日 · ６月２５日から７月１０日まで
    'Y年?,?M月D日?,?~Y年?,?M月D日', // 2023年12月30日～2024年1月2日
    '{Y年?,?o?|}M月', // 1945年の8月 · 5월
    '{Y年?|}M月~M月', // 2023年4月至6月 · 4월부터 6월까지
    'Y年{M~M月|~Y年|}', // 2023년 4-6월 · 2019년부터 2021년까지 · 2023년
    'Y年?M月~Y年?M月', // 2023年4月至2024年6月
    '{K|}d일{~d일|}', // 이달 16일부터 18일까지 · 지난달 8일 · 16일부터 18일까지 · 12일
    'd{일?o?|s,?o?|~d일?o?}K', // 12 del corriente · 8th of this month · 28 y 29 del mes pasado
    'W', // Sunday
    'R', // yesterday
  ],
  alone: [
    'Y-M', // 2023-10
    'Y/{M|Y}', // 2023/10 · 2019/2021
    'Y.M.?', // 2023.10.
    'M{/|-}Y', // 10/2023 · 10-2023
    'M.Y年?', // 10.2023
  ],
  year: [
    'Y', // 2023
  ],
  years: [
    'Y~Y年?', // 2019-2021
  ],
  inYear: [
    'N.?D,?IY年?', // on August 15 in 1945
    'N.?,?IY年?', // in August in 1945
    'Do?N,?IY年?', // 15 августа в 1945 году
  ],
  compact: [
    'C', // 20231001
  ],
  month: [
    'N', // in October
  ],
  ordinal: [
    'ds{~t?ds|}', // from the 1st to the 3rd · the 8th
  ],
  day: [
    'd', // el día 12
  ],
  era: [
    'Y年?M.D.?', // 주체112(2023)년 10. 1.
    '(Y),?{N.?D{,?Y|}|Do?N|M月D日}', // (Juche 112) October 1, 2023 · (Juche 112) October 1 · (Juche 112), 1 October · (주체112) 10월 1일
  ],
  list: [
    'N.?D;D{~D|},?Y', // October 1, 2 and 4, 2023 · Sept. 28/30, 2023
    '{Y年?,?|}M月D日?;{D日?;|}D日', // 2023年9月28、29、30日 · 2023년 9월 28일, 29일 · 9월 28일, 29일, 30일 · 9월 28, 30일
    'd일?;d일', // 28, 30일
  ],
  run: [
    'N.?D;D{~D|}', // September 28, 29 and 30 · September 28, 29
    'D;D{~D|}o?N{.?,?o?Y年?|}', // 28, 29 y 30 de septiembre de 2023 · 28, 29 y 30 de septiembre · 28/29 September 2023 · 28, 29 de septiembre
  ],
};
