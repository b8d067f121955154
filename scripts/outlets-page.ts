import { LANGUAGES } from '../src/tables/languages.js';
import { SOURCES } from '../src/tables/sources.js';

const COLUMNS = ['id', 'name', 'Korean name', 'kind', 'languages', 'labels', 'sites'];

/** The page that lists every outlet of the registry, from its table. */
export function renderOutlets(): string {
  const rows = SOURCES.map((row) => [
    `\`${row.id}\``,
    row.name,
    row.koreanName,
    row.kind.replace('-', ' '),
    row.languages.join(', '),
    row.labels.join(' · '),
    [...row.domains, ...(row.host === null ? [] : [`also on \`${row.host}\``])].join(', '),
  ]);
  const tags = LANGUAGES.map(({ language, tags }) => [`\`${language}\``, tags.join(' · ')]);
  return `${[
    '# Outlets',
    'Written by `npm run docs:write` from `src/tables/sources.ts` and `src/tables/languages.ts`.',
    'Labels and tags are compared without case. A label that is not listed keeps its text and has `id` null. `OUTLETS` is this list as data.',
    renderTable(COLUMNS, rows),
    '## Language tags of labels',
    'As in `KCNA.kp (En)`, `DPRK Today (English)`, `Voice of Korea (KR)`.',
    renderTable(['language', 'tags'], tags),
  ].join('\n\n')}\n`;
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
