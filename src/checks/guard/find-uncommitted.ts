/**
 * Files that the gate reads and that no commit holds. A step before can make them, and then nobody sees in the
 * pull request what is judged by what; only where the settings say so it is meant.
 */
import type { Repository } from '../../contracts/ports/repository.ts';
import { createMatcher } from '../../events/fixture-patterns.ts';
import { normalised } from '../../events/pattern-text.ts';
import type { RewrittenFile } from '../../schema/types.ts';
import { resolveLinks } from '../mounts.ts';
import { withoutRoot } from '../places.ts';

interface Question {
  readonly repository: Pick<Repository, 'head' | 'tree'>;
  /** The workspace, absolute. */
  readonly root: string;
  /** All that is read, as the settings name it. */
  readonly read: readonly string[];
  /** Patterns of what a step makes. */
  readonly generated: readonly string[];
}

export async function findUncommitted({
  repository,
  root,
  read,
  generated,
}: Question): Promise<RewrittenFile[]> {
  const head = await repository.head();
  if (head === null) return [];
  const { paths, links } = await repository.tree(head);
  const committed = new Set(paths);
  const isMeant = createMatcher(generated).takes;
  const names = [...new Set(read.map((name) => normalised(withoutRoot(name, root))))];
  return names
    .filter((name) => !isMeant(name) && !isWithin(resolveLinks(name, links), committed))
    .sort()
    .map((path) => ({ path, how: 'uncommitted' as const }));
}

/** In the commit, or below a submodule, which is one entry of it. */
function isWithin(path: string, committed: ReadonlySet<string>): boolean {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/'))))
    if (committed.has(at)) return true;
  return false;
}
