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
  /** Where people see runs: `https://github.com`. */
  readonly serverUrl: string;
}

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
