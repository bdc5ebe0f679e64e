/** A compiled walk as plain data, so that the one of our own schema is compiled when the gate is built. */
import type { TypesOfSchema } from '../event-types.ts';
import type { CompiledWalk } from './compile-walk.ts';

/** @property code, data bytes in Base64, which compressing would not give alike on every machine */
export interface StoredWalk extends Omit<CompiledWalk, 'module'> {
  /** The types that it tells apart. */
  readonly types: TypesOfSchema;
  readonly code: string;
  readonly data: readonly { readonly address: number; readonly bytes: string }[];
  readonly end: number;
}

export function storeWalk(
  { module, report, columns, readOn }: CompiledWalk,
  types: TypesOfSchema,
): StoredWalk {
  const text = (bytes: Uint8Array) =>
    btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return {
    types,
    report,
    columns,
    readOn,
    code: text(module.bytes),
    data: module.data.map(({ address, bytes }) => ({ address, bytes: text(bytes) })),
    end: module.end,
  };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const chars = atob(text);
  const bytes = new Uint8Array(chars.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = chars.charCodeAt(at);
  return bytes;
}

/** @returns null where other types are to be told apart */
export function restoreWalk(stored: StoredWalk, types: TypesOfSchema): CompiledWalk | null {
  if (JSON.stringify(stored.types) !== JSON.stringify(types)) return null;
  const { report, columns, readOn, code, data, end } = stored;
  const placed = data.map(({ address, bytes }) => ({ address, bytes: bytesOf(bytes) }));
  return { module: { bytes: bytesOf(code), data: placed, end }, report, columns, readOn };
}
