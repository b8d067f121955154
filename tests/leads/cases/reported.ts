import type { LeadCase } from './case.js';

/** One document of one issuer is told of; its text does not follow. */
// prettier-ignore
export const REPORTED: readonly LeadCase[] = [
  [`The Kisumu Committee for Friendship with Korea issued a statement on June 25.\nThe statement said that the U.S. should pull out.`, 'statement', '', '', 'Kisumu Committee for Friendship with Korea', 'June 25', ''],
  [`A spokesman for the CPRK released a statement on Friday denouncing the puppet forces.\nIt said that they would pay for it.`, 'statement', '', 'spokesman for the CPRK', 'cprk', 'Friday', ''],
  [`Gaston Mbeki, chairman of the Benin Juche Study Society, made public a statement on July 8.\nHe said in the statement that peace is precious.`, 'statement', 'Gaston Mbeki', 'chairman of the Benin Juche Study Society', 'Benin Juche Study Society', 'July 8', ''],
  [`Kim Il Hyok, president of the State Affairs of the DPRK, sent a message of greeting to Joko Santoso, president of Indonesia, on Monday.\nIn the message he extended congratulations.`, 'message', 'Kim Il Hyok', 'president of the State Affairs of the DPRK', 'sac', 'Monday', ''],
  [`The Ministry of Foreign Affairs of the DPRK received a message of greeting from Joko Santoso, chairman of the Bali Forum for Peace, on Monday.\nThe message wished it success.`, 'message', 'Joko Santoso', 'chairman of the Bali Forum for Peace', 'Bali Forum for Peace', '', ''],
  [`Kim Il Hyok received a reply message from Joko Santoso, president of Indonesia.\nThe message expressed thanks.`, 'message', 'Joko Santoso', 'president of Indonesia', '', '', ''],
  // newspapers
  [`Rodong Sinmun on Friday says in an editorial that all should turn out.\nThe editorial goes on:`, 'editorial', '', '', 'rodong', 'Friday', ''],
  [`Minju Joson Friday says in a signed commentary that Japan is to blame.\nThe commentary goes on:`, 'commentary', '', '', 'minju', 'Friday', ''],
  [`Japan is to blame.\nRodong Sinmun Friday observes in a bylined article: Japan must pay.\nThe paper goes on.`, 'article', '', '', 'rodong', 'Friday', ''],
  [`Japan is to blame for it all, says Rodong Sinmun Friday in a by-lined article.\nIt goes on:`, 'article', '', '', 'rodong', 'Friday', ''],
  [`Japan is to blame for it all, says Minju Joson in a commentary on Friday.\nIt goes on:`, 'commentary', '', '', 'minju', 'Friday', ''],
  [`In an editorial on Friday Rodong Sinmun says that all should turn out.\nIt goes on:`, 'editorial', '', '', 'rodong', 'Friday', ''],
  [`Rodong Sinmun in a commentary Friday says that Japan is to blame.\nIt goes on:`, 'commentary', '', '', 'rodong', 'Friday', ''],
  [`Japan is to blame.\nIt should pay.\nIt will pay.\nHistory says so.\nThis is the lesson taught by history, says Rodong Sinmun Friday in a signed article.¶`, 'article', '', '', 'rodong', 'Friday', ''],
  [`Rodong Sinmun Monday dedicates an editorial to the anniversary of the Party.\nThe editorial says:`, 'editorial', '', '', 'rodong', 'Monday', ''],
  [`Rodong Sinmun on Sunday carries an article titled "Japan Must Pay".\nThe article says:`, 'article', '', '', 'rodong', 'Sunday', 'Japan Must Pay'],
  [`Hard work brings fruit.\nEveryone should sweat for it, says Minju Joson Monday in an editorial.\nFarms are busy.`, 'editorial', '', '', 'minju', 'Monday', ''],
  [`Sanctions are vain. They will fail, Rodong Sinmun says Monday in a commentary.`, 'commentary', '', '', 'rodong', 'Monday', ''],
  [`Sanctions are vain.\nThey will fail, Rodong Sinmun on Monday asserts in a commentary.\nThey did before.`, 'commentary', '', '', 'rodong', 'Monday', ''],
  [`Sanctions are vain. They will fail, declares the Pyongyang Times Monday in a by-lined commentary.`, 'commentary', '', '', 'pyongyang-times', 'Monday', ''],
  [`Sanctions are vain.\nCommenting on them, Minju Joson Monday says in a commentary:\nThey will fail.`, 'commentary', '', '', 'minju', 'Monday', ''],
  [`Kim Il Hyok received a message of greeting from the president of Chad, Omar Dalil, on Monday.\nThe message said that ties grow.`, 'message', 'Omar Dalil', 'president of Chad', '', '', ''],
  // said in a statement
  [`The Turku Peace Forum in a statement on May 7 denounced the drill.\nThe statement said that it must stop.`, 'statement', '', '', 'Turku Peace Forum', 'May 7', ''],
  [`A spokesman for the Turku Peace Forum in a press statement on May 7 bitterly condemned the drill of May 5.\nHe said that it must stop.`, 'press-statement', '', 'spokesman for the Turku Peace Forum', 'Turku Peace Forum', 'May 7', ''],
  [`The Turku Peace Forum in a statement dated May 7 slammed the drill.\nThe statement said that it must stop.`, 'statement', '', '', 'Turku Peace Forum', 'May 7', ''],
  [`The Turku Peace Forum in a statement made public on May 7 hit out at the drill.\nThe statement said that it must stop.`, 'statement', '', '', 'Turku Peace Forum', 'May 7', ''],
  [`The chief of the Turku Peace Forum in a Nordic town in a statement on May 7 denounced the drill.\nThe statement said that it must stop.`, 'statement', '', 'chief of the Turku Peace Forum in a Nordic town', 'Turku Peace Forum', 'May 7', ''],
];
