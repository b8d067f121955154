/** The words by which a headline names the page's own document, or tells news of somebody's. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Between the document and its issuer: "Press Statement Issued by N". */
export const TITLE_JOINTS = words('of by from');
export const TITLE_FILLERS = words('given issued made released published');

/** What others do with a document, or it with them: "Statement of General Staff Strikes Chord with Workers". */
export const NEWS_ENDINGS = words(
  `supported hailed welcomed distributed circulated denounced rejected posted printed conveyed read discussed implemented
  carried introduced strikes arouses evokes draws stirs touches causes wins receives meets finds fills inspires`,
);

/** What is done with any document; only of some kinds such news is no document. */
export const ENDINGS = words('adopted sent received issued released public published made delivered');

/** What issuers do with their documents: "Spokesperson for DPRK Foreign Ministry Issues Press Statement". */
export const ISSUING_VERBS = words(
  'issues releases gives makes publishes issued released gave made published',
);

/** Before a possessed document these make a headline of news: "Party Backs DPRK's Statement". */
export const HEADLINE_VERBS = words(
  'support supports back backs hail hails welcome welcomes denounce denounces on about of over to under release releases',
);
