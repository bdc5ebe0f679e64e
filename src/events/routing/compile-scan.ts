/**
 * A WebAssembly module that goes over lines once, and tells where each record lies and where the values of a few members
 * stand in it. It knows nothing of JSON but quotes: where a name stands twice, or another value than a plain text
 * behind it, it says that it does not know.
 */
import { advance, CHAR, skipBlanks } from '../walk/runtime/bytes.ts';
import { sameBytes } from '../walk/runtime/same-bytes.ts';
import { defineScanText, defineSkipSpace } from '../walk/runtime/text.ts';
import {
  branch,
  type Code,
  call,
  DROP,
  get,
  giveBack,
  i32,
  int,
  Label,
  load8,
  load32,
  load64,
  load128,
  loop,
  set,
  store32,
  store128,
  when,
  wide,
} from '../walk/wasm/code.ts';
import { createModule, type FinishedModule, type ModuleBuilder } from '../walk/wasm/module.ts';

/** Words of a record: where it starts and ends, then where the value of each member does. */
export const WORDS = 8;

/** The start of a value that only a parser can tell; 0 is that of a member that does not stand there. */
export const UNCLEAR = -1;

export interface CompiledScan {
  readonly module: FinishedModule;
  /** Addresses of how many records were found, and of the words of each. */
  readonly count: number;
  readonly records: number;
}

/** Records that it tells of before it comes back. */
const MOST_RECORDS = 4096;
const WIDTH = 16;
const BYTES_OF_PLACE = 8;

/** @param needles how the names are written, with their quotes; three at most */
export function compileScan(needles: readonly Uint8Array[]): CompiledScan {
  const module = createModule();
  const count = module.reserve(4);
  const records = module.reserve(MOST_RECORDS * WORDS * 4);
  const skipSpace = defineSkipSpace(module);
  const take = defineTakeValue(module, skipSpace, defineScanText(module));
  const scanLines = defineScanLines(module, { needles, count, records, skipSpace, take });
  return { module: module.finish({ scanLines }), count, records };
}

interface ScanParts extends Pick<CompiledScan, 'count' | 'records'> {
  readonly needles: readonly Uint8Array[];
  readonly skipSpace: number;
  readonly take: number;
}

/** (from, to) of whole lines, a line break behind them: to behind the last one that it has told of. */
function defineScanLines(module: ModuleBuilder, parts: ScanParts): number {
  const { needles, count, records, skipSpace, take } = parts;
  const found = load32(i32(0), count);
  const index = module.declare(2);
  module.define(index, (body) => {
    const [from, end, at, mark] = [0, 1, body.local('i32'), body.local('i32')];
    const [marks, word, slot] = [body.local('i32'), body.local('i64'), body.local('i32')];
    const bytes = body.local('v128');
    const [record, stretch, each] = [new Label(), new Label(), new Label()];
    const isMark = wide.or(
      wide.equal(get(bytes), wide.all(CHAR.quote)),
      wide.equal(get(bytes), wide.all(CHAR.newline)),
    );
    const takeMember = (needle: Uint8Array, i: number) =>
      when(sameBytes(needle, mark, word), [
        call(
          take,
          int.add(get(mark), i32(needle.length)),
          int.add(get(slot), i32(BYTES_OF_PLACE * (i + 1))),
        ),
        DROP,
      ]);
    return [
      loop(
        record,
        when(int.atLeast(get(from), get(end)), giveBack(get(from))),
        when(int.atLeast(found, i32(MOST_RECORDS)), giveBack(get(from))),
        set(at, get(from)),
        skipBlanks(skipSpace, at),
        when(isAt(at, CHAR.newline), [set(from, int.add(get(at), i32(1))), branch(record)]),
        set(slot, int.add(i32(records), int.multiply(found, i32(4 * WORDS)))),
        store128(get(slot), wide.all(0)),
        store128(get(slot), wide.all(0), WIDTH),
        store32(get(slot), get(from)),
        loop(
          stretch,
          set(bytes, load128(get(at))),
          set(marks, wide.bits(isMark)),
          loop(
            each,
            when(get(marks), [
              set(mark, int.add(get(at), int.trailingZeros(get(marks)))),
              when(isAt(mark, CHAR.newline), [
                store32(get(slot), get(mark), 4),
                store32(i32(0), int.add(found, i32(1)), count),
                set(from, int.add(get(mark), i32(1))),
                branch(record),
              ]),
              set(word, load64(get(mark))),
              needles.map(takeMember),
              set(marks, int.and(get(marks), int.subtract(get(marks), i32(1)))),
              branch(each),
            ]),
          ),
          advance(at, WIDTH),
          branch(stretch),
        ),
      ),
      giveBack(get(from)),
    ];
  });
  return index;
}

const isAt = (at: number, character: number): Code => int.equal(load8(get(at)), i32(character));

/** (behind a name, address of a place): puts there where the text behind the colon starts and ends. */
function defineTakeValue(module: ModuleBuilder, skipSpace: number, scanText: number): number {
  const index = module.declare(2);
  module.define(index, () => {
    const [at, place] = [0, 1];
    const needOrUnclear = (condition: Code) =>
      when(int.isZero(condition), [store32(get(place), i32(UNCLEAR)), giveBack(i32(0))]);
    return [
      needOrUnclear(int.isZero(load32(get(place)))),
      skipBlanks(skipSpace, at),
      needOrUnclear(isAt(at, CHAR.colon)),
      advance(at, 1),
      skipBlanks(skipSpace, at),
      needOrUnclear(isAt(at, CHAR.quote)),
      advance(at, 1),
      store32(get(place), get(at)),
      set(at, call(scanText, get(at))),
      needOrUnclear(get(at)),
      store32(get(place), int.subtract(get(at), i32(1)), 4),
      giveBack(i32(1)),
    ];
  });
  return index;
}
