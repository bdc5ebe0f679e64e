/**
 * Files that the gate reads, and that lie on the disk otherwise than they are committed. An attribute, a
 * filter, a sparse checkout or an earlier step can do that; then what is judged is not what is merged. A
 * fixture that must be rejected would be rejected for damage that its commit does not have.
 */
import type { Repository } from '../../contracts/ports/repository.ts';
import type { RewrittenFile } from '../../schema/types.ts';
import { findPlaces, type GuardedSettings } from '../places.ts';

interface Checkout {
  readonly repository: Repository;
  /** The workspace, absolute. */
  readonly root: string;
  /** Path of the config. */
  readonly file: string;
  readonly settings: GuardedSettings;
}

export async function findRewritten({
  repository,
  root,
  file,
  settings,
}: Checkout): Promise<RewrittenFile[]> {
  const head = await repository.head();
  if (head === null) return [];
  const tree = await repository.tree(head);
  const places = Object.values(findPlaces(settings, file, tree, root));
  const read = tree.paths.filter((path) =>
    places.some((place) => place !== null && place.namesOf(path).length > 0),
  );
  return repository.rewritten(head, read);
}
