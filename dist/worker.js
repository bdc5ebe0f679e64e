import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  createPartChecker,
  createSliceReader,
  writeProgress
} from "./chunks/action-cli-measured-worker.js";
import "./chunks/action-cli-foreign-sql-measured-worker.js";
import {
  GateError
} from "./chunks/action-cli-foreign-sql-measured-tarball-worker.js";
import "./chunks/action-cli-foreign-sql-measured-page-tarball-worker.js";
import "./chunks/action-cli-ctrf-foreign-sql-gitlab-junit-measured-page-sarif-tarball-worker.js";
import "./chunks/runtime.js";

// src/worker.ts
import process from "node:process";
import { isMainThread } from "node:worker_threads";

// src/adapters/validation/serve-checks.ts
import { parentPort, workerData } from "node:worker_threads";

// src/adapters/validation/messages.ts
function errorReply(id, error) {
  if (!(error instanceof GateError)) throw error;
  return { id, error: { code: error.code, facts: error.facts } };
}

// src/adapters/validation/serve-checks.ts
function serveChecks(readSlice) {
  const port = parentPort;
  if (port === null) throw new Error("worker.js is started by dc-event-gate, not by hand");
  const progress = writeProgress(workerData.progress);
  const schemas = /* @__PURE__ */ new Map();
  const validations = /* @__PURE__ */ new Map();
  const checkers = /* @__PURE__ */ new Map();
  function check(validation, task) {
    const settings = validations.get(validation);
    if (settings === void 0) throw new TypeError("a task of no validation");
    try {
      const checker = checkers.get(validation) ?? createPartChecker(settings, readSlice, progress);
      checkers.set(validation, checker);
      return { id: task.id, checked: checker.check(task) };
    } catch (error) {
      return errorReply(task.id, error);
    }
  }
  function finish(validation, id) {
    try {
      checkers.get(validation)?.finish();
      return { id, finished: true };
    } catch (error) {
      return errorReply(id, error);
    }
  }
  port.on("message", (order) => {
    switch (order.kind) {
      case "schema":
        return void schemas.set(order.schema, order.json);
      case "open": {
        const schema = schemas.get(order.schema);
        return void validations.set(order.validation, { ...order.settings, schema });
      }
      case "check":
        return port.postMessage(check(order.validation, order.task));
      case "finish":
        return port.postMessage(finish(order.validation, order.id));
      case "close":
        checkers.get(order.validation)?.close();
        checkers.delete(order.validation);
        return void validations.delete(order.validation);
    }
  });
}

// src/worker.ts
if (!isMainThread) serveChecks(createSliceReader());
else if (process.argv[2] === "sql") (await import("./chunks/foreign-sql.js")).serve(import.meta.url);
else (await import("./chunks/measured.js")).serve(import.meta.url);
