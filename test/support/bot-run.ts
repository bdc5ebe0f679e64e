/** What the bot is given, in memory: no machine, no network, a clock that stands. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { BotRun } from '../../src/bot/bot-run.ts';
import type { Trigger } from '../../src/contracts/ports/trigger.ts';
import type { Ports } from '../../src/contracts/ports.ts';
import { workspaceAt } from './outside.ts';

export interface TestRun {
  readonly run: BotRun;
  /** Lines of the log. */
  readonly said: string[];
  readonly folder: string;
}

export function aBotRun(overrides: Partial<BotRun> = {}): TestRun {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bot-run-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const said: string[] = [];
  const workspace = workspaceAt(folder);
  const console: Ports['console'] = {
    result: (text) => void said.push(text),
    stream: async (chunks) => void said.push(...chunks),
    note: (text) => void said.push(text),
    detail: (text) => void said.push(text),
    progress: () => undefined,
    group: (_label, work) => work(),
    watch: (_label, work) => work(),
    colour: false,
    width: null,
  };
  const run: BotRun = {
    request: { file: null, overrides: {}, place: (name) => `input ${name}` },
    reportDirectory: 'report',
    // What the code under test does not touch is not there: a use of it is a failure, not a guess.
    ports: { workspace, console } as unknown as Ports,
    folder: '',
    trigger: aTrigger(),
    mode: 'auto',
    github: null,
    webhook: null,
    key: 'gate',
    job: 'gate',
    now: () => '2026-03-01T12:00:00.000Z',
    ...overrides,
  };
  return { run, said, folder };
}

export function aTrigger(overrides: Partial<Trigger> = {}): Trigger {
  return {
    event: 'push',
    payload: { repository: { default_branch: 'main' } },
    repository: 'org/plan',
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    runId: 10,
    attempt: 1,
    workflow: '',
    action: '',
    serverUrl: 'https://github.example',
    ...overrides,
  };
}
