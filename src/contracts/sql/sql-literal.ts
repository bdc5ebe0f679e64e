/** Values as SQL literals. */

export type SqlParameter = string | number | null | readonly string[];

export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A list becomes VARCHAR[]. */
export function literal(value: SqlParameter): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string'
    ? quoted(value)
    : `CAST([${value.map(quoted).join(', ')}] AS VARCHAR[])`;
}
