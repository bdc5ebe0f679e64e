/**
 * Loads that come one after the other give the tables of one load; and a balance on any day, read from
 * the snapshot before it and the events since, is the balance that the events fold to.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPerson } from '../../src/plan/fold/fold.ts';
import { groupByPerson } from '../../src/plan/fold/persons.ts';
import { TABLES } from '../../src/plan/tables.ts';
import type { DcPlanEvent } from '../../src/schema/types.ts';
import { anyDate, worldOf } from '../support/arbitrary-events.ts';
import { type Rebuilt, withRebuilt } from '../support/duckdb.ts';
import {
  aContribution,
  aHire,
  anEligibility,
  anEnrollment,
  anHceStatus,
  aTermination,
  eventId,
} from '../support/events.ts';

const SEED = 402;
/** In one database, as an instance costs more than its rows. */
const WORLDS = 250;

const batch = fc
  .tuple(...Array.from({ length: WORLDS }, (_, world) => worldOf(`s-${world}`)))
  .map((worlds) => worlds.flat());

async function tablesOf(rebuilt: Rebuilt): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const { name } of TABLES) tables[name] = await rebuilt.lines(name);
  const repeated = await rebuilt.database.rows(
    'SELECT scenario_id, event_id, copies, versions FROM repeated_events ORDER BY ALL',
    'repeated_events',
  );
  return { ...tables, repeated: repeated.map(String) };
}

/** Whole tables would flood the output. */
function firstDifference(
  actual: Record<string, string[]>,
  expected: Record<string, string[]>,
): unknown {
  for (const [table, lines] of Object.entries(actual)) {
    const at = Math.max(lines.length, expected[table]?.length ?? 0);
    for (let i = 0; i < at; i += 1) {
      if (lines[i] !== expected[table]?.[i])
        return { table, actual: lines[i], expected: expected[table]?.[i] };
    }
  }
  return null;
}

describe(`loads one after the other (seed ${SEED})`, () => {
  it('give the tables of one load, whatever the split and the days as of which they come', async () => {
    const property = fc.asyncProperty(
      batch,
      fc.infiniteStream(fc.nat({ max: 2 })),
      fc.tuple(fc.option(anyDate), fc.option(anyDate), fc.option(anyDate)),
      async (events, dice, days) => {
        const parts: DcPlanEvent[][] = [[], [], []];
        for (const event of events) parts[dice.next().value as number]?.push(event);
        const [first = [], second = [], third = []] = parts.filter(({ length }) => length > 0);
        const expected = await withRebuilt(events, days[2], tablesOf);
        const actual = await withRebuilt(first, days[0], async (rebuilt) => {
          await rebuilt.extend(second, days[1]);
          await rebuilt.extend(third.length === 0 ? second : third, days[2]);
          return tablesOf(rebuilt);
        });
        if (third.length === 0) delete actual.repeated;
        expect(firstDifference(actual, expected)).toBeNull();
      },
    );
    await fc.assert(property, { seed: SEED, numRuns: 2, endOnFailure: true });
  });

  it('write only the weeks that new events touch', async () => {
    const property = fc.asyncProperty(batch, fc.nat(), async (events, pick) => {
      const late = events[pick % events.length] as DcPlanEvent;
      const early = events.filter(({ event_id }) => event_id !== late.event_id);
      fc.pre(early.length > 0);
      await withRebuilt(early, '2024-03-29', async (rebuilt) => {
        await rebuilt.database.execute(
          "UPDATE fct_participant_balance_snapshots SET last_event_id = '00000000-0000-4000-8000-00000000beef'",
          'mark',
        );
        await rebuilt.extend([late], '2024-03-29');
        const [row] = await rebuilt.database.rows(
          `SELECT count(*) FROM fct_participant_balance_snapshots
           WHERE last_event_id <> '00000000-0000-4000-8000-00000000beef'
             AND NOT (scenario_id = '${late.scenario_id}' AND snapshot_date >= DATE '${late.effective_date}')`,
          'unmarked',
        );
        expect(row?.[0]).toBe('0');
      });
    });
    await fc.assert(property, { seed: SEED, numRuns: 2, endOnFailure: true });
  });
});

/** Days around two Wednesdays: the snapshot of the Friday after such an as-of date lacks two days, on which events fall. */
const AROUND = ['2023-12-29', '2024-01-03', '2024-01-05', '2024-01-10', '2024-01-12', '2024-03-08'];

