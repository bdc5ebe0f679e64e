/** A submodule that was not checked out is an empty folder: no pattern can tell what is missing there. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * @param root absolute
 * @param emptyFolders by their names from there; git keeps none
 * @returns the first that is a submodule
 */
export async function findUnfetched(
  root: string,
  emptyFolders: readonly string[],
): Promise<string | null> {
  if (emptyFolders.length === 0) return null;
  const top = findTop(root);
  const text = await readFile(path.join(top, '.gitmodules'), 'utf8').catch(() => '');
  const submodules = [...text.matchAll(/^\s*path\s*=\s*"?(.*?)"?\s*$/gm)].map(([, name = '']) =>
    path.resolve(top, name),
  );
  const isSubmodule = (folder: string) => submodules.includes(path.resolve(root, folder));
  return [...emptyFolders].sort().find(isSubmodule) ?? null;
}

/** Of the work tree; the folder itself where there is none. */
function findTop(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return folder;
  }
}
