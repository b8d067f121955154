import type { StatementKind } from '../tables/kinds.js';
import type { OrganizationId } from '../tables/organizations.js';
import type { SourceId } from '../tables/sources.js';

/** What a KCNA Watch page says, read and validated. */
export interface Statement {
  /** Version of this shape; it grows only when a change would break a reader of the old one. */
  schemaVersion: 1;
  /** What sort of document the page gives or tells of: the lead decides, then the title; `news` when neither says. */
  kind: StatementKind;
  /** Language of the text as a BCP 47 tag, from the source label, else from the text itself; null if undecided. */
  language: string | null;
  /** The article's headline; null where the page has none. */
  title: string | null;
  /** `full-text` when the page gives the document itself, `reported` when it tells of one; null for news. */
  coverage: 'full-text' | 'reported' | null;
  /** The quoted title that the narrator gives the document, titled "T"; null if there is none. */
  statementTitle: string | null;
  /** The outlet that published the article; null where the page names none. */
  source: Source | null;
  /** ISO day of the `Date:` line, which is day-first, else of the printed footer; null if the page has neither, or no such day. */
  publishedOn: string | null;
  /** ISO day on which the document was issued or sent, as the lead or the closing line gives it; null if neither does. */
  issuedOn: string | null;
  /** ISO day of the crawl line at the top of the page, never a publication date; null if the page has no such line. */
  capturedOn: string | null;
  /** ISO instant at which KCNA Watch took the item in, from its address; null without an address that tells. */
  ingestedAt: string | null;
  /** Address of the page on KCNA Watch; null if neither the caller nor the page gives it. */
  url: string | null;
  /** Address of the original article on the outlet's own site; null in forms that carry no links. */
  originalUrl: string | null;
  /** The place, day and agency that open the body; null if it opens without them. */
  dateline: Dateline | null;
  /** Who issued the document: a person, an office or an organisation; null for news. */
  speaker: Speaker | null;
  /** All that the narrator says before the document's first words, blocks joined by line feeds; null if the document does not follow in full. */
  lead: string | null;
  /** The text, one entry a paragraph, without lead, dateline, end markers, adverts and captions. */
  paragraphs: string[];
  /** The items of the `More From` block, in the page's order. */
  related: RelatedItem[];
}

/** An outlet whose articles KCNA Watch carries. */
export interface Source {
  /** Stable identifier of the outlet; null for a label that is not in the registry. */
  id: SourceId | null;
  /** The outlet's name; for an unknown label its text without the language tag. */
  name: string | null;
  /** The label as printed, language tag included. */
  label: string;
  /** Language of the edition as a BCP 47 tag, from the label's tag, else from the registry. */
  language: string | null;
}

/** The place, day and agency that open the body of an agency's article. */
export interface Dateline {
  /** The place as printed. */
  place: string;
  /**
   * ISO day; the year, which is not printed, comes from the page's date, else from `reference`; null without either, or
   * where the day lies after the page's.
   */
  on: string | null;
  /** The agency named; `KCNA` in every language. */
  agency: 'KCNA';
}

/** Who issued a document. */
export interface Speaker {
  /** The person's name as printed; null for an unnamed spokesperson or an organisation. */
  name: string | null;
  /** The office as printed, without a leading article; null if none is named. */
  office: string | null;
  /** The organisation spoken for; null if none is named. */
  organization: Organization | null;
}

/** An organisation that issues documents. */
export interface Organization {
  /** Stable identifier of the organisation; null for one that is not in the table. */
  id: OrganizationId | null;
  /** The organisation's name: the table's, or as printed. */
  name: string;
}

/** An item of the `More From` block. */
export interface RelatedItem {
  /** Headline of the item; null where the block shows only a teaser. */
  title: string | null;
  /** The first words of the item as the site cut them; null where the block shows only a title. */
  teaser: string | null;
  /** ISO day printed with the item; null if none is, or no such day. */
  publishedOn: string | null;
  /** Address of the item; null in forms that carry no links. */
  url: string | null;
}

/** An item of a listing page or a feed. */
export interface ListingItem {
  /** Headline of the item; null where it shows none. */
  title: string | null;
  /** Address of the article; null where the item has none, or none that leads anywhere. */
  url: string | null;
  /** ISO day printed with the item, never shifted by a time zone; null if none is, or no such day. */
  publishedOn: string | null;
  /** The first words of the article as the site shows them; null where it shows none. */
  teaser: string | null;
  /** The outlet that published the article; null where the item names none. */
  source: Source | null;
}
