/**
 * The fixtures and the golden cases in one database, where both are few: most of what such a build takes is DuckDB
 * planning its statements, however few rows they have.
 */
import { GateError } from '../contracts/errors.ts';
import type { Built, NamedSuite } from '../contracts/pipeline.ts';
import type { Database, Warehouse } from '../contracts/ports.ts';
import { areFew, threadsFor } from '../pipelines/room-for-events.ts';
import { type CaseSuite, type CaseTables, readCases } from './case-tables.ts';
import type { Engine } from './engine.ts';
import { judgeSuites, ownRules } from './judge-events.ts';

export interface FixtureSuite extends NamedSuite {
  /** Absolute; it holds the spool. */
  readonly directory: string;
  readonly events: number;
}

export interface BuiltBeside {
  /** Holds the fixtures, judged by the rules, and nothing else. */
  readonly database: Database;
  readonly built: Built;
  /** In the order in which they were given. */
  readonly cases: readonly CaseTables[];
}

type BesideEngine = Pick<Engine, 'pipeline' | 'rules' | 'tables'>;

/** Whether that saves anything, and whether all that judges them can tell them apart. */
export function mayBuildBeside(
  { pipeline, rules }: BesideEngine,
  fixtures: number,
  cases: readonly CaseSuite[],
): boolean {
  const events = cases.reduce((sum, one) => sum + one.events, fixtures);
  return pipeline.suites !== null && ownRules(rules).length === 0 && areFew(events);
}

/**
 * @returns null where it fails: whose events are the reason shows where the fixtures and the cases are built apart, so
 *   that where one of them fails the other does not
 */
export async function buildBeside(
  warehouse: Pick<Warehouse, 'open'>,
  engine: BesideEngine,
  fixtures: FixtureSuite,
  cases: readonly CaseSuite[],
): Promise<BuiltBeside | null> {
  const events = cases.reduce((sum, one) => sum + one.events, fixtures.events);
  const database = await warehouse.open({
    path: null,
    readable: [fixtures.directory, ...cases.map(({ directory }) => directory)],
    threads: threadsFor(events),
  });
  try {
    return { database, ...(await build(database, engine, { fixtures, cases, events })) };
  } catch (error) {
    database.close();
    if (error instanceof GateError) return null;
    throw error;
  }
}

interface Beside {
  readonly fixtures: FixtureSuite;
  readonly cases: readonly CaseSuite[];
  readonly events: number;
}

async function build(
  database: Database,
  { pipeline: { suites }, rules, tables: { plan } }: BesideEngine,
  { fixtures, cases, events }: Beside,
): Promise<Omit<BuiltBeside, 'database'>> {
  if (suites === null) throw new RangeError('a pipeline without suites has no cases beside it');
  const built = await suites.build(database, cases, fixtures);
  if (built.named === null) throw new RangeError('the fixtures were not built');
  await judgeSuites(database, rules, events);
  const tables = await readCases((shape) => suites.lines(database, shape), plan, built.suites);
  await suites.forget(database, built.named.asOf);
  return { built: built.named, cases: tables };
}
