/** Each valid fixture of the base, and where it is now. */

import { findPlaces } from '../places.ts';
import type { Comparing } from '../read-settings.ts';
import type { AllSettings } from './compare.ts';
import { findMoved } from './moved.ts';
import type { Steps } from './steps.ts';

export interface FixturePair {
  readonly before: string;
  readonly after: string;
  /** By which the fixtures are found now: more than one where a link leads there. */
  readonly names: readonly string[];
  readonly isEdited: boolean;
}

/** Those that are gone are not there: the guard names them. */
export async function pairFixtures<Settings extends AllSettings>(
  { repository, root, settings }: Comparing<Settings>,
  { from, to }: Steps,
  sides: { readonly before: Settings; readonly after: Settings },
): Promise<FixturePair[]> {
  const [base, head] = [await repository.tree(from), await repository.tree(to)];
  const { valid: old } = findPlaces(sides.before, settings.path, base, root);
  const { valid } = findPlaces(sides.after, settings.path, head, root);
  const changes = await repository.changes(from, to);
  const changed = new Map(changes.map((change) => [change.path, change]));
  const links = new Set([...base.links, ...head.links].map(({ path }) => path));
  const pairs: FixturePair[] = [];
  for (const path of base.paths) {
    if (links.has(path) || old.exactNamesOf(path).length === 0) continue;
    const change = changed.get(path);
    const isGone = change?.status === 'removed';
    const after = isGone ? findMoved(change, valid, changes) : path;
    const names = after === null ? [] : valid.exactNamesOf(after);
    if (after === null || names.length === 0) continue;
    pairs.push({ before: path, after, names, isEdited: !isGone && change !== undefined });
  }
  return pairs;
}
