/** A committed baseline read from its text: held against baseline.schema.json before it is believed. */
import { GateError } from '../../contracts/errors.ts';
import { validate } from '../../events/compiled/baseline.compiled.mjs';
import { scanJson } from '../../events/json-scan.ts';
import type { Baseline } from '../../schema/types.ts';
import { describeError, errorPointer, lineOfPointer } from './baseline-errors.ts';

/** @throws GateError BASELINE_FILE, with the line and what was found there */
export function parseBaseline(text: string, file: string): Baseline {
  const refuse = (line: number, detail: string): never => {
    throw new GateError('BASELINE_FILE', { file, line, detail });
  };
  const scan = scanJson(text);
  if (scan.kind === 'syntax')
    return refuse(text.slice(0, scan.position).split('\n').length, 'here it stops being JSON');
  if (scan.kind === 'duplicate-key')
    return refuse(lineOfPointer(text, scan.pointer), `\`${scan.pointer}\` is there twice`);
  const value: unknown = JSON.parse(text);
  if (validate(value)) return value as Baseline;
  const [error] = validate.errors ?? [];
  if (error === undefined) return refuse(1, 'it is not what the schema asks for');
  return refuse(lineOfPointer(text, errorPointer(error)), describeError(error));
}
