import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  startsWithDay
} from "./action-bench-cli-worker.js";
import {
  escapePointer,
  scanJson,
  shorten
} from "./action-baseline-file-bench-run-invocation-worker.js";
import {
  GateError
} from "./action-baseline-file-bench-cli-worker.js";

// src/schema/event-columns.ts
var EVENT_TYPES = [
  "hire",
  "eligibility",
  "enrollment",
  "promotion",
  "merit",
  "contribution",
  "vesting",
  "hce_status",
  "compliance",
  "termination",
  "forfeiture"
];
var EVENT_COLUMNS = [
  { name: "event_id", kind: "uuid", path: ["event_id"] },
  { name: "employee_id", kind: "text", path: ["employee_id"] },
  { name: "scenario_id", kind: "text", path: ["scenario_id"] },
  { name: "plan_design_id", kind: "text", path: ["plan_design_id"] },
  { name: "source_system", kind: "text", path: ["source_system"] },
  { name: "effective_date", kind: "date", path: ["effective_date"] },
  { name: "created_at", kind: "instant", path: ["created_at"] },
  { name: "correlation_id", kind: "text", path: ["correlation_id"] },
  { name: "event_type", kind: "text", path: ["payload", "event_type"] },
  { name: "plan_id", kind: "text", path: ["payload", "plan_id"] },
  { name: "hire_date", kind: "date", path: ["payload", "hire_date"] },
  { name: "department", kind: "text", path: ["payload", "department"] },
  { name: "job_level", kind: "integer", path: ["payload", "job_level"] },
  { name: "annual_compensation", kind: "amount", path: ["payload", "annual_compensation"] },
  { name: "new_job_level", kind: "integer", path: ["payload", "new_job_level"] },
  { name: "new_annual_compensation", kind: "amount", path: ["payload", "new_annual_compensation"] },
  { name: "payload_effective_date", kind: "date", path: ["payload", "effective_date"] },
  { name: "termination_reason", kind: "text", path: ["payload", "termination_reason"] },
  { name: "final_pay_date", kind: "date", path: ["payload", "final_pay_date"] },
  { name: "new_compensation", kind: "amount", path: ["payload", "new_compensation"] },
  { name: "merit_percentage", kind: "rate", path: ["payload", "merit_percentage"] },
  { name: "eligible", kind: "boolean", path: ["payload", "eligible"] },
  { name: "eligibility_date", kind: "date", path: ["payload", "eligibility_date"] },
  { name: "reason", kind: "text", path: ["payload", "reason"] },
  { name: "source", kind: "text", path: ["payload", "source"] },
  { name: "enrollment_date", kind: "date", path: ["payload", "enrollment_date"] },
  {
    name: "pre_tax_contribution_rate",
    kind: "rate",
    path: ["payload", "pre_tax_contribution_rate"]
  },
  { name: "roth_contribution_rate", kind: "rate", path: ["payload", "roth_contribution_rate"] },
  {
    name: "after_tax_contribution_rate",
    kind: "rate",
    path: ["payload", "after_tax_contribution_rate"]
  },
  { name: "auto_enrollment", kind: "boolean", path: ["payload", "auto_enrollment"] },
  { name: "opt_out_window_expires", kind: "date", path: ["payload", "opt_out_window_expires"] },
  { name: "enrollment_source", kind: "text", path: ["payload", "enrollment_source"] },
  {
    name: "auto_enrollment_window_start",
    kind: "date",
    path: ["payload", "auto_enrollment_window_start"]
  },
  {
    name: "auto_enrollment_window_end",
    kind: "date",
    path: ["payload", "auto_enrollment_window_end"]
  },
  {
    name: "proactive_enrollment_eligible",
    kind: "boolean",
    path: ["payload", "proactive_enrollment_eligible"]
  },
  {
    name: "window_timing_compliant",
    kind: "boolean",
    path: ["payload", "window_timing_compliant"]
  },
  { name: "amount", kind: "amount", path: ["payload", "amount"] },
  { name: "pay_period_end", kind: "date", path: ["payload", "pay_period_end"] },
  { name: "contribution_date", kind: "date", path: ["payload", "contribution_date"] },
  { name: "ytd_amount", kind: "amount", path: ["payload", "ytd_amount"] },
  { name: "payroll_id", kind: "text", path: ["payload", "payroll_id"] },
  { name: "irs_limit_applied", kind: "boolean", path: ["payload", "irs_limit_applied"] },
  { name: "inferred_value", kind: "boolean", path: ["payload", "inferred_value"] },
  { name: "vested_percentage", kind: "rate", path: ["payload", "vested_percentage"] },
  {
    name: "vested_employer_match",
    kind: "amount",
    path: ["payload", "source_balances_vested", "employer_match"]
  },
  {
    name: "vested_employer_nonelective",
    kind: "amount",
    path: ["payload", "source_balances_vested", "employer_nonelective"]
  },
  {
    name: "vested_employer_profit_sharing",
    kind: "amount",
    path: ["payload", "source_balances_vested", "employer_profit_sharing"]
  },
  { name: "vesting_schedule_type", kind: "text", path: ["payload", "vesting_schedule_type"] },
  { name: "service_computation_date", kind: "date", path: ["payload", "service_computation_date"] },
  { name: "service_credited_hours", kind: "integer", path: ["payload", "service_credited_hours"] },
  { name: "service_period_end_date", kind: "date", path: ["payload", "service_period_end_date"] },
  { name: "forfeited_from_source", kind: "text", path: ["payload", "forfeited_from_source"] },
  { name: "determination_method", kind: "text", path: ["payload", "determination_method"] },
  { name: "ytd_compensation", kind: "amount", path: ["payload", "ytd_compensation"] },
  { name: "annualized_compensation", kind: "amount", path: ["payload", "annualized_compensation"] },
  { name: "hce_threshold", kind: "amount", path: ["payload", "hce_threshold"] },
  { name: "is_hce", kind: "boolean", path: ["payload", "is_hce"] },
  { name: "determination_date", kind: "date", path: ["payload", "determination_date"] },
  { name: "prior_year_hce", kind: "boolean", path: ["payload", "prior_year_hce"] },
  { name: "compliance_type", kind: "text", path: ["payload", "compliance_type"] },
  { name: "limit_type", kind: "text", path: ["payload", "limit_type"] },
  { name: "applicable_limit", kind: "amount", path: ["payload", "applicable_limit"] },
  { name: "current_amount", kind: "amount", path: ["payload", "current_amount"] },
  { name: "monitoring_date", kind: "date", path: ["payload", "monitoring_date"] }
];

