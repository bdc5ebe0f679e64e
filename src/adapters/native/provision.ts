/** Finds DuckDB's library for this machine, or gets it; nothing is loaded here. */
import path from 'node:path';
import { addonBeside } from './beside-bundle.ts';
import { cacheFolder, fillFolder } from './cache.ts';
import type { DownloadLimits } from './download.ts';
import {
  libraryFile,
  NATIVE_MANIFEST,
  type NativeLibrary,
  type NativeManifest,
  nativeLibrary,
} from './manifest.ts';
import { platformName } from './platform.ts';
import { missing, tarballUrl } from './refusal.ts';
import { type RegistryQuestion, registryAddress } from './registry.ts';
import { refuseShadows } from './shadow.ts';
import { verifiedAddon } from './verify.ts';

export interface NativeOptions extends RegistryQuestion {
  /** Folder with the addon and its library, or null: search for it. */
  readonly duckdbPath: string | null;
  /** `import.meta.url` of the entry. */
  readonly bundleUrl: string;
  /** Absolute folder to keep libraries in (`cacheRoot`), or null: keep none. */
  readonly cacheDirectory: string | null;
  readonly env: NodeJS.ProcessEnv;
  /** Told before the library is fetched, as that takes a moment. */
  readonly note?: (text: string) => void;
  /** For tests: other digests, another machine, other limits. */
  readonly manifest?: NativeManifest;
  readonly platform?: string;
  readonly limits?: Partial<DownloadLimits>;
}

export interface Provisioned {
  /** Absolute path of the addon. */
  readonly addon: string;
  /** Absolute path of the shared library that must be the one it links to. */
  readonly sharedLibrary: string;
  /** Absolute folder to remove once it is loaded, or null. */
  readonly temporary: string | null;
}

const DOWNLOAD_LIMITS = { idleMs: 30_000, totalMs: 300_000, pausesMs: [500, 2_000] };

/**
 * In this order: `duckdbPath`, `node_modules` beside the bundle, the cache, the npm tarball. All but
 * `node_modules` (whose digests the consumer's lockfile holds) are hashed on every run.
 *
 * @throws GateError NATIVE_UNKNOWN, NATIVE_HASH, NATIVE_MISSING
 */
export async function provision(options: NativeOptions): Promise<Provisioned> {
  const manifest = options.manifest ?? NATIVE_MANIFEST;
  const library = nativeLibrary(manifest, options.platform ?? platformName(process));
  await refuseShadows(library, options.env);
  const found = await locate(library, options);
  const sharedLibrary = path.join(path.dirname(found.addon), libraryFile(library));
  return { ...found, sharedLibrary };
}

/** The addon, and the folder to remove afterwards. */
interface Found {
  readonly addon: string;
  readonly temporary: string | null;
}

async function locate(library: NativeLibrary, options: NativeOptions): Promise<Found> {
  if (options.duckdbPath !== null) return given(options.duckdbPath, library);
  const beside = await addonBeside(options.bundleUrl, library);
  if (beside !== null) return { addon: beside, temporary: null };
  if (options.cacheDirectory !== null) {
    const cached = await verifiedAddon(cacheFolder(options.cacheDirectory, library), library);
    if (cached !== null) return { addon: cached, temporary: null };
  }
  return fetched(library, options);
}

async function given(folder: string, library: NativeLibrary): Promise<Found> {
  const addon = await verifiedAddon(folder, library);
  if (addon !== null) return { addon, temporary: null };
  const names = Object.keys(library.files).sort().join(' and ');
  throw missing(library, `duckdb-path names ${folder}, which does not hold ${names}`);
}

async function fetched(library: NativeLibrary, options: NativeOptions): Promise<Found> {
  const registry = await registryAddress(options.env, options);
  if (registry === null) {
    throw missing(
      library,
      'neither npm_config_registry nor an npm on the PATH names a registry to fetch it from',
    );
  }
  const url = tarballUrl(library, registry);
  options.note?.(
    `Fetching DuckDB ${library.version} for ${library.platform} (${megabytes(library.size)} MB)`,
  );
  // Only here: Node's own client takes 40 ms of Node 24 to load.
  const [{ download }, { unpack }] = await Promise.all([
    import('./download.ts'),
    import('./tarball.ts'),
  ]);
  const limits = { ...DOWNLOAD_LIMITS, ...options.limits, size: library.size };
  const tarball = await download(url, limits, options.env).catch((cause: Error) => {
    throw missing(library, `${url} could not be fetched: ${cause.message}`, { registry, cause });
  });
  const files = await unpack(tarball, library, registry);
  const home = await store(files, library, options).catch((cause: Error) => {
    throw missing(library, `it cannot be unpacked: ${cause.message}`, { registry, cause });
  });
  const addon = await verifiedAddon(home.folder, library);
  if (addon === null)
    throw missing(library, `${home.folder} was emptied while it was in use`, { registry });
  return { addon, temporary: home.temporary ? home.folder : null };
}

/** A cache that cannot be written (read-only, full, another user's) costs time, not the verdict. */
async function store(
  files: ReadonlyMap<string, Uint8Array>,
  library: NativeLibrary,
  { cacheDirectory, makeFolder }: NativeOptions,
): Promise<{ folder: string; temporary: boolean }> {
  if (cacheDirectory !== null) {
    const folder = cacheFolder(cacheDirectory, library);
    const written = await fillFolder(folder, files).then(
      () => true,
      () => false,
    );
    if (written) return { folder, temporary: false };
  }
  const folder = makeFolder();
  await fillFolder(folder, files);
  return { folder, temporary: true };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
