/** The dialects of JSON Schema that are read; `$schema` decides, and without it the newest counts. */
import Ajv, { type AnySchemaObject, type ErrorObject, type Options } from 'ajv';
import Ajv2019 from 'ajv/dist/2019.js';
import Ajv2020 from 'ajv/dist/2020.js';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
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

export function createAjv(dialect: Dialect, options: Options): Ajv {
  switch (dialect) {
    case '2020-12':
      return new Ajv2020(options);
    case '2019-09':
      return new Ajv2019(options);
    case 'draft-07':
      return new Ajv(options);
    case 'draft-06':
      return new Ajv(options).addMetaSchema(draft06);
  }
}

/** One for each dialect: to compile what a dialect says of schemas takes longer than to compile most schemas. */
const ofDialects = new Map<Dialect, Ajv>();

/** What the dialect says of the schema; none where it is one. */
export function findSchemaErrors(dialect: Dialect, schema: unknown): readonly ErrorObject[] {
  const ajv = ofDialects.get(dialect) ?? createAjv(dialect, { strict: false, logger: false });
  ofDialects.set(dialect, ajv);
  if (typeof schema === 'boolean') return [];
  return ajv.validateSchema(schema as AnySchemaObject) === true ? [] : (ajv.errors ?? []);
}
