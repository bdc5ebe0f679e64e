/** The context of a run: fixtures are validated once and loaded once, when the first check asks for them. */
import type { Ports } from '../contracts/ports.ts';
import { tellSteps } from '../contracts/work-steps.ts';
import { loadForRules } from '../pipelines/loading-for-rules.ts';
import { namingOverflow } from '../pipelines/name-overflow.ts';
import { requireBegun } from '../pipelines/reference/reconstruct.ts';
import { threadsFor } from '../pipelines/threads.ts';
import type { CheckContext, LoadedFixtures } from './context.ts';
import { placesFor } from './gate-events.ts';
import { requireKnownTypes } from './require-known-types.ts';
import { validateFixtures } from './validate-fixtures.ts';

export type ContextRequest = Pick<
  CheckContext,
  'config' | 'engine' | 'facts' | 'bench' | 'goldenCases' | 'events'
>;

export interface OpenContext extends CheckContext {
  /** Once nobody uses the database any more. */
  close(): Promise<void>;
}

export function createContext(ports: Ports, request: ContextRequest): OpenContext {
  const { config, engine, facts, bench, goldenCases, events } = request;
  const spoolDirectory = once(() => ports.workspace.temporaryDirectory());
  const fixtures = once(async () =>
    validateFixtures(
      ports,
      config,
      engine.schema,
      events === 'counted'
        ? null
        : {
            spoolDirectory: await spoolDirectory(),
            spoolFor: engine.tables.plan.length === 0 ? 'anything' : 'tables',
            places: placesFor(engine.rules, engine.tables),
          },
      facts.fixtures ?? null,
    ),
  );
  const loaded = once(async (): Promise<LoadedFixtures | null> => {
    const validated = await fixtures();
    if (validated.report.valid === 0) return null;
    // That nothing of what is valid fits is told by the check that looks for it, which fails.
    if (validated.spool.length === 0 && (validated.loadable?.unloadable ?? 0) > 0) return null;
    requireKnownTypes(validated, engine.pipeline.name);
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

async function load(
  ports: Pick<Ports, 'warehouse' | 'validator' | 'sqlProcesses' | 'console'>,
  { config, engine, events }: ContextRequest,
  validated: Omit<LoadedFixtures, 'database' | 'built'>,
): Promise<LoadedFixtures> {
  const { directory, spool, aside } = validated;
  const { plan } = engine.tables;
  const threads = threadsFor(validated.report.valid);
  const database = await ports.warehouse.open({ path: null, readable: [directory], threads });
  try {
    const onStep = tellSteps(ports.console, 'building the tables', validated.report.valid);
    const where = { spool, aside, directory, asOf: config['as-of'] };
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
    if (events === 'rebuilt') requireBegun(built);
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
