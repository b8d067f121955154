import { readFileSync } from 'node:fs';
import ts from 'typescript';
import * as z from 'zod';
import { StatementSchema } from '../src/schema/statement.js';

const TYPES = new URL('../src/schema/types.ts', import.meta.url);

type JsonSchema = Record<string, unknown>;

/** A field of an interface: the sentence that editors show, and the interface that its value has, if any. */
interface Field {
  readonly sentence: string;
  readonly typeName: string | null;
}

/**
 * The JSON Schema (draft 2020-12) of a statement. Its structure comes from the zod schema, its sentences from
 * the interfaces that editors show, so that there is one truth for each.
 */
export function createJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(StatementSchema, { target: 'draft-2020-12', reused: 'inline' });
  const interfaces = readInterfaces(
    ts.createSourceFile('types.ts', readFileSync(TYPES, 'utf8'), ts.ScriptTarget.Latest, true),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:kcnawatch:statement:1',
    title: 'Statement',
    ...addSentences(schema, 'Statement', interfaces),
  };
}

/** Every interface with the sentences of its fields. */
function readInterfaces(source: ts.SourceFile): Map<string, Map<string, Field>> {
  const interfaces = new Map<string, Map<string, Field>>();
  source.forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    const fields = new Map<string, Field>();
    for (const member of node.members.filter(ts.isPropertySignature)) {
      const [comment] = ts.getJSDocCommentsAndTags(member);
      const sentence = comment === undefined ? '' : (ts.getTextOfJSDocComment(comment.comment) ?? '');
      fields.set(member.name.getText(), { sentence, typeName: findTypeName(member.type) });
    }
    interfaces.set(node.name.text, fields);
  });
  return interfaces;
}

/** `Source` in `Source | null`, `RelatedItem` in `RelatedItem[]`. */
function findTypeName(type: ts.TypeNode | undefined): string | null {
  if (type === undefined) return null;
  if (ts.isTypeReferenceNode(type)) return type.typeName.getText();
  if (ts.isArrayTypeNode(type)) return findTypeName(type.elementType);
  if (ts.isUnionTypeNode(type)) return type.types.map(findTypeName).find((name) => name !== null) ?? null;
  return null;
}

function addSentences(
  schema: JsonSchema,
  name: string,
  interfaces: Map<string, Map<string, Field>>,
): JsonSchema {
  const fields = interfaces.get(name);
  const properties = schema['properties'] as Record<string, JsonSchema> | undefined;
  if (fields !== undefined && properties !== undefined) {
    const described = Object.entries(properties).map(([key, property]) => {
      const field = fields.get(key);
      const inner = field?.typeName == null ? property : addSentences(property, field.typeName, interfaces);
      return [key, { description: field?.sentence, ...inner }];
    });
    return { ...schema, properties: Object.fromEntries(described) as unknown };
  }
  const { anyOf, items } = schema as { anyOf?: JsonSchema[]; items?: JsonSchema };
  if (anyOf !== undefined)
    return { ...schema, anyOf: anyOf.map((each) => addSentences(each, name, interfaces)) };
  if (items !== undefined) return { ...schema, items: addSentences(items, name, interfaces) };
  return schema;
}
