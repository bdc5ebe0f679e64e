import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  explainBy
} from "./builtin-judge-team-judge.js";
import {
  FORMATS,
  event_schema_default,
  prepareSchema
} from "./action-bench-run-invocation-worker.js";
import "./action-bench-cli-worker.js";
import "./action-baseline-file-bench-run-invocation-worker.js";
import "./action-baseline-file-bench-cli-worker.js";

// src/events/compiled/event.compiled.mjs
var validate = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:dc-event-gate:event:1", "title": "DcPlanEvent", "description": "One event of a defined-contribution plan: the envelope, and one of the payloads below, told apart by payload.event_type.", "type": "object", "additionalProperties": false, "required": ["event_id", "employee_id", "scenario_id", "plan_design_id", "source_system", "effective_date", "created_at", "payload"], "properties": { "event_id": { "title": "UUID", "description": "Identity of the event.", "type": "string", "pattern": "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, "employee_id": { "$ref": "#/$defs/text", "description": "The person." }, "scenario_id": { "$ref": "#/$defs/text", "description": "The scenario that the event belongs to; scenarios do not mix." }, "plan_design_id": { "$ref": "#/$defs/text", "description": "The plan design within the scenario." }, "source_system": { "$ref": "#/$defs/text", "description": "The system that recorded the event." }, "effective_date": { "$ref": "#/$defs/date", "description": "Day from which the event counts." }, "created_at": { "$ref": "#/$defs/timestamp", "description": "When the event was recorded." }, "payload": { "title": "payload", "description": "What happened.", "type": "object", "required": ["event_type"], "x-order-of-day": ["hire", "eligibility", "enrollment", "promotion", "merit", "contribution", "vesting", "hce_status", "compliance", "termination", "forfeiture"], "oneOf": [{ "$ref": "#/$defs/hire" }, { "$ref": "#/$defs/promotion" }, { "$ref": "#/$defs/termination" }, { "$ref": "#/$defs/merit" }, { "$ref": "#/$defs/eligibility" }, { "$ref": "#/$defs/enrollment" }, { "$ref": "#/$defs/contribution" }, { "$ref": "#/$defs/vesting" }, { "$ref": "#/$defs/forfeiture" }, { "$ref": "#/$defs/hce_status" }, { "$ref": "#/$defs/compliance" }], "x-dc-event-gate-tag": { "tag": "event_type", "values": ["hire", "promotion", "termination", "merit", "eligibility", "enrollment", "contribution", "vesting", "forfeiture", "hce_status", "compliance"] }, "discriminator": { "propertyName": "event_type" } }, "correlation_id": { "type": ["string", "null"], "description": "Ties events of one process together." } }, "$defs": { "text": { "title": "text", "description": "Text with at least one character that is not white space (docs/DOMAIN.md).", "type": "string", "pattern": "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, "date": { "title": "calendar date", "description": "A real calendar day, YYYY-MM-DD.", "type": "string", "format": "date" }, "amount": { "title": "amount", "description": "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.", "type": ["string", "number"], "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$", "minimum": 0, "maximum": 999999999999999e-6, "format": "amount" }, "positiveAmount": { "title": "positive amount", "description": "An amount greater than 0.", "type": ["string", "number"], "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$", "allOf": [{ "title": "positive amount", "pattern": "[1-9]" }], "exclusiveMinimum": 0, "maximum": 999999999999999e-6, "format": "amount" }, "rate": { "title": "rate", "description": "A share from 0 to 1 with at most 4 decimals, string or number.", "type": ["string", "number"], "pattern": "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", "minimum": 0, "maximum": 1, "format": "rate" }, "jobLevel": { "title": "job level", "description": "A level of the job ladder.", "type": "integer", "minimum": 1, "maximum": 10 }, "timestamp": { "title": "date-time", "description": "RFC 3339 date-time; without an offset it is UTC.", "type": "string", "format": "event-time" }, "hire": { "title": "HirePayload", "description": "A person starts, or starts again, to work for the employer.", "type": "object", "additionalProperties": false, "required": ["event_type", "hire_date", "department", "job_level", "annual_compensation"], "properties": { "event_type": { "const": "hire" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "hire_date": { "$ref": "#/$defs/date", "description": "First day of work." }, "department": { "$ref": "#/$defs/text", "description": "Department hired into." }, "job_level": { "$ref": "#/$defs/jobLevel", "description": "Level hired into." }, "annual_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Starting annual pay." } } }, "promotion": { "title": "PromotionPayload", "description": "A higher job level, with its pay.", "type": "object", "additionalProperties": false, "required": ["event_type", "new_job_level", "new_annual_compensation", "effective_date"], "properties": { "event_type": { "const": "promotion" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "new_job_level": { "$ref": "#/$defs/jobLevel", "description": "Level from this day on." }, "new_annual_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Annual pay from this day on." }, "effective_date": { "$ref": "#/$defs/date", "description": "Day from which the promotion counts." } } }, "termination": { "title": "TerminationPayload", "description": "Employment ends.", "type": "object", "additionalProperties": false, "required": ["event_type", "termination_reason", "final_pay_date"], "properties": { "event_type": { "const": "termination" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "termination_reason": { "type": "string", "enum": ["voluntary", "involuntary", "retirement", "death", "disability"], "description": "Why it ended." }, "final_pay_date": { "$ref": "#/$defs/date", "description": "Date of the last pay." } } }, "merit": { "title": "MeritPayload", "description": "A raise on the same level.", "type": "object", "additionalProperties": false, "required": ["event_type", "new_compensation", "merit_percentage"], "properties": { "event_type": { "const": "merit" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "new_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Annual pay from this day on." }, "merit_percentage": { "$ref": "#/$defs/rate", "description": "The raise as a share of the former pay." } } }, "eligibility": { "title": "EligibilityPayload", "description": "Whether the person may take part in the plan.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "eligible", "eligibility_date", "reason"], "properties": { "event_type": { "const": "eligibility" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "eligible": { "type": "boolean", "description": "Whether the person may take part from this day on." }, "eligibility_date": { "$ref": "#/$defs/date", "description": "Day of the determination." }, "reason": { "type": "string", "enum": ["age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"], "description": "What the determination rests on." }, "source": { "anyOf": [{ "type": "string" }, { "type": "null" }], "description": "Where the determination came from." } } }, "enrollment": { "title": "EnrollmentPayload", "description": "The rates at which the person defers pay from now on.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"], "properties": { "event_type": { "const": "enrollment" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "enrollment_date": { "$ref": "#/$defs/date", "description": "Day of the election." }, "pre_tax_contribution_rate": { "$ref": "#/$defs/rate", "description": "Share of pay deferred before tax." }, "roth_contribution_rate": { "$ref": "#/$defs/rate", "description": "Share of pay deferred as Roth." }, "after_tax_contribution_rate": { "anyOf": [{ "$ref": "#/$defs/rate" }, { "type": "null" }], "description": "Share of pay contributed after tax; absent means 0." }, "auto_enrollment": { "type": ["boolean", "null"], "description": "Whether the plan enrolled the person." }, "opt_out_window_expires": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Last day to opt out of an automatic enrollment." }, "enrollment_source": { "enum": ["proactive", "auto", "voluntary", null], "description": "Who started the enrollment." }, "auto_enrollment_window_start": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "First day of the automatic enrollment window." }, "auto_enrollment_window_end": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Last day of the automatic enrollment window." }, "proactive_enrollment_eligible": { "type": ["boolean", "null"], "description": "Whether the person could enroll before the window closed." }, "window_timing_compliant": { "type": ["boolean", "null"], "description": "Whether the enrollment fell inside its window." } } }, "contribution": { "title": "ContributionPayload", "description": "Money goes into the plan.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "source", "amount", "pay_period_end", "contribution_date", "ytd_amount", "payroll_id"], "properties": { "event_type": { "const": "contribution" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "source": { "type": "string", "enum": ["employee_pre_tax", "employee_roth", "employee_after_tax", "employee_catch_up", "employer_match", "employer_match_true_up", "employer_nonelective", "employer_profit_sharing", "forfeiture_allocation"], "description": "Contribution source." }, "amount": { "$ref": "#/$defs/positiveAmount", "description": "Amount contributed." }, "pay_period_end": { "$ref": "#/$defs/date", "description": "Last day of the pay period." }, "contribution_date": { "$ref": "#/$defs/date", "description": "Pay date; it decides the calendar year of the annual limits." }, "ytd_amount": { "$ref": "#/$defs/amount", "description": "Sum of this source in the calendar year, this contribution included." }, "payroll_id": { "$ref": "#/$defs/text", "description": "The payroll run it came from." }, "irs_limit_applied": { "type": ["boolean", "null"], "description": "Whether an IRS limit reduced it." }, "inferred_value": { "type": ["boolean", "null"], "description": "Whether the amount was inferred rather than reported." } } }, "vesting": { "title": "VestingPayload", "description": "The share of employer money that the person owns from now on.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "vested_percentage", "source_balances_vested", "vesting_schedule_type", "service_computation_date", "service_credited_hours", "service_period_end_date"], "properties": { "event_type": { "const": "vesting" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "vested_percentage": { "$ref": "#/$defs/rate", "description": "Vested share of employer money." }, "source_balances_vested": { "title": "VestedBalances", "x-column-prefix": "vested_", "description": "Vested balance of each employer bucket.", "type": "object", "additionalProperties": false, "properties": { "employer_match": { "$ref": "#/$defs/amount", "description": "Vested match and true-up." }, "employer_nonelective": { "$ref": "#/$defs/amount", "description": "Vested nonelective contributions." }, "employer_profit_sharing": { "$ref": "#/$defs/amount", "description": "Vested profit sharing and forfeiture allocations." } } }, "vesting_schedule_type": { "type": "string", "enum": ["graded", "cliff", "immediate"], "description": "Form of the schedule." }, "service_computation_date": { "$ref": "#/$defs/date", "description": "Day from which service counts." }, "service_credited_hours": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "Hours of service credited in the period." }, "service_period_end_date": { "$ref": "#/$defs/date", "description": "Last day of the service period." } } }, "forfeiture": { "title": "ForfeiturePayload", "description": "Unvested employer money leaves the account.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "forfeited_from_source", "amount", "reason", "vested_percentage"], "properties": { "event_type": { "const": "forfeiture" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "forfeited_from_source": { "type": "string", "enum": ["employer_match", "employer_nonelective", "employer_profit_sharing"], "description": "Employer bucket it leaves." }, "amount": { "$ref": "#/$defs/positiveAmount", "description": "Amount forfeited." }, "reason": { "type": "string", "enum": ["unvested_termination", "break_in_service"], "description": "Why it was forfeited." }, "vested_percentage": { "$ref": "#/$defs/rate", "description": "Vested share at that time." } } }, "hce_status": { "title": "HceStatusPayload", "description": "Determination of a highly compensated employee, IRC 414(q).", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "determination_method", "ytd_compensation", "annualized_compensation", "hce_threshold", "is_hce", "determination_date"], "properties": { "event_type": { "const": "hce_status" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "determination_method": { "type": "string", "enum": ["prior_year", "current_year"], "description": "Whose pay was looked at." }, "ytd_compensation": { "$ref": "#/$defs/amount", "description": "Pay of the year so far." }, "annualized_compensation": { "$ref": "#/$defs/amount", "description": "Pay held against the threshold." }, "hce_threshold": { "$ref": "#/$defs/positiveAmount", "description": "The threshold applied." }, "is_hce": { "type": "boolean", "description": "Whether the pay is strictly greater than the threshold." }, "determination_date": { "$ref": "#/$defs/date", "description": "Day of the determination." }, "prior_year_hce": { "type": ["boolean", "null"], "description": "Whether the person was one the year before." } } }, "compliance": { "title": "CompliancePayload", "description": "An annual limit is watched.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "compliance_type", "limit_type", "applicable_limit", "current_amount", "monitoring_date"], "properties": { "event_type": { "const": "compliance" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "compliance_type": { "type": "string", "enum": ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"], "description": "What was noticed." }, "limit_type": { "type": "string", "enum": ["elective_deferral", "annual_additions", "catch_up"], "description": "The limit it is about." }, "applicable_limit": { "$ref": "#/$defs/positiveAmount", "description": "The limit of the year." }, "current_amount": { "$ref": "#/$defs/amount", "description": "Amount of the year so far that counts against it." }, "monitoring_date": { "$ref": "#/$defs/date", "description": "Day of the observation." } } } } };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
var pattern5 = new RegExp("[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", "u");
var formats0 = FORMATS.date;
var formats2 = FORMATS["event-time"];
var schema43 = { "title": "positive amount", "description": "An amount greater than 0.", "type": ["string", "number"], "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$", "allOf": [{ "title": "positive amount", "pattern": "[1-9]" }], "exclusiveMinimum": 0, "maximum": 999999999999999e-6, "format": "amount" };
var pattern11 = new RegExp("[1-9]", "u");
var pattern12 = new RegExp("^[0-9]{1,12}(\\.[0-9]{1,6})?$", "u");
var formats6 = FORMATS.amount;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.hire_date === void 0 && (missing0 = "hire_date") || data.department === void 0 && (missing0 = "department") || data.job_level === void 0 && (missing0 = "job_level") || data.annual_compensation === void 0 && (missing0 = "annual_compensation")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "hire_date" || key0 === "department" || key0 === "job_level" || key0 === "annual_compensation")) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("hire" !== data.event_type) {
              validate21.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "hire" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              let valid1 = false;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    const err0 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs5 === errors;
              valid1 = valid1 || _valid0;
              const _errs8 = errors;
              if (data1 !== null) {
                const err2 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var _valid0 = _errs8 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const err3 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
                validate21.errors = vErrors;
                return false;
              } else {
                errors = _errs4;
                if (vErrors !== null) {
                  if (_errs4) {
                    vErrors.length = _errs4;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.hire_date !== void 0) {
                let data2 = data.hire_date;
                const _errs10 = errors;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (errors === _errs11) {
                    if (typeof data2 === "string") {
                      if (!formats0.validate(data2)) {
                        validate21.errors = [{ instancePath: instancePath + "/hire_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                        return false;
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/hire_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.department !== void 0) {
                  let data3 = data.department;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (typeof data3 === "string") {
                      if (!pattern5.test(data3)) {
                        validate21.errors = [{ instancePath: instancePath + "/department", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                        return false;
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/department", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.job_level !== void 0) {
                    let data4 = data.job_level;
                    const _errs16 = errors;
                    const _errs17 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                      validate21.errors = [{ instancePath: instancePath + "/job_level", schemaPath: "#/$defs/jobLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs17) {
                      if (typeof data4 == "number") {
                        if (data4 > 10 || isNaN(data4)) {
                          validate21.errors = [{ instancePath: instancePath + "/job_level", schemaPath: "#/$defs/jobLevel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }];
                          return false;
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate21.errors = [{ instancePath: instancePath + "/job_level", schemaPath: "#/$defs/jobLevel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.annual_compensation !== void 0) {
                      let data5 = data.annual_compensation;
                      const _errs19 = errors;
                      const _errs20 = errors;
                      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
                        validate21.errors = [{ instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema43.type }, message: "must be string,number" }];
                        return false;
                      }
                      if (typeof data5 === "string") {
                        if (!pattern11.test(data5)) {
                          validate21.errors = [{ instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }];
                          return false;
                        }
                      }
                      if (errors === _errs20) {
                        if (typeof data5 == "number") {
                          if (data5 > 999999999999999e-6 || isNaN(data5)) {
                            validate21.errors = [{ instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                            return false;
                          } else {
                            if (data5 <= 0 || isNaN(data5)) {
                              validate21.errors = [{ instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                              return false;
                            } else {
                              if (!formats6.validate(data5)) {
                                validate21.errors = [{ instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                                return false;
                              }
                            }
                          }
                        }
                        if (errors === _errs20) {
                          if (typeof data5 === "string") {
                            if (!pattern12.test(data5)) {
                              validate21.errors = [{ instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs19 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.new_job_level === void 0 && (missing0 = "new_job_level") || data.new_annual_compensation === void 0 && (missing0 = "new_annual_compensation") || data.effective_date === void 0 && (missing0 = "effective_date")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "new_job_level" || key0 === "new_annual_compensation" || key0 === "effective_date")) {
            validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("promotion" !== data.event_type) {
              validate22.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "promotion" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              let valid1 = false;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    const err0 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs5 === errors;
              valid1 = valid1 || _valid0;
              const _errs8 = errors;
              if (data1 !== null) {
                const err2 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var _valid0 = _errs8 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const err3 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
                validate22.errors = vErrors;
                return false;
              } else {
                errors = _errs4;
                if (vErrors !== null) {
                  if (_errs4) {
                    vErrors.length = _errs4;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.new_job_level !== void 0) {
                let data2 = data.new_job_level;
                const _errs10 = errors;
                const _errs11 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
                  validate22.errors = [{ instancePath: instancePath + "/new_job_level", schemaPath: "#/$defs/jobLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs11) {
                  if (typeof data2 == "number") {
                    if (data2 > 10 || isNaN(data2)) {
                      validate22.errors = [{ instancePath: instancePath + "/new_job_level", schemaPath: "#/$defs/jobLevel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate22.errors = [{ instancePath: instancePath + "/new_job_level", schemaPath: "#/$defs/jobLevel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.new_annual_compensation !== void 0) {
                  let data3 = data.new_annual_compensation;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (typeof data3 !== "string" && !(typeof data3 == "number")) {
                    validate22.errors = [{ instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema43.type }, message: "must be string,number" }];
                    return false;
                  }
                  if (typeof data3 === "string") {
                    if (!pattern11.test(data3)) {
                      validate22.errors = [{ instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }];
                      return false;
                    }
                  }
                  if (errors === _errs14) {
                    if (typeof data3 == "number") {
                      if (data3 > 999999999999999e-6 || isNaN(data3)) {
                        validate22.errors = [{ instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                        return false;
                      } else {
                        if (data3 <= 0 || isNaN(data3)) {
                          validate22.errors = [{ instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                          return false;
                        } else {
                          if (!formats6.validate(data3)) {
                            validate22.errors = [{ instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                            return false;
                          }
                        }
                      }
                    }
                    if (errors === _errs14) {
                      if (typeof data3 === "string") {
                        if (!pattern12.test(data3)) {
                          validate22.errors = [{ instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.effective_date !== void 0) {
                    let data4 = data.effective_date;
                    const _errs17 = errors;
                    const _errs18 = errors;
                    if (errors === _errs18) {
                      if (errors === _errs18) {
                        if (typeof data4 === "string") {
                          if (!formats0.validate(data4)) {
                            validate22.errors = [{ instancePath: instancePath + "/effective_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                            return false;
                          }
                        } else {
                          validate22.errors = [{ instancePath: instancePath + "/effective_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs17 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema49 = { "title": "TerminationPayload", "description": "Employment ends.", "type": "object", "additionalProperties": false, "required": ["event_type", "termination_reason", "final_pay_date"], "properties": { "event_type": { "const": "termination" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "termination_reason": { "type": "string", "enum": ["voluntary", "involuntary", "retirement", "death", "disability"], "description": "Why it ended." }, "final_pay_date": { "$ref": "#/$defs/date", "description": "Date of the last pay." } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.termination_reason === void 0 && (missing0 = "termination_reason") || data.final_pay_date === void 0 && (missing0 = "final_pay_date")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "termination_reason" || key0 === "final_pay_date")) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("termination" !== data.event_type) {
              validate23.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "termination" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              let valid1 = false;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    const err0 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs5 === errors;
              valid1 = valid1 || _valid0;
              const _errs8 = errors;
              if (data1 !== null) {
                const err2 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var _valid0 = _errs8 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const err3 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
                validate23.errors = vErrors;
                return false;
              } else {
                errors = _errs4;
                if (vErrors !== null) {
                  if (_errs4) {
                    vErrors.length = _errs4;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.termination_reason !== void 0) {
                let data2 = data.termination_reason;
                const _errs10 = errors;
                if (typeof data2 !== "string") {
                  validate23.errors = [{ instancePath: instancePath + "/termination_reason", schemaPath: "#/properties/termination_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "voluntary" || data2 === "involuntary" || data2 === "retirement" || data2 === "death" || data2 === "disability")) {
                  validate23.errors = [{ instancePath: instancePath + "/termination_reason", schemaPath: "#/properties/termination_reason/enum", keyword: "enum", params: { allowedValues: schema49.properties.termination_reason.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.final_pay_date !== void 0) {
                  let data3 = data.final_pay_date;
                  const _errs12 = errors;
                  const _errs13 = errors;
                  if (errors === _errs13) {
                    if (errors === _errs13) {
                      if (typeof data3 === "string") {
                        if (!formats0.validate(data3)) {
                          validate23.errors = [{ instancePath: instancePath + "/final_pay_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                          return false;
                        }
                      } else {
                        validate23.errors = [{ instancePath: instancePath + "/final_pay_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema55 = { "title": "rate", "description": "A share from 0 to 1 with at most 4 decimals, string or number.", "type": ["string", "number"], "pattern": "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", "minimum": 0, "maximum": 1, "format": "rate" };
var pattern20 = new RegExp("^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", "u");
var formats16 = FORMATS.rate;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.new_compensation === void 0 && (missing0 = "new_compensation") || data.merit_percentage === void 0 && (missing0 = "merit_percentage")) {
        validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "new_compensation" || key0 === "merit_percentage")) {
            validate24.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("merit" !== data.event_type) {
              validate24.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "merit" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              let valid1 = false;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    const err0 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs5 === errors;
              valid1 = valid1 || _valid0;
              const _errs8 = errors;
              if (data1 !== null) {
                const err2 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var _valid0 = _errs8 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const err3 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
                validate24.errors = vErrors;
                return false;
              } else {
                errors = _errs4;
                if (vErrors !== null) {
                  if (_errs4) {
                    vErrors.length = _errs4;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.new_compensation !== void 0) {
                let data2 = data.new_compensation;
                const _errs10 = errors;
                const _errs11 = errors;
                if (typeof data2 !== "string" && !(typeof data2 == "number")) {
                  validate24.errors = [{ instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema43.type }, message: "must be string,number" }];
                  return false;
                }
                if (typeof data2 === "string") {
                  if (!pattern11.test(data2)) {
                    validate24.errors = [{ instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }];
                    return false;
                  }
                }
                if (errors === _errs11) {
                  if (typeof data2 == "number") {
                    if (data2 > 999999999999999e-6 || isNaN(data2)) {
                      validate24.errors = [{ instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                      return false;
                    } else {
                      if (data2 <= 0 || isNaN(data2)) {
                        validate24.errors = [{ instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                        return false;
                      } else {
                        if (!formats6.validate(data2)) {
                          validate24.errors = [{ instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                          return false;
                        }
                      }
                    }
                  }
                  if (errors === _errs11) {
                    if (typeof data2 === "string") {
                      if (!pattern12.test(data2)) {
                        validate24.errors = [{ instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.merit_percentage !== void 0) {
                  let data3 = data.merit_percentage;
                  const _errs14 = errors;
                  const _errs15 = errors;
                  if (typeof data3 !== "string" && !(typeof data3 == "number")) {
                    validate24.errors = [{ instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema55.type }, message: "must be string,number" }];
                    return false;
                  }
                  if (errors === _errs15) {
                    if (typeof data3 == "number") {
                      if (data3 > 1 || isNaN(data3)) {
                        validate24.errors = [{ instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                        return false;
                      } else {
                        if (data3 < 0 || isNaN(data3)) {
                          validate24.errors = [{ instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        } else {
                          if (!formats16.validate(data3)) {
                            validate24.errors = [{ instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }];
                            return false;
                          }
                        }
                      }
                    }
                    if (errors === _errs15) {
                      if (typeof data3 === "string") {
                        if (!pattern20.test(data3)) {
                          validate24.errors = [{ instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema56 = { "title": "EligibilityPayload", "description": "Whether the person may take part in the plan.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "eligible", "eligibility_date", "reason"], "properties": { "event_type": { "const": "eligibility" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "eligible": { "type": "boolean", "description": "Whether the person may take part from this day on." }, "eligibility_date": { "$ref": "#/$defs/date", "description": "Day of the determination." }, "reason": { "type": "string", "enum": ["age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"], "description": "What the determination rests on." }, "source": { "anyOf": [{ "type": "string" }, { "type": "null" }], "description": "Where the determination came from." } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.plan_id === void 0 && (missing0 = "plan_id") || data.eligible === void 0 && (missing0 = "eligible") || data.eligibility_date === void 0 && (missing0 = "eligibility_date") || data.reason === void 0 && (missing0 = "reason")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "eligible" || key0 === "eligibility_date" || key0 === "reason" || key0 === "source")) {
            validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("eligibility" !== data.event_type) {
              validate25.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "eligibility" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate25.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                    return false;
                  }
                } else {
                  validate25.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.eligible !== void 0) {
                const _errs6 = errors;
                if (typeof data.eligible !== "boolean") {
                  validate25.errors = [{ instancePath: instancePath + "/eligible", schemaPath: "#/properties/eligible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.eligibility_date !== void 0) {
                  let data3 = data.eligibility_date;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (errors === _errs9) {
                      if (typeof data3 === "string") {
                        if (!formats0.validate(data3)) {
                          validate25.errors = [{ instancePath: instancePath + "/eligibility_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                          return false;
                        }
                      } else {
                        validate25.errors = [{ instancePath: instancePath + "/eligibility_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reason !== void 0) {
                    let data4 = data.reason;
                    const _errs11 = errors;
                    if (typeof data4 !== "string") {
                      validate25.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    if (!(data4 === "age_and_service" || data4 === "immediate" || data4 === "hours_requirement" || data4 === "rehire" || data4 === "ineligible_override")) {
                      validate25.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema56.properties.reason.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.source !== void 0) {
                      let data5 = data.source;
                      const _errs13 = errors;
                      const _errs14 = errors;
                      let valid3 = false;
                      const _errs15 = errors;
                      if (typeof data5 !== "string") {
                        const err0 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var _valid0 = _errs15 === errors;
                      valid3 = valid3 || _valid0;
                      const _errs17 = errors;
                      if (data5 !== null) {
                        const err1 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err1];
                        } else {
                          vErrors.push(err1);
                        }
                        errors++;
                      }
                      var _valid0 = _errs17 === errors;
                      valid3 = valid3 || _valid0;
                      if (!valid3) {
                        const err2 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err2];
                        } else {
                          vErrors.push(err2);
                        }
                        errors++;
                        validate25.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs14;
                        if (vErrors !== null) {
                          if (_errs14) {
                            vErrors.length = _errs14;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema59 = { "title": "EnrollmentPayload", "description": "The rates at which the person defers pay from now on.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"], "properties": { "event_type": { "const": "enrollment" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "enrollment_date": { "$ref": "#/$defs/date", "description": "Day of the election." }, "pre_tax_contribution_rate": { "$ref": "#/$defs/rate", "description": "Share of pay deferred before tax." }, "roth_contribution_rate": { "$ref": "#/$defs/rate", "description": "Share of pay deferred as Roth." }, "after_tax_contribution_rate": { "anyOf": [{ "$ref": "#/$defs/rate" }, { "type": "null" }], "description": "Share of pay contributed after tax; absent means 0." }, "auto_enrollment": { "type": ["boolean", "null"], "description": "Whether the plan enrolled the person." }, "opt_out_window_expires": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Last day to opt out of an automatic enrollment." }, "enrollment_source": { "enum": ["proactive", "auto", "voluntary", null], "description": "Who started the enrollment." }, "auto_enrollment_window_start": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "First day of the automatic enrollment window." }, "auto_enrollment_window_end": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Last day of the automatic enrollment window." }, "proactive_enrollment_eligible": { "type": ["boolean", "null"], "description": "Whether the person could enroll before the window closed." }, "window_timing_compliant": { "type": ["boolean", "null"], "description": "Whether the enrollment fell inside its window." } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.plan_id === void 0 && (missing0 = "plan_id") || data.enrollment_date === void 0 && (missing0 = "enrollment_date") || data.pre_tax_contribution_rate === void 0 && (missing0 = "pre_tax_contribution_rate") || data.roth_contribution_rate === void 0 && (missing0 = "roth_contribution_rate")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema59.properties, key0)) {
            validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("enrollment" !== data.event_type) {
              validate26.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "enrollment" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate26.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                    return false;
                  }
                } else {
                  validate26.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.enrollment_date !== void 0) {
                let data2 = data.enrollment_date;
                const _errs6 = errors;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (!formats0.validate(data2)) {
                        validate26.errors = [{ instancePath: instancePath + "/enrollment_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                        return false;
                      }
                    } else {
                      validate26.errors = [{ instancePath: instancePath + "/enrollment_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.pre_tax_contribution_rate !== void 0) {
                  let data3 = data.pre_tax_contribution_rate;
                  const _errs9 = errors;
                  const _errs10 = errors;
                  if (typeof data3 !== "string" && !(typeof data3 == "number")) {
                    validate26.errors = [{ instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema55.type }, message: "must be string,number" }];
                    return false;
                  }
                  if (errors === _errs10) {
                    if (typeof data3 == "number") {
                      if (data3 > 1 || isNaN(data3)) {
                        validate26.errors = [{ instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                        return false;
                      } else {
                        if (data3 < 0 || isNaN(data3)) {
                          validate26.errors = [{ instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        } else {
                          if (!formats16.validate(data3)) {
                            validate26.errors = [{ instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }];
                            return false;
                          }
                        }
                      }
                    }
                    if (errors === _errs10) {
                      if (typeof data3 === "string") {
                        if (!pattern20.test(data3)) {
                          validate26.errors = [{ instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.roth_contribution_rate !== void 0) {
                    let data4 = data.roth_contribution_rate;
                    const _errs12 = errors;
                    const _errs13 = errors;
                    if (typeof data4 !== "string" && !(typeof data4 == "number")) {
                      validate26.errors = [{ instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema55.type }, message: "must be string,number" }];
                      return false;
                    }
                    if (errors === _errs13) {
                      if (typeof data4 == "number") {
                        if (data4 > 1 || isNaN(data4)) {
                          validate26.errors = [{ instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                          return false;
                        } else {
                          if (data4 < 0 || isNaN(data4)) {
                            validate26.errors = [{ instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          } else {
                            if (!formats16.validate(data4)) {
                              validate26.errors = [{ instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }];
                              return false;
                            }
                          }
                        }
                      }
                      if (errors === _errs13) {
                        if (typeof data4 === "string") {
                          if (!pattern20.test(data4)) {
                            validate26.errors = [{ instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.after_tax_contribution_rate !== void 0) {
                      let data5 = data.after_tax_contribution_rate;
                      const _errs15 = errors;
                      const _errs16 = errors;
                      let valid5 = false;
                      const _errs17 = errors;
                      const _errs18 = errors;
                      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
                        const err0 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema55.type }, message: "must be string,number" };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      if (errors === _errs18) {
                        if (typeof data5 == "number") {
                          if (data5 > 1 || isNaN(data5)) {
                            const err1 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                          } else {
                            if (data5 < 0 || isNaN(data5)) {
                              const err2 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              if (vErrors === null) {
                                vErrors = [err2];
                              } else {
                                vErrors.push(err2);
                              }
                              errors++;
                            } else {
                              if (!formats16.validate(data5)) {
                                const err3 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' };
                                if (vErrors === null) {
                                  vErrors = [err3];
                                } else {
                                  vErrors.push(err3);
                                }
                                errors++;
                              }
                            }
                          }
                        }
                        if (errors === _errs18) {
                          if (typeof data5 === "string") {
                            if (!pattern20.test(data5)) {
                              const err4 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' };
                              if (vErrors === null) {
                                vErrors = [err4];
                              } else {
                                vErrors.push(err4);
                              }
                              errors++;
                            }
                          }
                        }
                      }
                      var _valid0 = _errs17 === errors;
                      valid5 = valid5 || _valid0;
                      const _errs20 = errors;
                      if (data5 !== null) {
                        const err5 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/properties/after_tax_contribution_rate/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err5];
                        } else {
                          vErrors.push(err5);
                        }
                        errors++;
                      }
                      var _valid0 = _errs20 === errors;
                      valid5 = valid5 || _valid0;
                      if (!valid5) {
                        const err6 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/properties/after_tax_contribution_rate/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err6];
                        } else {
                          vErrors.push(err6);
                        }
                        errors++;
                        validate26.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs16;
                        if (vErrors !== null) {
                          if (_errs16) {
                            vErrors.length = _errs16;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.auto_enrollment !== void 0) {
                        let data6 = data.auto_enrollment;
                        const _errs22 = errors;
                        if (typeof data6 !== "boolean" && data6 !== null) {
                          validate26.errors = [{ instancePath: instancePath + "/auto_enrollment", schemaPath: "#/properties/auto_enrollment/type", keyword: "type", params: { type: schema59.properties.auto_enrollment.type }, message: "must be boolean,null" }];
                          return false;
                        }
                        var valid0 = _errs22 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.opt_out_window_expires !== void 0) {
                          let data7 = data.opt_out_window_expires;
                          const _errs24 = errors;
                          const _errs25 = errors;
                          let valid7 = false;
                          const _errs26 = errors;
                          const _errs27 = errors;
                          if (errors === _errs27) {
                            if (errors === _errs27) {
                              if (typeof data7 === "string") {
                                if (!formats0.validate(data7)) {
                                  const err7 = { instancePath: instancePath + "/opt_out_window_expires", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                  if (vErrors === null) {
                                    vErrors = [err7];
                                  } else {
                                    vErrors.push(err7);
                                  }
                                  errors++;
                                }
                              } else {
                                const err8 = { instancePath: instancePath + "/opt_out_window_expires", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err8];
                                } else {
                                  vErrors.push(err8);
                                }
                                errors++;
                              }
                            }
                          }
                          var _valid1 = _errs26 === errors;
                          valid7 = valid7 || _valid1;
                          const _errs29 = errors;
                          if (data7 !== null) {
                            const err9 = { instancePath: instancePath + "/opt_out_window_expires", schemaPath: "#/properties/opt_out_window_expires/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err9];
                            } else {
                              vErrors.push(err9);
                            }
                            errors++;
                          }
                          var _valid1 = _errs29 === errors;
                          valid7 = valid7 || _valid1;
                          if (!valid7) {
                            const err10 = { instancePath: instancePath + "/opt_out_window_expires", schemaPath: "#/properties/opt_out_window_expires/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err10];
                            } else {
                              vErrors.push(err10);
                            }
                            errors++;
                            validate26.errors = vErrors;
                            return false;
                          } else {
                            errors = _errs25;
                            if (vErrors !== null) {
                              if (_errs25) {
                                vErrors.length = _errs25;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid0 = _errs24 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.enrollment_source !== void 0) {
                            let data8 = data.enrollment_source;
                            const _errs31 = errors;
                            if (!(data8 === "proactive" || data8 === "auto" || data8 === "voluntary" || data8 === null)) {
                              validate26.errors = [{ instancePath: instancePath + "/enrollment_source", schemaPath: "#/properties/enrollment_source/enum", keyword: "enum", params: { allowedValues: schema59.properties.enrollment_source.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid0 = _errs31 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.auto_enrollment_window_start !== void 0) {
                              let data9 = data.auto_enrollment_window_start;
                              const _errs32 = errors;
                              const _errs33 = errors;
                              let valid9 = false;
                              const _errs34 = errors;
                              const _errs35 = errors;
                              if (errors === _errs35) {
                                if (errors === _errs35) {
                                  if (typeof data9 === "string") {
                                    if (!formats0.validate(data9)) {
                                      const err11 = { instancePath: instancePath + "/auto_enrollment_window_start", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                      if (vErrors === null) {
                                        vErrors = [err11];
                                      } else {
                                        vErrors.push(err11);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err12 = { instancePath: instancePath + "/auto_enrollment_window_start", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err12];
                                    } else {
                                      vErrors.push(err12);
                                    }
                                    errors++;
                                  }
                                }
                              }
                              var _valid2 = _errs34 === errors;
                              valid9 = valid9 || _valid2;
                              const _errs37 = errors;
                              if (data9 !== null) {
                                const err13 = { instancePath: instancePath + "/auto_enrollment_window_start", schemaPath: "#/properties/auto_enrollment_window_start/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                  vErrors = [err13];
                                } else {
                                  vErrors.push(err13);
                                }
                                errors++;
                              }
                              var _valid2 = _errs37 === errors;
                              valid9 = valid9 || _valid2;
                              if (!valid9) {
                                const err14 = { instancePath: instancePath + "/auto_enrollment_window_start", schemaPath: "#/properties/auto_enrollment_window_start/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                  vErrors = [err14];
                                } else {
                                  vErrors.push(err14);
                                }
                                errors++;
                                validate26.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs33;
                                if (vErrors !== null) {
                                  if (_errs33) {
                                    vErrors.length = _errs33;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid0 = _errs32 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.auto_enrollment_window_end !== void 0) {
                                let data10 = data.auto_enrollment_window_end;
                                const _errs39 = errors;
                                const _errs40 = errors;
                                let valid11 = false;
                                const _errs41 = errors;
                                const _errs42 = errors;
                                if (errors === _errs42) {
                                  if (errors === _errs42) {
                                    if (typeof data10 === "string") {
                                      if (!formats0.validate(data10)) {
                                        const err15 = { instancePath: instancePath + "/auto_enrollment_window_end", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                        if (vErrors === null) {
                                          vErrors = [err15];
                                        } else {
                                          vErrors.push(err15);
                                        }
                                        errors++;
                                      }
                                    } else {
                                      const err16 = { instancePath: instancePath + "/auto_enrollment_window_end", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err16];
                                      } else {
                                        vErrors.push(err16);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                                var _valid3 = _errs41 === errors;
                                valid11 = valid11 || _valid3;
                                const _errs44 = errors;
                                if (data10 !== null) {
                                  const err17 = { instancePath: instancePath + "/auto_enrollment_window_end", schemaPath: "#/properties/auto_enrollment_window_end/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  if (vErrors === null) {
                                    vErrors = [err17];
                                  } else {
                                    vErrors.push(err17);
                                  }
                                  errors++;
                                }
                                var _valid3 = _errs44 === errors;
                                valid11 = valid11 || _valid3;
                                if (!valid11) {
                                  const err18 = { instancePath: instancePath + "/auto_enrollment_window_end", schemaPath: "#/properties/auto_enrollment_window_end/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  if (vErrors === null) {
                                    vErrors = [err18];
                                  } else {
                                    vErrors.push(err18);
                                  }
                                  errors++;
                                  validate26.errors = vErrors;
                                  return false;
                                } else {
                                  errors = _errs40;
                                  if (vErrors !== null) {
                                    if (_errs40) {
                                      vErrors.length = _errs40;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                                var valid0 = _errs39 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.proactive_enrollment_eligible !== void 0) {
                                  let data11 = data.proactive_enrollment_eligible;
                                  const _errs46 = errors;
                                  if (typeof data11 !== "boolean" && data11 !== null) {
                                    validate26.errors = [{ instancePath: instancePath + "/proactive_enrollment_eligible", schemaPath: "#/properties/proactive_enrollment_eligible/type", keyword: "type", params: { type: schema59.properties.proactive_enrollment_eligible.type }, message: "must be boolean,null" }];
                                    return false;
                                  }
                                  var valid0 = _errs46 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.window_timing_compliant !== void 0) {
                                    let data12 = data.window_timing_compliant;
                                    const _errs48 = errors;
                                    if (typeof data12 !== "boolean" && data12 !== null) {
                                      validate26.errors = [{ instancePath: instancePath + "/window_timing_compliant", schemaPath: "#/properties/window_timing_compliant/type", keyword: "type", params: { type: schema59.properties.window_timing_compliant.type }, message: "must be boolean,null" }];
                                      return false;
                                    }
                                    var valid0 = _errs48 === errors;
                                  } else {
                                    var valid0 = true;
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
        }
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema68 = { "title": "ContributionPayload", "description": "Money goes into the plan.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "source", "amount", "pay_period_end", "contribution_date", "ytd_amount", "payroll_id"], "properties": { "event_type": { "const": "contribution" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "source": { "type": "string", "enum": ["employee_pre_tax", "employee_roth", "employee_after_tax", "employee_catch_up", "employer_match", "employer_match_true_up", "employer_nonelective", "employer_profit_sharing", "forfeiture_allocation"], "description": "Contribution source." }, "amount": { "$ref": "#/$defs/positiveAmount", "description": "Amount contributed." }, "pay_period_end": { "$ref": "#/$defs/date", "description": "Last day of the pay period." }, "contribution_date": { "$ref": "#/$defs/date", "description": "Pay date; it decides the calendar year of the annual limits." }, "ytd_amount": { "$ref": "#/$defs/amount", "description": "Sum of this source in the calendar year, this contribution included." }, "payroll_id": { "$ref": "#/$defs/text", "description": "The payroll run it came from." }, "irs_limit_applied": { "type": ["boolean", "null"], "description": "Whether an IRS limit reduced it." }, "inferred_value": { "type": ["boolean", "null"], "description": "Whether the amount was inferred rather than reported." } } };
var schema73 = { "title": "amount", "description": "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.", "type": ["string", "number"], "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$", "minimum": 0, "maximum": 999999999999999e-6, "format": "amount" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.plan_id === void 0 && (missing0 = "plan_id") || data.source === void 0 && (missing0 = "source") || data.amount === void 0 && (missing0 = "amount") || data.pay_period_end === void 0 && (missing0 = "pay_period_end") || data.contribution_date === void 0 && (missing0 = "contribution_date") || data.ytd_amount === void 0 && (missing0 = "ytd_amount") || data.payroll_id === void 0 && (missing0 = "payroll_id")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema68.properties, key0)) {
            validate27.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("contribution" !== data.event_type) {
              validate27.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "contribution" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate27.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                    return false;
                  }
                } else {
                  validate27.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.source !== void 0) {
                let data2 = data.source;
                const _errs6 = errors;
                if (typeof data2 !== "string") {
                  validate27.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "employee_pre_tax" || data2 === "employee_roth" || data2 === "employee_after_tax" || data2 === "employee_catch_up" || data2 === "employer_match" || data2 === "employer_match_true_up" || data2 === "employer_nonelective" || data2 === "employer_profit_sharing" || data2 === "forfeiture_allocation")) {
                  validate27.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema68.properties.source.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.amount !== void 0) {
                  let data3 = data.amount;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (typeof data3 !== "string" && !(typeof data3 == "number")) {
                    validate27.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema43.type }, message: "must be string,number" }];
                    return false;
                  }
                  if (typeof data3 === "string") {
                    if (!pattern11.test(data3)) {
                      validate27.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }];
                      return false;
                    }
                  }
                  if (errors === _errs9) {
                    if (typeof data3 == "number") {
                      if (data3 > 999999999999999e-6 || isNaN(data3)) {
                        validate27.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                        return false;
                      } else {
                        if (data3 <= 0 || isNaN(data3)) {
                          validate27.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                          return false;
                        } else {
                          if (!formats6.validate(data3)) {
                            validate27.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                            return false;
                          }
                        }
                      }
                    }
                    if (errors === _errs9) {
                      if (typeof data3 === "string") {
                        if (!pattern12.test(data3)) {
                          validate27.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.pay_period_end !== void 0) {
                    let data4 = data.pay_period_end;
                    const _errs12 = errors;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (errors === _errs13) {
                        if (typeof data4 === "string") {
                          if (!formats0.validate(data4)) {
                            validate27.errors = [{ instancePath: instancePath + "/pay_period_end", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                            return false;
                          }
                        } else {
                          validate27.errors = [{ instancePath: instancePath + "/pay_period_end", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.contribution_date !== void 0) {
                      let data5 = data.contribution_date;
                      const _errs15 = errors;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (errors === _errs16) {
                          if (typeof data5 === "string") {
                            if (!formats0.validate(data5)) {
                              validate27.errors = [{ instancePath: instancePath + "/contribution_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                              return false;
                            }
                          } else {
                            validate27.errors = [{ instancePath: instancePath + "/contribution_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.ytd_amount !== void 0) {
                        let data6 = data.ytd_amount;
                        const _errs18 = errors;
                        const _errs19 = errors;
                        if (typeof data6 !== "string" && !(typeof data6 == "number")) {
                          validate27.errors = [{ instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema73.type }, message: "must be string,number" }];
                          return false;
                        }
                        if (errors === _errs19) {
                          if (typeof data6 == "number") {
                            if (data6 > 999999999999999e-6 || isNaN(data6)) {
                              validate27.errors = [{ instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                              return false;
                            } else {
                              if (data6 < 0 || isNaN(data6)) {
                                validate27.errors = [{ instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              } else {
                                if (!formats6.validate(data6)) {
                                  validate27.errors = [{ instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                                  return false;
                                }
                              }
                            }
                          }
                          if (errors === _errs19) {
                            if (typeof data6 === "string") {
                              if (!pattern12.test(data6)) {
                                validate27.errors = [{ instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.payroll_id !== void 0) {
                          let data7 = data.payroll_id;
                          const _errs21 = errors;
                          const _errs22 = errors;
                          if (errors === _errs22) {
                            if (typeof data7 === "string") {
                              if (!pattern5.test(data7)) {
                                validate27.errors = [{ instancePath: instancePath + "/payroll_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                                return false;
                              }
                            } else {
                              validate27.errors = [{ instancePath: instancePath + "/payroll_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.irs_limit_applied !== void 0) {
                            let data8 = data.irs_limit_applied;
                            const _errs24 = errors;
                            if (typeof data8 !== "boolean" && data8 !== null) {
                              validate27.errors = [{ instancePath: instancePath + "/irs_limit_applied", schemaPath: "#/properties/irs_limit_applied/type", keyword: "type", params: { type: schema68.properties.irs_limit_applied.type }, message: "must be boolean,null" }];
                              return false;
                            }
                            var valid0 = _errs24 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.inferred_value !== void 0) {
                              let data9 = data.inferred_value;
                              const _errs26 = errors;
                              if (typeof data9 !== "boolean" && data9 !== null) {
                                validate27.errors = [{ instancePath: instancePath + "/inferred_value", schemaPath: "#/properties/inferred_value/type", keyword: "type", params: { type: schema68.properties.inferred_value.type }, message: "must be boolean,null" }];
                                return false;
                              }
                              var valid0 = _errs26 === errors;
                            } else {
                              var valid0 = true;
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
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema75 = { "title": "VestingPayload", "description": "The share of employer money that the person owns from now on.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "vested_percentage", "source_balances_vested", "vesting_schedule_type", "service_computation_date", "service_credited_hours", "service_period_end_date"], "properties": { "event_type": { "const": "vesting" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "vested_percentage": { "$ref": "#/$defs/rate", "description": "Vested share of employer money." }, "source_balances_vested": { "title": "VestedBalances", "x-column-prefix": "vested_", "description": "Vested balance of each employer bucket.", "type": "object", "additionalProperties": false, "properties": { "employer_match": { "$ref": "#/$defs/amount", "description": "Vested match and true-up." }, "employer_nonelective": { "$ref": "#/$defs/amount", "description": "Vested nonelective contributions." }, "employer_profit_sharing": { "$ref": "#/$defs/amount", "description": "Vested profit sharing and forfeiture allocations." } } }, "vesting_schedule_type": { "type": "string", "enum": ["graded", "cliff", "immediate"], "description": "Form of the schedule." }, "service_computation_date": { "$ref": "#/$defs/date", "description": "Day from which service counts." }, "service_credited_hours": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "Hours of service credited in the period." }, "service_period_end_date": { "$ref": "#/$defs/date", "description": "Last day of the service period." } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.plan_id === void 0 && (missing0 = "plan_id") || data.vested_percentage === void 0 && (missing0 = "vested_percentage") || data.source_balances_vested === void 0 && (missing0 = "source_balances_vested") || data.vesting_schedule_type === void 0 && (missing0 = "vesting_schedule_type") || data.service_computation_date === void 0 && (missing0 = "service_computation_date") || data.service_credited_hours === void 0 && (missing0 = "service_credited_hours") || data.service_period_end_date === void 0 && (missing0 = "service_period_end_date")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "vested_percentage" || key0 === "source_balances_vested" || key0 === "vesting_schedule_type" || key0 === "service_computation_date" || key0 === "service_credited_hours" || key0 === "service_period_end_date")) {
            validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("vesting" !== data.event_type) {
              validate28.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "vesting" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate28.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                    return false;
                  }
                } else {
                  validate28.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.vested_percentage !== void 0) {
                let data2 = data.vested_percentage;
                const _errs6 = errors;
                const _errs7 = errors;
                if (typeof data2 !== "string" && !(typeof data2 == "number")) {
                  validate28.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema55.type }, message: "must be string,number" }];
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data2 == "number") {
                    if (data2 > 1 || isNaN(data2)) {
                      validate28.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                      return false;
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate28.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      } else {
                        if (!formats16.validate(data2)) {
                          validate28.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }];
                          return false;
                        }
                      }
                    }
                  }
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (!pattern20.test(data2)) {
                        validate28.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.source_balances_vested !== void 0) {
                  let data3 = data.source_balances_vested;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      const _errs11 = errors;
                      for (const key1 in data3) {
                        if (!(key1 === "employer_match" || key1 === "employer_nonelective" || key1 === "employer_profit_sharing")) {
                          validate28.errors = [{ instancePath: instancePath + "/source_balances_vested", schemaPath: "#/properties/source_balances_vested/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs11 === errors) {
                        if (data3.employer_match !== void 0) {
                          let data4 = data3.employer_match;
                          const _errs12 = errors;
                          const _errs13 = errors;
                          if (typeof data4 !== "string" && !(typeof data4 == "number")) {
                            validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema73.type }, message: "must be string,number" }];
                            return false;
                          }
                          if (errors === _errs13) {
                            if (typeof data4 == "number") {
                              if (data4 > 999999999999999e-6 || isNaN(data4)) {
                                validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                                return false;
                              } else {
                                if (data4 < 0 || isNaN(data4)) {
                                  validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                } else {
                                  if (!formats6.validate(data4)) {
                                    validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                                    return false;
                                  }
                                }
                              }
                            }
                            if (errors === _errs13) {
                              if (typeof data4 === "string") {
                                if (!pattern12.test(data4)) {
                                  validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid3 = _errs12 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data3.employer_nonelective !== void 0) {
                            let data5 = data3.employer_nonelective;
                            const _errs15 = errors;
                            const _errs16 = errors;
                            if (typeof data5 !== "string" && !(typeof data5 == "number")) {
                              validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema73.type }, message: "must be string,number" }];
                              return false;
                            }
                            if (errors === _errs16) {
                              if (typeof data5 == "number") {
                                if (data5 > 999999999999999e-6 || isNaN(data5)) {
                                  validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                                  return false;
                                } else {
                                  if (data5 < 0 || isNaN(data5)) {
                                    validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  } else {
                                    if (!formats6.validate(data5)) {
                                      validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              if (errors === _errs16) {
                                if (typeof data5 === "string") {
                                  if (!pattern12.test(data5)) {
                                    validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid3 = _errs15 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data3.employer_profit_sharing !== void 0) {
                              let data6 = data3.employer_profit_sharing;
                              const _errs18 = errors;
                              const _errs19 = errors;
                              if (typeof data6 !== "string" && !(typeof data6 == "number")) {
                                validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema73.type }, message: "must be string,number" }];
                                return false;
                              }
                              if (errors === _errs19) {
                                if (typeof data6 == "number") {
                                  if (data6 > 999999999999999e-6 || isNaN(data6)) {
                                    validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                                    return false;
                                  } else {
                                    if (data6 < 0 || isNaN(data6)) {
                                      validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    } else {
                                      if (!formats6.validate(data6)) {
                                        validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                if (errors === _errs19) {
                                  if (typeof data6 === "string") {
                                    if (!pattern12.test(data6)) {
                                      validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid3 = _errs18 === errors;
                            } else {
                              var valid3 = true;
                            }
                          }
                        }
                      }
                    } else {
                      validate28.errors = [{ instancePath: instancePath + "/source_balances_vested", schemaPath: "#/properties/source_balances_vested/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.vesting_schedule_type !== void 0) {
                    let data7 = data.vesting_schedule_type;
                    const _errs21 = errors;
                    if (typeof data7 !== "string") {
                      validate28.errors = [{ instancePath: instancePath + "/vesting_schedule_type", schemaPath: "#/properties/vesting_schedule_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    if (!(data7 === "graded" || data7 === "cliff" || data7 === "immediate")) {
                      validate28.errors = [{ instancePath: instancePath + "/vesting_schedule_type", schemaPath: "#/properties/vesting_schedule_type/enum", keyword: "enum", params: { allowedValues: schema75.properties.vesting_schedule_type.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs21 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.service_computation_date !== void 0) {
                      let data8 = data.service_computation_date;
                      const _errs23 = errors;
                      const _errs24 = errors;
                      if (errors === _errs24) {
                        if (errors === _errs24) {
                          if (typeof data8 === "string") {
                            if (!formats0.validate(data8)) {
                              validate28.errors = [{ instancePath: instancePath + "/service_computation_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                              return false;
                            }
                          } else {
                            validate28.errors = [{ instancePath: instancePath + "/service_computation_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs23 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.service_credited_hours !== void 0) {
                        let data9 = data.service_credited_hours;
                        const _errs26 = errors;
                        if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
                          validate28.errors = [{ instancePath: instancePath + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs26) {
                          if (typeof data9 == "number") {
                            if (data9 > 2147483647 || isNaN(data9)) {
                              validate28.errors = [{ instancePath: instancePath + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }];
                              return false;
                            } else {
                              if (data9 < 0 || isNaN(data9)) {
                                validate28.errors = [{ instancePath: instancePath + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs26 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.service_period_end_date !== void 0) {
                          let data10 = data.service_period_end_date;
                          const _errs28 = errors;
                          const _errs29 = errors;
                          if (errors === _errs29) {
                            if (errors === _errs29) {
                              if (typeof data10 === "string") {
                                if (!formats0.validate(data10)) {
                                  validate28.errors = [{ instancePath: instancePath + "/service_period_end_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                                  return false;
                                }
                              } else {
                                validate28.errors = [{ instancePath: instancePath + "/service_period_end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs28 === errors;
                        } else {
                          var valid0 = true;
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
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema83 = { "title": "ForfeiturePayload", "description": "Unvested employer money leaves the account.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "forfeited_from_source", "amount", "reason", "vested_percentage"], "properties": { "event_type": { "const": "forfeiture" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "forfeited_from_source": { "type": "string", "enum": ["employer_match", "employer_nonelective", "employer_profit_sharing"], "description": "Employer bucket it leaves." }, "amount": { "$ref": "#/$defs/positiveAmount", "description": "Amount forfeited." }, "reason": { "type": "string", "enum": ["unvested_termination", "break_in_service"], "description": "Why it was forfeited." }, "vested_percentage": { "$ref": "#/$defs/rate", "description": "Vested share at that time." } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.plan_id === void 0 && (missing0 = "plan_id") || data.forfeited_from_source === void 0 && (missing0 = "forfeited_from_source") || data.amount === void 0 && (missing0 = "amount") || data.reason === void 0 && (missing0 = "reason") || data.vested_percentage === void 0 && (missing0 = "vested_percentage")) {
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "forfeited_from_source" || key0 === "amount" || key0 === "reason" || key0 === "vested_percentage")) {
            validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("forfeiture" !== data.event_type) {
              validate29.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "forfeiture" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate29.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                    return false;
                  }
                } else {
                  validate29.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.forfeited_from_source !== void 0) {
                let data2 = data.forfeited_from_source;
                const _errs6 = errors;
                if (typeof data2 !== "string") {
                  validate29.errors = [{ instancePath: instancePath + "/forfeited_from_source", schemaPath: "#/properties/forfeited_from_source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "employer_match" || data2 === "employer_nonelective" || data2 === "employer_profit_sharing")) {
                  validate29.errors = [{ instancePath: instancePath + "/forfeited_from_source", schemaPath: "#/properties/forfeited_from_source/enum", keyword: "enum", params: { allowedValues: schema83.properties.forfeited_from_source.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.amount !== void 0) {
                  let data3 = data.amount;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (typeof data3 !== "string" && !(typeof data3 == "number")) {
                    validate29.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema43.type }, message: "must be string,number" }];
                    return false;
                  }
                  if (typeof data3 === "string") {
                    if (!pattern11.test(data3)) {
                      validate29.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }];
                      return false;
                    }
                  }
                  if (errors === _errs9) {
                    if (typeof data3 == "number") {
                      if (data3 > 999999999999999e-6 || isNaN(data3)) {
                        validate29.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                        return false;
                      } else {
                        if (data3 <= 0 || isNaN(data3)) {
                          validate29.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                          return false;
                        } else {
                          if (!formats6.validate(data3)) {
                            validate29.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                            return false;
                          }
                        }
                      }
                    }
                    if (errors === _errs9) {
                      if (typeof data3 === "string") {
                        if (!pattern12.test(data3)) {
                          validate29.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reason !== void 0) {
                    let data4 = data.reason;
                    const _errs12 = errors;
                    if (typeof data4 !== "string") {
                      validate29.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    if (!(data4 === "unvested_termination" || data4 === "break_in_service")) {
                      validate29.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema83.properties.reason.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.vested_percentage !== void 0) {
                      let data5 = data.vested_percentage;
                      const _errs14 = errors;
                      const _errs15 = errors;
                      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
                        validate29.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema55.type }, message: "must be string,number" }];
                        return false;
                      }
                      if (errors === _errs15) {
                        if (typeof data5 == "number") {
                          if (data5 > 1 || isNaN(data5)) {
                            validate29.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                            return false;
                          } else {
                            if (data5 < 0 || isNaN(data5)) {
                              validate29.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            } else {
                              if (!formats16.validate(data5)) {
                                validate29.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }];
                                return false;
                              }
                            }
                          }
                        }
                        if (errors === _errs15) {
                          if (typeof data5 === "string") {
                            if (!pattern20.test(data5)) {
                              validate29.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema87 = { "title": "HceStatusPayload", "description": "Determination of a highly compensated employee, IRC 414(q).", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "determination_method", "ytd_compensation", "annualized_compensation", "hce_threshold", "is_hce", "determination_date"], "properties": { "event_type": { "const": "hce_status" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "determination_method": { "type": "string", "enum": ["prior_year", "current_year"], "description": "Whose pay was looked at." }, "ytd_compensation": { "$ref": "#/$defs/amount", "description": "Pay of the year so far." }, "annualized_compensation": { "$ref": "#/$defs/amount", "description": "Pay held against the threshold." }, "hce_threshold": { "$ref": "#/$defs/positiveAmount", "description": "The threshold applied." }, "is_hce": { "type": "boolean", "description": "Whether the pay is strictly greater than the threshold." }, "determination_date": { "$ref": "#/$defs/date", "description": "Day of the determination." }, "prior_year_hce": { "type": ["boolean", "null"], "description": "Whether the person was one the year before." } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.plan_id === void 0 && (missing0 = "plan_id") || data.determination_method === void 0 && (missing0 = "determination_method") || data.ytd_compensation === void 0 && (missing0 = "ytd_compensation") || data.annualized_compensation === void 0 && (missing0 = "annualized_compensation") || data.hce_threshold === void 0 && (missing0 = "hce_threshold") || data.is_hce === void 0 && (missing0 = "is_hce") || data.determination_date === void 0 && (missing0 = "determination_date")) {
        validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema87.properties, key0)) {
            validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("hce_status" !== data.event_type) {
              validate30.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "hce_status" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate30.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                    return false;
                  }
                } else {
                  validate30.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.determination_method !== void 0) {
                let data2 = data.determination_method;
                const _errs6 = errors;
                if (typeof data2 !== "string") {
                  validate30.errors = [{ instancePath: instancePath + "/determination_method", schemaPath: "#/properties/determination_method/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "prior_year" || data2 === "current_year")) {
                  validate30.errors = [{ instancePath: instancePath + "/determination_method", schemaPath: "#/properties/determination_method/enum", keyword: "enum", params: { allowedValues: schema87.properties.determination_method.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ytd_compensation !== void 0) {
                  let data3 = data.ytd_compensation;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (typeof data3 !== "string" && !(typeof data3 == "number")) {
                    validate30.errors = [{ instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema73.type }, message: "must be string,number" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data3 == "number") {
                      if (data3 > 999999999999999e-6 || isNaN(data3)) {
                        validate30.errors = [{ instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                        return false;
                      } else {
                        if (data3 < 0 || isNaN(data3)) {
                          validate30.errors = [{ instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        } else {
                          if (!formats6.validate(data3)) {
                            validate30.errors = [{ instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                            return false;
                          }
                        }
                      }
                    }
                    if (errors === _errs9) {
                      if (typeof data3 === "string") {
                        if (!pattern12.test(data3)) {
                          validate30.errors = [{ instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.annualized_compensation !== void 0) {
                    let data4 = data.annualized_compensation;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    if (typeof data4 !== "string" && !(typeof data4 == "number")) {
                      validate30.errors = [{ instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema73.type }, message: "must be string,number" }];
                      return false;
                    }
                    if (errors === _errs12) {
                      if (typeof data4 == "number") {
                        if (data4 > 999999999999999e-6 || isNaN(data4)) {
                          validate30.errors = [{ instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                          return false;
                        } else {
                          if (data4 < 0 || isNaN(data4)) {
                            validate30.errors = [{ instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          } else {
                            if (!formats6.validate(data4)) {
                              validate30.errors = [{ instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                              return false;
                            }
                          }
                        }
                      }
                      if (errors === _errs12) {
                        if (typeof data4 === "string") {
                          if (!pattern12.test(data4)) {
                            validate30.errors = [{ instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.hce_threshold !== void 0) {
                      let data5 = data.hce_threshold;
                      const _errs14 = errors;
                      const _errs15 = errors;
                      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
                        validate30.errors = [{ instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema43.type }, message: "must be string,number" }];
                        return false;
                      }
                      if (typeof data5 === "string") {
                        if (!pattern11.test(data5)) {
                          validate30.errors = [{ instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }];
                          return false;
                        }
                      }
                      if (errors === _errs15) {
                        if (typeof data5 == "number") {
                          if (data5 > 999999999999999e-6 || isNaN(data5)) {
                            validate30.errors = [{ instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                            return false;
                          } else {
                            if (data5 <= 0 || isNaN(data5)) {
                              validate30.errors = [{ instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                              return false;
                            } else {
                              if (!formats6.validate(data5)) {
                                validate30.errors = [{ instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                                return false;
                              }
                            }
                          }
                        }
                        if (errors === _errs15) {
                          if (typeof data5 === "string") {
                            if (!pattern12.test(data5)) {
                              validate30.errors = [{ instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.is_hce !== void 0) {
                        const _errs18 = errors;
                        if (typeof data.is_hce !== "boolean") {
                          validate30.errors = [{ instancePath: instancePath + "/is_hce", schemaPath: "#/properties/is_hce/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                          return false;
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.determination_date !== void 0) {
                          let data7 = data.determination_date;
                          const _errs20 = errors;
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (errors === _errs21) {
                              if (typeof data7 === "string") {
                                if (!formats0.validate(data7)) {
                                  validate30.errors = [{ instancePath: instancePath + "/determination_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                                  return false;
                                }
                              } else {
                                validate30.errors = [{ instancePath: instancePath + "/determination_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs20 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.prior_year_hce !== void 0) {
                            let data8 = data.prior_year_hce;
                            const _errs23 = errors;
                            if (typeof data8 !== "boolean" && data8 !== null) {
                              validate30.errors = [{ instancePath: instancePath + "/prior_year_hce", schemaPath: "#/properties/prior_year_hce/type", keyword: "type", params: { type: schema87.properties.prior_year_hce.type }, message: "must be boolean,null" }];
                              return false;
                            }
                            var valid0 = _errs23 === errors;
                          } else {
                            var valid0 = true;
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
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema93 = { "title": "CompliancePayload", "description": "An annual limit is watched.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "compliance_type", "limit_type", "applicable_limit", "current_amount", "monitoring_date"], "properties": { "event_type": { "const": "compliance" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "compliance_type": { "type": "string", "enum": ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"], "description": "What was noticed." }, "limit_type": { "type": "string", "enum": ["elective_deferral", "annual_additions", "catch_up"], "description": "The limit it is about." }, "applicable_limit": { "$ref": "#/$defs/positiveAmount", "description": "The limit of the year." }, "current_amount": { "$ref": "#/$defs/amount", "description": "Amount of the year so far that counts against it." }, "monitoring_date": { "$ref": "#/$defs/date", "description": "Day of the observation." } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.plan_id === void 0 && (missing0 = "plan_id") || data.compliance_type === void 0 && (missing0 = "compliance_type") || data.limit_type === void 0 && (missing0 = "limit_type") || data.applicable_limit === void 0 && (missing0 = "applicable_limit") || data.current_amount === void 0 && (missing0 = "current_amount") || data.monitoring_date === void 0 && (missing0 = "monitoring_date")) {
        validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "compliance_type" || key0 === "limit_type" || key0 === "applicable_limit" || key0 === "current_amount" || key0 === "monitoring_date")) {
            validate31.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("compliance" !== data.event_type) {
              validate31.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "compliance" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate31.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                    return false;
                  }
                } else {
                  validate31.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.compliance_type !== void 0) {
                let data2 = data.compliance_type;
                const _errs6 = errors;
                if (typeof data2 !== "string") {
                  validate31.errors = [{ instancePath: instancePath + "/compliance_type", schemaPath: "#/properties/compliance_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "402g_limit_approach" || data2 === "415c_limit_approach" || data2 === "catch_up_eligible")) {
                  validate31.errors = [{ instancePath: instancePath + "/compliance_type", schemaPath: "#/properties/compliance_type/enum", keyword: "enum", params: { allowedValues: schema93.properties.compliance_type.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.limit_type !== void 0) {
                  let data3 = data.limit_type;
                  const _errs8 = errors;
                  if (typeof data3 !== "string") {
                    validate31.errors = [{ instancePath: instancePath + "/limit_type", schemaPath: "#/properties/limit_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  if (!(data3 === "elective_deferral" || data3 === "annual_additions" || data3 === "catch_up")) {
                    validate31.errors = [{ instancePath: instancePath + "/limit_type", schemaPath: "#/properties/limit_type/enum", keyword: "enum", params: { allowedValues: schema93.properties.limit_type.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.applicable_limit !== void 0) {
                    let data4 = data.applicable_limit;
                    const _errs10 = errors;
                    const _errs11 = errors;
                    if (typeof data4 !== "string" && !(typeof data4 == "number")) {
                      validate31.errors = [{ instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema43.type }, message: "must be string,number" }];
                      return false;
                    }
                    if (typeof data4 === "string") {
                      if (!pattern11.test(data4)) {
                        validate31.errors = [{ instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }];
                        return false;
                      }
                    }
                    if (errors === _errs11) {
                      if (typeof data4 == "number") {
                        if (data4 > 999999999999999e-6 || isNaN(data4)) {
                          validate31.errors = [{ instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                          return false;
                        } else {
                          if (data4 <= 0 || isNaN(data4)) {
                            validate31.errors = [{ instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                            return false;
                          } else {
                            if (!formats6.validate(data4)) {
                              validate31.errors = [{ instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                              return false;
                            }
                          }
                        }
                      }
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern12.test(data4)) {
                            validate31.errors = [{ instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.current_amount !== void 0) {
                      let data5 = data.current_amount;
                      const _errs14 = errors;
                      const _errs15 = errors;
                      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
                        validate31.errors = [{ instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema73.type }, message: "must be string,number" }];
                        return false;
                      }
                      if (errors === _errs15) {
                        if (typeof data5 == "number") {
                          if (data5 > 999999999999999e-6 || isNaN(data5)) {
                            validate31.errors = [{ instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                            return false;
                          } else {
                            if (data5 < 0 || isNaN(data5)) {
                              validate31.errors = [{ instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            } else {
                              if (!formats6.validate(data5)) {
                                validate31.errors = [{ instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                                return false;
                              }
                            }
                          }
                        }
                        if (errors === _errs15) {
                          if (typeof data5 === "string") {
                            if (!pattern12.test(data5)) {
                              validate31.errors = [{ instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.monitoring_date !== void 0) {
                        let data6 = data.monitoring_date;
                        const _errs17 = errors;
                        const _errs18 = errors;
                        if (errors === _errs18) {
                          if (errors === _errs18) {
                            if (typeof data6 === "string") {
                              if (!formats0.validate(data6)) {
                                validate31.errors = [{ instancePath: instancePath + "/monitoring_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                                return false;
                              }
                            } else {
                              validate31.errors = [{ instancePath: instancePath + "/monitoring_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_id === void 0 && (missing0 = "event_id") || data.employee_id === void 0 && (missing0 = "employee_id") || data.scenario_id === void 0 && (missing0 = "scenario_id") || data.plan_design_id === void 0 && (missing0 = "plan_design_id") || data.source_system === void 0 && (missing0 = "source_system") || data.effective_date === void 0 && (missing0 = "effective_date") || data.created_at === void 0 && (missing0 = "created_at") || data.payload === void 0 && (missing0 = "payload")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema31.properties, key0)) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_id !== void 0) {
            let data0 = data.event_id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate20.errors = [{ instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, message: 'must match pattern "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"' }];
                  return false;
                }
              } else {
                validate20.errors = [{ instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.employee_id !== void 0) {
              let data1 = data.employee_id;
              const _errs4 = errors;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate20.errors = [{ instancePath: instancePath + "/employee_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                    return false;
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/employee_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.scenario_id !== void 0) {
                let data2 = data.scenario_id;
                const _errs7 = errors;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data2 === "string") {
                    if (!pattern5.test(data2)) {
                      validate20.errors = [{ instancePath: instancePath + "/scenario_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                      return false;
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/scenario_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.plan_design_id !== void 0) {
                  let data3 = data.plan_design_id;
                  const _errs10 = errors;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (typeof data3 === "string") {
                      if (!pattern5.test(data3)) {
                        validate20.errors = [{ instancePath: instancePath + "/plan_design_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                        return false;
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/plan_design_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.source_system !== void 0) {
                    let data4 = data.source_system;
                    const _errs13 = errors;
                    const _errs14 = errors;
                    if (errors === _errs14) {
                      if (typeof data4 === "string") {
                        if (!pattern5.test(data4)) {
                          validate20.errors = [{ instancePath: instancePath + "/source_system", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                          return false;
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/source_system", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.effective_date !== void 0) {
                      let data5 = data.effective_date;
                      const _errs16 = errors;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (errors === _errs17) {
                          if (typeof data5 === "string") {
                            if (!formats0.validate(data5)) {
                              validate20.errors = [{ instancePath: instancePath + "/effective_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                              return false;
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/effective_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.created_at !== void 0) {
                        let data6 = data.created_at;
                        const _errs19 = errors;
                        const _errs20 = errors;
                        if (errors === _errs20) {
                          if (errors === _errs20) {
                            if (typeof data6 === "string") {
                              if (!formats2.validate(data6)) {
                                validate20.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/$defs/timestamp/format", keyword: "format", params: { format: "event-time" }, message: 'must match format "event-time"' }];
                                return false;
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/$defs/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs19 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.payload !== void 0) {
                          let data7 = data.payload;
                          const _errs22 = errors;
                          if (errors === _errs22) {
                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                              let missing1;
                              if (data7.event_type === void 0 && (missing1 = "event_type")) {
                                validate20.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const tag0 = data7.event_type;
                                if (typeof tag0 == "string") {
                                  if (tag0 === "hire") {
                                    if (!validate21(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                      errors = vErrors.length;
                                    }
                                    var props0 = true;
                                  } else if (tag0 === "promotion") {
                                    if (!validate22(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "termination") {
                                    if (!validate23(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "merit") {
                                    if (!validate24(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "eligibility") {
                                    if (!validate25(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "enrollment") {
                                    if (!validate26(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "contribution") {
                                    if (!validate27(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "vesting") {
                                    if (!validate28(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "forfeiture") {
                                    if (!validate29(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "hce_status") {
                                    if (!validate30(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "compliance") {
                                    if (!validate31(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "event_type", tagValue: tag0 }, message: 'value of tag "event_type" must be in oneOf' }];
                                    return false;
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/discriminator", keyword: "discriminator", params: { error: "tag", tag: "event_type", tagValue: tag0 }, message: 'tag "event_type" must be string' }];
                                  return false;
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs22 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.correlation_id !== void 0) {
                            let data8 = data.correlation_id;
                            const _errs36 = errors;
                            if (typeof data8 !== "string" && data8 !== null) {
                              validate20.errors = [{ instancePath: instancePath + "/correlation_id", schemaPath: "#/properties/correlation_id/type", keyword: "type", params: { type: schema31.properties.correlation_id.type }, message: "must be string,null" }];
                              return false;
                            }
                            var valid0 = _errs36 === errors;
                          } else {
                            var valid0 = true;
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
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/events/compiled/event-explained.compiled.mjs
var validate2 = validate202;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:dc-event-gate:event:1", "title": "DcPlanEvent", "description": "One event of a defined-contribution plan: the envelope, and one of the payloads below, told apart by payload.event_type.", "type": "object", "additionalProperties": false, "required": ["event_id", "employee_id", "scenario_id", "plan_design_id", "source_system", "effective_date", "created_at", "payload"], "properties": { "event_id": { "title": "UUID", "description": "Identity of the event.", "type": "string", "pattern": "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, "employee_id": { "$ref": "#/$defs/text", "description": "The person." }, "scenario_id": { "$ref": "#/$defs/text", "description": "The scenario that the event belongs to; scenarios do not mix." }, "plan_design_id": { "$ref": "#/$defs/text", "description": "The plan design within the scenario." }, "source_system": { "$ref": "#/$defs/text", "description": "The system that recorded the event." }, "effective_date": { "$ref": "#/$defs/date", "description": "Day from which the event counts." }, "created_at": { "$ref": "#/$defs/timestamp", "description": "When the event was recorded." }, "payload": { "title": "payload", "description": "What happened.", "type": "object", "required": ["event_type"], "x-order-of-day": ["hire", "eligibility", "enrollment", "promotion", "merit", "contribution", "vesting", "hce_status", "compliance", "termination", "forfeiture"], "oneOf": [{ "$ref": "#/$defs/hire" }, { "$ref": "#/$defs/promotion" }, { "$ref": "#/$defs/termination" }, { "$ref": "#/$defs/merit" }, { "$ref": "#/$defs/eligibility" }, { "$ref": "#/$defs/enrollment" }, { "$ref": "#/$defs/contribution" }, { "$ref": "#/$defs/vesting" }, { "$ref": "#/$defs/forfeiture" }, { "$ref": "#/$defs/hce_status" }, { "$ref": "#/$defs/compliance" }], "x-dc-event-gate-tag": { "tag": "event_type", "values": ["hire", "promotion", "termination", "merit", "eligibility", "enrollment", "contribution", "vesting", "forfeiture", "hce_status", "compliance"] }, "discriminator": { "propertyName": "event_type" } }, "correlation_id": { "type": ["string", "null"], "description": "Ties events of one process together." } }, "$defs": { "text": { "title": "text", "description": "Text with at least one character that is not white space (docs/DOMAIN.md).", "type": "string", "pattern": "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, "date": { "title": "calendar date", "description": "A real calendar day, YYYY-MM-DD.", "type": "string", "format": "date" }, "amount": { "title": "amount", "description": "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.", "type": ["string", "number"], "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$", "minimum": 0, "maximum": 999999999999999e-6, "format": "amount" }, "positiveAmount": { "title": "positive amount", "description": "An amount greater than 0.", "type": ["string", "number"], "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$", "allOf": [{ "title": "positive amount", "pattern": "[1-9]" }], "exclusiveMinimum": 0, "maximum": 999999999999999e-6, "format": "amount" }, "rate": { "title": "rate", "description": "A share from 0 to 1 with at most 4 decimals, string or number.", "type": ["string", "number"], "pattern": "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", "minimum": 0, "maximum": 1, "format": "rate" }, "jobLevel": { "title": "job level", "description": "A level of the job ladder.", "type": "integer", "minimum": 1, "maximum": 10 }, "timestamp": { "title": "date-time", "description": "RFC 3339 date-time; without an offset it is UTC.", "type": "string", "format": "event-time" }, "hire": { "title": "HirePayload", "description": "A person starts, or starts again, to work for the employer.", "type": "object", "additionalProperties": false, "required": ["event_type", "hire_date", "department", "job_level", "annual_compensation"], "properties": { "event_type": { "const": "hire" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "hire_date": { "$ref": "#/$defs/date", "description": "First day of work." }, "department": { "$ref": "#/$defs/text", "description": "Department hired into." }, "job_level": { "$ref": "#/$defs/jobLevel", "description": "Level hired into." }, "annual_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Starting annual pay." } } }, "promotion": { "title": "PromotionPayload", "description": "A higher job level, with its pay.", "type": "object", "additionalProperties": false, "required": ["event_type", "new_job_level", "new_annual_compensation", "effective_date"], "properties": { "event_type": { "const": "promotion" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "new_job_level": { "$ref": "#/$defs/jobLevel", "description": "Level from this day on." }, "new_annual_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Annual pay from this day on." }, "effective_date": { "$ref": "#/$defs/date", "description": "Day from which the promotion counts." } } }, "termination": { "title": "TerminationPayload", "description": "Employment ends.", "type": "object", "additionalProperties": false, "required": ["event_type", "termination_reason", "final_pay_date"], "properties": { "event_type": { "const": "termination" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "termination_reason": { "type": "string", "enum": ["voluntary", "involuntary", "retirement", "death", "disability"], "description": "Why it ended." }, "final_pay_date": { "$ref": "#/$defs/date", "description": "Date of the last pay." } } }, "merit": { "title": "MeritPayload", "description": "A raise on the same level.", "type": "object", "additionalProperties": false, "required": ["event_type", "new_compensation", "merit_percentage"], "properties": { "event_type": { "const": "merit" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "new_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Annual pay from this day on." }, "merit_percentage": { "$ref": "#/$defs/rate", "description": "The raise as a share of the former pay." } } }, "eligibility": { "title": "EligibilityPayload", "description": "Whether the person may take part in the plan.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "eligible", "eligibility_date", "reason"], "properties": { "event_type": { "const": "eligibility" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "eligible": { "type": "boolean", "description": "Whether the person may take part from this day on." }, "eligibility_date": { "$ref": "#/$defs/date", "description": "Day of the determination." }, "reason": { "type": "string", "enum": ["age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"], "description": "What the determination rests on." }, "source": { "anyOf": [{ "type": "string" }, { "type": "null" }], "description": "Where the determination came from." } } }, "enrollment": { "title": "EnrollmentPayload", "description": "The rates at which the person defers pay from now on.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"], "properties": { "event_type": { "const": "enrollment" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "enrollment_date": { "$ref": "#/$defs/date", "description": "Day of the election." }, "pre_tax_contribution_rate": { "$ref": "#/$defs/rate", "description": "Share of pay deferred before tax." }, "roth_contribution_rate": { "$ref": "#/$defs/rate", "description": "Share of pay deferred as Roth." }, "after_tax_contribution_rate": { "anyOf": [{ "$ref": "#/$defs/rate" }, { "type": "null" }], "description": "Share of pay contributed after tax; absent means 0." }, "auto_enrollment": { "type": ["boolean", "null"], "description": "Whether the plan enrolled the person." }, "opt_out_window_expires": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Last day to opt out of an automatic enrollment." }, "enrollment_source": { "enum": ["proactive", "auto", "voluntary", null], "description": "Who started the enrollment." }, "auto_enrollment_window_start": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "First day of the automatic enrollment window." }, "auto_enrollment_window_end": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Last day of the automatic enrollment window." }, "proactive_enrollment_eligible": { "type": ["boolean", "null"], "description": "Whether the person could enroll before the window closed." }, "window_timing_compliant": { "type": ["boolean", "null"], "description": "Whether the enrollment fell inside its window." } } }, "contribution": { "title": "ContributionPayload", "description": "Money goes into the plan.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "source", "amount", "pay_period_end", "contribution_date", "ytd_amount", "payroll_id"], "properties": { "event_type": { "const": "contribution" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "source": { "type": "string", "enum": ["employee_pre_tax", "employee_roth", "employee_after_tax", "employee_catch_up", "employer_match", "employer_match_true_up", "employer_nonelective", "employer_profit_sharing", "forfeiture_allocation"], "description": "Contribution source." }, "amount": { "$ref": "#/$defs/positiveAmount", "description": "Amount contributed." }, "pay_period_end": { "$ref": "#/$defs/date", "description": "Last day of the pay period." }, "contribution_date": { "$ref": "#/$defs/date", "description": "Pay date; it decides the calendar year of the annual limits." }, "ytd_amount": { "$ref": "#/$defs/amount", "description": "Sum of this source in the calendar year, this contribution included." }, "payroll_id": { "$ref": "#/$defs/text", "description": "The payroll run it came from." }, "irs_limit_applied": { "type": ["boolean", "null"], "description": "Whether an IRS limit reduced it." }, "inferred_value": { "type": ["boolean", "null"], "description": "Whether the amount was inferred rather than reported." } } }, "vesting": { "title": "VestingPayload", "description": "The share of employer money that the person owns from now on.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "vested_percentage", "source_balances_vested", "vesting_schedule_type", "service_computation_date", "service_credited_hours", "service_period_end_date"], "properties": { "event_type": { "const": "vesting" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "vested_percentage": { "$ref": "#/$defs/rate", "description": "Vested share of employer money." }, "source_balances_vested": { "title": "VestedBalances", "x-column-prefix": "vested_", "description": "Vested balance of each employer bucket.", "type": "object", "additionalProperties": false, "properties": { "employer_match": { "$ref": "#/$defs/amount", "description": "Vested match and true-up." }, "employer_nonelective": { "$ref": "#/$defs/amount", "description": "Vested nonelective contributions." }, "employer_profit_sharing": { "$ref": "#/$defs/amount", "description": "Vested profit sharing and forfeiture allocations." } } }, "vesting_schedule_type": { "type": "string", "enum": ["graded", "cliff", "immediate"], "description": "Form of the schedule." }, "service_computation_date": { "$ref": "#/$defs/date", "description": "Day from which service counts." }, "service_credited_hours": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "Hours of service credited in the period." }, "service_period_end_date": { "$ref": "#/$defs/date", "description": "Last day of the service period." } } }, "forfeiture": { "title": "ForfeiturePayload", "description": "Unvested employer money leaves the account.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "forfeited_from_source", "amount", "reason", "vested_percentage"], "properties": { "event_type": { "const": "forfeiture" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "forfeited_from_source": { "type": "string", "enum": ["employer_match", "employer_nonelective", "employer_profit_sharing"], "description": "Employer bucket it leaves." }, "amount": { "$ref": "#/$defs/positiveAmount", "description": "Amount forfeited." }, "reason": { "type": "string", "enum": ["unvested_termination", "break_in_service"], "description": "Why it was forfeited." }, "vested_percentage": { "$ref": "#/$defs/rate", "description": "Vested share at that time." } } }, "hce_status": { "title": "HceStatusPayload", "description": "Determination of a highly compensated employee, IRC 414(q).", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "determination_method", "ytd_compensation", "annualized_compensation", "hce_threshold", "is_hce", "determination_date"], "properties": { "event_type": { "const": "hce_status" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "determination_method": { "type": "string", "enum": ["prior_year", "current_year"], "description": "Whose pay was looked at." }, "ytd_compensation": { "$ref": "#/$defs/amount", "description": "Pay of the year so far." }, "annualized_compensation": { "$ref": "#/$defs/amount", "description": "Pay held against the threshold." }, "hce_threshold": { "$ref": "#/$defs/positiveAmount", "description": "The threshold applied." }, "is_hce": { "type": "boolean", "description": "Whether the pay is strictly greater than the threshold." }, "determination_date": { "$ref": "#/$defs/date", "description": "Day of the determination." }, "prior_year_hce": { "type": ["boolean", "null"], "description": "Whether the person was one the year before." } } }, "compliance": { "title": "CompliancePayload", "description": "An annual limit is watched.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "compliance_type", "limit_type", "applicable_limit", "current_amount", "monitoring_date"], "properties": { "event_type": { "const": "compliance" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "compliance_type": { "type": "string", "enum": ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"], "description": "What was noticed." }, "limit_type": { "type": "string", "enum": ["elective_deferral", "annual_additions", "catch_up"], "description": "The limit it is about." }, "applicable_limit": { "$ref": "#/$defs/positiveAmount", "description": "The limit of the year." }, "current_amount": { "$ref": "#/$defs/amount", "description": "Amount of the year so far that counts against it." }, "monitoring_date": { "$ref": "#/$defs/date", "description": "Day of the observation." } } } } };
var schema32 = { "title": "text", "description": "Text with at least one character that is not white space (docs/DOMAIN.md).", "type": "string", "pattern": "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" };
var schema36 = { "title": "calendar date", "description": "A real calendar day, YYYY-MM-DD.", "type": "string", "format": "date" };
var schema37 = { "title": "date-time", "description": "RFC 3339 date-time; without an offset it is UTC.", "type": "string", "format": "event-time" };
var func12 = Object.prototype.hasOwnProperty;
var pattern42 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
var pattern52 = new RegExp("[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", "u");
var formats02 = FORMATS.date;
var formats22 = FORMATS["event-time"];
var schema38 = { "title": "HirePayload", "description": "A person starts, or starts again, to work for the employer.", "type": "object", "additionalProperties": false, "required": ["event_type", "hire_date", "department", "job_level", "annual_compensation"], "properties": { "event_type": { "const": "hire" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "hire_date": { "$ref": "#/$defs/date", "description": "First day of work." }, "department": { "$ref": "#/$defs/text", "description": "Department hired into." }, "job_level": { "$ref": "#/$defs/jobLevel", "description": "Level hired into." }, "annual_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Starting annual pay." } } };
var schema42 = { "title": "job level", "description": "A level of the job ladder.", "type": "integer", "minimum": 1, "maximum": 10 };
var schema432 = { "title": "positive amount", "description": "An amount greater than 0.", "type": ["string", "number"], "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$", "allOf": [{ "title": "positive amount", "pattern": "[1-9]" }], "exclusiveMinimum": 0, "maximum": 999999999999999e-6, "format": "amount" };
var pattern112 = new RegExp("[1-9]", "u");
var pattern122 = new RegExp("^[0-9]{1,12}(\\.[0-9]{1,6})?$", "u");
var formats62 = FORMATS.amount;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate212.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.hire_date === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hire_date" }, message: "must have required property 'hire_date'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.department === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "department" }, message: "must have required property 'department'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.job_level === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "job_level" }, message: "must have required property 'job_level'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.annual_compensation === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "annual_compensation" }, message: "must have required property 'annual_compensation'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "hire_date" || key0 === "department" || key0 === "job_level" || key0 === "annual_compensation")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("hire" !== data0) {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "hire" }, message: "must be equal to constant", schema: "hire", parentSchema: schema38.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err7 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (data1 !== null) {
        const err9 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema38.properties.plan_id.anyOf[1].type, parentSchema: schema38.properties.plan_id.anyOf[1], data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err10 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema38.properties.plan_id.anyOf, parentSchema: schema38.properties.plan_id, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.hire_date !== void 0) {
      let data2 = data.hire_date;
      if (typeof data2 === "string") {
        if (!formats02.validate(data2)) {
          const err11 = { instancePath: instancePath + "/hire_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/hire_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.department !== void 0) {
      let data3 = data.department;
      if (typeof data3 === "string") {
        if (!pattern52.test(data3)) {
          const err13 = { instancePath: instancePath + "/department", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/department", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.job_level !== void 0) {
      let data4 = data.job_level;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        const err15 = { instancePath: instancePath + "/job_level", schemaPath: "#/$defs/jobLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema42.type, parentSchema: schema42, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 10 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/job_level", schemaPath: "#/$defs/jobLevel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema42, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/job_level", schemaPath: "#/$defs/jobLevel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema42, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.annual_compensation !== void 0) {
      let data5 = data.annual_compensation;
      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
        const err18 = { instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema432.type }, message: "must be string,number", schema: schema432.type, parentSchema: schema432, data: data5 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (!pattern112.test(data5)) {
          const err19 = { instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: schema432.allOf[0], data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      if (typeof data5 == "number") {
        if (data5 > 999999999999999e-6 || isNaN(data5)) {
          const err20 = { instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema432, data: data5 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data5 <= 0 || isNaN(data5)) {
          const err21 = { instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema432, data: data5 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!formats62.validate(data5)) {
          const err22 = { instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema432, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (!pattern122.test(data5)) {
          const err23 = { instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema432, data: data5 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
validate212.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema44 = { "title": "PromotionPayload", "description": "A higher job level, with its pay.", "type": "object", "additionalProperties": false, "required": ["event_type", "new_job_level", "new_annual_compensation", "effective_date"], "properties": { "event_type": { "const": "promotion" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "new_job_level": { "$ref": "#/$defs/jobLevel", "description": "Level from this day on." }, "new_annual_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Annual pay from this day on." }, "effective_date": { "$ref": "#/$defs/date", "description": "Day from which the promotion counts." } } };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.new_job_level === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "new_job_level" }, message: "must have required property 'new_job_level'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.new_annual_compensation === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "new_annual_compensation" }, message: "must have required property 'new_annual_compensation'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.effective_date === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective_date" }, message: "must have required property 'effective_date'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "new_job_level" || key0 === "new_annual_compensation" || key0 === "effective_date")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("promotion" !== data0) {
        const err5 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "promotion" }, message: "must be equal to constant", schema: "promotion", parentSchema: schema44.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err6 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (data1 !== null) {
        const err8 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema44.properties.plan_id.anyOf[1].type, parentSchema: schema44.properties.plan_id.anyOf[1], data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err9 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema44.properties.plan_id.anyOf, parentSchema: schema44.properties.plan_id, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.new_job_level !== void 0) {
      let data2 = data.new_job_level;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err10 = { instancePath: instancePath + "/new_job_level", schemaPath: "#/$defs/jobLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema42.type, parentSchema: schema42, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 > 10 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/new_job_level", schemaPath: "#/$defs/jobLevel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema42, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/new_job_level", schemaPath: "#/$defs/jobLevel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema42, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.new_annual_compensation !== void 0) {
      let data3 = data.new_annual_compensation;
      if (typeof data3 !== "string" && !(typeof data3 == "number")) {
        const err13 = { instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema432.type }, message: "must be string,number", schema: schema432.type, parentSchema: schema432, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern112.test(data3)) {
          const err14 = { instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: schema432.allOf[0], data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
      if (typeof data3 == "number") {
        if (data3 > 999999999999999e-6 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!formats62.validate(data3)) {
          const err17 = { instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      if (typeof data3 === "string") {
        if (!pattern122.test(data3)) {
          const err18 = { instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.effective_date !== void 0) {
      let data4 = data.effective_date;
      if (typeof data4 === "string") {
        if (!formats02.validate(data4)) {
          const err19 = { instancePath: instancePath + "/effective_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/effective_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data4 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema492 = { "title": "TerminationPayload", "description": "Employment ends.", "type": "object", "additionalProperties": false, "required": ["event_type", "termination_reason", "final_pay_date"], "properties": { "event_type": { "const": "termination" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "termination_reason": { "type": "string", "enum": ["voluntary", "involuntary", "retirement", "death", "disability"], "description": "Why it ended." }, "final_pay_date": { "$ref": "#/$defs/date", "description": "Date of the last pay." } } };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema492.required, parentSchema: schema492, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.termination_reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "termination_reason" }, message: "must have required property 'termination_reason'", schema: schema492.required, parentSchema: schema492, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.final_pay_date === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "final_pay_date" }, message: "must have required property 'final_pay_date'", schema: schema492.required, parentSchema: schema492, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "termination_reason" || key0 === "final_pay_date")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema492, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("termination" !== data0) {
        const err4 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "termination" }, message: "must be equal to constant", schema: "termination", parentSchema: schema492.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err5 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (data1 !== null) {
        const err7 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema492.properties.plan_id.anyOf[1].type, parentSchema: schema492.properties.plan_id.anyOf[1], data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err8 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema492.properties.plan_id.anyOf, parentSchema: schema492.properties.plan_id, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.termination_reason !== void 0) {
      let data2 = data.termination_reason;
      if (typeof data2 !== "string") {
        const err9 = { instancePath: instancePath + "/termination_reason", schemaPath: "#/properties/termination_reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema492.properties.termination_reason.type, parentSchema: schema492.properties.termination_reason, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data2 === "voluntary" || data2 === "involuntary" || data2 === "retirement" || data2 === "death" || data2 === "disability")) {
        const err10 = { instancePath: instancePath + "/termination_reason", schemaPath: "#/properties/termination_reason/enum", keyword: "enum", params: { allowedValues: schema492.properties.termination_reason.enum }, message: "must be equal to one of the allowed values", schema: schema492.properties.termination_reason.enum, parentSchema: schema492.properties.termination_reason, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.final_pay_date !== void 0) {
      let data3 = data.final_pay_date;
      if (typeof data3 === "string") {
        if (!formats02.validate(data3)) {
          const err11 = { instancePath: instancePath + "/final_pay_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/final_pay_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema492.type, parentSchema: schema492, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema52 = { "title": "MeritPayload", "description": "A raise on the same level.", "type": "object", "additionalProperties": false, "required": ["event_type", "new_compensation", "merit_percentage"], "properties": { "event_type": { "const": "merit" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "new_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Annual pay from this day on." }, "merit_percentage": { "$ref": "#/$defs/rate", "description": "The raise as a share of the former pay." } } };
var schema552 = { "title": "rate", "description": "A share from 0 to 1 with at most 4 decimals, string or number.", "type": ["string", "number"], "pattern": "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", "minimum": 0, "maximum": 1, "format": "rate" };
var pattern202 = new RegExp("^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", "u");
var formats162 = FORMATS.rate;
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate242.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.new_compensation === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "new_compensation" }, message: "must have required property 'new_compensation'", schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.merit_percentage === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merit_percentage" }, message: "must have required property 'merit_percentage'", schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "new_compensation" || key0 === "merit_percentage")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema52, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("merit" !== data0) {
        const err4 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "merit" }, message: "must be equal to constant", schema: "merit", parentSchema: schema52.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err5 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (data1 !== null) {
        const err7 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema52.properties.plan_id.anyOf[1].type, parentSchema: schema52.properties.plan_id.anyOf[1], data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err8 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema52.properties.plan_id.anyOf, parentSchema: schema52.properties.plan_id, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.new_compensation !== void 0) {
      let data2 = data.new_compensation;
      if (typeof data2 !== "string" && !(typeof data2 == "number")) {
        const err9 = { instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema432.type }, message: "must be string,number", schema: schema432.type, parentSchema: schema432, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern112.test(data2)) {
          const err10 = { instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: schema432.allOf[0], data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
      if (typeof data2 == "number") {
        if (data2 > 999999999999999e-6 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema432, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema432, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!formats62.validate(data2)) {
          const err13 = { instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema432, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern122.test(data2)) {
          const err14 = { instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema432, data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.merit_percentage !== void 0) {
      let data3 = data.merit_percentage;
      if (typeof data3 !== "string" && !(typeof data3 == "number")) {
        const err15 = { instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema552.type }, message: "must be string,number", schema: schema552.type, parentSchema: schema552, data: data3 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 1 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema552, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err17 = { instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema552, data: data3 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!formats162.validate(data3)) {
          const err18 = { instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: schema552, data: data3 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
      if (typeof data3 === "string") {
        if (!pattern202.test(data3)) {
          const err19 = { instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: schema552, data: data3 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate242.errors = vErrors;
  return errors === 0;
}
validate242.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema562 = { "title": "EligibilityPayload", "description": "Whether the person may take part in the plan.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "eligible", "eligibility_date", "reason"], "properties": { "event_type": { "const": "eligibility" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "eligible": { "type": "boolean", "description": "Whether the person may take part from this day on." }, "eligibility_date": { "$ref": "#/$defs/date", "description": "Day of the determination." }, "reason": { "type": "string", "enum": ["age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"], "description": "What the determination rests on." }, "source": { "anyOf": [{ "type": "string" }, { "type": "null" }], "description": "Where the determination came from." } } };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate252.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema562.required, parentSchema: schema562, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: schema562.required, parentSchema: schema562, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.eligible === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eligible" }, message: "must have required property 'eligible'", schema: schema562.required, parentSchema: schema562, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eligibility_date === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eligibility_date" }, message: "must have required property 'eligibility_date'", schema: schema562.required, parentSchema: schema562, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema562.required, parentSchema: schema562, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "eligible" || key0 === "eligibility_date" || key0 === "reason" || key0 === "source")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema562, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("eligibility" !== data0) {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "eligibility" }, message: "must be equal to constant", schema: "eligibility", parentSchema: schema562.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err7 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.eligible !== void 0) {
      let data2 = data.eligible;
      if (typeof data2 !== "boolean") {
        const err9 = { instancePath: instancePath + "/eligible", schemaPath: "#/properties/eligible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema562.properties.eligible.type, parentSchema: schema562.properties.eligible, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.eligibility_date !== void 0) {
      let data3 = data.eligibility_date;
      if (typeof data3 === "string") {
        if (!formats02.validate(data3)) {
          const err10 = { instancePath: instancePath + "/eligibility_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/eligibility_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      if (typeof data4 !== "string") {
        const err12 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema562.properties.reason.type, parentSchema: schema562.properties.reason, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data4 === "age_and_service" || data4 === "immediate" || data4 === "hours_requirement" || data4 === "rehire" || data4 === "ineligible_override")) {
        const err13 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema562.properties.reason.enum }, message: "must be equal to one of the allowed values", schema: schema562.properties.reason.enum, parentSchema: schema562.properties.reason, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data5 = data.source;
      const _errs14 = errors;
      let valid3 = false;
      const _errs15 = errors;
      if (typeof data5 !== "string") {
        const err14 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema562.properties.source.anyOf[0].type, parentSchema: schema562.properties.source.anyOf[0], data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var _valid0 = _errs15 === errors;
      valid3 = valid3 || _valid0;
      const _errs17 = errors;
      if (data5 !== null) {
        const err15 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema562.properties.source.anyOf[1].type, parentSchema: schema562.properties.source.anyOf[1], data: data5 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid0 = _errs17 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const err16 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema562.properties.source.anyOf, parentSchema: schema562.properties.source, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      } else {
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema562.type, parentSchema: schema562, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate252.errors = vErrors;
  return errors === 0;
}
validate252.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema592 = { "title": "EnrollmentPayload", "description": "The rates at which the person defers pay from now on.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"], "properties": { "event_type": { "const": "enrollment" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "enrollment_date": { "$ref": "#/$defs/date", "description": "Day of the election." }, "pre_tax_contribution_rate": { "$ref": "#/$defs/rate", "description": "Share of pay deferred before tax." }, "roth_contribution_rate": { "$ref": "#/$defs/rate", "description": "Share of pay deferred as Roth." }, "after_tax_contribution_rate": { "anyOf": [{ "$ref": "#/$defs/rate" }, { "type": "null" }], "description": "Share of pay contributed after tax; absent means 0." }, "auto_enrollment": { "type": ["boolean", "null"], "description": "Whether the plan enrolled the person." }, "opt_out_window_expires": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Last day to opt out of an automatic enrollment." }, "enrollment_source": { "enum": ["proactive", "auto", "voluntary", null], "description": "Who started the enrollment." }, "auto_enrollment_window_start": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "First day of the automatic enrollment window." }, "auto_enrollment_window_end": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Last day of the automatic enrollment window." }, "proactive_enrollment_eligible": { "type": ["boolean", "null"], "description": "Whether the person could enroll before the window closed." }, "window_timing_compliant": { "type": ["boolean", "null"], "description": "Whether the enrollment fell inside its window." } } };
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate262.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema592.required, parentSchema: schema592, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: schema592.required, parentSchema: schema592, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.enrollment_date === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enrollment_date" }, message: "must have required property 'enrollment_date'", schema: schema592.required, parentSchema: schema592, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.pre_tax_contribution_rate === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pre_tax_contribution_rate" }, message: "must have required property 'pre_tax_contribution_rate'", schema: schema592.required, parentSchema: schema592, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.roth_contribution_rate === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roth_contribution_rate" }, message: "must have required property 'roth_contribution_rate'", schema: schema592.required, parentSchema: schema592, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema592.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema592, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("enrollment" !== data0) {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "enrollment" }, message: "must be equal to constant", schema: "enrollment", parentSchema: schema592.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err7 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.enrollment_date !== void 0) {
      let data2 = data.enrollment_date;
      if (typeof data2 === "string") {
        if (!formats02.validate(data2)) {
          const err9 = { instancePath: instancePath + "/enrollment_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/enrollment_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.pre_tax_contribution_rate !== void 0) {
      let data3 = data.pre_tax_contribution_rate;
      if (typeof data3 !== "string" && !(typeof data3 == "number")) {
        const err11 = { instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema552.type }, message: "must be string,number", schema: schema552.type, parentSchema: schema552, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 1 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema552, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema552, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!formats162.validate(data3)) {
          const err14 = { instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: schema552, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
      if (typeof data3 === "string") {
        if (!pattern202.test(data3)) {
          const err15 = { instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: schema552, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.roth_contribution_rate !== void 0) {
      let data4 = data.roth_contribution_rate;
      if (typeof data4 !== "string" && !(typeof data4 == "number")) {
        const err16 = { instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema552.type }, message: "must be string,number", schema: schema552.type, parentSchema: schema552, data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 1 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema552, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err18 = { instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema552, data: data4 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!formats162.validate(data4)) {
          const err19 = { instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: schema552, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      if (typeof data4 === "string") {
        if (!pattern202.test(data4)) {
          const err20 = { instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: schema552, data: data4 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.after_tax_contribution_rate !== void 0) {
      let data5 = data.after_tax_contribution_rate;
      const _errs16 = errors;
      let valid5 = false;
      const _errs17 = errors;
      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
        const err21 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema552.type }, message: "must be string,number", schema: schema552.type, parentSchema: schema552, data: data5 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 1 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema552, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err23 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema552, data: data5 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!formats162.validate(data5)) {
          const err24 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: schema552, data: data5 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (!pattern202.test(data5)) {
          const err25 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: schema552, data: data5 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
      var _valid0 = _errs17 === errors;
      valid5 = valid5 || _valid0;
      const _errs20 = errors;
      if (data5 !== null) {
        const err26 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/properties/after_tax_contribution_rate/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema592.properties.after_tax_contribution_rate.anyOf[1].type, parentSchema: schema592.properties.after_tax_contribution_rate.anyOf[1], data: data5 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      var _valid0 = _errs20 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const err27 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/properties/after_tax_contribution_rate/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema592.properties.after_tax_contribution_rate.anyOf, parentSchema: schema592.properties.after_tax_contribution_rate, data: data5 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.auto_enrollment !== void 0) {
      let data6 = data.auto_enrollment;
      if (typeof data6 !== "boolean" && data6 !== null) {
        const err28 = { instancePath: instancePath + "/auto_enrollment", schemaPath: "#/properties/auto_enrollment/type", keyword: "type", params: { type: schema592.properties.auto_enrollment.type }, message: "must be boolean,null", schema: schema592.properties.auto_enrollment.type, parentSchema: schema592.properties.auto_enrollment, data: data6 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.opt_out_window_expires !== void 0) {
      let data7 = data.opt_out_window_expires;
      const _errs25 = errors;
      let valid7 = false;
      const _errs26 = errors;
      if (typeof data7 === "string") {
        if (!formats02.validate(data7)) {
          const err29 = { instancePath: instancePath + "/opt_out_window_expires", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data7 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/opt_out_window_expires", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data7 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      var _valid1 = _errs26 === errors;
      valid7 = valid7 || _valid1;
      const _errs29 = errors;
      if (data7 !== null) {
        const err31 = { instancePath: instancePath + "/opt_out_window_expires", schemaPath: "#/properties/opt_out_window_expires/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema592.properties.opt_out_window_expires.anyOf[1].type, parentSchema: schema592.properties.opt_out_window_expires.anyOf[1], data: data7 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      var _valid1 = _errs29 === errors;
      valid7 = valid7 || _valid1;
      if (!valid7) {
        const err32 = { instancePath: instancePath + "/opt_out_window_expires", schemaPath: "#/properties/opt_out_window_expires/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema592.properties.opt_out_window_expires.anyOf, parentSchema: schema592.properties.opt_out_window_expires, data: data7 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      } else {
        errors = _errs25;
        if (vErrors !== null) {
          if (_errs25) {
            vErrors.length = _errs25;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.enrollment_source !== void 0) {
      let data8 = data.enrollment_source;
      if (!(data8 === "proactive" || data8 === "auto" || data8 === "voluntary" || data8 === null)) {
        const err33 = { instancePath: instancePath + "/enrollment_source", schemaPath: "#/properties/enrollment_source/enum", keyword: "enum", params: { allowedValues: schema592.properties.enrollment_source.enum }, message: "must be equal to one of the allowed values", schema: schema592.properties.enrollment_source.enum, parentSchema: schema592.properties.enrollment_source, data: data8 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.auto_enrollment_window_start !== void 0) {
      let data9 = data.auto_enrollment_window_start;
      const _errs33 = errors;
      let valid9 = false;
      const _errs34 = errors;
      if (typeof data9 === "string") {
        if (!formats02.validate(data9)) {
          const err34 = { instancePath: instancePath + "/auto_enrollment_window_start", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data9 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/auto_enrollment_window_start", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data9 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      var _valid2 = _errs34 === errors;
      valid9 = valid9 || _valid2;
      const _errs37 = errors;
      if (data9 !== null) {
        const err36 = { instancePath: instancePath + "/auto_enrollment_window_start", schemaPath: "#/properties/auto_enrollment_window_start/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema592.properties.auto_enrollment_window_start.anyOf[1].type, parentSchema: schema592.properties.auto_enrollment_window_start.anyOf[1], data: data9 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      var _valid2 = _errs37 === errors;
      valid9 = valid9 || _valid2;
      if (!valid9) {
        const err37 = { instancePath: instancePath + "/auto_enrollment_window_start", schemaPath: "#/properties/auto_enrollment_window_start/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema592.properties.auto_enrollment_window_start.anyOf, parentSchema: schema592.properties.auto_enrollment_window_start, data: data9 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      } else {
        errors = _errs33;
        if (vErrors !== null) {
          if (_errs33) {
            vErrors.length = _errs33;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.auto_enrollment_window_end !== void 0) {
      let data10 = data.auto_enrollment_window_end;
      const _errs40 = errors;
      let valid11 = false;
      const _errs41 = errors;
      if (typeof data10 === "string") {
        if (!formats02.validate(data10)) {
          const err38 = { instancePath: instancePath + "/auto_enrollment_window_end", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data10 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/auto_enrollment_window_end", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data10 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      var _valid3 = _errs41 === errors;
      valid11 = valid11 || _valid3;
      const _errs44 = errors;
      if (data10 !== null) {
        const err40 = { instancePath: instancePath + "/auto_enrollment_window_end", schemaPath: "#/properties/auto_enrollment_window_end/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema592.properties.auto_enrollment_window_end.anyOf[1].type, parentSchema: schema592.properties.auto_enrollment_window_end.anyOf[1], data: data10 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      var _valid3 = _errs44 === errors;
      valid11 = valid11 || _valid3;
      if (!valid11) {
        const err41 = { instancePath: instancePath + "/auto_enrollment_window_end", schemaPath: "#/properties/auto_enrollment_window_end/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema592.properties.auto_enrollment_window_end.anyOf, parentSchema: schema592.properties.auto_enrollment_window_end, data: data10 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      } else {
        errors = _errs40;
        if (vErrors !== null) {
          if (_errs40) {
            vErrors.length = _errs40;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.proactive_enrollment_eligible !== void 0) {
      let data11 = data.proactive_enrollment_eligible;
      if (typeof data11 !== "boolean" && data11 !== null) {
        const err42 = { instancePath: instancePath + "/proactive_enrollment_eligible", schemaPath: "#/properties/proactive_enrollment_eligible/type", keyword: "type", params: { type: schema592.properties.proactive_enrollment_eligible.type }, message: "must be boolean,null", schema: schema592.properties.proactive_enrollment_eligible.type, parentSchema: schema592.properties.proactive_enrollment_eligible, data: data11 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.window_timing_compliant !== void 0) {
      let data12 = data.window_timing_compliant;
      if (typeof data12 !== "boolean" && data12 !== null) {
        const err43 = { instancePath: instancePath + "/window_timing_compliant", schemaPath: "#/properties/window_timing_compliant/type", keyword: "type", params: { type: schema592.properties.window_timing_compliant.type }, message: "must be boolean,null", schema: schema592.properties.window_timing_compliant.type, parentSchema: schema592.properties.window_timing_compliant, data: data12 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
  } else {
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema592.type, parentSchema: schema592, data };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate262.errors = vErrors;
  return errors === 0;
}
validate262.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema682 = { "title": "ContributionPayload", "description": "Money goes into the plan.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "source", "amount", "pay_period_end", "contribution_date", "ytd_amount", "payroll_id"], "properties": { "event_type": { "const": "contribution" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "source": { "type": "string", "enum": ["employee_pre_tax", "employee_roth", "employee_after_tax", "employee_catch_up", "employer_match", "employer_match_true_up", "employer_nonelective", "employer_profit_sharing", "forfeiture_allocation"], "description": "Contribution source." }, "amount": { "$ref": "#/$defs/positiveAmount", "description": "Amount contributed." }, "pay_period_end": { "$ref": "#/$defs/date", "description": "Last day of the pay period." }, "contribution_date": { "$ref": "#/$defs/date", "description": "Pay date; it decides the calendar year of the annual limits." }, "ytd_amount": { "$ref": "#/$defs/amount", "description": "Sum of this source in the calendar year, this contribution included." }, "payroll_id": { "$ref": "#/$defs/text", "description": "The payroll run it came from." }, "irs_limit_applied": { "type": ["boolean", "null"], "description": "Whether an IRS limit reduced it." }, "inferred_value": { "type": ["boolean", "null"], "description": "Whether the amount was inferred rather than reported." } } };
var schema732 = { "title": "amount", "description": "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.", "type": ["string", "number"], "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$", "minimum": 0, "maximum": 999999999999999e-6, "format": "amount" };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate272.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema682.required, parentSchema: schema682, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: schema682.required, parentSchema: schema682, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema682.required, parentSchema: schema682, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.amount === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: schema682.required, parentSchema: schema682, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pay_period_end === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pay_period_end" }, message: "must have required property 'pay_period_end'", schema: schema682.required, parentSchema: schema682, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.contribution_date === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contribution_date" }, message: "must have required property 'contribution_date'", schema: schema682.required, parentSchema: schema682, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.ytd_amount === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ytd_amount" }, message: "must have required property 'ytd_amount'", schema: schema682.required, parentSchema: schema682, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.payroll_id === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payroll_id" }, message: "must have required property 'payroll_id'", schema: schema682.required, parentSchema: schema682, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema682.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema682, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("contribution" !== data0) {
        const err9 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "contribution" }, message: "must be equal to constant", schema: "contribution", parentSchema: schema682.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err10 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      if (typeof data2 !== "string") {
        const err12 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema682.properties.source.type, parentSchema: schema682.properties.source, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data2 === "employee_pre_tax" || data2 === "employee_roth" || data2 === "employee_after_tax" || data2 === "employee_catch_up" || data2 === "employer_match" || data2 === "employer_match_true_up" || data2 === "employer_nonelective" || data2 === "employer_profit_sharing" || data2 === "forfeiture_allocation")) {
        const err13 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema682.properties.source.enum }, message: "must be equal to one of the allowed values", schema: schema682.properties.source.enum, parentSchema: schema682.properties.source, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data3 = data.amount;
      if (typeof data3 !== "string" && !(typeof data3 == "number")) {
        const err14 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema432.type }, message: "must be string,number", schema: schema432.type, parentSchema: schema432, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern112.test(data3)) {
          const err15 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: schema432.allOf[0], data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (typeof data3 == "number") {
        if (data3 > 999999999999999e-6 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          const err17 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!formats62.validate(data3)) {
          const err18 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
      if (typeof data3 === "string") {
        if (!pattern122.test(data3)) {
          const err19 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.pay_period_end !== void 0) {
      let data4 = data.pay_period_end;
      if (typeof data4 === "string") {
        if (!formats02.validate(data4)) {
          const err20 = { instancePath: instancePath + "/pay_period_end", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data4 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/pay_period_end", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data4 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.contribution_date !== void 0) {
      let data5 = data.contribution_date;
      if (typeof data5 === "string") {
        if (!formats02.validate(data5)) {
          const err22 = { instancePath: instancePath + "/contribution_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/contribution_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data5 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.ytd_amount !== void 0) {
      let data6 = data.ytd_amount;
      if (typeof data6 !== "string" && !(typeof data6 == "number")) {
        const err24 = { instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema732.type }, message: "must be string,number", schema: schema732.type, parentSchema: schema732, data: data6 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 > 999999999999999e-6 || isNaN(data6)) {
          const err25 = { instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema732, data: data6 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err26 = { instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema732, data: data6 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!formats62.validate(data6)) {
          const err27 = { instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema732, data: data6 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
      if (typeof data6 === "string") {
        if (!pattern122.test(data6)) {
          const err28 = { instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema732, data: data6 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.payroll_id !== void 0) {
      let data7 = data.payroll_id;
      if (typeof data7 === "string") {
        if (!pattern52.test(data7)) {
          const err29 = { instancePath: instancePath + "/payroll_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data7 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/payroll_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data7 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.irs_limit_applied !== void 0) {
      let data8 = data.irs_limit_applied;
      if (typeof data8 !== "boolean" && data8 !== null) {
        const err31 = { instancePath: instancePath + "/irs_limit_applied", schemaPath: "#/properties/irs_limit_applied/type", keyword: "type", params: { type: schema682.properties.irs_limit_applied.type }, message: "must be boolean,null", schema: schema682.properties.irs_limit_applied.type, parentSchema: schema682.properties.irs_limit_applied, data: data8 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.inferred_value !== void 0) {
      let data9 = data.inferred_value;
      if (typeof data9 !== "boolean" && data9 !== null) {
        const err32 = { instancePath: instancePath + "/inferred_value", schemaPath: "#/properties/inferred_value/type", keyword: "type", params: { type: schema682.properties.inferred_value.type }, message: "must be boolean,null", schema: schema682.properties.inferred_value.type, parentSchema: schema682.properties.inferred_value, data: data9 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema682.type, parentSchema: schema682, data };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate272.errors = vErrors;
  return errors === 0;
}
validate272.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema752 = { "title": "VestingPayload", "description": "The share of employer money that the person owns from now on.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "vested_percentage", "source_balances_vested", "vesting_schedule_type", "service_computation_date", "service_credited_hours", "service_period_end_date"], "properties": { "event_type": { "const": "vesting" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "vested_percentage": { "$ref": "#/$defs/rate", "description": "Vested share of employer money." }, "source_balances_vested": { "title": "VestedBalances", "x-column-prefix": "vested_", "description": "Vested balance of each employer bucket.", "type": "object", "additionalProperties": false, "properties": { "employer_match": { "$ref": "#/$defs/amount", "description": "Vested match and true-up." }, "employer_nonelective": { "$ref": "#/$defs/amount", "description": "Vested nonelective contributions." }, "employer_profit_sharing": { "$ref": "#/$defs/amount", "description": "Vested profit sharing and forfeiture allocations." } } }, "vesting_schedule_type": { "type": "string", "enum": ["graded", "cliff", "immediate"], "description": "Form of the schedule." }, "service_computation_date": { "$ref": "#/$defs/date", "description": "Day from which service counts." }, "service_credited_hours": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "Hours of service credited in the period." }, "service_period_end_date": { "$ref": "#/$defs/date", "description": "Last day of the service period." } } };
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate282.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema752.required, parentSchema: schema752, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: schema752.required, parentSchema: schema752, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.vested_percentage === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vested_percentage" }, message: "must have required property 'vested_percentage'", schema: schema752.required, parentSchema: schema752, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.source_balances_vested === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_balances_vested" }, message: "must have required property 'source_balances_vested'", schema: schema752.required, parentSchema: schema752, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.vesting_schedule_type === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vesting_schedule_type" }, message: "must have required property 'vesting_schedule_type'", schema: schema752.required, parentSchema: schema752, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.service_computation_date === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_computation_date" }, message: "must have required property 'service_computation_date'", schema: schema752.required, parentSchema: schema752, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.service_credited_hours === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_credited_hours" }, message: "must have required property 'service_credited_hours'", schema: schema752.required, parentSchema: schema752, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.service_period_end_date === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_period_end_date" }, message: "must have required property 'service_period_end_date'", schema: schema752.required, parentSchema: schema752, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "vested_percentage" || key0 === "source_balances_vested" || key0 === "vesting_schedule_type" || key0 === "service_computation_date" || key0 === "service_credited_hours" || key0 === "service_period_end_date")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema752, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("vesting" !== data0) {
        const err9 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "vesting" }, message: "must be equal to constant", schema: "vesting", parentSchema: schema752.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err10 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.vested_percentage !== void 0) {
      let data2 = data.vested_percentage;
      if (typeof data2 !== "string" && !(typeof data2 == "number")) {
        const err12 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema552.type }, message: "must be string,number", schema: schema552.type, parentSchema: schema552, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 > 1 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema552, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err14 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema552, data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!formats162.validate(data2)) {
          const err15 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: schema552, data: data2 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern202.test(data2)) {
          const err16 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: schema552, data: data2 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.source_balances_vested !== void 0) {
      let data3 = data.source_balances_vested;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "employer_match" || key1 === "employer_nonelective" || key1 === "employer_profit_sharing")) {
            const err17 = { instancePath: instancePath + "/source_balances_vested", schemaPath: "#/properties/source_balances_vested/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema752.properties.source_balances_vested, data: data3 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.employer_match !== void 0) {
          let data4 = data3.employer_match;
          if (typeof data4 !== "string" && !(typeof data4 == "number")) {
            const err18 = { instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema732.type }, message: "must be string,number", schema: schema732.type, parentSchema: schema732, data: data4 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data4 == "number") {
            if (data4 > 999999999999999e-6 || isNaN(data4)) {
              const err19 = { instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema732, data: data4 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
              const err20 = { instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema732, data: data4 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (!formats62.validate(data4)) {
              const err21 = { instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema732, data: data4 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
          if (typeof data4 === "string") {
            if (!pattern122.test(data4)) {
              const err22 = { instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema732, data: data4 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data3.employer_nonelective !== void 0) {
          let data5 = data3.employer_nonelective;
          if (typeof data5 !== "string" && !(typeof data5 == "number")) {
            const err23 = { instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema732.type }, message: "must be string,number", schema: schema732.type, parentSchema: schema732, data: data5 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data5 == "number") {
            if (data5 > 999999999999999e-6 || isNaN(data5)) {
              const err24 = { instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema732, data: data5 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err25 = { instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema732, data: data5 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (!formats62.validate(data5)) {
              const err26 = { instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema732, data: data5 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
          if (typeof data5 === "string") {
            if (!pattern122.test(data5)) {
              const err27 = { instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema732, data: data5 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
        }
        if (data3.employer_profit_sharing !== void 0) {
          let data6 = data3.employer_profit_sharing;
          if (typeof data6 !== "string" && !(typeof data6 == "number")) {
            const err28 = { instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema732.type }, message: "must be string,number", schema: schema732.type, parentSchema: schema732, data: data6 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (typeof data6 == "number") {
            if (data6 > 999999999999999e-6 || isNaN(data6)) {
              const err29 = { instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema732, data: data6 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err30 = { instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema732, data: data6 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (!formats62.validate(data6)) {
              const err31 = { instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema732, data: data6 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
          if (typeof data6 === "string") {
            if (!pattern122.test(data6)) {
              const err32 = { instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema732, data: data6 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/source_balances_vested", schemaPath: "#/properties/source_balances_vested/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema752.properties.source_balances_vested.type, parentSchema: schema752.properties.source_balances_vested, data: data3 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.vesting_schedule_type !== void 0) {
      let data7 = data.vesting_schedule_type;
      if (typeof data7 !== "string") {
        const err34 = { instancePath: instancePath + "/vesting_schedule_type", schemaPath: "#/properties/vesting_schedule_type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema752.properties.vesting_schedule_type.type, parentSchema: schema752.properties.vesting_schedule_type, data: data7 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (!(data7 === "graded" || data7 === "cliff" || data7 === "immediate")) {
        const err35 = { instancePath: instancePath + "/vesting_schedule_type", schemaPath: "#/properties/vesting_schedule_type/enum", keyword: "enum", params: { allowedValues: schema752.properties.vesting_schedule_type.enum }, message: "must be equal to one of the allowed values", schema: schema752.properties.vesting_schedule_type.enum, parentSchema: schema752.properties.vesting_schedule_type, data: data7 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.service_computation_date !== void 0) {
      let data8 = data.service_computation_date;
      if (typeof data8 === "string") {
        if (!formats02.validate(data8)) {
          const err36 = { instancePath: instancePath + "/service_computation_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data8 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/service_computation_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data8 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.service_credited_hours !== void 0) {
      let data9 = data.service_credited_hours;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
        const err38 = { instancePath: instancePath + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema752.properties.service_credited_hours.type, parentSchema: schema752.properties.service_credited_hours, data: data9 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (typeof data9 == "number") {
        if (data9 > 2147483647 || isNaN(data9)) {
          const err39 = { instancePath: instancePath + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema752.properties.service_credited_hours, data: data9 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          const err40 = { instancePath: instancePath + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema752.properties.service_credited_hours, data: data9 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
    if (data.service_period_end_date !== void 0) {
      let data10 = data.service_period_end_date;
      if (typeof data10 === "string") {
        if (!formats02.validate(data10)) {
          const err41 = { instancePath: instancePath + "/service_period_end_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data10 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/service_period_end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data10 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema752.type, parentSchema: schema752, data };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate282.errors = vErrors;
  return errors === 0;
}
validate282.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema832 = { "title": "ForfeiturePayload", "description": "Unvested employer money leaves the account.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "forfeited_from_source", "amount", "reason", "vested_percentage"], "properties": { "event_type": { "const": "forfeiture" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "forfeited_from_source": { "type": "string", "enum": ["employer_match", "employer_nonelective", "employer_profit_sharing"], "description": "Employer bucket it leaves." }, "amount": { "$ref": "#/$defs/positiveAmount", "description": "Amount forfeited." }, "reason": { "type": "string", "enum": ["unvested_termination", "break_in_service"], "description": "Why it was forfeited." }, "vested_percentage": { "$ref": "#/$defs/rate", "description": "Vested share at that time." } } };
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate292.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema832.required, parentSchema: schema832, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: schema832.required, parentSchema: schema832, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.forfeited_from_source === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forfeited_from_source" }, message: "must have required property 'forfeited_from_source'", schema: schema832.required, parentSchema: schema832, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.amount === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: schema832.required, parentSchema: schema832, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema832.required, parentSchema: schema832, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.vested_percentage === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vested_percentage" }, message: "must have required property 'vested_percentage'", schema: schema832.required, parentSchema: schema832, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "forfeited_from_source" || key0 === "amount" || key0 === "reason" || key0 === "vested_percentage")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema832, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("forfeiture" !== data0) {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "forfeiture" }, message: "must be equal to constant", schema: "forfeiture", parentSchema: schema832.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err8 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.forfeited_from_source !== void 0) {
      let data2 = data.forfeited_from_source;
      if (typeof data2 !== "string") {
        const err10 = { instancePath: instancePath + "/forfeited_from_source", schemaPath: "#/properties/forfeited_from_source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema832.properties.forfeited_from_source.type, parentSchema: schema832.properties.forfeited_from_source, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data2 === "employer_match" || data2 === "employer_nonelective" || data2 === "employer_profit_sharing")) {
        const err11 = { instancePath: instancePath + "/forfeited_from_source", schemaPath: "#/properties/forfeited_from_source/enum", keyword: "enum", params: { allowedValues: schema832.properties.forfeited_from_source.enum }, message: "must be equal to one of the allowed values", schema: schema832.properties.forfeited_from_source.enum, parentSchema: schema832.properties.forfeited_from_source, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data3 = data.amount;
      if (typeof data3 !== "string" && !(typeof data3 == "number")) {
        const err12 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema432.type }, message: "must be string,number", schema: schema432.type, parentSchema: schema432, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern112.test(data3)) {
          const err13 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: schema432.allOf[0], data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (typeof data3 == "number") {
        if (data3 > 999999999999999e-6 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!formats62.validate(data3)) {
          const err16 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      if (typeof data3 === "string") {
        if (!pattern122.test(data3)) {
          const err17 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      if (typeof data4 !== "string") {
        const err18 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema832.properties.reason.type, parentSchema: schema832.properties.reason, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(data4 === "unvested_termination" || data4 === "break_in_service")) {
        const err19 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema832.properties.reason.enum }, message: "must be equal to one of the allowed values", schema: schema832.properties.reason.enum, parentSchema: schema832.properties.reason, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.vested_percentage !== void 0) {
      let data5 = data.vested_percentage;
      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
        const err20 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema552.type }, message: "must be string,number", schema: schema552.type, parentSchema: schema552, data: data5 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 1 || isNaN(data5)) {
          const err21 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema552, data: data5 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema552, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (!formats162.validate(data5)) {
          const err23 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: schema552, data: data5 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (!pattern202.test(data5)) {
          const err24 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: schema552, data: data5 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema832.type, parentSchema: schema832, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate292.errors = vErrors;
  return errors === 0;
}
validate292.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema872 = { "title": "HceStatusPayload", "description": "Determination of a highly compensated employee, IRC 414(q).", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "determination_method", "ytd_compensation", "annualized_compensation", "hce_threshold", "is_hce", "determination_date"], "properties": { "event_type": { "const": "hce_status" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "determination_method": { "type": "string", "enum": ["prior_year", "current_year"], "description": "Whose pay was looked at." }, "ytd_compensation": { "$ref": "#/$defs/amount", "description": "Pay of the year so far." }, "annualized_compensation": { "$ref": "#/$defs/amount", "description": "Pay held against the threshold." }, "hce_threshold": { "$ref": "#/$defs/positiveAmount", "description": "The threshold applied." }, "is_hce": { "type": "boolean", "description": "Whether the pay is strictly greater than the threshold." }, "determination_date": { "$ref": "#/$defs/date", "description": "Day of the determination." }, "prior_year_hce": { "type": ["boolean", "null"], "description": "Whether the person was one the year before." } } };
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate302.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema872.required, parentSchema: schema872, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: schema872.required, parentSchema: schema872, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.determination_method === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "determination_method" }, message: "must have required property 'determination_method'", schema: schema872.required, parentSchema: schema872, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.ytd_compensation === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ytd_compensation" }, message: "must have required property 'ytd_compensation'", schema: schema872.required, parentSchema: schema872, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.annualized_compensation === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "annualized_compensation" }, message: "must have required property 'annualized_compensation'", schema: schema872.required, parentSchema: schema872, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.hce_threshold === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hce_threshold" }, message: "must have required property 'hce_threshold'", schema: schema872.required, parentSchema: schema872, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.is_hce === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_hce" }, message: "must have required property 'is_hce'", schema: schema872.required, parentSchema: schema872, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.determination_date === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "determination_date" }, message: "must have required property 'determination_date'", schema: schema872.required, parentSchema: schema872, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema872.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema872, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("hce_status" !== data0) {
        const err9 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "hce_status" }, message: "must be equal to constant", schema: "hce_status", parentSchema: schema872.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err10 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.determination_method !== void 0) {
      let data2 = data.determination_method;
      if (typeof data2 !== "string") {
        const err12 = { instancePath: instancePath + "/determination_method", schemaPath: "#/properties/determination_method/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema872.properties.determination_method.type, parentSchema: schema872.properties.determination_method, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data2 === "prior_year" || data2 === "current_year")) {
        const err13 = { instancePath: instancePath + "/determination_method", schemaPath: "#/properties/determination_method/enum", keyword: "enum", params: { allowedValues: schema872.properties.determination_method.enum }, message: "must be equal to one of the allowed values", schema: schema872.properties.determination_method.enum, parentSchema: schema872.properties.determination_method, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.ytd_compensation !== void 0) {
      let data3 = data.ytd_compensation;
      if (typeof data3 !== "string" && !(typeof data3 == "number")) {
        const err14 = { instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema732.type }, message: "must be string,number", schema: schema732.type, parentSchema: schema732, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 999999999999999e-6 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema732, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema732, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!formats62.validate(data3)) {
          const err17 = { instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema732, data: data3 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      if (typeof data3 === "string") {
        if (!pattern122.test(data3)) {
          const err18 = { instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema732, data: data3 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.annualized_compensation !== void 0) {
      let data4 = data.annualized_compensation;
      if (typeof data4 !== "string" && !(typeof data4 == "number")) {
        const err19 = { instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema732.type }, message: "must be string,number", schema: schema732.type, parentSchema: schema732, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 999999999999999e-6 || isNaN(data4)) {
          const err20 = { instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema732, data: data4 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err21 = { instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema732, data: data4 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!formats62.validate(data4)) {
          const err22 = { instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema732, data: data4 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
      if (typeof data4 === "string") {
        if (!pattern122.test(data4)) {
          const err23 = { instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema732, data: data4 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.hce_threshold !== void 0) {
      let data5 = data.hce_threshold;
      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
        const err24 = { instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema432.type }, message: "must be string,number", schema: schema432.type, parentSchema: schema432, data: data5 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (!pattern112.test(data5)) {
          const err25 = { instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: schema432.allOf[0], data: data5 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
      if (typeof data5 == "number") {
        if (data5 > 999999999999999e-6 || isNaN(data5)) {
          const err26 = { instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema432, data: data5 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data5 <= 0 || isNaN(data5)) {
          const err27 = { instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema432, data: data5 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (!formats62.validate(data5)) {
          const err28 = { instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema432, data: data5 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (!pattern122.test(data5)) {
          const err29 = { instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema432, data: data5 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
    }
    if (data.is_hce !== void 0) {
      let data6 = data.is_hce;
      if (typeof data6 !== "boolean") {
        const err30 = { instancePath: instancePath + "/is_hce", schemaPath: "#/properties/is_hce/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema872.properties.is_hce.type, parentSchema: schema872.properties.is_hce, data: data6 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.determination_date !== void 0) {
      let data7 = data.determination_date;
      if (typeof data7 === "string") {
        if (!formats02.validate(data7)) {
          const err31 = { instancePath: instancePath + "/determination_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data7 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/determination_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data7 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.prior_year_hce !== void 0) {
      let data8 = data.prior_year_hce;
      if (typeof data8 !== "boolean" && data8 !== null) {
        const err33 = { instancePath: instancePath + "/prior_year_hce", schemaPath: "#/properties/prior_year_hce/type", keyword: "type", params: { type: schema872.properties.prior_year_hce.type }, message: "must be boolean,null", schema: schema872.properties.prior_year_hce.type, parentSchema: schema872.properties.prior_year_hce, data: data8 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema872.type, parentSchema: schema872, data };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
validate302.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema932 = { "title": "CompliancePayload", "description": "An annual limit is watched.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "compliance_type", "limit_type", "applicable_limit", "current_amount", "monitoring_date"], "properties": { "event_type": { "const": "compliance" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "compliance_type": { "type": "string", "enum": ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"], "description": "What was noticed." }, "limit_type": { "type": "string", "enum": ["elective_deferral", "annual_additions", "catch_up"], "description": "The limit it is about." }, "applicable_limit": { "$ref": "#/$defs/positiveAmount", "description": "The limit of the year." }, "current_amount": { "$ref": "#/$defs/amount", "description": "Amount of the year so far that counts against it." }, "monitoring_date": { "$ref": "#/$defs/date", "description": "Day of the observation." } } };
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate312.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema932.required, parentSchema: schema932, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: schema932.required, parentSchema: schema932, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.compliance_type === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compliance_type" }, message: "must have required property 'compliance_type'", schema: schema932.required, parentSchema: schema932, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.limit_type === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit_type" }, message: "must have required property 'limit_type'", schema: schema932.required, parentSchema: schema932, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.applicable_limit === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicable_limit" }, message: "must have required property 'applicable_limit'", schema: schema932.required, parentSchema: schema932, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.current_amount === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "current_amount" }, message: "must have required property 'current_amount'", schema: schema932.required, parentSchema: schema932, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.monitoring_date === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monitoring_date" }, message: "must have required property 'monitoring_date'", schema: schema932.required, parentSchema: schema932, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "compliance_type" || key0 === "limit_type" || key0 === "applicable_limit" || key0 === "current_amount" || key0 === "monitoring_date")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema932, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("compliance" !== data0) {
        const err8 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "compliance" }, message: "must be equal to constant", schema: "compliance", parentSchema: schema932.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err9 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.compliance_type !== void 0) {
      let data2 = data.compliance_type;
      if (typeof data2 !== "string") {
        const err11 = { instancePath: instancePath + "/compliance_type", schemaPath: "#/properties/compliance_type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema932.properties.compliance_type.type, parentSchema: schema932.properties.compliance_type, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (!(data2 === "402g_limit_approach" || data2 === "415c_limit_approach" || data2 === "catch_up_eligible")) {
        const err12 = { instancePath: instancePath + "/compliance_type", schemaPath: "#/properties/compliance_type/enum", keyword: "enum", params: { allowedValues: schema932.properties.compliance_type.enum }, message: "must be equal to one of the allowed values", schema: schema932.properties.compliance_type.enum, parentSchema: schema932.properties.compliance_type, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.limit_type !== void 0) {
      let data3 = data.limit_type;
      if (typeof data3 !== "string") {
        const err13 = { instancePath: instancePath + "/limit_type", schemaPath: "#/properties/limit_type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema932.properties.limit_type.type, parentSchema: schema932.properties.limit_type, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data3 === "elective_deferral" || data3 === "annual_additions" || data3 === "catch_up")) {
        const err14 = { instancePath: instancePath + "/limit_type", schemaPath: "#/properties/limit_type/enum", keyword: "enum", params: { allowedValues: schema932.properties.limit_type.enum }, message: "must be equal to one of the allowed values", schema: schema932.properties.limit_type.enum, parentSchema: schema932.properties.limit_type, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.applicable_limit !== void 0) {
      let data4 = data.applicable_limit;
      if (typeof data4 !== "string" && !(typeof data4 == "number")) {
        const err15 = { instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema432.type }, message: "must be string,number", schema: schema432.type, parentSchema: schema432, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern112.test(data4)) {
          const err16 = { instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: schema432.allOf[0], data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      if (typeof data4 == "number") {
        if (data4 > 999999999999999e-6 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema432, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data4 <= 0 || isNaN(data4)) {
          const err18 = { instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema432, data: data4 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!formats62.validate(data4)) {
          const err19 = { instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema432, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      if (typeof data4 === "string") {
        if (!pattern122.test(data4)) {
          const err20 = { instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema432, data: data4 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.current_amount !== void 0) {
      let data5 = data.current_amount;
      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
        const err21 = { instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema732.type }, message: "must be string,number", schema: schema732.type, parentSchema: schema732, data: data5 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 999999999999999e-6 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema732, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err23 = { instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema732, data: data5 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!formats62.validate(data5)) {
          const err24 = { instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema732, data: data5 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (!pattern122.test(data5)) {
          const err25 = { instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema732, data: data5 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.monitoring_date !== void 0) {
      let data6 = data.monitoring_date;
      if (typeof data6 === "string") {
        if (!formats02.validate(data6)) {
          const err26 = { instancePath: instancePath + "/monitoring_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data6 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/monitoring_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data6 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema932.type, parentSchema: schema932, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate312.errors = vErrors;
  return errors === 0;
}
validate312.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" }, message: "must have required property 'event_id'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.employee_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "employee_id" }, message: "must have required property 'employee_id'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.scenario_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" }, message: "must have required property 'scenario_id'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.plan_design_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_design_id" }, message: "must have required property 'plan_design_id'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.source_system === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_system" }, message: "must have required property 'source_system'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.effective_date === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective_date" }, message: "must have required property 'effective_date'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.created_at === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.payload === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload" }, message: "must have required property 'payload'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema312.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema312, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_id !== void 0) {
      let data0 = data.event_id;
      if (typeof data0 === "string") {
        if (!pattern42.test(data0)) {
          const err9 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, message: 'must match pattern "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"', schema: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", parentSchema: schema312.properties.event_id, data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.event_id.type, parentSchema: schema312.properties.event_id, data: data0 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.employee_id !== void 0) {
      let data1 = data.employee_id;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err11 = { instancePath: instancePath + "/employee_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/employee_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.scenario_id !== void 0) {
      let data2 = data.scenario_id;
      if (typeof data2 === "string") {
        if (!pattern52.test(data2)) {
          const err13 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.plan_design_id !== void 0) {
      let data3 = data.plan_design_id;
      if (typeof data3 === "string") {
        if (!pattern52.test(data3)) {
          const err15 = { instancePath: instancePath + "/plan_design_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/plan_design_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data3 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.source_system !== void 0) {
      let data4 = data.source_system;
      if (typeof data4 === "string") {
        if (!pattern52.test(data4)) {
          const err17 = { instancePath: instancePath + "/source_system", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/source_system", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.effective_date !== void 0) {
      let data5 = data.effective_date;
      if (typeof data5 === "string") {
        if (!formats02.validate(data5)) {
          const err19 = { instancePath: instancePath + "/effective_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/effective_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data5 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data6 = data.created_at;
      if (typeof data6 === "string") {
        if (!formats22.validate(data6)) {
          const err21 = { instancePath: instancePath + "/created_at", schemaPath: "#/$defs/timestamp/format", keyword: "format", params: { format: "event-time" }, message: 'must match format "event-time"', schema: "event-time", parentSchema: schema37, data: data6 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/created_at", schemaPath: "#/$defs/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: data6 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.payload !== void 0) {
      let data7 = data.payload;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.event_type === void 0) {
          const err23 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema312.properties.payload.required, parentSchema: schema312.properties.payload, data: data7 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        const tag0 = data7.event_type;
        if (typeof tag0 == "string") {
          if (tag0 === "hire") {
            if (!validate212(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
              errors = vErrors.length;
            }
            var props0 = true;
          } else if (tag0 === "promotion") {
            if (!validate222(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "termination") {
            if (!validate232(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "merit") {
            if (!validate242(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "eligibility") {
            if (!validate252(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "enrollment") {
            if (!validate262(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "contribution") {
            if (!validate272(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "vesting") {
            if (!validate282(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "forfeiture") {
            if (!validate292(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "hce_status") {
            if (!validate302(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "compliance") {
            if (!validate312(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else {
            const err24 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "event_type", tagValue: tag0 }, message: 'value of tag "event_type" must be in oneOf', schema: schema312.properties.payload.discriminator, parentSchema: schema312.properties.payload, data: data7 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        } else {
          const err25 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/discriminator", keyword: "discriminator", params: { error: "tag", tag: "event_type", tagValue: tag0 }, message: 'tag "event_type" must be string', schema: schema312.properties.payload.discriminator, parentSchema: schema312.properties.payload, data: data7 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.properties.payload.type, parentSchema: schema312.properties.payload, data: data7 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data8 = data.correlation_id;
      if (typeof data8 !== "string" && data8 !== null) {
        const err27 = { instancePath: instancePath + "/correlation_id", schemaPath: "#/properties/correlation_id/type", keyword: "type", params: { type: schema312.properties.correlation_id.type }, message: "must be string,null", schema: schema312.properties.correlation_id.type, parentSchema: schema312.properties.correlation_id, data: data8 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.type, parentSchema: schema312, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/events/validation/builtin-judge.ts
var BUILTIN_JUDGE = {
  isValid: validate,
  findProblems: explainBy(validate2),
  prepare: () => prepareSchema(event_schema_default).json
};
export {
  BUILTIN_JUDGE
};
