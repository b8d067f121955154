const LONGEST_SHORT_LINE = 120;
// "... of the working people.", "다음과 같다:", "…했다.》"
const SENTENCE_END = /[.…。:：;][”"’'）)》」』\]]{0,2}$/;

/** Beside a title, a shorter text is no teaser. */
export const SHORTEST_TEASER = 40;

/** Whether a line is short and no sentence: a heading, a label, a word of a menu. */
export function isShortLine(text: string): boolean {
  return text.length <= LONGEST_SHORT_LINE && !SENTENCE_END.test(text);
}

// " [http://naenara.com.kp/x]", "[3]", " (opens in new tab)"
const LINK_TARGET =
  /^ ?(?:[[(<]?https?:\/\/[^\s\])>]{1,300}[\])>]?|\[\d{1,3}\]|\(opens in (?:a )?new [a-z]{3,6}\))/;

/** Length of what text dumps print for where a link leads, at the beginning of a text. */
export function countLinkTarget(text: string): number {
  return LINK_TARGET.exec(text)?.[0].length ?? 0;
}
