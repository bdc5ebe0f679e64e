import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  GateError
} from "./action-cli-foreign-sql-measured-tarball-worker.js";

// src/adapters/native/refusal.ts
function tarballUrl(library, registry) {
  return `${registry ?? "<your npm registry>/"}${library.tarball}`;
}
function missing(library, detail, known = {}) {
  const { platform, sha512 } = library;
  const url = tarballUrl(library, known.registry ?? null);
  return new GateError("NATIVE_MISSING", { platform, detail, url, sha512 }, { cause: known.cause });
}
function wrongDigest(library, file, digests, registry = null) {
  return new GateError("NATIVE_HASH", { file, ...digests, url: tarballUrl(library, registry) });
}

export {
  tarballUrl,
  missing,
  wrongDigest
};
