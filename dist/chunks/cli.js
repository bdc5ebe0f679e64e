import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  COMMANDS,
  COMMON_OPTIONS,
  DEFAULT_FORM,
  FORM_WORDS,
  SETTING_OPTIONS,
  commonOptions,
  findWidth,
  isOptional,
  joinOr,
  meantBy,
  rejectUsage,
  withHelpFor
} from "./cli-2.js";
import {
  createProgressLines,
  createUnderWay,
  duration
} from "./action-cli.js";
import {
  FORM_NAMES,
  VERDICT_FORMS,
  displayWidth,
  printable,
  shellWord,
  withoutCommands,
  wrapLine,
  wrapText
} from "./action-cli-2.js";
import {
  SETTINGS
} from "./action-cli-measured-2.js";
import {
  osReason
} from "./action-cli-worker.js";
import {
  GateError,
  VERSION,
  startedAs,
  startedWith,
  typed
} from "./action-baseline-file-bench-cli-worker.js";

// src/adapters/process/find-program.ts
import path from "node:path";
var NAME = "dc-event-gate";
function findProgram(script, directory, env) {
  if (script === void 0) return `npx ${NAME}`;
  const isInPackages = script.split(/[\\/]/).includes("node_modules");
  if (isInPackages || env.PRE_COMMIT === "1") return `npx ${NAME}`;
  if (path.basename(script) === NAME) return NAME;
  const below = path.relative(directory, script);
  return `node ${shellWord(below.startsWith("..") ? script : below)}`;
}

// src/adapters/process/late-compilation.ts
import v8 from "node:v8";
var INTERRUPT_BUDGET = 6e5;
function compileLate(node, setFlag = v8.setFlagsFromString) {
  if (Number.parseInt(node, 10) < 22) setFlag(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}

// src/run-command-line.ts
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
var FEW_CELLS = 8;
var FALLBACK_COLUMNS = 80;
var GOOD_LABEL = 28;
var LEAST_LABEL = 12;
function progressBar(label, fraction, columns = FALLBACK_COLUMNS, words = "") {
  const share = Number.isFinite(fraction) ? Math.min(1, Math.max(0, fraction)) : 0;
  const bars = [drawn(share, CELLS), drawn(share, FEW_CELLS)];
  const told = words === "" ? [] : bars.map((bar) => `${bar}  ${words}`);
  const whole = displayWidth(label);
  const leaves = (tails, room) => tails.find((one) => columns - 1 - one.length >= Math.min(room, whole));
  const tail = leaves(told, whole) ?? leaves(told, GOOD_LABEL) ?? leaves(bars, whole) ?? leaves([...told, ...bars], LEAST_LABEL) ?? bars[1];
  return `${cutTo(label, columns - 1 - tail.length)}${tail}`;
}
function waitingLine(label, words, columns = FALLBACK_COLUMNS) {
  const tail = `, ${words}`;
  return `${cutTo(label, columns - 1 - tail.length)}${tail}`;
}
function drawn(share, cells) {
  const filled = Math.floor(share * cells);
  const bar = `${"█".repeat(filled)}${"░".repeat(cells - filled)}`;
  return ` ${bar} ${String(Math.floor(share * 100)).padStart(3)} %`;
}
function cutTo(label, columns) {
  let text = "";
  for (const character of label) {
    if (displayWidth(text + character) > columns) break;
    text += character;
  }
  return text;
}

// src/adapters/terminal/live-progress.ts
var REDRAW_MS = 100;
var QUIET_SECONDS = 3;
var SILENT_SECONDS = 2;
var TICK_MS = 1e3;
var ERASE_LINE = "\r\x1B[2K";
function createLiveProgress(stream, now) {
  const underWay = createUnderWay(now);
  let drawnAt = Number.NEGATIVE_INFINITY;
  let drawn2 = "";
  let timer = null;
  let visible = false;
  let steps = 0;
  const erase = () => {
    if (visible) stream.write(ERASE_LINE);
    visible = false;
  };
  const show = (quiet = "") => {
    const task = underWay.current();
    if (task === null) return;
    const { fraction, words, seconds } = task;
    if (fraction === null && seconds < SILENT_SECONDS) return;
    const columns = stream.columns || void 0;
    const label = `${printable(task.label)}${quiet}`;
    visible = true;
    stream.write(
      `${ERASE_LINE}${fraction === null ? waitingLine(label, duration(seconds), columns) : progressBar(label, fraction, columns, words)}`
    );
  };
  const tick = () => {
    const quiet = Math.round((now() - drawnAt) / 1e3);
    const isTold = underWay.current()?.fraction !== null;
    if (!isTold) show();
    else if (quiet >= QUIET_SECONDS) show(`, ${quiet} s`);
  };
  const stop = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  const watch = () => {
    stop();
    timer = setInterval(tick, TICK_MS).unref();
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
      erase();
      if (steps === 0) stop();
    },
    draw(label, fraction, count) {
      underWay.tell(label, fraction, count);
      if (label === drawn2 && now() - drawnAt < REDRAW_MS && fraction < 1) return;
      drawnAt = now();
      drawn2 = label;
      show();
      watch();
    },
    yield: erase,
    clear() {
      stop();
      erase();
    }
  };
}

