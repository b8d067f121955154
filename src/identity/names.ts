import { lazily } from '../engine/lazily.js';
import { MONTHS, WEEKDAYS } from '../tables/calendar-words.js';
import { unifyCharacters } from './words.js';

// "Orlov" and "Federation" in "to Vladimir Orlov, president of the Russian Federation": capitals inside a sentence;
// "윁남", "主席": scripts without capitals
const NAME = lazily(
  () =>
    /(?<=[\p{L}\p{N},;)] )\p{Lu}[\p{L}\p{M}]+|\p{Script=Hangul}{2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
);

/** Whether each of two texts has names that the other has not, as messages to two different people have. */
export function nameOthers(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [readNames(one), readNames(other)];
  return hasOwn(left, right) && hasOwn(right, left);
}

function readNames(texts: readonly string[]): Set<string> {
  const names = unifyCharacters(texts.join('\n')).match(NAME()) ?? [];
  return new Set(
    names.map((name) => name.toLowerCase()).filter((name) => !WEEKDAYS.has(name) && !MONTHS.has(name)),
  );
}

function hasOwn(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...names].some((name) => !others.has(name));
}
