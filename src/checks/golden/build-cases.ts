/** The tables of golden cases: of all at once where the pipeline knows suites, else of each by itself. */
import { GateError, naming } from '../../contracts/errors.ts';
import type { Ports } from '../../contracts/ports.ts';
import { readTables } from '../../pipelines/declared/built-tables.ts';
import { namingOverflow } from '../../pipelines/name-overflow.ts';
import { threadsFor } from '../../pipelines/threads.ts';
import { FINDINGS_TABLE } from '../../plan/tables.ts';
import { type CaseSuite, type CaseTables, readCases } from '../case-tables.ts';
import type { Engine } from '../engine.ts';
import { gateEvents } from '../gate-events.ts';
import { judgeEvents, judgeSuites, ownRules } from '../judge-events.ts';
import type { CheckedCase } from './check-events.ts';
import type { FindingSettings } from './settings.ts';

/** Each when it is done; who asks for them awaits all. */
export type CasesInBuilding = ReadonlyMap<CheckedCase, Promise<CaseTables>>;

export type CasePorts = Pick<Ports, 'warehouse' | 'sqlProcesses'>;

/**
 * The tables of cases out of the database of the fixtures, in the order of the cases; null where they are not built
 * there.
 */
export type BesideFixtures = (cases: readonly CaseSuite[]) => Promise<readonly CaseTables[] | null>;

export type RebuildPorts = CasePorts & Pick<Ports, 'workspace' | 'validator'>;

export async function buildCases(
  ports: CasePorts,
  config: FindingSettings,
  engine: Engine,
  cases: readonly CheckedCase[],
  besideFixtures: BesideFixtures = async () => null,
): Promise<CasesInBuilding> {
  const together = cases.filter((one) => mayShare(engine, one));
  const suites = together.map(({ spool, directory, golden, events }) => ({
    ...{ spool, directory, events },
    asOf: golden.about.asOf,
  }));
  const tables =
    (await besideFixtures(suites)) ??
    (together.length < 2 ? null : await buildTogether(ports, engine, suites));
  const shared = tables === null ? null : new Map(together.map((one, at) => [one, tables[at]]));
  // Side by side: most of a small case's time is DuckDB planning its statements, each on one core.
  const build = async (one: CheckedCase) =>
    shared?.get(one) ?? buildAlone(ports, config, engine, one);
  return new Map(cases.map((one) => [one, build(one)]));
}

/** Rules and tables of a team's own know no suites. */
function mayShare({ pipeline, rules }: Engine, { declared }: CheckedCase): boolean {
  return pipeline.suites !== null && ownRules(rules).length === 0 && declared.length === 0;
}

/** @returns null where it fails: whose events are the reason shows where each is built by itself */
async function buildTogether(
  { warehouse }: Pick<Ports, 'warehouse'>,
  { pipeline: { suites }, rules, tables: { plan } }: Engine,
  cases: readonly CaseSuite[],
): Promise<readonly CaseTables[] | null> {
  if (suites === null) return null;
  const events = cases.reduce((sum, one) => sum + one.events, 0);
  const database = await warehouse.open({
    path: null,
    readable: cases.map(({ directory }) => directory),
    threads: threadsFor(events),
  });
  try {
    const built = await suites.build(database, cases, null);
    await judgeSuites(database, rules, events);
    return await readCases(database, suites, plan, built.suites);
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  } finally {
    database.close();
  }
}

async function buildAlone(
  ports: CasePorts,
  config: FindingSettings,
  { schema, pipeline, rules, limits, tables: { plan } }: Engine,
  { golden, declared, directory, spool, aside, placed, events }: CheckedCase,
): Promise<CaseTables> {
  const threads = threadsFor(events);
  const database = await ports.warehouse.open({ path: null, readable: [directory], threads });
  try {
    const { asOf: day } = golden.about;
    const request = { spool, aside, directory, asOf: day, target: 'memory' } as const;
    // A command runs for each case: its own words do not say for which.
    const { asOf, loaded } = await naming(`Golden case ${golden.about.name}`, () =>
      namingOverflow(ports.warehouse, request, () => pipeline.build(database, request)),
    );
    const placedEvents = gateEvents(placed, schema, config);
    await judgeEvents(ports, database, {
      rules,
      events,
      limits,
      directory,
      asOf,
      gateEvents: placedEvents,
    });
    const tables = await readTables(database, [...plan, FINDINGS_TABLE, ...declared]);
    return { asOf, loaded, tables };
  } finally {
    database.close();
  }
}
