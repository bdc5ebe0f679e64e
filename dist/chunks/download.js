import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
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

// src/adapters/native/download.ts
import http from "node:http";
import https from "node:https";
var DownloadFailure = class extends Error {
  name = "DownloadFailure";
  passing;
  constructor(message, options) {
    super(message, { cause: options.cause });
    this.passing = options.passing;
  }
};
var MAX_REDIRECTS = 5;
async function download(url, limits, env) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await follow(new URL(url), limits, env);
    } catch (error) {
      const pause = limits.pausesMs[attempt];
      if (!(error instanceof DownloadFailure) || !error.passing || pause === void 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
async function follow(start, limits, env) {
  const signal = AbortSignal.timeout(limits.totalMs);
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const response = await open(url, limits, env, signal);
    const location = response.headers.location;
    if (location === void 0 || !isRedirect(response.statusCode)) return read(response, limits);
    response.destroy();
    url = allowedTarget(location, url);
  }
  throw new DownloadFailure(`more than ${MAX_REDIRECTS} redirects`, { passing: false });
}
function open(url, limits, env, signal) {
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  const client = bare.protocol === "https:" ? https : http;
  const agent = new client.Agent({ proxyEnv: env });
  const headers = { accept: "application/octet-stream", "user-agent": "dc-event-gate" };
  return new Promise((resolve, reject) => {
    const request = client.get(bare, { agent, headers, signal, timeout: limits.idleMs }, resolve);
    request.on("timeout", () => request.destroy(new Error(`no answer in ${limits.idleMs} ms`)));
    request.on("error", (cause) => reject(broken(cause, signal, limits)));
  });
}
async function read(response, limits) {
  const status = response.statusCode ?? 0;
  if (status !== 200) {
    response.destroy();
    const passing = status >= 500 || status === 429 || status === 408;
    throw new DownloadFailure(`the registry answered ${status}`, { passing });
  }
  const chunks = [];
  let received = 0;
  try {
    for await (const chunk of response) {
      received += chunk.length;
      if (received > limits.size) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw new DownloadFailure(`it ended after ${received} of ${limits.size} bytes`, {
      passing: true,
      cause
    });
  }
  if (received > limits.size) {
    throw new DownloadFailure(`it has more than the ${limits.size} bytes expected`, {
      passing: false
    });
  }
  if (received < limits.size) {
    throw new DownloadFailure(`it ended after ${received} of ${limits.size} bytes`, {
      passing: true
    });
  }
  return Buffer.concat(chunks);
}
function isRedirect(status) {
  return status !== void 0 && [301, 302, 303, 307, 308].includes(status);
}
function allowedTarget(location, from) {
  if (!URL.canParse(location, from.href)) {
    throw new DownloadFailure("a redirect leads to no address", { passing: false });
  }
  const target = new URL(location, from);
  const loopback = target.protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(target.hostname);
  if (target.protocol !== "https:" && !loopback) {
    throw new DownloadFailure(
      `a redirect leads to ${target.protocol}//${target.host}, which is not https`,
      { passing: false }
    );
  }
  return target;
}
function broken(cause, signal, limits) {
  if (signal.aborted) {
    return new DownloadFailure(`not finished in ${limits.totalMs} ms`, { passing: false, cause });
  }
  const { code } = cause;
  return new DownloadFailure(cause.message || code || "the connection broke", {
    passing: true,
    cause
  });
}
export {
  download
};
