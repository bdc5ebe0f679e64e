import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  unreadable
} from "./action-cli-worker.js";
import {
  BYTES_READ_ON,
  CHAR,
  DROP,
  LONGEST,
  Label,
  MAX_EVENT_BYTES,
  MAX_INVALID_BYTES,
  NO_PATTERN,
  advance,
  branch,
  call,
  createModule,
  defineScanText,
  defineSkipSpace,
  get,
  giveBack,
  i32,
  int,
  load128,
  load32,
  load64,
  load8,
  loop,
  sameBytes,
  set,
  skipBlanks,
  store128,
  store32,
  when,
  wide
} from "./action-run-invocation-team-judge-worker.js";
import {
  EVENT_COLUMNS,
  event_schema_default,
  instantiate,
  isEventTime,
  isEventType,
  loadRecordValidator,
  openLineMemory,
  parseJson,
  pointerSteps,
  readEventType,
  typesIn,
  withArticle
} from "./action-bench-run-invocation-worker.js";
import {
  formatCount,
  isCalendarDate,
  nearest
} from "./action-bench-cli-worker.js";
import {
  escapePointer,
  shorten
} from "./action-baseline-file-bench-run-invocation-worker.js";
import {
  GateError
} from "./action-baseline-file-bench-cli-worker.js";

// src/adapters/files/slices.ts
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

// src/adapters/files/byte-order-mark.ts
var MARK = [239, 187, 191];
async function* withoutByteOrderMark(content) {
  let head = null;
  let settled = false;
  for await (const chunk of content) {
    if (settled) {
      yield chunk;
      continue;
    }
    const bytes = head === null ? chunk.bytes : Buffer.concat([head.bytes, chunk.bytes]);
    head = { bytes, consumed: chunk.consumed };
    if (bytes.length < MARK.length) continue;
    settled = true;
    yield { ...head, bytes: bytes.subarray(lengthOfMark(bytes)) };
  }
  if (!settled && head !== null) yield head;
}
function lengthOfMark(bytes) {
  return MARK.every((byte, i) => bytes[i] === byte) ? MARK.length : 0;
}

// src/adapters/files/slices.ts
var SLICE_BYTES = 1 << 22;
var LF = 10;
var READ_ON_BYTES = 1 << 16;
function* sliceParts(size, bytes = SLICE_BYTES) {
  for (let start = 0; start < size; start += bytes) {
    const end = Math.min(start + bytes, size);
    yield { kind: "slice", start, end, consumed: end };
  }
}
function createSliceReader() {
  let buffer = new Uint8Array(0);
  return (absolute, file, { start, end }) => {
    const from = Math.max(0, start - 1);
    const most = end - from + MAX_EVENT_BYTES + READ_ON_BYTES;
    if (buffer.length < most) buffer = new Uint8Array(most);
    try {
      const descriptor = openSync(absolute, "r");
      try {
        return linesFrom(descriptor, from, start, end);
      } finally {
        closeSync(descriptor);
      }
    } catch (cause) {
      throw unreadable(file, cause);
    }
  };
  function linesFrom(descriptor, from, start, end) {
    let length = fill(descriptor, 0, end - from, from);
    const first = start === 0 ? 0 : after(LF, length);
    if (first === -1 || start > 0 && first >= length) return buffer.subarray(0, 0);
    const size = fstatSync(descriptor).size;
    const lineStart = Math.max(first, buffer.subarray(0, length).lastIndexOf(LF) + 1);
    while (buffer[length - 1] !== LF && from + length < size && length - lineStart <= MAX_EVENT_BYTES) {
      const more = fill(descriptor, length, READ_ON_BYTES, from + length);
      if (more === 0) break;
      const newline = buffer.subarray(length, length + more).indexOf(LF);
      length += newline === -1 ? more : newline + 1;
    }
    const mark = start === 0 ? lengthOfMark(buffer.subarray(0, length)) : 0;
    return buffer.subarray(first + mark, length);
  }
  function after(byte, length) {
    const at = buffer.subarray(0, length).indexOf(byte);
    return at === -1 ? -1 : at + 1;
  }
  function fill(descriptor, offset, count, position) {
    let done = 0;
    while (done < count) {
      const read = readSync(descriptor, buffer, offset + done, count - done, position + done);
      if (read === 0) break;
      done += read;
    }
    return done;
  }
}

// src/events/column-kinds.ts
var { $defs, properties } = event_schema_default;
var UUID = new RegExp(properties.event_id.pattern);
var DATE = new RegExp($defs.date.pattern);
var TIME = new RegExp($defs.timestamp.pattern);
var AMOUNT = new RegExp($defs.amount.pattern);
var RATE = /^[0-9](?:\.[0-9]{1,4})?$/;
var INTEGER_BOUND = 2 ** 31;
var KINDS = {
  uuid: {
    fits: (value) => typeof value === "string" && UUID.test(value),
    says: "a UUID of 8-4-4-4-12 hexadecimal digits"
  },
  text: { fits: (value) => typeof value === "string", says: "text" },
  date: {
    fits: (value) => typeof value === "string" && DATE.test(value) && isCalendarDate(value),
    says: "a date, YYYY-MM-DD"
  },
  instant: {
    fits: (value) => typeof value === "string" && TIME.test(value) && isEventTime(value),
    says: "a timestamp with T between day and time, such as 2024-01-15T12:00:00Z"
  },
  amount: {
    fits: (value) => typeof value === "string" ? AMOUNT.test(value) : isDecimal(value, $defs.amount.maximum, 1e6),
    says: "an amount: no sign, no exponent, at most 12 digits before and 6 after the point, as a JSON number at most 9 before it"
  },
  rate: {
    fits: (value) => typeof value === "string" ? RATE.test(value) : isDecimal(value, 9.9999, 1e4),
    says: "a rate: no sign, no exponent, one digit before and at most 4 after the point"
  },
  integer: {
    fits: (value) => Number.isInteger(value) && Math.abs(value) < INTEGER_BOUND,
    says: "a whole number of 32 bits"
  },
  boolean: { fits: (value) => typeof value === "boolean", says: "true or false" }
};
function columnKind(kind) {
  return KINDS[kind];
}
function isDecimal(value, most, unit) {
  return typeof value === "number" && value >= 0 && value <= most && Math.round(value * unit) / unit === value;
}

