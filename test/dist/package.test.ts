/** What `npm pack` would publish, and that it runs where nothing else is but the one package it depends on. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

let folder: string;
let installed: string;
let files: string[];

/** npm is a script on some systems, and its own Node runs it on all. */
function npm(...words: string[]): string {
  const shell = process.platform === 'win32';
  return execFileSync('npm', words, { cwd: root, encoding: 'utf8', shell, stdio: 'pipe' });
}

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'package-'));
  const [packed] = JSON.parse(npm('pack', '--json', '--pack-destination', folder));
  files = packed.files.map(({ path: file }: { path: string }) => file).sort();
  installed = path.join(folder, 'home', 'node_modules', 'dc-event-gate');
  mkdirSync(installed, { recursive: true });
  const words = [
    '-xzf',
    packed.filename,
    '--strip-components=1',
    '-C',
    'home/node_modules/dc-event-gate',
  ];
  execFileSync('tar', words, { cwd: folder });
  symlinkSync(
    path.join(root, 'node_modules', '@duckdb'),
    path.join(folder, 'home', 'node_modules', '@duckdb'),
    'junction',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function gate(...words: string[]) {
  const cwd = path.join(folder, 'home');
  const cli = path.join(installed, 'dist', 'cli.js');
  const env = { ...process.env, HOME: folder, XDG_CACHE_HOME: folder, npm_config_offline: 'true' };
  return spawnSync(process.execPath, [cli, ...words], { cwd, env, encoding: 'utf8' });
}

describe('the package', () => {
  it('holds the bundles, the pages for users and the schemas, and nothing else', () => {
    expect(files.filter((file) => !file.startsWith('dist/'))).toEqual([
      'LICENSE',
      'README.md',
      'docs/BOT.md',
      'docs/CONFIG.md',
      'docs/DOMAIN.md',
      'docs/EVOLUTION.md',
      'docs/GOLDENS.md',
      'docs/MEASURING.md',
      'docs/NATIVE.md',
      'docs/PERMISSIONS.md',
      'docs/PIPELINES.md',
      'docs/REPORTS.md',
      'docs/SCHEMAS.md',
      'docs/THREATS.md',
      'docs/workflows/dc-event-gate-comment.yml',
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
      readFileSync(path.join(installed, 'package.json'), 'utf8'),
    );
    expect(Object.keys(dependencies)).toEqual(['@duckdb/node-api']);
    expect(bin).toEqual({ 'dc-event-gate': 'dist/cli.js' });
    expect(engines.node).toBe('>=20.19');
  });

  it('runs the gate in an empty folder with only DuckDB beside it', () => {
    const init = gate('init');
    expect([init.status, init.stderr]).toEqual([0, expect.any(String)]);
    const run = gate('gate', '--format', 'json');
    expect([run.status, run.stderr]).toEqual([0, expect.any(String)]);
    expect(JSON.parse(run.stdout)).toMatchObject({ verdict: 'pass' });
    // Nothing was fetched.
    expect(existsSync(path.join(folder, 'dc-event-gate'))).toBe(false);
  });
});
