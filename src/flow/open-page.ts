import { divideLines } from '../locate/divide.js';
import type { Refusal } from '../page/errors.js';
import { checkOptions, type PageOptions } from '../page/options.js';
import type { Block, Page } from '../page/page.js';
import { findFeedRoot } from '../read/feed/read-feed.js';
import { readPage, refuseInput } from '../read/read-page.js';

/** An input as every function meets it. */
export interface OpenedPage {
  /** Empty for input that cannot be read. */
  readonly page: Page;
  /** The element that tells a feed. */
  readonly feedRoot: Block | null;
  /** Why the input cannot be read at all; null if it can. */
  readonly refusal: Refusal | null;
}

const NO_PAGE: Page = { raw: '', blocks: [], hints: [], pictures: [], isMarkedUp: false };

/** Reads an input into lines, whatever it is. */
export function openPage(input: unknown, options: PageOptions): OpenedPage {
  checkOptions(options);
  const refusal = refuseInput(input, options);
  if (typeof input !== 'string' || refusal !== null) return { page: NO_PAGE, feedRoot: null, refusal };
  const feedRoot = findFeedRoot(input);
  // No form of page shows all of a feed's text.
  const page =
    feedRoot === null ? divideLines(readPage(input, options)) : readPage(input, { format: 'text' });
  return { page, feedRoot, refusal };
}
