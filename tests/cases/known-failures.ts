/** Fixtures that are not read as they should be yet, with the fields that are wrong. */
export const KNOWN_FAILURES: Readonly<Record<string, readonly string[]>> = {};

/** The same for the pages in `fixtures/_forms`. */
export const KNOWN_FORM_FAILURES: Readonly<Record<string, readonly string[]>> = {
  'html-block-spans': ['paragraphs'],
  'html-date-dl': ['originalUrl'],
  'html-date-icons': ['issuedOn', 'lead', 'originalUrl', 'publishedOn'],
  'html-rel-img-link': ['related'],
  'html-rel-label-date-line': ['related'],
  'html-rel-no-date': ['related'],
  'html-rel-readmore-inline': ['related'],
  'html-rel-span-inline': ['related'],
  'html-rel-table-dl': ['related'],
  'html-share-icons-counts': ['paragraphs'],
  'markdown-jinagen-cardlink': ['related'],
  'markdown-pandoc-bodybr2': ['title'],
  'markdown-pandoc-div': ['title'],
  'markdown-pandoc-none': ['title'],
  'markdown-pandocgfm-quote': ['paragraphs'],
  'text-layout-s': ['paragraphs'],
  'text-rel-date-tail': ['paragraphs', 'related'],
};
