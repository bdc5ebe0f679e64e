/** docs/reference/COMMANDS.md: what \`help\` says, command by command, out of the sources. */
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { NOTE } from './markdown.mjs';

/** @param {string} root of the repository */
export async function commandsText(root) {
  const { COMMANDS, helpText } = await load(root);
  const block = (text) => `\`\`\`text\n${text.trim()}\n\`\`\`\n`;
  return `${NOTE}

# Commands

You want to know which commands there are, and what each can be told.

\`npx dc-event-gate\`, or \`dc-event-gate\` where it is installed, followed by:

${block(helpText(null))}
An option that stands for a setting of the [config](../CONFIG.md) wins over it.

Results go to stdout, progress and notes to stderr.

${COMMANDS.map(({ name }) => `## ${name}\n\n${block(helpText(name))}`).join('\n')}`;
}

/** Written in TypeScript, so it is bundled first. */
async function load(root) {
  const folder = await mkdtemp(path.join(root, 'node_modules/.generate-'));
  try {
    const outfile = path.join(folder, 'help.mjs');
    await build({
      absWorkingDir: root,
      stdin: {
        contents:
          "export { COMMANDS } from './src/commands/line/commands.ts'; export { helpText } from './src/commands/line/help.ts';",
        resolveDir: root,
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      loader: { '.sql': 'text', '.browser.js': 'text', '.css': 'text' },
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
