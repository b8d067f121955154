import type { LeadCase } from './case.js';

/** The same few parts with relative clauses, adverbs, quoted names, second offices and ways of publishing. */
// prettier-ignore
export const WORDINGS: readonly LeadCase[] = [
  [`Sin Ok Bong, who is vice-minister of Foreign Affairs of the DPRK, issued the following press statement on Monday:`, 'press-statement', 'Sin Ok Bong', 'vice-minister of Foreign Affairs of the DPRK', 'mfa', 'Monday', ''],
  [`Sin Ok Bong, who is also a vice-director of the Academy of Fisheries, on Monday released the following statement:`, 'statement', 'Sin Ok Bong', 'vice-director of the Academy of Fisheries', 'Academy of Fisheries', 'Monday', ''],
  [`A spokesperson for the Ministry of Foreign Affairs of the DPRK issued "Press Statement" on Monday. The full text is as follows:`, 'press-statement', '', 'spokesperson for the Ministry of Foreign Affairs of the DPRK', 'mfa', 'Monday', ''],
  [`The Korea Asia-Pacific Peace Committee made public "White Paper" titled "Ten Broken Words" on Monday. The white paper reads:`, 'white-paper', '', '', 'asia-pacific-peace-committee', 'Monday', 'Ten Broken Words'],
  [`Kang Thae Muk, minister of Foreign Trade and concurrently chairman of the Korea-Cuba Friendship Association, issued the following statement on Tuesday:`, 'statement', 'Kang Thae Muk', 'minister of Foreign Trade and concurrently chairman of the Korea-Cuba Friendship Association', 'Korea-Cuba Friendship Association', 'Tuesday', ''],
  [`The head of the DPRK delegation to the talks, Vice Foreign Minister Om Ryong Chol, made the following statement on May 3:`, 'statement', 'Om Ryong Chol', 'head of the DPRK delegation to the talks, Vice Foreign Minister', 'mfa', 'May 3', ''],
  [`A spokesperson for the Ministry of National Defence of the DPRK has issued the following press statement:`, 'press-statement', '', 'spokesperson for the Ministry of National Defence of the DPRK', 'mnd', '', ''],
  [`The Ministry of National Defence of the DPRK reportedly issued the following statement on Monday:`, 'statement', '', '', 'mnd', 'Monday', ''],
  [`The spokesperson for the General Staff of the KPA at midnight on Tuesday issued the following press statement:`, 'press-statement', '', 'spokesperson for the General Staff of the KPA', 'kpa-general-staff', 'Tuesday', ''],
  [`A spokesperson for the Ministry of Foreign Affairs of the DPRK made public the following press-statement on Friday:`, 'press-statement', '', 'spokesperson for the Ministry of Foreign Affairs of the DPRK', 'mfa', 'Friday', ''],
  [`The Swiss-Korea Committee posted on its Internet homepage the following statement on Wednesday:`, 'statement', '', '', 'Swiss-Korea Committee', 'Wednesday', ''],
  [`A spokesman for the North Side Committee for Implementing the June 15 Joint Declaration made public the following statement on Wednesday:`, 'statement', '', 'spokesman for the North Side Committee for Implementing the June 15 Joint Declaration', 'North Side Committee for Implementing the June 15 Joint Declaration', 'Wednesday', ''],
  [`The permanent representative of the DPRK at the UN Office in Geneva issued a press statement on Wednesday. The press statement says:`, 'press-statement', '', 'permanent representative of the DPRK at the UN Office in Geneva', '', 'Wednesday', ''],
  [`The C.C., WPK and the C.C., the Democratic Front for the Reunification of Korea issued the following joint appeal on Monday:`, 'appeal', '', '', 'wpk-cc', 'Monday', ''],
  [`Asked by KCNA on Friday about the joint drill, a spokesman for the DPRK Foreign Ministry answered as follows:`, 'answer', '', 'spokesman for the DPRK Foreign Ministry', 'mfa', 'Friday', ''],
  [`A spokesman for the DPRK Foreign Ministry was interviewed by KCNA on Friday and gave the following answer:`, 'answer', '', 'spokesman for the DPRK Foreign Ministry', 'mfa', 'Friday', ''],
  [`A spokesman for the DPRK Foreign Ministry had an interview with KCNA and gave the following answer on Friday:`, 'answer', '', 'spokesman for the DPRK Foreign Ministry', 'mfa', 'Friday', ''],
  [`The following is a letter sent by the chairman of the Delegates' Union to the UN secretary-general on Tuesday:`, 'letter', '', `chairman of the Delegates' Union`, `Delegates' Union`, 'Tuesday', ''],
  [`The following is a letter sent by the permanent representative of the DPRK to the UN on Tuesday:`, 'letter', '', 'permanent representative of the DPRK to the UN', '', 'Tuesday', ''],
  [`An open letter was sent by the Korean Students Committee to south Korean students on Tuesday. The letter reads:`, 'open-letter', '', '', 'Korean Students Committee', 'Tuesday', ''],
];

