/** src/schema/types.ts: the types that the JSON Schemas beside it describe. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compile } from 'json-schema-to-typescript';

const SCHEMAS = ['event', 'config', 'report', 'baseline'];

const BANNER = `/**
 * Generated from the JSON Schemas in this folder by \`npm run schema\`. Do not edit.
 */
`;

/** @param {string} folder of the schemas */
export async function schemaTypes(folder) {
  const parts = [];
  for (const name of SCHEMAS) {
    const schema = JSON.parse(await readFile(path.join(folder, `${name}.schema.json`), 'utf8'));
    inlineScalars(schema, schema.$defs ?? {});
    parts.push(
      await compile(schema, name, {
        bannerComment: '',
        additionalProperties: false,
        format: true,
        style: { singleQuote: true, printWidth: 100 },
      }),
    );
  }
  return `${BANNER}\n${parts.join('\n')}`;
}

/** A type name for every use of a scalar definition would bury the types that matter. */
function inlineScalars(node, definitions) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'object' || value === null) continue;
    const scalar = definitions[value.$ref?.replace('#/$defs/', '')];
    if (scalar !== undefined && scalar.properties === undefined) {
      const { title, allOf, ...shape } = scalar;
      node[key] = { ...shape, description: value.description ?? shape.description };
    }
    const isScalar = node[key].properties === undefined && node[key].oneOf === undefined;
    if (isScalar && typeof node[key].title === 'string') delete node[key].title;
    inlineScalars(node[key], definitions);
  }
}
