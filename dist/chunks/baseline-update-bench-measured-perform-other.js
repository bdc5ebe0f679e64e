import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  FORFEITABLE_SOURCES,
  findLimits,
  formatDay,
  toCivil,
  toDay,
  vestingFloor
} from "./action-bench-foreign-sql-measured-run-invocation.js";

// src/plan/generate/career.ts
function createRecorder({ scenarioId, planDesignId }, { employeeId, random }, events) {
  return (day, system, payload) => {
    const date = formatDay(day);
    events.push({
      event_id: random.uuid(),
      employee_id: employeeId,
      scenario_id: scenarioId,
      plan_design_id: planDesignId,
      source_system: system,
      effective_date: date,
      created_at: `${date}T18:00:00Z`,
      correlation_id: null,
      payload
    });
  };
}
function yearToDate({ years }, day) {
  const { year } = toCivil(day);
  const known = years.get(year);
  if (known !== void 0) return known;
  const fresh = { bySource: {}, pay: 0, reported: /* @__PURE__ */ new Set() };
  years.set(year, fresh);
  return fresh;
}
function sumSources({ bySource }, ...sources) {
  return sources.reduce((total, source) => total + (bySource[source] ?? 0), 0);
}

// src/plan/calculations/highly-compensated.ts
function isHighlyCompensated(compensation, threshold) {
  return compensation > threshold;
}

// src/plan/generate/cents.ts
function centsText(cents) {
  const whole = Math.floor(cents / 100);
  return `${whole}.${String(cents % 100).padStart(2, "0")}`;
}
function takeShare(cents, numerator, denominator) {
  const product = cents * numerator;
  const quotient = Math.floor(product / denominator);
  const twice = 2 * (product - quotient * denominator);
  const roundUp = twice > denominator || twice === denominator && quotient % 2 === 1;
  return roundUp ? quotient + 1 : quotient;
}
function rateText(tenThousandths) {
  return `${Math.floor(tenThousandths / 1e4)}.${String(tenThousandths % 1e4).padStart(4, "0")}`;
}
function fromDollars(dollars) {
  return dollars * 100;
}

// src/plan/generate/contribute.ts
var ELECTIVE = ["employee_pre_tax", "employee_roth"];
var ADDITIONS = [
  ...ELECTIVE,
  "employee_after_tax",
  "employer_match",
  "employer_match_true_up",
  "employer_nonelective",
  "employer_profit_sharing",
  "forfeiture_allocation"
];
var BUCKETS = {
  employer_match: "employer_match",
  employer_match_true_up: "employer_match",
  employer_nonelective: "employer_nonelective",
  employer_profit_sharing: "employer_profit_sharing",
  forfeiture_allocation: "employer_profit_sharing"
};
function contribute(career, record, day, wish) {
  const ytd = yearToDate(career, day);
  const amount = Math.min(wish.amount, roomFor(wish.source, ytd, toCivil(day).year));
  if (amount <= 0) return 0;
  const total = (ytd.bySource[wish.source] ?? 0) + amount;
  ytd.bySource[wish.source] = total;
  const bucket = BUCKETS[wish.source];
  if (bucket !== void 0) career.contributed[bucket] += amount;
  record(day, "payroll", {
    event_type: "contribution",
    plan_id: career.person.plan.id,
    source: wish.source,
    amount: centsText(amount),
    pay_period_end: formatDay(wish.periodEnd),
    contribution_date: formatDay(day),
    ytd_amount: centsText(total),
    payroll_id: wish.payroll,
    irs_limit_applied: amount < wish.amount,
    inferred_value: false
  });
  return amount;
}
function roomFor(source, ytd, year) {
  const limits = findLimits(year);
  if (limits === void 0) return 0;
  if (source === "employee_catch_up") return fromDollars(limits.catchUp) - sumSources(ytd, source);
  const additions = fromDollars(limits.annualAdditions) - sumSources(ytd, ...ADDITIONS);
  if (!ELECTIVE.includes(source)) return additions;
  return Math.min(additions, fromDollars(limits.electiveDeferral) - sumSources(ytd, ...ELECTIVE));
}
function electiveDeferrals(ytd) {
  return sumSources(ytd, ...ELECTIVE);
}
function annualAdditions(ytd) {
  return sumSources(ytd, ...ADDITIONS);
}

