import type { Page } from '../../page/page.js';
import { buildHints } from './hints.js';
import { Scanner } from './scan.js';

/**
 * Reads HTML into the lines that a browser shows, and what the page says of itself. One pass over the characters, by
 * the standard's own rules; docs/html.md tells what is shown and where this differs.
 */
export function readHtml(raw: string): Pick<Page, 'blocks' | 'hints' | 'pictures'> {
  const scanner = new Scanner(raw);
  scanner.scan();
  const { isFrameset, output, doubts } = scanner.tree;
  const { blocks, pictures } = output.finish();
  doubts.settle();
  const hints = buildHints(raw, scanner.hints);
  // A frameset takes the place of everything that came before it.
  return isFrameset ? { blocks: [], hints, pictures: [] } : { blocks, pictures, hints };
}
