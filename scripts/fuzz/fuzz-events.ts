/** Rounds of mutated events through the validator that the gate uses, each verdict held against the second validator's. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FileValidation, Validator } from '../../src/contracts/ports/fixtures.ts';
import { generatePopulation } from '../../src/plan/generate/population.ts';
import { createRandom, type Random } from '../../src/plan/generate/random.ts';
import builtinSchema from '../../src/schema/event.schema.json' with { type: 'json' };
import { mutateEvent } from './mutate.ts';
import { whyNoEvent } from './second-validator.ts';

export interface FuzzSettings {
  readonly validator: Pick<Validator, 'validate'>;
  /** Where the validator reads, absolute; files are written there and removed. */
  readonly root: string;
  readonly seed: number;
  /** Events of one file. */
  readonly size: number;
}

export interface FuzzRound {
  readonly events: number;
  readonly valid: number;
  /** One for each event on which the two are not of one mind, with the event. */
  readonly disagreements: readonly string[];
}

/** How many people the events come from. */
const EMPLOYEES = 40;

/** @param round the same round of a seed has the same events */
export async function fuzzRound(
  { validator, root, seed, size }: FuzzSettings,
  round: number,
): Promise<FuzzRound> {
  const random = createRandom(seed, round);
  const corpus = [...generatePopulation({ employees: EMPLOYEES, years: 1, seed: random.next() })];
  const lines = Array.from({ length: size }, () =>
    mutateEvent(JSON.stringify(random.pick(corpus)), random),
  );
  const text = Buffer.concat(lines.flatMap((line) => [line, lineEnd(random)]));
  const name = `round-${round}.ndjson`;
  writeFileSync(path.join(root, name), text);
  try {
    const { files } = await validator.validate({
      files: [{ path: name, format: 'ndjson', compression: 'none', size: text.length }],
      schema: { json: builtinSchema, origin: 'builtin', notes: [] },
      maxFindings: 0,
      expect: 'invalid',
      spoolDirectory: null,
    });
    const [result] = files;
    if (result === undefined) throw new TypeError('a file has a result');
    return compareVerdicts(text, result);
  } finally {
    rmSync(path.join(root, name));
  }
}

function lineEnd(random: Random): Buffer {
  return Buffer.from(random.pick(['\n', '\n', '\n', '\r\n', '\n\n', ' \n']));
}

/** Every line with something in it is an event, and each verdict is that of the second validator. */
function compareVerdicts(text: Buffer, result: FileValidation): FuzzRound {
  const accepted = new Set(result.accepted?.map(({ line }) => line));
  const messages = new Map(result.findings.map(({ line, message }) => [line, message]));
  const disagreements: string[] = [];
  let events = 0;
  for (const [at, bytes] of splitLines(text).entries()) {
    if (isBlank(bytes)) continue;
    events += 1;
    const reason = whyNoEvent(bytes);
    if (accepted.has(at + 1) === (reason === null)) continue;
    const [ours, theirs] = [messages.get(at + 1) ?? 'accepted', reason ?? 'accepted'];
    disagreements.push(
      `${ours} | second validator: ${theirs} | ${JSON.stringify(bytes.toString())}`,
    );
  }
  if (result.events !== events || result.valid + result.invalid !== events)
    disagreements.push(`${events} lines hold something, ${result.events} events were counted`);
  return { events, valid: result.valid, disagreements };
}

function splitLines(text: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(0x0a, start);
    const end = found === -1 ? text.length : found;
    lines.push(text.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
