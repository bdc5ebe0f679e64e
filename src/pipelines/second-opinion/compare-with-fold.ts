/** A database's tables held against the fold of the validated events. */

import type { Database, Ports, Workspace } from '../../contracts/ports.ts';
import { parseLine } from '../../contracts/tables/line-differences.ts';
import type { TableShape } from '../../contracts/tables/table.ts';
import { tableLinesSql } from '../../contracts/tables/table-sql.ts';
import { groupByPerson } from '../../plan/fold/persons.ts';
import type { AnnualLimits } from '../../plan/limits.ts';
import { type PlanTable, type RebuiltTable, TABLES } from '../../plan/tables.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import { threadsFor } from '../room-for-events.ts';
import { type Disagreements, firstDisagreements } from './first-disagreements.ts';
import { compareWithOracle, type EventTally, personEvents } from './oracle.ts';

/** Up to so much text is put in order here: a database would take longer to open. */
const IN_MEMORY_BYTES = 1 << 24;

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
  /** Hears now and then how many events have been folded. */
  readonly onProgress?: (folded: number) => void;
  /** Whose rows are looked at, by employee_id; everybody's where it is not given. */
  readonly isOwn?: (employee: string) => boolean;
}

export interface FoldComparison extends Disagreements {
  /** The events that were folded, by type. */
  readonly folded: ReadonlyMap<string, EventTally>;
}

type FoldPorts = Pick<Ports, 'warehouse'> & {
  readonly workspace: Pick<Workspace, 'readTemporary'>;
};

export async function compareWithFold(
  ports: FoldPorts,
  database: Database,
  request: FoldRequest,
): Promise<FoldComparison> {
  const { asOf, limits, shapes = TABLES, isOwn } = request;
  const folded = new Map<string, EventTally>();
  const persons = counting(eventsByPerson(ports, request), request);
  const lines = (shape: PlanTable) => {
    const all = database.lines(tableLinesSql(shape), shape.name);
    return isOwn === undefined ? all : ownLines(all, isOwn);
  };
  const found = compareWithOracle({ persons, lines, asOf, limits, shapes, tally: folded });
  return { ...(await firstDisagreements(found, shapes)), folded };
}

/** Where a line has its employee_id. */
const EMPLOYEE = 2;

async function* ownLines(
  chunks: AsyncIterable<readonly string[]>,
  isOwn: (employee: string) => boolean,
): AsyncGenerator<readonly string[]> {
  for await (const lines of chunks)
    yield lines.filter((line) => isOwn(parseLine(line)[EMPLOYEE] ?? ''));
}

async function* counting(
  persons: AsyncIterable<DcPlanEvent[]>,
  { events, onProgress }: FoldRequest,
): AsyncGenerator<DcPlanEvent[]> {
  let folded = 0;
  let told = 0;
  for await (const person of persons) {
    yield person;
    folded += person.length;
    if (folded - told < events / 100) continue;
    told = folded;
    onProgress?.(folded);
  }
}

async function* eventsByPerson(
  { warehouse, workspace }: FoldPorts,
  { spool, spoolDirectory, events }: FoldRequest,
): AsyncGenerator<DcPlanEvent[]> {
  if (spool.length === 0) return;
  const texts = await workspace.readTemporary(spool, IN_MEMORY_BYTES);
  if (texts !== null) {
    yield* groupByPerson(texts.flatMap(parseLines));
    return;
  }
  const threads = threadsFor(events);
  const sorter = await warehouse.open({ path: null, readable: [spoolDirectory], threads });
  try {
    yield* personEvents(sorter, spool);
  } finally {
    sorter.close();
  }
}

function parseLines(text: string): DcPlanEvent[] {
  return text.split('\n').flatMap((line) => (line === '' ? [] : (JSON.parse(line) as DcPlanEvent)));
}
