import type { PageFormat } from '../options.js';

/** How much of the beginning tells an HTML document. */
const LONGEST_PREAMBLE = 400;
// "<!DOCTYPE html>", "<html lang="en">", "<div class="article-content">"; white space includes the byte order mark
const MARKUP = /^\s{0,200}<(?:!doctype|!--|[a-z][a-z0-9]{0,10}[\s>])/i;
// "</p>", "</article>"
const CLOSING_TAG = /<\/(?:p|div|span|article|section|h[1-6]|a|li|ul|body|table)>/i;
// The header that reader services write: "URL Source: https://kcnawatch.org/..."
const READER_HEADER = /^(?:URL Source:|Markdown Content:)/m;
// "[Read original version at source](https://...", "![Logo](/logo.png", "## Press Statement"
const MARKDOWN_SIGN = /\]\((?:https?:|\/)|^#{1,6} \S/m;

/** The form of an input, by its signs; plain text has none of them. */
export function detectFormat(raw: string): PageFormat {
  if (MARKUP.test(raw.slice(0, LONGEST_PREAMBLE))) return 'html';
  if (raw.includes('</') && CLOSING_TAG.test(raw)) return 'html';
  const isMarkdown =
    READER_HEADER.test(raw.slice(0, LONGEST_PREAMBLE)) ||
    ((raw.includes('](') || raw.includes('# ')) && MARKDOWN_SIGN.test(raw));
  return isMarkdown ? 'markdown' : 'text';
}
