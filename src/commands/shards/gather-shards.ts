/** The files of all shards of one run: each once, none missing, made alike. */
import { GateError } from '../../contracts/errors.ts';
import type { Ports } from '../../contracts/ports.ts';
import { type Shard, shardName } from '../../contracts/shard.ts';
import {
  type MeasuredShard,
  readShardFile,
  SHARD_FILES,
  type ShardFile,
  shardFileName,
} from './shard-file.ts';

export interface NamedShard extends ShardFile {
  /** Where its file lies. */
  readonly name: string;
}

export type Shards = readonly [NamedShard, ...NamedShard[]];

export const OTHER_SETTINGS =
  'their settings, or the schema, SQL, rules or golden cases that these name, are not the same';

/**
 * @param folder with the files, or with a folder for each, as artifacts are downloaded
 * @throws GateError SHARD_NONE, SHARD_FILE, SHARD_DOUBLE, SHARD_MISSING, SHARD_DIFFERS
 */
export async function gatherShards(
  { outputs }: Pick<Ports, 'outputs'>,
  folder: string,
): Promise<Shards> {
  const names = await findFiles(outputs, folder);
  const read = await Promise.all(
    names.map(async (name) => ({
      ...readShardFile(name, await outputs.readText(name)),
      name,
    })),
  );
  const [first, ...others] = read.sort((a, b) => a.shard.number - b.shard.number);
  if (first === undefined) throw new GateError('SHARD_NONE', { folder });
  const shards: Shards = [first, ...others];
  requireAlike(shards);
  requireEach(shards, folder);
  requireSameFixtures(shards);
  return shards;
}

async function findFiles(outputs: Ports['outputs'], folder: string): Promise<readonly string[]> {
  const folders = await outputs.directories(folder);
  const listed = await Promise.all(
    [folder, ...folders.map((name) => `${folder}/${name}`)].map(async (place) =>
      (await outputs.filesIn(place))
        .filter((name) => SHARD_FILES.test(name))
        .map((name) => `${place}/${name}`),
    ),
  );
  return listed.flat();
}

/** What a shard could not decide is told first, whatever else is not alike. */
function requireAlike(shards: Shards): void {
  const [first] = shards;
  for (const one of shards) {
    const differ = (detail: string): never => {
      throw new GateError('SHARD_DIFFERS', { one: first.name, other: one.name, detail });
    };
    if (one.gate !== first.gate)
      differ(`the gate is of version ${first.gate} there, and of ${one.gate} here`);
    if (one.commit !== first.commit)
      differ(`the commit is ${commitName(first)} there, and ${commitName(one)} here`);
    if (JSON.stringify(one.task) !== JSON.stringify(first.task))
      differ(`"${taskName(first)}" was run there, and "${taskName(one)}" here`);
    if (one.shard.of !== first.shard.of)
      differ(`there are ${first.shard.of} shards there, and ${one.shard.of} here`);
    if (knowsSettings(one) && knowsSettings(first) && one.settings !== first.settings)
      differ(OTHER_SETTINGS);
  }
}

/** One that found files without their content had not come so far. */
function knowsSettings({ found, settings }: ShardFile): boolean {
  return found.kind === 'measured' && settings !== '';
}

/** As it was typed. */
function taskName({ task: { command, depth, goldenCases } }: ShardFile): string {
  return [command, ...(depth === 'quality' ? ['--quality'] : []), ...goldenCases].join(' ');
}

function commitName({ commit }: ShardFile): string {
  return commit?.slice(0, 12) ?? 'not known';
}

function requireEach(shards: Shards, folder: string): void {
  const [
    {
      shard: { of },
    },
  ] = shards;
  const missing: Shard[] = [];
  for (let number = 1; number <= of; number += 1) {
    const own = shards.filter(({ shard }) => shard.number === number);
    if (own.length > 1)
      throw new GateError('SHARD_DOUBLE', {
        shard: shardName({ number, of }),
        files: own.map(({ name }) => name).join(', '),
      });
    if (own.length === 0) missing.push({ number, of });
  }
  if (missing.length > 0)
    throw new GateError('SHARD_MISSING', {
      of,
      folder,
      missing: missing.map(shardFileName).join(', '),
    });
}

/** Each reads all files: what they hold, and what of them can be read, is the same for all. */
function requireSameFixtures(shards: Shards): void {
  const [first, ...others] = shards;
  for (const one of others) {
    const difference = findDifference(first, one);
    if (difference !== null)
      throw new GateError('SHARD_DIFFERS', {
        one: first.name,
        other: one.name,
        detail: difference,
      });
  }
}

/** Only the first looks for merges in the fixtures; what the others have found it has found too. */
function isSameContent({ content: a }: MeasuredShard, { content: b }: MeasuredShard): boolean {
  if (a === null || b === null) return a === b;
  const others = b.standIns.map((found) => JSON.stringify(found));
  const own = a.standIns.map((found) => JSON.stringify(found));
  const expected = own.filter(
    (found, at) => a.standIns[at]?.rule !== 'unresolved-merge' || others.includes(found),
  );
  return a.files === b.files && expected.join() === others.join();
}

function findDifference({ found: a }: ShardFile, { found: b }: ShardFile): string | null {
  if (a.kind === 'undecided' || b.kind === 'undecided') return null;
  if (!isSameContent(a, b)) return 'they do not agree on which files hold their content';
  // It has read none of them.
  if ((a.content?.standIns.length ?? 0) > 0) return null;
  const [files, others] = [a.fixtures?.files ?? [], b.fixtures?.files ?? []];
  const length = Math.max(files.length, others.length);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [files[at], others[at]];
    const isSame =
      one?.file.path === other?.file.path &&
      one?.file.size === other?.file.size &&
      one?.digest === other?.digest &&
      one?.records === other?.records &&
      one?.incomplete === other?.incomplete;
    if (!isSame) return `they have not read the same ${(one ?? other)?.file.path}`;
  }
  return null;
}
