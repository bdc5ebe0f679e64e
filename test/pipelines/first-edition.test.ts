/** A team's own copies of our SQL, taken when the lists of columns were written out in each script. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BUILTIN_SCRIPTS } from '../../src/pipelines/reference/scripts.ts';
import type { DcPlanEvent } from '../../src/schema/types.ts';
import { worldOf } from '../support/arbitrary-events.ts';
import { type Rebuilt, withRebuilt } from '../support/duckdb.ts';

const copyOf = (name: string) => ({
  name: `own/${name}`,
  sql: readFileSync(path.resolve(import.meta.dirname, 'first-edition', name), 'utf8'),
  builtin: false,
});
const COPIES = {
  tables: copyOf('tables.sql'),
  ingest: copyOf('ingest.sql'),
  balances: copyOf('balances.sql'),
  weeklySnapshots: copyOf('weekly_snapshots.sql'),
};
const PIPELINES: Readonly<Record<string, typeof BUILTIN_SCRIPTS>> = {
  ...Object.fromEntries(
    Object.entries(COPIES).map(([step, copy]) => [copy.name, { ...BUILTIN_SCRIPTS, [step]: copy }]),
  ),
  'all four': { ...BUILTIN_SCRIPTS, ...COPIES },
};

const events: readonly DcPlanEvent[] = fc
  .sample(worldOf('s', 'conflicting'), { seed: 401, numRuns: 12 })
  .flat();
const isEarly = (_: unknown, n: number) => n % 2 === 0;

async function rowsOf({ database, lines }: Rebuilt): Promise<unknown> {
  return [
    await database.rows('SELECT * FROM events ORDER BY event_order', 'events'),
    await database.rows('SELECT * FROM repeated_events ORDER BY ALL', 'repeated_events'),
    await lines('participant_balances'),
    await lines('fct_participant_balance_snapshots'),
  ];
}

let ours: Promise<unknown> | undefined;

it.each(Object.entries(PIPELINES))(
  'a copy of %s from the first edition gives the same tables as ours',
  async (_, pipeline) => {
    ours ??= withRebuilt(events, null, rowsOf);
    const expected = await ours;
    await withRebuilt(
      events,
      null,
      async (rebuilt) => {
        expect(await rowsOf(rebuilt)).toEqual(expected);
        expect(await rebuilt.disagreements()).toEqual([]);
      },
      pipeline,
    );
  },
);

it('copies from the first edition add a later load to an earlier one as ours do', async () => {
  const inLoads = async (rebuilt: Rebuilt) => {
    await rebuilt.extend(
      events.filter((event, n) => !isEarly(event, n)),
      null,
    );
    return rowsOf(rebuilt);
  };
  const early = events.filter(isEarly);
  const theirs = await withRebuilt(early, null, inLoads, { ...BUILTIN_SCRIPTS, ...COPIES });
  expect(theirs).toEqual(await withRebuilt(early, null, inLoads));
});
