import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILTIN_SCRIPTS } from '../../src/pipelines/reference/scripts.ts';
import { buildInProcess, withRebuilt } from '../support/duckdb.ts';
import { aContribution, aHire, anEligibility, aVesting, eventId } from '../support/events.ts';

const at = (number: number, fields: object = {}) => ({ event_id: eventId(number), ...fields });

async function cell(
  events: readonly (object | string)[],
  sql: string,
): Promise<string | null | undefined> {
  return withRebuilt(
    events,
    null,
    async ({ database }) => (await database.rows(sql, 'test'))[0]?.[0],
  );
}

/**
 * Rows of a table of tests, rebuilt together, as a database costs more than its rows: row n is about the person `E-n`.
 * @param sql employee and value
 * @returns the value of row n
 */
function rebuiltTogether(events: readonly object[], sql: string) {
  let rebuilt: Promise<Map<string | null | undefined, string | null | undefined>> | undefined;
  return async (row: number) => {
    rebuilt ??= withRebuilt(events, null, async ({ database }) => {
      const rows = await database.rows(sql, 'test');
      return new Map(rows.map(([employee, value]) => [employee, value]));
    });
    return (await rebuilt).get(`E-${row}`);
  };
}

/** A copy of balances.sql as a team may have it: the sums are written out, one a line. */
const firstEditionBalances = readFileSync(
  path.resolve(import.meta.dirname, 'first-edition/balances.sql'),
  'utf8',
);

const person = (row: number) => ({ employee_id: `E-${row}` });

describe('ingest', () => {
  const AMOUNTS = [
    ['a string', '230.77', '230.770000'],
    ['the largest string', '123456789012.123456', '123456789012.123456'],
    ['the smallest', '0.000001', '0.000001'],
    ['a number', 8.69, '8.690000'],
    ['the largest number', 999_999_999.999999, '999999999.999999'],
    ['a number with all decimals', 143.480001, '143.480001'],
    ['leading zeros', '000012.5', '12.500000'],
  ] as const;
  const amountOf = rebuiltTogether(
    AMOUNTS.map(([, amount], row) => aContribution({ amount }, at(row, person(row)))),
    'SELECT employee_id, amount FROM events',
  );
  it.each(AMOUNTS.map((each, row) => [row, ...each] as const))(
    '%i keeps an amount exactly: %s',
    async (row, _name, _amount, expected) => {
      expect(await amountOf(row)).toBe(expected);
    },
  );

  const TIMES = [
    ['2024-01-15T12:00:00Z', '2024-01-15 12:00:00'],
    ['2024-01-15t12:00:00z', '2024-01-15 12:00:00'],
    ['2024-01-15T12:00:00', '2024-01-15 12:00:00'],
    ['2024-01-15T00:30:00+02:00', '2024-01-14 22:30:00'],
    ['2024-01-15T23:30:00-12:30', '2024-01-16 12:00:00'],
    ['2024-01-15T12:00:00.1234569Z', '2024-01-15 12:00:00.123456'],
    ['0001-01-01T00:00:00Z', '0001-01-01 00:00:00'],
    ['9999-12-31T23:59:59Z', '9999-12-31 23:59:59'],
  ] as const;
  const timeOf = rebuiltTogether(
    TIMES.map(([created_at], row) => aHire({}, at(row, { ...person(row), created_at }))),
    'SELECT employee_id, created_at FROM events',
  );
  it.each(TIMES.map((each, row) => [row, ...each] as const))(
    '%i reads created_at %s as UTC',
    async (row, _text, expected) => {
      expect(await timeOf(row)).toBe(expected);
    },
  );

  it('keeps every field of a vesting event', async () => {
    const sql =
      "SELECT concat_ws('|', vested_percentage, vested_employer_match, vesting_schedule_type, service_computation_date, service_credited_hours) FROM events";
    expect(await cell([aVesting()], sql)).toBe('0.4000|400.000000|graded|2021-01-15|2080');
  });

  it('leaves out types of a consumer’s own schema', async () => {
    const own = JSON.stringify(aHire({}, at(2))).replace('"hire"', '"sabbatical"');
    expect(await cell([aContribution(), own], 'SELECT count(*) FROM events')).toBe('1');
  });
});

describe('duplicates', () => {
  const original = aContribution({ amount: '1.00' }, at(7));

  it('that are identical in content count once', async () => {
    const same = [
      original,
      aContribution(
        { amount: 1, irs_limit_applied: false },
        at(7, { created_at: '2024-01-15T13:00:00+01:00' }),
      ),
    ];
    await withRebuilt([...same, original], null, async ({ events, conflicts, disagreements }) => {
      expect([events, await conflicts()]).toEqual([1, []]);
      expect(await disagreements()).toEqual([]);
    });
  });

  it('that differ are reported with the number of versions', async () => {
    const versions = [
      original,
      aContribution({ amount: '2.00' }, at(7)),
      aContribution({ amount: '3.00' }, at(7)),
      original,
    ];
    await withRebuilt([...versions, aHire({}, at(8))], null, async ({ events, conflicts }) => {
      expect(events).toBe(2);
      expect(await conflicts()).toEqual([[eventId(7), '3']]);
    });
  });

  it('that differ only in a letter of the id are two events', async () => {
    await withRebuilt([original, aContribution({}, at(9))], null, async ({ events }) =>
      expect(events).toBe(2),
    );
  });
});

