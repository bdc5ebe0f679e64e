/**
 * Every call that the built action makes, refused or lost in every way, one at a time and for good: the
 * verdict and the exit code are the gate's own, what was written is whole, and what was not is said.
 *
 * Some 300 runs in this process, but each fault once in the built action: what a call does with a fault is the
 * same code in both. What an update makes anew is made once a scene and written again for the next run, as no
 * fault touches it.
 */
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { HISTORY_FILE } from '../../../src/bot/history.ts';
import { formatMarker, parseMarker } from '../../../src/bot/sticky-comment.ts';
import { anActionInProcess } from '../../support/action-in-process.ts';
import {
  type ActOptions,
  aScene,
  examplePayload,
  type Scene,
  workflowRunPayload,
} from '../../support/bot-scene.ts';
import { BOT } from '../../support/github-server/a-github.ts';
import type { Fault } from '../../support/github-server/faults.ts';
import openapi from '../../support/github-server/openapi.json' with { type: 'json' };
import { branchesOf, remember } from '../../support/github-server/snapshot.ts';
import { type ActionHome, type ActionRun, anActionHome } from '../../support/run-action.ts';

const LABEL = 'update-baselines';
const HISTORY = 'dc-event-gate-history';
const KEY = '.github/dc-event-gate.yml';
const VIEWER = 'query { viewer { login } }';
const NO_RIGHT = { message: 'Resource not accessible by integration' };
const IMPATIENT = path.resolve(import.meta.dirname, '../../support/impatient.mjs');

type Kind = Omit<Fault, 'operation'>;

const FOR_GOOD: readonly Kind[] = [
  { status: 403, body: NO_RIGHT },
  { status: 404 },
  { status: 410 },
  { status: 422 },
  { status: 429 },
  { status: 500 },
  { status: 502 },
  { drop: true },
].map((kind) => ({ ...kind, times: Number.POSITIVE_INFINITY }));

/** Done, and the answer lost: what is asked for again must not be there twice. */
const LOST: Kind = { drop: true, happens: true };

/** A gate that ends at once: what is at stake is whether anything adds to its reason, or changes its exit code. */
const UNDECIDED = { 'fixtures-valid': 'nowhere/*.ndjson' };

/** The same, still sooner, where nothing is to be rewritten. */
const NO_SCHEMA = { schema: '.gitignore' };

/** Of two alerts that one lost answer has made, the one that was closed at once. */
const TWIN = 'dc-event-gate: see the other alert';

/** Rewritten once for each work tree, and written again for the next run: no fault touches how. */
vi.mock(import('../../../src/bot/rewrite-expectations.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return { ...original, rewriteExpectations: rememberFiles(original.rewriteExpectations) };
});

let built: ActionHome;
let inProcess: ActionHome;
beforeAll(() => {
  built = anActionHome();
  inProcess = anActionInProcess();
});
afterAll(() => {
  built.remove();
  inProcess.remove();
});

/** Runs the action in this process, unless the next run is to be the built one's. */
let current: 'in process' | 'built' = 'in process';
const home: Pick<ActionHome, 'run'> = {
  run: (request) => (current === 'built' ? built : inProcess).run(request),
};

const reached = new Set<string>();
const builtFaults = new Set<string>();

type Rewriting = typeof import('../../../src/bot/rewrite-expectations.ts').rewriteExpectations;

function rememberFiles(rewrite: Rewriting): Rewriting {
  const made = new Map<string, { result: Awaited<ReturnType<Rewriting>>; texts: string[][] }>();
  return async (ports, ...settings) => {
    const { workspace } = ports;
    const known = made.get(workspace.root);
    if (known !== undefined) {
      for (const [file = '', text = ''] of known.texts) await workspace.writeText(file, text);
      return known.result;
    }
    const result = await rewrite(ports, ...settings);
    const files = result.kind === 'rewritten' ? result.files : [];
    const texts = files.map(async ({ file }) => [file, await workspace.readText(file)]);
    made.set(workspace.root, { result, texts: await Promise.all(texts) });
    return result;
  };
}

