/** The sum of every week's snapshots against the sum over the events until then. */
import { addDecimals } from '../../contracts/decimal.ts';
import type { Database } from '../../contracts/ports.ts';
import type { WeekDifference } from '../../schema/types.ts';
import snapshotSums from '../../sql/snapshot_sums.sql';

/** How many differing sums are listed: where one week is wrong, most later ones are. */
const MOST_DIFFERENCES = 100;

/** Both sums of a column in one week, over the events of some persons. */
type WeekSum = WeekDifference;

/** By week and column. */
export async function sumWeeks(database: Database): Promise<WeekSum[]> {
  await database.execute(snapshotSums, 'snapshot_sums.sql');
  const rows = await database.rows(
    'SELECT CAST(week AS VARCHAR), sum_of, snapshots, events FROM snapshot_sums ORDER BY week, sum_of',
    'snapshot_sums',
  );
  return rows.map(([week, column, snapshots, events]) => ({
    week: week ?? '',
    column: column ?? '',
    snapshots: snapshots ?? null,
    events: events ?? null,
  }));
}

export function compareWeeks(shares: readonly (readonly WeekSum[])[]): {
  readonly weeks: number;
  readonly weekDifferences: WeekDifference[];
} {
  const sums = shares.length === 1 ? (shares[0] ?? []) : mergeWeeks(shares);
  const different = sums.filter(({ snapshots, events }) => snapshots !== events);
  return {
    weeks: new Set(sums.map(({ week }) => week)).size,
    weekDifferences: different.slice(0, MOST_DIFFERENCES),
  };
}

/** In a week that a run knows nothing of, its events until then are those until its last week before. */
function mergeWeeks(shares: readonly (readonly WeekSum[])[]): WeekSum[] {
  const [weeks, columns] = [sortedOf(shares, 'week'), sortedOf(shares, 'column')];
  const sums = columns.map((column) => {
    const own = shares.map((share) => share.filter((sum) => sum.column === column));
    const byWeek = own.map((share) => new Map(share.map((sum) => [sum.week, sum])));
    const until: (string | null)[] = own.map(() => null);
    return weeks.map((week): WeekSum => {
      for (const [at, share] of byWeek.entries())
        until[at] = share.get(week)?.events ?? until[at] ?? null;
      const snapshots = byWeek.map((share) => share.get(week)?.snapshots ?? null);
      return { week, column, snapshots: addAll(snapshots), events: addAll(until) };
    });
  });
  return weeks.flatMap((_, at) => sums.flatMap((ofColumn) => ofColumn[at] ?? []));
}

function sortedOf(shares: readonly (readonly WeekSum[])[], of: 'week' | 'column'): string[] {
  return [...new Set(shares.flatMap((share) => share.map((sum) => sum[of])))].sort();
}

function addAll(numbers: readonly (string | null)[]): string | null {
  const [first = null, ...others] = numbers.filter((number) => number !== null);
  return others.reduce((sum, number) => (sum === null ? null : addDecimals(sum, number)), first);
}
