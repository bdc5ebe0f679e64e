/** A validator with the code that its schema asks for, and no other: that of a team's is as large as all the rest. */
import { GateError } from '../../contracts/errors.ts';
import builtinSchema from '../../schema/event.schema.json' with { type: 'json' };
import { findEventTypes, type TypesOfSchema } from '../event-types.ts';
import type { OnPattern } from '../schema/patterns.ts';
import { SchemaFault } from '../schema/schema-fault.ts';
import type { Judge } from './judge.ts';
import { createRecordValidator, type RecordValidator } from './record.ts';

/** Known by what it says: it may come from another thread, or be a team's own copy. */
const BUILTIN = JSON.stringify(builtinSchema);

/**
 * @param schema JSON Schema of one event, parsed
 * @param name what an error calls the schema: `builtin` or its path
 * @param typePointer where the type of an event stands; null: it is found in the schema
 * @param onPattern told which pattern of a team's schema runs
 * @throws GateError SCHEMA_INVALID
 */
export async function loadRecordValidator(
  schema: unknown,
  name: string,
  typePointer: string | null = null,
  onPattern?: OnPattern,
): Promise<RecordValidator> {
  const types = findEventTypes(schema, typePointer);
  const judge =
    JSON.stringify(schema) === BUILTIN
      ? (await import('./builtin-judge.ts')).BUILTIN_JUDGE
      : await compileTeamSchema(schema, name, types, onPattern);
  return createRecordValidator(schema, types, judge);
}

async function compileTeamSchema(
  schema: unknown,
  name: string,
  types: TypesOfSchema,
  onPattern?: OnPattern,
): Promise<Judge> {
  const { createTeamJudge } = await import('./team-judge.ts');
  try {
    return createTeamJudge(schema, types, onPattern);
  } catch (cause) {
    if (!(cause instanceof SchemaFault)) throw cause;
    throw new GateError('SCHEMA_INVALID', { file: name, detail: cause.message }, { cause });
  }
}
