/** What is expected, rewritten from what the code gives now: goldens, and baselines where the gate measures. */

import type { MeasuringPorts } from '../checks/benchmarks/bench.ts';
import { SCALES } from '../checks/benchmarks/workloads.ts';
import { inspectContent } from '../checks/content/inspect-content.ts';
import type { RebuildPorts } from '../checks/golden/build-cases.ts';
import { rebuildGoldens } from '../checks/golden/rebuild-goldens.ts';
import type { Overrides } from '../contracts/overrides.ts';
import { counted } from '../contracts/rate.ts';
import { locateMessage } from '../contracts/text/locate-message.ts';
import type { PipelinePorts } from '../pipelines/pipelines.ts';
import type { Config } from '../project/config.ts';
import { loadEngine } from '../project/load-engine.ts';
import { settingsAt } from '../project/settings-at.ts';
import type { UpdatedFile } from '../schema/types.ts';

export type Rewrite =
  | { readonly kind: 'rewritten'; readonly files: readonly UpdatedFile[] }
  | { readonly kind: 'invalid'; readonly reasons: readonly string[] };

export type RewritingPorts = RebuildPorts & MeasuringPorts & PipelinePorts;

/**
 * Written to the work tree all together, or not at all.
 * @param cases names of the golden cases, and then nothing else is rewritten; [] for all there is
 */
export async function rewriteExpectations(
  ports: RewritingPorts,
  config: Config,
  overrides: Overrides,
  cases: readonly string[] = [],
): Promise<Rewrite> {
  // Both sides of an unresolved merge would be lost.
  const { standIns } = await inspectContent(ports, config, ['code', 'goldens', 'baselines']);
  if (standIns.length > 0) return { kind: 'invalid', reasons: standIns.map(locateMessage) };
  const goldens =
    config['golden.path'] === null
      ? ({ kind: 'rewrites', rewrites: [] } as const)
      : await rebuildGoldens(
          ports,
          config,
          await loadEngine(config, ports),
          config['golden.path'],
          cases,
        );
  if (goldens.kind === 'invalid')
    return { kind: 'invalid', reasons: goldens.findings.map(locateMessage) };
  const baseline = cases.length > 0 ? null : await rewriteBaseline(ports, config, overrides);
  const texts = [...goldens.rewrites, ...(baseline === null ? [] : [baseline])];
  await ports.workspace.writeTogether(texts);
  const files = goldens.rewrites.map(({ file, variance }) => ({
    file,
    ...variance,
    columns: variance.columns.map((column) => ({ ...column })),
  }));
  return { kind: 'rewritten', files: [...files, ...(baseline === null ? [] : [baseline.updated])] };
}

async function rewriteBaseline(ports: MeasuringPorts, config: Config, overrides: Overrides) {
  const { 'benchmarks.workloads': workloads, 'benchmarks.baselines': baselines } = config;
  // What a command does is not counted, so that there is nothing to record.
  if (workloads.length === 0 || baselines === null || config.pipeline.kind === 'command')
    return null;
  const { file, text, changes } = await (
    await import('../checks/benchmarks/baseline-update.ts')
  ).measureBaseline(ports, config, {
    workloads,
    scale: SCALES.small,
    against: null,
    timeBudget: 0,
    seed: 1,
    overrides,
    settings: settingsAt(config.file, { overrides, place: (name) => `--${name}` }),
  });
  const fault =
    changes === null
      ? 'recorded for the first time'
      : `measured again, ${counted(changes.length, 'work counter')} changed`;
  const updated: UpdatedFile = { file, added: 0, removed: 0, changed: 0, fault, columns: [] };
  return { file, text, updated };
}
