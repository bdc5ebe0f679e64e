/**
 * What GitHub would not do. Never a verdict: a comment that cannot be written changes nothing about
 * whether a plan's events are right.
 */
export interface RefusalFacts {
  /** What was asked, e.g. `write a comment`. */
  readonly action: string;
  /** HTTP status; null where no answer came. */
  readonly status: number | null;
  /** GitHub's own words, one line; or what happened on the way. */
  readonly detail: string;
  /** The workflow's permission that the action needs, e.g. `pull-requests: write`; null where none would help. */
  readonly permission: string | null;
}

export class GitHubRefusal extends Error {
  override readonly name = 'GitHubRefusal';
  readonly facts: RefusalFacts;

  constructor(facts: RefusalFacts, options: { cause?: unknown } = {}) {
    super(sentence(facts), options);
    this.facts = facts;
  }
}

function sentence({ action, status, detail, permission }: RefusalFacts): string {
  const answer = status === null ? detail : `${status} ${detail}`;
  // 404 is how GitHub says "not for you" of what it does not want to admit to be there.
  const lacks = permission !== null && (status === 403 || status === 404);
  const step = lacks ? ` Give this workflow "permissions: ${permission}".` : '';
  return `Could not ${action}: ${answer.replace(/\.$/, '')}.${step}`;
}
