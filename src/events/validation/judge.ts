import type { TypesOfSchema } from '../event-types.ts';
import type { Problem } from '../explanation/problem.ts';
import type { CompiledWalk } from '../walk/compile-walk.ts';

/** What a schema says of a parsed record. Which code says it depends on whose the schema is, and only that is loaded. */
export interface Judge {
  isValid(value: unknown): boolean;
  /** Of one that is not valid; at least one. */
  findProblems(value: unknown): Problem[];
  /** So many bytes of lines are worth a walk. */
  readonly walkFromBytes: number;
  /**
   * @param keepsColumns whether it writes the values of the events that it accepts into columns
   * @returns null where the schema is beyond a walk
   */
  compileWalk(types: TypesOfSchema, keepsColumns: boolean): CompiledWalk | null;
}
