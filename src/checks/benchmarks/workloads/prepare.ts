import type { WorkloadName } from '../../../contracts/measured/workload-names.ts';
import { prepareConcurrency } from './concurrency.ts';
import { prepareHistory } from './history.ts';
import { prepareIngest } from './ingest.ts';
import { preparePipeline } from './pipeline.ts';
import { preparePopulation } from './population.ts';
import { prepareReconstruct } from './reconstruct.ts';
import { prepareSnapshots } from './snapshots.ts';
import { prepareValidate } from './validate.ts';
import type { PreparedWorkload, WorkloadContext } from './workload.ts';

export const PREPARE: Readonly<
  Record<WorkloadName, (context: WorkloadContext) => Promise<PreparedWorkload>>
> = {
  validate: prepareValidate,
  ingest: prepareIngest,
  reconstruct: prepareReconstruct,
  history: prepareHistory,
  snapshots: prepareSnapshots,
  concurrency: prepareConcurrency,
  population: preparePopulation,
  pipeline: preparePipeline,
};
