/**
 * Would a mistake in the SQL be noticed? Each fault of faults.ts is put in, one at a time, and must be
 * caught by the fold, by the sums of the weeks, by loads one after the other, by balances on a day, or
 * by the findings that the goldens expect. Survivors are listed, and there are none.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QualityRule } from '../../src/checks/quality/load-rules.ts';
import { loadRules } from '../../src/checks/quality/load-rules.ts';
import { runRules } from '../../src/checks/quality/run-rules.ts';
import { sumWeeks } from '../../src/checks/tables/sum-weeks.ts';
import type { Workspace } from '../../src/contracts/ports.ts';
import type { Scripts } from '../../src/contracts/sql/script.ts';
import { parseTable } from '../../src/contracts/tables/table-lines.ts';
import { BALANCE_ON, BUILTIN_SCRIPTS } from '../../src/pipelines/reference/scripts.ts';
import { foldPerson } from '../../src/plan/fold/fold.ts';
import { groupByPerson } from '../../src/plan/fold/persons.ts';
import type { DcPlanEvent } from '../../src/schema/types.ts';
import { worldOf } from '../support/arbitrary-events.ts';
import { withRebuilt } from '../support/duckdb.ts';
import { FAULTS, type Fault } from './faults.ts';

const SEED = 403;
const golden = path.resolve(import.meta.dirname, '../../golden');
const rules = await loadRules(
  {
    'quality.rules': null,
    'quality.severity': {},
    'quality.max-findings': 0,
    findPlace: (key) => key,
  },
  {} as Workspace,
);

/** Rules that look over scenarios, or at all events: side by side, the cases are not what they are alone. */
const OVER_CASES = [
  'payload_type_absent',
  'event_id_shared_across_scenarios',
  'limit_year_unknown',
];

interface Case {
  readonly events: readonly DcPlanEvent[];
  /** "rule event_id severity message", or null where the case expects no error. */
  readonly findings: readonly string[] | null;
}

const cases: readonly Case[] = readdirSync(golden).map((name) => {
  const lines = readFileSync(path.join(golden, name, 'events.ndjson'), 'utf8').split('\n');
  const events = lines
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as DcPlanEvent)
    .map((event) => ({ ...event, scenario_id: `${name}: ${event.scenario_id}` }));
  const expected = path.join(golden, name, 'expected');
  if (!readdirSync(expected).includes('findings.csv')) return { events, findings: null };
  const [, ...rows] = parseTable(readFileSync(path.join(expected, 'findings.csv'), 'utf8')).rows;
  return {
    events,
    findings: rows
      .filter(({ cells: [rule] }) => !OVER_CASES.includes(rule ?? ''))
      .map(({ cells }) => cells.join(' ')),
  };
});

/** Several worlds in each scenario, one over the other: dense histories. */
const worlds = (ids: 'distinct' | 'conflicting', numRuns = 6) =>
  fc
    .sample(fc.tuple(...Array.from({ length: 40 }, (_, world) => worldOf(`s-${world}`, ids))), {
      seed: SEED,
      numRuns,
    })
    .flat(2);
const caseEvents = cases.flatMap(({ events }) => events);
const all = [...caseEvents, ...worlds('conflicting')];
/** They show most faults, in a third of the time: a rule's in the cases, others where histories are dense. */
const few = { rules: caseEvents, tables: worlds('conflicting', 1) };
const random = worlds('distinct');

// Wednesdays: the snapshot of the Friday after them lacks two days, on which many events fall.
const EARLIER = '2024-01-03';
const LATER = '2024-01-10';
const isEarly = (_: unknown, n: number) => n % 3 !== 0;

/** Who notices that this SQL is wrong; [] where nobody does. */
async function detectors(
  pipeline: Scripts,
  balanceOn: string,
  judged: readonly QualityRule[],
): Promise<string[]> {
  const found = await atOnce(pipeline, judged);
  return found.length > 0 ? found : inLoads(pipeline, balanceOn);
}

async function atOnce(pipeline: Scripts, judged: readonly QualityRule[]): Promise<string[]> {
  const found = await inOneLoad(judged.length > 0 ? few.rules : few.tables, pipeline, judged);
  return found.length > 0 ? found : inOneLoad(all, pipeline, judged);
}

