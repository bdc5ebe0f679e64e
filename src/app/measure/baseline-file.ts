import type { Config } from '../../core/config/config.ts';
import { GateError } from '../../core/errors.ts';
import { type Baseline, baselinePath } from '../../core/measuring/baseline.ts';
import type { Workspace } from '../ports.ts';

/** @throws GateError BASELINE_FILE where the file is there and is no baseline */
export async function readBaseline(
  workspace: Workspace,
  config: Config,
  scale: string,
): Promise<{ file: string | null; baseline: Baseline | null }> {
  const folder = config.benchmarks.baselines;
  if (folder === null) return { file: null, baseline: null };
  const file = baselinePath(folder, scale);
  if (!(await workspace.exists(file))) return { file, baseline: null };
  return { file, baseline: parsed(await workspace.readText(file), file) };
}

function parsed(text: string, file: string): Baseline {
  let value: Partial<Baseline> | null;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new GateError('BASELINE_FILE', { file, detail }, { cause });
  }
  if (
    value?.format !== 1 ||
    typeof value.work?.scripts !== 'object' ||
    typeof value.duckdb !== 'string'
  )
    throw new GateError('BASELINE_FILE', { file, detail: 'it lacks format 1, duckdb or work' });
  return value as Baseline;
}
