/** A team's own schema, compiled now. Loaded where there is one: ajv is 0.3 MB, and takes as long to start as to read. */
import { createExplainer } from '../explanation/create-explainer.ts';
import { compileValidator } from '../schema/compile-schema.ts';
import type { OnPattern } from '../schema/patterns.ts';
import { prepareSchema } from '../schema/prepare-schema.ts';
import type { Judge } from './judge.ts';

/**
 * @param typePath where the type of an event stands
 * @throws SchemaFault
 */
export function createTeamJudge(
  schema: unknown,
  typePath: readonly string[],
  onPattern?: OnPattern,
): Judge {
  const prepared = prepareSchema(schema);
  return {
    isValid: compileValidator(prepared, onPattern),
    findProblems: createExplainer(prepared, typePath, onPattern),
    prepare: () => prepared.json,
  };
}
