/** The first words of what stands where an article should be. */
export interface WallRow {
  readonly kind: 'login-wall' | 'blocked';
  /** Lower case. */
  readonly words: string;
  readonly example: string;
}

export const WALLS: readonly WallRow[] = [
  {
    kind: 'login-wall',
    words: 'log in or sign up',
    example: 'Log in or sign up as a free member to continue',
  },
  { kind: 'login-wall', words: 'sign up as a free member', example: 'Sign up as a free member to read on' },
  {
    kind: 'login-wall',
    words: 'become a free member',
    example: 'Become a free member to read this article',
  },
  { kind: 'login-wall', words: 'please log in', example: 'Please log in to read this article' },
  {
    kind: 'login-wall',
    words: 'you must be logged in',
    example: 'You must be logged in to view this content',
  },
  { kind: 'login-wall', words: 'this content is for', example: 'This content is for members only.' },
  { kind: 'blocked', words: 'attention required!', example: 'Attention Required! | Cloudflare' },
  { kind: 'blocked', words: 'sorry, you have been blocked', example: 'Sorry, you have been blocked' },
  { kind: 'blocked', words: 'just a moment...', example: 'Just a moment...' },
  {
    kind: 'blocked',
    words: 'checking your browser',
    example: 'Checking your browser before accessing kcnawatch.org',
  },
  {
    kind: 'blocked',
    words: 'enable javascript and cookies',
    example: 'Enable JavaScript and cookies to continue',
  },
  { kind: 'blocked', words: 'access denied', example: 'Access denied' },
  { kind: 'blocked', words: '403 forbidden', example: '403 Forbidden' },
  { kind: 'blocked', words: '404 not found', example: '404 Not Found' },
  { kind: 'blocked', words: 'page not found', example: 'Page not found' },
  { kind: 'blocked', words: '429 too many requests', example: '429 Too Many Requests' },
  { kind: 'blocked', words: '500 internal server error', example: '500 Internal Server Error' },
  { kind: 'blocked', words: '502 bad gateway', example: '502 Bad Gateway' },
  { kind: 'blocked', words: '503 service', example: '503 Service Temporarily Unavailable' },
  { kind: 'blocked', words: '504 gateway', example: '504 Gateway Time-out' },
  { kind: 'blocked', words: 'error 1020', example: 'Error 1020 Ray ID: 1a2b3c' },
  {
    kind: 'blocked',
    words: 'verify you are human',
    example: 'Verify you are human by completing the action below.',
  },
];
