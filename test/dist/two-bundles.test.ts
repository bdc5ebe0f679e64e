/** `bench --against` in the gate's own repository: the bundle that was committed there is the base. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/schema/types.ts';

const root = path.resolve(import.meta.dirname, '../..');

let workspace: string;
let temporary: string;
beforeAll(() => {
  workspace = mkdtempSync(path.join(os.tmpdir(), 'two-bundles-'));
  temporary = mkdtempSync(path.join(os.tmpdir(), 'two-bundles-temporary-'));
  cpSync(path.join(root, 'dist'), path.join(workspace, 'dist'), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(workspace, 'node_modules'), 'junction');
  writeFileSync(path.join(workspace, '.gitignore'), 'node_modules\n');
  git('init', '-q');
});
afterAll(() => {
  rmSync(workspace, { recursive: true, force: true });
  rmSync(temporary, { recursive: true, force: true });
});

function git(...words: string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...words], { cwd: workspace });
}

const worker = () => path.join(workspace, 'dist/worker.js');

/** Commits a worker of the base, and puts the present one back. */
function againstWorker(text: string | null): {
  exit: number | null;
  report: Report;
  stderr: string;
} {
  const present = readFileSync(worker(), 'utf8');
  if (text === null) rmSync(worker());
  else writeFileSync(worker(), text);
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'base');
  writeFileSync(worker(), present);
  const words = [
    'bench',
    'reconstruct',
    '--against',
    'HEAD',
    '--time-budget',
    '1',
    '--format',
    'json',
  ];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(workspace, 'dist/cli.js'), ...words],
    {
      cwd: workspace,
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: temporary, RUNNER_TEMP: temporary },
    },
  );
  if (stdout === '') throw new Error(stderr);
  return { exit: status, report: JSON.parse(stdout), stderr };
}

describe('two bundles of one repository', { timeout: 300_000 }, () => {
  it('are unchanged where they are the same', () => {
    const { exit, report } = againstWorker(readFileSync(worker(), 'utf8'));
    expect(report.benchmarks?.time?.workloads).toMatchObject([{ status: 'unchanged' }]);
    expect(exit).toBe(0);
  });

  it('are each run as they were committed', () => {
    const present = readFileSync(worker(), 'utf8');
    const { report, stderr } = againstWorker(
      `${present}\nconsole.error('the base in ' + process.cwd());\n`,
    );
    expect(report.benchmarks?.time?.workloads).toMatchObject([{ status: 'timed' }]);
    expect(report.benchmarks?.work).toMatchObject({ against: 'base', changes: [] });
    const places = stderr.split('\n').filter((line) => line.startsWith('the base in '));
    expect(places.length).toBeGreaterThan(2);
    for (const place of places) expect(place).toContain('dc-event-gate-');
  });

  it.each([
    [
      'has nothing to measure with',
      null,
      'could not start: the bundle that was committed there has no worker.js',
    ],
    ['ends at once', 'process.exit(0);', 'it ended with code 0'],
    [
      'speaks of other things',
      "process.on('message', () => process.send(null));",
      'its answer is of another kind',
    ],
  ])('cannot be compared where the base %s, and all else is reported', (_, text, reason) => {
    const { exit, report } = againstWorker(text);
    expect(exit).toBe(2);
    expect(report.verdict).toBe('inconclusive');
    expect(report.reasons.join('\n')).toContain(reason);
    expect(report.benchmarks?.metrics).toHaveLength(2);
    expect(readdirSync(temporary).filter((name) => name.startsWith('dc-event-gate-'))).toEqual([]);
  });
});
