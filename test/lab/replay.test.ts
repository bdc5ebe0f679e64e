/** `npm run replay` as others call it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replayed } from '../../scripts/lab/replay-words.ts';
import { NOISES, type Noise, pairsOf, seeded } from './noise.ts';

const root = path.resolve(import.meta.dirname, '../..');
let directory = '';
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'replay-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function recorded(lines: readonly string[]): string {
  const file = path.join(directory, 'pairs.jsonl');
  writeFileSync(file, lines.join('\n'));
  return file;
}

/** In this process, without a bundle. */
const replay = (lines: readonly string[], ...options: string[]) =>
  replayed([recorded(lines), ...options]);

/** As typed: a process of its own, which bundles another. */
function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/lab/replay.mjs'), ...words],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const jobs = Array.from({ length: 4 }, (_, job) => {
  const source = seeded(job);
  const noise = NOISES.interruptions as Noise;
  const pairs = (count: number) => pairsOf(noise, { source, pairs: count, slowdown: 1 });
  return JSON.stringify({ job, rec: { long: pairs(200), short: pairs(12), none: [] } });
});

describe('npm run replay', () => {
  it('prints one JSON object, with the five rules and what each said', () => {
    const { status, stdout } = run(recorded(jobs), '--slowdown', '1.05');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    const tallies = JSON.parse(stdout);
    expect(Object.keys(tallies)).toEqual(['ours', 'ratio', 'mann-whitney', 'tango', 'duckdb']);
    for (const tally of Object.values(tallies)) {
      expect(Object.keys(tally as object)).toEqual([
        'decisions',
        'slower',
        'notSlower',
        'inconclusive',
        'meanPairs',
      ]);
      expect(tally).toMatchObject({ decisions: 12 });
    }
    expect(tallies.ours.slower).toBeGreaterThanOrEqual(4);
  });

  it('takes the times as they are without --slowdown, and reads past empty lines, \\r and a BOM', () => {
    const stdout = replay([`\uFEFF${jobs[0]}\r`, '', ...jobs.slice(1), '  ']);
    expect(JSON.parse(stdout).ours).toMatchObject({ decisions: 12, slower: 0 });
  });

  it('prints a table for the documentation', () => {
    const stdout = replay(jobs, '--table');
    expect(stdout).toMatch(/^\| slowdown \| rule \|/);
    expect(stdout.trim().split('\n')).toHaveLength(2 + 5 * 5);
  });

  it.each([
    ['a line that is not JSON', ['{"job"'], ':5: it is not JSON'],
    ['a pair that is none', ['{"job": 1, "rec": {"m": [[1, -2]]}}'], ':5: pair 1 of "m" is [1,-2]'],
  ])('refuses %s with file and line', (_, added, message) => {
    expect(() => replay([...jobs, ...added])).toThrow(`pairs.jsonl${message}`);
  });

  it('says what it refuses in a sentence on stderr, and ends with 2', () => {
    const { status, stdout, stderr } = run(recorded([...jobs, '{"job"']));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('pairs.jsonl:5: it is not JSON');
    expect(stderr).not.toContain('    at ');
  });

  it.each([
    ['no file', [], 'FILE.jsonl'],
    ['a file that is not there', ['nowhere.jsonl'], 'nowhere.jsonl'],
    ['an unknown option', ['x', '--speed', '2'], '--speed'],
    ['a slowdown that is no number', ['x', '--slowdown', 'fast'], '"fast"'],
    ['a slowdown of zero', ['x', '--slowdown', '0'], '"0"'],
  ])('refuses %s', (_, words, message) => {
    expect(() => replayed(words)).toThrow(message);
  });

  it('refuses a file without a job', () => {
    expect(() => replay(['', ' '])).toThrow('holds no job');
  });

  it('prints what each rule finds when all err equally often', () => {
    const stdout = replay(jobs, '--equal-error', '0.05');
    expect(stdout).toContain('| pairs | slowdown | ours | ratio | mann-whitney | tango | duckdb |');
    expect(stdout.trim().split('\n')).toHaveLength(8);
    expect(() => replay(jobs, '--equal-error', '5')).toThrow('a share between 0 and 1');
  });
});
