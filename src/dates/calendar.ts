export function isIsoDay(v: unknown): boolean {
  return typeof v === 'string' && /^\d{4}-\d\d-\d\d$/.test(v);
}
