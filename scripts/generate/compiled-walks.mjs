/**
 * src/events/compiled/event-walk.compiled.mjs: the walks of our own event schema (src/events/walk). To compile one took as
 * long as to walk over 5 MB of events, in each thread. A team's schema is compiled when it is read.
 */
import path from 'node:path';
import { build } from 'esbuild';

/** @param {string} root of the repository */
export async function compiledWalksText(root) {
  const { columnWalk, walk } = await storedWalks(path.join(root, 'src/events'));
  return `// Generated from event.schema.json by \`npm run schema\`. Do not edit.
export const WALK = ${JSON.stringify(walk)};
export const COLUMN_WALK = ${JSON.stringify(columnWalk)};
`;
}

async function storedWalks(resolveDir) {
  const contents = `import schema from '../schema/event.schema.json';
import { EVENT_COLUMNS } from '../schema/event-columns.ts';
import { findEventTypes } from './event-types.ts';
import { prepareSchema } from './schema/prepare-schema.ts';
import { compileWalk } from './walk/compile-walk.ts';
import { storeWalk } from './walk/stored-walk.ts';
const types = findEventTypes(schema);
const stored = (columns) =>
  storeWalk(compileWalk({ given: schema, prepared: prepareSchema(schema).json }, types, columns), types);
export const walk = stored(null);
export const columnWalk = stored(EVENT_COLUMNS);`;
  const stdin = { contents, resolveDir };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
