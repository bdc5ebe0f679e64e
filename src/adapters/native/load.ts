/** Loads DuckDB once, when it is first asked for. */
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { GateError } from '../../contracts/errors.ts';
import { putBinding } from './binding-slot.ts';
import { type NativeOptions, type Provisioned, provision } from './provision.ts';

export type DuckDb = typeof import('@duckdb/node-api');

/**
 * The loader that `createWarehouse` takes. Every call gives the same promise, so an entry may call it
 * early and let the library be hashed while fixtures are being read.
 *
 * @throws GateError NATIVE_UNKNOWN, NATIVE_HASH, NATIVE_MISSING, NATIVE_LOAD
 */
export function createDuckDbLoader(options: NativeOptions): () => Promise<DuckDb> {
  let loading: Promise<DuckDb> | undefined;
  return () => {
    loading ??= load(options);
    return loading;
  };
}

async function load(options: NativeOptions): Promise<DuckDb> {
  // From source (tests) the package finds its own library in node_modules.
  if (import.meta.bundled === true) putBinding(await loadAddon(await provision(options)));
  return (await import('./node-api.ts')).nodeApi;
}

async function loadAddon({ addon, sharedLibrary, temporary }: Provisioned): Promise<object> {
  try {
    if (process.platform === 'linux') pinLibrary(sharedLibrary);
    return createRequire(addon)(addon);
  } catch (cause) {
    throw new GateError('NATIVE_LOAD', { file: addon, detail: reason(cause) }, { cause });
  } finally {
    // Windows keeps a loaded library's file; its temporary folder is the system's to clear.
    if (temporary !== null)
      await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Linux: keeps a library loaded though it is no addon and Node therefore closes it. */
const RTLD_NODELETE = 0x1000;

/**
 * Loads the checked library by its path, ahead of the addon. glibc then takes it for the addon's
 * `libduckdb.so` by its name, and never looks into LD_LIBRARY_PATH, where another one may lie.
 */
function pinLibrary(file: string): void {
  try {
    process.dlopen({ exports: {} }, file, constants.dlopen.RTLD_LAZY | RTLD_NODELETE);
  } catch (error) {
    // Node's complaint that it is no addon comes after the library was loaded; any other is real.
    if (!/did not self-register/.test(reason(error))) throw error;
  }
}

function reason(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return (message.split('\n', 1)[0] ?? '').replace(/\.$/, '');
}
