import { dirname } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readModules } from './support/modules.js';

/**
 * The rooms in the direction of the flow. A room may import from those before it; of a later stage it may know
 * types only.
 */
const ROOMS = [
  'engine',
  'tables',
  'page',
  'dates',
  'outlets',
  'schema',
  'identity',
  'read',
  'locate',
  'recognise',
  'settle',
  'flow',
  'explain',
  '',
  'cli',
];

/** Inside `recognise`, in the same direction: words, then who speaks, then what the narrator says. */
const INNER_ROOMS = ['recognise/wording', 'recognise/issuer', 'recognise/lead', 'recognise'];

const STAGES = ['read', 'locate', 'recognise', 'settle'];

/** Which files may import a package that is there at run time. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  zod: ['schema/statement.ts', 'schema/listing.ts', 'schema/compile-schema.ts', 'extract-related.ts'],
  'date-fns/isLeapYear': ['dates/calendar.ts'],
  'entities/decode': ['read/html/references.ts'],
};

const modules = readModules();

function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

describe('imports', () => {
  const internal = modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ from }) => from.endsWith('.ts'))
      .map(({ from, typeOnly }) => ({ path, from, typeOnly })),
  );

  it('are found at all', () => {
    expect(internal.length).toBeGreaterThan(50);
    expect(internal.filter(({ from }) => !modules.some(({ path }) => path === from))).toEqual([]);
  });

  it.each(internal)('$path may import $from', ({ path, from }) => {
    const [importer, imported] = [roomOf(path), roomOf(from)];
    expect(ROOMS).toContain(importer);
    // The page's notes carry rows of the table of diagnostics, and options an ISO day.
    expect(ROOMS.indexOf(imported)).toBeLessThanOrEqual(
      Math.max(ROOMS.indexOf(importer), ROOMS.indexOf('dates')),
    );
  });

  it.each(
    internal.filter(
      ({ path, from, typeOnly }) => !typeOnly && roomOf(path) === 'recognise' && roomOf(from) === 'recognise',
    ),
  )('$path may import $from inside its stage', ({ path, from }) => {
    const [importer, imported] = [dirname(path), dirname(from)].map((room) => INNER_ROOMS.indexOf(room));
    expect(imported).toBeGreaterThanOrEqual(0);
    expect(imported).toBeLessThanOrEqual(importer ?? -1);
  });

  it.each(internal)(
    '$path knows the stage of $from by its types only, if it is another stage',
    ({ path, from, typeOnly }) => {
      const [importer, imported] = [roomOf(path), roomOf(from)];
      const isStage = STAGES.includes(importer) && STAGES.includes(imported);
      expect(!isStage || importer === imported || typeOnly).toBe(true);
    },
  );

  it('go round in no circle', () => {
    const values = new Map(
      modules.map(({ path, imports }) => [path, imports.filter(({ typeOnly }) => !typeOnly)]),
    );
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): void => {
      expect(trail, [...trail, path].join(' -> ')).not.toContain(path);
      if (done.has(path)) return;
      for (const { from } of values.get(path) ?? []) visit(from, [...trail, path]);
      done.add(path);
    };
    for (const { path } of modules) visit(path, []);
  });

  it('of packages are few, and each has its one place', () => {
    const packages = modules.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ from }) => !from.endsWith('.ts') && !from.startsWith('node:') && !from.includes('package.json'),
        )
        .map(({ from }) => [from, path] as const),
    );
    for (const [name, path] of packages) expect(IMPORTERS[name] ?? [], name).toContain(path);
  });

  it('of Node stay in the command', () => {
    const users = modules.filter(({ imports }) => imports.some(({ from }) => from.startsWith('node:')));
    expect(users.map(({ path }) => path).every((path) => path.startsWith('cli/'))).toBe(true);
  });
});

/** Regular expressions that ask Unicode for classes of characters, where they are not made lazily. */
function findEagerPatterns(node: ts.Node, isLazy = false): string[] {
  if (ts.isRegularExpressionLiteral(node)) return isLazy || !/\\p\{/i.test(node.text) ? [] : [node.text];
  const makes =
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'lazily';
  const found: string[] = [];
  node.forEachChild((child) => {
    found.push(...findEagerPatterns(child, isLazy || makes));
  });
  return found;
}

describe('patterns with classes of Unicode', () => {
  it.each(modules)('of $path are made when they are first used', ({ path, text }) => {
    expect(findEagerPatterns(ts.createSourceFile(path, text, ts.ScriptTarget.Latest))).toEqual([]);
  });
});
