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

const AT_ONCE = 2_000;

/** The same of any number of texts. */
export async function writeManyLines(
  database: Database,
  lines: readonly string[],
  file: string,
): Promise<void> {
  await database.execute('CREATE OR REPLACE TEMP TABLE written_lines (line VARCHAR)', 'events');
  for (let at = 0; at < lines.length; at += AT_ONCE) {
    await database.setVariable('written', lines.slice(at, at + AT_ONCE));
    await database.execute(
      "INSERT INTO written_lines SELECT unnest(getvariable('written'))",
      'events',
    );
  }
  await database.execute(
    `COPY written_lines TO ${quoted(file)}
     (FORMAT csv, HEADER false, DELIMITER e'\\x01', QUOTE '', ESCAPE '');
     DROP TABLE written_lines`,
    'events',
  );
}
