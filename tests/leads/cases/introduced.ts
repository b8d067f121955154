import type { LeadCase } from './case.js';

const FM = 'Foreign Ministry of the DPRK';

// prettier-ignore
export const INTRODUCED: readonly LeadCase[] = [
  // a line of its own announces the text
  [`A spokesperson for the ${FM} issued a press statement on Nov. 8.\nThe press statement reads as follows:`, 'press-statement', '', `spokesperson for the ${FM}`, 'mfa', 'Nov. 8', ''],
  [`The ${FM} released a statement on Monday.\nIts full text reads:`, 'statement', '', '', 'mfa', 'Monday', ''],
  [`The ${FM} released a statement on Monday. The full text of the statement is as follows:`, 'statement', '', '', 'mfa', 'Monday', ''],
  [`The ${FM} released a statement on Monday. The statement said: | The U.S. is a rogue state.`, 'statement', '', '', 'mfa', 'Monday', ''],
  [`The ${FM} made public a memorandum on Monday. The following is its full text.`, 'memorandum', '', '', 'mfa', 'Monday', ''],
  [`The ${FM} made public a memorandum on Monday. Follows the full text.`, 'memorandum', '', '', 'mfa', 'Monday', ''],
  [`The ${FM} made public a memorandum on Monday. Following is the full text of the memorandum:`, 'memorandum', '', '', 'mfa', 'Monday', ''],
  [`The ${FM} made public a memorandum on Monday.\nThe memorandum says:`, 'memorandum', '', '', 'mfa', 'Monday', ''],
  [`The ${FM} made public a memorandum on Monday.\nIt reads:`, 'memorandum', '', '', 'mfa', 'Monday', ''],
  [`The National Reunification Institute made public a white paper on Monday.\nThe full text of the white paper reads as follows: | Preface`, 'white-paper', '', '', 'national-reunification-institute', 'Monday', ''],
  [`A spokesman for the Korean Committee for Space Technology issued a statement denouncing Japan on Monday.\nThe full text of the statement reads:`, 'statement', '', 'spokesman for the Korean Committee for Space Technology', 'space-technology-committee', 'Monday', ''],
  [`The CPRK Secretariat issued information bulletin No. 1 004 on Monday. The full text of the bulletin reads:`, 'bulletin', '', '', 'cprk-secretariat', 'Monday', ''],
  [`The DPRK National Reconciliation Council issued a bill of indictment on July 3 accusing the traitors. The full text of the indictment is as follows:`, 'indictment', '', '', 'national-reconciliation-council', 'July 3', ''],
  [`The Supreme People's Assembly of the DPRK adopted an ordinance on Sept. 8. The full text follows:`, 'decree', '', '', 'spa', 'Sept. 8', ''],
  [`The Presidium of the Supreme People's Assembly promulgated a decree on Sept. 8. Its full text is as follows:`, 'decree', '', '', 'spa-presidium', 'Sept. 8', ''],
  [`The Political Bureau of the Central Committee of the Workers' Party of Korea adopted a decision on Feb. 9. The full text of the decision is as follows:`, 'decision', '', '', 'wpk-political-bureau', 'Feb. 9', ''],
  [`The National Peace Committee of Korea issued an appeal to the peace-loving people on Aug. 1. The appeal reads as follows:`, 'appeal', '', '', 'national-peace-committee', 'Aug. 1', ''],
  [`The North Headquarters of Pomminryon sent an open letter to all Koreans on Aug. 1. The full text of the letter is as follows:`, 'open-letter', '', '', 'pomminryon-north', 'Aug. 1', ''],
  [`The North, South and Overseas Headquarters of Pomminryon issued a joint statement on Aug. 1.\nThe joint statement said:`, 'statement', '', '', 'North, South and Overseas Headquarters of Pomminryon', 'Aug. 1', ''],
  // said on the same line
  [`Jo Myong Guk, councillor of the ${FM}, issued a press statement on Monday, which said: | I will be brief.`, 'press-statement', 'Jo Myong Guk', `councillor of the ${FM}`, 'mfa', 'Monday', ''],
  [`Jo Myong Guk, councillor of the ${FM}, released a statement on Monday, which reads as follows:`, 'statement', 'Jo Myong Guk', `councillor of the ${FM}`, 'mfa', 'Monday', ''],
  [`Jo Myong Guk, councillor of the ${FM}, released a statement on Monday as follows:`, 'statement', 'Jo Myong Guk', `councillor of the ${FM}`, 'mfa', 'Monday', ''],
  // titles
  [`Jo Myong Guk, councillor of the ${FM}, on Friday issued the following press statement titled "Arrogance Has Its Price":`, 'press-statement', 'Jo Myong Guk', `councillor of the ${FM}`, 'mfa', 'Friday', 'Arrogance Has Its Price'],
  [`The department director of the ${FM} Friday issued the following press statement entitled “Arrogance Has Its Price”:`, 'press-statement', '', `department director of the ${FM}`, 'mfa', 'Friday', 'Arrogance Has Its Price'],
  [`Jo Myong Guk, councillor of the ${FM}, issued the press statement titled ”Arrogance Has Its Price” on Friday.\nThe statement reads as follows:`, 'press-statement', 'Jo Myong Guk', `councillor of the ${FM}`, 'mfa', 'Friday', 'Arrogance Has Its Price'],
  [`Jo Myong Guk, councillor of the ${FM}, made public the following statement under the title "Arrogance Has Its Price" on Friday:`, 'statement', 'Jo Myong Guk', `councillor of the ${FM}`, 'mfa', 'Friday', 'Arrogance Has Its Price'],
  [`Jo Myong Guk, councillor of the ${FM}, made public the following statement under the title of "Arrogance Has Its Price":`, 'statement', 'Jo Myong Guk', `councillor of the ${FM}`, 'mfa', '', 'Arrogance Has Its Price'],
  [`Jo Myong Guk, councillor of the ${FM}, on Oct. 3 issued the following press statement titled "What Is the 'Rule' of the West?"`, 'press-statement', 'Jo Myong Guk', `councillor of the ${FM}`, 'mfa', 'Oct. 3', "What Is the 'Rule' of the West?"],
  [`Jo Myong Guk, councillor of the ${FM}, on Oct. 3 issued the following press statement titled "Arrogance Has Its Price."`, 'press-statement', 'Jo Myong Guk', `councillor of the ${FM}`, 'mfa', 'Oct. 3', 'Arrogance Has Its Price'],
  [`Jo Myong Guk, councillor of the ${FM}, issued a press statement titled "Arrogance Has Its Price" on Oct. 3, which said: | It is time.`, 'press-statement', 'Jo Myong Guk', `councillor of the ${FM}`, 'mfa', 'Oct. 3', 'Arrogance Has Its Price'],
  [`The Institute for Studies of Japan of the ${FM} made public a white paper "Crimes of 36 Years" on Tuesday. Its full text is as follows:`, 'white-paper', '', '', 'institute-japan-studies', 'Tuesday', 'Crimes of 36 Years'],
  [`The Socialist Women's Union of Korea on Tuesday released an appeal titled "To the Women of the World". The full text of the appeal follows:`, 'appeal', '', '', 'womens-union', 'Tuesday', 'To the Women of the World'],
  // document first, and passive
  [`The following is the full text of the statement issued by a spokesman for the ${FM} on Monday:`, 'statement', '', `spokesman for the ${FM}`, 'mfa', 'Monday', ''],
  [`Following is the full text of an article "Whose Rule?" made public by Kang Jin Hyok, international affairs analyst, on Monday:`, 'article', 'Kang Jin Hyok', 'international affairs analyst', '', 'Monday', 'Whose Rule?'],
  [`The following is the press statement of Ku Pon Sok, vice-minister of Foreign Affairs of the DPRK, titled "Second Thoughts":`, 'press-statement', 'Ku Pon Sok', 'vice-minister of Foreign Affairs of the DPRK', 'mfa', '', 'Second Thoughts'],
  [`The following is a commentary released by KCNA on Monday:`, 'commentary', '', '', 'kcna', 'Monday', ''],
  [`The full text of an article contributed by Pong Hak Chol, researcher of the Society for International Politics Study, titled "Two Faces" says:`, 'article', 'Pong Hak Chol', 'researcher of the Society for International Politics Study', 'Society for International Politics Study', '', 'Two Faces'],
  [`Follows the full text of the press statement of Ku Pon Sok, vice-minister of Foreign Affairs of the DPRK, issued on Monday:`, 'press-statement', 'Ku Pon Sok', 'vice-minister of Foreign Affairs of the DPRK', 'mfa', 'Monday', ''],
  [`The following is the full text of the answer given by Ku Pon Sok, vice-minister of Foreign Affairs of the DPRK, to a question put by KCNA on Monday:`, 'answer', 'Ku Pon Sok', 'vice-minister of Foreign Affairs of the DPRK', 'mfa', 'Monday', ''],
  [`A commentary "Riding the Tiger" was made public by Paek Ryong, a news analyst, on Tuesday.\nThe full text of the commentary is as follows:`, 'commentary', 'Paek Ryong', 'news analyst', '', 'Tuesday', 'Riding the Tiger'],
  [`A statement was issued by a spokesman for the ${FM} on Tuesday. The full text of the statement reads:`, 'statement', '', `spokesman for the ${FM}`, 'mfa', 'Tuesday', ''],
  [`A statement on the situation of the Korean peninsula was released on Feb. 3.\nThe statement says:`, 'statement', '', '', '', 'Feb. 3', ''],
  [`An article titled "Two Faces" was published on Feb. 3 by Paek Ryong, researcher of the History Society. Its full text is as follows:`, 'article', 'Paek Ryong', 'researcher of the History Society', 'history-society', 'Feb. 3', 'Two Faces'],
  [`An open questionnaire of the CPRK Secretariat was made public on Feb. 3. The full text of it is as follows:`, 'questionnaire', '', '', 'cprk-secretariat', 'Feb. 3', ''],
  // the line that announces the text gives title and day
  [`Ri Tong Su, minister of Fisheries of the DPRK, issued a press statement.\nThe press statement titled "Muddy Water" on Friday reads:`, 'press-statement', 'Ri Tong Su', 'minister of Fisheries of the DPRK', '', 'Friday', 'Muddy Water'],
  [`The ${FM} released a memorandum on Friday.\nThe memorandum titled "Muddy Water" reads as follows:`, 'memorandum', '', '', 'mfa', 'Friday', 'Muddy Water'],
  [`The CPRK Secretariat issued a statement.\nThe statement issued on May 7 reads:`, 'statement', '', '', 'cprk-secretariat', 'May 7', ''],
  [`A statement on the drill was released on Feb. 3, which said:`, 'statement', '', '', '', 'Feb. 3', ''],
  [`The CPRK Secretariat issued a statement. The statement titled "Muddy Water" on May 7 said: | It is muddy.`, 'statement', '', '', 'cprk-secretariat', 'May 7', 'Muddy Water'],
];
