/** How much of a date the text gives: one day, a month, a year, or a span from one day to another. */
export type DatePrecision = 'day' | 'month' | 'year' | 'range';

/** The calendar in which the text counts its years. */
export type DateCalendar = 'gregorian' | 'juche' | 'japanese' | 'roc';

/** The order in which an all-number date prints its day, month and year. */
export type DateOrder = 'DMY' | 'MDY' | 'YMD';

/** Which of the days that fit a date without a year is meant, as seen from the reference day. */
export type DateDirection = 'past' | 'nearest' | 'future';

/** An English name of a day of the week. */
export type WeekdayName = 'Sunday' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday';

/** Why no date was read. `docs/dates.md` has a row for each. */
export type DateRefusalReason = 'no-date' | 'no-such-day' | 'ambiguous' | 'conflict' | 'out-of-range';

/** What a reading was checked against. */
export type DateEvidenceKind = 'day-order' | 'era-pair' | 'reference-year' | 'weekday' | 'not-after';

/** One check of a reading. */
export interface DateEvidence {
  /** What the reading was checked against. */
  kind: DateEvidenceKind;
  /** True if the check supports the reading. */
  agrees: boolean;
}

/** What is known about a text from elsewhere. Every option can be left out. */
export interface DateOptions {
  /** ISO day from which dates without a year, weekdays alone and words such as "yesterday" are counted. */
  reference?: string | undefined;
  /** Order of all-number dates whose year comes last: `DMY` unless given, since KCNA Watch is day-first. */
  dayOrder?: DateOrder | 'unknown' | undefined;
  /** Where a date without a year lies: on or before the reference (`past`, unless given), on or after it (`future`), or on either side (`nearest`). */
  direction?: DateDirection | undefined;
  /** English name of the day of the week that the date must fall on, known from elsewhere. */
  weekday?: WeekdayName | undefined;
  /** Latest ISO day that the date can be. */
  notAfter?: string | undefined;
  /** BCP 47 tag of the text's language: a hint where the text leaves it open. `ko`, `ja` and `zh` print a year of two digits first. */
  language?: string | undefined;
  /** IANA name of the time zone in which the day of an instant with an offset is wanted; without it the printed day stands. */
  timeZone?: string | undefined;
}

/** A date that the text gives. */
export interface ReadDate {
  /** True: a date was read. */
  ok: true;
  /** ISO day, `YYYY-MM-DD`; null unless the precision is `day`. */
  iso: string | null;
  /** The date in the Extended Date/Time Format: `2023-10-01`, `2023-10`, `2023`, or `2023-09-16/2023-09-18`. */
  edtf: string;
  /** How much of a date the text gives. */
  precision: DatePrecision;
  /** ISO day on which the date begins. */
  start: string;
  /** ISO day on which the date ends, inclusive. */
  end: string;
  /** Calendar in which the text counts its years; `gregorian` where it prints no year. */
  calendar: DateCalendar;
  /** The characters of the text that were read, with the weekday beside them; time, brackets and labels are left out. */
  text: string;
  /** Where `text` stands: half-open `[start, end)` UTF-16 offsets into the text that was given. */
  span: [number, number];
  /** Order in which an all-number date was read; null for a date that names or marks its month. */
  order: DateOrder | null;
  /** Every check that was made, each with whether it agreed. */
  evidence: DateEvidence[];
}

/** Says that no date was read, and why. */
export interface RefusedDate {
  /** False: no date was read. */
  ok: false;
  /** Why no date was read. */
  reason: DateRefusalReason;
  /** ISO days (or EDTF dates) that the text could mean; empty where there are none. */
  candidates: string[];
  /** A sentence that says what was found and what to do about it. */
  message: string;
  /** `reference` if the date could be read with that option; null otherwise. */
  needs: 'reference' | null;
  /** The characters that were refused; null if nothing looked like a date. */
  text: string | null;
  /** Where `text` stands, as half-open `[start, end)` UTF-16 offsets; null if `text` is. */
  span: [number, number] | null;
  /** Every check that was made, each with whether it agreed. */
  evidence: DateEvidence[];
}

/** What {@link normalizeDate} returns: tell the two apart by `ok`. */
export type NormalizedDate = ReadDate | RefusedDate;

/** The dates that an address carries. */
export interface UrlDates {
  /** ISO day on which the page was published, by its address; null if the address does not say. */
  publishedOn: string | null;
  /** ISO instant at which KCNA Watch took the page in, such as `2016-01-05T14:43:28Z`; null if the address does not say. */
  ingestedAt: string | null;
}
