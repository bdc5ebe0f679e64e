/** What a case's differences amount to: by table and column how many, how much, and since when. */

import type { GoldenDifferenceReport, GoldenVariance } from '../../schema/types.ts';
import { columnVariances, type Delta } from './variance.ts';

export function caseVariance(differences: readonly GoldenDifferenceReport[]): GoldenVariance[] {
  const tables = [...new Set(differences.map(({ table }) => table))];
  return tables.flatMap((table) => {
    const own = differences.filter((difference) => difference.table === table);
    return columnVariances(own as readonly (GoldenDifferenceReport & Delta)[]).map(
      ({ variance, cells }) => {
        const first = cells.reduce((a, b) => ((b.date ?? '') < (a.date ?? '') ? b : a));
        return { table, ...variance, firstDate: first.date, firstEvent: first.firstEvent };
      },
    );
  });
}
