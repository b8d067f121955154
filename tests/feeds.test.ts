import { describe, expect, it } from 'vitest';
import { detectPage, ListingItemSchema, parseFeed } from '../src/index.js';
import { readListingFixtures } from './support/listings.js';

describe('every feed', () => {
  it.each(readListingFixtures('_feeds'))('$slug is read as expected', ({ input, expected }) => {
    expect(detectPage(input).kind).toBe('feed');
    const items = parseFeed(input);
    expect(items).toEqual(expected);
    for (const item of items) expect(ListingItemSchema.parse(item)).toEqual(item);
  });
});
