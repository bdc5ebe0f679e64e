// Generated from event.schema.json by `npm run schema`. Do not edit.
import { FORMATS as te } from "../formats/formats.ts";
export const validate = ae;
const v = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:dc-event-gate:event:1", title: "DcPlanEvent", description: "One event of a defined-contribution plan: the envelope, and one of the payloads below, told apart by payload.event_type.", type: "object", additionalProperties: !1, required: ["event_id", "employee_id", "scenario_id", "plan_design_id", "source_system", "effective_date", "created_at", "payload"], properties: { event_id: { title: "UUID", description: "Identity of the event.", type: "string", pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, employee_id: { $ref: "#/$defs/text", description: "The person." }, scenario_id: { $ref: "#/$defs/text", description: "The scenario that the event belongs to; scenarios do not mix." }, plan_design_id: { $ref: "#/$defs/text", description: "The plan design within the scenario." }, source_system: { $ref: "#/$defs/text", description: "The system that recorded the event." }, effective_date: { $ref: "#/$defs/date", description: "Day from which the event counts." }, created_at: { $ref: "#/$defs/timestamp", description: "When the event was recorded." }, payload: { title: "payload", description: "What happened.", type: "object", required: ["event_type"], "x-order-of-day": ["hire", "eligibility", "enrollment", "promotion", "merit", "contribution", "vesting", "hce_status", "compliance", "termination", "forfeiture"], oneOf: [{ $ref: "#/$defs/hire" }, { $ref: "#/$defs/promotion" }, { $ref: "#/$defs/termination" }, { $ref: "#/$defs/merit" }, { $ref: "#/$defs/eligibility" }, { $ref: "#/$defs/enrollment" }, { $ref: "#/$defs/contribution" }, { $ref: "#/$defs/vesting" }, { $ref: "#/$defs/forfeiture" }, { $ref: "#/$defs/hce_status" }, { $ref: "#/$defs/compliance" }], "x-dc-event-gate-tag": { tag: "event_type", values: ["hire", "promotion", "termination", "merit", "eligibility", "enrollment", "contribution", "vesting", "forfeiture", "hce_status", "compliance"] }, discriminator: { propertyName: "event_type" } }, correlation_id: { type: ["string", "null"], description: "Ties events of one process together." } }, $defs: { text: { title: "text", description: "Text with at least one character that is not white space (docs/DOMAIN.md).", type: "string", pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, date: { title: "calendar date", description: "A real calendar day, YYYY-MM-DD.", type: "string", format: "date" }, amount: { title: "amount", description: "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.", type: ["string", "number"], pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", minimum: 0, maximum: 999999999999999e-6, format: "amount" }, positiveAmount: { title: "positive amount", description: "An amount greater than 0.", type: ["string", "number"], pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", allOf: [{ title: "positive amount", pattern: "[1-9]" }], exclusiveMinimum: 0, maximum: 999999999999999e-6, format: "amount" }, rate: { title: "rate", description: "A share from 0 to 1 with at most 4 decimals, string or number.", type: ["string", "number"], pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", minimum: 0, maximum: 1, format: "rate" }, jobLevel: { title: "job level", description: "A level of the job ladder.", type: "integer", minimum: 1, maximum: 10 }, timestamp: { title: "date-time", description: "RFC 3339 date-time; without an offset it is UTC.", type: "string", format: "event-time" }, hire: { title: "HirePayload", description: "A person starts, or starts again, to work for the employer.", type: "object", additionalProperties: !1, required: ["event_type", "hire_date", "department", "job_level", "annual_compensation"], properties: { event_type: { const: "hire" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, hire_date: { $ref: "#/$defs/date", description: "First day of work." }, department: { $ref: "#/$defs/text", description: "Department hired into." }, job_level: { $ref: "#/$defs/jobLevel", description: "Level hired into." }, annual_compensation: { $ref: "#/$defs/positiveAmount", description: "Starting annual pay." } } }, promotion: { title: "PromotionPayload", description: "A higher job level, with its pay.", type: "object", additionalProperties: !1, required: ["event_type", "new_job_level", "new_annual_compensation", "effective_date"], properties: { event_type: { const: "promotion" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, new_job_level: { $ref: "#/$defs/jobLevel", description: "Level from this day on." }, new_annual_compensation: { $ref: "#/$defs/positiveAmount", description: "Annual pay from this day on." }, effective_date: { $ref: "#/$defs/date", description: "Day from which the promotion counts." } } }, termination: { title: "TerminationPayload", description: "Employment ends.", type: "object", additionalProperties: !1, required: ["event_type", "termination_reason", "final_pay_date"], properties: { event_type: { const: "termination" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, termination_reason: { type: "string", enum: ["voluntary", "involuntary", "retirement", "death", "disability"], description: "Why it ended." }, final_pay_date: { $ref: "#/$defs/date", description: "Date of the last pay." } } }, merit: { title: "MeritPayload", description: "A raise on the same level.", type: "object", additionalProperties: !1, required: ["event_type", "new_compensation", "merit_percentage"], properties: { event_type: { const: "merit" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, new_compensation: { $ref: "#/$defs/positiveAmount", description: "Annual pay from this day on." }, merit_percentage: { $ref: "#/$defs/rate", description: "The raise as a share of the former pay." } } }, eligibility: { title: "EligibilityPayload", description: "Whether the person may take part in the plan.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "eligible", "eligibility_date", "reason"], properties: { event_type: { const: "eligibility" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, eligible: { type: "boolean", description: "Whether the person may take part from this day on." }, eligibility_date: { $ref: "#/$defs/date", description: "Day of the determination." }, reason: { type: "string", enum: ["age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"], description: "What the determination rests on." }, source: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where the determination came from." } } }, enrollment: { title: "EnrollmentPayload", description: "The rates at which the person defers pay from now on.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"], properties: { event_type: { const: "enrollment" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, enrollment_date: { $ref: "#/$defs/date", description: "Day of the election." }, pre_tax_contribution_rate: { $ref: "#/$defs/rate", description: "Share of pay deferred before tax." }, roth_contribution_rate: { $ref: "#/$defs/rate", description: "Share of pay deferred as Roth." }, after_tax_contribution_rate: { anyOf: [{ $ref: "#/$defs/rate" }, { type: "null" }], description: "Share of pay contributed after tax; absent means 0." }, auto_enrollment: { type: ["boolean", "null"], description: "Whether the plan enrolled the person." }, opt_out_window_expires: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "Last day to opt out of an automatic enrollment." }, enrollment_source: { enum: ["proactive", "auto", "voluntary", null], description: "Who started the enrollment." }, auto_enrollment_window_start: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "First day of the automatic enrollment window." }, auto_enrollment_window_end: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "Last day of the automatic enrollment window." }, proactive_enrollment_eligible: { type: ["boolean", "null"], description: "Whether the person could enroll before the window closed." }, window_timing_compliant: { type: ["boolean", "null"], description: "Whether the enrollment fell inside its window." } } }, contribution: { title: "ContributionPayload", description: "Money goes into the plan.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "source", "amount", "pay_period_end", "contribution_date", "ytd_amount", "payroll_id"], properties: { event_type: { const: "contribution" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, source: { type: "string", enum: ["employee_pre_tax", "employee_roth", "employee_after_tax", "employee_catch_up", "employer_match", "employer_match_true_up", "employer_nonelective", "employer_profit_sharing", "forfeiture_allocation"], description: "Contribution source." }, amount: { $ref: "#/$defs/positiveAmount", description: "Amount contributed." }, pay_period_end: { $ref: "#/$defs/date", description: "Last day of the pay period." }, contribution_date: { $ref: "#/$defs/date", description: "Pay date; it decides the calendar year of the annual limits." }, ytd_amount: { $ref: "#/$defs/amount", description: "Sum of this source in the calendar year, this contribution included." }, payroll_id: { $ref: "#/$defs/text", description: "The payroll run it came from." }, irs_limit_applied: { type: ["boolean", "null"], description: "Whether an IRS limit reduced it." }, inferred_value: { type: ["boolean", "null"], description: "Whether the amount was inferred rather than reported." } } }, vesting: { title: "VestingPayload", description: "The share of employer money that the person owns from now on.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "vested_percentage", "source_balances_vested", "vesting_schedule_type", "service_computation_date", "service_credited_hours", "service_period_end_date"], properties: { event_type: { const: "vesting" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, vested_percentage: { $ref: "#/$defs/rate", description: "Vested share of employer money." }, source_balances_vested: { title: "VestedBalances", "x-column-prefix": "vested_", description: "Vested balance of each employer bucket.", type: "object", additionalProperties: !1, properties: { employer_match: { $ref: "#/$defs/amount", description: "Vested match and true-up." }, employer_nonelective: { $ref: "#/$defs/amount", description: "Vested nonelective contributions." }, employer_profit_sharing: { $ref: "#/$defs/amount", description: "Vested profit sharing and forfeiture allocations." } } }, vesting_schedule_type: { type: "string", enum: ["graded", "cliff", "immediate"], description: "Form of the schedule." }, service_computation_date: { $ref: "#/$defs/date", description: "Day from which service counts." }, service_credited_hours: { type: "integer", minimum: 0, maximum: 2147483647, description: "Hours of service credited in the period." }, service_period_end_date: { $ref: "#/$defs/date", description: "Last day of the service period." } } }, forfeiture: { title: "ForfeiturePayload", description: "Unvested employer money leaves the account.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "forfeited_from_source", "amount", "reason", "vested_percentage"], properties: { event_type: { const: "forfeiture" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, forfeited_from_source: { type: "string", enum: ["employer_match", "employer_nonelective", "employer_profit_sharing"], description: "Employer bucket it leaves." }, amount: { $ref: "#/$defs/positiveAmount", description: "Amount forfeited." }, reason: { type: "string", enum: ["unvested_termination", "break_in_service"], description: "Why it was forfeited." }, vested_percentage: { $ref: "#/$defs/rate", description: "Vested share at that time." } } }, hce_status: { title: "HceStatusPayload", description: "Determination of a highly compensated employee, IRC 414(q).", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "determination_method", "ytd_compensation", "annualized_compensation", "hce_threshold", "is_hce", "determination_date"], properties: { event_type: { const: "hce_status" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, determination_method: { type: "string", enum: ["prior_year", "current_year"], description: "Whose pay was looked at." }, ytd_compensation: { $ref: "#/$defs/amount", description: "Pay of the year so far." }, annualized_compensation: { $ref: "#/$defs/amount", description: "Pay held against the threshold." }, hce_threshold: { $ref: "#/$defs/positiveAmount", description: "The threshold applied." }, is_hce: { type: "boolean", description: "Whether the pay is strictly greater than the threshold." }, determination_date: { $ref: "#/$defs/date", description: "Day of the determination." }, prior_year_hce: { type: ["boolean", "null"], description: "Whether the person was one the year before." } } }, compliance: { title: "CompliancePayload", description: "An annual limit is watched.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "compliance_type", "limit_type", "applicable_limit", "current_amount", "monitoring_date"], properties: { event_type: { const: "compliance" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, compliance_type: { type: "string", enum: ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"], description: "What was noticed." }, limit_type: { type: "string", enum: ["elective_deferral", "annual_additions", "catch_up"], description: "The limit it is about." }, applicable_limit: { $ref: "#/$defs/positiveAmount", description: "The limit of the year." }, current_amount: { $ref: "#/$defs/amount", description: "Amount of the year so far that counts against it." }, monitoring_date: { $ref: "#/$defs/date", description: "Day of the observation." } } } } }, c = { title: "text", description: "Text with at least one character that is not white space (docs/DOMAIN.md).", type: "string", pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, h = { title: "calendar date", description: "A real calendar day, YYYY-MM-DD.", type: "string", format: "date" }, se = { title: "date-time", description: "RFC 3339 date-time; without an offset it is UTC.", type: "string", format: "event-time" }, re = Object.prototype.hasOwnProperty, ne = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u"), N = new RegExp("[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", "u"), D = te.date, ie = te["event-time"], O = { title: "HirePayload", description: "A person starts, or starts again, to work for the employer.", type: "object", additionalProperties: !1, required: ["event_type", "hire_date", "department", "job_level", "annual_compensation"], properties: { event_type: { const: "hire" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, hire_date: { $ref: "#/$defs/date", description: "First day of work." }, department: { $ref: "#/$defs/text", description: "Department hired into." }, job_level: { $ref: "#/$defs/jobLevel", description: "Level hired into." }, annual_compensation: { $ref: "#/$defs/positiveAmount", description: "Starting annual pay." } } }, M = { title: "job level", description: "A level of the job ladder.", type: "integer", minimum: 1, maximum: 10 }, d = { title: "positive amount", description: "An amount greater than 0.", type: ["string", "number"], pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", allOf: [{ title: "positive amount", pattern: "[1-9]" }], exclusiveMinimum: 0, maximum: 999999999999999e-6, format: "amount" }, z = new RegExp("[1-9]", "u"), T = new RegExp("^[0-9]{1,12}(\\.[0-9]{1,6})?$", "u"), V = te.amount;
function C(s, { instancePath: n = "", parentData: I, parentDataProperty: W, rootData: q = s, dynamicAnchors: x = {} } = {}) {
  let e = null, a = 0;
  const u = C.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: O.required, parentSchema: O, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.hire_date === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hire_date" }, message: "must have required property 'hire_date'", schema: O.required, parentSchema: O, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.department === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "department" }, message: "must have required property 'department'", schema: O.required, parentSchema: O, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.job_level === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "job_level" }, message: "must have required property 'job_level'", schema: O.required, parentSchema: O, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.annual_compensation === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "annual_compensation" }, message: "must have required property 'annual_compensation'", schema: O.required, parentSchema: O, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (const t in s)
      if (!(t === "event_type" || t === "plan_id" || t === "hire_date" || t === "department" || t === "job_level" || t === "annual_compensation")) {
        const i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: O, data: s };
        e === null ? e = [i] : e.push(i), a++;
      }
    if (s.event_type !== void 0) {
      let t = s.event_type;
      if (t !== "hire") {
        const i = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "hire" }, message: "must be equal to constant", schema: "hire", parentSchema: O.properties.event_type, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.plan_id !== void 0) {
      let t = s.plan_id;
      const i = a;
      let _ = !1;
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
      _ = _ || r;
      const p = a;
      if (t !== null) {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: O.properties.plan_id.anyOf[1].type, parentSchema: O.properties.plan_id.anyOf[1], data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      var r = p === a;
      if (_ = _ || r, _)
        a = i, e !== null && (i ? e.length = i : e = null);
      else {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: O.properties.plan_id.anyOf, parentSchema: O.properties.plan_id, data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
    }
    if (s.hire_date !== void 0) {
      let t = s.hire_date;
      if (typeof t == "string") {
        if (!D.validate(t)) {
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
      if (typeof t == "string" && !z.test(t)) {
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
        if (!V.validate(t)) {
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
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: O.type, parentSchema: O, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return C.errors = e, a === 0;
}
C.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const j = { title: "PromotionPayload", description: "A higher job level, with its pay.", type: "object", additionalProperties: !1, required: ["event_type", "new_job_level", "new_annual_compensation", "effective_date"], properties: { event_type: { const: "promotion" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, new_job_level: { $ref: "#/$defs/jobLevel", description: "Level from this day on." }, new_annual_compensation: { $ref: "#/$defs/positiveAmount", description: "Annual pay from this day on." }, effective_date: { $ref: "#/$defs/date", description: "Day from which the promotion counts." } } };
function R(s, { instancePath: n = "", parentData: I, parentDataProperty: W, rootData: q = s, dynamicAnchors: x = {} } = {}) {
  let e = null, a = 0;
  const u = R.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: j.required, parentSchema: j, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.new_job_level === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "new_job_level" }, message: "must have required property 'new_job_level'", schema: j.required, parentSchema: j, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.new_annual_compensation === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "new_annual_compensation" }, message: "must have required property 'new_annual_compensation'", schema: j.required, parentSchema: j, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.effective_date === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective_date" }, message: "must have required property 'effective_date'", schema: j.required, parentSchema: j, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (const t in s)
      if (!(t === "event_type" || t === "plan_id" || t === "new_job_level" || t === "new_annual_compensation" || t === "effective_date")) {
        const i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: j, data: s };
        e === null ? e = [i] : e.push(i), a++;
      }
    if (s.event_type !== void 0) {
      let t = s.event_type;
      if (t !== "promotion") {
        const i = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "promotion" }, message: "must be equal to constant", schema: "promotion", parentSchema: j.properties.event_type, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.plan_id !== void 0) {
      let t = s.plan_id;
      const i = a;
      let _ = !1;
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
      _ = _ || r;
      const p = a;
      if (t !== null) {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: j.properties.plan_id.anyOf[1].type, parentSchema: j.properties.plan_id.anyOf[1], data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      var r = p === a;
      if (_ = _ || r, _)
        a = i, e !== null && (i ? e.length = i : e = null);
      else {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: j.properties.plan_id.anyOf, parentSchema: j.properties.plan_id, data: t };
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
      if (typeof t == "string" && !z.test(t)) {
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
        if (!V.validate(t)) {
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
        if (!D.validate(t)) {
          const i = { instancePath: n + "/effective_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        const i = { instancePath: n + "/effective_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: j.type, parentSchema: j, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return R.errors = e, a === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const A = { title: "TerminationPayload", description: "Employment ends.", type: "object", additionalProperties: !1, required: ["event_type", "termination_reason", "final_pay_date"], properties: { event_type: { const: "termination" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, termination_reason: { type: "string", enum: ["voluntary", "involuntary", "retirement", "death", "disability"], description: "Why it ended." }, final_pay_date: { $ref: "#/$defs/date", description: "Date of the last pay." } } };
function Y(s, { instancePath: n = "", parentData: I, parentDataProperty: W, rootData: q = s, dynamicAnchors: x = {} } = {}) {
  let e = null, a = 0;
  const u = Y.evaluated;
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
        const i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: A, data: s };
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
      let _ = !1;
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
      _ = _ || r;
      const p = a;
      if (t !== null) {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: A.properties.plan_id.anyOf[1].type, parentSchema: A.properties.plan_id.anyOf[1], data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      var r = p === a;
      if (_ = _ || r, _)
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
        if (!D.validate(t)) {
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
  return Y.errors = e, a === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const F = { title: "MeritPayload", description: "A raise on the same level.", type: "object", additionalProperties: !1, required: ["event_type", "new_compensation", "merit_percentage"], properties: { event_type: { const: "merit" }, plan_id: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, new_compensation: { $ref: "#/$defs/positiveAmount", description: "Annual pay from this day on." }, merit_percentage: { $ref: "#/$defs/rate", description: "The raise as a share of the former pay." } } }, g = { title: "rate", description: "A share from 0 to 1 with at most 4 decimals, string or number.", type: ["string", "number"], pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", minimum: 0, maximum: 1, format: "rate" }, H = new RegExp("^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", "u"), U = te.rate;
function B(s, { instancePath: n = "", parentData: I, parentDataProperty: W, rootData: q = s, dynamicAnchors: x = {} } = {}) {
  let e = null, a = 0;
  const u = B.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: F.required, parentSchema: F, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.new_compensation === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "new_compensation" }, message: "must have required property 'new_compensation'", schema: F.required, parentSchema: F, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.merit_percentage === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merit_percentage" }, message: "must have required property 'merit_percentage'", schema: F.required, parentSchema: F, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (const t in s)
      if (!(t === "event_type" || t === "plan_id" || t === "new_compensation" || t === "merit_percentage")) {
        const i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: F, data: s };
        e === null ? e = [i] : e.push(i), a++;
      }
    if (s.event_type !== void 0) {
      let t = s.event_type;
      if (t !== "merit") {
        const i = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "merit" }, message: "must be equal to constant", schema: "merit", parentSchema: F.properties.event_type, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.plan_id !== void 0) {
      let t = s.plan_id;
      const i = a;
      let _ = !1;
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
      _ = _ || r;
      const p = a;
      if (t !== null) {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: F.properties.plan_id.anyOf[1].type, parentSchema: F.properties.plan_id.anyOf[1], data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      var r = p === a;
      if (_ = _ || r, _)
        a = i, e !== null && (i ? e.length = i : e = null);
      else {
        const m = { instancePath: n + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: F.properties.plan_id.anyOf, parentSchema: F.properties.plan_id, data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
    }
    if (s.new_compensation !== void 0) {
      let t = s.new_compensation;
      if (typeof t != "string" && typeof t != "number") {
        const i = { instancePath: n + "/new_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: d.type }, message: "must be string,number", schema: d.type, parentSchema: d, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
      if (typeof t == "string" && !z.test(t)) {
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
        if (!V.validate(t)) {
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
        const i = { instancePath: n + "/merit_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: g.type }, message: "must be string,number", schema: g.type, parentSchema: g, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
      if (typeof t == "number") {
        if (t > 1 || isNaN(t)) {
          const i = { instancePath: n + "/merit_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: g, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (t < 0 || isNaN(t)) {
          const i = { instancePath: n + "/merit_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (!U.validate(t)) {
          const i = { instancePath: n + "/merit_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: g, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      }
      if (typeof t == "string" && !H.test(t)) {
        const i = { instancePath: n + "/merit_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: g, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: F.type, parentSchema: F, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return B.errors = e, a === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const k = { title: "EligibilityPayload", description: "Whether the person may take part in the plan.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "eligible", "eligibility_date", "reason"], properties: { event_type: { const: "eligibility" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, eligible: { type: "boolean", description: "Whether the person may take part from this day on." }, eligibility_date: { $ref: "#/$defs/date", description: "Day of the determination." }, reason: { type: "string", enum: ["age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"], description: "What the determination rests on." }, source: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where the determination came from." } } };
function J(s, { instancePath: n = "", parentData: I, parentDataProperty: W, rootData: q = s, dynamicAnchors: x = {} } = {}) {
  let e = null, a = 0;
  const u = J.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: k.required, parentSchema: k, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.plan_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: k.required, parentSchema: k, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.eligible === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eligible" }, message: "must have required property 'eligible'", schema: k.required, parentSchema: k, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.eligibility_date === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eligibility_date" }, message: "must have required property 'eligibility_date'", schema: k.required, parentSchema: k, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.reason === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: k.required, parentSchema: k, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (const t in s)
      if (!(t === "event_type" || t === "plan_id" || t === "eligible" || t === "eligibility_date" || t === "reason" || t === "source")) {
        const i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: k, data: s };
        e === null ? e = [i] : e.push(i), a++;
      }
    if (s.event_type !== void 0) {
      let t = s.event_type;
      if (t !== "eligibility") {
        const i = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "eligibility" }, message: "must be equal to constant", schema: "eligibility", parentSchema: k.properties.event_type, data: t };
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
        const i = { instancePath: n + "/eligible", schemaPath: "#/properties/eligible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: k.properties.eligible.type, parentSchema: k.properties.eligible, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.eligibility_date !== void 0) {
      let t = s.eligibility_date;
      if (typeof t == "string") {
        if (!D.validate(t)) {
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
        const i = { instancePath: n + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: k.properties.reason.type, parentSchema: k.properties.reason, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
      if (!(t === "age_and_service" || t === "immediate" || t === "hours_requirement" || t === "rehire" || t === "ineligible_override")) {
        const i = { instancePath: n + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: k.properties.reason.enum }, message: "must be equal to one of the allowed values", schema: k.properties.reason.enum, parentSchema: k.properties.reason, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.source !== void 0) {
      let t = s.source;
      const i = a;
      let _ = !1;
      const o = a;
      if (typeof t != "string") {
        const m = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: k.properties.source.anyOf[0].type, parentSchema: k.properties.source.anyOf[0], data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      var r = o === a;
      _ = _ || r;
      const p = a;
      if (t !== null) {
        const m = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: k.properties.source.anyOf[1].type, parentSchema: k.properties.source.anyOf[1], data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      var r = p === a;
      if (_ = _ || r, _)
        a = i, e !== null && (i ? e.length = i : e = null);
      else {
        const m = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: k.properties.source.anyOf, parentSchema: k.properties.source, data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: k.type, parentSchema: k, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return J.errors = e, a === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const y = { title: "EnrollmentPayload", description: "The rates at which the person defers pay from now on.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"], properties: { event_type: { const: "enrollment" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, enrollment_date: { $ref: "#/$defs/date", description: "Day of the election." }, pre_tax_contribution_rate: { $ref: "#/$defs/rate", description: "Share of pay deferred before tax." }, roth_contribution_rate: { $ref: "#/$defs/rate", description: "Share of pay deferred as Roth." }, after_tax_contribution_rate: { anyOf: [{ $ref: "#/$defs/rate" }, { type: "null" }], description: "Share of pay contributed after tax; absent means 0." }, auto_enrollment: { type: ["boolean", "null"], description: "Whether the plan enrolled the person." }, opt_out_window_expires: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "Last day to opt out of an automatic enrollment." }, enrollment_source: { enum: ["proactive", "auto", "voluntary", null], description: "Who started the enrollment." }, auto_enrollment_window_start: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "First day of the automatic enrollment window." }, auto_enrollment_window_end: { anyOf: [{ $ref: "#/$defs/date" }, { type: "null" }], description: "Last day of the automatic enrollment window." }, proactive_enrollment_eligible: { type: ["boolean", "null"], description: "Whether the person could enroll before the window closed." }, window_timing_compliant: { type: ["boolean", "null"], description: "Whether the enrollment fell inside its window." } } };
function G(s, { instancePath: n = "", parentData: I, parentDataProperty: W, rootData: q = s, dynamicAnchors: x = {} } = {}) {
  let e = null, a = 0;
  const u = G.evaluated;
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
      if (!re.call(y.properties, o)) {
        const p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: !1, parentSchema: y, data: s };
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
        if (!D.validate(o)) {
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
        const p = { instancePath: n + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: g.type }, message: "must be string,number", schema: g.type, parentSchema: g, data: o };
        e === null ? e = [p] : e.push(p), a++;
      }
      if (typeof o == "number") {
        if (o > 1 || isNaN(o)) {
          const p = { instancePath: n + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: g, data: o };
          e === null ? e = [p] : e.push(p), a++;
        }
        if (o < 0 || isNaN(o)) {
          const p = { instancePath: n + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g, data: o };
          e === null ? e = [p] : e.push(p), a++;
        }
        if (!U.validate(o)) {
          const p = { instancePath: n + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: g, data: o };
          e === null ? e = [p] : e.push(p), a++;
        }
      }
      if (typeof o == "string" && !H.test(o)) {
        const p = { instancePath: n + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: g, data: o };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.roth_contribution_rate !== void 0) {
      let o = s.roth_contribution_rate;
      if (typeof o != "string" && typeof o != "number") {
        const p = { instancePath: n + "/roth_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: g.type }, message: "must be string,number", schema: g.type, parentSchema: g, data: o };
        e === null ? e = [p] : e.push(p), a++;
      }
      if (typeof o == "number") {
        if (o > 1 || isNaN(o)) {
          const p = { instancePath: n + "/roth_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: g, data: o };
          e === null ? e = [p] : e.push(p), a++;
        }
        if (o < 0 || isNaN(o)) {
          const p = { instancePath: n + "/roth_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g, data: o };
          e === null ? e = [p] : e.push(p), a++;
        }
        if (!U.validate(o)) {
          const p = { instancePath: n + "/roth_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: g, data: o };
          e === null ? e = [p] : e.push(p), a++;
        }
      }
      if (typeof o == "string" && !H.test(o)) {
        const p = { instancePath: n + "/roth_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: g, data: o };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.after_tax_contribution_rate !== void 0) {
      let o = s.after_tax_contribution_rate;
      const p = a;
      let m = !1;
      const E = a;
      if (typeof o != "string" && typeof o != "number") {
        const l = { instancePath: n + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: g.type }, message: "must be string,number", schema: g.type, parentSchema: g, data: o };
        e === null ? e = [l] : e.push(l), a++;
      }
      if (typeof o == "number") {
        if (o > 1 || isNaN(o)) {
          const l = { instancePath: n + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: g, data: o };
          e === null ? e = [l] : e.push(l), a++;
        }
        if (o < 0 || isNaN(o)) {
          const l = { instancePath: n + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g, data: o };
          e === null ? e = [l] : e.push(l), a++;
        }
        if (!U.validate(o)) {
          const l = { instancePath: n + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: g, data: o };
          e === null ? e = [l] : e.push(l), a++;
        }
      }
      if (typeof o == "string" && !H.test(o)) {
        const l = { instancePath: n + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: g, data: o };
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
      let m = !1;
      const E = a;
      if (typeof o == "string") {
        if (!D.validate(o)) {
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
      let m = !1;
      const E = a;
      if (typeof o == "string") {
        if (!D.validate(o)) {
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
      let m = !1;
      const E = a;
      if (typeof o == "string") {
        if (!D.validate(o)) {
          const l = { instancePath: n + "/auto_enrollment_window_end", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: o };
          e === null ? e = [l] : e.push(l), a++;
        }
      } else {
        const l = { instancePath: n + "/auto_enrollment_window_end", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: o };
        e === null ? e = [l] : e.push(l), a++;
      }
      var _ = E === a;
      m = m || _;
      const L = a;
      if (o !== null) {
        const l = { instancePath: n + "/auto_enrollment_window_end", schemaPath: "#/properties/auto_enrollment_window_end/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: y.properties.auto_enrollment_window_end.anyOf[1].type, parentSchema: y.properties.auto_enrollment_window_end.anyOf[1], data: o };
        e === null ? e = [l] : e.push(l), a++;
      }
      var _ = L === a;
      if (m = m || _, m)
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
  return G.errors = e, a === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const b = { title: "ContributionPayload", description: "Money goes into the plan.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "source", "amount", "pay_period_end", "contribution_date", "ytd_amount", "payroll_id"], properties: { event_type: { const: "contribution" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, source: { type: "string", enum: ["employee_pre_tax", "employee_roth", "employee_after_tax", "employee_catch_up", "employer_match", "employer_match_true_up", "employer_nonelective", "employer_profit_sharing", "forfeiture_allocation"], description: "Contribution source." }, amount: { $ref: "#/$defs/positiveAmount", description: "Amount contributed." }, pay_period_end: { $ref: "#/$defs/date", description: "Last day of the pay period." }, contribution_date: { $ref: "#/$defs/date", description: "Pay date; it decides the calendar year of the annual limits." }, ytd_amount: { $ref: "#/$defs/amount", description: "Sum of this source in the calendar year, this contribution included." }, payroll_id: { $ref: "#/$defs/text", description: "The payroll run it came from." }, irs_limit_applied: { type: ["boolean", "null"], description: "Whether an IRS limit reduced it." }, inferred_value: { type: ["boolean", "null"], description: "Whether the amount was inferred rather than reported." } } }, f = { title: "amount", description: "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.", type: ["string", "number"], pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", minimum: 0, maximum: 999999999999999e-6, format: "amount" };
function K(s, { instancePath: n = "", parentData: I, parentDataProperty: W, rootData: q = s, dynamicAnchors: x = {} } = {}) {
  let e = null, a = 0;
  const u = K.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: b.required, parentSchema: b, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.plan_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: b.required, parentSchema: b, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.source === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: b.required, parentSchema: b, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.amount === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: b.required, parentSchema: b, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.pay_period_end === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pay_period_end" }, message: "must have required property 'pay_period_end'", schema: b.required, parentSchema: b, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.contribution_date === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contribution_date" }, message: "must have required property 'contribution_date'", schema: b.required, parentSchema: b, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.ytd_amount === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ytd_amount" }, message: "must have required property 'ytd_amount'", schema: b.required, parentSchema: b, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.payroll_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payroll_id" }, message: "must have required property 'payroll_id'", schema: b.required, parentSchema: b, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (const r in s)
      if (!re.call(b.properties, r)) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: b, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.event_type !== void 0) {
      let r = s.event_type;
      if (r !== "contribution") {
        const t = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "contribution" }, message: "must be equal to constant", schema: "contribution", parentSchema: b.properties.event_type, data: r };
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
        const t = { instancePath: n + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.source.type, parentSchema: b.properties.source, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (!(r === "employee_pre_tax" || r === "employee_roth" || r === "employee_after_tax" || r === "employee_catch_up" || r === "employer_match" || r === "employer_match_true_up" || r === "employer_nonelective" || r === "employer_profit_sharing" || r === "forfeiture_allocation")) {
        const t = { instancePath: n + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: b.properties.source.enum }, message: "must be equal to one of the allowed values", schema: b.properties.source.enum, parentSchema: b.properties.source, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.amount !== void 0) {
      let r = s.amount;
      if (typeof r != "string" && typeof r != "number") {
        const t = { instancePath: n + "/amount", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: d.type }, message: "must be string,number", schema: d.type, parentSchema: d, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "string" && !z.test(r)) {
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
        if (!V.validate(r)) {
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
        if (!D.validate(r)) {
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
        if (!D.validate(r)) {
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
        if (!V.validate(r)) {
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
        const t = { instancePath: n + "/irs_limit_applied", schemaPath: "#/properties/irs_limit_applied/type", keyword: "type", params: { type: b.properties.irs_limit_applied.type }, message: "must be boolean,null", schema: b.properties.irs_limit_applied.type, parentSchema: b.properties.irs_limit_applied, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.inferred_value !== void 0) {
      let r = s.inferred_value;
      if (typeof r != "boolean" && r !== null) {
        const t = { instancePath: n + "/inferred_value", schemaPath: "#/properties/inferred_value/type", keyword: "type", params: { type: b.properties.inferred_value.type }, message: "must be boolean,null", schema: b.properties.inferred_value.type, parentSchema: b.properties.inferred_value, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.type, parentSchema: b, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return K.errors = e, a === 0;
}
K.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const w = { title: "VestingPayload", description: "The share of employer money that the person owns from now on.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "vested_percentage", "source_balances_vested", "vesting_schedule_type", "service_computation_date", "service_credited_hours", "service_period_end_date"], properties: { event_type: { const: "vesting" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, vested_percentage: { $ref: "#/$defs/rate", description: "Vested share of employer money." }, source_balances_vested: { title: "VestedBalances", "x-column-prefix": "vested_", description: "Vested balance of each employer bucket.", type: "object", additionalProperties: !1, properties: { employer_match: { $ref: "#/$defs/amount", description: "Vested match and true-up." }, employer_nonelective: { $ref: "#/$defs/amount", description: "Vested nonelective contributions." }, employer_profit_sharing: { $ref: "#/$defs/amount", description: "Vested profit sharing and forfeiture allocations." } } }, vesting_schedule_type: { type: "string", enum: ["graded", "cliff", "immediate"], description: "Form of the schedule." }, service_computation_date: { $ref: "#/$defs/date", description: "Day from which service counts." }, service_credited_hours: { type: "integer", minimum: 0, maximum: 2147483647, description: "Hours of service credited in the period." }, service_period_end_date: { $ref: "#/$defs/date", description: "Last day of the service period." } } };
function Q(s, { instancePath: n = "", parentData: I, parentDataProperty: W, rootData: q = s, dynamicAnchors: x = {} } = {}) {
  let e = null, a = 0;
  const u = Q.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: w.required, parentSchema: w, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.plan_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: w.required, parentSchema: w, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.vested_percentage === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vested_percentage" }, message: "must have required property 'vested_percentage'", schema: w.required, parentSchema: w, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.source_balances_vested === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_balances_vested" }, message: "must have required property 'source_balances_vested'", schema: w.required, parentSchema: w, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.vesting_schedule_type === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vesting_schedule_type" }, message: "must have required property 'vesting_schedule_type'", schema: w.required, parentSchema: w, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.service_computation_date === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_computation_date" }, message: "must have required property 'service_computation_date'", schema: w.required, parentSchema: w, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.service_credited_hours === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_credited_hours" }, message: "must have required property 'service_credited_hours'", schema: w.required, parentSchema: w, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.service_period_end_date === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_period_end_date" }, message: "must have required property 'service_period_end_date'", schema: w.required, parentSchema: w, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (const r in s)
      if (!(r === "event_type" || r === "plan_id" || r === "vested_percentage" || r === "source_balances_vested" || r === "vesting_schedule_type" || r === "service_computation_date" || r === "service_credited_hours" || r === "service_period_end_date")) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: w, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.event_type !== void 0) {
      let r = s.event_type;
      if (r !== "vesting") {
        const t = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "vesting" }, message: "must be equal to constant", schema: "vesting", parentSchema: w.properties.event_type, data: r };
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
        const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: g.type }, message: "must be string,number", schema: g.type, parentSchema: g, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number") {
        if (r > 1 || isNaN(r)) {
          const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (!U.validate(r)) {
          const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
      if (typeof r == "string" && !H.test(r)) {
        const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: g, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.source_balances_vested !== void 0) {
      let r = s.source_balances_vested;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r)
          if (!(t === "employer_match" || t === "employer_nonelective" || t === "employer_profit_sharing")) {
            const i = { instancePath: n + "/source_balances_vested", schemaPath: "#/properties/source_balances_vested/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: w.properties.source_balances_vested, data: r };
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
            if (!V.validate(t)) {
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
            if (!V.validate(t)) {
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
            if (!V.validate(t)) {
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
        const t = { instancePath: n + "/source_balances_vested", schemaPath: "#/properties/source_balances_vested/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: w.properties.source_balances_vested.type, parentSchema: w.properties.source_balances_vested, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.vesting_schedule_type !== void 0) {
      let r = s.vesting_schedule_type;
      if (typeof r != "string") {
        const t = { instancePath: n + "/vesting_schedule_type", schemaPath: "#/properties/vesting_schedule_type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: w.properties.vesting_schedule_type.type, parentSchema: w.properties.vesting_schedule_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (!(r === "graded" || r === "cliff" || r === "immediate")) {
        const t = { instancePath: n + "/vesting_schedule_type", schemaPath: "#/properties/vesting_schedule_type/enum", keyword: "enum", params: { allowedValues: w.properties.vesting_schedule_type.enum }, message: "must be equal to one of the allowed values", schema: w.properties.vesting_schedule_type.enum, parentSchema: w.properties.vesting_schedule_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.service_computation_date !== void 0) {
      let r = s.service_computation_date;
      if (typeof r == "string") {
        if (!D.validate(r)) {
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
        const t = { instancePath: n + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: w.properties.service_credited_hours.type, parentSchema: w.properties.service_credited_hours, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number") {
        if (r > 2147483647 || isNaN(r)) {
          const t = { instancePath: n + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: w.properties.service_credited_hours, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: n + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: w.properties.service_credited_hours, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
    }
    if (s.service_period_end_date !== void 0) {
      let r = s.service_period_end_date;
      if (typeof r == "string") {
        if (!D.validate(r)) {
          const t = { instancePath: n + "/service_period_end_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        const t = { instancePath: n + "/service_period_end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: w.type, parentSchema: w, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Q.errors = e, a === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const S = { title: "ForfeiturePayload", description: "Unvested employer money leaves the account.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "forfeited_from_source", "amount", "reason", "vested_percentage"], properties: { event_type: { const: "forfeiture" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, forfeited_from_source: { type: "string", enum: ["employer_match", "employer_nonelective", "employer_profit_sharing"], description: "Employer bucket it leaves." }, amount: { $ref: "#/$defs/positiveAmount", description: "Amount forfeited." }, reason: { type: "string", enum: ["unvested_termination", "break_in_service"], description: "Why it was forfeited." }, vested_percentage: { $ref: "#/$defs/rate", description: "Vested share at that time." } } };
function X(s, { instancePath: n = "", parentData: I, parentDataProperty: W, rootData: q = s, dynamicAnchors: x = {} } = {}) {
  let e = null, a = 0;
  const u = X.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: S.required, parentSchema: S, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.plan_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: S.required, parentSchema: S, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.forfeited_from_source === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forfeited_from_source" }, message: "must have required property 'forfeited_from_source'", schema: S.required, parentSchema: S, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.amount === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: S.required, parentSchema: S, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.reason === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: S.required, parentSchema: S, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.vested_percentage === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vested_percentage" }, message: "must have required property 'vested_percentage'", schema: S.required, parentSchema: S, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (const r in s)
      if (!(r === "event_type" || r === "plan_id" || r === "forfeited_from_source" || r === "amount" || r === "reason" || r === "vested_percentage")) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: S, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.event_type !== void 0) {
      let r = s.event_type;
      if (r !== "forfeiture") {
        const t = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "forfeiture" }, message: "must be equal to constant", schema: "forfeiture", parentSchema: S.properties.event_type, data: r };
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
        const t = { instancePath: n + "/forfeited_from_source", schemaPath: "#/properties/forfeited_from_source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.properties.forfeited_from_source.type, parentSchema: S.properties.forfeited_from_source, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (!(r === "employer_match" || r === "employer_nonelective" || r === "employer_profit_sharing")) {
        const t = { instancePath: n + "/forfeited_from_source", schemaPath: "#/properties/forfeited_from_source/enum", keyword: "enum", params: { allowedValues: S.properties.forfeited_from_source.enum }, message: "must be equal to one of the allowed values", schema: S.properties.forfeited_from_source.enum, parentSchema: S.properties.forfeited_from_source, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.amount !== void 0) {
      let r = s.amount;
      if (typeof r != "string" && typeof r != "number") {
        const t = { instancePath: n + "/amount", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: d.type }, message: "must be string,number", schema: d.type, parentSchema: d, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "string" && !z.test(r)) {
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
        if (!V.validate(r)) {
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
        const t = { instancePath: n + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.properties.reason.type, parentSchema: S.properties.reason, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (!(r === "unvested_termination" || r === "break_in_service")) {
        const t = { instancePath: n + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: S.properties.reason.enum }, message: "must be equal to one of the allowed values", schema: S.properties.reason.enum, parentSchema: S.properties.reason, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.vested_percentage !== void 0) {
      let r = s.vested_percentage;
      if (typeof r != "string" && typeof r != "number") {
        const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: g.type }, message: "must be string,number", schema: g.type, parentSchema: g, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number") {
        if (r > 1 || isNaN(r)) {
          const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (!U.validate(r)) {
          const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: g, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
      if (typeof r == "string" && !H.test(r)) {
        const t = { instancePath: n + "/vested_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: g, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: S.type, parentSchema: S, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return X.errors = e, a === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const $ = { title: "HceStatusPayload", description: "Determination of a highly compensated employee, IRC 414(q).", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "determination_method", "ytd_compensation", "annualized_compensation", "hce_threshold", "is_hce", "determination_date"], properties: { event_type: { const: "hce_status" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, determination_method: { type: "string", enum: ["prior_year", "current_year"], description: "Whose pay was looked at." }, ytd_compensation: { $ref: "#/$defs/amount", description: "Pay of the year so far." }, annualized_compensation: { $ref: "#/$defs/amount", description: "Pay held against the threshold." }, hce_threshold: { $ref: "#/$defs/positiveAmount", description: "The threshold applied." }, is_hce: { type: "boolean", description: "Whether the pay is strictly greater than the threshold." }, determination_date: { $ref: "#/$defs/date", description: "Day of the determination." }, prior_year_hce: { type: ["boolean", "null"], description: "Whether the person was one the year before." } } };
function Z(s, { instancePath: n = "", parentData: I, parentDataProperty: W, rootData: q = s, dynamicAnchors: x = {} } = {}) {
  let e = null, a = 0;
  const u = Z.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: $.required, parentSchema: $, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.plan_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: $.required, parentSchema: $, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.determination_method === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "determination_method" }, message: "must have required property 'determination_method'", schema: $.required, parentSchema: $, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.ytd_compensation === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ytd_compensation" }, message: "must have required property 'ytd_compensation'", schema: $.required, parentSchema: $, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.annualized_compensation === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "annualized_compensation" }, message: "must have required property 'annualized_compensation'", schema: $.required, parentSchema: $, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.hce_threshold === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hce_threshold" }, message: "must have required property 'hce_threshold'", schema: $.required, parentSchema: $, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.is_hce === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_hce" }, message: "must have required property 'is_hce'", schema: $.required, parentSchema: $, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.determination_date === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "determination_date" }, message: "must have required property 'determination_date'", schema: $.required, parentSchema: $, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (const r in s)
      if (!re.call($.properties, r)) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: $, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.event_type !== void 0) {
      let r = s.event_type;
      if (r !== "hce_status") {
        const t = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "hce_status" }, message: "must be equal to constant", schema: "hce_status", parentSchema: $.properties.event_type, data: r };
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
        const t = { instancePath: n + "/determination_method", schemaPath: "#/properties/determination_method/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: $.properties.determination_method.type, parentSchema: $.properties.determination_method, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (!(r === "prior_year" || r === "current_year")) {
        const t = { instancePath: n + "/determination_method", schemaPath: "#/properties/determination_method/enum", keyword: "enum", params: { allowedValues: $.properties.determination_method.enum }, message: "must be equal to one of the allowed values", schema: $.properties.determination_method.enum, parentSchema: $.properties.determination_method, data: r };
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
        if (!V.validate(r)) {
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
        if (!V.validate(r)) {
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
      if (typeof r == "string" && !z.test(r)) {
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
        if (!V.validate(r)) {
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
        const t = { instancePath: n + "/is_hce", schemaPath: "#/properties/is_hce/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: $.properties.is_hce.type, parentSchema: $.properties.is_hce, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.determination_date !== void 0) {
      let r = s.determination_date;
      if (typeof r == "string") {
        if (!D.validate(r)) {
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
        const t = { instancePath: n + "/prior_year_hce", schemaPath: "#/properties/prior_year_hce/type", keyword: "type", params: { type: $.properties.prior_year_hce.type }, message: "must be boolean,null", schema: $.properties.prior_year_hce.type, parentSchema: $.properties.prior_year_hce, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: $.type, parentSchema: $, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Z.errors = e, a === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const P = { title: "CompliancePayload", description: "An annual limit is watched.", type: "object", additionalProperties: !1, required: ["event_type", "plan_id", "compliance_type", "limit_type", "applicable_limit", "current_amount", "monitoring_date"], properties: { event_type: { const: "compliance" }, plan_id: { $ref: "#/$defs/text", description: "The plan that the event belongs to." }, compliance_type: { type: "string", enum: ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"], description: "What was noticed." }, limit_type: { type: "string", enum: ["elective_deferral", "annual_additions", "catch_up"], description: "The limit it is about." }, applicable_limit: { $ref: "#/$defs/positiveAmount", description: "The limit of the year." }, current_amount: { $ref: "#/$defs/amount", description: "Amount of the year so far that counts against it." }, monitoring_date: { $ref: "#/$defs/date", description: "Day of the observation." } } };
function ee(s, { instancePath: n = "", parentData: I, parentDataProperty: W, rootData: q = s, dynamicAnchors: x = {} } = {}) {
  let e = null, a = 0;
  const u = ee.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event_type === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: P.required, parentSchema: P, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.plan_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: P.required, parentSchema: P, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.compliance_type === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compliance_type" }, message: "must have required property 'compliance_type'", schema: P.required, parentSchema: P, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.limit_type === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit_type" }, message: "must have required property 'limit_type'", schema: P.required, parentSchema: P, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.applicable_limit === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicable_limit" }, message: "must have required property 'applicable_limit'", schema: P.required, parentSchema: P, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.current_amount === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "current_amount" }, message: "must have required property 'current_amount'", schema: P.required, parentSchema: P, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.monitoring_date === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monitoring_date" }, message: "must have required property 'monitoring_date'", schema: P.required, parentSchema: P, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (const r in s)
      if (!(r === "event_type" || r === "plan_id" || r === "compliance_type" || r === "limit_type" || r === "applicable_limit" || r === "current_amount" || r === "monitoring_date")) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: P, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.event_type !== void 0) {
      let r = s.event_type;
      if (r !== "compliance") {
        const t = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "compliance" }, message: "must be equal to constant", schema: "compliance", parentSchema: P.properties.event_type, data: r };
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
        const t = { instancePath: n + "/compliance_type", schemaPath: "#/properties/compliance_type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.compliance_type.type, parentSchema: P.properties.compliance_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (!(r === "402g_limit_approach" || r === "415c_limit_approach" || r === "catch_up_eligible")) {
        const t = { instancePath: n + "/compliance_type", schemaPath: "#/properties/compliance_type/enum", keyword: "enum", params: { allowedValues: P.properties.compliance_type.enum }, message: "must be equal to one of the allowed values", schema: P.properties.compliance_type.enum, parentSchema: P.properties.compliance_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.limit_type !== void 0) {
      let r = s.limit_type;
      if (typeof r != "string") {
        const t = { instancePath: n + "/limit_type", schemaPath: "#/properties/limit_type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.limit_type.type, parentSchema: P.properties.limit_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (!(r === "elective_deferral" || r === "annual_additions" || r === "catch_up")) {
        const t = { instancePath: n + "/limit_type", schemaPath: "#/properties/limit_type/enum", keyword: "enum", params: { allowedValues: P.properties.limit_type.enum }, message: "must be equal to one of the allowed values", schema: P.properties.limit_type.enum, parentSchema: P.properties.limit_type, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.applicable_limit !== void 0) {
      let r = s.applicable_limit;
      if (typeof r != "string" && typeof r != "number") {
        const t = { instancePath: n + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: d.type }, message: "must be string,number", schema: d.type, parentSchema: d, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "string" && !z.test(r)) {
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
        if (!V.validate(r)) {
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
        if (!V.validate(r)) {
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
        if (!D.validate(r)) {
          const t = { instancePath: n + "/monitoring_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: h, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        const t = { instancePath: n + "/monitoring_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: P.type, parentSchema: P, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return ee.errors = e, a === 0;
}
ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ae(s, { instancePath: n = "", parentData: I, parentDataProperty: W, rootData: q = s, dynamicAnchors: x = {} } = {}) {
  let e = null, a = 0;
  const u = ae.evaluated;
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
      if (!re.call(v.properties, t)) {
        const i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: v, data: s };
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
        if (!D.validate(t)) {
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
          const i = { instancePath: n + "/created_at", schemaPath: "#/$defs/timestamp/format", keyword: "format", params: { format: "event-time" }, message: 'must match format "event-time"', schema: "event-time", parentSchema: se, data: t };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        const i = { instancePath: n + "/created_at", schemaPath: "#/$defs/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: se.type, parentSchema: se, data: t };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (s.payload !== void 0) {
      let t = s.payload;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.event_type === void 0) {
          const _ = { instancePath: n + "/payload", schemaPath: "#/properties/payload/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: v.properties.payload.required, parentSchema: v.properties.payload, data: t };
          e === null ? e = [_] : e.push(_), a++;
        }
        const i = t.event_type;
        if (typeof i == "string")
          if (i === "hire") {
            C(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q, dynamicAnchors: x }) || (e = e === null ? C.errors : e.concat(C.errors), a = e.length);
            var r = !0;
          } else if (i === "promotion")
            R(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q, dynamicAnchors: x }) || (e = e === null ? R.errors : e.concat(R.errors), a = e.length), r !== !0 && (r = !0);
          else if (i === "termination")
            Y(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q, dynamicAnchors: x }) || (e = e === null ? Y.errors : e.concat(Y.errors), a = e.length), r !== !0 && (r = !0);
          else if (i === "merit")
            B(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q, dynamicAnchors: x }) || (e = e === null ? B.errors : e.concat(B.errors), a = e.length), r !== !0 && (r = !0);
          else if (i === "eligibility")
            J(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q, dynamicAnchors: x }) || (e = e === null ? J.errors : e.concat(J.errors), a = e.length), r !== !0 && (r = !0);
          else if (i === "enrollment")
            G(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q, dynamicAnchors: x }) || (e = e === null ? G.errors : e.concat(G.errors), a = e.length), r !== !0 && (r = !0);
          else if (i === "contribution")
            K(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q, dynamicAnchors: x }) || (e = e === null ? K.errors : e.concat(K.errors), a = e.length), r !== !0 && (r = !0);
          else if (i === "vesting")
            Q(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q, dynamicAnchors: x }) || (e = e === null ? Q.errors : e.concat(Q.errors), a = e.length), r !== !0 && (r = !0);
          else if (i === "forfeiture")
            X(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q, dynamicAnchors: x }) || (e = e === null ? X.errors : e.concat(X.errors), a = e.length), r !== !0 && (r = !0);
          else if (i === "hce_status")
            Z(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q, dynamicAnchors: x }) || (e = e === null ? Z.errors : e.concat(Z.errors), a = e.length), r !== !0 && (r = !0);
          else if (i === "compliance")
            ee(t, { instancePath: n + "/payload", parentData: s, parentDataProperty: "payload", rootData: q, dynamicAnchors: x }) || (e = e === null ? ee.errors : e.concat(ee.errors), a = e.length), r !== !0 && (r = !0);
          else {
            const _ = { instancePath: n + "/payload", schemaPath: "#/properties/payload/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "event_type", tagValue: i }, message: 'value of tag "event_type" must be in oneOf', schema: v.properties.payload.discriminator, parentSchema: v.properties.payload, data: t };
            e === null ? e = [_] : e.push(_), a++;
          }
        else {
          const _ = { instancePath: n + "/payload", schemaPath: "#/properties/payload/discriminator", keyword: "discriminator", params: { error: "tag", tag: "event_type", tagValue: i }, message: 'tag "event_type" must be string', schema: v.properties.payload.discriminator, parentSchema: v.properties.payload, data: t };
          e === null ? e = [_] : e.push(_), a++;
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
  return ae.errors = e, a === 0;
}
ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
