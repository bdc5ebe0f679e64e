/**
 * Bundles the entries into dist/, whole: nothing beside it is needed but DuckDB's library, which
 * src/adapters/native finds or fetches.
 *
 *   node scripts/build.mjs              writes dist/
 *   node scripts/build.mjs --out DIR    writes DIR instead
 *   node scripts/build.mjs --check      builds elsewhere and compares with dist/, byte by byte
 *
 * The same sources give the same bytes on any machine.
 */
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { importBefore, loadedBefore } from './loaded-before.mjs';

const root = path.resolve(import.meta.dirname, '..');
const ENTRIES = ['src/action.ts', 'src/cli.ts', 'src/worker.ts'];
const EXECUTABLE = 'cli.js';
const NOTICES = 'licenses.txt';

/** CommonJS packages ask for Node's own modules by `require`, which an ES module has not. */
const REQUIRE = `import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);`;

/** The toolkit does nothing when imported; unless esbuild knows, its HTTP client (0.8 MB) comes along. */
const leanToolkit = {
  name: 'lean-toolkit',
  setup(plugin) {
    plugin.onResolve({ filter: /./ }, async ({ path: wanted, pluginData, ...request }) => {
      const toolkit =
        /^(?:@actions\/|undici$|tunnel$)/.test(wanted) ||
        /[\\/]@actions[\\/]/.test(request.importer);
      if (!toolkit || pluginData === leanToolkit) return undefined;
      const found = await plugin.resolve(wanted, { ...request, pluginData: leanToolkit });
      return { ...found, sideEffects: false };
    });
  },
};

/**
 * Shared code goes into chunks: with three bundles that each hold all of it, dist/ is twice as large
 * and starts no sooner. Nor does minified code, so what is committed can be read, and so can a diff of
 * it: the name of a chunk says who loads it, and stays when the code changes.
 *
 * @param {string[]} entries source files, relative to the repository or absolute
 * @param {string} out directory that is replaced by the bundles
 */
export async function bundle(entries, out) {
  const old = await filesOfOurs(out);
  const options = {
    absWorkingDir: root,
    entryPoints: entries,
    outdir: out,
    entryNames: '[name]',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    alias: { '@duckdb/node-bindings': './src/adapters/native/bundled-bindings.cjs' },
    define: { 'import.meta.bundled': 'true' },
    loader: { '.sql': 'text', '.css': 'text', '.browser.js': 'text' },
    banner: { js: REQUIRE },
    legalComments: 'none',
    // So that paths in comments are the same where node_modules is a link.
    preserveSymlinks: true,
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'warning',
    plugins: [leanToolkit],
  };
  const first = (await build(options)).metafile;
  const before = loadedBefore(first);
  const { metafile, outputFiles } = await build({
    ...options,
    plugins: [leanToolkit, importBefore(root, first, before)],
  });
  await Promise.all(old.map((name) => rm(path.join(out, name), { recursive: true })));
  const names = chunkNames(metafile, before);
  for (const { path: file, text } of outputFiles) {
    const target = path.join(
      path.dirname(file),
      names.get(path.basename(file)) ?? path.basename(file),
    );
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, renameImports(text, names));
  }
  await writeFile(path.join(out, 'package.json'), '{ "type": "module" }\n');
  await writeFile(path.join(out, NOTICES), await thirdPartyNotices(metafile));
  await chmod(path.join(out, EXECUTABLE), 0o755).catch(() => undefined);
}

/**
 * Names for the chunks, by the names with a hash that esbuild gives. A module that is imported where it is
 * used keeps its own name; what several entries share is named after them: `action-cli.js`. Who finds a chunk loaded
 * already is not in its name; a second chunk of the same name has a number.
 */
function chunkNames({ outputs }, before) {
  const chunks = Object.entries(outputs).filter(
    ([file]) => path.posix.basename(path.posix.dirname(file)) === 'chunks',
  );
  const names = new Map();
  const give = (file, name, number = 1) => {
    const numbered = number === 1 ? `${name}.js` : `${name}-${number}.js`;
    if ([...names.values()].includes(numbered)) give(file, name, number + 1);
    else names.set(path.posix.basename(file), numbered);
  };
  for (const [file, { entryPoint }] of chunks)
    if (entryPoint !== undefined) give(file, moduleName(entryPoint));
  for (const [file, { entryPoint, inputs }] of chunks)
    if (entryPoint === undefined) give(file, sharersOf(file, Object.keys(inputs), outputs, before));
  return names;
}

function sharersOf(file, inputs, outputs, before) {
  // Only esbuild's own functions come from no file.
  if (inputs.length === 0) return 'runtime';
  const sharers = Object.entries(outputs).flatMap(([entry, { entryPoint }]) =>
    entryPoint !== undefined && isLoadedBy(entry, file, outputs) ? entryPoint : [],
  );
  return sharers
    .filter((sharer) => !inputs.every((input) => before.get(sharer)?.has(input)))
    .map(moduleName)
    .sort()
    .join('-');
}

function moduleName(file) {
  return path.posix.basename(file).replace(/\.[cm]?[jt]s$/, '');
}

/** Whether `entry` imports `file`, or a chunk that does, before it runs. */
function isLoadedBy(entry, file, outputs) {
  return outputs[entry].imports.some(
    ({ path: imported, kind, external }) =>
      kind === 'import-statement' &&
      external !== true &&
      (imported === file || isLoadedBy(imported, file, outputs)),
  );
}

function renameImports(text, names) {
  return text.replace(/(?<=["'/])[\w-]+-[0-9A-Z]{8}\.js(?=")/g, (name) => names.get(name) ?? name);
}

/** Only what this script has written before is removed. */
async function filesOfOurs(out) {
  await mkdir(out, { recursive: true });
  const found = await readdir(out);
  if (found.length > 0 && !found.includes(NOTICES))
    throw new Error(`${out} holds something else than bundles`);
  return found;
}

/** The licences of the packages that went into the bundles, by name. */
async function thirdPartyNotices({ outputs }) {
  const used = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
  );
  const packages = used.map((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]);
  const folders = [...new Set(packages)].filter((folder) => folder !== undefined).sort();
  const notices = await Promise.all(folders.map((folder) => notice(path.join(root, folder))));
  return notices.join(`\n${'-'.repeat(80)}\n\n`);
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).sort().find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : await readFile(path.join(folder, file), 'utf8');
  return `${name} ${version}, ${license}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

/** Names of the files that differ, are missing, or are too many. */
async function differences(expected, actual) {
  const [wanted, found] = await Promise.all([contents(expected), contents(actual)]);
  return [...new Set([...wanted.keys(), ...found.keys()])]
    .filter((name) => wanted.get(name) !== found.get(name))
    .sort();
}

async function contents(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [path.relative(folder, file), await readFile(file, 'latin1')]),
    ),
  );
}

async function check(dist) {
  const fresh = await mkdtemp(path.join(tmpdir(), 'dist-check-'));
  try {
    await bundle(ENTRIES, fresh);
    return await differences(fresh, dist);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function main() {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, check: { type: 'boolean' } },
  });
  const dist = path.resolve(values.out ?? path.join(root, 'dist'));
  if (!values.check) return bundle(ENTRIES, dist);
  const stale = await check(dist);
  if (stale.length === 0) return undefined;
  process.stderr.write(`dist/ does not match src/: ${stale.join(', ')}. Run "npm run build".\n`);
  process.exitCode = 1;
}

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url)
  await main();
