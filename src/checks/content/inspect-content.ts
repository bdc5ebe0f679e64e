/** Every file that a run reads, looked through before anything is judged by it. */
import type { Ports } from '../../contracts/ports.ts';
import type { SettingPlaces } from '../../contracts/settings/setting.ts';
import type { StandIn, StandInKind } from '../../contracts/text/stand-in.ts';
import type { EventSettings } from '../../events/settings.ts';
import type { PipelineSettings } from '../../pipelines/settings.ts';
import type { LimitSettings } from '../../plan/settings.ts';
import type { ContentReport, ReportFinding } from '../../schema/types.ts';

/** The settings that name files. */
export interface ContentSettings
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
export type Part = 'code' | 'valid' | 'invalid' | 'goldens' | 'baselines';

/** @throws GateError PATTERN_…, FILE_… */
export async function inspectContent(
  { workspace }: Pick<Ports, 'workspace'>,
  config: ContentSettings,
  parts: readonly Part[],
): Promise<ContentReport> {
  let files = 0;
  const standIns: ReportFinding[] = [];
  for (const part of parts) {
    for (const file of await LISTED[part](workspace, config)) {
      files += 1;
      const found = await workspace.findStandIn(file);
      if (found !== null && counts(found.kind, part)) standIns.push(asFinding(file, found));
    }
  }
  return { files, standIns };
}

/** An empty file is said by who reads it, but for one that must be rejected: nothing of it says why. */
function counts(kind: StandInKind, part: Part): boolean {
  return kind !== 'empty' || part === 'invalid';
}

type List = (workspace: Ports['workspace'], config: ContentSettings) => Promise<readonly string[]>;

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
  workspace: Ports['workspace'],
  config: ContentSettings,
  key: 'fixtures.valid' | 'fixtures.invalid',
): Promise<string[]> {
  if (config[key].length === 0) return [];
  const files = await workspace.collect(config[key], (pattern) => config.findPlace(key, pattern));
  return files.map(({ path }) => path);
}

async function filesIn(
  workspace: Ports['workspace'],
  folder: string | null,
  ending: string,
): Promise<string[]> {
  if (folder === null) return [];
  const names = await workspace.filesIn(folder);
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

function asFinding(file: string, { kind, line }: StandIn): ReportFinding {
  return { file, line, pointer: '', rule: kind, message: MESSAGES[kind] };
}

const MESSAGES: Readonly<Record<StandInKind, string>> = {
  'unresolved-merge':
    'a merge is not resolved here: choose between the two sides, and take the marker lines out',
  'lfs-pointer':
    'this is a pointer of Git LFS, not the file: fetch it (actions/checkout with "lfs: true", or "git lfs pull")',
  'annex-pointer': 'this is a pointer of git-annex, not the file: fetch it ("git annex get")',
  'fat-pointer': 'this is a pointer of git-fat, not the file: fetch it ("git fat pull")',
  encrypted: 'this is encrypted by git-crypt: unlock it ("git-crypt unlock") before the gate runs',
  'link-text':
    'this is the text of a link, checked out as a file: check out with core.symlinks=true, or commit the file itself',
  'html-page': 'this is an HTML page, not the file: download the file itself',
  empty:
    'this is empty, so it is rejected for nothing that it says: write the event, or remove the file',
};
