/** A database's tables held against the fold of the validated events. */

import type { Database, Ports } from '../../contracts/ports.ts';
import type { TableShape } from '../../contracts/tables/table.ts';
import { tableLinesSql } from '../../contracts/tables/table-sql.ts';
import type { AnnualLimits } from '../../plan/limits.ts';
import { type PlanTable, type RebuiltTable, TABLES } from '../../plan/tables.ts';
import type { Disagreement } from '../../schema/types.ts';
import { threadsFor } from '../threads.ts';
import { compareWithOracle, type EventTally, personEvents } from './oracle.ts';

/** How many disagreements are listed; all are counted. */
const MOST_DISAGREEMENTS = 100;

export interface FoldRequest {
  /** Absolute paths of NDJSON files with valid events, in `spoolDirectory`. */
  readonly spool: readonly string[];
  readonly spoolDirectory: string;
  /** How many they are. */
  readonly events: number;
  /** ISO date, inclusive. */
  readonly asOf: string;
  /** Of each known year. */
  readonly limits: readonly AnnualLimits[];
  /** Tables that are compared: all that the fold makes where it is not given. */
  readonly shapes?: readonly TableShape<RebuiltTable>[];
}

export interface FoldComparison {
  readonly disagreementCount: number;
  readonly disagreements: Disagreement[];
  /** The events that were folded, by type. */
  readonly folded: ReadonlyMap<string, EventTally>;
}

export async function compareWithFold(
  { warehouse }: Pick<Ports, 'warehouse'>,
  database: Database,
  { spool, spoolDirectory, events, asOf, limits, shapes = TABLES }: FoldRequest,
): Promise<FoldComparison> {
  const disagreements: Disagreement[] = [];
  const folded = new Map<string, EventTally>();
  let disagreementCount = 0;
  const threads = threadsFor(events);
  const sorter = await warehouse.open({ path: null, readable: [spoolDirectory], threads });
  try {
    const persons = personEvents(sorter, spool);
    const lines = (shape: PlanTable) => database.lines(tableLinesSql(shape), shape.name);
    for await (const disagreement of compareWithOracle({
      persons,
      lines,
      asOf,
      limits,
      shapes,
      tally: folded,
    })) {
      disagreementCount += 1;
      if (disagreements.length < MOST_DISAGREEMENTS) disagreements.push(disagreement);
    }
  } finally {
    sorter.close();
  }
  return { disagreementCount, disagreements, folded };
}
