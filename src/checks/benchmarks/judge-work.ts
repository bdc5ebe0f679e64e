/**
 * Whether the pipeline does more than before: by the committed baseline where that can be compared, else
 * by the base's pipeline, counted in this job, so that a new DuckDB breaks nobody's gate; else by nothing.
 */

import { typed } from '../../contracts/program.ts';
import type { WorkReport } from '../../schema/types.ts';
import type { Baseline } from './baseline.ts';
import { type CountedOn, type CountedWork, whyIncomparable } from './counted-work.ts';
import { compareWithBase } from './hold-work.ts';
import type { MeasuringSettings } from './settings.ts';
import { NO_FOLDER, UNCOUNTED } from './uncounted.ts';

const record = (what: string) => `to record ${what}, run: ${typed('baseline update')}`;

export interface BaseWork {
  readonly commit: string;
  /** With the DuckDB that it was counted by; null where it could not be. */
  readonly count: () => Promise<(CountedWork & { readonly duckdb: string }) | null>;
}

/**
 * @param counted null where it could not be
 * @param base null where no revision was named
 */
export async function judgeWork(
  config: MeasuringSettings,
  committed: { readonly file: string | null; readonly baseline: Baseline | null },
  counted: CountedWork | null,
  now: CountedOn,
  base: BaseWork | null,
): Promise<WorkReport> {
  const budget = config['benchmarks.work-budget'];
  const { file, baseline } = committed;
  if (counted === null) return nothing('the pipeline could not be counted', null, []);
  const strange = baseline === null ? null : whyIncomparable(baseline, now);
  if (file !== null && baseline !== null && strange === null)
    return byBaseline(file, baseline, counted, now, budget);
  const notice = strange === null ? null : `${file} ${strange}; ${record('it again')}`;
  const before = (await base?.count()) ?? null;
  if (before !== null && before.duckdb !== now.duckdb) {
    const why = `the base runs DuckDB ${before.duckdb}, and this is ${now.duckdb}, whose counts are others`;
    return nothing(why, notice, counted.demoted);
  }
  if (base !== null && before !== null) {
    const commit = base.commit.slice(0, 12);
    return { ...compareWithBase('base', commit, before.pass, counted, budget), notice };
  }
  const why = base === null ? whyNothing(file, strange) : 'the base could not be counted';
  return nothing(why, notice, counted.demoted);
}

/** Buffers may be of other sizes elsewhere; rows are not. */
function byBaseline(
  file: string,
  baseline: Baseline,
  counted: CountedWork,
  now: CountedOn,
  budget: number,
): WorkReport {
  const { platform, work } = baseline;
  const apart = platform === now.platform ? [] : (['memory'] as const);
  const notice =
    platform === undefined
      ? `${file} does not hold the memory of each statement; ${record('it again')}`
      : null;
  return { ...compareWithBase('baseline', file, work, counted, budget, apart), notice };
}

function whyNothing(file: string | null, strange: string | null): string {
  const noRevision = 'no revision was given (--against REF)';
  if (file === null) return `${NO_FOLDER}, and ${noRevision}`;
  return `${file} ${strange ?? 'is not there'}, and ${noRevision}; ${record('one')}`;
}

/** Of a command, into which nobody can see. */
export function uncounted(against: 'base' | 'nowhere'): WorkReport {
  return nothing(
    against === 'base' ? UNCOUNTED : `${UNCOUNTED}, and no revision was given (--against REF)`,
    null,
    [],
  );
}

function nothing(detail: string, notice: string | null, demoted: readonly string[]): WorkReport {
  return {
    against: 'nothing',
    detail,
    notice,
    compared: 0,
    demoted: [...demoted],
    changes: [],
  };
}
