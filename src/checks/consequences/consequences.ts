/**
 * What follows from what: a cause is repaired in memory and the person judged again. What is gone then
 * followed from it. Nothing is tried where no rule is broken.
 */

import { proposeRepairs } from '../../plan/repairs/propose.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import { type CauseTally, createCauseTally } from './cause-tally.ts';
import { adopt, bestAttempt, type PersonState, ruleKey, type TriedRepair } from './person-state.ts';
import type { RepairedRecord } from './repair-records.ts';

export interface TriedPerson extends PersonState {
  /** Invalid events of the person that can be repaired. */
  readonly records: readonly RepairedRecord[];
}

/** Judges each world: what is broken there. */
export type JudgeWorlds = (
  worlds: readonly (readonly DcPlanEvent[])[],
) => Promise<readonly ReadonlySet<string>[]>;

/** A cause may hide behind another one's consequences. */
const ROUNDS = 3;

export async function testConsequences(
  persons: readonly TriedPerson[],
  judge: JudgeWorlds,
): Promise<CauseTally> {
  const tally = createCauseTally();
  await tryRecords(persons, judge, tally);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!(await tryProposals(persons, judge, tally))) break;
  }
  return tally;
}

/** All invalid events of a person put right at once; of those that may mean several things each in turn. */
async function tryRecords(
  persons: readonly TriedPerson[],
  judge: JudgeWorlds,
  tally: CauseTally,
): Promise<void> {
  const trials = persons.flatMap((person) =>
    listChoices(person.records).map((choice) => ({ person, choice })),
  );
  const results = await judge(
    trials.map(({ person, choice }) => withRecords(person, person.records, choice)),
  );
  const chosen = new Map<TriedPerson, { choice: number; broken: ReadonlySet<string> }>();
  trials.forEach(({ person, choice }, at) => {
    const broken = results[at] ?? new Set();
    const before = chosen.get(person)?.broken.size ?? person.broken.length;
    if (broken.size < before) chosen.set(person, { choice, broken });
  });
  await attribute(chosen, judge, tally);
  for (const [person, { choice, broken }] of chosen) {
    person.events = withRecords(person, person.records, choice);
    person.broken = person.broken.filter((found) => broken.has(ruleKey(found)));
  }
}

/** Which kind of invalid event what follows from: each kind alone, and at last all of them together. */
async function attribute(
  chosen: ReadonlyMap<
    TriedPerson,
    { readonly choice: number; readonly broken: ReadonlySet<string> }
  >,
  judge: JudgeWorlds,
  tally: CauseTally,
): Promise<void> {
  const trials = [...chosen].flatMap(([person, { choice }]) =>
    groupByCause(person.records).map((records) => ({ person, choice, records })),
  );
  const alone = trials.filter(({ person, records }) => records.length < person.records.length);
  const results = await judge(
    alone.map(({ person, records, choice }) => withRecords(person, records, choice)),
  );
  const credit = (
    { person, choice, records }: (typeof trials)[number],
    after: ReadonlySet<string>,
  ) => {
    const [first] = records;
    if (first === undefined) return;
    const gone = person.broken.filter((found) => !after.has(ruleKey(found)));
    tally.add(first.cause, candidateAt(first, choice)?.says ?? '', gone);
  };
  for (const [at, trial] of alone.entries()) credit(trial, results[at] ?? new Set());
  // What only all of them together explain is told with the first.
  for (const trial of trials) credit(trial, chosen.get(trial.person)?.broken ?? new Set());
}

function groupByCause(records: readonly RepairedRecord[]): RepairedRecord[][] {
  const groups = new Map<string, RepairedRecord[]>();
  for (const record of records) {
    const key = JSON.stringify(record.cause);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()];
}

function listChoices(records: readonly RepairedRecord[]): number[] {
  const most = Math.max(0, ...records.map(({ candidates }) => candidates.length));
  return Array.from({ length: most }, (_, choice) => choice);
}

function candidateAt({ candidates }: RepairedRecord, choice: number) {
  return candidates[Math.min(choice, candidates.length - 1)];
}

function withRecords(
  { events }: PersonState,
  records: readonly RepairedRecord[],
  choice: number,
): DcPlanEvent[] {
  return [...events, ...records.flatMap((record) => candidateAt(record, choice)?.event ?? [])];
}

/** @returns whether something was found */
async function tryProposals(
  persons: readonly TriedPerson[],
  judge: JudgeWorlds,
  tally: CauseTally,
): Promise<boolean> {
  const trials = persons.flatMap((person) =>
    person.broken.length === 0 ? [] : proposeRepairs(person).map((repair) => ({ person, repair })),
  );
  const results = await judge(trials.map(({ repair }) => repair.events));
  let isFound = false;
  for (const person of persons) {
    const attempts = trials.flatMap((trial, at): TriedRepair[] =>
      trial.person === person ? [{ repair: trial.repair, broken: results[at] ?? new Set() }] : [],
    );
    const best = bestAttempt(person, attempts);
    if (best === null) continue;
    for (const { cause, says, followers } of adopt(person, best)) {
      tally.add(cause, says, followers);
      isFound = true;
    }
  }
  return isFound;
}
