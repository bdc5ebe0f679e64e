import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  typed
} from "./action-cli-foreign-sql-measured-page-tarball-worker.js";
import {
  formatCount
} from "./action-cli-gitlab-measured-page-sarif.js";

// src/report/next-step.ts
function describeSteps(steps) {
  const again = typed("gate");
  return steps.map((step, at) => {
    const below = steps[at + 1] ?? null;
    if (step === null) return null;
    const { sentence, command = again } = step;
    if (command === null) return { words: sentence, command };
    const isSame = below !== null && (below.command === void 0 ? again : below.command) === command;
    if (isSame && below.sentence === sentence) return null;
    if (sentence.endsWith(":")) return { words: sentence, command };
    return isSame ? { words: sentence, command: null } : { words: `${sentence} Then run:`, command };
  });
}

// src/contracts/text/shell-word.ts
function shellWord(text) {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// src/contracts/text/code-spans.ts
function splitCode(text) {
  const runs = [...text.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ index, length }));
  const parts = [];
  let end = 0;
  for (const [at, open] of runs.entries()) {
    if (open.index < end) continue;
    const close = nextOf(runs, at + 1, open.length);
    if (close === void 0) continue;
    if (open.index > end) parts.push({ kind: "words", text: text.slice(end, open.index) });
    const inner = text.slice(open.index + open.length, close.index);
    parts.push({ kind: "code", text: withoutPadding(inner) });
    end = close.index + close.length;
  }
  return end < text.length || parts.length === 0 ? [...parts, { kind: "words", text: text.slice(end) }] : parts;
}
function nextOf(runs, from, length) {
  for (let at = from; at < runs.length; at += 1) if (runs[at]?.length === length) return runs[at];
  return void 0;
}
function quoteCode(text) {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = /^`|`$/.test(text) || withoutPadding(text) !== text ? " " : "";
  return text === "" ? "" : `${fence}${padding}${text}${padding}${fence}`;
}
function withoutPadding(text) {
  return /^ .* $/s.test(text) && /[^ ]/.test(text) ? text.slice(1, -1) : text;
}

// src/contracts/figure.ts
function change(ratio) {
  if (ratio === null) return "unknown";
  const percent = (ratio - 1) * 100;
  return `${percent >= 0 ? "+" : "−"}${Math.abs(percent).toFixed(1)} %`;
}
function figure(value) {
  if (!Number.isFinite(value)) return "unknown";
  return value >= 100 || Number.isInteger(value) ? formatCount(Math.round(value)) : String(Number(value.toPrecision(3)));
}

export {
  change,
  figure,
  shellWord,
  splitCode,
  quoteCode,
  describeSteps
};
