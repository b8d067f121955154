import { withoutSiteNames } from '../page/document-title.js';
import { textOf, wholeOf, type Block, type Place } from '../page/page.js';
import { implied, stated, type Finding } from '../page/finding.js';
import { namesBrand } from '../tables/notices.js';
import { findEnglishDocument } from './english-title.js';
import { findForeignTitleDocument } from './foreign-title.js';
import { findKoreanDocument } from './korean-title.js';
import { isOrganOf } from '../tables/organizations.js';
import { findKoreanOrganization, findOrganization } from './issuer/organization.js';
import type { SpeakerFinding } from './issuer/speaker.js';
import { isKorean } from './wording/is-korean.js';
import { wordingOf } from './wording/words.js';
import type { TitleDocument } from './title-document.js';

/** The title, and the document that it names. */
export interface Title {
  readonly title: Finding<string> | null;
  readonly titleDocument: TitleDocument | null;
}

/** Reads the title's line; without one, the title that the document's own name implies. */
export function readTitle(block: Block | null, documentTitle: Place | null = null): Title {
  const place = block === null ? documentTitle : titleOf(block);
  if (place === null) return { title: null, titleDocument: null };
  const text = textOf(place);
  const title = block === null ? implied(text, place, 'document-title') : stated(text, place, 'title');
  return { title, titleDocument: text.length > LONGEST_TITLE ? null : readDocument(place) };
}

/** Whether a title names an issuer: a person or an organisation, or one of which it is an organ. */
export function namesIssuer({ value, places }: Finding<string>, issuer: SpeakerFinding | null): boolean {
  if (issuer === null) return false;
  const { name, organization } = issuer;
  if (name !== null && value.includes(name.value)) return true;
  if (organization === null) return false;
  const { id, name: ownName } = organization.value;
  const [place] = places;
  if (id === null || place === undefined) return value.includes(ownName);
  const titled = (isKorean(value) ? findKoreanOrganization(place) : findOrganization(wordingOf(place)))?.value
    .id;
  return titled != null && isOrganOf(id, titled);
}

/** The title of a line that may print the document's whole name: "Mine Overfulfils Plan | KCNA Watch". */
function titleOf(block: Block): Place {
  const whole = wholeOf(block);
  return (namesBrand(block.text.toLowerCase()) ? withoutSiteNames(whole) : null) ?? whole;
}

/** No longer line names a document; so much text costs no time. */
const LONGEST_TITLE = 300;

/** The document that a headline names. */
export function readDocument(place: Place): TitleDocument | null {
  return isKorean(textOf(place))
    ? findKoreanDocument(place)
    : (findEnglishDocument(place) ?? findForeignTitleDocument(place));
}
