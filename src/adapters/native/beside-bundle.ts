/** Looks for the platform package in the `node_modules` beside the bundle, or above it. */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ADDON, type NativeLibrary } from './manifest.ts';
import { isFile } from './verify.ts';

/**
 * As Node would resolve it, but without NODE_PATH and the folders in the home directory, and only in
 * the manifest's version: another one would not fit the bundled part of the bindings.
 *
 * @returns absolute path of the addon, links resolved, or null
 */
export async function addonBeside(
  bundleUrl: string,
  library: NativeLibrary,
): Promise<string | null> {
  for (const folder of ancestors(path.dirname(fileURLToPath(bundleUrl)))) {
    const home = path.join(folder, 'node_modules', '@duckdb', `node-bindings-${library.platform}`);
    const addon = path.join(home, ADDON);
    if ((await isFile(addon)) && (await readVersion(home)) === library.version)
      return realpath(addon);
  }
  return null;
}

function ancestors(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}

async function readVersion(home: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}
