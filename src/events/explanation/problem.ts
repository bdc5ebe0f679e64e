/** One cause for which a record is rejected: a `Finding` without its place in a file. */
export interface Problem {
  readonly pointer: string;
  readonly rule: string;
  readonly message: string;
}
