/** A file of weekly snapshots that somebody keeps, held against the fixtures it should come from. */

import { GateError } from '../../contracts/errors.ts';
import { readBuilt } from '../../pipelines/reference/built-file.ts';
import { readAsOf } from '../../pipelines/reference/reconstruct.ts';
import { compareWithFold } from '../../pipelines/second-opinion/compare-with-fold.ts';
import type { SnapshotsReport } from '../../schema/types.ts';
import type { CheckContext } from '../context.ts';

/**
 * @returns null where the config names no file, or there is no valid event
 * @throws GateError BUILT_FILE
 */
export async function checkSnapshots(context: CheckContext): Promise<SnapshotsReport | null> {
  const { ports, config } = context;
  const { snapshots: file } = config;
  const { spool, report } = await context.fixtures();
  if (file === null || report.valid === 0) return null;
  const database = await readBuilt(ports, file);
  try {
    const asOf = await readAsOf(database);
    if (asOf === null) throw new GateError('BUILT_FILE', { file, detail: 'it has no participant' });
    const [row] = await database.rows(
      'SELECT count(*) FROM fct_participant_balance_snapshots',
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
    });
    return { file, asOf, rows: Number(row?.[0]), disagreementCount, disagreements };
  } finally {
    database.close();
  }
}

/** @throws GateError FILE_UNREADABLE, BUILT_FILE */
export async function requireFile(ports: CheckContext['ports'], file: string): Promise<void> {
  const database = await readBuilt(ports, file);
  database.close();
}