// src/events/formats/times.ts
var HOUR_AND_MINUTE = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
var SECOND = "[0-5][0-9]";
var OFFSET = "(?:[Zz]|[+\\-−](?:[01][0-9]|2[0-3]):?[0-5][0-9])?";
var CLOCK = `${HOUR_AND_MINUTE}(?::${SECOND}(?:[.,][0-9]+)?)?${OFFSET}$`;
var TIME = new RegExp(`^${CLOCK}`);
var CLOCK_OF_DAY = new RegExp(`[Tt _]${CLOCK}`, "y");
var CLOCK_OF_EVENT = new RegExp(
  `[Tt]${HOUR_AND_MINUTE}:${SECOND}(?:\\.[0-9]+)?(?:[Zz]|[+-]${HOUR_AND_MINUTE})?$`,
  "y"
);
var DURATION = /^[+-]?P(?!T?$)(?:[0-9]+(?:[.,][0-9]+)?[YMWD])*(?:T(?:[0-9]+(?:[.,][0-9]+)?[HMS])*)?$/;
function isTime(text) {
  return TIME.test(text);
}
function isDateTime(text) {
  return startsWithDay(text) && matchesAt(CLOCK_OF_DAY, text, 10);
}
function isEventTime(text) {
  return startsWithDay(text) && matchesAt(CLOCK_OF_EVENT, text, 10);
}
function isDuration(text) {
  return DURATION.test(text);
}
function matchesAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text);
}

// src/contracts/text/parse-json.ts
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}

// src/events/walk/columns/column-memory.ts
var MOST_ROWS = 1 << 16;
var TEXT_BYTES = 1 << 21;
var VALUE_BYTES = {
  uuid: 16,
  text: null,
  date: 4,
  instant: 8,
  amount: 8,
  rate: 4,
  integer: 4,
  boolean: 1
};
var [TAIL, COUNT, BITS] = [0, 4, 16];
function openColumns(parts, buffer) {
  const tail = (words, { put }) => words[put.column + TAIL >> 2] ?? 0;
  return {
    isFull() {
      const words = new Int32Array(buffer());
      if ((words[parts.rows >> 2] ?? 0) >= MOST_ROWS) return true;
      return parts.columns.some(
        (column) => VALUE_BYTES[column.kind] === null && tail(words, column) > column.data + TEXT_BYTES
      );
    },
    rows: () => new Int32Array(buffer())[parts.rows >> 2] ?? 0,
    read() {
      const [words, all] = [new Int32Array(buffer()), new Uint8Array(buffer())];
      const rows = words[parts.rows >> 2] ?? 0;
      const columns = parts.columns.map((column) => {
        const { put, data } = column;
        const bits = put.column + BITS;
        return {
          column,
          count: words[put.column + COUNT >> 2] ?? 0,
          present: all.subarray(bits, bits + Math.ceil(rows / 8)),
          data: all.subarray(data, tail(words, column))
        };
      });
      return { rows, columns };
    },
    clear() {
      const [words, all] = [new Int32Array(buffer()), new Uint8Array(buffer())];
      words[parts.rows >> 2] = 0;
      for (const { put, data } of parts.columns) {
        words[put.column + TAIL >> 2] = data;
        words[put.column + COUNT >> 2] = 0;
        all.fill(0, put.column + BITS, put.column + BITS + MOST_ROWS / 8);
      }
    }
  };
}

// src/events/walk/line-report.ts
var FIELDS_OF_HANDED = 4;

// src/events/walk/wasm/instantiate.ts
function instantiate(module) {
  const { WebAssembly } = globalThis;
  if (WebAssembly === void 0) return null;
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(module)).exports;
  } catch (error) {
    if (error instanceof WebAssembly.CompileError || error instanceof RangeError) return null;
    throw error;
  }
}

// src/events/walk/wasm/line-memory.ts
var PAGE = 1 << 16;
var NEWLINE = 10;
var CHUNK_BYTES = 1 << 18;
function openLineMemory(memory, start, readOn) {
  return {
    reserve(length) {
      const missing = start + length + readOn - memory.buffer.byteLength;
      if (missing <= 0) return true;
      try {
        memory.grow(Math.ceil(missing / PAGE));
        return true;
      } catch (error) {
        if (error instanceof RangeError) return false;
        throw error;
      }
    },
    copy(bytes, from) {
      const next = endOfChunk(bytes, from);
      const all = new Uint8Array(memory.buffer);
      all.set(bytes.subarray(from, next), start);
      const end = start + next - from;
      all[end] = NEWLINE;
      return { first: start, end, next };
    }
  };
}
function endOfChunk(bytes, from) {
  const most = from + CHUNK_BYTES;
  if (most >= bytes.length) return bytes.length;
  const last = bytes.lastIndexOf(NEWLINE, most - 1);
  const newline = last >= from ? last : bytes.indexOf(NEWLINE, most);
  return newline === -1 ? bytes.length : newline + 1;
}

// src/events/walk/byte-walk.ts
function startWalk(compiled, types, onBatch = () => void 0) {
  const exports = instantiate(compiled.module.bytes);
  if (exports === null) return null;
  const { memory, walkLines } = exports;
  const { report, readOn, module } = compiled;
  const lines = openLineMemory(memory, module.end, readOn);
  for (const { address, bytes } of module.data) new Uint8Array(memory.buffer).set(bytes, address);
  const columns = compiled.columns && openColumns(compiled.columns, () => memory.buffer);
  columns?.clear();
  function handOn() {
    if (columns === null || columns.rows() === 0) return;
    onBatch(columns.read());
    columns.clear();
  }
  function walkChunk(bytes, offset, handed) {
    const { first: start, end, next } = lines.copy(bytes, offset);
    const words = new Int32Array(memory.buffer);
    for (let from = start; from < end; ) {
      if (columns?.isFull()) handOn();
      words[report.handedCount >> 2] = 0;
      from = walkLines(from, end);
      const count = words[report.handedCount >> 2];
      const told = words.subarray(report.handed >> 2, (report.handed >> 2) + count * FIELDS_OF_HANDED);
      for (let i = 0; i < told.length; i += FIELDS_OF_HANDED) {
        const [first = 0, last = 0, line = 0, position = 0] = told.subarray(i, i + FIELDS_OF_HANDED);
        handed.push({ start: first - start + offset, end: last - start + offset, line, position });
      }
    }
    return next;
  }
  return {
    walk(bytes) {
      if (!lines.reserve(bytes.length)) return null;
      const before = new Int32Array(memory.buffer);
      before.fill(0, report.lines >> 2, report.handed >> 2);
      before.fill(0, report.counts >> 2, (report.counts >> 2) + types + 1);
      const handed = [];
      for (let from = 0; from < bytes.length; ) from = walkChunk(bytes, from, handed);
      const words = new Int32Array(memory.buffer);
      const first = report.counts >> 2;
      return {
        lines: words[report.lines >> 2],
        records: words[report.records >> 2],
        counts: [...words.subarray(first, first + types + 1)],
        handed
      };
    },
    finish: handOn
  };
}

