import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  createRowReader
} from "./measured-perform-other.js";
import {
  PROTOCOL,
  foldPerson,
  loadConfig,
  loadEngine,
  wire
} from "./action-measured-run-invocation.js";
import {
  endRun,
  onInterruption
} from "./action-cli-measured.js";
import "./action-cli-measured-2.js";
import "./worker.js";
import "./action-measured-run-invocation-team-judge.js";
import "./action-builtin-judge-measured-run-invocation-team-judge.js";
import {
  withPlan
} from "./baseline-update-bench-measured.js";
import {
  LAST_YEAR
} from "./baseline-update-bench-measured-perform-other.js";
import "./action-bench-measured-run-invocation.js";
import "./action-bench-cli-measured.js";
import "./action-baseline-file-bench-measured-run-invocation.js";
import "./action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import "./action-foreign-sql-measured-run-invocation.js";
import {
  checkLines,
  decode,
  validatorFor
} from "./action-run-invocation-worker.js";
import "./action-cli-worker.js";
import "./action-run-invocation-team-judge-worker.js";
import {
  TABLES,
  hasPlan,
  quoted,
  splitStatements
} from "./action-bench-foreign-sql-measured-run-invocation.js";
import "./action-bench-cli-foreign-sql-measured.js";
import "./action-bench-run-invocation-worker.js";
import {
  counted
} from "./action-bench-cli-worker.js";
import "./action-baseline-file-bench-run-invocation-worker.js";
import {
  GateError
} from "./action-baseline-file-bench-cli-worker.js";

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
    cpu: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e6;
    },
    // Linux, macOS and Windows alike: libuv gives kilobytes.
    peakRss: () => process.resourceUsage().maxRSS * 1024,
    sizeOf: (file) => statSync(file).size,
    remove: (file) => rmSync(file, { force: true }),
    emptied: (folder) => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      return folder;
    },
    code: () => shortHash(bundleText(fileURLToPath(entryUrl))),
    digest: shortHash,
    latencies: latencies2
  };
}
function shortHash(text) {
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
function serveSession(answer, ending) {
  process2.on("disconnect", () => void endRun(ending, 0));
  onInterruption(ending, () => void 0);
  process2.on("message", async (request) => {
    const reply = await answer(request).then(
      (value) => ({ kind: "answer", answer: value }),
      (error) => ({ kind: "error", detail: errorText(error) })
    );
    say(reply, () => {
      if (request.ask === "close") process2.disconnect();
    });
  });
}
function sayProgress(label, fraction) {
  say({ kind: "progress", label, fraction });
}
function say(reply, done = () => void 0) {
  if (process2.connected) process2.send?.(reply, done);
}
function errorText(error) {
  if (error instanceof GateError) return error.message;
  return error instanceof Error ? error.stack ?? error.message : String(error);
}

// src/adapters/validation/latencies.ts
import { readFileSync as readFileSync2 } from "node:fs";
import process3 from "node:process";
var NEWLINE = 10;
async function latencies(schema, files) {
  const validator = await validatorFor(schema);
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

// src/checks/benchmarks/profiled.ts
function profiled(database) {
  const scripts = {};
  return {
    ...database,
    async execute(sql, name) {
      for (const statement of splitStatements(sql)) {
        if (hasPlan(statement)) {
          const plan = await explainAnalyze(database, statement, name);
          scripts[name] = withPlan(scripts[name] ?? {}, plan);
        } else await database.execute(statement, name);
      }
    },
    work: () => scripts
  };
}
async function explainAnalyze(database, statement, name) {
  const rows = await database.rows(`EXPLAIN (ANALYZE, FORMAT json) ${statement}`, name);
  const parsed = JSON.parse(rows[0]?.[1] ?? "null");
  return Array.isArray(parsed) ? parsed[0] : parsed;
}

// src/checks/benchmarks/workloads/load.ts
async function validated({ ports, tools, engine, directory }, lines, into = directory) {
  const files = lines.map((path2) => ({
    path: path2,
    format: "ndjson",
    compression: "none",
    size: tools.sizeOf(path2)
  }));
  const {
    files: results,
    spool,
    columns
  } = await ports.validator.validate({
    files,
    schema: engine.schema,
    maxFindings: 1,
    expect: "valid",
    spoolDirectory: tools.emptied(`${into}/valid`),
    columns: "kept"
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
  return { events, spool, columns };
}
async function openFile({ ports, tools, job, directory }, name, limits) {
  const path2 = `${directory}/${name}`;
  for (const file of [path2, `${path2}.wal`]) tools.remove(file);
  const options = { path: path2, readable: [directory], threads: job.threads };
  return ports.warehouse.open(limits === void 0 ? options : { ...options, limits });
}
async function filled(context, depth) {
  const { spool, columns } = await validated(context, context.job.lines);
  const database = await openFile(context, "filled.duckdb");
  const steps = requireSteps(context.engine);
  const request = { spool, columns, asOf: null };
  const { events } = await (depth === "events" ? steps.load(database, request) : rebuildBySteps(database, steps, request));
  await database.execute("CHECKPOINT", "checkpoint");
  return { database, events };
}
function requireSteps({ pipeline }) {
  if (pipeline.steps !== null) return pipeline.steps;
  throw new GateError("BUG", { detail: `"${pipeline.name}" is a command, and has no steps` });
}
async function rebuildBySteps(database, steps, request, hear) {
  const loaded = await steps.load(database, request);
  await steps.balances(database, hear);
  await steps.snapshots(database, hear);
  return loaded;
}

// src/checks/benchmarks/workloads/people.ts
async function listEmployees(database, most) {
  const rows = await database.rows(
    `SELECT DISTINCT employee_id FROM events WHERE event_type = 'contribution' ORDER BY md5(employee_id), employee_id LIMIT ${most}`,
    "events"
  );
  return rows.map(([employee]) => employee ?? "");
}

// src/checks/benchmarks/workloads/workload.ts
async function clocked(context, work) {
  const begin = readClocks(context);
  await work();
  return since(context, begin);
}
async function clockedFrom(context, work) {
  const begin = readClocks(context);
  let from = begin;
  await work((name) => {
    if (name === context.job.from) from = readClocks(context);
  });
  return { ...since(context, from), around: since(context, begin).cpuSeconds };
}
function readClocks({ tools }) {
  return { seconds: tools.now(), cpuSeconds: tools.cpu() };
}
function since({ tools }, { seconds, cpuSeconds }) {
  return { seconds: tools.now() - seconds, cpuSeconds: tools.cpu() - cpuSeconds };
}
async function timed({ tools }, work) {
  const start = tools.now();
  await work();
  return tools.now() - start;
}
function percentile(sorted, share) {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

// src/checks/benchmarks/workloads/concurrency.ts
async function prepareConcurrency(context) {
  const { job } = context;
  const alone = [];
  for (const [index, lines] of job.lines.entries())
    alone.push(await checksums(context, [lines], `alone-${index}`));
  const together = await built(context, job.lines, "together");
  const employees = await listEmployees(together.database, 50);
  const leaksTogether = await leaksIn(together.database, alone);
  return {
    events: together.events,
    // Each scenario has been ingested and rebuilt, and all of them read.
    isWarm: true,
    async run() {
      let isDone = false;
      const reading = reads(context, together.database, employees, () => isDone);
      let found = [];
      const taken = await clocked(context, async () => {
        found = await Promise.all(
          job.lines.map((lines, index) => checksums(context, [lines], `scenario-${index}`))
        );
      });
      isDone = true;
      const times = (await reading).sort((a, b) => a - b);
      const leaks = found.flat().filter((sum, at) => sum !== alone.flat()[at]).length;
      return {
        ...taken,
        values: {
          "events-per-second": together.events / taken.seconds,
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
  const { spool, columns } = await validated(context, lines, into);
  const database = await openFile({ ...context, directory: into }, `${name}.duckdb`);
  const request = { spool, columns, asOf: `${LAST_YEAR}-12-31` };
  const { events } = await rebuildBySteps(database, requireSteps(context.engine), request);
  return { database, events };
}
async function checksums(context, lines, name) {
  const { database } = await built(context, lines, name);
  try {
    return await readChecksums(database, null);
  } finally {
    database.close();
  }
}
async function readChecksums(database, scenario) {
  const where = scenario === null ? "" : `WHERE scenario_id = ${quoted(scenario)}`;
  const sums = [];
  for (const { name } of TABLES) {
    const [row] = await database.rows(
      `SELECT count(*) || ' ' || coalesce(bit_xor(hash(rows)), 0)
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
    const sums = await readChecksums(database, scenario ?? "");
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

// src/checks/benchmarks/workloads/history.ts
var PARTICIPANTS = 200;
var SHARE = 1 / 4;
var WARMING = 50;
async function prepareHistory(context) {
  const { ports, job, directory } = context;
  const made = await filled(context, "tables");
  const employees = await listEmployees(
    made.database,
    Math.min(PARTICIPANTS, Math.ceil(job.employees * SHARE))
  );
  made.database.close();
  const database = await ports.warehouse.open({
    path: `${directory}/filled.duckdb`,
    readable: [directory],
    threads: job.threads
  });
  const [first = ""] = employees;
  const cold = await timed(context, () => readWeeks(database, first)) * 1e3;
  for (const employee of employees.slice(0, WARMING)) await readWeeks(database, employee);
  return {
    events: made.events,
    once: { cold },
    isWarm: true,
    async run() {
      const times = [];
      const taken = await clocked(context, async () => {
        for (const employee of employees)
          times.push(await timed(context, () => readWeeks(database, employee)));
      });
      times.sort((a, b) => a - b);
      return {
        ...taken,
        values: { p50: percentile(times, 0.5) * 1e3, p99: percentile(times, 0.99) * 1e3 }
      };
    },
    close: () => database.close()
  };
}
async function readWeeks(database, employee) {
  const weeks = await database.rows(
    `SELECT * FROM fct_participant_balance_snapshots
     WHERE employee_id = ${quoted(employee)} ORDER BY snapshot_date`,
    "snapshots"
  );
  if (weeks.length === 0) throw new Error(`${employee} has no weekly snapshot`);
}

// src/checks/benchmarks/workloads/ingest.ts
async function prepareIngest(context) {
  const events = await ingest(context);
  return {
    events,
    isWarm: true,
    async run() {
      const taken = await clocked(context, () => ingest(context));
      return { ...taken, values: { "events-per-second": events / taken.seconds } };
    },
    close: () => void 0
  };
}
async function ingest(context) {
  const { events, spool, columns } = await validated(context, context.job.lines);
  const database = await openFile(context, "ingested.duckdb");
  try {
    await requireSteps(context.engine).load(database, { spool, columns, asOf: null });
    await database.execute("CHECKPOINT", "checkpoint");
    return events;
  } finally {
    database.close();
  }
}

// src/checks/benchmarks/workloads/pipeline.ts
async function preparePipeline(context) {
  const { events, spool, columns } = await validated(context, context.job.lines);
  const steps = requireSteps(context.engine);
  const rebuild = async (hear) => {
    const database = await openFile(context, "tables.duckdb");
    try {
      await rebuildBySteps(database, steps, { spool, columns, asOf: null }, hear);
      await database.execute("CHECKPOINT", "checkpoint");
    } finally {
      database.close();
    }
  };
  return {
    events,
    async run() {
      const taken = await clockedFrom(context, rebuild);
      const { seconds } = taken;
      return { ...taken, values: { seconds, "events-per-second": events / seconds } };
    },
    close: () => void 0
  };
}

// src/sql/workload/career_events.sql
var career_events_default = "-- What happens to the people of a slice of the workforce: hired, eligible, enrolled, promoted, raised, left.\n-- Inputs:   tables workload_people, workload_years (careers.sql).\n-- Output:   view workload_career_events (number, event_type, effective_date and columns of table events); macros.\n-- Ordering: none.\n\nCREATE OR REPLACE TEMP MACRO dollars(cents) AS\n  CAST(CAST(cents AS DECIMAL(15,0)) * CAST(0.01 AS DECIMAL(3,2)) AS DECIMAL(18,6));\nCREATE OR REPLACE TEMP MACRO rate_of(ten_thousandths) AS\n  CAST(CAST(ten_thousandths AS DECIMAL(5,0)) * CAST(0.0001 AS DECIMAL(5,4)) AS DECIMAL(5,4));\n\nCREATE OR REPLACE TEMP VIEW workload_career_events AS\nWITH employments AS (\n  SELECT * FROM workload_years JOIN workload_people USING (number) WHERE year = year(employed_from)\n),\nhires AS (\n  SELECT\n    'hire' AS event_type,\n    number,\n    employed_from AS effective_date,\n    employed_from AS hire_date,\n    department,\n    january_level AS job_level,\n    dollars(january_salary) AS annual_compensation\n  FROM employments\n),\neligibilities AS (\n  SELECT\n    'eligibility' AS event_type,\n    number,\n    CASE WHEN may_join THEN eligible_from ELSE employed_from END AS effective_date,\n    effective_date AS eligibility_date,\n    may_join AS eligible,\n    CASE WHEN NOT may_join THEN 'ineligible_override'\n         WHEN employed_from <> hired_on THEN 'rehire'\n         WHEN eligible_from = hired_on THEN 'immediate'\n         ELSE 'age_and_service' END AS reason,\n    CASE WHEN NOT may_join THEN 'leased employee' END AS source\n  FROM employments\n  WHERE eligible_from IS NOT NULL OR NOT may_join\n),\nenrollments AS (\n  SELECT\n    'enrollment' AS event_type,\n    number,\n    elected_on AS effective_date,\n    elected_on AS enrollment_date,\n    rate_of(pre_tax_rate) AS pre_tax_contribution_rate,\n    rate_of(roth_rate) AS roth_contribution_rate,\n    rate_of(after_tax_rate) AS after_tax_contribution_rate,\n    is_auto AS auto_enrollment,\n    CASE WHEN is_auto THEN elected_on + 90 END AS opt_out_window_expires,\n    CASE WHEN is_auto THEN 'auto' WHEN elected_on = enrolled_from THEN 'proactive' ELSE 'voluntary' END\n      AS enrollment_source,\n    CASE WHEN is_auto THEN eligible_from END AS auto_enrollment_window_start,\n    CASE WHEN is_auto THEN eligible_from + 45 END AS auto_enrollment_window_end,\n    elected_on = enrolled_from AS proactive_enrollment_eligible,\n    true AS window_timing_compliant\n  FROM workload_years\n  WHERE year = year(elected_on) AND elected_on <= worked_until\n),\npromotions AS (\n  SELECT\n    'promotion' AS event_type,\n    number,\n    make_date(year, 7, 1) AS effective_date,\n    effective_date AS payload_effective_date,\n    level AS new_job_level,\n    dollars(july_salary) AS new_annual_compensation\n  FROM workload_years\n  WHERE is_promoted\n),\nmerits AS (\n  SELECT\n    'merit' AS event_type,\n    number,\n    make_date(year, 4, 1) AS effective_date,\n    dollars(april_salary) AS new_compensation,\n    rate_of(merit) AS merit_percentage\n  FROM workload_years\n  WHERE merit > 0\n),\nterminations AS (\n  SELECT\n    'termination' AS event_type,\n    number,\n    left_on AS effective_date,\n    left_on AS final_pay_date,\n    termination_reason\n  FROM workload_people\n  WHERE left_on IS NOT NULL\n)\nFROM hires\nUNION ALL BY NAME FROM eligibilities\nUNION ALL BY NAME FROM enrollments\nUNION ALL BY NAME FROM promotions\nUNION ALL BY NAME FROM merits\nUNION ALL BY NAME FROM terminations;\n";

// src/sql/workload/careers.sql
var careers_default = "-- A slice of the benchmark's workforce: who the people are, and what each working year brings them.\n-- Inputs:   variables first_number, last_number (of the people of the slice), first_year (2011 or later),\n--           years, seed, scenario.\n-- Output:   tables workload_people (one row a person), workload_years (one a calendar year in which the\n--           person worked); macros. Money in cents, rates in ten-thousandths.\n-- Ordering: none. A person is the same whatever the slice and the number of people. The workforce of a\n--           seed is the same in every scenario; when people join the plan and what they elect is not.\n\n-- Chance is MD5 of a text: its values are published, and so the same in any version of DuckDB. A text\n-- gives ten throws of twelve bits; `place` says which.\nCREATE OR REPLACE TEMP MACRO dice(text) AS\n  [CAST('0x' || md5(text)[1:15] AS BIGINT), CAST('0x' || md5(text)[16:30] AS BIGINT)];\nCREATE OR REPLACE TEMP MACRO throw(dice, place, sides) AS\n  (((dice[1 + place // 5] >> (12 * (place % 5))) & 4095) * sides) >> 12;\n\nCREATE OR REPLACE TEMP MACRO days_after(day, days) AS day + CAST(days AS INTEGER);\n-- Every second Friday is a payday. The number of the last one on or before a day, and the other way.\nCREATE OR REPLACE TEMP MACRO payday_number(day) AS (day - DATE '2010-12-24') // 14;\nCREATE OR REPLACE TEMP MACRO payday(number) AS days_after(DATE '2010-12-24', 14 * number);\n\nCREATE OR REPLACE TEMP TABLE workload_people AS\nWITH numbered AS (\n  SELECT\n    range AS number,\n    dice(concat_ws('|', getvariable('seed'), range, 'work')) AS work,\n    dice(concat_ws('|', getvariable('seed'), range, 'plan', getvariable('scenario'))) AS choice,\n    make_date(getvariable('first_year'), 1, 1) AS first_day,\n    make_date(getvariable('first_year') + getvariable('years') - 1, 12, 31) AS last_day,\n    last_day - first_day + 1 AS days\n  FROM range(CAST(getvariable('first_number') AS BIGINT), CAST(getvariable('last_number') AS BIGINT) + 1)\n),\nemployed AS (\n  SELECT\n    *,\n    -- Most are there from the beginning on.\n    days_after(first_day, CASE WHEN throw(work, 0, 100) < 85 THEN 1 + throw(work, 1, 25) ELSE throw(work, 1, days) END)\n      AS hired_on,\n    -- A payday, so that the last pay and the last day are one.\n    CASE WHEN throw(work, 2, 100) < least(25, days // 70)\n         THEN payday(payday_number(days_after(hired_on, 164 + throw(work, 3, 1350)))) END AS leaves_on,\n    CASE WHEN leaves_on <= last_day THEN leaves_on END AS left_on,\n    CASE WHEN throw(work, 4, 100) < 20\n         THEN days_after(make_date(year(left_on) + 1, 3, 1), throw(work, 5, 200)) END AS returns_on,\n    CASE WHEN returns_on <= last_day THEN returns_on END AS returned_on\n  FROM numbered\n),\n-- Nobody leaves (after 150 days) before the day on which all others have joined (90 + 45 days).\njoined AS (\n  SELECT\n    *,\n    throw(choice, 0, 100) >= 3 AS may_join,\n    CASE WHEN may_join THEN days_after(hired_on, CASE WHEN throw(choice, 1, 100) < 60 THEN 0 ELSE 90 END) END AS joins_on,\n    CASE WHEN joins_on <= last_day THEN joins_on END AS eligible_on,\n    CASE WHEN throw(choice, 2, 100) >= 4 THEN days_after(eligible_on, throw(choice, 3, 46)) END AS enrolls_on,\n    CASE WHEN enrolls_on <= last_day THEN enrolls_on END AS enrolled_on\n  FROM employed\n),\nplans(plan, plan_id, schedule) AS (\n  VALUES (0, 'PLAN-401K', 'graded'), (1, 'PLAN-401K', 'graded'), (2, 'PLAN-CLIFF', 'cliff'),\n         (3, 'PLAN-SAFE-HARBOR', 'immediate')\n)\nSELECT\n  number,\n  format('E-{:06d}', number) AS employee_id,\n  plan_id,\n  schedule,\n  ['Engineering', 'Finance', 'Operations', 'People', 'Sales', 'Support'][1 + throw(work, 7, 6)] AS department,\n  -- Many at the bottom, few at the top.\n  1 + least(throw(work, 8, 9), throw(work, 9, 9)) AS first_level,\n  -- 50 or older in every year: may make catch-up contributions.\n  throw(choice, 4, 100) < 20 AS is_older,\n  last_day,\n  hired_on,\n  left_on,\n  returned_on,\n  -- Of those who come back, nobody has retired or died.\n  ['voluntary', 'voluntary', 'voluntary', 'involuntary', 'retirement', 'disability', 'death']\n    [CASE WHEN returned_on IS NULL THEN 1 + throw(work, 5, 7) ELSE 1 END] AS termination_reason,\n  may_join,\n  eligible_on,\n  enrolled_on\nFROM joined\nJOIN plans ON plan = throw(work, 6, 4);\n\n-- A return is in a later year than the leave, so a year belongs to one employment. Pay changes on\n-- January 1 (or by a hire), April 1 and July 1; rates of deferral on January 1 or by the first enrollment.\nCREATE OR REPLACE TEMP TABLE workload_years AS\nWITH RECURSIVE careers AS (\n  SELECT\n    number,\n    year(hired_on) - 1 AS year,\n    CAST(NULL AS DATE) AS employed_from,\n    CAST(NULL AS DATE) AS worked_until,\n    CAST(NULL AS DATE) AS eligible_from,\n    CAST(NULL AS DATE) AS enrolled_from,\n    CAST(0 AS BIGINT) AS january_salary,\n    CAST(0 AS BIGINT) AS merit,\n    CAST(0 AS BIGINT) AS april_salary,\n    false AS is_promoted,\n    CAST(0 AS BIGINT) AS july_salary,\n    first_level AS january_level,\n    first_level AS level,\n    CAST(NULL AS DATE) AS elected_on\n  FROM workload_people\n  UNION ALL\n  SELECT\n    number,\n    year_before + 1 AS year,\n    CASE WHEN year >= year(returned_on) THEN returned_on ELSE hired_on END AS employed_from,\n    least(make_date(year, 12, 31), CASE WHEN employed_from = hired_on THEN left_on END) AS worked_until,\n    CASE WHEN employed_from = hired_on THEN eligible_on\n         WHEN eligible_on IS NOT NULL THEN returned_on END AS eligible_from,\n    CASE WHEN employed_from = hired_on THEN enrolled_on\n         WHEN enrolled_on IS NOT NULL THEN returned_on + 30 END AS enrolled_from,\n    CASE WHEN year(employed_from) = year\n         -- Dollars a year at the bottom of each level, and up to 18 % more.\n         THEN [42000, 52000, 64000, 80000, 101000, 128000, 162000, 205000, 260000, 330000][level_before]\n              * (100 + throw(luck, 0, 19))\n         ELSE salary_before END AS january_salary,\n    CASE WHEN employed_from < make_date(year, 2, 1) AND worked_until >= make_date(year, 4, 1)\n         THEN 100 + 25 * throw(luck, 1, 17) ELSE 0 END AS merit,\n    (january_salary * (10000 + merit) + 5000) // 10000 AS april_salary,\n    employed_from < make_date(year, 2, 1) AND worked_until >= make_date(year, 7, 1)\n      AND level_before < 10 AND throw(luck, 2, 100) < 14 AS is_promoted,\n    CASE WHEN is_promoted THEN (april_salary * (108 + throw(luck, 3, 8)) + 50) // 100 ELSE april_salary END AS july_salary,\n    level_before AS january_level,\n    level_before + CASE WHEN is_promoted THEN 1 ELSE 0 END AS level,\n    CASE WHEN year(enrolled_from) = year THEN enrolled_from\n         WHEN enrolled_from < make_date(year, 1, 1) AND throw(luck, 4, 100) < 25 THEN make_date(year, 1, 1)\n         ELSE election_before END AS elected_on\n  FROM (\n    SELECT\n      number,\n      year AS year_before,\n      july_salary AS salary_before,\n      level AS level_before,\n      elected_on AS election_before,\n      dice(concat_ws('|', getvariable('seed'), number, year)) AS luck\n    FROM careers\n  )\n  JOIN workload_people USING (number)\n  WHERE year_before < year(last_day)\n),\nelections AS (\n  SELECT *, dice(concat_ws('|', getvariable('seed'), number, elected_on, getvariable('scenario'))) AS choice\n  FROM careers\n  WHERE worked_until >= make_date(careers.year, 1, 1)\n),\nrates AS (\n  SELECT\n    *,\n    elected_on = enrolled_from AND throw(choice, 0, 100) < 55 AS is_auto,\n    CASE WHEN throw(choice, 1, 100) < 5 THEN 0\n         WHEN is_auto THEN 100 * (3 + throw(choice, 2, 4))\n         ELSE 100 * (4 + throw(choice, 2, 12)) END AS deferral_rate,\n    [0, 0, 0, 0, 50, 50, 50, 50, 50, 100][1 + throw(choice, 3, 10)] AS roth_share\n  FROM elections\n)\nSELECT\n  * EXCLUDE (choice, deferral_rate, roth_share),\n  deferral_rate - deferral_rate * roth_share // 100 AS pre_tax_rate,\n  deferral_rate * roth_share // 100 AS roth_rate,\n  CASE WHEN deferral_rate > 0 AND NOT is_auto AND throw(choice, 4, 100) < 12\n       THEN 100 * (1 + throw(choice, 5, 15)) ELSE 0 END AS after_tax_rate\nFROM rates;\n";

// src/sql/workload/payroll.sql
var payroll_default = "-- What payroll pays into the plan for a slice of the workforce: streams of equal amounts, cut where an\n-- annual limit is reached, and what each year adds up to.\n-- Inputs:   tables workload_people, workload_years; irs_limits, vesting_floors.\n-- Output:   tables workload_streams (a source's contributions of one quarter-year or two), workload_sums\n--           (one row a working year). Money in cents, or in millionths of a dollar where it says so.\n-- Ordering: none.\n--\n-- Nothing is added up payday by payday: between two changes of pay every payday pays the same `step`, so\n-- that the year's total up to the i-th payday of a stream is least(start + i × step, top).\n\nCREATE OR REPLACE TEMP TABLE workload_parts AS\nWITH spans AS (\n  SELECT\n    number,\n    year,\n    schedule,\n    is_older,\n    pre_tax_rate,\n    roth_rate,\n    after_tax_rate,\n    unnest([1, 2, 3]) AS part,\n    unnest([january_salary, april_salary, july_salary]) AS salary,\n    unnest([make_date(year, 1, 1), make_date(year, 4, 1), make_date(year, 7, 1)]) AS since,\n    unnest([make_date(year, 3, 31), make_date(year, 6, 30), make_date(year, 12, 31)]) AS until,\n    payday_number(least(until, worked_until)) AS last_payday,\n    payday_number(greatest(since, employed_from) - 1) AS paydays_before,\n    -- A stream begins with the payday after the day of eligibility or enrollment, or never.\n    greatest(payday_number(since - 1), payday_number(coalesce(eligible_from, until))) AS paydays_ineligible,\n    greatest(payday_number(since - 1), payday_number(coalesce(enrolled_from, until))) AS paydays_unenrolled\n  FROM workload_years\n  JOIN workload_people USING (number)\n),\npaid AS (\n  SELECT\n    *,\n    greatest(0, last_payday - paydays_before) AS worked,\n    greatest(0, last_payday - paydays_ineligible) AS eligible,\n    greatest(0, last_payday - paydays_unenrolled) AS enrolled,\n    (salary + 13) // 26 AS pay,\n    -- The plan counts no more than $245,000 a year: no year's limit, IRC 401(a)(17), is lower.\n    least(pay, 24500000 // 26) AS counted_pay,\n    (counted_pay * pre_tax_rate + 5000) // 10000 AS pre_tax,\n    (counted_pay * roth_rate + 5000) // 10000 AS roth,\n    (counted_pay * after_tax_rate + 5000) // 10000 AS after_tax,\n    pre_tax + roth AS deferral,\n    counted_pay * 6 // 100 AS matched_pay,\n    least(deferral, matched_pay) // 2 AS match,\n    CASE WHEN schedule = 'immediate' THEN (counted_pay * 3 + 50) // 100 ELSE 0 END AS nonelective\n  FROM spans\n),\n-- What the year would come to without limits, before this part of it. Where a limit has cut the year\n-- short already, nothing of the source follows, and it does not matter.\nwished AS (\n  SELECT\n    *,\n    CAST(coalesce(sum(pre_tax * enrolled) OVER earlier, 0) AS BIGINT) AS pre_tax_before,\n    CAST(coalesce(sum(roth * enrolled) OVER earlier, 0) AS BIGINT) AS roth_before,\n    CAST(coalesce(sum(after_tax * enrolled) OVER earlier, 0) AS BIGINT) AS after_tax_before,\n    CAST(coalesce(sum(match * enrolled) OVER earlier, 0) AS BIGINT) AS match_before,\n    CAST(coalesce(sum(nonelective * eligible) OVER earlier, 0) AS BIGINT) AS nonelective_before\n  FROM paid\n  WINDOW earlier AS (PARTITION BY number, year ORDER BY part ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)\n),\nlimits AS (\n  SELECT\n    year,\n    CAST(elective_deferral * 100 AS BIGINT) AS deferral_limit,\n    CAST(catch_up * 100 AS BIGINT) AS catch_up_limit,\n    -- Room under IRC 415(c) for after-tax money when all others take the most they can: at most 3 % each\n    -- of match and nonelective or profit sharing, and $150 of allocated forfeitures.\n    CAST((annual_additions - elective_deferral - 15000) * 100 AS BIGINT) AS after_tax_limit\n  FROM irs_limits\n)\nSELECT\n  number,\n  year,\n  part,\n  is_older,\n  deferral_limit,\n  worked,\n  eligible,\n  enrolled,\n  last_payday,\n  pay,\n  counted_pay,\n  pre_tax,\n  roth,\n  deferral,\n  after_tax,\n  match,\n  nonelective,\n  pre_tax_before,\n  roth_before,\n  match_before,\n  nonelective_before,\n  pre_tax_before + roth_before AS deferral_before,\n  -- Paydays with the whole deferral, and the rest that still fits under IRC 402(g) on the one after them.\n  coalesce(least(enrolled, greatest(0, deferral_limit - deferral_before) // nullif(deferral, 0)), 0) AS whole,\n  CASE WHEN whole < enrolled THEN greatest(0, deferral_limit - deferral_before - whole * deferral) ELSE 0 END AS rest,\n  whole * pre_tax + least(pre_tax, rest) AS pre_tax_sum,\n  whole * roth + rest - least(pre_tax, rest) AS roth_sum,\n  whole * match + least(rest, matched_pay) // 2 AS match_sum,\n  least(after_tax_before, after_tax_limit) AS after_tax_from,\n  least(after_tax_before + after_tax * enrolled, after_tax_limit) AS after_tax_to,\n  least(greatest(0, deferral_before - deferral_limit), catch_up_limit) AS catch_up_from,\n  least(greatest(0, deferral_before + deferral * enrolled - deferral_limit), catch_up_limit) AS catch_up_to\nFROM wished\nJOIN limits USING (year);\n\n-- `before` is what the year has of the source when the stream begins, `slot` its place among the\n-- contributions of one payday.\nCREATE OR REPLACE TEMP TABLE workload_streams AS\nWITH wishes AS (\n  SELECT\n    number,\n    last_payday - enrolled AS paydays_before,\n    enrolled AS paydays,\n    unnest(['employee_pre_tax', 'employee_roth', 'employee_after_tax', 'employer_match']) AS source,\n    unnest([1, 2, 3, 5]) AS slot,\n    unnest([pre_tax_before, roth_before, after_tax_from, match_before]) AS before,\n    before AS start,\n    unnest([pre_tax, roth, after_tax, match]) AS step,\n    unnest([pre_tax_before + pre_tax_sum, roth_before + roth_sum, after_tax_to, match_before + match_sum]) AS top\n  FROM workload_parts\n  WHERE enrolled > 0\n  UNION ALL\n  SELECT\n    number,\n    last_payday - enrolled + whole,\n    enrolled - whole,\n    'employee_catch_up',\n    4,\n    catch_up_from,\n    catch_up_from - rest,\n    deferral,\n    catch_up_to\n  FROM workload_parts\n  WHERE is_older\n  UNION ALL\n  SELECT\n    number,\n    last_payday - eligible,\n    eligible,\n    'employer_nonelective',\n    6,\n    nonelective_before,\n    nonelective_before,\n    nonelective,\n    nonelective_before + nonelective * eligible\n  FROM workload_parts\n)\nSELECT * REPLACE (least(paydays, (top - start + step - 1) // step) AS paydays)\nFROM wishes\nWHERE top > before\n-- The events of a person then lie together, as those that are loaded do.\nORDER BY number;\n\n-- What a year adds up to, with what the employer adds on its last day, and how much of it is vested.\n-- Employer money in the three buckets of docs/DOMAIN.md, `..._units` in millionths of a dollar.\nCREATE OR REPLACE TEMP TABLE workload_sums AS\nWITH payroll AS (\n  SELECT\n    number,\n    year,\n    CAST(sum(pay * worked) AS BIGINT) AS pay,\n    CAST(sum(counted_pay * eligible) AS BIGINT) AS eligible_pay,\n    CAST(sum(counted_pay * enrolled) AS BIGINT) AS enrolled_pay,\n    CAST(sum(pre_tax_sum + roth_sum) AS BIGINT) AS deferrals,\n    CAST(sum(after_tax_to - after_tax_from) AS BIGINT) AS after_tax,\n    CAST(sum(match_sum) AS BIGINT) AS match,\n    CAST(sum(nonelective * eligible) AS BIGINT) AS nonelective\n  FROM workload_parts\n  GROUP BY number, year\n),\nclosed AS (\n  SELECT\n    number,\n    year,\n    employed_from,\n    worked_until,\n    eligible_from,\n    schedule,\n    pay,\n    deferrals + after_tax AS employee_sum,\n    match,\n    nonelective,\n    -- Those who are there on the last day of the year, and have not joined the plan on that very day.\n    worked_until = make_date(year, 12, 31) AND left_on IS DISTINCT FROM worked_until AND eligible_from < worked_until\n      AS is_closed,\n    -- Only who reached the limit on deferrals before the year was over has missed any match.\n    least(deferrals, enrolled_pay * 6 // 100) // 2 - match AS missed_match,\n    CASE WHEN is_closed AND schedule = 'graded' AND missed_match >= 100 THEN missed_match ELSE 0 END AS true_up,\n    CASE WHEN is_closed AND schedule = 'graded' THEN (eligible_pay * 2 + 50) // 100 ELSE 0 END AS profit_sharing,\n    CASE WHEN is_closed AND schedule = 'cliff' THEN (eligible_pay * 3 + 50) // 100 ELSE 0 END AS late_nonelective,\n    dice(concat_ws('|', getvariable('seed'), number, year, 'allocation')) AS luck,\n    CASE WHEN is_closed AND throw(luck, 0, 100) < 10 THEN 2500 + 3 * throw(luck, 1, 4096) ELSE 0 END AS allocation,\n    coalesce(worked_until = left_on, false) AS is_leaving,\n    -- Service does not count the time away.\n    days_after(employed_from, CASE WHEN employed_from = hired_on THEN 0 ELSE hired_on - left_on END) AS served_from,\n    year - year(served_from) AS calendar_years,\n    calendar_years\n      - CASE WHEN served_from + to_years(CAST(calendar_years AS INTEGER)) > worked_until THEN 1 ELSE 0 END AS served\n  FROM workload_years\n  JOIN payroll USING (number, year)\n  JOIN workload_people USING (number)\n),\n-- The plans vest as slowly as the law allows.\nearned AS (\n  SELECT\n    closed.* EXCLUDE (luck, missed_match, calendar_years, schedule),\n    employee_sum + match + true_up + nonelective + late_nonelective + profit_sharing + allocation AS additions,\n    CAST(floor * 10000 AS BIGINT) AS vested_rate,\n    CASE WHEN lag(year) OVER so_far = year - 1 THEN lag(pay) OVER so_far ELSE 0 END AS pay_before,\n    CAST(sum(match + true_up) OVER so_far AS BIGINT) AS match_sum,\n    CAST(sum(nonelective + late_nonelective) OVER so_far AS BIGINT) AS nonelective_sum,\n    CAST(sum(profit_sharing + allocation) OVER so_far AS BIGINT) AS sharing_sum\n  FROM closed\n  JOIN vesting_floors ON vesting_floors.schedule = closed.schedule AND years = greatest(0, least(6, served))\n  WINDOW so_far AS (PARTITION BY number ORDER BY year ROWS UNBOUNDED PRECEDING)\n),\n-- A leaver loses all that is unvested on the day of the leave, and leaves once.\nforfeited AS (\n  SELECT\n    number,\n    year AS left_in,\n    (10000 - vested_rate) * match_sum AS match_forfeited,\n    (10000 - vested_rate) * nonelective_sum AS nonelective_forfeited,\n    (10000 - vested_rate) * sharing_sum AS sharing_forfeited\n  FROM earned\n  WHERE is_leaving\n)\nSELECT\n  earned.*,\n  coalesce(match_forfeited, 0) AS match_forfeited,\n  coalesce(nonelective_forfeited, 0) AS nonelective_forfeited,\n  coalesce(sharing_forfeited, 0) AS sharing_forfeited,\n  -- Of the leave itself the statement stands before the forfeiture.\n  CASE WHEN year > left_in THEN 1 ELSE 0 END AS is_after,\n  10000 * match_sum - greatest(is_after * coalesce(match_forfeited, 0), (10000 - vested_rate) * match_sum)\n    AS match_vested,\n  10000 * nonelective_sum - greatest(is_after * coalesce(nonelective_forfeited, 0), (10000 - vested_rate) * nonelective_sum)\n    AS nonelective_vested,\n  10000 * sharing_sum - greatest(is_after * coalesce(sharing_forfeited, 0), (10000 - vested_rate) * sharing_sum)\n    AS sharing_vested\nFROM earned\nLEFT JOIN forfeited USING (number);\n";

// src/sql/workload/plan_events.sql
var plan_events_default = "-- What the plan states of the people of a slice of the workforce, and what the employer adds, year by year.\n-- Inputs:   tables workload_people, workload_years, workload_parts, workload_sums (careers.sql, payroll.sql);\n--           irs_limits; macros from_millionths, dollars, rate_of.\n-- Output:   view workload_plan_events (number, event_type, effective_date, slot among the events of its type on\n--           one day, or NULL; columns of table events).\n-- Ordering: none.\n\nCREATE OR REPLACE TEMP VIEW workload_plan_events AS\nWITH -- What the employer adds at the end of a year.\nyear_end_amounts AS (\n  SELECT\n    number,\n    worked_until AS effective_date,\n    year,\n    unnest([7, 6, 8, 9]) AS slot,\n    unnest(['employer_match_true_up', 'employer_nonelective', 'employer_profit_sharing', 'forfeiture_allocation'])\n      AS source,\n    unnest([true_up, late_nonelective, profit_sharing, allocation]) AS cents\n  FROM workload_sums\n),\nyear_ends AS (\n  SELECT\n    'contribution' AS event_type,\n    number,\n    effective_date,\n    slot,\n    source,\n    dollars(cents) AS amount,\n    effective_date AS pay_period_end,\n    effective_date AS contribution_date,\n    amount AS ytd_amount,\n    concat('YE-', year) AS payroll_id,\n    false AS irs_limit_applied,\n    false AS inferred_value\n  FROM year_end_amounts\n  WHERE cents > 0\n),\n-- At the end of a year or an employment; where all is vested at once, that too.\nstatements AS (\n  SELECT\n    number, worked_until AS stated_on, vested_rate, match_vested, nonelective_vested, sharing_vested, served_from,\n    least(52, (worked_until - greatest(employed_from, make_date(year, 1, 1)) + 1) // 7) * 40 AS hours\n  FROM workload_sums\n  WHERE eligible_from < worked_until\n  UNION ALL\n  SELECT number, eligible_on, 10000, 0, 0, 0, hired_on, 0\n  FROM workload_people\n  WHERE schedule = 'immediate' AND eligible_on IS NOT NULL\n),\nvestings AS (\n  SELECT\n    'vesting' AS event_type,\n    number,\n    stated_on AS effective_date,\n    stated_on AS service_period_end_date,\n    rate_of(vested_rate) AS vested_percentage,\n    from_millionths(match_vested) AS vested_employer_match,\n    from_millionths(nonelective_vested) AS vested_employer_nonelective,\n    from_millionths(sharing_vested) AS vested_employer_profit_sharing,\n    schedule AS vesting_schedule_type,\n    served_from AS service_computation_date,\n    hours AS service_credited_hours\n  FROM statements\n  JOIN workload_people USING (number)\n),\n-- Those who are participants on January 15: of last year's pay, where there was any.\njanuaries AS (\n  SELECT\n    number,\n    year,\n    make_date(year, 1, 15) AS determined_on,\n    is_older,\n    january_salary,\n    pay_before,\n    pay_before > 0 AS is_by_prior_year,\n    (january_salary + 13) // 26\n      * (payday_number(determined_on) - payday_number(greatest(workload_years.employed_from, make_date(year, 1, 1)) - 1)) AS pay_so_far\n  FROM workload_years\n  JOIN workload_sums USING (number, year)\n  JOIN workload_people USING (number)\n  WHERE workload_years.eligible_from <= determined_on AND workload_years.worked_until >= determined_on\n),\nhce_statuses AS (\n  SELECT\n    'hce_status' AS event_type,\n    number,\n    determined_on AS effective_date,\n    determined_on AS determination_date,\n    CASE WHEN is_by_prior_year THEN 'prior_year' ELSE 'current_year' END AS determination_method,\n    dollars(pay_so_far) AS ytd_compensation,\n    dollars(CASE WHEN is_by_prior_year THEN pay_before ELSE january_salary END) AS annualized_compensation,\n    hce AS hce_threshold,\n    annualized_compensation > hce AS is_hce\n  FROM januaries\n  JOIN irs_limits ON irs_limits.year = januaries.year - CASE WHEN is_by_prior_year THEN 1 ELSE 0 END\n),\n-- The payday on which nine tenths of the limit on deferrals are reached, a year that reaches nine tenths of\n-- that on annual additions, and who may make catch-up contributions.\nnotices AS (\n  SELECT\n    number,\n    year,\n    1 AS slot,\n    (deferral_limit * 9 // 10 - deferral_before + deferral - 1) // nullif(deferral, 0) AS paydays,\n    payday(last_payday - enrolled + paydays) AS monitoring_date,\n    '402g_limit_approach' AS compliance_type,\n    'elective_deferral' AS limit_type,\n    least(deferral_limit, deferral_before + paydays * deferral) AS cents\n  FROM workload_parts\n  WHERE paydays BETWEEN 1 AND enrolled\n  UNION ALL BY NAME\n  SELECT\n    number,\n    year,\n    2 AS slot,\n    worked_until AS monitoring_date,\n    '415c_limit_approach' AS compliance_type,\n    'annual_additions' AS limit_type,\n    additions AS cents\n  FROM workload_sums\n  JOIN irs_limits USING (year)\n  WHERE additions >= 90 * annual_additions\n  UNION ALL BY NAME\n  SELECT\n    number,\n    year,\n    3 AS slot,\n    determined_on AS monitoring_date,\n    'catch_up_eligible' AS compliance_type,\n    'catch_up' AS limit_type,\n    0 AS cents\n  FROM januaries\n  WHERE is_older\n),\ncompliances AS (\n  SELECT\n    'compliance' AS event_type,\n    number,\n    monitoring_date AS effective_date,\n    monitoring_date,\n    slot,\n    compliance_type,\n    limit_type,\n    CASE limit_type WHEN 'elective_deferral' THEN elective_deferral WHEN 'catch_up' THEN catch_up ELSE annual_additions END\n      AS applicable_limit,\n    dollars(cents) AS current_amount\n  FROM notices\n  JOIN irs_limits USING (year)\n),\nlosses AS (\n  SELECT\n    number,\n    left_on + 30 AS effective_date,\n    vested_rate,\n    unnest([1, 2, 3]) AS slot,\n    unnest(['employer_match', 'employer_nonelective', 'employer_profit_sharing']) AS forfeited_from_source,\n    unnest([match_forfeited, nonelective_forfeited, sharing_forfeited]) AS units\n  FROM workload_sums\n  JOIN workload_people USING (number)\n  WHERE is_leaving AND left_on + 30 <= last_day\n),\nforfeitures AS (\n  SELECT\n    'forfeiture' AS event_type,\n    number,\n    effective_date,\n    slot,\n    forfeited_from_source,\n    from_millionths(units) AS amount,\n    'unvested_termination' AS reason,\n    rate_of(vested_rate) AS vested_percentage\n  FROM losses\n  WHERE units > 0\n)\nFROM year_ends\nUNION ALL BY NAME FROM vestings\nUNION ALL BY NAME FROM hce_statuses\nUNION ALL BY NAME FROM compliances\nUNION ALL BY NAME FROM forfeitures;\n";

// src/sql/workload/population.sql
var population_default = "-- The events of a slice of the benchmark's workforce.\n-- Inputs:   views workload_career_events, workload_plan_events; tables workload_people, workload_streams\n--           (payroll.sql); macros dollars, event_types, type_rank and is_workforce_event; variables seed,\n--           scenario, and scenario_number, which is another for each scenario of a database, 0 or more.\n-- Output:   view workload_events with the columns of table events.\n-- Ordering: none. Nothing needs to be sorted for event_order: it is the scenario, the person, the day, the\n--           rank of the type, and the event's place among those of its type, in bits of one number.\n\nCREATE OR REPLACE TEMP VIEW workload_events AS\nWITH kinds AS (\n  SELECT\n    event_type,\n    type_rank(event_type) AS rank,\n    NOT is_workforce_event(event_type) AS is_of_plan,\n    CASE WHEN event_type = 'contribution' THEN 'payroll' WHEN is_of_plan THEN 'recordkeeper' ELSE 'hris' END\n      AS source_system\n  FROM (SELECT unnest(event_types()) AS event_type)\n),\nothers AS (\n  FROM workload_career_events\n  UNION ALL BY NAME\n  FROM workload_plan_events\n),\n-- Nearly all of the events.\npaydays AS (\n  SELECT\n    number,\n    employee_id,\n    plan_id,\n    slot,\n    source,\n    start,\n    before,\n    step,\n    top,\n    paydays_before,\n    unnest(range(1, paydays + 1)) AS i\n  FROM workload_streams\n  JOIN workload_people USING (number)\n),\ncontributions AS (\n  SELECT\n    'contribution' AS event_type,\n    type_rank('contribution') AS rank,\n    'payroll' AS source_system,\n    number,\n    employee_id,\n    plan_id,\n    payday(paydays_before + i) AS effective_date,\n    slot,\n    source,\n    dollars(least(start + i * step, top) - greatest(start + (i - 1) * step, before)) AS amount,\n    effective_date - 5 AS pay_period_end,\n    effective_date AS contribution_date,\n    dollars(least(start + i * step, top)) AS ytd_amount,\n    concat('PR-', paydays_before + i) AS payroll_id,\n    start + i * step > top AS irs_limit_applied,\n    false AS inferred_value\n  FROM paydays\n),\nmade AS (\n  SELECT others.*, rank, source_system, employee_id, CASE WHEN is_of_plan THEN plan_id END AS plan_id\n  FROM others\n  JOIN kinds USING (event_type)\n  JOIN workload_people USING (number)\n  UNION ALL BY NAME\n  FROM contributions\n),\nplaced AS (\n  SELECT\n    * EXCLUDE (number, rank, slot),\n    coalesce(slot, 0) AS place_of_type,\n    ((number * 16384 + (effective_date - DATE '2010-12-24')) * 16 + rank) * 16 + place_of_type AS place\n  FROM made\n)\nSELECT\n  * EXCLUDE (place, place_of_type),\n  CAST(md5(concat(getvariable('seed'), '|', getvariable('scenario'), '|', place)) AS UUID) AS event_id,\n  getvariable('scenario') AS scenario_id,\n  'standard' AS plan_design_id,\n  -- Evening of the day; one second after the other, so that time has the order of the places.\n  make_timestamp((effective_date - DATE '1970-01-01') * 86400000000 + (64800 + place_of_type) * CAST(1000000 AS BIGINT)) AS created_at,\n  getvariable('scenario_number') * CAST(70368744177664 AS BIGINT) + place AS event_order\nFROM placed;\n";

// src/checks/benchmarks/workloads/population.ts
var SLICE = 1e4;
var MEMORY = 12e8;
var YEARS = 5;
var FIRST_YEAR = LAST_YEAR - YEARS + 1;
var SCRIPTS = [
  ["careers.sql", careers_default],
  ["payroll.sql", payroll_default],
  ["career_events.sql", career_events_default],
  ["plan_events.sql", plan_events_default],
  ["population.sql", population_default]
];
async function preparePopulation(context) {
  return {
    events: 0,
    // One large piece of work, which warms itself up.
    isWarm: true,
    async run() {
      let events = 0;
      const taken = await clocked(context, async () => {
        events = await everybody(context);
      });
      return { ...taken, values: { seconds: taken.seconds, events } };
    },
    close: () => void 0
  };
}
async function everybody(context) {
  const { engine, job } = context;
  const steps = requireSteps(engine);
  const database = await openFile(context, "population.duckdb", { memory: MEMORY });
  try {
    await steps.prepare(database);
    await makeEvents(context, database);
    const [row] = await database.rows(
      "SELECT count(*), CAST(max(effective_date) AS VARCHAR) FROM events",
      "events"
    );
    await database.setVariable("as_of", row?.[1] ?? "");
    const { note, progress } = context.ports.console;
    note(`${counted(Number(row?.[0]), "event")} of ${counted(job.employees, "employee")} made`);
    progress("rebuilding their balances", MADE);
    await steps.balances(database);
    progress("building their weekly snapshots", REBUILT);
    await steps.snapshots(database);
    await database.execute("CHECKPOINT", "checkpoint");
    return Number(row?.[0]);
  } finally {
    database.close();
  }
}
var MADE = 0.4;
var REBUILT = 0.55;
async function makeEvents({ job, ports }, database) {
  for (let first = 1; first <= job.employees; first += SLICE) {
    const last = Math.min(job.employees, first + SLICE - 1);
    await addWorkforce(database, { first, last, seed: job.seed, scenario: ["baseline", 0] });
    ports.console.progress("making events", MADE * last / job.employees);
  }
}
async function addWorkforce(database, slice) {
  const [scenario, place] = slice.scenario;
  await database.execute(
    `SET VARIABLE first_number = ${slice.first}; SET VARIABLE last_number = ${slice.last};
     SET VARIABLE first_year = ${FIRST_YEAR}; SET VARIABLE years = ${YEARS};
     SET VARIABLE seed = ${slice.seed}; SET VARIABLE scenario_number = ${place}`,
    "workforce"
  );
  await database.setVariable("scenario", scenario);
  for (const [name, sql] of SCRIPTS) await database.execute(sql, name);
  await database.execute("INSERT INTO events BY NAME FROM workload_events", "population.sql");
}

// src/checks/benchmarks/workloads/reconstruct.ts
async function prepareReconstruct(context) {
  const { database, events } = await filled(context, "events");
  const steps = requireSteps(context.engine);
  return {
    events,
    async run() {
      const taken = await clockedFrom(context, (hear) => steps.balances(database, hear));
      const [row] = await database.rows(
        "SELECT count(*) FROM participant_balances",
        "participant_balances"
      );
      return {
        ...taken,
        values: {
          seconds: taken.seconds,
          "participants-per-second": Number(row?.[0]) / taken.seconds
        }
      };
    },
    close: () => database.close()
  };
}

// src/checks/benchmarks/workloads/snapshots.ts
var EVENTS = createRowReader();
var LOOK_UPS = 20;
async function prepareSnapshots(context) {
  const { database, events } = await filled(context, "events");
  const steps = requireSteps(context.engine);
  await steps.balances(database);
  const employees = await listEmployees(database, LOOK_UPS);
  return {
    events,
    async run() {
      const taken = await clocked(context, () => steps.snapshots(database));
      const [row] = await database.rows(
        "SELECT count(*) FROM fct_participant_balance_snapshots",
        "snapshots"
      );
      return { ...taken, values: { "rows-per-second": Number(row?.[0]) / taken.seconds } };
    },
    figures: async () => ({
      "look-up": await median(context, employees, (employee) => lookUp(database, employee)),
      fold: await median(context, employees, (employee) => byFold(database, employee))
    }),
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
  const rows = await database.rows(
    `SELECT ${EVENTS.cells} FROM events WHERE employee_id = ${quoted(employee)} ORDER BY event_order`,
    "events"
  );
  foldPerson(rows.map(EVENTS.toEvent), `${LAST_YEAR}-12-31`);
}
async function median(context, employees, work) {
  const times = [];
  for (const employee of employees) times.push(await timed(context, () => work(employee)));
  return percentile(
    times.sort((a, b) => a - b),
    0.5
  ) * 1e3;
}

// src/checks/benchmarks/workloads/validate.ts
async function prepareValidate(context) {
  const { tools, engine, job } = context;
  const first = await tools.latencies(engine.schema, job.lines);
  const { length } = first.seconds;
  const isWhole = length > 0 && first.valid === length;
  const events = isWhole ? length : (await validated(context, job.lines)).events;
  const rounds = Math.ceil(FEWEST / Math.max(1, events));
  const lines = Array.from({ length: rounds - 1 }, () => job.lines).flat();
  const others = await tools.latencies(engine.schema, lines);
  const latencies2 = joined(first.seconds, others.seconds).sort();
  const milliseconds = (share) => percentile(latencies2, share) * 1e3;
  const once = { p50: milliseconds(0.5), p99: milliseconds(0.99), max: milliseconds(1) };
  return {
    events,
    once,
    async run() {
      const taken = await clocked(context, () => validated(context, job.lines));
      return { ...taken, values: { "events-per-second": events / taken.seconds } };
    },
    close: () => void 0
  };
}
var FEWEST = 2e3;
function joined(some, others) {
  const all = new Float64Array(some.length + others.length);
  all.set(some);
  all.set(others, some.length);
  return all;
}

// src/checks/benchmarks/workloads/prepare.ts
var PREPARE = {
  validate: prepareValidate,
  ingest: prepareIngest,
  reconstruct: prepareReconstruct,
  history: prepareHistory,
  snapshots: prepareSnapshots,
  concurrency: prepareConcurrency,
  population: preparePopulation,
  pipeline: preparePipeline
};

// src/checks/benchmarks/session.ts
function createSession(ports, tools, loadEngine2) {
  const prepared = /* @__PURE__ */ new Map();
  const find = (side = "own") => {
    const found = prepared.get(side);
    if (found === void 0) throw new Error("nothing was prepared");
    return found;
  };
  const prepare = async (side, job, directory) => {
    const context = await createContext(ports, tools, job, await loadEngine2(job, directory));
    prepared.set(side, await PREPARE[job.workload](context));
  };
  return {
    async answer(request) {
      switch (request.ask) {
        case "digest":
          return digest(ports, tools, await loadEngine2(request.job, null));
        case "work": {
          const engine = await loadEngine2(request.job, null);
          return workPass(await createContext(ports, tools, request.job, engine));
        }
        case "prepare": {
          await prepare("own", request.job, null);
          if (request.beside !== void 0) await prepare("beside", request.job, request.beside);
          const { events, once = {}, isWarm = false } = find();
          return { events, once, isWarm };
        }
        case "run":
          return repeated(find(request.side), request.times);
        case "figures":
          return await prepared.get("own")?.figures?.() ?? {};
        case "close":
          for (const one of prepared.values()) one.close();
          return { peakRss: tools.peakRss() };
      }
    }
  };
}
async function repeated(prepared, times) {
  let run = await prepared.run();
  let { seconds, cpuSeconds } = run;
  let around = lengthOf(run);
  for (let done = 1; done < times; done += 1) {
    run = await prepared.run();
    seconds += run.seconds;
    cpuSeconds += run.cpuSeconds;
    around += lengthOf(run);
  }
  return { seconds, cpuSeconds, around, values: run.values };
}
function lengthOf({ seconds, cpuSeconds, around = cpuSeconds }) {
  return Math.max(around, seconds / 8);
}
async function createContext(ports, tools, job, engine) {
  const directory = await ports.workspace.temporaryDirectory();
  return { ports, tools, job, engine, directory };
}
async function digest(ports, tools, { schema, pipeline }) {
  const parts = Object.entries(pipeline.fingerprint());
  return {
    protocol: PROTOCOL,
    code: tools.code(),
    duckdb: await ports.warehouse.version(),
    parts: {
      schema: tools.digest(JSON.stringify(schema.json)),
      ...Object.fromEntries(parts.map(([name, text]) => [name, tools.digest(text)]))
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
    await rebuildBySteps(database, requireSteps(engine), { spool, asOf: null });
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

// src/project/load-job-engine.ts
async function loadJobEngine(ports, job) {
  const { workspace } = ports;
  const isThere = job.config !== null && await workspace.exists(job.config);
  const config = await loadConfig(workspace, {
    file: isThere ? job.config : null,
    overrides: job.overrides,
    place: (name) => `--${name}`
  });
  return loadEngine(config, ports);
}

// src/measured.ts
function serve(entryUrl) {
  const { ports, portsAt, ...ending } = wire({
    directory: process4.cwd(),
    entryUrl,
    console: parentsConsole,
    // The events that are measured with lie beside the workspace.
    eventsRoot: path.parse(process4.cwd()).root,
    duckdbPath: process4.env.DC_EVENT_GATE_DUCKDB_PATH ?? null
  });
  const session = createSession(
    ports,
    createMeasuredTools(entryUrl, latencies),
    (job, elsewhere) => loadJobEngine(elsewhere === null ? ports : portsAt(elsewhere), job)
  );
  serveSession((request) => session.answer(request), ending);
}
var parentsConsole = {
  result: () => void 0,
  stream: async () => void 0,
  note: (text) => void process4.stderr.write(`${text}
`),
  detail: () => void 0,
  progress: sayProgress,
  group: (_label, work) => work(),
  watch: (_label, work) => work(),
  colour: false,
  width: null
};
export {
  serve
};
