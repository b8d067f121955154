import { OPINION_KINDS } from '../tables/kind-groups.js';
import { textOf, within, type Place } from '../page/page.js';
import { FOREIGN_LEADS } from '../tables/foreign-leads.js';
import { FOREIGN_OWN_STATE } from '../tables/foreign-organizations.js';
import { findForeignDocument } from './lead/foreign.js';
import { readForeignIssuer } from './issuer/foreign-issuer.js';
import { nobody, type TitleDocument } from './title-document.js';

// "朝中社评论：T", "朝鮮中央通信社論評「T」", "朝鮮中央通信社論評 T", "Комментарий ЦТАК: T"
const HEADING_END = /(?!^)[：:「『《]|(?<=[\u4e00-\u9fff]) /;

/** "朝鲜外务省发言人谈话", "Заявление представителя МИД КНДР", "社论：T": the document of an issuer of this state, or a paper's. */
export function findForeignTitleDocument(place: Place): TitleDocument | null {
  const text = textOf(place);
  const end = text.search(HEADING_END);
  const heading = end > 0 ? within(place, 0, end) : null;
  return findOwned(place) ?? (heading && (findOwned(heading) ?? findSaid(heading)));
}

/** "社论": what papers say needs no issuer as a heading. */
function findSaid(heading: Place): TitleDocument | null {
  const document = findForeignDocument(textOf(heading).trim().toLowerCase());
  return document !== null && OPINION_KINDS.has(document.kind)
    ? { row: document, words: heading, readIssuer: nobody }
    : null;
}

function findOwned(place: Place): TitleDocument | null {
  const text = textOf(place);
  if (!FOREIGN_OWN_STATE.test(text)) return null;
  for (const row of FOREIGN_LEADS) {
    const groups = row.title().exec(text)?.groups;
    const issuer = groups?.['issuer'];
    const words = groups?.['document'] ?? groups?.['issued'] ?? groups?.['answer'];
    const document = words === undefined ? null : findForeignDocument(words.toLowerCase());
    if (words === undefined || issuer === undefined || document === null) continue;
    if (!FOREIGN_OWN_STATE.test(issuer)) return null;
    const at = text.startsWith(words) ? 0 : text.lastIndexOf(words);
    const from = text.indexOf(issuer, text.startsWith(words) ? words.length : 0);
    return {
      row: document,
      words: within(place, at, at + words.length),
      readIssuer: () => readForeignIssuer(within(place, from, from + issuer.length), row),
    };
  }
  return null;
}
