import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  NONE,
  compareWork,
  exactOnly,
  judgedCounters
} from "./baseline-update-bench-measured.js";
import {
  createRandom,
  populationChunks
} from "./baseline-update-bench-measured-perform-other.js";
import {
  NO_FOLDER,
  UNCOUNTED,
  describeEvents,
  fewestForAlarm,
  filesAt,
  hasCommandChanged,
  isLastLook,
  isLook,
  loadInTree,
  nameSide,
  ruleOfMargin,
  settingsToPrepare,
  spendingAt,
  total,
  totalAlpha,
  usableSchemaAt
} from "./action-bench-run-invocation.js";
import {
  METRICS,
  PARTS,
  STAGES,
  TIMED,
  WORKLOADS
} from "./action-bench-cli-measured.js";
import {
  environmentClass,
  readBaseline
} from "./baseline-file-baseline-update-bench.js";
import {
  literal,
  quoted
} from "./action-bench-foreign-sql-measured-run-invocation.js";
import {
  counted
} from "./action-bench-cli-worker.js";
import {
  GateError,
  typed
} from "./action-baseline-file-bench-cli-worker.js";

// src/checks/benchmarks/ask-digest.ts
async function askDigest(bench, side, job) {
  const worker = bench.start(side);
  try {
    const digest = await worker.ask({ ask: "digest", job });
    await worker.ask({ ask: "close" });
    return digest;
  } catch (error) {
    worker.kill();
    throw error;
  }
}

// src/checks/benchmarks/counted-work.ts
function whyIncomparable(baseline, now) {
  if (baseline.duckdb !== now.duckdb)
    return `is of DuckDB ${baseline.duckdb}, and this is ${now.duckdb}`;
  const same = ["employees", "years", "seed"].every(
    (key) => baseline.population[key] === now.population[key]
  );
  return same ? null : "is of other events";
}
function withWrites({ scripts, rowsWritten, databaseBytes }) {
  const tables = Object.entries(rowsWritten).map(([table, rows]) => [table, { ...NONE, rows }]);
  return {
    ...scripts,
    written: {
      ...Object.fromEntries(tables),
      ...databaseBytes === 0 ? {} : { "database file": { ...NONE, bytes: databaseBytes } }
    }
  };
}

// src/checks/benchmarks/count-work.ts
async function countWork(ports, side, job, label = "counting the work") {
  ports.console.progress(label, 0);
  const passes = [onePass(ports, side, job), onePass(ports, side, job)];
  await Promise.allSettled(passes);
  const [first, second] = await Promise.all(passes);
  const { work, demoted } = exactOnly(withWrites(first), withWrites(second));
  const { written: _, ...scripts } = work;
  const bytesDiffer = first.databaseBytes !== second.databaseBytes;
  return {
    pass: { ...first, scripts, databaseBytes: bytesDiffer ? 0 : first.databaseBytes },
    demoted: bytesDiffer ? [...demoted, "database bytes"] : demoted
  };
}
async function onePass({ bench }, side, job) {
  const worker = bench.start(side);
  try {
    const pass = await worker.ask({ ask: "work", job: { ...job, threads: 1 } });
    await worker.ask({ ask: "close" });
    return pass;
  } catch (error) {
    worker.kill();
    throw error;
  }
}

// src/checks/benchmarks/surviving.ts
async function recordFailure(failures, what, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GateError) || !OWN.includes(error.code)) throw error;
    failures.push(`${what}: ${error.message}`);
    return null;
  }
}
var OWN = ["MEASURED_PROCESS", "PIPELINE_SIDE", "PREPARE_FAILED"];

// src/checks/benchmarks/count-sides.ts
function countSide(ports, side, job, failures) {
  return ports.console.group(
    `Count the work of the ${side.name}`,
    () => recordFailure(
      failures,
      `the work of the ${side.name} was not counted`,
      () => countWork(ports, side, job)
    )
  );
}
async function countBase(ports, side, job, failures) {
  const digest = await recordFailure(
    failures,
    "the base was not looked at",
    () => askDigest(ports.bench, side, job)
  );
  const counted2 = digest === null ? null : await countSide(ports, side, job, failures);
  return digest === null || counted2 === null ? null : { ...counted2, duckdb: digest.duckdb };
}

// src/checks/benchmarks/describe-method.ts
function describeMethod({ environment }, { pipeline }, { scale, against }) {
  const { cpus, cpu, node } = environment;
  const machine = `${cpus} cores (${cpu}, Node ${node})`;
  if (pipeline.kind === "command")
    return `The command as a process of its own on ${machine}, up to ${scale.samples} times after its tables were looked at, medians shown${against === null ? "" : `${IN_TURN}, each in a tree of its own${JUDGED}`}.`;
  return `Each workload in a process of its own on ${machine}, up to ${scale.samples} repetitions after a warm-up, medians shown; work counted with one thread${against === null ? "" : `${AT_ONCE}, processes started anew every 8 pairs${JUDGED}`}.`;
}
var LEAST = "at least 0.2 s a sample";
var IN_TURN = `; in pairs, base and head in turn, who is first by coin, ${LEAST}`;
var AT_ONCE = `; in pairs, base and head at once on a thread each, who is where by coin, ${LEAST}`;
var JUDGED = ", judged by an exact swap test on the wall's clock, or on the processors' where that cannot tell";

// src/checks/benchmarks/lines.ts
function writeOnce(ports, directory) {
  const written = /* @__PURE__ */ new Map();
  return (options) => {
    const key = JSON.stringify(options);
    const file = written.get(key) ?? writeLines(ports, directory, options);
    written.set(key, file);
    return file;
  };
}
async function writeLines({ bench, console }, directory, options) {
  const { scenarioId = "baseline", employees, seed } = options;
  const file = `${directory}/${scenarioId}-${employees}-${seed}.ndjson`;
  const label = `writing the events of ${counted(employees, "employee")}`;
  await bench.write(
    file,
    told(populationChunks(options), (employee) => console.progress(label, employee / employees))
  );
  return file;
}
function* told(chunks, say) {
  for (const chunk of chunks) {
    yield chunk;
    const at = chunk.lastIndexOf(EMPLOYEE);
    if (at !== -1) say(Number.parseInt(chunk.slice(at + EMPLOYEE.length), 10));
  }
}
var EMPLOYEE = '"employee_id":"E-';

// src/checks/benchmarks/jobs.ts
var SCENARIOS = ["baseline", "generous_match", "low_turnover"];
async function workloadJob(write, config, request, workload, own) {
  const { employees, population, years, seed } = request.scale;
  const job = createJob(config, request, workload, employees);
  if (own !== null && isOwn(config, workload)) return { ...job, lines: [own.file] };
  if (workload === "population") return { ...job, employees: population };
  if (workload !== "concurrency")
    return { ...job, lines: [await write({ employees, years, seed })] };
  const share = Math.ceil(employees / SCENARIOS.length);
  const lines = [];
  for (const [at, scenarioId] of SCENARIOS.entries())
    lines.push(await write({ employees: share, years, seed: seed + at, scenarioId }));
  return { ...job, employees: share, lines };
}
async function pairJobs(ports, config, request, own) {
  const { pair: employees, years, seed } = request.scale;
  const population = { employees, years, seed };
  const directory = await ports.workspace.temporaryDirectory();
  const isCommand = config.pipeline.kind === "command";
  const lines = isCommand ? [] : [await writeLines(ports, directory, population)];
  const job = (workload) => ({
    ...createJob(config, request, workload, employees),
    // A second thread waits for the first, and for whoever else wants its core: that is most of the scatter.
    threads: 1,
    lines: own !== null && isOwn(config, workload) ? [own.file] : lines
  });
  return { population, job };
}
function isOwn({ pipeline }, workload) {
  return workload === "pipeline" || pipeline.kind === "command";
}
function createJob(config, { scale, overrides }, workload, employees) {
  const { years, seed } = scale;
  return {
    workload,
    config: config.file,
    overrides,
    lines: [],
    employees,
    years,
    seed,
    threads: null
  };
}

// src/checks/benchmarks/hold-work.ts
function compareWithBase(against, detail, base, { pass, demoted }, budget, apart = []) {
  const before = withWrites(base);
  const now = withWrites(pass);
  const isFile = pass.databaseBytes * base.databaseBytes > 0;
  const isJudged = (script, counter) => !apart.includes(counter) && !demoted.includes(`${script} ${counter}`) && (isFile || script !== "written" || counter !== "bytes");
  const scripts = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(now)])];
  const compared = scripts.flatMap(
    (script) => judgedCounters(before[script] ?? {}, now[script] ?? {}).filter(
      (counter) => isJudged(script, counter)
    )
  );
  const changes = compareWork(before, now, budget).filter(
    ({ script, counter }) => isJudged(script, counter)
  );
  return { against, detail, compared: compared.length, demoted: [...demoted], changes };
}

