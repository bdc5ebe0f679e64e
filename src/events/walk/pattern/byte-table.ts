/**
 * Patterns as one table over the bytes of a JSON string, in UTF-8 and without escapes. It accepts only what all of
 * them match; of what is beyond ASCII not all: a character is seen by its first byte, so that a step is taken only
 * where every character with this first byte would take it. Nothing in a pattern looks around, so that a step
 * that is not taken can only make it accept less.
 */
import { type Automaton, closure, createAutomaton } from './automaton.ts';
import { type CharClass, holdsAll } from './char-class.ts';
import { parsePattern } from './parse-pattern.ts';

/** States of the table: no match any more; the closing quote after a match; whatever follows, it matches. @internal */
export const [FAILED, MATCHED, CERTAIN] = [0, 1, 2];
const FIRST_STATE = 3;

export interface ByteTable {
  /** State × 256 + byte → state. */
  readonly next: Uint8Array;
  readonly start: number;
}

const MOST_STATES = 250;
const [QUOTE, BACKSLASH, LAST_BYTE] = [0x22, 0x5c, 0xf4];

/** States of each pattern; null where it matches whatever follows. */
type Position = readonly (ReadonlySet<number> | null)[];

/** @returns null where a pattern is beyond it */
export function createByteTable(patterns: readonly string[]): ByteTable | null {
  const automata = patterns.map((pattern) => {
    const parsed = parsePattern(pattern);
    return parsed === null ? null : createAutomaton(parsed);
  });
  if (!automata.every((automaton) => automaton !== null)) return null;

  const positions: Position[] = [];
  const numbers = new Map<string, number>();
  function numberOf(position: Position): number {
    if (position.every((states) => states === null)) return CERTAIN;
    const key = JSON.stringify(position.map((states) => states && [...states].sort()));
    const known = numbers.get(key) ?? positions.push(position) - 1 + FIRST_STATE;
    numbers.set(key, known);
    return known;
  }

  const isEmptyMatch = automata.map((automaton) => endsAt(automaton, [automaton.first], 'both'));
  const atStart = automata.map((automaton) =>
    settle(automaton, closure(automaton, [automaton.first], 'start')),
  );
  // Not by its number: the same states in the middle do not end where the empty text does.
  const start = atStart.every((states) => states === null)
    ? CERTAIN
    : positions.push(atStart) - 1 + FIRST_STATE;
  const groups = groupBytes(automata);
  const rows: Uint8Array[] = [];
  for (let i = 0; i < positions.length; i += 1) {
    if (positions.length > MOST_STATES) return null;
    const position = positions[i] as Position;
    const row = new Uint8Array(256);
    const isMatch = automata.every((automaton, each) => {
      const states = position[each];
      if (states === null || states === undefined) return true;
      return i + FIRST_STATE === start
        ? (isEmptyMatch[each] ?? false)
        : endsAt(automaton, states, 'end');
    });
    row[QUOTE] = isMatch ? MATCHED : FAILED;
    // The rest of a character.
    row.fill(i + FIRST_STATE, 0x80, 0xc0);
    for (const [byte = 0, ...alike] of groups) {
      const to = numberOf(
        automata.map((automaton, each) => step(automaton, position[each] ?? null, byte)),
      );
      for (const each of [byte, ...alike]) row[each] = to;
    }
    rows.push(row);
  }
  const next = new Uint8Array((rows.length + FIRST_STATE) * 256);
  for (const [i, row] of rows.entries()) next.set(row, (i + FIRST_STATE) * 256);
  return { next, start };
}

/** First bytes of characters, together where no pattern tells them apart. */
function groupBytes(automata: readonly Automaton[]): number[][] {
  const classes = automata.flatMap(({ steps }) =>
    steps.flat().flatMap(({ on }) => (typeof on === 'string' ? [] : [on])),
  );
  const distinct = [...new Set(classes)];
  const groups = new Map<string, number[]>();
  for (let byte = 0x20; byte <= LAST_BYTE; byte += 1) {
    if (byte === QUOTE || byte === BACKSLASH || (byte >= 0x80 && byte < 0xc0)) continue;
    const [from, to] = charactersOf(byte);
    const key = distinct.map((each) => (holdsAll(each, from, to) ? '1' : '0')).join('');
    const alike = groups.get(key) ?? [];
    alike.push(byte);
    groups.set(key, alike);
  }
  return [...groups.values()];
}

function step(
  automaton: Automaton,
  states: ReadonlySet<number> | null,
  byte: number,
): ReadonlySet<number> | null {
  if (states === null) return null;
  const [from, to] = charactersOf(byte);
  const reached = [...states].flatMap((state) =>
    (automaton.steps[state] ?? []).flatMap(({ on, to: next }) =>
      typeof on !== 'string' && holdsAll(on as CharClass, from, to) ? [next] : [],
    ),
  );
  // A pattern may begin anywhere.
  return settle(automaton, closure(automaton, [...reached, automaton.first], 'middle'));
}

function settle(automaton: Automaton, states: ReadonlySet<number>) {
  return states.has(automaton.last) ? null : states;
}

function endsAt(automaton: Automaton, states: Iterable<number>, at: 'end' | 'both'): boolean {
  return closure(automaton, states, at).has(automaton.last);
}

/** First and last code point that begin with this byte, in the shortest form, which is the only one of UTF-8. */
function charactersOf(byte: number): [number, number] {
  if (byte < 0x80) return [byte, byte];
  const [bits, shift, least] =
    byte < 0xe0 ? [0x1f, 6, 0x80] : byte < 0xf0 ? [0x0f, 12, 0x800] : [0x07, 18, 0x10000];
  const first = (byte & bits) << shift;
  return [Math.max(first, least), Math.min(first + (1 << shift) - 1, 0x10ffff)];
}
