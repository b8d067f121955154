/** A set of the words of a list: "first vice deputy". */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
