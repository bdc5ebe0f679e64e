import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  formatCount
} from "./action-bench-cli-worker.js";

// src/contracts/text/duration.ts
function duration(seconds) {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min${whole % 60 === 0 ? "" : ` ${whole % 60} s`}`;
  return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? "" : ` ${minutes % 60} min`}`;
}

// src/adapters/terminal/progress-lines.ts
import { performance } from "node:perf_hooks";

// src/adapters/terminal/under-way.ts
var WORTH_TELLING_MS = 2e3;
var SHOWN_MS = 1e3;
var LEAST_SHARE = 0.02;
function createUnderWay(now) {
  const steps = [];
  const outside = { told: /* @__PURE__ */ new Map() };
  const innermost = () => steps.at(-1) ?? outside;
  return {
    begin: (label) => void steps.push({ label, since: now(), told: /* @__PURE__ */ new Map() }),
    end: () => void steps.pop(),
    tell(label, fraction, count) {
      const { told } = innermost();
      const name = label.split(/:| \(/)[0] ?? label;
      const since = told.get(name)?.since ?? now();
      told.delete(name);
      told.set(name, { label, fraction: cut(fraction), count, since, at: now() });
    },
    current() {
      const last = [...innermost().told.values()].findLast((told) => !isOver(told, now()));
      if (last !== void 0) return describe(last, now());
      const outer = steps.at(-1);
      if (outer === void 0) return null;
      const { label, since } = outer;
      return { label, fraction: null, words: "", seconds: (now() - since) / 1e3 };
    }
  };
}
function isOver({ fraction, at }, now) {
  return fraction >= 1 && now - at > SHOWN_MS;
}
function describe({ label, fraction, count, since, at }, now) {
  const taken = now - since;
  const seconds = taken / 1e3;
  if (taken < WORTH_TELLING_MS || fraction >= 1) return { label, fraction, words: "", seconds };
  const known = at - since;
  const left = known / fraction - taken;
  if (left <= 0) return { label, fraction, words: "", seconds };
  const words = [
    ...count === void 0 || count.done === 0 || known === 0 ? [] : [`${perSecond(count.done / (known / 1e3))} ${count.unit}/s`],
    ...fraction < LEAST_SHARE ? [] : [`about ${duration(left / 1e3)} left`]
  ];
  return { label, fraction, words: words.join(", "), seconds };
}
function perSecond(rate) {
  return rate < 10 ? rate.toFixed(1) : formatCount(Math.round(rate));
}
function cut(fraction) {
  return Number.isFinite(fraction) ? Math.min(1, Math.max(0, fraction)) : 0;
}

// src/adapters/terminal/progress-lines.ts
var EVERY_MS = 1e4;
function createProgressLines(write, now = () => performance.now()) {
  const underWay = createUnderWay(now);
  let timer = null;
  let steps = 0;
  const clear = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  const watch = () => {
    timer ??= setInterval(() => {
      const task = underWay.current();
      if (task !== null && task.fraction !== 1) write(asLine(task));
    }, EVERY_MS).unref();
  };
  return {
    begin(label) {
      underWay.begin(label);
      steps += 1;
      watch();
    },
    end() {
      underWay.end();
      steps -= 1;
      if (steps === 0) clear();
    },
    draw(label, fraction, count) {
      underWay.tell(label, fraction, count);
      if (fraction >= 1 && steps === 0) clear();
      else watch();
    },
    yield: () => void 0,
    clear
  };
}
function asLine({ label, fraction, words, seconds }) {
  const soFar = `${duration(seconds)} so far`;
  if (fraction === null) return `${label}, ${soFar}`;
  return [`${label}, ${Math.floor(100 * fraction)} %`, words === "" ? soFar : words].join(", ");
}

export {
  duration,
  createUnderWay,
  createProgressLines
};
