/**
 * The population that `init` writes shows a mistake without any golden: a pipeline that puts a source into another
 * column or takes it out of another bucket disagrees with the fold, and events that name another source break a rule.
 */
import { describe, expect, it } from 'vitest';
import { runRules } from '../../../src/checks/quality/run-rules.ts';
import { starterFiles } from '../../../src/commands/init/starter.ts';
import { rebuildBalances } from '../../../src/pipelines/reference/reconstruct.ts';
import { BUILTIN_SCRIPTS } from '../../../src/pipelines/reference/scripts.ts';
import { writeAllSnapshots } from '../../../src/pipelines/reference/snapshots.ts';
import { FORFEITABLE_SOURCES } from '../../../src/plan/tables.ts';
import type { DcPlanEvent } from '../../../src/schema/types.ts';
import { rules } from '../../mutations/cases.ts';
import { withRebuilt } from '../../support/duckdb.ts';

const events: readonly DcPlanEvent[] = starterFiles()
  .filter(({ path }) => path.startsWith('fixtures/valid/'))
  .flatMap(({ text }) => text.trimEnd().split('\n'))
  .map((line) => JSON.parse(line));
const sources = [
  ...new Set(
    events.flatMap(({ payload }) =>
      payload.event_type === 'contribution' ? [payload.source] : [],
    ),
  ),
];

/** The next of a list, the first after the last. */
const following = <T>(list: readonly T[], item: T) =>
  list[(list.indexOf(item) + 1) % list.length] as T;

describe('the starter population', () => {
  it('has money of every source, and takes some out of every bucket', () => {
    expect(sources).toHaveLength(9);
    const taken = events.flatMap(({ payload }) =>
      payload.event_type === 'forfeiture' ? [payload.forfeited_from_source] : [],
    );
    expect(new Set(taken)).toEqual(new Set(FORFEITABLE_SOURCES));
  });

  it('shows each source in the column of another, and each bucket', async () => {
    const { sql } = BUILTIN_SCRIPTS.macros;
    const faults = [
      ...sources.map((source) => [
        `(source = '${source}')`,
        `(source = '${following(sources, source)}')`,
      ]),
      ...FORFEITABLE_SOURCES.map((bucket) => [
        `(bucket = '${bucket}')`,
        `(bucket = '${following(FORFEITABLE_SOURCES, bucket)}')`,
      ]),
      [
        'CAST(employer_match + employer_match_true_up',
        'CAST(employer_match + forfeiture_allocation',
      ],
      ['CAST(employer_profit_sharing + forfeiture', 'CAST(employer_nonelective + forfeiture'],
    ] as const;
    const unnoticed: string[] = [];
    await withRebuilt(events, null, async ({ database, disagreements }) => {
      for (const [from = '', to = ''] of faults) {
        expect(sql).toContain(from);
        await database.execute(sql.replace(from, to), 'macros.sql');
        await rebuildBalances(database, BUILTIN_SCRIPTS);
        await writeAllSnapshots(database, BUILTIN_SCRIPTS.weeklySnapshots);
        if ((await disagreements({ given: events, most: 1 })).length === 0) unnoticed.push(from);
      }
    });
    expect(faults).toHaveLength(14);
    expect(unnoticed).toEqual([]);
  });

  it('shows each event that names another source, or another bucket', async () => {
    const others = swapped();
    const all = [events, ...others.map(({ changed }) => changed)].map(asScenario);
    const accused = await withRebuilt(all.flat(), null, async ({ database }) => {
      await runRules(database, rules, 0);
      const sql = `SELECT DISTINCT scenario_id FROM events JOIN quality_findings USING (event_id)
        WHERE severity = 'error'`;
      return (await database.rows(sql, 'accused')).map(([scenario]) => scenario);
    });
    expect(accused).not.toContain('s-0');
    const silent = others.filter((_, index) => !accused.includes(`s-${index + 1}`));
    expect(silent.map(({ name }) => name)).toEqual([]);
    expect(others).toHaveLength(12);
  });
});

/** The population once for each source and bucket, with the first event that names it naming the next. */
function swapped() {
  const bySource = sources.map((source) =>
    withFirst(source, ({ payload }) =>
      payload.event_type === 'contribution' && payload.source === source
        ? { ...payload, source: following(sources, source) }
        : null,
    ),
  );
  const byBucket = FORFEITABLE_SOURCES.map((bucket) =>
    withFirst(`forfeited ${bucket}`, ({ payload }) =>
      payload.event_type === 'forfeiture' && payload.forfeited_from_source === bucket
        ? { ...payload, forfeited_from_source: following(FORFEITABLE_SOURCES, bucket) }
        : null,
    ),
  );
  return [...bySource, ...byBucket];
}

function withFirst(name: string, change: (event: DcPlanEvent) => DcPlanEvent['payload'] | null) {
  const at = events.findIndex((event) => change(event) !== null);
  const changed = events.map((event, index) =>
    index === at ? { ...event, payload: change(event) ?? event.payload } : event,
  );
  return { name, changed };
}

/** Side by side in one database, under ids of their own. */
function asScenario(given: readonly DcPlanEvent[], index: number): DcPlanEvent[] {
  const prefix = String(index).padStart(4, '0');
  return given.map((event) => ({
    ...event,
    scenario_id: `s-${index}`,
    event_id: `${prefix}${event.event_id.slice(4)}`,
  }));
}
