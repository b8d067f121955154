import { lazily } from '../../engine/lazily.js';
import { FOREIGN_DOCUMENTS, FOREIGN_DOCUMENT_WORDS } from '../../tables/foreign-documents.js';
import { FOREIGN_LEADS, type ForeignLeadRow } from '../../tables/foreign-leads.js';
import { FOREIGN_OWN_STATE } from '../../tables/foreign-organizations.js';
import type { DocumentRow } from '../../tables/documents.js';
import { attribute, isTold, placeOf, type Attribution } from './attribution.js';
import { readForeignIssuer } from '../issuer/foreign-issuer.js';
import type { Sentence } from './sentence.js';
import { trimTitle } from './quotation.js';
import type { Stretch } from '../wording/stretch.js';

// "發", "は", "о", "ó", "la siguiente respuesta": without one of them a sentence is English
const OTHER_LETTERS = /[\u00e1-\u00fa\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff]| siguiente /;
// "次のような", "如下", "следующее", "siguiente", "como sigue"
const FOLLOWING = /次の|以下の|如下|следующ|siguiente|como sigue/;
// "El ", "Un ", "El estimado compañero ", "敬愛する"
const ARTICLE =
  /^(?:(?:El|La|Una?) (?:(?:estimado|respetado|querido) compañero )?|Уважаемый товарищ |敬愛する)/;
// "就联合国制裁决议一事，", "В связи с учениями, ", "En relación con el ejercicio, "
const CLAUSE =
  /^(?:(?:就|针对|鉴于|随着)[^，。]{2,80}，|(?:В связи с|В ответ на) [^,.]{2,120}, |(?:En relación con|Con respecto a|En respuesta a) [^,.]{2,120}, )/;
// "、", ", "
const MARKS = /^[,，、 ]+/;
const LONGEST_ARTICLE = 40;
const LONGEST_INTRODUCTION = 80;
// "全文如下：", "全文は、次のとおり。", "В послании говорится:", "Ниже приводится полный текст", "Su texto íntegro es como sigue:"
const INTRODUCTION =
  /如下[：。]$|^Ниже приводится|^A continuación |は、?(?:次|以下)の(?:とおり|通り)|(?:следующ\S+|гласит|говорится)[:.]$|(?:como sigue|siguiente|dice(?: así)?)[:.]$/;
// 题为《T“Q”》: a title may hold marks of another sort
const QUOTED =
  '《(?<a>[^》]{2,200})》|“(?<b>[^”]{2,200})”|«(?<c>[^»]{2,200})»|"(?<d>[^"]{2,200})"|「(?<e>[^」]{2,200})」';
// "题为《T》", "под названием «T»", "titulada «T»", "論評「T」", "declaración de prensa "T"", "「T」と題する"
const TITLE = lazily(
  () =>
    new RegExp(
      `(?:题为|под (?:названием|заголовком) |titulad[ao] |bajo el título (?:de )?|печати |prensa |(?:${FOREIGN_DOCUMENT_WORDS}) ?)(?:${QUOTED})|[「『](?<named>[^」』]{2,200})[」』]と題`,
      'd',
    ),
);

// "."
const SENTENCE_END = /^[.:。：]?$/;

/** Whether a sentence does nothing but announce the document. */
export function isForeignIntroduction(text: string): boolean {
  return text.length <= LONGEST_INTRODUCTION && INTRODUCTION.test(text);
}

/** A lead in Japanese, Chinese, Russian or Spanish: "外務省代弁人は5日、次のような談話を発表した。" */
export function readForeign(sentence: Sentence): Attribution | null {
  if (!OTHER_LETTERS.test(sentence.text)) return null;
  for (const row of FOREIGN_LEADS) {
    const attribution = readRow(sentence, row);
    if (attribution !== null) return attribution;
  }
  return null;
}

/** The document that a word names: "заявление". */
export function findForeignDocument(words: string): DocumentRow | null {
  const named = FOREIGN_DOCUMENTS.find((each) => each.words.split('|').includes(words));
  return named === undefined ? null : { ...named, words };
}

function readRow(sentence: Sentence, row: ForeignLeadRow): Attribution | null {
  const { text } = sentence;
  const act = row.act().exec(text);
  const words = act?.slice(1).find(Boolean);
  if (act === null || words === undefined) return null;
  const documentRow = findForeignDocument(words);
  const days = Array.from(text.matchAll(row.day), ({ 0: day, index }): Stretch => ({
    from: index,
    to: index + day.length,
  }));
  const opening = days[0]?.from === 0 ? days[0] : undefined;
  const clause =
    opening === undefined
      ? (CLAUSE.exec(text)?.[0].length ?? 0)
      : opening.to + (MARKS.exec(text.slice(opening.to))?.[0].length ?? 0);
  const from = clause + (ARTICLE.exec(text.slice(clause, clause + LONGEST_ARTICLE))?.[0].length ?? 0);
  const issuerLength = row.end.exec(text.slice(from))?.index ?? 0;
  if (documentRow === null || issuerLength === 0) return null;
  const end = from + issuerLength;
  const to = act.index + act[0].lastIndexOf(words) + words.length;
  const issuer = readForeignIssuer(placeOf(sentence, { from, to: end }), row);
  const behind = act.index + act[0].length;
  // In front of the issuer, between issuer and verb, or at the sentence's end
  const day =
    opening ??
    days.findLast((each) => each.from >= end && each.to <= behind) ??
    days.findLast((each) => SENTENCE_END.test(text.slice(each.to))) ??
    null;
  const quoted = Object.values(TITLE().exec(text)?.indices?.groups ?? {}).find(Boolean);
  const stretch = quoted === undefined ? null : trimTitle(text, ...quoted);
  return attribute(sentence, {
    row: documentRow,
    words: { from: to - words.length, to },
    issuer,
    day,
    title: stretch,
    announces: FOLLOWING.test(text.slice(end)),
    tells:
      (documentRow.kind === 'message' || FOREIGN_OWN_STATE.test(text.slice(from, end))) &&
      isTold(documentRow, issuer),
  });
}
