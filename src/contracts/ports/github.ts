/**
 * What the bot needs of GitHub, in the words of this project; `adapters/github` calls the API. Every
 * refusal is a `GitHubRefusal`, so that a missing right never looks like a missing thing.
 */

export interface Pull {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly headSha: string;
  readonly headRef: string;
  /** `owner/name` of the repository that the head lies in; null where that was deleted. */
  readonly headRepository: string | null;
  readonly baseRepository: string;
  readonly baseRef: string;
  readonly title: string;
  readonly body: string;
}

interface Issue {
  readonly number: number;
  readonly author: string;
  readonly state: 'open' | 'closed';
  readonly title: string;
  readonly body: string;
}

/** What GitHub knows of a commit. */
interface Commit {
  readonly sha: string;
  /** null where the commit's address belongs to no account. */
  readonly author: string | null;
  /** Whether GitHub itself made and signed it. */
  readonly signedByGitHub: boolean;
}

export interface FileChange {
  /** Relative to the repository's root. */
  readonly path: string;
  /** null: the file is removed. */
  readonly content: Uint8Array | null;
}

export interface Comments {
  /** All of an issue or pull request, through all pages, oldest first. */
  list(issue: number): Promise<TimedComment[]>;
  create(issue: number, body: string): Promise<Comment>;
  /** @returns false where it is gone */
  update(id: number, body: string): Promise<boolean>;
  remove(id: number): Promise<void>;
}

export interface GitHub {
  /** The login that our comments, issues and commits carry. */
  login(): Promise<string>;
  readonly comments: Comments;
  pull(number: number): Promise<Pull | null>;
  /** Open pull requests of the repository. @param head `owner:branch` */
  openPulls(head: string): Promise<Pull[]>;
  createPull(pull: { title: string; body: string; head: string; base: string }): Promise<number>;
  updatePull(number: number, text: { title: string; body: string }): Promise<void>;
  addLabel(issue: number, label: string): Promise<void>;
  removeLabel(issue: number, label: string): Promise<void>;
  /** Every change of a label, and each turn to another branch, oldest first. */
  approvalEvents(issue: number): Promise<ApprovalEvent[]>;
  /** What a person may do here; triage counts as read. */
  permission(login: string): Promise<'admin' | 'write' | 'read' | 'none'>;
  /** How a branch of a repository moved, newest first, by GitHub's own record; at most 100. Null: none is kept or shown. */
  pushes(repository: string, branch: string): Promise<Push[] | null>;
  /** Null where GitHub shows no such commit. */
  commit(sha: string): Promise<Commit | null>;
  defaultBranch(): Promise<string>;
  /** The commit at a branch's tip, or null where there is no such branch. */
  branch(name: string): Promise<string | null>;
  /** Makes the branch, or moves it, whatever it held. */
  setBranch(name: string, sha: string): Promise<void>;
  removeBranch(name: string): Promise<void>;
  /**
   * One signed commit on top of `expectedHead`.
   * @returns its sha, or null where the branch is elsewhere by now: nothing was written
   */
  commitOn(
    branch: string,
    commit: { expectedHead: string; headline: string; body: string; changes: FileChange[] },
  ): Promise<string | null>;
  /** A finished check of a commit: what a commit that starts no runs would lack. */
  report(
    sha: string,
    check: {
      name: string;
      conclusion: 'success' | 'failure' | 'neutral';
      title: string;
      summary: string;
    },
  ): Promise<void>;
  /** Issues with a label, newest first, open and closed. */
  issues(label: string): Promise<Issue[]>;
  createIssue(issue: {
    title: string;
    body: string;
    labels: string[];
  }): Promise<Pick<Issue, 'number' | 'author'>>;
  updateIssue(
    number: number,
    text: { title: string; body: string; state: 'open' | 'closed' },
  ): Promise<void>;
  /** A text file of a branch, '' where it is not there, with the commit it was read at; null where there is no branch. */
  readFile(branch: string, path: string): Promise<{ head: string; text: string } | null>;
  /**
   * Writes one file as the next commit of a branch, which is made where there is none.
   * @param head the commit that the branch must be at, or null: there must be no branch
   * @returns false where it is elsewhere by now: nothing was written
   */
  writeFile(
    branch: string,
    file: { path: string; text: string; message: string; head: string | null },
  ): Promise<boolean>;
}

/**
 * Sends an alert to an address of the user's.
 * @throws Error where it was not taken
 */
export type SendAlert = (body: unknown) => Promise<void>;

/** A comment as GitHub has it. */
export interface Comment {
  readonly id: number;
  /** Login. */
  readonly author: string;
  readonly body: string;
}

export interface TimedComment extends Comment {
  /** Instants, ISO, by GitHub's clock: when it was written, and last changed. */
  readonly at: string;
  readonly editedAt: string;
}

export interface LabelChange {
  readonly kind: 'labeled' | 'unlabeled';
  readonly label: string;
  /** Login; null where the account is gone. */
  readonly actor: string | null;
  /** Instant, ISO, by GitHub's clock. */
  readonly at: string;
}

/** What an approval hangs on: a label that came or went, and a turn to another branch. */
export type ApprovalEvent =
  | LabelChange
  | {
      readonly kind: 'retargeted';
      /** Instant, ISO, by GitHub's clock. */
      readonly at: string;
    };

/** A branch that moved, as GitHub recorded it. */
export interface Push {
  readonly before: string;
  readonly after: string;
  /** Instant, ISO, by GitHub's clock. */
  readonly at: string;
}