/** What is there for people to see, without what differs from run to run. */
function seen({ github }: Scene): unknown {
  const { repository } = github;
  const { git, comments, issues, checks } = repository;
  const branches = [...branchesOf(repository)].map(([ref, sha]) => [
    ref,
    ref.endsWith(HISTORY) ? git.blob(`${sha}:${HISTORY_FILE}`)?.length : git.commitFacts(sha)?.tree,
  ]);
  return {
    comments: comments.map(({ author, body }) => [author, parseMarker(body)?.runId]),
    issues: issues
      .filter(({ title }) => title !== TWIN)
      .map(({ title, state, labels }) => [title, state, labels]),
    // Of two of one name the later counts.
    checks: checks.at(-1)?.conclusion,
    branches,
  };
}

/** What the bot has written, and is not whole. */
function torn({ github }: Scene): string[] {
  const { git, comments, issues } = github.repository;
  const texts = [
    ...comments.filter(({ author }) => author === BOT),
    ...issues.filter(
      ({ author, pull, title }) => author === BOT && pull === null && title !== TWIN,
    ),
  ].map(({ body }) => body);
  const history = git.blob(`refs/heads/${HISTORY}:${HISTORY_FILE}`)?.toString('utf8') ?? '';
  return [
    ...texts.filter((body) => parseMarker(body) === null || !body.trimEnd().endsWith('</sub>')),
    ...history.split('\n').filter((line) => line !== '' && !line.endsWith('}}')),
  ];
}

interface Stage {
  readonly scene: Scene;
  readonly act: ActOptions;
}

/** @returns each hole, in words */
async function holesOf({ scene, act }: Stage): Promise<string[]> {
  const { repository } = scene.github;
  const back = remember(repository);
  const run = async (faults: Fault[]) => {
    back();
    // Only an update changes the work tree.
    if (act.inputs !== undefined) scene.worktree.git('checkout', '--quiet', '--', '.');
    const env = { NODE_OPTIONS: `--import=${IMPATIENT}`, ...act.env };
    return scene.act({ inputs: NO_SCHEMA, ...act, faults, env });
  };
  const good = await run([]);
  const best = JSON.stringify(seen(scene));
  const operations = [...new Set(good.server.requests.map(({ operation }) => operation))];
  const holes: string[] = [];
  for (const operation of operations.filter((name) => !reached.has(name))) {
    reached.add(operation);
    const isRead = /^(GET|query) /.test(operation);
    const kinds = isRead ? FOR_GOOD : [...FOR_GOOD, LOST];
    // Each fault once in the built action, of another call each time.
    const sample = kinds[reached.size % kinds.length];
    for (const kind of kinds) {
      const name = kind.status ?? (kind === LOST ? 'answer lost' : 'dropped');
      current = kind === sample && !builtFaults.has(`${name}`) ? 'built' : 'in process';
      if (current === 'built') builtFaults.add(`${name}`);
      const done = await run([{ ...kind, operation, exactly: true }]);
      current = 'in process';
      const hole = (what: string) =>
        holes.push(`${operation} ${name}: ${what}\n${done.log.slice(-800)}`);
      const isSame = JSON.stringify(verdictOf(done)) === JSON.stringify(verdictOf(good));
      // Who asked for an update that cannot be made is told so by the verdict.
      const isRefused =
        done.exit === good.exit && /; nothing was updated: /.test(done.outputs.reason ?? '');
      if (!isSame && !isRefused) hole(`exit ${done.exit} ${JSON.stringify(done.outputs)}`);
      if (torn(scene).length > 0) hole(`half-written: ${torn(scene)}`);
      const isSaid =
        kind !== LOST && /::warning::.*Could not|Nothing was updated|not approved/i.test(done.log);
      const now = JSON.stringify(seen(scene));
      if (now !== best && !isSaid) hole(`not as it should be, and not said: ${now} not ${best}`);
      if (/\n {4}at /.test(done.log)) hole('a stack trace');
    }
  }
  back();
  return holes;
}

function verdictOf({ exit, outputs }: ActionRun): unknown {
  return [exit, outputs.verdict, outputs.reason];
}

function onMain(scene: Scene, event: string, runId: number): ActOptions {
  const real = examplePayload(event);
  const repository = { ...(real.repository as object), default_branch: 'main' };
  const sha = scene.worktree.git('rev-parse', 'main');
  const env = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha };
  return { event, payload: { ...real, repository }, env, runId };
}

