/** JSON texts into a file that a pipeline reads. */
import type { Database } from '../contracts/ports.ts';
import { quoted } from '../contracts/sql/sql-literal.ts';

/**
 * As they are: nothing is quoted, and no event holds the delimiter, a control character.
 * @param file absolute, where the database may write
 */
export async function writeLines(
  database: Database,
  lines: readonly string[],
  file: string,
): Promise<void> {
  await database.execute(
    `COPY (SELECT unnest([${lines.map(quoted).join(', ')}]))  TO ${quoted(file)}
     (FORMAT csv, HEADER false, DELIMITER e'\\x01', QUOTE '', ESCAPE '')`,
    'events',
  );
}
