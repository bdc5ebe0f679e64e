import type { Repair } from '../../contracts/findings.ts';

/** One cause for which a record is rejected: a `Finding` without its place in a file. */
export interface Problem {
  readonly pointer: string;
  readonly rule: string;
  readonly message: string;
  /** What may have been meant; not given where nothing is near. */
  readonly repair?: Repair;
}
