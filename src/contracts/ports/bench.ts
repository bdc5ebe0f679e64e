/** Measuring, as the app needs it: processes of their own, and what works inside one. */
import type { MeasuredAnswers, MeasuredRequest } from '../measured/messages.ts';
import type { EventSchema } from './fixtures.ts';

/** Where and with which code a process measures. */
export interface Side {
  /** As a person calls it. */
  readonly name: 'base' | 'head';
  /** Absolute: the workspace of the process. */
  readonly directory: string;
  /** Absolute folder of the gate's own bundle, or null: the one that runs. */
  readonly bundle: string | null;
}

/** A process that does nothing but what it is asked, one thing after the other. */
export interface MeasuredProcess {
  /** @throws GateError MEASURED_PROCESS where it fails or dies */
  ask<K extends MeasuredRequest['ask']>(
    request: MeasuredRequest & { readonly ask: K },
  ): Promise<MeasuredAnswers[K]>;
  kill(): void;
}

/** What a measured process needs beside the ports. */
export interface MeasuredTools {
  /** Seconds of a clock that only goes forward. */
  now(): number;
  /** Seconds of processors that this process has used so far, all threads together. */
  cpu(): number;
  /** Largest resident memory of this process so far, in bytes. */
  peakRss(): number;
  /** Bytes of a file; absolute, and outside the workspace. */
  sizeOf(file: string): number;
  /** Removes a file, where there is one; absolute, and outside the workspace. */
  remove(file: string): void;
  /** An empty folder there, whatever it held; absolute, and outside the workspace. */
  emptied(folder: string): string;
  /** Digest of the code that runs here. */
  code(): string;
  digest(text: string): string;
  /** Seconds of each event of a file of NDJSON, one by one through the schema, and how many are valid. */
  latencies(
    schema: EventSchema,
    files: readonly string[],
  ): Promise<{ readonly seconds: Float64Array; readonly valid: number }>;
}

export interface Bench {
  /** @param memory kept: what was freed is not given back to the system, so that taking it again costs nothing */
  start(side: Side, memory?: 'kept' | 'freed'): MeasuredProcess;
  /** Writes a file outside the workspace (absolute), piece by piece. */
  write(file: string, chunks: Iterable<string>): Promise<void>;
  /** Makes what `from` (absolute) holds be found at `to` too, where it exists. */
  link(from: string, to: string): Promise<void>;
  /** Seconds of a clock that only goes forward. */
  now(): number;
  /** The day, ISO: what a record is dated with. */
  today(): string;
}
