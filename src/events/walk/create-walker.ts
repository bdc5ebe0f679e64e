/** The walk of a schema, made when there is so much to read that it pays, and given up where it does not. */
import { type ByteWalk, type OnBatch, startWalk, type WalkedBlock } from './byte-walk.ts';
import type { CompiledWalk } from './compile-walk.ts';

/**
 * @param ahead about how many bytes will come in all, where somebody knows
 * @returns null: look at each record of the block
 */
export type WalkLines = (bytes: Uint8Array, ahead?: number) => WalkedBlock | null;

/** To get a walk going takes about as long as to look at every event in so many bytes (measured). */
export const WALK_FROM_BYTES = 3 << 18;

/** The same where it is compiled first. */
export const COMPILED_WALK_FROM_BYTES = 3 << 20;

/** Blocks in a row most of whose records were handed over. */
const MOST_VAIN = 2;

/**
 * @param types how many there are
 * @param fromBytes how many bytes are looked at the other way first
 */
export function createWalker(
  compile: () => CompiledWalk | null,
  types: number,
  fromBytes: number,
): WalkLines {
  const start = () => {
    const compiled = compile();
    return compiled && startWalk(compiled, types);
  };
  const walker = givingUp(start, fromBytes);
  return (bytes, ahead) => {
    const walked = walker.walk(bytes, ahead);
    return walked === null || isVain(walked) ? null : walked;
  };
}

/** A walk that also keeps the values of the events that it accepts. */
export interface ColumnWalker {
  readonly walk: WalkLines;
  /** Hands on the last rows. */
  finish(): void;
}

/** @returns makes such a walk for one reader of the schema's events; it is compiled once */
export function createColumnWalkers(
  compile: () => CompiledWalk | null,
  types: number,
  fromBytes: number,
): (onBatch: OnBatch) => ColumnWalker {
  let compiled: CompiledWalk | null | undefined;
  return (onBatch) => {
    const start = () => {
      if (compiled === undefined) compiled = compile();
      return compiled && startWalk(compiled, types, onBatch);
    };
    // What it has accepted is in a column, however much of the block it handed over.
    return givingUp(start, fromBytes);
  };
}

function givingUp(start: () => ByteWalk | null, fromBytes: number): ColumnWalker {
  let walk: ByteWalk | null | undefined;
  let begun: ByteWalk | null = null;
  let seen = 0;
  let vain = 0;
  return {
    walk(bytes, ahead = 0) {
      if (walk === null) return null;
      seen += bytes.length;
      if (Math.max(seen, ahead) <= fromBytes) return null;
      if (walk === undefined) begun = walk = start();
      const walked = walk?.walk(bytes) ?? null;
      vain = walked !== null && isVain(walked) ? vain + 1 : 0;
      if (vain >= MOST_VAIN) walk = null;
      return walked;
    },
    finish: () => begun?.finish(),
  };
}

function isVain({ handed, records }: WalkedBlock): boolean {
  return handed.length * 2 > records;
}
