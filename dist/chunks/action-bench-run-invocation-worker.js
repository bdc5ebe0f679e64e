import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  isCalendarDate,
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

// src/events/schema/subschemas.ts
var ONE = [
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
var LISTS = ["allOf", "anyOf", "oneOf", "prefixItems", "items"];
var MAPS = [
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
  "dependencies"
];
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
    if (LISTS.includes(keyword) && Array.isArray(value))
      return value.map((member, index) => ({
        value: member,
        pointer: `${at}/${index}`
      }));
    if (MAPS.includes(keyword) && isSchemaNode(value))
      return Object.entries(value).map(([name, member]) => ({
        value: member,
        pointer: `${at}/${escapePointer(name)}`
      }));
    return ONE.includes(keyword) ? [{ value, pointer: at }] : [];
  });
}

// src/events/schema/decimals.ts
var DECIMAL_BOUNDS = "x-dc-event-gate-decimal-bounds";
var DECIMAL_DIGITS = "x-dc-event-gate-decimal-digits";
var BOUNDS = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf"
];
function readDecimal({ anyOf }) {
  const branches = Array.isArray(anyOf) ? anyOf.filter(isSchemaNode) : [];
  const number = branches.find(({ type }) => type === "number");
  const text = branches.find(({ type }) => type === "string");
  if (number === void 0 || text === void 0 || "format" in text || "enum" in text) return null;
  const bounds = BOUNDS.filter((name) => typeof number[name] === "number");
  return { number, text, bounds: Object.fromEntries(bounds.map((name) => [name, number[name]])) };
}
function hasDecimalBounds(node) {
  return Object.keys(readDecimal(node)?.bounds ?? {}).length > 0;
}
function joinDecimal(node) {
  const decimal = readDecimal(node);
  if (decimal === null) return;
  const { number, text, bounds } = decimal;
  if (hasDecimalBounds(node)) text[DECIMAL_BOUNDS] = bounds;
  if (typeof text.pattern === "string" && isOfDigits(text.pattern))
    number[DECIMAL_DIGITS] = text.pattern;
}
function isOfDigits(pattern) {
  const matcher = new RegExp(pattern, "u");
  return matcher.test("1") && !matcher.test("a") && !matcher.test("");
}
var DECIMAL_KEYWORDS = [
  {
    keyword: DECIMAL_BOUNDS,
    type: "string",
    schemaType: "object",
    compile: (bounds) => (text) => isWithin(text, bounds)
  },
  {
    keyword: DECIMAL_DIGITS,
    type: "number",
    schemaType: "string",
    compile(pattern) {
      const matcher = new RegExp(pattern, "u");
      return (value) => matcher.test(withoutExponent(value));
    }
  },
  {
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    compile: (multipleOf) => (value) => isWithin(String(value), { multipleOf })
  }
];
function isWithin(text, bounds) {
  const value = parseDecimal(text);
  if (value === null) return false;
  return Object.entries(bounds).every(([name, bound]) => {
    const other = parseDecimal(String(bound));
    if (other === null) return true;
    const scale = Math.max(value.scale, other.scale);
    if (scale > 2e3 || scale - Math.min(value.scale, other.scale) > 2e3) return false;
    const [a, b] = [value, other].map(
      ({ digits, scale: own }) => digits * 10n ** BigInt(scale - own)
    );
    return a !== void 0 && b !== void 0 && compare(name, a, b);
  });
}
function compare(bound, value, other) {
  switch (bound) {
    case "minimum":
      return value >= other;
    case "maximum":
      return value <= other;
    case "exclusiveMinimum":
      return value > other;
    case "exclusiveMaximum":
      return value < other;
    default:
      return other === 0n || value % other === 0n;
  }
}
function parseDecimal(text) {
  const [, sign, whole = "", fraction = "", exponent = "0"] = /^([+-]?)(?=\.?[0-9])([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,6}))?$/.exec(text) ?? [];
  if (sign === void 0) return null;
  const digits = BigInt(whole + fraction);
  return { digits: sign === "-" ? -digits : digits, scale: fraction.length - Number(exponent) };
}
function withoutExponent(value) {
  const text = String(value);
  const decimal = text.includes("e") ? parseDecimal(text) : null;
  if (decimal === null) return text;
  const { digits, scale } = decimal;
  if (scale <= 0) return `${digits}${"0".repeat(-scale)}`;
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  return `${value < 0 ? "-" : ""}${all.slice(0, -scale)}.${all.slice(-scale)}`;
}

// src/events/schema/schema-fault.ts
var SchemaFault = class extends Error {
  name = "SchemaFault";
  /** @param pointer into the schema; '' is the whole of it */
  constructor(pointer, what) {
    super(pointer === "" ? what : `${pointer} ${what}`);
  }
};

// src/events/schema/dialect.ts
var DIALECTS = ["2020-12", "2019-09", "draft-07", "draft-06"];
var ADDRESS = /^https?:\/\/json-schema\.org\/(?:draft\/)?(2020-12|2019-09|draft-0[0-9])\/schema#?$/;
function readDialect(schema) {
  const named = isSchemaNode(schema) ? schema.$schema : void 0;
  if (named === void 0) return "2020-12";
  const found = ADDRESS.exec(String(named))?.[1];
  const dialect = DIALECTS.find((known) => known === found);
  if (dialect !== void 0) return dialect;
  throw new SchemaFault(
    "/$schema",
    `is ${JSON.stringify(named)}; read are ${DIALECTS.join(", ")}: write "https://json-schema.org/draft/2020-12/schema", and the schema in that dialect`
  );
}
function ignoresBesideReferences(dialect) {
  return dialect === "draft-07" || dialect === "draft-06";
}

