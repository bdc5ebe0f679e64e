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
import { createReport, gateRequest } from '../evaluate.ts';
import { withEvolution } from '../gate.ts';
import { contentReport } from '../judge-content.ts';
import type { NamedShard, Shards } from './gather-shards.ts';
import { settingsDigest } from './settings-digest.ts';
import { type MeasuredShard, undecidedError } from './shard-file.ts';
import { checksOf } from './task-checks.ts';

/** @throws GateError SHARD_…, and what a shard could not decide */
export async function mergeShards(
  ports: Ports,
  shards: Shards,
  { config, overrides }: { readonly config: Config; readonly overrides: Overrides },
  facts: GitHubFacts = NO_RESULTS,
): Promise<Report> {
  const [first] = shards;
  const { command } = first.task;
  await requireHere(ports, first);
  const { content } = requireMeasured(first);
  // Whatever the others made of such files.
  if (content !== null && content.standIns.length > 0)
    return contentReport(ports, command, content, facts);
  const measured = shards.map(requireMeasured);
  const project = { config, engine: await loadEngine(config, ports), overrides };
  if (settingsDigest(config, project.engine) !== first.settings)
    throw new GateError('SHARD_DIFFERS', {
      one: first.name,
      other: 'the merge',
      detail: 'their settings, or the schema, SQL or rules that these name, are not the same',
    });
  const known = command === 'gate' ? await withEvolution(ports, project, facts) : facts;
  const { names, events } = checksOf(first.task);
  const { goldenCases } = first.task;
  const request = { ...gateRequest(project, known), goldenCases, events };
  const report = await mergeChecks(ports, command, names, request, measured);
  return { ...report, content };
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
function sumShards(
  { config, engine, facts, events }: ContextRequest,
  shards: readonly MeasuredShard[],
): SummedFixtures {
  const files = mergeFiles(
    shards.flatMap(({ fixtures }) => (fixtures === null ? [] : [fixtures.files])),
    config['validation.max-findings'],
  );
  const isLoaded = events !== 'counted';
  const changes = facts.fixtures ?? null;
  const summed = sumFixtures(files, { config, schema: engine.schema, isLoaded, changes });
  const spool = shards.filter(({ fixtures }) => fixtures?.hasEvents === true);
  if (isLoaded && shards.some(({ fixtures }) => fixtures !== null))
    hasNothingToLoad({ ...summed, spool }, engine.pipeline.name);
  return summed;
}
