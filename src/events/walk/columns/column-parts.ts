/**
 * Columns in the memory of a walk: each value that is read is written behind the last one of its column, and counts
 * only once its whole event is accepted. So an event that is handed over leaves nothing.
 */
import { advance } from '../runtime/bytes.ts';
import {
  branch,
  type Code,
  get,
  getGlobal,
  giveBack,
  i32,
  int,
  Label,
  load8,
  load32,
  loop,
  set,
  setGlobal,
  store8,
  store32,
  when,
} from '../wasm/code.ts';
import type { ModuleBuilder } from '../wasm/module.ts';
import {
  BITS,
  COUNT,
  type ColumnParts,
  MOST_ROWS,
  TAIL,
  TEXT_BYTES,
  VALUE_BYTES,
  type WalkedColumn,
} from './column-memory.ts';
import { LONGEST_TEXT } from './put-text.ts';
import { createPuts } from './put-values.ts';

const SLACK = 2 * LONGEST_TEXT;
const BYTES_OF_NOTE = 8;

export function createColumnParts(
  module: ModuleBuilder,
  columns: readonly WalkedColumn[],
): ColumnParts {
  const notes = {
    top: module.global('i32'),
    start: module.reserve((columns.length + 1) * BYTES_OF_NOTE),
  };
  const puts = createPuts(module, (column, bytes) => [
    store32(getGlobal(notes.top), column),
    store32(getGlobal(notes.top), bytes, 4),
    setGlobal(notes.top, int.add(getGlobal(notes.top), i32(BYTES_OF_NOTE))),
    giveBack(i32(1)),
  ]);
  return {
    columns: columns.map((column) => {
      const size = VALUE_BYTES[column.kind];
      const bytes = size === null ? TEXT_BYTES + SLACK : (MOST_ROWS + 16) * size;
      const address = module.reserve(BITS + MOST_ROWS / 8);
      const put = { function: puts[column.kind], column: address };
      return { ...column, put, data: module.reserve(bytes) };
    }),
    notes,
    rows: module.reserve(4),
    commit: defineCommit(module, notes),
  };
}

function defineCommit(module: ModuleBuilder, { top, start }: ColumnParts['notes']): number {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [row, at, column, next] = [0, body.local('i32'), body.local('i32'), new Label()];
    const bits = body.local('i32');
    const increase = (by: Code, offset: number) =>
      store32(get(column), int.add(load32(get(column), offset), by), offset);
    const bit = int.shiftLeft(i32(1), int.and(get(row), i32(7)));
    return [
      set(at, i32(start)),
      loop(
        next,
        when(int.below(get(at), getGlobal(top)), [
          set(column, load32(get(at))),
          increase(load32(get(at), 4), TAIL),
          increase(i32(1), COUNT),
          set(bits, int.add(get(column), int.shiftRight(get(row), i32(3)))),
          store8(get(bits), int.or(load8(get(bits), BITS), bit), BITS),
          advance(at, BYTES_OF_NOTE),
          branch(next),
        ]),
      ),
      giveBack(i32(1)),
    ];
  });
  return index;
}
