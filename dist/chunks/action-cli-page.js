import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);

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
  figure
};
