/** The name of a table of a team's own: `table`, or `schema.table`; quotes keep a dot within a part. */

export interface TableAddress {
  /** null: whichever it stands in. */
  readonly schema: string | null;
  readonly table: string;
}

/** Bytes that a file name may have on every system, less what else stands in one. */
const MOST_BYTES = 200;

/** @returns null where it is no name of a table */
export function parseTableName(text: string): TableAddress | null {
  const parts = splitParts(text);
  if (parts === null || parts.length < 1 || parts.length > 2 || !parts.every(isPart)) return null;
  const [table = '', schema = null] = [...parts].reverse();
  return { schema, table };
}

/** As the gate calls it everywhere: quotes stand only where a part holds a dot. */
export function formatTableName({ schema, table }: TableAddress): string {
  const parts = schema === null ? [table] : [schema, table];
  return parts.map((part) => (part.includes('.') ? `"${part}"` : part)).join('.');
}

/**
 * File of its expected rows: a name that every system takes, and no two tables have. What a system forbids in a
 * name stands as %XX, as in an address.
 */
export function goldenFileName({ schema, table }: TableAddress): string {
  const parts = schema === null ? [table] : [schema, table];
  return `${parts.map(encodePart).join('.')}.csv`;
}

/** Whether two names, or the files of two tables, are one to a database or to a disk. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Outside of quotes a dot divides; null where quotes do not close, or hold a part of a part. */
function splitParts(text: string): string[] | null {
  const parts = [...text.matchAll(/(?:"([^"]*)"|([^".]*))(\.|$)/g)].filter(
    ({ index }) => index < text.length,
  );
  const isWhole = parts.map(([whole]) => whole).join('') === text && !text.endsWith('.');
  return isWhole ? parts.map(([, quoted, plain]) => quoted ?? plain ?? '') : null;
}

/** Of any letters; no blank at its ends, and nothing that cannot be seen. */
function isPart(part: string): boolean {
  return part !== '' && part === part.trim() && part.isWellFormed() && !/\p{C}|"/u.test(part);
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
