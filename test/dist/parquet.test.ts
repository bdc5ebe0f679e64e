/** Paths that mean something to DuckDB, through the built command line. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeConsumer } from '../support/consumer.ts';

const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
const cases = path.resolve(import.meta.dirname, '../adapters/files/parquet-cases');

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(path.join(os.tmpdir(), 'parquet-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

function run(words: readonly string[], temporary = os.tmpdir()) {
  const env = { ...process.env, TMPDIR: temporary, RUNNER_TEMP: temporary };
  const options = { cwd: workspace, encoding: 'utf8', env } as const;
  const { status, stdout } = spawnSync(process.execPath, [cli, ...words], options);
  return { exit: status, text: stdout };
}

describe('the built command line', () => {
  it.each([
    ['year=2024', 'good', 0, '100.00 % of 73 events valid'],
    [
      'scenario_id=x/effective_date=2024-01-02',
      'blank-scenarios',
      1,
      '73 of 73 events are invalid',
    ],
    ['fix[a]', 'blank-scenarios', 1, '73 of 73 events are invalid'],
  ])('judges the Parquet file in %s, and no other', (folder, name, exit, text) => {
    for (const [at, file] of [
      [folder, name],
      ['fixa', 'good'],
    ] as const) {
      mkdirSync(path.join(workspace, at), { recursive: true });
      cpSync(path.join(cases, `${file}.parquet`), path.join(workspace, at, 'x.parquet'));
    }
    const pattern = `${folder.replaceAll(/[[\]]/g, '\\$&')}/x.parquet`;
    const judged = run(['validate', pattern, '--require-types', 'none']);
    expect(judged.text).toContain(text);
    expect(judged.exit).toBe(exit);
  });

  it.each(['scenario_id=tmp', 'a[b]*'])('passes whatever TMPDIR is called: %s', (name) => {
    writeConsumer(workspace);
    const temporary = path.join(workspace, '..', `${path.basename(workspace)}-${name}`);
    mkdirSync(temporary);
    try {
      const { exit, text } = run(['gate'], temporary);
      expect(text).toContain('PASS');
      expect(exit).toBe(0);
      expect(readdirSync(temporary)).toEqual([]);
    } finally {
      rmSync(temporary, { recursive: true });
    }
  });
});
