/** The command that sets a tree of its own up, through the shell. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCommands } from '../../../src/adapters/process/commands.ts';
import type { Console } from '../../../src/contracts/ports.ts';
import { prepareTree, settingsToPrepare } from '../../../src/pipelines/command/prepare-tree.ts';

let home: string;
let tree: string;
const said: string[] = [];
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'prepare-'));
  tree = mkdtempSync(path.join(home, 'tree-'));
  said.length = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

const settings = (run: string | null, seconds = 30) => ({
  'pipeline.prepare': run,
  'pipeline.env': ['PLAN_YEAR'],
  'pipeline.timeout': seconds,
});

async function prepare(run: string | null, seconds?: number): Promise<void> {
  const temporaryDirectory = () => mkdtemp(path.join(home, 'run-'));
  const commands = createCommands({ temporaryDirectory, signal: new AbortController().signal });
  const console = {
    note: (text: string) => void said.push(text),
    group: (label: string, work: () => Promise<unknown>) => {
      said.push(label);
      return work();
    },
  } as unknown as Console;
  await prepareTree({ commands, console }, settings(run, seconds), 'base', tree);
}

describe('what sets a tree up', () => {
  it('runs in the tree with what a command is given, and its words are in the log', async () => {
    vi.stubEnv('GITHUB_TOKEN', 'secret');
    vi.stubEnv('PLAN_YEAR', '2024');
    await prepare(
      'env > made.txt; wc -c < "$DC_EVENT_GATE_EVENTS"; test -d "$DC_EVENT_GATE_OUTPUT"',
    );
    const env = readFileSync(path.join(tree, 'made.txt'), 'utf8');
    expect(env).toMatch(/^PLAN_YEAR=2024$/m);
    expect(env).toMatch(/^DC_EVENT_GATE_DATABASE=\//m);
    expect(env).not.toContain('secret');
    expect(said.map((line) => line.trim())).toEqual([
      expect.stringContaining("Set up the base's tree: env > made.txt"),
      '0',
    ]);
  });

  it('is not there where nothing is named', async () => {
    await prepare(null);
    expect(said).toEqual([]);
  });

  it('is the base’s own, or this change’s where the base names none', () => {
    const [own, other, none] = [settings('own'), settings('other'), settings(null)];
    expect(settingsToPrepare(own, other)).toBe(own);
    expect(settingsToPrepare(none, other)).toBe(other);
  });

  it.each([
    ['fails', 'echo no network; exit 2', 'ended with exit code 2'],
    ['is not there', 'no-such-program', 'ended with exit code 127'],
    ['hangs', 'sleep 60', 'was not done after 1 s (pipeline.timeout), and was stopped'],
    ['leaves a process', 'sleep 60 & echo', 'left a process running, which was stopped'],
    ['is ended', 'kill -9 $$', 'was ended by SIGKILL'],
  ])('is an error with the next step where it %s', async (_, run, sentence) => {
    const failed = await prepare(run, 1).then(
      () => expect.unreachable(),
      (error: Error) => error.message,
    );
    expect(failed).toContain(`(pipeline.prepare) ${sentence}`);
    expect(failed).toContain('Correct the command');
    expect(existsSync(path.join(tree, 'made.txt'))).toBe(false);
  });
});
