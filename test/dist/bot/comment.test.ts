import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatMarker, parseMarker } from '../../../src/bot/sticky-comment.ts';
import { anActionInProcess } from '../../support/action-in-process.ts';
import { aScene } from '../../support/bot-scene.ts';
import { BOT } from '../../support/github-server/a-github.ts';
import type { ActionHome } from '../../support/run-action.ts';

let home: ActionHome;
beforeAll(() => {
  home = anActionInProcess();
});
afterAll(() => home.remove());

describe('a pull request', () => {
  it('gets one comment, which later runs keep true', async () => {
    const scene = aScene(home, { goldens: 'compared' });
    const first = scene.change([{ file: 'README.md', text: 'hello\n' }]);
    const number = scene.open();
    const opened = await scene.act({ action: 'opened' });
    expect(opened.log).toContain(`Comment of pull request ${number}: written.`);
    expect(opened.exit).toBe(0);
    const { comments } = scene.github.repository;
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatchObject({ author: BOT, issue: number });
    expect(parseMarker(comments[0]?.body ?? '')).toMatchObject({ headSha: first, runId: 500 });
    expect(comments[0]?.body).toContain('✅ pass');

    const second = scene.change([
      { file: 'fixtures/valid/population.ndjson', from: '"hire"', to: '"hired"' },
    ]);
    const changed = await scene.act({ runId: 501 });
    expect(changed.exit).toBe(1);
    expect(comments).toHaveLength(1);
    expect(parseMarker(comments[0]?.body ?? '')).toMatchObject({ headSha: second, runId: 501 });
    expect(comments[0]?.body).toContain('❌ fail');

    const again = await scene.act({ runId: 502 });
    expect(again.log).toContain(`Comment of pull request ${number}: kept.`);
    const late = await scene.act({ runId: 400 });
    expect(late.log).toContain(`Comment of pull request ${number}: outdated.`);
    expect(comments).toHaveLength(1);
  });

  it('has its comment found behind 350 others, and a copy by somebody else left alone', async () => {
    const scene = aScene(home);
    const head = scene.change([{ file: 'README.md', text: 'hello\n' }]);
    const number = scene.open();
    const marker = formatMarker({
      key: '.github/dc-event-gate.yml',
      headSha: head,
      runId: 100,
      attempt: 1,
    });
    scene.github.comment(number, 'mallory', `${marker}\n✅ pass, really`);
    for (let i = 0; i < 350; i += 1) scene.github.comment(number, 'dev', `comment ${i}`);
    const own = scene.github.comment(number, BOT, `${marker}\nold`);
    const duplicate = scene.github.comment(number, BOT, `${marker}\nolder still`);
    const { exit } = await scene.act();
    expect(exit).toBe(0);
    const { comments } = scene.github.repository;
    expect(comments.filter(({ author }) => author === BOT).map(({ id }) => id)).toEqual([own]);
    expect(comments.find(({ id }) => id === duplicate)).toBeUndefined();
    expect(comments[0]?.body).toBe(`${marker}\n✅ pass, really`);
    expect(comments.find(({ id }) => id === own)?.body).toContain('✅ pass');
  });
});
