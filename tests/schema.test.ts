import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { createJsonSchema } from '../scripts/json-schema.js';
import {
  ListingItemSchema,
  parseStatement,
  StatementSchema,
  type ListingItem,
  type Statement,
} from '../src/index.js';
import { isFoldedText } from '../src/page/characters.js';
import { readFixture, readFixtures, SEED } from './support/fixtures.js';

const seed = parseStatement(readFixture(SEED).page);

/** One change to the seed's statement each, and the path at which it must be refused. */
const WRONG: readonly (readonly [what: string, change: object, path: string])[] = [
  ['an unknown key', { author: 'x' }, ''],
  ['another version', { schemaVersion: 2 }, 'schemaVersion'],
  ['a kind that is none', { kind: 'rumour' }, 'kind'],
  ['an impossible day', { publishedOn: '2023-02-29' }, 'publishedOn'],
  ['a day as the page prints it', { publishedOn: '01/10/2023' }, 'publishedOn'],
  ['an instant for a day', { capturedOn: '2023-10-01T00:00:00Z' }, 'capturedOn'],
  ['a day for an instant', { ingestedAt: '2023-10-01' }, 'ingestedAt'],
  ['no paragraph', { paragraphs: [] }, 'paragraphs'],
  ['an empty paragraph', { paragraphs: ['One.', ''] }, 'paragraphs.1'],
  ['a paragraph of white space', { paragraphs: [' '] }, 'paragraphs.0'],
  ['a paragraph with a line break', { paragraphs: ['One.\nTwo.'] }, 'paragraphs.0'],
  ['a paragraph with doubled spaces', { paragraphs: ['One.  Two.'] }, 'paragraphs.0'],
  ['a paragraph with a no-break space', { paragraphs: ['One.\u00A0Two.'] }, 'paragraphs.0'],
  ['a title with white space at its end', { title: 'Title ' }, 'title'],
  ['a missing key', { title: undefined }, 'title'],
  ['a source without a label', { source: { ...seed.source, label: '' } }, 'source.label'],
  ['a source that is not in the registry', { source: { ...seed.source, id: 'reuters' } }, 'source.id'],
  ['a source of the registry without its name', { source: { ...seed.source, name: null } }, 'source.name'],
  ['an address that is none', { url: '/newstream/1/' }, 'url'],
  ['an address of another kind', { url: 'javascript:alert(1)' }, 'url'],
  ['an instant with fractions', { ingestedAt: '2016-01-05T14:43:28.000Z' }, 'ingestedAt'],
  ['a lead with a carriage return', { lead: 'One.\r\nTwo:' }, 'lead'],
  [
    'a speaker of whom nothing is known',
    { speaker: { name: null, office: null, organization: null } },
    'speaker',
  ],
  [
    'a related item without title and teaser',
    { related: [{ title: null, teaser: null, publishedOn: null, url: null }] },
    'related.0',
  ],
  ['a language that is no tag', { language: 'English' }, 'language'],
  ['news with a speaker', { kind: 'news', coverage: null, lead: null }, 'kind'],
  [
    'news with a statementTitle',
    { kind: 'news', coverage: null, lead: null, speaker: null, statementTitle: 'T' },
    'kind',
  ],
  ['news with a coverage', { kind: 'news', lead: null, speaker: null }, 'coverage'],
  ['a document that neither follows nor is told of', { coverage: null, lead: null }, 'coverage'],
  ['a lead without the document', { coverage: 'reported' }, 'coverage'],
];

const validate = addFormats.default(new Ajv2020({ strictTypes: false })).compile(createJsonSchema());

describe('StatementSchema', () => {
  it.each(readFixtures())('accepts the statement of $slug, as the JSON Schema does', ({ page }) => {
    const statement = parseStatement(page);
    expect(StatementSchema.parse(statement)).toEqual(statement);
    expect(validate(statement), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(WRONG)('refuses %s, as the JSON Schema does', (_, change, path) => {
    const result = StatementSchema.safeParse({ ...seed, ...change });
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
    expect(validate(JSON.parse(JSON.stringify({ ...seed, ...change })))).toBe(false);
  });

  it('says in words what was expected', () => {
    const result = StatementSchema.safeParse({ ...seed, publishedOn: '01/10/2023', paragraphs: [''] });
    expect(result.error && z.prettifyError(result.error)).toMatchInlineSnapshot(`
      "✖ Expected an ISO day such as 2023-10-01
        → at publishedOn
      ✖ Expected text, without white space at its ends, line breaks or runs of spaces
        → at paragraphs[0]"
    `);
  });

  it('has the type that the functions answer', () => {
    expectTypeOf<z.infer<typeof StatementSchema>>().toEqualTypeOf<Statement>();
  });

  it('accepts the same lines of text as the pattern in the JSON Schema', () => {
    const { pattern } = z.toJSONSchema(StatementSchema.shape.paragraphs.element);
    const characters = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '\t', '\u00A0', '\u200B', '\uFEFF', '조', '\u{1F600}'),
    });
    fc.assert(
      fc.property(characters, (text) => {
        expect(new RegExp(pattern ?? '', 'u').test(text)).toBe(isFoldedText(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('ListingItemSchema', () => {
  const item: ListingItem = {
    title: 'A Title',
    url: 'https://kcnawatch.org/newstream/1/',
    publishedOn: '2024-07-14',
    teaser: null,
    source: null,
  };

  const validateItem = addFormats
    .default(new Ajv2020({ strictTypes: false }))
    .compile(z.toJSONSchema(ListingItemSchema, { io: 'input' }));

  it.each([
    ['an unknown key', { author: 'x' }],
    ['an impossible day', { publishedOn: '2024-02-30' }],
    ['an address that is not whole', { url: '/newstream/1/' }],
    ['a title in two lines', { title: 'A\nTitle' }],
    ['a missing key', { teaser: undefined }],
    ['nothing that tells', { title: null, url: null }],
  ])('refuses %s, as the JSON Schema that zod makes of it does', (_, change) => {
    expect(ListingItemSchema.safeParse(item).success).toBe(true);
    expect(validateItem(item), JSON.stringify(validateItem.errors)).toBe(true);
    const changed = JSON.parse(JSON.stringify({ ...item, ...change })) as unknown;
    expect(ListingItemSchema.safeParse(changed).success).toBe(false);
    expect(validateItem(changed)).toBe(false);
  });

  it('has the type that the functions answer', () => {
    expectTypeOf<z.infer<typeof ListingItemSchema>>().toEqualTypeOf<ListingItem>();
  });
});

describe('the JSON Schema', () => {
  it('has a sentence for every field', () => {
    const walk = (schema: unknown, path: string): string[] => {
      if (typeof schema !== 'object' || schema === null) return [];
      const {
        properties = {},
        anyOf = [],
        items,
      } = schema as { properties?: object; anyOf?: unknown[]; items?: unknown };
      return [
        ...Object.entries(properties).flatMap(
          ([key, property]: [string, { description?: string; not?: unknown }]) => [
            ...(property.description === undefined && property.not === undefined ? [`${path}.${key}`] : []),
            ...walk(property, `${path}.${key}`),
          ],
        ),
        ...anyOf.flatMap((each) => walk(each, path)),
        ...walk(items, path),
      ];
    };
    expect(walk(createJsonSchema(), '')).toEqual([]);
    expect(JSON.stringify(createJsonSchema())).not.toContain('"description":""');
  });

  it('is versioned', () => {
    expect(createJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:kcnawatch:statement:1',
    });
  });
});
