import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  APART,
  AS_OF_SETTINGS,
  FOUND,
  HISTORY,
  LABEL,
  METRICS,
  PIPELINE_SETTINGS,
  POINTER,
  SCALES,
  SQL_LIMIT_SETTINGS,
  TYPE_POINTER,
  WORKLOADS,
  assignments,
  builtinOr,
  choice,
  count,
  globs,
  looserWhenExchanged,
  looserWhenRenamed,
  neverLooser,
  pathOrNone,
  percentage,
  setting,
  splitPatterns,
  textLike,
  wordOrNone,
  words
} from "./action-bench-cli-measured.js";
import {
  foldName,
  formatTableName,
  goldenFileName,
  isShortEnough,
  parseTableName
} from "./action-bench-cli-foreign-sql-measured.js";
import {
  nearest
} from "./action-bench-cli-worker.js";
import {
  GateError
} from "./action-baseline-file-bench-cli-worker.js";

// src/checks/benchmarks/looser-targets.ts
function looserTargets(base, head) {
  return WORKLOADS.flatMap(
    (workload) => METRICS[workload].flatMap((metric) => {
      const name = `${workload}.${metric.name}`;
      const limit = (targets2, own) => {
        const given = targets2[name];
        return given === void 0 ? own : given;
      };
      const looser = ownLimits(metric).map((own) => ({ before: limit(base, own), after: limit(head, own) })).find(({ before: before2, after: after2 }) => isLooser(before2, after2, metric.better));
      if (looser === void 0) return [];
      const { before, after } = looser;
      return [{ base: `${name} ${before ?? "off"}`, head: `${name} ${after ?? "off"}` }];
    })
  );
}
function ownLimits({ target, fromScale }) {
  return Object.values(SCALES).map(
    ({ name }) => fromScale === void 0 || fromScale === name ? target : null
  );
}
function isLooser(before, after, better) {
  if (before === null || before === after) return false;
  if (after === null) return true;
  return better === "more" ? after < before : after > before;
}

// src/checks/benchmarks/targets-setting.ts
var KNOWN = WORKLOADS.flatMap(
  (workload) => METRICS[workload].map(({ name }) => `${workload}.${name}`)
);
var targets = {
  byDefault: {},
  parse: (text, reject) => {
    const pairs = assignments(text, reject).map(([metric, limit]) => {
      if (limit === "off") return [metric, null];
      if (/^[0-9]+(?:\.[0-9]+)?$/.test(limit)) return [metric, Number(limit)];
      return reject(`${metric}=${limit}`, "METRIC=NUMBER or METRIC=off");
    });
    const unknown = pairs.find(([metric]) => !KNOWN.includes(metric))?.[0];
    if (unknown === void 0) return Object.fromEntries(pairs);
    return reject(unknown, `a metric such as ${KNOWN[0]}${hintFor(unknown)}`);
  },
  read: (value, reject) => {
    const pairs = Object.entries(value);
    const unknown = pairs.find(([metric]) => !KNOWN.includes(metric))?.[0];
    if (unknown !== void 0) return reject(`names no metric: ${unknown}${hintFor(unknown)}`);
    return Object.fromEntries(
      pairs.map(([metric, limit]) => [metric, limit === "off" ? null : limit])
    );
  }
};
function hintFor(metric) {
  const meant = nearest(metric, KNOWN);
  return meant === void 0 ? "" : ` (did you mean ${meant}?)`;
}

// src/checks/benchmarks/settings.ts
var workloads = {
  byDefault: [],
  parse: (text, reject) => {
    if (text === "none") return [];
    if (text === "all") return WORKLOADS;
    const names = words(text);
    const unknown = names.find((name) => !WORKLOADS.some((workload) => workload === name));
    if (unknown !== void 0)
      return reject(unknown, `all, none, or some of ${WORKLOADS.join(", ")}`);
    return WORKLOADS.filter((workload) => names.includes(workload));
  },
  read: (value) => value
};
function looserPercentage(base, head) {
  return head > base ? [{ base: `${base} %`, head: `${head} %` }] : [];
}
var BENCHMARK_SETTINGS = [
  setting({
    key: "benchmarks.workloads",
    name: "benchmarks",
    placeholder: "WORKLOADS|all|none",
    help: "what the gate measures (default none)",
    kind: workloads,
    looser: (base, head) => {
      const dropped = base.filter((name) => !head.includes(name));
      return dropped.length === 0 ? [] : [{ base: dropped.join(", "), head: "not measured" }];
    }
  }),
  setting({
    key: "benchmarks.baselines",
    name: "baselines",
    placeholder: "FOLDER|none",
    help: "folder of earlier measurements (default baselines)",
    kind: pathOrNone("baselines"),
    // Without a baseline a pull request is held against what it branched from, which it cannot choose.
    looser: looserWhenExchanged
  }),
  setting({
    key: "benchmarks.work-budget",
    name: "work-budget",
    placeholder: "PERCENT",
    help: "by how much a work counter may grow (default 0)",
    kind: percentage(0, 1e3),
    looser: looserPercentage
  }),
  setting({
    key: "benchmarks.margin",
    name: "margin",
    placeholder: "PERCENT",
    help: 'how much slower is not "slower" (default 2)',
    kind: percentage(2, 100),
    looser: looserPercentage
  }),
  setting({
    key: "benchmarks.targets",
    name: "targets",
    placeholder: "METRIC=LIMIT",
    help: "limits other than the product's own, separated by commas; LIMIT may be off",
    kind: targets,
    looser: looserTargets
  })
];

// src/checks/evolution/allow-setting.ts
var ALLOW = ["backward", "forward", "full", "none"];
var known = choice(ALLOW);
var allow = {
  byDefault: null,
  parse: (text, reject) => text === "off" ? null : known.parse(text, (value) => reject(value, `${ALLOW.join(", ")}, off`)),
  read: (value) => {
    const named = typeof value === "string" ? value : value.allow;
    return named === "off" ? null : named ?? "backward";
  }
};
function keptDirections(value) {
  if (value === null) return [];
  return value === "backward" || value === "forward" ? [value] : ["backward", "forward"];
}
function looserAllow(base, head) {
  const isLess = base === "none" && head !== "none" || keptDirections(base).some((direction) => !keptDirections(head).includes(direction));
  return isLess ? [{ base: base ?? "off", head: head ?? "off" }] : [];
}

// src/checks/evolution/settings.ts
var against = {
  byDefault: ["base"],
  parse: (text, reject) => {
    const list2 = words(text);
    return list2.length > 0 ? list2 : reject(text, "base, or patterns of tags");
  },
  read: (value) => value
};
var EVOLUTION_SETTINGS = [
  setting({
    key: "evolution",
    name: "evolution",
    placeholder: "ALLOW",
    help: "schema changes that need no approval: backward, forward, full, none, off (default off)",
    kind: allow,
    looser: looserAllow
  }),
  setting({
    key: "evolution.against",
    name: "evolution-against",
    placeholder: "REVISIONS",
    help: "what the schema is compared with: base, patterns of tags (default base)",
    kind: against,
    looser: (base, head) => base.filter((each) => !head.includes(each)).map((each) => ({ base: each, head: "not compared with" }))
  })
];

// src/checks/golden/settings.ts
var pointerOrNone = {
  byDefault: null,
  parse: (text, reject) => text === "none" ? null : POINTER.pattern.test(text) ? text : reject(text, APART.allowed),
  read: (value) => value === "none" ? null : String(value)
};
var GOLDEN_SETTINGS = [
  setting({
    key: "golden.path",
    name: "golden-path",
    placeholder: "FOLDER|none",
    help: "golden cases (default golden)",
    kind: pathOrNone("golden"),
    looser: looserWhenRenamed
  }),
  setting({
    key: "golden.keep-apart-by",
    name: "golden-keep-apart-by",
    placeholder: "POINTER|none",
    help: "field that tells cases apart in one run of a command (default none)",
    kind: pointerOrNone,
    // Of the cases in one run only one is run alone too.
    looser: (base, head) => head === null || base === head ? [] : [{ base: base ?? "none", head }]
  })
];

