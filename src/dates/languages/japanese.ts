import {
  AND,
  DAY_COUNT,
  DAY_UNIT,
  LABEL,
  MONTH_UNIT,
  NOTHING,
  RELATIVE_DAY,
  RELATIVE_MONTH,
  TO,
  YEAR,
  YEAR_UNIT,
} from '../kinds.js';
import { RELATIVE_YEAR } from '../years.js';
import type { Language } from './language.js';

/** Japanese, with the signs for year, month and day that it shares with Chinese. */
export const japanese: Language = {
  tag: 'ja',
  weekdays: '日曜日|日曜 月曜日|月曜 火曜日|火曜 水曜日|水曜 木曜日|木曜 金曜日|金曜 土曜日|土曜',
  bracketWeekdays: '日月火水木金土',
  words: [
    [YEAR_UNIT, 0, '年|年度'],
    [NOTHING, 0, '年代|年間|年间|年前|年後|年后|年来|年來|年目|年ぶり|年生|月号|月號'],
    [MONTH_UNIT, 0, '月|月份'],
    [DAY_UNIT, 0, '日'],
    [
      DAY_COUNT,
      0,
      '日間|日间|日目|日前|日後|日后|日以内|日以上|日分|日ぶり|日連続|日来|日內|日内|日本|日元|日游',
    ],
    [TO, 0, 'から|より'],
    [AND, 0, 'と|および|及び'],
    [RELATIVE_DAY, -2, '一昨日|おととい'],
    [RELATIVE_DAY, -1, '昨日|きのう'],
    [RELATIVE_DAY, 0, '今日|本日|きょう'],
    [RELATIVE_DAY, 1, '明日|あした|あす'],
    [RELATIVE_DAY, 2, '明後日|あさって'],
    [RELATIVE_MONTH, -1, '先月|去る'],
    [RELATIVE_MONTH, 0, '今月|本月'],
    [RELATIVE_MONTH, 1, '来月|來月'],
    [YEAR, RELATIVE_YEAR - 1, '昨年|去年'],
    [YEAR, RELATIVE_YEAR, '今年|本年'],
    [YEAR, RELATIVE_YEAR + 1, '来年|來年|明年'],
    [LABEL, 1, '第'],
  ],
};