// src/events/walk/create-walker.ts
var WALK_FROM_BYTES = 3 << 18;
var COMPILED_WALK_FROM_BYTES = 3 << 20;
var MOST_VAIN = 2;
function createWalker(compile, types, fromBytes) {
  const start = () => {
    const compiled = compile();
    return compiled && startWalk(compiled, types);
  };
  const walker = givingUp(start, fromBytes);
  return (bytes, ahead) => {
    const walked = walker.walk(bytes, ahead);
    return walked === null || isVain(walked) ? null : walked;
  };
}
function createColumnWalkers(compile, types, fromBytes) {
  let compiled;
  return (onBatch) => {
    const start = () => {
      if (compiled === void 0) compiled = compile();
      return compiled && startWalk(compiled, types, onBatch);
    };
    return givingUp(start, fromBytes);
  };
}
function givingUp(start, fromBytes) {
  let walk;
  let begun = null;
  let seen = 0;
  let vain = 0;
  return {
    walk(bytes, ahead = 0) {
      if (walk === null) return null;
      seen += bytes.length;
      if (Math.max(seen, ahead) <= fromBytes) return null;
      if (walk === void 0) begun = walk = start();
      const walked = walk?.walk(bytes) ?? null;
      vain = walked !== null && isVain(walked) ? vain + 1 : 0;
      if (vain >= MOST_VAIN) walk = null;
      return walked;
    },
    finish: () => begun?.finish()
  };
}
function isVain({ handed, records }) {
  return handed.length * 2 > records;
}

