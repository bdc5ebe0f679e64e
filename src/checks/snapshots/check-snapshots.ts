/** A file of weekly snapshots that somebody keeps, held against the fixtures it should come from. */

import { GateError } from '../../contracts/errors.ts';
import type { Routing } from '../../contracts/shard.ts';
import { createOwnership, hashPerson } from '../../events/routing/own-person.ts';
import { readBuilt } from '../../pipelines/reference/built-file.ts';
import { readAsOf } from '../../pipelines/reference/reconstruct.ts';
import { compareWithFold } from '../../pipelines/second-opinion/compare-with-fold.ts';
import {
  type Disagreements,
  mergeDisagreements,
} from '../../pipelines/second-opinion/first-disagreements.ts';
import { TABLES } from '../../plan/tables.ts';
import type { SnapshotsReport } from '../../schema/types.ts';
import type { CheckContext, MergeContext } from '../context.ts';

export interface SnapshotsShare extends Disagreements {
  readonly file: string;
  readonly asOf: string;
  /** Of all persons. */
  readonly rows: number;
  /** Of a shard: by what it knows that the others have read the same rows, in whatever order. */
  readonly sum: string | null;
}

/**
 * @returns null where the config names no file
 * @throws GateError BUILT_FILE
 */
export async function measureSnapshots(context: CheckContext): Promise<SnapshotsShare | null> {
  const { ports, config } = context;
  const { snapshots: file } = config;
  const { spool, report, routing } = await context.fixtures();
  if (file === null || (routing === null && report.valid === 0)) return null;
  const database = await readBuilt(ports, file);
  try {
    const asOf = await readAsOf(database);
    if (asOf === null) throw new GateError('BUILT_FILE', { file, detail: 'it has no participant' });
    const sum = routing === null ? 'NULL' : 'sum(CAST(hash(snapshot) AS HUGEINT))';
    const [row] = await database.rows(
      `SELECT count(*), ${sum} FROM fct_participant_balance_snapshots AS snapshot`,
      file,
    );
    const { disagreementCount, disagreements } = await compareWithFold(ports, database, {
      spool,
      spoolDirectory: await context.spoolDirectory(),
      events: report.valid,
      asOf,
      limits: context.engine.annualLimits,
      onProgress: (folded) =>
        ports.console.progress('folding the events', folded / report.valid, {
          done: folded,
          unit: 'events',
        }),
      ...(routing === null ? {} : { isOwn: ownEmployees(routing) }),
    });
    return {
      file,
      asOf,
      rows: Number(row?.[0]),
      sum: row?.[1] ?? null,
      disagreementCount,
      disagreements,
    };
  } finally {
    database.close();
  }
}

/** @throws GateError FILE_UNREADABLE, BUILT_FILE */
export async function requireFile(ports: CheckContext['ports'], file: string): Promise<void> {
  const database = await readBuilt(ports, file);
  database.close();
}

/** The file has the rows of all persons. */
function ownEmployees(routing: Routing): (employee: string) => boolean {
  const isOwnHash = createOwnership(routing);
  return (employee) => isOwnHash(hashPerson(employee));
}

/**
 * @returns null where there is no valid event
 * @throws GateError SHARD_DIFFERS
 */
export async function mergeSnapshots(
  shares: readonly SnapshotsShare[],
  context: MergeContext,
): Promise<SnapshotsReport | null> {
  const [first] = shares;
  const { report } = await context.fixtures();
  if (first === undefined || report.valid === 0) return null;
  const { file, asOf, rows, sum } = first;
  if (shares.some((share) => share.asOf !== asOf || share.rows !== rows || share.sum !== sum)) {
    const detail = `${file} is not the same for both`;
    throw new GateError('SHARD_DIFFERS', { one: 'One shard', other: 'another', detail });
  }
  return { file, asOf, rows, ...mergeDisagreements(shares, TABLES) };
}
