/** The built-in schema, compiled when the gate was built. Loaded where it is asked for: 0.4 MB. */
import builtinSchema from '../../schema/event.schema.json' with { type: 'json' };
import { validate } from '../compiled/event.compiled.mjs';
import { validate as validateExplained } from '../compiled/event-explained.compiled.mjs';
import { explainBy } from '../explanation/explain-by.ts';
import { prepareSchema } from '../schema/prepare-schema.ts';
import type { Judge } from './judge.ts';

export const BUILTIN_JUDGE: Judge = {
  isValid: validate,
  findProblems: explainBy(validateExplained),
  prepare: () => prepareSchema(builtinSchema).json,
};
