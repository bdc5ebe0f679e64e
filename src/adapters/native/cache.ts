/** A folder per version and platform that holds the unpacked library from one run to the next. */
import { randomUUID } from 'node:crypto';
import { lstat, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ADDON, type NativeLibrary } from './manifest.ts';
import { isFile } from './verify.ts';

export function cacheFolder(root: string, library: NativeLibrary): string {
  return path.join(root, 'dc-event-gate-duckdb', library.version, library.platform);
}

export interface Machine {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: string;
  /** The user's home directory; throws where the user has none, as in a container with a number for a user. */
  readonly home: () => string;
}

/** Where libraries are kept: the runner's tool cache, else the user's cache folder; null where there is none. */
export function cacheRoot({ env, platform, home }: Machine): string | null {
  const given = [
    env.RUNNER_TOOL_CACHE,
    platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME,
  ];
  const first = given.find((folder) => folder !== undefined && path.isAbsolute(folder));
  if (first !== undefined) return first;
  const below = { win32: ['AppData', 'Local'], darwin: ['Library', 'Caches'] }[platform];
  try {
    const folder = path.join(home(), ...(below ?? ['.cache']));
    // A relative one would lie in the workspace.
    return path.isAbsolute(folder) ? folder : null;
  } catch {
    return null;
  }
}

/**
 * Puts the files into the folder, each by an atomic rename, so that no reader sees half a file. Two
 * jobs that race write the same bytes: both were held against the same digest.
 */
export async function fillFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const prefix = `.${path.basename(folder)}-`;
  await removeStale(path.dirname(folder), prefix);
  const staging = await mkdtemp(path.join(path.dirname(folder), prefix));
  try {
    for (const [name, data] of addonLast(files)) {
      const staged = path.join(staging, `${name}-${randomUUID()}`);
      await writeFile(staged, data);
      await replace(staged, path.join(folder, name));
    }
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Filling takes seconds: what is an hour old, a job has left that was killed. It costs nobody the verdict. */
const STALE_MS = 3_600_000;

async function removeStale(parent: string, prefix: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((other) => other.startsWith(prefix))) {
    const folder = path.join(parent, name);
    const found = await lstat(folder).catch(() => null);
    if (found?.isDirectory() && Date.now() - found.mtimeMs > STALE_MS)
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Windows does not replace a library that another job has loaded; its bytes are verified anyway. */
async function replace(staged: string, file: string): Promise<void> {
  await rename(staged, file).catch(async (error: unknown) => {
    if (!(await isFile(file))) throw error;
  });
}

function addonLast(files: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] {
  return [...files].sort(([a], [b]) => Number(a === ADDON) - Number(b === ADDON));
}
