/**
 * Would a mistake in the SQL be noticed? Each fault of faults.ts is put in, one at a time, and must be
 * caught by the fold, by the sums of the weeks, by loads one after the other, or
 * by the findings that the goldens expect. Survivors are listed, and there are none.
 */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scripts } from '../../src/contracts/sql/script.ts';
import { BUILTIN_SCRIPTS } from '../../src/pipelines/reference/scripts.ts';
import { withRebuilt } from '../support/duckdb.ts';
import { caseEvents, isFoundOtherwise, rules } from './cases.ts';
import {
  all,
  type Detectors,
  few,
  inLoads,
  inOneLoad,
  nameRefusal,
  SEED,
  type Step,
  tablesAnew,
} from './detect.ts';
import { FAULTS, type Fault } from './faults.ts';

/** The script of the pipeline that a file is a part of. */
const STEPS: Readonly<Record<string, Step | 'ingest'>> = {
  'macros.sql': 'macros',
  'event_macros.sql': 'macros',
  'plan_history.sql': 'planHistory',
  'ingest.sql': 'ingest',
  'balances.sql': 'balances',
  'annual_limits.sql': 'annualLimits',
  'weekly_snapshots.sql': 'weeklySnapshots',
};

/** Files that say how events are loaded; all others, only what is made of them. */
const LOADING = ['ingest.sql', 'event_macros.sql'];

const isOf = (kind: 'rule' | 'loading' | 'tables') => (fault: Fault) => kind === kindOf(fault);

function kindOf({ file }: Fault) {
  if (file.startsWith('quality/')) return 'rule';
  return LOADING.includes(file) ? 'loading' : 'tables';
}

function mutate({ file, from, to }: Fault, sql: string): string {
  if (!sql.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return sql.replace(from, () => to);
}

function withFault(fault: Fault): Scripts {
  const step = STEPS[fault.file];
  if (step === undefined) throw new Error(`${fault.file} is no script of the pipeline`);
  const script = BUILTIN_SCRIPTS[step];
  return { ...BUILTIN_SCRIPTS, [step]: { ...script, sql: mutate(fault, script.sql) } };
}

/** The first who notice, of ways that are tried one after the other. */
async function firstOf(...ways: readonly (() => Detectors)[]): Detectors {
  for (const way of ways) {
    const found = await way().catch(nameRefusal);
    if (found.length > 0) return found;
  }
  return [];
}

const nobody = async () => [];

/** The faults that nobody notices. */
async function survivorsOf(
  faults: readonly Fault[],
  detect: (fault: Fault) => Detectors,
): Promise<string[]> {
  const survivors: string[] = [];
  expect(faults.length).toBeGreaterThan(5);
  for (const fault of faults) {
    const found = await detect(fault);
    if (found.length === 0) survivors.push(`${fault.file}: ${fault.from} -> ${fault.to}`);
  }
  return survivors;
}

describe(`faults in the SQL (seed ${SEED})`, { timeout: 900_000 }, () => {
  it('are not seen where there are none', async () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(60);
    expect(await inOneLoad(all, BUILTIN_SCRIPTS, rules)).toEqual([]);
  });

  it('of the loading are all caught', async () => {
    const survivors = await survivorsOf(FAULTS.filter(isOf('loading')), async (fault) => {
      const pipeline = withFault(fault);
      return firstOf(
        () => inOneLoad(few, pipeline),
        () => inLoads(pipeline, nobody),
        () => inOneLoad(all, pipeline),
      );
    });
    expect(survivors).toEqual([]);
  });

  it('of the tables are all caught', async () => {
    const survivors = await withRebuilt(few, null, async (small) => {
      const inSmall = tablesAnew(small, few);
      expect(await inSmall(BUILTIN_SCRIPTS)).toEqual([]);
      const left = await survivorsOf(FAULTS.filter(isOf('tables')), async (fault) => {
        const [pipeline, step] = [withFault(fault), STEPS[fault.file] as Step];
        return firstOf(
          () => inSmall(pipeline, step),
          // What only the few do not show; and a macro may be one that loading needs.
          () => inLoads(pipeline, nobody),
          () => inOneLoad(all, pipeline),
        );
      });
      // Nothing of the faults has stayed behind, so that each was noticed for what it is.
      expect(await inSmall(BUILTIN_SCRIPTS)).toEqual([]);
      return left;
    });
    expect(survivors).toEqual([]);
  });

  it('of the rules are all caught', async () => {
    const survivors = await withRebuilt(caseEvents, null, ({ database }) =>
      survivorsOf(FAULTS.filter(isOf('rule')), async (fault) => {
        const name = path.basename(fault.file, '.sql');
        const judged = rules
          .filter((rule) => rule.name === name)
          .map((rule) => ({ ...rule, sql: mutate(fault, rule.sql) }));
        return firstOf(async () => ((await isFoundOtherwise(database, judged)) ? ['goldens'] : []));
      }),
    );
    expect(survivors).toEqual([]);
  });
});
