/**
 * The built action as the runner starts it: dist/ in a folder of its own, with no node_modules beside it, the
 * runner's variables and files, and GitHub wherever the test has it. ACTION_NODE names the Node to run it
 * with (CI: Node 24, the action's runtime); this process's own otherwise.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const node = process.env.ACTION_NODE ?? process.execPath;
const require = createRequire(import.meta.url);
const bindings = createRequire(require.resolve('@duckdb/node-bindings'));
const musl = (process.report.getReport() as { header: { glibcVersionRuntime?: string } }).header;
const platform = `${process.platform}-${process.arch}${process.platform === 'linux' && musl.glibcVersionRuntime === undefined ? '-musl' : ''}`;
const library = path.dirname(bindings.resolve(`@duckdb/node-bindings-${platform}/duckdb.node`));

export interface ActionRun {
  readonly exit: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Record<string, string>;
}

export interface ActionHome {
  run(request: ActionRequest): Promise<ActionRun>;
  remove(): void;
}

export interface ActionRequest {
  readonly workspace: string;
  readonly event?: string;
  readonly payload?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  /** GITHUB_API_URL. */
  readonly api?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function anActionHome(): ActionHome {
  const home = mkdtempSync(path.join(os.tmpdir(), 'bot-'));
  const dist = path.join(home, 'action', 'dist');
  cpSync(path.resolve(import.meta.dirname, '../../dist'), dist, { recursive: true });
  return {
    async run(request) {
      const step = prepareStep(home, request);
      const child = spawn(node, [path.join(dist, 'action.js')], {
        cwd: step.folder,
        env: step.env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let log = '';
      child.stdout.on('data', (chunk) => {
        log += chunk;
      });
      child.stderr.on('data', (chunk) => {
        log += chunk;
      });
      const exit = await new Promise<number | null>((resolve, reject) => {
        child.on('error', reject);
        child.on('close', resolve);
      });
      return { exit, log, ...step.read() };
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

export interface Step {
  /** Working directory of the step. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** What the step has left in the runner's files. */
  read(): Pick<ActionRun, 'summary' | 'outputs'>;
}

let steps = 0;

/** The runner's files and variables for one step. @param home where its folder is made */
export function prepareStep(home: string, request: ActionRequest): Step {
  const { workspace, event = '', payload = {}, inputs = {}, api, env = {} } = request;
  steps += 1;
  const folder = path.join(home, `run-${steps}`);
  const temp = path.join(folder, 'temp');
  mkdirSync(temp, { recursive: true });
  const file = (name: string, text = '') => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const [output, summary] = [file('output'), file('summary')];
  const given = { 'duckdb-path': library, ...inputs };
  return {
    folder,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
      GITHUB_REPOSITORY: 'org/plan',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '500',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'gate',
      RUNNER_TEMP: temp,
      RUNNER_TOOL_CACHE: path.join(folder, 'tools'),
      ...(api === undefined ? {} : { GITHUB_API_URL: api }),
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    },
    read: () => ({
      summary: readFileSync(summary, 'utf8'),
      outputs: parseOutputs(readFileSync(output, 'utf8')),
    }),
  };
}

/** The runner's file: `name<<token`, lines, `token`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, token] = /^([^<]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || token === undefined) continue;
    const end = lines.indexOf(token, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
