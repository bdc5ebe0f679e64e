/** What a commit holds below the workspace, and where its links lead. */
import path from 'node:path';
import type { Link, Tree } from '../../contracts/ports/repository.ts';
import type { Git } from './git.ts';

const LINK = '120000';

export async function readTree(git: Pick<Git, 'text' | 'list'>, commit: string): Promise<Tree> {
  const paths: string[] = [];
  const links: Link[] = [];
  // "mode type content<TAB>path"
  for (const entry of await git.list('ls-tree', '-r', '-z', commit)) {
    const [facts = '', file = ''] = entry.split(/\t([\s\S]*)/);
    const [mode, , content = ''] = facts.split(' ');
    paths.push(file);
    if (mode !== LINK) continue;
    links.push({
      path: file,
      target: linkTarget(file, await git.text('cat-file', 'blob', content)),
    });
  }
  return { paths, links };
}

/** Relative to the workspace; a link to a place on one machine's disk leads nowhere on another's. */
function linkTarget(file: string, text: string): string {
  if (path.posix.isAbsolute(text)) return '..';
  return path.posix.join(path.posix.dirname(file), text).replace(/(?<=.)\/+$/, '');
}
