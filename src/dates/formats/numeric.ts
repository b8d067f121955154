import type { Format } from './format.js';

/** Dates in numbers and signs only. A year of four digits, or of another calendar, says which end it is. */
export const numericFormats: readonly Format[] = [
  { pattern: 'Y-M-D', example: '2023-10-01' },
  { pattern: 'Y/M/D', example: '2024/6/10' },
  { pattern: 'Y.M.D.?', example: '2026.5.18.' },
  { pattern: 'A/B/Y年?', example: '01/10/2023' },
  { pattern: 'A.B.Y年?', example: '01.10.2023 г.' },
  { pattern: 'A-B-Y', example: '01-10-2023' },
  { pattern: 'A/B/Z', example: '01/10/23' },
  { pattern: 'A.B.Z年', example: '01.10.23 г.' },
  { pattern: 'C', example: '20231001', guard: 'compact' },
  { pattern: 'Y-M', example: '2023-10', guard: 'alone' },
  { pattern: 'Y/M', example: '2023/10', guard: 'alone' },
  { pattern: 'Y.M.?', example: '2023.10.', guard: 'alone' },
  { pattern: 'M/Y', example: '10/2023', guard: 'alone' },
  { pattern: 'M.Y年?', example: '10.2023', guard: 'alone' },
  { pattern: 'M-Y', example: '10-2023', guard: 'alone' },
  { pattern: 'Y', example: '2023', guard: 'alone-or-in' },
];

/** Ranges in numbers and signs only. */
export const numericRanges: readonly Format[] = [
  { pattern: 'Y-M-D>Y-M-D', example: '2023-09-16 to 2023-09-18' },
  { pattern: 'Y-M-D>M-D', example: '2023-09-30 ~ 10-02' },
  { pattern: 'Y-M-D>D', example: '2023-09-16~18' },
  { pattern: 'Y-M-D/Y-M-D', example: '2023-09-16/2023-09-18' },
  { pattern: 'Y/M/D~Y/M/D', example: '2023/9/16-2023/9/18' },
  { pattern: 'Y/M/D~M/D', example: '2023/9/30-10/2' },
  { pattern: 'Y/M/D~D', example: '2023/9/16-18' },
  { pattern: 'Y.M.D.?~Y.M.D.?', example: '2023.9.16.-2023.9.18.' },
  { pattern: 'Y.M.D.?~M.D.?', example: '2023.9.30.-10.2.' },
  { pattern: 'Y.M.D.?~D.?', example: '2023.9.16-18' },
  { pattern: 'A/B/Y~A/B/Y', example: '16/09/2023 - 18/09/2023' },
  { pattern: 'A.B.Y年?~A.B.Y年?', example: '16.09.2023 - 18.09.2023' },
  { pattern: 'A-B-Y>A-B-Y', example: '16-09-2023 to 18-09-2023' },
  { pattern: 'A/B~A/B/Y', example: '30/09-02/10/2023' },
  { pattern: 'A.B~A.B.Y年?', example: '30.09-02.10.2023' },
  { pattern: 'D~D.M.Y年?', example: '16-18.09.2023' },
  { pattern: 'Y-M>Y-M', example: '2023-04 to 2023-06' },
  { pattern: 'Y-M/Y-M', example: '2023-04/2023-06' },
  { pattern: 'Y.M.?~Y.M.?', example: '2023.4-2023.6' },
  { pattern: 'Y~Y年?', example: '2019-2021', guard: 'years' },
  { pattern: 'Y/Y', example: '2019/2021', guard: 'alone' },
];
