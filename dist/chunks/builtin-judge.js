import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  explainBy
} from "./builtin-judge-team-judge.js";
import "./action-builtin-judge-measured-run-invocation-team-judge.js";
import {
  FORMATS
} from "./action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import {
  WALK_FROM_BYTES
} from "./action-bench-run-invocation-worker.js";
import "./action-bench-cli-worker.js";
import "./action-baseline-file-bench-run-invocation-worker.js";
import "./action-baseline-file-bench-cli-worker.js";

// src/events/compiled/event.compiled.mjs
var validate = k;
var Q = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:dc-event-gate:event:1", title: "DcPlanEvent", description: "One event of a defined-contribution plan: the envelope, and one of the payloads below, told apart by payload.event_type.", type: "object", additionalProperties: false, required: ["event_id", "employee_id", "scenario_id", "plan_design_id", "source_system", "effective_date", "created_at", "payload"], properties: { event_id: { title: "UUID", description: "Identity of the event.", type: "string", pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, employee_id: { $ref: "#/$defs/text", description: "The person." }, scenario_id: { $ref: "#/$defs/text", description: "The scenario that the event belongs to; scenarios do not mix." }, plan_design_id: { $ref: "#/$defs/text", description: "The plan design within the scenario." }, source_system: { $ref: "#/$defs/text", description: "The system that recorded the event." }, effective_date: { $ref: "#/$defs/date", description: "Day from which the event counts." }, created_at: { $ref: "#/$defs/timestamp", description: "When the event was recorded." }, payload: { title: "payload", description: "What happened.", type: "object", required: ["event_type"], "x-order-of-day": ["hire", "eligibility", "enrollment", "promotion", "merit", "contribution", "vesting", "hce_status", "compliance", "termination", "forfeiture"], oneOf: [{ $ref: "#/$defs/hire" }, { $ref: "#/$defs/promotion" }, { $ref: "#/$defs/termination" }, { $ref: "#/$defs/merit" }, { $ref: "#/$defs/eligibility" }, { $ref: "#/$defs/enrollment" }, { $ref: "#/$defs/contribution" }, { $ref: "#/$defs/vesting" }, { $ref: "#/$defs/forfeiture" }, { $ref: "#/$defs/hce_status" }, { $ref: "#/$defs/compliance" }], "x-dc-event-gate-tag": { tag: "event_type", values: ["hire", "promotion", "termination", "merit", "eligibility", "enrollment", "contribution", "vesting", "forfeiture", "hce_status", "compliance"] }, discriminator: { propertyName: "event_type" } }, correlation_id: { type: ["string", "null"], description: "Ties events of one process together." } }, $defs: { text: { title: "text", description: "Text with at least one character that is not white space (docs/DOMAIN.md).", type: "string", pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, date: { title: "calendar date", description: "A real calendar day, YYYY-MM-DD.", type: "string", format: "date" }, amount: { title: "amount", description: "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.", type: ["string", "number"], pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", minimum: 0, maximum: 999999999999999e-6, format: "amount" }, positiveAmount: { title: "positive amount", description: "An amount greater than 0.", type: ["string", "number"], pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", allOf: [{ title: "positive amount", pattern: "[1-9]" }], exclusiveMinimum: 0, maximum: 999999999999999e-6, format: "amount" }, rate: { title: "rate", description: "A share from 0 to 1 with at most 4 decimals, string or number.", type: ["string", "number"], pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", minimum: 0, maximum: 1, format: "rate" }, jobLevel: { title: "job level", description: "A level of the job ladder.", type: "integer", minimum: 1, maximum: 10 }, timestamp: { title: "date-time", description: "RFC 3339 date-time; without an offset it is UTC.", type: "string", format: "event-time" }, hire: { title: "HirePayload", description: "A person starts, or starts again, to work for the employer.", type: "object", additionalProperties: false, required: ["event_type", "hire_date", "department", "job_level", "annual_compensation"], properties: { event_type: { const: "hire" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, hire_date: { $ref: "#/$defs/date", description: "First day of work." }, department: { $ref: "#/$defs/text", description: "Department hired into." }, job_level: { $ref: "#/$defs/jobLevel", description: "Level hired into." }, annual_compensation: { $ref: "#/$defs/positiveAmount", description: "Starting annual pay." } } }, promotion: { title: "PromotionPayload", description: "A higher job level, with its pay.", type: "object", additionalProperties: false, required: ["event_type", "new_job_level", "new_annual_compensation", "effective_date"], properties: { event_type: { const: "promotion" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, new_job_level: { $ref: "#/$defs/jobLevel", description: "Level from this day on." }, new_annual_compensation: { $ref: "#/$defs/positiveAmount", description: "Annual pay from this day on." }, effective_date: { $ref: "#/$defs/date", description: "Day from which the promotion counts." } } }, termination: { title: "TerminationPayload", description: "Employment ends.", type: "object", additionalProperties: false, required: ["event_type", "termination_reason", "final_pay_date"], properties: { event_type: { const: "termination" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, termination_reason: { type: "string", enum: ["voluntary", "involuntary", "retirement", "death", "disability"], description: "Why it ended." }, final_pay_date: { $ref: "#/$defs/date", description: "Date of the last pay." } } }, merit: { title: "MeritPayload", description: "A raise on the same level.", type: "object", additionalProperties: false, required: ["event_type", "new_compensation", "merit_percentage"], properties: { event_type: { const: "merit" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, new_compensation: { $ref: "#/$defs/positiveAmount", description: "Annual pay from this day on." }, merit_percentage: { $ref: "#/$defs/rate", description: "The raise as a share of the former pay." } } }, eligibility: { title: "EligibilityPayload", description: "Whether the person may take part in the plan.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "eligible", "eligibility_date", "reason"], properties: { event_type: { const: "eligibility" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, eligible: { type: "boolean", description: "Whether the person may take part from this day on." }, eligibility_date: { $ref: "#/$defs/date", description: "Day of the determination." }, reason: { type: "string", enum: ["age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"], description: "What the determination rests on." }, source: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where the determination came from." } } }, enrollment: { title: "EnrollmentPayload", description: "The rates at which the person defers pay from now on.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"], properties: { event_type: { const: "enrollment" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, enrollment_date: { $ref: "#/$defs/date", description: "Day of the election." }, pre_tax_contribution_rate: { $ref: "#/$defs/rate", description: "Share of pay deferred before tax." }, roth_contribution_rate: { $ref: "#/$defs/rate", description: "Share of pay deferred as Roth." }, after_tax_contribution_rate: { anyOf: [{ $ref: "#/$defs/rate" }, { type: "null" }], description: "Share of pay contributed after tax; absent means 0." }, auto_enrollment: { type: ["boolean", "null"], description: "Whether the plan enrolled the person." }, opt_out_window_expires: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "Last day to opt out of an automatic enrollment." }, enrollment_source: { enum: ["proactive", "auto", "voluntary", null], description: "Who started the enrollment." }, auto_enrollment_window_start: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "First day of the automatic enrollment window." }, auto_enrollment_window_end: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "Last day of the automatic enrollment window." }, proactive_enrollment_eligible: { type: ["boolean", "null"], description: "Whether the person could enroll before the window closed." }, window_timing_compliant: { type: ["boolean", "null"], description: "Whether the enrollment fell inside its window." } } }, contribution: { title: "ContributionPayload", description: "Money goes into the plan.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "source", "amount", "pay_period_end", "contribution_date", "ytd_amount", "payroll_id"], properties: { event_type: { const: "contribution" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, source: { type: "string", enum: ["employee_pre_tax", "employee_roth", "employee_after_tax", "employee_catch_up", "employer_match", "employer_match_true_up", "employer_nonelective", "employer_profit_sharing", "forfeiture_allocation"], description: "Contribution source." }, amount: { $ref: "#/$defs/positiveAmount", description: "Amount contributed." }, pay_period_end: { $ref: "#/$defs/date", description: "Last day of the pay period." }, contribution_date: { $ref: "#/$defs/date", description: "Pay date; it decides the calendar year of the annual limits." }, ytd_amount: { $ref: "#/$defs/amount", description: "Sum of this source in the calendar year, this contribution included." }, payroll_id: { $ref: "#/$defs/text", description: "The payroll run it came from." }, irs_limit_applied: { type: ["boolean", "null"], description: "Whether an IRS limit reduced it." }, inferred_value: { type: ["boolean", "null"], description: "Whether the amount was inferred rather than reported." } } }, vesting: { title: "VestingPayload", description: "The share of employer money that the person owns from now on.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "vested_percentage", "source_balances_vested", "vesting_schedule_type", "service_computation_date", "service_credited_hours", "service_period_end_date"], properties: { event_type: { const: "vesting" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, vested_percentage: { $ref: "#/$defs/rate", description: "Vested share of employer money." }, source_balances_vested: { title: "VestedBalances", "x-column-prefix": "vested_", description: "Vested balance of each employer bucket.", type: "object", additionalProperties: false, properties: { employer_match: { $ref: "#/$defs/amount", description: "Vested match and true-up." }, employer_nonelective: { $ref: "#/$defs/amount", description: "Vested nonelective contributions." }, employer_profit_sharing: { $ref: "#/$defs/amount", description: "Vested profit sharing and forfeiture allocations." } } }, vesting_schedule_type: { type: "string", enum: ["graded", "cliff", "immediate"], description: "Form of the schedule." }, service_computation_date: { $ref: "#/$defs/date", description: "Day from which service counts." }, service_credited_hours: { type: "integer", minimum: 0, maximum: 2147483647, description: "Hours of service credited in the period." }, service_period_end_date: { $ref: "#/$defs/date", description: "Last day of the service period." } } }, forfeiture: { title: "ForfeiturePayload", description: "Unvested employer money leaves the account.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "forfeited_from_source", "amount", "reason", "vested_percentage"], properties: { event_type: { const: "forfeiture" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, forfeited_from_source: { type: "string", enum: ["employer_match", "employer_nonelective", "employer_profit_sharing"], description: "Employer bucket it leaves." }, amount: { $ref: "#/$defs/positiveAmount", description: "Amount forfeited." }, reason: { type: "string", enum: ["unvested_termination", "break_in_service"], description: "Why it was forfeited." }, vested_percentage: { $ref: "#/$defs/rate", description: "Vested share at that time." } } }, hce_status: { title: "HceStatusPayload", description: "Determination of a highly compensated employee, IRC 414(q).", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "determination_method", "ytd_compensation", "annualized_compensation", "hce_threshold", "is_hce", "determination_date"], properties: { event_type: { const: "hce_status" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, determination_method: { type: "string", enum: ["prior_year", "current_year"], description: "Whose pay was looked at." }, ytd_compensation: { $ref: "#/$defs/amount", description: "Pay of the year so far." }, annualized_compensation: { $ref: "#/$defs/amount", description: "Pay held against the threshold." }, hce_threshold: { $ref: "#/$defs/positiveAmount", description: "The threshold applied." }, is_hce: { type: "boolean", description: "Whether the pay is strictly greater than the threshold." }, determination_date: { $ref: "#/$defs/date", description: "Day of the determination." }, prior_year_hce: { type: ["boolean", "null"], description: "Whether the person was one the year before." } } }, compliance: { title: "CompliancePayload", description: "An annual limit is watched.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "compliance_type", "limit_type", "applicable_limit", "current_amount", "monitoring_date"], properties: { event_type: { const: "compliance" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, compliance_type: { type: "string", enum: ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"], description: "What was noticed." }, limit_type: { type: "string", enum: ["elective_deferral", "annual_additions", "catch_up"], description: "The limit it is about." }, applicable_limit: { $ref: "#/$defs/positiveAmount", description: "The limit of the year." }, current_amount: { $ref: "#/$defs/amount", description: "Amount of the year so far that counts against it." }, monitoring_date: { $ref: "#/$defs/date", description: "Day of the observation." } } } } };
var J = Object.prototype.hasOwnProperty;
var ee = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
var D = new RegExp("[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", "u");
var V = FORMATS.date;
var te = FORMATS["event-time"];
var S = { title: "positive amount", description: "An amount greater than 0.", type: ["string", "number"], pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", allOf: [{ title: "positive amount", pattern: "[1-9]" }], exclusiveMinimum: 0, maximum: 999999999999999e-6, format: "amount" };
var C = new RegExp("[1-9]", "u");
var W = new RegExp("^[0-9]{1,12}(\\.[0-9]{1,6})?$", "u");
var F = FORMATS.amount;
function x(t, { instancePath: a = "", parentData: M2, parentDataProperty: E, rootData: A2 = t, dynamicAnchors: N2 = {} } = {}) {
  let n = null, e = 0;
  const d2 = x.evaluated;
  if (d2.dynamicProps && (d2.props = void 0), d2.dynamicItems && (d2.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f2;
      if (t.event_type === void 0 && (f2 = "event_type") || t.hire_date === void 0 && (f2 = "hire_date") || t.department === void 0 && (f2 = "department") || t.job_level === void 0 && (f2 = "job_level") || t.annual_compensation === void 0 && (f2 = "annual_compensation"))
        return x.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: f2 }, message: "must have required property '" + f2 + "'" }], false;
      {
        const i = e;
        for (const r in t)
          if (!(r === "event_type" || r === "plan_id" || r === "hire_date" || r === "department" || r === "job_level" || r === "annual_compensation")) {
            return x.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
            break;
          }
        if (i === e) {
          if (t.event_type !== void 0) {
            const r = e;
            if (t.event_type !== "hire")
              return x.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "hire" }, message: "must be equal to constant" }], false;
            var s = r === e;
          } else
            var s = true;
          if (s) {
            if (t.plan_id !== void 0) {
              let r = t.plan_id;
              const o = e, u = e;
              let m = false;
              const l = e;
              if (e === e)
                if (typeof r == "string") {
                  if (!D.test(r)) {
                    const c2 = { instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' };
                    n === null ? n = [c2] : n.push(c2), e++;
                  }
                } else {
                  const c2 = { instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  n === null ? n = [c2] : n.push(c2), e++;
                }
              var p = l === e;
              m = m || p;
              const h2 = e;
              if (r !== null) {
                const c2 = { instancePath: a + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                n === null ? n = [c2] : n.push(c2), e++;
              }
              var p = h2 === e;
              if (m = m || p, m)
                e = u, n !== null && (u ? n.length = u : n = null);
              else {
                const c2 = { instancePath: a + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                return n === null ? n = [c2] : n.push(c2), e++, x.errors = n, false;
              }
              var s = o === e;
            } else
              var s = true;
            if (s) {
              if (t.hire_date !== void 0) {
                let r = t.hire_date;
                const o = e, u = e;
                if (e === u && e === u)
                  if (typeof r == "string") {
                    if (!V.validate(r))
                      return x.errors = [{ instancePath: a + "/hire_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], false;
                  } else
                    return x.errors = [{ instancePath: a + "/hire_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                var s = o === e;
              } else
                var s = true;
              if (s) {
                if (t.department !== void 0) {
                  let r = t.department;
                  const o = e;
                  if (e === e)
                    if (typeof r == "string") {
                      if (!D.test(r))
                        return x.errors = [{ instancePath: a + "/department", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], false;
                    } else
                      return x.errors = [{ instancePath: a + "/department", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  var s = o === e;
                } else
                  var s = true;
                if (s) {
                  if (t.job_level !== void 0) {
                    let r = t.job_level;
                    const o = e, u = e;
                    if (!(typeof r == "number" && !(r % 1) && !isNaN(r)))
                      return x.errors = [{ instancePath: a + "/job_level", schemaPath: "#/$defs/jobLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                    if (e === u && typeof r == "number") {
                      if (r > 10 || isNaN(r))
                        return x.errors = [{ instancePath: a + "/job_level", schemaPath: "#/$defs/jobLevel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }], false;
                      if (r < 1 || isNaN(r))
                        return x.errors = [{ instancePath: a + "/job_level", schemaPath: "#/$defs/jobLevel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                    }
                    var s = o === e;
                  } else
                    var s = true;
                  if (s)
                    if (t.annual_compensation !== void 0) {
                      let r = t.annual_compensation;
                      const o = e, u = e;
                      if (typeof r != "string" && typeof r != "number")
                        return x.errors = [{ instancePath: a + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: S.type }, message: "must be string,number" }], false;
                      if (typeof r == "string" && !C.test(r))
                        return x.errors = [{ instancePath: a + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }], false;
                      if (e === u) {
                        if (typeof r == "number") {
                          if (r > 999999999999999e-6 || isNaN(r))
                            return x.errors = [{ instancePath: a + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], false;
                          if (r <= 0 || isNaN(r))
                            return x.errors = [{ instancePath: a + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], false;
                          if (!F.validate(r))
                            return x.errors = [{ instancePath: a + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], false;
                        }
                        if (e === u && typeof r == "string" && !W.test(r))
                          return x.errors = [{ instancePath: a + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], false;
                      }
                      var s = o === e;
                    } else
                      var s = true;
                }
              }
            }
          }
        }
      }
    } else
      return x.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return x.errors = n, e === 0;
}
x.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function j(t, { instancePath: a = "", parentData: M2, parentDataProperty: E, rootData: A2 = t, dynamicAnchors: N2 = {} } = {}) {
  let n = null, e = 0;
  const d2 = j.evaluated;
  if (d2.dynamicProps && (d2.props = void 0), d2.dynamicItems && (d2.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f2;
      if (t.event_type === void 0 && (f2 = "event_type") || t.new_job_level === void 0 && (f2 = "new_job_level") || t.new_annual_compensation === void 0 && (f2 = "new_annual_compensation") || t.effective_date === void 0 && (f2 = "effective_date"))
        return j.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: f2 }, message: "must have required property '" + f2 + "'" }], false;
      {
        const i = e;
        for (const r in t)
          if (!(r === "event_type" || r === "plan_id" || r === "new_job_level" || r === "new_annual_compensation" || r === "effective_date")) {
            return j.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
            break;
          }
        if (i === e) {
          if (t.event_type !== void 0) {
            const r = e;
            if (t.event_type !== "promotion")
              return j.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "promotion" }, message: "must be equal to constant" }], false;
            var s = r === e;
          } else
            var s = true;
          if (s) {
            if (t.plan_id !== void 0) {
              let r = t.plan_id;
              const o = e, u = e;
              let m = false;
              const l = e;
              if (e === e)
                if (typeof r == "string") {
                  if (!D.test(r)) {
                    const c2 = { instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' };
                    n === null ? n = [c2] : n.push(c2), e++;
                  }
                } else {
                  const c2 = { instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  n === null ? n = [c2] : n.push(c2), e++;
                }
              var p = l === e;
              m = m || p;
              const h2 = e;
              if (r !== null) {
                const c2 = { instancePath: a + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                n === null ? n = [c2] : n.push(c2), e++;
              }
              var p = h2 === e;
              if (m = m || p, m)
                e = u, n !== null && (u ? n.length = u : n = null);
              else {
                const c2 = { instancePath: a + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                return n === null ? n = [c2] : n.push(c2), e++, j.errors = n, false;
              }
              var s = o === e;
            } else
              var s = true;
            if (s) {
              if (t.new_job_level !== void 0) {
                let r = t.new_job_level;
                const o = e, u = e;
                if (!(typeof r == "number" && !(r % 1) && !isNaN(r)))
                  return j.errors = [{ instancePath: a + "/new_job_level", schemaPath: "#/$defs/jobLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                if (e === u && typeof r == "number") {
                  if (r > 10 || isNaN(r))
                    return j.errors = [{ instancePath: a + "/new_job_level", schemaPath: "#/$defs/jobLevel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }], false;
                  if (r < 1 || isNaN(r))
                    return j.errors = [{ instancePath: a + "/new_job_level", schemaPath: "#/$defs/jobLevel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                }
                var s = o === e;
              } else
                var s = true;
              if (s) {
                if (t.new_annual_compensation !== void 0) {
                  let r = t.new_annual_compensation;
                  const o = e, u = e;
                  if (typeof r != "string" && typeof r != "number")
                    return j.errors = [{ instancePath: a + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: S.type }, message: "must be string,number" }], false;
                  if (typeof r == "string" && !C.test(r))
                    return j.errors = [{ instancePath: a + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }], false;
                  if (e === u) {
                    if (typeof r == "number") {
                      if (r > 999999999999999e-6 || isNaN(r))
                        return j.errors = [{ instancePath: a + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], false;
                      if (r <= 0 || isNaN(r))
                        return j.errors = [{ instancePath: a + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], false;
                      if (!F.validate(r))
                        return j.errors = [{ instancePath: a + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], false;
                    }
                    if (e === u && typeof r == "string" && !W.test(r))
                      return j.errors = [{ instancePath: a + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], false;
                  }
                  var s = o === e;
                } else
                  var s = true;
                if (s)
                  if (t.effective_date !== void 0) {
                    let r = t.effective_date;
                    const o = e, u = e;
                    if (e === u && e === u)
                      if (typeof r == "string") {
                        if (!V.validate(r))
                          return j.errors = [{ instancePath: a + "/effective_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], false;
                      } else
                        return j.errors = [{ instancePath: a + "/effective_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var s = o === e;
                  } else
                    var s = true;
              }
            }
          }
        }
      }
    } else
      return j.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return j.errors = n, e === 0;
}
j.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var re = { title: "TerminationPayload", description: "Employment ends.", type: "object", additionalProperties: false, required: ["event_type", "termination_reason", "final_pay_date"], properties: { event_type: { const: "termination" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, termination_reason: { type: "string", enum: ["voluntary", "involuntary", "retirement", "death", "disability"], description: "Why it ended." }, final_pay_date: { $ref: "#/$defs/date", description: "Date of the last pay." } } };
function I(t, { instancePath: a = "", parentData: M2, parentDataProperty: E, rootData: A2 = t, dynamicAnchors: N2 = {} } = {}) {
  let n = null, e = 0;
  const d2 = I.evaluated;
  if (d2.dynamicProps && (d2.props = void 0), d2.dynamicItems && (d2.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f2;
      if (t.event_type === void 0 && (f2 = "event_type") || t.termination_reason === void 0 && (f2 = "termination_reason") || t.final_pay_date === void 0 && (f2 = "final_pay_date"))
        return I.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: f2 }, message: "must have required property '" + f2 + "'" }], false;
      {
        const i = e;
        for (const r in t)
          if (!(r === "event_type" || r === "plan_id" || r === "termination_reason" || r === "final_pay_date")) {
            return I.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
            break;
          }
        if (i === e) {
          if (t.event_type !== void 0) {
            const r = e;
            if (t.event_type !== "termination")
              return I.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "termination" }, message: "must be equal to constant" }], false;
            var s = r === e;
          } else
            var s = true;
          if (s) {
            if (t.plan_id !== void 0) {
              let r = t.plan_id;
              const o = e, u = e;
              let m = false;
              const l = e;
              if (e === e)
                if (typeof r == "string") {
                  if (!D.test(r)) {
                    const c2 = { instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' };
                    n === null ? n = [c2] : n.push(c2), e++;
                  }
                } else {
                  const c2 = { instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  n === null ? n = [c2] : n.push(c2), e++;
                }
              var p = l === e;
              m = m || p;
              const h2 = e;
              if (r !== null) {
                const c2 = { instancePath: a + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                n === null ? n = [c2] : n.push(c2), e++;
              }
              var p = h2 === e;
              if (m = m || p, m)
                e = u, n !== null && (u ? n.length = u : n = null);
              else {
                const c2 = { instancePath: a + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                return n === null ? n = [c2] : n.push(c2), e++, I.errors = n, false;
              }
              var s = o === e;
            } else
              var s = true;
            if (s) {
              if (t.termination_reason !== void 0) {
                let r = t.termination_reason;
                const o = e;
                if (typeof r != "string")
                  return I.errors = [{ instancePath: a + "/termination_reason", schemaPath: "#/properties/termination_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                if (!(r === "voluntary" || r === "involuntary" || r === "retirement" || r === "death" || r === "disability"))
                  return I.errors = [{ instancePath: a + "/termination_reason", schemaPath: "#/properties/termination_reason/enum", keyword: "enum", params: { allowedValues: re.properties.termination_reason.enum }, message: "must be equal to one of the allowed values" }], false;
                var s = o === e;
              } else
                var s = true;
              if (s)
                if (t.final_pay_date !== void 0) {
                  let r = t.final_pay_date;
                  const o = e, u = e;
                  if (e === u && e === u)
                    if (typeof r == "string") {
                      if (!V.validate(r))
                        return I.errors = [{ instancePath: a + "/final_pay_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], false;
                    } else
                      return I.errors = [{ instancePath: a + "/final_pay_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  var s = o === e;
                } else
                  var s = true;
            }
          }
        }
      }
    } else
      return I.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return I.errors = n, e === 0;
}
I.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var z = { title: "rate", description: "A share from 0 to 1 with at most 4 decimals, string or number.", type: ["string", "number"], pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", minimum: 0, maximum: 1, format: "rate" };
var Y = new RegExp("^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", "u");
var H = FORMATS.rate;
function q(t, { instancePath: a = "", parentData: M2, parentDataProperty: E, rootData: A2 = t, dynamicAnchors: N2 = {} } = {}) {
  let n = null, e = 0;
  const d2 = q.evaluated;
  if (d2.dynamicProps && (d2.props = void 0), d2.dynamicItems && (d2.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f2;
      if (t.event_type === void 0 && (f2 = "event_type") || t.new_compensation === void 0 && (f2 = "new_compensation") || t.merit_percentage === void 0 && (f2 = "merit_percentage"))
        return q.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: f2 }, message: "must have required property '" + f2 + "'" }], false;
      {
        const i = e;
        for (const r in t)
          if (!(r === "event_type" || r === "plan_id" || r === "new_compensation" || r === "merit_percentage")) {
            return q.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
            break;
          }
        if (i === e) {
          if (t.event_type !== void 0) {
            const r = e;
            if (t.event_type !== "merit")
              return q.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "merit" }, message: "must be equal to constant" }], false;
            var s = r === e;
          } else
            var s = true;
          if (s) {
            if (t.plan_id !== void 0) {
              let r = t.plan_id;
              const o = e, u = e;
              let m = false;
              const l = e;
              if (e === e)
                if (typeof r == "string") {
                  if (!D.test(r)) {
                    const c2 = { instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' };
                    n === null ? n = [c2] : n.push(c2), e++;
                  }
                } else {
                  const c2 = { instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  n === null ? n = [c2] : n.push(c2), e++;
                }
              var p = l === e;
              m = m || p;
              const h2 = e;
              if (r !== null) {
                const c2 = { instancePath: a + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                n === null ? n = [c2] : n.push(c2), e++;
              }
              var p = h2 === e;
              if (m = m || p, m)
                e = u, n !== null && (u ? n.length = u : n = null);
              else {
                const c2 = { instancePath: a + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                return n === null ? n = [c2] : n.push(c2), e++, q.errors = n, false;
              }
              var s = o === e;
            } else
              var s = true;
            if (s) {
              if (t.new_compensation !== void 0) {
                let r = t.new_compensation;
                const o = e, u = e;
                if (typeof r != "string" && typeof r != "number")
                  return q.errors = [{ instancePath: a + "/new_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: S.type }, message: "must be string,number" }], false;
                if (typeof r == "string" && !C.test(r))
                  return q.errors = [{ instancePath: a + "/new_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }], false;
                if (e === u) {
                  if (typeof r == "number") {
                    if (r > 999999999999999e-6 || isNaN(r))
                      return q.errors = [{ instancePath: a + "/new_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], false;
                    if (r <= 0 || isNaN(r))
                      return q.errors = [{ instancePath: a + "/new_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], false;
                    if (!F.validate(r))
                      return q.errors = [{ instancePath: a + "/new_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], false;
                  }
                  if (e === u && typeof r == "string" && !W.test(r))
                    return q.errors = [{ instancePath: a + "/new_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], false;
                }
                var s = o === e;
              } else
                var s = true;
              if (s)
                if (t.merit_percentage !== void 0) {
                  let r = t.merit_percentage;
                  const o = e, u = e;
                  if (typeof r != "string" && typeof r != "number")
                    return q.errors = [{ instancePath: a + "/merit_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: z.type }, message: "must be string,number" }], false;
                  if (e === u) {
                    if (typeof r == "number") {
                      if (r > 1 || isNaN(r))
                        return q.errors = [{ instancePath: a + "/merit_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }], false;
                      if (r < 0 || isNaN(r))
                        return q.errors = [{ instancePath: a + "/merit_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                      if (!H.validate(r))
                        return q.errors = [{ instancePath: a + "/merit_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }], false;
                    }
                    if (e === u && typeof r == "string" && !Y.test(r))
                      return q.errors = [{ instancePath: a + "/merit_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }], false;
                  }
                  var s = o === e;
                } else
                  var s = true;
            }
          }
        }
      }
    } else
      return q.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return q.errors = n, e === 0;
}
q.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ae = { title: "EligibilityPayload", description: "Whether the person may take part in the plan.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "eligible", "eligibility_date", "reason"], properties: { event_type: { const: "eligibility" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, eligible: { type: "boolean", description: "Whether the person may take part from this day on." }, eligibility_date: { $ref: "#/$defs/date", description: "Day of the determination." }, reason: { type: "string", enum: ["age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"], description: "What the determination rests on." }, source: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where the determination came from." } } };
function O(t, { instancePath: a = "", parentData: M2, parentDataProperty: E, rootData: A2 = t, dynamicAnchors: N2 = {} } = {}) {
  let n = null, e = 0;
  const d2 = O.evaluated;
  if (d2.dynamicProps && (d2.props = void 0), d2.dynamicItems && (d2.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f2;
      if (t.event_type === void 0 && (f2 = "event_type") || t.plan_id === void 0 && (f2 = "plan_id") || t.eligible === void 0 && (f2 = "eligible") || t.eligibility_date === void 0 && (f2 = "eligibility_date") || t.reason === void 0 && (f2 = "reason"))
        return O.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: f2 }, message: "must have required property '" + f2 + "'" }], false;
      {
        const i = e;
        for (const r in t)
          if (!(r === "event_type" || r === "plan_id" || r === "eligible" || r === "eligibility_date" || r === "reason" || r === "source")) {
            return O.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
            break;
          }
        if (i === e) {
          if (t.event_type !== void 0) {
            const r = e;
            if (t.event_type !== "eligibility")
              return O.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "eligibility" }, message: "must be equal to constant" }], false;
            var s = r === e;
          } else
            var s = true;
          if (s) {
            if (t.plan_id !== void 0) {
              let r = t.plan_id;
              const o = e;
              if (e === e)
                if (typeof r == "string") {
                  if (!D.test(r))
                    return O.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], false;
                } else
                  return O.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var s = o === e;
            } else
              var s = true;
            if (s) {
              if (t.eligible !== void 0) {
                const r = e;
                if (typeof t.eligible != "boolean")
                  return O.errors = [{ instancePath: a + "/eligible", schemaPath: "#/properties/eligible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], false;
                var s = r === e;
              } else
                var s = true;
              if (s) {
                if (t.eligibility_date !== void 0) {
                  let r = t.eligibility_date;
                  const o = e, u = e;
                  if (e === u && e === u)
                    if (typeof r == "string") {
                      if (!V.validate(r))
                        return O.errors = [{ instancePath: a + "/eligibility_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], false;
                    } else
                      return O.errors = [{ instancePath: a + "/eligibility_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  var s = o === e;
                } else
                  var s = true;
                if (s) {
                  if (t.reason !== void 0) {
                    let r = t.reason;
                    const o = e;
                    if (typeof r != "string")
                      return O.errors = [{ instancePath: a + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    if (!(r === "age_and_service" || r === "immediate" || r === "hours_requirement" || r === "rehire" || r === "ineligible_override"))
                      return O.errors = [{ instancePath: a + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: ae.properties.reason.enum }, message: "must be equal to one of the allowed values" }], false;
                    var s = o === e;
                  } else
                    var s = true;
                  if (s)
                    if (t.source !== void 0) {
                      let r = t.source;
                      const o = e, u = e;
                      let m = false;
                      const l = e;
                      if (typeof r != "string") {
                        const T2 = { instancePath: a + "/source", schemaPath: "#/properties/source/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        n === null ? n = [T2] : n.push(T2), e++;
                      }
                      var p = l === e;
                      m = m || p;
                      const v2 = e;
                      if (r !== null) {
                        const T2 = { instancePath: a + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        n === null ? n = [T2] : n.push(T2), e++;
                      }
                      var p = v2 === e;
                      if (m = m || p, m)
                        e = u, n !== null && (u ? n.length = u : n = null);
                      else {
                        const T2 = { instancePath: a + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        return n === null ? n = [T2] : n.push(T2), e++, O.errors = n, false;
                      }
                      var s = o === e;
                    } else
                      var s = true;
                }
              }
            }
          }
        }
      }
    } else
      return O.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return O.errors = n, e === 0;
}
O.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var U = { title: "EnrollmentPayload", description: "The rates at which the person defers pay from now on.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"], properties: { event_type: { const: "enrollment" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, enrollment_date: { $ref: "#/$defs/date", description: "Day of the election." }, pre_tax_contribution_rate: { $ref: "#/$defs/rate", description: "Share of pay deferred before tax." }, roth_contribution_rate: { $ref: "#/$defs/rate", description: "Share of pay deferred as Roth." }, after_tax_contribution_rate: { anyOf: [{ $ref: "#/$defs/rate" }, { type: "null" }], description: "Share of pay contributed after tax; absent means 0." }, auto_enrollment: { type: ["boolean", "null"], description: "Whether the plan enrolled the person." }, opt_out_window_expires: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "Last day to opt out of an automatic enrollment." }, enrollment_source: { enum: ["proactive", "auto", "voluntary", null], description: "Who started the enrollment." }, auto_enrollment_window_start: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "First day of the automatic enrollment window." }, auto_enrollment_window_end: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "Last day of the automatic enrollment window." }, proactive_enrollment_eligible: { type: ["boolean", "null"], description: "Whether the person could enroll before the window closed." }, window_timing_compliant: { type: ["boolean", "null"], description: "Whether the enrollment fell inside its window." } } };
function w(t, { instancePath: a = "", parentData: M2, parentDataProperty: E, rootData: A2 = t, dynamicAnchors: N2 = {} } = {}) {
  let n = null, e = 0;
  const d2 = w.evaluated;
  if (d2.dynamicProps && (d2.props = void 0), d2.dynamicItems && (d2.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let o;
      if (t.event_type === void 0 && (o = "event_type") || t.plan_id === void 0 && (o = "plan_id") || t.enrollment_date === void 0 && (o = "enrollment_date") || t.pre_tax_contribution_rate === void 0 && (o = "pre_tax_contribution_rate") || t.roth_contribution_rate === void 0 && (o = "roth_contribution_rate"))
        return w.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], false;
      {
        const u = e;
        for (const m in t)
          if (!J.call(U.properties, m)) {
            return w.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], false;
            break;
          }
        if (u === e) {
          if (t.event_type !== void 0) {
            const m = e;
            if (t.event_type !== "enrollment")
              return w.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "enrollment" }, message: "must be equal to constant" }], false;
            var s = m === e;
          } else
            var s = true;
          if (s) {
            if (t.plan_id !== void 0) {
              let m = t.plan_id;
              const l = e;
              if (e === e)
                if (typeof m == "string") {
                  if (!D.test(m))
                    return w.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], false;
                } else
                  return w.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var s = l === e;
            } else
              var s = true;
            if (s) {
              if (t.enrollment_date !== void 0) {
                let m = t.enrollment_date;
                const l = e, v2 = e;
                if (e === v2 && e === v2)
                  if (typeof m == "string") {
                    if (!V.validate(m))
                      return w.errors = [{ instancePath: a + "/enrollment_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], false;
                  } else
                    return w.errors = [{ instancePath: a + "/enrollment_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                var s = l === e;
              } else
                var s = true;
              if (s) {
                if (t.pre_tax_contribution_rate !== void 0) {
                  let m = t.pre_tax_contribution_rate;
                  const l = e, v2 = e;
                  if (typeof m != "string" && typeof m != "number")
                    return w.errors = [{ instancePath: a + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: z.type }, message: "must be string,number" }], false;
                  if (e === v2) {
                    if (typeof m == "number") {
                      if (m > 1 || isNaN(m))
                        return w.errors = [{ instancePath: a + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }], false;
                      if (m < 0 || isNaN(m))
                        return w.errors = [{ instancePath: a + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                      if (!H.validate(m))
                        return w.errors = [{ instancePath: a + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }], false;
                    }
                    if (e === v2 && typeof m == "string" && !Y.test(m))
                      return w.errors = [{ instancePath: a + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }], false;
                  }
                  var s = l === e;
                } else
                  var s = true;
                if (s) {
                  if (t.roth_contribution_rate !== void 0) {
                    let m = t.roth_contribution_rate;
                    const l = e, v2 = e;
                    if (typeof m != "string" && typeof m != "number")
                      return w.errors = [{ instancePath: a + "/roth_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: z.type }, message: "must be string,number" }], false;
                    if (e === v2) {
                      if (typeof m == "number") {
                        if (m > 1 || isNaN(m))
                          return w.errors = [{ instancePath: a + "/roth_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }], false;
                        if (m < 0 || isNaN(m))
                          return w.errors = [{ instancePath: a + "/roth_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                        if (!H.validate(m))
                          return w.errors = [{ instancePath: a + "/roth_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }], false;
                      }
                      if (e === v2 && typeof m == "string" && !Y.test(m))
                        return w.errors = [{ instancePath: a + "/roth_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }], false;
                    }
                    var s = l === e;
                  } else
                    var s = true;
                  if (s) {
                    if (t.after_tax_contribution_rate !== void 0) {
                      let m = t.after_tax_contribution_rate;
                      const l = e, v2 = e;
                      let h2 = false;
                      const T2 = e, c2 = e;
                      if (typeof m != "string" && typeof m != "number") {
                        const y2 = { instancePath: a + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: z.type }, message: "must be string,number" };
                        n === null ? n = [y2] : n.push(y2), e++;
                      }
                      if (e === c2) {
                        if (typeof m == "number") {
                          if (m > 1 || isNaN(m)) {
                            const y2 = { instancePath: a + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                            n === null ? n = [y2] : n.push(y2), e++;
                          } else if (m < 0 || isNaN(m)) {
                            const y2 = { instancePath: a + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            n === null ? n = [y2] : n.push(y2), e++;
                          } else if (!H.validate(m)) {
                            const y2 = { instancePath: a + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' };
                            n === null ? n = [y2] : n.push(y2), e++;
                          }
                        }
                        if (e === c2 && typeof m == "string" && !Y.test(m)) {
                          const y2 = { instancePath: a + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' };
                          n === null ? n = [y2] : n.push(y2), e++;
                        }
                      }
                      var p = T2 === e;
                      h2 = h2 || p;
                      const L = e;
                      if (m !== null) {
                        const y2 = { instancePath: a + "/after_tax_contribution_rate", schemaPath: "#/properties/after_tax_contribution_rate/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        n === null ? n = [y2] : n.push(y2), e++;
                      }
                      var p = L === e;
                      if (h2 = h2 || p, h2)
                        e = v2, n !== null && (v2 ? n.length = v2 : n = null);
                      else {
                        const y2 = { instancePath: a + "/after_tax_contribution_rate", schemaPath: "#/properties/after_tax_contribution_rate/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        return n === null ? n = [y2] : n.push(y2), e++, w.errors = n, false;
                      }
                      var s = l === e;
                    } else
                      var s = true;
                    if (s) {
                      if (t.auto_enrollment !== void 0) {
                        let m = t.auto_enrollment;
                        const l = e;
                        if (typeof m != "boolean" && m !== null)
                          return w.errors = [{ instancePath: a + "/auto_enrollment", schemaPath: "#/properties/auto_enrollment/type", keyword: "type", params: { type: U.properties.auto_enrollment.type }, message: "must be boolean,null" }], false;
                        var s = l === e;
                      } else
                        var s = true;
                      if (s) {
                        if (t.opt_out_window_expires !== void 0) {
                          let m = t.opt_out_window_expires;
                          const l = e, v2 = e;
                          let h2 = false;
                          const T2 = e, c2 = e;
                          if (e === c2 && e === c2)
                            if (typeof m == "string") {
                              if (!V.validate(m)) {
                                const y2 = { instancePath: a + "/opt_out_window_expires", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                n === null ? n = [y2] : n.push(y2), e++;
                              }
                            } else {
                              const y2 = { instancePath: a + "/opt_out_window_expires", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              n === null ? n = [y2] : n.push(y2), e++;
                            }
                          var f2 = T2 === e;
                          h2 = h2 || f2;
                          const L = e;
                          if (m !== null) {
                            const y2 = { instancePath: a + "/opt_out_window_expires", schemaPath: "#/properties/opt_out_window_expires/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            n === null ? n = [y2] : n.push(y2), e++;
                          }
                          var f2 = L === e;
                          if (h2 = h2 || f2, h2)
                            e = v2, n !== null && (v2 ? n.length = v2 : n = null);
                          else {
                            const y2 = { instancePath: a + "/opt_out_window_expires", schemaPath: "#/properties/opt_out_window_expires/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            return n === null ? n = [y2] : n.push(y2), e++, w.errors = n, false;
                          }
                          var s = l === e;
                        } else
                          var s = true;
                        if (s) {
                          if (t.enrollment_source !== void 0) {
                            let m = t.enrollment_source;
                            const l = e;
                            if (!(m === "proactive" || m === "auto" || m === "voluntary" || m === null))
                              return w.errors = [{ instancePath: a + "/enrollment_source", schemaPath: "#/properties/enrollment_source/enum", keyword: "enum", params: { allowedValues: U.properties.enrollment_source.enum }, message: "must be equal to one of the allowed values" }], false;
                            var s = l === e;
                          } else
                            var s = true;
                          if (s) {
                            if (t.auto_enrollment_window_start !== void 0) {
                              let m = t.auto_enrollment_window_start;
                              const l = e, v2 = e;
                              let h2 = false;
                              const T2 = e, c2 = e;
                              if (e === c2 && e === c2)
                                if (typeof m == "string") {
                                  if (!V.validate(m)) {
                                    const y2 = { instancePath: a + "/auto_enrollment_window_start", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                    n === null ? n = [y2] : n.push(y2), e++;
                                  }
                                } else {
                                  const y2 = { instancePath: a + "/auto_enrollment_window_start", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  n === null ? n = [y2] : n.push(y2), e++;
                                }
                              var i = T2 === e;
                              h2 = h2 || i;
                              const L = e;
                              if (m !== null) {
                                const y2 = { instancePath: a + "/auto_enrollment_window_start", schemaPath: "#/properties/auto_enrollment_window_start/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                n === null ? n = [y2] : n.push(y2), e++;
                              }
                              var i = L === e;
                              if (h2 = h2 || i, h2)
                                e = v2, n !== null && (v2 ? n.length = v2 : n = null);
                              else {
                                const y2 = { instancePath: a + "/auto_enrollment_window_start", schemaPath: "#/properties/auto_enrollment_window_start/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                return n === null ? n = [y2] : n.push(y2), e++, w.errors = n, false;
                              }
                              var s = l === e;
                            } else
                              var s = true;
                            if (s) {
                              if (t.auto_enrollment_window_end !== void 0) {
                                let m = t.auto_enrollment_window_end;
                                const l = e, v2 = e;
                                let h2 = false;
                                const T2 = e, c2 = e;
                                if (e === c2 && e === c2)
                                  if (typeof m == "string") {
                                    if (!V.validate(m)) {
                                      const y2 = { instancePath: a + "/auto_enrollment_window_end", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                      n === null ? n = [y2] : n.push(y2), e++;
                                    }
                                  } else {
                                    const y2 = { instancePath: a + "/auto_enrollment_window_end", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    n === null ? n = [y2] : n.push(y2), e++;
                                  }
                                var r = T2 === e;
                                h2 = h2 || r;
                                const L = e;
                                if (m !== null) {
                                  const y2 = { instancePath: a + "/auto_enrollment_window_end", schemaPath: "#/properties/auto_enrollment_window_end/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  n === null ? n = [y2] : n.push(y2), e++;
                                }
                                var r = L === e;
                                if (h2 = h2 || r, h2)
                                  e = v2, n !== null && (v2 ? n.length = v2 : n = null);
                                else {
                                  const y2 = { instancePath: a + "/auto_enrollment_window_end", schemaPath: "#/properties/auto_enrollment_window_end/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  return n === null ? n = [y2] : n.push(y2), e++, w.errors = n, false;
                                }
                                var s = l === e;
                              } else
                                var s = true;
                              if (s) {
                                if (t.proactive_enrollment_eligible !== void 0) {
                                  let m = t.proactive_enrollment_eligible;
                                  const l = e;
                                  if (typeof m != "boolean" && m !== null)
                                    return w.errors = [{ instancePath: a + "/proactive_enrollment_eligible", schemaPath: "#/properties/proactive_enrollment_eligible/type", keyword: "type", params: { type: U.properties.proactive_enrollment_eligible.type }, message: "must be boolean,null" }], false;
                                  var s = l === e;
                                } else
                                  var s = true;
                                if (s)
                                  if (t.window_timing_compliant !== void 0) {
                                    let m = t.window_timing_compliant;
                                    const l = e;
                                    if (typeof m != "boolean" && m !== null)
                                      return w.errors = [{ instancePath: a + "/window_timing_compliant", schemaPath: "#/properties/window_timing_compliant/type", keyword: "type", params: { type: U.properties.window_timing_compliant.type }, message: "must be boolean,null" }], false;
                                    var s = l === e;
                                  } else
                                    var s = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return w.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return w.errors = n, e === 0;
}
w.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var G = { title: "ContributionPayload", description: "Money goes into the plan.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "source", "amount", "pay_period_end", "contribution_date", "ytd_amount", "payroll_id"], properties: { event_type: { const: "contribution" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, source: { type: "string", enum: ["employee_pre_tax", "employee_roth", "employee_after_tax", "employee_catch_up", "employer_match", "employer_match_true_up", "employer_nonelective", "employer_profit_sharing", "forfeiture_allocation"], description: "Contribution source." }, amount: { $ref: "#/$defs/positiveAmount", description: "Amount contributed." }, pay_period_end: { $ref: "#/$defs/date", description: "Last day of the pay period." }, contribution_date: { $ref: "#/$defs/date", description: "Pay date; it decides the calendar year of the annual limits." }, ytd_amount: { $ref: "#/$defs/amount", description: "Sum of this source in the calendar year, this contribution included." }, payroll_id: { $ref: "#/$defs/text", description: "The payroll run it came from." }, irs_limit_applied: { type: ["boolean", "null"], description: "Whether an IRS limit reduced it." }, inferred_value: { type: ["boolean", "null"], description: "Whether the amount was inferred rather than reported." } } };
var R = { title: "amount", description: "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.", type: ["string", "number"], pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", minimum: 0, maximum: 999999999999999e-6, format: "amount" };
function b(t, { instancePath: a = "", parentData: M2, parentDataProperty: E, rootData: A2 = t, dynamicAnchors: N2 = {} } = {}) {
  let n = null, e = 0;
  const d2 = b.evaluated;
  if (d2.dynamicProps && (d2.props = void 0), d2.dynamicItems && (d2.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.event_type === void 0 && (p = "event_type") || t.plan_id === void 0 && (p = "plan_id") || t.source === void 0 && (p = "source") || t.amount === void 0 && (p = "amount") || t.pay_period_end === void 0 && (p = "pay_period_end") || t.contribution_date === void 0 && (p = "contribution_date") || t.ytd_amount === void 0 && (p = "ytd_amount") || t.payroll_id === void 0 && (p = "payroll_id"))
        return b.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], false;
      {
        const f2 = e;
        for (const i in t)
          if (!J.call(G.properties, i)) {
            return b.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], false;
            break;
          }
        if (f2 === e) {
          if (t.event_type !== void 0) {
            const i = e;
            if (t.event_type !== "contribution")
              return b.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "contribution" }, message: "must be equal to constant" }], false;
            var s = i === e;
          } else
            var s = true;
          if (s) {
            if (t.plan_id !== void 0) {
              let i = t.plan_id;
              const r = e;
              if (e === e)
                if (typeof i == "string") {
                  if (!D.test(i))
                    return b.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], false;
                } else
                  return b.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var s = r === e;
            } else
              var s = true;
            if (s) {
              if (t.source !== void 0) {
                let i = t.source;
                const r = e;
                if (typeof i != "string")
                  return b.errors = [{ instancePath: a + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                if (!(i === "employee_pre_tax" || i === "employee_roth" || i === "employee_after_tax" || i === "employee_catch_up" || i === "employer_match" || i === "employer_match_true_up" || i === "employer_nonelective" || i === "employer_profit_sharing" || i === "forfeiture_allocation"))
                  return b.errors = [{ instancePath: a + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: G.properties.source.enum }, message: "must be equal to one of the allowed values" }], false;
                var s = r === e;
              } else
                var s = true;
              if (s) {
                if (t.amount !== void 0) {
                  let i = t.amount;
                  const r = e, o = e;
                  if (typeof i != "string" && typeof i != "number")
                    return b.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: S.type }, message: "must be string,number" }], false;
                  if (typeof i == "string" && !C.test(i))
                    return b.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }], false;
                  if (e === o) {
                    if (typeof i == "number") {
                      if (i > 999999999999999e-6 || isNaN(i))
                        return b.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], false;
                      if (i <= 0 || isNaN(i))
                        return b.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], false;
                      if (!F.validate(i))
                        return b.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], false;
                    }
                    if (e === o && typeof i == "string" && !W.test(i))
                      return b.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], false;
                  }
                  var s = r === e;
                } else
                  var s = true;
                if (s) {
                  if (t.pay_period_end !== void 0) {
                    let i = t.pay_period_end;
                    const r = e, o = e;
                    if (e === o && e === o)
                      if (typeof i == "string") {
                        if (!V.validate(i))
                          return b.errors = [{ instancePath: a + "/pay_period_end", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], false;
                      } else
                        return b.errors = [{ instancePath: a + "/pay_period_end", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var s = r === e;
                  } else
                    var s = true;
                  if (s) {
                    if (t.contribution_date !== void 0) {
                      let i = t.contribution_date;
                      const r = e, o = e;
                      if (e === o && e === o)
                        if (typeof i == "string") {
                          if (!V.validate(i))
                            return b.errors = [{ instancePath: a + "/contribution_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], false;
                        } else
                          return b.errors = [{ instancePath: a + "/contribution_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                      var s = r === e;
                    } else
                      var s = true;
                    if (s) {
                      if (t.ytd_amount !== void 0) {
                        let i = t.ytd_amount;
                        const r = e, o = e;
                        if (typeof i != "string" && typeof i != "number")
                          return b.errors = [{ instancePath: a + "/ytd_amount", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: R.type }, message: "must be string,number" }], false;
                        if (e === o) {
                          if (typeof i == "number") {
                            if (i > 999999999999999e-6 || isNaN(i))
                              return b.errors = [{ instancePath: a + "/ytd_amount", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], false;
                            if (i < 0 || isNaN(i))
                              return b.errors = [{ instancePath: a + "/ytd_amount", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                            if (!F.validate(i))
                              return b.errors = [{ instancePath: a + "/ytd_amount", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], false;
                          }
                          if (e === o && typeof i == "string" && !W.test(i))
                            return b.errors = [{ instancePath: a + "/ytd_amount", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], false;
                        }
                        var s = r === e;
                      } else
                        var s = true;
                      if (s) {
                        if (t.payroll_id !== void 0) {
                          let i = t.payroll_id;
                          const r = e;
                          if (e === e)
                            if (typeof i == "string") {
                              if (!D.test(i))
                                return b.errors = [{ instancePath: a + "/payroll_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], false;
                            } else
                              return b.errors = [{ instancePath: a + "/payroll_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                          var s = r === e;
                        } else
                          var s = true;
                        if (s) {
                          if (t.irs_limit_applied !== void 0) {
                            let i = t.irs_limit_applied;
                            const r = e;
                            if (typeof i != "boolean" && i !== null)
                              return b.errors = [{ instancePath: a + "/irs_limit_applied", schemaPath: "#/properties/irs_limit_applied/type", keyword: "type", params: { type: G.properties.irs_limit_applied.type }, message: "must be boolean,null" }], false;
                            var s = r === e;
                          } else
                            var s = true;
                          if (s)
                            if (t.inferred_value !== void 0) {
                              let i = t.inferred_value;
                              const r = e;
                              if (typeof i != "boolean" && i !== null)
                                return b.errors = [{ instancePath: a + "/inferred_value", schemaPath: "#/properties/inferred_value/type", keyword: "type", params: { type: G.properties.inferred_value.type }, message: "must be boolean,null" }], false;
                              var s = r === e;
                            } else
                              var s = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return b.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return b.errors = n, e === 0;
}
b.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var se = { title: "VestingPayload", description: "The share of employer money that the person owns from now on.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "vested_percentage", "source_balances_vested", "vesting_schedule_type", "service_computation_date", "service_credited_hours", "service_period_end_date"], properties: { event_type: { const: "vesting" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, vested_percentage: { $ref: "#/$defs/rate", description: "Vested share of employer money." }, source_balances_vested: { title: "VestedBalances", "x-column-prefix": "vested_", description: "Vested balance of each employer bucket.", type: "object", additionalProperties: false, properties: { employer_match: { $ref: "#/$defs/amount", description: "Vested match and true-up." }, employer_nonelective: { $ref: "#/$defs/amount", description: "Vested nonelective contributions." }, employer_profit_sharing: { $ref: "#/$defs/amount", description: "Vested profit sharing and forfeiture allocations." } } }, vesting_schedule_type: { type: "string", enum: ["graded", "cliff", "immediate"], description: "Form of the schedule." }, service_computation_date: { $ref: "#/$defs/date", description: "Day from which service counts." }, service_credited_hours: { type: "integer", minimum: 0, maximum: 2147483647, description: "Hours of service credited in the period." }, service_period_end_date: { $ref: "#/$defs/date", description: "Last day of the service period." } } };
function _(t, { instancePath: a = "", parentData: M2, parentDataProperty: E, rootData: A2 = t, dynamicAnchors: N2 = {} } = {}) {
  let n = null, e = 0;
  const d2 = _.evaluated;
  if (d2.dynamicProps && (d2.props = void 0), d2.dynamicItems && (d2.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f2;
      if (t.event_type === void 0 && (f2 = "event_type") || t.plan_id === void 0 && (f2 = "plan_id") || t.vested_percentage === void 0 && (f2 = "vested_percentage") || t.source_balances_vested === void 0 && (f2 = "source_balances_vested") || t.vesting_schedule_type === void 0 && (f2 = "vesting_schedule_type") || t.service_computation_date === void 0 && (f2 = "service_computation_date") || t.service_credited_hours === void 0 && (f2 = "service_credited_hours") || t.service_period_end_date === void 0 && (f2 = "service_period_end_date"))
        return _.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: f2 }, message: "must have required property '" + f2 + "'" }], false;
      {
        const i = e;
        for (const r in t)
          if (!(r === "event_type" || r === "plan_id" || r === "vested_percentage" || r === "source_balances_vested" || r === "vesting_schedule_type" || r === "service_computation_date" || r === "service_credited_hours" || r === "service_period_end_date")) {
            return _.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
            break;
          }
        if (i === e) {
          if (t.event_type !== void 0) {
            const r = e;
            if (t.event_type !== "vesting")
              return _.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "vesting" }, message: "must be equal to constant" }], false;
            var s = r === e;
          } else
            var s = true;
          if (s) {
            if (t.plan_id !== void 0) {
              let r = t.plan_id;
              const o = e;
              if (e === e)
                if (typeof r == "string") {
                  if (!D.test(r))
                    return _.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], false;
                } else
                  return _.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var s = o === e;
            } else
              var s = true;
            if (s) {
              if (t.vested_percentage !== void 0) {
                let r = t.vested_percentage;
                const o = e, u = e;
                if (typeof r != "string" && typeof r != "number")
                  return _.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: z.type }, message: "must be string,number" }], false;
                if (e === u) {
                  if (typeof r == "number") {
                    if (r > 1 || isNaN(r))
                      return _.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }], false;
                    if (r < 0 || isNaN(r))
                      return _.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                    if (!H.validate(r))
                      return _.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }], false;
                  }
                  if (e === u && typeof r == "string" && !Y.test(r))
                    return _.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }], false;
                }
                var s = o === e;
              } else
                var s = true;
              if (s) {
                if (t.source_balances_vested !== void 0) {
                  let r = t.source_balances_vested;
                  const o = e;
                  if (e === o)
                    if (r && typeof r == "object" && !Array.isArray(r)) {
                      const m = e;
                      for (const l in r)
                        if (!(l === "employer_match" || l === "employer_nonelective" || l === "employer_profit_sharing")) {
                          return _.errors = [{ instancePath: a + "/source_balances_vested", schemaPath: "#/properties/source_balances_vested/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], false;
                          break;
                        }
                      if (m === e) {
                        if (r.employer_match !== void 0) {
                          let l = r.employer_match;
                          const v2 = e, h2 = e;
                          if (typeof l != "string" && typeof l != "number")
                            return _.errors = [{ instancePath: a + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: R.type }, message: "must be string,number" }], false;
                          if (e === h2) {
                            if (typeof l == "number") {
                              if (l > 999999999999999e-6 || isNaN(l))
                                return _.errors = [{ instancePath: a + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], false;
                              if (l < 0 || isNaN(l))
                                return _.errors = [{ instancePath: a + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                              if (!F.validate(l))
                                return _.errors = [{ instancePath: a + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], false;
                            }
                            if (e === h2 && typeof l == "string" && !W.test(l))
                              return _.errors = [{ instancePath: a + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], false;
                          }
                          var p = v2 === e;
                        } else
                          var p = true;
                        if (p) {
                          if (r.employer_nonelective !== void 0) {
                            let l = r.employer_nonelective;
                            const v2 = e, h2 = e;
                            if (typeof l != "string" && typeof l != "number")
                              return _.errors = [{ instancePath: a + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: R.type }, message: "must be string,number" }], false;
                            if (e === h2) {
                              if (typeof l == "number") {
                                if (l > 999999999999999e-6 || isNaN(l))
                                  return _.errors = [{ instancePath: a + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], false;
                                if (l < 0 || isNaN(l))
                                  return _.errors = [{ instancePath: a + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                if (!F.validate(l))
                                  return _.errors = [{ instancePath: a + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], false;
                              }
                              if (e === h2 && typeof l == "string" && !W.test(l))
                                return _.errors = [{ instancePath: a + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], false;
                            }
                            var p = v2 === e;
                          } else
                            var p = true;
                          if (p)
                            if (r.employer_profit_sharing !== void 0) {
                              let l = r.employer_profit_sharing;
                              const v2 = e, h2 = e;
                              if (typeof l != "string" && typeof l != "number")
                                return _.errors = [{ instancePath: a + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: R.type }, message: "must be string,number" }], false;
                              if (e === h2) {
                                if (typeof l == "number") {
                                  if (l > 999999999999999e-6 || isNaN(l))
                                    return _.errors = [{ instancePath: a + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], false;
                                  if (l < 0 || isNaN(l))
                                    return _.errors = [{ instancePath: a + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                  if (!F.validate(l))
                                    return _.errors = [{ instancePath: a + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], false;
                                }
                                if (e === h2 && typeof l == "string" && !W.test(l))
                                  return _.errors = [{ instancePath: a + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], false;
                              }
                              var p = v2 === e;
                            } else
                              var p = true;
                        }
                      }
                    } else
                      return _.errors = [{ instancePath: a + "/source_balances_vested", schemaPath: "#/properties/source_balances_vested/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                  var s = o === e;
                } else
                  var s = true;
                if (s) {
                  if (t.vesting_schedule_type !== void 0) {
                    let r = t.vesting_schedule_type;
                    const o = e;
                    if (typeof r != "string")
                      return _.errors = [{ instancePath: a + "/vesting_schedule_type", schemaPath: "#/properties/vesting_schedule_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    if (!(r === "graded" || r === "cliff" || r === "immediate"))
                      return _.errors = [{ instancePath: a + "/vesting_schedule_type", schemaPath: "#/properties/vesting_schedule_type/enum", keyword: "enum", params: { allowedValues: se.properties.vesting_schedule_type.enum }, message: "must be equal to one of the allowed values" }], false;
                    var s = o === e;
                  } else
                    var s = true;
                  if (s) {
                    if (t.service_computation_date !== void 0) {
                      let r = t.service_computation_date;
                      const o = e, u = e;
                      if (e === u && e === u)
                        if (typeof r == "string") {
                          if (!V.validate(r))
                            return _.errors = [{ instancePath: a + "/service_computation_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], false;
                        } else
                          return _.errors = [{ instancePath: a + "/service_computation_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                      var s = o === e;
                    } else
                      var s = true;
                    if (s) {
                      if (t.service_credited_hours !== void 0) {
                        let r = t.service_credited_hours;
                        const o = e;
                        if (!(typeof r == "number" && !(r % 1) && !isNaN(r)))
                          return _.errors = [{ instancePath: a + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                        if (e === o && typeof r == "number") {
                          if (r > 2147483647 || isNaN(r))
                            return _.errors = [{ instancePath: a + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }], false;
                          if (r < 0 || isNaN(r))
                            return _.errors = [{ instancePath: a + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                        }
                        var s = o === e;
                      } else
                        var s = true;
                      if (s)
                        if (t.service_period_end_date !== void 0) {
                          let r = t.service_period_end_date;
                          const o = e, u = e;
                          if (e === u && e === u)
                            if (typeof r == "string") {
                              if (!V.validate(r))
                                return _.errors = [{ instancePath: a + "/service_period_end_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], false;
                            } else
                              return _.errors = [{ instancePath: a + "/service_period_end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                          var s = o === e;
                        } else
                          var s = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return _.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return _.errors = n, e === 0;
}
_.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var X = { title: "ForfeiturePayload", description: "Unvested employer money leaves the account.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "forfeited_from_source", "amount", "reason", "vested_percentage"], properties: { event_type: { const: "forfeiture" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, forfeited_from_source: { type: "string", enum: ["employer_match", "employer_nonelective", "employer_profit_sharing"], description: "Employer bucket it leaves." }, amount: { $ref: "#/$defs/positiveAmount", description: "Amount forfeited." }, reason: { type: "string", enum: ["unvested_termination", "break_in_service"], description: "Why it was forfeited." }, vested_percentage: { $ref: "#/$defs/rate", description: "Vested share at that time." } } };
function P(t, { instancePath: a = "", parentData: M2, parentDataProperty: E, rootData: A2 = t, dynamicAnchors: N2 = {} } = {}) {
  let n = null, e = 0;
  const d2 = P.evaluated;
  if (d2.dynamicProps && (d2.props = void 0), d2.dynamicItems && (d2.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.event_type === void 0 && (p = "event_type") || t.plan_id === void 0 && (p = "plan_id") || t.forfeited_from_source === void 0 && (p = "forfeited_from_source") || t.amount === void 0 && (p = "amount") || t.reason === void 0 && (p = "reason") || t.vested_percentage === void 0 && (p = "vested_percentage"))
        return P.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], false;
      {
        const f2 = e;
        for (const i in t)
          if (!(i === "event_type" || i === "plan_id" || i === "forfeited_from_source" || i === "amount" || i === "reason" || i === "vested_percentage")) {
            return P.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], false;
            break;
          }
        if (f2 === e) {
          if (t.event_type !== void 0) {
            const i = e;
            if (t.event_type !== "forfeiture")
              return P.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "forfeiture" }, message: "must be equal to constant" }], false;
            var s = i === e;
          } else
            var s = true;
          if (s) {
            if (t.plan_id !== void 0) {
              let i = t.plan_id;
              const r = e;
              if (e === e)
                if (typeof i == "string") {
                  if (!D.test(i))
                    return P.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], false;
                } else
                  return P.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var s = r === e;
            } else
              var s = true;
            if (s) {
              if (t.forfeited_from_source !== void 0) {
                let i = t.forfeited_from_source;
                const r = e;
                if (typeof i != "string")
                  return P.errors = [{ instancePath: a + "/forfeited_from_source", schemaPath: "#/properties/forfeited_from_source/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                if (!(i === "employer_match" || i === "employer_nonelective" || i === "employer_profit_sharing"))
                  return P.errors = [{ instancePath: a + "/forfeited_from_source", schemaPath: "#/properties/forfeited_from_source/enum", keyword: "enum", params: { allowedValues: X.properties.forfeited_from_source.enum }, message: "must be equal to one of the allowed values" }], false;
                var s = r === e;
              } else
                var s = true;
              if (s) {
                if (t.amount !== void 0) {
                  let i = t.amount;
                  const r = e, o = e;
                  if (typeof i != "string" && typeof i != "number")
                    return P.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: S.type }, message: "must be string,number" }], false;
                  if (typeof i == "string" && !C.test(i))
                    return P.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }], false;
                  if (e === o) {
                    if (typeof i == "number") {
                      if (i > 999999999999999e-6 || isNaN(i))
                        return P.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], false;
                      if (i <= 0 || isNaN(i))
                        return P.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], false;
                      if (!F.validate(i))
                        return P.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], false;
                    }
                    if (e === o && typeof i == "string" && !W.test(i))
                      return P.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], false;
                  }
                  var s = r === e;
                } else
                  var s = true;
                if (s) {
                  if (t.reason !== void 0) {
                    let i = t.reason;
                    const r = e;
                    if (typeof i != "string")
                      return P.errors = [{ instancePath: a + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    if (!(i === "unvested_termination" || i === "break_in_service"))
                      return P.errors = [{ instancePath: a + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: X.properties.reason.enum }, message: "must be equal to one of the allowed values" }], false;
                    var s = r === e;
                  } else
                    var s = true;
                  if (s)
                    if (t.vested_percentage !== void 0) {
                      let i = t.vested_percentage;
                      const r = e, o = e;
                      if (typeof i != "string" && typeof i != "number")
                        return P.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: z.type }, message: "must be string,number" }], false;
                      if (e === o) {
                        if (typeof i == "number") {
                          if (i > 1 || isNaN(i))
                            return P.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }], false;
                          if (i < 0 || isNaN(i))
                            return P.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                          if (!H.validate(i))
                            return P.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }], false;
                        }
                        if (e === o && typeof i == "string" && !Y.test(i))
                          return P.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }], false;
                      }
                      var s = r === e;
                    } else
                      var s = true;
                }
              }
            }
          }
        }
      }
    } else
      return P.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return P.errors = n, e === 0;
}
P.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var K = { title: "HceStatusPayload", description: "Determination of a highly compensated employee, IRC 414(q).", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "determination_method", "ytd_compensation", "annualized_compensation", "hce_threshold", "is_hce", "determination_date"], properties: { event_type: { const: "hce_status" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, determination_method: { type: "string", enum: ["prior_year", "current_year"], description: "Whose pay was looked at." }, ytd_compensation: { $ref: "#/$defs/amount", description: "Pay of the year so far." }, annualized_compensation: { $ref: "#/$defs/amount", description: "Pay held against the threshold." }, hce_threshold: { $ref: "#/$defs/positiveAmount", description: "The threshold applied." }, is_hce: { type: "boolean", description: "Whether the pay is strictly greater than the threshold." }, determination_date: { $ref: "#/$defs/date", description: "Day of the determination." }, prior_year_hce: { type: ["boolean", "null"], description: "Whether the person was one the year before." } } };
function g(t, { instancePath: a = "", parentData: M2, parentDataProperty: E, rootData: A2 = t, dynamicAnchors: N2 = {} } = {}) {
  let n = null, e = 0;
  const d2 = g.evaluated;
  if (d2.dynamicProps && (d2.props = void 0), d2.dynamicItems && (d2.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.event_type === void 0 && (p = "event_type") || t.plan_id === void 0 && (p = "plan_id") || t.determination_method === void 0 && (p = "determination_method") || t.ytd_compensation === void 0 && (p = "ytd_compensation") || t.annualized_compensation === void 0 && (p = "annualized_compensation") || t.hce_threshold === void 0 && (p = "hce_threshold") || t.is_hce === void 0 && (p = "is_hce") || t.determination_date === void 0 && (p = "determination_date"))
        return g.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], false;
      {
        const f2 = e;
        for (const i in t)
          if (!J.call(K.properties, i)) {
            return g.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], false;
            break;
          }
        if (f2 === e) {
          if (t.event_type !== void 0) {
            const i = e;
            if (t.event_type !== "hce_status")
              return g.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "hce_status" }, message: "must be equal to constant" }], false;
            var s = i === e;
          } else
            var s = true;
          if (s) {
            if (t.plan_id !== void 0) {
              let i = t.plan_id;
              const r = e;
              if (e === e)
                if (typeof i == "string") {
                  if (!D.test(i))
                    return g.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], false;
                } else
                  return g.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var s = r === e;
            } else
              var s = true;
            if (s) {
              if (t.determination_method !== void 0) {
                let i = t.determination_method;
                const r = e;
                if (typeof i != "string")
                  return g.errors = [{ instancePath: a + "/determination_method", schemaPath: "#/properties/determination_method/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                if (!(i === "prior_year" || i === "current_year"))
                  return g.errors = [{ instancePath: a + "/determination_method", schemaPath: "#/properties/determination_method/enum", keyword: "enum", params: { allowedValues: K.properties.determination_method.enum }, message: "must be equal to one of the allowed values" }], false;
                var s = r === e;
              } else
                var s = true;
              if (s) {
                if (t.ytd_compensation !== void 0) {
                  let i = t.ytd_compensation;
                  const r = e, o = e;
                  if (typeof i != "string" && typeof i != "number")
                    return g.errors = [{ instancePath: a + "/ytd_compensation", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: R.type }, message: "must be string,number" }], false;
                  if (e === o) {
                    if (typeof i == "number") {
                      if (i > 999999999999999e-6 || isNaN(i))
                        return g.errors = [{ instancePath: a + "/ytd_compensation", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], false;
                      if (i < 0 || isNaN(i))
                        return g.errors = [{ instancePath: a + "/ytd_compensation", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                      if (!F.validate(i))
                        return g.errors = [{ instancePath: a + "/ytd_compensation", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], false;
                    }
                    if (e === o && typeof i == "string" && !W.test(i))
                      return g.errors = [{ instancePath: a + "/ytd_compensation", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], false;
                  }
                  var s = r === e;
                } else
                  var s = true;
                if (s) {
                  if (t.annualized_compensation !== void 0) {
                    let i = t.annualized_compensation;
                    const r = e, o = e;
                    if (typeof i != "string" && typeof i != "number")
                      return g.errors = [{ instancePath: a + "/annualized_compensation", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: R.type }, message: "must be string,number" }], false;
                    if (e === o) {
                      if (typeof i == "number") {
                        if (i > 999999999999999e-6 || isNaN(i))
                          return g.errors = [{ instancePath: a + "/annualized_compensation", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], false;
                        if (i < 0 || isNaN(i))
                          return g.errors = [{ instancePath: a + "/annualized_compensation", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                        if (!F.validate(i))
                          return g.errors = [{ instancePath: a + "/annualized_compensation", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], false;
                      }
                      if (e === o && typeof i == "string" && !W.test(i))
                        return g.errors = [{ instancePath: a + "/annualized_compensation", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], false;
                    }
                    var s = r === e;
                  } else
                    var s = true;
                  if (s) {
                    if (t.hce_threshold !== void 0) {
                      let i = t.hce_threshold;
                      const r = e, o = e;
                      if (typeof i != "string" && typeof i != "number")
                        return g.errors = [{ instancePath: a + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: S.type }, message: "must be string,number" }], false;
                      if (typeof i == "string" && !C.test(i))
                        return g.errors = [{ instancePath: a + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }], false;
                      if (e === o) {
                        if (typeof i == "number") {
                          if (i > 999999999999999e-6 || isNaN(i))
                            return g.errors = [{ instancePath: a + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], false;
                          if (i <= 0 || isNaN(i))
                            return g.errors = [{ instancePath: a + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], false;
                          if (!F.validate(i))
                            return g.errors = [{ instancePath: a + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], false;
                        }
                        if (e === o && typeof i == "string" && !W.test(i))
                          return g.errors = [{ instancePath: a + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], false;
                      }
                      var s = r === e;
                    } else
                      var s = true;
                    if (s) {
                      if (t.is_hce !== void 0) {
                        const i = e;
                        if (typeof t.is_hce != "boolean")
                          return g.errors = [{ instancePath: a + "/is_hce", schemaPath: "#/properties/is_hce/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], false;
                        var s = i === e;
                      } else
                        var s = true;
                      if (s) {
                        if (t.determination_date !== void 0) {
                          let i = t.determination_date;
                          const r = e, o = e;
                          if (e === o && e === o)
                            if (typeof i == "string") {
                              if (!V.validate(i))
                                return g.errors = [{ instancePath: a + "/determination_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], false;
                            } else
                              return g.errors = [{ instancePath: a + "/determination_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                          var s = r === e;
                        } else
                          var s = true;
                        if (s)
                          if (t.prior_year_hce !== void 0) {
                            let i = t.prior_year_hce;
                            const r = e;
                            if (typeof i != "boolean" && i !== null)
                              return g.errors = [{ instancePath: a + "/prior_year_hce", schemaPath: "#/properties/prior_year_hce/type", keyword: "type", params: { type: K.properties.prior_year_hce.type }, message: "must be boolean,null" }], false;
                            var s = r === e;
                          } else
                            var s = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return g.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return g.errors = n, e === 0;
}
g.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Z = { title: "CompliancePayload", description: "An annual limit is watched.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "compliance_type", "limit_type", "applicable_limit", "current_amount", "monitoring_date"], properties: { event_type: { const: "compliance" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, compliance_type: { type: "string", enum: ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"], description: "What was noticed." }, limit_type: { type: "string", enum: ["elective_deferral", "annual_additions", "catch_up"], description: "The limit it is about." }, applicable_limit: { $ref: "#/$defs/positiveAmount", description: "The limit of the year." }, current_amount: { $ref: "#/$defs/amount", description: "Amount of the year so far that counts against it." }, monitoring_date: { $ref: "#/$defs/date", description: "Day of the observation." } } };
function $(t, { instancePath: a = "", parentData: M2, parentDataProperty: E, rootData: A2 = t, dynamicAnchors: N2 = {} } = {}) {
  let n = null, e = 0;
  const d2 = $.evaluated;
  if (d2.dynamicProps && (d2.props = void 0), d2.dynamicItems && (d2.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.event_type === void 0 && (p = "event_type") || t.plan_id === void 0 && (p = "plan_id") || t.compliance_type === void 0 && (p = "compliance_type") || t.limit_type === void 0 && (p = "limit_type") || t.applicable_limit === void 0 && (p = "applicable_limit") || t.current_amount === void 0 && (p = "current_amount") || t.monitoring_date === void 0 && (p = "monitoring_date"))
        return $.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], false;
      {
        const f2 = e;
        for (const i in t)
          if (!(i === "event_type" || i === "plan_id" || i === "compliance_type" || i === "limit_type" || i === "applicable_limit" || i === "current_amount" || i === "monitoring_date")) {
            return $.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], false;
            break;
          }
        if (f2 === e) {
          if (t.event_type !== void 0) {
            const i = e;
            if (t.event_type !== "compliance")
              return $.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "compliance" }, message: "must be equal to constant" }], false;
            var s = i === e;
          } else
            var s = true;
          if (s) {
            if (t.plan_id !== void 0) {
              let i = t.plan_id;
              const r = e;
              if (e === e)
                if (typeof i == "string") {
                  if (!D.test(i))
                    return $.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], false;
                } else
                  return $.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var s = r === e;
            } else
              var s = true;
            if (s) {
              if (t.compliance_type !== void 0) {
                let i = t.compliance_type;
                const r = e;
                if (typeof i != "string")
                  return $.errors = [{ instancePath: a + "/compliance_type", schemaPath: "#/properties/compliance_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                if (!(i === "402g_limit_approach" || i === "415c_limit_approach" || i === "catch_up_eligible"))
                  return $.errors = [{ instancePath: a + "/compliance_type", schemaPath: "#/properties/compliance_type/enum", keyword: "enum", params: { allowedValues: Z.properties.compliance_type.enum }, message: "must be equal to one of the allowed values" }], false;
                var s = r === e;
              } else
                var s = true;
              if (s) {
                if (t.limit_type !== void 0) {
                  let i = t.limit_type;
                  const r = e;
                  if (typeof i != "string")
                    return $.errors = [{ instancePath: a + "/limit_type", schemaPath: "#/properties/limit_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  if (!(i === "elective_deferral" || i === "annual_additions" || i === "catch_up"))
                    return $.errors = [{ instancePath: a + "/limit_type", schemaPath: "#/properties/limit_type/enum", keyword: "enum", params: { allowedValues: Z.properties.limit_type.enum }, message: "must be equal to one of the allowed values" }], false;
                  var s = r === e;
                } else
                  var s = true;
                if (s) {
                  if (t.applicable_limit !== void 0) {
                    let i = t.applicable_limit;
                    const r = e, o = e;
                    if (typeof i != "string" && typeof i != "number")
                      return $.errors = [{ instancePath: a + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: S.type }, message: "must be string,number" }], false;
                    if (typeof i == "string" && !C.test(i))
                      return $.errors = [{ instancePath: a + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }], false;
                    if (e === o) {
                      if (typeof i == "number") {
                        if (i > 999999999999999e-6 || isNaN(i))
                          return $.errors = [{ instancePath: a + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], false;
                        if (i <= 0 || isNaN(i))
                          return $.errors = [{ instancePath: a + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], false;
                        if (!F.validate(i))
                          return $.errors = [{ instancePath: a + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], false;
                      }
                      if (e === o && typeof i == "string" && !W.test(i))
                        return $.errors = [{ instancePath: a + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], false;
                    }
                    var s = r === e;
                  } else
                    var s = true;
                  if (s) {
                    if (t.current_amount !== void 0) {
                      let i = t.current_amount;
                      const r = e, o = e;
                      if (typeof i != "string" && typeof i != "number")
                        return $.errors = [{ instancePath: a + "/current_amount", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: R.type }, message: "must be string,number" }], false;
                      if (e === o) {
                        if (typeof i == "number") {
                          if (i > 999999999999999e-6 || isNaN(i))
                            return $.errors = [{ instancePath: a + "/current_amount", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], false;
                          if (i < 0 || isNaN(i))
                            return $.errors = [{ instancePath: a + "/current_amount", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                          if (!F.validate(i))
                            return $.errors = [{ instancePath: a + "/current_amount", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], false;
                        }
                        if (e === o && typeof i == "string" && !W.test(i))
                          return $.errors = [{ instancePath: a + "/current_amount", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], false;
                      }
                      var s = r === e;
                    } else
                      var s = true;
                    if (s)
                      if (t.monitoring_date !== void 0) {
                        let i = t.monitoring_date;
                        const r = e, o = e;
                        if (e === o && e === o)
                          if (typeof i == "string") {
                            if (!V.validate(i))
                              return $.errors = [{ instancePath: a + "/monitoring_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], false;
                          } else
                            return $.errors = [{ instancePath: a + "/monitoring_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                        var s = r === e;
                      } else
                        var s = true;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return $.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return $.errors = n, e === 0;
}
$.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function k(t, { instancePath: a = "", parentData: M2, parentDataProperty: E, rootData: A2 = t, dynamicAnchors: N2 = {} } = {}) {
  let n = null, e = 0;
  const d2 = k.evaluated;
  if (d2.dynamicProps && (d2.props = void 0), d2.dynamicItems && (d2.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f2;
      if (t.event_id === void 0 && (f2 = "event_id") || t.employee_id === void 0 && (f2 = "employee_id") || t.scenario_id === void 0 && (f2 = "scenario_id") || t.plan_design_id === void 0 && (f2 = "plan_design_id") || t.source_system === void 0 && (f2 = "source_system") || t.effective_date === void 0 && (f2 = "effective_date") || t.created_at === void 0 && (f2 = "created_at") || t.payload === void 0 && (f2 = "payload"))
        return k.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: f2 }, message: "must have required property '" + f2 + "'" }], false;
      {
        const i = e;
        for (const r in t)
          if (!J.call(Q.properties, r)) {
            return k.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
            break;
          }
        if (i === e) {
          if (t.event_id !== void 0) {
            let r = t.event_id;
            const o = e;
            if (e === o)
              if (typeof r == "string") {
                if (!ee.test(r))
                  return k.errors = [{ instancePath: a + "/event_id", schemaPath: "#/properties/event_id/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, message: 'must match pattern "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"' }], false;
              } else
                return k.errors = [{ instancePath: a + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
            var s = o === e;
          } else
            var s = true;
          if (s) {
            if (t.employee_id !== void 0) {
              let r = t.employee_id;
              const o = e;
              if (e === e)
                if (typeof r == "string") {
                  if (!D.test(r))
                    return k.errors = [{ instancePath: a + "/employee_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], false;
                } else
                  return k.errors = [{ instancePath: a + "/employee_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var s = o === e;
            } else
              var s = true;
            if (s) {
              if (t.scenario_id !== void 0) {
                let r = t.scenario_id;
                const o = e;
                if (e === e)
                  if (typeof r == "string") {
                    if (!D.test(r))
                      return k.errors = [{ instancePath: a + "/scenario_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], false;
                  } else
                    return k.errors = [{ instancePath: a + "/scenario_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                var s = o === e;
              } else
                var s = true;
              if (s) {
                if (t.plan_design_id !== void 0) {
                  let r = t.plan_design_id;
                  const o = e;
                  if (e === e)
                    if (typeof r == "string") {
                      if (!D.test(r))
                        return k.errors = [{ instancePath: a + "/plan_design_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], false;
                    } else
                      return k.errors = [{ instancePath: a + "/plan_design_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  var s = o === e;
                } else
                  var s = true;
                if (s) {
                  if (t.source_system !== void 0) {
                    let r = t.source_system;
                    const o = e;
                    if (e === e)
                      if (typeof r == "string") {
                        if (!D.test(r))
                          return k.errors = [{ instancePath: a + "/source_system", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], false;
                      } else
                        return k.errors = [{ instancePath: a + "/source_system", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var s = o === e;
                  } else
                    var s = true;
                  if (s) {
                    if (t.effective_date !== void 0) {
                      let r = t.effective_date;
                      const o = e, u = e;
                      if (e === u && e === u)
                        if (typeof r == "string") {
                          if (!V.validate(r))
                            return k.errors = [{ instancePath: a + "/effective_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], false;
                        } else
                          return k.errors = [{ instancePath: a + "/effective_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                      var s = o === e;
                    } else
                      var s = true;
                    if (s) {
                      if (t.created_at !== void 0) {
                        let r = t.created_at;
                        const o = e, u = e;
                        if (e === u && e === u)
                          if (typeof r == "string") {
                            if (!te.validate(r))
                              return k.errors = [{ instancePath: a + "/created_at", schemaPath: "#/$defs/timestamp/format", keyword: "format", params: { format: "event-time" }, message: 'must match format "event-time"' }], false;
                          } else
                            return k.errors = [{ instancePath: a + "/created_at", schemaPath: "#/$defs/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                        var s = o === e;
                      } else
                        var s = true;
                      if (s) {
                        if (t.payload !== void 0) {
                          let r = t.payload;
                          const o = e;
                          if (e === o)
                            if (r && typeof r == "object" && !Array.isArray(r)) {
                              let m;
                              if (r.event_type === void 0 && (m = "event_type"))
                                return k.errors = [{ instancePath: a + "/payload", schemaPath: "#/properties/payload/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], false;
                              {
                                const l = r.event_type;
                                if (typeof l == "string")
                                  if (l === "hire") {
                                    x(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A2, dynamicAnchors: N2 }) || (n = n === null ? x.errors : n.concat(x.errors), e = n.length);
                                    var p = true;
                                  } else if (l === "promotion")
                                    j(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A2, dynamicAnchors: N2 }) || (n = n === null ? j.errors : n.concat(j.errors), e = n.length), p !== true && (p = true);
                                  else if (l === "termination")
                                    I(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A2, dynamicAnchors: N2 }) || (n = n === null ? I.errors : n.concat(I.errors), e = n.length), p !== true && (p = true);
                                  else if (l === "merit")
                                    q(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A2, dynamicAnchors: N2 }) || (n = n === null ? q.errors : n.concat(q.errors), e = n.length), p !== true && (p = true);
                                  else if (l === "eligibility")
                                    O(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A2, dynamicAnchors: N2 }) || (n = n === null ? O.errors : n.concat(O.errors), e = n.length), p !== true && (p = true);
                                  else if (l === "enrollment")
                                    w(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A2, dynamicAnchors: N2 }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length), p !== true && (p = true);
                                  else if (l === "contribution")
                                    b(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A2, dynamicAnchors: N2 }) || (n = n === null ? b.errors : n.concat(b.errors), e = n.length), p !== true && (p = true);
                                  else if (l === "vesting")
                                    _(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A2, dynamicAnchors: N2 }) || (n = n === null ? _.errors : n.concat(_.errors), e = n.length), p !== true && (p = true);
                                  else if (l === "forfeiture")
                                    P(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A2, dynamicAnchors: N2 }) || (n = n === null ? P.errors : n.concat(P.errors), e = n.length), p !== true && (p = true);
                                  else if (l === "hce_status")
                                    g(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A2, dynamicAnchors: N2 }) || (n = n === null ? g.errors : n.concat(g.errors), e = n.length), p !== true && (p = true);
                                  else if (l === "compliance")
                                    $(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A2, dynamicAnchors: N2 }) || (n = n === null ? $.errors : n.concat($.errors), e = n.length), p !== true && (p = true);
                                  else
                                    return k.errors = [{ instancePath: a + "/payload", schemaPath: "#/properties/payload/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "event_type", tagValue: l }, message: 'value of tag "event_type" must be in oneOf' }], false;
                                else
                                  return k.errors = [{ instancePath: a + "/payload", schemaPath: "#/properties/payload/discriminator", keyword: "discriminator", params: { error: "tag", tag: "event_type", tagValue: l }, message: 'tag "event_type" must be string' }], false;
                              }
                            } else
                              return k.errors = [{ instancePath: a + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                          var s = o === e;
                        } else
                          var s = true;
                        if (s)
                          if (t.correlation_id !== void 0) {
                            let r = t.correlation_id;
                            const o = e;
                            if (typeof r != "string" && r !== null)
                              return k.errors = [{ instancePath: a + "/correlation_id", schemaPath: "#/properties/correlation_id/type", keyword: "type", params: { type: Q.properties.correlation_id.type }, message: "must be string,null" }], false;
                            var s = o === e;
                          } else
                            var s = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return k.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return k.errors = n, e === 0;
}
k.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/events/compiled/event-explained.compiled.mjs
var validate2 = ae2;
var v = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:dc-event-gate:event:1", title: "DcPlanEvent", description: "One event of a defined-contribution plan: the envelope, and one of the payloads below, told apart by payload.event_type.", type: "object", additionalProperties: false, required: ["event_id", "employee_id", "scenario_id", "plan_design_id", "source_system", "effective_date", "created_at", "payload"], properties: { event_id: { title: "UUID", description: "Identity of the event.", type: "string", pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, employee_id: { $ref: "#/$defs/text", description: "The person." }, scenario_id: { $ref: "#/$defs/text", description: "The scenario that the event belongs to; scenarios do not mix." }, plan_design_id: { $ref: "#/$defs/text", description: "The plan design within the scenario." }, source_system: { $ref: "#/$defs/text", description: "The system that recorded the event." }, effective_date: { $ref: "#/$defs/date", description: "Day from which the event counts." }, created_at: { $ref: "#/$defs/timestamp", description: "When the event was recorded." }, payload: { title: "payload", description: "What happened.", type: "object", required: ["event_type"], "x-order-of-day": ["hire", "eligibility", "enrollment", "promotion", "merit", "contribution", "vesting", "hce_status", "compliance", "termination", "forfeiture"], oneOf: [{ $ref: "#/$defs/hire" }, { $ref: "#/$defs/promotion" }, { $ref: "#/$defs/termination" }, { $ref: "#/$defs/merit" }, { $ref: "#/$defs/eligibility" }, { $ref: "#/$defs/enrollment" }, { $ref: "#/$defs/contribution" }, { $ref: "#/$defs/vesting" }, { $ref: "#/$defs/forfeiture" }, { $ref: "#/$defs/hce_status" }, { $ref: "#/$defs/compliance" }], "x-dc-event-gate-tag": { tag: "event_type", values: ["hire", "promotion", "termination", "merit", "eligibility", "enrollment", "contribution", "vesting", "forfeiture", "hce_status", "compliance"] }, discriminator: { propertyName: "event_type" } }, correlation_id: { type: ["string", "null"], description: "Ties events of one process together." } }, $defs: { text: { title: "text", description: "Text with at least one character that is not white space (docs/DOMAIN.md).", type: "string", pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, date: { title: "calendar date", description: "A real calendar day, YYYY-MM-DD.", type: "string", format: "date" }, amount: { title: "amount", description: "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.", type: ["string", "number"], pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", minimum: 0, maximum: 999999999999999e-6, format: "amount" }, positiveAmount: { title: "positive amount", description: "An amount greater than 0.", type: ["string", "number"], pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", allOf: [{ title: "positive amount", pattern: "[1-9]" }], exclusiveMinimum: 0, maximum: 999999999999999e-6, format: "amount" }, rate: { title: "rate", description: "A share from 0 to 1 with at most 4 decimals, string or number.", type: ["string", "number"], pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", minimum: 0, maximum: 1, format: "rate" }, jobLevel: { title: "job level", description: "A level of the job ladder.", type: "integer", minimum: 1, maximum: 10 }, timestamp: { title: "date-time", description: "RFC 3339 date-time; without an offset it is UTC.", type: "string", format: "event-time" }, hire: { title: "HirePayload", description: "A person starts, or starts again, to work for the employer.", type: "object", additionalProperties: false, required: ["event_type", "hire_date", "department", "job_level", "annual_compensation"], properties: { event_type: { const: "hire" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, hire_date: { $ref: "#/$defs/date", description: "First day of work." }, department: { $ref: "#/$defs/text", description: "Department hired into." }, job_level: { $ref: "#/$defs/jobLevel", description: "Level hired into." }, annual_compensation: { $ref: "#/$defs/positiveAmount", description: "Starting annual pay." } } }, promotion: { title: "PromotionPayload", description: "A higher job level, with its pay.", type: "object", additionalProperties: false, required: ["event_type", "new_job_level", "new_annual_compensation", "effective_date"], properties: { event_type: { const: "promotion" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, new_job_level: { $ref: "#/$defs/jobLevel", description: "Level from this day on." }, new_annual_compensation: { $ref: "#/$defs/positiveAmount", description: "Annual pay from this day on." }, effective_date: { $ref: "#/$defs/date", description: "Day from which the promotion counts." } } }, termination: { title: "TerminationPayload", description: "Employment ends.", type: "object", additionalProperties: false, required: ["event_type", "termination_reason", "final_pay_date"], properties: { event_type: { const: "termination" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, termination_reason: { type: "string", enum: ["voluntary", "involuntary", "retirement", "death", "disability"], description: "Why it ended." }, final_pay_date: { $ref: "#/$defs/date", description: "Date of the last pay." } } }, merit: { title: "MeritPayload", description: "A raise on the same level.", type: "object", additionalProperties: false, required: ["event_type", "new_compensation", "merit_percentage"], properties: { event_type: { const: "merit" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, new_compensation: { $ref: "#/$defs/positiveAmount", description: "Annual pay from this day on." }, merit_percentage: { $ref: "#/$defs/rate", description: "The raise as a share of the former pay." } } }, eligibility: { title: "EligibilityPayload", description: "Whether the person may take part in the plan.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "eligible", "eligibility_date", "reason"], properties: { event_type: { const: "eligibility" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, eligible: { type: "boolean", description: "Whether the person may take part from this day on." }, eligibility_date: { $ref: "#/$defs/date", description: "Day of the determination." }, reason: { type: "string", enum: ["age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"], description: "What the determination rests on." }, source: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where the determination came from." } } }, enrollment: { title: "EnrollmentPayload", description: "The rates at which the person defers pay from now on.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"], properties: { event_type: { const: "enrollment" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, enrollment_date: { $ref: "#/$defs/date", description: "Day of the election." }, pre_tax_contribution_rate: { $ref: "#/$defs/rate", description: "Share of pay deferred before tax." }, roth_contribution_rate: { $ref: "#/$defs/rate", description: "Share of pay deferred as Roth." }, after_tax_contribution_rate: { anyOf: [{ $ref: "#/$defs/rate" }, { type: "null" }], description: "Share of pay contributed after tax; absent means 0." }, auto_enrollment: { type: ["boolean", "null"], description: "Whether the plan enrolled the person." }, opt_out_window_expires: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "Last day to opt out of an automatic enrollment." }, enrollment_source: { enum: ["proactive", "auto", "voluntary", null], description: "Who started the enrollment." }, auto_enrollment_window_start: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "First day of the automatic enrollment window." }, auto_enrollment_window_end: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "Last day of the automatic enrollment window." }, proactive_enrollment_eligible: { type: ["boolean", "null"], description: "Whether the person could enroll before the window closed." }, window_timing_compliant: { type: ["boolean", "null"], description: "Whether the enrollment fell inside its window." } } }, contribution: { title: "ContributionPayload", description: "Money goes into the plan.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "source", "amount", "pay_period_end", "contribution_date", "ytd_amount", "payroll_id"], properties: { event_type: { const: "contribution" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, source: { type: "string", enum: ["employee_pre_tax", "employee_roth", "employee_after_tax", "employee_catch_up", "employer_match", "employer_match_true_up", "employer_nonelective", "employer_profit_sharing", "forfeiture_allocation"], description: "Contribution source." }, amount: { $ref: "#/$defs/positiveAmount", description: "Amount contributed." }, pay_period_end: { $ref: "#/$defs/date", description: "Last day of the pay period." }, contribution_date: { $ref: "#/$defs/date", description: "Pay date; it decides the calendar year of the annual limits." }, ytd_amount: { $ref: "#/$defs/amount", description: "Sum of this source in the calendar year, this contribution included." }, payroll_id: { $ref: "#/$defs/text", description: "The payroll run it came from." }, irs_limit_applied: { type: ["boolean", "null"], description: "Whether an IRS limit reduced it." }, inferred_value: { type: ["boolean", "null"], description: "Whether the amount was inferred rather than reported." } } }, vesting: { title: "VestingPayload", description: "The share of employer money that the person owns from now on.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "vested_percentage", "source_balances_vested", "vesting_schedule_type", "service_computation_date", "service_credited_hours", "service_period_end_date"], properties: { event_type: { const: "vesting" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, vested_percentage: { $ref: "#/$defs/rate", description: "Vested share of employer money." }, source_balances_vested: { title: "VestedBalances", "x-column-prefix": "vested_", description: "Vested balance of each employer bucket.", type: "object", additionalProperties: false, properties: { employer_match: { $ref: "#/$defs/amount", description: "Vested match and true-up." }, employer_nonelective: { $ref: "#/$defs/amount", description: "Vested nonelective contributions." }, employer_profit_sharing: { $ref: "#/$defs/amount", description: "Vested profit sharing and forfeiture allocations." } } }, vesting_schedule_type: { type: "string", enum: ["graded", "cliff", "immediate"], description: "Form of the schedule." }, service_computation_date: { $ref: "#/$defs/date", description: "Day from which service counts." }, service_credited_hours: { type: "integer", minimum: 0, maximum: 2147483647, description: "Hours of service credited in the period." }, service_period_end_date: { $ref: "#/$defs/date", description: "Last day of the service period." } } }, forfeiture: { title: "ForfeiturePayload", description: "Unvested employer money leaves the account.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "forfeited_from_source", "amount", "reason", "vested_percentage"], properties: { event_type: { const: "forfeiture" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, forfeited_from_source: { type: "string", enum: ["employer_match", "employer_nonelective", "employer_profit_sharing"], description: "Employer bucket it leaves." }, amount: { $ref: "#/$defs/positiveAmount", description: "Amount forfeited." }, reason: { type: "string", enum: ["unvested_termination", "break_in_service"], description: "Why it was forfeited." }, vested_percentage: { $ref: "#/$defs/rate", description: "Vested share at that time." } } }, hce_status: { title: "HceStatusPayload", description: "Determination of a highly compensated employee, IRC 414(q).", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "determination_method", "ytd_compensation", "annualized_compensation", "hce_threshold", "is_hce", "determination_date"], properties: { event_type: { const: "hce_status" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, determination_method: { type: "string", enum: ["prior_year", "current_year"], description: "Whose pay was looked at." }, ytd_compensation: { $ref: "#/$defs/amount", description: "Pay of the year so far." }, annualized_compensation: { $ref: "#/$defs/amount", description: "Pay held against the threshold." }, hce_threshold: { $ref: "#/$defs/positiveAmount", description: "The threshold applied." }, is_hce: { type: "boolean", description: "Whether the pay is strictly greater than the threshold." }, determination_date: { $ref: "#/$defs/date", description: "Day of the determination." }, prior_year_hce: { type: ["boolean", "null"], description: "Whether the person was one the year before." } } }, compliance: { title: "CompliancePayload", description: "An annual limit is watched.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "compliance_type", "limit_type", "applicable_limit", "current_amount", "monitoring_date"], properties: { event_type: { const: "compliance" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, compliance_type: { type: "string", enum: ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"], description: "What was noticed." }, limit_type: { type: "string", enum: ["elective_deferral", "annual_additions", "catch_up"], description: "The limit it is about." }, applicable_limit: { $ref: "#/$defs/positiveAmount", description: "The limit of the year." }, current_amount: { $ref: "#/$defs/amount", description: "Amount of the year so far that counts against it." }, monitoring_date: { $ref: "#/$defs/date", description: "Day of the observation." } } } } };
var c = { title: "text", description: "Text with at least one character that is not white space (docs/DOMAIN.md).", type: "string", pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" };
var h = { title: "calendar date", description: "A real calendar day, YYYY-MM-DD.", type: "string", format: "date" };
var se2 = { title: "date-time", description: "RFC 3339 date-time; without an offset it is UTC.", type: "string", format: "event-time" };
var re2 = Object.prototype.hasOwnProperty;
var ne = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
var N = new RegExp("[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", "u");
var D2 = FORMATS.date;
var ie = FORMATS["event-time"];
var O2 = { title: "HirePayload", description: "A person starts, or starts again, to work for the employer.", type: "object", additionalProperties: false, required: ["event_type", "hire_date", "department", "job_level", "annual_compensation"], properties: { event_type: { const: "hire" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, hire_date: { $ref: "#/$defs/date", description: "First day of work." }, department: { $ref: "#/$defs/text", description: "Department hired into." }, job_level: { $ref: "#/$defs/jobLevel", description: "Level hired into." }, annual_compensation: { $ref: "#/$defs/positiveAmount", description: "Starting annual pay." } } };
var M = { title: "job level", description: "A level of the job ladder.", type: "integer", minimum: 1, maximum: 10 };
var d = { title: "positive amount", description: "An amount greater than 0.", type: ["string", "number"], pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", allOf: [{ title: "positive amount", pattern: "[1-9]" }], exclusiveMinimum: 0, maximum: 999999999999999e-6, format: "amount" };
var z2 = new RegExp("[1-9]", "u");
var T = new RegExp("^[0-9]{1,12}(\\.[0-9]{1,6})?$", "u");
var V2 = FORMATS.amount;
function C2(s, { instancePath: n = "", parentData: I2, parentDataProperty: W2, rootData: q2 = s, dynamicAnchors: x2 = {} } = {}) {
  let e = null, a = 0;
  const u = C2.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: O2.required, parentSchema: O2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.hire_date === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hire_date" }, message: "must have required property 'hire_date'", schema: O2.required, parentSchema: O2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.department === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "department" }, message: "must have required property 'department'", schema: O2.required, parentSchema: O2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.job_level === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "job_level" }, message: "must have required property 'job_level'", schema: O2.required, parentSchema: O2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.annual_compensation === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "annual_compensation" }, message: "must have required property 'annual_compensation'", schema: O2.required, parentSchema: O2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (const t in s)
      if (!(t === "event_type" || t === "plan_id" || t === "hire_date" || t === "department" || t === "job_level" || t === "annual_compensation")) {
        const i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: O2, data: s };
        e === null ? e = [i] : e.push(i), a++;
      }
    if (s.event_type !== void 0) {
      let t = s.event_type;
      if (t !== "hire") {
        const i = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "hire" }, message: "must be equal to constant", schema: "hire", parentSchema: O2.properties.event_type, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.plan_id !== void 0) {
      let t = s.plan_id;
      const i = a;
      let _2 = false;
      const o = a;
      if (typeof t == "string") {
        if (!N.test(t)) {
          const m = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: t };
          e === null ? e = [m] : e.push(m), a++;
        }
      } else {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      var r = o === a;
      _2 = _2 || r;
      const p = a;
      if (t !== null) {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: O2.properties.plan_id.anyOf[1].type, parentSchema: O2.properties.plan_id.anyOf[1], data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      var r = p === a;
      if (_2 = _2 || r, _2)
        a = i, e !== null && (i ? e.length = i : e = null);
      else {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: O2.properties.plan_id.anyOf, parentSchema: O2.properties.plan_id, data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
    }
    if (s.hire_date !== void 0) {
      let t = s.hire_date;
      if (typeof t == "string") {
        if (!D2.validate(t)) {
          const i = { instancePath: n + "/hire_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        const i = { instancePath: n + "/hire_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.department !== void 0) {
      let t = s.department;
      if (typeof t == "string") {
        if (!N.test(t)) {
          const i = { instancePath: n + "/department", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        const i = { instancePath: n + "/department", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.job_level !== void 0) {
      let t = s.job_level;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        const i = { instancePath: n + "/job_level", schemaPath: "#/$defs/jobLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: M.type, parentSchema: M, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
      if (typeof t == "number") {
        if (t > 10 || isNaN(t)) {
          const i = { instancePath: n + "/job_level", schemaPath: "#/$defs/jobLevel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: M, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (t < 1 || isNaN(t)) {
          const i = { instancePath: n + "/job_level", schemaPath: "#/$defs/jobLevel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: M, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      }
    }
    if (s.annual_compensation !== void 0) {
      let t = s.annual_compensation;
      if (typeof t != "string" && typeof t != "number") {
        const i = { instancePath: n + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: d.type }, message: "must be string,number", schema: d.type, parentSchema: d, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
      if (typeof t == "string" && !z2.test(t)) {
        const i = { instancePath: n + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: d.allOf[0], data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
      if (typeof t == "number") {
        if (t > 999999999999999e-6 || isNaN(t)) {
          const i = { instancePath: n + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: d, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (t <= 0 || isNaN(t)) {
          const i = { instancePath: n + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: d, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (!V2.validate(t)) {
          const i = { instancePath: n + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: d, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      }
      if (typeof t == "string" && !T.test(t)) {
        const i = { instancePath: n + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: d, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: O2.type, parentSchema: O2, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return C2.errors = e, a === 0;
}
C2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var j2 = { title: "PromotionPayload", description: "A higher job level, with its pay.", type: "object", additionalProperties: false, required: ["event_type", "new_job_level", "new_annual_compensation", "effective_date"], properties: { event_type: { const: "promotion" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, new_job_level: { $ref: "#/$defs/jobLevel", description: "Level from this day on." }, new_annual_compensation: { $ref: "#/$defs/positiveAmount", description: "Annual pay from this day on." }, effective_date: { $ref: "#/$defs/date", description: "Day from which the promotion counts." } } };
function R2(s, { instancePath: n = "", parentData: I2, parentDataProperty: W2, rootData: q2 = s, dynamicAnchors: x2 = {} } = {}) {
  let e = null, a = 0;
  const u = R2.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: j2.required, parentSchema: j2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.new_job_level === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "new_job_level" }, message: "must have required property 'new_job_level'", schema: j2.required, parentSchema: j2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.new_annual_compensation === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "new_annual_compensation" }, message: "must have required property 'new_annual_compensation'", schema: j2.required, parentSchema: j2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.effective_date === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective_date" }, message: "must have required property 'effective_date'", schema: j2.required, parentSchema: j2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (const t in s)
      if (!(t === "event_type" || t === "plan_id" || t === "new_job_level" || t === "new_annual_compensation" || t === "effective_date")) {
        const i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: j2, data: s };
        e === null ? e = [i] : e.push(i), a++;
      }
    if (s.event_type !== void 0) {
      let t = s.event_type;
      if (t !== "promotion") {
        const i = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "promotion" }, message: "must be equal to constant", schema: "promotion", parentSchema: j2.properties.event_type, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.plan_id !== void 0) {
      let t = s.plan_id;
      const i = a;
      let _2 = false;
      const o = a;
      if (typeof t == "string") {
        if (!N.test(t)) {
          const m = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: t };
          e === null ? e = [m] : e.push(m), a++;
        }
      } else {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      var r = o === a;
      _2 = _2 || r;
      const p = a;
      if (t !== null) {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: j2.properties.plan_id.anyOf[1].type, parentSchema: j2.properties.plan_id.anyOf[1], data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      var r = p === a;
      if (_2 = _2 || r, _2)
        a = i, e !== null && (i ? e.length = i : e = null);
      else {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: j2.properties.plan_id.anyOf, parentSchema: j2.properties.plan_id, data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
    }
    if (s.new_job_level !== void 0) {
      let t = s.new_job_level;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        const i = { instancePath: n + "/new_job_level", schemaPath: "#/$defs/jobLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: M.type, parentSchema: M, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
      if (typeof t == "number") {
        if (t > 10 || isNaN(t)) {
          const i = { instancePath: n + "/new_job_level", schemaPath: "#/$defs/jobLevel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: M, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (t < 1 || isNaN(t)) {
          const i = { instancePath: n + "/new_job_level", schemaPath: "#/$defs/jobLevel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: M, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      }
    }
    if (s.new_annual_compensation !== void 0) {
      let t = s.new_annual_compensation;
      if (typeof t != "string" && typeof t != "number") {
        const i = { instancePath: n + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: d.type }, message: "must be string,number", schema: d.type, parentSchema: d, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
      if (typeof t == "string" && !z2.test(t)) {
        const i = { instancePath: n + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: d.allOf[0], data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
      if (typeof t == "number") {
        if (t > 999999999999999e-6 || isNaN(t)) {
          const i = { instancePath: n + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: d, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (t <= 0 || isNaN(t)) {
          const i = { instancePath: n + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: d, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (!V2.validate(t)) {
          const i = { instancePath: n + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: d, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      }
      if (typeof t == "string" && !T.test(t)) {
        const i = { instancePath: n + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: d, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.effective_date !== void 0) {
      let t = s.effective_date;
      if (typeof t == "string") {
        if (!D2.validate(t)) {
          const i = { instancePath: n + "/effective_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        const i = { instancePath: n + "/effective_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: j2.type, parentSchema: j2, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return R2.errors = e, a === 0;
}
R2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var A = { title: "TerminationPayload", description: "Employment ends.", type: "object", additionalProperties: false, required: ["event_type", "termination_reason", "final_pay_date"], properties: { event_type: { const: "termination" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, termination_reason: { type: "string", enum: ["voluntary", "involuntary", "retirement", "death", "disability"], description: "Why it ended." }, final_pay_date: { $ref: "#/$defs/date", description: "Date of the last pay." } } };
function Y2(s, { instancePath: n = "", parentData: I2, parentDataProperty: W2, rootData: q2 = s, dynamicAnchors: x2 = {} } = {}) {
  let e = null, a = 0;
  const u = Y2.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: A.required, parentSchema: A, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.termination_reason === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "termination_reason" }, message: "must have required property 'termination_reason'", schema: A.required, parentSchema: A, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.final_pay_date === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "final_pay_date" }, message: "must have required property 'final_pay_date'", schema: A.required, parentSchema: A, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (const t in s)
      if (!(t === "event_type" || t === "plan_id" || t === "termination_reason" || t === "final_pay_date")) {
        const i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: A, data: s };
        e === null ? e = [i] : e.push(i), a++;
      }
    if (s.event_type !== void 0) {
      let t = s.event_type;
      if (t !== "termination") {
        const i = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "termination" }, message: "must be equal to constant", schema: "termination", parentSchema: A.properties.event_type, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.plan_id !== void 0) {
      let t = s.plan_id;
      const i = a;
      let _2 = false;
      const o = a;
      if (typeof t == "string") {
        if (!N.test(t)) {
          const m = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: t };
          e === null ? e = [m] : e.push(m), a++;
        }
      } else {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      var r = o === a;
      _2 = _2 || r;
      const p = a;
      if (t !== null) {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: A.properties.plan_id.anyOf[1].type, parentSchema: A.properties.plan_id.anyOf[1], data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      var r = p === a;
      if (_2 = _2 || r, _2)
        a = i, e !== null && (i ? e.length = i : e = null);
      else {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: A.properties.plan_id.anyOf, parentSchema: A.properties.plan_id, data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
    }
    if (s.termination_reason !== void 0) {
      let t = s.termination_reason;
      if (typeof t != "string") {
        const i = { instancePath: n + "/termination_reason", schemaPath: "#/properties/termination_reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.termination_reason.type, parentSchema: A.properties.termination_reason, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
      if (!(t === "voluntary" || t === "involuntary" || t === "retirement" || t === "death" || t === "disability")) {
        const i = { instancePath: n + "/termination_reason", schemaPath: "#/properties/termination_reason/enum", keyword: "enum", params: { allowedValues: A.properties.termination_reason.enum }, message: "must be equal to one of the allowed values", schema: A.properties.termination_reason.enum, parentSchema: A.properties.termination_reason, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.final_pay_date !== void 0) {
      let t = s.final_pay_date;
      if (typeof t == "string") {
        if (!D2.validate(t)) {
          const i = { instancePath: n + "/final_pay_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        const i = { instancePath: n + "/final_pay_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: A.type, parentSchema: A, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Y2.errors = e, a === 0;
}
Y2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var F2 = { title: "MeritPayload", description: "A raise on the same level.", type: "object", additionalProperties: false, required: ["event_type", "new_compensation", "merit_percentage"], properties: { event_type: { const: "merit" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, new_compensation: { $ref: "#/$defs/positiveAmount", description: "Annual pay from this day on." }, merit_percentage: { $ref: "#/$defs/rate", description: "The raise as a share of the former pay." } } };
var g2 = { title: "rate", description: "A share from 0 to 1 with at most 4 decimals, string or number.", type: ["string", "number"], pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", minimum: 0, maximum: 1, format: "rate" };
var H2 = new RegExp("^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", "u");
var U2 = FORMATS.rate;
function B(s, { instancePath: n = "", parentData: I2, parentDataProperty: W2, rootData: q2 = s, dynamicAnchors: x2 = {} } = {}) {
  let e = null, a = 0;
  const u = B.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: F2.required, parentSchema: F2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.new_compensation === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "new_compensation" }, message: "must have required property 'new_compensation'", schema: F2.required, parentSchema: F2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.merit_percentage === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merit_percentage" }, message: "must have required property 'merit_percentage'", schema: F2.required, parentSchema: F2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (const t in s)
      if (!(t === "event_type" || t === "plan_id" || t === "new_compensation" || t === "merit_percentage")) {
        const i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: F2, data: s };
        e === null ? e = [i] : e.push(i), a++;
      }
    if (s.event_type !== void 0) {
      let t = s.event_type;
      if (t !== "merit") {
        const i = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "merit" }, message: "must be equal to constant", schema: "merit", parentSchema: F2.properties.event_type, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.plan_id !== void 0) {
      let t = s.plan_id;
      const i = a;
      let _2 = false;
      const o = a;
      if (typeof t == "string") {
        if (!N.test(t)) {
          const m = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: t };
          e === null ? e = [m] : e.push(m), a++;
        }
      } else {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      var r = o === a;
      _2 = _2 || r;
      const p = a;
      if (t !== null) {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: F2.properties.plan_id.anyOf[1].type, parentSchema: F2.properties.plan_id.anyOf[1], data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      var r = p === a;
      if (_2 = _2 || r, _2)
        a = i, e !== null && (i ? e.length = i : e = null);
      else {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: F2.properties.plan_id.anyOf, parentSchema: F2.properties.plan_id, data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
    }
    if (s.new_compensation !== void 0) {
      let t = s.new_compensation;
      if (typeof t != "string" && typeof t != "number") {
        const i = { instancePath: n + "/new_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: d.type }, message: "must be string,number", schema: d.type, parentSchema: d, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
      if (typeof t == "string" && !z2.test(t)) {
        const i = { instancePath: n + "/new_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: d.allOf[0], data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
      if (typeof t == "number") {
        if (t > 999999999999999e-6 || isNaN(t)) {
          const i = { instancePath: n + "/new_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: d, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (t <= 0 || isNaN(t)) {
          const i = { instancePath: n + "/new_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: d, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (!V2.validate(t)) {
          const i = { instancePath: n + "/new_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: d, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      }
      if (typeof t == "string" && !T.test(t)) {
        const i = { instancePath: n + "/new_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: d, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.merit_percentage !== void 0) {
      let t = s.merit_percentage;
      if (typeof t != "string" && typeof t != "number") {
        const i = { instancePath: n + "/merit_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: g2.type }, message: "must be string,number", schema: g2.type, parentSchema: g2, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
      if (typeof t == "number") {
        if (t > 1 || isNaN(t)) {
          const i = { instancePath: n + "/merit_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: g2, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (t < 0 || isNaN(t)) {
          const i = { instancePath: n + "/merit_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g2, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (!U2.validate(t)) {
          const i = { instancePath: n + "/merit_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: g2, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      }
      if (typeof t == "string" && !H2.test(t)) {
        const i = { instancePath: n + "/merit_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: g2, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: F2.type, parentSchema: F2, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return B.errors = e, a === 0;
}
B.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var k2 = { title: "EligibilityPayload", description: "Whether the person may take part in the plan.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "eligible", "eligibility_date", "reason"], properties: { event_type: { const: "eligibility" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, eligible: { type: "boolean", description: "Whether the person may take part from this day on." }, eligibility_date: { $ref: "#/$defs/date", description: "Day of the determination." }, reason: { type: "string", enum: ["age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"], description: "What the determination rests on." }, source: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where the determination came from." } } };
function J2(s, { instancePath: n = "", parentData: I2, parentDataProperty: W2, rootData: q2 = s, dynamicAnchors: x2 = {} } = {}) {
  let e = null, a = 0;
  const u = J2.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: k2.required, parentSchema: k2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.plan_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: k2.required, parentSchema: k2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.eligible === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eligible" }, message: "must have required property 'eligible'", schema: k2.required, parentSchema: k2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.eligibility_date === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eligibility_date" }, message: "must have required property 'eligibility_date'", schema: k2.required, parentSchema: k2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.reason === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: k2.required, parentSchema: k2, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (const t in s)
      if (!(t === "event_type" || t === "plan_id" || t === "eligible" || t === "eligibility_date" || t === "reason" || t === "source")) {
        const i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: k2, data: s };
        e === null ? e = [i] : e.push(i), a++;
      }
    if (s.event_type !== void 0) {
      let t = s.event_type;
      if (t !== "eligibility") {
        const i = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "eligibility" }, message: "must be equal to constant", schema: "eligibility", parentSchema: k2.properties.event_type, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.plan_id !== void 0) {
      let t = s.plan_id;
      if (typeof t == "string") {
        if (!N.test(t)) {
          const i = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        const i = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.eligible !== void 0) {
      let t = s.eligible;
      if (typeof t != "boolean") {
        const i = { instancePath: n + "/eligible", schemaPath: "#/properties/eligible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: k2.properties.eligible.type, parentSchema: k2.properties.eligible, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.eligibility_date !== void 0) {
      let t = s.eligibility_date;
      if (typeof t == "string") {
        if (!D2.validate(t)) {
          const i = { instancePath: n + "/eligibility_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        const i = { instancePath: n + "/eligibility_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.reason !== void 0) {
      let t = s.reason;
      if (typeof t != "string") {
        const i = { instancePath: n + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: k2.properties.reason.type, parentSchema: k2.properties.reason, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
      if (!(t === "age_and_service" || t === "immediate" || t === "hours_requirement" || t === "rehire" || t === "ineligible_override")) {
        const i = { instancePath: n + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: k2.properties.reason.enum }, message: "must be equal to one of the allowed values", schema: k2.properties.reason.enum, parentSchema: k2.properties.reason, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.source !== void 0) {
      let t = s.source;
      const i = a;
      let _2 = false;
      const o = a;
      if (typeof t != "string") {
        const m = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: k2.properties.source.anyOf[0].type, parentSchema: k2.properties.source.anyOf[0], data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      var r = o === a;
      _2 = _2 || r;
      const p = a;
      if (t !== null) {
        const m = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: k2.properties.source.anyOf[1].type, parentSchema: k2.properties.source.anyOf[1], data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      var r = p === a;
      if (_2 = _2 || r, _2)
        a = i, e !== null && (i ? e.length = i : e = null);
      else {
        const m = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: k2.properties.source.anyOf, parentSchema: k2.properties.source, data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: k2.type, parentSchema: k2, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return J2.errors = e, a === 0;
}
J2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var y = { title: "EnrollmentPayload", description: "The rates at which the person defers pay from now on.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"], properties: { event_type: { const: "enrollment" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, enrollment_date: { $ref: "#/$defs/date", description: "Day of the election." }, pre_tax_contribution_rate: { $ref: "#/$defs/rate", description: "Share of pay deferred before tax." }, roth_contribution_rate: { $ref: "#/$defs/rate", description: "Share of pay deferred as Roth." }, after_tax_contribution_rate: { anyOf: [{ $ref: "#/$defs/rate" }, { type: "null" }], description: "Share of pay contributed after tax; absent means 0." }, auto_enrollment: { type: ["boolean", "null"], description: "Whether the plan enrolled the person." }, opt_out_window_expires: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "Last day to opt out of an automatic enrollment." }, enrollment_source: { enum: ["proactive", "auto", "voluntary", null], description: "Who started the enrollment." }, auto_enrollment_window_start: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "First day of the automatic enrollment window." }, auto_enrollment_window_end: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "Last day of the automatic enrollment window." }, proactive_enrollment_eligible: { type: ["boolean", "null"], description: "Whether the person could enroll before the window closed." }, window_timing_compliant: { type: ["boolean", "null"], description: "Whether the enrollment fell inside its window." } } };
function G2(s, { instancePath: n = "", parentData: I2, parentDataProperty: W2, rootData: q2 = s, dynamicAnchors: x2 = {} } = {}) {
  let e = null, a = 0;
  const u = G2.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const o = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: y.required, parentSchema: y, data: s };
      e === null ? e = [o] : e.push(o), a++;
    }
    if (s.plan_id === void 0) {
      const o = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: y.required, parentSchema: y, data: s };
      e === null ? e = [o] : e.push(o), a++;
    }
    if (s.enrollment_date === void 0) {
      const o = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enrollment_date" }, message: "must have required property 'enrollment_date'", schema: y.required, parentSchema: y, data: s };
      e === null ? e = [o] : e.push(o), a++;
    }
    if (s.pre_tax_contribution_rate === void 0) {
      const o = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pre_tax_contribution_rate" }, message: "must have required property 'pre_tax_contribution_rate'", schema: y.required, parentSchema: y, data: s };
      e === null ? e = [o] : e.push(o), a++;
    }
    if (s.roth_contribution_rate === void 0) {
      const o = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roth_contribution_rate" }, message: "must have required property 'roth_contribution_rate'", schema: y.required, parentSchema: y, data: s };
      e === null ? e = [o] : e.push(o), a++;
    }
    for (const o in s)
      if (!re2.call(y.properties, o)) {
        const p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: y, data: s };
        e === null ? e = [p] : e.push(p), a++;
      }
    if (s.event_type !== void 0) {
      let o = s.event_type;
      if (o !== "enrollment") {
        const p = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "enrollment" }, message: "must be equal to constant", schema: "enrollment", parentSchema: y.properties.event_type, data: o };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.plan_id !== void 0) {
      let o = s.plan_id;
      if (typeof o == "string") {
        if (!N.test(o)) {
          const p = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: o };
          e === null ? e = [p] : e.push(p), a++;
        }
      } else {
        const p = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: o };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.enrollment_date !== void 0) {
      let o = s.enrollment_date;
      if (typeof o == "string") {
        if (!D2.validate(o)) {
          const p = { instancePath: n + "/enrollment_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: o };
          e === null ? e = [p] : e.push(p), a++;
        }
      } else {
        const p = { instancePath: n + "/enrollment_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: o };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.pre_tax_contribution_rate !== void 0) {
      let o = s.pre_tax_contribution_rate;
      if (typeof o != "string" && typeof o != "number") {
        const p = { instancePath: n + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: g2.type }, message: "must be string,number", schema: g2.type, parentSchema: g2, data: o };
        e === null ? e = [p] : e.push(p), a++;
      }
      if (typeof o == "number") {
        if (o > 1 || isNaN(o)) {
          const p = { instancePath: n + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: g2, data: o };
          e === null ? e = [p] : e.push(p), a++;
        }
        if (o < 0 || isNaN(o)) {
          const p = { instancePath: n + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g2, data: o };
          e === null ? e = [p] : e.push(p), a++;
        }
        if (!U2.validate(o)) {
          const p = { instancePath: n + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: g2, data: o };
          e === null ? e = [p] : e.push(p), a++;
        }
      }
      if (typeof o == "string" && !H2.test(o)) {
        const p = { instancePath: n + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: g2, data: o };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.roth_contribution_rate !== void 0) {
      let o = s.roth_contribution_rate;
      if (typeof o != "string" && typeof o != "number") {
        const p = { instancePath: n + "/roth_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: g2.type }, message: "must be string,number", schema: g2.type, parentSchema: g2, data: o };
        e === null ? e = [p] : e.push(p), a++;
      }
      if (typeof o == "number") {
        if (o > 1 || isNaN(o)) {
          const p = { instancePath: n + "/roth_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: g2, data: o };
          e === null ? e = [p] : e.push(p), a++;
        }
        if (o < 0 || isNaN(o)) {
          const p = { instancePath: n + "/roth_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g2, data: o };
          e === null ? e = [p] : e.push(p), a++;
        }
        if (!U2.validate(o)) {
          const p = { instancePath: n + "/roth_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: g2, data: o };
          e === null ? e = [p] : e.push(p), a++;
        }
      }
      if (typeof o == "string" && !H2.test(o)) {
        const p = { instancePath: n + "/roth_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: g2, data: o };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.after_tax_contribution_rate !== void 0) {
      let o = s.after_tax_contribution_rate;
      const p = a;
      let m = false;
      const E = a;
      if (typeof o != "string" && typeof o != "number") {
        const l = { instancePath: n + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: g2.type }, message: "must be string,number", schema: g2.type, parentSchema: g2, data: o };
        e === null ? e = [l] : e.push(l), a++;
      }
      if (typeof o == "number") {
        if (o > 1 || isNaN(o)) {
          const l = { instancePath: n + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: g2, data: o };
          e === null ? e = [l] : e.push(l), a++;
        }
        if (o < 0 || isNaN(o)) {
          const l = { instancePath: n + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g2, data: o };
          e === null ? e = [l] : e.push(l), a++;
        }
        if (!U2.validate(o)) {
          const l = { instancePath: n + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: g2, data: o };
          e === null ? e = [l] : e.push(l), a++;
        }
      }
      if (typeof o == "string" && !H2.test(o)) {
        const l = { instancePath: n + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: g2, data: o };
        e === null ? e = [l] : e.push(l), a++;
      }
      var r = E === a;
      m = m || r;
      const L = a;
      if (o !== null) {
        const l = { instancePath: n + "/after_tax_contribution_rate", schemaPath: "#/properties/after_tax_contribution_rate/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: y.properties.after_tax_contribution_rate.anyOf[1].type, parentSchema: y.properties.after_tax_contribution_rate.anyOf[1], data: o };
        e === null ? e = [l] : e.push(l), a++;
      }
      var r = L === a;
      if (m = m || r, m)
        a = p, e !== null && (p ? e.length = p : e = null);
      else {
        const l = { instancePath: n + "/after_tax_contribution_rate", schemaPath: "#/properties/after_tax_contribution_rate/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: y.properties.after_tax_contribution_rate.anyOf, parentSchema: y.properties.after_tax_contribution_rate, data: o };
        e === null ? e = [l] : e.push(l), a++;
      }
    }
    if (s.auto_enrollment !== void 0) {
      let o = s.auto_enrollment;
      if (typeof o != "boolean" && o !== null) {
        const p = { instancePath: n + "/auto_enrollment", schemaPath: "#/properties/auto_enrollment/type", keyword: "type", params: { type: y.properties.auto_enrollment.type }, message: "must be boolean,null", schema: y.properties.auto_enrollment.type, parentSchema: y.properties.auto_enrollment, data: o };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.opt_out_window_expires !== void 0) {
      let o = s.opt_out_window_expires;
      const p = a;
      let m = false;
      const E = a;
      if (typeof o == "string") {
        if (!D2.validate(o)) {
          const l = { instancePath: n + "/opt_out_window_expires", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: o };
          e === null ? e = [l] : e.push(l), a++;
        }
      } else {
        const l = { instancePath: n + "/opt_out_window_expires", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: o };
        e === null ? e = [l] : e.push(l), a++;
      }
      var t = E === a;
      m = m || t;
      const L = a;
      if (o !== null) {
        const l = { instancePath: n + "/opt_out_window_expires", schemaPath: "#/properties/opt_out_window_expires/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: y.properties.opt_out_window_expires.anyOf[1].type, parentSchema: y.properties.opt_out_window_expires.anyOf[1], data: o };
        e === null ? e = [l] : e.push(l), a++;
      }
      var t = L === a;
      if (m = m || t, m)
        a = p, e !== null && (p ? e.length = p : e = null);
      else {
        const l = { instancePath: n + "/opt_out_window_expires", schemaPath: "#/properties/opt_out_window_expires/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: y.properties.opt_out_window_expires.anyOf, parentSchema: y.properties.opt_out_window_expires, data: o };
        e === null ? e = [l] : e.push(l), a++;
      }
    }
    if (s.enrollment_source !== void 0) {
      let o = s.enrollment_source;
      if (!(o === "proactive" || o === "auto" || o === "voluntary" || o === null)) {
        const p = { instancePath: n + "/enrollment_source", schemaPath: "#/properties/enrollment_source/enum", keyword: "enum", params: { allowedValues: y.properties.enrollment_source.enum }, message: "must be equal to one of the allowed values", schema: y.properties.enrollment_source.enum, parentSchema: y.properties.enrollment_source, data: o };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.auto_enrollment_window_start !== void 0) {
      let o = s.auto_enrollment_window_start;
      const p = a;
      let m = false;
      const E = a;
      if (typeof o == "string") {
        if (!D2.validate(o)) {
          const l = { instancePath: n + "/auto_enrollment_window_start", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: o };
          e === null ? e = [l] : e.push(l), a++;
        }
      } else {
        const l = { instancePath: n + "/auto_enrollment_window_start", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: o };
        e === null ? e = [l] : e.push(l), a++;
      }
      var i = E === a;
      m = m || i;
      const L = a;
      if (o !== null) {
        const l = { instancePath: n + "/auto_enrollment_window_start", schemaPath: "#/properties/auto_enrollment_window_start/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: y.properties.auto_enrollment_window_start.anyOf[1].type, parentSchema: y.properties.auto_enrollment_window_start.anyOf[1], data: o };
        e === null ? e = [l] : e.push(l), a++;
      }
      var i = L === a;
      if (m = m || i, m)
        a = p, e !== null && (p ? e.length = p : e = null);
      else {
        const l = { instancePath: n + "/auto_enrollment_window_start", schemaPath: "#/properties/auto_enrollment_window_start/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: y.properties.auto_enrollment_window_start.anyOf, parentSchema: y.properties.auto_enrollment_window_start, data: o };
        e === null ? e = [l] : e.push(l), a++;
      }
    }
    if (s.auto_enrollment_window_end !== void 0) {
      let o = s.auto_enrollment_window_end;
      const p = a;
      let m = false;
      const E = a;
      if (typeof o == "string") {
        if (!D2.validate(o)) {
          const l = { instancePath: n + "/auto_enrollment_window_end", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: o };
          e === null ? e = [l] : e.push(l), a++;
        }
      } else {
        const l = { instancePath: n + "/auto_enrollment_window_end", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: o };
        e === null ? e = [l] : e.push(l), a++;
      }
      var _2 = E === a;
      m = m || _2;
      const L = a;
      if (o !== null) {
        const l = { instancePath: n + "/auto_enrollment_window_end", schemaPath: "#/properties/auto_enrollment_window_end/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: y.properties.auto_enrollment_window_end.anyOf[1].type, parentSchema: y.properties.auto_enrollment_window_end.anyOf[1], data: o };
        e === null ? e = [l] : e.push(l), a++;
      }
      var _2 = L === a;
      if (m = m || _2, m)
        a = p, e !== null && (p ? e.length = p : e = null);
      else {
        const l = { instancePath: n + "/auto_enrollment_window_end", schemaPath: "#/properties/auto_enrollment_window_end/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: y.properties.auto_enrollment_window_end.anyOf, parentSchema: y.properties.auto_enrollment_window_end, data: o };
        e === null ? e = [l] : e.push(l), a++;
      }
    }
    if (s.proactive_enrollment_eligible !== void 0) {
      let o = s.proactive_enrollment_eligible;
      if (typeof o != "boolean" && o !== null) {
        const p = { instancePath: n + "/proactive_enrollment_eligible", schemaPath: "#/properties/proactive_enrollment_eligible/type", keyword: "type", params: { type: y.properties.proactive_enrollment_eligible.type }, message: "must be boolean,null", schema: y.properties.proactive_enrollment_eligible.type, parentSchema: y.properties.proactive_enrollment_eligible, data: o };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.window_timing_compliant !== void 0) {
      let o = s.window_timing_compliant;
      if (typeof o != "boolean" && o !== null) {
        const p = { instancePath: n + "/window_timing_compliant", schemaPath: "#/properties/window_timing_compliant/type", keyword: "type", params: { type: y.properties.window_timing_compliant.type }, message: "must be boolean,null", schema: y.properties.window_timing_compliant.type, parentSchema: y.properties.window_timing_compliant, data: o };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
  } else {
    const o = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.type, parentSchema: y, data: s };
    e === null ? e = [o] : e.push(o), a++;
  }
  return G2.errors = e, a === 0;
}
G2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var b2 = { title: "ContributionPayload", description: "Money goes into the plan.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "source", "amount", "pay_period_end", "contribution_date", "ytd_amount", "payroll_id"], properties: { event_type: { const: "contribution" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, source: { type: "string", enum: ["employee_pre_tax", "employee_roth", "employee_after_tax", "employee_catch_up", "employer_match", "employer_match_true_up", "employer_nonelective", "employer_profit_sharing", "forfeiture_allocation"], description: "Contribution source." }, amount: { $ref: "#/$defs/positiveAmount", description: "Amount contributed." }, pay_period_end: { $ref: "#/$defs/date", description: "Last day of the pay period." }, contribution_date: { $ref: "#/$defs/date", description: "Pay date; it decides the calendar year of the annual limits." }, ytd_amount: { $ref: "#/$defs/amount", description: "Sum of this source in the calendar year, this contribution included." }, payroll_id: { $ref: "#/$defs/text", description: "The payroll run it came from." }, irs_limit_applied: { type: ["boolean", "null"], description: "Whether an IRS limit reduced it." }, inferred_value: { type: ["boolean", "null"], description: "Whether the amount was inferred rather than reported." } } };
var f = { title: "amount", description: "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.", type: ["string", "number"], pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", minimum: 0, maximum: 999999999999999e-6, format: "amount" };
function K2(s, { instancePath: n = "", parentData: I2, parentDataProperty: W2, rootData: q2 = s, dynamicAnchors: x2 = {} } = {}) {
  let e = null, a = 0;
  const u = K2.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: b2.required, parentSchema: b2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.plan_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: b2.required, parentSchema: b2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.source === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: b2.required, parentSchema: b2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.amount === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: b2.required, parentSchema: b2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.pay_period_end === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pay_period_end" }, message: "must have required property 'pay_period_end'", schema: b2.required, parentSchema: b2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.contribution_date === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contribution_date" }, message: "must have required property 'contribution_date'", schema: b2.required, parentSchema: b2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.ytd_amount === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ytd_amount" }, message: "must have required property 'ytd_amount'", schema: b2.required, parentSchema: b2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.payroll_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payroll_id" }, message: "must have required property 'payroll_id'", schema: b2.required, parentSchema: b2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (const r in s)
      if (!re2.call(b2.properties, r)) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: b2, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.event_type !== void 0) {
      let r = s.event_type;
      if (r !== "contribution") {
        const t = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "contribution" }, message: "must be equal to constant", schema: "contribution", parentSchema: b2.properties.event_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.plan_id !== void 0) {
      let r = s.plan_id;
      if (typeof r == "string") {
        if (!N.test(r)) {
          const t = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        const t = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.source !== void 0) {
      let r = s.source;
      if (typeof r != "string") {
        const t = { instancePath: n + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b2.properties.source.type, parentSchema: b2.properties.source, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (!(r === "employee_pre_tax" || r === "employee_roth" || r === "employee_after_tax" || r === "employee_catch_up" || r === "employer_match" || r === "employer_match_true_up" || r === "employer_nonelective" || r === "employer_profit_sharing" || r === "forfeiture_allocation")) {
        const t = { instancePath: n + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: b2.properties.source.enum }, message: "must be equal to one of the allowed values", schema: b2.properties.source.enum, parentSchema: b2.properties.source, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.amount !== void 0) {
      let r = s.amount;
      if (typeof r != "string" && typeof r != "number") {
        const t = { instancePath: n + "/amount", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: d.type }, message: "must be string,number", schema: d.type, parentSchema: d, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "string" && !z2.test(r)) {
        const t = { instancePath: n + "/amount", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: d.allOf[0], data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number") {
        if (r > 999999999999999e-6 || isNaN(r)) {
          const t = { instancePath: n + "/amount", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: d, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r <= 0 || isNaN(r)) {
          const t = { instancePath: n + "/amount", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: d, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (!V2.validate(r)) {
          const t = { instancePath: n + "/amount", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: d, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
      if (typeof r == "string" && !T.test(r)) {
        const t = { instancePath: n + "/amount", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: d, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.pay_period_end !== void 0) {
      let r = s.pay_period_end;
      if (typeof r == "string") {
        if (!D2.validate(r)) {
          const t = { instancePath: n + "/pay_period_end", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        const t = { instancePath: n + "/pay_period_end", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.contribution_date !== void 0) {
      let r = s.contribution_date;
      if (typeof r == "string") {
        if (!D2.validate(r)) {
          const t = { instancePath: n + "/contribution_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        const t = { instancePath: n + "/contribution_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.ytd_amount !== void 0) {
      let r = s.ytd_amount;
      if (typeof r != "string" && typeof r != "number") {
        const t = { instancePath: n + "/ytd_amount", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: f.type }, message: "must be string,number", schema: f.type, parentSchema: f, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number") {
        if (r > 999999999999999e-6 || isNaN(r)) {
          const t = { instancePath: n + "/ytd_amount", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: f, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: n + "/ytd_amount", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: f, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (!V2.validate(r)) {
          const t = { instancePath: n + "/ytd_amount", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: f, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
      if (typeof r == "string" && !T.test(r)) {
        const t = { instancePath: n + "/ytd_amount", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: f, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.payroll_id !== void 0) {
      let r = s.payroll_id;
      if (typeof r == "string") {
        if (!N.test(r)) {
          const t = { instancePath: n + "/payroll_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        const t = { instancePath: n + "/payroll_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.irs_limit_applied !== void 0) {
      let r = s.irs_limit_applied;
      if (typeof r != "boolean" && r !== null) {
        const t = { instancePath: n + "/irs_limit_applied", schemaPath: "#/properties/irs_limit_applied/type", keyword: "type", params: { type: b2.properties.irs_limit_applied.type }, message: "must be boolean,null", schema: b2.properties.irs_limit_applied.type, parentSchema: b2.properties.irs_limit_applied, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.inferred_value !== void 0) {
      let r = s.inferred_value;
      if (typeof r != "boolean" && r !== null) {
        const t = { instancePath: n + "/inferred_value", schemaPath: "#/properties/inferred_value/type", keyword: "type", params: { type: b2.properties.inferred_value.type }, message: "must be boolean,null", schema: b2.properties.inferred_value.type, parentSchema: b2.properties.inferred_value, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b2.type, parentSchema: b2, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return K2.errors = e, a === 0;
}
K2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var w2 = { title: "VestingPayload", description: "The share of employer money that the person owns from now on.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "vested_percentage", "source_balances_vested", "vesting_schedule_type", "service_computation_date", "service_credited_hours", "service_period_end_date"], properties: { event_type: { const: "vesting" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, vested_percentage: { $ref: "#/$defs/rate", description: "Vested share of employer money." }, source_balances_vested: { title: "VestedBalances", "x-column-prefix": "vested_", description: "Vested balance of each employer bucket.", type: "object", additionalProperties: false, properties: { employer_match: { $ref: "#/$defs/amount", description: "Vested match and true-up." }, employer_nonelective: { $ref: "#/$defs/amount", description: "Vested nonelective contributions." }, employer_profit_sharing: { $ref: "#/$defs/amount", description: "Vested profit sharing and forfeiture allocations." } } }, vesting_schedule_type: { type: "string", enum: ["graded", "cliff", "immediate"], description: "Form of the schedule." }, service_computation_date: { $ref: "#/$defs/date", description: "Day from which service counts." }, service_credited_hours: { type: "integer", minimum: 0, maximum: 2147483647, description: "Hours of service credited in the period." }, service_period_end_date: { $ref: "#/$defs/date", description: "Last day of the service period." } } };
function Q2(s, { instancePath: n = "", parentData: I2, parentDataProperty: W2, rootData: q2 = s, dynamicAnchors: x2 = {} } = {}) {
  let e = null, a = 0;
  const u = Q2.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: w2.required, parentSchema: w2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.plan_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: w2.required, parentSchema: w2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.vested_percentage === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vested_percentage" }, message: "must have required property 'vested_percentage'", schema: w2.required, parentSchema: w2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.source_balances_vested === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_balances_vested" }, message: "must have required property 'source_balances_vested'", schema: w2.required, parentSchema: w2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.vesting_schedule_type === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vesting_schedule_type" }, message: "must have required property 'vesting_schedule_type'", schema: w2.required, parentSchema: w2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.service_computation_date === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_computation_date" }, message: "must have required property 'service_computation_date'", schema: w2.required, parentSchema: w2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.service_credited_hours === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_credited_hours" }, message: "must have required property 'service_credited_hours'", schema: w2.required, parentSchema: w2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.service_period_end_date === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_period_end_date" }, message: "must have required property 'service_period_end_date'", schema: w2.required, parentSchema: w2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (const r in s)
      if (!(r === "event_type" || r === "plan_id" || r === "vested_percentage" || r === "source_balances_vested" || r === "vesting_schedule_type" || r === "service_computation_date" || r === "service_credited_hours" || r === "service_period_end_date")) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: w2, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.event_type !== void 0) {
      let r = s.event_type;
      if (r !== "vesting") {
        const t = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "vesting" }, message: "must be equal to constant", schema: "vesting", parentSchema: w2.properties.event_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.plan_id !== void 0) {
      let r = s.plan_id;
      if (typeof r == "string") {
        if (!N.test(r)) {
          const t = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        const t = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.vested_percentage !== void 0) {
      let r = s.vested_percentage;
      if (typeof r != "string" && typeof r != "number") {
        const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: g2.type }, message: "must be string,number", schema: g2.type, parentSchema: g2, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number") {
        if (r > 1 || isNaN(r)) {
          const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: g2, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g2, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (!U2.validate(r)) {
          const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: g2, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
      if (typeof r == "string" && !H2.test(r)) {
        const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: g2, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.source_balances_vested !== void 0) {
      let r = s.source_balances_vested;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r)
          if (!(t === "employer_match" || t === "employer_nonelective" || t === "employer_profit_sharing")) {
            const i = { instancePath: n + "/source_balances_vested", schemaPath: "#/properties/source_balances_vested/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: w2.properties.source_balances_vested, data: r };
            e === null ? e = [i] : e.push(i), a++;
          }
        if (r.employer_match !== void 0) {
          let t = r.employer_match;
          if (typeof t != "string" && typeof t != "number") {
            const i = { instancePath: n + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: f.type }, message: "must be string,number", schema: f.type, parentSchema: f, data: t };
            e === null ? e = [i] : e.push(i), a++;
          }
          if (typeof t == "number") {
            if (t > 999999999999999e-6 || isNaN(t)) {
              const i = { instancePath: n + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: f, data: t };
              e === null ? e = [i] : e.push(i), a++;
            }
            if (t < 0 || isNaN(t)) {
              const i = { instancePath: n + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: f, data: t };
              e === null ? e = [i] : e.push(i), a++;
            }
            if (!V2.validate(t)) {
              const i = { instancePath: n + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: f, data: t };
              e === null ? e = [i] : e.push(i), a++;
            }
          }
          if (typeof t == "string" && !T.test(t)) {
            const i = { instancePath: n + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: f, data: t };
            e === null ? e = [i] : e.push(i), a++;
          }
        }
        if (r.employer_nonelective !== void 0) {
          let t = r.employer_nonelective;
          if (typeof t != "string" && typeof t != "number") {
            const i = { instancePath: n + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: f.type }, message: "must be string,number", schema: f.type, parentSchema: f, data: t };
            e === null ? e = [i] : e.push(i), a++;
          }
          if (typeof t == "number") {
            if (t > 999999999999999e-6 || isNaN(t)) {
              const i = { instancePath: n + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: f, data: t };
              e === null ? e = [i] : e.push(i), a++;
            }
            if (t < 0 || isNaN(t)) {
              const i = { instancePath: n + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: f, data: t };
              e === null ? e = [i] : e.push(i), a++;
            }
            if (!V2.validate(t)) {
              const i = { instancePath: n + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: f, data: t };
              e === null ? e = [i] : e.push(i), a++;
            }
          }
          if (typeof t == "string" && !T.test(t)) {
            const i = { instancePath: n + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: f, data: t };
            e === null ? e = [i] : e.push(i), a++;
          }
        }
        if (r.employer_profit_sharing !== void 0) {
          let t = r.employer_profit_sharing;
          if (typeof t != "string" && typeof t != "number") {
            const i = { instancePath: n + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: f.type }, message: "must be string,number", schema: f.type, parentSchema: f, data: t };
            e === null ? e = [i] : e.push(i), a++;
          }
          if (typeof t == "number") {
            if (t > 999999999999999e-6 || isNaN(t)) {
              const i = { instancePath: n + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: f, data: t };
              e === null ? e = [i] : e.push(i), a++;
            }
            if (t < 0 || isNaN(t)) {
              const i = { instancePath: n + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: f, data: t };
              e === null ? e = [i] : e.push(i), a++;
            }
            if (!V2.validate(t)) {
              const i = { instancePath: n + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: f, data: t };
              e === null ? e = [i] : e.push(i), a++;
            }
          }
          if (typeof t == "string" && !T.test(t)) {
            const i = { instancePath: n + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: f, data: t };
            e === null ? e = [i] : e.push(i), a++;
          }
        }
      } else {
        const t = { instancePath: n + "/source_balances_vested", schemaPath: "#/properties/source_balances_vested/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: w2.properties.source_balances_vested.type, parentSchema: w2.properties.source_balances_vested, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.vesting_schedule_type !== void 0) {
      let r = s.vesting_schedule_type;
      if (typeof r != "string") {
        const t = { instancePath: n + "/vesting_schedule_type", schemaPath: "#/properties/vesting_schedule_type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: w2.properties.vesting_schedule_type.type, parentSchema: w2.properties.vesting_schedule_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (!(r === "graded" || r === "cliff" || r === "immediate")) {
        const t = { instancePath: n + "/vesting_schedule_type", schemaPath: "#/properties/vesting_schedule_type/enum", keyword: "enum", params: { allowedValues: w2.properties.vesting_schedule_type.enum }, message: "must be equal to one of the allowed values", schema: w2.properties.vesting_schedule_type.enum, parentSchema: w2.properties.vesting_schedule_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.service_computation_date !== void 0) {
      let r = s.service_computation_date;
      if (typeof r == "string") {
        if (!D2.validate(r)) {
          const t = { instancePath: n + "/service_computation_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        const t = { instancePath: n + "/service_computation_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.service_credited_hours !== void 0) {
      let r = s.service_credited_hours;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: n + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: w2.properties.service_credited_hours.type, parentSchema: w2.properties.service_credited_hours, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number") {
        if (r > 2147483647 || isNaN(r)) {
          const t = { instancePath: n + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: w2.properties.service_credited_hours, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: n + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: w2.properties.service_credited_hours, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
    }
    if (s.service_period_end_date !== void 0) {
      let r = s.service_period_end_date;
      if (typeof r == "string") {
        if (!D2.validate(r)) {
          const t = { instancePath: n + "/service_period_end_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        const t = { instancePath: n + "/service_period_end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: w2.type, parentSchema: w2, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Q2.errors = e, a === 0;
}
Q2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var S2 = { title: "ForfeiturePayload", description: "Unvested employer money leaves the account.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "forfeited_from_source", "amount", "reason", "vested_percentage"], properties: { event_type: { const: "forfeiture" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, forfeited_from_source: { type: "string", enum: ["employer_match", "employer_nonelective", "employer_profit_sharing"], description: "Employer bucket it leaves." }, amount: { $ref: "#/$defs/positiveAmount", description: "Amount forfeited." }, reason: { type: "string", enum: ["unvested_termination", "break_in_service"], description: "Why it was forfeited." }, vested_percentage: { $ref: "#/$defs/rate", description: "Vested share at that time." } } };
function X2(s, { instancePath: n = "", parentData: I2, parentDataProperty: W2, rootData: q2 = s, dynamicAnchors: x2 = {} } = {}) {
  let e = null, a = 0;
  const u = X2.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: S2.required, parentSchema: S2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.plan_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: S2.required, parentSchema: S2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.forfeited_from_source === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forfeited_from_source" }, message: "must have required property 'forfeited_from_source'", schema: S2.required, parentSchema: S2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.amount === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: S2.required, parentSchema: S2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.reason === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: S2.required, parentSchema: S2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.vested_percentage === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vested_percentage" }, message: "must have required property 'vested_percentage'", schema: S2.required, parentSchema: S2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (const r in s)
      if (!(r === "event_type" || r === "plan_id" || r === "forfeited_from_source" || r === "amount" || r === "reason" || r === "vested_percentage")) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: S2, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.event_type !== void 0) {
      let r = s.event_type;
      if (r !== "forfeiture") {
        const t = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "forfeiture" }, message: "must be equal to constant", schema: "forfeiture", parentSchema: S2.properties.event_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.plan_id !== void 0) {
      let r = s.plan_id;
      if (typeof r == "string") {
        if (!N.test(r)) {
          const t = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        const t = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.forfeited_from_source !== void 0) {
      let r = s.forfeited_from_source;
      if (typeof r != "string") {
        const t = { instancePath: n + "/forfeited_from_source", schemaPath: "#/properties/forfeited_from_source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S2.properties.forfeited_from_source.type, parentSchema: S2.properties.forfeited_from_source, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (!(r === "employer_match" || r === "employer_nonelective" || r === "employer_profit_sharing")) {
        const t = { instancePath: n + "/forfeited_from_source", schemaPath: "#/properties/forfeited_from_source/enum", keyword: "enum", params: { allowedValues: S2.properties.forfeited_from_source.enum }, message: "must be equal to one of the allowed values", schema: S2.properties.forfeited_from_source.enum, parentSchema: S2.properties.forfeited_from_source, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.amount !== void 0) {
      let r = s.amount;
      if (typeof r != "string" && typeof r != "number") {
        const t = { instancePath: n + "/amount", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: d.type }, message: "must be string,number", schema: d.type, parentSchema: d, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "string" && !z2.test(r)) {
        const t = { instancePath: n + "/amount", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: d.allOf[0], data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number") {
        if (r > 999999999999999e-6 || isNaN(r)) {
          const t = { instancePath: n + "/amount", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: d, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r <= 0 || isNaN(r)) {
          const t = { instancePath: n + "/amount", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: d, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (!V2.validate(r)) {
          const t = { instancePath: n + "/amount", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: d, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
      if (typeof r == "string" && !T.test(r)) {
        const t = { instancePath: n + "/amount", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: d, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.reason !== void 0) {
      let r = s.reason;
      if (typeof r != "string") {
        const t = { instancePath: n + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S2.properties.reason.type, parentSchema: S2.properties.reason, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (!(r === "unvested_termination" || r === "break_in_service")) {
        const t = { instancePath: n + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: S2.properties.reason.enum }, message: "must be equal to one of the allowed values", schema: S2.properties.reason.enum, parentSchema: S2.properties.reason, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.vested_percentage !== void 0) {
      let r = s.vested_percentage;
      if (typeof r != "string" && typeof r != "number") {
        const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: g2.type }, message: "must be string,number", schema: g2.type, parentSchema: g2, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number") {
        if (r > 1 || isNaN(r)) {
          const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: g2, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g2, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (!U2.validate(r)) {
          const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: g2, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
      if (typeof r == "string" && !H2.test(r)) {
        const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: g2, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: S2.type, parentSchema: S2, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return X2.errors = e, a === 0;
}
X2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var $2 = { title: "HceStatusPayload", description: "Determination of a highly compensated employee, IRC 414(q).", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "determination_method", "ytd_compensation", "annualized_compensation", "hce_threshold", "is_hce", "determination_date"], properties: { event_type: { const: "hce_status" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, determination_method: { type: "string", enum: ["prior_year", "current_year"], description: "Whose pay was looked at." }, ytd_compensation: { $ref: "#/$defs/amount", description: "Pay of the year so far." }, annualized_compensation: { $ref: "#/$defs/amount", description: "Pay held against the threshold." }, hce_threshold: { $ref: "#/$defs/positiveAmount", description: "The threshold applied." }, is_hce: { type: "boolean", description: "Whether the pay is strictly greater than the threshold." }, determination_date: { $ref: "#/$defs/date", description: "Day of the determination." }, prior_year_hce: { type: ["boolean", "null"], description: "Whether the person was one the year before." } } };
function Z2(s, { instancePath: n = "", parentData: I2, parentDataProperty: W2, rootData: q2 = s, dynamicAnchors: x2 = {} } = {}) {
  let e = null, a = 0;
  const u = Z2.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: $2.required, parentSchema: $2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.plan_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: $2.required, parentSchema: $2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.determination_method === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "determination_method" }, message: "must have required property 'determination_method'", schema: $2.required, parentSchema: $2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.ytd_compensation === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ytd_compensation" }, message: "must have required property 'ytd_compensation'", schema: $2.required, parentSchema: $2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.annualized_compensation === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "annualized_compensation" }, message: "must have required property 'annualized_compensation'", schema: $2.required, parentSchema: $2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.hce_threshold === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hce_threshold" }, message: "must have required property 'hce_threshold'", schema: $2.required, parentSchema: $2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.is_hce === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_hce" }, message: "must have required property 'is_hce'", schema: $2.required, parentSchema: $2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.determination_date === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "determination_date" }, message: "must have required property 'determination_date'", schema: $2.required, parentSchema: $2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (const r in s)
      if (!re2.call($2.properties, r)) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: $2, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.event_type !== void 0) {
      let r = s.event_type;
      if (r !== "hce_status") {
        const t = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "hce_status" }, message: "must be equal to constant", schema: "hce_status", parentSchema: $2.properties.event_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.plan_id !== void 0) {
      let r = s.plan_id;
      if (typeof r == "string") {
        if (!N.test(r)) {
          const t = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        const t = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.determination_method !== void 0) {
      let r = s.determination_method;
      if (typeof r != "string") {
        const t = { instancePath: n + "/determination_method", schemaPath: "#/properties/determination_method/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: $2.properties.determination_method.type, parentSchema: $2.properties.determination_method, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (!(r === "prior_year" || r === "current_year")) {
        const t = { instancePath: n + "/determination_method", schemaPath: "#/properties/determination_method/enum", keyword: "enum", params: { allowedValues: $2.properties.determination_method.enum }, message: "must be equal to one of the allowed values", schema: $2.properties.determination_method.enum, parentSchema: $2.properties.determination_method, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.ytd_compensation !== void 0) {
      let r = s.ytd_compensation;
      if (typeof r != "string" && typeof r != "number") {
        const t = { instancePath: n + "/ytd_compensation", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: f.type }, message: "must be string,number", schema: f.type, parentSchema: f, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number") {
        if (r > 999999999999999e-6 || isNaN(r)) {
          const t = { instancePath: n + "/ytd_compensation", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: f, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: n + "/ytd_compensation", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: f, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (!V2.validate(r)) {
          const t = { instancePath: n + "/ytd_compensation", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: f, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
      if (typeof r == "string" && !T.test(r)) {
        const t = { instancePath: n + "/ytd_compensation", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: f, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.annualized_compensation !== void 0) {
      let r = s.annualized_compensation;
      if (typeof r != "string" && typeof r != "number") {
        const t = { instancePath: n + "/annualized_compensation", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: f.type }, message: "must be string,number", schema: f.type, parentSchema: f, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number") {
        if (r > 999999999999999e-6 || isNaN(r)) {
          const t = { instancePath: n + "/annualized_compensation", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: f, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: n + "/annualized_compensation", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: f, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (!V2.validate(r)) {
          const t = { instancePath: n + "/annualized_compensation", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: f, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
      if (typeof r == "string" && !T.test(r)) {
        const t = { instancePath: n + "/annualized_compensation", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: f, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.hce_threshold !== void 0) {
      let r = s.hce_threshold;
      if (typeof r != "string" && typeof r != "number") {
        const t = { instancePath: n + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: d.type }, message: "must be string,number", schema: d.type, parentSchema: d, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "string" && !z2.test(r)) {
        const t = { instancePath: n + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: d.allOf[0], data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number") {
        if (r > 999999999999999e-6 || isNaN(r)) {
          const t = { instancePath: n + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: d, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r <= 0 || isNaN(r)) {
          const t = { instancePath: n + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: d, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (!V2.validate(r)) {
          const t = { instancePath: n + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: d, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
      if (typeof r == "string" && !T.test(r)) {
        const t = { instancePath: n + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: d, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.is_hce !== void 0) {
      let r = s.is_hce;
      if (typeof r != "boolean") {
        const t = { instancePath: n + "/is_hce", schemaPath: "#/properties/is_hce/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: $2.properties.is_hce.type, parentSchema: $2.properties.is_hce, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.determination_date !== void 0) {
      let r = s.determination_date;
      if (typeof r == "string") {
        if (!D2.validate(r)) {
          const t = { instancePath: n + "/determination_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        const t = { instancePath: n + "/determination_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.prior_year_hce !== void 0) {
      let r = s.prior_year_hce;
      if (typeof r != "boolean" && r !== null) {
        const t = { instancePath: n + "/prior_year_hce", schemaPath: "#/properties/prior_year_hce/type", keyword: "type", params: { type: $2.properties.prior_year_hce.type }, message: "must be boolean,null", schema: $2.properties.prior_year_hce.type, parentSchema: $2.properties.prior_year_hce, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: $2.type, parentSchema: $2, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Z2.errors = e, a === 0;
}
Z2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var P2 = { title: "CompliancePayload", description: "An annual limit is watched.", type: "object", additionalProperties: false, required: ["event_type", "plan_id", "compliance_type", "limit_type", "applicable_limit", "current_amount", "monitoring_date"], properties: { event_type: { const: "compliance" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, compliance_type: { type: "string", enum: ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"], description: "What was noticed." }, limit_type: { type: "string", enum: ["elective_deferral", "annual_additions", "catch_up"], description: "The limit it is about." }, applicable_limit: { $ref: "#/$defs/positiveAmount", description: "The limit of the year." }, current_amount: { $ref: "#/$defs/amount", description: "Amount of the year so far that counts against it." }, monitoring_date: { $ref: "#/$defs/date", description: "Day of the observation." } } };
function ee2(s, { instancePath: n = "", parentData: I2, parentDataProperty: W2, rootData: q2 = s, dynamicAnchors: x2 = {} } = {}) {
  let e = null, a = 0;
  const u = ee2.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: P2.required, parentSchema: P2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.plan_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: P2.required, parentSchema: P2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.compliance_type === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compliance_type" }, message: "must have required property 'compliance_type'", schema: P2.required, parentSchema: P2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.limit_type === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit_type" }, message: "must have required property 'limit_type'", schema: P2.required, parentSchema: P2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.applicable_limit === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicable_limit" }, message: "must have required property 'applicable_limit'", schema: P2.required, parentSchema: P2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.current_amount === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "current_amount" }, message: "must have required property 'current_amount'", schema: P2.required, parentSchema: P2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.monitoring_date === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monitoring_date" }, message: "must have required property 'monitoring_date'", schema: P2.required, parentSchema: P2, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (const r in s)
      if (!(r === "event_type" || r === "plan_id" || r === "compliance_type" || r === "limit_type" || r === "applicable_limit" || r === "current_amount" || r === "monitoring_date")) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: P2, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.event_type !== void 0) {
      let r = s.event_type;
      if (r !== "compliance") {
        const t = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "compliance" }, message: "must be equal to constant", schema: "compliance", parentSchema: P2.properties.event_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.plan_id !== void 0) {
      let r = s.plan_id;
      if (typeof r == "string") {
        if (!N.test(r)) {
          const t = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        const t = { instancePath: n + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.compliance_type !== void 0) {
      let r = s.compliance_type;
      if (typeof r != "string") {
        const t = { instancePath: n + "/compliance_type", schemaPath: "#/properties/compliance_type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P2.properties.compliance_type.type, parentSchema: P2.properties.compliance_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (!(r === "402g_limit_approach" || r === "415c_limit_approach" || r === "catch_up_eligible")) {
        const t = { instancePath: n + "/compliance_type", schemaPath: "#/properties/compliance_type/enum", keyword: "enum", params: { allowedValues: P2.properties.compliance_type.enum }, message: "must be equal to one of the allowed values", schema: P2.properties.compliance_type.enum, parentSchema: P2.properties.compliance_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.limit_type !== void 0) {
      let r = s.limit_type;
      if (typeof r != "string") {
        const t = { instancePath: n + "/limit_type", schemaPath: "#/properties/limit_type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P2.properties.limit_type.type, parentSchema: P2.properties.limit_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (!(r === "elective_deferral" || r === "annual_additions" || r === "catch_up")) {
        const t = { instancePath: n + "/limit_type", schemaPath: "#/properties/limit_type/enum", keyword: "enum", params: { allowedValues: P2.properties.limit_type.enum }, message: "must be equal to one of the allowed values", schema: P2.properties.limit_type.enum, parentSchema: P2.properties.limit_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.applicable_limit !== void 0) {
      let r = s.applicable_limit;
      if (typeof r != "string" && typeof r != "number") {
        const t = { instancePath: n + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: d.type }, message: "must be string,number", schema: d.type, parentSchema: d, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "string" && !z2.test(r)) {
        const t = { instancePath: n + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: d.allOf[0], data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number") {
        if (r > 999999999999999e-6 || isNaN(r)) {
          const t = { instancePath: n + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: d, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r <= 0 || isNaN(r)) {
          const t = { instancePath: n + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: d, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (!V2.validate(r)) {
          const t = { instancePath: n + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: d, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
      if (typeof r == "string" && !T.test(r)) {
        const t = { instancePath: n + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: d, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.current_amount !== void 0) {
      let r = s.current_amount;
      if (typeof r != "string" && typeof r != "number") {
        const t = { instancePath: n + "/current_amount", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: f.type }, message: "must be string,number", schema: f.type, parentSchema: f, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number") {
        if (r > 999999999999999e-6 || isNaN(r)) {
          const t = { instancePath: n + "/current_amount", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: f, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: n + "/current_amount", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: f, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (!V2.validate(r)) {
          const t = { instancePath: n + "/current_amount", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: f, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
      if (typeof r == "string" && !T.test(r)) {
        const t = { instancePath: n + "/current_amount", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: f, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.monitoring_date !== void 0) {
      let r = s.monitoring_date;
      if (typeof r == "string") {
        if (!D2.validate(r)) {
          const t = { instancePath: n + "/monitoring_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        const t = { instancePath: n + "/monitoring_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: P2.type, parentSchema: P2, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return ee2.errors = e, a === 0;
}
ee2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function ae2(s, { instancePath: n = "", parentData: I2, parentDataProperty: W2, rootData: q2 = s, dynamicAnchors: x2 = {} } = {}) {
  let e = null, a = 0;
  const u = ae2.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" }, message: "must have required property 'event_id'", schema: v.required, parentSchema: v, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.employee_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "employee_id" }, message: "must have required property 'employee_id'", schema: v.required, parentSchema: v, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.scenario_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" }, message: "must have required property 'scenario_id'", schema: v.required, parentSchema: v, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.plan_design_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_design_id" }, message: "must have required property 'plan_design_id'", schema: v.required, parentSchema: v, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.source_system === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_system" }, message: "must have required property 'source_system'", schema: v.required, parentSchema: v, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.effective_date === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective_date" }, message: "must have required property 'effective_date'", schema: v.required, parentSchema: v, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.created_at === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'", schema: v.required, parentSchema: v, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.payload === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload" }, message: "must have required property 'payload'", schema: v.required, parentSchema: v, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (const t in s)
      if (!re2.call(v.properties, t)) {
        const i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: v, data: s };
        e === null ? e = [i] : e.push(i), a++;
      }
    if (s.event_id !== void 0) {
      let t = s.event_id;
      if (typeof t == "string") {
        if (!ne.test(t)) {
          const i = { instancePath: n + "/event_id", schemaPath: "#/properties/event_id/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, message: 'must match pattern "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"', schema: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", parentSchema: v.properties.event_id, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        const i = { instancePath: n + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.properties.event_id.type, parentSchema: v.properties.event_id, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.employee_id !== void 0) {
      let t = s.employee_id;
      if (typeof t == "string") {
        if (!N.test(t)) {
          const i = { instancePath: n + "/employee_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        const i = { instancePath: n + "/employee_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.scenario_id !== void 0) {
      let t = s.scenario_id;
      if (typeof t == "string") {
        if (!N.test(t)) {
          const i = { instancePath: n + "/scenario_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        const i = { instancePath: n + "/scenario_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.plan_design_id !== void 0) {
      let t = s.plan_design_id;
      if (typeof t == "string") {
        if (!N.test(t)) {
          const i = { instancePath: n + "/plan_design_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        const i = { instancePath: n + "/plan_design_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.source_system !== void 0) {
      let t = s.source_system;
      if (typeof t == "string") {
        if (!N.test(t)) {
          const i = { instancePath: n + "/source_system", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: c, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        const i = { instancePath: n + "/source_system", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.effective_date !== void 0) {
      let t = s.effective_date;
      if (typeof t == "string") {
        if (!D2.validate(t)) {
          const i = { instancePath: n + "/effective_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        const i = { instancePath: n + "/effective_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.created_at !== void 0) {
      let t = s.created_at;
      if (typeof t == "string") {
        if (!ie.validate(t)) {
          const i = { instancePath: n + "/created_at", schemaPath: "#/$defs/timestamp/format", keyword: "format", params: { format: "event-time" }, message: 'must match format "event-time"', schema: "event-time", parentSchema: se2, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        const i = { instancePath: n + "/created_at", schemaPath: "#/$defs/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: se2.type, parentSchema: se2, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.payload !== void 0) {
      let t = s.payload;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.event_type === void 0) {
          const _2 = { instancePath: n + "/payload", schemaPath: "#/properties/payload/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: v.properties.payload.required, parentSchema: v.properties.payload, data: t };
          e === null ? e = [_2] : e.push(_2), a++;
        }
        const i = t.event_type;
        if (typeof i == "string")
          if (i === "hire") {
            C2(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q2, dynamicAnchors: x2 }) || (e = e === null ? C2.errors : e.concat(C2.errors), a = e.length);
            var r = true;
          } else if (i === "promotion")
            R2(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q2, dynamicAnchors: x2 }) || (e = e === null ? R2.errors : e.concat(R2.errors), a = e.length), r !== true && (r = true);
          else if (i === "termination")
            Y2(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q2, dynamicAnchors: x2 }) || (e = e === null ? Y2.errors : e.concat(Y2.errors), a = e.length), r !== true && (r = true);
          else if (i === "merit")
            B(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q2, dynamicAnchors: x2 }) || (e = e === null ? B.errors : e.concat(B.errors), a = e.length), r !== true && (r = true);
          else if (i === "eligibility")
            J2(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q2, dynamicAnchors: x2 }) || (e = e === null ? J2.errors : e.concat(J2.errors), a = e.length), r !== true && (r = true);
          else if (i === "enrollment")
            G2(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q2, dynamicAnchors: x2 }) || (e = e === null ? G2.errors : e.concat(G2.errors), a = e.length), r !== true && (r = true);
          else if (i === "contribution")
            K2(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q2, dynamicAnchors: x2 }) || (e = e === null ? K2.errors : e.concat(K2.errors), a = e.length), r !== true && (r = true);
          else if (i === "vesting")
            Q2(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q2, dynamicAnchors: x2 }) || (e = e === null ? Q2.errors : e.concat(Q2.errors), a = e.length), r !== true && (r = true);
          else if (i === "forfeiture")
            X2(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q2, dynamicAnchors: x2 }) || (e = e === null ? X2.errors : e.concat(X2.errors), a = e.length), r !== true && (r = true);
          else if (i === "hce_status")
            Z2(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q2, dynamicAnchors: x2 }) || (e = e === null ? Z2.errors : e.concat(Z2.errors), a = e.length), r !== true && (r = true);
          else if (i === "compliance")
            ee2(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q2, dynamicAnchors: x2 }) || (e = e === null ? ee2.errors : e.concat(ee2.errors), a = e.length), r !== true && (r = true);
          else {
            const _2 = { instancePath: n + "/payload", schemaPath: "#/properties/payload/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "event_type", tagValue: i }, message: 'value of tag "event_type" must be in oneOf', schema: v.properties.payload.discriminator, parentSchema: v.properties.payload, data: t };
            e === null ? e = [_2] : e.push(_2), a++;
          }
        else {
          const _2 = { instancePath: n + "/payload", schemaPath: "#/properties/payload/discriminator", keyword: "discriminator", params: { error: "tag", tag: "event_type", tagValue: i }, message: 'tag "event_type" must be string', schema: v.properties.payload.discriminator, parentSchema: v.properties.payload, data: t };
          e === null ? e = [_2] : e.push(_2), a++;
        }
      } else {
        const i = { instancePath: n + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: v.properties.payload.type, parentSchema: v.properties.payload, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.correlation_id !== void 0) {
      let t = s.correlation_id;
      if (typeof t != "string" && t !== null) {
        const i = { instancePath: n + "/correlation_id", schemaPath: "#/properties/correlation_id/type", keyword: "type", params: { type: v.properties.correlation_id.type }, message: "must be string,null", schema: v.properties.correlation_id.type, parentSchema: v.properties.correlation_id, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: v.type, parentSchema: v, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ae2.errors = e, a === 0;
}
ae2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/events/compiled/event-walk.compiled.mjs
var WALK = { "types": { "path": ["payload", "event_type"], "names": ["hire", "eligibility", "enrollment", "promotion", "merit", "contribution", "vesting", "hce_status", "compliance", "termination", "forfeiture"] }, "report": { "lines": 832, "records": 848, "handedCount": 864, "handed": 880, "counts": 17264 }, "columns": null, "readOn": 1024, "code": "AGFzbQEAAAABEwNgAX8Bf2ACf38Bf2ADf39/AX8DeXgAAAAAAAAAAgABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEFAwEAAQYfBn8BQQALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEACwcWAgZtZW1vcnkCAAl3YWxrTGluZXMAdwr6rwJ4rgEDAX4BfwF/IAAhAgNAIAAtAABBMGshAyADQQpJBEAgAUIKfiADrXwhASAAQQFqIQAMAQsLIAAgAmskAiMCRQRAQQAPC0EAJAMgAC0AAEEuRgRAIABBAWohACAAIQIDQCAALQAAQTBrIQMgA0EKSQRAIAFCCn4gA618IQEgAEEBaiEADAELCyAAIAJrJAMjA0UEQEEADwsLIwIjA2pBD01FBEBBAA8LIAEkASAADwtvAQF/IAAtAABBLUYhASAAIAFqIQAgAC0AAEEwRiAALQABQTBrQQpJcQRAQQAPCyAAEAAhACAARQRAQQAPCyMDQQRNIwNFIwJBCU1ycUUEQEEADwsgAQRAIwFCAFJFBEBBAA8LQgAjAX0kAQsgAA8LUQEBfyAALQAAQS1GIQEgACABaiEAIAAQACEAIABFBEBBAA8LIAAtAABBIkZFBEBBAA8LIAEEQCMBQgBSRQRAQQAPC0IAIwF9JAELIABBAWoPCy4BAX8DQCAALQAAIQEgAUEgRiABQQlGciABQQ1GcgRAIABBAWohAAwBCwsgAA8LXAIBfwF7A0AgAP0AAAAhAiACQSL9D/0jIAJB3AD9D/0j/VAgAkEg/Q/9Jv1Q/WQiAUUEQCAAQRBqIQAMAQsLIAAgAWhqIQAgAC0AAEEiRkUEQEEADwsgAEEBag8LyAIFAX8BewF/AX8BfwNAA0AgAP0AAAAhAiACQSL9D/0jIAJB3AD9D/0j/VAgAkEg/Q/9Jv1Q/WQiAUUEQCAAQRBqIQAMAQsLIAAgAWhqIQAgAC0AACEDIANBIkYEQCAAQQFqDwsgA0HcAEZFBEBBAA8LIAAtAAEhAyAAQQJqIQAgA0H1AEYEQEEAIQRBBCEFA0AgAC0AACEDIANBMGtBCkkEQCADQTBrIQMFIANBIHJB4QBrIQMgA0EGSUUEQEEADwsgA0EKaiEDCyAEQQR0IANyIQQgAEEBaiEAIAVBAWsiBQRADAELCyAEQYDwA3FBgLADR0UEQEEADwsgBEUEQEEADwsMAQsgA0EiRiADQdwARnIgA0EvRnIgA0HiAEZyIANB5gBGciADQe4ARnIgA0HyAEZyIANB9ABGckUEQEEADwsMAAtBAA8LTQEBfyAAKAAAIQEgAUH05NWrBkYgAUHu6rHjBkZyBEAgAEEEag8LIAFB5sKxmwdGRQRAQQAPCyAALQAEQeUARkUEQEEADwsgAEEFag8LigEDAX8BfwF/IAIgAWshAwNAIAAjBEkEQAJAIAAoAAQgA0cNACAAKAAAIQRBACEFA0AgBSADSQRAIAQgBWotAAAgASAFai0AAEcNAiAFQQFqIQUMAQsLQQAPCyAAQQhqIQAMAQsLIwRBwAZJRQRAQQAPCyMEIAE2AAAjBCADNgAEIwRBCGokBEEBDwv9AwMBfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqEAUPCyABQfsARgRAIwQhAiMAQQFqJAAjAEHAAElFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALAkAgAC0AAEH9AEYNAANAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEiRkUEQEEADwsgAEEBaiEDIAMQBCEAIABFBEBBAA8LIAIgAyAAEAdFBEBBAA8LIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABAIIQAgAEUEQEEADwsgAC0AAEEgTQRAIAAQAyEACyAALQAAQSxGBEAgAEEBaiEADAELCyAALQAAQf0ARkUEQEEADwsLIABBAWohACMAQQFrJAAgAiQEIAAPCyABQdsARgRAIwBBAWokACMAQcAASUUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsCQCAALQAAQd0ARg0AA0AgAC0AAEEgTQRAIAAQAyEACyAAEAghACAARQRAQQAPCyAALQAAQSBNBEAgABADIQALIAAtAABBLEYEQCAAQQFqIQAMAQsLIAAtAABB3QBGRQRAQQAPCwsgAEEBaiEAIwBBAWskACAADwsgAUE5SwRAIAAQBg8LIAAQAQ8LLQEBfwNAIAAgAUkEQCACIAAtAABBwAFxQYABR2ohAiAAQQFqIQAMAQsLIAIPC84CBQF+AX4BfwF/AX8gACkAAEKw4MCB04WMmC2FIQEgASABQvbs2bP3z527/wB8hEKAgYKEiJCgwIB/g1BFBEBBAA8LIAApAAhC//8Dg0Kw4ACFIQIgAiACQvbsAXyEQoCBAoNQRQRAQQAPCyABQiiIQv8Bg6dBCmwgAUIwiEL/AYOnaiEDIAJCAIhC/wGDp0EKbCACQgiIQv8Bg6dqIQQgAUIAiEL/AYOnQQpsIAFCCIhC/wGDp2pB5ABsIAFCEIhC/wGDp0EKbCABQhiIQv8Bg6dqaiEFIAVFBEBBAA8LIANBAWtBDElFBEBBAA8LIARFBEBBAA8LIARBHEsEQCADQQJGBEAgBEEdRkUEQEEADwsgBUEEcEUgBUHkAHBFRXEgBUGQA3BFckUEQEEADwsFIARBHkGqKyADdkEBcWpNRQRAQQAPCwsLIABBCmoPC/oCAwF+AX8BfyAAKQAAQrDg6IGDxo6YMIUhASABIAFC9uz9s+fun7v2AHyEQoCBgoSIkKDAgH+DUEUEQEEADwsgAUIAiEL/AYOnQQpsIAFCCIhC/wGDp2pBGElFBEBBAA8LIAFCGIhC/wGDp0EGSUUEQEEADwsgAUIwiEL/AYOnQQZJRQRAQQAPCyAAQQhqIQAgAC0AAEEuRgRAIABBAWohACAAIQMDQCAALQAAQTBrQQpJBEAgAEEBaiEADAELCyAAIANLRQRAQQAPCwsgAC0AACECIAJBIHJB+gBGBEAgAEEBaiEACyACQStGIAJBLUZyBEAgACkAAUL//////x+DQrDg6IGDBoUhASABIAFC9uz9s+cOfIRCgIGChIgQg1BFBEBBAA8LIAFCAIhC/wGDp0EKbCABQgiIQv8Bg6dqQRhJRQRAQQAPCyABQhiIQv8Bg6dBBklFBEBBAA8LIABBBmohAAsgAC0AAEEiRkUEQEEADwsgAEEBag8LJgAgABAKIQAgAEUEQEEADwsgAC0AAEEiRkUEQEEADwsgAEEBag8LLAAgABAKIQAgAEUEQEEADwsgAC0AAEEgckH0AEZFBEBBAA8LIABBAWoQCw8LlQIBAXsgAP0AAAAhASABQTD9D/1xQQr9D/0mIAFBIP0P/VBB4QD9D/1xQQb9D/0m/VD9ZEH/vQNGRQRAQQAPCyABQS39D/0j/WRBgMIAcUGAwgBGRQRAQQAPCyAA/QAAECEBIAFBMP0P/XFBCv0P/SYgAUEg/Q/9UEHhAP0P/XFBBv0P/Sb9UP1kQfv+A0ZFBEBBAA8LIAFBLf0P/SP9ZEGEAXFBhAFGRQRAQQAPCyAA/QAAFCEBIAFBMP0P/XFBCv0P/SYgAUEg/Q/9UEHhAP0P/XFBBv0P/Sb9UP1kQff/A0ZFBEBBAA8LIAFBLf0P/SP9ZEEIcUEIRkUEQEEADwsgAC0AJEEiRkUEQEEADwsgAEElag8LgQwFAX8BfwF+AX4BfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAIwBBAWokACMAQcAASUUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsCQCAALQAAQf0ARg0AA0AgAC0AAEEgTQRAIAAQAyEACyAALQAAQSJGRQRAQQAPCyAAKQAAIQMCQAJAIANCosrZq+aN3a/pAFEgACkAAkL2yrmj96uasiJRcUUNACAEQgGDUEUEQEEADwsgBEIBhCEEIABBCmohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQECEAIABFBEBBAA8LDAELAkAgA0KiyrWDx+3bvOUAUSAAKQAFQu/ylav2q5qyIlFxRQ0AIARCAoNQRQRAQQAPCyAEQgKEIQQgAEENaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABARIQAgAEUEQEEADwsMAQsCQCADQqLmjavmrZi56QBRIAApAAVC4eSl+/armrIiUXFFDQAgBEIEg1BFBEBBAA8LIARCBIQhBCAAQQ1qIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEBIhACAARQRAQQAPCwwBCwJAIANCouCxi+btl7LlAFEgACkACELz0p3z9quasiJRcUUNACAEQgiDUEUEQEEADwsgBEIIhCEEIABBEGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQEyEAIABFBEBBAA8LDAELAkAgA0Ki5r2rp+7Yst8AUSAAKQAHQt/m5ZvHrtm2IlFxRQ0AIARCEINQRQRAQQAPCyAEQhCEIQQgAEEPaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABAUIQAgAEUEQEEADwsMAQsCQCADQqLKmbPW7Ji66QBRIAApAAhC9sr9opaM3bIiUXFFDQAgBEIgg1BFBEBBAA8LIARCIIQhBCAAQRBqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEBUhACAARQRAQQAPCwwBCwJAIANCosbJq5aM3bLkAFEgACkABELh6JWj9quYuiJRcUUNACAEQsAAg1BFBEBBAA8LIARCwACEIQQgAEEMaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABAWIQAgAEUEQEEADwsMAQsCQCADQqLghcvH7duw5ABRIAApAAFC8MLl4/atmLIiUXFFDQAgBEKAAYNQRQRAQQAPCyAEQoABhCEEIABBCWohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQFyEAIABFBEBBAA8LDAELAkAgA0Kixr2Tp66ZtuEAUSAAKQAIQvTSvfP2q5qyIlFxRQ0AIARCgAKDUEUEQEEADwsgBEKAAoQhBCAAQRBqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEHUhACAARQRAQQAPCwwBC0EADwsgAC0AAEEgTQRAIAAQAyEACyAALQAAQSxGBEAgAEEBaiEADAELCyAALQAAQf0ARkUEQEEADwsLIABBAWohACMAQQFrJAAgBEL/AYNC/wFRRQRAQQAPCyAADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LfAIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQDiECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwu5AQMBfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AoIcBIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LuQEDAX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAKCHASEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC7kBAwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCghwEhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwu5AQMBfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AoIcBIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LfAIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQDCECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwt8AgF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQIgAhANIQIgAkUEQEEADwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5gEAwF/AX8BfiAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAIAAQGCECIAJFBEBBAA8LIAIpAAAhAyADQv///////z+DQqLQpZPXzAhRBEAgABAZDwsgA0Ki4Mn71u2buukAUSACKQADQu/avaOX7Zu3IlFxBEAgABAgDwsgA0Ki6JWT162at+EAUSACKQAFQunchaOX7Zu3IlFxBEAgABAmDwsgA0L//////////wCDQqLalZOXjZ0RUQRAIAAQKw8LIANCosqxy/asmrHpAFEgAikABULpxKXjlo3dvCJRcQRAIAAQMA8LIANCosq5k/eNm7btAFEgAikABELv2LHr1sybuiJRcQRAIAAQNw8LIANCosa988bO3LTiAFEgAikABkLpxNWjl+2btyJRcQRAIAAQRQ8LIANCouyVm8eumrfnAFEgAikAAUL2ys2jl83bsyJRcQRAIAAQUA8LIANCosy9k+es2bT0AFEgAikABELmyqWj187csiJRcQRAIAAQXA8LIANCotCNq/brnLrhAFEgAikABELf5tGLxq7duSJRcQRAIAAQYw8LIANCosa964aO27ThAFEgAikABELw2KWL5u3YsiJRcQRAIAAQbQ8LQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwvpAQIBfgF/IABBAWohAANAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEiRkUEQEEADwsgACkAACEBIAFCosrZq+aN3a/0AFEgACkABELu6P2il4/csiJRcSECIABBAWohACAAEAQhACAARQRAQQAPCyAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAIEQCAADwsgABAIIQAgAEUEQEEADwsgAC0AAEEgTQRAIAAQAyEACyAALQAAQSxGRQRAQQAPCyAAQQFqIQAMAAtBAA8L8AgFAX8BfwF+AX4BfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAIwBBAWokACMAQcAASUUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsCQCAALQAAQf0ARg0AA0AgAC0AAEEgTQRAIAAQAyEACyAALQAAQSJGRQRAQQAPCyAAKQAAIQMCQAJAIANCosrZq+aN3a/0AFEgACkABELu6P2il4/csiJRcUUNACAEQgGDUEUEQEEADwsgBEIBhCEEIABBDGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQGiEAIABFBEBBAA8LDAELAkAgA0Ki4LGL5u3XtOQAUSAAKQABQvDYhfP2q5qyIlFxRQ0AIARCAoNQRQRAQQAPCyAEQgKEIQQgAEEJaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABAbIQAgAEUEQEEADwsMAQsCQCADQqLQpZPX7Jey4QBRIAApAANC8sr9opaM3bIiUXFFDQAgBEIEg1BFBEBBAA8LIARCBIQhBCAAQQtqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEBwhACAARQRAQQAPCwwBCwJAIANCosiVg5fMnLrtAFEgACkABELh5NHr1sybuiJRcUUNACAEQgiDUEUEQEEADwsgBEIIhCEEIABBDGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQHSEAIABFBEBBAA8LDAELAkAgA0Ki1L2T9ovbsvYAUSAAKQADQuK+savmrpm2IlFxRQ0AIARCEINQRQRAQQAPCyAEQhCEIQQgAEELaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABAeIQAgAEUEQEEADwsMAQsCQCADQqLCufPWrpi23wBRIAApAAhC4961g9fM27nhAFFxIAApAA1C7uaFo5ftm7ciUXFFDQAgBEIgg1BFBEBBAA8LIARCIIQhBCAAQRVqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEB8hACAARQRAQQAPCwwBC0EADwsgAC0AAEEgTQRAIAAQAyEACyAALQAAQSxGBEAgAEEBaiEADAELCyAALQAAQf0ARkUEQEEADwsLIABBAWohACMAQQFrJAAgBEI9g0I9UUUEQEEADwsgAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC44BAgF/AX4gAC0AACEBIAFBIkYEQCAAKQAAIQIgAkL///////8/g0Ki0KWT18wIUQRAQQEkBSAAQQZqDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC84BAwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCghwEhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEAgACgAAEHu6rHjBkYEQCAAQQRqDwtBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwt8AgF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQIgAhAMIQIgAkUEQEEADwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC7kBAwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCghwEhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwvQAQIBfwF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQCAAEAEhAiACRQRAQQAPCyMBuSMDQQN0KwBAo50jAbkjA0EDdCsAQKNhRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAADwP2ZFBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAACRAZUUEQEEADwsgAg8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwucAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCgkQEhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQQgBEUEQEEADwsjAkEJTUUEQEEADwsjA0EETUUEQEEADwsjAbkjA0EDdCsAQKNE+P///2TNzUFlRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAAAAAGRFBEBBAA8LIAQPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8L+QcFAX8BfwF+AX4BfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAIwBBAWokACMAQcAASUUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsCQCAALQAAQf0ARg0AA0AgAC0AAEEgTQRAIAAQAyEACyAALQAAQSJGRQRAQQAPCyAAKQAAIQMCQAJAIANCosrZq+aN3a/0AFEgACkABELu6P2il4/csiJRcUUNACAEQgGDUEUEQEEADwsgBEIBhCEEIABBDGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQISEAIABFBEBBAA8LDAELAkAgA0Ki4LGL5u3XtOQAUSAAKQABQvDYhfP2q5qyIlFxRQ0AIARCAoNQRQRAQQAPCyAEQgKEIQQgAEEJaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABAiIQAgAEUEQEEADwsMAQsCQCADQqLclbv3y9q34gBRIAApAAdC4r6xq+aumbYiUXFFDQAgBEIEg1BFBEBBAA8LIARCBIQhBCAAQQ9qIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAECMhACAARQRAQQAPCwwBCwJAIANCotyVu/ermLfuAFEgACkACEL1wrH7tezbtvAAUXEgACkAEELl3M2Lxq7at+4AUXEgACkAEULu5oWjl+2btyJRcUUNACAEQgiDUEUEQEEADwsgBEIIhCEEIABBGWohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQJCEAIABFBEBBAA8LDAELAkAgA0Kiypmz1uyYuukAUSAAKQAIQvbK/aKWjN2yIlFxRQ0AIARCEINQRQRAQQAPCyAEQhCEIQQgAEEQaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABAlIQAgAEUEQEEADwsMAQtBAA8LIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEsRgRAIABBAWohAAwBCwsgAC0AAEH9AEZFBEBBAA8LCyAAQQFqIQAjAEEBayQAIARCHYNCHVFFBEBBAA8LIAAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwuZAQIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCouDJ+9btm7rpAFEgACkAA0Lv2r2jl+2btyJRcQRAQQQkBSAAQQtqDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC84BAwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCghwEhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEAgACgAAEHu6rHjBkYEQCAAQQRqDwtBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwvQAQIBfwF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQCAAEAEhAiACRQRAQQAPCyMBuSMDQQN0KwBAo50jAbkjA0EDdCsAQKNhRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAADwP2ZFBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAACRAZUUEQEEADwsgAg8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwucAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCgkQEhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQQgBEUEQEEADwsjAkEJTUUEQEEADwsjA0EETUUEQEEADwsjAbkjA0EDdCsAQKNE+P///2TNzUFlRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAAAAAGRFBEBBAA8LIAQPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LfAIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQDCECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwveBgUBfwF/AX4BfgF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEAjAEEBaiQAIwBBwABJRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACwJAIAAtAABB/QBGDQADQCAALQAAQSBNBEAgABADIQALIAAtAABBIkZFBEBBAA8LIAApAAAhAwJAAkAgA0Kiytmr5o3dr/QAUSAAKQAEQu7o/aKXj9yyIlFxRQ0AIARCAYNQRQRAQQAPCyAEQgGEIQQgAEEMaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABAnIQAgAEUEQEEADwsMAQsCQCADQqLgsYvm7de05ABRIAApAAFC8NiF8/armrIiUXFFDQAgBEICg1BFBEBBAA8LIARCAoQhBCAAQQlqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAECghACAARQRAQQAPCwwBCwJAIANCouiVk9etmrfhAFEgACkACEL00r3z9svcsuEAUXEgACkADELf5JWLtu6btyJRcUUNACAEQgSDUEUEQEEADwsgBEIEhCEEIABBFGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQKSEAIABFBEBBAA8LDAELAkAgA0KizKXzlozbr/AAUSAAKQAIQuHy/aKWjN2yIlFxRQ0AIARCCINQRQRAQQAPCyAEQgiEIQQgAEEQaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABAqIQAgAEUEQEEADwsMAQtBAA8LIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEsRgRAIABBAWohAAwBCwsgAC0AAEH9AEZFBEBBAA8LCyAAQQFqIQAjAEEBayQAIARCDYNCDVFFBEBBAA8LIAAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwuZAQIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCouiVk9etmrfhAFEgACkABULp3IWjl+2btyJRcQRAQQokBSAAQQ1qDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC84BAwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCghwEhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEAgACgAAEHu6rHjBkYEQCAAQQRqDwtBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwutAgIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCouy949bOm7rhAFEgACkAA0Ls6rmjl8zcvCJRcQRAIABBC2oPCyACQqLSubP3jdu67gBRIAApAAVC7Oq5o5fM3LwiUXEEQCAAQQ1qDwsgAkKi5JWjl83csu0AUSAAKQAEQunklevWzJu6IlFxBEAgAEEMag8LIAJC//////////8Ag0KiyJWLxo6aEVEEQCAAQQdqDwsgAkKiyKWbl8zYtOwAUSAAKQAEQuHEpeOWjd28IlFxBEAgAEEMag8LQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwt8AgF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQIgAhAMIQIgAkUEQEEADwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC/AGBQF/AX8BfgF+AX8gAC0AACEBIAFBIkYEQEEADwsgAUH7AEYEQCMAQQFqJAAjAEHAAElFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALAkAgAC0AAEH9AEYNAANAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEiRkUEQEEADwsgACkAACEDAkACQCADQqLK2avmjd2v9ABRIAApAARC7uj9opeP3LIiUXFFDQAgBEIBg1BFBEBBAA8LIARCAYQhBCAAQQxqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAECwhACAARQRAQQAPCwwBCwJAIANCouCxi+bt17TkAFEgACkAAULw2IXz9quasiJRcUUNACAEQgKDUEUEQEEADwsgBEIChCEEIABBCWohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQLSEAIABFBEBBAA8LDAELAkAgA0Ki3JW79+vYt+0AUSAAKQAIQvDKuZuXjN207wBRcSAAKQAKQu7mhaOX7Zu3IlFxRQ0AIARCBINQRQRAQQAPCyAEQgSEIQQgAEESaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABAuIQAgAEUEQEEADwsMAQsCQCADQqLalZOXjd2v8ABRIAApAAhC5eSNq+aN3bDnAFFxIAApAApC48q5o5fs2bIiUXFFDQAgBEIIg1BFBEBBAA8LIARCCIQhBCAAQRJqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEC8hACAARQRAQQAPCwwBC0EADwsgAC0AAEEgTQRAIAAQAyEACyAALQAAQSxGBEAgAEEBaiEADAELCyAALQAAQf0ARkUEQEEADwsLIABBAWohACMAQQFrJAAgBEINg0INUUUEQEEADwsgAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5EBAgF/AX4gAC0AACEBIAFBIkYEQCAAKQAAIQIgAkL//////////wCDQqLalZOXjZ0RUQRAQQUkBSAAQQdqDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC84BAwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCghwEhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEAgACgAAEHu6rHjBkYEQCAAQQRqDwtBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwucAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCgkQEhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQQgBEUEQEEADwsjAkEJTUUEQEEADwsjA0EETUUEQEEADwsjAbkjA0EDdCsAQKNE+P///2TNzUFlRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAAAAAGRFBEBBAA8LIAQPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LnAIEAX8BfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AoOUBIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAIAAQASEEIARFBEBBAA8LIwJBCU1FBEBBAA8LIwNBBE1FBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAAAAZkUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAA8D9lRQRAQQAPCyAEDwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC8wIBQF/AX8BfgF+AX8gAC0AACEBIAFBIkYEQEEADwsgAUH7AEYEQCMAQQFqJAAjAEHAAElFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALAkAgAC0AAEH9AEYNAANAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEiRkUEQEEADwsgACkAACEDAkACQCADQqLK2avmjd2v9ABRIAApAARC7uj9opeP3LIiUXFFDQAgBEIBg1BFBEBBAA8LIARCAYQhBCAAQQxqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEDEhACAARQRAQQAPCwwBCwJAIANCouCxi+bt17TkAFEgACkAAULw2IXz9quasiJRcUUNACAEQgKDUEUEQEEADwsgBEIChCEEIABBCWohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQMiEAIABFBEBBAA8LDAELAkAgA0KiyrHL9qyasewAUSAAKQACQuzSncumjNuyIlFxRQ0AIARCBINQRQRAQQAPCyAEQgSEIQQgAEEKaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABAzIQAgAEUEQEEADwsMAQsCQCADQqLKscv2rJqx6QBRIAApAAhC7NLRy/eL2bD0AFFxIAApAApC9PL9opaM3bIiUXFFDQAgBEIIg1BFBEBBAA8LIARCCIQhBCAAQRJqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEDQhACAARQRAQQAPCwwBCwJAIANCouSVi7bum7ciUUUNACAEQhCDUEUEQEEADwsgBEIQhCEEIABBCGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQNSEAIABFBEBBAA8LDAELAkAgA0Ki5r2rp+7YsiJRRQ0AIARCIINQRQRAQQAPCyAEQiCEIQQgAEEIaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABA2IQAgAEUEQEEADwsMAQtBAA8LIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEsRgRAIABBAWohAAwBCwsgAC0AAEH9AEZFBEBBAA8LCyAAQQFqIQAjAEEBayQAIARCH4NCH1FFBEBBAA8LIAAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwuZAQIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCosqxy/asmrHpAFEgACkABULpxKXjlo3dvCJRcQRAQQIkBSAAQQ1qDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC7kBAwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCghwEhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwuYAQEBfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAIAAoAABB9OTVqwZGBEAgAEEEag8LIAAoAABB5sKxmwdGIAAtAARB5QBGcQRAIABBBWoPC0EADwtBAA8LfAIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQDCECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwvZAgIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCosKdq/armLfkAFEgACkACELf5pWT567aseUAUXEgACkACULzysmzl+3YsiJRcQRAIABBEWoPCyACQqLStevWjNm04QBRIAApAANC7cqRy5aM3bIiUXEEQCAAQQtqDwsgAkKi0L2rp+7cr/IAUSAAKQAIQuXi1cumrtm25QBRcSAAKQALQunklevWzJu6IlFxBEAgAEETag8LIAJCouSVw5bN3LIiUQRAIABBCGoPCyACQqLSuavGrdqz6QBRIAApAAhC4tiV+/XN3bLyAFFxIAApAA1C9srJk5eN2bIiUXEEQCAAQRVqDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5EBAgF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQIgAhAFIQIgAkUEQEEADwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQCAAKAAAQe7qseMGRgRAIABBBGoPC0EADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC90SBQF/AX8BfgF+AX8gAC0AACEBIAFBIkYEQEEADwsgAUH7AEYEQCMAQQFqJAAjAEHAAElFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALAkAgAC0AAEH9AEYNAANAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEiRkUEQEEADwsgACkAACEDAkACQCADQqLK2avmjd2v9ABRIAApAARC7uj9opeP3LIiUXFFDQAgBEIBg1BFBEBBAA8LIARCAYQhBCAAQQxqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEDghACAARQRAQQAPCwwBCwJAIANCouCxi+bt17TkAFEgACkAAULw2IXz9quasiJRcUUNACAEQgKDUEUEQEEADwsgBEIChCEEIABBCWohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQOSEAIABFBEBBAA8LDAELAkAgA0KiyrmT942btu0AUSAAKQAIQuXc0fvFrJi65QBRcSAAKQAJQu7o/aKWjN2yIlFxRQ0AIARCBINQRQRAQQAPCyAEQgSEIQQgAEERaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABA6IQAgAEUEQEEADwsMAQsCQCADQqLgyav2i92w+ABRIAApAAhC38a988bO3LTiAFFxIAApABBC9eil++btl7nhAFFxIAApABNC79z9kpeM3bIiUXFFDQAgBEIIg1BFBEBBAA8LIARCCIQhBCAAQRtqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEDshACAARQRAQQAPCwwBCwJAIANCouS9o4ft17HvAFEgACkACELu6MnLpqyduukAUXEgACkAEELv3P2Sl4zdsiJRcUUNACAEQhCDUEUEQEEADwsgBEIQhCEEIABBGGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQPCEAIABFBEBBAA8LDAELAkAgA0Kiwpmj18zcr/QAUSAAKQAIQuHw/Zr2zZu68gBRcSAAKQAQQunE1aOX7Zu33wBRcSAAKQAVQu/c/ZKXjN2yIlFxRQ0AIARCIINQRQRAQQAPCyAEQiCEIQQgAEEdaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABA9IQAgAEUEQEEADwsMAQsCQCADQqLC1aP37dey7gBRIAApAAhC8t6x49atmbf0AFFxIAApAAlC79ix69bMm7oiUXFFDQAgBELAAINQRQRAQQAPCyAEQsAAhCEEIABBEWohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQPiEAIABFBEBBAA8LDAELAkAgA0Ki3sGj9+vbuvQAUSAAKQAIQt/upfPG7Nu73wBRcSAAKQAQQuXwwcumrtm5IlFxRQ0AIARCgAGDUEUEQEEADwsgBEKAAYQhBCAAQRhqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAED8hACAARQRAQQAPCwwBCwJAIANCosq5k/eNm7btAFEgACkACELl3NH7te7buvIAUXEgACkAC0Lf5r2rp+7YsiJRcUUNACAEQoACg1BFBEBBAA8LIARCgAKEIQQgAEETaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABBAIQAgAEUEQEEADwsMAQsCQCADQqLC1aP37dey7gBRIAApAAhC8t6x49atmbf0AFFxIAApABBC3+6l88bs27vfAFFxIAApABZC977No5fMnLoiUXFFDQAgBEKABINQRQRAQQAPCyAEQoAEhCEEIABBHmohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQQSEAIABFBEBBAA8LDAELAkAgA0KiwtWj9+3Xsu4AUSAAKQAIQvLesePWrZm39ABRcSAAKQAQQt/upfPG7Nu73wBRcSAAKQAUQuTe3fvVzJuyIlFxRQ0AIARCgAiDUEUEQEEADwsgBEKACIQhBCAAQRxqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEEIhACAARQRAQQAPCwwBCwJAIANCouDJ+5bsmLrpAFEgACkACEL2yv2q5s3ct+wAUXEgACkAEELs2pXzxu7XsuwAUXEgACkAF0Ls0p3LpozbsiJRcUUNACAEQoAQg1BFBEBBAA8LIARCgBCEIQQgAEEfaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABBDIQAgAEUEQEEADwsMAQsCQCADQqLupfPG7Nu73wBRIAApAAhC9NK1y+bt2a/jAFFxIAApABBC79rB45atmLf0AFFxIAApABFC7eCxy5bMm7oiUXFFDQAgBEKAIINQRQRAQQAPCyAEQoAghCEEIABBGWohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQRCEAIABFBEBBAA8LDAELQQAPCyAALQAAQSBNBEAgABADIQALIAAtAABBLEYEQCAAQQFqIQAMAQsLIAAtAABB/QBGRQRAQQAPCwsgAEEBaiEAIwBBAWskACAEQh+DQh9RRQRAQQAPCyAADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LmQECAX8BfiAALQAAIQEgAUEiRgRAIAApAAAhAiACQqLKuZP3jZu27QBRIAApAARC79ix69bMm7oiUXEEQEEDJAUgAEEMag8LQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwu5AQMBfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AoIcBIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LfAIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQDCECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwucAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCg5QEhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQQgBEUEQEEADwsjAkEJTUUEQEEADwsjA0EETUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAAAABmRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAADwP2VFBEBBAA8LIAQPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LnAIEAX8BfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AoOUBIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAIAAQASEEIARFBEBBAA8LIwJBCU1FBEBBAA8LIwNBBE1FBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAAAAZkUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAA8D9lRQRAQQAPCyAEDwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC7ECBAF/AX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAKDlASEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQCAAEAEhBCAERQRAQQAPCyMCQQlNRQRAQQAPCyMDQQRNRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAAAAAGZFBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAPA/ZUUEQEEADwsgBA8LIAFB2wBGBEBBAA8LIAFB7gBGBEAgACgAAEHu6rHjBkYEQCAAQQRqDwtBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwutAQEBfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEAgACgAAEHu6rHjBkYEQCAAQQRqDwtBAA8LIAFB9ABGIAFB5gBGcgRAIAAoAABB9OTVqwZGBEAgAEEEag8LIAAoAABB5sKxmwdGIAAtAARB5QBGcQRAIABBBWoPC0EADwtBAA8LkQECAX8BfyAALQAAIQEgAUEiRgRAIABBAWohAiACEAwhAiACRQRAQQAPCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAIAAoAABB7uqx4wZGBEAgAEEEag8LQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8L7wECAX8BfiAALQAAIQEgAUEiRgRAIAApAAAhAiACQqLgyfuW7Ji66QBRIAApAANC78KNo5fN3bIiUXEEQCAAQQtqDwsgAkL///////8/g0KiwtWj980IUQRAIABBBmoPCyACQqLsvePWzpu64QBRIAApAANC7Oq5o5fM3LwiUXEEQCAAQQtqDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQCAAKAAAQe7qseMGRgRAIABBBGoPC0EADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5EBAgF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQIgAhAMIQIgAkUEQEEADwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQCAAKAAAQe7qseMGRgRAIABBBGoPC0EADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5EBAgF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQIgAhAMIQIgAkUEQEEADwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQCAAKAAAQe7qseMGRgRAIABBBGoPC0EADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC60BAQF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQCAAKAAAQe7qseMGRgRAIABBBGoPC0EADwsgAUH0AEYgAUHmAEZyBEAgACgAAEH05NWrBkYEQCAAQQRqDwsgACgAAEHmwrGbB0YgAC0ABEHlAEZxBEAgAEEFag8LQQAPC0EADwutAQEBfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEAgACgAAEHu6rHjBkYEQCAAQQRqDwtBAA8LIAFB9ABGIAFB5gBGcgRAIAAoAABB9OTVqwZGBEAgAEEEag8LIAAoAABB5sKxmwdGIAAtAARB5QBGcQRAIABBBWoPC0EADwtBAA8LjA0FAX8BfwF+AX4BfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAIwBBAWokACMAQcAASUUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsCQCAALQAAQf0ARg0AA0AgAC0AAEEgTQRAIAAQAyEACyAALQAAQSJGRQRAQQAPCyAAKQAAIQMCQAJAIANCosrZq+aN3a/0AFEgACkABELu6P2il4/csiJRcUUNACAEQgGDUEUEQEEADwsgBEIBhCEEIABBDGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQRiEAIABFBEBBAA8LDAELAkAgA0Ki4LGL5u3XtOQAUSAAKQABQvDYhfP2q5qyIlFxRQ0AIARCAoNQRQRAQQAPCyAEQgKEIQQgAEEJaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABBHIQAgAEUEQEEADwsMAQsCQCADQqLmvaun7tiyIlFFDQAgBEIEg1BFBEBBAA8LIARCBIQhBCAAQQhqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEEghACAARQRAQQAPCwwBCwJAIANCosK1+9bOm7oiUUUNACAEQgiDUEUEQEEADwsgBEIIhCEEIABBCGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQSSEAIABFBEBBAA8LDAELAkAgA0Ki4IXL94vcsvIAUSAAKQAIQunekfvVzJuyIlFxRQ0AIARCEINQRQRAQQAPCyAEQhCEIQQgAEEQaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABBKIQAgAEUEQEEADwsMAQsCQCADQqLGvfPGzty04gBRIAApAAhC9eil++btl7LhAFFxIAApAAtC79z9opaM3bIiUXFFDQAgBEIgg1BFBEBBAA8LIARCIIQhBCAAQRNqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEEshACAARQRAQQAPCwwBCwJAIANCovLRo/ar2LbvAFEgACkABELfwrX71s6buiJRcUUNACAEQsAAg1BFBEBBAA8LIARCwACEIQQgAEEMaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABBMIQAgAEUEQEEADwsMAQsCQCADQqLghcun7pu27ABRIAApAARC8t6x4/armrIiUXFFDQAgBEKAAYNQRQRAQQAPCyAEQoABhCEEIABBDGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQTSEAIABFBEBBAA8LDAELAkAgA0Ki0smb94vbtO0AUSAAKQAIQuno/YqGjpy26QBRcSAAKQALQuHgweOWrZmyIlFxRQ0AIARCgAKDUEUEQEEADwsgBEKAAoQhBCAAQRNqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEE4hACAARQRAQQAPCwwBCwJAIANCotK5s9bMnLnlAFEgACkACELkvtmLxq3dsiJRcUUNACAEQoAEg1BFBEBBAA8LIARCgASEIQQgAEEQaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABBPIQAgAEUEQEEADwsMAQtBAA8LIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEsRgRAIABBAWohAAwBCwsgAC0AAEH9AEZFBEBBAA8LCyAAQQFqIQAjAEEBayQAIARC/wGDQv8BUUUEQEEADwsgAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5kBAgF/AX4gAC0AACEBIAFBIkYEQCAAKQAAIQIgAkKixr3zxs7ctOIAUSAAKQAGQunE1aOX7Zu3IlFxBEBBBiQFIABBDmoPC0EADwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LuQEDAX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAKCHASEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC+UEAgF/AX4gAC0AACEBIAFBIkYEQCAAKQAAIQIgAkKiyrWDx+3bvOUAUSAAKQAIQuW+wZPX7Je64QBRcSAAKQAKQvDklfvFrpi8IlFxBEAgAEESag8LIAJCosq1g8ft27zlAFEgACkAB0Llyv2S942dtCJRcQRAIABBD2oPCyACQqLKtYPH7du85QBRIAApAAhC5b6Fs8aumbnfAFFxIAApAAxC9MrJ+8WumLwiUXEEQCAAQRRqDwsgAkKiyrWDx+3bvOUAUSAAKQAIQuW+jYvG7pi03wBRcSAAKQALQuHojcP2q524IlFxBEAgAEETag8LIAJCosq1g8ft27zlAFEgACkACELyvrWLxu6YtCJRcQRAIABBEGoPCyACQqLKtYPH7du85QBRIAApAAhC8r61i8bumLTfAFFxIAApABBC9OTVq/arnbgiUXEEQCAAQRhqDwsgAkKiyrWDx+3bvOUAUSAAKQAIQvK+ufvmrZm25QBRcSAAKQAOQuzKjaOXzd2yIlFxBEAgAEEWag8LIAJCosq1g8ft27zlAFEgACkACELyvsGT983ZtPQAUXEgACkAEELf5qGLpq6at+cAUXEgACkAEULz0IWTl83bsyJRcQRAIABBGWoPCyACQqLMvZPnrNm09ABRIAApAAhC9eSV+5WMm7bvAFFxIAApAA9C78aFo5ftm7ciUXEEQCAAQRdqDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5wCBAF/AX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAKCRASEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQCAAEAEhBCAERQRAQQAPCyMCQQlNRQRAQQAPCyMDQQRNRQRAQQAPCyMBuSMDQQN0KwBAo0T4////ZM3NQWVFBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAAAAZEUEQEEADwsgBA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwt8AgF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQIgAhAMIQIgAkUEQEEADwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC3wCAX8BfyAALQAAIQEgAUEiRgRAIABBAWohAiACEAwhAiACRQRAQQAPCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LnAIEAX8BfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AoIUCIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAIAAQASEEIARFBEBBAA8LIwJBCU1FBEBBAA8LIwNBBE1FBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAAAAZkUEQEEADwsjAbkjA0EDdCsAQKNE+P///2TNzUFlRQRAQQAPCyAEDwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC7kBAwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCghwEhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwutAQEBfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEAgACgAAEHu6rHjBkYEQCAAQQRqDwtBAA8LIAFB9ABGIAFB5gBGcgRAIAAoAABB9OTVqwZGBEAgAEEEag8LIAAoAABB5sKxmwdGIAAtAARB5QBGcQRAIABBBWoPC0EADwtBAA8LrQEBAX8gAC0AACEBIAFBIkYEQEEADwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAIAAoAABB7uqx4wZGBEAgAEEEag8LQQAPCyABQfQARiABQeYARnIEQCAAKAAAQfTk1asGRgRAIABBBGoPCyAAKAAAQebCsZsHRiAALQAEQeUARnEEQCAAQQVqDwtBAA8LQQAPC4YMBQF/AX8BfgF+AX8gAC0AACEBIAFBIkYEQEEADwsgAUH7AEYEQCMAQQFqJAAjAEHAAElFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALAkAgAC0AAEH9AEYNAANAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEiRkUEQEEADwsgACkAACEDAkACQCADQqLK2avmjd2v9ABRIAApAARC7uj9opeP3LIiUXFFDQAgBEIBg1BFBEBBAA8LIARCAYQhBCAAQQxqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEFEhACAARQRAQQAPCwwBCwJAIANCouCxi+bt17TkAFEgACkAAULw2IXz9quasiJRcUUNACAEQgKDUEUEQEEADwsgBEIChCEEIABBCWohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQUiEAIABFBEBBAA8LDAELAkAgA0Ki7JWbx66Zst8AUSAAKQAIQvDKyZvWzJu64QBRcSAAKQALQuPKuaOX7NmyIlFxRQ0AIARCBINQRQRAQQAPCyAEQgSEIQQgAEETaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABBTIQAgAEUEQEEADwsMAQsCQCADQqLmvaun7tiy3wBRIAApAAhC4sKxi+bt2LLzAFFxIAApABBC3+yVm8eumbIiUXFFDQAgBEIIg1BFBEBBAA8LIARCCIQhBCAAQRhqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEFQhACAARQRAQQAPCwwBCwJAIANCouyVm8eumrfnAFEgACkACELf5o3D1ozZuuwAUXEgACkAD0Lsyv2il4/csiJRcUUNACAEQhCDUEUEQEEADwsgBEIQhCEEIABBF2ohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQWCEAIABFBEBBAA8LDAELAkAgA0Ki5pWT567aseUAUSAAKQAIQt/GveuGrp264QBRcSAAKQAQQvTSvfP2i9mw9ABRcSAAKQASQu/c/aKWjN2yIlFxRQ0AIARCIINQRQRAQQAPCyAEQiCEIQQgAEEaaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABBZIQAgAEUEQEEADwsMAQsCQCADQqLmlZPnrtqx5QBRIAApAAhC38bJq8asmrrlAFFxIAApABBC5L6h+9bO3LkiUXFFDQAgBELAAINQRQRAQQAPCyAEQsAAhCEEIABBGGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQWiEAIABFBEBBAA8LDAELAkAgA0Ki5pWT567aseUAUSAAKQAIQt/glZOX7Zuy3wBRcSAAKQAQQuXckfvFrJi65QBRcSAAKQARQu7I/aKWjN2yIlFxRQ0AIARCgAGDUEUEQEEADwsgBEKAAYQhBCAAQRlqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEFshACAARQRAQQAPCwwBC0EADwsgAC0AAEEgTQRAIAAQAyEACyAALQAAQSxGBEAgAEEBaiEADAELCyAALQAAQf0ARkUEQEEADwsLIABBAWohACMAQQFrJAAgBEL/AYNC/wFRRQRAQQAPCyAADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LmQECAX8BfiAALQAAIQEgAUEiRgRAIAApAAAhAiACQqLslZvHrpq35wBRIAApAAFC9srNo5fN27MiUXEEQEEHJAUgAEEJag8LQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwu5AQMBfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AoIcBIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LnAIEAX8BfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AoOUBIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAIAAQASEEIARFBEBBAA8LIwJBCU1FBEBBAA8LIwNBBE1FBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAAAAZkUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAA8D9lRQRAQQAPCyAEDwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC+oFBQF/AX8BfgF+AX8gAC0AACEBIAFBIkYEQEEADwsgAUH7AEYEQCMAQQFqJAAjAEHAAElFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALAkAgAC0AAEH9AEYNAANAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEiRkUEQEEADwsgACkAACEDAkACQCADQqLKtYPH7du85QBRIAApAAhC8r61i8bumLQiUXFFDQAgBEIBg1BFBEBBAA8LIARCAYQhBCAAQRBqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEFUhACAARQRAQQAPCwwBCwJAIANCosq1g8ft27zlAFEgACkACELyvrn75q2ZtuUAUXEgACkADkLsyo2jl83dsiJRcUUNACAEQgKDUEUEQEEADwsgBEIChCEEIABBFmohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQViEAIABFBEBBAA8LDAELAkAgA0KiyrWDx+3bvOUAUSAAKQAIQvK+wZP3zdm09ABRcSAAKQAQQt/moYumrpq35wBRcSAAKQARQvPQhZOXzduzIlFxRQ0AIARCBINQRQRAQQAPCyAEQgSEIQQgAEEZaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABBXIQAgAEUEQEEADwsMAQtBAA8LIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEsRgRAIABBAWohAAwBCwsgAC0AAEH9AEZFBEBBAA8LCyAAQQFqIQAjAEEBayQAIAAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwucAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCghQIhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQQgBEUEQEEADwsjAkEJTUUEQEEADwsjA0EETUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAAAABmRQRAQQAPCyMBuSMDQQN0KwBAo0T4////ZM3NQWVFBEBBAA8LIAQPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LnAIEAX8BfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AoIUCIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAIAAQASEEIARFBEBBAA8LIwJBCU1FBEBBAA8LIwNBBE1FBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAAAAZkUEQEEADwsjAbkjA0EDdCsAQKNE+P///2TNzUFlRQRAQQAPCyAEDwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5wCBAF/AX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAKCFAiEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQCAAEAEhBCAERQRAQQAPCyMCQQlNRQRAQQAPCyMDQQRNRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAAAAAGZFBEBBAA8LIwG5IwNBA3QrAECjRPj///9kzc1BZUUEQEEADwsgBA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwvLAQIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCos7Ji8asmbIiUQRAIABBCGoPCyACQv//////////AINCosaxy+bMmRFRBEAgAEEHag8LIAJCotK169aM2bThAFEgACkAA0LtypHLlozdsiJRcQRAIABBC2oPC0EADwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LfAIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQDCECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwvQAQIBfwF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQCAAEAEhAiACRQRAQQAPCyMBuSMDQQN0KwBAo50jAbkjA0EDdCsAQKNhRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAAAAAGZFBEBBAA8LIwG5IwNBA3QrAECjRAAAwP///99BZUUEQEEADwsgAg8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwt8AgF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQIgAhAMIQIgAkUEQEEADwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC94IBQF/AX8BfgF+AX8gAC0AACEBIAFBIkYEQEEADwsgAUH7AEYEQCMAQQFqJAAjAEHAAElFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALAkAgAC0AAEH9AEYNAANAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEiRkUEQEEADwsgACkAACEDAkACQCADQqLK2avmjd2v9ABRIAApAARC7uj9opeP3LIiUXFFDQAgBEIBg1BFBEBBAA8LIARCAYQhBCAAQQxqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEF0hACAARQRAQQAPCwwBCwJAIANCouCxi+bt17TkAFEgACkAAULw2IXz9quasiJRcUUNACAEQgKDUEUEQEEADwsgBEIChCEEIABBCWohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQXiEAIABFBEBBAA8LDAELAkAgA0KizL2T56zZtPQAUSAAKQAIQuXI/bKm7tu23wBRcSAAKQAPQt/mvaun7tiyIlFxRQ0AIARCBINQRQRAQQAPCyAEQgSEIQQgAEEXaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABBfIQAgAEUEQEEADwsMAQsCQCADQqLCtfvWzpu6IlFFDQAgBEIIg1BFBEBBAA8LIARCCIQhBCAAQQhqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEGAhACAARQRAQQAPCwwBCwJAIANCouSVi7bum7ciUUUNACAEQhCDUEUEQEEADwsgBEIQhCEEIABBCGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQYSEAIABFBEBBAA8LDAELAkAgA0Ki7JWbx66Zst8AUSAAKQAIQvDKyZvWzJu64QBRcSAAKQALQuPKuaOX7NmyIlFxRQ0AIARCIINQRQRAQQAPCyAEQiCEIQQgAEETaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABBiIQAgAEUEQEEADwsMAQtBAA8LIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEsRgRAIABBAWohAAwBCwsgAC0AAEH9AEZFBEBBAA8LCyAAQQFqIQAjAEEBayQAIARCP4NCP1FFBEBBAA8LIAAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwuZAQIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCosy9k+es2bT0AFEgACkABELmyqWj187csiJRcQRAQQskBSAAQQxqDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC7kBAwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCghwEhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwubAgIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCosq1g8ft27zlAFEgACkACELyvrWLxu6YtCJRcQRAIABBEGoPCyACQqLKtYPH7du85QBRIAApAAhC8r65++atmbblAFFxIAApAA5C7MqNo5fN3bIiUXEEQCAAQRZqDwsgAkKiyrWDx+3bvOUAUSAAKQAIQvK+wZP3zdm09ABRcSAAKQAQQt/moYumrpq35wBRcSAAKQARQvPQhZOXzduzIlFxBEAgAEEZag8LQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwucAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCgkQEhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQQgBEUEQEEADwsjAkEJTUUEQEEADwsjA0EETUUEQEEADwsjAbkjA0EDdCsAQKNE+P///2TNzUFlRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAAAAAGRFBEBBAA8LIAQPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8L4QECAX8BfiAALQAAIQEgAUEiRgRAIAApAAAhAiACQqLqubPX7Jy65QBRIAApAAhC5L7Rq6au27TuAFFxIAApAA5C6dyFo5ftm7ciUXEEQCAAQRZqDwsgAkKixMmrluzar+kAUSAAKQAIQu6+zaumzt204wBRcSAAKQAKQvPKybOX7diyIlFxBEAgAEESag8LQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwucAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCg5QEhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQQgBEUEQEEADwsjAkEJTUUEQEEADwsjA0EETUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAAAABmRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAADwP2VFBEBBAA8LIAQPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LyQwFAX8BfwF+AX4BfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAIwBBAWokACMAQcAASUUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsCQCAALQAAQf0ARg0AA0AgAC0AAEEgTQRAIAAQAyEACyAALQAAQSJGRQRAQQAPCyAAKQAAIQMCQAJAIANCosrZq+aN3a/0AFEgACkABELu6P2il4/csiJRcUUNACAEQgGDUEUEQEEADwsgBEIBhCEEIABBDGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQZCEAIABFBEBBAA8LDAELAkAgA0Ki4LGL5u3XtOQAUSAAKQABQvDYhfP2q5qyIlFxRQ0AIARCAoNQRQRAQQAPCyAEQgKEIQQgAEEJaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABBlIQAgAEUEQEEADwsMAQsCQCADQqLIlaPXzNy26QBRIAApAAhC7sLRy/bN26/tAFFxIAApAA5C39qVo4ftm7IiUXFFDQAgBEIEg1BFBEBBAA8LIARCBIQhBCAAQRZqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEGYhACAARQRAQQAPCwwBCwJAIANCovLRo/br2LftAFEgACkACELwyrmbl4zdtO8AUXEgACkACkLu5oWjl+2btyJRcUUNACAEQgiDUEUEQEEADwsgBEIIhCEEIABBEmohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQZyEAIABFBEBBAA8LDAELAkAgA0Kiwrnz1q6YtukAUSAAKQAIQvrKkfu17Nu28ABRcSAAKQAQQuXczYvGrtq37gBRcSAAKQARQu7mhaOX7Zu3IlFxRQ0AIARCEINQRQRAQQAPCyAEQhCEIQQgAEEZaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABBoIQAgAEUEQEEADwsMAQsCQCADQqLQjav2i5208gBRIAApAAdC8srNw/aNm7IiUXFFDQAgBEIgg1BFBEBBAA8LIARCIIQhBCAAQQ9qIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEGkhACAARQRAQQAPCwwBCwJAIANCotLN+4Xt2LIiUUUNACAEQsAAg1BFBEBBAA8LIARCwACEIQQgAEEIaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABBqIQAgAEUEQEEADwsMAQsCQCADQqLIlaPXzNy26QBRIAApAAhC7sLRy/bN26/kAFFxIAApAAxC79z9opaM3bIiUXFFDQAgBEKAAYNQRQRAQQAPCyAEQoABhCEEIABBFGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQayEAIABFBEBBAA8LDAELAkAgA0Ki4MnL9s3cr/kAUSAAKQAIQuXCyfuF7diyIlFxRQ0AIARCgAKDUEUEQEEADwsgBEKAAoQhBCAAQRBqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEGwhACAARQRAQQAPCwwBC0EADwsgAC0AAEEgTQRAIAAQAyEACyAALQAAQSxGBEAgAEEBaiEADAELCyAALQAAQf0ARkUEQEEADwsLIABBAWohACMAQQFrJAAgBEL/AYNC/wFRRQRAQQAPCyAADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LmQECAX8BfiAALQAAIQEgAUEiRgRAIAApAAAhAiACQqLQjav265y64QBRIAApAARC3+bRi8au3bkiUXEEQEEIJAUgAEEMag8LQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwu5AQMBfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AoIcBIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LvQECAX8BfiAALQAAIQEgAUEiRgRAIAApAAAhAiACQqLgycv2zdyv+QBRIAApAARC7+T9ytesmLkiUXEEQCAAQQxqDwsgAkKixtWTp66Zt/QAUSAAKQAGQu7o/crXrJi5IlFxBEAgAEEOag8LQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwucAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCghQIhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQQgBEUEQEEADwsjAkEJTUUEQEEADwsjA0EETUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAAAABmRQRAQQAPCyMBuSMDQQN0KwBAo0T4////ZM3NQWVFBEBBAA8LIAQPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LnAIEAX8BfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AoIUCIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAIAAQASEEIARFBEBBAA8LIwJBCU1FBEBBAA8LIwNBBE1FBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAAAAZkUEQEEADwsjAbkjA0EDdCsAQKNE+P///2TNzUFlRQRAQQAPCyAEDwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5wCBAF/AX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAKCRASEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQCAAEAEhBCAERQRAQQAPCyMCQQlNRQRAQQAPCyMDQQRNRQRAQQAPCyMBuSMDQQN0KwBAo0T4////ZM3NQWVFBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAAAAZEUEQEEADwsgBA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwuYAQEBfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAIAAoAABB9OTVqwZGBEAgAEEEag8LIAAoAABB5sKxmwdGIAAtAARB5QBGcQRAIABBBWoPC0EADwtBAA8LfAIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQDCECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwutAQEBfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEAgACgAAEHu6rHjBkYEQCAAQQRqDwtBAA8LIAFB9ABGIAFB5gBGcgRAIAAoAABB9OTVqwZGBEAgAEEEag8LIAAoAABB5sKxmwdGIAAtAARB5QBGcQRAIABBBWoPC0EADwtBAA8LoQoFAX8BfwF+AX4BfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAIwBBAWokACMAQcAASUUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsCQCAALQAAQf0ARg0AA0AgAC0AAEEgTQRAIAAQAyEACyAALQAAQSJGRQRAQQAPCyAAKQAAIQMCQAJAIANCosrZq+aN3a/0AFEgACkABELu6P2il4/csiJRcUUNACAEQgGDUEUEQEEADwsgBEIBhCEEIABBDGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQbiEAIABFBEBBAA8LDAELAkAgA0Ki4LGL5u3XtOQAUSAAKQABQvDYhfP2q5qyIlFxRQ0AIARCAoNQRQRAQQAPCyAEQgKEIQQgAEEJaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABBvIQAgAEUEQEEADwsMAQsCQCADQqLGveuGjtu04QBRIAApAAhC7saV+8WunrjlAFFxIAApAAlC48r9opeP3LIiUXFFDQAgBEIEg1BFBEBBAA8LIARCBIQhBCAAQRFqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEHAhACAARQRAQQAPCwwBCwJAIANCotil65aN3a/0AFEgACkABELp6P2il4/csiJRcUUNACAEQgiDUEUEQEEADwsgBEIIhCEEIABBDGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAQcSEAIABFBEBBAA8LDAELAkAgA0KiwsGDx63aseEAUSAAKQAIQuLYlfvFrdq26QBRcSAAKQAKQuW+scvWrZq6IlFxRQ0AIARCEINQRQRAQQAPCyAEQhCEIQQgAEESaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABByIQAgAEUEQEEADwsMAQsCQCADQqLG1ZOnrpm39ABRIAApAAhC38K1+9bOm7oiUXFFDQAgBEIgg1BFBEBBAA8LIARCIIQhBCAAQRBqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEHMhACAARQRAQQAPCwwBCwJAIANCotq985aN3bfyAFEgACkACELp3J37xayYuuUAUXEgACkACULuzv2ilozdsiJRcUUNACAEQsAAg1BFBEBBAA8LIARCwACEIQQgAEERaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABB0IQAgAEUEQEEADwsMAQtBAA8LIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEsRgRAIABBAWohAAwBCwsgAC0AAEH9AEZFBEBBAA8LCyAAQQFqIQAjAEEBayQAIARC/wCDQv8AUUUEQEEADwsgAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5kBAgF/AX4gAC0AACEBIAFBIkYEQCAAKQAAIQIgAkKixr3rho7btOEAUSAAKQAEQvDYpYvm7diyIlFxBEBBCSQFIABBDGoPC0EADwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LuQEDAX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAKCHASEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5sCAgF/AX4gAC0AACEBIAFBIkYEQCAAKQAAIQIgAkKi6MCR8+yXtukAUSAAKQAIQu3S0fuVjJy48gBRcSAAKQANQvDgyfuW7Ji0IlFxBEAgAEEVag8LIAJCoujEqbPsl7bpAFEgACkACELt0tH7lYycuPIAUXEgACkADULw4Mn7luyYtCJRcQRAIABBFWoPCyACQqLGhaO3jNqv9QBRIAApAAhC8L6V45bt2bTiAFFxIAApAAtC7NKdy6aM27IiUXEEQCAAQRNqDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC4kCAgF/AX4gAC0AACEBIAFBIkYEQCAAKQAAIQIgAkKiyrGrtozdtPYAUSAAKQAIQuW+kavmrJm58gBRcSAAKQALQuXMlZOnrpi2IlFxBEAgAEETag8LIAJCosK589aumLbfAFEgACkACELhyJHLxq7at+4AUXEgACkACkLk0tHL9s3buSJRcQRAIABBEmoPCyACQqLGhaO3jNqv9QBRIAApAAJC4eiNw/arnbgiUXEEQCAAQQpqDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5wCBAF/AX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAKCRASEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQCAAEAEhBCAERQRAQQAPCyMCQQlNRQRAQQAPCyMDQQRNRQRAQQAPCyMBuSMDQQN0KwBAo0T4////ZM3NQWVFBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAAAAZEUEQEEADwsgBA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwucAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCghQIhAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQQgBEUEQEEADwsjAkEJTUUEQEEADwsjA0EETUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAAAABmRQRAQQAPCyMBuSMDQQN0KwBAo0T4////ZM3NQWVFBEBBAA8LIAQPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LfAIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQDCECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwuRAQIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQBSECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEAgACgAAEHu6rHjBkYEQCAAQQRqDwtBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwstAQF/A0AgAP0AAABBCv0P/SP9ZCEBIAFFBEAgAEEQaiEADAELCyAAIAFoag8LrgICAX8BfwNAIAAgAU8EQCAADwtBAEEAKADABkEBajYAwAYgACECIAItAABBIE0EQCACEAMhAgsgAi0AAEEKRgRAIAJBAWohAAwBC0EAJAVBACQAQcACJAQgAhAPIQIgAgRAIAItAABBIE0EQCACEAMhAgsgAi0AAEEKRiACIABrQYCAwABNcQRAIwVBAnQjBUECdCgA8IYBQQFqNgDwhgFBAEEAKADQBkEBajYA0AYgAkEBaiEADAILCyAAEHYhAkEAKADgBkEEdCEDIAMgADYA8AYgAyACNgD0BiADQQAoAMAGNgD4BiADQQAoANAGNgD8BkEAQQAoANAGQQFqNgDQBkEAQQAoAOAGQQFqNgDgBiACQQFqIQBBACgA4AZBgAhPBEAgAA8LDAALIAAPCw==", "data": [{ "address": 64, "runs": [0, 6, 240, 1, 63, 1, 0, 6, 36, 1, 64, 1, 0, 6, 89, 1, 64, 1, 0, 5, 64, 1, 143, 1, 64, 1, 0, 5, 136, 1, 195, 1, 64, 1, 0, 5, 106, 1, 248, 1, 64, 1, 0, 4, 128, 1, 132, 1, 46, 1, 65, 1, 0, 4, 208, 1, 18, 1, 99, 1, 65, 1, 0, 4, 132, 1, 215, 1, 151, 1, 65, 1, 0, 4, 101, 1, 205, 2, 65, 1, 0, 3, 32, 1, 95, 1, 160, 1, 2, 1, 66, 1, 0, 3, 232, 1, 118, 1, 72, 1, 55, 1, 66, 1, 0, 3, 162, 1, 148, 1, 26, 1, 109, 1, 66, 1, 0, 2, 64, 1, 229, 1, 156, 1, 48, 1, 162, 1, 66, 1, 0, 2, 144, 1, 30, 1, 196, 1, 188, 1, 214, 1, 66, 1, 0, 2, 52, 1, 38, 1, 245, 1, 107, 1, 12, 1, 67, 1] }, { "address": 192, "runs": [1, 1, 0, 7, 10, 1, 0, 7, 100, 1, 0, 7, 232, 1, 3, 1, 0, 6, 16, 1, 39, 1, 0, 6, 160, 1, 134, 1, 1, 1, 0, 5, 64, 1, 66, 1, 15, 1, 0, 5, 128, 1, 150, 1, 152, 1, 0, 6, 225, 1, 245, 1, 5, 1, 0, 5, 202, 1, 154, 1, 59, 1, 0, 5, 228, 1, 11, 1, 84, 1, 2, 1, 0, 4, 232, 1, 118, 1, 72, 1, 23, 1, 0, 4, 16, 1, 165, 1, 212, 1, 232, 1, 0, 4, 160, 1, 114, 1, 78, 1, 24, 1, 9, 1, 0, 3, 64, 1, 122, 1, 16, 1, 243, 1, 90, 1, 0, 3, 128, 1, 198, 1, 164, 1, 126, 1, 141, 1, 3, 1, 0, 1] }, { "address": 17312, "runs": [0, 800, 4, 1, 2, 1, 0, 1, 2, 57, 0, 1, 2, 35, 3, 64, 0, 2, 4, 1, 2, 30, 4, 3, 2, 17, 0, 43, 4, 1, 2, 1, 0, 1, 2, 57, 0, 1, 2, 35, 4, 64, 0, 2, 4, 1, 2, 30, 4, 3, 2, 17, 0, 11] }, { "address": 18592, "runs": [0, 816, 4, 1, 5, 9, 0, 70, 3, 64, 0, 110, 6, 1, 0, 1, 7, 1, 8, 9, 0, 70, 4, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 8, 10, 0, 70, 5, 64, 0, 112, 10, 1, 11, 9, 0, 70, 6, 64, 0, 110, 6, 1, 0, 1, 12, 1, 13, 9, 0, 70, 7, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 13, 10, 0, 70, 8, 64, 0, 112, 11, 10, 0, 70, 9, 64, 0, 112, 14, 1, 15, 9, 0, 70, 10, 64, 0, 98, 1, 1, 0, 13, 15, 10, 0, 70, 11, 64, 0, 110, 6, 1, 0, 1, 16, 1, 17, 9, 0, 70, 12, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 17, 10, 0, 70, 13, 64, 0, 112, 18, 1, 19, 9, 0, 70, 14, 64, 0, 98, 1, 1, 0, 13, 19, 10, 0, 70, 15, 64, 0, 110, 6, 1, 0, 1, 20, 1, 21, 9, 0, 70, 16, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 21, 10, 0, 70, 17, 64, 0, 112, 22, 1, 23, 9, 0, 70, 18, 64, 0, 98, 1, 1, 0, 13, 23, 10, 0, 70, 19, 64, 0, 110, 6, 1, 0, 1, 24, 1, 25, 9, 0, 70, 20, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 25, 10, 0, 70, 21, 64, 0, 112, 26, 1, 27, 9, 0, 70, 22, 64, 0, 98, 1, 1, 0, 13, 27, 10, 0, 70, 23, 64, 0, 110, 6, 1, 0, 1, 28, 1, 29, 9, 0, 70, 24, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 29, 10, 0, 70, 25, 64, 0, 112, 30, 1, 31, 9, 0, 70, 26, 64, 0, 98, 1, 1, 0, 13, 31, 10, 0, 70, 27, 64, 0, 110, 6, 1, 0, 1, 32, 1, 33, 9, 0, 70, 28, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 33, 10, 0, 70, 29, 64, 0, 192, 30, 64, 0, 98, 1, 1, 0, 93, 31, 64, 0, 110, 6, 1, 0, 1, 34, 1, 35, 9, 0, 70, 32, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 35, 10, 0, 70, 33, 64, 0, 110, 6, 1, 0, 1, 36, 1, 37, 9, 0, 70, 34, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 37, 10, 0, 70, 35, 64, 0, 110, 6, 1, 0, 1, 38, 1, 39, 9, 0, 70, 36, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 39, 10, 0, 70, 37, 64, 0, 110, 6, 1, 0, 1, 40, 1, 41, 9, 0, 70, 38, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 41, 10, 0, 70, 39, 64, 0, 110, 6, 1, 0, 81, 40, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 81, 41, 64, 0, 64] }, { "address": 29344, "runs": [0, 816, 4, 1, 5, 1, 0, 78, 3, 64, 0, 98, 1, 1, 0, 11, 6, 1, 0, 81, 4, 64, 0, 98, 1, 1, 0, 11, 7, 1, 0, 81, 5, 64, 0, 112, 8, 10, 0, 70, 6, 64, 0, 112, 9, 1, 0, 79, 7, 64, 0, 98, 1, 1, 0, 13, 10, 10, 0, 70, 8, 64, 0, 98, 1, 1, 0, 13, 11, 1, 0, 79, 9, 64, 0, 98, 1, 1, 0, 13, 12, 10, 0, 70, 10, 64, 0, 98, 1, 1, 0, 13, 13, 1, 0, 79, 11, 64, 0, 98, 1, 1, 0, 13, 14, 10, 0, 70, 12, 64, 0, 98, 1, 1, 0, 13, 15, 1, 0, 79, 13, 64, 0, 98, 1, 1, 0, 93, 14, 64, 0, 98, 1, 1, 0, 93, 15, 64, 0, 64] }, { "address": 33440, "runs": [0, 816, 4, 10, 0, 70, 3, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 6, 10, 0, 70, 4, 64, 0, 112, 7, 10, 0, 70, 5, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 8, 10, 0, 70, 6, 64, 0, 98, 1, 1, 0, 13, 9, 10, 0, 70, 7, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 10, 10, 0, 70, 8, 64, 0, 98, 1, 1, 0, 13, 11, 10, 0, 70, 9, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 12, 10, 0, 70, 10, 64, 0, 98, 1, 1, 0, 13, 13, 10, 0, 70, 11, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 14, 10, 0, 70, 12, 64, 0, 98, 1, 1, 0, 13, 15, 10, 0, 70, 13, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 16, 10, 0, 70, 14, 64, 0, 98, 1, 1, 0, 13, 17, 10, 0, 70, 15, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 18, 10, 0, 70, 16, 64, 0, 98, 1, 1, 0, 93, 17, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 19, 10, 0, 70, 18, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 20, 10, 0, 70, 19, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 21, 10, 0, 70, 20, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 22, 10, 0, 70, 21, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 81, 22, 64, 0, 64] }], "end": 39328 };
var COLUMN_WALK = { "types": { "path": ["payload", "event_type"], "names": ["hire", "eligibility", "enrollment", "promotion", "merit", "contribution", "vesting", "hce_status", "compliance", "termination", "forfeiture"] }, "report": { "lines": 62658464, "records": 62658480, "handedCount": 62658496, "handed": 62658512, "counts": 62674896 }, "columns": { "columns": [{ "name": "event_id", "kind": "uuid", "path": ["event_id"], "put": { "function": 19, "column": 1360 }, "data": 9568 }, { "name": "employee_id", "kind": "text", "path": ["employee_id"], "put": { "function": 15, "column": 1058400 }, "data": 1066608 }, { "name": "scenario_id", "kind": "text", "path": ["scenario_id"], "put": { "function": 15, "column": 3688048 }, "data": 3696256 }, { "name": "plan_design_id", "kind": "text", "path": ["plan_design_id"], "put": { "function": 15, "column": 6317696 }, "data": 6325904 }, { "name": "source_system", "kind": "text", "path": ["source_system"], "put": { "function": 15, "column": 8947344 }, "data": 8955552 }, { "name": "effective_date", "kind": "date", "path": ["effective_date"], "put": { "function": 17, "column": 11576992 }, "data": 11585200 }, { "name": "created_at", "kind": "instant", "path": ["created_at"], "put": { "function": 18, "column": 11847408 }, "data": 11855616 }, { "name": "correlation_id", "kind": "text", "path": ["correlation_id"], "put": { "function": 15, "column": 12380032 }, "data": 12388240 }, { "name": "event_type", "kind": "text", "path": ["payload", "event_type"], "put": { "function": 15, "column": 15009680 }, "data": 15017888 }, { "name": "plan_id", "kind": "text", "path": ["payload", "plan_id"], "put": { "function": 15, "column": 17639328 }, "data": 17647536 }, { "name": "hire_date", "kind": "date", "path": ["payload", "hire_date"], "put": { "function": 17, "column": 20268976 }, "data": 20277184 }, { "name": "department", "kind": "text", "path": ["payload", "department"], "put": { "function": 15, "column": 20539392 }, "data": 20547600 }, { "name": "job_level", "kind": "integer", "path": ["payload", "job_level"], "put": { "function": 22, "column": 23169040 }, "data": 23177248 }, { "name": "annual_compensation", "kind": "amount", "path": ["payload", "annual_compensation"], "put": { "function": 20, "column": 23439456 }, "data": 23447664 }, { "name": "new_job_level", "kind": "integer", "path": ["payload", "new_job_level"], "put": { "function": 22, "column": 23972080 }, "data": 23980288 }, { "name": "new_annual_compensation", "kind": "amount", "path": ["payload", "new_annual_compensation"], "put": { "function": 20, "column": 24242496 }, "data": 24250704 }, { "name": "payload_effective_date", "kind": "date", "path": ["payload", "effective_date"], "put": { "function": 17, "column": 24775120 }, "data": 24783328 }, { "name": "termination_reason", "kind": "text", "path": ["payload", "termination_reason"], "put": { "function": 15, "column": 25045536 }, "data": 25053744 }, { "name": "final_pay_date", "kind": "date", "path": ["payload", "final_pay_date"], "put": { "function": 17, "column": 27675184 }, "data": 27683392 }, { "name": "new_compensation", "kind": "amount", "path": ["payload", "new_compensation"], "put": { "function": 20, "column": 27945600 }, "data": 27953808 }, { "name": "merit_percentage", "kind": "rate", "path": ["payload", "merit_percentage"], "put": { "function": 21, "column": 28478224 }, "data": 28486432 }, { "name": "eligible", "kind": "boolean", "path": ["payload", "eligible"], "put": { "function": 23, "column": 28748640 }, "data": 28756848 }, { "name": "eligibility_date", "kind": "date", "path": ["payload", "eligibility_date"], "put": { "function": 17, "column": 28822400 }, "data": 28830608 }, { "name": "reason", "kind": "text", "path": ["payload", "reason"], "put": { "function": 15, "column": 29092816 }, "data": 29101024 }, { "name": "source", "kind": "text", "path": ["payload", "source"], "put": { "function": 15, "column": 31722464 }, "data": 31730672 }, { "name": "enrollment_date", "kind": "date", "path": ["payload", "enrollment_date"], "put": { "function": 17, "column": 34352112 }, "data": 34360320 }, { "name": "pre_tax_contribution_rate", "kind": "rate", "path": ["payload", "pre_tax_contribution_rate"], "put": { "function": 21, "column": 34622528 }, "data": 34630736 }, { "name": "roth_contribution_rate", "kind": "rate", "path": ["payload", "roth_contribution_rate"], "put": { "function": 21, "column": 34892944 }, "data": 34901152 }, { "name": "after_tax_contribution_rate", "kind": "rate", "path": ["payload", "after_tax_contribution_rate"], "put": { "function": 21, "column": 35163360 }, "data": 35171568 }, { "name": "auto_enrollment", "kind": "boolean", "path": ["payload", "auto_enrollment"], "put": { "function": 23, "column": 35433776 }, "data": 35441984 }, { "name": "opt_out_window_expires", "kind": "date", "path": ["payload", "opt_out_window_expires"], "put": { "function": 17, "column": 35507536 }, "data": 35515744 }, { "name": "enrollment_source", "kind": "text", "path": ["payload", "enrollment_source"], "put": { "function": 15, "column": 35777952 }, "data": 35786160 }, { "name": "auto_enrollment_window_start", "kind": "date", "path": ["payload", "auto_enrollment_window_start"], "put": { "function": 17, "column": 38407600 }, "data": 38415808 }, { "name": "auto_enrollment_window_end", "kind": "date", "path": ["payload", "auto_enrollment_window_end"], "put": { "function": 17, "column": 38678016 }, "data": 38686224 }, { "name": "proactive_enrollment_eligible", "kind": "boolean", "path": ["payload", "proactive_enrollment_eligible"], "put": { "function": 23, "column": 38948432 }, "data": 38956640 }, { "name": "window_timing_compliant", "kind": "boolean", "path": ["payload", "window_timing_compliant"], "put": { "function": 23, "column": 39022192 }, "data": 39030400 }, { "name": "amount", "kind": "amount", "path": ["payload", "amount"], "put": { "function": 20, "column": 39095952 }, "data": 39104160 }, { "name": "pay_period_end", "kind": "date", "path": ["payload", "pay_period_end"], "put": { "function": 17, "column": 39628576 }, "data": 39636784 }, { "name": "contribution_date", "kind": "date", "path": ["payload", "contribution_date"], "put": { "function": 17, "column": 39898992 }, "data": 39907200 }, { "name": "ytd_amount", "kind": "amount", "path": ["payload", "ytd_amount"], "put": { "function": 20, "column": 40169408 }, "data": 40177616 }, { "name": "payroll_id", "kind": "text", "path": ["payload", "payroll_id"], "put": { "function": 15, "column": 40702032 }, "data": 40710240 }, { "name": "irs_limit_applied", "kind": "boolean", "path": ["payload", "irs_limit_applied"], "put": { "function": 23, "column": 43331680 }, "data": 43339888 }, { "name": "inferred_value", "kind": "boolean", "path": ["payload", "inferred_value"], "put": { "function": 23, "column": 43405440 }, "data": 43413648 }, { "name": "vested_percentage", "kind": "rate", "path": ["payload", "vested_percentage"], "put": { "function": 21, "column": 43479200 }, "data": 43487408 }, { "name": "vested_employer_match", "kind": "amount", "path": ["payload", "source_balances_vested", "employer_match"], "put": { "function": 20, "column": 43749616 }, "data": 43757824 }, { "name": "vested_employer_nonelective", "kind": "amount", "path": ["payload", "source_balances_vested", "employer_nonelective"], "put": { "function": 20, "column": 44282240 }, "data": 44290448 }, { "name": "vested_employer_profit_sharing", "kind": "amount", "path": ["payload", "source_balances_vested", "employer_profit_sharing"], "put": { "function": 20, "column": 44814864 }, "data": 44823072 }, { "name": "vesting_schedule_type", "kind": "text", "path": ["payload", "vesting_schedule_type"], "put": { "function": 15, "column": 45347488 }, "data": 45355696 }, { "name": "service_computation_date", "kind": "date", "path": ["payload", "service_computation_date"], "put": { "function": 17, "column": 47977136 }, "data": 47985344 }, { "name": "service_credited_hours", "kind": "integer", "path": ["payload", "service_credited_hours"], "put": { "function": 22, "column": 48247552 }, "data": 48255760 }, { "name": "service_period_end_date", "kind": "date", "path": ["payload", "service_period_end_date"], "put": { "function": 17, "column": 48517968 }, "data": 48526176 }, { "name": "forfeited_from_source", "kind": "text", "path": ["payload", "forfeited_from_source"], "put": { "function": 15, "column": 48788384 }, "data": 48796592 }, { "name": "determination_method", "kind": "text", "path": ["payload", "determination_method"], "put": { "function": 15, "column": 51418032 }, "data": 51426240 }, { "name": "ytd_compensation", "kind": "amount", "path": ["payload", "ytd_compensation"], "put": { "function": 20, "column": 54047680 }, "data": 54055888 }, { "name": "annualized_compensation", "kind": "amount", "path": ["payload", "annualized_compensation"], "put": { "function": 20, "column": 54580304 }, "data": 54588512 }, { "name": "hce_threshold", "kind": "amount", "path": ["payload", "hce_threshold"], "put": { "function": 20, "column": 55112928 }, "data": 55121136 }, { "name": "is_hce", "kind": "boolean", "path": ["payload", "is_hce"], "put": { "function": 23, "column": 55645552 }, "data": 55653760 }, { "name": "determination_date", "kind": "date", "path": ["payload", "determination_date"], "put": { "function": 17, "column": 55719312 }, "data": 55727520 }, { "name": "prior_year_hce", "kind": "boolean", "path": ["payload", "prior_year_hce"], "put": { "function": 23, "column": 55989728 }, "data": 55997936 }, { "name": "compliance_type", "kind": "text", "path": ["payload", "compliance_type"], "put": { "function": 15, "column": 56063488 }, "data": 56071696 }, { "name": "limit_type", "kind": "text", "path": ["payload", "limit_type"], "put": { "function": 15, "column": 58693136 }, "data": 58701344 }, { "name": "applicable_limit", "kind": "amount", "path": ["payload", "applicable_limit"], "put": { "function": 20, "column": 61322784 }, "data": 61330992 }, { "name": "current_amount", "kind": "amount", "path": ["payload", "current_amount"], "put": { "function": 20, "column": 61855408 }, "data": 61863616 }, { "name": "monitoring_date", "kind": "date", "path": ["payload", "monitoring_date"], "put": { "function": 17, "column": 62388032 }, "data": 62396240 }], "notes": { "top": 6, "start": 832 }, "rows": 62658448, "commit": 24 }, "readOn": 1024, "code": "AGFzbQEAAAABEwNgAX8Bf2ACf38Bf2ADf39/AX8DhAGCAQAAAAAAAAACAAEAAAAAAAIAAgICAgICAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEFBAEAvQcGJAd/AUEAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwcXAgZtZW1vcnkCAAl3YWxrTGluZXMAgQEKtNECggGuAQMBfgF/AX8gACECA0AgAC0AAEEwayEDIANBCkkEQCABQgp+IAOtfCEBIABBAWohAAwBCwsgACACayQCIwJFBEBBAA8LQQAkAyAALQAAQS5GBEAgAEEBaiEAIAAhAgNAIAAtAABBMGshAyADQQpJBEAgAUIKfiADrXwhASAAQQFqIQAMAQsLIAAgAmskAyMDRQRAQQAPCwsjAiMDakEPTUUEQEEADwsgASQBIAAPC28BAX8gAC0AAEEtRiEBIAAgAWohACAALQAAQTBGIAAtAAFBMGtBCklxBEBBAA8LIAAQACEAIABFBEBBAA8LIwNBBE0jA0UjAkEJTXJxRQRAQQAPCyABBEAjAUIAUkUEQEEADwtCACMBfSQBCyAADwtRAQF/IAAtAABBLUYhASAAIAFqIQAgABAAIQAgAEUEQEEADwsgAC0AAEEiRkUEQEEADwsgAQRAIwFCAFJFBEBBAA8LQgAjAX0kAQsgAEEBag8LLgEBfwNAIAAtAAAhASABQSBGIAFBCUZyIAFBDUZyBEAgAEEBaiEADAELCyAADwtcAgF/AXsDQCAA/QAAACECIAJBIv0P/SMgAkHcAP0P/SP9UCACQSD9D/0m/VD9ZCIBRQRAIABBEGohAAwBCwsgACABaGohACAALQAAQSJGRQRAQQAPCyAAQQFqDwvIAgUBfwF7AX8BfwF/A0ADQCAA/QAAACECIAJBIv0P/SMgAkHcAP0P/SP9UCACQSD9D/0m/VD9ZCIBRQRAIABBEGohAAwBCwsgACABaGohACAALQAAIQMgA0EiRgRAIABBAWoPCyADQdwARkUEQEEADwsgAC0AASEDIABBAmohACADQfUARgRAQQAhBEEEIQUDQCAALQAAIQMgA0Ewa0EKSQRAIANBMGshAwUgA0EgckHhAGshAyADQQZJRQRAQQAPCyADQQpqIQMLIARBBHQgA3IhBCAAQQFqIQAgBUEBayIFBEAMAQsLIARBgPADcUGAsANHRQRAQQAPCyAERQRAQQAPCwwBCyADQSJGIANB3ABGciADQS9GciADQeIARnIgA0HmAEZyIANB7gBGciADQfIARnIgA0H0AEZyRQRAQQAPCwwAC0EADwtNAQF/IAAoAAAhASABQfTk1asGRiABQe7qseMGRnIEQCAAQQRqDwsgAUHmwrGbB0ZFBEBBAA8LIAAtAARB5QBGRQRAQQAPCyAAQQVqDwuKAQMBfwF/AX8gAiABayEDA0AgACMESQRAAkAgACgABCADRw0AIAAoAAAhBEEAIQUDQCAFIANJBEAgBCAFai0AACABIAVqLQAARw0CIAVBAWohBQwBCwtBAA8LIABBCGohAAwBCwsjBEHABklFBEBBAA8LIwQgATYAACMEIAM2AAQjBEEIaiQEQQEPC/0DAwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWoQBQ8LIAFB+wBGBEAjBCECIwBBAWokACMAQcAASUUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsCQCAALQAAQf0ARg0AA0AgAC0AAEEgTQRAIAAQAyEACyAALQAAQSJGRQRAQQAPCyAAQQFqIQMgAxAEIQAgAEUEQEEADwsgAiADIAAQB0UEQEEADwsgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAEAghACAARQRAQQAPCyAALQAAQSBNBEAgABADIQALIAAtAABBLEYEQCAAQQFqIQAMAQsLIAAtAABB/QBGRQRAQQAPCwsgAEEBaiEAIwBBAWskACACJAQgAA8LIAFB2wBGBEAjAEEBaiQAIwBBwABJRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACwJAIAAtAABB3QBGDQADQCAALQAAQSBNBEAgABADIQALIAAQCCEAIABFBEBBAA8LIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEsRgRAIABBAWohAAwBCwsgAC0AAEHdAEZFBEBBAA8LCyAAQQFqIQAjAEEBayQAIAAPCyABQTlLBEAgABAGDwsgABABDwstAQF/A0AgACABSQRAIAIgAC0AAEHAAXFBgAFHaiECIABBAWohAAwBCwsgAg8LzgIFAX4BfgF/AX8BfyAAKQAAQrDgwIHThYyYLYUhASABIAFC9uzZs/fPnbv/AHyEQoCBgoSIkKDAgH+DUEUEQEEADwsgACkACEL//wODQrDgAIUhAiACIAJC9uwBfIRCgIECg1BFBEBBAA8LIAFCKIhC/wGDp0EKbCABQjCIQv8Bg6dqIQMgAkIAiEL/AYOnQQpsIAJCCIhC/wGDp2ohBCABQgCIQv8Bg6dBCmwgAUIIiEL/AYOnakHkAGwgAUIQiEL/AYOnQQpsIAFCGIhC/wGDp2pqIQUgBUUEQEEADwsgA0EBa0EMSUUEQEEADwsgBEUEQEEADwsgBEEcSwRAIANBAkYEQCAEQR1GRQRAQQAPCyAFQQRwRSAFQeQAcEVFcSAFQZADcEVyRQRAQQAPCwUgBEEeQaorIAN2QQFxak1FBEBBAA8LCwsgAEEKag8L+gIDAX4BfwF/IAApAABCsODogYPGjpgwhSEBIAEgAUL27P2z5+6fu/YAfIRCgIGChIiQoMCAf4NQRQRAQQAPCyABQgCIQv8Bg6dBCmwgAUIIiEL/AYOnakEYSUUEQEEADwsgAUIYiEL/AYOnQQZJRQRAQQAPCyABQjCIQv8Bg6dBBklFBEBBAA8LIABBCGohACAALQAAQS5GBEAgAEEBaiEAIAAhAwNAIAAtAABBMGtBCkkEQCAAQQFqIQAMAQsLIAAgA0tFBEBBAA8LCyAALQAAIQIgAkEgckH6AEYEQCAAQQFqIQALIAJBK0YgAkEtRnIEQCAAKQABQv//////H4NCsODogYMGhSEBIAEgAUL27P2z5w58hEKAgYKEiBCDUEUEQEEADwsgAUIAiEL/AYOnQQpsIAFCCIhC/wGDp2pBGElFBEBBAA8LIAFCGIhC/wGDp0EGSUUEQEEADwsgAEEGaiEACyAALQAAQSJGRQRAQQAPCyAAQQFqDwsmACAAEAohACAARQRAQQAPCyAALQAAQSJGRQRAQQAPCyAAQQFqDwssACAAEAohACAARQRAQQAPCyAALQAAQSByQfQARkUEQEEADwsgAEEBahALDwuVAgEBeyAA/QAAACEBIAFBMP0P/XFBCv0P/SYgAUEg/Q/9UEHhAP0P/XFBBv0P/Sb9UP1kQf+9A0ZFBEBBAA8LIAFBLf0P/SP9ZEGAwgBxQYDCAEZFBEBBAA8LIAD9AAAQIQEgAUEw/Q/9cUEK/Q/9JiABQSD9D/1QQeEA/Q/9cUEG/Q/9Jv1Q/WRB+/4DRkUEQEEADwsgAUEt/Q/9I/1kQYQBcUGEAUZFBEBBAA8LIAD9AAAUIQEgAUEw/Q/9cUEK/Q/9JiABQSD9D/1QQeEA/Q/9cUEG/Q/9Jv1Q/WRB9/8DRkUEQEEADwsgAUEt/Q/9I/1kQQhxQQhGRQRAQQAPCyAALQAkQSJGRQRAQQAPCyAAQSVqDwvUBAQBfwF7AX8BfyAALQAAQe4ARgRAQQEPCyAALQAAQSJGRQRAQQAPCyABIABrQYCAEE1FBEBBAA8LIABBAWohACABQX9qIQEgAigAAEEEaiEDA0AgACABSQRAIAD9AAAAIQQgAyAE/QsAACAEQdwA/Q/9I/1kIQUgBQRAIAVoIQUgACAFaiEAIAMgBWohAyAAIAFJBEAgAC0AASEGIAZB9QBGBEAgAC0AAkEPcSAALQACQQZ2QQlsakEEdCAALQADQQ9xIAAtAANBBnZBCWxqckEEdCAALQAEQQ9xIAAtAARBBnZBCWxqckEEdCAALQAFQQ9xIAAtAAVBBnZBCWxqciEGIABBBmohACAGQYABSQRAIAMgBjoAACADQQFqIQMFIAZBgBBJBEAgAyAGQQZ2QcABcjoAACADQQFqIQMgAyAGQQB2QT9xQYABcjoAACADQQFqIQMFIAMgBkEMdkHgAXI6AAAgA0EBaiEDIAMgBkEGdkE/cUGAAXI6AAAgA0EBaiEDIAMgBkEAdkE/cUGAAXI6AAAgA0EBaiEDCwsFIAAtAAFB4gBGBEBBCCEGCyAALQABQeYARgRAQQwhBgsgAC0AAUHuAEYEQEEKIQYLIAAtAAFB8gBGBEBBDSEGCyAALQABQfQARgRAQQkhBgsgAEECaiEAIAMgBjoAACADQQFqIQMLCwUgAEEQaiEAIANBEGohAwsMAQsLIAMgACABa2shAyACKAAAIAMgAigAAGtBBGs2AAAjBiACNgAAIwYgAyACKAAAazYABCMGQQhqJAZBAQ8LuwEEAX8BfwF/AX8gAC0ABUEwa0EKbCAALQAGQTBraiECIAJBA0khBCAALQAAQTBrQQpsIAAtAAFBMGtqQeQAbCAALQACQTBrQQpsIAAtAANBMGtqaiEBIAEgBGshASABQZADcCEDIAFBkANuQbH1CGwgA0HtAmxqIANBBG5qQQAgA0HkAG5raiACIARBDGxqQQNrQZkBbEECakEFbiAALQAIQTBrQQpsIAAtAAlBMGtqQQFrampBlItUag8LRwAgAC0AAEHuAEYEQEEBDwsgASAAa0EMRkUEQEEADwsgAigAACAAQQFqEBA2AAAjBiACNgAAIwZBBDYABCMGQQhqJAZBAQ8LkAMFAX8BfwF/AX8BfyAALQAAQe4ARgRAQQEPCyAAQQFqIQAgABAQIQMgAC0AC0Ewa0EKbCAALQAMQTBrakE8bCAALQAOQTBrQQpsIAAtAA9BMGtqakE8bCAALQARQTBrQQpsIAAtABJBMGtqaiEEIABBE2ohACAALQAAQS5GBEAgAEEBaiEAA0AgAC0AAEEwayEHIAdBCkkEQCAGQQZJBEAgBUEKbCAHaiEFIAZBAWohBgsgAEEBaiEADAELCwNAIAZBBkkEQCAFQQpsIQUgBkEBaiEGDAELCwsgAC0AACEHIAdBK0YEQCAEIAAtAAFBMGtBCmwgAC0AAkEwa2pBPGwgAC0ABEEwa0EKbCAALQAFQTBrampBPGxrIQQLIAdBLUYEQCAEIAAtAAFBMGtBCmwgAC0AAkEwa2pBPGwgAC0ABEEwa0EKbCAALQAFQTBrampBPGxqIQQLIAIoAAAgA6xCgMDd7sECfiAErELAhD1+fCAFrXw3AAAjBiACNgAAIwZBCDYABCMGQQhqJAZBAQ8LqgECAX8BfyAALQAAQe4ARgRAQQEPCyABIABrQSZGRQRAQQAPCyAAQQFqIQAgAigAACEDIANBEGohBANAIAAgAC0AAEEtRmohACADIAAtAABBD3EgAC0AAEEGdkEJbGpBBHQgAC0AAUEPcSAALQABQQZ2QQlsanI6AAAgAEECaiEAIANBAWohAyADIARJBEAMAQsLIwYgAjYAACMGQRA2AAQjBkEIaiQGQQEPC+gBBgF+AX8BfwF/AX8BfyAALQAAQe4ARgRAQQEPCyAALQAAQSJGIQUgACAFaiEAIAEgBWshAQNAIAAgAUkEQCAALQAAQTBrIQQgBEEKSQRAIANCCn4gBK18IQMgBiAIRWohBiAHIAhqIQcFIARBfkZFBEBBAA8LIAhFRQRAQQAPC0EBIQgLIABBAWohAAwBCwsgBkEBa0EMSUUEQEEADwsgB0EGTUUEQEEADwsDQCAHQQZJBEAgA0IKfiEDIAdBAWohBwwBCwsgAigAACADNwAAIwYgAjYAACMGQQg2AAQjBkEIaiQGQQEPC+kBBgF+AX8BfwF/AX8BfyAALQAAQe4ARgRAQQEPCyAALQAAQSJGIQUgACAFaiEAIAEgBWshAQNAIAAgAUkEQCAALQAAQTBrIQQgBEEKSQRAIANCCn4gBK18IQMgBiAIRWohBiAHIAhqIQcFIARBfkZFBEBBAA8LIAhFRQRAQQAPC0EBIQgLIABBAWohAAwBCwsgBkEBa0EBSUUEQEEADwsgB0EETUUEQEEADwsDQCAHQQRJBEAgA0IKfiEDIAdBAWohBwwBCwsgAigAACADpzYAACMGIAI2AAAjBkEENgAEIwZBCGokBkEBDwucAQMBfwF/AX8gAC0AAEHuAEYEQEEBDwsgAC0AAEEtRiEFIAAgBWohACABIABrQQFrQQlJRQRAQQAPCwNAIAAtAABBMGshBCAEQQpJRQRAQQAPCyADQQpsIARqIQMgAEEBaiEAIAAgAUkEQAwBCwsgBQRAQQAgA2shAwsgAigAACADNgAAIwYgAjYAACMGQQQ2AAQjBkEIaiQGQQEPCzoAIAAtAABB7gBGBEBBAQ8LIAIoAAAgAC0AAEH0AEY6AAAjBiACNgAAIwZBATYABCMGQQhqJAZBAQ8LZQMBfwF/AX9BwAYhAQNAIAEjBkkEQCABKAAAIQIgAiACKAAAIAEoAARqNgAAIAIgAigABEEBajYABCACIABBA3ZqIQMgAyADLQAQQQEgAEEHcXRyOgAQIAFBCGohAQwBCwtBAQ8Lrw0FAX8BfwF+AX4BfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAIwBBAWokACMAQcAASUUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsCQCAALQAAQf0ARg0AA0AgAC0AAEEgTQRAIAAQAyEACyAALQAAQSJGRQRAQQAPCyAAKQAAIQMCQAJAIANCosrZq+aN3a/pAFEgACkAAkL2yrmj96uasiJRcUUNACAEQgGDUEUEQEEADwsgBEIBhCEEIABBCmohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAhAiAAEBohACAARQRAQQAPCyACIABB0AoQE0UEQEEADwsMAQsCQCADQqLKtYPH7du85QBRIAApAAVC7/KVq/armrIiUXFFDQAgBEICg1BFBEBBAA8LIARCAoQhBCAAQQ1qIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAbIQAgAEUEQEEADwsgAiAAQeDMwAAQD0UEQEEADwsMAQsCQCADQqLmjavmrZi56QBRIAApAAVC4eSl+/armrIiUXFFDQAgBEIEg1BFBEBBAA8LIARCBIQhBCAAQQ1qIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAcIQAgAEUEQEEADwsgAiAAQfCM4QEQD0UEQEEADwsMAQsCQCADQqLgsYvm7Zey5QBRIAApAAhC89Kd8/armrIiUXFFDQAgBEIIg1BFBEBBAA8LIARCCIQhBCAAQRBqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAdIQAgAEUEQEEADwsgAiAAQYDNgQMQD0UEQEEADwsMAQsCQCADQqLmvaun7tiy3wBRIAApAAdC3+blm8eu2bYiUXFFDQAgBEIQg1BFBEBBAA8LIARCEIQhBCAAQQ9qIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAeIQAgAEUEQEEADwsgAiAAQZCNogQQD0UEQEEADwsMAQsCQCADQqLKmbPW7Ji66QBRIAApAAhC9sr9opaM3bIiUXFFDQAgBEIgg1BFBEBBAA8LIARCIIQhBCAAQRBqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAfIQAgAEUEQEEADwsgAiAAQaDNwgUQEUUEQEEADwsMAQsCQCADQqLGyauWjN2y5ABRIAApAARC4eiVo/armLoiUXFFDQAgBELAAINQRQRAQQAPCyAEQsAAhCEEIABBDGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAhAiAAECAhACAARQRAQQAPCyACIABB8I3TBRASRQRAQQAPCwwBCwJAIANCouCFy8ft27DkAFEgACkAAULwwuXj9q2YsiJRcUUNACAEQoABg1BFBEBBAA8LIARCgAGEIQQgAEEJaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABAhIQAgAEUEQEEADwsMAQsCQCADQqLGvZOnrpm24QBRIAApAAhC9NK98/armrIiUXFFDQAgBEKAAoNQRQRAQQAPCyAEQoAChCEEIABBEGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAhAiAAEH8hACAARQRAQQAPCyACIABBgM/zBRAPRQRAQQAPCwwBC0EADwsgAC0AAEEgTQRAIAAQAyEACyAALQAAQSxGBEAgAEEBaiEADAELCyAALQAAQf0ARkUEQEEADwsLIABBAWohACMAQQFrJAAgBEL/AYNC/wFRRQRAQQAPCyAADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LfAIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQDiECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwu6AQMBfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AgLDxHSEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC7oBAwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCAsPEdIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LugEDAX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAICw8R0hAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwu6AQMBfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AgLDxHSEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC3wCAX8BfyAALQAAIQEgAUEiRgRAIABBAWohAiACEAwhAiACRQRAQQAPCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LfAIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQDSECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwuYBAMBfwF/AX4gAC0AACEBIAFBIkYEQEEADwsgAUH7AEYEQCAAECIhAiACRQRAQQAPCyACKQAAIQMgA0L///////8/g0Ki0KWT18wIUQRAIAAQIw8LIANCouDJ+9btm7rpAFEgAikAA0Lv2r2jl+2btyJRcQRAIAAQKg8LIANCouiVk9etmrfhAFEgAikABULp3IWjl+2btyJRcQRAIAAQMA8LIANC//////////8Ag0Ki2pWTl42dEVEEQCAAEDUPCyADQqLKscv2rJqx6QBRIAIpAAVC6cSl45aN3bwiUXEEQCAAEDoPCyADQqLKuZP3jZu27QBRIAIpAARC79ix69bMm7oiUXEEQCAAEEEPCyADQqLGvfPGzty04gBRIAIpAAZC6cTVo5ftm7ciUXEEQCAAEE8PCyADQqLslZvHrpq35wBRIAIpAAFC9srNo5fN27MiUXEEQCAAEFoPCyADQqLMvZPnrNm09ABRIAIpAARC5sqlo9fO3LIiUXEEQCAAEGYPCyADQqLQjav265y64QBRIAIpAARC3+bRi8au3bkiUXEEQCAAEG0PCyADQqLGveuGjtu04QBRIAIpAARC8Nili+bt2LIiUXEEQCAAEHcPC0EADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8L6QECAX4BfyAAQQFqIQADQCAALQAAQSBNBEAgABADIQALIAAtAABBIkZFBEBBAA8LIAApAAAhASABQqLK2avmjd2v9ABRIAApAARC7uj9opeP3LIiUXEhAiAAQQFqIQAgABAEIQAgAEUEQEEADwsgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyACBEAgAA8LIAAQCCEAIABFBEBBAA8LIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEsRkUEQEEADwsgAEEBaiEADAALQQAPC/QJBQF/AX8BfgF+AX8gAC0AACEBIAFBIkYEQEEADwsgAUH7AEYEQCMAQQFqJAAjAEHAAElFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALAkAgAC0AAEH9AEYNAANAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEiRkUEQEEADwsgACkAACEDAkACQCADQqLK2avmjd2v9ABRIAApAARC7uj9opeP3LIiUXFFDQAgBEIBg1BFBEBBAA8LIARCAYQhBCAAQQxqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAkIQAgAEUEQEEADwsgAiAAQZCPlAcQD0UEQEEADwsMAQsCQCADQqLgsYvm7de05ABRIAApAAFC8NiF8/armrIiUXFFDQAgBEICg1BFBEBBAA8LIARCAoQhBCAAQQlqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAlIQAgAEUEQEEADwsgAiAAQaDPtAgQD0UEQEEADwsMAQsCQCADQqLQpZPX7Jey4QBRIAApAANC8sr9opaM3bIiUXFFDQAgBEIEg1BFBEBBAA8LIARCBIQhBCAAQQtqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAmIQAgAEUEQEEADwsgAiAAQbCP1QkQEUUEQEEADwsMAQsCQCADQqLIlYOXzJy67QBRIAApAARC4eTR69bMm7oiUXFFDQAgBEIIg1BFBEBBAA8LIARCCIQhBCAAQQxqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAnIQAgAEUEQEEADwsgAiAAQYDQ5QkQD0UEQEEADwsMAQsCQCADQqLUvZP2i9uy9gBRIAApAANC4r6xq+aumbYiUXFFDQAgBEIQg1BFBEBBAA8LIARCEIQhBCAAQQtqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAoIQAgAEUEQEEADwsgAiAAQZCQhgsQFkUEQEEADwsMAQsCQCADQqLCufPWrpi23wBRIAApAAhC4961g9fM27nhAFFxIAApAA1C7uaFo5ftm7ciUXFFDQAgBEIgg1BFBEBBAA8LIARCIIQhBCAAQRVqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABApIQAgAEUEQEEADwsgAiAAQeDQlgsQFEUEQEEADwsMAQtBAA8LIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEsRgRAIABBAWohAAwBCwsgAC0AAEH9AEZFBEBBAA8LCyAAQQFqIQAjAEEBayQAIARCPYNCPVFFBEBBAA8LIAAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwuOAQIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJC////////P4NCotClk9fMCFEEQEEBJAUgAEEGag8LQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwvPAQMBfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AgLDxHSEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQCAAKAAAQe7qseMGRgRAIABBBGoPC0EADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC3wCAX8BfyAALQAAIQEgAUEiRgRAIABBAWohAiACEAwhAiACRQRAQQAPCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LugEDAX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAICw8R0hAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwvQAQIBfwF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQCAAEAEhAiACRQRAQQAPCyMBuSMDQQN0KwBAo50jAbkjA0EDdCsAQKNhRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAADwP2ZFBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAACRAZUUEQEEADwsgAg8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwudAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCAuvEdIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAIAAQASEEIARFBEBBAA8LIwJBCU1FBEBBAA8LIwNBBE1FBEBBAA8LIwG5IwNBA3QrAECjRPj///9kzc1BZUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAAAABkRQRAQQAPCyAEDwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC+cIBQF/AX8BfgF+AX8gAC0AACEBIAFBIkYEQEEADwsgAUH7AEYEQCMAQQFqJAAjAEHAAElFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALAkAgAC0AAEH9AEYNAANAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEiRkUEQEEADwsgACkAACEDAkACQCADQqLK2avmjd2v9ABRIAApAARC7uj9opeP3LIiUXFFDQAgBEIBg1BFBEBBAA8LIARCAYQhBCAAQQxqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABArIQAgAEUEQEEADwsgAiAAQZCPlAcQD0UEQEEADwsMAQsCQCADQqLgsYvm7de05ABRIAApAAFC8NiF8/armrIiUXFFDQAgBEICg1BFBEBBAA8LIARCAoQhBCAAQQlqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAsIQAgAEUEQEEADwsgAiAAQaDPtAgQD0UEQEEADwsMAQsCQCADQqLclbv3y9q34gBRIAApAAdC4r6xq+aumbYiUXFFDQAgBEIEg1BFBEBBAA8LIARCBIQhBCAAQQ9qIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAtIQAgAEUEQEEADwsgAiAAQfCRtwsQFkUEQEEADwsMAQsCQCADQqLclbv3q5i37gBRIAApAAhC9cKx+7Xs27bwAFFxIAApABBC5dzNi8au2rfuAFFxIAApABFC7uaFo5ftm7ciUXFFDQAgBEIIg1BFBEBBAA8LIARCCIQhBCAAQRlqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAuIQAgAEUEQEEADwsgAiAAQcDSxwsQFEUEQEEADwsMAQsCQCADQqLKmbPW7Ji66QBRIAApAAhC9sr9opaM3bIiUXFFDQAgBEIQg1BFBEBBAA8LIARCEIQhBCAAQRBqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAvIQAgAEUEQEEADwsgAiAAQdCT6AsQEUUEQEEADwsMAQtBAA8LIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEsRgRAIABBAWohAAwBCwsgAC0AAEH9AEZFBEBBAA8LCyAAQQFqIQAjAEEBayQAIARCHYNCHVFFBEBBAA8LIAAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwuZAQIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCouDJ+9btm7rpAFEgACkAA0Lv2r2jl+2btyJRcQRAQQQkBSAAQQtqDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC88BAwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCAsPEdIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAIAAoAABB7uqx4wZGBEAgAEEEag8LQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8L0AECAX8BfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQIgAkUEQEEADwsjAbkjA0EDdCsAQKOdIwG5IwNBA3QrAECjYUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAA8D9mRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAAAkQGVFBEBBAA8LIAIPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LnQIEAX8BfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AgLrxHSEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQCAAEAEhBCAERQRAQQAPCyMCQQlNRQRAQQAPCyMDQQRNRQRAQQAPCyMBuSMDQQN0KwBAo0T4////ZM3NQWVFBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAAAAZEUEQEEADwsgBA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwt8AgF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQIgAhAMIQIgAkUEQEEADwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC7YHBQF/AX8BfgF+AX8gAC0AACEBIAFBIkYEQEEADwsgAUH7AEYEQCMAQQFqJAAjAEHAAElFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALAkAgAC0AAEH9AEYNAANAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEiRkUEQEEADwsgACkAACEDAkACQCADQqLK2avmjd2v9ABRIAApAARC7uj9opeP3LIiUXFFDQAgBEIBg1BFBEBBAA8LIARCAYQhBCAAQQxqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAxIQAgAEUEQEEADwsgAiAAQZCPlAcQD0UEQEEADwsMAQsCQCADQqLgsYvm7de05ABRIAApAAFC8NiF8/armrIiUXFFDQAgBEICg1BFBEBBAA8LIARCAoQhBCAAQQlqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAyIQAgAEUEQEEADwsgAiAAQaDPtAgQD0UEQEEADwsMAQsCQCADQqLolZPXrZq34QBRIAApAAhC9NK98/bL3LLhAFFxIAApAAxC3+SVi7bum7ciUXFFDQAgBEIEg1BFBEBBAA8LIARCBIQhBCAAQRRqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABAzIQAgAEUEQEEADwsgAiAAQaDU+AsQD0UEQEEADwsMAQsCQCADQqLMpfOWjNuv8ABRIAApAAhC4fL9opaM3bIiUXFFDQAgBEIIg1BFBEBBAA8LIARCCIQhBCAAQRBqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABA0IQAgAEUEQEEADwsgAiAAQbCUmQ0QEUUEQEEADwsMAQtBAA8LIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEsRgRAIABBAWohAAwBCwsgAC0AAEH9AEZFBEBBAA8LCyAAQQFqIQAjAEEBayQAIARCDYNCDVFFBEBBAA8LIAAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwuZAQIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCouiVk9etmrfhAFEgACkABULp3IWjl+2btyJRcQRAQQokBSAAQQ1qDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC88BAwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCAsPEdIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAIAAoAABB7uqx4wZGBEAgAEEEag8LQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LrQICAX8BfiAALQAAIQEgAUEiRgRAIAApAAAhAiACQqLsvePWzpu64QBRIAApAANC7Oq5o5fM3LwiUXEEQCAAQQtqDwsgAkKi0rmz943buu4AUSAAKQAFQuzquaOXzNy8IlFxBEAgAEENag8LIAJCouSVo5fN3LLtAFEgACkABELp5JXr1sybuiJRcQRAIABBDGoPCyACQv//////////AINCosiVi8aOmhFRBEAgAEEHag8LIAJCosilm5fM2LTsAFEgACkABELhxKXjlo3dvCJRcQRAIABBDGoPC0EADwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LfAIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQDCECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwvIBwUBfwF/AX4BfgF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEAjAEEBaiQAIwBBwABJRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACwJAIAAtAABB/QBGDQADQCAALQAAQSBNBEAgABADIQALIAAtAABBIkZFBEBBAA8LIAApAAAhAwJAAkAgA0Kiytmr5o3dr/QAUSAAKQAEQu7o/aKXj9yyIlFxRQ0AIARCAYNQRQRAQQAPCyAEQgGEIQQgAEEMaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQNiEAIABFBEBBAA8LIAIgAEGQj5QHEA9FBEBBAA8LDAELAkAgA0Ki4LGL5u3XtOQAUSAAKQABQvDYhfP2q5qyIlFxRQ0AIARCAoNQRQRAQQAPCyAEQgKEIQQgAEEJaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQNyEAIABFBEBBAA8LIAIgAEGgz7QIEA9FBEBBAA8LDAELAkAgA0Ki3JW79+vYt+0AUSAAKQAIQvDKuZuXjN207wBRcSAAKQAKQu7mhaOX7Zu3IlFxRQ0AIARCBINQRQRAQQAPCyAEQgSEIQQgAEESaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQOCEAIABFBEBBAA8LIAIgAEGA1akNEBRFBEBBAA8LDAELAkAgA0Ki2pWTl43dr/AAUSAAKQAIQuXkjavmjd2w5wBRcSAAKQAKQuPKuaOX7NmyIlFxRQ0AIARCCINQRQRAQQAPCyAEQgiEIQQgAEESaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQOSEAIABFBEBBAA8LIAIgAEGQlsoNEBVFBEBBAA8LDAELQQAPCyAALQAAQSBNBEAgABADIQALIAAtAABBLEYEQCAAQQFqIQAMAQsLIAAtAABB/QBGRQRAQQAPCwsgAEEBaiEAIwBBAWskACAEQg2DQg1RRQRAQQAPCyAADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LkQECAX8BfiAALQAAIQEgAUEiRgRAIAApAAAhAiACQv//////////AINCotqVk5eNnRFRBEBBBSQFIABBB2oPC0EADwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LzwEDAX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAICw8R0hAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEAgACgAAEHu6rHjBkYEQCAAQQRqDwtBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwudAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCAuvEdIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAIAAQASEEIARFBEBBAA8LIwJBCU1FBEBBAA8LIwNBBE1FBEBBAA8LIwG5IwNBA3QrAECjRPj///9kzc1BZUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAAAABkRQRAQQAPCyAEDwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC50CBAF/AX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAICO8h0hAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQQgBEUEQEEADwsjAkEJTUUEQEEADwsjA0EETUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAAAABmRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAADwP2VFBEBBAA8LIAQPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8L0AkFAX8BfwF+AX4BfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAIwBBAWokACMAQcAASUUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsCQCAALQAAQf0ARg0AA0AgAC0AAEEgTQRAIAAQAyEACyAALQAAQSJGRQRAQQAPCyAAKQAAIQMCQAJAIANCosrZq+aN3a/0AFEgACkABELu6P2il4/csiJRcUUNACAEQgGDUEUEQEEADwsgBEIBhCEEIABBDGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAhAiAAEDshACAARQRAQQAPCyACIABBkI+UBxAPRQRAQQAPCwwBCwJAIANCouCxi+bt17TkAFEgACkAAULw2IXz9quasiJRcUUNACAEQgKDUEUEQEEADwsgBEIChCEEIABBCWohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAhAiAAEDwhACAARQRAQQAPCyACIABBoM+0CBAPRQRAQQAPCwwBCwJAIANCosqxy/asmrHsAFEgACkAAkLs0p3LpozbsiJRcUUNACAEQgSDUEUEQEEADwsgBEIEhCEEIABBCmohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAhAiAAED0hACAARQRAQQAPCyACIABB4NbaDRAXRQRAQQAPCwwBCwJAIANCosqxy/asmrHpAFEgACkACELs0tHL94vZsPQAUXEgACkACkL08v2ilozdsiJRcUUNACAEQgiDUEUEQEEADwsgBEIIhCEEIABBEmohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAhAiAAED4hACAARQRAQQAPCyACIABBgJffDRARRQRAQQAPCwwBCwJAIANCouSVi7bum7ciUUUNACAEQhCDUEUEQEEADwsgBEIQhCEEIABBCGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAhAiAAED8hACAARQRAQQAPCyACIABB0NfvDRAPRQRAQQAPCwwBCwJAIANCoua9q6fu2LIiUUUNACAEQiCDUEUEQEEADwsgBEIghCEEIABBCGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAhAiAAEEAhACAARQRAQQAPCyACIABB4JeQDxAPRQRAQQAPCwwBC0EADwsgAC0AAEEgTQRAIAAQAyEACyAALQAAQSxGBEAgAEEBaiEADAELCyAALQAAQf0ARkUEQEEADwsLIABBAWohACMAQQFrJAAgBEIfg0IfUUUEQEEADwsgAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5kBAgF/AX4gAC0AACEBIAFBIkYEQCAAKQAAIQIgAkKiyrHL9qyasekAUSAAKQAFQunEpeOWjd28IlFxBEBBAiQFIABBDWoPC0EADwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LugEDAX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAICw8R0hAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwuYAQEBfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAIAAoAABB9OTVqwZGBEAgAEEEag8LIAAoAABB5sKxmwdGIAAtAARB5QBGcQRAIABBBWoPC0EADwtBAA8LfAIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQDCECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwvZAgIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCosKdq/armLfkAFEgACkACELf5pWT567aseUAUXEgACkACULzysmzl+3YsiJRcQRAIABBEWoPCyACQqLStevWjNm04QBRIAApAANC7cqRy5aM3bIiUXEEQCAAQQtqDwsgAkKi0L2rp+7cr/IAUSAAKQAIQuXi1cumrtm25QBRcSAAKQALQunklevWzJu6IlFxBEAgAEETag8LIAJCouSVw5bN3LIiUQRAIABBCGoPCyACQqLSuavGrdqz6QBRIAApAAhC4tiV+/XN3bLyAFFxIAApAA1C9srJk5eN2bIiUXEEQCAAQRVqDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5EBAgF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQIgAhAFIQIgAkUEQEEADwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQCAAKAAAQe7qseMGRgRAIABBBGoPC0EADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC/sUBQF/AX8BfgF+AX8gAC0AACEBIAFBIkYEQEEADwsgAUH7AEYEQCMAQQFqJAAjAEHAAElFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALAkAgAC0AAEH9AEYNAANAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEiRkUEQEEADwsgACkAACEDAkACQCADQqLK2avmjd2v9ABRIAApAARC7uj9opeP3LIiUXFFDQAgBEIBg1BFBEBBAA8LIARCAYQhBCAAQQxqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBCIQAgAEUEQEEADwsgAiAAQZCPlAcQD0UEQEEADwsMAQsCQCADQqLgsYvm7de05ABRIAApAAFC8NiF8/armrIiUXFFDQAgBEICg1BFBEBBAA8LIARCAoQhBCAAQQlqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBDIQAgAEUEQEEADwsgAiAAQaDPtAgQD0UEQEEADwsMAQsCQCADQqLKuZP3jZu27QBRIAApAAhC5dzR+8WsmLrlAFFxIAApAAlC7uj9opaM3bIiUXFFDQAgBEIEg1BFBEBBAA8LIARCBIQhBCAAQRFqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBEIQAgAEUEQEEADwsgAiAAQfDXsBAQEUUEQEEADwsMAQsCQCADQqLgyav2i92w+ABRIAApAAhC38a988bO3LTiAFFxIAApABBC9eil++btl7nhAFFxIAApABNC79z9kpeM3bIiUXFFDQAgBEIIg1BFBEBBAA8LIARCCIQhBCAAQRtqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBFIQAgAEUEQEEADwsgAiAAQcCYwRAQFUUEQEEADwsMAQsCQCADQqLkvaOH7dex7wBRIAApAAhC7ujJy6asnbrpAFFxIAApABBC79z9kpeM3bIiUXFFDQAgBEIQg1BFBEBBAA8LIARCEIQhBCAAQRhqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBGIQAgAEUEQEEADwsgAiAAQZDZ0RAQFUUEQEEADwsMAQsCQCADQqLCmaPXzNyv9ABRIAApAAhC4fD9mvbNm7ryAFFxIAApABBC6cTVo5ftm7ffAFFxIAApABVC79z9kpeM3bIiUXFFDQAgBEIgg1BFBEBBAA8LIARCIIQhBCAAQR1qIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBHIQAgAEUEQEEADwsgAiAAQeCZ4hAQFUUEQEEADwsMAQsCQCADQqLC1aP37dey7gBRIAApAAhC8t6x49atmbf0AFFxIAApAAlC79ix69bMm7oiUXFFDQAgBELAAINQRQRAQQAPCyAEQsAAhCEEIABBEWohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAhAiAAEEghACAARQRAQQAPCyACIABBsNryEBAXRQRAQQAPCwwBCwJAIANCot7Bo/fr27r0AFEgACkACELf7qXzxuzbu98AUXEgACkAEELl8MHLpq7ZuSJRcUUNACAEQoABg1BFBEBBAA8LIARCgAGEIQQgAEEYaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQSSEAIABFBEBBAA8LIAIgAEHQmvcQEBFFBEBBAA8LDAELAkAgA0KiyrmT942btu0AUSAAKQAIQuXc0fu17tu68gBRcSAAKQALQt/mvaun7tiyIlFxRQ0AIARCgAKDUEUEQEEADwsgBEKAAoQhBCAAQRNqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBKIQAgAEUEQEEADwsgAiAAQaDbhxEQD0UEQEEADwsMAQsCQCADQqLC1aP37dey7gBRIAApAAhC8t6x49atmbf0AFFxIAApABBC3+6l88bs27vfAFFxIAApABZC977No5fMnLoiUXFFDQAgBEKABINQRQRAQQAPCyAEQoAEhCEEIABBHmohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAhAiAAEEshACAARQRAQQAPCyACIABBsJuoEhARRQRAQQAPCwwBCwJAIANCosLVo/ft17LuAFEgACkACELy3rHj1q2Zt/QAUXEgACkAEELf7qXzxuzbu98AUXEgACkAFELk3t371cybsiJRcUUNACAEQoAIg1BFBEBBAA8LIARCgAiEIQQgAEEcaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQTCEAIABFBEBBAA8LIAIgAEGA3LgSEBFFBEBBAA8LDAELAkAgA0Ki4Mn7luyYuukAUSAAKQAIQvbK/armzdy37ABRcSAAKQAQQuzalfPG7tey7ABRcSAAKQAXQuzSncumjNuyIlFxRQ0AIARCgBCDUEUEQEEADwsgBEKAEIQhBCAAQR9qIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBNIQAgAEUEQEEADwsgAiAAQdCcyRIQF0UEQEEADwsMAQsCQCADQqLupfPG7Nu73wBRIAApAAhC9NK1y+bt2a/jAFFxIAApABBC79rB45atmLf0AFFxIAApABFC7eCxy5bMm7oiUXFFDQAgBEKAIINQRQRAQQAPCyAEQoAghCEEIABBGWohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAhAiAAEE4hACAARQRAQQAPCyACIABB8NzNEhAXRQRAQQAPCwwBC0EADwsgAC0AAEEgTQRAIAAQAyEACyAALQAAQSxGBEAgAEEBaiEADAELCyAALQAAQf0ARkUEQEEADwsLIABBAWohACMAQQFrJAAgBEIfg0IfUUUEQEEADwsgAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5kBAgF/AX4gAC0AACEBIAFBIkYEQCAAKQAAIQIgAkKiyrmT942btu0AUSAAKQAEQu/YsevWzJu6IlFxBEBBAyQFIABBDGoPC0EADwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LugEDAX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAICw8R0hAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwt8AgF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQIgAhAMIQIgAkUEQEEADwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC50CBAF/AX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAICO8h0hAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQQgBEUEQEEADwsjAkEJTUUEQEEADwsjA0EETUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAAAABmRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAADwP2VFBEBBAA8LIAQPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LnQIEAX8BfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AgI7yHSEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQCAAEAEhBCAERQRAQQAPCyMCQQlNRQRAQQAPCyMDQQRNRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAAAAAGZFBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAPA/ZUUEQEEADwsgBA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwuyAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCAjvIdIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAIAAQASEEIARFBEBBAA8LIwJBCU1FBEBBAA8LIwNBBE1FBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAAAAZkUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAA8D9lRQRAQQAPCyAEDwsgAUHbAEYEQEEADwsgAUHuAEYEQCAAKAAAQe7qseMGRgRAIABBBGoPC0EADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC60BAQF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQCAAKAAAQe7qseMGRgRAIABBBGoPC0EADwsgAUH0AEYgAUHmAEZyBEAgACgAAEH05NWrBkYEQCAAQQRqDwsgACgAAEHmwrGbB0YgAC0ABEHlAEZxBEAgAEEFag8LQQAPC0EADwuRAQIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQDCECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEAgACgAAEHu6rHjBkYEQCAAQQRqDwtBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwvvAQIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCouDJ+5bsmLrpAFEgACkAA0Lvwo2jl83dsiJRcQRAIABBC2oPCyACQv///////z+DQqLC1aP3zQhRBEAgAEEGag8LIAJCouy949bOm7rhAFEgACkAA0Ls6rmjl8zcvCJRcQRAIABBC2oPC0EADwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAIAAoAABB7uqx4wZGBEAgAEEEag8LQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LkQECAX8BfyAALQAAIQEgAUEiRgRAIABBAWohAiACEAwhAiACRQRAQQAPCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAIAAoAABB7uqx4wZGBEAgAEEEag8LQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LkQECAX8BfyAALQAAIQEgAUEiRgRAIABBAWohAiACEAwhAiACRQRAQQAPCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAIAAoAABB7uqx4wZGBEAgAEEEag8LQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LrQEBAX8gAC0AACEBIAFBIkYEQEEADwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAIAAoAABB7uqx4wZGBEAgAEEEag8LQQAPCyABQfQARiABQeYARnIEQCAAKAAAQfTk1asGRgRAIABBBGoPCyAAKAAAQebCsZsHRiAALQAEQeUARnEEQCAAQQVqDwtBAA8LQQAPC60BAQF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQCAAKAAAQe7qseMGRgRAIABBBGoPC0EADwsgAUH0AEYgAUHmAEZyBEAgACgAAEH05NWrBkYEQCAAQQRqDwsgACgAAEHmwrGbB0YgAC0ABEHlAEZxBEAgAEEFag8LQQAPC0EADwvoDgUBfwF/AX4BfgF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEAjAEEBaiQAIwBBwABJRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACwJAIAAtAABB/QBGDQADQCAALQAAQSBNBEAgABADIQALIAAtAABBIkZFBEBBAA8LIAApAAAhAwJAAkAgA0Kiytmr5o3dr/QAUSAAKQAEQu7o/aKXj9yyIlFxRQ0AIARCAYNQRQRAQQAPCyAEQgGEIQQgAEEMaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQUCEAIABFBEBBAA8LIAIgAEGQj5QHEA9FBEBBAA8LDAELAkAgA0Ki4LGL5u3XtOQAUSAAKQABQvDYhfP2q5qyIlFxRQ0AIARCAoNQRQRAQQAPCyAEQgKEIQQgAEEJaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQUSEAIABFBEBBAA8LIAIgAEGgz7QIEA9FBEBBAA8LDAELAkAgA0Ki5r2rp+7YsiJRRQ0AIARCBINQRQRAQQAPCyAEQgSEIQQgAEEIaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQUiEAIABFBEBBAA8LIAIgAEHgl5APEA9FBEBBAA8LDAELAkAgA0KiwrX71s6buiJRRQ0AIARCCINQRQRAQQAPCyAEQgiEIQQgAEEIaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQUyEAIABFBEBBAA8LIAIgAEGQndISEBRFBEBBAA8LDAELAkAgA0Ki4IXL94vcsvIAUSAAKQAIQunekfvVzJuyIlFxRQ0AIARCEINQRQRAQQAPCyAEQhCEIQQgAEEQaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQVCEAIABFBEBBAA8LIAIgAEGg3vISEBFFBEBBAA8LDAELAkAgA0Kixr3zxs7ctOIAUSAAKQAIQvXopfvm7Zey4QBRcSAAKQALQu/c/aKWjN2yIlFxRQ0AIARCIINQRQRAQQAPCyAEQiCEIQQgAEETaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQVSEAIABFBEBBAA8LIAIgAEHwnoMTEBFFBEBBAA8LDAELAkAgA0Ki8tGj9qvYtu8AUSAAKQAEQt/CtfvWzpu6IlFxRQ0AIARCwACDUEUEQEEADwsgBELAAIQhBCAAQQxqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBWIQAgAEUEQEEADwsgAiAAQcDfkxMQFEUEQEEADwsMAQsCQCADQqLghcun7pu27ABRIAApAARC8t6x4/armrIiUXFFDQAgBEKAAYNQRQRAQQAPCyAEQoABhCEEIABBDGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAhAiAAEFchACAARQRAQQAPCyACIABB0KC0ExAPRQRAQQAPCwwBCwJAIANCotLJm/eL27TtAFEgACkACELp6P2Kho6ctukAUXEgACkAC0Lh4MHjlq2ZsiJRcUUNACAEQoACg1BFBEBBAA8LIARCgAKEIQQgAEETaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQWCEAIABFBEBBAA8LIAIgAEHg4NQUEBdFBEBBAA8LDAELAkAgA0Ki0rmz1sycueUAUSAAKQAIQuS+2YvGrd2yIlFxRQ0AIARCgASDUEUEQEEADwsgBEKABIQhBCAAQRBqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBZIQAgAEUEQEEADwsgAiAAQYCh2RQQF0UEQEEADwsMAQtBAA8LIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEsRgRAIABBAWohAAwBCwsgAC0AAEH9AEZFBEBBAA8LCyAAQQFqIQAjAEEBayQAIARC/wGDQv8BUUUEQEEADwsgAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5kBAgF/AX4gAC0AACEBIAFBIkYEQCAAKQAAIQIgAkKixr3zxs7ctOIAUSAAKQAGQunE1aOX7Zu3IlFxBEBBBiQFIABBDmoPC0EADwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LugEDAX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAICw8R0hAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwvlBAIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCosq1g8ft27zlAFEgACkACELlvsGT1+yXuuEAUXEgACkACkLw5JX7xa6YvCJRcQRAIABBEmoPCyACQqLKtYPH7du85QBRIAApAAdC5cr9kveNnbQiUXEEQCAAQQ9qDwsgAkKiyrWDx+3bvOUAUSAAKQAIQuW+hbPGrpm53wBRcSAAKQAMQvTKyfvFrpi8IlFxBEAgAEEUag8LIAJCosq1g8ft27zlAFEgACkACELlvo2Lxu6YtN8AUXEgACkAC0Lh6I3D9quduCJRcQRAIABBE2oPCyACQqLKtYPH7du85QBRIAApAAhC8r61i8bumLQiUXEEQCAAQRBqDwsgAkKiyrWDx+3bvOUAUSAAKQAIQvK+tYvG7pi03wBRcSAAKQAQQvTk1av2q524IlFxBEAgAEEYag8LIAJCosq1g8ft27zlAFEgACkACELyvrn75q2ZtuUAUXEgACkADkLsyo2jl83dsiJRcQRAIABBFmoPCyACQqLKtYPH7du85QBRIAApAAhC8r7Bk/fN2bT0AFFxIAApABBC3+ahi6aumrfnAFFxIAApABFC89CFk5fN27MiUXEEQCAAQRlqDwsgAkKizL2T56zZtPQAUSAAKQAIQvXklfuVjJu27wBRcSAAKQAPQu/GhaOX7Zu3IlFxBEAgAEEXag8LQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwudAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCAuvEdIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAIAAQASEEIARFBEBBAA8LIwJBCU1FBEBBAA8LIwNBBE1FBEBBAA8LIwG5IwNBA3QrAECjRPj///9kzc1BZUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAAAABkRQRAQQAPCyAEDwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC3wCAX8BfyAALQAAIQEgAUEiRgRAIABBAWohAiACEAwhAiACRQRAQQAPCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LfAIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQDCECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwudAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCArvIdIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAIAAQASEEIARFBEBBAA8LIwJBCU1FBEBBAA8LIwNBBE1FBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAAAAZkUEQEEADwsjAbkjA0EDdCsAQKNE+P///2TNzUFlRQRAQQAPCyAEDwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC7oBAwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCAsPEdIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LrQEBAX8gAC0AACEBIAFBIkYEQEEADwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAIAAoAABB7uqx4wZGBEAgAEEEag8LQQAPCyABQfQARiABQeYARnIEQCAAKAAAQfTk1asGRgRAIABBBGoPCyAAKAAAQebCsZsHRiAALQAEQeUARnEEQCAAQQVqDwtBAA8LQQAPC60BAQF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQCAAKAAAQe7qseMGRgRAIABBBGoPC0EADwsgAUH0AEYgAUHmAEZyBEAgACgAAEH05NWrBkYEQCAAQQRqDwsgACgAAEHmwrGbB0YgAC0ABEHlAEZxBEAgAEEFag8LQQAPC0EADwugDQUBfwF/AX4BfgF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEAjAEEBaiQAIwBBwABJRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACwJAIAAtAABB/QBGDQADQCAALQAAQSBNBEAgABADIQALIAAtAABBIkZFBEBBAA8LIAApAAAhAwJAAkAgA0Kiytmr5o3dr/QAUSAAKQAEQu7o/aKXj9yyIlFxRQ0AIARCAYNQRQRAQQAPCyAEQgGEIQQgAEEMaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQWyEAIABFBEBBAA8LIAIgAEGQj5QHEA9FBEBBAA8LDAELAkAgA0Ki4LGL5u3XtOQAUSAAKQABQvDYhfP2q5qyIlFxRQ0AIARCAoNQRQRAQQAPCyAEQgKEIQQgAEEJaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQXCEAIABFBEBBAA8LIAIgAEGgz7QIEA9FBEBBAA8LDAELAkAgA0Ki7JWbx66Zst8AUSAAKQAIQvDKyZvWzJu64QBRcSAAKQALQuPKuaOX7NmyIlFxRQ0AIARCBINQRQRAQQAPCyAEQgSEIQQgAEETaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQXSEAIABFBEBBAA8LIAIgAEGg4d0UEBVFBEBBAA8LDAELAkAgA0Ki5r2rp+7Yst8AUSAAKQAIQuLCsYvm7diy8wBRcSAAKQAQQt/slZvHrpmyIlFxRQ0AIARCCINQRQRAQQAPCyAEQgiEIQQgAEEYaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgABBeIQAgAEUEQEEADwsMAQsCQCADQqLslZvHrpq35wBRIAApAAhC3+aNw9aM2brsAFFxIAApAA9C7Mr9opeP3LIiUXFFDQAgBEIQg1BFBEBBAA8LIARCEIQhBCAAQRdqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBiIQAgAEUEQEEADwsgAiAAQaDlzxUQD0UEQEEADwsMAQsCQCADQqLmlZPnrtqx5QBRIAApAAhC38a964aunbrhAFFxIAApABBC9NK98/aL2bD0AFFxIAApABJC79z9opaM3bIiUXFFDQAgBEIgg1BFBEBBAA8LIARCIIQhBCAAQRpqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBjIQAgAEUEQEEADwsgAiAAQbCl8BYQEUUEQEEADwsMAQsCQCADQqLmlZPnrtqx5QBRIAApAAhC38bJq8asmrrlAFFxIAApABBC5L6h+9bO3LkiUXFFDQAgBELAAINQRQRAQQAPCyAEQsAAhCEEIABBGGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAhAiAAEGQhACAARQRAQQAPCyACIABBgOaAFxAWRQRAQQAPCwwBCwJAIANCouaVk+eu2rHlAFEgACkACELf4JWTl+2bst8AUXEgACkAEELl3JH7xayYuuUAUXEgACkAEULuyP2ilozdsiJRcUUNACAEQoABg1BFBEBBAA8LIARCgAGEIQQgAEEZaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQZSEAIABFBEBBAA8LIAIgAEHQppEXEBFFBEBBAA8LDAELQQAPCyAALQAAQSBNBEAgABADIQALIAAtAABBLEYEQCAAQQFqIQAMAQsLIAAtAABB/QBGRQRAQQAPCwsgAEEBaiEAIwBBAWskACAEQv8Bg0L/AVFFBEBBAA8LIAAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwuZAQIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCouyVm8eumrfnAFEgACkAAUL2ys2jl83bsyJRcQRAQQckBSAAQQlqDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC7oBAwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCAsPEdIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LnQIEAX8BfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AgI7yHSEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQCAAEAEhBCAERQRAQQAPCyMCQQlNRQRAQQAPCyMDQQRNRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAAAAAGZFBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAPA/ZUUEQEEADwsgBA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwusBgUBfwF/AX4BfgF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEAjAEEBaiQAIwBBwABJRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACwJAIAAtAABB/QBGDQADQCAALQAAQSBNBEAgABADIQALIAAtAABBIkZFBEBBAA8LIAApAAAhAwJAAkAgA0KiyrWDx+3bvOUAUSAAKQAIQvK+tYvG7pi0IlFxRQ0AIARCAYNQRQRAQQAPCyAEQgGEIQQgAEEQaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQXyEAIABFBEBBAA8LIAIgAEHwoe4UEBRFBEBBAA8LDAELAkAgA0KiyrWDx+3bvOUAUSAAKQAIQvK+ufvmrZm25QBRcSAAKQAOQuzKjaOXzd2yIlFxRQ0AIARCAoNQRQRAQQAPCyAEQgKEIQQgAEEWaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQYCEAIABFBEBBAA8LIAIgAEGA444VEBRFBEBBAA8LDAELAkAgA0KiyrWDx+3bvOUAUSAAKQAIQvK+wZP3zdm09ABRcSAAKQAQQt/moYumrpq35wBRcSAAKQARQvPQhZOXzduzIlFxRQ0AIARCBINQRQRAQQAPCyAEQgSEIQQgAEEZaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQYSEAIABFBEBBAA8LIAIgAEGQpK8VEBRFBEBBAA8LDAELQQAPCyAALQAAQSBNBEAgABADIQALIAAtAABBLEYEQCAAQQFqIQAMAQsLIAAtAABB/QBGRQRAQQAPCwsgAEEBaiEAIwBBAWskACAADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LnQIEAX8BfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AgK7yHSEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQCAAEAEhBCAERQRAQQAPCyMCQQlNRQRAQQAPCyMDQQRNRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAAAAAGZFBEBBAA8LIwG5IwNBA3QrAECjRPj///9kzc1BZUUEQEEADwsgBA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwudAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCArvIdIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAIAAQASEEIARFBEBBAA8LIwJBCU1FBEBBAA8LIwNBBE1FBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAAAAZkUEQEEADwsjAbkjA0EDdCsAQKNE+P///2TNzUFlRQRAQQAPCyAEDwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC50CBAF/AX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAICu8h0hAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQQgBEUEQEEADwsjAkEJTUUEQEEADwsjA0EETUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAAAABmRQRAQQAPCyMBuSMDQQN0KwBAo0T4////ZM3NQWVFBEBBAA8LIAQPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LywECAX8BfiAALQAAIQEgAUEiRgRAIAApAAAhAiACQqLOyYvGrJmyIlEEQCAAQQhqDwsgAkL//////////wCDQqLGscvmzJkRUQRAIABBB2oPCyACQqLStevWjNm04QBRIAApAANC7cqRy5aM3bIiUXEEQCAAQQtqDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC3wCAX8BfyAALQAAIQEgAUEiRgRAIABBAWohAiACEAwhAiACRQRAQQAPCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8L0AECAX8BfyAALQAAIQEgAUEiRgRAQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQIgAkUEQEEADwsjAbkjA0EDdCsAQKOdIwG5IwNBA3QrAECjYUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAAAABmRQRAQQAPCyMBuSMDQQN0KwBAo0QAAMD////fQWVFBEBBAA8LIAIPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LfAIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQDCECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwviCQUBfwF/AX4BfgF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEAjAEEBaiQAIwBBwABJRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACwJAIAAtAABB/QBGDQADQCAALQAAQSBNBEAgABADIQALIAAtAABBIkZFBEBBAA8LIAApAAAhAwJAAkAgA0Kiytmr5o3dr/QAUSAAKQAEQu7o/aKXj9yyIlFxRQ0AIARCAYNQRQRAQQAPCyAEQgGEIQQgAEEMaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQZyEAIABFBEBBAA8LIAIgAEGQj5QHEA9FBEBBAA8LDAELAkAgA0Ki4LGL5u3XtOQAUSAAKQABQvDYhfP2q5qyIlFxRQ0AIARCAoNQRQRAQQAPCyAEQgKEIQQgAEEJaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQaCEAIABFBEBBAA8LIAIgAEGgz7QIEA9FBEBBAA8LDAELAkAgA0KizL2T56zZtPQAUSAAKQAIQuXI/bKm7tu23wBRcSAAKQAPQt/mvaun7tiyIlFxRQ0AIARCBINQRQRAQQAPCyAEQgSEIQQgAEEXaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQaSEAIABFBEBBAA8LIAIgAEGg56EXEA9FBEBBAA8LDAELAkAgA0KiwrX71s6buiJRRQ0AIARCCINQRQRAQQAPCyAEQgiEIQQgAEEIaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQaiEAIABFBEBBAA8LIAIgAEGQndISEBRFBEBBAA8LDAELAkAgA0Ki5JWLtu6btyJRRQ0AIARCEINQRQRAQQAPCyAEQhCEIQQgAEEIaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQayEAIABFBEBBAA8LIAIgAEHQ1+8NEA9FBEBBAA8LDAELAkAgA0Ki7JWbx66Zst8AUSAAKQAIQvDKyZvWzJu64QBRcSAAKQALQuPKuaOX7NmyIlFxRQ0AIARCIINQRQRAQQAPCyAEQiCEIQQgAEETaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQbCEAIABFBEBBAA8LIAIgAEGg4d0UEBVFBEBBAA8LDAELQQAPCyAALQAAQSBNBEAgABADIQALIAAtAABBLEYEQCAAQQFqIQAMAQsLIAAtAABB/QBGRQRAQQAPCwsgAEEBaiEAIwBBAWskACAEQj+DQj9RRQRAQQAPCyAADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LmQECAX8BfiAALQAAIQEgAUEiRgRAIAApAAAhAiACQqLMvZPnrNm09ABRIAApAARC5sqlo9fO3LIiUXEEQEELJAUgAEEMag8LQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwu6AQMBfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AgLDxHSEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5sCAgF/AX4gAC0AACEBIAFBIkYEQCAAKQAAIQIgAkKiyrWDx+3bvOUAUSAAKQAIQvK+tYvG7pi0IlFxBEAgAEEQag8LIAJCosq1g8ft27zlAFEgACkACELyvrn75q2ZtuUAUXEgACkADkLsyo2jl83dsiJRcQRAIABBFmoPCyACQqLKtYPH7du85QBRIAApAAhC8r7Bk/fN2bT0AFFxIAApABBC3+ahi6aumrfnAFFxIAApABFC89CFk5fN27MiUXEEQCAAQRlqDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC50CBAF/AX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAIC68R0hAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQQgBEUEQEEADwsjAkEJTUUEQEEADwsjA0EETUUEQEEADwsjAbkjA0EDdCsAQKNE+P///2TNzUFlRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAAAAAGRFBEBBAA8LIAQPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8L4QECAX8BfiAALQAAIQEgAUEiRgRAIAApAAAhAiACQqLqubPX7Jy65QBRIAApAAhC5L7Rq6au27TuAFFxIAApAA5C6dyFo5ftm7ciUXEEQCAAQRZqDwsgAkKixMmrluzar+kAUSAAKQAIQu6+zaumzt204wBRcSAAKQAKQvPKybOX7diyIlFxBEAgAEESag8LQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwudAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCAjvIdIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAIAAQASEEIARFBEBBAA8LIwJBCU1FBEBBAA8LIwNBBE1FBEBBAA8LIwG5IwNBA3QrAECjRAAAAAAAAAAAZkUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAA8D9lRQRAQQAPCyAEDwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC48OBQF/AX8BfgF+AX8gAC0AACEBIAFBIkYEQEEADwsgAUH7AEYEQCMAQQFqJAAjAEHAAElFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALAkAgAC0AAEH9AEYNAANAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEiRkUEQEEADwsgACkAACEDAkACQCADQqLK2avmjd2v9ABRIAApAARC7uj9opeP3LIiUXFFDQAgBEIBg1BFBEBBAA8LIARCAYQhBCAAQQxqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBuIQAgAEUEQEEADwsgAiAAQZCPlAcQD0UEQEEADwsMAQsCQCADQqLgsYvm7de05ABRIAApAAFC8NiF8/armrIiUXFFDQAgBEICg1BFBEBBAA8LIARCAoQhBCAAQQlqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBvIQAgAEUEQEEADwsgAiAAQaDPtAgQD0UEQEEADwsMAQsCQCADQqLIlaPXzNy26QBRIAApAAhC7sLRy/bN26/tAFFxIAApAA5C39qVo4ftm7IiUXFFDQAgBEIEg1BFBEBBAA8LIARCBIQhBCAAQRZqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBwIQAgAEUEQEEADwsgAiAAQbCnwhgQD0UEQEEADwsMAQsCQCADQqLy0aP269i37QBRIAApAAhC8Mq5m5eM3bTvAFFxIAApAApC7uaFo5ftm7ciUXFFDQAgBEIIg1BFBEBBAA8LIARCCIQhBCAAQRJqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBxIQAgAEUEQEEADwsgAiAAQcDn4hkQFEUEQEEADwsMAQsCQCADQqLCufPWrpi26QBRIAApAAhC+sqR+7Xs27bwAFFxIAApABBC5dzNi8au2rfuAFFxIAApABFC7uaFo5ftm7ciUXFFDQAgBEIQg1BFBEBBAA8LIARCEIQhBCAAQRlqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABByIQAgAEUEQEEADwsgAiAAQdCogxoQFEUEQEEADwsMAQsCQCADQqLQjav2i5208gBRIAApAAdC8srNw/aNm7IiUXFFDQAgBEIgg1BFBEBBAA8LIARCIIQhBCAAQQ9qIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABBzIQAgAEUEQEEADwsgAiAAQeDpoxoQFEUEQEEADwsMAQsCQCADQqLSzfuF7diyIlFFDQAgBELAAINQRQRAQQAPCyAEQsAAhCEEIABBCGohACAALQAAQSBNBEAgABADIQALIAAtAABBOkZFBEBBAA8LIABBAWohACAALQAAQSBNBEAgABADIQALIAAhAiAAEHQhACAARQRAQQAPCyACIABB8KrEGhAXRQRAQQAPCwwBCwJAIANCosiVo9fM3LbpAFEgACkACELuwtHL9s3br+QAUXEgACkADELv3P2ilozdsiJRcUUNACAEQoABg1BFBEBBAA8LIARCgAGEIQQgAEEUaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQdSEAIABFBEBBAA8LIAIgAEGQ68gaEBFFBEBBAA8LDAELAkAgA0Ki4MnL9s3cr/kAUSAAKQAIQuXCyfuF7diyIlFxRQ0AIARCgAKDUEUEQEEADwsgBEKAAoQhBCAAQRBqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABB2IQAgAEUEQEEADwsgAiAAQeCr2RoQF0UEQEEADwsMAQtBAA8LIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEsRgRAIABBAWohAAwBCwsgAC0AAEH9AEZFBEBBAA8LCyAAQQFqIQAjAEEBayQAIARC/wGDQv8BUUUEQEEADwsgAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5kBAgF/AX4gAC0AACEBIAFBIkYEQCAAKQAAIQIgAkKi0I2r9uucuuEAUSAAKQAEQt/m0YvGrt25IlFxBEBBCCQFIABBDGoPC0EADwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LugEDAX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAICw8R0hAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwu9AQIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCouDJy/bN3K/5AFEgACkABELv5P3K16yYuSJRcQRAIABBDGoPCyACQqLG1ZOnrpm39ABRIAApAAZC7uj9ytesmLkiUXEEQCAAQQ5qDwtBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC50CBAF/AX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAICu8h0hAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQQgBEUEQEEADwsjAkEJTUUEQEEADwsjA0EETUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAAAABmRQRAQQAPCyMBuSMDQQN0KwBAo0T4////ZM3NQWVFBEBBAA8LIAQPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LnQIEAX8BfwF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQJBAyEDA0AgA0EIdCACLQAAai0AgK7yHSEDIAJBAWohAiADQQJLDQALIANBAEdFBEBBAA8LIANBAkYEQCACEAUhAiACRQRAQQAPCwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQCAAEAEhBCAERQRAQQAPCyMCQQlNRQRAQQAPCyMDQQRNRQRAQQAPCyMBuSMDQQN0KwBAo0QAAAAAAAAAAGZFBEBBAA8LIwG5IwNBA3QrAECjRPj///9kzc1BZUUEQEEADwsgBA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwudAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCAuvEdIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAIAAQASEEIARFBEBBAA8LIwJBCU1FBEBBAA8LIwNBBE1FBEBBAA8LIwG5IwNBA3QrAECjRPj///9kzc1BZUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAAAABkRQRAQQAPCyAEDwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5gBAQF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEAgACgAAEH05NWrBkYEQCAAQQRqDwsgACgAAEHmwrGbB0YgAC0ABEHlAEZxBEAgAEEFag8LQQAPC0EADwt8AgF/AX8gAC0AACEBIAFBIkYEQCAAQQFqIQIgAhAMIQIgAkUEQEEADwsgAg8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC60BAQF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEBBAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQCAAKAAAQe7qseMGRgRAIABBBGoPC0EADwsgAUH0AEYgAUHmAEZyBEAgACgAAEH05NWrBkYEQCAAQQRqDwsgACgAAEHmwrGbB0YgAC0ABEHlAEZxBEAgAEEFag8LQQAPC0EADwu7CwUBfwF/AX4BfgF/IAAtAAAhASABQSJGBEBBAA8LIAFB+wBGBEAjAEEBaiQAIwBBwABJRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACwJAIAAtAABB/QBGDQADQCAALQAAQSBNBEAgABADIQALIAAtAABBIkZFBEBBAA8LIAApAAAhAwJAAkAgA0Kiytmr5o3dr/QAUSAAKQAEQu7o/aKXj9yyIlFxRQ0AIARCAYNQRQRAQQAPCyAEQgGEIQQgAEEMaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQeCEAIABFBEBBAA8LIAIgAEGQj5QHEA9FBEBBAA8LDAELAkAgA0Ki4LGL5u3XtOQAUSAAKQABQvDYhfP2q5qyIlFxRQ0AIARCAoNQRQRAQQAPCyAEQgKEIQQgAEEJaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQeSEAIABFBEBBAA8LIAIgAEGgz7QIEA9FBEBBAA8LDAELAkAgA0Kixr3rho7btOEAUSAAKQAIQu7GlfvFrp645QBRcSAAKQAJQuPK/aKXj9yyIlFxRQ0AIARCBINQRQRAQQAPCyAEQgSEIQQgAEERaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQeiEAIABFBEBBAA8LIAIgAEGA7N0aEA9FBEBBAA8LDAELAkAgA0Ki2KXrlo3dr/QAUSAAKQAEQuno/aKXj9yyIlFxRQ0AIARCCINQRQRAQQAPCyAEQgiEIQQgAEEMaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQeyEAIABFBEBBAA8LIAIgAEGQrP4bEA9FBEBBAA8LDAELAkAgA0KiwsGDx63aseEAUSAAKQAIQuLYlfvFrdq26QBRcSAAKQAKQuW+scvWrZq6IlFxRQ0AIARCEINQRQRAQQAPCyAEQhCEIQQgAEESaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQfCEAIABFBEBBAA8LIAIgAEGg7J4dEBRFBEBBAA8LDAELAkAgA0KixtWTp66Zt/QAUSAAKQAIQt/CtfvWzpu6IlFxRQ0AIARCIINQRQRAQQAPCyAEQiCEIQQgAEEQaiEAIAAtAABBIE0EQCAAEAMhAAsgAC0AAEE6RkUEQEEADwsgAEEBaiEAIAAtAABBIE0EQCAAEAMhAAsgACECIAAQfSEAIABFBEBBAA8LIAIgAEGwrb8dEBRFBEBBAA8LDAELAkAgA0Ki2r3zlo3dt/IAUSAAKQAIQuncnfvFrJi65QBRcSAAKQAJQu7O/aKWjN2yIlFxRQ0AIARCwACDUEUEQEEADwsgBELAAIQhBCAAQRFqIQAgAC0AAEEgTQRAIAAQAyEACyAALQAAQTpGRQRAQQAPCyAAQQFqIQAgAC0AAEEgTQRAIAAQAyEACyAAIQIgABB+IQAgAEUEQEEADwsgAiAAQcDu3x0QEUUEQEEADwsMAQtBAA8LIAAtAABBIE0EQCAAEAMhAAsgAC0AAEEsRgRAIABBAWohAAwBCwsgAC0AAEH9AEZFBEBBAA8LCyAAQQFqIQAjAEEBayQAIARC/wCDQv8AUUUEQEEADwsgAA8LIAFBLUYgAUEwa0EKSXIEQEEADwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC5kBAgF/AX4gAC0AACEBIAFBIkYEQCAAKQAAIQIgAkKixr3rho7btOEAUSAAKQAEQvDYpYvm7diyIlFxBEBBCSQFIABBDGoPC0EADwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAQQAPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LugEDAX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAICw8R0hAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwubAgIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCoujAkfPsl7bpAFEgACkACELt0tH7lYycuPIAUXEgACkADULw4Mn7luyYtCJRcQRAIABBFWoPCyACQqLoxKmz7Je26QBRIAApAAhC7dLR+5WMnLjyAFFxIAApAA1C8ODJ+5bsmLQiUXEEQCAAQRVqDwsgAkKixoWjt4zar/UAUSAAKQAIQvC+leOW7dm04gBRcSAAKQALQuzSncumjNuyIlFxBEAgAEETag8LQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwuJAgIBfwF+IAAtAAAhASABQSJGBEAgACkAACECIAJCosqxq7aM3bT2AFEgACkACELlvpGr5qyZufIAUXEgACkAC0LlzJWTp66YtiJRcQRAIABBE2oPCyACQqLCufPWrpi23wBRIAApAAhC4ciRy8au2rfuAFFxIAApAApC5NLRy/bN27kiUXEEQCAAQRJqDwsgAkKixoWjt4zar/UAUSAAKQACQuHojcP2q524IlFxBEAgAEEKag8LQQAPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwudAgQBfwF/AX8BfyAALQAAIQEgAUEiRgRAIABBAWohAkEDIQMDQCADQQh0IAItAABqLQCAuvEdIQMgAkEBaiECIANBAksNAAsgA0EAR0UEQEEADwsgA0ECRgRAIAIQBSECIAJFBEBBAA8LCyACDwsgAUH7AEYEQEEADwsgAUEtRiABQTBrQQpJcgRAIAAQASEEIARFBEBBAA8LIwJBCU1FBEBBAA8LIwNBBE1FBEBBAA8LIwG5IwNBA3QrAECjRPj///9kzc1BZUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAAAABkRQRAQQAPCyAEDwsgAUHbAEYEQEEADwsgAUHuAEYEQEEADwsgAUH0AEYgAUHmAEZyBEBBAA8LQQAPC50CBAF/AX8BfwF/IAAtAAAhASABQSJGBEAgAEEBaiECQQMhAwNAIANBCHQgAi0AAGotAICu8h0hAyACQQFqIQIgA0ECSw0ACyADQQBHRQRAQQAPCyADQQJGBEAgAhAFIQIgAkUEQEEADwsLIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEAgABABIQQgBEUEQEEADwsjAkEJTUUEQEEADwsjA0EETUUEQEEADwsjAbkjA0EDdCsAQKNEAAAAAAAAAABmRQRAQQAPCyMBuSMDQQN0KwBAo0T4////ZM3NQWVFBEBBAA8LIAQPCyABQdsARgRAQQAPCyABQe4ARgRAQQAPCyABQfQARiABQeYARnIEQEEADwtBAA8LfAIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQDCECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEBBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwuRAQIBfwF/IAAtAAAhASABQSJGBEAgAEEBaiECIAIQBSECIAJFBEBBAA8LIAIPCyABQfsARgRAQQAPCyABQS1GIAFBMGtBCklyBEBBAA8LIAFB2wBGBEBBAA8LIAFB7gBGBEAgACgAAEHu6rHjBkYEQCAAQQRqDwtBAA8LIAFB9ABGIAFB5gBGcgRAQQAPC0EADwstAQF/A0AgAP0AAABBCv0P/SP9ZCEBIAFFBEAgAEEQaiEADAELCyAAIAFoag8LhwMCAX8BfwNAIAAgAU8EQCAADwtBAEEAKACgr/AdQQFqNgCgr/AdIAAhAiACLQAAQSBNBEAgAhADIQILIAItAABBCkYEQCACQQFqIQAMAQtBACQFQQAkAEHAAiQEQcAGJAYgAhAZIQIgAgRAIAItAABBIE0EQCACEAMhAgsgAi0AAEEKRiACIABrQYCAwABNcQRAIwVBAnQjBUECdCgA0K/xHUEBajYA0K/xHUEAQQAoALCv8B1BAWo2ALCv8B0gAkEBaiEAQQAoAJCv8B0QGBpBAEEAKACQr/AdQQFqNgCQr/AdQQAoAJCv8B1BgIAETwRAIAAPCwwCCwsgABCAASECQQAoAMCv8B1BBHQhAyADIAA2ANCv8B0gAyACNgDUr/AdIANBACgAoK/wHTYA2K/wHSADQQAoALCv8B02ANyv8B1BAEEAKACwr/AdQQFqNgCwr/AdQQBBACgAwK/wHUEBajYAwK/wHSACQQFqIQBBACgAwK/wHUGACE8EQCAADwsMAAsgAA8L", "data": [{ "address": 64, "runs": [0, 6, 240, 1, 63, 1, 0, 6, 36, 1, 64, 1, 0, 6, 89, 1, 64, 1, 0, 5, 64, 1, 143, 1, 64, 1, 0, 5, 136, 1, 195, 1, 64, 1, 0, 5, 106, 1, 248, 1, 64, 1, 0, 4, 128, 1, 132, 1, 46, 1, 65, 1, 0, 4, 208, 1, 18, 1, 99, 1, 65, 1, 0, 4, 132, 1, 215, 1, 151, 1, 65, 1, 0, 4, 101, 1, 205, 2, 65, 1, 0, 3, 32, 1, 95, 1, 160, 1, 2, 1, 66, 1, 0, 3, 232, 1, 118, 1, 72, 1, 55, 1, 66, 1, 0, 3, 162, 1, 148, 1, 26, 1, 109, 1, 66, 1, 0, 2, 64, 1, 229, 1, 156, 1, 48, 1, 162, 1, 66, 1, 0, 2, 144, 1, 30, 1, 196, 1, 188, 1, 214, 1, 66, 1, 0, 2, 52, 1, 38, 1, 245, 1, 107, 1, 12, 1, 67, 1] }, { "address": 192, "runs": [1, 1, 0, 7, 10, 1, 0, 7, 100, 1, 0, 7, 232, 1, 3, 1, 0, 6, 16, 1, 39, 1, 0, 6, 160, 1, 134, 1, 1, 1, 0, 5, 64, 1, 66, 1, 15, 1, 0, 5, 128, 1, 150, 1, 152, 1, 0, 6, 225, 1, 245, 1, 5, 1, 0, 5, 202, 1, 154, 1, 59, 1, 0, 5, 228, 1, 11, 1, 84, 1, 2, 1, 0, 4, 232, 1, 118, 1, 72, 1, 23, 1, 0, 4, 16, 1, 165, 1, 212, 1, 232, 1, 0, 4, 160, 1, 114, 1, 78, 1, 24, 1, 9, 1, 0, 3, 64, 1, 122, 1, 16, 1, 243, 1, 90, 1, 0, 3, 128, 1, 198, 1, 164, 1, 126, 1, 141, 1, 3, 1, 0, 1] }, { "address": 62674944, "runs": [0, 800, 4, 1, 2, 1, 0, 1, 2, 57, 0, 1, 2, 35, 3, 64, 0, 2, 4, 1, 2, 30, 4, 3, 2, 17, 0, 43, 4, 1, 2, 1, 0, 1, 2, 57, 0, 1, 2, 35, 4, 64, 0, 2, 4, 1, 2, 30, 4, 3, 2, 17, 0, 11] }, { "address": 62676224, "runs": [0, 816, 4, 1, 5, 9, 0, 70, 3, 64, 0, 110, 6, 1, 0, 1, 7, 1, 8, 9, 0, 70, 4, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 8, 10, 0, 70, 5, 64, 0, 112, 10, 1, 11, 9, 0, 70, 6, 64, 0, 110, 6, 1, 0, 1, 12, 1, 13, 9, 0, 70, 7, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 13, 10, 0, 70, 8, 64, 0, 112, 11, 10, 0, 70, 9, 64, 0, 112, 14, 1, 15, 9, 0, 70, 10, 64, 0, 98, 1, 1, 0, 13, 15, 10, 0, 70, 11, 64, 0, 110, 6, 1, 0, 1, 16, 1, 17, 9, 0, 70, 12, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 17, 10, 0, 70, 13, 64, 0, 112, 18, 1, 19, 9, 0, 70, 14, 64, 0, 98, 1, 1, 0, 13, 19, 10, 0, 70, 15, 64, 0, 110, 6, 1, 0, 1, 20, 1, 21, 9, 0, 70, 16, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 21, 10, 0, 70, 17, 64, 0, 112, 22, 1, 23, 9, 0, 70, 18, 64, 0, 98, 1, 1, 0, 13, 23, 10, 0, 70, 19, 64, 0, 110, 6, 1, 0, 1, 24, 1, 25, 9, 0, 70, 20, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 25, 10, 0, 70, 21, 64, 0, 112, 26, 1, 27, 9, 0, 70, 22, 64, 0, 98, 1, 1, 0, 13, 27, 10, 0, 70, 23, 64, 0, 110, 6, 1, 0, 1, 28, 1, 29, 9, 0, 70, 24, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 29, 10, 0, 70, 25, 64, 0, 112, 30, 1, 31, 9, 0, 70, 26, 64, 0, 98, 1, 1, 0, 13, 31, 10, 0, 70, 27, 64, 0, 110, 6, 1, 0, 1, 32, 1, 33, 9, 0, 70, 28, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 33, 10, 0, 70, 29, 64, 0, 192, 30, 64, 0, 98, 1, 1, 0, 93, 31, 64, 0, 110, 6, 1, 0, 1, 34, 1, 35, 9, 0, 70, 32, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 35, 10, 0, 70, 33, 64, 0, 110, 6, 1, 0, 1, 36, 1, 37, 9, 0, 70, 34, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 37, 10, 0, 70, 35, 64, 0, 110, 6, 1, 0, 1, 38, 1, 39, 9, 0, 70, 36, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 39, 10, 0, 70, 37, 64, 0, 110, 6, 1, 0, 1, 40, 1, 41, 9, 0, 70, 38, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 1, 41, 10, 0, 70, 39, 64, 0, 110, 6, 1, 0, 81, 40, 64, 0, 98, 1, 1, 0, 11, 9, 1, 0, 81, 41, 64, 0, 64] }, { "address": 62686976, "runs": [0, 816, 4, 1, 5, 1, 0, 78, 3, 64, 0, 98, 1, 1, 0, 11, 6, 1, 0, 81, 4, 64, 0, 98, 1, 1, 0, 11, 7, 1, 0, 81, 5, 64, 0, 112, 8, 10, 0, 70, 6, 64, 0, 112, 9, 1, 0, 79, 7, 64, 0, 98, 1, 1, 0, 13, 10, 10, 0, 70, 8, 64, 0, 98, 1, 1, 0, 13, 11, 1, 0, 79, 9, 64, 0, 98, 1, 1, 0, 13, 12, 10, 0, 70, 10, 64, 0, 98, 1, 1, 0, 13, 13, 1, 0, 79, 11, 64, 0, 98, 1, 1, 0, 13, 14, 10, 0, 70, 12, 64, 0, 98, 1, 1, 0, 13, 15, 1, 0, 79, 13, 64, 0, 98, 1, 1, 0, 93, 14, 64, 0, 98, 1, 1, 0, 93, 15, 64, 0, 64] }, { "address": 62691072, "runs": [0, 816, 4, 10, 0, 70, 3, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 6, 10, 0, 70, 4, 64, 0, 112, 7, 10, 0, 70, 5, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 8, 10, 0, 70, 6, 64, 0, 98, 1, 1, 0, 13, 9, 10, 0, 70, 7, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 10, 10, 0, 70, 8, 64, 0, 98, 1, 1, 0, 13, 11, 10, 0, 70, 9, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 12, 10, 0, 70, 10, 64, 0, 98, 1, 1, 0, 13, 13, 10, 0, 70, 11, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 14, 10, 0, 70, 12, 64, 0, 98, 1, 1, 0, 13, 15, 10, 0, 70, 13, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 16, 10, 0, 70, 14, 64, 0, 98, 1, 1, 0, 13, 17, 10, 0, 70, 15, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 18, 10, 0, 70, 16, 64, 0, 98, 1, 1, 0, 93, 17, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 19, 10, 0, 70, 18, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 20, 10, 0, 70, 19, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 21, 10, 0, 70, 20, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 1, 22, 10, 0, 70, 21, 64, 0, 98, 1, 1, 0, 11, 5, 1, 0, 81, 22, 64, 0, 64] }], "end": 62696960 };

// src/events/walk/byte-runs.ts
function fromRuns(runs) {
  const length = runs.reduce((sum, count, at) => at % 2 === 1 ? sum + count : sum, 0);
  const bytes = new Uint8Array(length);
  let end = 0;
  for (let at = 0; at < runs.length; at += 2) {
    const start = end;
    end += runs[at + 1] ?? 0;
    bytes.fill(runs[at] ?? 0, start, end);
  }
  return bytes;
}

// src/events/walk/stored-walk.ts
function restoreWalk(stored, types) {
  if (JSON.stringify(stored.types) !== JSON.stringify(types)) return null;
  const { report, columns, readOn, code, data, end } = stored;
  const placed = data.map(({ address, runs }) => ({ address, bytes: fromRuns(runs) }));
  return { module: { bytes: bytesOfBase64(code), data: placed, end }, report, columns, readOn };
}
function bytesOfBase64(text) {
  const chars = atob(text);
  const bytes = new Uint8Array(chars.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = chars.charCodeAt(at);
  return bytes;
}

// src/events/validation/builtin-judge.ts
var BUILTIN_JUDGE = {
  isValid: validate,
  findProblems: explainBy(validate2),
  walkFromBytes: WALK_FROM_BYTES,
  compileWalk: (types, keepsColumns) => restoreWalk(keepsColumns ? COLUMN_WALK : WALK, types)
};
export {
  BUILTIN_JUDGE
};
