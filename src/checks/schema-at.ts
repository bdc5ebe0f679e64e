/** The schema of an event as a commit has it. */
import { GateError } from '../contracts/errors.ts';
import type { EventSchema } from '../contracts/ports/fixtures.ts';
import type { Repository } from '../contracts/ports/repository.ts';
import { loadEventSchema } from '../events/event-schema.ts';
import type { EventSettings } from '../events/settings.ts';
import { resolveLinks } from './mounts.ts';
import { withoutRoot } from './places.ts';

export interface SchemaPlace {
  readonly repository: Repository;
  /** The workspace, absolute. */
  readonly root: string;
}

/** @throws GateError SCHEMA_INVALID, FILE_UNREADABLE */
async function schemaAt(
  { repository, root }: SchemaPlace,
  commit: string,
  settings: EventSettings,
): Promise<EventSchema> {
  const { links } = await repository.tree(commit);
  return loadEventSchema(settings, {
    async readText(file) {
      const text = await repository.textAt(commit, resolveLinks(withoutRoot(file, root), links));
      if (text !== null) return text;
      throw new GateError('FILE_UNREADABLE', { file, detail: `commit ${commit} does not have it` });
    },
  });
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
