/** Files of every text format with bytes changed at random: each ends in counts or in a sentence, and never hangs. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { GateError } from '../../src/contracts/errors.ts';
import type { FixtureFile } from '../../src/contracts/ports/fixtures.ts';
import { generatePopulation } from '../../src/plan/generate/population.ts';
import { createRandom } from '../../src/plan/generate/random.ts';
import builtinSchema from '../../src/schema/event.schema.json' with { type: 'json' };
import type { FuzzSettings } from './fuzz-events.ts';
import { changeBytes } from './mutate.ts';

type Kind = Pick<FixtureFile, 'format' | 'compression'> & { readonly name: string };

const KINDS: readonly Kind[] = [
  { name: 'a.json', format: 'json', compression: 'none' },
  { name: 'a.csv', format: 'csv', compression: 'none' },
  { name: 'a.ndjson.gz', format: 'ndjson', compression: 'gzip' },
  { name: 'a.json.gz', format: 'json', compression: 'gzip' },
];

/** @returns what went wrong with each file, none where all is well */
export async function fuzzFiles(
  { validator, root, seed }: FuzzSettings,
  round: number,
): Promise<string[]> {
  const random = createRandom(seed, round ^ 0x5eed);
  const events = [...generatePopulation({ employees: 1, years: 1, seed: random.next() })].slice(
    0,
    30,
  );
  const failures: string[] = [];
  for (const kind of KINDS) {
    const bytes = changeBytes(write(kind, events), random);
    const file = path.join(root, kind.name);
    writeFileSync(file, bytes);
    try {
      const { files } = await validator.validate({
        files: [{ ...kind, path: kind.name, size: bytes.length }],
        schema: { json: builtinSchema, origin: 'builtin', notes: [] },
        maxFindings: 5,
        expect: 'valid',
        spoolDirectory: null,
      });
      for (const { events: all, valid, invalid, findingCount } of files) {
        if (all !== valid + invalid || (invalid > 0 && findingCount === 0))
          failures.push(`${kind.name}: ${all} events, ${valid} valid, ${invalid} invalid`);
      }
    } catch (error) {
      if (!(error instanceof GateError) || error.code === 'BUG')
        failures.push(`${kind.name}: ${String(error)} for ${bytes.toString('base64')}`);
    } finally {
      rmSync(file);
    }
  }
  return failures;
}

function write({ format, compression }: Kind, events: readonly object[]): Buffer {
  const text =
    format === 'csv'
      ? csv(events)
      : format === 'json'
        ? JSON.stringify(events, null, 1)
        : events.map((event) => `${JSON.stringify(event)}\n`).join('');
  return compression === 'gzip' ? gzipSync(text) : Buffer.from(text);
}

function csv(events: readonly object[]): string {
  const names = [...new Set(events.flatMap((event) => Object.keys(event)))];
  const rows = events.map((event) =>
    names.map((name) => {
      const value = (event as Readonly<Record<string, unknown>>)[name];
      const cell =
        typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? '');
      return `"${String(cell).replaceAll('"', '""')}"`;
    }),
  );
  return [names, ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}
