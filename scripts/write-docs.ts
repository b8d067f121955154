import { writeFileSync } from 'node:fs';
import { renderDiagnostics } from './diagnostics-page.js';

writeFileSync(new URL('../docs/diagnostics.md', import.meta.url), renderDiagnostics());
