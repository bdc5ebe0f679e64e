/** Entry of a validation worker thread, and of a measured process. */
import { isMainThread } from 'node:worker_threads';
import { createSliceReader } from './adapters/files/slices.ts';
import { serveChecks } from './adapters/validation/serve-checks.ts';

// A thread that validates starts sooner without what only a measured process needs.
if (isMainThread) (await import('./measured.ts')).serve(import.meta.url);
else serveChecks(createSliceReader());
