/** The function that goes over the lines of a block. */
import { MAX_EVENT_BYTES } from '../../../contracts/ports/fixture-part.ts';
import { type ColumnParts, MOST_ROWS } from '../columns/column-memory.ts';
import { FIELDS_OF_HANDED, type LineReport } from '../line-report.ts';
import {
  branch,
  type Code,
  call,
  DROP,
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
  store32,
  when,
} from '../wasm/code.ts';
import type { ModuleBuilder } from '../wasm/module.ts';
import { CHAR, skipBlanks } from './bytes.ts';

/** Records that it hands over at most before it comes back. */
const MOST_HANDED = 1024;

export interface LineParts {
  readonly skipSpace: number;
  readonly findNewline: number;
  /** Reads one event. */
  readonly event: number;
  /** Globals. */
  readonly type: number;
  readonly depth: number;
  readonly keys: { readonly top: number; readonly start: number };
  readonly columns: ColumnParts | null;
}

export function reserveReport(module: ModuleBuilder, types: number): LineReport {
  const word = () => module.reserve(4);
  return {
    lines: word(),
    records: word(),
    handedCount: word(),
    handed: module.reserve(MOST_HANDED * FIELDS_OF_HANDED * 4),
    counts: module.reserve((types + 1) * 4),
  };
}

const increase = (address: Code, offset = 0): Code =>
  store32(address, int.add(load32(address, offset), i32(1)), offset);

/** (from, to) of whole lines, a line break behind them: to behind the last line read. The columns have room. */
export function defineWalkLines(
  module: ModuleBuilder,
  report: LineReport,
  parts: LineParts,
): number {
  const { skipSpace, findNewline, event, type, depth, keys, columns } = parts;
  const index = module.declare(2);
  const count = (address: number) => increase(i32(0), address);
  module.define(index, (body) => {
    const [p, end, at, next] = [0, 1, body.local('i32'), new Label()];
    const slot = body.local('i32');
    const isShort = int.atMost(int.subtract(get(at), get(p)), i32(MAX_EVENT_BYTES));
    const isAtEnd = int.equal(load8(get(at)), i32(CHAR.newline));
    return [
      loop(
        next,
        when(int.atLeast(get(p), get(end)), giveBack(get(p))),
        count(report.lines),
        set(at, get(p)),
        skipBlanks(skipSpace, at),
        when(isAtEnd, [set(p, int.add(get(at), i32(1))), branch(next)]),
        setGlobal(type, i32(0)),
        setGlobal(depth, i32(0)),
        setGlobal(keys.top, i32(keys.start)),
        columns === null ? [] : setGlobal(columns.notes.top, i32(columns.notes.start)),
        set(at, call(event, get(at))),
        when(get(at), [
          skipBlanks(skipSpace, at),
          when(int.and(isAtEnd, isShort), [
            increase(int.shiftLeft(getGlobal(type), i32(2)), report.counts),
            count(report.records),
            set(p, int.add(get(at), i32(1))),
            columns === null ? [] : commitRow(columns, p),
            branch(next),
          ]),
        ]),
        set(at, call(findNewline, get(p))),
        set(slot, int.shiftLeft(load32(i32(0), report.handedCount), i32(4))),
        store32(get(slot), get(p), report.handed),
        store32(get(slot), get(at), report.handed + 4),
        store32(get(slot), load32(i32(0), report.lines), report.handed + 8),
        store32(get(slot), load32(i32(0), report.records), report.handed + 12),
        count(report.records),
        count(report.handedCount),
        set(p, int.add(get(at), i32(1))),
        when(int.atLeast(load32(i32(0), report.handedCount), i32(MOST_HANDED)), giveBack(get(p))),
        branch(next),
      ),
      giveBack(get(p)),
    ];
  });
  return index;
}

/** Comes back when the columns are full. */
function commitRow({ rows, commit }: ColumnParts, p: number): Code {
  return [
    call(commit, load32(i32(0), rows)),
    DROP,
    increase(i32(0), rows),
    when(int.atLeast(load32(i32(0), rows), i32(MOST_ROWS)), giveBack(get(p))),
  ];
}
