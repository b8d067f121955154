import { words } from './word-set.js';
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
 * Class words count whole, and so do the words of `id`; parts of hyphenated names do not: `has-sidebar` is about what
 * stands beside it. The names of the site are certain; those of menus and banners are what web pages commonly use for
 * things that never hold an article. Names that layouts give to whole pages (`widget`, `header`, `page-header`,
 * `right-sidebar`, `overlay`) or to other articles (`related-posts`, `caption`) are left out. A region that turns out
 * to hold the `Date:` line is none.
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
    region: 'caption',
    by: 'class',
    words: words('wp-caption-text image-caption photo-caption img-caption gallery-caption figure-caption'),
    examples: ['<p class="wp-caption-text">'],
  },
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
    examples: ['<div class="nk-paywall-free-member-form">', '<div class="modal free-member-form-inner">'],
  },
  {
    region: 'chrome',
    by: 'element',
    words: ['nav', 'footer', 'aside', 'button', 'dialog', 'menu', 'form'],
    examples: ['<nav>', '<footer>', '<aside>', '<BUTTON type=submit>'],
  },
  {
    region: 'chrome',
    by: 'role',
    words: words(
      'navigation banner complementary contentinfo search dialog alertdialog menu menubar toolbar tablist',
    ),
    examples: ['<div role="navigation">', '<div role=banner>'],
  },
  {
    // Menus and ways around the site.
    region: 'chrome',
    by: 'class',
    words: words(
      'menu main-menu mainmenu top-menu topmenu sub-menu submenu side-menu mobile-menu footer-menu primary-menu secondary-menu menu-toggle menu-item nav navbar nav-bar navbar-nav nav-menu main-nav sidenav mobile-nav navigation main-navigation site-navigation post-navigation topbar top-bar breadcrumb breadcrumbs pagination pager nav-links skip-link skip-to-content screen-reader-text sr-only visually-hidden language-switcher lang-switcher back-to-top scroll-to-top offcanvas off-canvas hamburger searchform search-form search-box searchbox',
    ),
    examples: ['<ul class="menu">', '<TABLE ID=menu><TR><TD>', '<div class="yoast breadcrumbs">'],
  },
  {
    // The site's head, side and foot.
    region: 'chrome',
    by: 'class',
    words: words(
      'site-header masthead site-branding site-logo sidebar side-bar side-column widget-area footer site-footer page-footer main-footer footer-widgets footer-columns footer-column colophon site-info copyright bottom-bar',
    ),
    examples: ['<div class="sidebar">', '<div id="colophon">'],
  },
  {
    // Questions about cookies.
    region: 'chrome',
    by: 'class',
    words: words(
      'cookie cookies cookie-banner cookie-bar cookie-notice cookie-consent cookie-popup cookie-message cookie-law-info-bar cookieconsent cookiebanner consent consent-banner consent-popup gdpr gdpr-banner gdpr-cookie-notice cc-window cc-banner onetrust-consent-sdk onetrust-banner-sdk cmplz-cookiebanner cky-consent-container cybotcookiebotdialog qc-cmp2-container',
    ),
    examples: [
      '<div id="cookie-notice">',
      '<div class="cc-window cc-banner">',
      '<div id="CybotCookiebotDialog">',
    ],
  },
  {
    // Ways to pass a page on.
    region: 'chrome',
    by: 'class',
    words: words(
      'share shares sharing share-bar share-button share-buttons share-links share-tools share-icons social social-bar social-links social-share social-sharing social-media social-icons social-buttons sharedaddy sd-sharing jp-sharing a2a_kit addtoany_share_save_container addthis_toolbox sharethis-inline-share-buttons heateor_sss_sharing_container',
    ),
    examples: ['<div class="share-buttons bottom">', '<div class="a2a_kit a2a_kit_size_32">'],
  },
  {
    // Subscriptions, and windows that lie over the page.
    region: 'chrome',
    by: 'class',
    words: words(
      'newsletter newsletter-form newsletter-signup newsletter-box subscribe subscribe-form subscribe-box subscription subscription-form email-signup mc_embed_signup modal modal-dialog popup pop-up popup-overlay toast adsbygoogle',
    ),
    examples: ['<section class="newsletter">', '<div id="mc_embed_signup">', '<div class="modal fade">'],
  },
  {
    // Advertisements.
    region: 'chrome',
    by: 'class',
    words: words(
      'ad ads advert adverts ad-container ad-wrapper ad-banner ad-block ad-slot ad-unit advertisement advertisements sponsored promo promo-box promotion dfp-ad google-ad google-ads',
    ),
    examples: ['<div class="ad">', '<div class="advertisement">'],
  },
  {
    // What readers write.
    region: 'chrome',
    by: 'class',
    words: words('comments comments-area comment-list comment-respond comment-form disqus_thread'),
    examples: ['<div id="comments" class="comments-area">', '<div id="disqus_thread">'],
  },
];
