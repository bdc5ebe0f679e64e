/** The schema of an event as a commit has it. */
import { GateError } from '../contracts/errors.ts';
import type { EventSchema } from '../contracts/ports/fixtures.ts';
import { loadEventSchema } from '../events/event-schema.ts';
import type { EventSettings } from '../events/settings.ts';
import { filesAt, type SchemaPlace } from './files-at.ts';

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