/** A branch with the figures of two runs. */
function withHistory({ github }: Scene): void {
  const { git } = github.repository;
  const line = (run: number) =>
    `{"run":${run},"attempt":1,"sha":"a","at":"2026-03-01T12:00:00Z","verdict":"pass","metrics":{"x":${run}}}\n`;
  const content = Buffer.from(line(1) + line(2));
  const tree = git.writeTree(null, [{ path: HISTORY_FILE, content }]);
  git.setRef(`refs/heads/${HISTORY}`, git.writeCommit(tree, [], 'x', '2026-03-01T12:00:00Z'));
}

const WRONG_GOLDEN = {
  file: 'golden/first-contribution/expected/balances.csv',
  from: ',180.000000,0.000000,180.000000,',
  to: ',180.000001,0.000000,180.000000,',
};

const STAGES: Readonly<Record<string, () => Promise<Stage>>> = {
  async 'a first comment'() {
    const scene = aScene(home);
    scene.change([{ file: 'README.md', text: 'x\n' }]);
    scene.open();
    withHistory(scene);
    return { scene, act: {} };
  },
  async 'a comment that is there, twice'() {
    const scene = aScene(home);
    const headSha = scene.change([{ file: 'README.md', text: 'x\n' }]);
    const number = scene.open();
    const old = `${formatMarker({ key: KEY, headSha, runId: 9, attempt: 1 })}\n<sub>old</sub>`;
    for (let i = 0; i < 2; i += 1) scene.github.comment(number, BOT, old);
    return { scene, act: {} };
  },
  async "a fork's report"() {
    const scene = aScene(home, { fork: 'someone/plan' });
    const head = scene.change([{ file: 'README.md', text: 'x\n' }]);
    scene.open();
    await scene.act({ token: 'read' });
    return { scene, act: { event: 'workflow_run', payload: workflowRunPayload(head, 'someone') } };
  },
  async 'a first alert, and a first line of history'() {
    const scene = aScene(home);
    return { scene, act: onMain(scene, 'push', 500) };
  },
  async 'an alert and a history that are there'() {
    const scene = aScene(home);
    await scene.act({ ...onMain(scene, 'push', 500), inputs: NO_SCHEMA });
    return { scene, act: onMain(scene, 'push', 501) };
  },
  async 'an update on a label'() {
    const scene = aScene(home, { goldens: 'compared' });
    scene.change([WRONG_GOLDEN]);
    scene.github.label(scene.open(), LABEL, 'ada');
    return { scene, act: { action: 'labeled', label: LABEL, inputs: UNDECIDED } };
  },
  async 'a record by hand'() {
    const scene = aScene(home, { goldens: 'compared', edits: [WRONG_GOLDEN] });
    scene.worktree.git('checkout', '--quiet', 'main');
    return { scene, act: { ...onMain(scene, 'workflow_dispatch', 500), inputs: UNDECIDED } };
  },
  async 'a record whose pull request is open'() {
    const scene = aScene(home, { goldens: 'compared', edits: [WRONG_GOLDEN] });
    scene.worktree.git('checkout', '--quiet', 'main');
    await scene.act(onMain(scene, 'workflow_dispatch', 500));
    return { scene, act: { ...onMain(scene, 'workflow_dispatch', 501), inputs: UNDECIDED } };
  },
};

it('no call leaves a hole, whichever way it fails', { timeout: 1_200_000 }, async () => {
  const holes: string[] = [];
  for (const [name, stage] of Object.entries(STAGES))
    for (const hole of await holesOf(await stage())) holes.push(`${name}: ${hole}`);
  expect(holes).toEqual([]);
  expect(builtFaults.size).toBe(FOR_GOOD.length + 1);
  const described = Object.entries(openapi.paths).flatMap(([template, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${template}`),
  );
  const missed = described.filter((operation) => isCalled(operation) && !reached.has(operation));
  expect(missed).toEqual([]);
  expect([...reached]).toEqual(expect.arrayContaining(['POST /graphql', VIEWER]));
});

/** All but what the tests alone ask, and what is asked only after another call was refused. */
function isCalled(operation: string): boolean {
  return !/^GET \S+\/(?:issues\/comments\/\{comment_id\}|issues\/\{issue_number\}\/labels)$/.test(
    operation,
  );
}