// src/schema/event.schema.json
var event_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:dc-event-gate:event:1",
  title: "DcPlanEvent",
  description: "One event of a defined-contribution plan: the envelope, and one of the payloads below, told apart by payload.event_type.",
  type: "object",
  additionalProperties: false,
  required: [
    "event_id",
    "employee_id",
    "scenario_id",
    "plan_design_id",
    "source_system",
    "effective_date",
    "created_at",
    "payload"
  ],
  properties: {
    event_id: {
      title: "UUID",
      description: "Identity of the event.",
      type: "string",
      format: "uuid",
      pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"
    },
    employee_id: {
      $ref: "#/$defs/text",
      description: "The person."
    },
    scenario_id: {
      $ref: "#/$defs/text",
      description: "The scenario that the event belongs to; scenarios do not mix."
    },
    plan_design_id: {
      $ref: "#/$defs/text",
      description: "The plan design within the scenario."
    },
    source_system: {
      $ref: "#/$defs/text",
      description: "The system that recorded the event."
    },
    effective_date: {
      $ref: "#/$defs/date",
      description: "Day from which the event counts."
    },
    created_at: {
      $ref: "#/$defs/timestamp",
      description: "When the event was recorded."
    },
    payload: {
      title: "payload",
      description: "What happened.",
      type: "object",
      required: ["event_type"],
      discriminator: {
        propertyName: "event_type"
      },
      "x-order-of-day": [
        "hire",
        "eligibility",
        "enrollment",
        "promotion",
        "merit",
        "contribution",
        "vesting",
        "hce_status",
        "compliance",
        "termination",
        "forfeiture"
      ],
      oneOf: [
        {
          $ref: "#/$defs/hire"
        },
        {
          $ref: "#/$defs/promotion"
        },
        {
          $ref: "#/$defs/termination"
        },
        {
          $ref: "#/$defs/merit"
        },
        {
          $ref: "#/$defs/eligibility"
        },
        {
          $ref: "#/$defs/enrollment"
        },
        {
          $ref: "#/$defs/contribution"
        },
        {
          $ref: "#/$defs/vesting"
        },
        {
          $ref: "#/$defs/forfeiture"
        },
        {
          $ref: "#/$defs/hce_status"
        },
        {
          $ref: "#/$defs/compliance"
        }
      ]
    },
    correlation_id: {
      type: ["string", "null"],
      description: "Ties events of one process together."
    }
  },
  $defs: {
    text: {
      title: "text",
      description: "Text with at least one character that is not white space (docs/DOMAIN.md).",
      type: "string",
      pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"
    },
    date: {
      title: "calendar date",
      description: "A real calendar day, YYYY-MM-DD.",
      type: "string",
      format: "date",
      pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    },
    amount: {
      title: "amount",
      description: "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.",
      type: ["string", "number"],
      pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$",
      minimum: 0,
      maximum: 999999999999999e-6,
      format: "amount"
    },
    positiveAmount: {
      title: "positive amount",
      description: "An amount greater than 0.",
      type: ["string", "number"],
      pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$",
      allOf: [
        {
          title: "positive amount",
          pattern: "[1-9]"
        }
      ],
      exclusiveMinimum: 0,
      maximum: 999999999999999e-6,
      format: "amount"
    },
    rate: {
      title: "rate",
      description: "A share from 0 to 1 with at most 4 decimals, string or number.",
      type: ["string", "number"],
      pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$",
      minimum: 0,
      maximum: 1,
      format: "rate"
    },
    jobLevel: {
      title: "job level",
      description: "A level of the job ladder.",
      type: "integer",
      minimum: 1,
      maximum: 10
    },
    timestamp: {
      title: "date-time",
      description: "RFC 3339 date-time; without an offset it is UTC.",
      type: "string",
      format: "event-time",
      pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})?$"
    },
    hire: {
      title: "HirePayload",
      description: "A person starts, or starts again, to work for the employer.",
      type: "object",
      additionalProperties: false,
      required: ["event_type", "hire_date", "department", "job_level", "annual_compensation"],
      properties: {
        event_type: {
          const: "hire"
        },
        plan_id: {
          anyOf: [
            {
              $ref: "#/$defs/text"
            },
            {
              type: "null"
            }
          ],
          description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee."
        },
        hire_date: {
          $ref: "#/$defs/date",
          description: "First day of work."
        },
        department: {
          $ref: "#/$defs/text",
          description: "Department hired into."
        },
        job_level: {
          $ref: "#/$defs/jobLevel",
          description: "Level hired into."
        },
        annual_compensation: {
          $ref: "#/$defs/positiveAmount",
          description: "Starting annual pay."
        }
      }
    },
    promotion: {
      title: "PromotionPayload",
      description: "A higher job level, with its pay.",
      type: "object",
      additionalProperties: false,
      required: ["event_type", "new_job_level", "new_annual_compensation", "effective_date"],
      properties: {
        event_type: {
          const: "promotion"
        },
        plan_id: {
          anyOf: [
            {
              $ref: "#/$defs/text"
            },
            {
              type: "null"
            }
          ],
          description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee."
        },
        new_job_level: {
          $ref: "#/$defs/jobLevel",
          description: "Level from this day on."
        },
        new_annual_compensation: {
          $ref: "#/$defs/positiveAmount",
          description: "Annual pay from this day on."
        },
        effective_date: {
          $ref: "#/$defs/date",
          description: "Day from which the promotion counts."
        }
      }
    },
    termination: {
      title: "TerminationPayload",
      description: "Employment ends.",
      type: "object",
      additionalProperties: false,
      required: ["event_type", "termination_reason", "final_pay_date"],
      properties: {
        event_type: {
          const: "termination"
        },
        plan_id: {
          anyOf: [
            {
              $ref: "#/$defs/text"
            },
            {
              type: "null"
            }
          ],
          description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee."
        },
        termination_reason: {
          type: "string",
          enum: ["voluntary", "involuntary", "retirement", "death", "disability"],
          description: "Why it ended."
        },
        final_pay_date: {
          $ref: "#/$defs/date",
          description: "Date of the last pay."
        }
      }
    },
    merit: {
      title: "MeritPayload",
      description: "A raise on the same level.",
      type: "object",
      additionalProperties: false,
      required: ["event_type", "new_compensation", "merit_percentage"],
      properties: {
        event_type: {
          const: "merit"
        },
        plan_id: {
          anyOf: [
            {
              $ref: "#/$defs/text"
            },
            {
              type: "null"
            }
          ],
          description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee."
        },
        new_compensation: {
          $ref: "#/$defs/positiveAmount",
          description: "Annual pay from this day on."
        },
        merit_percentage: {
          $ref: "#/$defs/rate",
          description: "The raise as a share of the former pay."
        }
      }
    },
    eligibility: {
      title: "EligibilityPayload",
      description: "Whether the person may take part in the plan.",
      type: "object",
      additionalProperties: false,
      required: ["event_type", "plan_id", "eligible", "eligibility_date", "reason"],
      properties: {
        event_type: {
          const: "eligibility"
        },
        plan_id: {
          $ref: "#/$defs/text",
          description: "The plan that the event belongs to."
        },
        eligible: {
          type: "boolean",
          description: "Whether the person may take part from this day on."
        },
        eligibility_date: {
          $ref: "#/$defs/date",
          description: "Day of the determination."
        },
        reason: {
          type: "string",
          enum: [
            "age_and_service",
            "immediate",
            "hours_requirement",
            "rehire",
            "ineligible_override"
          ],
          description: "What the determination rests on."
        },
        source: {
          anyOf: [
            {
              type: "string"
            },
            {
              type: "null"
            }
          ],
          description: "Where the determination came from."
        }
      }
    },
    enrollment: {
      title: "EnrollmentPayload",
      description: "The rates at which the person defers pay from now on.",
      type: "object",
      additionalProperties: false,
      required: [
        "event_type",
        "plan_id",
        "enrollment_date",
        "pre_tax_contribution_rate",
        "roth_contribution_rate"
      ],
      properties: {
        event_type: {
          const: "enrollment"
        },
        plan_id: {
          $ref: "#/$defs/text",
          description: "The plan that the event belongs to."
        },
        enrollment_date: {
          $ref: "#/$defs/date",
          description: "Day of the election."
        },
        pre_tax_contribution_rate: {
          $ref: "#/$defs/rate",
          description: "Share of pay deferred before tax."
        },
        roth_contribution_rate: {
          $ref: "#/$defs/rate",
          description: "Share of pay deferred as Roth."
        },
        after_tax_contribution_rate: {
          anyOf: [
            {
              $ref: "#/$defs/rate"
            },
            {
              type: "null"
            }
          ],
          description: "Share of pay contributed after tax; absent means 0."
        },
        auto_enrollment: {
          type: ["boolean", "null"],
          description: "Whether the plan enrolled the person."
        },
        opt_out_window_expires: {
          anyOf: [
            {
              $ref: "#/$defs/date"
            },
            {
              type: "null"
            }
          ],
          description: "Last day to opt out of an automatic enrollment."
        },
        enrollment_source: {
          enum: ["proactive", "auto", "voluntary", null],
          description: "Who started the enrollment."
        },
        auto_enrollment_window_start: {
          anyOf: [
            {
              $ref: "#/$defs/date"
            },
            {
              type: "null"
            }
          ],
          description: "First day of the automatic enrollment window."
        },
        auto_enrollment_window_end: {
          anyOf: [
            {
              $ref: "#/$defs/date"
            },
            {
              type: "null"
            }
          ],
          description: "Last day of the automatic enrollment window."
        },
        proactive_enrollment_eligible: {
          type: ["boolean", "null"],
          description: "Whether the person could enroll before the window closed."
        },
        window_timing_compliant: {
          type: ["boolean", "null"],
          description: "Whether the enrollment fell inside its window."
        }
      }
    },
    contribution: {
      title: "ContributionPayload",
      description: "Money goes into the plan.",
      type: "object",
      additionalProperties: false,
      required: [
        "event_type",
        "plan_id",
        "source",
        "amount",
        "pay_period_end",
        "contribution_date",
        "ytd_amount",
        "payroll_id"
      ],
      properties: {
        event_type: {
          const: "contribution"
        },
        plan_id: {
          $ref: "#/$defs/text",
          description: "The plan that the event belongs to."
        },
        source: {
          type: "string",
          enum: [
            "employee_pre_tax",
            "employee_roth",
            "employee_after_tax",
            "employee_catch_up",
            "employer_match",
            "employer_match_true_up",
            "employer_nonelective",
            "employer_profit_sharing",
            "forfeiture_allocation"
          ],
          description: "Contribution source."
        },
        amount: {
          $ref: "#/$defs/positiveAmount",
          description: "Amount contributed."
        },
        pay_period_end: {
          $ref: "#/$defs/date",
          description: "Last day of the pay period."
        },
        contribution_date: {
          $ref: "#/$defs/date",
          description: "Pay date; it decides the calendar year of the annual limits."
        },
        ytd_amount: {
          $ref: "#/$defs/amount",
          description: "Sum of this source in the calendar year, this contribution included."
        },
        payroll_id: {
          $ref: "#/$defs/text",
          description: "The payroll run it came from."
        },
        irs_limit_applied: {
          type: ["boolean", "null"],
          description: "Whether an IRS limit reduced it."
        },
        inferred_value: {
          type: ["boolean", "null"],
          description: "Whether the amount was inferred rather than reported."
        }
      }
    },
    vesting: {
      title: "VestingPayload",
      description: "The share of employer money that the person owns from now on.",
      type: "object",
      additionalProperties: false,
      required: [
        "event_type",
        "plan_id",
        "vested_percentage",
        "source_balances_vested",
        "vesting_schedule_type",
        "service_computation_date",
        "service_credited_hours",
        "service_period_end_date"
      ],
      properties: {
        event_type: {
          const: "vesting"
        },
        plan_id: {
          $ref: "#/$defs/text",
          description: "The plan that the event belongs to."
        },
        vested_percentage: {
          $ref: "#/$defs/rate",
          description: "Vested share of employer money."
        },
        source_balances_vested: {
          title: "VestedBalances",
          "x-column-prefix": "vested_",
          description: "Vested balance of each employer bucket.",
          type: "object",
          additionalProperties: false,
          properties: {
            employer_match: {
              $ref: "#/$defs/amount",
              description: "Vested match and true-up."
            },
            employer_nonelective: {
              $ref: "#/$defs/amount",
              description: "Vested nonelective contributions."
            },
            employer_profit_sharing: {
              $ref: "#/$defs/amount",
              description: "Vested profit sharing and forfeiture allocations."
            }
          }
        },
        vesting_schedule_type: {
          type: "string",
          enum: ["graded", "cliff", "immediate"],
          description: "Form of the schedule."
        },
        service_computation_date: {
          $ref: "#/$defs/date",
          description: "Day from which service counts."
        },
        service_credited_hours: {
          type: "integer",
          minimum: 0,
          maximum: 2147483647,
          description: "Hours of service credited in the period."
        },
        service_period_end_date: {
          $ref: "#/$defs/date",
          description: "Last day of the service period."
        }
      }
    },
    forfeiture: {
      title: "ForfeiturePayload",
      description: "Unvested employer money leaves the account.",
      type: "object",
      additionalProperties: false,
      required: [
        "event_type",
        "plan_id",
        "forfeited_from_source",
        "amount",
        "reason",
        "vested_percentage"
      ],
      properties: {
        event_type: {
          const: "forfeiture"
        },
        plan_id: {
          $ref: "#/$defs/text",
          description: "The plan that the event belongs to."
        },
        forfeited_from_source: {
          type: "string",
          enum: ["employer_match", "employer_nonelective", "employer_profit_sharing"],
          description: "Employer bucket it leaves."
        },
        amount: {
          $ref: "#/$defs/positiveAmount",
          description: "Amount forfeited."
        },
        reason: {
          type: "string",
          enum: ["unvested_termination", "break_in_service"],
          description: "Why it was forfeited."
        },
        vested_percentage: {
          $ref: "#/$defs/rate",
          description: "Vested share at that time."
        }
      }
    },
    hce_status: {
      title: "HceStatusPayload",
      description: "Determination of a highly compensated employee, IRC 414(q).",
      type: "object",
      additionalProperties: false,
      required: [
        "event_type",
        "plan_id",
        "determination_method",
        "ytd_compensation",
        "annualized_compensation",
        "hce_threshold",
        "is_hce",
        "determination_date"
      ],
      properties: {
        event_type: {
          const: "hce_status"
        },
        plan_id: {
          $ref: "#/$defs/text",
          description: "The plan that the event belongs to."
        },
        determination_method: {
          type: "string",
          enum: ["prior_year", "current_year"],
          description: "Whose pay was looked at."
        },
        ytd_compensation: {
          $ref: "#/$defs/amount",
          description: "Pay of the year so far."
        },
        annualized_compensation: {
          $ref: "#/$defs/amount",
          description: "Pay held against the threshold."
        },
        hce_threshold: {
          $ref: "#/$defs/positiveAmount",
          description: "The threshold applied."
        },
        is_hce: {
          type: "boolean",
          description: "Whether the pay is strictly greater than the threshold."
        },
        determination_date: {
          $ref: "#/$defs/date",
          description: "Day of the determination."
        },
        prior_year_hce: {
          type: ["boolean", "null"],
          description: "Whether the person was one the year before."
        }
      }
    },
    compliance: {
      title: "CompliancePayload",
      description: "An annual limit is watched.",
      type: "object",
      additionalProperties: false,
      required: [
        "event_type",
        "plan_id",
        "compliance_type",
        "limit_type",
        "applicable_limit",
        "current_amount",
        "monitoring_date"
      ],
      properties: {
        event_type: {
          const: "compliance"
        },
        plan_id: {
          $ref: "#/$defs/text",
          description: "The plan that the event belongs to."
        },
        compliance_type: {
          type: "string",
          enum: ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"],
          description: "What was noticed."
        },
        limit_type: {
          type: "string",
          enum: ["elective_deferral", "annual_additions", "catch_up"],
          description: "The limit it is about."
        },
        applicable_limit: {
          $ref: "#/$defs/positiveAmount",
          description: "The limit of the year."
        },
        current_amount: {
          $ref: "#/$defs/amount",
          description: "Amount of the year so far that counts against it."
        },
        monitoring_date: {
          $ref: "#/$defs/date",
          description: "Day of the observation."
        }
      }
    }
  }
};

