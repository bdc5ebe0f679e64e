import type { EventSchema } from '../../contracts/ports/fixtures.ts';
import type { OnPattern } from '../../events/schema/patterns.ts';
import { loadRecordValidator } from '../../events/validation/load-validator.ts';
import type { RecordValidator } from '../../events/validation/record.ts';

/** By where the type of an event stands. */
type Validators = Map<string | null, Promise<RecordValidator>>;

const compiled = new WeakMap<object, Validators>();

/**
 * The validator of a schema, compiled once in a thread: a gate validates fixtures, invalid fixtures
 * and each golden case by itself, and compiling takes longer than checking a golden case.
 *
 * @param onPattern of the thread: the same at each call
 * @throws GateError SCHEMA_INVALID
 */
export function validatorFor(
  { json, typePointer = null }: Pick<EventSchema, 'json' | 'typePointer'>,
  onPattern?: OnPattern,
): Promise<RecordValidator> {
  const compile = () => loadRecordValidator(json, 'the event schema', typePointer, onPattern);
  if (typeof json !== 'object' || json === null) return compile();
  const known: Validators = compiled.get(json) ?? new Map();
  compiled.set(json, known);
  const validator = known.get(typePointer) ?? compile();
  known.set(typePointer, validator);
  return validator;
}
