/** Whatever a looser schema lets through and the columns take, both reconstructions make the same of it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/contracts/event-types.ts';
import { findLoading } from '../../src/events/loadable.ts';
import { EVENT_COLUMNS } from '../../src/schema/event-columns.ts';
import { withRebuilt } from '../support/duckdb.ts';
import { anEvent, eventId } from '../support/events.ts';

/** Many in one database, as an instance costs more than its rows. */
const RUNS = 4;
const MOST_EVENTS = 240;

const odd = fc.oneof(
  fc.constantFrom(null, undefined, true, false, 0, -1, 1, 1.5, 9.9999, 1e-6, 999999999.999999),
  fc.constantFrom('', ' ', '0', '1.5', '9.9999', '007.50', '999999999999.999999', '-1', '.5', '5.'),
  fc.constantFrom('true', 'NULL', 'nan', '1e3', '2024-02-29', '0001-01-01', '9999-12-31'),
  fc.constantFrom('2024-01-01T00:00:00', '0001-01-01T00:00:00+23:59', '9999-12-31T23:59:59-23:59'),
  fc.constantFrom(2 ** 31 - 1, -(2 ** 31) + 1, 2 ** 53, [], ['x'], {}, { amount: '1' }),
  fc.string({ unit: 'binary', maxLength: 3 }).map((text) => text.replaceAll('\0', '')),
);
/** The money fields seldom, so that most sums stay in their column. */
const PATHS = EVENT_COLUMNS.map(({ path }) => path).filter(
  (path) => !['event_type', 'effective_date'].includes(path.at(-1) ?? ''),
);
const change = fc.record({
  path: fc.oneof(
    fc.constantFrom(...PATHS),
    // Keys beside the known ones: no reader may take them for those.
    fc.constantFrom(['payload', 'Amount'], ['payload', 'AMOUNT '], ['Event_ID'], ['payload', 'x']),
  ),
  value: odd,
});
const event = fc.record({
  type: fc.constantFrom(...EVENT_TYPES, 'contribution', 'vesting', 'forfeiture'),
  changes: fc.array(change, { maxLength: 3 }),
});

it('loaded events of any looser schema rebuild in one way', async () => {
  let [loaded, loose] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { minLength: MOST_EVENTS / 2, maxLength: MOST_EVENTS }),
      async (recipes) => {
        const events = recipes
          .map(({ type, changes }, at) =>
            changed(
              anEvent(type, {}, { event_id: eventId(at), employee_id: `E-${at % 18}` }),
              changes,
            ),
          )
          .filter((one) => findLoading(one) === 'loaded');
        loaded += events.length;
        loose += recipes.filter(({ changes }) => changes.length > 0).length;
        if (events.length === 0) return;
        await withRebuilt(events, '2030-01-01', async ({ disagreements }) => {
          expect(await disagreements({ most: 3 })).toEqual([]);
        });
      },
    ),
    { numRuns: RUNS, seed: 14 },
  );
  expect(loaded).toBeGreaterThan(RUNS);
  expect(loose).toBeGreaterThan(RUNS);
});

function changed(
  given: object,
  changes: readonly { readonly path: readonly string[]; readonly value: unknown }[],
): object {
  const copy = structuredClone(given) as Record<string, unknown>;
  for (const { path, value } of changes) {
    let at = copy;
    for (const step of path.slice(0, -1)) {
      const next = at[step];
      if (typeof next !== 'object' || next === null) at[step] = {};
      at = at[step] as Record<string, unknown>;
    }
    at[path.at(-1) ?? ''] = value;
  }
  return JSON.parse(JSON.stringify(copy)) as object;
}
