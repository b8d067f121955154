import fc from 'fast-check';
import type { ListingItem } from '../../src/index.js';

/** A generated item; its address is whole, and its texts hold characters that markup has to write in another way. */
export type PlannedItem = ListingItem & { readonly url: string; readonly title: string };

const word = fc.constantFrom(
  ...'bridge song R&D 3<4 "tea" it’s 다리 school & river great-new 100% <b> peace &amp; [x] *y* _z_ __proto__'.split(
    ' ',
  ),
);
const words = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength, maxLength }).map((list) => `A ${list.join(' ')}`);
export const day = fc
  .tuple(
    fc.integer({ min: 2005, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10));
const KCNA = {
  id: 'kcna',
  name: 'Korean Central News Agency',
  label: 'KCNA.kp (En)',
  language: 'en',
} as const;

export const plannedItems: fc.Arbitrary<PlannedItem[]> = fc
  .array(
    fc.record({
      title: words(2, 8),
      url: fc
        .nat(999_999)
        .map(
          (number) => `https://kcnawatch.org/newstream/1452004408-287${String(number).padStart(6, '0')}/a/`,
        ),
      publishedOn: fc.option(day),
      teaser: fc.option(words(9, 20)),
      source: fc.option(fc.constant(KCNA)),
    }),
    { minLength: 1, maxLength: 8 },
  )
  // Neighbours with one address are one entry.
  .map((items) => items.filter(({ url }, index) => items.findIndex((each) => each.url === url) === index));

/** Escapes for HTML and XML. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Escapes for markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[&<>"[\]*_\\`]/g, '\\$&');
}

/** "July 14, 2024" */
export function printDay(iso: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-US', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: '2-digit',
  });
}

/** "Tue, 19 May 2026 04:00:00 GMT" */
export function printInstant(iso: string): string {
  return new Date(`${iso}T04:00:00Z`).toUTCString();
}
