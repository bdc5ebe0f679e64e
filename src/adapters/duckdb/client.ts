/** DuckDB's client, whose strings arrive as they are in the database. */
export type NodeApi = typeof import('@duckdb/node-api');

/** @param load gives the node-api module, once its native library has been found and checked */
export async function loadClient(load: () => Promise<NodeApi>): Promise<NodeApi> {
  const api = await load();
  // Only now: the client's own modules load the native library.
  const { decodeExactly } = await import('./exact-text.ts');
  decodeExactly();
  return api;
}

/** Nothing is installed or loaded from elsewhere: what DuckDB can do is in the pinned library. */
export const CLOSED = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };
