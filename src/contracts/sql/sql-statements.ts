/**
 * A script as its statements, without comments and with single spaces: to run and profile them one by
 * one, and to see whether two scripts differ in more than their words to people.
 */

/** What a text holds that must not be cut: quoted text, quoted names, dollar quotes; or is to go: comments. */
const TOKEN =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$\w*\$)[\s\S]*?\1|--[^\n]*|\/\*[\s\S]*?\*\/|;|\s+|[^'"$\-/;\s]+|[\s\S]/g;

export function splitStatements(sql: string): string[] {
  const statements: string[] = [];
  let statement = '';
  for (const [token] of sql.matchAll(TOKEN)) {
    if (token === ';') {
      statements.push(statement.trim());
      statement = '';
    } else if (isSpace(token)) {
      if (!statement.endsWith(' ')) statement += ' ';
    } else {
      statement += token;
    }
  }
  statements.push(statement.trim());
  return statements.filter((text) => text !== '');
}

/** One statement without its end: so it can stand in brackets. What comes after the end stays, comments do not. */
export function withoutEnd(sql: string): string {
  let end: number | null = null;
  for (const { 0: token, index } of sql.matchAll(TOKEN)) {
    if (token === ';') end ??= index;
    else if (!isSpace(token)) end = null;
  }
  return end === null ? sql : sql.slice(0, end);
}

/** Comments separate words as spaces do. */
function isSpace(token: string): boolean {
  return token.startsWith('--') || token.startsWith('/*') || token.trim() === '';
}

/** The same for scripts that differ in comments and white space only. */
export function normalised(sql: string): string {
  return splitStatements(sql).join(';\n');
}

/** Whether DuckDB can tell how much work a statement was: it has a plan. */
export function hasPlan(statement: string): boolean {
  return (
    /^(?:SELECT|WITH|FROM|INSERT|UPDATE|DELETE|MERGE|COPY)\b/i.test(statement) ||
    /^CREATE (?:OR REPLACE )?(?:TEMP(?:ORARY)? )?TABLE [^(]*\bAS\b/i.test(statement)
  );
}
