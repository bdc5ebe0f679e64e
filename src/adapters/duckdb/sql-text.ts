const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * The SQL, which reaches DuckDB as it is. It is handed over as a C string, which ends at a NUL: all
 * after it would be left out unnoticed. A surrogate without its partner would become U+FFFD.
 *
 * @throws Error that says where the SQL holds one of them
 */
export function wholeSql(sql: string): string {
  const nul = sql.indexOf('\0');
  if (nul !== -1) {
    throw new Error(
      `line ${lineAt(sql, nul)} holds a NUL character, which ends the text; remove it`,
    );
  }
  const lone = LONE_SURROGATE.exec(sql);
  if (lone !== null) {
    throw new Error(`line ${lineAt(sql, lone.index)} holds half of a surrogate pair; remove it`);
  }
  return sql;
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
