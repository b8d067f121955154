/** What an element can tell about the lines in it. */
export type RegionKind =
  /** The site's own: menus, side columns, footers, cookie banners, share bars. */
  | 'chrome'
  /** The article's text. */
  | 'article'
  /** Words under a picture. */
  | 'caption'
  /** One item of a listing. */
  | 'listing-item'
  /** What stands in the article's place for those who are not logged in. */
  | 'wall';

/** Elements that tell what they hold. */
export interface RegionRow {
  readonly region: RegionKind;
  /** The element's name, or one word of its `class`, `id` or `role`, lower case. */
  readonly by: 'element' | 'class' | 'role';
  readonly words: readonly string[];
  /** Elements that the row recognises. */
  readonly examples: readonly string[];
}

/**
 * Class words count whole, and as parts of hyphenated names where that is said in their own row. The names of the
 * site are certain; those of menus and banners are what web pages commonly use. A region that turns out to hold the
 * `Date:` line is none.
 */
export const REGIONS: readonly RegionRow[] = [
  {
    region: 'article',
    by: 'class',
    words: ['article-content'],
    examples: ['<div class="article-content">'],
  },
  { region: 'caption', by: 'element', words: ['figcaption'], examples: ['<figcaption>'] },
  {
    region: 'listing-item',
    by: 'class',
    words: ['article-desc', 'article-thumb'],
    examples: ['<div class="article-desc">', '<div class="article-thumb">'],
  },
  {
    region: 'wall',
    by: 'class',
    words: ['nk-paywall-free-member-form', 'free-member-form-inner', 'free-member-form'],
    examples: ['<div class="nk-paywall-free-member-form">'],
  },
  {
    region: 'chrome',
    by: 'element',
    words: ['nav', 'footer', 'aside', 'button', 'dialog', 'menu', 'form'],
    examples: ['<nav>', '<footer>', '<aside>'],
  },
  {
    region: 'chrome',
    by: 'role',
    words: [
      'navigation',
      'banner',
      'complementary',
      'contentinfo',
      'search',
      'dialog',
      'alertdialog',
      'menubar',
      'toolbar',
    ],
    examples: ['<div role="navigation">'],
  },
];
