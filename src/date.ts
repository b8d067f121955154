export { dateFromUrl } from './dates/date-from-url.js';
export { normalizeDate } from './dates/normalize-date.js';
export type * from './dates/types.js';
