import { check, readOptions } from '../dates/options.js';

/** The form of the input. */
export type PageFormat = 'text' | 'html' | 'markdown';

const FORMATS: readonly string[] = ['text', 'html', 'markdown'] satisfies PageFormat[];

/** What a caller knows beside the page itself. */
export interface PageOptions {
  /** The form of the input; told from its content when left out. */
  format?: PageFormat | undefined;
  /** Address of the page on KCNA Watch; it stands before the one that the page gives. */
  url?: string | undefined;
  /** An ISO day near the time of the article, for days that the page prints without a year. */
  reference?: string | undefined;
  /** The most characters (UTF-16 code units) that are read; longer input is refused with `too-large`. 33,554,432 by default. */
  maxLength?: number | undefined;
}

/** Throws a `TypeError` that names the first option of a wrong type. */
export function checkOptions(options: PageOptions): void {
  if (typeof options !== 'object' || (options as unknown) === null)
    throw new TypeError('options must be an object');
  const { format, url, reference, maxLength } = options;
  check('format', format, format === undefined || FORMATS.includes(format), FORMATS);
  check('url', url, url === undefined || isWebAddress(url), 'an absolute http or https address');
  if (reference !== undefined) readOptions({ reference });
  check(
    'maxLength',
    maxLength,
    maxLength === undefined || (Number.isSafeInteger(maxLength) && maxLength > 0),
    'a positive whole number',
  );
}

/** Whether a value is an absolute http or https address. */
export function isWebAddress(value: unknown): boolean {
  // "https://kcnawatch.org/newstream/1696147200-123456789/press-statement/"
  return typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);
}
