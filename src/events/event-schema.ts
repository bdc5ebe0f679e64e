import { GateError } from '../contracts/errors.ts';
import type { EventSchema } from '../contracts/ports/fixtures.ts';
import type { Workspace } from '../contracts/ports.ts';
import builtinSchema from '../schema/event.schema.json' with { type: 'json' };
import { noteSchema } from './schema/schema-notes.ts';
import type { EventSettings } from './settings.ts';
import { createRecordValidator } from './validation/record.ts';

/** @throws GateError SCHEMA_INVALID where a consumer's schema is none */
export async function loadEventSchema(
  { schema }: Pick<EventSettings, 'schema'>,
  workspace: Pick<Workspace, 'readText'>,
): Promise<EventSchema> {
  if (schema.kind === 'builtin') return { json: builtinSchema, origin: 'builtin', notes: [] };
  const { path } = schema;
  try {
    const json: unknown = JSON.parse(await workspace.readText(path));
    // Compiled here once for its errors: they name the file, and come before any fixture is read. It is not
    // run here.
    createRecordValidator(json, path);
    return { json, origin: 'team', notes: noteSchema(json) };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new GateError('SCHEMA_INVALID', { file: path, detail: cause.message }, { cause });
  }
}
