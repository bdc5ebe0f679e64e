/** What a person asks for now and then. Loaded where it is asked for. */

import { openRecording } from '../checks/benchmarks/record-pairs.ts';
import type { Ports } from '../contracts/ports.ts';
import type { Config } from '../project/config.ts';
import { balance } from './balance.ts';
import { build } from './build.ts';
import { answered, type Done, reported } from './done.ts';
import { generate } from './generate.ts';
import { addGolden } from './golden-add.ts';
import { reviewGoldens } from './golden-review.ts';
import { updateGoldens } from './golden-update.ts';
import { init } from './init.ts';
import { completionScript } from './line/completion.ts';
import type { Invocation } from './line/parse.ts';
import { rejectUsage } from './line/usage.ts';
import { benchRequest, population, required, shardCount } from './read-options.ts';
import { benchmark } from './reports.ts';

/** @param config reads the settings of the invocation */
export async function performOther(
  invocation: Invocation,
  ports: Ports,
  config: (needsFixtures?: boolean) => Promise<Config>,
): Promise<Done> {
  const { options } = invocation;
  switch (invocation.command) {
    case 'golden update':
      return answered(
        await updateGoldens(
          ports,
          await config(false),
          'dry-run' in options ? 'show' : 'write',
          invocation.positionals,
        ),
      );
    case 'golden review':
      return answered(await reviewGoldens(ports, await config(false), invocation.positionals));
    case 'golden add': {
      const [name = '', ...tables] = invocation.positionals;
      return answered(await addGolden(ports, await config(false), name, tables));
    }
    case 'build':
      return answered(
        await build(
          ports,
          await config(),
          required(options.out, '--out FILE'),
          'append' in options ? 'append' : 'create',
        ),
      );
    case 'balance':
      return answered(
        await balance(ports, await config(options.from === undefined), {
          employee: invocation.positionals[0] ?? '',
          depth: 'audit' in options ? 'audit' : 'plain',
          file: options.from ?? null,
        }),
      );
    case 'bench':
      return benchAsked(ports, invocation, await config(false));
    case 'baseline update': {
      const { updateBaseline } = await import('../checks/benchmarks/baseline-update.ts');
      return answered(await updateBaseline(ports, await config(false), benchRequest(invocation)));
    }
    case 'generate':
      return answered(await generate(ports, population(options), options.out ?? null));
    case 'init':
      return answered(
        await init(ports, 'dry-run' in options ? 'show' : 'write', shardCount(options.shards)),
      );
    case 'completion':
      ports.console.result(completionScript(invocation.positionals[0] ?? ''));
      return answered({ answer: null, exit: 0 });
    default:
      return rejectUsage(`There is no command "${invocation.command}"`);
  }
}

async function benchAsked(ports: Ports, invocation: Invocation, config: Config): Promise<Done> {
  const { record } = invocation.options;
  const request = benchRequest(invocation);
  const recording = record === undefined ? null : await openRecording(ports.outputs, record);
  const report = await benchmark(ports, config, request);
  await recording?.add(report);
  return reported(report);
}
