/** Inputs of the action that no setting stands behind. */
export const OWN_INPUTS = [
  'config',
  'report-dir',
  'shard',
  'merge',
  'mode',
  'token',
  'comment-key',
  'webhook-url',
  'webhook-format',
  'duckdb-path',
  'working-directory',
];
