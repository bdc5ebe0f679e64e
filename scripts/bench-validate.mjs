/**
 * How fast, and in how much memory, an NDJSON file is validated.
 *
 *   node scripts/bench-validate.mjs [--events 5000000] [--workers N] [--spool] [--stages] [--keep]
 *
 * Makes a file of that many events (the same bytes each time; about 480 a line) in the temporary
 * directory of the system and prints events per second and the peak of resident memory of a process
 * that does nothing else. `--workers 0` works in the main thread, `--spool` writes the valid events
 * too, `--stages` adds the cost per event of each step on one core, `--keep` leaves the file for the
 * next run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { writeEvents } from './bench-events.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '..');
const { values: options } = parseArgs({
  options: {
    events: { type: 'string', default: '5000000' },
    workers: { type: 'string', default: String(availableParallelism()) },
    spool: { type: 'boolean', default: false },
    stages: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    run: { type: 'string' },
  },
});
const count = Number(options.events);
if (!Number.isSafeInteger(count) || count < 1)
  throw new Error('--events takes a whole number above 0');

async function main() {
  const directory = path.join(tmpdir(), 'dc-event-gate-bench');
  mkdirSync(directory, { recursive: true });
  const file = path.join(directory, `${count}.ndjson`);
  if (!existsSync(file)) writeEvents(file, count);
  const bundle = await bundleTo(mkdtempSync(path.join(directory, 'bundle-')));
  const bytes = statSync(file).size;
  console.log(
    `${count.toLocaleString('en-US')} events, ${(bytes / 1e6).toFixed(0)} MB, ${(bytes / count).toFixed(0)} bytes each`,
  );
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${options.workers} workers`,
  );
  try {
    const flags = [
      '--events',
      String(count),
      '--workers',
      options.workers,
      ...(options.spool ? ['--spool'] : []),
      ...(options.stages ? ['--stages'] : []),
    ];
    const child = spawnSync(
      process.execPath,
      [fileURLToPath(import.meta.url), '--run', bundle, ...flags],
      { stdio: 'inherit' },
    );
    process.exitCode = child.status ?? 1;
  } finally {
    rmSync(bundle, { recursive: true, force: true });
    if (!options.keep) rmSync(file, { force: true });
  }
}

/** The validator as it is in `src/`, and the worker that the runner starts where it has been built. */
async function bundleTo(directory) {
  const entry = `
    export { createFixtureReader } from './src/adapters/files/read-fixture.ts';
    export { createSliceReader, sliceParts } from './src/adapters/files/slices.ts';
    export { createValidator } from './src/adapters/validation/validator.ts';
    export { decode } from './src/adapters/validation/decode.ts';
    export { checkLines } from './src/events/validation/ndjson-block.ts';
    export { loadRecordValidator } from './src/events/validation/load-validator.ts';
    export { createWalker } from './src/events/walk/create-walker.ts';
    export { BUILTIN_JUDGE } from './src/events/validation/builtin-judge.ts';
    export { findEventTypes } from './src/events/event-types.ts';
    export { isDecodable } from './src/adapters/validation/decode.ts';
    export { countQuotes } from './src/events/validation/duplicate-keys.ts';
    export { surveyValue } from './src/events/validation/survey.ts';
    export { default as schema } from './src/schema/event.schema.json';`;
  const common = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    absWorkingDir: root,
    loader: { '.sql': 'text' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  };
  await build({
    ...common,
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    outfile: path.join(directory, 'validate.mjs'),
  });
  await build({
    ...common,
    entryPoints: [path.join(root, 'src/worker.ts')],
    external: ['./measured.ts', './foreign-sql.ts'],
    outfile: path.join(directory, 'worker.mjs'),
  });
  return directory;
}