// src/events/schema/references.ts
var LONGEST_CHAIN = 50;
function resolveReference(reference, root) {
  if (!reference.startsWith("#")) return void 0;
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

// src/events/schema/union-tags.ts
var DEEPEST = 10;
function readBranches(node) {
  const { oneOf, anyOf } = node;
  if (Array.isArray(oneOf)) return oneOf;
  return Array.isArray(anyOf) ? anyOf : null;
}
function readDiscriminator({ discriminator }) {
  if (!isSchemaNode(discriminator)) return null;
  const { propertyName } = discriminator;
  return typeof propertyName === "string" ? propertyName : null;
}
function findTags(node, root) {
  const branches = readBranches(node);
  if (branches === null || branches.length < 2) return null;
  const named = readDiscriminator(node);
  const candidates = named === null ? candidateTags(branches[0], root) : [named];
  for (const tag of candidates) {
    const values = branches.map((branch2) => tagValues(branch2, tag, root));
    const all = values.flat();
    if (values.every((each) => each.length > 0) && new Set(all).size === all.length)
      return { tag, values };
  }
  return null;
}
function candidateTags(branch2, root) {
  const schema = followReferences(branch2, root);
  if (schema === null || !isSchemaNode(schema.properties)) return [];
  return Object.keys(schema.properties).filter((name) => tagValues(schema, name, root).length > 0);
}
function tagValues(branch2, tag, root, depth = 0) {
  const schema = followReferences(branch2, root);
  if (schema === null || depth > DEEPEST) return [];
  const inner = isSchemaNode(schema.properties) ? void 0 : readBranches(schema);
  if (inner !== void 0 && inner !== null) {
    const all = inner.map((each) => tagValues(each, tag, root, depth + 1));
    return all.every((each) => each.length > 0) ? [...new Set(all.flat())] : [];
  }
  const property = isSchemaNode(schema.properties) ? schema.properties[tag] : void 0;
  const field = followReferences(property, root);
  if (field === null) return [];
  const values = "const" in field ? [field.const] : Array.isArray(field.enum) ? field.enum : [];
  return values.every((value) => typeof value === "string") ? values : [];
}

// src/events/schema/dispatch-unions.ts
var TAG_VALUES = "x-dc-event-gate-tag";
function dispatchUnions(schema) {
  const nodes = [...subschemas(schema)].map(({ node }) => node);
  const hasOwnBases = nodes.some((node) => node !== schema && typeof node.$id === "string");
  for (const node of nodes) {
    const tag = readDiscriminator(node);
    const branches = readBranches(node);
    const canDispatch = !hasOwnBases && tag !== null && isPlainUnion(node, tag, schema);
    delete node.discriminator;
    if (tag === null || branches === null) continue;
    const required = Array.isArray(node.required) ? node.required : [];
    node.required = [.../* @__PURE__ */ new Set([...required, tag])];
    node[TAG_VALUES] = { tag, values: findTags(node, schema)?.values.flat() ?? [] };
    if (!canDispatch) continue;
    delete node.anyOf;
    Object.assign(node, { type: "object", oneOf: branches, discriminator: { propertyName: tag } });
  }
}
function isPlainUnion(node, tag, root) {
  if (Array.isArray(node.oneOf) && Array.isArray(node.anyOf)) return false;
  if ((node.type ?? "object") !== "object" || findTags(node, root)?.tag !== tag) return false;
  return (readBranches(node) ?? []).every((branch2) => {
    if (!isSchemaNode(branch2) || branch2.$ref !== void 0 && Object.keys(branch2).length > 1)
      return false;
    const schema = followReferences(branch2, root);
    if (schema === null || schema.type !== "object" || !isSchemaNode(schema.properties))
      return false;
    const field = schema.properties[tag];
    return isSchemaNode(field) && (Boolean(field.const) || Array.isArray(field.enum));
  });
}

// src/events/schema/python-pattern.ts
var SAME_LETTERS = "bBdDsSwWfnrtv";
var OTHER_LETTERS = { A: "^", Z: "$", z: "$", a: "\\x07" };
var SYNTAX = "^$\\.*+?()[]{}|/";
var RULES = [translateEscape, refuseFlags, translateGroup, translateBrackets];
function translatePattern(pattern) {
  if (compiles(pattern)) return { ok: true, pattern };
  let translated = "";
  let inClass = false;
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at);
    const opening = inClass ? null : /^\[\^?\]?/.exec(rest)?.[0];
    if (opening !== void 0 && opening !== null) {
      translated += opening.replace("]", "\\]");
      at += opening.length;
      inClass = true;
      continue;
    }
    const step = firstMatch(rest, inClass);
    if ("reason" in step) return { ok: false, reason: step.reason };
    if (inClass && rest.startsWith("]")) inClass = false;
    translated += step.text;
    at += step.length;
  }
  return compiles(translated) ? { ok: true, pattern: translated } : { ok: false, reason: reasonFrom(pattern) };
}
function firstMatch(rest, inClass) {
  for (const rule of RULES) {
    const found = rule(rest, inClass);
    if (found !== null) return found;
  }
  const [character = ""] = rest;
  return { length: 1, text: character };
}
function translateEscape(rest, inClass) {
  if (!rest.startsWith("\\")) return null;
  const coded = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[pP]\{[^}]*\}|k<\w+>|[1-9](?![0-9]))/.exec(
    rest
  )?.[0];
  if (coded !== void 0) return { length: coded.length, text: coded };
  const long2 = /^\\(?:U([0-9a-fA-F]{8})|[xu]\{([0-9a-fA-F]{1,6})\})/.exec(rest);
  if (long2 !== null)
    return {
      length: long2[0].length,
      text: `\\u{${(long2[1] ?? long2[2] ?? "").replace(/^0+(?=.)/, "")}}`
    };
  const escaped = rest.charAt(1);
  if (SAME_LETTERS.includes(escaped) && escaped !== "")
    return { length: 2, text: rest.slice(0, 2) };
  if (!inClass && Object.hasOwn(OTHER_LETTERS, escaped))
    return { length: 2, text: OTHER_LETTERS[escaped] ?? "" };
  if (escaped === "-") return { length: 2, text: inClass ? "\\-" : "-" };
  if (/[A-Za-z0-9]/.test(escaped) || escaped === "")
    return { reason: `the escape \\${escaped} has no counterpart; write the character itself` };
  return { length: 2, text: SYNTAX.includes(escaped) ? `\\${escaped}` : escaped };
}
function refuseFlags(rest, inClass) {
  const flags = inClass ? void 0 : /^\(\?([aiLmsux]+|[aiLmsux]*-[imsx]+)([:)])/.exec(rest);
  if (flags === void 0 || flags === null) return null;
  if (flags[1] === "a" && flags[2] === ")") return { length: flags[0].length, text: "" };
  return {
    reason: `the flags ${flags[0]} have no counterpart; write both cases as [Aa], any character as [\\s\\S], and take them out`
  };
}
function translateGroup(rest, inClass) {
  if (inClass || !rest.startsWith("(?")) return null;
  const named = /^\(\?P<(\w+)>/.exec(rest);
  if (named !== null) return { length: named[0].length, text: `(?<${named[1]}>` };
  const back = /^\(\?P=(\w+)\)/.exec(rest);
  if (back !== null) return { length: back[0].length, text: `\\k<${back[1]}>` };
  const comment = /^\(\?#[^)]*\)/.exec(rest);
  if (comment !== null) return { length: comment[0].length, text: "" };
  const same = /^\(\?(?:[:=!]|<[=!]|<\w+>)/.exec(rest);
  if (same !== null) return { length: same[0].length, text: same[0] };
  const other = /^\(\?.?[^)a-z]*/.exec(rest)?.[0] ?? "(?";
  return { reason: `the group ${other} has no counterpart; write it with (?:…), (?=…) or (?!…)` };
}
function translateBrackets(rest, inClass) {
  if (inClass) {
    if (/^\[[:.=]/.test(rest))
      return {
        reason: `the class ${rest.slice(0, 2)}…] has no counterpart; write its characters, as in [A-Za-z]`
      };
    return rest.startsWith("[") ? { length: 1, text: "\\[" } : null;
  }
  const counted = /^\{([0-9]*)(,?)([0-9]*)\}/.exec(rest);
  if (counted !== null && (counted[1] !== "" || counted[3] !== ""))
    return { length: counted[0].length, text: `{${counted[1] || "0"}${counted[2]}${counted[3]}}` };
  if (/^[*+?}][+]/.test(rest))
    return { reason: "a quantifier with + after it has no counterpart; write it without the +" };
  return /^[{}\]]/.test(rest) ? { length: 1, text: `\\${rest.charAt(0)}` } : null;
}
function compiles(pattern) {
  return compileError(pattern) === null;
}
function reasonFrom(pattern) {
  const message = compileError(pattern) ?? "";
  return `JavaScript says: ${message.replace(/^Invalid regular expression: (?:\/.*\/\w*: )?/s, "")}; write it in the dialect of ECMA-262`;
}
function compileError(pattern) {
  try {
    new RegExp(pattern, "u");
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

// src/events/schema/prepare-schema.ts
function prepareSchema(schema) {
  const dialect = readDialect(schema);
  if (!isSchemaNode(schema)) return { json: schema, dialect };
  const json = structuredClone(schema);
  for (const place of [...subschemas(json)]) prepareNode(place, dialect);
  dispatchUnions(json);
  return { json, dialect };
}
function prepareNode({ node, pointer }, dialect) {
  if (node.$async !== void 0)
    throw new SchemaFault(
      `${pointer}/$async`,
      "makes the answer come later, and none is waited for; take it out"
    );
  if (ignoresBesideReferences(dialect) && typeof node.$ref === "string") keepReference(node);
  delete node.id;
  delete node.nullable;
  translatePatterns(node, pointer);
  dropImplied(node);
  joinDecimal(node);
}
function keepReference(node) {
  const kept = ["$ref", "$id", "$schema", "definitions", "$defs"];
  for (const keyword of Object.keys(node)) if (!kept.includes(keyword)) delete node[keyword];
}
function translatePatterns(node, pointer) {
  if (typeof node.pattern === "string")
    node.pattern = translateOrThrow(node.pattern, `${pointer}/pattern`);
  if (!isSchemaNode(node.patternProperties)) return;
  node.patternProperties = Object.fromEntries(
    Object.entries(node.patternProperties).map(([pattern, value]) => [
      translateOrThrow(pattern, `${pointer}/patternProperties`),
      value
    ])
  );
}
function translateOrThrow(pattern, pointer) {
  const translated = translatePattern(pattern);
  if (translated.ok) return translated.pattern;
  throw new SchemaFault(pointer, `is ${JSON.stringify(pattern)}: ${translated.reason}`);
}
var IMPLIED = {
  date: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
  "event-time": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})?$"
};
var UUID_PATTERN = "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$";
function dropImplied(node) {
  const { format, pattern } = node;
  if (typeof format !== "string" || typeof pattern !== "string") return;
  if (IMPLIED[format] === pattern) delete node.pattern;
  if (format === "uuid" && pattern === UUID_PATTERN) delete node.format;
}

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

// src/contracts/event-types.ts
function isEventType(value) {
  return EVENT_TYPES.includes(value);
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
  const discriminators = new Set(nodes.map(readDiscriminator2));
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
function readDiscriminator2({ discriminator }) {
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

// src/events/walk/wasm/code.ts
var Label = class {
};
var NO_RESULT = 64;
var [ELSE, END] = [5, 11];
function assemble(code2) {
  const bytes = [];
  append(code2, [], bytes);
  return bytes;
}
function append(code2, labels, bytes) {
  if (typeof code2 === "number") bytes.push(code2);
  else if ("to" in code2) {
    const depth = labels.indexOf(code2.to);
    if (depth === -1) throw new TypeError("a branch leaves a block that it is in");
    bytes.push(code2.opcode, ...unsigned(depth));
  } else if ("body" in code2) {
    const inner = [code2.label, ...labels];
    bytes.push(code2.opcode, NO_RESULT);
    append(code2.body, inner, bytes);
    if (code2.otherwise !== null) {
      bytes.push(ELSE);
      append(code2.otherwise, inner, bytes);
    }
    bytes.push(END);
  } else for (const part of code2) append(part, labels, bytes);
}
function unsigned(value) {
  const bytes = [];
  let rest = value;
  do {
    const byte = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest === 0 ? byte : byte | 128);
  } while (rest !== 0);
  return bytes;
}
function signed(value) {
  const bytes = [];
  let rest = value;
  for (; ; ) {
    const byte = Number(rest & 0x7fn);
    rest >>= 7n;
    const isLast = rest === (byte & 64 ? -1n : 0n);
    bytes.push(isLast ? byte : byte | 128);
    if (isLast) return bytes;
  }
}
var block = (label, ...body) => ({
  opcode: 2,
  label,
  body,
  otherwise: null
});
var loop = (label, ...body) => ({
  opcode: 3,
  label,
  body,
  otherwise: null
});
var when = (condition, then, otherwise = null) => [
  condition,
  { opcode: 4, label: new Label(), body: then, otherwise }
];
var branch = (to) => ({ to, opcode: 12 });
var branchIf = (to, condition) => [condition, { to, opcode: 13 }];
var giveBack = (value) => [value, 15];
var call = (index, ...parameters) => [
  parameters,
  16,
  unsigned(index)
];
var DROP = 26;
var get = (local) => [32, unsigned(local)];
var set = (local, value) => [value, 33, unsigned(local)];
var tee = (local, value) => [value, 34, unsigned(local)];
var getGlobal = (index) => [35, unsigned(index)];
var setGlobal = (index, value) => [value, 36, unsigned(index)];
var memory = (opcode) => (address, offset = 0) => [address, opcode, 0, unsigned(offset)];
var load8 = memory(45);
var load32 = memory(40);
var load64 = memory(41);
var loadFloat = memory(43);
var load128 = (address, offset = 0) => [address, 253, 0, 0, unsigned(offset)];
var store32 = (address, value, offset = 0) => [
  address,
  value,
  54,
  0,
  unsigned(offset)
];
var store = (...opcode) => (address, value, offset = 0) => [address, value, opcode, 0, unsigned(offset)];
var store8 = store(58);
var store64 = store(55);
var store128 = store(253, 11);
var i32 = (value) => [65, signed(BigInt(value | 0))];
var i64 = (value) => [66, signed(BigInt.asIntN(64, value))];
var f64 = (value) => [
  68,
  [...new Uint8Array(Float64Array.of(value).buffer)]
];
var binary = (opcode) => (a, b) => [a, b, opcode];
var unary = (opcode) => (a) => [a, opcode];
var int = {
  isZero: unary(69),
  equal: binary(70),
  differ: binary(71),
  below: binary(73),
  above: binary(75),
  atMost: binary(77),
  atLeast: binary(79),
  add: binary(106),
  subtract: binary(107),
  multiply: binary(108),
  divide: binary(110),
  remainder: binary(112),
  and: binary(113),
  or: binary(114),
  xor: binary(115),
  shiftLeft: binary(116),
  shiftRight: binary(118),
  trailingZeros: unary(104)
};
var long = {
  isZero: unary(80),
  equal: binary(81),
  differ: binary(82),
  below: binary(84),
  atMost: binary(88),
  add: binary(124),
  subtract: binary(125),
  multiply: binary(126),
  signedRemainder: binary(129),
  and: binary(131),
  or: binary(132),
  xor: binary(133),
  shiftLeft: binary(134),
  shiftRight: binary(136),
  toInt: unary(167),
  fromInt: unary(173),
  fromSigned: unary(172)
};
var float = {
  equal: binary(97),
  differ: binary(98),
  below: binary(99),
  above: binary(100),
  atMost: binary(101),
  atLeast: binary(102),
  truncate: unary(157),
  divide: binary(163),
  fromLong: unary(185)
};
var simd = (opcode) => [253, unsigned(opcode)];
var wide = {
  all: (byte) => [i32(byte), simd(15)],
  equal: (a, b) => [a, b, simd(35)],
  below: (a, b) => [a, b, simd(38)],
  subtract: (a, b) => [a, b, simd(113)],
  or: (a, b) => [a, b, simd(80)],
  /** One bit for each byte. */
  bits: (a) => [a, simd(100)]
};

// src/events/walk/runtime/bytes.ts
var CHAR = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  quote: 34,
  plus: 43,
  comma: 44,
  minus: 45,
  point: 46,
  zero: 48,
  nine: 57,
  colon: 58,
  openList: 91,
  backslash: 92,
  closeList: 93,
  openObject: 123,
  closeObject: 125
};
var charCode = (character) => character.charCodeAt(0);
var advance = (local, by) => set(local, int.add(get(local), i32(by)));
var need = (condition) => when(int.isZero(condition), NO);
var NO = [i32(0), 15];
var skipBlanks = (skipSpace, local) => when(int.atMost(load8(get(local)), i32(CHAR.space)), set(local, call(skipSpace, get(local))));
var walkBy = (index, local) => [
  set(local, call(index, get(local))),
  when(int.isZero(get(local)), NO)
];
function wordAt(bytes, at, length) {
  let word = 0n;
  for (let i = length - 1; i >= 0; i -= 1) word = word << 8n | BigInt(bytes[at + i] ?? 0);
  return word;
}

// src/events/walk/columns/put.ts
var [FROM, TO, COLUMN] = [0, 1, 2];
var tailOf = (column) => load32(get(column));
function definePut(module, write) {
  const index = module.declare(3);
  module.define(index, (body) => [
    when(int.equal(load8(get(FROM)), i32(charCode("n"))), giveBack(i32(1))),
    write(body)
  ]);
  return index;
}

// src/events/walk/columns/put-text.ts
var BYTES_OF_LENGTH = 4;
var LONGEST_TEXT = 1 << 18;
function definePutText(module, note) {
  return definePut(module, (body) => {
    const [to, bytes, found] = [body.local("i32"), body.local("v128"), body.local("i32")];
    const next = new Label();
    const length = int.subtract(get(to), tailOf(COLUMN));
    return [
      need(int.equal(load8(get(FROM)), i32(CHAR.quote))),
      need(int.atMost(int.subtract(get(TO), get(FROM)), i32(LONGEST_TEXT))),
      advance(FROM, 1),
      advance(TO, -1),
      set(to, int.add(tailOf(COLUMN), i32(BYTES_OF_LENGTH))),
      loop(
        next,
        when(int.below(get(FROM), get(TO)), [
          set(bytes, load128(get(FROM))),
          store128(get(to), get(bytes)),
          set(found, wide.bits(wide.equal(get(bytes), wide.all(CHAR.backslash)))),
          when(
            get(found),
            [
              set(found, int.trailingZeros(get(found))),
              set(FROM, int.add(get(FROM), get(found))),
              set(to, int.add(get(to), get(found))),
              when(int.below(get(FROM), get(TO)), putEscaped(to, body))
            ],
            [advance(FROM, 16), advance(to, 16)]
          ),
          branch(next)
        ])
      ),
      // Both have gone as far beyond the end.
      set(to, int.subtract(get(to), int.subtract(get(FROM), get(TO)))),
      store32(tailOf(COLUMN), int.subtract(length, i32(BYTES_OF_LENGTH))),
      note(get(COLUMN), length)
    ];
  });
}
var SHORT = [
  ["b", 8],
  ["f", 12],
  ["n", 10],
  ["r", 13],
  ["t", 9]
];
function putEscaped(to, body) {
  const c = body.local("i32");
  const put = (byte) => [store8(get(to), byte), advance(to, 1)];
  const upper = (bits, mark) => put(int.or(int.shiftRight(get(c), i32(bits)), i32(mark)));
  const lower = (bits) => put(int.or(int.and(int.shiftRight(get(c), i32(bits)), i32(63)), i32(128)));
  return [
    set(c, load8(get(FROM), 1)),
    when(
      int.equal(get(c), i32(charCode("u"))),
      [
        set(c, fourDigits()),
        advance(FROM, 6),
        when(
          int.below(get(c), i32(128)),
          put(get(c)),
          when(
            int.below(get(c), i32(2048)),
            [upper(6, 192), lower(0)],
            [upper(12, 224), lower(6), lower(0)]
          )
        )
      ],
      [
        SHORT.map(
          ([letter, byte]) => when(int.equal(load8(get(FROM), 1), i32(charCode(letter))), set(c, i32(byte)))
        ),
        advance(FROM, 2),
        put(get(c))
      ]
    )
  ];
}
function fourDigits() {
  const digit3 = (at) => {
    const c = load8(get(FROM), at);
    return int.add(int.and(c, i32(15)), int.multiply(int.shiftRight(c, i32(6)), i32(9)));
  };
  return [3, 4, 5].reduce(
    (all, at) => int.or(int.shiftLeft(all, i32(4)), digit3(at)),
    digit3(2)
  );
}

// src/events/walk/columns/put-times.ts
var [DAY_TEXT, SECOND_TEXT, FRACTION_DIGITS] = [10, 19, 6];
function definePutTimes(module, note) {
  const daysAt = defineDaysAt(module);
  return {
    date: definePut(module, () => [
      need(int.equal(int.subtract(get(TO), get(FROM)), i32(DAY_TEXT + 2))),
      store32(tailOf(COLUMN), call(daysAt, int.add(get(FROM), i32(1)))),
      note(get(COLUMN), i32(4))
    ]),
    instant: definePut(module, (body) => putInstant(daysAt, body, note))
  };
}
var digit = (p, at) => int.subtract(load8(get(p), at), i32(CHAR.zero));
var twoDigits = (p, at) => int.add(int.multiply(digit(p, at), i32(10)), digit(p, at + 1));
function defineDaysAt(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, year, month] = [0, body.local("i32"), body.local("i32")];
    const [ofEra, isEarly] = [body.local("i32"), body.local("i32")];
    const marchMonth = int.subtract(
      int.add(get(month), int.multiply(get(isEarly), i32(12))),
      i32(3)
    );
    const dayOfYear = int.add(
      int.divide(int.add(int.multiply(marchMonth, i32(153)), i32(2)), i32(5)),
      int.subtract(twoDigits(p, 8), i32(1))
    );
    return [
      set(month, twoDigits(p, 5)),
      set(isEarly, int.below(get(month), i32(3))),
      set(year, int.add(int.multiply(twoDigits(p, 0), i32(100)), twoDigits(p, 2))),
      set(year, int.subtract(get(year), get(isEarly))),
      set(ofEra, int.remainder(get(year), i32(400))),
      giveBack(
        [
          int.multiply(int.divide(get(year), i32(400)), i32(146097)),
          int.multiply(get(ofEra), i32(365)),
          int.divide(get(ofEra), i32(4)),
          int.subtract(i32(0), int.divide(get(ofEra), i32(100))),
          dayOfYear,
          i32(-719468)
        ].reduce((a, b) => int.add(a, b))
      )
    ];
  });
  return index;
}
function putInstant(daysAt, body, note) {
  const [p, days, seconds] = [FROM, body.local("i32"), body.local("i32")];
  const [fraction, digits, c] = [body.local("i32"), body.local("i32"), body.local("i32")];
  const [next, more] = [new Label(), new Label()];
  const offset = int.multiply(
    int.add(int.multiply(twoDigits(p, 1), i32(60)), twoDigits(p, 4)),
    i32(60)
  );
  const micros = long.add(
    long.multiply(long.fromSigned(get(days)), i64(86400000000n)),
    long.multiply(long.fromSigned(get(seconds)), i64(1000000n))
  );
  return [
    advance(p, 1),
    set(days, call(daysAt, get(p))),
    set(
      seconds,
      int.add(
        int.multiply(int.add(int.multiply(twoDigits(p, 11), i32(60)), twoDigits(p, 14)), i32(60)),
        twoDigits(p, 17)
      )
    ),
    advance(p, SECOND_TEXT),
    when(int.equal(load8(get(p)), i32(CHAR.point)), [
      advance(p, 1),
      loop(
        next,
        set(c, digit(p, 0)),
        when(int.below(get(c), i32(10)), [
          when(int.below(get(digits), i32(FRACTION_DIGITS)), [
            set(fraction, int.add(int.multiply(get(fraction), i32(10)), get(c))),
            advance(digits, 1)
          ]),
          advance(p, 1),
          branch(next)
        ])
      ),
      loop(
        more,
        when(int.below(get(digits), i32(FRACTION_DIGITS)), [
          set(fraction, int.multiply(get(fraction), i32(10))),
          advance(digits, 1),
          branch(more)
        ])
      )
    ]),
    set(c, load8(get(p))),
    when(int.equal(get(c), i32(CHAR.plus)), set(seconds, int.subtract(get(seconds), offset))),
    when(int.equal(get(c), i32(CHAR.minus)), set(seconds, int.add(get(seconds), offset))),
    store64(tailOf(COLUMN), long.add(micros, long.fromInt(get(fraction)))),
    note(get(COLUMN), i32(8))
  ];
}

