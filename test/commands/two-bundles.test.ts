/** `bench --against` in the gate's own repository: the bundle that was committed there is the base. */
import { execFileSync } from 'node:child_process';
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
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/schema/types.ts';
import { runHere } from '../support/command-line.ts';

const root = path.resolve(import.meta.dirname, '../..');

vi.mock(import('../../src/checks/benchmarks/time-pairs.ts'), async (importOriginal) => {
  const { fewShortPairs } = await import('../support/few-pairs.ts');
  return fewShortPairs(await importOriginal());
});
vi.mock(import('../../src/checks/benchmarks/workloads.ts'), async (importOriginal) => {
  const { SCALES, ...original } = await importOriginal();
  const small = { ...SCALES.small, employees: 5, pair: 5, samples: 1 };
  return { ...original, SCALES: { ...SCALES, small } };
});

let workspace: string;
let temporary: string;
beforeAll(() => {
  workspace = mkdtempSync(path.join(os.tmpdir(), 'two-bundles-'));
  temporary = mkdtempSync(path.join(os.tmpdir(), 'two-bundles-temporary-'));
  vi.stubEnv('RUNNER_TEMP', temporary);
  cpSync(path.join(root, 'dist'), path.join(workspace, 'dist'), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(workspace, 'node_modules'), 'junction');
  writeFileSync(path.join(workspace, '.gitignore'), 'node_modules\n');
  git('init', '-q');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(workspace, { recursive: true, force: true });
  rmSync(temporary, { recursive: true, force: true });
});

function git(...words: string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...words], { cwd: workspace });
}

const worker = () => path.join(workspace, 'dist/worker.js');

/** Commits a worker of the base, and puts the present one back. */
async function againstWorker(text: string | null): Promise<{ exit: number; report: Report }> {
  const present = readFileSync(worker(), 'utf8');
  if (text === null) rmSync(worker());
  else writeFileSync(worker(), text);
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'base');
  writeFileSync(worker(), present);
  const words = ['bench', 'reconstruct', '--against', 'HEAD', '--time-budget', '1'];
  const bundle = path.join(workspace, 'dist');
  const { exit, stdout, stderr } = await runHere(workspace, [...words, '--format', 'json'], bundle);
  if (stdout === '') throw new Error(stderr);
  return { exit, report: JSON.parse(stdout) };
}

describe('two bundles of one repository', { timeout: 300_000 }, () => {
  it('are unchanged where they are the same', async () => {
    const { exit, report } = await againstWorker(readFileSync(worker(), 'utf8'));
    expect(report.benchmarks?.time?.workloads).toMatchObject([{ status: 'unchanged' }]);
    expect(exit).toBe(0);
  });

  it('are each run as they were committed', async () => {
    const places = path.join(temporary, 'places.txt');
    const tell = `(await import('node:fs')).appendFileSync(${JSON.stringify(places)}, process.cwd() + '\\n');`;
    const { report } = await againstWorker(`${readFileSync(worker(), 'utf8')}\n${tell}\n`);
    expect(report.benchmarks?.time?.workloads).toMatchObject([{ status: 'timed' }]);
    expect(report.benchmarks?.work).toMatchObject({ against: 'base', changes: [] });
    const told = readFileSync(places, 'utf8').trim().split('\n');
    expect(told.length).toBeGreaterThan(2);
    for (const place of told) expect(place).toContain('dc-event-gate-');
  });

  // That it ends at once, or answers something else, is for adapters/process/bench.test.ts and self-distrust.test.ts.
  it('cannot be compared where the base has nothing to measure with, and all else is reported', async () => {
    const { exit, report } = await againstWorker(null);
    expect(exit).toBe(2);
    expect(report.verdict).toBe('inconclusive');
    expect(report.reasons.join('\n')).toContain(
      'could not start: the bundle that was committed there has no worker.js',
    );
    expect(report.benchmarks?.metrics).toHaveLength(2);
    expect(readdirSync(temporary).filter((name) => name.startsWith('dc-event-gate-'))).toEqual([]);
  });
});