// src/contracts/event-types.ts
function isEventType(value) {
  return EVENT_TYPES.includes(value);
}

// src/events/schema/schema-keywords.ts
var ONE_BELOW = [
  "not",
  "if",
  "then",
  "else",
  "items",
  "additionalItems",
  "unevaluatedItems",
  "contains",
  "propertyNames",
  "additionalProperties",
  "unevaluatedProperties"
];
var LISTS_BELOW = ["allOf", "anyOf", "oneOf", "prefixItems", "items"];
var MAPS_BELOW = [
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
  "dependencies"
];

// src/events/schema/subschemas.ts
function* subschemas(schema) {
  const open = [{ value: schema, pointer: "" }];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const { value, pointer } = next;
    if (!isSchemaNode(value)) continue;
    yield { node: value, pointer };
    open.push(...members(value, pointer).reverse());
  }
}
function isSchemaNode(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function members(node, pointer) {
  return Object.entries(node).flatMap(([keyword, value]) => {
    const at = `${pointer}/${escapePointer(keyword)}`;
    if (LISTS_BELOW.includes(keyword) && Array.isArray(value))
      return value.map((member, index) => ({
        value: member,
        pointer: `${at}/${index}`
      }));
    if (MAPS_BELOW.includes(keyword) && isSchemaNode(value))
      return Object.entries(value).map(([name, member]) => ({
        value: member,
        pointer: `${at}/${escapePointer(name)}`
      }));
    return ONE_BELOW.includes(keyword) ? [{ value, pointer: at }] : [];
  });
}

// src/events/schema/references.ts
var LONGEST_CHAIN = 50;
function resolveReference(reference, root) {
  if (reference !== "#" && !reference.startsWith("#/")) return void 0;
  let at = root;
  for (const step of reference.slice(1).split("/").filter(Boolean)) {
    const name = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
    at = Array.isArray(at) ? at[Number(name)] : isSchemaNode(at) ? at[name] : void 0;
  }
  return at;
}
function followReferences(schema, root) {
  let at = schema;
  for (let i = 0; i < LONGEST_CHAIN && isSchemaNode(at); i += 1) {
    if (typeof at.$ref !== "string") return at;
    at = resolveReference(at.$ref, root);
  }
  return null;
}

// src/events/schema/gather-nodes.ts
function gatherNodes(schema, root, nodes) {
  if (!isSchemaNode(schema) || nodes.has(schema)) return;
  nodes.add(schema);
  const { $ref, anyOf, oneOf, allOf } = schema;
  if (typeof $ref === "string") gatherNodes(resolveReference($ref, root), root, nodes);
  for (const list of [anyOf, oneOf, allOf]) {
    if (Array.isArray(list)) for (const other of list) gatherNodes(other, root, nodes);
  }
}

// src/events/event-types.ts
var MOST_STEPS = 2;
var PLAN_TYPE_POINTER = "/payload/event_type";
function typesIn({ json, typePointer = null }) {
  return findEventTypes(json, typePointer);
}
function pointerSteps(pointer) {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function findEventTypes(schema, pointer = null) {
  if (pointer !== null) return typesAt(schema, pointerSteps(pointer));
  const found = search([schema], schema, []);
  const best = found.reduce(
    (best2, one) => best2 === null || one.certainty > best2.certainty ? one : best2,
    null
  );
  if (best !== null) return { path: best.path, names: [...best.names].sort(byDay) };
  return { path: pointerSteps(PLAN_TYPE_POINTER), names: [] };
}
function typesAt(schema, path) {
  let schemas = [schema];
  let nodes = /* @__PURE__ */ new Set();
  for (const step of path) {
    nodes = /* @__PURE__ */ new Set();
    for (const one of schemas) gatherNodes(one, schema, nodes);
    schemas = memberSchemas(nodes, step);
  }
  const last = path.at(-1) ?? "";
  const names = [...nodes].flatMap((node) => constantsAt(node, last, schema));
  return { path, names: [...new Set(names)].sort(byDay) };
}
function byDay(a, b) {
  const place = (type) => isEventType(type) ? EVENT_TYPES.indexOf(type) : EVENT_TYPES.length;
  return place(a) - place(b);
}
function readEventType(event, path) {
  let value = event;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return null;
    value = value[step];
  }
  return typeof value === "string" ? value : null;
}
function search(schemas, root, path) {
  const nodes = /* @__PURE__ */ new Set();
  for (const schema of schemas) gatherNodes(schema, root, nodes);
  const own = candidatesIn([...nodes], root, path);
  if (path.length + 1 >= MOST_STEPS) return own;
  return [
    ...own,
    ...memberNames(nodes).flatMap(
      (name) => search(memberSchemas(nodes, name), root, [...path, name])
    )
  ];
}
function candidatesIn(nodes, root, path) {
  const discriminators = new Set(nodes.map(readDiscriminator));
  const alternatives = nodes.filter(({ properties }) => isSchemaNode(properties));
  return memberNames(nodes).flatMap((name) => {
    const constants = alternatives.map((node) => constantsAt(node, name, root));
    const names = [...new Set(constants.flat())];
    if (names.length === 0) return [];
    const isTag = constants.length > 1 && constants.every((own) => own.length > 0);
    const certainty = name === "event_type" ? 3 : discriminators.has(name) ? 2 : isTag ? 1 : 0;
    return certainty === 0 ? [] : [{ path: [...path, name], names, certainty }];
  });
}
function readDiscriminator({ discriminator }) {
  return isSchemaNode(discriminator) ? discriminator.propertyName : void 0;
}
function memberNames(nodes) {
  const all = [...nodes].flatMap(
    ({ properties }) => isSchemaNode(properties) ? Object.keys(properties) : []
  );
  return [...new Set(all)];
}
function memberSchemas(nodes, name) {
  return [...nodes].flatMap(
    ({ properties }) => isSchemaNode(properties) && Object.hasOwn(properties, name) ? [properties[name]] : []
  );
}
function constantsAt(node, name, root) {
  const nodes = /* @__PURE__ */ new Set();
  for (const schema of memberSchemas([node], name)) gatherNodes(schema, root, nodes);
  return [...nodes].flatMap((one) => {
    const values = Array.isArray(one.enum) ? one.enum : "const" in one ? [one.const] : [];
    return values.filter((value) => typeof value === "string");
  });
}

// src/events/schema/schema-fault.ts
var SchemaFault = class extends Error {
  name = "SchemaFault";
  /** @param pointer into the schema; '' is the whole of it */
  constructor(pointer, what) {
    super(pointer === "" ? what : `${pointer} ${what}`);
  }
};

// src/contracts/ports/parquet.ts
var ANY_FIELD = {
  kind: "any",
  names: [],
  required: [],
  isNullable: false,
  member: () => ANY_FIELD
};
function writesNull(object, name) {
  return object.required.includes(name) && object.member(name).isNullable;
}

// src/events/field-kinds.ts
function eventFields(schema) {
  return fieldFrom([schema], schema);
}
function takesLists(schema) {
  const nodes = /* @__PURE__ */ new Set();
  gatherNodes(schema, schema, nodes);
  return [...nodes].some((node) => readTypes(node).includes("array"));
}
function fieldFrom(schemas, root) {
  const nodes = /* @__PURE__ */ new Set();
  for (const schema of schemas) gatherNodes(schema, root, nodes);
  const objects = [...nodes].filter(({ properties }) => isSchemaNode(properties));
  return {
    kind: kindOfAll([...nodes]),
    names: [...new Set(objects.flatMap(({ properties }) => Object.keys(properties)))],
    required: requiredOfAll(objects),
    isNullable: [...nodes].some((node) => readTypes(node).includes("null")),
    member(name) {
      const found = [...nodes].flatMap(
        ({ properties }) => isSchemaNode(properties) && Object.hasOwn(properties, name) ? [properties[name]] : []
      );
      return found.length === 0 ? ANY_FIELD : fieldFrom(found, root);
    }
  };
}
function requiredOfAll(objects) {
  const [first = [], ...others] = objects.map(
    ({ required }) => Array.isArray(required) ? required.map(String) : []
  );
  return first.filter((name) => others.every((list) => list.includes(name)));
}
function kindOfAll(nodes) {
  const kinds = new Set(nodes.flatMap(readKinds));
  const [kind] = kinds;
  return kind === void 0 || kinds.size > 1 ? "any" : kind;
}
function readKinds(node) {
  const types = readTypes(node).filter((type) => type !== "null");
  const { format } = node;
  if (types.length === 2 && types.includes("string") && types.includes("number")) {
    return [format === "amount" || format === "rate" ? format : "any"];
  }
  if (types.length > 1) return ["any"];
  return types.map((type) => {
    if (type === "string") return textKind(format);
    if (type === "integer" || type === "number" || type === "boolean" || type === "object")
      return type;
    return "any";
  });
}
function textKind(format) {
  if (format === "date") return "date";
  return format === "event-time" || format === "date-time" ? "instant" : "text";
}
function readTypes(node) {
  const { type } = node;
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type.map(String);
  const values = Array.isArray(node.enum) ? node.enum : "const" in node ? [node.const] : [];
  return [...new Set(values.map((value) => value === null ? "null" : typeof value))];
}

// src/events/validation/nesting.ts
var DEEPEST = 200;
function nestingProblem(text) {
  if (!hasManyOpenings(text) || !isTooDeep(text)) return null;
  return {
    pointer: "",
    rule: "nesting",
    message: `the event is nested more than ${DEEPEST} levels deep, which is more than is read`
  };
}
function hasManyOpenings(text) {
  let openings = 0;
  for (const mark of "{[")
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
      openings += 1;
      if (openings > DEEPEST) return true;
    }
  return false;
}
function isTooDeep(text) {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (inText) {
      if (char === "\\") i += 1;
      else inText = char !== '"';
    } else if (char === '"') inText = true;
    else if (char === "}" || char === "]") depth -= 1;
    else if (char === "{" || char === "[") {
      depth += 1;
      if (depth > DEEPEST) return true;
    }
  }
  return false;
}

