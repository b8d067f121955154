import { detectPage, parseFeed, parseListing } from '../dist/index.js';
import { time } from './measure.mjs';

const ADDRESS = '/newstream/1452004408-287654321/a-title/';

/** Inputs that grow with `size`, in characters. */
const FEEDS = {
  items: (size) =>
    `<rss>${'<item><title>T</title><link>https://kcnawatch.org/</link><pubDate>19 May 2026</pubDate></item>'.repeat(size / 94)}`,
  'titles that never end': (size) => `<rss><item>${'<title>a & b'.repeat(size / 12)}`,
  'CDATA that ends with its element': (size) =>
    `<rss><item><title>${'<![CDATA[</title><title>'.repeat(size / 24)}`,
  'quotes in one tag': (size) => `<rss><item><link ${'="\'"= '.repeat(size / 6)}`,
  'brackets and ampersands': (size) => `<rss><item><title>${'<&'.repeat(size / 2)}`,
};
const LISTINGS = {
  entries: (size) => `<h4><a href="${ADDRESS}">T</a></h4><p>July 14, 2024</p>`.repeat(size / 80),
  'links in one line': (size) => `<a href="${ADDRESS}">T</a>`.repeat(size / 55),
  pictures: (size) => `<a href="${ADDRESS}"><img alt="T"></a>`.repeat(size / 67),
  'elements in each other': (size) => '<div class="article-desc"><p>x'.repeat(size / 30),
  'entries in markdown': (size) => `#### [T](${ADDRESS})\n\nJuly 14, 2024\n\n`.repeat(size / 68),
};
const SIZES = [10_000, 100_000, 1_000_000];

console.log(
  'Nanoseconds a character at 10 kB, 100 kB, 1 MB, and the growth exponent over the last factor of 10 (1 is linear):',
);
for (const [inputs, readers] of [
  [FEEDS, { parseFeed, detectPage }],
  [LISTINGS, { parseListing, detectPage }],
]) {
  for (const [name, build] of Object.entries(inputs)) {
    for (const [what, read] of Object.entries(readers)) {
      const times = SIZES.map((size) => {
        const input = build(size);
        return time(() => read(input));
      });
      const each = times.map((nanoseconds, index) => (nanoseconds / SIZES[index]).toFixed(1).padStart(8));
      console.log(
        `  ${`${name}, ${what}`.padEnd(52)}${each.join('')}   ${Math.log10(times[2] / times[1]).toFixed(2)}`,
      );
    }
  }
}
