import { loadReader } from './page.mjs';

const readHtml = await loadReader();
const count = (size, each) => Math.floor(size / each.length);
const repeat =
  (each, before = '', after = '') =>
  (size) =>
    before + each.repeat(count(size, each)) + after;
const number = (build) => (size) =>
  Array.from({ length: count(size, build(1000)) }, (_, index) => build(index)).join('');

/** Pages that grow with `size`, in characters. */
const PAGES = {
  'nested div': repeat('<div>'),
  '<': repeat('<'),
  '&': repeat('&'),
  '<!--': repeat('<!--'),
  spaces: repeat(' '),
  '<a <a <a': repeat('<a '),
  '<input disabled>': repeat('<input disabled>'),
  'attributes that never close': repeat('<a b="'),
  'attributes of one tag': repeat('a=b ', '<p ', '>'),
  'words of one class': repeat('menux ', '<p class="', '">'),
  references: repeat('&amp;'),
  'one long reference': repeat('1', '&#'),
  'null characters': repeat('\0'),
  dashes: repeat('-', '<!--'),
  'scripts in a comment in a script': repeat('<script>', '<script><!--'),
  '</ in a textarea': repeat('</', '<textarea>'),
  'stray ends': repeat('</p></span>', '<div>'),
  'unclosed b': repeat('<b>'),
  'unclosed b, each another': number((index) => `<b id=${index}>`),
  'paragraphs with such': number((index) => `<p><b id=${index}>x`),
  'b and p misnested': repeat('<b><i><p></b></i>'),
  'links around blocks': repeat('<a href=x><div>'),
  'b around spans and p': (size) => `<b>${'<span>'.repeat(size / 12)}<p>${'</b>'.repeat(size / 8)}`,
  'nested tables': repeat('<table><tr><td>'),
  'text that belongs before its table': repeat('x<b>y</b><tr>', '<table>'),
  'forms that end too early': repeat('<form><div></form>'),
  'svg in svg, and ends of nothing': (size) => `<svg>${'<g>'.repeat(size / 6)}${'</x>'.repeat(size / 8)}`,
  'unknown tags, each another': number((index) => `<x${index}>`),
  'nested regions': repeat('<b class=menu>x'),
  'nested objects': repeat('<object><b>', '', '</object>'),
  'links in objects': (size) => '<object>'.repeat(size / 16) + '<a href=x><div>'.repeat(size / 32),
  templates: repeat('<template>'),
  'lists in lists': repeat('<ul><li>'),
  'line feeds in pre': repeat('\n', '<pre>'),
  words: repeat('word '),
};

const SIZES = [100_000, 1_000_000, 10_000_000];

function time(job) {
  let best = Infinity;
  const deadline = process.hrtime.bigint() + 200_000_000n;
  do {
    const start = process.hrtime.bigint();
    job();
    best = Math.min(best, Number(process.hrtime.bigint() - start));
  } while (process.hrtime.bigint() < deadline);
  return best;
}

console.log(
  'Milliseconds at 100 kB, 1 MB, 10 MB, and the growth exponent over the factor of 100 (1 is linear):',
);
for (const [name, build] of Object.entries(PAGES)) {
  const times = SIZES.map((size) => {
    const page = build(size);
    return time(() => readHtml(page));
  });
  const exponent = Math.log10(times[2] / times[0]) / 2;
  const each = times.map((nanoseconds) => (nanoseconds / 1e6).toFixed(1).padStart(10));
  console.log(`  ${name.padEnd(38)}${each.join('')}   ${exponent.toFixed(2)}`);
}
