/** Chinese in both scripts: what it does not share with Japanese. */
export const chinese = `
W0 星期日|星期天|周日|週日|礼拜天|禮拜天 星期一|周一|週一 星期二|周二|週二 星期三|周三|週三 星期四|周四|週四 星期五|周五|週五 星期六|周六|週六
R-2 前天 昨天 今天 明天 后天|後天
K-1 上月|上个月|上個月 这个月|這個月 下月|下个月|下個月
号0 号|號
~0 至|到
&0 和|及|与|與`;
