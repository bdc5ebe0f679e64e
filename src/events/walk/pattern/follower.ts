/**
 * A pattern, followed character by character, where of a character only a range is known. One that must match takes a
 * step only where every character of the range would take it, one that must not match where any would: nothing in a
 * pattern looks around, so that each accepts less than it might, and never more.
 */
import { type Automaton, closure, createAutomaton } from './automaton.ts';
import { type CharClass, holdsAll, holdsSome } from './char-class.ts';
import type { Pattern } from './parse-pattern.ts';

/** States that hold; `certain`, `failed`: whatever follows. */
export type Reached = ReadonlySet<number> | 'certain' | 'failed';

export interface Follower {
  readonly start: Reached;
  readonly takesEmpty: boolean;
  step(reached: Reached, from: number, to: number): Reached;
  /** Whether a text that ends here fits. */
  endsAt(reached: Reached): boolean;
  /** What it makes of the characters: where this is the same, so is each step. */
  sees(from: number, to: number): string;
}

/** @returns null where the pattern is too large */
export function createFollower(pattern: Pattern, mode: 'matches' | 'excludes'): Follower | null {
  const automaton = createAutomaton(pattern);
  if (automaton === null) return null;
  const { steps, first, last } = automaton;
  const holds = mode === 'matches' ? holdsAll : holdsSome;
  const classes = [
    ...new Set(steps.flat().flatMap(({ on }) => (typeof on === 'string' ? [] : [on as CharClass]))),
  ];
  const hopeful = statesBefore(automaton);

  function settle(states: ReadonlySet<number>): Reached {
    if (states.has(last)) return mode === 'matches' ? 'certain' : 'failed';
    const isOver = ![...states].some((state) => hopeful.has(state));
    if (isOver) return mode === 'matches' ? 'failed' : 'certain';
    return states;
  }
  const fits = (isMatch: boolean) => isMatch === (mode === 'matches');
  return {
    start: settleStart(),
    takesEmpty: fits(closure(automaton, [first], 'both').has(last)),
    step(reached, from, to) {
      if (typeof reached === 'string') return reached;
      const next = [...reached].flatMap((state) =>
        (steps[state] ?? []).flatMap(({ on, to: target }) =>
          typeof on !== 'string' && holds(on as CharClass, from, to) ? [target] : [],
        ),
      );
      // A pattern may begin anywhere.
      return settle(closure(automaton, [...next, first], 'middle'));
    },
    endsAt(reached) {
      if (typeof reached === 'string') return reached === 'certain';
      return fits(closure(automaton, reached, 'end').has(last));
    },
    sees: (from, to) => classes.map((each) => (holds(each, from, to) ? '1' : '0')).join(''),
  };

  /** Only here the start of the text may be asked for. */
  function settleStart(): Reached {
    const states = closure(automaton as Automaton, [first], 'start');
    if (states.has(last)) return mode === 'matches' ? 'certain' : 'failed';
    return states;
  }
}

/** States from which the last one can be reached, the start of the text being past. */
function statesBefore({ steps, last }: Automaton): Set<number> {
  const before = new Map<number, number[]>();
  for (const [state, each] of steps.entries())
    for (const { on, to } of each)
      if (on !== 'start') before.set(to, [...(before.get(to) ?? []), state]);
  const found = new Set([last]);
  // A set takes what is added while it is gone through.
  for (const state of found) for (const other of before.get(state) ?? []) found.add(other);
  return found;
}
