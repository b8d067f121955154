import { readFileSync } from 'node:fs';

export const seed = readFileSync(
  new URL('../fixtures/kcnawatch-press-statement-2023-10-01/page.txt', import.meta.url),
  'utf8',
);

/** Median microseconds of one call of each job; the jobs take turns, so that all of them meet the machine's moods. */
export function measure(jobs, { rounds = 60, calls = 300 } = {}) {
  const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, job] of Object.entries(jobs)) {
      const start = process.hrtime.bigint();
      for (let call = 0; call < calls; call++) job();
      times[name].push(Number(process.hrtime.bigint() - start) / 1000 / calls);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

function median(list) {
  return list.sort((one, other) => one - other)[list.length >> 1];
}

/** Nanoseconds of the quickest call within 0.3 s; input that is refused counts too. */
export function time(job) {
  let best = Infinity;
  const deadline = process.hrtime.bigint() + 300_000_000n;
  do {
    const start = process.hrtime.bigint();
    try {
      job();
    } catch (error) {
      if (error.name !== 'StatementParseError') throw error;
    }
    best = Math.min(best, Number(process.hrtime.bigint() - start));
  } while (process.hrtime.bigint() < deadline);
  return best;
}
