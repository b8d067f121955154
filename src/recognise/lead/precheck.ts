import { lazily } from '../../engine/lazily.js';
import { DOCUMENTS } from '../../tables/documents.js';
import { LEAD_VERBS } from '../../tables/lead-verbs.js';

/** As far as a lead can reach into a paragraph. */
const LONGEST_LOOK = 1_200;

function anyOf(words: Iterable<string>): string {
  return [...new Set(words)].join('|');
}

/** "statement", "paper", "message": the word that a document's name hangs on. */
export function listNouns(): string {
  return anyOf(DOCUMENTS.map(({ words }) => words.split(' of ', 1)[0]?.split(' ').at(-1) ?? words));
}

// "statement", "messages", "editorial"; a question is answered
const DOCUMENT = lazily(() => new RegExp(`${listNouns()}|question`, 'i'));
// "issued", "gave the following answer", "The full text reads", "in its Report No. 12": what a narrator does with a document
const VERB = lazily(
  () =>
    new RegExp(
      `${anyOf(LEAD_VERBS.map(({ words }) => words))}|given|[Aa]nswer(?:ed|ing)|replied|responded|came (?:to|from)|arrived|reads|full text|follow(?:s|ing)|[Ii]n (?:(?:an?|its|his|her) (?:\\w+ )?(?:${listNouns()})|(?:answer|reply) to)|[Ii]ts \\w+ No\\. ?\\d`,
    ),
);
// "발표하였다", "대답하였다", "보내시였다", "편지를 받았다", "다음과 같다", "론평에서 "; "次のような", "发表", "ответил ", "publicó "
const OTHER_VERBS =
  /발표|대답|답변|회견|문답|올리였|올렸|드리였|드렸|보[내냈낸]|내[였놓여고]|냈|채택|다음[과은]|아래와|소개[하한]|공개[하했]|실었|실린|게재|받으[시셨]|[전지한][을를] 받|(?:연설을 |연설|신년사를 )하[였시]|(?:담화|성명|론평|사설|론설|정론|글|비망록|백서|고발장)(?: ?《[^》]{1,100}》)?(?:에서|[을를] 통하여) |次の|以下の|を(?:発表|公表|布告|送|掲載)|質問に|如下|发[表布]|公布|颁布|回答|[贺唁回]电|慰问电|记者问|刊登|刊载|[\u0430-\u044f]л[аио]? |следующ|отвечая|заявлени|комментари|[a-z]ó |hizo |siguiente|declaración|comentario|mensaje/;

// "Press statement of N, R of O:", a heading of the text that follows
const HEADING =
  /^(?:[a-z]+ )?(?:statement|answer|release|article|commentary|memorandum) (?:of|by) [^.:]{3,250}:$/i;

// "issued the following press statment": the document's name may be misspelt
const ISSUED_FOLLOWING = /(?:issued|released|public|published|gave) (?:the |a )?follow/;

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
  const head = text.length > LONGEST_LOOK ? text.slice(0, LONGEST_LOOK) : text;
  return (
    (VERB().test(head) && (DOCUMENT().test(head) || ISSUED_FOLLOWING.test(head))) ||
    OTHER_VERBS.test(head) ||
    head.includes('interview') ||
    isDocumentHeading(head)
  );
}
