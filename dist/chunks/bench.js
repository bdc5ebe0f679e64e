import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  measure
} from "./baseline-update-bench.js";
import "./baseline-update-bench-measured.js";
import "./baseline-update-bench-measured-perform-other.js";
import "./action-bench-run-invocation.js";
import "./action-bench-measured-run-invocation.js";
import "./action-bench-cli-measured.js";
import "./baseline-file-baseline-update-bench.js";
import "./action-baseline-file-bench-measured-run-invocation.js";
import "./action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import "./action-bench-foreign-sql-measured-run-invocation.js";
import "./action-bench-cli-foreign-sql-measured.js";
import "./action-bench-run-invocation-worker.js";
import "./action-bench-cli-worker.js";
import "./action-baseline-file-bench-run-invocation-worker.js";
import "./action-baseline-file-bench-cli-worker.js";
export {
  measure
};
