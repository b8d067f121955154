import fc from 'fast-check';
import { day as isoDay, printDay } from './markup.js';

/** What a generated page says; its text is made of it, so that reading it must give it back. */
export interface Blueprint {
  readonly crawl: string | null;
  readonly doubled: boolean;
  readonly label: string;
  readonly title: string;
  readonly day: string;
  readonly advert: string | null;
  readonly paragraphs: readonly string[];
  readonly endMarker: string;
  readonly items: readonly { title: string; teaser: string; day: string }[];
  readonly bare: boolean;
  readonly articlesLine: boolean;
  readonly gap: string;
}

const word = fc.constantFrom(
  ...'people country work farm river school hall new great children factory sea peace village bridge song'.split(
    ' ',
  ),
);
const words = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength, maxLength }).map((list) => list.join(' '));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = words(6, 40).map((text) => `${capital(text)}.`);
const heading = words(2, 8).map(capital);

export const blueprint: fc.Arbitrary<Blueprint> = fc.record({
  crawl: fc.option(isoDay),
  doubled: fc.boolean(),
  label: fc.constantFrom('Naenara (En)', 'Voice of Korea (EN)', 'Pyongyang Times', 'The New Outlet (En)'),
  title: heading,
  day: isoDay,
  advert: fc.option(fc.constantFrom('NK News is hiring', 'Join the NK Pro team', 'Share Button')),
  paragraphs: fc.array(sentence, { minLength: 1, maxLength: 8 }),
  endMarker: fc.constantFrom('', ' -0-', '\u00A0-0-', '\n-0-\nwww.kcna.kp (2025.02.03.)', '\nKCNA'),
  items: fc.array(fc.record({ title: heading, teaser: words(8, 20).map(capital), day: isoDay }), {
    maxLength: 6,
  }),
  bare: fc.boolean(),
  articlesLine: fc.boolean(),
  gap: fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', ' \n\n\n'),
});

function printShort(iso: string): string {
  const [month = '', ...rest] = printDay(iso).split(' ');
  return `${month.slice(0, 3)} ${rest.join(' ')}`;
}

/** "04/03/2024" */
function printDayFirst(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** Writes the page as the site shows it, in layout F or D. */
export function renderText(plan: Blueprint): string {
  const crawl =
    plan.crawl === null ? [] : [printDay(plan.crawl) + (plan.doubled ? printShort(plan.crawl) : '')];
  const items = plan.items.flatMap(({ title, teaser, day }) => [
    ...(plan.bare ? [] : [title, title]),
    teaser,
    printDay(day),
    teaser,
  ]);
  return [
    ...crawl,
    `KCNA ${plan.label}`,
    plan.title,
    `Date: ${printDayFirst(plan.day)} | Source: ${plan.label} | Read original version at source`,
    ...(plan.advert === null ? [] : [plan.advert]),
    ...plan.paragraphs.slice(0, -1),
    `${plan.paragraphs.at(-1) ?? ''}${plan.endMarker}`,
    `More From ${plan.label}`,
    ...items,
    ...(plan.articlesLine ? ['More Articles'] : []),
  ].join(plan.gap);
}
