/**
 * SQL for the one text that a value of any type has. Text of equal values of a type is equal, and of
 * different ones different; lists, structs, maps and unions are JSON in which every digit is kept.
 */

import { quoted } from '../sql/sql-literal.ts';
import { type DuckdbType, parseDuckdbType, type TypeMember } from './duckdb-type.ts';
import type { ColumnKind } from './table.ts';

const INTEGERS = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$|^BIGNUM$/;
const DECIMALS = /^DECIMAL\(/;
const DOUBLES = /^(?:FLOAT|DOUBLE)$/;
const TEXTS =
  /^(?:VARCHAR|JSON|UUID|BLOB|BIT|INTERVAL|TIME|TIME_NS|TIME WITH TIME ZONE|TIMESTAMP(?:_S|_MS|_NS)?|TIMESTAMP WITH TIME ZONE)$|^ENUM ?\(/;

/** What a column of the type is compared as. */
export function columnKind(type: string): ColumnKind {
  const parsed = parseDuckdbType(type);
  const name = parsed.kind === 'scalar' ? parsed.name.replace(/ \(/, '(') : '';
  if (INTEGERS.test(name)) return 'integer';
  if (DECIMALS.test(name)) return 'amount';
  if (DOUBLES.test(name)) return 'double';
  if (name === 'BOOLEAN') return 'boolean';
  return name === 'DATE' ? 'date' : 'text';
}

/**
 * @param expression of a value of the type
 * @returns SQL that is NULL for NULL; null where the type, or one within it, has no text form
 */
export function canonicalText(expression: string, type: string): string | null {
  const parsed = parseDuckdbType(type);
  return parsed.kind === 'scalar' ? scalarText(expression, parsed.name) : json(expression, parsed);
}

function scalarText(expression: string, name: string): string | null {
  const isKnown =
    name === 'BOOLEAN' ||
    name === 'DATE' ||
    [INTEGERS, DOUBLES, TEXTS].some((pattern) => pattern.test(name)) ||
    DECIMALS.test(name.replace(' (', '('));
  return isKnown ? `CAST(${expression} AS VARCHAR)` : null;
}

/** @param depth of the lists around it, each with a variable of its own */
function json(expression: string, type: DuckdbType, depth = 0): string | null {
  switch (type.kind) {
    case 'scalar':
      return scalarJson(expression, type.name);
    case 'list': {
      const item = `item_${depth}`;
      const text = orNull(item, json(item, type.item, depth + 1));
      return text === null
        ? null
        : `'[' || array_to_string(list_transform(${expression}, lambda ${item}: ${text}), ',') || ']'`;
    }
    case 'struct':
      return structJson(expression, type.members, depth);
    case 'union':
      return unionJson(expression, type.members, depth);
    case 'map': {
      // Which entry came first says nothing about a map.
      const entries: DuckdbType = {
        kind: 'list',
        item: {
          kind: 'struct',
          members: [
            { name: 'key', type: type.key },
            { name: 'value', type: type.value },
          ],
        },
      };
      return json(`list_sort(map_entries(${expression}))`, entries, depth);
    }
  }
}

/** Numbers with all their digits; true and false; everything else a JSON string. */
function scalarJson(expression: string, name: string): string | null {
  const text = scalarText(expression, name);
  if (text === null) return null;
  const isBare = name === 'BOOLEAN' || INTEGERS.test(name) || /^DECIMAL ?\(/.test(name);
  if (isBare) return text;
  const string = `CAST(to_json(${text}) AS VARCHAR)`;
  // JSON has no NaN and no infinity.
  return DOUBLES.test(name)
    ? `CASE WHEN isfinite(${expression}) THEN ${text} ELSE ${string} END`
    : string;
}

function structJson(
  expression: string,
  members: readonly TypeMember[],
  depth: number,
): string | null {
  const parts = members.map(({ name, type }) => {
    const member = `struct_extract(${expression}, ${quoted(name)})`;
    const text = orNull(member, json(member, type, depth));
    return text === null ? null : `${quoted(`${JSON.stringify(name)}:`)} || ${text}`;
  });
  return parts.includes(null) ? null : `('{' || ${parts.join(" || ',' || ")} || '}')`;
}

/** The member that is there, by its name. */
function unionJson(
  expression: string,
  members: readonly TypeMember[],
  depth: number,
): string | null {
  const parts = members.map(({ name, type }) => {
    const member = `union_extract(${expression}, ${quoted(name)})`;
    const text = orNull(member, json(member, type, depth));
    return text === null
      ? null
      : `WHEN ${quoted(name)} THEN ${quoted(`{${JSON.stringify(name)}:`)} || ${text} || '}'`;
  });
  const tag = `CAST(union_tag(${expression}) AS VARCHAR)`;
  return parts.includes(null) ? null : `(CASE ${tag} ${parts.join(' ')} END)`;
}

function orNull(expression: string, text: string | null): string | null {
  return text === null ? null : `CASE WHEN ${expression} IS NULL THEN 'null' ELSE ${text} END`;
}
