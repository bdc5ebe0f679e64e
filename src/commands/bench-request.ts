import type { BenchRequest } from '../checks/benchmarks/bench-request.ts';
import { SCALES } from '../checks/benchmarks/workloads.ts';
import type { Overrides } from '../contracts/overrides.ts';
import type { Config } from '../project/config.ts';
import { settingsAt } from '../project/settings-at.ts';

/** For the pairs of all workloads. */
const GATE_SECONDS = 600;

/** What the gate measures, or null where the config asks for nothing. */
export function gateBenchRequest(config: Config, overrides: Overrides): BenchRequest | null {
  const workloads = config['benchmarks.workloads'];
  if (workloads.length === 0) return null;
  return {
    workloads,
    scale: SCALES.small,
    against: config.base,
    timeBudget: GATE_SECONDS,
    seed: 1,
    overrides,
    settings: settingsAt(config.file, { overrides, place: (name) => `--${name}` }),
  };
}
