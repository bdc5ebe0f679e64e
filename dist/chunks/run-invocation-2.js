import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  FORMS,
  NO_RESULTS,
  SHARD_FOLDER,
  checksOf,
  conclude,
  gate,
  gateBenchRequest,
  gatherShards,
  judgeContent,
  listReadFiles,
  measureShard,
  mergeShards,
  outlineAnswer,
  plainAnswer,
  runChecks,
  settingsAt,
  undecided
} from "./action-run-invocation.js";
import {
  loadConfig,
  loadEngine,
  parseShard,
  requireFixtures
} from "./action-measured-run-invocation.js";
import {
  findWidth,
  meantBy,
  rejectUsage,
  withHelpFor
} from "./cli-2.js";
import {
  printable,
  wrapText
} from "./action-cli-2.js";
import {
  SCALES,
  WORKLOADS,
  literalPattern
} from "./action-bench-cli-measured.js";
import {
  formatCount,
  nearest
} from "./action-bench-cli-worker.js";
import {
  GateError
} from "./action-baseline-file-bench-cli-worker.js";

// src/adapters/terminal/answers.ts
import { createInterface } from "node:readline";
function createAnswers(input) {
  const typed = [];
  let waiting = null;
  let reader = null;
  let isOver = false;
  const hand = (line) => {
    const next = waiting;
    waiting = null;
    if (next !== null) next(line);
    else if (line !== null) typed.push(line);
  };
  const listen = () => {
    reader ??= createInterface({ input, terminal: false }).on("line", (line) => hand(line.trim())).on("close", () => {
      isOver = true;
      hand(null);
    });
  };
  return {
    next() {
      listen();
      const line = typed.shift();
      if (line !== void 0 || isOver) return Promise.resolve(line ?? null);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    close: () => reader?.close()
  };
}

// src/adapters/terminal/prompt.ts
function createPrompt({ input, output, env }) {
  if (input.isTTY !== true || output.isTTY !== true) return null;
  const width = findWidth({ env, stream: output });
  const answers = createAnswers(input);
  const write = (text) => output.write(wrapText(printable(text), width));
  return {
    width,
    show: (text) => void write(`${text}
`),
    ask(question) {
      write(`${question} `);
      return answers.next();
    },
    dispose: answers.close
  };
}

// src/commands/golden-cases.ts
async function requireCases(workspace, path, names) {
  if (names.length === 0) return;
  if (path === null) rejectUsage("golden.path is none, so there is no golden case");
  const there = await workspace.directories(path);
  const unknown = names.find((name) => !there.includes(name));
  if (unknown === void 0) return;
  const meant = nearest(unknown, there);
  const hint = meant === void 0 ? "" : ` (did you mean ${meant}?)`;
  rejectUsage(`There is no golden case "${unknown}" below ${path}${hint}`);
}

// src/commands/reports.ts
function validate(ports, config, depth) {
  return judge(ports, config, { command: "validate", depth, goldenCases: [] });
}
async function goldenCheck(ports, config, goldenCases) {
  await requireCases(ports.workspace, config["golden.path"], goldenCases);
  return judge(ports, config, { command: "golden check", depth: "schema", goldenCases });
}
function benchmark(ports, config, bench) {
  return judge(ports, config, { command: "bench", depth: "schema", goldenCases: [] }, bench);
}
function judge(ports, config, task, bench = null) {
  const { command, goldenCases } = task;
  const { names, events, parts } = checksOf(task);
  const run2 = async () => {
    const engine = await loadEngine(config, ports);
    const facts = NO_RESULTS;
    return runChecks(ports, command, names, { config, engine, facts, bench, goldenCases, events });
  };
  return parts === null ? run2() : judgeContent(ports, { command, config, parts }, run2);
}

// src/commands/done.ts
function reported(report) {
  return { kind: "report", report };
}
function answered({ answer, exit }) {
  return { kind: "answer", answer, exit };
}

// src/commands/read-options.ts
function benchRequest({
  options,
  positionals,
  overrides,
  command,
  config
}) {
  const unknown = positionals.find((name) => !isWorkload(name));
  if (unknown !== void 0) {
    rejectUsage(
      `There is no workload "${unknown}"${meantBy(unknown, WORKLOADS)}; there are ${WORKLOADS.join(", ")}`
    );
  }
  const named = WORKLOADS.filter((name) => positionals.includes(name));
  const scale = options.scale ?? "small";
  if (scale !== "small" && scale !== "full")
    rejectUsage(`--scale is "${scale}"; it is small or full`);
  return {
    workloads: named.length === 0 || command !== "bench" ? WORKLOADS : named,
    scale: SCALES[scale],
    against: options.against ?? null,
    timeBudget: wholeNumber("time-budget", options["time-budget"] ?? "600", 86400),
    seed: wholeNumber("seed", options.seed ?? "1", 4294967295),
    overrides,
    settings: settingsAt(config, { overrides, place: (name) => `--${name}` })
  };
}
function isWorkload(name) {
  return WORKLOADS.includes(name);
}
function population(options) {
  return {
    employees: wholeNumber("employees", options.employees ?? "100", 1e7),
    years: wholeNumber("years", options.years ?? "5", 15),
    seed: wholeNumber("seed", options.seed ?? "1", 4294967295)
  };
}
function wholeNumber(name, text, most) {
  const least = name === "seed" ? 0 : 1;
  const value = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  return rejectUsage(
    `--${name} is "${text}"; it is a whole number from ${least} to ${formatCount(most)}`
  );
}
function required(value, name) {
  return value ?? rejectUsage(`${name} is needed`);
}
function shardCount(text = "1") {
  const most = 64;
  const count = /^[0-9]{1,3}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= most) return count;
  return rejectUsage(`--shards is "${text}"; it is a whole number from 1 to ${most}`);
}

