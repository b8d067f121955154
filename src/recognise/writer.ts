import { implied } from '../page/finding.js';
import { textOf, within, type Place } from '../page/page.js';
import { isPersonName } from './issuer/person.js';
import { readIssuer, type SpeakerFinding } from './issuer/speaker.js';
import { readWords, wordingOf } from './wording/words.js';

// "(N, R of O)", "[N]"
const BRACKETED = /^[([].*[)\]]$/;
// "By N", "By: N"
const BY = /^By:? /;
// "N PT", "NPT", "N KCNA", but not "R of KCNA"
const INITIALS = /(?<=[a-z])(?: ?(?:PT|KT)|(?<! of| for| the) KCNA)$/;

/** The line without the brackets, the "By" and the paper's initials that stand around a writer. */
export function unframe(line: Place): Place {
  const text = textOf(line);
  const inner = BRACKETED.test(text) ? within(line, 1, text.length - 1) : line;
  const named = textOf(inner).replace(INITIALS, '');
  return within(inner, BY.exec(named)?.[0].length ?? 0, named.length);
}

/** "N, R of O", "R of O N", perhaps framed; null where not both are there: "N, N2" are two. */
export function readEnglishSigner(line: Place): SpeakerFinding | null {
  const signer = readIssuer(wordingOf(unframe(line)));
  const office = signer?.name == null ? null : signer.office;
  return office === null || isPersonName(readWords(office.value)) ? null : signer;
}

/** Who stands behind "By", a null writer if they are several; null if nobody does. */
export function readBy(line: Place, row: string): { readonly writer: SpeakerFinding | null } | null {
  const signer = readEnglishSigner(line);
  if (signer !== null) return { writer: signer };
  const names = unframe(line);
  const text = textOf(names);
  const [first = '', ...others] = text.split(/, | and /);
  if (!isPersonName(readWords(first))) return null;
  if (others.some((other) => isPersonName(readWords(other)))) return { writer: null };
  // "By N and friends"
  if (others.length > 0 && text[first.length] !== ',') return null;
  const name = implied(first, within(names, 0, first.length), `byline:${row}`);
  return { writer: { name, office: null, organization: null } };
}
