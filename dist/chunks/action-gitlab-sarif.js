import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  bytesToHex,
  ruleId,
  sha256,
  utf8ToBytes
} from "./action-run-invocation.js";

// src/report/fingerprint.ts
var DIGITS = 32;
function createFingerprints(findings) {
  const seen = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const identity = JSON.stringify([ruleId(finding), finding.file, ...finding.about]);
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    names.set(finding, `${identity}:${number}`);
  }
  return (finding) => digest(names.get(finding) ?? "");
}
function digest(text) {
  return bytesToHex(sha256(utf8ToBytes(text.toWellFormed()))).slice(0, DIGITS);
}

export {
  createFingerprints,
  digest
};
