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
  [
    'a sentence that repeats the title, alone',
    `New Bridge Opens in the Village of the County\n${DATE}New bridge opens in the village of the county.`,
    'paragraphs.0',
    'New bridge opens in the village of the county.',
  ],
  [
    'the title glued to the dateline',
    `A Title\n${DATE}A Title Haeju, January 1 (KCNA) -- ${TEXT}`,
    'dateline.place',
    'Haeju',
  ],
  ['a dateline with two dashes', `${HEAD}Haeju, January 1 (KCNA) —— ${TEXT}`, 'paragraphs.0', TEXT],
  [
    'a full stop behind the agency',
    `${HEAD}Пхеньян, 1 января. /ЦТАК/. Открылась новая школа.`,
    'paragraphs.0',
    'Открылась новая школа.',
  ],
  ['an end marker with spaces in it', `${HEAD}${TEXT} - 0 -`, 'paragraphs.0', TEXT],
  ['a dateline glued to the text', `${HEAD}Pyongyang, January 1 (KCNA) --${TEXT}`, 'paragraphs[0]', TEXT],
  [
    'crawl day, outlet and title on one line',
    `January 30, 2025 KCNA Naenara (En) A Title\n${DATE}${TEXT}`,
    'title',
    'A Title',
  ],
  [
    'the agency in brackets without a day',
    `A Title\nDate: 01/01/2024 | Source: Choson Sinbo (Kr) | Read original version at source\n【평양발 조선중앙통신】 새 다리가 마을에 놓였다.`,
    'paragraphs',
    ['새 다리가 마을에 놓였다.'],
  ],
  [
    'an end marker before the glued heading',
    `${HEAD}${TEXT} -0- More From KCNA.kp (En) Good Harvest January 3, 2013`,
    'paragraphs',
    [TEXT],
  ],
  [
    'a Japanese title glued to the outlet',
    `January 30, 2025 KCNA KCNA.kp (Jp) 新病院が竣工 Date: 01/01/2024 | Source: KCNA.kp (Jp) | Read original version at source\n新しい病院が竣工した。`,
    'title',
    '新病院が竣工',
  ],
  [
    'lines of classic themes',
    `${HEAD}${TEXT}\nPosted in Newstream\nLike this:\nLike Loading...`,
    'paragraphs',
    [TEXT],
  ],
];
