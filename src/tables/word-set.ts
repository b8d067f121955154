/** The words of a list: "first vice deputy". */
export function words(list: string): readonly string[] {
  return list.split(/\s+/);
}

/** The words of a list, to look them up. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list));
}

/** The phrases of a list: "to read this|to read more". */
export function phrases(list: string): readonly string[] {
  return list.split('|');
}
