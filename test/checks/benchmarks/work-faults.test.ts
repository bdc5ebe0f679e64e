/** Faults that make the pipeline slower, put into a copy of it: counted, with no clock at all. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { profiled } from '../../../src/checks/benchmarks/profiled.ts';
import { compareWork, exactOnly, type WorkCounters } from '../../../src/checks/benchmarks/work.ts';
import type { Scripts } from '../../../src/contracts/sql/script.ts';
import { normalised } from '../../../src/contracts/sql/sql-statements.ts';
import { reconstruct } from '../../../src/pipelines/reference/reconstruct.ts';
import { BUILTIN_SCRIPTS } from '../../../src/pipelines/reference/scripts.ts';
import { generatePopulation } from '../../../src/plan/generate/population.ts';
import { warehouse } from '../../support/duckdb.ts';
import { spooled } from '../../support/spool.ts';

const events = [...generatePopulation({ employees: 12, years: 2, seed: 4 })];

function workOf(scripts: Scripts): Promise<WorkCounters> {
  return spooled(events, async (spool, directory) => {
    const opened = await warehouse.open({ path: null, readable: [directory], threads: 1 });
    const database = profiled(opened);
    try {
      await reconstruct(database, { spool, asOf: null, scripts });
      return database.work();
    } finally {
      database.close();
    }
  });
}

/** Once for all faults: that it repeats exactly is shown first. */
let counted: Promise<WorkCounters> | undefined;

function baseWork(): Promise<WorkCounters> {
  counted ??= workOf(BUILTIN_SCRIPTS);
  return counted;
}

function withFault(step: 'balances' | 'planHistory', from: string, to: string): Scripts {
  const script = BUILTIN_SCRIPTS[step];
  if (!script.sql.includes(from)) throw new Error(`${script.name} does not hold ${from}`);
  return { ...BUILTIN_SCRIPTS, [step]: { ...script, sql: script.sql.replace(from, () => to) } };
}

describe('work', () => {
  it('repeats exactly', async () => {
    const [first, second] = [await baseWork(), await workOf(BUILTIN_SCRIPTS)];
    expect(exactOnly(first, second).demoted).toEqual([]);
    expect(Object.keys(first)).toContain('balances.sql');
  });

  it.each([
    [
      'a dropped filter',
      'planHistory',
      "WHERE event_type <> 'contribution' AND effective_date",
      'WHERE effective_date',
      ['plan_history.sql'],
    ],
    [
      'a join made quadratic',
      'balances',
      'LEFT JOIN standing USING (participation)',
      'LEFT JOIN (SELECT participation AS own, * EXCLUDE (participation) FROM standing) AS standing ON abs(participation - own) < 1',
      ['balances.sql'],
    ],
    [
      'a needless sort',
      'planHistory',
      "WHERE event_type <> 'contribution' AND effective_date <= suite_as_of(scenario_id);",
      "WHERE event_type <> 'contribution' AND effective_date <= suite_as_of(scenario_id) ORDER BY md5(CAST(event_id AS VARCHAR));",
      ['plan_history.sql'],
    ],
    [
      'an extra scan',
      'balances',
      'FROM contribution_totals\n',
      'FROM contribution_totals WHERE (SELECT count(DISTINCT event_id) FROM events) > 0\n',
      ['balances.sql'],
    ],
  ] as const)('shows %s', async (_, step, from, to, scripts) => {
    const [base, head] = [await baseWork(), await workOf(withFault(step, from, to))];
    const more = compareWork(base, head, 0).filter(({ verdict }) => verdict === 'more');
    expect(more.map(({ script }) => script)).toEqual(expect.arrayContaining([...scripts]));
  });

  it('shows a hash table that nobody needs, by its memory alone', async () => {
    const distinct = withFault(
      'planHistory',
      '  sum(amount) AS amount,',
      '  sum(DISTINCT amount) AS amount,',
    );
    const [base, head] = [await baseWork(), await workOf(distinct)];
    const more = compareWork(base, head, 0).filter(({ verdict }) => verdict === 'more');
    expect(more).toMatchObject([{ script: 'plan_history.sql', counter: 'memory' }]);
  });

  it('does not see busy work in what is read anyway, which is why there are pairs', async () => {
    const script = path.resolve(import.meta.dirname, '../../../scripts/lab/busy-work.mjs');
    const { withBusyWork } = await import(pathToFileURL(script).href);
    const { balances } = BUILTIN_SCRIPTS;
    const busy = { ...balances, sql: withBusyWork(balances.sql, 30) };
    expect(normalised(busy.sql)).not.toBe(normalised(balances.sql));
    const base = await baseWork();
    expect(compareWork(base, await workOf({ ...BUILTIN_SCRIPTS, balances: busy }), 0)).toEqual([]);
  });

  it('does not see a comment', () => {
    const { sql } = BUILTIN_SCRIPTS.balances;
    expect(normalised(`-- a word to people\n${sql}`)).toBe(normalised(sql));
  });
});
