/** Looks through a file for what stands in its place; in bounded memory, at the speed of the disk. */
import { open } from 'node:fs/promises';
import type { Compression } from '../../contracts/ports/fixtures.ts';
import { MARKER_BYTES, MARKER_LENGTH } from '../../contracts/text/merge-marker.ts';
import {
  HEAD_BYTES,
  type LookDepth,
  recogniseFormat,
  recogniseHead,
  type StandIn,
  type StandInKind,
} from '../../contracts/text/stand-in.ts';
import { fixtureKind } from '../../events/fixture-name.ts';
import { CorruptDataError, readContent } from './decompress.ts';
import { locateFile } from './locate.ts';
import { osCode, unreadable } from './os-reason.ts';

/**
 * @param root absolute, free of links
 * @param file relative to it
 * @throws GateError FILE_…
 */
export async function findStandIn(
  root: string,
  file: string,
  depth: LookDepth,
): Promise<StandIn | null> {
  const { real, size } = await locateFile(root, file);
  try {
    // A pointer keeps the name of what it points to: it is no compressed data, whatever it is called.
    const kind = recogniseHead(await readHead(real), size <= HEAD_BYTES);
    if (kind !== null) return { kind, line: 1 };
    const { format, compression } = fixtureKind(file) ?? { format: null, compression: 'none' };
    return format === 'parquet' || format === 'duckdb'
      ? null
      : await findInContent(real, file, compression, depth);
  } catch (error) {
    // What is damaged is said by who reads its events.
    if (error instanceof CorruptDataError) return null;
    throw osCode(error) === null ? error : unreadable(file, error);
  }
}

async function readHead(real: string): Promise<string> {
  const handle = await open(real);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function findInContent(
  real: string,
  file: string,
  compression: Compression,
  depth: LookDepth,
): Promise<StandIn | null> {
  const scan = createMarkerScan();
  let head = Buffer.alloc(0);
  let size = 0;
  let marker: number | null = null;
  // Of a head both depths say the same: it comes first, whatever stands or is damaged behind it.
  let kind: StandInKind | null = null;
  for await (const { bytes } of readContent(real, file, compression)) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isHead = size <= HEAD_BYTES;
    if (isHead) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - size)]);
    size += chunk.length;
    if (isHead && size > HEAD_BYTES) {
      kind = recognise(head, false);
      if (kind !== null || depth === 'head') break;
    }
    if (depth === 'whole') marker ??= scan.next(chunk);
    if (marker !== null && size > HEAD_BYTES) break;
  }
  if (size <= HEAD_BYTES) kind = recognise(head, true);
  if (kind !== null) return { kind, line: 1 };
  if (depth === 'whole') marker ??= scan.end();
  return marker === null
    ? null
    : { kind: 'unresolved-merge', line: await lineAt(real, file, compression, marker) };
}

function recognise(bytes: Buffer, isWhole: boolean): StandInKind | null {
  const head = bytes.toString('latin1');
  return recogniseHead(head, isWhole) ?? recogniseFormat(head);
}

const LINE_FEED = 0x0a;
const MARK_BYTES = 3;
const MARKERS = MARKER_BYTES.map((byte) => Buffer.alloc(MARKER_LENGTH, byte));

interface MarkerScan {
  /** The offset of a line that is a conflict marker, as soon as one is seen. */
  next(chunk: Buffer): number | null;
  end(): number | null;
}

function createMarkerScan(): MarkerScan {
  // What is kept of the bytes before: a marker and the byte on either side of it.
  let kept = Buffer.alloc(0);
  let offset = 0;
  const search = (bytes: Buffer, isEnd: boolean): number | null => {
    for (const marker of MARKERS) {
      for (let at = bytes.indexOf(marker); at !== -1; at = bytes.indexOf(marker, at + 1)) {
        if (isMarker(bytes, at, offset, isEnd)) return offset + at;
      }
    }
    return null;
  };
  return {
    next(chunk) {
      const bytes = Buffer.concat([kept, chunk]);
      const found = search(bytes, false);
      const keep = Math.min(bytes.length, MARKER_LENGTH + 2 + MARK_BYTES);
      // A copy: the chunk's memory may be used again.
      kept = Buffer.from(bytes.subarray(bytes.length - keep));
      offset += bytes.length - keep;
      return found;
    },
    end: () => search(kept, true),
  };
}

/** At the start of a line, and followed by a blank, its end, or more of the same. */
function isMarker(bytes: Buffer, at: number, offset: number, isEnd: boolean): boolean {
  const isFirst = offset === 0 && (at === 0 || (at === MARK_BYTES && bytes[0] === 0xef));
  if (!isFirst && bytes[at - 1] !== LINE_FEED) return false;
  const next = bytes[at + MARKER_LENGTH];
  if (next === undefined) return isEnd;
  return next === bytes[at] || next === 0x20 || (next >= 0x09 && next <= 0x0d);
}

async function lineAt(
  real: string,
  file: string,
  compression: Compression,
  offset: number,
): Promise<number> {
  let line = 1;
  let start = 0;
  for await (const { bytes } of readContent(real, file, compression)) {
    const before = bytes.subarray(0, Math.max(0, offset - start));
    for (let at = before.indexOf(LINE_FEED); at !== -1; at = before.indexOf(LINE_FEED, at + 1))
      line += 1;
    start += bytes.length;
    if (start > offset) break;
  }
  return line;
}
