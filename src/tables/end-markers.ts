import { DATELINE_AGENCIES } from './datelines.js';

/** A sign that the outlet puts behind its article. */
export interface EndMarkerRow {
  readonly id: string;
  /** A line of its own, or that or behind the last words of a paragraph. */
  readonly stands: 'line' | 'either';
  readonly example: string;
  /** Anchored at the end of the text. */
  readonly pattern: RegExp;
}

export const END_MARKERS: readonly EndMarkerRow[] = [
  // "... of the working people. -0-", "-0- (Juche113.12.25.)", "- 0 -", by a slip "-O-"
  {
    id: 'zero',
    stands: 'either',
    example: '-0-',
    pattern: /[-–—] ?[0O] ?[-–—](?: ?[([][^()[\]]{4,30}[)\]]\.?)?$/i,
  },
  // "... 발표하였다. (끝)", "...した。（了）", "... (End)"
  { id: 'end-in-brackets', stands: 'either', example: '(끝)', pattern: /[(（](?:[끝完终終了]|End)[)）]$/i },
  // "... 규탄하였다.【조선중앙통신】", "... 규탄하였다. [조선중앙통신]", "... 규탄하였다. (조선신보)"
  {
    id: 'agency-in-brackets',
    stands: 'either',
    example: '【조선중앙통신】',
    pattern: /(?:[【[](?:조선중앙통신|朝鮮中央通信|朝中社)[】\]]|[(（](?:조선신보|朝鮮新報)[)）])$/,
  },
  {
    id: 'site-footer',
    stands: 'either',
    example: 'www.kcna.kp (2025.02.03.)',
    // "www.kcna.kp (Juche111.8.15.)", "www.kcna.kp (2025.02.03.)"
    pattern: /(?:https?:\/\/)?(?:www\.)?kcna\.(?:kp|co\.jp) ?[(（][^()（）]{0,40}[)）]\.?$/i,
  },
  {
    id: 'site-address',
    stands: 'line',
    example: 'www.kcna.kp',
    // "www.kcna.kp" alone
    pattern: /^(?:https?:\/\/)?(?:www\.)?kcna\.(?:kp|co\.jp)\/?$/i,
  },
  // "KCNA" alone on the last line, "(KCNA)"
  {
    id: 'agency',
    stands: 'line',
    example: 'KCNA',
    pattern: new RegExp(`^[-(/（]?(?:${DATELINE_AGENCIES.join('|')})[-)/）]?\\.?$`),
  },
];