// src/checks/benchmarks/judge-work.ts
var record = (what) => `to record ${what}, run: ${typed("baseline update")}`;
async function judgeWork(config, committed, counted2, now, base) {
  const budget = config["benchmarks.work-budget"];
  const { file, baseline } = committed;
  if (counted2 === null) return nothing("the pipeline could not be counted", null, []);
  const strange = baseline === null ? null : whyIncomparable(baseline, now);
  if (file !== null && baseline !== null && strange === null)
    return byBaseline(file, baseline, counted2, now, budget);
  const notice = strange === null ? null : `${file} ${strange}; ${record("it again")}`;
  const before = await base?.count() ?? null;
  if (before !== null && before.duckdb !== now.duckdb) {
    const why2 = `the base runs DuckDB ${before.duckdb}, and this is ${now.duckdb}, whose counts are others`;
    return nothing(why2, notice, counted2.demoted);
  }
  if (base !== null && before !== null) {
    const commit = base.commit.slice(0, 12);
    return { ...compareWithBase("base", commit, before.pass, counted2, budget), notice };
  }
  const why = base === null ? whyNothing(file, strange) : "the base could not be counted";
  return nothing(why, notice, counted2.demoted);
}
function byBaseline(file, baseline, counted2, now, budget) {
  const { platform, work } = baseline;
  const apart = platform === now.platform ? [] : ["memory"];
  const notice = platform === void 0 ? `${file} does not hold the memory of each statement; ${record("it again")}` : null;
  return { ...compareWithBase("baseline", file, work, counted2, budget, apart), notice };
}
function whyNothing(file, strange) {
  const noRevision = "no revision was given (--against REF)";
  if (file === null) return `${NO_FOLDER}, and ${noRevision}`;
  return `${file} ${strange ?? "is not there"}, and ${noRevision}; ${record("one")}`;
}
function uncounted(against) {
  return nothing(
    against === "base" ? UNCOUNTED : `${UNCOUNTED}, and no revision was given (--against REF)`,
    null,
    []
  );
}
function nothing(detail, notice, demoted) {
  return {
    against: "nothing",
    detail,
    notice,
    compared: 0,
    demoted: [...demoted],
    changes: []
  };
}

// src/checks/benchmarks/run-workload.ts
async function runWorkload({ bench, console }, side, job, { most, isDecided: isDecided2 }) {
  const worker = bench.start(side);
  const repeated2 = {};
  try {
    const repetitions2 = job.workload === "population" ? 1 : most;
    let spent = 0;
    const say = (step, done) => console.progress(`${job.workload}: ${step}`, done / (repetitions2 + 2));
    say("preparing", 0);
    const { once = {}, isWarm = false } = await worker.ask({ ask: "prepare", job });
    if (!isWarm) {
      say("warming up", 1);
      await worker.ask({ ask: "run", times: 1 });
    }
    const isEnough = (done) => job.workload === "pipeline" ? spent >= TEAM_SECONDS : done >= FEWEST && spent >= SECONDS && isDecided2(repeated2);
    for (let done = 0; done < repetitions2 && !isEnough(done); done += 1) {
      say("measuring", done + 2);
      const run = await worker.ask({ ask: "run", times: 1 });
      spent += run.seconds;
      const figures = await worker.ask({ ask: "figures" });
      for (const [metric, value] of Object.entries({ ...run.values, ...figures }))
        repeated2[metric] = [...repeated2[metric] ?? [], value];
    }
    const { peakRss } = await worker.ask({ ask: "close" });
    const single = { ...once, "peak-rss": peakRss / 1e9 };
    return {
      ...Object.fromEntries(Object.entries(single).map(([metric, value]) => [metric, [value]])),
      ...repeated2
    };
  } catch (error) {
    worker.kill();
    throw error;
  }
}
var SECONDS = 1;
var FEWEST = 3;
var TEAM_SECONDS = 5;

