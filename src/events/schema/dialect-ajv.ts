/** Ajv as a dialect of JSON Schema asks for it. */
import Ajv, { type AnySchemaObject, type ErrorObject, type Options } from 'ajv';
import Ajv2019 from 'ajv/dist/2019.js';
import Ajv2020 from 'ajv/dist/2020.js';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import type { Dialect } from './dialect.ts';

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
