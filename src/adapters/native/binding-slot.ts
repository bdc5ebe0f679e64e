/**
 * Where the loaded addon lies between our loader, which checked it, and `@duckdb/node-api`, which asks
 * for `@duckdb/node-bindings` when it is first evaluated. In the bundle that name leads here.
 */
let loaded: object | undefined;

export function putBinding(binding: object): void {
  loaded = binding;
}

/** @public The bundle asks for it: bundled-bindings.cjs. */
export function takeBinding(): object {
  if (loaded === undefined)
    throw new Error('@duckdb/node-api was imported before its library was loaded');
  return loaded;
}
