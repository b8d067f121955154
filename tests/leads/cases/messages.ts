import type { LeadCase } from './case.js';

// prettier-ignore
export const MESSAGES: readonly LeadCase[] = [
  [`Foreign Minister of the DPRK Jo Kum Hui sent a message of greeting to Somchai Wattana, minister of Foreign Affairs of the Kingdom of Thailand, on Friday.\nThe message reads as follows:`, 'message', 'Jo Kum Hui', 'Foreign Minister of the DPRK', 'mfa', 'Friday', ''],
  [`Jo Kum Hui, minister of Foreign Affairs of the DPRK, sent a message of congratulations to Anita Bhatt, minister of Foreign Affairs of Nepal, on Friday. The full text of the message is as follows:`, 'message', 'Jo Kum Hui', 'minister of Foreign Affairs of the DPRK', 'mfa', 'Friday', ''],
  [`Jo Kum Hui, minister of Foreign Affairs of the DPRK, on Friday sent a letter "For a Peaceful World" to the chairperson of the forum. The full text of the letter follows:`, 'letter', 'Jo Kum Hui', 'minister of Foreign Affairs of the DPRK', 'mfa', 'Friday', 'For a Peaceful World'],
  [`The respected Comrade Kim Il Hyok, general secretary of the Workers' Party of Korea, sent the following message to the president of Laos on Friday:`, 'message', 'Kim Il Hyok', "general secretary of the Workers' Party of Korea", 'wpk', 'Friday', ''],
  [`Kim Il Hyok received a message of greeting from Bounmy Sisavath, president of the Lao Front for National Construction, on Friday. The message reads:`, 'message', 'Bounmy Sisavath', 'president of the Lao Front for National Construction', 'Lao Front for National Construction', '', ''],
  [`The Foreign Ministry of the DPRK received the following message of sympathy from Bounmy Sisavath, minister of Foreign Affairs of Laos:`, 'message', 'Bounmy Sisavath', 'minister of Foreign Affairs of Laos', '', '', ''],
  [`Kim Un Sim, vice-minister of Foreign Affairs of the DPRK, delivered the following speech at the 74th session of the UN General Assembly on Sept. 30:`, 'speech', 'Kim Un Sim', 'vice-minister of Foreign Affairs of the DPRK', 'mfa', 'Sept. 30', ''],
  [`To Thanh, foreign minister of Laos, sent the following message of greeting to Jo Kum Hui, minister of Foreign Affairs of the DPRK, on Friday:`, 'message', 'To Thanh', 'foreign minister of Laos', '', 'Friday', ''],
];
