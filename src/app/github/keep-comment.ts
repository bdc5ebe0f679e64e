import { type Identity, planComment } from '../../core/github/sticky-comment.ts';
import type { GitHub } from '../ports/github.ts';

/** Another run may write between our look and our word; after so many rounds the next run mends it. */
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
export async function keepComment(
  { comments, login }: GitHub,
  { number, identity, body, create }: OwnComment,
): Promise<'written' | 'kept' | 'outdated' | 'none'> {
  let author = await login();
  let written = false;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const plan = planComment(await comments.list(number), { identity, author, body });
    for (const id of plan.remove) await comments.remove(id);
    if (plan.kind === 'outdated') return 'outdated';
    if (plan.kind === 'keep') return written ? 'written' : 'kept';
    if (plan.kind === 'create' && !create) return 'none';
    if (plan.kind === 'update') await comments.update(plan.id, body);
    // Whose token it is was perhaps not to be had; whose comment it has become is known now.
    else author = (await comments.create(number, body)).author;
    written = true;
  }
  return 'written';
}
