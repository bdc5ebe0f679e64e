/** What can be measured. */
export const WORKLOADS = [
  'validate',
  'ingest',
  'reconstruct',
  'history',
  'snapshots',
  'concurrency',
  'population',
  'pipeline',
] as const;
export type WorkloadName = (typeof WORKLOADS)[number];
