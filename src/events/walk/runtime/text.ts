/** Functions that read blanks, strings and lines. */
import {
  branch,
  type Code,
  get,
  giveBack,
  i32,
  int,
  Label,
  load8,
  load128,
  loop,
  set,
  tee,
  when,
  wide,
} from '../wasm/code.ts';
import type { ModuleBuilder } from '../wasm/module.ts';
import { advance, CHAR, charCode, NO, need } from './bytes.ts';

/** Past blanks; a line break is none, as it ends the record. */
export function defineSkipSpace(module: ModuleBuilder): number {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, c, next] = [0, body.local('i32'), new Label()];
    const isBlank = [CHAR.space, CHAR.tab, CHAR.return]
      .map((blank) => int.equal(get(c), i32(blank)))
      .reduce((a, b) => int.or(a, b));
    return [
      loop(next, set(c, load8(get(p))), when(isBlank, [advance(p, 1), branch(next)])),
      giveBack(get(p)),
    ];
  });
  return index;
}

/** The line break from here on; behind the last line there is one. */
export function defineFindNewline(module: ModuleBuilder): number {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, found, next] = [0, body.local('i32'), new Label()];
    return [
      loop(
        next,
        set(found, wide.bits(wide.equal(load128(get(p)), wide.all(CHAR.newline)))),
        when(int.isZero(get(found)), [advance(p, 16), branch(next)]),
      ),
      giveBack(int.add(get(p), int.trailingZeros(get(found)))),
    ];
  });
  return index;
}

/** From behind the opening quote to behind the closing one; 0 for a string with an escape. */
export function defineScanText(module: ModuleBuilder): number {
  const index = module.declare(1);
  module.define(index, (body) => {
    const p = 0;
    return [
      toSpecial(p, body.local('i32'), body.local('v128')),
      need(int.equal(load8(get(p)), i32(CHAR.quote))),
      giveBack(int.add(get(p), i32(1))),
    ];
  });
  return index;
}

/** Moves to the next character that is not simply part of a string. */
function toSpecial(p: number, found: number, bytes: number): Code {
  const next = new Label();
  const isSpecial = wide.or(
    wide.or(
      wide.equal(get(bytes), wide.all(CHAR.quote)),
      wide.equal(get(bytes), wide.all(CHAR.backslash)),
    ),
    wide.below(get(bytes), wide.all(CHAR.space)),
  );
  return [
    loop(
      next,
      set(bytes, load128(get(p))),
      when(int.isZero(tee(found, wide.bits(isSpecial))), [advance(p, 16), branch(next)]),
    ),
    set(p, int.add(get(p), int.trailingZeros(get(found)))),
  ];
}

/** The same for a string that may hold escapes, but no half of a surrogate pair, and no U+0000. */
export function defineScanAnyText(module: ModuleBuilder): number {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, found, bytes, c, next] = [
      0,
      body.local('i32'),
      body.local('v128'),
      body.local('i32'),
      new Label(),
    ];
    const [unit, left] = [body.local('i32'), body.local('i32')];
    return [
      loop(
        next,
        toSpecial(p, found, bytes),
        set(c, load8(get(p))),
        when(int.equal(get(c), i32(CHAR.quote)), giveBack(int.add(get(p), i32(1)))),
        need(int.equal(get(c), i32(CHAR.backslash))),
        set(c, load8(get(p), 1)),
        advance(p, 2),
        when(int.equal(get(c), i32(charCode('u'))), [
          readUnit(p, unit, left, c),
          // Half of a pair, or nothing.
          need(int.differ(int.and(get(unit), i32(0xf800)), i32(0xd800))),
          need(get(unit)),
          branch(next),
        ]),
        need(isOneOf('"\\/bfnrt', c)),
        branch(next),
      ),
      NO,
    ];
  });
  return index;
}

function readUnit(p: number, unit: number, left: number, c: number): Code {
  const next = new Label();
  return [
    set(unit, i32(0)),
    set(left, i32(4)),
    loop(
      next,
      set(c, load8(get(p))),
      when(
        int.below(int.subtract(get(c), i32(CHAR.zero)), i32(10)),
        set(c, int.subtract(get(c), i32(CHAR.zero))),
        [
          set(c, int.subtract(int.or(get(c), i32(0x20)), i32(charCode('a')))),
          need(int.below(get(c), i32(6))),
          advance(c, 10),
        ],
      ),
      set(unit, int.or(int.shiftLeft(get(unit), i32(4)), get(c))),
      advance(p, 1),
      when(tee(left, int.subtract(get(left), i32(1))), branch(next)),
    ),
  ];
}

function isOneOf(characters: string, c: number): Code {
  return [...characters]
    .map((character) => int.equal(get(c), i32(charCode(character))))
    .reduce((a, b) => int.or(a, b));
}

/** (from, to): how many characters the UTF-8 has. */
export function defineCountCharacters(module: ModuleBuilder): number {
  const index = module.declare(2);
  module.define(index, (body) => {
    const [p, end, count, next] = [0, 1, body.local('i32'), new Label()];
    return [
      loop(
        next,
        when(int.below(get(p), get(end)), [
          set(count, int.add(get(count), int.differ(int.and(load8(get(p)), i32(0xc0)), i32(0x80)))),
          advance(p, 1),
          branch(next),
        ]),
      ),
      giveBack(get(count)),
    ];
  });
  return index;
}
