import { GateError } from '../../contracts/errors.ts';
import type { FixturePart } from '../../contracts/ports/fixture-part.ts';
import { createRecordsBuilder } from './records-builder.ts';

/** Rows of a Parquet file as JSON texts, in order, some at a time. */
export type ReadParquet = (absolute: string) => AsyncIterable<readonly string[]>;

/**
 * @param nameError words an error for the user, without the absolute path
 * @param size bytes on disk, for progress, which shows once the file is done
 */
export async function* parquetParts(
  rows: AsyncIterable<readonly string[]>,
  nameError: (detail: string) => string,
  size: number,
): AsyncGenerator<FixturePart> {
  const records = createRecordsBuilder();
  let row = 0;
  let damage: string | null = null;
  try {
    for await (const texts of rows) {
      for (const text of texts) {
        row += 1;
        records.add(text, row);
      }
      if (records.full) yield { ...records.take(), consumed: 0 };
    }
  } catch (error) {
    damage = nameError(damageOf(error));
  }
  if (!records.empty) yield { ...records.take(), consumed: size };
  if (damage !== null) {
    yield { kind: 'end', line: row + 1, rule: 'file-corrupt', message: damage, consumed: size };
  }
}

/** DuckDB's refusal is about the file; any other error (a library that is missing, say) is not. */
function damageOf(error: unknown): string {
  if (!(error instanceof GateError) || error.code !== 'SQL_FAILED') throw error;
  const detail = String(error.facts.detail).split('\n')[0] ?? '';
  return `cannot be read as Parquet with the columns of an event: ${detail}`;
}