async function measure(bundle) {
  const gate = await import(pathToFileURL(path.join(bundle, 'validate.mjs')).href);
  const built = path.join(root, 'dist/worker.js');
  const worker = pathToFileURL(existsSync(built) ? built : path.join(bundle, 'worker.mjs'));
  console.log(`worker: ${existsSync(built) ? 'dist/worker.js' : 'bundled from src/worker.ts'}`);
  const directory = path.join(tmpdir(), 'dc-event-gate-bench');
  const spoolDirectory = options.spool ? mkdtempSync(path.join(directory, 'spool-')) : null;
  const name = `${count}.ndjson`;
  const size = statSync(path.join(directory, name)).size;
  const validator = gate.createValidator({
    root: directory,
    readFixture: gate.createFixtureReader({
      root: directory,
      readParquet: () => {
        throw new Error('no Parquet here');
      },
      temporaryDirectory: async () => directory,
    }),
    readSlice: gate.createSliceReader(),
    worker: options.workers === '0' ? null : worker,
    cores: Number(options.workers),
  });
  const files = [{ path: name, format: 'ndjson', compression: 'none', size }];
  const started = performance.now();
  const { files: results } = await validator.validate({
    files,
    schema: { json: gate.schema, origin: 'builtin', notes: [] },
    maxFindings: 1000,
    expect: 'valid',
    spoolDirectory,
  });
  const seconds = (performance.now() - started) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  if (spoolDirectory !== null) rmSync(spoolDirectory, { recursive: true, force: true });
  const [result] = results;
  if (result?.valid !== count)
    throw new Error(
      `${result?.valid} of ${count} events are valid: ${JSON.stringify(result?.findings[0])}`,
    );
  console.log(
    `${seconds.toFixed(2)} s, ${Math.round(count / seconds).toLocaleString('en-US')} events/s, peak RSS ${peak.toFixed(0)} MB${options.spool ? ', valid events spooled' : ''}`,
  );
  if (options.stages) await measureStages(gate, path.join(directory, name), size);
}

/** Each step alone, on the first slices of the file, best of five. */
async function measureStages(gate, file, size) {
  const readSlice = gate.createSliceReader();
  const slices = [...gate.sliceParts(size)].slice(0, 8);
  const blocks = slices.map((slice) => Uint8Array.from(readSlice(file, file, slice)));
  const texts = blocks.map(gate.decode);
  const lines = texts.flatMap((text) => text.split('\n').filter((line) => line !== ''));
  const values = lines.map((line) => JSON.parse(line));
  const validator = await gate.loadRecordValidator(gate.schema, 'builtin');
  const settings = {
    file: 'bench',
    maxFindings: 1000,
    keepAccepted: false,
    validator,
    decode: gate.decode,
  };
  const survey = { strings: 0, numbers: 0 };
  const types = gate.findEventTypes(gate.schema);
  const compile = () => gate.BUILTIN_JUDGE.compileWalk(types, false);
  const walk = gate.createWalker(compile, types.names.length, 0);
  const stages = {
    read: () => slices.forEach((slice) => void readSlice(file, file, slice)),
    decode: () => blocks.forEach(gate.decode),
    'split at newlines': () => texts.forEach((text) => void text.split('\n')),
    'JSON.parse': () => lines.forEach((line) => void JSON.parse(line)),
    'parse and schema': () => lines.forEach((line) => void validator.checkValue(line)),
    'strings and numbers': () => values.forEach((value) => void gate.surveyValue(value, survey)),
    'count quotes': () => blocks.forEach(gate.countQuotes),
    'is it UTF-8': () => blocks.forEach(gate.isDecodable),
    'walk over bytes': () => blocks.forEach(walk),
    'block loop without a walk': () =>
      blocks.forEach((bytes) => void gate.checkLines(bytes, settings)),
  };
  for (const [name, run] of Object.entries(stages)) {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 5; i += 1) {
      const started = performance.now();
      run();
      best = Math.min(best, performance.now() - started);
    }
    console.log(
      `  ${name.padEnd(26)} ${((best * 1e6) / lines.length).toFixed(0).padStart(6)} ns per event`,
    );
  }
  const walked = blocks.map(walk);
  const handed = walked.reduce((sum, block) => sum + block.handed.length, 0);
  console.log(
    `  ${(100 * (1 - handed / lines.length)).toFixed(2)} % of the events need no more than the walk`,
  );
}

if (options.run !== undefined) await measure(options.run);
else await main();
