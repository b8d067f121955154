import { wordSet } from './word-set.js';

// The small words of leads, by what they do there. Lower case.

const phrases = (list: string): readonly string[] => list.split('|').map((phrase) => phrase.trim());

/** What a lead can open with before it names the issuer, a comma behind it or not. */
export const PREAMBLES = phrases(
  `in this regard | in this connection | in this respect | in this context | with regard to this | with regard to it |
  in regard to this | in connection with this | in connection with it | in relation to this | in relation to it | regarding this |
  concerning this | as regards this | as regards it | on this | meanwhile | upon authorization | commenting on this |
  commenting on it | to this end | prior to this | earlier | in the meantime | following this | in response to this |
  recently | lately | of late | thus | then | meantime | again | finally | reportedly | however | therefore | some days ago |
  a few days ago | not long ago | the other day | some time ago | last week | last month | under this situation | under such situation | in view of this | on the same day | accordingly`,
);

/** Words that open a clause before the issuer: "In connection with ..., a spokesman for ...". */
export const CLAUSE_OPENERS = wordSet(
  `in on with as regarding concerning over following after amid at when while upon commenting referring denouncing
  noting under to given since for answering asked because pursuant according by`,
);

/** What opens, behind a comma, an aside between issuer and verb: ", asked by KCNA about X,". */
export const ASIDES = wordSet(
  `asked questioned interviewed when who which while upon speaking referring commenting answering replying touching
  denouncing condemning slamming blasting authorized in as with regarding concerning on over at`,
);

/** What tells what a document is about, and is in no name. */
export const MATTER_PHRASES = phrases(
  `in connection with | in relation to | related to | with regard to | in regard to | with respect to | as regards | regarding | concerning |
  in response to | in reply to | in view of | in wake of | in the wake of | commenting on | referring to`,
);

/** What opens such an aside even without a comma: "a spokesman for O in connection with X issued", "R of O heading the delegation". */
export const ABOUT_PHRASES = [
  ...MATTER_PHRASES,
  ...phrases(
    `in support of | in protest against | in solidarity with |
  in condemnation of | in denunciation of | on the occasion of | heading the | heading a | leading the | leading a | staying in | staying at |
  now staying | attending the | participating in | taking part in | visiting the | on a visit | on an official | who | upon his | upon her | upon their | upon the | on his | on her | on their |
  in celebration of | in commemoration of | in memory of | over the | over its | over his | amid the | after the | along with`,
  ),
];

/** What can stand between issuer and verb, or verb and document, besides the day. */
export const ADVERBIALS = phrases(
  `upon authorization | on authorization | under authorization | through kcna | via kcna | to kcna | to rodong sinmun | in this regard | in this connection | in pyongyang | here | also | again | hereby |
  in his name | in its name | in the name of the government | in a row | in writing |
  to the public | at home and abroad | in public | before the world | through the media | at a press conference`,
);

/** Before the document's name. */
export const DETERMINERS = wordSet('a an the its his her their another such as him them');

/** The document stands below; "follow" and "followings" are printed slips. */
export const ANNOUNCERS = wordSet('following follow followings');

/** What a document's name may have before it even with a capital letter: "Operational Communique". */
export const CAPITAL_ADJECTIVES = wordSet(
  "operational special joint new year year's opening closing concluding policy congratulatory commemorative keynote public open important crucial urgent emergency final official solidarity written dprk detailed",
);

/** No adjective of a document: the words between verb and document are then about something else. */
export const NO_ADJECTIVES = wordSet(
  `of to for with at by from that which who in on and or but is was were are be been not over about against under after
  before during since between into through than then it they he she we you i this these those there where when`,
);

/** Words that give the document its title: titled "T". */
export const TITLERS = phrases(
  `titled | entitled | headlined | captioned | under the title of | under the title | under the heading of | under the heading |
  with the title of | with the title | under the headline of | under the headline | the title of which is | headed`,
);

/** Behind the document's name: from here on the sentence tells what it is about, not when it was issued. */
export const ABOUT_OPENERS = wordSet(
  `as regard regards respect regarding concerning over about against that which who in where when blaming`,
);

/** Where the issuer's name ends behind "by", "of" or "from". */
export const ISSUER_STOPPERS = wordSet(
  `titled entitled headlined dated under which that says said reads as regards regarding concerning was were has is are here
  through via issued released published given put raised contributed adopted sent made came arrived`,
);

/** What opens a document-first lead. */
export const DOCUMENT_FIRST = phrases(
  `the following is | following is | the following are | following are | follows | here follows | here is | below is | the full text of |
  full text of | given below is | given here is | the text of`,
);
