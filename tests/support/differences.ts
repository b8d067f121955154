/** The paths at which a value is not what was expected; keys that the expectation leaves out are open. */
export function findDifferences(expected: unknown, got: unknown, path = ''): string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return [path];
    return expected.flatMap((each, index) => findDifferences(each, got[index], `${path}[${index}]`));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof got !== 'object' || got === null) return [path];
    return Object.entries(expected).flatMap(([key, value]) =>
      findDifferences(value, Reflect.get(got, key), path === '' ? key : `${path}.${key}`),
    );
  }
  return Object.is(expected, got) ? [] : [path];
}
