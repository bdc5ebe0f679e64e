import type { Workspace } from '../../contracts/ports.ts';
import { type Baseline, baselinePath } from './baseline.ts';
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
