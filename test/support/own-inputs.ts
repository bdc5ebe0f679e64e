/** Inputs of the action that no setting stands behind. */
export const OWN_INPUTS = [
  'config',
  'report-dir',
  'mode',
  'token',
  'comment-key',
  'webhook-url',
  'webhook-format',
  'duckdb-path',
  'working-directory',
];
