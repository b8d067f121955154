import type { LeadCase } from './case.js';

const MINISTER = 'minister of Foreign Affairs of the DPRK';

/** Shapes that few leads have: slips, hours, years in brackets, reporters, ranks. */
// prettier-ignore
export const SELDOM: readonly LeadCase[] = [
  ['Pak Sol vice-minister of Foreign Affairs of the DPRK, issued the following press statement on Monday:', 'press-statement', 'Pak Sol', 'vice-minister of Foreign Affairs of the DPRK', 'mfa', 'Monday', ''],
  ['A spokesman for the DPRK Foreign Ministry, asked by a KCNA reporter on Monday about the drill, gave the following answer:', 'answer', '', 'spokesman for the DPRK Foreign Ministry', 'mfa', 'Monday', ''],
  [`At 10:00 on Monday Pak Sol, ${MINISTER}, issued the following press statement:`, 'press-statement', 'Pak Sol', MINISTER, 'mfa', 'Monday', ''],
  [`Pak Sol, ${MINISTER}, issued at 10:00 a.m. on Monday the following press statement:`, 'press-statement', 'Pak Sol', MINISTER, 'mfa', 'Monday', ''],
  [`Pak Sol, ${MINISTER}, on October 7, Juche 107 (2018) issued the following press statement:`, 'press-statement', 'Pak Sol', MINISTER, 'mfa', 'October 7, Juche 107 (2018)', ''],
  ['Pak Sol, vice department director of the C.C., WPK, in charge of Japan affairs, issued the following press statement on Monday:', 'press-statement', 'Pak Sol', 'vice department director of the C.C., WPK, in charge of Japan affairs', 'wpk-cc', 'Monday', ''],
  ['Vice Marshal of the KPA Pak Sol, minister of National Defence of the DPRK, issued the following press statement on Monday:', 'press-statement', 'Pak Sol', 'minister of National Defence of the DPRK', 'mnd', 'Monday', ''],
  // The day of receipt is no day of issue
  ['A message of greeting to Pak Sol was received on Monday from the Lund Committee. The message is as follows:', 'message', '', '', 'Lund Committee', '', ''],
  ['외무성 대변인은 3일 담화를 발표하였다.담화는 다음과 같다.', 'press-statement', '', '외무성 대변인', 'mfa', '3일', ''],
];
