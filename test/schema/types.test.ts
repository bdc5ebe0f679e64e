import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

function check(folder: string): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, ['scripts/schema-types.mjs', '--check'], {
    cwd: folder,
    encoding: 'utf8',
  });
}

it('src/schema/types.ts says what the schemas say', () => {
  const { status, stderr } = check(root);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

it('the check notices a schema that has moved on', () => {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'types-'));
  try {
    for (const part of ['scripts', 'src/schema'])
      cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    const schema = path.join(copy, 'src/schema/event.schema.json');
    writeFileSync(schema, readFileSync(schema, 'utf8').replaceAll('"department"', '"division"'));
    expect(check(copy)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('run "npm run schema"'),
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