// src/events/loadable.ts
var NEEDED = {
  hire: ["job_level", "annual_compensation"],
  promotion: ["new_job_level", "new_annual_compensation"],
  termination: [],
  merit: ["new_compensation"],
  eligibility: ["plan_id", "eligible", "eligibility_date"],
  enrollment: ["plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"],
  contribution: ["plan_id", "source", "amount", "contribution_date"],
  vesting: ["plan_id", "vested_percentage"],
  forfeiture: ["plan_id", "forfeited_from_source", "amount"],
  hce_status: ["plan_id", "is_hce"],
  compliance: ["plan_id"]
};
var SOURCES = {
  contribution: ["source", event_schema_default.$defs.contribution.properties.source.enum],
  forfeiture: [
    "forfeited_from_source",
    event_schema_default.$defs.forfeiture.properties.forfeited_from_source.enum
  ]
};
var ENVELOPE = EVENT_COLUMNS.filter(({ path }) => path.length === 1);
var PAYLOAD = EVENT_COLUMNS.filter(({ path }) => path.length > 1);
var OPTIONAL = ["correlation_id"];
function findLoading(event) {
  const type = readEventType(event, ["payload", "event_type"]);
  if (!isEventType(type)) return "aside";
  return findEnvelopeProblem(event) ?? findAbsent(event, type) ?? findPayloadProblem(event) ?? findUnknownSource(event, type) ?? "loaded";
}
function findEnvelopeProblem(event) {
  for (const column of ENVELOPE) {
    const isNeeded = !OPTIONAL.includes(column.name);
    if (isNeeded && !isThere(valueAt(event, column.path))) return absent(column, event, "an event");
    const unfit = findUnfit(event, column);
    if (unfit !== null) return unfit;
  }
  return null;
}
function findAbsent(event, type) {
  const column = PAYLOAD.find(
    ({ path }) => NEEDED[type].includes(path[1] ?? "") && !isThere(valueAt(event, path))
  );
  return column === void 0 ? null : absent(column, event, withArticle(type));
}
function findPayloadProblem(event) {
  const balances = valueAt(event, ["payload", "source_balances_vested"]);
  if (isThere(balances) && (typeof balances !== "object" || Array.isArray(balances)))
    return unloadable(["payload", "source_balances_vested"], balances, "an object");
  for (const column of PAYLOAD) {
    const unfit = findUnfit(event, column);
    if (unfit !== null) return unfit;
  }
  return null;
}
function findUnfit(event, { kind, path }) {
  const value = valueAt(event, path);
  const { fits, says } = columnKind(kind);
  return !isThere(value) || fits(value) ? null : unloadable(path, value, says);
}
function findUnknownSource(event, type) {
  const [name, known] = SOURCES[type] ?? [];
  if (name === void 0 || known === void 0) return null;
  const value = valueAt(event, ["payload", name]);
  return known.includes(value) ? null : unloadable(["payload", name], value, `one of ${known.join(", ")}`);
}
function valueAt(event, path) {
  let value = event;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return void 0;
    value = value[step];
  }
  return value;
}
function isThere(value) {
  return value !== void 0 && value !== null;
}
function absent({ path, kind }, event, what) {
  const found = valueAt(event, path) === null ? "null" : "a missing value";
  return problem(path, `${found} cannot be loaded as ${columnKind(kind).says}; ${what} needs it`);
}
function unloadable(path, value, says) {
  return problem(path, `${quoted(value)} cannot be loaded as ${says}`);
}
function problem(path, text) {
  const pointer = `/${path.join("/")}`;
  return { pointer, rule: "not-loadable", message: `\`${pointer}\`: ${text}` };
}
function quoted(value) {
  if (typeof value === "string") return `'${JSON.stringify(shorten(value)).slice(1, -1)}'`;
  return typeof value === "object" ? JSON.stringify(value).slice(0, 60) : String(value);
}

// src/events/validation/block-source.ts
function lineSource(bytes, decode2) {
  const text = decode2(bytes);
  return {
    each: (visit) => text === null ? eachOfBytes(bytes, decode2, visit) : eachOfText(text, visit)
  };
}
function handedSource(bytes, handed, decode2) {
  return {
    each: (visit) => handed.every(({ start, end, line }) => {
      const tooLong = end - start > MAX_EVENT_BYTES;
      const record = tooLong ? "" : decode2(bytes.subarray(start, end));
      const problem2 = tooLong ? TOO_LONG : record === null ? NOT_UTF8 : null;
      return visit(record ?? "", line, null, problem2, end - start);
    })
  };
}
function countLines(bytes) {
  let count = 0;
  for (let at = bytes.indexOf(LF2); at !== -1; at = bytes.indexOf(LF2, at + 1)) count += 1;
  return bytes.length > 0 && bytes[bytes.length - 1] !== LF2 ? count + 1 : count;
}
function recordSource(part, decode2) {
  const { bytes, ends, lines: lines2, indices, refused } = part;
  const all = decode2(bytes);
  const isAscii2 = all !== null && all.length === bytes.length;
  return {
    each(visit) {
      let next = 0;
      for (let i = 0, start = 0; i <= ends.length; i += 1) {
        for (; refused[next]?.position === i; next += 1) {
          if (!visitRefused(refused[next], visit)) return false;
        }
        if (i === ends.length) break;
        const end = ends[i];
        const text = isAscii2 ? all.slice(start, end) : decode2(bytes.subarray(start, end));
        const line = lines2[i];
        const index = indices === null ? null : indices[i];
        const problem2 = text === null ? NOT_UTF8 : null;
        if (!visit(text ?? "", line, index, problem2, end - start)) return false;
        start = end;
      }
      return true;
    }
  };
}
function visitRefused(refused, visit) {
  const { line, index = null, pointer = "", rule, message, bytes = 0 } = refused;
  return visit("", line, index, { pointer, rule, message }, bytes);
}
var LF2 = 10;
var BLANK = /^[ \t\r]*$/;
function eachOfText(text, visit) {
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    line += 1;
    const record = text.slice(start, end);
    const mayBeBlank = text.charCodeAt(start) <= 32;
    start = end + 1;
    if (mayBeBlank && BLANK.test(record)) continue;
    const size = sizeOf(record);
    const problem2 = size > MAX_EVENT_BYTES ? TOO_LONG : null;
    if (!visit(problem2 === null ? record : "", line, null, problem2, size)) return false;
  }
  return true;
}
function eachOfBytes(bytes, decode2, visit) {
  let line = 0;
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(LF2, start);
    const end = newline === -1 ? bytes.length : newline;
    line += 1;
    const size = end - start;
    const tooLong = size > MAX_EVENT_BYTES;
    const record = tooLong ? "" : decode2(bytes.subarray(start, end));
    start = end + 1;
    if (record !== null && !tooLong && BLANK.test(record)) continue;
    const problem2 = tooLong ? TOO_LONG : record === null ? NOT_UTF8 : null;
    if (!visit(record ?? "", line, null, problem2, size)) return false;
  }
  return true;
}
function sizeOf(record) {
  return record.length * 3 <= MAX_INVALID_BYTES ? record.length : new TextEncoder().encode(record).length;
}
var NOT_UTF8 = {
  pointer: "",
  rule: "utf-8",
  message: "the record is not valid UTF-8, the one encoding of JSON"
};
var TOO_LONG = {
  pointer: "",
  rule: "event-size",
  message: `the record is longer than 1 MiB (${MAX_EVENT_BYTES} bytes), the most that is read as one event`
};
function tooLongForOne(bytes, why) {
  return {
    pointer: "",
    rule: TOO_LONG.rule,
    message: `${why}; the record has ${formatCount(bytes)} bytes, and an invalid one of more than 16 KiB may be many events`
  };
}
function isUnread({ rule }) {
  return rule === TOO_LONG.rule;
}

// src/events/validation/duplicate-keys.ts
var QUOTE = 34;
var FOUR_QUOTES = 572662306;
function countQuotes(bytes) {
  let count = 0;
  let start = 0;
  for (; start < bytes.length && (bytes.byteOffset + start) % 4 !== 0; start += 1) {
    if (bytes[start] === QUOTE) count += 1;
  }
  const whole = bytes.length - start >> 2;
  if (whole === 0) return count + quotesFrom(bytes, start);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, whole);
  for (let i = 0; i < words.length; i += 1) {
    const difference = words[i] ^ FOUR_QUOTES;
    const rest = (difference & 2139062143) + 2139062143 | difference | 2139062143;
    count += Math.imul(~rest >>> 7, 16843009) >>> 24;
  }
  return count + quotesFrom(bytes, start + whole * 4);
}
function quotesFrom(bytes, start) {
  let count = 0;
  for (let i = start; i < bytes.length; i += 1) if (bytes[i] === QUOTE) count += 1;
  return count;
}

