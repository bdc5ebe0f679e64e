/** The bundles as scripts/build.mjs makes them from the entries of this repository. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const script = path.join(root, 'scripts/build.mjs');

let folder: string;
let dist: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'build-test-'));
  dist = path.join(folder, 'dist');
  expect(build(['--out', dist])).toEqual({ status: 0, stderr: '' });
});
afterAll(() => rmSync(folder, { recursive: true }));

function build(args: readonly string[], cwd = root) {
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stderr };
}

function contents(directory: string): Map<string, string> {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(path.join(directory, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(path.join(directory, name), 'utf8')]));
}

const scripts = () => [...contents(dist)].filter(([name]) => name.endsWith('.js'));

describe('the build', () => {
  it('writes the three entries, what they share, and nothing else', () => {
    expect([...contents(dist).keys()].filter((name) => !name.startsWith('chunks'))).toEqual([
      'action.js',
      'cli.js',
      'licenses.txt',
      'package.json',
      'worker.js',
    ]);
  });

  it('names no folder of this machine', () => {
    for (const [name, text] of contents(dist)) {
      for (const local of [root, folder]) {
        expect(text.includes(`${local}/`), `${local} in ${name}`).toBe(false);
      }
    }
  });

  it('needs no package beside it', () => {
    const known = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
    const imports = scripts().flatMap(([, text]) =>
      [...text.matchAll(/^(?:import|export)\b[^;'"]*?(?:from )?"([^"]+)";$/gm)].map(
        ([, name]) => name ?? '',
      ),
    );
    expect(imports).toContain('node:crypto');
    expect(imports.filter((name) => !name.startsWith('.') && !known.has(name))).toEqual([]);
  });

  it('carries no library of DuckDB’s, and GitHub’s client in a chunk that only a token loads', () => {
    const all = scripts().map(([, text]) => text);
    expect(all.join('').length).toBeLessThan(4_650_000);
    expect(
      all.some((text) => /node_modules\/(?:detect-libc|@duckdb\/node-bindings)\//.test(text)),
    ).toBe(false);
    const client = scripts().filter(([, text]) => /node_modules\/(?:undici|@octokit)\//.test(text));
    expect(client.map(([name]) => name)).toEqual([path.join('chunks', 'create-github.js')]);
    const eager = scripts().filter(([, text]) =>
      /^(?:import|\}) .*[/]create-github\.js"/m.test(text),
    );
    expect(eager).toEqual([]);
    expect(all.some((text) => text.includes('node_modules/@duckdb/node-api/'))).toBe(true);
  });

  it('holds no script, and so nothing of the laboratory that proves the statistics', () => {
    const sources = scripts().flatMap(
      ([, text]) => text.match(/^\/\/ (?:src|scripts)\/\S+/gm) ?? [],
    );
    expect(sources).toContain('// src/statistics/judge-pairs.ts');
    expect(sources.filter((source) => source.startsWith('// scripts/'))).toEqual([]);
  });

  it('makes the command line a program', () => {
    expect(contents(dist).get('cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(path.join(dist, 'cli.js')).mode & 0o111).toBe(0o111);
  });

  it('brings the licences of the packages that went in, and only of those', () => {
    const notices = contents(dist).get('licenses.txt') ?? '';
    const titles = [...notices.matchAll(/^(@?[\w/-]+) \d\S*, (\S+)$/gm)].map(([, name]) => name);
    expect(titles).toEqual(
      expect.arrayContaining(['@actions/core', '@duckdb/node-api', '@octokit/rest', 'ajv', 'yaml']),
    );
    expect(titles).not.toContain('vitest');
    expect(
      notices.match(/permission notice|Redistributions|Permission to use/gi)?.length,
    ).toBeGreaterThanOrEqual(titles.length);
  });

  it('keeps its hands off a folder that holds something else', () => {
    writeFileSync(path.join(folder, 'precious.txt'), '');
    expect(build(['--out', folder]).stderr).toContain('holds something else than bundles');
    expect(existsSync(path.join(folder, 'precious.txt'))).toBe(true);
  });
});

describe('the check', () => {
  it('builds once more, and passes on the same bytes, from another directory too', () => {
    expect(build(['--check', '--out', dist], folder)).toEqual({ status: 0, stderr: '' });
  });

  it('names each file that was changed, is missing, or is too many', () => {
    const stale = path.join(folder, 'stale');
    cpSync(dist, stale, { recursive: true });
    writeFileSync(path.join(stale, 'cli.js'), ' ', { flag: 'a' });
    writeFileSync(path.join(stale, 'extra.js'), '');
    rmSync(path.join(stale, 'worker.js'));
    expect(build(['--check', '--out', stale])).toEqual({
      status: 1,
      stderr: 'dist/ does not match src/: cli.js, extra.js, worker.js. Run "npm run build".\n',
    });
  });
});
