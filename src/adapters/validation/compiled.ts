import type { OnPattern } from '../../events/schema/patterns.ts';
import { createRecordValidator, type RecordValidator } from '../../events/validation/record.ts';

const compiled = new WeakMap<object, RecordValidator>();

/**
 * The validator of a schema, compiled once in a thread: a gate validates fixtures, invalid fixtures
 * and each golden case by itself, and compiling takes longer than checking a golden case.
 *
 * @param onPattern of the thread: the same at each call
 * @throws GateError SCHEMA_INVALID
 */
export function validatorFor(schema: unknown, onPattern?: OnPattern): RecordValidator {
  if (typeof schema !== 'object' || schema === null) return compile(schema, onPattern);
  const known = compiled.get(schema) ?? compile(schema, onPattern);
  compiled.set(schema, known);
  return known;
}

function compile(schema: unknown, onPattern?: OnPattern): RecordValidator {
  return createRecordValidator(schema, 'the event schema', onPattern);
}
