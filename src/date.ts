export { normalizeDate } from './normalize-date.js';
export { dateFromUrl } from './date-from-url.js';
export type { DateOptions, NormalizedDate } from './dates/types.js';
