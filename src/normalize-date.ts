import type { DateOptions, NormalizedDate } from './dates/types.js';
export type { DateOptions };
const M = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const W = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
function p(n: number) {
  return String(n).padStart(2, '0');
}
function ok(y: number, m: number, d: number, s: number, e: number, t: string, ref = false): NormalizedDate {
  const dt = new Date(Date.UTC(y, m - 1, d));
  if (dt.getUTCMonth() !== m - 1 || m < 1)
    return { ok: false, reason: 'no-such-day', candidates: [], message: '' };
  return {
    ok: true,
    iso: `${y}-${p(m)}-${p(d)}`,
    span: [s, e],
    evidence: ref ? [{ kind: 'reference-year', agrees: true }] : [],
    text: t.slice(s, e),
  };
}
export function normalizeDate(t: string, o: DateOptions = {}): NormalizedDate {
  let m = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(t);
  if (m) return ok(+m[3]!, +m[2]!, +m[1]!, m.index, m.index + m[0].length, t);
  m = /(\d{4})[-.](\d{1,2})[-.](\d{1,2})\.?/.exec(t);
  if (m) return ok(+m[1]!, +m[2]!, +m[3]!, m.index, m.index + m[0].length, t);
  m = /Juche ?(\d+)\.(\d{1,2})\.(\d{1,2})\.?/.exec(t);
  if (m) return ok(+m[1]! + 1911, +m[2]!, +m[3]!, m.index, m.index + m[0].length, t);
  m = /(\d{4})\)?년 ?(\d+)월 ?(\d+)일/.exec(t);
  if (m) return ok(+m[1]!, +m[2]!, +m[3]!, m.index, m.index + m[0].length, t);
  m = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})(?:, ?(\d{4}))?/.exec(t);
  if (m) {
    const mo = M.indexOf(m[1]!.toLowerCase()) + 1;
    if (m[3]) return ok(+m[3], mo, +m[2]!, m.index, m.index + m[0].length, t);
    if (o.reference) {
      let y = +o.reference.slice(0, 4);
      if (`${y}-${p(mo)}-${p(+m[2]!)}` > o.reference && o.direction !== 'nearest') y--;
      return ok(y, mo, +m[2]!, m.index, m.index + m[0].length, t, true);
    }
  }
  m =
    /(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December),? (\d{4})/.exec(
      t,
    );
  if (m)
    return ok(
      +m[3]!,
      M.indexOf(m[2]!.slice(0, 3).toLowerCase()) + 1,
      +m[1]!,
      m.index,
      m.index + m[0].length,
      t,
    );
  m = /\b(sun|mon|tues|wednes|thurs|fri|satur)day\b/i.exec(t);
  if (m && o.reference) {
    const w = W.indexOf(m[0].toLowerCase());
    const d = new Date(o.reference + 'T00:00:00Z');
    while (d.getUTCDay() !== w) d.setUTCDate(d.getUTCDate() - 1);
    return ok(
      d.getUTCFullYear(),
      d.getUTCMonth() + 1,
      d.getUTCDate(),
      m.index,
      m.index + m[0].length,
      t,
      true,
    );
  }
  return { ok: false, reason: 'no-date', candidates: [], message: '' };
}
