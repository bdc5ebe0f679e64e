/** The name of a table of a team's own: `table`, or `schema.table`; quotes keep a dot within a part. */

export interface TableAddress {
  /** null: whichever it stands in. */
  readonly schema: string | null;
  readonly table: string;
}

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
