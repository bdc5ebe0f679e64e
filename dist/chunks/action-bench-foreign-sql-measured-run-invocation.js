import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  foldName,
  goldenFileName,
  parseTableName
} from "./action-bench-cli-foreign-sql-measured.js";
import {
  GateError
} from "./action-baseline-file-bench-cli-worker.js";

// src/contracts/sql/identifier.ts
function identifier(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

// src/contracts/sql/sql-literal.ts
function quoted(text) {
  const parts = text.split("\0").map((part) => `'${part.replaceAll("'", "''")}'`);
  return parts.length === 1 ? parts.join("") : `(${parts.join(" || chr(0) || ")})`;
}
function literal(value) {
  if (value === null) return "NULL";
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? quoted(value) : `CAST([${value.map(quoted).join(", ")}] AS VARCHAR[])`;
}

// src/pipelines/command/attach-warehouse.ts
var WAREHOUSE = "warehouse";
async function attachWarehouse(database, file, { maker, ...versions }) {
  await database.execute(`ATTACH ${quoted(file)} AS ${WAREHOUSE} (READ_ONLY)`, maker).catch((error) => {
    if (!(error instanceof GateError) || error.code !== "SQL_FAILED") throw error;
    throw new GateError(
      "COMMAND_DATABASE",
      { run: maker, ...explain(String(error.facts.detail), versions) },
      { cause: error }
    );
  });
}
function explain(words, { madeBy, reader }) {
  if (/file with version number/i.test(words))
    return {
      detail: `DuckDB ${madeBy ?? "of another version"} has made in a form that DuckDB ${reader}, which reads it here, cannot read`,
      step: "Write into the empty file that lies there, whose form a newer DuckDB keeps, or set storage_compatibility_version to 'v1.2.0' (docs/PIPELINES.md), or leave Parquet files in DC_EVENT_GATE_OUTPUT."
    };
  if (/Could not set lock|Conflicting lock/i.test(words))
    return {
      detail: "is locked by a process that still has it open",
      step: "Close the connection before the command ends, and let it wait for what it starts."
    };
  const [first = ""] = words.split("\n");
  return {
    detail: `is no DuckDB file that can be read: ${withoutPlaces(first)}`,
    step: "Let the command end only when the database is written and closed."
  };
}
function withoutPlaces(words) {
  return words.replaceAll(/"[^"]*\/([^/"]+)"/g, "$1").replace(/[.!]$/, "");
}
async function findTables(database, maker) {
  const rows = await database.rows(
    `SELECT schema_name, table_name, 'table' FROM duckdb_tables() WHERE database_name = ${quoted(WAREHOUSE)}
     UNION ALL
     SELECT schema_name, view_name, 'view' FROM duckdb_views() WHERE database_name = ${quoted(WAREHOUSE)} AND NOT internal
     ORDER BY ALL`,
    maker
  );
  return rows.map(([schema, table2, kind]) => ({
    schema: String(schema),
    table: String(table2),
    kind: kind === "view" ? "view" : "table"
  }));
}

// src/pipelines/command/left-tables.ts
async function findLeftTables(database, files, parties) {
  const inFiles = files.flatMap(fileTable);
  const stored = files.find((file) => file.endsWith(`/${WAREHOUSE}.duckdb`));
  if (stored === void 0) return inFiles;
  await attachWarehouse(database, stored, parties);
  const found = await findTables(database, parties.maker);
  return [
    ...inFiles,
    ...found.map(({ schema, table: table2, kind }) => {
      const from = [WAREHOUSE, schema, table2].map(identifier).join(".");
      return { schema, table: table2, kind, from, place: `${schema}.${table2}`, isMain: schema === "main" };
    })
  ];
}
function fileTable(file) {
  const place = file.slice(file.lastIndexOf("/") + 1);
  const [, table2, ending] = /^(.+)\.(parquet|csv)$/i.exec(place) ?? [];
  if (table2 === void 0 || ending === void 0) return [];
  const isCsv = ending.toLowerCase() === "csv";
  const from = isCsv ? `read_csv(${quoted(file)}, header = true, all_varchar = true, allow_quoted_nulls = false, delim = ',', quote = '"', escape = '"', hive_partitioning = false)` : `read_parquet(${quoted(file)}, hive_partitioning = false)`;
  return [{ schema: null, table: table2, from, place, kind: isCsv ? "csv" : "parquet", isMain: false }];
}
function chooseTable(name, left, maker) {
  const own = left.filter((one) => isNamed(one, name));
  const inMain = own.filter(({ isMain }) => isMain);
  const isFile = own.some(({ kind }) => kind === "csv" || kind === "parquet");
  const chosen = isFile || inMain.length === 0 ? own : inMain;
  if (chosen.length < 2) return chosen[0] ?? null;
  const places = chosen.map(({ place }) => place).join(" and ");
  const detail = `it is there more than once (${places}); leave one of them`;
  throw new GateError("PIPELINE_TABLE", { file: maker, table: name, detail });
}
function isNamed({ schema, table: table2, kind }, name) {
  const wanted = parseTableName(name) ?? { schema: null, table: name };
  if (kind === "csv" || kind === "parquet") return isFileNamed(table2, name);
  return foldName(table2) === foldName(wanted.table) && (wanted.schema === null || foldName(wanted.schema) === foldName(schema ?? ""));
}
function isFileNamed(stem, name) {
  const parsed = parseTableName(name) ?? { schema: null, table: name };
  const golden = goldenFileName(parsed).replace(/\.csv$/, "");
  return [name, golden].some((own) => foldName(own) === foldName(stem));
}

// src/contracts/decimal.ts
var MILLION = 1000000n;
var AMOUNT_BOUND = 10n ** 18n;
function parseAmount(value) {
  return parseScaled(decimalText(value), 6);
}
function formatAmount(millionths) {
  return formatScaled(millionths, 6);
}
function parseRate(value) {
  return parseScaled(decimalText(value), 4);
}
function formatRate(tenThousandths) {
  return formatScaled(tenThousandths, 4);
}
function divideHalfEven(numerator, denominator) {
  let quotient = numerator / denominator;
  let remainder = numerator % denominator;
  if (remainder < 0n) {
    quotient -= 1n;
    remainder += denominator;
  }
  const twice = remainder * 2n;
  const roundUp = twice > denominator || twice === denominator && quotient % 2n !== 0n;
  return roundUp ? quotient + 1n : quotient;
}
function unvestedShare(amount, rate) {
  return divideHalfEven((10000n - rate) * amount, 10000n);
}
function requireAmount(millionths, event) {
  if (millionths < AMOUNT_BOUND && millionths > -AMOUNT_BOUND) return millionths;
  throw new GateError("AMOUNT_OVERFLOW", { event, amount: formatAmount(millionths) });
}
function subtractDecimals(minuend, subtrahend) {
  const pattern = /^-?[0-9]+(?:\.[0-9]+)?$/;
  if (!pattern.test(minuend) || !pattern.test(subtrahend)) return null;
  const scale = Math.max(countDecimals(minuend), countDecimals(subtrahend));
  return formatScaled(parseScaled(minuend, scale) - parseScaled(subtrahend, scale), scale);
}
function addDecimals(a, b) {
  const scale = Math.max(countDecimals(a), countDecimals(b));
  return formatScaled(parseScaled(a, scale) + parseScaled(b, scale), scale);
}
function isLarger(a, b) {
  const scale = Math.max(countDecimals(a), countDecimals(b));
  return parseScaled(a.replace("-", ""), scale) > parseScaled(b.replace("-", ""), scale);
}
function countDecimals(text) {
  return text.split(".")[1]?.length ?? 0;
}
function decimalText(value) {
  return typeof value === "string" ? value : String(value);
}
function parseScaled(text, scale) {
  return parseShort(text, scale) ?? parseAny(text, scale);
}
var [ZERO, NINE, POINT, MINUS] = [48, 57, 46, 45];
function parseShort(text, scale) {
  const negative = text.charCodeAt(0) === MINUS;
  let value = 0;
  let point = -1;
  for (let at = negative ? 1 : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) value = value * 10 + code - ZERO;
    else if (code === POINT && point === -1) point = at;
    else return null;
  }
  const decimals = point === -1 ? 0 : text.length - point - 1;
  if (decimals > scale || text.length + scale - decimals > EXACT_DIGITS) return null;
  const units = value * 10 ** (scale - decimals);
  return BigInt(negative ? -units : units);
}
function parseAny(text, scale) {
  const negative = text.startsWith("-");
  const begin = negative ? 1 : 0;
  const point = text.indexOf(".");
  const end = point === -1 ? text.length : point;
  const fraction = point === -1 ? "" : text.slice(point + 1);
  const units = wholeNumber(text.slice(begin, end) + fraction.padEnd(scale, "0"));
  return negative ? -units : units;
}
var EXACT_DIGITS = 15;
var EXACT = 10n ** BigInt(EXACT_DIGITS);
function wholeNumber(digits) {
  const isShort = digits.length <= EXACT_DIGITS && /^[0-9]*$/.test(digits);
  return isShort ? BigInt(Number(digits)) : BigInt(digits);
}
function formatScaled(units, scale) {
  const negative = units < 0n;
  const amount = negative ? -units : units;
  const whole = amount < EXACT ? String(Number(amount)) : String(amount);
  const digits = whole.padStart(scale + 1, "0");
  const point = digits.length - scale;
  const text = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return negative ? `-${text}` : text;
}
function dollars(whole) {
  return BigInt(whole) * MILLION;
}

// src/plan/calendar.ts
function parseDay(text) {
  return toDay(readDigits(text, 0, 4), readDigits(text, 5, 7), readDigits(text, 8, 10));
}
var [ZERO2, NINE2] = [48, 57];
function readDigits(text, from, to) {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (!(code >= ZERO2 && code <= NINE2)) return Number.NaN;
    value = value * 10 + code - ZERO2;
  }
  return value;
}
function toDay(year, month, day) {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
function toCivil(day) {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}
function formatDay(day) {
  const known = dayTexts.get(day);
  if (known !== void 0) return known;
  const civil = toCivil(day);
  const pad = (value, width) => String(value).padStart(width, "0");
  const text = `${pad(civil.year, 4)}-${pad(civil.month, 2)}-${pad(civil.day, 2)}`;
  if (dayTexts.size >= MOST_TEXTS) dayTexts.clear();
  dayTexts.set(day, text);
  return text;
}
var dayTexts = /* @__PURE__ */ new Map();
var MOST_TEXTS = 36525;
function weekday(day) {
  return ((day + 4) % 7 + 7) % 7;
}
function fridayOnOrAfter(day) {
  return day + (5 - weekday(day) + 7) % 7;
}
var MICROSECONDS_PER_DAY = 86400000000n;
function parseInstant(text) {
  return parseUsualInstant(text) ?? parseAnyInstant(text);
}
function compareInstants(a, b) {
  if (a === b) return 0;
  if (isUsual(a) && isUsual(b)) return a < b ? -1 : 1;
  const [first, second] = [parseInstant(a), parseInstant(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}
function isUsual(text) {
  return text.length === 20 && text[10] === "T" && text[19] === "Z" && text[17] !== "6";
}
function parseUsualInstant(text) {
  if (text.length !== 20 || text[10] !== "T" || text[19] !== "Z") return null;
  const [hours, minutes, seconds] = [text.slice(11, 13), text.slice(14, 16), text.slice(17, 19)];
  const second = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return BigInt(parseDay(text) * 86400 + second) * 1000000n;
}
function parseAnyInstant(text) {
  const parts = /^(.{10})[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))?$/.exec(
    text
  );
  if (parts === null) throw new RangeError(`not a date-time: ${text}`);
  const [
    ,
    date = "",
    hours,
    minutes,
    seconds,
    fraction = "",
    sign,
    offsetHours = 0,
    offsetMinutes = 0
  ] = parts;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === "-" ? -60 : 60);
  const second = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) - offset;
  const micros = BigInt(fraction.slice(0, 6).padEnd(6, "0"));
  return BigInt(parseDay(date)) * MICROSECONDS_PER_DAY + BigInt(second) * 1000000n + micros;
}

