import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  createPartChecker,
  writeProgress
} from "./action-run-invocation-worker.js";
import {
  GateError
} from "./action-baseline-file-bench-cli-worker.js";

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
  async function check(validation, task) {
    const settings = validations.get(validation);
    if (settings === void 0) throw new TypeError("a task of no validation");
    try {
      const checker = checkers.get(validation) ?? await createPartChecker(settings, readSlice, progress);
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
  async function obey(order) {
    switch (order.kind) {
      case "schema":
        schemas.set(order.schema, order.json);
        return null;
      case "open": {
        const schema = schemas.get(order.schema);
        validations.set(order.validation, { ...order.settings, schema });
        return null;
      }
      case "check":
        return check(order.validation, order.task);
      case "finish":
        return finish(order.validation, order.id);
      case "close":
        checkers.get(order.validation)?.close();
        checkers.delete(order.validation);
        validations.delete(order.validation);
        return null;
    }
  }
  let obeyed = Promise.resolve();
  port.on("message", (order) => {
    obeyed = obeyed.then(async () => {
      const reply = await obey(order);
      if (reply !== null) port.postMessage(reply);
    });
  });
}

export {
  serveChecks
};
