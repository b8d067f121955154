import { writeFileSync } from 'node:fs';
import { renderDiagnostics } from './diagnostics-page.js';
import { renderOutlets } from './outlets-page.js';

writeFileSync(new URL('../docs/diagnostics.md', import.meta.url), renderDiagnostics());
writeFileSync(new URL('../docs/outlets.md', import.meta.url), renderOutlets());