// src/events/validation/kind-tally.ts
var MOST_KINDS = 100;
function createKindTally(most = MOST_KINDS) {
  const kinds = /* @__PURE__ */ new Map();
  function count(key, first, more) {
    const before = kinds.get(key);
    if (before !== void 0) kinds.set(key, { ...before, count: before.count + more });
    else if (kinds.size < most || isUnread(first())) kinds.set(key, aKind(first(), more));
  }
  return {
    add: (finding) => count(kindKey(finding), () => finding, 1),
    merge(others, shift) {
      for (const { first, count: more } of others) count(kindKey(first), () => shift(first), more);
    },
    all: () => [...kinds.values()]
  };
}
function kindKey({ rule, eventType = "unknown", pointer }) {
  return JSON.stringify([rule, kindType(eventType, pointer), kindPointer(pointer)]);
}
function kindType(eventType, pointer) {
  return ENVELOPE2.includes(pointer) ? "unknown" : eventType;
}
var ENVELOPE2 = Object.keys(event_schema_default.properties).filter((name) => name !== "payload").map((name) => `/${name}`);
function aKind(first, count) {
  const { rule, eventType = "unknown", pointer } = first;
  const kind = { eventType: kindType(eventType, pointer), pointer: kindPointer(pointer) };
  return { rule, ...kind, count, first };
}
function kindPointer(pointer) {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}

// src/events/validation/record-tally.ts
function createRecordTally(settings, types) {
  const { file, maxFindings, keepAccepted } = settings;
  const byType = createTypeTally(types);
  const findings = [];
  const accepted = [];
  const unloadable2 = { byType: /* @__PURE__ */ new Map(), findings: [] };
  const kinds = createKindTally(Number.POSITIVE_INFINITY);
  let valid = 0;
  let invalid = 0;
  let findingCount = 0;
  return {
    accept(type, line, index) {
      valid += 1;
      byType.add(type, 1, 0);
      if (keepAccepted) accepted.push(place(line, index));
    },
    acceptMany(type, count) {
      valid += count;
      byType.add(type, count, 0);
    },
    setAside(type, line, index, problem2) {
      unloadable2.byType.set(type, (unloadable2.byType.get(type) ?? 0) + 1);
      if (maxFindings === 0 || unloadable2.findings.length < maxFindings)
        unloadable2.findings.push({ file, ...place(line, index), ...problem2 });
    },
    reject({ eventType, value, problems, inside = [eventType] }, line, index) {
      invalid += inside.length;
      for (const type of inside) byType.add(type, 0, 1);
      findingCount += problems.length;
      const whose = { file, ...place(line, index), eventType, ...readPerson(value) };
      for (const problem2 of problems) {
        const finding = { ...whose, ...problem2 };
        kinds.add(finding);
        if (maxFindings === 0 || findings.length < maxFindings) findings.push(finding);
      }
    },
    outcome() {
      const counts = { events: valid + invalid, valid, invalid, byType: byType.counts() };
      return {
        ...counts,
        findings,
        kinds: kinds.all(),
        findingCount,
        incomplete: false,
        unloadable: {
          byType: Object.fromEntries(unloadable2.byType),
          findings: unloadable2.findings
        },
        ...keepAccepted ? { accepted } : {}
      };
    }
  };
}
var MOST_TYPES = 1e3;
var UNKNOWN = "unknown";
function createTypeTally(types) {
  const unknown = { valid: 0, invalid: 0 };
  const tallies = /* @__PURE__ */ new Map();
  let end = null;
  function tallyOf(type) {
    if (type === UNKNOWN) return unknown;
    const found = tallies.get(type);
    if (found !== void 0) return found;
    if (end !== null && type >= end) return unknown;
    const tally = { valid: 0, invalid: 0 };
    tallies.set(type, tally);
    return tallies.size > MOST_TYPES && leaveLastOut() === type ? unknown : tally;
  }
  function leaveLastOut() {
    let last = "";
    for (const name of tallies.keys()) if (name > last) last = name;
    const { valid, invalid } = tallies.get(last) ?? unknown;
    unknown.valid += valid;
    unknown.invalid += invalid;
    tallies.delete(last);
    end = last;
    return last;
  }
  for (const type of types) tallyOf(type);
  return {
    add(type, valid, invalid) {
      const tally = tallyOf(type);
      tally.valid += valid;
      tally.invalid += invalid;
    },
    counts: () => ({ ...Object.fromEntries(tallies), [UNKNOWN]: unknown })
  };
}
function place(line, index) {
  return index === null ? { line } : { line, index };
}
var LONGEST_ID = 60;
function readPerson(value) {
  if (typeof value !== "object" || value === null) return {};
  const { employee_id: employee } = value;
  return typeof employee === "string" && employee.length <= LONGEST_ID ? { employee } : {};
}

// src/events/validation/survey.ts
function surveyValue(value, survey) {
  if (typeof value === "string") survey.strings += 1;
  else if (typeof value === "number") survey.numbers += 1;
  if (typeof value !== "object" || value === null) return;
  let strings = 0;
  let numbers = 0;
  const open = [value];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const isArray = Array.isArray(next);
    for (const key in next) {
      if (!isArray) strings += 1;
      const member = next[key];
      if (typeof member === "string") strings += 1;
      else if (typeof member === "number") numbers += 1;
      else if (typeof member === "object" && member !== null) open.push(member);
    }
  }
  survey.strings += strings;
  survey.numbers += numbers;
}

