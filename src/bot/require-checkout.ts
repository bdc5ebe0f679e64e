/**
 * The commit that is checked out must be the one that the run is about. A workflow on `pull_request_target`,
 * or one with a `ref` of its own, may have another: its verdict would stand at a commit that nobody looked at.
 */
import { GateError } from '../contracts/errors.ts';
import type { Repository } from '../contracts/ports/repository.ts';
import type { Subject, Trigger } from '../contracts/ports/trigger.ts';

type Checkout = Pick<Repository, 'commitAt' | 'mergedInto'>;

/** @throws GateError CHECKOUT_OTHER, and what git says where it does not answer */
export async function requireCheckout(
  repository: Checkout,
  subject: Subject,
  { event }: Pick<Trigger, 'event'>,
): Promise<void> {
  const here = await repository.commitAt('HEAD');
  const wanted = subject.kind === 'pull' ? subject.pull.headSha : subject.headSha;
  if (here === wanted) return;
  // Of what GitHub made of a group, and of a branch, there is no merge to look at.
  if (subject.kind === 'pull' && (await repository.mergedInto(wanted)) !== null) return;
  throwOther(here, wanted, REMEDIES[event] ?? SHA);
}

/**
 * A push says which commit it brought, and on the default branch figures, alert and what is recorded are about
 * that commit.
 * @throws GateError CHECKOUT_OTHER
 */
export async function requirePushed(
  repository: Pick<Repository, 'head' | 'commitAt'>,
  { sha }: Pick<Trigger, 'sha'>,
): Promise<void> {
  // Without git there is only what the checkout fetched: the commit of the event.
  const here = await repository.head();
  if (sha === '' || here === null) return;
  if (here !== (await repository.commitAt(sha))) throwOther(here, sha, SHA);
}

function throwOther(here: string | null, wanted: string, remedy: string): never {
  const shown = here === null ? 'no commit' : here.slice(0, 12);
  throw new GateError('CHECKOUT_OTHER', { here: shown, wanted: wanted.slice(0, 12), remedy });
}

const HEAD = `Let actions/checkout take "ref: \${{ github.event.pull_request.head.sha }}"`;
const SHA = `Let actions/checkout take no "ref", or "ref: \${{ github.sha }}"`;

/** By event, where GitHub's own default is not the commit that is meant, or only one of two. */
const REMEDIES: Readonly<Record<string, string>> = {
  pull_request: `Let actions/checkout take no "ref", or "ref: \${{ github.event.pull_request.head.sha }}"`,
  pull_request_target: `Run the gate on pull_request. ${HEAD} where it must be pull_request_target`,
  pull_request_review: HEAD,
  pull_request_review_comment: HEAD,
};