// src/checks/looser-patterns.ts
function looserPatterns(base, head) {
  const [before, after] = [splitPatterns(base), splitPatterns(head)];
  const gone = before.wanted.filter((glob) => !after.wanted.includes(glob));
  const left = after.left.filter((glob) => !before.left.includes(glob));
  return [
    ...gone.map((glob) => ({ base: glob, head: "not in the list" })),
    ...left.map((glob) => ({ base: "not in the list", head: `!${glob}` }))
  ];
}

// src/checks/guard/settings.ts
var GUARD_SETTINGS = [
  setting({
    key: "github.label",
    name: "label",
    placeholder: "LABEL",
    help: "label that approves changed expectations (default update-baselines)",
    kind: textLike("update-baselines", LABEL),
    looser: looserWhenRenamed
  }),
  setting({
    key: "generated",
    name: "generated",
    placeholder: "GLOBS",
    help: "files that a step before the gate makes, and that are not committed",
    kind: globs(),
    // The other way round than fixtures: one more, or one less that is left out, is looked at by nobody.
    looser: (base, head) => looserPatterns(head, base).map(({ base: now, head: before }) => ({
      base: before,
      head: now
    }))
  })
];

// src/checks/invariants/settings.ts
var INVARIANTS = ["order", "duplicates", "as-of", "keys"];
var invariants = {
  byDefault: [],
  parse(text, reject) {
    if (text === "none") return [];
    if (text === "all") return INVARIANTS;
    const find = (word) => INVARIANTS.find((name) => name === word);
    return words(text).map(
      (word) => find(word) ?? reject(word, `${INVARIANTS.join(", ")}, all, none`)
    );
  },
  read: (value) => value
};
var builds = {
  byDefault: null,
  parse: (text, reject) => /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : reject(text, "a whole number from 1 on"),
  read: (value) => Number(value)
};
function describeBuilds(most) {
  return most === null ? "as many as the kind of pipeline is worth" : String(most);
}
var INVARIANT_SETTINGS = [
  setting({
    key: "invariants",
    name: "invariants",
    placeholder: "LIST|all|none",
    help: "what must not change the tables: order, duplicates, as-of, keys",
    kind: invariants,
    looser: (base, head) => base.filter((name) => !head.includes(name)).map((name) => ({ base: name, head: "not in the list" }))
  }),
  setting({
    key: "invariant-builds",
    name: "invariant-builds",
    placeholder: "N",
    help: "how many builds this may take (default 80; 24 of a command)",
    kind: builds,
    looser: (base, head) => base === head || base !== null && head !== null && head >= base ? [] : [{ base: describeBuilds(base), head: describeBuilds(head) }]
  })
];

// src/sql/quality/activity_after_termination.sql
var activity_after_termination_default = `-- Says:     Activity of somebody who has left: after a termination and before the next hire.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Sequence". True-up, profit sharing and allocated forfeitures are settled
--           after the year, also for those who left. Judged from the person's first hire on.
-- Inputs:   events. Of several terminations the latest before the event counts.

WITH leavers AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    min(event_order) FILTER (event_type = 'hire') AS first_hire,
    min(event_order) FILTER (event_type = 'termination') AS first_termination
  FROM events
  WHERE event_type IN ('hire', 'termination')
  GROUP BY ALL
),
history AS (
  SELECT
    event_id,
    event_type,
    contribution_date,
    event_order > first_hire AS is_judged,
    last_value(CASE WHEN event_type IN ('hire', 'termination') THEN event_type END IGNORE NULLS) OVER before
      AS employment,
    last_value(CASE WHEN event_type = 'termination' THEN effective_date END IGNORE NULLS) OVER before AS terminated_on,
    last_value(final_pay_date IGNORE NULLS) OVER before AS paid_until
  FROM events
  JOIN leavers USING (scenario_id, plan_design_id, employee_id)
  WHERE event_order >= first_termination
    AND (event_type IN ('hire', 'promotion', 'merit', 'enrollment', 'termination')
      OR (event_type = 'eligibility' AND eligible)
      OR (event_type = 'contribution'
        AND (starts_with(source, 'employee_') OR source IN ('employer_match', 'employer_nonelective'))))
  WINDOW before AS (
    PARTITION BY scenario_id, plan_design_id, employee_id
    ORDER BY event_order
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
)
SELECT event_id, 'after the termination on ' || terminated_on || ', final pay on ' || paid_until AS message
FROM history
WHERE employment = 'termination'
  AND event_type <> 'hire'
  AND is_judged
  AND (contribution_date IS NULL OR contribution_date > paid_until)
`;

// src/sql/quality/compliance_amount_mismatch.sql
var compliance_amount_mismatch_default = `-- Says:     A compliance event whose current_amount is not the person's total of that kind in the year so far.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Limits": over all plans; the years of contribution_date and monitoring_date.
-- Inputs:   events.

WITH watched AS (
  SELECT scenario_id, plan_design_id, employee_id, year(monitoring_date) AS calendar_year
  FROM events
  WHERE event_type = 'compliance'
),
history AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    year(coalesce(monitoring_date, contribution_date)) AS calendar_year,
    event_id,
    event_order,
    source,
    amount,
    limit_type,
    current_amount
  FROM events
  WHERE event_type IN ('contribution', 'compliance')
),
running AS (
  SELECT
    event_id,
    calendar_year,
    limit_type,
    current_amount,
    coalesce(CASE limit_type
      WHEN 'elective_deferral' THEN sum(amount) FILTER (source IN ('employee_pre_tax', 'employee_roth')) OVER so_far
      WHEN 'catch_up' THEN sum(amount) FILTER (source = 'employee_catch_up') OVER so_far
      WHEN 'annual_additions' THEN sum(amount) FILTER (source <> 'employee_catch_up') OVER so_far
    END, 0) AS total
  FROM history
  SEMI JOIN watched USING (scenario_id, plan_design_id, employee_id, calendar_year)
  WINDOW so_far AS (
    PARTITION BY scenario_id, plan_design_id, employee_id, calendar_year
    ORDER BY event_order
    ROWS UNBOUNDED PRECEDING
  )
)
SELECT
  event_id,
  'current_amount is ' || current_amount || ', the ' || limit_type || ' total of ' || calendar_year || ' so far is '
    || total AS message
FROM running
WHERE current_amount <> total
`;

// src/sql/quality/compliance_limit_mismatch.sql
var compliance_limit_mismatch_default = "-- Says:     A compliance event whose applicable_limit is not that year's limit.\n-- Severity: error\n-- Source:   IRC 402(g), 415(c), 414(v), of the year of monitoring_date. Events carry no birth date:\n--           for catch-up the limit of either age is right.\n-- Inputs:   events; irs_limits. A year without known limits is limit_year_unknown's.\n\nWITH checks AS (\n  SELECT\n    event_id,\n    limit_type,\n    applicable_limit,\n    year,\n    CASE limit_type\n      WHEN 'elective_deferral' THEN [elective_deferral]\n      WHEN 'annual_additions' THEN [annual_additions]\n      WHEN 'catch_up' THEN [catch_up, catch_up_60_63]\n    END AS limits\n  FROM events\n  JOIN irs_limits ON year = year(monitoring_date)\n  WHERE event_type = 'compliance'\n)\nSELECT\n  event_id,\n  'applicable_limit is ' || applicable_limit || ', the ' || limit_type || ' limit of ' || year || ' is '\n    || array_to_string(limits, ' or ') AS message\nFROM checks\nWHERE NOT list_contains(limits, applicable_limit)\n";

// src/sql/quality/conflicting_duplicate.sql
var conflicting_duplicate_default = `-- Says:     Events with different contents under one event_id; only the first of them counts.
-- Severity: error
-- Source:   an event_id identifies one event (docs/DOMAIN.md, "Identity").
-- Inputs:   repeated_events. An id repeated in several scenarios is named once, with its worst count.

SELECT event_id, 'different contents under one event_id: ' || max(versions) AS message
FROM repeated_events
WHERE versions > 1
GROUP BY event_id
`;

