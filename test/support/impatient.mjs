/** Loaded before the action where a test would wait: a second and more passes in a moment. */
const wait = globalThis.setTimeout;
globalThis.setTimeout = (work, milliseconds, ...more) =>
  wait(work, milliseconds >= 1000 ? 1 : milliseconds, ...more);
