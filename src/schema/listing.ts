import * as z from 'zod';
import { RelatedItemSchema, SourceSchema } from './statement.js';

/** Accepts an item of a listing or a feed: at least one of title, address and teaser is there. */
export const ListingItemSchema = z
  .strictObject({ ...RelatedItemSchema.shape, source: SourceSchema.nullable() })
  .refine(({ title, url, teaser }) => title !== null || url !== null || teaser !== null, {
    message: 'Expected a title, an address or a teaser',
  });

/** Accepts what {@link parseListing} and {@link parseFeed} return. */
export const ListingSchema = z.array(ListingItemSchema);
