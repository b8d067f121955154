import type { Format } from './format.js';

/** Days that only the reference can place. */
export const relativeFormats: readonly Format[] = [
  { pattern: 'W', example: 'Sunday' },
  { pattern: 'R', example: 'yesterday' },
  { pattern: 'O', example: 'the 8th', guard: 'ordinal' },
  { pattern: 'd', example: 'día 12', guard: 'day-word' },
  { pattern: 'O,?o?K', example: 'the 8th of this month' },
  { pattern: 'd일?o?K', example: 'el 12 del corriente' },
];
