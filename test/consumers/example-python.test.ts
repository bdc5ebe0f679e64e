/** examples/python-script as a team's repository: green as it is, red where the script or its table is wrong. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPython } from './python.ts';

const root = path.resolve(import.meta.dirname, '../..');
let team: string;

beforeEach(() => {
  team = mkdtempSync(path.join(tmpdir(), 'team-'));
  cpSync(path.join(root, 'examples/python-script'), team, { recursive: true });
  spawnSync('git', ['init', '-q'], { cwd: team });
});
afterEach(() => rmSync(team, { recursive: true }));

function edit(file: string, from: string, to: string): void {
  const target = path.join(team, file);
  const text = readFileSync(target, 'utf8');
  expect(text).toContain(from);
  writeFileSync(target, text.replace(from, to));
}

function gate(): { exit: number | null; said: string } {
  const env = {
    ...process.env,
    PATH: `${path.dirname(findPython())}${path.delimiter}${process.env.PATH}`,
    GITHUB_ACTIONS: '',
  };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'dist/cli.js'), 'gate'],
    { cwd: team, env, encoding: 'utf8' },
  );
  return { exit: status, said: `${stdout}${stderr}` };
}

describe('the example of a Python script', () => {
  it('passes as it is', () => {
    const { exit, said } = gate();
    expect([exit, said.split('\n')[0]]).toEqual([
      0,
      'PASS  100.00 % of 39 events valid, the key of 1 declared table is unique, without a second opinion of it, 1 of 1 golden case matched',
    ]);
  });

  it('fails where the script takes another amount, and names the row', () => {
    edit('rebuild.py', 'Decimal(payload["amount"])', 'round(Decimal(payload["amount"]), 1)');
    const { exit, said } = gate();
    expect(said).toContain(
      'golden/two-years/expected/yearly_totals.csv:2: (E-003, 2024, employer_match), amount: expected 621.75, rebuilt 621.7',
    );
    expect(exit).toBe(1);
  });

  it('fails where a key is not unique any more', () => {
    edit('rebuild.py', 'rows.writerow([*key, amount])', 'rows.writerows([[*key, amount]] * 2)');
    const { exit, said } = gate();
    expect(said).toMatch(/yearly_totals.*key/);
    expect(exit).toBe(1);
  });

  it('cannot decide where the script ends with an error, and shows its last line', () => {
    edit('rebuild.py', 'yearly_totals.csv', 'missing/yearly_totals.csv');
    const { exit, said } = gate();
    expect(said).toContain('FileNotFoundError');
    expect(exit).toBe(2);
  });
});
