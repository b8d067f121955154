import { stated } from '../../page/finding.js';
import { textOf, within, type Place } from '../../page/page.js';
import {
  FOREIGN_DOCUMENTS,
  FOREIGN_LEADS,
  FOREIGN_MINISTRY,
  FOREIGN_ORGANIZATION,
  OWN_STATE,
  type ForeignLeadRow,
} from '../../tables/foreign-leads.js';
import type { SpeakerFinding } from '../speaker.js';
import { placeOf, type Attribution } from './attribution.js';
import { organizationOf } from './organization.js';
import type { Sentence } from './sentence.js';

// "次のような", "如下", "следующее", "siguiente": without them these languages are not read
const FOLLOWING = /次の|以下の|如下|следующ|siguiente/;
// "El ", "La "
const ARTICLE = /^(?:El|La) /;
/** A lead in Japanese, Chinese, Russian or Spanish whose document follows: "外務省代弁人は5日、次のような談話を発表した。" */
export function readForeign(sentence: Sentence): Attribution | null {
  const { text } = sentence;
  if (!FOLLOWING.test(text)) return null;
  for (const row of FOREIGN_LEADS) {
    const [whole, words] = row.document.exec(text) ?? [];
    const end = row.end.exec(text)?.index ?? 0;
    const named = FOREIGN_DOCUMENTS.find(
      (each) => words !== undefined && each.words.split('|').includes(words),
    );
    if (whole === undefined || words === undefined || named === undefined || end === 0) continue;
    const to = text.indexOf(whole) + whole.length;
    const article = ARTICLE.exec(text)?.[0].length ?? 0;
    const day = Array.from(text.slice(end, to - whole.length).matchAll(row.day)).at(-1);
    const from = end + (day?.index ?? 0);
    return {
      documentRow: { ...named, words },
      documentWords: placeOf(sentence, { from: to - words.length, to }),
      issuer: readForeignIssuer(placeOf(sentence, { from: article, to: end }), row),
      day: day === undefined ? null : placeOf(sentence, { from, to: from + day[0].length }),
      isDayWeak: false,
      title: null,
      announces: true,
      tells: false,
    };
  }
  return null;
}

function readForeignIssuer(place: Place, { person }: ForeignLeadRow): SpeakerFinding {
  const text = textOf(place);
  const { name, before = '', behind = '' } = person().exec(text)?.groups ?? {};
  const at = name === undefined ? 0 : text.indexOf(name, before.length);
  const offices =
    name === undefined
      ? [place]
      : [within(place, 0, before.length), within(place, text.length - behind.length, text.length)];
  const held = offices.filter((each) => each.from < each.to);
  const isOwn = FOREIGN_MINISTRY.test(text) && OWN_STATE.test(text);
  const isItself = name === undefined && FOREIGN_ORGANIZATION.test(text);
  const printed = isItself ? stated({ id: null, name: text }, place, ROW) : null;
  return {
    name: name === undefined ? null : stated(name, within(place, at, at + name.length), ROW),
    office:
      isItself || held.length === 0
        ? null
        : { ...stated(held.map(textOf).join(''), place, ROW), places: held },
    organization: isOwn ? organizationOf('mfa', place) : printed,
  };
}

const ROW = 'foreign-issuer';
