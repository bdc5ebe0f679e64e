/** The git repository around the workspace. */

/** The git repository of the workspace. */
export interface Repository {
  /**
   * Files that differ from a revision, or are not known to git, relative to the workspace.
   * @throws GateError BASE_UNKNOWN
   */
  changedSince(base: string): Promise<string[]>;
  /**
   * Writes files as they are at a revision below `target` (absolute, outside the workspace), without a
   * word to the work tree.
   * @param paths files and folders, relative to the workspace; what is not there is left out
   * @returns the commit, and how many files were written
   * @throws GateError BASE_UNKNOWN
   */
  extract(
    base: string,
    paths: readonly string[],
    target: string,
  ): Promise<{ commit: string; files: number }>;
  /**
   * Writes all that a commit holds into a folder of its own, as a checkout would, and starts no program that the
   * repository's settings name. Work tree and index do not hear of it.
   * @param folder absolute, empty, outside the workspace
   * @throws GateError BASE_UNKNOWN
   */
  writeTree(base: string, folder: string): Promise<OwnTree>;
  /** The same of HEAD, with all that the work tree has otherwise, new files too; not what git ignores. @throws GateError BASE_UNKNOWN */
  writeWorkTree(folder: string): Promise<OwnTree>;
  /** The commit that a full name of a ref or a commit's id means, or null where the checkout has none. @throws GateError BASE_UNKNOWN */
  commitAt(name: string): Promise<string | null>;
  /** The commit that is checked out, as it was when it was first asked for; null where there is none. */
  head(): Promise<string | null>;
  /** The branch that others are merged into, as far as the checkout knows; `main` where nothing tells. */
  defaultBranch(): Promise<string>;
  /**
   * The last commits that two lines of history have in common: one, or several where each has been merged
   * into the other.
   * @throws GateError BASE_UNKNOWN, where the checkout does not reach back so far too
   */
  mergeBases(one: string, other: string): Promise<readonly [string, ...string[]]>;
  /** The commit that a checked out merge of `commit` merges it into; null where no such merge is checked out. */
  mergedInto(commit: string): Promise<string | null>;
  /** Files of the workspace that differ between two commits. @throws GateError BASE_UNKNOWN */
  changes(from: string, to: string): Promise<Changed[]>;
  /**
   * Files of a commit that lie on the disk otherwise: line ends of text may differ, and nothing else.
   * @param paths files, relative to the workspace
   * @throws GateError BASE_UNKNOWN
   */
  rewritten(commit: string, paths: readonly string[]): Promise<RewrittenBlob[]>;
  /** All that the workspace holds at a commit. @throws GateError BASE_UNKNOWN */
  tree(commit: string): Promise<Tree>;
  /** Workflows of a commit, and its actions, wherever in the repository; links are none. @throws GateError BASE_UNKNOWN */
  automation(commit: string): Promise<AutomationFile[]>;
  /** As `textAt`, by a path from the repository's top. @throws GateError BASE_UNKNOWN */
  textAtTop(commit: string, path: string): Promise<string | null>;
  /** Commits after `from` up to `to` that change one of the paths, newest first; merges too. @throws GateError BASE_UNKNOWN */
  touching(from: string, to: string, paths: readonly string[]): Promise<string[]>;
  /** Commits up to `to` that have `from` before them. @throws GateError BASE_UNKNOWN */
  descendants(from: string, to: string): Promise<string[]>;
  /** When a commit was made, ISO, as its author says. @throws GateError BASE_UNKNOWN */
  dateOf(commit: string): Promise<string>;
  /** A text file at a commit; null where it is not there. @throws GateError BASE_UNKNOWN */
  textAt(commit: string, path: string): Promise<string | null>;
  /** What the work tree holds otherwise than HEAD, new files too, as a patch for `git apply`. @throws GateError BASE_UNKNOWN */
  patch(paths: readonly string[]): Promise<string>;
  /**
   * What of the workspace is not as HEAD and the index have it, by path: files that git knows, and new ones
   * that it does not ignore. A folder of new files is one path.
   * @throws GateError BASE_UNKNOWN
   */
  workTree(): Promise<ReadonlyMap<string, TreeEntry>>;
  /** All tags that lead to a commit, the newest first. @throws GateError BASE_UNKNOWN */
  tags(): Promise<Tag[]>;
  /** Path of the workspace inside the repository: '' or 'folder/'. */
  prefix(): Promise<string>;
}

/** A tree that lies in a folder of its own, without a repository. */
export interface OwnTree {
  readonly commit: string;
  /** Absolute: what the workspace is in it. */
  readonly directory: string;
  /** Submodules, and files that Git LFS has not fetched: what they hold is not there. */
  readonly missing: readonly string[];
  /** As `Repository.workTree`, of this tree. */
  workTree(): Promise<ReadonlyMap<string, TreeEntry>>;
}

/** A file that is not as it is committed. */
export interface TreeEntry {
  readonly isKnown: boolean;
  /** Another text where the file is another. */
  readonly state: string;
}

export interface Tag {
  readonly name: string;
  readonly commit: string;
}

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

/** A file that does not lie on the disk as it is committed. */
export interface RewrittenBlob {
  readonly path: string;
  /** `kind`: a link where the commit has a file, or the other way round. */
  readonly how: 'bytes' | 'kind' | 'missing';
}

/** A workflow, or an action's own description. */
export interface AutomationFile {
  /** From the repository's top. */
  readonly path: string;
  /** Id of its content. */
  readonly id: string;
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