// src/plan/calculations/deposit-deadline.ts
var MONDAY = 1;
var THURSDAY = 4;
function depositDeadline(year, month) {
  const following = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  const holidays = new Set(holidaysKeptIn(following.year));
  let day = toDay(following.year, following.month, 1);
  for (let businessDays = 0; ; day += 1) {
    const isWorkday = weekday(day) >= MONDAY && weekday(day) <= 5 && !holidays.has(day);
    if (isWorkday) businessDays += 1;
    if (businessDays === 15) return day;
  }
}
function holidaysKeptIn(year) {
  const fixed = [
    toDay(year, 1, 1),
    // Juneteenth: Public Law 117-17, from 2021.
    ...year >= 2021 ? [toDay(year, 6, 19)] : [],
    toDay(year, 7, 4),
    toDay(year, 11, 11),
    toDay(year, 12, 25)
  ].map((day) => day + (weekday(day) === 6 ? -1 : weekday(day) === 0 ? 1 : 0));
  return [
    ...fixed,
    nth(3, MONDAY, year, 1),
    nth(3, MONDAY, year, 2),
    nth(1, MONDAY, year, 6) - 7,
    nth(1, MONDAY, year, 9),
    nth(2, MONDAY, year, 10),
    nth(4, THURSDAY, year, 11)
  ];
}
function nth(n, wanted, year, month) {
  const first = toDay(year, month, 1);
  return first + (wanted - weekday(first) + 7) % 7 + 7 * (n - 1);
}

// src/plan/calculations/vesting-floors.ts
var VESTING_FLOORS = {
  graded: [0, 0, 2e3, 4e3, 6e3, 8e3, 1e4],
  cliff: [0, 0, 0, 1e4],
  immediate: [1e4]
};
function vestingFloor(schedule, years) {
  const floors = VESTING_FLOORS[schedule];
  return floors[Math.min(years, floors.length - 1)];
}

// src/pipelines/reference/ground-tables.ts
var YEARS = { first: 1974, last: 2199 };
function groundSql(limits) {
  return `CREATE OR REPLACE TABLE irs_limits (
    year INTEGER, elective_deferral DECIMAL(18,6), catch_up DECIMAL(18,6), catch_up_60_63 DECIMAL(18,6),
    annual_additions DECIMAL(18,6), hce DECIMAL(18,6));
  INSERT INTO irs_limits VALUES ${limitRows(limits)};
  CREATE OR REPLACE TABLE vesting_floors (schedule VARCHAR, years INTEGER, floor DECIMAL(5,4));
  INSERT INTO vesting_floors VALUES ${floorRows()};
  CREATE OR REPLACE TABLE deposit_deadlines (month DATE, deadline DATE);
  CREATE TABLE IF NOT EXISTS repeated_events (scenario_id VARCHAR, event_id UUID, copies BIGINT, versions BIGINT);`;
}
function deadlinesSql(firstYear, lastYear) {
  const from = Math.max(firstYear, YEARS.first);
  const to = Math.min(lastYear, YEARS.last);
  const months = [];
  for (let year = from; year <= to; year += 1) {
    for (let month = 1; month <= 12; month += 1)
      months.push(
        `('${year}-${String(month).padStart(2, "0")}-01', '${formatDay(depositDeadline(year, month))}')`
      );
  }
  return months.length === 0 ? null : `INSERT INTO deposit_deadlines VALUES ${months.join(", ")}`;
}
function limitRows(limits) {
  return limits.map(
    ({ year, electiveDeferral, catchUp, catchUp60To63, annualAdditions, hce }) => `(${year}, ${electiveDeferral}, ${catchUp}, ${catchUp60To63 ?? "NULL"}, ${annualAdditions}, ${hce})`
  ).join(", ");
}
function floorRows() {
  return Object.entries(VESTING_FLOORS).flatMap(
    ([schedule, floors]) => [0, 1, 2, 3, 4, 5, 6].map(
      (years) => `('${schedule}', ${years}, ${formatRate(BigInt(floors[Math.min(years, floors.length - 1)] ?? 0))})`
    )
  ).join(", ");
}

// src/plan/limits.ts
var ROWS = [
  [2011, 16500, 5500, null, 49e3, 245e3, 11e4, 16e4],
  [2012, 17e3, 5500, null, 5e4, 25e4, 115e3, 165e3],
  [2013, 17500, 5500, null, 51e3, 255e3, 115e3, 165e3],
  [2014, 17500, 5500, null, 52e3, 26e4, 115e3, 17e4],
  [2015, 18e3, 6e3, null, 53e3, 265e3, 12e4, 17e4],
  [2016, 18e3, 6e3, null, 53e3, 265e3, 12e4, 17e4],
  [2017, 18e3, 6e3, null, 54e3, 27e4, 12e4, 175e3],
  [2018, 18500, 6e3, null, 55e3, 275e3, 12e4, 175e3],
  [2019, 19e3, 6e3, null, 56e3, 28e4, 125e3, 18e4],
  [2020, 19500, 6500, null, 57e3, 285e3, 13e4, 185e3],
  [2021, 19500, 6500, null, 58e3, 29e4, 13e4, 185e3],
  [2022, 20500, 6500, null, 61e3, 305e3, 135e3, 2e5],
  [2023, 22500, 7500, null, 66e3, 33e4, 15e4, 215e3],
  [2024, 23e3, 7500, null, 69e3, 345e3, 155e3, 22e4],
  [2025, 23500, 7500, 11250, 7e4, 35e4, 16e4, 23e4],
  [2026, 24500, 8e3, 11250, 72e3, 36e4, 16e4, 235e3]
];
var ANNUAL_LIMITS = ROWS.map(
  ([
    year,
    electiveDeferral,
    catchUp,
    catchUp60To63,
    annualAdditions,
    compensation,
    hce,
    keyEmployee
  ]) => ({
    year,
    electiveDeferral,
    catchUp,
    catchUp60To63,
    annualAdditions,
    compensation,
    hce,
    keyEmployee
  })
);
function findLimits(year, table2 = ANNUAL_LIMITS) {
  return table2.find((limits) => limits.year === year);
}
function highestCatchUp({ catchUp, catchUp60To63 }) {
  return Math.max(catchUp, catchUp60To63 ?? 0);
}

// src/sql/annual_limits.sql
var annual_limits_default = "-- Contributions of each person and calendar year, against the annual limits.\n-- Inputs:   events; irs_limits (one row per known year); variable as_of.\n-- Output:   participant_annual_limits, one row per person and year with a contribution. Limit and\n--           excess are NULL in a year that irs_limits does not hold.\n-- Ordering: none; readers order by the key.\n\nCREATE OR REPLACE TABLE participant_annual_limits AS\nWITH yearly AS (\n  SELECT\n    scenario_id,\n    plan_design_id,\n    employee_id,\n    -- The pay date decides the year, not the end of the pay period.\n    CAST(year(contribution_date) AS INTEGER) AS calendar_year,\n    CAST(coalesce(sum(amount) FILTER (source IN ('employee_pre_tax', 'employee_roth')), 0) AS DECIMAL(18,6))\n      AS elective_deferrals,\n    CAST(coalesce(sum(amount) FILTER (source = 'employee_catch_up'), 0) AS DECIMAL(18,6)) AS catch_up,\n    CAST(coalesce(sum(amount) FILTER (source <> 'employee_catch_up'), 0) AS DECIMAL(18,6)) AS annual_additions\n  FROM events\n  WHERE event_type = 'contribution' AND effective_date <= suite_as_of(scenario_id)\n  GROUP BY ALL\n)\nSELECT\n  scenario_id,\n  plan_design_id,\n  employee_id,\n  calendar_year,\n  elective_deferrals,\n  elective_deferral AS elective_deferral_limit,\n  CAST(CASE WHEN elective_deferrals > elective_deferral THEN elective_deferrals - elective_deferral\n            WHEN elective_deferral IS NOT NULL THEN 0 END AS DECIMAL(18,6)) AS elective_deferral_excess,\n  catch_up,\n  highest_catch_up AS catch_up_limit,\n  CAST(CASE WHEN catch_up > highest_catch_up THEN catch_up - highest_catch_up\n            WHEN highest_catch_up IS NOT NULL THEN 0 END AS DECIMAL(18,6)) AS catch_up_excess,\n  annual_additions,\n  annual_additions_limit,\n  CAST(CASE WHEN annual_additions > annual_additions_limit THEN annual_additions - annual_additions_limit\n            WHEN annual_additions_limit IS NOT NULL THEN 0 END AS DECIMAL(18,6)) AS annual_additions_excess\nFROM yearly\nLEFT JOIN (\n  SELECT\n    year AS calendar_year,\n    elective_deferral,\n    -- Events carry no birth date: the highest limit that any age could have.\n    greatest(catch_up, coalesce(catch_up_60_63, 0)) AS highest_catch_up,\n    annual_additions AS annual_additions_limit\n  FROM irs_limits\n) USING (calendar_year);\n";