// src/plan/generate/determinations.ts
function determineHce(career, record, day) {
  const { year } = toCivil(day);
  const lastYear = career.years.get(year - 1);
  const byPriorYear = lastYear !== void 0 && lastYear.pay > 0;
  const threshold = findLimits(byPriorYear ? year - 1 : year)?.hce;
  if (threshold === void 0) return;
  const pay = byPriorYear ? lastYear.pay : career.salary;
  record(day, "recordkeeper", {
    event_type: "hce_status",
    plan_id: career.person.plan.id,
    determination_method: byPriorYear ? "prior_year" : "current_year",
    ytd_compensation: centsText(yearToDate(career, day).pay),
    annualized_compensation: centsText(pay),
    hce_threshold: centsText(fromDollars(threshold)),
    is_hce: isHighlyCompensated(BigInt(pay), BigInt(fromDollars(threshold))),
    determination_date: formatDay(day),
    prior_year_hce: null
  });
}
function noticeCatchUp(career, record, day) {
  const limit = findLimits(toCivil(day).year)?.catchUp;
  if (limit === void 0) return;
  const amount = sumSources(yearToDate(career, day), "employee_catch_up");
  notice(career, record, day, "catch_up_eligible", "catch_up", limit, amount);
}
function watchLimits(career, record, day) {
  const ytd = yearToDate(career, day);
  const limits = findLimits(toCivil(day).year);
  if (limits === void 0) return;
  const watched = [
    ["402g_limit_approach", "elective_deferral", limits.electiveDeferral, electiveDeferrals(ytd)],
    ["415c_limit_approach", "annual_additions", limits.annualAdditions, annualAdditions(ytd)]
  ];
  for (const [type, limitType, limit, amount] of watched) {
    if (amount * 10 < fromDollars(limit) * 9 || ytd.reported.has(type)) continue;
    ytd.reported.add(type);
    notice(career, record, day, type, limitType, limit, amount);
  }
}
function notice(career, record, day, type, limitType, limit, amount) {
  record(day, "compliance", {
    event_type: "compliance",
    plan_id: career.person.plan.id,
    compliance_type: type,
    limit_type: limitType,
    applicable_limit: centsText(fromDollars(limit)),
    current_amount: centsText(amount),
    monitoring_date: formatDay(day)
  });
}

