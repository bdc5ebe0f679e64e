/**
 * Workflows over all payload types: every type after every other, whole lives at random. Whatever the
 * way in (in order, shuffled, with repeats, load by load), the fold, the SQL and the snapshots agree.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/checks/quality/load-rules.ts';
import { runRules } from '../../src/checks/quality/run-rules.ts';
import { compareWeeks, sumWeeks } from '../../src/checks/tables/sum-weeks.ts';
import { EVENT_TYPES, type EventType } from '../../src/contracts/event-types.ts';
import type { Workspace } from '../../src/contracts/ports.ts';
import { generatePopulation } from '../../src/plan/generate/population.ts';
import { TABLES } from '../../src/plan/tables.ts';
import type { Config } from '../../src/project/config.ts';
import type { DcPlanEvent } from '../../src/schema/types.ts';
import { type Rebuilt, withRebuilt } from '../support/duckdb.ts';
import { anEvent, eventId } from '../support/events.ts';

const SEED = 404;
const PAIRS = EVENT_TYPES.flatMap((first) => EVENT_TYPES.map((second) => [first, second] as const));
const WORKFORCE: readonly EventType[] = ['hire', 'promotion', 'merit', 'termination'];

const rules = await loadRules(
  { 'quality.rules': null, 'quality.severity': {} } as Config,
  {} as Workspace,
);

describe('every ordered pair of the 11 types', () => {
  it.each([
    ['on one day, recorded in this order', '2024-03-01', '2024-03-01'],
    ['on a Friday and the Saturday after it', '2024-03-01', '2024-03-02'],
    ['across February 29 and a year’s end', '2023-12-30', '2024-02-29'],
  ])('%s rebuilds alike, and the later event is the last', async (_, firstDay, secondDay) => {
    const events = PAIRS.flatMap(([first, second], pair) => {
      const employee_id = `${first} then ${second}`;
      return [
        anEvent(
          first,
          {},
          {
            event_id: eventId(2 * pair),
            employee_id,
            effective_date: firstDay,
            created_at: '2024-03-01T08:00:00Z',
          },
        ),
        anEvent(
          second,
          {},
          {
            event_id: eventId(2 * pair + 1),
            employee_id,
            effective_date: secondDay,
            created_at: '2024-03-01T09:00:00Z',
          },
        ),
      ];
    });
    await withRebuilt(events, null, async (rebuilt) => {
      expect(await rebuilt.disagreements()).toEqual([]);
      expect(compareWeeks([await sumWeeks(rebuilt.database)]).weekDifferences).toEqual([]);
      const rows = await rebuilt.database.rows(
        'SELECT employee_id, last_event_id FROM participant_balances',
        'balances',
      );
      const last = new Map(rows.map(([employee, id]) => [employee, id]));
      for (const [pair, [first, second]] of PAIRS.entries()) {
        const name = `${first} then ${second}`;
        // On one day the type decides, and only then the time of recording.
        const isSwapped =
          firstDay === secondDay && EVENT_TYPES.indexOf(second) < EVENT_TYPES.indexOf(first);
        const hasPlan = !(WORKFORCE.includes(first) && WORKFORCE.includes(second));
        expect([name, last.get(name)]).toEqual([
          name,
          hasPlan ? eventId(2 * pair + (isSwapped ? 0 : 1)) : undefined,
        ]);
      }
    });
  });
});

describe(`whole lives (seed ${SEED})`, () => {
  const life = fc.record({
    employees: fc.integer({ min: 20, max: 60 }),
    years: fc.integer({ min: 1, max: 6 }),
    seed: fc.nat(1_000_000),
  });
  // To plan the statements of a database takes longer than to run them: three worlds share one.
  const lives = fc.array(life, { minLength: 3, maxLength: 3 });

  it('are the same in order, shuffled, with repeats, and load by load', async () => {
    let events = 0;
    const types = new Set<string>();
    const property = fc.asyncProperty(lives, fc.infiniteStream(fc.nat()), async (worlds, dice) => {
      const life = worlds.flatMap((options, n) => [
        ...generatePopulation({ ...options, scenarioId: `world ${n}` }),
      ]);
      events += life.length;
      for (const { payload } of life) types.add(payload.event_type);
      const inOrder = await withRebuilt(life, null, async (rebuilt) => {
        expect(await rebuilt.disagreements()).toEqual([]);
        expect(compareWeeks([await sumWeeks(rebuilt.database)]).weekDifferences).toEqual([]);
        await runRules(rebuilt.database, rules, 0);
        return [await tablesOf(rebuilt), await findingsOf(rebuilt)] as const;
      });
      expect(inOrder[1]).toEqual([]);
      const mixed = shuffled([...life, ...life.filter((_, n) => n % 17 === 0)], dice);
      expect((await withRebuilt(mixed, null, tablesOf)) === inOrder[0]).toBe(true);
      const inLoads = await withRebuilt(part(mixed, 0), null, async (rebuilt) => {
        await rebuilt.extend(part(mixed, 1), null);
        await rebuilt.extend(part(mixed, 2), null);
        return tablesOf(rebuilt);
      });
      expect(inLoads === inOrder[0]).toBe(true);
    });
    await fc.assert(property, { seed: SEED, numRuns: 4, endOnFailure: true });
    expect(events).toBeGreaterThan(20_000);
    expect([...types].sort()).toEqual([...EVENT_TYPES].sort());
  });
});

function part(events: readonly DcPlanEvent[], rest: number): DcPlanEvent[] {
  return events.filter((_, n) => n % 3 === rest);
}

async function tablesOf(rebuilt: Rebuilt): Promise<string> {
  const tables = await Promise.all(TABLES.map(({ name }) => rebuilt.lines(name)));
  return tables.flat().join('\n');
}

/** What is wrong with sound lives; that a type is absent from a short one is not. */
function findingsOf({ database }: Rebuilt): Promise<(string | null)[][]> {
  return database.rows(
    "SELECT rule, event_id, message FROM quality_findings WHERE rule <> 'payload_type_absent'",
    'findings',
  );
}

function shuffled<T>(items: readonly T[], dice: fc.Stream<number>): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = (dice.next().value as number) % (i + 1);
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}
