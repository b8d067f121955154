import type {
  AnatomyPart,
  Diagnostic,
  FieldEvidence,
  Role,
  Statement,
  StatementExplanation,
} from '../index.js';
import { defuse, fit, measure } from './columns.js';

/** How the picture is drawn. */
export interface Look {
  readonly colour: boolean;
  readonly width: number;
}

type Colour = 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'grey' | 'bold';

const CODES: Readonly<Record<Colour, number>> = {
  bold: 1,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
  grey: 90,
};

const ROLE_COLOURS: Readonly<Partial<Record<Role, Colour>>> = {
  title: 'bold',
  'date-line': 'cyan',
  'crawl-date': 'cyan',
  outlet: 'cyan',
  dateline: 'cyan',
  'closing-line': 'cyan',
  lead: 'yellow',
  body: 'green',
  question: 'green',
  answer: 'green',
  'related-heading': 'blue',
  'related-title': 'blue',
  'related-teaser': 'blue',
  'related-date': 'blue',
  'related-end': 'blue',
  advert: 'red',
  unknown: 'magenta',
};

const SEVERITY_COLOURS: Readonly<Record<Diagnostic['severity'], Colour>> = {
  error: 'red',
  warning: 'yellow',
  info: 'grey',
};

type Section = readonly [heading: string, lines: readonly string[]];
type Paint = (text: string, colour: Colour) => string;

const ROLE_COLUMNS = 16;
const FIELD_COLUMNS = 25;
const PLACE_COLUMNS = 9;
const MARGIN = 4;

/** Draws a page with the role of each line beside it, the fields that were read, and the diagnostics. */
export function showExplanation(explanation: StatementExplanation, page: string, look: Look): string {
  const { statement, anatomy, diagnostics } = explanation;
  const paint: Paint = (text, colour) => (look.colour ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text);
  const sections: Section[] = [
    ['The page, line by line', anatomy.map((part) => showPart(part, look.width, paint))],
    statement === null
      ? ['No statement', []]
      : [
          'The statement, and the characters that say so (← printed, ⇐ concluded)',
          showFields(statement, explanation.evidence, page, look.width, paint),
        ],
    [
      diagnostics.length === 0 ? 'Nothing else to report' : 'Diagnostics',
      diagnostics.map((each) => showDiagnostic(each, paint)),
    ],
  ];
  return sections.map(([heading, lines]) => [paint(heading, 'bold'), ...lines, ''].join('\n')).join('\n');
}

function showPart({ role, text }: AnatomyPart, width: number, paint: Paint): string {
  const colour = ROLE_COLOURS[role] ?? 'grey';
  const label = paint(role.padStart(ROLE_COLUMNS), colour);
  return `${label} ${paint('│', 'grey')} ${fit(defuse(text), width - ROLE_COLUMNS - ' │ '.length)}`;
}

// Each paragraph and each related item is a line of the page above; here they are counted.
const LISTS = ['paragraphs', 'related'] as const;

function showFields(
  statement: Statement,
  evidence: StatementExplanation['evidence'],
  page: string,
  width: number,
  paint: Paint,
): string[] {
  const fields = Object.entries(evidence as Record<string, FieldEvidence>).filter(
    ([path]) => !path.includes('['),
  );
  return [
    ...fields.map(([path, found]) => showField(path, valueAt(statement, path), found, page, width, paint)),
    ...LISTS.map((list) => `${list.padStart(FIELD_COLUMNS)} ${paint('│', 'grey')} ${statement[list].length}`),
  ];
}

function showField(
  path: string,
  value: string,
  { spans, basis }: FieldEvidence,
  page: string,
  width: number,
  paint: Paint,
): string {
  const place = spans.length === 0 ? '' : `${spans[0]?.[0] ?? ''}-${spans.at(-1)?.[1] ?? ''}`;
  const label = `${path.padStart(FIELD_COLUMNS)} ${paint('│', 'grey')} ${paint(place.padEnd(PLACE_COLUMNS), 'grey')} `;
  const room = width - FIELD_COLUMNS - PLACE_COLUMNS - MARGIN;
  const printed = fit(defuse(value), room);
  const shown = paint(printed, basis === 'implied' ? 'yellow' : 'green');
  const words = spans.map((span) => page.slice(...span)).join(' ');
  const arrow = basis === 'implied' ? '⇐' : '←';
  const isVerbatim = words === value || words === '';
  const source = isVerbatim ? '' : `  ${arrow} ${defuse(words)}`;
  return label + shown + paint(fit(source, room - measure(printed)), 'grey');
}

/** The value at a path such as `speaker.name`. */
function valueAt(statement: Statement, path: string): string {
  let value: unknown = statement;
  for (const key of path.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof value === 'string' ? value : '';
}

/** A diagnostic in one line. */
export function showDiagnostic(
  { severity, code, message, span }: Diagnostic,
  paint: Paint = (text) => text,
): string {
  const place = span === null ? '' : paint(` at ${span[0]}-${span[1]}`, 'grey');
  return `${paint(severity, SEVERITY_COLOURS[severity])} ${code}${place}: ${defuse(message)}`;
}
