/**
 * Writes the pages of docs/ that repeat what stands elsewhere:
 *
 *   docs/reference/*.md   from action.yml, the table of commands and settings, and the JSON Schemas
 *   docs/MESSAGES.md      from the texts to which tests hold all messages, and src/sql/quality
 *
 * `--check` writes nothing and exits with 1 where a file differs.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { actionText } from './generate/docs/action.mjs';
import { commandsText } from './generate/docs/commands.mjs';
import { eventsText } from './generate/docs/events.mjs';
import { messagesText } from './generate/docs/messages.mjs';
import { reportText } from './generate/docs/report.mjs';

const root = path.resolve(import.meta.dirname, '..');

const read = (file) => readFile(path.join(root, file), 'utf8');
const readSchema = async (name) => JSON.parse(await read(`src/schema/${name}.schema.json`));

const TEXTS = {
  'docs/reference/ACTION.md': () => actionText(root),
  'docs/reference/COMMANDS.md': () => commandsText(root),
  'docs/reference/EVENTS.md': async () => eventsText(await readSchema('event')),
  'docs/reference/REPORT.md': async () => reportText(await readSchema('report')),
  'docs/MESSAGES.md': () => messagesText(root),
};

for (const [file, makeText] of Object.entries(TEXTS)) {
  const text = await makeText();
  if (text === (await read(file).catch(() => null))) continue;
  if (!process.argv.includes('--check')) {
    await writeFile(path.join(root, file), text);
    continue;
  }
  console.error(`${file} is not what its sources say; run "npm run schema" and commit it.`);
  process.exitCode = 1;
}
