import { expectStatement } from './identity/expect-statement.js';
import type { ComparedField } from './identity/fields.js';
import { readPair, type Pair } from './identity/pair.js';
import type { Statement } from './schema/types.js';

/** What {@link compareStatements} answers. */
export interface StatementComparison {
  /**
   * `same`: one document in the same words, however it is printed and introduced. `revised`: one document, of which
   * words were changed, added or left out, or whose issuer is named otherwise. `different`: two documents.
   */
  verdict: 'same' | 'revised' | 'different';
  /** The fields that both have and that say something else; for `different`, those that decide it. */
  fields: ComparedField[];
}

/**
 * Tells whether two pages give one statement: for archives that see a text under two addresses, or on two outlets that
 * print "spokesman" and "spokesperson", another headline, another day. A field that one of them lacks is no difference.
 *
 * Symmetric. The rule, its examples and limits are in docs/identity.md.
 *
 * @param one - A statement, read by this library or valid by `StatementSchema`.
 * @param other - Another one.
 * @throws TypeError for what is no statement.
 * @example
 * ```ts
 * const page = 'Statement\nDate: 01/10/2023 | Source: Naenara (En)\nA spokesman for the society said in a statement: "No."';
 * const one = parseStatement(page);
 * const other = parseStatement(page.replace('spokesman', 'spokesperson').replace('01/10', '02/10'));
 * compareStatements(one, other).verdict; // 'same'
 * compareStatements(one, other).fields; // ['publishedOn', 'speaker.office', 'lead']
 * ```
 */
export function compareStatements(one: Statement, other: Statement): StatementComparison {
  expectStatement('one', one);
  expectStatement('other', other);
  const pair = readPair(one, other);
  const deciding = findDeciding(pair);
  if (deciding.length > 0) return { verdict: 'different', fields: deciding };
  const isSame = pair.hasSameWords && pair.issuer === null;
  return { verdict: isSame ? 'same' : 'revised', fields: [...pair.differences] };
}

/** Share of the text that two printings have in common at least, where lead or title say that they are one document. */
const LEAST_LIKENESS = 0.5;
/** The same where nothing says so, since this press repeats whole sentences, and for reports, which quote the document. */
const LEAST_CLOSE_LIKENESS = 0.8;
/** A text cut short is all in the other; an issuer is corrected in an otherwise equal text. */
const NEARLY_ALL = 0.9;

/** The fields that make two documents of them; none if nothing does. */
function findDeciding(pair: Pair): ComparedField[] {
  const { differences, hasSameWords, isRepeatable, likeness, farApart, issuer } = pair;
  if (!hasSameWords) {
    if (differences.includes('language')) return ['language'];
    if (differences.includes('coverage') && likeness.ofLonger < LEAST_CLOSE_LIKENESS) {
      return ['coverage', 'paragraphs'];
    }
    if (pair.isSerial) return ['dateline', 'paragraphs'];
    const isLikely = !isRepeatable || (pair.isOneIssue && pair.sharesFrame);
    const isCut = isLikely && likeness.ofShorter >= NEARLY_ALL;
    const least = pair.sharesFrame ? LEAST_LIKENESS : LEAST_CLOSE_LIKENESS;
    if (!isCut && likeness.ofLonger < least) return ['paragraphs'];
  }
  if (farApart !== null && (isRepeatable || !hasSameWords)) return [farApart];
  const mayBeCorrected = !isRepeatable && (hasSameWords || likeness.ofLonger >= NEARLY_ALL);
  if (issuer !== null && !mayBeCorrected) return [issuer];
  if (isRepeatable && pair.namesOthers && !(hasSameWords && pair.isOneIssue)) {
    return differences.includes('lead') ? ['lead'] : ['paragraphs'];
  }
  return [];
}