// src/sql/balances.sql
var balances_default = "-- Balances of every participant-plan as of a day.\n-- Inputs:   events, what plan_history.sql makes; variable as_of\n--           ('YYYY-MM-DD').\n-- Output:   participant_balances, one row per (scenario_id, plan_design_id, employee_id, plan_id).\n-- Ordering: none; readers order by the key.\n\nCREATE OR REPLACE TEMP TABLE contributed AS\nSELECT * EXCLUDE (sums), sums.*\nFROM (\n  SELECT\n    scenario_id,\n    plan_design_id,\n    employee_id,\n    plan_id,\n    contributed_by_source(source, amount) AS sums,\n    sum(contribution_count) AS contribution_count,\n    max(last_event_order) AS last_event_order\n  FROM contribution_totals\n  GROUP BY ALL\n);\n\nCREATE OR REPLACE TEMP TABLE standing AS\nSELECT * EXCLUDE (sums), sums.*\nFROM (\n  SELECT\n    participation,\n    forfeited_by_bucket(forfeited_from_source, amount) AS sums,\n    arg_max(vested_percentage, event_order) FILTER (event_type = 'vesting') AS vested_percentage,\n    arg_max(pre_tax_contribution_rate, event_order) FILTER (event_type = 'enrollment') AS pre_tax_contribution_rate,\n    arg_max(roth_contribution_rate, event_order) FILTER (event_type = 'enrollment') AS roth_contribution_rate,\n    arg_max(coalesce(after_tax_contribution_rate, 0), event_order)\n      FILTER (event_type = 'enrollment') AS after_tax_contribution_rate,\n    arg_max(compensation, event_order) FILTER (compensation IS NOT NULL) AS compensation,\n    arg_max(job_level, event_order) FILTER (job_level IS NOT NULL) AS job_level,\n    arg_max(is_hce, event_order) FILTER (event_type = 'hce_status') AS is_hce,\n    arg_max(event_type, event_order) FILTER (event_type IN ('hire', 'termination')) AS employment,\n    arg_max(eligible, event_order) FILTER (event_type = 'eligibility') AS eligible,\n    arg_max(eligibility_date, event_order) FILTER (event_type = 'eligibility') AS eligibility_date,\n    arg_max(enrollment_date, event_order) FILTER (event_type = 'enrollment') AS enrollment_date,\n    max(event_order) AS last_event_order\n  FROM standing_events_of('participations')\n  GROUP BY participation\n);\n\nCREATE OR REPLACE TEMP TABLE balance_states AS\nWITH states AS (\n  SELECT\n    participation,\n    suite_as_of(scenario_id) AS day,\n    CAST(NULL AS DATE) AS next_change,\n    coalesce(COLUMNS(lambda name: is_sum(name)), 0),\n    coalesce(vested_percentage, 0) AS vested_percentage,\n    pre_tax_contribution_rate,\n    roth_contribution_rate,\n    after_tax_contribution_rate,\n    compensation,\n    job_level,\n    is_hce,\n    employment,\n    eligible,\n    eligibility_date,\n    enrollment_date,\n    coalesce(contribution_count, 0) AS contribution_count,\n    greatest(contributed.last_event_order, standing.last_event_order) AS last_event_order\n  FROM participations\n  LEFT JOIN contributed USING (scenario_id, plan_design_id, employee_id, plan_id)\n  LEFT JOIN standing USING (participation)\n)\nSELECT states.* EXCLUDE (last_event_order), event_id AS last_event_id\nFROM states\nJOIN events ON event_order = last_event_order;\n\nCREATE OR REPLACE TABLE participant_balances AS\nSELECT\n  scenario_id,\n  plan_design_id,\n  employee_id,\n  plan_id,\n  balances.* EXCLUDE (participation, next_change) RENAME (day AS as_of_date)\nFROM balances_of('balance_states') AS balances\nJOIN participations USING (participation)\nORDER BY scenario_id, plan_design_id, employee_id, plan_id;\n\nDROP TABLE contributed;\nDROP TABLE standing;\nDROP TABLE balance_states;\n";

// src/sql/column_ingest.sql
var column_ingest_default = "-- As ingest.sql, of events that the gate's own reader has put into columns while it validated them: the same rows as\n-- their lines give, so that these are not parsed a second time. They stay in their files, and are read there as often\n-- as they are needed.\n-- Generated from ingest.sql by `npm run schema`. Do not edit.\n-- Input:    variable event_columns, a list of Parquet files with the columns of table events but event_order, and\n--           `place`, a number that each row has for itself, above any rowid; variable event_files, a list of\n--           NDJSON files with one valid event a line, those that are in none of them; macros event_rows\n--           and type_rank (event_macros.sql); events, empty or from an earlier load; repeated_events likewise.\n-- Output:   events (duplicates settled, event_order set), repeated_events; table loaded_events, those\n--           that were not there before.\n-- Ordering: scenario_id, plan_design_id, employee_id, effective_date, the type's rank, created_at,\n--           event_id; total, so that shuffled input gives the same tables.\n\nCREATE OR REPLACE TEMP TABLE read_events AS FROM event_rows(getvariable('event_files'));\nCREATE OR REPLACE TEMP VIEW typed_events AS\nSELECT *, rowid AS place FROM read_events\nUNION ALL BY NAME\nFROM read_parquet(getvariable('event_columns'), hive_partitioning = false);\n-- What tells events apart and says their order is asked for several times.\nCREATE OR REPLACE TEMP TABLE typed_keys AS\nSELECT place, scenario_id, plan_design_id, employee_id, event_id, effective_date, event_type, created_at FROM typed_events;\n\n-- A person's events are put in order together: those of an earlier load move over to the new ones.\nCREATE OR REPLACE TEMP TABLE loaded_events AS\nSELECT event_id, scenario_id, plan_design_id, employee_id, effective_date\nFROM typed_keys\nANTI JOIN events USING (scenario_id, plan_design_id, employee_id, event_id);\nCREATE OR REPLACE TEMP TABLE loaded_persons AS\nSELECT DISTINCT scenario_id, plan_design_id, employee_id FROM typed_keys;\nINSERT INTO read_events BY NAME\nSELECT events.* EXCLUDE (event_order) FROM events SEMI JOIN loaded_persons USING (scenario_id, plan_design_id, employee_id);\nDELETE FROM events USING loaded_persons\nWHERE events.scenario_id = loaded_persons.scenario_id\n  AND events.plan_design_id = loaded_persons.plan_design_id\n  AND events.employee_id = loaded_persons.employee_id;\n\nINSERT INTO typed_keys BY NAME\nSELECT read_events.rowid AS place, scenario_id, plan_design_id, employee_id, event_id, effective_date, event_type, created_at\nFROM read_events ANTI JOIN typed_keys ON read_events.rowid = typed_keys.place;\n\n-- Only ids that occur more than once are looked at closely; there are few, or none.\nCREATE OR REPLACE TEMP TABLE repeated_ids AS\nSELECT scenario_id, event_id FROM typed_keys GROUP BY ALL HAVING count(*) > 1\nUNION\nSELECT scenario_id, event_id FROM events SEMI JOIN typed_keys USING (scenario_id, event_id);\n\nCREATE OR REPLACE TEMP TABLE repetitions AS\nSELECT typed_events.* EXCLUDE (place) FROM typed_events SEMI JOIN repeated_ids USING (scenario_id, event_id)\nUNION ALL BY NAME\nSELECT events.* EXCLUDE (event_order) FROM events SEMI JOIN repeated_ids USING (scenario_id, event_id);\n\n-- Copies that an earlier load has settled are counted on.\nCREATE OR REPLACE TEMP TABLE settled_copies AS\nSELECT scenario_id, event_id, copies - versions AS settled\nFROM repeated_events\nSEMI JOIN repeated_ids USING (scenario_id, event_id);\nDELETE FROM repeated_events USING settled_copies\nWHERE repeated_events.scenario_id = settled_copies.scenario_id AND repeated_events.event_id = settled_copies.event_id;\nINSERT INTO repeated_events BY NAME\nSELECT\n  scenario_id,\n  event_id,\n  count(*) + coalesce(any_value(settled), 0) AS copies,\n  count(DISTINCT content) AS versions\nFROM (SELECT scenario_id, event_id, repetitions AS content FROM repetitions)\nLEFT JOIN settled_copies USING (scenario_id, event_id)\nGROUP BY scenario_id, event_id;\n\n-- Of several contents of one person's event the first counts. Only the key is sorted to number the\n-- events, and whole rows are put in place by that number: sorting rows by the key takes twice as long.\nCREATE OR REPLACE TEMP TABLE numbered_events AS\nWITH counting AS (\n  SELECT place, scenario_id, plan_design_id, employee_id, effective_date, event_type, created_at, event_id\n  FROM typed_keys ANTI JOIN repeated_ids USING (scenario_id, event_id)\n  UNION ALL\n  SELECT place, scenario_id, plan_design_id, employee_id, effective_date, event_type, created_at, event_id\n  FROM typed_events SEMI JOIN repeated_ids USING (scenario_id, event_id)\n  QUALIFY row_number() OVER (\n    PARTITION BY scenario_id, plan_design_id, employee_id, event_id\n    ORDER BY effective_date, type_rank(event_type), created_at, typed_events\n  ) = 1\n),\nordered AS (\n  SELECT place FROM counting\n  ORDER BY scenario_id, plan_design_id, employee_id, effective_date, type_rank(event_type), created_at, event_id\n)\nSELECT place, row_number() OVER () + (SELECT coalesce(max(event_order), 0) FROM events) AS event_order\nFROM ordered;\n\n-- Where they lie nearly in order already, as in most files that a program has written, rows are taken as they come:\n-- it is event_order that says the order, and to sort them takes a third more.\nSET VARIABLE lie_in_order = (\n  SELECT count(*) FILTER (place < place_before) * 100 <= count(*)\n  FROM (SELECT place, lag(place) OVER () AS place_before FROM numbered_events)\n);\nINSERT INTO events BY NAME\nSELECT typed_events.* EXCLUDE (place), event_order\nFROM typed_events JOIN numbered_events USING (place)\nWHERE getvariable('lie_in_order');\nINSERT INTO events BY NAME\nSELECT typed_events.* EXCLUDE (place), event_order\nFROM typed_events JOIN numbered_events USING (place)\nWHERE NOT getvariable('lie_in_order')\nORDER BY event_order;\n\nDROP TABLE numbered_events;\nDROP VIEW typed_events;\nDROP TABLE read_events;\nDROP TABLE typed_keys;\nDROP TABLE repeated_ids;\nDROP TABLE repetitions;\nDROP TABLE settled_copies;\nDROP TABLE loaded_persons;\n";

