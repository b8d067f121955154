import { readLabel } from '../outlets/label.js';
import type { ListedItem } from '../recognise/listed-item.js';
import type { ListingItem, Source } from '../schema/types.js';
import { resolveAddress } from './addresses.js';
import { detach } from '../engine/detach.js';
import { onlyLanguage } from './source.js';

/** Puts items into the public shape; one whose address leads nowhere, and that shows nothing else, says nothing. */
export function buildListing(items: readonly ListedItem[], start: string | undefined): ListingItem[] {
  return items
    .map((item) => buildItem(item, start))
    .filter(({ title, url, teaser }) => title !== null || url !== null || teaser !== null);
}

/** `start` is the address that relative ones start from. */
function buildItem(item: ListedItem, start: string | undefined): ListingItem {
  return {
    title: detach(item.title),
    url: item.address === null ? null : detach(resolveAddress(item.address.trim(), start)),
    publishedOn: item.publishedOn,
    teaser: detach(item.teaser),
    source: item.label === null ? null : buildSource(item.label),
  };
}

function buildSource(label: string): Source {
  const { row, words, tagLanguage } = readLabel(label);
  return {
    id: row?.id ?? null,
    name: row?.name ?? (words === '' ? null : detach(words)),
    label: detach(label),
    language: tagLanguage ?? (row === null ? null : onlyLanguage(row)),
  };
}
