import { readFile } from 'node:fs/promises';
import { getSystemErrorMap } from 'node:util';
import {
  detectPage,
  explainStatement,
  parseFeed,
  parseListing,
  StatementParseError,
  type PageOptions,
} from '../index.js';
import packageJson from '../../package.json' with { type: 'json' };
import { readArguments, UsageError, type Command, type Request } from './arguments.js';
import { defuse } from './columns.js';
import { showDiagnostic, showExplanation } from './show.js';

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
  --explain             (parse) show the page with the role of each line, and what was noticed
  --url URL             address of the page on KCNA Watch
  --reference DAY       an ISO day near the article's, for days printed without a year
  --format FORMAT       text, html or markdown; told by the page's own signs when left out
  --max-length NUMBER   the most characters that are read; 33554432 when left out
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
    const request = readArguments(args);
    if (typeof request !== 'string') return await obey(request, terminal);
    terminal.write(request === 'help' ? USAGE : `${packageJson.version}\n`);
    return READ;
  } catch (error) {
    if (error instanceof StatementParseError) {
      terminal.complain(`kcnawatch: error ${error.code}: ${defuse(error.message)}\n`);
      return NO_STATEMENT;
    }
    // Any other error is a defect.
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(`kcnawatch: ${defuse(error.message)}\nTry 'kcnawatch --help'.\n`);
    return WRONG_USAGE;
  }
}

async function obey(request: Request, terminal: Terminal): Promise<number> {
  const { command, file, explain, compact, options } = request;
  const page = file === null ? await readStandardInput(terminal) : decode(await readPage(file), file);
  if (explain) {
    const explanation = explainStatement(page, options);
    terminal.write(showExplanation(explanation, page, terminal));
    return explanation.statement === null ? NO_STATEMENT : READ;
  }
  const result = READERS[command](page, options, terminal);
  if (result === null) return NO_STATEMENT;
  terminal.write(`${escapeControls(JSON.stringify(result, null, compact ? 0 : 2))}\n`);
  return READ;
}

// U+009B, which opens a sequence as the escape character does: JSON allows it as it is
const CONTROLS = /[\u007f-\u009f]/g;

/** The same JSON, in which a page cannot steer the terminal. */
function escapeControls(json: string): string {
  return json.replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

async function readPage(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { errno = 0, message } = error as NodeJS.ErrnoException;
    const [, reason = message] = getSystemErrorMap().get(errno) ?? [];
    throw new UsageError(`cannot read ${file}: ${reason}`, { cause: error });
  }
}

async function readStandardInput({
  inputIsTerminal,
  complain,
  readStandardInput,
}: Terminal): Promise<string> {
  if (inputIsTerminal) complain('kcnawatch: reading the page from the terminal; end it with Ctrl-D\n');
  return decode(await readStandardInput(), 'the input');
}

/** Bytes; no engine holds a longer text. */
const LARGEST = 2 ** 29 - 25;

function decode(bytes: Uint8Array, name: string): string {
  if (bytes.length > LARGEST)
    throw new UsageError(`${name} is too large to be read: cut it into pages first`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is not UTF-8; convert it first, for example with iconv`);
  }
}

/** Reads a page; null if it is no statement, which was said then. */
type Reader = (page: string, options: PageOptions, terminal: Terminal) => object | null;

const READERS: Readonly<Record<Command, Reader>> = { parse, list, detect: detectPage };

function list(page: string, options: PageOptions): object {
  try {
    return parseListing(page, options);
  } catch (error) {
    if (error instanceof StatementParseError && error.pageKind === 'feed') return parseFeed(page, options);
    throw error;
  }
}

function parse(page: string, options: PageOptions, terminal: Terminal): object | null {
  const { statement, diagnostics } = explainStatement(page, options);
  for (const each of diagnostics)
    if (each.severity !== 'info') terminal.complain(`kcnawatch: ${showDiagnostic(each)}\n`);
  return statement;
}