// src/plan/generate/employment.ts
var PAY_BY_LEVEL = [
  0,
  42e3,
  52e3,
  64e3,
  8e4,
  101e3,
  128e3,
  162e3,
  205e3,
  26e4,
  33e4
];
function hire(career, record, day) {
  const { random, department } = career.person;
  const awayFor = career.leftOn === null ? 0 : day - career.leftOn;
  career.serviceFrom = career.leftOn === null ? day : career.serviceFrom + awayFor;
  career.employed = true;
  career.hiredOn = day;
  career.eligibleFrom = null;
  career.enrolledFrom = null;
  career.salary = (PAY_BY_LEVEL[career.level] ?? 0) * random.between(100, 118);
  record(day, "hris", {
    event_type: "hire",
    plan_id: null,
    hire_date: formatDay(day),
    department,
    job_level: career.level,
    annual_compensation: centsText(career.salary)
  });
}
function raise(career, record, day) {
  const percentage = career.person.random.between(4, 20) * 25;
  career.salary = takeShare(career.salary, 1e4 + percentage, 1e4);
  record(day, "hris", {
    event_type: "merit",
    plan_id: null,
    new_compensation: centsText(career.salary),
    merit_percentage: rateText(percentage)
  });
}
function promote(career, record, day) {
  career.level += 1;
  career.salary = takeShare(career.salary, career.person.random.between(108, 115), 100);
  record(day, "hris", {
    event_type: "promotion",
    plan_id: null,
    new_job_level: career.level,
    new_annual_compensation: centsText(career.salary),
    effective_date: formatDay(day)
  });
}
function becomeEligible(career, record, day) {
  const reason = career.hasReturned ? "rehire" : day === career.hiredOn ? "immediate" : "age_and_service";
  career.eligibleFrom = day;
  record(day, "recordkeeper", {
    event_type: "eligibility",
    plan_id: career.person.plan.id,
    eligible: true,
    eligibility_date: formatDay(day),
    reason,
    source: null
  });
}
function stayIneligible(career, record, day) {
  record(day, "recordkeeper", {
    event_type: "eligibility",
    plan_id: career.person.plan.id,
    eligible: false,
    eligibility_date: formatDay(day),
    reason: "ineligible_override",
    source: "leased employee"
  });
}
function enroll(career, record, day) {
  const { random, plan, mayOptOut } = career.person;
  const isFirst = career.enrolledFrom === null;
  const isAuto = isFirst && random.chance(55);
  const optsOut = random.chance(5) && mayOptOut;
  const total = optsOut ? 0 : (isAuto ? random.between(3, 6) : random.between(4, 15)) * 100;
  const roth = random.chance(30) ? total / 2 : 0;
  career.rates = { preTax: total - roth, roth, afterTax: !isAuto && random.chance(8) ? 200 : 0 };
  career.enrolledFrom = day;
  const windowStart = career.eligibleFrom ?? day;
  record(day, "recordkeeper", {
    event_type: "enrollment",
    plan_id: plan.id,
    enrollment_date: formatDay(day),
    pre_tax_contribution_rate: rateText(career.rates.preTax),
    roth_contribution_rate: rateText(career.rates.roth),
    after_tax_contribution_rate: rateText(career.rates.afterTax),
    auto_enrollment: isAuto,
    opt_out_window_expires: isAuto ? formatDay(day + 90) : null,
    enrollment_source: isAuto ? "auto" : isFirst && random.chance(40) ? "proactive" : "voluntary",
    auto_enrollment_window_start: isAuto ? formatDay(windowStart) : null,
    auto_enrollment_window_end: isAuto ? formatDay(windowStart + 45) : null,
    proactive_enrollment_eligible: isFirst,
    window_timing_compliant: true
  });
}
function leave(career, record, day) {
  career.employed = false;
  career.leftOn = day;
  const reasons = [
    "voluntary",
    "voluntary",
    "voluntary",
    "involuntary",
    "retirement",
    "disability",
    "death"
  ];
  record(day, "hris", {
    event_type: "termination",
    plan_id: null,
    termination_reason: career.hasReturned ? "voluntary" : career.person.random.pick(reasons.slice(0, 6)),
    final_pay_date: formatDay(day)
  });
}

// src/plan/generate/payday.ts
var FIRST_PAYDAY = 14981;
var PAY_PERIODS = 26;
function isPayday(day) {
  return (day - FIRST_PAYDAY) % 14 === 0;
}
function payDay(career, record, day) {
  const ytd = yearToDate(career, day);
  const pay = takeShare(career.salary, 1, PAY_PERIODS);
  ytd.pay += pay;
  if (career.enrolledFrom === null || day <= career.enrolledFrom) return;
  const run = { periodEnd: day - 5, payroll: payrollId(day) };
  const { rates, person } = career;
  const preTax = contribute(career, record, day, {
    ...run,
    source: "employee_pre_tax",
    amount: takeShare(pay, rates.preTax, 1e4)
  });
  const roth = contribute(career, record, day, {
    ...run,
    source: "employee_roth",
    amount: takeShare(pay, rates.roth, 1e4)
  });
  const wished = takeShare(pay, rates.preTax, 1e4) + takeShare(pay, rates.roth, 1e4);
  if (person.isOlder && preTax + roth < wished) {
    contribute(career, record, day, {
      ...run,
      source: "employee_catch_up",
      amount: wished - preTax - roth
    });
  }
  contribute(career, record, day, {
    ...run,
    source: "employee_after_tax",
    amount: takeShare(pay, rates.afterTax, 1e4)
  });
  contribute(career, record, day, {
    ...run,
    source: "employer_match",
    amount: employerMatch(preTax + roth, pay)
  });
  watchLimits(career, record, day);
}
function closeYear(career, record, day) {
  if (career.eligibleFrom === null) return;
  const { plan, random } = career.person;
  const ytd = yearToDate(career, day);
  const run = { periodEnd: day, payroll: `YE-${toCivil(day).year}` };
  const trueUp = employerMatch(electiveDeferrals(ytd), ytd.pay) - (ytd.bySource.employer_match ?? 0);
  if (plan.schedule === "graded") {
    contribute(career, record, day, { ...run, source: "employer_match_true_up", amount: trueUp });
    contribute(career, record, day, {
      ...run,
      source: "employer_profit_sharing",
      amount: takeShare(ytd.pay, 2, 100)
    });
  } else {
    contribute(career, record, day, {
      ...run,
      source: "employer_nonelective",
      amount: takeShare(ytd.pay, 3, 100)
    });
  }
  if (random.chance(10)) {
    contribute(career, record, day, {
      ...run,
      source: "forfeiture_allocation",
      amount: random.between(2500, 15e3)
    });
  }
}
function employerMatch(deferred, pay) {
  return takeShare(Math.min(deferred, takeShare(pay, 6, 100)), 1, 2);
}
function payrollId(day) {
  const civil = toCivil(day);
  return `PR-${civil.year}${String(civil.month).padStart(2, "0")}${String(civil.day).padStart(2, "0")}`;
}

