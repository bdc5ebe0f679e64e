/** A pull request that tries everything at once, through names and values, against the action. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_STRINGS } from '../../hostile/strings.ts';
import { anActionInProcess } from '../../support/action-in-process.ts';
import { aScene, pullPayload } from '../../support/bot-scene.ts';
import { BOT } from '../../support/github-server/a-github.ts';
import type { ActionHome } from '../../support/run-action.ts';

let home: ActionHome;
beforeAll(() => {
  home = anActionInProcess();
});
afterAll(() => home.remove());

/** As a name in a file system and a branch: no NUL, no slash, not too long. */
const FILE = '@octocat #1 <img src=x> ::error:: `code` [a](b) | \u202e.ndjson';
const BRANCH = 'x`@octocat`$(id);#1|<b>';

describe('a hostile pull request', () => {
  it('is text in the comment, starts no command, and takes no marker', async () => {
    const values = HOSTILE_STRINGS.filter((text) => text.length < 1_000);
    const lines = values.map((text) =>
      JSON.stringify({
        event_id: text,
        employee_id: text,
        payload: { event_type: text, [text]: text },
      }),
    );
    const scene = aScene(home, { branch: BRANCH });
    scene.change([{ file: `fixtures/valid/${FILE}`, text: `${lines.join('\n')}\n` }]);
    const number = scene.open();
    scene.github.label(number, '::error::<img src=x>@octocat', 'mallory');
    const { exit, log, summary, outputs, server } = await scene.act({
      inputs: { 'max-findings': '0' },
    });
    expect(exit).toBe(1);
    const [comment, ...others] = scene.github.repository.comments;
    expect(others).toEqual([]);
    expect(comment?.author).toBe(BOT);
    for (const text of [comment?.body ?? '', summary]) {
      expect(text).not.toMatch(/@octocat|<img|#1\b|https?:\/\/evil/);
      expect(text.match(/<!-- dc-event-gate /g)?.length ?? 0).toBeLessThanOrEqual(1);
    }
    expect(outputs.verdict).toBe('fail');
    expect(unguarded(log)).toEqual([]);
    expect(
      server.requests.every(({ path }) =>
        /^\/(?:repos\/org\/plan(?:\/|$)|user$|graphql$)/.test(path),
      ),
    ).toBe(true);
  });

  it('is text where a file has the name, whatever name a file can have', async () => {
    const names = HOSTILE_STRINGS.filter(isFileName);
    expect(names.length).toBeGreaterThan(100);
    const scene = aScene(home);
    scene.change(
      names.map((name, at) => ({
        file: `fixtures/valid/${at} ${name}.ndjson`,
        text: '{"event_id":1}\n',
      })),
    );
    scene.open();
    const { exit, log, summary, server } = await scene.act({ inputs: { 'max-findings': '0' } });
    expect(exit).toBe(1);
    expect(log).toContain(`${names.length} of `);
    const [comment, ...others] = scene.github.repository.comments;
    expect(others).toEqual([]);
    for (const text of [comment?.body ?? '', summary]) {
      expect(text).not.toMatch(/@octocat|@everyone|<img|<script|#1\b|https?:\/\/evil/);
      expect(text.match(/<!-- dc-event-gate /g)?.length ?? 0).toBeLessThanOrEqual(1);
    }
    expect(unguarded(log)).toEqual([]);
    expect(server.requests.filter(({ operation }) => operation.startsWith('POST'))).toHaveLength(1);
  });

  it('that names another pull request in its event gets no say over it', async () => {
    const scene = aScene(home);
    scene.change([{ file: 'README.md', text: 'x\n' }]);
    scene.open();
    const other = scene.github.pull({ head: 'main' });
    const payload = pullPayload(scene.github, other, {}) as { pull_request: object };
    // A payload is GitHub's own; even so, nothing outside of the repository it names is touched.
    const { server } = await scene.act({ payload });
    expect(
      server.requests
        .filter(({ operation }) => operation.startsWith('POST'))
        .map(({ path }) => path),
    ).toEqual([`/repos/org/plan/issues/${other}/comments`]);
  });
});

/** As a part of a path on the file systems that Git knows, with room for a number and an ending. */
function isFileName(text: string): boolean {
  return text.isWellFormed() && !/[/\\\0]/.test(text) && Buffer.byteLength(text) < 200;
}

/** What the runner would obey, other than what the gate itself says through it. */
function unguarded(log: string): string[] {
  const found: string[] = [];
  let token: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/)) {
    if (token !== null) {
      if (line === `::${token}::`) token = null;
      continue;
    }
    const stop = /^::stop-commands::([0-9a-f-]{36})$/.exec(line)?.[1];
    if (stop !== undefined) token = stop;
    else if (
      /^\s*::(?!group::|endgroup::|error |error::|warning |warning::)/.test(line) ||
      line.includes('##[')
    )
      found.push(line);
  }
  return found;
}
