/** A validator at once: a test waits for no code to be loaded, and some look at thousands of schemas. */
import { GateError } from '../../src/contracts/errors.ts';
import { findEventTypes } from '../../src/events/event-types.ts';
import type { OnPattern } from '../../src/events/schema/patterns.ts';
import { SchemaFault } from '../../src/events/schema/schema-fault.ts';
import { BUILTIN_JUDGE } from '../../src/events/validation/builtin-judge.ts';
import * as record from '../../src/events/validation/record.ts';
import { createTeamJudge } from '../../src/events/validation/team-judge.ts';
import builtinSchema from '../../src/schema/event.schema.json' with { type: 'json' };

const BUILTIN = JSON.stringify(builtinSchema);

/** As `loadRecordValidator`. @param walkFromBytes so many bytes of lines are read before a walk is made */
export function createRecordValidator(
  schema: unknown,
  name: string,
  onPattern?: OnPattern,
  walkFromBytes?: number,
): record.RecordValidator {
  const types = findEventTypes(schema, null);
  try {
    const judge =
      JSON.stringify(schema) === BUILTIN
        ? BUILTIN_JUDGE
        : createTeamJudge(schema, types, onPattern);
    return record.createRecordValidator(schema, types, judge, walkFromBytes);
  } catch (cause) {
    if (!(cause instanceof SchemaFault)) throw cause;
    throw new GateError('SCHEMA_INVALID', { file: name, detail: cause.message }, { cause });
  }
}
