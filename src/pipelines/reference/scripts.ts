/** The SQL of the reference pipeline. */

import type { Script, Scripts } from '../../contracts/sql/script.ts';
import { ANNUAL_LIMITS, type AnnualLimits } from '../../plan/limits.ts';
import annualLimits from '../../sql/annual_limits.sql';
import balances from '../../sql/balances.sql';
import columnIngest from '../../sql/column_ingest.sql';
import eventMacros from '../../sql/event_macros.sql';
import ingest from '../../sql/ingest.sql';
import macros from '../../sql/macros.sql';
import namedSuite from '../../sql/named_suite.sql';
import planHistory from '../../sql/plan_history.sql';
import suites from '../../sql/suites.sql';
import tables from '../../sql/tables.sql';
import weeklySnapshots from '../../sql/weekly_snapshots.sql';
import { groundSql } from './ground-tables.ts';

export const BUILTIN_SCRIPTS: Scripts = {
  ground: ground(ANNUAL_LIMITS),
  // What the schema says goes with them, so that whoever has the macros has both.
  macros: builtin('macros.sql', `${macros}\n${eventMacros}`),
  tables: builtin('tables.sql', tables),
  ingest: builtin('ingest.sql', ingest),
  planHistory: builtin('plan_history.sql', planHistory),
  balances: builtin('balances.sql', balances),
  annualLimits: builtin('annual_limits.sql', annualLimits),
  weeklySnapshots: builtin('weekly_snapshots.sql', weeklySnapshots),
};

/** @param limits of each known year */
export function builtinScripts(limits: readonly AnnualLimits[]): Scripts {
  return limits === ANNUAL_LIMITS
    ? BUILTIN_SCRIPTS
    : { ...BUILTIN_SCRIPTS, ground: ground(limits) };
}

function ground(limits: readonly AnnualLimits[]): Script {
  return builtin('ground tables', groundSql(limits));
}

/** Our ingest.sql, of events that are in columns. */
export const COLUMN_INGEST: Script = builtin('ingest.sql', columnIngest);

/** What keeps several suites of events apart in one database. */
export const SUITES: Script = builtin('suites.sql', suites);

/** One more, whose names stay as they are. */
export const NAMED_SUITE: Script = builtin('named_suite.sql', namedSuite);

function builtin(name: string, sql: string): Script {
  return { name, sql, builtin: true };
}

/** What an error calls the script that makes a table. */
export function scriptFor(scripts: Scripts, table: string): string {
  const makers: Record<string, Script> = {
    events: scripts.ingest,
    participant_balances: scripts.balances,
    participant_annual_limits: scripts.annualLimits,
    fct_participant_balance_snapshots: scripts.weeklySnapshots,
  };
  return makers[table]?.name ?? table;
}
