import { lazily } from '../engine/lazily.js';

/** A form of the place, day and agency that open an agency's article. */
export interface DatelineRow {
  readonly id: string;
  /** Anchored at the start; the groups `place` and `day`, and `agency`; with indices. */
  readonly pattern: () => RegExp;
  readonly examples: readonly string[];
}

/** The agency as datelines print it: "(KCNA)", "/ЦТАК/". Without one there is no dateline, and most lines have none. */
export const DATELINE_AGENCIES: readonly string[] = [
  'KCNA',
  'ACNC',
  'ЦТАК',
  '조선중앙통신',
  '朝鮮中央通信',
  '朝中社',
];

/** Tried in order; the first that matches is the dateline. */
export const DATELINES: readonly DatelineRow[] = [
  {
    id: 'english',
    // "Pyongyang, March 3 (KCNA) -- ", "St. Petersburg, March 3 (KCNA) -- ", the dash missing or glued to the next word, or the brackets missing before it
    pattern: lazily(
      () =>
        /^(?<place>\p{Lu}(?:(?:[^().:;!?\d]|(?<=(?:^|[ .])\p{Lu}\p{Ll}?)\.){0,59}?(?:[^().:;!?\d\s,]|(?<=\.\p{Lu})\.))??) ?,? ?(?<day>(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)(?:, \d{4})?),? ?(?:\((?=KCNA\))|(?=KCNA ?-{2}))(?<agency>KCNA)\)? ?[.,]? ?(?:-{1,3}|[–—―:]{1,2})? ?/du,
    ),
    examples: [
      'Pyongyang, March 3 (KCNA) -- ',
      'Pyongyang, March 3 (KCNA) --',
      'Pyongyang, March 3 (KCNA) – ',
      'Pyongyang, March 3 (KCNA) —— ',
      'Pyongyang, March 3 (KCNA): ',
      'St. Petersburg, March 3 (KCNA) -- ',
      'Washington, D.C., March 3 (KCNA) -- ',
      'Pyongyang, March 3rd (KCNA) -- ',
      'Pyongyang, 3 March (KCNA) -- ',
      'Pyongyang, March 3 KCNA -- ',
    ],
  },
  {
    id: 'spanish',
    // "Pyongyang, 15 de mayo (ACNC)"
    pattern: lazily(
      () =>
        /^(?<place>\p{Lu}(?:[^().:;!?\d]{0,59}?[^().:;!?\d\s,])??) ?,? ?(?<day>\d{1,2}[°º]? de \p{L}{4,10}(?: de \d{4})?),? ?[/(](?<agency>ACNC|KCNA)[/)] ?[.,]? ?(?:-{1,3}|[–—―:]{1,2})? ?/du,
    ),
    examples: [
      'Pyongyang, 15 de mayo (ACNC) -- ',
      'Pyongyang, 1° de mayo (ACNC) -- ',
      'Pyongyang, 15 de mayo (ACNC)',
      'Pyongyang, 15 de mayo /ACNC/ ',
    ],
  },
  {
    id: 'russian',
    // "Пхеньян, 14 мая. /ЦТАК/"
    pattern: lazily(
      () =>
        /^(?<place>\p{Lu}(?:[^()/.:;!?\d]{0,59}?[^()/.:;!?\d\s,])??) ?,? ?(?<day>\d{1,2} \p{L}{3,8}(?: \d{4} ?(?:г\.|года))?)[.,]? ?[/(](?<agency>ЦТАК)[/)] ?[.,]? ?(?:-{1,3}|[–—―]{1,2})? ?/du,
    ),
    examples: ['Пхеньян, 14 мая. /ЦТАК/ ', 'Пхеньян, 14 мая. /ЦТАК/. ', 'Пхеньян, 14 мая (ЦТАК) -- '],
  },
  {
    id: 'bracketed',
    // "(평양 5월 18일발 조선중앙통신)", "【평양 ９월 ２６일발 조선중앙통신】", "【平壌７月５日発朝鮮中央通信】"
    pattern: lazily(
      () =>
        /^[(（【［[] ?(?<place>\p{L}[\p{L} ]{0,20}?) ?(?<day>(?:[\d\uff10-\uff19]{4} ?[년年] ?)?[\d\uff10-\uff19]{1,2} ?[월月] ?[\d\uff10-\uff19]{1,2} ?[일日]) ?[발発發电電]? ?(?<agency>조선중앙통신|朝鮮中央通信|朝中社)(?:사|=조선통신|＝朝鮮通信)? ?[)）】］\]] ?[.,]? ?(?:-{1,3}|[–—―]{1,2})? ?/du,
    ),
    examples: [
      '(평양 5월 18일발 조선중앙통신)',
      '（평양 ８월 ２１일발 조선중앙통신）',
      '【平壌７月５日発朝鮮中央通信】',
      '(평양 2023년 5월 18일발 조선중앙통신)',
      '【평양 5월 18일발 조선중앙통신=조선통신】',
      '(평양 5월 18일발 조선중앙통신사)',
    ],
  },
  {
    id: 'chinese',
    // "朝中社平壤５月２１日电 "
    pattern: lazily(
      () =>
        /^(?<agency>朝中社) ?(?<place>\p{Script=Han}{1,10}) ?(?<day>[\d\uff10-\uff19]{1,2} ?月 ?[\d\uff10-\uff19]{1,2} ?日) ?[电電] ?[.,]? ?(?:-{1,3}|[–—―]{1,2})? ?/du,
    ),
    examples: ['朝中社平壤５月２１日电 ', '朝中社平壤5月21日電'],
  },
];
