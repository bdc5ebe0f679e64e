/** Objects: which members there are, which there must be, that none stands twice, and what each holds. */
import type { SchemaNode } from '../../schema/subschemas.ts';
import { sequence } from '../runtime/any.ts';
import { advance, CHAR, NO, need, skipBlanks, walkBy } from '../runtime/bytes.ts';
import { sameBytes } from '../runtime/same-bytes.ts';
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
  i64,
  int,
  Label,
  load8,
  load64,
  long,
  set,
  setGlobal,
} from '../wasm/code.ts';
import type { FunctionBody } from '../wasm/module.ts';
import { type Members, readMembers } from './members.ts';
import type { Put, ValuePlace } from './place.ts';
import type { WalkParts } from './walk-parts.ts';

const P = 0;
const BITS = 64;

export function emitObject(
  parts: WalkParts,
  nodes: readonly SchemaNode[],
  place: ValuePlace,
  body: FunctionBody,
): Code {
  const members = readMembers(parts, nodes, place);
  if (members === null) return NO;
  const { known, others } = members;
  const { skipSpace, depth, keys } = parts;
  const from = body.local('i32');
  const word = body.local('i64');
  const seen = Array.from({ length: Math.ceil(known.length / BITS) }, () => body.local('i64'));
  const isKnown = new Label();
  const own = known.map((member, i) => {
    const next = new Label();
    const [bits, bit] = [seen[Math.floor(i / BITS)] as number, i64(1n << BigInt(i % BITS))];
    return block(
      next,
      branchIf(next, int.isZero(sameBytes(member.key, P, word))),
      need(long.isZero(long.and(get(bits), bit))),
      set(bits, long.or(get(bits), bit)),
      advance(P, member.key.length),
      readValue(parts, member.value, member.put === null ? null : { ...member.put, from }),
      branch(isKnown),
    );
  });
  const base = body.local('i32');
  return [
    depth.enter,
    others === null ? [] : set(base, getGlobal(keys.top)),
    sequence(P, skipSpace, CHAR.closeObject, [
      skipBlanks(skipSpace, P),
      need(int.equal(load8(get(P)), i32(CHAR.quote))),
      set(word, load64(get(P))),
      block(isKnown, own, others === null ? NO : emitOther(parts, others, base, body)),
      skipBlanks(skipSpace, P),
    ]),
    depth.leave,
    others === null ? [] : setGlobal(keys.top, get(base)),
    needAll(members, seen),
    giveBack(get(P)),
  ];
}

/** From behind a key to behind its value. */
function readValue(
  { skipSpace }: WalkParts,
  value: number,
  put: (Put & { readonly from: number }) | null,
): Code {
  return [
    skipBlanks(skipSpace, P),
    need(int.equal(load8(get(P)), i32(CHAR.colon))),
    advance(P, 1),
    skipBlanks(skipSpace, P),
    put === null ? [] : set(put.from, get(P)),
    walkBy(value, P),
    put === null ? [] : need(call(put.function, get(put.from), get(P), i32(put.column))),
  ];
}

/** A member that the schema does not name. */
function emitOther(parts: WalkParts, value: number, base: number, body: FunctionBody): Code {
  const { scanText, keys } = parts;
  const from = body.local('i32');
  return [
    set(from, int.add(get(P), i32(1))),
    set(P, call(scanText, get(from))),
    need(get(P)),
    need(call(keys.note, get(base), get(from), get(P))),
    readValue(parts, value, null),
  ];
}

function needAll({ known }: Members, seen: readonly number[]): Code {
  return seen.map((bits, i) => {
    const needed = known
      .slice(i * BITS, (i + 1) * BITS)
      .reduce((all, { isRequired }, at) => (isRequired ? all | (1n << BigInt(at)) : all), 0n);
    if (needed === 0n) return [];
    return need(long.equal(long.and(get(bits), i64(needed)), i64(needed)));
  });
}
