/** The first words of what stands where an article should be. */
export interface WallRow {
  /** What the page is, for the error's sentence. */
  readonly page: string;
  /** Lower case. */
  readonly words: string;
  readonly example: string;
}

export const WALLS: readonly WallRow[] = [
  {
    page: 'a login wall',
    words: 'log in or sign up',
    example: 'Log in or sign up as a free member to continue',
  },
  { page: 'a login wall', words: 'sign up as a free member', example: 'Sign up as a free member to read on' },
  { page: 'a login wall', words: 'please log in', example: 'Please log in to read this article' },
  {
    page: 'a login wall',
    words: 'you must be logged in',
    example: 'You must be logged in to view this content',
  },
  { page: 'a login wall', words: 'this content is for', example: 'This content is for members only.' },
  { page: 'a blocked page', words: 'attention required!', example: 'Attention Required! | Cloudflare' },
  { page: 'a blocked page', words: 'sorry, you have been blocked', example: 'Sorry, you have been blocked' },
  { page: 'a blocked page', words: 'just a moment...', example: 'Just a moment...' },
  {
    page: 'a blocked page',
    words: 'checking your browser',
    example: 'Checking your browser before accessing kcnawatch.org',
  },
  {
    page: 'a blocked page',
    words: 'enable javascript and cookies',
    example: 'Enable JavaScript and cookies to continue',
  },
  { page: 'a blocked page', words: 'access denied', example: 'Access denied' },
  { page: 'an error page', words: '403 forbidden', example: '403 Forbidden' },
  { page: 'an error page', words: '404 not found', example: '404 Not Found' },
  { page: 'an error page', words: 'page not found', example: 'Page not found' },
  { page: 'an error page', words: '502 bad gateway', example: '502 Bad Gateway' },
];
