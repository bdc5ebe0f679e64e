/** Two processes that find the cache empty at the same moment. */
import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { FILES, fakeLibrary, PLATFORM } from './fake-library.ts';
import { loopback } from './loopback.ts';
import { temporary } from './temporary.ts';

const provisionFile = path.resolve(
  import.meta.dirname,
  '../../../src/adapters/native/provision.ts',
);

it('lets both load the same whole library', async () => {
  const folder = await temporary();
  const { manifest, tarball } = await fakeLibrary();
  const waiting: (() => void)[] = [];
  // Nobody is answered before both have asked, so that both unpack.
  const server = await loopback((_, response) => {
    waiting.push(() => response.end(tarball));
    if (waiting.length === 2) for (const answer of waiting) answer();
  });
  await build({
    entryPoints: [provisionFile],
    outfile: path.join(folder, 'provision.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const options = {
    duckdbPath: null,
    cacheDirectory: path.join(folder, 'cache'),
    manifest,
    platform: PLATFORM,
  };
  const script = path.join(folder, 'run.mjs');
  await writeFile(
    script,
    `import { provision } from './provision.mjs';
     const unwanted = () => { throw new Error('the cache and the environment are enough'); };
     const options = { ...${JSON.stringify(options)}, bundleUrl: import.meta.url, env: process.env,
       runProgram: unwanted, makeFolder: unwanted };
     console.log(JSON.stringify(await provision(options)));`,
  );
  const env = { ...process.env, npm_config_registry: server.address };
  const run = () => promisify(execFile)(process.execPath, [script], { env });
  const results = await Promise.all([run(), run()]);

  const home = path.join(folder, 'cache/dc-event-gate-duckdb/9.9.9', PLATFORM);
  for (const { stdout } of results) {
    expect(JSON.parse(stdout)).toMatchObject({
      addon: path.join(home, 'duckdb.node'),
      temporary: null,
    });
  }
  expect(server.requests).toHaveLength(2);
  expect(await readdir(home)).toEqual(Object.keys(FILES));
  expect(await readdir(path.dirname(home))).toEqual([PLATFORM]);
});
