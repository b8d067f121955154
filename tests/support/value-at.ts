/** The value at a path such as `related[0].title`. */
export function valueAt(statement: unknown, path: string): unknown {
  // "related[0].title" as its keys
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  return keys.reduce((value: unknown, key) => (value as Record<string, unknown>)[key], statement);
}
