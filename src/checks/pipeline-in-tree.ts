/** A side's pipeline in a tree of its own: written from git, set up once, and removed with the run. */
import type { Pipeline } from '../contracts/pipeline.ts';
import type { OwnTree } from '../contracts/ports/repository.ts';
import type { Ports } from '../contracts/ports.ts';
import type { SettingPlaces } from '../contracts/settings/setting.ts';
import { firstFew } from '../contracts/text/first-few.ts';
import { type PrepareSettings, prepareTree } from '../pipelines/command/prepare-tree.ts';
import type { TableSettings } from '../pipelines/declared/settings.ts';
import { type TablesUnderTest, tablesUnderTest } from '../pipelines/declared/tables-under-test.ts';
import { type ChosenPipeline, loadPipeline, type PipelinePorts } from '../pipelines/pipelines.ts';
import { type SqlLimitSettings, sqlLimits } from '../pipelines/settings.ts';
import { loadAnnualLimits } from '../plan/own-limits.ts';
import type { LimitSettings } from '../plan/settings.ts';

type TreeSettings = ChosenPipeline &
  SqlLimitSettings &
  TableSettings &
  LimitSettings &
  SettingPlaces;

export interface PipelineTree {
  readonly side: 'base' | 'head';
  readonly settings: TreeSettings;
  /** By which it is set up. */
  readonly prepare: PrepareSettings;
  readonly tree: OwnTree;
  /** Whose files the settings name. */
  readonly files: Pick<Ports['workspace'], 'readText' | 'filesIn'>;
  /** What it is asked for; what its settings say where it is not given. */
  readonly tables?: TablesUnderTest;
}

/** @throws GateError PREPARE_FAILED */
export async function loadInTree(
  ports: PipelinePorts,
  { side, settings, prepare, tree, files, tables }: PipelineTree,
): Promise<Pipeline> {
  const { console } = ports;
  if (tree.missing.length > 0)
    console.note(
      `The ${side}'s own tree lacks submodules and files of Git LFS that the checkout has not fetched: ${firstFew(tree.missing)}.`,
    );
  await prepareTree(ports, prepare, side, tree.directory);
  // What the base writes into its own tree harms nobody, and a change that repairs it must not fail for it.
  const repository = side === 'base' ? UNWATCHED : tree;
  const workspace = { ...ports.workspace, ...files, root: tree.directory };
  return loadPipeline(
    settings,
    { ...ports, workspace, repository },
    sqlLimits(settings),
    tables ?? tablesUnderTest(settings),
    await loadAnnualLimits(settings, workspace),
  );
}

const UNWATCHED: Pick<OwnTree, 'workTree'> = { workTree: async () => new Map() };
