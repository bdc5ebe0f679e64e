/** What the runner says of the event that started it. */

/** From the runner; `payload` is the event's, as GitHub wrote it. */
export interface Trigger {
  readonly event: string;
  readonly payload: unknown;
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly runId: number;
  readonly attempt: number;
  /** File of the workflow, from the repository's top; '' where it is another repository's, or nobody says. */
  readonly workflow: string;
  /** `owner/name` of the action that runs; '' where it lies in the workspace. */
  readonly action: string;
  /** Where people see runs: `https://github.com`. */
  readonly serverUrl: string;
}

/** What a run judges a change of: what the guard compares, and who can approve it. */
export type Subject =
  | { readonly kind: 'pull'; readonly pull: PullRequestEvent }
  /** A merge group: one commit on top of what the queue holds before it. */
  | {
      readonly kind: 'group';
      readonly baseSha: string;
      readonly headSha: string;
      /** null where nobody tells which it is. */
      readonly pull: PullRequestEvent | null;
    }
  /** A commit that no open pull request has as its head. */
  | {
      readonly kind: 'branch';
      /** Tip of the default branch. */
      readonly baseSha: string;
      readonly headSha: string;
      readonly pull: null;
    };

/** The pull request that an event names. */
export interface PullRequestEvent {
  readonly number: number;
  readonly headSha: string;
  /** Tip of the branch it goes to, when the event was made. */
  readonly baseSha: string;
  readonly headRef: string;
  /** `owner/name` that the head lies in; null where that was deleted. */
  readonly headRepository: string | null;
  /** Whether the head lies in another repository, or in none any more: the token can then only read. */
  readonly isFork: boolean;
}
