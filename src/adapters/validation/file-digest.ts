/** What the bytes of a file come to: so it shows whether several runs have read the same. */
import { createReadStream } from 'node:fs';
import { crc32 } from 'node:zlib';
import { GateError } from '../../contracts/errors.ts';

/**
 * A checksum against accidents, since each run reads all files, and this must cost next to nothing.
 * @param file as the user knows it
 * @throws GateError FILE_UNREADABLE
 */
export async function digestFile(absolute: string, file: string): Promise<string> {
  let sum = 0;
  try {
    for await (const chunk of createReadStream(absolute, { highWaterMark: CHUNK_BYTES }))
      sum = crc32(chunk as Buffer, sum);
  } catch (cause) {
    throw new GateError('FILE_UNREADABLE', { file, detail: String(cause) }, { cause });
  }
  return sum.toString(16).padStart(8, '0');
}

const CHUNK_BYTES = 1 << 20;
