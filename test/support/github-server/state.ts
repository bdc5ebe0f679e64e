/** What the server remembers. Tests fill it, and look at it afterwards. */
import type { GitStore } from './git-store.ts';

export interface CommentState {
  id: number;
  issue: number;
  author: string;
  body: string;
  at: string;
}

export interface IssueState {
  number: number;
  author: string;
  state: 'open' | 'closed';
  title: string;
  body: string;
  labels: string[];
  at: string;
  /** null: an issue and no pull request. */
  pull: {
    headRepository: string | null;
    headOwner: string;
    headRef: string;
    baseRef: string;
  } | null;
}

interface TimelineState {
  issue: number;
  event: string;
  label?: string;
  actor: string | null;
  at: string;
}

export interface RepositoryState {
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly git: GitStore;
  readonly comments: CommentState[];
  readonly issues: IssueState[];
  readonly timeline: TimelineState[];
  readonly permissions: Record<string, 'admin' | 'write' | 'triage' | 'read'>;
  readonly activity: { ref: string; before: string; after: string; at: string }[];
  /** Commits that the server itself made for a token. */
  readonly signed: Map<string, string>;
  readonly checks: { sha: string; name: string; conclusion: string; title: string }[];
  hasIssues: boolean;
}

export type Access = 'read' | 'write';

export interface Token {
  readonly login: string;
  readonly kind: 'actions' | 'person';
  readonly permissions: Readonly<Record<string, Access>>;
}

export interface State {
  readonly repositories: Map<string, RepositoryState>;
  readonly tokens: Map<string, Token>;
  next: number;
  /** Seconds since 2026-03-01T12:00:00Z. */
  second: number;
}

export function instant(state: State): string {
  return new Date(Date.UTC(2026, 2, 1, 12, 0, state.second)).toISOString().replace('.000Z', 'Z');
}

/** A number that nothing else has. */
export function nextId(state: State): number {
  state.next += 1;
  return state.next;
}
