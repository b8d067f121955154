import type { Stretch } from '../wording/stretch.js';

/** A day, and whether it may be that of what the document is about. */
interface KoreanDay extends Stretch {
  readonly isWeak: boolean;
}

// "24일", "8월 8일", "2023년 10월 1일", "주체112(2023)년 10월 1일", "월요일", "오늘"; not "24일부터", "6일과 7일", "월요일마다", "조선의 오늘"
const DAY =
  /(?:(?:(?:주체[\d\uff10-\uff19]{1,3}[(（])?[\d\uff10-\uff19]{4}[)）]?년 ?)?[\d\uff10-\uff19]{1,2}월 ?)?[\d\uff10-\uff19]{1,2}일(?!부터|까지|째|간|동안|[과,] ?[\d\uff10-\uff19])|(?<!매주 )[월화수목금토일]요일(?!마다)|(?<!의 )(?:오늘|어제)(?= )/g;
// "은 ", "께서는 지난 "
const ONLY_PARTICLE = /^(?:께서는|께서|에서는|[은는이가])? (?:지난 )?$/;
// "이와 관련하여 ", "창건 70돐을 맞으며 "
const CLAUSE_END = /(?:(?:관련|대|즈음|위)(?:하여|해)|맞으며|계기로) /g;

/**
 * The day of issue: behind the last clause before the document, behind the issuer, or before the issuer. A past
 * one before such a clause, or one in a sentence without an issuer, may be another's.
 */
export function findKoreanDay(
  text: string,
  subject: Stretch | null,
  document: number,
  end: number,
): KoreanDay | null {
  const days = Array.from(text.slice(0, end).matchAll(DAY), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  if (days.length === 0) return null;
  const clauseEnd = Array.from(text.slice(0, document).matchAll(CLAUSE_END)).at(-1)?.index ?? -1;
  const sure = clauseEnd < 0 ? undefined : days.find(({ from }) => from > clauseEnd);
  if (sure !== undefined) return { ...sure, isWeak: false };
  if (subject === null) return clauseEnd < 0 && days[0] !== undefined ? { ...days[0], isWeak: true } : null;
  const found =
    days.find(({ from }) => from > subject.to && ONLY_PARTICLE.test(text.slice(subject.to, from))) ??
    (clauseEnd < 0 ? days.find(({ from }) => from > subject.to) : undefined);
  // "대변인은 지난 3일 미국이 ... 것과 관련하여": others did something on that day
  if (found !== undefined)
    return { ...found, isWeak: clauseEnd > found.from && text.endsWith(LAST, found.from) };
  const before = days.find(({ to }) => to <= subject.from && to >= subject.from - LONGEST_GAP);
  return before === undefined ? null : { ...before, isWeak: false };
}

const LAST = '지난 ';
/** "15일부 《", "15일 발표된 " */
const LONGEST_GAP = 5;
