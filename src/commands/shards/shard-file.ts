/**
 * What a shard leaves for the run that merges: measurements, and by what they were made. No verdict is in it. A file
 * of another version, or one that somebody has changed, is refused.
 */

import type { CheckName } from '../../checks/checks.ts';
import {
  type ErrorFacts,
  GateError,
  type GateErrorCode,
  isErrorCode,
} from '../../contracts/errors.ts';
import type { FileValidation } from '../../contracts/ports/fixtures.ts';
import type { Shard } from '../../contracts/shard.ts';
import { digest } from '../../contracts/text/digest.ts';
import { parseJson } from '../../contracts/text/parse-json.ts';
import type { Report } from '../../schema/types.ts';

const KIND = 'dc-event-gate shard';
const VERSION = 1;

/** Of which command, and of how much of it, as far as no setting says so. */
export interface ShardTask {
  readonly command: Report['command'];
  /** Of `validate`. */
  readonly depth: 'schema' | 'quality';
  /** Names of the cases that were asked for; [] for all. */
  readonly goldenCases: readonly string[];
}

export interface ShardFixtures {
  readonly files: readonly FileValidation[];
  /** Whether there was a valid event that the tables take. */
  readonly hasEvents: boolean;
}

export interface MeasuredShard {
  readonly kind: 'measured';
  readonly content: Report['content'];
  /** null where no check has looked at them. */
  readonly fixtures: ShardFixtures | null;
  /** By check; one that had nothing to look at is not there. */
  readonly shares: Readonly<Partial<Record<CheckName, unknown>>>;
}

export interface UndecidedShard {
  readonly kind: 'undecided';
  readonly code: GateErrorCode;
  readonly facts: ErrorFacts;
  /** What was being done, where the sentence says so. */
  readonly during: string | null;
  /** null where they were not looked at, or are why. */
  readonly fixtures: ShardFixtures | null;
}

export interface ShardFile {
  readonly task: ShardTask;
  readonly shard: Shard;
  /** The commit that was checked out; null outside of a repository. */
  readonly commit: string | null;
  /** Version of the gate. */
  readonly gate: string;
  /** Digest of the settings and of all that they name. */
  readonly settings: string;
  readonly found: MeasuredShard | UndecidedShard;
}

/** Where they lie unless somebody says otherwise. */
export const SHARD_FOLDER = '.dc-event-gate';

/** "shard-2-of-8.json" */
export function shardFileName({ number, of }: Shard): string {
  return `shard-${number}-of-${of}.json`;
}

export const SHARD_FILES = /^shard-[0-9]+-of-[0-9]+\.json$/;

export function writeShardFile(file: ShardFile): string {
  const text = JSON.stringify(file);
  return `{"kind":"${KIND}","schemaVersion":${VERSION},"digest":"${digest(text)}","content":${text}}\n`;
}

/** @throws GateError SHARD_FILE */
export function readShardFile(name: string, text: string): ShardFile {
  const reject = (detail: string): never => {
    throw new GateError('SHARD_FILE', { file: name, detail });
  };
  const frame = parse(text);
  if (frame?.kind !== KIND)
    return reject('it is no file of a shard, or was not written to its end');
  if (frame.schemaVersion !== VERSION)
    return reject(
      `it is of version ${String(frame.schemaVersion)}, and this gate reads version ${VERSION}`,
    );
  if (digest(JSON.stringify(frame.content)) !== frame.digest)
    return reject('its content does not fit its digest, so it was changed after it was written');
  return frame.content as ShardFile;
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  const value = parseJson(text);
  return typeof value === 'object' && value !== null ? { ...value } : null;
}

/** @throws what is no `GateError` */
export function undecidedShard(error: unknown, fixtures: ShardFixtures | null): UndecidedShard {
  if (!(error instanceof GateError)) throw error;
  const { code, facts, message } = error;
  const sentence = new GateError(code, facts).message;
  const rest = message.slice(0, message.length - sentence.length);
  const during = rest.endsWith(': ') ? rest.slice(0, -2) : null;
  return { kind: 'undecided', code, facts, during, fixtures };
}

export function undecidedError({ code, facts, during }: UndecidedShard): GateError {
  const known = isErrorCode(code) ? code : 'BUG';
  return new GateError(known, facts, during === null ? {} : { during });
}
