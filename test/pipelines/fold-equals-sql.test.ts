/**
 * The law that all trust rests on: two reconstructions, one in SQL and one in TypeScript, make the
 * same tables of any valid events, in whatever order they come.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDate, worldOf } from '../support/arbitrary-events.ts';
import { withRebuilt } from '../support/duckdb.ts';

const SEED = 401;
/** Worlds in one database: scenarios keep them apart, and an instance costs more than its rows. */
const WORLDS = 200;
const RUNS = 8;

const batch = fc.tuple(
  ...Array.from({ length: WORLDS }, (_, world) => worldOf(`s-${world}`, 'conflicting')),
);

describe(`random event sequences (seed ${SEED})`, () => {
  it('fold to what the SQL rebuilds, shuffled, as of any day', async () => {
    let rows = 0;
    const property = fc.asyncProperty(
      batch,
      anyDate,
      fc.infiniteStream(fc.nat()),
      async (worlds, asOf, dice) => {
        const events = shuffled(worlds.flat(), dice);
        await withRebuilt(events, asOf, async (rebuilt) => {
          expect(await rebuilt.disagreements()).toEqual([]);
          rows += (await rebuilt.lines('fct_participant_balance_snapshots')).length;
        });
      },
    );
    await fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true });
    expect(rows).toBeGreaterThan(10_000);
  });

  it('rebuild the same tables from any order', async () => {
    const property = fc.asyncProperty(batch, fc.infiniteStream(fc.nat()), async (worlds, dice) => {
      const events = worlds.flat();
      const tables = (order: typeof events) =>
        withRebuilt(order, null, async (rebuilt) => [
          await rebuilt.lines('participant_balances'),
          await rebuilt.lines('fct_participant_balance_snapshots'),
          await rebuilt.lines('participant_annual_limits'),
        ]);
      expect(await tables(shuffled(events, dice))).toEqual(await tables(events));
    });
    await fc.assert(property, { seed: SEED, numRuns: 2, endOnFailure: true });
  });
});

function shuffled<T>(items: readonly T[], dice: fc.Stream<number>): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = (dice.next().value as number) % (i + 1);
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}
