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
];
