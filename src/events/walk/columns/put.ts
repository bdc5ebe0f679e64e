/**
 * What functions that write a value behind the last one of its column have in common: (from, to, column), where the value
 * stands with its quotes, and has been accepted. What a column cannot take for certain gives 0, and the event is handed
 * over.
 */
import { charCode } from '../runtime/bytes.ts';
import { type Code, get, giveBack, i32, int, load8, load32, when } from '../wasm/code.ts';
import type { FunctionBody, ModuleBuilder } from '../wasm/module.ts';

/** Notes for a column that so many bytes were written; gives back. */
export type Note = (column: Code, bytes: Code) => Code;

export const [FROM, TO, COLUMN] = [0, 1, 2];

/** Where the column's next value goes: its first word says so. */
export const tailOf = (column: number): Code => load32(get(column));

/** No value is written of a null. */
export function definePut(module: ModuleBuilder, write: (body: FunctionBody) => Code): number {
  const index = module.declare(3);
  module.define(index, (body) => [
    when(int.equal(load8(get(FROM)), i32(charCode('n'))), giveBack(i32(1))),
    write(body),
  ]);
  return index;
}