// src/sql/event_macros.sql
var event_macros_default = "-- What the event schema says: the payload types, and how a line of NDJSON becomes a row.\n-- Generated from src/schema/event.schema.json by `npm run schema`. Do not edit.\n-- Inputs:   macro instant (macros.sql).\n-- Output:   macros event_types, type_rank, event_rows and file_event_rows.\n\n-- In the order in which events of one day take effect (docs/DOMAIN.md, \"Order of events\").\nCREATE OR REPLACE TEMP MACRO event_types() AS [\n  'hire',\n  'eligibility',\n  'enrollment',\n  'promotion',\n  'merit',\n  'contribution',\n  'vesting',\n  'hce_status',\n  'compliance',\n  'termination',\n  'forfeiture'\n];\nCREATE OR REPLACE TEMP MACRO type_rank(event_type) AS list_position(event_types(), event_type);\n\n-- The events of a list of NDJSON files with one valid event a line, each with the file that it stands in.\n-- Types that the schema does not know are left out.\nCREATE OR REPLACE TEMP MACRO file_event_rows(files) AS TABLE\nSELECT\n  filename AS file,\n  event_id,\n  employee_id,\n  scenario_id,\n  plan_design_id,\n  source_system,\n  effective_date,\n  instant(created_at) AS created_at,\n  correlation_id,\n  payload.event_type,\n  payload.plan_id,\n  payload.hire_date,\n  payload.department,\n  payload.job_level,\n  payload.annual_compensation,\n  payload.new_job_level,\n  payload.new_annual_compensation,\n  payload.effective_date AS payload_effective_date,\n  payload.termination_reason,\n  payload.final_pay_date,\n  payload.new_compensation,\n  payload.merit_percentage,\n  payload.eligible,\n  payload.eligibility_date,\n  payload.reason,\n  payload.source,\n  payload.enrollment_date,\n  payload.pre_tax_contribution_rate,\n  payload.roth_contribution_rate,\n  payload.after_tax_contribution_rate,\n  payload.auto_enrollment,\n  payload.opt_out_window_expires,\n  payload.enrollment_source,\n  payload.auto_enrollment_window_start,\n  payload.auto_enrollment_window_end,\n  payload.proactive_enrollment_eligible,\n  payload.window_timing_compliant,\n  payload.amount,\n  payload.pay_period_end,\n  payload.contribution_date,\n  payload.ytd_amount,\n  payload.payroll_id,\n  payload.irs_limit_applied,\n  payload.inferred_value,\n  payload.vested_percentage,\n  payload.source_balances_vested.employer_match AS vested_employer_match,\n  payload.source_balances_vested.employer_nonelective AS vested_employer_nonelective,\n  payload.source_balances_vested.employer_profit_sharing AS vested_employer_profit_sharing,\n  payload.vesting_schedule_type,\n  payload.service_computation_date,\n  payload.service_credited_hours,\n  payload.service_period_end_date,\n  payload.forfeited_from_source,\n  payload.determination_method,\n  payload.ytd_compensation,\n  payload.annualized_compensation,\n  payload.hce_threshold,\n  payload.is_hce,\n  payload.determination_date,\n  payload.prior_year_hce,\n  payload.compliance_type,\n  payload.limit_type,\n  payload.applicable_limit,\n  payload.current_amount,\n  payload.monitoring_date\nFROM read_json(\n  files,\n  format = 'newline_delimited',\n  columns = {\n    event_id: 'UUID',\n    employee_id: 'VARCHAR',\n    scenario_id: 'VARCHAR',\n    plan_design_id: 'VARCHAR',\n    source_system: 'VARCHAR',\n    effective_date: 'DATE',\n    created_at: 'VARCHAR',\n    correlation_id: 'VARCHAR',\n    payload: 'STRUCT(\n      event_type VARCHAR,\n      plan_id VARCHAR,\n      hire_date DATE,\n      department VARCHAR,\n      job_level INTEGER,\n      annual_compensation DECIMAL(18,6),\n      new_job_level INTEGER,\n      new_annual_compensation DECIMAL(18,6),\n      effective_date DATE,\n      termination_reason VARCHAR,\n      final_pay_date DATE,\n      new_compensation DECIMAL(18,6),\n      merit_percentage DECIMAL(5,4),\n      eligible BOOLEAN,\n      eligibility_date DATE,\n      reason VARCHAR,\n      source VARCHAR,\n      enrollment_date DATE,\n      pre_tax_contribution_rate DECIMAL(5,4),\n      roth_contribution_rate DECIMAL(5,4),\n      after_tax_contribution_rate DECIMAL(5,4),\n      auto_enrollment BOOLEAN,\n      opt_out_window_expires DATE,\n      enrollment_source VARCHAR,\n      auto_enrollment_window_start DATE,\n      auto_enrollment_window_end DATE,\n      proactive_enrollment_eligible BOOLEAN,\n      window_timing_compliant BOOLEAN,\n      amount DECIMAL(18,6),\n      pay_period_end DATE,\n      contribution_date DATE,\n      ytd_amount DECIMAL(18,6),\n      payroll_id VARCHAR,\n      irs_limit_applied BOOLEAN,\n      inferred_value BOOLEAN,\n      vested_percentage DECIMAL(5,4),\n      source_balances_vested STRUCT(\n        employer_match DECIMAL(18,6),\n        employer_nonelective DECIMAL(18,6),\n        employer_profit_sharing DECIMAL(18,6)\n      ),\n      vesting_schedule_type VARCHAR,\n      service_computation_date DATE,\n      service_credited_hours INTEGER,\n      service_period_end_date DATE,\n      forfeited_from_source VARCHAR,\n      determination_method VARCHAR,\n      ytd_compensation DECIMAL(18,6),\n      annualized_compensation DECIMAL(18,6),\n      hce_threshold DECIMAL(18,6),\n      is_hce BOOLEAN,\n      determination_date DATE,\n      prior_year_hce BOOLEAN,\n      compliance_type VARCHAR,\n      limit_type VARCHAR,\n      applicable_limit DECIMAL(18,6),\n      current_amount DECIMAL(18,6),\n      monitoring_date DATE\n    )'\n  },\n  maximum_object_size = 16777216,\n  hive_partitioning = false\n)\nWHERE payload.event_type IN ('hire', 'eligibility', 'enrollment', 'promotion', 'merit', 'contribution', 'vesting', 'hce_status', 'compliance', 'termination', 'forfeiture');\n-- The same with the columns of table events, but for event_order.\nCREATE OR REPLACE TEMP MACRO event_rows(files) AS TABLE SELECT * EXCLUDE (file) FROM file_event_rows(files);\n";

// src/sql/ingest.sql
var ingest_default = "-- Loads the valid events, beside those that are there.\n-- Input:    variable event_files, a list of NDJSON files with one valid event a line; macros event_rows\n--           and type_rank (event_macros.sql); events, empty or from an earlier load; repeated_events likewise.\n-- Output:   events (duplicates settled, event_order set), repeated_events; table loaded_events, those\n--           that were not there before.\n-- Ordering: scenario_id, plan_design_id, employee_id, effective_date, the type's rank, created_at,\n--           event_id; total, so that shuffled input gives the same tables.\n\nCREATE OR REPLACE TEMP TABLE typed_events AS FROM event_rows(getvariable('event_files'));\n\n-- A person's events are put in order together: those of an earlier load move over to the new ones.\nCREATE OR REPLACE TEMP TABLE loaded_events AS\nSELECT event_id, scenario_id, plan_design_id, employee_id, effective_date\nFROM typed_events\nANTI JOIN events USING (scenario_id, plan_design_id, employee_id, event_id);\nCREATE OR REPLACE TEMP TABLE loaded_persons AS\nSELECT DISTINCT scenario_id, plan_design_id, employee_id FROM typed_events;\nINSERT INTO typed_events BY NAME\nSELECT events.* EXCLUDE (event_order) FROM events SEMI JOIN loaded_persons USING (scenario_id, plan_design_id, employee_id);\nDELETE FROM events USING loaded_persons\nWHERE events.scenario_id = loaded_persons.scenario_id\n  AND events.plan_design_id = loaded_persons.plan_design_id\n  AND events.employee_id = loaded_persons.employee_id;\n\n-- Only ids that occur more than once are looked at closely; there are few, or none.\nCREATE OR REPLACE TEMP TABLE repeated_ids AS\nSELECT scenario_id, event_id FROM typed_events GROUP BY ALL HAVING count(*) > 1\nUNION\nSELECT scenario_id, event_id FROM events SEMI JOIN typed_events USING (scenario_id, event_id);\n\nCREATE OR REPLACE TEMP TABLE repetitions AS\nSELECT typed_events.* FROM typed_events SEMI JOIN repeated_ids USING (scenario_id, event_id)\nUNION ALL BY NAME\nSELECT events.* EXCLUDE (event_order) FROM events SEMI JOIN repeated_ids USING (scenario_id, event_id);\n\n-- Copies that an earlier load has settled are counted on.\nCREATE OR REPLACE TEMP TABLE settled_copies AS\nSELECT scenario_id, event_id, copies - versions AS settled\nFROM repeated_events\nSEMI JOIN repeated_ids USING (scenario_id, event_id);\nDELETE FROM repeated_events USING settled_copies\nWHERE repeated_events.scenario_id = settled_copies.scenario_id AND repeated_events.event_id = settled_copies.event_id;\nINSERT INTO repeated_events BY NAME\nSELECT\n  scenario_id,\n  event_id,\n  count(*) + coalesce(any_value(settled), 0) AS copies,\n  count(DISTINCT content) AS versions\nFROM (SELECT scenario_id, event_id, repetitions AS content FROM repetitions)\nLEFT JOIN settled_copies USING (scenario_id, event_id)\nGROUP BY scenario_id, event_id;\n\n-- Of several contents of one person's event the first counts. Only the key is sorted to number the\n-- events, and whole rows are put in place by that number: sorting rows by the key takes twice as long.\nCREATE OR REPLACE TEMP TABLE numbered_events AS\nWITH counting AS (\n  SELECT rowid AS place, scenario_id, plan_design_id, employee_id, effective_date, event_type, created_at, event_id\n  FROM typed_events ANTI JOIN repeated_ids USING (scenario_id, event_id)\n  UNION ALL\n  SELECT rowid AS place, scenario_id, plan_design_id, employee_id, effective_date, event_type, created_at, event_id\n  FROM typed_events SEMI JOIN repeated_ids USING (scenario_id, event_id)\n  QUALIFY row_number() OVER (\n    PARTITION BY scenario_id, plan_design_id, employee_id, event_id\n    ORDER BY effective_date, type_rank(event_type), created_at, typed_events\n  ) = 1\n),\nordered AS (\n  SELECT place FROM counting\n  ORDER BY scenario_id, plan_design_id, employee_id, effective_date, type_rank(event_type), created_at, event_id\n)\nSELECT place, row_number() OVER () + (SELECT coalesce(max(event_order), 0) FROM events) AS event_order\nFROM ordered;\n\nINSERT INTO events BY NAME\nSELECT typed_events.*, event_order\nFROM typed_events JOIN numbered_events ON typed_events.rowid = numbered_events.place\nORDER BY event_order;\n\nDROP TABLE numbered_events;\nDROP TABLE typed_events;\nDROP TABLE repeated_ids;\nDROP TABLE repetitions;\nDROP TABLE settled_copies;\nDROP TABLE loaded_persons;\n";

