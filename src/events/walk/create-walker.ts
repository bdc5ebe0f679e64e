/** The walk of a schema, made when there is so much to read that it pays, and given up where it does not. */
import type { TypesOfSchema } from '../event-types.ts';
import { type ByteWalk, startWalk, type WalkedBlock } from './byte-walk.ts';
import { compileWalk, type WalkedSchema } from './compile-walk.ts';

/**
 * @param ahead about how many bytes will come in all, where somebody knows
 * @returns null: look at each record of the block
 */
export type WalkLines = (bytes: Uint8Array, ahead?: number) => WalkedBlock | null;

/** To compile a walk, and to get it going, takes about as long as to look at every event in so many bytes (measured). */
const WALK_FROM_BYTES = 3 << 20;

/** Blocks in a row most of whose records were handed over. */
const MOST_VAIN = 2;

/** @param fromBytes how many bytes are looked at the other way first */
export function createWalker(
  prepare: () => WalkedSchema,
  types: TypesOfSchema,
  fromBytes = WALK_FROM_BYTES,
): WalkLines {
  let walk: ByteWalk | null | undefined;
  let seen = 0;
  let vain = 0;

  function start(): ByteWalk | null {
    const compiled = compileWalk(prepare(), types);
    return compiled === null ? null : startWalk(compiled, types.names.length);
  }

  return (bytes, ahead = 0) => {
    if (walk === null) return null;
    seen += bytes.length;
    if (Math.max(seen, ahead) <= fromBytes) return null;
    walk ??= start();
    const walked = walk?.walk(bytes) ?? null;
    if (walked === null || walked.handed.length * 2 <= walked.records) {
      vain = 0;
      return walked;
    }
    vain += 1;
    if (vain >= MOST_VAIN) walk = null;
    return null;
  };
}
