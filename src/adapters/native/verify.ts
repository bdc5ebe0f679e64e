/** Holds the files of a folder against the manifest, before anything in it is loaded. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { ADDON, type NativeLibrary } from './manifest.ts';
import { wrongDigest } from './refusal.ts';

/**
 * @returns absolute path of the addon to load, or null where a file is not there
 * @throws GateError NATIVE_HASH where a file is another than the manifest's
 */
export async function verifiedAddon(
  folder: string,
  library: NativeLibrary,
): Promise<string | null> {
  const home = await addonHome(folder);
  if (home === null) return null;
  const files = Object.keys(library.files).map((name) => ({ name, file: path.join(home, name) }));
  for (const { file } of files) {
    if (!(await isFile(file))) return null;
  }
  await Promise.all(files.map(({ name, file }) => verifyFile(file, name, library)));
  return path.join(home, ADDON);
}

/** @throws GateError NATIVE_HASH where the file is another than the manifest's of that name */
export async function verifyFile(
  file: string,
  name: string,
  library: NativeLibrary,
): Promise<void> {
  const expected = library.files[name]?.sha256 ?? 'none';
  const actual = await sha256(file);
  if (actual !== expected)
    throw wrongDigest(library, file, { algorithm: 'sha256', actual, expected });
}

export async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/**
 * The folder that the addon really lies in. Node and the linker follow a link to the addon and take
 * the shared library from there, so that is the folder to look at.
 */
async function addonHome(folder: string): Promise<string | null> {
  return realpath(path.join(folder, ADDON)).then(path.dirname, () => null);
}

/** 1 MiB at a time: on 70 MB quicker than the default chunk, and flat in memory. */
async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
}