// src/sql/macros.sql
var macros_default = "-- What every other script may use: the calendar, and what a state of a participant-plan amounts to.\n-- Inputs:   none.\n-- Output:   macros.\n\n-- The suite that a scenario is of, its name there, the day as of which the tables of a suite stand, and what\n-- stands for the event where a rule judges a suite as a whole. Here all events are one suite; where several\n-- are rebuilt at once, suites.sql makes these macros anew.\nCREATE OR REPLACE TEMP MACRO suite_of(scenario_id) AS 0;\nCREATE OR REPLACE TEMP MACRO scenario_name(scenario_id) AS scenario_id;\nCREATE OR REPLACE TEMP MACRO suite_as_of(scenario_id) AS CAST(getvariable('as_of') AS DATE);\nCREATE OR REPLACE TEMP MACRO participation_as_of(participation) AS CAST(getvariable('as_of') AS DATE);\nCREATE OR REPLACE TEMP MACRO whole_suite(suite) AS CAST(NULL AS UUID);\n\nCREATE OR REPLACE TEMP MACRO is_workforce_event(event_type) AS\n  event_type IN ('hire', 'promotion', 'merit', 'termination');\n\n-- An instant as events write it, cut to the microsecond. DuckDB knows no lower-case T and Z; the usual form\n-- needs none of it.\nCREATE OR REPLACE TEMP MACRO instant(text) AS\n  CASE WHEN length(text) = 20 AND text[11] = 'T' AND text[20] = 'Z' THEN CAST(text AS TIMESTAMP)\n       ELSE CAST(CAST(regexp_replace(upper(text), '(\\.[0-9]{6})[0-9]+', '\\1')\n                      || CASE WHEN regexp_matches(text, '([zZ]|[+-][0-9]{2}:[0-9]{2})$') THEN '' ELSE 'Z' END\n                 AS TIMESTAMPTZ) AS TIMESTAMP) END;\n\nCREATE OR REPLACE TEMP MACRO friday_on_or_after(day) AS\n  CAST(day + CAST((5 - dayofweek(day) + 7) % 7 AS INTEGER) AS DATE);\n\n-- (1 − rate) × contributed, half to even, in millionths. Decimal division would give a DOUBLE, so it\n-- runs on BIGINT, and in parts that do not leave the type: whole dollars and the rest; and with units =\n-- 10000 a + b, keep × units ÷ 10000 = keep × a + keep × b ÷ 10000. Adding 4999 before the division\n-- rounds a half down, adding 5000 rounds it up: up is right when the quotient is odd. Amounts are\n-- DECIMAL(18,6).\nCREATE OR REPLACE TEMP MACRO millionths(amount) AS\n  CAST(amount - amount % 1 AS BIGINT) * 1000000 + CAST((amount % 1) * 1000000 AS BIGINT);\nCREATE OR REPLACE TEMP MACRO half_even_share(units, keep) AS\n  keep * (units // 10000)\n  + (\n      keep * (units % 10000)\n      + 4999\n      + (keep * (units // 10000) + (keep * (units % 10000)) // 10000) % 2\n    ) // 10000;\nCREATE OR REPLACE TEMP MACRO kept_back(rate) AS 10000 - CAST(rate * 10000 AS BIGINT);\nCREATE OR REPLACE TEMP MACRO unvested_units(units, forfeited_units, keep) AS\n  greatest(0, half_even_share(units, keep) - forfeited_units);\nCREATE OR REPLACE TEMP MACRO unvested_millionths(contributed, forfeited, rate) AS\n  unvested_units(millionths(contributed), millionths(forfeited), kept_back(rate));\nCREATE OR REPLACE TEMP MACRO from_millionths(units) AS\n  CAST(CAST(units AS DECIMAL(18,0)) * CAST(0.000001 AS DECIMAL(7,6)) AS DECIMAL(18,6));\n\n-- Contributions by source, and forfeitures by the bucket that they come from: a struct with a sum for each,\n-- NULL where there is none. They are the first twelve balance columns (docs/DOMAIN.md).\nCREATE OR REPLACE TEMP MACRO contributed_by_source(source, amount) AS {\n  employee_pre_tax: sum(amount) FILTER (source = 'employee_pre_tax'),\n  employee_roth: sum(amount) FILTER (source = 'employee_roth'),\n  employee_after_tax: sum(amount) FILTER (source = 'employee_after_tax'),\n  employee_catch_up: sum(amount) FILTER (source = 'employee_catch_up'),\n  employer_match: sum(amount) FILTER (source = 'employer_match'),\n  employer_match_true_up: sum(amount) FILTER (source = 'employer_match_true_up'),\n  employer_nonelective: sum(amount) FILTER (source = 'employer_nonelective'),\n  employer_profit_sharing: sum(amount) FILTER (source = 'employer_profit_sharing'),\n  forfeiture_allocation: sum(amount) FILTER (source = 'forfeiture_allocation')\n};\nCREATE OR REPLACE TEMP MACRO forfeited_by_bucket(bucket, amount) AS {\n  forfeited_employer_match: sum(amount) FILTER (bucket = 'employer_match'),\n  forfeited_employer_nonelective: sum(amount) FILTER (bucket = 'employer_nonelective'),\n  forfeited_employer_profit_sharing: sum(amount) FILTER (bucket = 'employer_profit_sharing')\n};\n-- Whether a column is one of those sums: COLUMNS(lambda name: is_sum(name)) is all that a table has of them.\nCREATE OR REPLACE TEMP MACRO is_sum(name) AS name IN (\n  'employee_pre_tax', 'employee_roth', 'employee_after_tax', 'employee_catch_up', 'employer_match',\n  'employer_match_true_up', 'employer_nonelective', 'employer_profit_sharing', 'forfeiture_allocation',\n  'forfeited_employer_match', 'forfeited_employer_nonelective', 'forfeited_employer_profit_sharing'\n);\n\n-- The balance columns of each row of the table named `states`, which has a `participation`, `day`,\n-- `next_change` (passed on), the sums by source and bucket, and the latest values.\nCREATE OR REPLACE TEMP MACRO balances_of(states) AS TABLE\nWITH amounts AS (\n  SELECT\n    CAST(COLUMNS(lambda name: is_sum(name)) AS DECIMAL(18,6)),\n    CAST(vested_percentage AS DECIMAL(5,4)) AS vested_percentage,\n    COLUMNS(lambda name: NOT is_sum(name) AND name <> 'vested_percentage')\n  FROM query_table(states)\n),\nsums AS (\n  SELECT\n    *,\n    CAST(employee_pre_tax + employee_roth + employee_after_tax + employee_catch_up AS DECIMAL(18,6)) AS employee_sum,\n    CAST(employer_match + employer_match_true_up AS DECIMAL(18,6)) AS match_bucket,\n    CAST(employer_profit_sharing + forfeiture_allocation AS DECIMAL(18,6)) AS profit_sharing_bucket,\n    CAST(forfeited_employer_match + forfeited_employer_nonelective + forfeited_employer_profit_sharing\n         AS DECIMAL(18,6)) AS forfeited_sum\n  FROM amounts\n),\n-- Columns, where a macro would write each of them out again wherever it stands: that takes long to plan.\nunits AS (\n  SELECT\n    *,\n    millionths(match_bucket) AS match_units,\n    millionths(employer_nonelective) AS nonelective_units,\n    millionths(profit_sharing_bucket) AS profit_sharing_units,\n    kept_back(vested_percentage) AS keep\n  FROM sums\n),\ntotals AS (\n  SELECT\n    *,\n    CAST(match_bucket + employer_nonelective + profit_sharing_bucket AS DECIMAL(18,6)) AS employer_sum,\n    from_millionths(\n      unvested_units(match_units, millionths(forfeited_employer_match), keep)\n      + unvested_units(nonelective_units, millionths(forfeited_employer_nonelective), keep)\n      + unvested_units(profit_sharing_units, millionths(forfeited_employer_profit_sharing), keep)\n    ) AS unvested_sum\n  FROM units\n)\nSELECT\n  participation,\n  day,\n  next_change,\n  employee_pre_tax,\n  employee_roth,\n  employee_after_tax,\n  employee_catch_up,\n  employer_match,\n  employer_match_true_up,\n  employer_nonelective,\n  employer_profit_sharing,\n  forfeiture_allocation,\n  forfeited_employer_match,\n  forfeited_employer_nonelective,\n  forfeited_employer_profit_sharing,\n  employee_sum AS employee_contributions,\n  employer_sum AS employer_contributions,\n  CAST(employee_sum + employer_sum AS DECIMAL(18,6)) AS gross_balance,\n  forfeited_sum AS forfeitures,\n  CAST(employee_sum + employer_sum - forfeited_sum AS DECIMAL(18,6)) AS net_balance,\n  vested_percentage,\n  CAST(employee_sum + employer_sum - forfeited_sum - unvested_sum AS DECIMAL(18,6)) AS vested_balance,\n  unvested_sum AS unvested_balance,\n  pre_tax_contribution_rate,\n  roth_contribution_rate,\n  CAST(after_tax_contribution_rate AS DECIMAL(5,4)) AS after_tax_contribution_rate,\n  compensation AS annual_compensation,\n  job_level,\n  is_hce,\n  CASE employment WHEN 'hire' THEN 'active' WHEN 'termination' THEN 'terminated' ELSE 'unknown' END AS employment_status,\n  CASE\n    WHEN employment = 'termination' THEN 'terminated'\n    WHEN NOT eligible OR (eligible IS NULL AND pre_tax_contribution_rate IS NULL) THEN 'not_eligible'\n    WHEN pre_tax_contribution_rate IS NULL THEN 'eligible_not_enrolled'\n    WHEN pre_tax_contribution_rate + roth_contribution_rate + after_tax_contribution_rate = 0\n      THEN 'enrolled_zero_deferral'\n    ELSE 'active_participant'\n  END AS participation_status,\n  eligibility_date,\n  enrollment_date,\n  CAST(contribution_count AS BIGINT) AS contribution_count,\n  last_event_id\nFROM totals;\n";

// src/sql/named_suite.sql
var named_suite_default = "-- One more suite, whose names stay as they are, beside those of suites.sql: the tables hold its rows under the keys\n-- that it has alone, and before all others.\n-- Inputs:   what suites.sql makes; macro file_event_rows (event_macros.sql); variable named_files, a list of NDJSON files.\n-- Output:   macro event_rows, of all suites. It fails where a name could be taken for one of another suite.\n\nCREATE OR REPLACE TEMP MACRO event_rows(files) AS TABLE\nSELECT\n  read_events.* EXCLUDE (file) REPLACE (\n    CASE WHEN CAST(event_id AS VARCHAR)[10:23] = '0000-0000-0000' THEN error('an event_id looks like another suite''s')\n         ELSE event_id END AS event_id,\n    CASE WHEN scenario_id >= suite_mark() THEN error('a scenario_id looks like another suite''s')\n         ELSE scenario_id END AS scenario_id\n  )\nFROM file_event_rows(getvariable('named_files')) AS read_events\nUNION ALL\nSELECT\n  suite_events.* EXCLUDE (suite)\n    REPLACE (own_id AS event_id, suite_mark() || printf('%09d', suite) || scenario_id AS scenario_id)\nFROM suite_events\nJOIN suite_ids USING (suite, event_id);\n";

