import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  foreseeBaseline,
  readBaseline
} from "./baseline-file-baseline-update-bench.js";
import "./action-baseline-file-bench-measured-run-invocation.js";
import "./action-baseline-file-bench-run-invocation-worker.js";
import "./action-baseline-file-bench-cli-worker.js";
export {
  foreseeBaseline,
  readBaseline
};
