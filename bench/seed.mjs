import { explainStatement, extractRelated, parseStatement, StatementSchema } from '../dist/index.js';
import { measure, seed } from './measure.mjs';

const statement = parseStatement(seed);
const times = measure({
  "text.split('\\n')": () => seed.split('\n'),
  parseStatement: () => parseStatement(seed),
  'StatementSchema.parse, uncompiled': () => StatementSchema.parse(statement),
  explainStatement: () => explainStatement(seed),
  extractRelated: () => extractRelated(seed),
});

console.log(`The seed, ${seed.length} characters. Median microseconds and the ratio to the split:`);
for (const [name, time] of Object.entries(times)) {
  console.log(
    `  ${name.padEnd(32)} ${time.toFixed(1).padStart(8)}   ${(time / times["text.split('\\n')"]).toFixed(1)}`,
  );
}
