/** A consumer's repository on GitHub, a pull request against it, and the built action run for its events. */
import examples from '@octokit/webhooks-examples' with { type: 'json' };
import { onTestFinished } from 'vitest';
import { type Edit, editConsumer, writeConsumer } from './consumer.ts';
import { aGitRepository, type GitRepository } from './git-repository.ts';
import { aGitHub, push, type TestGitHub } from './github-server/a-github.ts';
import type { Fault } from './github-server/faults.ts';
import { type GitHubServer, startGitHubServer } from './github-server/server.ts';
import type { RepositoryState } from './github-server/state.ts';
import type { ActionHome, ActionRun } from './run-action.ts';

export interface Scene {
  readonly github: TestGitHub;
  readonly worktree: GitRepository;
  readonly base: string;
  /** Commits edits on the topic branch and pushes them; the new head. */
  change(edits: readonly Edit[], message?: string): string;
  /** Opens the pull request of the topic branch. */
  open(): number;
  /** Runs the action for an event of the pull request, as things stand on GitHub now. */
  act(options?: ActOptions): Promise<ActionRun & { readonly server: GitHubServer }>;
}

export interface ActOptions {
  readonly action?: string;
  readonly label?: string;
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly faults?: readonly Fault[];
  readonly runId?: number;
  readonly prefix?: string;
  /** Another event than pull_request, with its payload. */
  readonly event?: string;
  readonly payload?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  /** Another checkout than the work tree. */
  readonly workspace?: string;
  /** Leave out the check that nothing was said that GitHub would not understand. */
  readonly lax?: boolean;
}

export interface SceneOptions {
  /** The head lies in this repository. */
  readonly fork?: string;
  /** Name of the head's branch; `topic` where it is not given. */
  readonly branch?: string;
  /** Edits of what `init` writes, on the default branch. */
  readonly edits?: readonly Edit[];
  /** Comparing a golden is a third of a run: only those that are about one do. */
  readonly goldens?: 'compared' | 'left out';
}

const NO_GOLDENS: Edit = {
  file: '.github/dc-event-gate.yml',
  from: 'golden:\n  path: golden\n',
  to: 'golden:\n  path: none\n',
};

export function aScene(
  home: Pick<ActionHome, 'run'>,
  { fork, edits = [], branch = 'topic', goldens = 'left out' }: SceneOptions = {},
): Scene {
  const github = aGitHub();
  const worktree = aGitRepository();
  onTestFinished(() => {
    github.remove();
    worktree.remove();
  });
  const ignored: Edit = { file: '.gitignore', text: '.dc-event-gate/\n' };
  const left = goldens === 'compared' ? [] : [NO_GOLDENS];
  writeConsumer(worktree.folder, [ignored, ...left, ...edits]);
  const base = worktree.commit('base');
  push(github, github.repository, worktree.folder, 'main');
  const headRepository: RepositoryState =
    fork === undefined ? github.repository : github.fork(fork);
  worktree.branch(branch);
  github.repository.permissions.ada = 'write';
  github.repository.permissions.tia = 'triage';
  let number = 0;
  return {
    github,
    worktree,
    base,
    change(more, message = 'change') {
      editConsumer(worktree.folder, more);
      worktree.commit(message);
      // A pull request's commits are in the repository that it goes to as well.
      if (headRepository !== github.repository)
        push(github, github.repository, worktree.folder, 'pr');
      return push(github, headRepository, worktree.folder, branch);
    },
    open() {
      number = github.pull({ head: branch, from: headRepository });
      return number;
    },
    async act(options = {}) {
      const { token = 'full', faults = [], runId = 500, prefix = '', inputs = {} } = options;
      const server = await startGitHubServer(github.state, { faults, prefix });
      try {
        const run = await home.run({
          workspace: options.workspace ?? worktree.folder,
          event: options.event ?? 'pull_request',
          payload: options.payload ?? pullPayload(github, number, options),
          inputs: { ...(token === '' ? {} : { token }), ...inputs },
          api: server.url,
          env: { GITHUB_RUN_ID: String(runId), ...options.env },
        });
        if (options.lax !== true && server.violations.length > 0)
          throw new Error(
            `not as GitHub describes it:\n${server.violations.join('\n')}\n${run.log}`,
          );
        return { ...run, server };
      } finally {
        await server.close();
      }
    },
  };
}

/** A real payload, with what this pull request has in its place. */
export function pullPayload(
  { repository, state }: TestGitHub,
  number: number,
  { action = 'synchronize', label }: ActOptions,
): unknown {
  const issue = repository.issues.find((candidate) => candidate.number === number);
  const pull = issue?.pull;
  if (pull === null || pull === undefined) throw new Error('the pull request is not open');
  const head =
    pull.headRepository === null ? undefined : state.repositories.get(pull.headRepository);
  const sha = (from: RepositoryState | undefined, ref: string) =>
    from?.git.resolve(`refs/heads/${ref}`) ?? '0'.repeat(40);
  const real = examplePayload('pull_request');
  return {
    ...real,
    action,
    number,
    ...(label === undefined ? {} : { label: { name: label } }),
    pull_request: {
      ...(real.pull_request as object),
      number,
      head: {
        ref: pull.headRef,
        sha: sha(head, pull.headRef),
        repo: pull.headRepository === null ? null : { full_name: pull.headRepository },
      },
      base: {
        ref: 'main',
        sha: sha(repository, 'main'),
        repo: { full_name: repository.fullName },
      },
    },
    repository: {
      ...(real.repository as object),
      full_name: repository.fullName,
      default_branch: 'main',
    },
  };
}

/** A real payload of the run 500 of a pull request that has ended. @param owner of the head's repository */
export function workflowRunPayload(head: string, owner: string) {
  const real = examplePayload('workflow_run') as { workflow_run: object };
  return {
    ...real,
    action: 'completed',
    workflow_run: {
      ...real.workflow_run,
      id: 500,
      run_attempt: 1,
      event: 'pull_request',
      head_sha: head,
      head_branch: 'topic',
      head_repository: { owner: { login: owner } },
    },
  };
}

/** The first of GitHub's own examples of an event. */
export function examplePayload(event: string): Record<string, unknown> {
  const all = examples as unknown as { name: string; examples: Record<string, unknown>[] }[];
  const found = all.find(({ name }) => name === event)?.examples[0];
  if (found === undefined) throw new Error(`no example of ${event}`);
  return found;
}
