import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);

// src/adapters/process/interruption.ts
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
var MOST_MS = 1500;
var LOOK_MS = 10;
function onInterruption(ending, say) {
  let isInterrupted = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => {
      if (isInterrupted) return;
      isInterrupted = true;
      void endRun(ending, 2, async () => say(signal));
    });
}
async function endRun(ending, exit, first = async () => void 0) {
  ending.over.abort();
  const tidied = Promise.allSettled([first(), ending.dispose(), idle(ending)]);
  await Promise.race([tidied, pause(MOST_MS)]);
  if (ending.isBusy()) process.kill(process.pid, "SIGKILL");
  process.exit(exit);
}
async function idle({ isBusy }) {
  while (isBusy()) await pause(LOOK_MS);
}

export {
  onInterruption,
  endRun
};
