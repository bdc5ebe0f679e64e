/** Checkouts that git does not read, or that lie elsewhere: judged, or told with the remedy that helps. */
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { anActionInProcess } from '../../support/action-in-process.ts';
import { aScene, type Scene } from '../../support/bot-scene.ts';
import type { Edit } from '../../support/consumer.ts';
import { type ActionHome, anActionHome } from '../../support/run-action.ts';

const LOWER: Edit = {
  file: '.github/dc-event-gate.yml',
  from: 'minimum-rate: 99',
  to: 'minimum-rate: 5',
};
const HARMLESS: Edit = { file: 'README.md', text: 'x\n' };

let home: ActionHome;
/** For runs with an environment of their own, which git is given. */
let built: ActionHome;
beforeAll(() => {
  home = anActionInProcess();
  built = anActionHome();
});
afterAll(() => {
  home.remove();
  built.remove();
});

function opened(edit: Edit, by: ActionHome = home): Scene {
  const scene = aScene(by);
  scene.change([edit]);
  scene.open();
  return scene;
}

function aFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'workspace-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A `git` that says what git says of a checkout of another user's. */
function aGitThatSays(words: string): string {
  const folder = aFolder();
  writeFileSync(path.join(folder, 'git'), `#!/bin/sh\necho "${words}" >&2\nexit 128\n`);
  chmodSync(path.join(folder, 'git'), 0o755);
  return `${folder}:${process.env.PATH}`;
}

describe('a checkout of another user', () => {
  it.runIf(process.getuid?.() === 0)('is told of with safe.directory, which helps', async () => {
    const scene = opened(HARMLESS, built);
    const { folder } = scene.worktree;
    for (const name of ['.', '.git']) chownSync(path.join(folder, name), 4321, 4321);
    const first = await scene.act();
    expect([first.exit, first.log]).toEqual([
      2,
      expect.stringContaining(`git config --global --add safe.directory "${folder}"`),
    ]);
    expect(first.log).not.toContain('fetch-depth');
    // What the step before would write into the home of this user.
    const config = path.join(aFolder(), 'config');
    writeFileSync(config, `[safe]\n\tdirectory = ${folder}\n`);
    const second = await scene.act({ runId: 501, env: { GIT_CONFIG_GLOBAL: config } });
    expect(second.exit).toBe(0);
  });

  it.each([
    "fatal: detected dubious ownership in repository at '/w/plan'",
    "fatal: unsafe repository ('/w/plan' is owned by someone else)",
  ])('is told of in the words of any git: %s', async (words) => {
    const scene = opened(HARMLESS, built);
    const { exit, log } = await scene.act({ env: { PATH: aGitThatSays(words) } });
    expect([exit, log]).toEqual([2, expect.stringContaining('--add safe.directory "/w/plan"')]);
  });
});

describe('a repository in a folder of the workspace', () => {
  /** The work tree as `path: app` of actions/checkout would have it. */
  function below(scene: Scene): string {
    const workspace = aFolder();
    cpSync(scene.worktree.folder, path.join(workspace, 'app'), { recursive: true });
    return workspace;
  }

  it('is told of with the input that helps', async () => {
    const scene = opened(HARMLESS);
    const { exit, log } = await scene.act({
      workspace: below(scene),
      inputs: { config: 'app/.github/dc-event-gate.yml', 'fixtures-valid': 'app/fixtures/valid/*' },
    });
    expect([exit, log]).toEqual([2, expect.stringContaining('the input working-directory')]);
    expect(log).not.toContain('fetch-depth');
  });

  it('is judged by its name: what passes, and what is loosened', async () => {
    const inputs = { 'working-directory': 'app' };
    const fine = opened(HARMLESS);
    const pass = await fine.act({ workspace: below(fine), inputs });
    expect([pass.exit, pass.outputs.verdict]).toEqual([0, 'pass']);
    const lower = opened(LOWER);
    const fail = await lower.act({
      workspace: below(lower),
      inputs: { 'working-directory': './app/' },
    });
    expect([fail.exit, fail.log]).toEqual([1, expect.stringContaining('minimum-rate: 99 → 5')]);
  });

  it.each(['..', '/', 'nowhere', 'link'])('is not looked for in %s', async (named) => {
    const scene = opened(HARMLESS);
    const workspace = below(scene);
    mkdirSync(path.join(workspace, 'app', 'evil'));
    symlinkSync('app/evil', path.join(workspace, 'link'));
    const { exit, log } = await scene.act({ workspace, inputs: { 'working-directory': named } });
    expect([exit, log]).toEqual([2, expect.stringContaining('working-directory')]);
  });
});

it('a machine without git is told to have it', async () => {
  const scene = opened(HARMLESS, built);
  const { exit, log } = await scene.act({ env: { PATH: aFolder() } });
  expect([exit, log]).toEqual([2, expect.stringContaining('Install git')]);
});

it('a checkout without history is told to have all of it, and nothing else', async () => {
  const scene = opened(HARMLESS);
  const shallow = aFolder();
  const url = `file://${scene.worktree.folder}`;
  scene.worktree.git('clone', '--quiet', '--depth=1', url, path.join(shallow, 'plan'));
  const { exit, log } = await scene.act({ workspace: path.join(shallow, 'plan') });
  expect([exit, log]).toEqual([2, expect.stringContaining('actions/checkout "fetch-depth: 0"')]);
  expect(log).not.toContain('or none');
});
