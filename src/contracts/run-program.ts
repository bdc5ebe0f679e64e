/** A program of the machine, run to its end. */

export interface ProgramOptions {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What it reads; nothing where it is not given. */
  readonly input?: string;
  /** What it may write to its output; more is a failure. */
  readonly maxBytes: number;
  /** Milliseconds that it may take; without end where it is not given. */
  readonly timeout?: number;
  /** `yes` where only a shell can start it, as Windows its scripts; the words are then constant. */
  readonly shell?: 'yes';
}

/**
 * @returns what it wrote to its output
 * @throws ProgramFailure, or the system's error (`ENOENT`) where there is no such program
 */
export type RunProgram = (
  program: string,
  words: readonly string[],
  options: ProgramOptions,
) => Promise<Uint8Array>;

/** It ended with another code than 0, by a signal, or was ended. */
export class ProgramFailure extends Error {
  override readonly name = 'ProgramFailure';
  /** null where it did not end by itself. */
  readonly code: number | null;
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;

  constructor(
    message: string,
    ended: {
      readonly code: number | null;
      readonly stdout: Uint8Array;
      readonly stderr: Uint8Array;
    },
  ) {
    super(message);
    this.code = ended.code;
    this.stdout = ended.stdout;
    this.stderr = ended.stderr;
  }
}
