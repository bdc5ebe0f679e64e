/** What `npm pack` would publish, installed by npm into an empty project, and a new user's first hour with it. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

let folder: string;
let home: string;
let files: string[];

/** npm is a script on some systems, and its own Node runs it on all. */
function run(program: string, cwd: string, ...words: string[]) {
  const shell = process.platform === 'win32' && program !== process.execPath;
  // A cache of its own for DuckDB: what the package depends on is all that it may use.
  const env = { ...process.env, XDG_CACHE_HOME: folder, ...certificatesOf(program) };
  return spawnSync(program, words, { cwd, env, shell, encoding: 'utf8' });
}

/** Where a registry is reached through a proxy, npm needs what vitest.config.ts keeps from all others. */
function certificatesOf(program: string): NodeJS.ProcessEnv {
  const file = process.env.CERTIFICATES_OF_NPM ?? '';
  return program === 'npm' && file !== '' ? { NODE_EXTRA_CA_CERTS: file } : {};
}

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'package-'));
  home = path.join(folder, 'home');
  mkdirSync(home);
  writeFileSync(path.join(home, 'package.json'), '{ "private": true }');
  const pack = run('npm', root, 'pack', '--json', '--pack-destination', folder);
  const [packed] = JSON.parse(pack.stdout);
  files = packed.files.map(({ path: file }: { path: string }) => file).sort();
  const tarball = path.join(folder, packed.filename);
  // What "npm ci" of this repository has fetched is in npm's cache.
  const words = ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball];
  const install = run('npm', home, ...words);
  expect([install.status, install.stderr]).toEqual([0, '']);
});
afterAll(() => rmSync(folder, { recursive: true, maxRetries: 5 }));

describe('the package', () => {
  it('holds the bundles, the pages for users and the schemas, and nothing else', () => {
    // Those about the gate's own making stay behind.
    const own = ['docs/ARCHITECTURE.md', 'docs/decisions.md', 'docs/measuring-report.md'];
    const pages = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .map((name) => `docs/${name.split(path.sep).join('/')}`)
      .filter((file) => file.endsWith('.md') && !own.includes(file))
      .sort();
    expect(pages.length).toBeGreaterThan(20);
    expect(files.filter((file) => !file.startsWith('dist/'))).toEqual([
      'LICENSE',
      'README.md',
      ...pages,
      'docs/workflows/dc-event-gate-comment.yml',
      'docs/workflows/dc-event-gate-shards.yml',
      'docs/workflows/dc-event-gate.yml',
      'package.json',
      'src/schema/baseline.schema.json',
      'src/schema/config.schema.json',
      'src/schema/event.schema.json',
      'src/schema/report.schema.json',
    ]);
    const built = readdirSync(path.join(root, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)))
      .map((file) => file.split(path.sep).join('/'));
    expect(files.filter((file) => file.startsWith('dist/'))).toEqual(built.sort());
  });

  it('depends on nothing at run time but DuckDB', () => {
    const { dependencies, bin, engines } = JSON.parse(
      readFileSync(path.join(home, 'node_modules/dc-event-gate/package.json'), 'utf8'),
    );
    expect(Object.keys(dependencies)).toEqual(['@duckdb/node-api']);
    expect(bin).toEqual({ 'dc-event-gate': 'dist/cli.js' });
    expect(engines.node).toBe('>=20.19');
  });

  it('takes a new user from an empty folder to a first green run, a first caught fault and a first golden', () => {
    const init = run('npx', home, '--no-install', 'dc-event-gate', 'init');
    expect(init).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('next, run one after the other'),
    });
    // From here on without npm, which takes longer to start than the gate.
    const cli = path.join(home, 'node_modules/dc-event-gate/dist/cli.js');
    const gate = (...words: string[]) => {
      const { status, stdout, stderr } = run(process.execPath, home, cli, ...words);
      return { status, stdout, stderr };
    };
    expect(gate()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^PASS {2}100\.00 %/),
    });

    replace('fixtures/valid/population.ndjson', '"employee_roth"', '"employe_roth"');
    const broken = gate();
    expect(broken).toMatchObject({ status: 1, stdout: expect.stringMatching(/^FAIL {2}/) });
    repairBy(broken.stdout);

    replace('golden/first-contribution/expected/balances.csv', ',60.000000', ',60.000001');
    const differs = gate('golden', 'check');
    expect(differs).toMatchObject({ status: 1, stdout: expect.stringContaining('60.000001') });
    expect(acceptAll(cli)).toBe(0);
    expect(gate().status).toBe(0);
    // Nothing was fetched.
    expect(existsSync(path.join(folder, 'dc-event-gate-duckdb'))).toBe(false);
  });
});

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(path.join(home, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(path.join(home, file), text.replace(from, to));
}

/** `golden review`, answered at a terminal; where a test cannot be at one, what asks nothing. @returns the exit code */
function acceptAll(cli: string): number | null {
  if (process.platform !== 'linux')
    return run(process.execPath, home, cli, 'golden', 'update').status;
  const command = `'${process.execPath}' '${cli}' golden review`;
  const options = { cwd: home, input: 'a\n', encoding: 'utf8' } as const;
  return spawnSync('script', ['--quiet', '--return', '--command', command, '/dev/null'], options)
    .status;
}

/** As a person would who knows nothing but the message: the file, the line, the field, what is there, what was meant. */
function repairBy(output: string): void {
  const message = /(?:^|\s)(\S+):(\d+): `\/payload\/(\w+)` is "(.+?)"; .*did you mean (\w+)\?/m;
  const [, file = '', line = '', field, found, meant] = message.exec(output) ?? [];
  const lines = readFileSync(path.join(home, file), 'utf8').split('\n');
  const at = Number(line) - 1;
  const repaired = lines[at]?.replace(`"${field}":"${found}"`, `"${field}":"${meant}"`) ?? '';
  expect(repaired).not.toBe(lines[at]);
  writeFileSync(path.join(home, file), lines.with(at, repaired).join('\n'));
}
