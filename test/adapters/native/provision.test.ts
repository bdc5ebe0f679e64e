import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { cacheRoot } from '../../../src/adapters/native/cache.ts';
import { type NativeOptions, provision } from '../../../src/adapters/native/provision.ts';
import { makeFolder, runProgram } from '../../support/outside.ts';
import {
  type FakeLibrary,
  FILES,
  fakeLibrary,
  installBeside,
  PLATFORM,
  TARBALL_PATH,
  writeFiles,
} from './fake-library.ts';
import { deadAddress, type Loopback, loopback } from './loopback.ts';
import { temporary } from './temporary.ts';

const TAMPERED = { ...FILES, 'libduckdb.so': 'something else' };

let folder: string;
let library: FakeLibrary;
let registry: Loopback;
let options: NativeOptions;

beforeEach(async () => {
  folder = await temporary();
  library = await fakeLibrary();
  registry = await loopback((_, response) => response.end(library.tarball));
  options = {
    duckdbPath: null,
    bundleUrl: pathToFileURL(path.join(folder, 'gate/dist/cli.js')).href,
    cacheDirectory: path.join(folder, 'cache'),
    env: { npm_config_registry: registry.address },
    manifest: library.manifest,
    platform: PLATFORM,
    limits: { pausesMs: [] },
    runProgram,
    makeFolder,
  };
});

const cached = () => path.join(folder, 'cache/dc-event-gate-duckdb/9.9.9', PLATFORM);

describe('the order of the search', () => {
  it('takes duckdb-path before everything else', async () => {
    const given = await writeFiles(path.join(folder, 'given'));
    await installBeside(path.join(folder, 'gate'), '9.9.9');
    await writeFiles(cached());
    const { addon } = await provision({ ...options, duckdbPath: given });
    expect(addon).toBe(path.join(given, 'duckdb.node'));
  });

  it('takes node_modules beside the bundle before the cache', async () => {
    const beside = await installBeside(path.join(folder, 'gate'), '9.9.9');
    await writeFiles(cached());
    expect(await provision(options)).toEqual({
      addon: path.join(beside, 'duckdb.node'),
      sharedLibrary: path.join(beside, 'libduckdb.so'),
      temporary: null,
    });
  });

  it('finds node_modules above the bundle, where npm puts what several packages share', async () => {
    const above = await installBeside(folder, '9.9.9');
    expect((await provision(options)).addon).toBe(path.join(above, 'duckdb.node'));
  });

  it('passes over another version in node_modules', async () => {
    await installBeside(path.join(folder, 'gate'), '9.9.8');
    await writeFiles(cached());
    expect((await provision(options)).addon).toBe(path.join(cached(), 'duckdb.node'));
  });

  it('takes the cache before the registry', async () => {
    await writeFiles(cached());
    expect((await provision(options)).addon).toBe(path.join(cached(), 'duckdb.node'));
    expect(registry.requests).toHaveLength(0);
  });

  it('fetches the tarball last, says so, and keeps only the files it needs', async () => {
    const notes: string[] = [];
    const { addon } = await provision({ ...options, note: (text) => notes.push(text) });
    expect(addon).toBe(path.join(cached(), 'duckdb.node'));
    expect(await readFile(path.join(cached(), 'libduckdb.so'), 'utf8')).toBe(FILES['libduckdb.so']);
    expect((await readdir(path.join(folder, 'cache'), { recursive: true })).sort()).toEqual(
      [
        '',
        '/9.9.9',
        `/9.9.9/${PLATFORM}`,
        `/9.9.9/${PLATFORM}/duckdb.node`,
        `/9.9.9/${PLATFORM}/libduckdb.so`,
      ].map((name) => `dc-event-gate-duckdb${name}`),
    );
    expect(notes).toEqual(['Fetching DuckDB 9.9.9 for linux-x64 (0 MB)']);
    expect(registry.requests.map(({ url }) => url)).toEqual([`/${TARBALL_PATH}`]);
  });

  it('fetches once; the second run finds the cache', async () => {
    await provision(options);
    await provision(options);
    expect(registry.requests).toHaveLength(1);
  });
});

