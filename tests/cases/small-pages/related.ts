import { DATE, HEAD, TEXT, type SmallPage } from './small-page.js';

const PLACE = 'https://kcnawatch.org/newstream/1-1/a/';
const LINK = `<a href="${PLACE}">`;
const OTHER = '<a href="https://kcnawatch.org/newstream/1-2/b/">';

/** Related items. */
export const RELATED: readonly SmallPage[] = [
  [
    'related titles alone',
    `${HEAD}${TEXT}\nMore From KCNA.kp (En)\nTrees Planted\nWho Opened the School?\nMore Articles`,
    'related',
    [
      { title: 'Trees Planted', teaser: null, publishedOn: null, url: null },
      { title: 'Who Opened the School?', teaser: null, publishedOn: null, url: null },
    ],
  ],
  [
    'lines below the heading that no end follows',
    `${HEAD}${TEXT}\nMore From KCNA.kp (En)\nTrees Planted\nA service of a firm`,
    'related',
    [],
  ],
  [
    'a sentence between the heading and the end',
    `${HEAD}${TEXT}\nMore From KCNA.kp (En)\nNo articles were found.\nMore Articles`,
    'related',
    [],
  ],
  [
    'the outlet of a label without a tag in a card',
    `<h1>A Title</h1><p>Date: 01/01/2024 | Source: Pyongyang Times | Read original version at source</p><p>${TEXT}</p><h2>More From Pyongyang Times</h2><div><h3><a href="/newstream/1-1/a/">Trees Planted</a></h3><p>KCNA Pyongyang Times</p><p>It is in the county of the lake</p><p>March 05, 2024</p></div><a>More Articles</a>`,
    'related.0.teaser',
    'It is in the county of the lake',
  ],
  [
    'the day of a related item in the footer of its card',
    `<h1>A Title</h1><p>${DATE}</p><p>${TEXT}</p><h2>More From KCNA.kp (En)</h2><article><h3><a href="/newstream/1-1/a/">Trees Planted</a></h3><footer><time>March 05, 2024</time></footer></article><article><h3><a href="/newstream/1-2/b/">School Opened</a></h3><p>It is in the county</p><footer><time>March 04, 2024</time></footer></article><a>More Articles</a>`,
    'related.1.publishedOn',
    '2024-03-04',
  ],
  [
    'a related item whose day is a heading',
    `<h1>A Title</h1><p>${DATE}</p><p>${TEXT}</p><h2>More From KCNA.kp (En)</h2><h5><a href="/newstream/1-1/a/">Trees Planted</a></h5><h6>March 05, 2024</h6><div>It was in the county</div><h5><a href="/newstream/1-2/b/">School Opened</a></h5><h6>March 04, 2024</h6><div>It was there too</div><h2>More Articles</h2>`,
    'related.length',
    2,
  ],
  [
    'related items that all lead to one place',
    `<h1>A Title</h1><p>${DATE}</p><div class="article-content"><p>${TEXT}</p></div><h3>More From KCNA.kp (En)</h3>${[
      'Trees Planted',
      'School Opened',
    ]
      .map(
        (title) =>
          `<h4><a href="/x">${title}</a></h4><p><a href="/x">${title}</a></p><p>${title} in the county</p><p>March 05, 2024</p><p><a href="/x">${title} in the county</a></p>`,
      )
      .join('')}`,
    'related.length',
    2,
  ],
  [
    'a heading of the related block with a colon',
    `${HEAD}${TEXT}\nMore From: KCNA.kp (En)\nGood Harvest\nGood Harvest\nThe farm did well.\nJanuary 3, 2013\nThe farm did well.`,
    'related[0].title',
    'Good Harvest',
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
  [
    'a teaser that ends with a day, days on lines of their own',
    `${HEAD}${TEXT}\nMore From KCNA.kp (En)\nA Headline\nIt was held on April 14, 2024\nMarch 4, 2024`,
    'related[0].teaser',
    'It was held on April 14, 2024',
  ],
  [
    'a teaser with its day on one line',
    `${HEAD}${TEXT}\nMore From KCNA.kp (En)\nA Headline\nIt was held in the April 14, 2024`,
    'related[0]',
    { title: 'A Headline', teaser: 'It was held in the', publishedOn: '2024-04-14', url: null },
  ],
  [
    'an outlet and a day on one line',
    `${HEAD}${TEXT}\nMore From KCNA.kp (En)\nA Headline\nIts words\nKCNA.kp (En) · March 4, 2024`,
    'related[0].publishedOn',
    '2024-03-04',
  ],
  ...(
    [
      ['a day in brackets behind a related headline', `<p>${LINK}School Opened</a> (March 4, 2024)</p>`],
      ['a day in brackets before a related headline', `<p>[March 4, 2024] ${LINK}School Opened</a></p>`],
      ['a day with a colon before a related headline', `<p>March 4, 2024: ${LINK}School Opened</a></p>`],
      [
        'a related item as a table row with a picture',
        `<table><tr><td>${LINK}<img src="b.jpg"></a><td>${LINK}School Opened</a><td>March 4, 2024</table>`,
      ],
      [
        'several related headlines on one line',
        `<p>${LINK}School Opened</a> March 4, 2024 | ${OTHER}Trees Planted</a> March 5, 2024</p>`,
      ],
    ] as const
  ).map(([name, item]): SmallPage => [
    name,
    `<h1>A Title</h1><p>${DATE}</p><p>${TEXT}</p><h2>More From KCNA.kp (En)</h2>${item}`,
    'related.0',
    { title: 'School Opened', teaser: null, publishedOn: '2024-03-04', url: PLACE },
  ]),
  [
    'a day in brackets behind a headline in plain text',
    `${HEAD}${TEXT}\nMore From KCNA.kp (En)\nSchool Opened (March 4, 2024)`,
    'related[0]',
    { title: 'School Opened', teaser: null, publishedOn: '2024-03-04', url: null },
  ],
];
