/**
 * Writes what is derived from other files, so that no list has to be kept twice:
 *
 *   src/schema/types.ts                   from the JSON Schemas beside it
 *   src/schema/event-columns.ts,
 *   src/sql/tables.sql, event_macros.sql  from src/schema/event.schema.json
 *   src/checks/quality/rule-files.ts      from src/sql/quality, in the order of docs/DOMAIN.md
 *
 * `--check` writes nothing and exits with 1 where a file differs.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eventColumnsText } from './generate/event-columns.mjs';
import { readEventFields } from './generate/event-fields.mjs';
import { eventMacrosText, tablesText } from './generate/event-sql.mjs';
import { ruleFilesText } from './generate/quality-rules.mjs';
import { schemaTypes } from './generate/types.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** The exact text of each generated file, by its path. */
async function generate() {
  const schema = JSON.parse(
    await readFile(path.join(root, 'src/schema/event.schema.json'), 'utf8'),
  );
  const fields = readEventFields(schema);
  return {
    'src/schema/types.ts': await schemaTypes(path.join(root, 'src/schema')),
    'src/schema/event-columns.ts': eventColumnsText(fields),
    'src/sql/tables.sql': tablesText(fields),
    'src/sql/event_macros.sql': eventMacrosText(fields),
    'src/checks/quality/rule-files.ts': await ruleFilesText(root),
  };
}

for (const [file, text] of Object.entries(await generate())) {
  const target = path.join(root, file);
  const current = await readFile(target, 'utf8').catch(() => null);
  if (text === current) continue;
  if (!process.argv.includes('--check')) {
    await writeFile(target, text);
    continue;
  }
  console.error(`${file} is not what its sources say; run "npm run schema" and commit it.`);
  process.exitCode = 1;
}
