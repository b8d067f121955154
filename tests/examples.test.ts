import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as kcnawatch from '../src/index.js';
import { parseStatement, type Statement } from '../src/index.js';
import { readModules } from './support/modules.js';

const root = new URL('../', import.meta.url);
const SEED_PAGE = 'fixtures/kcnawatch-press-statement-2023-10-01/page.txt';

/** Runs a piece of TypeScript that may use the library without importing it. */
function runCode(code: string, surroundings: Record<string, unknown>): void {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const names = { ...kcnawatch, ...surroundings };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- examples are code in comments; running them is the test
  new Function(...Object.keys(names), outputText)(...Object.values(names));
}

// "parseStatement(page).publishedOn; // '2024-03-04'"
const CLAIM = /^(?<expression>[^/\n].*?); \/\/ (?<value>.+)$/;

/** The code, its claims turned into checks. */
function checkClaims(code: string): string {
  return code
    .split('\n')
    .map((line) => {
      const { expression, value } = CLAIM.exec(line)?.groups ?? {};
      return expression === undefined || value === undefined
        ? line
        : `check(() => (${expression}), () => (${value}));`;
    })
    .join('\n');
}

// A fenced block behind @example in a docstring
const EXAMPLE = /@example\n \* ```ts\n(?<code>[\s\S]*?)\n \* ```/g;

const examples = readModules().flatMap(({ path, text }) =>
  Array.from(text.matchAll(EXAMPLE), ({ groups }, index) => ({
    name: `${path} #${index + 1}`,
    code: (groups?.['code'] ?? '').replace(/^ \* ?/gm, ''),
  })),
);

describe('the example in the docstring of', () => {
  it('every public function is found', () => {
    const names = examples.map(({ code }) => code).join('\n');
    const functions = Object.entries(kcnawatch).filter(
      ([name, value]) => typeof value === 'function' && /^[a-z]/.test(name),
    );
    for (const [name] of functions) expect(names).toContain(`${name}(`);
  });

  it.each(examples)('$name is true', ({ code }) => {
    let checks = 0;
    runCode(checkClaims(code), {
      check: (got: () => unknown, expected: () => unknown) => {
        checks += 1;
        expect(got()).toEqual(expected());
      },
    });
    expect(checks).toBeGreaterThan(0);
  });
});

describe('docs/schemas.md', () => {
  const code = /```ts\n(?<code>[\s\S]*?)```/.exec(readFileSync(new URL('docs/schemas.md', root), 'utf8'));

  it('has an example that is true', () => {
    let checks = 0;
    runCode(checkClaims(code?.groups?.['code'] ?? ''), {
      z,
      check: (got: () => unknown, expected: () => unknown) => {
        checks += 1;
        expect(got()).toEqual(expected());
      },
    });
    expect(checks).toBe(5);
  });
});

describe('the README', () => {
  const readme = readFileSync(new URL('README.md', root), 'utf8');

  it('has an example that prints what it says', () => {
    const { code, output } =
      /```ts\n(?<code>[\s\S]*?)```\s+With \[the seed page\][^\n]*\n\s*```\n(?<output>[\s\S]*?)```/.exec(
        readme,
      )?.groups ?? {};
    const printed: string[] = [];
    const console = { log: (...values: string[]) => printed.push(values.join(' ')) };
    const readFile = (): string => readFileSync(new URL(SEED_PAGE, root), 'utf8');
    runCode((code ?? '').replace(/^import .*\n/gm, ''), { console, readFileSync: readFile });
    expect(`${printed.join('\n')}\n`).toBe(output);
  });

  it('shows the statement as it is, shortened', () => {
    const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '') as Statement;
    const statement = parseStatement(readFileSync(new URL(SEED_PAGE, root), 'utf8'));
    expect(Object.keys(shown)).toEqual(Object.keys(statement));
    expect({ ...shown, paragraphs: [], related: [] }).toEqual({ ...statement, paragraphs: [], related: [] });
    expect(shown.related[0]).toEqual({ ...statement.related[0], teaser: '…' });
  });

  it.each([
    'parseStatement',
    'safeParseStatement',
    'explainStatement',
    'extractRelated',
    'parseListing',
    'parseFeed',
    'detectPage',
    'ListingItemSchema',
    'normalizeDate',
    'dateFromUrl',
    'statementKey',
    'compareStatements',
    'OUTLETS',
    'StatementSchema',
    'StatementParseError',
  ])('names %s', (name) => {
    expect(readme).toContain(`\`${name}`);
    expect(kcnawatch).toHaveProperty(name);
  });
});
