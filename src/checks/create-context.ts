/** The context of a run: fixtures are validated once and loaded once, when the first check asks for them. */
import type { Ports } from '../contracts/ports.ts';
import { type Routing, type Shard, WHOLE } from '../contracts/shard.ts';
import { mayBuildBeside } from './build-beside.ts';
import type { CaseSuite } from './case-tables.ts';
import type { CheckContext } from './context.ts';
import type { Engine } from './engine.ts';
import { placesFor } from './gate-events.ts';
import { type Loaded, loadAlone, loadBeside } from './load-fixtures.ts';
import { requireKnownTypes } from './require-known-types.ts';
import { type SummedFixtures, validateFixtures } from './validate-fixtures.ts';

export type ContextRequest = Pick<
  CheckContext,
  'config' | 'engine' | 'facts' | 'bench' | 'goldenCases' | 'events'
> & {
  /** Which share of the work is this run's; all of it where it is not given. */
  readonly shard?: Shard;
  /** Whether golden cases are built in this run, so that the fixtures wait for them. */
  readonly buildsCases?: boolean;
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
  const { brought, bring } = awaitCases(request);
  const loaded = once(async (): Promise<Loaded | null> => {
    const validated = await fixtures();
    // Another shard may have some.
    const isEmpty = isWhole(shard)
      ? hasNothingToLoad(validated, engine.pipeline.name)
      : validated.spool.length === 0;
    if (isEmpty) return null;
    const all = { ...validated, directory: await spoolDirectory() };
    const cases = await casesBeside(engine, validated.report.valid, brought);
    const beside = cases.length === 0 ? null : await loadBeside(ports, request, all, cases);
    return beside ?? { fixtures: await loadAlone(ports, request, all), cases: null };
  });
  const queue = createQueue();
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
      return queue.add(async () => {
        const own = await loaded();
        return own === null ? null : work(own.fixtures);
      });
    },
    async besideFixtures(cases) {
      bring(cases);
      if (cases.length === 0) return null;
      // Why the fixtures cannot be built is told by those who use them.
      const validated = await fixtures().catch(() => null);
      if (validated === null) return null;
      if ((await casesBeside(engine, validated.report.valid, brought)) !== cases) return null;
      isUsed = true;
      const own = await loaded().catch(() => null);
      return own?.cases ?? null;
    },
    async close() {
      await queue.end();
      if (!isUsed) return;
      const own = await loaded().catch(() => null);
      own?.fixtures.database.close();
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

type CasesBrought = Promise<readonly CaseSuite[]>;

/** Where no cases are built in this run, none are waited for. */
function awaitCases({ buildsCases = false }: ContextRequest): {
  readonly brought: CasesBrought;
  /** Only the first time. */
  bring(cases: readonly CaseSuite[]): void;
} {
  let bring: (cases: readonly CaseSuite[]) => void = () => undefined;
  const brought = new Promise<readonly CaseSuite[]>((resolve) => {
    bring = resolve;
  });
  if (!buildsCases) bring([]);
  return { brought, bring };
}

/** The cases that are built beside so many fixtures; many fixtures wait for nobody. */
async function casesBeside(
  engine: Engine,
  fixtures: number,
  brought: CasesBrought,
): Promise<readonly CaseSuite[]> {
  if (!mayBuildBeside(engine, fixtures, [])) return [];
  const cases = await brought;
  return mayBuildBeside(engine, fixtures, cases) ? cases : [];
}

/** One after the other. */
function createQueue(): {
  add<T>(work: () => Promise<T>): Promise<T>;
  end(): Promise<unknown>;
} {
  let last: Promise<unknown> = Promise.resolve();
  return {
    add(work) {
      const result = last.then(work);
      // Who waits behind a failure must not fail for it.
      last = result.catch(() => undefined);
      return result;
    },
    end: () => last,
  };
}

/** Made when it is first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
