/** Golden cases of a command in one run, kept apart by a field: the same verdicts, or it could not decide. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHere } from '../support/command-line.ts';

/** Sums by scenario; each run leaves a line. */
const SCRIPT = `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
const { DC_EVENT_GATE_EVENTS, DC_EVENT_GATE_OUTPUT } = process.env;
const sums = {};
const events = readFileSync(DC_EVENT_GATE_EVENTS, 'utf8').trimEnd().split('\\n').map((line) => JSON.parse(line));
for (const { plan, amount } of events) sums[plan.scenario] = (sums[plan.scenario] ?? 0) + amount;
const rows = Object.entries(sums).map((row) => row.join(','));
writeFileSync(DC_EVENT_GATE_OUTPUT + '/sums.csv', ['scenario,total', ...rows, ''].join('\\n'));
appendFileSync(process.env.RUNS, events.length + '\\n');
`;

const CONFIG = `schema: event.schema.json
events: {date: /on}
fixtures: {valid: events.ndjson}
golden: {keep-apart-by: /plan/scenario}
pipeline: {run: node sums.mjs, env: [RUNS]}
tables: {sums: {key: [scenario]}}
`;

const CASES = ['first', 'second', 'third'];
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'apart-')));
  process.env.RUNS = path.join(folder, 'runs.txt');
  write('.gitignore', 'runs.txt\n');
  write('.github/dc-event-gate.yml', CONFIG);
  write(
    'event.schema.json',
    '{"properties": {"plan": {"type": "object"}, "on": {"format": "date"}}}',
  );
  write('sums.mjs', SCRIPT);
  write('events.ndjson', events(1));
  for (const [at, name] of CASES.entries()) {
    write(`golden/${name}/case.yml`, `title: ${name}\nsource: payroll\n`);
    write(`golden/${name}/events.ndjson`, events(at + 1));
    write(
      `golden/${name}/expected/sums.csv`,
      `scenario:VARCHAR,total:VARCHAR\nbase,${2 * at + 3}\n`,
    );
  }
});
afterEach(() => {
  delete process.env.RUNS;
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

/** Two of one scenario, whose sum is 2n + 1. */
function events(n: number): string {
  const amounts = [n, n + 1];
  const lines = amounts.map((amount) => ({ plan: { scenario: 'base' }, amount, on: '2024-01-02' }));
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

const check = () => runHere(folder, ['golden', 'check']);
const runs = () => readFileSync(path.join(folder, 'runs.txt'), 'utf8').trimEnd().split('\n');

describe('golden cases that a field keeps apart', () => {
  it('are rebuilt in one run, and one of them alone too', async () => {
    const { exit, stdout, stderr } = await check();
    expect([exit, stderr]).toEqual([0, expect.anything()]);
    expect(stdout).toContain(
      '3 of 3 cases matched; rebuilt in 2 runs, kept apart by /plan/scenario, and alone too: first',
    );
    expect(runs()).toEqual(['6', '2']);
  });

  it('fail each by itself', async () => {
    write('golden/second/expected/sums.csv', 'scenario:VARCHAR,total:VARCHAR\nbase,6\n');
    const { exit, stdout } = await check();
    expect([exit, stdout]).toEqual([1, expect.stringContaining('expected 6')]);
    expect(stdout).toContain('2 of 3 cases matched');
    expect(stdout).not.toContain('first/base');
  });

  it('by another day are run by themselves', async () => {
    write('golden/third/case.yml', 'title: third\nsource: payroll\nas-of: 2024-06-30\n');
    expect((await check()).stdout).toContain('3 of 3 cases matched; rebuilt in 3 runs');
    expect(runs()).toEqual(['4', '2', '2']);
  });

  it.each<[string, string, string, string]>([
    [
      'alone are others',
      'sums[plan.scenario] = (sums[plan.scenario] ?? 0) + amount',
      'sums[plan.scenario] = events.length',
      'golden case first alone gives other rows than together with the others, in sums: alone base,2, together base,6',
    ],
    [
      'have a row of nobody',
      "'scenario,total', ...rows",
      "'scenario,total', 'total,0', ...rows",
      '1 row of table "sums" is of no case: scenario is "total"',
    ],
    [
      'have no column of the field',
      'scenario,total',
      'plan,total',
      'table "sums" has no column scenario, by which its rows could be told apart',
    ],
  ])('that %s decide nothing', async (_, before, after, said) => {
    write('sums.mjs', SCRIPT.replace(before, after));
    const { exit, stderr } = await check();
    expect([exit, stderr]).toEqual([2, expect.stringContaining(said)]);
    expect(stderr).toContain('cannot be told apart by /plan/scenario');
  });

  it('are told by an event without the field', async () => {
    write('golden/second/events.ndjson', '{"plan": {}, "amount": 1, "on": "2024-01-02"}\n');
    const { exit, stderr } = await check();
    expect([exit, stderr]).toEqual([
      2,
      expect.stringContaining('event 1 of golden/second/events.ndjson has no text there'),
    ]);
  });

  it('are for a command alone', async () => {
    const { exit, stderr } = await runHere(folder, ['golden', 'check', '--pipeline', 'builtin']);
    expect([exit, stderr]).toEqual([
      2,
      expect.stringContaining('only a command rebuilds several cases in one run'),
    ]);
  });
});

it('a golden case whose command fails is named', async () => {
  write('.github/dc-event-gate.yml', CONFIG.replace(/^golden.*\n/m, ''));
  write('sums.mjs', `process.exit(3);`);
  const { exit, stderr } = await check();
  expect([exit, stderr]).toEqual([
    2,
    expect.stringMatching(/Golden case \w+: "node sums.mjs" ended with exit code 3/),
  ]);
});