// src/sql/quality/contribution_after_deposit_deadline.sql
var contribution_after_deposit_deadline_default = "-- Says:     Employee money that was deposited after the deadline for its pay period.\n-- Severity: warning\n-- Source:   29 CFR 2510.3-102: the 15th business day of the month after the pay period's end.\n-- Inputs:   events; deposit_deadlines.\n\nSELECT\n  event_id,\n  'deposited on ' || contribution_date || ', the deadline for the pay period that ended on ' || pay_period_end\n    || ' was ' || deadline AS message\nFROM events\nJOIN deposit_deadlines ON month = date_trunc('month', pay_period_end)\nWHERE event_type = 'contribution' AND starts_with(source, 'employee_') AND contribution_date > deadline\n";

// src/sql/quality/contribution_before_eligibility.sql
var contribution_before_eligibility_default = `-- Says:     A contribution to a plan for which the person is not eligible at that time.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Sequence". Judged from the person's first hire on.
-- Inputs:   events.

WITH eligibilities AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, event_order, effective_date, eligible, eligibility_date
  FROM events
  WHERE event_type = 'eligibility'
),
plans AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    plan_id,
    min(event_order) AS first_order,
    min(effective_date) AS first_on,
    max(eligibility_date) AS last_date,
    bool_and(eligible) AS is_always_eligible
  FROM eligibilities
  GROUP BY ALL
),
hires AS (
  SELECT scenario_id, plan_design_id, employee_id, min(event_order) AS hire_order
  FROM events
  WHERE event_type = 'hire'
  GROUP BY ALL
),
enrollments AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, min(event_order) AS enrollment_order
  FROM events
  WHERE event_type = 'enrollment'
  GROUP BY ALL
),
-- Nearly all contributions come after eligibilities that all say true: they need no closer look.
doubtful AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, event_id, event_order, contribution_date, first_on
  FROM events
  LEFT JOIN plans USING (scenario_id, plan_design_id, employee_id, plan_id)
  WHERE event_type = 'contribution'
    AND (is_always_eligible AND event_order > first_order AND contribution_date >= last_date) IS NOT TRUE
),
latest AS (
  SELECT
    * REPLACE (
      last_value(eligible IGNORE NULLS) OVER so_far AS eligible,
      last_value(eligibility_date IGNORE NULLS) OVER so_far AS eligibility_date,
      last_value(effective_date IGNORE NULLS) OVER so_far AS effective_date
    )
  FROM (FROM doubtful UNION ALL BY NAME FROM eligibilities)
  WINDOW so_far AS (PARTITION BY scenario_id, plan_design_id, employee_id, plan_id ORDER BY event_order)
),
judged AS (
  SELECT
    event_id,
    CASE
      WHEN NOT eligible THEN 'not eligible since ' || effective_date
      WHEN eligibility_date > contribution_date THEN 'eligible only from ' || eligibility_date
      WHEN eligible THEN NULL
      WHEN first_on IS NOT NULL THEN 'before the first eligibility on ' || first_on
      WHEN enrollment_order < event_order THEN NULL
      ELSE 'no eligibility for plan ' || plan_id
    END AS message
  FROM latest
  JOIN hires USING (scenario_id, plan_design_id, employee_id)
  LEFT JOIN enrollments USING (scenario_id, plan_design_id, employee_id, plan_id)
  WHERE contribution_date IS NOT NULL AND event_order > hire_order
)
SELECT event_id, message FROM judged WHERE message IS NOT NULL
`;

// src/sql/quality/deferral_before_enrollment.sql
var deferral_before_enrollment_default = `-- Says:     A contribution of employee money to a plan in which the person is not yet enrolled.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Sequence". Judged from the person's first hire on.
-- Inputs:   events.

WITH enrollments AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, event_order, effective_date, enrollment_date
  FROM events
  WHERE event_type = 'enrollment'
),
plans AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    plan_id,
    min(event_order) AS first_order,
    min(effective_date) AS first_on,
    max(enrollment_date) AS last_date
  FROM enrollments
  GROUP BY ALL
),
hires AS (
  SELECT scenario_id, plan_design_id, employee_id, min(event_order) AS hire_order
  FROM events
  WHERE event_type = 'hire'
  GROUP BY ALL
),
-- Most contributions come after the last enrollment: they need no closer look.
doubtful AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, event_id, event_order, contribution_date, first_on
  FROM events
  LEFT JOIN plans USING (scenario_id, plan_design_id, employee_id, plan_id)
  WHERE event_type = 'contribution'
    AND starts_with(source, 'employee_')
    AND (event_order > first_order AND contribution_date >= last_date) IS NOT TRUE
),
latest AS (
  SELECT * REPLACE (last_value(enrollment_date IGNORE NULLS) OVER so_far AS enrollment_date)
  FROM (FROM doubtful UNION ALL BY NAME FROM enrollments)
  WINDOW so_far AS (PARTITION BY scenario_id, plan_design_id, employee_id, plan_id ORDER BY event_order)
),
judged AS (
  SELECT
    event_id,
    CASE
      WHEN enrollment_date > contribution_date THEN 'enrolled only from ' || enrollment_date
      WHEN enrollment_date IS NOT NULL THEN NULL
      WHEN first_on IS NOT NULL THEN 'before the first enrollment on ' || first_on
      ELSE 'no enrollment in plan ' || plan_id
    END AS message
  FROM latest
  JOIN hires USING (scenario_id, plan_design_id, employee_id)
  WHERE contribution_date IS NOT NULL AND event_order > hire_order
)
SELECT event_id, message FROM judged WHERE message IS NOT NULL
`;

// src/sql/quality/deferral_rate_over_100.sql
var deferral_rate_over_100_default = `-- Says:     An enrollment whose contribution rates add up to more than the whole pay.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Amounts".
-- Inputs:   events.

WITH enrollments AS (
  SELECT
    event_id,
    CAST(
      pre_tax_contribution_rate + roth_contribution_rate + coalesce(after_tax_contribution_rate, 0) AS DECIMAL(6,4)
    ) AS rates
  FROM events
  WHERE event_type = 'enrollment'
)
SELECT event_id, 'contribution rates add up to ' || rates AS message
FROM enrollments
WHERE rates > 1
`;

// src/sql/quality/event_before_hire.sql
var event_before_hire_default = `-- Says:     An event before the person's first hire.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Sequence". A person without a hire is hire_absent's.
-- Inputs:   events.

WITH hired AS (
  SELECT scenario_id, plan_design_id, employee_id, min(event_order) AS hire_order, min(effective_date) AS hired_on
  FROM events
  WHERE event_type = 'hire'
  GROUP BY ALL
)
SELECT event_id, 'before the first hire on ' || hired_on AS message
FROM events
JOIN hired USING (scenario_id, plan_design_id, employee_id)
WHERE event_order < hire_order
`;

// src/sql/quality/event_id_shared_across_scenarios.sql
var event_id_shared_across_scenarios_default = `-- Says:     An event_id that is used in several scenarios.
-- Severity: error
-- Source:   an event_id identifies one event (docs/DOMAIN.md, "Identity").
-- Inputs:   events.

WITH shared AS (
  SELECT event_id FROM events GROUP BY event_id HAVING min(scenario_id) <> max(scenario_id)
)
SELECT
  event_id,
  'one event_id in scenarios: ' || string_agg(DISTINCT scenario_name(scenario_id), ', ' ORDER BY scenario_name(scenario_id)) AS message
FROM events
SEMI JOIN shared USING (event_id)
GROUP BY event_id
`;

