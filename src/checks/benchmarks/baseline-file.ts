import type { Workspace } from '../../contracts/ports.ts';
import { typed } from '../../contracts/program.ts';
import { type Baseline, baselinePath } from './baseline.ts';
import type { BenchRequest } from './bench-request.ts';
import { parseBaseline } from './parse-baseline.ts';
import type { MeasuringSettings } from './settings.ts';

/** @throws GateError BASELINE_FILE where the file is there and is no baseline */
export async function readBaseline(
  workspace: Workspace,
  config: MeasuringSettings,
  scale: string,
): Promise<{ file: string | null; baseline: Baseline | null }> {
  const folder = config['benchmarks.baselines'];
  if (folder === null) return { file: null, baseline: null };
  const file = baselinePath(folder, scale);
  if (!(await workspace.exists(file))) return { file, baseline: null };
  return { file, baseline: parseBaseline(await workspace.readText(file), file) };
}

/**
 * @returns that the work will be compared with nothing, where that can be told already
 * @throws GateError BASELINE_FILE
 */
export async function foreseeBaseline(
  { workspace }: { readonly workspace: Workspace },
  config: MeasuringSettings,
  { scale, against }: Pick<BenchRequest, 'scale' | 'against'>,
): Promise<readonly string[]> {
  const { file, baseline } = await readBaseline(workspace, config, scale.name);
  // What a command does is not counted, so that no baseline would be of use.
  if (baseline !== null || against !== null || config.pipeline.kind === 'command') return [];
  const why = file === null ? 'benchmarks.baselines names no folder' : `${file} is not there`;
  return [
    `There is no baseline to compare the work with: ${why}. Compare with a revision by --against REF; or record a baseline: ${typed('baseline update')}`,
  ];
}
