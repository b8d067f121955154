/** The places of runs of backticks, by their length, the first one last. */
export function findTicks(raw: string, from: number, to: number): Map<number, number[]> {
  const ticks = new Map<number, number[]>();
  for (let end = to; end > from; end--) {
    if (raw[end - 1] !== '`') continue;
    let start = end - 1;
    while (start > from && raw[start - 1] === '`') start--;
    const places = ticks.get(end - start);
    if (places === undefined) ticks.set(end - start, [start]);
    else places.push(start);
    end = start;
  }
  return ticks;
}
