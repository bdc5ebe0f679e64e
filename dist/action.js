import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  createLog,
  runAction
} from "./chunks/action.js";
import "./chunks/action-perform-other.js";
import "./chunks/action-gitlab-sarif.js";
import "./chunks/action-run-invocation.js";
import "./chunks/action-foreign-sql-run-invocation.js";
import "./chunks/action-measured-run-invocation.js";
import "./chunks/action-cli.js";
import {
  onInterruption
} from "./chunks/action-cli-measured.js";
import "./chunks/action-cli-2.js";
import "./chunks/action-cli-measured-2.js";
import "./chunks/action-measured-run-invocation-team-judge.js";
import "./chunks/action-builtin-judge-measured-run-invocation-team-judge.js";
import "./chunks/action-bench-run-invocation.js";
import "./chunks/action-bench-measured-run-invocation.js";
import "./chunks/action-bench-cli-measured.js";
import "./chunks/action-baseline-file-bench-measured-run-invocation.js";
import "./chunks/action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import "./chunks/action-foreign-sql-measured-run-invocation.js";
import "./chunks/action-run-invocation-worker.js";
import "./chunks/action-cli-worker.js";
import "./chunks/action-run-invocation-team-judge-worker.js";
import "./chunks/action-bench-foreign-sql-measured-run-invocation.js";
import "./chunks/action-bench-cli-foreign-sql-measured.js";
import "./chunks/action-bench-run-invocation-worker.js";
import "./chunks/action-bench-cli-worker.js";
import "./chunks/action-baseline-file-bench-run-invocation-worker.js";
import "./chunks/action-baseline-file-bench-cli-worker.js";

// src/action.ts
import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import process from "node:process";
var { env, stdout } = process;
runAction({
  env,
  stdout,
  entryUrl: import.meta.url,
  directory: process.cwd(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  onInterruption
}).then(
  (exit) => {
    process.exitCode = exit;
  },
  // Not even the reason could be handed on; the runner reads this stream as it reads the other.
  (error) => {
    const words = error instanceof Error ? error.stack : null;
    const now = () => performance.now();
    createLog({ stdout: process.stderr, env, randomToken: randomUUID, now }).note(
      words ?? String(error)
    );
    process.exitCode = 2;
  }
);
