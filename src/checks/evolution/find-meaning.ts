/** What the events of the base mean: the tables that the base's pipeline makes of them, and the head's. */
import { GateError } from '../../contracts/errors.ts';
import type { Pipeline } from '../../contracts/pipeline.ts';
import type { Repository } from '../../contracts/ports/repository.ts';
import type { Database, Ports } from '../../contracts/ports.ts';
import type { SettingPlaces } from '../../contracts/settings/setting.ts';
import { settingsToPrepare } from '../../pipelines/command/prepare-tree.ts';
import type { CommandSettings } from '../../pipelines/command/settings.ts';
import type { TableSettings } from '../../pipelines/declared/settings.ts';
import {
  type TablesUnderTest,
  tablesUnderTest,
} from '../../pipelines/declared/tables-under-test.ts';
import {
  type ChosenPipeline,
  loadPipeline,
  type PipelinePorts,
} from '../../pipelines/pipelines.ts';
import { type AsOfSettings, type SqlLimitSettings, sqlLimits } from '../../pipelines/settings.ts';
import { loadAnnualLimits } from '../../plan/own-limits.ts';
import type { LimitSettings } from '../../plan/settings.ts';
import type { EvolutionMeaning } from '../../schema/types.ts';
import { nameSide } from '../name-side.ts';
import { loadInTree } from '../pipeline-in-tree.ts';
import { compareTables } from './compare-tables.ts';
import type { Batch } from './replay.ts';

export type BuildingSettings = ChosenPipeline &
  CommandSettings &
  SqlLimitSettings &
  TableSettings &
  AsOfSettings &
  LimitSettings &
  SettingPlaces;

export type BuildingPorts = PipelinePorts & Pick<Ports, 'warehouse' | 'workspace'>;

export interface MeaningQuestion {
  readonly ports: BuildingPorts;
  readonly repository: Pick<Repository, 'writeTree'>;
  readonly commit: string;
  readonly before: BuildingSettings;
  readonly after: BuildingSettings;
  /** The files of the base's commit. */
  readonly old: Pick<Ports['workspace'], 'readText' | 'filesIn'>;
  /** Whether a command could do anything else than at the base; asked only where there is one. */
  hasChanged(): Promise<boolean>;
  /** Events that are valid on both sides; asked for only where the pipelines differ. */
  events(): Promise<Batch>;
}

/** @returns null where both sides have the same pipeline, so that the tables are the same */
export async function findMeaning(question: MeaningQuestion): Promise<EvolutionMeaning | null> {
  try {
    const pipelines = await loadBoth(question);
    if (pipelines === null) return null;
    if (typeof pipelines === 'string') return { note: pipelines, tables: [] };
    const batch = await question.events();
    if (batch.files.length === 0)
      return {
        note: 'the valid fixtures of the base hold no event that is valid still',
        tables: [],
      };
    return await compareBoth(question, pipelines, batch);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { note: error.message, tables: [] };
  }
}

/** The base's comes last to be set up, which is most of the work. */
type Both = readonly [old: () => Promise<Pipeline>, now: Pipeline];

/** @returns null where they are the same; a sentence where one cannot be had */
async function loadBoth(question: MeaningQuestion): Promise<Both | string | null> {
  const { ports, before, after } = question;
  const now = await load(after, ports);
  const kinds = [before.pipeline.kind, after.pipeline.kind];
  if (!kinds.includes('command')) {
    const old = await load(before, {
      ...ports,
      workspace: { ...ports.workspace, ...question.old },
    });
    const isSame = JSON.stringify(old.fingerprint()) === JSON.stringify(now.fingerprint());
    return isSame ? null : [async () => old, now];
  }
  if (before.pipeline.kind === 'builtin' && tablesUnderTest(after).plan.length === 0)
    return 'the base has no pipeline of its own (its "pipeline" is builtin), which would make these tables. Once this change is merged, later ones are compared with it.';
  if (!(await question.hasChanged())) return null;
  return [() => loadOld(question), now];
}

/** A command needs a tree; SQL is a few files. */
async function loadOld(question: MeaningQuestion): Promise<Pipeline> {
  const { ports, repository, commit, before, after, old: files } = question;
  const workspace = { ...ports.workspace, ...files };
  const tables = tablesToAsk(before, after);
  if (before.pipeline.kind !== 'command') return load(before, { ...ports, workspace }, tables);
  const tree = await repository.writeTree(commit, await workspace.temporaryDirectory());
  const prepare = settingsToPrepare(before, after);
  return loadInTree(ports, { side: 'base', settings: before, prepare, tree, files, tables });
}

/** The base may make a table already that only this change declares. */
function tablesToAsk(before: BuildingSettings, after: BuildingSettings): TablesUnderTest {
  const own = tablesUnderTest(before);
  const known = new Set(own.declared.map(({ name }) => name.toLowerCase()));
  const others = after.tables.filter(({ name }) => !known.has(name.toLowerCase()));
  return { plan: own.plan, declared: [...own.declared, ...others] };
}

async function load(
  settings: BuildingSettings,
  ports: BuildingPorts,
  tables = tablesUnderTest(settings),
): Promise<Pipeline> {
  const limits = await loadAnnualLimits(settings, ports.workspace);
  return loadPipeline(settings, ports, sqlLimits(settings), tables, limits);
}

async function compareBoth(
  { ports, before, after }: MeaningQuestion,
  [loadBefore, now]: Both,
  batch: Batch,
): Promise<EvolutionMeaning> {
  const open: Database[] = [];
  const build = async (side: 'base' | 'head', find: () => Promise<Pipeline>) => {
    const pipeline = await find();
    const directory = await ports.workspace.temporaryDirectory();
    const database = await ports.warehouse.open({ path: null, readable: [batch.root, directory] });
    open.push(database);
    const spool = batch.files.map(({ path }) => `${batch.root}/${path}`);
    const request = { spool, directory, asOf: after['as-of'], target: 'memory' as const };
    await nameSide(side, () => pipeline.build(database, request));
    return database;
  };
  try {
    const old = await build('base', loadBefore);
    const head = await build('head', async () => now);
    const asked = { before: tablesUnderTest(before), after: tablesUnderTest(after) };
    return { note: null, tables: await compareTables(old, head, asked) };
  } finally {
    for (const database of open) database.close();
  }
}
