/** Where the built command line keeps DuckDB's library when no runner says: in the user's cache, not in the workspace. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cacheFolder } from '../../src/adapters/native/cache.ts';
import { NATIVE_MANIFEST, nativeLibrary } from '../../src/adapters/native/manifest.ts';
import { platformName } from '../../src/adapters/native/platform.ts';
import { writeConsumer } from '../support/consumer.ts';

const root = path.resolve(import.meta.dirname, '../..');
const library = nativeLibrary(NATIVE_MANIFEST, platformName(process));

let home: string;
let workspace: string;
beforeAll(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'home-'));
  workspace = path.join(home, 'workspace');
  // With no node_modules beside it, as an action or a download is.
  cpSync(path.join(root, 'dist'), path.join(home, 'dist'), { recursive: true });
  writeConsumer(workspace);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function gate(env: NodeJS.ProcessEnv) {
  const known = { PATH: process.env.PATH, npm_config_registry: 'http://127.0.0.1:9' };
  const command = [path.join(home, 'dist/cli.js'), 'gate'];
  return spawnSync(process.execPath, command, {
    cwd: workspace,
    env: { ...known, ...env },
    encoding: 'utf8',
  });
}

it.runIf(process.platform === 'linux')('is found in ~/.cache', () => {
  const folder = cacheFolder(path.join(home, '.cache'), library);
  const installed = path.join(root, 'node_modules/@duckdb', `node-bindings-${library.platform}`);
  cpSync(installed, folder, { recursive: true, dereference: true });
  const { status, stderr } = gate({ HOME: home });
  expect(status, stderr).toBe(0);
});

it.runIf(process.platform === 'linux')(
  'is no part of the workspace where there is no cache',
  () => {
    const { status, stderr } = gate({ HOME: '' });
    expect(status).toBe(2);
    expect(stderr).toContain('could not be fetched');
    expect(readdirSync(workspace).sort()).toEqual(['.github', 'fixtures', 'golden']);
  },
);
