import { explainStatement, safeParseStatement } from '../dist/index.js';
import { seed, time } from './measure.mjs';

const body = seed.slice(seed.indexOf('The U.S. unjust'), seed.indexOf('More From'));
const header = seed.slice(0, seed.indexOf('The U.S. unjust'));

/** Pages that grow with `size`, in characters. */
const PAGES = {
  "the seed's body repeated": (size) => header + body.repeat(size / body.length),
  'one endless line': (size) => `${header}${'word '.repeat(size / 5)}`,
  'one line without a space': (size) => 'x'.repeat(size),
  'Date: repeated on one line': (size) => 'Date: '.repeat(size / 6),
  'Date: repeated on lines': (size) => 'Date: 01/10/2023 | Source: \n'.repeat(size / 28),
  'More From repeated': (size) => 'More From KCNA.kp (En)\n'.repeat(size / 23),
  'days repeated': (size) => 'March 4, 2024\n'.repeat(size / 14),
  'titles repeated under More From': (size) =>
    `${header}Text here.\nMore From KCNA.kp (En)\nMarch 4, 2024\n${'A Title\n'.repeat(size / 8)}`,
  'end markers repeated': (size) => 'word -0-\n'.repeat(size / 9),
  'KCNA lines repeated': (size) => 'KCNA KCNA.kp (En)\n'.repeat(size / 18),
  'issued the following statement, repeated': (size) => 'N issued the following statement '.repeat(size / 33),
  'quotation marks': (size) => '"'.repeat(size),
  spaces: (size) => ' '.repeat(size),
  'line feeds': (size) => '\n'.repeat(size),
  'no-break spaces between letters': (size) => 'a\u00A0\u00A0'.repeat(size / 3),
  'zero-width characters': (size) => 'a\u200B'.repeat(size / 2),
  'opening brackets': (size) => '(['.repeat(size / 2),
  digits: (size) => '7'.repeat(size),
};

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];

console.log(
  'Nanoseconds a character at 10 kB, 100 kB, 1 MB, 10 MB, and the growth exponent over the last factor of 100 (1 is linear):',
);
for (const [name, build] of Object.entries(PAGES)) {
  for (const [what, read] of Object.entries({ parse: safeParseStatement, explain: explainStatement })) {
    const times = SIZES.map((size) => {
      const page = build(Math.floor(size));
      return time(() => read(page));
    });
    const exponent = Math.log10(times[3] / times[1]) / 2;
    const each = times.map((nanoseconds, index) => (nanoseconds / SIZES[index]).toFixed(1).padStart(8));
    console.log(`  ${`${name}, ${what}`.padEnd(52)}${each.join('')}   ${exponent.toFixed(2)}`);
  }
}
