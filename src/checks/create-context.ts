/** The context of a run: fixtures are validated once and loaded once, when the first check asks for them. */
import type { Ports } from '../contracts/ports.ts';
import { type Routing, type Shard, WHOLE } from '../contracts/shard.ts';
import { tellSteps } from '../contracts/work-steps.ts';
import { loadForRules } from '../pipelines/loading-for-rules.ts';
import { namingOverflow } from '../pipelines/name-overflow.ts';
import { requireBegun } from '../pipelines/reference/reconstruct.ts';
import { threadsFor } from '../pipelines/threads.ts';
import type { CheckContext, LoadedFixtures } from './context.ts';
import { placesFor } from './gate-events.ts';
import { requireKnownTypes } from './require-known-types.ts';
import { type SummedFixtures, validateFixtures } from './validate-fixtures.ts';

export type ContextRequest = Pick<
  CheckContext,
  'config' | 'engine' | 'facts' | 'bench' | 'goldenCases' | 'events'
> & {
  /** Which share of the work is this run's; all of it where it is not given. */
  readonly shard?: Shard;
};

export interface OpenContext extends CheckContext {
  /** Once nobody uses the database any more. */
  close(): Promise<void>;
}

export function createContext(ports: Ports, request: ContextRequest): OpenContext {
  const { config, engine, facts, bench, goldenCases, events, shard = WHOLE } = request;
  const spoolDirectory = once(() => ports.workspace.temporaryDirectory());
  const fixtures = once(async () =>
    validateFixtures(ports, config, engine.schema, {
      spooling:
        events === 'counted'
          ? null
          : {
              spoolDirectory: await spoolDirectory(),
              spoolFor: engine.tables.plan.length === 0 ? 'anything' : 'tables',
              places: placesFor(engine.rules, engine.tables),
              columns: engine.tables.plan.length === 0 ? 'none' : 'kept',
            },
      changes: facts.fixtures ?? null,
      routing: isWhole(shard) ? null : routingFor(request, shard),
    }),
  );
  const loaded = once(async (): Promise<LoadedFixtures | null> => {
    const validated = await fixtures();
    // Another shard may have some.
    const isEmpty = isWhole(shard)
      ? hasNothingToLoad(validated, engine.pipeline.name)
      : validated.spool.length === 0;
    if (isEmpty) return null;
    return load(ports, request, { ...validated, directory: await spoolDirectory() });
  });
  let queue: Promise<unknown> = Promise.resolve();
  let isUsed = false;
  return {
    ports,
    config,
    engine,
    facts,
    bench,
    goldenCases,
    events,
    shard,
    fixtures,
    spoolDirectory,
    useFixtures(work) {
      isUsed = true;
      const before = queue;
      const use = async () => {
        await before;
        const own = await loaded();
        return own === null ? null : work(own);
      };
      const result = use();
      // Who waits behind a failure must not fail for it.
      queue = result.then(
        () => undefined,
        () => undefined,
      );
      return result;
    },
    async close() {
      await queue;
      if (!isUsed) return;
      const own = await loaded().catch(() => null);
      own?.database.close();
    },
  };
}

/**
 * Where there is no event that a table takes: of none at all, and of none that fits, other checks tell.
 * @throws GateError NOTHING_TO_REBUILD
 */
export function hasNothingToLoad(
  summed: SummedFixtures & { readonly spool: readonly unknown[] },
  pipeline: string,
): boolean {
  if (summed.report.valid === 0) return true;
  if (summed.spool.length === 0 && (summed.loadable?.unloadable ?? 0) > 0) return true;
  requireKnownTypes(summed, pipeline);
  return false;
}

function isWhole({ of }: Shard): boolean {
  return of === WHOLE.of;
}

/** Where tables of the plan are made, these say whose an event is. */
function routingFor({ config, engine }: ContextRequest, shard: Shard): Routing {
  const isOfPlan = engine.tables.plan.length > 0;
  return {
    ...shard,
    person: isOfPlan ? '/employee_id' : config['events.person'],
    id: isOfPlan ? '/event_id' : config['events.id'],
    day: isOfPlan ? '/effective_date' : config['events.date'],
    together: null,
  };
}

async function load(
  ports: Pick<Ports, 'warehouse' | 'validator' | 'sqlProcesses' | 'console'>,
  { config, engine, events, shard = WHOLE }: ContextRequest,
  validated: Omit<LoadedFixtures, 'database' | 'built'>,
): Promise<LoadedFixtures> {
  const { directory, spool, columns, aside } = validated;
  const { plan } = engine.tables;
  const threads = threadsFor(validated.report.valid);
  const database = await ports.warehouse.open({ path: null, readable: [directory], threads });
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
    if (events === 'rebuilt' && isWhole(shard)) requireBegun(built);
    return { ...validated, database, built };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Made when it is first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
