/** The tables of several golden cases out of one database of the judge's, which knows to which case each event belongs. */
import { GateError, naming } from '../../contracts/errors.ts';
import type { BuildRequest, LoadedEvents, SuitesElsewhere } from '../../contracts/pipeline.ts';
import type { Database, Ports } from '../../contracts/ports.ts';
import { namingOverflow } from '../../pipelines/name-overflow.ts';
import { suiteLines } from '../../pipelines/reference/suites.ts';
import { threadsFor } from '../../pipelines/room-for-events.ts';
import { FINDINGS_TABLE } from '../../plan/tables.ts';
import { type CaseSuite, type CaseTables, readCases } from '../case-tables.ts';
import type { Engine } from '../engine.ts';
import { judgeSuites, ownRules } from '../judge-events.ts';
import type { CheckedCase } from './check-events.ts';

type CaseEngine = Pick<Engine, 'pipeline' | 'rules' | 'tables'>;

/** Rules and tables of a team's own know no suites. */
export function mayShare({ pipeline, rules }: CaseEngine, { declared }: CheckedCase): boolean {
  const knowsSuites = pipeline.suites !== null || pipeline.elsewhere !== null;
  return knowsSuites && ownRules(rules).length === 0 && declared.length === 0;
}

export function caseSuite({ spool, directory, golden, events }: CheckedCase): CaseSuite {
  return { spool, directory, events, asOf: golden.about.asOf };
}

/**
 * @returns null where the judge's own part fails: whose events are the reason shows where each is built by itself
 * @throws GateError where a build elsewhere fails, with the case's name
 */
export async function buildTogether(
  { warehouse }: Pick<Ports, 'warehouse'>,
  engine: CaseEngine,
  cases: readonly CheckedCase[],
  onDone: (done: number) => void,
): Promise<readonly CaseTables[] | null> {
  const events = cases.reduce((sum, one) => sum + one.events, 0);
  const database = await warehouse.open({
    path: null,
    readable: cases.map(({ directory }) => directory),
    threads: threadsFor(events),
  });
  const { elsewhere } = engine.pipeline;
  try {
    if (elsewhere === null) return await orNull(() => buildInOne(database, engine, cases, events));
    const loaded = await orNull(() => loadAndJudge(database, engine, elsewhere, cases, events));
    return loaded === null
      ? null
      : await buildElsewhere({ database, warehouse, onDone }, engine, elsewhere, cases, loaded);
  } finally {
    database.close();
  }
}

async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}

async function buildInOne(
  database: Database,
  { pipeline: { suites }, rules, tables: { plan } }: CaseEngine,
  cases: readonly CheckedCase[],
  events: number,
): Promise<readonly CaseTables[] | null> {
  if (suites === null) return null;
  const built = await suites.build(database, cases.map(caseSuite), null);
  await judgeSuites(database, rules, events);
  return readCases((shape) => suites.lines(database, shape), plan, built.suites);
}

async function loadAndJudge(
  database: Database,
  { rules }: CaseEngine,
  elsewhere: SuitesElsewhere,
  cases: readonly CheckedCase[],
  events: number,
): Promise<readonly LoadedEvents[]> {
  const loaded = await elsewhere.load(database, cases.map(caseSuite));
  await judgeSuites(database, rules, events);
  return loaded;
}

interface Elsewhere extends Pick<Ports, 'warehouse'> {
  readonly database: Database;
  /** Told how many have their tables. */
  readonly onDone: (done: number) => void;
}

async function buildElsewhere(
  { database, warehouse, onDone }: Elsewhere,
  { tables: { plan } }: CaseEngine,
  elsewhere: SuitesElsewhere,
  cases: readonly CheckedCase[],
  loaded: readonly LoadedEvents[],
): Promise<readonly CaseTables[]> {
  const suites = loaded.flatMap((events, at) => {
    const one = cases[at];
    return one === undefined ? [] : [{ one, events, request: caseRequest(one) }];
  });
  const done = new Set<number>();
  const built = await elsewhere.build(database, suites, async (at, work) => {
    const suite = suites[at];
    if (suite === undefined) return work();
    const { one, request } = suite;
    const made = await naming(caseName(one), () => namingOverflow(warehouse, request, work));
    onDone(done.add(at).size);
    return made;
  });
  return readCases(
    (shape) => (shape === FINDINGS_TABLE ? suiteLines(database, shape) : built.lines(shape)),
    plan,
    built.suites,
  );
}

export function caseRequest({ spool, aside, directory, golden }: CheckedCase): BuildRequest {
  return { spool, aside, directory, asOf: golden.about.asOf, target: 'memory' };
}

export function caseName({ golden }: CheckedCase): string {
  return `Golden case ${golden.about.name}`;
}
