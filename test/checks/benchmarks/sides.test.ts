/** The base's pipeline, out of a real repository. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { baseSide } from '../../../src/checks/benchmarks/sides.ts';
import type { Ports } from '../../../src/contracts/ports.ts';
import { parseConfig } from '../../../src/project/config-file.ts';
import { resolveConfig } from '../../../src/project/resolve.ts';
import { settingsAt } from '../../../src/project/settings-at.ts';
import { aGitRepository, type GitRepository } from '../../support/git-repository.ts';
import { repositoryAt } from '../../support/outside.ts';

const FILE = '.github/dc-event-gate.yml';
const config = (text: string) =>
  resolveConfig({ file: parseConfig(text, FILE), overrides: {}, place: (name) => `--${name}` });

let repository: GitRepository;
let target: string;
beforeEach(() => {
  repository = aGitRepository();
  target = mkdtempSync(path.join(os.tmpdir(), 'side-'));
});
afterEach(() => {
  repository.remove();
  rmSync(target, { recursive: true, force: true });
});

const SETTINGS_AT = settingsAt(null, { overrides: {}, place: (name) => `--${name}` });

function baseOf(text: string, home: string | null = null) {
  const ports = {
    workspace: { root: repository.folder, temporaryDirectory: async () => target },
    repository: repositoryAt(repository.folder),
    environment: { home },
    bench: { link: async () => undefined },
  } as unknown as Ports;
  return baseSide(ports, config(text), SETTINGS_AT, 'main');
}

describe('the base', () => {
  it('has the pipeline that its own config names, not that of the head', async () => {
    const commit = repository.commit('base', {
      [FILE]: 'pipeline: old\nschema: old.json\n',
      'old/balances.sql': 'SELECT 1',
      'old.json': '{}',
      'new/balances.sql': 'SELECT 2',
    });
    expect(await baseOf('pipeline: new\n')).toMatchObject({
      side: { name: 'base', directory: target, bundle: null },
      commit,
      settings: { pipeline: { kind: 'folder', path: 'old' } },
    });
    expect(readFileSync(path.join(target, 'old/balances.sql'), 'utf8')).toBe('SELECT 1');
    expect(existsSync(path.join(target, 'old.json'))).toBe(true);
    expect(existsSync(path.join(target, 'new'))).toBe(false);
  });

  it('without a config has the built-in pipeline', async () => {
    repository.commit('base', { 'sql/balances.sql': 'SELECT 1' });
    await baseOf('pipeline: sql\n');
    expect(readdirSync(target)).toEqual([]);
  });

  it('with a config that cannot be read has what the head names', async () => {
    repository.commit('base', { [FILE]: 'zebra: 1\n', 'sql/balances.sql': 'SELECT 1' });
    await baseOf('pipeline: sql\n');
    expect(readdirSync(target).sort()).toEqual(['.github', 'sql']);
  });

  it('has its own bundle where the gate judges its own repository', async () => {
    repository.commit('base', { 'dist/worker.js': '1', 'dist/chunks/a.js': '2' });
    expect((await baseOf('golden:\n  path: none\n', 'dist')).side.bundle).toBe(`${target}/dist`);
    expect(readdirSync(path.join(target, 'dist')).sort()).toEqual(['chunks', 'worker.js']);
  });
});
