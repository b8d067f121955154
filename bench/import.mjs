import { execFileSync } from 'node:child_process';

const library = new URL('../dist/index.js', import.meta.url).href;
const dates = new URL('../dist/date.js', import.meta.url).href;
const zod = import.meta.resolve('zod');

const CODES = {
  nothing: '',
  zod: `await import('${zod}')`,
  'kcnawatch/date': `await import('${dates}')`,
  kcnawatch: `await import('${library}')`,
};
const times = Object.fromEntries(Object.keys(CODES).map((name) => [name, []]));

for (let round = 0; round < 15; round++) {
  for (const [name, code] of Object.entries(CODES)) {
    const script = `const start = performance.now(); ${code}; console.log(performance.now() - start)`;
    times[name].push(
      Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
    );
  }
}

console.log('Median milliseconds to import, in a fresh process:');
for (const [name, list] of Object.entries(times)) {
  console.log(`  ${name.padEnd(16)} ${list.sort((one, other) => one - other)[list.length >> 1].toFixed(1)}`);
}
