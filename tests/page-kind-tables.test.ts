import { describe, expect, it } from 'vitest';
import { detectPage, parseFeed } from '../src/index.js';
import { FEED_PREAMBLES } from '../src/tables/feed-elements.js';
import { LISTING_HEADINGS } from '../src/tables/listing-headings.js';
import { READER_LINES } from '../src/tables/reader-headers.js';
import { WALL_SHAPES } from '../src/tables/walls.js';

describe('the example of each row is recognised by that row', () => {
  it.each(WALL_SHAPES.flatMap((row) => row.examples.map((example) => ({ row, example }))))(
    'shape of a wall, $row.id: $example',
    ({ row, example }) => {
      const { kind, evidence } = detectPage(example);
      expect([kind, evidence.at(-1)?.row]).toEqual([row.kind, `wall:${row.id}`]);
    },
  );

  it.each(READER_LINES)('line of a reading view: $id', (row) => {
    for (const example of row.examples)
      expect(READER_LINES.filter(({ pattern }) => pattern.test(example))).toEqual([row]);
  });

  it.each(FEED_PREAMBLES)('what stands before a feed: $id', (row) => {
    expect(FEED_PREAMBLES.filter(({ pattern }) => pattern.test(row.example))).toEqual([row]);
    const feed = `${row.example}<rss version="2.0"><channel><item><title>T</title></item></channel></rss>`;
    expect(parseFeed(feed).map(({ title }) => title)).toEqual(['T']);
    const { evidence } = detectPage(feed);
    expect(evidence[0]?.spans.map((span) => feed.slice(...span))).toEqual(['<rss version="2.0">']);
    expect(detectPage(`${row.example}<p>A text.</p>`).kind).not.toBe('feed');
    expect(detectPage(`A text.\n${feed}`).kind).not.toBe('feed');
  });

  it.each(LISTING_HEADINGS)('heading of listings: $example', ({ words, whole, example }) => {
    const line = example.toLowerCase();
    expect(whole ? line === words : line.startsWith(words)).toBe(true);
    const page = `${example}\nRice Planted\nJuly 14, 2024\nShip Launched\nJuly 13, 2024`;
    expect(detectPage(page).kind).toBe('listing');
  });
});
