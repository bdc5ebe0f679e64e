/** A repository as it stood, to be put back: so that one scene serves many tests. */
import type { RepositoryState } from './state.ts';

/** Name and object of every branch, by name. */
export function branchesOf({ git }: RepositoryState): Map<string, string> {
  const entries = git.branches().map((ref) => [ref, git.resolve(ref) ?? ''] as const);
  return new Map(entries);
}

/** @returns puts the repository back to what it is now */
export function remember(repository: RepositoryState): () => void {
  const lists = ['comments', 'issues', 'timeline', 'activity', 'checks'] as const;
  const kept = lists.map((name) => [name, structuredClone(repository[name]) as unknown[]] as const);
  const [signed, branches] = [new Map(repository.signed), branchesOf(repository)];
  return () => {
    for (const [name, items] of kept)
      repository[name].splice(0, Number.POSITIVE_INFINITY, ...(structuredClone(items) as never[]));
    repository.signed.clear();
    for (const [sha, login] of signed) repository.signed.set(sha, login);
    const now = branchesOf(repository);
    for (const ref of now.keys()) if (!branches.has(ref)) repository.git.removeRef(ref);
    for (const [ref, sha] of branches) if (now.get(ref) !== sha) repository.git.setRef(ref, sha);
  };
}
