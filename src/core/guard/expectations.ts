/** Which changed files are expectations: what the gate compares with. */
import type { GuardedFile } from '../../schema/types.ts';

/** A file that differs between two commits. */
export interface Changed {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed';
}

/**
 * @param folders of goldens, baselines and own rules, as either side names them
 * @returns those that are not as they were; one that is new takes nothing away
 */
export function changedExpectations(
  changes: readonly Changed[],
  folders: readonly string[],
): GuardedFile[] {
  return changes
    .flatMap(({ path, status }) =>
      status !== 'added' && folders.some((folder) => isIn(path, folder)) ? [{ path, status }] : [],
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isIn(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
