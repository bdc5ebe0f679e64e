/** What the head is compared with: the base, and the tags that patterns name. */
import type { Tag } from '../../contracts/ports/repository.ts';
import { matchAny } from '../../events/globs/match-any.ts';

export interface Revision {
  /** `base`, or the tag's name. */
  readonly name: string;
  readonly commit: string;
}

export interface Revisions {
  readonly found: readonly Revision[];
  /** Patterns that match no tag. */
  readonly unmatched: string[];
}

/**
 * @param against as the settings say
 * @param base commit, or null: there is none
 * @param tags newest first
 * @throws GateError PATTERN_UNREADABLE
 */
export function findRevisions(
  against: readonly string[],
  base: string | null,
  tags: readonly Tag[],
): Revisions {
  const patterns = against.filter((each) => each !== 'base');
  const isMatch = matchAny(patterns, {});
  const found = new Map<string, Revision>();
  if (base !== null && against.includes('base')) found.set(base, { name: 'base', commit: base });
  // Of two names of one commit the first is enough.
  for (const { name, commit } of tags.filter((tag) => isMatch(tag.name)))
    if (!found.has(commit)) found.set(commit, { name, commit });
  const unmatched = patterns.filter((pattern) => {
    const matches = matchAny([pattern], {});
    return !tags.some(({ name }) => matches(name));
  });
  return { found: [...found.values()], unmatched };
}
