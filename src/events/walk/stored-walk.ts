/** A compiled walk as plain data, so that the one of our own schema is compiled when the gate is built. */
import type { TypesOfSchema } from '../event-types.ts';
import { fromRuns, toRuns } from './byte-runs.ts';
import type { CompiledWalk } from './compile-walk.ts';

export interface StoredWalk extends Omit<CompiledWalk, 'module'> {
  /** The types that it tells apart. */
  readonly types: TypesOfSchema;
  /** In Base64: compressed it would not be the same on every machine. */
  readonly code: string;
  /** Of tables mostly, in which the same byte often stands in a row: each byte, and how often. */
  readonly data: readonly { readonly address: number; readonly runs: readonly number[] }[];
  readonly end: number;
}

export function storeWalk(
  { module, report, columns, readOn }: CompiledWalk,
  types: TypesOfSchema,
): StoredWalk {
  const chars = Array.from(module.bytes, (byte) => String.fromCharCode(byte));
  return {
    types,
    report,
    columns,
    readOn,
    code: btoa(chars.join('')),
    data: module.data.map(({ address, bytes }) => ({ address, runs: toRuns(bytes) })),
    end: module.end,
  };
}

/** @returns null where other types are to be told apart */
export function restoreWalk(stored: StoredWalk, types: TypesOfSchema): CompiledWalk | null {
  if (JSON.stringify(stored.types) !== JSON.stringify(types)) return null;
  const { report, columns, readOn, code, data, end } = stored;
  const placed = data.map(({ address, runs }) => ({ address, bytes: fromRuns(runs) }));
  return { module: { bytes: bytesOfBase64(code), data: placed, end }, report, columns, readOn };
}

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  const chars = atob(text);
  const bytes = new Uint8Array(chars.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = chars.charCodeAt(at);
  return bytes;
}
