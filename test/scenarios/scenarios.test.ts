/**
 * Whole consumer repositories through the built command line. Each folder holds `repo/` (the
 * repository), `scenario.yml` (title, command, exit code) and `expected.txt` (what the terminal
 * shows: stdout, then stderr). `npx vitest run test/scenarios -u` rewrites the expected texts; read
 * the diff as the user would.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Scenario {
  readonly title: string;
  readonly command: readonly string[];
  readonly exit: number;
}

const here = import.meta.dirname;
const cli = path.resolve(here, '../../dist/cli.js');
const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

function play(name: string, { command }: Scenario): { exit: number | null; text: string } {
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'scenario-'));
  try {
    cpSync(path.join(here, name, 'repo'), workspace, { recursive: true, verbatimSymlinks: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...command], {
      cwd: workspace,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '' },
      timeout: 60_000,
    });
    const shown = [stdout, stderr === '' ? '' : `--- stderr\n${stderr}`].join('');
    return { exit: status, text: shown.replaceAll(workspace, '<workspace>') };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

describe('consumer repositories', () => {
  it('are at least twelve', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  it.each(names)('%s', async (name) => {
    const file = path.join(here, name, 'scenario.yml');
    expect(existsSync(file), `${name} has a scenario.yml`).toBe(true);
    const scenario = parse(readFileSync(file, 'utf8')) as Scenario;
    const { exit, text } = play(name, scenario);
    await expect(text).toMatchFileSnapshot(`${name}/expected.txt`);
    expect(exit, text).toBe(scenario.exit);
  });
});
