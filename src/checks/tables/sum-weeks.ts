import type { Database } from '../../contracts/ports.ts';
import type { WeekDifference } from '../../schema/types.ts';
import snapshotSums from '../../sql/snapshot_sums.sql';

/** How many differing sums are listed: where one week is wrong, most later ones are. */
const MOST_DIFFERENCES = 100;

/** The sum of every week's snapshots against the sum over the events until then. */
export async function sumWeeks(
  database: Database,
): Promise<{ readonly weeks: number; readonly weekDifferences: WeekDifference[] }> {
  await database.execute(snapshotSums, 'snapshot_sums.sql');
  const [row] = await database.rows(
    'SELECT count(DISTINCT week) FROM snapshot_sums',
    'snapshot_sums',
  );
  const different = await database.rows(
    `SELECT CAST(week AS VARCHAR), sum_of, snapshots, events FROM snapshot_sums
     WHERE snapshots IS DISTINCT FROM events ORDER BY week, sum_of LIMIT ${MOST_DIFFERENCES}`,
    'snapshot_sums',
  );
  return {
    weeks: Number(row?.[0]),
    weekDifferences: different.map(([week, column, snapshots, events]) => ({
      week: week ?? '',
      column: column ?? '',
      snapshots: snapshots ?? null,
      events: events ?? null,
    })),
  };
}
