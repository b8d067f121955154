/**
 * A value that is made when it is first asked for, and kept: for what takes long to make and is not needed by every page,
 * above all patterns with classes of Unicode (`\p{L}`). It must be the same whenever it is made.
 *
 * @example
 * ```ts
 * const LETTER = lazily(() => /\p{L}/u);
 * LETTER().test('a'); // true
 * ```
 */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let value: Value | null = null;
  return () => (value ??= make());
}
