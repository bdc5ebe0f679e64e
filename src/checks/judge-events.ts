/** All rules over the events of a database: the built-in ones in it, a team's own elsewhere over a copy. */

import type { SqlLimits } from '../contracts/ports/sql-processes.ts';
import type { Database, Ports } from '../contracts/ports.ts';
import { identifier } from '../contracts/sql/identifier.ts';
import type { OnStep } from '../contracts/work-steps.ts';
import { attachTables } from '../pipelines/foreign/attach-tables.ts';
import { attachSql, type ResultFile } from '../pipelines/foreign/export-tables.ts';
import { areFew } from '../pipelines/room-for-events.ts';
import { createGateEvents, type GateEvents, nameFoundEvents } from './gate-events.ts';
import type { QualityRule } from './quality/load-rules.ts';
import { insertFindings, runRules } from './quality/run-rules.ts';

/** A rule of a team's own may take so many seconds, whatever a build may. */
const RULE_SECONDS = 60;

export interface RuleRequest {
  readonly rules: readonly QualityRule[];
  /** How many events there are. */
  readonly events: number;
  readonly limits: SqlLimits;
  /** Absolute directory that the database may read and write. */
  readonly directory: string;
  /** ISO date, inclusive. */
  readonly asOf: string;
  /** null where no rule asks for them. */
  readonly gateEvents: GateEvents | null;
  /** Hears of each of our own rules before it runs, where they run one by one. */
  readonly onStep?: OnStep;
}

/**
 * Makes `quality_findings`.
 * @throws GateError SQL_FAILED with the rule's file, SQL_CRASHED, SQL_TIMEOUT, SQL_MEMORY, SQL_DISK
 */
export async function judgeEvents(
  { sqlProcesses }: Pick<Ports, 'sqlProcesses'>,
  database: Database,
  { rules, events, limits, directory, asOf, gateEvents: placed, onStep }: RuleRequest,
): Promise<void> {
  await runRules(database, rules, events, onStep);
  const own = ownRules(rules);
  if (own.length === 0) return;
  const copy = `${directory}/judged.duckdb`;
  await copyTables(database, { file: copy, alias: 'judged', few: areFew(events) }, placed);
  const result = `${directory}/found.duckdb`;
  await sqlProcesses.run({
    work: { kind: 'rules', rules: own.map(({ source, sql }) => ({ name: source, sql })), asOf },
    name: 'quality rules',
    files: [copy],
    input: 'give',
    few: areFew(events),
    result,
    limits: { ...limits, seconds: Math.min(limits.seconds, RULE_SECONDS), clock: 'script' },
  });
  const found = own.map((_, index) => ({
    table: `found_${index}`,
    columns: ['event_id', 'message'],
  }));
  await attachTables(database, found, { file: result, alias: 'found_by_rules' }, String);
  for (const [index, rule] of own.entries())
    await database.execute(
      insertFindings(rule, `SELECT event_id, message FROM found_by_rules.main.found_${index}`),
      rule.source,
    );
  await database.execute('DETACH found_by_rules', 'result');
  if (placed !== null) await nameFoundEvents(database, placed);
}

/** The same where several suites stand in the database: the built-in rules keep them apart. */
export async function judgeSuites(
  database: Database,
  rules: readonly QualityRule[],
  events: number,
): Promise<void> {
  if (ownRules(rules).length > 0) throw new RangeError('a rule of a team knows no suites');
  await runRules(database, rules, events);
}

/** Rules of the team's own that are to run. */
export function ownRules(rules: readonly QualityRule[]): QualityRule[] {
  return rules.filter(({ source, severity }) => source !== 'builtin' && severity !== 'off');
}

/** What rules may look at: the events, the figures of the law, and the tables where they were rebuilt. */
async function copyTables(
  database: Database,
  copy: ResultFile,
  placed: GateEvents | null,
): Promise<void> {
  const names = await database.rows(
    `SELECT table_name FROM duckdb_tables() WHERE database_name = current_database() AND NOT temporary
     UNION SELECT view_name FROM duckdb_views() WHERE database_name = current_database() AND NOT internal AND NOT temporary
     EXCEPT SELECT 'quality_findings'`,
    'tables',
  );
  await database.execute(attachSql(copy), 'copy');
  for (const [name] of names)
    await database.execute(
      `CREATE TABLE judged.main.${identifier(name ?? '')} AS FROM ${identifier(name ?? '')}`,
      'copy',
    );
  if (placed !== null) await createGateEvents(database, 'judged.main', placed);
  await database.execute('CHECKPOINT judged; DETACH judged', 'copy');
}
