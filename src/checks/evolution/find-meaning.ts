/** What the events of the base mean: the tables that the base's pipeline makes of them, and the head's. */
import { GateError } from '../../contracts/errors.ts';
import type { Pipeline } from '../../contracts/pipeline.ts';
import type { Database, Ports } from '../../contracts/ports.ts';
import type { SettingPlaces } from '../../contracts/settings/setting.ts';
import type { TableSettings } from '../../pipelines/declared/settings.ts';
import { tablesUnderTest } from '../../pipelines/declared/tables-under-test.ts';
import {
  type ChosenPipeline,
  loadPipeline,
  type PipelinePorts,
} from '../../pipelines/pipelines.ts';
import { type AsOfSettings, type SqlLimitSettings, sqlLimits } from '../../pipelines/settings.ts';
import { loadAnnualLimits } from '../../plan/own-limits.ts';
import type { LimitSettings } from '../../plan/settings.ts';
import type { EvolutionMeaning } from '../../schema/types.ts';
import { compareBuilt } from './compare-built.ts';
import type { Batch } from './replay.ts';

export type BuildingSettings = ChosenPipeline &
  SqlLimitSettings &
  TableSettings &
  AsOfSettings &
  LimitSettings &
  SettingPlaces;

export type BuildingPorts = PipelinePorts & Pick<Ports, 'warehouse' | 'workspace'>;

export interface MeaningQuestion {
  readonly ports: BuildingPorts;
  readonly before: BuildingSettings;
  readonly after: BuildingSettings;
  /** The files of the base's commit. */
  readonly old: Pick<Ports['workspace'], 'readText' | 'filesIn'>;
  /** Events that are valid on both sides; asked for only where the pipelines differ. */
  events(): Promise<Batch>;
}

/** @returns null where both sides have the same pipeline, so that the tables are the same */
export async function findMeaning(question: MeaningQuestion): Promise<EvolutionMeaning | null> {
  const { ports, before, after } = question;
  if ([before, after].some(({ pipeline }) => !isSql(pipeline.kind))) return null;
  const workspace = { ...ports.workspace, ...question.old };
  try {
    const old = await load(before, { ...ports, workspace });
    const now = await load(after, ports);
    if (JSON.stringify(old.fingerprint()) === JSON.stringify(now.fingerprint())) return null;
    const batch = await question.events();
    if (batch.files.length === 0) return { note: 'there is no event to rebuild', tables: [] };
    return await compareBoth(question, [old, now], batch);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { note: error.message, tables: [] };
  }
}

function isSql(kind: ChosenPipeline['pipeline']['kind']): boolean {
  return kind === 'builtin' || kind === 'folder';
}

async function load(settings: BuildingSettings, ports: BuildingPorts): Promise<Pipeline> {
  const limits = await loadAnnualLimits(settings, ports.workspace);
  return loadPipeline(settings, ports, sqlLimits(settings), tablesUnderTest(settings), limits);
}

async function compareBoth(
  { ports, after }: MeaningQuestion,
  pipelines: readonly [Pipeline, Pipeline],
  batch: Batch,
): Promise<EvolutionMeaning> {
  const open: Database[] = [];
  try {
    for (const pipeline of pipelines) {
      const directory = await ports.workspace.temporaryDirectory();
      const readable = [batch.root, directory];
      const database = await ports.warehouse.open({ path: null, readable });
      open.push(database);
      const spool = batch.files.map(({ path }) => `${batch.root}/${path}`);
      const target = 'memory' as const;
      await pipeline.build(database, { spool, directory, asOf: after['as-of'], target });
    }
    const [old, now] = open;
    const tables = [];
    for (const shape of tablesUnderTest(after).plan)
      if (old !== undefined && now !== undefined) tables.push(await compareBuilt(old, now, shape));
    return { note: null, tables };
  } finally {
    for (const database of open) database.close();
  }
}
