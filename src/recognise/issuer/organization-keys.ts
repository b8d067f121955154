import { wordSet } from '../../tables/word-set.js';
import { lazily } from '../../engine/lazily.js';
import { OWNERS, SHORT_NAMES, type OrganizationRow } from '../../tables/organizations.js';
import { readWords, type Word } from '../wording/words.js';

/** A word, or a whole name that has a short one, as organisations' names are compared. */
interface Key {
  readonly key: string;
  /** Indexes of its words, half open. */
  readonly from: number;
  readonly to: number;
  /** Offset of its first letter: behind "vice-". */
  readonly start: number;
  readonly isBehindComma: boolean;
}

/** The form of a name as keys. */
interface Form {
  readonly form: readonly string[];
  readonly row: OrganizationRow;
}

/** Words that organisations' names are told from each other without. */
const DROPPED = wordSet('of the for to side');
/** One key for spellings, and for a ministry and its head. */
const SAME = new Map([
  ['minister', 'ministry'],
  ['defense', 'defence'],
  ['shinmun', 'sinmun'],
  ['choson', 'joson'],
]);
const PREFIX = 'vice-';

function keyOf({ lower }: Word): string {
  const bare = lower.startsWith(PREFIX) ? lower.slice(PREFIX.length) : lower;
  // "C.C.", "DPRK's", "People's"
  const plain = bare.includes('.')
    ? bare.replaceAll('.', '')
    : bare.endsWith("'s")
      ? bare.slice(0, -2)
      : bare;
  return SAME.get(plain) ?? plain;
}

function readPlainKeys(words: readonly Word[]): Key[] {
  const keys: Key[] = [];
  for (const [index, word] of words.entries()) {
    if (DROPPED.has(word.lower)) continue;
    const start = word.lower.startsWith(PREFIX) ? word.from + PREFIX.length : word.from;
    keys.push({ key: keyOf(word), from: index, to: index + 1, start, isBehindComma: word.afterComma });
  }
  return keys;
}

type ShortName = readonly [key: string, names: readonly Key[]];

/** Names that have a short form by their first key, the longest first. */
const SHORT = lazily((): ReadonlyMap<string, readonly ShortName[]> => {
  const index = new Map<string, ShortName[]>();
  for (const [key, ...names] of SHORT_NAMES) {
    for (const name of names) {
      const keys = readPlainKeys(readWords(name));
      const first = keys[0]?.key ?? '';
      const known = [...(index.get(first) ?? []), [key, keys] as const];
      index.set(
        first,
        known.sort(([, one], [, other]) => other.length - one.length),
      );
    }
  }
  return index;
});

/** The words as keys, names that have a short one as that: "of the Korean People's Army" is "kpa". */
export function readKeys(words: readonly Word[]): readonly Key[] {
  const plain = readPlainKeys(words);
  const keys: Key[] = [];
  for (let at = 0; at < plain.length;) {
    const first = plain[at];
    if (first === undefined) break;
    const short = SHORT()
      .get(first.key)
      ?.find(([, names]) => standsAt(plain, at, names));
    const last = plain[at + (short?.[1].length ?? 1) - 1] ?? first;
    const key = short?.[0] ?? first.key;
    // "the DPRK Supreme People's Assembly"
    if (keys.at(-1)?.key === 'dprk' && OWNERS.has(key) && !first.isBehindComma) keys.pop();
    keys.push({ ...first, key, to: last.to });
    at += short?.[1].length ?? 1;
  }
  return keys;
}

/** A comma stands in a name only where its row has one: "CC, WPK". */
function standsAt(keys: readonly Key[], at: number, name: readonly Key[]): boolean {
  return name.every(({ key, isBehindComma }, offset) => {
    const own = keys[at + offset];
    return own?.key === key && (offset === 0 || isBehindComma || !own.isBehindComma);
  });
}

/** The forms of the names by their first key, the longest first. */
export function indexForms(rows: readonly OrganizationRow[]): ReadonlyMap<string, readonly Form[]> {
  const index = new Map<string, Form[]>();
  for (const row of rows) {
    for (const name of [row.name, ...(row.also ?? [])]) {
      const form = readKeys(readWords(name)).map(({ key }) => key);
      const owner = form.findIndex((key) => OWNERS.has(key));
      const turned =
        owner > 0 ? [form.filter((_, at) => at !== owner)].map((rest) => [form[owner] ?? '', ...rest]) : [];
      for (const each of [form, ...turned]) {
        const first = each[0] ?? '';
        const known = [...(index.get(first) ?? []), { form: each, row }];
        index.set(
          first,
          known.sort((one, other) => other.form.length - one.form.length),
        );
      }
    }
  }
  return index;
}
