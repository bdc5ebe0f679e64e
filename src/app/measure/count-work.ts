/** The pipeline's work, counted, and held against a baseline or against the base's pipeline. */
import type { Baseline } from '../../core/measuring/baseline.ts';
import type { MeasuredJob, WorkPass } from '../../core/measuring/messages.ts';
import {
  compareWork,
  exactOnly,
  WORK_COUNTERS,
  type WorkCounters,
} from '../../core/measuring/work.ts';
import type { WorkReport } from '../../schema/types.ts';
import type { Ports, Side } from '../ports.ts';

export interface CountedWork {
  readonly pass: WorkPass;
  readonly demoted: readonly string[];
}

/** Two passes, each in a process of its own: what they do not agree on is no evidence. */
export async function countWork(ports: Ports, side: Side, job: MeasuredJob): Promise<CountedWork> {
  const [first, second] = [await onePass(ports, side, job), await onePass(ports, side, job)];
  const { work, demoted } = exactOnly(withWrites(first), withWrites(second));
  const { written: _, ...scripts } = work;
  const bytesDiffer = first.databaseBytes !== second.databaseBytes;
  return {
    pass: { ...first, scripts, databaseBytes: bytesDiffer ? 0 : first.databaseBytes },
    demoted: bytesDiffer ? [...demoted, 'database bytes'] : demoted,
  };
}

async function onePass({ bench }: Ports, side: Side, job: MeasuredJob): Promise<WorkPass> {
  const worker = bench.start(side);
  try {
    const pass = await worker.ask({ ask: 'work', job: { ...job, threads: 1 } });
    await worker.ask({ ask: 'close' });
    return pass;
  } catch (error) {
    worker.kill();
    throw error;
  }
}

/** Rows and bytes written as one more script, whose operators are the tables. */
function withWrites({ scripts, rowsWritten, databaseBytes }: WorkPass): WorkCounters {
  const none = { operators: 0, rows: 0, scanned: 0, compared: 0, bytes: 0 };
  const tables = Object.entries(rowsWritten).map(([table, rows]) => [table, { ...none, rows }]);
  return {
    ...scripts,
    written: {
      ...Object.fromEntries(tables),
      ...(databaseBytes === 0 ? {} : { 'database file': { ...none, bytes: databaseBytes } }),
    },
  };
}

/** Held against the committed baseline, where it is of the same DuckDB and the same events. */
export function againstBaseline(
  counted: CountedWork,
  { file, baseline }: { readonly file: string | null; readonly baseline: Baseline | null },
  now: Pick<Baseline, 'duckdb' | 'population'>,
  budget: number,
): WorkReport | null {
  if (baseline === null || file === null) return null;
  if (baseline.duckdb !== now.duckdb) return null;
  if (JSON.stringify(sorted(baseline.population)) !== JSON.stringify(sorted(now.population)))
    return null;
  return compared('baseline', file, baseline.work, counted, budget);
}

function sorted(population: Baseline['population']): unknown {
  return Object.entries(population).sort();
}

export function againstBase(
  counted: CountedWork,
  base: CountedWork,
  commit: string,
  budget: number,
): WorkReport {
  return compared('base', commit, base.pass, counted, budget);
}

function compared(
  against: 'baseline' | 'base',
  detail: string,
  base: WorkPass,
  { pass, demoted }: CountedWork,
  budget: number,
): WorkReport {
  const before = withWrites(base);
  const now = withWrites(pass);
  const isDemoted = (script: string, counter: string) =>
    demoted.includes(`${script} ${counter}`) ||
    (script === 'written' &&
      counter === 'bytes' &&
      (pass.databaseBytes === 0 || base.databaseBytes === 0));
  const changes = compareWork(before, now, budget).filter(
    ({ script, counter }) => !isDemoted(script, counter),
  );
  const counters = Object.keys(now).length * (WORK_COUNTERS.length - 1);
  return { against, detail, compared: counters, demoted: [...demoted], changes };
}
