/**
 * Our validator as a program that validates one file in one thread, and prints how many events are valid, the
 * seconds, and those of the processor.
 */
import path from 'node:path';
import { build } from 'esbuild';

const PROGRAM = `
import { statSync } from 'node:fs';
import path from 'node:path';
import { createFixtureReader } from './src/adapters/files/read-fixture.ts';
import { createSliceReader } from './src/adapters/files/slices.ts';
import { createValidator } from './src/adapters/validation/validator.ts';
import schema from './src/schema/event.schema.json';

const [directory, name] = [path.dirname(process.argv[2]), path.basename(process.argv[2])];
const none = () => { throw new Error('only NDJSON here'); };
const temporaryDirectory = async () => directory;
const validator = createValidator({
  root: directory,
  readFixture: createFixtureReader({ root: directory, readParquet: none, readDuckdb: none, temporaryDirectory }),
  readSlice: createSliceReader(),
  worker: null,
  cores: 1,
});
const [started, busy] = [performance.now(), process.cpuUsage()];
const { files } = await validator.validate({
  files: [{ path: name, format: 'ndjson', compression: 'none', size: statSync(process.argv[2]).size }],
  schema: { json: schema, origin: 'builtin', notes: [] },
  maxFindings: 1000,
  expect: 'valid',
  spoolDirectory: null,
});
const { user, system } = process.cpuUsage(busy);
console.log(files[0].valid, (performance.now() - started) / 1000, (user + system) / 1e6);
`;

/** @param {string} root of the repository @param {string} directory for the program @returns the directory */
export async function bundleValidator(root, directory) {
  await build({
    stdin: { contents: PROGRAM, resolveDir: root, loader: 'ts' },
    outfile: path.join(directory, 'validate.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    absWorkingDir: root,
    loader: { '.sql': 'text' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return directory;
}
