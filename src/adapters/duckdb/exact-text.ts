/**
 * The client decodes every string that comes out of DuckDB with one `TextDecoder`. By default that
 * takes a leading U+FEFF for a byte order mark and drops it, and makes U+FFFD of bytes that are not
 * UTF-8.
 */
import accessors from '@duckdb/node-api/lib/vectors/dataAccessors.js';

/** Gives the client a decoder that keeps a leading U+FEFF, and throws where bytes are not UTF-8. */
export function decodeExactly(): void {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
  (accessors as { textDecoder: unknown }).textDecoder = decoder;
}
