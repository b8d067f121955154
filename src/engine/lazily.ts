/**
 * A value that is made when it is first asked for, and kept: for what takes long to make and not every page needs, above
 * all indexes of tables, and patterns with classes of Unicode (`\p{L}`). It must be the same whenever it is made.
 */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let value: Value | null = null;
  return () => (value ??= make());
}
