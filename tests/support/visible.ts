/** What takes no room: soft hyphen, zero-width spaces and joiners, marks of direction, invisible operators, byte order mark. */
export const ZERO_WIDTH = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/** A text without white space and what has no width of its own. */
export function visibleOf(text: string): string {
  return text.replace(ZERO_WIDTH, '').replace(/\s/g, '');
}
