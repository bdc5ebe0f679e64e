/** Entry of a validation worker thread, of a measured process, and of one that runs foreign SQL. */
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { createSliceReader } from './adapters/files/slices.ts';
import { serveChecks } from './adapters/validation/serve-checks.ts';

// A thread that validates starts sooner without what only the processes need.
if (!isMainThread) serveChecks(createSliceReader());
else if (process.argv[2] === 'sql') (await import('./foreign-sql.ts')).serve(import.meta.url);
else (await import('./measured.ts')).serve(import.meta.url);
