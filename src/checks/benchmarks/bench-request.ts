import type { WorkloadName } from '../../contracts/measured/workload-names.ts';
import type { Overrides } from '../../contracts/overrides.ts';
import type { SettingsAt } from '../settings-at.ts';
import type { MeasuringSettings } from './settings.ts';
import type { Scale } from './workloads.ts';

/** What `bench` is asked for. */
export interface BenchRequest {
  readonly workloads: readonly WorkloadName[];
  readonly scale: Scale;
  /** Git revision, or null: nothing is timed in pairs. */
  readonly against: string | null;
  /** Seconds for all pairs. */
  readonly timeBudget: number;
  readonly seed: number;
  /** What flags set; both sides obey. */
  readonly overrides: Overrides;
  /** How the settings of the base are read. */
  readonly settings: SettingsAt<MeasuringSettings>;
}
