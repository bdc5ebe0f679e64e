/**
 * The form in which schemas are compared: a list of alternatives, each one JSON type with what is asked of
 * it. Unions, lists of types, `allOf` and references are gone; what JSON Schema can say in many ways is
 * said in one.
 */
import type { SchemaPart } from './schema-part.ts';

export const JSON_TYPES = ['null', 'boolean', 'number', 'string', 'array', 'object'] as const;
export type JsonType = (typeof JSON_TYPES)[number];

/** Of a number its value, of text its length, of an array its items, of an object its fields. */
export interface Range {
  readonly min: number;
  readonly isMinOpen: boolean;
  readonly max: number;
  readonly isMaxOpen: boolean;
}

/** The items of an array: the first ones, and all others; null: anything. */
export interface Items {
  readonly first: readonly SchemaPart[];
  readonly rest: SchemaPart | null;
}

/** The fields of an object: those that are named, and all others; null: anything. */
export interface Fields {
  readonly named: ReadonlyMap<string, SchemaPart>;
  readonly rest: SchemaPart | null;
}

/** What is not taken apart: two are compared as they are written. */
export interface Opaque {
  readonly keyword: string;
  /** Where it stands. */
  readonly place: SchemaPart;
  /** Keywords of that place on which its meaning hangs; null: all. */
  readonly keywords: readonly string[] | null;
}

export interface Alternative {
  readonly type: JsonType;
  /** Where it is written. */
  readonly place: SchemaPart;
  /** null: all of the type. */
  readonly values: readonly unknown[] | null;
  readonly range: Range;
  /** Of a text that stands for a decimal: what that may be. */
  readonly decimal: Range;
  readonly isInteger: boolean;
  /** Of `multipleOf`, for a number or a decimal. */
  readonly steps: readonly number[];
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly isUnique: boolean;
  readonly required: readonly string[];
  /** All of them hold. */
  readonly items: readonly Items[];
  readonly fields: readonly Fields[];
  readonly opaque: readonly Opaque[];
}

export const ANY_RANGE: Range = {
  min: Number.NEGATIVE_INFINITY,
  isMinOpen: false,
  max: Number.POSITIVE_INFINITY,
  isMaxOpen: false,
};

/** Of lengths and counts. */
const ANY_COUNT: Range = { ...ANY_RANGE, min: 0 };

/** Every value of the type. */
export function anyOfType(type: JsonType, place: SchemaPart): Alternative {
  return {
    type,
    place,
    values: VALUES[type],
    range: type === 'number' ? ANY_RANGE : ANY_COUNT,
    decimal: ANY_RANGE,
    isInteger: false,
    steps: [],
    patterns: [],
    formats: [],
    isUnique: false,
    required: [],
    items: [],
    fields: [],
    opaque: [],
  };
}

const VALUES: Readonly<Record<JsonType, readonly unknown[] | null>> = {
  null: [null],
  boolean: [false, true],
  number: null,
  string: null,
  array: null,
  object: null,
};

export function typeName(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as JsonType;
}

/** The same text for the same JSON value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
