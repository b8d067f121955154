/** A stretch of a sentence's text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a group of a match stands; null if it matched nothing. The pattern has the flag `d`. */
export function groupOf(match: RegExpExecArray | null, name: string): Stretch | null {
  const range = match?.indices?.groups?.[name];
  return range === undefined ? null : { from: range[0], to: range[1] };
}
