/** The valid fixtures in a database: with golden cases beside them, or alone. */
import type { Ports } from '../contracts/ports.ts';
import { type Shard, WHOLE } from '../contracts/shard.ts';
import { tellSteps } from '../contracts/work-steps.ts';
import { loadForRules } from '../pipelines/loading-for-rules.ts';
import { namingOverflow } from '../pipelines/name-overflow.ts';
import { hasBegun, requireBegun } from '../pipelines/reference/reconstruct.ts';
import { roomFor } from '../pipelines/room-for-events.ts';
import { buildBeside } from './build-beside.ts';
import type { CaseSuite, CaseTables } from './case-tables.ts';
import type { CheckContext, LoadedFixtures } from './context.ts';

export interface Loaded {
  readonly fixtures: LoadedFixtures;
  /** The tables of golden cases that were built beside them. */
  readonly cases: readonly CaseTables[] | null;
}

type LoadRequest = Pick<CheckContext, 'config' | 'engine' | 'events'> & {
  readonly shard?: Shard;
};

type LoadPorts = Pick<Ports, 'warehouse' | 'validator' | 'sqlProcesses' | 'console'>;
type Unloaded = Omit<LoadedFixtures, 'database' | 'built' | 'isJudged'>;

/** With golden cases in the same database. @returns null where that fails, whatever is the reason */
export async function loadBeside(
  { warehouse, console }: Pick<Ports, 'warehouse' | 'console'>,
  { config, engine }: LoadRequest,
  validated: Unloaded,
  cases: readonly CaseSuite[],
): Promise<Loaded | null> {
  const { directory, spool, latest } = validated;
  const events = validated.report.valid;
  const onStep = tellSteps(console, 'building the tables', events);
  const fixtures = { spool, directory, events, asOf: config['as-of'] ?? latest, onStep };
  const beside = await buildBeside(warehouse, engine, fixtures, cases);
  if (beside === null) return null;
  const { database, built } = beside;
  if (!hasBegun(built)) {
    database.close();
    return null;
  }
  return { fixtures: { ...validated, database, built, isJudged: true }, cases: beside.cases };
}

export async function loadAlone(
  ports: LoadPorts,
  { config, engine, events, shard = WHOLE }: LoadRequest,
  validated: Unloaded,
): Promise<LoadedFixtures> {
  const { directory, spool, columns, aside } = validated;
  const { plan } = engine.tables;
  const database = await ports.warehouse.open(
    roomFor(validated.report.valid, directory, 'fixtures'),
  );
  try {
    const onStep = tellSteps(ports.console, 'building the tables', validated.report.valid);
    const asOf = config['as-of'] ?? validated.latest;
    const where = { spool, columns, aside, directory, asOf };
    const request = { ...where, target: 'memory', onStep } as const;
    const built =
      events === 'loaded'
        ? await loadForRules(database, request, {
            day: plan.length === 0 ? config['events.date'] : null,
            limits: engine.annualLimits,
          })
        : await namingOverflow(ports.warehouse, request, () =>
            engine.pipeline.build(database, request),
          );
    // Of a shard the merge says so: others may have begun.
    if (events === 'rebuilt' && shard.of === WHOLE.of) requireBegun(built);
    return { ...validated, database, built, isJudged: false };
  } catch (error) {
    database.close();
    throw error;
  }
}