// src/checks/benchmarks/sides.ts
function headSide({ workspace }) {
  return { name: "head", directory: workspace.root, bundle: null };
}
async function baseSide(ports, config, settings, base) {
  const { workspace, repository, environment, bench } = ports;
  const directory = await workspace.temporaryDirectory();
  const { home } = environment;
  const file = settings.path;
  const { commit } = await repository.extract(base, [file], directory);
  const own = settingsThere(await repository.textAt(commit, file), settings) ?? config;
  const paths = [...codePaths(own), ...home === null ? [] : [home]];
  if (paths.length > 0) await repository.extract(commit, paths, directory);
  await bench.link(`${workspace.root}/node_modules`, `${directory}/node_modules`);
  const bundle = home === null ? null : `${directory}/${home}`;
  return { side: { name: "base", directory, bundle }, commit, settings: own };
}
function settingsThere(text, settings) {
  try {
    return settings.read(text);
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}
function codePaths({
  schema,
  pipeline,
  limits,
  "quality.rules": rules
}) {
  return [
    ...schema.kind === "file" ? [schema.path] : [],
    ...pipeline.kind === "folder" ? [pipeline.path] : [],
    ...limits === null ? [] : [limits],
    ...rules === null ? [] : [rules]
  ];
}

// src/statistics/median.ts
function median(values) {
  const sorted = Float64Array.from(values).sort();
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

// src/checks/benchmarks/targets.ts
function judgeMetrics(workload, samples, targets, scale) {
  const metrics = [];
  const failures = [];
  for (const metric of METRICS[workload]) {
    const measured = samples[metric.name] ?? [];
    const broken = measured.find((sample) => !isFigure(sample, metric));
    if (measured.length === 0 && metric.isOptional === true) continue;
    if (measured.length === 0) failures.push(`no measurement of ${workload} ${metric.name}`);
    else if (broken === void 0)
      metrics.push(
        judged(workload, metric, measured, targets[`${workload}.${metric.name}`], scale)
      );
    else
      failures.push(
        `no measurement of ${workload} ${metric.name}: a sample of ${broken} ${metric.unit} cannot be`
      );
  }
  return { metrics, failures };
}
function isFigure(sample, { canBeZero = false }) {
  return Number.isFinite(sample) && (canBeZero ? sample >= 0 : sample > 0);
}
function isDecided(workload, samples, targets, { name, samples: most }) {
  const majority = Math.floor(most / 2) + 1;
  return METRICS[workload].every((metric) => {
    const limit = limitOf(metric, targets[`${workload}.${metric.name}`], name);
    const measured = samples[metric.name];
    if (limit === null || measured === void 0) return true;
    const met = measured.filter((sample) => isMet(metric, sample, limit)).length;
    return Math.max(met, measured.length - met) >= majority;
  });
}
function limitOf({ target, fromScale }, given, scale) {
  const own = fromScale === void 0 || fromScale === scale ? target : null;
  return given === void 0 ? own : given;
}
function isMet({ better }, value, limit) {
  return better === "more" ? value >= limit : value <= limit;
}
function judged(workload, metric, measured, given, scale) {
  const { name, unit, better } = metric;
  const value = median(measured);
  const limit = limitOf(metric, given, scale);
  return {
    workload,
    metric: name,
    unit,
    samples: [...measured],
    value,
    target: limit === null ? null : { limit, kind: better === "more" ? "at least" : "at most" },
    targetMet: limit === null ? null : isMet(metric, value, limit)
  };
}

// src/checks/benchmarks/measure-workloads.ts
async function measureWorkloads(ports, config, request, failures, team) {
  const { workloads, scale } = request;
  const targets = config["benchmarks.targets"];
  const write = writeOnce(ports, await ports.workspace.temporaryDirectory());
  const metrics = [];
  for (const [at, workload] of workloads.entries()) {
    const place = workloads.length === 1 ? "" : ` (${at + 1} of ${workloads.length})`;
    await ports.console.group(`Measure ${workload}${place}`, async () => {
      const own = team?.events ?? null;
      const job = await workloadJob(write, config, request, workload, own);
      const bench = workload === "pipeline" && team !== null ? team.bench : ports.bench;
      const samples = await recordFailure(
        failures,
        `${workload} was not measured`,
        () => runWorkload({ ...ports, bench }, headSide(ports), job, {
          most: scale.samples,
          isDecided: (sofar) => isDecided(workload, sofar, targets, scale)
        })
      );
      if (samples === null) return;
      const judged2 = judgeMetrics(workload, samples, targets, scale.name);
      metrics.push(...judged2.metrics);
      failures.push(...judged2.failures);
    });
  }
  return metrics;
}

// src/checks/benchmarks/pipeline/choose-workloads.ts
var APPLY = {
  builtin: WORKLOADS.filter((name) => name !== "pipeline"),
  folder: WORKLOADS,
  command: ["validate", "pipeline"]
};
var WHY = {
  builtin: "it is for SQL or a command of your own, and the pipeline is the built-in SQL",
  folder: "the pipeline is a folder of SQL",
  command: "the pipeline is a command, and nobody can see into its steps"
};
function chooseWorkloads({ kind }, asked) {
  const workloads = asked.filter((name) => APPLY[kind].includes(name));
  const others = asked.filter((name) => !APPLY[kind].includes(name));
  if (others.length === 0) return { workloads, note: null };
  const facts = { workloads: others.join(", "), why: WHY[kind], known: APPLY[kind].join(", ") };
  if (asked.length < WORKLOADS.length) throw new GateError("WORKLOAD_KIND", facts);
  const note = `Measured are ${facts.known}; not ${facts.workloads}: ${facts.why}.`;
  return { workloads, note: kind === "command" ? note : null };
}

// src/checks/benchmarks/pipeline/common-start.ts
var MOST = 0.6;
var LEAST2 = 0.05;
async function findCommonStart(base, head) {
  const [before, after] = [await base.startUp(), await head.startUp()];
  if (before === null || after === null) return null;
  const wholes = [await base.whole(), await head.whole()];
  const common = (of) => {
    const [starts, runs] = [[before, after].map(of), wholes.map(of)];
    const all = [...starts, ...runs.map((time) => time && time * MOST)];
    return all.includes(null) ? null : Math.min(...all);
  };
  return {
    seconds: common(({ seconds }) => seconds) ?? 0,
    cpuSeconds: common(({ cpuSeconds }) => cpuSeconds)
  };
}
function takeOff(taken, start, runs) {
  const left = (time, off) => Math.max(time - off * runs, time * LEAST2);
  const { seconds, cpuSeconds } = taken;
  return {
    seconds: left(seconds, start.seconds),
    cpuSeconds: cpuSeconds === null ? null : left(cpuSeconds, start.cpuSeconds ?? 0)
  };
}

// src/checks/benchmarks/pipeline/clocked-pipeline.ts
function createClockedPipeline(ports, side) {
  let ready = null;
  const getReady2 = () => {
    ready ??= nameSide(side.name, () => makeReady(ports, side));
    return ready;
  };
  const { events } = side.events;
  const answer = async (request, start) => {
    switch (request.ask) {
      case "prepare": {
        const { startUp } = await getReady2();
        const isWarm = startUp !== null;
        return { events, once: isWarm ? { "start-up": startUp.seconds } : {}, isWarm };
      }
      case "run": {
        const { run } = await getReady2();
        return nameSide(side.name, () => repeated(run, request.times, events, start));
      }
      case "close":
        return { peakRss: Number.NaN };
      case "figures":
        return {};
      case "digest":
      case "work":
        throw new GateError("BUG", { detail: `a command was asked for its ${request.ask}` });
    }
  };
  return {
    start: (start = () => null) => ({
      ask: (async (request) => answer(request, start())),
      kill: () => void 0
    }),
    startUp: async () => (await getReady2()).startUp,
    whole: async () => {
      const { run } = await getReady2();
      return nameSide(side.name, () => clockFastest(run));
    }
  };
}
async function makeReady({ warehouse, workspace }, { pipeline: load, events, asOf: asked }) {
  const pipeline = await load();
  const { repeat: repeat2 } = pipeline;
  if (repeat2 === null) throw new GateError("BUG", { detail: `${pipeline.name} has steps` });
  const open = async (work) => {
    const directory = await workspace.temporaryDirectory();
    const database = await warehouse.open({ path: null, readable: [directory, events.directory] });
    try {
      return await work(database, directory);
    } finally {
      database.close();
    }
  };
  const { asOf } = await open(
    (database, directory) => pipeline.build(database, { spool: [events.file], directory, asOf: asked, target: "memory" })
  );
  const over = (file) => open((database, directory) => repeat2(database, { spool: [file], directory, asOf }));
  const startUp = await clockStart(await over(events.first));
  return { run: await over(events.file), startUp };
}
async function clockStart(run) {
  try {
    return await clockFastest(run);
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}
var MOST_RUNS = 3;
var MOST_SECONDS = 1;
async function clockFastest(run) {
  let fastest = await run();
  let spent = fastest.seconds;
  for (let done = 1; done < MOST_RUNS && spent < MOST_SECONDS; done += 1) {
    const next = await run();
    spent += next.seconds;
    if (next.seconds < fastest.seconds) fastest = next;
  }
  return fastest;
}
async function repeated(run, times, events, start) {
  let last = await run();
  let { seconds, cpuSeconds } = last;
  for (let done = 1; done < times; done += 1) {
    last = await run();
    seconds += last.seconds;
    cpuSeconds = cpuSeconds === null || last.cpuSeconds === null ? null : cpuSeconds + last.cpuSeconds;
  }
  const whole = { seconds, cpuSeconds };
  const left = start === null ? whole : takeOff(whole, start, times);
  return {
    seconds: left.seconds,
    ...left.cpuSeconds === null ? {} : { cpuSeconds: left.cpuSeconds },
    around: seconds,
    values: { seconds: last.seconds, "events-per-second": events / last.seconds }
  };
}

// src/checks/benchmarks/pipeline/pipeline-sides.ts
async function pairPipelines(ports, request) {
  const { config, base, file } = request;
  const [before, after] = [base.settings.pipeline.kind, config.pipeline.kind];
  if (before !== "command" && after !== "command")
    return { kind: "by digest", bench: withCommands(ports.bench, {}) };
  if (before === "builtin")
    return {
      kind: "impossible",
      reason: `pipeline was not timed: the base ${base.commit.slice(0, 12)} has no pipeline of its own (its "pipeline" is builtin). Once this one is merged, later changes are timed against it; until then leave "pipeline" out of benchmarks.workloads`
    };
  const { repository, workspace } = ports;
  const compared = { repository, root: workspace.root, base: base.commit, file };
  const isSame = before === "command" && after === "command" && !await hasCommandChanged({ ...compared, before: base.settings, after: config });
  if (isSame) return { kind: "unchanged" };
  const clocked = {
    ...before === "command" ? { base: clockBase(ports, request) } : {},
    ...after === "command" ? { head: clockHead(ports, request) } : {}
  };
  let common = null;
  return {
    kind: "changed",
    bench: withCommands(ports.bench, clocked, () => common),
    getReady: async () => {
      const { base: base2, head } = clocked;
      const [first, second] = [await base2?.startUp(), await head?.startUp()];
      if (base2 && head) common ??= await findCommonStart(base2, head);
      return { base: first?.seconds ?? null, head: second?.seconds ?? null, common };
    }
  };
}
function clockHere(ports, pipeline, { config, events }) {
  const clocked = createClockedPipeline(ports, {
    name: "head",
    pipeline: async () => pipeline,
    events,
    asOf: config["as-of"]
  });
  return { bench: withCommands(ports.bench, { head: clocked }), clocked };
}
function withCommands(bench, clocked, start = () => null) {
  return {
    ...bench,
    start: (side, memory) => clocked[side.name]?.start(start) ?? bench.start({ ...side, bundle: null }, memory)
  };
}
function clockBase(ports, { base, config, events }) {
  const { repository, workspace } = ports;
  const { settings, commit } = base;
  return createClockedPipeline(ports, {
    name: "base",
    events,
    asOf: config["as-of"],
    async pipeline() {
      const tree = await repository.writeTree(commit, await workspace.temporaryDirectory());
      const files = await filesAt({ repository, root: workspace.root }, commit);
      const prepare = settingsToPrepare(settings, config);
      return loadInTree(ports, { side: "base", settings, prepare, tree, files });
    }
  });
}
function clockHead(ports, { config, events }) {
  const { repository, workspace } = ports;
  return createClockedPipeline(ports, {
    name: "head",
    events,
    asOf: config["as-of"],
    async pipeline() {
      const tree = await repository.writeWorkTree(await workspace.temporaryDirectory());
      const whose = { side: "head", settings: config, prepare: config };
      return loadInTree(ports, { ...whose, tree, files: workspace });
    }
  });
}

// src/checks/benchmarks/pipeline/copy-names.ts
var UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
function numberSql(column) {
  return `CASE WHEN regexp_full_match(${column}, '${UUID}') THEN ''
      ELSE regexp_extract(${column}, '[0-9]{1,18}$') END AS ${column}_digits,
    dense_rank() OVER (ORDER BY ${column}) - 1 AS ${column}_rank`;
}
function spaceSql(column) {
  const digits = `${column}_digits`;
  const last = `power(10, min(length(${digits})) FILTER (${digits} <> '')) - 1`;
  const used = `max(TRY_CAST(${digits} AS BIGINT))`;
  return `coalesce(floor((${last} - ${used}) / greatest(1, count(DISTINCT ${column}))), 1000000)::BIGINT`;
}
function nameCopy(column, naming) {
  const digits = `${column}_digits`;
  const higher = `((SELECT max(TRY_CAST(${digits} AS BIGINT)) + 1 FROM team_events)
    + ${column}_rank + (copy - 1) * (SELECT count(DISTINCT ${column}) FROM team_events))::BIGINT::VARCHAR`;
  const numbered = naming === "longer" ? `${column} || lpad(copy::VARCHAR, 6, '0')` : `left(${column}, length(${column}) - length(${digits})) || lpad(${higher}, length(${digits})::INTEGER, '0')`;
  return `CASE WHEN regexp_full_match(${column}, '${UUID}')
      THEN left(${column}, 24) || left(md5(${column} || '/' || copy), 12)
    WHEN ${digits} <> '' THEN ${numbered}
    ELSE ${column} || '-' || copy END`;
}

// src/checks/benchmarks/pipeline/repeat-persons.ts
var TABLE = "team_events";
async function readTeamEvents(database, files, { id, person }) {
  await database.execute(
    `CREATE TABLE ${TABLE} AS SELECT *, ${numberSql("id")}, ${numberSql("person")} FROM (
       SELECT CAST(json AS VARCHAR) AS line, json->>${quoted(id)} AS id, json->>${quoted(person)} AS person
       FROM read_json_objects(${literal(files)}, format = 'newline_delimited', maximum_object_size = 16777216,
         hive_partitioning = false))`,
    "events"
  );
  const [row] = await database.rows(`SELECT count(*) FROM ${TABLE}`, "events");
  return Number(row?.[0]);
}
async function countCopies(database, wanted) {
  const [row = []] = await database.rows(
    `SELECT count(*), count(*) FILTER (${IS_REPEATABLE}) FROM ${TABLE}`,
    "events"
  );
  const [all = 0, own = 0] = row.map(Number);
  return all >= wanted || own === 0 ? 1 : 1 + Math.ceil((wanted - all) / own);
}
async function countSpace(database) {
  const [row] = await database.rows(
    `SELECT least(${spaceSql("id")}, ${spaceSql("person")}) FROM ${TABLE} WHERE ${IS_REPEATABLE}`,
    "events"
  );
  return 1 + Math.max(0, Number(row?.[0] ?? 0));
}
var IS_REPEATABLE = `contains(line, to_json(id)::VARCHAR) AND contains(line, to_json(person)::VARCHAR) AND person <> id`;
async function writeRepeated(database, copies, naming, file) {
  const renamed = (line, column) => `replace(${line}, to_json(${column})::VARCHAR, to_json(${nameCopy(column, naming)})::VARCHAR)`;
  await writeLines2(
    database,
    `SELECT line FROM ${TABLE}
     UNION ALL SELECT ${renamed(renamed("line", "id"), "person")}
     FROM ${TABLE}, range(1, ${copies}) AS copies(copy) WHERE ${IS_REPEATABLE}`,
    file
  );
}
function writeFirst(database, file) {
  return writeLines2(database, `SELECT line FROM ${TABLE} LIMIT 1`, file);
}
function writeLines2(database, select, file) {
  return database.execute(
    `COPY (${select}) TO ${quoted(file)} (FORMAT csv, HEADER false, DELIMITER e'\\x01', QUOTE '', ESCAPE '')`,
    "events"
  );
}

// src/checks/benchmarks/pipeline/team-events.ts
async function collectTeamEvents(ports, { fixtures, schemas, places, wanted }) {
  const { spool, aside } = await fixtures();
  const valid = await validByAll(ports, [...spool, ...aside], schemas);
  if (valid.length === 0) return null;
  const directory = await ports.workspace.temporaryDirectory();
  const database = await ports.warehouse.open({
    path: null,
    readable: [directory, ...new Set(valid.map(folderOf))]
  });
  try {
    const own = {
      file: `${directory}/own.ndjson`,
      first: `${directory}/first.ndjson`,
      directory,
      events: await readTeamEvents(database, valid, places),
      copies: 1
    };
    await writeFirst(database, own.first);
    await writeRepeated(database, 1, "longer", own.file);
    const repeated2 = await repeat(ports, database, { own, schemas, wanted });
    return typeof repeated2 === "string" ? { ...own, note: repeated2 } : { ...own, ...repeated2 };
  } finally {
    database.close();
  }
}
async function repeat(ports, database, { own, schemas, wanted }) {
  if (own.events >= wanted) return { ...own, note: null };
  const copies = await countCopies(database, wanted);
  if (copies === 1) return "no event has both an id and a person that are texts";
  const file = `${own.directory}/repeated.ndjson`;
  let why = "";
  for (const naming of ["longer", "as long"]) {
    const possible = naming === "longer" ? copies : Math.min(copies, await countSpace(database));
    if (possible === 1) break;
    await writeRepeated(database, possible, naming, file);
    const { events, fault } = await judgeCopies(ports, file, schemas);
    if (fault === null) return { file, events, copies: possible, note: null };
    why = fault;
  }
  return `a copy under other ids is not valid (${why})`;
}
async function validByAll({ validator, workspace }, spool, [, ...others]) {
  let left = spool;
  for (const schema of others) {
    const spoolDirectory = await workspace.temporaryDirectory();
    if (left.length === 0) return [];
    const request = { ...inFolder(left), schema, maxFindings: 1, expect: "valid" };
    const spooling = { spoolDirectory, spoolFor: "anything" };
    left = (await validator.validate({ ...request, ...spooling })).spool;
  }
  return left;
}
async function judgeCopies({ validator }, file, schemas) {
  let events = 0;
  for (const schema of schemas) {
    const request = { ...inFolder([file]), schema, maxFindings: 1 };
    const { files } = await validator.validate({
      ...request,
      expect: "valid",
      spoolDirectory: null
    });
    const invalid = files.flatMap(({ findings }) => findings)[0];
    if (invalid !== void 0) return { events, fault: invalid.message };
    events = total(files, (each) => each.events);
  }
  return { events, fault: null };
}
function inFolder(paths) {
  const names = paths.map((path) => path.slice(folderOf(path).length + 1));
  const files = names.map((path) => ({ path, ...NDJSON, size: 0 }));
  return { root: folderOf(paths[0] ?? ""), files };
}
var NDJSON = { format: "ndjson", compression: "none" };
function folderOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")));
}

// src/checks/benchmarks/pipeline/team-workload.ts
async function findTeamWorkload(ports, request) {
  const { config, own, base, workloads, failures } = request;
  const isCommand = config.pipeline.kind === "command";
  const needing = isCommand ? workloads : workloads.filter((name) => name === "pipeline");
  if (own === null || needing.length === 0) return { workloads, team: null };
  const events = await readEvents(ports, request, own);
  if (events === null) {
    const both = base === null ? "" : " that base and head both take";
    failures.push(
      `${needing.join(" and ")} could not be measured: the fixtures hold no valid event${both}. Add some (fixtures.valid)`
    );
    return { workloads: workloads.filter((name) => !needing.includes(name)), team: null };
  }
  const isMeasured = workloads.includes("pipeline");
  const timing = base === null || !isMeasured ? null : await pairPipelines(ports, { config, base, events, file: request.file });
  if (timing?.kind === "impossible") failures.push(timing.reason);
  if (!isCommand) return { workloads, team: { events, bench: ports.bench, clocked: null, timing } };
  const here = clockHere(ports, own.pipeline, { config, events });
  return { workloads, team: { events, ...here, timing } };
}
async function readEvents(ports, { base, config, scale }, { fixtures, schema }) {
  const { repository, workspace, console } = ports;
  const place = { repository, root: workspace.root };
  const before = base === null ? null : await usableSchemaAt(place, base.commit, base.settings);
  if (base !== null && before === null)
    console.note(
      `The base ${base.commit.slice(0, 12)} has no schema that can be read, so its pipeline gets all events that are valid now.`
    );
  const events = await collectTeamEvents(ports, {
    fixtures,
    schemas: before === null ? [schema] : [schema, before],
    places: { id: config["events.id"], person: config["events.person"] },
    wanted: scale.events
  });
  if (events !== null) console.note(describeEvents(events));
  return events;
}
async function reportPipeline(team) {
  if (team === null) return null;
  const { events, copies, note } = team.events;
  const { timing, clocked } = team;
  const startUp = await recordFailure([], "starting", async () => {
    if (timing?.kind !== "changed")
      return { base: null, head: (await clocked?.startUp())?.seconds ?? null };
    const { base, head } = await timing.getReady();
    return { base, head };
  });
  return { events, copies, note, startUp: startUp ?? { base: null, head: null } };
}

// src/statistics/log-gamma.ts
var LANCZOS = [
  0.9999999999998099,
  676.5203681218851,
  -1259.1392167224028,
  771.3234287776531,
  -176.6150291621406,
  12.507343278686905,
  -0.13857109526572012,
  9984369578019572e-21,
  15056327351493116e-23
];
function logGamma(x) {
  const shifted = x - 1;
  const base = shifted + 7.5;
  const series = LANCZOS.reduce((sum, c, k) => k === 0 ? c : sum + c / (shifted + k), 0);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}

// src/statistics/incomplete-beta.ts
function incompleteBeta(x, a, b) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)
  );
  return front * continuedFraction(x, a, b) / a;
}
var TINY = 1e-300;
function continuedFraction(x, a, b) {
  let c = 1;
  let d = 1 / away(1 - (a + b) * x / (a + 1));
  let value = d;
  for (let m = 1; m <= 1e4; m += 1) {
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value;
}
function away(value) {
  return Math.abs(value) < TINY ? TINY : value;
}

// src/statistics/inverse.ts
function inverse(increasing, value, low, high) {
  let [from, to] = [low, high];
  for (; ; ) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) return middle;
    if (increasing(middle) < value) from = middle;
    else to = middle;
  }
}

