/**
 * Whole consumer repositories through the command line, in this process, and a sample of them through the
 * built one. Each folder holds `repo/` (the
 * repository), `scenario.yml` (title, command, exit code) and `expected.txt` (what the terminal
 * shows: stdout, then stderr). `npx vitest run test/scenarios -u` rewrites the expected texts; read
 * the diff as the user would. What differs between machines stands in `<…>`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runHere } from '../support/command-line.ts';

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

interface Shown {
  readonly exit: number | null;
  readonly text: string;
}

type Runner = (
  command: readonly string[],
  directory: string,
) => Promise<{ exit: number | null; stdout: string; stderr: string }>;

const inProcess: Runner = (command, directory) => runHere(directory, command);

const built: Runner = async (command, cwd) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...command], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
    timeout: 60_000,
  });
  // It says how it was started.
  const plain = (text: string) => text.replaceAll(`node ${cli}`, 'npx dc-event-gate');
  return { exit: status, stdout: plain(stdout), stderr: plain(stderr) };
};

async function play(name: string, command: readonly string[], run: Runner): Promise<Shown> {
  const workspace = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'scenario-')));
  try {
    cpSync(path.join(here, name, 'repo'), workspace, { recursive: true, verbatimSymlinks: true });
    const { exit, stdout, stderr } = await run(command, workspace);
    const shown = [stdout, stderr === '' ? '' : `--- stderr\n${stderr}`].join('');
    return { exit, text: anywhere(shown.replaceAll(workspace, '<workspace>')) };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** The environment of a JSON report, as no machine's own; and no progress, which is told every ten seconds. */
function anywhere(text: string): string {
  return text
    .replace(/^.*, (?:\S+ ){1,4}(?:so far|left)\n/gm, '')
    .replace(/"platform": "[^"]+"/, '"platform": "<platform>"')
    .replace(/"cpus": \d+/, '"cpus": "<cpus>"')
    .replace(/"node": "[^"]+"/, '"node": "<node>"');
}

const scenarios = names.map((name) => {
  const file = path.join(here, name, 'scenario.yml');
  return { ...(parse(readFileSync(file, 'utf8')) as Scenario), name };
});

/** The first of each command and exit code: what the bundle could do otherwise is the same for the rest. */
const sample = scenarios.filter(
  ({ command: [word], exit }, at) =>
    scenarios.findIndex((other) => other.command[0] === word && other.exit === exit) === at,
);

const titled = (some: typeof scenarios) =>
  some.map((scenario) => [scenario.name, scenario] as const);

describe('consumer repositories', () => {
  it('are at least twelve', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  it.each(titled(scenarios))('%s', async (name, { command, exit }) => {
    const shown = await play(name, command, inProcess);
    await expect(shown.text).toMatchFileSnapshot(`${name}/expected.txt`);
    expect(shown.exit, shown.text).toBe(exit);
  });

  it.each(titled(sample))('%s, by the built command line', async (name, { command, exit }) => {
    const shown = await play(name, command, built);
    await expect(shown.text).toMatchFileSnapshot(`${name}/expected.txt`);
    expect(shown.exit, shown.text).toBe(exit);
  });

  it('come to the same balances, whatever formats the events are in', async () => {
    const command = ['balance', 'E-000001', '--audit', '--no-color'];
    const plain = await play('pass', command, built);
    expect(await play('mixed-formats', command, built)).toEqual(plain);
    expect(plain.exit, plain.text).toBe(0);
  });
});
