/**
 * A schema as a WebAssembly module that walks over the bytes of NDJSON lines. It accepts only what the whole
 * judgement of an event certainly accepts: JSON without a key twice, text that UTF-8 and a database can hold,
 * numbers that a parser keeps, and the schema. Whatever is beyond it, it hands over.
 */
import type { TypesOfSchema } from '../event-types.ts';
import { isSchemaNode, subschemas } from '../schema/subschemas.ts';
import type { ColumnParts, WalkedColumn } from './columns/column-memory.ts';
import { createPlaces } from './emit/place.ts';
import { BYTES_READ_ON } from './emit/quoted.ts';
import { createValueFunctions, WalkTooLarge } from './emit/value.ts';
import { createParts } from './emit/walk-parts.ts';
import type { LineReport } from './line-report.ts';
import { defineWalkLines, reserveReport } from './runtime/lines.ts';
import { defineFindNewline } from './runtime/text.ts';
import { gather } from './schema/conjunction.ts';
import type { FinishedModule } from './wasm/module.ts';

export interface CompiledWalk {
  readonly module: FinishedModule;
  readonly report: LineReport;
  /** Where it keeps the values of the events that it accepts; null: nowhere. */
  readonly columns: ColumnParts | null;
  /** How many bytes behind the lines are read. */
  readonly readOn: number;
}

export interface WalkedSchema {
  /** How many decimals a number may have is asked of it as it came. */
  readonly given: unknown;
  readonly prepared: unknown;
}

/**
 * @param columns into which it writes the values of the events that it accepts
 * @returns null where the schema is beyond a walk as a whole
 */
export function compileWalk(
  { given, prepared: schema }: WalkedSchema,
  types: TypesOfSchema,
  columns: readonly WalkedColumn[] | null = null,
): CompiledWalk | null {
  const nodes = [...subschemas(schema)].map(({ node }) => node);
  // References are read from the root, and an inner `$id` would be another one.
  if (!isSchemaNode(schema) || nodes.some((node) => node !== schema && '$id' in node)) return null;
  // A list has such members too.
  if (types.path.some((step) => /^[0-9]+$/.test(step))) return null;
  const isDecimalRuled = [...subschemas(given)].some(
    ({ node: { format } }) => format === 'amount' || format === 'rate',
  );
  try {
    const parts = createValueFunctions(createParts(schema, types, { isDecimalRuled, columns }));
    const { module, skipSpace, type, depthNow, keys } = parts;
    const report = reserveReport(module, types.names.length);
    const places = createPlaces(types.path, parts.columns);
    const event = parts.valueFor(gather([schema], schema), places);
    const findNewline = defineFindNewline(module);
    const walkLines = defineWalkLines(module, report, {
      skipSpace,
      findNewline,
      event,
      type,
      depth: depthNow,
      keys,
      columns: parts.columns,
    });
    return {
      module: module.finish({ walkLines }),
      report,
      columns: parts.columns,
      readOn: BYTES_READ_ON,
    };
  } catch (error) {
    if (error instanceof WalkTooLarge) return null;
    throw error;
  }
}
