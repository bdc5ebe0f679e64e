/** Invariants tried on pipelines that keep them, and on such that break one each. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { CheckContext } from '../../../src/checks/context.ts';
import { eventsUntil } from '../../../src/checks/invariants/as-of.ts';
import { INVARIANTS_CHECK } from '../../../src/checks/invariants/check.ts';
import { INVARIANTS, type Invariant } from '../../../src/checks/invariants/settings.ts';
import { shrink } from '../../../src/checks/invariants/shrink.ts';
import { measureSample, readSources } from '../../../src/checks/invariants/sources.ts';
import { tryInvariants } from '../../../src/checks/invariants/try-invariants.ts';
import type { Pipeline } from '../../../src/contracts/pipeline.ts';
import { warehouse } from '../../support/duckdb.ts';

const home = mkdtempSync(path.join(os.tmpdir(), 'invariants-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const EVENTS = Array.from({ length: 12 }, (_, at) =>
  JSON.stringify({
    event_id: `e-${at}`,
    employee_id: `P-${at % 3}`,
    happened: `2024-01-${String(at + 1).padStart(2, '0')}`,
    amount: at,
  }),
);

/** A pipeline that is one query over `given` (n, event_id, employee_id, happened, amount), as of a day. */
function pipelineOf(select: string): Pipeline {
  const build: Pipeline['build'] = async (database, { spool, asOf }) => {
    await database.execute(
      `CREATE TABLE given AS SELECT row_number() OVER () AS n, * FROM read_json(['${spool.join("', '")}'], format = 'newline_delimited',
         columns = {event_id: 'VARCHAR', employee_id: 'VARCHAR', happened: 'DATE', amount: 'INTEGER'})
       WHERE happened <= DATE '${asOf ?? '9999-12-31'}';
       CREATE TABLE totals AS ${select}`,
      'test',
    );
    return { asOf: '', first: '', events: 0, loaded: null };
  };
  return { build } as Pipeline;
}

/** As the check finds them: a folder of cases, and no fixtures. */
function contextFor(
  select: string,
  asked: readonly Invariant[],
  day: string | null,
  builds: number | null = null,
): CheckContext {
  const declared = { name: 'totals', goldenFile: 'totals.csv', key: ['id'], day, ignore: [] };
  const workspace = {
    temporaryDirectory: async () => mkdtempSync(path.join(home, 'build-')),
    directories: async () => ['first', 'second'],
    readText: async () => `${EVENTS.join('\n')}\n`,
  };
  return {
    ports: { workspace, warehouse },
    config: {
      invariants: asked,
      'golden.path': 'golden',
      'events.date': '/happened',
      'invariant-builds': builds,
      pipeline: { kind: builds === null ? 'folder' : 'command' },
    },
    engine: { pipeline: pipelineOf(select), tables: { plan: [], declared: [declared] } },
    fixtures: async () => ({ report: { valid: 0 }, spool: [] }),
  } as unknown as CheckContext;
}

const run = async (context: CheckContext) => tryInvariants([await measureSample(context)], context);

const tryOn = (
  select: string,
  asked: readonly Invariant[] = INVARIANTS,
  day: string | null = null,
) => run(contextFor(select, asked, day));

const SUMS =
  'SELECT employee_id AS id, sum(amount) AS total FROM (SELECT DISTINCT * EXCLUDE (n) FROM given) GROUP BY ALL';
/** How things stood on each day on which something happened. */
const BY_DAY = `SELECT happened AS id, happened AS day, (SELECT count(DISTINCT event_id) FROM given AS g WHERE g.happened <= given.happened) AS events
  FROM given GROUP BY happened`;