// src/adapters/terminal/terminal.ts
function createTerminal(options) {
  const { stdout, stderr } = options;
  const result = watched(stdout);
  stderr.on?.("error", () => void 0);
  const shown = options.env.GITHUB_ACTIONS === "true" ? withoutCommands : (text) => text;
  const { env, now } = options;
  const noteWidth = findWidth({ env, stream: stderr });
  const say = (text) => stderr.write(shown(`${wrapText(printable(text), noteWidth)}
`));
  const isDrawn = stderr.isTTY === true && env.TERM !== "dumb";
  const bar = isDrawn ? createLiveProgress(stderr, now) : createProgressLines(say, now);
  const note = (text) => {
    bar.yield();
    say(text);
  };
  const watch = async (label, work) => {
    bar.begin(label);
    try {
      return await work();
    } finally {
      bar.end();
    }
  };
  return {
    colour: wantsColour({
      refused: options.noColor,
      env: options.env,
      isTerminal: stdout.isTTY === true
    }),
    width: findWidth({ env, stream: stdout }),
    note,
    detail: () => void 0,
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
    group(label, work) {
      note(label);
      return watch(label, work);
    },
    watch
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

// src/commands/line/options-again.ts
var MEASURED = ["scale", "against", "time-budget"];
function optionsAgain(invocation2) {
  const { config, workingDirectory, overrides, options } = invocation2;
  return (words) => {
    const shape = findShape(words);
    if (shape === void 0) return [];
    const named = words !== shape.name && shape.positionals.includes("GLOB");
    const settings = Object.entries(overrides).filter(
      ([name]) => shape.settings.includes(name) && // Files that the command names take their place.
      !(named && name === "fixtures-valid")
    );
    const given = [
      ["config", shape.without.includes("config") ? null : config],
      ["working-directory", workingDirectory === "." ? null : workingDirectory],
      ...MEASURED.filter(
        (name) => shape.options.some((own) => own.name === name) && !words.includes(`--${name} `)
      ).map((name) => [name, options[name]]),
      ...settings
    ];
    const workloads = shape.name === "bench" && invocation2.command === "bench" ? invocation2.positionals : [];
    const flags = given.flatMap(
      ([name, value]) => (
        // A sentence has one line.
        value == null || value.includes("\n") ? [] : [`--${name} ${shellWord(value)}`]
      )
    );
    return [...workloads, ...flags];
  };
}
function findShape(words) {
  return COMMANDS.filter(({ name }) => words === name || words.startsWith(`${name} `)).sort(
    (one, other) => other.name.length - one.name.length
  )[0];
}

// src/commands/line/parse.ts
function parseCommandLine(words) {
  const { shape, rest, isNamed } = findCommand(asOptions(words));
  try {
    return parseArguments(shape, rest, isNamed);
  } catch (error) {
    throw isNamed ? withHelpFor(shape.name, error) : error;
  }
}
function asOptions(words) {
  const [first, ...rest] = words;
  if (first === "help") return rest.some(isHelp) ? rest : [...rest, "--help"];
  return first === "version" ? ["--version", ...rest] : words;
}
function parseArguments(shape, rest, isNamed) {
  const known = [
    ...shape.options,
    ...commonOptions(shape),
    ...SETTING_OPTIONS.filter((option) => takes(shape, option))
  ];
  const given = {};
  const positionals = [];
  const left = [...rest];
  for (let word = left.shift(); word !== void 0; word = left.shift()) {
    if (word === "--") {
      positionals.push(...left.splice(0));
    } else if (!word.startsWith("-") || word === "-") {
      positionals.push(word);
    } else {
      const [name, value] = parseOption(word, left, shape, known);
      if (name in given) rejectUsage(`--${name} is given twice`);
      given[name] = value;
    }
  }
  return invocation(shape, positionals, given, isNamed);
}
function parseOption(word, left, shape, known) {
  const [name, attached] = split(word);
  const option = known.find((candidate) => candidate.name === name) ?? unknownOption(word, name, shape, known);
  if (option.value === "") {
    return attached === void 0 ? [name, ""] : rejectUsage(`--${name} takes no value`);
  }
  if (isOptional(option) && attached === void 0) return [name, ""];
  const value = attached ?? left.shift();
  if (value !== void 0 && value !== "" && (attached !== void 0 || !value.startsWith("--")))
    return [name, value];
  return rejectUsage(`--${name} needs a value (${option.value})`);
}
function invocation(shape, positionals, given, isNamed) {
  const help = "help" in given ? isNamed ? "command" : "overview" : null;
  const version = "version" in given;
  if (help === null && !version) checkPositionals(shape, positionals);
  return {
    command: shape.name,
    positionals,
    options: pick(
      given,
      shape.options.map(({ name }) => name)
    ),
    overrides: pick(
      given,
      SETTINGS.map(({ name }) => name)
    ),
    config: given.config ?? null,
    format: findForm(given.format ?? DEFAULT_FORM, shape),
    reportDirectory: given["report-dir"] ?? null,
    workingDirectory: given["working-directory"] ?? ".",
    colour: !("no-color" in given),
    help,
    version
  };
}
function findCommand(words) {
  const [first = "", second = ""] = words;
  const named = (name) => COMMANDS.find((shape) => shape.name === name);
  const two = named(`${first} ${second}`);
  if (two !== void 0) return { shape: two, rest: words.slice(2), isNamed: true };
  const isNamed = words.length > 0 && !first.startsWith("-");
  const one = named(isNamed ? first : "gate");
  if (one !== void 0) return { shape: one, rest: isNamed ? words.slice(1) : words, isNamed };
  const members = COMMANDS.filter(({ name }) => name.startsWith(`${first} `));
  const [member] = members;
  if (member === void 0) {
    const names = [...COMMANDS.map(({ name }) => name), "help", "version"];
    return rejectUsage(`There is no command "${first}"${meantBy(first, names)}`);
  }
  if (isHelp(second)) return { shape: member, rest: words.slice(1), isNamed: members.length === 1 };
  const verbs = members.map(({ name }) => name.slice(first.length + 1));
  return rejectUsage(`"${first}" needs ${joinOr(verbs)}`);
}
function isHelp(word) {
  return word === "--help" || word === "-h";
}
function takes(shape, { name }) {
  return shape.settings.includes(name);
}
function split(word) {
  if (isHelp(word)) return ["help", void 0];
  if (word === "-V") return ["version", void 0];
  const text = word.replace(/^--?/, "");
  const at = text.indexOf("=");
  return at === -1 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
}
function unknownOption(word, name, shape, known) {
  const elsewhere = [
    ...SETTING_OPTIONS,
    ...COMMON_OPTIONS,
    ...COMMANDS.flatMap(({ options }) => options)
  ];
  if (elsewhere.some((option) => option.name === name))
    return rejectUsage(`"${shape.name}" does not take --${name}`);
  const names = known.map((option) => option.name);
  return rejectUsage(`There is no option ${word.split("=")[0]}${meantBy(name, names, "--")}`);
}
function checkPositionals({ name, positionals: wanted }, given) {
  if (wanted === "" && given.length > 0)
    rejectUsage(`"${name}" takes no argument, and "${given[0]}" is one`);
  const [first = ""] = wanted.split(" ");
  if (first !== wanted && given.length === 0 && /^[A-Z]+$/.test(first))
    rejectUsage(`"${name}" needs a ${first}`);
  if (/^[A-Z]+$/.test(wanted) && given.length !== 1) rejectUsage(`"${name}" takes one ${wanted}`);
}
function findForm(text, { name, without }) {
  const form = FORM_NAMES.find((known) => known === text);
  if (form === void 0) return rejectUsage(`--format is "${text}"; it is ${FORM_WORDS}`);
  if (VERDICT_FORMS.includes(form) && without.includes("report-dir"))
    return rejectUsage(`--format ${form} is for a verdict, and "${name}" gives none`);
  return form;
}
function pick(given, names) {
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
}

// src/commands/line/help.ts
var WIDTH = 80;
var LEAST_ROOM = 24;
var EXIT_CODES = "Exit codes: 0 pass, 1 the gate failed, 2 could not decide.";
function narrowHelp(command, columns) {
  const shape = COMMANDS.find(({ name }) => name === command);
  const width = Math.min(WIDTH, columns ?? WIDTH);
  const text = shape === void 0 ? overview(width) : commandHelp(shape, width);
  return wrapText(text, width);
}
function overview(width) {
  const commands = COMMANDS.map(
    ({ name, positionals, does }) => [[name, positionals].filter(Boolean).join(" "), does]
  );
  return lines(
    "dc-event-gate: valid plan events and matching balances before a change merges.",
    "",
    `Usage: ${typed("[COMMAND] [OPTIONS]")}`,
    "",
    "Commands:",
    ...aligned(commands, width),
    "",
    "Options of most commands:",
    ...aligned(COMMON_OPTIONS.map(row), width),
    "",
    `The options of a command: ${typed("help COMMAND")}`,
    EXIT_CODES
  );
}
function commandHelp(shape, width) {
  const { name, positionals, does, options, settings, example } = shape;
  const own = options.map(row);
  const overrides = SETTING_OPTIONS.filter(
    (option) => settings.includes(option.name)
  ).map(row);
  return lines(
    ...wrapped(
      `${typed([name, positionals].filter(Boolean).join(" "))}: ${asSentence(does)}`,
      width
    ),
    ...own.length > 0 ? ["", "Options:", ...aligned(own, width)] : [],
    ...overrides.length > 0 ? ["", "Settings that win over the config file:", ...aligned(overrides, width)] : [],
    "",
    own.length > 0 || overrides.length > 0 ? "Other options:" : "Options:",
    ...aligned(commonOptions(shape).map(row), width),
    "",
    `Example: ${typed(example)}`,
    EXIT_CODES
  );
}
function asSentence(does) {
  return does.endsWith("?") ? does : `${does}.`;
}
function row({ name, value, help }) {
  const isApart = value !== "" && !value.startsWith("[");
  return [`--${name}${isApart ? " " : ""}${value}`, help];
}
function aligned(rows, width) {
  const column = Math.max(...rows.map(([left]) => left.length));
  const room = width - column - 4;
  return rows.flatMap(
    ([left, right]) => room < LEAST_ROOM ? [`  ${left}`, ...wrapLine(`      ${right}`, width, 6)] : wrapped(right, room).map(
      (line, at) => `  ${(at === 0 ? left : "").padEnd(column)}  ${line}`
    )
  );
}
function wrapped(text, width) {
  const lines2 = [];
  for (const word of text.split(/ (?![^(]*\))/)) {
    const longer = [...lines2.slice(-1), word].join(" ");
    if (lines2.length > 0 && longer.length <= width) lines2[lines2.length - 1] = longer;
    else lines2.push(word);
  }
  return lines2;
}
function lines(...text) {
  return `${text.join("\n")}
`;
}

// src/commands/line/tell.ts
function tell({ help, version, command }, { width, node, platform }) {
  if (help !== null) return narrowHelp(help === "command" ? command : null, width);
  return version ? `dc-event-gate ${VERSION} (Node ${node}, ${platform})
` : null;
}

// src/run-command-line.ts
async function runCommandLine(words, from) {
  const { env, stdout, stderr, program } = from;
  startedAs(program);
  const console = createTerminal({
    stdout,
    stderr,
    env,
    noColor: words.includes("--no-color"),
    now: () => performance.now()
  });
  try {
    const exit = await answer(words, console, from);
    const failure = await console.finished();
    if (failure === null) return exit;
    throw new GateError("FILE_WRITE", { file: "stdout", detail: osReason(failure) });
  } catch (error) {
    console.note(error instanceof GateError ? error.message : stackTrace(error));
    return 2;
  } finally {
    startedWith(() => []);
  }
}
async function answer(words, console, from) {
  const invocation2 = parseCommandLine(words);
  const { versions, platform, arch } = process;
  const { width } = console;
  const told = tell(invocation2, { width, node: versions.node, platform: `${platform}-${arch}` });
  if (told !== null) {
    console.result(told);
    return 0;
  }
  startedWith(optionsAgain(invocation2));
  const { runInvocation } = await import("./run-invocation.js");
  return runInvocation(invocation2, console, from);
}
function stackTrace(error) {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}

export {
  findProgram,
  compileLate,
  runCommandLine
};
