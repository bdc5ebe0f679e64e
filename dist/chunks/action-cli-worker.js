import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  GateError
} from "./action-baseline-file-bench-cli-worker.js";

// src/adapters/files/os-reason.ts
function osReason(error) {
  if (!(error instanceof Error)) return String(error);
  return /^E[A-Z0-9]+: (.+?)(?:, [a-z]+\b.*)?$/.exec(error.message)?.[1] ?? error.message;
}
function osCode(error) {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
function unreadable(file, cause) {
  if (cause instanceof GateError) return cause;
  return new GateError("FILE_UNREADABLE", { file, detail: osReason(cause) }, { cause });
}

export {
  osReason,
  osCode,
  unreadable
};
