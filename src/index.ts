/**
 * Turns a scraped KCNA Watch page into a typed statement, and shows for every value which characters it came from.
 *
 * @packageDocumentation
 */
export { parseStatement, safeParseStatement, type SafeParseResult } from './parse-statement.js';
export { explainStatement, type StatementExplanation } from './explain-statement.js';
export { extractRelated } from './extract-related.js';
export { parseListing } from './parse-listing.js';
export { parseFeed } from './parse-feed.js';
export { detectPage, type DetectedPage, type PageSign } from './detect-page.js';
export { normalizeDate } from './dates/normalize-date.js';
export { dateFromUrl } from './dates/date-from-url.js';
export { statementKey } from './statement-key.js';
export { compareStatements, type StatementComparison } from './compare-statements.js';
export { StatementParseError } from './page/errors.js';
export {
  DatelineSchema,
  OrganizationSchema,
  RelatedItemSchema,
  SourceSchema,
  SpeakerSchema,
  StatementSchema,
} from './schema/statement.js';
export { ListingItemSchema } from './schema/listing.js';
export type { PageKind } from './tables/page-kinds.js';
export type {
  Dateline,
  ListingItem,
  Organization,
  RelatedItem,
  Source,
  Speaker,
  Statement,
} from './schema/types.js';
export type { PageFormat, PageOptions } from './page/options.js';
export type { AnatomyPart } from './explain/anatomy.js';
export type { Evidence, EvidencePath, FieldEvidence } from './explain/evidence.js';
export type { ComparedField } from './identity/fields.js';
export type { Diagnostic } from './page/report.js';
export type { Span } from './page/page.js';
export type { Role } from './locate/roles.js';
export type { DiagnosticCode, ParseErrorCode, Severity } from './tables/diagnostics.js';
export type { StatementKind } from './tables/kinds.js';
export { OUTLETS } from './outlets/outlets.js';
export type { Outlet, OutletKind, SourceId } from './tables/sources.js';
export type { OrganizationId } from './tables/organizations.js';
export type * from './dates/types.js';
