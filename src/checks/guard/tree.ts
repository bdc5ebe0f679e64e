/** What git knows of the files of a commit, and what differs between two; paths are relative to the workspace. */

/** A file that differs between two commits; a renamed one is removed and added. */
export interface Changed {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed';
  /** A link or a submodule, on either side: with it changes all that is found through it. */
  readonly leads: boolean;
  /** Ids of the contents, zeros where there is none: what only moved has the same. */
  readonly before: string;
  readonly after: string;
}

export interface Link {
  readonly path: string;
  /** Normalised; it may begin with `../`, and then it is followed by nobody. */
  readonly target: string;
}

export interface Tree {
  /** Of files, links and submodules. */
  readonly paths: readonly string[];
  readonly links: readonly Link[];
}

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
