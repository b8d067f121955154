import type { LeadCase } from './case.js';

const MFA = 'Ministry of Foreign Affairs of the DPRK';
const FM = 'Foreign Ministry of the DPRK';

// prettier-ignore
export const STATEMENTS: readonly LeadCase[] = [
  // N, R of O, issued the following ... on W
  [`Jang Un Gyong, vice-minister of Foreign Affairs of the DPRK, issued the following press statement on Monday:`, 'press-statement', 'Jang Un Gyong', 'vice-minister of Foreign Affairs of the DPRK', 'mfa', 'Monday', ''],
  [`O Hak Su, department director of the ${MFA}, issued the following press statement Thursday:`, 'press-statement', 'O Hak Su', `department director of the ${MFA}`, 'mfa', 'Thursday', ''],
  [`An Chol Min, researcher of the Institute for American Studies of the DPRK, released the following statement on Friday:`, 'statement', 'An Chol Min', 'researcher of the Institute for American Studies of the DPRK', 'institute-american-studies', 'Friday', ''],
  [`Un Kwang Rim, director-general of the Department of International Organizations of the DPRK Foreign Ministry, made public the following statement on Aug. 3:`, 'statement', 'Un Kwang Rim', 'director-general of the Department of International Organizations of the DPRK Foreign Ministry', 'mfa', 'Aug. 3', ''],
  [`Kim Rye Song, first vice department director of the Central Committee of the Workers' Party of Korea, published the following press statement on Tuesday:`, 'press-statement', 'Kim Rye Song', "first vice department director of the Central Committee of the Workers' Party of Korea", 'wpk-cc', 'Tuesday', ''],
  [`Kim Rye Song, vice department director of the C.C., WPK, issued the following press statement on Wednesday:`, 'press-statement', 'Kim Rye Song', 'vice department director of the C.C., WPK', 'wpk-cc', 'Wednesday', ''],
  [`Pak Jong Gun, chief of the General Staff of the Korean People's Army (KPA), issued the following press statement on Saturday:`, 'press-statement', 'Pak Jong Gun', "chief of the General Staff of the Korean People's Army (KPA)", 'kpa-general-staff', 'Saturday', ''],
  [`Ho Il Nam, permanent representative of the DPRK to the UN, issued the following press statement on the 14th:`, 'press-statement', 'Ho Il Nam', 'permanent representative of the DPRK to the UN', '', 'the 14th', ''],
  [`Ho Il Nam, charge d'affaires a.i. of the DPRK permanent mission to the UN, released the following press statement on April 22:`, 'press-statement', 'Ho Il Nam', "charge d'affaires a.i. of the DPRK permanent mission to the UN", 'un-mission', 'April 22', ''],
  [`Thae Song Hui, spokeswoman for the ${FM}, issued the following statement on Sunday:`, 'statement', 'Thae Song Hui', `spokeswoman for the ${FM}`, 'mfa', 'Sunday', ''],
  [`Sok Chun Il, chairman of the Korean Committee for Afro-Asian Solidarity, issued the following statement on Monday:`, 'statement', 'Sok Chun Il', 'chairman of the Korean Committee for Afro-Asian Solidarity', 'Korean Committee for Afro-Asian Solidarity', 'Monday', ''],
  [`Sok Chun Il, vice-minister of Foreign Affairs of the DPRK in charge of African affairs, issued the following press statement on Monday:`, 'press-statement', 'Sok Chun Il', 'vice-minister of Foreign Affairs of the DPRK in charge of African affairs', 'mfa', 'Monday', ''],
  [`Sok Chun Il, vice-minister for U.S. affairs of the ${MFA}, issued the following press statement on Monday:`, 'press-statement', 'Sok Chun Il', `vice-minister for U.S. affairs of the ${MFA}`, 'mfa', 'Monday', ''],
  [`Yu Pom Sik, ambassador of the Democratic People's Republic of Korea to Malaysia, issued the following press statement on March 3, 2020:`, 'press-statement', 'Yu Pom Sik', "ambassador of the Democratic People's Republic of Korea to Malaysia", '', 'March 3, 2020', ''],
  [`Rim Yong Ae, roving ambassador of the ${MFA}, released the following statement on 3 March:`, 'statement', 'Rim Yong Ae', `roving ambassador of the ${MFA}`, 'mfa', '3 March', ''],
  [`Kang Sun Ok, Minister of Foreign Affairs of the Democratic People's Republic of Korea, released the following statement on Monday:`, 'statement', 'Kang Sun Ok', "Minister of Foreign Affairs of the Democratic People's Republic of Korea", 'mfa', 'Monday', ''],
  // without a day
  [`Ri Hwa Song, advisor to the ${FM}, issued the following statement:`, 'statement', 'Ri Hwa Song', `advisor to the ${FM}`, 'mfa', '', ''],
  [`The ${FM} issued the following statement:`, 'statement', '', '', 'mfa', '', ''],
  // the day before the verb
  [`Mun Song Jin, minister of National Defence of the DPRK, Sunday issued the following press statement:`, 'press-statement', 'Mun Song Jin', 'minister of National Defence of the DPRK', 'mnd', 'Sunday', ''],
  [`Mun Song Jin, minister of National Defence of the DPRK, on Sunday issued the following press statement:`, 'press-statement', 'Mun Song Jin', 'minister of National Defence of the DPRK', 'mnd', 'Sunday', ''],
  [`Mun Song Jin, minister of National Defence of the DPRK, on Jan. 9 issued the following press statement:`, 'press-statement', 'Mun Song Jin', 'minister of National Defence of the DPRK', 'mnd', 'Jan. 9', ''],
  [`A spokesman for the Ministry of the People's Armed Forces on Sunday afternoon released the following statement:`, 'statement', '', "spokesman for the Ministry of the People's Armed Forces", 'mpaf', 'Sunday', ''],
  [`A spokesman for the KPA Panmunjom Mission Wednesday issued the following press statement:`, 'press-statement', '', 'spokesman for the KPA Panmunjom Mission', 'kpa-panmunjom', 'Wednesday', ''],
  [`The Supreme Command of the Korean People's Army, on the 26th, released the following statement:`, 'statement', '', '', 'kpa-supreme-command', 'the 26th', ''],
  [`The CPRK yesterday issued the following statement:`, 'statement', '', '', 'cprk', 'yesterday', ''],
  [`The National Defence Commission (NDC) of the DPRK on June 16 released the following important statement:`, 'statement', '', '', 'ndc', 'June 16', ''],
  // the day at the head
  [`On Sunday a spokesperson for the ${MFA} issued the following statement:`, 'statement', '', `spokesperson for the ${MFA}`, 'mfa', 'Sunday', ''],
  [`On Feb. 11, the ${MFA} made public the following statement:`, 'statement', '', '', 'mfa', 'Feb. 11', ''],
  // the day between verb and document
  [`A spokesperson for the ${MFA} issued on Monday the following press statement:`, 'press-statement', '', `spokesperson for the ${MFA}`, 'mfa', 'Monday', ''],
  [`The Panmunjom Mission of the KPA released at 15:00 on Aug. 22 the following notice:`, 'notice', '', '', 'kpa-panmunjom', 'Aug. 22', ''],
  [`Han Ui Gyong, director of the Press Bureau, made public Friday the following statement:`, 'statement', 'Han Ui Gyong', 'director of the Press Bureau', 'Press Bureau', 'Friday', ''],
  // unnamed officials
  [`A spokesperson for the National Defence Commission of the DPRK released the following statement on Jan. 24:`, 'statement', '', 'spokesperson for the National Defence Commission of the DPRK', 'ndc', 'Jan. 24', ''],
  [`The spokesman for the Korea Asia-Pacific Peace Committee released the following statement on Friday:`, 'statement', '', 'spokesman for the Korea Asia-Pacific Peace Committee', 'asia-pacific-peace-committee', 'Friday', ''],
  [`The CPRK spokesman issued the following statement on Friday:`, 'statement', '', 'CPRK spokesman', 'cprk', 'Friday', ''],
  [`The chief of the Central Committee of the Red Cross Society of the DPRK issued the following press statement on Friday:`, 'press-statement', '', 'chief of the Central Committee of the Red Cross Society of the DPRK', 'red-cross', 'Friday', ''],
  [`The permanent representative of the DPRK to the UN issued the following press statement on Friday:`, 'press-statement', '', 'permanent representative of the DPRK to the UN', '', 'Friday', ''],
  [`The director general of the Department of Press of the ${MFA} issued the following press statement on Friday:`, 'press-statement', '', `director general of the Department of Press of the ${MFA}`, 'mfa', 'Friday', ''],
  [`A spokesperson for the DPRK Measure Committee for Compensation released the following statement on Friday:`, 'statement', '', 'spokesperson for the DPRK Measure Committee for Compensation', 'DPRK Measure Committee for Compensation', 'Friday', ''],
  [`A spokesman for the Secretariat of the CPRK issued the following statement Friday denouncing the puppet forces:`, 'statement', '', 'spokesman for the Secretariat of the CPRK', 'cprk-secretariat', 'Friday', ''],
  [`The head of the South Policy Department issued the following press statement on Monday:`, 'press-statement', '', 'head of the South Policy Department', 'South Policy Department', 'Monday', ''],
  // organisations themselves
  [`The Policy Department of the National Defence Commission of the DPRK released the following statement on Friday:`, 'statement', '', '', 'ndc', 'Friday', ''],
  [`The South Headquarters of Pomminryon released the following statement on July 4:`, 'statement', '', '', 'pomminryon-south', 'July 4', ''],
  [`The Government of the DPRK issued the following statement on July 4:`, 'statement', '', '', 'dprk-government', 'July 4', ''],
  [`The National Peace Committee of Korea (NPCK) released the following statement on July 4:`, 'statement', '', '', 'national-peace-committee', 'July 4', ''],
  [`The DPRK Red Cross Society issued the following statement on July 4:`, 'statement', '', '', 'red-cross', 'July 4', ''],
  [`The Education Commission of the DPRK issued the following notice on July 4:`, 'notice', '', '', 'education-commission', 'July 4', ''],
  [`The Swiss Committee for Solidarity with the Korean People issued the following statement on July 4:`, 'statement', '', '', 'Swiss Committee for Solidarity with the Korean People', 'July 4', ''],
  [`KCNA released the following report on Tuesday:`, 'report', '', '', 'kcna', 'Tuesday', ''],
  [`The Korean Central News Agency is authorized to release the following report:`, 'report', '', '', 'kcna', '', ''],
  [`The permanent mission of the DPRK to the UN issued the following press release on May 9:`, 'press-release', '', '', 'un-mission', 'May 9', ''],
  // office before name
  [`DPRK Foreign Minister Hyon Sol Gyong on Sept. 2 released the following statement:`, 'statement', 'Hyon Sol Gyong', 'DPRK Foreign Minister', 'mfa', 'Sept. 2', ''],
  [`DPRK Vice Foreign Minister Kil Tok Chol issued the following press statement on Sunday:`, 'press-statement', 'Kil Tok Chol', 'DPRK Vice Foreign Minister', 'mfa', 'Sunday', ''],
  [`Vice-Minister of Foreign Affairs of the DPRK Kil Tok Chol issued the following press statement on Sunday:`, 'press-statement', 'Kil Tok Chol', 'Vice-Minister of Foreign Affairs of the DPRK', 'mfa', 'Sunday', ''],
  [`The Foreign Ministry spokesman Kil Tok Chol issued the following press statement on Sunday:`, 'press-statement', 'Kil Tok Chol', 'Foreign Ministry spokesman', 'mfa', 'Sunday', ''],
  // no comma before the verb, a comma too many
  [`Ri Pyong Sik, vice-minister of Foreign Affairs of the DPRK issued the following press statement on Monday:`, 'press-statement', 'Ri Pyong Sik', 'vice-minister of Foreign Affairs of the DPRK', 'mfa', 'Monday', ''],
  [`A spokesman for the ${FM}, issued the following statement on Monday:`, 'statement', '', `spokesman for the ${FM}`, 'mfa', 'Monday', ''],
  [`Hwang Un Jong, chairman of the Korean Social Democratic Party, (KSDP) made public the following statement on Feb. 9:`, 'statement', 'Hwang Un Jong', 'chairman of the Korean Social Democratic Party, (KSDP)', 'Korean Social Democratic Party', 'Feb. 9', ''],
  // ending in a full stop
  [`A spokesperson for the ${MFA} issued the following press statement on Friday.`, 'press-statement', '', `spokesperson for the ${MFA}`, 'mfa', 'Friday', ''],
  [`Ri Pyong Sik, vice-minister of Foreign Affairs of the DPRK, issued the following press statement on Nov. 4.`, 'press-statement', 'Ri Pyong Sik', 'vice-minister of Foreign Affairs of the DPRK', 'mfa', 'Nov. 4', ''],
  [`The KPA General Staff released the following report.`, 'report', '', '', 'kpa-general-staff', '', ''],
  // the text on the same line
  [`Kim Rye Song, vice department director of the Central Committee of the Workers' Party of Korea, issued the following press statement on Friday: | The puppet military gangsters are running amuck.`, 'press-statement', 'Kim Rye Song', "vice department director of the Central Committee of the Workers' Party of Korea", 'wpk-cc', 'Friday', ''],
  [`A spokesman for the ${FM} released the following statement on Monday. | The U.S. is to blame for it. It should know better.`, 'statement', '', `spokesman for the ${FM}`, 'mfa', 'Monday', ''],
  // preambles
  [`The U.S. conducted another drill.\nIn this connection a spokesman for the ${FM} released the following statement on Monday:`, 'statement', '', `spokesman for the ${FM}`, 'mfa', 'Monday', ''],
  [`The U.S. conducted another drill. In this regard, the ${FM} issued the following statement on Monday:`, 'statement', '', '', 'mfa', 'Monday', ''],
  [`With regard to this, Ri Pyong Sik, vice-minister of Foreign Affairs of the DPRK, issued the following press statement on Monday:`, 'press-statement', 'Ri Pyong Sik', 'vice-minister of Foreign Affairs of the DPRK', 'mfa', 'Monday', ''],
  [`In connection with the fact that the U.S., Japan and others staged a drill, a spokesperson for the ${FM} issued the following statement on Monday:`, 'statement', '', `spokesperson for the ${FM}`, 'mfa', 'Monday', ''],
  [`As regards the U.S. president's visit, the CPRK Secretariat issued the following statement on Monday:`, 'statement', '', '', 'cprk-secretariat', 'Monday', ''],
  [`Meanwhile, the Institute for Disarmament and Peace released the following memorandum on Monday:`, 'memorandum', '', '', 'disarmament-peace-institute', 'Monday', ''],
  // an office around the name, a name behind its office
  [`Deputy Director Sol Min Ho of the National Aerospace Development Administration released the following statement on Monday:`, 'statement', 'Sol Min Ho', 'Deputy Director of the National Aerospace Development Administration', 'aerospace-administration', 'Monday', ''],
  [`Chairwoman Sol Min Hui of the Korean Committee for Clean Rivers issued the following statement on Monday:`, 'statement', 'Sol Min Hui', 'Chairwoman of the Korean Committee for Clean Rivers', 'Korean Committee for Clean Rivers', 'Monday', ''],
  [`Foreign Minister Sol Min Ho of the DPRK issued the following statement on Monday:`, 'statement', 'Sol Min Ho', 'Foreign Minister of the DPRK', 'mfa', 'Monday', ''],
  [`Foreign Minister Lin Tao of China issued the following statement on Monday:`, 'statement', 'Lin Tao', 'Foreign Minister of China', '', 'Monday', ''],
  [`The spokesman for the Committee for Space Law of Korea issued the following statement on Monday:`, 'statement', '', 'spokesman for the Committee for Space Law of Korea', 'Committee for Space Law of Korea', 'Monday', ''],
  [`The chairman of the Turku Peace Forum, Antti Salo, issued the following statement on Monday:`, 'statement', 'Antti Salo', 'chairman of the Turku Peace Forum', 'Turku Peace Forum', 'Monday', ''],
  // the party, and a society that is no institute of the ministry
  [`Jon Chol Ho, secretary of the WPK, issued the following statement on Monday:`, 'statement', 'Jon Chol Ho', 'secretary of the WPK', 'wpk', 'Monday', ''],
  [`Jon Chol Ho, vice-chairman of the Central Committee of the WPK, issued the following statement on Monday:`, 'statement', 'Jon Chol Ho', 'vice-chairman of the Central Committee of the WPK', 'wpk-cc', 'Monday', ''],
  [`Jon Chol Ho, head of the WPK delegation, issued the following statement on Monday:`, 'statement', 'Jon Chol Ho', 'head of the WPK delegation', 'wpk', 'Monday', ''],
  [`The Society for International Politics Study issued the following statement on Monday:`, 'statement', '', '', 'Society for International Politics Study', 'Monday', ''],
  [`국제정치연구학회는 3일 다음과 같은 성명을 발표하였다.`, 'statement', '', '', '국제정치연구학회', '3일', ''],
];
