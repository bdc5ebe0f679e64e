/**
 * A schema as it is compiled: what a team's models export, taken as it is. It means the same, with less work;
 * where the export says less than the model, it is held to what the model means.
 */
import { joinDecimal } from './decimals.ts';
import { type Dialect, ignoresBesideReferences, readDialect } from './dialect.ts';
import { dispatchUnions } from './dispatch-unions.ts';
import { translatePattern } from './python-pattern.ts';
import { SchemaFault } from './schema-fault.ts';
import { isSchemaNode, type SchemaNode, type Subschema, subschemas } from './subschemas.ts';

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
  dispatchUnions(json);
  return { json, dialect };
}

function prepareNode({ node, pointer }: Subschema, dialect: Dialect): void {
  if (node.$async !== undefined)
    throw new SchemaFault(
      `${pointer}/$async`,
      'makes the answer come later, and none is waited for; take it out',
    );
  if (ignoresBesideReferences(dialect) && typeof node.$ref === 'string') keepReference(node);
  // Of other languages: ajv would stumble over them, and JSON Schema knows neither.
  delete node.id;
  delete node.nullable;
  translatePatterns(node, pointer);
  dropImplied(node);
  joinDecimal(node);
}

function keepReference(node: SchemaNode): void {
  const kept = ['$ref', '$id', '$schema', 'definitions', '$defs'];
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
