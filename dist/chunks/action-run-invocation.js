import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  attachSql
} from "./action-foreign-sql-run-invocation.js";
import {
  DEFAULT_CONFIG_FILE,
  WHOLE,
  balanceCells,
  foldPerson,
  initialState,
  isFirst,
  listMissingTypes,
  loadEngine,
  parseConfig,
  readYaml,
  requireFixtures,
  resolveConfig,
  shardName,
  shareOf,
  traceBalances
} from "./action-measured-run-invocation.js";
import {
  REPORT_FILES,
  displayWidth,
  jsonWithoutCommands,
  shellWord,
  wrapLine
} from "./action-cli-2.js";
import {
  EVENT_SETTINGS,
  SETTINGS,
  keptDirections
} from "./action-cli-measured-2.js";
import {
  DEFAULT_PAIRED_RULE,
  canBeRecorded,
  describeEvents,
  filesAt,
  findPlaces,
  hasCommandChanged,
  isUncounted,
  loadInTree,
  nameSide,
  resolveLinks,
  settingsToPrepare,
  total,
  usableSchemaAt,
  withoutRoot
} from "./action-bench-run-invocation.js";
import {
  areFew,
  attachTables,
  canonicalText,
  columnKind,
  compareLoading,
  compareText,
  createMatcher,
  distinctCounts,
  firstFew,
  fixtureKind,
  headerCells,
  keyOrder,
  loadAnnualLimits,
  loadPipeline,
  loadWithoutPlan,
  matchAny,
  parseTable,
  plain,
  planTables,
  readEventsFor,
  roomFor,
  shortened,
  suiteLines,
  tableLine,
  tableLinesSql,
  tableText,
  tablesUnderTest,
  threadsFor
} from "./action-bench-measured-run-invocation.js";
import {
  SCALES,
  literalPattern,
  sqlLimits
} from "./action-bench-cli-measured.js";
import {
  require_dist
} from "./action-baseline-file-bench-measured-run-invocation.js";
import {
  POINTED_PARTS,
  createKindTally,
  createOwnership,
  createPersonReader,
  createTypeTally,
  eventPointers,
  hashPerson,
  isUnread,
  kindKey,
  readPointer
} from "./action-run-invocation-worker.js";
import {
  ANNUAL_LIMITS,
  BALANCE_COLUMNS,
  FINDINGS_TABLE,
  GOLDEN_TABLES,
  TABLES,
  addDecimals,
  builtinScripts,
  formatDay,
  hasBegun,
  identifier,
  isLarger,
  literal,
  loadEvents,
  parseDay,
  quoted,
  quotedName,
  readAsOf,
  requireBegun,
  subtractDecimals,
  tableShape
} from "./action-bench-foreign-sql-measured-run-invocation.js";
import {
  foldName
} from "./action-bench-cli-foreign-sql-measured.js";
import {
  EVENT_COLUMNS,
  EVENT_TYPES,
  PLAN_TYPE_POINTER,
  SEVERAL_EVENTS,
  isEventType,
  parseJson,
  pointerSteps,
  readEventType,
  typesIn
} from "./action-bench-run-invocation-worker.js";
import {
  counted,
  formatCount,
  formatPercent,
  isCalendarDate,
  nearest,
  percent,
  reachesMinimum
} from "./action-bench-cli-worker.js";
import {
  GateError,
  ISSUES,
  __commonJS,
  __toESM,
  isErrorCode,
  naming,
  typed
} from "./action-baseline-file-bench-cli-worker.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/checks/gate-events.ts
function placesFor(rules, { plan }) {
  const own = rules.filter(({ source, severity }) => source !== "builtin" && severity !== "off");
  const asks = own.some(({ sql }) => plan.length === 0 || /\bgate_events\b/i.test(sql));
  return asks ? "kept" : "none";
}
function gateEvents(placed, schema, config) {
  if (placed === null || placed.files.length === 0) return null;
  return { placed, pointers: eventPointers(config, schema) };
}
async function createGateEvents(database, schema, events) {
  await database.execute(
    `CREATE TABLE ${schema}.gate_events AS ${selectEvents(events)} ORDER BY file, line`,
    "gate_events"
  );
}
async function nameFoundEvents(database, events) {
  await database.execute(
    `CREATE OR REPLACE TEMP TABLE named_events AS
     SELECT DISTINCT ON (event_id)
       event_id, type, person, date, file, line
     FROM (
       SELECT coalesce(CAST(TRY_CAST(id AS UUID) AS VARCHAR), id) AS event_id, type, person, date, file, line
       FROM (${selectEvents(events)})
     )
     SEMI JOIN quality_findings USING (event_id)
     ORDER BY event_id, file, line`,
    "gate_events"
  );
}
function selectEvents({ placed: { files, parts }, pointers }) {
  const { type, id, date, person, created } = pointers;
  const rows = parts.map(({ part, file, offset }) => `(${part}, ${quoted(file)}, ${offset})`);
  return `SELECT
       event ->> ${quoted(type)} AS type,
       event ->> ${quoted(id)} AS id,
       TRY_CAST(left(event ->> ${quoted(date)}, 10) AS DATE) AS date,
       event ->> ${quoted(person)} AS person,
       TRY_CAST(event ->> ${quoted(created)} AS TIMESTAMP) AS created,
       file,
       line + lines_before AS line,
       event
     FROM read_json(
       ${literal(files)},
       format = 'newline_delimited',
       columns = {part: 'BIGINT', line: 'BIGINT', event: 'JSON'},
       maximum_object_size = 16777216,
       hive_partitioning = false
     )
     JOIN (VALUES ${rows.join(", ")}) AS parts(part, file, lines_before) USING (part)`;
}

// src/checks/quality/run-rules.ts
async function runRules(database, rules, events, onStep = () => void 0) {
  await database.execute(
    `CREATE OR REPLACE TABLE quality_findings (rule VARCHAR, event_id VARCHAR, severity VARCHAR, message VARCHAR);
     CREATE OR REPLACE TEMP TABLE named_events
       (event_id VARCHAR, type VARCHAR, person VARCHAR, date DATE, file VARCHAR, line BIGINT)`,
    "quality_findings"
  );
  const asked = rules.filter(({ severity, source }) => severity !== "off" && source === "builtin");
  if (asked.length > 1 && areFew(events) && await runTogether(database, asked)) return;
  const of = asked.length;
  for (const [at, rule] of asked.entries()) {
    onStep({ name: rule.name, at: at + 1, of, share: at / of });
    await database.execute(insertFindings(rule, statement(rule)), `quality/${rule.name}.sql`);
  }
}
async function runTogether(database, rules) {
  const found = rules.map(
    (rule) => `SELECT ${quoted(rule.name)} AS rule, ${quoted(rule.severity)} AS severity, ${ID} AS id, message
    FROM (${statement(rule)}
    ) AS found`
  );
  const all = `INSERT INTO quality_findings
    SELECT rule, id, severity, ${MESSAGE}
    FROM (${found.join("\nUNION ALL\n")})
    GROUP BY rule, id, severity`;
  try {
    await database.execute(all, "quality rules");
    return true;
  } catch (error) {
    if (error instanceof GateError) return false;
    throw error;
  }
}
function statement({ sql }) {
  return sql.replace(/;\s*$/, "");
}
var ID = "coalesce(CAST(TRY_CAST(event_id AS UUID) AS VARCHAR), CAST(event_id AS VARCHAR))";
var MESSAGE = "coalesce(string_agg(DISTINCT message, '; ' ORDER BY message), 'the rule gives no message')";
function insertFindings({ name, severity }, found) {
  return `INSERT INTO quality_findings
    SELECT ${quoted(name)}, id, ${quoted(severity)}, ${MESSAGE}
    FROM (
      SELECT ${ID} AS id, message
      FROM (${found}
      ) AS found
    )
    GROUP BY id`;
}

// src/checks/judge-events.ts
var RULE_SECONDS = 60;
async function judgeEvents({ sqlProcesses }, database, { rules, events, limits, directory, asOf, gateEvents: placed, onStep }) {
  await runRules(database, rules, events, onStep);
  const own = ownRules(rules);
  if (own.length === 0) return;
  const copy = `${directory}/judged.duckdb`;
  await copyTables(database, { file: copy, alias: "judged", few: areFew(events) }, placed);
  const result = `${directory}/found.duckdb`;
  await sqlProcesses.run({
    work: { kind: "rules", rules: own.map(({ source, sql }) => ({ name: source, sql })), asOf },
    name: "quality rules",
    files: [copy],
    input: "give",
    few: areFew(events),
    result,
    limits: { ...limits, seconds: Math.min(limits.seconds, RULE_SECONDS), clock: "script" }
  });
  const found = own.map((_, index) => ({
    table: `found_${index}`,
    columns: ["event_id", "message"]
  }));
  await attachTables(database, found, { file: result, alias: "found_by_rules" }, String);
  for (const [index, rule] of own.entries())
    await database.execute(
      insertFindings(rule, `SELECT event_id, message FROM found_by_rules.main.found_${index}`),
      rule.source
    );
  await database.execute("DETACH found_by_rules", "result");
  if (placed !== null) await nameFoundEvents(database, placed);
}
async function judgeSuites(database, rules, events) {
  if (ownRules(rules).length > 0) throw new RangeError("a rule of a team knows no suites");
  await runRules(database, rules, events);
}
function ownRules(rules) {
  return rules.filter(({ source, severity }) => source !== "builtin" && severity !== "off");
}
async function copyTables(database, copy, placed) {
  const names = await database.rows(
    `SELECT table_name FROM duckdb_tables() WHERE database_name = current_database() AND NOT temporary
     UNION SELECT view_name FROM duckdb_views() WHERE database_name = current_database() AND NOT internal AND NOT temporary
     EXCEPT SELECT 'quality_findings'`,
    "tables"
  );
  await database.execute(attachSql(copy), "copy");
  for (const [name] of names)
    await database.execute(
      `CREATE TABLE judged.main.${identifier(name ?? "")} AS FROM ${identifier(name ?? "")}`,
      "copy"
    );
  if (placed !== null) await createGateEvents(database, "judged.main", placed);
  await database.execute("CHECKPOINT judged; DETACH judged", "copy");
}

// src/checks/consequences.ts
var NO_CONSEQUENCES = {
  causes: [],
  following: [],
  untested: 0,
  untriedEvents: 0,
  untriedRules: []
};

// src/report/next-step.ts
function describeSteps(steps2) {
  const again2 = typed("gate");
  return steps2.map((step, at) => {
    const below2 = steps2[at + 1] ?? null;
    if (step === null) return null;
    const { sentence: sentence3, command = again2 } = step;
    if (command === null) return { words: sentence3, command };
    const isSame = below2 !== null && (below2.command === void 0 ? again2 : below2.command) === command;
    if (isSame && below2.sentence === sentence3) return null;
    if (sentence3.endsWith(":")) return { words: sentence3, command };
    return isSame ? { words: sentence3, command: null } : { words: `${sentence3} Then run:`, command };
  });
}

// src/contracts/section.ts
var RANKS = ["answer", "failure", "warning", "detail"];
function list(items, total3 = items.length) {
  return { kind: "list", items, total: total3 };
}
function text(words) {
  return { kind: "text", text: words };
}

// src/contracts/answer.ts
function plainAnswer(sentence3, data) {
  return { sections: [plainSection(sentence3)], data };
}
function plainSection(sentence3) {
  return { rank: "detail", heading: null, folded: null, blocks: [text(sentence3)] };
}

// node_modules/@noble/hashes/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
var atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
  if (typeof n !== "number")
    throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
}
function abytes(value, length, title = "") {
  if (isBytes(value) && (length === void 0 || value.length === length))
    return value;
  if (length !== void 0)
    anumber(length, "length");
  const bytes = isBytes(value);
  const ofLen = length !== void 0 ? ` of length ${length}` : "";
  const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
  const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  if (!bytes)
    throw new TypeError(message);
  throw new RangeError(message);
}
var aobject = (value, label) => {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
var aopts = (value, label) => {
  aobject(value, label);
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null)
    throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value, "__proto__"))
    throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
    throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  const min = instance.outputLen;
  if (!(out.length >= min)) {
    throw new RangeError('"output" expected length >= ' + min);
  }
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
var hasHexBuiltin = /* @__PURE__ */ (() => (
  // @ts-ignore
  typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
))();
var hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
  abytes(bytes);
  if (hasHexBuiltin)
    return bytes.toHex();
  let hex = "";
  for (let i = 0; i < bytes.length; i++) {
    hex += hexes[bytes[i]];
  }
  return hex;
}
function utf8ToBytes(str) {
  if (typeof str !== "string")
    throw new TypeError("string expected");
  const encoded = new TextEncoder().encode(str);
  try {
    return new Uint8Array(encoded);
  } finally {
    clean(encoded);
  }
}
function checkOpts(defaults, opts, title = "opts") {
  aopts(defaults, "defaults");
  if (opts !== void 0)
    aopts(opts, title);
  const merged = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
  return merged;
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons !== "function")
    throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
  const tmp = hashCons(void 0);
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.canXOF = tmp.canXOF;
  hashC.create = (opts) => hashCons(opts);
  Object.assign(hashC, info);
  return Object.freeze(hashC);
}
var oidNist = (suffix) => ({
  // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
  // Larger suffix values would need base-128 OID encoding and a different length byte.
  oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
});

// node_modules/@noble/hashes/_u64.js
var fromNumH = (n) => n / 2 ** 32 | 0;
var fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
  const h = fromNumH(n);
  const l = fromNumL(n);
  view.setUint32(byteOffset, isLE ? l : h, isLE);
  view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}

// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class {
  blockLen;
  outputLen;
  canXOF = false;
  padOffset;
  isLE;
  // For partial updates less than block size
  buffer;
  view;
  finished = false;
  length = 0;
  pos = 0;
  destroyed = false;
  constructor(blockLen, outputLen, padOffset, isLE) {
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this);
    abytes(data);
    const { view, buffer, blockLen } = this;
    const len = data.length;
    let processed = false;
    for (let pos = 0; pos < len; ) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        processed = true;
        continue;
      }
      buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
      this.pos += take;
      pos += take;
      if (this.pos === blockLen) {
        this.process(view, 0);
        this.pos = 0;
        processed = true;
      }
    }
    this.length += data.length;
    if (processed)
      this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const { buffer, view, blockLen, isLE } = this;
    let { pos } = this;
    buffer[pos++] = 128;
    buffer.fill(0, pos);
    if (this.padOffset > blockLen - pos) {
      this.process(view, 0);
      buffer.fill(0);
    }
    setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
    this.process(view, 0);
    this.roundClean();
    const oview = out === buffer ? view : createView(out);
    const len = this.outputLen;
    const outLen = len / 4;
    const state = this.get();
    if (len % 4 || outLen > state.length)
      throw new Error("invalid outputLen");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneIntoMeta(to) {
    const { buffer, length, finished, destroyed, pos } = this;
    to.destroyed = destroyed;
    to.finished = finished;
    to.length = length;
    to.pos = pos;
    if (pos)
      to.buffer.set(buffer);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

// node_modules/@noble/hashes/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA2_32B = class extends HashMD {
  // We cannot use array here since array allows indexing by variable
  // which means optimizer/compiler cannot use registers.
  // Numeric initializers matter: starting the fields as `undefined` changes
  // V8's field representation and makes sha256 3x slower (measured).
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(outputLen, IV) {
    super(64, outputLen, 8, false);
    this.A = IV[0] | 0;
    this.B = IV[1] | 0;
    this.C = IV[2] | 0;
    this.D = IV[3] | 0;
    this.E = IV[4] | 0;
    this.F = IV[5] | 0;
    this.G = IV[6] | 0;
    this.H = IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
    this.F = F | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  _cloneInto(to) {
    (to ||= new this.constructor()).set(...this.get());
    return this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15];
      const W2 = SHA256_W[i - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
      const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
      const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
      const T2 = sigma0 + Maj(A, B, C) | 0;
      H = G;
      G = F;
      F = E;
      E = D + T1 | 0;
      D = C;
      C = B;
      B = A;
      A = T1 + T2 | 0;
    }
    A = A + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    F = F + this.F | 0;
    G = G + this.G | 0;
    H = H + this.H | 0;
    this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.destroyed = true;
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var _SHA256 = class extends SHA2_32B {
  constructor() {
    super(32, SHA256_IV);
  }
};
var sha256 = /* @__PURE__ */ createHasher(
  () => new _SHA256(),
  /* @__PURE__ */ oidNist(1)
);

// src/contracts/check.ts
function isSaid({ reasons: reasons2 }, place) {
  if (place === null) return false;
  const words = `${place.file}:${place.line}`;
  return reasons2.some((reason) => [":", "["].some((end) => reason.includes(`${words}${end}`)));
}
function approvalWords({ approvalLabel }) {
  return approvalLabel === null ? "" : `let a maintainer set the label "${approvalLabel}", or `;
}
function fixing(sentence3, command) {
  return { rank: "failure", sentence: sentence3, ...command === void 0 ? {} : { command } };
}

// src/contracts/figure.ts
function change(ratio) {
  if (ratio === null) return "unknown";
  const percent2 = (ratio - 1) * 100;
  return `${percent2 >= 0 ? "+" : "−"}${Math.abs(percent2).toFixed(1)} %`;
}
function figure(value) {
  if (!Number.isFinite(value)) return "unknown";
  return value >= 100 || Number.isInteger(value) ? formatCount(Math.round(value)) : String(Number(value.toPrecision(3)));
}

// src/checks/benchmarks/causes.ts
function slowerCauses(benchmarks) {
  const { metrics, work, time } = benchmarks;
  const missed = metrics.filter(({ targetMet }) => targetMet === false);
  const more = work.changes.filter(({ verdict }) => verdict === "more");
  const slower = canaryAlarms(benchmarks) ? [] : (time?.workloads ?? []).filter(({ decision }) => decision === "slower");
  return [
    ...more.map(moreWork),
    ...slower.map(slowerTime),
    ...missed.map(
      ({ workload, metric, value, unit, target }) => `${workload}: ${metric} is ${figure(value)} ${unit}, and must be ${target?.kind} ${figure(target?.limit ?? 0)}`
    )
  ];
}
function moreWork({ script, counter, base, head, operator }) {
  return `${script} does more work: ${COUNTER_WORDS[counter]} ${figure(base)} → ${figure(head)}, most of it ${operator.name} (${figure(operator.base)} → ${figure(operator.head)})`;
}
var COUNTER_WORDS = {
  rows: "rows",
  scanned: "rows scanned",
  compared: "pairs of rows compared",
  bytes: "bytes of rows",
  memory: "bytes of memory"
};
function slowerTime(timed) {
  const { ratio = null, interval, pairs = [] } = tellingClock(timed) ?? {};
  const what = timed.clock === "cpu" ? " of processor time" : "";
  return `${nameTimed(timed)} is slower: ${change(ratio)}${what} (${change(interval?.low ?? null)} to ${change(interval?.high ?? null)}) in ${counted(pairs.length, "pair")}`;
}
function nameTimed({
  workload,
  from,
  startUp
}) {
  if (startUp !== void 0) return `${workload} (without start-up)`;
  return from === void 0 ? workload : `${workload} (from ${from} on)`;
}
function findDoubts(benchmarks) {
  const { metrics, work, time, failures } = benchmarks;
  const doubts = [...failures];
  if (metrics.length === 0 && failures.length === 0) doubts.push("nothing was measured");
  if (canaryAlarms(benchmarks))
    doubts.push(
      `the base, measured against itself, looks ${change(canaryRatio(time))} different, so times of this machine say nothing now`
    );
  if (time !== null && failures.length === 0) doubts.push(...timeDoubts(time));
  const isTold = time?.workloads.some(isCompared) ?? false;
  if (work.against === "nothing" && !isTold && failures.length === 0)
    doubts.push(`there is nothing to compare the work with: ${work.detail}`);
  return doubts;
}
function isCompared(timed) {
  const hasPairs = timed.workload === "pipeline" && wallPairs(timed).length >= FEWEST_PAIRS;
  return timed.decision !== "inconclusive" || hasPairs;
}
function timeDoubts({ canary, workloads }) {
  const timed = workloads.filter(({ status }) => status === "timed");
  const broken = [...timed, ...canary === null ? [] : [canary]].filter(
    (one) => wallPairs(one).some((pair) => !pair.every((time) => time > 0))
  );
  if (broken.length > 0) {
    const names = [...new Set(broken.map(({ workload }) => workload))];
    return [`the clock of this machine is broken: ${names.join(", ")} took no time, or less`];
  }
  const isNothing = timed.length > 0 && timed.every((one) => wallPairs(one).length < FEWEST_PAIRS);
  return isNothing ? [
    `nothing was timed: ${timed.map((one) => `${one.workload} has ${counted(wallPairs(one).length, "pair")}`).join(", ")}, and needs ${FEWEST_PAIRS}`
  ] : [];
}
function wallPairs({ clocks }) {
  return clocks.find(({ clock }) => clock === "wall")?.pairs ?? [];
}
function canaryRatio(time) {
  return time?.canary ? tellingClock(time.canary)?.ratio ?? null : null;
}
function tellingClock({ clock, clocks }) {
  return clocks.find((one) => one.clock === (clock ?? "wall"));
}
var FEWEST_PAIRS = DEFAULT_PAIRED_RULE.fewestPairs;
function canaryAlarms({ time }) {
  return time?.canary?.decision === "slower";
}
function benchmarkGrounds({ metrics, work, time }) {
  const targets = metrics.filter(({ target }) => target !== null);
  return [
    ...targets.length === 0 ? [] : [`${counted(targets.length, "target")} met`],
    ...work.against === "nothing" ? [] : [`no more work than ${work.detail}`],
    ...time === null ? [] : timeGrounds(time.workloads)
  ];
}
function timeGrounds(workloads) {
  if (workloads.length === 0) return [];
  if (workloads.every(({ status }) => status === "unchanged"))
    return ["nothing to time has changed"];
  const open = workloads.filter(({ decision }) => decision === "inconclusive");
  if (open.length === 0) return ["no workload slower"];
  const names = open.map(({ workload }) => workload).join(", ");
  return [`no workload found slower (cannot tell yet: ${names})`];
}

// src/checks/benchmarks/defects.ts
function listDefects(benchmarks, next) {
  const more = benchmarks.work.changes.filter(({ verdict }) => verdict === "more");
  const reasons2 = slowerCauses(benchmarks);
  const sentences = reasons2.flatMap((sentence3, at) => {
    const change2 = more[at];
    if (change2 === void 0) return [sentence3];
    if (more.findIndex(({ script }) => script === change2.script) < at) return [];
    const others = more.filter((one) => one !== change2 && one.script === change2.script);
    return [others.length === 0 ? sentence3 : `${sentence3}; also ${others.map(grown).join(", ")}`];
  });
  const title = "More work, or slower";
  return sentences.map((sentence3) => ({ level: "error", title, sentence: sentence3, place: null, next }));
}
function grown({ counter, base, head }) {
  return `${COUNTER_WORDS[counter]} ${figure(base)} → ${figure(head)}`;
}

// src/checks/benchmarks/ground-lines.ts
function groundLines(benchmarks, { reasons: reasons2 }) {
  const { failures, time } = benchmarks;
  return [
    ...failures.filter((failure) => !reasons2.includes(failure)),
    ...pipelineLines(benchmarks),
    ...time === null ? [] : pairDoubts(time),
    ...workLines(benchmarks),
    ...screenLines(benchmarks)
  ];
}
function pipelineLines({ pipeline, metrics, time }) {
  if (pipeline === null) return [];
  const { startUp } = pipeline;
  const whole = metrics.find((one) => one.workload === "pipeline" && one.metric === "seconds");
  const starting = startUp.head;
  const share = whole === void 0 || starting === null ? null : starting / whole.value;
  const sides = startUp.base === null || starting === null ? "" : `; starting took ${seconds(startUp.base)} at the base, ${seconds(starting)} now`;
  return [
    `pipeline: ${describeEvents(pipeline)}${share === null ? "" : `; ${Math.min(100, Math.round(share * 100))} % of the time is starting (a run over one event)`}${sides}`,
    ...time !== null && share !== null && share > MOSTLY ? [
      "pipeline: most of what is timed is starting, so that more work has to be much more to be seen; with more events (--scale full) it weighs more"
    ] : []
  ];
}
var MOSTLY = 0.5;
function seconds(value) {
  return `${value.toFixed(2)} s`;
}
function pairDoubts({ workloads, target }) {
  return workloads.filter(({ decision }) => decision === "inconclusive").map(({ workload, reason, clocks }) => {
    const could = clocks.flatMap(
      ({ clock, detectable, pairsNeeded }) => detectable === null ? [] : [
        `a slowdown of ${change(detectable)}${clock === "cpu" ? " of processor time" : ""} would have been found, and ${change(target)} takes about ${pairsNeeded?.toLocaleString("en-US")} pairs`
      ]
    );
    const why = `${workload} time cannot be told yet, ${reason ?? "too few pairs"}`;
    return [why, ...could].join(": ");
  });
}
function workLines({ work }) {
  const notice = work.notice === null ? [] : [work.notice];
  if (work.against === "nothing") return [`work: no comparison, ${work.detail}`];
  const same = work.changes.length === 0 ? "the same" : `${work.changes.length} differ`;
  const demoted = work.demoted.length === 0 ? "" : `; not exact here, so left out: ${work.demoted.slice(0, 5).join(", ")}`;
  const what = work.against === "base" ? `the base ${work.detail}` : work.detail;
  return [
    `work: ${counted(work.compared, "counter")} against ${what}, ${same}${demoted}`,
    ...notice
  ];
}
function screenLines({ screen, time }) {
  const against = ({ workload, ratio, jobs }) => `${workload} (${change(ratio)} against ${counted(jobs, "job")})`;
  const quiet = screen.filter(({ asksForPairs }) => asksForPairs === false);
  const asking = screen.filter(({ asksForPairs }) => asksForPairs === true);
  const next = time === null ? "--against REF tells by pairs" : "the pairs tell of what has changed";
  return [
    ...asking.length === 0 ? [] : [`stands out from earlier jobs here: ${asking.map(against).join(", ")}; ${next}`],
    ...quiet.length === 0 ? [] : [`as in earlier jobs here: ${quiet.map(against).join(", ")}`],
    ...uncompared(screen)
  ];
}
function uncompared(screen) {
  const without = screen.filter(({ asksForPairs }) => asksForPairs === null);
  const kinds = new Set(without.map(({ jobs, elsewhere }) => `${jobs} ${elsewhere}`));
  return [...kinds].map((kind) => {
    const alike = without.filter(({ jobs: jobs2, elsewhere: elsewhere2 }) => `${jobs2} ${elsewhere2}` === kind);
    const { jobs = 0, elsewhere = 0 } = alike[0] ?? {};
    const others = elsewhere === 0 ? "" : ` (and ${elsewhere} of others)`;
    return `earlier jobs: no comparison of ${alike.map(({ workload }) => workload).join(", ")}, since the baseline holds ${counted(jobs, "job")} of this environment${others}, and 3 are the least`;
  });
}

// src/checks/benchmarks/plots.ts
function benchmarkPlots({ work, time }) {
  const timed = time === null ? [] : [...time.workloads, ...time.canary ? [time.canary] : []];
  return [
    ...workPlots(work),
    ...timed.flatMap(
      (workload, at) => samplePlots(workload, time?.margin ?? 1, at === time?.workloads.length)
    )
  ];
}
function workPlots({ changes }) {
  const counters = [...new Set(changes.map(({ counter }) => counter))];
  return counters.map((counter) => ({
    kind: "plot",
    title: `Work that changed: ${COUNTER_WORDS[counter]}, by the operator that explains most`,
    drawing: {
      shape: "bars",
      rows: changes.filter((change2) => change2.counter === counter).flatMap(({ script, base, head, operator }) => [
        { name: script, base, head },
        { name: `${script}, ${operator.name}`, base: operator.base, head: operator.head }
      ])
    }
  }));
}
function samplePlots(timed, margin, isCanary) {
  return timed.clocks.filter(({ clock, pairs }) => pairs.length > 0 && clock === (timed.clock ?? "wall")).map(({ clock, pairs, ratio, interval }) => ({
    kind: "plot",
    title: `${nameTimed(timed)}, ${clock === "wall" ? "time" : "processor time"}${isCanary ? ", base against itself" : ""}`,
    drawing: {
      shape: "samples",
      pairs: pairs.map(([base = 0, head = 0]) => [base * 1e3, head * 1e3]),
      ratio,
      interval: interval === null ? null : { low: interval.low, high: interval.high },
      threshold: margin
    }
  }));
}

// src/checks/benchmarks/rows.ts
var HEADER = [
  "metric",
  "target",
  "base",
  "head",
  "change (95 %)",
  "evidence",
  "pairs",
  "verdict"
];
var FIGURES = [1, 2, 3, 4, 6];
function benchmarkTable(rows) {
  const kept2 = HEADER.map((_, column) => column).filter(
    (column) => rows.some((row2) => row2[column] !== "")
  );
  const pick = (row2) => kept2.map((column) => row2[column] ?? "");
  return {
    kind: "table",
    header: pick(HEADER),
    figures: kept2.flatMap((column, at) => FIGURES.includes(column) ? [at] : []),
    rows: rows.map((row2) => ({ cells: pick(row2) })),
    total: rows.length
  };
}
function comparedRows(benchmarks) {
  const { work, time, metrics } = benchmarks;
  const counts2 = [...work.changes].sort((a, b) => growth(b) - growth(a)).map(workRow);
  const missed = metrics.filter(({ targetMet }) => targetMet === false).map(metricRow);
  if (time === null) return [...counts2, ...missed];
  const counting2 = canaryAlarms(benchmarks) ? ", but does not count" : "";
  const timed = [...time.workloads].sort((a, b) => overNoise(b) - overNoise(a)).flatMap((workload) => timeRows(workload, verdictWords(workload, counting2)));
  const canary = time.canary === null ? [] : canaryRows(time.canary, canaryAlarms(benchmarks));
  return [...counts2, ...missed, ...timed, ...canary];
}
function measuredRows({ metrics }) {
  return metrics.filter(({ targetMet }) => targetMet !== false).map(metricRow);
}
function metricRow({ workload, metric, value, unit, target, targetMet }) {
  return [
    `${workload} ${metric}`,
    target === null ? "" : `${target.kind} ${figure(target.limit)}`,
    "",
    `${figure(value)} ${unit}`,
    "",
    target === null ? "" : "target",
    "",
    targetMet === null ? "" : targetMet ? "met" : "missed"
  ];
}
function workRow({ script, counter, base, head, operator, verdict }) {
  return [
    `${script} ${COUNTER_WORDS[counter]}`,
    "",
    figure(base),
    figure(head),
    base === 0 ? "" : change(head / base),
    "work",
    "",
    `${verdict}, most by ${operator.name}: ${figure(operator.base)} → ${figure(operator.head)}`
  ];
}
function growth({ base, head }) {
  return (head - base) / Math.max(1, base);
}
function timeRows(timed, verdictWords2, suffix = "") {
  const { status, clocks, clock: telling } = timed;
  const rowName = (clock) => `${nameTimed(timed)} ${CLOCK_WORDS[clock]}${suffix}`;
  const name = rowName("wall");
  if (status === "unchanged") return [[name, "", "", "", "", "", "", "unchanged, not timed"]];
  if (clocks.length === 0) return [[name, "", "", "", "", "pairs", "0", "cannot tell yet"]];
  return clocks.filter(
    ({ clock, decision }) => clock === "wall" || telling !== "wall" || decision === "slower"
  ).map((clock) => clockRow(rowName(clock.clock), clock, verdictWords2(clock)));
}
var CLOCK_WORDS = { wall: "time", cpu: "processor time" };
function clockRow(name, { ratio, interval, pairs }, verdict) {
  const range = interval === null ? "" : ` (${change(interval.low)} to ${change(interval.high)})`;
  return [
    name,
    "",
    milliseconds(pairs.map(([base = 0]) => base)),
    milliseconds(pairs.map(([, head = 0]) => head)),
    ratio === null ? "" : `${change(ratio)}${range}`,
    "pairs",
    String(pairs.length),
    verdict
  ];
}
function verdictWords(timed, counting2) {
  return ({ clock, decision }) => {
    if (decision === "inconclusive") return "cannot tell yet";
    const isOverruled = clock === "cpu" && timed.decision === "not slower" && decision === "slower";
    return isOverruled ? "more, though nobody waits longer" : `${decision}${counting2}`;
  };
}
function canaryRows(canary, alarms) {
  const verdict = ({ clock, decision }) => {
    if (alarms && clock === canary.clock) return "differs from itself";
    return decision === "inconclusive" ? "no alarm" : "the same, as it must be";
  };
  return timeRows(canary, verdict, ", base against itself");
}
function overNoise({ clocks }) {
  return Math.max(
    ...clocks.map(
      ({ ratio, interval }) => ratio === null || interval === null ? Number.NEGATIVE_INFINITY : Math.abs(Math.log(ratio)) / Math.max(1e-9, Math.log(interval.high / interval.low))
    )
  );
}
function milliseconds(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle === void 0 ? "" : `${(middle * 1e3).toFixed(0)} ms`;
}

// src/checks/benchmarks/sections.ts
function sections(benchmarks, context) {
  return [
    ...compared(benchmarks),
    ...measured(benchmarks),
    {
      rank: "detail",
      heading: null,
      folded: null,
      blocks: [list(groundLines(benchmarks, context)), text(benchmarks.method)]
    }
  ];
}
function compared(benchmarks) {
  const rows = comparedRows(benchmarks);
  if (rows.length === 0) return [];
  const isWorse = slowerCauses(benchmarks).length > 0 || canaryAlarms(benchmarks);
  return [
    {
      rank: isWorse ? "failure" : "detail",
      heading: isWorse ? "Benchmarks" : null,
      folded: isWorse ? null : `${counted(rows.length, "figure")} compared; none is worse`,
      blocks: [benchmarkTable(rows), ...benchmarkPlots(benchmarks)]
    }
  ];
}
function measured(benchmarks) {
  const rows = measuredRows(benchmarks);
  if (rows.length === 0) return [];
  return [
    {
      rank: "detail",
      heading: null,
      folded: `${counted(rows.length, "figure")} measured`,
      blocks: [benchmarkTable(rows)]
    }
  ];
}

// src/checks/benchmarks/trials.ts
function trials(benchmarks) {
  const { metrics, work, time } = benchmarks;
  const targets = metrics.flatMap(
    ({ target, ...metric }) => target === null ? [] : [targetTrial(metric, target)]
  );
  const doubted = canaryAlarms(benchmarks);
  return [
    ...targets,
    ...work.changes.map(
      ({ script, counter, base, head, verdict }) => ({
        name: `${script} ${counter}`,
        outcome: verdict === "more" ? "failed" : "passed",
        message: verdict === "more" ? `${figure(base)} before, ${figure(head)} now` : null,
        details: []
      })
    ),
    ...(time?.workloads ?? []).map((timed) => timeTrial(timed, doubted))
  ];
}
function targetTrial({ workload, metric, value, unit, targetMet }, { kind, limit }) {
  const missed = targetMet === false;
  return {
    name: `${workload} ${metric}`,
    outcome: missed ? "failed" : "passed",
    message: missed ? `${figure(value)} ${unit}, the target is ${kind} ${figure(limit)}` : null,
    details: []
  };
}
function timeTrial(timed, doubted) {
  const { workload, decision, reason, clock: telling, clocks } = timed;
  const name = `${workload} time`;
  const ratio = clocks.find(({ clock }) => clock === telling)?.ratio ?? null;
  if (decision === "not slower") return { name, outcome: "passed", message: null, details: [] };
  if (decision === "slower" && !doubted)
    return { name, outcome: "failed", message: `slower: ${change(ratio)}`, details: [] };
  const message = doubted ? "the base differs from itself" : reason ?? "cannot tell yet";
  return { name, outcome: "skipped", message, details: [] };
}

// src/checks/benchmarks/check.ts
var BENCHMARKS = {
  stage: "measure",
  isAskedFor: () => true,
  // What measures is loaded where something is measured.
  async run({ ports, config, bench, engine, fixtures }) {
    if (bench === null) return null;
    const { measure: measure2 } = await import("./bench.js");
    return (await measure2(ports, config, bench, { ...engine, fixtures })).report;
  },
  split: { by: "first" },
  async lookAhead({ ports, config, bench }) {
    if (bench === null) return [];
    const { foreseeBaseline } = await import("./baseline-file.js");
    return foreseeBaseline(ports, config, bench);
  },
  standsAlone: true,
  judge: (benchmarks) => ({
    reasons: slowerCauses(benchmarks),
    doubts: findDoubts(benchmarks),
    grounds: benchmarkGrounds(benchmarks)
  }),
  defects: (benchmarks, _tested, context) => listDefects(benchmarks, nextStep(benchmarks, context)),
  sections,
  findings: () => [],
  trials,
  nextStep,
  facts: () => [],
  figures: ({ metrics }) => Object.fromEntries(
    metrics.map(({ workload, metric, value }) => [`${workload}.${metric}`, value])
  ),
  concern: (benchmarks) => slowerCauses(benchmarks).length > 0 ? "performance" : null,
  isNotable: ({ work, time }) => work.changes.length > 0 || (time?.workloads ?? []).some(({ status }) => status === "timed")
};
function nextStep(benchmarks, context) {
  if (slowerCauses(benchmarks).length === 0) return findOut(benchmarks);
  return fixing(
    `Fix what costs more. If it must cost more, ${waysToAccept(benchmarks, context).join(", and ")}.`,
    again(benchmarks)
  );
}
function again({ time }, options = "") {
  const pairs = time === null ? "" : ` --against ${time.base.slice(0, 12)}`;
  return typed(`bench${options}${pairs}`);
}
function waysToAccept({ work, metrics, time }, context) {
  const isMore = work.changes.some(({ verdict }) => verdict === "more");
  const isSlower = (time?.workloads ?? []).some(({ decision }) => decision === "slower");
  const settings = [
    ...isMore && work.against === "base" ? ["work-budget"] : [],
    ...isSlower ? ["margin"] : [],
    ...metrics.some(({ targetMet }) => targetMet === false) ? ["targets"] : []
  ].map((name) => `benchmarks.${name}`);
  return [
    ...isMore && work.against === "baseline" ? [`${approvalWords(context)}run "${typed("baseline update")}" and commit what it writes`] : [],
    ...settings.length > 0 ? [`change ${settings.join(", ")} in the config`] : []
  ];
}
function findOut(benchmarks) {
  const { failures, work, metrics, time } = benchmarks;
  if (findDoubts(benchmarks).length === 0) return null;
  if (failures.length > 0) return fixing("Correct what failed.", again(benchmarks));
  if (canaryAlarms(benchmarks))
    return fixing("Measure again when this machine has less to do.", again(benchmarks));
  const isTimedCommand = time !== null && isUncounted(work);
  if (metrics.length > 0 && work.against === "nothing" && !isTimedCommand)
    return canBeRecorded(work) ? fixing(
      "Compare with a revision by --against REF; or record a baseline and commit it:",
      typed("baseline update")
    ) : fixing("Compare with a revision, REF:", typed("bench --against REF"));
  return fixing("Give it more time:", again(benchmarks, " --time-budget 1800"));
}

// src/contracts/text/locate-message.ts
function locateMessage({ file, line, index, message }) {
  return `${file}:${line}${index === void 0 ? "" : `[${index}]`}: ${message}`;
}

// src/checks/content/check.ts
var CONTENT = {
  // It runs before anything is loaded, since a schema can be a pointer too: commands/judge-content.ts.
  stage: "validate",
  isAskedFor: () => false,
  run: async () => null,
  split: { by: "merge" },
  standsAlone: false,
  judge: (content) => ({ reasons: listReasons(content), doubts: [], grounds: [] }),
  sections: ({ standIns }) => standIns.length === 0 ? [] : [
    {
      rank: "failure",
      heading: "Files without their content",
      folded: null,
      blocks: [list(standIns.map(locateMessage))]
    }
  ],
  findings: ({ standIns }) => standIns.map(({ file, line, message, rule }) => ({
    level: "error",
    file,
    line,
    title: "Not the content of this file",
    message,
    rule,
    about: []
  })),
  nextStep: ({ standIns }) => standIns.length === 0 ? null : fixing(
    standIns.every(({ rule }) => rule === "unresolved-merge") ? "Keep one of the two sides in these files. Nothing else was checked." : "Get the content of these files, as said below for each. Nothing else was checked."
  ),
  facts: () => [],
  figures: () => ({}),
  concern: ({ standIns }) => standIns.length > 0 ? "validation" : null,
  isNotable: () => false
};
function listReasons({ standIns }) {
  const merges = standIns.filter(({ rule }) => rule === "unresolved-merge");
  const others = standIns.filter(({ rule }) => rule !== "unresolved-merge");
  const places = (found) => firstFew(found.map(({ file, line }) => `${file}:${line}`));
  return [
    ...merges.length === 0 ? [] : [
      `${counted(merges.length, "file holds", "files hold")} an unresolved merge: ${places(merges)}`
    ],
    ...others.length === 0 ? [] : [
      `${counted(others.length, "file does", "files do")} not hold ${others.length === 1 ? "its" : "their"} content: ${places(others)}`
    ]
  ];
}

// src/checks/evolution/causes.ts
function listDefects2({ broken, isGuarded, allow, replays }) {
  if (broken.length === 0) return [];
  const lost = replays.flatMap(({ byField }) => byField);
  return [
    {
      level: isGuarded ? "warning" : "error",
      title: "Schema loses events",
      sentence: brokenWords(allow, broken),
      place: null,
      next: fixing(EVOLUTION_STEP),
      explains: lost.map(({ rule, pointer }) => `schema ${rule} ${pointer}`),
      because: isGuarded ? ["evolution"] : [],
      asConsequence: counted(broken.length, "change loses events", "changes lose events")
    }
  ];
}
var EVOLUTION_STEP = "Undo these changes of the schema, or make them so that no event is lost. In a pull request a maintainer can approve them with a label.";
function brokenWords(allow, broken) {
  return `"evolution: ${allow}" does not allow this change of the event schema: ${firstFew(broken)}`;
}

// src/checks/evolution/what-breaks.ts
function isAllowed({ backward, forward }, allow) {
  if (allow === "none") return false;
  const effects = { backward, forward };
  return keptDirections(allow).every((direction) => !isLoss(effects[direction]));
}
function isLoss(effect) {
  return effect === "breaks" || effect === "undecided";
}
function isReplayAllowed({ lost }, allow) {
  return lost === 0 || !keptDirections(allow).includes("backward");
}
function describeChange(change2) {
  const { category, before, after } = change2;
  return `${category}: ${describeFields(change2.fields)} (${before.says} → ${after.says})`;
}
function describeFields(fields) {
  return firstFew(
    fields.map(({ pointer, variant }) => {
      const name = pointer === "" ? "the event" : pointer;
      return variant === null ? name : `${name} of ${variant}`;
    })
  );
}
function describeReplay({ since: since2, lost, witnesses }) {
  const [first] = witnesses;
  const place = first === void 0 ? "" : `: ${first.file}:${first.line}`;
  const others = first === void 0 || lost === 1 ? "" : ` and ${lost - 1} more`;
  return `${counted(lost, "event")} of ${since2} ${lost === 1 ? "is" : "are"} valid no more${place}${others}`;
}

// src/checks/evolution/sections.ts
function sections2(evolution) {
  const { changes, replays, unmatched, broken, meaning } = evolution;
  const notes = unmatched.map(
    (pattern) => `No tag matches ${pattern}. Where there are tags, the checkout lacks them: fetch-depth: 0 brings them.`
  );
  const told = meaning === null ? [] : meaningBlocks(meaning);
  if (changes.length === 0 && notes.length === 0 && told.length === 0) return [];
  const lost = replays.filter((each) => each.lost > 0);
  const blocks = [
    ...changes.length === 0 ? [] : [changeTable(changes)],
    ...lost.flatMap(lostEvents),
    ...replays.filter((each) => each.lost === 0).map(({ since: since2, events }) => text(kept(since2, events))),
    ...notes.map(text),
    ...told
  ];
  return [
    {
      rank: findRank(evolution),
      heading: changes.length === 0 ? "Tables of the base's events" : "Changes of the event schema",
      folded: broken.length > 0 ? null : foldedWords(changes.length),
      blocks
    }
  ];
}
function foldedWords(changes) {
  if (changes === 0) return "what the base's events give now";
  return counted(changes, "change of the event schema", "changes of the event schema");
}
function findRank({ broken, isGuarded, replays }) {
  if (broken.length > 0) return isGuarded ? "warning" : "failure";
  return replays.some(({ lost }) => lost > 0) ? "warning" : "detail";
}
function changeTable(changes) {
  return {
    kind: "table",
    header: ["change", "field", "before", "now", "old events", "new events, old schema", "since"],
    figures: [],
    rows: changes.map((change2) => ({ cells: cellsOf(change2), sentence: sentence(change2) })),
    total: changes.length
  };
}
function cellsOf(change2) {
  const { category, before, after, backward, forward, since: since2, isAllowed: isAllowed2 } = change2;
  const name = isAllowed2 ? category : `${category} (not allowed)`;
  return [name, fieldWords(change2), before.says, after.says, backward, forward, since2];
}
function sentence(change2) {
  const { category, before, after, backward, forward, since: since2, isAllowed: isAllowed2 } = change2;
  const effects = [
    ...effectWords(backward, "old events"),
    ...effectWords(forward, "new events under the old schema")
  ].join(", ");
  const words = `${category}: ${fieldWords(change2)} (${before.says} → ${after.says}) since ${since2}, ${effects}`;
  return isAllowed2 ? words : `${words}; not allowed`;
}
function effectWords(effect, events) {
  switch (effect) {
    case "keeps":
      return [];
    case "breaks":
      return [`breaks ${events}`];
    case "depends":
      return [`breaks ${events} that carry it otherwise`];
    case "undecided":
      return [`undecided for ${events}`];
  }
}
function fieldWords({ fields, fieldCount }) {
  const words = describeFields(fields);
  return fieldCount > fields.length ? `${words} of ${fieldCount}` : words;
}
function lostEvents({ since: since2, lost, events, byType: byType2, byField, witnesses }) {
  const types = Object.entries(byType2).map(([type, count]) => `${type} ${count}`);
  const fields = byField.map(
    ({ pointer, rule, findings: findings3 }) => `${pointer || "the event"} (${rule}) ${findings3}`
  );
  return [
    text(
      `${lost} of ${counted(events, "event")} that were valid at ${since2} are valid no more: ${types.join(", ")}. By field: ${fields.join(", ")}.`
    ),
    list(witnesses.map(locateMessage), Math.max(witnesses.length, lost))
  ];
}
function kept(since2, events) {
  return events === 0 ? `${since2} has no valid event to replay.` : `All ${counted(events, "event")} that were valid at ${since2} still are.`;
}
function meaningBlocks({ note: note2, tables }) {
  if (note2 !== null) return [text(`The tables of the base's events were not compared: ${note2}`)];
  const different = tables.filter((table) => table.rows > 0 || table.note !== null);
  if (different.length === 0)
    return [
      text("The base's events give the same tables by the pipeline of the base and by this one.")
    ];
  return [
    text("The base's events give other tables than by the pipeline of the base:"),
    list(different.map(describeTable))
  ];
}
function describeTable({ table, rows, first, note: note2 }) {
  const what = [
    ...note2 === null ? [] : [note2],
    ...rows === 0 ? [] : [describeRows(rows, first)]
  ];
  return `${table}: ${what.join("; ")}`;
}
function describeRows(rows, first) {
  if (first === null) return counted(rows, "row");
  const column = first.column === null ? "" : `${first.column} `;
  return `${counted(rows, "row")}, first (${first.key.join(", ")}): ${column}${first.before} → ${first.after}`;
}

// src/checks/evolution/check.ts
var EVOLUTION = {
  // It is found before the others, since the guard asks whether somebody has approved it.
  stage: "github",
  isAskedFor: () => true,
  run: async ({ facts }) => facts.evolution ?? null,
  split: { by: "merge" },
  standsAlone: false,
  judge,
  defects: listDefects2,
  sections: sections2,
  findings: () => [],
  nextStep: (evolution) => judge(evolution).reasons.length === 0 ? null : fixing(EVOLUTION_STEP),
  facts: ({ allow, changes, replays, base }) => {
    if (base === null)
      return [{ label: "schema", value: "compared with nothing: there is no base" }];
    if (changes.length === 0) return [];
    const lost = replays.reduce((sum, each) => sum + each.lost, 0);
    const parts = [
      counted(changes.length, "change"),
      `${counted(lost, "earlier event")} lost`,
      allow === null ? "nothing asked of them" : `allowed: ${allow}`
    ];
    return [{ label: "schema", value: parts.join(", ") }];
  },
  figures: () => ({}),
  concern: () => null,
  isNotable: ({ changes, meaning }) => changes.length > 0 || meaning !== null
};
function judge({ broken, isGuarded, allow, replays, changes }) {
  const isJudge = !isGuarded && broken.length > 0;
  const events = replays.reduce((sum, each) => sum + each.events, 0);
  return {
    reasons: isJudge ? [brokenWords(allow, broken)] : [],
    doubts: [],
    grounds: changes.length === 0 || allow === null ? [] : [
      `${counted(changes.length, "schema change")} within "${allow}", ${counted(events, "earlier event")} replayed`
    ]
  };
}

// src/checks/split.ts
function inShares({
  measure: measure2,
  merge: merge2
}) {
  return {
    // A share that comes from a file is of the same version, and whole: see commands/shard-file.ts.
    split: { by: "shares", measure: measure2, merge: (shares, context) => merge2(shares, context) },
    async run(context) {
      const share = await measure2(context);
      return share === null ? null : merge2([share], context);
    }
  };
}

// src/checks/defect-words.ts
function spreadWords({ count, files, persons }) {
  if (count === 1) return "";
  const whose = persons === null || persons === 0 ? "" : ` of ${counted(persons, "person")}`;
  return `${whose}${files === null || files < 2 ? "" : ` in ${counted(files, "file")}`}`;
}
function exampleWords(count, place, message) {
  const first = count === 1 ? "" : "first ";
  return `, ${first}${place === null ? message : locateMessage({ ...place, message })}`;
}
function countFollowers(cause) {
  return (cause?.followers ?? []).reduce((sum, { count }) => sum + count, 0);
}
function withFollowers(sentence3, count, followers2) {
  const total3 = countFollowers({ followers: followers2 });
  if (total3 === 0) return sentence3;
  const rules = followers2.map((each) => `${each.rule} ${formatCount(each.count)}`);
  const from = count === 1 ? "it" : "them";
  const findings3 = counted(total3, "finding");
  const follow = total3 === 1 ? "follows" : "follow";
  const what = `${findings3} of ${counted(followers2.length, "rule")} ${follow} from ${from} (${rules.join(", ")})`;
  return joinSentences(sentence3, what);
}
function withSuspected(sentence3, count, cause) {
  const { suspected = 0, isNeeded = false, followers: followers2 = [] } = cause ?? {};
  if (suspected > 0) {
    const from = count === 1 ? "it" : "them";
    return joinSentences(sentence3, `${counted(suspected, "finding")} may follow from ${from}`);
  }
  return isNeeded && followers2.length === 0 ? joinSentences(sentence3, "the same event has another fault, from which findings follow") : sentence3;
}
function revealedWords({ revealed = [] }) {
  const total3 = revealed.reduce((sum, { count }) => sum + count, 0);
  if (total3 === 0) return "";
  const rules = revealed.map(({ rule, count }) => `${rule} ${count.toLocaleString("en-US")}`);
  return `; then ${counted(total3, "more finding")} ${total3 === 1 ? "shows" : "show"} (${rules.join(", ")})`;
}
function joinSentences(sentence3, more) {
  return sentence3.endsWith("?") ? `${sentence3} ${more[0]?.toUpperCase()}${more.slice(1)}` : `${sentence3}; ${more}`;
}
var NOUNS = {
  contribution: "contribution",
  hire: "hire",
  promotion: "promotion",
  enrollment: "enrollment",
  termination: "termination",
  forfeiture: "forfeiture"
};
function countEvents(count, eventType) {
  if (eventType === null || eventType === "unknown") return counted(count, "event");
  return counted(count, NOUNS[eventType] ?? `${eventType} event`);
}

// src/checks/golden/describe-drift.ts
var TOLD_FILES = 3;
function nameCode(drifts2) {
  const files = drifts2.flatMap((drift) => drift?.codeFiles ?? []);
  return firstFew([...new Set(files)], TOLD_FILES);
}
function nameBase(base) {
  return base === null ? "the base" : base.replace(/^([0-9a-f]{12})[0-9a-f]{28,52}$/, "$1");
}
function describeDrift(base, drift) {
  const since2 = nameBase(base);
  const parts = { "expected files": drift.expected, events: drift.events, code: drift.code };
  const names = (is) => Object.entries(parts).filter(([, changed]) => changed === is).map(([name]) => name).join(" and ");
  if (names(true) === "")
    return `since ${since2}: neither expected files nor events nor code changed`;
  const rest = names(false);
  const files = nameCode([drift]);
  const which = files === "" ? "" : ` (${files})`;
  return `since ${since2}: ${names(true)} changed${which}${rest === "" ? "" : `; ${rest} did not`}`;
}

// src/checks/golden/causes.ts
function differsId({ drift }) {
  return drift?.isRestored === true ? "differs by its expected files" : "differs";
}
function incomparableId(rule, { matchesByFold }) {
  return `cannot be compared${matchesByFold === true ? " yet" : ""}: ${rule}`;
}
function listDefects3(golden, context) {
  const { cases, results, path } = golden;
  if (cases === 0) return [noCase(path)];
  const different = results.filter(({ differenceCount }) => differenceCount > 0);
  const invalid = results.filter(({ status }) => status === "invalid");
  return [
    ...groupBy(different, differsId).map((own) => differing(golden, own, context)),
    ...groupByRule(invalid).map(([rule, own]) => incomparable(rule, own))
  ];
}
function noCase(path) {
  return {
    level: "error",
    title: "No golden case",
    sentence: `${path} holds no golden case`,
    place: null,
    next: fixing(
      'Correct golden.path in the config, where "none" turns this check off; or add a golden case:',
      typed("golden add first-case")
    )
  };
}
function differing({ cases, base }, different, context) {
  const names = different.map(({ name }) => name);
  const verb = names.length === 1 ? "does" : "do";
  const total3 = different.reduce((sum, { differenceCount }) => sum + differenceCount, 0);
  const [first] = different.flatMap(({ differences: differences2 }) => differences2);
  const example = first === void 0 ? "" : `, ${total3 === 1 ? "" : "first "}${first.message}`;
  const isByExpected = different.every(({ drift }) => drift?.isRestored === true);
  const files = different.flatMap(({ differences: differences2 }) => differences2.map(({ file }) => file));
  const unusable = unusableTables(different);
  return {
    id: different.map(differsId)[0] ?? "",
    name: firstFew(names),
    count: total3,
    level: "error",
    title: `Golden case ${firstFew(names)} differs`,
    sentence: `${names.length} of ${counted(cases, "golden case")} ${verb} not match: ${firstFew(names)}, in ${counted(total3, "place")}${example}`,
    place: first === void 0 ? null : { file: first.file, line: first.line },
    next: unusable.length > 0 ? fixing(
      `Fix ${whatMoved(different)}: no expected file can be made of such a table.`,
      CHECK()
    ) : differsInFindings(different) ? fixing(FINDINGS_STEP, CHECK()) : fixing(
      isByExpected ? `With the expected files of ${nameBase(base)} ${names.length === 1 ? "it matches" : "they match"}: undo their change, or change what they are made from too. To rewrite them as they are rebuilt:` : acceptingStep(context, whatMoved(different)),
      typed(`golden update ${names.map(shellWord).join(" ")}`)
    ),
    ...unusable.length > 0 ? { because: unusable.map((table) => `table ${table}`) } : {},
    ...isByExpected ? { because: files.map((file) => `expected ${file}`) } : {},
    asConsequence: counted(names.length, "golden case differs", "golden cases differ")
  };
}
function unusableTables(different) {
  const differences2 = different.flatMap((one) => one.differences);
  return differences2.every(({ kind }) => kind === "table") ? [...new Set(differences2.map(({ table }) => table))] : [];
}
function whatMoved(different) {
  const files = nameCode(different.map(({ drift }) => drift));
  return `the change${files === "" ? "" : ` of ${files}`} that moved them`;
}
var CHECK = () => typed("golden check");
var FINDINGS_STEP = "If a finding is new, correct the events, or add the finding to findings.csv of the case. If one is missing, fix the code.";
function acceptingStep(context, moved = "the change that moved them") {
  return `If the new balances are wrong, fix ${moved}. If they are right, ${approvalWords(context)}rewrite the expected files and commit them:`;
}
function differsInFindings(different) {
  return different.every(
    ({ differences: differences2 }) => differences2.every(({ table }) => table === "quality_findings")
  );
}
function groupBy(all, read) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) groups.set(read(one), [...groups.get(read(one)) ?? [], one]);
  return [...groups.values()];
}
function groupByRule(invalid) {
  const found = invalid.flatMap(
    (result) => result.findings.map((finding2) => ({ result, finding: finding2 }))
  );
  return groupBy(found, ({ result, finding: finding2 }) => incomparableId(finding2.rule, result)).map(
    (own) => [own[0]?.finding.rule ?? "", own]
  );
}
function incomparable(rule, own) {
  const names = [...new Set(own.map(({ result }) => result.name))];
  const what = counted(names.length, "golden case");
  const [first] = own;
  const example = first === void 0 ? "" : locateMessage(first.finding);
  const sentence3 = `${what} cannot be compared: ${firstFew(names)}, ${own.length === 1 ? "" : "first "}${example}`;
  const trial3 = own.map(({ result }) => result.matchesByFold)[0];
  return {
    id: first === void 0 ? rule : incomparableId(rule, first.result),
    name: firstFew(names),
    count: own.length,
    level: "error",
    title: `Golden case ${firstFew(names)} cannot be compared`,
    sentence: trial3 === false ? joinSentences(sentence3, "by the TypeScript reconstruction it does not match either") : sentence3,
    place: first === void 0 ? null : { file: first.finding.file, line: first.finding.line },
    next: fixing("Correct the events of the case, or the code that rebuilds it.", CHECK()),
    ...trial3 === true ? { because: [rule] } : {},
    asConsequence: `${what} cannot be compared`
  };
}

// src/pipelines/declared/describe-table.ts
async function describeTable2(database, declared) {
  const unusable = (reason, rows) => ({
    kind: "unusable",
    table: declared.name,
    reason,
    rows
  });
  if (!await isThere(database, declared.name)) return unusable(missing(declared), 0);
  const table = `main.${quotedName(declared.name)}`;
  const [counts2] = await database.rows(`SELECT count(*) FROM ${table}`, declared.name);
  const total3 = Number(counts2?.[0]);
  const described = await database.rows(`DESCRIBE SELECT * FROM ${table}`, declared.name);
  const columns = described.map(
    ([name, type]) => ({
      name: name ?? "",
      kind: columnKind(type ?? ""),
      type: type ?? ""
    })
  );
  const fault = findFault(declared, columns);
  if (fault !== null) return unusable(fault, total3);
  const find = (name) => columns.filter((column) => isSameName(column.name, name));
  const key = declared.key.flatMap(find);
  const shape = {
    ...declared,
    key: key.map(({ name }) => name),
    columns: [...key, ...columns.filter((column) => isCounted(declared, column))]
  };
  const keyFault = await findKeyFault(database, shape, total3);
  return keyFault === null ? { kind: "table", shape, rows: total3 } : unusable(keyFault, total3);
}
async function isThere(database, name) {
  const [found] = await database.rows(
    `SELECT 1 FROM information_schema.tables
     WHERE table_catalog = current_database() AND table_schema = 'main' AND lower(table_name) = lower(${quoted(name)})`,
    name
  );
  return found !== void 0;
}
function isCounted({ key, ignore }, { name }) {
  return ![...key, ...ignore].some((other) => isSameName(other, name));
}
function missing({ name }) {
  return `the pipeline left no table "${name}". Let it make that table, or correct the name in "tables"`;
}
function findFault(declared, columns) {
  const { name, key, day, ignore } = declared;
  const parts = [
    ["key", key],
    ["day", day === null ? [] : [day]],
    ["ignore", ignore]
  ];
  for (const [part, named2] of parts) {
    const absent = named2.find((one) => !columns.some((column) => isSameName(column.name, one)));
    if (absent !== void 0) return absentColumn(name, absent, part, columns);
  }
  const dated = columns.find((column) => day !== null && isSameName(column.name, day));
  if (dated !== void 0 && !/^(?:DATE$|TIMESTAMP)/.test(dated.type))
    return `column ${dated.name} of table "${name}" is ${dated.type}, and as its day must be a DATE or TIMESTAMP. Let the pipeline cast it, or take "day" out`;
  const untold = columns.find(
    (column) => !ignore.some((other) => isSameName(other, column.name)) && canonicalText("x", column.type) === null
  );
  return untold === void 0 ? null : `column ${untold.name} of table "${name}" is ${untold.type}, which has no text that could be compared. Let the pipeline cast it, or name it in "ignore"`;
}
function absentColumn(table, absent, part, columns) {
  const names = columns.map(({ name }) => name);
  const meant = nearest(absent, names);
  const hint = meant === void 0 ? `; its columns are ${names.join(", ")}` : ` (did you mean ${meant}?)`;
  return `table "${table}" has no column ${absent}, which "${part}" names${hint}. Let the pipeline make it, or correct "tables"`;
}
async function findKeyFault(database, { name, key, columns }, total3) {
  const table = `main.${quotedName(name)}`;
  const nulls = key.map((column) => `count(*) FILTER (${quotedName(column)} IS NULL)`);
  const [counts2 = []] = await database.rows(`SELECT ${nulls.join(", ")} FROM ${table}`, name);
  const empty = key.findIndex((_, at) => Number(counts2[at]) > 0);
  if (empty !== -1)
    return `${key[empty]}, of the key of table "${name}", is NULL in ${formatCount(Number(counts2[empty]))} of its ${counted(total3, "row")}. Let the pipeline fill it, or choose another key`;
  const texts = columns.slice(0, key.length).map((column) => canonicalText(quotedName(column.name), column.type ?? "") ?? "''");
  const [repeated] = await database.rows(
    `SELECT count(*), sum(rows), min(text) FROM (
       SELECT concat_ws(', ', ${texts.join(", ")}) AS text, count(*) AS rows
       FROM ${table} GROUP BY ALL HAVING count(*) > 1)`,
    name
  );
  const keys = Number(repeated?.[0]);
  if (keys === 0) return null;
  return `the key (${key.join(", ")}) of table "${name}" is not unique: ${counted(keys, "key")} ${keys === 1 ? "stands" : "stand"} in ${counted(Number(repeated?.[1]), "row")}, the first is (${repeated?.[2]}). Let the pipeline make one row of them, or name more columns in "key"`;
}
function isSameName(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}

// src/pipelines/declared/built-tables.ts
function goldenTables({ plan, declared }) {
  return [...plan, FINDINGS_TABLE, ...declared];
}
async function readTables(database, tables) {
  const built = /* @__PURE__ */ new Map();
  for (const table of tables) {
    const found = "columns" in table ? { kind: "table", shape: table } : await describeTable2(database, table);
    built.set(
      table.goldenFile,
      found.kind === "unusable" ? found : { kind: "table", shape: found.shape, lines: await readLines(database, found.shape) }
    );
  }
  return built;
}
async function readLines(database, shape) {
  const lines = [];
  for await (const chunk of database.lines(tableLinesSql(shape), shape.name))
    for (const line of chunk) lines.push(line);
  return lines;
}
function builtLines(tables, { goldenFile }) {
  const built = tables.get(goldenFile);
  return built?.kind === "table" ? built.lines : [];
}

// src/checks/write-lines.ts
async function writeLines(database, lines, file) {
  await database.execute(
    `COPY (SELECT unnest([${lines.map(quoted).join(", ")}]))  TO ${quoted(file)}
     (FORMAT csv, HEADER false, DELIMITER e'\\x01', QUOTE '', ESCAPE '')`,
    "events"
  );
}
var AT_ONCE = 2e3;
async function writeManyLines(database, lines, file) {
  await database.execute("CREATE OR REPLACE TEMP TABLE written_lines (line VARCHAR)", "events");
  for (let at = 0; at < lines.length; at += AT_ONCE) {
    await database.setVariable("written", lines.slice(at, at + AT_ONCE));
    await database.execute(
      "INSERT INTO written_lines SELECT unnest(getvariable('written'))",
      "events"
    );
  }
  await database.execute(
    `COPY written_lines TO ${quoted(file)}
     (FORMAT csv, HEADER false, DELIMITER e'\\x01', QUOTE '', ESCAPE '');
     DROP TABLE written_lines`,
    "events"
  );
}

// src/events/text-span.ts
var TEXT = /"(?:[^"\\]|\\.)*"/y;
var PLAIN = /[^\s,\]}]+/y;
function replaceText(json, steps2, change2) {
  let at = skipBlank(json, 0);
  for (const step of steps2) {
    const value2 = findMember(json, at, step);
    if (value2 === null) return null;
    at = value2;
  }
  if (json[at] !== '"') return null;
  const end = endOfMatch(TEXT, json, at);
  const value = JSON.parse(json.slice(at, end));
  return json.slice(0, at) + JSON.stringify(change2(String(value))) + json.slice(end);
}
function findMember(json, start, name) {
  if (json[start] !== "{") return null;
  let at = skipBlank(json, start + 1);
  while (json[at] === '"') {
    const end = endOfMatch(TEXT, json, at);
    const value = skipBlank(json, skipBlank(json, end) + 1);
    if (JSON.parse(json.slice(at, end)) === name) return value;
    const next = skipBlank(json, endOfValue(json, value));
    if (json[next] !== ",") return null;
    at = skipBlank(json, next + 1);
  }
  return null;
}
function endOfValue(json, start) {
  const first = json[start];
  if (first === '"') return endOfMatch(TEXT, json, start);
  if (first !== "{" && first !== "[") return endOfMatch(PLAIN, json, start);
  let depth = 0;
  for (let at = start; at < json.length; at += 1) {
    const letter = json[at];
    if (letter === '"') at = endOfMatch(TEXT, json, at) - 1;
    else if (letter === "{" || letter === "[") depth += 1;
    else if (letter === "}" || letter === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return json.length;
}
function endOfMatch(pattern, json, at) {
  pattern.lastIndex = at;
  return pattern.test(json) ? pattern.lastIndex : json.length;
}
function skipBlank(json, at) {
  let next = at;
  while (/\s/.test(json[next] ?? "")) next += 1;
  return next;
}

// src/checks/golden/apart/mix-events.ts
function casePrefix(name) {
  return `${name}/`;
}
function eventLines({ text: text2 }) {
  const lines = text2.replace(/^\ufeff/, "").split("\n");
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
function mixEvents(events, field) {
  const steps2 = pointerSteps(field);
  return eventLines(events).map((line, at) => {
    const mixed = replaceText(line, steps2, (value) => casePrefix(events.name) + value);
    if (mixed !== null) return mixed;
    throw new GateError("GOLDEN_APART", {
      field,
      detail: `event ${at + 1} of ${events.file} has no text there`
    });
  });
}

// src/checks/golden/apart/split-tables.ts
var ALIAS = "case_tables";
async function splitTables(database, { field, tables, files }) {
  const wanted = pointerSteps(field).at(-1) ?? "";
  const found = [];
  for (const { name } of tables) {
    if (!await isThere2(database, name)) continue;
    const column = await findColumn(database, name, wanted, field);
    await requireKnownRows(database, { name, column, field, cases: [...files.keys()] });
    found.push({ name, column });
  }
  for (const [one, file] of files) {
    await database.execute(`ATTACH ${quoted(file)} AS ${ALIAS}`, "case");
    const prefix = casePrefix(one);
    for (const { name, column } of found) {
      const own = identifier(column);
      await database.execute(
        `CREATE TABLE ${ALIAS}.main.${identifier(name)} AS
         SELECT * REPLACE (substr(${own}, ${[...prefix].length + 1}) AS ${own})
         FROM main.${identifier(name)} WHERE starts_with(${own}, ${quoted(prefix)})`,
        name
      );
    }
    await database.execute(`DETACH ${ALIAS}`, "case");
  }
}
async function isThere2(database, name) {
  const rows = await database.rows(
    `SELECT 1 FROM information_schema.tables WHERE table_catalog = current_database()
       AND table_schema = 'main' AND table_name = ${quoted(name)}`,
    name
  );
  return rows.length > 0;
}
async function findColumn(database, name, wanted, field) {
  const rows = await database.rows(`DESCRIBE SELECT * FROM main.${identifier(name)}`, name);
  const own = rows.find(([column2]) => foldName(column2 ?? "") === foldName(wanted));
  const [column = null, type = ""] = own ?? [];
  if (column !== null && type === "VARCHAR") return column;
  const detail = column === null ? `table "${name}" has no column ${wanted}, by which its rows could be told apart` : `column ${column} of table "${name}" is ${type}, and no text that could say of which case a row is`;
  throw new GateError("GOLDEN_APART", { field, detail });
}
async function requireKnownRows(database, { name, column, field, cases }) {
  const own = identifier(column);
  const isKnown = cases.map((one) => `starts_with(${own}, ${quoted(casePrefix(one))})`);
  const [row2 = []] = await database.rows(
    `SELECT count(*), min(${own}) FROM main.${identifier(name)}
     WHERE ${own} IS NULL OR NOT (${isKnown.join(" OR ")})`,
    name
  );
  const count = Number(row2[0]);
  if (count === 0) return;
  const shown3 = row2[1] === null || row2[1] === void 0 ? "NULL" : JSON.stringify(row2[1]);
  throw new GateError("GOLDEN_APART", {
    field,
    detail: `${counted(count, "row")} of table "${name}" ${count === 1 ? "is" : "are"} of no case: ${column} is ${shown3}`
  });
}

// src/checks/golden/apart/run-together.ts
async function runTogether2(ports, { pipeline, tables }, { field, cases, asOf }) {
  const directory = await ports.workspace.temporaryDirectory();
  const lines = cases.flatMap((events) => mixEvents(events, field));
  const files = new Map(cases.map(({ name }, at) => [name, `${directory}/case-${at}.duckdb`]));
  const all = [...tables.plan, ...tables.declared];
  await naming(
    "All golden cases together (golden.keep-apart-by)",
    () => build(ports, pipeline, { directory, lines, asOf, plan: tables.plan }, async (database) => {
      await splitTables(database, { field, tables: all, files });
    })
  );
  return { directory, files };
}
async function requireSameAlone(ports, { pipeline, tables }, { field, asOf }, own) {
  const { plan, declared } = tables;
  const { events, split, directory: splitAt } = own;
  const lines = eventLines(events);
  const read = async (by) => {
    const directory = await ports.workspace.temporaryDirectory();
    const request = { directory, lines, asOf, plan, beside: [splitAt] };
    return naming(
      `Golden case ${events.name}`,
      () => build(ports, by, request, (database) => readTables(database, [...plan, ...declared]))
    );
  };
  const [alone, together] = [await read(pipeline), await read(split)];
  for (const [file, table] of alone) {
    const detail = findChange(table, together.get(file));
    if (detail === null) continue;
    throw new GateError("GOLDEN_APART", {
      field,
      detail: `golden case ${events.name} alone gives other rows than together with the others, in ${detail}`
    });
  }
}
function findChange(alone, together) {
  if (alone.kind === "unusable") return null;
  const { name } = alone.shape;
  if (together?.kind !== "table") return `${name}: ${together?.reason ?? "it was not built"}`;
  const count = Math.max(alone.lines.length, together.lines.length);
  for (let at = 0; at < count; at += 1) {
    const [one = "no row", other = "no row"] = [alone.lines[at], together.lines[at]];
    if (one !== other) return `${name}: alone ${one}, together ${other}`;
  }
  return null;
}
async function build({ warehouse }, pipeline, { directory, lines, asOf, plan, beside = [] }, use) {
  const database = await warehouse.open({ path: null, readable: [directory, ...beside] });
  const write = async (name, some) => {
    if (some.length === 0) return [];
    await writeLines(database, some, `${directory}/${name}.ndjson`);
    return [`${directory}/${name}.ndjson`];
  };
  try {
    const isKnown = (line) => plan.length === 0 || isPlanEvent(JSON.parse(line));
    const spool = await write("events", lines.filter(isKnown));
    const aside = await write(
      "aside",
      lines.filter((line) => !isKnown(line))
    );
    await pipeline.build(database, { spool, aside, directory, asOf, target: "memory" });
    return await use(database);
  } finally {
    database.close();
  }
}
function isPlanEvent(event) {
  return isEventType(readEventType(event, pointerSteps(PLAN_TYPE_POINTER)));
}

// src/checks/golden/apart/keep-apart.ts
async function keepApart(ports, config, engine, cases) {
  const own = { ports, engine };
  const field = config["golden.keep-apart-by"];
  const { withTables } = engine.pipeline;
  if (field === null || withTables === void 0) return { partsFor: () => own, report: null };
  const parts = /* @__PURE__ */ new Map();
  const report2 = { by: field, runs: 0, alone: [] };
  const valid = await readValid(ports, engine, cases);
  const chosen = Number.parseInt((await ports.repository.head())?.slice(0, 8) ?? "0", 16);
  for (const [asOf, group] of groupByDay(valid)) {
    const alone = group[chosen % group.length];
    if (group.length < 2 || alone === void 0) continue;
    const together = { field, asOf, cases: group };
    const { directory, files } = await runTogether2(ports, engine, together);
    const split = (name) => withTables(files.get(name) ?? "");
    await requireSameAlone(ports, engine, together, {
      events: alone,
      split: split(alone.name),
      directory
    });
    report2.runs += 2;
    report2.alone.push(alone.name);
    for (const { name } of group)
      parts.set(name, {
        ports: readingToo(ports, directory),
        engine: { ...engine, pipeline: split(name) }
      });
  }
  report2.runs += cases.filter(({ about: about2 }) => !parts.has(about2.name)).length;
  return { partsFor: (name) => parts.get(name) ?? own, report: report2 };
}
async function readValid({ workspace, validator }, { schema, tables }, cases) {
  if (cases.length === 0) return [];
  const files = await workspace.collect(
    cases.map(({ eventsFile }) => literalPattern(eventsFile)),
    () => "golden.path"
  );
  const checked = await validator.validate({
    files,
    schema,
    maxFindings: 1,
    expect: "valid",
    spoolDirectory: await workspace.temporaryDirectory(),
    spoolFor: tables.plan.length === 0 ? "anything" : "tables"
  });
  const sound = new Set(
    checked.files.filter(({ findings: findings3, unloadable }) => findings3.length + unloadable.findings.length === 0).map(({ file }) => file.path)
  );
  return Promise.all(
    cases.filter(({ eventsFile }) => sound.has(eventsFile)).map(async ({ about: { name, asOf }, eventsFile }) => ({
      name,
      asOf,
      file: eventsFile,
      text: await workspace.readText(eventsFile)
    }))
  );
}
function groupByDay(cases) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of cases) groups.set(one.asOf, [...groups.get(one.asOf) ?? [], one]);
  return groups;
}
function readingToo(ports, directory) {
  const { warehouse } = ports;
  return {
    ...ports,
    warehouse: {
      ...warehouse,
      version: () => warehouse.version(),
      open: (options) => warehouse.open({ ...options, readable: [...options.readable, directory] })
    }
  };
}

// src/checks/golden/case-places.ts
function casePlaces(golden, config, { home }) {
  const { pipeline, schema, limits, file } = config;
  const code = [
    pipeline.kind === "folder" ? pipeline.path : null,
    schema.kind === "file" ? schema.path : null,
    config["quality.rules"],
    limits,
    file,
    home
  ];
  return {
    expected: golden.expectedFolder,
    events: golden.eventsFile,
    code: code.filter((place) => place !== null),
    ...pipeline.kind === "command" ? { mayBeCode: readsByCommand(config) } : {}
  };
}
function readsByCommand(config) {
  const folders = [config["golden.path"], config["benchmarks.baselines"], ".github"];
  const fixtures = ["fixtures.valid", "fixtures.invalid"];
  const matchers = fixtures.map((key) => createMatcher(config[key]));
  return (file) => !/\.md$/i.test(file) && !folders.some((folder) => folder !== null && file.startsWith(`${folder}/`)) && !matchers.some((matcher) => matcher.takes(file));
}

// src/contracts/tables/line-differences.ts
function parseLine(line) {
  if (line !== "" && !line.includes('"'))
    return line.split(",").map((cell) => cell === "" ? null : cell);
  return parseTable(line).rows[0]?.cells ?? [];
}
function differencesOfRows({ columns }, left2, right) {
  return columns.map(({ name }, index) => ({
    column: name,
    left: left2[index] ?? null,
    right: right[index] ?? null
  })).filter((difference2) => difference2.left !== difference2.right);
}

// src/checks/golden/difference.ts
function about(kind, line, detail) {
  return { kind, line, key: [], column: null, expected: null, actual: null, delta: null, detail };
}
function rowKey({ key }, cells3) {
  return cells3.slice(0, key.length).map((cell) => cell ?? "");
}

// src/checks/golden/expected-file.ts
function readExpected(shape, text2) {
  const { rows: all, fault } = parseTable(text2);
  if (fault !== null)
    return {
      rows: [],
      problems: [about("malformed", fault.line, `it is not CSV: ${fault.message}`)]
    };
  const [header, ...rows] = all;
  const headerFault = headerProblem(shape, header);
  if (headerFault !== null) return { rows, problems: [about("header", 1, headerFault)] };
  return { rows, problems: [...shapeProblems(shape, rows), ...orderProblems(shape, rows)] };
}
function headerProblem(shape, header) {
  const names = headerCells(shape);
  const given = header?.cells.map(String) ?? [];
  if (given.length === names.length && given.every((name, n) => name === names[n])) return null;
  const types = typeProblem(shape, given);
  if (types !== null) return types;
  const missing2 = names.filter((name) => !given.includes(name));
  const unknown = given.filter((name) => !names.includes(name));
  const foreign = unknown.length === 0 ? null : `has ${unknown.join(", ")}, which the table has not`;
  if (missing2.length > 0)
    return [`its header lacks ${missing2.join(", ")}`, foreign].filter(Boolean).join(", and ");
  const repeated = given.filter((name, n) => given.indexOf(name) !== n);
  if (repeated.length > 0) return `its header has ${repeated.join(", ")} twice`;
  if (foreign !== null) return `its header ${foreign}`;
  return `its columns are in another order; the order is ${names.join(",")}`;
}
function typeProblem({ columns }, given) {
  if (given.length !== columns.length || columns.every(({ type }) => type === void 0))
    return null;
  const pairs = columns.map(({ name, type = "" }, at) => ({ name, type, text: given[at] ?? "" }));
  if (!pairs.every(({ name, text: text2 }) => text2 === name || text2.startsWith(`${name}:`))) return null;
  const others = pairs.filter(({ name, type, text: text2 }) => text2 !== `${name}:${type}`);
  return others.map(
    ({ name, type, text: text2 }) => text2 === name ? `its header says no type of ${name}, which is ${type} (${name}:${type})` : `${name} is expected as ${text2.slice(name.length + 1)}, and is ${type}`
  ).join("; ");
}
function shapeProblems({ columns }, rows) {
  return rows.filter(({ cells: cells3 }) => cells3.length !== columns.length).map(
    ({ cells: cells3, line }) => about(
      "malformed",
      line,
      `the row has ${cells3.length} fields, the table ${columns.length} columns`
    )
  );
}
function orderProblems(shape, rows) {
  return rows.flatMap((row2, index) => {
    const before = rows[index - 1];
    const order = before === void 0 ? -1 : keyOrder(shape, before.cells, row2.cells);
    if (order < 0) return [];
    const key = rowKey(shape, row2.cells);
    return order === 0 ? [{ ...about("duplicate-key", row2.line, "the key is there twice"), key }] : [
      {
        ...about(
          "unsorted",
          row2.line,
          "rows stand in order of their key, and this one does not"
        ),
        key
      }
    ];
  });
}

// src/checks/golden/compare.ts
function compareTable(shape, expectedText, actualLines) {
  const { rows, differences: differences2 } = findDifferences(shape, expectedText, actualLines);
  return { rows, differences: [...differences2] };
}
function findDifferences(shape, expectedText, actualLines) {
  const { rows, problems: problems2 } = readExpected(shape, expectedText);
  const differences2 = problems2.length > 0 ? problems2 : rowDifferences(shape, rows, actualLines);
  return { rows: rows.length, differences: differences2 };
}
function* rowDifferences(shape, expected, actualLines) {
  let next = 0;
  for (const row2 of expected) {
    for (; ; ) {
      const line = actualLines[next];
      const actual = line === void 0 ? null : parseLine(line);
      const order = actual === null ? 1 : keyOrder(shape, actual, row2.cells);
      if (order > 0 || actual === null) {
        yield {
          ...about("row-missing", row2.line, null),
          key: rowKey(shape, row2.cells),
          expected: tableLine(row2.cells)
        };
        break;
      }
      next += 1;
      if (order === 0) {
        yield* cellDifferences(shape, row2, actual);
        break;
      }
      yield {
        ...about("row-unexpected", row2.line, null),
        key: rowKey(shape, actual),
        actual: line ?? null
      };
    }
  }
  const end = (expected.at(-1)?.line ?? 1) + 1;
  for (const line of actualLines.slice(next)) {
    yield {
      ...about("row-unexpected", end, null),
      key: rowKey(shape, parseLine(line)),
      actual: line
    };
  }
}
function cellDifferences(shape, row2, actual) {
  const kind = (column) => shape.columns.find(({ name }) => name === column)?.kind;
  return differencesOfRows(shape, row2.cells, actual).map(({ column, left: left2, right }) => {
    const delta = computeDelta(kind(column), left2, right);
    const isForm = delta !== null && /^-?[0.]+$/.test(delta);
    return {
      ...about(
        "cell",
        row2.line,
        isForm ? "the same number in another form: goldens have all digits of the scale" : null
      ),
      key: rowKey(shape, row2.cells),
      column,
      expected: left2,
      actual: right,
      delta
    };
  });
}
function computeDelta(kind, expected, actual) {
  const isNumber = kind === "amount" || kind === "rate" || kind === "integer";
  if (!isNumber || expected === null || actual === null) return null;
  return subtractDecimals(actual, expected);
}

// src/checks/golden/find-row.ts
function createRowFinder({ key }, text2) {
  let rows = null;
  return (wanted) => {
    rows ??= readRows(key.length, text2);
    return rows.get(JSON.stringify(wanted)) ?? null;
  };
}
function readRows(keys, text2) {
  const [header, ...rows] = parseTable(text2).rows.map(({ cells: cells3 }) => cells3);
  const names = (header ?? []).map((name) => name ?? "");
  return new Map(
    rows.map((cells3) => [
      JSON.stringify(cells3.slice(0, keys).map((cell) => cell ?? "")),
      new Map(names.map((name, at) => [name, cells3[at] ?? null]))
    ])
  );
}

// src/checks/golden/describe.ts
function describeDifference(facts, detail) {
  const place = `${facts.file}:${facts.line}`;
  if (facts.table === "quality_findings" && facts.key.length > 0)
    return `${place}: ${finding(facts, detail)}`;
  switch (facts.kind) {
    case "cell":
      return `${place}: ${who(facts)}, ${facts.column}: ${values(facts)}${note(detail)}${since(facts)}`;
    case "row-missing":
      return `${place}: ${who(facts)}: the expected row was not rebuilt`;
    case "row-unexpected":
      return `${place}: ${who(facts)}: a row was rebuilt that is not expected`;
    default:
      return `${place}: ${facts.key.length > 0 ? `${who(facts)}: ` : ""}${detail ?? facts.kind}`;
  }
}
function finding({ kind, key, column, expected, actual }, detail) {
  const [rule = "", event = ""] = key;
  const name = `${rule} on ${event === "" ? "no single event" : event}`;
  const lastCell = (line) => parseLine(line ?? "").at(-1) ?? "";
  switch (kind) {
    case "cell":
      return `${name}, ${column}: expected ${shown(expected)}, found ${shown(actual)}`;
    case "row-missing":
      return `${name}: the expected finding did not come: ${lastCell(expected)}`;
    case "row-unexpected":
      return `${name}: a finding came that is not expected: ${lastCell(actual)}`;
    default:
      return `${name}: ${detail ?? kind}`;
  }
}
function who({ employee, plan, date, key }) {
  if (employee === null) return `(${key.join(", ")})`;
  const scenario = key.slice(0, 2).join("/");
  return [`${employee}${plan === null ? "" : ` in plan ${plan}`} (${scenario})`, date].filter(Boolean).join(", ");
}
function values({ expected, actual, delta }) {
  const change2 = delta === null ? "" : ` (delta ${delta})`;
  return `expected ${shown(expected)}, rebuilt ${shown(actual)}${change2}`;
}
function shown(cell) {
  if (cell === null) return "NULL";
  return cell === "" ? '"" (empty text)' : cell;
}
function note(detail) {
  return detail === null ? "" : `; ${detail}`;
}
function since({ firstEvent }) {
  if (firstEvent === null) return "";
  const line = firstEvent.line === null ? "" : ` (line ${firstEvent.line} of events.ndjson)`;
  const { eventType, effectiveDate, eventId, others = 0 } = firstEvent;
  const later = others === 1 ? "the later event that moves it" : `one of the ${counted(others, "later event")} that move it`;
  const or = others === 0 ? "" : `, or with ${later}`;
  return `; the difference begins with the ${eventType} of ${effectiveDate}, ${eventId}${line}${or}`;
}

// src/checks/golden/divergence.ts
function firstDivergingEvent(question) {
  const index = BALANCE_COLUMNS.findIndex(({ name }) => name === question.column);
  if (index === -1) return null;
  const moves = findMoves(question, question.events, index);
  if (moves.at(-1)?.value === question.expected) return null;
  const since2 = question.weekly ? formatDay(parseDay(question.day) - 7) : "";
  const isIn = ({ event }) => event.effective_date > since2;
  const found = [sinceBase(question, moves, index), byRow(question), byValue(question, moves)];
  const real = moves.filter(({ value }, at) => at > 0 || value !== INITIAL[index]);
  return found.find((one) => one !== null && isIn(one)) ?? among(real.filter(isIn)) ?? among(real);
}
var INITIAL = balanceCells(initialState());
function findMoves({ plan, day }, events, index) {
  const moves = [];
  let before;
  for (const { event, cells: cells3 } of traceBalances(events, plan, day)) {
    const value = cells3[index] ?? null;
    if (value !== before) moves.push({ event, value });
    before = value;
  }
  return moves;
}
function sinceBase(question, moves, index) {
  const { before = null, expected } = question;
  if (before === null) return null;
  const old = findMoves(question, before, index);
  if (old.at(-1)?.value !== expected) return null;
  const at = moves.findIndex(
    ({ event, value }, place) => event.event_id !== old[place]?.event.event_id || value !== old[place]?.value
  );
  const first = at === -1 ? old[moves.length] : moves[at];
  return first === void 0 ? null : { event: first.event, others: 0 };
}
var MOST_EVENTS = 300;
function byRow({ events, plan, day, row: row2 = null }) {
  if (row2 === null || events.length > MOST_EVENTS) return null;
  const isExpected = (cells3) => BALANCE_COLUMNS.every(({ name }, at) => !row2.has(name) || row2.get(name) === cells3[at]);
  const trace = [...traceBalances(events, plan, day)];
  const last = trace.findLastIndex(({ cells: cells3 }) => isExpected(cells3));
  const next = last === -1 ? void 0 : trace[last + 1];
  if (next !== void 0) return { event: next.event, others: 0 };
  const candidates = trace.filter(({ event }) => {
    const others = events.filter((other) => other !== event);
    const end = [...traceBalances(others, plan, day)].at(-1);
    return end !== void 0 && isExpected(end.cells);
  });
  const [first] = candidates;
  return first === void 0 ? null : { event: first.event, others: candidates.length - 1 };
}
function byValue({ expected }, moves) {
  const last = moves.findLastIndex(({ value }) => value === expected);
  const next = last === -1 ? void 0 : moves[last + 1];
  return next === void 0 ? null : { event: next.event, others: 0 };
}
function among(moves) {
  const [first] = moves;
  return first === void 0 ? null : { event: first.event, others: moves.length - 1 };
}

// src/checks/golden/report-difference.ts
function firstWeekOfEach(differences2) {
  const first = /* @__PURE__ */ new Map();
  for (const difference2 of differences2) {
    const series = seriesKey(difference2);
    if (!first.has(series)) first.set(series, difference2);
  }
  return first;
}
function seriesKey({ key, column }) {
  return JSON.stringify([key.slice(0, 4), column]);
}
function isOfPlan({ goldenFile }) {
  return GOLDEN_TABLES.some((shape) => shape.goldenFile === goldenFile);
}
function dateInKey(table, key, asOf) {
  const field = (name) => key[table.key.indexOf(name)] ?? null;
  if (!isOfPlan(table)) return table.day === null ? null : field(table.day);
  return field("snapshot_date") ?? field("calendar_year") ?? (table.key.includes("employee_id") && key.length > 0 ? asOf : null);
}
function reportDifference(golden, rebuilt, { table, file }, difference2, { weeks: weeks2, findRow }) {
  const { kind, line, key, column, expected, actual, delta, detail } = difference2;
  const ofPlan = isOfPlan(table);
  const field = (name) => ofPlan ? key[table.key.indexOf(name)] ?? null : null;
  const week = weeks2.get(seriesKey(difference2));
  const isBalance = ofPlan && column !== null && table.key.includes("employee_id");
  const facts = {
    kind,
    case: golden.about.name,
    table: table.name,
    file,
    line,
    key: [...key],
    employee: field("employee_id"),
    plan: field("plan_id"),
    date: dateInKey(table, key, rebuilt.asOf),
    column,
    expected,
    actual,
    delta,
    firstEvent: !isBalance ? null : week === void 0 ? findFirstEvent(rebuilt, difference2, findRow(key)) : findFirstEvent(rebuilt, week, null)
  };
  return { ...facts, message: describeDifference(facts, detail) };
}
function findFirstEvent(rebuilt, { key, column, expected }, row2) {
  const [scenario, design, employee, plan, friday] = key;
  const isOwn = (event2) => event2.scenario_id === scenario && event2.plan_design_id === design && event2.employee_id === employee;
  const own = rebuilt.events.filter(({ event: event2 }) => isOwn(event2));
  const snapshotDay = friday !== void 0 && friday < rebuilt.asOf ? friday : rebuilt.asOf;
  const weekly = friday !== void 0;
  const found = firstDivergingEvent({
    events: own.map((numbered2) => numbered2.event),
    before: rebuilt.before?.filter(isOwn) ?? null,
    plan: plan ?? "",
    column: column ?? "",
    expected,
    row: row2,
    day: weekly ? snapshotDay : rebuilt.asOf,
    weekly
  });
  if (found === null) return null;
  const { event, others } = found;
  return {
    eventId: event.event_id,
    eventType: event.payload.event_type,
    effectiveDate: event.effective_date,
    line: own.find((numbered2) => numbered2.event === event)?.line ?? null,
    ...others === 0 ? {} : { others }
  };
}

// src/checks/golden/variance.ts
function tallyDifferences(differences2, most, readDate = () => "") {
  const kept2 = [];
  const columns = /* @__PURE__ */ new Map();
  const counts2 = { all: 0, added: 0, removed: 0, changed: 0 };
  let fault = null;
  let lastChanged = 0;
  for (const difference2 of differences2) {
    const { kind, line, detail } = difference2;
    counts2.all += 1;
    if (kept2.length < most) kept2.push(difference2);
    if (kind === "row-unexpected") counts2.added += 1;
    else if (kind === "row-missing") counts2.removed += 1;
    else if (kind !== "cell") fault ??= detail;
    else {
      if (line !== lastChanged) counts2.changed += 1;
      lastChanged = line;
      addCell(columns, difference2, readDate);
    }
  }
  const { all, ...rows } = counts2;
  const sums = [...columns].map(([column, { first: _, ...sum }]) => ({ column, ...sum }));
  return {
    differenceCount: all,
    kept: kept2,
    variance: { ...rows, columns: sums, fault },
    firsts: new Map([...columns].map(([column, { first }]) => [column, first]))
  };
}
function addCell(columns, difference2, readDate) {
  const { column, delta } = difference2;
  if (column === null) return;
  const so = columns.get(column);
  if (so === void 0) {
    columns.set(column, { rows: 1, sum: delta, largest: delta, first: difference2 });
    return;
  }
  so.rows += 1;
  if (readDate(difference2) < readDate(so.first)) so.first = difference2;
  if (delta === null) return;
  so.sum = so.sum === null ? delta : addDecimals(so.sum, delta);
  if (so.largest === null || isLarger(delta, so.largest)) so.largest = delta;
}
function tableVariance(shape, expectedText, actualLines) {
  return tallyDifferences(findDifferences(shape, expectedText, actualLines).differences, 0).variance;
}

// src/checks/golden/compare-case.ts
function compareCase(golden, rebuilt, most) {
  const limit = most === 0 ? Number.POSITIVE_INFINITY : most;
  const weeks2 = snapshotWeeks(golden, rebuilt);
  const tables = golden.expected.map(
    (expected) => compareOne(golden, rebuilt, expected, { most: limit, weeks: weeks2 })
  );
  const errors = unexpectedErrors(golden, rebuilt);
  return {
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    differenceCount: tables.reduce((sum, one) => sum + one.differenceCount, errors.length),
    differences: [...tables.flatMap(({ differences: differences2 }) => differences2), ...errors].slice(0, limit),
    variance: tables.flatMap(({ variance }) => variance)
  };
}
function compareOne(golden, rebuilt, expected, { most, weeks: weeks2 }) {
  const built = rebuilt.tables.get(expected.table.goldenFile);
  const { rows: count, differences: differences2 } = findOwnDifferences(built, expected);
  const place = {
    table: built?.kind === "table" ? built.shape : expected.table,
    file: expected.file
  };
  const tally2 = tallyDifferences(
    differences2,
    most,
    (difference2) => dateInKey(place.table, difference2.key, rebuilt.asOf) ?? ""
  );
  const rows = createRowFinder(place.table, expected.text);
  const report2 = (difference2) => reportDifference(golden, rebuilt, place, difference2, { weeks: weeks2, findRow: rows });
  return {
    rows: count,
    differenceCount: tally2.differenceCount,
    differences: tally2.kept.map(report2),
    variance: tally2.variance.columns.map((column) => {
      const first = tally2.firsts.get(column.column);
      const { date = null, firstEvent = null } = first === void 0 ? {} : report2(first);
      return { table: expected.table.name, ...column, firstDate: date, firstEvent };
    })
  };
}
function snapshotWeeks(golden, rebuilt) {
  const expected = golden.expected.find(({ table }) => table.name === SNAPSHOTS);
  if (expected === void 0) return /* @__PURE__ */ new Map();
  const { differences: differences2 } = findOwnDifferences(
    rebuilt.tables.get(expected.table.goldenFile),
    expected
  );
  return firstWeekOfEach(differences2);
}
var SNAPSHOTS = "fct_participant_balance_snapshots";
function findOwnDifferences(built, { text: text2 }) {
  if (built?.kind === "table") return findDifferences(built.shape, text2, built.lines);
  return { rows: 0, differences: [about("table", 1, built?.reason ?? "it was not built")] };
}
function unexpectedErrors(golden, rebuilt) {
  if (golden.expected.some(({ table }) => table.goldenFile === FINDINGS_TABLE.goldenFile))
    return [];
  const errors = builtLines(rebuilt.tables, FINDINGS_TABLE).filter(
    (line) => parseLine(line)[2] === "error"
  );
  const unexpected = compareTable(FINDINGS_TABLE, tableText(FINDINGS_TABLE, []), errors);
  return unexpected.differences.map((difference2) => {
    const line = rebuilt.findLine(difference2.key[1] ?? "") ?? 1;
    const place = { table: FINDINGS_TABLE, file: golden.eventsFile };
    const evidence = { weeks: /* @__PURE__ */ new Map(), findRow: () => null };
    return reportDifference(golden, rebuilt, place, { ...difference2, line }, evidence);
  });
}

// src/events/repair/complete-json.ts
var CLOSES = { "{": "}", "[": "]" };
function completeJson(text2) {
  const open = [];
  let isInText = false;
  for (let at = 0; at < text2.length; at += 1) {
    const character = text2[at] ?? "";
    if (isInText) {
      if (character === "\\") at += 1;
      else if (character === '"') isInText = false;
    } else if (character === '"') isInText = true;
    else if (character in CLOSES) open.push(CLOSES[character] ?? "");
    else if (character === open.at(-1)) open.pop();
  }
  if (open.length === 0 || isInText) return null;
  return text2.trimEnd().replace(/,$/, "") + open.reverse().join("");
}

// src/events/repair/edit-value.ts
function setAt(value, pointer, meant) {
  return edit(value, steps(pointer), () => meant);
}
function renameAt(value, pointer, name) {
  const path = steps(pointer);
  const wrong = path.pop() ?? "";
  return edit(
    value,
    path,
    (parent) => isObject(parent) ? Object.fromEntries(
      Object.entries(parent).map(([key, member]) => [key === wrong ? name : key, member])
    ) : parent
  );
}
function dropAt(value, pointer) {
  const path = steps(pointer);
  const dropped = path.pop() ?? "";
  return edit(
    value,
    path,
    (parent) => isObject(parent) ? Object.fromEntries(Object.entries(parent).filter(([key]) => key !== dropped)) : parent
  );
}
function edit(value, [step, ...rest], change2) {
  if (step === void 0) return change2(value);
  if (Array.isArray(value))
    return value.map((item, at) => String(at) === step ? edit(item, rest, change2) : item);
  return isObject(value) ? { ...value, [step]: edit(value[step], rest, change2) } : value;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function steps(pointer) {
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// src/events/repair/repair-event.ts
var MOST_CANDIDATES = 12;
function repairEvent(text2, findings3, guess = () => []) {
  const parsed = parseRecord(text2);
  if (parsed !== null) return applyAll(parsed, findings3, guess);
  const completed = completeJson(text2);
  const value = completed === null ? null : parseRecord(completed);
  return value === null ? [] : [{ event: value, says: "with its end put back" }];
}
function applyAll(value, findings3, guess) {
  let candidates = [{ event: value, says: "" }];
  for (const finding2 of findings3) {
    const { pointer, repair } = finding2;
    const named2 = repair === void 0 ? [] : [repair];
    candidates = candidates.flatMap(
      (candidate) => [...named2, ...guess(finding2, candidate.event)].flatMap(
        (change2) => apply(candidate, pointer, change2)
      )
    ).slice(0, MOST_CANDIDATES);
  }
  return findings3.length === 0 ? [] : candidates;
}
function apply({ event, says }, pointer, change2) {
  const name = lastStep(pointer);
  const join = (how, words) => says === "" ? `${how} ${words}` : `${says} and ${how === "with" ? "" : `${how} `}${words}`;
  if ("drop" in change2)
    return [{ event: dropAt(event, pointer), says: join("without", `\`${name}\``) }];
  if ("rename" in change2) {
    const words = `\`${change2.rename}\` in place of \`${name}\``;
    return [{ event: renameAt(event, pointer, change2.rename), says: join("with", words) }];
  }
  return change2.values.map((meant) => ({
    event: setAt(event, pointer, meant),
    says: join("with", "says" in change2 ? change2.says : `\`${name}\` ${JSON.stringify(meant)}`)
  }));
}
function lastStep(pointer) {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}
function parseRecord(text2) {
  return parseJson(text2) ?? null;
}

// src/plan/fold/persons.ts
function groupByPerson(events) {
  const scenarios = /* @__PURE__ */ new Map();
  const persons = [];
  for (const event of events) {
    const employees = below(below(scenarios, event.scenario_id), event.plan_design_id);
    const own = employees.get(event.employee_id);
    if (own !== void 0) {
      own.push(event);
      continue;
    }
    const person = [event];
    employees.set(event.employee_id, person);
    persons.push(person);
  }
  return persons.sort(([a], [b]) => comparePersons(a, b));
}
function below(maps, key) {
  let map = maps.get(key);
  if (map === void 0) {
    map = /* @__PURE__ */ new Map();
    maps.set(key, map);
  }
  return map;
}
function comparePersons(a, b) {
  return compareText(a.scenario_id, b.scenario_id) || compareText(a.plan_design_id, b.plan_design_id) || compareText(a.employee_id, b.employee_id);
}

// src/pipelines/second-opinion/line-cursor.ts
function createLineCursor(chunks) {
  const source = chunks[Symbol.asyncIterator]();
  let chunk = [];
  let at = 0;
  return {
    peek: () => chunk[at],
    advance: () => {
      at += 1;
    },
    async refill() {
      for (; ; ) {
        const { value, done } = await source.next();
        if (done === true) return void 0;
        chunk = value;
        at = 0;
        if (chunk.length > 0) return chunk[0];
      }
    }
  };
}

// src/pipelines/second-opinion/oracle.ts
async function* compareWithOracle({
  persons,
  lines,
  asOf,
  shapes = TABLES,
  limits = ANNUAL_LIMITS,
  tally: tally2 = /* @__PURE__ */ new Map()
}) {
  const cursors = shapes.map((shape) => ({ shape, cursor: createLineCursor(lines(shape)) }));
  for await (const events of persons) {
    const folded2 = foldPerson(events, asOf, limits);
    addCounts(tally2, events, folded2.counts);
    for (const { shape, cursor } of cursors) yield* merge(shape, folded2.lines[shape.name], cursor);
  }
  for (const { shape, cursor } of cursors) yield* leftOver(shape, cursor);
}
function addCounts(tally2, events, counts2) {
  const add = (type, more) => {
    const before = tally2.get(type) ?? { distinct: 0, later: 0, repeated: 0 };
    tally2.set(type, {
      distinct: before.distinct + more.distinct,
      later: before.later + more.later,
      repeated: before.repeated + more.repeated
    });
  };
  for (const [type, { distinct, later }] of counts2)
    add(type, { distinct, later, repeated: -distinct });
  for (const { payload } of events) {
    if (counts2.has(payload.event_type))
      add(payload.event_type, { distinct: 0, later: 0, repeated: 1 });
  }
}
async function* personEvents(sorter, spool, employee) {
  const filter = employee === void 0 ? "" : `WHERE json->>'$.employee_id' = ${quoted(employee)}`;
  const sql = `SELECT line FROM (
      SELECT CAST(json AS VARCHAR) AS line,
        json_extract_string(json, ['$.scenario_id', '$.plan_design_id', '$.employee_id']) AS key
      FROM read_json_objects(${literal(spool)}, format = 'newline_delimited', maximum_object_size = 16777216,
        hive_partitioning = false)
      ${filter})
    ORDER BY key[1], key[2], key[3]`;
  let person = [];
  for await (const chunk of sorter.lines(sql, "the second opinion")) {
    for (const text2 of chunk) {
      const event = JSON.parse(text2);
      const [first] = person;
      if (first !== void 0 && !isSamePerson(first, event)) {
        yield person;
        person = [];
      }
      person.push(event);
    }
  }
  if (person.length > 0) yield person;
}
function isSamePerson(a, b) {
  return a.employee_id === b.employee_id && a.plan_design_id === b.plan_design_id && a.scenario_id === b.scenario_id;
}
async function* merge(shape, folded2, cursor) {
  for (const expected of folded2) {
    for (; ; ) {
      const actual = cursor.peek() ?? await cursor.refill();
      if (actual === expected) {
        cursor.advance();
        break;
      }
      const order = actual === void 0 ? 1 : keyOrder(shape, parseLine(actual), parseLine(expected));
      if (order > 0) {
        yield wholeRow(shape, expected, "fold");
        break;
      }
      cursor.advance();
      if (order === 0) {
        yield* cells(shape, actual ?? "", expected);
        break;
      }
      yield wholeRow(shape, actual ?? "", "sql");
    }
  }
}
async function* leftOver(shape, cursor) {
  for (let line = cursor.peek() ?? await cursor.refill(); line !== void 0; line = cursor.peek() ?? await cursor.refill()) {
    yield wholeRow(shape, line, "sql");
    cursor.advance();
  }
}
function wholeRow(shape, line, side) {
  const key = rowKey2(shape, line);
  return {
    table: shape.name,
    key,
    column: null,
    sql: side === "sql" ? line : null,
    fold: side === "fold" ? line : null
  };
}
function cells(shape, actual, expected) {
  return differencesOfRows(shape, parseLine(actual), parseLine(expected)).map(
    ({ column, left: left2, right }) => ({
      table: shape.name,
      key: rowKey2(shape, expected),
      column,
      sql: left2,
      fold: right
    })
  );
}
function rowKey2(shape, line) {
  return parseLine(line).slice(0, shape.key.length).map(String);
}

// src/pipelines/name-overflow.ts
var END = "9999-12-31";
async function namingOverflow(warehouse, { spool, directory, asOf }, work) {
  try {
    return await work();
  } catch (error) {
    if (!isOverflow(error)) throw error;
    const sorter = await warehouse.open({ path: null, readable: [directory] });
    try {
      for await (const events of personEvents(sorter, spool)) foldPerson(events, asOf ?? END);
    } finally {
      sorter.close();
    }
    throw error;
  }
}
function isOverflow(error) {
  return error instanceof GateError && error.code === "SQL_FAILED" && /Conversion Error|Out of Range Error/.test(error.message);
}

// src/checks/case-tables.ts
async function readCases(linesOf, plan, built) {
  const shapes = [...plan, FINDINGS_TABLE];
  const lines = await Promise.all(shapes.map(linesOf));
  return built.map(({ asOf, loaded }, number) => {
    const tables = shapes.map((shape, at) => {
      const table = { kind: "table", shape, lines: lines[at]?.[number] ?? [] };
      return [shape.goldenFile, table];
    });
    return { asOf, loaded, tables: new Map(tables) };
  });
}

// src/checks/golden/build-together.ts
function mayShare({ pipeline, rules }, { declared }) {
  const knowsSuites = pipeline.suites !== null || pipeline.elsewhere !== null;
  return knowsSuites && ownRules(rules).length === 0 && declared.length === 0;
}
function caseSuite({ spool, directory, golden, events }) {
  return { spool, directory, events, asOf: golden.about.asOf };
}
async function buildTogether({ warehouse }, engine, cases, onDone) {
  const events = cases.reduce((sum, one) => sum + one.events, 0);
  const database = await warehouse.open({
    path: null,
    readable: cases.map(({ directory }) => directory),
    threads: threadsFor(events)
  });
  const { elsewhere } = engine.pipeline;
  try {
    if (elsewhere === null) return await orNull(() => buildInOne(database, engine, cases, events));
    const loaded = await orNull(() => loadAndJudge(database, engine, elsewhere, cases, events));
    return loaded === null ? null : await buildElsewhere({ database, warehouse, onDone }, engine, elsewhere, cases, loaded);
  } finally {
    database.close();
  }
}
async function orNull(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}
async function buildInOne(database, { pipeline: { suites }, rules, tables: { plan } }, cases, events) {
  if (suites === null) return null;
  const built = await suites.build(database, cases.map(caseSuite), null);
  await judgeSuites(database, rules, events);
  return readCases((shape) => suites.lines(database, shape), plan, built.suites);
}
async function loadAndJudge(database, { rules }, elsewhere, cases, events) {
  const loaded = await elsewhere.load(database, cases.map(caseSuite));
  await judgeSuites(database, rules, events);
  return loaded;
}
async function buildElsewhere({ database, warehouse, onDone }, { tables: { plan } }, elsewhere, cases, loaded) {
  const suites = loaded.flatMap((events, at) => {
    const one = cases[at];
    return one === void 0 ? [] : [{ one, events, request: caseRequest(one) }];
  });
  const done = /* @__PURE__ */ new Set();
  const built = await elsewhere.build(database, suites, async (at, work) => {
    const suite = suites[at];
    if (suite === void 0) return work();
    const { one, request } = suite;
    const made = await naming(caseName(one), () => namingOverflow(warehouse, request, work));
    onDone(done.add(at).size);
    return made;
  });
  return readCases(
    (shape) => shape === FINDINGS_TABLE ? suiteLines(database, shape) : built.lines(shape),
    plan,
    built.suites
  );
}
function caseRequest({ spool, aside, directory, golden }) {
  return { spool, aside, directory, asOf: golden.about.asOf, target: "memory" };
}
function caseName({ golden }) {
  return `Golden case ${golden.about.name}`;
}

// src/checks/golden/build-cases.ts
async function buildCases(ports, config, engine, cases, { besideFixtures = async () => null, onDone = () => void 0 } = {}) {
  const together = cases.filter((one) => mayShare(engine, one));
  const tables = await besideFixtures(together.map(caseSuite)) ?? (together.length < 2 ? null : await buildTogether(ports, engine, together, onDone));
  const shared = tables === null ? null : new Map(together.map((one, at) => [one, tables[at]]));
  const build3 = async (one) => shared?.get(one) ?? buildAlone(ports, config, engine, one);
  return new Map(cases.map((one) => [one, build3(one)]));
}
async function buildAlone(ports, config, { schema, pipeline, rules, limits, tables: { plan } }, one) {
  const { declared, directory, placed, events } = one;
  const threads = threadsFor(events);
  const database = await ports.warehouse.open({ path: null, readable: [directory], threads });
  try {
    const request = caseRequest(one);
    const { asOf, loaded } = await naming(
      caseName(one),
      () => namingOverflow(ports.warehouse, request, () => pipeline.build(database, request))
    );
    const placedEvents = gateEvents(placed, schema, config);
    await judgeEvents(ports, database, {
      rules,
      events,
      limits,
      directory,
      asOf,
      gateEvents: placedEvents
    });
    const tables = await readTables(database, [...plan, FINDINGS_TABLE, ...declared]);
    return { asOf, loaded, tables };
  } finally {
    database.close();
  }
}

// src/contracts/findings.ts
function withoutRepair({
  repair: _,
  ...finding2
}) {
  return finding2;
}

// src/pipelines/event-counts.ts
function countEvents2({ validated, unloadable }, folded2, loaded, inTables2 = null) {
  const own = loaded ?? [...folded2].map(([type, { distinct }]) => ({ type, loaded: distinct }));
  const types = /* @__PURE__ */ new Set([...validated.keys(), ...folded2.keys(), ...own.map(({ type }) => type)]);
  return [...types].filter(isEventType).flatMap((type) => {
    const { distinct, repeated, later } = folded2.get(type) ?? NONE;
    const count = {
      type,
      validated: validated.get(type) ?? 0,
      unloadable: unloadable.get(type) ?? 0,
      repeated,
      loaded: own.filter((one) => one.type === type).reduce((sum, one) => sum + one.loaded, 0),
      later,
      rebuilt: inTables2 === null ? distinct - later : inTables2.get(type) ?? null
    };
    return Object.values(count).some((value) => typeof value === "number" && value > 0) ? [count] : [];
  });
}
var NONE = { distinct: 0, repeated: 0, later: 0 };
function listNotRebuilt(validated) {
  return [...validated].filter(([type, events]) => events > 0 && !isEventType(type)).map(([type, events]) => ({ type, events }));
}
function isOneNumber({ validated, loaded, later, rebuilt }) {
  return validated === loaded && (rebuilt === null ? later === 0 : loaded === rebuilt);
}
function describeLost(counts2) {
  const lost = counts2.map((count) => ({
    type: count.type,
    due: count.validated - count.unloadable - count.repeated,
    arrived: count.rebuilt === null ? count.loaded : count.rebuilt + count.later
  })).filter(({ due, arrived }) => due !== arrived);
  if (lost.length === 0) return null;
  const parts = lost.map(
    ({ type, due, arrived }) => `${type} ${formatCount(due)} → ${formatCount(arrived)}`
  );
  return `events were lost between validation and reconstruction: ${parts.join(", ")}`;
}
function describeNotRebuilt(types) {
  if (types.length === 0) return null;
  const events = types.reduce((sum, one) => sum + one.events, 0);
  const names = types.map(({ type }) => type === "unknown" ? "no known type" : type);
  return `validated, not rebuilt: ${counted(events, "event")} of ${names.join(", ")}`;
}
function summariseCounts(counts2) {
  const sum = (pick) => counts2.reduce((total3, count) => total3 + pick(count), 0);
  const [validated, loaded, rebuilt] = [
    sum((count) => count.validated),
    sum((count) => count.loaded),
    sum((count) => count.rebuilt ?? 0)
  ];
  if (counts2.some((count) => count.rebuilt === null)) return summariseUnknown(counts2);
  if (counts2.every(isOneNumber))
    return `${counted(validated, "event")} validated, loaded and rebuilt`;
  return `${counted(validated, "event")} validated, ${formatCount(loaded)} loaded, ${formatCount(rebuilt)} rebuilt`;
}
function summariseUnknown(counts2) {
  const sum = (pick) => counts2.reduce((total3, count) => total3 + pick(count), 0);
  const [validated, loaded] = [sum((count) => count.validated), sum((count) => count.loaded)];
  const first = counted(validated, "event");
  const both = validated === loaded ? `${first} validated and loaded` : `${first} validated, ${formatCount(loaded)} loaded`;
  const known = counts2.filter(({ rebuilt }) => rebuilt !== null);
  const names = known.map(({ type, rebuilt }) => `${type} only (${formatCount(Number(rebuilt))})`);
  const what = names.length === 0 ? "not known" : `known of ${names.join(", ")}`;
  return `${both}; how many of them were rebuilt is ${what}`;
}

// src/checks/validated-counts.ts
function validatedCounts({
  report: report2,
  loadable
}) {
  return {
    validated: new Map(Object.entries(report2.byType).map(([type, { valid }]) => [type, valid])),
    unloadable: new Map(Object.entries(loadable?.byType ?? {}))
  };
}
function countFiles(files) {
  const [validated, unloadable] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const add = (counts2, type, count) => counts2.set(type, (counts2.get(type) ?? 0) + count);
  for (const file of files) {
    for (const [type, { valid }] of Object.entries(file.byType)) add(validated, type, valid);
    for (const [type, count] of Object.entries(file.unloadable.byType))
      add(unloadable, type, count);
  }
  return { validated, unloadable };
}

// src/checks/golden/check-events.ts
async function checkEvents(ports, config, { schema, rules, tables: { plan } }, request) {
  const { eventsFile } = request.golden;
  const found = await ports.workspace.collect([literalPattern(eventsFile)], () => "golden.path");
  const directory = await ports.workspace.temporaryDirectory();
  const checked = await ports.validator.validate({
    files: found,
    schema,
    maxFindings: config["validation.max-findings"],
    expect: "valid",
    spoolDirectory: directory,
    spoolFor: plan.length === 0 ? "anything" : "tables",
    places: placesFor(rules, { plan })
  });
  const findings3 = checked.files.flatMap(
    (file) => [...file.findings, ...file.unloadable.findings].map(withoutRepair)
  );
  if (checked.spool.length === 0 && findings3.length === 0) findings3.push(nothingKnown(eventsFile));
  const validated = countFiles(checked.files);
  const notRebuilt2 = plan.length === 0 ? [] : listNotRebuilt(validated.validated);
  if (findings3.length > 0) return { kind: "invalid", findings: findings3, notRebuilt: notRebuilt2 };
  const { spool, aside, placed } = checked;
  const events = checked.files.reduce((sum, { valid }) => sum + valid, 0);
  const files = { directory, spool, aside, placed };
  return { kind: "checked", ...request, ...files, validated, notRebuilt: notRebuilt2, events };
}
function nothingKnown(file) {
  const message = 'none of its events is of a type that the tables of the plan know, so nothing can be rebuilt; if a command makes other tables of them, declare these under "tables" in the config';
  return { file, line: 1, pointer: "", rule: "events-not-loaded", message };
}

// src/pipelines/describe-loading.ts
async function describeBuiltLoading(database, loaded, script) {
  const rows = await database.rows(
    "SELECT event_type, count(*) FROM events GROUP BY ALL",
    "events"
  );
  const valid = new Map(rows.map(([type, count]) => [type ?? "none", Number(count)]));
  return describeLoading(compareLoading(valid, loaded, script));
}
function describeLoading(loading) {
  if (loading === null || loading.differences.length === 0) return null;
  const { script, valid, loaded, differences: differences2 } = loading;
  const parts = differences2.map(({ type, valid: is, loaded: was, unknown }) => {
    const more = unknown === 0 ? "" : ` and ${formatCount(unknown)} that no valid event has`;
    return `${type} ${formatCount(is)} → ${formatCount(was)}${more}`;
  });
  return `${counted(valid, "event is", "events are")} valid, ${formatCount(loaded)} ${loaded === 1 ? "was" : "were"} loaded by ${script}: ${parts.join(", ")}`;
}

// src/checks/golden/disagreements.ts
async function disagreementFindings(file, events, rebuilt, { pipeline, annualLimits: limits }) {
  if (rebuilt.plan.length === 0) return [];
  const persons = groupByPerson(events.map(({ event }) => event));
  const lines = async function* (shape) {
    yield builtLines(rebuilt.tables, shape);
  };
  const folded2 = /* @__PURE__ */ new Map();
  const findings3 = [];
  for await (const disagreement2 of compareWithOracle({
    persons,
    shapes: rebuilt.plan,
    lines,
    asOf: rebuilt.asOf,
    limits,
    tally: folded2
  })) {
    const { key, table } = disagreement2;
    const first = events.find(({ event }) => event.employee_id === key[2]);
    findings3.push({
      file,
      line: first?.line ?? 1,
      pointer: "",
      rule: "reconstructions-disagree",
      message: sentence2(disagreement2, pipeline.scriptFor(table))
    });
  }
  const { validated, loaded } = rebuilt;
  const script = pipeline.scriptFor("events");
  const messages = [
    describeLost(countEvents2(validated, folded2, loaded)),
    describeLoading(compareLoading(distinctCounts(folded2), loaded, script))
  ].filter((message) => message !== null);
  const place = { file, line: 1, pointer: "", rule: "events-not-loaded" };
  return [...messages.map((message) => ({ ...place, message })), ...findings3];
}
function sentence2({ key, column, sql, fold }, script) {
  return `${script} and the TypeScript reconstruction disagree on ${column ?? "the row"} of (${key.join(", ")}): SQL ${sql ?? "nothing"}, TypeScript ${fold ?? "nothing"}`;
}

// src/checks/golden/event-lines.ts
function eventLines2(events, pointers) {
  let lines = null;
  return (eventId) => {
    lines ??= new Map(
      // The first of two counts.
      [...events].reverse().flatMap(
        ({ event, line }) => pointers.flatMap((pointer) => {
          const id = readPointer(event, pointer);
          return id === void 0 ? [] : [[asFindingsHave(id), line]];
        })
      )
    );
    return lines.get(eventId) ?? null;
  };
}
function asFindingsHave(id) {
  const text2 = typeof id === "string" ? id : JSON.stringify(id);
  const digits = text2.replace(/^\{(.*)\}$/, "$1").replaceAll("-", "").toLowerCase();
  return /^[\da-f]{32}$/.test(digits) ? digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-") : text2;
}

// src/checks/golden/rebuild-cases.ts
async function rebuildCases({ ports, config, engine, apart, besideFixtures, onDone }, requests) {
  let told = 0;
  const tell = (done2) => {
    if (done2 > told) onDone?.(done2);
    told = Math.max(told, done2);
  };
  const rebuild = apart === void 0 || apart.report === null ? await rebuildBeside({ ports, config, engine, besideFixtures, onDone: tell }, requests) : (request) => {
    const parts = apart.partsFor(request.golden.about.name);
    return rebuildCase({ ...ports, ...parts.ports }, config, parts.engine, request);
  };
  let done = 0;
  return Promise.all(
    requests.map(async (request) => {
      const rebuilt = await rebuild(request);
      done += 1;
      tell(done);
      return { golden: request.golden, rebuilt };
    })
  );
}
async function rebuildBeside({ ports, config, engine, ...how }, requests) {
  const checked = await Promise.all(
    requests.map((request) => checkEvents(ports, config, engine, request))
  );
  const valid = checked.filter((one) => one.kind === "checked");
  const built = await buildCases(ports, config, engine, valid, how);
  return (request) => settle({ ports, config, engine }, checked[requests.indexOf(request)], built);
}
async function rebuildCase(ports, config, engine, request) {
  const checked = await checkEvents(ports, config, engine, request);
  const valid = checked.kind === "checked" ? [checked] : [];
  return settle({ ports, config, engine }, checked, await buildCases(ports, config, engine, valid));
}
async function settle({ ports: { workspace }, config, engine }, checked, built) {
  const { pipeline, annualLimits, secondOpinion } = engine;
  const { plan } = engine.tables;
  if (checked?.kind === "invalid") return checked;
  const own = checked === void 0 ? void 0 : await built.get(checked);
  if (checked === void 0 || own === void 0) throw new RangeError("a case was not built");
  const {
    validated,
    notRebuilt: notRebuilt2,
    golden: { eventsFile }
  } = checked;
  const { asOf, loaded, tables } = own;
  const text2 = await workspace.readText(eventsFile);
  const all = numbered(text2);
  const events = plan.length === 0 ? all : all.filter(isPlanEvent2);
  const ids = plan.length === 0 ? [config["events.id"]] : ["/event_id", config["events.id"]];
  const rest = { notRebuilt: notRebuilt2, findLine: eventLines2(all, ids) };
  const disagreements = await disagreementFindings(
    eventsFile,
    events,
    { asOf, tables, plan: secondOpinion.kind === "builtin" ? plan : [], loaded, validated },
    { pipeline, annualLimits }
  );
  if (disagreements.length > 0) {
    const byFold = { tables: foldTables(tables, events, asOf, annualLimits), asOf, events };
    const rebuilt = { kind: "rebuilt", ...byFold, ...rest };
    return { kind: "invalid", findings: disagreements, notRebuilt: notRebuilt2, byFold: rebuilt };
  }
  return { kind: "rebuilt", asOf, tables, events, ...rest };
}
function foldTables(built, events, asOf, limits) {
  const persons = groupByPerson(events.map(({ event }) => event));
  const folded2 = persons.map((person) => foldPerson(person, asOf, limits).lines);
  const tables = TABLES.map((shape) => {
    const lines = folded2.flatMap((one) => one[shape.name]);
    return [shape.goldenFile, { kind: "table", shape, lines }];
  });
  return new Map([...built, ...tables]);
}
function readNumbered(text2) {
  return numbered(text2).filter(isPlanEvent2);
}
function numbered(text2) {
  return text2.replace(/^\ufeff/, "").split("\n").map((line, index) => ({ text: line.trim(), line: index + 1 })).filter((record) => record.text !== "").flatMap((record) => {
    const event = parseRecord(record.text);
    return event === null ? [] : [{ event, line: record.line }];
  });
}
function isPlanEvent2({ event }) {
  return isEventType(readEventType(event, pointerSteps(PLAN_TYPE_POINTER)));
}

// src/checks/golden/compare-base.ts
async function readEventsOf({ repository }, base, { eventsFile }) {
  const text2 = await repository.textAt(base, eventsFile);
  return text2 === null ? null : readNumbered(text2).map(({ event }) => event);
}
async function matchesExpectedOf({ repository }, base, golden, rebuilt) {
  const texts = await Promise.all(
    golden.expected.map(async (one) => ({ one, text: await repository.textAt(base, one.file) }))
  );
  const expected = texts.flatMap(({ one, text: text2 }) => text2 === null ? [] : [{ ...one, text: text2 }]);
  if (expected.length === 0) return false;
  return compareCase({ ...golden, expected }, rebuilt, 1).differenceCount === 0;
}

// src/checks/golden/drift.ts
var MOST_FILES = 20;
function findDrift(changed, { expected, events, code, mayBeCode = () => false }) {
  const isBelow = (file, place) => file === place || file.startsWith(`${place}/`);
  const ofCode = changed.filter(
    (file) => code.some((place) => isBelow(file, place)) || mayBeCode(file)
  );
  return {
    expected: changed.some((file) => isBelow(file, expected)),
    events: changed.some((file) => isBelow(file, events)),
    code: ofCode.length > 0,
    codeFiles: ofCode.slice(0, MOST_FILES)
  };
}

// src/checks/golden/golden-case.ts
var import_yaml = __toESM(require_dist(), 1);

// src/contracts/text/blank.ts
var VISIBLE = /[^\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
function isBlank(text2) {
  return !VISIBLE.test(text2);
}

// src/checks/golden/golden-case.ts
var KEYS = ["title", "source", "rule", "formula", "as-of", "tags", "unreviewed"];
function parseGoldenCase(text2, name, file) {
  const rejectFile = (line, detail) => {
    throw new GateError("GOLDEN_CASE", { file, line, detail });
  };
  const { document, values: read, lineAt } = readYaml(text2, rejectFile);
  if (!(0, import_yaml.isMap)(document.contents)) return rejectFile(1, `this must be a map with ${KEYS.join(", ")}`);
  const lines = /* @__PURE__ */ new Map();
  for (const { key } of document.contents.items) {
    const word = (0, import_yaml.isScalar)(key) ? String(key.value) : "";
    const line = (0, import_yaml.isScalar)(key) ? lineAt(key.range?.[0] ?? 0) : 1;
    lines.set(word, line);
    if (!KEYS.includes(word)) rejectFile(line, unknownKey(word));
  }
  const values2 = read;
  const readText = (key) => {
    const value = values2[key] ?? null;
    if (value === null || typeof value === "string" && !isBlank(value)) return value;
    return rejectFile(lines.get(key) ?? 1, `"${key}" must be text`);
  };
  const required = (key) => readText(key) ?? rejectFile(lines.get(key) ?? 1, `"${key}" is missing`);
  const readList = (key) => readTexts(
    values2[key],
    () => rejectFile(lines.get(key) ?? 1, `"${key}" must be a list of text`)
  );
  const asOf = readText("as-of");
  if (asOf !== null && !isCalendarDate(asOf))
    rejectFile(lines.get("as-of") ?? 1, `"as-of" is ${asOf}; a day is written YYYY-MM-DD`);
  return {
    name,
    title: required("title"),
    source: required("source"),
    rule: readText("rule"),
    formula: readText("formula"),
    asOf,
    tags: readList("tags"),
    unreviewed: readList("unreviewed")
  };
}
function unknownKey(word) {
  const meant = nearest(word, KEYS);
  return `unknown key "${word}"${meant === void 0 ? `; known are ${KEYS.join(", ")}` : ` (did you mean "${meant}"?)`}`;
}
function readTexts(value, refuse) {
  if (value === void 0 || value === null) return [];
  if (!Array.isArray(value) || value.some((tag) => typeof tag !== "string")) return refuse();
  return value;
}

// src/checks/golden/load-case.ts
async function loadCase(workspace, path, name, tables) {
  const file = `${path}/${name}/case.yml`;
  if (!await workspace.exists(file))
    rejectCase(file, "it is missing; it names title and source of the case");
  const about2 = parseGoldenCase(await workspace.readText(file), name, file);
  const golden = await readCase(workspace, path, about2, tables);
  if (golden.expected.length === 0)
    rejectCase(golden.expectedFolder, `there is none of ${fileNames(tables).join(", ")}`);
  return golden;
}
async function readCase(workspace, path, about2, tables) {
  const folder = `${path}/${about2.name}`;
  const eventsFile = `${folder}/events.ndjson`;
  if (!await workspace.exists(eventsFile))
    rejectCase(eventsFile, "it is missing; it holds the events of the case");
  const known = fileNames(tables);
  const expectedFolder = `${folder}/expected`;
  const names = await workspace.filesIn(expectedFolder);
  const below2 = await workspace.directories(expectedFolder);
  const present = [...names, ...below2].map((name) => name.normalize("NFC"));
  const unknown = present.find((name) => !known.includes(name));
  if (unknown !== void 0) {
    rejectCase(
      `${expectedFolder}/${unknown}`,
      `no table of this name is compared; there are ${known.join(", ")}, and what "tables" in the config declares`
    );
  }
  const gone = about2.unreviewed.find((name) => !present.includes(name));
  if (gone !== void 0)
    rejectCase(`${folder}/case.yml`, `"unreviewed" names ${gone}, and expected/ has no such file`);
  const expected = await Promise.all(
    tables.filter(({ goldenFile }) => present.includes(goldenFile)).map(async (table) => {
      const file = `${expectedFolder}/${table.goldenFile}`;
      return { table, file, text: await workspace.readText(file) };
    })
  );
  return { about: about2, eventsFile, expectedFolder, expected };
}
function fileNames(tables) {
  return tables.map(({ goldenFile }) => goldenFile);
}
function rejectCase(file, detail) {
  throw new GateError("GOLDEN_CASE", { file, line: 1, detail });
}

// src/plan/fold/audit.ts
function auditPlan(events, plan, asOf) {
  const audited = [];
  let before = balanceCells(initialState());
  for (const { event, cells: cells3 } of traceBalances(events, plan, asOf)) {
    audited.push({
      date: event.effective_date,
      type: event.payload.event_type,
      eventId: event.event_id,
      moved: movedColumns(before, cells3)
    });
    before = cells3;
  }
  return audited;
}
function movedColumns(before, after) {
  return BALANCE_COLUMNS.map(({ name }, index) => ({
    column: name,
    before: before[index] ?? null,
    after: after[index] ?? null
  })).filter((move) => move.column !== "last_event_id" && move.before !== move.after);
}

// src/checks/golden/trace-lines.ts
var SNAPSHOTS2 = tableShape("fct_participant_balance_snapshots");
var DAY = SNAPSHOTS2.key.indexOf("snapshot_date");
var MOST_LINES = 3;
var WEEKS_BEFORE = 26;
var WEEKS_AFTER = 52;
var MOST_MOVES = 12;
function traceLines(golden, rebuilt, differences2) {
  const firsts = firstOfEachLine(differences2).slice(0, MOST_LINES);
  if (firsts.length === 0) return [];
  const expected = expectedRows(golden);
  const actual = {
    names: SNAPSHOTS2.columns.map(({ name }) => name),
    // Of a large table few lines are asked for.
    rows: builtLines(rebuilt.tables, SNAPSHOTS2).filter((line) => firsts.some(({ employee }) => line.includes(tableLine([employee])))).map(parseLine)
  };
  return firsts.map((first) => {
    const { employee, plan, column, firstEvent } = first;
    return {
      employee: employee ?? "",
      plan: plan ?? "",
      column: column ?? "",
      weeks: weeksAround(first, weeksOfLine(first, expected), weeksOfLine(first, actual)),
      firstEvent,
      moves: firstEvent === null ? [] : movesUntil(rebuilt, first, firstEvent)
    };
  });
}
function firstOfEachLine(differences2) {
  const firsts = /* @__PURE__ */ new Map();
  for (const difference2 of differences2) {
    const { kind, table, column, key } = difference2;
    if (kind !== "cell" || table !== SNAPSHOTS2.name) continue;
    const id = JSON.stringify([key.slice(0, DAY), column]);
    if (!firsts.has(id)) firsts.set(id, difference2);
  }
  return [...firsts.values()];
}
function expectedRows({ expected }) {
  const file = expected.find(({ table }) => table.goldenFile === SNAPSHOTS2.goldenFile);
  const [header, ...rows] = parseTable(file?.text ?? "").rows.map(({ cells: cells3 }) => cells3);
  return { names: header ?? [], rows };
}
function weeksOfLine({ key, column }, { names, rows }) {
  const at = names.indexOf(column);
  const own = rows.filter(
    (cells3) => key.slice(0, DAY).every((part, index) => cells3[index] === part)
  );
  return new Map(own.map((cells3) => [cells3[DAY] ?? "", cells3[at] ?? null]));
}
function weeksAround({ date }, expected, actual) {
  const days = [.../* @__PURE__ */ new Set([...expected.keys(), ...actual.keys()])].sort();
  const first = Math.max(0, days.indexOf(date ?? ""));
  return days.slice(Math.max(0, first - WEEKS_BEFORE), first + WEEKS_AFTER).map((day) => ({
    date: day,
    expected: expected.get(day) ?? null,
    actual: actual.get(day) ?? null
  }));
}
function movesUntil({ events, asOf }, { key: [scenario, design, employee, plan = ""], column }, { eventId: last }) {
  const own = events.map(({ event }) => event).filter(
    (event) => event.scenario_id === scenario && event.plan_design_id === design && event.employee_id === employee
  );
  const audited = auditPlan(own, plan, asOf);
  const end = audited.findIndex(({ eventId }) => eventId === last);
  return audited.slice(0, end + 1).flatMap(
    ({ date, type, eventId, moved }) => moved.filter((move) => move.column === column).map(({ before, after }) => ({ date, eventType: type, eventId, before, after }))
  ).slice(-MOST_MOVES);
}

// src/checks/golden/check-goldens.ts
async function checkGoldens(ports, config, engine, { only = [], shard = WHOLE, besideFixtures } = {}) {
  const path = config["golden.path"];
  if (path === null) return null;
  const { base } = config;
  const all = await loadCases(ports, path, engine, only);
  const cases = ownCases(all, config, engine, shard);
  const changed = base === null ? null : await ports.repository.changedSince(base);
  const apart = await keepApart(ports, config, engine, cases);
  const onDone = (done) => {
    const label = `comparing golden cases: ${done} of ${cases.length}`;
    ports.console.progress(label, done / cases.length, { done, unit: "cases" });
  };
  const requests = cases.map((golden) => ({ golden, declared: expectedOfOwn(engine, golden) }));
  const rebuilding = { ports, config, engine, apart, besideFixtures, onDone };
  const rebuilt = await rebuildCases(rebuilding, requests);
  const results = await Promise.all(
    rebuilt.map((one) => reportCase(ports, config, one.golden, one.rebuilt, changed))
  );
  const matched = results.filter(({ status }) => status === "matched").length;
  const asked = only.length === 0 ? {} : { only: [...only] };
  const together = apart.report === null ? {} : { apart: apart.report };
  return { path, base, ...together, ...asked, cases: results.length, matched, results };
}
function ownCases(cases, config, { pipeline }, shard) {
  const isTogether = config["golden.keep-apart-by"] !== null && pipeline.withTables !== void 0;
  if (!isTogether) return shareOf(cases, shard);
  return isFirst(shard) ? cases : [];
}
async function loadCases({ workspace }, path, { tables }, only = []) {
  const there = await workspace.directories(path);
  if (there.length === 0) throw new GateError("GOLDEN_NONE", { path });
  const names = there.filter((name) => only.length === 0 || only.includes(name));
  return Promise.all(names.map((name) => loadCase(workspace, path, name, goldenTables(tables))));
}
function expectedOfOwn({ tables: { declared } }, { expected }) {
  return declared.filter((table) => expected.some((one) => one.table === table));
}
async function reportCase(ports, config, golden, rebuilt, changed) {
  const { name, title, source } = golden.about;
  const tables = golden.expected.map(({ table }) => table.name);
  const drift = changed === null ? null : findDrift(changed, casePlaces(golden, config, ports.environment));
  const unreviewed = golden.about.unreviewed.map((file) => `${golden.expectedFolder}/${file}`);
  const { notRebuilt: notRebuilt2 } = rebuilt;
  const facts = { name, title, source, tables, notRebuilt: notRebuilt2, unreviewed };
  if (rebuilt.kind === "invalid") {
    const nothing = { rows: 0, differenceCount: 0, variance: [], differences: [], lines: [] };
    const { findings: findings3, byFold } = rebuilt;
    const matchesByFold = byFold === void 0 ? {} : { matchesByFold: compareCase(golden, byFold, 1).differenceCount === 0 };
    return { ...facts, status: "invalid", drift, findings: findings3, ...matchesByFold, ...nothing };
  }
  const { base } = config;
  const before = base !== null && drift?.events ? await readEventsOf(ports, base, golden) : null;
  const compared2 = compareCase(golden, { ...rebuilt, before }, config["validation.max-findings"]);
  const matched = compared2.differenceCount === 0;
  const isRestored = !matched && base !== null && drift?.expected === true ? await matchesExpectedOf(ports, base, golden, rebuilt) : false;
  return {
    ...facts,
    status: matched ? "matched" : "different",
    rows: compared2.rows,
    drift: matched || drift === null ? null : { ...drift, ...isRestored ? { isRestored } : {} },
    findings: [],
    differenceCount: compared2.differenceCount,
    variance: [...compared2.variance],
    differences: [...compared2.differences],
    lines: traceLines(golden, rebuilt, compared2.differences)
  };
}

// src/checks/golden/findings.ts
function findings({ results }) {
  return [
    ...results.flatMap((result) => result.differences.map((found) => difference(result, found))),
    ...results.flatMap((result) => result.findings.map((finding2) => problem(result, finding2)))
  ];
}
function difference(result, found) {
  const { case: name, file, line, message, kind, table, column, key } = found;
  return {
    level: "error",
    file,
    line,
    title: `Golden case ${name} differs`,
    message,
    rule: [table, column ?? kind].join("."),
    about: [kind, ...key],
    defect: differsId(result)
  };
}
function problem(result, { file, line, message, rule, pointer }) {
  return {
    level: "error",
    file,
    line,
    title: `Golden case ${result.name} cannot be compared`,
    message,
    rule,
    about: [pointer, message],
    defect: incomparableId(rule, result)
  };
}

// src/checks/golden/merge-goldens.ts
async function mergeGoldens(shares, context) {
  const [first] = shares;
  if (first === void 0) return null;
  const { base } = context.config;
  const results = shares.flatMap((share) => share.results).sort((a, b) => compareText(a.name, b.name));
  const isAgainstBase = shares.every((share) => share.base === base);
  return {
    ...first,
    base,
    cases: results.length,
    matched: shares.reduce((sum, { matched }) => sum + matched, 0),
    results: isAgainstBase ? results : await judgeAgain(results, context)
  };
}
async function judgeAgain(results, { ports, config, engine }) {
  const only = results.filter(({ status }) => status !== "matched").map(({ name }) => name);
  const again2 = only.length === 0 ? null : await checkGoldens(ports, config, engine, { only });
  return results.map((result) => again2?.results.find(({ name }) => name === result.name) ?? result);
}

// src/checks/golden/difference-tables.ts
var OPEN_ROWS = 5;
var MOST_OF_A_CELL = 60;
function differenceTable(rows, total3) {
  const isOfMany = new Set(rows.map((difference2) => difference2.case)).size > 1;
  const header = ["participant / plan", "date", "column", "expected", "actual", "delta"];
  return {
    kind: "table",
    header: isOfMany ? ["case", ...header] : header,
    figures: isOfMany ? [4, 5, 6] : [3, 4, 5],
    open: OPEN_ROWS,
    total: total3,
    rows: rows.map((difference2) => ({
      cells: [
        ...isOfMany ? [difference2.case] : [],
        describeRow(difference2),
        difference2.date ?? "",
        difference2.column ?? "",
        difference2.expected ?? "NULL",
        difference2.actual ?? "NULL",
        difference2.delta ?? ""
      ].map((cell) => shortened(cell, MOST_OF_A_CELL)),
      sentence: difference2.message
    }))
  };
}
function describeRow({ employee, plan, key }) {
  return employee === null ? key.join(", ") : [employee, plan].filter(Boolean).join(" / ");
}
function varianceTable(cases) {
  const rows = cases.flatMap(
    ({ name, variance }) => variance.map((column) => ({
      cells: [
        name,
        `${column.table}.${column.column}`,
        formatCount(column.rows),
        column.sum ?? "",
        column.largest ?? "",
        column.firstDate ?? "",
        column.firstEvent ? `${column.firstEvent.eventType} ${column.firstEvent.effectiveDate}` : ""
      ],
      sentence: `${name}: ${describeVariance(column)}`
    }))
  );
  return {
    kind: "table",
    header: ["case", "column", "rows", "Σ delta", "largest", "first", "first event"],
    figures: [2, 3, 4],
    rows,
    total: rows.length
  };
}
function describeVariance(variance) {
  const { table, column, rows, sum, largest, firstDate, firstEvent } = variance;
  const deltas = sum === null ? "" : `, sum of deltas ${sum}, largest ${largest}`;
  const first = firstDate === null ? "" : `, first ${firstDate}`;
  const event = firstEvent === null ? "" : ` at the ${firstEvent.eventType} of ${firstEvent.effectiveDate}`;
  return `${table}.${column}: ${counted(rows, "row")}${deltas}${first}${event}`;
}

// src/checks/golden/plots.ts
var MOST_PLOTS = 6;
var FEWEST_WEEKS = 2;
function linePlots(cases) {
  return cases.flatMap(({ name, lines }) => lines.map((line) => ({ name, line }))).filter(({ line: { weeks: weeks2 } }) => figures(weeks2, "actual").length >= FEWEST_WEEKS).slice(0, MOST_PLOTS).map(({ name, line }) => plot(name, line));
}
function plot(name, { employee, plan, column, weeks: weeks2, firstEvent, moves }) {
  return {
    kind: "plot",
    title: `${name}: ${[employee, plan].filter(Boolean).join(" / ")}, ${column}`,
    drawing: {
      shape: "curves",
      series: [
        { name: "expected", points: figures(weeks2, "expected") },
        { name: "rebuilt", points: figures(weeks2, "actual") }
      ],
      mark: firstEvent === null ? null : {
        day: firstEvent.effectiveDate,
        label: `${firstEvent.eventType} of ${firstEvent.effectiveDate}`
      },
      moves: moves.map(({ date, eventType, eventId, before, after }) => ({
        day: date,
        event: `${eventType} ${eventId}`,
        before: before ?? "NULL",
        after: after ?? "NULL"
      }))
    }
  };
}
function figures(weeks2, side) {
  return weeks2.flatMap((week) => {
    const cell = week[side];
    return cell !== null && /^-?[0-9]+(?:\.[0-9]+)?$/.test(cell) ? [[week.date, Number(cell)]] : [];
  });
}

// src/checks/golden/unreviewed.ts
function unreviewedCases({ results }) {
  return results.filter((result) => result.status === "matched" && result.unreviewed.length > 0);
}
function unreviewedSections(golden) {
  const files = unreviewedCases(golden).flatMap((result) => result.unreviewed);
  if (files.length === 0) return [];
  return [
    {
      rank: "warning",
      heading: "Golden files that nobody has reviewed",
      folded: null,
      blocks: [
        list(
          files.map(
            (file) => `${file}: made by "golden add", and checked by nobody; a match says only that nothing has changed since`
          )
        )
      ]
    }
  ];
}

// src/checks/golden/sections.ts
function sections3(golden, context) {
  const failing = golden.results.filter(({ status }) => status !== "matched");
  if (golden.cases === 0) return [noCase2(golden)];
  if (failing.length === 0) return [...unreviewedSections(golden), ...notRebuilt(golden)];
  const different = failing.filter(({ differenceCount }) => differenceCount > 0);
  const invalid = failing.filter(({ differenceCount }) => differenceCount === 0);
  return [
    ...shown2("Golden differences", differences(different, golden.base, context)),
    ...shown2("Golden cases that cannot be compared", problems(invalid, golden.base, context)),
    ...unreviewedSections(golden),
    ...notRebuilt(golden)
  ];
}
function notRebuilt({ results }) {
  const cases = results.flatMap(({ name, notRebuilt: types }) => {
    const sentence3 = describeNotRebuilt(types);
    return sentence3 === null ? [] : [`${name}: ${sentence3}`];
  });
  if (cases.length === 0) return [];
  return [
    {
      rank: "warning",
      heading: "Golden cases with events that the tables do not know",
      folded: null,
      blocks: [list(cases)]
    }
  ];
}
function section(heading, blocks) {
  return { rank: "failure", heading, folded: null, blocks };
}
function noCase2({ path }) {
  return section("No golden case", [text(`There is no case below ${path}.`)]);
}
function shown2(heading, blocks) {
  return blocks.length === 0 ? [] : [section(heading, blocks)];
}
function differences(cases, base, context) {
  const all = cases.flatMap((result) => result.differences);
  const total3 = cases.reduce((sum, { differenceCount }) => sum + differenceCount, 0);
  if (total3 === 0) return [];
  if (total3 === 1 && isSaid(context, all[0] ?? null))
    return [...drifts(cases, base), ...linePlots(cases)];
  const figures2 = all.filter(isOfFigures);
  const others = all.filter((difference2) => !isOfFigures(difference2));
  const unlisted4 = total3 - all.length;
  const blocks = [
    text(`${counted(total3, "difference")} in ${counted(cases.length, "case")}.`)
  ];
  const variance = varianceTable(cases);
  const hasVariance = variance.total > 0;
  if (hasVariance) blocks.push(text("By column:"), variance);
  blocks.push(...drifts(cases, base), ...linePlots(cases));
  if (hasVariance) blocks.push(text("One by one:"));
  const isLast = others.length === 0;
  if (figures2.length > 0)
    blocks.push(differenceTable(figures2, figures2.length + (isLast ? unlisted4 : 0)));
  if (!isLast || figures2.length === 0)
    blocks.push(
      list(
        others.map(({ message }) => message),
        others.length + unlisted4
      )
    );
  return [...blocks, ...choices(cases)];
}
function choices(cases) {
  const options = cases.filter(
    ({ variance, differences: differences2 }) => variance.length > 0 || differences2.some(({ table }) => table !== "quality_findings")
  ).map(({ name, differenceCount }) => ({ name, note: counted(differenceCount, "difference") }));
  if (options.length === 0) return [];
  const title = "Accept the new figures of";
  return [{ kind: "choice", title, command: typed("golden update"), options }];
}
function problems(cases, base, context) {
  const findings3 = cases.flatMap((result) => result.findings);
  const unsaid = findings3.filter((finding2) => !isSaid(context, finding2));
  return [
    ...drifts(cases, base),
    ...unsaid.length === 0 ? [] : [list(unsaid.map(locateMessage))]
  ];
}
function isOfFigures({ kind, table }) {
  return kind === "cell" && table !== "quality_findings";
}
function drifts(cases, base) {
  const lines = cases.flatMap(
    ({ name, drift }) => drift === null || base === null ? [] : [`${name}, ${describeDrift(base, drift)}`]
  );
  return lines.length === 0 ? [] : [list(lines)];
}

// src/checks/golden/trials.ts
function trials2({ results }) {
  return results.map(trial);
}
function trial({ name, status, differenceCount, differences: differences2, findings: findings3 }) {
  if (status === "matched") return { name, outcome: "passed", message: null, details: [] };
  const message = status === "different" ? counted(differenceCount, "difference") : "it cannot be compared, since its events cannot be rebuilt";
  const details = [
    ...differences2.map((difference2) => difference2.message),
    ...findings3.map(locateMessage)
  ];
  return { name, outcome: "failed", message, details };
}
function unlisted({ results }) {
  return results.reduce(
    (sum, { differenceCount, differences: differences2 }) => sum + differenceCount - differences2.length,
    0
  );
}

// src/checks/golden/unread-events.ts
async function areEventsUnread({ ports, engine, events, goldenCases, useFixtures }, { path, cases, matched }) {
  const { plan, declared } = engine.tables;
  if (events !== "rebuilt" || plan.length > 0 || matched < cases) return false;
  const loaded = await loadCases(ports, path, engine, goldenCases);
  const counts2 = await Promise.all(
    loaded.map(async ({ eventsFile }) => countLines(await ports.workspace.readText(eventsFile)))
  );
  const fixtures = await useFixtures(async ({ database, report: report2 }) => {
    if (counts2.includes(report2.valid)) return null;
    const built = [...(await readTables(database, declared)).values()];
    return built.flatMap(
      (one) => one.kind === "table" && one.lines.length > 0 ? [tableText(one.shape, one.lines)] : []
    );
  });
  return fixtures !== null && loaded.every(({ expected }) => areAmong(expected, fixtures));
}
function areAmong(expected, fixtures) {
  const filled = expected.filter(({ text: text2 }) => countLines(text2) > 1);
  return filled.length > 0 && filled.every(({ text: text2 }) => fixtures.includes(text2));
}
function countLines(text2) {
  return text2.split("\n").filter((line) => line.trim() !== "").length;
}

// src/checks/golden/check.ts
var GOLDEN = {
  stage: "rebuild",
  isAskedFor: (config) => config["golden.path"] !== null,
  ...inShares({
    async measure(context) {
      const golden = await measureGoldens(context);
      const isUnread2 = golden !== null && await areEventsUnread(context, golden);
      return isUnread2 ? { ...golden, unread: true } : golden;
    },
    merge: mergeGoldens
  }),
  lookAhead: async ({ ports, config, engine, goldenCases }) => {
    const path = config["golden.path"];
    if (path !== null) await loadCases(ports, path, engine, goldenCases);
    return [];
  },
  standsAlone: true,
  judge: judge2,
  defects: (golden, _tested, context) => listDefects3(golden, context),
  sections: sections3,
  findings,
  unlisted,
  trials: trials2,
  nextStep: nextStep2,
  facts: (golden) => [
    {
      label: "golden",
      value: `${golden.matched} of ${counted(golden.cases, "case")} matched${unreviewedWords(golden)}${apartWords(golden)}${golden.only === void 0 ? "" : "; others were not asked for"}`
    }
  ],
  factWhenOff: { label: "golden", value: "off (golden.path is none)" },
  figures: ({ matched, cases }) => ({ "golden.matched": matched, "golden.cases": cases }),
  concern: ({ matched, cases }) => matched < cases || cases === 0 ? "golden" : null,
  isNotable: (golden) => unreviewedCases(golden).length > 0
};
function measureGoldens(context) {
  const { ports, config, engine, goldenCases, shard, besideFixtures } = context;
  const choice = { only: goldenCases, shard, besideFixtures };
  return checkGoldens(ports, config, engine, choice).finally(() => besideFixtures([]));
}
var UNREAD = "each golden case gives the same tables as the fixtures, from other events: nothing shows that the pipeline reads its events";
var READ_EVENTS = fixing(
  "Let the pipeline read the file that DC_EVENT_GATE_EVENTS names, and no other; or add a case that gives other tables."
);
function judge2(golden) {
  const { results, cases, matched, path, unread } = golden;
  const names = results.filter(({ status }) => status !== "matched").map(({ name }) => name);
  const reasons2 = cases === 0 ? [`${path} holds no golden case`] : names.length === 0 ? [] : [
    `${names.length} of ${counted(cases, "golden case")} ${names.length === 1 ? "does" : "do"} not match: ${firstFew(names)}`
  ];
  return {
    reasons: reasons2,
    doubts: [
      ...unread === true ? [UNREAD] : [],
      // What the gate wrote itself it will find again: that nothing moved is no proof that it was right.
      ...cases > 0 && results.every(({ tables, unreviewed }) => unreviewed.length === tables.length) ? [
        "nobody has checked the golden files yet: they hold only what the gate itself has rebuilt"
      ] : []
    ],
    grounds: [`${matched} of ${counted(cases, "golden case")} matched${unreviewedWords(golden)}`]
  };
}
function apartWords({ apart }) {
  if (apart === void 0) return "";
  const { by, runs, alone } = apart;
  const too = alone.length === 0 ? "" : `, and alone too: ${alone.join(", ")}`;
  return `; rebuilt in ${counted(runs, "run")}, kept apart by ${by}${too}`;
}
function unreviewedWords(golden) {
  const { length } = unreviewedCases(golden).flatMap(({ unreviewed }) => unreviewed);
  return length === 0 ? "" : ` (${counted(length, "file")} not reviewed)`;
}
function nextStep2(golden, context) {
  if (judge2(golden).reasons.length === 0)
    return golden.unread === true ? READ_EVENTS : reviewing(golden);
  if (golden.cases === 0)
    return fixing(
      'Add a golden case; or correct golden.path in the config, where "none" turns this check off.'
    );
  if (differsInFindings2(golden)) return fixing(FINDINGS_STEP);
  return fixing(acceptingStep(context), typed("golden update"));
}
function reviewing(golden) {
  const [first] = unreviewedCases(golden);
  if (first === void 0) return null;
  return {
    rank: "warning",
    sentence: `Check the figures of ${first.unreviewed[0]} against their source, then remove "unreviewed" from ${golden.path}/${first.name}/case.yml.`
  };
}
function differsInFindings2({ results }) {
  const failing = results.filter(({ status }) => status !== "matched");
  return failing.every(
    ({ differences: differences2, findings: problems2 }) => problems2.length === 0 && differences2.length > 0 && differences2.every(({ table }) => table === "quality_findings")
  );
}

// src/checks/guard/causes.ts
function guardCauses(guard) {
  return [...rewrittenFiles(guard), ...unapproved(guard)];
}
function listDefects4(guard) {
  const { checkout, files, breaks, base } = guard;
  const [rewritten2] = checkout;
  return [
    ...rewrittenFiles(guard).map(
      (sentence3) => ({
        level: "error",
        title: "Not as committed",
        sentence: sentence3,
        place: rewritten2 === void 0 ? null : { file: rewritten2.path, line: 1 },
        next: fixing(`${checkoutRemedy(checkout)} To look at them:`, "git status")
      })
    ),
    ...unapproved(guard).map(
      (sentence3) => ({
        level: "error",
        title: "Expectations change without approval",
        sentence: sentence3,
        place: null,
        next: fixing(
          `${approving(guard)}; or undo them. To look at them:`,
          ["git diff", base.slice(0, 12), ...onlyFiles(guard)].join(" ")
        ),
        explains: [
          ...files.map(({ path }) => `expected ${path}`),
          ...breaks.length > 0 ? ["evolution"] : []
        ]
      })
    )
  ];
}
function onlyFiles({ files, settings, breaks }) {
  if (settings.length + breaks.length > 0 || files.length > MOST_FILES2) return [];
  return ["--", ...files.map(({ path }) => shellWord(path))];
}
var MOST_FILES2 = 5;
function rewrittenFiles({ checkout }) {
  if (checkout.length === 0) return [];
  const verb = checkout.length === 1 ? "is" : "are";
  const names = firstFew(checkout.map(nameRewritten));
  return [
    `${counted(checkout.length, "file")} that the gate reads ${verb} not as committed: ${names}`
  ];
}
function nameRewritten({ path, how }) {
  return `${path} (${HOW[how]})`;
}
var HOW = {
  bytes: "different bytes",
  kind: "a link on one side, a file on the other",
  missing: "not checked out",
  uncommitted: "not committed"
};
function checkoutRemedy(checkout) {
  const isUncommitted = ({ how }) => how === "uncommitted";
  return [
    ...checkout.every(isUncommitted) ? [] : [
      "Find out what rewrites these files, and remove it: an earlier step of the workflow, a sparse checkout, or an attribute in .gitattributes (filter, working-tree-encoding, ident, eol)."
    ],
    ...checkout.some(isUncommitted) ? [
      'Commit the files that are not committed. If an earlier step makes them on purpose, name them in the setting "generated".'
    ] : []
  ].join(" ");
}
function unapproved({ files, settings, breaks, label, approval }) {
  if (approval.state === "not-needed" || approval.state === "approved") return [];
  const what = [
    ...files.length > 0 ? [`${counted(files.length, "expected file")}: ${firstFew(files.map(nameFile))}`] : [],
    ...settings.length > 0 ? [
      `${counted(settings.length, "setting")} to a looser value: ${firstFew(settings.map(nameSetting))}`
    ] : [],
    ...breaks.length > 0 ? [`the event schema in ${counted(breaks.length, "way")} that "evolution" does not allow`] : []
  ].join("; ");
  return [`this pull request changes ${what}; ${refusal(approval, label)}`];
}
function nameFile(file) {
  return `${file.path} (${describeChange2(file)})`;
}
function describeChange2({ status, fewer = [] }) {
  if (status !== "thinned") return status;
  const types = fewer.map(({ type, base, head }) => `${type} ${base} → ${head}`);
  return `fewer valid events: ${types.join(", ")}`;
}
function nameSetting({ setting, base, head }) {
  return `${setting}: ${base} → ${head}`;
}
function refusal({ state, by, at, detail }, label) {
  switch (state) {
    case "stale":
      return `${by} set the label "${label}" (${at}) before the newest of these changes was pushed`;
    case "not-allowed":
      return `${by}, who set the label "${label}", may not write to this repository`;
    case "unknown":
      return `it is not known whether a maintainer has approved: ${detail}`;
    default:
      return "no maintainer has approved this";
  }
}
function approving({ label, approval }) {
  const who2 = "Ask a maintainer to look at these changes";
  const isSet = approval.state === "stale" || approval.state === "not-allowed";
  return isSet ? `${who2}, remove the label "${label}" and set it again` : `${who2} and set the label "${label}"`;
}

// src/checks/guard/change-blocks.ts
function changeBlocks({ files, settings, breaks }, context) {
  const blocks = [];
  const unsaid = settings.filter((setting) => isUnsaid(context)(nameSetting(setting)));
  if (unsaid.length > 0)
    blocks.push({
      kind: "table",
      header: ["looser setting", "before", "now"],
      figures: [],
      rows: unsaid.map(({ setting, base, head }) => ({
        cells: [setting, base, head],
        sentence: `${setting}: ${base} → ${head}`
      })),
      total: unsaid.length
    });
  const others = files.filter((file) => isUnsaid(context)(nameFile(file)));
  if (others.length > 0)
    blocks.push(list(others.map((file) => `${file.path} (${describeChange2(file)})`)));
  const ways = breaks.filter(isUnsaid(context)).map((each) => `event schema, ${each}`);
  if (ways.length > 0) blocks.push(list(ways));
  return blocks;
}
function isUnsaid({ reasons: reasons2 }) {
  return (words) => !reasons2.some((reason) => reason.includes(words));
}

// src/checks/guard/sections.ts
function sections4(guard, context) {
  return [...rewritten(guard, context), ...expectations(guard, context)];
}
function rewritten({ checkout }, context) {
  const left2 = checkout.map(nameRewritten).filter(isUnsaid(context));
  if (left2.length === 0) return [];
  const heading = "Not as committed";
  return [{ rank: "failure", heading, folded: null, blocks: [list(left2)] }];
}
function expectations(guard, context) {
  const { approval, label } = guard;
  const isUnapproved = !["not-needed", "approved"].includes(approval.state);
  const blocks = [];
  if (approval.state === "approved")
    blocks.push(text(`Approved by ${approval.by} with the label ${label}.`));
  blocks.push(...changeBlocks(guard, context));
  if (blocks.length === 0) return [];
  return [
    {
      rank: isUnapproved ? "failure" : "warning",
      heading: "Expectations that change",
      folded: null,
      blocks
    }
  ];
}

// src/checks/guard/check.ts
var GUARD = {
  stage: "github",
  isAskedFor: () => true,
  run: async ({ facts }) => facts.guard,
  split: { by: "merge" },
  standsAlone: false,
  judge: (guard) => ({ reasons: guardCauses(guard), doubts: [], grounds: [] }),
  defects: listDefects4,
  sections: sections4,
  findings: ({ checkout }) => checkout.map(({ path, how }) => ({
    level: "error",
    file: path,
    line: 1,
    title: "Not as committed",
    message: `The checkout differs from the commit: ${HOW[how]}.`,
    rule: "checkout-differs",
    about: []
  })),
  nextStep: nextStep3,
  approvalLabel: ({ label }) => label,
  facts: ({ files, settings, breaks, approval }) => {
    const changes = files.length + settings.length + breaks.length;
    if (changes === 0) return [];
    const word = approval.state === "approved" ? `approved by ${approval.by}` : "not approved";
    return [{ label: "expectations", value: `${counted(changes, "change")}, ${word}` }];
  },
  figures: () => ({}),
  concern: () => null,
  isNotable: ({ approval }) => approval.state !== "not-needed"
};
function nextStep3(guard) {
  if (guardCauses(guard).length === 0) return null;
  return fixing(
    guard.checkout.length > 0 ? checkoutRemedy(guard.checkout) : `${approving(guard)}; or undo them.`
  );
}

// src/checks/invariants/as-of.ts
function chooseDay(tables) {
  const days = [...tables.values()].flatMap(
    (table) => table.kind === "table" ? daysOfRows(table.shape, table.lines) : []
  );
  const distinct = [...new Set(days)].sort();
  return distinct[Math.floor((distinct.length - 1) / 2)] ?? null;
}
function rowsOn(day) {
  return ({ shape, lines }) => {
    const days = daysOfRows(shape, lines);
    return lines.filter((_, at) => days[at] === day);
  };
}
function daysOfRows({ columns, day }, lines) {
  const at = columns.findIndex(
    ({ name }) => day !== null && name.toLowerCase() === day.toLowerCase()
  );
  return at === -1 ? [] : lines.map((line) => (parseLine(line)[at] ?? "").slice(0, 10));
}
function eventsUntil(lines, day, pointer) {
  return lines.filter((line) => {
    const value = readPointer(JSON.parse(line), pointer);
    return typeof value === "string" && value.slice(0, 10) <= day;
  });
}

// src/checks/invariants/compare-attempts.ts
var allRows = ({ lines }) => lines;
function findChange2(before, after, pick = allRows) {
  if (after.kind === "failed") return `the pipeline fails: ${after.message}`;
  for (const [file, one] of before) {
    const other = after.tables.get(file);
    const change2 = other === void 0 ? null : changeOfTable(one, other, pick);
    if (change2 !== null) return change2;
  }
  return null;
}
function changeOfTable(one, other, pick) {
  if (one.kind === "unusable") return null;
  if (other.kind === "unusable") return other.reason;
  const [lines, others] = [pick(one), pick(other)];
  const at = lines.findIndex((line, index) => line !== others[index]);
  const { name } = one.shape;
  if (at !== -1) return `${name}: ${lines[at]} became ${others[at] ?? "nothing"}`;
  return others.length > lines.length ? `${name}: ${others[lines.length]} came in addition` : null;
}
function findRepeatedKey(tables) {
  for (const table of tables.values()) {
    if (table.kind === "unusable") return table.reason;
    const { shape, lines } = table;
    const keys = lines.map((line) => JSON.stringify(parseLine(line).slice(0, shape.key.length)));
    const at = keys.findIndex((key, index) => key === keys[index + 1]);
    if (at !== -1) return `${shape.name}: the key of ${lines[at]} is there twice`;
  }
  return null;
}

// src/checks/invariants/laws.ts
var LAWS = {
  order: async (lines, before, { build: build3 }) => {
    const odd = lines.filter((_, at) => at % 2 === 1);
    const even = lines.filter((_, at) => at % 2 === 0);
    for (const other of [[...lines].reverse(), [...odd, ...even]]) {
      const change2 = findChange2(before, await build3(other, null));
      if (change2 !== null) return change2;
    }
    return null;
  },
  duplicates: async (lines, before, { build: build3 }) => findChange2(before, await build3([...lines, ...lines], null)),
  "as-of": async (lines, before, { build: build3, datePointer }) => {
    const day = chooseDay(before);
    if (day === null) return void 0;
    const until = eventsUntil(lines, day, datePointer);
    if (until.length === 0) return void 0;
    const change2 = findChange2(before, await build3(until, day), rowsOn(day));
    return change2 === null ? null : `as of ${day}, ${change2}`;
  },
  keys: async (_, before) => findRepeatedKey(before)
};
var BROKEN = {
  order: "the order of the events changes the tables",
  duplicates: "events that are there twice change the tables",
  "as-of": "later events change the rows of an earlier day",
  keys: "a key is not unique"
};

// src/checks/invariants/sources.ts
var PERSONS = 10;
var MOST_EVENTS2 = 400;
async function readSources({ ports, config, fixtures }, shares) {
  const path = config["golden.path"];
  const names = path === null ? [] : await ports.workspace.directories(path);
  const cases = await Promise.all(
    names.map(async (name) => ({
      name: `golden case ${name}`,
      lines: splitLines(await ports.workspace.readText(`${path}/${name}/events.ndjson`))
    }))
  );
  const { report: report2 } = await fixtures();
  const sample = report2.valid === 0 ? [] : [drawSample(shares, config["events.person"])];
  return [...sample, ...cases.filter(({ lines }) => lines.length > 0)];
}
function drawSample(shares, pointer) {
  const all = shares.flatMap(({ events }) => events).sort(byLot);
  const persons = [...new Set(all.map(({ person }) => person))].slice(0, PERSONS);
  const taken = all.filter(({ person }) => persons.includes(person)).slice(0, MOST_EVENTS2);
  const isNamed = taken.some(({ person }) => person !== "");
  const whose = isNamed ? "" : ` (no event says at ${pointer} whom it is about)`;
  return {
    name: `a sample of the fixtures${whose}`,
    lines: taken.sort(byDay).map(({ line }) => line)
  };
}
function byLot(a, b) {
  return compareText(a.lot, b.lot) || byDay(a, b);
}
function byDay(a, b) {
  return compareKnown(a.date, b.date) || compareKnown(a.created, b.created) || compareKnown(a.id, b.id) || compareText(a.line, b.line);
}
function compareKnown(a, b) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}
async function measureSample(context) {
  const { spool, aside, report: report2 } = await context.fixtures();
  if (report2.valid === 0) return { events: [] };
  const { person, date, created, id } = eventPointers(context.config, context.engine.schema);
  const directory = await context.spoolDirectory();
  const database = await context.ports.warehouse.open({ path: null, readable: [directory] });
  try {
    const rows = await database.rows(
      `WITH events AS (
         SELECT CAST(json AS VARCHAR) AS line, coalesce(json ->> ${quoted(person)}, '') AS person,
           left(json ->> ${quoted(date)}, 10) AS date,
           TRY_CAST(json ->> ${quoted(created)} AS TIMESTAMP) AS created,
           json ->> ${quoted(id)} AS id
         FROM read_json_objects(${literal([...spool, ...aside])}, format = 'newline_delimited',
           maximum_object_size = 16777216, hive_partitioning = false)
       )
       SELECT line, person, md5(person), date, CAST(created AS VARCHAR), id
       FROM events
       WHERE person IN (SELECT person FROM events GROUP BY person ORDER BY md5(person) LIMIT ${PERSONS})
       ORDER BY md5(person), date, created, id, line LIMIT ${MOST_EVENTS2}`,
      "sample"
    );
    return {
      events: rows.map(([line, whose, lot, day, at, name]) => ({
        line: line ?? "",
        person: whose ?? "",
        lot: lot ?? "",
        date: day ?? null,
        created: at ?? null,
        id: name ?? null
      }))
    };
  } finally {
    database.close();
  }
}
function splitLines(text2) {
  return text2.replace(/^\ufeff/, "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
}

// src/checks/invariants/shrink.ts
async function shrink(items, fails, most) {
  let smallest = items;
  let asked = 0;
  for (let size = Math.ceil(items.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < smallest.length && smallest.length > 1; ) {
      if (asked >= most) return smallest;
      const part = [...smallest.slice(0, from), ...smallest.slice(from + size)];
      asked += 1;
      if (part.length > 0 && await fails(part)) smallest = part;
      else from += size;
    }
  }
  return smallest;
}

// src/checks/invariants/try-build.ts
var PLAN_TYPE = pointerSteps(PLAN_TYPE_POINTER);
function createTryBuild({ workspace, warehouse }, { pipeline, tables: { plan, declared } }) {
  const isKnown = (line) => plan.length === 0 || isEventType(readEventType(JSON.parse(line), PLAN_TYPE));
  return async (lines, asOf) => {
    const directory = await workspace.temporaryDirectory();
    const files = { spool: `${directory}/events.ndjson`, aside: `${directory}/aside.ndjson` };
    const others = lines.filter((line) => !isKnown(line));
    const database = await warehouse.open({ path: null, readable: [directory] });
    try {
      await writeLines(database, lines.filter(isKnown), files.spool);
      if (others.length > 0) await writeLines(database, others, files.aside);
      const spool = [files.spool];
      const aside = others.length > 0 ? [files.aside] : [];
      const request = { spool, aside, directory, asOf, target: "memory" };
      await pipeline.build(database, request);
      return { kind: "built", tables: await readTables(database, [...plan, ...declared]) };
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      return { kind: "failed", message: error.message };
    } finally {
      database.close();
    }
  };
}

// src/checks/invariants/try-invariants.ts
var MOST_BUILDS = { builtin: 80, folder: 80, command: 24 };
var MOST_TO_SHRINK = { builtin: 48, folder: 48, command: 16 };
var MOST_TRIES = 16;
var MOST_LISTED = 20;
async function tryInvariants(shares, context) {
  const { config, engine, ports } = context;
  const counter = { builds: 0, toShrink: MOST_TO_SHRINK[config.pipeline.kind] };
  const one = createTryBuild(ports, engine);
  const build3 = (lines, asOf) => {
    counter.builds += 1;
    return one(lines, asOf);
  };
  const most = config["invariant-builds"] ?? MOST_BUILDS[config.pipeline.kind];
  const request = { build: build3, datePointer: config["events.date"] };
  const sources = await readSources(context, shares);
  const failures = [];
  const tried = new Map(config.invariants.map((name) => [name, 0]));
  const problems2 = [];
  let looked = 0;
  for (const source of sources) {
    if (counter.builds >= most) break;
    looked += 1;
    const before = await build3(source.lines, null);
    if (before.kind === "failed") {
      problems2.push(`${source.name}: ${before.message}`);
      continue;
    }
    for (const name of config.invariants) {
      if (failures.some(({ invariant }) => invariant === name)) continue;
      const change2 = await LAWS[name](source.lines, before.tables, request);
      if (change2 === void 0) continue;
      tried.set(name, (tried.get(name) ?? 0) + 1);
      if (change2 !== null)
        failures.push(await describeFailure(name, source, request, change2, counter));
    }
  }
  return {
    builds: counter.builds,
    mostBuilds: most,
    sources: sources.length,
    looked,
    tried: [...tried].map(([invariant, times]) => ({ invariant, sources: times })),
    problems: problems2,
    failures
  };
}
async function describeFailure(invariant, { name, lines }, request, found, counter) {
  let change2 = found;
  const end = counter.builds + counter.toShrink;
  const fails = async (part) => {
    if (counter.builds >= end) return false;
    const before = await request.build(part, null);
    if (before.kind === "failed") return false;
    const smaller = await LAWS[invariant](part, before.tables, request);
    if (typeof smaller !== "string") return false;
    change2 = smaller;
    return true;
  };
  const example = await shrink(lines, fails, MOST_TRIES);
  return {
    invariant,
    source: name,
    change: change2,
    eventCount: example.length,
    events: example.slice(0, MOST_LISTED)
  };
}

// src/checks/invariants/check.ts
var INVARIANTS_CHECK = {
  stage: "rebuild",
  isAskedFor: ({ invariants }) => invariants.length > 0,
  // Few events are enough, and these come together.
  ...inShares({ measure: measureSample, merge: tryInvariants }),
  standsAlone: false,
  judge: judge3,
  sections: sections5,
  findings: () => [],
  nextStep: (report2) => {
    const [first] = report2.failures;
    return first === void 0 ? trying(report2) : fixing(
      `Fix the pipeline. The ${counted(first.eventCount, "event")} of the example below ${first.eventCount === 1 ? "is" : "are"} enough to see it fail.`
    );
  },
  facts: (report2) => [{ label: "invariants", value: summary(report2) }],
  figures: () => ({}),
  concern: ({ failures }) => failures.length > 0 ? "golden" : null,
  isNotable: () => false
};
function judge3(report2) {
  const untried = report2.tried.filter(({ sources }) => sources === 0);
  return {
    reasons: report2.failures.map(describe),
    doubts: [
      ...report2.problems.map((problem2) => `no invariant could be tried on the ${problem2}`),
      ...untried.map(
        ({ invariant }) => `the invariant ${invariant} could not be tried: ${invariant === "as-of" ? 'no table says by its "day" on which day a row holds, or none has rows' : "there are no events"}`
      )
    ],
    grounds: [`invariants hold: ${report2.tried.map(({ invariant }) => invariant).join(", ")}`]
  };
}
function describe({ invariant, source, change: change2, eventCount }) {
  return `${BROKEN[invariant]} (${source}, ${counted(eventCount, "event")} show it): ${change2}`;
}
function sections5({ failures }) {
  return failures.map((failure) => ({
    rank: "failure",
    heading: `Invariant ${failure.invariant}: the smallest example that was found`,
    folded: null,
    blocks: [text(describe(failure)), list([...failure.events], failure.eventCount)]
  }));
}
function summary({
  tried,
  looked,
  sources,
  builds,
  mostBuilds,
  failures
}) {
  const names = tried.map(({ invariant }) => invariant).join(", ");
  const state = failures.length === 0 ? "hold" : `${failures.length} broken`;
  const left2 = sources - looked;
  const were = left2 === 1 ? "was" : "were";
  const rest = left2 === 0 ? "" : `; ${counted(left2, "source")} ${were} not looked at: ${counted(mostBuilds, "build")} ${mostBuilds === 1 ? "is" : "are"} allowed (invariant-builds)`;
  return `${names}: ${state} (${looked} of ${counted(sources, "source")}, ${counted(builds, "build")}${rest})`;
}
function trying({ problems: problems2, tried }) {
  if (problems2.length > 0) return fixing("Correct what failed there.");
  if (tried.every(({ sources }) => sources > 0)) return null;
  return fixing(
    'Add events, give a table a "day" (for as-of), or remove the invariant from the config.'
  );
}

// src/checks/loadable/causes.ts
function listDefects5({ unloadable, findings: findings3 }, tested) {
  const kinds = /* @__PURE__ */ new Map();
  for (const finding2 of findings3)
    kinds.set(kindKey(finding2), [...kinds.get(kindKey(finding2)) ?? [], finding2]);
  const defects = [...kinds].flatMap(([key, own]) => {
    const [first] = own;
    const cause = tested.find((one) => one.check === "loadable" && kindKey(one) === key) ?? null;
    return first === void 0 ? [] : [defect(key, first, own.length, cause)];
  });
  return unloadable > 0 && defects.length === 0 ? [unlisted2(unloadable)] : defects;
}
var REMEDY = "Write the listed values in a form that the tables can hold, and make the schema require that form.";
function defect(id, first, count, cause) {
  const { file, line, message } = first;
  const what = `${counted(count, "event is", "events are")} valid, but the tables cannot hold ${count === 1 ? "it" : "them"}${exampleWords(count, first, message)}`;
  const isTried = cause !== null && cause.repair !== "";
  return {
    id,
    name: `${first.rule}: ${first.pointer}`,
    count,
    following: countFollowers(cause),
    level: "error",
    title: "Valid, but not loadable",
    sentence: withSuspected(withFollowers(what, count, cause?.followers ?? []), count, cause),
    place: { file, line },
    next: fixing(
      isTried ? `${REMEDY} Tried in memory: ${cause.repair}, what follows is gone${revealedWords(cause)}.` : REMEDY,
      typed(`validate ${shellWord(file)} --quality`)
    )
  };
}
function unlisted2(count) {
  const sentence3 = `${counted(count, "event is", "events are")} valid, but the tables cannot hold ${count === 1 ? "it" : "them"}`;
  const title = "Valid, but not loadable";
  return { level: "error", title, sentence: sentence3, place: null, next: fixing(REMEDY, typed("gate")) };
}

// src/checks/loadable/check.ts
var LOADABLE = {
  stage: "validate",
  isAskedFor: () => true,
  ...inShares({
    measure: async (context) => {
      await context.fixtures();
      return {};
    },
    merge: async (_shares, context) => (await context.fixtures()).loadable
  }),
  standsAlone: false,
  // Apart from the rate, which is the schema's: no other event makes up for one that is left out.
  judge: (report2) => ({ reasons: listReasons2(report2), doubts: [], grounds: [] }),
  defects: listDefects5,
  sections: ({ unloadable, findings: findings3 }, context) => left(unloadable, findings3, context),
  findings: ({ findings: findings3 }) => findings3.map((finding2) => ({
    level: "error",
    file: finding2.file,
    line: finding2.line,
    title: "Valid, but not loadable",
    message: finding2.message,
    rule: finding2.rule,
    about: [finding2.pointer, finding2.message],
    defect: kindKey(finding2)
  })),
  nextStep: ({ unloadable }) => unloadable === 0 ? null : fixing(
    "Write the listed values in a form that the tables can hold, and make the schema require that form."
  ),
  facts: ({ events, unloadable }) => unloadable === 0 ? [] : [
    {
      label: "valid, but not loadable",
      value: `${formatCount(unloadable)} of ${counted(events, "valid event")}`
    }
  ],
  figures: () => ({}),
  concern: ({ unloadable }) => unloadable > 0 ? "validation" : null,
  isNotable: () => false
};
function left(unloadable, findings3, context) {
  const unsaid = findings3.filter((finding2) => !isSaid(context, finding2));
  const total3 = unloadable - (findings3.length - unsaid.length);
  if (total3 <= 0) return [];
  const blocks = [list(unsaid.map(locateMessage), total3)];
  return [{ rank: "failure", heading: "Valid, but not loadable", folded: null, blocks }];
}
function listReasons2({ unloadable, findings: findings3 }) {
  if (unloadable === 0) return [];
  const files = [...new Set(findings3.map(({ file }) => file))];
  return [
    `${counted(unloadable, "event is", "events are")} valid, but the tables cannot hold ${unloadable === 1 ? "it" : "them"} (${firstFew(files)})`
  ];
}

// src/contracts/work-steps.ts
function tellSteps({ progress }, label, events) {
  return ({ name, at, of, share }) => progress(`${label} (${at} of ${of}): ${name}`, share, {
    done: Math.round(share * events),
    unit: "events"
  });
}

// src/checks/consequences/found-rules.ts
async function readFoundRules(database) {
  const rows = await database.rows(
    "SELECT DISTINCT rule FROM quality_findings",
    "quality_findings"
  );
  return new Set(rows.map(([rule]) => rule ?? ""));
}

// src/checks/find-consequences.ts
async function findConsequences(ports, database, request) {
  const ruleNames = await readFoundRules(database);
  if (ruleNames.size === 0) return NO_CONSEQUENCES;
  const { tryConsequences } = await import("./try-consequences.js");
  return tryConsequences(ports, database, request, ruleNames);
}

// src/pipelines/loading-for-rules.ts
async function loadForRules(database, { spool, columns = null, asOf }, { day, limits }) {
  const request = { spool, columns, asOf, scripts: builtinScripts(limits) };
  const loaded = await (day === null ? loadEvents(database, request) : loadWithoutPlan(database, request, day));
  return { ...loaded, loaded: [] };
}

// src/checks/quality/scopes.ts
var SCOPES = {
  conflicting_duplicate: "id",
  identical_duplicate: "id",
  event_id_shared_across_scenarios: "id",
  payload_type_absent: "all",
  hire_absent: "person",
  event_before_hire: "person",
  activity_after_termination: "person",
  contribution_before_eligibility: "person",
  deferral_before_enrollment: "person",
  payload_date_mismatch: "person",
  ytd_mismatch: "person",
  forfeiture_exceeds_unvested: "person",
  vested_balance_mismatch: "person",
  deferral_rate_over_100: "person",
  merit_amount_mismatch: "person",
  promotion_without_raise_in_level: "person",
  vesting_decreased: "person",
  vesting_below_statutory_floor: "person",
  contribution_after_deposit_deadline: "person",
  limit_402g_exceeded: "person",
  limit_414v_exceeded: "person",
  limit_415c_exceeded: "person",
  limit_year_unknown: "all",
  hce_flag_mismatch: "person",
  hce_threshold_mismatch: "person",
  compliance_limit_mismatch: "person",
  compliance_amount_mismatch: "person"
};
function rulesOf(scope) {
  return Object.entries(SCOPES).flatMap(([name, own]) => own === scope ? [name] : []);
}

// src/checks/quality/found-findings.ts
async function readFound(database, close, most) {
  const [row2] = await database.rows("SELECT count(*) FROM quality_findings", "quality_findings");
  if (Number(row2?.[0]) === 0) return { counts: [], first: [], close: [], ofAll: [] };
  await placeFound(database, close);
  const counts2 = await database.rows(
    `SELECT rule, event_type, count(*),
       count(DISTINCT (scenario_id, plan_design_id, person)) FILTER (person IS NOT NULL AND is_person_close IS NULL),
       CAST(to_json(list(DISTINCT [scenario_id, plan_design_id, person]) FILTER (is_person_close)) AS VARCHAR)
     FROM found_findings WHERE part = 'other' GROUP BY ALL ORDER BY ALL`,
    "quality_findings"
  );
  const rows = await database.rows(
    `SELECT part, rule, event_id, event_type, scenario_id, plan_design_id, person, CAST(day AS VARCHAR),
       CAST(created_at AS VARCHAR), message, file, line
     FROM found_findings
     WINDOW
       place AS (PARTITION BY rule, part ORDER BY ${ORDER}),
       -- The first of each type of event, however many others stand before it.
       of_type AS (PARTITION BY rule, part, event_type ORDER BY ${ORDER})
     QUALIFY part <> 'other'
       OR row_number() OVER place <= ${literal(most === 0 ? Number.MAX_SAFE_INTEGER : most)}
       OR row_number() OVER of_type = 1
     ORDER BY rule, ${ORDER}`,
    "quality_findings"
  );
  const ofPart = (part) => rows.filter(([own]) => own === part).map(asFinding);
  return {
    counts: counts2.map(([rule, eventType, count, persons, closePersons]) => ({
      rule: rule ?? "",
      eventType: eventType ?? null,
      count: Number(count),
      persons: Number(persons),
      closePersons: readNames(closePersons ?? null)
    })),
    first: ofPart("other"),
    close: ofPart("close"),
    ofAll: ofPart("all")
  };
}
function readNames(list3) {
  const names = JSON.parse(list3 ?? "null");
  return (names ?? []).map(
    ([scenario = null, planDesign = null, employee = null]) => personName({ scenario, planDesign, employee })
  ).sort();
}
function personName({
  scenario,
  planDesign,
  employee
}) {
  return JSON.stringify([scenario, planDesign, employee]);
}
var ORDER = "scenario_id, plan_design_id, person, event_order, file, line, event_id";
async function placeFound(database, close) {
  const findings3 = close.kind === "findings" ? close.findings : [];
  const lists = {
    close_employees: close.kind === "employees" ? close.employees : [],
    close_rules: findings3.map(({ rule }) => rule),
    close_ids: findings3.map(({ eventId }) => eventId),
    rules_of_all: rulesOf("all"),
    rules_of_ids: rulesOf("id")
  };
  for (const [name, list3] of Object.entries(lists)) await database.setVariable(name, list3);
  await database.execute(
    `CREATE OR REPLACE TEMP TABLE found_findings AS
     WITH close_persons AS (
       SELECT DISTINCT unnest(getvariable('close_employees')) AS person, true AS is_person_close
     ), close_findings AS (
       SELECT unnest(getvariable('close_rules')) AS rule, unnest(getvariable('close_ids')) AS event_id,
         true AS is_finding_close
     ), placed AS (
       SELECT
         rule, found.event_id, scenario_id, plan_design_id, event_order, created_at, message, file, line,
         coalesce(event_type, type) AS event_type,
         coalesce(employee_id, person) AS person,
         coalesce(effective_date, date) AS day,
         count(*) OVER (PARTITION BY rule, found.event_id) AS holders
       FROM quality_findings AS found
       LEFT JOIN events ON events.event_id = TRY_CAST(found.event_id AS UUID)
       LEFT JOIN named_events ON named_events.event_id = found.event_id
       -- A window, which goes to disk where it has to; DISTINCT ON would hold all rows in memory.
       QUALIFY row_number() OVER (
         PARTITION BY rule, found.event_id ORDER BY scenario_id, plan_design_id, employee_id, event_order
       ) = 1
     )
     SELECT placed.*, is_person_close,
       CASE
         WHEN rule IN (SELECT unnest(getvariable('rules_of_all'))) THEN 'all'
         -- What repeats is told of ids: copies of an event are no part of its person's events.
         WHEN rule IN (SELECT unnest(getvariable('rules_of_ids'))) THEN 'other'
         -- An id that several persons have tells of none of them.
         WHEN holders > 1 THEN 'other'
         WHEN is_person_close OR is_finding_close THEN 'close'
         ELSE 'other'
       END AS part
     FROM placed
     LEFT JOIN close_persons USING (person)
     LEFT JOIN close_findings USING (rule, event_id)`,
    "quality_findings"
  );
}
function asFinding(row2) {
  const [, rule, eventId, eventType, scenario, planDesign, person, day, ...more] = row2;
  const [createdAt, message, file, line] = more;
  return {
    rule: rule ?? "",
    eventId: eventId ?? null,
    eventType: eventType ?? null,
    scenario: scenario ?? null,
    planDesign: planDesign ?? null,
    employee: person ?? null,
    effectiveDate: day ?? null,
    createdAt: createdAt ?? null,
    message: message ?? "",
    place: typeof file === "string" ? { file, line: Number(line) } : null
  };
}

// src/checks/quality/invalid-texts.ts
var MOST_RECORDS = 1e4;
async function readInvalidTexts(validator, files, invalid) {
  const places = listPlaces(invalid).slice(0, MOST_RECORDS);
  if (places.length === 0) return { records: [], employees: [] };
  const texts = await validator.readRecords(files, places);
  const records = places.map((place) => ({ place, text: texts.get(place) ?? "" }));
  const employees = records.map(({ text: text2 }) => readEmployee(text2));
  return { records, employees: [...new Set(employees)].filter(canHaveEvents) };
}
function canHaveEvents(employee) {
  return employee !== "" && employee.isWellFormed();
}
function listPlaces(invalid) {
  const places = invalid.map(({ file, line, index }) => ({
    file,
    line,
    ...index === void 0 ? {} : { index }
  }));
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}
function placeKey({ file, line, index }) {
  return JSON.stringify([file, line, index ?? null]);
}
function readEmployee(text2) {
  const whole = { bytes: text2, decode: () => text2, encode: (value) => value };
  return createPersonReader("/employee_id", whole)(0, text2.length);
}

// src/checks/quality/place-findings.ts
async function placeFindings(validator, files, found) {
  const { first, close, ofAll } = found;
  const unplaced = [...first, ...close, ...ofAll].filter(({ place }) => place === null);
  const ids = new Set(unplaced.flatMap(({ eventId }) => eventId ?? []));
  if (ids.size === 0) return found;
  const places = await validator.locate(files, ids);
  const withPlace = (findings3) => findings3.map((finding2) => ({
    ...finding2,
    place: finding2.place ?? places.get(finding2.eventId ?? "") ?? null
  }));
  return { ...found, first: withPlace(first), close: withPlace(close), ofAll: withPlace(ofAll) };
}

// src/checks/judge-close-persons.ts
async function judgeClosePersons(shares, context) {
  const close = shares.flatMap((share) => share.close ?? []);
  const nothing = { counts: [], first: [], close: [], ofAll: [] };
  if (close.every(({ events }) => events.length === 0))
    return { found: nothing, consequences: NO_CONSEQUENCES };
  const { engine, config } = context;
  const ports = withShares(context.ports, close);
  const directory = await context.spoolDirectory();
  const database = await ports.warehouse.open({ path: null, readable: [directory] });
  try {
    const write = async (lines, name) => {
      const file = `${directory}/${name}.ndjson`;
      if (lines.length > 0) await writeManyLines(database, lines, file);
      return lines.length > 0 ? [file] : [];
    };
    const spool = await write(
      close.flatMap(({ events }) => events),
      "close-persons"
    );
    const aside = await write(
      close.flatMap((share) => share.aside),
      "close-aside"
    );
    const asOf = shares[0]?.asOf ?? null;
    const request = { spool, aside, directory, asOf, target: "memory" };
    const built = await (ownRules(engine.rules).length === 0 ? loadForRules(database, request, { day: null, limits: engine.annualLimits }) : engine.pipeline.build(database, request));
    const { rules, limits } = engine;
    const judging2 = { rules, limits, directory, asOf: built.asOf };
    await judgeEvents(ports, database, { ...judging2, events: built.events, gateEvents: null });
    await database.setVariable(
      "shared_ids",
      close.flatMap(({ sharedIds }) => sharedIds)
    );
    await database.setVariable("rules_of_all", rulesOf("all"));
    await database.execute(
      `DELETE FROM quality_findings WHERE event_id IN (SELECT unnest(getvariable('shared_ids')))
       AND rule NOT IN (SELECT unnest(getvariable('rules_of_all')))`,
      "close persons"
    );
    const { invalid, unloadable, report: report2 } = await context.fixtures();
    const consequences = await findConsequences(ports, database, {
      ...engine,
      ...judging2,
      ...{ files: [], invalid, unloadable, invalidCount: report2.invalid },
      ...{ base: config.base, patterns: config["fixtures.valid"] }
    });
    const employees = close.flatMap((share) => share.employees);
    const found = await readFound(
      database,
      { kind: "employees", employees },
      config["quality.max-findings"]
    );
    return {
      found: await placeFindings(ports.validator, [], found),
      consequences: withLeft(consequences, close)
    };
  } finally {
    database.close();
  }
}
function withLeft(consequences, close) {
  const untried = consequences.untriedRules.map(({ rule }) => rule);
  const left2 = close.flatMap((share) => share.left).reduce((sum, [rule, findings3]) => untried.includes(rule) ? sum : sum + findings3, 0);
  return { ...consequences, untested: consequences.untested + left2 };
}
function withShares(ports, close) {
  const places = new Map(close.flatMap((share) => share.places));
  const texts = new Map(
    close.flatMap(
      ({ invalid }) => invalid.records.map(({ place, text: text2 }) => [placeKey(place), text2])
    )
  );
  const validator = {
    validate: (request) => ports.validator.validate(request),
    locate: async (_files, ids) => new Map([...places].filter(([id]) => ids.has(id))),
    readRecords: async (_files, asked) => new Map(asked.map((place) => [place, texts.get(placeKey(place)) ?? ""]))
  };
  return { ...ports, validator };
}

// src/checks/quality/close-persons.ts
var MOST_FAILING = 40;
async function readClosePersons(database, named2, written) {
  await noteBroken(database);
  await database.setVariable("named_employees", named2);
  await database.execute(
    `CREATE OR REPLACE TEMP TABLE close_employees AS
     WITH failing AS (
       SELECT scenario_id, plan_design_id, employee_id FROM broken
       GROUP BY ALL HAVING bool_or(severity = 'error')
     ), first_of_kind AS (
       SELECT DISTINCT ON (rule, event_type) scenario_id, plan_design_id, employee_id
       FROM broken SEMI JOIN failing USING (scenario_id, plan_design_id, employee_id)
       ORDER BY rule, event_type, scenario_id, plan_design_id, employee_id
     ), first_failing AS (
       FROM failing ORDER BY scenario_id, plan_design_id, employee_id
       LIMIT (SELECT ${MOST_FAILING} + count(*) FROM first_of_kind)
     ), of_each_type AS (
       SELECT event_type, min(employee_id) AS employee_id FROM events GROUP BY event_type
     )
     SELECT employee_id FROM first_of_kind
     UNION SELECT employee_id FROM first_failing
     UNION SELECT employee_id FROM of_each_type
     UNION SELECT employee_id FROM broken WHERE employee_id IN (SELECT unnest(getvariable('named_employees')))
     UNION SELECT employee_id
     FROM (SELECT rule, TRY_CAST(event_id AS UUID) AS event_id FROM quality_findings) JOIN events USING (event_id)
     WHERE rule IN (SELECT unnest(getvariable('rules_of_all')))`,
    "close persons"
  );
  const rows = await database.rows("FROM close_employees ORDER BY ALL", "close persons");
  const employees = rows.map(([employee]) => employee ?? "");
  const left2 = await database.rows(
    `SELECT rule, count(*)
     FROM (FROM broken ANTI JOIN close_employees USING (employee_id))
     SEMI JOIN (
       SELECT scenario_id, plan_design_id, employee_id FROM broken GROUP BY ALL HAVING bool_or(severity = 'error')
     ) USING (scenario_id, plan_design_id, employee_id)
     GROUP BY rule ORDER BY rule`,
    "close persons"
  );
  const shared = await database.rows(
    `SELECT CAST(event_id AS VARCHAR) FROM events
     SEMI JOIN (SELECT event_id FROM events SEMI JOIN close_employees USING (employee_id)) USING (event_id)
     GROUP BY event_id HAVING count(*) > 1 ORDER BY event_id`,
    "close persons"
  );
  const { spool, aside = [] } = written ?? { spool: null };
  return {
    employees,
    events: spool === null ? await gather(readEventsFor(database, employees)) : await readWritten(database, spool, employees),
    aside: await readWritten(database, aside, employees),
    sharedIds: shared.map(([id]) => id ?? ""),
    left: left2.map(([rule, count]) => [rule ?? "", Number(count)])
  };
}
async function readWritten(database, files, employees) {
  if (files.length === 0) return [];
  return gather(
    database.lines(
      `SELECT CAST(json AS VARCHAR)
       FROM read_json_objects(${literal(files)}, format = 'newline_delimited', maximum_object_size = 16777216,
         hive_partitioning = false)
       WHERE json ->> '$.employee_id' IN (SELECT unnest(${literal(employees)}))`,
      "close persons"
    )
  );
}
async function gather(chunks) {
  const all = [];
  for await (const chunk of chunks) all.push(...chunk);
  return all;
}
async function noteBroken(database) {
  await database.setVariable("rules_of_all", rulesOf("all"));
  await database.setVariable("rules_not_tried", [...rulesOf("id"), "payload_type_absent"]);
  await database.execute(
    `CREATE OR REPLACE TEMP TABLE broken AS
     SELECT rule, severity, event_type, scenario_id, plan_design_id, employee_id
     FROM (SELECT * REPLACE (TRY_CAST(event_id AS UUID) AS event_id) FROM quality_findings)
     JOIN events USING (event_id)
     WHERE rule NOT IN (SELECT unnest(getvariable('rules_not_tried')))
     QUALIFY count(*) OVER (PARTITION BY rule, event_id) = 1`,
    "close persons"
  );
}

// src/checks/quality/list-findings.ts
function listFindings(rules, shares, ofAll, following, most) {
  const followers2 = new Set(following.map(({ rule, eventId }) => nameOf(rule, eventId)));
  const follows = ({ rule, eventId }) => eventId !== null && followers2.has(nameOf(rule, eventId));
  const listed = rules.map((rule) => {
    const own = shares.map((share) => pickRule(share, rule.name));
    const known = [...own.flatMap(({ close }) => close), ...ofAll.filter(isOf(rule.name))];
    const others = own.flatMap(({ counts: counts2 }) => counts2);
    const inOrder2 = [...own.flatMap(({ first }) => first), ...known].sort(compareFindings);
    const count = others.reduce((sum, one) => sum + one.count, known.length);
    const report2 = {
      rule: rule.name,
      severity: rule.severity,
      says: rule.says,
      source: rule.source,
      count,
      following: following.filter((found) => found.rule === rule.name).length,
      findings: chooseListed(inOrder2, follows, most)
    };
    const unexplained = known.filter((one) => !follows(one));
    return {
      report: report2,
      defects: listDefects6(report2, countByType([...others, ...countEach(unexplained)]))
    };
  });
  return {
    rules: listed.map(({ report: report2 }) => report2),
    defects: listed.flatMap(({ defects }) => defects)
  };
}
function nameOf(rule, eventId) {
  return JSON.stringify([rule, eventId]);
}
function isOf(name) {
  return ({ rule }) => rule === name;
}
function pickRule({ counts: counts2, first, close }, name) {
  const own = isOf(name);
  return { counts: counts2.filter(own), first: first.filter(own), close: close.filter(own) };
}
function chooseListed(inOrder2, follows, most) {
  const causes = inOrder2.filter((one) => !follows(one));
  const ordered = [...causes, ...inOrder2.filter(follows)];
  const types = /* @__PURE__ */ new Set();
  return ordered.flatMap((one, at) => {
    const isFirst2 = at < causes.length && !types.has(one.eventType);
    types.add(one.eventType);
    return most === 0 || at < most || isFirst2 ? [asListed(one, at >= causes.length)] : [];
  });
}
function asListed({ place, rule: _, planDesign: __, ...one }, follows) {
  const { eventId, eventType, scenario, employee, effectiveDate, message } = one;
  return { eventId, eventType, scenario, employee, effectiveDate, message, follows, place };
}
function compareFindings(a, b) {
  return compareKnown2(a.scenario, b.scenario) || compareKnown2(a.planDesign, b.planDesign) || compareKnown2(a.employee, b.employee) || compareMoments(a, b);
}
function compareMoments(a, b) {
  if (a.createdAt === null || b.createdAt === null)
    return Number(a.createdAt === null) - Number(b.createdAt === null);
  return compareKnown2(a.effectiveDate, b.effectiveDate) || rankOf(a) - rankOf(b) || compareText(a.createdAt, b.createdAt) || compareKnown2(a.eventId, b.eventId);
}
function rankOf({ eventType }) {
  return EVENT_TYPES.indexOf(eventType);
}
function compareKnown2(a, b) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}
function countEach(findings3) {
  return findings3.map((one) => ({
    rule: one.rule,
    eventType: one.eventType,
    count: 1,
    persons: 0,
    closePersons: one.employee === null ? [] : [personName(one)]
  }));
}
function countByType(counts2) {
  const sums = /* @__PURE__ */ new Map();
  for (const { eventType, count, persons, closePersons } of counts2) {
    const sum = sums.get(eventType) ?? { count: 0, persons: 0, close: /* @__PURE__ */ new Set() };
    sums.set(eventType, sum);
    sum.count += count;
    sum.persons += persons;
    for (const person of closePersons) sum.close.add(person);
  }
  return [...sums].map(([eventType, { count, persons, close }]) => ({
    eventType,
    count,
    persons: persons + close.size
  })).sort((a, b) => b.count - a.count || compareKnown2(a.eventType, b.eventType));
}
function listDefects6({ rule, severity, findings: findings3 }, counts2) {
  return counts2.flatMap(({ eventType, count, persons }) => {
    const own = findings3.filter((one) => one.follows !== true && one.eventType === eventType);
    const [first] = own;
    if (first === void 0 || severity === "off") return [];
    const files = new Set(own.flatMap(({ place }) => place?.file ?? []));
    return [
      {
        rule,
        eventType,
        count,
        persons,
        severity,
        files: own.length === count ? files.size : null,
        first
      }
    ];
  });
}

// src/checks/quality/require-events.ts
var MOST_SAID = 200;
async function requireEvents(database, rules) {
  if (rules.length === 0) return;
  const [row2] = await database.rows(
    `SELECT rule, event_id, message FROM quality_findings AS found
     WHERE rule IN (SELECT unnest(${literal(rules.map(({ name: name2 }) => name2))}))
       AND NOT EXISTS (FROM events WHERE events.event_id = TRY_CAST(found.event_id AS UUID))
     ORDER BY ALL LIMIT 1`,
    "quality_findings"
  );
  if (row2 === void 0) return;
  const [name, eventId = null, message] = row2;
  throw new GateError("SHARD_SPLIT", {
    what: `The quality rule ${rules.find((rule) => rule.name === name)?.source ?? name}`,
    why: `it names ${eventId === null ? "no event" : `"${eventId}", which is the event_id of no event`}, where it says: ${shortened(message ?? "", MOST_SAID)}`,
    step: 'Let it name an event of the person, such as the last one, or run it in a job without "shard".'
  });
}

// src/checks/judge-quality.ts
function measureQuality(context) {
  return context.useFixtures(async (fixtures) => {
    const { ports, config, engine, shard } = context;
    const { database, directory, built, placed } = fixtures;
    const { rules, limits, schema } = engine;
    const { asOf, events } = built;
    const ofAll = gateEvents(placed, schema, config);
    const judging2 = { rules, events, limits, directory, asOf, gateEvents: ofAll };
    const onStep = tellSteps(ports.console, "judging by the rules", events);
    if (!fixtures.isJudged) await judgeEvents(ports, database, { ...judging2, onStep });
    return isShared(shard) ? measureShare(context, fixtures) : measureWhole(context, fixtures);
  });
}
function isShared({ of }) {
  return of > WHOLE.of;
}
async function measureWhole({ ports, config, engine }, { database, directory, built: { asOf }, files, invalid, unloadable, report: report2 }) {
  const { tables } = engine;
  const { base, "fixtures.valid": patterns } = config;
  const consequences = tables.plan.length === 0 ? NO_CONSEQUENCES : await findConsequences(ports, database, {
    ...engine,
    ...{ directory, asOf, files, invalid, unloadable, base, patterns },
    invalidCount: report2.invalid
  });
  const close = { kind: "findings", findings: consequences.following };
  const found = await readFound(database, close, config["quality.max-findings"]);
  const placed = await placeFindings(ports.validator, files, found);
  return { asOf, found: placed, consequences, close: null };
}
async function measureShare({ ports, config, engine }, { database, built: { asOf }, files, invalid: listed, unloadable, spool, aside }) {
  const own = ownRules(engine.rules);
  await requireEvents(database, own);
  const invalid = await readInvalidTexts(ports.validator, files, [...listed, ...unloadable]);
  const persons = engine.tables.plan.length === 0 ? { employees: [], events: [], aside: [], sharedIds: [], left: [] } : await readClosePersons(
    database,
    invalid.employees,
    own.length === 0 ? null : { spool, aside }
  );
  const { employees } = persons;
  const close = { kind: "employees", employees };
  const most = config["quality.max-findings"];
  const found = await placeFindings(ports.validator, files, await readFound(database, close, most));
  const places = [...found.close, ...found.ofAll].flatMap(
    ({ eventId, place }) => eventId === null || place === null ? [] : [[eventId, place]]
  );
  const { counts: counts2, first } = found;
  return {
    asOf,
    found: { counts: counts2, first, close: [], ofAll: [] },
    consequences: null,
    close: { ...persons, invalid, places }
  };
}
async function mergeQuality(shares, context) {
  const [one] = shares;
  if (one === void 0) return null;
  const { rules } = context.engine;
  const most = context.config["quality.max-findings"];
  const again2 = one.consequences === null ? await judgeClosePersons(shares, context) : { found: one.found, consequences: one.consequences };
  const { causes, following, untested, untriedEvents, untriedRules } = again2.consequences;
  const found = [
    ...shares.map((share) => ({ ...share.found, close: [] })),
    { counts: [], first: [], close: again2.found.close }
  ];
  const listed = listFindings(rules, found, again2.found.ofAll, following, most);
  const countSeverity = (severity) => listed.rules.reduce((sum, rule) => rule.severity === severity ? sum + rule.count : sum, 0);
  const [errors, warnings] = [countSeverity("error"), countSeverity("warning")];
  const { defects } = listed;
  const tried = { causes: [...causes], untested, untriedEvents, untriedRules: [...untriedRules] };
  return { errors, warnings, ...tried, rules: listed.rules, defects };
}

// src/checks/quality/sections.ts
function sections6(quality, context) {
  return [
    ...brokenRules(quality, "error", context),
    ...brokenRules(quality, "warning", context),
    ...untestedFindings(quality)
  ];
}
function brokenRules({ rules }, severity, context) {
  const groups = rules.filter((rule) => rule.severity === severity).flatMap(({ rule, count, following = 0, findings: findings3 }) => {
    const own = findings3.filter(({ follows }) => follows !== true);
    const unsaid = own.filter(({ place }) => !isSaid(context, place));
    const total3 = count - following;
    const items = unsaid.map(locateFinding);
    const left2 = total3 - (own.length - unsaid.length);
    if (left2 <= 0) return [];
    return {
      name: `${rule} (${counted(total3, "finding")})`,
      rows: [[rule, formatCount(total3), items[0] ?? ""]],
      items,
      total: left2
    };
  });
  if (groups.length === 0) return [];
  const events = groups.reduce((sum, { total: total3 }) => sum + total3, 0);
  return [
    {
      rank: severity === "error" ? "failure" : "warning",
      heading: severity === "error" ? "Quality errors" : "Quality warnings",
      // A warning must not bury what failed.
      folded: severity === "error" ? null : `${counted(events, "warning")} by ${counted(groups.length, "quality rule")}`,
      blocks: [
        { kind: "groups", header: ["rule", "findings", "for example"], figures: [1], groups }
      ]
    }
  ];
}
function untestedFindings({
  untested = 0,
  untriedEvents = 0,
  untriedRules = []
}) {
  const sentences = [
    ...untested === 0 ? [] : [
      `${counted(untested, "finding")} of further persons ${untested === 1 ? "was" : "were"} not tried for what caused ${untested === 1 ? "it" : "them"}.`
    ],
    ...untriedEvents === 0 ? [] : [
      `${counted(untriedEvents, "further invalid event")} ${untriedEvents === 1 ? "was" : "were"} not tried for what follows from ${untriedEvents === 1 ? "it" : "them"}.`
    ],
    ...untriedRules.map(
      ({ rule, reason }) => `${rule} was not tried for what causes its findings: ${reason}.`
    )
  ];
  if (sentences.length === 0) return [];
  return [{ rank: "detail", heading: null, folded: null, blocks: sentences.map(text) }];
}
function locateFinding(finding2) {
  const message = describeEvent(finding2);
  return finding2.place === null ? message : locateMessage({ ...finding2.place, message });
}
function describeWhose(finding2) {
  const { place, eventType, employee, effectiveDate, message } = finding2;
  if (place === null || employee === null || eventType === null) return describeEvent(finding2);
  return `${employee}, ${eventType} of ${effectiveDate}: ${message}`;
}
function describeEvent(finding2) {
  const { eventId, eventType, scenario, employee, effectiveDate, message } = finding2;
  if (eventId === null) return message;
  const day = effectiveDate === null ? "" : ` of ${effectiveDate}`;
  const event = eventType === null ? "" : `${eventType}${day} `;
  const within = scenario === null ? "" : ` (${scenario})`;
  const person = employee === null ? "" : `${employee}${within}, `;
  return `${person}${event}${eventId}: ${message}`;
}

// src/checks/describe-kind.ts
function describeKind({
  rule,
  pointer,
  eventType
}) {
  const type = eventType === "unknown" ? "" : ` of ${eventType}`;
  return pointer === "" ? `${rule}${type}` : `${rule}: ${pointer}${type}`;
}

// src/checks/quality/trials.ts
function trials3({ rules, causes = [] }) {
  return rules.map((rule) => trial2(rule, causes));
}
function trial2(report2, causes) {
  const { rule, severity, count, following = 0, says } = report2;
  if (severity === "off")
    return { name: rule, outcome: "skipped", message: "switched off in the config", details: [] };
  const details = detailLines(report2, causes);
  if (severity === "warning" || count === 0)
    return { name: rule, outcome: "passed", message: null, details };
  const follow = following === 0 ? "" : `, ${following === count ? "all" : following} following`;
  const message = `${counted(count, "finding")}${follow}${says === null ? "" : `: ${says}`}`;
  return { name: rule, outcome: "failed", message, details };
}
function detailLines({ rule, following = 0, findings: findings3 }, causes) {
  const own = findings3.filter(({ follows }) => follows !== true).map(locateFinding);
  if (following === 0) return own;
  const from = causes.filter(({ followers: followers2 }) => followers2.some((each) => each.rule === rule)).map(
    ({ check: check2, ...cause }) => check2 === "validation" ? describeKind(cause) : `${cause.rule} of ${cause.eventType}`
  );
  const follow = following === 1 ? "follows" : "follow";
  return [
    ...own,
    `${counted(following, "finding")} ${follow} from ${firstFew(from)}`,
    ...findings3.filter(({ follows }) => follows === true).map(locateFinding)
  ];
}
function defectId(rule, eventType) {
  return JSON.stringify([rule, eventType]);
}
function aboutEvent(finding2) {
  const { eventId, scenario, employee, message } = finding2;
  return eventId === null ? [message] : [eventId, scenario ?? "", employee ?? ""];
}
function unlisted3({ rules }) {
  return rules.filter(({ severity }) => severity !== "off").reduce(
    (sum, { count, following = 0, findings: findings3 }) => sum + count - following - findings3.filter(({ place, follows }) => place !== null && follows !== true).length,
    0
  );
}

// src/checks/quality/causes.ts
function listDefects7(quality, tested) {
  return (quality.defects ?? groupByRule2(quality)).map((defect3) => {
    const { rule, severity, eventType, count, first } = defect3;
    const cause = tested.find(
      (one) => one.check === "quality" && one.rule === rule && one.eventType === eventType
    );
    const breaks = count === 1 ? "breaks" : "break";
    const what = eventType === null && first.eventId === null ? `${rule}, ${first.message}` : `${countEvents(count, eventType)}${spreadWords(defect3)} ${breaks} ${rule}${exampleWords(count, first.place, describeWhose(first))}`;
    return {
      id: defectId(rule, eventType),
      name: eventType === null ? rule : `${rule} of ${eventType}`,
      count,
      following: countFollowers(cause ?? null),
      level: severity,
      title: `Rule ${rule}`,
      sentence: withFollowers(what, count, cause?.followers ?? []),
      place: first.place,
      next: correcting(defect3, cause ?? null)
    };
  });
}
function correcting({ count, first }, cause) {
  const command = first.place === null ? typed("gate") : typed(`validate ${shellWord(first.place.file)} --quality`);
  if (cause === null)
    return fixing("Correct this event, or the earlier one that it contradicts.", command);
  const gone = count > 1 ? "the first of these is gone" : "all of this is gone";
  return fixing(
    `Correct the event. Tried in memory: ${cause.repair}, ${gone}${revealedWords(cause)}.`,
    command
  );
}
function groupByRule2({ rules }) {
  return rules.flatMap(
    ({ rule, severity, count, findings: [first] }) => severity === "off" || count === 0 || first === void 0 ? [] : [{ rule, severity, eventType: first.eventType, count, files: null, persons: 0, first }]
  );
}

// src/checks/quality/check.ts
var QUALITY = {
  stage: "rebuild",
  isAskedFor: () => true,
  ...inShares({ measure: measureQuality, merge: mergeQuality }),
  standsAlone: false,
  judge: judge4,
  defects: listDefects7,
  sections: sections6,
  findings: (quality) => [...annotations(quality, "error"), ...annotations(quality, "warning")],
  followers,
  unlisted: unlisted3,
  trials: trials3,
  nextStep: ({ errors }) => errors === 0 ? null : fixing("Correct the events that break a rule."),
  facts: (quality) => [{ label: "quality", value: describeCounts(quality) }],
  figures: ({ errors, warnings }) => ({ "quality.errors": errors, "quality.warnings": warnings }),
  concern: (quality) => countErrors(quality) > 0 ? "data quality" : null,
  isNotable: ({ warnings }) => warnings > 0
};
function countErrors({ errors, causes = [] }) {
  const following = causes.filter(({ check: check2 }) => check2 !== "quality").flatMap(({ followers: followers2 }) => followers2).filter(({ severity }) => severity === "error");
  return errors - following.reduce((sum, { count }) => sum + count, 0);
}
function judge4({ errors, warnings, rules }) {
  const broken = rules.filter(({ severity, count }) => severity === "error" && count > 0).map(({ rule, count }) => `${rule} (${formatCount(count)})`);
  const run = rules.filter(({ severity }) => severity !== "off").length;
  const warned = warnings === 0 ? "" : ` (${counted(warnings, "warning")})`;
  return {
    reasons: errors === 0 ? [] : [`${counted(errors, "quality error")}: ${firstFew(broken)}`],
    doubts: [],
    grounds: rules.length === 0 ? [] : [`no error by ${counted(run, "quality rule")}${warned}`]
  };
}
function annotations({ rules }, level) {
  return rules.filter(({ severity }) => severity === level).flatMap(
    ({ rule, findings: findings3 }) => findings3.flatMap((finding2) => {
      if (finding2.place === null || finding2.follows === true) return [];
      return [annotation(level, rule, finding2, finding2.place)];
    })
  );
}
function annotation(level, rule, finding2, { file, line }) {
  const title = `Rule ${rule}`;
  const defect3 = defectId(rule, finding2.eventType);
  const about2 = aboutEvent(finding2);
  return { level, file, line, title, message: describeEvent(finding2), rule, about: about2, defect: defect3 };
}
function describeCounts({ rules, errors, warnings }) {
  if (rules.length === 0) return "the built-in rules are for tables of the plan, and none is made";
  const off = rules.filter(({ severity }) => severity === "off").length;
  const run = counted(rules.length - off, "rule");
  return `${run}${off === 0 ? "" : ` (${off} off)`}: ${counted(errors, "error")}, ${counted(warnings, "warning")}`;
}
function followers({ rules, causes = [] }) {
  return rules.flatMap(
    ({ rule, severity, findings: findings3 }) => findings3.flatMap((finding2) => {
      if (finding2.follows !== true || finding2.place === null || severity === "off") return [];
      const cause = causes.find((one) => one.followers.some((each) => each.rule === rule));
      if (cause === void 0) return [];
      const told = annotation(severity, rule, finding2, finding2.place);
      return [{ ...told, cause: { check: cause.check, defect: causeId(cause) } }];
    })
  );
}
function causeId({ check: check2, rule, eventType, pointer }) {
  return check2 === "quality" ? defectId(rule, eventType) : kindKey({ rule, eventType, pointer });
}

// src/checks/rejection/reject-fixtures.ts
var NO_EVENT = "empty";
async function rejectInvalidFixtures(ports, config, schema) {
  const files = await ports.workspace.collect(
    config["fixtures.invalid"],
    (pattern) => config.findPlace("fixtures.invalid", pattern)
  );
  const result = await ports.validator.validate({
    files,
    schema,
    maxFindings: config["validation.max-findings"],
    expect: "invalid",
    spoolDirectory: null
  });
  const eventless2 = result.files.filter(holdsNoEvent);
  const unreadable = result.files.filter((file) => file.events === 0 && file.incomplete).length - eventless2.length;
  return {
    files: files.length,
    events: total(result.files, (file) => file.events) + unreadable,
    rejected: total(result.files, (file) => file.invalid) + unreadable,
    accepted: [...result.files.flatMap(acceptedFindings), ...eventless2.map(eventlessFinding)]
  };
}
function holdsNoEvent({ findings: findings3 }) {
  return findings3.some(({ rule }) => rule === NO_EVENT);
}
function eventlessFinding({ file }) {
  return {
    file: file.path,
    line: 1,
    pointer: "",
    rule: NO_EVENT,
    message: "this file holds no event, so rejecting it shows nothing: write the event, or remove the file"
  };
}
function acceptedFindings(file) {
  return (file.accepted ?? []).map(({ line, index }) => ({
    file: file.file.path,
    line,
    ...index === void 0 ? {} : { index },
    pointer: "",
    rule: "accepted-invalid-fixture",
    message: "the schema accepts this event, and fixtures.invalid says that it must not"
  }));
}

// src/checks/rejection/check.ts
var REJECTION = {
  stage: "reject",
  isAskedFor: (config) => config["fixtures.invalid"].length > 0,
  run: ({ ports, config, engine }) => rejectInvalidFixtures(ports, config, engine.schema),
  split: { by: "first" },
  standsAlone: false,
  judge: judge5,
  sections: sections7,
  findings: ({ accepted }) => accepted.map(({ file, line, message, index, rule }) => ({
    level: "error",
    file,
    line,
    title: rule === NO_EVENT ? HOLDS_NONE : ACCEPTED,
    message,
    rule: rule === NO_EVENT ? NO_EVENT : "accepted",
    about: [String(index ?? "")]
  })),
  nextStep: nextStep4,
  facts: ({ rejected, events }) => [
    {
      label: "invalid fixtures",
      value: `${formatCount(rejected)} of ${counted(events, "event")} rejected`
    }
  ],
  figures: () => ({}),
  concern: ({ accepted }) => accepted.length > 0 ? "validation" : null,
  isNotable: () => false
};
var ACCEPTED = "Accepted, but must be rejected";
var HOLDS_NONE = "No event that must be rejected";
function judge5({ accepted, events }) {
  const places = eventsOf(accepted).map(({ file, line }) => `${file}:${line}`);
  const files = eventless(accepted).map(({ file }) => file);
  const reasons2 = [];
  if (places.length > 0)
    reasons2.push(
      `the schema accepts ${counted(places.length, "event")} that it must reject: ${firstFew(places)}`
    );
  if (events === 0) reasons2.push("the invalid fixtures hold no event");
  else if (files.length > 0)
    reasons2.push(
      `${counted(files.length, "file")} of the invalid fixtures without any event: ${firstFew(files)}`
    );
  return { reasons: reasons2, doubts: [], grounds: [] };
}
function sections7({ accepted, events, files }) {
  const found = [];
  const add = (heading, block) => {
    found.push({ rank: "failure", heading, folded: null, blocks: [block] });
  };
  const wrong = eventsOf(accepted);
  const empty = eventless(accepted);
  if (wrong.length > 0) add(ACCEPTED, list(wrong.map(locateMessage)));
  if (events === 0)
    add(
      HOLDS_NONE,
      text(`${counted(files, "file")} of invalid fixtures, and no event in any of them.`)
    );
  else if (empty.length > 0) add(HOLDS_NONE, list(empty.map(locateMessage)));
  return found;
}
function nextStep4({ accepted, events }) {
  if (eventsOf(accepted).length > 0)
    return fixing("Make the schema reject these events, or move them to the valid fixtures.");
  if (events === 0)
    return fixing(
      "Add events that the schema must reject, or correct fixtures.invalid in the config."
    );
  return accepted.length > 0 ? fixing("Put the events into these files, or remove them.") : null;
}
function eventsOf(accepted) {
  return accepted.filter(({ rule }) => rule !== NO_EVENT);
}
function eventless(accepted) {
  return accepted.filter(({ rule }) => rule === NO_EVENT);
}

// src/checks/disagreement.ts
var MOST_ROWS = 10;
function disagreementBlock(disagreements, sides, total3) {
  return total3 > MOST_ROWS ? disagreementGroups(disagreements, sides, total3) : disagreementTable(disagreements, sides, total3);
}
function disagreementGroups(disagreements, sides, total3) {
  const byColumn = /* @__PURE__ */ new Map();
  for (const one of disagreements) {
    const name = `${one.table}.${one.column ?? "row"}`;
    byColumn.set(name, [...byColumn.get(name) ?? [], describeBriefly(one, sides)]);
  }
  const groups = [...byColumn].map(([name, items]) => ({
    name: `${name} (${formatCount(items.length)})`,
    rows: [[name, formatCount(items.length), items[0] ?? ""]],
    items,
    total: items.length
  }));
  const rest = total3 - disagreements.length;
  const unlisted4 = { name: "not listed", rows: [], items: [], total: rest };
  return {
    kind: "groups",
    header: ["table and column", "rows", "for example"],
    figures: [1],
    groups: rest > 0 ? [...groups, unlisted4] : groups
  };
}
function describeBriefly(one, sides) {
  if (one.column !== null) return describeRow2(one, sides);
  return `${one.table} (${one.key.join(", ")}): a row that only ${sides[one.sql === null ? 1 : 0]} has`;
}
function disagreementTable(disagreements, sides, total3) {
  return {
    kind: "table",
    header: ["table", "key", "column", ...sides],
    figures: [],
    rows: disagreements.map((disagreement2) => row(disagreement2, sides)),
    total: total3
  };
}
function row(disagreement2, sides) {
  const { table, key, column, sql, fold } = disagreement2;
  return {
    cells: [table, key.join(", "), column ?? "row", describeCell(sql), describeCell(fold)],
    sentence: describeRow2(disagreement2, sides)
  };
}
function describeRow2({ table, key, column, sql, fold }, [left2, right]) {
  return `${table} (${key.join(", ")}) ${column ?? "row"}: ${left2} ${describeCell(sql)}, ${right} ${describeCell(fold)}`;
}
function describeCell(cell) {
  return cell ?? "nothing";
}

// src/pipelines/reference/built-file.ts
async function readBuilt({
  warehouse,
  workspace
}, file) {
  const path = await workspace.locate(file);
  const directory = await workspace.temporaryDirectory();
  return openBuilt(warehouse, { path, mode: "read", readable: [directory] }, file);
}
async function openBuilt(warehouse, options, file) {
  const database = await warehouse.open(options).catch((cause) => {
    if (cause instanceof GateError) throw cause;
    throw new GateError("BUILT_FILE", { file, detail: "DuckDB cannot open it" }, { cause });
  });
  try {
    await requireBuilt(database, file);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
async function requireBuilt(database, file) {
  const rows = await database.rows(
    "SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal",
    file
  );
  const present = new Set(rows.map(([table, column]) => `${table}.${column}`));
  const needed = [
    ...EVENT_COLUMNS.map(({ name }) => `events.${name}`),
    "events.event_order",
    ...TABLES.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`))
  ];
  const missing2 = needed.find((column) => !present.has(column));
  if (missing2 !== void 0)
    throw new GateError("BUILT_FILE", { file, detail: `it has no ${missing2}` });
}

// src/pipelines/second-opinion/first-disagreements.ts
var MOST = 100;
async function firstDisagreements(found, shapes) {
  const order = orderBy(shapes);
  const first = [];
  let disagreementCount = 0;
  for await (const one of found) {
    disagreementCount += 1;
    insert(first, one, order);
  }
  return { disagreementCount, disagreements: first };
}
function mergeDisagreements(shares, shapes) {
  const order = orderBy(shapes);
  const first = [];
  for (const { disagreements } of shares)
    for (const one of disagreements) insert(first, one, order);
  const disagreementCount = shares.reduce((sum, share) => sum + share.disagreementCount, 0);
  return { disagreementCount, disagreements: first };
}
function insert(first, one, order) {
  let at = first.length;
  while (at > 0 && order(first[at - 1], one) > 0) at -= 1;
  if (at >= MOST) return;
  first.splice(at, 0, one);
  if (first.length > MOST) first.pop();
}
var PERSON = 3;
function orderBy(shapes) {
  const known = new Map(shapes.map((shape, at) => [shape.name, { shape, at }]));
  return (a, b) => {
    const [one, other] = [known.get(a.table), known.get(b.table)];
    if (one === void 0 || other === void 0)
      return Number(one === void 0) - Number(other === void 0);
    for (let cell = 0; cell < PERSON; cell += 1) {
      const whose = compareText(a.key[cell] ?? "", b.key[cell] ?? "");
      if (whose !== 0) return whose;
    }
    const { shape } = one;
    return one.at - other.at || keyOrder(shape, a.key, b.key) || columnAt(shape, a.column) - columnAt(shape, b.column);
  };
}
function columnAt({ columns }, column) {
  return columns.findIndex(({ name }) => name === column);
}

// src/pipelines/second-opinion/compare-with-fold.ts
var IN_MEMORY_BYTES = 1 << 24;
async function compareWithFold(ports, database, request) {
  const { asOf, limits, shapes = TABLES, isOwn } = request;
  const folded2 = /* @__PURE__ */ new Map();
  const persons = counting(eventsByPerson(ports, request), request);
  const lines = (shape) => {
    const all = database.lines(tableLinesSql(shape), shape.name);
    return isOwn === void 0 ? all : ownLines(all, isOwn);
  };
  const found = compareWithOracle({ persons, lines, asOf, limits, shapes, tally: folded2 });
  return { ...await firstDisagreements(found, shapes), folded: folded2 };
}
var EMPLOYEE = 2;
async function* ownLines(chunks, isOwn) {
  for await (const lines of chunks)
    yield lines.filter((line) => isOwn(parseLine(line)[EMPLOYEE] ?? ""));
}
async function* counting(persons, { events, onProgress }) {
  let folded2 = 0;
  let told = 0;
  for await (const person of persons) {
    yield person;
    folded2 += person.length;
    if (folded2 - told < events / 100) continue;
    told = folded2;
    onProgress?.(folded2);
  }
}
async function* eventsByPerson({ warehouse, workspace }, { spool, spoolDirectory, events }) {
  if (spool.length === 0) return;
  const texts = await workspace.readTemporary(spool, IN_MEMORY_BYTES);
  if (texts !== null) {
    yield* groupByPerson(texts.flatMap(parseLines));
    return;
  }
  const threads = threadsFor(events);
  const sorter = await warehouse.open({ path: null, readable: [spoolDirectory], threads });
  try {
    yield* personEvents(sorter, spool);
  } finally {
    sorter.close();
  }
}
function parseLines(text2) {
  return text2.split("\n").flatMap((line) => line === "" ? [] : JSON.parse(line));
}

// src/checks/snapshots/check-snapshots.ts
async function measureSnapshots(context) {
  const { ports, config } = context;
  const { snapshots: file } = config;
  const { spool, report: report2, routing } = await context.fixtures();
  if (file === null || routing === null && report2.valid === 0) return null;
  const database = await readBuilt(ports, file);
  try {
    const asOf = await readAsOf(database);
    if (asOf === null) throw new GateError("BUILT_FILE", { file, detail: "it has no participant" });
    const sum = routing === null ? "NULL" : "sum(CAST(hash(snapshot) AS HUGEINT))";
    const [row2] = await database.rows(
      `SELECT count(*), ${sum} FROM fct_participant_balance_snapshots AS snapshot`,
      file
    );
    const { disagreementCount, disagreements } = await compareWithFold(ports, database, {
      spool,
      spoolDirectory: await context.spoolDirectory(),
      events: report2.valid,
      asOf,
      limits: context.engine.annualLimits,
      onProgress: (folded2) => ports.console.progress("folding the events", folded2 / report2.valid, {
        done: folded2,
        unit: "events"
      }),
      ...routing === null ? {} : { isOwn: ownEmployees(routing) }
    });
    return {
      file,
      asOf,
      rows: Number(row2?.[0]),
      sum: row2?.[1] ?? null,
      disagreementCount,
      disagreements
    };
  } finally {
    database.close();
  }
}
async function requireFile(ports, file) {
  const database = await readBuilt(ports, file);
  database.close();
}
function ownEmployees(routing) {
  const isOwnHash = createOwnership(routing);
  return (employee) => isOwnHash(hashPerson(employee));
}
async function mergeSnapshots(shares, context) {
  const [first] = shares;
  const { report: report2 } = await context.fixtures();
  if (first === void 0 || report2.valid === 0) return null;
  const { file, asOf, rows, sum } = first;
  if (shares.some((share) => share.asOf !== asOf || share.rows !== rows || share.sum !== sum)) {
    const detail = `${file} is not the same for both`;
    throw new GateError("SHARD_DIFFERS", { one: "One shard", other: "another", detail });
  }
  return { file, asOf, rows, ...mergeDisagreements(shares, TABLES) };
}

// src/checks/snapshots/check.ts
var SNAPSHOTS3 = {
  stage: "rebuild",
  isAskedFor: ({ snapshots }) => snapshots !== null,
  ...inShares({ measure: measureSnapshots, merge: mergeSnapshots }),
  lookAhead: async ({ ports, config }) => {
    if (config.snapshots !== null) await requireFile(ports, config.snapshots);
    return [];
  },
  standsAlone: false,
  judge: ({ file, disagreementCount }) => ({
    reasons: disagreementCount === 0 ? [] : [`${file} differs from what the fixtures give in ${counted(disagreementCount, "place")}`],
    doubts: [],
    grounds: [`${file} is what the fixtures give`]
  }),
  sections: ({ file, disagreements, disagreementCount }) => disagreementCount === 0 ? [] : [
    {
      rank: "failure",
      heading: `${file} differs from what the fixtures give`,
      folded: null,
      blocks: [disagreementBlock(disagreements, ["file", "events"], disagreementCount)]
    }
  ],
  findings: () => [],
  nextStep: ({ file, disagreementCount }) => disagreementCount === 0 ? null : fixing(
    `If the fixtures are wrong, correct them. If they are right, build ${file} again:`,
    `rm ${shellWord(file)} && ${typed(`build --out ${shellWord(file)}`)}`
  ),
  facts: ({ file, asOf, rows, disagreementCount }) => [
    {
      label: "snapshot file",
      value: `${file} as of ${asOf}: ${counted(rows, "row")}, ${counted(disagreementCount, "disagreement")} with the fixtures`
    }
  ],
  figures: () => ({}),
  concern: ({ disagreementCount }) => disagreementCount > 0 ? "golden" : null,
  isNotable: () => false
};

// src/checks/tables/absent-parts.ts
function pointsNowhere({ place }) {
  return place !== null;
}
function describeNowhere({ place, pointer, events }) {
  return `${place}: of ${counted(events, "valid event")} none has anything at ${pointer}`;
}
var CORRECT_POINTER = "Correct the pointer, or take it out of the config.";
function absentSection(parts) {
  const some = parts.filter((part) => !pointsNowhere(part));
  if (some.length === 0) return [];
  const sentences = some.map(
    ({ part, pointer, events, first }) => `${counted(events, "valid event says", "valid events say")} nothing at ${pointer} (events.${part}), the first is ${first}`
  );
  return [
    {
      rank: "warning",
      heading: "Events without a part that the config points at",
      folded: null,
      blocks: [list(sentences)]
    }
  ];
}

// src/checks/tables/opinion-words.ts
function nameSides({ secondOpinion, loading }) {
  return [
    loading === null ? "pipeline" : "SQL",
    secondOpinion.by === "builtin" ? "TypeScript" : "second opinion"
  ];
}
function describeDisagreement(opinion) {
  const { disagreementCount, secondOpinion, loading } = opinion;
  if (disagreementCount === 0) return null;
  const places = counted(disagreementCount, "place");
  if (secondOpinion.by !== "builtin")
    return `the pipeline and its second opinion "${secondOpinion.by}" disagree in ${places}`;
  return `the ${loading === null ? "command" : "SQL"} and the TypeScript reconstruction disagree in ${places}`;
}
function opinionGrounds({ secondOpinion, tables, declared }) {
  const { by } = secondOpinion;
  const isOther = by !== "builtin" && by !== "none";
  const unique = declared.length === 1 ? "the key of 1 declared table is unique" : `the keys of ${declared.length} declared tables are unique${emptyWords(declared)}`;
  const them = declared.length === 1 ? "it" : "them";
  return [
    ...isOther ? [`"${by}" makes the same of ${counted(secondOpinion.tables.length, "table")}`] : [],
    ...tables.length > 0 && by === "builtin" ? ["both reconstructions agree"] : [],
    ...tables.length > 0 && by === "none" ? [`no second opinion of ${counted(tables.length, "table")} of the plan`] : [],
    ...declared.length === 0 ? [] : [isOther ? unique : `${unique}, without a second opinion of ${them}`]
  ];
}
function emptyWords(declared) {
  const empty = declared.filter(({ rows }) => rows === 0);
  if (empty.length === 0) return "";
  return ` (${firstFew(empty.map(({ name }) => name))} without a row)`;
}
function describeEmpty({
  tables,
  declared,
  events
}) {
  if (tables.length > 0 || declared.length === 0 || declared.some(({ rows }) => rows > 0))
    return null;
  const none = declared.length === 1 ? `the declared table ${declared[0]?.name} has no row` : `none of the ${declared.length} declared tables has a row`;
  return `${none}: nothing shows that the pipeline makes anything of ${counted(events, "event")}`;
}

// src/checks/tables/causes.ts
function listDefects8(reconstruction) {
  const { counts: counts2, loading, declared, absentParts } = reconstruction;
  const lost = describeLost(counts2);
  const unloaded = describeLoading(loading);
  return [
    ...absentParts.filter(pointsNowhere).map((part) => defect2(describeNowhere(part), CORRECT_POINTER)),
    ...lost === null ? [] : [defect2(lost, LOST_STEP, { explains: ["events-not-loaded"] })],
    ...unloaded === null ? [] : [
      defect2(
        unloaded,
        `Fix ${loading?.script}: it must load every valid event once, unchanged, and nothing else.`,
        { explains: ["events-not-loaded"] }
      )
    ],
    ...declared.flatMap(
      ({ name, problem: problem2 }) => problem2 === null ? [] : [
        defect2(
          problem2,
          'Fix the pipeline, or correct what "tables" in the config says of this table.',
          { explains: [`table ${name}`] }
        )
      ]
    ),
    ...disagreement(reconstruction),
    ...weeks(reconstruction)
  ];
}
function defect2(sentence3, step, links = {}) {
  const title = "Reconstruction";
  return { level: "error", title, sentence: sentence3, place: null, next: fixing(step), ...links };
}
var LOST_STEP = `Run it again. If the same events are lost again, report it as a bug (${ISSUES}).`;
var FIX_SQL = "Fix the pipeline: from the same events, the rules of the plan give other balances.";
function disagreement(reconstruction) {
  const words = describeDisagreement(reconstruction);
  if (words === null) return [];
  const [first] = reconstruction.disagreements;
  const example = first === void 0 ? "" : `, first ${describeBriefly(first, nameSides(reconstruction))}`;
  return [defect2(`${words}${example}`, FIX_SQL, { explains: ["reconstructions-disagree"] })];
}
function weeks({ weekDifferences }) {
  const [first] = weekDifferences;
  if (first === void 0) return [];
  const asConsequence = counted(
    weekDifferences.length,
    "sum of a week differs",
    "sums of weeks differ"
  );
  return [
    defect2(describeWeek(first), FIX_SQL, { because: ["reconstructions-disagree"], asConsequence })
  ];
}
function describeWeek({ week, column, snapshots, events }) {
  return `for the week of ${week}, ${column} of all snapshots is ${describeCell(snapshots)}, and of all events until then ${describeCell(events)}`;
}

// src/checks/tables/find-absent-parts.ts
var MOST_SHOWN = 100;
async function countAbsentParts(database, files, pointers) {
  if (files.length === 0) return { events: 0, parts: [] };
  const columns = POINTED_PARTS.map((part) => {
    const absent = `FILTER (json ->> ${quoted(pointers[part])} IS NULL)`;
    return `count(*) ${absent}, min(CAST(json AS VARCHAR)) ${absent}`;
  });
  const [row2 = []] = await database.rows(
    `SELECT count(*), ${columns.join(", ")}
     FROM read_json_objects(${literal(files)}, format = 'newline_delimited', maximum_object_size = 16777216,
       hive_partitioning = false)`,
    "events"
  );
  return {
    events: Number(row2[0]),
    parts: POINTED_PARTS.map((_, at) => ({
      absent: Number(row2[1 + 2 * at]),
      first: row2[2 + 2 * at] ?? null
    }))
  };
}
function listAbsentParts(shares, pointers, config) {
  const all = shares.reduce((sum, { events }) => sum + events, 0);
  return POINTED_PARTS.flatMap((part, at) => {
    const own = shares.flatMap(({ parts }) => parts[at] ?? []);
    const events = own.reduce((sum, { absent }) => sum + absent, 0);
    const [first = ""] = own.flatMap((one) => one.first ?? []).sort(compareText);
    const pointer = pointers[part];
    const isNamed = config[`events.${part}`] !== defaultSetting(part);
    const isTold = events > 0 && (events < all || pointer !== defaultPointer(part));
    const place = events === all && isNamed ? config.findPlace(`events.${part}`) : null;
    return isTold ? [{ part, pointer, events, first: shorten(first), place }] : [];
  });
}
function shorten(text2) {
  return [...text2.slice(0, 2 * MOST_SHOWN)].slice(0, MOST_SHOWN).join("");
}
function defaultPointer(part) {
  return defaultSetting(part) ?? PLAN_TYPE_POINTER;
}
function defaultSetting(part) {
  return EVENT_SETTINGS.find(({ key }) => key === `events.${part}`)?.kind.byDefault;
}

// src/sql/snapshot_sums.sql
var snapshot_sums_default = "-- Each week's snapshots added up, against the events until then: whatever a snapshot owes to anything\n-- but events, or to a week that is not its own, shows in a sum.\n-- Inputs:   events, fct_participant_balance_snapshots; macros; variable as_of.\n-- Output:   table snapshot_sums (week, sum_of, snapshots, events), three rows per week.\n-- Ordering: week, sum_of.\n\nCREATE OR REPLACE TEMP TABLE snapshot_sums AS\nWITH snapshots_of_weeks AS (\n  SELECT\n    snapshot_date AS week,\n    sum(gross_balance) AS gross_balance,\n    sum(forfeitures) AS forfeitures,\n    sum(contribution_count) AS contribution_count\n  FROM fct_participant_balance_snapshots\n  GROUP BY ALL\n),\nevents_of_weeks AS (\n  SELECT\n    friday_on_or_after(effective_date) AS week,\n    coalesce(sum(amount) FILTER (event_type = 'contribution'), 0) AS gross_balance,\n    coalesce(sum(amount) FILTER (event_type = 'forfeiture'), 0) AS forfeitures,\n    count(*) FILTER (event_type = 'contribution') AS contribution_count\n  FROM events\n  WHERE event_type IN ('contribution', 'forfeiture') AND effective_date <= CAST(getvariable('as_of') AS DATE)\n  GROUP BY ALL\n),\nevents_until AS (\n  SELECT\n    week,\n    sum(gross_balance) OVER history AS gross_balance,\n    sum(forfeitures) OVER history AS forfeitures,\n    sum(contribution_count) OVER history AS contribution_count\n  FROM events_of_weeks\n  WINDOW history AS (ORDER BY week)\n),\nweeks AS (\n  SELECT week FROM snapshots_of_weeks\n  UNION\n  SELECT week FROM events_of_weeks\n),\nsums AS (\n  SELECT weeks.week, snapshots_of_weeks AS snapshots, events_until AS events\n  FROM weeks\n  LEFT JOIN snapshots_of_weeks ON snapshots_of_weeks.week = weeks.week\n  ASOF LEFT JOIN events_until ON events_until.week <= weeks.week\n)\nSELECT week, 'contribution_count' AS sum_of,\n  CAST(snapshots.contribution_count AS VARCHAR) AS snapshots,\n  CAST(coalesce(events.contribution_count, 0) AS VARCHAR) AS events\nFROM sums\nUNION ALL\nSELECT week, 'forfeitures',\n  CAST(snapshots.forfeitures AS VARCHAR),\n  CAST(CAST(coalesce(events.forfeitures, 0) AS DECIMAL(38,6)) AS VARCHAR)\nFROM sums\nUNION ALL\nSELECT week, 'gross_balance',\n  CAST(snapshots.gross_balance AS VARCHAR),\n  CAST(CAST(coalesce(events.gross_balance, 0) AS DECIMAL(38,6)) AS VARCHAR)\nFROM sums\nORDER BY week, sum_of;\n";

// src/checks/tables/sum-weeks.ts
var MOST_DIFFERENCES = 100;
async function sumWeeks(database) {
  await database.execute(snapshot_sums_default, "snapshot_sums.sql");
  const rows = await database.rows(
    "SELECT CAST(week AS VARCHAR), sum_of, snapshots, events FROM snapshot_sums ORDER BY week, sum_of",
    "snapshot_sums"
  );
  return rows.map(([week, column, snapshots, events]) => ({
    week: week ?? "",
    column: column ?? "",
    snapshots: snapshots ?? null,
    events: events ?? null
  }));
}
function compareWeeks(shares) {
  const sums = shares.length === 1 ? shares[0] ?? [] : mergeWeeks(shares);
  const different = sums.filter(({ snapshots, events }) => snapshots !== events);
  return {
    weeks: new Set(sums.map(({ week }) => week)).size,
    weekDifferences: different.slice(0, MOST_DIFFERENCES)
  };
}
function mergeWeeks(shares) {
  const [weeks2, columns] = [sortedOf(shares, "week"), sortedOf(shares, "column")];
  const sums = columns.map((column) => {
    const own = shares.map((share) => share.filter((sum) => sum.column === column));
    const byWeek = own.map((share) => new Map(share.map((sum) => [sum.week, sum])));
    const until = own.map(() => null);
    return weeks2.map((week) => {
      for (const [at, share] of byWeek.entries())
        until[at] = share.get(week)?.events ?? until[at] ?? null;
      const snapshots = byWeek.map((share) => share.get(week)?.snapshots ?? null);
      return { week, column, snapshots: addAll(snapshots), events: addAll(until) };
    });
  });
  return weeks2.flatMap((_, at) => sums.flatMap((ofColumn) => ofColumn[at] ?? []));
}
function sortedOf(shares, of) {
  return [...new Set(shares.flatMap((share) => share.map((sum) => sum[of])))].sort();
}
function addAll(numbers) {
  const [first = null, ...others] = numbers.filter((number) => number !== null);
  return others.reduce((sum, number) => sum === null ? null : addDecimals(sum, number), first);
}

// src/checks/tables/compare-tables.ts
async function compareTables(shares, context) {
  const { engine, config } = context;
  const [one] = shares;
  if (one === void 0) return null;
  const [first = one.first] = shares.map((share) => share.first).sort();
  const { asOf, secondOpinion } = one;
  const events = total2(shares.map((share) => share.events));
  requireBegun({ asOf, first, events });
  const { validated, unloadable } = validatedCounts(await context.fixtures());
  const loaded = shares.some((share) => share.loaded === null) ? null : shares.flatMap((share) => share.loaded ?? []);
  const { plan } = engine.tables;
  const counts2 = plan.length === 0 ? { counts: [], notRebuilt: [] } : {
    counts: countEvents2({ validated, unloadable }, tally(shares), loaded, inTables(shares)),
    notRebuilt: listNotRebuilt(validated)
  };
  const valid = sumByType(shares.map(({ distinct }) => distinct));
  const absent = shares.flatMap((share) => share.absent ?? []);
  return {
    asOf,
    events,
    ...counts2,
    absentParts: absent.length === 0 ? [] : listAbsentParts(absent, eventPointers(config, engine.schema), config),
    loading: compareLoading(valid, loaded, engine.pipeline.scriptFor("events")),
    tables: sumRows(shares.map(({ tables }) => tables)),
    declared: sumRows(shares.map(({ declared }) => declared)),
    ...compareWeeks(shares.map(({ weekSums }) => weekSums)),
    ...mergeDisagreements(shares, plan),
    secondOpinion
  };
}
function sumRows(shares) {
  const [tables = []] = shares;
  return tables.map((table, at) => ({
    ...table,
    rows: total2(shares.map((share) => share[at]?.rows ?? 0))
  }));
}
function tally(shares) {
  const sums = /* @__PURE__ */ new Map();
  for (const [type, more] of shares.flatMap((share) => share.tally)) {
    const before = sums.get(type) ?? { distinct: 0, repeated: 0, later: 0 };
    sums.set(type, {
      distinct: before.distinct + more.distinct,
      repeated: before.repeated + more.repeated,
      later: before.later + more.later
    });
  }
  return sums;
}
function inTables(shares) {
  return shares.some((share) => share.inTables === null) ? null : sumByType(shares.map((share) => share.inTables ?? []));
}
function sumByType(shares) {
  const sums = /* @__PURE__ */ new Map();
  for (const [type, count] of shares.flat()) sums.set(type, (sums.get(type) ?? 0) + count);
  return sums;
}
function total2(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0);
}

// src/checks/tables/count-sections.ts
function countSections(reconstruction) {
  const { counts: counts2, notRebuilt: notRebuilt2, asOf, absentParts } = reconstruction;
  const shown3 = [];
  const different = counts2.filter((count) => !isOneNumber(count));
  const table = countTable(different, asOf);
  if (describeLost(counts2) !== null)
    shown3.push({
      rank: "failure",
      heading: "Events that were lost between validation and reconstruction",
      folded: null,
      blocks: [table]
    });
  else if (different.length > 0)
    shown3.push({
      rank: "detail",
      heading: null,
      folded: `${summariseCounts(counts2)}: ${explain(different, asOf)}`,
      blocks: [table]
    });
  const aside = describeNotRebuilt(notRebuilt2);
  if (aside !== null)
    shown3.push({ rank: "warning", heading: null, folded: null, blocks: [text(aside)] });
  return [...shown3, ...absentSection(absentParts)];
}
function explain(counts2, asOf) {
  const sum = (pick) => counts2.reduce((total3, count) => total3 + pick(count), 0);
  const parts = [
    [sum((count) => count.unloadable), "not loadable"],
    [sum((count) => count.repeated), "under an event_id that is there already"],
    [sum((count) => count.later), `after ${asOf}`]
  ];
  const found = parts.filter(([count]) => count > 0);
  const words = found.map(([count, what]) => `${formatCount(count)} ${what}`);
  return words.length === 0 ? counted(counts2.length, "type") : words.join(", ");
}
function countTable(counts2, asOf) {
  return {
    kind: "table",
    header: [
      "event type",
      "validated",
      "not loadable",
      "same event_id",
      "loaded",
      `after ${asOf}`,
      "rebuilt"
    ],
    figures: [1, 2, 3, 4, 5, 6],
    rows: counts2.map(({ type, validated, unloadable, repeated, loaded, later, rebuilt }) => ({
      cells: [
        type,
        ...[validated, unloadable, repeated, loaded, later, rebuilt].map(
          (count) => count === null ? "not known" : formatCount(count)
        )
      ]
    })),
    total: counts2.length
  };
}

// src/pipelines/count-events.ts
async function tallyLoaded(database, asOf) {
  const rows = await database.rows(
    `WITH kept AS (
       SELECT event_type, count(*) AS kept, count(*) FILTER (effective_date > CAST(${quoted(asOf)} AS DATE)) AS later
       FROM events GROUP BY event_type
     ), standing AS (
       SELECT scenario_id, event_id, any_value(event_type) AS event_type, count(*) AS kept
       FROM events SEMI JOIN repeated_events USING (scenario_id, event_id) GROUP BY ALL
     ), repeated AS (
       SELECT event_type, sum(copies - kept) AS repeated
       FROM repeated_events JOIN standing USING (scenario_id, event_id) GROUP BY event_type
     )
     SELECT event_type, kept, coalesce(repeated, 0), later FROM kept LEFT JOIN repeated USING (event_type)`,
    "events"
  );
  return new Map(
    rows.map(([type, distinct, repeated, later]) => [
      type ?? "none",
      { distinct: Number(distinct), repeated: Number(repeated), later: Number(later) }
    ])
  );
}
async function countInBalances(database, tables) {
  if (!tables.some(({ name }) => name === "participant_balances")) return /* @__PURE__ */ new Map();
  const [row2 = []] = await database.rows(
    "SELECT coalesce(sum(contribution_count), 0) FROM participant_balances",
    "participant_balances"
  );
  return /* @__PURE__ */ new Map([["contribution", Number(row2[0])]]);
}

// src/pipelines/second-opinion/compare-lines.ts
async function* compareLines(shape, first, second) {
  const [left2, right] = [createLineCursor(first), createLineCursor(second)];
  for (; ; ) {
    const one = left2.peek() ?? await left2.refill();
    const other = right.peek() ?? await right.refill();
    if (one === void 0 && other === void 0) return;
    const order = one === other ? 0 : compareKeys(shape, one, other);
    if (order <= 0) left2.advance();
    if (order >= 0) right.advance();
    if (one === other) continue;
    if (order < 0) yield wholeRow2(shape, one ?? "", "sql");
    else if (order > 0) yield wholeRow2(shape, other ?? "", "fold");
    else yield* cells2(shape, one ?? "", other ?? "");
  }
}
function compareKeys(shape, one, other) {
  if (one === void 0) return 1;
  if (other === void 0) return -1;
  return keyOrder(shape, parseLine(one), parseLine(other));
}
function wholeRow2({ name: table, key }, line, side) {
  return {
    table,
    key: parseLine(line).slice(0, key.length).map(String),
    column: null,
    sql: side === "sql" ? line : null,
    fold: side === "fold" ? line : null
  };
}
function cells2(shape, one, other) {
  const key = parseLine(one).slice(0, shape.key.length).map(String);
  return differencesOfRows(shape, parseLine(one), parseLine(other)).map(
    ({ column, left: left2, right }) => ({ table: shape.name, key, column, sql: left2, fold: right })
  );
}

// src/pipelines/second-opinion/differing-columns.ts
function differingColumns(one, other) {
  const [left2, right] = [one, other].map(
    ({ columns }) => new Map(columns.map(({ name, type }) => [name.toLowerCase(), type ?? ""]))
  );
  const names = /* @__PURE__ */ new Set([...left2?.keys() ?? [], ...right?.keys() ?? []]);
  return [...names].flatMap((column) => {
    const [sql, fold] = [left2?.get(column) ?? null, right?.get(column) ?? null];
    return sql === fold ? [] : [{ table: one.name, key: [], column, sql, fold }];
  });
}

// src/pipelines/second-opinion/compare-with-pipeline.ts
async function* compareWithPipeline({ warehouse, workspace }, database, { pipeline, tables, spool, aside, spoolDirectory, events, asOf }) {
  const directory = await workspace.temporaryDirectory();
  const other = await warehouse.open({
    ...roomFor(events, directory, "second-opinion"),
    readable: [directory, spoolDirectory]
  });
  try {
    await pipeline.build(other, { spool, aside, directory, asOf, target: "memory" });
    for (const shape of tables.plan) yield* compareShape(shape, database, other);
    for (const table of tables.declared) {
      if (tables.plan.some(({ name }) => name === table.name.toLowerCase())) continue;
      const first = await describeTable2(database, table);
      if (first.kind === "unusable") continue;
      const second = await describeTable2(other, table);
      if (second.kind === "unusable")
        throw new GateError("PIPELINE_TABLE", {
          file: pipeline.scriptFor(table.name),
          table: table.name,
          detail: second.reason
        });
      const columns = differingColumns(first.shape, second.shape);
      if (columns.length > 0) yield* columns;
      else yield* compareShape(first.shape, database, other);
    }
  } finally {
    other.close();
  }
}
function compareShape(shape, one, other) {
  const sql = tableLinesSql(shape);
  return compareLines(shape, one.lines(sql, shape.name), other.lines(sql, shape.name));
}

// src/checks/tables/ask-second-opinion.ts
async function askSecondOpinion({ ports, engine }, { database, directory, spool, aside, built, report: report2 }) {
  const { secondOpinion: asked, tables } = engine;
  const { plan, declared } = tables;
  const where = { spool, spoolDirectory: directory, asOf: built.asOf };
  const request = { ...where, events: report2.valid };
  if (asked.kind === "builtin" && plan.length > 0) {
    const compared2 = await compareWithFold(ports, database, {
      ...request,
      limits: engine.annualLimits,
      shapes: plan,
      onProgress: (folded2) => ports.console.progress("folding the events again", folded2 / report2.valid, {
        done: folded2,
        unit: "events"
      })
    });
    return { ...compared2, secondOpinion: { by: "builtin", tables: plan.map(({ name }) => name) } };
  }
  if (asked.kind !== "command")
    return {
      folded: null,
      disagreementCount: 0,
      disagreements: [],
      secondOpinion: { by: asked.kind, tables: [] }
    };
  const { pipeline } = asked;
  const found = compareWithPipeline(ports, database, { pipeline, tables, aside, ...request });
  const names = [...plan, ...declared].map(({ name }) => name);
  return {
    folded: null,
    ...await firstDisagreements(found, plan),
    secondOpinion: { by: pipeline.name, tables: [...new Set(names)] }
  };
}

// src/checks/tables/measure-tables.ts
function measureTables(context) {
  const { engine } = context;
  const { plan, declared } = engine.tables;
  return context.useFixtures(async (fixtures) => {
    const { database, built } = fixtures;
    const tables = await tableCounts(database, plan);
    const { folded: folded2, ...opinion } = await askSecondOpinion(context, fixtures);
    const distinct = folded2 === null ? await countDistinct(database) : [...folded2].map(([type, { distinct: count }]) => [type, count]);
    const counts2 = await countOwn(fixtures, folded2, plan);
    const absent = await absentIn(context, fixtures);
    const hasSums = engine.secondOpinion.kind === "builtin" && plan.some(({ name }) => name === "fct_participant_balance_snapshots");
    const weekSums = hasSums ? await sumWeeks(database) : [];
    const own = await describeAll(database, declared);
    const found = { distinct, ...counts2, absent, tables, declared: own, weekSums, ...opinion };
    return { ...built, ...found };
  });
}
async function countOwn({ database, built }, folded2, plan) {
  if (plan.length === 0) return { tally: [], inTables: null };
  if (folded2 !== null) return { tally: [...folded2], inTables: null };
  return {
    tally: [...await tallyLoaded(database, built.asOf)],
    inTables: [...await countInBalances(database, plan)]
  };
}
async function absentIn({ engine, config }, { database, spool, aside }) {
  if (engine.schema.origin === "builtin") return null;
  const pointers = eventPointers(config, engine.schema);
  return countAbsentParts(database, [...spool, ...aside], pointers);
}
async function tableCounts(database, plan) {
  if (plan.length === 0) return [];
  const counts2 = plan.map(({ name }) => `(SELECT count(*) FROM ${name})`).join(", ");
  const [row2 = []] = await database.rows(`SELECT ${counts2}`, "row counts");
  return plan.map(({ name }, index) => ({ name, rows: Number(row2[index]) }));
}
async function describeAll(database, declared) {
  const tables = [];
  for (const table of declared) {
    const found = await describeTable2(database, table);
    const problem2 = found.kind === "table" ? null : found.reason;
    tables.push({ name: table.name, rows: found.rows, problem: problem2 });
  }
  return tables;
}
async function countDistinct(database) {
  const rows = await database.rows(
    "SELECT event_type, count(*) FROM events GROUP BY ALL",
    "events"
  );
  return rows.map(([type, count]) => [type ?? "none", Number(count)]);
}

// src/checks/tables/check.ts
var TABLES_CHECK = {
  stage: "rebuild",
  isAskedFor: () => true,
  ...inShares({ measure: measureTables, merge: compareTables }),
  standsAlone: false,
  judge: judge6,
  defects: listDefects8,
  sections: sections8,
  findings: () => [],
  nextStep: nextStep5,
  facts: (reconstruction) => [
    {
      label: "reconstruction",
      value: `${sumUp(reconstruction)} as of ${reconstruction.asOf}${unknownWords(reconstruction)}`,
      parts: [...reconstruction.tables, ...reconstruction.declared].map(
        ({ name, rows }) => `${name} ${counted(rows, "row")}`
      )
    },
    ...hasSnapshots(reconstruction) ? [{ label: "snapshots", value: weekCounts(reconstruction) }] : []
  ],
  figures: () => ({}),
  concern: (reconstruction) => judge6(reconstruction).reasons.length > 0 ? "golden" : null,
  isNotable: () => false
};
function sumUp({ counts: counts2, events }) {
  return counts2.length === 0 ? counted(events, "event") : summariseCounts(counts2);
}
function unknownWords({ counts: counts2 }) {
  return counts2.length === 0 ? "; how many of them the tables rest on is not known" : "";
}
function judge6(reconstruction) {
  const { counts: counts2, loading, declared, weekDifferences, absentParts } = reconstruction;
  const [first] = weekDifferences;
  return {
    reasons: [
      ...absentParts.filter(pointsNowhere).map(describeNowhere),
      ...[describeLost(counts2), describeLoading(loading)].filter((reason) => reason !== null),
      ...declared.flatMap(({ problem: problem2 }) => problem2 ?? []),
      ...[describeDisagreement(reconstruction)].filter((reason) => reason !== null),
      ...first === void 0 ? [] : [describeWeek(first)]
    ],
    doubts: [describeEmpty(reconstruction)].filter((doubt) => doubt !== null),
    grounds: opinionGrounds(reconstruction)
  };
}
function sections8(reconstruction) {
  const { loading, disagreements, disagreementCount, weekDifferences } = reconstruction;
  const sides = nameSides(reconstruction);
  const shown3 = [...countSections(reconstruction)];
  if (loading !== null && loading.differences.length > 0)
    shown3.push({
      rank: "failure",
      heading: `Valid events, and what ${loading.script} loaded`,
      folded: null,
      blocks: [loadingTable(loading)]
    });
  if (disagreementCount > 0)
    shown3.push({
      rank: "failure",
      heading: `${sides.join(" and ")} reconstruction disagree`,
      folded: null,
      blocks: [disagreementBlock(disagreements, sides, disagreementCount)]
    });
  if (weekDifferences.length > 0)
    shown3.push({
      rank: "failure",
      heading: "Weeks whose snapshots do not add up to the events",
      folded: null,
      blocks: [list(weekDifferences.map(weekLine))]
    });
  return shown3;
}
function hasSnapshots({ weeks: weeks2, tables }) {
  return weeks2 > 0 || tables.some(({ name }) => name === "fct_participant_balance_snapshots");
}
function loadingTable({ differences: differences2 }) {
  return {
    kind: "table",
    header: ["event type", "valid", "loaded", "not among the valid"],
    figures: [1, 2, 3],
    rows: differences2.map(({ type, valid, loaded, unknown }) => ({
      cells: [type, ...[valid, loaded, unknown].map(formatCount)]
    })),
    total: differences2.length
  };
}
function weekLine({ week, column, snapshots, events }) {
  return `${week} ${column}: snapshots ${describeCell(snapshots)}, events ${describeCell(events)}`;
}
function nextStep5(reconstruction) {
  const { loading, absentParts } = reconstruction;
  if (absentParts.some(pointsNowhere)) return fixing(CORRECT_POINTER);
  if (loading !== null && loading.differences.length > 0)
    return fixing(
      `Fix ${loading.script}: it must load every valid event once, unchanged, and nothing else.`
    );
  if (describeLost(reconstruction.counts) !== null) return fixing(LOST_STEP);
  if (judge6(reconstruction).reasons.length === 0)
    return describeEmpty(reconstruction) === null ? null : fixing(EMPTY_STEP);
  if (reconstruction.declared.some(({ problem: problem2 }) => problem2 !== null))
    return fixing('Fix the pipeline, or correct what "tables" in the config says of this table.');
  return fixing(FIX_SQL);
}
var EMPTY_STEP = "Let the pipeline make rows of these events, or declare a table in the config that has some.";
function weekCounts({ weeks: weeks2, weekDifferences, disagreementCount }) {
  const isSound = weekDifferences.length === 0 && disagreementCount === 0;
  return `${counted(weeks2, "week")}${isSound ? " validated, row by row and in sum" : " read, with differences"}`;
}

// src/checks/trend/check.ts
var TREND = {
  stage: "github",
  isAskedFor: () => true,
  run: async ({ facts }) => facts.trend,
  split: { by: "merge" },
  standsAlone: false,
  judge: () => ({ reasons: [], doubts: [], grounds: [] }),
  sections: ({ series }) => {
    if (series.length === 0) return [];
    const runs = Math.max(...series.map(({ values: values2 }) => values2.length));
    return [
      {
        rank: "detail",
        heading: null,
        folded: `The last ${counted(runs, "run")} on the default branch`,
        blocks: [
          {
            kind: "chart",
            series: series.map(({ metric, values: values2 }) => ({
              name: metric,
              values: values2,
              last: figure(values2.at(-1) ?? 0)
            }))
          }
        ]
      }
    ];
  },
  findings: () => [],
  nextStep: () => null,
  facts: () => [],
  figures: () => ({}),
  concern: () => null,
  isNotable: () => false
};

// src/checks/update/check.ts
var UPDATE = {
  stage: "github",
  isAskedFor: () => true,
  run: async ({ facts }) => facts.update,
  split: { by: "merge" },
  standsAlone: false,
  judge: (update) => ({ reasons: reasons(update), doubts: [], grounds: [] }),
  sections: ({ status, detail, files }) => [
    {
      rank: "answer",
      heading: "Update of what is expected",
      folded: null,
      blocks: [
        text(status === "refused" ? `Nothing was updated: ${detail}.` : detail),
        ...fileTable(files)
      ]
    }
  ],
  findings: () => [],
  nextStep: nextStep6,
  facts: () => [],
  figures: () => ({}),
  concern: () => null,
  isNotable: () => true
};
function reasons({ status, detail, patch }) {
  if (status === "refused") return [`nothing was updated: ${detail}`];
  if (status === "patched")
    return [
      `what is expected is rewritten in ${patch}, and not yet in the head of the pull request`
    ];
  return [];
}
function nextStep6({ status, patch }) {
  if (status === "refused")
    return {
      rank: "answer",
      sentence: 'Remove what is in the way (see "Update of what is expected" below), then set the label again.',
      command: null
    };
  if (status !== "patched") return null;
  return {
    rank: "answer",
    sentence: `In the fork, run "git apply ${patch}" (it is in the artifact of this run), commit and push; then set the label again.`,
    command: null
  };
}
function fileTable(files) {
  const rows = files.flatMap(fileRows);
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      header: ["file", "column", "rows", "Σ old → new", "largest"],
      figures: [2, 3, 4],
      rows,
      total: rows.length
    }
  ];
}
function fileRows({ file, columns, added, removed, changed, fault }) {
  const counts2 = fault ?? `${changed} changed, ${added} added, ${removed} removed`;
  if (columns.length === 0)
    return [{ cells: [file, "", counts2, "", ""], sentence: `${file}: ${counts2}` }];
  return columns.map(({ column, rows, sum, largest }) => {
    const figures2 = sum === null ? "" : `, sum ${sum}, largest ${largest}`;
    return {
      cells: [file, column, String(rows), sum ?? "", largest ?? ""],
      sentence: `${file} ${column}: ${counted(rows, "row")}${figures2}`
    };
  });
}

// src/checks/validation/group-listed.ts
function groupByKind(findings3) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding2 of findings3) {
    const own = groups.get(kindKey(finding2)) ?? [];
    groups.set(kindKey(finding2), own);
    own.push(finding2);
  }
  return groups;
}
function groupListed(findings3) {
  return [...groupByKind(findings3)].flatMap(([key, own]) => {
    const [first] = own;
    if (first === void 0) return [];
    const [rule, eventType, pointer] = JSON.parse(key);
    const files = new Set(own.map(({ file }) => file)).size;
    return { rule, eventType, pointer, count: own.length, files, persons: null, first };
  });
}

// src/checks/validation/judge.ts
function judge7(validation) {
  const { events, rate, missingTypes: missingTypes3 } = validation;
  return {
    reasons: [
      ...incompleteFiles(validation),
      ...unreadRecords(validation),
      ...rateReasons(validation),
      ...missingTypes3.length === 0 ? [] : [missingWords(missingTypes3)],
      // A rate of nothing is no evidence.
      ...events === 0 ? ["the fixtures hold no event"] : []
    ],
    doubts: [],
    grounds: [`${formatPercent(rate)} % of ${counted(events, "event")} valid`]
  };
}
function failsForEvents(validation) {
  return incompleteFiles(validation).length > 0 || unreadRecords(validation).length > 0 || !reachesRates(validation);
}
function reachesRates(validation) {
  return rateReasons(validation).length === 0;
}
function incompleteFiles({ findings: findings3, incompleteFiles: files }) {
  const incomplete = findings3.filter((finding2) => finding2.incomplete === true);
  const empty = incomplete.filter(({ rule }) => rule === "empty").map(({ file }) => file);
  const cut2 = incomplete.filter(({ rule }) => rule !== "empty").map(({ file }) => file);
  const unlisted4 = files - incomplete.length;
  return [
    ...unlisted4 > 0 ? [`${counted(unlisted4, "more file")} could not be read to the end`] : [],
    ...cut2.length > 0 ? [`${counted(cut2.length, "file")} could not be read to the end: ${firstFew(cut2)}`] : [],
    ...empty.length > 0 ? [`${counted(empty.length, "file holds", "files hold")} no event: ${firstFew(empty)}`] : []
  ];
}
function rateReasons(validation) {
  const { valid, events, minimumRate } = validation;
  return reachesMinimum(valid, events, minimumRate) ? [...typeReasons(validation), ...beforeReasons(validation)] : [rateReason(validation)];
}
function unreadRecords({ defects = [] }) {
  const count = defects.filter(isUnread).reduce((sum, defect3) => sum + defect3.count, 0);
  return count === 0 ? [] : [unreadWords(count)];
}
function unreadWords(count) {
  return `${counted(count, "record is", "records are")} too long for one event, so nobody knows how many events are lost there`;
}
function typeReasons({ byType: byType2, minimumRateByType: minimum }) {
  const under = Object.entries(byType2).filter(
    ([type, { valid, invalid }]) => type !== "unknown" && !reachesMinimum(valid, valid + invalid, minimum)
  );
  if (under.length === 0) return [];
  const each = under.map(([type, { valid, invalid }]) => {
    const rate = formatPercent(percent(valid, valid + invalid));
    return `${type} ${rate} % (${formatCount(invalid)} of ${counted(valid + invalid, "event")} invalid)`;
  });
  return [`too few events of a type are valid (minimum ${minimum} %): ${firstFew(each)}`];
}
function beforeReasons({ before, minimumRate }) {
  if (before === null || reachesMinimum(before.valid, before.events, minimumRate)) return [];
  const { events, valid, worse } = before;
  const rate = formatPercent(percent(valid, events));
  const files = worse.length === 0 ? "" : `; worse than before: ${firstFew(worse.map(({ file }) => file))}`;
  return [
    `of the events that the base has too, only ${rate} % are valid (minimum ${minimumRate} %): ${formatCount(events - valid)} of ${counted(events, "event")} ${events - valid === 1 ? "is" : "are"} invalid, and new events do not make up for that${files}`
  ];
}
function rateReason({ rate, minimumRate, invalid, events }) {
  return `only ${formatPercent(rate)} % of the events are valid (minimum ${minimumRate} %): ${formatCount(invalid)} of ${counted(events, "event")} ${invalid === 1 ? "is" : "are"} invalid`;
}
function missingWords(types) {
  return `no valid event of ${types.length === 1 ? "the required type" : "the required types"} ${types.join(", ")}`;
}

// src/checks/validation/causes.ts
function listDefects9(validation, tested) {
  const { events } = validation;
  const kinds = validation.defects ?? groupListed(validation.findings);
  const cut2 = kinds.filter(({ first }) => first.incomplete === true);
  const unread = kinds.filter(isUnread);
  const invalid = kinds.filter((kind) => kind.first.incomplete !== true && !isUnread(kind));
  return [
    ...unlistedCuts(validation),
    ...cut2.map(cutFile),
    ...events === 0 && cut2.length === 0 ? [noEvent()] : [],
    ...unread.map(unreadRecord),
    ...invalidEvents(validation, invalid, tested),
    ...missingTypes(validation)
  ];
}
function cutFile(kind) {
  const { rule, count, first } = kind;
  const { file, line, message } = first;
  const [one, many] = rule === "empty" ? ["file holds no event", "files hold no event"] : ["file could not be read to the end", "files could not be read to the end"];
  return {
    ...named(kind),
    level: "error",
    title: rule === "empty" ? "No event in the file" : "File not read to its end",
    sentence: `${counted(count, one, many)}${exampleWords(count, first, message)}`,
    place: { file, line },
    next: fixing(
      rule === "empty" ? "Put events into the file, or remove it." : "Replace the file by the whole one, or remove it.",
      validating(file)
    )
  };
}
function unlistedCuts({ findings: findings3, incompleteFiles: incompleteFiles2 }) {
  const listed = findings3.filter((finding2) => finding2.incomplete === true).length;
  if (incompleteFiles2 <= listed) return [];
  const sentence3 = `${counted(incompleteFiles2 - listed, "more file")} could not be read to the end`;
  const next = fixing("Replace these files by whole ones, or remove them.", typed("validate"));
  return [{ level: "error", title: "File not read to its end", sentence: sentence3, place: null, next }];
}
function unreadRecord(kind) {
  const { count, first } = kind;
  const { file, line, message } = first;
  return {
    ...named(kind),
    level: "error",
    title: "Record not read",
    sentence: `${unreadWords(count)}${exampleWords(count, first, message)}`,
    place: { file, line },
    next: fixing(
      `Correct ${count === 1 ? "the record" : "these records"}: each event is a record of its own.`,
      validating(file)
    )
  };
}
function validating(file) {
  return typed(`validate ${shellWord(file)}`);
}
function noEvent() {
  return {
    level: "error",
    title: "No event",
    sentence: "the fixtures hold no event",
    place: null,
    next: fixing(
      "Add fixtures that hold events, or correct fixtures.valid in the config.",
      typed("validate")
    )
  };
}
function invalidEvents(validation, kinds, tested) {
  const reasons2 = rateReasons(validation);
  const { invalid, missingTypes: missingTypes3, events } = validation;
  if (kinds.length === 0 && reasons2.length > 0 && invalid > 0)
    return [{ ...ofRate(reasons2), sentence: reasons2.join("; ") }];
  const defects = kinds.map((kind) => {
    const cause = tested.find(
      ({ check: check2, rule, eventType, pointer }) => check2 === "validation" && rule === kind.rule && eventType === kind.eventType && pointer === kind.pointer
    );
    const isMissed = events > 0 && (kind.eventType === "unknown" ? missingTypes3.some((type) => (validation.byType[type]?.invalid ?? 0) > 0) : missingTypes3.includes(kind.eventType));
    const fails = cause !== void 0 && causesFailure(cause);
    const level = reasons2.length > 0 || isMissed || fails ? "error" : "warning";
    return invalidEvent(kind, cause ?? null, level);
  });
  const [first, ...others] = defects;
  if (first === void 0 || reasons2.length === 0) return defects;
  return [{ ...first, sentence: joinSentences(first.sentence, reasons2.join("; ")) }, ...others];
}
function causesFailure({ followers: followers2, isNeeded = false, suspected = 0 }) {
  return isNeeded || suspected > 0 || followers2.some(({ severity }) => severity === "error");
}
function ofRate(reasons2) {
  const next = fixing("Correct the invalid events, or the schema.", typed("validate"));
  const sentence3 = reasons2.join("; ");
  return { level: "error", title: "Invalid events", sentence: sentence3, place: null, next };
}
function invalidEvent(kind, cause, level) {
  const { rule, pointer, count, first } = kind;
  const { file, line, message } = first;
  const [one, many] = rule === SEVERAL_EVENTS ? ["record with several events", "records with several events"] : ["invalid event", "invalid events"];
  const what = `${counted(count, one, many)}${spreadWords(kind)}${exampleWords(count, first, message)}`;
  return {
    ...named(kind),
    following: countFollowers(cause),
    level,
    title: "Invalid event",
    sentence: withSuspected(withFollowers(what, count, cause?.followers ?? []), count, cause),
    place: { file, line },
    next: correcting2(kind, cause),
    because: [`schema ${rule} ${pointer}`],
    asConsequence: counted(count, "event is invalid", "events are invalid")
  };
}
function named(kind) {
  return { id: kindKey(kind), name: describeKind(kind), count: kind.count };
}
function correcting2({ count, first }, cause) {
  const them = count === 1 ? "the event" : "these events";
  if (cause === null) return fixing(`Correct ${them}, or the schema.`, validating(first.file));
  if (cause.repair === "")
    return fixing(
      `Correct ${them}. What follows could not be tried, because nothing says what was meant.`,
      judging(first.file)
    );
  return fixing(
    `Correct ${them}. Tried in memory: ${cause.repair}, what follows is gone${revealedWords(cause)}.`,
    judging(first.file)
  );
}
function judging(file) {
  return `${validating(file)} --quality`;
}
function missingTypes({ missingTypes: types, byType: byType2, events }) {
  const missing2 = types.filter((type) => events === 0 || (byType2[type]?.invalid ?? 0) === 0);
  if (missing2.length === 0) return [];
  const sentence3 = missingWords(missing2);
  return [
    {
      level: "error",
      title: "Required type without an event",
      sentence: sentence3,
      place: null,
      next: fixing(
        "Add a valid event of each missing type to the fixtures, or remove the type from validation.require-types.",
        typed("validate")
      )
    }
  ];
}

// src/checks/validation/sections.ts
function sections9(validation, context) {
  return [
    ...noEvent2(validation),
    ...invalidEvents2(validation, context),
    ...worseFixtures(validation),
    ...missingTypes2(validation, context),
    ...schemaNotes(validation),
    ...byType(validation)
  ];
}
function noEvent2({ events, files, findings: findings3 }) {
  if (events > 0 || findings3.length > 0) return [];
  return [
    {
      rank: "failure",
      heading: "No event",
      folded: null,
      blocks: [text(`${counted(files, "file")} of fixtures, and no event in any of them.`)]
    }
  ];
}
function invalidEvents2(validation, context) {
  const { findings: findings3 } = validation;
  const kinds = validation.defects ?? groupListed(findings3);
  const listed = groupByKind(findings3);
  const groups = kinds.flatMap((kind) => {
    const own = listed.get(kindKey(kind)) ?? [];
    const unsaid = own.filter((finding2) => !isSaid(context, finding2));
    const left2 = kind.count - (own.length - unsaid.length);
    const items = unsaid.map(locateMessage);
    const name = describeKind(kind);
    return left2 <= 0 ? [] : {
      name: `${name} (${counted(kind.count, "finding")})`,
      rows: [[name, formatCount(kind.count), items[0] ?? ""]],
      items,
      total: left2
    };
  });
  const { findingCount, incompleteFiles: incompleteFiles2 } = validation;
  const known = kinds.reduce((sum, { count }) => sum + count, 0);
  const unknown = Math.max(findingCount, incompleteFiles2) - known;
  if (unknown > 0) groups.push({ name: "not listed", rows: [], items: [], total: unknown });
  if (groups.length === 0) return [];
  const isFailing = failsForEvents(validation) || kinds.some(({ first }) => isSaid(context, first));
  const total3 = groups.reduce((sum, group) => sum + group.total, 0);
  return [
    {
      rank: isFailing ? "failure" : "warning",
      heading: "Invalid events",
      folded: isFailing ? null : `${counted(total3, "finding")} in the fixtures`,
      blocks: [
        {
          kind: "groups",
          header: ["what is wrong", "events", "for example"],
          figures: [1],
          groups
        }
      ]
    }
  ];
}
function worseFixtures({ before }) {
  const worse = before?.worse ?? [];
  if (worse.length === 0) return [];
  return [
    {
      rank: "warning",
      heading: "Fixtures that got worse",
      folded: null,
      blocks: [
        {
          kind: "table",
          header: ["file", "invalid before", "invalid now"],
          figures: [1, 2],
          rows: worse.map(({ file, base, head }) => ({
            cells: [file, formatCount(base), formatCount(head)],
            sentence: `${file}: ${counted(head, "invalid event")}, before ${formatCount(base)}`
          })),
          total: worse.length
        }
      ]
    }
  ];
}
function missingTypes2({ missingTypes: types }, context) {
  const names = types.join(", ");
  if (types.length === 0 || context.reasons.some((reason) => reason.includes(names))) return [];
  return [
    {
      rank: "failure",
      heading: "Required types without a valid event",
      folded: null,
      blocks: [list(types)]
    }
  ];
}
function schemaNotes({ schemaNotes: notes }) {
  if (notes.length === 0) return [];
  return [{ rank: "warning", heading: "About the schema", folded: null, blocks: [list(notes)] }];
}
function byType({ events, byType: counts2 }) {
  if (events === 0) return [];
  const types = Object.entries(counts2).filter(
    ([type, { valid, invalid }]) => type !== "unknown" || valid + invalid > 0
  );
  const withInvalid = types.filter(([, { invalid }]) => invalid > 0).map(([type, { invalid }]) => `${type} ${formatCount(invalid)}`);
  const rows = types.map(([type, { valid, invalid }]) => ({
    cells: [type, formatCount(valid), formatCount(invalid)]
  }));
  const state = withInvalid.length === 0 ? "all events valid" : `invalid: ${withInvalid.join(", ")}`;
  return [
    {
      rank: "detail",
      heading: null,
      folded: `${counted(types.length, "event type")}; ${state}`,
      blocks: [
        {
          kind: "table",
          header: ["event type", "valid", "invalid"],
          figures: [1, 2],
          rows,
          total: rows.length
        }
      ]
    }
  ];
}

// src/checks/validation/trials.ts
function trials4(validation) {
  const { byType: byType2, missingTypes: missingTypes3 } = validation;
  const fails = failsForEvents(validation);
  const kinds = validation.defects ?? groupListed(validation.findings);
  const listed = groupByKind(validation.findings);
  const lines = (kind) => [
    `${describeKind(kind)} (${counted(kind.count, "finding")})`,
    ...(listed.get(kindKey(kind)) ?? []).map(locateMessage)
  ];
  const counts2 = Object.entries(byType2).filter(([, { valid, invalid }]) => valid + invalid > 0);
  return [
    ...counts2.map(([type, { valid, invalid }]) => {
      const failed = fails && invalid > 0;
      const message = `${formatCount(invalid)} of ${counted(valid + invalid, "event")} invalid`;
      return {
        name: type,
        outcome: failed ? "failed" : "passed",
        message: failed ? message : null,
        details: kinds.filter(({ eventType }) => eventType === type).flatMap(lines)
      };
    }),
    ...missingTypes3.filter((type) => !counts2.some(([name]) => name === type)).map(
      (type) => ({
        name: type,
        outcome: "failed",
        message: "no valid event of this required type",
        details: []
      })
    )
  ];
}

// src/checks/validation/check.ts
var VALIDATION = {
  stage: "validate",
  isAskedFor: () => true,
  ...inShares({
    measure: async (context) => {
      await context.fixtures();
      return {};
    },
    merge: async (_shares, context) => (await context.fixtures()).report
  }),
  standsAlone: true,
  judge: judge7,
  defects: listDefects9,
  sections: sections9,
  findings: findings2,
  unlisted: ({ findingCount, findings: listed }) => Math.max(0, findingCount - listed.length),
  trials: trials4,
  nextStep: nextStep7,
  facts: ({ events, files, rate, minimumRate }) => [
    {
      label: "validation",
      value: `${counted(events, "event")} in ${counted(files, "file")}, ${formatPercent(rate)} % valid (minimum ${minimumRate} %)`
    }
  ],
  figures: ({ rate, events }) => ({ "validation.rate": rate, "validation.events": events }),
  concern: ({ invalid, missingTypes: missingTypes3, incompleteFiles: incompleteFiles2 }) => invalid > 0 || missingTypes3.length > 0 || incompleteFiles2 > 0 ? "validation" : null,
  isNotable: ({ invalid }) => invalid > 0
};
function findings2(validation) {
  const incomplete = validation.findings.filter((finding2) => finding2.incomplete === true);
  const unread = validation.findings.filter(isUnread);
  const others = validation.findings.filter(
    (finding2) => finding2.incomplete !== true && !isUnread(finding2)
  );
  const level = reachesRates(validation) ? "warning" : "error";
  return [
    ...incomplete.map((finding2) => annotation2("error", "File not read to its end", finding2)),
    ...unread.map((finding2) => annotation2("error", "Record not read", finding2)),
    ...others.map((finding2) => annotation2(level, "Invalid event", finding2))
  ];
}
function annotation2(level, title, finding2) {
  const { file, line, message, rule, pointer } = finding2;
  const defect3 = kindKey(finding2);
  return { level, file, line, title, message, rule, about: [pointer, message], defect: defect3 };
}
function nextStep7(validation) {
  const { events, missingTypes: missingTypes3 } = validation;
  if (failsForEvents(validation)) return fixing("Correct the listed events, or the schema.");
  if (missingTypes3.length > 0 && events > 0)
    return fixing(
      "Add a valid event of each missing type to the fixtures, or remove the type from validation.require-types."
    );
  if (events > 0) return null;
  return fixing("Add fixtures that hold events, or correct fixtures.valid in the config.");
}

// src/checks/checks.ts
var CHECKS = {
  content: CONTENT,
  validation: VALIDATION,
  loadable: LOADABLE,
  invalidFixtures: REJECTION,
  reconstruction: TABLES_CHECK,
  quality: QUALITY,
  snapshots: SNAPSHOTS3,
  golden: GOLDEN,
  invariants: INVARIANTS_CHECK,
  benchmarks: BENCHMARKS,
  evolution: EVOLUTION,
  guard: GUARD,
  update: UPDATE,
  trend: TREND
};
var CHECK_NAMES = Object.keys(CHECKS);
var WEIGHT = {
  guard: 1,
  // Without it nothing else was judged.
  content: 2,
  // A change of the schema makes events invalid; these are left out, as those that no table takes; what is
  // left out breaks rules, and makes other balances.
  evolution: 3,
  validation: 4,
  loadable: 5,
  // A schema that accepts what it must not is worse than an event that breaks a rule.
  invalidFixtures: 6,
  quality: 7,
  reconstruction: 8,
  snapshots: 9,
  invariants: 10,
  golden: 11,
  benchmarks: 12,
  update: 13,
  trend: 14
};
var WORST_FIRST = [...CHECK_NAMES].sort(
  (a, b) => WEIGHT[a] - WEIGHT[b]
);
function askChecks(results, names, ask) {
  return names.flatMap((name) => askCheck(results, name, ask));
}
function askCheck(results, name, ask) {
  const check2 = CHECKS[name];
  const result = results[name];
  return result === null ? [] : ask(check2, result);
}
var NO_RESULTS = Object.fromEntries(CHECK_NAMES.map((name) => [name, null]));

// src/checks/list-read-files.ts
var PARTS = ["code", "valid", "invalid", "goldens", "baselines"];
function listReadFiles(workspace, config, part) {
  return LISTED[part](workspace, config);
}
async function listAllRead(workspace, config) {
  const files = [];
  for (const part of PARTS) {
    try {
      files.push(...await listReadFiles(workspace, config, part));
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
    }
  }
  return files;
}
var LISTED = {
  async code(workspace, config) {
    const { schema, pipeline, limits, file } = config;
    const named2 = [file, limits, schema.kind === "file" ? schema.path : null];
    const folders = [pipeline.kind === "folder" ? pipeline.path : null, config["quality.rules"]];
    const sql = await Promise.all(folders.map((folder) => filesIn(workspace, folder, ".sql")));
    return [...named2.filter((path) => path !== null), ...sql.flat()];
  },
  valid: (workspace, config) => collect(workspace, config, "fixtures.valid"),
  invalid: (workspace, config) => collect(workspace, config, "fixtures.invalid"),
  async goldens(workspace, config) {
    const folder = config["golden.path"];
    if (folder === null) return [];
    const names = await workspace.directories(folder);
    const cases = names.flatMap((name) => [
      filesIn(workspace, `${folder}/${name}`, "case.yml"),
      filesIn(workspace, `${folder}/${name}`, "events.ndjson"),
      filesIn(workspace, `${folder}/${name}/expected`, "")
    ]);
    return (await Promise.all(cases)).flat();
  },
  baselines: (workspace, config) => filesIn(workspace, config["benchmarks.baselines"], ".json")
};
async function collect(workspace, config, key) {
  if (config[key].length === 0) return [];
  const files = await workspace.collect(config[key], (pattern) => config.findPlace(key, pattern));
  return files.map(({ path }) => path);
}
async function filesIn(workspace, folder, ending) {
  if (folder === null) return [];
  const names = await workspace.filesIn(folder);
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

// src/checks/content/inspect-content.ts
async function inspectContent({ workspace }, config, parts, byHead = []) {
  let files = 0;
  const standIns = [];
  for (const part of parts) {
    const depth = byHead.includes(part) ? "head" : "whole";
    for (const file of await listReadFiles(workspace, config, part)) {
      files += 1;
      const found = await workspace.findStandIn(file, depth);
      if (found !== null && counts(found.kind, part)) standIns.push(asFinding2(file, found));
    }
  }
  return { files, standIns };
}
function counts(kind, part) {
  return kind !== "empty" || part === "invalid";
}
function asFinding2(file, { kind, line }) {
  return { file, line, pointer: "", rule: kind, message: MESSAGES[kind] };
}
var MESSAGES = {
  "unresolved-merge": "a merge is not resolved here: keep one of the two sides, and delete the marker lines",
  "lfs-pointer": 'this is a pointer of Git LFS, not the file: fetch it (actions/checkout with "lfs: true", or "git lfs pull")',
  "annex-pointer": 'this is a pointer of git-annex, not the file: fetch it ("git annex get")',
  "fat-pointer": 'this is a pointer of git-fat, not the file: fetch it ("git fat pull")',
  encrypted: 'this is encrypted by git-crypt: unlock it ("git-crypt unlock") before the gate runs',
  "link-text": "this is the text of a link, checked out as a file: check out with core.symlinks=true, or commit the file itself",
  "html-page": "this is an HTML page, not the file: download the file itself",
  compressed: "this is compressed, and its name does not say so: end the name in .gz (gzip) or .zst (Zstandard), or unpack the file",
  tables: "this is a file of tables (Parquet, Avro, Arrow) or a database, and its name does not say so: end the name of a Parquet file in .parquet and of a DuckDB file in .duckdb, or write the rows as text",
  empty: "this file is empty, so rejecting it shows nothing: write the event, or remove the file"
};

// src/checks/build-beside.ts
function mayBuildBeside({ pipeline, rules }, fixtures, cases) {
  const events = cases.reduce((sum, one) => sum + one.events, fixtures);
  return pipeline.suites !== null && ownRules(rules).length === 0 && areFew(events);
}
async function buildBeside(warehouse, engine, fixtures, cases) {
  const events = cases.reduce((sum, one) => sum + one.events, fixtures.events);
  const database = await warehouse.open({
    path: null,
    readable: [fixtures.directory, ...cases.map(({ directory }) => directory)],
    threads: threadsFor(events)
  });
  try {
    return { database, ...await build2(database, engine, { fixtures, cases, events }) };
  } catch (error) {
    database.close();
    if (error instanceof GateError) return null;
    throw error;
  }
}
async function build2(database, { pipeline: { suites }, rules, tables: { plan } }, { fixtures, cases, events }) {
  if (suites === null) throw new RangeError("a pipeline without suites has no cases beside it");
  const built = await suites.build(database, cases, fixtures);
  if (built.named === null) throw new RangeError("the fixtures were not built");
  await judgeSuites(database, rules, events);
  const tables = await readCases((shape) => suites.lines(database, shape), plan, built.suites);
  await suites.forget(database, built.named.asOf);
  return { built: built.named, cases: tables };
}

// src/checks/load-fixtures.ts
async function loadBeside({ warehouse, console }, { config, engine }, validated, cases) {
  const { directory, spool, latest } = validated;
  const events = validated.report.valid;
  const onStep = tellSteps(console, "building the tables", events);
  const fixtures = { spool, directory, events, asOf: config["as-of"] ?? latest, onStep };
  const beside = await buildBeside(warehouse, engine, fixtures, cases);
  if (beside === null) return null;
  const { database, built } = beside;
  if (!hasBegun(built)) {
    database.close();
    return null;
  }
  return { fixtures: { ...validated, database, built, isJudged: true }, cases: beside.cases };
}
async function loadAlone(ports, { config, engine, events, shard = WHOLE }, validated) {
  const { directory, spool, columns, aside } = validated;
  const { plan } = engine.tables;
  const database = await ports.warehouse.open(
    roomFor(validated.report.valid, directory, "fixtures")
  );
  try {
    const onStep = tellSteps(ports.console, "building the tables", validated.report.valid);
    const asOf = config["as-of"] ?? validated.latest;
    const where = { spool, columns, aside, directory, asOf };
    const request = { ...where, target: "memory", onStep };
    const built = events === "loaded" ? await loadForRules(database, request, {
      day: plan.length === 0 ? config["events.date"] : null,
      limits: engine.annualLimits
    }) : await namingOverflow(
      ports.warehouse,
      request,
      () => engine.pipeline.build(database, request)
    );
    if (events === "rebuilt" && shard.of === WHOLE.of) requireBegun(built);
    return { ...validated, database, built, isJudged: false };
  } catch (error) {
    database.close();
    throw error;
  }
}

// src/checks/require-known-types.ts
function requireKnownTypes(validated, pipeline) {
  if (validated.spool.length > 0) return;
  const others = listNotRebuilt(validatedCounts(validated).validated);
  throw new GateError("NOTHING_TO_REBUILD", {
    events: validated.report.valid,
    types: others.map(({ type }) => type).join(", "),
    pipeline,
    known: EVENT_TYPES.join(", ")
  });
}

// src/checks/fixture-changes.ts
function countBefore(files, changes) {
  const known = new Map(changes.flatMap((change2) => change2.names.map((name) => [name, change2])));
  let [events, invalid, there] = [0, 0, 0];
  for (const file of files) {
    const change2 = known.get(file.file.path);
    if (change2 === void 0) continue;
    const most = Math.min(change2.counts?.before.events ?? file.events, file.events);
    there += 1;
    events += most;
    invalid += Math.min(file.invalid, most);
  }
  const worse = changes.flatMap(
    ({ path, counts: counts2 }) => counts2 === null || counts2.after.invalid <= counts2.before.invalid ? [] : [{ file: path, base: counts2.before.invalid, head: counts2.after.invalid }]
  );
  return { files: there, events, valid: events - invalid, worse };
}

// src/checks/validation/defects.ts
function gatherDefects(kinds, listed) {
  const byKey = /* @__PURE__ */ new Map();
  for (const kind of kinds) {
    const key = kindKey(kind);
    byKey.set(key, [...byKey.get(key) ?? [], kind]);
  }
  const whose = groupByKind(listed);
  return [...byKey].flatMap(([key, own]) => {
    const [first] = own;
    if (first === void 0) return [];
    const { rule, eventType, pointer } = first;
    const count = own.reduce((sum, each) => sum + each.count, 0);
    const persons = (whose.get(key) ?? []).map(({ employee }) => employee);
    const isKnown = persons.length === count && persons.every((person) => person !== void 0);
    return {
      rule,
      eventType,
      pointer,
      count,
      files: own.length,
      persons: isKnown ? new Set(persons).size : null,
      first: withoutRepair(first.first)
    };
  });
}

// src/checks/validate-fixtures.ts
async function validateFixtures(ports, config, schema, { spooling, changes = null, routing = null }) {
  const files = await ports.workspace.collect(
    config["fixtures.valid"],
    (pattern) => config.findPlace("fixtures.valid", pattern)
  );
  const { console } = ports;
  const result = await ports.validator.validate({
    files,
    schema,
    maxFindings: config["validation.max-findings"],
    expect: "valid",
    spoolDirectory: null,
    ...spooling,
    ...routing === null ? {} : { routing },
    onProgress: ({ bytesRead, bytesTotal, events }) => console.progress("validating", bytesTotal === 0 ? 1 : bytesRead / bytesTotal, {
      done: events,
      unit: "events"
    })
  });
  const { files: found, routing: routed, ...written } = result;
  const summed = sumFixtures(found, { config, schema, isLoaded: spooling !== null, changes });
  return { ...summed, files, found, ...written, routing: routed };
}
function sumFixtures(found, {
  config,
  schema,
  isLoaded,
  changes
}) {
  return {
    report: summarise(found, config, schema, changes),
    loadable: isLoaded ? sumLoadable(found, config) : null,
    // The first of each kind, however many others stand before it.
    invalid: found.flatMap(({ kinds, findings: findings3 }) => [
      ...kinds.map(({ first }) => first),
      ...findings3
    ]),
    unloadable: found.flatMap((file) => file.unloadable.findings)
  };
}
function summarise(files, config, schema, changes) {
  const events = total(files, (file) => file.events);
  const valid = total(files, (file) => file.valid);
  const { names } = typesIn(schema);
  const findings3 = bounded(
    files.flatMap((file) => file.findings.map(withoutRepair)),
    config["validation.max-findings"]
  );
  const byType2 = countTypes(files, names);
  return {
    files: files.length,
    events,
    valid,
    invalid: total(files, (file) => file.invalid),
    rate: percent(valid, events),
    minimumRate: config["validation.minimum-rate"],
    minimumRateByType: config["validation.minimum-rate-by-type"] ?? config["validation.minimum-rate"],
    byType: Object.fromEntries(byType2),
    missingTypes: listMissingTypes(config, names, (type) => (byType2.get(type)?.valid ?? 0) > 0),
    incompleteFiles: files.filter((file) => file.incomplete).length,
    findingCount: total(files, (file) => file.findingCount),
    findings: findings3,
    defects: gatherDefects(
      files.flatMap((file) => file.kinds),
      findings3
    ),
    schemaNotes: [...schema.notes],
    before: changes === null ? null : countBefore(files, changes)
  };
}
function countTypes(files, names) {
  const counts2 = new Map(
    [...names, "unknown"].map((type) => [type, { valid: 0, invalid: 0 }])
  );
  for (const { byType: byType2 } of files) {
    for (const [type, { valid, invalid }] of Object.entries(byType2)) {
      const before = counts2.get(type) ?? { valid: 0, invalid: 0 };
      counts2.set(type, { valid: before.valid + valid, invalid: before.invalid + invalid });
    }
  }
  const others = [...counts2].filter(([type]) => !names.includes(type) && type !== "unknown");
  for (const [type] of others) counts2.delete(type);
  for (const [type, count] of others.sort(([a], [b]) => a < b ? -1 : 1)) counts2.set(type, count);
  return counts2;
}
function sumLoadable(files, { "validation.max-findings": most }) {
  const { unloadable } = countFiles(files);
  const findings3 = files.flatMap((file) => file.unloadable.findings.map(withoutRepair));
  return {
    events: total(files, (file) => file.valid),
    unloadable: [...unloadable.values()].reduce((sum, count) => sum + count, 0),
    byType: Object.fromEntries([...unloadable].sort(([a], [b]) => a < b ? -1 : 1)),
    findings: most === 0 ? findings3 : findings3.slice(0, most)
  };
}
function bounded(findings3, most) {
  if (most === 0 || findings3.length <= most) return [...findings3];
  const incomplete = findings3.filter((finding2) => finding2.incomplete === true);
  const others = findings3.filter((finding2) => finding2.incomplete !== true);
  return [...incomplete, ...others].slice(0, Math.max(most, incomplete.length));
}

// src/checks/create-context.ts
function createContext(ports, request) {
  const { config, engine, facts, bench, goldenCases, events, shard = WHOLE } = request;
  const spoolDirectory = once(() => ports.workspace.temporaryDirectory());
  const fixtures = once(
    async () => validateFixtures(ports, config, engine.schema, {
      spooling: events === "counted" ? null : {
        spoolDirectory: await spoolDirectory(),
        spoolFor: engine.tables.plan.length === 0 ? "anything" : "tables",
        places: placesFor(engine.rules, engine.tables),
        columns: engine.tables.plan.length === 0 ? "none" : "kept"
      },
      changes: facts.fixtures ?? null,
      routing: isWhole(shard) ? null : routingFor(request, shard)
    })
  );
  const { brought, bring } = awaitCases(request);
  const loaded = once(async () => {
    const validated = await fixtures();
    const isEmpty = isWhole(shard) ? hasNothingToLoad(validated, engine.pipeline.name) : validated.spool.length === 0;
    if (isEmpty) return null;
    const all = { ...validated, directory: await spoolDirectory() };
    const cases = await casesBeside(engine, validated.report.valid, brought);
    const beside = cases.length === 0 ? null : await loadBeside(ports, request, all, cases);
    return beside ?? { fixtures: await loadAlone(ports, request, all), cases: null };
  });
  const queue = createQueue();
  let isUsed = false;
  return {
    ports,
    config,
    engine,
    facts,
    bench,
    goldenCases,
    events,
    shard,
    fixtures,
    spoolDirectory,
    useFixtures(work) {
      isUsed = true;
      return queue.add(async () => {
        const own = await loaded();
        return own === null ? null : work(own.fixtures);
      });
    },
    async besideFixtures(cases) {
      bring(cases);
      if (cases.length === 0) return null;
      const validated = await fixtures().catch(() => null);
      if (validated === null) return null;
      if (await casesBeside(engine, validated.report.valid, brought) !== cases) return null;
      isUsed = true;
      const own = await loaded().catch(() => null);
      return own?.cases ?? null;
    },
    async close() {
      await queue.end();
      if (!isUsed) return;
      const own = await loaded().catch(() => null);
      own?.fixtures.database.close();
    }
  };
}
function hasNothingToLoad(summed, pipeline) {
  if (summed.report.valid === 0) return true;
  if (summed.spool.length === 0 && (summed.loadable?.unloadable ?? 0) > 0) return true;
  requireKnownTypes(summed, pipeline);
  return false;
}
function isWhole({ of }) {
  return of === WHOLE.of;
}
function routingFor({ config, engine }, shard) {
  const isOfPlan2 = engine.tables.plan.length > 0;
  return {
    ...shard,
    person: isOfPlan2 ? "/employee_id" : config["events.person"],
    id: isOfPlan2 ? "/event_id" : config["events.id"],
    day: isOfPlan2 ? "/effective_date" : config["events.date"],
    together: null
  };
}
function awaitCases({ buildsCases: buildsCases2 = false }) {
  let bring = () => void 0;
  const brought = new Promise((resolve) => {
    bring = resolve;
  });
  if (!buildsCases2) bring([]);
  return { brought, bring };
}
async function casesBeside(engine, fixtures, brought) {
  if (!mayBuildBeside(engine, fixtures, [])) return [];
  const cases = await brought;
  return mayBuildBeside(engine, fixtures, cases) ? cases : [];
}
function createQueue() {
  let last = Promise.resolve();
  return {
    add(work) {
      const result = last.then(work);
      last = result.catch(() => void 0);
      return result;
    },
    end: () => last
  };
}
function once(make) {
  let made = null;
  return () => {
    made ??= make();
    return made;
  };
}

// src/checks/runnable-check.ts
var STAGES = ["validate", "reject", "rebuild", "measure", "github"];

// src/project/loosened.ts
function loosenedSettings(base, head) {
  const rows = SETTINGS.flatMap((row2) => {
    const key = row2.key;
    return row2.looser(base[key], head[key]).map((change2) => ({ setting: row2.key, ...change2 }));
  });
  return [...rows, ...lostPlanTables(base, head)];
}
function lostPlanTables(base, head) {
  if (base.tables.length > 0) return [];
  const left2 = planTables(head);
  const lost = planTables(base).filter(({ name }) => left2.every((table) => table.name !== name));
  return lost.map(({ name }) => ({ setting: "tables", base: name, head: "not declared" }));
}

// src/project/settings-at.ts
function settingsAt(file, { overrides, place }) {
  const path = file ?? DEFAULT_CONFIG_FILE;
  const readBy = (text2, inputs) => resolveConfig({
    file: text2 === null ? null : parseConfig(text2, path),
    overrides: inputs,
    place
  });
  return {
    path,
    read: (text2) => readBy(text2, overrides),
    readBy,
    inputs: new Map(SETTINGS.map(({ name, key }) => [name, key])),
    loosened: loosenedSettings
  };
}

// src/commands/bench-request.ts
var GATE_SECONDS = 600;
function gateBenchRequest(config, overrides) {
  const workloads = config["benchmarks.workloads"];
  if (workloads.length === 0) return null;
  return {
    workloads,
    scale: SCALES.small,
    against: config.base,
    timeBudget: GATE_SECONDS,
    seed: 1,
    overrides,
    settings: settingsAt(config.file, { overrides, place: (name) => `--${name}` })
  };
}

// src/checks/list-causes.ts
function listCauses(results) {
  const tested = results.quality?.causes ?? [];
  const context = { reasons: [], approvalLabel: findApprovalLabel(results) };
  const found = WORST_FIRST.flatMap(
    (name) => askChecks(
      results,
      [name],
      (check2, result) => askDefects(check2, result, tested, context).map((defect3) => ({
        ...defect3,
        check: name,
        absorbed: []
      }))
    )
  );
  const causes = withoutFollowers(found);
  const isAnswer = ({ next }) => next?.rank === "answer";
  const errors = causes.filter(({ level }) => level === "error");
  return [
    ...errors.filter(isAnswer),
    ...errors.filter((cause) => !isAnswer(cause)),
    ...causes.filter(({ level }) => level === "warning")
  ];
}
function findApprovalLabel(results) {
  const [label = null] = askChecks(
    results,
    CHECK_NAMES,
    (check2, of) => check2.approvalLabel === void 0 ? [] : [check2.approvalLabel(of)]
  );
  return label;
}
function askDefects(check2, result, tested, context) {
  if (check2.defects !== void 0) return check2.defects(result, tested, context);
  const next = check2.nextStep(result, context);
  const [first] = check2.findings(result);
  return check2.judge(result).reasons.map((sentence3, at) => ({
    level: "error",
    title: first?.title ?? "dc-event-gate",
    sentence: sentence3,
    // Of several reasons nobody knows which one the findings are of.
    place: at > 0 || first === void 0 ? null : { file: first.file, line: first.line },
    next
  }));
}
function withoutFollowers(found) {
  const causes = [];
  for (const defect3 of found) {
    const { because = [], asConsequence, explains = [] } = defect3;
    const at = causes.findIndex(
      (cause2) => because.length > 0 && because.every((name) => cause2.explains?.includes(name))
    );
    const cause = causes[at];
    if (cause === void 0) causes.push(defect3);
    else
      causes[at] = {
        ...cause,
        absorbed: [...cause.absorbed, defect3],
        explains: [...cause.explains ?? [], ...explains],
        sentence: asConsequence === void 0 ? cause.sentence : joinSentences(cause.sentence, `${asConsequence} for it`)
      };
  }
  return causes;
}

// src/commands/verdict.ts
function decide(results) {
  const reasons2 = askChecks(results, WORST_FIRST, (check2, result) => check2.judge(result).reasons);
  if (reasons2.length > 0) return { verdict: "fail", reasons: causesOr(results, reasons2) };
  if (!isMeasured(results)) return { verdict: "fail", reasons: ["nothing was checked"] };
  const doubts = askChecks(results, WORST_FIRST, (check2, result) => check2.judge(result).doubts);
  if (doubts.length > 0) return { verdict: "inconclusive", reasons: doubts };
  const grounds = askChecks(results, CHECK_NAMES, (check2, result) => check2.judge(result).grounds);
  return { verdict: "pass", reasons: [grounds.join(", ")] };
}
function causesOr(results, reasons2) {
  const causes = listCauses(results).filter(({ level }) => level === "error");
  return causes.length > 0 ? causes.map(({ sentence: sentence3 }) => sentence3) : reasons2;
}
function isMeasured(results) {
  return CHECK_NAMES.some((name) => CHECKS[name].standsAlone && results[name] !== null);
}

// src/commands/evaluate.ts
function evaluate(ports, project, facts = NO_RESULTS) {
  return runChecks(ports, "gate", CHECK_NAMES, gateRequest(project, facts));
}
function gateRequest({ config: settings, engine, overrides }, facts) {
  const config = { ...settings, base: settings.base ?? facts.guard?.base ?? null };
  const bench = gateBenchRequest(config, overrides);
  return { config, engine, facts, bench, goldenCases: [], events: "rebuilt" };
}
async function runChecks(ports, command, names, request) {
  const done = await runStages(ports, command, names, request, {
    work: (context) => (name) => CHECKS[name].run(context),
    tell: describeFound,
    async failed(error, context) {
      if (!names.includes("validation")) return;
      const fixtures = await context.fixtures().catch(() => null);
      error.known = fixtures === null ? [] : failuresIn(fixtures);
    }
  });
  const results = { ...NO_RESULTS, ...done.found };
  return createReport(command, results, ports.environment, await done.duckdb);
}
async function runStages(ports, command, names, request, { work, tell, finish, failed }) {
  const asked = names.filter((name) => CHECKS[name].isAskedFor(request.config));
  const context = createContext(ports, { ...request, buildsCases: buildsCases(request, asked) });
  await lookAhead(context, asked);
  const needsDatabase = asked.some((name) => !WITHOUT_DATABASE.includes(CHECKS[name].stage));
  const duckdb = needsDatabase ? ports.warehouse.version() : null;
  duckdb?.catch(() => void 0);
  const results = {};
  try {
    const stages = STAGES.filter((stage) => asked.some((name) => CHECKS[name].stage === stage));
    const steps2 = stages.map((stage) => {
      const own = asked.filter((name) => CHECKS[name].stage === stage);
      const isIdle = stage === "measure" && request.bench === null;
      const isTold = (stages.length > 1 || command === "gate") && !isIdle;
      const does = TITLES[stage](own);
      return { own, does, title: isTold ? does : null };
    });
    const titled = steps2.filter(({ title }) => title !== null);
    for (const step of steps2) {
      const { own, does, title } = step;
      const run = () => runSideBySide(own, work(context));
      const found = await (title === null ? ports.console.watch(does ?? command, run) : inGroup(ports.console, stepName(title, titled.indexOf(step), titled.length), run, tell));
      for (const [name, result] of found) results[name] = result;
    }
    await finish?.(context);
  } catch (error) {
    if (error instanceof GateError) await failed(error, context);
    throw error;
  } finally {
    await context.close();
  }
  return { found: results, duckdb };
}
function failuresIn({
  report: report2,
  loadable
}) {
  const { verdict, reasons: reasons2 } = decide({ ...NO_RESULTS, validation: report2, loadable });
  return verdict === "fail" ? reasons2 : [];
}
function buildsCases({ events, shard }, asked) {
  const isWhole2 = (shard ?? WHOLE).of === WHOLE.of;
  return isWhole2 && events === "rebuilt" && asked.includes("golden") && asked.includes("reconstruction");
}
async function lookAhead(context, asked) {
  const { console } = context.ports;
  for (const name of asked)
    for (const sentence3 of await CHECKS[name].lookAhead?.(context) ?? []) console.note(sentence3);
  const known = asked.filter((name) => CHECKS[name].stage === "github");
  const results = { ...NO_RESULTS, ...context.facts };
  for (const reason of askChecks(results, known, (check2, of) => check2.judge(of).reasons))
    console.note(`Known already: ${reason}.`);
}
function stepName(title, at, steps2) {
  return steps2 === 1 ? title : `${at + 1} of ${steps2}: ${title}`;
}
function inGroup(console, title, run, tell) {
  return console.group(title, async () => {
    const found = await run();
    for (const line of tell(found)) console.detail(line);
    return found;
  });
}
function describeFound(found) {
  const results = { ...NO_RESULTS, ...Object.fromEntries(found) };
  const names = found.map(([name]) => name);
  return askChecks(results, names, (one, of) => one.facts(of)).map(
    ({ label, value, parts = [] }) => `${label}: ${[value, ...parts].join("; ")}`
  );
}
var WITHOUT_DATABASE = ["validate", "reject", "github"];
async function runSideBySide(names, work) {
  const runs = names.map(async (name) => [name, await work(name)]);
  const settled = await Promise.allSettled(runs);
  return settled.map((each) => {
    if (each.status === "rejected") throw each.reason;
    return each.value;
  });
}
var TITLES = {
  validate: () => "Validate the fixtures",
  reject: () => "Reject the invalid fixtures",
  rebuild: (names) => names.includes("golden") ? "Rebuild balances, compare with the goldens" : "Rebuild balances",
  measure: () => "Measure",
  github: () => null
};
function createReport(command, results, environment, duckdb) {
  const verdict = decide(results);
  return { schemaVersion: 2, command, ...verdict, ...results, ...machine(environment, duckdb) };
}
function undecidedReport(command, { message, known }, environment, facts = NO_RESULTS) {
  const { guard, update, trend, evolution = null } = facts;
  return {
    schemaVersion: 2,
    command,
    verdict: "inconclusive",
    reasons: [message, ...known, ...update === null ? [] : UPDATE.judge(update).reasons],
    ...NO_RESULTS,
    evolution,
    guard,
    update,
    trend,
    ...machine(environment, null)
  };
}
function machine(environment, duckdb) {
  const { platform, cpus, gate: version, node } = environment;
  return { environment: { platform, cpus }, versions: { gate: version, node, duckdb } };
}

// src/commands/shards/require-splittable.ts
function requireSplittable({ tables, rules }) {
  const [table] = tables.declared;
  if (table !== void 0)
    throw new GateError("SHARD_SPLIT", {
      what: `The table ${table.name}, which "tables" of the config declares,`,
      why: "nobody knows whether a row of it comes of the events of one person",
      step: 'Judge it in a job of its own, without "shard".'
    });
  for (const rule of ownRules(rules)) requireOfPerson(rule);
}
function requireOfPerson({ source, scope, sql }) {
  const what = `The quality rule ${source}`;
  if (scope !== "person")
    throw new GateError("SHARD_SPLIT", {
      what,
      why: "its header does not say that it looks at the events of one person at a time",
      step: 'Write "-- Scope: person" there if it does; if not, run it in a job without "shard".'
    });
  if (/\bgate_events\b/i.test(sql))
    throw new GateError("SHARD_SPLIT", {
      what,
      why: "it reads gate_events, which the run that merges does not have",
      step: 'Let it read events instead, or run it in a job without "shard".'
    });
}

// src/contracts/text/digest.ts
function digest(text2) {
  return bytesToHex(sha256(utf8ToBytes(text2.toWellFormed())));
}

// src/commands/shards/task-checks.ts
function checksOf({ command, depth }) {
  switch (command) {
    case "gate":
      return { names: CHECK_NAMES, events: "rebuilt", parts: PARTS };
    case "validate":
      return depth === "quality" ? {
        names: ["validation", "loadable", "quality"],
        events: "loaded",
        parts: ["code", "valid"]
      } : { names: ["validation"], events: "counted", parts: ["code", "valid"] };
    case "golden check":
      return { names: ["golden"], events: "counted", parts: ["code", "goldens"] };
    case "bench":
      return { names: ["benchmarks"], events: "loaded", parts: null };
  }
}

// src/commands/shards/settings-digest.ts
var OF_THE_MERGE = ["base"];
async function settingsDigest({ workspace }, task, config, { schema, pipeline, rules, annualLimits }) {
  const settings = SETTINGS.filter(({ key }) => !OF_THE_MERGE.includes(key)).map(({ key }) => [
    key,
    config[key]
  ]);
  const goldens = checksOf(task).names.includes("golden") ? await readGoldens(workspace, config) : null;
  return digest(
    JSON.stringify([settings, schema.json, pipeline.fingerprint(), rules, annualLimits, goldens])
  );
}
async function readGoldens(workspace, config) {
  try {
    const files = await listReadFiles(workspace, config, "goldens");
    return await Promise.all(
      files.map(async (file) => [file, digest(await workspace.readText(file))])
    );
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}

// src/commands/shards/shard-file.ts
var KIND = "dc-event-gate shard";
var VERSION = 1;
var SHARD_FOLDER = ".dc-event-gate";
function shardFileName({ number, of }) {
  return `shard-${number}-of-${of}.json`;
}
var SHARD_FILES = /^shard-[0-9]+-of-[0-9]+\.json$/;
function writeShardFile(file) {
  const text2 = JSON.stringify(file);
  return `{"kind":"${KIND}","schemaVersion":${VERSION},"digest":"${digest(text2)}","content":${text2}}
`;
}
function readShardFile(name, text2) {
  const reject = (detail) => {
    throw new GateError("SHARD_FILE", { file: name, detail });
  };
  const frame = parse(text2);
  if (frame?.kind !== KIND)
    return reject("it is no file of a shard, or was not written to its end");
  if (frame.schemaVersion !== VERSION)
    return reject(
      `it is of version ${String(frame.schemaVersion)}, and this gate reads version ${VERSION}`
    );
  if (digest(JSON.stringify(frame.content)) !== frame.digest)
    return reject("its content does not fit its digest, so it was changed after it was written");
  return frame.content;
}
function parse(text2) {
  const value = parseJson(text2);
  return typeof value === "object" && value !== null ? { ...value } : null;
}
function undecidedShard(error, fixtures) {
  if (!(error instanceof GateError)) throw error;
  const { code, facts, message } = error;
  const sentence3 = new GateError(code, facts).message;
  const rest = message.slice(0, message.length - sentence3.length);
  const during = rest.endsWith(": ") ? rest.slice(0, -2) : null;
  return { kind: "undecided", code, facts, during, fixtures };
}
function undecidedError({ code, facts, during }) {
  const known = isErrorCode(code) ? code : "BUG";
  return new GateError(known, facts, during === null ? {} : { during });
}

// src/commands/shards/shard.ts
async function measureShard(ports, request) {
  const { shard, folder, task } = request;
  const file = `${folder}/${shardFileName(shard)}`;
  const frame = {
    task,
    shard,
    commit: await ports.repository.head(),
    gate: ports.environment.gate
  };
  const write = (content) => ports.outputs.writeText(file, writeShardFile(content));
  await ports.outputs.requireWritable(folder);
  if (await ports.outputs.exists(file)) await ports.outputs.writeText(file, "");
  const noted = { settings: "", fixtures: null };
  const settled = (found) => write({ ...frame, settings: noted.settings, found });
  try {
    await settled(await measure(ports, request, noted));
    const text2 = `shard ${shardName(shard)} wrote ${file}. It gives no verdict; when all have run: ${typed(`merge ${shellWord(folder)}`)}`;
    return { kind: "answer", answer: plainAnswer(text2, { written: true, file }), exit: 0 };
  } catch (error) {
    if (error instanceof GateError) await settled(undecidedShard(error, noted.fixtures));
    throw error;
  }
}
async function measure(ports, { task, shard, config, bench }, noted) {
  const { names, events, parts } = checksOf(task);
  const byHead = isFirst(shard) ? [] : ["valid"];
  const content = parts === null ? null : await inspectContent(ports, config, parts, byHead);
  if (content !== null && content.standIns.length > 0)
    return { kind: "measured", content, fixtures: null, shares: {} };
  const engine = await loadEngine(config, ports);
  noted.settings = await settingsDigest(ports, task, config, engine);
  requireSplittable(engine);
  const { goldenCases } = task;
  const facts = { guard: null, update: null, trend: null };
  const request = { config, engine, facts, bench, goldenCases, events, shard };
  const noteFixtures = async (context) => {
    if (names.includes("validation")) noted.fixtures = await readFixtures(context);
  };
  const { found } = await runStages(ports, task.command, names, request, {
    work: (context) => (name) => measureCheck(context, name),
    tell: () => [],
    finish: noteFixtures,
    failed: (_error, context) => noteFixtures(context).catch(() => void 0)
  });
  const shares = Object.fromEntries(Object.entries(found).filter(([, share]) => share !== null));
  return { kind: "measured", content, fixtures: noted.fixtures, shares };
}
async function measureCheck(context, name) {
  const { split, run } = CHECKS[name];
  switch (split.by) {
    case "shares":
      return split.measure(context);
    case "first":
      return isFirst(context.shard) ? run(context) : null;
    case "merge":
      return null;
  }
}
async function readFixtures(context) {
  const { found, spool } = await context.fixtures();
  return { files: found, hasEvents: spool.length > 0 };
}

// src/checks/validation/merge-files.ts
function mergeFiles(shares, most) {
  const [first = [], ...others] = shares;
  if (others.length === 0 && first.every(({ records }) => records === void 0)) return [...first];
  return first.map(
    (file, at) => mergeFile(
      file,
      shares.flatMap((files) => files[at] ?? []),
      most
    )
  );
}
function mergeFile({ file, incomplete }, shares, most) {
  return {
    file,
    incomplete,
    events: total(shares, ({ events }) => events),
    valid: total(shares, ({ valid }) => valid),
    invalid: total(shares, ({ invalid }) => invalid),
    findingCount: total(shares, ({ findingCount }) => findingCount),
    byType: sumTypes(shares),
    findings: mergeFindings(
      shares.flatMap(({ findings: findings3 }) => findings3),
      most
    ),
    kinds: mergeKinds(shares.flatMap(({ kinds }) => kinds)),
    unloadable: {
      byType: sumCounts(shares.map(({ unloadable }) => unloadable.byType)),
      findings: firstOf(
        inOrder(
          shares.flatMap(({ unloadable }) => unloadable.findings),
          (found) => found
        ),
        most
      )
    }
  };
}
function mergeFindings(findings3, most) {
  const ofFile = findings3.filter(isOfFile);
  const others = inOrder(
    findings3.filter((found) => !isOfFile(found)),
    (found) => found
  );
  const room = most === 0 ? 0 : most - ofFile.length;
  return [...most > 0 && room <= 0 ? [] : firstOf(others, room), ...ofFile];
}
function mergeKinds(kinds) {
  const tally2 = createKindTally();
  const ordered = inOrder(
    kinds.filter(({ first }) => !isOfFile(first)),
    ({ first }) => first
  );
  tally2.merge([...ordered, ...kinds.filter(({ first }) => isOfFile(first))], (found) => found);
  return tally2.all();
}
function isOfFile(finding2) {
  return finding2.incomplete === true;
}
function inOrder(items, placeOf) {
  return [...items].sort((one, other) => {
    const [a, b] = [placeOf(one), placeOf(other)];
    return a.line - b.line || (a.index ?? 0) - (b.index ?? 0);
  });
}
function firstOf(items, most) {
  return most === 0 ? items : items.slice(0, most);
}
function sumTypes(shares) {
  const sums = createTypeTally([]);
  for (const { byType: byType2 } of shares)
    for (const [type, { valid, invalid }] of Object.entries(byType2)) sums.add(type, valid, invalid);
  return sums.counts();
}
function sumCounts(counts2) {
  const sums = /* @__PURE__ */ new Map();
  for (const one of counts2)
    for (const [name, count] of Object.entries(one)) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries(sums);
}

// src/checks/read-settings.ts
async function readSettings(request, commit) {
  const { repository, settings, inUse } = request;
  if (commit === await repository.head()) return inUse;
  return settings.read(await readConfigText(request, commit));
}
async function readConfigText({ repository, root, settings }, commit) {
  const { links } = await repository.tree(commit);
  return repository.textAt(commit, resolveLinks(withoutRoot(settings.path, root), links));
}
async function readableAt(request, commit) {
  try {
    return await readSettings(request, commit);
  } catch (error) {
    if (error instanceof GateError && error.code.startsWith("CONFIG_")) return null;
    throw error;
  }
}

// src/checks/evolution/common-columns.ts
function shapeInCommon(before, after) {
  const common = after.columns.flatMap((column) => {
    const old = before.columns.find((one) => isSameName2(one, column));
    return old === void 0 ? [] : [{ old, column }];
  });
  const added = after.columns.filter((one) => !before.columns.some((old) => isSameName2(old, one)));
  const removed = before.columns.filter(
    (old) => !after.columns.some((one) => isSameName2(old, one))
  );
  const retyped = common.filter(({ old, column }) => old.type !== column.type);
  const notes = [
    ...list2("new column", added.map(describeColumn)),
    ...list2("column gone", removed.map(describeColumn)),
    ...list2(
      "type",
      retyped.map(({ old, column }) => `${column.name} ${old.type} → ${column.type}`)
    )
  ];
  const isKey = ({ column }) => after.key.some((name) => name === column.name);
  const keyChanged = common.filter(isKey).some(({ old, column }) => old.kind !== column.kind);
  if (keyChanged)
    return {
      shapes: null,
      note: [...notes, "not compared, since the key is of another type"].join("; ")
    };
  return {
    shapes: {
      before: {
        ...before,
        columns: common.map(({ old }) => old),
        key: namesOf(common.filter(isKey), "old")
      },
      after: { ...after, columns: common.map(({ column }) => column) }
    },
    note: notes.length === 0 ? null : notes.join("; ")
  };
}
function namesOf(pairs, side) {
  return pairs.map((pair) => pair[side].name);
}
function list2(what, found) {
  return found.length === 0 ? [] : [`${what} ${firstFew(found)}`];
}
function describeColumn({ name, type }) {
  return type === void 0 ? name : `${name} ${type}`;
}
function isSameName2(a, b) {
  return a.name.toLowerCase() === b.name.toLowerCase();
}

// src/checks/evolution/compare-built.ts
async function compareBuilt(before, after, shape, shapeBefore = shape) {
  const [old, now] = [
    createLineCursor(before.lines(tableLinesSql(shapeBefore), shape.name)),
    createLineCursor(after.lines(tableLinesSql(shape), shape.name))
  ];
  let rows = 0;
  let first = null;
  for (; ; ) {
    const one = old.peek() ?? await old.refill();
    const other = now.peek() ?? await now.refill();
    if (one === void 0 && other === void 0) break;
    const order = findOrder(shape, one, other);
    if (order <= 0) old.advance();
    if (order >= 0) now.advance();
    if (one === other) continue;
    rows += 1;
    first ??= describe2(shape, order <= 0 ? one : void 0, order >= 0 ? other : void 0);
  }
  return { table: shape.name, rows, first };
}
function findOrder(shape, one, other) {
  if (one === void 0) return 1;
  if (other === void 0) return -1;
  return one === other ? 0 : keyOrder(shape, parseLine(one), parseLine(other));
}
function describe2(shape, one, other) {
  const cells3 = [one, other].map((line) => line === void 0 ? null : parseLine(line));
  const [old = null, now = null] = cells3;
  const key = (old ?? now ?? []).slice(0, shape.key.length).map((cell) => cell ?? "");
  if (old === null || now === null) {
    const words = (is) => is ? "a row" : "no row";
    return { key, column: null, before: words(old !== null), after: words(now !== null) };
  }
  const [difference2] = differencesOfRows(shape, old, now);
  const { column = null, left: left2 = null, right = null } = difference2 ?? {};
  return { key, column, before: left2 ?? "NULL", after: right ?? "NULL" };
}

// src/checks/evolution/compare-tables.ts
async function compareTables2(old, now, { before, after }) {
  const tables = [];
  for (const shape of after.plan)
    tables.push(
      before.plan.some(({ name }) => name === shape.name) ? { ...await compareBuilt(old, now, shape), note: null } : uncompared2(shape.name, "the base does not make it")
    );
  const isPlan = (name) => after.plan.some((shape) => shape.name === name.toLowerCase());
  for (const declared of after.declared)
    if (!isPlan(declared.name)) tables.push(await compareDeclared(old, now, declared));
  const isThere3 = (name) => [...after.plan, ...after.declared].some((one) => one.name.toLowerCase() === name.toLowerCase());
  for (const { name } of before.declared)
    if (!isThere3(name)) tables.push(uncompared2(name, "it is not declared any more"));
  return tables;
}
async function compareDeclared(old, now, declared) {
  const [before, after] = [await describeTable2(old, declared), await describeTable2(now, declared)];
  if (before.kind === "unusable")
    return uncompared2(declared.name, `at the base, ${firstSentence(before.reason)}`);
  if (after.kind === "unusable")
    return uncompared2(declared.name, `now, ${firstSentence(after.reason)}`);
  const { shapes, note: note2 } = shapeInCommon(before.shape, after.shape);
  if (shapes === null) return { table: declared.name, rows: 0, first: null, note: note2 };
  return { ...await compareBuilt(old, now, shapes.after, shapes.before), note: note2 };
}
function uncompared2(table, why) {
  return { table, rows: 0, first: null, note: `not compared: ${why}` };
}
function firstSentence(reason) {
  return reason.split(/\. (?=[A-Z])/)[0] ?? reason;
}

// src/checks/evolution/find-meaning.ts
async function findMeaning(question) {
  try {
    const pipelines = await loadBoth(question);
    if (pipelines === null) return null;
    if (typeof pipelines === "string") return { note: pipelines, tables: [] };
    const batch = await question.events();
    if (batch.files.length === 0)
      return {
        note: "the valid fixtures of the base hold no event that is valid still",
        tables: []
      };
    return await compareBoth(question, pipelines, batch);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { note: error.message, tables: [] };
  }
}
async function loadBoth(question) {
  const { ports, before, after } = question;
  const now = await load(after, ports);
  const kinds = [before.pipeline.kind, after.pipeline.kind];
  if (!kinds.includes("command")) {
    const old = await load(before, {
      ...ports,
      workspace: { ...ports.workspace, ...question.old }
    });
    const isSame = JSON.stringify(old.fingerprint()) === JSON.stringify(now.fingerprint());
    return isSame ? null : [async () => old, now];
  }
  if (before.pipeline.kind === "builtin" && tablesUnderTest(after).plan.length === 0)
    return 'the base has no pipeline of its own (its "pipeline" is builtin), which would make these tables. Once this change is merged, later ones are compared with it.';
  if (!await question.hasChanged()) return null;
  return [() => loadOld(question), now];
}
async function loadOld(question) {
  const { ports, repository, commit, before, after, old: files } = question;
  const workspace = { ...ports.workspace, ...files };
  const tables = tablesToAsk(before, after);
  if (before.pipeline.kind !== "command") return load(before, { ...ports, workspace }, tables);
  const tree = await repository.writeTree(commit, await workspace.temporaryDirectory());
  const prepare = settingsToPrepare(before, after);
  return loadInTree(ports, { side: "base", settings: before, prepare, tree, files, tables });
}
function tablesToAsk(before, after) {
  const own = tablesUnderTest(before);
  const known = new Set(own.declared.map(({ name }) => name.toLowerCase()));
  const others = after.tables.filter(({ name }) => !known.has(name.toLowerCase()));
  return { plan: own.plan, declared: [...own.declared, ...others] };
}
async function load(settings, ports, tables = tablesUnderTest(settings)) {
  const limits = await loadAnnualLimits(settings, ports.workspace);
  return loadPipeline(settings, ports, sqlLimits(settings), tables, limits);
}
async function compareBoth({ ports, before, after }, [loadBefore, now], batch) {
  const open = [];
  const build3 = async (side, find) => {
    const pipeline = await find();
    const directory = await ports.workspace.temporaryDirectory();
    const database = await ports.warehouse.open({ path: null, readable: [batch.root, directory] });
    open.push(database);
    const spool = batch.files.map(({ path }) => `${batch.root}/${path}`);
    const request = { spool, directory, asOf: after["as-of"], target: "memory" };
    await nameSide(side, () => pipeline.build(database, request));
    return database;
  };
  try {
    const old = await build3("base", loadBefore);
    const head = await build3("head", async () => now);
    const asked = { before: tablesUnderTest(before), after: tablesUnderTest(after) };
    return { note: null, tables: await compareTables2(old, head, asked) };
  } finally {
    for (const database of open) database.close();
  }
}

// src/checks/evolution/replay.ts
var MOST_FINDINGS = 1e5;
var MOST_WITNESSES = 20;
var MOST_WORDS = 200;
async function replay(ports, request) {
  const { revision, by, head } = request;
  const { files, root } = await extractEvents(ports, request);
  const own = { files, root };
  let left2 = own;
  for (const schema of by) left2 = (await check(ports, left2, schema)).valid;
  const judged = await check(ports, left2, head);
  const lost = total(judged.files, ({ invalid }) => invalid);
  const findings3 = lost === 0 ? [] : await findLost(ports, own, request);
  return {
    since: revision.name,
    commit: revision.commit,
    files: files.length,
    events: total(judged.files, ({ events }) => events),
    lost,
    byType: countTypes2(judged.files),
    byField: countFields(findings3),
    witnesses: firstOfEach(findings3)
  };
}
async function collectKept(ports, request) {
  let left2 = await extractEvents(ports, request);
  for (const schema of [...request.by, request.head])
    left2 = (await check(ports, left2, schema)).valid;
  return left2;
}
async function extractEvents({ repository, temporaryDirectory }, { revision, places }) {
  const { paths, links } = await repository.tree(revision.commit);
  const linked = new Set(links.map(({ path }) => path));
  const wanted = paths.filter((path) => !linked.has(path) && holdsEvents(path, places));
  const root = await temporaryDirectory();
  for (let at = 0; at < wanted.length; at += MOST_WORDS)
    await repository.extract(revision.commit, wanted.slice(at, at + MOST_WORDS), root);
  return { files: wanted.flatMap(asFile), root };
}
function holdsEvents(path, { valid, golden }) {
  if (valid.exactNamesOf(path).length > 0) return true;
  return (golden?.exactNamesOf(path) ?? []).some((name) => name.endsWith("/events.ndjson"));
}
function asFile(path) {
  const kind = fixtureKind(path);
  return kind === null ? [] : [{ path, ...kind, size: 0 }];
}
async function check({ validator, temporaryDirectory }, { files, root }, schema) {
  const spoolDirectory = await temporaryDirectory();
  const request = { files, root, schema, maxFindings: MOST_FINDINGS, expect: "valid" };
  const spooling = { spoolDirectory, spoolFor: "anything" };
  const checked = await validator.validate({ ...request, ...spooling });
  const names = checked.spool.flatMap((path) => asFile(path.split(/[\\/]/).at(-1) ?? path));
  return { files: checked.files, valid: { files: names, root: spoolDirectory } };
}
async function findLost(ports, own, { by, head }) {
  const invalid = /* @__PURE__ */ new Set();
  for (const schema of by)
    for (const { findings: findings3 } of (await check(ports, own, schema)).files)
      for (const finding2 of findings3) invalid.add(keyFor(finding2));
  const { files } = await check(ports, own, head);
  return files.flatMap(
    ({ findings: findings3 }) => findings3.filter((finding2) => !invalid.has(keyFor(finding2))).map(withoutRepair)
  );
}
function keyFor({ file, line, index }) {
  return `${file}:${line}:${index ?? ""}`;
}
function countTypes2(files) {
  const counts2 = {};
  for (const { byType: byType2 } of files)
    for (const [type, { invalid }] of Object.entries(byType2))
      if (invalid > 0) counts2[type] = (counts2[type] ?? 0) + invalid;
  return counts2;
}
function countFields(findings3) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { pointer, rule } of findings3) {
    const key = `${pointer} ${rule}`;
    const known = counts2.get(key)?.findings ?? 0;
    counts2.set(key, { pointer, rule, findings: known + 1 });
  }
  const sorted = [...counts2.values()].sort((a, b) => b.findings - a.findings);
  return sorted.slice(0, MOST_WITNESSES);
}
function firstOfEach(findings3) {
  const seen = /* @__PURE__ */ new Set();
  const [first, others] = [[], []];
  for (const finding2 of findings3) {
    const key = `${finding2.pointer} ${finding2.rule}`;
    (seen.has(key) ? others : first).push(finding2);
    seen.add(key);
  }
  return [...first, ...others].slice(0, MOST_WITNESSES);
}

// src/checks/evolution/revisions.ts
function findRevisions(against, base, tags) {
  const patterns = against.filter((each) => each !== "base");
  const isMatch = matchAny(patterns, {});
  const found = /* @__PURE__ */ new Map();
  if (base !== null && against.includes("base")) found.set(base, { name: "base", commit: base });
  for (const { name, commit } of tags.filter((tag) => isMatch(tag.name)))
    if (!found.has(commit)) found.set(commit, { name, commit });
  const unmatched = patterns.filter((pattern) => {
    const matches = matchAny([pattern], {});
    return !tags.some(({ name }) => matches(name));
  });
  return { found: [...found.values()], unmatched };
}

// src/checks/evolution/find-evolution.ts
var MOST_FIELDS = 20;
async function findEvolution(question) {
  const { base, inUse, approval, head, repository } = question;
  const allow = inUse.evolution;
  const nothing = {
    allow,
    isGuarded: approval === "label",
    base,
    changes: [],
    replays: [],
    meaning: null
  };
  if (base === null) return allow === null ? null : { ...nothing, unmatched: [], broken: [] };
  if (await readConfigText(question, base) === null) return null;
  const against = inUse["evolution.against"];
  const tags = against.every((each) => each === "base") ? [] : await repository.tags();
  const { found, unmatched } = findRevisions(against, base, tags);
  const before = await readSide(question, { name: "base", commit: base });
  const meaning = await meaningSince(question, { name: "base", commit: base }, before);
  if (before.schema !== null && isAlike(before.schema, head))
    return { ...nothing, unmatched, meaning, broken: [] };
  const changes = [];
  const replays = [];
  for (const revision of found) {
    const side = revision.name === "base" ? before : await readSide(question, revision);
    const own = await newChanges(side.schema, before.schema, head);
    changes.push(...own.map((change2) => report(change2, revision.name, isAllowed(change2, allow))));
    const by = [side.schema, before.schema].filter((schema) => schema !== null);
    if (side.places === null || by.length === 0) continue;
    replays.push(
      await replay(question, { revision, places: side.places, by: [...new Set(by)], head })
    );
  }
  return {
    ...nothing,
    changes,
    replays,
    unmatched,
    meaning,
    broken: listBroken(changes, replays, allow)
  };
}
async function readSide(question, { commit }) {
  const { repository, root, settings } = question;
  const known = await readableAt(question, commit);
  if (known === null) return { settings: null, schema: null, places: null };
  const tree = await repository.tree(commit);
  const places = findPlaces(known, settings.path, tree, root);
  return { settings: known, schema: await usableSchemaAt(question, commit, known), places };
}
async function meaningSince(question, revision, { settings: before, schema, places }) {
  const { ports, inUse: after, head, repository, root, settings } = question;
  const hasCommand = [before, after].some((side) => side?.pipeline.kind === "command");
  if (ports === null || hasCommand && after.evolution === null) return null;
  if (before === null || schema === null || places === null)
    return hasCommand ? {
      note: `the ${before === null ? "settings" : "event schema"} of the base cannot be read. Once this change is merged, later ones are compared with it.`,
      tables: []
    } : null;
  const { commit } = revision;
  return findMeaning({
    ...{ ports, repository, commit, before, after },
    old: await filesAt({ repository, root }, commit),
    hasChanged: () => hasCommandChanged({ repository, root, base: commit, before, after, file: settings.path }),
    // Golden cases may tell other lives of the same persons, and say themselves what they must give.
    events: () => collectKept(question, {
      revision,
      places: { valid: places.valid, golden: null },
      by: [schema],
      head
    })
  });
}
function isAlike(one, other) {
  return one === other || JSON.stringify(one.json) === JSON.stringify(other.json);
}
async function newChanges(own, base, head) {
  if (own === null) return [UNREADABLE];
  const { diffSchemas } = await import("./diff-schemas.js");
  const all = diffSchemas(own.json, head.json);
  if (base === null || own === base) return all;
  const earlier = new Set(diffSchemas(own.json, base.json).map(describeChange));
  return all.filter((change2) => !earlier.has(describeChange(change2)));
}
var UNREADABLE = {
  category: "undecided",
  fields: [{ pointer: "", variant: null }],
  before: { pointer: null, says: "a schema, or settings, that cannot be read" },
  after: { pointer: "", says: "a schema" },
  backward: "undecided",
  forward: "undecided"
};
function report(change2, since2, allowed) {
  const { fields, before, after, ...rest } = change2;
  return {
    since: since2,
    ...rest,
    fields: fields.slice(0, MOST_FIELDS).map((field) => ({ ...field })),
    fieldCount: fields.length,
    before: { ...before },
    after: { ...after },
    isAllowed: allowed
  };
}
function listBroken(changes, replays, allow) {
  return [
    ...changes.filter(({ isAllowed: allowed }) => !allowed).map(describeChange),
    ...replays.filter((each) => !isReplayAllowed(each, allow)).map(describeReplay)
  ];
}

// src/project/load-project.ts
async function loadProject(ports, config, overrides) {
  requireFixtures(config, overrides);
  return { config, engine: await loadEngine(config, ports), overrides };
}

// src/commands/judge-content.ts
async function judgeContent(ports, { command, config, parts, facts = NO_RESULTS }, judge8) {
  const content = await inspectContent(ports, config, parts);
  if (content.standIns.length === 0) return { ...await judge8(), content };
  return contentReport(ports, command, content, facts);
}
function contentReport({ environment }, command, content, { guard, update, trend, evolution = null }) {
  const results = { ...NO_RESULTS, content, evolution, guard, update, trend };
  return createReport(command, results, environment, null);
}

// src/commands/gate.ts
async function gate(ports, config, overrides, facts = NO_RESULTS) {
  requireFixtures(config, overrides);
  return judgeContent(ports, { command: "gate", config, parts: PARTS, facts }, async () => {
    const project = await loadProject(ports, config, overrides);
    return evaluate(ports, project, await withEvolution(ports, project, facts));
  });
}
async function withEvolution(ports, project, facts) {
  return { ...facts, evolution: facts.evolution ?? await compareSchemas(ports, project, facts) };
}
function compareSchemas(ports, { config, engine, overrides }, { guard }) {
  const { repository, validator, workspace } = ports;
  if (guard !== null) return Promise.resolve(null);
  return findEvolution({
    repository,
    validator,
    temporaryDirectory: () => workspace.temporaryDirectory(),
    root: workspace.root,
    settings: settingsAt(config.file, { overrides, place: (name) => `--${name}` }),
    inUse: config,
    head: engine.schema,
    base: config.base,
    approval: "nobody",
    ports
  });
}

// src/commands/shards/gather-shards.ts
var OTHER_SETTINGS = "their settings, or the schema, SQL, rules or golden cases that these name, are not the same";
async function gatherShards({ outputs }, folder) {
  const names = await findFiles(outputs, folder);
  const read = await Promise.all(
    names.map(async (name) => ({
      ...readShardFile(name, await outputs.readText(name)),
      name
    }))
  );
  const [first, ...others] = read.sort((a, b) => a.shard.number - b.shard.number);
  if (first === void 0) throw new GateError("SHARD_NONE", { folder });
  const shards = [first, ...others];
  requireAlike(shards);
  requireEach(shards, folder);
  requireSameFixtures(shards);
  return shards;
}
async function findFiles(outputs, folder) {
  const folders = await outputs.directories(folder);
  const listed = await Promise.all(
    [folder, ...folders.map((name) => `${folder}/${name}`)].map(
      async (place) => (await outputs.filesIn(place)).filter((name) => SHARD_FILES.test(name)).map((name) => `${place}/${name}`)
    )
  );
  return listed.flat();
}
function requireAlike(shards) {
  const [first] = shards;
  for (const one of shards) {
    const differ = (detail) => {
      throw new GateError("SHARD_DIFFERS", { one: first.name, other: one.name, detail });
    };
    if (one.gate !== first.gate)
      differ(`the gate is of version ${first.gate} there, and of ${one.gate} here`);
    if (one.commit !== first.commit)
      differ(`the commit is ${commitName(first)} there, and ${commitName(one)} here`);
    if (JSON.stringify(one.task) !== JSON.stringify(first.task))
      differ(`"${taskName(first)}" was run there, and "${taskName(one)}" here`);
    if (one.shard.of !== first.shard.of)
      differ(`there are ${first.shard.of} shards there, and ${one.shard.of} here`);
    if (knowsSettings(one) && knowsSettings(first) && one.settings !== first.settings)
      differ(OTHER_SETTINGS);
  }
}
function knowsSettings({ found, settings }) {
  return found.kind === "measured" && settings !== "";
}
function taskName({ task: { command, depth, goldenCases } }) {
  return [command, ...depth === "quality" ? ["--quality"] : [], ...goldenCases].join(" ");
}
function commitName({ commit }) {
  return commit?.slice(0, 12) ?? "not known";
}
function requireEach(shards, folder) {
  const [
    {
      shard: { of }
    }
  ] = shards;
  const missing2 = [];
  for (let number = 1; number <= of; number += 1) {
    const own = shards.filter(({ shard }) => shard.number === number);
    if (own.length > 1)
      throw new GateError("SHARD_DOUBLE", {
        shard: shardName({ number, of }),
        files: own.map(({ name }) => name).join(", ")
      });
    if (own.length === 0) missing2.push({ number, of });
  }
  if (missing2.length > 0)
    throw new GateError("SHARD_MISSING", {
      of,
      folder,
      missing: missing2.map(shardFileName).join(", ")
    });
}
function requireSameFixtures(shards) {
  const [first, ...others] = shards;
  for (const one of others) {
    const difference2 = findDifference(first, one);
    if (difference2 !== null)
      throw new GateError("SHARD_DIFFERS", {
        one: first.name,
        other: one.name,
        detail: difference2
      });
  }
}
function isSameContent({ content: a }, { content: b }) {
  if (a === null || b === null) return a === b;
  const others = b.standIns.map((found) => JSON.stringify(found));
  const own = a.standIns.map((found) => JSON.stringify(found));
  const expected = own.filter(
    (found, at) => a.standIns[at]?.rule !== "unresolved-merge" || others.includes(found)
  );
  return a.files === b.files && expected.join() === others.join();
}
function findDifference({ found: a }, { found: b }) {
  if (a.kind === "undecided" || b.kind === "undecided") return null;
  if (!isSameContent(a, b)) return "they do not agree on which files hold their content";
  if ((a.content?.standIns.length ?? 0) > 0) return null;
  const [files, others] = [a.fixtures?.files ?? [], b.fixtures?.files ?? []];
  const length = Math.max(files.length, others.length);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [files[at], others[at]];
    const isSame = one?.file.path === other?.file.path && one?.file.size === other?.file.size && one?.digest === other?.digest && one?.records === other?.records && one?.incomplete === other?.incomplete;
    if (!isSame) return `they have not read the same ${(one ?? other)?.file.path}`;
  }
  return null;
}

// src/commands/shards/merge.ts
async function mergeShards(ports, shards, { config, overrides }, facts = NO_RESULTS) {
  await requireHere(ports, shards[0]);
  try {
    return await mergeFound(ports, shards, { config, overrides }, facts);
  } catch (error) {
    if (error instanceof GateError && error.code !== "SHARD_DIFFERS")
      error.known = await knownBefore(ports, shards, { config, overrides }, facts);
    throw error;
  }
}
async function mergeFound(ports, shards, { config, overrides }, facts) {
  const [first] = shards;
  const { command } = first.task;
  const { content } = requireMeasured(first);
  if (content !== null && content.standIns.length > 0)
    return contentReport(ports, command, content, facts);
  const measured2 = shards.map(requireMeasured);
  const project = { config, engine: await loadEngine(config, ports), overrides };
  if (await settingsDigest(ports, first.task, config, project.engine) !== first.settings)
    throw new GateError("SHARD_DIFFERS", {
      one: first.name,
      other: "the merge",
      detail: OTHER_SETTINGS
    });
  const known = command === "gate" ? await withEvolution(ports, project, facts) : facts;
  const { names, events } = checksOf(first.task);
  const { goldenCases } = first.task;
  const request = { ...gateRequest(project, known), goldenCases, events };
  const report2 = await mergeChecks(ports, command, names, request, measured2);
  return { ...report2, content };
}
async function knownBefore(ports, shards, { config }, facts) {
  const found = shards.map((shard) => shard.found.fixtures);
  if (found.includes(null)) return [];
  const engine = await loadEngine(config, ports);
  const { events } = checksOf(shards[0].task);
  return failuresIn(sumFiles({ config, engine, facts, events }, found));
}
async function requireHere({ repository, environment }, first) {
  const commit = await repository.head();
  const differ = (detail) => {
    throw new GateError("SHARD_DIFFERS", { one: first.name, other: "the merge", detail });
  };
  if (environment.gate !== first.gate)
    differ(`the gate is of version ${first.gate} there, and of ${environment.gate} here`);
  if (commit !== first.commit)
    differ(`the commit is ${first.commit ?? "not known"} there, and ${commit ?? "not known"} here`);
}
function requireMeasured({ found }) {
  if (found.kind === "undecided") throw undecidedError(found);
  return found;
}
async function mergeChecks(ports, command, names, request, shards) {
  const own = createContext(ports, request);
  const summed = sumShards(request, shards);
  const context = { ...own, fixtures: async () => summed };
  const asked = names.filter((name) => CHECKS[name].isAskedFor(request.config));
  const results = {};
  try {
    for (const name of asked) {
      const { split, run } = CHECKS[name];
      const shares = shards.flatMap((shard) => shard.shares[name] ?? []);
      results[name] = split.by === "merge" ? await run(own) : split.by === "first" ? shares[0] ?? null : shares.length === 0 ? null : await split.merge(shares, context);
    }
  } finally {
    await own.close();
  }
  const all = { ...NO_RESULTS, ...results };
  const isBare = asked.every(
    (name) => ["validate", "reject", "github"].includes(CHECKS[name].stage)
  );
  const duckdb = isBare ? null : await ports.warehouse.version();
  return createReport(command, all, ports.environment, duckdb);
}
function sumShards(request, shards) {
  const found = shards.map(({ fixtures }) => fixtures);
  const summed = sumFiles(request, found);
  const spool = found.filter((fixtures) => fixtures?.hasEvents === true);
  if (request.events !== "counted" && found.some((fixtures) => fixtures !== null))
    hasNothingToLoad({ ...summed, spool }, request.engine.pipeline.name);
  return summed;
}
function sumFiles({ config, engine, facts, events }, found) {
  const files = mergeFiles(
    found.flatMap((fixtures) => fixtures === null ? [] : [fixtures.files]),
    config["validation.max-findings"]
  );
  const isLoaded = events !== "counted";
  return sumFixtures(files, {
    config,
    schema: engine.schema,
    isLoaded,
    changes: facts.fixtures ?? null
  });
}

// src/report/rule-id.ts
function ruleId({ check: check2, rule }) {
  return `${check2}/${rule}`;
}

// src/report/human.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/report/columns.ts
function alignColumns(rows, right = [], gap = "  ") {
  const widths = [];
  for (const row2 of rows) {
    row2.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return rows.map(
    (row2) => row2.map((cell, column) => {
      const width = widths[column] ?? 0;
      return right.includes(column) ? cell.padStart(width) : cell.padEnd(width);
    }).join(gap).trimEnd()
  );
}

// src/report/sparkline.ts
var BARS = "▁▂▃▄▅▆▇█";
function sparkline(values2) {
  const [low, high] = [Math.min(...values2), Math.max(...values2)];
  const last = BARS.length - 1;
  return values2.map((value) => BARS[high === low ? 0 : Math.round((value - low) / (high - low) * last)]).join("");
}

// src/report/human-blocks.ts
function blockLines(block, room, paint) {
  switch (block.kind) {
    case "text":
      return wrapLine(plain(block.text), room.width, 0);
    case "list":
      return listLines(block.items, block.total, room);
    case "facts":
      return factRows(block, room);
    case "table":
      return tableLines(block, room, paint);
    case "groups":
      return groupLines(block, room);
    case "chart":
      return chartLines(block, room);
    case "plot":
    case "choice":
      return [];
  }
}
function isAligned(block) {
  if (block.kind === "table") return !isInWords(block);
  return block.kind === "facts" || block.kind === "chart";
}
function isInWords({ rows }) {
  return rows.every(({ sentence: sentence3 }) => sentence3 !== void 0);
}
function listLines(items, total3, room) {
  const { most, width } = room;
  const shown3 = items.slice(0, most);
  const left2 = total3 - shown3.length;
  return [...shown3.map(plain), ...left2 > 0 ? [remainder(left2, shown3.length, room)] : []].flatMap(
    (line) => wrapLine(line, width)
  );
}
function remainder(left2, shown3, { rest }) {
  const count = formatCount(left2);
  return shown3 === 0 ? `${count} in all (${rest})` : `and ${count} more (${rest})`;
}
function factRows({ rows }, room) {
  const cells3 = rows.map(([label, value]) => [plain(label), plain(value)]);
  return fitting(alignColumns(cells3, [1]), room) ?? cells3.flatMap(([label, value]) => wrapLine(`${label}: ${value}`, room.width));
}
function tableLines(block, room, paint) {
  const { header, figures: figures2, rows, total: total3 } = block;
  if (isInWords(block))
    return listLines(
      rows.map(({ sentence: sentence3 }) => sentence3 ?? ""),
      total3,
      room
    );
  const cells3 = [header, ...rows.map((row2) => row2.cells)].map((row2) => row2.map(plain));
  const aligned = fitting(alignColumns(cells3, figures2), room);
  const [first = "", ...lines] = aligned ?? [];
  const left2 = total3 - rows.length;
  return [
    ...aligned === null ? stacked(cells3, room) : [paint.dim(first), ...lines],
    ...left2 > 0 ? [remainder(left2, rows.length, room)] : []
  ];
}
function fitting(lines, { width }) {
  return width === null || lines.every((line) => displayWidth(line) <= width) ? lines : null;
}
function stacked([header = [], ...rows], { width }) {
  return rows.flatMap(([first = "", ...others]) => [
    ...wrapLine(first, width),
    ...others.flatMap(
      (cell, at) => cell === "" ? [] : wrapLine(`  ${header[at + 1]}: ${cell}`, width)
    )
  ]);
}
function groupLines({ groups }, room) {
  const { width } = room;
  const inner = { ...room, width: width === null ? null : width - 2 };
  return groups.flatMap(({ name, items, total: total3 }) => [
    ...wrapLine(plain(name), width),
    ...listLines(items, total3, inner).map((line) => `  ${line}`)
  ]);
}
function chartLines({ series }, room) {
  const cells3 = series.map(({ name, values: values2, last }) => [
    plain(name),
    sparkline(values2),
    plain(last)
  ]);
  return fitting(alignColumns(cells3, [2]), room) ?? cells3.flatMap(([name, line, last]) => [
    ...wrapLine(`${name}: ${last}`, room.width),
    `  ${line}`
  ]);
}

// src/report/human.ts
var MOST2 = 20;
var MOST_OF_A_WARNING = 3;
function renderHuman(outline, { colour, width = null, mostListed = null, rest = "see the JSON report" }) {
  const paint = import_picocolors.default.createColors(colour);
  const { headline, sections: sections10, facts } = outline;
  const lines = (section2) => sectionLines(section2, { most: rowLimit(outline, section2, mostListed), width, rest }, paint);
  const parts = [
    headline === null ? [] : headlineLines(headline, width, paint),
    ...sections10.filter(({ rank }) => rank !== "detail").map(lines),
    factLines(facts, width, paint),
    ...sections10.filter(({ rank }) => rank === "detail").map(lines)
  ].filter((part) => part.length > 0);
  return parts.length === 0 ? "" : `${parts.map((part) => part.join("\n")).join("\n\n")}
`;
}
var HANG = 6;
function headlineLines({ verdict, reasons: reasons2, steps: steps2 }, width, paint) {
  const badge = {
    pass: paint.green("PASS"),
    fail: paint.red("FAIL"),
    inconclusive: paint.yellow("COULD NOT DECIDE")
  }[verdict];
  const next = describeSteps(steps2);
  const margin = " ".repeat(HANG);
  return reasons2.flatMap((reason, at) => {
    const before = at === 0 ? `${paint.bold(badge)}  ` : margin;
    return [
      ...wrapLine(`${before}${plain(reason)}`, width, HANG),
      ...stepLines(next[at] ?? null, margin, width)
    ];
  });
}
function stepLines(step, margin, width) {
  if (step === null) return [];
  const words = `${margin}Next: ${plain(step.words)}`;
  if (step.command === null) return wrapLine(words, width, margin.length);
  const whole = `${words} ${plain(step.command)}`;
  if (width === null || displayWidth(whole) <= width) return [whole];
  return [...wrapLine(words, width, margin.length), `${margin}  ${plain(step.command)}`];
}
function rowLimit({ headline }, { rank }, told) {
  if (headline === null || rank === "detail") return Number.POSITIVE_INFINITY;
  if (told !== null) return told === 0 ? Number.POSITIVE_INFINITY : told;
  return rank === "warning" ? MOST_OF_A_WARNING : MOST2;
}
function sectionLines({ heading, blocks: all }, room, paint) {
  const { width } = room;
  const inner = heading === null || width === null ? room : { ...room, width: width - 2 };
  const blocks = all.filter(({ kind }) => kind !== "plot" && kind !== "choice");
  const lines = blocks.flatMap((block, at) => {
    const isSetOff = [block, blocks[at - 1]].some((one) => one !== void 0 && isAligned(one));
    return [...at > 0 && isSetOff ? [""] : [], ...blockLines(block, inner, paint)];
  });
  if (heading === null) return lines;
  const title = wrapLine(plain(heading), width).map((line) => paint.bold(line));
  return [...title, ...lines.map((line) => line === "" ? "" : `  ${line}`)];
}
function factLines(facts, width, paint) {
  const rows = facts.flatMap(({ label, value, parts = [] }) => [
    [plain(label), plain(value)],
    ...parts.map((part) => ["", plain(part)])
  ]);
  const hang = Math.max(0, ...rows.map(([label = ""]) => label.length)) + 2;
  return alignColumns(rows).flatMap((line) => wrapLine(line, width, hang)).map((line) => line.replace(/^\S+( \S+)?(?= {2})/, (name) => paint.dim(name)));
}

// src/report/json.ts
function renderJson(value) {
  return `${jsonWithoutCommands(JSON.stringify(value, null, 2))}
`;
}

// src/contracts/text/code-spans.ts
function splitCode(text2) {
  const runs = [...text2.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ index, length }));
  const parts = [];
  let end = 0;
  for (const [at, open] of runs.entries()) {
    if (open.index < end) continue;
    const close = nextOf(runs, at + 1, open.length);
    if (close === void 0) continue;
    if (open.index > end) parts.push({ kind: "words", text: text2.slice(end, open.index) });
    const inner = text2.slice(open.index + open.length, close.index);
    parts.push({ kind: "code", text: withoutPadding(inner) });
    end = close.index + close.length;
  }
  return end < text2.length || parts.length === 0 ? [...parts, { kind: "words", text: text2.slice(end) }] : parts;
}
function nextOf(runs, from, length) {
  for (let at = from; at < runs.length; at += 1) if (runs[at]?.length === length) return runs[at];
  return void 0;
}
function quoteCode(text2) {
  const longest = Math.max(0, ...[...text2.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = /^`|`$/.test(text2) || withoutPadding(text2) !== text2 ? " " : "";
  return text2 === "" ? "" : `${fence}${padding}${text2}${padding}${fence}`;
}
function withoutPadding(text2) {
  return /^ .* $/s.test(text2) && /[^ ]/.test(text2) ? text2.slice(1, -1) : text2;
}

// src/report/markdown-text.ts
var ZERO_WIDTH_SPACE = "​";
function escapeMarkdown(text2) {
  return splitCode(text2).map(escapePart).join("");
}
function escapePart({ kind, text: text2 }, at) {
  if (kind === "code") return codeSpan(text2);
  return at === 0 ? escapeStart(escapeWords(text2)) : escapeWords(text2);
}
function escapeWords(text2) {
  return harmlessWords(text2).replace(/[\\`*_[\]|~]/g, (character) => `\\${character}`).replace(/#+ *$/, (signs) => `\\${signs}`);
}
function escapeStart(escaped) {
  return escaped.replace(/^ +/, (spaces) => "&nbsp;".repeat(spaces.length)).replace(/^(?:#{1,6}|\+|[-=]+)(?=\s|$)/, (sign) => `\\${sign}`).replace(/^([0-9]{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
function harmlessWords(text2) {
  return plain(text2).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/@/g, `@${ZERO_WIDTH_SPACE}`).replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`).replace(/\bGH-(?=\d)/gi, (match) => `${match}${ZERO_WIDTH_SPACE}`).replace(/(?<![0-9a-f])[0-9a-f]{39}(?=[0-9a-f](?![0-9a-f]))/gi, `$&${ZERO_WIDTH_SPACE}`).replace(/:(?=\/\/|(?:100|1234|[\w+-]*[a-z+-][\w+-]*):)/gi, `:${ZERO_WIDTH_SPACE}`).replace(/www\./gi, (match) => `${match.slice(0, 3)}${ZERO_WIDTH_SPACE}.`).replace(/\$/g, "<span>$</span>");
}
function escapeHtml(text2) {
  return splitCode(text2).map(
    (part) => part.kind === "code" ? `<code>${harmlessWords(part.text)}</code>` : harmlessWords(part.text)
  ).join("");
}
function codeSpan(text2) {
  const shown3 = plain(text2);
  if (shown3 === "") return "";
  if (shown3.includes("|")) return `<code>${escapeWords(shown3)}</code>`;
  return quoteCode(shown3);
}
var CELL_LIMIT = 240;
function markdownTable(header, rows, right = [], inline = escapeMarkdown) {
  const line = (cells3) => `| ${cells3.join(" | ")} |`;
  const rule = header.map((_, column) => right.includes(column) ? "---:" : "---");
  return [
    line(header.map(escapeMarkdown)),
    line(rule),
    ...rows.map((row2) => line(row2.map((cell) => inline(shortened(cell, CELL_LIMIT)))))
  ];
}
function folded(summary2, lines) {
  return ["<details>", `<summary>${escapeHtml(summary2)}</summary>`, "", ...lines, "", "</details>"];
}

// src/report/headline.ts
var BADGE = { pass: "✅ pass", fail: "❌ fail", inconclusive: "⚠️ could not decide" };
var BRIEF = { characters: 300, causes: 5 };
function headlineLines2(headline, inline) {
  return [verdictOnly(headline), ...causeLines(headline, inline)];
}
function briefHeadline(headline) {
  const kept2 = headline.reasons.slice(0, BRIEF.causes);
  const rest = headline.reasons.length - kept2.length;
  return [
    verdictOnly(headline),
    ...causeLines(
      { ...headline, reasons: kept2, steps: headline.steps.slice(0, BRIEF.causes) },
      (text2) => escapeMarkdown(shortened(text2, BRIEF.characters))
    ),
    "",
    rest > 0 ? `${rest} more, and all details, in the JSON report.` : "All details are in the JSON report."
  ];
}
function verdictOnly({ verdict }) {
  return `### dc-event-gate: ${BADGE[verdict]}`;
}
function causeLines({ reasons: reasons2, steps: steps2 }, inline) {
  const next = describeSteps(steps2);
  const lines = reasons2.map((reason, at) => {
    const step = next[at] ?? null;
    return `- ${inline(reason)}${step === null ? "" : `<br>**Next:** ${markdownStep(step, inline)}`}`;
  });
  return lines.length === 0 ? [] : ["", ...lines];
}
function markdownStep({ words, command }, inline) {
  return command === null ? inline(words) : `${inline(words)} ${codeSpan(command)}`;
}

// src/report/line-links.ts
var MOST_FILES3 = 1e3;
function linkingInline({ root, folder }, files, plainly) {
  const known = [...new Set(files)].filter(Boolean).slice(0, MOST_FILES3).sort((a, b) => b.length - a.length);
  if (known.length === 0) return plainly;
  const names = known.map((file) => file.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const places = new RegExp(`(?<![\\w./-])(${names.join("|")}):(\\d{1,9})(?!\\d)`, "g");
  const address = (file, line = "") => {
    const path = [folder, file].filter(Boolean).join("/").split("/").map(encodePart).join("/");
    return `${root}/${path}#L${line}`;
  };
  const linked = (words, isFirst2) => {
    let written = "";
    let end = 0;
    for (const match of words.matchAll(places)) {
      const [place, file = "", line] = match;
      written += escapeBetween(words.slice(end, match.index), isFirst2 && end === 0, plainly);
      written += `[${plainly(place)}](${address(file, line)})`;
      end = match.index + place.length;
    }
    return written + escapeBetween(words.slice(end), isFirst2 && end === 0, plainly);
  };
  return (text2) => splitCode(text2).map(
    (part, at) => part.kind === "code" ? plainly(quoteCode(part.text)) : linked(part.text, at === 0)
  ).join("");
}
function escapeBetween(text2, isFirst2, plainly) {
  if (isFirst2 || text2 === "") return plainly(text2);
  const blank = /^ */.exec(text2)?.[0] ?? "";
  return `${blank}${plainly(text2.slice(blank.length))}`;
}
function encodePart(part) {
  return encodeURIComponent(part.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/report/markdown-blocks.ts
var MOST_OF_AN_ITEM = 500;
function blockLines2(block, form) {
  const { most, inline } = form;
  switch (block.kind) {
    case "text":
      return [inline(block.text)];
    case "list":
      return listLines2(block.items, block.total, most, inline);
    case "facts":
      return markdownTable(block.header, block.rows.slice(0, most), [1], inline);
    case "table":
      return tableLines2(block, form);
    case "groups":
      return form.isAnswer ? groupTable(block, form) : groupLines2(block, form);
    case "chart":
      return markdownTable(
        ["metric", "trend", "last"],
        block.series.slice(0, most).map(({ name, values: values2, last }) => [name, sparkline(values2), last]),
        [2],
        inline
      );
    case "plot":
    case "choice":
      return [];
  }
}
function listLines2(items, total3, most, inline) {
  const listed = items.slice(0, most);
  const lines = listed.map((item) => `- ${inline(shortened(item, MOST_OF_AN_ITEM))}`);
  return withRemainder(lines, total3 - listed.length);
}
function tableLines2(block, { most, inline, isAnswer }) {
  const { header, figures: figures2, rows, total: total3, open } = block;
  const listed = rows.slice(0, most);
  const [first, more] = [listed.slice(0, open), listed.slice(open ?? listed.length)];
  const isWide = !isAnswer && tableWidth(block) > WIDEST_TABLE;
  const part = (some) => {
    if (some.length === 0) return [];
    if (isWide)
      return some.map((row2) => `- ${inline(shortened(rowWords(header, row2), MOST_OF_AN_ITEM))}`);
    const cells3 = some.map((row2) => row2.cells);
    return markdownTable(header, cells3, figures2, inline);
  };
  const lines = part(first);
  if (more.length > 0) lines.push("", ...folded(counted(more.length, "more row"), part(more)));
  return withRemainder(lines, total3 - listed.length);
}
var WIDEST_TABLE = 100;
var PADDING = 4;
function tableWidth({ header, rows }) {
  const widths = header.map(
    (name, column) => Math.max(longestWord(name), ...rows.map(({ cells: cells3 }) => longestWord(cells3[column] ?? "")))
  );
  return widths.reduce((sum, width) => sum + width + PADDING, 0);
}
function longestWord(cell) {
  return Math.max(...cell.split(" ").map((word) => word.length));
}
function rowWords(header, { cells: cells3, sentence: sentence3 }) {
  if (sentence3 !== void 0) return sentence3;
  const [name = "", ...others] = cells3;
  const words = others.flatMap((cell, at) => cell === "" ? [] : [`${header[at + 1]} ${cell}`]);
  return `${name}: ${words.join(", ")}`;
}
function groupTable({ header, figures: figures2, groups }, { most, inline }) {
  const rows = groups.flatMap((group) => group.rows);
  const listed = rows.slice(0, most);
  const lines = listed.length === 0 ? [] : markdownTable(header, listed, figures2, inline);
  return withRemainder(lines, rows.length - listed.length);
}
var OPEN_GROUPS = 5;
var MOST_EXAMPLES = 3;
function groupLines2({ groups }, { most, inline }) {
  const listed = groups.slice(0, most);
  const examples = Math.min(most, listed.length > OPEN_GROUPS ? 1 : MOST_EXAMPLES);
  const lines = listed.map((group) => groupItem(group, examples, inline));
  const [open, others] = [lines.slice(0, OPEN_GROUPS), lines.slice(OPEN_GROUPS)];
  const more = others.length === 0 ? [] : ["", ...folded(counted(others.length, "more group"), others.flat())];
  return withRemainder([...open.flat(), ...more], groups.length - listed.length);
}
function groupItem({ name, items, total: total3 }, examples, inline) {
  const shown3 = items.slice(0, examples);
  const rest = formatCount(total3 - shown3.length);
  if (shown3.length === 0) return [`- ${inline(name)}: ${rest} in the JSON report`];
  const more = total3 > shown3.length ? [`  - and ${rest} more in the JSON report`] : [];
  const item = (text2) => `  - ${inline(shortened(text2, MOST_OF_AN_ITEM))}`;
  return [`- ${inline(name)}`, ...shown3.map(item), ...more];
}
function withRemainder(lines, rest) {
  if (rest <= 0) return [...lines];
  const count = formatCount(rest);
  return lines.length === 0 ? [`${count} in the JSON report.`] : [...lines, "", `${count} more in the JSON report.`];
}

// src/report/markdown.ts
var STEPS = [50, 10, 3, 0];
var units = (text2) => text2.length;
function renderMarkdown(outline, limit = 65536, measure2 = units, links = null) {
  const { headline } = outline;
  const inline = links === null ? escapeMarkdown : linkingInline(links, outline.files, escapeMarkdown);
  if (headline === null) return render(outline, Number.POSITIVE_INFINITY, inline);
  const fits = (form) => measure2(form) <= limit;
  for (const rows of STEPS) {
    const form = render(outline, rows, inline);
    if (fits(form)) return form;
  }
  const shortest = [briefHeadline(headline), [verdictOnly(headline)]].map(
    (lines) => `${lines.join("\n")}
`
  );
  return shortest.find(fits) ?? "";
}
function render({ headline, sections: sections10, facts, versions }, rows, inline) {
  const parts = [
    headline === null ? [] : headlineLines2(headline, inline),
    ...sections10.map(
      (section2) => sectionLines2(section2, { most: rows, inline, isAnswer: headline === null })
    ),
    footer(facts, versions)
  ].filter((lines) => lines.length > 0);
  return parts.length === 0 ? "" : `${parts.map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function sectionLines2({ rank, heading, folded: summary2, blocks }, form) {
  const { most: rows } = form;
  if (rank === "detail" && rows === 0) return [];
  const parts = blocks.map((block) => blockLines2(block, form)).filter((lines2) => lines2.length > 0);
  const lines = parts.flatMap((part, at) => [...separator(parts[at - 1], part), ...part]);
  if (summary2 !== null) return folded(summary2, lines);
  if (heading === null) return lines;
  return [`#### ${escapeMarkdown(heading)}`, ...lines.length === 0 ? [] : ["", ...lines]];
}
function separator(before, part) {
  if (before === void 0) return [];
  const areLists = /^ *- /.test(before.at(-1) ?? "") && /^- /.test(part[0] ?? "");
  return areLists ? ["", "<!-- -->", ""] : [""];
}
function footer(facts, versions) {
  const parts = [
    ...facts.map(({ label, value }) => `**${escapeMarkdown(label)}** ${escapeMarkdown(value)}`),
    ...versions === null ? [] : [escapeMarkdown(versions)]
  ];
  return parts.length === 0 ? [] : [`<sub>${parts.join(" · ")}</sub>`];
}

// src/report/forms.ts
var FORMS = {
  human: renderHuman,
  json: ({ data }) => renderJson(data),
  markdown: (outline) => renderMarkdown(outline),
  html: async (outline) => (await import("./page.js")).renderHtml(outline),
  sarif: async (outline) => (await import("./sarif.js")).renderSarif(outline),
  junit: async (outline) => (await import("./junit.js")).renderJunit(outline),
  ctrf: async (outline) => (await import("./ctrf.js")).renderCtrf(outline),
  gitlab: async (outline) => (await import("./gitlab.js")).renderGitLab(outline)
};

// src/report/findings.ts
function listFindings2(report2) {
  const all = WORST_FIRST.flatMap(
    (check2) => askChecks(report2, [check2], (asked, result) => asked.findings(result)).map((finding2) => ({
      ...finding2,
      check: check2,
      message: withoutPlace(finding2)
    }))
  );
  return [
    ...all.filter(({ level }) => level === "error"),
    ...all.filter(({ level }) => level === "warning")
  ];
}
function listFollowers(report2) {
  return WORST_FIRST.flatMap(
    (check2) => askChecks(report2, [check2], (asked, result) => asked.followers?.(result) ?? []).map(
      (follower) => ({ ...follower, check: check2, message: withoutPlace(follower) })
    )
  );
}
function countUnlisted(report2) {
  return askChecks(report2, WORST_FIRST, (check2, result) => [check2.unlisted?.(result) ?? 0]).reduce(
    (sum, count) => sum + count,
    0
  );
}
function withoutPlace({ file, line, message }) {
  const place = `${file}:${line}: `;
  return message.startsWith(place) ? message.slice(place.length) : message;
}

// src/report/listed-defects.ts
function listDefects10(report2, findings3) {
  const causes = listCauses(report2);
  const groups = new Map(causes.map((cause) => [cause, { own: [], following: [] }]));
  const others = /* @__PURE__ */ new Map();
  const find = createFinder(causes, findings3);
  for (const finding2 of findings3) {
    const key = keyOf(finding2);
    const found = find(finding2.check, key);
    if (found !== null) groups.get(found.cause)?.[found.isOwn ? "own" : "following"].push(finding2);
    else {
      const alike = others.get(`${finding2.level} ${finding2.check} ${key}`) ?? [];
      others.set(`${finding2.level} ${finding2.check} ${key}`, alike);
      alike.push(finding2);
    }
  }
  for (const follower of listFollowers(report2)) {
    const { check: check2, defect: defect3 } = follower.cause;
    const cause = find(check2, defect3)?.cause;
    if (cause !== void 0) groups.get(cause)?.following.push(follower);
  }
  const all = [
    ...[...groups].flatMap(([cause, group]) => describeCause(cause, group)),
    ...[...others.values()].map(describeRule)
  ];
  return [
    ...all.filter(({ level }) => level === "error"),
    ...all.filter(({ level }) => level === "warning")
  ];
}
function keyOf({ defect: defect3, rule }) {
  return defect3 ?? `rule ${rule}`;
}
function createFinder(causes, findings3) {
  const known = /* @__PURE__ */ new Map();
  const add = (cause, { check: check2, id, place }, isOwn) => {
    const first = findings3.find(
      (one) => one.check === check2 && one.file === place?.file && one.line === place.line
    );
    const key = id ?? (first === void 0 ? null : keyOf(first));
    if (key !== null && !known.has(`${check2} ${key}`))
      known.set(`${check2} ${key}`, { cause, isOwn });
  };
  for (const cause of causes) {
    add(cause, cause, true);
    for (const follower of cause.absorbed) add(cause, follower, false);
  }
  return (check2, key) => known.get(`${check2} ${key}`) ?? null;
}
function describeCause(cause, { own, following }) {
  const { check: check2, name, title, level, sentence: sentence3, count = 0, absorbed } = cause;
  const told = absorbed.reduce((sum, { count: more = 0 }) => sum + more, cause.following ?? 0);
  const followers2 = { count: Math.max(told, following.length), listed: following };
  const [first = null] = own;
  const all = { level, sentence: sentence3, isElsewhere: first === null };
  if (first !== null)
    return [
      {
        ...all,
        name: name === void 0 ? ruleId(first) : `${check2}/${name}`,
        count: Math.max(count, own.length),
        findings: own,
        followers: followers2
      }
    ];
  if (following.length === 0) return [];
  const words = `${check2}/${name ?? title}`;
  return [{ ...all, name: words, count: followers2.count, findings: following, followers: NONE2 }];
}
var NONE2 = { count: 0, listed: [] };
function describeRule(findings3) {
  const [first] = findings3;
  return {
    level: first.level,
    name: ruleId(first),
    sentence: null,
    count: findings3.length,
    findings: findings3,
    isElsewhere: false,
    followers: NONE2
  };
}

// src/report/suites.ts
var MOST_DETAILS = 100;
var WHOLE2 = "verdict";
function listSuites(report2, defects) {
  const causes = listCauses(report2).filter(({ level }) => level === "error");
  const checks = WORST_FIRST.flatMap(
    (name) => askChecks(report2, [name], (check2, result) => {
      const told = [...tellCauses(causes, name), ...tellFollowers(defects, name)];
      return [{ name, tests: checkTests(check2, result, told) }];
    })
  );
  return [{ name: report2.command, tests: [verdictTest(report2)] }, ...checks];
}
function verdictTest({ verdict, reasons: reasons2 }) {
  if (verdict === "pass") return { name: WHOLE2, outcome: "passed", message: null, details: [] };
  const outcome = verdict === "fail" ? "failed" : "undecided";
  return { name: WHOLE2, outcome, message: reasons2[0] ?? verdict, details: cut(reasons2) };
}
function tellCauses(causes, name) {
  return causes.filter(({ check: check2 }) => check2 === name).map(({ sentence: sentence3 }) => sentence3);
}
function tellFollowers(defects, name) {
  return defects.flatMap(({ name: cause, sentence: sentence3, followers: followers2 }) => {
    const { count, listed } = followers2;
    const told = listed.filter(({ check: check2 }) => check2 === name).length;
    const own = told === listed.length ? count : told;
    const follow = own === 1 ? "follows" : "follow";
    return own === 0 ? [] : [`${counted(own, "finding")} ${follow} from ${sentence3 ?? cause}`];
  });
}
function checkTests(check2, result, told) {
  const { reasons: judged, doubts } = check2.judge(result);
  const reasons2 = judged.length === 0 || told.length === 0 ? judged : told;
  const trials5 = check2.trials?.(result) ?? [];
  const message = reasons2[0] ?? doubts[0] ?? null;
  const outcome = reasons2.length > 0 ? "failed" : doubts.length > 0 ? "undecided" : "passed";
  const details = cut([...reasons2, ...doubts]);
  return [
    { name: WHOLE2, outcome, message, details },
    ...trials5.map((trial3) => ({ ...trial3, details: cut(trial3.details) }))
  ];
}
function cut(lines) {
  const rest = lines.length - MOST_DETAILS;
  const more = `and ${formatCount(rest)} more (see the JSON report)`;
  return rest <= 0 ? [...lines] : [...lines.slice(0, MOST_DETAILS), more];
}

// src/report/outline.ts
var NOTHING = {
  rank: "failure",
  sentence: "Name fixtures or golden cases in the config."
};
var UNDECIDED = { rank: "failure", sentence: "Do what the message says." };
function outlineReport(report2) {
  const { verdict, reasons: reasons2 } = report2;
  const approvalLabel = findApprovalLabel(report2);
  const findings3 = listFindings2(report2);
  const defects = listDefects10(report2, findings3);
  const context = { reasons: reasons2, approvalLabel };
  return {
    headline: { verdict, reasons: reasons2, steps: listSteps(report2) },
    sections: byRank(askChecks(report2, WORST_FIRST, (check2, of) => check2.sections(of, context))),
    facts: [
      ...askChecks(report2, CHECK_NAMES, (check2, of) => check2.facts(of)),
      ...switchedOff(report2)
    ],
    versions: describeVersions(report2),
    findings: findings3,
    defects,
    unlisted: countUnlisted(report2),
    suites: listSuites(report2, defects),
    files: [
      ...listCauses(report2).flatMap(({ place }) => place?.file ?? []),
      ...findings3.map(({ file }) => file)
    ],
    data: report2
  };
}
function outlineAnswer({ sections: sections10, data }) {
  const nothing = {
    facts: [],
    versions: null,
    findings: [],
    defects: [],
    unlisted: 0,
    suites: [],
    files: []
  };
  return { headline: null, sections: sections10, ...nothing, data };
}
function listSteps(report2) {
  const { verdict, reasons: reasons2 } = report2;
  if (verdict === "pass") return [];
  const causes = listCauses(report2).filter(({ level }) => level === "error");
  const context = { reasons: reasons2, approvalLabel: findApprovalLabel(report2) };
  const doubts = askChecks(
    report2,
    CHECK_NAMES,
    (check2, of) => check2.judge(of).doubts.map((doubt) => [doubt, check2.nextStep(of, context)])
  );
  const known = new Map([
    ...doubts,
    ...causes.map(({ sentence: sentence3, next }) => [sentence3, next])
  ]);
  const other = verdict === "fail" ? causes[0]?.next ?? NOTHING : UNDECIDED;
  return reasons2.map((reason) => known.get(reason) ?? other);
}
function byRank(items) {
  return [...items].sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
}
function switchedOff(report2) {
  if (report2.command !== "gate" || report2.verdict === "inconclusive") return [];
  return CHECK_NAMES.flatMap(
    (name) => report2[name] === null ? CHECKS[name].factWhenOff ?? [] : []
  );
}
function describeVersions({ versions: { gate: gate2, node, duckdb } }) {
  return `dc-event-gate ${gate2}, Node ${node}${duckdb === null ? "" : `, DuckDB ${duckdb}`}`;
}

// src/commands/conclude.ts
var REPORT_NAMES = Object.fromEntries(REPORT_FILES);
var EXIT_CODES = { pass: 0, fail: 1, inconclusive: 2 };
async function conclude(report2, output, ports, facts = NO_RESULTS) {
  const { console, outputs } = ports;
  const { format, reportDirectory, mostListed = null } = output;
  const { colour, width } = console;
  const rest = reportDirectory === null ? "list all with --max-findings 0 --quality-max-findings 0" : `see ${reportDirectory}/${REPORT_NAMES.json}`;
  const options = { colour, width, mostListed, rest };
  console.result(await FORMS[format](outlineReport(report2), options));
  try {
    await keep(report2, reportDirectory, outputs);
    if (reportDirectory !== null && format === "human")
      console.note(`Report: ${reportDirectory}/${REPORT_NAMES.html}`);
  } catch (error) {
    const silent = { ...ports, console: { ...console, result: () => void 0 } };
    return undecided(error, report2.command, output, silent, facts);
  }
  return { exit: EXIT_CODES[report2.verdict], report: report2 };
}
async function undecided(error, command, output, { console, outputs, environment }, facts = NO_RESULTS) {
  const told = error instanceof GateError ? error : bug(error);
  for (const reason of told.known) console.note(`Known already: ${reason}.`);
  console.note(told.code === "BUG" ? `${stackTrace(error)}
${told.message}` : told.message);
  const reported = REPORTED.find((name) => name === command);
  if (reported === void 0) return { exit: 2, report: null };
  const report2 = undecidedReport(reported, told, environment, facts);
  if (output.format !== "human")
    console.result(await FORMS[output.format](outlineReport(report2), { colour: false }));
  await keep(report2, output.reportDirectory, outputs).catch(ignoreGateError);
  return { exit: 2, report: report2 };
}
var REPORTED = ["gate", "validate", "golden check", "bench"];
function ignoreGateError(error) {
  if (!(error instanceof GateError)) throw error;
}
async function keep(report2, directory, outputs) {
  if (directory === null) return;
  const outline = outlineReport(report2);
  for (const [form, file] of REPORT_FILES) {
    const text2 = await FORMS[form](outline, { colour: false });
    await outputs.writeText(`${directory}/${file}`, text2);
  }
}
function bug(error) {
  const detail = error instanceof Error ? error.message : String(error);
  return new GateError("BUG", { detail }, { cause: error });
}
function stackTrace(error) {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}

export {
  change,
  figure,
  list,
  text,
  locateMessage,
  goldenTables,
  tableVariance,
  unexpectedErrors,
  repairEvent,
  parseRecord,
  namingOverflow,
  placesFor,
  gateEvents,
  judgeEvents,
  ownRules,
  validatedCounts,
  describeBuiltLoading,
  rebuildCases,
  rebuildCase,
  parseGoldenCase,
  readCase,
  auditPlan,
  checkGoldens,
  loadCases,
  expectedOfOwn,
  guardCauses,
  tellSteps,
  NO_CONSEQUENCES,
  describeSteps,
  splitCode,
  escapeMarkdown,
  renderMarkdown,
  loadForRules,
  requireKnownTypes,
  validateFixtures,
  settingsAt,
  gateBenchRequest,
  listCauses,
  decide,
  runChecks,
  readSettings,
  readableAt,
  listReadFiles,
  listAllRead,
  inspectContent,
  plainAnswer,
  plainSection,
  bytesToHex,
  utf8ToBytes,
  sha256,
  checksOf,
  SHARD_FOLDER,
  measureShard,
  findEvolution,
  judgeContent,
  gate,
  gatherShards,
  mergeShards,
  ruleId,
  FORMS,
  outlineReport,
  outlineAnswer,
  conclude,
  undecided,
  readBuilt,
  openBuilt,
  CHECK_NAMES,
  WORST_FIRST,
  askChecks,
  NO_RESULTS
};
