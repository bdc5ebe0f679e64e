import { GateError } from '../contracts/errors.ts';
import type { EventSchema } from '../contracts/ports/fixtures.ts';
import type { Workspace } from '../contracts/ports.ts';
import builtinSchema from '../schema/event.schema.json' with { type: 'json' };
import { typesIn } from './event-types.ts';
import { noteSchema } from './schema/schema-notes.ts';
import type { EventSettings } from './settings.ts';
import { loadRecordValidator } from './validation/load-validator.ts';
import { placedSyntax } from './validation/syntax.ts';

/** @throws GateError SCHEMA_INVALID where a consumer's schema is none */
export async function loadEventSchema(
  { schema, 'events.type': typePointer }: Pick<EventSettings, 'schema' | 'events.type'>,
  workspace: Pick<Workspace, 'readText'>,
): Promise<EventSchema> {
  if (schema.kind === 'builtin')
    return { json: builtinSchema, origin: 'builtin', notes: [], typePointer };
  const { path } = schema;
  const json = parseSchema(await workspace.readText(path), path);
  // Compiled here once for its errors: they name the file, and come before any fixture is read. It is not
  // run here.
  await loadRecordValidator(json, path);
  const found = { json, origin: 'team', notes: noteSchema(json), typePointer } as const;
  return { ...found, notes: [...found.notes, ...noteTypes(found)] };
}

function parseSchema(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { line, reason } = placedSyntax(text);
    const detail = `it is no JSON: ${reason}`;
    throw new GateError('SCHEMA_INVALID', { file: `${path}:${line}`, detail }, { cause });
  }
}

/** Of types that nobody names none can be missing: that is no silent pass. */
function noteTypes(schema: EventSchema): string[] {
  const { names, path } = typesIn(schema);
  if (names.length > 0) return [];
  return [
    `no event type is named in this schema (at /${path.join('/')}), so that none is asked for; name them by const or enum, or say by "events.type" where they stand`,
  ];
}
