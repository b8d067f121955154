import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  detectPage,
  explainStatement,
  parseFeed,
  parseListing,
  StatementParseError,
  type PageOptions,
} from '../index.js';
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

const USAGE = `Usage: kcnawatch COMMAND [FILE] [options]

Reads a scraped KCNA Watch page, from FILE or standard input ("-"), and writes JSON.
Warnings go to standard error.

Commands:
  parse                 the statement of an article page
  list                  the items of a listing, search results, RSS or Atom
  detect                what the page is, with the evidence

Options:
  --explain             show the page with the role of each line instead, and what was noticed
  --url URL             address of the page on KCNA Watch
  --reference DAY       an ISO day near the article's, for days printed without a year
  --format FORMAT       text, html or markdown; told by the page's own signs when left out
  --compact             JSON on one line
  --help, --version

Exit codes: 0 the input was read, 1 it is no statement or no listing, 2 wrong usage or an unreadable or unwritable file.
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
  if (command === undefined || !COMMANDS.includes(command)) {
    const expected = `expected one of the commands ${COMMANDS.join(', ')}`;
    return complain(command === undefined ? expected : `"${command}" is no command; ${expected}`, terminal);
  }
  if (rest.length > 0) return complain('expected one file; run the command once for each', terminal);
  const page = await readInput(file, terminal);
  const options: PageOptions = { ...values, format: values.format as PageOptions['format'] };
  if (command === 'parse' && values.explain === true) return explain(page, options, terminal);
  const result = READERS[command]?.(page, options, terminal) ?? null;
  if (result === null) return NO_STATEMENT;
  terminal.write(`${JSON.stringify(result, null, values.compact === true ? 0 : 2)}\n`);
  return READ;
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

/** Reads a page; null, and a complaint, if it is not what the command reads. */
type Reader = (page: string, options: PageOptions, terminal: Terminal) => object | null;

const READERS: Readonly<Record<string, Reader>> = { parse, list, detect: detectPage };
const COMMANDS = Object.keys(READERS);

function list(page: string, options: PageOptions, terminal: Terminal): object | null {
  try {
    const read = detectPage(page, options).kind === 'feed' ? parseFeed : parseListing;
    return read(page, options);
  } catch (error) {
    if (!(error instanceof StatementParseError)) throw error;
    terminal.complain(`kcnawatch: error ${error.code}: ${defuse(error.message)}\n`);
    return null;
  }
}

function parse(page: string, options: PageOptions, terminal: Terminal): object | null {
  const { statement, diagnostics } = explainStatement(page, options);
  for (const { severity, code, message, span } of diagnostics) {
    if (severity === 'info') continue;
    const place = span === null ? '' : ` at ${span[0]}-${span[1]}`;
    terminal.complain(`kcnawatch: ${severity} ${code}${place}: ${defuse(message)}\n`);
  }
  return statement;
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
