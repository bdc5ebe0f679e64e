#!/usr/bin/env node
import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  createProgressLines,
  parseCommandLine,
  printable,
  run,
  withoutCommands
} from "./chunks/chunk-B4YHZ3NW.js";
import {
  onInterruption,
  wire
} from "./chunks/chunk-5JBZWE2P.js";
import {
  GateError,
  osReason
} from "./chunks/chunk-T2ALLHSP.js";
import "./chunks/chunk-YJU4BBD2.js";
import "./chunks/chunk-Y4HVYU4O.js";

// src/cli.ts
import { performance } from "node:perf_hooks";
import process from "node:process";

// src/adapters/terminal/colour.ts
function wantsColour({ refused, env, isTerminal }) {
  if (refused || isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}
function isSet(value) {
  return value !== void 0 && value !== "";
}

// src/adapters/terminal/progress-bar.ts
var CELLS = 24;
var FALLBACK_COLUMNS = 80;
function progressBar(label, fraction, columns = FALLBACK_COLUMNS) {
  const share = Number.isFinite(fraction) ? Math.min(1, Math.max(0, fraction)) : 0;
  const filled = Math.floor(share * CELLS);
  const bar = `${"█".repeat(filled)}${"░".repeat(CELLS - filled)}`;
  const tail = ` ${bar} ${String(Math.floor(share * 100)).padStart(3)} %`;
  const room = Math.max(0, columns - 1 - tail.length);
  return `${[...label].slice(0, room).join("")}${tail}`;
}

// src/adapters/terminal/terminal.ts
var REDRAW_MS = 100;
var QUIET_SECONDS = 3;
var ERASE_LINE = "\r\x1B[2K";
function createTerminal(options) {
  const { stdout, stderr } = options;
  const result = watched(stdout);
  stderr.on?.("error", () => void 0);
  const shown = options.env.GITHUB_ACTIONS === "true" ? withoutCommands : (text) => text;
  const say = (text) => stderr.write(shown(`${printable(text)}
`));
  const bar = stderr.isTTY === true ? createBar(stderr, options.now) : createProgressLines(say);
  const note = (text) => {
    bar.yield();
    say(text);
  };
  return {
    colour: wantsColour({
      refused: options.noColor,
      env: options.env,
      isTerminal: stdout.isTTY === true
    }),
    note,
    result(text) {
      bar.clear();
      stdout.write(shown(text.endsWith("\n") ? text : `${text}
`));
    },
    async stream(chunks) {
      for (const chunk of chunks) {
        if (result.failure !== null) return;
        await taken(stdout, chunk);
      }
    },
    async finished() {
      await taken(stdout, "");
      return isClosedPipe(result.failure) ? null : result.failure;
    },
    progress: bar.draw,
    async group(label, work) {
      note(label);
      try {
        return await work();
      } finally {
        bar.clear();
      }
    }
  };
}
function createBar(stream, now) {
  let drawnAt = Number.NEGATIVE_INFINITY;
  let drawn = "";
  let timer = null;
  let visible = false;
  const write = (label, fraction) => {
    visible = true;
    stream.write(
      `${ERASE_LINE}${progressBar(printable(label), fraction, stream.columns || void 0)}`
    );
  };
  const erase = () => {
    if (visible) stream.write(ERASE_LINE);
    visible = false;
  };
  const stop = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  return {
    draw(label, fraction) {
      if (label === drawn && now() - drawnAt < REDRAW_MS && fraction < 1) return;
      drawnAt = now();
      drawn = label;
      write(label, fraction);
      stop();
      timer = setInterval(() => {
        const seconds = Math.round((now() - drawnAt) / 1e3);
        if (seconds >= QUIET_SECONDS) write(`${label}, ${seconds} s`, fraction);
      }, 1e3).unref();
    },
    yield: erase,
    clear() {
      stop();
      erase();
    }
  };
}
function watched(stream) {
  const state = { failure: null };
  stream.on?.("error", (error) => {
    state.failure ??= error;
  });
  return state;
}
function isClosedPipe(error) {
  return error?.code === "EPIPE";
}
function taken(stream, text) {
  return new Promise((resolve) => {
    stream.write(text, resolve);
  });
}

// src/cli.ts
async function main(words) {
  const console = createTerminal({
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    noColor: words.includes("--no-color"),
    now: () => performance.now()
  });
  try {
    const invocation = parseCommandLine(words);
    const { ports, dispose } = wire({
      directory: process.cwd(),
      entryUrl: import.meta.url,
      console,
      duckdbPath: process.env.DC_EVENT_GATE_DUCKDB_PATH ?? null
    });
    onInterruption(2, (signal) => {
      console.note(`Interrupted by ${signal}; nothing was decided.`);
      return dispose();
    });
    try {
      const { exit } = await run(invocation, ports, (name) => `--${name}`);
      const failure = await console.finished();
      if (failure === null) return exit;
      throw new GateError("FILE_WRITE", { file: "stdout", detail: osReason(failure) });
    } finally {
      await dispose();
    }
  } catch (error) {
    console.note(error instanceof GateError ? error.message : stackOf(error));
    return 2;
  }
}
function stackOf(error) {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}
main(process.argv.slice(2)).then((exit) => {
  process.exitCode = exit;
});
