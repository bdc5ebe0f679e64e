/** Functions that read a value of which the schema asks nothing: JSON, no key twice, numbers that a parser keeps. */
import {
  block,
  branch,
  branchIf,
  type Code,
  call,
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
import { advance, CHAR, charCode, NO, need, skipBlanks, walkBy, wordAt } from './bytes.ts';

/** Keys of open objects that the schema does not know, at one time. */
const MOST_KEYS = 64;
const BYTES_OF_KEY = 8;

const ascii = (text: string) => Number(wordAt(new TextEncoder().encode(text), 0, 4));

/** `true`, `false` or `null`. */
export function defineLiteral(module: ModuleBuilder): number {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, word] = [0, body.local('i32')];
    return [
      set(word, load32(get(p))),
      when(
        int.or(int.equal(get(word), i32(ascii('true'))), int.equal(get(word), i32(ascii('null')))),
        giveBack(int.add(get(p), i32(4))),
      ),
      need(int.equal(get(word), i32(ascii('fals')))),
      need(int.equal(load8(get(p), 4), i32(charCode('e')))),
      giveBack(int.add(get(p), i32(5))),
    ];
  });
  return index;
}

export interface KeyNotes {
  /** Global: behind the last noted key. */
  readonly top: number;
  /** Where an empty list begins. */
  readonly start: number;
  /** (base, from, to): 0 where the same key was noted since `base`, or there are too many. */
  readonly note: number;
}

/** Keys that the schema does not know, to see whether one stands twice. */
export function defineKeyNotes(module: ModuleBuilder): KeyNotes {
  const start = module.reserve(MOST_KEYS * BYTES_OF_KEY);
  const top = module.global('i32');
  const note = module.declare(3);
  module.define(note, (body) => {
    const [at, from, to] = [0, 1, 2];
    const [length, other, i] = [body.local('i32'), body.local('i32'), body.local('i32')];
    const [nextKey, nextByte, differs] = [new Label(), new Label(), new Label()];
    return [
      set(length, int.subtract(get(to), get(from))),
      loop(
        nextKey,
        when(int.below(get(at), getGlobal(top)), [
          block(
            differs,
            branchIf(differs, int.differ(load32(get(at), 4), get(length))),
            set(other, load32(get(at))),
            set(i, i32(0)),
            loop(
              nextByte,
              when(int.below(get(i), get(length)), [
                branchIf(
                  differs,
                  int.differ(load8(int.add(get(other), get(i))), load8(int.add(get(from), get(i)))),
                ),
                advance(i, 1),
                branch(nextByte),
              ]),
            ),
            NO,
          ),
          advance(at, BYTES_OF_KEY),
          branch(nextKey),
        ]),
      ),
      need(int.below(getGlobal(top), i32(start + MOST_KEYS * BYTES_OF_KEY))),
      store32(getGlobal(top), get(from)),
      store32(getGlobal(top), get(length), 4),
      setGlobal(top, int.add(getGlobal(top), i32(BYTES_OF_KEY))),
      giveBack(i32(1)),
    ];
  });
  return { top, start, note };
}

export interface Depth {
  readonly enter: Code;
  readonly leave: Code;
}

/** Values within values, no deeper than this. */
const DEEPEST = 64;

/** @param depth global */
export function depthSteps(depth: number): Depth {
  const now = getGlobal(depth);
  return {
    enter: [setGlobal(depth, int.add(now, i32(1))), need(int.below(now, i32(DEEPEST)))],
    leave: setGlobal(depth, int.subtract(now, i32(1))),
  };
}

export interface AnyParts {
  readonly skipSpace: number;
  readonly scanText: number;
  readonly scanAnyText: number;
  readonly scanNumber: number;
  readonly literal: number;
  readonly keys: KeyNotes;
  readonly depth: Depth;
}

/** Any value, from its first character to behind its last. */
export function defineAny(module: ModuleBuilder, parts: AnyParts): number {
  const index = module.declare(1);
  const { skipSpace, keys, depth } = parts;
  module.define(index, (body) => {
    const [p, c, base, from] = [0, body.local('i32'), body.local('i32'), body.local('i32')];
    const element: Code = [skipBlanks(skipSpace, p), walkBy(index, p), skipBlanks(skipSpace, p)];
    const member: Code = [
      skipBlanks(skipSpace, p),
      need(int.equal(load8(get(p)), i32(CHAR.quote))),
      set(from, int.add(get(p), i32(1))),
      set(p, call(parts.scanText, get(from))),
      need(get(p)),
      need(call(keys.note, get(base), get(from), get(p))),
      skipBlanks(skipSpace, p),
      need(int.equal(load8(get(p)), i32(CHAR.colon))),
      advance(p, 1),
      element,
    ];
    return [
      set(c, load8(get(p))),
      when(
        int.equal(get(c), i32(CHAR.quote)),
        giveBack(call(parts.scanAnyText, int.add(get(p), i32(1)))),
      ),
      when(int.equal(get(c), i32(CHAR.openObject)), [
        set(base, getGlobal(keys.top)),
        depth.enter,
        sequence(p, skipSpace, CHAR.closeObject, member),
        depth.leave,
        setGlobal(keys.top, get(base)),
        giveBack(get(p)),
      ]),
      when(int.equal(get(c), i32(CHAR.openList)), [
        depth.enter,
        sequence(p, skipSpace, CHAR.closeList, element),
        depth.leave,
        giveBack(get(p)),
      ]),
      when(int.above(get(c), i32(CHAR.nine)), giveBack(call(parts.literal, get(p)))),
      giveBack(call(parts.scanNumber, get(p))),
    ];
  });
  return index;
}

/**
 * What stands between brackets, with commas: from the opening one to behind the closing one.
 * @param item reads one, and the blanks around it
 */
export function sequence(p: number, skipSpace: number, closer: number, item: Code): Code {
  const [next, isEmpty] = [new Label(), new Label()];
  return [
    advance(p, 1),
    skipBlanks(skipSpace, p),
    block(
      isEmpty,
      branchIf(isEmpty, int.equal(load8(get(p)), i32(closer))),
      loop(
        next,
        item,
        when(int.equal(load8(get(p)), i32(CHAR.comma)), [advance(p, 1), branch(next)]),
      ),
      need(int.equal(load8(get(p)), i32(closer))),
    ),
    advance(p, 1),
  ];
}
