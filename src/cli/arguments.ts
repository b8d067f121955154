import { parseArgs } from 'node:util';
import { checkOptions, type PageOptions } from '../page/options.js';

/** What the command reads of a page, in the order of the help. */
const COMMANDS = ['parse', 'list', 'detect'] as const;
export type Command = (typeof COMMANDS)[number];

/** What the words of the command line ask for. */
export interface Request {
  readonly command: Command;
  /** Null for standard input. */
  readonly file: string | null;
  readonly explain: boolean;
  readonly compact: boolean;
  readonly options: PageOptions;
}

/** What is wrong with the command line, or with the files that it names. */
export class UsageError extends Error {}

/** Reads the command line; a {@link UsageError} says what is wrong with it. Help and version need nothing else. */
export function readArguments(args: readonly string[]): Request | 'help' | 'version' {
  try {
    return readRequest(args);
  } catch (error) {
    // parseArgs and the library say by a TypeError which option is wrong.
    if (!(error instanceof TypeError)) throw error;
    const message = error.message.replace('options.maxLength', '--max-length').replace('options.', '--');
    throw new UsageError(message, { cause: error });
  }
}

function readRequest(args: readonly string[]): Request | 'help' | 'version' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      explain: { type: 'boolean', default: false },
      compact: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
      format: { type: 'string' },
      url: { type: 'string' },
      reference: { type: 'string' },
      'max-length': { type: 'string' },
    },
  });
  if (values.help === true) return 'help';
  if (values.version === true) return 'version';
  const { explain, compact, format, url, reference } = values;
  const [name, file = '-', ...rest] = positionals;
  const command = readCommand(name);
  if (rest.length > 0) throw new UsageError('expected one file; run the command once for each');
  if (explain && command !== 'parse') throw new UsageError(`--explain shows an article: use it with parse`);
  if (explain && compact) throw new UsageError('--explain shows no JSON: leave out --explain or --compact');
  const length = values['max-length'];
  const options: PageOptions = {
    // The library says which forms there are, and which numbers may be.
    format: format as PageOptions['format'],
    url,
    reference,
    maxLength: length === undefined ? undefined : readLength(length),
  };
  checkOptions(options);
  return { command, file: file === '-' ? null : file, explain, compact, options };
}

function readLength(printed: string): number {
  if (!/^\d+$/.test(printed))
    throw new UsageError(`--max-length expects a number of characters, not "${printed}"`);
  return Number(printed);
}

function readCommand(name: string | undefined): Command {
  const command = COMMANDS.find((each) => each === name);
  if (command !== undefined) return command;
  const expected = `expected one of the commands ${COMMANDS.join(', ')}`;
  throw new UsageError(name === undefined ? expected : `"${name}" is no command; ${expected}`);
}