// src/events/validation/ndjson-block.ts
function checkLines(bytes, settings) {
  const walked = walkLines(bytes, settings);
  if (walked !== null) return checkHanded(bytes, walked, settings);
  const source = lineSource(bytes, settings.decode);
  const { tally, loaded, valid } = check(source, () => countQuotes(bytes), settings);
  return { outcome: tally.outcome(), lines: countLines(bytes), loaded, valid, apart: valid };
}
function walkLines(bytes, settings) {
  const { validator, isUtf8: isUtf83, keepAccepted, findLoading: findLoading2, bytesAhead } = settings;
  if (keepAccepted || findLoading2 !== void 0 || isUtf83 === void 0 || !isUtf83(bytes))
    return null;
  return validator.walk(bytes, bytesAhead);
}
function checkHanded(bytes, walked, settings) {
  const { handed, counts, lines: lines2, records } = walked;
  const { decode: decode2, validator } = settings;
  const quotes = () => handed.reduce((sum, { start, end }) => sum + countQuotes(bytes.subarray(start, end)), 0);
  const others = handedSource(bytes, handed, decode2);
  const { tally, loaded, goals, valid: apart } = check(others, quotes, settings);
  for (const [number, count] of counts.entries())
    tally.acceptMany(validator.types[number - 1] ?? "unknown", count);
  return {
    outcome: tally.outcome(),
    lines: lines2,
    loaded: loaded + records - handed.length,
    apart,
    valid: () => collectEvents(
      lineSource(bytes, decode2),
      new Map([...goals].map(([i, goal]) => [handed[i]?.position ?? i, goal]))
    )
  };
}
function checkRecords(part, settings) {
  const source = recordSource(part, settings.decode);
  const { tally, loaded, valid } = check(source, () => countQuotes(part.bytes), settings);
  return { outcome: tally.outcome(), lines: 0, loaded, valid, apart: valid };
}
function check(source, quotes, settings) {
  return checkByCount(source, quotes, settings) ?? checkOneByOne(source, settings);
}
function checkByCount(source, quotes, settings) {
  const survey = { strings: 0, numbers: 0 };
  const checked = judged(source, settings, (text, problem2) => {
    if (problem2 !== null) return rejected(problem2);
    const verdict = settings.validator.checkValue(text);
    if (verdict.value === void 0) return null;
    const { numbers } = survey;
    surveyValue(verdict.value, survey);
    return survey.numbers === numbers ? verdict : settings.validator.checkNumbers(text, verdict);
  });
  return checked !== null && survey.strings * 2 === quotes() ? checked : null;
}
function checkOneByOne(source, settings) {
  const checked = judged(
    source,
    settings,
    (text, problem2) => problem2 === null ? settings.validator.check(text) : rejected(problem2)
  );
  if (checked === null) throw new TypeError("every record gets a verdict");
  return checked;
}
function judged(source, settings, judge) {
  const tally = createRecordTally(settings, settings.validator.types);
  const goals = /* @__PURE__ */ new Map();
  let position = 0;
  let loaded = 0;
  const done = source.each((text, line, index, problem2, size) => {
    settings.onRecord?.(line);
    const verdict = judge(text, problem2);
    if (verdict === null) return false;
    const { eventType } = verdict;
    if (verdict.ok) {
      const loading = settings.findLoading?.(verdict.value) ?? "loaded";
      tally.accept(eventType, line, index);
      if (loading === "loaded") loaded += 1;
      else if (loading === "aside") goals.set(position, "aside");
      else {
        tally.setAside(eventType, line, index, loading);
        goals.set(position, "nowhere");
      }
    } else {
      tally.reject(withSize(verdict, size), line, index);
      goals.set(position, "rejected");
    }
    position += 1;
    return true;
  });
  return done ? { tally, loaded, goals, valid: () => collectEvents(source, goals) } : null;
}
function collectEvents(source, goals) {
  const events = [];
  let position = 0;
  source.each((text, line, index) => {
    const goal = goals.get(position) ?? "loaded";
    if (goal !== "rejected") events.push({ text, line, index, goal });
    position += 1;
    return true;
  });
  return events;
}
function withSize(verdict, size) {
  const { problems, inside = [] } = verdict;
  const isLong = size > MAX_INVALID_BYTES * Math.max(1, inside.length);
  return isLong && !problems.some(isUnread) ? {
    ...verdict,
    problems: [tooLongForOne(size, problems[0]?.message ?? "not valid"), ...problems]
  } : verdict;
}
function rejected(problem2) {
  return { ok: false, eventType: "unknown", value: void 0, problems: [problem2] };
}

// src/adapters/validation/compiled.ts
var compiled = /* @__PURE__ */ new WeakMap();
function validatorFor({ json, typePointer = null }, onPattern) {
  const compile = () => loadRecordValidator(json, "the event schema", typePointer, onPattern);
  if (typeof json !== "object" || json === null) return compile();
  const known = compiled.get(json) ?? /* @__PURE__ */ new Map();
  compiled.set(json, known);
  const validator = known.get(typePointer) ?? compile();
  known.set(typePointer, validator);
  return validator;
}

