import { phrases } from './word-set.js';
import { lazily } from '../engine/lazily.js';

/** A line that the site, not the outlet, put on the page. */
export interface NoticeRow {
  readonly id: string;
  readonly role: 'advert' | 'chrome';
  /** Compared without case: the whole line, or its first words where `whole` is false. */
  readonly words: readonly string[];
  readonly whole: boolean;
  /** Whether a line that ends as a sentence does is none: "Topics: Medical care was discussed at the meeting." */
  readonly isNoSentence?: true;
  /** Whether a number stands before the words. */
  readonly isCounted?: true;
  readonly examples: readonly string[];
}

/** Lines that are the site's wherever they stand. A new one is a row here and a fixture. */
export const NOTICES: readonly NoticeRow[] = [
  {
    id: 'hiring',
    role: 'advert',
    words: ['nk news is hiring'],
    whole: false,
    examples: ['NK News is hiring'],
  },
  {
    id: 'join-pro',
    role: 'advert',
    words: ['join the nk pro team'],
    whole: false,
    examples: ['Join the NK Pro team'],
  },
  {
    id: 'upgrade',
    role: 'advert',
    words: ['upgrade to nk pro'],
    whole: false,
    examples: ['Upgrade to NK PRO today'],
  },
  {
    id: 'subscribe',
    role: 'advert',
    words: phrases(
      'get north korea headlines delivered|subscribe to the nk news|subscribe to our|get our weekly newsletter|get our daily newsletter|get our newsletter|sign up for our|sign up and receive|sign up to receive|join our mailing list',
    ),
    whole: false,
    examples: [
      'Sign up and receive a digest every Monday.',
      'Get North Korea headlines delivered daily to your inbox',
      "Subscribe to the NK News 'Daily Update' and get all of the day's stories",
    ],
  },
  {
    id: 'advertisement',
    role: 'advert',
    words: ['advertisement', 'sponsored'],
    whole: true,
    examples: ['Advertisement'],
  },
  {
    id: 'share',
    role: 'chrome',
    words: phrases(
      'share button|share|share this|share this article|tweet|facebook|twitter|whatsapp|telegram|linkedin|reddit|email|e-mail|print|print this page|print this article|email this page|email this article|copy link|x|share on|share via|share to|share with|save|bookmark|pin it|pinterest|kakaotalk|like this|mastodon|bluesky|tumblr|pdf|like|like loading...|follow|follow us|follow us on|listen',
    ),
    whole: true,
    examples: ['Share Button', 'Facebook'],
  },
  {
    id: 'font-size',
    role: 'chrome',
    words: phrases('a- a a+|a- a+|a+ a|a+ a a|a a a|aa|font size|text size|font|resize text'),
    whole: true,
    examples: ['A- A A+'],
  },
  {
    id: 'site-name',
    role: 'chrome',
    words: ['kcna watch', 'kcna watch logo', 'nk news', 'nk pro'],
    whole: true,
    examples: ['KCNA Watch', 'KCNA Watch Logo'],
  },
  {
    id: 'menu',
    role: 'chrome',
    words: phrases(
      'browse|kctv archive|outlets|menu|main menu|search|home|newstream|about|about us|contact|contact us|log in|login|log out|sign in|sign up|register|subscribe|my account|skip to content|skip to main content|back to top|toggle navigation|close|privacy policy|terms of use|terms of service|cookie policy|cookie settings|sitemap|rss|faq|advertise|advertise with us|periodicals|search for:|terms & conditions|terms and conditions',
    ),
    whole: true,
    examples: ['Browse', 'Skip to content'],
  },
  {
    id: 'breadcrumbs',
    role: 'chrome',
    words: ['home »', 'home ›', 'home >', 'home /', 'home →', 'you are here:'],
    whole: false,
    examples: ['Home » Newstream » New Ferry on Lake Sohung', 'You are here: Home'],
  },
  {
    id: 'cookies',
    role: 'chrome',
    words: [
      'we use cookies',
      'this site uses cookies',
      'this website uses cookies',
      'by continuing to use this',
    ],
    whole: false,
    examples: ['We use cookies to remember your settings.', 'This website uses cookies.'],
  },
  {
    id: 'consent',
    role: 'chrome',
    words: phrases('ok|got it|got it!|accept|accept all|accept cookies|i accept|i agree|reject all'),
    whole: true,
    examples: ['Got it!', 'Accept all'],
  },
  {
    id: 'about-site',
    role: 'chrome',
    words: ['kcna watch is ', 'kcna watch aggregates', 'kcna watch provides', 'kcna watch offers'],
    whole: false,
    examples: ['KCNA Watch is a service of its publisher.'],
  },
  {
    id: 'list-heading',
    role: 'chrome',
    words: phrases(
      'latest articles|latest news|latest stories|most read|most popular|popular articles|trending|recent posts|recent articles|related articles|you may also like|you might also like|latest|latest posts|top stories|most viewed|popular|popular posts|popular this week|popular now|recommended|recommended for you|see also|read also|leave a reply|leave a comment',
    ),
    whole: true,
    examples: ['Latest Articles'],
  },
  {
    id: 'filed-under',
    role: 'chrome',
    words: phrases(
      'tags:|filed under:|posted in |article printed from|url to article:|categories:|topics:|reading time:|listen to this article',
    ),
    whole: false,
    isNoSentence: true,
    examples: ['Tags: Foreign policy, United Nations', 'Reading time: 2 minutes'],
  },
  {
    id: 'comment-form',
    role: 'chrome',
    words: phrases(
      'you must be logged in to post a comment|you must be logged in to comment|log in to leave a comment|logged in as |your email address will not be published|required fields are marked|save my name, email|this site uses akismet',
    ),
    whole: false,
    examples: [
      'You must be logged in to post a comment.',
      'Your email address will not be published. Required fields are marked *',
    ],
  },
  {
    id: 'read-more',
    role: 'chrome',
    words: phrases(
      'read more|continue reading|previous|next|load more|previous article|next article|previous post|next post|older posts|newer posts|report a mistake|report an error|post comment|archives',
    ),
    whole: true,
    examples: ['Read more', 'Previous article', 'Report a mistake'],
  },
  {
    id: 'counter',
    role: 'chrome',
    words: phrases(
      'share|shares|view|views|comment|comments|like|likes|read|reads|tweet|tweets|min read|minute read|minutes read',
    ),
    whole: true,
    isCounted: true,
    examples: ['12 shares', '1.2K views', '0 comments', '3 min read'],
  },
  {
    id: 'copyright',
    role: 'chrome',
    words: ['©', 'copyright ©', 'copyright (c)', 'all rights reserved', '. all rights reserved'],
    whole: false,
    examples: ['© 2025 NK News'],
  },
];

/** The names under which the site and its publisher advertise. */
export const BRANDS: readonly string[] = [
  'nk news',
  'nk pro',
  'nknews',
  'kcna watch',
  'korea pro',
  'korea risk group',
];

/** Whether words in lower case name the site or its publisher; "the Korea problem" does not. */
export function namesBrand(words: string): boolean {
  return BRANDS.some((brand) => words.includes(brand)) && BRAND().test(words);
}

const BRAND = lazily(() => new RegExp(`(?<![\\p{L}\\d])(?:${BRANDS.join('|')})(?![\\p{L}\\d])`, 'u'));

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