// src/statistics/student-t.ts
function studentUpperTail(t, freedom) {
  const half = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t >= 0 ? half : 1 - half;
}
function studentQuantile(share, freedom) {
  if (share < 0.5) return -studentQuantile(1 - share, freedom);
  return inverse((t) => 1 - studentUpperTail(t, freedom), share, 0, 1e9);
}

// src/statistics/screen.ts
var FEWEST_JOBS = 3;
var LEVEL = 0.05;
function screen(earlier, now) {
  const jobs = earlier.length;
  if (jobs < FEWEST_JOBS) return { kind: "no comparison", jobs, why: "too few jobs" };
  if (![...earlier, now].every((time) => Number.isFinite(time) && time > 0)) {
    return { kind: "no comparison", jobs, why: "unusable sample" };
  }
  const logarithms = earlier.map(Math.log);
  const mean = logarithms.reduce((sum, y) => sum + y, 0) / jobs;
  const variance = logarithms.reduce((sum, y) => sum + (y - mean) ** 2, 0) / (jobs - 1);
  const spread = Math.sqrt(variance * (1 + 1 / jobs));
  const difference = Math.log(now) - mean;
  const t = standardised(difference, spread);
  const p = studentUpperTail(t, jobs - 1);
  return {
    kind: "compared",
    jobs,
    ratio: Math.exp(difference),
    limit: Math.exp(spread * studentQuantile(1 - LEVEL, jobs - 1)),
    t,
    p,
    asksForPairs: p <= LEVEL
  };
}
function standardised(difference, spread) {
  if (spread > 1e-12) return difference / spread;
  return difference > 1e-12 ? Number.POSITIVE_INFINITY : 0;
}

