import { GateError } from '../../contracts/errors.ts';
import type { EndPart, FixturePart } from '../../contracts/ports/fixture-part.ts';
import type { ParquetRow } from '../../contracts/ports/parquet.ts';
import { createRecordsBuilder } from './records-builder.ts';

/**
 * @param format what a sentence calls the file
 * @param nameError words an error for the user, without the absolute path
 * @param size bytes on disk, for progress, which shows once the file is done
 */
export async function* parquetParts(
  rows: AsyncIterable<readonly ParquetRow[]>,
  format: 'Parquet' | 'DuckDB',
  nameError: (detail: string) => string,
  size: number,
): AsyncGenerator<FixturePart> {
  const records = createRecordsBuilder();
  let row = 0;
  let end: Pick<EndPart, 'rule' | 'message'> | null = null;
  try {
    for await (const found of rows) {
      for (const one of found) {
        row += 1;
        if (typeof one === 'string') records.add(one, row);
        else records.refuse({ ...one, line: row });
      }
      if (records.full) yield { ...records.take(), consumed: 0 };
    }
  } catch (error) {
    end = toEndPart(error, format, nameError);
  }
  if (!records.empty) yield { ...records.take(), consumed: size };
  if (end !== null) yield { kind: 'end', line: row + 1, ...end, consumed: size };
}

/** These two are about the file; any other error (a library that is missing, say) is not. */
function toEndPart(
  error: unknown,
  format: string,
  nameError: (detail: string) => string,
): Pick<EndPart, 'rule' | 'message'> {
  if (!(error instanceof GateError)) throw error;
  const detail = String(error.facts.detail);
  if (error.code === 'PARQUET_COLUMN') return { rule: 'parquet-type', message: detail };
  if (error.code !== 'SQL_FAILED') throw error;
  const [first = ''] = detail.split('\n');
  const message = nameError(`cannot be read as ${format} with the columns of an event: ${first}`);
  return { rule: 'file-corrupt', message };
}
