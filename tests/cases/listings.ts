/** What a listing looks like, the listing, and the title and day of its items. */
export type ListingCase = readonly [
  what: string,
  page: string,
  items: readonly (readonly [string, string | null])[],
];

const ONE = 'https://kcnawatch.org/newstream/1452004408-287654321/one/';
const TWO = 'https://kcnawatch.org/newstream/1452004409-287654322/two/';
const PLAIN = [
  ['Rice Planted', '2024-07-14'],
  ['Ship Launched', '2024-07-13'],
] as const;
const NO_DAYS = PLAIN.map(([title]) => [title, null] as const);
const NAMED = [
  ['Rice Planted', ONE, 'July 14, 2024'],
  ['Ship Launched', TWO, 'July 13, 2024'],
] as const;
const show = (entry: (title: string, address: string, day: string) => string): string =>
  NAMED.map(([title, address, day]) => entry(title, address, day)).join('\n\n');

/** Listings in the markup of themes and in what reader services make of them. */
export const LISTINGS: readonly ListingCase[] = [
  [
    'headline and day in one link',
    show((title, address, day) => `[#### ${title} ${day}](${address})`),
    PLAIN,
  ],
  [
    'a headline that ends with a day, beside one without',
    `[#### Rice Planted July 14, 2024](${ONE})\n\n[#### Ship Launched](${TWO})`,
    [
      ['Rice Planted July 14, 2024', null],
      ['Ship Launched', null],
    ],
  ],
  [
    'the day beside the number of comments',
    show(
      (title, address, day) =>
        `<h3><a href="${address}">${title}</a></h3><div><span> ${day} </span><span> No Comments </span></div>`,
    ),
    PLAIN,
  ],
  [
    'the day in the footer of each entry',
    show(
      (title, address, day) =>
        `<article><h2><a href="${address}">${title}</a></h2><p>It was so.</p><footer>Posted on <time>${day}</time></footer></article>`,
    ),
    PLAIN,
  ],
  [
    'headlines and days in plain text',
    'Newstream\nRice Planted\nJuly 14, 2024\nIt was so.\nShip Launched\nJuly 13, 2024\nIt was so, too.',
    PLAIN,
  ],
  [
    'a day in the footer of the page',
    `${show((title, address) => `<h2><a href="${address}">${title}</a></h2>`)}<footer>July 15, 2024</footer>`,
    NO_DAYS,
  ],
  [
    'days that head their entries',
    `<h2>July 14, 2024</h2><ul><li><a href="${ONE}">Rice Planted</a></li><li><a href="${TWO}">Ship Launched</a></li></ul><h2>July 12, 2024</h2><ul><li><a href="${ONE}?b">School Opened</a></li></ul>`,
    [
      ['Rice Planted', '2024-07-14'],
      ['Ship Launched', '2024-07-14'],
      ['School Opened', '2024-07-12'],
    ],
  ],
  [
    'a day that heads only the last entry',
    `<h3><a href="${ONE}">Rice Planted</a></h3><h2>July 12, 2024</h2><h3><a href="${TWO}">Ship Launched</a></h3>`,
    NO_DAYS,
  ],
];
