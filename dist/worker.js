import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  createPartChecker,
  createSliceReader
} from "./chunks/action-cli-measured-worker.js";
import {
  GateError
} from "./chunks/action-cli-foreign-sql-measured-worker.js";
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
  const settings = workerData;
  let checker = null;
  port.on("message", (task) => {
    let reply;
    try {
      checker ??= createPartChecker(settings, readSlice);
      reply = { id: task.id, checked: checker.check(task) };
    } catch (error) {
      reply = errorReply(task.id, error);
    }
    port.postMessage(reply);
  });
}

// src/worker.ts
if (!isMainThread) serveChecks(createSliceReader());
else if (process.argv[2] === "sql") (await import("./chunks/foreign-sql.js")).serve(import.meta.url);
else (await import("./chunks/measured.js")).serve(import.meta.url);
