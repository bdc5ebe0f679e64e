/** What a commit holds below the workspace, and where its links lead. */
import path from 'node:path';
import type { Link, Tree } from '../../contracts/ports/repository.ts';
import type { CommittedFile } from './committed-files.ts';
import type { Git } from './git.ts';

const LINK = '120000';

/** @param entries from the workspace */
export async function readTree(
  git: Pick<Git, 'text'>,
  entries: readonly CommittedFile[],
): Promise<Tree> {
  const links: Link[] = [];
  for (const { path: file, mode, content } of entries) {
    if (mode !== LINK) continue;
    const text = await git.text('cat-file', 'blob', content);
    links.push({ path: file, target: linkTarget(file, text) });
  }
  return { paths: entries.map((entry) => entry.path), links };
}

/** Relative to the workspace; a link to a place on one machine's disk leads nowhere on another's. */
function linkTarget(file: string, text: string): string {
  if (path.posix.isAbsolute(text)) return '..';
  return path.posix.join(path.posix.dirname(file), text).replace(/(?<=.)\/+$/, '');
}
