/** What passes between the main thread and its validation workers. */

import type { ErrorFacts } from '../../contracts/errors.ts';
import { GateError, type GateErrorCode } from '../../contracts/errors.ts';
import type { BlockOutcome } from '../../contracts/ports/block.ts';
import type { CheckablePart } from '../../contracts/ports/fixture-part.ts';
import type { Routing } from '../../contracts/shard.ts';
import type { PartFacts } from './read-records.ts';

/** Settings of one validation, the same for every part. */
export interface ValidationSetup {
  readonly schema: unknown;
  /** JSON pointer to the type of an event; null: it is found in the schema. */
  readonly typePointer: string | null;
  /** Most findings to keep per part, 0 = all. */
  readonly maxFindings: number;
  readonly keepAccepted: boolean;
  /** Files for valid events that this worker alone writes, or null. */
  readonly spool: SpoolFiles | null;
  /** Whose events are looked at; null: everybody's. */
  readonly routing: Routing | null;
  /** About how many bytes of content this worker will check. */
  readonly bytesAhead?: number;
}

/** Absolute paths. */
export interface SpoolFiles {
  readonly events: string;
  readonly aside: string;
  /** null: nobody asks for the places. */
  readonly placed: string | null;
  /** null: nobody asks for columns. */
  readonly columns: ColumnFiles | null;
  /** `tables`: whose columns a team's own schema may not know. */
  readonly takes: 'tables' | 'anything';
}

/** Columns of the events that a walk has accepted, and the lines of all others. */
export interface ColumnFiles {
  readonly file: string;
  readonly others: string;
  /** Number of the first row. */
  readonly firstPlace: number;
}

export interface PartTask {
  readonly id: number;
  /** Of the part among those of its validation. */
  readonly number: number;
  /** As the user knows it. */
  readonly file: string;
  readonly absolute: string;
  readonly part: CheckablePart;
  /** Of the part in its file, from 0. */
  readonly position: number;
}

export interface CheckedPart {
  /** Lines are relative to the part where it counts them (`lines` > 0), else absolute. */
  readonly outcome: BlockOutcome;
  /** Lines of the file that this part holds; 0 where its records know their own. */
  readonly lines: number;
  /** Of all its records; null where everybody's are looked at. */
  readonly facts: PartFacts | null;
}

/** What a worker is told; tasks are numbered over all validations. */
export type Order =
  /** A validation begins. A schema goes over once, and is known by its number from then on. */
  | {
      readonly kind: 'open';
      readonly validation: number;
      readonly schema: number;
      readonly settings: Omit<ValidationSetup, 'schema'>;
    }
  | { readonly kind: 'schema'; readonly schema: number; readonly json: unknown }
  | { readonly kind: 'check'; readonly validation: number; readonly task: PartTask }
  | { readonly kind: 'finish'; readonly validation: number; readonly id: number }
  | { readonly kind: 'close'; readonly validation: number };

export type Reply =
  | { readonly id: number; readonly checked: CheckedPart }
  | { readonly id: number; readonly finished: true }
  | {
      readonly id: number;
      readonly error: { readonly code: GateErrorCode; readonly facts: ErrorFacts };
    };

/** A `GateError` loses its class on the way between threads; anything else is a bug and ends the worker. */
export function errorReply(id: number, error: unknown): Reply {
  if (!(error instanceof GateError)) throw error;
  return { id, error: { code: error.code, facts: error.facts } };
}

/** Checks parts one after the other, or several at once. */
export interface PartRunner {
  /** How many parts it is worth to hand in before waiting for one. */
  readonly capacity: number;
  /** @throws GateError WORKER_DIED, FILE_UNREADABLE, FILE_WRITE, SCHEMA_INVALID */
  run(task: PartTask): Promise<CheckedPart>;
  /** All parts are done: writes what is written last. @throws GateError WORKER_DIED, FILE_WRITE */
  finish(): Promise<void>;
  /** Ends the validation, whether all parts are done or not. */
  close(): Promise<void>;
}
