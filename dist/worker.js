import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  serveChecks
} from "./chunks/worker.js";
import {
  createSliceReader
} from "./chunks/action-run-invocation-worker.js";
import "./chunks/action-cli-worker.js";
import "./chunks/action-run-invocation-team-judge-worker.js";
import "./chunks/action-bench-run-invocation-worker.js";
import "./chunks/action-bench-cli-worker.js";
import "./chunks/action-baseline-file-bench-run-invocation-worker.js";
import "./chunks/action-baseline-file-bench-cli-worker.js";

// src/worker.ts
import process from "node:process";
import { isMainThread } from "node:worker_threads";
if (!isMainThread) serveChecks(createSliceReader());
else if (process.argv[2] === "sql") (await import("./chunks/foreign-sql.js")).serve(import.meta.url);
else (await import("./chunks/measured.js")).serve(import.meta.url);