// src/sql/quality/forfeiture_exceeds_unvested.sql
var forfeiture_exceeds_unvested_default = "-- Says:     A forfeiture of more than what is unvested in its bucket.\n-- Severity: error\n-- Source:   only the unvested part is forfeitable, IRC 411(a); formula in docs/DOMAIN.md.\n-- Inputs:   events; macros unvested_millionths, from_millionths.\n\nWITH forfeiters AS (\n  SELECT scenario_id, plan_design_id, employee_id, plan_id FROM events WHERE event_type = 'forfeiture'\n),\nmovements AS (\n  SELECT\n    scenario_id,\n    plan_design_id,\n    employee_id,\n    plan_id,\n    event_id,\n    event_order,\n    event_type,\n    amount,\n    CASE WHEN event_type = 'vesting' THEN vested_percentage END AS vested_percentage,\n    CASE\n      WHEN event_type = 'forfeiture' THEN forfeited_from_source\n      WHEN source = 'employer_match_true_up' THEN 'employer_match'\n      WHEN source = 'forfeiture_allocation' THEN 'employer_profit_sharing'\n      ELSE source\n    END AS bucket\n  FROM events\n  SEMI JOIN forfeiters USING (scenario_id, plan_design_id, employee_id, plan_id)\n  WHERE event_type IN ('contribution', 'vesting', 'forfeiture')\n),\nrunning AS (\n  SELECT\n    event_id,\n    event_type,\n    bucket,\n    amount,\n    coalesce(sum(amount) FILTER (event_type = 'contribution') OVER before_in_bucket, 0) AS contributed,\n    coalesce(sum(amount) FILTER (event_type = 'forfeiture') OVER before_in_bucket, 0) AS forfeited,\n    coalesce(last_value(vested_percentage IGNORE NULLS) OVER before_in_plan, 0) AS vested_percentage\n  FROM movements\n  WINDOW\n    before_in_plan AS (\n      PARTITION BY scenario_id, plan_design_id, employee_id, plan_id\n      ORDER BY event_order\n      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING\n    ),\n    before_in_bucket AS (\n      PARTITION BY scenario_id, plan_design_id, employee_id, plan_id, bucket\n      ORDER BY event_order\n      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING\n    )\n),\nforfeitures AS (\n  SELECT\n    event_id,\n    bucket,\n    amount,\n    from_millionths(unvested_millionths(contributed, forfeited, vested_percentage)) AS unvested\n  FROM running\n  WHERE event_type = 'forfeiture'\n)\nSELECT event_id, 'forfeits ' || amount || ' of ' || bucket || ', unvested are ' || unvested AS message\nFROM forfeitures\nWHERE amount > unvested\n";

// src/sql/quality/hce_flag_mismatch.sql
var hce_flag_mismatch_default = "-- Says:     An HCE determination whose is_hce contradicts its own compensation and threshold.\n-- Severity: error\n-- Source:   IRC 414(q)(1)(B): in excess of the threshold; equal is not.\n-- Inputs:   events.\n\nSELECT\n  event_id,\n  'is_hce is ' || is_hce || ', compensation ' || annualized_compensation || ' is '\n    || CASE WHEN is_hce THEN 'not ' ELSE '' END || 'over the threshold ' || hce_threshold AS message\nFROM events\nWHERE event_type = 'hce_status' AND is_hce <> (annualized_compensation > hce_threshold)\n";

// src/sql/quality/hce_threshold_mismatch.sql
var hce_threshold_mismatch_default = "-- Says:     An HCE determination whose threshold is not that of the look-back year.\n-- Severity: error\n-- Source:   IRC 414(q)(1)(B), by the year before determination_date for prior_year, else its own year.\n-- Inputs:   events; irs_limits. A year without known limits is limit_year_unknown's.\n\nWITH determinations AS (\n  SELECT\n    event_id,\n    hce_threshold,\n    year(determination_date) - CASE determination_method WHEN 'prior_year' THEN 1 ELSE 0 END AS year\n  FROM events\n  WHERE event_type = 'hce_status'\n)\nSELECT event_id, 'hce_threshold is ' || hce_threshold || ', that of ' || year || ' is ' || hce AS message\nFROM determinations\nJOIN irs_limits USING (year)\nWHERE hce_threshold <> hce\n";

// src/sql/quality/hire_absent.sql
var hire_absent_default = `-- Says:     A person without any hire, whose sequence of events cannot be judged.
-- Severity: warning
-- Source:   docs/DOMAIN.md, "Sequence".
-- Inputs:   events. Names the person's first event.

SELECT
  arg_min(event_id, event_order) AS event_id,
  'no hire of this employee: its sequence cannot be judged' AS message
FROM events
GROUP BY scenario_id, plan_design_id, employee_id
HAVING NOT bool_or(event_type = 'hire')
`;

// src/sql/quality/identical_duplicate.sql
var identical_duplicate_default = `-- Says:     Identical copies of an event; only one of them counts.
-- Severity: warning
-- Source:   an event_id identifies one event (docs/DOMAIN.md, "Identity").
-- Inputs:   repeated_events. An id repeated in several scenarios is named once, with its worst count.

SELECT event_id, 'identical copies beside the first: ' || max(copies - versions) AS message
FROM repeated_events
WHERE copies > versions
GROUP BY event_id
`;

// src/sql/quality/limit_402g_exceeded.sql
var limit_402g_exceeded_default = "-- Says:     The contribution that takes the year's pre-tax and Roth deferrals over the 402(g) limit.\n-- Severity: error\n-- Source:   IRC 402(g), of the calendar year of the pay date, over all plans.\n-- Inputs:   events; irs_limits. A year without known limits is limit_year_unknown's.\n\nWITH running AS (\n  SELECT\n    event_id,\n    amount,\n    year(contribution_date) AS year,\n    sum(amount) OVER (\n      PARTITION BY scenario_id, plan_design_id, employee_id, year(contribution_date)\n      ORDER BY event_order\n      ROWS UNBOUNDED PRECEDING\n    ) AS total\n  FROM events\n  WHERE event_type = 'contribution' AND source IN ('employee_pre_tax', 'employee_roth')\n)\nSELECT\n  event_id,\n  'elective deferrals of ' || year || ' reach ' || total || ', the limit is ' || elective_deferral AS message\nFROM running\nJOIN irs_limits USING (year)\nWHERE total > elective_deferral AND total - amount <= elective_deferral\n";

// src/sql/quality/limit_414v_exceeded.sql
var limit_414v_exceeded_default = "-- Says:     The contribution that takes the year's catch-up over the highest 414(v) limit of any age.\n-- Severity: error\n-- Source:   IRC 414(v), of the calendar year of the pay date, over all plans. Events carry no birth\n--           date: the highest limit that any age could have.\n-- Inputs:   events; irs_limits. A year without known limits is limit_year_unknown's.\n\nWITH running AS (\n  SELECT\n    event_id,\n    amount,\n    year(contribution_date) AS year,\n    sum(amount) OVER (\n      PARTITION BY scenario_id, plan_design_id, employee_id, year(contribution_date)\n      ORDER BY event_order\n      ROWS UNBOUNDED PRECEDING\n    ) AS total\n  FROM events\n  WHERE event_type = 'contribution' AND source = 'employee_catch_up'\n),\nhighest AS (\n  SELECT year, greatest(catch_up, coalesce(catch_up_60_63, 0)) AS highest_catch_up FROM irs_limits\n)\nSELECT\n  event_id,\n  'catch-up contributions of ' || year || ' reach ' || total || ', the highest limit of any age is '\n    || highest_catch_up AS message\nFROM running\nJOIN highest USING (year)\nWHERE total > highest_catch_up AND total - amount <= highest_catch_up\n";

// src/sql/quality/limit_415c_exceeded.sql
var limit_415c_exceeded_default = "-- Says:     The contribution that takes the year's annual additions over the 415(c) limit.\n-- Severity: error\n-- Source:   IRC 415(c); catch-up is no annual addition, of the calendar year of the pay date, over all plans.\n-- Inputs:   events; irs_limits. A year without known limits is limit_year_unknown's.\n\nWITH running AS (\n  SELECT\n    event_id,\n    amount,\n    year(contribution_date) AS year,\n    sum(amount) OVER (\n      PARTITION BY scenario_id, plan_design_id, employee_id, year(contribution_date)\n      ORDER BY event_order\n      ROWS UNBOUNDED PRECEDING\n    ) AS total\n  FROM events\n  WHERE event_type = 'contribution' AND source <> 'employee_catch_up'\n)\nSELECT\n  event_id,\n  'annual additions of ' || year || ' reach ' || total || ', the limit is ' || annual_additions AS message\nFROM running\nJOIN irs_limits USING (year)\nWHERE total > annual_additions AND total - amount <= annual_additions\n";

