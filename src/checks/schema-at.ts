/** The schema of an event as a commit has it. */
import { GateError } from '../contracts/errors.ts';
import type { EventSchema } from '../contracts/ports/fixtures.ts';
import type { Repository } from '../contracts/ports/repository.ts';
import type { Workspace } from '../contracts/ports.ts';
import { loadEventSchema } from '../events/event-schema.ts';
import type { EventSettings } from '../events/settings.ts';
import { resolveLinks } from './mounts.ts';
import { withoutRoot } from './places.ts';

export interface SchemaPlace {
  readonly repository: Repository;
  /** The workspace, absolute. */
  readonly root: string;
}

/** The files of a commit, for whoever reads a workspace. */
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

/** @throws GateError SCHEMA_INVALID, FILE_UNREADABLE */
async function schemaAt(
  place: SchemaPlace,
  commit: string,
  settings: EventSettings,
): Promise<EventSchema> {
  return loadEventSchema(settings, await filesAt(place, commit));
}

/** null where the commit has none that can be used. */
export async function usableSchemaAt(
  place: SchemaPlace,
  commit: string,
  settings: EventSettings,
): Promise<EventSchema | null> {
  try {
    return await schemaAt(place, commit, settings);
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}
