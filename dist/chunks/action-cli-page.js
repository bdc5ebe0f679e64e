import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);

// src/report/next-step.ts
var AGAIN = "dc-event-gate gate";
function describeSteps(steps) {
  return steps.map((step, at) => {
    const below = steps[at + 1] ?? null;
    if (step === null) return null;
    const { sentence, command = AGAIN } = step;
    const isSame = below !== null && (below.command ?? AGAIN) === command;
    if (isSame && below.sentence === sentence) return null;
    if (sentence.endsWith(":")) return { words: sentence, command };
    return isSame ? { words: sentence, command: null } : { words: `${sentence} Then run:`, command };
  });
}

// src/contracts/text/shell-word.ts
function shellWord(text) {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// src/contracts/figure.ts
function change(ratio) {
  if (ratio === null) return "unknown";
  const percent = (ratio - 1) * 100;
  return `${percent >= 0 ? "+" : "−"}${Math.abs(percent).toFixed(1)} %`;
}
function figure(value) {
  if (!Number.isFinite(value)) return "unknown";
  return value >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString("en-US") : String(Number(value.toPrecision(3)));
}

export {
  change,
  figure,
  shellWord,
  describeSteps
};
