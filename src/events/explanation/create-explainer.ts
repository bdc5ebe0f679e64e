/** Why a record is not valid; compiled when the first one is asked about. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import { compileForErrors, compileForExplanations } from '../schema/compile-schema.ts';
import type { OnPattern } from '../schema/patterns.ts';
import type { PreparedSchema } from '../schema/prepare-schema.ts';
import { explain } from './explain.ts';
import { atLeastOne } from './explain-by.ts';
import type { Problem } from './problem.ts';

/**
 * @param typePath where the type of an event stands
 * @returns what finds at least one problem of a value that the schema does not accept
 */
export function createExplainer(
  schema: PreparedSchema,
  typePath: readonly string[],
  onPattern?: OnPattern,
): (value: unknown) => Problem[] {
  let explaining: ValidateFunction | undefined;
  let standard: ValidateFunction | undefined;

  /** Of `unevaluated…` only ajv's own unions know what they have evaluated. */
  function findErrors(value: unknown): readonly ErrorObject[] {
    explaining ??= compileForExplanations(schema, onPattern);
    const errors = explaining(value) ? [] : (explaining.errors ?? []);
    const causes = errors.filter(({ keyword }) => !keyword.startsWith('unevaluated'));
    if (causes.length > 0) return causes;
    standard ??= compileForErrors(schema, onPattern);
    return standard(value) ? [] : (standard.errors ?? []);
  }

  return (value) => atLeastOne(explain(findErrors(value), value, typePath));
}
