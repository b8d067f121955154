import { wordSet } from './word-set.js';

// The words by which a headline names the page's own document, or tells news of somebody's. Lower case.

/** Between the document and its issuer: "Press Statement Issued by N". */
export const TITLE_JOINTS = wordSet('of by from');
/** What is done with every document. */
export const ISSUED = 'issued released published made';
export const TITLE_FILLERS = wordSet(`${ISSUED} given`);

/** Behind its issuer these tell what a document is about: "Statement of Spokesman for O over Drill". */
export const TITLE_MATTERS = wordSet('over about against amid after following');

/** What others do with a document, or it with them: "Statement of General Staff Strikes Chord with Workers". */
export const NEWS_ENDINGS = wordSet(
  `supported hailed welcomed distributed circulated denounced rejected posted printed conveyed read discussed implemented
  carried introduced strikes arouses evokes draws stirs touches causes wins receives meets finds fills inspires`,
);

/** What is done with any document; only of some kinds such news is no document. */
export const ENDINGS = wordSet(`${ISSUED} adopted sent received public delivered`);

/** What issuers do with their documents: "Spokesperson for DPRK Foreign Ministry Issues Press Statement". */
export const ISSUING_VERBS = wordSet(`${ISSUED} gave issues releases gives makes publishes answers`);

/** Before a possessed document these make a headline of news: "Party Backs DPRK's Statement". */
export const HEADLINE_VERBS = wordSet(
  'support supports back backs hail hails welcome welcomes denounce denounces on about of over to under release releases',
);
