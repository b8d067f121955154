/** Outlets print a title again in capitals, with a full stop, with a space more or less. */
export function isSameHeading(text: string, title: string): boolean {
  if (Math.abs(text.length - title.length) > MOST_DIFFERENT) return false;
  if (text.endsWith(SENTENCE_END) && !title.endsWith(SENTENCE_END)) return false;
  return bareHeading(text) === bareHeading(title);
}

const MOST_DIFFERENT = 3;
/** "김일혁동지께서 공장을 현지지도하시였다.": Korean news may begin with the sentence that its headline is. */
const SENTENCE_END = '다.';
// "Press Statement of the Foreign Ministry."
const UNSAID = /\s|\.$/g;

function bareHeading(text: string): string {
  return text.toLowerCase().replace(UNSAID, '');
}
