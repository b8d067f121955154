import { DATE, TEXT, type SmallPage } from './small-page.js';

/** What markup says of lines, and what it does not. */
export const MARKUP: readonly SmallPage[] = [
  [
    'sentences above the dateline in the element of the article',
    `<h1>A Title</h1><p>${DATE}</p><div class="article-content"><p>${TEXT}</p><p>Pyongyang, January 1 (KCNA) -- ${TEXT}</p></div>`,
    'paragraphs.length',
    2,
  ],
  [
    'an announcement above the dateline',
    `<h1>A Title</h1><p>${DATE}</p><p>Ri Un Gil, minister of Culture of the DPRK, issued the following statement:</p><p>Pyongyang, January 1 (KCNA) -- ${TEXT}</p>`,
    'speaker.name',
    'Ri Un Gil',
  ],
  [
    'text below an end marker in the element of the article',
    `<h1>A Title</h1><p>${DATE}</p><div class="article-content"><p>${TEXT} -0-</p><p>${TEXT}</p></div>`,
    'paragraphs',
    [TEXT, TEXT],
  ],
  [
    'a chronicle, whose days make no list of links',
    `<h1>A Title</h1><p>${DATE}</p><p>${TEXT}</p><p>October 10, 1945</p><p>Founding of the Party</p><p>September 9, 1948</p><p>Founding of the Republic</p><p>${TEXT}</p>`,
    'paragraphs.length',
    6,
  ],
  [
    'links to pictures in the element of the article',
    `<h1>A Title</h1><p>${DATE}</p><div class="article-content"><p>${TEXT}</p><p><a href="http://naenara.example/1">Photo 1</a></p><p>${TEXT}</p><p><a href="http://naenara.example/2">Photo 2</a></p><p>${TEXT}</p></div>`,
    'paragraphs.length',
    5,
  ],
  [
    'numbers in brackets beside an escaped one',
    `## A Title\n\n${DATE}\n1\\. General\n\n${TEXT}\n\n1) in the first case\n\n2) in the second case\n`,
    'paragraphs.2',
    '1) in the first case',
  ],
  [
    "a heading that prints the document's whole name",
    `<title>Bridge Built | KCNA Watch</title><h1>Bridge Built | KCNA Watch</h1><p>${TEXT}</p>`,
    'title',
    'Bridge Built',
  ],
  [
    'a paragraph that is a link, first in the article',
    `<h1>A Title</h1><p>${DATE}</p><div class="article-content"><p><a href="https://example.org/">${TEXT}</a></p><p>It is long.</p></div>`,
    'paragraphs.0',
    TEXT,
  ],
  [
    'a paragraph that is a link, last in the article',
    `<h1>A Title</h1><p>${DATE}</p><div class="article-content"><p>${TEXT}</p><p><a href="mailto:a@example.org">a@example.org</a></p></div>`,
    'paragraphs.1',
    'a@example.org',
  ],
  [
    'a link to another article, last in the article',
    `<h1>A Title</h1><p>${DATE}</p><div class="article-content"><p>${TEXT}</p><p><a href="/newstream/1738590000-123456780/rice/">Rice Planted</a></p></div>`,
    'paragraphs.length',
    1,
  ],
  [
    'subheadings that are words of menus',
    `<h1>A Title</h1><p>${DATE}</p><div class="article-content"><p>${TEXT}</p><p>About us</p><p>It makes tea.</p><p>Contact</p><p>Address: Lake Street</p></div>`,
    'paragraphs.length',
    5,
  ],
  [
    'an advertisement in an element that is named so',
    `<h1>A Title</h1><p>${DATE}</p><div class="article-content"><p>${TEXT}</p><div class="ad-container"><p>See our new report</p></div><p>It is long.</p></div>`,
    'paragraphs.length',
    2,
  ],
  [
    'an arrow behind the heading of related items in an element at the side',
    `<h1>A Title</h1><p>${DATE}</p><p>${TEXT}</p><aside><h3>More From KCNA.kp (En) »</h3><a href="/newstream/1-a">Another Title</a><p>March 4, 2024</p></aside>`,
    'related[0].title',
    'Another Title',
  ],
  [
    'a text in two parts',
    `<h1>A Title</h1><p>${DATE}</p><div class="article-content"><p>${TEXT}</p></div><p>See our new report</p><div class="article-content"><p>It is long.</p></div>`,
    'paragraphs',
    [TEXT, 'It is long.'],
  ],
  [
    'two articles',
    `<h1>A Title</h1><p>${DATE}</p><div class="article-content"><p>${TEXT}</p></div><h1>Another</h1><p>${DATE}</p><div class="article-content"><p>It is long.</p></div>`,
    'paragraphs',
    [TEXT],
  ],
  [
    'a share bar in the article',
    `<h1>A Title</h1><p>${DATE}</p><div class="article-content"><p>${TEXT}</p><div class="share">Share</div><p>It is long.</p></div>`,
    'paragraphs.length',
    2,
  ],
  [
    "a word of menus between two lines of a page without an article's element",
    `<h1>A Title</h1><p>${DATE}</p><p>${TEXT}</p><p>Print</p><p>It is long.</p>`,
    'paragraphs.length',
    2,
  ],
];
