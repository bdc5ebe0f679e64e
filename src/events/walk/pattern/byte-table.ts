/**
 * Patterns as one table over the bytes of a JSON string, in UTF-8 and without escapes. It accepts only what all of
 * them match; of what is beyond ASCII not all: a character is seen by its first byte.
 */
import { charactersFrom, groupBytes } from './first-bytes.ts';
import { createFollower, type Follower, type Reached } from './follower.ts';
import { parsePattern } from './parse-pattern.ts';

/** States of the table: no match any more. */
export const FAILED = 0;
/** The closing quote after a match. @internal */
export const MATCHED = 1;
/** Whatever follows, it matches. */
export const CERTAIN = 2;
const FIRST_STATE = 3;

export interface ByteTable {
  /** State × 256 + byte → state. */
  readonly next: Uint8Array;
  readonly start: number;
}

const MOST_STATES = 250;
const QUOTE = 0x22;

/** Where each pattern stands. */
type Position = readonly Reached[];

/** @returns null where a pattern is beyond it */
export function createByteTable(patterns: readonly string[]): ByteTable | null {
  const followers = followAll(patterns);
  if (followers === null) return null;
  const positions: Position[] = [];
  const numbers = new Map<string, number>();
  function numberOf(position: Position): number {
    if (position.includes('failed')) return FAILED;
    if (position.every((reached) => reached === 'certain')) return CERTAIN;
    const key = JSON.stringify(
      position.map((reached) => (typeof reached === 'string' ? reached : [...reached].sort())),
    );
    const known = numbers.get(key) ?? positions.push(position) - 1 + FIRST_STATE;
    numbers.set(key, known);
    return known;
  }

  const atStart = followers.map((follower) => follower.start);
  // Not by its number: the same states in the middle do not end where the empty text does.
  const isOpen = !atStart.includes('failed') && atStart.some((reached) => reached !== 'certain');
  const start = isOpen ? positions.push(atStart) - 1 + FIRST_STATE : numberOf(atStart);
  const groups = groupBytes(followers);
  const rows: Uint8Array[] = [];
  for (let i = 0; i < positions.length; i += 1) {
    if (positions.length > MOST_STATES) return null;
    const position = positions[i] as Position;
    const row = new Uint8Array(256);
    const isMatch = followers.every((follower, each) =>
      i === 0 && isOpen ? follower.takesEmpty : follower.endsAt(position[each] as Reached),
    );
    row[QUOTE] = isMatch ? MATCHED : FAILED;
    // The rest of a character.
    row.fill(i + FIRST_STATE, 0x80, 0xc0);
    for (const bytes of groups) {
      const [from, to] = charactersFrom(bytes[0] as number);
      const next = followers.map((follower, each) =>
        follower.step(position[each] as Reached, from, to),
      );
      const state = numberOf(next);
      for (const byte of bytes) row[byte] = state;
    }
    rows.push(row);
  }
  const next = new Uint8Array((rows.length + FIRST_STATE) * 256);
  for (const [i, row] of rows.entries()) next.set(row, (i + FIRST_STATE) * 256);
  return { next, start };
}

function followAll(patterns: readonly string[]): Follower[] | null {
  const followers = patterns.flatMap((text) => {
    const parsed = parsePattern(text);
    if (parsed === null) return [null];
    return [
      createFollower(parsed.pattern, 'matches'),
      ...parsed.excluded.map((pattern) => createFollower(pattern, 'excludes')),
    ];
  });
  return followers.every((follower) => follower !== null) ? followers : null;
}
