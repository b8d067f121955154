import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Fields of table rows that tests and docs read, and nothing else. */
const NOT_AT_RUN_TIME: ReadonlySet<string> = new Set(['example', 'examples', 'counterexamples', 'advice']);

/** Leaves the rows' examples out of the published files: they are a tenth of the library. */
export const dropExamples: Plugin = {
  name: 'drop-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/](?:tables|dates)[\\/].+\.ts$/ }, ({ path }) => {
      const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
      const { transformed } = ts.transform(source, [dropRowFields]);
      return { contents: ts.createPrinter().printFile(transformed[0] ?? source), loader: 'ts' };
    });
  },
};

const dropRowFields: ts.TransformerFactory<ts.SourceFile> = (context) => (source) => {
  const visit = (node: ts.Node): ts.Node | undefined => {
    const isDropped =
      ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && NOT_AT_RUN_TIME.has(node.name.text);
    return isDropped ? undefined : ts.visitEachChild(node, visit, context);
  };
  return ts.visitEachChild(source, visit, context);
};
