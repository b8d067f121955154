import { describe, expect, it } from 'vitest';
import { detectPage, ListingItemSchema, parseListing } from '../src/index.js';
import { readListingFixtures } from './support/listings.js';

describe('every listing', () => {
  it.each(readListingFixtures('_listings'))('$slug is read as expected', ({ input, expected }) => {
    expect(detectPage(input).kind).toBe('listing');
    const items = parseListing(input);
    expect(items).toEqual(expected);
    for (const item of items) expect(ListingItemSchema.parse(item)).toEqual(item);
  });
});