// src/sql/quality/limit_year_unknown.sql
var limit_year_unknown_default = `-- Says:     The first event of a year for which no limits are known.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Limits": no year's figure is inferred from another's.
-- Inputs:   events; irs_limits.

WITH needs AS (
  SELECT
    event_id,
    scenario_id,
    plan_design_id,
    employee_id,
    event_order,
    CASE event_type
      WHEN 'contribution' THEN year(contribution_date)
      WHEN 'compliance' THEN year(monitoring_date)
      WHEN 'hce_status' THEN year(determination_date) - CASE determination_method WHEN 'prior_year' THEN 1 ELSE 0 END
    END AS year
  FROM events
  WHERE event_type IN ('contribution', 'compliance', 'hce_status')
),
known AS (
  SELECT min(year) AS first_year, max(year) AS last_year FROM irs_limits
)
SELECT
  event_id,
  'no limits are known for ' || year || '; known are ' || first_year || ' to ' || last_year AS message
FROM needs
ANTI JOIN irs_limits USING (year)
CROSS JOIN known
QUALIFY row_number() OVER (PARTITION BY suite_of(scenario_id), year ORDER BY scenario_id, plan_design_id, employee_id, event_order) = 1
`;

// src/sql/quality/merit_amount_mismatch.sql
var merit_amount_mismatch_default = `-- Says:     A merit raise whose new_compensation is not the old one raised by merit_percentage.
-- Severity: warning
-- Source:   docs/DOMAIN.md, "Amounts". A merit without a compensation before it is not judged.
-- Inputs:   events.

WITH pay AS (
  SELECT
    event_id,
    event_type,
    merit_percentage,
    coalesce(annual_compensation, new_annual_compensation, new_compensation) AS compensation,
    lag(compensation) OVER (PARTITION BY scenario_id, plan_design_id, employee_id ORDER BY event_order) AS old
  FROM events
  WHERE event_type IN ('hire', 'promotion', 'merit')
),
merits AS (
  SELECT
    event_id,
    merit_percentage,
    compensation,
    old,
    CAST(old AS DECIMAL(28,6)) * CAST(1 + merit_percentage AS DECIMAL(5,4)) AS raised
  FROM pay
  WHERE event_type = 'merit'
)
SELECT
  event_id,
  'new_compensation is ' || compensation || ', ' || old || ' raised by ' || merit_percentage || ' is '
    || CAST(raised AS DECIMAL(28,6)) AS message
FROM merits
WHERE abs(compensation - raised) >= 0.01
`;

// src/sql/quality/payload_date_mismatch.sql
var payload_date_mismatch_default = `-- Says:     An event whose payload carries another date than its effective_date.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Sequence". A termination's final_pay_date is a later day by nature.
-- Inputs:   events.

WITH dated AS (
  SELECT
    event_id,
    effective_date,
    CASE event_type
      WHEN 'hire' THEN {field: 'hire_date', day: hire_date}
      WHEN 'promotion' THEN {field: 'payload effective_date', day: payload_effective_date}
      WHEN 'eligibility' THEN {field: 'eligibility_date', day: eligibility_date}
      WHEN 'enrollment' THEN {field: 'enrollment_date', day: enrollment_date}
      WHEN 'contribution' THEN {field: 'contribution_date', day: contribution_date}
      WHEN 'vesting' THEN {field: 'service_period_end_date', day: service_period_end_date}
      WHEN 'hce_status' THEN {field: 'determination_date', day: determination_date}
      WHEN 'compliance' THEN {field: 'monitoring_date', day: monitoring_date}
    END AS own
  FROM events
)
SELECT event_id, own.field || ' is ' || own.day || ', effective_date ' || effective_date AS message
FROM dated
WHERE own.day <> effective_date
`;

// src/sql/quality/payload_type_absent.sql
var payload_type_absent_default = `-- Says:     Payload types without any event.
-- Severity: warning
-- Source:   fixtures show every type (docs/DOMAIN.md, "Identity").
-- Inputs:   events; macro event_types.

WITH present AS (
  SELECT suite_of(scenario_id) AS suite, list(DISTINCT event_type) AS types FROM events GROUP BY suite
),
absent AS (
  SELECT suite, list_filter(event_types(), lambda type: NOT list_contains(present.types, type)) AS types
  FROM present
)
SELECT whole_suite(suite) AS event_id, 'no event of type: ' || array_to_string(types, ', ') AS message
FROM absent
WHERE len(types) > 0
`;

// src/sql/quality/promotion_without_raise_in_level.sql
var promotion_without_raise_in_level_default = `-- Says:     A promotion to a job level that is not above the one before.
-- Severity: warning
-- Source:   docs/DOMAIN.md, "Amounts". A promotion without a level before it is not judged.
-- Inputs:   events.

WITH levels AS (
  SELECT
    event_id,
    event_type,
    coalesce(job_level, new_job_level) AS level,
    lag(level) OVER (PARTITION BY scenario_id, plan_design_id, employee_id ORDER BY event_order) AS old
  FROM events
  WHERE event_type IN ('hire', 'promotion')
)
SELECT event_id, 'new_job_level is ' || level || ', it was ' || old AS message
FROM levels
WHERE event_type = 'promotion' AND level <= old
`;

// src/sql/quality/vested_balance_mismatch.sql
var vested_balance_mismatch_default = `-- Says:     A vesting event that states another vested balance than its own percentage gives.
-- Severity: error
-- Source:   formula in docs/DOMAIN.md, "Reconstruction".
-- Inputs:   events; macros unvested_millionths, from_millionths. One row per bucket; the order of the
--           buckets in the schema is that of their names.

WITH movements AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    plan_id,
    event_order,
    event_type,
    amount,
    CASE
      WHEN event_type = 'forfeiture' THEN forfeited_from_source
      WHEN source = 'employer_match_true_up' THEN 'employer_match'
      WHEN source = 'forfeiture_allocation' THEN 'employer_profit_sharing'
      ELSE source
    END AS bucket
  FROM events
  WHERE event_type = 'forfeiture' OR (event_type = 'contribution' AND NOT starts_with(source, 'employee_'))
),
statements AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    plan_id,
    event_order,
    event_type,
    event_id,
    vested_percentage,
    unnest(['employer_match', 'employer_nonelective', 'employer_profit_sharing']) AS bucket,
    unnest([vested_employer_match, vested_employer_nonelective, vested_employer_profit_sharing]) AS stated
  FROM events
  WHERE event_type = 'vesting'
),
running AS (
  SELECT
    event_id,
    bucket,
    stated,
    vested_percentage,
    coalesce(sum(amount) FILTER (event_type = 'contribution') OVER so_far, 0) AS contributed,
    coalesce(sum(amount) FILTER (event_type = 'forfeiture') OVER so_far, 0) AS forfeited
  FROM (FROM movements UNION ALL BY NAME FROM statements WHERE stated IS NOT NULL)
  WINDOW so_far AS (
    PARTITION BY scenario_id, plan_design_id, employee_id, plan_id, bucket
    ORDER BY event_order
    ROWS UNBOUNDED PRECEDING
  )
),
judged AS (
  SELECT
    event_id,
    bucket,
    stated,
    contributed - forfeited - from_millionths(unvested_millionths(contributed, forfeited, vested_percentage))
      AS vested
  FROM running
  WHERE stated IS NOT NULL
)
SELECT event_id, bucket || ' is ' || stated || ', vested are ' || vested AS message
FROM judged
WHERE stated <> vested
`;

// src/sql/quality/vesting_below_statutory_floor.sql
var vesting_below_statutory_floor_default = "-- Says:     A vested_percentage below the slowest vesting that the law allows.\n-- Severity: warning\n-- Source:   IRC 411(a)(2)(B), by the schedule and the full years of service. Of a period that ends\n--           before the service began nothing is said.\n-- Inputs:   events; vesting_floors (years 0 to 6, the last for all later years).\n\nWITH services AS (\n  SELECT\n    event_id,\n    vested_percentage,\n    vesting_schedule_type AS schedule,\n    service_computation_date AS start,\n    service_period_end_date AS finish,\n    CAST(year(finish) - year(start) AS INTEGER) AS calendar_years\n  FROM events\n  WHERE event_type = 'vesting'\n),\nvestings AS (\n  SELECT\n    event_id,\n    vested_percentage,\n    schedule,\n    -- Years added to a February 29 end on the 28th where there is no 29th.\n    calendar_years - CASE WHEN start + to_years(calendar_years) > finish THEN 1 ELSE 0 END AS full_years,\n    least(full_years, 6) AS years\n  FROM services\n)\nSELECT\n  event_id,\n  'vested_percentage is ' || vested_percentage || ', the floor of the ' || schedule || ' schedule after '\n    || full_years || CASE WHEN full_years = 1 THEN ' year is ' ELSE ' years is ' END || floor AS message\nFROM vestings\nJOIN vesting_floors USING (schedule, years)\nWHERE vested_percentage < floor\n";

