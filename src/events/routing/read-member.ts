/**
 * What a member of an event says: from its bytes where these leave no doubt, else by parsing the event. Read for
 * each event of all files by each shard, so it must cost far less than to judge one.
 */

import { nearest } from '../../contracts/text/nearest.ts';
import { parseJson } from '../../contracts/text/parse-json.ts';
import { pointerSteps } from '../event-types.ts';
import { readPointer } from '../pointers.ts';

/** Records that stand in one stretch of bytes. */
export interface RoutedText {
  /** One character a byte. */
  readonly bytes: string;
  /** The same between two offsets, decoded; what is no UTF-8 as anything. */
  decode(start: number, end: number): string;
  /** The other way round: a text as one character a byte. */
  encode(text: string): string;
}

/** Offsets of one record after the other, in their order. @returns '' where the record does not say it */
export type ReadMember = (start: number, end: number) => string;

/** As below, of the person: where the event says none, by the name that was most likely meant. */
export function createPersonReader(pointer: string, text: RoutedText): ReadMember {
  const read = createMemberReader(pointer, text);
  const [step = ''] = pointerSteps(pointer);
  return (start, end) => read(start, end) || (readMisnamed(step, text, start, end) ?? '');
}

export function createMemberReader(pointer: string, text: RoutedText): ReadMember {
  const needle = findNeedle(pointer);
  if (needle === null) return (start, end) => parseMember(pointer, text, start, end) ?? '';
  const occurrences = createOccurrences(needle, text.bytes);
  return (start, end) => {
    const first = occurrences.next(start, end);
    const value = first === -1 ? null : readText(text.bytes, first + needle.length, end);
    // The name a second time, deeper in the event or as somebody's text: only a parser knows which one counts.
    const isOnly = first === -1 || occurrences.next(first + needle.length, end) === -1;
    if (value !== null && isOnly && !mayHideNames(text.bytes.slice(start, end))) return value;
    return parseMember(pointer, text, start, end) ?? value ?? '';
  };
}

/** As above, of a day: the latest of all that the record may mean by its member. */
export function createLatestReader(pointer: string, text: RoutedText): ReadMember {
  const needle = findNeedle(pointer);
  if (needle === null) return (start, end) => parseMember(pointer, text, start, end) ?? '';
  const occurrences = createOccurrences(needle, text.bytes);
  return (start, end) => {
    let latest = '';
    let isClear = false;
    if (mayHideNames(text.bytes.slice(start, end)))
      latest = parseMember(pointer, text, start, end) ?? '';
    for (let at = occurrences.next(start, end); at !== -1; ) {
      const value = readText(text.bytes, at + needle.length, end);
      isClear = value !== null;
      if (!isClear) break;
      if ((value ?? '') > latest) latest = value ?? '';
      at = occurrences.next(at + needle.length, end);
    }
    return isClear ? latest : (parseMember(pointer, text, start, end) ?? latest);
  };
}

/** A name may be written by the escape of a letter: then the one that is found is another's, deeper in the event. */
export function mayHideNames(bytes: string): boolean {
  return /\\u00[2-7]/.test(bytes);
}

/** How the name of a member of the event itself is written; null where it may be written in several ways, or lies deeper. */
export function findNeedle(pointer: string): string | null {
  const [step, ...deeper] = pointerSteps(pointer);
  if (step === undefined || deeper.length > 0) return null;
  return /^[\x20-\x7e]+$/.test(step) && !/["\\]/.test(step) ? `"${step}"` : null;
}

/** Looks no further than it must, and at no byte twice, as records are asked for in their order. */
function createOccurrences(needle: string, bytes: string) {
  let found = bytes.indexOf(needle);
  return {
    next(start: number, end: number): number {
      if (found !== -1 && found < start) found = bytes.indexOf(needle, start);
      return found === -1 || found >= end ? -1 : found;
    },
  };
}

/** The text behind a name and its colon; null where another value stands there, or an escape in it. */
function readText(bytes: string, from: number, end: number): string | null {
  let at = skipSpace(bytes, from, end);
  if (bytes[at] !== ':') return null;
  at = skipSpace(bytes, at + 1, end);
  if (bytes[at] !== '"') return null;
  const close = bytes.indexOf('"', at + 1);
  if (close === -1 || close >= end) return null;
  const value = bytes.slice(at + 1, close);
  return value.includes('\\') ? null : value;
}

function skipSpace(bytes: string, from: number, end: number): number {
  let at = from;
  while (at < end && bytes.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

function parseMember(pointer: string, text: RoutedText, start: number, end: number): string | null {
  const value = readPointer(parseJson(text.decode(start, end)), pointer);
  return value === undefined || value === null ? null : text.encode(String(value));
}

/** Who puts such an event right looks for its person among those of the shard. */
function readMisnamed(step: string, text: RoutedText, start: number, end: number): string | null {
  const event = parseJson(text.decode(start, end));
  if (typeof event !== 'object' || event === null) return null;
  const own = Object.entries(event).find(
    ([name, value]) => typeof value === 'string' && nearest(name, [step]) === step,
  );
  return own === undefined ? null : text.encode(own[1]);
}
