/** `balance`: one employee's balances on a day; with the audit, every event and what it moved. */

import { validateFixtures } from '../checks/validate-fixtures.ts';
import type { Answer } from '../contracts/answer.ts';
import { GateError } from '../contracts/errors.ts';
import type { Database, Ports } from '../contracts/ports.ts';
import { counted } from '../contracts/rate.ts';
import { quoted } from '../contracts/sql/sql-literal.ts';
import { nearest } from '../contracts/text/nearest.ts';
import { tellSteps } from '../contracts/work-steps.ts';
import { loadEventSchema } from '../events/event-schema.ts';
import { requirePlanTables, tablesUnderTest } from '../pipelines/declared/tables-under-test.ts';
import { describeBuiltLoading } from '../pipelines/loading.ts';
import { namingOverflow } from '../pipelines/name-overflow.ts';
import { loadPipeline, type PipelinePorts } from '../pipelines/pipelines.ts';
import { readBuilt } from '../pipelines/reference/built-file.ts';
import { readAsOf } from '../pipelines/reference/reconstruct.ts';
import { BALANCE_ON, MACROS } from '../pipelines/reference/scripts.ts';
import { sqlLimits } from '../pipelines/settings.ts';
import { auditPlan } from '../plan/fold/audit.ts';
import { loadAnnualLimits } from '../plan/own-limits.ts';
import { EVENT_CELLS, toEvent } from '../plan/row-to-event.ts';
import { BALANCE_COLUMNS, tableShape } from '../plan/tables.ts';
import type { Config } from '../project/config.ts';
import type { DcPlanEvent } from '../schema/types.ts';
import { answerBalances, type PlanBalance } from './balance-answer.ts';

const SHAPE = tableShape('participant_balances');

export interface BalanceQuestion {
  readonly employee: string;
  readonly depth: 'plain' | 'audit';
  /** A file that `build` made, or null: the fixtures. */
  readonly file: string | null;
}

type BalancePorts = PipelinePorts &
  Pick<Ports, 'console' | 'outputs' | 'validator' | 'warehouse' | 'workspace'>;

/** @throws GateError EMPLOYEE_UNKNOWN, BUILT_FILE */
export async function balance(
  ports: BalancePorts,
  config: Config,
  { employee, depth, file }: BalanceQuestion,
): Promise<{ answer: Answer; exit: 0 }> {
  const database =
    file === null
      ? await ports.console.watch('rebuilding balances', () => rebuilt(ports, config))
      : await readBuilt(
          { ...ports, workspace: { ...ports.workspace, locate: ports.outputs.locate } },
          file,
        );
  try {
    const asOf = config['as-of'] ?? (await readAsOf(database)) ?? '';
    const rows = await readRows(database, employee, asOf);
    const events = depth === 'audit' ? await readEvents(database, employee) : null;
    const plans = rows.map((cells): PlanBalance => {
      const [scenario = '', design = '', , plan = ''] = cells.map(String);
      const own = events?.filter(
        (event) => event.scenario_id === scenario && event.plan_design_id === design,
      );
      return {
        scenario,
        design,
        plan,
        balances: Object.fromEntries(
          BALANCE_COLUMNS.map(({ name }, index) => [
            name,
            cells[SHAPE.key.length + 1 + index] ?? null,
          ]),
        ),
        audit: own === undefined ? null : auditPlan(own, plan, asOf),
      };
    });
    return { answer: answerBalances({ employee, asOf, plans }), exit: 0 };
  } finally {
    database.close();
  }
}

/** All tables in memory, from the fixtures, as of their last day: the day asked for is read from them. */
async function rebuilt(ports: BalancePorts, config: Config): Promise<Database> {
  const tables = tablesUnderTest(config);
  requirePlanTables(
    tables,
    ['participant_balances', 'fct_participant_balance_snapshots'],
    'balance',
  );
  const schema = await loadEventSchema(config, ports.workspace);
  const annualLimits = await loadAnnualLimits(config, ports.workspace);
  const pipeline = await loadPipeline(config, ports, sqlLimits(config), tables, annualLimits);
  const directory = await ports.workspace.temporaryDirectory();
  const { spool, aside, report, loadable } = await validateFixtures(ports, config, schema, {
    spooling: {
      spoolDirectory: directory,
    },
  });
  if (report.invalid > 0)
    ports.console.note(
      `${report.invalid} of ${counted(report.events, 'event')} ${report.invalid === 1 ? 'is invalid and does' : 'are invalid and do'} not count.`,
    );
  const unloadable = loadable?.unloadable ?? 0;
  if (unloadable > 0)
    ports.console.note(
      `${counted(unloadable, 'valid event fits no table and does', 'valid events fit no table and do')} not count.`,
    );
  const database = await ports.warehouse.open({ path: null, readable: [directory] });
  try {
    const onStep = tellSteps(ports.console, 'building the tables', report.valid);
    const request = { spool, aside, directory, asOf: null, target: 'memory', onStep } as const;
    const { loaded } = await namingOverflow(ports.warehouse, request, () =>
      pipeline.build(database, request),
    );
    const script = pipeline.scriptFor('events');
    const notLoaded = await describeBuiltLoading(database, loaded, script);
    if (notLoaded !== null) ports.console.note(`${notLoaded}.`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Read from the last snapshot on or before the day, and the events since. */
async function readRows(
  database: Database,
  employee: string,
  day: string,
): Promise<(string | null)[][]> {
  await database.setVariable('employee', employee);
  await database.setVariable('day', day);
  await database.execute(MACROS.sql, MACROS.name);
  await database.execute(BALANCE_ON.sql, BALANCE_ON.name);
  const cells = SHAPE.columns.map(({ name }) => `CAST(${name} AS VARCHAR)`).join(', ');
  const rows = await database.rows(
    `SELECT ${cells} FROM employee_balances ORDER BY ${SHAPE.key.join(', ')}`,
    BALANCE_ON.name,
  );
  if (rows.length > 0) return rows;
  const known = await database.rows(
    `SELECT DISTINCT employee_id FROM ${SHAPE.name} ORDER BY 1 LIMIT 100000`,
    SHAPE.name,
  );
  const meant = nearest(
    employee,
    known.map(([id]) => id ?? ''),
  );
  const hint = meant === undefined || meant === employee ? '' : ` Did you mean ${meant}?`;
  throw new GateError('EMPLOYEE_UNKNOWN', { employee, asOf: day, hint });
}

/** The audit rebuilds from the events alone, by the fold: it owes nothing to a snapshot. */
async function readEvents(database: Database, employee: string): Promise<DcPlanEvent[]> {
  const rows = await database.rows(
    `SELECT ${EVENT_CELLS} FROM events WHERE employee_id = ${quoted(employee)} ORDER BY event_order`,
    'events',
  );
  return rows.map(toEvent);
}
