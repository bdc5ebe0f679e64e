/** Every check, by its part of the report. A check that is forgotten here does not compile. */
import type { Check } from '../contracts/check.ts';
import type { Report } from '../schema/types.ts';
import { BENCHMARKS } from './benchmarks/check.ts';
import { CONTENT } from './content/check.ts';
import { EVOLUTION } from './evolution/check.ts';
import { GOLDEN } from './golden/check.ts';
import { GUARD } from './guard/check.ts';
import { INVARIANTS_CHECK } from './invariants/check.ts';
import { LOADABLE } from './loadable/check.ts';
import { QUALITY } from './quality/check.ts';
import { REJECTION } from './rejection/check.ts';
import type { RunnableCheck } from './runnable-check.ts';
import { SNAPSHOTS } from './snapshots/check.ts';
import { TABLES_CHECK } from './tables/check.ts';
import { TREND } from './trend/check.ts';
import { UPDATE } from './update/check.ts';
import { VALIDATION } from './validation/check.ts';

/** What of a report is no result of a check. */
type Frame = 'schemaVersion' | 'command' | 'verdict' | 'reasons' | 'environment' | 'versions';

export type CheckName = Exclude<keyof Report, Frame>;

/** What was found, by check; null where it was not asked for. */
export type Results = Pick<Report, CheckName>;

type Checks = { readonly [Name in CheckName]: RunnableCheck<NonNullable<Report[Name]>> };

/** In the order in which they run: so a pass is read. */
export const CHECKS: Checks = {
  content: CONTENT,
  validation: VALIDATION,
  loadable: LOADABLE,
  invalidFixtures: REJECTION,
  reconstruction: TABLES_CHECK,
  quality: QUALITY,
  snapshots: SNAPSHOTS,
  golden: GOLDEN,
  invariants: INVARIANTS_CHECK,
  benchmarks: BENCHMARKS,
  evolution: EVOLUTION,
  guard: GUARD,
  update: UPDATE,
  trend: TREND,
};

export const CHECK_NAMES = Object.keys(CHECKS) as readonly CheckName[];

/** What causes what, where several fail: so a failure is read. */
const WEIGHT: Readonly<Record<CheckName, number>> = {
  guard: 1,
  // Without it nothing else was judged.
  content: 2,
  // A change of the schema makes events invalid; these are left out, as those that no table takes; what is
  // left out breaks rules, and makes other balances.
  evolution: 3,
  validation: 4,
  loadable: 5,
  // A schema that accepts what it must not is worse than an event that breaks a rule.
  invalidFixtures: 6,
  quality: 7,
  reconstruction: 8,
  snapshots: 9,
  invariants: 10,
  golden: 11,
  benchmarks: 12,
  update: 13,
  trend: 14,
};

export const WORST_FIRST: readonly CheckName[] = [...CHECK_NAMES].sort(
  (a, b) => WEIGHT[a] - WEIGHT[b],
);

/** What each check says of its result, in the order of `names`; of what was not asked for nothing. */
export function askChecks<Said>(
  results: Results,
  names: readonly CheckName[],
  ask: <Result>(check: Check<Result>, result: Result) => readonly Said[],
): Said[] {
  return names.flatMap((name) => askCheck(results, name, ask));
}

function askCheck<Name extends CheckName, Said>(
  results: Results,
  name: Name,
  ask: <Result>(check: Check<Result>, result: Result) => readonly Said[],
): readonly Said[] {
  const check: Checks[Name] = CHECKS[name];
  const result = results[name];
  return result === null ? [] : ask<NonNullable<Report[Name]>>(check, result);
}

/** What was not asked for. */
export const NO_RESULTS = Object.fromEntries(CHECK_NAMES.map((name) => [name, null])) as {
  [Name in CheckName]: null;
};
