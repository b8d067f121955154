import { wordSet } from '../../tables/word-set.js';
import { lazily } from '../../engine/lazily.js';
import { OWNERS, SHORT_NAMES, type OrganizationRow } from '../../tables/organizations.js';
import { indexByFirst } from '../wording/phrases.js';
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
const SHORT = lazily(() =>
  indexByFirst(
    SHORT_NAMES.flatMap(([key, ...names]) =>
      names.map((name): ShortName => [key, readPlainKeys(readWords(name))]),
    ),
    ([, names]) => names.map(({ key }) => key),
  ),
);

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
  const forms = rows.flatMap((row) =>
    [row.name, ...(row.also ?? [])].flatMap(listForms).map((form): Form => ({ form, row })),
  );
  return indexByFirst(forms, ({ form }) => form);
}

/** A name as keys, and with its owner in front: "General Staff of the KPA", "KPA General Staff". */
function listForms(name: string): readonly (readonly string[])[] {
  const form = readKeys(readWords(name)).map(({ key }) => key);
  const at = form.findIndex((key) => OWNERS.has(key));
  const owner = form[at];
  return owner === undefined || at === 0
    ? [form]
    : [form, [owner, ...form.filter((_, index) => index !== at)]];
}
