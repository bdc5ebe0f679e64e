/**
 * Whole consumer repositories through the built command line. Each folder holds `repo/` (the
 * repository), `scenario.yml` (title, command, exit code) and `expected.txt` (what the terminal
 * shows: stdout, then stderr). `npx vitest run test/scenarios -u` rewrites the expected texts; read
 * the diff as the user would. What differs between machines stands in `<…>`.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
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

function play(
  name: string,
  { command }: Pick<Scenario, 'command'>,
): { exit: number | null; text: string } {
  const workspace = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'scenario-')));
  try {
    cpSync(path.join(here, name, 'repo'), workspace, { recursive: true, verbatimSymlinks: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...command], {
      cwd: workspace,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '' },
      timeout: 60_000,
    });
    const shown = [stdout, stderr === '' ? '' : `--- stderr\n${stderr}`].join('');
    return { exit: status, text: anywhere(shown.replaceAll(workspace, '<workspace>')) };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** The environment of a JSON report, as no machine's own. */
function anywhere(text: string): string {
  return text
    .replace(/"platform": "[^"]+"/, '"platform": "<platform>"')
    .replace(/"cpus": \d+/, '"cpus": "<cpus>"')
    .replace(/"node": "[^"]+"/, '"node": "<node>"');
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

  it('come to the same balances, whatever formats the events are in', () => {
    const command = ['balance', 'E-000001', '--audit', '--no-color'];
    const plain = play('pass', { command });
    expect(play('mixed-formats', { command })).toEqual(plain);
    expect(plain.exit, plain.text).toBe(0);
  });
});