// src/events/pointers.ts
var POINTED_PARTS = ["type", "id", "date", "person", "created"];
function eventPointers(config, schema) {
  return {
    type: typesIn(schema).path.map((step) => `/${escapePointer(step)}`).join(""),
    id: config["events.id"],
    date: config["events.date"],
    person: config["events.person"],
    created: config["events.created"]
  };
}
function readPointer(event, pointer) {
  let value = event;
  for (const step of pointerSteps(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return void 0;
    value = value[step];
  }
  return value;
}

// src/adapters/validation/day-of-valid.ts
function createDayOfValid(validator, pointer, findLoading2) {
  return (text) => {
    const verdict = validator.check(text);
    if (!verdict.ok) return null;
    if (findLoading2 !== null && findLoading2(verdict.value) !== "loaded") return null;
    const day = readPointer(verdict.value, pointer);
    const [found = null] = typeof day === "string" ? /^\d{4}-\d{2}-\d{2}/.exec(day) ?? [] : [];
    return found;
  };
}

// src/adapters/validation/decode.ts
import { isAscii, isUtf8 } from "node:buffer";
function decode(bytes) {
  const text = view(bytes);
  if (isAscii(text)) return text.toString("latin1");
  return isUtf8(text) ? text.toString("utf8") : null;
}
function isDecodable(bytes) {
  return isUtf8(view(bytes));
}
function view(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// src/events/routing/compile-scan.ts
var WORDS = 8;
var UNCLEAR = -1;
var MOST_RECORDS = 4096;
var WIDTH = 16;
var BYTES_OF_PLACE = 8;
function compileScan(needles) {
  const module = createModule();
  const count = module.reserve(4);
  const records = module.reserve(MOST_RECORDS * WORDS * 4);
  const skipSpace2 = defineSkipSpace(module);
  const take = defineTakeValue(module, skipSpace2, defineScanText(module));
  const scanLines = defineScanLines(module, { needles, count, records, skipSpace: skipSpace2, take });
  return { module: module.finish({ scanLines }), count, records };
}
function defineScanLines(module, parts) {
  const { needles, count, records, skipSpace: skipSpace2, take } = parts;
  const found = load32(i32(0), count);
  const index = module.declare(2);
  module.define(index, (body) => {
    const [from, end, at, mark] = [0, 1, body.local("i32"), body.local("i32")];
    const [marks, word, slot] = [body.local("i32"), body.local("i64"), body.local("i32")];
    const bytes = body.local("v128");
    const [record, stretch, each] = [new Label(), new Label(), new Label()];
    const isMark = wide.or(
      wide.equal(get(bytes), wide.all(CHAR.quote)),
      wide.equal(get(bytes), wide.all(CHAR.newline))
    );
    const takeMember = (needle, i) => when(sameBytes(needle, mark, word), [
      call(
        take,
        int.add(get(mark), i32(needle.length)),
        int.add(get(slot), i32(BYTES_OF_PLACE * (i + 1)))
      ),
      DROP
    ]);
    return [
      loop(
        record,
        when(int.atLeast(get(from), get(end)), giveBack(get(from))),
        when(int.atLeast(found, i32(MOST_RECORDS)), giveBack(get(from))),
        set(at, get(from)),
        skipBlanks(skipSpace2, at),
        when(isAt(at, CHAR.newline), [set(from, int.add(get(at), i32(1))), branch(record)]),
        set(slot, int.add(i32(records), int.multiply(found, i32(4 * WORDS)))),
        store128(get(slot), wide.all(0)),
        store128(get(slot), wide.all(0), WIDTH),
        store32(get(slot), get(from)),
        loop(
          stretch,
          set(bytes, load128(get(at))),
          set(marks, wide.bits(isMark)),
          loop(
            each,
            when(get(marks), [
              set(mark, int.add(get(at), int.trailingZeros(get(marks)))),
              when(isAt(mark, CHAR.newline), [
                store32(get(slot), get(mark), 4),
                store32(i32(0), int.add(found, i32(1)), count),
                set(from, int.add(get(mark), i32(1))),
                branch(record)
              ]),
              set(word, load64(get(mark))),
              needles.map(takeMember),
              set(marks, int.and(get(marks), int.subtract(get(marks), i32(1)))),
              branch(each)
            ])
          ),
          advance(at, WIDTH),
          branch(stretch)
        )
      ),
      giveBack(get(from))
    ];
  });
  return index;
}
var isAt = (at, character) => int.equal(load8(get(at)), i32(character));
function defineTakeValue(module, skipSpace2, scanText) {
  const index = module.declare(2);
  module.define(index, () => {
    const [at, place2] = [0, 1];
    const needOrUnclear = (condition) => when(int.isZero(condition), [store32(get(place2), i32(UNCLEAR)), giveBack(i32(0))]);
    return [
      needOrUnclear(int.isZero(load32(get(place2)))),
      skipBlanks(skipSpace2, at),
      needOrUnclear(isAt(at, CHAR.colon)),
      advance(at, 1),
      skipBlanks(skipSpace2, at),
      needOrUnclear(isAt(at, CHAR.quote)),
      advance(at, 1),
      store32(get(place2), get(at)),
      set(at, call(scanText, get(at))),
      needOrUnclear(get(at)),
      store32(get(place2), int.subtract(get(at), i32(1)), 4),
      giveBack(i32(1))
    ];
  });
  return index;
}

// src/events/routing/read-member.ts
function createPersonReader(pointer, text) {
  const read = createMemberReader(pointer, text);
  const [step = ""] = pointerSteps(pointer);
  return (start, end) => read(start, end) || (readMisnamed(step, text, start, end) ?? "");
}
function createMemberReader(pointer, text) {
  const needle = findNeedle(pointer);
  if (needle === null) return (start, end) => parseMember(pointer, text, start, end) ?? "";
  const occurrences = createOccurrences(needle, text.bytes);
  return (start, end) => {
    const first = occurrences.next(start, end);
    const value = first === -1 ? null : readText(text.bytes, first + needle.length, end);
    const isOnly = first === -1 || occurrences.next(first + needle.length, end) === -1;
    if (value !== null && isOnly && !mayHideNames(text.bytes.slice(start, end))) return value;
    return parseMember(pointer, text, start, end) ?? value ?? "";
  };
}
function createLatestReader(pointer, text) {
  const needle = findNeedle(pointer);
  if (needle === null) return (start, end) => parseMember(pointer, text, start, end) ?? "";
  const occurrences = createOccurrences(needle, text.bytes);
  return (start, end) => {
    let latest = "";
    let isClear = false;
    if (mayHideNames(text.bytes.slice(start, end)))
      latest = parseMember(pointer, text, start, end) ?? "";
    for (let at = occurrences.next(start, end); at !== -1; ) {
      const value = readText(text.bytes, at + needle.length, end);
      isClear = value !== null;
      if (!isClear) break;
      if ((value ?? "") > latest) latest = value ?? "";
      at = occurrences.next(at + needle.length, end);
    }
    return isClear ? latest : parseMember(pointer, text, start, end) ?? latest;
  };
}
function mayHideNames(bytes) {
  return /\\u00[2-7]/.test(bytes);
}
function findNeedle(pointer) {
  const [step, ...deeper] = pointerSteps(pointer);
  if (step === void 0 || deeper.length > 0) return null;
  return /^[\x20-\x7e]+$/.test(step) && !/["\\]/.test(step) ? `"${step}"` : null;
}
function createOccurrences(needle, bytes) {
  let found = bytes.indexOf(needle);
  return {
    next(start, end) {
      if (found !== -1 && found < start) found = bytes.indexOf(needle, start);
      return found === -1 || found >= end ? -1 : found;
    }
  };
}
function readText(bytes, from, end) {
  let at = skipSpace(bytes, from, end);
  if (bytes[at] !== ":") return null;
  at = skipSpace(bytes, at + 1, end);
  if (bytes[at] !== '"') return null;
  const close = bytes.indexOf('"', at + 1);
  if (close === -1 || close >= end) return null;
  const value = bytes.slice(at + 1, close);
  return value.includes("\\") ? null : value;
}
function skipSpace(bytes, from, end) {
  let at = from;
  while (at < end && bytes.charCodeAt(at) <= 32) at += 1;
  return at;
}
function parseMember(pointer, text, start, end) {
  const value = readPointer(parseJson(text.decode(start, end)), pointer);
  return value === void 0 || value === null ? null : text.encode(String(value));
}
function readMisnamed(step, text, start, end) {
  const event = parseJson(text.decode(start, end));
  if (typeof event !== "object" || event === null) return null;
  const own = Object.entries(event).find(
    ([name, value]) => typeof value === "string" && nearest(name, [step]) === step
  );
  return own === void 0 ? null : text.encode(own[1]);
}

// src/events/routing/scan-lines.ts
function createLineScan(pointers) {
  const names = pointers.map(findNeedle).filter((needle) => needle !== null).filter(({ length }) => length <= LONGEST);
  return (names.length === pointers.length ? startScan(names) : null) ?? splitLines;
}
function startScan(names) {
  const { module, count, records } = compileScan(
    names.map((name) => new TextEncoder().encode(name))
  );
  const exports = instantiate(module.bytes);
  if (exports === null) return null;
  const { memory, scanLines } = exports;
  const lines2 = openLineMemory(memory, module.end, BYTES_READ_ON);
  return (bytes, take) => {
    if (!lines2.reserve(bytes.length)) return splitLines(bytes, take);
    const words = new Int32Array(memory.buffer);
    for (let at = 0; at < bytes.length; ) {
      const { first, end, next } = lines2.copy(bytes, at);
      for (let from = first; from < end; ) {
        words[count >> 2] = 0;
        from = scanLines(from, end);
        const found = words[count >> 2] * WORDS;
        take(words.subarray(records >> 2, (records >> 2) + found), first - at);
      }
      at = next;
    }
  };
}
var NEWLINE = 10;
function splitLines(bytes, take) {
  const words = new Int32Array(WORDS).fill(UNCLEAR);
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    if (!isBlank(bytes, start, end)) {
      words.set([start, end]);
      take(words, 0);
    }
    start = end + 1;
  }
}
var BLANKS = /* @__PURE__ */ new Set([32, 9, 13]);
function isBlank(bytes, start, end) {
  for (let i = start; i < end; i += 1) if (!BLANKS.has(bytes[i])) return false;
  return true;
}

// src/adapters/validation/read-records.ts
import { isUtf8 as isUtf82 } from "node:buffer";

// src/events/routing/hash.ts
var OFFSET = 2166136261;
var PRIME = 16777619;
function hashText(bytes, start = 0, end = bytes.length) {
  let hash = OFFSET;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ bytes[i], PRIME);
  return finish(hash);
}
function hashId(bytes, seed, start = 0, end = bytes.length) {
  let hash = OFFSET ^ seed;
  for (let i = start; i < end; i += 1) {
    const code = bytes[i];
    if (code !== HYPHEN) hash = Math.imul(hash ^ (code | 32), PRIME);
  }
  return finish(hash);
}
var HYPHEN = 45;
function finish(hash) {
  let h = hash;
  h = Math.imul(h ^ h >>> 16, 2246822507);
  h = Math.imul(h ^ h >>> 13, 3266489909);
  return (h ^ h >>> 16) >>> 0;
}

// src/events/routing/own-person.ts
function createOwnership({ number, of, together }) {
  const kept = new Set(together ?? []);
  return (hash) => (kept.has(hash) ? 1 : hash % of + 1) === number;
}
function hashPerson(person) {
  return hashText(new TextEncoder().encode(person));
}

// src/adapters/validation/read-records.ts
function createRecordReader(routing, dayOfValid) {
  const isOwnHash = createOwnership(routing);
  const areIdsAsked = routing.together === null;
  const nobody = hashText(Buffer.alloc(0));
  let latest = null;
  let latestDay = Buffer.alloc(0);
  function takeLater(record) {
    if (record.length > MAX_EVENT_BYTES || !isUtf82(record)) return;
    const found = dayOfValid(Buffer.from(record).toString());
    if (found === null || found <= (latest ?? "")) return;
    latest = found;
    latestDay = Buffer.from(found);
  }
  return (buffer) => {
    const ids = createIds();
    const hidesNames = findHidden(buffer);
    let records = 0;
    let wholePart;
    function take(readers, start, end) {
      records += 1;
      const person = hashText(Buffer.from(readers.person(start, end), "latin1"));
      if (areIdsAsked) {
        const id = Buffer.from(readers.id(start, end), "latin1");
        if (id.length > 0) ids.add(hashId(id, 0), hashId(id, SECOND), person);
      }
      if (readers.day(start, end).slice(0, DAY) > (latest ?? ""))
        takeLater(readers.bytes.subarray(start, end));
      return isOwnHash(person);
    }
    function isOwn(start, end) {
      wholePart ??= createTextReaders(routing, buffer);
      return take(wholePart, start, end);
    }
    function isOwnAt(words, at, origin) {
      const word = (place2) => words[at + place2] - origin;
      const [start, end] = [word(0), word(1)];
      if (!hasPlaces(words, at) || word(2) === word(3) || hidesNames(start, end))
        return take(createTextReaders(routing, buffer.subarray(start, end)), 0, end - start);
      records += 1;
      const person = hashText(buffer, word(2), word(3));
      if (areIdsAsked && word(4) < word(5))
        ids.add(
          hashId(buffer, 0, word(4), word(5)),
          hashId(buffer, SECOND, word(4), word(5)),
          person
        );
      if (isLater(buffer, word(6), Math.min(word(6) + DAY, word(7)), latestDay))
        takeLater(buffer.subarray(start, end));
      return isOwnHash(person);
    }
    return {
      isOwn,
      isOwnAt,
      isNobodyOwn: isOwnHash(nobody),
      facts: () => ({ records, latest, ids: ids.taken() })
    };
  };
}
var SECOND = 2654435769;
var DAY = 10;
function hasPlaces(words, at) {
  const isPlace = (word) => words[at + word] > 0;
  return isPlace(2) && isPlace(4) && isPlace(6);
}
function findHidden(buffer) {
  if (!buffer.includes("\\u00")) return () => false;
  return (start, end) => mayHideNames(buffer.toString("latin1", start, end));
}
function isLater(bytes, start, end, day) {
  for (let i = 0; i < day.length; i += 1) {
    const byte = start + i < end ? bytes[start + i] : -1;
    if (byte !== day[i]) return byte > day[i];
  }
  return end - start > day.length;
}
function createTextReaders({ person, id, day }, buffer) {
  const decode2 = (start, end) => buffer.toString("utf8", start, end);
  const text = {
    bytes: buffer.toString("latin1"),
    decode: decode2,
    encode: (own) => Buffer.from(own).toString("latin1")
  };
  return {
    bytes: buffer,
    person: createPersonReader(person, text),
    id: createMemberReader(id, text),
    day: createLatestReader(day, text)
  };
}
function createIds() {
  let numbers = new Uint32Array(0);
  let length = 0;
  return {
    add(one, other, person) {
      if (length === numbers.length) {
        const grown = new Uint32Array(Math.max(3 * 1024, length * 2));
        grown.set(numbers);
        numbers = grown;
      }
      numbers[length] = one;
      numbers[length + 1] = other;
      numbers[length + 2] = person;
      length += 3;
    },
    taken: () => numbers.slice(0, length)
  };
}

// src/adapters/validation/route-part.ts
function createRouter(routing, dayOfValid) {
  const begin = createRecordReader(routing, dayOfValid);
  let scan;
  return {
    lines(bytes) {
      scan ??= createLineScan([routing.person, routing.id, routing.day]);
      return routeLines(view2(bytes), scan, begin);
    },
    records: (part) => routeRecords(part, begin)
  };
}
function routeLines(buffer, scan, begin) {
  const reader = begin(buffer);
  const spaced = Buffer.allocUnsafeSlow(buffer.length + 1);
  const dense = Buffer.allocUnsafeSlow(buffer.length);
  let [spacedLength, denseLength] = [0, 0];
  let own = 0;
  let done = 0;
  const copySpaced = (from, to) => {
    spacedLength += buffer.copy(spaced, spacedLength, from, to);
  };
  scan(buffer, (words, origin) => {
    for (let i = 0; i < words.length; i += WORDS) {
      const start = words[i] - origin;
      const end = words[i + 1] - origin;
      const next = Math.min(end + 1, buffer.length);
      if (done < start) copySpaced(done, start);
      done = next;
      if (reader.isOwnAt(words, i, origin)) {
        copySpaced(start, next);
        denseLength += buffer.copy(dense, denseLength, start, next);
        own += 1;
      } else {
        spaced[spacedLength] = NEWLINE2;
        spacedLength += 1;
      }
    }
  });
  copySpaced(done, buffer.length);
  return {
    spaced: spaced.subarray(0, spacedLength),
    dense: dense.subarray(0, denseLength),
    own,
    facts: reader.facts()
  };
}
function routeRecords(part, begin) {
  const buffer = view2(part.bytes);
  const reader = begin(buffer);
  const pieces = [];
  const at = [];
  const ends = [];
  const refused = [];
  let length = 0;
  let next = 0;
  for (let i = 0, start = 0; i <= part.ends.length; i += 1) {
    for (let one = part.refused[next]; one?.position === i; one = part.refused[next]) {
      if (reader.isNobodyOwn) refused.push({ ...one, position: at.length });
      next += 1;
    }
    const end = part.ends[i];
    if (end === void 0) break;
    if (reader.isOwn(start, end)) {
      pieces.push(buffer.subarray(start, end));
      length += end - start;
      at.push(i);
      ends.push(length);
    }
    start = end;
  }
  const { records, ...facts } = reader.facts();
  const pick = (numbers) => Float64Array.from(at, (i) => numbers[i] ?? 0);
  return {
    part: {
      kind: "records",
      bytes: Uint8Array.from(Buffer.concat(pieces)),
      ends: Uint32Array.from(ends),
      lines: pick(part.lines),
      indices: part.indices === null ? null : pick(part.indices),
      refused
    },
    facts: { ...facts, records: records + part.refused.length }
  };
}
var NEWLINE2 = 10;
function view2(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// src/events/columns/thrift.ts
var TYPE = { true: 1, false: 2, i32: 5, i64: 6, binary: 8, list: 9, struct: 12 };
var STOP = 0;
var SHORT_LIST = 15;
function thriftBytes(struct) {
  const bytes = [];
  writeStruct(struct, bytes);
  return Uint8Array.from(bytes);
}
function varint(value) {
  const bytes = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push(rest % 128 | 128);
  bytes.push(rest);
  return bytes;
}
function writeStruct(struct, bytes) {
  let last = 0;
  for (const [number, value] of struct) {
    bytes.push(number - last << 4 | typeOf(value));
    if (!("flag" in value)) writeValue(value, bytes);
    last = number;
  }
  bytes.push(STOP);
}
function typeOf(value) {
  if ("flag" in value) return value.flag ? TYPE.true : TYPE.false;
  if ("i32" in value) return TYPE.i32;
  if ("i64" in value) return TYPE.i64;
  if ("text" in value) return TYPE.binary;
  return "list" in value ? TYPE.list : TYPE.struct;
}
function writeValue(value, bytes) {
  if ("i32" in value) bytes.push(...varint(zigzag(value.i32)));
  else if ("i64" in value) bytes.push(...varint(zigzag(value.i64)));
  else if ("text" in value) {
    const text = new TextEncoder().encode(value.text);
    bytes.push(...varint(text.length), ...text);
  } else if ("struct" in value) writeStruct(value.struct, bytes);
  else if ("list" in value) {
    const { list } = value;
    const [first] = list;
    const type = first === void 0 ? TYPE.i32 : typeOf(first);
    if (list.length < SHORT_LIST) bytes.push(list.length << 4 | type);
    else bytes.push(240 | type, ...varint(list.length));
    for (const each of list) writeValue(each, bytes);
  }
}
function zigzag(value) {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

// src/events/columns/pages.ts
var DATA_PAGE = 0;
var [PLAIN, RLE] = [0, 3];
function pageBytes(rows, levels, values) {
  const parts = levels === null ? [values] : [lengthOf(levels), levels, values];
  const size = { i32: parts.reduce((sum, { length }) => sum + length, 0) };
  const header = thriftBytes([
    [1, { i32: DATA_PAGE }],
    [2, size],
    [3, size],
    [
      5,
      {
        struct: [
          [1, { i32: rows }],
          [2, { i32: PLAIN }],
          [3, { i32: RLE }],
          [4, { i32: RLE }]
        ]
      }
    ]
  ]);
  return [header, ...parts];
}
function levelBytes(rows, count, present) {
  if (count === 0 || count === rows) return Uint8Array.of(...varint(rows * 2), count === 0 ? 0 : 1);
  const head = varint(present.length * 2 + 1);
  const bytes = new Uint8Array(head.length + present.length);
  bytes.set(head);
  bytes.set(present, head.length);
  return bytes;
}
function packBits(flags) {
  const bits = new Uint8Array(Math.ceil(flags.length / 8));
  for (let i = 0; i < flags.length; i += 1)
    bits[i >> 3] = (bits[i >> 3] ?? 0) | (flags[i] ?? 0) << (i & 7);
  return bits;
}
function lengthOf({ length }) {
  return new Uint8Array(Uint32Array.of(length).buffer);
}

// src/events/columns/stored-types.ts
var PHYSICAL = { boolean: 0, int32: 1, int64: 2, bytes: 6, fixed: 7 };
var CONVERTED = { utf8: 0, decimal: 5, date: 6 };
var [TYPE_LENGTH, CONVERTED_TYPE, SCALE, PRECISION, LOGICAL_TYPE] = [2, 6, 7, 8, 10];
var i322 = (value) => ({ i32: value });
var logical = (number, struct) => ({
  struct: [[number, { struct }]]
});
var decimal = (precision, scale) => [
  [CONVERTED_TYPE, i322(CONVERTED.decimal)],
  [SCALE, i322(scale)],
  [PRECISION, i322(precision)]
];
var UUID2 = logical(14, []);
var TIMESTAMP = logical(8, [
  [1, { flag: false }],
  [2, logical(2, [])]
]);
var STORED_TYPES = {
  uuid: {
    physical: PHYSICAL.fixed,
    says: [
      [TYPE_LENGTH, i322(16)],
      [LOGICAL_TYPE, UUID2]
    ]
  },
  text: { physical: PHYSICAL.bytes, says: [[CONVERTED_TYPE, i322(CONVERTED.utf8)]] },
  date: { physical: PHYSICAL.int32, says: [[CONVERTED_TYPE, i322(CONVERTED.date)]] },
  instant: { physical: PHYSICAL.int64, says: [[LOGICAL_TYPE, TIMESTAMP]] },
  amount: { physical: PHYSICAL.int64, says: decimal(18, 6) },
  rate: { physical: PHYSICAL.int32, says: decimal(5, 4) },
  integer: { physical: PHYSICAL.int32, says: [] },
  boolean: { physical: PHYSICAL.boolean, says: [] }
};
var PLACE_TYPE = { physical: PHYSICAL.int64, says: [] };

// src/events/columns/column-file.ts
var PLACE = "place";
var MAGIC = new TextEncoder().encode("PAR1");
var [VERSION, UNCOMPRESSED] = [1, 0];
var [REQUIRED, OPTIONAL2] = [0, 1];
var WORD = 2 ** 32;
function createColumnFile(columns, write, firstPlace) {
  const groups = [];
  let [at, rows] = [0, 0];
  const put = (bytes) => {
    write(bytes);
    at += bytes.length;
  };
  function chunk(name, physical, count, page) {
    const start = at;
    for (const bytes of page) put(bytes);
    return chunkEntry({ name, physical, count, start, size: at - start });
  }
  function placesOf(count) {
    const words = new Uint32Array(count * 2);
    for (let i = 0; i < count; i += 1) {
      const place2 = firstPlace + rows + i;
      words[2 * i] = place2;
      words[2 * i + 1] = place2 / WORD;
    }
    const page = pageBytes(count, null, new Uint8Array(words.buffer));
    return chunk(PLACE, PLACE_TYPE.physical, count, page);
  }
  return {
    add(batch) {
      if (at === 0) put(MAGIC);
      const start = at;
      const chunks = [
        placesOf(batch.rows),
        ...batch.columns.map((values) => {
          const { name, kind } = values.column;
          return chunk(
            name,
            STORED_TYPES[kind].physical,
            batch.rows,
            valuePage(batch.rows, values)
          );
        })
      ];
      groups.push(groupEntry(chunks, { bytes: at - start, rows: batch.rows }));
      rows += batch.rows;
    },
    end() {
      if (rows === 0) return;
      const footer = thriftBytes(fileEntry(columns, groups, rows));
      put(footer);
      put(new Uint8Array(Uint32Array.of(footer.length).buffer));
      put(MAGIC);
    }
  };
}
function valuePage(rows, { column, count, present, data }) {
  const values = column.kind === "boolean" ? packBits(data) : data;
  return pageBytes(rows, levelBytes(rows, count, present), values);
}
function chunkEntry({ name, physical, count, start, size }) {
  const described = [
    [1, { i32: physical }],
    [2, { list: [{ i32: 0 }, { i32: 3 }] }],
    [3, { list: [{ text: name }] }],
    [4, { i32: UNCOMPRESSED }],
    [5, { i64: count }],
    [6, { i64: size }],
    [7, { i64: size }],
    [9, { i64: start }]
  ];
  return {
    struct: [
      [2, { i64: start }],
      [3, { struct: described }]
    ]
  };
}
function groupEntry(chunks, { bytes, rows }) {
  return {
    struct: [
      [1, { list: chunks }],
      [2, { i64: bytes }],
      [3, { i64: rows }]
    ]
  };
}
function fileEntry(columns, groups, rows) {
  const root = [
    [4, { text: "events" }],
    [5, { i32: columns.length + 1 }]
  ];
  const leaves = [
    leafEntry(PLACE, PLACE_TYPE, REQUIRED),
    ...columns.map(({ name, kind }) => leafEntry(name, STORED_TYPES[kind], OPTIONAL2))
  ];
  return [
    [1, { i32: VERSION }],
    [2, { list: [root, ...leaves].map((struct) => ({ struct })) }],
    [3, { i64: rows }],
    [4, { list: groups }]
  ];
}
function leafEntry(name, { physical, says }, repetition) {
  const fields = [
    [1, { i32: physical }],
    [3, { i32: repetition }],
    [4, { text: name }],
    ...says
  ];
  return [...fields].sort(([a], [b]) => a - b);
}

// src/adapters/validation/spool.ts
import { closeSync as closeSync2, openSync as openSync2, writeSync } from "node:fs";
function createSpool(absolute) {
  let descriptor = null;
  const naming = (work) => {
    try {
      work();
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      const detail = /^E[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message;
      throw new GateError("FILE_WRITE", { file: absolute, detail }, { cause });
    }
  };
  const open = () => {
    descriptor ??= openSync2(absolute, "wx");
    return descriptor;
  };
  return {
    write(lines2) {
      if (lines2.length === 0) return;
      const bytes = typeof lines2 === "string" ? Buffer.from(lines2) : lines2;
      naming(() => {
        const file = open();
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      });
    },
    make: () => naming(() => void open()),
    close() {
      if (descriptor !== null) closeSync2(descriptor);
      descriptor = null;
    }
  };
}

// src/adapters/validation/spools.ts
function createSpools({ events, aside, placed, columns }) {
  const loaded = createSpool(events);
  const others = createSpool(aside);
  const places = placed === null ? null : createSpool(placed);
  const kept = columns === null ? null : openColumns(columns);
  return {
    onBatch: kept === null ? null : kept.file.add,
    write(checked, part, source) {
      const { outcome } = checked;
      if (outcome.valid === 0) return;
      const isPlain = isWholeBlock(checked, source);
      if (isPlain) loaded.write(source.bytes);
      kept?.others.write(lines(checked.apart().filter(({ goal }) => goal === "loaded")));
      if (isPlain && places === null) return;
      const all = checked.valid();
      if (!isPlain) loaded.write(lines(all.filter(({ goal }) => goal === "loaded")));
      if (checked.loaded < outcome.valid)
        others.write(lines(all.filter(({ goal }) => goal === "aside")));
      places?.write(placedLines(all, part));
    },
    finish() {
      kept?.file.end();
      kept?.others.make();
    },
    close() {
      for (const spool of [loaded, others, places, kept?.spool, kept?.others]) spool?.close();
    }
  };
}
function openColumns({ file, others, firstPlace }) {
  const spool = createSpool(file);
  return {
    spool,
    file: createColumnFile(EVENT_COLUMNS, spool.write, firstPlace),
    others: createSpool(others)
  };
}
function isWholeBlock({ loaded }, { bytes, lines: count, mayHoldBreaks }) {
  return !mayHoldBreaks && loaded === count && bytes[bytes.length - 1] === 10 && !bytes.includes(13);
}
var BREAKS = /[\r\n]+/g;
function oneLine(text) {
  return text.replace(BREAKS, " ");
}
function lines(events) {
  return events.map(({ text }) => `${oneLine(text)}
`).join("");
}
function placedLines(events, part) {
  return events.map(({ text, line }) => `{"part":${part},"line":${line},"event":${oneLine(text)}}
`).join("");
}

// src/adapters/validation/part-checker.ts
async function createPartChecker(settings, readSlice, progress) {
  const plain = await validatorFor({ ...settings, json: settings.schema }, progress?.runPattern);
  const spools = settings.spool === null ? null : createSpools(settings.spool);
  const onBatch = spools?.onBatch ?? null;
  const walker = onBatch === null ? null : plain.walkColumns(onBatch);
  const validator = walker === null ? plain : { ...plain, walk: walker.walk };
  const isForTables = settings.spool?.takes === "tables";
  const router = settings.routing === null ? null : createRouter(
    settings.routing,
    createDayOfValid(validator, settings.routing.day, isForTables ? findLoading : null)
  );
  return {
    check({ number, file, absolute, part }) {
      const { maxFindings, keepAccepted } = settings;
      const loading = isForTables ? { findLoading } : {};
      const block = {
        file,
        maxFindings,
        keepAccepted,
        validator,
        decode,
        isUtf8: isDecodable,
        bytesAhead: settings.bytesAhead,
        onRecord: progress?.beginRecord,
        ...loading
      };
      const bytes = part.kind === "slice" ? readSlice(absolute, file, part) : part.bytes;
      const own = chooseOwn(part.kind === "records" ? part : bytes, router);
      const checked = isRecords(own.part) ? checkRecords(own.part, block) : checkLines(own.part, block);
      spools?.write(checked, number, {
        bytes: own.plain,
        lines: own.count ?? checked.lines,
        mayHoldBreaks: part.kind === "records"
      });
      return { outcome: checked.outcome, lines: checked.lines, facts: own.facts };
    },
    finish() {
      walker?.finish();
      spools?.finish();
    },
    close: () => spools?.close()
  };
}
function chooseOwn(part, router) {
  if (router === null) return { part, plain: bytesOf(part), count: null, facts: null };
  if (isRecords(part)) {
    const { part: own2, facts: facts2 } = router.records(part);
    return { part: own2, plain: bytesOf(own2), count: null, facts: facts2 };
  }
  const { spaced, dense, own, facts } = router.lines(part);
  return { part: spaced, plain: dense, count: own, facts };
}
function isRecords(part) {
  return !(part instanceof Uint8Array);
}
function bytesOf(part) {
  const bytes = isRecords(part) ? part.bytes : part;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

// src/adapters/validation/progress-view.ts
var [RECORDS, LINE, PATTERN, FIELDS] = [0, 1, 2, 3];
function createProgressMemory() {
  const memory = new SharedArrayBuffer(FIELDS * Int32Array.BYTES_PER_ELEMENT);
  new Int32Array(memory)[PATTERN] = NO_PATTERN;
  return memory;
}
function writeProgress(memory) {
  const fields = new Int32Array(memory);
  return {
    beginRecord(line) {
      Atomics.store(fields, LINE, line);
      Atomics.add(fields, RECORDS, 1);
    },
    runPattern: (index) => void Atomics.store(fields, PATTERN, index)
  };
}
function readProgress(memory) {
  const fields = new Int32Array(memory);
  const [records = 0, line = 0, pattern = NO_PATTERN] = [RECORDS, LINE, PATTERN].map(
    (field) => Atomics.load(fields, field)
  );
  return { records, line, pattern };
}

export {
  POINTED_PARTS,
  eventPointers,
  readPointer,
  lineSource,
  countLines,
  recordSource,
  TOO_LONG,
  isUnread,
  createKindTally,
  kindKey,
  createTypeTally,
  withoutByteOrderMark,
  sliceParts,
  createSliceReader,
  findLoading,
  checkLines,
  validatorFor,
  decode,
  createPersonReader,
  createOwnership,
  hashPerson,
  createPartChecker,
  createProgressMemory,
  writeProgress,
  readProgress
};
