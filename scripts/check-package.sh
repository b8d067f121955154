#!/usr/bin/env bash
# Packs the library and uses the tarball as a stranger would: types, ESM, CommonJS, the command, sizes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
stranger=$(mktemp -d)
trap 'rm -rf "$stranger"' EXIT

tarball=$(npm pack --silent --pack-destination "$stranger")
npx publint --strict "$stranger/$tarball"
npx attw "$stranger/$tarball" --profile node16 --exclude-entrypoints ./statement.schema.json
node scripts/check-sizes.mjs "$stranger/$tarball"

cd "$stranger"
echo '{ "private": true }' > package.json
zod=$(node -p "require('$root/package.json').devDependencies.zod")
typescript=$(node -p "require('$root/package.json').devDependencies.typescript")
npm install --silent "./$tarball" "zod@$zod" "typescript@$typescript"
page=$root/fixtures/kcnawatch-press-statement-2023-10-01/page.txt

cat > esm.mjs <<'CODE'
import { readFileSync } from 'node:fs';
import { parseStatement, safeParseStatement } from 'kcnawatch';
import { normalizeDate } from 'kcnawatch/date';
import schema from 'kcnawatch/statement.schema.json' with { type: 'json' };
console.log('ESM', parseStatement(readFileSync(process.argv[2], 'utf8')).publishedOn, normalizeDate('01/10/2023').iso, schema.$id);
// Fields of tables that the build leaves out must not be needed
const { error } = safeParseStatement('<rss version="2.0"><channel></channel></rss>');
if (!error?.message.includes('parseFeed')) throw new Error(`No remedy in the message: ${error?.message}`);
CODE
cat > cjs.cjs <<'CODE'
const { parseStatement, safeParseStatement } = require('kcnawatch');
const { normalizeDate } = require('kcnawatch/date');
const page = require('node:fs').readFileSync(process.argv[2], 'utf8');
console.log('CommonJS', parseStatement(page).publishedOn, normalizeDate('01/10/2023').iso, safeParseStatement('').error.name);
CODE
cat > types.mts <<'CODE'
import { parseStatement, safeParseStatement, StatementSchema, type Statement } from 'kcnawatch';
import { normalizeDate } from 'kcnawatch/date';
const statement: Statement = parseStatement('', { reference: '2023-10-01' });
const day: string | null = statement.publishedOn;
const result = safeParseStatement('');
const code: string = result.success ? result.data.kind : result.error.code;
const date = normalizeDate('01/10/2023');
const iso: string | null = date.ok ? date.iso : null;
const checked: Statement = StatementSchema.parse({});
// @ts-expect-error -- a misspelt option is refused
parseStatement('', { referense: '2023-10-01' });
console.log(day, code, iso, checked);
CODE
expected='2023-10-01 2023-10-01'
node --no-warnings esm.mjs "$page" | tee /dev/stderr | grep -q "$expected urn:kcnawatch:statement:1"
node cjs.cjs "$page" | tee /dev/stderr | grep -q "$expected StatementParseError"
for pair in nodenext:nodenext node16:node16 esnext:bundler; do
  cat > tsconfig.json << CODE
{
  "compilerOptions": {
    "strict": true, "exactOptionalPropertyTypes": true, "skipLibCheck": false, "noEmit": true, "target": "es2022",
    "types": [], "lib": ["es2022", "dom"], "module": "${pair%:*}", "moduleResolution": "${pair#*:}"
  },
  "files": ["types.mts"]
}
CODE
  npx tsc
done
npx kcnawatch parse "$page" --compact | grep -q '"kind":"press-statement"'
if echo rubbish | npx kcnawatch parse 2> /dev/null; then
  echo 'Rubbish was read as a statement.' >&2
  exit 1
fi
echo 'The packed library works in ESM, CommonJS and TypeScript.'
