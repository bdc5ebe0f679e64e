/**
 * The inputs `shard` and `merge`, as the workflow of `init --shards` gives them: three jobs of a matrix, each in a
 * checkout of its own, that hand on their files; and the job that merges, which alone reports on GitHub.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anActionInProcess } from '../../support/action-in-process.ts';
import { type ActOptions, aScene, type Scene } from '../../support/bot-scene.ts';
import { type ActionHome, anActionHome } from '../../support/run-action.ts';

/** For what one job and four have in common. */
let built: ActionHome;
/** For what a file of a shard may be. */
let home: ActionHome;
let jobs: string;
beforeAll(() => {
  built = anActionHome();
  home = anActionInProcess();
  jobs = mkdtempSync(path.join(os.tmpdir(), 'jobs-'));
});
afterAll(() => {
  built.remove();
  home.remove();
  rmSync(jobs, { recursive: true });
});

/** A pull request with something wrong in an event, and in a golden case: the same commits each time. */
function aPull(by: ActionHome = home): Scene {
  const scene = aScene(by, { goldens: 'compared' });
  scene.change([
    {
      file: 'fixtures/valid/population.ndjson',
      from: '"event_type":"hire"',
      to: '"event_type":"hired"',
    },
    {
      file: 'golden/first-contribution/expected/balances.csv',
      from: ',180.000000,',
      to: ',180.000001,',
    },
  ]);
  scene.open();
  return scene;
}

/**
 * A job of its own, with the checkout of its runner.
 * @param prepare what is done in the checkout before
 */
async function runJob(
  scene: Scene,
  name: string,
  options: ActOptions,
  prepare: (workspace: string) => void = () => undefined,
) {
  const workspace = path.join(jobs, name);
  rmSync(workspace, { recursive: true, force: true });
  cpSync(scene.worktree.folder, workspace, { recursive: true });
  prepare(workspace);
  return { ...(await scene.act({ ...options, workspace })), workspace };
}

/** What the shards of the first test have left: the other tests change a copy. */
const artifacts = () => path.join(jobs, 'artifacts');

/** As actions/upload-artifact: the files that the step names. */
function upload(workspace: string): void {
  const folder = path.join(workspace, 'shards');
  mkdirSync(artifacts(), { recursive: true });
  for (const name of readdirSync(folder))
    cpSync(path.join(folder, name), path.join(artifacts(), name));
}

/** The one that there is. */
function takeComment({ github }: Scene): string {
  const [comment, ...others] = github.repository.comments.splice(0);
  expect(others).toEqual([]);
  return comment?.body ?? '';
}

const MERGE = { inputs: { merge: 'shards', 'report-dir': '.dc-event-gate' } };

/** @returns what the job with the files was told, and the comment that it left */
async function merge(scene: Scene, change: (files: string) => void) {
  const merged = await runJob(scene, 'merge', MERGE, (workspace) => {
    const files = path.join(workspace, 'shards');
    cpSync(artifacts(), files, { recursive: true });
    change(files);
  });
  return { ...merged, comment: takeComment(scene) };
}

describe('jobs of a matrix and the job that merges', () => {
  it('post the comment that one job would have posted', async () => {
    const scene = aPull(built);
    const whole = await runJob(scene, 'whole', {});
    expect(whole.exit, whole.log).toBe(1);
    const expected = takeComment(scene);
    expect(expected).toContain('❌ fail');
    expect(expected).toContain('1 golden case differs for it');

    const shards = await Promise.all(
      [1, 2, 3].map((number) =>
        runJob(scene, `shard-${number}`, {
          inputs: { shard: `${number}/3`, 'report-dir': 'shards' },
        }),
      ),
    );
    for (const { exit, log, server, workspace } of shards) {
      expect(exit, log).toBe(0);
      expect(server.requests.filter(({ operation }) => !operation.startsWith('GET '))).toEqual([]);
      upload(workspace);
    }
    expect(scene.github.repository.comments).toEqual([]);

    const merged = await merge(scene, () => undefined);
    expect(merged.comment).toBe(expected);
    expect(merged.summary).toBe(whole.summary);
    expect(merged.exit).toBe(1);
    for (const name of ['verdict', 'reason', 'validation-rate', 'golden-match'])
      expect(merged.outputs[name]).toBe(whole.outputs[name]);
  });

  it.each<[string, (files: string) => void, string]>([
    [
      'is missing',
      (files) => rmSync(path.join(files, SECOND)),
      'Of 3 shards shard-2-of-3.json left no file in shards, so nothing is decided',
    ],
    [
      'is there twice',
      (files) => cpSync(path.join(files, SECOND), path.join(files, 'again', SECOND)),
      'Shard 2 of 3 is there more than once: shards/shard-2-of-3.json, shards/again/shard-2-of-3.json',
    ],
    [
      'was cut off',
      (files) => damage(path.join(files, SECOND), (text) => text.slice(0, -100)),
      'shards/shard-2-of-3.json: it is no file of a shard, or was not written to its end',
    ],
    [
      'was changed by hand',
      (files) =>
        damage(path.join(files, SECOND), (text) => text.replace('"invalid":1', '"invalid":0')),
      'shards/shard-2-of-3.json: its content does not fit its digest',
    ],
  ])('could not decide where a shard %s, and the comment names it', async (_, change, sentence) => {
    const { exit, outputs, comment } = await merge(aPull(), change);
    expect(comment).toContain('could not decide');
    expect(plain(comment)).toContain(sentence);
    expect(outputs).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringContaining(sentence),
    });
    expect(exit).toBe(2);
  });

  it('say in the comment what a shard could not decide, in its words', async () => {
    const scene = aPull();
    const inputs = { shard: '2/3', 'report-dir': 'shards' };
    const shard = await runJob(scene, 'undecided', { inputs }, (workspace) =>
      rmSync(path.join(workspace, 'golden'), { recursive: true }),
    );
    const { exit, comment } = await merge(scene, (files) =>
      cpSync(path.join(shard.workspace, 'shards', SECOND), path.join(files, SECOND)),
    );
    const sentence = 'golden: there is no golden case here';
    expect(shard.log).toContain(sentence);
    expect(plain(comment)).toContain(sentence);
    expect([shard.exit, exit]).toEqual([2, 2]);
  });
});

const SECOND = 'shard-2-of-3.json';

function damage(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const after = change(text);
  if (after === text) throw new Error(`${file} is as it was`);
  writeFileSync(file, after);
}

/** Without what keeps a text from being read as Markdown. */
function plain(comment: string): string {
  return comment.replaceAll('\\', '');
}