// src/events/walk/columns/put-values.ts
var AMOUNT = { whole: 12, decimals: 6, bytes: 8 };
var RATE = { whole: 1, decimals: 4, bytes: 4 };
function createPuts(module, note) {
  return {
    text: definePutText(module, note),
    ...definePutTimes(module, note),
    uuid: definePut(module, (body) => putUuid(body, note)),
    amount: definePut(module, (body) => putDecimal(AMOUNT, body, note)),
    rate: definePut(module, (body) => putDecimal(RATE, body, note)),
    integer: definePut(module, (body) => putInteger(body, note)),
    boolean: definePut(module, () => [
      store8(tailOf(COLUMN), int.equal(load8(get(FROM)), i32(charCode("t")))),
      note(get(COLUMN), i32(1))
    ])
  };
}
function putUuid(body, note) {
  const [p, to, end, next] = [FROM, body.local("i32"), body.local("i32"), new Label()];
  const digit3 = (at) => {
    const c = load8(get(p), at);
    return int.add(int.and(c, i32(15)), int.multiply(int.shiftRight(c, i32(6)), i32(9)));
  };
  return [
    need(int.equal(int.subtract(get(TO), get(FROM)), i32(38))),
    advance(p, 1),
    set(to, tailOf(COLUMN)),
    set(end, int.add(get(to), i32(16))),
    loop(
      next,
      set(p, int.add(get(p), int.equal(load8(get(p)), i32(CHAR.minus)))),
      store8(get(to), int.or(int.shiftLeft(digit3(0), i32(4)), digit3(1))),
      advance(p, 2),
      advance(to, 1),
      when(int.below(get(to), get(end)), branch(next))
    ),
    note(get(COLUMN), i32(16))
  ];
}
function putDecimal({ whole, decimals, bytes }, body, note) {
  const [sum, c, isText] = [body.local("i64"), body.local("i32"), body.local("i32")];
  const [before, behind, isBehind] = [body.local("i32"), body.local("i32"), body.local("i32")];
  const [next, more] = [new Label(), new Label()];
  const stored = bytes === 8 ? store64(tailOf(COLUMN), get(sum)) : store32(tailOf(COLUMN), long.toInt(get(sum)));
  return [
    set(isText, int.equal(load8(get(FROM)), i32(CHAR.quote))),
    set(FROM, int.add(get(FROM), get(isText))),
    set(TO, int.subtract(get(TO), get(isText))),
    loop(
      next,
      when(int.below(get(FROM), get(TO)), [
        set(c, int.subtract(load8(get(FROM)), i32(CHAR.zero))),
        when(
          int.below(get(c), i32(10)),
          [
            set(sum, long.add(long.multiply(get(sum), i64(10n)), long.fromInt(get(c)))),
            set(before, int.add(get(before), int.isZero(get(isBehind)))),
            set(behind, int.add(get(behind), get(isBehind)))
          ],
          [
            need(int.equal(get(c), i32(CHAR.point - CHAR.zero))),
            need(int.isZero(get(isBehind))),
            set(isBehind, i32(1))
          ]
        ),
        advance(FROM, 1),
        branch(next)
      ])
    ),
    need(int.below(int.subtract(get(before), i32(1)), i32(whole))),
    need(int.atMost(get(behind), i32(decimals))),
    loop(
      more,
      when(int.below(get(behind), i32(decimals)), [
        set(sum, long.multiply(get(sum), i64(10n))),
        advance(behind, 1),
        branch(more)
      ])
    ),
    stored,
    note(get(COLUMN), i32(bytes))
  ];
}
var MOST_DIGITS = 9;
function putInteger(body, note) {
  const [sum, c, sign] = [body.local("i32"), body.local("i32"), body.local("i32")];
  const next = new Label();
  return [
    set(sign, int.equal(load8(get(FROM)), i32(CHAR.minus))),
    set(FROM, int.add(get(FROM), get(sign))),
    need(int.below(int.subtract(int.subtract(get(TO), get(FROM)), i32(1)), i32(MOST_DIGITS))),
    loop(
      next,
      set(c, int.subtract(load8(get(FROM)), i32(CHAR.zero))),
      need(int.below(get(c), i32(10))),
      set(sum, int.add(int.multiply(get(sum), i32(10)), get(c))),
      advance(FROM, 1),
      when(int.below(get(FROM), get(TO)), branch(next))
    ),
    when(get(sign), set(sum, int.subtract(i32(0), get(sum)))),
    store32(tailOf(COLUMN), get(sum)),
    note(get(COLUMN), i32(4))
  ];
}

// src/events/walk/columns/column-parts.ts
var MOST_ROWS = 1 << 16;
var TEXT_BYTES = 1 << 21;
var SLACK = 2 * LONGEST_TEXT;
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
var BYTES_OF_NOTE = 8;
function createColumnParts(module, columns) {
  const notes = {
    top: module.global("i32"),
    start: module.reserve((columns.length + 1) * BYTES_OF_NOTE)
  };
  const puts = createPuts(module, (column, bytes) => [
    store32(getGlobal(notes.top), column),
    store32(getGlobal(notes.top), bytes, 4),
    setGlobal(notes.top, int.add(getGlobal(notes.top), i32(BYTES_OF_NOTE))),
    giveBack(i32(1))
  ]);
  return {
    columns: columns.map((column) => {
      const size = VALUE_BYTES[column.kind];
      const bytes = size === null ? TEXT_BYTES + SLACK : (MOST_ROWS + 16) * size;
      const address = module.reserve(BITS + MOST_ROWS / 8);
      const put = { function: puts[column.kind], column: address };
      return { ...column, put, data: module.reserve(bytes) };
    }),
    notes,
    rows: module.reserve(4),
    commit: defineCommit(module, notes)
  };
}
function defineCommit(module, { top, start }) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [row, at, column, next] = [0, body.local("i32"), body.local("i32"), new Label()];
    const bits = body.local("i32");
    const increase2 = (by, offset) => store32(get(column), int.add(load32(get(column), offset), by), offset);
    const bit = int.shiftLeft(i32(1), int.and(get(row), i32(7)));
    return [
      set(at, i32(start)),
      loop(
        next,
        when(int.below(get(at), getGlobal(top)), [
          set(column, load32(get(at))),
          increase2(load32(get(at), 4), TAIL),
          increase2(i32(1), COUNT),
          set(bits, int.add(get(column), int.shiftRight(get(row), i32(3)))),
          store8(get(bits), int.or(load8(get(bits), BITS), bit), BITS),
          advance(at, BYTES_OF_NOTE),
          branch(next)
        ])
      ),
      giveBack(i32(1))
    ];
  });
  return index;
}
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

// src/contracts/ports/fixture-part.ts
var MAX_EVENT_BYTES = 1048576;

// src/events/walk/runtime/lines.ts
var MOST_HANDED = 1024;
var FIELDS_OF_HANDED = 4;
function reserveReport(module, types) {
  const word = () => module.reserve(4);
  return {
    lines: word(),
    records: word(),
    handedCount: word(),
    handed: module.reserve(MOST_HANDED * FIELDS_OF_HANDED * 4),
    counts: module.reserve((types + 1) * 4)
  };
}
var increase = (address, offset = 0) => store32(address, int.add(load32(address, offset), i32(1)), offset);
function defineWalkLines(module, report, parts) {
  const { skipSpace, findNewline, event, type, depth, keys, columns } = parts;
  const index = module.declare(2);
  const count = (address) => increase(i32(0), address);
  module.define(index, (body) => {
    const [p, end, at, next] = [0, 1, body.local("i32"), new Label()];
    const slot = body.local("i32");
    const isShort = int.atMost(int.subtract(get(at), get(p)), i32(MAX_EVENT_BYTES));
    const isAtEnd = int.equal(load8(get(at)), i32(CHAR.newline));
    return [
      loop(
        next,
        when(int.atLeast(get(p), get(end)), giveBack(get(p))),
        count(report.lines),
        set(at, get(p)),
        skipBlanks(skipSpace, at),
        when(isAtEnd, [set(p, int.add(get(at), i32(1))), branch(next)]),
        setGlobal(type, i32(0)),
        setGlobal(depth, i32(0)),
        setGlobal(keys.top, i32(keys.start)),
        columns === null ? [] : setGlobal(columns.notes.top, i32(columns.notes.start)),
        set(at, call(event, get(at))),
        when(get(at), [
          skipBlanks(skipSpace, at),
          when(int.and(isAtEnd, isShort), [
            increase(int.shiftLeft(getGlobal(type), i32(2)), report.counts),
            count(report.records),
            set(p, int.add(get(at), i32(1))),
            columns === null ? [] : commitRow(columns, p),
            branch(next)
          ])
        ]),
        set(at, call(findNewline, get(p))),
        set(slot, int.shiftLeft(load32(i32(0), report.handedCount), i32(4))),
        store32(get(slot), get(p), report.handed),
        store32(get(slot), get(at), report.handed + 4),
        store32(get(slot), load32(i32(0), report.lines), report.handed + 8),
        store32(get(slot), load32(i32(0), report.records), report.handed + 12),
        count(report.records),
        count(report.handedCount),
        set(p, int.add(get(at), i32(1))),
        when(int.atLeast(load32(i32(0), report.handedCount), i32(MOST_HANDED)), giveBack(get(p))),
        branch(next)
      ),
      giveBack(get(p))
    ];
  });
  return index;
}
function commitRow({ rows, commit }, p) {
  return [
    call(commit, load32(i32(0), rows)),
    DROP,
    increase(i32(0), rows),
    when(int.atLeast(load32(i32(0), rows), i32(MOST_ROWS)), giveBack(get(p)))
  ];
}

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

