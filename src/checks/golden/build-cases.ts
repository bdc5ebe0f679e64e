/** The tables of golden cases: of all at once where the pipeline knows suites, else of each by itself. */
import { naming } from '../../contracts/errors.ts';
import type { Ports } from '../../contracts/ports.ts';
import { readTables } from '../../pipelines/declared/built-tables.ts';
import { namingOverflow } from '../../pipelines/name-overflow.ts';
import { threadsFor } from '../../pipelines/room-for-events.ts';
import { FINDINGS_TABLE } from '../../plan/tables.ts';
import type { CaseSuite, CaseTables } from '../case-tables.ts';
import type { Engine } from '../engine.ts';
import { gateEvents } from '../gate-events.ts';
import { judgeEvents } from '../judge-events.ts';
import { buildTogether, caseName, caseRequest, caseSuite, mayShare } from './build-together.ts';
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

interface HowToBuild {
  /** Where given, cases may be built in the database of the fixtures. */
  readonly besideFixtures?: BesideFixtures | undefined;
  /** Told how many have their tables, where each is built by itself but judged together. */
  readonly onDone?: (done: number) => void;
}

export async function buildCases(
  ports: CasePorts,
  config: FindingSettings,
  engine: Engine,
  cases: readonly CheckedCase[],
  { besideFixtures = async () => null, onDone = () => undefined }: HowToBuild = {},
): Promise<CasesInBuilding> {
  const together = cases.filter((one) => mayShare(engine, one));
  const tables =
    (await besideFixtures(together.map(caseSuite))) ??
    (together.length < 2 ? null : await buildTogether(ports, engine, together, onDone));
  const shared = tables === null ? null : new Map(together.map((one, at) => [one, tables[at]]));
  // Side by side: most of a small case's time is DuckDB planning its statements, each on one core.
  const build = async (one: CheckedCase) =>
    shared?.get(one) ?? buildAlone(ports, config, engine, one);
  return new Map(cases.map((one) => [one, build(one)]));
}

async function buildAlone(
  ports: CasePorts,
  config: FindingSettings,
  { schema, pipeline, rules, limits, tables: { plan } }: Engine,
  one: CheckedCase,
): Promise<CaseTables> {
  const { declared, directory, placed, events } = one;
  const threads = threadsFor(events);
  const database = await ports.warehouse.open({ path: null, readable: [directory], threads });
  try {
    const request = caseRequest(one);
    // A command runs for each case: its own words do not say for which.
    const { asOf, loaded } = await naming(caseName(one), () =>
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
