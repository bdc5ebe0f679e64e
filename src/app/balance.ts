/** `balance`: one employee's balances on a day; with the audit, every event and what it moved. */
import type { Config } from '../core/config/config.ts';
import { GateError } from '../core/errors.ts';
import { auditPlan } from '../core/fold/audit.ts';
import { nearest } from '../core/nearest.ts';
import { quoted } from '../core/sql-literal.ts';
import { BALANCE_COLUMNS, tableShape } from '../core/tables.ts';
import type { Answer } from '../report/answer.ts';
import { type PlanBalance, renderBalances } from '../report/balance.ts';
import type { DcPlanEvent } from '../schema/types.ts';
import { loadEventSchema } from './fixtures/event-schema.ts';
import { validateFixtures } from './fixtures/validate-fixtures.ts';
import type { Database, Ports } from './ports.ts';
import { personEvents } from './reconstruction/oracle.ts';
import { loadPipeline } from './reconstruction/pipeline.ts';
import { reconstruct } from './reconstruction/reconstruct.ts';

const SHAPE = tableShape('participant_balances');

/** @throws GateError EMPLOYEE_UNKNOWN */
export async function balance(
  ports: Ports,
  config: Config,
  employee: string,
  depth: 'plain' | 'audit',
): Promise<{ answer: Answer; exit: 0 }> {
  const schema = await loadEventSchema(config, ports.workspace);
  const pipeline = await loadPipeline(config, ports.workspace);
  const directory = await ports.workspace.temporaryDirectory();
  const { spool, report } = await validateFixtures(ports, config, schema, directory);
  if (report.invalid > 0)
    ports.console.note(
      `${report.invalid} of ${report.events} events are invalid and do not count.`,
    );
  const database = await ports.warehouse.open({ path: null, readable: [directory] });
  try {
    const { asOf } = await reconstruct(database, { spool, asOf: config.asOf, pipeline });
    const rows = await rowsOf(database, employee, asOf);
    const audits = depth === 'audit' ? await auditsOf(ports, spool, directory, employee) : null;
    const plans = rows.map((cells): PlanBalance => {
      const [scenario = '', design = '', , plan = ''] = cells.map(String);
      const events = audits?.filter(
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
        audit: events === undefined ? null : auditPlan(events, plan, asOf),
      };
    });
    return { answer: renderBalances({ employee, asOf, plans }), exit: 0 };
  } finally {
    database.close();
  }
}

async function rowsOf(
  database: Database,
  employee: string,
  asOf: string,
): Promise<(string | null)[][]> {
  const cells = SHAPE.columns.map(({ name }) => `CAST(${name} AS VARCHAR)`).join(', ');
  const rows = await database.rows(
    `SELECT ${cells} FROM ${SHAPE.name} WHERE employee_id = ${quoted(employee)} ORDER BY ${SHAPE.key.join(', ')}`,
    SHAPE.name,
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
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
  throw new GateError('EMPLOYEE_UNKNOWN', { employee, asOf, hint });
}

async function auditsOf(
  { warehouse }: Ports,
  spool: readonly string[],
  directory: string,
  employee: string,
): Promise<DcPlanEvent[]> {
  const sorter = await warehouse.open({ path: null, readable: [directory] });
  try {
    const own: DcPlanEvent[] = [];
    for await (const events of personEvents(sorter, spool, employee)) own.push(...events);
    return own;
  } finally {
    sorter.close();
  }
}