// src/events/explanation/sentence.ts
function withArticle(word) {
  return `${/^(?:[aeiou]|hce)/.test(word) ? "an" : "a"} ${word}`;
}

// src/events/validation/number-text.ts
var CLOSER_LOOK = /\s*(?:-0|-?[0-9]+(?:[eE]|\.(?:[0-9]*[eE]|[0-9]{5}))|-?[0-9]{10})/y;
var DECIMALS = { amount: 6, rate: 4 };
function findNumberProblems(text, event) {
  if (!needsCloserLook(text)) return [];
  const problems = [];
  scanJson(text, (number, pointer) => {
    const at = pointer();
    const found = judgeNumber(number, kindAt(event(), at));
    if (found === null) return;
    const message = `${at === "" ? "the record" : `\`${at}\``} is the JSON number ${shorten(number)}${found.fault}`;
    problems.push({ pointer: at, rule: found.rule, message });
  });
  return problems;
}
function needsCloserLook(text) {
  if (text.charCodeAt(0) !== BRACE || text.includes("[")) return true;
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 2)) {
    const before = text.charCodeAt(at - 1);
    const isOfKey = before === QUOTE || before <= SPACE;
    const next = text.charCodeAt(at + 1);
    if (!isOfKey || next === QUOTE || next > NINE) continue;
    CLOSER_LOOK.lastIndex = at + 1;
    if (CLOSER_LOOK.test(text)) return true;
  }
  return false;
}
var SPACE = 32;
var QUOTE = 34;
var NINE = 57;
var BRACE = 123;
function kindAt(event, pointer) {
  const steps = pointer.split("/").slice(1);
  return steps.reduce(
    (field, step) => field.member(step.replaceAll("~1", "/").replaceAll("~0", "~")),
    event
  ).kind;
}
function judgeNumber(text, kind) {
  const decimals = DECIMALS[kind];
  const fault = decimals === void 0 ? null : faultOfForm(text, kind, decimals);
  if (fault !== null) return { rule: kind, fault };
  if (kind === "integer" && /^-?[0-9]+$/.test(text)) return null;
  return readsTheSame(text) ? null : {
    rule: "number",
    fault: `, which a parser reads as ${Number(text)}; write it with no more digits than a parser keeps (15), or as a string where the field takes one`
  };
}
function faultOfForm(text, kind, most) {
  if (/[eE]/.test(text)) return `; ${withArticle(kind)} has no exponent`;
  if (text.startsWith("-") && Number(text) === 0) return `; ${withArticle(kind)} has no sign`;
  const decimals = text.split(".")[1]?.length ?? 0;
  return decimals > most ? `, with ${decimals} decimals; ${withArticle(kind)} has at most ${most}, nothing is rounded` : null;
}
function readsTheSame(text) {
  const read = String(Number(text));
  return text === read || significant(text) === significant(read);
}
function significant(text) {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(text) ?? [];
  const digits = whole + fraction;
  let start = 0;
  let end = digits.length;
  while (digits[start] === "0") start += 1;
  while (end > start && digits[end - 1] === "0") end -= 1;
  if (start === end) return digits === "" ? "" : "0";
  const power = Number(exponent) - fraction.length + digits.length - end;
  return `${sign}${digits.slice(start, end)}e${power}`;
}

// src/events/validation/several-events.ts
var MOST_READING = 8;
function findEventsInside(text, value, inside) {
  return eventsOf(text, value, inside).map(
    (event) => readEventType(event, inside.types.path) ?? "unknown"
  );
}
var SEVERAL_EVENTS = "several-events";
function severalProblem(count) {
  return {
    pointer: "",
    rule: SEVERAL_EVENTS,
    message: `${count} events stand in the place of one; each must be a line of NDJSON, an element of the array of a JSON file, or a row`
  };
}
function eventsOf(text, value, inside) {
  if (value === void 0) return valuesIn(text).flatMap((part) => eventsIn(part, inside));
  if (Array.isArray(value))
    return inside.takesLists() ? [] : elementsOf(value).flatMap((one) => orItself(one, inside));
  return isMeantForOne(value, inside) ? [] : eventsIn(value, inside);
}
function valuesIn(text) {
  const values = [];
  let left = MOST_READING * text.length;
  for (let at = nextStart(text, 0, /[{[]/g); at !== -1 && left > 0; ) {
    const rest = text.slice(at);
    const scan = scanJson(rest);
    const end = scan.kind === "syntax" ? scan.position : rest.length;
    const value = parseJson(rest.slice(0, end));
    left -= end + 1;
    if (value !== void 0) values.push(value);
    at = value === void 0 ? text.indexOf("{", at + 1) : nextStart(text, at + end, /[{[]/g);
  }
  return values;
}
function nextStart(text, from, opening) {
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? -1;
}
function elementsOf(list) {
  const objects = [];
  const open = [...list].reverse();
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (Array.isArray(next)) for (const one of [...next].reverse()) open.push(one);
    else if (isObject(next)) objects.push(next);
  }
  return objects;
}
function orItself(value, inside) {
  const events = eventsIn(value, inside);
  return events.length === 0 ? [value] : events;
}
function eventsIn(value, inside) {
  const events = [];
  const open = [value];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (!isContainer(next)) continue;
    if (isEvent(next, inside)) events.push(next);
    else for (const member of Object.values(next).reverse()) open.push(member);
  }
  return events;
}
function isEvent(value, { types, isValid }) {
  if (!isObject(value)) return false;
  const said = readEventType(value, types.path);
  return types.names.length === 0 ? isValid(value) : said !== null && types.names.includes(said);
}
function isMeantForOne(value, inside) {
  return isEvent(value, inside) || inside.types.names.length === 0 && hasFields(value, inside);
}
function hasFields(value, { names }) {
  if (!isObject(value)) return false;
  const fields = Object.keys(value);
  const known = names();
  return fields.filter((field) => known.includes(field)).length * 2 > fields.length;
}
function isContainer(value) {
  return typeof value === "object" && value !== null;
}
function isObject(value) {
  return isContainer(value) && !Array.isArray(value);
}

// src/events/validation/syntax.ts
var STRING = /^"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/;
var NOT_JSON = /^-?(?:NaN|Infinity|undefined)/;
function syntaxProblem(text) {
  return { pointer: "", rule: "syntax", message: `not valid JSON: ${reason(text)}` };
}
function placedSyntax(text) {
  const scan = scanJson(text);
  const position = scan.kind === "syntax" ? Math.min(scan.position, text.trimEnd().length) : 0;
  const before = text.slice(0, position);
  return { line: before.split("\n").length, reason: reason(text, before.lastIndexOf("\n") + 1) };
}
function reason(text, start = 0) {
  if (text.trim() === "") return "there is no value";
  const scan = scanJson(text);
  if (scan.kind !== "syntax") return "it cannot be parsed";
  const { position } = scan;
  const rest = text.slice(position, position + 24);
  const column = `column ${position - start + 1}`;
  if (position >= text.length) return "it ends in the middle of a value";
  const word = NOT_JSON.exec(rest)?.[0];
  if (word !== void 0) return `${word} at ${column}; JSON has no such number`;
  if (rest.startsWith("\uFEFF")) return `a byte order mark at ${column}`;
  const nul = rest.indexOf("\0");
  if (nul === 0 || rest.startsWith('"') && text.includes("\0", position))
    return `a NUL byte at column ${text.indexOf("\0", position) - start + 1}`;
  if (rest.startsWith('"') && unterminated(text, position))
    return `the string that starts at ${column} does not end`;
  if (STRING.test(text.slice(position)))
    return `unexpected string at ${column}; a comma or a colon may be missing before it`;
  if (rest.startsWith('"'))
    return `the string that starts at ${column} holds a control character or a broken escape`;
  return `unexpected ${shorten(JSON.stringify(rest.slice(0, 1)))} at ${column}`;
}
function unterminated(text, position) {
  return !/^"(?:[^"\\]|\\[\s\S])*"/.test(text.slice(position));
}

// src/events/validation/record.ts
var LONGEST_TYPE = 60;
function createRecordValidator(schema, typesOfSchema, judge, walkFromBytes = judge.walkFromBytes) {
  const { isValid, findProblems, compileWalk } = judge;
  const { names: types, path } = typesOfSchema;
  let known;
  const fields = () => {
    known ??= eventFields(schema);
    return known;
  };
  const inside = {
    types: typesOfSchema,
    isValid,
    names: () => fields().names,
    takesLists: () => takesLists(schema)
  };
  function checkValue(text) {
    const value = parseJson(text);
    if (value === void 0)
      return rejected(text, { eventType: "unknown", value }, [syntaxProblem(text)], inside);
    const said = readEventType(value, path) ?? "unknown";
    const eventType = nameOfType(said, types);
    const tooDeep = nestingProblem(text);
    const problems = tooDeep ? [tooDeep] : isValid(value) ? [] : findProblems(value);
    if (problems.length === 0 && text.includes("\\")) problems.push(...lostText(value));
    if (problems.length === 0)
      return { ok: true, eventType: said.length > LONGEST_TYPE ? eventType : said, value };
    return rejected(text, { eventType, value }, problems, inside);
  }
  function checkNumbers(text, verdict) {
    if (!verdict.ok) return verdict;
    const problems = findNumberProblems(text, fields);
    return problems.length === 0 ? verdict : { ...verdict, ok: false, problems };
  }
  function check(text) {
    const verdict = checkNumbers(text, checkValue(text));
    if (verdict.value === void 0) return verdict;
    const scan = scanJson(text);
    if (scan.kind !== "duplicate-key") return verdict;
    const problem = {
      pointer: scan.pointer,
      rule: "duplicate-key",
      message: `\`${scan.pointer}\` is there twice; a parser keeps only one of the two, so each field may be there once`
    };
    const others = verdict.ok ? [] : verdict.problems;
    return { ...verdict, ok: false, problems: [problem, ...others] };
  }
  const walk = createWalker(() => compileWalk(typesOfSchema, false), types.length, walkFromBytes);
  const walkColumns = createColumnWalkers(
    () => compileWalk(typesOfSchema, true),
    types.length,
    walkFromBytes
  );
  return { types, check, checkValue, checkNumbers, walk, walkColumns };
}
function nameOfType(said, types) {
  const isKnown = types.includes(said) || types.length === 0 && said.length <= LONGEST_TYPE;
  return isKnown ? said : "unknown";
}
function rejected(text, read, problems, within) {
  const isSearched = within.types.names.length > 0 || nestingProblem(text) === null;
  const found = isSearched ? findEventsInside(text, read.value, within) : [];
  if (found.length === 0) return { ...read, ok: false, problems };
  const inside = found.map((said) => nameOfType(said, within.types.names));
  if (inside.length === 1) return { ...read, ok: false, problems, inside };
  const own = hasFields(read.value, within) ? problems : [];
  return { ...read, ok: false, problems: [severalProblem(inside.length), ...own], inside };
}
function lostText(value) {
  const open = [{ pointer: "", value }];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (typeof next.value === "string") {
      const problem = unstorable(next.pointer, next.value);
      if (problem !== null) return [problem];
    } else if (typeof next.value === "object" && next.value !== null) {
      for (const [key, member] of Object.entries(next.value)) {
        open.push({ pointer: `${next.pointer}/${key}`, value: member });
      }
    }
  }
  return [];
}
function unstorable(pointer, text) {
  if (!text.isWellFormed()) {
    return {
      pointer,
      rule: "unicode",
      message: `\`${pointer}\` holds half of a surrogate pair (\\uD800 to \\uDFFF); text must be whole Unicode characters`
    };
  }
  if (text.includes("\0")) {
    return {
      pointer,
      rule: "unicode",
      message: `\`${pointer}\` holds the character U+0000; text must not`
    };
  }
  return null;
}

