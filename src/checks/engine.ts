/** What a run judges with: the schema of an event, the pipeline that rebuilds, the quality rules. */
import type { Pipeline } from '../contracts/pipeline.ts';
import type { EventSchema } from '../contracts/ports/fixtures.ts';
import type { SqlLimits } from '../contracts/ports/sql-processes.ts';
import type { TablesUnderTest } from '../pipelines/declared/tables-under-test.ts';
import type { SecondOpinion } from '../pipelines/second-opinion/second-opinion.ts';
import type { AnnualLimits } from '../plan/limits.ts';
import type { QualityRule } from './quality/load-rules.ts';

export interface Engine {
  readonly schema: EventSchema;
  readonly pipeline: Pipeline;
  readonly rules: readonly QualityRule[];
  /** The law's figures of each known year. */
  readonly annualLimits: readonly AnnualLimits[];
  /** What rules of a team's own may take. */
  readonly limits: SqlLimits;
  readonly tables: TablesUnderTest;
  readonly secondOpinion: SecondOpinion;
}
