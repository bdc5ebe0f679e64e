/** Of a part of a file the records that a shard looks at; each of the others leaves its place, and what all must know. */
import type { RecordsPart } from '../../contracts/ports/fixture-part.ts';
import type { Routing } from '../../contracts/shard.ts';
import { WORDS } from '../../events/routing/compile-scan.ts';
import { createLineScan, type ScanLines } from '../../events/routing/scan-lines.ts';
import {
  type BeginPart,
  createRecordReader,
  type DayOfValid,
  type PartFacts,
} from './read-records.ts';

interface RoutedLines {
  /** The lines of the shard, and an empty one for each of the others: so each stands where it stood. */
  readonly spaced: Buffer;
  /** The records of the shard alone. */
  readonly dense: Buffer;
  /** How many these are. */
  readonly own: number;
  readonly facts: PartFacts;
}

export interface Router {
  lines(bytes: Uint8Array): RoutedLines;
  records(part: RecordsPart): RoutedRecords;
}

interface RoutedRecords {
  readonly part: RecordsPart;
  readonly facts: PartFacts;
}

export function createRouter(routing: Routing, dayOfValid: DayOfValid): Router {
  const begin = createRecordReader(routing, dayOfValid);
  let scan: ScanLines | undefined;
  return {
    lines(bytes) {
      scan ??= createLineScan([routing.person, routing.id, routing.day]);
      return routeLines(view(bytes), scan, begin);
    },
    records: (part) => routeRecords(part, begin),
  };
}

function routeLines(buffer: Buffer, scan: ScanLines, begin: BeginPart): RoutedLines {
  const reader = begin(buffer);
  // Not touched, and so no memory, as far as nothing is written there; a last line may be without its break.
  const spaced = Buffer.allocUnsafeSlow(buffer.length + 1);
  const dense = Buffer.allocUnsafeSlow(buffer.length);
  let [spacedLength, denseLength] = [0, 0];
  let own = 0;
  let done = 0;
  const copySpaced = (from: number, to: number) => {
    spacedLength += buffer.copy(spaced, spacedLength, from, to);
  };
  scan(buffer, (words, origin) => {
    for (let i = 0; i < words.length; i += WORDS) {
      const start = (words[i] as number) - origin;
      const end = (words[i + 1] as number) - origin;
      const next = Math.min(end + 1, buffer.length);
      // Blank lines.
      if (done < start) copySpaced(done, start);
      done = next;
      if (reader.isOwnAt(words, i, origin)) {
        copySpaced(start, next);
        denseLength += buffer.copy(dense, denseLength, start, next);
        own += 1;
      } else {
        spaced[spacedLength] = NEWLINE;
        spacedLength += 1;
      }
    }
  });
  copySpaced(done, buffer.length);
  return {
    spaced: spaced.subarray(0, spacedLength),
    dense: dense.subarray(0, denseLength),
    own,
    facts: reader.facts(),
  };
}

function routeRecords(part: RecordsPart, begin: BeginPart): RoutedRecords {
  const buffer = view(part.bytes);
  const reader = begin(buffer);
  const pieces: Buffer[] = [];
  const at: number[] = [];
  const ends: number[] = [];
  const refused: RecordsPart['refused'][number][] = [];
  let length = 0;
  let next = 0;
  for (let i = 0, start = 0; i <= part.ends.length; i += 1) {
    for (let one = part.refused[next]; one?.position === i; one = part.refused[next]) {
      if (reader.isNobodyOwn) refused.push({ ...one, position: at.length });
      next += 1;
    }
    const end = part.ends[i];
    if (end === undefined) break;
    if (reader.isOwn(start, end)) {
      pieces.push(buffer.subarray(start, end));
      length += end - start;
      at.push(i);
      ends.push(length);
    }
    start = end;
  }
  const { records, ...facts } = reader.facts();
  const pick = (numbers: Float64Array) => Float64Array.from(at, (i) => numbers[i] ?? 0);
  return {
    part: {
      kind: 'records',
      bytes: Uint8Array.from(Buffer.concat(pieces)),
      ends: Uint32Array.from(ends),
      lines: pick(part.lines),
      indices: part.indices === null ? null : pick(part.indices),
      refused,
    },
    facts: { ...facts, records: records + part.refused.length },
  };
}

const NEWLINE = 0x0a;

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