// src/events/walk/byte-walk.ts
var PAGE = 1 << 16;
var NEWLINE = 10;
var CHUNK_BYTES = 1 << 18;
function startWalk(compiled, types, onBatch = () => void 0) {
  const exports = instantiate(compiled.module.bytes);
  if (exports === null) return null;
  const { memory: memory2, walkLines } = exports;
  const { report, readOn, module } = compiled;
  const start = module.end;
  for (const { address, bytes } of module.data) new Uint8Array(memory2.buffer).set(bytes, address);
  const columns = compiled.columns && openColumns(compiled.columns, () => memory2.buffer);
  columns?.clear();
  function handOn() {
    if (columns === null || columns.rows() === 0) return;
    onBatch(columns.read());
    columns.clear();
  }
  function reserve(length) {
    const missing = start + length + readOn - memory2.buffer.byteLength;
    if (missing <= 0) return true;
    try {
      memory2.grow(Math.ceil(missing / PAGE));
      return true;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  }
  function walkChunk(chunk, offset, handed) {
    const all = new Uint8Array(memory2.buffer);
    const words = new Int32Array(memory2.buffer);
    all.set(chunk, start);
    const end = start + chunk.length;
    all[end] = NEWLINE;
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
  }
  return {
    walk(bytes) {
      if (!reserve(bytes.length)) return null;
      const before = new Int32Array(memory2.buffer);
      before.fill(0, report.lines >> 2, report.handed >> 2);
      before.fill(0, report.counts >> 2, (report.counts >> 2) + types + 1);
      const handed = [];
      for (let from = 0; from < bytes.length; ) {
        const to = endOfChunk(bytes, from);
        walkChunk(bytes.subarray(from, to), from, handed);
        from = to;
      }
      const words = new Int32Array(memory2.buffer);
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
function endOfChunk(bytes, from) {
  const most = from + CHUNK_BYTES;
  if (most >= bytes.length) return bytes.length;
  const last = bytes.lastIndexOf(NEWLINE, most - 1);
  const newline = last >= from ? last : bytes.indexOf(NEWLINE, most);
  return newline === -1 ? bytes.length : newline + 1;
}

// src/events/walk/emit/place.ts
var OFF_PATH = { members: /* @__PURE__ */ new Map(), isType: false, put: null };
function createPlaces(typePath, columns) {
  const event = emptyPlace();
  placeAt(event, typePath).isType = true;
  for (const { path, put } of columns?.columns ?? []) placeAt(event, path).put = put;
  return event;
}
function emptyPlace() {
  return { members: /* @__PURE__ */ new Map(), isType: false, put: null };
}
function placeAt(event, path) {
  let place = event;
  for (const step of path) {
    const next = place.members.get(step) ?? emptyPlace();
    place.members.set(step, next);
    place = next;
  }
  return place;
}

// src/events/walk/emit/quoted.ts
function quotedBytes(text) {
  const isPlain = !/["\\\u0000-\u001f]/.test(text) && text.isWellFormed();
  return isPlain && text.length <= LONGEST ? new TextEncoder().encode(`"${text}"`) : null;
}
var LONGEST = 300;
var BYTES_READ_ON = 1024;

// src/events/walk/schema/conjunction.ts
function gather(schemas, root) {
  const nodes = /* @__PURE__ */ new Set();
  const open = [...schemas];
  let limit = "none";
  for (let i = 0; i < open.length; i += 1) {
    const schema = open[i];
    if (schema === false) limit = "never";
    if (!isSchemaNode(schema)) {
      if (typeof schema !== "boolean" && limit === "none") limit = "beyond";
      continue;
    }
    if (nodes.has(schema)) continue;
    nodes.add(schema);
    const { $ref, allOf } = schema;
    if ($ref !== void 0) open.push(followed($ref, root));
    if (Array.isArray(allOf)) open.push(...allOf);
  }
  return { nodes, chosen: /* @__PURE__ */ new Set(), limit };
}
function followed(reference, root) {
  if (reference === "#") return root;
  if (typeof reference !== "string" || !reference.startsWith("#/")) return void 0;
  return resolveReference(reference, root);
}

// src/events/walk/schema/keywords.ts
var ANY_TYPE = ["type", "const", "enum", "$ref", "allOf", "anyOf", "oneOf"];
var CHECKED = {
  string: [...ANY_TYPE, "pattern", "format", "minLength", "maxLength", DECIMAL_BOUNDS],
  number: [
    ...ANY_TYPE,
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "format",
    DECIMAL_DIGITS
  ],
  boolean: ANY_TYPE,
  null: ANY_TYPE,
  object: [...ANY_TYPE, "properties", "required", "additionalProperties"],
  array: [...ANY_TYPE, "items", "minItems", "maxItems"]
};
var OF_TYPE = {
  string: CHECKED.string.filter((name) => !ANY_TYPE.includes(name) && name !== "format"),
  number: CHECKED.number.filter((name) => !ANY_TYPE.includes(name) && name !== "format"),
  object: [
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedProperties"
  ],
  array: [
    "items",
    "additionalItems",
    "prefixItems",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems"
  ]
};
var BEYOND = ["not", "if", "$dynamicRef", "$recursiveRef"];
var SAYS_NOTHING = [
  "$comment",
  "$dynamicAnchor",
  "$recursiveAnchor",
  "id",
  "nullable",
  "discriminator",
  "then",
  "else",
  "format"
];
var SORTED_KEYWORDS = [
  .../* @__PURE__ */ new Set([
    ...BEYOND,
    ...SAYS_NOTHING,
    ...Object.values(CHECKED).flat(),
    ...Object.values(OF_TYPE).flat()
  ])
];
function isBeyond(node, type) {
  if (BEYOND.some((name) => name in node)) return true;
  if ((type === "object" || type === "array") && readValues(node) !== null) return true;
  const unchecked = (OF_TYPE[type] ?? []).filter((name) => !CHECKED[type].includes(name));
  if (unchecked.some((name) => name in node && !isIdle(name, node[name]))) return true;
  return type === "array" && Array.isArray(node.items);
}
function isIdle(name, value) {
  return name === "uniqueItems" ? value === false : name.startsWith("unevaluated") && value === true;
}
function allowsType(node, type) {
  const { type: types } = node;
  const listed = Array.isArray(types) ? types : [types];
  const isListed = types === void 0 || listed.includes(type) || type === "number" && listed.includes("integer");
  const values = readValues(node);
  return isListed && (values === null || values.some((value) => typeOf(value) === type));
}
function readValues(node) {
  const listed = Array.isArray(node.enum) ? node.enum : null;
  if (!("const" in node)) return listed;
  return listed === null || listed.includes(node.const) ? [node.const] : [];
}
function typeOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "object";
}

// src/events/walk/schema/tag.ts
function findTag(branches, root) {
  const [first] = branches;
  const names = [...first?.nodes ?? []].flatMap((node) => Object.keys(propertiesOf(node)));
  for (const name of names) {
    const values = branches.map((branch2) => textsAt(branch2, name, root));
    const all = values.flat();
    if (values.every((texts) => texts.length > 0) && new Set(all).size === all.length)
      return { name, values };
  }
  return null;
}
function textsAt({ nodes }, name, root) {
  const schemas = [...nodes].flatMap((node) => {
    const properties = propertiesOf(node);
    return Object.hasOwn(properties, name) ? [properties[name]] : [];
  });
  const lists = [...gather(schemas, root).nodes].flatMap((node) => {
    const values = readValues(node);
    return values === null ? [] : [values];
  });
  const [first, ...others] = lists;
  if (first === void 0 || !first.every((value) => typeof value === "string")) return [];
  return first.filter((text) => others.every((list) => list.includes(text)));
}
function propertiesOf({ properties }) {
  return isSchemaNode(properties) ? properties : {};
}

// src/events/walk/schema/demand.ts
function demandOn(conjunction, type, root) {
  let { nodes, chosen } = conjunction;
  for (; ; ) {
    const limit = limitOn({ ...conjunction, nodes }, type);
    if (limit !== "none") return { kind: limit };
    const group = [...nodes].flatMap(groupsIn).find(({ list }) => !chosen.has(list));
    if (group === void 0) return { kind: "plain", nodes: [...nodes] };
    const taken = /* @__PURE__ */ new Set([...chosen, group.list]);
    const branches = group.list.map((branch2) => gather([branch2], root)).filter((branch2) => limitOn(branch2, type) !== "never");
    const [only] = branches;
    if (only === void 0) return { kind: "never" };
    if (branches.length > 1) {
      const tag = type === "object" ? findTag(branches, root) : null;
      if (tag === null && group.isExact) return { kind: "beyond" };
      const choices = branches.map((branch2) => joined(nodes, taken, branch2));
      return { kind: "choice", choices, tag };
    }
    if (only.limit !== "none") return { kind: "beyond" };
    nodes = /* @__PURE__ */ new Set([...nodes, ...only.nodes]);
    chosen = taken;
  }
}
function joined(nodes, chosen, branch2) {
  return { nodes: /* @__PURE__ */ new Set([...nodes, ...branch2.nodes]), chosen, limit: branch2.limit };
}
function limitOn({ nodes, limit }, type) {
  if (limit === "never" || [...nodes].some((node) => !allowsType(node, type))) return "never";
  return limit === "beyond" || [...nodes].some((node) => isBeyond(node, type)) ? "beyond" : "none";
}
function groupsIn(node) {
  const { anyOf, oneOf } = node;
  return [
    ...Array.isArray(anyOf) ? [{ list: anyOf, isExact: false }] : [],
    ...Array.isArray(oneOf) ? [{ list: oneOf, isExact: true }] : []
  ];
}

// src/events/walk/runtime/same-bytes.ts
function sameBytes(bytes, at, first) {
  if (bytes.length < 8) {
    const mask = (1n << BigInt(bytes.length * 8)) - 1n;
    return long.equal(long.and(get(first), i64(mask)), i64(wordAt(bytes, 0, bytes.length)));
  }
  const conditions = [long.equal(get(first), i64(wordAt(bytes, 0, 8)))];
  for (let start = 8; start < bytes.length; start += 8) {
    const from = Math.min(start, bytes.length - 8);
    conditions.push(long.equal(load64(get(at), from), i64(wordAt(bytes, from, 8))));
  }
  return conditions.reduce((all, one) => int.and(all, one));
}

// src/events/walk/emit/by-tag.ts
function emitByTag(parts, choices, { name, values }, place, body) {
  const bytes = quotedBytes(name);
  if (bytes === null) return NO;
  const [p, at, word] = [0, body.local("i32"), body.local("i64")];
  return [
    set(at, call(defineFindMember(parts, bytes), get(p))),
    need(get(at)),
    set(word, load64(get(at))),
    choices.map(
      (choice, i) => (values[i] ?? []).map((text) => {
        const quoted = quotedBytes(text);
        if (quoted === null) return [];
        return when(
          sameBytes(quoted, at, word),
          giveBack(call(parts.valueFor(choice, place), get(p)))
        );
      })
    ),
    NO
  ];
}
function defineFindMember(parts, key) {
  const { module, skipSpace } = parts;
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, word, isFound, next] = [0, body.local("i64"), body.local("i32"), new Label()];
    return [
      advance(p, 1),
      loop(
        next,
        skipBlanks(skipSpace, p),
        need(int.equal(load8(get(p)), i32(CHAR.quote))),
        set(word, load64(get(p))),
        set(isFound, sameBytes(key, p, word)),
        advance(p, 1),
        walkBy(parts.scanText, p),
        skipBlanks(skipSpace, p),
        need(int.equal(load8(get(p)), i32(CHAR.colon))),
        advance(p, 1),
        skipBlanks(skipSpace, p),
        when(get(isFound), giveBack(get(p))),
        walkBy(parts.any, p),
        skipBlanks(skipSpace, p),
        need(int.equal(load8(get(p)), i32(CHAR.comma))),
        advance(p, 1),
        branch(next)
      ),
      NO
    ];
  });
  return index;
}

// src/events/walk/runtime/any.ts
var MOST_KEYS = 64;
var BYTES_OF_KEY = 8;
var ascii = (text) => Number(wordAt(new TextEncoder().encode(text), 0, 4));
function defineLiteral(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, word] = [0, body.local("i32")];
    return [
      set(word, load32(get(p))),
      when(
        int.or(int.equal(get(word), i32(ascii("true"))), int.equal(get(word), i32(ascii("null")))),
        giveBack(int.add(get(p), i32(4)))
      ),
      need(int.equal(get(word), i32(ascii("fals")))),
      need(int.equal(load8(get(p), 4), i32(charCode("e")))),
      giveBack(int.add(get(p), i32(5)))
    ];
  });
  return index;
}
function defineKeyNotes(module) {
  const start = module.reserve(MOST_KEYS * BYTES_OF_KEY);
  const top = module.global("i32");
  const note = module.declare(3);
  module.define(note, (body) => {
    const [at, from, to] = [0, 1, 2];
    const [length, other, i] = [body.local("i32"), body.local("i32"), body.local("i32")];
    const [nextKey, nextByte, differs] = [new Label(), new Label(), new Label()];
    return [
      set(length, int.subtract(get(to), get(from))),
      loop(
        nextKey,
        when(int.below(get(at), getGlobal(top)), [
          block(
            differs,
            branchIf(differs, int.differ(load32(get(at), 4), get(length))),
            set(other, load32(get(at))),
            set(i, i32(0)),
            loop(
              nextByte,
              when(int.below(get(i), get(length)), [
                branchIf(
                  differs,
                  int.differ(load8(int.add(get(other), get(i))), load8(int.add(get(from), get(i))))
                ),
                advance(i, 1),
                branch(nextByte)
              ])
            ),
            NO
          ),
          advance(at, BYTES_OF_KEY),
          branch(nextKey)
        ])
      ),
      need(int.below(getGlobal(top), i32(start + MOST_KEYS * BYTES_OF_KEY))),
      store32(getGlobal(top), get(from)),
      store32(getGlobal(top), get(length), 4),
      setGlobal(top, int.add(getGlobal(top), i32(BYTES_OF_KEY))),
      giveBack(i32(1))
    ];
  });
  return { top, start, note };
}
var DEEPEST2 = 64;
function depthSteps(depth) {
  const now = getGlobal(depth);
  return {
    enter: [setGlobal(depth, int.add(now, i32(1))), need(int.below(now, i32(DEEPEST2)))],
    leave: setGlobal(depth, int.subtract(now, i32(1)))
  };
}
function defineAny(module, parts) {
  const index = module.declare(1);
  const { skipSpace, keys, depth } = parts;
  module.define(index, (body) => {
    const [p, c, base, from] = [0, body.local("i32"), body.local("i32"), body.local("i32")];
    const element = [skipBlanks(skipSpace, p), walkBy(index, p), skipBlanks(skipSpace, p)];
    const member = [
      skipBlanks(skipSpace, p),
      need(int.equal(load8(get(p)), i32(CHAR.quote))),
      set(from, int.add(get(p), i32(1))),
      set(p, call(parts.scanText, get(from))),
      need(get(p)),
      need(call(keys.note, get(base), get(from), get(p))),
      skipBlanks(skipSpace, p),
      need(int.equal(load8(get(p)), i32(CHAR.colon))),
      advance(p, 1),
      element
    ];
    return [
      set(c, load8(get(p))),
      when(
        int.equal(get(c), i32(CHAR.quote)),
        giveBack(call(parts.scanAnyText, int.add(get(p), i32(1))))
      ),
      when(int.equal(get(c), i32(CHAR.openObject)), [
        set(base, getGlobal(keys.top)),
        depth.enter,
        sequence(p, skipSpace, CHAR.closeObject, member),
        depth.leave,
        setGlobal(keys.top, get(base)),
        giveBack(get(p))
      ]),
      when(int.equal(get(c), i32(CHAR.openList)), [
        depth.enter,
        sequence(p, skipSpace, CHAR.closeList, element),
        depth.leave,
        giveBack(get(p))
      ]),
      when(int.above(get(c), i32(CHAR.nine)), giveBack(call(parts.literal, get(p)))),
      giveBack(call(parts.scanNumber, get(p)))
    ];
  });
  return index;
}
function sequence(p, skipSpace, closer, item) {
  const [next, isEmpty] = [new Label(), new Label()];
  return [
    advance(p, 1),
    skipBlanks(skipSpace, p),
    block(
      isEmpty,
      branchIf(isEmpty, int.equal(load8(get(p)), i32(closer))),
      loop(
        next,
        item,
        when(int.equal(load8(get(p)), i32(CHAR.comma)), [advance(p, 1), branch(next)])
      ),
      need(int.equal(load8(get(p)), i32(closer)))
    ),
    advance(p, 1)
  ];
}

// src/events/walk/emit/list.ts
var P = 0;
function emitList(parts, nodes, _place, body) {
  const { skipSpace, depth } = parts;
  const count = body.local("i32");
  const schemas = nodes.flatMap(
    ({ items }) => isSchemaNode(items) || typeof items === "boolean" ? [items] : []
  );
  const item = parts.valueFor(gather(schemas, parts.root), OFF_PATH);
  const bounds = nodes.flatMap(({ minItems, maxItems }) => [
    typeof minItems === "number" ? need(int.atLeast(get(count), i32(Math.ceil(minItems)))) : [],
    typeof maxItems === "number" ? need(int.atMost(get(count), i32(Math.floor(maxItems)))) : []
  ]);
  return [
    depth.enter,
    sequence(P, skipSpace, CHAR.closeList, [
      skipBlanks(skipSpace, P),
      walkBy(item, P),
      skipBlanks(skipSpace, P),
      advance(count, 1)
    ]),
    depth.leave,
    bounds,
    giveBack(get(P))
  ];
}

// src/events/walk/emit/bounds.ts
var COMPARE = {
  minimum: float.atLeast,
  maximum: float.atMost,
  exclusiveMinimum: float.above,
  exclusiveMaximum: float.below
};
var NAMES = Object.keys(COMPARE);
function emitBounds(numbers, bounds) {
  const compared = NAMES.flatMap((name) => {
    const bound = bounds[name];
    return typeof bound === "number" ? [need(COMPARE[name](numbers.value, f64(bound)))] : [];
  });
  const { multipleOf } = bounds;
  if (typeof multipleOf !== "number") return compared;
  const millionths = inMillionths(multipleOf);
  return millionths === null ? null : [compared, needMultiple(numbers, millionths)];
}
function areExact(bounds) {
  return NAMES.every((name) => {
    const bound = bounds[name];
    return typeof bound !== "number" || /^-?(?=[0-9.]{1,16}$)[0-9]{1,15}(?:\.[0-9]+)?$/.test(String(bound));
  });
}
var [DECIMALS, MOST_WHOLE] = [6, 12];
function inMillionths(value) {
  const [, whole, fraction = ""] = /^([0-9]{1,12})(?:\.([0-9]{1,6}))?$/.exec(String(value)) ?? [];
  if (whole === void 0) return null;
  const all = BigInt(whole + fraction.padEnd(DECIMALS, "0"));
  return all === 0n ? null : all;
}
function needMultiple(numbers, millionths) {
  return [
    need(int.atMost(numbers.decimals, i32(DECIMALS))),
    need(int.atMost(numbers.whole, i32(MOST_WHOLE))),
    need(
      long.isZero(
        long.signedRemainder(
          long.multiply(
            numbers.digits,
            numbers.powerOfTen(int.subtract(i32(DECIMALS), numbers.decimals))
          ),
          i64(millionths)
        )
      )
    )
  ];
}

