/** How much a diagnostic matters: `error` means that there is no statement, `warning` that a value may be missing or disputed. */
export type Severity = 'error' | 'warning' | 'info';

interface DiagnosticRow {
  readonly severity: Severity;
  /** What is the matter; `{0}`, `{1}` stand for what the page says. */
  readonly message: string;
  /** What a user can do about it, for the docs; the message of an error says it itself. */
  readonly advice?: string;
}

/** Code of a {@link StatementParseError}: the diagnostics of severity `error`. They are public and never renamed. */
export type ParseErrorCode = 'empty-input' | 'not-a-page' | 'no-body' | 'other-page' | 'too-large';

/** Code of a diagnostic. They are public and never renamed. */
export type DiagnosticCode =
  | ParseErrorCode
  | 'missing-title'
  | 'missing-date'
  | 'unreadable-date'
  | 'impossible-date'
  | 'date-conflict'
  | 'crawl-date-conflict'
  | 'captured-before-published'
  | 'implied-date'
  | 'missing-source'
  | 'unknown-source'
  | 'damaged-source'
  | 'source-conflict'
  | 'title-conflict'
  | 'language-conflict'
  | 'kind-conflict'
  | 'weekday-conflict'
  | 'unresolved-day'
  | 'day-after-page'
  | 'text-after-end'
  | 'related-incomplete'
  | 'second-page'
  | 'unresolved-link'
  | 'unknown-text';

/** Every diagnostic there is. */
export const DIAGNOSTICS: Readonly<Record<DiagnosticCode, DiagnosticRow>> = {
  'empty-input': {
    severity: 'error',
    message:
      'Expected the text of a KCNA Watch page, but the input is empty, blank or markup without text. Check that the scraper saved the page before parsing it.',
  },
  'not-a-page': {
    severity: 'error',
    message: 'Expected a scraped KCNA Watch page, but {0}. Pass one page as a string.',
  },
  'no-body': {
    severity: 'error',
    message:
      'Expected an article, but the page has no paragraph of text: between its header and its end stands nothing. Check that the scraper saved the article and not only its header; some extractors drop the body.',
  },
  'other-page': {
    severity: 'error',
    message: 'Expected {0}, but this is {1}: {2}.',
  },
  'too-large': {
    severity: 'error',
    message: 'Expected at most {0} characters, but the input has {1}. Pass one page at a time.',
  },
  'missing-title': {
    severity: 'info',
    message: 'The page shows no title.',
    advice:
      'About one page in six is scraped as its body only; take the title from where the page was listed.',
  },
  'missing-date': {
    severity: 'warning',
    message: 'The page has no `Date:` line.',
    advice:
      'Take the date from where the page was listed; neither the crawl line nor the address is a publication date.',
  },
  'unreadable-date': {
    severity: 'warning',
    message: '"{0}" is no date with day, month and a year of four digits.',
    advice: 'The date that it stands for is null; look at the page.',
  },
  'impossible-date': {
    severity: 'warning',
    message: '"{0}" is no day of the calendar.',
    advice:
      'The date that it stands for is null. Figures alone are read day-first, as the site prints them; the other order is not tried.',
  },
  'date-conflict': {
    severity: 'warning',
    message: 'The page says "{0}" and "{1}"; the first is taken.',
    advice: 'The page may hold two articles; compare both places.',
  },
  'crawl-date-conflict': {
    severity: 'warning',
    message: 'Two crawl lines name different days, "{0}" and "{1}"; the first is taken.',
    advice: 'The page may have been saved twice into one file.',
  },
  'captured-before-published': {
    severity: 'warning',
    message: 'The crawl date {0} is before the publication date {1}.',
    advice: 'One of the two is misprinted; compare both places.',
  },
  'implied-date': {
    severity: 'info',
    message: 'Without a `Date:` line, the day of the printed footer "{0}" is taken.',
    advice: 'Compare it with where the page was listed.',
  },
  'missing-source': {
    severity: 'warning',
    message: 'The page names no outlet.',
    advice: 'Take the outlet from where the page was listed.',
  },
  'unknown-source': {
    severity: 'info',
    message: 'The outlet "{0}" is not in the registry; its printed name is kept.',
    advice: 'Use `source.label`; a row in the registry of sources gives the outlet an identifier.',
  },
  'damaged-source': {
    severity: 'warning',
    message: 'The source label is reduced to its language tag "{0}".',
    advice:
      'The outlet is taken from elsewhere on the page where that is possible, and stays null where it is not.',
  },
  'source-conflict': {
    severity: 'warning',
    message: 'The page names two outlets, "{0}" and "{1}"; the first is taken.',
    advice:
      'Compare both places; the `Date:` line outweighs the line above the title, that the related block, and that the link to the original.',
  },
  'title-conflict': {
    severity: 'info',
    message: 'Above the title stands another line, "{0}", that the grammar does not know.',
    advice: 'If it is the first half of the title, join the two.',
  },
  'language-conflict': {
    severity: 'warning',
    message: 'The label says "{0}", but the text reads as "{1}"; the label is taken.',
    advice: 'The page may be filed under the wrong edition.',
  },
  'kind-conflict': {
    severity: 'info',
    message: 'The lead says "{0}", the title "{1}"; the lead is taken.',
    advice: 'Nothing to do: this press often heads a statement as a press statement.',
  },
  'weekday-conflict': {
    severity: 'warning',
    message: '"{0}" contradicts itself: its weekday, or its year in another calendar, does not fit the day.',
    advice: 'The day of issue stays null.',
  },
  'unresolved-day': {
    severity: 'info',
    message: '"{0}" needs a day to count from, and the page has none.',
    advice: 'Pass `reference`, an ISO day near the time of the article.',
  },
  'day-after-page': {
    severity: 'warning',
    message: '"{0}" lies after the page\'s own day, {1}.',
    advice: 'One of the two is misprinted; the day that it stands for is null.',
  },
  'text-after-end': {
    severity: 'info',
    message: 'Text follows the end marker "{0}"; it stays in the body.',
    advice: 'The page may hold two articles.',
  },
  'related-incomplete': {
    severity: 'info',
    message: 'A related item has no date: "{0}".',
    advice: 'The item is kept with `publishedOn` null.',
  },
  'second-page': {
    severity: 'warning',
    message: 'Behind the first page begins another one, "{0}"; it is in no field.',
    advice: 'Cut the file where the span begins, and parse each page by itself.',
  },
  'unresolved-link': {
    severity: 'info',
    message: 'The link "{0}" does not lead to a web address.',
    advice: 'A relative link needs the address of the page: pass it as `url`.',
  },
  'unknown-text': {
    severity: 'info',
    message: 'Nothing in the grammar knows what this is: "{0}".',
    advice: 'It is in no field. If it is part of the site, a row in the table of notices names it.',
  },
};
