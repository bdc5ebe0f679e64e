import { randomUUID } from 'node:crypto';
import { open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FixturePart } from '../../contracts/ports/fixture-part.ts';
import type { EventSchema, FixtureFile } from '../../contracts/ports/fixtures.ts';
import type { ReadParquet } from '../../contracts/ports/parquet.ts';
import { eventFields } from '../../events/field-kinds.ts';
import { withoutByteOrderMark } from './byte-order-mark.ts';
import { csvParts } from './csv-parts.ts';
import { CorruptDataError, readContent } from './decompress.ts';
import { jsonParts } from './json-parts.ts';
import { lineParts } from './line-parts.ts';
import { locateFile } from './locate.ts';
import { osCode, unreadable } from './os-reason.ts';
import { parquetParts } from './parquet-parts.ts';
import { isPlain, linkFile } from './plain-path.ts';
import { sliceParts } from './slices.ts';

export interface FixtureSources {
  /** The workspace, absolute and free of links. */
  readonly root: string;
  readonly readParquet: ReadParquet;
  readonly readDuckdb: ReadParquet;
  /** A directory of this run, under a plain path, for files that must be decompressed first. */
  readonly temporaryDirectory: () => Promise<string>;
}

/** @param schema what the events are held against: it says what a column of a table stands for */
/** @param root where the file lies, absolute and free of links; that of the sources where it is not given */
export type ReadFixture = (
  file: FixtureFile,
  schema: EventSchema,
  root?: string,
) => AsyncIterable<FixturePart>;

/**
 * Cuts fixture files into parts, in bounded memory. What is wrong with a file's content comes as a
 * part; what keeps it from being read at all is thrown.
 *
 * @throws GateError FILE_UNREADABLE, FILE_OUTSIDE, FILE_NOT_REGULAR, ZSTD_UNSUPPORTED
 */
export function createFixtureReader(sources: FixtureSources): ReadFixture {
  return async function* read(file, schema, root = sources.root) {
    try {
      const { real, size } = await locateFile(root, file.path);
      yield* readParts(file, schema, real, size);
    } catch (error) {
      throw osCode(error) === null ? error : unreadable(file.path, error);
    }
  };

  async function* readParts(
    file: FixtureFile,
    schema: EventSchema,
    absolute: string,
    size: number,
  ): AsyncGenerator<FixturePart> {
    if (file.format === 'ndjson' && file.compression === 'none') return yield* sliceParts(size);
    if (file.format === 'parquet' || file.format === 'duckdb')
      return yield* tables(file, schema, absolute, size);
    const content = withoutByteOrderMark(readContent(absolute, file.path, file.compression));
    if (file.format === 'ndjson') yield* lineParts(content);
    else if (file.format === 'json') yield* jsonParts(content);
    else yield* csvParts(content, eventFields(schema.json));
  }

  /** Both are read from any place, so a compressed one is decompressed to a file first; by a plain path. */
  async function* tables(
    file: FixtureFile,
    { json }: EventSchema,
    absolute: string,
    size: number,
  ): AsyncGenerator<FixturePart> {
    if (file.format === 'duckdb' && (await isThere(`${absolute}.wal`))) {
      yield { kind: 'end', line: 1, ...unfinished(file), consumed: size };
      return;
    }
    const isDirect = file.compression === 'none' && isPlain(absolute);
    const source = isDirect
      ? absolute
      : path.join(await sources.temporaryDirectory(), `${randomUUID()}.${file.format}`);
    try {
      if (file.compression !== 'none') await decompressTo(source, absolute, file);
      else if (!isDirect) await linkFile(absolute, source);
      const read = file.format === 'parquet' ? sources.readParquet : sources.readDuckdb;
      const rows = read(source, eventFields(json));
      const format = file.format === 'parquet' ? 'Parquet' : 'DuckDB';
      yield* parquetParts(rows, format, named(source, file), size);
    } catch (error) {
      if (!(error instanceof CorruptDataError)) throw error;
      const message = error.message;
      yield { kind: 'end', line: 1, rule: 'file-corrupt', message, consumed: size };
    } finally {
      if (!isDirect) await rm(source, { force: true });
    }
  }
}

/** Under another path, and in another checkout, its last rows would be missing. */
function unfinished({ path: name }: FixtureFile) {
  const message = `some of its rows lie in ${name}.wal; run CHECKPOINT in the database, which writes them into the file`;
  return { rule: 'file-unfinished', message };
}

async function isThere(absolute: string): Promise<boolean> {
  return stat(absolute).then(
    () => true,
    () => false,
  );
}

function named(absolute: string, file: FixtureFile): (detail: string) => string {
  return (detail) => detail.replaceAll(absolute, file.path);
}

async function decompressTo(plain: string, absolute: string, file: FixtureFile): Promise<void> {
  const handle = await open(plain, 'wx');
  try {
    for await (const chunk of readContent(absolute, file.path, file.compression)) {
      await handle.appendFile(chunk.bytes);
    }
  } finally {
    await handle.close();
  }
}