// src/events/walk/pattern/first-bytes.ts
var [QUOTE, BACKSLASH, LAST_BYTE] = [34, 92, 244];
function groupBytes(followers) {
  const groups = /* @__PURE__ */ new Map();
  for (let byte = 32; byte <= LAST_BYTE; byte += 1) {
    if (byte === QUOTE || byte === BACKSLASH || byte >= 128 && byte < 194) continue;
    const [from, to] = charactersFrom(byte);
    const key = followers.map((follower) => follower.sees(from, to)).join();
    const alike = groups.get(key) ?? [];
    alike.push(byte);
    groups.set(key, alike);
  }
  return [...groups.values()];
}
function charactersFrom(byte) {
  if (byte < 128) return [byte, byte];
  const [bits, shift, least] = byte < 224 ? [31, 6, 128] : byte < 240 ? [15, 12, 2048] : [7, 18, 65536];
  const first = (byte & bits) << shift;
  return [Math.max(first, least), Math.min(first + (1 << shift) - 1, 1114111)];
}

// src/events/walk/pattern/automaton.ts
var MOST_STATES = 2e3;
function createAutomaton(pattern) {
  const steps = [];
  const add = () => steps.push([]) - 1;
  const link = (from, on, to) => steps[from]?.push({ on, to });
  function build(part, from) {
    if (from === -1 || steps.length > MOST_STATES) return -1;
    switch (part.kind) {
      case "class":
        return linked(from, part.characters);
      case "start":
      case "end":
        return linked(from, part.kind);
      case "sequence":
        return part.parts.reduce((at, each) => build(each, at), from);
      case "choice": {
        const ends = part.parts.map((each) => build(each, linked(from, "nothing")));
        if (ends.includes(-1)) return -1;
        const to = add();
        for (const end of ends) link(end, "nothing", to);
        return to;
      }
      case "repeat":
        return buildRepeat(part, from);
    }
  }
  function linked(from, on) {
    const to = add();
    link(from, on, to);
    return to;
  }
  function buildRepeat({ part, least, most }, from) {
    let at = from;
    for (let i = 0; i < least; i += 1) at = build(part, at);
    if (at === -1) return -1;
    if (most === Number.POSITIVE_INFINITY) {
      const again = linked(at, "nothing");
      const end = build(part, again);
      if (end === -1) return -1;
      link(end, "nothing", again);
      return linked(again, "nothing");
    }
    const to = add();
    for (let i = least; i < most; i += 1) {
      link(at, "nothing", to);
      at = build(part, at);
      if (at === -1) return -1;
    }
    link(at, "nothing", to);
    return to;
  }
  const first = add();
  const last = build(pattern, first);
  return last === -1 ? null : { steps, first, last };
}
function closure({ steps }, states, at) {
  const all = new Set(states);
  for (const state of all) {
    for (const { on, to } of steps[state] ?? []) {
      const isFree = on === "nothing" || on === at || at === "both" && typeof on === "string";
      if (isFree) all.add(to);
    }
  }
  return all;
}