// src/sql/plan_history.sql
var plan_history_default = "-- Which events count for which participant-plan. Shared by balances.sql, weekly_snapshots.sql and the\n-- quality rules.\n-- Inputs:   events; macros; variable as_of ('YYYY-MM-DD', inclusive).\n-- Output:   tables contribution_totals and participations, macro standing_events_of.\n\n-- Contributions are nearly all of the events, and of most of them only the sum is wanted.\nCREATE OR REPLACE TEMP TABLE contribution_totals AS\nSELECT\n  scenario_id,\n  plan_design_id,\n  employee_id,\n  plan_id,\n  source,\n  sum(amount) AS amount,\n  count(*) AS contribution_count,\n  min(effective_date) AS first_day,\n  max(event_order) AS last_event_order\nFROM events\nWHERE event_type = 'contribution' AND effective_date <= suite_as_of(scenario_id)\nGROUP BY ALL;\n\n-- A team's own schema may let an event of one type hold a field of another: it says nothing there.\nCREATE OR REPLACE TEMP TABLE other_events AS\nSELECT\n  event_id, scenario_id, plan_design_id, employee_id, plan_id AS own_plan_id, effective_date, event_type, event_order,\n  CASE event_type WHEN 'forfeiture' THEN forfeited_from_source END AS forfeited_from_source, amount, vested_percentage,\n  pre_tax_contribution_rate, roth_contribution_rate, after_tax_contribution_rate,\n  eligible, eligibility_date, enrollment_date, is_hce,\n  CASE event_type\n    WHEN 'hire' THEN annual_compensation\n    WHEN 'promotion' THEN new_annual_compensation\n    WHEN 'merit' THEN new_compensation\n  END AS compensation,\n  CASE event_type WHEN 'hire' THEN job_level WHEN 'promotion' THEN new_job_level END AS job_level\nFROM events\nWHERE event_type <> 'contribution' AND effective_date <= suite_as_of(scenario_id);\n\n-- Participant-plans, and the day of the first plan event. The number stands for the four texts where\n-- many rows are grouped, joined or sorted.\nCREATE OR REPLACE TEMP TABLE participations AS\nWITH plan_days AS (\n  SELECT scenario_id, plan_design_id, employee_id, plan_id, first_day FROM contribution_totals\n  UNION ALL\n  SELECT scenario_id, plan_design_id, employee_id, own_plan_id, effective_date\n  FROM other_events\n  WHERE NOT is_workforce_event(event_type)\n),\nplans AS (\n  SELECT scenario_id, plan_design_id, employee_id, plan_id, min(first_day) AS since FROM plan_days GROUP BY ALL\n)\nSELECT row_number() OVER (ORDER BY scenario_id, plan_design_id, employee_id, plan_id) AS participation, *\nFROM plans;\n\n-- One row per event and participant-plan it applies to, for the participations in the table named\n-- `plans`: a plan event to its own plan, a workforce event to every plan that the employee has as of the\n-- day, whatever plan it names.\nCREATE OR REPLACE TEMP MACRO standing_events_of(plans) AS TABLE\nSELECT other_events.*, participation, since\nFROM other_events\nJOIN query_table(plans) AS plans USING (scenario_id, plan_design_id, employee_id)\nWHERE own_plan_id = plans.plan_id OR is_workforce_event(event_type);\n";

// src/sql/suites.sql
var suites_default = "-- Several suites of events in one database, which the same scripts then rebuild at once, each as if it were alone.\n-- Every key of the tables begins with scenario_id, so each scenario has a mark and the number of its suite in front.\n-- An event_id, which rules compare across scenarios, is replaced by a number that is one suite's alone. Both keep\n-- the order within a suite, so that ties are settled as they are where a suite is alone. Number 0 is the suite that\n-- keeps its names (named_suite.sql), where there is one: the mark stands after all of them.\n-- Inputs:   macro file_event_rows (event_macros.sql); variables event_files, a list of NDJSON files, and\n--           file_suites, the number of the suite that each of them belongs to, from 1.\n-- Output:   table suite_events; table suite_ids (suite, event_id, own_id); macros suite_mark, event_rows, suite_of,\n--           scenario_name, suite_as_of, which needs the variable suite_days, by suite, participation_as_of, which\n--           needs participation_days, and whole_suite.\n\nCREATE OR REPLACE TEMP TABLE suite_events AS\nSELECT suite, read_events.* EXCLUDE (file)\nFROM file_event_rows(getvariable('event_files')) AS read_events\nLEFT JOIN (\n  SELECT unnest(getvariable('event_files')) AS file, CAST(unnest(getvariable('file_suites')) AS INTEGER) AS suite\n) USING (file);\n\n-- The last of all characters, which stands for none.\nCREATE OR REPLACE TEMP MACRO suite_mark() AS chr(1114111);\nCREATE OR REPLACE TEMP MACRO own_event_id(suite, number) AS\n  CAST(printf('%08x-0000-0000-0000-%012x', suite, number) AS UUID);\nCREATE OR REPLACE TEMP MACRO whole_suite(suite) AS CASE WHEN suite > 0 THEN own_event_id(suite, 0) END;\n\nCREATE OR REPLACE TEMP TABLE suite_ids AS\nWITH ids AS (\n  SELECT DISTINCT suite, event_id FROM suite_events\n)\nSELECT suite, event_id, own_event_id(suite, row_number() OVER (PARTITION BY suite ORDER BY event_id)) AS own_id FROM ids\nUNION ALL\nSELECT DISTINCT suite, CAST(NULL AS UUID), whole_suite(suite) FROM ids;\n\nCREATE OR REPLACE TEMP MACRO event_rows(files) AS TABLE\nSELECT\n  suite_events.* EXCLUDE (suite)\n    REPLACE (own_id AS event_id, suite_mark() || printf('%09d', suite) || scenario_id AS scenario_id)\nFROM suite_events\nJOIN suite_ids USING (suite, event_id);\n\nCREATE OR REPLACE TEMP MACRO suite_of(scenario_id) AS\n  CASE WHEN starts_with(scenario_id, suite_mark()) THEN CAST(substring(scenario_id, 2, 9) AS INTEGER) ELSE 0 END;\nCREATE OR REPLACE TEMP MACRO scenario_name(scenario_id) AS\n  CASE WHEN starts_with(scenario_id, suite_mark()) THEN substring(scenario_id, 11) ELSE scenario_id END;\nCREATE OR REPLACE TEMP MACRO suite_as_of(scenario_id) AS\n  CAST(getvariable('suite_days')[suite_of(scenario_id) + 1] AS DATE);\nCREATE OR REPLACE TEMP MACRO participation_as_of(participation) AS getvariable('participation_days')[participation];\n";

// src/sql/tables.sql
var tables_default = '-- Makes the empty table of events.\n-- Generated from src/schema/event.schema.json by `npm run schema`; a copy in your own pipeline is yours.\n-- Columns and types: docs/DOMAIN.md, "Tables and columns". Amounts DECIMAL(18,6), rates DECIMAL(5,4).\n\n-- Every distinct event, the envelope and the payload\'s fields typed. Among the events of one person\n-- `event_order` is the place in their order (docs/DOMAIN.md); a later load gives higher numbers.\nCREATE TABLE events (\n  event_id UUID NOT NULL,\n  employee_id VARCHAR NOT NULL,\n  scenario_id VARCHAR NOT NULL,\n  plan_design_id VARCHAR NOT NULL,\n  source_system VARCHAR NOT NULL,\n  effective_date DATE NOT NULL,\n  created_at TIMESTAMP NOT NULL,\n  correlation_id VARCHAR,\n  event_type VARCHAR NOT NULL,\n  plan_id VARCHAR,\n  hire_date DATE,\n  department VARCHAR,\n  job_level INTEGER,\n  annual_compensation DECIMAL(18,6),\n  new_job_level INTEGER,\n  new_annual_compensation DECIMAL(18,6),\n  payload_effective_date DATE,\n  termination_reason VARCHAR,\n  final_pay_date DATE,\n  new_compensation DECIMAL(18,6),\n  merit_percentage DECIMAL(5,4),\n  eligible BOOLEAN,\n  eligibility_date DATE,\n  reason VARCHAR,\n  source VARCHAR,\n  enrollment_date DATE,\n  pre_tax_contribution_rate DECIMAL(5,4),\n  roth_contribution_rate DECIMAL(5,4),\n  after_tax_contribution_rate DECIMAL(5,4),\n  auto_enrollment BOOLEAN,\n  opt_out_window_expires DATE,\n  enrollment_source VARCHAR,\n  auto_enrollment_window_start DATE,\n  auto_enrollment_window_end DATE,\n  proactive_enrollment_eligible BOOLEAN,\n  window_timing_compliant BOOLEAN,\n  amount DECIMAL(18,6),\n  pay_period_end DATE,\n  contribution_date DATE,\n  ytd_amount DECIMAL(18,6),\n  payroll_id VARCHAR,\n  irs_limit_applied BOOLEAN,\n  inferred_value BOOLEAN,\n  vested_percentage DECIMAL(5,4),\n  vested_employer_match DECIMAL(18,6),\n  vested_employer_nonelective DECIMAL(18,6),\n  vested_employer_profit_sharing DECIMAL(18,6),\n  vesting_schedule_type VARCHAR,\n  service_computation_date DATE,\n  service_credited_hours INTEGER,\n  service_period_end_date DATE,\n  forfeited_from_source VARCHAR,\n  determination_method VARCHAR,\n  ytd_compensation DECIMAL(18,6),\n  annualized_compensation DECIMAL(18,6),\n  hce_threshold DECIMAL(18,6),\n  is_hce BOOLEAN,\n  determination_date DATE,\n  prior_year_hce BOOLEAN,\n  compliance_type VARCHAR,\n  limit_type VARCHAR,\n  applicable_limit DECIMAL(18,6),\n  current_amount DECIMAL(18,6),\n  monitoring_date DATE,\n  event_order BIGINT NOT NULL\n);\n';

