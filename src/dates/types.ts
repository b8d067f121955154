export interface DateOptions {
  reference?: string;
  direction?: 'past' | 'nearest' | 'future';
  dayOrder?: 'DMY' | 'MDY' | 'YMD' | 'unknown';
}
export interface DateEvidence {
  kind: string;
  agrees: boolean;
}
export interface ReadDate {
  ok: true;
  iso: string | null;
  span: [number, number];
  evidence: DateEvidence[];
  text: string;
}
export interface RefusedDate {
  ok: false;
  reason: 'no-date' | 'no-such-day' | 'conflict' | 'ambiguous' | 'out-of-range';
  candidates: string[];
  message: string;
}
export type NormalizedDate = ReadDate | RefusedDate;
export interface UrlDates {
  publishedOn: string | null;
  ingestedAt: string | null;
}