// src/checks/benchmarks/screen-jobs.ts
function screenJobs(metrics, baseline, environment) {
  const environments = Object.entries(baseline?.environments ?? {});
  const listJobs = (isWanted) => environments.flatMap(([name, { jobs }]) => isWanted(name) ? jobs : []);
  const [here, others] = [
    listJobs((name) => name === environment),
    listJobs((name) => name !== environment)
  ];
  return metrics.filter(({ workload, metric }) => firstMetric(workload)?.name === metric).map(({ workload, metric, value }) => {
    const figures = (jobs) => jobs.map(({ samples }) => median(samples[`${workload}.${metric}`] ?? [])).filter(isUsable);
    const slowness = (figure) => firstMetric(workload)?.better === "more" ? 1 / figure : figure;
    const screened = screen(figures(here).map(slowness), slowness(value));
    const isCompared = screened.kind === "compared";
    return {
      workload,
      jobs: screened.jobs,
      elsewhere: figures(others).length,
      ratio: isCompared ? screened.ratio : null,
      asksForPairs: isCompared ? screened.asksForPairs : null
    };
  });
}
function isUsable(figure) {
  return Number.isFinite(figure) && figure > 0;
}
function firstMetric(workload) {
  return METRICS[workload]?.[0];
}

// src/statistics/normal.ts
function normalUpperTail(z) {
  if (z < 0) return 1 - normalUpperTail(-z);
  const density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  if (z > 3) {
    let fraction = z;
    for (let step = 200; step >= 1; step -= 1) fraction = z + step / fraction;
    return density / fraction;
  }
  let term = z;
  let sum = z;
  for (let k = 1; k < 100; k += 1) {
    term *= z * z / (2 * k + 1);
    sum += term;
  }
  return 0.5 - density * sum;
}
function normalUpperQuantile(p) {
  if (p > 0.5) return -normalUpperQuantile(1 - p);
  let z = Math.sqrt(Math.max(0, -2 * Math.log(2 * p)));
  for (let step = 0; step < 50; step += 1) {
    const tail = normalUpperTail(z);
    const density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    const change = Math.log(tail / p) * tail / density;
    z += change;
    if (Math.abs(change) < 1e-13 * Math.max(1, z)) break;
  }
  return z;
}

// src/statistics/mid-ranks.ts
function doubledMidRanks(values) {
  const order = values.map((_, index) => index);
  order.sort((a, b) => values[a] - values[b]);
  const ranks = new Array(values.length);
  for (let first = 0; first < order.length; ) {
    let last = first;
    while (last + 1 < order.length && values[order[last + 1]] === values[order[first]]) {
      last += 1;
    }
    for (let at = first; at <= last; at += 1) ranks[order[at]] = first + last + 2;
    first = last + 1;
  }
  return ranks;
}

// src/statistics/block-savage.ts
var BLOCK = 16;
var FINENESS = 16;
function blockSavageScores(first, second) {
  const blocks = Math.max(1, Math.floor(first.length / BLOCK));
  return Array.from({ length: blocks }, (_, block) => {
    const from = Math.round(block * first.length / blocks);
    const to = Math.round((block + 1) * first.length / blocks);
    return scoresOfBlock(first.slice(from, to), second.slice(from, to));
  }).flat();
}
function scoresOfBlock(first, second) {
  const ranks = doubledMidRanks([...first, ...second]);
  const savage = savageScores(ranks.length);
  const score = (doubled) => Math.round(
    FINENESS * (savage[Math.floor(doubled / 2) - 1] + savage[Math.ceil(doubled / 2) - 1]) / 2
  );
  return first.map(
    (_, pair) => score(ranks[first.length + pair]) - score(ranks[pair])
  );
}
function savageScores(size) {
  const scores = new Array(size);
  let sum = 0;
  for (let rank = size; rank >= 1; rank -= 1) {
    sum -= 1 / rank;
    scores[rank - 1] = sum;
  }
  return scores;
}

// src/statistics/dependence.ts
function varianceInflation(series) {
  const mean = series.reduce((sum, value) => sum + value, 0) / series.length;
  const centred = series.map((value) => value - mean);
  const lags = Math.round(Math.sqrt(series.length) / 2);
  const alone = autoProduct(centred, 0);
  if (alone === 0) return 1;
  let together = alone;
  for (let lag = 1; lag <= lags; lag += 1) {
    together += 2 * (1 - lag / (lags + 1)) * autoProduct(centred, lag);
  }
  return Math.max(1, together / alone);
}
function discounted(p, inflation) {
  if (inflation === 1 || p >= 0.5) return p;
  return normalUpperTail(normalUpperQuantile(p) / Math.sqrt(inflation));
}
function autoProduct(values, lag) {
  let sum = 0;
  for (let at = lag; at < values.length; at += 1) {
    sum += values[at] * values[at - lag];
  }
  return sum;
}

