import { DATE, HEAD, TEXT, type SmallPage } from './small-page.js';

/** What extractors glue together, cut apart, and print besides. */
export const EXTRACTS: readonly SmallPage[] = [
  [
    'the heading of the related block glued to the text',
    `${HEAD}${TEXT}\nIt is long.More From KCNA.kp (En)\nGood Harvest\nGood Harvest\nThe farm did well.\nJanuary 3, 2013\nThe farm did well.`,
    'paragraphs.1',
    'It is long.',
  ],
  [
    'a page on one line',
    `A Title ${DATE.trim()} ${TEXT} More From KCNA.kp (En) Good Harvest Good Harvest January 3, 2013 More Articles`,
    'paragraphs',
    [TEXT],
  ],
  [
    "words of the text that are the heading's",
    `${HEAD}${TEXT} Learn More From KCNA (En) today.`,
    'paragraphs.length',
    1,
  ],
  [
    'where a link leads, behind the header',
    `${HEAD.trimEnd()} [http://kcna.kp/en/1]\n${TEXT}`,
    'paragraphs',
    [TEXT],
  ],
  ['the number of a link behind the header', `${HEAD.trimEnd()} [3]\n${TEXT}`, 'paragraphs', [TEXT]],
  ['where a link leads, below the header', `${HEAD}http://kcna.kp/en/1\n${TEXT}`, 'paragraphs', [TEXT]],
  ['an address below the text', `${HEAD}${TEXT}\nhttp://kcna.kp/en/1`, 'paragraphs.1', 'http://kcna.kp/en/1'],
  ['the same page twice', `${HEAD}${TEXT}\n`.repeat(2), 'paragraphs.length', 1],
  [
    'parts of the header on lines of their own',
    `A Title\nDate: 01/01/2024 | Source:\nKCNA.kp (En)\n|\nRead original version at source\n${TEXT}`,
    'paragraphs',
    [TEXT],
  ],
  [
    'fields of the header on lines of their own',
    `A Title\nDate:\n01/01/2024\n|\nSource:\nKCNA.kp (En)\n|\nRead original version at source\n${TEXT}`,
    'source.id',
    'kcna',
  ],
  [
    'a crawl day in capitals',
    `JANUARY 30, 2025\nKCNA KCNA.kp (En)\n${HEAD}${TEXT}`,
    'capturedOn',
    '2025-01-30',
  ],
  [
    'a title glued to the outlet',
    `January 30, 2025KCNA KCNA.kp (En)A Title${DATE}${TEXT}`,
    'title',
    'A Title',
  ],
];
