/** Walks over blocks of NDJSON lines: how many events of which type are valid for certain, and which are to be looked at. */
import type { CompiledWalk } from './compile-walk.ts';
import { FIELDS_OF_HANDED } from './runtime/lines.ts';
import { instantiate } from './wasm/instantiate.ts';

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
  /** @param bytes whole lines of UTF-8 */
  walk(bytes: Uint8Array): WalkedBlock;
}

const PAGE = 1 << 16;
const NEWLINE = 0x0a;

/** @param types how many there are  @returns null where this machine has no such instructions, or no memory */
export function startWalk(compiled: CompiledWalk, types: number): ByteWalk | null {
  const instance = instantiate(compiled.module.bytes);
  if (instance === null) return null;
  const { memory, walkLines } = instance;
  const { report, readOn, module } = compiled;
  const start = module.end;
  for (const { address, bytes } of module.data) new Uint8Array(memory.buffer).set(bytes, address);

  function reserve(length: number): void {
    const missing = start + length + readOn - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  }

  return {
    walk(bytes) {
      reserve(bytes.length);
      const all = new Uint8Array(memory.buffer);
      const words = new Int32Array(memory.buffer);
      const at = (address: number) => words[address >> 2] as number;
      all.set(bytes, start);
      const end = start + bytes.length;
      all[end] = NEWLINE;
      words.fill(0, report.lines >> 2, report.handed >> 2);
      words.fill(0, report.counts >> 2, (report.counts >> 2) + types + 1);
      const handed: HandedRecord[] = [];
      for (let from = start; from < end; ) {
        words[report.handedCount >> 2] = 0;
        from = walkLines(from, end);
        for (let i = 0; i < at(report.handedCount); i += 1) {
          const [first = 0, last = 0, line = 0, position = 0] = words.subarray(
            (report.handed >> 2) + i * FIELDS_OF_HANDED,
            (report.handed >> 2) + (i + 1) * FIELDS_OF_HANDED,
          );
          handed.push({ start: first - start, end: last - start, line, position });
        }
      }
      const first = report.counts >> 2;
      return {
        lines: at(report.lines),
        records: at(report.records),
        counts: [...words.subarray(first, first + types + 1)],
        handed,
      };
    },
  };
}
