import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  bytesToHex,
  ruleId,
  sha256,
  utf8ToBytes
} from "./gitlab-page-sarif.js";

// src/report/bounded.ts
var encoder = new TextEncoder();
function bounded(sources, bounds, make) {
  const kept = [];
  let bytes = 0;
  for (const [at, source] of sources.entries()) {
    if (at >= bounds.entries) break;
    const entry = make(source, at);
    bytes += encoder.encode(JSON.stringify(entry)).length + 1;
    if (bytes > bounds.bytes) break;
    kept.push(entry);
  }
  return { kept, cut: sources.length - kept.length };
}

// src/report/fingerprint.ts
var DIGITS = 32;
function fingerprints(findings) {
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const identity = JSON.stringify([ruleId(finding), finding.file, ...finding.about]);
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    return digest(`${identity}:${number}`);
  });
}
function digest(text) {
  return bytesToHex(sha256(utf8ToBytes(text.toWellFormed()))).slice(0, DIGITS);
}

export {
  bounded,
  fingerprints,
  digest
};
