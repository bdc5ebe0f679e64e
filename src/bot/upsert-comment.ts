import { GitHubRefusal } from '../contracts/github-refusal.ts';
import type { GitHub } from '../contracts/ports/github.ts';
import type { Console } from '../contracts/ports.ts';
import { findImitators, type Identity, planComment } from './sticky-comment.ts';

/** Another run may write between our read and our write; after so many rounds the next run corrects it. */
const ROUNDS = 4;

export interface OwnComment {
  readonly number: number;
  readonly identity: Identity;
  /** Marker first. */
  readonly body: string;
  /** Whether a comment is made where there is none; one that is there is always kept true. */
  readonly create: boolean;
}

/**
 * One comment, the newest run's; looked at again after writing, as two runs may have raced.
 * @throws GitHubRefusal
 */
export async function upsertComment(
  { comments, login }: Pick<GitHub, 'comments' | 'login'>,
  { number, identity, body, create }: OwnComment,
  { note }: Pick<Console, 'note'>,
): Promise<'written' | 'kept' | 'outdated' | 'none'> {
  let author = await login();
  let [written, created] = [false, false];
  const removed = new Set<number>();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const there = await comments.list(number);
    if (round === 1)
      for (const imitator of findImitators(there, { identity, author }))
        note(`A comment by ${imitator} has this gate's marker: it is not ours, and left alone.`);
    const plan = planComment(there, { identity, author, body });
    if (plan.kind === 'create') {
      if (!create) return 'none';
      // GitHub may list it a moment late; a second one would be worse than one look less.
      if (created) return 'written';
      created = true;
      // Whose token it is was perhaps not to be had; whose comment it has become is known now.
      author = (await comments.create(number, body)).author;
      written = true;
    }
    if (plan.kind === 'update' && (await comments.update(plan.id, body))) written = true;
    // Last: where one cannot be removed, the other is true all the same.
    for (const id of plan.remove) {
      if (removed.has(id)) throw notThere('remove a comment');
      await comments.remove(id);
      removed.add(id);
    }
    if (plan.kind === 'outdated') return 'outdated';
    if (plan.kind === 'keep') return written ? 'written' : 'kept';
  }
  if (written) return 'written';
  throw notThere('write a comment');
}

/** GitHub lists it, and says that it is not there: "not for you". */
function notThere(action: string): GitHubRefusal {
  const detail = 'the comment that is listed is not there';
  return new GitHubRefusal({ action, status: 404, detail, permission: 'pull-requests: write' });
}