describe('the as-of date', () => {
  it('is the latest effective_date where none is given', async () => {
    const events = [
      anEligibility({}, at(1)),
      aContribution({}, at(2, { effective_date: '2024-05-17' })),
    ];
    await withRebuilt(events, null, async ({ asOf, lines }) => {
      expect(asOf).toBe('2024-05-17');
      expect((await lines('fct_participant_balance_snapshots')).length).toBe(18);
    });
  });

  it('before every event leaves the tables empty', async () => {
    await withRebuilt([aContribution()], '2020-01-01', async ({ lines, disagreements }) => {
      expect(await lines('participant_balances')).toEqual([]);
      expect(await disagreements()).toEqual([]);
    });
  });
});

describe('a sum that DECIMAL(18,6) cannot hold', () => {
  it('is an error, not a wrap', async () => {
    const events = [1, 2].map((number) =>
      aContribution({ amount: '999999999999.999999' }, at(number)),
    );
    await expect(withRebuilt(events, null, async () => undefined)).rejects.toMatchObject({
      code: 'SQL_FAILED',
    });
  });
});

describe('the SQL by itself', () => {
  const VESTED = [
    ['0.000001', '0.5', '0.000000'],
    ['0.000005', '0.5', '0.000002'],
    ['0.000015', '0.5', '0.000008'],
    ['0.000003', '0.9999', '0.000000'],
    ['999999999999.999999', '0.0001', '999899999999.999999'],
  ] as const;
  const unvestedOf = rebuiltTogether(
    VESTED.flatMap(([amount, vested_percentage], row) => [
      aContribution({ source: 'employer_match', amount }, at(2 * row, person(row))),
      aVesting({ vested_percentage }, at(2 * row + 1, person(row))),
    ]),
    'SELECT employee_id, unvested_balance FROM participant_balances',
  );
  it.each(VESTED.map((each, row) => [row, ...each] as const))(
    '%i leaves of %s at %s unvested %s, half to even',
    async (row, _amount, _vested, expected) => {
      expect(await unvestedOf(row)).toBe(expected);
    },
  );

  it('orders a day by type, created_at and id', async () => {
    const events = [
      aVesting({ vested_percentage: '0.1' }, at(1, { created_at: '2024-01-15T12:00:01Z' })),
      aVesting({ vested_percentage: '0.2' }, at(2, { created_at: '2024-01-15T12:00:00Z' })),
      aVesting({ vested_percentage: '0.3' }, at(3, { created_at: '2024-01-15T11:00:00Z' })),
      aContribution({}, at(4, { created_at: '2024-01-15T23:00:00Z' })),
    ];
    const sql = 'SELECT string_agg(event_id, $$,$$ ORDER BY event_order) FROM events';
    expect(await cell(events, sql)).toBe([4, 3, 2, 1].map(eventId).join());
    expect(await cell(events, 'SELECT vested_percentage FROM participant_balances')).toBe('0.1000');
  });

  it('holds catch-up against the highest limit of any age', async () => {
    const events = [
      aContribution({ source: 'employee_catch_up', contribution_date: '2025-03-07' }),
    ];
    expect(await cell(events, 'SELECT catch_up_limit FROM participant_annual_limits')).toBe(
      '11250.000000',
    );
  });
});

describe('a pipeline of a consumer', () => {
  const replaced = (step: 'balances' | 'tables' | 'ingest', sql: string) => ({
    ...BUILTIN_SCRIPTS,
    [step]: { name: `own/${step}.sql`, sql, builtin: false },
  });

  it.each([
    [
      'makes no table',
      replaced('balances', 'SELECT 1'),
      /table "participant_balances" cannot be used: there is none/,
    ],
    [
      'leaves a column out',
      replaced('balances', 'CREATE TABLE participant_balances AS SELECT scenario_id FROM events'),
      /participant_balances" cannot be used: it lacks plan_design_id, employee_id/,
    ],
    [
      'loads no event',
      replaced('ingest', 'SELECT 1'),
      /own\/ingest\.sql: the pipeline's table "events" cannot be used: it is empty/,
    ],
    [
      'is not SQL',
      replaced('balances', 'CREATE TABEL x'),
      /^own\/balances\.sql: DuckDB refused the statement: Parser Error/,
    ],
  ])('that %s is named', async (_, scripts, message) => {
    await expect(buildInProcess([aContribution()], scripts)).rejects.toThrow(message);
  });

  it('that counts differently is caught by the oracle', async () => {
    const wrong = firstEditionBalances.replace(
      "source = 'employer_match') AS",
      "source LIKE 'employer_match%') AS",
    );
    const events = [aContribution({ source: 'employer_match_true_up', amount: '10.00' }, at(1))];
    await withRebuilt(
      events,
      null,
      async ({ disagreements }) => {
        const found = await disagreements();
        expect(found[0]).toEqual({
          table: 'participant_balances',
          key: ['base', 'design', 'E-1', 'PLAN-A'],
          column: 'employer_match',
          sql: '10.000000',
          fold: '0.000000',
        });
        expect(found.map(({ column }) => column)).toContain('gross_balance');
      },
      replaced('balances', wrong),
    );
  });

  it('that drops a participant, or invents one, is caught by the oracle', async () => {
    const events = [aContribution({}, at(1)), aContribution({}, at(2, { employee_id: 'E-2' }))];
    const swap = `${BUILTIN_SCRIPTS.balances.sql}; UPDATE participant_balances SET employee_id = 'E-3' WHERE employee_id = 'E-1'`;
    await withRebuilt(
      events,
      null,
      async ({ disagreements }) => {
        expect(
          (await disagreements()).map(({ key, sql, fold }) => [
            key[2],
            sql === null,
            fold === null,
          ]),
        ).toEqual([
          ['E-1', true, false],
          ['E-3', false, true],
        ]);
      },
      replaced('balances', swap),
    );
  });
});
