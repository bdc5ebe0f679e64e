/**
 * Writes src/adapters/native-manifest.json: for every platform that DuckDB's bindings exist for, the
 * path of the tarball below the registry, its sha512 as registries state it, and the sha256 of each file that
 * is loaded from it. Run it when the version of @duckdb/node-api changes, and read the diff.
 *
 *   node scripts/native-manifest.mjs
 *
 * The packages come through `npm pack`; each tarball is hashed here and held against the digest that
 * `npm view` states, so a broken download cannot become the truth.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parseTar } from 'nanotar';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..');
const target = path.join(root, 'src/adapters/native-manifest.json');

/** What is loaded: the addon, and beside it the library it links to. */
const LOADED = /^(?:duckdb\.node|(?:lib)?duckdb\.(?:so|dylib|dll))$/;

const { dependencies } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const version = dependencies['@duckdb/node-api'];
const packages = await bindingPackages(version);
const directory = await mkdtemp(path.join(tmpdir(), 'native-manifest-'));
try {
  const platforms = {};
  for (const name of packages) {
    platforms[name.replace('@duckdb/node-bindings-', '')] = await describe(
      name,
      version,
      directory,
    );
    process.stderr.write(`${name}@${version}\n`);
  }
  await writeFile(target, `${JSON.stringify({ version, platforms }, null, 2)}\n`);
} finally {
  await rm(directory, { recursive: true, force: true });
}

/** The platform packages, as the bindings themselves list them. */
async function bindingPackages(version) {
  const listed = await view(`@duckdb/node-bindings@${version}`, 'optionalDependencies');
  const wrong = Object.entries(listed).find(([, wanted]) => wanted !== version);
  if (wrong !== undefined) throw new Error(`${wrong[0]} is wanted at ${wrong[1]}, not ${version}`);
  return Object.keys(listed).sort();
}

async function describe(name, version, directory) {
  const spec = `${name}@${version}`;
  const { stdout } = await run('npm', ['pack', spec, '--json', '--pack-destination', directory], {
    cwd: directory,
  });
  const packed = Object.values(JSON.parse(stdout))[0];
  const bytes = await readFile(path.join(directory, packed.filename));
  const stated = await view(spec, 'dist.integrity');
  const actual = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (stated !== actual)
    throw new Error(`${spec}: the registry states ${stated}, the tarball is ${actual}`);
  const unscoped = name.slice(name.indexOf('/') + 1);
  return {
    tarball: `${name}/-/${unscoped}-${version}.tgz`,
    size: bytes.length,
    sha512: digest('sha512', bytes),
    files: loadedFiles(bytes, spec),
  };
}

function loadedFiles(tarball, spec) {
  const entries = parseTar(gunzipSync(tarball))
    .map((entry) => ({ ...entry, name: entry.name.replace(/^package\//, '') }))
    .filter((entry) => entry.type === 'file' && LOADED.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (entries.length !== 2)
    throw new Error(
      `${spec}: expected the addon and its library, found ${entries.map((entry) => entry.name)}`,
    );
  return Object.fromEntries(
    entries.map(({ name, data }) => [name, { size: data.length, sha256: digest('sha256', data) }]),
  );
}

async function view(spec, field) {
  const { stdout } = await run('npm', ['view', spec, field, '--json']);
  return JSON.parse(stdout);
}

function digest(algorithm, bytes) {
  return createHash(algorithm).update(bytes).digest('hex');
}
