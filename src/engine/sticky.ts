/** What a sticky pattern reads at an offset; null if it reads nothing there. */
export function readAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** Where that ends which a sticky pattern reads at an offset; the offset itself if it reads nothing there. */
export function skip(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}
