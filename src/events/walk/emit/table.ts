/** Steps through the table of patterns, byte by byte. */
import { CERTAIN, FAILED } from '../pattern/byte-table.ts';
import { advance, need, walkBy } from '../runtime/bytes.ts';
import { branchIf, type Code, get, i32, int, Label, load8, loop, set, when } from '../wasm/code.ts';
import type { FunctionBody } from '../wasm/module.ts';
import type { PlacedTable } from './walk-parts.ts';

const QUOTE = 0x22;

/** @param p local: from behind the opening quote to behind the closing one */
export function emitTable(
  scanText: number,
  table: PlacedTable,
  p: number,
  body: FunctionBody,
): Code {
  const [state, next] = [body.local('i32'), new Label()];
  return [
    set(state, i32(table.start)),
    loop(
      next,
      set(state, follow(table, state, load8(get(p)))),
      advance(p, 1),
      branchIf(next, int.above(get(state), i32(CERTAIN))),
    ),
    need(int.differ(get(state), i32(FAILED))),
    when(int.equal(get(state), i32(CERTAIN)), walkBy(scanText, p)),
  ];
}

/** The same for a number, whose last character is the one before `end`. */
export function emitTableUpTo(
  table: PlacedTable,
  { from, end }: { readonly from: number; readonly end: number },
  body: FunctionBody,
): Code {
  const [state, p, next] = [body.local('i32'), body.local('i32'), new Label()];
  return [
    set(state, i32(table.start)),
    set(p, get(from)),
    loop(
      next,
      when(int.and(int.below(get(p), get(end)), int.above(get(state), i32(CERTAIN))), [
        set(state, follow(table, state, load8(get(p)))),
        advance(p, 1),
        { to: next, opcode: 0x0c },
      ]),
    ),
    when(int.above(get(state), i32(CERTAIN)), set(state, follow(table, state, i32(QUOTE)))),
    need(int.differ(get(state), i32(FAILED))),
  ];
}

function follow({ address }: PlacedTable, state: number, byte: Code): Code {
  return load8(int.add(int.shiftLeft(get(state), i32(8)), byte), address);
}
