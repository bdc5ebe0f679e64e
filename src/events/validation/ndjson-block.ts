/**
 * The block loop: many records at once, each parsed and held against the schema with as little work
 * as a right answer allows. Whether a key is there twice is seen by count, once per block (the text
 * then holds more quotes than the parsed values account for). Only a block whose count is off, or in
 * which a record is not JSON, is checked again record by record.
 */
import type { BlockOutcome } from '../../contracts/ports/block.ts';
import { MAX_INVALID_BYTES, type RecordsPart } from '../../contracts/ports/fixture-part.ts';
import type { Problem } from '../explanation/problem.ts';
import type { Loading } from '../loadable.ts';
import type { WalkedBlock } from '../walk/byte-walk.ts';
import {
  type BlockSource,
  countLines,
  type Decode,
  handedSource,
  isUnread,
  lineSource,
  recordSource,
  tooLongForOne,
} from './block-source.ts';
import { countQuotes } from './duplicate-keys.ts';
import type { RecordValidator, RecordVerdict, Rejected } from './record.ts';
import { createRecordTally, type RecordTally, type TallySettings } from './record-tally.ts';
import { type Survey, surveyValue } from './survey.ts';

export interface BlockSettings extends TallySettings {
  readonly validator: RecordValidator;
  readonly decode: Decode;
  /** Whether the bytes are UTF-8; not given: each record is looked at. */
  readonly isUtf8?: (bytes: Uint8Array) => boolean;
  /** About how many bytes of lines the validator will be handed in all. */
  readonly bytesAhead?: number | undefined;
  /** Told the line of each record before it is judged. */
  readonly onRecord?: ((line: number) => void) | undefined;
  /** What becomes of a valid event; not given: all of them are loaded. */
  readonly findLoading?: (event: unknown) => Loading;
}

/** A valid event as it stands. */
export interface ValidEvent {
  readonly text: string;
  readonly line: number;
  readonly index: number | null;
  readonly goal: 'loaded' | 'aside' | 'nowhere';
}

export interface CheckedBlock {
  readonly outcome: BlockOutcome;
  /** Lines that the block holds; 0 where its records know their own. */
  readonly lines: number;
  /** How many of its events are loaded. */
  readonly loaded: number;
  /** The valid events, in order; walks the block again. */
  readonly valid: () => ValidEvent[];
  /** Of these, those that no walk has accepted. */
  readonly apart: () => ValidEvent[];
}

/** @param bytes whole lines; findings count lines from 1 at the first of them */
export function checkLines(bytes: Uint8Array, settings: BlockSettings): CheckedBlock {
  const walked = walkLines(bytes, settings);
  if (walked !== null) return checkHanded(bytes, walked, settings);
  const source = lineSource(bytes, settings.decode);
  const { tally, loaded, valid } = check(source, () => countQuotes(bytes), settings);
  return { outcome: tally.outcome(), lines: countLines(bytes), loaded, valid, apart: valid };
}

/** What is asked of each event beyond its validity, or where it stands, nobody sees on the way. */
function walkLines(bytes: Uint8Array, settings: BlockSettings): WalkedBlock | null {
  const { validator, isUtf8, keepAccepted, findLoading, bytesAhead } = settings;
  if (keepAccepted || findLoading !== undefined || isUtf8 === undefined || !isUtf8(bytes))
    return null;
  return validator.walk(bytes, bytesAhead);
}

/** The records that the walk handed over are looked at; the others are valid. */
function checkHanded(
  bytes: Uint8Array,
  walked: WalkedBlock,
  settings: BlockSettings,
): CheckedBlock {
  const { handed, counts, lines, records } = walked;
  const { decode, validator } = settings;
  const quotes = () =>
    handed.reduce((sum, { start, end }) => sum + countQuotes(bytes.subarray(start, end)), 0);
  const others = handedSource(bytes, handed, decode);
  const { tally, loaded, goals, valid: apart } = check(others, quotes, settings);
  for (const [number, count] of counts.entries())
    tally.acceptMany(validator.types[number - 1] ?? 'unknown', count);
  return {
    outcome: tally.outcome(),
    lines,
    loaded: loaded + records - handed.length,
    apart,
    valid: () =>
      collectEvents(
        lineSource(bytes, decode),
        new Map([...goals].map(([i, goal]) => [handed[i]?.position ?? i, goal])),
      ),
  };
}

