/** GitHub for a test: repositories, people and tokens, then a server that knows them. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createGitStore } from './git-store.ts';
import { makeRepository, readHead, shareObjects } from './objects.ts';
import { instant, nextId, type RepositoryState, type State, type Token } from './state.ts';

export const BOT = 'github-actions[bot]';
/** What the workflows of docs/BOT.md give. */
const FULL: Token['permissions'] = {
  contents: 'write',
  'pull-requests': 'write',
  issues: 'write',
  checks: 'write',
};
/** What a fork's pull request has. */
const READ_ONLY: Token['permissions'] = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'read',
};

export interface TestGitHub {
  readonly state: State;
  readonly repository: RepositoryState;
  fork(fullName: string): RepositoryState;
  token(secret: string, token: Partial<Token>): void;
  /** A person sets or removes a label, now. */
  label(issue: number, label: string, actor: string, event?: 'labeled' | 'unlabeled'): void;
  /** Somebody lets the pull request go to another branch. */
  turned(issue: number): void;
  comment(issue: number, author: string, body: string): number;
  /** Opens a pull request. */
  pull(facts: { head: string; author?: string; from?: RepositoryState | null }): number;
  remove(): void;
}

export function aGitHub(fullName = 'org/plan'): TestGitHub {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'github-'));
  const state: State = { repositories: new Map(), tokens: new Map(), next: 100, second: 0 };
  const repositoryOf = (name: string): RepositoryState => {
    const place = path.join(folder, name.replace('/', '-'));
    makeRepository(place, 'bare');
    const repository: RepositoryState = {
      fullName: name,
      defaultBranch: 'main',
      git: createGitStore(place),
      comments: [],
      issues: [],
      timeline: [],
      permissions: {},
      activity: [],
      signed: new Map(),
      checks: [],
      hasIssues: true,
    };
    state.repositories.set(name, repository);
    return repository;
  };
  const repository = repositoryOf(fullName);
  state.tokens.set('full', { login: BOT, kind: 'actions', permissions: FULL });
  state.tokens.set('read', { login: BOT, kind: 'actions', permissions: READ_ONLY });
  return {
    state,
    repository,
    fork: repositoryOf,
    token: (secret, token) =>
      void state.tokens.set(secret, { login: BOT, kind: 'actions', permissions: FULL, ...token }),
    label(number, label, actor, event = 'labeled') {
      state.second += 1;
      const issue = repository.issues.find((candidate) => candidate.number === number);
      if (issue === undefined) throw new Error(`no issue ${number}`);
      issue.labels = issue.labels.filter((name) => name !== label);
      if (event === 'labeled') issue.labels.push(label);
      repository.timeline.push({ issue: number, event, label, actor, at: instant(state) });
    },
    turned(issue) {
      state.second += 1;
      const at = instant(state);
      repository.timeline.push({ issue, event: 'base_ref_changed', actor: 'dev', at });
    },
    comment(issue, author, body) {
      const id = nextId(state);
      repository.comments.push({ id, issue, author, body, at: instant(state) });
      return id;
    },
    pull({ head, author = 'dev', from = repository }) {
      const number = nextId(state);
      repository.issues.push({
        number,
        author,
        state: 'open',
        title: 'A change',
        body: '',
        labels: [],
        at: instant(state),
        pull: {
          headRepository: from?.fullName ?? null,
          headOwner: from?.fullName.split('/')[0] ?? 'ghost',
          headRef: head,
          baseRef: 'main',
        },
      });
      return number;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Pushes a commit of a work tree to a branch of a repository here, as a person would. */
export function push(
  { state }: TestGitHub,
  repository: RepositoryState,
  worktree: string,
  branch: string,
): string {
  const ref = `refs/heads/${branch}`;
  const before = repository.git.resolve(ref) ?? '0'.repeat(40);
  const after = readHead(worktree);
  if (after === null) throw new Error(`${worktree} has no commit`);
  shareObjects(path.join(worktree, '.git'), repository.git.folder);
  repository.git.setRef(ref, after);
  state.second += 1;
  repository.activity.push({ ref, before, after, at: instant(state) });
  return after;
}
