/** Outlets print a title again in capitals, with a full stop, with a space more or less. */
export function isSameHeading(text: string, title: string): boolean {
  if (Math.abs(text.length - title.length) > MOST_DIFFERENT) return false;
  return bareHeading(text) === bareHeading(title);
}

const MOST_DIFFERENT = 3;
// "Press Statement of the Foreign Ministry."
const UNSAID = /\s|\.$/g;

function bareHeading(text: string): string {
  return text.toLowerCase().replace(UNSAID, '');
}
