/** What a run judges with: the schema of an event, the pipeline that rebuilds, the quality rules. */
import type { EventSchema } from '../contracts/ports/fixtures.ts';
import type { Pipeline } from '../pipelines/reference/scripts.ts';
import type { QualityRule } from './quality/load-rules.ts';

export interface Engine {
  readonly schema: EventSchema;
  readonly pipeline: Pipeline;
  readonly rules: readonly QualityRule[];
}
