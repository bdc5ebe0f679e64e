/** Entry of a validation worker thread. */
import { createSliceReader } from './adapters/files/slices.ts';
import { serveChecks } from './adapters/validation/serve-checks.ts';

serveChecks(createSliceReader());
