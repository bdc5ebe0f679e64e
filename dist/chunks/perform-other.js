import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  KIND_TYPES
} from "./foreign-sql-perform-other.js";
import {
  createRowReader
} from "./measured-perform-other.js";
import {
  answered,
  benchRequest,
  benchmark,
  population,
  reported,
  requireCases,
  required,
  shardCount
} from "./run-invocation-2.js";
import {
  answerVariance,
  rebuildGoldens,
  tableFinding
} from "./action-perform-other.js";
import {
  FORMS,
  NO_RESULTS,
  auditPlan,
  checkGoldens,
  decide,
  describeBuiltLoading,
  gateEvents,
  goldenTables,
  inspectContent,
  judgeEvents,
  list,
  locateMessage,
  namingOverflow,
  openBuilt,
  outlineAnswer,
  parseGoldenCase,
  placesFor,
  plainAnswer,
  plainSection,
  readBuilt,
  readCase,
  rebuildCase,
  requireKnownTypes,
  tellSteps,
  text,
  validateFixtures,
  validatedCounts
} from "./action-run-invocation.js";
import "./action-foreign-sql-run-invocation.js";
import {
  DEFAULT_CONFIG_FILE,
  applyEvent,
  balanceCells,
  concerns,
  initialState,
  listPlans,
  loadEngine,
  readYaml
} from "./action-measured-run-invocation.js";
import {
  COMMANDS,
  SETTING_OPTIONS,
  commonOptions,
  isOptional,
  meantBy,
  rejectUsage
} from "./cli-2.js";
import {
  FORM_NAMES,
  shellWord
} from "./action-cli-2.js";
import "./action-cli-measured-2.js";
import "./action-measured-run-invocation-team-judge.js";
import "./action-builtin-judge-measured-run-invocation-team-judge.js";
import {
  eventLine,
  generatePopulation,
  populationChunks
} from "./baseline-update-bench-measured-perform-other.js";
import "./action-bench-run-invocation.js";
import {
  CsvError,
  compareText,
  loadAnnualLimits,
  loadEventSchema,
  loadPipeline,
  parse,
  requirePlanTables,
  tableText,
  tablesUnderTest
} from "./action-bench-measured-run-invocation.js";
import {
  sqlLimits
} from "./action-bench-cli-measured.js";
import {
  require_dist
} from "./action-baseline-file-bench-measured-run-invocation.js";
import "./action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import "./action-foreign-sql-measured-run-invocation.js";
import "./action-run-invocation-worker.js";
import "./action-cli-worker.js";
import "./action-run-invocation-team-judge-worker.js";
import {
  BALANCE_COLUMNS,
  CONTRIBUTION_SOURCES,
  FINDINGS_TABLE,
  FORFEITABLE_SOURCES,
  TABLES,
  firstConflict,
  formatDay,
  fridayOnOrAfter,
  parseAmount,
  parseDay,
  parseRate,
  quoted,
  readAsOf,
  requireBegun,
  tableShape
} from "./action-bench-foreign-sql-measured-run-invocation.js";
import {
  foldName,
  formatTableName,
  parseTableName
} from "./action-bench-cli-foreign-sql-measured.js";
import {
  EVENT_COLUMNS,
  EVENT_TYPES,
  parseJson
} from "./action-bench-run-invocation-worker.js";
import {
  counted,
  formatCount,
  nearest
} from "./action-bench-cli-worker.js";
import "./action-baseline-file-bench-run-invocation-worker.js";
import {
  ACTION,
  GateError,
  __toESM,
  typed
} from "./action-baseline-file-bench-cli-worker.js";

// src/checks/benchmarks/record-pairs.ts
async function openRecording(workspace, file) {
  const before = await workspace.exists(file) ? await workspace.readText(file) : "";
  await workspace.writeText(file, before);
  const job = before.split("\n").filter((line) => line !== "").length + 1;
  return {
    async add(report) {
      const time = report.benchmarks?.time;
      const rec = time ? pairsByMetric(time) : {};
      if (Object.keys(rec).length === 0) return;
      await workspace.writeText(file, `${before}${JSON.stringify({ job, rec })}
`);
    }
  };
}
function pairsByMetric(time) {
  const canary = time.canary === null ? [] : [time.canary];
  const timed = [
    ...time.workloads,
    ...canary.map((one) => ({ ...one, workload: `canary-${one.workload}` }))
  ];
  return Object.fromEntries(
    timed.flatMap(
      ({ workload, clocks }) => clocks.filter(({ pairs }) => pairs.length > 0).map(({ clock, pairs }) => [clock === "wall" ? workload : `${workload}.${clock}`, pairs])
    )
  );
}

// src/plan/fold/balances-on.ts
var DERIVED = [
  "employee_contributions",
  "employer_contributions",
  "gross_balance",
  "forfeitures",
  "net_balance",
  "vested_balance",
  "unvested_balance",
  "participation_status"
];
var STATE_COLUMNS = BALANCE_COLUMNS.filter(
  ({ name }) => !DERIVED.includes(name)
);
function balancesOn(history) {
  return listKeys(history).map((key) => ({ ...key, cells: balanceCells(stateOf(key, history)) }));
}
function listKeys({ snapshots, events }) {
  const keys = /* @__PURE__ */ new Map();
  const add = ({ scenario, design, plan }) => keys.set(JSON.stringify([scenario, design, plan]), { scenario, design, plan });
  for (const snapshot of snapshots) add(snapshot);
  for (const placed of events) {
    const { scenario_id: scenario, plan_design_id: design } = placed.event;
    for (const plan of listPlans([placed])) add({ scenario, design, plan });
  }
  return [...keys.values()].sort(
    (a, b) => compareText(a.scenario, b.scenario) || compareText(a.design, b.design) || compareText(a.plan, b.plan)
  );
}
function stateOf({ scenario, design, plan }, history) {
  const { snapshots, countedUntil, events } = history;
  const snapshot = snapshots.find(
    (one) => one.scenario === scenario && one.design === design && one.plan === plan
  );
  const state = snapshot === void 0 ? initialState() : resume(snapshot.state);
  for (const placed of events) {
    const { event, day } = placed;
    if (event.scenario_id !== scenario || event.plan_design_id !== design) continue;
    if (!concerns(placed, plan)) continue;
    if (snapshot === void 0 || day > countedUntil) applyEvent(state, placed);
    else if (event.payload.event_type === "eligibility") state.eligible = event.payload.eligible;
  }
  return state;
}
function resume(row) {
  const amount = (column) => parseAmount(row[column] ?? "0");
  const rate = (column) => parseRate(row[column] ?? "0");
  const state = initialState();
  for (const source of CONTRIBUTION_SOURCES) state.contributed[source] = amount(source);
  for (const source of FORFEITABLE_SOURCES) state.forfeited[source] = amount(`forfeited_${source}`);
  state.vestedPercentage = rate("vested_percentage");
  if (row.pre_tax_contribution_rate !== null)
    state.rates = {
      preTax: rate("pre_tax_contribution_rate"),
      roth: rate("roth_contribution_rate"),
      afterTax: rate("after_tax_contribution_rate")
    };
  if (row.annual_compensation !== null) state.compensation = amount("annual_compensation");
  if (row.job_level !== null) state.jobLevel = Number(row.job_level);
  if (row.is_hce !== null) state.isHce = row.is_hce === "true";
  const status = row.employment_status;
  if (status === "active" || status === "terminated") state.employment = status;
  state.eligibilityDate = row.eligibility_date;
  state.enrollmentDate = row.enrollment_date;
  state.contributionCount = Number(row.contribution_count);
  state.lastEventId = row.last_event_id;
  return state;
}

// src/pipelines/reference/read-balances-on.ts
var READ = /* @__PURE__ */ new Set([
  "event_id",
  "scenario_id",
  "plan_design_id",
  "effective_date",
  "event_type",
  "plan_id",
  "annual_compensation",
  "job_level",
  "new_annual_compensation",
  "new_job_level",
  "new_compensation",
  "eligible",
  "eligibility_date",
  "enrollment_date",
  "pre_tax_contribution_rate",
  "roth_contribution_rate",
  "after_tax_contribution_rate",
  "source",
  "amount",
  "vested_percentage",
  "forfeited_from_source",
  "is_hce"
]);
var EVENTS = createRowReader(EVENT_COLUMNS.filter(({ name }) => READ.has(name)));
var CELLS = [
  ...["scenario_id", "plan_design_id", "plan_id"].map((name) => `CAST(${name} AS VARCHAR)`),
  ...STATE_COLUMNS.map(({ name, kind }) => `CAST(CAST(${name} AS ${KIND_TYPES[kind]}) AS VARCHAR)`)
].join(", ");
async function readBalancesOn(database, { employee, day, asOf }) {
  const own = `employee_id = ${quoted(employee)}`;
  const lastDay = asOf === null ? Number.POSITIVE_INFINITY : parseDay(asOf);
  const friday = fridayOnOrAfter(Math.min(parseDay(day) - 6, lastDay));
  const countedUntil = Math.min(friday, lastDay);
  const snapshots = await database.rows(
    `SELECT ${CELLS} FROM fct_participant_balance_snapshots
     WHERE ${own} AND snapshot_date = DATE ${quoted(formatDay(friday))}`,
    "snapshots"
  );
  requireOneOfEach(snapshots, employee, formatDay(friday));
  const rows = await database.rows(
    `SELECT ${EVENTS.cells} FROM events
     WHERE ${own} AND effective_date <= DATE ${quoted(day)}
       AND NOT (event_type = 'contribution' AND effective_date <= DATE ${quoted(formatDay(countedUntil))}
                AND ${isPlanOf(snapshots)})
     ORDER BY event_order`,
    "events"
  );
  return balancesOn({
    snapshots: snapshots.map(toSnapshot),
    countedUntil,
    events: rows.map(EVENTS.toEvent).map((event) => ({
      event,
      id: event.event_id,
      day: parseDay(event.effective_date)
    }))
  });
}
function requireOneOfEach(snapshots, employee, day) {
  const keys = snapshots.map((cells) => JSON.stringify(cells.slice(0, 3)));
  const at = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (at === -1) return;
  const [scenario, design, plan] = snapshots[at] ?? [];
  throw new GateError("SNAPSHOT_REPEATED", {
    employee,
    day,
    scenario: String(scenario),
    design: String(design),
    plan: String(plan)
  });
}
function isPlanOf(snapshots) {
  const keys = snapshots.map((cells) => {
    const key = cells.slice(0, 3).map((cell) => quoted(cell ?? ""));
    return `(${key.join(", ")})`;
  });
  return keys.length === 0 ? "false" : `(scenario_id, plan_design_id, plan_id) IN (${keys.join(", ")})`;
}
function toSnapshot([scenario, design, plan, ...cells]) {
  const state = Object.fromEntries(
    STATE_COLUMNS.map(({ name }, at) => [name, cells[at] ?? null])
  );
  return { scenario: scenario ?? "", design: design ?? "", plan: plan ?? "", state };
}

