/** What is in the repository already, read from its files; nothing is run. */
import { GateError } from '../../contracts/errors.ts';
import type { Ports, Workspace } from '../../contracts/ports.ts';
import { findDbt } from './find-dbt.ts';
import { findSeeds } from './find-seeds.ts';
import { guessPointers } from './guess-pointers.ts';
import { listFiles } from './list-files.ts';
import { ROW_SCHEMA } from './seed-files.ts';
import type { FoundPipeline, Surroundings } from './surroundings.ts';

const CODE_OWNERS = ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS'];
/** By whom these change should be seen. */
const OWNED = ['golden', 'baselines', '.github'];
/** A file of more is not one that a person wrote. */
const MOST_BYTES = 1_000_000;

export async function lookAround({
  workspace,
  repository,
}: Pick<Ports, 'workspace' | 'repository'>): Promise<Surroundings> {
  const { files, isPartial } = await listFiles(workspace);
  const read = (path: string) => readOr(workspace, path);
  const holding = async (pattern: RegExp, text: RegExp) => {
    const found: string[] = [];
    for (const file of files.filter((path) => pattern.test(path)))
      if (text.test(await read(file))) found.push(file);
    return found;
  };
  const events = findEvents(files);
  const pipeline = await findPipeline(files, read);
  const schemas = (await holding(/\.json$/, /"(?:\$schema|\$defs)"\s*:/))
    .filter((file) => !/(?:^|\/)(?:package|tsconfig|composer)[\w.-]*\.json$/.test(file))
    .sort((a, b) => rank(b) - rank(a));
  const mayBeSeeds =
    pipeline?.kind === 'dbt' &&
    events.valid.length === 0 &&
    // An init before this one has written that.
    schemas.every((file) => file === ROW_SCHEMA);
  const seeds = mayBeSeeds ? await findSeeds(files, pipeline.folder, read) : [];
  return {
    branch: await repository.defaultBranch(),
    pipeline,
    schemas: seeds.length > 0 ? [] : schemas,
    seeds,
    models: await holding(/\.py$/, /^\s*(?:from pydantic\b|import pydantic\b)/m),
    events,
    pointers: await readPointers(events.valid, read),
    readers: await holding(
      /(?:^|\/)models\/.*\.sql$/,
      /\bread_(?:json|ndjson|csv|parquet)\w*\s*\(/i,
    ),
    listeners: await holding(/(?:^|\/)(?:models|macros)\/.*\.sql$/, /\bDC_EVENT_GATE_EVENTS\b/),
    requirements: findRequirements(files, pipeline?.folder ?? ''),
    unowned: await findUnowned(files, read),
    workflows: await holding(
      /^\.github\/workflows\/.*\.ya?ml$/,
      /uses:\s*["']?[\w.-]+\/dc-event-gate@/,
    ),
    isPartial,
  };
}

/** Those of the pipeline's folder before those of the root. */
function findRequirements(files: readonly string[], folder: string): string | null {
  const [found] = [folder, ''].flatMap((place) =>
    [/^requirements\.txt$/, /^requirements.*\.txt$/, /^pyproject\.toml$/].flatMap((pattern) =>
      files.filter((file) => file.startsWith(place) && pattern.test(file.slice(place.length))),
    ),
  );
  return found ?? null;
}

async function findPipeline(
  files: readonly string[],
  read: (path: string) => Promise<string>,
): Promise<FoundPipeline | null> {
  const dbt = await findDbt(files, read);
  if (dbt !== null) return dbt;
  for (const file of files.filter((path) => /(?:^|\/)config\.(?:ya?ml|py)$/.test(path)))
    if (/\bsqlmesh\b|^gateways:/m.test(await read(file)))
      return { kind: 'sqlmesh', folder: file.slice(0, file.lastIndexOf('/') + 1) };
  return null;
}

/** By the first line of the first file that has one. */
async function readPointers(
  files: readonly string[],
  read: (path: string) => Promise<string>,
): Promise<Surroundings['pointers']> {
  for (const file of files.filter((path) => /\.(?:ndjson|jsonl)$/.test(path))) {
    const found = guessPointers((await read(file)).split('\n', 1)[0] ?? '');
    if (found !== null) return found;
  }
  return null;
}

/** That somebody owns everything (`*`) says nothing of what must not change unseen. */
async function findUnowned(
  files: readonly string[],
  read: (path: string) => Promise<string>,
): Promise<readonly string[]> {
  const file = files.find((path) => CODE_OWNERS.includes(path));
  if (file === undefined) return [];
  const named = (await read(file)).split('\n').map(
    (line) =>
      line
        .trim()
        .split(/\s+/)[0]
        ?.replace(/^\/|\/?\*{0,2}$/g, '') ?? '',
  );
  return OWNED.filter((folder) => !named.includes(folder)).map((folder) => `/${folder}/`);
}

/** NDJSON anywhere; other formats only where a folder or a name says that they are events. */
function findEvents(files: readonly string[]): Surroundings['events'] {
  const events = files.filter(
    (file) =>
      !/^golden\//.test(file) &&
      (/\.(?:ndjson|jsonl)(?:\.gz)?$/.test(file) ||
        /(?:fixture|event)[^/]*\/.*\.(?:csv|parquet|json)(?:\.gz)?$/i.test(file)) &&
      !/schema/i.test(file),
  );
  const isInvalid = (file: string) => /(?:^|\/)(?:invalid|rejected|bad)\//i.test(file);
  return {
    valid: events.filter((file) => !isInvalid(file)),
    invalid: events.filter(isInvalid),
  };
}

/** A schema that is called so, and an event's before another's. */
function rank(file: string): number {
  return Number(/schema/i.test(file)) + 2 * Number(/event/i.test(file));
}

/** What cannot be read as text, or is too long, is nothing that `init` makes something of. */
async function readOr(workspace: Pick<Workspace, 'readText'>, path: string): Promise<string> {
  try {
    return await workspace.readText(path, MOST_BYTES);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return '';
  }
}
