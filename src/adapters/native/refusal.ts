/** The errors of this folder, each with what is needed to provision the library by hand. */
import { GateError } from '../../contracts/errors.ts';
import type { NativeLibrary } from './manifest.ts';

/** @param registry address of the registry with a closing slash, or null where none is known */
export function tarballUrl(library: NativeLibrary, registry: string | null): string {
  return `${registry ?? '<your npm registry>/'}${library.tarball}`;
}

export function missing(
  library: NativeLibrary,
  detail: string,
  known: { registry?: string | null; cause?: unknown } = {},
): GateError {
  const { platform, sha512 } = library;
  const url = tarballUrl(library, known.registry ?? null);
  return new GateError('NATIVE_MISSING', { platform, detail, url, sha512 }, { cause: known.cause });
}

export function wrongDigest(
  library: NativeLibrary,
  file: string,
  digests: { algorithm: 'sha256' | 'sha512'; actual: string; expected: string },
  registry: string | null = null,
): GateError {
  return new GateError('NATIVE_HASH', { file, ...digests, url: tarballUrl(library, registry) });
}
