import type { EvidencePath } from '../../src/index.js';

const DATE = 'Date: 01/01/2024 | Source: KCNA.kp (En) | Read original version at source\n';
const HEAD = `A Title\n${DATE}`;
const TEXT = 'The people of the village built a new bridge over the river.';

/** A small page, a path in its statement, and what stands there. */
export const SMALL_PAGES: readonly (readonly [what: string, page: string, path: string, value: unknown])[] = [
  [
    'a speech that the title names',
    `Head of Delegation Makes Speech\n${DATE}Ri Un Gil, head of the delegation, made a speech at the forum on Sunday.\nIn the speech he called for peace.`,
    'speaker.name',
    'Ri Un Gil',
  ],
  [
    'a speech that the title does not name',
    `Forum Held\n${DATE}Ri Un Gil, head of the delegation, made a speech at the forum on Sunday.\nIn the speech he called for peace.`,
    'kind',
    'news',
  ],
  [
    'an appeal that the title names and the narrator retells',
    `Appeal of Mothers Adopted\n${DATE}An appeal to all mothers was adopted at the conference on Sunday.\nThe appeal called for love.`,
    'coverage',
    'reported',
  ],
  [
    'an appeal that the title names and that follows',
    `Appeal of Mothers Adopted\n${DATE}Dear mothers!\nLet us love our children.`,
    'coverage',
    'full-text',
  ],
  [
    'a joint statement of nobody in particular',
    `공동성명\n${DATE}여러 나라의 단체들이 1일 공동성명을 발표하였다.\n공동성명은 평화를 호소하였다.`,
    'issuedOn',
    '2024-01-01',
  ],
  [
    'several statements, one of them quoted',
    `Groups Call for Peace\n${DATE}Groups of different countries issued statements on Sunday.\nThe Turku Peace Forum in a statement on Sunday said as follows:\nPeace is precious.`,
    'kind',
    'news',
  ],
  [
    "somebody's statement that a commentary begins with",
    `KCNA Commentary on Japan\n${DATE}The Turku Peace Forum in a statement on Sunday spoke of Japan.\nIt is right.`,
    'kind',
    'commentary',
  ],
  [
    "another state's statement that an article begins with",
    `Act of Folly\n${DATE}The Ruritanian Foreign Ministry issued a statement on Sunday.\nThat is folly.`,
    'kind',
    'news',
  ],
  [
    "another state's statement that the narrator retells",
    `Act of Folly\n${DATE}The Ruritanian Foreign Ministry issued a statement on Sunday.\nThe statement said that all is well.`,
    'kind',
    'statement',
  ],
  [
    'a dateline of the year before',
    `${HEAD}Pyongyang, December 31 (KCNA) -- ${TEXT}`,
    'dateline.on',
    '2023-12-31',
  ],
  [
    'a dateline of the day after',
    `${HEAD}Pyongyang, January 2 (KCNA) -- ${TEXT}`,
    'dateline.on',
    '2024-01-02',
  ],
  ['a dateline without a page date', `Pyongyang, January 2 (KCNA) -- ${TEXT}`, 'dateline.on', null],
  ['a dateline glued to the text', `${HEAD}Pyongyang, January 1 (KCNA) --${TEXT}`, 'paragraphs[0]', TEXT],
  [
    'a dateline on a line of its own',
    `${HEAD}Pyongyang, January 1 (KCNA) --\n${TEXT}`,
    'paragraphs[0]',
    TEXT,
  ],
  ['a dateline abroad', `${HEAD}New York, January 1 (KCNA) -- ${TEXT}`, 'dateline.place', 'New York'],
  [
    'a dateline with a space before its comma',
    `${HEAD}Pyongyang , January 1 (KCNA) -- ${TEXT}`,
    'dateline.place',
    'Pyongyang',
  ],
  [
    'a dateline behind a sentence',
    `${HEAD}It is cold. Pyongyang, January 1 (KCNA) -- ${TEXT}`,
    'dateline',
    null,
  ],
  [
    'a header printed twice',
    `January 2, 2024\nKCNA KCNA.kp (En)\n${HEAD}January 2, 2024\nKCNA KCNA.kp (En)\n${HEAD}${TEXT}`,
    'paragraphs',
    [TEXT],
  ],
  [
    'a body line that begins with Source',
    `${HEAD}Source: a river in the north.\n${TEXT}`,
    'paragraphs[0]',
    'Source: a river in the north.',
  ],
  [
    'a sentence that begins as an advert does',
    `${HEAD}NK News is hiring spies, a spokesman said.`,
    'paragraphs[0]',
    'NK News is hiring spies, a spokesman said.',
  ],
  [
    'text that looks like an item, with text behind it',
    `${HEAD}${TEXT}\nGood Harvest\nGood Harvest\nThe farm did well.\nJanuary 3, 2013\nThe farm did well.\nThe end.`,
    'related',
    [],
  ],
  [
    'lines of zero-width characters',
    `${HEAD}${TEXT}\n\u200b\nMore From KCNA.kp (En)\n\u200b\nT\n\u200b\nT\n\u200b\nIts words\n\u200b\nMarch 4, 2024\n\u200b\nIts words`,
    'related[0].title',
    'T',
  ],
  ['a null character in the text', `${HEAD}${TEXT}\0`, 'title', 'A Title'],
  [
    'a byline with an office',
    `${HEAD}By Ri Hak Chol, researcher of the institute\n${TEXT}`,
    'paragraphs',
    [TEXT],
  ],
  [
    'the writer in a byline with an office',
    `${HEAD}By Ri Hak Chol, researcher of the institute\n${TEXT}`,
    'speaker',
    { name: 'Ri Hak Chol', office: 'researcher of the institute', organization: null },
  ],
  [
    'a signature under an article',
    `${HEAD}${TEXT}\n${TEXT}\nRi Hak Chol, researcher of the Tower Society`,
    'speaker',
    {
      name: 'Ri Hak Chol',
      office: 'researcher of the Tower Society',
      organization: { id: null, name: 'Tower Society' },
    },
  ],
  [
    'a signature on two lines',
    `${HEAD}${TEXT}\n${TEXT}\nRi Hak Chol,\nResearcher of the Tower Society`,
    'paragraphs',
    [TEXT, TEXT],
  ],
  ['a signature in Korean', `${HEAD}${TEXT}\n${TEXT}\n외무성 일본연구소 연구원 차혜경`, 'kind', 'article'],
  ['a person in the last sentence', `${HEAD}${TEXT}\n${TEXT}\nHe is Ri Hak Chol, a worker.`, 'kind', 'news'],
  [
    'a list of persons',
    `${HEAD}${TEXT}\nPak Un, minister of Fisheries\nRi Hak Chol, minister of Forestry`,
    'kind',
    'news',
  ],
  [
    'a title that shortens the name of who issued what the page tells of',
    `${HEAD.replace('A Title', 'Statement of Turku Forum')}The Turku Peace Forum issued a statement on Monday.\n${TEXT}`,
    'coverage',
    'reported',
  ],
  ['a place and day in running text', `${HEAD}In Pyongyang, January 1 was cold. ${TEXT}`, 'dateline', null],
  ['a day as the only text', `${HEAD}1 January 2024`, 'paragraphs[0]', '1 January 2024'],
  ['a crawl line and a heading', 'January 30, 2025\nA heading', 'capturedOn', '2025-01-30'],
  ['a crawl line never stands in for the date', `January 30, 2025\n${TEXT}`, 'publishedOn', null],
  ['an outlet line without a Date line', `KCNA Naenara (En)\nA Title\n${TEXT}`, 'title', 'A Title'],
  [
    'a title that begins with KCNA',
    `KCNA Slams Slander\nDate: 01/01/2024 | Source: KCNA.kp (En)\n${TEXT}`,
    'title',
    'KCNA Slams Slander',
  ],
  [
    'a Date line broken over lines',
    `A Title\nDate: 01/01/2024 |\nSource: Naenara (En) |\nRead original version at source\n${TEXT}`,
    'source.id',
    'naenara',
  ],
  [
    'a Date line without spaces',
    `A Title\nDate:01/01/2024|Source:Naenara (En)\n${TEXT}`,
    'publishedOn',
    '2024-01-01',
  ],
  [
    'a label with a full-width tag',
    `A Title\nDate: 01/01/2024 | Source: Naenara（En）\n${TEXT}`,
    'source.language',
    'en',
  ],
  [
    'a label without a tag',
    `A Title\nDate: 01/01/2024 | Source: Pyongyang Times\n${TEXT}`,
    'source.language',
    'en',
  ],
  [
    'a body line that begins with More From',
    `${HEAD}More From the Fields\n${TEXT}`,
    'paragraphs[0]',
    'More From the Fields',
  ],
  [
    'a body line that begins with Date',
    `${HEAD}Date: unknown to all of us.\n${TEXT}`,
    'paragraphs[0]',
    'Date: unknown to all of us.',
  ],
  [
    'a sentence that names the brand',
    `${HEAD}NK News told a lie again.`,
    'paragraphs[0]',
    'NK News told a lie again.',
  ],
  [
    'an end marker in the middle of a line',
    `${HEAD}They won 3-0-1 that day.`,
    'paragraphs[0]',
    'They won 3-0-1 that day.',
  ],
  [
    'an item without a teaser',
    `${HEAD}${TEXT}\nMore From KCNA.kp (En)\nA Headline\nA Headline\nMarch 4, 2024`,
    'related[0].teaser',
    null,
  ],
  [
    'an item with its title once',
    `${HEAD}${TEXT}\nMore From KCNA.kp (En)\nA Headline\nIts words\nMarch 4, 2024\nIts words`,
    'related[0].title',
    'A Headline',
  ],
  [
    'an item of an impossible day',
    `${HEAD}${TEXT}\nMore From KCNA.kp (En)\nIts words\nFebruary 30, 2024\nIts words`,
    'related[0].publishedOn',
    null,
  ],
  [
    'items without a heading',
    `${HEAD}${TEXT}\nA Headline\nA Headline\nIts words\nMarch 4, 2024\nIts words`,
    'related[0].title',
    'A Headline',
  ],
];

/** A small page, a path, and whether its value is printed there or concluded. */
export const SMALL_EVIDENCE: readonly (readonly [
  what: string,
  page: string,
  path: EvidencePath,
  basis: 'stated' | 'implied',
])[] = [
  ['the outlet of the Date line', `${HEAD}${TEXT}`, 'source.id', 'stated'],
  ['the outlet of the related heading', `${TEXT}\nMore From Naenara (En)`, 'source.id', 'implied'],
  [
    'an outlet repaired from elsewhere',
    `KCNA Naenara (En)\nA Title\nDate: 01/01/2024 | Source: (En)\n${TEXT}`,
    'source.id',
    'implied',
  ],
  ['the date of a footer', `${TEXT}\nwww.kcna.kp (2025.02.03.)`, 'publishedOn', 'implied'],
  ['the language of a label', `${HEAD}${TEXT}`, 'language', 'stated'],
  ['the language of a text', TEXT, 'language', 'implied'],
  ['news', TEXT, 'kind', 'implied'],
];
