/** What every part of a walk is written with: the module, its common functions, and the schema. */
import type { TypesOfSchema } from '../../event-types.ts';
import type { ColumnParts, WalkedColumn } from '../columns/column-memory.ts';
import { createColumnParts } from '../columns/column-parts.ts';
import { createByteTable } from '../pattern/byte-table.ts';
import {
  type AnyParts,
  defineAny,
  defineKeyNotes,
  defineLiteral,
  depthSteps,
} from '../runtime/any.ts';
import { defineNumbers, type NumberReader } from '../runtime/number.ts';
import {
  defineCountCharacters,
  defineScanAnyText,
  defineScanText,
  defineSkipSpace,
} from '../runtime/text.ts';
import { defineFormats } from '../runtime/times.ts';
import type { Conjunction } from '../schema/conjunction.ts';
import { createModule, type ModuleBuilder } from '../wasm/module.ts';
import type { ValuePlace } from './place.ts';

/** A table of patterns in the memory. */
export interface PlacedTable {
  readonly start: number;
  readonly address: number;
}

export interface WalkParts extends AnyParts {
  readonly module: ModuleBuilder;
  readonly any: number;
  readonly countCharacters: number;
  readonly numbers: NumberReader;
  readonly formats: Readonly<Record<string, number>>;
  /** Global: number of the event's type from 1, or 0. */
  readonly type: number;
  /** Global. */
  readonly depthNow: number;
  /** null: one of the patterns is beyond a walk. */
  readonly tableFor: (patterns: readonly string[]) => PlacedTable | null;
  readonly root: unknown;
  readonly types: TypesOfSchema;
  /** null: the values are not kept. */
  readonly columns: ColumnParts | null;
  /**
   * The function that reads a value from its first character to behind its last, or gives 0.
   * @param place where it stands in the event, as far as that matters
   */
  readonly valueFor: (conjunction: Conjunction, place: ValuePlace) => number;
}

export function createParts(
  root: unknown,
  types: TypesOfSchema,
  {
    isDecimalRuled,
    columns,
  }: { readonly isDecimalRuled: boolean; readonly columns: readonly WalkedColumn[] | null },
): Omit<WalkParts, 'valueFor'> {
  const module = createModule();
  const depthNow = module.global('i32');
  const numbers = defineNumbers(module, { isDecimalRuled });
  const parts: AnyParts = {
    skipSpace: defineSkipSpace(module),
    scanText: defineScanText(module),
    scanAnyText: defineScanAnyText(module),
    scanNumber: numbers.scan,
    literal: defineLiteral(module),
    keys: defineKeyNotes(module),
    depth: depthSteps(depthNow),
  };
  return {
    ...parts,
    module,
    numbers,
    any: defineAny(module, parts),
    countCharacters: defineCountCharacters(module),
    formats: defineFormats(module),
    type: module.global('i32'),
    depthNow,
    tableFor: tablesIn(module),
    root,
    types,
    columns: columns === null ? null : createColumnParts(module, columns),
  };
}

/** Each is made once: the same pattern stands in many places. */
function tablesIn(module: ModuleBuilder): WalkParts['tableFor'] {
  const tables = new Map<string, PlacedTable | null>();
  return (patterns) => {
    const key = JSON.stringify(patterns);
    const known = tables.get(key);
    if (known !== undefined) return known;
    const table = createByteTable(patterns);
    const placed = table && { start: table.start, address: module.place(table.next) };
    tables.set(key, placed);
    return placed;
  };
}
