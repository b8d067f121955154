import { wordSet } from '../../tables/word-set.js';
import { lazily } from '../../engine/lazily.js';
import { DOCUMENTS } from '../../tables/documents.js';
import { OFFICE_NOUNS } from '../../tables/office-words.js';
import type { Sentence } from './sentence.js';

const LONGEST_INTRODUCTION = 30;

/** Words that an introducing line is made of, the documents' names apart. */
const SMALL_WORDS = wordSet(
  `the its it his her their full text texts of reads read says say said saying answered replied pointed out is are was as follows follow follwos following below
  here in given goes runs ran opening closing concluding policy keynote detailed historic this a an that which and s he she went on quote by sender`,
);
/** The words that documents' names are made of. */
export const DOCUMENT_WORDS = lazily(() => new Set(DOCUMENTS.flatMap(({ words }) => words.split(' '))));
const ANNOUNCING = wordSet(
  'follows follow follwos following below reads read says said answered replied runs text',
);
const DEEPEST_WORD = 3;

/** Whether a text opens with the words of an introducing line; cheap, since every line below a lead is asked. */
export function mayIntroduce(text: string): boolean {
  return text.split(' ', DEEPEST_WORD).every((word) => isPlainWord(word.toLowerCase().replace(/\W$/, '')));
}

function isPlainWord(lower: string): boolean {
  return SMALL_WORDS.has(lower) || DOCUMENT_WORDS().has(lower) || OFFICE_NOUNS.has(bare(lower));
}

/**
 * Whether a sentence does nothing but announce the document: "The statement reads as follows:", "Its full text is as
 * follows:", "Follows the full text of it:", "The following is the full text."
 */
export function isIntroduction({ words, sign, text }: Sentence): boolean {
  if (words.length === 0 || words.length > LONGEST_INTRODUCTION) return false;
  const announces = words.some(({ lower }) => ANNOUNCING.has(lower));
  if (!announces) return false;
  const isPlain = words.every(({ lower }) => isPlainWord(lower));
  const announcesText = words.some(({ lower }) => lower.startsWith('follow') || lower === 'text');
  if (isPlain) return sign === ':' || (announcesText && text.length > 8);
  return (
    announcesText && isFullText(words.map(({ lower }) => lower)) && (sign !== '' || words.length < SHORT)
  );
}

/** "the spokesperson's" */
function bare(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

const SHORT = 20;

// "The following is the full text", "Here follows its full text", "Full text", "Follows the full text"
const FULL_TEXT =
  /^(?:follows the |(?:the )?(?:follow\w+ (?:is|are) |here follows |here is )?(?:the |its )?)full text\b/;
// "The following is the text", "Following is the press statement"
const FOLLOWING_TEXT = /^(?:the )?following is the (?:full )?(?:text|statement|\w+ statement)\b/;

/** "The following is the full text of the statement issued by the ministry on Friday:" */
function isFullText(words: readonly string[]): boolean {
  const head = words.slice(0, 8).join(' ');
  return FULL_TEXT.test(head) || FOLLOWING_TEXT.test(head);
}
