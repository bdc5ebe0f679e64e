/**
 * The built action as the runner starts it: a copy of dist/ with no node_modules beside it, the
 * runner's environment and files. ACTION_NODE names the Node to run it with (CI: Node 24, the
 * action's runtime); this process's own otherwise.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Edit, writeConsumer } from '../support/consumer.ts';

const node = process.env.ACTION_NODE ?? process.execPath;
const require = createRequire(import.meta.url);
const bindings = createRequire(require.resolve('@duckdb/node-bindings'));
const musl = (process.report.getReport() as { header: { glibcVersionRuntime?: string } }).header;
const platform = `${process.platform}-${process.arch}${process.platform === 'linux' && musl.glibcVersionRuntime === undefined ? '-musl' : ''}`;
const library = path.dirname(bindings.resolve(`@duckdb/node-bindings-${platform}/duckdb.node`));

let home: string;
let dist: string;

beforeAll(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'action-'));
  dist = path.join(home, 'action', 'dist');
  cpSync(path.resolve(import.meta.dirname, '../../dist'), dist, { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Run {
  readonly exit: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Record<string, string>;
  readonly workspace: string;
}

let runs = 0;

function act(edits: readonly Edit[], inputs: Record<string, string> = {}): Run {
  runs += 1;
  const folder = path.join(home, `run-${runs}`);
  const workspace = path.join(folder, 'workspace');
  const temp = path.join(folder, 'temp');
  mkdirSync(temp, { recursive: true });
  writeConsumer(workspace, edits);
  const files = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((name) => {
    const file = path.join(folder, name);
    writeFileSync(file, '');
    return [name, file] as const;
  });
  const given = { 'duckdb-path': library, ...inputs };
  const env = {
    PATH: process.env.PATH ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: path.join(folder, 'tools'),
    ...Object.fromEntries(files),
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const { status, stdout, stderr } = spawnSync(node, [path.join(dist, 'action.js')], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 100_000,
  });
  const [outputs, summary] = files.map(([, file]) => readFileSync(file, 'utf8'));
  return {
    exit: status,
    log: stdout + stderr,
    summary: summary ?? '',
    outputs: parseOutputs(outputs ?? ''),
    workspace,
  };
}

/** The runner's file format: `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)) {
    found[match[1] as string] = match[3] as string;
  }
  return found;
}

function commands(log: string, name: string): string[] {
  return log
    .split('\n')
    .filter((line) => line.startsWith(`::${name} `) || line.startsWith(`::${name}::`));
}

describe(`the built action under ${node === process.execPath ? process.version : 'ACTION_NODE'}`, () => {
  it('passes a sound repository, with outputs and a summary', () => {
    const { exit, log, summary, outputs, workspace } = act([]);
    expect(log).not.toContain('::error');
    expect(exit).toBe(0);
    expect(outputs).toEqual({
      verdict: 'pass',
      'validation-rate': '100.00',
      'golden-match': 'true',
      reason:
        '100.00 % of 73 events valid, both reconstructions agree, no error by 27 quality rules, 1 of 1 golden case matched',
      'report-json': path.join(workspace, '.dc-event-gate', 'report.json'),
      'report-markdown': path.join(workspace, '.dc-event-gate', 'report.md'),
      'report-html': path.join(workspace, '.dc-event-gate', 'report.html'),
      'report-sarif': path.join(workspace, '.dc-event-gate', 'report.sarif'),
      'report-junit': path.join(workspace, '.dc-event-gate', 'report.junit.xml'),
      'report-ctrf': path.join(workspace, '.dc-event-gate', 'report.ctrf.json'),
      'report-gitlab': path.join(workspace, '.dc-event-gate', 'report.codequality.json'),
    });
    expect(summary).toContain('### dc-event-gate: ✅ pass');
    expect(JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8'))).toMatchObject({
      verdict: 'pass',
    });
  });

  it('fails changed balances, with an annotation on the line of the expected file', () => {
    const { exit, log, summary, outputs } = act([
      {
        file: 'golden/first-contribution/expected/balances.csv',
        from: ',180.000000,',
        to: ',180.000001,',
      },
    ]);
    expect(exit).toBe(1);
    expect(outputs).toMatchObject({
      verdict: 'fail',
      'golden-match': 'false',
      'validation-rate': '100.00',
    });
    const [, annotation] = commands(log, 'error');
    expect(annotation).toContain('file=golden/first-contribution/expected/balances.csv,line=2');
    expect(annotation).toContain('expected 180.000001, rebuilt 180.000000 (delta -0.000001)');
    expect(summary).toContain(
      'rebuilt 180.000000 (delta -0.000001); the difference begins with the contribution of',
    );
  });

  it('annotates at most ten errors, the verdict and the worst first', () => {
    const broken = Array.from({ length: 30 }, (_, n) => `{"no_field_${n}": 1}`).join('\n');
    const { exit, log, outputs } = act([
      { file: 'fixtures/valid/broken.ndjson', text: `${broken}\n` },
    ]);
    expect(exit).toBe(1);
    expect(outputs['validation-rate']).toBe('70.8737');
    expect(commands(log, 'error')).toHaveLength(10);
    expect(log).toMatch(/Not annotated, but in the report: 29 errors/);
  });

  it('cannot decide without its config, and says what to do', () => {
    const { exit, log, outputs, summary } = act([
      { file: '.github/dc-event-gate.yml', remove: true },
    ]);
    expect(exit).toBe(2);
    expect(outputs).toMatchObject({ verdict: 'inconclusive' });
    expect(outputs.reason).toContain('.github/dc-event-gate.yml: there is no such file. Go to');
    expect(commands(log, 'error')).toHaveLength(1);
    expect(summary).toContain('could not decide');
  });

  it('takes its inputs over the config', () => {
    const { exit, outputs } = act([], { 'minimum-rate': 'ninety' });
    expect(exit).toBe(2);
    expect(outputs.reason).toBe(
      'input minimum-rate is "ninety"; allowed: a percentage from 0 to 100 with at most 6 decimals.',
    );
  });

  it.each([
    ['mode', 'gates', 'input mode is "gates"; allowed: auto, gate, comment, update, monitor.'],
    [
      'webhook-url',
      'example.test/secret',
      'input webhook-url is "(a secret)"; allowed: an http or https address.',
    ],
    ['mode', 'comment', 'mode comment is for the event pull_request or workflow_run, and this is'],
  ])('says in every place why it cannot start: %s %s', (input, value, reason) => {
    const { exit, log, summary, outputs } = act([], { [input]: value });
    expect(exit).toBe(2);
    expect(outputs).toEqual({ verdict: 'inconclusive', reason: expect.stringContaining(reason) });
    expect(commands(log, 'error').join()).toContain(reason);
    expect(summary.replaceAll('\\', '')).toContain(reason);
  });

  it('takes an absolute folder for the report, and names no file that is not there', () => {
    const { outputs, workspace } = act([], { 'report-dir': 'kept' });
    expect(outputs['report-json']).toBe(path.join(workspace, 'kept', 'report.json'));
    const absolute = path.join(home, `run-${runs + 1}`, 'workspace', 'kept');
    expect(act([], { 'report-dir': absolute }).outputs['report-json']).toBe(
      path.join(absolute, 'report.json'),
    );
    const nowhere = act([], { 'report-dir': '../out' });
    expect(nowhere.exit).toBe(2);
    expect(nowhere.outputs).toEqual({
      verdict: 'inconclusive',
      reason: expect.stringContaining('leads out of the workspace'),
    });
  });

  it('refuses a library that is not the one it knows', () => {
    const folder = path.join(home, 'tampered');
    cpSync(library, folder, { recursive: true, dereference: true });
    const addon = path.join(folder, 'duckdb.node');
    writeFileSync(addon, Buffer.concat([readFileSync(addon), Buffer.from('x')]));
    const { exit, outputs } = act([], { 'duckdb-path': folder });
    expect(exit).toBe(2);
    expect(outputs.reason).toContain('sha256');
  });

  it('lets no fixture give the runner a command', () => {
    const hostile = '{"event_id": "::error::pwned\\n::set-output name=verdict::pass"}';
    const { log, outputs } = act([
      { file: 'fixtures/valid/hostile.ndjson', text: `${hostile}\n::error::raw\n` },
    ]);
    expect(outputs.verdict).toBe('fail');
    let token: string | null = null;
    for (const line of log.split('\n')) {
      if (token === null) expect(line).not.toMatch(/^::(?:error::(?:pwned|raw)|set-output)/);
      const stop = /^::stop-commands::(.+)$/.exec(line);
      if (stop?.[1] !== undefined) token = stop[1];
      else if (line === `::${token}::`) token = null;
    }
  });
});
