import { JOINT_DOCUMENT } from '../tables/documents.js';
import { PRESS_KINDS } from '../tables/kind-groups.js';
import { lazily } from '../engine/lazily.js';
import { textOf } from '../page/page.js';
import type { Report } from '../page/report.js';
import { implied, stated, type Finding } from '../page/finding.js';
import type { Findings } from '../recognise/recognise.js';
import type { SpeakerFinding } from '../recognise/issuer/speaker.js';
import type { StatementKind } from '../tables/kinds.js';
import { ORGANIZATION_NOUNS, OWN_STATE } from '../tables/office-words.js';

/** What sort of document the page is, and whether it gives the document itself. */
export interface SettledKind {
  readonly kind: Finding<StatementKind>;
  readonly coverage: Finding<'full-text' | 'reported'> | null;
}

/**
 * The lead, unless the title says that the page is another document than the one that its first paragraph tells of:
 * a commentary on somebody's statement begins with that statement.
 */
export function chooseLead({ lead, titleDocument }: Findings): Findings['lead'] {
  if (lead === null || titleDocument === null) return lead;
  const isReported = lead.coverage === 'reported';
  const isPress = PRESS_KINDS.has(titleDocument.row.kind) && !PRESS_KINDS.has(lead.documentRow.kind);
  if (isPress && isReported) return null;
  // The title of a joint one may name all its issuers in another way.
  const isUnnamed = lead.documentWords === titleDocument.words;
  const isAboutOthers = isUnnamed || isPress || (isReported && !JOINT_DOCUMENT.test(lead.documentRow.words));
  if (!isAboutOthers) return lead;
  const titled = titleDocument.readIssuer();
  // "Solidarity Group Issues Statement": headlines describe groups that no table has
  const isDescribed =
    titleDocument.row.kind === lead.documentRow.kind && [titled, lead.issuer].every(isUnlistedGroup);
  return !isDescribed && areDifferent(titled, lead.issuer) ? null : lead;
}

function isUnlistedGroup(issuer: SpeakerFinding | null): boolean {
  return issuer?.name == null && issuer?.organization?.value.id == null;
}

/** Whether two issuers cannot be the same: other names, or organisations that have nothing in common. */
function areDifferent(one: SpeakerFinding | null, other: SpeakerFinding | null): boolean {
  if (one?.name != null && other?.name != null) return one.name.value !== other.name.value;
  const [first, second] = [one?.organization?.value, other?.organization?.value];
  if (first == null || second == null) return false;
  // "DPRK Delegation": the table's organisations are all of this state
  if (
    (first.id === null) !== (second.id === null) &&
    OWN_STATE.test(first.id === null ? first.name : second.name)
  )
    return false;
  return first.id !== null && second.id !== null
    ? !isPart(first.id, second.id) && !isPart(second.id, first.id)
    : !mayShareName(first.name, second.name);
}

/** Whether an organisation is another or one of its organs, which headlines leave out: the secretariat of the CPRK. */
function isPart(organ: string, whole: string): boolean {
  return organ === whole || organ.startsWith(`${whole}-`);
}

/**
 * Headlines print a part of a long name: "Swiss Committee", "Swiss Committee in Solidarity with the Korean People", or of
 * several issuers together: "Two Headquarters".
 */
function mayShareName(one: string, other: string): boolean {
  const [stems, others] = [stemsOf(one), stemsOf(other)];
  return (
    stems.length === 0 ||
    others.length === 0 ||
    stems.some((stem) => others.includes(stem)) ||
    isShortFor(one, other) ||
    isShortFor(other, one)
  );
}

const HANGUL = lazily(() => /^[\p{Script=Hangul} ]{3,}$/u);

/** Whether a Korean name is made of syllables of another one, in their order: "범민련" of "조국통일범민족련합". */
function isShortFor(short: string, long: string): boolean {
  if (!HANGUL().test(short)) return false;
  let from = 0;
  for (const syllable of short.replaceAll(' ', '')) {
    from = long.indexOf(syllable, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

const STEM = 5;
// "N" of "Nigerian", "방" of "방글라데슈주체사상연구회"
const CAPITAL = lazily(() => /^[\p{Lu}\p{Script=Hangul}]/u);

/** Words of many organisations' names. */
const TELLS_NOTHING: ReadonlySet<string> = new Set([...ORGANIZATION_NOUNS, 'two', 'three', 'four', 'joint', 'north', 'south', 'overseas', '남조선', '남조선단체', '단체', '정당']); // prettier-ignore

/** The first letters of the words that tell one organisation from others: "Nigeria", "Nigerian". */
function stemsOf(name: string): string[] {
  return name
    .split(' ')
    .filter((word) => CAPITAL().test(word) && !TELLS_NOTHING.has(word.toLowerCase()))
    .map((word) => word.slice(0, STEM).toLowerCase());
}

/** The lead decides over the title; a page on which neither speaks of a document is news, unless it is signed. */
export function settleKind({ lead, titleDocument, isRetold, body }: Findings, report: Report): SettledKind {
  if (lead !== null) {
    const { documentRow, documentWords, coverage } = lead;
    // "A spokesman said as follows:": the title names the document
    const isUnnamed = documentWords === titleDocument?.words;
    if (titleDocument !== null && titleDocument.row.kind !== documentRow.kind) {
      const words = [textOf(documentWords), textOf(titleDocument.words)];
      report('kind-conflict', words, documentWords, titleDocument.words);
    }
    return {
      kind: (isUnnamed ? implied : stated)(documentRow.kind, documentWords, `document:${documentRow.words}`),
      coverage: implied(coverage, documentWords, 'lead'),
    };
  }
  if (titleDocument !== null) {
    const { row, words } = titleDocument;
    return {
      kind: implied(row.kind, words, `document:${row.words}`),
      coverage: implied(isRetold ? 'reported' : 'full-text', words, 'title'),
    };
  }
  if (body.byline !== null && !body.byline.isCredit) {
    return {
      kind: implied('article', body.byline.line, 'byline'),
      coverage: implied('full-text', body.byline.line, 'byline'),
    };
  }
  return { kind: { value: 'news', places: [], row: 'no-document', basis: 'implied' }, coverage: null };
}
