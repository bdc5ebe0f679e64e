/** The built-in schema, compiled when the gate was built. Loaded where it is asked for: 0.5 MB. */
import { validate } from '../compiled/event.compiled.mjs';
import { validate as validateExplained } from '../compiled/event-explained.compiled.mjs';
import { COLUMN_WALK, WALK } from '../compiled/event-walk.compiled.mjs';
import { explainBy } from '../explanation/explain-by.ts';
import { WALK_FROM_BYTES } from '../walk/create-walker.ts';
import { restoreWalk } from '../walk/stored-walk.ts';
import type { Judge } from './judge.ts';

export const BUILTIN_JUDGE: Judge = {
  isValid: validate,
  findProblems: explainBy(validateExplained),
  walkFromBytes: WALK_FROM_BYTES,
  compileWalk: (types, keepsColumns) => restoreWalk(keepsColumns ? COLUMN_WALK : WALK, types),
};