// prettier-ignore
export const WORDINGS_REPORTED: readonly LeadCase[] = [
  [`A spokesman for the Turku Forum in a statement posted on its website on May 3 said that the drill should be stopped.\nHe called for peace.`, 'statement', '', 'spokesman for the Turku Forum', 'Turku Forum', 'May 3', ''],
  [`The Turku Forum in a statement carried on its homepage Monday denounced the drill.\nThe statement said that it is a crime.`, 'statement', '', '', 'Turku Forum', 'Monday', ''],
  [`The Foreign Ministry of the DPRK clarified its stand on the issue in a statement issued by its spokesman on Tuesday.\nThe statement said that it is a crime.`, 'statement', '', '', 'mfa', 'Tuesday', ''],
  [`The South Headquarters of Pomminryon, in an open notice sent to the "Ministry of Unification" on Monday, said that the ban is unjust.\nIt called for its withdrawal.`, 'notice', '', '', 'pomminryon-south', 'Monday', ''],
  [`The drill should be stopped at once, the Turku Forum said in a statement on Tuesday.\nIt said more.`, 'statement', '', '', 'Turku Forum', 'Tuesday', ''],
  [`A spokesperson for the DPRK Foreign Ministry on Tuesday told KCNA that the U.S. remark is a lie, in answer to its question.\nHe said that it is a lie.`, 'answer', '', 'spokesperson for the DPRK Foreign Ministry', 'mfa', 'Tuesday', ''],
  [`A spokesperson for the DPRK Foreign Ministry said on Tuesday in reply to a question raised by KCNA that the U.S. remark is a lie.\nHe added so.`, 'answer', '', 'spokesperson for the DPRK Foreign Ministry', 'mfa', 'Tuesday', ''],
  [`Marking the holiday, the Kazan Society for Friendship with Korea published a statement on April 10.\nThe statement praised the leader.`, 'statement', '', '', 'Kazan Society for Friendship with Korea', 'April 10', ''],
  [`The National Executive Committee of the Bangla Workers Party released a statement on December 20.\nThe statement expressed deep condolences.`, 'statement', '', '', 'National Executive Committee of the Bangla Workers Party', 'December 20', ''],
  [`The "Peace Ministry" in Oslo made public a notice on Friday.\nThe notice called for calm.`, 'notice', '', '', '"Peace Ministry" in Oslo', 'Friday', ''],
  [`The "Peace and Unity Society" made public a notice on Friday.\nThe notice called for calm.`, 'notice', '', '', 'Peace and Unity Society', 'Friday', ''],
  [`"Rodong Sinmun" on Tuesday runs an editorial on the anniversary.\nThe editorial says that we win.`, 'editorial', '', '', 'rodong', 'Tuesday', ''],
  [`The newspaper Rodong Sinmun on Tuesday runs an editorial on the anniversary.\nThe editorial says that we win.`, 'editorial', '', '', 'rodong', 'Tuesday', ''],
  [`The U.S. stages a drill every year. A signed commentary of Minju Joson Tuesday says this.\nIt goes on so.`, 'commentary', '', '', 'minju', 'Tuesday', ''],
];

/** The same words in news. */
export const WORDINGS_NEWS: readonly string[] = [
  'The committee has issued diplomas since the following decision of 1990:\nA list.',
  'The factory has released new bags.\nThe following are their colours: red.',
  'Kim Chol, who is chairman of the farm, delivered a lecture on Monday.\nHe spoke well.',
  'In reply to a question, the guide said that the statue is old.\nAll nodded.',
  'In answer to the call of the Party, workers rose up on Monday.\nThey produced more.',
  '"Rodong Sinmun" readers gathered on Monday to discuss an editorial in a hall.\nThey agreed.',
  'The newspaper Rodong Sinmun was founded in 1945.\nIts editorial office is in a hall.',
  'A patient had an interview with KCNA on Monday and showed his wounds.\nHe left.',
  'A book, posted on its website on Monday by the publisher, is a statement of love.\nIt sells.',
  'Kim Chol, manager of the farm, wrote in a letter posted on Monday that all goes well.\nHe sang.',
  'The plan should be carried out, the manager said in a speech on Monday.\nAll clapped.',
  'All goes well, a reader said in a letter sent to the paper on Monday.\nAll clapped.',
  'The Rila Committee and the Varna Group separately issued a statement on Monday.\nAll clapped.',
  'The film "Press Statement" was released on Monday.\nIt is fun.',
];
