import { lazily } from '../../engine/lazily.js';
import { textOf, type Place } from '../../page/page.js';
import { GREETING_KINDS } from '../../tables/kind-groups.js';
import type { TitleDocument } from '../title-document.js';
import { isOtherState } from './attribution.js';
import { isKoreanNarration, findSeverals } from './korean.js';
import { listNouns } from './precheck.js';
import { isKorean } from '../wording/is-korean.js';

/** So many paragraphs are asked whether a narrator tells what a document said. */
const DEEPEST_NARRATION = 4;

// "stressed", "says", "went on"; not "is", "has", "means"
const TELLS =
  '(?:\\w{2,}ed|said|went|held|told|laid|put|made|took|(?!(?:this|thus|does|always|means|needs|seems|remains|goes|comes)\\b)\\w{3,}s)';
// "The statement said", "In the press statement he said", "According to the decision", "It stressed"; not "It is a far-fetched assertion"
const NARRATED = lazily(
  () =>
    new RegExp(
      `^(?:according to it|(?:in |according to )?(?:the|this|his|her|its) (?:\\w+ )?(?:${listNouns()})|the spokes\\w+|(?:it|s?he|they)(?: also| further| then| \\w+ly)* (?:is pointed|${TELLS}))\\b`,
      'i',
    ),
);
// "The joint statement stressed", "The white paper, in six parts, discloses", "In the statement he says", "According to the decision"; but not "The statement is another provocation"
const RETOLD = lazily(
  () =>
    new RegExp(
      `^according to the (?:\\w+ )?(?:${listNouns()})\\b|^(?:in )?the (?:\\w+ )?(?:${listNouns()})(?:,[^,]{1,60},)? (?:(?:he|she|it|they) )?(?:further )?${TELLS}\\b`,
      'i',
    ),
);

// "..., the press release warned."
const RETOLD_BEHIND = lazily(
  () => new RegExp(`, the (?:\\w+ )?(?:${listNouns()}) (?:\\w{3,}ed|said|says)\\.?$`, 'i'),
);
const LONGEST_RETELLING = 120;
// "Participants in the meeting adopted a letter to N"
const ADOPTED = lazily(() => new RegExp(`\\badopted (?:an?|the) (?:\\w+ )?(?:${listNouns()})\\b`, 'i'));
const LONGEST_REPORT = 400;

/** Whether the narrator tells what a document said, though no sentence names it: "The statement stressed". */
export function isRetold(paragraphs: readonly Place[]): boolean {
  const [first] = paragraphs;
  if (first !== undefined && ADOPTED().test(textOf(first).slice(0, LONGEST_REPORT))) return true;
  return paragraphs.slice(0, DEEPEST_NARRATION).some((paragraph) => {
    const text = textOf(paragraph);
    return (
      RETOLD().test(text.slice(0, LONGEST_RETELLING)) || RETOLD_BEHIND().test(text.slice(-LONGEST_CLOSE))
    );
  });
}

// "Kim Jong Un received messages of greeting from organizations of several countries"
const SEVERAL = /\b(?:received|sent) (?:\w+ ){0,2}(?:messages|letters)\b/;

/** Whether a page does not give what its title names: messages of several, or what another state's organ issued. */
export function isNewsOf({ row, readIssuer }: TitleDocument, paragraphs: readonly Place[]): boolean {
  const [first] = paragraphs;
  if (GREETING_KINDS.has(row.kind)) {
    const head = first === undefined ? '' : textOf(first).slice(0, LONGEST_REPORT);
    return SEVERAL.test(head) || findSeverals(head) !== null;
  }
  return !isInOwnWords(paragraphs) && isOtherState(row, readIssuer());
}

/** Whether a paragraph right behind the title is the document's own; else the narrator goes on. */
export function startsDocument(paragraph: Place | undefined): boolean {
  const head = paragraph === undefined ? '' : textOf(paragraph).slice(0, 60);
  return head !== '' && !(isKorean(head) ? isKoreanNarration(head) : NARRATED().test(head));
}

/** So many paragraphs behind a lead are asked whose words they are. */
const MOST_ASKED = 6;
// "I would like to warn", "Our stand is clear"
const FIRST_PERSON = /\b(?:I|my|[Ww]e|[Oo]ur)\b/;
// "우리는 지켜볼것이다"
const KOREAN_FIRST_PERSON = /(?:^| )(?:우리|나)(?:[는가의]|로서는|자신) /;
// "He said", "The spokesman went on", "It also stressed", "Kim Chol Su in the statement noted"
const GOES_ON =
  /^(?:[\w’'-]+ ){1,9}(?:said|says|stressed|noted|added|stated|held|went on|continued|pointed)\b/;
// "..., she said."
const SAID_BEHIND = /, (?:s?he|it|the \w+) (?:said|stressed|noted|added|stated)\.?$/;
const LONGEST_CLOSE = 60;
// "We will win"
const QUOTATION = /["“][^"“”]*["”]/g;

/** Whether a text behind a lead speaks in the first person, and no narrator goes on: it is the document itself. */
export function isInOwnWords(paragraphs: readonly Place[]): boolean {
  const asked = paragraphs.slice(0, MOST_ASKED).map(textOf);
  if (asked.some(isKorean))
    return !asked.some(isKoreanNarration) && asked.some((text) => KOREAN_FIRST_PERSON.test(text));
  return (
    !asked.some((text) => GOES_ON.test(text) || SAID_BEHIND.test(text.slice(-LONGEST_CLOSE))) &&
    asked.some((text) => FIRST_PERSON.test(text.replace(QUOTATION, '')))
  );
}
