/** The part of a stream that is used; `process.stdout` and `process.stderr` have it. */
export interface TerminalStream {
  /** @param done called when the text has been taken, or cannot be */
  write(text: string, done?: () => void): unknown;
  on?(event: 'error', listener: (error: Error) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}
