import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { explainStatement, type PageOptions } from '../index.js';
import packageJson from '../../package.json' with { type: 'json' };
import { defuse } from './columns.js';
import { showExplanation } from './show.js';

/** What the command needs of its surroundings. */
export interface Terminal {
  readonly readStandardInput: () => Promise<Uint8Array>;
  readonly inputIsTerminal: boolean;
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

const USAGE = `Usage: kcnawatch parse [FILE] [options]

Reads a scraped KCNA Watch page, from FILE or standard input ("-"), and writes the statement as JSON.
Warnings go to standard error.

Options:
  --explain             show the page with the role of each line instead, and what was noticed
  --url URL             address of the page on KCNA Watch
  --reference DAY       an ISO day near the article's, for days printed without a year
  --format FORMAT       the form of the page; this version reads text
  --compact             JSON on one line
  --help, --version

Exit codes: 0 a statement was read, 1 the input is no statement, 2 wrong usage or an unreadable or unwritable file.
`;

/** Exit codes of the command. */
const READ = 0;
const NO_STATEMENT = 1;
const WRONG_USAGE = 2;

/** Runs the command and answers its exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await obey(args, terminal);
  } catch (error) {
    // Wrong arguments, an option of a wrong type, a file that is not there
    if (!(error instanceof Error)) throw error;
    return complain(error.message.replace('options.', '--'), terminal);
  }
}

function complain(message: string, { complain }: Terminal): number {
  complain(`kcnawatch: ${message}\nTry 'kcnawatch --help'.\n`);
  return WRONG_USAGE;
}

async function obey(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args);
  const [command, file, ...rest] = positionals;
  if (values.help === true || values.version === true) {
    terminal.write(values.help === true ? USAGE : `${packageJson.version}\n`);
    return READ;
  }
  if (command !== 'parse') {
    return complain(
      command === undefined ? 'expected the command: parse' : `"${command}" is no command; expected parse`,
      terminal,
    );
  }
  if (rest.length > 0) return complain('expected one file; run the command once for each', terminal);
  const page = await readInput(file, terminal);
  const options: PageOptions = { ...values, format: values.format as PageOptions['format'] };
  return values.explain === true
    ? explain(page, options, terminal)
    : parse(page, options, values.compact === true, terminal);
}

async function readInput(file: string | undefined, terminal: Terminal): Promise<string> {
  if (file !== undefined && file !== '-') return decode(await readFile(file), file);
  if (terminal.inputIsTerminal)
    terminal.complain('kcnawatch: reading the page from the terminal; end it with Ctrl-D\n');
  return decode(await terminal.readStandardInput(), 'the input');
}

function readArguments(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      explain: { type: 'boolean' },
      compact: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
      format: { type: 'string' },
      url: { type: 'string' },
      reference: { type: 'string' },
    },
  });
}

function parse(page: string, options: PageOptions, compact: boolean, terminal: Terminal): number {
  const { statement, diagnostics } = explainStatement(page, options);
  for (const { severity, code, message, span } of diagnostics) {
    if (severity === 'info') continue;
    const place = span === null ? '' : ` at ${span[0]}-${span[1]}`;
    terminal.complain(`kcnawatch: ${severity} ${code}${place}: ${defuse(message)}\n`);
  }
  if (statement === null) return NO_STATEMENT;
  terminal.write(`${JSON.stringify(statement, null, compact ? 0 : 2)}\n`);
  return READ;
}

function explain(page: string, options: PageOptions, terminal: Terminal): number {
  const explanation = explainStatement(page, options);
  terminal.write(showExplanation(explanation, page, terminal));
  return explanation.statement === null ? NO_STATEMENT : READ;
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${name} is not UTF-8; convert it first, for example with iconv`);
  }
}
