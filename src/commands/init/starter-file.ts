/** A file that `init` writes; `path` is relative to the repository's root. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
}
