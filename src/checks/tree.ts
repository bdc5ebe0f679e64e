/** Paths of a commit, compared. */

/**
 * The name by which a disk may take two files for one: some know no case, and no two ways to write an é.
 * Where a runner has another disk, a maintainer is asked once too often.
 */
export function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

export function isIn(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
