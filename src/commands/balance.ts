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
import { describeBuiltLoading } from '../pipelines/describe-loading.ts';
import { namingOverflow } from '../pipelines/name-overflow.ts';
import { loadPipeline, type PipelinePorts } from '../pipelines/pipelines.ts';
import { readBuilt } from '../pipelines/reference/built-file.ts';
import { readBalancesOn } from '../pipelines/reference/read-balances-on.ts';
import { readAsOf } from '../pipelines/reference/reconstruct.ts';
import { sqlLimits } from '../pipelines/settings.ts';
import { auditPlan } from '../plan/fold/audit.ts';
import { loadAnnualLimits } from '../plan/own-limits.ts';
import { createRowReader } from '../plan/row-to-event.ts';
import { BALANCE_COLUMNS, tableShape } from '../plan/tables.ts';
import type { Config } from '../project/config.ts';
import type { DcPlanEvent } from '../schema/types.ts';
import { answerBalances, type PlanBalance } from './balance-answer.ts';

const SHAPE = tableShape('participant_balances');
const EVENTS = createRowReader();

export interface BalanceQuestion {
  readonly employee: string;
  readonly depth: 'plain' | 'audit';
  /** A file that `build` made, or null: the fixtures. */
  readonly file: string | null;
}

type BalancePorts = PipelinePorts &
  Pick<Ports, 'console' | 'outputs' | 'validator' | 'warehouse' | 'workspace'>;

/** @throws GateError EMPLOYEE_UNKNOWN, BUILT_FILE, SNAPSHOT_REPEATED */
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
    const lastDay = await readAsOf(database);
    const asOf = config['as-of'] ?? lastDay ?? (await readLatestDay(database));
    const rows = await readBalancesOn(database, { employee, day: asOf, asOf: lastDay });
    if (rows.length === 0) throw await unknownEmployee(database, employee, asOf);
    const events = depth === 'audit' ? await readEvents(database, employee) : null;
    const plans = rows.map(({ scenario, design, plan, cells }): PlanBalance => {
      const own = events?.filter(
        (event) => event.scenario_id === scenario && event.plan_design_id === design,
      );
      return {
        scenario,
        design,
        plan,
        balances: Object.fromEntries(
          BALANCE_COLUMNS.map(({ name }, index) => [name, cells[index] ?? null]),
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

/** Where nobody has a balance. */
async function readLatestDay(database: Database): Promise<string> {
  const [row] = await database.rows(
    'SELECT CAST(max(effective_date) AS VARCHAR) FROM events',
    'events',
  );
  return row?.[0] ?? '9999-12-31';
}

/** Of the employees that there are, one may be meant. */
async function unknownEmployee(
  database: Database,
  employee: string,
  day: string,
): Promise<GateError> {
  const known = await database.rows(
    `SELECT DISTINCT employee_id FROM ${SHAPE.name} ORDER BY 1 LIMIT 100000`,
    SHAPE.name,
  );
  const meant = nearest(
    employee,
    known.map(([id]) => id ?? ''),
  );
  const hint = meant === undefined || meant === employee ? '' : ` Did you mean ${meant}?`;
  return new GateError('EMPLOYEE_UNKNOWN', { employee, asOf: day, hint });
}

/** The audit rebuilds from the events alone, by the fold: it owes nothing to a snapshot. */
async function readEvents(database: Database, employee: string): Promise<DcPlanEvent[]> {
  const rows = await database.rows(
    `SELECT ${EVENTS.cells} FROM events WHERE employee_id = ${quoted(employee)} ORDER BY event_order`,
    'events',
  );
  return rows.map(EVENTS.toEvent);
}
