/** The dialects of JSON Schema that are read; `$schema` decides, and without it the newest counts. */
import { SchemaFault } from './schema-fault.ts';
import { isSchemaNode } from './subschemas.ts';

const DIALECTS = ['2020-12', '2019-09', 'draft-07', 'draft-06'] as const;
export type Dialect = (typeof DIALECTS)[number];

const ADDRESS =
  /^https?:\/\/json-schema\.org\/(?:draft\/)?(2020-12|2019-09|draft-0[0-9])\/schema#?$/;

/** @throws SchemaFault for any other dialect */
export function readDialect(schema: unknown): Dialect {
  const named = isSchemaNode(schema) ? schema.$schema : undefined;
  if (named === undefined) return '2020-12';
  const found = ADDRESS.exec(String(named))?.[1];
  const dialect = DIALECTS.find((known) => known === found);
  if (dialect !== undefined) return dialect;
  throw new SchemaFault(
    '/$schema',
    `is ${JSON.stringify(named)}; read are ${DIALECTS.join(', ')}: write "https://json-schema.org/draft/2020-12/schema", and the schema in that dialect`,
  );
}

/** Before 2019-09 a `$ref` stood alone: what is beside it does not count. */
export function ignoresBesideReferences(dialect: Dialect): boolean {
  return dialect === 'draft-07' || dialect === 'draft-06';
}
