import {
  AND,
  DAY_COUNT,
  DAY_UNIT,
  LABEL,
  MONTH_UNIT,
  NOTHING,
  RELATIVE_DAY,
  RELATIVE_MONTH,
  SHIFT,
  TO,
  YEAR,
  YEAR_UNIT,
} from '../kinds.js';
import { RELATIVE_YEAR } from '../years.js';
import type { Language } from './language.js';

export const korean: Language = {
  tag: 'ko',
  weekdays: '일요일 월요일 화요일 수요일 목요일 금요일 토요일',
  bracketWeekdays: '일월화수목금토',
  words: [
    [YEAR_UNIT, 0, '년|년도'],
    // a decade, years long, years ago; an issue of a month
    [NOTHING, 0, '년대|년간|년전|년_전|년동안|년_동안|년만|년_만|년째|년생|월호'],
    [MONTH_UNIT, 0, '월|월달'],
    [DAY_UNIT, 0, '일'],
    [
      DAY_COUNT,
      0,
      '일간|일_간|일째|일_째|일동안|일_동안|일만|일_만|일분|일전|일_전|일후|일_후|일이내|일_이내|일이상|일_이상|일정도|일_정도|일차|일전투|일_전투|일당|일치|일장',
    ],
    [TO, 0, '부터|에서'],
    [AND, 0, '과|와|및'],
    [RELATIVE_DAY, -2, '그제|그저께'],
    [RELATIVE_DAY, -1, '어제'],
    [RELATIVE_DAY, 0, '오늘'],
    [RELATIVE_DAY, 1, '래일|내일'],
    [RELATIVE_DAY, 2, '모레'],
    [RELATIVE_MONTH, -1, '지난달'],
    [RELATIVE_MONTH, 0, '이달|이번달|이번_달'],
    [RELATIVE_MONTH, 1, '래달|내달|다음달|다음_달'],
    [SHIFT, -1, '지난'],
    [SHIFT, 0, '이번'],
    [SHIFT, 1, '오는|다가오는|다음'],
    [YEAR, RELATIVE_YEAR - 1, '지난해|작년|전해'],
    [YEAR, RELATIVE_YEAR, '올해|금년|이해'],
    [YEAR, RELATIVE_YEAR + 1, '래년|내년|다음해'],
    [LABEL, 1, '제'],
  ],
};
