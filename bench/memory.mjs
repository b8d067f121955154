import { parseStatement } from '../dist/index.js';
import { seed } from './measure.mjs';

const PAGES = 2_000;

/** Bytes that stay when `keep` has made and kept a thing for each page. */
function kept(keep) {
  const things = [];
  gc();
  const before = process.memoryUsage().heapUsed;
  // A new string each time, as a crawler would have it.
  for (let page = 0; page < PAGES; page++) things.push(keep(`${seed}\n${page}`));
  gc();
  const bytes = (process.memoryUsage().heapUsed - before) / PAGES;
  return things.length === PAGES ? bytes : NaN;
}

kept(parseStatement);
const json = Buffer.byteLength(JSON.stringify(parseStatement(seed)));
const bytes = kept(parseStatement);
console.log(`A page of ${Buffer.byteLength(seed)} bytes, ${seed.length * 2} in memory.`);
console.log(
  `A kept statement keeps ${Math.round(bytes)} bytes, ${(bytes / json).toFixed(2)} times its JSON (${json} bytes).`,
);
// The same page with 1 MB of chrome at its end: what is kept must not grow.
const padded = kept((page) =>
  page.endsWith('1') ? parseStatement(page + '\nBrowse'.repeat(150_000)) : null,
);
console.log(
  `Of a page with 1 MB of chrome, a tenth kept: ${(padded / (bytes / 10)).toFixed(2)} times what a tenth of the plain ones keep.`,
);