describe('invariants', () => {
  it('hold of a pipeline that keeps them, on every golden case', async () => {
    const report = await tryOn(BY_DAY, INVARIANTS, 'day');
    expect(report).toMatchObject({
      sources: 2,
      looked: 2,
      failures: [],
      tried: INVARIANTS.map((invariant) => ({ invariant, sources: 2 })),
    });
    expect(INVARIANTS_CHECK.judge(report)).toEqual({
      reasons: [],
      doubts: [],
      grounds: ['invariants hold: order, duplicates, as-of, keys'],
    });
  });

  it.each<[Invariant, string, number, string]>([
    [
      'order',
      'SELECT employee_id AS id, arg_max(event_id, n) AS last FROM given GROUP BY ALL',
      2,
      'totals: P-',
    ],
    [
      'order',
      "SELECT event_id AS id, CASE WHEN event_id = 'e-0' AND n > 1 THEN error('too late') ELSE '' END AS x FROM given",
      2,
      'the pipeline fails: test: DuckDB refused the statement: Invalid Input Error: too late',
    ],
    [
      'duplicates',
      'SELECT employee_id AS id, sum(amount) AS total FROM given GROUP BY ALL',
      1,
      'totals: P-',
    ],
    [
      'as-of',
      'SELECT event_id AS id, happened AS day, (SELECT max(amount) FROM given) AS most FROM given',
      2,
      'as of 2024-01-',
    ],
    [
      'keys',
      `${SUMS} UNION ALL SELECT 'P-1', 0 FROM given WHERE event_id = 'e-7'`,
      1,
      'the key (id) of table "totals" is not unique',
    ],
  ])('find that %s is broken by %s', async (invariant, select, most, change) => {
    const report = await tryOn(select, [invariant], invariant === 'as-of' ? 'day' : null);
    const [failure] = report.failures;
    expect(failure).toMatchObject({ invariant, source: 'golden case first' });
    expect(failure?.change).toContain(change);
    expect(failure?.eventCount).toBeLessThanOrEqual(most);
    expect(failure?.events).toHaveLength(failure?.eventCount ?? -1);
    const { reasons } = INVARIANTS_CHECK.judge(report);
    expect(reasons).toEqual([expect.stringContaining('(golden case first, ')]);
    const context = { reasons, approvalLabel: null };
    expect(INVARIANTS_CHECK.sections(report, context)).toHaveLength(1);
    expect(INVARIANTS_CHECK.nextStep(report, context)?.sentence).toContain('Fix the pipeline');
    expect(INVARIANTS_CHECK.facts(report)[0]?.value).toContain('1 broken (2 of 2 sources, ');
  });

  it('are tried on a sample of the fixtures, which says where it names nobody', async () => {
    const spool = path.join(home, 'fixtures.ndjson');
    writeFileSync(spool, `${EVENTS.join('\n')}\n`);
    const context = contextFor(SUMS, ['keys'], null);
    const fixtures = async () => ({ report: { valid: 12 }, spool: [spool], aside: [] });
    const sampled = async (person: string) => {
      const asked = {
        ...context,
        fixtures,
        spoolDirectory: async () => home,
        config: {
          ...context.config,
          'events.person': person,
          'events.created': '/at',
          'events.id': '/event_id',
        },
        engine: { ...context.engine, schema: { json: true, origin: 'team', notes: [] } },
      } as unknown as CheckContext;
      return readSources(asked, [await measureSample(asked)]);
    };
    const [named] = await sampled('/employee_id');
    expect(named).toEqual({ name: 'a sample of the fixtures', lines: EVENTS });
    const [unnamed] = await sampled('/who');
    expect(unnamed?.name).toBe('a sample of the fixtures (no event says at /who whom it is about)');
  });

  it('are tried within the builds that are allowed, which says what was not looked at', async () => {
    const report = await run(contextFor(SUMS, ['order', 'keys'], null, 3));
    expect(report).toMatchObject({ builds: 3, mostBuilds: 3, sources: 2, looked: 1 });
    expect(INVARIANTS_CHECK.facts(report)[0]?.value).toBe(
      'order, keys: hold (1 of 2 sources, 3 builds; 1 source was not looked at: 3 builds are allowed (invariant-builds))',
    );
  });

  it('show an example of a command in few builds more', async () => {
    const last = 'SELECT employee_id AS id, arg_max(event_id, n) AS last FROM given GROUP BY ALL';
    const report = await run(contextFor(last, ['order'], null, 24));
    expect(report.failures).toHaveLength(1);
    // The sources, each in three orders, and what it took to make the example small.
    expect(report.builds).toBeLessThanOrEqual(2 * 3 + 16 + 2);
  });

  it('are no pass where they could not be tried', async () => {
    const dayless = INVARIANTS_CHECK.judge(await tryOn(SUMS, ['as-of']));
    expect(dayless.doubts).toEqual([
      expect.stringContaining('the invariant as-of could not be tried'),
    ]);
    const broken = INVARIANTS_CHECK.judge(await tryOn("SELECT error('no') AS id", ['keys']));
    expect(broken.reasons).toEqual([]);
    expect(broken.doubts).toEqual([
      expect.stringContaining('no invariant could be tried on the golden case first: test: '),
      expect.stringContaining('golden case second'),
      expect.stringContaining('the invariant keys could not be tried'),
    ]);
  });
});

describe('the events until a day', () => {
  it('are those whose date is no later, wherever in the event it stands', () => {
    const lines = ['2024-01-01', '2024-01-02T23:00:00Z', '2024-01-03', null].map((day) =>
      JSON.stringify({ 'a/b': { on: day } }),
    );
    expect(eventsUntil(lines, '2024-01-02', '/a~1b/on')).toEqual(lines.slice(0, 2));
    expect(eventsUntil(lines, '2024-01-02', '/c/on')).toEqual([]);
  });
});

describe('the smallest example', () => {
  const items = Array.from({ length: 64 }, (_, at) => at);

  it('keeps what it takes to fail, and asks no more often than it may', async () => {
    const pairs = fc.asyncProperty(fc.nat(63), fc.nat(63), async (a, b) => {
      let asked = 0;
      const fails = async (part: readonly number[]) => {
        asked += 1;
        return part.includes(a) && part.includes(b);
      };
      expect(await shrink(items, fails, 200)).toEqual([...new Set([a, b])].sort((x, y) => x - y));
      asked = 0;
      const bounded = await shrink(items, fails, 5);
      expect([asked <= 5, await fails(bounded)]).toEqual([true, true]);
    });
    await fc.assert(pairs, { seed: 14, numRuns: 60 });
  });
});
