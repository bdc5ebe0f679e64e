import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  BALANCE_ON,
  EVENT_COLUMNS,
  LAST_YEAR,
  TABLES,
  eventOf,
  foldPerson,
  groundSql,
  loadConfig,
  loadEngine,
  loadEvents,
  quoted,
  rebuildBalances,
  reconstruct,
  wire,
  withPlan,
  writeAllSnapshots
} from "./chunk-EFFDHSPL.js";
import {
  GateError,
  checkLines,
  decode,
  validatorFor
} from "./chunk-SJZYY5JZ.js";
import "./chunk-YJU4BBD2.js";
import "./chunk-Y4HVYU4O.js";

// src/measured.ts
import path from "node:path";
import process4 from "node:process";

// src/adapters/process/measured-tools.ts
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
function createMeasuredTools(entryUrl, latencies2) {
  return {
    now: () => Number(process.hrtime.bigint()) / 1e9,
    // Linux, macOS and Windows alike: libuv gives kilobytes.
    peakRss: () => process.resourceUsage().maxRSS * 1024,
    sizeOf: (file) => statSync(file).size,
    remove: (file) => rmSync(file, { force: true }),
    emptied: (folder) => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      return folder;
    },
    code: () => digestOf(bundleText(fileURLToPath(entryUrl))),
    digest: digestOf,
    latencies: latencies2
  };
}
function digestOf(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
var IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']+)["']/g;
function bundleText(entry) {
  const texts = /* @__PURE__ */ new Map();
  const visit = (file) => {
    if (texts.has(file)) return;
    const text = readFileSync(file, "utf8");
    texts.set(file, text);
    for (const [, chunk = ""] of text.matchAll(IMPORT))
      visit(fileURLToPath(new URL(chunk, `file://${file}`)));
  };
  visit(entry);
  return [...texts.values()].join("\n");
}

// src/adapters/process/serve-session.ts
import process2 from "node:process";
function serveSession(answer, dispose) {
  const end = () => void dispose().finally(() => process2.exit(0));
  process2.on("disconnect", end);
  process2.on("message", async (request) => {
    const reply = await answer(request).then(
      (value) => ({ kind: "answer", answer: value }),
      (error) => ({ kind: "error", detail: wordsOf(error) })
    );
    process2.send?.(reply, () => {
      if (request.ask === "close") process2.disconnect();
    });
  });
}
function wordsOf(error) {
  if (error instanceof GateError) return error.message;
  return error instanceof Error ? error.stack ?? error.message : String(error);
}

// src/adapters/validation/latencies.ts
import { readFileSync as readFileSync2 } from "node:fs";
import process3 from "node:process";
var NEWLINE = 10;
function latencies(schema, files) {
  const validator = validatorFor(schema.json);
  const seconds = [];
  let valid = 0;
  for (const file of files) {
    const bytes = readFileSync2(file);
    for (let start = 0; start < bytes.length; ) {
      const newline = bytes.indexOf(NEWLINE, start);
      const end = newline === -1 ? bytes.length : newline + 1;
      const line = bytes.subarray(start, end);
      const before = process3.hrtime.bigint();
      const { outcome } = checkLines(line, {
        file,
        maxFindings: 1,
        keepAccepted: false,
        validator,
        decode
      });
      seconds.push(Number(process3.hrtime.bigint() - before) / 1e9);
      valid += outcome.valid;
      start = end;
    }
  }
  return { seconds: Float64Array.from(seconds), valid };
}