// src/statistics/sign-flips.ts
function signFlipDistribution(weights, most) {
  const probability2 = new Float64Array(most + 1);
  probability2[0] = 1;
  let reached = 0;
  for (const weight of weights.toSorted((a, b) => a - b)) {
    reached = Math.min(reached + weight, most);
    for (let sum = reached; sum >= weight; sum -= 1) {
      probability2[sum] = (probability2[sum] + probability2[sum - weight]) / 2;
    }
    for (let sum = Math.min(weight - 1, reached); sum >= 0; sum -= 1) {
      probability2[sum] = probability2[sum] / 2;
    }
  }
  return probability2;
}
function signFlipUpperTail(weights, sum) {
  const unit = weights.reduce(greatestCommonDivisor, 0);
  if (unit === 0) return sum <= 0 ? 1 : 0;
  const reduced = weights.map((weight) => weight / unit);
  const least = Math.max(0, Math.ceil(sum / unit));
  if (isOneToN(reduced)) return tailsOfRanks(reduced.length)[least] ?? 0;
  const mirrored = totalOf(reduced) - least;
  return mirrored < least ? lowerTail(reduced, mirrored) : 1 - lowerTail(reduced, least - 1);
}
function lowerTail(weights, sum) {
  return sum < 0 ? 0 : totalOf(signFlipDistribution(weights, sum));
}
function tailProbabilities(weights) {
  const tails = signFlipDistribution(weights, totalOf(weights));
  for (let at = tails.length - 2; at >= 0; at -= 1) {
    tails[at] = Math.min(1, tails[at] + tails[at + 1]);
  }
  return tails;
}
function totalOf(values) {
  let total2 = 0;
  for (const value of values) total2 += value;
  return total2;
}
var known = /* @__PURE__ */ new Map();
function tailsOfRanks(size) {
  const made = known.get(size) ?? tailProbabilities(Array.from({ length: size }, (_, index) => index + 1));
  known.set(size, made);
  return made;
}
function isOneToN(weights) {
  const seen = new Set(weights);
  return seen.size === weights.length && !seen.has(0) && Math.max(...weights) === weights.length;
}
function greatestCommonDivisor(a, b) {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

// src/statistics/signed-rank.ts
function doubledSignedRanks(values) {
  const ranks = doubledMidRanks(values.map(Math.abs));
  return ranks.map((rank, index) => rank * Math.sign(values[index]));
}
function sumOfPositive(scores) {
  return scores.reduce((sum, score) => sum + Math.max(0, score), 0);
}

// src/statistics/unequal-spread.ts
var LIMIT = 2.326;
function isSpreadUnequal(first, second) {
  const below = (values) => {
    const middle = median(values);
    return values.map((value) => Math.max(0, middle - value));
  };
  const depth = below(first);
  const differences2 = below(second).map((other, pair) => other - depth[pair]);
  const size = Math.hypot(...differences2);
  const sum = differences2.reduce((total2, difference) => total2 + difference, 0);
  return size > 0 && Math.abs(sum) > LIMIT * size;
}

// src/statistics/swap-test.ts
var SCORES = {
  "within pairs": (first, second) => doubledSignedRanks(second.map((value, pair) => value - first[pair])),
  "within blocks": blockSavageScores
};
function swapTest(first, second, shift, rule) {
  const base = first.map(exact);
  const head = second.map((value) => exact(value - shift));
  const scoring = clearerScoring(base, head, rule);
  const p = probability(SCORES[scoring](base, head));
  if (scoring === "within pairs" || !isSpreadUnequal(base, head)) return { scoring, p };
  return { scoring, p: Math.max(p, probability(SCORES["within pairs"](base, head))) };
}
function probability(scores) {
  const p = signFlipUpperTail(scores.map(Math.abs), sumOfPositive(scores));
  return discounted(p, varianceInflation(scores));
}
function clearerScoring(first, second, { margin, target, scorings }) {
  const [only = "within pairs"] = scorings;
  if (scorings.length < 2) return only;
  const expected = Math.log(target / margin);
  const within = (scoring) => clearness(SCORES[scoring], first, second, expected);
  return within("within blocks") > within("within pairs") ? "within blocks" : "within pairs";
}
function clearness(scores, first, second, expected) {
  const turned2 = first.map((value, pair) => ordered(value, second[pair], isOdd(pair)));
  const opposite = first.map((value, pair) => ordered(value, second[pair], !isOdd(pair)));
  const up = (values) => values.map((value) => value + expected);
  const all = [...scores(turned2, up(opposite)), ...scores(opposite, up(turned2))];
  const size = Math.hypot(...all);
  return size === 0 ? 0 : all.reduce((sum, score) => sum + score, 0) / size;
}
function ordered(one, other, smaller) {
  return smaller ? Math.min(one, other) : Math.max(one, other);
}
function isOdd(at) {
  let odd = false;
  for (let rest = at; rest > 0; rest &= rest - 1) odd = !odd;
  return odd;
}
function exact(value) {
  return Math.round(value * 1e12) / 1e12;
}

// src/statistics/interval.ts
var PRECISION = 1e-5;
function confidenceInterval(pairs, rule) {
  const base = pairs.map(([time]) => Math.log(time));
  const head = pairs.map(([, time]) => Math.log(time));
  const low = lowerBound(base, head, rule);
  const minusHigh = lowerBound(head, base, rule);
  if (low === null || minusHigh === null) return null;
  const middle = median(head.map((time, pair) => time - base[pair]));
  return {
    low: Math.exp(Math.min(low, middle)),
    high: Math.exp(Math.max(-minusHigh, middle)),
    level: rule.confidence
  };
}
function lowerBound(first, second, rule) {
  const level = (1 - rule.confidence) / 2;
  const isRejected = (shift) => swapTest(first, second, shift, rule).p <= level;
  const differences2 = second.map((value, pair) => value - first[pair]);
  let rejected = Math.min(...differences2) - PRECISION;
  let kept = Math.max(...differences2) + PRECISION;
  if (!isRejected(rejected)) return null;
  while (kept - rejected > PRECISION) {
    const middle = (kept + rejected) / 2;
    if (isRejected(middle)) rejected = middle;
    else kept = middle;
  }
  return rejected;
}
function detectableSlowdown(interval, pairs, rule) {
  const width = Math.log(interval.high / interval.low);
  const deviation = width / (2 * normalUpperQuantile((1 - interval.level) / 2));
  const alpha = spendingAt(rule, pairs, true)?.alpha ?? 0;
  const reach = (normalUpperQuantile(alpha) + normalUpperQuantile(1 - rule.power)) * deviation;
  return {
    slowdown: rule.margin * Math.exp(reach),
    pairs: Math.ceil(pairs * (reach / Math.log(rule.target / rule.margin)) ** 2)
  };
}

// src/statistics/judge-pairs.ts
function decideSequentially(pairs, rule, options = { last: true }) {
  const verdict = verdictOverLooks(pairs, rule, options);
  return withFigures(pairs.slice(0, verdict.pairs), rule, verdict);
}
function verdictOverLooks(pairs, rule, options = { last: true }) {
  for (const look of rule.looks) {
    if (look.pairs >= pairs.length) break;
    const verdict = decide(pairs.slice(0, look.pairs), rule, { last: false });
    if (verdict.decision !== "continue") return verdict;
  }
  return decide(pairs, rule, options);
}
function decide(pairs, rule, options) {
  const unusable = pairs.findIndex((pair) => !isTimed(pair));
  if (unusable !== -1) {
    return noEvidence(pairs.length, { code: "unusable sample", pair: unusable + 1 });
  }
  const figures = tested(pairs, rule);
  const last = options.last || isLastLook(rule, pairs.length);
  const spending = spendingAt(rule, pairs.length, last);
  if (spending !== null && pairs.length >= rule.fewestPairs) {
    const proven = provenBy(figures, spending, rule);
    if (proven !== null) return { ...figures, ...proven };
  }
  if (!last) return { ...figures, decision: "continue" };
  return { ...figures, decision: "inconclusive", reason: whyOpen(pairs.length, rule) };
}
function whyOpen(pairs, rule) {
  const needed = Math.max(rule.fewestPairs, fewestForAlarm(rule));
  return pairs < needed ? { code: "too few pairs", needed } : { code: "neither proven" };
}
function provenBy({ pSlower, pNotSlower, ratio }, spending, rule) {
  if (ratio === null) return null;
  if (pSlower <= spending.alpha && ratio > rule.margin) {
    return { decision: "slower", pOverLooks: spending.alphaBefore + pSlower };
  }
  const isAboveMargin = pSlower <= totalAlpha(rule);
  if (pNotSlower <= spending.beta && ratio < rule.target && !isAboveMargin) {
    return { decision: "not slower", pOverLooks: 1 };
  }
  return null;
}
function tested(pairs, rule) {
  if (pairs.length === 0) return nothing2(0);
  const base = pairs.map(([time]) => Math.log(time));
  const head = pairs.map(([, time]) => Math.log(time));
  const slower = swapTest(base, head, Math.log(rule.margin), rule);
  const notSlower = swapTest(head, base, -Math.log(rule.target), rule);
  return {
    pairs: pairs.length,
    ratio: Math.exp(median(head.map((time, pair) => time - base[pair]))),
    pSlower: slower.p,
    pNotSlower: notSlower.p,
    pOverLooks: 1,
    scoring: slower.scoring
  };
}
function withFigures(pairs, rule, verdict) {
  const isOpen2 = verdict.decision === "continue" || verdict.scoring === null;
  const interval = isOpen2 ? null : confidenceInterval(pairs, rule);
  if (verdict.reason?.code !== "neither proven" || interval === null) {
    return { ...verdict, interval };
  }
  return { ...verdict, interval, detectable: detectableSlowdown(interval, pairs.length, rule) };
}
function noEvidence(pairs, reason) {
  return { ...nothing2(pairs), decision: "inconclusive", reason };
}
function nothing2(pairs) {
  return { pairs, ratio: null, pSlower: 1, pNotSlower: 1, pOverLooks: 1, scoring: null };
}
function isTimed(pair) {
  return pair.every((time) => Number.isFinite(time) && time > 0);
}

// src/checks/benchmarks/clocks.ts
var CLOCKS = ["wall", "cpu"];
function judgeClocks(pairs, rule, last) {
  return {
    wall: decideSequentially(pairs.wall, rule, { last }),
    cpu: decideSequentially(pairs.cpu, rule, { last })
  };
}
function decideClocks(pairs, rule, last) {
  return {
    wall: verdictOverLooks(pairs.wall, rule, { last }),
    cpu: verdictOverLooks(pairs.cpu, rule, { last })
  };
}
function combineClocks({ wall, cpu }) {
  if (wall.decision === "slower" || wall.decision === "not slower")
    return { decision: wall.decision, clock: "wall" };
  if (cpu.decision === "slower") return { decision: "slower", clock: "cpu" };
  return { decision: "open", clock: null };
}
function isOpen(pairs, rule) {
  const taken = pairs.wall.length;
  if (isLastLook(rule, taken) || !pairs.wall.every(isTimed)) return false;
  return !isLook(rule, taken) || combineClocks(decideClocks(pairs, rule, false)).decision === "open";
}

// src/checks/benchmarks/pair-sides.ts
async function bothStarted(bench, { base, head, arrangement, job }) {
  const beside = (other) => arrangement === "shared" ? { beside: other.directory } : {};
  const both = [
    started(bench, base, { ask: "prepare", job, ...beside(head) }),
    started(bench, head, { ask: "prepare", job, ...beside(base) })
  ];
  try {
    return { processes: await bothDone(both), arrangement };
  } catch (error) {
    for (const one of await Promise.allSettled(both))
      if (one.status === "fulfilled") one.value.kill();
    throw error;
  }
}
async function started(bench, side, prepare) {
  const worker = bench.start(side, "kept");
  try {
    const { isWarm = false } = await worker.ask(prepare);
    if (isWarm) return worker;
    await worker.ask({ ask: "run", times: 1 });
    if (prepare.beside !== void 0) await worker.ask({ ask: "run", times: 1, side: "beside" });
    return worker;
  } catch (error) {
    worker.kill();
    throw error;
  }
}
async function ended(worker) {
  await worker.ask({ ask: "close" }).catch(() => worker.kill());
}
async function bothDone(work) {
  await Promise.allSettled(work);
  return Promise.all(work);
}

// src/checks/benchmarks/one-pair.ts
var LEAST_SECONDS = 0.2;
var TURNS = 4;
var MOST_SECONDS2 = 10 * LEAST_SECONDS;
var MOST_REPETITIONS = 1e3;
async function repetitions(sides) {
  const [base, head] = await oneTurn(sides, 1, 0);
  return repetitionsFor(Math.min(secondsAround(base), secondsAround(head)));
}
function repetitionsFor(seconds) {
  const wanted = Math.ceil(LEAST_SECONDS * 1.2 / seconds);
  if (!Number.isFinite(wanted)) return 1;
  const turns = turnsOf(wanted);
  return Math.min(Math.ceil(Math.max(1, wanted) / turns) * turns, MOST_REPETITIONS);
}
function turnsOf(times) {
  return times < 2 ? 1 : Math.min(TURNS, 2 * Math.ceil(times / 2));
}
function isShort(pair) {
  const shorter = Math.min(...pair);
  return shorter > 0 && shorter < LEAST_SECONDS;
}
function isLong(pair) {
  return Math.min(...pair) > MOST_SECONDS2;
}
async function onePair(sides, times, baseFirst) {
  const turns = turnsOf(times);
  const [ofBase, ofHead] = [[], []];
  for (let turn2 = 0; turn2 < turns; turn2 += 1) {
    const isAsAtFirst = turn2 % 2 === 0;
    const [base, head] = await oneTurn(sides, times / turns, isAsAtFirst === baseFirst ? 0 : 1);
    ofBase.push(base);
    ofHead.push(head);
  }
  const [before, after] = [summed(ofBase), summed(ofHead)];
  return {
    wall: [before.wall, after.wall],
    cpu: before.cpu === null || after.cpu === null ? null : [before.cpu, after.cpu],
    around: [before.around, after.around]
  };
}
async function oneTurn({ processes, arrangement }, times, order) {
  const [own, other] = processes;
  const run = (worker, side = {}) => worker.ask({ ask: "run", times, ...side });
  const isSwapped = arrangement === "shared" && order === 1;
  const base = () => isSwapped ? run(other, { side: "beside" }) : run(own);
  const head = () => isSwapped ? run(own, { side: "beside" }) : run(other);
  if (arrangement === "in turn") {
    const first = await (order === 0 ? base() : head());
    return order === 0 ? [first, await head()] : [await base(), first];
  }
  if (order === 0) return bothDone([base(), head()]);
  const ahead = head();
  return bothDone([base(), ahead]);
}
function summed(runs) {
  const sum = (of, isBroken) => {
    const times = runs.map(of);
    return times.find(isBroken) ?? times.reduce((total2, time) => total2 + time, 0);
  };
  const tookNone = (time) => !(time > 0);
  const saysCpu = runs.every(({ cpuSeconds }) => cpuSeconds !== void 0);
  return {
    wall: sum(({ seconds }) => seconds, tookNone),
    cpu: saysCpu ? sum(
      ({ cpuSeconds = 0 }) => cpuSeconds,
      (time) => !(time >= 0)
    ) : null,
    around: sum(secondsAround, tookNone)
  };
}
function secondsAround({ seconds, around = seconds }) {
  return around;
}

// src/checks/benchmarks/time-pairs.ts
var BLOCK2 = 8;
var MOST_DROPPED = 64;
async function timePairs(bench, request) {
  const { rule } = request;
  const random = createRandom(request.seed, 1);
  const wall = [];
  const cpu = [];
  let [times, dropped] = [0, 0];
  const isLate = () => bench.now() >= request.deadline || dropped >= MOST_DROPPED;
  const goesOn = () => !isLate() && isOpen({ wall, cpu }, rule);
  while (goesOn()) {
    const sides = await bothStarted(bench, request);
    try {
      if (times === 0) times = await repetitions(sides);
      for (let done = 0; done < BLOCK2 && goesOn(); done += 1) {
        const pair = await onePair(sides, times, random.chance(50));
        if (isShort(pair.around)) dropped += 1;
        else {
          wall.push(pair.wall);
          if (pair.cpu !== null) cpu.push(pair.cpu);
        }
        if (isShort(pair.around) || isLong(pair.around))
          times = repetitionsFor(Math.min(...pair.around) / times);
        request.onProgress?.(wall.length);
      }
    } finally {
      await Promise.all(sides.processes.map(ended));
    }
  }
  return { wall, cpu };
}

// src/statistics/holm.ts
function holm(probabilities, level) {
  const order = probabilities.map((p, at) => ({ p, at })).sort((a, b) => a.p - b.p);
  const rejected = probabilities.map(() => false);
  for (const [step, { p, at }] of order.entries()) {
    if (!(p <= level / (probabilities.length - step))) break;
    rejected[at] = true;
  }
  return rejected;
}

// src/statistics/over-metrics.ts
function holmOverMetrics(judgements, level) {
  const probabilities = judgements.map(({ pOverLooks }) => pOverLooks);
  const kept = holm(probabilities, level);
  const needed = level / (judgements.length - kept.filter(Boolean).length);
  return judgements.map(
    (judgement, at) => judgement.decision !== "slower" || kept[at] ? judgement : {
      ...judgement,
      decision: "inconclusive",
      reason: { code: "not kept over all metrics", p: judgement.pOverLooks, needed }
    }
  );
}

// src/checks/benchmarks/timed-workload.ts
var RUN_LEVEL = 0.01;
function timedWorkloads(timed, rule) {
  const judged2 = overRun(timed.map(({ pairs }) => judgeBothClocks(pairs, rule)));
  return timed.map((one, at) => reported(one, judged2[at]));
}
function overRun(own) {
  const all = own.flatMap(({ wall, cpu }) => [wall, cpu]);
  const kept = holmOverMetrics(all, RUN_LEVEL);
  return own.map((_, at) => ({ wall: kept[2 * at], cpu: kept[2 * at + 1] }));
}
function canaryRule(rule) {
  const [alpha, beta] = [totalAlpha(rule), rule.looks.reduce((sum, look) => sum + look.beta, 0)];
  return { ...rule, looks: [{ pairs: fewestForAlarm(rule), alpha, beta }] };
}
function canary(timed, rule) {
  const { pairs } = timed;
  const told2 = reported(timed, judgeBothClocks(pairs, rule));
  const { decision, clock } = combineClocks(decideBothClocks(turned(pairs), rule));
  return decision === "slower" ? { ...told2, decision, clock, reason: "faster than itself" } : told2;
}
function turned({ wall, cpu }) {
  return { wall: wall.map(turn), cpu: cpu.map(turn) };
}
function turn([base, head]) {
  return [head, base];
}
function judgeBothClocks(pairs, rule) {
  const onTheWay = decideClocks(pairs, rule, false);
  return judgeClocks(pairs, rule, combineClocks(onTheWay).decision === "open");
}
function decideBothClocks(pairs, rule) {
  const onTheWay = decideClocks(pairs, rule, false);
  return combineClocks(onTheWay).decision === "open" ? decideClocks(pairs, rule, true) : onTheWay;
}
function reported({ pairs, ...which }, judgements) {
  const { decision, clock } = combineClocks(judgements);
  const clocks = CLOCKS.filter((name) => name === "wall" || pairs.cpu.length > 0);
  return {
    ...which,
    status: "timed",
    decision: decision === "open" ? "inconclusive" : decision,
    clock,
    reason: decision === "open" ? whyOpen2(judgements, pairs) : null,
    clocks: clocks.map((name) => timedClock(name, pairs[name], judgements[name]))
  };
}
function timedClock(clock, pairs, { decision, ratio, interval, detectable }) {
  return {
    clock,
    decision: decision === "continue" ? "inconclusive" : decision,
    ratio,
    interval,
    detectable: detectable?.slowdown ?? null,
    pairsNeeded: detectable?.pairs ?? null,
    pairs: pairs.map(([base, head]) => [base, head])
  };
}
function whyOpen2({ wall, cpu }, pairs) {
  const why = wall.reason === void 0 ? "no pair" : inWords(wall.reason, pairs.wall.length);
  return cpu.decision === "not slower" ? `${why}; no more processor time` : why;
}
function inWords(reason, pairs) {
  switch (reason.code) {
    case "too few pairs":
      return `${pairs} pairs in the time there was, and ${reason.needed} are the least`;
    case "unusable sample":
      return `pair ${reason.pair} has a time that no clock could have shown`;
    case "neither proven":
      return `${pairs} pairs do not tell`;
    case "not kept over all metrics":
      return "slower by itself, but not beyond what so many workloads show by chance";
  }
}
function unchanged(workload) {
  const reason = "unchanged, not timed";
  return { ...untimed(workload, reason), status: "unchanged", decision: "not slower" };
}
function untimed(workload, reason) {
  return { workload, status: "timed", decision: "inconclusive", clock: null, reason, clocks: [] };
}

// src/checks/benchmarks/time-workloads.ts
async function timeWorkloads(ports, request, failures) {
  const { base, commit, seed, rule } = request;
  const facts = { base: commit, margin: rule.margin, target: rule.target, seed };
  const wanted = TIMED.filter((workload) => request.workloads.includes(workload));
  const difference = await recordFailure(
    failures,
    "not timed",
    () => differences(ports, request, wanted)
  );
  if (difference === null) {
    const workloads2 = wanted.map((workload) => untimed(workload, "one side could not be started"));
    return { ...facts, canary: null, workloads: workloads2 };
  }
  const differing = wanted.filter((workload) => difference(workload).isAny);
  const ready = await getReady(request, differing, failures);
  const changed = differing.filter((workload) => workload !== "pipeline" || ready !== null);
  const end = ports.bench.now() + request.timeBudget;
  let left = changed.length + 1;
  const timed = async (workload, label, own) => {
    const share = (end - ports.bench.now()) / left;
    left -= 1;
    const { from, arrangement } = difference(workload);
    const startUp = workload === "pipeline" ? ready?.startUp : void 0;
    const which = {
      workload,
      ...from === void 0 ? {} : { from },
      ...startUp === void 0 ? {} : { startUp }
    };
    return recordFailure(failures, `${label} was not timed`, async () => ({
      ...which,
      pairs: await timeOne(ports, own, share, { ...which, arrangement }, label)
    }));
  };
  const alone = { ...request, head: base, rule: canaryRule(rule) };
  const itself = await timeCanary(
    changed,
    alone.rule,
    (workload) => timed(workload, `${workload}, base against itself`, alone)
  );
  const pairs = [];
  for (const workload of changed)
    pairs.push(...[await timed(workload, workload, request)].filter((one) => one !== null));
  const answers = timedWorkloads(pairs, rule);
  const workloads = wanted.map((workload) => {
    if (isImpossible(request, workload)) return untimed(workload, "the base has none");
    if (!differing.includes(workload)) return unchanged(workload);
    const answer = answers.find((one) => one.workload === workload);
    return answer ?? untimed(workload, "a process failed");
  });
  return { ...facts, canary: itself, workloads };
}
async function timeCanary([first], rule, timed) {
  if (first === void 0) return null;
  const pairs = await timed(first);
  return pairs === null ? untimed(first, "a process failed") : canary(pairs, rule);
}
async function differences({ bench }, request, wanted) {
  const { base, head, job, pipeline } = request;
  const isKnown = (workload) => workload === "pipeline" && pipeline !== null && pipeline.kind !== "by digest";
  const known2 = (workload) => ({
    isAny: isKnown(workload) && pipeline?.kind === "changed",
    arrangement: "in turn"
  });
  if (wanted.every(isKnown)) return known2;
  const before = await askDigest(bench, base, job("reconstruct"));
  const after = await askDigest(bench, head, job("reconstruct"));
  const isSameCode = before.code === after.code && before.duckdb === after.duckdb;
  return (workload) => {
    if (isKnown(workload)) return known2(workload);
    const first = PARTS[workload].find((part) => before.parts[part] !== after.parts[part]);
    if (!isSameCode && workload !== "pipeline") return { isAny: true, arrangement: "apart" };
    return {
      isAny: first !== void 0,
      arrangement: "shared",
      from: STAGES[workload]?.find((part) => part === first)
    };
  };
}
async function getReady({ pipeline }, workloads, failures) {
  if (pipeline?.kind !== "changed" || !workloads.includes("pipeline")) return {};
  const ready = await recordFailure(failures, "pipeline was not timed", pipeline.getReady);
  if (ready === null) return null;
  return ready.common === null ? {} : { startUp: ready.common.seconds };
}
function isImpossible({ pipeline }, workload) {
  return workload === "pipeline" && pipeline?.kind === "impossible";
}
function benchFor({ pipeline }, workload, bench) {
  const isOwn2 = pipeline?.kind === "changed" || pipeline?.kind === "by digest";
  return workload === "pipeline" && isOwn2 ? pipeline.bench : bench;
}
async function timeOne({ bench: processes, console }, request, share, { workload, from, arrangement }, label) {
  const { base, head, job, seed, rule } = request;
  const bench = benchFor(request, workload, processes);
  const start = bench.now();
  const most = rule.looks.at(-1)?.pairs ?? 1;
  const say = (pairs2) => console.progress(
    `${label}: ${counted(pairs2, "pair")}`,
    Math.max(pairs2 / most, (bench.now() - start) / share)
  );
  say(0);
  const pairs = await timePairs(bench, {
    base,
    head,
    arrangement,
    job: { ...job(workload), ...from === void 0 ? {} : { from } },
    seed,
    rule,
    deadline: start + share,
    onProgress: say
  });
  console.note(`${label}: ${counted(pairs.wall.length, "pair")}`);
  return pairs;
}

// src/checks/benchmarks/bench.ts
async function measure(ports, config, asked, own) {
  const { console, workspace, warehouse, environment } = ports;
  const { scale, against, settings } = asked;
  const chosen = chooseWorkloads(config.pipeline, asked.workloads);
  if (chosen.note !== null) console.note(chosen.note);
  const committed = await readBaseline(workspace, config, scale.name);
  const base = against === null ? null : await baseSide(ports, config, settings, against);
  const failures = [];
  const found = { config, own, base, scale, failures, workloads: chosen.workloads };
  const { workloads, team } = await findTeamWorkload(ports, { ...found, file: settings.path });
  const request = { ...asked, workloads };
  const metrics = await measureWorkloads(ports, config, request, failures, team);
  const { population, job } = await pairJobs(ports, config, request, team?.events ?? null);
  const { platform } = environment;
  const now = { duckdb: await warehouse.version(), platform, population };
  const { counted: counted2, work } = await count(ports, { config, committed, base, now, job, failures });
  const rule = ruleOfMargin(config["benchmarks.margin"]);
  const time = base && await console.group("Time in pairs", () => {
    const sides = { base: base.side, commit: base.commit, head: headSide(ports) };
    const pipeline2 = team?.timing ?? null;
    return timeWorkloads(ports, { ...request, ...sides, rule, job, pipeline: pipeline2 }, failures);
  });
  const here = environmentClass({ ...environment, duckdb: now.duckdb });
  const screen2 = screenJobs(metrics, committed.baseline, here);
  const method = describeMethod(ports, config, request);
  const pipeline = await reportPipeline(team);
  const report = { scale: scale.name, method, metrics, pipeline, work, screen: screen2, time, failures };
  return { report, work: counted2, now };
}
async function count(ports, { config, committed, base, now, job, failures }) {
  if (config.pipeline.kind === "command")
    return { counted: null, work: uncounted(base === null ? "nowhere" : "base") };
  const counted2 = await countSide(ports, headSide(ports), job("reconstruct"), failures);
  const before = base && {
    commit: base.commit,
    count: () => countBase(ports, base.side, job("reconstruct"), failures)
  };
  return { counted: counted2, work: await judgeWork(config, committed, counted2, now, before) };
}

export {
  measure
};