// src/plan/generate/service.ts
var HOURS_OF_A_WEEK = 40;
var HOURS_OF_A_YEAR = 52 * HOURS_OF_A_WEEK;
function stateService(career, record, day, isLastDay) {
  const years = anniversary(career, day);
  if (years !== null) vest(career, record, day, years, HOURS_OF_A_YEAR);
  else if (isLastDay) {
    const since = lastAnniversary(career, day);
    const hours = Math.min(HOURS_OF_A_YEAR, Math.floor((day - since) / 7) * HOURS_OF_A_WEEK);
    vest(career, record, day, anniversary(career, since) ?? 0, hours);
  } else if (career.person.plan.schedule === "immediate" && day === career.eligibleFrom) {
    vest(career, record, day, 0, 0);
  }
}
function lastAnniversary(career, day) {
  let back = day;
  while (back > career.serviceFrom && anniversary(career, back) === null) back -= 1;
  return back;
}
function anniversary({ serviceFrom }, day) {
  const start = toCivil(serviceFrom);
  const now = toCivil(day);
  const years = now.year - start.year;
  if (years < 1) return null;
  const isLeapStart = start.month === 2 && start.day === 29;
  const matches = now.month === start.month && now.day === start.day;
  const falls = isLeapStart && now.month === 2 && now.day === 28 && toDay(now.year, 3, 1) === day + 1;
  return matches || falls ? years : null;
}
function vest(career, record, day, years, hours) {
  const { plan } = career.person;
  career.vested = Math.max(career.vested, vestingFloor(plan.schedule, years));
  record(day, "recordkeeper", {
    event_type: "vesting",
    plan_id: plan.id,
    vested_percentage: rateText(career.vested),
    source_balances_vested: {
      employer_match: millionthsText(vestedAmount(career, "employer_match")),
      employer_nonelective: millionthsText(vestedAmount(career, "employer_nonelective")),
      employer_profit_sharing: millionthsText(vestedAmount(career, "employer_profit_sharing"))
    },
    vesting_schedule_type: plan.schedule,
    service_computation_date: formatDay(career.serviceFrom),
    service_credited_hours: hours,
    service_period_end_date: formatDay(day)
  });
}
function forfeit(career, record, day) {
  for (const bucket of FORFEITABLE_SOURCES) {
    const unvested = unvestedAmount(career, bucket);
    if (unvested === 0) continue;
    career.forfeited[bucket] += unvested;
    record(day, "recordkeeper", {
      event_type: "forfeiture",
      plan_id: career.person.plan.id,
      forfeited_from_source: bucket,
      amount: millionthsText(unvested),
      reason: "unvested_termination",
      vested_percentage: rateText(career.vested)
    });
  }
}
function unvestedAmount({ contributed, forfeited, vested }, bucket) {
  return Math.max(0, (1e4 - vested) * contributed[bucket] - forfeited[bucket]);
}
function vestedAmount(career, bucket) {
  return career.contributed[bucket] * 1e4 - career.forfeited[bucket] - unvestedAmount(career, bucket);
}
function millionthsText(millionths) {
  const whole = Math.floor(millionths / 1e6);
  const fraction = String(millionths % 1e6).padStart(6, "0");
  return `${whole}.${fraction.slice(0, 2)}${fraction.slice(2).replace(/0+$/, "")}`;
}