// src/sql/quality/vesting_decreased.sql
var vesting_decreased_default = `-- Says:     A vested_percentage below the one before it in the plan.
-- Severity: warning
-- Source:   a vested benefit is not taken away again, IRC 411(a); docs/DOMAIN.md, "Amounts".
-- Inputs:   events.

WITH vestings AS (
  SELECT
    event_id,
    vested_percentage,
    lag(vested_percentage) OVER (
      PARTITION BY scenario_id, plan_design_id, employee_id, plan_id ORDER BY event_order
    ) AS old
  FROM events
  WHERE event_type = 'vesting'
)
SELECT event_id, 'vested_percentage falls from ' || old || ' to ' || vested_percentage AS message
FROM vestings
WHERE vested_percentage < old
`;

// src/sql/quality/ytd_mismatch.sql
var ytd_mismatch_default = `-- Says:     A contribution whose ytd_amount is not the sum of the year's contributions so far.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Amounts". The pay date decides the year.
-- Inputs:   events.

WITH running AS (
  SELECT
    event_id,
    source,
    year(contribution_date) AS calendar_year,
    ytd_amount,
    sum(amount) OVER (
      PARTITION BY scenario_id, plan_design_id, employee_id, plan_id, source, year(contribution_date)
      ORDER BY event_order
      ROWS UNBOUNDED PRECEDING
    ) AS so_far
  FROM events
  WHERE event_type = 'contribution'
)
SELECT
  event_id,
  'ytd_amount is ' || ytd_amount || ', the ' || source || ' contributions of ' || calendar_year || ' so far are '
    || so_far AS message
FROM running
WHERE ytd_amount <> so_far
`;

// src/checks/quality/rule-files.ts
var RULE_FILES = {
  conflicting_duplicate: conflicting_duplicate_default,
  identical_duplicate: identical_duplicate_default,
  event_id_shared_across_scenarios: event_id_shared_across_scenarios_default,
  payload_type_absent: payload_type_absent_default,
  hire_absent: hire_absent_default,
  event_before_hire: event_before_hire_default,
  activity_after_termination: activity_after_termination_default,
  contribution_before_eligibility: contribution_before_eligibility_default,
  deferral_before_enrollment: deferral_before_enrollment_default,
  payload_date_mismatch: payload_date_mismatch_default,
  ytd_mismatch: ytd_mismatch_default,
  forfeiture_exceeds_unvested: forfeiture_exceeds_unvested_default,
  vested_balance_mismatch: vested_balance_mismatch_default,
  deferral_rate_over_100: deferral_rate_over_100_default,
  merit_amount_mismatch: merit_amount_mismatch_default,
  promotion_without_raise_in_level: promotion_without_raise_in_level_default,
  vesting_decreased: vesting_decreased_default,
  vesting_below_statutory_floor: vesting_below_statutory_floor_default,
  contribution_after_deposit_deadline: contribution_after_deposit_deadline_default,
  limit_402g_exceeded: limit_402g_exceeded_default,
  limit_414v_exceeded: limit_414v_exceeded_default,
  limit_415c_exceeded: limit_415c_exceeded_default,
  limit_year_unknown: limit_year_unknown_default,
  hce_flag_mismatch: hce_flag_mismatch_default,
  hce_threshold_mismatch: hce_threshold_mismatch_default,
  compliance_limit_mismatch: compliance_limit_mismatch_default,
  compliance_amount_mismatch: compliance_amount_mismatch_default
};

// src/checks/quality/rule-header.ts
var FIELD = /^\s*--\s*(severity|says|scope)\s*:\s*(.*?)\s*$/i;
function readRuleHeader(sql, file) {
  let severity = null;
  let says = null;
  let scope = null;
  for (const [index, line] of headerLines(sql).entries()) {
    const [, name, text = ""] = FIELD.exec(line) ?? [];
    if (name === void 0) continue;
    const reject = (detail) => {
      throw new GateError("QUALITY_RULE_HEADER", { file, line: index + 1, detail });
    };
    if (name.toLowerCase() === "severity") {
      if (severity !== null) reject("a second severity");
      severity = text === "error" || text === "warning" ? text : reject(`"${text}" is not a severity`);
    } else if (name.toLowerCase() === "scope") {
      scope = text === "person" ? text : reject(`"${text}" is not a scope (person is)`);
    } else {
      if (says !== null) reject("a second sentence");
      says = text === "" ? reject("the sentence is empty") : text;
    }
  }
  return { severity, says, scope };
}
function headerLines(sql) {
  const lines = sql.split(/\r?\n/);
  const end = lines.findIndex((line) => line.trim() !== "" && !line.trimStart().startsWith("--"));
  return end === -1 ? lines : lines.slice(0, end);
}

// src/checks/quality/rules.ts
var SEVERITIES = ["error", "warning", "off"];
function isSeverity(text) {
  return SEVERITIES.includes(text);
}
var BUILTIN_RULES = Object.entries(RULE_FILES).map(([name, sql]) => ({
  name,
  sql,
  ...readRuleHeader(sql, `quality/${name}.sql`)
}));
function findBuiltinRule(name) {
  return BUILTIN_RULES.find((rule) => rule.name === name) ?? null;
}
var DEFAULT_SEVERITY = "error";
function findConfigured(rule, configured) {
  return Object.hasOwn(configured, rule) ? configured[rule] ?? null : null;
}

