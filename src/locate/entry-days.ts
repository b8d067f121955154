import { isHeadingLine, linksOf } from '../page/markup.js';
import { textOf, trim, wholeOf, within, type Block, type Page, type Place } from '../page/page.js';
import type { Entry } from './entries.js';
import { readDetails } from './entry-lines.js';
import { findDay } from './item-lines.js';
import { isDay } from './marks.js';
import { lookAround } from './surroundings.js';

/** The day that a line heads a part of a listing with; null for any other line. */
export function readSectionDay(block: Block): Place | null {
  return isHeadingLine(block) && linksOf(block).length === 0 && isDay(block.text) ? wholeOf(block) : null;
}

/** Whether a line of the site's own region is an entry's: its footer holds nothing but the day that the entry lacks. */
export function isFooterOf({ days }: Entry, { blocks }: Page, index: number): boolean {
  const block = blocks[index];
  const region = block?.markup?.region ?? null;
  const isShared = [index - 1, index + 1].some((other) => blocks[other]?.markup?.region === region);
  if (block === undefined || days.length > 0 || isShared || linksOf(block).length > 0) return false;
  return (readDetails(block.text)?.days.length ?? 0) > 0;
}

/** Gives the entries the days that stand above them, or within their headlines. */
export function settleDays(entries: readonly Entry[], blocks: readonly Block[]): void {
  dropPageFooter(entries);
  if (entries.every(({ days, sectionDay }) => days.length === 0 && sectionDay !== null)) {
    for (const entry of entries) if (entry.sectionDay !== null) entry.days = [entry.sectionDay];
    return;
  }
  moveDetailsDown(entries, blocks);
  takeDaysOffTitles(entries);
}

/** A footer with a day under the last of several entries is the page's, where the others have none. */
function dropPageFooter(entries: readonly Entry[]): void {
  const last = entries.at(-1);
  const others = entries.slice(0, -1);
  if (last === undefined || others.length === 0 || others.some(({ days }) => days.length > 0)) return;
  last.days = last.days.filter(({ block }) => !lookAround(block).isChrome);
}

/** Listings that print the day or the outlet above the headline: each entry has taken those of the next one. */
function moveDetailsDown(entries: readonly Entry[], blocks: readonly Block[]): void {
  const [first] = entries;
  const block = blocks[(first?.lines[0] ?? 0) - 1];
  if (first === undefined || block === undefined || entries.some(({ region }) => region !== null)) return;
  const details = readDetails(block.text);
  for (const kind of ['days', 'labels'] as const) {
    if ((details?.[kind].length ?? 0) === 0 || (entries.at(-1)?.[kind].length ?? 0) > 0) continue;
    for (let index = entries.length - 1; index > 0; index--) {
      const [entry, previous] = [entries[index], entries[index - 1]];
      if (entry !== undefined && previous !== undefined) entry[kind] = previous[kind];
    }
    first[kind] = (details?.[kind] ?? []).map(([from, to]) => ({ block, from, to }));
  }
}

/** "[#### Mine Overfulfils Plan July 14, 2024](https://...)": a link around headline and day, where all entries have both. */
function takeDaysOffTitles(entries: readonly Entry[]): void {
  if (entries.length < 2) return;
  const days = entries.map(({ title, days: [day] }) =>
    title === null || day !== undefined ? null : findDay(textOf(title)),
  );
  const isAtEnd = (index: number): boolean => {
    const [from, to] = days[index] ?? [0, 0];
    const title = entries[index]?.title;
    return from > 0 && title != null && to === title.to - title.from;
  };
  if (!entries.every((_, index) => isAtEnd(index))) return;
  for (const [index, entry] of entries.entries()) {
    const [{ title }, day] = [entry, days[index]];
    if (title === null || day == null) continue;
    entry.days = [within(title, ...day)];
    entry.title = trim(within(title, 0, day[0]));
  }
}
