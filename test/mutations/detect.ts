/**
 * Who notices that SQL is wrong. What a fault does not touch is made once: events are loaded for many faults
 * of the scripts that come after, and a database is built for many of those that only read it.
 */
import fc from 'fast-check';
import type { QualityRule } from '../../src/checks/quality/load-rules.ts';
import { compareWeeks, sumWeeks } from '../../src/checks/tables/sum-weeks.ts';
import type { Scripts } from '../../src/contracts/sql/script.ts';
import { writeAllSnapshots } from '../../src/pipelines/reference/snapshots.ts';
import type { DcPlanEvent } from '../../src/schema/types.ts';
import { worldOf } from '../support/arbitrary-events.ts';
import { type Rebuilt, withRebuilt } from '../support/duckdb.ts';
import { caseEvents, isFoundOtherwise } from './cases.ts';

export const SEED = 403;

/** Several worlds in each scenario, one over the other: dense histories. */
const worlds = (ids: 'distinct' | 'conflicting') =>
  fc
    .sample(fc.tuple(...Array.from({ length: 40 }, (_, world) => worldOf(`s-${world}`, ids))), {
      seed: SEED,
      numRuns: 6,
    })
    .flat(2);

export const all: readonly DcPlanEvent[] = [...caseEvents, ...worlds('conflicting')];

/** Scenarios, by how they begin, of which one or the other shows nearly every fault, in a third of the time. */
const TELLING = [
  's-0',
  's-21',
  's-37',
  '27-biweekly-pays-2020:',
  'annual-additions-2011:',
  'cliff-vesting-at-three-years:',
  'every-source-and-bucket:',
  'hce-boundary-2024:',
  'limits-by-age-2026:',
];
export const few: readonly DcPlanEvent[] = all.filter(({ scenario_id }) =>
  TELLING.includes(scenario_id.split(' ')[0] ?? ''),
);
const random = worlds('distinct');

// Wednesdays: the snapshot of the Friday after them lacks two days, on which many events fall.
const EARLIER = '2024-01-03';
const LATER = '2024-01-10';
const isEarly = (_: unknown, n: number) => n % 3 !== 0;

/** Names of those who notice; [] where nobody does. */
export type Detectors = Promise<readonly string[]>;

/** All of it by the pipeline, from the events on. */
export function inOneLoad(
  given: readonly DcPlanEvent[],
  pipeline: Scripts,
  judged: readonly QualityRule[] = [],
): Detectors {
  return withRebuilt(
    given,
    null,
    async (rebuilt) => {
      const found = [...(await inTables(rebuilt, given))];
      if (judged.length > 0 && (await isFoundOtherwise(rebuilt.database, judged)))
        found.push('goldens');
      return found;
    },
    pipeline,
  );
}

/** The scripts that make the tables, each of what those before it have made. */
const STEPS = ['macros', 'planHistory', 'balances', 'weeklySnapshots', 'annualLimits'] as const;
export type Step = (typeof STEPS)[number];

/**
 * The tables made anew, from events that were loaded before: from the step on in which the fault is, and from that
 * in which the one before it was, as what came before is still right.
 * @param given those events
 */
export function tablesAnew(
  rebuilt: Rebuilt,
  given: readonly DcPlanEvent[],
): (pipeline: Scripts, step?: Step) => Detectors {
  const { database } = rebuilt;
  let right = 0;
  return async (pipeline, step = 'macros') => {
    const first = Math.min(right, STEPS.indexOf(step));
    right = STEPS.indexOf(step);
    for (const name of STEPS.slice(first)) {
      if (name === 'weeklySnapshots') await writeAllSnapshots(database, pipeline.weeklySnapshots);
      else await database.execute(pipeline[name].sql, pipeline[name].name);
    }
    return inTables(rebuilt, given);
  };
}

async function inTables(rebuilt: Rebuilt, given: readonly DcPlanEvent[]): Detectors {
  if ((await rebuilt.disagreements({ given, most: 1 })).length > 0) return ['fold'];
  return compareWeeks([await sumWeeks(rebuilt.database)]).weekDifferences.length > 0
    ? ['sums']
    : [];
}

/** Loads one after the other, then a look at it. */
export function inLoads(pipeline: Scripts, look: (rebuilt: Rebuilt) => Detectors): Detectors {
  return withRebuilt(
    random.filter(isEarly),
    EARLIER,
    async (rebuilt) => {
      await rebuilt.extend(
        random.filter((event, n) => !isEarly(event, n)),
        LATER,
      );
      const question = { given: random, asOf: LATER, most: 1 };
      return (await rebuilt.disagreements(question)).length > 0 ? ['loads'] : look(rebuilt);
    },
    pipeline,
  );
}

/** What comes of SQL that breaks: an amount that overflows is noticed; SQL that is none would prove nothing. */
export function nameRefusal(error: Error): readonly string[] {
  if (/Conversion Error|Out of Range Error/.test(error.message)) return ['overflow'];
  throw error;
}
