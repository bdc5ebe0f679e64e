/** Counted work held against what it was before; what cannot be compared is left out, and said. */

import type { WorkPass } from '../../contracts/measured/messages.ts';
import type { WorkReport } from '../../schema/types.ts';
import type { Baseline } from './baseline.ts';
import { compareWork, judgedCounters, NONE, type WorkCounter, type WorkCounters } from './work.ts';

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

/**
 * @param budget percent by which a counter may grow
 * @param apart counters that the two sides did not count alike
 */
export function compareWithBase(
  against: 'baseline' | 'base',
  detail: string,
  base: WorkPass,
  { pass, demoted }: CountedWork,
  budget: number,
  apart: readonly WorkCounter[] = [],
): Omit<WorkReport, 'notice'> {
  const before = withWrites(base);
  const now = withWrites(pass);
  const isFile = pass.databaseBytes * base.databaseBytes > 0;
  const isJudged = (script: string, counter: WorkCounter) =>
    !apart.includes(counter) &&
    !demoted.includes(`${script} ${counter}`) &&
    (isFile || script !== 'written' || counter !== 'bytes');
  const scripts = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const compared = scripts.flatMap((script) =>
    judgedCounters(before[script] ?? {}, now[script] ?? {}).filter((counter) =>
      isJudged(script, counter),
    ),
  );
  const changes = compareWork(before, now, budget).filter(({ script, counter }) =>
    isJudged(script, counter),
  );
  return { against, detail, compared: compared.length, demoted: [...demoted], changes };
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