// src/plan/generate/life.ts
var UNTIL_FORFEITURE = 30;
var UNTIL_ENROLLED_AGAIN = 30;
function live(person, fate, scenario, lastDay) {
  const events = [];
  const record = createRecorder(scenario, person, events);
  const career = newborn(person, fate);
  for (let day = fate.hireDay; day <= lastDay; day += 1) {
    if (day === fate.hireDay) hire(career, record, day);
    if (day === fate.returnDay) comeBack(career, record, day);
    if (career.employed) work(career, fate, record, day);
    if (career.leftOn !== null && !career.employed && day === career.leftOn + UNTIL_FORFEITURE)
      forfeit(career, record, day);
  }
  return events;
}
function work(career, fate, record, day) {
  const { year, month, day: date } = toCivil(day);
  joinPlan(career, fate, record, day);
  if (month === 1 && date === 2 && career.enrolledFrom !== null && career.person.random.chance(25))
    enroll(career, record, day);
  if (month === 7 && date === 1 && fate.promotionYears.has(year) && career.level < 10)
    promote(career, record, day);
  if (month === 4 && date === 1 && day - career.hiredOn > 80) raise(career, record, day);
  if (isPayday(day)) payDay(career, record, day);
  if (month === 12 && date === 31) closeYear(career, record, day);
  if (career.eligibleFrom !== null) {
    stateService(career, record, day, day === fate.leaveDay);
    if (month === 1 && date === 15) determine(career, record, day);
  }
  if (day === fate.leaveDay) leave(career, record, day);
}
function joinPlan(career, fate, record, day) {
  if (career.hasReturned) {
    if (day === career.hiredOn) becomeEligible(career, record, day);
    if (day === career.hiredOn + UNTIL_ENROLLED_AGAIN) enroll(career, record, day);
    return;
  }
  if (fate.eligibleDay === null && day === career.hiredOn) stayIneligible(career, record, day);
  if (day === fate.eligibleDay) becomeEligible(career, record, day);
  if (day === fate.enrollDay) enroll(career, record, day);
}
function determine(career, record, day) {
  determineHce(career, record, day);
  if (career.person.isOlder) noticeCatchUp(career, record, day);
}
function comeBack(career, record, day) {
  career.hasReturned = true;
  hire(career, record, day);
}
function newborn(person, { level, hireDay }) {
  return {
    person,
    employed: false,
    level,
    salary: 0,
    hiredOn: hireDay,
    serviceFrom: hireDay,
    eligibleFrom: null,
    enrolledFrom: null,
    rates: { preTax: 0, roth: 0, afterTax: 0 },
    vested: 0,
    contributed: { employer_match: 0, employer_nonelective: 0, employer_profit_sharing: 0 },
    forfeited: { employer_match: 0, employer_nonelective: 0, employer_profit_sharing: 0 },
    years: /* @__PURE__ */ new Map(),
    leftOn: null,
    hasReturned: false
  };
}

// src/plan/generate/random.ts
function createRandom(seed, stream) {
  let a = mix(seed);
  let b = mix(stream ^ 2654435769);
  let c = mix(a ^ b);
  let counter = 1;
  function next() {
    const sum = (a + b | 0) + counter | 0;
    counter = counter + 1 | 0;
    a = b ^ b >>> 9;
    b = c + (c << 3) | 0;
    c = (c << 21 | c >>> 11) + sum;
    return sum >>> 0;
  }
  for (let i = 0; i < 12; i += 1) next();
  const below = (bound) => Math.floor(next() * bound / 4294967296);
  return {
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (percent) => below(100) < percent,
    pick: (items) => items[below(items.length)],
    uuid: () => formatUuid([next(), next(), next(), next()])
  };
}
function mix(value) {
  let h = value | 0;
  h = Math.imul(h ^ h >>> 16, 2246822507);
  h = Math.imul(h ^ h >>> 13, 3266489909);
  return h ^ h >>> 16;
}
function formatUuid(words) {
  const hex = words.map((word) => word.toString(16).padStart(8, "0")).join("");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) & 3] ?? "8";
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

