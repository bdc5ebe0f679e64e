import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../src/contracts/decimal.ts';
import { keyOrder } from '../../../src/contracts/tables/key-order.ts';
import { parseLine } from '../../../src/contracts/tables/line-differences.ts';
import type { Cell } from '../../../src/contracts/tables/table-lines.ts';
import { foldPerson, traceBalances } from '../../../src/plan/fold/fold.ts';
import { groupByPerson } from '../../../src/plan/fold/persons.ts';
import {
  BALANCE_COLUMNS,
  CONTRIBUTION_SOURCES,
  FORFEITABLE_SOURCES,
  type RebuiltTable,
  TABLES,
  tableShape,
} from '../../../src/plan/tables.ts';
import type { DcPlanEvent } from '../../../src/schema/types.ts';
import { worldOf } from '../../support/arbitrary-events.ts';

type Row = Record<string, Cell>;

const AS_OF = '2024-03-19';
const seeded = { seed: 401, numRuns: 40 };
const persons = worldOf('laws').map(groupByPerson);

function rows(table: RebuiltTable, events: readonly DcPlanEvent[], asOf: string): Row[] {
  const names = tableShape(table).columns.map(({ name }) => name);
  return foldPerson(events, asOf).lines[table].map((line) =>
    Object.fromEntries(parseLine(line).map((cell, index) => [names[index], cell])),
  );
}

const money = (row: Row, column: string): bigint => parseAmount(row[column] ?? 'no amount');
const sum = (row: Row, columns: readonly string[]): bigint =>
  columns.reduce((total, column) => total + money(row, column), 0n);
const balancesOf = (row: Row): Cell[] => BALANCE_COLUMNS.map(({ name }) => row[name] ?? null);

/** Holds for every person of every random world. */
function always(law: (events: readonly DcPlanEvent[]) => void): void {
  fc.assert(
    fc.property(persons, (groups) => groups.forEach(law)),
    seeded,
  );
}

describe('whatever the events, a balance', () => {
  it('is vested and unvested money, and nothing else', () => {
    always((events) => {
      for (const row of rows('participant_balances', events, AS_OF)) {
        expect(sum(row, ['vested_balance', 'unvested_balance'])).toBe(money(row, 'net_balance'));
        expect(money(row, 'unvested_balance') >= 0n).toBe(true);
      }
    });
  });

  it('is the sum of its sources less what was forfeited', () => {
    always((events) => {
      for (const row of rows('participant_balances', events, AS_OF)) {
        const parts = ['employee_contributions', 'employer_contributions'];
        expect(sum(row, CONTRIBUTION_SOURCES)).toBe(money(row, 'gross_balance'));
        expect(sum(row, parts)).toBe(money(row, 'gross_balance'));
        expect(
          sum(
            row,
            FORFEITABLE_SOURCES.map((source) => `forfeited_${source}`),
          ),
        ).toBe(money(row, 'forfeitures'));
        expect(sum(row, ['net_balance', 'forfeitures'])).toBe(money(row, 'gross_balance'));
      }
    });
  });

  it('is wholly vested at 100 %, and employee money is always vested where nothing was forfeited', () => {
    always((events) => {
      for (const row of rows('participant_balances', events, AS_OF)) {
        if (row.vested_percentage === '1.0000')
          expect(money(row, 'vested_balance')).toBe(money(row, 'net_balance'));
        if (money(row, 'forfeitures') === 0n)
          expect(money(row, 'vested_balance') >= money(row, 'employee_contributions')).toBe(true);
      }
    });
  });

  it('is where its trace ends', () => {
    always((events) => {
      for (const row of rows('participant_balances', events, AS_OF)) {
        const steps = [...traceBalances(events, row.plan_id ?? '', AS_OF)];
        expect(steps.at(-1)?.cells).toEqual(balancesOf(row));
      }
    });
  });
});

describe('whatever the events, the tables', () => {
  it('do not depend on the order in which the events came, or on repeats', () => {
    always((events) => {
      const folded = foldPerson(events, AS_OF);
      expect(foldPerson([...events].reverse(), AS_OF)).toEqual(folded);
      expect(foldPerson([...events, ...events], AS_OF)).toEqual(folded);
    });
  });

  it('stand in order of their keys, each key once', () => {
    always((events) => {
      const { lines } = foldPerson(events, AS_OF);
      for (const shape of TABLES) {
        const cells = lines[shape.name].map(parseLine);
        const disordered = cells.filter((row, index) => {
          const before = cells[index - 1];
          return before !== undefined && keyOrder(shape, before, row) >= 0;
        });
        expect(disordered).toEqual([]);
      }
    });
  });

  it('hold each contribution of the year in exactly one sum', () => {
    always((events) => {
      const all = rows('participant_annual_limits', events, AS_OF);
      const yearly = all.map((row) => sum(row, ['catch_up', 'annual_additions']));
      const plans = rows('participant_balances', events, AS_OF);
      const gross = plans.map((row) => money(row, 'gross_balance'));
      const total = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n);
      expect(total(yearly)).toBe(total(gross));
    });
  });

  it('show on a Friday the balances as of that Friday', () => {
    always((events) => {
      const snapshots = rows('fct_participant_balance_snapshots', events, AS_OF);
      for (const snapshot of snapshots.filter(
        ({ snapshot_date }) => (snapshot_date ?? '') <= AS_OF,
      )) {
        const then = rows('participant_balances', events, snapshot.snapshot_date ?? '');
        const same = then.find(({ plan_id }) => plan_id === snapshot.plan_id);
        expect(same && balancesOf(same)).toEqual(balancesOf(snapshot));
      }
    });
  });

  it('end with a snapshot that is the balance as of the as-of date', () => {
    always((events) => {
      const snapshots = rows('fct_participant_balance_snapshots', events, AS_OF);
      for (const row of rows('participant_balances', events, AS_OF)) {
        const last = snapshots.filter(({ plan_id }) => plan_id === row.plan_id).at(-1);
        expect(last && { day: last.snapshot_date, cells: balancesOf(last) }).toEqual({
          day: '2024-03-22',
          cells: balancesOf(row),
        });
      }
    });
  });
});
