/** Our own schemas are what a JSON Schema may be. It is shown here once, and not at each start. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../src/schema');
const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));

const findErrors = (schema: object) => {
  const ajv = new Ajv2020({ logger: false });
  ajv.validateSchema(schema);
  return ajv.errors ?? [];
};

it.each(names)('%s is held against the metaschema, and fits', (name) => {
  const schema = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(findErrors(schema)).toEqual([]);
  const [key = ''] = Object.keys(schema.properties);
  const broken = { ...schema, properties: { ...schema.properties, [key]: { type: 'text' } } };
  expect(findErrors(broken)).not.toEqual([]);
});
