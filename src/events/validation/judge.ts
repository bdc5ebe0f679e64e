import type { Problem } from '../explanation/problem.ts';

/** What a schema says of a parsed record. Which code says it depends on whose the schema is, and only that is loaded. */
export interface Judge {
  isValid(value: unknown): boolean;
  /** Of one that is not valid; at least one. */
  findProblems(value: unknown): Problem[];
  /** The schema as it is compiled. */
  prepare(): unknown;
}
