import { textOf, within, type Place } from '../page/page.js';
import { findKoreanOrganization } from './issuer/organization.js';

// "【전문】외무성 대변인의 담화"
const NOTE_BEFORE = /^[【[(（]전문[】\])）] ?/;
// "질문에 대답 (전문)"
const NOTE_BEHIND = / ?[【[(（]전문[】\])）]$/;

/** How headlines print who issued what beside a title of its own. */
const SUBTITLES: readonly RegExp[] = [
  // "똑똑히 보라 -민족화해협의회 대변인 담화-", "... ―서기국 보도―"
  /[^-–—―－─] ?[-–—―－─] ?(?<subtitle>[^-–—―－─]+?) ?[-–—―－─]$/d,
  // "똑똑히 보라 (조선중앙통신사 론평)"
  / [(（](?<subtitle>[^()（）]+)[)）]$/d,
  // "똑똑히 보라/민족화해협의회 대변인 담화"
  /[^/\d]\/(?<subtitle>[^/]+)$/d,
  // "[부부장 김은희동지의 담화] 똑똑히 보라"
  /^[[【](?<subtitle>[^[\]【】]+)[\]】]/d,
];
// "《똑똑히 보라》 법률가협회 대변인 담화"; not "《로동신문》 사설"
const QUOTED_TITLE = /^《[^《》]+》 ?(?<subtitle>.+)$/d;

// "<조선외무성 대변인담화>"
const ENCLOSED = /^[<〈][^<>〈〉]+[>〉]$/;

/** The headline without the note that the whole text follows, and without brackets around all of it. */
export function withoutNote(headline: Place): Place {
  const text = textOf(headline);
  if (ENCLOSED.test(text)) return within(headline, 1, text.length - 1);
  const from = NOTE_BEFORE.exec(text)?.[0].length ?? 0;
  const to = NOTE_BEHIND.exec(text)?.index ?? text.length;
  return within(headline, from, to);
}

/** The stretches of a headline that stand beside its own title, where it has two parts. */
export function listSubtitles(headline: Place): Place[] {
  const text = textOf(headline);
  const quoted = QUOTED_TITLE.exec(text)?.indices?.groups?.['subtitle'];
  const isPaper = quoted !== undefined && findKoreanOrganization(within(headline, 0, quoted[0])) !== null;
  return [...SUBTITLES.map((pattern) => pattern.exec(text)?.indices?.groups?.['subtitle']), quoted]
    .filter((subtitle) => subtitle !== undefined && !(subtitle === quoted && isPaper))
    .map((subtitle) => within(headline, subtitle?.[0] ?? 0, subtitle?.[1] ?? 0));
}
