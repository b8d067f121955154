import { END_MARKERS, type EndMarkerRow } from '../tables/end-markers.js';

/** No marker is longer; only the last characters of a text are searched. */
const LONGEST_MARKER = 100;
// "-0-", "(끝)", "kcna.kp (2025.02.03.)", "【조선중앙통신】": how those end that stand behind words; most paragraphs end in a full stop alone
const LAST_CHARACTERS = /[-–—)）\]】]\.?$/;

/** Where the end marker of a text begins; null if it ends in none. */
export function findEndMarker(text: string): number | null {
  return find(text, END_MARKERS);
}

const BEHIND_WORDS = END_MARKERS.filter(({ stands }) => stands === 'either');

/** The same, only of those that no other words are taken for: "... of the working people. -0-". */
export function findSureEndMarker(text: string): number | null {
  return LAST_CHARACTERS.test(text.slice(-2)) ? find(text, BEHIND_WORDS) : null;
}

function find(text: string, rows: readonly EndMarkerRow[]): number | null {
  const from = Math.max(0, text.length - LONGEST_MARKER);
  const tail = text.slice(from);
  for (const { pattern } of rows) {
    const found = tail.search(pattern);
    if (found >= 0) return from + found;
  }
  return null;
}