// src/commands/balance-answer.ts
function answerBalances(balances) {
  return { sections: balances.plans.map((plan) => section(balances, plan)), data: balances };
}
function section({ employee, asOf }, balance2) {
  const { plan, scenario, design, balances, audit } = balance2;
  const blocks = [
    {
      kind: "facts",
      header: ["column", "value"],
      rows: Object.entries(balances).map(([name, value]) => [name, describeCell(value)])
    }
  ];
  if (audit !== null) blocks.push(auditGroups(audit));
  return {
    rank: "detail",
    heading: `${employee} in plan ${plan} (${scenario}/${design}) as of ${asOf}`,
    folded: null,
    blocks
  };
}
function auditGroups(audit) {
  return {
    kind: "groups",
    header: ["date", "event", "event_id", "column", "before", "after"],
    figures: [4, 5],
    groups: audit.map(auditGroup)
  };
}
function auditGroup({ date, type, eventId, moved }) {
  const changes2 = moved.map(({ column, before, after }) => ({
    row: [date, type, eventId, column, describeCell(before), describeCell(after)],
    item: `${column}: ${describeCell(before)} -> ${describeCell(after)}`
  }));
  const none = { row: [date, type, eventId, "moves no balance", "", ""], item: "moves no balance" };
  const shown2 = changes2.length === 0 ? [none] : changes2;
  return {
    name: `${date}  ${type}  ${eventId}`,
    rows: shown2.map(({ row }) => row),
    items: shown2.map(({ item }) => item),
    total: shown2.length
  };
}
function describeCell(value) {
  return value ?? "NULL";
}

