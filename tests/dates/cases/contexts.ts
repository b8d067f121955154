import { reference } from './case.js';
import type { Case } from './case.js';

const past = { reference } as const;

/** Words around a day that make it another day, or none at all. */
export const contextCases: readonly Case[] = [
  // names and words that hold a word for a day
  ['a question put by DPRK Today', '!no-date', past],
  ['the DPRK today launched a satellite', '2023-10-04', past],
  ['Korea Today, No. 3', '!no-date', past],
  ['a Russia Today reporter', '!no-date', past],
  ['South Korea today held a drill', '2023-10-04', past],
  ['Today the DPRK launched a satellite', '2023-10-04', past],
  ['The Sunday Times', '!no-date', past],
  ['조선의 오늘', '!no-date', past],
  ['조선은 오늘 담화를 발표하였다', '2023-10-04', past],
  ['오늘날 조선반도에는', '!no-date', past],
  ['오늘 날이 밝았다', '2023-10-04', past],
  ['어제날의 식민지', '!no-date', past],
  ['그제서야 알았다', '!no-date', past],
  ['그제 저녁', '2023-10-02', past],
  ['Корея сегодня', '!no-date', past],
  ['Южная Корея сегодня объявила', '2023-10-04', past],
  ['КНДР сегодня объявила', '2023-10-04', past],
  ['今日朝鲜', '!no-date', past],
  ['今日の朝鮮', '!no-date', past],
  ['今日に至るまで', '!no-date', past],
  ['今日、朝鮮は', '2023-10-04', past],
  ['hoy en día', '!no-date', past],
  ['hoy en Pyongyang', '2023-10-04', past],
  ['Corea de hoy', '!no-date', past],
  ['Corea hoy lanzó', '2023-10-04', past],
  ['окружающая среда', '!no-date', past],
  ['в окружающую среду', '!no-date', past],
  ['среда обитания', '!no-date', past],
  ['в среду он заявил', '2023-10-04', past],
  ['每周一次', '!no-date', past],
  ['一周五天', '!no-date', past],
  ['本周一', '2023-10-02', past],
];
