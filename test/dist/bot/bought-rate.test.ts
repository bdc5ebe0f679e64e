/** What a pull request does to valid fixtures: bought rates, and less that is tested. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anActionInProcess } from '../../support/action-in-process.ts';
import { aScene, type Scene } from '../../support/bot-scene.ts';
import type { Edit } from '../../support/consumer.ts';
import { anEvent, eventId } from '../../support/events.ts';
import { ndjson } from '../../support/fixture-folder.ts';
import type { ActionHome } from '../../support/run-action.ts';

const FIXTURE = 'fixtures/valid/population.ndjson';
const many = path.resolve(import.meta.dirname, '../../fixtures/valid/population.ndjson');

let home: ActionHome;
beforeAll(() => {
  home = anActionInProcess();
});
afterAll(() => home.remove());

function opened(edits: (lines: readonly string[]) => readonly Edit[]): {
  scene: Scene;
  number: number;
} {
  const scene = aScene(home);
  const lines = readFileSync(path.join(scene.worktree.folder, FIXTURE), 'utf8')
    .trimEnd()
    .split('\n');
  scene.change(edits(lines));
  return { scene, number: scene.open() };
}

const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;

/** The last five events of the fixture, of no known type. */
function broken(lines: readonly string[]): string[] {
  return lines.map((line, at) =>
    at < lines.length - 5 ? line : line.replace(/"event_type":"[a-z_]+"/, '"event_type":"none"'),
  );
}

describe('five of 73 events that are broken', () => {
  const added = text(readFileSync(many, 'utf8').split('\n').slice(0, 1066));

  it.each([
    [
      'in another file',
      (lines: readonly string[]) => [
        { file: FIXTURE, text: text(broken(lines)) },
        { file: 'fixtures/valid/more.ndjson', text: added },
      ],
    ],
    [
      'in the same file',
      (lines: readonly string[]) => [{ file: FIXTURE, text: text(broken(lines)) + added }],
    ],
  ])('are not made up for by 1,066 good ones %s, whoever approves', async (_where, edits) => {
    const { scene, number } = opened(edits);
    scene.github.label(number, 'update-baselines', 'ada');
    const { exit, log } = await scene.act();
    expect(log).toContain('of the events that the base has too, only 93.1506 % are valid');
    expect(log).toContain(`${FIXTURE}: 5 invalid events, before 0`);
    expect(exit).toBe(1);
  });
});

describe('a fixture that is thinned', () => {
  it('is named and needs the label; with it, it passes', async () => {
    const hires = [1, 2, 3].map((at) =>
      anEvent('hire', {}, { event_id: eventId(9000 + at), employee_id: `H-${at}` }),
    );
    const file = 'fixtures/valid/hires.ndjson';
    const scene = aScene(home, { edits: [{ file, text: ndjson(...hires) }] });
    scene.change([{ file, text: ndjson(...hires.slice(0, 1)) }]);
    const number = scene.open();
    const first = await scene.act();
    expect(first.log).toContain(`${file} (fewer valid events: hire 3 → 1)`);
    expect([first.exit, first.log]).toEqual([1, expect.stringContaining('no maintainer has')]);
    scene.github.label(number, 'update-baselines', 'ada');
    const second = await scene.act({ runId: 501 });
    expect([second.exit, second.log]).toEqual([0, expect.stringContaining('approved by ada')]);
  });

  it('by one event is named all the same', async () => {
    const { scene } = opened((lines) => [{ file: FIXTURE, text: text(lines.slice(0, -1)) }]);
    const { exit, log } = await scene.act();
    expect([exit, log]).toEqual([1, expect.stringContaining('fewer valid events')]);
  });
});
