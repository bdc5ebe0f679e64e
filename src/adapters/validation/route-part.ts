/** Of a part of a file the records that a shard looks at; each of the others leaves its place, and what all must know. */
import type { RecordsPart } from '../../contracts/ports/fixture-part.ts';
import type { Routing } from '../../contracts/shard.ts';
import { hashId, hashText } from '../../events/routing/hash.ts';
import { createOwnership } from '../../events/routing/own-person.ts';
import {
  createLatestReader,
  createMemberReader,
  createPersonReader,
  type RoutedText,
} from '../../events/routing/read-member.ts';

/** What a part tells of all its records, whoever looks at them. */
export interface PartFacts {
  readonly records: number;
  /** The latest day of a valid event; null where there is none. */
  readonly latest: string | null;
  /** Of each record with an id: two hashes of that and one of its person; [] where they are not asked for. */
  readonly ids: Uint32Array<ArrayBuffer>;
}

interface RoutedLines {
  /** The lines of the shard, and an empty one for each of the others: so each stands where it stood. */
  readonly spaced: Buffer;
  /** The records of the shard alone. */
  readonly dense: Buffer;
  /** How many these are. */
  readonly own: number;
  readonly facts: PartFacts;
}

/** Tells what day a valid event has; null where it is not valid, or no table takes it. */
export type DayOfValid = (text: string) => string | null;

export interface Router {
  lines(bytes: Uint8Array): RoutedLines;
  records(part: RecordsPart): RoutedRecords;
}

interface RoutedRecords {
  readonly part: RecordsPart;
  readonly facts: PartFacts;
}

export function createRouter(routing: Routing, dayOfValid: DayOfValid): Router {
  const createReader = readerFor(routing, dayOfValid);
  return {
    lines: (bytes) => routeLines(view(bytes), createReader),
    records: (part) => routeRecords(part, createReader),
  };
}

/** The records of one stretch of bytes, one after the other. */
interface RecordReader {
  isOwn(start: number, end: number): boolean;
  /** Of records that are no text, and so nobody's. */
  readonly isNobodyOwn: boolean;
  facts(): PartFacts;
}

type CreateReader = (text: RoutedText) => RecordReader;

function readerFor(routing: Routing, dayOfValid: DayOfValid): CreateReader {
  const { together, person, id, day } = routing;
  const isOwnHash = createOwnership(routing);
  let latest: string | null = null;
  return (text) => {
    const readPerson = createPersonReader(person, text);
    const readId = createMemberReader(id, text);
    const readDay = createLatestReader(day, text);
    const ids: number[] = [];
    let records = 0;
    return {
      isNobodyOwn: isOwnHash(hashText('')),
      isOwn(start, end) {
        records += 1;
        const hash = hashText(readPerson(start, end));
        if (together === null) {
          const own = readId(start, end);
          if (own !== '') ids.push(hashId(own, 0), hashId(own, SECOND), hash);
        }
        // Only an event later than all before it can matter, and there are as many of these as days at most.
        if (readDay(start, end).slice(0, DAY) > (latest ?? '')) {
          const found = dayOfValid(text.decode(start, end));
          if (found !== null && found > (latest ?? '')) latest = found;
        }
        return isOwnHash(hash);
      },
      facts: () => ({ records, latest, ids: Uint32Array.from(ids) }),
    };
  };
}

function routeLines(buffer: Buffer, createReader: CreateReader): RoutedLines {
  const text = asText(buffer);
  const reader = createReader(text);
  const spaced = createPieces(buffer);
  const dense = createPieces(buffer);
  let own = 0;
  for (let start = 0; start < buffer.length; ) {
    const newline = text.bytes.indexOf('\n', start);
    const end = newline === -1 ? buffer.length : newline;
    const next = newline === -1 ? end : newline + 1;
    if (!isBlank(text.bytes, start, end) && reader.isOwn(start, end)) {
      spaced.take(start, next);
      dense.take(start, next);
      own += 1;
    } else spaced.addNewline();
    start = next;
  }
  return { spaced: spaced.join(), dense: dense.join(), own, facts: reader.facts() };
}

function routeRecords(part: RecordsPart, createReader: CreateReader): RoutedRecords {
  const buffer = view(part.bytes);
  const reader = createReader(asText(buffer));
  const pieces = createPieces(buffer);
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
      pieces.take(start, end);
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
      bytes: Uint8Array.from(pieces.join()),
      ends: Uint32Array.from(ends),
      lines: pick(part.lines),
      indices: part.indices === null ? null : pick(part.indices),
      refused,
    },
    facts: { ...facts, records: records + part.refused.length },
  };
}

const SECOND = 0x9e3779b9;
/** Letters of an ISO date; a time of the day counts for nothing. */
const DAY = 10;
const NEWLINE = Buffer.from('\n');

function isBlank(bytes: string, start: number, end: number): boolean {
  if (start === end) return true;
  if (bytes.charCodeAt(start) > 0x20) return false;
  return /^[ \t\r]*$/.test(bytes.slice(start, end));
}

function asText(buffer: Buffer): RoutedText {
  return {
    bytes: buffer.toString('latin1'),
    decode: (start, end) => buffer.toString('utf8', start, end),
    encode: (text) => Buffer.from(text).toString('latin1'),
  };
}

/** Stretches of a buffer, those that follow each other as one. */
function createPieces(buffer: Buffer) {
  const pieces: Buffer[] = [];
  let [from, to] = [0, 0];
  const flush = () => {
    if (to > from) pieces.push(buffer.subarray(from, to));
    from = to;
  };
  return {
    take(start: number, end: number): void {
      if (start !== to) {
        flush();
        from = start;
      }
      to = end;
    },
    addNewline(): void {
      flush();
      pieces.push(NEWLINE);
    },
    join(): Buffer {
      flush();
      return Buffer.concat(pieces);
    },
  };
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
