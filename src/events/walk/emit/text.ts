/** Strings: one of some texts, a format, patterns, a length, a decimal within bounds. */
import type { SchemaNode } from '../../schema/subschemas.ts';
import { CERTAIN } from '../pattern/byte-table.ts';
import { NO, need, walkBy } from '../runtime/bytes.ts';
import { sameBytes } from '../runtime/same-bytes.ts';
import { readValues } from '../schema/keywords.ts';
import {
  type Code,
  call,
  get,
  giveBack,
  i32,
  int,
  load64,
  set,
  setGlobal,
  when,
} from '../wasm/code.ts';
import type { FunctionBody } from '../wasm/module.ts';
import { emitBounds } from './bounds.ts';
import type { ValuePlace } from './place.ts';
import { quotedBytes } from './quoted.ts';
import { emitTable } from './table.ts';
import { readTextChecks, type TextChecks, takesText } from './text-checks.ts';
import type { WalkParts } from './walk-parts.ts';

/** Parameter: where the opening quote stands. */
const P = 0;

export function emitText(
  parts: WalkParts,
  nodes: readonly SchemaNode[],
  { isType }: ValuePlace,
  body: FunctionBody,
): Code {
  const values = nodes.flatMap((node) => readValues(node) ?? []);
  if (nodes.some((node) => readValues(node) !== null)) {
    const texts = new Set(values.filter((value) => typeof value === 'string'));
    const valid = [...texts].filter((text) => nodes.every((node) => takesText(node, text)));
    return isType ? emitTypes(parts, valid, body) : emitTexts(valid, body);
  }
  const checks = readTextChecks(nodes, parts);
  if (checks === null) return NO;
  const end = body.local('i32');
  const code = emitChecks(parts, checks, { end, isType }, body);
  if (code === null) return NO;
  // A type that the schema does not name is handed over: somebody has to read what it is.
  return isType ? [code, emitTypes(parts, parts.types.names, body)] : [code, giveBack(get(end))];
}

function emitTexts(texts: readonly string[], body: FunctionBody): Code {
  return [emitEach(texts, body, () => []), NO];
}

/** Each with its number. */
function emitTypes({ type, types }: WalkParts, texts: readonly string[], body: FunctionBody): Code {
  const named = texts.filter((text) => types.names.includes(text));
  const note = (text: string) => setGlobal(type, i32(types.names.indexOf(text) + 1));
  return [emitEach(named, body, note), NO];
}

function emitEach(
  texts: readonly string[],
  body: FunctionBody,
  note: (text: string) => Code,
): Code {
  const word = body.local('i64');
  const found = texts.map((text) => {
    const bytes = quotedBytes(text);
    if (bytes === null) return [];
    return when(sameBytes(bytes, P, word), [
      note(text),
      giveBack(int.add(get(P), i32(bytes.length))),
    ]);
  });
  return [set(word, load64(get(P))), found];
}

/** @returns null where something is beyond a walk */
function emitChecks(
  parts: WalkParts,
  checks: TextChecks,
  { end, isType }: { readonly end: number; readonly isType: boolean },
  body: FunctionBody,
): Code | null {
  const { formats, table, least, most, bounds } = checks;
  const start = int.add(get(P), i32(1));
  const readBy = (index: number): Code => [set(end, start), walkBy(index, end)];
  const isMeasured = least > 0 || most < Number.POSITIVE_INFINITY;
  // An escape is longer than its character: nothing that is asked for here is shorter than one.
  const scanRest = isType || least > 1 ? parts.scanText : parts.scanAnyText;
  const code: Code[] = formats.map((format) => readBy(parts.formats[format] as number));
  if (table !== null && table.start !== CERTAIN)
    code.push(set(end, start), emitTable(scanRest, table, end, body));
  for (const each of bounds) {
    const within = emitBounds(parts.numbers, each);
    if (within === null) return null;
    code.push(readBy(parts.numbers.scanText), within);
  }
  if (code.length === 0) code.push(readBy(scanRest));
  if (isMeasured) code.push(emitLength(parts, checks, end));
  return code;
}

/** A character has one byte at least, and four at most: mostly nobody has to count. */
function emitLength(parts: WalkParts, { least, most }: TextChecks, end: number): Code {
  const bytes = int.subtract(int.subtract(get(end), get(P)), i32(2));
  const count = call(
    parts.countCharacters,
    int.add(get(P), i32(1)),
    int.subtract(get(end), i32(1)),
  );
  const [fewest, longest] = [clamped(least), clamped(most)];
  return [
    when(
      int.below(bytes, i32(clamped(least === 1 ? 1 : fewest * 4))),
      need(int.atLeast(count, i32(fewest))),
    ),
    when(int.above(bytes, i32(longest)), need(int.atMost(count, i32(longest)))),
  ];
}

/** No event is longer. */
function clamped(length: number): number {
  return Math.min(Math.ceil(length), 1 << 28);
}
