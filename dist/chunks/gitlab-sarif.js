import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  counted
} from "./action-bench-cli-worker.js";

// src/report/alerts.ts
function listAlerts(defects) {
  return [
    ...defects.flatMap((defect) => defect.findings.slice(0, 1).map((one) => first(one, defect))),
    ...defects.flatMap((defect) => defect.findings.slice(1).map((one) => repeated(one, defect)))
  ];
}
function first(finding, defect) {
  const { sentence, isElsewhere } = defect;
  const own = plainWords(finding);
  const words = sentence === null ? own : isElsewhere ? `${own}; it follows from this: ${sentence}` : (
    // Where it stands is seen.
    sentence.replace(`${finding.file}:${finding.line}: `, "")
  );
  return { finding, defect, isFirst: true, words };
}
function repeated(finding, defect) {
  const words = `${plainWords(finding)} (one of ${counted(defect.count, "finding")} of the same defect)`;
  return { finding, defect, isFirst: false, words };
}
function plainWords({ message, title }) {
  return message === "" ? title : message;
}

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

export {
  listAlerts,
  firstOf,
  fitGzipped
};