describe('a library that is not the manifest’s', () => {
  const ofFile = 'sha256 is [0-9a-f]{64}, and must be [0-9a-f]{64}';
  const ofTarball = 'sha512 is [0-9a-f]{128}, and must be [0-9a-f]{128}';
  const refused = (file: string, digest = ofFile) =>
    expect.objectContaining({
      code: 'NATIVE_HASH',
      message: expect.stringMatching(
        new RegExp(`^${file}: this is not the DuckDB library that was released: its ${digest}`),
      ),
    });

  it.each(Object.keys(FILES))('is refused in duckdb-path: %s', async (name) => {
    const given = await writeFiles(path.join(folder, 'given'), {
      ...FILES,
      [name]: 'something else',
    });
    await expect(provision({ ...options, duckdbPath: given })).rejects.toThrow(
      refused(path.join(given, name)),
    );
  });

  it('is refused in the cache, and not replaced in silence', async () => {
    await writeFiles(cached(), TAMPERED);
    await expect(provision(options)).rejects.toThrow(refused(path.join(cached(), 'libduckdb.so')));
    expect(registry.requests).toHaveLength(0);
  });

  it('is refused on the second run when the cache was changed after the first', async () => {
    const { sharedLibrary } = await provision(options);
    await writeFile(sharedLibrary, 'something else');
    await expect(provision(options)).rejects.toThrow(refused(sharedLibrary));
  });

  it('is looked for where a link to the addon leads, as that is where the linker looks', async () => {
    const elsewhere = await writeFiles(path.join(folder, 'elsewhere'), TAMPERED);
    const given = await writeFiles(path.join(folder, 'given'));
    await rm(path.join(given, 'duckdb.node'));
    await symlink(path.join(elsewhere, 'duckdb.node'), path.join(given, 'duckdb.node'));
    await expect(provision({ ...options, duckdbPath: given })).rejects.toThrow(
      refused(path.join(elsewhere, 'libduckdb.so')),
    );
  });

  it('is refused as a tarball before anything is unpacked', async () => {
    const other = await fakeLibrary(TAMPERED);
    const size = library.tarball.length;
    library = {
      ...library,
      tarball: Buffer.concat([other.tarball, Buffer.alloc(size)]).subarray(0, size),
    };
    await expect(provision(options)).rejects.toThrow(
      refused(`${registry.address}${TARBALL_PATH}`, ofTarball),
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['linux-x64-musl', 'LD_LIBRARY_PATH', ''],
    ['linux-x64-musl', 'LD_LIBRARY_PATH', 'somewhere:'],
    ['darwin-arm64', 'DYLD_LIBRARY_PATH', '.'],
  ])('is refused on %s where %s=%j would slip it in', async (platform, variable, value) => {
    const shadow = await writeFiles(path.join(folder, 'shadow'), TAMPERED);
    const given = await writeFiles(path.join(folder, 'given'));
    const manifest = {
      version: '9.9.9',
      platforms: { [platform]: library.manifest.platforms[PLATFORM] ?? never() },
    };
    const run = (list: string) =>
      provision({ ...options, manifest, platform, duckdbPath: given, env: { [variable]: list } });
    await expect(run(`${value}:${shadow}`)).rejects.toThrow(
      refused(path.join(shadow, 'libduckdb.so')),
    );
    expect((await run(`${value}:${folder}`)).addon).toBe(path.join(given, 'duckdb.node'));
  });
});

describe('a library that cannot be had', () => {
  const missing = (detail: RegExp) =>
    expect.objectContaining({ code: 'NATIVE_MISSING', message: expect.stringMatching(detail) });

  it.each(Object.keys(FILES))(
    'is not searched elsewhere when duckdb-path lacks %s',
    async (name) => {
      const given = await writeFiles(path.join(folder, 'given'));
      await rm(path.join(given, name));
      await expect(provision({ ...options, duckdbPath: given })).rejects.toThrow(
        missing(/duckdb-path names .*given, which does not hold duckdb\.node and libduckdb\.so/),
      );
      expect(registry.requests).toHaveLength(0);
    },
  );

  it('is reported with address, digest and the way out when the network is down', async () => {
    const address = await deadAddress();
    const { sha512 } = library.manifest.platforms[PLATFORM] ?? never();
    await expect(provision({ ...options, env: { npm_config_registry: address } })).rejects.toThrow(
      expect.objectContaining({
        code: 'NATIVE_MISSING',
        message: `DuckDB's library for linux-x64 is missing: ${address}${TARBALL_PATH} could not be fetched: connect ECONNREFUSED ${address.slice(7, -1)}. Without network: download ${address}${TARBALL_PATH} (sha512 ${sha512}), unpack it, and name its folder in the input duckdb-path or the variable DC_EVENT_GATE_DUCKDB_PATH.`,
      }),
    );
  });

  it('is reported without an address where nothing names a registry', async () => {
    await expect(provision({ ...options, env: {} })).rejects.toThrow(
      missing(
        /neither npm_config_registry nor an npm on the PATH .* download <your npm registry>\/@duckdb/,
      ),
    );
  });

  it('is reported when the tarball, though the right one, lacks a file', async () => {
    library = await fakeLibrary({ 'duckdb.node': FILES['duckdb.node'] ?? never() });
    await expect(provision({ ...options, manifest: library.manifest })).rejects.toThrow(
      missing(/the tarball holds no libduckdb\.so/),
    );
  });

  it('is reported when no digest is known for the platform', async () => {
    await expect(provision({ ...options, platform: 'sunos-x64' })).rejects.toThrow(
      expect.objectContaining({ code: 'NATIVE_UNKNOWN' }),
    );
  });
});

describe('the cache', () => {
  it('is completed where a file is gone', async () => {
    await writeFiles(cached(), { 'duckdb.node': FILES['duckdb.node'] ?? never() });
    expect((await provision(options)).addon).toBe(path.join(cached(), 'duckdb.node'));
    expect(await readdir(cached())).toEqual(['duckdb.node', 'libduckdb.so']);
  });

  it.each([
    ['cannot be made', path.join('file', 'cache')],
    ['is not wanted', null],
  ])('that %s is replaced by a folder that goes after loading', async (_, name) => {
    await writeFile(path.join(folder, 'file'), '');
    const cacheDirectory = name === null ? null : path.join(folder, name);
    const { addon, temporary: gone } = await provision({ ...options, cacheDirectory });
    expect(gone).not.toBeNull();
    expect(path.dirname(addon)).toBe(gone);
    await rm(gone ?? never(), { recursive: true });
  });

  it.each([
    [{ RUNNER_TOOL_CACHE: '/opt/tools', XDG_CACHE_HOME: '/xdg' }, 'linux', '/opt/tools'],
    [{ XDG_CACHE_HOME: '/xdg' }, 'linux', '/xdg'],
    [{ XDG_CACHE_HOME: 'relative', RUNNER_TOOL_CACHE: '' }, 'linux', '/home/me/.cache'],
    [{}, 'darwin', '/home/me/Library/Caches'],
    [{ LOCALAPPDATA: '/local' }, 'win32', '/local'],
    [{}, 'win32', '/home/me/AppData/Local'],
  ])('lies, with %o on %s, in %s', (env, platform, root) => {
    expect(cacheRoot({ env, platform, home: () => '/home/me' })).toBe(root);
  });

  it('lies nowhere where the user has no home, or one that is none', () => {
    const homeless = () => {
      throw new Error('uv_os_homedir returned ENOENT');
    };
    expect(cacheRoot({ env: {}, platform: 'linux', home: homeless })).toBeNull();
    expect(cacheRoot({ env: {}, platform: 'linux', home: () => '' })).toBeNull();
  });
});

function never(): never {
  throw new Error('the fixture has it');
}
