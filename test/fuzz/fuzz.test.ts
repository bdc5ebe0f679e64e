/** The rounds of `npm run fuzz`, a few of them, and that they would see what they look for. */
import { describe, expect, it } from 'vitest';
import { fuzzFiles } from '../../scripts/fuzz/fuzz-bytes.ts';
import { fuzzRound } from '../../scripts/fuzz/fuzz-events.ts';
import { whyNoEvent } from '../../scripts/fuzz/second-validator.ts';
import { createFixtureReader } from '../../src/adapters/files/read-fixture.ts';
import { createSliceReader } from '../../src/adapters/files/slices.ts';
import { createValidator } from '../../src/adapters/validation/validator.ts';
import { EVENT_TYPES } from '../../src/contracts/event-types.ts';
import type { Validator } from '../../src/contracts/ports/fixtures.ts';
import { aContribution, aHire, anEvent } from '../support/events.ts';
import { aFolder } from '../support/fixture-folder.ts';

const why = (event: object) => whyNoEvent(Buffer.from(JSON.stringify(event)));

function settings(change: (given: Validator) => Pick<Validator, 'validate'> = (given) => given) {
  const root = aFolder();
  const readFixture = createFixtureReader({
    root,
    readParquet: () => {
      throw new Error('no Parquet here');
    },
    readDuckdb: () => {
      throw new Error('no DuckDB here');
    },
    temporaryDirectory: async () => root,
  });
  const parts = { root, readFixture, readSlice: createSliceReader(), worker: null, cores: 1 };
  return { root, validator: change(createValidator(parts)), seed: 7, size: 1500 };
}

describe('the fuzz', () => {
  it('finds both validators of one mind, and each line counted', async () => {
    const rounds = [await fuzzRound(settings(), 0), await fuzzRound(settings(), 1)];
    expect(rounds.flatMap(({ disagreements }) => disagreements)).toEqual([]);
    for (const { events, valid } of rounds) {
      expect(events).toBeGreaterThan(1400);
      expect(valid).toBeGreaterThan(200);
      expect(valid).toBeLessThan(events - 200);
    }
  });

  it('makes the same events of the same seed', async () => {
    expect(await fuzzRound({ ...settings(), size: 50 }, 3)).toEqual(
      await fuzzRound({ ...settings(), size: 50 }, 3),
    );
  });

  it('sees a verdict that is turned, and an event that is not counted', async () => {
    const turned = settings(({ validate }) => ({
      async validate(request) {
        const { files, ...rest } = await validate(request);
        return {
          ...rest,
          files: files.map((file) => ({ ...file, accepted: (file.accepted ?? []).slice(1) })),
        };
      },
    }));
    const { disagreements } = await fuzzRound({ ...turned, size: 50 }, 0);
    expect(disagreements).toEqual([
      expect.stringMatching(/^accepted \| second validator: accepted/),
    ]);
    const short = settings(({ validate }) => ({
      async validate(request) {
        const { files, ...rest } = await validate(request);
        return { ...rest, files: files.map((file) => ({ ...file, events: file.events - 1 })) };
      },
    }));
    const counted = await fuzzRound({ ...short, size: 50 }, 0);
    expect(counted.disagreements).toEqual([expect.stringContaining('events were counted')]);
  });

  it('reads files with other bytes to an end, or says why not', async () => {
    for (let round = 0; round < 40; round += 1)
      expect(await fuzzFiles(settings(), round)).toEqual([]);
  });
});

describe('the second validator', () => {
  it.each(EVENT_TYPES)('accepts a plain %s', (type) => {
    expect(why(anEvent(type))).toBeNull();
  });

  it.each([
    [aHire({ department: '\u0085' }), 'payload department is no text'],
    [aHire({ job_level: 11 }), 'payload job_level is no whole number from 1 to 10'],
    [aHire({ plan_id: undefined }), null],
    [aContribution({ amount: '0' }), 'payload amount is no amount over 0'],
    [aContribution({ amount: -1 }), 'payload amount is no amount over 0'],
    [aContribution({ ytd_amount: 1e21 }), 'payload ytd_amount is no amount'],
    [aContribution({ source: 'x' }), 'payload source is no one of'],
    [aContribution({ payroll_id: '\ud800' }), 'holds text that is lost'],
    [aContribution({ x: 1 }), 'payload x is not known'],
    [aContribution({}, { created_at: '2024-01-15T24:00:00Z' }), 'created_at is no date-time'],
    [aContribution({}, { effective_date: '2023-02-29' }), 'effective_date is no day'],
    [aContribution({ event_type: 'constructor' }), 'payload has no known event_type'],
    [[], 'is no object'],
  ])('says of %j: %s', (event, reason) => {
    if (reason === null) expect(why(event)).toBeNull();
    else expect(why(event)).toContain(reason);
  });

  it.each([
    ['{"a":1,"a":1}', 'a stands twice'],
    ['{"a":01}', 'is not JSON'],
    ['{"a":1,}', 'is not JSON'],
    ['"\n"', 'is not JSON'],
    ['\ufeff{}', 'is not JSON'],
    [Buffer.from([0x22, 0xff, 0x22]), 'is not UTF-8'],
    [Buffer.alloc(1_048_577, 0x20), 'is longer than 1 MiB'],
  ])('says of the bytes %#: %s', (text, reason) => {
    expect(whyNoEvent(Buffer.from(text as string))).toBe(reason);
  });
});
