import type { Format } from './format.js';

/** Dates that name their month, the day before or after it: English, Russian, Spanish. */
export const monthNameFormats: readonly Format[] = [
  { pattern: 'ND', example: 'March 3' },
  { pattern: 'ND,?o?Y年?', example: 'January 30, 2025' },
  { pattern: 'ND,?Tz?Y', example: 'May 19 04:00:00 GMT 2026' },
  { pattern: 'N,?o?Y年?', example: 'October 2023' },
  { pattern: 'YN', example: '2023 October' },
  { pattern: 'Y年?,?ND', example: 'Juche 112 (2023) October 7' },
  { pattern: 'Y年?,?Do?N', example: '2023, 7 October' },
  { pattern: 'Do?N', example: '15 de mayo' },
  { pattern: 'Do?N,?o?Y年?', example: '1 октября 2023 г.' },
  { pattern: 'D-N-Y', example: '01-Oct-2023' },
  { pattern: 'D-N-Z', example: '01-Oct-23' },
  { pattern: 'D/N/Y', example: '01/Oct/2023' },
  { pattern: 'D.N.Y', example: '1.Oct.2023' },
  { pattern: 'Y-N-D', example: '2023-Oct-01' },
  { pattern: 'N', example: 'in October', guard: 'in' },
];

/** Ranges that name a month. */
export const monthNameRanges: readonly Format[] = [
  { pattern: 'ND~D', example: 'September 16 to 18' },
  { pattern: 'ND~D,?o?Y年?', example: 'January 14-16, 2025' },
  { pattern: 'ND~ND', example: 'Sept. 30 to Oct. 2' },
  { pattern: 'ND~ND,?Y', example: 'Sept. 30 to Oct. 2, 2023' },
  { pattern: 'ND,?Y,?~ND', example: 'December 30, 2023 to January 2' },
  { pattern: 'ND,?Y,?~ND,?Y', example: 'December 30, 2023 to January 2, 2024' },
  { pattern: 'D~t?Do?N', example: '16 al 18 de septiembre' },
  { pattern: 'D~t?Do?N,?o?Y年?', example: '16-18 сентября 2023 г.' },
  { pattern: 'Do?N~t?Do?N', example: '30 de septiembre al 2 de octubre' },
  { pattern: 'Do?N~t?Do?N,?o?Y年?', example: '30 сентября по 2 октября 2023 года' },
  { pattern: 'Do?N,?o?Y年?,?~t?Do?N,?o?Y年?', example: '30 декабря 2023 г. - 2 января 2024 г.' },
  { pattern: 'N~N,?o?Y年?', example: 'April to June 2023' },
  { pattern: 'N,?o?Y年?~N,?o?Y年?', example: 'April 2023 to June 2024' },
];
