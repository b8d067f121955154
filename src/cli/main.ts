#!/usr/bin/env node
import { isatty } from 'node:tty';
import { run } from './run.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` may close the pipe before all is written; that is no error.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`kcnawatch: cannot write: ${error.message}\n`);
  process.exit(2);
});

process.exitCode = await run(process.argv.slice(2), {
  readStandardInput: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
  // process.stdin would set a pipe that others read too to another mode.
  inputIsTerminal: isatty(0),
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  // https://no-color.org: set and not empty
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
  width: process.stdout.columns || Number(process.env['COLUMNS']) || 100,
});