// src/checks/quality/severities-setting.ts
var severities = {
  byDefault: {},
  parse: (text, reject) => Object.fromEntries(
    assignments(text, reject).map(
      ([rule, severity]) => rule !== "" && isSeverity(severity) ? [rule, severity] : reject(`${rule}=${severity}`, `RULE=${SEVERITIES.join("|")}`)
    )
  ),
  read: (value) => value
};
var WEIGHT = { off: 0, warning: 1, error: 2 };
function looserSeverities(base, head) {
  const rules = [.../* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return rules.flatMap((rule) => {
    const before = findSeverity(rule, base) ?? DEFAULT_SEVERITY;
    const after = findSeverity(rule, head);
    return WEIGHT[after ?? "warning"] >= WEIGHT[before] ? [] : [{ base: `${rule} ${before}`, head: `${rule} ${after ?? "as its file says"}` }];
  });
}
function findSeverity(rule, configured) {
  return findConfigured(rule, configured) ?? findBuiltinRule(rule)?.severity ?? null;
}

// src/checks/quality/settings.ts
var QUALITY_SETTINGS = [
  setting({
    key: "quality.rules",
    name: "quality-rules",
    placeholder: "FOLDER|none",
    help: "quality rules of your own (default none)",
    kind: pathOrNone(null),
    looser: looserWhenRenamed
  }),
  setting({
    key: "quality.severity",
    name: "quality-severity",
    placeholder: "RULE=SEVERITY",
    help: "error, warning or off, by rule, separated by commas",
    kind: severities,
    looser: looserSeverities
  }),
  setting({
    key: "quality.max-findings",
    name: "quality-max-findings",
    placeholder: "N",
    help: "findings that the report lists per rule, 0 for all (default 20)",
    kind: count(20),
    looser: neverLooser
  })
];

// src/checks/rejection/settings.ts
var REJECTION_SETTINGS = [
  setting({
    key: "fixtures.invalid",
    name: "fixtures-invalid",
    placeholder: "GLOBS",
    help: "fixtures that must each be rejected",
    kind: globs(),
    looser: looserPatterns
  })
];

// src/checks/snapshots/settings.ts
var SNAPSHOTS_SETTINGS = [
  setting({
    key: "snapshots",
    name: "snapshots",
    placeholder: "FILE|none",
    help: "a DuckDB file of build, to compare with the fixtures",
    kind: pathOrNone(null),
    looser: looserWhenRenamed
  })
];

// src/checks/validation/settings.ts
var minimumRate = {
  byDefault: "99",
  parse: (text, reject) => /^(?:100(?:\.0{1,6})?|[0-9]{1,2}(?:\.[0-9]{1,6})?)$/.test(text) ? text : reject(text, "a percentage from 0 to 100 with at most 6 decimals"),
  read: (value, reject) => /^[0-9]+(?:\.[0-9]{1,6})?$/.test(String(value)) ? String(value) : reject(`is ${value}; it has at most 6 decimals`)
};
var minimumRateByType = {
  byDefault: null,
  parse: (text, reject) => text === "same" ? null : minimumRate.parse(text, reject),
  read: (value, reject) => minimumRate.read(value, reject)
};
var requireTypes = {
  byDefault: null,
  parse: (text) => text === "none" ? [] : words(text),
  read: (value) => value
};
var VALIDATION_SETTINGS = [
  setting({
    key: "fixtures.valid",
    name: "fixtures-valid",
    placeholder: "GLOBS",
    help: "fixtures that must be valid",
    kind: globs(),
    looser: looserPatterns
  }),
  setting({
    key: "validation.minimum-rate",
    name: "minimum-rate",
    placeholder: "PERCENT",
    help: "how many percent must be valid (default 99)",
    kind: minimumRate,
    looser: (base, head) => Number(head) >= Number(base) ? [] : [{ base, head }]
  }),
  setting({
    key: "validation.minimum-rate-by-type",
    name: "minimum-rate-by-type",
    placeholder: "PERCENT",
    help: "the same for the events of each type (default same)",
    kind: minimumRateByType,
    looser: looserRateByType
  }),
  setting({
    key: "validation.require-types",
    name: "require-types",
    placeholder: "TYPES",
    help: "event types that must occur (default all of the schema)",
    kind: requireTypes,
    looser: fewerTypes
  }),
  setting({
    key: "validation.max-findings",
    name: "max-findings",
    placeholder: "N",
    help: "findings that the report lists, 0 for all (default 1000)",
    kind: count(1e3),
    looser: neverLooser
  })
];
function fewerTypes(base, head) {
  if (head === null) return [];
  if (base === null)
    return [{ base: "all types", head: head.length === 0 ? "none" : head.join(", ") }];
  const dropped = base.filter((type) => !head.includes(type));
  return dropped.length === 0 ? [] : [{ base: dropped.join(", "), head: "no longer required" }];
}
function looserRateByType(base, head) {
  if (base === head || head === "100" || base === "0") return [];
  if (base !== null && head !== null && Number(head) >= Number(base)) return [];
  return [{ base: base ?? "same", head: head ?? "same" }];
}

// src/events/settings.ts
var foundOrPointer = {
  byDefault: null,
  parse: (text, reject) => text === FOUND ? null : POINTER.pattern.test(text) ? text : reject(text, TYPE_POINTER.allowed),
  read: (value) => value === FOUND ? null : String(value)
};
var EVENT_SETTINGS = [
  setting({
    key: "schema",
    name: "schema",
    placeholder: "builtin|FILE",
    help: "JSON Schema of one event",
    kind: builtinOr("file"),
    // Another schema may take what this one refuses; what is in its file is judged by the fixtures.
    looser: (base, head) => looserWhenRenamed(
      base.kind === "file" ? base.path : "builtin",
      head.kind === "file" ? head.path : "builtin"
    )
  }),
  setting({
    key: "events.type",
    name: "events-type",
    placeholder: "POINTER|schema",
    help: "where an event has its type (default schema)",
    kind: foundOrPointer,
    // Types by another name are counted, required and held to their rate apart.
    looser: (base, head) => looserWhenRenamed(base ?? FOUND, head ?? FOUND)
  }),
  setting({
    key: "events.id",
    name: "events-id",
    placeholder: "POINTER",
    help: "where it has its id (default /event_id)",
    kind: textLike("/event_id", POINTER),
    looser: looserWhenRenamed
  }),
  setting({
    key: "events.date",
    name: "events-date",
    placeholder: "POINTER",
    help: "where it has its day, for tables of your own (default /effective_date)",
    kind: textLike("/effective_date", POINTER),
    // The latest day is the default of the day as of which tables stand: events after it are not looked at.
    looser: looserWhenRenamed
  }),
  setting({
    key: "events.person",
    name: "events-person",
    placeholder: "POINTER",
    help: "where it names its person (default /employee_id)",
    kind: textLike("/employee_id", POINTER),
    // Whose events are a sample.
    looser: looserWhenRenamed
  }),
  setting({
    key: "events.created",
    name: "events-created",
    placeholder: "POINTER",
    help: "where it says when it was recorded (default /created_at)",
    kind: textLike("/created_at", POINTER),
    looser: looserWhenRenamed
  })
];

// src/contracts/command-environment.ts
var INHERITED = /^(?:PATH|HOME|LANG|LC_[A-Z]+|TMPDIR|CI)$/;
var INHERITED_BY_WINDOWS = /^(?:path|systemroot|systemdrive|comspec|pathext|userprofile|appdata|localappdata|temp|tmp)$/i;
var FORBIDDEN = /^(?:github_token|gh_token|input_.*|actions_.*|github_(?:env|path|output|state|step_summary))$/i;
function isForbidden(name) {
  return FORBIDDEN.test(name);
}
function isInherited(name, named, platform) {
  if (isForbidden(name)) return false;
  if (named.includes(name) || INHERITED.test(name)) return true;
  return platform === "win32" && INHERITED_BY_WINDOWS.test(name);
}

// src/pipelines/command/variable-names.ts
var variableNames = {
  byDefault: [],
  parse(text, reject) {
    const given = text === "none" ? [] : words(text);
    const wrong = given.find((name) => !NAME.test(name) || isForbidden(name));
    return wrong === void 0 ? given : reject(wrong, "names of variables; those of GitHub and its tokens are never given");
  },
  read(value, reject) {
    const given = value;
    const wrong = given.find((name) => !NAME.test(name));
    if (wrong !== void 0) reject(`has "${wrong}", which is no name of a variable`);
    const token = given.find(isForbidden);
    return token === void 0 ? given : reject(`names ${token}, which no command is given: it may hold a token of the job`);
  }
};
var NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

// src/pipelines/command/settings.ts
var command = {
  byDefault: null,
  parse: (text) => text === "none" ? null : text,
  read: (value) => String(value).trim()
};
var COMMAND_SETTINGS = [
  setting({
    key: "pipeline.env",
    name: "pipeline-env",
    placeholder: "NAMES|none",
    help: "more variables that a command may see (default none)",
    kind: variableNames,
    // What a command is given it may use: a secret of the step too.
    looser: (base, head) => head.filter((name) => !base.includes(name)).map((name) => ({ base: "not in the list", head: name }))
  }),
  setting({
    key: "pipeline.prepare",
    name: "pipeline-prepare",
    placeholder: "COMMAND|none",
    help: "command that sets up a tree of its own (default none)",
    kind: command,
    // What base and head are compared by: as the command itself.
    looser: looserWhenExchanged
  })
];

// src/pipelines/declared/looser-tables.ts
function looserTables(base, head) {
  return base.flatMap((before) => {
    const after = head.find(({ name }) => foldName(name) === foldName(before.name));
    if (after === void 0) return [{ base: before.name, head: "not declared" }];
    const parts = [];
    if (!isSame(before.key, after.key)) parts.push(["key", list(before.key), list(after.key)]);
    if (before.day !== null && before.day !== after.day)
      parts.push(["day", before.day, after.day ?? "none"]);
    if (after.ignore.some((column) => !has(before.ignore, column)))
      parts.push(["ignore", list(before.ignore), list(after.ignore)]);
    return parts.map(([part, was, is]) => ({
      base: `${before.name}: ${part} ${was}`,
      head: `${after.name}: ${part} ${is}`
    }));
  });
}
function isSame(a, b) {
  return a.length === b.length && a.every((column) => has(b, column));
}
function has(columns, name) {
  return columns.some((column) => column.toLowerCase() === name.toLowerCase());
}
function list(columns) {
  return columns.length === 0 ? "none" : columns.join(", ");
}

// src/pipelines/declared/read-declarations.ts
var TAKEN = [
  "events",
  "repeated_events",
  "loaded_events",
  "irs_limits",
  "vesting_floors",
  "deposit_deadlines",
  "participations",
  "contribution_totals",
  "other_events",
  "quality_findings",
  "gate_events",
  "named_events"
];
var PARTS = ["key", "day", "ignore"];
function readDeclarations(value, reject, yaml) {
  const given = typeof value === "string" ? parse(value, reject, yaml) : value;
  if (!isMap(given)) return reject("must be a map of tables, each with its key");
  const tables2 = Object.entries(given).map(([name, parts]) => readTable(name, parts, reject));
  const twice = findTwice(tables2.map(({ name }) => name));
  if (twice !== null) reject(`names the table ${twice} twice, since capitals do not count`);
  const sharing = findTwice(tables2.map(({ goldenFile }) => goldenFile));
  return sharing === null ? tables2 : reject(`names two tables with one golden file, ${sharing}`);
}
function parse(text, reject, yaml) {
  if (text.trim() === "none") return {};
  const { values } = yaml(text, (_, detail) => reject(`must be YAML (${detail})`));
  return values;
}
function readTable(given, parts, reject) {
  const parsed = parseTableName(given);
  if (parsed === null)
    return reject(
      `names a table ${JSON.stringify(given)}; a name is TABLE or SCHEMA.TABLE, in double quotes where a part holds a dot`
    );
  const name = formatTableName(parsed);
  if (!isShortEnough(parsed)) return reject(`names a table ${name}, which is too long for a file`);
  if (TAKEN.includes(foldName(name)))
    return reject(
      `names a table ${name}, which is one of the gate's own (docs/PIPELINES.md); give yours another name`
    );
  if (!isMap(parts) || parts.key === void 0)
    return reject(`needs a key for ${name}: the columns that identify a row`);
  const unknown = Object.keys(parts).find((part) => !PARTS.includes(part));
  if (unknown !== void 0)
    return reject(`says "${unknown}" of ${name}; a table has ${PARTS.join(", ")}`);
  const key = readColumns(parts.key, `the key of ${name}`, reject);
  if (key.length === 0) return reject(`names no column as key of ${name}`);
  const ignore = readColumns(parts.ignore ?? [], `ignore of ${name}`, reject);
  const day = readDay(parts.day, name, reject);
  const counted = day === null ? key : [...key, day];
  const both = ignore.find((column) => counted.some((other) => isSameName(other, column)));
  if (both !== void 0)
    return reject(`ignores ${both} of ${name}, which is its ${isKey(key, both) ? "key" : "day"}`);
  return { name, goldenFile: goldenFileName(parsed), key, day, ignore };
}
function readColumns(value, what, reject) {
  if (!Array.isArray(value) || value.some((column) => typeof column !== "string" || column === ""))
    return reject(`must name columns in a list, as ${what}`);
  const twice = findTwice(value);
  return twice === null ? value : reject(`names ${twice} twice in ${what}`);
}
function readDay(value, name, reject) {
  if (value === void 0 || value === null) return null;
  return typeof value === "string" && value !== "" ? value : reject(`must name a column as day of ${name}`);
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isKey(key, column) {
  return key.some((other) => isSameName(other, column));
}
function isSameName(a, b) {
  return foldName(a) === foldName(b);
}
function findTwice(names) {
  return names.find((name, at) => names.findIndex((other) => isSameName(other, name)) !== at) ?? null;
}

// src/pipelines/declared/settings.ts
var tables = {
  byDefault: [],
  parse: (text, reject, yaml) => readDeclarations(
    text,
    (detail) => reject(text, `a map such as {NAME: {key: [COLUMN]}}, or none; it ${detail}`),
    yaml
  ),
  read: readDeclarations
};
var TABLE_SETTINGS = [
  setting({
    key: "tables",
    name: "tables",
    placeholder: "YAML",
    help: "tables of your own, as in the file: {NAME: {key: [COLUMN]}}",
    kind: tables,
    looser: looserTables
  })
];

// src/pipelines/second-opinion/settings.ts
var ALLOWED = "builtin, none, or run: COMMAND";
function fromText(text, reject) {
  if (text === "builtin" || text === "none") return { kind: text };
  const run = /^run:\s*(\S.*)$/s.exec(text)?.[1]?.trim();
  return run === void 0 ? reject() : { kind: "command", run };
}
var opinion = {
  byDefault: { kind: "builtin" },
  parse: (text, reject) => fromText(text, () => reject(text, ALLOWED)),
  read(value, reject) {
    if (typeof value === "string")
      return fromText(value, () => reject(`is "${value}"; allowed: ${ALLOWED}`));
    return { kind: "command", run: String(value.run).trim() };
  }
};
function describeOpinion(choice2) {
  if (choice2.kind === "command") return `run: ${choice2.run}`;
  return choice2.kind === "none" ? null : choice2.kind;
}
var OPINION_SETTINGS = [
  setting({
    key: "second-opinion",
    name: "second-opinion",
    placeholder: "WHO",
    help: 'makes tables a second time: builtin, none, or "run: COMMAND" (default builtin)',
    kind: opinion,
    looser: (base, head) => looserWhenRenamed(describeOpinion(base), describeOpinion(head))
  })
];

// src/plan/settings.ts
var LIMIT_SETTINGS = [
  setting({
    key: "limits",
    name: "limits",
    placeholder: "FILE|none",
    help: "CSV with the law's limits for years that are not built in",
    kind: pathOrNone(null),
    // Without its years nothing is held against them; what is in the file the guard looks at.
    looser: looserWhenRenamed
  })
];

// src/project/github-settings.ts
var COMMENT_MODES = ["always", "changes", "failures", "off"];
var history = (({ byDefault, parse: parse2, read }) => {
  const orNone = (branch) => branch === "none" ? null : branch;
  return {
    byDefault,
    parse: (text, reject) => orNone(parse2(text, reject)),
    read: (value, reject) => orNone(read(value, reject))
  };
})(textLike("dc-event-gate-history", HISTORY));
var GITHUB_SETTINGS = [
  setting({
    key: "github.comment",
    name: "comment",
    placeholder: "WHEN",
    help: "when a pull request gets a comment: always, changes, failures, off (default always)",
    kind: choice(COMMENT_MODES),
    looser: (base, head) => COMMENT_MODES.indexOf(head) <= COMMENT_MODES.indexOf(base) ? [] : [{ base, head }]
  }),
  setting({
    key: "github.history",
    name: "history",
    placeholder: "BRANCH|none",
    help: "branch that keeps the figures of runs (default dc-event-gate-history)",
    kind: history,
    looser: looserWhenRenamed
  })
];

// src/project/path-settings.ts
var ORIGINS = ["root", "config"];
var PATH_SETTINGS = [
  setting({
    key: "paths",
    name: "paths",
    placeholder: "ORIGIN",
    help: "where paths of the config file begin: root, or config, its own folder (default root)",
    kind: choice(ORIGINS),
    // What it makes of each path is compared with what that was before.
    looser: neverLooser
  })
];

// src/project/settings.ts
var BASE_SETTINGS = [
  setting({
    key: "base",
    name: "base",
    placeholder: "REF|none",
    help: "git revision to compare with (default none)",
    kind: wordOrNone(null),
    // Without a base of its own, a pull request is held against what it branched from.
    looser: looserWhenExchanged
  })
];
var SETTINGS = [
  ...EVENT_SETTINGS,
  ...VALIDATION_SETTINGS,
  ...REJECTION_SETTINGS,
  ...QUALITY_SETTINGS,
  ...LIMIT_SETTINGS,
  ...GOLDEN_SETTINGS,
  ...INVARIANT_SETTINGS,
  ...SNAPSHOTS_SETTINGS,
  ...PIPELINE_SETTINGS,
  ...SQL_LIMIT_SETTINGS,
  ...COMMAND_SETTINGS,
  ...OPINION_SETTINGS,
  ...TABLE_SETTINGS,
  ...BENCHMARK_SETTINGS,
  ...EVOLUTION_SETTINGS,
  ...GUARD_SETTINGS,
  ...GITHUB_SETTINGS,
  ...PATH_SETTINGS,
  ...BASE_SETTINGS,
  ...AS_OF_SETTINGS
];

export {
  keptDirections,
  readRuleHeader,
  BUILTIN_RULES,
  findBuiltinRule,
  DEFAULT_SEVERITY,
  findConfigured,
  EVENT_SETTINGS,
  isInherited,
  SETTINGS
};
