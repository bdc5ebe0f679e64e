/** Files that a person names: outside of the workspace, a folder for its fixtures, a place where nothing can be written. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foreseeBaseline } from '../../src/checks/benchmarks/baseline-file.ts';
import type { MeasuringSettings } from '../../src/checks/benchmarks/settings.ts';
import { SCALES } from '../../src/checks/benchmarks/workloads.ts';
import { runHere } from '../support/command-line.ts';
import { writeConsumer } from '../support/consumer.ts';
import { workspaceAt } from '../support/outside.ts';

let [workspace, elsewhere]: [string, string] = ['', ''];
beforeEach(() => {
  workspace = mkdtempSync(path.join(os.tmpdir(), 'lies-'));
  elsewhere = mkdtempSync(path.join(os.tmpdir(), 'elsewhere-'));
  writeConsumer(workspace);
});
afterEach(() => {
  for (const folder of [workspace, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

const run = (...words: string[]) => runHere(workspace, words);
const out = (name: string) => path.join(elsewhere, name);

describe('on the command line', () => {
  it('a file may be written anywhere, and read again there', async () => {
    const built = await run('build', '--out', out('plan.duckdb'));
    expect([built.exit, built.stdout]).toEqual([0, expect.stringContaining('plan.duckdb: 73')]);
    expect((await run('build', '--out', out('plan.duckdb'))).stderr).toContain('is there already');
    const relative = path.relative(workspace, out('plan.duckdb'));
    const balance = await run('balance', 'E-000001', '--from', relative);
    expect([balance.exit, balance.stdout]).toEqual([0, expect.stringContaining('gross')]);
    expect((await run('generate', '--employees', '1', '--out', out('people.ndjson'))).exit).toBe(0);
    const judged = await run('validate', '--report-dir', out('report'));
    expect([judged.exit, judged.stderr]).toEqual([
      0,
      expect.stringContaining(`Report: ${out('report')}/report.html\n`),
    ]);
    expect(existsSync(out('report/report.sarif'))).toBe(true);
  });

  it('a file that is not there is named as it was typed', async () => {
    for (const words of [
      ['balance', 'E-000001', '--from', 'none.duckdb'],
      ['build', '--append', '--out', 'none.duckdb'],
    ])
      expect((await run(...words)).stderr).toMatch(/^none\.duckdb: cannot be read/m);
  });

  it('a pipeline that is not there, and has a space in it, may be a command', async () => {
    const { exit, stderr } = await run('gate', '--pipeline', 'python3 rebuild.py');
    expect([exit, stderr]).toEqual([
      2,
      expect.stringContaining('write in the config: pipeline: {run: COMMAND}'),
    ]);
    expect((await run('gate', '--pipeline', 'sqll')).stderr).not.toContain('COMMAND');
  });

  it('a command to run next has the config, and the folder, that this run was told', async () => {
    const next = async (...words: string[]) => (await run(...words)).stdout;
    mkdirSync(path.join(workspace, 'own place'));
    renameSync(
      path.join(workspace, '.github/dc-event-gate.yml'),
      path.join(workspace, 'own place/gate.yml'),
    );
    const golden = path.join(workspace, 'golden/first-contribution/expected/balances.csv');
    writeFileSync(golden, readFileSync(golden, 'utf8').replace('60.000000', '61.000000'));
    const options = ['--config', 'own place/gate.yml'];
    expect(await next('golden', 'check', ...options)).toContain(
      "npx dc-event-gate golden update first-contribution --config 'own place/gate.yml'\n",
    );
    const { stdout } = await runHere(elsewhere, [
      ...['golden', 'check', ...options],
      ...['--working-directory', workspace],
    ]);
    expect(stdout).toContain(
      ` golden update first-contribution --config 'own place/gate.yml' --working-directory ${workspace}\n`,
    );
    const flags = ['--golden-path', 'golden', '--minimum-rate', '98'];
    // "golden update" knows no minimum rate.
    expect(await next('gate', ...options, ...flags)).toContain(
      " golden update first-contribution --config 'own place/gate.yml' --golden-path golden\n",
    );
    expect(await next('help', 'golden', 'check')).not.toContain('own place');
  });

  it('a build that is refused names the file that it was given', async () => {
    writeFileSync(path.join(workspace, 'more.ndjson'), 'no JSON\n');
    const { stdout } = await run('build', 'more.ndjson', '--out', 'new.duckdb');
    expect(stdout).toContain('run: npx dc-event-gate validate more.ndjson\n');
  });

  it('a folder stands for the fixtures below it', async () => {
    const { exit, stdout } = await run('validate', 'fixtures/valid');
    expect([exit, stdout]).toEqual([0, expect.stringContaining('73 events in 1 file')]);
  });

  it('a report that cannot be kept is told before anything is judged, and what is found is shown', async () => {
    writeFileSync(out('taken'), '');
    const { exit, stdout, stderr } = await run('validate', '--report-dir', out('taken'));
    expect(stderr.split('\n')[0]).toBe(
      `The report will not be kept. ${out('taken')}: cannot be written: not a directory. Check the path, who may write there, and the free space on the disk.`,
    );
    expect([exit, stdout]).toEqual([2, expect.stringContaining('PASS')]);
  });

  it('a golden case that is broken is told before the fixtures are read', async () => {
    writeFileSync(path.join(workspace, 'golden/first-contribution/case.yml'), 'title: x\n');
    writeFileSync(path.join(workspace, 'fixtures/valid/population.ndjson'), 'no JSON\n');
    const { exit, stderr } = await run('gate');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('"source" is missing')]);
    expect(stderr).not.toContain('Validate');
  });

  it.each([
    ['the file of snapshots that is to be compared', ['gate', '--snapshots', 'none.duckdb']],
    ['where a build would write', ['build', '--out', 'README.md/built.duckdb']],
    ['where a baseline would be written', ['baseline', 'update', '--baselines', 'README.md']],
    ['a folder of baselines outside', ['baseline', 'update', '--baselines', '../baselines']],
  ])('%s is looked at before the fixtures are read', async (_, words) => {
    writeFileSync(path.join(workspace, 'README.md'), '');
    writeFileSync(path.join(workspace, 'fixtures/valid/population.ndjson'), 'no JSON\n');
    const { exit, stderr } = await run(...words);
    expect([exit, stderr]).toEqual([
      2,
      expect.stringMatching(/cannot be (?:read|written)|nothing is written there/),
    ]);
    expect(stderr).not.toMatch(/Validate|Measure/);
  });

  it('a baseline that is missing is known before anything is measured', async () => {
    const ports = { workspace: workspaceAt(workspace) };
    const told = (baselines: string | null, against: string | null) =>
      foreseeBaseline(
        ports,
        { 'benchmarks.baselines': baselines, pipeline: { kind: 'builtin' } } as MeasuringSettings,
        {
          scale: SCALES.small,
          against,
        },
      );
    expect(await told('baselines', null)).toEqual([
      'There is no baseline to compare the work with: baselines/small.json is not there. Compare with a revision by --against REF; or record a baseline: npx dc-event-gate baseline update',
    ]);
    expect(await told(null, null)).toEqual([expect.stringContaining('names no folder')]);
    expect(await told('baselines', 'main')).toEqual([]);
  });
});

it('in the action what is written stays in the workspace', async () => {
  const { requireWritable, writeText } = workspaceAt(workspace).outputs('workspace');
  const refused = { code: 'WRITE_OUTSIDE' };
  await expect(writeText(out('x'), '')).rejects.toMatchObject(refused);
  await expect(requireWritable(elsewhere)).rejects.toMatchObject(refused);
  await expect(requireWritable('new/folder')).resolves.toBeUndefined();
  expect(existsSync(path.join(workspace, 'new'))).toBe(false);
});
