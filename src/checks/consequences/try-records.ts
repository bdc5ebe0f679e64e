/** Invalid events of a person put right: what was broken without them. */
import type { DcPlanEvent } from '../../schema/types.ts';
import { askParts, assign, readParts } from './assign.ts';
import {
  type CauseName,
  type Explained,
  findRevealed,
  type PersonState,
  ruleKey,
  type TrialOutcome,
} from './person-state.ts';
import type { RepairedRecord } from './repair-records.ts';
import type { Trials } from './trials.ts';

/** Which candidate each record is. */
type Choice = ReadonlyMap<RepairedRecord, number>;

/** Of more events that may each mean several things, only those are told apart. */
const MOST_UNCERTAIN = 8;
/** Of more kinds in one person, only what all together explain is told. */
const MOST_KINDS = 8;

/** Takes the best for true. */
export function* tryRecords(
  person: PersonState,
  records: readonly RepairedRecord[],
): Trials<Explained[]> {
  if (records.length === 0 || person.broken.length === 0) return [];
  const choice = yield* choose(person, records);
  if (choice === null) return [];
  const kinds = groupByKind(records);
  const make = (groups: readonly (readonly RepairedRecord[])[]) =>
    withRecords(person, groups.flat(), choice);
  const parts = kinds.length > MOST_KINDS ? [kinds.flat()] : kinds;
  const tried = readParts(parts.length, yield askParts(parts, make));
  const own = assign(person.broken, tried);
  const revealed = findRevealed(person.broken, tried.all);
  const explained = parts.flatMap((group, at) =>
    explain(group, choice, own[at] ?? [], at === 0 ? revealed : []),
  );
  person.events = make(parts);
  person.broken = person.broken.filter((found) => tried.all.has(ruleKey(found)));
  return explained;
}

function explain(
  group: readonly RepairedRecord[],
  choice: Choice,
  followers: Explained['followers'],
  revealed: readonly string[],
): Explained[] {
  const [first] = group;
  if (first === undefined) return [];
  const says = candidateOf(first, choice)?.says ?? '';
  return first.causes.map((cause, at) =>
    // An event with two faults is not valid before both are corrected.
    at === 0
      ? { cause, says, followers, revealed }
      : { cause, says, followers: [], isNeeded: followers.length > 0 },
  );
}

/**
 * What the records were meant to say: the first candidate of all, the second of all, and so on; and each by itself,
 * so that of two the one may be this and the other that.
 * @returns null where nothing is gone with any
 */
function* choose(person: PersonState, records: readonly RepairedRecord[]): Trials<Choice | null> {
  const most = Math.max(...records.map(({ candidates }) => candidates.length));
  const alike = Array.from({ length: most }, (_, number) => choiceOf(records, () => number));
  const uncertain = records.filter(({ candidates }) => candidates.length > 1);
  const isMixed = uncertain.length > 1 && uncertain.length <= MOST_UNCERTAIN;
  const single = !isMixed
    ? []
    : uncertain.flatMap((record) => record.candidates.map((_, number) => ({ record, number })));
  const outcomes = yield [
    ...alike.map((choice) => withRecords(person, records, choice)),
    ...single.map(({ record, number }) =>
      withRecords(person, [record], new Map([[record, number]])),
    ),
  ];
  const best = leastBroken(alike, outcomes);
  const isSound = (found: typeof best) =>
    found !== null && found.broken.size < person.broken.length;
  if (!isMixed) return isSound(best) ? (best?.choice ?? null) : null;
  const mixed = choiceOf(records, (record) => {
    const own = single.flatMap((one, at) =>
      one.record === record ? [{ ...one, broken: outcomes[alike.length + at] }] : [],
    );
    return own.reduce(
      (least, one) => ((one.broken?.size ?? 0) < (least.broken?.size ?? 0) ? one : least),
      own[0] ?? { record, number: 0, broken: undefined },
    ).number;
  });
  const [broken = new Set<string>()] = yield [withRecords(person, records, mixed)];
  const better =
    best !== null && best.broken.size <= broken.size ? best : { choice: mixed, broken };
  return isSound(better) ? better.choice : null;
}

function leastBroken(choices: readonly Choice[], outcomes: readonly TrialOutcome[]) {
  let best: { readonly choice: Choice; readonly broken: TrialOutcome } | null = null;
  for (const [at, choice] of choices.entries()) {
    const broken = outcomes[at];
    if (broken !== undefined && broken.size < (best?.broken.size ?? Number.POSITIVE_INFINITY))
      best = { choice, broken };
  }
  return best;
}

function choiceOf(
  records: readonly RepairedRecord[],
  number: (record: RepairedRecord) => number,
): Choice {
  return new Map(
    records.map((record) => [record, Math.min(number(record), record.candidates.length - 1)]),
  );
}

function candidateOf(record: RepairedRecord, choice: Choice) {
  return record.candidates[choice.get(record) ?? 0];
}

function withRecords(
  { events }: PersonState,
  records: readonly RepairedRecord[],
  choice: Choice,
): DcPlanEvent[] {
  return [...events, ...records.flatMap((record) => candidateOf(record, choice)?.event ?? [])];
}

/** Those that are wrong in the same way. */
function groupByKind(records: readonly RepairedRecord[]): RepairedRecord[][] {
  const groups = new Map<string, RepairedRecord[]>();
  for (const record of records) {
    const key = JSON.stringify(record.causes satisfies readonly CauseName[]);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()];
}
