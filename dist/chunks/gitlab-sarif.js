import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  bytesToHex,
  ruleId,
  sha256,
  utf8ToBytes
} from "./gitlab-page-sarif.js";

// src/report/bounded.ts
function firstOf(entries, most) {
  const kept = entries.slice(0, most);
  return { kept, cut: entries.length - kept.length };
}
var CAUTION = 0.9;
async function fitGzipped(entries, most, write) {
  let kept = entries;
  for (; ; ) {
    const text = write(kept);
    if (kept === 0 || text.length * 3 < most) return text;
    const size = await gzippedSize(text);
    if (size <= most) return text;
    kept = Math.floor(kept * (most / size) * CAUTION);
  }
}
async function gzippedSize(text) {
  let size = 0;
  const gzipped = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  for await (const chunk of gzipped) size += chunk.length;
  return size;
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
  firstOf,
  fitGzipped,
  fingerprints,
  digest
};
