/** What was counted, and what it can be compared with. */
import type { WorkPass } from '../../contracts/measured/messages.ts';
import type { Baseline } from './baseline.ts';
import { NONE, type WorkCounters } from './work.ts';

export interface CountedWork {
  readonly pass: WorkPass;
  /** Counters that two passes did not agree on, as `script counter`. */
  readonly demoted: readonly string[];
}

/** What the counters depend on beside the pipeline; memory on the platform too. */
export type CountedOn = Pick<Baseline, 'duckdb' | 'platform' | 'population'>;

/** Why a baseline's counters say nothing about this run, or null where they do. */
export function whyIncomparable(baseline: Baseline, now: CountedOn): string | null {
  if (baseline.duckdb !== now.duckdb)
    return `is of DuckDB ${baseline.duckdb}, and this is ${now.duckdb}`;
  const same = (['employees', 'years', 'seed'] as const).every(
    (key) => baseline.population[key] === now.population[key],
  );
  return same ? null : 'is of other events';
}

/** Rows and bytes written as one more script, whose operators are the tables. */
export function withWrites({ scripts, rowsWritten, databaseBytes }: WorkPass): WorkCounters {
  const tables = Object.entries(rowsWritten).map(([table, rows]) => [table, { ...NONE, rows }]);
  return {
    ...scripts,
    written: {
      ...Object.fromEntries(tables),
      ...(databaseBytes === 0 ? {} : { 'database file': { ...NONE, bytes: databaseBytes } }),
    },
  };
}
