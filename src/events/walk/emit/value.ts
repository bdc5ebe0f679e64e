/** Functions that read a value and hold it against the schema, by the type that its first character tells. */

import type { SchemaNode } from '../../schema/subschemas.ts';
import { CHAR, charCode, NO, wordAt } from '../runtime/bytes.ts';
import type { Conjunction } from '../schema/conjunction.ts';
import { demandOn } from '../schema/demand.ts';
import { readValues, type ValueType } from '../schema/keywords.ts';
import {
  type Code,
  call,
  get,
  getGlobal,
  giveBack,
  i32,
  int,
  load8,
  load32,
  set,
  setGlobal,
  when,
} from '../wasm/code.ts';
import type { FunctionBody } from '../wasm/module.ts';
import { emitByTag } from './by-tag.ts';
import { emitList } from './list.ts';
import { emitNumber } from './number.ts';
import { emitObject } from './object.ts';
import { OFF_PATH, type ValuePlace } from './place.ts';
import { emitText } from './text.ts';
import type { WalkParts } from './walk-parts.ts';

/** Functions at most: alternatives within alternatives multiply. */
const MOST_FUNCTIONS = 3000;

/** The walk would be too large. */
export class WalkTooLarge extends Error {}

type Emit = (
  parts: WalkParts,
  nodes: readonly SchemaNode[],
  place: ValuePlace,
  body: FunctionBody,
) => Code;

const EMIT: Readonly<Partial<Record<ValueType, Emit>>> = {
  string: emitText,
  number: emitNumber,
  object: emitObject,
  array: emitList,
};

/** Gives `valueFor` of the parts: each function is written once. */
export function createValueFunctions(common: Omit<WalkParts, 'valueFor'>): WalkParts {
  const known = new Map<string, number>();
  const numbers = new Map<unknown, number>();
  const numberOf = (part: unknown): number => {
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    return number;
  };
  const parts: WalkParts = {
    ...common,
    valueFor(conjunction, place) {
      const { nodes, chosen, limit } = conjunction;
      if (nodes.size === 0 && limit === 'none' && place === OFF_PATH) return common.any;
      const key = JSON.stringify([
        [...nodes].map(numberOf),
        [...chosen].map(numberOf),
        limit,
        numberOf(place),
      ]);
      const found = known.get(key);
      if (found !== undefined) return found;
      const index = common.module.declare(1);
      if (common.module.size > MOST_FUNCTIONS) throw new WalkTooLarge();
      known.set(key, index);
      common.module.define(index, (body) => emitValue(parts, conjunction, place, body));
      return index;
    },
  };
  return parts;
}

/** Parameter of each function: where it reads. */
const P = 0;

function emitValue(
  parts: WalkParts,
  conjunction: Conjunction,
  place: ValuePlace,
  body: FunctionBody,
): Code {
  const c = body.local('i32');
  const isFirst = (character: number) => int.equal(get(c), i32(character));
  const at = (type: ValueType) => emitType(parts, conjunction, type, place, body);
  const isNumber = int.or(
    isFirst(CHAR.minus),
    int.below(int.subtract(get(c), i32(CHAR.zero)), i32(10)),
  );
  const isBoolean = int.or(isFirst(charCode('t')), isFirst(charCode('f')));
  return [
    set(c, load8(get(P))),
    when(isFirst(CHAR.quote), at('string')),
    when(isFirst(CHAR.openObject), at('object')),
    when(isNumber, at('number')),
    when(isFirst(CHAR.openList), at('array')),
    when(isFirst(charCode('n')), at('null')),
    when(isBoolean, at('boolean')),
    NO,
  ];
}

/** Gives back. */
function emitType(
  parts: WalkParts,
  conjunction: Conjunction,
  type: ValueType,
  place: ValuePlace,
  body: FunctionBody,
): Code {
  const demand = demandOn(conjunction, type, parts.root);
  switch (demand.kind) {
    case 'never':
    case 'beyond':
      return NO;
    case 'choice':
      return demand.tag === null
        ? emitTries(parts, demand.choices, place, body)
        : emitByTag(parts, demand.choices, demand.tag, place, body);
    case 'plain':
      return EMIT[type]?.(parts, demand.nodes, place, body) ?? emitLiteral(demand.nodes, type);
  }
}

/** One after the other, each from the beginning. */
function emitTries(
  parts: WalkParts,
  choices: readonly Conjunction[],
  place: ValuePlace,
  body: FunctionBody,
): Code {
  const end = body.local('i32');
  const notes = parts.columns === null ? [] : [parts.columns.notes.top];
  const kept = [parts.type, parts.depthNow, parts.keys.top, ...notes].map((global) => ({
    global,
    local: body.local('i32'),
  }));
  return [
    kept.map(({ global, local }) => set(local, getGlobal(global))),
    choices.map((choice) => [
      set(end, call(parts.valueFor(choice, place), get(P))),
      when(get(end), giveBack(get(end))),
      kept.map(({ global, local }) => setGlobal(global, get(local))),
    ]),
    NO,
  ];
}

const LITERALS: Readonly<Partial<Record<ValueType, readonly unknown[]>>> = {
  null: [null],
  boolean: [true, false],
};

function emitLiteral(nodes: readonly SchemaNode[], type: ValueType): Code {
  const allowed = (LITERALS[type] ?? []).filter((value) =>
    nodes.every((node) => readValues(node)?.includes(value) ?? true),
  );
  return [allowed.map(emitOneLiteral), NO];
}

function emitOneLiteral(value: unknown): Code {
  const bytes = new TextEncoder().encode(String(value));
  const isWord = int.equal(load32(get(P)), i32(Number(wordAt(bytes, 0, 4))));
  const last = bytes.length > 4 ? int.equal(load8(get(P), 4), i32(bytes[4] ?? 0)) : null;
  return when(
    last === null ? isWord : int.and(isWord, last),
    giveBack(int.add(get(P), i32(bytes.length))),
  );
}
