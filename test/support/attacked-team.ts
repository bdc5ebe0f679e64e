/**
 * A team's repository with all that can be attacked, a pull request that attacks it, and the action's verdict.
 * Each base is committed once; an attack gets a copy of the folder, whose git is also what GitHub has.
 */
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { pullPayload } from './bot-scene.ts';
import { consumerFiles } from './consumer.ts';
import { aGitRepository, type GitRepository, openGitRepository } from './git-repository.ts';
import { aGitHub, type TestGitHub } from './github-server/a-github.ts';
import { createGitStore } from './github-server/git-store.ts';
import { startGitHubServer } from './github-server/server.ts';
import { instant } from './github-server/state.ts';
import type { ActionHome, ActionRun } from './run-action.ts';

export const CONFIG = '.github/dc-event-gate.yml';
export const WORKFLOW = '.github/workflows/gate.yml';
export const OTHER_WORKFLOW = '.github/workflows/nightly.yml';
export const VALID = 'fixtures/valid/population.ndjson';
export const INVALID = 'fixtures/invalid/negative-contribution.json';
export const CASE = 'golden/first-contribution';
export const EXPECTED = `${CASE}/expected/balances.csv`;

/** By name; null removes one, and of the team `→ place` is a link. */
export type Files = Readonly<Record<string, string | null>>;

export interface Team extends GitRepository {
  readonly github: TestGitHub;
  readonly pull: number;
  /** Of the target. */
  readonly base: string;
  /** What the runner says otherwise. */
  runner: Running;
  link(target: string, place: string): void;
  write(file: string, content: string | Buffer): void;
  /** The head's branch, as GitHub hears of it now. */
  push(): string;
}

interface Running {
  readonly event?: string;
  /** Over what GitHub sends for the pull request. */
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Attack {
  readonly name: string;
  /** What the team has beside what `init` writes. */
  readonly team?: Files;
  /** Files of the pull request; null removes one. */
  readonly files?: Files;
  /** What files cannot say; before they are committed. */
  readonly before?: (team: Team) => void;
  /** Once the pull request is open, on what is checked out. */
  readonly after?: (team: Team) => void;
  readonly run?: Running;
}

const SETTINGS = `fixtures:
  valid: [fixtures/valid/**/*.ndjson]
  invalid: fixtures/invalid/**/*.json
validation: {minimum-rate: 99.5, require-types: [hire, contribution, vesting]}
quality: {severity: {hire_absent: error}}
golden: {path: none}
`;
/** Comparing a golden is a third of a run: only those have some that are about them. */
export const WITH_GOLDENS: Files = { [CONFIG]: settings('path: none', 'path: golden') };

export function settings(from: string, to: string): string {
  return replaced(SETTINGS, from, to);
}

const STEPS = `      - uses: actions/checkout@v5
        with: {fetch-depth: 0}
      - uses: org/dc-event-gate@v1
        with: {minimum-rate: 99.5, mode: auto}
`;
const GATE = `on:
  pull_request: {types: [opened, synchronize, reopened, edited]}
  workflow_dispatch:
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
${STEPS}`;
const NIGHTLY = `on: {schedule: [{cron: '1 2 * * *'}], pull_request: {}}
jobs:
  nightly:
    runs-on: ubuntu-latest
    steps:
${STEPS}`;

export function workflow(from: string, to: string): string {
  return replaced(GATE, from, to);
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`nothing is ${from}`);
  return text.replace(from, to);
}

const LINK = '→ ';

const bases = new Map<string, { folder: string; sha: string }>();

/** Once all attacks are over. */
export function removeBases(): void {
  for (const { folder } of bases.values()) rmSync(folder, { recursive: true, force: true });
  bases.clear();
}

function baseOf(files: Files): { folder: string; sha: string } {
  const key = JSON.stringify(files);
  const known = bases.get(key);
  if (known !== undefined) return known;
  const repo = aGitRepository();
  const starter = consumerFiles().filter((file) => !file.path.startsWith('.github/'));
  const links = Object.entries(files).filter(([, text]) => text?.startsWith(LINK));
  repo.commit('starter', {
    ...Object.fromEntries(starter.map((file) => [file.path, file.text])),
    [CONFIG]: SETTINGS,
    [WORKFLOW]: GATE,
    [OTHER_WORKFLOW]: NIGHTLY,
    ...Object.fromEntries(Object.entries(files).filter(([, text]) => !text?.startsWith(LINK))),
  });
  for (const [file, text] of links) {
    rmSync(path.join(repo.folder, file), { recursive: true, force: true });
    symlinkSync(text?.slice(LINK.length) ?? '', path.join(repo.folder, file));
  }
  const sha = repo.commit('base');
  repo.branch('topic');
  const made = { folder: repo.folder, sha };
  bases.set(key, made);
  return made;
}

function aTeam(files: Files): Team {
  const base = baseOf(files);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'team-'));
  cpSync(base.folder, folder, { recursive: true, verbatimSymlinks: true });
  const github = aGitHub();
  Object.assign(github.repository, { git: createGitStore(path.join(folder, '.git')) });
  Object.assign(github.repository.permissions, { ada: 'write', tia: 'triage' });
  onTestFinished(() => {
    github.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  const repo = openGitRepository(folder);
  return {
    ...repo,
    github,
    pull: github.pull({ head: 'topic' }),
    base: base.sha,
    runner: {},
    link(target, place) {
      const absolute = path.join(folder, place);
      rmSync(absolute, { recursive: true, force: true });
      symlinkSync(target, absolute);
    },
    write: (file, content) => writeFileSync(path.join(folder, file), content),
    push() {
      const after = github.repository.git.resolve('refs/heads/topic') ?? '';
      const { activity } = github.repository;
      github.state.second += 1;
      const before = activity.at(-1)?.after ?? base.sha;
      activity.push({ ref: 'refs/heads/topic', before, after, at: instant(github.state) });
      return after;
    },
  };
}

/** What the action says of the attack. */
export async function attack(
  home: Pick<ActionHome, 'run'>,
  { team: files = {}, files: changes = {}, before, after, run }: Attack,
): Promise<ActionRun> {
  const team = aTeam(files);
  before?.(team);
  team.commit('change', changes);
  team.push();
  after?.(team);
  const running = { ...run, ...team.runner };
  const server = await startGitHubServer(team.github.state);
  try {
    const payload = pullPayload(team.github, team.pull, {}) as Record<string, unknown>;
    const found = await home.run({
      workspace: team.folder,
      event: running.event ?? 'pull_request',
      payload: running.payload === undefined ? payload : { ...payload, ...running.payload },
      inputs: { token: 'full', ...running.inputs },
      api: server.url,
      env: {
        GITHUB_ACTION_REPOSITORY: 'org/dc-event-gate',
        GITHUB_WORKFLOW_REF: `org/plan/${WORKFLOW}@refs/pull/1/merge`,
        ...running.env,
      },
    });
    if (server.violations.length > 0) throw new Error(server.violations.join('\n'));
    return found;
  } finally {
    await server.close();
  }
}
