import { lazily } from '../../engine/lazily.js';
import { DOCUMENTS } from '../../tables/documents.js';
import { FOREIGN_DOCUMENT_WORDS } from '../../tables/foreign-documents.js';
import { LEAD_VERBS, OTHER_PARTICIPLES } from '../../tables/lead-verbs.js';
import { listKoreanDone } from './korean-acts.js';
import { LONGEST_LEAD } from './sentence.js';

function anyOf(words: Iterable<string>): string {
  return [...new Set(words)].join('|');
}

// "message of greeting", "information no."
const BEHIND_NOUN = / of | no\./;

/** "statement", "paper", "message": the word that a document's name hangs on. */
export function listNouns(): string {
  return anyOf(DOCUMENTS.map(({ words }) => words.split(BEHIND_NOUN, 1)[0]?.split(' ').at(-1) ?? words));
}

// "statement", "messages", "editorial"; a question is answered
const DOCUMENT = lazily(() => new RegExp(`${listNouns()}|question`, 'i'));
// "issued", "gave the following answer", "The full text reads", "in its Report No. 12": what a narrator does with a document
const VERB = lazily(
  () =>
    new RegExp(
      `${anyOf([...LEAD_VERBS.map(({ words }) => words), ...OTHER_PARTICIPLES.keys()])}|[Aa]nswer(?:ed|ing)|replied|responded|came (?:to|from)|arrived|reads|full text|[Ff]ollow(?:s|ing)|[Ii]n (?:(?:an?|its|his|her) (?:\\w+ )?(?:${listNouns()})|(?:answer|reply) to)|[Ii]ts \\w+ No\\. ?\\d`,
    ),
);
// "담화", "대답", "談話", "заявление", "declaración": other languages have too many verbs
const OTHER_DOCUMENT = lazily(() => new RegExp(`${listKoreanDone()}|${FOREIGN_DOCUMENT_WORDS}`));

// "Press statement of N, R of O:", a heading of the text that follows
const HEADING =
  /^(?:[a-z]+ )?(?:statement|answer|release|article|commentary|memorandum) (?:of|by) [^.:]{3,250}:$/i;

// "issued the following press statment": the document's name may be misspelt
const ISSUED_FOLLOWING = /(?:issued|released|public|published|gave) (?:the |a )?follow/;

// "gave an interview to KCNA", "Asked by KCNA about the launch"
const QUESTIONED = /interview|[Aa]sked by /;

/** Whether a text is a heading that names a document and its issuer. */
export function isDocumentHeading(text: string): boolean {
  return HEADING.test(text);
}

/** Whether a text has a word that names a document. */
export function mayNameDocument(text: string): boolean {
  return DOCUMENT().test(text);
}

/** Whether a paragraph has the words without which it can be no lead; cheap, since every page asks. */
export function mayAttribute(text: string): boolean {
  const head = text.slice(0, LONGEST_LEAD);
  return (
    (VERB().test(head) && (DOCUMENT().test(head) || ISSUED_FOLLOWING.test(head))) ||
    OTHER_DOCUMENT().test(head) ||
    QUESTIONED.test(head) ||
    isDocumentHeading(head)
  );
}
