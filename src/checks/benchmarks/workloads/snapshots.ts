import type { Database } from '../../../contracts/ports.ts';
import { quoted } from '../../../contracts/sql/sql-literal.ts';
import { foldPerson } from '../../../plan/fold/fold.ts';
import { LAST_YEAR } from '../../../plan/generate/population.ts';
import { createRowReader } from '../../../plan/row-to-event.ts';
import { filled, requireSteps } from './load.ts';
import { listEmployees } from './people.ts';
import {
  clocked,
  type PreparedWorkload,
  percentile,
  timed,
  type WorkloadContext,
} from './workload.ts';

const EVENTS = createRowReader();

const LOOK_UPS = 20;

/** The weekly table of everybody; then one participant's week out of it, and by the fold from events. */
export async function prepareSnapshots(context: WorkloadContext): Promise<PreparedWorkload> {
  const { database, events } = await filled(context, 'events');
  const steps = requireSteps(context.engine);
  await steps.balances(database);
  const employees = await listEmployees(database, LOOK_UPS);
  return {
    events,
    async run() {
      const taken = await clocked(context, () => steps.snapshots(database));
      const [row] = await database.rows(
        'SELECT count(*) FROM fct_participant_balance_snapshots',
        'snapshots',
      );
      return { ...taken, values: { 'rows-per-second': Number(row?.[0]) / taken.seconds } };
    },
    figures: async () => ({
      'look-up': await median(context, employees, (employee) => lookUp(database, employee)),
      fold: await median(context, employees, (employee) => byFold(database, employee)),
    }),
    close: () => database.close(),
  };
}

async function lookUp(database: Database, employee: string): Promise<void> {
  await database.rows(
    `SELECT * FROM fct_participant_balance_snapshots
     WHERE employee_id = ${quoted(employee)}
     QUALIFY snapshot_date = max(snapshot_date) OVER ()`,
    'snapshots',
  );
}

async function byFold(database: Database, employee: string): Promise<void> {
  const rows = await database.rows(
    `SELECT ${EVENTS.cells} FROM events WHERE employee_id = ${quoted(employee)} ORDER BY event_order`,
    'events',
  );
  foldPerson(rows.map(EVENTS.toEvent), `${LAST_YEAR}-12-31`);
}

/** Milliseconds. */
async function median(
  context: WorkloadContext,
  employees: readonly string[],
  work: (employee: string) => Promise<void>,
): Promise<number> {
  const times: number[] = [];
  for (const employee of employees) times.push(await timed(context, () => work(employee)));
  return (
    percentile(
      times.sort((a, b) => a - b),
      0.5,
    ) * 1000
  );
}
