import { DATE, HEAD, TEXT, type SmallPage } from './small-page.js';

const TITLES = ['Trees Planted in the County', 'Who Opened the School?'] as const;
const TEASERS = [
  'Trees were planted in the county on March 2, 2024 and the day after, when',
  'The school of the county was opened by its oldest pupils, who',
] as const;
const DAYS = ['March 4, 2024', 'March 3, 2024'] as const;
const PLACES = ['https://kcnawatch.org/newstream/1-1/a/', 'https://kcnawatch.org/newstream/1-2/b/'] as const;

const ITEMS = [0, 1].map((index) => ({
  title: TITLES[index] ?? '',
  teaser: TEASERS[index] ?? '',
  day: DAYS[index] ?? '',
  place: PLACES[index] ?? '',
}));
type Item = (typeof ITEMS)[number];
type Show = (item: Item) => string;

const read = (item: Item, teaser: string | null, url: string | null): unknown => ({
  title: item.title,
  teaser,
  publishedOn: item.day.replace('March ', '2024-03-0').slice(0, 10),
  url,
});
const pageOf = (show: Show): string =>
  `${HEAD}${TEXT}\nMore From KCNA.kp (En)\n${ITEMS.map(show).join('\n')}\nMore Articles`;
const asMarkup = (show: Show): string =>
  `<h1>A Title</h1><p>${DATE}</p><p>${TEXT}</p><h2>More From KCNA.kp (En)</h2>${ITEMS.map(show).join('')}<a>More Articles</a>`;

const FULL: Show = ({ title, teaser, day }) => `${title}\n${title}\n${teaser}\n${day}\n${teaser}`;

/** How dumps print one related item. */
const AS_TEXT: readonly (readonly [what: string, show: Show])[] = [
  ['all on one line', ({ title, teaser, day }) => `${title} ${title} ${teaser} ${day} ${teaser}`],
  ['all on one line, glued', ({ title, teaser, day }) => `${title}${title}${teaser}${day}${teaser}`],
  [
    'its title once and the rest on one line',
    ({ title, teaser, day }) => `${title} ${teaser} ${day} ${teaser}`,
  ],
  [
    'teaser, day and teaser on one line',
    ({ title, teaser, day }) => `${title}\n${title}\n${teaser} ${day} ${teaser}`,
  ],
  [
    'teaser, day and teaser glued',
    ({ title, teaser, day }) => `${title}\n${title}\n${teaser}${day}${teaser}`,
  ],
  [
    'the day glued to its teaser',
    ({ title, teaser, day }) => `${title}\n${title}\n${teaser}${day}\n${teaser}`,
  ],
  ['the day glued to its title', ({ title, teaser, day }) => `${title}${day}\n${teaser}`],
  [
    'its title twice on one line',
    ({ title, teaser, day }) => `${title} ${title}\n${teaser}\n${day}\n${teaser}`,
  ],
  ...['* ', '• ', '- ', '+ '].map((bullet): readonly [string, Show] => [
    `a bullet "${bullet}"`,
    ({ title, teaser, day }) => `${bullet}${title}\n${teaser}\n${day}`,
  ]),
  ['a bullet before the first of two titles', (item) => `* ${FULL(item)}`],
  [
    'numbers of links',
    ({ title, teaser, day }) => `[13]${title}\n[14]${title}\n${teaser}\n${day}\n${teaser}`,
  ],
];

/** How dumps print the address of an item beside its title. */
const ADDRESSES: readonly (readonly [what: string, show: Show])[] = [' []', ' <>', ' ()', ' '].flatMap(
  ([, open = '', close = '']): readonly (readonly [string, Show])[] => [
    [
      `its address in "${open}${close}"`,
      ({ title, teaser, day, place }) => `${title} ${open}${place}${close}\n${teaser}\n${day}`,
    ],
    [
      `its address in "${open}${close}" behind both titles`,
      ({ title, teaser, day, place }) =>
        `${`${title} ${open}${place}${close}\n`.repeat(2)}${teaser}\n${day}\n${teaser}`,
    ],
  ],
);

const inElements = (show: Show, teaser: (item: Item) => string | null): readonly [Show, unknown] => [
  show,
  ITEMS.map((item) => read(item, teaser(item), item.place)),
];

const AS_MARKUP = {
  'a day glued to its link': inElements(
    ({ title, day, place }) => `<li><a href="${place}">${title}</a><span>${day}</span></li>`,
    () => null,
  ),
  'three inline elements': inElements(
    ({ title, teaser, day, place }) =>
      `<div><span><a href="${place}">${title}</a></span><span>${teaser}</span><span>${day}</span></div>`,
    ({ teaser }) => teaser,
  ),
};

/** Related items as text dumps and careless markup have them. */
export const RELATED_DUMPS: readonly SmallPage[] = [
  ...AS_TEXT.map(([what, show]): SmallPage => [
    `related items with ${what}`,
    pageOf(show),
    'related',
    ITEMS.map((item) => read(item, item.teaser, null)),
  ]),
  ...ADDRESSES.map(([what, show]): SmallPage => [
    `related items with ${what}`,
    pageOf(show),
    'related',
    ITEMS.map((item) => read(item, item.teaser, item.place)),
  ]),
  ...Object.entries(AS_MARKUP).map(([what, [show, value]]): SmallPage => [
    `related items with ${what}`,
    asMarkup(show),
    'related',
    value,
  ]),
  [
    'related items of a page on one line',
    pageOf(FULL).replaceAll('\n', ' '),
    'related',
    ITEMS.map((item) => read(item, item.teaser, null)),
  ],
  [
    'a related teaser with a day and other words on both sides',
    pageOf(({ title, day }) => `${title}\n${title}\nIt was held on March 1, 2024 in the county\n${day}`),
    'related.0.teaser',
    'It was held on March 1, 2024 in the county',
  ],
  [
    'a related title that says a word twice',
    pageOf(
      ({ day }) => `Peace, Peace\nThe people of the county say so\n${day}\nThe people of the county say so`,
    ),
    'related.0.title',
    'Peace, Peace',
  ],
  [
    'a related title with a link in the middle of a word',
    asMarkup(
      ({ place, day }) =>
        `<p><a href="${place}">School</a>s Opened in the Counties of the Northern Lakes</p><p>${day}</p>`,
    ),
    'related.0.title',
    'Schools Opened in the Counties of the Northern Lakes',
  ],
];