// src/events/walk/pattern/char-class.ts
var LAST = 1114111;
function classFrom(ranges) {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  const joined2 = [];
  for (const [first, last] of sorted) {
    const before = joined2.at(-1);
    if (before !== void 0 && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined2.push([first, last]);
  }
  return joined2;
}
function negate(ranges) {
  const others = [];
  let next = 0;
  for (const [first, last] of classFrom(ranges)) {
    if (first > next) others.push([next, first - 1]);
    next = last + 1;
  }
  return next <= LAST ? [...others, [next, LAST]] : others;
}
function holdsAll(ranges, from, to) {
  return ranges.some(([first, last]) => first <= from && to <= last);
}
function holdsSome(ranges, from, to) {
  return ranges.some(([first, last]) => first <= to && from <= last);
}
var range = (from, to = from) => [
  from.charCodeAt(0),
  to.charCodeAt(0)
];
var DIGITS = [range("0", "9")];
var WORD = classFrom([
  range("0", "9"),
  range("A", "Z"),
  range("_"),
  range("a", "z")
]);
var SPACE = classFrom([
  [9, 13],
  range(" "),
  [160, 160],
  [5760, 5760],
  [8192, 8202],
  [8232, 8233],
  [8239, 8239],
  [8287, 8287],
  [12288, 12288],
  [65279, 65279]
]);
var NO_BREAK = negate([
  [10, 10],
  [13, 13],
  [8232, 8233]
]);

// src/events/walk/pattern/follower.ts
function createFollower(pattern, mode) {
  const automaton = createAutomaton(pattern);
  if (automaton === null) return null;
  const { steps, first, last } = automaton;
  const holds = mode === "matches" ? holdsAll : holdsSome;
  const classes = [
    ...new Set(steps.flat().flatMap(({ on }) => typeof on === "string" ? [] : [on]))
  ];
  const hopeful = statesBefore(automaton);
  function settle(states) {
    if (states.has(last)) return mode === "matches" ? "certain" : "failed";
    const isOver = ![...states].some((state) => hopeful.has(state));
    if (isOver) return mode === "matches" ? "failed" : "certain";
    return states;
  }
  const fits = (isMatch) => isMatch === (mode === "matches");
  return {
    start: settleStart(),
    takesEmpty: fits(closure(automaton, [first], "both").has(last)),
    step(reached, from, to) {
      if (typeof reached === "string") return reached;
      const next = [...reached].flatMap(
        (state) => (steps[state] ?? []).flatMap(
          ({ on, to: target }) => typeof on !== "string" && holds(on, from, to) ? [target] : []
        )
      );
      return settle(closure(automaton, [...next, first], "middle"));
    },
    endsAt(reached) {
      if (typeof reached === "string") return reached === "certain";
      return fits(closure(automaton, reached, "end").has(last));
    },
    sees: (from, to) => classes.map((each) => holds(each, from, to) ? "1" : "0").join("")
  };
  function settleStart() {
    const states = closure(automaton, [first], "start");
    if (states.has(last)) return mode === "matches" ? "certain" : "failed";
    return states;
  }
}
function statesBefore({ steps, last }) {
  const before = /* @__PURE__ */ new Map();
  for (const [state, each] of steps.entries())
    for (const { on, to } of each)
      if (on !== "start") before.set(to, [...before.get(to) ?? [], state]);
  const found = /* @__PURE__ */ new Set([last]);
  for (const state of found) for (const other of before.get(state) ?? []) found.add(other);
  return found;
}

// src/events/walk/pattern/parse-pattern.ts
var Beyond = class extends Error {
};
var ESCAPED = {
  d: DIGITS,
  D: negate(DIGITS),
  w: WORD,
  W: negate(WORD),
  s: SPACE,
  S: negate(SPACE)
};
var CONTROLS = { t: 9, n: 10, v: 11, f: 12, r: 13 };
var SYNTAX2 = "^$\\.*+?()[]{}|/";
var NEVER = { kind: "class", characters: [] };
function parsePattern(pattern) {
  try {
    const parser = new Parser(pattern);
    const parsed = parser.choice();
    return parser.isAtEnd() ? { pattern: parsed, excluded: parser.excluded } : null;
  } catch (error) {
    if (error instanceof Beyond) return null;
    throw error;
  }
}
var Parser = class {
  excluded = [];
  isExcluding = false;
  characters;
  at = 0;
  constructor(pattern) {
    this.characters = [...pattern];
  }
  isAtEnd() {
    return this.at === this.characters.length;
  }
  choice() {
    const parts = [this.sequence()];
    while (this.take("|")) parts.push(this.sequence());
    return { kind: "choice", parts };
  }
  sequence() {
    const parts = [];
    while (!this.isAtEnd() && this.peek() !== "|" && this.peek() !== ")") {
      const atom = this.atom();
      parts.push(atom.kind === "start" || atom.kind === "end" ? atom : this.repeated(atom));
    }
    return { kind: "sequence", parts };
  }
  atom() {
    const character = this.next();
    switch (character) {
      case "^":
        return { kind: "start" };
      case "$":
        return { kind: "end" };
      case ".":
        return { kind: "class", characters: NO_BREAK };
      case "(":
        return this.group();
      case "[":
        return { kind: "class", characters: this.bracket() };
      case "\\":
        return { kind: "class", characters: this.escape(false) };
      default:
        if ("*+?{}])".includes(character)) throw new Beyond();
        return { kind: "class", characters: single(character) };
    }
  }
  group() {
    const isFirst = this.at === 2 && this.characters[0] === "^";
    const mark = this.mark();
    if (mark !== "" && this.isExcluding) throw new Beyond();
    const excludes = mark === "?!" && isFirst;
    this.isExcluding ||= excludes;
    const inner = this.choice();
    if (!this.take(")")) throw new Beyond();
    if (mark === "") return inner;
    if (!excludes) return NEVER;
    this.isExcluding = false;
    this.excluded.push({ kind: "sequence", parts: [{ kind: "start" }, inner] });
    return { kind: "sequence", parts: [] };
  }
  /** What a group looks at; '' where it stands for itself. */
  mark() {
    if (!this.take("?") || this.take(":")) return "";
    const mark = this.next();
    if (mark !== "<") return `?${mark}`;
    if (this.peek() === "=" || this.peek() === "!") return `?<${this.next()}`;
    while (this.next() !== ">") {
    }
    return "";
  }
  repeated(part) {
    const [least, most] = this.quantifier() ?? [1, 1];
    if (least !== 1 || most !== 1) this.take("?");
    return least === 1 && most === 1 ? part : { kind: "repeat", part, least, most };
  }
  quantifier() {
    if (this.take("*")) return [0, Number.POSITIVE_INFINITY];
    if (this.take("+")) return [1, Number.POSITIVE_INFINITY];
    if (this.take("?")) return [0, 1];
    if (this.peek() !== "{") return null;
    const rest = this.characters.slice(this.at).join("");
    const [all, least, comma, most] = /^\{([0-9]+)(,?)([0-9]*)\}/.exec(rest) ?? [];
    if (all === void 0) throw new Beyond();
    this.at += all.length;
    const last = comma === "" ? Number(least) : most === "" ? Number.POSITIVE_INFINITY : Number(most);
    if (Number(least) === 1 && last === 1) this.take("?");
    return [Number(least), last];
  }
  bracket() {
    const isNegated = this.take("^");
    const ranges = [];
    while (!this.take("]")) {
      const first = this.member();
      if (this.peek() !== "-" || this.characters[this.at + 1] === "]") {
        ranges.push(...first);
        continue;
      }
      this.next();
      const last = this.member();
      const [from, to] = [first[0]?.[0], last[0]?.[1]];
      if (from === void 0 || to === void 0 || !isOne(first) || !isOne(last))
        throw new Beyond();
      ranges.push([from, to]);
    }
    return isNegated ? negate(ranges) : classFrom(ranges);
  }
  member() {
    const character = this.next();
    return character === "\\" ? this.escape(true) : single(character);
  }
  escape(inClass) {
    const letter = this.next();
    if (Object.hasOwn(ESCAPED, letter)) return ESCAPED[letter];
    if (Object.hasOwn(CONTROLS, letter)) return code(CONTROLS[letter]);
    if (letter === "x") return code(this.hexadecimal(2));
    if (letter === "u") return code(this.unicode());
    if (SYNTAX2.includes(letter) || inClass && letter === "-") return single(letter);
    throw new Beyond();
  }
  unicode() {
    if (!this.take("{")) {
      const unit = this.hexadecimal(4);
      if (unit >= 55296 && unit <= 57343) throw new Beyond();
      return unit;
    }
    let digits = "";
    for (let digit3 = this.next(); digit3 !== "}"; digit3 = this.next()) digits += digit3;
    if (!/^[0-9a-fA-F]+$/.test(digits)) throw new Beyond();
    return Number.parseInt(digits, 16);
  }
  hexadecimal(length) {
    const digits = Array.from({ length }, () => this.next()).join("");
    if (!/^[0-9a-fA-F]+$/.test(digits)) throw new Beyond();
    return Number.parseInt(digits, 16);
  }
  peek() {
    return this.characters[this.at] ?? "";
  }
  next() {
    const character = this.characters[this.at];
    if (character === void 0) throw new Beyond();
    this.at += 1;
    return character;
  }
  take(character) {
    if (this.peek() !== character) return false;
    this.at += 1;
    return true;
  }
};
function code(point) {
  return [[point, point]];
}
function single(character) {
  return code(character.codePointAt(0) ?? 0);
}
function isOne(ranges) {
  const [[first, last] = [0, 1]] = ranges;
  return ranges.length === 1 && first === last;
}

// src/events/walk/pattern/byte-table.ts
var FAILED = 0;
var MATCHED = 1;
var CERTAIN = 2;
var FIRST_STATE = 3;
var MOST_STATES2 = 250;
var QUOTE2 = 34;
function createByteTable(patterns) {
  const followers = followAll(patterns);
  if (followers === null) return null;
  const positions = [];
  const numbers = /* @__PURE__ */ new Map();
  function numberOf(position) {
    if (position.includes("failed")) return FAILED;
    if (position.every((reached) => reached === "certain")) return CERTAIN;
    const key = JSON.stringify(
      position.map((reached) => typeof reached === "string" ? reached : [...reached].sort())
    );
    const known = numbers.get(key) ?? positions.push(position) - 1 + FIRST_STATE;
    numbers.set(key, known);
    return known;
  }
  const atStart = followers.map((follower) => follower.start);
  const isOpen = !atStart.includes("failed") && atStart.some((reached) => reached !== "certain");
  const start = isOpen ? positions.push(atStart) - 1 + FIRST_STATE : numberOf(atStart);
  const groups = groupBytes(followers);
  const rows = [];
  for (let i = 0; i < positions.length; i += 1) {
    if (positions.length > MOST_STATES2) return null;
    const position = positions[i];
    const row = new Uint8Array(256);
    const isMatch = followers.every(
      (follower, each) => i === 0 && isOpen ? follower.takesEmpty : follower.endsAt(position[each])
    );
    row[QUOTE2] = isMatch ? MATCHED : FAILED;
    row.fill(i + FIRST_STATE, 128, 192);
    for (const bytes of groups) {
      const [from, to] = charactersFrom(bytes[0]);
      const next2 = followers.map(
        (follower, each) => follower.step(position[each], from, to)
      );
      const state = numberOf(next2);
      for (const byte of bytes) row[byte] = state;
    }
    rows.push(row);
  }
  const next = new Uint8Array((rows.length + FIRST_STATE) * 256);
  for (const [i, row] of rows.entries()) next.set(row, (i + FIRST_STATE) * 256);
  return { next, start };
}
function followAll(patterns) {
  const followers = patterns.flatMap((text) => {
    const parsed = parsePattern(text);
    if (parsed === null) return [null];
    return [
      createFollower(parsed.pattern, "matches"),
      ...parsed.excluded.map((pattern) => createFollower(pattern, "excludes"))
    ];
  });
  return followers.every((follower) => follower !== null) ? followers : null;
}

// src/events/walk/emit/table.ts
var QUOTE3 = 34;
function emitTable(scanText, table, p, body) {
  const [state, next] = [body.local("i32"), new Label()];
  return [
    set(state, i32(table.start)),
    loop(
      next,
      set(state, follow(table, state, load8(get(p)))),
      advance(p, 1),
      branchIf(next, int.above(get(state), i32(CERTAIN)))
    ),
    need(int.differ(get(state), i32(FAILED))),
    when(int.equal(get(state), i32(CERTAIN)), walkBy(scanText, p))
  ];
}
function emitTableUpTo(table, { from, end }, body) {
  const [state, p, next] = [body.local("i32"), body.local("i32"), new Label()];
  return [
    set(state, i32(table.start)),
    set(p, get(from)),
    loop(
      next,
      when(int.and(int.below(get(p), get(end)), int.above(get(state), i32(CERTAIN))), [
        set(state, follow(table, state, load8(get(p)))),
        advance(p, 1),
        { to: next, opcode: 12 }
      ])
    ),
    when(int.above(get(state), i32(CERTAIN)), set(state, follow(table, state, i32(QUOTE3)))),
    need(int.differ(get(state), i32(FAILED)))
  ];
}
function follow({ address }, state, byte) {
  return load8(int.add(int.shiftLeft(get(state), i32(8)), byte), address);
}

// src/events/walk/emit/number.ts
var P2 = 0;
var [MOST_WHOLE2, MOST_DECIMALS] = [9, 4];
function emitNumber(parts, nodes, _place, body) {
  const end = body.local("i32");
  const checks = nodes.map((node) => emitNode(parts, node, end, body));
  if (!checks.every((check) => check !== null)) return NO;
  return [set(end, call(parts.numbers.scan, get(P2))), need(get(end)), checks, giveBack(get(end))];
}
function emitNode(parts, node, end, body) {
  const { numbers } = parts;
  const bounds = emitBounds(numbers, node);
  const digits = emitDigits(parts, node, end, body);
  if (bounds === null || digits === null) return null;
  const values = readValues(node)?.filter((value) => typeof value === "number");
  const { type, format } = node;
  const listed = Array.isArray(type) ? type : [type];
  return [
    listed.includes("integer") && !listed.includes("number") ? need(float.equal(float.truncate(numbers.value), numbers.value)) : [],
    format === "amount" || format === "rate" ? [
      need(int.atMost(numbers.whole, i32(MOST_WHOLE2))),
      need(int.atMost(numbers.decimals, i32(MOST_DECIMALS)))
    ] : [],
    values === void 0 ? [] : need(
      values.map((value) => float.equal(numbers.value, f64(value))).reduce((a, b) => int.or(a, b), i32(0))
    ),
    bounds,
    digits
  ];
}
function emitDigits(parts, { [DECIMAL_DIGITS]: pattern }, end, body) {
  if (typeof pattern !== "string") return [];
  const table = parts.tableFor([pattern]);
  if (table === null) return null;
  const last = load8(int.subtract(get(end), i32(1)));
  return [
    need(int.or(int.isZero(parts.numbers.decimals), int.differ(last, i32(CHAR.zero)))),
    emitTableUpTo(table, { from: P2, end }, body)
  ];
}

// src/events/walk/emit/members.ts
function readMembers(parts, nodes, place) {
  const required = new Set(
    nodes.flatMap(({ required: own }) => Array.isArray(own) ? own.map(String) : [])
  );
  const others = gather(nodes.map(othersOf), parts.root);
  const names = /* @__PURE__ */ new Set([
    ...nodes.flatMap((node) => Object.keys(propertiesOf(node))),
    ...required,
    // A name that the schema does not say is asked for only where there may be one.
    ...others.limit === "never" ? [] : place.members.keys()
  ]);
  const known = [...names].map((name) => {
    const schemas = nodes.map((node) => schemaFor(node, name));
    const key = name in {} ? null : quotedBytes(name);
    const next = place.members.get(name) ?? OFF_PATH;
    const isFurther = next.isType || next.members.size > 0;
    const value = () => parts.valueFor(gather(schemas, parts.root), isFurther ? next : OFF_PATH);
    return { key, value, put: next.put, isRequired: required.has(name) };
  });
  if (known.some(({ key }) => key === null)) return null;
  return {
    known: known.flatMap(
      ({ key, value, put, isRequired }) => key === null ? [] : [{ key, value: value(), put, isRequired }]
    ),
    others: others.limit === "never" ? null : parts.valueFor(others, OFF_PATH)
  };
}
function schemaFor(node, name) {
  const properties = propertiesOf(node);
  return Object.hasOwn(properties, name) ? properties[name] : othersOf(node);
}
function othersOf({ additionalProperties }) {
  return isSchemaNode(additionalProperties) || additionalProperties === false ? additionalProperties : true;
}

// src/events/walk/emit/object.ts
var P3 = 0;
var BITS2 = 64;
function emitObject(parts, nodes, place, body) {
  const members2 = readMembers(parts, nodes, place);
  if (members2 === null) return NO;
  const { known, others } = members2;
  const { skipSpace, depth, keys } = parts;
  const from = body.local("i32");
  const word = body.local("i64");
  const seen = Array.from({ length: Math.ceil(known.length / BITS2) }, () => body.local("i64"));
  const isKnown = new Label();
  const own = known.map((member, i) => {
    const next = new Label();
    const [bits, bit] = [seen[Math.floor(i / BITS2)], i64(1n << BigInt(i % BITS2))];
    return block(
      next,
      branchIf(next, int.isZero(sameBytes(member.key, P3, word))),
      need(long.isZero(long.and(get(bits), bit))),
      set(bits, long.or(get(bits), bit)),
      advance(P3, member.key.length),
      readValue(parts, member.value, member.put === null ? null : { ...member.put, from }),
      branch(isKnown)
    );
  });
  const base = body.local("i32");
  return [
    depth.enter,
    others === null ? [] : set(base, getGlobal(keys.top)),
    sequence(P3, skipSpace, CHAR.closeObject, [
      skipBlanks(skipSpace, P3),
      need(int.equal(load8(get(P3)), i32(CHAR.quote))),
      set(word, load64(get(P3))),
      block(isKnown, own, others === null ? NO : emitOther(parts, others, base, body)),
      skipBlanks(skipSpace, P3)
    ]),
    depth.leave,
    others === null ? [] : setGlobal(keys.top, get(base)),
    needAll(members2, seen),
    giveBack(get(P3))
  ];
}
function readValue({ skipSpace }, value, put) {
  return [
    skipBlanks(skipSpace, P3),
    need(int.equal(load8(get(P3)), i32(CHAR.colon))),
    advance(P3, 1),
    skipBlanks(skipSpace, P3),
    put === null ? [] : set(put.from, get(P3)),
    walkBy(value, P3),
    put === null ? [] : need(call(put.function, get(put.from), get(P3), i32(put.column)))
  ];
}
function emitOther(parts, value, base, body) {
  const { scanText, keys } = parts;
  const from = body.local("i32");
  return [
    set(from, int.add(get(P3), i32(1))),
    set(P3, call(scanText, get(from))),
    need(get(P3)),
    need(call(keys.note, get(base), get(from), get(P3))),
    readValue(parts, value, null)
  ];
}
function needAll({ known }, seen) {
  return seen.map((bits, i) => {
    const needed = known.slice(i * BITS2, (i + 1) * BITS2).reduce((all, { isRequired }, at) => isRequired ? all | 1n << BigInt(at) : all, 0n);
    if (needed === 0n) return [];
    return need(long.equal(long.and(get(bits), i64(needed)), i64(needed)));
  });
}

// src/events/formats/addresses.ts
var LONGEST_ADDRESS = 254;
var LONGEST_LABEL = 63;
var LOCAL_PART = /^[\w!#$%&'*+\-/=?^`{|}~\u0080-\u{10ffff}]+(?:\.[\w!#$%&'*+\-/=?^`{|}~\u0080-\u{10ffff}]+)*$/u;
var LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
var KEPT_LABEL = /^(?!xn)[a-z0-9]{2}--/i;
var SPECIAL_DOMAINS = ["arpa", "invalid", "local", "localhost", "onion", "test"];
function isEmail(text) {
  const at = text.lastIndexOf("@");
  const domain = asciiDomain(text.slice(at + 1));
  return at > 0 && text.length <= LONGEST_ADDRESS && LOCAL_PART.test(text.slice(0, at)) && isDomain(domain);
}
function isDomain(domain) {
  const labels = domain.split(".");
  const top = labels.at(-1) ?? "";
  return labels.length > 1 && labels.every(
    (label) => label.length <= LONGEST_LABEL && LABEL.test(label) && !KEPT_LABEL.test(label)
  ) && /[a-z]$/i.test(top) && !SPECIAL_DOMAINS.includes(top.toLowerCase());
}
function asciiDomain(domain) {
  if (/^[\0-\x7f]*$/.test(domain)) return domain;
  return /[/:@?#\\]/.test(domain) ? "" : readUrl(`http://${domain}`)?.hostname ?? "";
}
function isUri(text) {
  return readUrl(text) !== null;
}
function readUrl(text) {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
function isIpv4(text) {
  return /^(?:(?:0|[1-9][0-9]{0,2})(?:\.(?!$)|$)){4}$/.test(text) && text.split(".").every(isByte);
}
function isByte(part) {
  return Number(part) <= 255;
}
function isIpv6(text) {
  const [address = "", zone, ...others] = text.split("%");
  if (zone === "" || zone?.includes("/") || others.length > 0) return false;
  const tail = address.slice(address.lastIndexOf(":") + 1);
  const groups = tail.includes(".") ? isIpv4(tail) && `${address.slice(0, -tail.length)}0:0` : address;
  if (groups === false) return false;
  const halves = groups.split("::");
  if (halves.length > 2) return false;
  const all = halves.flatMap((half) => half === "" ? [] : half.split(":"));
  const isWhole = all.every((group) => /^[0-9a-f]{1,4}$/i.test(group));
  return isWhole && (halves.length === 2 ? all.length < 8 : all.length === 8);
}

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

// src/events/formats/formats.ts
var HYPHENATED = "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";
var UUID = new RegExp(`^(?:(?:urn:uuid:)?${HYPHENATED}|\\{${HYPHENATED}\\}|[0-9A-Fa-f]{32})$`);
var TEXT_FORMATS = {
  date: isCalendarDate,
  "date-time": isDateTime,
  time: isTime,
  duration: isDuration,
  uuid: (text) => UUID.test(text),
  email: isEmail,
  uri: isUri,
  ipv4: isIpv4,
  ipv6: isIpv6,
  "event-time": isEventTime
};
var FORMATS = {
  ...Object.fromEntries(
    Object.entries(TEXT_FORMATS).map(([name, validate]) => [name, { type: "string", validate }])
  ),
  amount: { type: "number", validate: (value) => hasDecimals(value, 1e6) },
  rate: { type: "number", validate: (value) => hasDecimals(value, 1e4) }
};
var KNOWN_FORMATS = Object.keys(FORMATS);
function isKnownFormat(name) {
  return Object.hasOwn(FORMATS, name);
}
function hasDecimals(value, unit) {
  return Math.round(value * unit) / unit === value;
}

// src/events/walk/emit/text-checks.ts
function readTextChecks(nodes, { formats: known, tableFor }) {
  const patterns = new Set(
    nodes.flatMap(({ pattern }) => typeof pattern === "string" ? [pattern] : [])
  );
  const formats = new Set(nodes.flatMap(({ format }) => isTextFormat(format) ? [format] : []));
  if (patterns.delete(UUID_PATTERN)) formats.add("uuid");
  if (![...formats].every((format) => Object.hasOwn(known, format))) return null;
  const table = patterns.size === 0 ? null : tableFor([...patterns]);
  if (table === null && patterns.size > 0) return null;
  const bounds = nodes.flatMap(({ [DECIMAL_BOUNDS]: own }) => isSchemaNode(own) ? [own] : []);
  if (!bounds.every(areExact)) return null;
  const lengths = (name) => nodes.flatMap(({ [name]: own }) => typeof own === "number" ? [own] : []);
  return {
    formats: [...formats],
    table,
    least: Math.max(0, ...lengths("minLength")),
    most: Math.min(Number.POSITIVE_INFINITY, ...lengths("maxLength")),
    bounds
  };
}
function isTextFormat(format) {
  if (typeof format !== "string" || !isKnownFormat(format)) return false;
  const known = FORMATS[format];
  return typeof known === "object" && "type" in known && known.type === "string";
}
function takesText(node, text) {
  const { pattern, format, minLength, maxLength, [DECIMAL_BOUNDS]: bounds } = node;
  const length = [...text].length;
  return (readValues(node)?.includes(text) ?? true) && (typeof pattern !== "string" || new RegExp(pattern, "u").test(text)) && (!isTextFormat(format) || isOfFormat(format, text)) && (typeof minLength !== "number" || length >= minLength) && (typeof maxLength !== "number" || length <= maxLength) && (!isSchemaNode(bounds) || isWithin(text, bounds));
}
function isOfFormat(name, text) {
  const format = FORMATS[name];
  const validate = typeof format === "object" && "validate" in format ? format.validate : null;
  return typeof validate === "function" && validate(text);
}

// src/events/walk/emit/text.ts
var P4 = 0;
function emitText(parts, nodes, { isType }, body) {
  const values = nodes.flatMap((node) => readValues(node) ?? []);
  if (nodes.some((node) => readValues(node) !== null)) {
    const texts = new Set(values.filter((value) => typeof value === "string"));
    const valid = [...texts].filter((text) => nodes.every((node) => takesText(node, text)));
    return isType ? emitTypes(parts, valid, body) : emitTexts(valid, body);
  }
  const checks = readTextChecks(nodes, parts);
  if (checks === null) return NO;
  const end = body.local("i32");
  const code2 = emitChecks(parts, checks, { end, isType }, body);
  if (code2 === null) return NO;
  return isType ? [code2, emitTypes(parts, parts.types.names, body)] : [code2, giveBack(get(end))];
}
function emitTexts(texts, body) {
  return [emitEach(texts, body, () => []), NO];
}
function emitTypes({ type, types }, texts, body) {
  const named = texts.filter((text) => types.names.includes(text));
  const note = (text) => setGlobal(type, i32(types.names.indexOf(text) + 1));
  return [emitEach(named, body, note), NO];
}
function emitEach(texts, body, note) {
  const word = body.local("i64");
  const found = texts.map((text) => {
    const bytes = quotedBytes(text);
    if (bytes === null) return [];
    return when(sameBytes(bytes, P4, word), [
      note(text),
      giveBack(int.add(get(P4), i32(bytes.length)))
    ]);
  });
  return [set(word, load64(get(P4))), found];
}
function emitChecks(parts, checks, { end, isType }, body) {
  const { formats, table, least, most, bounds } = checks;
  const start = int.add(get(P4), i32(1));
  const readBy = (index) => [set(end, start), walkBy(index, end)];
  const isMeasured = least > 0 || most < Number.POSITIVE_INFINITY;
  const scanRest = isType || least > 1 ? parts.scanText : parts.scanAnyText;
  const code2 = formats.map((format) => readBy(parts.formats[format]));
  if (table !== null && table.start !== CERTAIN)
    code2.push(set(end, start), emitTable(scanRest, table, end, body));
  for (const each of bounds) {
    const within = emitBounds(parts.numbers, each);
    if (within === null) return null;
    code2.push(readBy(parts.numbers.scanText), within);
  }
  if (code2.length === 0) code2.push(readBy(scanRest));
  if (isMeasured) code2.push(emitLength(parts, checks, end));
  return code2;
}
function emitLength(parts, { least, most }, end) {
  const bytes = int.subtract(int.subtract(get(end), get(P4)), i32(2));
  const count = call(
    parts.countCharacters,
    int.add(get(P4), i32(1)),
    int.subtract(get(end), i32(1))
  );
  const [fewest, longest] = [clamped(least), clamped(most)];
  return [
    when(
      int.below(bytes, i32(clamped(least === 1 ? 1 : fewest * 4))),
      need(int.atLeast(count, i32(fewest)))
    ),
    when(int.above(bytes, i32(longest)), need(int.atMost(count, i32(longest))))
  ];
}
function clamped(length) {
  return Math.min(Math.ceil(length), 1 << 28);
}

// src/events/walk/emit/value.ts
var MOST_FUNCTIONS = 3e3;
var WalkTooLarge = class extends Error {
};
var EMIT = {
  string: emitText,
  number: emitNumber,
  object: emitObject,
  array: emitList
};
function createValueFunctions(common) {
  const known = /* @__PURE__ */ new Map();
  const numbers = /* @__PURE__ */ new Map();
  const numberOf = (part) => {
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    return number;
  };
  const parts = {
    ...common,
    valueFor(conjunction, place) {
      const { nodes, chosen, limit } = conjunction;
      if (nodes.size === 0 && limit === "none" && place === OFF_PATH) return common.any;
      const key = JSON.stringify([
        [...nodes].map(numberOf),
        [...chosen].map(numberOf),
        limit,
        numberOf(place)
      ]);
      const found = known.get(key);
      if (found !== void 0) return found;
      const index = common.module.declare(1);
      if (common.module.size > MOST_FUNCTIONS) throw new WalkTooLarge();
      known.set(key, index);
      common.module.define(index, (body) => emitValue(parts, conjunction, place, body));
      return index;
    }
  };
  return parts;
}
var P5 = 0;
function emitValue(parts, conjunction, place, body) {
  const c = body.local("i32");
  const isFirst = (character) => int.equal(get(c), i32(character));
  const at = (type) => emitType(parts, conjunction, type, place, body);
  const isNumber = int.or(
    isFirst(CHAR.minus),
    int.below(int.subtract(get(c), i32(CHAR.zero)), i32(10))
  );
  const isBoolean = int.or(isFirst(charCode("t")), isFirst(charCode("f")));
  return [
    set(c, load8(get(P5))),
    when(isFirst(CHAR.quote), at("string")),
    when(isFirst(CHAR.openObject), at("object")),
    when(isNumber, at("number")),
    when(isFirst(CHAR.openList), at("array")),
    when(isFirst(charCode("n")), at("null")),
    when(isBoolean, at("boolean")),
    NO
  ];
}
function emitType(parts, conjunction, type, place, body) {
  const demand = demandOn(conjunction, type, parts.root);
  switch (demand.kind) {
    case "never":
    case "beyond":
      return NO;
    case "choice":
      return demand.tag === null ? emitTries(parts, demand.choices, place, body) : emitByTag(parts, demand.choices, demand.tag, place, body);
    case "plain":
      return EMIT[type]?.(parts, demand.nodes, place, body) ?? emitLiteral(demand.nodes, type);
  }
}
function emitTries(parts, choices, place, body) {
  const end = body.local("i32");
  const notes = parts.columns === null ? [] : [parts.columns.notes.top];
  const kept = [parts.type, parts.depthNow, parts.keys.top, ...notes].map((global) => ({
    global,
    local: body.local("i32")
  }));
  return [
    kept.map(({ global, local }) => set(local, getGlobal(global))),
    choices.map((choice) => [
      set(end, call(parts.valueFor(choice, place), get(P5))),
      when(get(end), giveBack(get(end))),
      kept.map(({ global, local }) => setGlobal(global, get(local)))
    ]),
    NO
  ];
}
var LITERALS = {
  null: [null],
  boolean: [true, false]
};
function emitLiteral(nodes, type) {
  const allowed = (LITERALS[type] ?? []).filter(
    (value) => nodes.every((node) => readValues(node)?.includes(value) ?? true)
  );
  return [allowed.map(emitOneLiteral), NO];
}
function emitOneLiteral(value) {
  const bytes = new TextEncoder().encode(String(value));
  const isWord = int.equal(load32(get(P5)), i32(Number(wordAt(bytes, 0, 4))));
  const last = bytes.length > 4 ? int.equal(load8(get(P5), 4), i32(bytes[4] ?? 0)) : null;
  return when(
    last === null ? isWord : int.and(isWord, last),
    giveBack(int.add(get(P5), i32(bytes.length)))
  );
}

// src/events/walk/runtime/number.ts
var MOST_DIGITS2 = 15;
var MOST_DECIMALS2 = 4;
var MOST_WHOLE3 = 9;
function defineNumbers(module, { isDecimalRuled }) {
  const globals = {
    digits: module.global("i64"),
    whole: module.global("i32"),
    decimals: module.global("i32")
  };
  const scanDigits = defineScanDigits(module, globals);
  const powers = module.place(
    new Uint8Array(Float64Array.from({ length: MOST_DIGITS2 + 1 }, (_, i) => 10 ** i).buffer)
  );
  const longPowers = module.place(
    new Uint8Array(
      BigInt64Array.from({ length: MOST_DIGITS2 + 1 }, (_, i) => 10n ** BigInt(i)).buffer
    )
  );
  return {
    powerOfTen: (exponent) => load64(int.shiftLeft(exponent, i32(3)), longPowers),
    scan: defineScanNumber(module, scanDigits, globals, isDecimalRuled),
    scanText: defineScanDecimal(module, scanDigits, globals),
    // Exact: both are below 2^53, and a division is rounded once, as the parser rounds.
    value: float.divide(
      float.fromLong(getGlobal(globals.digits)),
      loadFloat(int.shiftLeft(getGlobal(globals.decimals), i32(3)), powers)
    ),
    digits: getGlobal(globals.digits),
    whole: getGlobal(globals.whole),
    decimals: getGlobal(globals.decimals)
  };
}
function defineScanDigits(module, globals) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, sum, start, c] = [0, body.local("i64"), body.local("i32"), body.local("i32")];
    const run = (count) => {
      const next = new Label();
      return [
        set(start, get(p)),
        loop(
          next,
          set(c, int.subtract(load8(get(p)), i32(CHAR.zero))),
          when(int.below(get(c), i32(10)), [
            set(sum, long.add(long.multiply(get(sum), i64(10n)), long.fromInt(get(c)))),
            advance(p, 1),
            branch(next)
          ])
        ),
        setGlobal(count, int.subtract(get(p), get(start))),
        need(getGlobal(count))
      ];
    };
    return [
      run(globals.whole),
      setGlobal(globals.decimals, i32(0)),
      when(int.equal(load8(get(p)), i32(CHAR.point)), [advance(p, 1), run(globals.decimals)]),
      need(
        int.atMost(
          int.add(getGlobal(globals.whole), getGlobal(globals.decimals)),
          i32(MOST_DIGITS2)
        )
      ),
      setGlobal(globals.digits, get(sum)),
      giveBack(get(p))
    ];
  });
  return index;
}
function defineScanNumber(module, scanDigits, globals, isDecimalRuled) {
  const index = module.declare(1);
  const [whole, decimals] = [getGlobal(globals.whole), getGlobal(globals.decimals)];
  const fewDigits = int.and(
    int.atMost(decimals, i32(MOST_DECIMALS2)),
    int.or(int.isZero(decimals), int.atMost(whole, i32(MOST_WHOLE3)))
  );
  module.define(index, (body) => {
    const [p, isNegative] = [0, body.local("i32")];
    return [
      set(isNegative, int.equal(load8(get(p)), i32(CHAR.minus))),
      set(p, int.add(get(p), get(isNegative))),
      // No zero before another digit.
      when(
        int.and(
          int.equal(load8(get(p)), i32(CHAR.zero)),
          int.below(int.subtract(load8(get(p), 1), i32(CHAR.zero)), i32(10))
        ),
        NO
      ),
      walkBy(scanDigits, p),
      isDecimalRuled ? need(fewDigits) : [],
      negate2(isNegative, globals.digits),
      giveBack(get(p))
    ];
  });
  return index;
}
function defineScanDecimal(module, scanDigits, globals) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, isNegative] = [0, body.local("i32")];
    return [
      set(isNegative, int.equal(load8(get(p)), i32(CHAR.minus))),
      set(p, int.add(get(p), get(isNegative))),
      walkBy(scanDigits, p),
      need(int.equal(load8(get(p)), i32(CHAR.quote))),
      negate2(isNegative, globals.digits),
      giveBack(int.add(get(p), i32(1)))
    ];
  });
  return index;
}
function negate2(isNegative, digits) {
  return when(get(isNegative), [
    need(long.differ(getGlobal(digits), i64(0n))),
    setGlobal(digits, long.subtract(i64(0n), getGlobal(digits)))
  ]);
}

