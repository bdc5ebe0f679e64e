// Generated from event.schema.json by `npm run schema`. Do not edit.
import { FORMATS as B } from "../formats/formats.ts";
export const validate = k;
const Q = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:dc-event-gate:event:1", title: "DcPlanEvent", description: "One event of a defined-contribution plan: the envelope, and one of the payloads below, told apart by payload.event_type.", type: "object", additionalProperties: !1, required: ["event_id", "employee_id", "scenario_id", "plan_design_id", "source_system", "effective_date", "created_at", "payload"], properties: { event_id: { title: "UUID", description: "Identity of the event.", type: "string", pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, employee_id: { $ref: "#/$defs/text", description: "The person." }, scenario_id: { $ref: "#/$defs/text", description: "The scenario that the event belongs to; scenarios do not mix." }, plan_design_id: { $ref: "#/$defs/text", description: "The plan design within the scenario." }, source_system: { $ref: "#/$defs/text", description: "The system that recorded the event." }, effective_date: { $ref: "#/$defs/date", description: "Day from which the event counts." }, created_at: { $ref: "#/$defs/timestamp", description: "When the event was recorded." }, payload: { title: "payload", description: "What happened.", type: "object", required: ["event_type"], "x-order-of-day": ["hire", "eligibility", "enrollment", "promotion", "merit", "contribution", "vesting", "hce_status", "compliance", "termination", "forfeiture"], oneOf: [{ $ref: "#/$defs/hire" }, { $ref: "#/$defs/promotion" }, { $ref: "#/$defs/termination" }, { $ref: "#/$defs/merit" }, { $ref: "#/$defs/eligibility" }, { $ref: "#/$defs/enrollment" }, { $ref: "#/$defs/contribution" }, { $ref: "#/$defs/vesting" }, { $ref: "#/$defs/forfeiture" }, { $ref: "#/$defs/hce_status" }, { $ref: "#/$defs/compliance" }], "x-dc-event-gate-tag": { tag: "event_type", values: ["hire", "promotion", "termination", "merit", "eligibility", "enrollment", "contribution", "vesting", "forfeiture", "hce_status", "compliance"] }, discriminator: { propertyName: "event_type" } }, correlation_id: { type: ["string", "null"], description: "Ties events of one process together." } }, $defs: { text: { title: "text", description: "Text with at least one character that is not white space (docs/DOMAIN.md).", type: "string", pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, date: { title: "calendar date", description: "A real calendar day, YYYY-MM-DD.", type: "string", format: "date" }, amount: { title: "amount", description: "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.", type: ["string", "number"], pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", minimum: 0, maximum: 999999999999999e-6, format: "amount" }, positiveAmount: { title: "positive amount", description: "An amount greater than 0.", type: ["string", "number"], pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", allOf: [{ title: "positive amount", pattern: "[1-9]" }], exclusiveMinimum: 0, maximum: 999999999999999e-6, format: "amount" }, rate: { title: "rate", description: "A share from 0 to 1 with at most 4 decimals, string or number.", type: ["string", "number"], pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", minimum: 0, maximum: 1, format: "rate" }, jobLevel: { title: "job level", description: "A level of the job ladder.", type: "integer", minimum: 1, maximum: 10 }, timestamp: { title: "date-time", description: "RFC 3339 date-time; without an offset it is UTC.", type: "string", format: "event-time" }, hire: { title: "HirePayload", description: "A person starts, or starts again, to work for the employer.", type: "object", additionalProperties: !1, required: ["event_type", "hire_date", "department", "job_level", "annual_compensation"], properties: { event_type: { const: "hire" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, hire_date: { $ref: "#/$defs/date", description: "First day of work." }, department: { $ref: "#/$defs/text", description: "Department hired into." }, job_level: { $ref: "#/$defs/jobLevel", description: "Level hired into." }, annual_compensation: { $ref: "#/$defs/positiveAmount", description: "Starting annual pay." } } }, promotion: { title: "PromotionPayload", description: "A higher job level, with its pay.", type: "object", additionalProperties: !1, required: ["event_type", "new_job_level", "new_annual_compensation", "effective_date"], properties: { event_type: { const: "promotion" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, new_job_level: { $ref: "#/$defs/jobLevel", description: "Level from this day on." }, new_annual_compensation: { $ref: "#/$defs/positiveAmount", description: "Annual pay from this day on." }, effective_date: { $ref: "#/$defs/date", description: "Day from which the promotion counts." } } }, termination: { title: "TerminationPayload", description: "Employment ends.", type: "object", additionalProperties: !1, required: ["event_type", "termination_reason", "final_pay_date"], properties: { event_type: { const: "termination" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, termination_reason: { type: "string", enum: ["voluntary", "involuntary", "retirement", "death", "disability"], description: "Why it ended." }, final_pay_date: { $ref: "#/$defs/date", description: "Date of the last pay." } } }, merit: { title: "MeritPayload", description: "A raise on the same level.", type: "object", additionalProperties: !1, required: ["event_type", "new_compensation", "merit_percentage"], properties: { event_type: { const: "merit" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, new_compensation: { $ref: "#/$defs/positiveAmount", description: "Annual pay from this day on." }, merit_percentage: { $ref: "#/$defs/rate", description: "The raise as a share of the former pay." } } }, eligibility: { title: "EligibilityPayload", description: "Whether the person may take part in the plan.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "eligible", "eligibility_date", "reason"], properties: { event_type: { const: "eligibility" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, eligible: { type: "boolean", description: "Whether the person may take part from this day on." }, eligibility_date: { $ref: "#/$defs/date", description: "Day of the determination." }, reason: { type: "string", enum: ["age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"], description: "What the determination rests on." }, source: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where the determination came from." } } }, enrollment: { title: "EnrollmentPayload", description: "The rates at which the person defers pay from now on.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"], properties: { event_type: { const: "enrollment" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, enrollment_date: { $ref: "#/$defs/date", description: "Day of the election." }, pre_tax_contribution_rate: { $ref: "#/$defs/rate", description: "Share of pay deferred before tax." }, roth_contribution_rate: { $ref: "#/$defs/rate", description: "Share of pay deferred as Roth." }, after_tax_contribution_rate: { anyOf: [{ $ref: "#/$defs/rate" }, { type: "null" }], description: "Share of pay contributed after tax; absent means 0." }, auto_enrollment: { type: ["boolean", "null"], description: "Whether the plan enrolled the person." }, opt_out_window_expires: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "Last day to opt out of an automatic enrollment." }, enrollment_source: { enum: ["proactive", "auto", "voluntary", null], description: "Who started the enrollment." }, auto_enrollment_window_start: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "First day of the automatic enrollment window." }, auto_enrollment_window_end: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "Last day of the automatic enrollment window." }, proactive_enrollment_eligible: { type: ["boolean", "null"], description: "Whether the person could enroll before the window closed." }, window_timing_compliant: { type: ["boolean", "null"], description: "Whether the enrollment fell inside its window." } } }, contribution: { title: "ContributionPayload", description: "Money goes into the plan.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "source", "amount", "pay_period_end", "contribution_date", "ytd_amount", "payroll_id"], properties: { event_type: { const: "contribution" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, source: { type: "string", enum: ["employee_pre_tax", "employee_roth", "employee_after_tax", "employee_catch_up", "employer_match", "employer_match_true_up", "employer_nonelective", "employer_profit_sharing", "forfeiture_allocation"], description: "Contribution source." }, amount: { $ref: "#/$defs/positiveAmount", description: "Amount contributed." }, pay_period_end: { $ref: "#/$defs/date", description: "Last day of the pay period." }, contribution_date: { $ref: "#/$defs/date", description: "Pay date; it decides the calendar year of the annual limits." }, ytd_amount: { $ref: "#/$defs/amount", description: "Sum of this source in the calendar year, this contribution included." }, payroll_id: { $ref: "#/$defs/text", description: "The payroll run it came from." }, irs_limit_applied: { type: ["boolean", "null"], description: "Whether an IRS limit reduced it." }, inferred_value: { type: ["boolean", "null"], description: "Whether the amount was inferred rather than reported." } } }, vesting: { title: "VestingPayload", description: "The share of employer money that the person owns from now on.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "vested_percentage", "source_balances_vested", "vesting_schedule_type", "service_computation_date", "service_credited_hours", "service_period_end_date"], properties: { event_type: { const: "vesting" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, vested_percentage: { $ref: "#/$defs/rate", description: "Vested share of employer money." }, source_balances_vested: { title: "VestedBalances", "x-column-prefix": "vested_", description: "Vested balance of each employer bucket.", type: "object", additionalProperties: !1, properties: { employer_match: { $ref: "#/$defs/amount", description: "Vested match and true-up." }, employer_nonelective: { $ref: "#/$defs/amount", description: "Vested nonelective contributions." }, employer_profit_sharing: { $ref: "#/$defs/amount", description: "Vested profit sharing and forfeiture allocations." } } }, vesting_schedule_type: { type: "string", enum: ["graded", "cliff", "immediate"], description: "Form of the schedule." }, service_computation_date: { $ref: "#/$defs/date", description: "Day from which service counts." }, service_credited_hours: { type: "integer", minimum: 0, maximum: 2147483647, description: "Hours of service credited in the period." }, service_period_end_date: { $ref: "#/$defs/date", description: "Last day of the service period." } } }, forfeiture: { title: "ForfeiturePayload", description: "Unvested employer money leaves the account.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "forfeited_from_source", "amount", "reason", "vested_percentage"], properties: { event_type: { const: "forfeiture" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, forfeited_from_source: { type: "string", enum: ["employer_match", "employer_nonelective", "employer_profit_sharing"], description: "Employer bucket it leaves." }, amount: { $ref: "#/$defs/positiveAmount", description: "Amount forfeited." }, reason: { type: "string", enum: ["unvested_termination", "break_in_service"], description: "Why it was forfeited." }, vested_percentage: { $ref: "#/$defs/rate", description: "Vested share at that time." } } }, hce_status: { title: "HceStatusPayload", description: "Determination of a highly compensated employee, IRC 414(q).", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "determination_method", "ytd_compensation", "annualized_compensation", "hce_threshold", "is_hce", "determination_date"], properties: { event_type: { const: "hce_status" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, determination_method: { type: "string", enum: ["prior_year", "current_year"], description: "Whose pay was looked at." }, ytd_compensation: { $ref: "#/$defs/amount", description: "Pay of the year so far." }, annualized_compensation: { $ref: "#/$defs/amount", description: "Pay held against the threshold." }, hce_threshold: { $ref: "#/$defs/positiveAmount", description: "The threshold applied." }, is_hce: { type: "boolean", description: "Whether the pay is strictly greater than the threshold." }, determination_date: { $ref: "#/$defs/date", description: "Day of the determination." }, prior_year_hce: { type: ["boolean", "null"], description: "Whether the person was one the year before." } } }, compliance: { title: "CompliancePayload", description: "An annual limit is watched.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "compliance_type", "limit_type", "applicable_limit", "current_amount", "monitoring_date"], properties: { event_type: { const: "compliance" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, compliance_type: { type: "string", enum: ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"], description: "What was noticed." }, limit_type: { type: "string", enum: ["elective_deferral", "annual_additions", "catch_up"], description: "The limit it is about." }, applicable_limit: { $ref: "#/$defs/positiveAmount", description: "The limit of the year." }, current_amount: { $ref: "#/$defs/amount", description: "Amount of the year so far that counts against it." }, monitoring_date: { $ref: "#/$defs/date", description: "Day of the observation." } } } } }, ne = { title: "text", description: "Text with at least one character that is not white space (docs/DOMAIN.md).", type: "string", pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, oe = { title: "calendar date", description: "A real calendar day, YYYY-MM-DD.", type: "string", format: "date" }, me = { title: "date-time", description: "RFC 3339 date-time; without an offset it is UTC.", type: "string", format: "event-time" }, J = Object.prototype.hasOwnProperty, ee = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u"), D = new RegExp("[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", "u"), V = B.date, te = B["event-time"], pe = { title: "HirePayload", description: "A person starts, or starts again, to work for the employer.", type: "object", additionalProperties: !1, required: ["event_type", "hire_date", "department", "job_level", "annual_compensation"], properties: { event_type: { const: "hire" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, hire_date: { $ref: "#/$defs/date", description: "First day of work." }, department: { $ref: "#/$defs/text", description: "Department hired into." }, job_level: { $ref: "#/$defs/jobLevel", description: "Level hired into." }, annual_compensation: { $ref: "#/$defs/positiveAmount", description: "Starting annual pay." } } }, le = { title: "job level", description: "A level of the job ladder.", type: "integer", minimum: 1, maximum: 10 }, S = { title: "positive amount", description: "An amount greater than 0.", type: ["string", "number"], pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", allOf: [{ title: "positive amount", pattern: "[1-9]" }], exclusiveMinimum: 0, maximum: 999999999999999e-6, format: "amount" }, C = new RegExp("[1-9]", "u"), W = new RegExp("^[0-9]{1,12}(\\.[0-9]{1,6})?$", "u"), F = B.amount;
function x(t, { instancePath: a = "", parentData: M, parentDataProperty: E, rootData: A = t, dynamicAnchors: N = {} } = {}) {
  let n = null, e = 0;
  const d = x.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f;
      if (t.event_type === void 0 && (f = "event_type") || t.hire_date === void 0 && (f = "hire_date") || t.department === void 0 && (f = "department") || t.job_level === void 0 && (f = "job_level") || t.annual_compensation === void 0 && (f = "annual_compensation"))
        return x.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
      {
        const i = e;
        for (const r in t)
          if (!(r === "event_type" || r === "plan_id" || r === "hire_date" || r === "department" || r === "job_level" || r === "annual_compensation")) {
            return x.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (i === e) {
          if (t.event_type !== void 0) {
            const r = e;
            if (t.event_type !== "hire")
              return x.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "hire" }, message: "must be equal to constant" }], !1;
            var s = r === e;
          } else
            var s = !0;
          if (s) {
            if (t.plan_id !== void 0) {
              let r = t.plan_id;
              const o = e, u = e;
              let m = !1;
              const l = e;
              if (e === e)
                if (typeof r == "string") {
                  if (!D.test(r)) {
                    const c = { instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' };
                    n === null ? n = [c] : n.push(c), e++;
                  }
                } else {
                  const c = { instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  n === null ? n = [c] : n.push(c), e++;
                }
              var p = l === e;
              m = m || p;
              const h = e;
              if (r !== null) {
                const c = { instancePath: a + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                n === null ? n = [c] : n.push(c), e++;
              }
              var p = h === e;
              if (m = m || p, m)
                e = u, n !== null && (u ? n.length = u : n = null);
              else {
                const c = { instancePath: a + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                return n === null ? n = [c] : n.push(c), e++, x.errors = n, !1;
              }
              var s = o === e;
            } else
              var s = !0;
            if (s) {
              if (t.hire_date !== void 0) {
                let r = t.hire_date;
                const o = e, u = e;
                if (e === u && e === u)
                  if (typeof r == "string") {
                    if (!V.validate(r))
                      return x.errors = [{ instancePath: a + "/hire_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], !1;
                  } else
                    return x.errors = [{ instancePath: a + "/hire_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = o === e;
              } else
                var s = !0;
              if (s) {
                if (t.department !== void 0) {
                  let r = t.department;
                  const o = e;
                  if (e === e)
                    if (typeof r == "string") {
                      if (!D.test(r))
                        return x.errors = [{ instancePath: a + "/department", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], !1;
                    } else
                      return x.errors = [{ instancePath: a + "/department", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var s = o === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.job_level !== void 0) {
                    let r = t.job_level;
                    const o = e, u = e;
                    if (!(typeof r == "number" && !(r % 1) && !isNaN(r)))
                      return x.errors = [{ instancePath: a + "/job_level", schemaPath: "#/$defs/jobLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === u && typeof r == "number") {
                      if (r > 10 || isNaN(r))
                        return x.errors = [{ instancePath: a + "/job_level", schemaPath: "#/$defs/jobLevel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }], !1;
                      if (r < 1 || isNaN(r))
                        return x.errors = [{ instancePath: a + "/job_level", schemaPath: "#/$defs/jobLevel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                    }
                    var s = o === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.annual_compensation !== void 0) {
                      let r = t.annual_compensation;
                      const o = e, u = e;
                      if (typeof r != "string" && typeof r != "number")
                        return x.errors = [{ instancePath: a + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: S.type }, message: "must be string,number" }], !1;
                      if (typeof r == "string" && !C.test(r))
                        return x.errors = [{ instancePath: a + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }], !1;
                      if (e === u) {
                        if (typeof r == "number") {
                          if (r > 999999999999999e-6 || isNaN(r))
                            return x.errors = [{ instancePath: a + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], !1;
                          if (r <= 0 || isNaN(r))
                            return x.errors = [{ instancePath: a + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                          if (!F.validate(r))
                            return x.errors = [{ instancePath: a + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], !1;
                        }
                        if (e === u && typeof r == "string" && !W.test(r))
                          return x.errors = [{ instancePath: a + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], !1;
                      }
                      var s = o === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return x.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return x.errors = n, e === 0;
}
x.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const ue = { title: "PromotionPayload", description: "A higher job level, with its pay.", type: "object", additionalProperties: !1, required: ["event_type", "new_job_level", "new_annual_compensation", "effective_date"], properties: { event_type: { const: "promotion" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, new_job_level: { $ref: "#/$defs/jobLevel", description: "Level from this day on." }, new_annual_compensation: { $ref: "#/$defs/positiveAmount", description: "Annual pay from this day on." }, effective_date: { $ref: "#/$defs/date", description: "Day from which the promotion counts." } } };
function j(t, { instancePath: a = "", parentData: M, parentDataProperty: E, rootData: A = t, dynamicAnchors: N = {} } = {}) {
  let n = null, e = 0;
  const d = j.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f;
      if (t.event_type === void 0 && (f = "event_type") || t.new_job_level === void 0 && (f = "new_job_level") || t.new_annual_compensation === void 0 && (f = "new_annual_compensation") || t.effective_date === void 0 && (f = "effective_date"))
        return j.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
      {
        const i = e;
        for (const r in t)
          if (!(r === "event_type" || r === "plan_id" || r === "new_job_level" || r === "new_annual_compensation" || r === "effective_date")) {
            return j.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (i === e) {
          if (t.event_type !== void 0) {
            const r = e;
            if (t.event_type !== "promotion")
              return j.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "promotion" }, message: "must be equal to constant" }], !1;
            var s = r === e;
          } else
            var s = !0;
          if (s) {
            if (t.plan_id !== void 0) {
              let r = t.plan_id;
              const o = e, u = e;
              let m = !1;
              const l = e;
              if (e === e)
                if (typeof r == "string") {
                  if (!D.test(r)) {
                    const c = { instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' };
                    n === null ? n = [c] : n.push(c), e++;
                  }
                } else {
                  const c = { instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  n === null ? n = [c] : n.push(c), e++;
                }
              var p = l === e;
              m = m || p;
              const h = e;
              if (r !== null) {
                const c = { instancePath: a + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                n === null ? n = [c] : n.push(c), e++;
              }
              var p = h === e;
              if (m = m || p, m)
                e = u, n !== null && (u ? n.length = u : n = null);
              else {
                const c = { instancePath: a + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                return n === null ? n = [c] : n.push(c), e++, j.errors = n, !1;
              }
              var s = o === e;
            } else
              var s = !0;
            if (s) {
              if (t.new_job_level !== void 0) {
                let r = t.new_job_level;
                const o = e, u = e;
                if (!(typeof r == "number" && !(r % 1) && !isNaN(r)))
                  return j.errors = [{ instancePath: a + "/new_job_level", schemaPath: "#/$defs/jobLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (e === u && typeof r == "number") {
                  if (r > 10 || isNaN(r))
                    return j.errors = [{ instancePath: a + "/new_job_level", schemaPath: "#/$defs/jobLevel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }], !1;
                  if (r < 1 || isNaN(r))
                    return j.errors = [{ instancePath: a + "/new_job_level", schemaPath: "#/$defs/jobLevel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                }
                var s = o === e;
              } else
                var s = !0;
              if (s) {
                if (t.new_annual_compensation !== void 0) {
                  let r = t.new_annual_compensation;
                  const o = e, u = e;
                  if (typeof r != "string" && typeof r != "number")
                    return j.errors = [{ instancePath: a + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: S.type }, message: "must be string,number" }], !1;
                  if (typeof r == "string" && !C.test(r))
                    return j.errors = [{ instancePath: a + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }], !1;
                  if (e === u) {
                    if (typeof r == "number") {
                      if (r > 999999999999999e-6 || isNaN(r))
                        return j.errors = [{ instancePath: a + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], !1;
                      if (r <= 0 || isNaN(r))
                        return j.errors = [{ instancePath: a + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                      if (!F.validate(r))
                        return j.errors = [{ instancePath: a + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], !1;
                    }
                    if (e === u && typeof r == "string" && !W.test(r))
                      return j.errors = [{ instancePath: a + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], !1;
                  }
                  var s = o === e;
                } else
                  var s = !0;
                if (s)
                  if (t.effective_date !== void 0) {
                    let r = t.effective_date;
                    const o = e, u = e;
                    if (e === u && e === u)
                      if (typeof r == "string") {
                        if (!V.validate(r))
                          return j.errors = [{ instancePath: a + "/effective_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], !1;
                      } else
                        return j.errors = [{ instancePath: a + "/effective_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = o === e;
                  } else
                    var s = !0;
              }
            }
          }
        }
      }
    } else
      return j.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return j.errors = n, e === 0;
}
j.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const re = { title: "TerminationPayload", description: "Employment ends.", type: "object", additionalProperties: !1, required: ["event_type", "termination_reason", "final_pay_date"], properties: { event_type: { const: "termination" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, termination_reason: { type: "string", enum: ["voluntary", "involuntary", "retirement", "death", "disability"], description: "Why it ended." }, final_pay_date: { $ref: "#/$defs/date", description: "Date of the last pay." } } };
function I(t, { instancePath: a = "", parentData: M, parentDataProperty: E, rootData: A = t, dynamicAnchors: N = {} } = {}) {
  let n = null, e = 0;
  const d = I.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f;
      if (t.event_type === void 0 && (f = "event_type") || t.termination_reason === void 0 && (f = "termination_reason") || t.final_pay_date === void 0 && (f = "final_pay_date"))
        return I.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
      {
        const i = e;
        for (const r in t)
          if (!(r === "event_type" || r === "plan_id" || r === "termination_reason" || r === "final_pay_date")) {
            return I.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (i === e) {
          if (t.event_type !== void 0) {
            const r = e;
            if (t.event_type !== "termination")
              return I.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "termination" }, message: "must be equal to constant" }], !1;
            var s = r === e;
          } else
            var s = !0;
          if (s) {
            if (t.plan_id !== void 0) {
              let r = t.plan_id;
              const o = e, u = e;
              let m = !1;
              const l = e;
              if (e === e)
                if (typeof r == "string") {
                  if (!D.test(r)) {
                    const c = { instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' };
                    n === null ? n = [c] : n.push(c), e++;
                  }
                } else {
                  const c = { instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  n === null ? n = [c] : n.push(c), e++;
                }
              var p = l === e;
              m = m || p;
              const h = e;
              if (r !== null) {
                const c = { instancePath: a + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                n === null ? n = [c] : n.push(c), e++;
              }
              var p = h === e;
              if (m = m || p, m)
                e = u, n !== null && (u ? n.length = u : n = null);
              else {
                const c = { instancePath: a + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                return n === null ? n = [c] : n.push(c), e++, I.errors = n, !1;
              }
              var s = o === e;
            } else
              var s = !0;
            if (s) {
              if (t.termination_reason !== void 0) {
                let r = t.termination_reason;
                const o = e;
                if (typeof r != "string")
                  return I.errors = [{ instancePath: a + "/termination_reason", schemaPath: "#/properties/termination_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(r === "voluntary" || r === "involuntary" || r === "retirement" || r === "death" || r === "disability"))
                  return I.errors = [{ instancePath: a + "/termination_reason", schemaPath: "#/properties/termination_reason/enum", keyword: "enum", params: { allowedValues: re.properties.termination_reason.enum }, message: "must be equal to one of the allowed values" }], !1;
                var s = o === e;
              } else
                var s = !0;
              if (s)
                if (t.final_pay_date !== void 0) {
                  let r = t.final_pay_date;
                  const o = e, u = e;
                  if (e === u && e === u)
                    if (typeof r == "string") {
                      if (!V.validate(r))
                        return I.errors = [{ instancePath: a + "/final_pay_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], !1;
                    } else
                      return I.errors = [{ instancePath: a + "/final_pay_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var s = o === e;
                } else
                  var s = !0;
            }
          }
        }
      }
    } else
      return I.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return I.errors = n, e === 0;
}
I.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const fe = { title: "MeritPayload", description: "A raise on the same level.", type: "object", additionalProperties: !1, required: ["event_type", "new_compensation", "merit_percentage"], properties: { event_type: { const: "merit" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, new_compensation: { $ref: "#/$defs/positiveAmount", description: "Annual pay from this day on." }, merit_percentage: { $ref: "#/$defs/rate", description: "The raise as a share of the former pay." } } }, z = { title: "rate", description: "A share from 0 to 1 with at most 4 decimals, string or number.", type: ["string", "number"], pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", minimum: 0, maximum: 1, format: "rate" }, Y = new RegExp("^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", "u"), H = B.rate;
function q(t, { instancePath: a = "", parentData: M, parentDataProperty: E, rootData: A = t, dynamicAnchors: N = {} } = {}) {
  let n = null, e = 0;
  const d = q.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f;
      if (t.event_type === void 0 && (f = "event_type") || t.new_compensation === void 0 && (f = "new_compensation") || t.merit_percentage === void 0 && (f = "merit_percentage"))
        return q.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
      {
        const i = e;
        for (const r in t)
          if (!(r === "event_type" || r === "plan_id" || r === "new_compensation" || r === "merit_percentage")) {
            return q.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (i === e) {
          if (t.event_type !== void 0) {
            const r = e;
            if (t.event_type !== "merit")
              return q.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "merit" }, message: "must be equal to constant" }], !1;
            var s = r === e;
          } else
            var s = !0;
          if (s) {
            if (t.plan_id !== void 0) {
              let r = t.plan_id;
              const o = e, u = e;
              let m = !1;
              const l = e;
              if (e === e)
                if (typeof r == "string") {
                  if (!D.test(r)) {
                    const c = { instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' };
                    n === null ? n = [c] : n.push(c), e++;
                  }
                } else {
                  const c = { instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  n === null ? n = [c] : n.push(c), e++;
                }
              var p = l === e;
              m = m || p;
              const h = e;
              if (r !== null) {
                const c = { instancePath: a + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                n === null ? n = [c] : n.push(c), e++;
              }
              var p = h === e;
              if (m = m || p, m)
                e = u, n !== null && (u ? n.length = u : n = null);
              else {
                const c = { instancePath: a + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                return n === null ? n = [c] : n.push(c), e++, q.errors = n, !1;
              }
              var s = o === e;
            } else
              var s = !0;
            if (s) {
              if (t.new_compensation !== void 0) {
                let r = t.new_compensation;
                const o = e, u = e;
                if (typeof r != "string" && typeof r != "number")
                  return q.errors = [{ instancePath: a + "/new_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: S.type }, message: "must be string,number" }], !1;
                if (typeof r == "string" && !C.test(r))
                  return q.errors = [{ instancePath: a + "/new_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }], !1;
                if (e === u) {
                  if (typeof r == "number") {
                    if (r > 999999999999999e-6 || isNaN(r))
                      return q.errors = [{ instancePath: a + "/new_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], !1;
                    if (r <= 0 || isNaN(r))
                      return q.errors = [{ instancePath: a + "/new_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                    if (!F.validate(r))
                      return q.errors = [{ instancePath: a + "/new_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], !1;
                  }
                  if (e === u && typeof r == "string" && !W.test(r))
                    return q.errors = [{ instancePath: a + "/new_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], !1;
                }
                var s = o === e;
              } else
                var s = !0;
              if (s)
                if (t.merit_percentage !== void 0) {
                  let r = t.merit_percentage;
                  const o = e, u = e;
                  if (typeof r != "string" && typeof r != "number")
                    return q.errors = [{ instancePath: a + "/merit_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: z.type }, message: "must be string,number" }], !1;
                  if (e === u) {
                    if (typeof r == "number") {
                      if (r > 1 || isNaN(r))
                        return q.errors = [{ instancePath: a + "/merit_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }], !1;
                      if (r < 0 || isNaN(r))
                        return q.errors = [{ instancePath: a + "/merit_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      if (!H.validate(r))
                        return q.errors = [{ instancePath: a + "/merit_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }], !1;
                    }
                    if (e === u && typeof r == "string" && !Y.test(r))
                      return q.errors = [{ instancePath: a + "/merit_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }], !1;
                  }
                  var s = o === e;
                } else
                  var s = !0;
            }
          }
        }
      }
    } else
      return q.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return q.errors = n, e === 0;
}
q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const ae = { title: "EligibilityPayload", description: "Whether the person may take part in the plan.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "eligible", "eligibility_date", "reason"], properties: { event_type: { const: "eligibility" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, eligible: { type: "boolean", description: "Whether the person may take part from this day on." }, eligibility_date: { $ref: "#/$defs/date", description: "Day of the determination." }, reason: { type: "string", enum: ["age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"], description: "What the determination rests on." }, source: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where the determination came from." } } };
function O(t, { instancePath: a = "", parentData: M, parentDataProperty: E, rootData: A = t, dynamicAnchors: N = {} } = {}) {
  let n = null, e = 0;
  const d = O.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f;
      if (t.event_type === void 0 && (f = "event_type") || t.plan_id === void 0 && (f = "plan_id") || t.eligible === void 0 && (f = "eligible") || t.eligibility_date === void 0 && (f = "eligibility_date") || t.reason === void 0 && (f = "reason"))
        return O.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
      {
        const i = e;
        for (const r in t)
          if (!(r === "event_type" || r === "plan_id" || r === "eligible" || r === "eligibility_date" || r === "reason" || r === "source")) {
            return O.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (i === e) {
          if (t.event_type !== void 0) {
            const r = e;
            if (t.event_type !== "eligibility")
              return O.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "eligibility" }, message: "must be equal to constant" }], !1;
            var s = r === e;
          } else
            var s = !0;
          if (s) {
            if (t.plan_id !== void 0) {
              let r = t.plan_id;
              const o = e;
              if (e === e)
                if (typeof r == "string") {
                  if (!D.test(r))
                    return O.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], !1;
                } else
                  return O.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = o === e;
            } else
              var s = !0;
            if (s) {
              if (t.eligible !== void 0) {
                const r = e;
                if (typeof t.eligible != "boolean")
                  return O.errors = [{ instancePath: a + "/eligible", schemaPath: "#/properties/eligible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var s = r === e;
              } else
                var s = !0;
              if (s) {
                if (t.eligibility_date !== void 0) {
                  let r = t.eligibility_date;
                  const o = e, u = e;
                  if (e === u && e === u)
                    if (typeof r == "string") {
                      if (!V.validate(r))
                        return O.errors = [{ instancePath: a + "/eligibility_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], !1;
                    } else
                      return O.errors = [{ instancePath: a + "/eligibility_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var s = o === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.reason !== void 0) {
                    let r = t.reason;
                    const o = e;
                    if (typeof r != "string")
                      return O.errors = [{ instancePath: a + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    if (!(r === "age_and_service" || r === "immediate" || r === "hours_requirement" || r === "rehire" || r === "ineligible_override"))
                      return O.errors = [{ instancePath: a + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: ae.properties.reason.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var s = o === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.source !== void 0) {
                      let r = t.source;
                      const o = e, u = e;
                      let m = !1;
                      const l = e;
                      if (typeof r != "string") {
                        const T = { instancePath: a + "/source", schemaPath: "#/properties/source/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        n === null ? n = [T] : n.push(T), e++;
                      }
                      var p = l === e;
                      m = m || p;
                      const v = e;
                      if (r !== null) {
                        const T = { instancePath: a + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        n === null ? n = [T] : n.push(T), e++;
                      }
                      var p = v === e;
                      if (m = m || p, m)
                        e = u, n !== null && (u ? n.length = u : n = null);
                      else {
                        const T = { instancePath: a + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        return n === null ? n = [T] : n.push(T), e++, O.errors = n, !1;
                      }
                      var s = o === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return O.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return O.errors = n, e === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const U = { title: "EnrollmentPayload", description: "The rates at which the person defers pay from now on.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"], properties: { event_type: { const: "enrollment" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, enrollment_date: { $ref: "#/$defs/date", description: "Day of the election." }, pre_tax_contribution_rate: { $ref: "#/$defs/rate", description: "Share of pay deferred before tax." }, roth_contribution_rate: { $ref: "#/$defs/rate", description: "Share of pay deferred as Roth." }, after_tax_contribution_rate: { anyOf: [{ $ref: "#/$defs/rate" }, { type: "null" }], description: "Share of pay contributed after tax; absent means 0." }, auto_enrollment: { type: ["boolean", "null"], description: "Whether the plan enrolled the person." }, opt_out_window_expires: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "Last day to opt out of an automatic enrollment." }, enrollment_source: { enum: ["proactive", "auto", "voluntary", null], description: "Who started the enrollment." }, auto_enrollment_window_start: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "First day of the automatic enrollment window." }, auto_enrollment_window_end: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "Last day of the automatic enrollment window." }, proactive_enrollment_eligible: { type: ["boolean", "null"], description: "Whether the person could enroll before the window closed." }, window_timing_compliant: { type: ["boolean", "null"], description: "Whether the enrollment fell inside its window." } } };
function w(t, { instancePath: a = "", parentData: M, parentDataProperty: E, rootData: A = t, dynamicAnchors: N = {} } = {}) {
  let n = null, e = 0;
  const d = w.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let o;
      if (t.event_type === void 0 && (o = "event_type") || t.plan_id === void 0 && (o = "plan_id") || t.enrollment_date === void 0 && (o = "enrollment_date") || t.pre_tax_contribution_rate === void 0 && (o = "pre_tax_contribution_rate") || t.roth_contribution_rate === void 0 && (o = "roth_contribution_rate"))
        return w.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
      {
        const u = e;
        for (const m in t)
          if (!J.call(U.properties, m)) {
            return w.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (u === e) {
          if (t.event_type !== void 0) {
            const m = e;
            if (t.event_type !== "enrollment")
              return w.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "enrollment" }, message: "must be equal to constant" }], !1;
            var s = m === e;
          } else
            var s = !0;
          if (s) {
            if (t.plan_id !== void 0) {
              let m = t.plan_id;
              const l = e;
              if (e === e)
                if (typeof m == "string") {
                  if (!D.test(m))
                    return w.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], !1;
                } else
                  return w.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = l === e;
            } else
              var s = !0;
            if (s) {
              if (t.enrollment_date !== void 0) {
                let m = t.enrollment_date;
                const l = e, v = e;
                if (e === v && e === v)
                  if (typeof m == "string") {
                    if (!V.validate(m))
                      return w.errors = [{ instancePath: a + "/enrollment_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], !1;
                  } else
                    return w.errors = [{ instancePath: a + "/enrollment_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = l === e;
              } else
                var s = !0;
              if (s) {
                if (t.pre_tax_contribution_rate !== void 0) {
                  let m = t.pre_tax_contribution_rate;
                  const l = e, v = e;
                  if (typeof m != "string" && typeof m != "number")
                    return w.errors = [{ instancePath: a + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: z.type }, message: "must be string,number" }], !1;
                  if (e === v) {
                    if (typeof m == "number") {
                      if (m > 1 || isNaN(m))
                        return w.errors = [{ instancePath: a + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }], !1;
                      if (m < 0 || isNaN(m))
                        return w.errors = [{ instancePath: a + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      if (!H.validate(m))
                        return w.errors = [{ instancePath: a + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }], !1;
                    }
                    if (e === v && typeof m == "string" && !Y.test(m))
                      return w.errors = [{ instancePath: a + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }], !1;
                  }
                  var s = l === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.roth_contribution_rate !== void 0) {
                    let m = t.roth_contribution_rate;
                    const l = e, v = e;
                    if (typeof m != "string" && typeof m != "number")
                      return w.errors = [{ instancePath: a + "/roth_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: z.type }, message: "must be string,number" }], !1;
                    if (e === v) {
                      if (typeof m == "number") {
                        if (m > 1 || isNaN(m))
                          return w.errors = [{ instancePath: a + "/roth_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }], !1;
                        if (m < 0 || isNaN(m))
                          return w.errors = [{ instancePath: a + "/roth_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        if (!H.validate(m))
                          return w.errors = [{ instancePath: a + "/roth_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }], !1;
                      }
                      if (e === v && typeof m == "string" && !Y.test(m))
                        return w.errors = [{ instancePath: a + "/roth_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }], !1;
                    }
                    var s = l === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.after_tax_contribution_rate !== void 0) {
                      let m = t.after_tax_contribution_rate;
                      const l = e, v = e;
                      let h = !1;
                      const T = e, c = e;
                      if (typeof m != "string" && typeof m != "number") {
                        const y = { instancePath: a + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: z.type }, message: "must be string,number" };
                        n === null ? n = [y] : n.push(y), e++;
                      }
                      if (e === c) {
                        if (typeof m == "number") {
                          if (m > 1 || isNaN(m)) {
                            const y = { instancePath: a + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                            n === null ? n = [y] : n.push(y), e++;
                          } else if (m < 0 || isNaN(m)) {
                            const y = { instancePath: a + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            n === null ? n = [y] : n.push(y), e++;
                          } else if (!H.validate(m)) {
                            const y = { instancePath: a + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' };
                            n === null ? n = [y] : n.push(y), e++;
                          }
                        }
                        if (e === c && typeof m == "string" && !Y.test(m)) {
                          const y = { instancePath: a + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' };
                          n === null ? n = [y] : n.push(y), e++;
                        }
                      }
                      var p = T === e;
                      h = h || p;
                      const L = e;
                      if (m !== null) {
                        const y = { instancePath: a + "/after_tax_contribution_rate", schemaPath: "#/properties/after_tax_contribution_rate/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        n === null ? n = [y] : n.push(y), e++;
                      }
                      var p = L === e;
                      if (h = h || p, h)
                        e = v, n !== null && (v ? n.length = v : n = null);
                      else {
                        const y = { instancePath: a + "/after_tax_contribution_rate", schemaPath: "#/properties/after_tax_contribution_rate/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        return n === null ? n = [y] : n.push(y), e++, w.errors = n, !1;
                      }
                      var s = l === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.auto_enrollment !== void 0) {
                        let m = t.auto_enrollment;
                        const l = e;
                        if (typeof m != "boolean" && m !== null)
                          return w.errors = [{ instancePath: a + "/auto_enrollment", schemaPath: "#/properties/auto_enrollment/type", keyword: "type", params: { type: U.properties.auto_enrollment.type }, message: "must be boolean,null" }], !1;
                        var s = l === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.opt_out_window_expires !== void 0) {
                          let m = t.opt_out_window_expires;
                          const l = e, v = e;
                          let h = !1;
                          const T = e, c = e;
                          if (e === c && e === c)
                            if (typeof m == "string") {
                              if (!V.validate(m)) {
                                const y = { instancePath: a + "/opt_out_window_expires", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                n === null ? n = [y] : n.push(y), e++;
                              }
                            } else {
                              const y = { instancePath: a + "/opt_out_window_expires", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              n === null ? n = [y] : n.push(y), e++;
                            }
                          var f = T === e;
                          h = h || f;
                          const L = e;
                          if (m !== null) {
                            const y = { instancePath: a + "/opt_out_window_expires", schemaPath: "#/properties/opt_out_window_expires/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            n === null ? n = [y] : n.push(y), e++;
                          }
                          var f = L === e;
                          if (h = h || f, h)
                            e = v, n !== null && (v ? n.length = v : n = null);
                          else {
                            const y = { instancePath: a + "/opt_out_window_expires", schemaPath: "#/properties/opt_out_window_expires/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            return n === null ? n = [y] : n.push(y), e++, w.errors = n, !1;
                          }
                          var s = l === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.enrollment_source !== void 0) {
                            let m = t.enrollment_source;
                            const l = e;
                            if (!(m === "proactive" || m === "auto" || m === "voluntary" || m === null))
                              return w.errors = [{ instancePath: a + "/enrollment_source", schemaPath: "#/properties/enrollment_source/enum", keyword: "enum", params: { allowedValues: U.properties.enrollment_source.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var s = l === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.auto_enrollment_window_start !== void 0) {
                              let m = t.auto_enrollment_window_start;
                              const l = e, v = e;
                              let h = !1;
                              const T = e, c = e;
                              if (e === c && e === c)
                                if (typeof m == "string") {
                                  if (!V.validate(m)) {
                                    const y = { instancePath: a + "/auto_enrollment_window_start", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                    n === null ? n = [y] : n.push(y), e++;
                                  }
                                } else {
                                  const y = { instancePath: a + "/auto_enrollment_window_start", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  n === null ? n = [y] : n.push(y), e++;
                                }
                              var i = T === e;
                              h = h || i;
                              const L = e;
                              if (m !== null) {
                                const y = { instancePath: a + "/auto_enrollment_window_start", schemaPath: "#/properties/auto_enrollment_window_start/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                n === null ? n = [y] : n.push(y), e++;
                              }
                              var i = L === e;
                              if (h = h || i, h)
                                e = v, n !== null && (v ? n.length = v : n = null);
                              else {
                                const y = { instancePath: a + "/auto_enrollment_window_start", schemaPath: "#/properties/auto_enrollment_window_start/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                return n === null ? n = [y] : n.push(y), e++, w.errors = n, !1;
                              }
                              var s = l === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.auto_enrollment_window_end !== void 0) {
                                let m = t.auto_enrollment_window_end;
                                const l = e, v = e;
                                let h = !1;
                                const T = e, c = e;
                                if (e === c && e === c)
                                  if (typeof m == "string") {
                                    if (!V.validate(m)) {
                                      const y = { instancePath: a + "/auto_enrollment_window_end", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                      n === null ? n = [y] : n.push(y), e++;
                                    }
                                  } else {
                                    const y = { instancePath: a + "/auto_enrollment_window_end", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    n === null ? n = [y] : n.push(y), e++;
                                  }
                                var r = T === e;
                                h = h || r;
                                const L = e;
                                if (m !== null) {
                                  const y = { instancePath: a + "/auto_enrollment_window_end", schemaPath: "#/properties/auto_enrollment_window_end/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  n === null ? n = [y] : n.push(y), e++;
                                }
                                var r = L === e;
                                if (h = h || r, h)
                                  e = v, n !== null && (v ? n.length = v : n = null);
                                else {
                                  const y = { instancePath: a + "/auto_enrollment_window_end", schemaPath: "#/properties/auto_enrollment_window_end/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  return n === null ? n = [y] : n.push(y), e++, w.errors = n, !1;
                                }
                                var s = l === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.proactive_enrollment_eligible !== void 0) {
                                  let m = t.proactive_enrollment_eligible;
                                  const l = e;
                                  if (typeof m != "boolean" && m !== null)
                                    return w.errors = [{ instancePath: a + "/proactive_enrollment_eligible", schemaPath: "#/properties/proactive_enrollment_eligible/type", keyword: "type", params: { type: U.properties.proactive_enrollment_eligible.type }, message: "must be boolean,null" }], !1;
                                  var s = l === e;
                                } else
                                  var s = !0;
                                if (s)
                                  if (t.window_timing_compliant !== void 0) {
                                    let m = t.window_timing_compliant;
                                    const l = e;
                                    if (typeof m != "boolean" && m !== null)
                                      return w.errors = [{ instancePath: a + "/window_timing_compliant", schemaPath: "#/properties/window_timing_compliant/type", keyword: "type", params: { type: U.properties.window_timing_compliant.type }, message: "must be boolean,null" }], !1;
                                    var s = l === e;
                                  } else
                                    var s = !0;
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
      return w.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return w.errors = n, e === 0;
}
w.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const G = { title: "ContributionPayload", description: "Money goes into the plan.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "source", "amount", "pay_period_end", "contribution_date", "ytd_amount", "payroll_id"], properties: { event_type: { const: "contribution" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, source: { type: "string", enum: ["employee_pre_tax", "employee_roth", "employee_after_tax", "employee_catch_up", "employer_match", "employer_match_true_up", "employer_nonelective", "employer_profit_sharing", "forfeiture_allocation"], description: "Contribution source." }, amount: { $ref: "#/$defs/positiveAmount", description: "Amount contributed." }, pay_period_end: { $ref: "#/$defs/date", description: "Last day of the pay period." }, contribution_date: { $ref: "#/$defs/date", description: "Pay date; it decides the calendar year of the annual limits." }, ytd_amount: { $ref: "#/$defs/amount", description: "Sum of this source in the calendar year, this contribution included." }, payroll_id: { $ref: "#/$defs/text", description: "The payroll run it came from." }, irs_limit_applied: { type: ["boolean", "null"], description: "Whether an IRS limit reduced it." }, inferred_value: { type: ["boolean", "null"], description: "Whether the amount was inferred rather than reported." } } }, R = { title: "amount", description: "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.", type: ["string", "number"], pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", minimum: 0, maximum: 999999999999999e-6, format: "amount" };
function b(t, { instancePath: a = "", parentData: M, parentDataProperty: E, rootData: A = t, dynamicAnchors: N = {} } = {}) {
  let n = null, e = 0;
  const d = b.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.event_type === void 0 && (p = "event_type") || t.plan_id === void 0 && (p = "plan_id") || t.source === void 0 && (p = "source") || t.amount === void 0 && (p = "amount") || t.pay_period_end === void 0 && (p = "pay_period_end") || t.contribution_date === void 0 && (p = "contribution_date") || t.ytd_amount === void 0 && (p = "ytd_amount") || t.payroll_id === void 0 && (p = "payroll_id"))
        return b.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], !1;
      {
        const f = e;
        for (const i in t)
          if (!J.call(G.properties, i)) {
            return b.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (f === e) {
          if (t.event_type !== void 0) {
            const i = e;
            if (t.event_type !== "contribution")
              return b.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "contribution" }, message: "must be equal to constant" }], !1;
            var s = i === e;
          } else
            var s = !0;
          if (s) {
            if (t.plan_id !== void 0) {
              let i = t.plan_id;
              const r = e;
              if (e === e)
                if (typeof i == "string") {
                  if (!D.test(i))
                    return b.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], !1;
                } else
                  return b.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = r === e;
            } else
              var s = !0;
            if (s) {
              if (t.source !== void 0) {
                let i = t.source;
                const r = e;
                if (typeof i != "string")
                  return b.errors = [{ instancePath: a + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(i === "employee_pre_tax" || i === "employee_roth" || i === "employee_after_tax" || i === "employee_catch_up" || i === "employer_match" || i === "employer_match_true_up" || i === "employer_nonelective" || i === "employer_profit_sharing" || i === "forfeiture_allocation"))
                  return b.errors = [{ instancePath: a + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: G.properties.source.enum }, message: "must be equal to one of the allowed values" }], !1;
                var s = r === e;
              } else
                var s = !0;
              if (s) {
                if (t.amount !== void 0) {
                  let i = t.amount;
                  const r = e, o = e;
                  if (typeof i != "string" && typeof i != "number")
                    return b.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: S.type }, message: "must be string,number" }], !1;
                  if (typeof i == "string" && !C.test(i))
                    return b.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }], !1;
                  if (e === o) {
                    if (typeof i == "number") {
                      if (i > 999999999999999e-6 || isNaN(i))
                        return b.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], !1;
                      if (i <= 0 || isNaN(i))
                        return b.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                      if (!F.validate(i))
                        return b.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], !1;
                    }
                    if (e === o && typeof i == "string" && !W.test(i))
                      return b.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], !1;
                  }
                  var s = r === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.pay_period_end !== void 0) {
                    let i = t.pay_period_end;
                    const r = e, o = e;
                    if (e === o && e === o)
                      if (typeof i == "string") {
                        if (!V.validate(i))
                          return b.errors = [{ instancePath: a + "/pay_period_end", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], !1;
                      } else
                        return b.errors = [{ instancePath: a + "/pay_period_end", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = r === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.contribution_date !== void 0) {
                      let i = t.contribution_date;
                      const r = e, o = e;
                      if (e === o && e === o)
                        if (typeof i == "string") {
                          if (!V.validate(i))
                            return b.errors = [{ instancePath: a + "/contribution_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], !1;
                        } else
                          return b.errors = [{ instancePath: a + "/contribution_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var s = r === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.ytd_amount !== void 0) {
                        let i = t.ytd_amount;
                        const r = e, o = e;
                        if (typeof i != "string" && typeof i != "number")
                          return b.errors = [{ instancePath: a + "/ytd_amount", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: R.type }, message: "must be string,number" }], !1;
                        if (e === o) {
                          if (typeof i == "number") {
                            if (i > 999999999999999e-6 || isNaN(i))
                              return b.errors = [{ instancePath: a + "/ytd_amount", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], !1;
                            if (i < 0 || isNaN(i))
                              return b.errors = [{ instancePath: a + "/ytd_amount", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            if (!F.validate(i))
                              return b.errors = [{ instancePath: a + "/ytd_amount", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], !1;
                          }
                          if (e === o && typeof i == "string" && !W.test(i))
                            return b.errors = [{ instancePath: a + "/ytd_amount", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], !1;
                        }
                        var s = r === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.payroll_id !== void 0) {
                          let i = t.payroll_id;
                          const r = e;
                          if (e === e)
                            if (typeof i == "string") {
                              if (!D.test(i))
                                return b.errors = [{ instancePath: a + "/payroll_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], !1;
                            } else
                              return b.errors = [{ instancePath: a + "/payroll_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var s = r === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.irs_limit_applied !== void 0) {
                            let i = t.irs_limit_applied;
                            const r = e;
                            if (typeof i != "boolean" && i !== null)
                              return b.errors = [{ instancePath: a + "/irs_limit_applied", schemaPath: "#/properties/irs_limit_applied/type", keyword: "type", params: { type: G.properties.irs_limit_applied.type }, message: "must be boolean,null" }], !1;
                            var s = r === e;
                          } else
                            var s = !0;
                          if (s)
                            if (t.inferred_value !== void 0) {
                              let i = t.inferred_value;
                              const r = e;
                              if (typeof i != "boolean" && i !== null)
                                return b.errors = [{ instancePath: a + "/inferred_value", schemaPath: "#/properties/inferred_value/type", keyword: "type", params: { type: G.properties.inferred_value.type }, message: "must be boolean,null" }], !1;
                              var s = r === e;
                            } else
                              var s = !0;
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
      return b.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return b.errors = n, e === 0;
}
b.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const se = { title: "VestingPayload", description: "The share of employer money that the person owns from now on.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "vested_percentage", "source_balances_vested", "vesting_schedule_type", "service_computation_date", "service_credited_hours", "service_period_end_date"], properties: { event_type: { const: "vesting" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, vested_percentage: { $ref: "#/$defs/rate", description: "Vested share of employer money." }, source_balances_vested: { title: "VestedBalances", "x-column-prefix": "vested_", description: "Vested balance of each employer bucket.", type: "object", additionalProperties: !1, properties: { employer_match: { $ref: "#/$defs/amount", description: "Vested match and true-up." }, employer_nonelective: { $ref: "#/$defs/amount", description: "Vested nonelective contributions." }, employer_profit_sharing: { $ref: "#/$defs/amount", description: "Vested profit sharing and forfeiture allocations." } } }, vesting_schedule_type: { type: "string", enum: ["graded", "cliff", "immediate"], description: "Form of the schedule." }, service_computation_date: { $ref: "#/$defs/date", description: "Day from which service counts." }, service_credited_hours: { type: "integer", minimum: 0, maximum: 2147483647, description: "Hours of service credited in the period." }, service_period_end_date: { $ref: "#/$defs/date", description: "Last day of the service period." } } };
function _(t, { instancePath: a = "", parentData: M, parentDataProperty: E, rootData: A = t, dynamicAnchors: N = {} } = {}) {
  let n = null, e = 0;
  const d = _.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f;
      if (t.event_type === void 0 && (f = "event_type") || t.plan_id === void 0 && (f = "plan_id") || t.vested_percentage === void 0 && (f = "vested_percentage") || t.source_balances_vested === void 0 && (f = "source_balances_vested") || t.vesting_schedule_type === void 0 && (f = "vesting_schedule_type") || t.service_computation_date === void 0 && (f = "service_computation_date") || t.service_credited_hours === void 0 && (f = "service_credited_hours") || t.service_period_end_date === void 0 && (f = "service_period_end_date"))
        return _.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
      {
        const i = e;
        for (const r in t)
          if (!(r === "event_type" || r === "plan_id" || r === "vested_percentage" || r === "source_balances_vested" || r === "vesting_schedule_type" || r === "service_computation_date" || r === "service_credited_hours" || r === "service_period_end_date")) {
            return _.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (i === e) {
          if (t.event_type !== void 0) {
            const r = e;
            if (t.event_type !== "vesting")
              return _.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "vesting" }, message: "must be equal to constant" }], !1;
            var s = r === e;
          } else
            var s = !0;
          if (s) {
            if (t.plan_id !== void 0) {
              let r = t.plan_id;
              const o = e;
              if (e === e)
                if (typeof r == "string") {
                  if (!D.test(r))
                    return _.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], !1;
                } else
                  return _.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = o === e;
            } else
              var s = !0;
            if (s) {
              if (t.vested_percentage !== void 0) {
                let r = t.vested_percentage;
                const o = e, u = e;
                if (typeof r != "string" && typeof r != "number")
                  return _.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: z.type }, message: "must be string,number" }], !1;
                if (e === u) {
                  if (typeof r == "number") {
                    if (r > 1 || isNaN(r))
                      return _.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }], !1;
                    if (r < 0 || isNaN(r))
                      return _.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    if (!H.validate(r))
                      return _.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }], !1;
                  }
                  if (e === u && typeof r == "string" && !Y.test(r))
                    return _.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }], !1;
                }
                var s = o === e;
              } else
                var s = !0;
              if (s) {
                if (t.source_balances_vested !== void 0) {
                  let r = t.source_balances_vested;
                  const o = e;
                  if (e === o)
                    if (r && typeof r == "object" && !Array.isArray(r)) {
                      const m = e;
                      for (const l in r)
                        if (!(l === "employer_match" || l === "employer_nonelective" || l === "employer_profit_sharing")) {
                          return _.errors = [{ instancePath: a + "/source_balances_vested", schemaPath: "#/properties/source_balances_vested/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                          break;
                        }
                      if (m === e) {
                        if (r.employer_match !== void 0) {
                          let l = r.employer_match;
                          const v = e, h = e;
                          if (typeof l != "string" && typeof l != "number")
                            return _.errors = [{ instancePath: a + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: R.type }, message: "must be string,number" }], !1;
                          if (e === h) {
                            if (typeof l == "number") {
                              if (l > 999999999999999e-6 || isNaN(l))
                                return _.errors = [{ instancePath: a + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], !1;
                              if (l < 0 || isNaN(l))
                                return _.errors = [{ instancePath: a + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              if (!F.validate(l))
                                return _.errors = [{ instancePath: a + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], !1;
                            }
                            if (e === h && typeof l == "string" && !W.test(l))
                              return _.errors = [{ instancePath: a + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], !1;
                          }
                          var p = v === e;
                        } else
                          var p = !0;
                        if (p) {
                          if (r.employer_nonelective !== void 0) {
                            let l = r.employer_nonelective;
                            const v = e, h = e;
                            if (typeof l != "string" && typeof l != "number")
                              return _.errors = [{ instancePath: a + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: R.type }, message: "must be string,number" }], !1;
                            if (e === h) {
                              if (typeof l == "number") {
                                if (l > 999999999999999e-6 || isNaN(l))
                                  return _.errors = [{ instancePath: a + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], !1;
                                if (l < 0 || isNaN(l))
                                  return _.errors = [{ instancePath: a + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                if (!F.validate(l))
                                  return _.errors = [{ instancePath: a + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], !1;
                              }
                              if (e === h && typeof l == "string" && !W.test(l))
                                return _.errors = [{ instancePath: a + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], !1;
                            }
                            var p = v === e;
                          } else
                            var p = !0;
                          if (p)
                            if (r.employer_profit_sharing !== void 0) {
                              let l = r.employer_profit_sharing;
                              const v = e, h = e;
                              if (typeof l != "string" && typeof l != "number")
                                return _.errors = [{ instancePath: a + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: R.type }, message: "must be string,number" }], !1;
                              if (e === h) {
                                if (typeof l == "number") {
                                  if (l > 999999999999999e-6 || isNaN(l))
                                    return _.errors = [{ instancePath: a + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], !1;
                                  if (l < 0 || isNaN(l))
                                    return _.errors = [{ instancePath: a + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  if (!F.validate(l))
                                    return _.errors = [{ instancePath: a + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], !1;
                                }
                                if (e === h && typeof l == "string" && !W.test(l))
                                  return _.errors = [{ instancePath: a + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], !1;
                              }
                              var p = v === e;
                            } else
                              var p = !0;
                        }
                      }
                    } else
                      return _.errors = [{ instancePath: a + "/source_balances_vested", schemaPath: "#/properties/source_balances_vested/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var s = o === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.vesting_schedule_type !== void 0) {
                    let r = t.vesting_schedule_type;
                    const o = e;
                    if (typeof r != "string")
                      return _.errors = [{ instancePath: a + "/vesting_schedule_type", schemaPath: "#/properties/vesting_schedule_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    if (!(r === "graded" || r === "cliff" || r === "immediate"))
                      return _.errors = [{ instancePath: a + "/vesting_schedule_type", schemaPath: "#/properties/vesting_schedule_type/enum", keyword: "enum", params: { allowedValues: se.properties.vesting_schedule_type.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var s = o === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.service_computation_date !== void 0) {
                      let r = t.service_computation_date;
                      const o = e, u = e;
                      if (e === u && e === u)
                        if (typeof r == "string") {
                          if (!V.validate(r))
                            return _.errors = [{ instancePath: a + "/service_computation_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], !1;
                        } else
                          return _.errors = [{ instancePath: a + "/service_computation_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var s = o === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.service_credited_hours !== void 0) {
                        let r = t.service_credited_hours;
                        const o = e;
                        if (!(typeof r == "number" && !(r % 1) && !isNaN(r)))
                          return _.errors = [{ instancePath: a + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (e === o && typeof r == "number") {
                          if (r > 2147483647 || isNaN(r))
                            return _.errors = [{ instancePath: a + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }], !1;
                          if (r < 0 || isNaN(r))
                            return _.errors = [{ instancePath: a + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        }
                        var s = o === e;
                      } else
                        var s = !0;
                      if (s)
                        if (t.service_period_end_date !== void 0) {
                          let r = t.service_period_end_date;
                          const o = e, u = e;
                          if (e === u && e === u)
                            if (typeof r == "string") {
                              if (!V.validate(r))
                                return _.errors = [{ instancePath: a + "/service_period_end_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], !1;
                            } else
                              return _.errors = [{ instancePath: a + "/service_period_end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var s = o === e;
                        } else
                          var s = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return _.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return _.errors = n, e === 0;
}
_.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const X = { title: "ForfeiturePayload", description: "Unvested employer money leaves the account.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "forfeited_from_source", "amount", "reason", "vested_percentage"], properties: { event_type: { const: "forfeiture" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, forfeited_from_source: { type: "string", enum: ["employer_match", "employer_nonelective", "employer_profit_sharing"], description: "Employer bucket it leaves." }, amount: { $ref: "#/$defs/positiveAmount", description: "Amount forfeited." }, reason: { type: "string", enum: ["unvested_termination", "break_in_service"], description: "Why it was forfeited." }, vested_percentage: { $ref: "#/$defs/rate", description: "Vested share at that time." } } };
function P(t, { instancePath: a = "", parentData: M, parentDataProperty: E, rootData: A = t, dynamicAnchors: N = {} } = {}) {
  let n = null, e = 0;
  const d = P.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.event_type === void 0 && (p = "event_type") || t.plan_id === void 0 && (p = "plan_id") || t.forfeited_from_source === void 0 && (p = "forfeited_from_source") || t.amount === void 0 && (p = "amount") || t.reason === void 0 && (p = "reason") || t.vested_percentage === void 0 && (p = "vested_percentage"))
        return P.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], !1;
      {
        const f = e;
        for (const i in t)
          if (!(i === "event_type" || i === "plan_id" || i === "forfeited_from_source" || i === "amount" || i === "reason" || i === "vested_percentage")) {
            return P.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (f === e) {
          if (t.event_type !== void 0) {
            const i = e;
            if (t.event_type !== "forfeiture")
              return P.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "forfeiture" }, message: "must be equal to constant" }], !1;
            var s = i === e;
          } else
            var s = !0;
          if (s) {
            if (t.plan_id !== void 0) {
              let i = t.plan_id;
              const r = e;
              if (e === e)
                if (typeof i == "string") {
                  if (!D.test(i))
                    return P.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], !1;
                } else
                  return P.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = r === e;
            } else
              var s = !0;
            if (s) {
              if (t.forfeited_from_source !== void 0) {
                let i = t.forfeited_from_source;
                const r = e;
                if (typeof i != "string")
                  return P.errors = [{ instancePath: a + "/forfeited_from_source", schemaPath: "#/properties/forfeited_from_source/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(i === "employer_match" || i === "employer_nonelective" || i === "employer_profit_sharing"))
                  return P.errors = [{ instancePath: a + "/forfeited_from_source", schemaPath: "#/properties/forfeited_from_source/enum", keyword: "enum", params: { allowedValues: X.properties.forfeited_from_source.enum }, message: "must be equal to one of the allowed values" }], !1;
                var s = r === e;
              } else
                var s = !0;
              if (s) {
                if (t.amount !== void 0) {
                  let i = t.amount;
                  const r = e, o = e;
                  if (typeof i != "string" && typeof i != "number")
                    return P.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: S.type }, message: "must be string,number" }], !1;
                  if (typeof i == "string" && !C.test(i))
                    return P.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }], !1;
                  if (e === o) {
                    if (typeof i == "number") {
                      if (i > 999999999999999e-6 || isNaN(i))
                        return P.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], !1;
                      if (i <= 0 || isNaN(i))
                        return P.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                      if (!F.validate(i))
                        return P.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], !1;
                    }
                    if (e === o && typeof i == "string" && !W.test(i))
                      return P.errors = [{ instancePath: a + "/amount", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], !1;
                  }
                  var s = r === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.reason !== void 0) {
                    let i = t.reason;
                    const r = e;
                    if (typeof i != "string")
                      return P.errors = [{ instancePath: a + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    if (!(i === "unvested_termination" || i === "break_in_service"))
                      return P.errors = [{ instancePath: a + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: X.properties.reason.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var s = r === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.vested_percentage !== void 0) {
                      let i = t.vested_percentage;
                      const r = e, o = e;
                      if (typeof i != "string" && typeof i != "number")
                        return P.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: z.type }, message: "must be string,number" }], !1;
                      if (e === o) {
                        if (typeof i == "number") {
                          if (i > 1 || isNaN(i))
                            return P.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }], !1;
                          if (i < 0 || isNaN(i))
                            return P.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          if (!H.validate(i))
                            return P.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }], !1;
                        }
                        if (e === o && typeof i == "string" && !Y.test(i))
                          return P.errors = [{ instancePath: a + "/vested_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }], !1;
                      }
                      var s = r === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return P.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return P.errors = n, e === 0;
}
P.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const K = { title: "HceStatusPayload", description: "Determination of a highly compensated employee, IRC 414(q).", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "determination_method", "ytd_compensation", "annualized_compensation", "hce_threshold", "is_hce", "determination_date"], properties: { event_type: { const: "hce_status" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, determination_method: { type: "string", enum: ["prior_year", "current_year"], description: "Whose pay was looked at." }, ytd_compensation: { $ref: "#/$defs/amount", description: "Pay of the year so far." }, annualized_compensation: { $ref: "#/$defs/amount", description: "Pay held against the threshold." }, hce_threshold: { $ref: "#/$defs/positiveAmount", description: "The threshold applied." }, is_hce: { type: "boolean", description: "Whether the pay is strictly greater than the threshold." }, determination_date: { $ref: "#/$defs/date", description: "Day of the determination." }, prior_year_hce: { type: ["boolean", "null"], description: "Whether the person was one the year before." } } };
function g(t, { instancePath: a = "", parentData: M, parentDataProperty: E, rootData: A = t, dynamicAnchors: N = {} } = {}) {
  let n = null, e = 0;
  const d = g.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.event_type === void 0 && (p = "event_type") || t.plan_id === void 0 && (p = "plan_id") || t.determination_method === void 0 && (p = "determination_method") || t.ytd_compensation === void 0 && (p = "ytd_compensation") || t.annualized_compensation === void 0 && (p = "annualized_compensation") || t.hce_threshold === void 0 && (p = "hce_threshold") || t.is_hce === void 0 && (p = "is_hce") || t.determination_date === void 0 && (p = "determination_date"))
        return g.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], !1;
      {
        const f = e;
        for (const i in t)
          if (!J.call(K.properties, i)) {
            return g.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (f === e) {
          if (t.event_type !== void 0) {
            const i = e;
            if (t.event_type !== "hce_status")
              return g.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "hce_status" }, message: "must be equal to constant" }], !1;
            var s = i === e;
          } else
            var s = !0;
          if (s) {
            if (t.plan_id !== void 0) {
              let i = t.plan_id;
              const r = e;
              if (e === e)
                if (typeof i == "string") {
                  if (!D.test(i))
                    return g.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], !1;
                } else
                  return g.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = r === e;
            } else
              var s = !0;
            if (s) {
              if (t.determination_method !== void 0) {
                let i = t.determination_method;
                const r = e;
                if (typeof i != "string")
                  return g.errors = [{ instancePath: a + "/determination_method", schemaPath: "#/properties/determination_method/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(i === "prior_year" || i === "current_year"))
                  return g.errors = [{ instancePath: a + "/determination_method", schemaPath: "#/properties/determination_method/enum", keyword: "enum", params: { allowedValues: K.properties.determination_method.enum }, message: "must be equal to one of the allowed values" }], !1;
                var s = r === e;
              } else
                var s = !0;
              if (s) {
                if (t.ytd_compensation !== void 0) {
                  let i = t.ytd_compensation;
                  const r = e, o = e;
                  if (typeof i != "string" && typeof i != "number")
                    return g.errors = [{ instancePath: a + "/ytd_compensation", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: R.type }, message: "must be string,number" }], !1;
                  if (e === o) {
                    if (typeof i == "number") {
                      if (i > 999999999999999e-6 || isNaN(i))
                        return g.errors = [{ instancePath: a + "/ytd_compensation", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], !1;
                      if (i < 0 || isNaN(i))
                        return g.errors = [{ instancePath: a + "/ytd_compensation", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      if (!F.validate(i))
                        return g.errors = [{ instancePath: a + "/ytd_compensation", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], !1;
                    }
                    if (e === o && typeof i == "string" && !W.test(i))
                      return g.errors = [{ instancePath: a + "/ytd_compensation", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], !1;
                  }
                  var s = r === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.annualized_compensation !== void 0) {
                    let i = t.annualized_compensation;
                    const r = e, o = e;
                    if (typeof i != "string" && typeof i != "number")
                      return g.errors = [{ instancePath: a + "/annualized_compensation", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: R.type }, message: "must be string,number" }], !1;
                    if (e === o) {
                      if (typeof i == "number") {
                        if (i > 999999999999999e-6 || isNaN(i))
                          return g.errors = [{ instancePath: a + "/annualized_compensation", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], !1;
                        if (i < 0 || isNaN(i))
                          return g.errors = [{ instancePath: a + "/annualized_compensation", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        if (!F.validate(i))
                          return g.errors = [{ instancePath: a + "/annualized_compensation", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], !1;
                      }
                      if (e === o && typeof i == "string" && !W.test(i))
                        return g.errors = [{ instancePath: a + "/annualized_compensation", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], !1;
                    }
                    var s = r === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.hce_threshold !== void 0) {
                      let i = t.hce_threshold;
                      const r = e, o = e;
                      if (typeof i != "string" && typeof i != "number")
                        return g.errors = [{ instancePath: a + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: S.type }, message: "must be string,number" }], !1;
                      if (typeof i == "string" && !C.test(i))
                        return g.errors = [{ instancePath: a + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }], !1;
                      if (e === o) {
                        if (typeof i == "number") {
                          if (i > 999999999999999e-6 || isNaN(i))
                            return g.errors = [{ instancePath: a + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], !1;
                          if (i <= 0 || isNaN(i))
                            return g.errors = [{ instancePath: a + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                          if (!F.validate(i))
                            return g.errors = [{ instancePath: a + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], !1;
                        }
                        if (e === o && typeof i == "string" && !W.test(i))
                          return g.errors = [{ instancePath: a + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], !1;
                      }
                      var s = r === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.is_hce !== void 0) {
                        const i = e;
                        if (typeof t.is_hce != "boolean")
                          return g.errors = [{ instancePath: a + "/is_hce", schemaPath: "#/properties/is_hce/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                        var s = i === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.determination_date !== void 0) {
                          let i = t.determination_date;
                          const r = e, o = e;
                          if (e === o && e === o)
                            if (typeof i == "string") {
                              if (!V.validate(i))
                                return g.errors = [{ instancePath: a + "/determination_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], !1;
                            } else
                              return g.errors = [{ instancePath: a + "/determination_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var s = r === e;
                        } else
                          var s = !0;
                        if (s)
                          if (t.prior_year_hce !== void 0) {
                            let i = t.prior_year_hce;
                            const r = e;
                            if (typeof i != "boolean" && i !== null)
                              return g.errors = [{ instancePath: a + "/prior_year_hce", schemaPath: "#/properties/prior_year_hce/type", keyword: "type", params: { type: K.properties.prior_year_hce.type }, message: "must be boolean,null" }], !1;
                            var s = r === e;
                          } else
                            var s = !0;
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
      return g.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return g.errors = n, e === 0;
}
g.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const Z = { title: "CompliancePayload", description: "An annual limit is watched.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "compliance_type", "limit_type", "applicable_limit", "current_amount", "monitoring_date"], properties: { event_type: { const: "compliance" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, compliance_type: { type: "string", enum: ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"], description: "What was noticed." }, limit_type: { type: "string", enum: ["elective_deferral", "annual_additions", "catch_up"], description: "The limit it is about." }, applicable_limit: { $ref: "#/$defs/positiveAmount", description: "The limit of the year." }, current_amount: { $ref: "#/$defs/amount", description: "Amount of the year so far that counts against it." }, monitoring_date: { $ref: "#/$defs/date", description: "Day of the observation." } } };
function $(t, { instancePath: a = "", parentData: M, parentDataProperty: E, rootData: A = t, dynamicAnchors: N = {} } = {}) {
  let n = null, e = 0;
  const d = $.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.event_type === void 0 && (p = "event_type") || t.plan_id === void 0 && (p = "plan_id") || t.compliance_type === void 0 && (p = "compliance_type") || t.limit_type === void 0 && (p = "limit_type") || t.applicable_limit === void 0 && (p = "applicable_limit") || t.current_amount === void 0 && (p = "current_amount") || t.monitoring_date === void 0 && (p = "monitoring_date"))
        return $.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], !1;
      {
        const f = e;
        for (const i in t)
          if (!(i === "event_type" || i === "plan_id" || i === "compliance_type" || i === "limit_type" || i === "applicable_limit" || i === "current_amount" || i === "monitoring_date")) {
            return $.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (f === e) {
          if (t.event_type !== void 0) {
            const i = e;
            if (t.event_type !== "compliance")
              return $.errors = [{ instancePath: a + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "compliance" }, message: "must be equal to constant" }], !1;
            var s = i === e;
          } else
            var s = !0;
          if (s) {
            if (t.plan_id !== void 0) {
              let i = t.plan_id;
              const r = e;
              if (e === e)
                if (typeof i == "string") {
                  if (!D.test(i))
                    return $.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], !1;
                } else
                  return $.errors = [{ instancePath: a + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = r === e;
            } else
              var s = !0;
            if (s) {
              if (t.compliance_type !== void 0) {
                let i = t.compliance_type;
                const r = e;
                if (typeof i != "string")
                  return $.errors = [{ instancePath: a + "/compliance_type", schemaPath: "#/properties/compliance_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(i === "402g_limit_approach" || i === "415c_limit_approach" || i === "catch_up_eligible"))
                  return $.errors = [{ instancePath: a + "/compliance_type", schemaPath: "#/properties/compliance_type/enum", keyword: "enum", params: { allowedValues: Z.properties.compliance_type.enum }, message: "must be equal to one of the allowed values" }], !1;
                var s = r === e;
              } else
                var s = !0;
              if (s) {
                if (t.limit_type !== void 0) {
                  let i = t.limit_type;
                  const r = e;
                  if (typeof i != "string")
                    return $.errors = [{ instancePath: a + "/limit_type", schemaPath: "#/properties/limit_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(i === "elective_deferral" || i === "annual_additions" || i === "catch_up"))
                    return $.errors = [{ instancePath: a + "/limit_type", schemaPath: "#/properties/limit_type/enum", keyword: "enum", params: { allowedValues: Z.properties.limit_type.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = r === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.applicable_limit !== void 0) {
                    let i = t.applicable_limit;
                    const r = e, o = e;
                    if (typeof i != "string" && typeof i != "number")
                      return $.errors = [{ instancePath: a + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: S.type }, message: "must be string,number" }], !1;
                    if (typeof i == "string" && !C.test(i))
                      return $.errors = [{ instancePath: a + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }], !1;
                    if (e === o) {
                      if (typeof i == "number") {
                        if (i > 999999999999999e-6 || isNaN(i))
                          return $.errors = [{ instancePath: a + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], !1;
                        if (i <= 0 || isNaN(i))
                          return $.errors = [{ instancePath: a + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                        if (!F.validate(i))
                          return $.errors = [{ instancePath: a + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], !1;
                      }
                      if (e === o && typeof i == "string" && !W.test(i))
                        return $.errors = [{ instancePath: a + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], !1;
                    }
                    var s = r === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.current_amount !== void 0) {
                      let i = t.current_amount;
                      const r = e, o = e;
                      if (typeof i != "string" && typeof i != "number")
                        return $.errors = [{ instancePath: a + "/current_amount", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: R.type }, message: "must be string,number" }], !1;
                      if (e === o) {
                        if (typeof i == "number") {
                          if (i > 999999999999999e-6 || isNaN(i))
                            return $.errors = [{ instancePath: a + "/current_amount", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }], !1;
                          if (i < 0 || isNaN(i))
                            return $.errors = [{ instancePath: a + "/current_amount", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          if (!F.validate(i))
                            return $.errors = [{ instancePath: a + "/current_amount", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }], !1;
                        }
                        if (e === o && typeof i == "string" && !W.test(i))
                          return $.errors = [{ instancePath: a + "/current_amount", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }], !1;
                      }
                      var s = r === e;
                    } else
                      var s = !0;
                    if (s)
                      if (t.monitoring_date !== void 0) {
                        let i = t.monitoring_date;
                        const r = e, o = e;
                        if (e === o && e === o)
                          if (typeof i == "string") {
                            if (!V.validate(i))
                              return $.errors = [{ instancePath: a + "/monitoring_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], !1;
                          } else
                            return $.errors = [{ instancePath: a + "/monitoring_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var s = r === e;
                      } else
                        var s = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return $.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return $.errors = n, e === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function k(t, { instancePath: a = "", parentData: M, parentDataProperty: E, rootData: A = t, dynamicAnchors: N = {} } = {}) {
  let n = null, e = 0;
  const d = k.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f;
      if (t.event_id === void 0 && (f = "event_id") || t.employee_id === void 0 && (f = "employee_id") || t.scenario_id === void 0 && (f = "scenario_id") || t.plan_design_id === void 0 && (f = "plan_design_id") || t.source_system === void 0 && (f = "source_system") || t.effective_date === void 0 && (f = "effective_date") || t.created_at === void 0 && (f = "created_at") || t.payload === void 0 && (f = "payload"))
        return k.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
      {
        const i = e;
        for (const r in t)
          if (!J.call(Q.properties, r)) {
            return k.errors = [{ instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (i === e) {
          if (t.event_id !== void 0) {
            let r = t.event_id;
            const o = e;
            if (e === o)
              if (typeof r == "string") {
                if (!ee.test(r))
                  return k.errors = [{ instancePath: a + "/event_id", schemaPath: "#/properties/event_id/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, message: 'must match pattern "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"' }], !1;
              } else
                return k.errors = [{ instancePath: a + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var s = o === e;
          } else
            var s = !0;
          if (s) {
            if (t.employee_id !== void 0) {
              let r = t.employee_id;
              const o = e;
              if (e === e)
                if (typeof r == "string") {
                  if (!D.test(r))
                    return k.errors = [{ instancePath: a + "/employee_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], !1;
                } else
                  return k.errors = [{ instancePath: a + "/employee_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = o === e;
            } else
              var s = !0;
            if (s) {
              if (t.scenario_id !== void 0) {
                let r = t.scenario_id;
                const o = e;
                if (e === e)
                  if (typeof r == "string") {
                    if (!D.test(r))
                      return k.errors = [{ instancePath: a + "/scenario_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], !1;
                  } else
                    return k.errors = [{ instancePath: a + "/scenario_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = o === e;
              } else
                var s = !0;
              if (s) {
                if (t.plan_design_id !== void 0) {
                  let r = t.plan_design_id;
                  const o = e;
                  if (e === e)
                    if (typeof r == "string") {
                      if (!D.test(r))
                        return k.errors = [{ instancePath: a + "/plan_design_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], !1;
                    } else
                      return k.errors = [{ instancePath: a + "/plan_design_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var s = o === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.source_system !== void 0) {
                    let r = t.source_system;
                    const o = e;
                    if (e === e)
                      if (typeof r == "string") {
                        if (!D.test(r))
                          return k.errors = [{ instancePath: a + "/source_system", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }], !1;
                      } else
                        return k.errors = [{ instancePath: a + "/source_system", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = o === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.effective_date !== void 0) {
                      let r = t.effective_date;
                      const o = e, u = e;
                      if (e === u && e === u)
                        if (typeof r == "string") {
                          if (!V.validate(r))
                            return k.errors = [{ instancePath: a + "/effective_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], !1;
                        } else
                          return k.errors = [{ instancePath: a + "/effective_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var s = o === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.created_at !== void 0) {
                        let r = t.created_at;
                        const o = e, u = e;
                        if (e === u && e === u)
                          if (typeof r == "string") {
                            if (!te.validate(r))
                              return k.errors = [{ instancePath: a + "/created_at", schemaPath: "#/$defs/timestamp/format", keyword: "format", params: { format: "event-time" }, message: 'must match format "event-time"' }], !1;
                          } else
                            return k.errors = [{ instancePath: a + "/created_at", schemaPath: "#/$defs/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var s = o === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.payload !== void 0) {
                          let r = t.payload;
                          const o = e;
                          if (e === o)
                            if (r && typeof r == "object" && !Array.isArray(r)) {
                              let m;
                              if (r.event_type === void 0 && (m = "event_type"))
                                return k.errors = [{ instancePath: a + "/payload", schemaPath: "#/properties/payload/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
                              {
                                const l = r.event_type;
                                if (typeof l == "string")
                                  if (l === "hire") {
                                    x(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A, dynamicAnchors: N }) || (n = n === null ? x.errors : n.concat(x.errors), e = n.length);
                                    var p = !0;
                                  } else if (l === "promotion")
                                    j(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A, dynamicAnchors: N }) || (n = n === null ? j.errors : n.concat(j.errors), e = n.length), p !== !0 && (p = !0);
                                  else if (l === "termination")
                                    I(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A, dynamicAnchors: N }) || (n = n === null ? I.errors : n.concat(I.errors), e = n.length), p !== !0 && (p = !0);
                                  else if (l === "merit")
                                    q(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A, dynamicAnchors: N }) || (n = n === null ? q.errors : n.concat(q.errors), e = n.length), p !== !0 && (p = !0);
                                  else if (l === "eligibility")
                                    O(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A, dynamicAnchors: N }) || (n = n === null ? O.errors : n.concat(O.errors), e = n.length), p !== !0 && (p = !0);
                                  else if (l === "enrollment")
                                    w(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A, dynamicAnchors: N }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length), p !== !0 && (p = !0);
                                  else if (l === "contribution")
                                    b(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A, dynamicAnchors: N }) || (n = n === null ? b.errors : n.concat(b.errors), e = n.length), p !== !0 && (p = !0);
                                  else if (l === "vesting")
                                    _(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A, dynamicAnchors: N }) || (n = n === null ? _.errors : n.concat(_.errors), e = n.length), p !== !0 && (p = !0);
                                  else if (l === "forfeiture")
                                    P(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A, dynamicAnchors: N }) || (n = n === null ? P.errors : n.concat(P.errors), e = n.length), p !== !0 && (p = !0);
                                  else if (l === "hce_status")
                                    g(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A, dynamicAnchors: N }) || (n = n === null ? g.errors : n.concat(g.errors), e = n.length), p !== !0 && (p = !0);
                                  else if (l === "compliance")
                                    $(r, { instancePath: a + "/payload", parentData: t, parentDataProperty: "payload", rootData: A, dynamicAnchors: N }) || (n = n === null ? $.errors : n.concat($.errors), e = n.length), p !== !0 && (p = !0);
                                  else
                                    return k.errors = [{ instancePath: a + "/payload", schemaPath: "#/properties/payload/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "event_type", tagValue: l }, message: 'value of tag "event_type" must be in oneOf' }], !1;
                                else
                                  return k.errors = [{ instancePath: a + "/payload", schemaPath: "#/properties/payload/discriminator", keyword: "discriminator", params: { error: "tag", tag: "event_type", tagValue: l }, message: 'tag "event_type" must be string' }], !1;
                              }
                            } else
                              return k.errors = [{ instancePath: a + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = o === e;
                        } else
                          var s = !0;
                        if (s)
                          if (t.correlation_id !== void 0) {
                            let r = t.correlation_id;
                            const o = e;
                            if (typeof r != "string" && r !== null)
                              return k.errors = [{ instancePath: a + "/correlation_id", schemaPath: "#/properties/correlation_id/type", keyword: "type", params: { type: Q.properties.correlation_id.type }, message: "must be string,null" }], !1;
                            var s = o === e;
                          } else
                            var s = !0;
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
      return k.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return k.errors = n, e === 0;
}
k.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
