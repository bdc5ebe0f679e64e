/**
 * Whether a maintainer has approved that what is expected changes: a label, set by someone who may
 * write, after the newest commit that touches what is expected was there.
 */
import type { ApprovalEvent, LabelChange, Push } from '../../contracts/ports/github.ts';

export type Approval =
  | { readonly state: 'approved'; readonly by: string; readonly at: string }
  | { readonly state: 'missing' }
  /** Set before the newest commit that it would have to cover. */
  | { readonly state: 'stale'; readonly by: string; readonly at: string }
  | { readonly state: 'not-allowed'; readonly by: string }
  /** GitHub would not tell. */
  | { readonly state: 'unknown'; readonly detail: string };

export interface ApprovalFacts {
  /** Oldest first. */
  readonly events: readonly ApprovalEvent[];
  readonly label: string;
  /** Login of the bot: it takes the label off when it is done, which takes nothing back. */
  readonly bot: string;
  /** Whether a login may write. */
  readonly mayWrite: ReadonlyMap<string, boolean>;
  /**
   * When the newest commit that touches what is expected came to the branch, by GitHub's clock (the
   * date in a commit is its author's to choose); null where nobody knows.
   */
  readonly coveredFrom: string | null;
}

/**
 * The label's last setting; or null, where a person has taken it off since, or has turned the pull request
 * to another branch: what was approved was a change to the branch before.
 */
export function standingLabel(
  events: readonly ApprovalEvent[],
  label: string,
  bot: string,
): LabelChange | null {
  let standing: LabelChange | null = null;
  for (const event of events) {
    if (event.kind === 'retargeted') standing = null;
    else if (event.label.toLowerCase() !== label.toLowerCase()) continue;
    else if (event.kind === 'labeled') standing = event;
    else if (event.actor !== bot) standing = null;
  }
  return standing;
}

const UNSEEN = 'GitHub does not tell when the newest change of what is expected was pushed';

export function judgeApproval(facts: ApprovalFacts): Approval {
  const standing = standingLabel(facts.events, facts.label, facts.bot);
  if (standing === null || standing.actor === null) return { state: 'missing' };
  const { actor: by, at } = standing;
  if (facts.mayWrite.get(by) !== true) return { state: 'not-allowed', by };
  if (facts.coveredFrom === null) return { state: 'unknown', detail: UNSEEN };
  // Equal seconds are not "after": GitHub's instants are whole seconds.
  return Date.parse(at) > Date.parse(facts.coveredFrom)
    ? { state: 'approved', by, at }
    : { state: 'stale', by, at };
}

/**
 * When a commit came to a branch for the last time: a branch may have held it before, been put back,
 * been approved, and got it again.
 * @param holding the commit, and every commit of the branch above it
 * @param pushes newest first
 */
export function findArrival(holding: ReadonlySet<string>, pushes: readonly Push[]): string | null {
  let arrival: string | null = null;
  for (const { before, after, at } of pushes) {
    if (!holding.has(after)) return arrival;
    arrival = at;
    if (!holding.has(before)) return arrival;
  }
  return arrival;
}
