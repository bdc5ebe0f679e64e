/** What the schema asks of a string, as a walk checks it. */
import { FORMATS, isKnownFormat } from '../../formats/formats.ts';
import { DECIMAL_BOUNDS, isWithin } from '../../schema/decimals.ts';
import { UUID_PATTERN } from '../../schema/prepare-schema.ts';
import { isSchemaNode, type SchemaNode } from '../../schema/subschemas.ts';
import { readValues } from '../schema/keywords.ts';
import { areExact } from './bounds.ts';
import type { PlacedTable, WalkParts } from './walk-parts.ts';

export interface TextChecks {
  /** Names of formats. */
  readonly formats: readonly string[];
  readonly table: PlacedTable | null;
  /** Characters. */
  readonly least: number;
  readonly most: number;
  readonly bounds: readonly SchemaNode[];
}

/** @returns null where something is beyond a walk */
export function readTextChecks(
  nodes: readonly SchemaNode[],
  { formats: known, tableFor }: Pick<WalkParts, 'formats' | 'tableFor'>,
): TextChecks | null {
  const patterns = new Set(
    nodes.flatMap(({ pattern }) => (typeof pattern === 'string' ? [pattern] : [])),
  );
  const formats = new Set(nodes.flatMap(({ format }) => (isTextFormat(format) ? [format] : [])));
  if (patterns.delete(UUID_PATTERN)) formats.add('uuid');
  if (![...formats].every((format) => Object.hasOwn(known, format))) return null;
  const table = patterns.size === 0 ? null : tableFor([...patterns]);
  if (table === null && patterns.size > 0) return null;
  const bounds = nodes.flatMap(({ [DECIMAL_BOUNDS]: own }) => (isSchemaNode(own) ? [own] : []));
  if (!bounds.every(areExact)) return null;
  const lengths = (name: string) =>
    nodes.flatMap(({ [name]: own }) => (typeof own === 'number' ? [own] : []));
  return {
    formats: [...formats],
    table,
    least: Math.max(0, ...lengths('minLength')),
    most: Math.min(Number.POSITIVE_INFINITY, ...lengths('maxLength')),
    bounds,
  };
}

/** An unknown format is a note, and one of numbers says nothing of strings. */
function isTextFormat(format: unknown): format is string {
  if (typeof format !== 'string' || !isKnownFormat(format)) return false;
  const known = FORMATS[format];
  return typeof known === 'object' && 'type' in known && known.type === 'string';
}

/** Whether the text is valid by the node, alternatives aside; as the schema's own checks have it. */
export function takesText(node: SchemaNode, text: string): boolean {
  const { pattern, format, minLength, maxLength, [DECIMAL_BOUNDS]: bounds } = node;
  const length = [...text].length;
  return (
    (readValues(node)?.includes(text) ?? true) &&
    (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text)) &&
    (!isTextFormat(format) || isOfFormat(format, text)) &&
    (typeof minLength !== 'number' || length >= minLength) &&
    (typeof maxLength !== 'number' || length <= maxLength) &&
    (!isSchemaNode(bounds) || isWithin(text, bounds))
  );
}

function isOfFormat(name: string, text: string): boolean {
  const format = FORMATS[name];
  const validate = typeof format === 'object' && 'validate' in format ? format.validate : null;
  return typeof validate === 'function' && (validate as (text: string) => boolean)(text);
}
