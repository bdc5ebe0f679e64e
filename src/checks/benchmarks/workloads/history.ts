import type { Database } from '../../../contracts/ports.ts';
import { quoted } from '../../../contracts/sql/sql-literal.ts';
import { filled } from './load.ts';
import { listEmployees } from './people.ts';
import {
  clocked,
  type PreparedWorkload,
  percentile,
  timed,
  type WorkloadContext,
} from './workload.ts';

const PARTICIPANTS = 200;
/** In a small population a sample of everybody would be a long one. */
const SHARE = 1 / 4;
/** Reads before those that are counted: of everybody where they are timed in pairs, which are of few. */
const WARMING = 50;

/** Five years of one participant, week by week, for up to 200 of them; the first from a file just opened. */
export async function prepareHistory(context: WorkloadContext): Promise<PreparedWorkload> {
  const { ports, job, directory } = context;
  const made = await filled(context, 'tables');
  const employees = await listEmployees(
    made.database,
    Math.min(PARTICIPANTS, Math.ceil(job.employees * SHARE)),
  );
  made.database.close();
  const database = await ports.warehouse.open({
    path: `${directory}/filled.duckdb`,
    readable: [directory],
    threads: job.threads,
  });
  const [first = ''] = employees;
  const cold = (await timed(context, () => readWeeks(database, first))) * 1000;
  for (const employee of employees.slice(0, WARMING)) await readWeeks(database, employee);
  return {
    events: made.events,
    once: { cold },
    isWarm: true,
    async run() {
      const times: number[] = [];
      const taken = await clocked(context, async () => {
        for (const employee of employees)
          times.push(await timed(context, () => readWeeks(database, employee)));
      });
      times.sort((a, b) => a - b);
      return {
        ...taken,
        values: { p50: percentile(times, 0.5) * 1000, p99: percentile(times, 0.99) * 1000 },
      };
    },
    close: () => database.close(),
  };
}

async function readWeeks(database: Database, employee: string): Promise<void> {
  const weeks = await database.rows(
    `SELECT * FROM fct_participant_balance_snapshots
     WHERE employee_id = ${quoted(employee)} ORDER BY snapshot_date`,
    'snapshots',
  );
  if (weeks.length === 0) throw new Error(`${employee} has no weekly snapshot`);
}