// src/events/walk/runtime/text.ts
function defineSkipSpace(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, c, next] = [0, body.local("i32"), new Label()];
    const isBlank = [CHAR.space, CHAR.tab, CHAR.return].map((blank) => int.equal(get(c), i32(blank))).reduce((a, b) => int.or(a, b));
    return [
      loop(next, set(c, load8(get(p))), when(isBlank, [advance(p, 1), branch(next)])),
      giveBack(get(p))
    ];
  });
  return index;
}
function defineFindNewline(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, found, next] = [0, body.local("i32"), new Label()];
    return [
      loop(
        next,
        set(found, wide.bits(wide.equal(load128(get(p)), wide.all(CHAR.newline)))),
        when(int.isZero(get(found)), [advance(p, 16), branch(next)])
      ),
      giveBack(int.add(get(p), int.trailingZeros(get(found))))
    ];
  });
  return index;
}
function defineScanText(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const p = 0;
    return [
      toSpecial(p, body.local("i32"), body.local("v128")),
      need(int.equal(load8(get(p)), i32(CHAR.quote))),
      giveBack(int.add(get(p), i32(1)))
    ];
  });
  return index;
}
function toSpecial(p, found, bytes) {
  const next = new Label();
  const isSpecial = wide.or(
    wide.or(
      wide.equal(get(bytes), wide.all(CHAR.quote)),
      wide.equal(get(bytes), wide.all(CHAR.backslash))
    ),
    wide.below(get(bytes), wide.all(CHAR.space))
  );
  return [
    loop(
      next,
      set(bytes, load128(get(p))),
      when(int.isZero(tee(found, wide.bits(isSpecial))), [advance(p, 16), branch(next)])
    ),
    set(p, int.add(get(p), int.trailingZeros(get(found))))
  ];
}
function defineScanAnyText(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, found, bytes, c, next] = [
      0,
      body.local("i32"),
      body.local("v128"),
      body.local("i32"),
      new Label()
    ];
    const [unit, left] = [body.local("i32"), body.local("i32")];
    return [
      loop(
        next,
        toSpecial(p, found, bytes),
        set(c, load8(get(p))),
        when(int.equal(get(c), i32(CHAR.quote)), giveBack(int.add(get(p), i32(1)))),
        need(int.equal(get(c), i32(CHAR.backslash))),
        set(c, load8(get(p), 1)),
        advance(p, 2),
        when(int.equal(get(c), i32(charCode("u"))), [
          readUnit(p, unit, left, c),
          // Half of a pair, or nothing.
          need(int.differ(int.and(get(unit), i32(63488)), i32(55296))),
          need(get(unit)),
          branch(next)
        ]),
        need(isOneOf('"\\/bfnrt', c)),
        branch(next)
      ),
      NO
    ];
  });
  return index;
}
function readUnit(p, unit, left, c) {
  const next = new Label();
  return [
    set(unit, i32(0)),
    set(left, i32(4)),
    loop(
      next,
      set(c, load8(get(p))),
      when(
        int.below(int.subtract(get(c), i32(CHAR.zero)), i32(10)),
        set(c, int.subtract(get(c), i32(CHAR.zero))),
        [
          set(c, int.subtract(int.or(get(c), i32(32)), i32(charCode("a")))),
          need(int.below(get(c), i32(6))),
          advance(c, 10)
        ]
      ),
      set(unit, int.or(int.shiftLeft(get(unit), i32(4)), get(c))),
      advance(p, 1),
      when(tee(left, int.subtract(get(left), i32(1))), branch(next))
    )
  ];
}
function isOneOf(characters, c) {
  return [...characters].map((character) => int.equal(get(c), i32(charCode(character)))).reduce((a, b) => int.or(a, b));
}
function defineCountCharacters(module) {
  const index = module.declare(2);
  module.define(index, (body) => {
    const [p, end, count, next] = [0, 1, body.local("i32"), new Label()];
    return [
      loop(
        next,
        when(int.below(get(p), get(end)), [
          set(count, int.add(get(count), int.differ(int.and(load8(get(p)), i32(192)), i32(128)))),
          advance(p, 1),
          branch(next)
        ])
      ),
      giveBack(get(count))
    ];
  });
  return index;
}