// src/plan/generate/showcase.ts
function showcase(person, scenario, firstDay, lastDay) {
  const hireDay = firstDay + 1;
  let leaveDay = firstDay + 285;
  while (!isPayday(leaveDay)) leaveDay += 1;
  const fate = {
    level: 4,
    hireDay,
    eligibleDay: hireDay,
    enrollDay: hireDay + 3,
    leaveDay,
    returnDay: null,
    promotionYears: /* @__PURE__ */ new Set([toCivil(firstDay).year])
  };
  return live(person, fate, scenario, lastDay);
}

// src/plan/generate/population.ts
var LAST_YEAR = 2025;
var PLANS = [
  { id: "PLAN-401K", schedule: "graded" },
  { id: "PLAN-401K", schedule: "graded" },
  { id: "PLAN-CLIFF", schedule: "cliff" },
  { id: "PLAN-SAFE-HARBOR", schedule: "immediate" }
];
var DEPARTMENTS = ["Engineering", "Finance", "Operations", "People", "Sales", "Support"];
function* generatePopulation(options) {
  const { scenarioId = "baseline", planDesignId = "standard" } = options;
  const scenario = { scenarioId, planDesignId };
  const firstDay = toDay(LAST_YEAR - options.years + 1, 1, 1);
  const lastDay = toDay(LAST_YEAR, 12, 31);
  for (let number = 1; number <= options.employees; number += 1) {
    const random = createRandom(options.seed, number);
    const person = createPerson(number, random);
    if (number === 1)
      yield* showcase(
        { ...person, plan: PLANS[0], isOlder: true, mayOptOut: false },
        scenario,
        firstDay,
        lastDay
      );
    else yield* live(person, drawFate(random, firstDay, lastDay), scenario, lastDay);
  }
}
function eventLine(event) {
  return `${JSON.stringify(event)}
`;
}
var CHUNK = 1 << 16;
function* populationChunks(options) {
  let chunk = "";
  for (const event of generatePopulation(options)) {
    chunk += eventLine(event);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
function createPerson(number, random) {
  return {
    employeeId: `E-${String(number).padStart(6, "0")}`,
    plan: random.pick(PLANS),
    department: random.pick(DEPARTMENTS),
    isOlder: random.chance(20),
    mayOptOut: true,
    random
  };
}
function drawFate(random, firstDay, lastDay) {
  const span = lastDay - firstDay + 1;
  const hireDay = firstDay + (random.chance(45) ? random.between(1, 25) : random.below(span));
  const eligibleDay = random.chance(4) ? null : hireDay + (random.chance(35) ? 0 : 90);
  const enrollDay = eligibleDay === null || random.chance(6) ? null : eligibleDay + random.between(0, 45);
  const leaveDay = random.chance(Math.min(60, Math.floor(span / 30))) ? paydayFrom(hireDay + random.between(120, 1500)) : null;
  const returnDay = leaveDay !== null && random.chance(20) ? leaveDay + random.between(60, 400) : null;
  const years = Array.from({ length: 16 }, (_, back) => LAST_YEAR - back);
  const promotionYears = new Set(years.filter(() => random.chance(14)));
  return {
    level: drawLevel(random),
    hireDay,
    eligibleDay,
    enrollDay,
    leaveDay,
    returnDay,
    promotionYears
  };
}
function drawLevel(random) {
  return Math.min(random.between(1, 9), random.between(1, 10), random.between(1, 10));
}
function paydayFrom(day) {
  let payday = day;
  while (!isPayday(payday)) payday += 1;
  return payday;
}

export {
  createRandom,
  LAST_YEAR,
  generatePopulation,
  eventLine,
  populationChunks
};
