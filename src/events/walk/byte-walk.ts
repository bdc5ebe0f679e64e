/** Walks over blocks of NDJSON lines: how many events of which type are valid for certain, and which are to be looked at. */
import { type ColumnBatch, openColumns } from './columns/column-memory.ts';
import type { CompiledWalk } from './compile-walk.ts';
import { FIELDS_OF_HANDED as FIELDS } from './line-report.ts';
import { instantiate } from './wasm/instantiate.ts';
import { openLineMemory } from './wasm/line-memory.ts';

/** A record that is handed over. */
export interface HandedRecord {
  /** In the block. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** Among the records of the block, from 0. */
  readonly position: number;
}

export interface WalkedBlock {
  readonly lines: number;
  readonly records: number;
  /** Accepted, by number of the type; those that say no known type come first. */
  readonly counts: readonly number[];
  readonly handed: readonly HandedRecord[];
}

export interface ByteWalk {
  /** @param bytes whole lines of UTF-8  @returns null where there is no memory for them */
  walk(bytes: Uint8Array): WalkedBlock | null;
  /** Hands on the rows that no batch had yet. */
  finish(): void;
}

/** Takes rows before their memory is needed again. */
export type OnBatch = (batch: ColumnBatch) => void;

/**
 * @param types how many there are
 * @param onBatch told the values of accepted events, where the walk keeps them
 * @returns null where this machine has no such instructions, or no memory
 */
export function startWalk(
  compiled: CompiledWalk,
  types: number,
  onBatch: OnBatch = () => undefined,
): ByteWalk | null {
  const exports = instantiate<'walkLines'>(compiled.module.bytes);
  if (exports === null) return null;
  const { memory, walkLines } = exports;
  const { report, readOn, module } = compiled;
  const lines = openLineMemory(memory, module.end, readOn);
  for (const { address, bytes } of module.data) new Uint8Array(memory.buffer).set(bytes, address);
  const columns = compiled.columns && openColumns(compiled.columns, () => memory.buffer);
  columns?.clear();

  function handOn(): void {
    if (columns === null || columns.rows() === 0) return;
    onBatch(columns.read());
    columns.clear();
  }

  /** @returns the offset of the lines that follow */
  function walkChunk(bytes: Uint8Array, offset: number, handed: HandedRecord[]): number {
    const { first: start, end, next } = lines.copy(bytes, offset);
    const words = new Int32Array(memory.buffer);
    for (let from = start; from < end; ) {
      if (columns?.isFull()) handOn();
      words[report.handedCount >> 2] = 0;
      from = walkLines(from, end);
      const count = words[report.handedCount >> 2] as number;
      const told = words.subarray(report.handed >> 2, (report.handed >> 2) + count * FIELDS);
      for (let i = 0; i < told.length; i += FIELDS) {
        const [first = 0, last = 0, line = 0, position = 0] = told.subarray(i, i + FIELDS);
        handed.push({ start: first - start + offset, end: last - start + offset, line, position });
      }
    }
    return next;
  }

  return {
    walk(bytes) {
      // At once: what is in a column cannot be taken back when the memory ends in the middle.
      if (!lines.reserve(bytes.length)) return null;
      const before = new Int32Array(memory.buffer);
      before.fill(0, report.lines >> 2, report.handed >> 2);
      before.fill(0, report.counts >> 2, (report.counts >> 2) + types + 1);
      const handed: HandedRecord[] = [];
      for (let from = 0; from < bytes.length; ) from = walkChunk(bytes, from, handed);
      const words = new Int32Array(memory.buffer);
      const first = report.counts >> 2;
      return {
        lines: words[report.lines >> 2] as number,
        records: words[report.records >> 2] as number,
        counts: [...words.subarray(first, first + types + 1)],
        handed,
      };
    },
    finish: handOn,
  };
}