// src/core/sql-statements.ts
var TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$\w*\$)[\s\S]*?\1|--[^\n]*|\/\*[\s\S]*?\*\/|;|\s+|[^'"$\-/;\s]+|[\s\S]/g;
function statementsOf(sql) {
  const statements = [];
  let statement = "";
  for (const [token] of sql.matchAll(TOKEN)) {
    if (token === ";") {
      statements.push(statement.trim());
      statement = "";
    } else if (isSpace(token)) {
      if (!statement.endsWith(" ")) statement += " ";
    } else {
      statement += token;
    }
  }
  statements.push(statement.trim());
  return statements.filter((text) => text !== "");
}
function isSpace(token) {
  return token.startsWith("--") || token.startsWith("/*") || token.trim() === "";
}
function normalised(sql) {
  return statementsOf(sql).join(";\n");
}
function hasPlan(statement) {
  return /^(?:SELECT|WITH|FROM|INSERT|UPDATE|DELETE|MERGE|COPY)\b/i.test(statement) || /^CREATE (?:OR REPLACE )?(?:TEMP(?:ORARY)? )?TABLE [^(]*\bAS\b/i.test(statement);
}

// src/app/measure/profiled.ts
function profiled(database) {
  const scripts = {};
  return {
    ...database,
    async execute(sql, name) {
      for (const statement of statementsOf(sql)) {
        if (hasPlan(statement)) {
          const plan = await planOf(database, statement, name);
          scripts[name] = withPlan(scripts[name] ?? {}, plan);
        } else await database.execute(statement, name);
      }
    },
    work: () => scripts
  };
}
async function planOf(database, statement, name) {
  const rows = await database.rows(`EXPLAIN (ANALYZE, FORMAT json) ${statement}`, name);
  const parsed = JSON.parse(rows[0]?.[1] ?? "null");
  return Array.isArray(parsed) ? parsed[0] : parsed;
}

// src/app/measure/workloads/load.ts
async function validated({ ports, tools, engine, directory }, lines, into = directory) {
  const files = lines.map((path2) => ({
    path: path2,
    format: "ndjson",
    compression: "none",
    size: tools.sizeOf(path2)
  }));
  const { files: results, spool } = await ports.validator.validate({
    files,
    schema: engine.schema,
    maxFindings: 1,
    expect: "valid",
    spoolDirectory: tools.emptied(`${into}/valid`)
  });
  const events = results.reduce((sum, file) => sum + file.events, 0);
  const invalid = results.reduce((sum, file) => sum + file.invalid, 0);
  const first = results.flatMap(({ findings }) => findings)[0];
  if (invalid > 0 || events === 0)
    throw new GateError("POPULATION_INVALID", {
      invalid,
      events,
      detail: first?.message ?? "it is empty"
    });
  return { events, spool };
}
async function openFile({ ports, tools, job, directory }, name) {
  const path2 = `${directory}/${name}`;
  for (const file of [path2, `${path2}.wal`]) tools.remove(file);
  return ports.warehouse.open({ path: path2, readable: [directory], threads: job.threads });
}
async function filled(context, depth) {
  const { spool } = await validated(context, context.job.lines);
  const database = await openFile(context, "filled.duckdb");
  const request = { spool, asOf: null, pipeline: context.engine.pipeline };
  const { events } = await (depth === "events" ? loadEvents : reconstruct)(database, request);
  await database.execute("CHECKPOINT", "checkpoint");
  return { database, events };
}

// src/app/measure/workloads/people.ts
async function employeesOf(database, most) {
  const rows = await database.rows(
    `SELECT DISTINCT employee_id FROM events WHERE event_type = 'contribution' ORDER BY md5(employee_id), employee_id LIMIT ${most}`,
    "events"
  );
  return rows.map(([employee]) => employee ?? "");
}

// src/app/measure/workloads/workload.ts
async function timed({ tools }, work) {
  const start = tools.now();
  await work();
  return tools.now() - start;
}
function percentile(sorted, share) {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

// src/app/measure/workloads/concurrency.ts
async function prepareConcurrency(context) {
  const { job } = context;
  const alone = [];
  for (const [index, lines] of job.lines.entries())
    alone.push(await checksums(context, [lines], `alone-${index}`));
  const together = await built(context, job.lines, "together");
  const employees = await employeesOf(together.database, 50);
  const leaksTogether = await leaksIn(together.database, alone);
  return {
    events: together.events,
    async run() {
      let isDone = false;
      const reading = reads(context, together.database, employees, () => isDone);
      let found = [];
      const seconds = await timed(context, async () => {
        found = await Promise.all(
          job.lines.map((lines, index) => checksums(context, [lines], `scenario-${index}`))
        );
      });
      isDone = true;
      const times = (await reading).sort((a, b) => a - b);
      const leaks = found.flat().filter((sum, at) => sum !== alone.flat()[at]).length;
      return {
        seconds,
        values: {
          "events-per-second": together.events / seconds,
          "read-p99": percentile(times, 0.99) * 1e3,
          leaks: leaks + leaksTogether
        }
      };
    },
    close: () => together.database.close()
  };
}
async function built(context, lines, name) {
  const into = await context.ports.workspace.temporaryDirectory();
  const { spool } = await validated(context, lines, into);
  const database = await openFile({ ...context, directory: into }, `${name}.duckdb`);
  const request = { spool, asOf: `${LAST_YEAR}-12-31`, pipeline: context.engine.pipeline };
  const { events } = await reconstruct(database, request);
  return { database, events };
}
async function checksums(context, lines, name) {
  const { database } = await built(context, lines, name);
  try {
    return await checksumsOf(database, null);
  } finally {
    database.close();
  }
}
async function checksumsOf(database, scenario) {
  const where = scenario === null ? "" : `WHERE scenario_id = ${quoted(scenario)}`;
  const sums = [];
  for (const { name } of TABLES) {
    const [row] = await database.rows(
      `SELECT count(*) || ' ' || coalesce(bit_xor(md5_number(CAST(rows AS VARCHAR))), 0)
       FROM ${name} AS rows ${where}`,
      name
    );
    sums.push(row?.[0] ?? "");
  }
  return sums;
}
async function leaksIn(database, alone) {
  const scenarios = await database.rows(
    "SELECT DISTINCT scenario_id FROM events ORDER BY 1",
    "events"
  );
  let leaks = scenarios.length === alone.length ? 0 : 1;
  for (const [index, [scenario]] of scenarios.entries()) {
    const sums = await checksumsOf(database, scenario ?? "");
    leaks += sums.filter((sum, at) => sum !== alone[index]?.[at]).length;
  }
  return leaks;
}
async function reads(context, database, employees, isDone) {
  const times = [];
  for (let at = 0; !isDone(); at += 1) {
    const employee = employees[at % employees.length] ?? "";
    const sql = `SELECT * FROM fct_participant_balance_snapshots WHERE employee_id = ${quoted(employee)}`;
    times.push(await timed(context, () => database.rows(sql, "snapshots")));
  }
  return times;
}

// src/app/measure/workloads/history.ts
var PARTICIPANTS = 200;
async function prepareHistory(context) {
  const { ports, job, directory } = context;
  const made = await filled(context, "tables");
  const employees = await employeesOf(made.database, PARTICIPANTS);
  made.database.close();
  const database = await ports.warehouse.open({
    path: `${directory}/filled.duckdb`,
    readable: [directory],
    threads: job.threads
  });
  const [first = ""] = employees;
  const cold = await timed(context, () => weeksOf(database, first)) * 1e3;
  return {
    events: made.events,
    once: { cold },
    async run() {
      const times = [];
      for (const employee of employees)
        times.push(await timed(context, () => weeksOf(database, employee)));
      const seconds = times.reduce((sum, time) => sum + time, 0);
      times.sort((a, b) => a - b);
      return {
        seconds,
        values: { p50: percentile(times, 0.5) * 1e3, p99: percentile(times, 0.99) * 1e3 }
      };
    },
    close: () => database.close()
  };
}
async function weeksOf(database, employee) {
  const weeks = await database.rows(
    `SELECT * FROM fct_participant_balance_snapshots
     WHERE employee_id = ${quoted(employee)} ORDER BY snapshot_date`,
    "snapshots"
  );
  if (weeks.length === 0) throw new Error(`${employee} has no weekly snapshot`);
}

// src/app/measure/workloads/ingest.ts
async function prepareIngest(context) {
  const { events } = await validated(context, context.job.lines);
  return {
    events,
    async run() {
      const seconds = await timed(context, () => ingest(context));
      return { seconds, values: { "events-per-second": events / seconds } };
    },
    close: () => void 0
  };
}
async function ingest(context) {
  const { spool } = await validated(context, context.job.lines);
  const database = await openFile(context, "ingested.duckdb");
  try {
    await loadEvents(database, { spool, asOf: null, pipeline: context.engine.pipeline });
    await database.execute("CHECKPOINT", "checkpoint");
  } finally {
    database.close();
  }
}

// src/sql/workload/population.sql
var population_default = "-- A population inside DuckDB, for benchmarks of the reconstruction: everybody is paid every second\n-- Friday of five years (130 pays), pre-tax and match, and has a hire, eligibility, enrollment, a yearly\n-- raise and vesting; a tenth leaves in the end, and forfeits.\n-- Inputs:   table events; variables first_number, last_number: which participants to make.\n-- Ordering: that of events.\n\nINSERT INTO events BY NAME\nWITH persons AS (\n  SELECT\n    'E-' || lpad(CAST(range AS VARCHAR), 6, '0') AS employee_id,\n    CAST(DATE '2021-01-04' + CAST(range * 7919 % 60 AS INTEGER) AS DATE) AS hired,\n    40000 + range * 104729 % 160000 AS salary,\n    range % 10 = 0 AS leaves\n  FROM range(getvariable('first_number'), getvariable('last_number') + 1)\n),\npays AS (\n  SELECT persons.*, CAST(day AS DATE) AS day\n  FROM persons, (SELECT unnest(generate_series(TIMESTAMP '2021-01-08', TIMESTAMP '2025-12-31', INTERVAL 14 DAY)) AS day)\n),\nmade AS (\n  SELECT employee_id, hired AS effective_date, 'hire' AS event_type, CAST(salary AS DECIMAL(18,6)) AS annual_compensation,\n    3 AS job_level, hired AS hire_date, 'Operations' AS department\n  FROM persons\n  UNION ALL BY NAME\n  SELECT employee_id, hired AS effective_date, 'eligibility' AS event_type, 'PLAN-401K' AS plan_id, true AS eligible,\n    hired AS eligibility_date, 'immediate' AS reason\n  FROM persons\n  UNION ALL BY NAME\n  SELECT employee_id, hired AS effective_date, 'enrollment' AS event_type, 'PLAN-401K' AS plan_id, hired AS enrollment_date,\n    CAST(0.06 AS DECIMAL(5,4)) AS pre_tax_contribution_rate, CAST(0 AS DECIMAL(5,4)) AS roth_contribution_rate\n  FROM persons\n  UNION ALL BY NAME\n  SELECT employee_id, CAST(hired + CAST(365 * year AS INTEGER) AS DATE) AS effective_date, 'merit' AS event_type,\n    CAST(salary * (1 + CAST(0.03 AS DECIMAL(3,2)) * year) AS DECIMAL(18,6)) AS new_compensation,\n    CAST(0.03 AS DECIMAL(5,4)) AS merit_percentage\n  FROM persons, range(1, 5) AS years(year)\n  UNION ALL BY NAME\n  SELECT employee_id, CAST(hired + CAST(365 * year AS INTEGER) AS DATE) AS effective_date, 'vesting' AS event_type,\n    'PLAN-401K' AS plan_id, CAST(CAST(0.2 AS DECIMAL(5,4)) * (year - 1) AS DECIMAL(5,4)) AS vested_percentage,\n    'graded' AS vesting_schedule_type\n  FROM persons, range(1, 5) AS years(year)\n  UNION ALL BY NAME\n  SELECT employee_id, day AS effective_date, 'contribution' AS event_type, 'PLAN-401K' AS plan_id, source,\n    CAST(CAST(salary * rate / 26 AS DECIMAL(18,2)) AS DECIMAL(18,6)) AS amount, CAST(day - 5 AS DATE) AS pay_period_end,\n    day AS contribution_date, CAST(0 AS DECIMAL(18,6)) AS ytd_amount, 'PR' AS payroll_id\n  FROM pays, (VALUES ('employee_pre_tax', CAST(0.06 AS DECIMAL(3,2))), ('employer_match', CAST(0.03 AS DECIMAL(3,2)))) AS sources(source, rate)\n  UNION ALL BY NAME\n  SELECT employee_id, DATE '2025-12-30' AS effective_date, 'termination' AS event_type, 'voluntary' AS termination_reason,\n    DATE '2025-12-30' AS final_pay_date\n  FROM persons WHERE leaves\n  UNION ALL BY NAME\n  SELECT employee_id, DATE '2025-12-31' AS effective_date, 'forfeiture' AS event_type, 'PLAN-401K' AS plan_id,\n    'employer_match' AS forfeited_from_source, CAST(100 AS DECIMAL(18,6)) AS amount\n  FROM persons WHERE leaves\n),\nordered AS (\n  SELECT\n    *,\n    CAST(md5(concat_ws('|', employee_id, event_type, effective_date, source)) AS UUID) AS event_id,\n    'baseline' AS scenario_id,\n    'standard' AS plan_design_id,\n    'benchmark' AS source_system,\n    CAST(effective_date AS TIMESTAMP) AS created_at\n  FROM made\n  ORDER BY\n    employee_id,\n    effective_date,\n    list_position(['hire', 'eligibility', 'enrollment', 'promotion', 'merit', 'contribution', 'vesting',\n                   'hce_status', 'compliance', 'termination', 'forfeiture'], event_type),\n    event_id\n)\nSELECT *, row_number() OVER () + (SELECT coalesce(max(event_order), 0) FROM events) AS event_order FROM ordered;\n";

// src/app/measure/workloads/population.ts
var SLICE = 1e4;
async function preparePopulation(context) {
  return {
    events: 0,
    async run() {
      let events = 0;
      const seconds = await timed(context, async () => {
        events = await everybody(context);
      });
      return { seconds, values: { seconds, events } };
    },
    close: () => void 0
  };
}
async function everybody(context) {
  const { engine, job } = context;
  const { pipeline } = engine;
  const database = await openFile(context, "population.duckdb");
  try {
    await database.execute(pipeline.tables.sql, pipeline.tables.name);
    await makeEvents(context, database);
    await database.execute(groundSql(), "ground tables");
    await database.execute(pipeline.macros.sql, pipeline.macros.name);
    const [row] = await database.rows(
      "SELECT count(*), CAST(max(effective_date) AS VARCHAR) FROM events",
      "events"
    );
    await database.setVariable("as_of", row?.[1] ?? "");
    context.ports.console.note(
      `${Number(row?.[0]).toLocaleString("en-US")} events of ${job.employees.toLocaleString("en-US")} employees made; balances`
    );
    await rebuildBalances(database, pipeline);
    context.ports.console.note("balances rebuilt; weekly snapshots");
    await writeAllSnapshots(database, pipeline.weeklySnapshots);
    await database.execute("CHECKPOINT", "checkpoint");
    return Number(row?.[0]);
  } finally {
    database.close();
  }
}
async function makeEvents({ job, ports }, database) {
  for (let first = 1; first <= job.employees; first += SLICE) {
    const last = Math.min(job.employees, first + SLICE - 1);
    await database.execute(
      `SET VARIABLE first_number = ${first}; SET VARIABLE last_number = ${last}`,
      "population"
    );
    await database.execute(population_default, "population.sql");
    ports.console.progress("making events", last / job.employees);
  }
}

// src/app/measure/workloads/reconstruct.ts
async function prepareReconstruct(context) {
  const { database, events } = await filled(context, "events");
  const { pipeline } = context.engine;
  return {
    events,
    async run() {
      const seconds = await timed(context, () => rebuildBalances(database, pipeline));
      const [row] = await database.rows(
        "SELECT count(*) FROM participant_balances",
        "participant_balances"
      );
      return {
        seconds,
        values: { seconds, "participants-per-second": Number(row?.[0]) / seconds }
      };
    },
    close: () => database.close()
  };
}

// src/app/measure/workloads/snapshots.ts
var LOOK_UPS = 20;
async function prepareSnapshots(context) {
  const { database, events } = await filled(context, "events");
  const { pipeline } = context.engine;
  await rebuildBalances(database, pipeline);
  const employees = await employeesOf(database, LOOK_UPS);
  return {
    events,
    async run() {
      const seconds = await timed(
        context,
        () => writeAllSnapshots(database, pipeline.weeklySnapshots)
      );
      const [row] = await database.rows(
        "SELECT count(*) FROM fct_participant_balance_snapshots",
        "snapshots"
      );
      return {
        seconds,
        values: {
          "rows-per-second": Number(row?.[0]) / seconds,
          "look-up": await median(context, employees, (employee) => lookUp(database, employee)),
          fold: await median(context, employees, (employee) => byFold(database, employee))
        }
      };
    },
    close: () => database.close()
  };
}
async function lookUp(database, employee) {
  await database.rows(
    `SELECT * FROM fct_participant_balance_snapshots
     WHERE employee_id = ${quoted(employee)}
     QUALIFY snapshot_date = max(snapshot_date) OVER ()`,
    "snapshots"
  );
}
async function byFold(database, employee) {
  const cells = EVENT_COLUMNS.map((column) => `CAST(${column} AS VARCHAR)`).join(", ");
  const rows = await database.rows(
    `SELECT ${cells} FROM events WHERE employee_id = ${quoted(employee)} ORDER BY event_order`,
    "events"
  );
  foldPerson(rows.map(eventOf), `${LAST_YEAR}-12-31`);
}
async function median(context, employees, work) {
  const times = [];
  for (const employee of employees) times.push(await timed(context, () => work(employee)));
  return percentile(
    times.sort((a, b) => a - b),
    0.5
  ) * 1e3;
}

// src/app/measure/workloads/validate.ts
async function prepareValidate(context) {
  const { tools, engine, job } = context;
  const { events } = await validated(context, job.lines);
  const latencies2 = tools.latencies(engine.schema, job.lines).seconds.sort();
  const milliseconds = (share) => percentile(latencies2, share) * 1e3;
  const once = { p50: milliseconds(0.5), p99: milliseconds(0.99), max: milliseconds(1) };
  return {
    events,
    once,
    async run() {
      const seconds = await timed(context, () => validated(context, job.lines));
      return { seconds, values: { "events-per-second": events / seconds } };
    },
    close: () => void 0
  };
}

// src/app/measure/workloads/prepare.ts
var PREPARE = {
  validate: prepareValidate,
  ingest: prepareIngest,
  reconstruct: prepareReconstruct,
  history: prepareHistory,
  snapshots: prepareSnapshots,
  concurrency: prepareConcurrency,
  population: preparePopulation
};

// src/app/measure/session.ts
function createSession(ports, tools) {
  let prepared = null;
  return {
    async answer(request) {
      switch (request.ask) {
        case "digest":
          return digest(ports, tools, request.job);
        case "work":
          return workPass(await contextOf(ports, tools, request.job));
        case "prepare": {
          const context = await contextOf(ports, tools, request.job);
          prepared = await PREPARE[request.job.workload](context);
          return { events: prepared.events, once: prepared.once ?? {} };
        }
        case "run":
          if (prepared === null) throw new Error("nothing was prepared");
          return repeated(prepared, request.times);
        case "close":
          prepared?.close();
          return { peakRss: tools.peakRss() };
      }
    }
  };
}
async function repeated(prepared, times) {
  let run = await prepared.run();
  let seconds = run.seconds;
  for (let done = 1; done < times; done += 1) {
    run = await prepared.run();
    seconds += run.seconds;
  }
  return { seconds, values: run.values };
}
async function configOf(ports, job) {
  const there = job.config !== null && await ports.workspace.exists(job.config);
  return loadConfig(ports.workspace, {
    file: there ? job.config : null,
    overrides: job.overrides,
    place: (name) => `--${name}`,
    needsFixtures: false
  });
}
async function contextOf(ports, tools, job) {
  const engine = await loadEngine(await configOf(ports, job), ports.workspace);
  const directory = await ports.workspace.temporaryDirectory();
  return { ports, tools, job, engine, directory };
}
async function digest(ports, tools, job) {
  const { schema, pipeline } = await loadEngine(await configOf(ports, job), ports.workspace);
  const scripts = [...Object.values(pipeline), BALANCE_ON];
  return {
    code: tools.code(),
    duckdb: await ports.warehouse.version(),
    parts: {
      schema: tools.digest(JSON.stringify(schema.json)),
      ...Object.fromEntries(
        scripts.map(({ name, sql }) => [baseName(name), tools.digest(normalised(sql))])
      )
    }
  };
}
function baseName(name) {
  return name.split("/").at(-1) ?? name;
}
async function workPass(context) {
  const { ports, tools, directory, engine } = context;
  const { spool } = await validated(context, context.job.lines);
  const file = `${directory}/work.duckdb`;
  const database = profiled(
    await ports.warehouse.open({ path: file, readable: [directory], threads: context.job.threads })
  );
  try {
    await reconstruct(database, { spool, asOf: null, pipeline: engine.pipeline });
    const rowsWritten = await rowsByTable(database);
    await database.execute("CHECKPOINT", "checkpoint");
    return { scripts: byBaseName(database.work()), rowsWritten, databaseBytes: tools.sizeOf(file) };
  } finally {
    database.close();
  }
}
function byBaseName(work) {
  return Object.fromEntries(
    Object.entries(work).map(([name, counters]) => [baseName(name), counters])
  );
}
async function rowsByTable(database) {
  const names = await database.rows(
    "SELECT table_name FROM duckdb_tables() WHERE NOT temporary AND NOT internal ORDER BY 1",
    "tables"
  );
  const counts = {};
  for (const [name] of names) {
    const [row] = await database.rows(`SELECT count(*) FROM ${name}`, String(name));
    counts[String(name)] = Number(row?.[0]);
  }
  return counts;
}

// src/measured.ts
function serve(entryUrl) {
  const { ports, dispose } = wire({
    directory: process4.cwd(),
    entryUrl,
    console: parentsConsole,
    // The events that are measured with lie beside the workspace.
    eventsRoot: path.parse(process4.cwd()).root,
    duckdbPath: process4.env.DC_EVENT_GATE_DUCKDB_PATH ?? null
  });
  const session = createSession(ports, createMeasuredTools(entryUrl, latencies));
  serveSession((request) => session.answer(request), dispose);
}
var parentsConsole = {
  result: () => void 0,
  note: (text) => void process4.stderr.write(`${text}
`),
  progress: () => void 0,
  group: (_label, work) => work(),
  colour: false
};
export {
  serve
};