describe(`a balance on any day (seed ${SEED})`, () => {
  it('is the snapshot before it and the events since', async () => {
    let compared = 0;
    const property = fc.asyncProperty(
      batch,
      fc.oneof(anyDate, fc.constantFrom('2024-01-03', '2024-01-10')),
      fc.array(anyDate, { minLength: 6, maxLength: 6 }),
      async (events, asOf, days) => {
        const persons = groupByPerson(events);
        await withRebuilt(events, asOf, async (rebuilt) => {
          for (const day of [...days, ...AROUND]) {
            for (const employee of ['E-1', 'é-2', '\u{10400}', '\uffee']) {
              const expected = persons
                .filter(([first]) => first?.employee_id === employee)
                .flatMap((person) => foldPerson(person, day).lines.participant_balances);
              expect(await rebuilt.balancesOn(employee, day)).toEqual(expected);
              compared += expected.length;
            }
          }
        });
      },
    );
    await fc.assert(property, { seed: SEED, numRuns: 2, endOnFailure: true });
    expect(compared).toBeGreaterThan(500);
  });

  it('knows what the last eligibility event says, though no snapshot does of who has left', async () => {
    const on = (day: string, number: number) => ({
      effective_date: day,
      event_id: eventId(number),
    });
    const events = [
      aHire({}, on('2024-01-02', 1)),
      anEligibility({ eligible: true }, on('2024-01-03', 2)),
      anEligibility({ eligible: false }, on('2024-01-04', 3)),
      aTermination({}, on('2024-01-08', 4)),
      aHire({}, on('2024-03-04', 5)),
    ];
    await withRebuilt(events, '2024-03-08', async (rebuilt) => {
      const [person = []] = groupByPerson(events);
      for (const day of ['2024-03-03', '2024-03-05'])
        expect(await rebuilt.balancesOn(person[0]?.employee_id ?? '', day)).toEqual(
          foldPerson(person, day).lines.participant_balances,
        );
    });
  });

  it("reads a team's own snapshots, some left out and others of other types", async () => {
    const on = (day: string, number: number) => ({
      effective_date: day,
      event_id: eventId(number),
    });
    const plan_id = 'PLAN-2';
    const events = [
      aHire({}, on('2024-01-02', 1)),
      anEnrollment({}, on('2024-01-02', 2)),
      aContribution({ amount: '100.00' }, on('2024-01-03', 3)),
      aContribution({ amount: '0.000001', source: 'employee_roth' }, on('2024-01-03', 4)),
      aContribution({ amount: '7.00', plan_id }, on('2024-01-03', 5)),
      anHceStatus({ is_hce: true }, on('2024-01-04', 6)),
      aContribution({ amount: '50.00' }, on('2024-01-16', 7)),
      aContribution({ amount: '1.00', plan_id }, on('2024-01-16', 8)),
    ];
    await withRebuilt(events, '2024-01-19', async (rebuilt) => {
      const table = 'fct_participant_balance_snapshots';
      await rebuilt.database.execute(
        `CREATE TABLE theirs AS
           SELECT * REPLACE (
             CAST(employee_roth AS DOUBLE) AS employee_roth,
             CAST(pre_tax_contribution_rate AS DOUBLE) AS pre_tax_contribution_rate,
             CAST(job_level AS DOUBLE) AS job_level,
             CAST(is_hce AS INTEGER) AS is_hce,
             CAST(enrollment_date AS TIMESTAMP) AS enrollment_date)
           FROM ${table} WHERE plan_id <> '${plan_id}';
         DROP TABLE ${table};
         ALTER TABLE theirs RENAME TO ${table}`,
        table,
      );
      const [person = []] = groupByPerson(events);
      for (const day of ['2024-01-08', '2024-01-16', '2024-01-19'])
        expect(await rebuilt.balancesOn(person[0]?.employee_id ?? '', day)).toEqual(
          foldPerson(person, day).lines.participant_balances,
        );
    });
  });

  it("of whom nobody has hired says so, though a team's own snapshot says nothing", async () => {
    const events = [aContribution()];
    await withRebuilt(events, '2024-12-31', async (rebuilt) => {
      await rebuilt.database.execute(
        'UPDATE fct_participant_balance_snapshots SET employment_status = NULL',
        'theirs',
      );
      const [person = []] = groupByPerson(events);
      expect(await rebuilt.balancesOn('E-1', '2024-12-31')).toEqual(
        foldPerson(person, '2024-12-31').lines.participant_balances,
      );
    });
  });

  it("does not choose between two rows that a team's own SQL wrote for one Friday", async () => {
    await withRebuilt([aContribution()], '2024-12-31', async (rebuilt) => {
      await rebuilt.database.execute(
        `INSERT INTO fct_participant_balance_snapshots BY NAME
         SELECT * REPLACE (1 AS contribution_count) FROM fct_participant_balance_snapshots
         WHERE snapshot_date = DATE '2024-12-27'`,
        'theirs',
      );
      await expect(rebuilt.balancesOn('E-1', '2024-12-31')).rejects.toThrow(
        'more than one row of employee "E-1" in plan PLAN-A (base/design) on 2024-12-27',
      );
      expect(await rebuilt.balancesOn('E-1', '2024-12-20')).toHaveLength(1);
    });
  });
});
