/** Guesses from the rules that are broken: the best of them is taken for true. */
import { proposeRepairs } from '../../plan/repairs/propose.ts';
import type { PersonRepair } from '../../plan/repairs/repair.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import { askParts, assign, readParts } from './assign.ts';
import {
  causeOf,
  type Explained,
  type FoundRule,
  findRevealed,
  type PersonState,
  ruleKey,
  type TrialOutcome,
} from './person-state.ts';
import type { Trials } from './trials.ts';

/** A repair, with what is broken after it. */
interface TriedRepair {
  readonly repair: PersonRepair;
  readonly broken: TrialOutcome;
}

/** @returns nothing where no guess repairs what it was made for */
export function* tryProposals(person: PersonState): Trials<Explained[]> {
  const repairs = proposeRepairs(person);
  if (repairs.length === 0) return [];
  const outcomes = yield repairs.map(({ events }) => events);
  const attempts = repairs.map((repair, at) => ({
    repair,
    broken: outcomes[at] ?? new Set<string>(),
  }));
  const best = bestAttempt(person, attempts);
  if (best === null) return [];
  const roots = findRoots(person, best.repair);
  const kinds = new Set(roots.map((root) => JSON.stringify(causeOf(root))));
  const explained = kinds.size > 1 ? yield* tellApart(person, best, roots) : together(person, best);
  person.events = best.repair.events;
  person.broken = person.broken.filter((found) => best.broken.has(ruleKey(found)));
  return explained;
}

/** The repair after which least is broken; it has to repair what it was made for. */
function bestAttempt(
  { broken }: PersonState,
  attempts: readonly TriedRepair[],
): TriedRepair | null {
  const sound = attempts.filter(
    ({ repair, broken: after }) =>
      repair.roots.length > 0 && repair.roots.every((root) => !after.has(ruleKey(root))),
  );
  let best: TriedRepair | null = null;
  let least = broken.length;
  for (const attempt of sound) {
    // What a repair breaks anew counts against it as well.
    if (attempt.broken.size >= least) continue;
    best = attempt;
    least = attempt.broken.size;
  }
  return best;
}

function findRoots({ broken }: PersonState, { roots }: PersonRepair): FoundRule[] {
  const keys = new Set(roots.map(ruleKey));
  return broken.filter((found) => keys.has(ruleKey(found)));
}

function together(person: PersonState, { repair, broken: after }: TriedRepair): Explained[] {
  const [first, ...others] = findRoots(person, repair);
  if (first === undefined) return [];
  const roots = new Set([first, ...others]);
  const gone = person.broken.filter((found) => !after.has(ruleKey(found)));
  const followers = gone.filter((found) => !roots.has(found));
  const revealed = findRevealed(person.broken, after);
  return [{ cause: causeOf(first), says: repair.says, followers, revealed }];
}

/** Events of several types, or that break several rules: what follows from which. */
function* tellApart(
  person: PersonState,
  { repair, broken: after }: TriedRepair,
  roots: readonly FoundRule[],
): Trials<Explained[]> {
  const make = (chosen: readonly FoundRule[]) => withEvents(person, repair, chosen);
  const tried = readParts(roots.length, yield askParts(roots, make));
  const own = assign(person.broken, { ...tried, all: after });
  return roots.map((root, at) => ({
    cause: causeOf(root),
    says: repair.saysOf?.get(root.eventId) ?? repair.says,
    followers: (own[at] ?? []).filter((found) => !roots.includes(found)),
  }));
}

/** The person, with only these events as the repair has them. */
function withEvents(
  { events }: PersonState,
  repair: PersonRepair,
  chosen: readonly FoundRule[],
): DcPlanEvent[] {
  const ids = new Set(chosen.map(({ eventId }) => eventId));
  const repaired = new Map(repair.events.map((event) => [event.event_id.toLowerCase(), event]));
  return events.flatMap((event) => {
    const id = event.event_id.toLowerCase();
    return ids.has(id) ? (repaired.get(id) ?? []) : [event];
  });
}
