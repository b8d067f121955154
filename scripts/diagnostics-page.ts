import { DIAGNOSTICS } from '../src/tables/diagnostics.js';

const HEADINGS = {
  error: 'Errors: there is no statement. Each is the `code` of a `StatementParseError`.',
  warning: 'Warnings: a value may be missing or disputed.',
  info: 'Information: nothing is wrong.',
} as const;

/** The page that documents every diagnostic, from their table. */
export function renderDiagnostics(): string {
  const sections = Object.entries(HEADINGS).map(([severity, heading]) => {
    const rows = Object.entries(DIAGNOSTICS).filter(([, row]) => row.severity === severity);
    return [
      `## ${heading}`,
      ...rows.flatMap(([code, row]) => [
        `### \`${code}\``,
        row.message.replace(/\{\d\}/g, '…'),
        ...(row.advice === undefined ? [] : [row.advice]),
      ]),
    ].join('\n\n');
  });
  const preface = 'Written by `npm run docs:write` from `src/tables/diagnostics.ts`.';
  return `${['# Diagnostics', preface, ...sections].join('\n\n')}\n`;
}
