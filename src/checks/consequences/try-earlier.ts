/** Events of a person put back as the base has them: what was broken by the change. */
import { describePutBack, type EarlierEvent, putBack } from '../../plan/repairs/put-back.ts';
import { askParts, assign, readParts } from './assign.ts';
import {
  causeOf,
  type Explained,
  type FoundRule,
  findRevealed,
  type PersonState,
  ruleKey,
} from './person-state.ts';
import type { Trials } from './trials.ts';

/** Of more changes of one person the last ones are tried as one. */
const MOST_APART = 10;
/** More changes than these are only counted. */
const MOST_TOLD = 2;

/** @param base what a person calls the commit */
export function* tryEarlier(
  person: PersonState,
  earlier: readonly EarlierEvent[],
  base: string,
): Trials<Explained[]> {
  if (earlier.length === 0 || person.broken.length === 0) return [];
  const parts = partsOf(earlier);
  const make = (chosen: readonly (readonly EarlierEvent[])[]) =>
    putBack(person.events, chosen.flat());
  const tried = readParts(parts.length, yield askParts(parts, make));
  if (tried.all.size >= person.broken.length) return [];
  const own = assign(person.broken, tried);
  const revealed = findRevealed(person.broken, tried.all);
  const explained = parts.flatMap((part, at): Explained[] => {
    const gone = own[at] ?? [];
    const root = rootOf(part, gone);
    if (root === undefined) return [];
    // With this one alone something else is broken: then the others belong to it.
    const isWhole = findRevealed(person.broken, tried.alone[at] ?? new Set()).length === 0;
    const told = isWhole ? part : [...part, ...parts.filter((other) => other !== part).flat()];
    const followers = gone.filter((found) => found !== root);
    return [{ cause: causeOf(root), says: describe(told, base), followers, revealed }];
  });
  person.events = make(parts);
  person.broken = person.broken.filter((found) => tried.all.has(ruleKey(found)));
  return explained;
}

function partsOf(earlier: readonly EarlierEvent[]): EarlierEvent[][] {
  const apart = earlier.slice(0, MOST_APART).map((one) => [one]);
  const rest = earlier.slice(MOST_APART);
  return rest.length === 0 ? apart : [...apart, rest];
}

/** What the changed event itself breaks, or the first that is broken by the change. */
function rootOf(part: readonly EarlierEvent[], gone: readonly FoundRule[]): FoundRule | undefined {
  const ids = part.map(({ event }) => event.event_id.toLowerCase());
  return gone.find(({ eventId }) => ids.includes(eventId)) ?? gone[0];
}

function describe(told: readonly EarlierEvent[], base: string): string {
  const words = told.slice(0, MOST_TOLD).map((one) => describePutBack(one, base));
  const more = told.length - words.length;
  return `${words.join(', and ')}${more === 0 ? '' : `, and ${more} more so`}`;
}
