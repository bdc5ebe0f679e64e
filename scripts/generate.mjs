/**
 * Writes what is derived from other files, so that no list has to be kept twice:
 *
 *   src/schema/types.ts                   from the JSON Schemas beside it
 *   src/schema/event-columns.ts,
 *   src/sql/tables.sql, event_macros.sql  from src/schema/event.schema.json
 *   src/sql/column_ingest.sql             from src/sql/ingest.sql
 *   src/events/compiled/*.compiled.mjs    from the JSON Schemas
 *   src/checks/quality/rule-files.ts      from src/sql/quality, in the order of docs/DOMAIN.md
 *
 * `--check` writes nothing and exits with 1 where a file differs.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { columnIngestText } from './generate/column-ingest.mjs';
import { COMPILED, compiledSchemaText } from './generate/compiled-schemas.mjs';
import { compiledWalksText } from './generate/compiled-walks.mjs';
import { eventColumnsText } from './generate/event-columns.mjs';
import { readEventFields } from './generate/event-fields.mjs';
import { eventMacrosText, tablesText } from './generate/event-sql.mjs';
import { ruleFilesText } from './generate/quality-rules.mjs';
import { schemaTypes } from './generate/types.mjs';

const root = path.resolve(import.meta.dirname, '..');

const read = (file) => readFile(path.join(root, file), 'utf8');
const fields = readEventFields(JSON.parse(await read('src/schema/event.schema.json')));

/** What gives the exact text of each generated file; what is made from the schemas comes after them. */
const TEXTS = {
  'src/schema/types.ts': () => schemaTypes(path.join(root, 'src/schema')),
  'src/schema/event-columns.ts': () => eventColumnsText(fields),
  'src/sql/tables.sql': () => tablesText(fields),
  'src/sql/event_macros.sql': () => eventMacrosText(fields),
  'src/sql/column_ingest.sql': async () => columnIngestText(await read('src/sql/ingest.sql')),
  ...Object.fromEntries(
    Object.keys(COMPILED).map((name) => [
      `src/events/compiled/${name}.compiled.mjs`,
      () => compiledSchemaText(root, name),
    ]),
  ),
  'src/events/compiled/event-walk.compiled.mjs': () => compiledWalksText(root),
  'src/checks/quality/rule-files.ts': () => ruleFilesText(root),
};

for (const [file, makeText] of Object.entries(TEXTS)) {
  const text = await makeText();
  const current = await read(file).catch(ifMissing);
  if (text === current) continue;
  if (!process.argv.includes('--check')) {
    await writeFile(path.join(root, file), text);
    continue;
  }
  console.error(`${file} is not what its sources say; run "npm run schema" and commit it.`);
  process.exitCode = 1;
}

/** A file that is not there yet has no text. */
function ifMissing(error) {
  if (error.code !== 'ENOENT') throw error;
  return null;
}
