/** Texts of a commit, and the files that say what GitHub runs. */
import type { AutomationFile } from '../../contracts/ports/repository.ts';
import { type CommittedFile, findFile } from './committed-files.ts';
import type { Git } from './git.ts';

/** A workflow, or an action wherever it lies. */
const AUTOMATION = /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/;

/** Modes of files; a link is none. */
const FILE = /^100/;

export function pickAutomation(entries: readonly CommittedFile[]): AutomationFile[] {
  return entries
    .filter(({ mode, path }) => FILE.test(mode) && AUTOMATION.test(path))
    .map(({ path, content }) => ({ path, id: content }));
}

/**
 * @param from '' or `folder/`, where the path begins
 * @returns null where it is not there
 */
export async function readText(
  git: Pick<Git, 'text'>,
  entries: readonly CommittedFile[],
  from: string,
  path: string,
): Promise<string | null> {
  const entry = findFile(entries, from, path);
  return entry === null ? null : git.text('cat-file', 'blob', entry.content);
}
