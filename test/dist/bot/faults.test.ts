/**
 * GitHub slow, refusing, or gone, at every call: the verdict and the exit code are the gate's own. Run in this
 * process, so that no wait is real; the built action meets every fault in every-fault.test.ts.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMarker } from '../../../src/bot/sticky-comment.ts';
import { anActionInProcess } from '../../support/action-in-process.ts';
import { aScene, type Scene } from '../../support/bot-scene.ts';
import type { Edit } from '../../support/consumer.ts';
import type { Fault } from '../../support/github-server/faults.ts';
import { type ActionHome, anActionHome } from '../../support/run-action.ts';

const REPO = '/repos/{owner}/{repo}';
const LIST = `GET ${REPO}/issues/{issue_number}/comments`;
const CREATE = `POST ${REPO}/issues/{issue_number}/comments`;
const UPDATE = `PATCH ${REPO}/issues/comments/{comment_id}`;
const ALWAYS = Number.POSITIVE_INFINITY;

let home: ActionHome;
let built: ActionHome;
beforeAll(() => {
  home = anActionInProcess();
  built = anActionHome();
});
afterAll(() => {
  home.remove();
  built.remove();
});

function aPassingPull(by = home): Scene {
  const scene = aScene(by);
  scene.change([{ file: 'README.md', text: 'x\n' }]);
  scene.open();
  return scene;
}

/** One comment, of the run that wrote last, and whole. */
function expectOne({ github }: Scene, runId = 500): void {
  const { comments } = github.repository;
  expect(comments.map(({ body }) => parseMarker(body)?.runId)).toEqual([runId]);
  expect(comments[0]?.body.trimEnd()).toMatch(/<\/sub>$/);
}

describe('an answer that is none', () => {
  it.each<[string, Fault]>([
    ['500 once', { operation: CREATE, status: 500 }],
    ['502 twice', { operation: CREATE, status: 502, times: 2 }],
    ['503 while reading', { operation: LIST, status: 503 }],
    ['a connection that drops', { operation: CREATE, drop: true }],
    ['a connection that drops after it was done', { operation: CREATE, drop: true, happens: true }],
    ['502 after it was done', { operation: CREATE, status: 502, happens: true }],
    ['half an answer', { operation: LIST, truncate: true }],
    ['429 that asks to wait', { operation: CREATE, status: 429, headers: { 'retry-after': '1' } }],
    [
      'a secondary limit that asks to wait',
      {
        operation: CREATE,
        status: 403,
        headers: { 'retry-after': '1' },
        body: { message: 'You have exceeded a secondary rate limit.' },
      },
    ],
    ['a login that fails once', { operation: 'GET /user', status: 500 }],
  ])('is waited out: %s', async (_what, fault) => {
    const scene = aPassingPull();
    const { exit, outputs } = await scene.act({ faults: [fault] });
    expect([exit, outputs.verdict]).toEqual([0, 'pass']);
    expectOne(scene);
  });

  it.each<[string, Fault, RegExp]>([
    ['401', { operation: '', status: 401, times: ALWAYS }, /401/],
    ['403', { operation: CREATE, status: 403, times: ALWAYS }, /permissions: pull-requests: write/],
    ['404', { operation: CREATE, status: 404, times: ALWAYS }, /permissions: pull-requests: write/],
    ['410', { operation: CREATE, status: 410, times: ALWAYS }, /410/],
    ['422', { operation: CREATE, status: 422, times: ALWAYS }, /422/],
    [
      '429 that asks for more than there is',
      { operation: CREATE, status: 429, headers: { 'retry-after': '3600' }, times: ALWAYS },
      /3600 s, more than this run has left/,
    ],
    [
      'the hourly limit',
      {
        operation: CREATE,
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' },
        body: { message: 'API rate limit exceeded' },
        times: ALWAYS,
      },
      /more than this run has left/,
    ],
  ])('for good is a warning, and no verdict: %s', async (_what, fault, reason) => {
    const scene = aPassingPull();
    const { exit, outputs, log, summary } = await scene.act({ faults: [fault] });
    expect([exit, outputs.verdict]).toEqual([0, 'pass']);
    expect(log).toMatch(reason);
    expect(log).toContain('::warning::Could not');
    expect(summary).toContain('Could not');
    expect(scene.github.repository.comments).toEqual([]);
  });

  it('for good changes no failure into a pass either', async () => {
    const scene = aScene(home);
    scene.change([{ file: 'fixtures/valid/population.ndjson', from: '"hire"', to: '"hired"' }]);
    scene.open();
    const { exit, outputs } = await scene.act({
      faults: [{ operation: '', status: 403, times: ALWAYS }],
    });
    expect([exit, outputs.verdict]).toEqual([1, 'fail']);
  });
});

