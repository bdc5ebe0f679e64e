/** What a shard must know of each record of a part, whoever's it is, and whether it is its own. */
import { isUtf8 } from 'node:buffer';
import { MAX_EVENT_BYTES } from '../../contracts/ports/fixture-part.ts';
import type { Routing } from '../../contracts/shard.ts';
import { hashId, hashText } from '../../events/routing/hash.ts';
import { createOwnership } from '../../events/routing/own-person.ts';
import {
  createLatestReader,
  createMemberReader,
  createPersonReader,
  mayHideNames,
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

/** Tells what day a valid event has; null where it is not valid, or no table takes it. */
export type DayOfValid = (text: string) => string | null;

/** Is asked of the records of one part, one after the other. */
interface RecordReader {
  isOwn(start: number, end: number): boolean;
  /** The same where the record has been scanned: its words are those from `at` on (scan-lines.ts). */
  isOwnAt(words: Int32Array, at: number, origin: number): boolean;
  /** Of records that are no text, and so nobody's. */
  readonly isNobodyOwn: boolean;
  facts(): PartFacts;
}

export type BeginPart = (buffer: Buffer) => RecordReader;

export function createRecordReader(routing: Routing, dayOfValid: DayOfValid): BeginPart {
  const isOwnHash = createOwnership(routing);
  const areIdsAsked = routing.together === null;
  const nobody = hashText(Buffer.alloc(0));
  let latest: string | null = null;
  let latestDay = Buffer.alloc(0);

  /**
   * Only an event later than all before it can matter, and there are as many of these as days at most. What is no
   * event before its text is looked at is none here.
   */
  function takeLater(record: Uint8Array): void {
    if (record.length > MAX_EVENT_BYTES || !isUtf8(record)) return;
    const found = dayOfValid(Buffer.from(record).toString());
    if (found === null || found <= (latest ?? '')) return;
    latest = found;
    latestDay = Buffer.from(found);
  }

  return (buffer) => {
    const ids = createIds();
    const hidesNames = findHidden(buffer);
    let records = 0;
    let wholePart: TextReaders | undefined;

    function take(readers: TextReaders, start: number, end: number): boolean {
      records += 1;
      const person = hashText(Buffer.from(readers.person(start, end), 'latin1'));
      if (areIdsAsked) {
        const id = Buffer.from(readers.id(start, end), 'latin1');
        if (id.length > 0) ids.add(hashId(id, 0), hashId(id, SECOND), person);
      }
      if (readers.day(start, end).slice(0, DAY) > (latest ?? ''))
        takeLater(readers.bytes.subarray(start, end));
      return isOwnHash(person);
    }

    function isOwn(start: number, end: number): boolean {
      wholePart ??= createTextReaders(routing, buffer);
      return take(wholePart, start, end);
    }

    function isOwnAt(words: Int32Array, at: number, origin: number): boolean {
      const word = (place: number) => (words[at + place] as number) - origin;
      const [start, end] = [word(0), word(1)];
      // Only a parser knows, or finds what was meant. These are few.
      if (!hasPlaces(words, at) || word(2) === word(3) || hidesNames(start, end))
        return take(createTextReaders(routing, buffer.subarray(start, end)), 0, end - start);
      records += 1;
      const person = hashText(buffer, word(2), word(3));
      if (areIdsAsked && word(4) < word(5))
        ids.add(
          hashId(buffer, 0, word(4), word(5)),
          hashId(buffer, SECOND, word(4), word(5)),
          person,
        );
      if (isLater(buffer, word(6), Math.min(word(6) + DAY, word(7)), latestDay))
        takeLater(buffer.subarray(start, end));
      return isOwnHash(person);
    }

    return {
      isOwn,
      isOwnAt,
      isNobodyOwn: isOwnHash(nobody),
      facts: () => ({ records, latest, ids: ids.taken() }),
    };
  };
}

const SECOND = 0x9e3779b9;
/** Letters of an ISO date; a time of the day counts for nothing. */
const DAY = 10;

/** Of all three members. */
function hasPlaces(words: Int32Array, at: number): boolean {
  const isPlace = (word: number) => (words[at + word] as number) > 0;
  return isPlace(2) && isPlace(4) && isPlace(6);
}

function findHidden(buffer: Buffer): (start: number, end: number) => boolean {
  if (!buffer.includes('\\u00')) return () => false;
  return (start, end) => mayHideNames(buffer.toString('latin1', start, end));
}

/** As texts are compared. */
function isLater(bytes: Uint8Array, start: number, end: number, day: Uint8Array): boolean {
  for (let i = 0; i < day.length; i += 1) {
    const byte = start + i < end ? (bytes[start + i] as number) : -1;
    if (byte !== day[i]) return byte > (day[i] as number);
  }
  return end - start > day.length;
}

interface TextReaders {
  readonly bytes: Uint8Array;
  person(start: number, end: number): string;
  id(start: number, end: number): string;
  day(start: number, end: number): string;
}

function createTextReaders({ person, id, day }: Routing, buffer: Buffer): TextReaders {
  const decode = (start: number, end: number) => buffer.toString('utf8', start, end);
  const text: RoutedText = {
    bytes: buffer.toString('latin1'),
    decode,
    encode: (own) => Buffer.from(own).toString('latin1'),
  };
  return {
    bytes: buffer,
    person: createPersonReader(person, text),
    id: createMemberReader(id, text),
    day: createLatestReader(day, text),
  };
}

/** Three numbers for each, in an array that grows. */
function createIds() {
  let numbers = new Uint32Array(0);
  let length = 0;
  return {
    add(one: number, other: number, person: number): void {
      if (length === numbers.length) {
        const grown = new Uint32Array(Math.max(3 * 1024, length * 2));
        grown.set(numbers);
        numbers = grown;
      }
      numbers[length] = one;
      numbers[length + 1] = other;
      numbers[length + 2] = person;
      length += 3;
    },
    taken: (): Uint32Array<ArrayBuffer> => numbers.slice(0, length),
  };
}
