/** The SQL that rebuilds the tables: the built-in pipeline, or a consumer's own files in its place. */

import { GateError } from '../../contracts/errors.ts';
import type { Workspace } from '../../contracts/ports.ts';
import { nearest } from '../../contracts/text/nearest.ts';
import annualLimits from '../../sql/annual_limits.sql';
import balanceOn from '../../sql/balance_on.sql';
import balances from '../../sql/balances.sql';
import eventMacros from '../../sql/event_macros.sql';
import ingest from '../../sql/ingest.sql';
import macros from '../../sql/macros.sql';
import planHistory from '../../sql/plan_history.sql';
import tables from '../../sql/tables.sql';
import weeklySnapshots from '../../sql/weekly_snapshots.sql';
import type { PipelineSettings } from '../settings.ts';

/** One step: its SQL, and what an error calls it. */
export interface Script {
  readonly name: string;
  readonly sql: string;
  readonly builtin: boolean;
}

/** Steps in the order in which they run. */
export interface Pipeline {
  /** `macros` and `planHistory` are shared by the other steps, and not a consumer's to replace. */
  readonly macros: Script;
  readonly tables: Script;
  readonly ingest: Script;
  readonly planHistory: Script;
  readonly balances: Script;
  readonly annualLimits: Script;
  readonly weeklySnapshots: Script;
}

const BUILTIN: Pipeline = {
  // What the schema says goes with them, so that whoever has the macros has both.
  macros: builtin('macros.sql', `${macros}\n${eventMacros}`),
  tables: builtin('tables.sql', tables),
  ingest: builtin('ingest.sql', ingest),
  planHistory: builtin('plan_history.sql', planHistory),
  balances: builtin('balances.sql', balances),
  annualLimits: builtin('annual_limits.sql', annualLimits),
  weeklySnapshots: builtin('weekly_snapshots.sql', weeklySnapshots),
};

export const MACROS: Script = BUILTIN.macros;

/** One employee's balances on a day, out of a database that a pipeline has filled. */
export const BALANCE_ON: Script = builtin('balance_on.sql', balanceOn);

function builtin(name: string, sql: string): Script {
  return { name, sql, builtin: true };
}

const REPLACEABLE = ['tables', 'ingest', 'balances', 'annualLimits', 'weeklySnapshots'] as const;

/**
 * @throws GateError PIPELINE_FOLDER where the folder holds none of the files, or an .sql file that no
 *   step would run
 */
export async function loadPipeline(
  { pipeline }: PipelineSettings,
  workspace: Workspace,
): Promise<Pipeline> {
  if (pipeline.kind === 'builtin') return BUILTIN;
  const { path } = pipeline;
  const files = (await workspace.filesIn(path)).filter((file) => file.endsWith('.sql'));
  const known = REPLACEABLE.map((step) => BUILTIN[step].name);
  const stranger = files.find((file) => !known.includes(file));
  if (stranger !== undefined || files.length === 0) {
    const detail =
      stranger === undefined ? 'there is none of its files' : strangerDetail(stranger, known);
    throw new GateError('PIPELINE_FOLDER', { path, detail, known: known.join(', ') });
  }
  const own = await Promise.all(
    REPLACEABLE.filter((step) => files.includes(BUILTIN[step].name)).map(async (step) => {
      const name = `${path}/${BUILTIN[step].name}`;
      return [step, { name, sql: await workspace.readText(name), builtin: false }] as const;
    }),
  );
  return { ...BUILTIN, ...Object.fromEntries(own) };
}

function strangerDetail(file: string, known: readonly string[]): string {
  const meant = nearest(file, known);
  return `no step runs ${file}${meant === undefined ? '' : ` (did you mean ${meant}?)`}`;
}

/** What an error calls the script that makes a table. */
export function scriptOf(pipeline: Pipeline, table: string): string {
  const makers: Record<string, Script> = {
    participant_balances: pipeline.balances,
    participant_annual_limits: pipeline.annualLimits,
    fct_participant_balance_snapshots: pipeline.weeklySnapshots,
  };
  return makers[table]?.name ?? table;
}
