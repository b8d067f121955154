import { writeFileSync } from 'node:fs';
import { createJsonSchema } from './json-schema.js';

const target = new URL('../dist/statement.schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(createJsonSchema())}\n`);
