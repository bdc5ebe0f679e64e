import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { EventSchema } from '../../contracts/ports/fixtures.ts';
import { checkLines } from '../../events/validation/ndjson-block.ts';
import { validatorFor } from './compiled.ts';
import { decode } from './decode.ts';

const NEWLINE = 10;

/** Each line of the files through the schema by itself, timed. */
export async function latencies(
  schema: EventSchema,
  files: readonly string[],
): Promise<{ seconds: Float64Array; valid: number }> {
  const validator = await validatorFor(schema);
  const seconds: number[] = [];
  let valid = 0;
  for (const file of files) {
    const bytes = readFileSync(file);
    for (let start = 0; start < bytes.length; ) {
      const newline = bytes.indexOf(NEWLINE, start);
      const end = newline === -1 ? bytes.length : newline + 1;
      const line = bytes.subarray(start, end);
      const before = process.hrtime.bigint();
      const { outcome } = checkLines(line, {
        file,
        maxFindings: 1,
        keepAccepted: false,
        validator,
        decode,
      });
      seconds.push(Number(process.hrtime.bigint() - before) / 1e9);
      valid += outcome.valid;
      start = end;
    }
  }
  return { seconds: Float64Array.from(seconds), valid };
}
