import { lazily } from '../engine/lazily.js';
import type { Layout } from '../locate/locate.js';
import { textOf, type Place } from '../page/page.js';
import type { Findings } from './recognise.js';

/** Whether anything says that this is an article: a line of the site's, a dateline, a lead, or at least a sentence. */
export function isArticle(layout: Layout, { body, lead }: Findings): boolean {
  return (
    layout.dateLines.length > 0 ||
    layout.crawlLines.length > 0 ||
    layout.outlet !== null ||
    layout.moreFrom !== null ||
    body.dateline !== null ||
    lead !== null ||
    body.paragraphs.some(isSentence)
  );
}

const SHORTEST_SENTENCE = 20;
const SHORTEST_ASIAN_SENTENCE = 8;
const LONGEST_END = 4;

// "world.", "발표하였다.", "ました。", "war!”"
const SENTENCE_END = lazily(() => /[\p{L}\p{N})”"’'］」»%][.!?…。！？:：][”"’'）)》」]?$/u);
// "The", "“We", "《조선", but not "{", "<", "#"
const SENTENCE_START = lazily(() => /^[“"‘'(（《「«]?[\p{L}\p{N}]/u);
const ASIAN = lazily(() => /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}]/u);

/** Prose, and not a heading, a number, code or data. */
export function isSentence(paragraph: Place): boolean {
  const text = textOf(paragraph);
  const start = text.slice(0, SHORTEST_SENTENCE);
  const isLongEnough = ASIAN().test(start)
    ? text.length >= SHORTEST_ASIAN_SENTENCE
    : text.length >= SHORTEST_SENTENCE && start.includes(' ');
  return isLongEnough && SENTENCE_START().test(start) && SENTENCE_END().test(text.slice(-LONGEST_END));
}