// src/sql/weekly_snapshots.sql
var weekly_snapshots_default = "-- The weekly history of participant-plans.\n-- Inputs:   events, table participations, macros standing_events_of, balances_of and\n--           friday_on_or_after; variable as_of; table restated_persons (scenario_id, plan_design_id,\n--           employee_id, first_friday): whose snapshots to write, and from which Friday on.\n-- Output:   rows of fct_participant_balance_snapshots, which has none of them: one per participant-plan\n--           and Friday, from the first Friday on or after its first plan event to the first on or after\n--           the as-of date.\n-- Ordering: scenario_id, plan_design_id, employee_id, plan_id, snapshot_date within one run.\n\nCREATE OR REPLACE TEMP TABLE restated AS\nSELECT participations.*, first_friday\nFROM participations\nJOIN restated_persons USING (scenario_id, plan_design_id, employee_id);\n\n-- The contributions of each week that has one.\nCREATE OR REPLACE TEMP TABLE weekly_contributions AS\nSELECT * EXCLUDE (sums), sums.*\nFROM (\n  SELECT\n    participation,\n    friday_on_or_after(effective_date) AS friday,\n    contributed_by_source(source, amount) AS sums,\n    count(*) AS contribution_count,\n    max(event_order) AS event_order,\n    arg_max(event_id, event_order) AS last_event_id\n  FROM events\n  JOIN restated USING (scenario_id, plan_design_id, employee_id, plan_id)\n  WHERE event_type = 'contribution' AND effective_date <= suite_as_of(scenario_id)\n  GROUP BY ALL\n);\n\n-- What else is known after each week that has any other event. Workforce events from before the plan's\n-- first week count from that week on.\nCREATE OR REPLACE TEMP TABLE weekly_standing AS\nWITH changes AS (\n  SELECT\n    participation,\n    friday_on_or_after(greatest(effective_date, since)) AS friday,\n    forfeited_by_bucket(forfeited_from_source, amount) AS sums,\n    arg_max(vested_percentage, event_order) FILTER (event_type = 'vesting') AS vested_percentage,\n    arg_max({\n      pre_tax: pre_tax_contribution_rate,\n      roth: roth_contribution_rate,\n      after_tax: coalesce(after_tax_contribution_rate, 0),\n      since: enrollment_date\n    }, event_order) FILTER (event_type = 'enrollment') AS enrollment,\n    arg_max({eligible: eligible, since: eligibility_date}, event_order)\n      FILTER (event_type = 'eligibility') AS eligibility,\n    arg_max(compensation, event_order) FILTER (compensation IS NOT NULL) AS compensation,\n    arg_max(job_level, event_order) FILTER (job_level IS NOT NULL) AS job_level,\n    arg_max(is_hce, event_order) FILTER (event_type = 'hce_status') AS is_hce,\n    arg_max(event_type, event_order) FILTER (event_type IN ('hire', 'termination')) AS employment,\n    max(event_order) AS event_order,\n    arg_max(event_id, event_order) AS last_event_id\n  FROM standing_events_of('restated')\n  GROUP BY ALL\n)\nSELECT\n  row_number() OVER (ORDER BY participation, friday) AS standing,\n  participation,\n  friday,\n  event_order,\n  last_event_id,\n  sum(COLUMNS(lambda name: is_sum(name))) OVER history,\n  last_value(vested_percentage IGNORE NULLS) OVER history AS vested_percentage,\n  last_value(enrollment IGNORE NULLS) OVER history AS enrollment,\n  last_value(eligibility IGNORE NULLS) OVER history AS eligibility,\n  last_value(compensation IGNORE NULLS) OVER history AS compensation,\n  last_value(job_level IGNORE NULLS) OVER history AS job_level,\n  last_value(is_hce IGNORE NULLS) OVER history AS is_hce,\n  last_value(employment IGNORE NULLS) OVER history AS employment\nFROM (SELECT * EXCLUDE (sums), sums.* FROM changes)\nWINDOW history AS (PARTITION BY participation ORDER BY friday ROWS UNBOUNDED PRECEDING);\n\n-- What changes, week by week. After its last week each participation has an end: the Friday after all, and all of\n-- its sums taken away again, so that sums over all rows so far begin anew with the next participation.\nCREATE OR REPLACE TEMP TABLE weekly_changes AS\nWITH changes AS (\n  SELECT * FROM weekly_contributions\n  UNION ALL BY NAME\n  SELECT participation, friday, event_order, last_event_id, standing FROM weekly_standing\n),\nends AS (\n  SELECT\n    participation,\n    CAST(friday_on_or_after(participation_as_of(participation)) + 7 AS DATE) AS friday,\n    -sum(COLUMNS(lambda name: is_sum(name) OR name = 'contribution_count'))\n  FROM changes\n  GROUP BY participation\n)\nSELECT * FROM changes\nUNION ALL BY NAME\nSELECT * FROM ends\nORDER BY participation, event_order NULLS LAST;\n\n-- The state after each week with an event, and the Friday of the next such week. Of the two rows of a\n-- week that brought both kinds, the one with the earlier event ends before it begins, and falls out.\n-- Windows without an order or a partition take rows as they come, in one pass: a quarter of the time, but on one core,\n-- so that nothing else is done there.\nCREATE OR REPLACE TEMP TABLE weekly_running AS\nSELECT\n  participation,\n  friday AS day,\n  lead(friday) OVER () AS next_change,\n  max(standing) OVER so_far AS standing,\n  sum(COLUMNS(lambda name: is_sum(name) OR name = 'contribution_count')) OVER so_far,\n  event_order,\n  last_event_id\nFROM weekly_changes\nWINDOW so_far AS (ROWS UNBOUNDED PRECEDING);\n\n-- An end is no state: in another suite, whose days are later, it would last until then.\nCREATE OR REPLACE TEMP TABLE weekly_states AS\nSELECT\n  participation,\n  day,\n  next_change,\n  CAST(coalesce(COLUMNS(lambda name: is_sum(name)), 0) AS DECIMAL(18,6)),\n  coalesce(vested_percentage, 0) AS vested_percentage,\n  enrollment.pre_tax AS pre_tax_contribution_rate,\n  enrollment.roth AS roth_contribution_rate,\n  enrollment.after_tax AS after_tax_contribution_rate,\n  compensation,\n  job_level,\n  is_hce,\n  employment,\n  eligibility.eligible AS eligible,\n  eligibility.since AS eligibility_date,\n  enrollment.since AS enrollment_date,\n  coalesce(contribution_count, 0) AS contribution_count,\n  weekly_running.last_event_id\nFROM weekly_running\nLEFT JOIN weekly_standing USING (participation, standing)\nWHERE next_change > day AND weekly_running.event_order IS NOT NULL;\n\nCREATE TABLE IF NOT EXISTS fct_participant_balance_snapshots AS\nSELECT\n  scenario_id,\n  plan_design_id,\n  employee_id,\n  plan_id,\n  balances.* EXCLUDE (participation, next_change) RENAME (day AS snapshot_date)\nFROM balances_of('weekly_states') AS balances\nJOIN restated USING (participation)\nWITH NO DATA;\n\n-- A week without an event repeats the state before it.\nINSERT INTO fct_participant_balance_snapshots BY NAME\nWITH balances AS (\n  SELECT\n    restated.* EXCLUDE (participation, since, first_friday),\n    generate_series(\n      CAST(greatest(day, first_friday) AS TIMESTAMP), CAST(next_change - 7 AS TIMESTAMP), INTERVAL 7 DAY\n    ) AS fridays,\n    balances.* EXCLUDE (participation, day, next_change)\n  FROM balances_of('weekly_states') AS balances\n  JOIN restated USING (participation)\n)\nSELECT * EXCLUDE (fridays), CAST(unnest(fridays) AS DATE) AS snapshot_date\nFROM balances;\n\nDROP TABLE restated;\nDROP TABLE weekly_contributions;\nDROP TABLE weekly_standing;\nDROP TABLE weekly_changes;\nDROP TABLE weekly_running;\nDROP TABLE weekly_states;\n";

// src/pipelines/reference/scripts.ts
var BUILTIN_SCRIPTS = {
  ground: ground(ANNUAL_LIMITS),
  // What the schema says goes with them, so that whoever has the macros has both.
  macros: builtin("macros.sql", `${macros_default}
${event_macros_default}`),
  tables: builtin("tables.sql", tables_default),
  ingest: builtin("ingest.sql", ingest_default),
  planHistory: builtin("plan_history.sql", plan_history_default),
  balances: builtin("balances.sql", balances_default),
  annualLimits: builtin("annual_limits.sql", annual_limits_default),
  weeklySnapshots: builtin("weekly_snapshots.sql", weekly_snapshots_default)
};
function builtinScripts(limits) {
  return limits === ANNUAL_LIMITS ? BUILTIN_SCRIPTS : { ...BUILTIN_SCRIPTS, ground: ground(limits) };
}
function ground(limits) {
  return builtin("ground tables", groundSql(limits));
}
var COLUMN_INGEST = builtin("ingest.sql", column_ingest_default);
var SUITES = builtin("suites.sql", suites_default);
var NAMED_SUITE = builtin("named_suite.sql", named_suite_default);
function builtin(name, sql) {
  return { name, sql, builtin: true };
}
function scriptFor(scripts, table2) {
  const makers = {
    events: scripts.ingest,
    participant_balances: scripts.balances,
    participant_annual_limits: scripts.annualLimits,
    fct_participant_balance_snapshots: scripts.weeklySnapshots
  };
  return makers[table2]?.name ?? table2;
}

// src/pipelines/reference/snapshots.ts
var EVENTS_OF_A_SLICE = 1e6;
var NAME = "snapshots";
async function writeAllSnapshots(database, script) {
  await database.execute(
    `DROP TABLE IF EXISTS fct_participant_balance_snapshots;
     CREATE OR REPLACE TEMP TABLE all_restated AS
     SELECT scenario_id, plan_design_id, employee_id, DATE '0001-01-01' AS first_friday
     FROM participations
     GROUP BY ALL`,
    NAME
  );
  await writeRestated(database, script);
}
async function updateSnapshots(database, script, previous) {
  if (!script.builtin) return writeAllSnapshots(database, script);
  await database.execute(restate(previous), NAME);
  await database.execute(carryOn(previous), NAME);
  await writeRestated(database, script);
}
function restate(previous) {
  const asOf = "CAST(getvariable('as_of') AS DATE)";
  return `CREATE OR REPLACE TEMP TABLE all_restated AS
    SELECT
      scenario_id,
      plan_design_id,
      employee_id,
      CAST(least(
        friday_on_or_after(min(effective_date)),
        friday_on_or_after(DATE ${quoted(previous)}) + 7
      ) AS DATE) AS first_friday
    FROM (
      SELECT scenario_id, plan_design_id, employee_id, effective_date FROM loaded_events
      UNION ALL
      SELECT scenario_id, plan_design_id, employee_id, effective_date FROM events
      WHERE effective_date > DATE ${quoted(previous)}
    )
    WHERE effective_date <= ${asOf}
    GROUP BY ALL;
    DELETE FROM fct_participant_balance_snapshots AS snapshots USING all_restated
    WHERE snapshots.scenario_id = all_restated.scenario_id
      AND snapshots.plan_design_id = all_restated.plan_design_id
      AND snapshots.employee_id = all_restated.employee_id
      AND snapshot_date >= first_friday`;
}
function carryOn(previous) {
  return `INSERT INTO fct_participant_balance_snapshots
    SELECT snapshots.* REPLACE (CAST(friday AS DATE) AS snapshot_date)
    FROM fct_participant_balance_snapshots AS snapshots
    ANTI JOIN all_restated USING (scenario_id, plan_design_id, employee_id)
    CROSS JOIN (
      SELECT unnest(generate_series(
        CAST(friday_on_or_after(DATE ${quoted(previous)}) + 7 AS TIMESTAMP),
        CAST(friday_on_or_after(CAST(getvariable('as_of') AS DATE)) AS TIMESTAMP),
        INTERVAL 7 DAY
      )) AS friday
    )
    WHERE snapshot_date = friday_on_or_after(DATE ${quoted(previous)})`;
}
async function writeRestated(database, script) {
  const slices = script.builtin ? await countSlices(database) : 1;
  for (let slice = 1; slice <= slices; slice += 1) {
    await database.execute(
      `CREATE OR REPLACE TEMP TABLE restated_persons AS
       SELECT * FROM all_restated
       QUALIFY ntile(${slices}) OVER (ORDER BY scenario_id, plan_design_id, employee_id) = ${slice}`,
      NAME
    );
    await database.execute(script.sql, script.name);
  }
}
async function countSlices(database) {
  const [row] = await database.rows(
    `SELECT coalesce(sum(contribution_count), 0)
     FROM contribution_totals SEMI JOIN all_restated USING (scenario_id, plan_design_id, employee_id)`,
    NAME
  );
  return Math.max(1, Math.ceil(Number(row?.[0] ?? 0) / EVENTS_OF_A_SLICE));
}

