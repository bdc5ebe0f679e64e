/** Alternatives that a member tells apart: it is looked for first, and only the one that it names is tried. */

import { advance, CHAR, NO, need, skipBlanks, walkBy } from '../runtime/bytes.ts';
import { sameBytes } from '../runtime/same-bytes.ts';
import type { Conjunction } from '../schema/conjunction.ts';
import type { MemberTag } from '../schema/tag.ts';
import {
  branch,
  type Code,
  call,
  get,
  giveBack,
  i32,
  int,
  Label,
  load8,
  load64,
  loop,
  set,
  when,
} from '../wasm/code.ts';
import type { FunctionBody } from '../wasm/module.ts';
import type { ValuePlace } from './place.ts';
import { quotedBytes } from './quoted.ts';
import type { WalkParts } from './walk-parts.ts';

export function emitByTag(
  parts: WalkParts,
  choices: readonly Conjunction[],
  { name, values }: MemberTag,
  place: ValuePlace,
  body: FunctionBody,
): Code {
  const bytes = quotedBytes(name);
  if (bytes === null) return NO;
  const [p, at, word] = [0, body.local('i32'), body.local('i64')];
  return [
    set(at, call(defineFindMember(parts, bytes), get(p))),
    need(get(at)),
    set(word, load64(get(at))),
    choices.map((choice, i) =>
      (values[i] ?? []).map((text) => {
        const quoted = quotedBytes(text);
        if (quoted === null) return [];
        return when(
          sameBytes(quoted, at, word),
          giveBack(call(parts.valueFor(choice, place), get(p))),
        );
      }),
    ),
    NO,
  ];
}

/** From the opening brace to the value of the member; mostly it is the first one. */
function defineFindMember(parts: WalkParts, key: Uint8Array): number {
  const { module, skipSpace } = parts;
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, word, isFound, next] = [0, body.local('i64'), body.local('i32'), new Label()];
    return [
      advance(p, 1),
      loop(
        next,
        skipBlanks(skipSpace, p),
        need(int.equal(load8(get(p)), i32(CHAR.quote))),
        set(word, load64(get(p))),
        set(isFound, sameBytes(key, p, word)),
        advance(p, 1),
        walkBy(parts.scanText, p),
        skipBlanks(skipSpace, p),
        need(int.equal(load8(get(p)), i32(CHAR.colon))),
        advance(p, 1),
        skipBlanks(skipSpace, p),
        when(get(isFound), giveBack(get(p))),
        walkBy(parts.any, p),
        skipBlanks(skipSpace, p),
        need(int.equal(load8(get(p)), i32(CHAR.comma))),
        advance(p, 1),
        branch(next),
      ),
      NO,
    ];
  });
  return index;
}
