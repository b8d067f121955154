import type { Entry } from '../locate/entries.js';
import { normalizeDate } from '../dates/normalize-date.js';
import { textOf, type Block } from '../page/page.js';
import { readIsoDay } from './days.js';
import type { ListedItem } from './listed-item.js';

/** Reads the entries of a listing. */
export function readEntries(entries: readonly Entry[]): ListedItem[] {
  const items = entries.map(readEntry);
  const last = items.at(-1);
  // Under the last entry stands what is below the listing: a text there is a teaser only if others have one.
  const isTail = items.length > 1 && entries.at(-1)?.region === null;
  if (last !== undefined && isTail && items.slice(0, -1).every(({ teaser }) => teaser === null))
    items[items.length - 1] = { ...last, teaser: null };
  return items;
}

function readEntry({ address, title, label, days, labels, texts }: Entry): ListedItem {
  const [day] = days;
  const [source] = labels;
  const called = label === null ? null : normalizeDate(label);
  // A picture may be called by the headline, or by the day of what it shows.
  const isDay = called?.text?.length === label?.trim().length;
  return {
    title: title !== null ? textOf(title) : isDay ? null : label,
    address,
    publishedOn:
      day !== undefined ? readIsoDay(textOf(day)) : isDay && called?.ok === true ? called.iso : null,
    teaser: findLongest(texts)?.text ?? null,
    label: source === undefined ? null : textOf(source),
  };
}

/** Of several texts the teaser is the longest; the others are topics, and words on buttons. */
function findLongest(texts: readonly Block[]): Block | undefined {
  return texts.reduce<Block | undefined>(
    (longest, each) => (each.text.length > (longest?.text.length ?? 0) ? each : longest),
    undefined,
  );
}
