import * as z from 'zod';
import { lazily } from '../engine/lazily.js';
import { compileSchema } from './compile-schema.js';
import { knowsOneOf, oneIsKnown, RelatedItemSchema, SourceSchema } from './statement.js';

const { title, url, publishedOn, teaser } = RelatedItemSchema.shape;

/** Accepts an item of a listing or a feed: at least one of title, address and teaser is there. */
export const ListingItemSchema = z
  .strictObject({ title, url, publishedOn, teaser, source: SourceSchema.nullable() })
  .refine(knowsOneOf('title', 'url', 'teaser'), {
    message: 'Expected a title, an address or a teaser',
  })
  .register(z.globalRegistry, { anyOf: oneIsKnown('title', 'url', 'teaser') });

/** Accepts what {@link parseListing} and {@link parseFeed} return. */
export const ListingSchema = lazily(() => compileSchema(z.array(ListingItemSchema)));
