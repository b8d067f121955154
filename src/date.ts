export { dateFromUrl } from './date-from-url.js';
export { normalizeDate } from './normalize-date.js';
export type * from './dates/types.js';
