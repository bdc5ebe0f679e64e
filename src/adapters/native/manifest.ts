/**
 * The committed digests of DuckDB's library (`scripts/native-manifest.mjs` writes them). What is not
 * in there is not loaded.
 */
import { GateError } from '../../contracts/errors.ts';
import manifest from '../native-manifest.json';

/**
 * A file that is loaded, in bytes and hex. It is held against this on every run: processors have instructions for
 * SHA-256, which then takes less than half the time of SHA-512.
 */
interface FileDigest {
  readonly size: number;
  readonly sha256: string;
}

interface NativePackage {
  /** Of the tarball, in bytes. */
  readonly size: number;
  /** Of the tarball, in hex, as registries state it. */
  readonly sha512: string;
  /** Path of the tarball below the registry's address. */
  readonly tarball: string;
  /** The addon `duckdb.node`, and the shared library that it links to. */
  readonly files: Readonly<Record<string, FileDigest>>;
}

export interface NativeManifest {
  readonly version: string;
  /** By `<platform>-<arch>`, with `-musl` for a Linux with that C library. */
  readonly platforms: Readonly<Record<string, NativePackage>>;
}

/** The one library that this machine needs. */
export interface NativeLibrary extends NativePackage {
  readonly version: string;
  readonly platform: string;
}

export const NATIVE_MANIFEST: NativeManifest = manifest;

export const ADDON = 'duckdb.node';

/** Name of the shared library that the addon links to: `libduckdb.so`, `duckdb.dll`. */
export function libraryFile(library: NativeLibrary): string {
  const name = Object.keys(library.files).find((file) => file !== ADDON);
  if (name === undefined)
    throw new Error(`the manifest names no shared library for ${library.platform}`);
  return name;
}

/** @throws GateError NATIVE_UNKNOWN where no digest is known for the platform */
export function nativeLibrary(manifest: NativeManifest, platform: string): NativeLibrary {
  const known = Object.hasOwn(manifest.platforms, platform)
    ? manifest.platforms[platform]
    : undefined;
  if (known === undefined) {
    const platforms = Object.keys(manifest.platforms).join(', ');
    throw new GateError('NATIVE_UNKNOWN', { platform, platforms });
  }
  return { ...known, version: manifest.version, platform };
}
