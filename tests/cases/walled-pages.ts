import type { KindCase } from './page-kinds.js';

const HEADER = 'A Title\nDate: 04/03/2024 | Source: Naenara (En) | Read original version at source';
const RELATED =
  'More From Naenara (En)\nA Headline\nA Headline\nThe first words\nMarch 4, 2024\nThe first words';
const SENTENCE = 'The people of the village built a new bridge.';
const LISTED = 'Rice Planted\nJuly 14, 2024\nShip Launched\nJuly 13, 2024';

/** Walls, errors and comment forms in words of many sorts, and articles that have some of these words. */
export const WALLED: readonly KindCase[] = [
  ...[
    'This article is only available to registered users.\nLogin\nSign up',
    'Get free access to KCNA Watch\nEnter your email to continue reading this article.\nContinue',
    'Become a free member to access KCNA Watch\nEmail\nJoin for free',
    'Subscribe to NK PRO to access this content',
    'Log in or register to read more',
    'Your free article limit has been reached',
  ].flatMap((wall): KindCase[] => [
    [`a header over "${wall}"`, `${HEADER}\n${wall}`, 'login-wall'],
    [`a header and a related block around "${wall}"`, `${HEADER}\n${wall}\n${RELATED}`, 'login-wall'],
  ]),
  ...[
    'The subscribers of the newspaper read this article with great interest and joy. It was a good one.',
    'Members of the union told this story.\nThe village listened to it until late at night.',
    `${SENTENCE}\nSign up for a free KCNA Watch account`,
    `${SENTENCE}\nGet free access to KCNA Watch`,
    `${SENTENCE}\nLeave a Reply\nYou must be logged in to post a comment.`,
    `${SENTENCE}\nA member of the union went home to read more.`,
    `${SENTENCE}\nNothing was found at this location but sand.`,
  ].map((text): KindCase => [`an article with "${text}"`, `${HEADER}\n${text}`, 'statement']),
  ...[
    'Page not found | KCNA Watch\nOops! That page can’t be found.\nMaybe try a search?',
    'Not Found\nThe requested URL was not found on this server.\nApache/2.4.41 (Ubuntu) Server',
    'kcnawatch.org\nVerifying you are human. This may take a few seconds.\nIt reviews your connection.',
    "Forbidden\nYou don't have permission to access this resource.",
    'Hrm.\nThe Wayback Machine has not archived that URL.',
    '429 Too Many Requests\nnginx',
    '500 Internal Server Error',
    '503 Service Temporarily Unavailable\nnginx/1.18.0',
    '504 Gateway Time-out',
    'This site can’t be reached\nkcnawatch.org took too long to respond.',
    'You don’t have permission to access this resource.',
    '<body id="error-page"><p>There has been a critical error on this website.</p></body>',
  ].map((page): KindCase => [`an error: "${page}"`, page, 'blocked']),
  [
    'a search without results',
    '<h1>Nothing Found</h1><p>Sorry, but nothing matched your search.</p>',
    'listing',
  ],
];

/** Listings in plain text, and texts that look like them. */
export const LISTED_IN_TEXT: readonly KindCase[] = [
  ['a listing in plain text', `Newstream\n${LISTED}\nLoad More`, 'listing'],
  [
    'a listing in plain text under a menu',
    `KCNA Watch Logo\nHome\nNewstream\nAbout\n${LISTED}\n1\n2`,
    'listing',
  ],
  [
    'search results in plain text, with a lead in a teaser',
    `Search Results for: bridge\nRice Planted\nJuly 14, 2024\n${SENTENCE}\nStatement\nJuly 13, 2024\nA spokesperson for the Foreign Ministry of the DPRK released the following statement on July 13: The`,
    'listing',
  ],
  ['headlines and days of who knows what site', LISTED, 'not-kcnawatch'],
  [
    'a chronicle under a menu',
    `Newstream\nChronicle of the Juche idea in the DPRK\nJuly 14, 2024\n${SENTENCE}\nIt was the first of them.\nThe second one came later.\nJuly 15, 2024\n${SENTENCE}`,
    'statement',
  ],
  [
    'an article under a menu, its day below its title',
    `Newstream\nA Title\nJuly 14, 2024\nPyongyang, July 14 (KCNA) -- ${SENTENCE}`,
    'statement',
  ],
];
