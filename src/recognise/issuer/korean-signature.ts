import { lazily } from '../../engine/lazily.js';
import { textOf, within, type Place } from '../../page/page.js';
import { KOREAN_GIVEN_SYLLABLES, KOREAN_OCCUPATIONS } from '../../tables/korean-leads.js';
import { join, named, printed, printedAs } from './korean-finding.js';
import { endsOffice, endsOrganization, isGivenName, isName } from './korean-name.js';
import { findKoreanOrganization } from './organization.js';
import type { SpeakerFinding } from './speaker.js';

// "김 은 희"
const SPACED_NAME = /^\S(?: \S)+$/;

/** The lines that sign a document: state, office and name, each on its own; beside a day the name may be a foreigner's. */
export function readKoreanSignature(lines: readonly Place[], isDated: boolean): SpeakerFinding | null {
  const offices = lines.slice(0, -1);
  const holder = offices.at(-1);
  const last = lines.at(-1);
  if (holder === undefined || last === undefined || !endsOffice(textOf(holder))) return null;
  const name = readSignedName(last) ?? (isDated ? readForeignName(last) : null);
  if (name === null) return null;
  return { name, office: join(offices), organization: findKoreanOrganization(holder) ?? printed(holder) };
}

// "울라지미르 뿌찐", "또 럼"; no particle behind, nor an office before it
const FOREIGN_NAME = /^[\uac00-\ud7a3]{1,8}(?: [\uac00-\ud7a3]{1,8}){1,3}$/;

function readForeignName(line: Place): SpeakerFinding['name'] {
  const text = textOf(line);
  return FOREIGN_NAME.test(text) && !text.split(' ').some(endsOffice) ? named(line) : null;
}

/** "글 김은희": by whom the text is. */
const TEXT_BY = '글';
// "평양시 중구역"
const RESIDENCE = /(?:시|군|구역)$/;

/** "O 로동자 N", "O N", "평양시 중구역 N": who is no official signs with what he does, or with where he works or lives. */
export function readKoreanWriter(line: Place): SpeakerFinding | null {
  const text = textOf(line);
  const space = text.lastIndexOf(' ');
  const does = text.slice(0, Math.max(0, space));
  const isWriter = KOREAN_OCCUPATIONS.some((occupation) => does.endsWith(occupation));
  const works = endsOrganization(does);
  const isLikely = works || does === TEXT_BY || RESIDENCE.test(does);
  const isSure = isWriter || (isLikely && isGivenName(text.slice(space + 1)));
  if (!isSure || !isName(text.slice(space + 1))) return null;
  const name = named(within(line, space + 1, text.length));
  const place = within(line, 0, space);
  return {
    name,
    office: isWriter ? named(place) : null,
    organization: works ? (findKoreanOrganization(place) ?? printedAs(place)) : null,
  };
}

// "리철", "김혁": of two syllables a name of the largest families alone
const SHORT_NAME = lazily(() => new RegExp(`^[김리박최][${[...KOREAN_GIVEN_SYLLABLES].join('')}]$`));

/** The name alone, which signs a text: of three syllables, a frequent one of two, or with white space between them. */
export function readKoreanBareName(line: Place): SpeakerFinding | null {
  const text = textOf(line);
  const isLikely = isGivenName(text) || SHORT_NAME().test(text) || SPACED_NAME.test(text);
  const name = isLikely ? readSignedName(line) : null;
  return name && { name, office: null, organization: null };
}

/** A name as signatures print it: "김 은 희" is 김은희. */
function readSignedName(line: Place): SpeakerFinding['name'] {
  const text = textOf(line);
  const value = SPACED_NAME.test(text) ? text.replaceAll(' ', '') : text;
  return isName(value) ? { ...named(line), value } : null;
}
