/**
 * The walk over bytes, held against the path that looks at each record: it may hand over what it likes, and never
 * accepts what that path refuses, nor counts it under another type.
 */
import { isUtf8 } from 'node:buffer';
import { findEventTypes } from '../../src/events/event-types.ts';
import { prepareSchema } from '../../src/events/schema/prepare-schema.ts';
import type { RecordValidator } from '../../src/events/validation/record.ts';
import { type ByteWalk, startWalk } from '../../src/events/walk/byte-walk.ts';
import { compileWalk } from '../../src/events/walk/compile-walk.ts';
import { generatePopulation } from '../../src/plan/generate/population.ts';
import type { Random } from '../../src/plan/generate/random.ts';
import builtinSchema from '../../src/schema/event.schema.json' with { type: 'json' };
import { createRecordValidator } from '../../test/support/record-validator.ts';
import { mutateEvent } from './mutate.ts';
import { oneIn, randomEventSchema, randomText } from './random-schema.ts';

export interface WalkRound {
  readonly records: number;
  /** By the path that looks at each record. */
  readonly valid: number;
  /** By the walk. */
  readonly accepted: number;
  readonly failures: readonly string[];
}

/**
 * @param walked the schema of the walk, where it is another one
 * @throws GateError SCHEMA_INVALID
 */
export function createComparison(
  schema: unknown,
  walked = schema,
): (lines: readonly Buffer[]) => WalkRound {
  const validator = createRecordValidator(schema, 'a random schema');
  const types = findEventTypes(schema);
  const compiled = compileWalk({ given: walked, prepared: prepareSchema(walked).json }, types);
  const walk = compiled && startWalk(compiled, types.names.length);
  return (lines) => compare(validator, walk, lines);
}

/** @returns of a schema made at random, and of events that mostly fit it */
export function fuzzWalk(random: Random, size: number): WalkRound {
  const schema = randomEventSchema(random);
  const lines = Array.from({ length: size }, () => {
    const text = randomText(schema, schema, random);
    return oneIn(random, 2) ? Buffer.from(text) : mutateEvent(text, random);
  });
  const { failures, ...counts } = createComparison(schema)(lines);
  return {
    ...counts,
    failures: failures.map((failure) => `${failure} by ${JSON.stringify(schema)}`),
  };
}

/** The same of events of the plan, broken at random. */
export function createPlanFuzz(): (random: Random, size: number) => WalkRound {
  const hold = createComparison(builtinSchema);
  return (random, size) => {
    const population = generatePopulation({ employees: 10, years: 1, seed: random.next() });
    const events = [...population].map((event) => JSON.stringify(event));
    return hold(Array.from({ length: size }, () => mutateEvent(random.pick(events), random)));
  };
}

function compare(
  validator: RecordValidator,
  walk: ByteWalk | null,
  lines: readonly Buffer[],
): WalkRound {
  // What is not UTF-8 is never walked over.
  const all = lines
    .flatMap(splitLines)
    .filter((line) => isUtf8(line) && /[^ \t\r]/.test(line.toString()));
  const verdicts = all.map((line) => validator.check(line.toString()));
  const valid = verdicts.filter(({ ok }) => ok).length;
  const bytes = Buffer.concat(all.flatMap((line) => [line, Buffer.from('\n')]));
  const walked = walk?.walk(bytes) ?? null;
  if (walked === null) return { records: all.length, valid, accepted: 0, failures: [] };
  const handed = new Set(walked.handed.map(({ position }) => position));
  const counts = walked.counts.map(() => 0);
  const failures: string[] = [];
  for (const [at, verdict] of verdicts.entries()) {
    if (handed.has(at)) continue;
    const number = validator.types.indexOf(verdict.eventType) + 1;
    counts[number] = (counts[number] ?? 0) + 1;
    if (!verdict.ok)
      failures.push(
        `accepted, and ${verdict.problems[0]?.message}: ${JSON.stringify(all[at]?.toString())}`,
      );
  }
  if (walked.records !== all.length || walked.lines !== all.length)
    failures.push(`${all.length} records, ${walked.records} walked over in ${walked.lines} lines`);
  if (counts.join() !== walked.counts.join())
    failures.push(`by type ${counts.join()}, and by the walk ${walked.counts.join()}`);
  return { records: all.length, valid, accepted: all.length - handed.size, failures };
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
