/** A line that the site, not the outlet, put on the page. */
export interface NoticeRow {
  readonly id: string;
  readonly role: 'advert' | 'chrome';
  /** The line's first words, compared without case; `whole` rows are the whole line. */
  readonly words: string;
  readonly whole: boolean;
  readonly example: string;
}

/** Lines that are the site's wherever they stand. A new one is a row here and a fixture. */
export const NOTICES: readonly NoticeRow[] = [
  { id: 'hiring', role: 'advert', words: 'nk news is hiring', whole: false, example: 'NK News is hiring' },
  {
    id: 'join-pro',
    role: 'advert',
    words: 'join the nk pro team',
    whole: false,
    example: 'Join the NK Pro team',
  },
  {
    id: 'upgrade',
    role: 'advert',
    words: 'upgrade to nk pro',
    whole: false,
    example: 'Upgrade to NK PRO today',
  },
  {
    id: 'headlines',
    role: 'advert',
    words: 'get north korea headlines delivered',
    whole: false,
    example: 'Get North Korea headlines delivered daily to your inbox',
  },
  {
    id: 'daily-update',
    role: 'advert',
    words: 'subscribe to the nk news',
    whole: false,
    example: "Subscribe to the NK News 'Daily Update' and get all of the day's stories",
  },
  { id: 'share-button', role: 'chrome', words: 'share button', whole: true, example: 'Share Button' },
  { id: 'browse', role: 'chrome', words: 'browse', whole: true, example: 'Browse' },
  { id: 'logo', role: 'chrome', words: 'kcna watch logo', whole: true, example: 'KCNA Watch Logo' },
  { id: 'site-name', role: 'chrome', words: 'kcna watch', whole: true, example: 'KCNA Watch' },
];

/** The names under which the site and its publisher advertise. */
export const BRANDS: readonly string[] = [
  'nk news',
  'nk pro',
  'nknews',
  'kcna watch',
  'korea pro',
  'korea risk',
];

/** The first words of an advertisement: it asks the reader to do something. */
export const ADVERT_CALLS: readonly string[] = [
  'become',
  'click',
  'discover',
  'download',
  'follow',
  'get',
  'join',
  'learn',
  'listen',
  'log',
  'looking',
  'read',
  'register',
  'sign',
  'start',
  'subscribe',
  'support',
  'try',
  'unlock',
  'upgrade',
  'want',
];
