import type { UrlDates } from './dates/types.js';
export function dateFromUrl(url: string): UrlDates {
  const m = /\/newstream\/(\d+)-/.exec(url);
  return {
    publishedOn: null,
    ingestedAt: m ? new Date(Number(m[1]) * 1000).toISOString().replace('.000', '') : null,
  };
}
