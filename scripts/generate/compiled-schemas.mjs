/**
 * src/events/compiled/*.compiled.mjs: the validators of our own schemas. To compile them took a third of the time of a
 * small gate, at each start. A team's schema is compiled when it is read.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { _ } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build, transform } from 'esbuild';

const PLAIN = { strict: false, logger: false };
const EVENT = { ...PLAIN, discriminator: true };
/** All that is wrong, with what the schema says there: for sentences. */
const EXPLAINED = { allErrors: true, verbose: true };

/** Each validator: its schema, and how it is compiled. */
export const COMPILED = {
  event: { schema: 'event', options: EVENT },
  'event-explained': { schema: 'event', options: { ...EVENT, ...EXPLAINED } },
  config: { schema: 'config', options: { ...PLAIN, ...EXPLAINED } },
  baseline: { schema: 'baseline', options: { ...PLAIN, verbose: true } },
};

/** @param {string} root of the repository @param {keyof typeof COMPILED} name */
export async function compiledSchemaText(root, name) {
  const { schema, options } = COMPILED[name];
  const file = path.join(root, 'src/schema', `${schema}.schema.json`);
  const json = JSON.parse(await readFile(file, 'utf8'));
  const { FORMATS: formats, prepareSchema } = await loadSources(path.join(root, 'src/events'));
  const code = { source: true, esm: true, formats: _`FORMATS` };
  const ajv = new Ajv2020({ ...options, formats, code });
  const prepared = schema === 'event' ? prepareSchema(json).json : json;
  const text = standaloneCode.default(ajv, ajv.compile(prepared));
  const needsFormats = text.includes('FORMATS');
  const formatsImport = needsFormats ? "import { FORMATS } from '../formats/formats.ts';\n" : '';
  const whole = formatsImport + withImports(text.replace(/export default \w+;/, ''));
  // Nobody reads it, and each start does.
  const { code: shorter } = await transform(whole, {
    minifyIdentifiers: true,
    minifySyntax: true,
    target: 'node20.19',
  });
  return `// Generated from ${schema}.schema.json by \`npm run schema\`. Do not edit.\n${shorter}`;
}

/** Ajv asks for its own parts by \`require\`, which an ES module has not. */
function withImports(text) {
  const imports = [];
  const rest = text.replace(
    /const (\w+) = require\("([^"]+)"\)\.default;/g,
    (_found, name, module) => {
      imports.push(`import ${name}Module from '${module}.js';\n`);
      // Node gives the module of CommonJS, other loaders what it calls its default.
      return `const ${name} = ${name}Module.default ?? ${name}Module;`;
    },
  );
  return imports.join('') + rest;
}

/** What the gate itself does with a schema before it compiles it. */
async function loadSources(resolveDir) {
  const contents = `export { FORMATS } from './formats/formats.ts';
export { prepareSchema } from './schema/prepare-schema.ts';`;
  const stdin = { contents, resolveDir };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
