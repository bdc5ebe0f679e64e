import { createRecordValidator, type RecordValidator } from '../../events/validation/record.ts';

const compiled = new WeakMap<object, RecordValidator>();

/**
 * The validator of a schema, compiled once in a thread: a gate validates fixtures, invalid fixtures
 * and each golden case by itself, and compiling takes longer than checking a golden case.
 *
 * @throws GateError SCHEMA_INVALID
 */
export function validatorFor(schema: unknown): RecordValidator {
  if (typeof schema !== 'object' || schema === null) return compile(schema);
  const known = compiled.get(schema) ?? compile(schema);
  compiled.set(schema, known);
  return known;
}

function compile(schema: unknown): RecordValidator {
  return createRecordValidator(schema, 'the event schema');
}
