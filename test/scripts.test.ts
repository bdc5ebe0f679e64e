/** The scripts that README and docs/MEASURING.md name do run, on little. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

function script(name: string, ...words: string[]): { exit: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts', name), ...words],
    { cwd: root, encoding: 'utf8' },
  );
  return { exit: status, said: `${stdout}${stderr}` };
}

describe('the script', () => {
  it('bench-validate.mjs says how many events a second, and what each step costs', () => {
    const { exit, said } = script('bench-validate.mjs', '--events', '2000', '--spool', '--stages');
    expect(said).toMatch(/events\/s, peak RSS \d+ MB, valid events spooled/);
    expect(said).toMatch(/JSON\.parse +\d+ ns per event/);
    expect(exit).toBe(0);
  });

  it('bench-reconstruction.mjs says how long balances and snapshots take', () => {
    const { exit, said } = script('bench-reconstruction.mjs', '--participants', '20');
    expect(said).toMatch(/balances/);
    expect(exit).toBe(0);
  });

  it('record-pairs.mjs records what the replay reads', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'pairs-')), 'pairs.jsonl');
    const few = ['--jobs', '1', '--pairs', '8', '--employees', '5', '--workloads', 'reconstruct'];
    expect(script('lab/record-pairs.mjs', '--out', file, ...few).exit).toBe(0);
    const { exit, said } = script('lab/replay.mjs', file);
    expect(JSON.parse(said)).toMatchObject({ ours: { decisions: 2, meanPairs: 8 } });
    expect(exit).toBe(0);
  });
});
