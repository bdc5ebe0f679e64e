import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { GateError } from '../../contracts/errors.ts';
import type { Compression } from '../../contracts/ports/fixtures.ts';
import { osCode } from './os-reason.ts';

/** A stretch of a file's content, decompressed. */
export interface Chunk {
  readonly bytes: Uint8Array;
  /** Bytes on disk read so far. */
  readonly consumed: number;
}

/** The compressed data ends too early or is damaged; what came before it has been handed out. */
export class CorruptDataError extends Error {
  override readonly name = 'CorruptDataError';
}

const READ_BYTES = 1 << 18;
const INFLATED_BYTES = 1 << 18;

/**
 * The content of a file from its first byte to its last, in bounded memory.
 *
 * @param absolute path of the file
 * @param file the same, as the user knows it
 * @throws CorruptDataError after the last good bytes; GateError ZSTD_UNSUPPORTED; errors of reading
 */
export async function* readContent(
  absolute: string,
  file: string,
  compression: Compression,
): AsyncGenerator<Chunk> {
  const inflate = compression === 'none' ? null : decompressor(compression, file);
  const source = createReadStream(absolute, { highWaterMark: READ_BYTES });
  let consumed = 0;
  if (inflate === null) {
    for await (const bytes of source as AsyncIterable<Buffer>) {
      consumed += bytes.length;
      yield { bytes, consumed };
    }
    return;
  }

  source.on('data', (bytes) => {
    consumed += bytes.length;
  });
  source.on('error', (error) => inflate.destroy(error));
  try {
    for await (const bytes of source.pipe(inflate) as AsyncIterable<Buffer>)
      yield { bytes, consumed };
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
    throw new CorruptDataError(describeFailure(cause, compression), { cause });
  } finally {
    source.destroy();
    inflate.destroy();
  }
  // Node stops at the end mark, or at zeros after it, and says nothing about what follows.
  const left = (await stat(absolute)).size - inflate.bytesWritten;
  if (left > 0) {
    throw new CorruptDataError(`${left} bytes follow the end of the ${compression} data`);
  }
}

type Inflate = Transform & { readonly bytesWritten: number };

/** Node has zstd from 22.15 and 23.8 on; the types of Node 20 do not know it. */
function decompressor(compression: Exclude<Compression, 'none'>, file: string): Inflate {
  const options = { chunkSize: INFLATED_BYTES };
  if (compression === 'gzip') return zlib.createGunzip(options);
  const { createZstdDecompress } = zlib as unknown as {
    createZstdDecompress?: (options: zlib.ZlibOptions) => Inflate;
  };
  if (createZstdDecompress !== undefined) return createZstdDecompress(options);
  throw new GateError('ZSTD_UNSUPPORTED', { file, version: process.version });
}

function isDamage(error: unknown): boolean {
  return /^(?:Z_|ZSTD_)/.test(osCode(error) ?? '');
}

function describeFailure(error: unknown, compression: Compression): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message === 'unexpected end of file')
    return `the ${compression} data ends before its end mark`;
  return `the ${compression} data is damaged (${message})`;
}
