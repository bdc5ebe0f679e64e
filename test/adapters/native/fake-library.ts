/** A library of a few bytes in the real one's shape: its files, its tarball, and a manifest for both. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTarGzip } from 'nanotar';
import type { NativeManifest } from '../../../src/adapters/native/manifest.ts';

export const PLATFORM = 'linux-x64';
export const TARBALL_PATH = '@duckdb/node-bindings-linux-x64/-/node-bindings-linux-x64-9.9.9.tgz';

export const FILES: Readonly<Record<string, string>> = {
  'duckdb.node': 'the addon, as far as this test is concerned',
  'libduckdb.so': 'the library '.repeat(100),
};

export interface FakeLibrary {
  readonly manifest: NativeManifest;
  readonly tarball: Buffer;
}

/** @param packed what the tarball holds, where that is something else than the manifest's files */
export async function fakeLibrary(
  packed: Readonly<Record<string, string>> = FILES,
): Promise<FakeLibrary> {
  const entries = Object.entries({ ...packed, 'README.md': 'not wanted' });
  const tarball = Buffer.from(
    await createTarGzip(entries.map(([name, data]) => ({ name: `package/${name}`, data }))),
  );
  const manifest = {
    version: '9.9.9',
    platforms: {
      [PLATFORM]: {
        tarball: TARBALL_PATH,
        size: tarball.length,
        sha512: createHash('sha512').update(tarball).digest('hex'),
        files: Object.fromEntries(
          Object.entries(FILES).map(([name, data]) => [name, digest(data)]),
        ),
      },
    },
  };
  return { manifest, tarball };
}

export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string>> = FILES,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [name, data] of Object.entries(files)) await writeFile(path.join(folder, name), data);
  return folder;
}

/** As npm would install it, `version` in its package.json. */
export async function installBeside(folder: string, version: string): Promise<string> {
  const home = path.join(folder, 'node_modules/@duckdb', `node-bindings-${PLATFORM}`);
  return writeFiles(home, { ...FILES, 'package.json': JSON.stringify({ version }) });
}

/** Of a file that is loaded. */
export function digest(data: string | Buffer): { size: number; sha256: string } {
  return { size: Buffer.byteLength(data), sha256: createHash('sha256').update(data).digest('hex') };
}
