import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);

// src/contracts/rate.ts
function percent(valid, events) {
  if (events === 0) return 0;
  return Number(BigInt(valid) * 1000000n / BigInt(events)) / 1e4;
}
function reachesMinimum(valid, events, minimum) {
  const [whole = "0", fraction = ""] = minimum.split(".");
  const millionths = BigInt(whole) * 1000000n + BigInt(fraction.padEnd(6, "0"));
  return BigInt(valid) * 100000000n >= millionths * BigInt(events);
}
function formatPercent(value) {
  const [whole = "0", fraction = ""] = value.toFixed(4).split(".");
  return `${whole}.${fraction.slice(0, 2)}${fraction.slice(2).replace(/0+$/, "")}`;
}
function formatCount(count) {
  return String(count).replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
}
function counted(count, singular, plural = `${singular}s`) {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

export {
  percent,
  reachesMinimum,
  formatPercent,
  formatCount,
  counted
};
