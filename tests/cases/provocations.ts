import type { DiagnosticCode, PageOptions } from '../../src/index.js';

const HEADER = 'A Title\nDate: 04/03/2024 | Source: Naenara (En) | Read original version at source\n';
const BODY = 'The people of the village built a new bridge over the river.\n';
const ITEM = 'A Headline\nA Headline\nThe first words of it\nMarch 4, 2024\nThe first words of it\n';

/** For each diagnostic a page that provokes it, and the words it must point at (null: it has no place). */
export const PROVOCATIONS: Readonly<
  Record<DiagnosticCode, readonly [page: string, words: string | null, options?: PageOptions]>
> = {
  'empty-input': [' \n', null],
  'not-a-page': ['{"a": 1}', null],
  'no-body': [HEADER, null],
  'other-page': [`${HEADER}Please log in to read this article`, null],
  'too-large': [BODY, null, { maxLength: 10 }],
  'missing-title': [BODY, null],
  'missing-date': [BODY, null],
  'unreadable-date': [`Date: soon | Source: Naenara (En)\n${BODY}`, 'soon'],
  'impossible-date': [`Date: 31/02/2023 | Source: Naenara (En)\n${BODY}`, '31/02/2023'],
  'date-conflict': [`${HEADER}Date: 05/03/2024 | Source: Naenara (En)\n${BODY}`, '04/03/2024'],
  'crawl-date-conflict': [`January 30, 2025Jan 31, 2025\n${HEADER}${BODY}`, 'January 30, 2025'],
  'captured-before-published': [`January 30, 2024\n${HEADER}${BODY}`, 'January 30, 2024'],
  'implied-date': [`${BODY}www.kcna.kp (2025.02.03.)`, '2025.02.03.'],
  'missing-source': [BODY, null],
  'unknown-source': [
    `A Title\nDate: 04/03/2024 | Source: The New Outlet (En)\n${BODY}`,
    'The New Outlet (En)',
  ],
  'damaged-source': [`A Title\nDate: 04/03/2024 | Source: (En)\n${BODY}`, '(En)'],
  'source-conflict': [`KCNA Voice of Korea (EN)\n${HEADER}${BODY}`, 'Naenara (En)'],
  'title-conflict': [`Half a Title\n${HEADER}${BODY}`, 'Half a Title'],
  'language-conflict': [`A Title\nDate: 04/03/2024 | Source: Naenara (Kr)\n${BODY}`, 'Naenara (Kr)'],
  'kind-conflict': [
    `Press Statement of Spokesperson\nDate: 04/03/2024 | Source: Naenara (En)\nA spokesperson for the Foreign Ministry of the DPRK released the following statement on Monday:\n${BODY}`,
    'statement',
  ],
  'weekday-conflict': [
    `${HEADER}A spokesperson for the Foreign Ministry of the DPRK released the following statement on Monday, March 3:\n${BODY}`,
    'Monday, March 3',
  ],
  'unresolved-day': [
    `A spokesperson for the Foreign Ministry of the DPRK released the following statement on Monday:\n${BODY}`,
    'Monday',
  ],
  'day-after-page': [
    `${HEADER}A spokesman for the Tower Society issued the following statement on March 8:\n${BODY}`,
    'March 8',
  ],
  'text-after-end': [`${HEADER}The bridge was opened. -0-\n${BODY}`, '-0-'],
  'related-incomplete': [
    `${HEADER}${BODY}More From Naenara (En)\n${ITEM}Another Headline\nAnother Headline\nIts first words`,
    'Another Headline',
  ],
  'second-page': [
    `${HEADER}${BODY}More From Naenara (En)\n${ITEM}More Articles\n${HEADER}Another text.`,
    `${HEADER}Another text.`,
  ],
  'unresolved-link': [
    `${HEADER.replace('Read original version at source', '[Read original version at source](/a.html)')}\n${BODY}`,
    '/a.html',
    { format: 'markdown' },
  ],
  'unknown-text': [
    `${HEADER}${BODY}More From Naenara (En)\n${ITEM}More Articles\nSomething else`,
    'Something else',
  ],
};
