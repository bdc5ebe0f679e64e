import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  require_dataAccessors
} from "./exact-text-node-api.js";
import "./action-foreign-sql-measured-run-invocation.js";
import "./action-run-invocation-worker.js";
import "./action-cli-worker.js";
import "./action-run-invocation-team-judge-worker.js";
import "./action-bench-foreign-sql-measured-run-invocation.js";
import "./action-bench-cli-foreign-sql-measured.js";
import "./action-bench-run-invocation-worker.js";
import "./action-bench-cli-worker.js";
import "./action-baseline-file-bench-run-invocation-worker.js";
import {
  __toESM
} from "./action-baseline-file-bench-cli-worker.js";

// src/adapters/duckdb/exact-text.ts
var import_dataAccessors = __toESM(require_dataAccessors(), 1);
function decodeExactly() {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
  import_dataAccessors.default.textDecoder = decoder;
}
export {
  decodeExactly
};
