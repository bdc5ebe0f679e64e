import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FixturePart } from '../../contracts/ports/fixture-part.ts';
import type { FixtureFile } from '../../contracts/ports/fixtures.ts';
import { withoutByteOrderMark } from './byte-order-mark.ts';
import { csvParts } from './csv-parts.ts';
import { CorruptDataError, contentOf } from './decompress.ts';
import { jsonParts } from './json-parts.ts';
import { lineParts } from './line-parts.ts';
import { locateFile } from './locate.ts';
import { osCode, unreadable } from './os-reason.ts';
import { parquetParts, type ReadParquet } from './parquet-parts.ts';
import { sliceParts } from './slices.ts';

export interface FixtureSources {
  /** The workspace, absolute and free of links. */
  readonly root: string;
  readonly readParquet: ReadParquet;
  /** A directory of this run for files that must be decompressed first. */
  readonly temporaryDirectory: () => Promise<string>;
}

export type ReadFixture = (file: FixtureFile) => AsyncIterable<FixturePart>;

/**
 * Cuts fixture files into parts, in bounded memory. What is wrong with a file's content comes as a
 * part; what keeps it from being read at all is thrown.
 *
 * @throws GateError FILE_UNREADABLE, FILE_OUTSIDE, FILE_NOT_REGULAR, ZSTD_UNSUPPORTED
 */
export function createFixtureReader(sources: FixtureSources): ReadFixture {
  return async function* read(file) {
    try {
      const { real, size } = await locateFile(sources.root, file.path);
      yield* partsOf(file, real, size);
    } catch (error) {
      throw osCode(error) === null ? error : unreadable(file.path, error);
    }
  };

  async function* partsOf(
    file: FixtureFile,
    absolute: string,
    size: number,
  ): AsyncGenerator<FixturePart> {
    if (file.format === 'ndjson' && file.compression === 'none') return yield* sliceParts(size);
    if (file.format === 'parquet') return yield* parquet(file, absolute, size);
    const content = withoutByteOrderMark(contentOf(absolute, file.path, file.compression));
    if (file.format === 'ndjson') yield* lineParts(content);
    else if (file.format === 'json') yield* jsonParts(content);
    else yield* csvParts(content);
  }

  /** Parquet is read from its end, so a compressed one is decompressed to a file first. */
  async function* parquet(
    file: FixtureFile,
    absolute: string,
    size: number,
  ): AsyncGenerator<FixturePart> {
    if (file.compression === 'none') {
      return yield* parquetParts(sources.readParquet(absolute), named(absolute, file), size);
    }
    const plain = path.join(await sources.temporaryDirectory(), `${randomUUID()}.parquet`);
    try {
      await decompressTo(plain, absolute, file);
      yield* parquetParts(sources.readParquet(plain), named(plain, file), size);
    } catch (error) {
      if (!(error instanceof CorruptDataError)) throw error;
      const message = error.message;
      yield { kind: 'end', line: 1, rule: 'file-corrupt', message, consumed: size };
    } finally {
      await rm(plain, { force: true });
    }
  }
}

function named(absolute: string, file: FixtureFile): (detail: string) => string {
  return (detail) => detail.replaceAll(absolute, file.path);
}

async function decompressTo(plain: string, absolute: string, file: FixtureFile): Promise<void> {
  const handle = await open(plain, 'wx');
  try {
    for await (const chunk of contentOf(absolute, file.path, file.compression)) {
      await handle.appendFile(chunk.bytes);
    }
  } finally {
    await handle.close();
  }
}
