/**
 * examples/dbt-duckdb with a slower model, measured by the built command line. The program `dbt` is the real one, since
 * its start is what is measured. What a run takes by the clock depends on all that the machine has to do, so each run is
 * watched: what it was given, and what it took.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/schema/types.ts';
import { findPython } from './python.ts';

const root = path.resolve(import.meta.dirname, '../..');
const SLOWER = 'models/marts/fct_balance_snapshots.sql';

let home: string;
let team: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'team-'));
  team = path.join(home, 'team');
  cpSync(path.join(root, 'examples/dbt-duckdb'), team, { recursive: true });
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', ...words], {
      cwd: team,
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'the project');
});
afterEach(() => rmSync(home, { recursive: true }));

interface DbtRun {
  readonly events: number;
  readonly seconds: number;
  /** Of a processor, whatever else is done. */
  readonly cpuSeconds: number;
}

const notes = () => path.join(home, 'notes');

/** @returns a folder with a program `dbt`, which is the one beside Python and notes what its runs take */
function watchDbt(): string {
  const program = path.join(path.dirname(findPython()), 'dbt');
  const folder = path.join(home, 'bin');
  mkdirSync(folder);
  const script = `#!/usr/bin/env bash
TIMEFORMAT="$(wc -l <"$DC_EVENT_GATE_EVENTS") %R %U %S"
{ time '${program}' "$@" 2>&3; } 3>&2 2>>'${notes()}'
`;
  writeFileSync(path.join(folder, 'dbt'), script, { mode: 0o755 });
  return folder;
}

function readRuns(): DbtRun[] {
  const lines = readFileSync(notes(), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [events = 0, seconds = 0, user = 0, system = 0] = line.trim().split(/ +/).map(Number);
    return { events, seconds, cpuSeconds: user + system };
  });
}

const fastest = (runs: readonly DbtRun[]) => Math.min(...runs.map(({ seconds }) => seconds));

describe('the example of a dbt project, measured', () => {
  it('fails after a slower model, whatever else the machine has to do', () => {
    const file = path.join(team, SLOWER);
    const text = readFileSync(file, 'utf8');
    // The same rows, one by one.
    const slower = "strpos(contributions.employee_id || '/', days.employee_id || '/') = 1";
    const changed = text.replace('contributions.employee_id = days.employee_id', slower);
    expect(changed).not.toBe(text);
    writeFileSync(file, changed);
    const PATH = `${watchDbt()}${path.delimiter}${process.env.PATH}`;
    const words = ['bench', 'pipeline', '--targets', 'pipeline.seconds=3', '--format', 'json'];
    const { status, stdout } = spawnSync(
      process.execPath,
      [path.join(root, 'dist/cli.js'), ...words],
      { cwd: team, env: { ...process.env, PATH, GITHUB_ACTIONS: '' }, encoding: 'utf8' },
    );
    const { reasons, benchmarks }: Report = JSON.parse(stdout);
    expect([status, reasons]).toEqual([
      1,
      [expect.stringMatching(/^pipeline: seconds is [0-9.]+ s, and must be at most 3$/)],
    ]);

    const [built, ...clocked] = readRuns();
    expect(built?.events).toBe(20_003);
    const starts = clocked.filter(({ events }) => events === 1);
    const wholes = clocked.filter(({ events }) => events === 20_003);
    expect([starts.length > 0, starts.length + wholes.length]).toEqual([true, clocked.length]);
    // More than the start of dbt, which is a run over one event by the same models. How much more is the machine's.
    expect(wholes[0]?.cpuSeconds).toBeGreaterThan(starts[0]?.cpuSeconds ?? Infinity);
    const seconds = benchmarks?.metrics.find(({ metric }) => metric === 'seconds')?.value ?? 0;
    expect(seconds).toBeGreaterThanOrEqual(fastest(wholes));
    const startUp = benchmarks?.pipeline?.startUp.head ?? 0;
    const awayFrom = (runs: readonly DbtRun[]) => Math.abs(startUp - fastest(runs));
    expect(awayFrom(starts)).toBeLessThan(awayFrom(wholes));
  });
});
