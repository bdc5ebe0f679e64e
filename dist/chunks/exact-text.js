import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  require_dataAccessors
} from "./exact-text-node-api.js";
import "./action-cli-exact-text-foreign-sql-measured-node-api.js";
import {
  __toESM
} from "./runtime.js";

// src/adapters/duckdb/exact-text.ts
var import_dataAccessors = __toESM(require_dataAccessors(), 1);
function decodeExactly() {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
  import_dataAccessors.default.textDecoder = decoder;
}
export {
  decodeExactly
};
