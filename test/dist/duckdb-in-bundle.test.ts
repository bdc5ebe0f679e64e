/** DuckDB out of a bundle that has no node_modules beside it: the real library, in a process of its own. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NATIVE_MANIFEST } from '../../src/adapters/native/manifest.ts';
import { platformName } from '../../src/adapters/native/platform.ts';

const root = path.resolve(import.meta.dirname, '../..');
const platform = platformName(process);
const installed = path.join(root, 'node_modules/@duckdb', `node-bindings-${platform}`);
const library =
  Object.keys(NATIVE_MANIFEST.platforms[platform]?.files ?? {}).find(
    (name) => name !== 'duckdb.node',
  ) ?? '';

/** The smallest program that loads DuckDB as the entries do. */
const PROGRAM = `
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDuckDbLoader } from ${JSON.stringify(path.join(root, 'src/adapters/native/load.ts'))};
const [duckdbPath = '', cacheDirectory = ''] = process.argv.slice(2);
const load = createDuckDbLoader({
  duckdbPath: duckdbPath || null,
  bundleUrl: import.meta.url,
  cacheDirectory: cacheDirectory || null,
  env: process.env,
  runProgram: () => Promise.reject(new Error('the environment names the registry')),
  makeFolder: () => mkdtempSync(path.join(tmpdir(), 'bundle-test-')),
});
try {
  const [first, { DuckDBInstance, version }] = await Promise.all([load(), load()]);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const answer = (await connection.runAndReadAll('SELECT 40 + 2')).getRows();
  console.log(JSON.stringify({ version: version(), answer, once: first.DuckDBInstance === DuckDBInstance }));
} catch (error) {
  console.log(JSON.stringify({ code: error.code, message: error.message }));
}
`;

const LOADED = {
  version: `v${NATIVE_MANIFEST.version.replace(/-.*/, '')}`,
  answer: [[42]],
  once: true,
};

let built: string;
let folder: string;

beforeAll(async () => {
  built = await realpath(await mkdtemp(path.join(tmpdir(), 'bundle-test-')));
  const entry = path.join(built, 'program.ts');
  await writeFile(entry, PROGRAM);
  const { bundle } = await import(pathToFileURL(path.join(root, 'scripts/build.mjs')).href);
  await bundle([entry], path.join(built, 'dist'));
});
afterAll(() => rm(built, { recursive: true }));

beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'bundle-test-')));
  return () => rm(folder, { recursive: true });
});

async function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const program = path.join(built, 'dist/program.js');
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], {
    cwd: folder,
    env: { PATH: folder, ...env },
  });
  return JSON.parse(stdout);
}

describe('DuckDB in the bundle', () => {
  it('comes from duckdb-path, once however often it is asked for', async () => {
    expect(await start([installed])).toEqual(LOADED);
  });

  it('comes from node_modules beside the bundle', async () => {
    const modules = path.join(built, 'node_modules/@duckdb');
    await cp(installed, path.join(modules, path.basename(installed)), { recursive: true });
    try {
      expect(await start([])).toEqual(LOADED);
    } finally {
      await rm(path.join(built, 'node_modules'), { recursive: true });
    }
  });

  it('comes from the cache', async () => {
    const home = path.join(folder, 'dc-event-gate-duckdb', NATIVE_MANIFEST.version);
    await cp(installed, path.join(home, platform), { recursive: true });
    expect(await start(['', folder])).toEqual(LOADED);
  });

  it('is not loaded when a byte of the library is another', async () => {
    const given = path.join(folder, 'given');
    await cp(installed, given, { recursive: true });
    await writeFile(path.join(given, library), 'x', { flag: 'a' });
    expect(await start([given])).toMatchObject({ code: 'NATIVE_HASH' });
  });

  it('is reported missing, by name and digest, where nothing has it', async () => {
    const { code, message } = await start([]);
    expect(code).toBe('NATIVE_MISSING');
    expect(message).toContain(NATIVE_MANIFEST.platforms[platform]?.sha512);
  });

  it('is never the library that LD_LIBRARY_PATH leads to first', async () => {
    await writeFile(path.join(folder, library), 'not a library at all');
    // musl cannot be led past that path, so there the other library is an error.
    const expected = platform.endsWith('-musl') ? { code: 'NATIVE_HASH' } : LOADED;
    expect(await start([installed], { LD_LIBRARY_PATH: folder })).toMatchObject(expected);
    expect(await start([installed], { LD_LIBRARY_PATH: ':/nowhere' })).toMatchObject(expected);
  });

  it('is loaded through a link to the checked folder', async () => {
    await symlink(installed, path.join(folder, 'link'));
    expect(await start([path.join(folder, 'link')])).toEqual(LOADED);
  });
});
