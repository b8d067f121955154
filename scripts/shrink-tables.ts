import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Fields of table rows that tests and docs read, and nothing else. */
const NOT_AT_RUN_TIME: ReadonlySet<string> = new Set(['example', 'examples', 'counterexamples', 'advice']);
/** Shorter tables gain nothing by being written in another way. */
const FEWEST_ROWS = 6;

/**
 * Makes the tables small in the published files: rows leave out their examples, a tenth of the library, and rows of a long
 * table say the names of their fields once.
 */
export const shrinkTables: Plugin = {
  name: 'shrink-tables',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/](?:tables|dates)[\\/].+\.ts$/ }, ({ path }) => {
      const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
      const { transformed } = ts.transform(source, [shrink]);
      return { contents: ts.createPrinter().printFile(transformed[0] ?? source), loader: 'ts' };
    });
  },
};

// A line of a list of words ends, and the next is indented
const LINE_BREAK = /\n +/g;

const shrink: ts.TransformerFactory<ts.SourceFile> = (context) => (source) => {
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (ts.isPropertyAssignment(node) && NOT_AT_RUN_TIME.has(nameOf(node) ?? '')) return undefined;
    if (ts.isNoSubstitutionTemplateLiteral(node))
      return context.factory.createStringLiteral(node.text.replace(LINE_BREAK, ' '));
    const visited = ts.visitEachChild(node, visit, context);
    return ts.isArrayLiteralExpression(visited)
      ? (nameFieldsOnce(visited, context.factory) ?? visited)
      : visited;
  };
  return ts.visitEachChild(source, visit, context);
};

/** `[{ kind: 'law', words: 'law' }, ...]` as `[['law', 'law'], ...].map(([kind, words]) => ({ kind, words }))`; null for other arrays. */
function nameFieldsOnce(
  { elements }: ts.ArrayLiteralExpression,
  factory: ts.NodeFactory,
): ts.Expression | null {
  const rows = elements.map(fieldsOf);
  if (rows.length < FEWEST_ROWS || rows.includes(null)) return null;
  const fields = [...new Set(rows.flatMap((row) => (row ?? []).map(nameOf)))].filter(
    (name) => name !== undefined,
  );
  const values = rows.map((row) =>
    factory.createArrayLiteralExpression(
      fields.map(
        (name) =>
          row?.find((field) => nameOf(field) === name)?.initializer ?? factory.createOmittedExpression(),
      ),
    ),
  );
  const bindings = fields.map((name) => factory.createBindingElement(undefined, undefined, name));
  const makeRow = factory.createArrowFunction(
    undefined,
    undefined,
    [factory.createParameterDeclaration(undefined, undefined, factory.createArrayBindingPattern(bindings))],
    undefined,
    undefined,
    factory.createParenthesizedExpression(
      factory.createObjectLiteralExpression(
        fields.map((name) => factory.createShorthandPropertyAssignment(name)),
      ),
    ),
  );
  const table = factory.createArrayLiteralExpression(values);
  const call = factory.createCallExpression(factory.createPropertyAccessExpression(table, 'map'), undefined, [
    makeRow,
  ]);
  // What nobody uses may still be left out by bundlers
  return ts.addSyntheticLeadingComment(call, ts.SyntaxKind.MultiLineCommentTrivia, ' @__PURE__ ');
}

/** The fields of a row that is nothing but named values; null for any other expression. */
function fieldsOf(node: ts.Expression): readonly ts.PropertyAssignment[] | null {
  if (!ts.isObjectLiteralExpression(node)) return null;
  const fields = node.properties.filter(ts.isPropertyAssignment);
  const isPlain =
    fields.length === node.properties.length && fields.every((field) => nameOf(field) !== undefined);
  return isPlain ? fields : null;
}

function nameOf({ name }: ts.PropertyAssignment): string | undefined {
  return ts.isIdentifier(name) ? name.text : undefined;
}