describe('a comment', () => {
  it('in the wrong order, page by page, is found all the same', async () => {
    const scene = aPassingPull();
    await scene.act();
    const number = scene.github.repository.issues[0]?.number ?? 0;
    for (let i = 0; i < 120; i += 1) scene.github.comment(number, 'dev', `${i}`);
    await scene.act({ runId: 501, faults: [{ operation: LIST, reverse: true, times: ALWAYS }] });
    expect(scene.github.repository.comments.filter(({ author }) => author !== 'dev')).toHaveLength(
      1,
    );
  });

  it('is not made a second time where half of the list is lost', async () => {
    const scene = aPassingPull();
    await scene.act();
    const { server } = await scene.act({
      runId: 501,
      faults: [{ operation: LIST, truncate: true }],
    });
    expect(server.requests.filter(({ operation }) => operation === CREATE)).toEqual([]);
    expectOne(scene);
  });

  it('that is gone between our look and our word is made again', async () => {
    const scene = aPassingPull();
    await scene.act();
    scene.change([{ file: 'README.md', text: 'y\n' }]);
    const { comments } = scene.github.repository;
    const { exit } = await scene.act({
      runId: 501,
      faults: [{ operation: UPDATE, before: () => void comments.splice(0) }],
    });
    expect(exit).toBe(0);
    expectOne(scene, 501);
  });

  it("of two runs at once is one, the newer's", async () => {
    const scene = aPassingPull(built);
    // Of one commit and the same findings either's would do, so they have to differ.
    const undecided = { 'fixtures-valid': 'nowhere/*.ndjson' };
    const runs = await Promise.all([
      scene.act({ runId: 501, inputs: undecided }),
      scene.act({ runId: 502 }),
    ]);
    expect(runs.map(({ exit }) => exit)).toEqual([2, 0]);
    expectOne(scene, 502);
  });

  it('of findings without end is as long as GitHub takes, and whole', async () => {
    const line = JSON.stringify({ event_id: '|'.repeat(200), '<b>': '`'.repeat(200) });
    const bad: Edit = {
      file: 'fixtures/valid/bad.ndjson',
      text: `${line}\n`.repeat(3_000),
    };
    const scene = aScene(home);
    scene.change([bad]);
    scene.open();
    const { exit } = await scene.act({ inputs: { 'max-findings': '0' } });
    expect(exit).toBe(1);
    const body = scene.github.repository.comments[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('3,000 of');
    expectOne(scene);
  });
});

describe('an update', () => {
  const LABEL = 'update-baselines';

  function aLabelledPull(): Scene {
    const scene = aScene(home, { goldens: 'compared' });
    scene.change([
      {
        file: 'golden/first-contribution/expected/balances.csv',
        from: ',180.000000,0.000000,180.000000,',
        to: ',180.000001,0.000000,180.000000,',
      },
    ]);
    scene.github.label(scene.open(), LABEL, 'ada');
    return scene;
  }

  it('whose answer is lost is made once', async () => {
    const scene = aLabelledPull();
    const before = scene.github.repository.git.resolve('refs/heads/topic');
    const { exit } = await scene.act({
      action: 'labeled',
      label: LABEL,
      faults: [{ operation: 'POST /graphql', drop: true, happens: true }],
    });
    expect(exit).toBe(0);
    const tip = scene.github.repository.git.resolve('refs/heads/topic') ?? '';
    expect(scene.github.repository.git.commitFacts(tip)?.parents).toEqual([before]);
    expect(scene.github.repository.comments[0]?.body).toContain('✅ pass');
  });

  it.each<[string, Fault, RegExp]>([
    [
      'that may not be committed',
      { operation: 'POST /graphql', status: 403, times: ALWAYS },
      /contents: write/,
    ],
    [
      'whose label cannot be read',
      { operation: `GET ${REPO}/issues/{issue_number}/timeline`, status: 403, times: ALWAYS },
      /pull-requests: read/,
    ],
    [
      'whose setter cannot be asked about',
      { operation: `GET ${REPO}/collaborators`, status: 500, times: ALWAYS },
      /read a person's permission/,
    ],
    [
      'whose push cannot be dated',
      { operation: `GET ${REPO}/activity`, status: 403, times: ALWAYS },
      /when the branch was pushed/,
    ],
  ])('%s is refused, and nothing is written', async (_what, fault, reason) => {
    const scene = aLabelledPull();
    const before = scene.github.repository.git.resolve('refs/heads/topic');
    const { exit } = await scene.act({ action: 'labeled', label: LABEL, faults: [fault] });
    expect(exit).toBe(1);
    expect(scene.github.repository.git.resolve('refs/heads/topic')).toBe(before);
    expect(scene.github.repository.comments[0]?.body).toMatch(reason);
    expect(scene.github.repository.issues[0]?.labels).toEqual([LABEL]);
  });

  it.each<[string, Fault, RegExp]>([
    [
      'whose verdict cannot be reported',
      { operation: `POST ${REPO}/check-runs`, status: 403, times: ALWAYS },
      /checks: write/,
    ],
    [
      'whose label cannot be taken off',
      { operation: `DELETE ${REPO}/issues/{issue_number}/labels`, status: 403, times: ALWAYS },
      /take a label off/,
    ],
  ])('%s stands, and says so', async (_what, fault, reason) => {
    const scene = aLabelledPull();
    const { exit, log } = await scene.act({ action: 'labeled', label: LABEL, faults: [fault] });
    expect(exit).toBe(0);
    expect(log).toMatch(reason);
  });
});
