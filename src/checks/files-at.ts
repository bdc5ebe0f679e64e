/** The files of a commit, for whoever reads a workspace. */
import { GateError } from '../contracts/errors.ts';
import type { Repository } from '../contracts/ports/repository.ts';
import type { Workspace } from '../contracts/ports.ts';
import { resolveLinks } from './mounts.ts';
import { withoutRoot } from './places.ts';

export interface SchemaPlace {
  readonly repository: Repository;
  /** The workspace, absolute. */
  readonly root: string;
}

export async function filesAt(
  { repository, root }: SchemaPlace,
  commit: string,
): Promise<Pick<Workspace, 'readText' | 'filesIn'>> {
  const { links, paths } = await repository.tree(commit);
  const find = (path: string) => resolveLinks(withoutRoot(path, root), links);
  return {
    async readText(file) {
      const text = await repository.textAt(commit, find(file));
      if (text !== null) return text;
      throw new GateError('FILE_UNREADABLE', { file, detail: `commit ${commit} does not have it` });
    },
    async filesIn(folder) {
      const inside = `${find(folder)}/`;
      const names = paths
        .filter((path) => path.startsWith(inside))
        .map((path) => path.slice(inside.length));
      return names.filter((name) => !name.includes('/')).sort();
    },
  };
}
