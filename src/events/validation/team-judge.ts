/** A team's own schema, compiled now. Loaded where there is one: ajv is 0.3 MB, and takes as long to start as to read. */
import { EVENT_COLUMNS } from '../../schema/event-columns.ts';
import type { TypesOfSchema } from '../event-types.ts';
import { createExplainer } from '../explanation/create-explainer.ts';
import { compileValidator } from '../schema/compile-schema.ts';
import type { OnPattern } from '../schema/patterns.ts';
import { prepareSchema } from '../schema/prepare-schema.ts';
import { compileWalk } from '../walk/compile-walk.ts';
import { COMPILED_WALK_FROM_BYTES } from '../walk/create-walker.ts';
import type { Judge } from './judge.ts';

/** @throws SchemaFault */
export function createTeamJudge(
  schema: unknown,
  types: TypesOfSchema,
  onPattern?: OnPattern,
): Judge {
  const prepared = prepareSchema(schema);
  return {
    isValid: compileValidator(prepared, onPattern),
    findProblems: createExplainer(prepared, types.path, onPattern),
    walkFromBytes: COMPILED_WALK_FROM_BYTES,
    compileWalk: (told, keepsColumns) =>
      compileWalk(
        { given: schema, prepared: prepared.json },
        told,
        keepsColumns ? EVENT_COLUMNS : null,
      ),
  };
}
