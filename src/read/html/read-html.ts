import type { Page } from '../../page/page.js';
import { buildHints } from './hints.js';
import { buildLines } from './lines.js';
import { Scanner } from './scan.js';

/**
 * Reads HTML into the lines that a browser shows, and what the page says of itself. One pass over the characters, by
 * the standard's own rules; docs/html.md tells what is shown and where this differs.
 */
export function readHtml(raw: string): Pick<Page, 'blocks' | 'hints' | 'pictures'> {
  const scanner = new Scanner(raw);
  scanner.scan();
  // A frameset takes the place of everything that came before it.
  const lines = scanner.tree.isFrameset ? { blocks: [] } : buildLines(raw, scanner.tree);
  return { ...lines, hints: buildHints(raw, scanner.hints) };
}