export function checkRecords(part: RecordsPart, settings: BlockSettings): CheckedBlock {
  const source = recordSource(part, settings.decode);
  const { tally, loaded, valid } = check(source, () => countQuotes(part.bytes), settings);
  return { outcome: tally.outcome(), lines: 0, loaded, valid, apart: valid };
}

interface Checked extends Pick<CheckedBlock, 'loaded' | 'valid'> {
  readonly tally: RecordTally;
  readonly goals: Goals;
}

/** @param quotes how many the records hold */
function check(source: BlockSource, quotes: () => number, settings: BlockSettings): Checked {
  return checkByCount(source, quotes, settings) ?? checkOneByOne(source, settings);
}

/** @returns null where the block needs a closer look */
function checkByCount(
  source: BlockSource,
  quotes: () => number,
  settings: BlockSettings,
): Checked | null {
  const survey: Survey = { strings: 0, numbers: 0 };
  const checked = judged(source, settings, (text, problem) => {
    if (problem !== null) return rejected(problem);
    const verdict = settings.validator.checkValue(text);
    if (verdict.value === undefined) return null;
    const { numbers } = survey;
    surveyValue(verdict.value, survey);
    return survey.numbers === numbers ? verdict : settings.validator.checkNumbers(text, verdict);
  });
  return checked !== null && survey.strings * 2 === quotes() ? checked : null;
}

function checkOneByOne(source: BlockSource, settings: BlockSettings): Checked {
  const checked = judged(source, settings, (text, problem) =>
    problem === null ? settings.validator.check(text) : rejected(problem),
  );
  if (checked === null) throw new TypeError('every record gets a verdict');
  return checked;
}

/** @param judge gives the verdict on a record, or null to give up the block */
function judged(
  source: BlockSource,
  settings: BlockSettings,
  judge: (text: string, problem: Problem | null) => RecordVerdict | null,
): Checked | null {
  const tally = createRecordTally(settings, settings.validator.types);
  const goals: Goals = new Map();
  let position = 0;
  let loaded = 0;
  const done = source.each((text, line, index, problem, size) => {
    settings.onRecord?.(line);
    const verdict = judge(text, problem);
    if (verdict === null) return false;
    const { eventType } = verdict;
    if (verdict.ok) {
      const loading = settings.findLoading?.(verdict.value) ?? 'loaded';
      tally.accept(eventType, line, index);
      if (loading === 'loaded') loaded += 1;
      else if (loading === 'aside') goals.set(position, 'aside');
      else {
        tally.setAside(eventType, line, index, loading);
        goals.set(position, 'nowhere');
      }
    } else {
      tally.reject(withSize(verdict, size), line, index);
      goals.set(position, 'rejected');
    }
    position += 1;
    return true;
  });
  return done ? { tally, loaded, goals, valid: () => collectEvents(source, goals) } : null;
}

/** Of the records by position; most are loaded, and not in it. */
type Goals = Map<number, 'aside' | 'nowhere' | 'rejected'>;

function collectEvents(source: BlockSource, goals: Goals): ValidEvent[] {
  const events: ValidEvent[] = [];
  let position = 0;
  source.each((text, line, index) => {
    const goal = goals.get(position) ?? 'loaded';
    if (goal !== 'rejected') events.push({ text, line, index, goal });
    position += 1;
    return true;
  });
  return events;
}

/** Each event in it may be as long as one. */
function withSize(verdict: Rejected, size: number): Rejected {
  const { problems, inside = [] } = verdict;
  const isLong = size > MAX_INVALID_BYTES * Math.max(1, inside.length);
  return isLong && !problems.some(isUnread)
    ? {
        ...verdict,
        problems: [tooLongForOne(size, problems[0]?.message ?? 'not valid'), ...problems],
      }
    : verdict;
}

function rejected(problem: Problem): RecordVerdict {
  return { ok: false, eventType: 'unknown', value: undefined, problems: [problem] };
}
