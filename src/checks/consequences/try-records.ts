/** Invalid events of a person put right: what was broken without them. */
import { inOrder } from '../../plan/fold/order.ts';
import { proposeRepairs } from '../../plan/repairs/propose.ts';
import type { BrokenRule } from '../../plan/repairs/repair.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import { askParts, assign, readParts } from './assign.ts';
import {
  type CauseName,
  type Explained,
  findRevealed,
  type PersonState,
  ruleKey,
  ruleOf,
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

export interface RecordsTried {
  readonly explained: readonly Explained[];
  /** Those that change what is broken, and explain nothing: they may have been meant otherwise. */
  readonly doubtful: readonly RepairedRecord[];
}

/** Takes the best for true. */
export function* tryRecords(
  person: PersonState,
  records: readonly RepairedRecord[],
): Trials<RecordsTried> {
  if (records.length === 0 || person.broken.length === 0) return { explained: [], doubtful: [] };
  const { choice, broken } = yield* choose(person, records);
  if (broken.size >= person.broken.length) {
    const isSame = person.broken.every((found) => broken.has(ruleKey(found)));
    if (isSame && broken.size === person.broken.length) return { explained: [], doubtful: [] };
    const explained = yield* tryBehind(person, records, choice, broken);
    return { explained, doubtful: explained.length === 0 ? records : [] };
  }
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
  return { explained, doubtful: [] };
}

/** The event was wrong in a second way, which shows once it is valid. */
function* tryBehind(
  person: PersonState,
  records: readonly RepairedRecord[],
  choice: Choice,
  broken: TrialOutcome,
): Trials<Explained[]> {
  const events = withRecords(person, records, choice);
  const repairs = proposeRepairs({ events, broken: foundIn(events, broken) });
  if (repairs.length === 0) return [];
  const outcomes = yield repairs.map((repair) => repair.events);
  const least = Math.min(...outcomes.map(({ size }) => size));
  const at = outcomes.findIndex(({ size }) => size === least);
  const [repair, after] = [repairs[at], outcomes[at]];
  if (repair === undefined || after === undefined || least >= person.broken.length) return [];
  const followers = person.broken.filter((found) => !after.has(ruleKey(found)));
  person.events = repair.events;
  person.broken = person.broken.filter((found) => after.has(ruleKey(found)));
  const explained = explain(records, choice, followers, []);
  return explained.map((one) => ({ ...one, says: `${one.says} and then ${repair.says}` }));
}

/** In the order of the events. */
function foundIn(events: readonly DcPlanEvent[], broken: TrialOutcome): BrokenRule[] {
  return events.flatMap(({ event_id: id }) =>
    [...broken]
      .filter((key) => key.endsWith(` ${id.toLowerCase()}`))
      .map((key) => ({ rule: ruleOf(key), eventId: id.toLowerCase() })),
  );
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
 * @returns the choice after which least is broken
 */
function* choose(person: PersonState, records: readonly RepairedRecord[]): Trials<Chosen> {
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
  const best = leastBroken(alike.map((choice, at) => ({ choice, broken: outcomes[at] ?? NONE })));
  if (!isMixed) return best;
  const mixed = choiceOf(records, (wanted) => {
    const sizes = single.flatMap(({ record }, at) =>
      record === wanted ? [outcomes[alike.length + at]?.size ?? 0] : [],
    );
    return Math.max(0, sizes.indexOf(Math.min(...sizes)));
  });
  const [broken = NONE] = yield [withRecords(person, records, mixed)];
  return leastBroken([best, { choice: mixed, broken }]);
}

interface Chosen {
  readonly choice: Choice;
  readonly broken: TrialOutcome;
}

const NONE: TrialOutcome = new Set();

/** Of several the first. */
function leastBroken(all: readonly Chosen[]): Chosen {
  const sizes = all.map(({ broken }) => broken.size);
  const best = all[sizes.indexOf(Math.min(...sizes))];
  if (best === undefined) throw new RangeError('nothing was tried');
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
  return inOrder([
    ...events,
    ...records.flatMap((record) => candidateOf(record, choice)?.event ?? []),
  ]);
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
