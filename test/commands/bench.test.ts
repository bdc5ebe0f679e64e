/**
 * `bench` as a consumer runs it, with few people: in this process, but for the measured ones, which are of the
 * built bundle. Once by the built command line; with as many people as there are, .ci/run does.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/schema/types.ts';
import { runHere } from '../support/command-line.ts';
import { writeConsumer } from '../support/consumer.ts';
import { bundleOfFew } from '../support/few-people.ts';
import { countOwners } from '../support/started.ts';

/** Samples, more than are ever waited for. */
const MANY = 100_000;

const balances = readFileSync(
  path.resolve(import.meta.dirname, '../../src/sql/balances.sql'),
  'utf8',
);

let workspace: string;
beforeAll(() => {
  workspace = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  writeConsumer(workspace);
  mkdirSync(path.join(workspace, 'sql'));
  writeFileSync(path.join(workspace, 'sql/balances.sql'), balances);
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...words], {
      cwd: workspace,
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

vi.mock(import('../../src/checks/benchmarks/time-pairs.ts'), async (importOriginal) => {
  const { fewPairs } = await import('../support/few-pairs.ts');
  return fewPairs(await importOriginal());
});

vi.mock(import('../../src/checks/benchmarks/workloads.ts'), async (importOriginal) => {
  const { SCALES, ...original } = await importOriginal();
  // Once each, as what is said of a workload does not ask how often it was measured; five times, the bundle below.
  const few = { employees: 5, population: 5, pair: 5, events: 50, samples: 1 };
  const small = { ...SCALES.small, ...few };
  return { ...original, SCALES: { ...SCALES, small } };
});

const run = (...words: string[]) => runHere(workspace, words);

const BENCH = ['bench', '--pipeline', 'sql', '--format', 'json'];

async function bench(...words: string[]): Promise<{ exit: number; report: Report }> {
  const { exit, stdout, stderr } = await run(...BENCH, ...words);
  if (stdout === '') throw new Error(stderr);
  return { exit, report: JSON.parse(stdout) };
}

describe('bench', { timeout: 300_000 }, () => {
  it('cannot decide where there is nothing to compare with, and says what to do', () => {
    const few = path.join(bundleOfFew(3), 'cli.js');
    const { status, stdout } = spawnSync(process.execPath, [few, ...BENCH, 'reconstruct'], {
      cwd: workspace,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    const report: Report = JSON.parse(stdout);
    expect(report.verdict).toBe('inconclusive');
    expect(report.reasons[0]).toContain('baseline update');
    const [metric] = report.benchmarks?.metrics ?? [];
    expect(metric).toMatchObject({ workload: 'reconstruct', metric: 'seconds', targetMet: true });
    expect(metric?.samples).toHaveLength(3);
  });

  it('does not time what a comment alone has changed', async () => {
    writeFileSync(path.join(workspace, 'sql/balances.sql'), `-- for people\n${balances}`);
    const { exit, report } = await bench('reconstruct', 'pipeline', '--against', 'HEAD');
    expect(report.benchmarks?.time?.workloads).toMatchObject([
      { workload: 'reconstruct', status: 'unchanged', clocks: [] },
      { workload: 'pipeline', status: 'unchanged', clocks: [] },
    ]);
    // By SQL of the team's own, over its own fixtures; nothing starts anew for each run.
    const { metrics, pipeline } = report.benchmarks ?? {};
    const own = metrics?.filter(({ workload }) => workload === 'pipeline');
    expect(own?.map(({ metric }) => metric)).toEqual(['seconds', 'events-per-second']);
    expect(pipeline).toMatchObject({ copies: 1, note: null, startUp: { base: null, head: null } });
    expect(report.benchmarks?.work).toMatchObject({ against: 'base', changes: [] });
    expect(report.reasons[0]).toContain('nothing to time has changed');
    expect(exit).toBe(0);
  });

  it('times busy work that no counter sees, on both sides, and the base against itself', async () => {
    const script = path.resolve(import.meta.dirname, '../../scripts/lab/busy-work.mjs');
    const { withBusyWork } = await import(pathToFileURL(script).href);
    writeFileSync(path.join(workspace, 'sql/balances.sql'), withBusyWork(balances, 30));
    const { report } = await bench('reconstruct', '--against', 'HEAD');
    writeFileSync(path.join(workspace, 'sql/balances.sql'), balances);
    const { work, time, failures } = report.benchmarks ?? {};
    expect(work).toMatchObject({ against: 'base', changes: [] });
    expect(failures).toEqual([]);
    // Whether it is slower is the machine's to say; that both were run is ours.
    for (const timed of [time?.canary, time?.workloads[0]]) {
      expect(timed).toMatchObject({ workload: 'reconstruct', status: 'timed' });
      const [wall, cpu] = timed?.clocks ?? [];
      expect(wall?.pairs).toHaveLength(2);
      expect(Math.min(...(wall?.pairs.flat() ?? []))).toBeGreaterThanOrEqual(0.1);
      expect(cpu?.pairs).toHaveLength(wall?.pairs.length ?? -1);
      expect(Math.min(...(cpu?.pairs.flat() ?? []))).toBeGreaterThan(0);
    }
  });

  it('could not decide where a side’s script is broken, and says which side', async () => {
    writeFileSync(path.join(workspace, 'sql/balances.sql'), `${balances}\nSELEC 1;`);
    const { exit, report } = await bench('reconstruct');
    writeFileSync(path.join(workspace, 'sql/balances.sql'), balances);
    expect(exit).toBe(2);
    expect(report.reasons.join('\n')).toMatch(
      /measures the head could not .*balances\.sql: DuckDB refused/,
    );
    expect(report.benchmarks?.metrics).toEqual([]);
  });

  it('leaves no process and no directory behind when it is ended', async () => {
    const temporary = path.join(workspace, 'temporary');
    mkdirSync(temporary);
    const entry = path.join(bundleOfFew(MANY), 'cli.js');
    const child = spawn(process.execPath, [entry, 'bench', 'reconstruct'], {
      cwd: workspace,
      env: { ...process.env, TMPDIR: temporary, RUNNER_TEMP: temporary },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    await new Promise((resolve) => child.stderr.once('data', resolve));
    await vi.waitUntil(() => countOwners(temporary) > 1, { timeout: 240_000, interval: 20 });
    child.kill('SIGTERM');
    // The error stream closes when the last process that holds it has ended.
    expect(await ended).toBe(2);
    expect(readdirSync(temporary).filter((name) => name.startsWith('dc-event-gate-'))).toEqual([]);
    rmSync(temporary, { recursive: true });
  });

  it('fails by work alone where a script does more, naming the operator', async () => {
    const worse = balances.replace(
      'FROM contribution_totals\n',
      'FROM contribution_totals WHERE (SELECT count(DISTINCT event_id) FROM events) > 0\n',
    );
    writeFileSync(path.join(workspace, 'sql/balances.sql'), worse);
    // What is not timed in pairs: work is counted whatever is measured.
    const { exit, report } = await bench('population', '--against', 'HEAD');
    expect(exit).toBe(1);
    expect(report.reasons.join('\n')).toMatch(
      /balances\.sql does more work: rows [\d,]+ → [\d,]+, most of it PROJECTION .*; also rows scanned/,
    );
    writeFileSync(path.join(workspace, 'sql/balances.sql'), balances);
  });

  it('is part of the gate where the config asks for it', async () => {
    const { exit, stdout } = await run(
      'gate',
      '--benchmarks',
      'reconstruct',
      '--targets',
      'reconstruct.seconds=0.000001',
      '--format',
      'json',
    );
    const report: Report = JSON.parse(stdout);
    expect(exit).toBe(1);
    expect(report.benchmarks?.metrics.map(({ targetMet }) => targetMet)).toEqual([false, null]);
    expect(report.reasons.join('\n')).toMatch(/reconstruct: seconds is .* must be at most/);
    expect(report.golden?.matched).toBe(report.golden?.cases);
  });

  it('refuses a revision, a workload and a baseline that it cannot use', async () => {
    expect(await run('bench', 'ingst')).toMatchObject({ exit: 2 });
    expect((await run('bench', 'ingst')).stderr).toContain('did you mean ingest');
    const { exit, stderr } = await run('bench', 'reconstruct', '--against', 'no-such-branch');
    expect(exit).toBe(2);
    expect(stderr).toContain('no-such-branch');
    mkdirSync(path.join(workspace, 'baselines'), { recursive: true });
    writeFileSync(path.join(workspace, 'baselines/small.json'), '{"format": 2}');
    const broken = await run('bench', 'reconstruct');
    expect(broken.exit).toBe(2);
    expect(broken.stderr).toContain('baselines/small.json:1: the file lacks "duckdb"');
    rmSync(path.join(workspace, 'baselines'), { recursive: true });
  });
});
