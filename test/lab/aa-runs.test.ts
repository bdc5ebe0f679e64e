/**
 * Whole runs that had nothing to find, recorded by scripts/lab/aa-runs.mjs: the rule as it is now must stay
 * silent on them, however it comes to change.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  canary,
  canaryRule,
  isAlarm,
  slowerAmong,
  timedWorkloads,
} from '../../src/checks/benchmarks/timed-workload.ts';
import type { TimedPair } from '../../src/statistics/judge-pairs.ts';
import { ruleOfMargin } from '../../src/statistics/paired-rule.ts';

interface Run {
  readonly job: number;
  readonly load: number;
  readonly failures: readonly string[];
  readonly rec: Readonly<Record<string, readonly TimedPair[]>>;
}

const CANARY = /^canary-/;
const rule = ruleOfMargin(2);
const read = (file: string): Run[] =>
  readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const runs = read('aa-runs.jsonl');

/** The pairs of a recorded metric and of its second clock, head as many times slower as wanted. */
function workloadsOf({ rec }: Run, slowdown: number) {
  const slowed = (name: string): TimedPair[] =>
    (rec[name] ?? []).map(([base, head]) => [base, head * slowdown]);
  return Object.keys(rec)
    .filter((name) => !name.endsWith('.cpu'))
    .map((name) => ({ workload: name, pairs: { wall: slowed(name), cpu: slowed(`${name}.cpu`) } }));
}

function slowerIn(run: Run, slowdown: number): string[] {
  return slowerAmong(timedIn(run, slowdown), rule);
}

function timedIn(run: Run, slowdown: number) {
  return workloadsOf(run, slowdown).filter(({ workload }) => !CANARY.test(workload));
}

describe('recorded runs of code against itself', () => {
  it('are 200, on a quiet machine and beside other work, and none lost a process', () => {
    expect(runs.map(({ job }) => job)).toEqual(Array.from({ length: 200 }, (_, at) => at + 1));
    expect(runs.filter(({ load }) => load < 3).length).toBeGreaterThan(100);
    expect(runs.filter(({ load }) => load > 4).length).toBeGreaterThan(10);
    expect(runs.flatMap(({ failures }) => failures)).toEqual([]);
  });

  it('raise no false alarm', () => {
    expect(runs.flatMap((run) => slowerIn(run, 1).map((name) => `${run.job} ${name}`))).toEqual([]);
  });

  it('raise none about the machine', () => {
    const itself = runs.flatMap((run) =>
      workloadsOf(run, 1).filter(({ workload }) => CANARY.test(workload)),
    );
    const alarmed = itself.filter(({ pairs }) => isAlarm(pairs, canaryRule(rule)));
    expect(itself).toHaveLength(runs.length);
    expect(alarmed).toEqual([]);
  });

  it('are decided as a report decides them, which has intervals as well', () => {
    const some = runs.filter(({ job }) => job % 25 === 0);
    for (const [run, slowdown] of some.flatMap((one) => [
      [one, 1] as const,
      [one, 1.15] as const,
    ])) {
      const reported = timedWorkloads(timedIn(run, slowdown), rule);
      const slower = reported.filter(({ decision }) => decision === 'slower');
      expect(slowerIn(run, slowdown)).toEqual(slower.map(({ workload }) => workload));
      for (const one of workloadsOf(run, slowdown))
        expect(isAlarm(one.pairs, canaryRule(rule))).toBe(
          canary(one, canaryRule(rule)).decision === 'slower',
        );
    }
  });

  it('would have shown 15 % in most of them', () => {
    const some = runs.filter(({ job }) => job % 2 === 0);
    const found = some.filter((run) => slowerIn(run, 1.15).length > 0);
    expect(found.length / some.length).toBeGreaterThan(0.5);
  });
});

describe('recorded pairs of code against itself whose sides ran at once, beside a load of 18 to 25', () => {
  const jobs = read('pairs-at-once.jsonl');

  it.each([
    [1, []],
    [1 / 1.02, []],
    [1.1, [1, 2, 3, 4]],
  ])('with a head of %d are slower in %j', (slowdown, expected) => {
    const slower = jobs.filter((job) => slowerIn(job, slowdown).length > 0);
    expect(slower.map(({ job }) => job)).toEqual(expected);
  });

  it('would have shown 7 % in most of them, after 32 pairs', () => {
    expect(jobs.filter((job) => slowerIn(job, 1.07).length > 0).length).toBeGreaterThan(2);
    for (const { rec } of jobs) expect(rec.reconstruct).toHaveLength(32);
  });

  it('raise no alarm about the machine', () => {
    const itself = jobs.flatMap((job) => workloadsOf(job, 1));
    expect(itself).toHaveLength(4);
    expect(itself.filter(({ pairs }) => isAlarm(pairs, canaryRule(rule)))).toEqual([]);
  });
});

describe('recorded whole runs whose sides ran at once', () => {
  const some = read('aa-runs-at-once.jsonl');

  it('are numbered without a gap, and none lost a process', () => {
    expect(some.map(({ job }) => job)).toEqual(some.map((_, at) => at + 1));
    expect(some.flatMap(({ failures }) => failures)).toEqual([]);
  });

  it('raise no false alarm, of their code or of the machine', () => {
    expect(some.flatMap((run) => slowerIn(run, 1).map((name) => `${run.job} ${name}`))).toEqual([]);
    const itself = some.flatMap((run) =>
      workloadsOf(run, 1).filter(({ workload }) => CANARY.test(workload)),
    );
    expect(itself).toHaveLength(some.length);
    expect(itself.filter(({ pairs }) => isAlarm(pairs, canaryRule(rule)))).toEqual([]);
  });
});
