import { readLabel } from '../outlets/label.js';
import type { FeedField } from '../read/feed/read-feed.js';
import { FEED_ELEMENTS, FEED_NOTICE, type FeedRole } from '../tables/feed-elements.js';
import { readIsoDay } from './days.js';
import type { ListedItem } from './listed-item.js';

/** Reads the entry of a feed. */
export function readFeedEntry(fields: readonly FeedField[]): ListedItem {
  return {
    title: firstOf(fields, 'title', joinLines),
    address: firstOf(fields, 'address', readAddress),
    publishedOn: firstOf(fields, 'day', ({ lines: [text = ''] }) => readIsoDay(text)),
    teaser:
      firstOf(fields, 'teaser', (field) => joinLines(withoutNotice(field))) ??
      firstOf(fields, 'text', (field) => withoutNotice(field).lines[0] ?? null),
    label: firstOf(fields, 'source', joinLines) ?? readNames(fields),
  };
}

/** The first value among the elements of a role, those that tell most first. */
function firstOf<Value>(
  fields: readonly FeedField[],
  role: FeedRole,
  read: (field: FeedField) => Value | null,
): Value | null {
  const rows = FEED_ELEMENTS.filter((row) => row.role === role);
  for (const row of rows) {
    for (const field of fields) {
      const value = field.row === row ? read(field) : null;
      if (value !== null) return value;
    }
  }
  return null;
}

function joinLines({ lines }: Pick<FeedField, 'lines'>): string | null {
  return lines.length === 0 ? null : lines.join(' ');
}

// "https://kcnawatch.org/newstream/1/", "/newstream/1/"; identifiers such as "tag:kcnawatch.org,2026:1" are none
const ADDRESS = /^(?:https?:)?\//i;

/** The entry's own address, and not the feed's, an attachment's or an identifier. */
function readAddress({ row, lines, href, rel, isOpaque }: FeedField): string | null {
  if (isOpaque || (rel !== null && rel !== 'alternate')) return null;
  const address = href ?? lines[0] ?? '';
  return row.element === 'link' ? address || null : ADDRESS.test(address) ? address : null;
}

/** The lines without what the site's software puts under each entry. */
function withoutNotice({ lines }: FeedField): Pick<FeedField, 'lines'> {
  const last = lines.at(-1) ?? '';
  const isNotice = last.startsWith(FEED_NOTICE.first) && last.includes(FEED_NOTICE.last);
  return { lines: isNotice ? lines.slice(0, -1) : lines };
}

/** Authors and categories name the outlet only where the registry has it, and only where they name one. */
function readNames(fields: readonly FeedField[]): string | null {
  const names = fields
    .filter(({ row }) => row.role === 'name')
    .map((field) => joinLines(field) ?? '')
    .filter((name) => readLabel(name).row !== null);
  const [first = null] = names;
  return first !== null && names.every((name) => readLabel(name).row === readLabel(first).row) ? first : null;
}
