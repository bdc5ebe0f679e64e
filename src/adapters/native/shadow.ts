/**
 * The linker looks for the shared library in the environment's search path first, and only then beside
 * the addon. A copy found there would be loaded unseen, and an empty entry of that path means the
 * working directory, which a pull request fills. On glibc the loader gets ahead of that (`load.ts`);
 * elsewhere a copy on the path is held against the manifest like any file that is loaded.
 */
import path from 'node:path';
import { libraryFile, type NativeLibrary } from './manifest.ts';
import { isFile, verifyFile } from './verify.ts';

/** @throws GateError NATIVE_HASH where the linker would find another library than the manifest's */
export async function refuseShadows(library: NativeLibrary, env: NodeJS.ProcessEnv): Promise<void> {
  const name = libraryFile(library);
  for (const folder of searchedFirst(library.platform, env)) {
    const file = path.resolve(folder, name);
    if (await isFile(file)) await verifyFile(file, name, library);
  }
}

function searchedFirst(platform: string, env: NodeJS.ProcessEnv): string[] {
  if (platform.endsWith('-musl')) return folders(env.LD_LIBRARY_PATH, /[:\n]/);
  if (platform.startsWith('darwin-')) return folders(env.DYLD_LIBRARY_PATH, /:/);
  return [];
}

function folders(list: string | undefined, separator: RegExp): string[] {
  return list === undefined || list === '' ? [] : list.split(separator);
}