// src/events/validation/load-validator.ts
var BUILTIN = JSON.stringify(event_schema_default);
async function loadRecordValidator(schema, name, typePointer = null, onPattern) {
  const types = findEventTypes(schema, typePointer);
  const judge = JSON.stringify(schema) === BUILTIN ? (await import("./builtin-judge.js")).BUILTIN_JUDGE : await compileTeamSchema(schema, name, types, onPattern);
  return createRecordValidator(schema, types, judge);
}
async function compileTeamSchema(schema, name, types, onPattern) {
  const { createTeamJudge } = await import("./team-judge.js");
  try {
    return createTeamJudge(schema, types, onPattern);
  } catch (cause) {
    if (!(cause instanceof SchemaFault)) throw cause;
    throw new GateError("SCHEMA_INVALID", { file: name, detail: cause.message }, { cause });
  }
}

export {
  event_schema_default,
  EVENT_TYPES,
  EVENT_COLUMNS,
  isEventType,
  ONE_BELOW,
  LISTS_BELOW,
  MAPS_BELOW,
  subschemas,
  isSchemaNode,
  resolveReference,
  followReferences,
  gatherNodes,
  PLAN_TYPE_POINTER,
  typesIn,
  pointerSteps,
  readEventType,
  isTime,
  isDateTime,
  isEventTime,
  isDuration,
  SchemaFault,
  parseJson,
  ANY_FIELD,
  writesNull,
  eventFields,
  MOST_ROWS,
  TEXT_BYTES,
  VALUE_BYTES,
  TAIL,
  COUNT,
  BITS,
  FIELDS_OF_HANDED,
  instantiate,
  openLineMemory,
  WALK_FROM_BYTES,
  COMPILED_WALK_FROM_BYTES,
  withArticle,
  SEVERAL_EVENTS,
  placedSyntax,
  loadRecordValidator
};
