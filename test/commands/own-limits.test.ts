/** A year that only the team's own file of limits knows, through the commands. */
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIMIT_COLUMNS } from '../../src/plan/own-limits.ts';
import { runHere } from '../support/command-line.ts';
import { writeConsumer } from '../support/consumer.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'limits-')));
  writeConsumer(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const HEADER = Object.keys(LIMIT_COLUMNS).join(',');
const inFolder = (file: string) => path.join(folder, file);

describe('a year that is not built in', () => {
  it('is judged by the gate once the file that "limits" names has it', async () => {
    const fixture = inFolder('fixtures/valid/population.ndjson');
    const years = new Set(readFileSync(fixture, 'utf8').match(/20[0-9]{2}(?=-)/g));
    const last = Math.max(...[...years].map(Number));
    const moved = readFileSync(fixture, 'utf8').replaceAll(
      `"contribution_date":"${last}-`,
      '"contribution_date":"2031-',
    );
    writeFileSync(fixture, moved);
    const rules = ['validate', '--quality', '--quality-severity', 'payload_date_mismatch=off'];
    const unknown = await runHere(folder, rules);
    expect(unknown.stdout).toContain('no limits are known for 2031; known are 2011 to 2026');
    writeFileSync(
      inFolder('irs.csv'),
      `${HEADER}\n2031,30000,9000,13000,80000,400000,180000,260000\n`,
    );
    const known = await runHere(folder, [...rules, '--limits', 'irs.csv']);
    expect(known.stdout).toContain('validation');
    expect(known.stdout).not.toContain('no limits are known');
    const gate = await runHere(folder, ['gate', '--golden-path', 'none', '--limits', 'irs.csv']);
    expect(gate.stdout).toContain('participant_annual_limits');
    expect(gate.stdout).not.toMatch(/no limits are known|disagree/);
    const built = await runHere(folder, ['build', '--out', 'plan.duckdb', '--limits', 'irs.csv']);
    expect(built.stdout).toContain('wrote plan.duckdb');
    const asked = ['balance', 'E-000001', '--limits', 'irs.csv'];
    expect((await runHere(folder, asked)).exit).toBe(0);
  });

  it('is told by file, line and column where the file cannot be used', async () => {
    writeFileSync(
      inFolder('irs.csv'),
      `${HEADER}\n2031,30000,9000,13000,80000,400000,180k,260000\n`,
    );
    const { exit, stderr } = await runHere(folder, ['gate', '--limits', 'irs.csv']);
    expect([exit, stderr]).toEqual([
      2,
      expect.stringContaining(
        'irs.csv:2, hce_414q: is "180k"; write whole dollars, such as 23500.',
      ),
    ]);
    const missing = await runHere(folder, ['gate', '--limits', 'none.csv']);
    expect([missing.exit, missing.stderr]).toEqual([
      2,
      expect.stringContaining('--limits: there is no file or folder none.csv'),
    ]);
  });
});