// src/pipelines/reference/tell-scripts.ts
var PERCENT = { ingest: 53, planHistory: 4, balances: 4, annualLimits: 2, weeklySnapshots: 37 };
var TIMED = Object.keys(PERCENT);
function tellScripts({ scripts, onStep }) {
  return (script) => {
    const before = TIMED.slice(0, TIMED.indexOf(script));
    const share = before.reduce((sum, each) => sum + PERCENT[each], 0) / 100;
    onStep?.({ name: scripts[script].name, at: before.length + 1, of: TIMED.length, share });
  };
}
function hearScripts(told) {
  const tell = tellScripts(told);
  const left = new Map(TIMED.map((script) => [told.scripts[script].name, script]));
  return (name) => {
    const [own = ""] = name.split(", after ");
    const script = left.get(own);
    if (script !== void 0) tell(script);
    left.delete(own);
  };
}

// src/pipelines/reference/reconstruct.ts
async function reconstruct(database, request) {
  const { scripts } = request;
  const tell = tellScripts(request);
  tell("ingest");
  const loaded = await loadEvents(database, request);
  await rebuildBalances(database, scripts, tell);
  tell("weeklySnapshots");
  await writeAllSnapshots(database, scripts.weeklySnapshots);
  return loaded;
}
async function loadEvents(database, request) {
  const { tables } = request.scripts;
  await database.execute(tables.sql, tables.name);
  return addEvents(database, request);
}
async function extend(database, request) {
  const { scripts } = request;
  const tell = tellScripts(request);
  const previous = await readAsOf(database);
  tell("ingest");
  const loaded = await addEvents(database, request);
  await rebuildBalances(database, scripts, tell);
  tell("weeklySnapshots");
  if (previous === null || loaded.asOf < previous)
    await writeAllSnapshots(database, scripts.weeklySnapshots);
  else await updateSnapshots(database, scripts.weeklySnapshots, previous);
  return loaded;
}
async function readAsOf(database) {
  const [row] = await database.rows(
    "SELECT CAST(CAST(max(as_of_date) AS DATE) AS VARCHAR) FROM participant_balances",
    "participant_balances"
  );
  return row?.[0] ?? null;
}
async function addEvents(database, { spool, columns = null, asOf, scripts }) {
  const { ground: ground2, macros, ingest } = scripts;
  const own = ingest.builtin ? columns : null;
  await database.setVariable("event_files", own?.others ?? spool);
  if (own !== null) await database.setVariable("event_columns", own.files);
  for (const { sql, name } of [ground2, macros, own === null ? ingest : COLUMN_INGEST])
    await database.execute(sql, name);
  const { events, first, latest, payPeriods } = await readEvents(database, scripts);
  await addDeadlines(database, payPeriods);
  const day = asOf ?? latest;
  await database.setVariable("as_of", day);
  return { asOf: day, first, events };
}
async function addDeadlines(database, years) {
  const deadlines = deadlinesSql(years.first, years.last);
  if (deadlines !== null) await database.execute(deadlines, "ground tables");
}
function requireBegun(loaded) {
  const { asOf, first } = loaded;
  if (!hasBegun(loaded)) throw new GateError("AS_OF_EARLY", { asOf, first });
}
function hasBegun({ asOf, first }) {
  return asOf >= first;
}
async function rebuildBalances(database, scripts, tell = () => void 0) {
  for (const script of ["planHistory", "balances", "annualLimits"]) {
    tell(script);
    await database.execute(scripts[script].sql, scripts[script].name);
  }
}
async function provideHistory(database, asOf) {
  const { macros, planHistory } = BUILTIN_SCRIPTS;
  await database.execute(macros.sql, macros.name);
  await database.setVariable("as_of", asOf);
  await database.execute(planHistory.sql, planHistory.name);
}
async function firstConflict(database) {
  const [row] = await database.rows(
    "SELECT min(event_id) FROM repeated_events WHERE versions > 1",
    "repeated_events"
  );
  return row?.[0] ?? null;
}
async function readEvents(database, { ingest, tables }) {
  const [row = []] = await database.rows(
    "SELECT count(*), CAST(min(effective_date) AS VARCHAR), CAST(max(effective_date) AS VARCHAR), min(year(pay_period_end)), max(year(pay_period_end)) FROM events",
    tables.name
  );
  const [events, first, latest, firstPaid, lastPaid] = row;
  if (typeof first !== "string" || typeof latest !== "string") {
    throw new GateError("PIPELINE_TABLE", {
      file: ingest.name,
      table: "events",
      detail: "it is empty"
    });
  }
  return {
    events: Number(events),
    first,
    latest,
    payPeriods: { first: Number(firstPaid ?? 1), last: Number(lastPaid ?? 0) }
  };
}

// src/contracts/sql/sql-statements.ts
var TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$\w*\$)[\s\S]*?\1|--[^\n]*|\/\*[\s\S]*?\*\/|;|\s+|[^'"$\-/;\s]+|[\s\S]/g;
function splitStatements(sql) {
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
function withoutEnd(sql) {
  let end = null;
  for (const { 0: token, index } of sql.matchAll(TOKEN)) {
    if (token === ";") end ??= index;
    else if (!isSpace(token)) end = null;
  }
  return end === null ? sql : sql.slice(0, end);
}
function isSpace(token) {
  return token.startsWith("--") || token.startsWith("/*") || token.trim() === "";
}
function normalised(sql) {
  return splitStatements(sql).join(";\n");
}
function hasPlan(statement) {
  return /^(?:SELECT|WITH|FROM|INSERT|UPDATE|DELETE|MERGE|COPY)\b/i.test(statement) || /^CREATE (?:OR REPLACE )?(?:TEMP(?:ORARY)? )?TABLE [^(]*\bAS\b/i.test(statement);
}

// src/plan/tables.ts
var of = (kind, ...names) => names.map((name) => ({ name, kind }));
var CONTRIBUTION_SOURCES = [
  "employee_pre_tax",
  "employee_roth",
  "employee_after_tax",
  "employee_catch_up",
  "employer_match",
  "employer_match_true_up",
  "employer_nonelective",
  "employer_profit_sharing",
  "forfeiture_allocation"
];
var FORFEITABLE_SOURCES = [
  "employer_match",
  "employer_nonelective",
  "employer_profit_sharing"
];
var BALANCE_COLUMNS = [
  ...of("amount", ...CONTRIBUTION_SOURCES),
  ...of("amount", ...FORFEITABLE_SOURCES.map((source) => `forfeited_${source}`)),
  ...of(
    "amount",
    "employee_contributions",
    "employer_contributions",
    "gross_balance",
    "forfeitures",
    "net_balance"
  ),
  ...of("rate", "vested_percentage"),
  ...of("amount", "vested_balance", "unvested_balance"),
  ...of(
    "rate",
    "pre_tax_contribution_rate",
    "roth_contribution_rate",
    "after_tax_contribution_rate"
  ),
  ...of("amount", "annual_compensation"),
  ...of("integer", "job_level"),
  ...of("boolean", "is_hce"),
  ...of("text", "employment_status", "participation_status"),
  ...of("date", "eligibility_date", "enrollment_date"),
  ...of("integer", "contribution_count"),
  ...of("text", "last_event_id")
];
var PERSON = of("text", "scenario_id", "plan_design_id", "employee_id");
var PARTICIPANT_PLAN = [...PERSON, ...of("text", "plan_id")];
function table(name, goldenFile, key, rest, day = null) {
  return {
    name,
    goldenFile,
    key: key.map((column) => column.name),
    day,
    ignore: [],
    columns: [...key, ...rest]
  };
}
var TABLES = [
  table("participant_balances", "balances.csv", PARTICIPANT_PLAN, [
    ...of("date", "as_of_date"),
    ...BALANCE_COLUMNS
  ]),
  table(
    "fct_participant_balance_snapshots",
    "snapshots.csv",
    [...PARTICIPANT_PLAN, ...of("date", "snapshot_date")],
    BALANCE_COLUMNS,
    "snapshot_date"
  ),
  table(
    "participant_annual_limits",
    "annual_limits.csv",
    [...PERSON, ...of("integer", "calendar_year")],
    of(
      "amount",
      "elective_deferrals",
      "elective_deferral_limit",
      "elective_deferral_excess",
      "catch_up",
      "catch_up_limit",
      "catch_up_excess",
      "annual_additions",
      "annual_additions_limit",
      "annual_additions_excess"
    )
  )
];
var FINDINGS_TABLE = table(
  "quality_findings",
  "findings.csv",
  of("text", "rule", "event_id"),
  of("text", "severity", "message")
);
var GOLDEN_TABLES = [...TABLES, FINDINGS_TABLE];
function tableShape(name) {
  const shape = GOLDEN_TABLES.find((candidate) => candidate.name === name);
  if (shape === void 0) throw new RangeError(`no table ${name}`);
  return shape;
}

// src/pipelines/sql-folder/exports.ts
var EVENT_KEY = ["scenario_id", "plan_design_id", "employee_id", "event_id"];
var PIPELINE_EXPORTS = [
  { table: "events", columns: [...EVENT_KEY, "event_type"] },
  ...TABLES.map(({ name, columns }) => ({
    table: name,
    columns: columns.map((column) => column.name)
  }))
];

// src/contracts/sql/sql-name.ts
function quotedName(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

// src/pipelines/sql-folder/adopt-declared.ts
function nameInFile(index) {
  return `declared_${index}`;
}
async function adoptDeclared(database, names, alias, target) {
  const rows = await database.rows(
    `SELECT table_name FROM duckdb_tables() WHERE database_name = ${quoted(alias)} AND schema_name = 'main'`,
    "result"
  );
  const there = new Set(rows.map(([name]) => name));
  for (const [index, name] of names.entries()) {
    if (!there.has(nameInFile(index))) continue;
    await database.execute(
      `CREATE OR REPLACE ${target === "file" ? "TABLE" : "VIEW"} main.${quotedName(name)} AS
       SELECT * FROM ${alias}.main.${nameInFile(index)}`,
      name
    );
  }
}

export {
  parseDay,
  toDay,
  toCivil,
  formatDay,
  fridayOnOrAfter,
  parseInstant,
  compareInstants,
  ANNUAL_LIMITS,
  findLimits,
  highestCatchUp,
  vestingFloor,
  CONTRIBUTION_SOURCES,
  FORFEITABLE_SOURCES,
  BALANCE_COLUMNS,
  TABLES,
  FINDINGS_TABLE,
  GOLDEN_TABLES,
  tableShape,
  identifier,
  quoted,
  literal,
  findLeftTables,
  chooseTable,
  isFileNamed,
  parseAmount,
  formatAmount,
  parseRate,
  formatRate,
  unvestedShare,
  requireAmount,
  subtractDecimals,
  addDecimals,
  isLarger,
  dollars,
  BUILTIN_SCRIPTS,
  builtinScripts,
  SUITES,
  NAMED_SUITE,
  scriptFor,
  writeAllSnapshots,
  tellScripts,
  hearScripts,
  reconstruct,
  loadEvents,
  extend,
  readAsOf,
  addEvents,
  addDeadlines,
  requireBegun,
  hasBegun,
  rebuildBalances,
  provideHistory,
  firstConflict,
  splitStatements,
  withoutEnd,
  normalised,
  hasPlan,
  quotedName,
  EVENT_KEY,
  PIPELINE_EXPORTS,
  nameInFile,
  adoptDeclared
};
