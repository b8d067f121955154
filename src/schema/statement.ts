import * as z from 'zod';
import { isWebAddress } from '../page/options.js';
import { isFoldedText, ZERO_WIDTH_CLASS } from '../page/characters.js';
import { ORGANIZATION_IDS, type OrganizationId } from '../tables/organizations.js';
import { SOURCE_IDS, type SourceId } from '../tables/sources.js';
import { STATEMENT_KINDS, type StatementKind } from '../tables/kinds.js';

// The sentences that editors and the JSON Schema show for each field stand in types.ts.

/** For JSON Schema, which carries no functions: one such line as {@link isFoldedText} accepts. */
const LINE_PATTERN = String.raw`(?!.*(?:[^\S\r\n\u2028\u2029 ]|  |[${ZERO_WIDTH_CLASS}]))\S(?:.*\S)?`;

const line = z
  .string()
  .refine(isFoldedText, 'Expected text, without white space at its ends, line breaks or runs of spaces')
  .register(z.globalRegistry, { pattern: `^${LINE_PATTERN}$` });
const lines = z
  .string()
  .refine((text) => text.split('\n').every(isFoldedText), 'Expected lines of text, none of them blank')
  .register(z.globalRegistry, { pattern: `^${LINE_PATTERN}(?:\\n${LINE_PATTERN})*$` });

const NULL = { type: 'null' };

/** The members of an enumeration as zod wants them; named, so that the emitted types stay short. */
type Members<Id extends string> = { [Member in Id]: Member };

const sourceId: z.ZodEnum<Members<SourceId>> = z.enum(SOURCE_IDS);
const organizationId: z.ZodEnum<Members<OrganizationId>> = z.enum(ORGANIZATION_IDS);
const kind: z.ZodEnum<Members<StatementKind>> = z.enum(STATEMENT_KINDS);
const day = z.iso.date('Expected an ISO day such as 2023-10-01');
const instant = z.iso.datetime({
  precision: 0,
  error: 'Expected an ISO instant such as 2016-01-05T14:43:28Z',
});
// "en", "zh-Hant"
const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Expected a BCP 47 language tag such as en');
const address = z
  .string()
  .refine(isWebAddress, 'Expected an absolute http or https address')
  .register(z.globalRegistry, { pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' });

// Made once, since each schema takes its time when the library is loaded.
const lineOrNull = line.nullable();
const dayOrNull = day.nullable();
const languageTagOrNull = languageTag.nullable();
const addressOrNull = address.nullable();

/** Accepts the outlet of a statement. */
export const SourceSchema = z
  .strictObject({
    id: sourceId.nullable(),
    name: lineOrNull,
    label: line,
    language: languageTagOrNull,
  })
  .refine(({ id, name }) => id === null || name !== null, {
    message: 'Expected a name, since an outlet of the registry has one',
    path: ['name'],
  })
  .register(z.globalRegistry, {
    allOf: [implication({ id: { type: 'string' } }, { name: { type: 'string' } })],
  });

/** Accepts the dateline of a statement. */
export const DatelineSchema = z.strictObject({
  place: line,
  on: dayOrNull,
  agency: z.literal('KCNA'),
});

/** Accepts an organisation that issues documents. */
export const OrganizationSchema = z.strictObject({
  id: organizationId.nullable(),
  name: line,
});

/** Accepts the speaker of a statement: at least one of name, office and organisation is known. */
export const SpeakerSchema = z
  .strictObject({
    name: lineOrNull,
    office: lineOrNull,
    organization: OrganizationSchema.nullable(),
  })
  .refine(knowsOneOf('name', 'office', 'organization'), {
    message: 'Expected a name, an office or an organization; a speaker without any of them is null',
  })
  .register(z.globalRegistry, { anyOf: oneIsKnown('name', 'office', 'organization') });

/** Accepts a related item: at least one of title and teaser is there. */
export const RelatedItemSchema = z
  .strictObject({
    title: lineOrNull,
    teaser: lineOrNull,
    publishedOn: dayOrNull,
    url: addressOrNull,
  })
  .refine(knowsOneOf('title', 'teaser'), {
    message: 'Expected a title or a teaser',
  })
  .register(z.globalRegistry, { anyOf: oneIsKnown('title', 'teaser') });

/** Whether one of the fields has a value. */
export function knowsOneOf<Field extends string>(...fields: readonly Field[]) {
  return (value: Readonly<Record<Field, unknown>>): boolean => fields.some((field) => value[field] !== null);
}

/** The same condition for JSON Schema, which carries no functions. */
export function oneIsKnown(...fields: string[]): object[] {
  return fields.map((field) => ({ properties: { [field]: { not: { type: 'null' } } } }));
}

/**
 * Accepts exactly what {@link parseStatement} returns, so that statements scraped with other tools can be checked too.
 *
 * Its parts are in `StatementSchema.shape`; from zod 4.3 on `extend` keeps the conditions between fields, and `pick`,
 * `omit` and `partial` throw, since they would lose them.
 *
 * @example
 * ```ts
 * StatementSchema.safeParse({ kind: 'news' }).success; // false
 * StatementSchema.shape.publishedOn.safeParse('2023-02-29').success; // false
 * ```
 */
export const StatementSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    kind,
    language: languageTagOrNull,
    title: lineOrNull,
    coverage: z.enum(['full-text', 'reported']).nullable(),
    statementTitle: lineOrNull,
    source: SourceSchema.nullable(),
    publishedOn: dayOrNull,
    issuedOn: dayOrNull,
    capturedOn: dayOrNull,
    ingestedAt: instant.nullable(),
    url: addressOrNull,
    originalUrl: addressOrNull,
    dateline: DatelineSchema.nullable(),
    speaker: SpeakerSchema.nullable(),
    lead: lines.nullable(),
    paragraphs: z.array(line).min(1, 'Expected at least one paragraph'),
    related: z.array(RelatedItemSchema),
  })
  .check(
    z.refine(({ kind, speaker, statementTitle }) => kind !== 'news' || (speaker ?? statementTitle) === null, {
      message: 'Expected no speaker and no statementTitle, since news is no document',
      path: ['kind'],
    }),
    z.refine(({ kind, coverage }) => (kind === 'news') === (coverage === null), {
      message: 'Expected full-text or reported for a document, and null for news',
      path: ['coverage'],
    }),
    z.refine(({ lead, coverage }) => lead === null || coverage === 'full-text', {
      message: 'Expected full-text, since the lead introduces a document that follows',
      path: ['coverage'],
    }),
  )
  .register(z.globalRegistry, {
    allOf: [
      implication({ kind: { const: 'news' } }, { speaker: NULL, statementTitle: NULL, coverage: NULL }),
      implication({ kind: { not: { const: 'news' } } }, { coverage: { not: NULL } }),
      implication({ lead: { type: 'string' } }, { coverage: { const: 'full-text' } }),
    ],
  });

/** A condition between fields, for JSON Schema. */
function implication(condition: object, consequence: object): object {
  return { if: { properties: condition }, then: { properties: consequence } };
}
