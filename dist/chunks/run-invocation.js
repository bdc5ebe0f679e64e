import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  createPrompt,
  run
} from "./run-invocation-2.js";
import "./action-run-invocation.js";
import "./action-foreign-sql-run-invocation.js";
import {
  wire
} from "./action-measured-run-invocation.js";
import "./cli.js";
import "./cli-2.js";
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
import {
  untilOver
} from "./action-foreign-sql-measured-run-invocation.js";
import "./action-run-invocation-worker.js";
import "./action-cli-worker.js";
import "./action-run-invocation-team-judge-worker.js";
import "./action-bench-foreign-sql-measured-run-invocation.js";
import "./action-bench-cli-foreign-sql-measured.js";
import "./action-bench-run-invocation-worker.js";
import "./action-bench-cli-worker.js";
import "./action-baseline-file-bench-run-invocation-worker.js";
import "./action-baseline-file-bench-cli-worker.js";

// src/run-invocation.ts
import path from "node:path";
async function runInvocation(invocation, console, { env, stderr, openStdin, directory, entryUrl, onInterruption }) {
  let prompt = null;
  const findPrompt = () => {
    prompt ??= createPrompt({ input: openStdin(), output: stderr, env });
    return prompt;
  };
  try {
    const { ports, ...ending } = wire({
      directory: path.resolve(directory, invocation.workingDirectory),
      entryUrl,
      console,
      findPrompt,
      reach: "anywhere",
      duckdbPath: env.DC_EVENT_GATE_DUCKDB_PATH ?? null
    });
    onInterruption(ending, (signal) => console.note(ending.lastWords(signal)));
    return await untilOver(ending.over.signal, async () => {
      try {
        return (await run(invocation, ports)).exit;
      } finally {
        await ending.dispose();
      }
    });
  } finally {
    prompt?.dispose();
  }
}
export {
  runInvocation
};
