/** What a pull request does to the event schema: lost events need the label, and the comment says them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anActionInProcess } from '../../support/action-in-process.ts';
import { aScene, type Scene } from '../../support/bot-scene.ts';
import type { ActionHome } from '../../support/run-action.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const SCHEMA = 'schema/event.json';
const FIXTURE = 'fixtures/valid/population.ndjson';
const CONFIG = '.github/dc-event-gate.yml';
const builtin = readFileSync(path.join(ROOT, 'src/schema/event.schema.json'), 'utf8');
const VALUE = '"involuntary"';
const renamed = builtin.replace(VALUE, '"quit"');

let home: ActionHome;
beforeAll(() => {
  home = anActionInProcess();
});
afterAll(() => home.remove());

/** A team whose schema is its own, and a pull request that renames a value in it and in the fixtures. */
function aRename(evolution: string): Scene {
  const scene = aScene(home, {
    edits: [
      { file: SCHEMA, text: builtin },
      { file: CONFIG, from: 'evolution: backward', to: `schema: ${SCHEMA}\n${evolution}` },
    ],
  });
  const fixture = readFileSync(path.join(scene.worktree.folder, FIXTURE), 'utf8');
  scene.change([
    { file: SCHEMA, text: renamed },
    { file: FIXTURE, text: fixture.replaceAll(VALUE, '"quit"') },
  ]);
  return scene;
}

describe('a value that is renamed together with its fixtures', () => {
  it('needs the label, names the events that are lost, and passes with it', async () => {
    const scene = aRename('evolution: backward');
    const number = scene.open();
    const first = await scene.act();
    expect(first.log).toContain(
      'this pull request changes the event schema in 2 ways that "evolution" does not allow; no maintainer has approved this',
    );
    expect(first.log).toContain('enum value removed: /payload/termination_reason of termination');
    expect(first.log).toMatch(
      /1 event of base is valid no more: fixtures\/valid\/population\.ndjson:\d+/,
    );
    expect(first.exit).toBe(1);
    scene.github.label(number, 'update-baselines', 'ada');
    const second = await scene.act({ runId: 501 });
    expect([second.exit, second.log]).toEqual([0, expect.stringContaining('approved by ada')]);
  });

  it('is said and fails nothing where the config does not ask', async () => {
    const scene = aRename('');
    scene.open();
    const { exit, log } = await scene.act();
    expect(log).toContain('enum value removed: /payload/termination_reason of termination');
    expect(exit).toBe(0);
  });
});
