import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import "./action.js";
import "./action-perform-other.js";
import "./action-gitlab-sarif.js";
import "./action-run-invocation.js";
import "./action-foreign-sql-run-invocation.js";
import "./action-measured-run-invocation.js";
import "./action-cli.js";
import "./action-cli-measured.js";
import "./action-cli-2.js";
import "./action-cli-measured-2.js";
import "./action-measured-run-invocation-team-judge.js";
import "./action-builtin-judge-measured-run-invocation-team-judge.js";
import "./action-bench-run-invocation.js";
import "./action-bench-measured-run-invocation.js";
import "./action-bench-cli-measured.js";
import "./action-baseline-file-bench-measured-run-invocation.js";
import "./action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import "./action-foreign-sql-measured-run-invocation.js";
import "./action-run-invocation-worker.js";
import "./action-cli-worker.js";
import "./action-run-invocation-team-judge-worker.js";
import "./action-bench-foreign-sql-measured-run-invocation.js";
import "./action-bench-cli-foreign-sql-measured.js";
import "./action-bench-run-invocation-worker.js";
import "./action-bench-cli-worker.js";
import "./action-baseline-file-bench-run-invocation-worker.js";
import "./action-baseline-file-bench-cli-worker.js";

// src/adapters/github/webhook.ts
var TIMEOUT = 15e3;
var WAITS = [2e3, 1e4];
function createWebhook(url, sleep) {
  return async (body) => {
    const text = JSON.stringify(body);
    for (const wait of [...WAITS, null]) {
      const fault = await sendOnce(url, text);
      if (fault === null) return;
      if (wait === null || !fault.mayPass) throw new Error(fault.detail, { cause: fault.cause });
      await sleep(wait);
    }
  };
}
async function sendOnce(url, body) {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT)
    });
    await answer.body?.cancel();
    if (answer.ok) return null;
    const mayPass = answer.status >= 500 || answer.status === 429;
    return { detail: `the webhook answered ${answer.status}`, mayPass };
  } catch (cause) {
    return { detail: "the webhook could not be reached", mayPass: true, cause };
  }
}
export {
  createWebhook
};