// src/commands/changed.ts
async function narrowToChanged(ports, config, since, part) {
  const changed = await ports.repository.changedSince(since);
  const choice = part === "fixtures" ? await chooseFixtures(ports, config) : await chooseCases(ports, config, changed);
  const { what, all, code } = choice;
  const cause = code.find((file) => changed.includes(file));
  const items = cause === void 0 ? all.filter((item) => choice.isChanged(item, changed)) : all;
  if (items.length === 0)
    return {
      said: `Nothing was looked at, which is no verdict of the gate: of ${all.length} ${what} none changed since ${since}.`,
      judge: null
    };
  const why = cause === void 0 ? "which changed" : `all of them, as ${cause} changed`;
  return {
    said: `No verdict of the gate: ${items.length} of ${all.length} ${what}, ${why} since ${since}.`,
    judge: () => choice.judge(items)
  };
}
async function chooseFixtures(ports, config) {
  const { workspace } = ports;
  return {
    what: "fixture files",
    all: await listReadFiles(workspace, config, "valid"),
    isChanged: (file, changed) => changed.includes(file),
    code: await listReadFiles(workspace, config, "code"),
    judge: (files) => {
      const some = {
        "fixtures.valid": files.map(literalPattern),
        "validation.require-types": []
      };
      return validate(ports, { ...config, ...some }, "schema");
    }
  };
}
async function chooseCases(ports, config, changed) {
  const { workspace } = ports;
  const folder = config["golden.path"];
  const code = await listReadFiles(workspace, config, "code");
  return {
    what: "golden cases",
    all: folder === null ? [] : await workspace.directories(folder),
    isChanged: (name, files) => files.some((file) => file.startsWith(`${folder}/${name}/`)),
    code: config.pipeline.kind === "command" ? [...code, ...codeOfCommand(config, changed)] : code,
    judge: (names) => goldenCheck(ports, config, names)
  };
}
function codeOfCommand(config, changed) {
  return changed.filter((file) => !file.startsWith(`${config["golden.path"]}/`));
}

// src/commands/shards/by-invocation.ts
async function mergeAsked(ports, { overrides, positionals }, readConfig2) {
  await readConfig2(false);
  const shards = await gatherShards(ports, positionals[0] ?? "");
  const { command } = shards[0].task;
  const config = await readConfig2(readsFixtures(command));
  try {
    return reported(await mergeShards(ports, shards, { config, overrides }));
  } catch (error) {
    return { kind: "undecided", command, error };
  }
}
async function shardAsked(ports, invocation, text, readConfig2) {
  const { options, positionals, reportDirectory } = invocation;
  const command = invocation.command;
  const shard = parseShard(text);
  if (shard === null) return rejectUsage(`--shard is "${text}"; it is N/M, as in 2/8`);
  if (options.changed !== void 0) return rejectUsage("--shard and --changed exclude each other");
  const config = await readConfig2(readsFixtures(command));
  const goldenCases = command === "golden check" ? positionals : [];
  if (command === "golden check")
    await requireCases(ports.workspace, config["golden.path"], goldenCases);
  const depth = "quality" in options ? "quality" : "schema";
  const bench = command === "gate" ? gateBenchRequest(config, invocation.overrides) : command === "bench" ? benchRequest(invocation) : null;
  const folder = reportDirectory ?? SHARD_FOLDER;
  return measureShard(ports, {
    task: { command, depth, goldenCases },
    shard,
    folder,
    config,
    bench
  });
}
function readsFixtures(command) {
  return command === "gate" || command === "validate";
}

