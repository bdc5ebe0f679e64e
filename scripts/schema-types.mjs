/**
 * Writes src/schema/types.ts from the JSON Schemas beside it, so that the types cannot say anything
 * else. `--check` writes nothing and exits with 1 where they differ.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const folder = path.resolve(import.meta.dirname, '../src/schema');
const SCHEMAS = ['event', 'config', 'report', 'baseline'];

const BANNER = `/**
 * Generated from the JSON Schemas in this folder by \`npm run schema\`. Do not edit.
 */
`;

/** The exact text that src/schema/types.ts must have. */
export async function schemaTypes() {
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

const file = path.join(folder, 'types.ts');
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = await schemaTypes();
  if (!process.argv.includes('--check')) {
    await writeFile(file, text);
  } else if (text !== (await readFile(file, 'utf8'))) {
    console.error(
      'src/schema/types.ts does not match the schemas; run "npm run schema" and commit it.',
    );
    process.exitCode = 1;
  }
}
