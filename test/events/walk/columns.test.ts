/** The columns that a walk writes are those that DuckDB reads from the lines. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutateEvent } from '../../../scripts/fuzz/mutate.ts';
import { EVENT_TYPES } from '../../../src/contracts/event-types.ts';
import { generatePopulation } from '../../../src/plan/generate/population.ts';
import { createRandom } from '../../../src/plan/generate/random.ts';
import { worldOf } from '../../support/arbitrary-events.ts';
import { withWalkedRows } from '../../support/column-walk.ts';
import { aContribution, aHire, anEvent, eventId } from '../../support/events.ts';

const SEED = 1117;
const line = (event: object) => JSON.stringify(event);

/** Each as the event of a person of its own. */
const withEach = (field: string, values: readonly unknown[], inPayload = false) =>
  values.map((value, at) =>
    inPayload
      ? line(aContribution({ [field]: value }, { event_id: eventId(at) }))
      : line(aContribution({}, { event_id: eventId(at), [field]: value })),
  );

async function expectSame(lines: readonly string[]): Promise<void> {
  await withWalkedRows([lines], ({ accepted, differences, types }) => {
    expect(differences).toEqual([]);
    expect(types).toEqual([]);
    expect(accepted).toEqual(lines);
  });
}

describe('the columns of a walk are what DuckDB reads of the lines', () => {
  it('of events of every type, with every field and with as few as there may be', async () => {
    const worlds = fc.sample(worldOf('s'), { numRuns: 40, seed: SEED }).flat();
    const plain = EVENT_TYPES.map((type) => anEvent(type));
    await withWalkedRows(
      [[...worlds, ...plain].map(line)],
      async ({ accepted, differences, types, rows }) => {
        expect([differences, types]).toEqual([[], []]);
        expect(accepted.length).toBeGreaterThan((worlds.length + plain.length) * 0.95);
        const found = await rows('SELECT DISTINCT event_type FROM in_columns');
        expect(found).toHaveLength(EVENT_TYPES.length);
      },
    );
  });

  it('of events that are broken at random, where they are still valid', async () => {
    const random = createRandom(SEED, 1);
    const population = [...generatePopulation({ employees: 10, years: 1, seed: SEED })].map(line);
    const lines = Array.from({ length: 6000 }, () =>
      mutateEvent(random.pick(population), random).toString(),
    ).filter((text) => !/[\n\ufffd]/.test(text));
    await withWalkedRows([lines], ({ accepted, differences }) => {
      expect(differences).toEqual([]);
      expect(accepted.length).toBeGreaterThan(1000);
    });
  });

  it('of texts with every escape, of every length, and in every script', async () => {
    const texts = [
      ...Array.from({ length: 70 }, (_, length) => `x${'y'.repeat(length)}`),
      ...Array.from({ length: 40 }, (_, length) => `z${'z'.repeat(length)}"\\\n\té`),
      'x"\\/\b\f\n\r\t',
      'é ü ß 日本語 😀 \u2028 \ufeff',
      '\u007f\u0080\u07ff\u0800\uffff',
    ];
    const escaped = String.raw`{"a":"\u0041\u00e9\u00E9\u20aC\uFEFF\/\b\f\n\r\t\"\\ \u0001 \u0080\u07ff\u0800\uffff"}`;
    const lines = [
      ...withEach('employee_id', texts),
      ...withEach('employee_id', [(JSON.parse(escaped) as { a: string }).a]),
      line(aHire({}, { employee_id: 'x EMPLOYEE' })).replace('EMPLOYEE', escaped.slice(6, -2)),
      line(aHire({}, { correlation_id: '' })),
      line(aHire({}, { correlation_id: null })),
    ];
    await expectSame(lines);
  });

  it('of decimals as texts and as numbers, to the last digit', async () => {
    const texts = ['1', '0.1', '0.000001', '999999999999.999999', '7.10', '123456789012'];
    const numbers = [1, 0.1, 0.07, 8.69, 143.48, 1234.5678, 999_999_999.9999, 33_333.3333];
    const rates = ['0', '0.0', '1', '1.0000', '0.0001', '0.9999', 0, 1, 0.0001, 0.3333, 0.05];
    await expectSame([
      ...withEach('amount', [...texts, ...numbers], true),
      ...withEach('ytd_amount', ['0', '0.0', '0.000000', 0, 0.0001, ...texts], true),
      ...rates.map((rate, at) =>
        line(anEvent('vesting', { vested_percentage: rate }, { event_id: eventId(at) })),
      ),
    ]);
  });

  it('of instants with and without a fraction and an offset, cut to the microsecond', async () => {
    const instants = [
      '2024-01-15T12:00:00Z',
      '2024-02-29T23:59:59z',
      '1970-01-01t00:00:00Z',
      '1969-12-31T23:59:59.999999Z',
      '2024-01-15T12:00:00',
      '2024-01-15T12:00:00.1',
      '2024-01-15T12:00:00.123456789Z',
      '2024-01-15T12:00:00.9999999+00:00',
      '2024-01-01T00:30:00+01:00',
      '2023-12-31T23:30:00.5-05:30',
      '0001-01-01T00:00:00Z',
      '9999-12-31T23:59:59.999999Z',
    ];
    await expectSame(withEach('created_at', instants));
  });

  it('of days of every month, leap years and both ends of the calendar', async () => {
    const days = [
      '0001-01-01',
      '0004-02-29',
      '1600-02-29',
      '1899-12-31',
      '1900-03-01',
      '9999-12-31',
    ];
    for (let month = 1; month <= 12; month += 1)
      for (const year of [1969, 1970, 2000, 2023, 2024, 2100])
        for (const day of ['01', '28'])
          days.push(`${String(year)}-${String(month).padStart(2, '0')}-${day}`);
    await expectSame(withEach('effective_date', days));
  });

  it('of ids in either case, whole numbers, and truths', async () => {
    await expectSame([
      ...[
        '0123ABCD-4567-89ab-CDEF-0123456789ab',
        'ffffffff-ffff-ffff-ffff-ffffffffffff',
        '00000000-0000-0000-0000-000000000000',
      ].map((id) => line(aHire({}, { event_id: id }))),
      ...[1, 10].map((level) => line(aHire({ job_level: level }))),
      ...[0, 999_999_999].map((hours) =>
        line(anEvent('vesting', { service_credited_hours: hours })),
      ),
      ...[true, false, null].map((flag) => line(aContribution({ irs_limit_applied: flag }))),
    ]);
  });

  it('in whatever order the members stand, and however they are spaced', async () => {
    const { payload, ...envelope } = aContribution();
    const { event_type, ...rest } = payload;
    await expectSame([
      line({ payload: { ...rest, event_type }, ...envelope }),
      JSON.stringify(aContribution(), null, ' ').replaceAll('\n', '\t'),
    ]);
  });

  it('over more rows than one group holds, in several blocks, each with a number of its own', async () => {
    const block = Array.from({ length: 7000 }, (_, at) =>
      line(
        at % 3 === 0
          ? aHire({}, { event_id: eventId(at) })
          : aContribution({}, { event_id: eventId(at) }),
      ),
    );
    await withWalkedRows(
      Array.from({ length: 11 }, () => block),
      async ({ accepted, differences, rows }) => {
        expect(accepted).toHaveLength(77_000);
        expect(differences).toEqual([]);
        expect(await rows('SELECT count(*) FROM in_columns')).toEqual([['77000']]);
      },
    );
  });

  it('where texts fill a column before rows do', async () => {
    const long = 'long '.repeat(5000);
    const block = Array.from({ length: 150 }, (_, at) =>
      line(aHire({ department: `${at} ${long}` }, { event_id: eventId(at) })),
    );
    await withWalkedRows([block, block], ({ accepted, differences }) => {
      expect([accepted.length, differences]).toEqual([300, []]);
    });
  });
});

describe('what a walk cannot put into a column it hands over, and leaves nothing of it', () => {
  it.each([
    ['a whole number with a point', line(aHire({ job_level: 3 })).replace(':3', ':3.0')],
    [
      'a text of more than a column takes at once',
      line(aHire({ department: 'x'.repeat(300_000) })),
    ],
    ['an event that is not valid at its end', line(aHire()).replace(/}$/, ',"more":1}')],
    ['a member twice', line(aHire()).replace('{', '{"employee_id":"twice",')],
  ])('%s', async (_, text) => {
    const fine = line(aContribution());
    await withWalkedRows([[text, fine, text, fine]], ({ accepted, differences }) => {
      expect([accepted, differences]).toEqual([[fine, fine], []]);
    });
  });
});
