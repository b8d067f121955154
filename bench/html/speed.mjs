import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { READERS } from './fields.mjs';
import { loadReader, page } from './page.mjs';

const readHtml = await loadReader();
const rows = Array.from({ length: 560 }, (_, id) => ({
  id,
  title: `Title ${id}`,
  text: page.slice(id * 150, id * 150 + 110),
}));
const sameSize = JSON.stringify(rows)
  .slice(0, page.length)
  .replace(/,\{"id":\d+[^}]*$/, ']');

const JOBS = {
  "the library's HTML reader": () => readHtml(page),
  'an empty htmlparser2 pass': () => new Parser({}).end(page),
  'JSON.parse of the same size': () => JSON.parse(sameSize),
  ...Object.fromEntries(Object.entries(READERS).map(([name, read]) => [name, () => read(page)])),
};

const SLOW = new Set([
  'cheerio',
  'Readability on linkedom',
  'Defuddle on linkedom',
  '@extractus/article-extractor',
]);
const ROUNDS = 30;
const times = Object.fromEntries(Object.keys(JOBS).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, job] of Object.entries(JOBS)) {
    // Quick jobs more often, so that each turn takes long enough to be timed; the first turn warms up, as long as engines
    // take to make the most of code that runs once or twice a page.
    const calls = (round === 0 ? 100 : 1) * (SLOW.has(name) ? 1 : 20);
    const start = process.hrtime.bigint();
    for (let call = 0; call < calls; call++) await job();
    if (round > 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6 / calls);
  }
}

/** The lower quartile: what is slower than that has met the machine's other work. */
const typical = (list) => list.toSorted((one, other) => one - other)[list.length >> 2];
const base = typical(times["the library's HTML reader"]);
const whole = typical(times['kcnawatch']);
console.log(
  `The page: ${page.length} characters; the JSON: ${sameSize.length}. Quartiles (the lower) of ${ROUNDS} turns:`,
);
console.log('                                   ms      to the reader  to the whole parse');
for (const [name, list] of Object.entries(times)) {
  const time = typical(list);
  console.log(
    `  ${name.padEnd(30)} ${time.toFixed(2).padStart(8)} ${(time / base).toFixed(2).padStart(12)} ${(time / whole).toFixed(2).padStart(12)}`,
  );
}

const expected = JSON.parse(
  readFileSync(
    new URL('../../fixtures/kcnawatch-press-statement-2023-10-01/expected.json', import.meta.url),
    'utf8',
  ),
);
const paragraphs = [expected.lead, ...expected.paragraphs];
const related = expected.related.map(({ title, teaser }) => `${title}\n${teaser}`);
console.log('\nFields that each gets right:');
for (const [name, read] of Object.entries(READERS)) {
  const fields = await read(page);
  const right = {
    title: fields.title === expected.title,
    date: fields.date === expected.publishedOn,
    source: fields.source === expected.source.label,
    'original link': fields.original === 'http://www.mfa.gov.kp/view/article/18244',
    body: JSON.stringify(fields.paragraphs) === JSON.stringify(paragraphs),
    related:
      JSON.stringify(fields.related?.map(({ title, teaser }) => `${title}\n${teaser}`)) ===
      JSON.stringify(related),
  };
  const names = Object.keys(right).filter((field) => right[field]);
  console.log(`  ${name.padEnd(30)} ${names.length} of ${Object.keys(right).length}: ${names.join(', ')}`);
}
