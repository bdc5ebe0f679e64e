/** The file of a table's expected rows. */
import type { TableAddress } from './table-name.ts';

/** Bytes that a file name may have on every system, less what else stands in one. */
const MOST_BYTES = 200;

/**
 * File of its expected rows: a name that every system takes, and no two tables have. What a system forbids in a
 * name stands as %XX, as in an address.
 */
export function goldenFileName({ schema, table }: TableAddress): string {
  const parts = schema === null ? [table] : [schema, table];
  return `${parts.map(encodePart).join('.')}.csv`;
}

/** Windows knows these as devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

function encodePart(part: string): string {
  const safe = part.normalize('NFC').replaceAll(/[%<>:"/\\|?*.]/g, encode);
  return DEVICE.test(safe) ? `${encode(safe[0] ?? '')}${safe.slice(1)}` : safe;
}

function encode(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Whether its file's name is one that every system can hold. */
export function isShortEnough(name: TableAddress): boolean {
  return new TextEncoder().encode(goldenFileName(name)).length <= MOST_BYTES;
}
