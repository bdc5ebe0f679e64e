/**
 * The block loop: many records at once, each parsed and held against the schema with as little work
 * as a right answer allows. Whether a key is there twice is seen by count, once per block (the text
 * then holds more quotes than the parsed values account for). Only a block whose count is off, or in
 * which a record is not JSON, is checked again record by record.
 */
import type { BlockOutcome } from '../../contracts/ports/block.ts';
import type { RecordsPart } from '../../contracts/ports/fixture-part.ts';
import type { Problem } from '../explanation/problem.ts';
import {
  type BlockSource,
  countLines,
  type Decode,
  lineSource,
  recordSource,
} from './block-source.ts';
import { countQuotes } from './duplicate-keys.ts';
import type { RecordValidator, RecordVerdict } from './record.ts';
import { createRecordTally, type RecordTally, type TallySettings } from './record-tally.ts';
import { type Survey, surveyValue } from './survey.ts';

export interface BlockSettings extends TallySettings {
  readonly validator: RecordValidator;
  readonly decode: Decode;
  /** Told the line of each record before it is judged. */
  readonly onRecord?: ((line: number) => void) | undefined;
}

export interface CheckedBlock {
  readonly outcome: BlockOutcome;
  /** Lines that the block holds; 0 where its records know their own. */
  readonly lines: number;
  /** The valid events as they stand, in order; walks the block again. */
  readonly valid: () => string[];
}

/** @param bytes whole lines; findings count lines from 1 at the first of them */
export function checkLines(bytes: Uint8Array, settings: BlockSettings): CheckedBlock {
  const { tally, valid } = check(lineSource(bytes, settings.decode), bytes, settings);
  return { outcome: tally.outcome(), lines: countLines(bytes), valid };
}

export function checkRecords(part: RecordsPart, settings: BlockSettings): CheckedBlock {
  const { tally, valid } = check(recordSource(part, settings.decode), part.bytes, settings);
  return { outcome: tally.outcome(), lines: 0, valid };
}

interface Checked {
  readonly tally: RecordTally;
  readonly valid: () => string[];
}

function check(source: BlockSource, bytes: Uint8Array, settings: BlockSettings): Checked {
  return checkByCount(source, bytes, settings) ?? checkOneByOne(source, settings);
}

/** @returns null where the block needs a closer look */
function checkByCount(
  source: BlockSource,
  bytes: Uint8Array,
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
  return checked !== null && survey.strings * 2 === countQuotes(bytes) ? checked : null;
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
  const tally = createRecordTally(settings);
  const rejected = new Set<number>();
  let position = 0;
  const done = source.each((text, line, index, problem) => {
    settings.onRecord?.(line);
    const verdict = judge(text, problem);
    if (verdict === null) return false;
    if (verdict.ok) tally.accept(verdict.eventType, line, index);
    else {
      tally.reject(verdict.eventType, line, index, verdict.problems);
      rejected.add(position);
    }
    position += 1;
    return true;
  });
  return done ? { tally, valid: () => collectTexts(source, rejected) } : null;
}

function collectTexts(source: BlockSource, without: ReadonlySet<number>): string[] {
  const texts: string[] = [];
  let position = 0;
  source.each((text) => {
    if (!without.has(position)) texts.push(text);
    position += 1;
    return true;
  });
  return texts;
}

function rejected(problem: Problem): RecordVerdict {
  return { ok: false, eventType: 'unknown', value: undefined, problems: [problem] };
}
