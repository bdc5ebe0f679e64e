/**
 * A schema as it is compiled: what a team's models export, taken as it is. It means the same, with less work;
 * where the export says less than the model, it is held to what the model means.
 */
import { refuseCircles } from './circles.ts';
import { joinDecimal } from './decimals.ts';
import { type Dialect, ignoresBesideReferences, readDialect } from './dialect.ts';
import { dispatchUnions } from './dispatch-unions.ts';
import { translatePattern } from './python-pattern.ts';
import { SchemaFault } from './schema-fault.ts';
import { isSchemaNode, type SchemaNode, type Subschema, subschemas } from './subschemas.ts';
import { prepareUnevaluated } from './unevaluated.ts';

export interface PreparedSchema {
  readonly json: unknown;
  readonly dialect: Dialect;
}

/**
 * @returns a copy
 * @throws SchemaFault for what cannot be checked as it is meant
 */
export function prepareSchema(schema: unknown): PreparedSchema {
  const dialect = readDialect(schema);
  if (!isSchemaNode(schema)) return { json: schema, dialect };
  const json = structuredClone(schema);
  for (const place of [...subschemas(json)]) prepareNode(place, dialect);
  refuseCircles(json);
  prepareUnevaluated(json);
  dispatchUnions(json);
  return { json, dialect };
}

/** Keywords that would not be checked as they are meant; ajv takes a dynamic reference for the place it stands in. */
const REFUSED: Readonly<Record<string, string>> = {
  $async: 'makes the answer come later, and none is waited for; take it out',
  $dynamicRef: 'is not followed; write $ref, with the one part of this schema that it means',
  $recursiveRef: 'is not followed; write "$ref": "#", or the part of this schema that it means',
};

function prepareNode({ node, pointer }: Subschema, dialect: Dialect): void {
  for (const [keyword, why] of Object.entries(REFUSED))
    if (node[keyword] !== undefined) throw new SchemaFault(`${pointer}/${keyword}`, why);
  if (isSchemaNode(node.properties) && Object.hasOwn(node.properties, '__proto__'))
    throw new SchemaFault(`${pointer}/properties`, 'has "__proto__", a field that is not checked');
  if (ignoresBesideReferences(dialect) && typeof node.$ref === 'string')
    keepReference(node, pointer);
  // Of other languages: ajv would stumble over them, and JSON Schema knows neither.
  delete node.id;
  delete node.nullable;
  translatePatterns(node, pointer);
  dropImplied(node);
  joinDecimal(node);
}

/** At the top `$id` names the whole schema, as references within it may; elsewhere it does not count either. */
function keepReference(node: SchemaNode, pointer: string): void {
  const kept = ['$ref', '$schema', 'definitions', '$defs', ...(pointer === '' ? ['$id'] : [])];
  for (const keyword of Object.keys(node)) if (!kept.includes(keyword)) delete node[keyword];
}

function translatePatterns(node: SchemaNode, pointer: string): void {
  if (typeof node.pattern === 'string')
    node.pattern = translateOrThrow(node.pattern, `${pointer}/pattern`);
  if (!isSchemaNode(node.patternProperties)) return;
  node.patternProperties = Object.fromEntries(
    Object.entries(node.patternProperties).map(([pattern, value]) => [
      translateOrThrow(pattern, `${pointer}/patternProperties`),
      value,
    ]),
  );
}

function translateOrThrow(pattern: string, pointer: string): string {
  const translated = translatePattern(pattern);
  if (translated.ok) return translated.pattern;
  throw new SchemaFault(pointer, `is ${JSON.stringify(pattern)}: ${translated.reason}`);
}

/** Patterns that a format, as it is enforced, implies: each takes about as long as all the rest of its field. */
const IMPLIED: Readonly<Record<string, string>> = {
  date: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  'event-time':
    '^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})?$',
};

/** A pattern that implies the format `uuid`, which takes more than this form. */
export const UUID_PATTERN =
  '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$';

function dropImplied(node: SchemaNode): void {
  const { format, pattern } = node;
  if (typeof format !== 'string' || typeof pattern !== 'string') return;
  if (IMPLIED[format] === pattern) delete node.pattern;
  if (format === 'uuid' && pattern === UUID_PATTERN) delete node.format;
}
