/** Base and head of the team's own pipeline, each where it runs: a command in a tree of its own, SQL in a measured process. */
import type { Clocked, Pipeline } from '../../../contracts/pipeline.ts';
import type { Bench, Side } from '../../../contracts/ports/bench.ts';
import type { Ports } from '../../../contracts/ports.ts';
import { settingsToPrepare } from '../../../pipelines/command/prepare-tree.ts';
import type { PipelinePorts } from '../../../pipelines/pipelines.ts';
import { filesAt } from '../../files-at.ts';
import { hasCommandChanged } from '../../pipeline-changes.ts';
import { loadInTree } from '../../pipeline-in-tree.ts';
import type { MeasuringSettings } from '../settings.ts';
import type { BaseSide } from '../sides.ts';
import { type ClockedPipeline, createClockedPipeline } from './clocked-pipeline.ts';
import { findCommonStart } from './common-start.ts';
import type { TeamEvents } from './team-events.ts';

/** How the workload is timed in pairs. */
export type PipelineTiming =
  /** By what the sides say that they are made of. */
  | { readonly kind: 'by digest'; readonly bench: Bench }
  | {
      readonly kind: 'changed';
      readonly bench: Bench;
      /** Both sides set up and built once, before the time for pairs begins. @throws GateError PIPELINE_SIDE, PREPARE_FAILED */
      readonly getReady: () => Promise<StartUps>;
    }
  | { readonly kind: 'unchanged' }
  /** A sentence with the next step. */
  | { readonly kind: 'impossible'; readonly reason: string };

interface StartUps {
  /** Seconds. */
  readonly base: number | null;
  readonly head: number | null;
  /** What is taken off each sample of either side; null: nothing. */
  readonly common: Clocked | null;
}

export type SidePorts = PipelinePorts &
  Pick<Ports, 'bench' | 'repository' | 'warehouse' | 'workspace'>;

export interface SidesRequest {
  readonly config: MeasuringSettings;
  /** Of the config file, in the workspace. */
  readonly file: string;
  readonly base: BaseSide;
  readonly events: TeamEvents;
}

/** Nothing is set up, and nothing runs, before a side is started. @throws GateError BASE_UNKNOWN */
export async function pairPipelines(
  ports: SidePorts,
  request: SidesRequest,
): Promise<PipelineTiming> {
  const { config, base, file } = request;
  const [before, after] = [base.settings.pipeline.kind, config.pipeline.kind];
  if (before !== 'command' && after !== 'command')
    return { kind: 'by digest', bench: withCommands(ports.bench, {}) };
  if (before === 'builtin')
    return {
      kind: 'impossible',
      reason: `pipeline was not timed: the base ${base.commit.slice(0, 12)} has no pipeline of its own (its "pipeline" is builtin). Once this one is merged, later changes are timed against it; until then leave "pipeline" out of benchmarks.workloads`,
    };
  const { repository, workspace } = ports;
  const compared = { repository, root: workspace.root, base: base.commit, file };
  const isSame =
    before === 'command' &&
    after === 'command' &&
    !(await hasCommandChanged({ ...compared, before: base.settings, after: config }));
  if (isSame) return { kind: 'unchanged' };
  const clocked = {
    ...(before === 'command' ? { base: clockBase(ports, request) } : {}),
    ...(after === 'command' ? { head: clockHead(ports, request) } : {}),
  };
  let common: Clocked | null = null;
  return {
    kind: 'changed',
    bench: withCommands(ports.bench, clocked, () => common),
    getReady: async () => {
      const { base, head } = clocked;
      const [first, second] = [await base?.startUp(), await head?.startUp()];
      // A run of each, once.
      if (base && head) common ??= await findCommonStart(base, head);
      return { base: first?.seconds ?? null, head: second?.seconds ?? null, common };
    },
  };
}

/** A command as it is measured by itself: in the work tree, as it stands. */
export function clockHere(
  ports: SidePorts,
  pipeline: Pipeline,
  { config, events }: Pick<SidesRequest, 'config' | 'events'>,
): { readonly bench: Bench; readonly clocked: ClockedPipeline } {
  const clocked = createClockedPipeline(ports, {
    name: 'head',
    pipeline: async () => pipeline,
    events,
    asOf: config['as-of'],
  });
  return { bench: withCommands(ports.bench, { head: clocked }), clocked };
}

/** Other sides are measured processes, by the gate that runs: an older one does not know the workload. */
function withCommands(
  bench: Bench,
  clocked: Readonly<Partial<Record<Side['name'], ClockedPipeline>>>,
  start: () => Clocked | null = () => null,
): Bench {
  return {
    ...bench,
    start: (side, memory) =>
      clocked[side.name]?.start(start) ?? bench.start({ ...side, bundle: null }, memory),
  };
}

function clockBase(ports: SidePorts, { base, config, events }: SidesRequest): ClockedPipeline {
  const { repository, workspace } = ports;
  const { settings, commit } = base;
  return createClockedPipeline(ports, {
    name: 'base',
    events,
    asOf: config['as-of'],
    async pipeline() {
      const tree = await repository.writeTree(commit, await workspace.temporaryDirectory());
      const files = await filesAt({ repository, root: workspace.root }, commit);
      const prepare = settingsToPrepare(settings, config);
      return loadInTree(ports, { side: 'base', settings, prepare, tree, files });
    },
  });
}

/** In a tree that is made as the base's is, so that neither is favoured. */
function clockHead(ports: SidePorts, { config, events }: SidesRequest): ClockedPipeline {
  const { repository, workspace } = ports;
  return createClockedPipeline(ports, {
    name: 'head',
    events,
    asOf: config['as-of'],
    async pipeline() {
      const tree = await repository.writeWorkTree(await workspace.temporaryDirectory());
      const whose = { side: 'head', settings: config, prepare: config } as const;
      return loadInTree(ports, { ...whose, tree, files: workspace });
    },
  });
}
