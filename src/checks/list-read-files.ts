/** The files that a run reads, by what they are to it. */
import { GateError } from '../contracts/errors.ts';
import type { Workspace } from '../contracts/ports.ts';
import type { SettingPlaces } from '../contracts/settings/setting.ts';
import type { EventSettings } from '../events/settings.ts';
import type { PipelineSettings } from '../pipelines/settings.ts';
import type { LimitSettings } from '../plan/settings.ts';

/** The settings that name files. */
export interface ReadSettings
  extends EventSettings,
    PipelineSettings,
    LimitSettings,
    SettingPlaces {
  readonly file: string | null;
  readonly 'fixtures.valid': readonly string[];
  readonly 'fixtures.invalid': readonly string[];
  readonly 'golden.path': string | null;
  readonly 'quality.rules': string | null;
  readonly 'benchmarks.baselines': string | null;
}

/** What a command reads: `code` is the config, the schema, and the SQL of a team's own. */
export const PARTS = ['code', 'valid', 'invalid', 'goldens', 'baselines'] as const;
export type Part = (typeof PARTS)[number];

type Files = Pick<Workspace, 'collect' | 'directories' | 'filesIn'>;

/** @throws GateError PATTERN_…, FILE_… */
export function listReadFiles(
  workspace: Files,
  config: ReadSettings,
  part: Part,
): Promise<readonly string[]> {
  return LISTED[part](workspace, config);
}

/**
 * All that can be listed. What cannot ends the gate with an error of its own, and until then there is more to
 * be said.
 */
export async function listAllRead(workspace: Files, config: ReadSettings): Promise<string[]> {
  const files: string[] = [];
  for (const part of PARTS) {
    try {
      files.push(...(await listReadFiles(workspace, config, part)));
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
    }
  }
  return files;
}

type List = (workspace: Files, config: ReadSettings) => Promise<readonly string[]>;

const LISTED: Readonly<Record<Part, List>> = {
  async code(workspace, config) {
    const { schema, pipeline, limits, file } = config;
    const named = [file, limits, schema.kind === 'file' ? schema.path : null];
    const folders = [pipeline.kind === 'folder' ? pipeline.path : null, config['quality.rules']];
    const sql = await Promise.all(folders.map((folder) => filesIn(workspace, folder, '.sql')));
    return [...named.filter((path) => path !== null), ...sql.flat()];
  },
  valid: (workspace, config) => collect(workspace, config, 'fixtures.valid'),
  invalid: (workspace, config) => collect(workspace, config, 'fixtures.invalid'),
  async goldens(workspace, config) {
    const folder = config['golden.path'];
    if (folder === null) return [];
    const names = await workspace.directories(folder);
    const cases = names.flatMap((name) => [
      filesIn(workspace, `${folder}/${name}`, 'case.yml'),
      filesIn(workspace, `${folder}/${name}`, 'events.ndjson'),
      filesIn(workspace, `${folder}/${name}/expected`, ''),
    ]);
    return (await Promise.all(cases)).flat();
  },
  baselines: (workspace, config) => filesIn(workspace, config['benchmarks.baselines'], '.json'),
};

async function collect(
  workspace: Files,
  config: ReadSettings,
  key: 'fixtures.valid' | 'fixtures.invalid',
): Promise<string[]> {
  if (config[key].length === 0) return [];
  const files = await workspace.collect(config[key], (pattern) => config.findPlace(key, pattern));
  return files.map(({ path }) => path);
}

async function filesIn(workspace: Files, folder: string | null, ending: string): Promise<string[]> {
  if (folder === null) return [];
  const names = await workspace.filesIn(folder);
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}
