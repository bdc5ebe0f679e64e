import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import "./chunk-Y4HVYU4O.js";

// src/adapters/github/webhook.ts
var TIMEOUT = 15e3;
function createWebhook(url) {
  return {
    async send(body) {
      const answer = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
        redirect: "error",
        signal: AbortSignal.timeout(TIMEOUT)
      }).catch((cause) => {
        throw new Error("the webhook could not be reached", { cause });
      });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error(`the webhook answered ${answer.status}`);
    }
  };
}
export {
  createWebhook
};
