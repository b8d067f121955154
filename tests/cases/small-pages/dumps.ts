import { DATE, TEXT, type SmallPage } from './small-page.js';

const MENU = 'Toggle navigation\nHome\nNewstream\nKCTV Archive\nAbout\nContact\nLogin\nSearch\n';
const HEAD = `January 30, 2024\nKCNA KCNA.kp (En)\nA Title\n${DATE}`;
const DATE_APART = 'Date: 01/01/2024 | Source:\nKCNA.kp (En)\n|\nRead original version at source\n';

/** Whole pages as text, with menus and lists around the article. */
export const DUMPS: readonly SmallPage[] = [
  [
    'the day of a masthead above the menu',
    `February 1, 2024\n${MENU}${HEAD}${TEXT}`,
    'capturedOn',
    '2024-01-30',
  ],
  [
    'the day of a masthead above a header without a crawl line',
    `Thursday, February 1, 2024\n${MENU}A Title\n${DATE}${TEXT}`,
    'capturedOn',
    null,
  ],
  [
    'days of a list right above the crawl line',
    `Latest\nTrees Planted\nJanuary 29, 2024\nSchool Opened\nJanuary 28, 2024\n${HEAD}${TEXT}`,
    'capturedOn',
    '2024-01-30',
  ],
  [
    'a crawl line on two lines, short month last',
    `January 9, 2024\nJanuary 30, 2024\nJan 30, 2024\nA Title\n${DATE}${TEXT}`,
    'capturedOn',
    '2024-01-30',
  ],
  [
    'a share button between the crawl line and the title',
    `January 30, 2024\nShare Button\nA Title\n${DATE}${TEXT}`,
    'capturedOn',
    '2024-01-30',
  ],
  [
    'a `Date:` line broken before its label, under a menu',
    `${MENU}${MENU}January 30, 2024\nKCNA KCNA.kp (En)\nA Title\n${DATE_APART}${TEXT}`,
    'paragraphs',
    [TEXT],
  ],
  [
    'the outlet of a `Date:` line broken before its label, under a long menu',
    `${MENU}${MENU}A Title\n${DATE_APART}${TEXT}`,
    'source.id',
    'kcna',
  ],
  ...['3–4 minutes', '1 minute', 'kcnawatch.org · 2 min read', 'kcnawatch.org'].map((line): SmallPage => [
    `"${line}" between the title and the crawl line`,
    `A Title | KCNA Watch\n${line}\nJanuary 30, 2024\nKCNA KCNA.kp (En)\n${DATE}${TEXT}`,
    'title',
    'A Title',
  ]),
  ['a title that counts minutes', `Ten minutes\n${DATE}${TEXT}`, 'title', 'Ten minutes'],
  [
    'an excerpt that a clipper wrote above the page',
    `# A Title | KCNA Watch\n\n> ## Excerpt\n> ${TEXT}\n\n---\nKCNA KCNA.kp (En)\n\nDate: 01/01/2024 | Source: KCNA.kp (En) | [Read original version at source](http://www.kcna.kp/a)\n\n${TEXT}`,
    'title',
    'A Title',
  ],
  [
    'an outlet without a tag and a title on one line',
    `KCNA Pyongyang Times A Title\nDate: 01/01/2024 | Source: Pyongyang Times | Read original version at source\n${TEXT}`,
    'title',
    'A Title',
  ],
  [
    'a title that begins with the name of the agency',
    `KCNA Commentary on Drills\n${DATE}${TEXT}`,
    'title',
    'KCNA Commentary on Drills',
  ],
];

/** Lines of whole pages as text, and their roles. */
export const DUMPED_LINES: readonly (readonly [page: string, line: string, role: string])[] = [
  [`A Title | KCNA Watch\n${MENU}${HEAD}${TEXT}`, 'A Title | KCNA Watch', 'title-repeat'],
  [`A Title in Full | KCNA Watch\n${MENU}${HEAD}${TEXT}`, 'A Title in Full | KCNA Watch', 'unknown'],
  [
    `${HEAD}${TEXT}\nMore From KCNA.kp (En)\nMore Articles\n© 2025\n. All rights reserved.`,
    '. All rights reserved.',
    'chrome',
  ],
  [
    `${HEAD}${TEXT}\nMore From KCNA.kp (En)\nMore Articles\nTerms & Conditions`,
    'Terms & Conditions',
    'chrome',
  ],
  [`${MENU}Search for:\nPeriodicals\n${HEAD}${TEXT}`, 'Search for:', 'chrome'],
];
