import type { Format } from './format.js';

/** Dates that mark year, month and day by a sign: Korean, Japanese, Chinese; Russian for the year. */
export const markedFormats: readonly Format[] = [
  { pattern: 'Y年', example: '2023년' },
  { pattern: 'Y年?,?M月', example: '2023年10月' },
  { pattern: 'Y年?,?M月D日', example: '2023년 10월 1일' },
  { pattern: 'M月D日', example: '5월 18일' },
  { pattern: 'M月D日,?Y年?', example: '10월 1일, 2023년' },
  { pattern: 'M月', example: '5월' },
  { pattern: 'd일', example: '12일' },
  { pattern: 'Kd일', example: '지난달 8일' },
];

/** Ranges that mark year, month and day by a sign. */
export const markedRanges: readonly Format[] = [
  { pattern: 'Y年?,?M月D日?,?~D日', example: '2023년 9월 16일부터 18일까지' },
  { pattern: 'Y年?,?M月D日?,?~M月D日', example: '2023年9月30日至10月2日' },
  { pattern: 'Y年?,?M月D日?,?~Y年?,?M月D日', example: '2023年12月30日～2024年1月2日' },
  { pattern: 'M月D日?,?~D日', example: '3월 3일과 4일' },
  { pattern: 'M月D日?,?~M月D日', example: '６月２５日から７月１０日まで' },
  { pattern: 'd일~d일', example: '16일부터 18일까지' },
  { pattern: 'Kd일~d일', example: '이달 16일부터 18일까지' },
  { pattern: 'Y年?M月~M月', example: '2023年4月至6月' },
  { pattern: 'Y年M~M月', example: '2023년 4-6월' },
  { pattern: 'Y年?M月~Y年?M月', example: '2023年4月至2024年6月' },
  { pattern: 'M月~M月', example: '4월부터 6월까지' },
  { pattern: 'Y年~Y年', example: '2019년부터 2021년까지' },
];
