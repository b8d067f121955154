#!/usr/bin/env node
import { run } from './run.js';

// A reader such as `head` may close the pipe before all is written; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  readStandardInput: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
  inputIsTerminal: process.stdin.isTTY,
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  // https://no-color.org: set and not empty
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
  width: process.stdout.columns || 100,
});
