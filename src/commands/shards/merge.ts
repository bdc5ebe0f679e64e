/** `merge`: what the shards found becomes one report, with the verdict that one job would have given. */
import { CHECKS, type CheckName, NO_RESULTS, type Results } from '../../checks/checks.ts';
import type { GitHubFacts, MergeContext } from '../../checks/context.ts';
import {
  type ContextRequest,
  createContext,
  hasNothingToLoad,
} from '../../checks/create-context.ts';
import { type SummedFixtures, sumFixtures } from '../../checks/validate-fixtures.ts';
import { mergeFiles } from '../../checks/validation/merge-files.ts';
import { GateError } from '../../contracts/errors.ts';
import type { Overrides } from '../../contracts/overrides.ts';
import type { Ports } from '../../contracts/ports.ts';
import type { Config } from '../../project/config.ts';
import { loadEngine } from '../../project/load-engine.ts';
import type { Report } from '../../schema/types.ts';
import { createReport, failuresIn, gateRequest } from '../evaluate.ts';
import { withEvolution } from '../gate.ts';
import { contentReport } from '../judge-content.ts';
import { type NamedShard, OTHER_SETTINGS, type Shards } from './gather-shards.ts';
import { settingsDigest } from './settings-digest.ts';
import { type MeasuredShard, type ShardFixtures, undecidedError } from './shard-file.ts';
import { checksOf } from './task-checks.ts';

/** @throws GateError SHARD_…, and what a shard could not decide */
export async function mergeShards(
  ports: Ports,
  shards: Shards,
  { config, overrides }: Merging,
  facts: GitHubFacts = NO_RESULTS,
): Promise<Report> {
  await requireHere(ports, shards[0]);
  try {
    return await mergeFound(ports, shards, { config, overrides }, facts);
  } catch (error) {
    if (error instanceof GateError && error.code !== 'SHARD_DIFFERS')
      error.known = await knownBefore(ports, shards, { config, overrides }, facts);
    throw error;
  }
}

interface Merging {
  readonly config: Config;
  readonly overrides: Overrides;
}

async function mergeFound(
  ports: Ports,
  shards: Shards,
  { config, overrides }: Merging,
  facts: GitHubFacts,
): Promise<Report> {
  const [first] = shards;
  const { command } = first.task;
  const { content } = requireMeasured(first);
  // Whatever the others made of such files.
  if (content !== null && content.standIns.length > 0)
    return contentReport(ports, command, content, facts);
  const measured = shards.map(requireMeasured);
  const project = { config, engine: await loadEngine(config, ports), overrides };
  if ((await settingsDigest(ports, first.task, config, project.engine)) !== first.settings)
    throw new GateError('SHARD_DIFFERS', {
      one: first.name,
      other: 'the merge',
      detail: OTHER_SETTINGS,
    });
  const known = command === 'gate' ? await withEvolution(ports, project, facts) : facts;
  const { names, events } = checksOf(first.task);
  const { goldenCases } = first.task;
  const request = { ...gateRequest(project, known), goldenCases, events };
  const report = await mergeChecks(ports, command, names, request, measured);
  return { ...report, content };
}

/** What is wrong with the fixtures: one job tells it beside what it could not decide. */
async function knownBefore(
  ports: Ports,
  shards: Shards,
  { config }: Merging,
  facts: GitHubFacts,
): Promise<readonly string[]> {
  const found = shards.map((shard) => shard.found.fixtures);
  if (found.includes(null)) return [];
  const engine = await loadEngine(config, ports);
  const { events } = checksOf(shards[0].task);
  return failuresIn(sumFiles({ config, engine, facts, events }, found));
}

async function requireHere({ repository, environment }: Ports, first: NamedShard): Promise<void> {
  const commit = await repository.head();
  const differ = (detail: string): never => {
    throw new GateError('SHARD_DIFFERS', { one: first.name, other: 'the merge', detail });
  };
  if (environment.gate !== first.gate)
    differ(`the gate is of version ${first.gate} there, and of ${environment.gate} here`);
  if (commit !== first.commit)
    differ(`the commit is ${first.commit ?? 'not known'} there, and ${commit ?? 'not known'} here`);
}

function requireMeasured({ found }: NamedShard): MeasuredShard {
  if (found.kind === 'undecided') throw undecidedError(found);
  return found;
}

async function mergeChecks(
  ports: Ports,
  command: Report['command'],
  names: readonly CheckName[],
  request: ContextRequest,
  shards: readonly MeasuredShard[],
): Promise<Report> {
  const own = createContext(ports, request);
  const summed = sumShards(request, shards);
  const context: MergeContext = { ...own, fixtures: async () => summed };
  const asked = names.filter((name) => CHECKS[name].isAskedFor(request.config));
  const results: Partial<Record<CheckName, unknown>> = {};
  try {
    for (const name of asked) {
      const { split, run } = CHECKS[name];
      const shares = shards.flatMap((shard) => shard.shares[name] ?? []);
      results[name] =
        split.by === 'merge'
          ? await run(own)
          : split.by === 'first'
            ? (shares[0] ?? null)
            : shares.length === 0
              ? null
              : await split.merge(shares, context);
    }
  } finally {
    await own.close();
  }
  const all = { ...NO_RESULTS, ...results } as Results;
  const isBare = asked.every((name) =>
    ['validate', 'reject', 'github'].includes(CHECKS[name].stage),
  );
  const duckdb = isBare ? null : await ports.warehouse.version();
  return createReport(command, all, ports.environment, duckdb);
}

/** @throws GateError NOTHING_TO_REBUILD */
function sumShards(request: ContextRequest, shards: readonly MeasuredShard[]): SummedFixtures {
  const found = shards.map(({ fixtures }) => fixtures);
  const summed = sumFiles(request, found);
  const spool = found.filter((fixtures) => fixtures?.hasEvents === true);
  if (request.events !== 'counted' && found.some((fixtures) => fixtures !== null))
    hasNothingToLoad({ ...summed, spool }, request.engine.pipeline.name);
  return summed;
}

function sumFiles(
  { config, engine, facts, events }: Pick<ContextRequest, 'config' | 'engine' | 'facts' | 'events'>,
  found: readonly (ShardFixtures | null)[],
): SummedFixtures {
  const files = mergeFiles(
    found.flatMap((fixtures) => (fixtures === null ? [] : [fixtures.files])),
    config['validation.max-findings'],
  );
  const isLoaded = events !== 'counted';
  return sumFixtures(files, {
    config,
    schema: engine.schema,
    isLoaded,
    changes: facts.fixtures ?? null,
  });
}
