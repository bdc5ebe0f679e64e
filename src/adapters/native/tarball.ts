/** Takes the library out of the npm tarball; everything else in there is left where it is. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parseTar } from 'nanotar';
import type { NativeLibrary } from './manifest.ts';
import { missing, tarballUrl, wrongDigest } from './refusal.ts';

/** Room for tar headers, licence and readme beside the files that are wanted. */
const OTHER_BYTES = 1 << 20;

/**
 * @returns the manifest's files by name
 * @throws GateError NATIVE_HASH before a byte is unpacked; NATIVE_MISSING where a file is not in it
 */
export async function unpack(
  tarball: Buffer,
  library: NativeLibrary,
  registry: string,
): Promise<Map<string, Uint8Array>> {
  const actual = createHash('sha512').update(tarball).digest('hex');
  const expected = library.sha512;
  if (actual !== expected) {
    const digests = { algorithm: 'sha512', actual, expected } as const;
    throw wrongDigest(library, tarballUrl(library, registry), digests, registry);
  }
  const entries = parseTar(await expand(tarball, library), {
    filter: ({ type, name }) =>
      type === 'file' && Object.hasOwn(library.files, nameInPackage(name)),
  });
  const files = new Map(
    entries.map((entry) => [nameInPackage(entry.name), entry.data ?? new Uint8Array()]),
  );
  const absent = Object.keys(library.files).find((name) => !files.has(name));
  if (absent !== undefined) throw missing(library, `the tarball holds no ${absent}`, { registry });
  return files;
}

async function expand(tarball: Buffer, library: NativeLibrary): Promise<ArrayBuffer> {
  const wanted = Object.values(library.files).reduce((sum, file) => sum + file.size, 0);
  const expanded = await promisify(gunzip)(tarball, { maxOutputLength: wanted + OTHER_BYTES });
  // nanotar reads the whole ArrayBuffer, of which a Buffer may be a part only; so it gets a copy.
  return new Uint8Array(expanded).buffer;
}

/** npm puts everything below `package/`. */
function nameInPackage(name: string): string {
  return name.replace(/^package\//, '');
}