// src/commands/perform.ts
async function perform(invocation, ports) {
  const config = (needsFixtures = true) => readConfig(invocation, ports, needsFixtures);
  const { options } = invocation;
  if (options.shard !== void 0) return shardAsked(ports, invocation, options.shard, config);
  if (options.changed !== void 0) return changedOnly(ports, invocation, config);
  switch (invocation.command) {
    case "gate":
      return reported(await gate(ports, await config(), invocation.overrides));
    case "validate":
      return reported(
        await validate(ports, await config(), "quality" in options ? "quality" : "schema")
      );
    case "golden check":
      return reported(await goldenCheck(ports, await config(false), invocation.positionals));
    case "merge":
      return mergeAsked(ports, invocation, config);
    default:
      return (await import("./perform-other.js")).performOther(invocation, ports, config);
  }
}
async function readConfig({ overrides, positionals, command, config, options }, { workspace }, needsFixtures) {
  const hasGlobs = (command === "validate" || command === "build") && positionals.length > 0;
  const isSuite = !hasGlobs && !("append" in options);
  const given = {
    ...isSuite ? {} : { "require-types": "none" },
    ...overrides,
    ...hasGlobs ? { "fixtures-valid": positionals.join("\n") } : {}
  };
  const loaded = await loadConfig(workspace, {
    file: config,
    overrides: given,
    place: (name) => hasGlobs && name === "fixtures-valid" ? "GLOB" : `--${name}`
  });
  if (needsFixtures) requireFixtures(loaded, given);
  return loaded;
}
async function changedOnly(ports, { command, options, positionals, format, reportDirectory }, readSettings) {
  if (format !== "human" || reportDirectory !== null || options.quality !== void 0)
    rejectUsage(
      "--changed looks at a part only, for a hook: it takes no --format, no --report-dir and no --quality, whose rules look at all events"
    );
  const part = command === "validate" ? "fixtures" : "goldens";
  if (part === "goldens" && positionals.length > 0)
    rejectUsage("--changed chooses the cases: name a CASE, or leave the choice to --changed");
  const config = await readSettings(part === "fixtures");
  const { said, judge: judge2 } = await narrowToChanged(ports, config, options.changed || "HEAD", part);
  if (judge2 === null) return answered({ answer: plainAnswer(said, null), exit: 0 });
  ports.console.result(`${said}

`);
  return reported(await judge2());
}

// src/commands/run.ts
async function run(invocation, ports) {
  const { console } = ports;
  const { command, format, reportDirectory } = invocation;
  try {
    if (reportDirectory !== null) await foresee(ports, reportDirectory);
    const done = await perform(invocation, ports);
    const mostListed = readMostListed(invocation);
    if (done.kind === "undecided") return undecided(done.error, done.command, invocation, ports);
    if (done.kind === "report")
      return await conclude(done.report, { ...invocation, mostListed }, ports);
    if (done.answer === null) return { exit: done.exit, report: null };
    const text = await FORMS[format](outlineAnswer(done.answer), console);
    console.result(text);
    return { exit: done.exit, report: null };
  } catch (error) {
    const reported2 = command === "merge" ? "gate" : command;
    return undecided(withHelpFor(command, error), reported2, invocation, ports);
  }
}
async function foresee({ outputs, console }, folder) {
  try {
    await outputs.requireWritable(folder);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    console.note(`The report will not be kept. ${error.message}`);
  }
}
function readMostListed({ overrides }) {
  const told = [overrides["max-findings"], overrides["quality-max-findings"]].flatMap(
    (text) => text === void 0 ? [] : [Number(text)]
  );
  if (told.length === 0) return null;
  return told.includes(0) ? 0 : Math.max(...told);
}

export {
  createPrompt,
  requireCases,
  benchmark,
  reported,
  answered,
  benchRequest,
  population,
  required,
  shardCount,
  run
};
