/** A pattern as states, and the steps between them; several states may hold at a time. */
import type { CharClass } from './char-class.ts';
import type { Pattern } from './parse-pattern.ts';

type Step =
  | { readonly on: CharClass; readonly to: number }
  /** Without a character; `start` and `end` only there. */
  | { readonly on: 'nothing' | 'start' | 'end'; readonly to: number };

export interface Automaton {
  readonly steps: readonly (readonly Step[])[];
  readonly first: number;
  readonly last: number;
}

/** A counted repetition takes its states so many times. */
const MOST_STATES = 2000;

/** @returns null where it would be too large */
export function createAutomaton(pattern: Pattern): Automaton | null {
  const steps: Step[][] = [];
  const add = (): number => steps.push([]) - 1;
  const link = (from: number, on: Step['on'], to: number) => steps[from]?.push({ on, to } as Step);

  /** @returns the state behind the pattern, or -1 where there are too many */
  function build(part: Pattern, from: number): number {
    if (from === -1 || steps.length > MOST_STATES) return -1;
    switch (part.kind) {
      case 'class':
        return linked(from, part.characters);
      case 'start':
      case 'end':
        return linked(from, part.kind);
      case 'sequence':
        return part.parts.reduce((at, each) => build(each, at), from);
      case 'choice': {
        const ends = part.parts.map((each) => build(each, linked(from, 'nothing')));
        if (ends.includes(-1)) return -1;
        const to = add();
        for (const end of ends) link(end, 'nothing', to);
        return to;
      }
      case 'repeat':
        return buildRepeat(part, from);
    }
  }

  function linked(from: number, on: Step['on']): number {
    const to = add();
    link(from, on, to);
    return to;
  }

  function buildRepeat({ part, least, most }: Pattern & { kind: 'repeat' }, from: number): number {
    let at = from;
    for (let i = 0; i < least; i += 1) at = build(part, at);
    if (at === -1) return -1;
    if (most === Number.POSITIVE_INFINITY) {
      const again = linked(at, 'nothing');
      const end = build(part, again);
      if (end === -1) return -1;
      link(end, 'nothing', again);
      return linked(again, 'nothing');
    }
    const to = add();
    for (let i = least; i < most; i += 1) {
      link(at, 'nothing', to);
      at = build(part, at);
      if (at === -1) return -1;
    }
    link(at, 'nothing', to);
    return to;
  }

  const first = add();
  const last = build(pattern, first);
  return last === -1 ? null : { steps, first, last };
}

/** The states, and those that follow without a character. */
export function closure(
  { steps }: Automaton,
  states: Iterable<number>,
  at: 'start' | 'middle' | 'end' | 'both',
): Set<number> {
  const all = new Set(states);
  // A set takes what is added while it is gone through.
  for (const state of all) {
    for (const { on, to } of steps[state] ?? []) {
      const isFree = on === 'nothing' || on === at || (at === 'both' && typeof on === 'string');
      if (isFree) all.add(to);
    }
  }
  return all;
}
