import { AND, DAY_COUNT, RELATIVE_DAY, RELATIVE_MONTH, TO } from '../kinds.js';
import type { Language } from './language.js';

/** Chinese in both scripts: what it does not share with Japanese. */
export const chinese: Language = {
  tag: 'zh',
  weekdays:
    '星期日|星期天|周日|週日|礼拜日|礼拜天|禮拜日|禮拜天 星期一|周一|週一|礼拜一|禮拜一 星期二|周二|週二|礼拜二|禮拜二 星期三|周三|週三|礼拜三|禮拜三 星期四|周四|週四|礼拜四|禮拜四 星期五|周五|週五|礼拜五|禮拜五 星期六|周六|週六|礼拜六|禮拜六',
  bracketWeekdays: '日一二三四五六',
  words: [
    [DAY_COUNT, 0, '号|號'],
    [TO, 0, '至|到'],
    [AND, 0, '和|及|以及|与|與'],
    [RELATIVE_DAY, -2, '前天|前日'],
    [RELATIVE_DAY, -1, '昨天'],
    [RELATIVE_DAY, 0, '今天'],
    [RELATIVE_DAY, 1, '明天'],
    [RELATIVE_DAY, 2, '后天|後天'],
    [RELATIVE_MONTH, -1, '上月|上个月|上個月'],
    [RELATIVE_MONTH, 0, '这个月|這個月'],
    [RELATIVE_MONTH, 1, '下月|下个月|下個月'],
  ],
};
