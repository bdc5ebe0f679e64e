/** The pages that are made from other files say what these say. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RULE_FILES } from '../../src/checks/quality/rule-files.ts';
import { COMMANDS } from '../../src/commands/line/commands.ts';
import { isErrorCode } from '../../src/contracts/errors.ts';
import { ROOT } from './pages.ts';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('the generated pages', () => {
  it('are what their sources say', () => {
    const script = path.join(ROOT, 'scripts/generate-docs.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('have every command, every input and output, every error and every quality rule', () => {
    const commands = read('docs/reference/COMMANDS.md');
    for (const { name } of COMMANDS) expect(commands).toContain(`\n## ${name}\n`);
    const { inputs, outputs } = parse(read('action.yml'));
    for (const name of Object.keys({ ...inputs, ...outputs }))
      expect(read('docs/reference/ACTION.md')).toContain(`| \`${name}\` |`);
    const messages = read('docs/MESSAGES.md');
    const codes = [...messages.matchAll(/^\*\*`([A-Z_]+)`\*\*$/gm)].map(([, code]) => code);
    const known = read('test/contracts/errors.txt').match(/^[A-Z_]+$/gm) ?? [];
    expect(codes.sort()).toEqual(known.sort());
    expect(codes.filter((code) => !isErrorCode(code))).toEqual([]);
    for (const rule of Object.keys(RULE_FILES)) expect(messages).toContain(`| \`${rule}\` |`);
  });

  it('say what to do about every error', async () => {
    const { messagesText } = await import(
      pathToFileURL(path.join(ROOT, 'scripts/generate/docs/messages.mjs')).href
    );
    const text: string = await messagesText(ROOT);
    const entries = text.split(/^\*\*`[A-Z_]+`\*\*$/m).slice(1);
    // In the message itself, or below it.
    const silent = entries.filter((entry) => {
      const [message = '', below = ''] = entry.trim().split('\n\n');
      return !/[.?] [A-Z]/.test(message) && (below.startsWith('#') || below.length < 10);
    });
    expect(silent).toEqual([]);
  });
});
