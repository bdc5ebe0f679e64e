/** Values as SQL literals. */

export type SqlParameter = string | number | null | readonly string[];

/** SQL text ends at a NUL; so one within a value is named by its number. */
export function quoted(text: string): string {
  const parts = text.split('\0').map((part) => `'${part.replaceAll("'", "''")}'`);
  return parts.length === 1 ? parts.join('') : `(${parts.join(' || chr(0) || ')})`;
}

/** A list becomes VARCHAR[]. */
export function literal(value: SqlParameter): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string'
    ? quoted(value)
    : `CAST([${value.map(quoted).join(', ')}] AS VARCHAR[])`;
}