function inOneLoad(
  given: readonly DcPlanEvent[],
  pipeline: Scripts,
  judged: readonly QualityRule[],
): Promise<string[]> {
  const probe = async (rebuilt: Parameters<Parameters<typeof withRebuilt>[2]>[0]) => {
    const found: string[] = [];
    if ((await rebuilt.disagreements({ most: 1 })).length > 0) found.push('fold');
    if ((await sumWeeks(rebuilt.database)).weekDifferences.length > 0) found.push('sums');
    if (judged.length === 0) return found;
    await runRules(rebuilt.database, judged);
    const rows = await rebuilt.database.rows(
      "SELECT concat_ws(' ', rule, event_id, severity, message), event_id, severity, rule FROM quality_findings",
      'findings',
    );
    for (const { events, findings } of cases) {
      const ids = new Set(events.map(({ event_id }) => event_id.toLowerCase()));
      const own = rows.filter(([, id]) => ids.has(id ?? ''));
      const names = judged.map(({ name }) => name);
      const actual = own
        .filter(([, , , rule]) => !OVER_CASES.includes(rule ?? ''))
        .map(([text]) => text);
      const expected = findings?.filter((text) => names.includes(text.split(' ')[0] ?? ''));
      const wrong =
        expected === undefined
          ? own.some(
              ([, , severity, rule]) => severity === 'error' && !OVER_CASES.includes(rule ?? ''),
            )
          : actual.sort().join('\n') !== [...expected].sort().join('\n');
      if (wrong) return [...found, 'goldens'];
    }
    return found;
  };
  return withRebuilt(given, null, probe, pipeline);
}

function inLoads(pipeline: Scripts, balanceOn: string): Promise<string[]> {
  return withRebuilt(
    random.filter(isEarly),
    EARLIER,
    async (rebuilt) => {
      await rebuilt.extend(
        random.filter((event, n) => !isEarly(event, n)),
        LATER,
      );
      if ((await rebuilt.disagreements({ given: random, asOf: LATER, most: 1 })).length > 0)
        return ['loads'];
      for (const day of [
        '2023-12-29',
        '2024-01-05',
        LATER,
        '2024-01-12',
        '2024-01-23',
        '2024-03-08',
      ]) {
        for (const employee of ['E-1', 'é-2', '\u{10400}', '\uffee']) {
          const expected = groupByPerson(random)
            .filter(([first]) => first?.employee_id === employee)
            .flatMap((person) => foldPerson(person, day).lines.participant_balances);
          const actual = await rebuilt.balancesOn(employee, day, balanceOn);
          if (actual.join('\n') !== expected.join('\n')) return ['balance on a day'];
        }
      }
      return [];
    },
    pipeline,
  );
}

const STEPS: Readonly<Record<string, keyof Scripts>> = {
  'macros.sql': 'macros',
  'event_macros.sql': 'macros',
  'plan_history.sql': 'planHistory',
  'ingest.sql': 'ingest',
  'balances.sql': 'balances',
  'annual_limits.sql': 'annualLimits',
  'weekly_snapshots.sql': 'weeklySnapshots',
};

function withFault({ file, from, to }: Fault): Promise<string[]> {
  const mutate = (sql: string) => {
    if (!sql.includes(from)) throw new Error(`${file} does not hold ${from}`);
    return sql.replace(from, () => to);
  };
  if (file === 'balance_on.sql') return detectors(BUILTIN_SCRIPTS, mutate(BALANCE_ON.sql), []);
  const step = STEPS[file];
  if (step !== undefined) {
    const script = BUILTIN_SCRIPTS[step];
    const pipeline = { ...BUILTIN_SCRIPTS, [step]: { ...script, sql: mutate(script.sql) } };
    return detectors(pipeline, BALANCE_ON.sql, []);
  }
  const name = path.basename(file, '.sql');
  const judged = rules.filter((rule) => rule.name === name);
  return atOnce(
    BUILTIN_SCRIPTS,
    judged.map((rule) => ({ ...rule, sql: mutate(rule.sql) })),
  );
}

/** An amount that overflows is noticed; SQL that is none would prove nothing. */
function refusal(error: Error): string[] {
  if (/Conversion Error|Out of Range Error/.test(error.message)) return ['overflow'];
  throw error;
}

describe(`faults in the SQL (seed ${SEED})`, () => {
  it('are not seen where there are none', async () => {
    expect(await detectors(BUILTIN_SCRIPTS, BALANCE_ON.sql, rules)).toEqual([]);
    expect(await atOnce(BUILTIN_SCRIPTS, [])).toEqual([]);
  });

  it('are all caught', async () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(60);
    const survivors: string[] = [];
    for (const fault of FAULTS) {
      const found = await withFault(fault).catch(refusal);
      if (found.length === 0) survivors.push(`${fault.file}: ${fault.from} -> ${fault.to}`);
    }
    expect(survivors).toEqual([]);
  }, 900_000);
});
