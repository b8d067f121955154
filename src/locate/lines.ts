const LONGEST_SHORT_LINE = 120;
// "... of the working people.", "다음과 같다:", "…했다.》"
const SENTENCE_END = /[.…。:：;][”"’'）)》」』\]]{0,2}$/;

/** Whether a line is short and no sentence: a heading, a label, a word of a menu. */
export function isShortLine(text: string): boolean {
  return text.length <= LONGEST_SHORT_LINE && !SENTENCE_END.test(text);
}
