/**
 * What follows from what, of one person: a cause is repaired in memory and the person judged again. What is gone
 * then followed from it.
 */

import type { EarlierEvent } from '../../plan/repairs/put-back.ts';
import {
  type Explained,
  type FoundRule,
  type PersonState,
  ruleKey,
  ruleOf,
  type TrialOutcome,
} from './person-state.ts';
import type { RepairedRecord, UnrepairedRecord } from './repair-records.ts';
import type { Trials } from './trials.ts';
import { tryEarlier } from './try-earlier.ts';
import { tryProposals } from './try-proposals.ts';
import { tryRecords } from './try-records.ts';

export interface TriedPerson extends PersonState {
  /** Invalid events of the person that can be repaired. */
  readonly records: readonly RepairedRecord[];
  /** The others. */
  readonly unrepaired: readonly UnrepairedRecord[];
  /** Events that the base has otherwise. */
  readonly earlier: readonly EarlierEvent[];
  /** What a person calls the base; null where there is none. */
  readonly base: string | null;
}

export interface PersonExplained {
  readonly explained: readonly Explained[];
  /** Findings that do not come again where the person is judged alone, with nothing changed: nobody can try them. */
  readonly unrepeated: readonly FoundRule[];
  /** Rules that say something else of the person alone. */
  readonly oddRules: readonly string[];
}

/** A cause may hide behind another one's consequences. */
const ROUNDS = 3;

export function* explainPerson(person: TriedPerson): Trials<PersonExplained> {
  // The person as it is, beside the first question.
  const opening = trySteps({ ...person }).next();
  const [same = new Set<string>(), ...first] = yield [
    person.events,
    ...(opening.done === true ? [] : opening.value),
  ];
  const unrepeated = person.broken.filter((found) => !same.has(ruleKey(found)));
  const noise = [...same].filter((key) => !person.broken.some((found) => ruleKey(found) === key));
  person.broken = person.broken.filter((found) => same.has(ruleKey(found)));
  const steps = trySteps(person);
  let step = steps.next();
  // With less to explain, other questions are asked.
  let answer: readonly TrialOutcome[] | null = unrepeated.length === 0 ? first : null;
  while (step.done !== true) {
    const outcomes: readonly TrialOutcome[] = answer ?? (yield step.value);
    answer = null;
    step = steps.next(outcomes.map((outcome) => omit(outcome, noise)));
  }
  const oddRules = [...unrepeated.map(({ rule }) => rule), ...noise.map(ruleOf)];
  return { explained: step.value, unrepeated, oddRules };
}

/** What is broken in a trial whatever is tried, and is not in truth, says nothing. */
function omit(outcome: TrialOutcome, noise: readonly string[]): TrialOutcome {
  return noise.length === 0 ? outcome : new Set([...outcome].filter((key) => !noise.includes(key)));
}

function* trySteps(person: TriedPerson): Trials<Explained[]> {
  const { records, earlier, base } = person;
  const { explained: invalid, doubtful } = yield* tryRecords(person, records);
  const suspects = suspect(person, doubtful);
  const changed = base === null ? [] : yield* tryEarlier(person, earlier, base);
  const found: Explained[] = [...invalid, ...suspects, ...changed];
  for (let round = 0; round < ROUNDS && person.broken.length > 0; round += 1) {
    const explained = yield* tryProposals(person);
    if (explained.length === 0) break;
    found.push(...explained);
  }
  return found;
}

/** An invalid event that nobody can repair, or not as it was meant, may be why its person's rules are broken. */
function suspect(
  { unrepaired, broken, events }: TriedPerson,
  records: readonly RepairedRecord[],
): Explained[] {
  const errors = broken.filter(({ severity }) => severity === 'error');
  const days = new Map(events.map((event) => [event.event_id.toLowerCase(), event.effective_date]));
  const doubtful = [
    ...unrepaired,
    ...records.flatMap(({ causes, candidates: [first] }) =>
      causes.slice(0, 1).map((cause) => ({ cause, day: first?.event.effective_date ?? null })),
    ),
  ];
  return doubtful.flatMap(({ cause, day }) => {
    const later = errors.filter(({ eventId }) => (days.get(eventId) ?? '') >= (day ?? ''));
    return later.length === 0 ? [] : [{ cause, says: '', followers: [], suspected: later.length }];
  });
}