// src/events/walk/runtime/times.ts
function differsFrom(form) {
  const word = (byte) => [...form].reduceRight((all, character) => all << 8n | BigInt(byte(character)), 0n);
  return {
    zeros: word(charCode),
    limits: word((character) => character === "0" ? 118 : 127),
    high: word(() => 128)
  };
}
function needForm(form, word, loaded) {
  const { zeros, limits, high } = differsFrom(form);
  const mask = form.length === 8 ? [] : [i64((1n << BigInt(form.length * 8)) - 1n), 131];
  const sum = long.add(get(word), i64(limits));
  return [
    set(word, long.xor([loaded, mask], i64(zeros))),
    need(long.isZero(long.and(long.or(get(word), sum), i64(high))))
  ];
}
function digit2(word, at) {
  return long.toInt(long.and(long.shiftRight(get(word), i64(BigInt(at * 8))), i64(0xffn)));
}
function twoDigits2(word, at) {
  return int.add(int.multiply(digit2(word, at), i32(10)), digit2(word, at + 1));
}
var LONG_MONTHS = 5546;
function defineDay(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, start, end] = [0, body.local("i64"), body.local("i64")];
    const [month, day, year] = [body.local("i32"), body.local("i32"), body.local("i32")];
    return [
      needForm("0000-00-", start, load64(get(p))),
      needForm("00", end, load64(get(p), 8)),
      set(month, twoDigits2(start, 5)),
      set(day, twoDigits2(end, 0)),
      set(year, int.add(int.multiply(twoDigits2(start, 0), i32(100)), twoDigits2(start, 2))),
      need(get(year)),
      need(int.below(int.subtract(get(month), i32(1)), i32(12))),
      need(get(day)),
      when(int.above(get(day), i32(28)), needLateDay(year, month, day)),
      giveBack(int.add(get(p), i32(10)))
    ];
  });
  return index;
}
function needLateDay(year, month, day) {
  const isLong = int.and(int.shiftRight(i32(LONG_MONTHS), get(month)), i32(1));
  const divides = (by) => int.isZero(int.remainder(get(year), i32(by)));
  const isLeap = int.or(int.and(divides(4), int.isZero(divides(100))), divides(400));
  return when(
    int.equal(get(month), i32(2)),
    [need(int.equal(get(day), i32(29))), need(isLeap)],
    need(int.atMost(get(day), int.add(i32(30), isLong)))
  );
}
function defineClock(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, word, c, start] = [0, body.local("i64"), body.local("i32"), body.local("i32")];
    const next = new Label();
    return [
      needForm("00:00:00", word, load64(get(p))),
      need(int.below(twoDigits2(word, 0), i32(24))),
      need(int.below(digit2(word, 3), i32(6))),
      need(int.below(digit2(word, 6), i32(6))),
      advance(p, 8),
      when(int.equal(load8(get(p)), i32(CHAR.point)), [
        advance(p, 1),
        set(start, get(p)),
        loop(
          next,
          when(int.below(int.subtract(load8(get(p)), i32(CHAR.zero)), i32(10)), [
            advance(p, 1),
            branch(next)
          ])
        ),
        need(int.above(get(p), get(start)))
      ]),
      set(c, load8(get(p))),
      when(int.equal(int.or(get(c), i32(32)), i32(charCode("z"))), advance(p, 1)),
      when(int.or(int.equal(get(c), i32(CHAR.plus)), int.equal(get(c), i32(CHAR.minus))), [
        needForm("00:00", word, load64(get(p), 1)),
        need(int.below(twoDigits2(word, 0), i32(24))),
        need(int.below(digit2(word, 3), i32(6))),
        advance(p, 6)
      ]),
      need(int.equal(load8(get(p)), i32(CHAR.quote))),
      giveBack(int.add(get(p), i32(1)))
    ];
  });
  return index;
}
function defineUuid(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, bytes] = [0, body.local("v128")];
    const needAt = (offset, hyphens) => [
      set(bytes, load128(get(p), offset)),
      need(int.equal(wide.bits(isHexadecimal(bytes)), i32(65535 & ~hyphens))),
      need(
        int.equal(
          int.and(wide.bits(wide.equal(get(bytes), wide.all(CHAR.minus))), i32(hyphens)),
          i32(hyphens)
        )
      )
    ];
    return [
      needAt(0, 1 << 8 | 1 << 13),
      needAt(16, 1 << 2 | 1 << 7),
      needAt(20, 1 << 3),
      need(int.equal(load8(get(p), 36), i32(CHAR.quote))),
      giveBack(int.add(get(p), i32(37)))
    ];
  });
  return index;
}
function isHexadecimal(bytes) {
  const lower = wide.or(get(bytes), wide.all(32));
  return wide.or(
    wide.below(wide.subtract(get(bytes), wide.all(CHAR.zero)), wide.all(10)),
    wide.below(wide.subtract(lower, wide.all(charCode("a"))), wide.all(6))
  );
}
function defineFormats(module) {
  const [day, clock] = [defineDay(module), defineClock(module)];
  const define = (write) => {
    const index = module.declare(1);
    module.define(index, write);
    return index;
  };
  const date = define(() => [
    walkBy(day, 0),
    need(int.equal(load8(get(0)), i32(CHAR.quote))),
    giveBack(int.add(get(0), i32(1)))
  ]);
  const instant = define(() => [
    walkBy(day, 0),
    need(int.equal(int.or(load8(get(0)), i32(32)), i32(charCode("t")))),
    giveBack(call(clock, int.add(get(0), i32(1))))
  ]);
  return {
    date,
    "event-time": instant,
    "date-time": instant,
    time: clock,
    uuid: defineUuid(module)
  };
}

// src/events/walk/wasm/module.ts
var KINDS = { i32: 127, i64: 126, f64: 124, v128: 123 };
var PAGE2 = 1 << 16;
var END2 = 11;
var START = 64;
function createModule() {
  const functions = [];
  const globals = [];
  const data = [];
  let end = START;
  const reserve = (length) => {
    const address = end;
    end = Math.ceil((end + length) / 16) * 16;
    return address;
  };
  return {
    declare(parameters) {
      functions.push({ parameters, locals: [], code: null });
      return functions.length - 1;
    },
    define(index, write) {
      const written = functions[index];
      const locals = [];
      const body = {
        local: (kind) => written.parameters + locals.push(kind) - 1
      };
      written.code = assemble(write(body));
      written.locals = locals;
    },
    global: (kind) => globals.push(kind) - 1,
    place(bytes) {
      const address = reserve(bytes.length);
      data.push({ address, bytes });
      return address;
    },
    reserve,
    get size() {
      return functions.length;
    },
    finish(exported) {
      const pages = Math.ceil(end / PAGE2);
      const parts = [
        [[0, 97, 115, 109, 1, 0, 0, 0]],
        section(1, [1, 2, 3].map(typeWith)),
        section(
          3,
          functions.map(({ parameters }) => [parameters - 1])
        ),
        section(5, [[0, ...unsigned(pages)]]),
        section(
          6,
          globals.map((kind) => [KINDS[kind], 1, kind === "i32" ? 65 : 66, 0, 11])
        ),
        section(7, exportsWith(exported)),
        section(10, functions.map(bodyBytes))
      ].flat();
      const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of parts) {
        bytes.set(part, at);
        at += part.length;
      }
      return { bytes, data, end };
    }
  };
}
function typeWith(parameters) {
  return [96, parameters, ...Array(parameters).fill(KINDS.i32), 1, KINDS.i32];
}
function exportsWith(exported) {
  const named = (name, kind, index) => {
    const text = [...new TextEncoder().encode(name)];
    return [text.length, ...text, kind, ...unsigned(index)];
  };
  const functions = Object.entries(exported).map(([name, index]) => named(name, 0, index));
  return [named("memory", 2, 0), ...functions];
}
function bodyBytes({ locals, code: code2 }) {
  if (code2 === null) throw new TypeError("each declared function is defined");
  const kinds = [...unsigned(locals.length), ...locals.flatMap((kind) => [1, KINDS[kind]])];
  const body = kinds.concat(code2, END2);
  return unsigned(body.length).concat(body);
}
function section(id, items) {
  const count = unsigned(items.length);
  const length = items.reduce((sum, item) => sum + item.length, count.length);
  return [[id, ...unsigned(length), ...count], ...items];
}

// src/events/walk/emit/walk-parts.ts
function createParts(root, types, {
  isDecimalRuled,
  columns
}) {
  const module = createModule();
  const depthNow = module.global("i32");
  const numbers = defineNumbers(module, { isDecimalRuled });
  const parts = {
    skipSpace: defineSkipSpace(module),
    scanText: defineScanText(module),
    scanAnyText: defineScanAnyText(module),
    scanNumber: numbers.scan,
    literal: defineLiteral(module),
    keys: defineKeyNotes(module),
    depth: depthSteps(depthNow)
  };
  return {
    ...parts,
    module,
    numbers,
    any: defineAny(module, parts),
    countCharacters: defineCountCharacters(module),
    formats: defineFormats(module),
    type: module.global("i32"),
    depthNow,
    tableFor: tablesIn(module),
    root,
    types,
    columns: columns === null ? null : createColumnParts(module, columns)
  };
}
function tablesIn(module) {
  const tables = /* @__PURE__ */ new Map();
  return (patterns) => {
    const key = JSON.stringify(patterns);
    const known = tables.get(key);
    if (known !== void 0) return known;
    const table = createByteTable(patterns);
    const placed = table && { start: table.start, address: module.place(table.next) };
    tables.set(key, placed);
    return placed;
  };
}

// src/events/walk/compile-walk.ts
function compileWalk({ given, prepared: schema }, types, columns = null) {
  const nodes = [...subschemas(schema)].map(({ node }) => node);
  if (!isSchemaNode(schema) || nodes.some((node) => node !== schema && "$id" in node)) return null;
  if (types.path.some((step) => /^[0-9]+$/.test(step))) return null;
  const isDecimalRuled = [...subschemas(given)].some(
    ({ node: { format } }) => format === "amount" || format === "rate"
  );
  try {
    const parts = createValueFunctions(createParts(schema, types, { isDecimalRuled, columns }));
    const { module, skipSpace, type, depthNow, keys } = parts;
    const report = reserveReport(module, types.names.length);
    const places = createPlaces(types.path, parts.columns);
    const event = parts.valueFor(gather([schema], schema), places);
    const findNewline = defineFindNewline(module);
    const walkLines = defineWalkLines(module, report, {
      skipSpace,
      findNewline,
      event,
      type,
      depth: depthNow,
      keys,
      columns: parts.columns
    });
    return {
      module: module.finish({ walkLines }),
      report,
      columns: parts.columns,
      readOn: BYTES_READ_ON
    };
  } catch (error) {
    if (error instanceof WalkTooLarge) return null;
    throw error;
  }
}

// src/events/walk/create-walker.ts
var WALK_FROM_BYTES = 3 << 20;
var MOST_VAIN = 2;
function createWalker(prepare, types, fromBytes = WALK_FROM_BYTES) {
  const start = () => {
    const compiled = compileWalk(prepare(), types);
    return compiled === null ? null : startWalk(compiled, types.names.length);
  };
  const walker = givingUp(start, fromBytes);
  return (bytes, ahead) => {
    const walked = walker.walk(bytes, ahead);
    return walked === null || isVain(walked) ? null : walked;
  };
}
function createColumnWalkers(prepare, types, columns, fromBytes = WALK_FROM_BYTES) {
  let compiled;
  return (onBatch) => {
    const start = () => {
      compiled ??= compileWalk(prepare(), types, columns);
      return compiled === null ? null : startWalk(compiled, types.names.length, onBatch);
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

// src/events/explanation/sentence.ts
function withArticle(word) {
  return `${/^(?:[aeiou]|hce)/.test(word) ? "an" : "a"} ${word}`;
}

// src/events/validation/number-text.ts
var CLOSER_LOOK = /\s*(?:-0|-?[0-9]+(?:[eE]|\.(?:[0-9]*[eE]|[0-9]{5}))|-?[0-9]{10})/y;
var DECIMALS2 = { amount: 6, rate: 4 };
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
    const isOfKey = before === QUOTE4 || before <= SPACE2;
    const next = text.charCodeAt(at + 1);
    if (!isOfKey || next === QUOTE4 || next > NINE) continue;
    CLOSER_LOOK.lastIndex = at + 1;
    if (CLOSER_LOOK.test(text)) return true;
  }
  return false;
}
var SPACE2 = 32;
var QUOTE4 = 34;
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
  const decimals = DECIMALS2[kind];
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

// src/events/validation/syntax.ts
var NOT_JSON = /^-?(?:NaN|Infinity|undefined)/;
function syntaxProblem(text) {
  return { pointer: "", rule: "syntax", message: `not valid JSON: ${reason(text)}` };
}
function reason(text) {
  if (text.trim() === "") return "there is no value";
  const scan = scanJson(text);
  if (scan.kind !== "syntax") return "it cannot be parsed";
  const { position } = scan;
  const rest = text.slice(position, position + 24);
  const column = `column ${position + 1}`;
  if (position >= text.length) return "it ends in the middle of a value";
  const word = NOT_JSON.exec(rest)?.[0];
  if (word !== void 0) return `${word} at ${column}; JSON has no such number`;
  if (rest.startsWith("\uFEFF")) return `a byte order mark at ${column}`;
  const nul = rest.indexOf("\0");
  if (nul === 0 || rest.startsWith('"') && text.includes("\0", position))
    return `a NUL byte at column ${text.indexOf("\0", position) + 1}`;
  if (rest.startsWith('"') && unterminated(text, position))
    return `the string that starts at ${column} does not end`;
  if (rest.startsWith('"'))
    return `the string that starts at ${column} holds a control character or a broken escape`;
  return `unexpected ${shorten(JSON.stringify(rest.slice(0, 1)))} at ${column}`;
}
function unterminated(text, position) {
  return !/^"(?:[^"\\]|\\[\s\S])*"/.test(text.slice(position));
}

// src/events/validation/record.ts
var LONGEST_TYPE = 60;
function createRecordValidator(schema, typesOfSchema, { isValid, findProblems, prepare }, walkFromBytes) {
  const { names: types, path } = typesOfSchema;
  let fields;
  function checkValue(text) {
    let value;
    try {
      value = JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return { ok: false, eventType: "unknown", value: void 0, problems: [syntaxProblem(text)] };
    }
    const said = readEventType(value, path) ?? "unknown";
    const isKnown = types.includes(said) || types.length === 0 && said.length <= LONGEST_TYPE;
    const eventType = isKnown ? said : "unknown";
    const problems = isValid(value) ? [] : findProblems(value);
    if (problems.length === 0 && text.includes("\\")) problems.push(...lostText(value));
    return problems.length === 0 ? { ok: true, eventType: said.length > LONGEST_TYPE ? eventType : said, value } : { ok: false, eventType, value, problems };
  }
  function checkNumbers(text, verdict) {
    if (!verdict.ok) return verdict;
    const problems = findNumberProblems(text, () => {
      fields ??= eventFields(schema);
      return fields;
    });
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
  const walked = () => ({ given: schema, prepared: prepare() });
  const walk = createWalker(walked, typesOfSchema, walkFromBytes);
  const walkColumns = createColumnWalkers(walked, typesOfSchema, EVENT_COLUMNS, walkFromBytes);
  return { types, check, checkValue, checkNumbers, walk, walkColumns };
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
  const judge = JSON.stringify(schema) === BUILTIN ? (await import("./builtin-judge.js")).BUILTIN_JUDGE : await compileTeamSchema(schema, name, types.path, onPattern);
  return createRecordValidator(schema, types, judge);
}
async function compileTeamSchema(schema, name, typePath, onPattern) {
  const { createTeamJudge } = await import("./team-judge.js");
  try {
    return createTeamJudge(schema, typePath, onPattern);
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
  subschemas,
  isSchemaNode,
  followReferences,
  PLAN_TYPE_POINTER,
  typesIn,
  pointerSteps,
  readEventType,
  isEventTime,
  FORMATS,
  KNOWN_FORMATS,
  isKnownFormat,
  DECIMAL_BOUNDS,
  DECIMAL_DIGITS,
  readDecimal,
  hasDecimalBounds,
  DECIMAL_KEYWORDS,
  isWithin,
  readBranches,
  readDiscriminator,
  findTags,
  SchemaFault,
  ANY_FIELD,
  writesNull,
  eventFields,
  MAX_EVENT_BYTES,
  TAG_VALUES,
  prepareSchema,
  WALK_FROM_BYTES,
  withArticle,
  loadRecordValidator
};
