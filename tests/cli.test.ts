import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/run.js';
import { fit } from '../src/cli/columns.js';
import { parseStatement } from '../src/index.js';
import { fixturePath, readFixture, SEED } from './support/fixtures.js';

const SEED_FILE = fixturePath(SEED, 'page.txt');
const { page } = readFixture(SEED);

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly complaints: string;
}

/** Runs the command as in a terminal, or in a pipe that holds `input`. */
async function runCommand(
  args: readonly string[],
  input: string | Uint8Array = '',
  colour = false,
): Promise<Outcome> {
  let output = '';
  let complaints = '';
  const code = await run(args, {
    readStandardInput: () => Promise.resolve(Buffer.from(input)),
    inputIsTerminal: false,
    write: (text) => (output += text),
    complain: (text) => (complaints += text),
    colour,
    width: 100,
  });
  return { code, output, complaints };
}

describe('kcnawatch parse', () => {
  it('writes the statement of a file as JSON', async () => {
    const { code, output, complaints } = await runCommand(['parse', SEED_FILE]);
    expect(JSON.parse(output)).toEqual(parseStatement(page));
    expect([code, complaints]).toEqual([0, '']);
  });

  it('reads standard input, and writes one line if asked', async () => {
    const { code, output } = await runCommand(['parse', '--compact'], page);
    expect(code).toBe(0);
    expect(output.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(output)).toEqual(parseStatement(page));
  });

  it('takes the options of the library', async () => {
    const url = 'https://kcnawatch.org/newstream/1696147200-123456789/press-statement/';
    const { output } = await runCommand(['parse', '--url', url, '--reference', '2024-01-01'], page);
    expect(JSON.parse(output)).toMatchObject({ url, ingestedAt: '2023-10-01T08:00:00Z' });
  });

  it.each([
    ['rubbish', 'x', 'not-a-page'],
    ['nothing', '', 'empty-input'],
    ['a header alone', 'Date: 01/10/2023 | Source: Naenara (En)', 'no-body'],
  ])('ends with 1 and one line of complaint for %s', async (_, input, problem) => {
    const { code, output, complaints } = await runCommand(['parse'], input);
    expect([code, output]).toEqual([1, '']);
    expect(complaints).toMatch(new RegExp(`^kcnawatch: error ${problem}: .+\\n$`, 'm'));
  });

  it.each([
    [
      'a file that is not there',
      ['parse', 'no-such-file.txt'],
      /cannot read no-such-file\.txt: no such file or directory/,
    ],
    ['an unknown option', ['parse', '--colour'], /Unknown option/],
    ['an option of a wrong value', ['parse', '--reference', 'today', SEED_FILE], /--reference must be a day/],
    ['an unknown command', ['translate'], /"translate" is no command/],
    ['two files', ['parse', 'a', 'b'], /expected one file/],
    ['no command', [], /expected one of the commands parse, list, detect/],
    ['a folder', ['parse', '.'], /cannot read \.: illegal operation on a directory/],
    [
      'an explained listing',
      ['list', '--explain', SEED_FILE],
      /--explain shows an article: use it with parse/,
    ],
    [
      'an explanation on one line',
      ['parse', '--explain', '--compact', SEED_FILE],
      /leave out --explain or --compact/,
    ],
    [
      'a length that is no number',
      ['parse', '--max-length', 'long', SEED_FILE],
      /--max-length expects a number of characters, not "long"/,
    ],
  ])('ends with 2 for %s', async (_, args, complaint) => {
    const outcome = await runCommand(args);
    expect([outcome.code, outcome.output]).toEqual([2, '']);
    expect(outcome.complaints).toMatch(complaint);
  });

  it('writes no control characters, which would steer the terminal', async () => {
    const { output } = await runCommand(
      ['parse'],
      'A \u009B31mTitle\nDate: 01/02/2023 | Source: Naenara (En)\nA sentence.',
    );
    expect(output).toContain(String.raw`A \u009b31mTitle`);
    expect(JSON.parse(output)).toMatchObject({ title: 'A \u009B31mTitle' });
  });

  it('ends with 2 for bytes that are not UTF-8', async () => {
    const { code, complaints } = await runCommand(['parse'], new Uint8Array([0xb1, 0xb9, 0xff]));
    expect(code).toBe(2);
    expect(complaints).toContain('not UTF-8');
  });

  it('reads standard input for "-", and warns of what is disputed', async () => {
    const { code, output, complaints } = await runCommand(
      ['parse', '-'],
      'A Title\nDate: 31/02/2023 | Source: Naenara (En)\nA sentence of some length.',
    );
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ publishedOn: null });
    expect(complaints).toBe(
      'kcnawatch: warning impossible-date at 14-24: "31/02/2023" is no day of the calendar.\n',
    );
  });

  it('shows help and version', async () => {
    expect(await runCommand(['--help'])).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Usage:/) as string,
    });
    expect((await runCommand(['--version'])).output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('kcnawatch list', () => {
  it.each([
    ['a listing', '#### [A Title](https://kcnawatch.org/newstream/1452004408-287654321/)\n\nJuly 14, 2024'],
    [
      'a feed',
      '<rss><item><title>A Title</title><link>https://kcnawatch.org/newstream/1452004408-287654321/</link><pubDate>14 Jul 2024</pubDate></item></rss>',
    ],
  ])('writes the items of %s', async (_, input) => {
    const { code, output } = await runCommand(['list', '--compact'], input);
    expect(code).toBe(0);
    expect(output).toBe(
      '[{"title":"A Title","url":"https://kcnawatch.org/newstream/1452004408-287654321/","publishedOn":"2024-07-14","teaser":null,"source":null}]\n',
    );
  });

  it.each(['parse', 'list', 'detect'])('ends with 1 for input above --max-length: %s', async (command) => {
    const { code, output, complaints } = await runCommand([command, '--max-length', '4'], page);
    expect([code, output]).toEqual([1, '']);
    expect(complaints).toMatch(/^kcnawatch: error too-large: Expected at most 4 characters/);
  });

  it('ends with 1 for anything else, and says what it is', async () => {
    const { code, output, complaints } = await runCommand(['list'], page);
    expect([code, output]).toEqual([1, '']);
    expect(complaints).toMatch(
      /^kcnawatch: error other-page: .+ an article page: parseStatement reads it\.\n$/,
    );
  });
});

describe('kcnawatch detect', () => {
  it('writes what a page is', async () => {
    const { code, output } = await runCommand(['detect', '-'], '<rss></rss>');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({
      kind: 'feed',
      evidence: [{ row: 'feed-root', kind: 'feed', spans: [[0, 5]] }],
    });
  });
});

describe('kcnawatch parse --explain', () => {
  it('shows the page with its roles, the fields and the diagnostics, plain', async () => {
    const { code, output } = await runCommand(['parse', '--explain', SEED_FILE]);
    expect(code).toBe(0);
    await expect(output).toMatchFileSnapshot(fixturePath(SEED, 'explain.txt'));
  });

  it('colours the roles if it may', async () => {
    const plain = await runCommand(['parse', '--explain'], page);
    const { output } = await runCommand(['parse', '--explain'], page, true);
    expect(output).toContain('\u001b[31m          advert\u001b[0m');
    // eslint-disable-next-line no-control-regex -- colour codes are control characters
    expect(output.replace(/\u001b\[\d+m/g, '')).toBe(plain.output);
  });

  it('shows what it can of a page that gives no statement, and ends with 1', async () => {
    const { code, output } = await runCommand(
      ['parse', '--explain'],
      'Date: 31/02/2023 | Source: Naenara (En)',
    );
    expect(code).toBe(1);
    expect(output).toContain('date-line │ Date: 31/02/2023');
    expect(output).toContain('error no-body');
  });

  it('lets no page steer the terminal', async () => {
    const { output } = await runCommand(
      ['parse', '--explain'],
      'A title \u001b[2J\nDate: 04/03/2024 | Source: Naenara\u001b (En)\nA sentence with \u001b[2J an escape in it.\u0007',
    );
    expect(output).not.toContain('\u001b');
  });

  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['조선중앙', 8, '조선중앙'],
    ['조선중앙통신', 8, '조선중…'],
  ])('fits %s into %i columns', (text, columns, fitted) => {
    expect(fit(text, columns)).toBe(fitted);
  });
});