// src/commands/balance.ts
var SHAPE = tableShape("participant_balances");
var EVENTS2 = createRowReader();
async function balance(ports, config, { employee, depth, file }) {
  const database = file === null ? await ports.console.watch("rebuilding balances", () => rebuilt(ports, config)) : await readBuilt(
    { ...ports, workspace: { ...ports.workspace, locate: ports.outputs.locate } },
    file
  );
  try {
    const lastDay = await readAsOf(database);
    const asOf = config["as-of"] ?? lastDay ?? await readLatestDay(database);
    const rows = await readBalancesOn(database, { employee, day: asOf, asOf: lastDay });
    if (rows.length === 0) throw await unknownEmployee(database, employee, asOf);
    const events = depth === "audit" ? await readEvents(database, employee) : null;
    const plans = rows.map(({ scenario, design, plan, cells }) => {
      const own = events?.filter(
        (event) => event.scenario_id === scenario && event.plan_design_id === design
      );
      return {
        scenario,
        design,
        plan,
        balances: Object.fromEntries(
          BALANCE_COLUMNS.map(({ name }, index) => [name, cells[index] ?? null])
        ),
        audit: own === void 0 ? null : auditPlan(own, plan, asOf)
      };
    });
    return { answer: answerBalances({ employee, asOf, plans }), exit: 0 };
  } finally {
    database.close();
  }
}
async function rebuilt(ports, config) {
  const tables = tablesUnderTest(config);
  requirePlanTables(
    tables,
    ["participant_balances", "fct_participant_balance_snapshots"],
    "balance"
  );
  const schema = await loadEventSchema(config, ports.workspace);
  const annualLimits = await loadAnnualLimits(config, ports.workspace);
  const pipeline = await loadPipeline(config, ports, sqlLimits(config), tables, annualLimits);
  const directory = await ports.workspace.temporaryDirectory();
  const { spool, aside, report, loadable } = await validateFixtures(ports, config, schema, {
    spooling: {
      spoolDirectory: directory
    }
  });
  if (report.invalid > 0)
    ports.console.note(
      `${report.invalid} of ${counted(report.events, "event")} ${report.invalid === 1 ? "is invalid and does" : "are invalid and do"} not count.`
    );
  const unloadable = loadable?.unloadable ?? 0;
  if (unloadable > 0)
    ports.console.note(
      `${counted(unloadable, "valid event fits no table and does", "valid events fit no table and do")} not count.`
    );
  const database = await ports.warehouse.open({ path: null, readable: [directory] });
  try {
    const onStep = tellSteps(ports.console, "building the tables", report.valid);
    const request = { spool, aside, directory, asOf: null, target: "memory", onStep };
    const { loaded } = await namingOverflow(
      ports.warehouse,
      request,
      () => pipeline.build(database, request)
    );
    const script = pipeline.scriptFor("events");
    const notLoaded = await describeBuiltLoading(database, loaded, script);
    if (notLoaded !== null) ports.console.note(`${notLoaded}.`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
async function readLatestDay(database) {
  const [row] = await database.rows(
    "SELECT CAST(max(effective_date) AS VARCHAR) FROM events",
    "events"
  );
  return row?.[0] ?? "9999-12-31";
}
async function unknownEmployee(database, employee, day) {
  const known = await database.rows(
    `SELECT DISTINCT employee_id FROM ${SHAPE.name} ORDER BY 1 LIMIT 100000`,
    SHAPE.name
  );
  const meant = nearest(
    employee,
    known.map(([id]) => id ?? "")
  );
  const hint = meant === void 0 || meant === employee ? "" : ` Did you mean ${meant}?`;
  return new GateError("EMPLOYEE_UNKNOWN", { employee, asOf: day, hint });
}
async function readEvents(database, employee) {
  const rows = await database.rows(
    `SELECT ${EVENTS2.cells} FROM events WHERE employee_id = ${quoted(employee)} ORDER BY event_order`,
    "events"
  );
  return rows.map(EVENTS2.toEvent);
}

// src/pipelines/built-counts.ts
var NOTHING_TAKEN = /* @__PURE__ */ new Map();
async function countTaken(database) {
  const rows = await database.rows(
    `WITH kept AS (
       SELECT scenario_id, event_id, any_value(event_type) AS event_type, count(*) AS kept
       FROM events SEMI JOIN repeated_events USING (scenario_id, event_id)
       GROUP BY scenario_id, event_id
     ),
     taken AS (
       SELECT event_type, count(*) AS events FROM events GROUP BY event_type
       UNION ALL
       SELECT event_type, copies - kept FROM repeated_events JOIN kept USING (scenario_id, event_id)
     )
     SELECT event_type, sum(events) FROM taken GROUP BY event_type`,
    "events"
  );
  return new Map(rows.map(([type, events]) => [type ?? "", Number(events)]));
}

// src/pipelines/describe-taken.ts
function describeNotTaken({ validated, unloadable }, before, after) {
  const parts = EVENT_TYPES.flatMap((type) => {
    const due = (validated.get(type) ?? 0) - (unloadable.get(type) ?? 0);
    const taken = (after.get(type) ?? 0) - (before.get(type) ?? 0);
    return due === taken ? [] : [`${type} ${formatCount(due)} → ${formatCount(taken)}`];
  });
  return parts.length === 0 ? null : `not every valid event was taken: ${parts.join(", ")}`;
}
async function describeUncounted(database, asOf, script) {
  const [[events, counted2] = []] = await database.rows(
    `SELECT
       (SELECT count(*) FROM events WHERE event_type = 'contribution' AND effective_date <= CAST(${quoted(asOf)} AS DATE)),
       (SELECT coalesce(sum(contribution_count), 0) FROM participant_balances)`,
    "participant_balances"
  );
  if (Number(events) === Number(counted2)) return null;
  return `${formatCount(Number(events))} contributions count as of ${asOf}, the balances of ${script} hold ${formatCount(Number(counted2))}`;
}

// src/commands/build.ts
async function build(ports, config, out, mode) {
  const { workspace, outputs } = ports;
  if (mode === "create" && await outputs.exists(out))
    throw new GateError("FILE_EXISTS", { file: out });
  await outputs.requireWritable(`${out}/..`);
  const content = await inspectContent(ports, config, ["code", "valid"]);
  const engine = await loadEngine(config, ports);
  requirePlanTables(
    engine.tables,
    TABLES.map(({ name }) => name),
    "build"
  );
  const directory = await workspace.temporaryDirectory();
  const file = `${directory}/build.duckdb`;
  if (mode === "append") await outputs.copyOut(out, file);
  const fixtures = await validateFixtures(ports, config, engine.schema, {
    spooling: {
      spoolDirectory: directory,
      places: placesFor(engine.rules, engine.tables),
      columns: "kept"
    }
  });
  const { verdict, reasons } = decide({
    ...NO_RESULTS,
    content,
    validation: fixtures.report,
    loadable: fixtures.loadable
  });
  if (verdict === "fail") {
    const text3 = `${out} was not written: ${reasons.join("; ")}. To see the findings, run: ${typed(findingsCommand(fixtures))}`;
    return { answer: plainAnswer(text3, { written: false, reasons }), exit: 1 };
  }
  requireKnownTypes(fixtures, engine.pipeline.name);
  const target = { file, out, mode, directory };
  const { events, added, notLoaded } = await ports.console.watch(
    "building the tables",
    () => fill(ports, config, engine, fixtures, target)
  );
  if (notLoaded !== null) {
    const reason = `${out} was not written: ${notLoaded}.`;
    return { answer: plainAnswer(reason, { written: false, reasons: [notLoaded] }), exit: 1 };
  }
  await outputs.publish(file, out);
  const news = mode === "create" ? "" : ` (${counted(added, "new event")})`;
  const text2 = `wrote ${out}: ${counted(events, "event")}${news} and all tables`;
  return { answer: plainAnswer(text2, { written: true, file: out, events, added }), exit: 0 };
}
async function fill(ports, config, { schema, pipeline, rules, limits }, fixtures, { file, out, mode, directory }) {
  const { warehouse } = ports;
  const options = { path: file, readable: [directory] };
  const database = await (mode === "create" ? warehouse.open(options) : openBuilt(warehouse, options, out));
  try {
    const before = mode === "create" ? NOTHING_TAKEN : await countTaken(database);
    const { spool, columns, aside, placed } = fixtures;
    const onStep = tellSteps(ports.console, "building the tables", fixtures.report.valid);
    const where = { spool, columns, aside, directory, asOf: config["as-of"] };
    const request = { ...where, target: "file", onStep };
    const loaded = await namingOverflow(
      warehouse,
      request,
      () => mode === "create" ? pipeline.build(database, request) : pipeline.append(database, request)
    );
    requireBegun(loaded);
    const script = pipeline.scriptFor("events");
    const { asOf } = loaded;
    const conflict = await firstConflict(database);
    if (conflict !== null) throw await conflictError(ports, fixtures, conflict, { out, mode });
    const notLoaded = describeNotTaken(validatedCounts(fixtures), before, await countTaken(database)) ?? await describeBuiltLoading(database, loaded.loaded, script) ?? await describeUncounted(database, asOf, pipeline.scriptFor("participant_balances"));
    const own = gateEvents(placed, schema, config);
    await judgeEvents(ports, database, {
      rules,
      events: loaded.events,
      limits,
      directory,
      asOf,
      gateEvents: own
    });
    const [row] = await database.rows(
      "SELECT count(DISTINCT (scenario_id, plan_design_id, employee_id, event_id)) FROM loaded_events",
      "loaded_events"
    );
    await database.execute("CHECKPOINT", "build");
    return { events: loaded.events, added: Number(row?.[0]), notLoaded };
  } finally {
    database.close();
  }
}
async function conflictError({ validator }, { files }, event, { out, mode }) {
  const found = (await validator.locate(files, /* @__PURE__ */ new Set([event]))).get(event);
  const place = found === void 0 ? out : `${found.file}:${found.line}`;
  const others = mode === "create" ? "of the fixtures" : `of the fixtures or of ${out}`;
  return new GateError("EVENT_CONFLICT", { place, others, event });
}
function findingsCommand({ report, loadable }) {
  const [invalid] = report.findings;
  const [unloadable] = loadable?.findings ?? [];
  if (invalid !== void 0) return `validate ${shellWord(invalid.file)}`;
  return unloadable === void 0 ? "validate" : `validate ${shellWord(unloadable.file)} --quality`;
}

// src/commands/generate.ts
async function generate({ console, outputs }, options, out) {
  if (out === null) {
    await console.stream(populationChunks(options));
    return { answer: null, exit: 0 };
  }
  if (await outputs.exists(out)) throw new GateError("FILE_EXISTS", { file: out });
  await outputs.writeChunks(out, populationChunks(options));
  return { answer: plainAnswer(`wrote ${out}`, { file: out, ...options }), exit: 0 };
}

// src/checks/golden/mark-unreviewed.ts
var import_yaml = __toESM(require_dist(), 1);
var KEY = "unreviewed";
function markUnreviewed(text2, { document }, files) {
  const list3 = `[${files.join(", ")}]`;
  const { contents } = document;
  const pair = (0, import_yaml.isMap)(contents) ? contents.items.find(({ key }) => (0, import_yaml.isScalar)(key) && key.value === KEY) : void 0;
  const [start, end] = pair?.value?.range ?? [];
  if (start === void 0 || end === void 0) {
    const whole = text2 === "" || text2.endsWith("\n") ? text2 : `${text2}
`;
    return `${whole}${KEY}: ${list3}
`;
  }
  const rest = text2.slice(end);
  return `${text2.slice(0, start)}${list3}${text2[end - 1] === "\n" ? "\n" : ""}${rest}`;
}
function starterCase(name) {
  return `title: ${JSON.stringify(name)}
source: nobody yet; say who published the figures, or how a person worked them out
`;
}

// src/checks/golden/first-expected.ts
async function makeFirstExpected(ports, config, engine, path, name, wanted) {
  const { workspace } = ports;
  const caseFile = `${path}/${name}/case.yml`;
  const text2 = await workspace.exists(caseFile) ? await workspace.readText(caseFile) : starterCase(name);
  const about = parseGoldenCase(text2, name, caseFile);
  const golden = await readCase(workspace, path, about, goldenTables(engine.tables));
  const missing = wanted.filter(
    (table) => !golden.expected.some((expected) => expected.table === table)
  );
  if (missing.length === 0)
    return { kind: "complete", existing: golden.expected.map(({ file }) => file) };
  const own = missing.filter((table) => engine.tables.declared.includes(table));
  const rebuilt2 = await rebuildCase(ports, config, engine, { golden, declared: own });
  if (rebuilt2.kind === "invalid") return rebuilt2;
  const findings = [];
  const files = [];
  for (const table of missing) {
    const file = `${golden.expectedFolder}/${table.goldenFile}`;
    const built = rebuilt2.tables.get(table.goldenFile);
    if (built?.kind === "table")
      files.push({ file, text: tableText(built.shape, built.lines), rows: built.lines.length });
    else findings.push(tableFinding(file, built?.reason ?? "it was not built"));
  }
  if (findings.length > 0) return { kind: "invalid", findings };
  return { kind: "files", files: [...files, markedCase(caseFile, text2, golden, missing)] };
}
function markedCase(file, text2, { about }, added) {
  const yaml = readYaml(text2, (line, detail) => {
    throw new GateError("GOLDEN_CASE", { file, line, detail });
  });
  const marked = [...about.unreviewed, ...added.map(({ goldenFile }) => goldenFile)];
  return { file, text: markUnreviewed(text2, yaml, marked), rows: null };
}
function tablesToAdd({ plan, declared }) {
  return declared.length > 0 ? declared : plan;
}
function findGoldenTable(tables, name) {
  const known = [...tables.declared, ...tables.plan, FINDINGS_TABLE];
  const parsed2 = parseTableName(name);
  const wanted = parsed2 === null ? name : formatTableName(parsed2);
  const named = known.find((table) => foldName(table.name) === foldName(wanted));
  return named ?? known.find(({ goldenFile }) => goldenFile === `${name}.csv`) ?? null;
}

// src/commands/golden-update.ts
async function updateGoldens(ports, config, mode, names = []) {
  const path = config["golden.path"];
  if (path === null) return rejectUsage("golden.path is none, so there is nothing to update");
  await requireCases(ports.workspace, path, names);
  const { standIns } = await inspectContent(ports, config, ["code", "goldens"]);
  if (standIns.length > 0) return { answer: nothingWritten(standIns.map(locateMessage)), exit: 1 };
  const engine = await loadEngine(config, ports);
  const rebuilt2 = await ports.console.watch(
    "rebuilding the golden cases",
    () => rebuildGoldens(ports, config, engine, path, names)
  );
  if (rebuilt2.kind === "invalid") {
    const reasons = rebuilt2.findings.map(locateMessage);
    return { answer: nothingWritten(reasons), exit: 1 };
  }
  const { rewrites, left } = rebuilt2;
  for (const message of left)
    ports.console.note(`${message}. Fix the events, or expect it in expected/findings.csv.`);
  if (mode === "write") await ports.workspace.writeTogether(rewrites);
  const changed = rewrites.map(({ file, variance }) => ({ file, variance }));
  return { answer: answerVariance(changed, mode), exit: 0 };
}
function nothingWritten(reasons) {
  return {
    sections: [
      {
        rank: "failure",
        heading: "Nothing was written, since a golden case cannot be rebuilt",
        folded: null,
        blocks: [list(reasons)]
      }
    ],
    data: { written: [], reasons }
  };
}

// src/commands/golden-add.ts
async function addGolden(ports, config, name, names) {
  const path = config["golden.path"];
  if (path === null) return rejectUsage("golden.path is none, so there is nothing to add to");
  await requireEvents(ports, path, name);
  const { standIns } = await inspectContent(ports, config, ["code", "goldens"]);
  if (standIns.length > 0) return { answer: nothingWritten(standIns.map(locateMessage)), exit: 1 };
  const engine = await loadEngine(config, ports);
  const wanted = names.length === 0 ? tablesToAdd(engine.tables) : names.map(
    (table) => findGoldenTable(engine.tables, table) ?? unknownTable(table, engine.tables)
  );
  const made = await makeFirstExpected(ports, config, engine, path, name, wanted);
  if (made.kind === "invalid")
    return { answer: nothingWritten(made.findings.map(locateMessage)), exit: 1 };
  if (made.kind === "complete")
    return rejectUsage(
      `${path}/${name} has all of these files (${made.existing.join(", ")}); "golden update ${name}" rewrites them`
    );
  await ports.workspace.writeTogether(made.files);
  const tables = made.files.filter(({ rows }) => rows !== null);
  return { answer: answerAdded(tables, `${path}/${name}/case.yml`), exit: 0 };
}
async function requireEvents({ workspace }, path, name) {
  if (/[/\\]|^\.{0,2}$/.test(name)) rejectUsage(`"${name}" is no name of a folder below ${path}`);
  const events = `${path}/${name}/events.ndjson`;
  if (await workspace.exists(events)) return;
  rejectUsage(`There is no ${events}: put the events of the case there first, one a line`);
}
function unknownTable(name, {
  plan,
  declared
}) {
  const known = [...declared, ...plan].map((table) => table.name);
  const meant = nearest(name, known);
  const hint = meant === void 0 ? `; there are ${known.join(", ")}` : ` (did you mean ${meant}?)`;
  return rejectUsage(`There is no table "${name}"${hint}`);
}
function answerAdded(files, caseFile) {
  return {
    sections: [
      {
        rank: "detail",
        heading: `Wrote ${counted(files.length, "expected file")}, from what the code gives now`,
        folded: null,
        blocks: [
          list(files.map(({ file, rows }) => `${file}: ${counted(rows ?? 0, "row")}`)),
          text(
            `Check each figure against its source, write that into ${caseFile}, and take "unreviewed" out of it.`
          )
        ]
      }
    ],
    data: { written: [...files.map(({ file }) => file), caseFile] }
  };
}

// src/commands/review/show-case.ts
var MOST_SENTENCES = 5;
var MOST_DETAILS = 40;
var WEEKS_BEFORE = 2;
var WEEKS_AFTER = 4;
var MOST_MOVES = 4;
function showCase(golden, rebuilt2, { place, width }) {
  const { name, title, source, lines: lines2, differences, differenceCount, findings } = golden;
  const sentences = [...differences.map(({ message }) => message), ...findings.map(locateMessage)];
  const total = differenceCount + findings.length;
  const sections = [
    section2(`${place}: ${name}`, [text(title), text(`Source: ${source}`)]),
    ...changes(rebuilt2),
    ...lines2.map(showLine),
    ...lines2.length > 0 && rebuilt2.kind === "rewrites" ? [] : [section2("What differs", [list(sentences.slice(0, MOST_SENTENCES), total)])]
  ];
  return `
${render(sections, width)}`.trimEnd();
}
function showDetails({ differences, findings }, width) {
  const sentences = [...differences.map(({ message }) => message), ...findings.map(locateMessage)];
  return render(
    [section2("Each difference", [list(sentences.slice(0, MOST_DETAILS), sentences.length)])],
    width
  );
}
function render(sections, width) {
  return FORMS.human(outlineAnswer({ sections, data: null }), { colour: false, width });
}
function changes(rebuilt2) {
  if (rebuilt2.kind === "invalid")
    return [
      section2("It cannot be rebuilt", [
        list(rebuilt2.findings.slice(0, MOST_SENTENCES).map(locateMessage), rebuilt2.findings.length)
      ])
    ];
  const files = rebuilt2.rewrites.map(({ file, variance }) => ({ file, variance }));
  const left = rebuilt2.left.length === 0 ? [] : [section2("New files will not make it match", [list(rebuilt2.left)])];
  return files.length === 0 ? left : [...answerVariance(files, "show").sections.slice(0, -1), ...left];
}
function showLine({ employee, plan, column, weeks, firstEvent, moves }) {
  const first = weeks.findIndex(({ expected, actual }) => expected !== actual);
  const around = weeks.slice(Math.max(0, first - WEEKS_BEFORE), first + WEEKS_AFTER);
  const blocks = [
    {
      kind: "table",
      header: ["week", "expected", "rebuilt", ""],
      figures: [1, 2],
      rows: around.map((week) => ({ cells: weekCells(week) })),
      total: around.length
    }
  ];
  if (firstEvent !== null) {
    const { eventType, effectiveDate, eventId, line } = firstEvent;
    const where = line === null ? "" : `, line ${line} of events.ndjson`;
    blocks.push(
      text(`The difference begins with the ${eventType} of ${effectiveDate} (${eventId}${where}).`)
    );
  }
  if (moves.length > 0)
    blocks.push(
      list([
        "What moved it last until then:",
        ...moves.slice(-MOST_MOVES).map(
          ({ date, eventType, before, after }) => `  ${date} ${eventType}: ${before ?? "NULL"} → ${after ?? "NULL"}`
        )
      ])
    );
  return section2([[employee, plan].filter(Boolean).join(" / "), column].join(", "), blocks);
}
function weekCells({ date, expected, actual }) {
  return [date, expected ?? "no row", actual ?? "no row", expected === actual ? "" : "differs"];
}
function section2(heading, blocks) {
  return { rank: "detail", heading, folded: null, blocks };
}

// src/commands/golden-review.ts
async function reviewGoldens(ports, config, names) {
  const { workspace } = ports;
  const prompt = ports.findPrompt();
  if (prompt === null) throw new GateError("NO_TERMINAL", {});
  const path = config["golden.path"];
  if (path === null) return rejectUsage("golden.path is none, so there is nothing to review");
  await requireCases(workspace, path, names);
  const { standIns } = await inspectContent(ports, config, ["code", "goldens"]);
  if (standIns.length > 0) return { answer: nothingWritten(standIns.map(locateMessage)), exit: 1 };
  const engine = await loadEngine(config, ports);
  const golden = await ports.console.group(
    "Rebuild the golden cases",
    () => checkGoldens(ports, config, engine, { only: names })
  );
  const open = (golden?.results ?? []).filter(({ status }) => status !== "matched");
  const rebuild = (name) => rebuildGoldens(ports, config, engine, path, [name]);
  const reviewed = await reviewEach(ports, prompt, open, rebuild);
  return {
    answer: { sections: summary(reviewed, golden?.cases ?? 0), data: reviewed },
    exit: reviewed.left.length === 0 ? 0 : 1
  };
}
async function reviewEach({ workspace }, prompt, cases, rebuild) {
  const reviewed = { accepted: [], left: [], written: [] };
  const waiting = [...cases];
  for (let one = waiting.shift(); one !== void 0; one = waiting.shift()) {
    const rebuilt2 = await rebuild(one.name);
    const place = `Case ${cases.length - waiting.length} of ${cases.length}`;
    prompt.show(showCase(one, rebuilt2, { place, width: prompt.width }));
    const choice = await askFor(prompt, one, rebuilt2);
    if (choice === "accept" && rebuilt2.kind === "rewrites") {
      await workspace.writeTogether(rebuilt2.rewrites);
      const files = rebuilt2.rewrites.map(({ file }) => file);
      reviewed.accepted.push(one.name);
      reviewed.written.push(...files);
      prompt.show(`Accepted: rewrote ${files.join(", ")}.`);
    } else reviewed.left.push(one.name);
    if (choice === "quit") reviewed.left.push(...waiting.splice(0).map(({ name }) => name));
  }
  return reviewed;
}
var WORDS = {
  a: "accept",
  accept: "accept",
  s: "skip",
  skip: "skip",
  q: "quit",
  quit: "quit",
  d: "details",
  details: "details"
};
async function askFor(prompt, { name, differences, findings }, rebuilt2) {
  const mayAccept = rebuilt2.kind === "rewrites" && rebuilt2.rewrites.length > 0;
  const ways = [...mayAccept ? ["[a]ccept"] : [], "[s]kip", "[d]etails", "[q]uit"].join(", ");
  for (; ; ) {
    const typed2 = await prompt.ask(`
${name}: ${ways}?`);
    if (typed2 === null) return "quit";
    const word = typed2.toLowerCase();
    const choice = Object.hasOwn(WORDS, word) ? WORDS[word] : void 0;
    if (choice === "details") {
      prompt.show(showDetails({ differences, findings }, prompt.width));
    } else if (choice === "accept" && !mayAccept) {
      prompt.show("There is nothing to rewrite in this case: fix its events, or the code.");
    } else if (choice !== void 0) return choice;
    else prompt.show("Type a, s, d or q, and Enter.");
  }
}
function summary({ accepted, left, written }, cases) {
  if (accepted.length + left.length === 0)
    return [
      plainSection(`${counted(cases, "golden case")} checked: every one is as it is rebuilt`)
    ];
  return [
    ...accepted.length === 0 ? [] : [section3(`Accepted ${counted(accepted.length, "case")}; rewrote`, written)],
    ...left.length === 0 ? [] : [section3(`Left ${counted(left.length, "case")}`, left)],
    ...accepted.length === 0 ? [] : [
      plainSection(
        'Next: read the diff ("git diff"), and commit it with the change that moved the balances.'
      )
    ]
  ];
}
function section3(heading, items) {
  return { rank: "detail", heading, folded: null, blocks: [list(items)] };
}

// src/commands/init/find-dbt.ts
var import_yaml2 = __toESM(require_dist(), 1);
async function findDbt(files, read) {
  const [project] = files.filter((file) => /(?:^|\/)dbt_project\.ya?ml$/.test(file));
  if (project === void 0) return null;
  const folder = project.slice(0, project.lastIndexOf("/") + 1);
  const inside = files.filter((file) => file.startsWith(folder));
  const name = parsed(await read(project)).profile;
  return {
    kind: "dbt",
    folder,
    profile: typeof name === "string" ? name : "default",
    profiles: await findProfiles(inside, read),
    hasPackages: inside.some(
      (file) => /^(?:packages|dependencies)\.ya?ml$/.test(file.slice(folder.length))
    ),
    tables: await findTables(inside, read)
  };
}
async function findProfiles(files, read) {
  for (const file of files.filter((path) => /(?:^|\/)profiles\.ya?ml$/.test(path)))
    if ((await read(file)).includes("DC_EVENT_GATE_DATABASE"))
      return file.slice(0, file.lastIndexOf("/")) || ".";
  return null;
}
async function findTables(files, read) {
  const models = files.filter((file) => /(?:^|\/)models\/.*\.sql$/.test(file));
  const marts = models.filter((file) => /\/marts\//.test(file));
  const tables = marts.length > 0 ? marts : models.filter((file) => !/\/staging\//.test(file));
  const keys = /* @__PURE__ */ new Map();
  for (const file of files.filter((path) => /(?:^|\/)models\/.*\.ya?ml$/.test(path)))
    for (const model of list2(parsed(await read(file)).models)) {
      const key = keyOf(model);
      if (typeof model.name === "string" && key !== null) keys.set(model.name, key);
    }
  return tables.map((file) => {
    const name = file.slice(file.lastIndexOf("/") + 1, -".sql".length);
    return { name, key: keys.get(name) ?? null };
  });
}
function keyOf(model) {
  for (const test of tests(model)) {
    const named = isRecord(test) ? Object.entries(test) : [];
    for (const [name, given] of named) {
      if (!/unique_combination_of_columns$/.test(name) || !isRecord(given)) continue;
      const inner = isRecord(given.arguments) ? given.arguments : given;
      const columns = inner.combination_of_columns;
      if (Array.isArray(columns) && columns.every((column) => typeof column === "string"))
        return columns;
    }
  }
  const alone = list2(model.columns).find((column) => tests(column).includes("unique"));
  return typeof alone?.name === "string" ? [alone.name] : null;
}
function tests(of) {
  return [of.tests, of.data_tests].flatMap((value) => Array.isArray(value) ? value : []);
}
function list2(value) {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parsed(text2) {
  const [document] = (0, import_yaml2.parseAllDocuments)(text2);
  const value = document !== void 0 && "toJS" in document ? document.toJS() : null;
  return isRecord(value) ? value : {};
}

// src/commands/init/find-seeds.ts
async function findSeeds(files, folder, read) {
  const below = files.filter((file) => file.startsWith(folder));
  const models = below.filter((file) => /(?:^|\/)models\/.*\.sql$/.test(file));
  const seeds = [];
  for (const file of below.filter((path) => /(?:^|\/)seeds\/.*\.csv$/.test(path))) {
    const name = file.slice(file.lastIndexOf("/") + 1, -".csv".length);
    const asking = [];
    for (const model of models) if (asksFor(await read(model), name)) asking.push(model);
    const rows = readRows(await read(file));
    const [header = [], first] = rows;
    if (asking.length === 0 || first === void 0) continue;
    const columns = header.map((column, at) => describe(column, rows.slice(1), at));
    const cells = columns.map((column, at) => [column.name, asJson(column, first[at] ?? "")]);
    const filled = cells.filter(([, value]) => value !== void 0);
    const example = JSON.stringify(Object.fromEntries(filled));
    seeds.push({ name, file, columns, example, models: asking });
  }
  const marked = seeds.map((seed) => ({ ...seed, mark: markOf(seed, seeds) }));
  return marked.every((seed) => seed.mark !== null) ? marked : [];
}
function asksFor(model, seed) {
  return [...model.matchAll(/\b(?:ref|gate_rows)\(\s*(['"])([^'"]+)\1\s*\)/g)].some(
    ([, , name]) => name === seed
  );
}
function readRows(text2) {
  try {
    return parse(text2, { bom: true, skipEmptyLines: true });
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}
var KINDS = [
  // A zero in front is a code.
  ["integer", /^-?(?:0|[1-9]\d{0,8})$/],
  ["number", /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/],
  ["boolean", /^(?:true|false)$/i],
  ["date", /^\d{4}-\d{2}-\d{2}$/],
  ["time", /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}/]
];
function describe(name, rows, at) {
  const cells = rows.map((row) => row[at] ?? "").filter((cell) => cell !== "");
  const found = KINDS.find(([, pattern]) => cells.every((cell) => pattern.test(cell)));
  const kind = cells.length === 0 ? "text" : found?.[0] ?? "text";
  return { name, kind, isFilled: cells.length === rows.length };
}
function asJson({ kind }, cell) {
  if (cell === "") return void 0;
  if (kind === "boolean") return cell.toLowerCase() === "true";
  return kind === "integer" || kind === "number" ? Number(cell) : cell;
}
function markOf(seed, all) {
  const others = all.filter((one) => one !== seed);
  const own = filledOnlyIn(seed, others);
  if (own !== void 0) return `${sqlName(own)} is not null`;
  const conditions = others.map((other) => {
    const mine = filledOnlyIn(seed, [other]);
    if (mine !== void 0) return `${sqlName(mine)} is not null`;
    const theirs = filledOnlyIn(other, [seed]);
    return theirs === void 0 ? null : `${sqlName(theirs)} is null`;
  });
  return conditions.includes(null) ? null : [...new Set(conditions)].join(" and ");
}
function filledOnlyIn(seed, others) {
  const names = new Set(others.flatMap(({ columns }) => columns.map(({ name }) => name)));
  return seed.columns.find(({ name, isFilled }) => isFilled && !names.has(name))?.name;
}
function sqlName(name) {
  return /^[a-z_][a-z0-9_]*$/i.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

// src/commands/init/guess-pointers.ts
var DAY = /^\d{4}-\d{2}-\d{2}$/;
var INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
var RECORDED = /creat|record|insert|ingest|receiv|load|written/i;
var IDS = /^(?:event[_-]?)?(?:id|uid|uuid)$/i;
var PERSONS = /^(?:employee|person|participant|member|customer|client|user|account|holder|subject)(?:[_-]?(?:id|no|number|key))?$/i;
var ENVELOPES = /^(?:meta(?:data)?|headers?|envelope|event|context)$/i;
function guessPointers(line) {
  const event = parseJson(line);
  if (!isObject(event)) return null;
  const texts = leavesOf(event, "", "");
  const find = (isIt) => texts.find(isIt)?.pointer;
  const own = texts.filter(({ parent }) => parent === "" || ENVELOPES.test(parent));
  const instants = own.filter(({ value }) => INSTANT.test(value));
  const created = (instants.find(({ name }) => RECORDED.test(name)) ?? instants.at(-1))?.pointer;
  const date = own.find(({ value }) => DAY.test(value)) ?? instants.find(({ pointer }) => pointer !== created);
  const guesses = {
    id: ["event_id", own.find(({ name }) => IDS.test(name))?.pointer],
    date: ["effective_date", date?.pointer ?? created],
    person: ["employee_id", find(isPerson)],
    created: ["created_at", created]
  };
  const other = Object.entries(guesses).flatMap(
    ([part, [usual, found]]) => usual in event || found === void 0 ? [] : [[part, found]]
  );
  return Object.fromEntries(other);
}
function isPerson({ name, parent }) {
  return PERSONS.test(name) || parent !== "" && PERSONS.test(`${parent}_${name}`);
}
function leavesOf(object, pointer, parent, depth = 0) {
  const fields = Object.entries(object).map(
    ([name, value]) => [name, value, `${pointer}/${escapeStep(name)}`]
  );
  const own = fields.flatMap(
    ([name, value, at]) => typeof value === "string" ? [{ pointer: at, name, parent, value }] : []
  );
  const inner = fields.flatMap(
    ([name, value, at]) => isObject(value) && depth < MOST_DEPTH ? leavesOf(value, at, name, depth + 1) : []
  );
  return [...own, ...inner];
}
var MOST_DEPTH = 3;
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function escapeStep(name) {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

// src/commands/init/list-files.ts
var MOST_FILES = 2e4;
var DEEPEST = 8;
var LEFT_OUT = /^(?:\.git|\.venv|venv|env|node_modules|vendor|target|dbt_packages|logs|dist|build|__pycache__|\.[a-z_-]*cache|site-packages|\.dc-event-gate)$/;
async function listFiles(workspace) {
  const files = [];
  const folders = [{ path: "", depth: 0 }];
  let isPartial = false;
  for (let next = folders.shift(); next !== void 0; next = folders.shift()) {
    const { path, depth } = next;
    const here = path === "" ? "." : path;
    const join = (name) => path === "" ? name : `${path}/${name}`;
    files.push(...(await workspace.filesIn(here)).map(join));
    const below = (await workspace.directories(here)).filter((name) => !LEFT_OUT.test(name));
    if (files.length > MOST_FILES || depth === DEEPEST && below.length > 0) {
      isPartial = true;
      if (files.length > MOST_FILES) break;
    } else {
      folders.push(...below.map((name) => ({ path: join(name), depth: depth + 1 })));
    }
  }
  return { files: files.slice(0, MOST_FILES), isPartial };
}

// src/commands/init/seed-files.ts
var ROW_SCHEMA = "schema/row.schema.json";
var MACRO = "gate_rows";
var JSON_TYPES = {
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  date: { type: "string", format: "date" },
  time: { type: "string", format: "date-time" },
  text: { type: "string" }
};
var SQL_TYPES = {
  integer: "integer",
  number: "double",
  boolean: "boolean",
  date: "date",
  time: "timestamp",
  text: "varchar"
};
function seedFiles(seeds, folder) {
  if (seeds.length === 0) return [];
  return [
    { path: ROW_SCHEMA, text: schemaText(seeds) },
    { path: `${folder}macros/${MACRO}.sql`, text: macroText(seeds) }
  ];
}
function schemaText(seeds) {
  const variants = seeds.map(({ name, columns }) => {
    const required2 = columns.filter(({ isFilled }) => isFilled).map((column) => column.name);
    const properties = columns.map(
      (column) => `        ${JSON.stringify(column.name)}: ${spaced(JSON.stringify(JSON_TYPES[column.kind]))}`
    );
    return `    {
      "title": ${JSON.stringify(name)},
      "type": "object",
      "additionalProperties": false,
      "required": ${spaced(JSON.stringify(required2))},
      "properties": {
${properties.join(",\n")}
      }
    }`;
  });
  return `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "description": "A row of a seed, as the seeds are today: check what each column may hold.",
  "anyOf": [
${variants.join(",\n")}
  ]
}
`;
}
function spaced(json) {
  return json.replace(/([:,])(?=["[{])/g, "$1 ").replace(/^\{(.*)\}$/, "{ $1 }");
}
function macroText(seeds) {
  const [first] = seeds;
  const cases = seeds.map(({ name, columns, mark }) => {
    const types = columns.map((column) => `${sqlName(column.name)}: '${SQL_TYPES[column.kind]}'`);
    const others = seeds.flatMap((seed) => seed.columns).filter(({ name: other }) => isIn(mark, other));
    const missing = others.filter(({ name: other }) => !columns.some((own) => own.name === other));
    const read = [...types, ...missing.map((column) => `${sqlName(column.name)}: 'varchar'`)];
    return `    '${name}': {
      'columns': "${columns.map((column) => sqlName(column.name)).join(", ")}",
      'types': "{${read.join(", ")}}",
      'mark': "${mark}",
    },`;
  });
  return `{#
  The rows of a seed. Behind dc-event-gate they are those that it hands over: NDJSON, the rows of all seeds in one file.
  Without it, they are the seed's. A model writes gate_rows('${first?.name}') where it would write ref('${first?.name}').
#}
{% macro ${MACRO}(seed) %}
  {%- set seeds = {
${cases.join("\n")}
  } -%}
  {%- if env_var('DC_EVENT_GATE_EVENTS', '') -%}
    (
      select {{ seeds[seed]['columns'] }}
      from read_json(
        '{{ env_var("DC_EVENT_GATE_EVENTS") }}', format = 'newline_delimited', columns = {{ seeds[seed]['types'] }}
      )
      where {{ seeds[seed]['mark'] }}
    )
  {%- else -%}
    {{ ref(seed) }}
  {%- endif -%}
{% endmacro %}
`;
}
function isIn(mark, column) {
  return mark.includes(`${sqlName(column)} is null`);
}
function seedPointers(seeds) {
  const columns = seeds.flatMap((seed) => seed.columns);
  const inAll = (name) => seeds.every((seed) => seed.columns.some((column) => column.name === name));
  const id = columns.find(({ name }) => /^(?:\w+_)?(?:id|uuid)$/i.test(name) && inAll(name));
  const date = columns.find(({ kind }) => kind === "date" || kind === "time");
  return {
    ...id === void 0 ? {} : { id: `/${id.name}` },
    ...date === void 0 ? {} : { date: `/${date.name}` }
  };
}
function seedRemarks(seeds) {
  const [first] = seeds;
  if (first === void 0) return [];
  const models = [...new Set(seeds.flatMap((seed) => seed.models))];
  const names = seeds.map(({ name }) => name).join("|");
  return [
    `The seeds that your models ask for are taken as the events, a row each. Check ${ROW_SCHEMA}, which was made from what they hold today.`,
    `Let the models read the rows that the gate hands over: in ${models.join(", ")} write ${MACRO}('${first.name}') for ref('${first.name}')${seeds.length > 1 ? ", and so for each seed" : ""}. At once: perl -pi -e "s/\\bref\\(\\s*(['\\"])(${names})\\1\\s*\\)/${MACRO}('\\$2')/g" ${models.join(" ")}`,
    `A golden case is a folder; CASE is a name of your own. Put rows that belong together into golden/CASE/events.ndjson, one a line, such as ${seeds.map(({ example }) => example).join(" ")}. To write the tables that they give now, run: ${typed("golden add CASE")}`
  ];
}

// src/commands/init/look-around.ts
var CODE_OWNERS = ["CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS"];
var OWNED = ["golden", "baselines", ".github"];
var MOST_BYTES = 1e6;
async function lookAround({
  workspace,
  repository
}) {
  const { files, isPartial } = await listFiles(workspace);
  const read = (path) => readOr(workspace, path);
  const holding = async (pattern, text2) => {
    const found = [];
    for (const file of files.filter((path) => pattern.test(path)))
      if (text2.test(await read(file))) found.push(file);
    return found;
  };
  const events = findEvents(files);
  const pipeline = await findPipeline(files, read);
  const schemas = (await holding(/\.json$/, /"(?:\$schema|\$defs)"\s*:/)).filter((file) => !/(?:^|\/)(?:package|tsconfig|composer)[\w.-]*\.json$/.test(file)).sort((a, b) => rank(b) - rank(a));
  const mayBeSeeds = pipeline?.kind === "dbt" && events.valid.length === 0 && // An init before this one has written that.
  schemas.every((file) => file === ROW_SCHEMA);
  const seeds = mayBeSeeds ? await findSeeds(files, pipeline.folder, read) : [];
  return {
    branch: await repository.defaultBranch(),
    pipeline,
    schemas: seeds.length > 0 ? [] : schemas,
    seeds,
    models: await holding(/\.py$/, /^\s*(?:from pydantic\b|import pydantic\b)/m),
    events,
    pointers: await readPointers(events.valid, read),
    readers: await holding(
      /(?:^|\/)models\/.*\.sql$/,
      /\bread_(?:json|ndjson|csv|parquet)\w*\s*\(/i
    ),
    listeners: await holding(/(?:^|\/)(?:models|macros)\/.*\.sql$/, /\bDC_EVENT_GATE_EVENTS\b/),
    requirements: findRequirements(files, pipeline?.folder ?? ""),
    unowned: await findUnowned(files, read),
    workflows: await holding(
      /^\.github\/workflows\/.*\.ya?ml$/,
      /uses:\s*["']?[\w.-]+\/dc-event-gate@/
    ),
    isPartial
  };
}
function findRequirements(files, folder) {
  const [found] = [folder, ""].flatMap(
    (place) => [/^requirements\.txt$/, /^requirements.*\.txt$/, /^pyproject\.toml$/].flatMap(
      (pattern) => files.filter((file) => file.startsWith(place) && pattern.test(file.slice(place.length)))
    )
  );
  return found ?? null;
}
async function findPipeline(files, read) {
  const dbt = await findDbt(files, read);
  if (dbt !== null) return dbt;
  for (const file of files.filter((path) => /(?:^|\/)config\.(?:ya?ml|py)$/.test(path)))
    if (/\bsqlmesh\b|^gateways:/m.test(await read(file)))
      return { kind: "sqlmesh", folder: file.slice(0, file.lastIndexOf("/") + 1) };
  return null;
}
async function readPointers(files, read) {
  for (const file of files.filter((path) => /\.(?:ndjson|jsonl)$/.test(path))) {
    const found = guessPointers((await read(file)).split("\n", 1)[0] ?? "");
    if (found !== null) return found;
  }
  return null;
}
async function findUnowned(files, read) {
  const file = files.find((path) => CODE_OWNERS.includes(path));
  if (file === void 0) return [];
  const named = (await read(file)).split("\n").map(
    (line) => line.trim().split(/\s+/)[0]?.replace(/^\/|\/?\*{0,2}$/g, "") ?? ""
  );
  return OWNED.filter((folder) => !named.includes(folder)).map((folder) => `/${folder}/`);
}
function findEvents(files) {
  const events = files.filter(
    (file) => !/^golden\//.test(file) && (/\.(?:ndjson|jsonl)(?:\.gz)?$/.test(file) || /(?:fixture|event)[^/]*\/.*\.(?:csv|parquet|json)(?:\.gz)?$/i.test(file)) && !/schema/i.test(file)
  );
  const isInvalid = (file) => /(?:^|\/)(?:invalid|rejected|bad)\//i.test(file);
  return {
    valid: events.filter((file) => !isInvalid(file)),
    invalid: events.filter(isInvalid)
  };
}
function rank(file) {
  return Number(/schema/i.test(file)) + 2 * Number(/event/i.test(file));
}
async function readOr(workspace, path) {
  try {
    return await workspace.readText(path, MOST_BYTES);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return "";
  }
}

// src/commands/init/globs.ts
function globs(files, none) {
  if (files.length === 0) return [none];
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) {
    const [, ending = ""] = /(\.[a-z]+(?:\.gz)?)$/i.exec(file) ?? [];
    const key = `${file.split("/").slice(0, -1)[0] ?? ""}*${ending}`;
    groups.set(key, [...groups.get(key) ?? [], file]);
  }
  return [...groups].map(([key, same]) => {
    const folder = sharedFolder(same);
    const ending = key.slice(key.indexOf("*"));
    return folder === "" ? ending : `${folder}**/${ending}`;
  });
}
function sharedFolder(files) {
  const [first = [], ...others] = files.map((file) => file.split("/").slice(0, -1));
  const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  const shared = differs === -1 ? first : first.slice(0, differs);
  return shared.map((part) => `${part}/`).join("");
}

// src/commands/init/own-code.ts
var EXPORTED = "schema/event.schema.json";
function isModelled({ schemas, models, pointers }) {
  const isPlan = pointers !== null && Object.keys(pointers).length === 0;
  return schemas.length === 0 && models.length > 0 && !isPlan;
}
function exportRemark(model) {
  const module = model.replace(/^src\//, "").replace(/\.py$/, "").replaceAll("/", ".");
  const path = model.startsWith("src/") ? "PYTHONPATH=src " : "";
  return `${model} defines Pydantic models: write the schema of your event, whatever its class is called, and name the file at "schema": mkdir -p schema && ${path}python -c "import json; from ${module} import YourEvent; print(json.dumps(YourEvent.model_json_schema(), indent=1))" > ${EXPORTED} (of a union: TypeAdapter(YourEvent).json_schema()).`;
}
function readRemark(readers) {
  const [reader] = readers;
  const where = reader === void 0 ? "the models" : reader;
  return `Let ${where} read '{{ env_var("DC_EVENT_GATE_EVENTS", "the file of today") }}' for the events, which is NDJSON, and none after the day '{{ env_var("DC_EVENT_GATE_AS_OF", "9999-12-31") }}'.`;
}

// src/commands/init/schema-line.ts
var SCHEMA_LINE = `# yaml-language-server: $schema=https://raw.githubusercontent.com/${ACTION}/v1/src/schema/config.schema.json`;

// src/commands/init/propose-config.ts
function proposeConfig(found) {
  const { events } = found;
  const [schema] = found.schemas;
  const seeds = found.seeds.map(({ file }) => file);
  return `${[
    SCHEMA_LINE,
    "# Settings of dc-event-gate. Paths and globs are relative to the repository's root.",
    "",
    ...schemaLines(found),
    ...pointerLines(found.pointers ?? seedPointers(found.seeds)),
    "",
    "fixtures:",
    '  # Events that must be valid: NDJSON, JSON, CSV or Parquet, plain or gzip. "!" leaves files out.',
    "  valid:",
    // Another seed may hold anything.
    ...(seeds.length > 0 ? seeds : globs(events.valid, "fixtures/valid/**/*.ndjson")).map(
      (glob) => `    - ${quoted2(glob)}`
    ),
    ...events.invalid.length === 0 ? [] : [
      "  # Events that must each be rejected.",
      "  invalid:",
      ...globs(events.invalid, "").map((glob) => `    - ${quoted2(glob)}`)
    ],
    "",
    "validation:",
    "  minimum-rate: 99",
    ...schema === void 0 ? [] : [
      "  # Name the types that must occur once your fixtures have them.",
      "  require-types: []"
    ],
    "",
    ...pipelineLines(found.pipeline),
    "golden:",
    "  path: golden",
    "",
    "# What a change of the schema may break: events that were valid stay valid.",
    "evolution:",
    "  against: [base]",
    "  allow: backward"
  ].join("\n")}
`;
}
function schemaLines(found) {
  const [schema] = found.schemas;
  if (found.seeds.length > 0)
    return ["# One row of a seed, which is what an event is here.", `schema: ${ROW_SCHEMA}`];
  if (schema !== void 0)
    return ["# One event, as your models export it.", `schema: ${quoted2(schema)}`];
  return isModelled(found) ? ["# One event, as your models export it: this file is yours to write.", `schema: ${EXPORTED}`] : ["# The built-in schema of a 401(k) plan; or the path of your own.", "schema: builtin"];
}
function pointerLines(pointers) {
  const parts = Object.entries(pointers).map(([part, pointer]) => `${part}: ${quoted2(pointer)}`);
  return parts.length === 0 ? [] : [
    "",
    "# Where the parts of an event stand, as its first one looks: check it.",
    `events: { ${parts.join(", ")} }`
  ];
}
function pipelineLines(pipeline) {
  if (pipeline === null) return [];
  const tables = pipeline.kind === "dbt" ? pipeline.tables : [];
  return [
    "# Run in the checkout. It reads the events from DC_EVENT_GATE_EVENTS, and leaves its tables in the",
    "# DuckDB file that DC_EVENT_GATE_DATABASE names.",
    "pipeline:",
    `  run: ${quoted2(commandFor(pipeline))}`,
    "  timeout: 300",
    "",
    "# Tables that goldens may hold, each with the columns that tell its rows apart.",
    ...tableLines(tables),
    ""
  ];
}
function tableLines(tables) {
  const known = tables.filter(({ key }) => key !== null);
  return [
    known.length > 0 ? "tables:" : "# tables:",
    ...tables.map(
      ({ name, key }) => key === null ? `  # ${name}: { key: [the columns of its key] }` : `  ${name}: { key: [${key.join(", ")}] }`
    )
  ];
}
function commandFor(pipeline) {
  const inside = pipeline.folder.replace(/\/$/, "");
  if (pipeline.kind === "sqlmesh")
    return `sqlmesh ${inside === "" ? "" : `--paths ${inside} `}plan --auto-apply --no-prompts`;
  const project = inside === "" ? "" : ` --project-dir ${inside}`;
  return `dbt build${project} --profiles-dir ${pipeline.profiles ?? `${pipeline.folder}ci`}`;
}
function quoted2(text2) {
  return /^[\w./-][\w./ =-]*$/.test(text2) ? text2 : JSON.stringify(text2);
}

// src/commands/init/remarks.ts
var caseRemark = () => `A golden case is a folder; CASE is a name of your own. Put the events of a person or two into golden/CASE/events.ndjson, one a line. To write the tables that they give now, run: ${typed("golden add CASE")}`;
function remarksOn({
  pipeline,
  schemas,
  models,
  events,
  workflows,
  unowned,
  isPartial,
  readers,
  listeners,
  seeds
}) {
  const [model] = models;
  const tables = pipeline?.kind === "dbt" ? pipeline.tables : [];
  const open = tables.filter(({ key }) => key === null).map(({ name }) => name);
  return [
    ...seedRemarks(seeds),
    ...schemas.length === 0 && model !== void 0 ? [exportRemark(model)] : [],
    ...schemas.length > 1 ? [
      `There are several schemas; ${schemas[0]} was taken. The others: ${few(schemas.slice(1))}.`
    ] : [],
    ...events.valid.length + seeds.length === 0 ? ["No file of events was found: put some into fixtures/valid, one JSON object a line."] : [],
    ...pipeline?.kind === "dbt" && seeds.length + listeners.length === 0 ? [readRemark(readers)] : [],
    ...open.length > 0 ? [`Name the key of these tables in the config: ${few(open)}.`] : [],
    ...workflowRemark(workflows),
    ...ownersRemark(unowned),
    ...seeds.length > 0 ? [] : [caseRemark()],
    ...isPartial ? ["The repository is large, and not all of it was looked at."] : []
  ];
}
function remarksOnExample({ workflows, unowned }) {
  return [...workflowRemark(workflows), ...ownersRemark(unowned)];
}
function workflowRemark(workflows) {
  return workflows.length > 0 ? [`${few(workflows)} uses the action already; it was left as it is.`] : [];
}
function ownersRemark(unowned) {
  if (unowned.length === 0) return [];
  const all = unowned.join(", ").replace(/, ([^,]*)$/, " and $1");
  return [`Add ${all} to CODEOWNERS.`];
}
function few(names) {
  const more = names.length - 3;
  return `${names.slice(0, 3).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/commands/init/starter-workflows.ts
var USES = `${ACTION}@v1`;
var opening = (needs) => `name: dc-event-gate

on:
  pull_request:
    # edited: a pull request that is turned to another branch keeps its checks, and is to be judged anew.
    types: [opened, synchronize, reopened, edited, labeled, unlabeled]
  push:
    # The default branch.
    branches: [${needs.branch}]
  schedule:
    - cron: "17 6 * * 1-5"
  workflow_dispatch:

# What each is for, and what happens without it: docs/PERMISSIONS.md of dc-event-gate.
permissions:
${rights(needs)}

# A push takes the place of the run before it. What somebody asked for by a label, or by hand, is not cut off.
concurrency:
  group: dc-event-gate-\${{ github.event_name }}-\${{ github.event.pull_request.number || github.ref }}-\${{ github.event.label.name }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' && !github.event.label }}
`;
var CHECKOUT = `      - uses: actions/checkout@v5
        with:
          # The merge base is what a pull request is held against.
          fetch-depth: 0
          # An update is made at the head itself, everything else at its merge. The label is the config's github.label.
          ref: \${{ github.event.action == 'labeled' && github.event.label.name == 'update-baselines' && github.event.pull_request.head.sha || '' }}
          persist-credentials: false
`;
var KEEP_REPORT = `      - if: always() && github.event_name == 'pull_request'
        uses: actions/upload-artifact@v5
        with:
          name: dc-event-gate-report
          path: .dc-event-gate
          include-hidden-files: true
`;
var gate = (needs) => `${opening(needs)}
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
${CHECKOUT}${setUp(needs)}      - uses: ${USES}
        with:
          report-dir: .dc-event-gate
${KEEP_REPORT}`;
var sharded = (needs, shards) => `${opening(needs)}
jobs:
  shard:
    # What is asked for by the label or by hand writes something, and is no work to share: the job "gate" does it alone.
    if: github.event_name != 'workflow_dispatch' && !(github.event.action == 'labeled' && github.event.label.name == 'update-baselines')
    strategy:
      fail-fast: false
      matrix:
        shard: [${Array.from({ length: shards }, (_, at) => at + 1).join(", ")}]
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
          persist-credentials: false
${setUp(needs)}      - uses: ${USES}
        with:
          shard: \${{ matrix.shard }}/${shards}
          report-dir: shards
      # Also of a shard that could not decide: the job "gate" says why.
      - if: "!cancelled()"
        uses: actions/upload-artifact@v5
        with:
          name: dc-event-gate-shard-\${{ matrix.shard }}
          path: shards/shard-*.json
          # Where this job is run again.
          overwrite: true

  gate:
    needs: shard
    if: "!cancelled()"
    runs-on: ubuntu-latest
    steps:
${CHECKOUT}${setUp(needs)}      - if: needs.shard.result != 'skipped'
        uses: actions/download-artifact@v5
        with:
          pattern: dc-event-gate-shard-*
          path: shards
          merge-multiple: true
      - uses: ${USES}
        with:
          merge: \${{ needs.shard.result != 'skipped' && 'shards' || '' }}
          report-dir: .dc-event-gate
${KEEP_REPORT}`;
var COMMENT = `name: dc-event-gate comment

# A pull request from a fork, or by Dependabot, has a token that can only read: its report is posted here.
on:
  workflow_run:
    workflows: [dc-event-gate]
    types: [completed]

permissions:
  actions: read
  contents: read
  pull-requests: write

jobs:
  comment:
    # A run that was cancelled, or waits for its approval, has left no report.
    if: github.event.workflow_run.event == 'pull_request' && contains(fromJSON('["success", "failure"]'), github.event.workflow_run.conclusion)
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/download-artifact@v5
        with:
          name: dc-event-gate-report
          path: .dc-event-gate
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - uses: ${USES}
        with:
          report-dir: .dc-event-gate
`;
function rights({ pipeline }) {
  const all = pipeline === null ? ["contents: write", "pull-requests: write", "issues: write", "checks: write"] : ["contents: read", "pull-requests: read"];
  return all.map((right) => `  ${right}`).join("\n");
}
var TOOLS = { dbt: "dbt-duckdb", sqlmesh: "sqlmesh" };
function setUp({ pipeline, requirements }) {
  if (pipeline === null) return "";
  const what = requirements === null ? TOOLS[pipeline.kind] : requirements.endsWith(".toml") ? `./${requirements.replace(/\/?pyproject\.toml$/, "")}` : `-r ${requirements}`;
  return `      - uses: actions/setup-python@v6
        with:
          python-version: "3.12"
      - run: pip install ${what}
${fetchPackages(pipeline)}`;
}
function fetchPackages(pipeline) {
  if (pipeline.kind !== "dbt" || !pipeline.hasPackages) return "";
  const folder = pipeline.folder.slice(0, -1);
  return `      - run: dbt deps${folder === "" ? "" : ` --project-dir ${folder}`}
`;
}
function starterWorkflows(needs, shards = 1) {
  const text2 = shards > 1 ? sharded(needs, shards) : gate(needs);
  return [
    { path: ".github/workflows/dc-event-gate.yml", text: text2 },
    { path: ".github/workflows/dc-event-gate-comment.yml", text: COMMENT }
  ];
}

// src/commands/init/propose.ts
function hasAnything({ pipeline, schemas, models, events }, starter) {
  const ours = new Set(starter.map(({ path }) => path));
  const found = [...schemas, ...models, ...events.valid];
  return pipeline !== null || found.some((file) => !ours.has(file));
}
function propose(found, shards = 1) {
  return {
    files: [
      { path: DEFAULT_CONFIG_FILE, text: proposeConfig(found) },
      ...found.workflows.length > 0 ? [] : starterWorkflows(found, shards),
      ...profileFor(found.pipeline),
      ...seedFiles(found.seeds, found.pipeline?.folder ?? "")
    ],
    remarks: remarksOn(found),
    next: [typed("validate"), typed("golden add CASE"), typed("gate")]
  };
}
function profileFor(pipeline) {
  if (pipeline?.kind !== "dbt" || pipeline.profiles !== null) return [];
  const text2 = `# For dc-event-gate: the file in which it looks for the tables.
${pipeline.profile}:
  target: gate
  outputs:
    gate:
      type: duckdb
      path: "{{ env_var('DC_EVENT_GATE_DATABASE') }}"
      threads: 2
`;
  return [{ path: `${pipeline.folder}ci/profiles.yml`, text: text2 }];
}

// src/commands/init/starter-golden.ts
var CASE = `title: The first contribution of a new participant
source: Arithmetic, to be checked by hand. Replace it with figures that somebody else published.
rule: without a vesting event, employer money is not vested
formula: |
  2,000 pay x 6 % = 120.00 deferred; half of it, 60.00, is matched
  vested 120.00, unvested 60.00, together 180.00
tags: [starter]
`;
var EVENTS3 = [
  '{"event_id":"00000001-0000-4000-8000-000000000001","employee_id":"E-0001","scenario_id":"published","plan_design_id":"standard","source_system":"hris","effective_date":"2024-03-04","created_at":"2024-03-04T12:00:00Z","payload":{"event_type":"hire","hire_date":"2024-03-04","department":"Finance","job_level":3,"annual_compensation":"52000.00"}}',
  '{"event_id":"00000001-0000-4000-8000-000000000002","employee_id":"E-0001","scenario_id":"published","plan_design_id":"standard","source_system":"recordkeeper","effective_date":"2024-03-04","created_at":"2024-03-04T12:00:00Z","payload":{"event_type":"eligibility","plan_id":"PLAN-401K","eligible":true,"eligibility_date":"2024-03-04","reason":"immediate"}}',
  '{"event_id":"00000001-0000-4000-8000-000000000003","employee_id":"E-0001","scenario_id":"published","plan_design_id":"standard","source_system":"recordkeeper","effective_date":"2024-03-04","created_at":"2024-03-04T12:00:00Z","payload":{"event_type":"enrollment","plan_id":"PLAN-401K","enrollment_date":"2024-03-04","pre_tax_contribution_rate":"0.0600","roth_contribution_rate":"0.0000"}}',
  '{"event_id":"00000001-0000-4000-8000-000000000004","employee_id":"E-0001","scenario_id":"published","plan_design_id":"standard","source_system":"payroll","effective_date":"2024-03-15","created_at":"2024-03-15T12:00:00Z","payload":{"event_type":"contribution","plan_id":"PLAN-401K","source":"employee_pre_tax","amount":"120.00","pay_period_end":"2024-03-10","contribution_date":"2024-03-15","ytd_amount":"120.00","payroll_id":"PR-2024-06"}}',
  '{"event_id":"00000001-0000-4000-8000-000000000005","employee_id":"E-0001","scenario_id":"published","plan_design_id":"standard","source_system":"payroll","effective_date":"2024-03-15","created_at":"2024-03-15T12:00:00Z","payload":{"event_type":"contribution","plan_id":"PLAN-401K","source":"employer_match","amount":"60.00","pay_period_end":"2024-03-10","contribution_date":"2024-03-15","ytd_amount":"60.00","payroll_id":"PR-2024-06"}}'
];
var BALANCES = [
  "scenario_id,plan_design_id,employee_id,plan_id,as_of_date,employee_pre_tax,employee_roth,employee_after_tax,employee_catch_up,employer_match,employer_match_true_up,employer_nonelective,employer_profit_sharing,forfeiture_allocation,forfeited_employer_match,forfeited_employer_nonelective,forfeited_employer_profit_sharing,employee_contributions,employer_contributions,gross_balance,forfeitures,net_balance,vested_percentage,vested_balance,unvested_balance,pre_tax_contribution_rate,roth_contribution_rate,after_tax_contribution_rate,annual_compensation,job_level,is_hce,employment_status,participation_status,eligibility_date,enrollment_date,contribution_count,last_event_id",
  "published,standard,E-0001,PLAN-401K,2024-03-15,120.000000,0.000000,0.000000,0.000000,60.000000,0.000000,0.000000,0.000000,0.000000,0.000000,0.000000,0.000000,120.000000,60.000000,180.000000,0.000000,180.000000,0.0000,120.000000,60.000000,0.0600,0.0000,0.0000,52000.000000,3,,active,active_participant,2024-03-04,2024-03-04,2,00000001-0000-4000-8000-000000000005"
];
function starterGolden() {
  const folder = "golden/first-contribution";
  return [
    { path: `${folder}/case.yml`, text: CASE },
    { path: `${folder}/events.ndjson`, text: lines(EVENTS3) },
    { path: `${folder}/expected/balances.csv`, text: lines(BALANCES) }
  ];
}
function lines(texts) {
  return texts.map((text2) => `${text2}
`).join("");
}

// src/commands/init/starter-sources.ts
var PLAN = "PLAN-401K";
var PAY_DAY = "2025-03-14";
var CONTRIBUTED = [
  ["employee_pre_tax", "610.00"],
  ["employee_roth", "520.00"],
  ["employee_after_tax", "430.00"],
  ["employee_catch_up", "340.00"],
  ["employer_match", "250.00"],
  ["employer_match_true_up", "70.00"],
  ["employer_nonelective", "160.00"],
  ["employer_profit_sharing", "90.00"],
  ["forfeiture_allocation", "30.00"]
];
var VESTED = "0.4000";
var KEPT = {
  employer_match: "128.00",
  employer_nonelective: "64.00",
  employer_profit_sharing: "48.00"
};
var LOST = [
  ["employer_match", "192.00"],
  ["employer_nonelective", "96.00"],
  ["employer_profit_sharing", "72.00"]
];
var HISTORY = [
  [
    "2022-01-03",
    "hris",
    {
      event_type: "hire",
      hire_date: "2022-01-03",
      department: "Finance",
      job_level: 5,
      annual_compensation: "91000.00"
    }
  ],
  [
    "2025-01-02",
    "recordkeeper",
    {
      event_type: "eligibility",
      eligible: true,
      eligibility_date: "2025-01-02",
      reason: "age_and_service"
    }
  ],
  [
    "2025-01-06",
    "recordkeeper",
    {
      event_type: "enrollment",
      enrollment_date: "2025-01-06",
      pre_tax_contribution_rate: "0.0610",
      roth_contribution_rate: "0.0520",
      after_tax_contribution_rate: "0.0430"
    }
  ],
  ...CONTRIBUTED.map(
    ([source, amount]) => [
      PAY_DAY,
      "payroll",
      {
        event_type: "contribution",
        source,
        amount,
        pay_period_end: "2025-03-09",
        contribution_date: PAY_DAY,
        ytd_amount: amount,
        payroll_id: "PR-2025-05"
      }
    ]
  ),
  [
    "2025-06-27",
    "recordkeeper",
    {
      event_type: "vesting",
      vested_percentage: VESTED,
      source_balances_vested: KEPT,
      vesting_schedule_type: "graded",
      service_computation_date: "2022-01-03",
      service_credited_hours: 1e3,
      service_period_end_date: "2025-06-27"
    }
  ],
  [
    "2025-06-30",
    "hris",
    { event_type: "termination", termination_reason: "voluntary", final_pay_date: "2025-06-30" }
  ],
  ...LOST.map(
    ([bucket, amount]) => [
      "2025-07-31",
      "recordkeeper",
      {
        event_type: "forfeiture",
        forfeited_from_source: bucket,
        amount,
        reason: "unvested_termination",
        vested_percentage: VESTED
      }
    ]
  )
];
function starterSources() {
  const text2 = HISTORY.map((happened, index) => `${JSON.stringify(asEvent(happened, index))}
`);
  return { path: "fixtures/valid/every-source.ndjson", text: text2.join("") };
}
function asEvent([day, system, payload], index) {
  const { event_type, ...fields } = payload;
  const isPlans = system !== "hris";
  return {
    event_id: `00000002-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
    employee_id: "E-000002",
    scenario_id: "baseline",
    plan_design_id: "standard",
    source_system: system,
    effective_date: day,
    created_at: `${day}T18:00:00Z`,
    payload: { event_type, ...isPlans ? { plan_id: PLAN } : {}, ...fields }
  };
}

// src/commands/init/starter-texts.ts
var STARTER_CONFIG = `${SCHEMA_LINE}
# Settings of dc-event-gate. Paths and globs are relative to the repository's root.

fixtures:
  # Events that must be valid: NDJSON, JSON, CSV or Parquet, plain or gzip. "!" leaves files out.
  valid:
    - fixtures/valid/**/*.ndjson
  # Events that must each be rejected.
  invalid:
    - fixtures/invalid/**/*.json

validation:
  minimum-rate: 99

golden:
  path: golden

# A change of the event schema that loses earlier events needs a maintainer's label.
evolution: backward
`;
var INVALID_EXAMPLE = `{
  "event_id": "6f1c1d5e-0a52-4c0e-9d0a-2f4c8a1b7e90",
  "employee_id": "E-0001",
  "scenario_id": "baseline",
  "plan_design_id": "standard",
  "source_system": "payroll",
  "effective_date": "2024-03-15",
  "created_at": "2024-03-15T12:00:00Z",
  "payload": {
    "event_type": "contribution",
    "plan_id": "PLAN-401K",
    "source": "employee_pre_tax",
    "amount": "-5.00",
    "pay_period_end": "2024-03-10",
    "contribution_date": "2024-03-15",
    "ytd_amount": "0.00",
    "payroll_id": "PR-2024-06"
  }
}
`;

// src/commands/init/starter.ts
function starterFiles(branch = "main", shards = 1) {
  return [
    { path: DEFAULT_CONFIG_FILE, text: STARTER_CONFIG },
    ...starterWorkflows({ branch, pipeline: null, requirements: null }, shards),
    { path: "fixtures/valid/population.ndjson", text: starterPopulation() },
    starterSources(),
    { path: "fixtures/invalid/negative-contribution.json", text: INVALID_EXAMPLE },
    ...starterGolden()
  ];
}
function starterPopulation() {
  return [...generatePopulation({ employees: 1, years: 1, seed: 1 })].map(eventLine).join("");
}

// src/commands/init.ts
var WORKFLOWS = ".github/workflows/";
async function init({ workspace, repository }, intent, shards = 1) {
  const found = await lookAround({ workspace, repository });
  const starter = starterFiles(found.branch, shards);
  const own = hasAnything(found, starter);
  const { files, remarks, next } = own ? propose(found, shards) : startFrom(starter, found);
  const missing = [];
  for (const file of files) {
    if (!await workspace.exists(file.path)) missing.push(file);
    else if (!await holds(workspace, file))
      throw new GateError("FILE_EXISTS", { file: file.path });
  }
  if (intent === "write")
    for (const { path, text: text2 } of missing) await workspace.writeText(path, text2);
  const names = missing.map(({ path }) => path);
  const sections = [
    done(missing, intent),
    ...own ? shown(missing) : [],
    ...told(remarks),
    toTry(intent === "write" ? next : [typed("init")])
  ];
  return { answer: { sections, data: { written: intent === "write" ? names : [] } }, exit: 0 };
}
function startFrom(files, found) {
  const others = found.workflows.filter((path) => !files.some((file) => file.path === path));
  const next = [typed("gate"), typed("golden check"), typed("balance E-000002 --audit")];
  return {
    files: others.length > 0 ? files.filter(({ path }) => !path.startsWith(WORKFLOWS)) : files,
    remarks: remarksOnExample({ ...found, workflows: others }),
    next
  };
}
function done(missing, intent) {
  if (missing.length === 0) return plainSection("every file is there already");
  const heading = intent === "write" ? "wrote" : "would write";
  const names = missing.map(({ path }) => path);
  return { rank: "detail", heading, folded: null, blocks: [list(names)] };
}
function shown(missing) {
  return missing.filter(({ path }) => !path.startsWith(WORKFLOWS)).map(({ path, text: text2 }) => ({
    rank: "detail",
    heading: `${path} (new)`,
    folded: null,
    blocks: [
      list(
        text2.trimEnd().split("\n").map((line) => `+ ${line}`.trimEnd())
      )
    ]
  }));
}
function told(remarks) {
  if (remarks.length === 0) return [];
  return [{ rank: "warning", heading: "to do", folded: null, blocks: [list(remarks)] }];
}
async function holds(workspace, { path, text: text2 }) {
  try {
    return await workspace.readText(path) === text2;
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return false;
  }
}
function toTry(commands) {
  const heading = commands.length === 1 ? "next, run" : "next, run one after the other";
  return { rank: "detail", heading, folded: null, blocks: [list([...commands])] };
}

// src/commands/line/completion.ts
var SCRIPTS = { bash, zsh, fish };
function completionScript(shell) {
  const shells = Object.keys(SCRIPTS);
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : void 0;
  return script?.() ?? rejectUsage(
    `There is no completion for "${shell}"${meantBy(shell, shells)}; there is one for ${shells.join(", ")}`
  );
}
function optionsFor(shape) {
  const settings = SETTING_OPTIONS.filter(
    ({ name }) => shape.settings.includes(name)
  );
  return [...shape.options, ...settings, ...commonOptions(shape)];
}
var FIRST = [...new Set(COMMANDS.map(({ name }) => name.split(" ")[0] ?? ""))];
var SECOND = FIRST.map((first) => ({
  first,
  verbs: COMMANDS.flatMap(
    ({ name }) => name.startsWith(`${first} `) ? [name.slice(first.length + 1)] : []
  )
})).filter(({ verbs }) => verbs.length > 0);
function flags(shape) {
  return optionsFor(shape).map(({ name }) => `--${name}`).join(" ");
}
function bash() {
  const gate2 = COMMANDS.find(({ name }) => name === "gate");
  return `# dc-event-gate: put this into ~/.bashrc:  source <(dc-event-gate completion bash)
_dc_event_gate() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  case "$before" in
    --format) COMPREPLY=($(compgen -W '${FORM_NAMES.join(" ")}' -- "$word")); return ;;
  esac
  if [[ $COMP_CWORD -eq 1 && $word != -* ]]; then
    COMPREPLY=($(compgen -W '${FIRST.join(" ")}' -- "$word")); return
  fi
  if [[ $COMP_CWORD -eq 2 && $word != -* ]]; then
    case "\${COMP_WORDS[1]}" in
${SECOND.map(({ first, verbs }) => `      ${first}) COMPREPLY=($(compgen -W '${verbs.join(" ")}' -- "$word")); return ;;`).join("\n")}
    esac
  fi
  if [[ $word == -* ]]; then
    case "\${COMP_WORDS[1]} \${COMP_WORDS[2]}" in
${COMMANDS.map((shape) => `      '${shape.name}${shape.name.includes(" ") ? "" : " "}'*) COMPREPLY=($(compgen -W '${flags(shape)}' -- "$word")) ;;`).join("\n")}
      *) COMPREPLY=($(compgen -W '${gate2 === void 0 ? "" : flags(gate2)}' -- "$word")) ;;
    esac
  fi
}
complete -o default -F _dc_event_gate dc-event-gate
`;
}
function zsh() {
  return `# dc-event-gate: put this into ~/.zshrc:  source <(dc-event-gate completion zsh)
autoload -U +X compinit && compinit
autoload -U +X bashcompinit && bashcompinit
${bash().split("\n").slice(1).join("\n")}`;
}
function fish() {
  const first = COMMANDS.filter(({ name }) => !name.includes(" "));
  const lines2 = [
    ...first.map(({ name, does }) => `-n __fish_use_subcommand -f -a ${name} -d ${quoted3(does)}`),
    ...SECOND.flatMap(({ first: group, verbs }) => [
      `-n __fish_use_subcommand -f -a ${group} -d ${quoted3(`${group} ${verbs.join(", ")}`)}`,
      `-n '__fish_seen_subcommand_from ${group}; and not __fish_seen_subcommand_from ${verbs.join(" ")}' -f -a ${quoted3(verbs.join(" "))}`
    ]),
    ...COMMANDS.flatMap((shape) => {
      const seen = shape.name.split(" ").map((word) => `__fish_seen_subcommand_from ${word}`).join("; and ");
      return optionsFor(shape).map((option) => {
        const { name, help } = option;
        const wants = name === "format" ? ` -x -a ${quoted3(FORM_NAMES.join(" "))}` : needsValue(option) ? " -r" : "";
        return `-n ${quoted3(seen)} -l ${name}${wants} -d ${quoted3(help)}`;
      });
    })
  ];
  return `# dc-event-gate: dc-event-gate completion fish > ~/.config/fish/completions/dc-event-gate.fish
${lines2.map((line) => `complete -c dc-event-gate ${line}`).join("\n")}
`;
}
function needsValue(option) {
  return option.value !== "" && !isOptional(option);
}
function quoted3(text2) {
  return `'${text2.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

// src/commands/perform-other.ts
async function performOther(invocation, ports, config) {
  const { options } = invocation;
  switch (invocation.command) {
    case "golden update":
      return answered(
        await updateGoldens(
          ports,
          await config(false),
          "dry-run" in options ? "show" : "write",
          invocation.positionals
        )
      );
    case "golden review":
      return answered(await reviewGoldens(ports, await config(false), invocation.positionals));
    case "golden add": {
      const [name = "", ...tables] = invocation.positionals;
      return answered(await addGolden(ports, await config(false), name, tables));
    }
    case "build":
      return answered(
        await build(
          ports,
          await config(),
          required(options.out, "--out FILE"),
          "append" in options ? "append" : "create"
        )
      );
    case "balance":
      return answered(
        await balance(ports, await config(options.from === void 0), {
          employee: invocation.positionals[0] ?? "",
          depth: "audit" in options ? "audit" : "plain",
          file: options.from ?? null
        })
      );
    case "bench":
      return benchAsked(ports, invocation, await config(false));
    case "baseline update": {
      const { updateBaseline } = await import("./baseline-update.js");
      return answered(await updateBaseline(ports, await config(false), benchRequest(invocation)));
    }
    case "generate":
      return answered(await generate(ports, population(options), options.out ?? null));
    case "init":
      return answered(
        await init(ports, "dry-run" in options ? "show" : "write", shardCount(options.shards))
      );
    case "completion":
      ports.console.result(completionScript(invocation.positionals[0] ?? ""));
      return answered({ answer: null, exit: 0 });
    default:
      return rejectUsage(`There is no command "${invocation.command}"`);
  }
}
async function benchAsked(ports, invocation, config) {
  const { record } = invocation.options;
  const request = benchRequest(invocation);
  const recording = record === void 0 ? null : await openRecording(ports.outputs, record);
  const report = await benchmark(ports, config, request);
  await recording?.add(report);
  return reported(report);
}
export {
  performOther
};
