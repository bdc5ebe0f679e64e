/** `--shard 2/8`: one of several runs that share the work. It judges nothing, and leaves what it found for the merge. */
import { CHECKS } from '../../checks/checks.ts';
import { inspectContent } from '../../checks/content/inspect-content.ts';
import type { CheckContext } from '../../checks/context.ts';
import type { ContextRequest } from '../../checks/create-context.ts';
import type { Part } from '../../checks/list-read-files.ts';
import { plainAnswer } from '../../contracts/answer.ts';
import { GateError } from '../../contracts/errors.ts';
import type { Ports } from '../../contracts/ports.ts';
import { typed } from '../../contracts/program.ts';
import { isFirst, type Shard, shardName } from '../../contracts/shard.ts';
import { shellWord } from '../../contracts/text/shell-word.ts';
import type { Config } from '../../project/config.ts';
import { loadEngine } from '../../project/load-engine.ts';
import type { Done } from '../done.ts';
import { runStages } from '../evaluate.ts';
import { requireSplittable } from './require-splittable.ts';
import { settingsDigest } from './settings-digest.ts';
import {
  type MeasuredShard,
  type ShardFile,
  type ShardFixtures,
  type ShardTask,
  shardFileName,
  undecidedShard,
  writeShardFile,
} from './shard-file.ts';
import { checksOf } from './task-checks.ts';

export interface ShardRequest {
  readonly task: ShardTask;
  readonly shard: Shard;
  /** Folder that takes the file. */
  readonly folder: string;
  readonly config: Config;
  /** All that is looked at, once the engine is loaded. */
  readonly bench: ContextRequest['bench'];
}

/** That it could not decide is for the merge to say, in the words in which one job would. */
export async function measureShard(ports: Ports, request: ShardRequest): Promise<Done> {
  const { shard, folder, task } = request;
  const file = `${folder}/${shardFileName(shard)}`;
  const frame = {
    task,
    shard,
    commit: await ports.repository.head(),
    gate: ports.environment.gate,
  };
  const write = (content: ShardFile) => ports.outputs.writeText(file, writeShardFile(content));
  // There is nothing else that this run is for.
  await ports.outputs.requireWritable(folder);
  // Whatever ends it, the file of an earlier run is not taken for its own: an empty one is refused by name.
  if (await ports.outputs.exists(file)) await ports.outputs.writeText(file, '');
  const noted: Noted = { settings: '', fixtures: null };
  const settled = (found: ShardFile['found']) =>
    write({ ...frame, settings: noted.settings, found });
  try {
    await settled(await measure(ports, request, noted));
    const text = `shard ${shardName(shard)} wrote ${file}. It gives no verdict; when all have run: ${typed(`merge ${shellWord(folder)}`)}`;
    return { kind: 'answer', answer: plainAnswer(text, { written: true, file }), exit: 0 };
  } catch (error) {
    if (error instanceof GateError) await settled(undecidedShard(error, noted.fixtures));
    throw error;
  }
}

/** What is known of a shard however it ends. */
interface Noted {
  settings: string;
  fixtures: ShardFixtures | null;
}

async function measure(
  ports: Ports,
  { task, shard, config, bench }: ShardRequest,
  noted: Noted,
): Promise<MeasuredShard> {
  const { names, events, parts } = checksOf(task);
  // Of fixtures, the many bytes, merges are looked for once. All else is read to be judged by, so it is looked through first.
  const byHead: readonly Part[] = isFirst(shard) ? [] : ['valid'];
  const content = parts === null ? null : await inspectContent(ports, config, parts, byHead);
  if (content !== null && content.standIns.length > 0)
    return { kind: 'measured', content, fixtures: null, shares: {} };
  const engine = await loadEngine(config, ports);
  noted.settings = await settingsDigest(ports, task, config, engine);
  requireSplittable(engine);
  const { goldenCases } = task;
  const facts = { guard: null, update: null, trend: null };
  const request = { config, engine, facts, bench, goldenCases, events, shard };
  const noteFixtures = async (context: CheckContext) => {
    if (names.includes('validation')) noted.fixtures = await readFixtures(context);
  };
  const { found } = await runStages(ports, task.command, names, request, {
    work: (context) => (name) => measureCheck(context, name),
    tell: () => [],
    finish: noteFixtures,
    failed: (_error, context) => noteFixtures(context).catch(() => undefined),
  });
  const shares = Object.fromEntries(Object.entries(found).filter(([, share]) => share !== null));
  return { kind: 'measured', content, fixtures: noted.fixtures, shares };
}

async function measureCheck(context: CheckContext, name: keyof typeof CHECKS): Promise<unknown> {
  const { split, run } = CHECKS[name];
  switch (split.by) {
    case 'shares':
      return split.measure(context);
    case 'first':
      return isFirst(context.shard) ? run(context) : null;
    case 'merge':
      return null;
  }
}

async function readFixtures(context: CheckContext): Promise<ShardFixtures> {
  const { found, spool } = await context.fixtures();
  return { files: found, hasEvents: spool.length > 0 };
}
