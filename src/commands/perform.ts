/** Which part of the app does which command, and with which settings. */

import { plainAnswer } from '../contracts/answer.ts';
import type { Ports } from '../contracts/ports.ts';
import type { Config } from '../project/config.ts';
import { loadConfig } from '../project/load-config.ts';
import { requireFixtures } from '../project/require-paths.ts';
import { narrowToChanged } from './changed.ts';
import { answered, type Done, reported } from './done.ts';
import { gate } from './gate.ts';
import type { Invocation } from './line/parse.ts';
import { rejectUsage } from './line/usage.ts';
import { goldenCheck, validate } from './reports.ts';
import { mergeAsked, shardAsked } from './shards/by-invocation.ts';

export async function perform(invocation: Invocation, ports: Ports): Promise<Done> {
  const config = (needsFixtures = true) => readConfig(invocation, ports, needsFixtures);
  const { options } = invocation;
  if (options.shard !== undefined) return shardAsked(ports, invocation, options.shard, config);
  if (options.changed !== undefined) return changedOnly(ports, invocation, config);
  switch (invocation.command) {
    case 'gate':
      return reported(await gate(ports, await config(), invocation.overrides));
    case 'validate':
      return reported(
        await validate(ports, await config(), 'quality' in options ? 'quality' : 'schema'),
      );
    case 'golden check':
      return reported(await goldenCheck(ports, await config(false), invocation.positionals));
    case 'merge':
      return mergeAsked(ports, invocation, config);
    default:
      // Only here: the gate in its workflow waits for none of them.
      return (await import('./perform-other.ts')).performOther(invocation, ports, config);
  }
}

/**
 * Globs after the command stand in for fixtures.valid. They name some files, as a batch that is added to a
 * file is some events: that every type occurs is asked of the suite in the config.
 */
async function readConfig(
  { overrides, positionals, command, config, options }: Invocation,
  { workspace }: Pick<Ports, 'workspace'>,
  needsFixtures: boolean,
): Promise<Config> {
  const hasGlobs = (command === 'validate' || command === 'build') && positionals.length > 0;
  const isSuite = !hasGlobs && !('append' in options);
  const given = {
    ...(isSuite ? {} : { 'require-types': 'none' }),
    ...overrides,
    ...(hasGlobs ? { 'fixtures-valid': positionals.join('\n') } : {}),
  };
  const loaded = await loadConfig(workspace, {
    file: config,
    overrides: given,
    place: (name) => (hasGlobs && name === 'fixtures-valid' ? 'GLOB' : `--${name}`),
  });
  if (needsFixtures) requireFixtures(loaded, given);
  return loaded;
}

/** What a part of the files says is no verdict of the gate: its first line says so, and no form of it can be kept. */
async function changedOnly(
  ports: Ports,
  { command, options, positionals, format, reportDirectory }: Invocation,
  readSettings: (needsFixtures: boolean) => Promise<Config>,
): Promise<Done> {
  if (format !== 'human' || reportDirectory !== null || options.quality !== undefined)
    rejectUsage(
      '--changed looks at a part only, for a hook: it takes no --format, no --report-dir and no --quality, whose rules look at all events',
    );
  const part = command === 'validate' ? 'fixtures' : 'goldens';
  if (part === 'goldens' && positionals.length > 0)
    rejectUsage('--changed chooses the cases: name a CASE, or leave the choice to --changed');
  const config = await readSettings(part === 'fixtures');
  const { said, judge } = await narrowToChanged(ports, config, options.changed || 'HEAD', part);
  if (judge === null) return answered({ answer: plainAnswer(said, null), exit: 0 });
  ports.console.result(`${said}\n\n`);
  return reported(await judge());
}
