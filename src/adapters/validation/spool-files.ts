/** Where the events that a worker accepts are written. */
import path from 'node:path';
import type { EventColumns, ValidationRequest } from '../../contracts/ports/fixtures.ts';
import { WALK_FROM_BYTES } from '../../events/walk/create-walker.ts';
import { allBytes } from './bytes-of-files.ts';
import type { ColumnFiles, SpoolFiles } from './messages.ts';

/** Fewer events are built beside the golden cases, from their lines; and to plan a view of columns takes 15 ms. */
const COLUMNS_FROM_BYTES = 12 << 20;

/** More than any of them reads, and few enough that all their numbers are exact. */
const PLACES_OF_A_WORKER = 2 ** 40;

export function spoolFiles(
  request: ValidationRequest,
  worker: number,
  hasColumns: boolean,
): SpoolFiles | null {
  const { schema, spoolDirectory, spoolFor = 'tables', places = 'none' } = request;
  if (spoolDirectory === null) return null;
  const file = (name: string) => path.join(spoolDirectory, `${name}-${worker}.ndjson`);
  const columns: ColumnFiles = {
    file: path.join(spoolDirectory, `columns-${worker}.parquet`),
    others: file('others'),
    firstPlace: (worker + 1) * PLACES_OF_A_WORKER,
  };
  return {
    events: file('events'),
    aside: file('aside'),
    placed: places === 'kept' ? file('placed') : null,
    columns: hasColumns ? columns : null,
    // What the built-in schema accepts fits.
    takes: schema.origin === 'builtin' ? 'anything' : spoolFor,
  };
}

/**
 * Only lines are walked over, and of few of them no walk is made.
 * @param share among how many they are divided
 */
export function keepsColumns(
  { schema, columns, files }: ValidationRequest,
  share: number,
): boolean {
  const bytes = allBytes({ files: files.filter(({ format }) => format === 'ndjson') });
  const isEnough = bytes > COLUMNS_FROM_BYTES && bytes / share > WALK_FROM_BYTES;
  return columns === 'kept' && schema.origin === 'builtin' && isEnough;
}

/** @param written those of all workers that are there */
export function columnsOf(
  written: (pick: (spool: SpoolFiles) => string | null) => string[],
): EventColumns | null {
  const files = written(({ columns }) => columns?.file ?? null);
  return files.length === 0
    ? null
    : { files, others: written(({ columns }) => columns?.others ?? null) };
}
