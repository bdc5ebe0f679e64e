import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  NO_CONSEQUENCES,
  judgeEvents,
  loadForRules,
  ownRules,
  parseRecord,
  repairEvent
} from "./action-run-invocation.js";
import "./action-foreign-sql-run-invocation.js";
import {
  inOrder,
  orderEvents
} from "./action-measured-run-invocation.js";
import "./action-cli-2.js";
import "./action-cli-measured-2.js";
import "./action-measured-run-invocation-team-judge.js";
import "./action-builtin-judge-measured-run-invocation-team-judge.js";
import "./action-bench-run-invocation.js";
import {
  createMatcher,
  fixtureKind,
  readEventsFor,
  threadsFor
} from "./action-bench-measured-run-invocation.js";
import "./action-bench-cli-measured.js";
import "./action-baseline-file-bench-measured-run-invocation.js";
import "./action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import "./action-foreign-sql-measured-run-invocation.js";
import {
  findLoading,
  kindKey
} from "./action-run-invocation-worker.js";
import "./action-cli-worker.js";
import "./action-run-invocation-team-judge-worker.js";
import {
  formatAmount,
  formatRate,
  literal,
  parseAmount,
  parseDay,
  parseRate,
  quoted
} from "./action-bench-foreign-sql-measured-run-invocation.js";
import "./action-bench-cli-foreign-sql-measured.js";
import {
  EVENT_TYPES,
  loadRecordValidator
} from "./action-bench-run-invocation-worker.js";
import {
  nearest
} from "./action-bench-cli-worker.js";
import "./action-baseline-file-bench-run-invocation-worker.js";
import {
  GateError
} from "./action-baseline-file-bench-cli-worker.js";

// src/checks/choose-rules.ts
var OF_ALL_EVENTS = [
  "identical_duplicate",
  "conflicting_duplicate",
  "event_id_shared_across_scenarios",
  "payload_type_absent"
];
var LOADED = [
  "deposit_deadlines",
  "events",
  "irs_limits",
  "quality_findings",
  "repeated_events",
  "vesting_floors"
];
function chooseRules(rules, found, tables, { suites, name }) {
  const builtin = rules.filter(
    (rule) => rule.source === "builtin" && rule.severity !== "off" && !OF_ALL_EVENTS.includes(rule.name)
  );
  const made = tables.filter((table) => !LOADED.includes(table));
  const chosen = [...builtin];
  const untried = [];
  let readsTables = false;
  for (const rule of ownRules(rules)) {
    if (!found.has(rule.name)) continue;
    const read = made.find((table) => mentions(rule, table));
    const reason = mentions(rule, "gate_events") ? "it reads gate_events, and what is changed in memory stands in no file" : read !== void 0 && suites === null ? `it reads ${read}, and the pipeline (${name}) is not run again for a trial` : null;
    if (reason !== null) untried.push({ rule: rule.name, reason });
    else {
      chosen.push(rule);
      readsTables ||= read !== void 0;
    }
  }
  return { rules: chosen, untried, readsTables };
}
function mentions({ sql }, table) {
  return new RegExp(`\\b${table.replace(/\W/g, "\\$&")}\\b`, "i").test(sql);
}

// src/checks/consequences/person-state.ts
function ruleKey({ rule, eventId }) {
  return `${rule} ${eventId}`;
}
function ruleOf(key) {
  return key.slice(0, key.indexOf(" "));
}
function findRevealed(broken, after) {
  const known = new Set(broken.map(ruleKey));
  return [...after].filter((key) => !known.has(key)).map(ruleOf);
}
function causeOf({ rule, eventType }) {
  return { check: "quality", rule, eventType, pointer: "" };
}

// src/checks/consequences/cause-tally.ts
function tallyCauses(explained, isError) {
  const causes = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  for (const one of explained) {
    const { cause, says, followers, revealed = [], isNeeded = false, suspected = 0 } = one;
    const { check, rule, eventType, pointer } = cause;
    const key = JSON.stringify([check, rule, eventType, pointer]);
    const before = { cause, says, followers: [], revealed: [], isNeeded: false, suspected: 0 };
    const own = causes.get(key) ?? before;
    causes.set(key, own);
    if (own.says === "") own.says = says;
    own.revealed.push(...revealed.filter(isError));
    own.isNeeded ||= isNeeded;
    own.suspected += suspected;
    for (const found of followers) {
      if (known.has(ruleKey(found))) continue;
      known.set(ruleKey(found), found);
      own.followers.push(found);
    }
  }
  return { causes: [...causes.values()].map(asTested), following: [...known.values()] };
}
function asTested({ cause, says, followers, revealed, isNeeded, suspected }) {
  return {
    ...cause,
    repair: says,
    followers: countByRule(followers),
    ...revealed.length === 0 ? {} : { revealed: countNames(revealed) },
    ...isNeeded ? { isNeeded } : {},
    ...suspected === 0 ? {} : { suspected }
  };
}
function countByRule(followers) {
  const counts = /* @__PURE__ */ new Map();
  for (const { rule, severity } of followers) {
    const before = counts.get(rule)?.count ?? 0;
    counts.set(rule, { rule, severity, count: before + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
function countNames(rules) {
  return [...new Set(rules)].sort().map((rule) => ({ rule, count: rules.filter((other) => other === rule).length }));
}

// src/plan/repairs/differing-fields.ts
function differingFields(before, now) {
  const [old, own] = [flatten(before), flatten(now)];
  return [.../* @__PURE__ */ new Set([...old.keys(), ...own.keys()])].filter((path) => old.get(path) !== own.get(path)).map((path) => [
    path.slice(path.lastIndexOf("/") + 1),
    old.get(path) ?? "nothing",
    own.get(path) ?? "nothing"
  ]);
}
function flatten(value, above = "") {
  const fields = /* @__PURE__ */ new Map();
  for (const [name, member] of Object.entries(value)) {
    const path = `${above}/${name}`;
    if (member === null || member === void 0) continue;
    if (typeof member === "object")
      for (const [inner, text] of flatten(member, path)) fields.set(inner, text);
    else fields.set(path, plainNumber(String(member)));
  }
  return fields;
}
function plainNumber(text) {
  return text.replace(/^([0-9]+\.[0-9]{2}[0-9]*?)0+$/, "$1");
}

// src/plan/repairs/put-back.ts
function putBack(events, earlier) {
  const before = new Map(earlier.map(({ event, now }) => [now, event]));
  const gone = earlier.flatMap(({ event, now }) => now === null ? [event] : []);
  return inOrder([...events.map((event) => before.get(event) ?? event), ...gone]);
}
var MOST_FIELDS = 2;
function describePutBack({ event, now }, base) {
  if (now === null)
    return `with the ${event.payload.event_type} of ${event.effective_date} put back, which is there at ${base}`;
  const fields = differingFields(event, now);
  if (fields.length === 0 || fields.length > MOST_FIELDS)
    return `with the ${now.payload.event_type} of ${now.effective_date} as it is at ${base}`;
  const words = fields.map(([name, right, wrong]) => `\`${name}\` ${right} in place of ${wrong}`);
  return `with ${words.join(" and ")}, as it is at ${base}`;
}

// src/checks/consequences/assign.ts
function assign(broken, parts) {
  const { all, alone, without } = parts;
  const own = alone.map(() => []);
  for (const found of broken) {
    const key = ruleKey(found);
    if (all.has(key)) continue;
    const first = alone.findIndex((after) => !after.has(key));
    const last = without.findLastIndex((after) => after.has(key));
    own[first !== -1 ? first : Math.max(0, last)]?.push(found);
  }
  return own;
}
function askParts(parts, make) {
  return [
    make(parts),
    ...parts.map((part) => make([part])),
    ...parts.map((part) => make(parts.filter((other) => other !== part)))
  ];
}
function readParts(count, outcomes) {
  const [all = /* @__PURE__ */ new Set(), ...others] = outcomes;
  return { all, alone: others.slice(0, count), without: others.slice(count, 2 * count) };
}

// src/checks/consequences/try-earlier.ts
var MOST_APART = 10;
var MOST_TOLD = 2;
function* tryEarlier(person, earlier, base) {
  if (earlier.length === 0 || person.broken.length === 0) return [];
  const parts = partsOf(earlier);
  const make = (chosen) => putBack(person.events, chosen.flat());
  const tried = readParts(parts.length, yield askParts(parts, make));
  if (tried.all.size >= person.broken.length) return [];
  const own = assign(person.broken, tried);
  const revealed = findRevealed(person.broken, tried.all);
  const explained = parts.flatMap((part, at) => {
    const gone = own[at] ?? [];
    const root = rootOf(part, gone);
    if (root === void 0) return [];
    const isWhole = findRevealed(person.broken, tried.alone[at] ?? /* @__PURE__ */ new Set()).length === 0;
    const told = isWhole ? part : [...part, ...parts.filter((other) => other !== part).flat()];
    const followers = gone.filter((found) => found !== root);
    return [{ cause: causeOf(root), says: describe(told, base), followers, revealed }];
  });
  person.events = make(parts);
  person.broken = person.broken.filter((found) => tried.all.has(ruleKey(found)));
  return explained;
}
function partsOf(earlier) {
  const apart = earlier.slice(0, MOST_APART).map((one) => [one]);
  const rest = earlier.slice(MOST_APART);
  return rest.length === 0 ? apart : [...apart, rest];
}
function rootOf(part, gone) {
  const ids = part.map(({ event }) => event.event_id.toLowerCase());
  return gone.find(({ eventId }) => ids.includes(eventId)) ?? gone[0];
}
function describe(told, base) {
  const words = told.slice(0, MOST_TOLD).map((one) => describePutBack(one, base));
  const more = told.length - words.length;
  return `${words.join(", and ")}${more === 0 ? "" : `, and ${more} more so`}`;
}

// src/plan/repairs/own-date.ts
var OWN_DATE = {
  hire: "hire_date",
  promotion: "effective_date",
  eligibility: "eligibility_date",
  enrollment: "enrollment_date",
  contribution: "contribution_date",
  vesting: "service_period_end_date",
  hce_status: "determination_date",
  compliance: "monitoring_date"
};

// src/plan/repairs/repair.ts
function breaks({ broken }, rule, { event_id }) {
  return broken.some((one) => one.rule === rule && one.eventId === event_id.toLowerCase());
}
function firstBreaking(suspect2, rule) {
  return suspect2.events.find((event) => breaks(suspect2, rule, event));
}
function rootAt(rule, { event_id }) {
  return { rule, eventId: event_id.toLowerCase() };
}

// src/plan/repairs/redated.ts
function redated(suspect2, rule, findDay) {
  const saysOf = /* @__PURE__ */ new Map();
  const roots = [];
  const events = suspect2.events.map((event) => {
    const broken = suspect2.broken.find(
      (one) => breaks(suspect2, one.rule, event) && (rule === null || one.rule === rule)
    );
    const day = broken === void 0 ? null : findDay(event);
    const own = OWN_DATE[event.payload.event_type];
    if (broken === void 0 || day === null || own === void 0) return event;
    roots.push(rootAt(broken.rule, event));
    const wrong = rule === null ? event.effective_date : null;
    saysOf.set(
      event.event_id.toLowerCase(),
      wrong === null ? `with ${day} for both dates` : `with ${day} in place of ${wrong}`
    );
    return {
      ...event,
      effective_date: day,
      payload: { ...event.payload, [own]: day }
    };
  });
  const [says] = saysOf.values();
  return says === void 0 ? null : { events, roots, says, saysOf };
}

// src/plan/repairs/dates.ts
var RULE = "payload_date_mismatch";
var MOST_APART2 = 3;
function agreeOnDates(suspect2) {
  const wrong = suspect2.events.filter((event) => breaks(suspect2, RULE, event));
  if (wrong.length === 0) return [];
  const choices = wrong.length > MOST_APART2 ? [0, -1] : inSameFirst(2 ** wrong.length);
  return choices.flatMap((choice) => {
    const isPayload = (event) => choice === -1 || bit(choice, wrong.indexOf(event));
    return redated(
      suspect2,
      RULE,
      (event) => isPayload(event) ? readOwnDate(event) : event.effective_date
    ) ?? [];
  });
}
function inSameFirst(count) {
  const all = Array.from({ length: count }, (_, at) => at);
  return [0, count - 1, ...all.slice(1, -1)];
}
function bit(choice, at) {
  return Math.floor(choice / 2 ** at) % 2 === 1;
}
function readOwnDate({ payload }) {
  const own = OWN_DATE[payload.event_type];
  return own === void 0 ? null : String(payload[own]);
}

// src/plan/repairs/pay-period.ts
var MOST_DAYS_TO_PAY = 60;
var followPayPeriod = (suspect2) => redated(suspect2, null, ({ payload, effective_date }) => {
  if (payload.event_type !== "contribution") return null;
  const { pay_period_end: end } = payload;
  const away = Math.abs(parseDay(effective_date) - parseDay(end));
  if (away <= MOST_DAYS_TO_PAY) return null;
  const day = `${end.slice(0, 4)}${effective_date.slice(4)}`;
  return Math.abs(parseDay(day) - parseDay(end)) <= MOST_DAYS_TO_PAY ? day : null;
});

// src/plan/repairs/sequence.ts
var AWAITED = [
  ["event_before_hire", "hire", "hire_date"],
  ["contribution_before_eligibility", "eligibility", "eligibility_date"],
  ["deferral_before_enrollment", "enrollment", "enrollment_date"]
];
var putBefore = AWAITED.map(([rule, type, day]) => (suspect2) => {
  const first = firstBreaking(suspect2, rule);
  if (first === void 0) return null;
  const model = suspect2.events.find(
    ({ payload }) => payload.event_type === type && readPlan(payload) === readPlan(first.payload, type)
  );
  if (model === void 0) return null;
  const { effective_date } = first;
  const added = {
    ...model,
    event_id: ADDED,
    effective_date,
    payload: { ...model.payload, [day]: effective_date }
  };
  return {
    events: [added, ...suspect2.events],
    roots: [rootAt(rule, first)],
    says: `with ${type === "hire" ? "a" : "an"} ${type} on ${effective_date} put before it`
  };
});
var ADDED = "00000000-0000-0000-0000-000000000000";
function readPlan(payload, type) {
  if (type === "hire") return null;
  return "plan_id" in payload ? payload.plan_id ?? null : null;
}
var stay = (suspect2) => {
  const rule = "activity_after_termination";
  const first = firstBreaking(suspect2, rule);
  if (first === void 0) return null;
  const before = suspect2.events.slice(0, suspect2.events.indexOf(first));
  const left = before.findLast(({ payload }) => payload.event_type === "termination");
  if (left === void 0) return null;
  return {
    events: suspect2.events.filter((event) => event !== left),
    roots: [rootAt(rule, first)],
    says: `without the termination of ${left.effective_date}`
  };
};

// src/plan/repairs/sums.ts
var RULE2 = "ytd_mismatch";
function isContribution(event) {
  return event.payload.event_type === "contribution";
}
function listChains(events) {
  const chains = /* @__PURE__ */ new Map();
  for (const event of events.filter(isContribution)) {
    const { plan_id, source, contribution_date } = event.payload;
    const key = JSON.stringify([plan_id, source, contribution_date.slice(0, 4)]);
    chains.set(key, [...chains.get(key) ?? [], event]);
  }
  return [...chains.values()];
}
var correctAmounts = (suspect2) => {
  const amounts = /* @__PURE__ */ new Map();
  const says = [];
  for (const chain of listChains(suspect2.events)) {
    let sum = 0n;
    for (const event of chain) {
      const { amount, ytd_amount } = event.payload;
      sum += parseAmount(amount);
      if (!breaks(suspect2, RULE2, event)) continue;
      const right = parseAmount(amount) + parseAmount(ytd_amount) - sum;
      if (right < 0n) return null;
      amounts.set(event, right);
      says.push(describeAmount(event, right));
      break;
    }
  }
  return proposed(suspect2.events, amounts, says[0]);
};
var correctSums = (suspect2) => {
  const stated = /* @__PURE__ */ new Map();
  const says = [];
  for (const chain of listChains(suspect2.events)) {
    let sum = 0n;
    for (const event of chain) {
      const { amount, ytd_amount } = event.payload;
      sum += parseAmount(amount);
      if (!breaks(suspect2, RULE2, event)) continue;
      stated.set(event, sum);
      const wrong = shortAmount(parseAmount(ytd_amount));
      says.push(`with \`ytd_amount\` ${shortAmount(sum)} in place of ${wrong}`);
      break;
    }
  }
  const [first] = says;
  if (first === void 0) return null;
  return {
    events: suspect2.events.map((event) => {
      const sum = stated.get(event);
      if (sum === void 0) return event;
      const payload = { ...event.payload, ytd_amount: formatAmount(sum) };
      return { ...event, payload };
    }),
    roots: [...stated.keys()].map((event) => rootAt(RULE2, event)),
    says: first
  };
};
var MOST_IN_A_CHAIN = 3;
var correctChains = (suspect2) => {
  const amounts = /* @__PURE__ */ new Map();
  const says = [];
  for (const chain of listChains(suspect2.events)) {
    if (!chain.some((event) => breaks(suspect2, RULE2, event))) continue;
    const wrong = wrongAmounts(chain);
    if (wrong === null || wrong.length > MOST_IN_A_CHAIN) return null;
    for (const [event, right] of wrong) {
      amounts.set(event, right);
      const day = says.length === 0 ? "" : ` on ${event.effective_date}`;
      says.push(`${describeAmount(event, right).split(",")[0]}${day}`);
    }
  }
  if (amounts.size < 2) return null;
  return proposed(
    suspect2.events,
    amounts,
    says.join(" and "),
    (event) => breaks(suspect2, RULE2, event)
  );
};
function wrongAmounts(chain) {
  let sum = 0n;
  const wrong = [];
  for (const event of chain) {
    const right = parseAmount(event.payload.ytd_amount) - sum;
    if (right < 0n) return null;
    if (right !== parseAmount(event.payload.amount)) wrong.push([event, right]);
    sum += right;
  }
  return wrong;
}
function proposed(events, amounts, says, isRoot = () => true) {
  if (says === void 0) return null;
  const roots = [...amounts.keys()].filter(isRoot).map((event) => rootAt(RULE2, event));
  const repaired = events.flatMap((event) => {
    const right = amounts.get(event);
    if (right === void 0) return [event];
    if (right === 0n) return [];
    return [
      { ...event, payload: { ...event.payload, amount: formatAmount(right) } }
    ];
  });
  return { events: repaired, roots, says };
}
function describeAmount({ payload: { amount } }, right) {
  const before = parseAmount(amount);
  if (right === 0n) return "without this contribution";
  const change = right > before ? right - before : before - right;
  const way = right > before ? "more" : "less";
  const where = right > before ? ", here or in an event that is missing before it" : "";
  return `with ${shortAmount(change)} ${way} in \`amount\`${where}`;
}
function shortAmount(millionths) {
  return formatAmount(millionths).replace(/(\.[0-9]{2}[0-9]*?)0+$/, "$1");
}
var takeCopiesOut = (suspect2) => {
  const seen = /* @__PURE__ */ new Map();
  const copies = /* @__PURE__ */ new Set();
  for (const event of suspect2.events) {
    const { event_id: _, created_at: __, correlation_id: ___, ...content } = event;
    const key = JSON.stringify(content);
    if (seen.has(key)) copies.add(event);
    else seen.set(key, event);
  }
  const roots = firstRoots(
    suspect2.events,
    (event) => copies.has(event) && breaks(suspect2, RULE2, event) ? rootAt(RULE2, event) : null
  );
  if (roots.length === 0) return null;
  return {
    events: suspect2.events.filter((event) => !copies.has(event)),
    roots,
    says: "without this copy (the same contribution stands there under another event_id)"
  };
};
function firstRoots(events, findRoot) {
  return listChains(events).flatMap((chain) => {
    const [first] = chain.flatMap((event) => findRoot(event) ?? []);
    return first === void 0 ? [] : [first];
  });
}
var exchangeTwo = (suspect2) => {
  for (const chain of listChains(suspect2.events)) {
    const at = chain.findIndex((event) => breaks(suspect2, RULE2, event));
    const after = chain.findIndex((event, i) => i > at && !breaks(suspect2, RULE2, event));
    const [first, last] = [chain[at], chain[(after === -1 ? chain.length : after) - 1]];
    if (at === -1 || first === void 0 || last === void 0 || first === last) continue;
    const events = suspect2.events.map((event) => {
      if (event === first) return inPlaceOf(first, last);
      return event === last ? inPlaceOf(last, first) : event;
    });
    const says = `with the dates of ${first.effective_date} and ${last.effective_date} exchanged`;
    return { events, roots: [rootAt(RULE2, first)], says };
  }
  return null;
};
function inPlaceOf(event, other) {
  const { effective_date, created_at } = other;
  const { contribution_date, pay_period_end, payroll_id } = other.payload;
  const payload = { ...event.payload, contribution_date, pay_period_end, payroll_id };
  return { ...event, effective_date, created_at, payload };
}

// src/plan/repairs/vesting.ts
var RULE3 = "vested_balance_mismatch";
var correctPercentage = (suspect2) => {
  const wrong = firstBreaking(suspect2, RULE3);
  if (wrong?.payload.event_type !== "vesting") return null;
  const { plan_id, source_balances_vested: stated, vested_percentage } = wrong.payload;
  const before = suspect2.events.slice(0, suspect2.events.indexOf(wrong));
  for (const [bucket, vested] of Object.entries(stated ?? {})) {
    if (vested === null) continue;
    const paid = before.reduce((sum, { payload: payload2 }) => sum + paidInto(payload2, plan_id, bucket), 0n);
    const balance = parseAmount(vested);
    if (paid <= 0n || balance <= 0n || balance > paid) continue;
    const rate = shortRate((balance * 10000n + paid / 2n) / paid);
    const payload = { ...wrong.payload, vested_percentage: rate };
    return {
      events: suspect2.events.map(
        (event) => event === wrong ? { ...wrong, payload } : event
      ),
      roots: [rootAt(RULE3, wrong)],
      says: `with \`vested_percentage\` ${rate} in place of ${shortRate(parseRate(vested_percentage))}`
    };
  }
  return null;
};
function shortRate(tenThousandths) {
  return formatRate(tenThousandths).replace(/\.?0+$/, "");
}
var ALSO = {
  employer_match_true_up: "employer_match",
  forfeiture_allocation: "employer_profit_sharing"
};
function paidInto(payload, plan, bucket) {
  if (payload.event_type !== "contribution" || payload.plan_id !== plan) return 0n;
  return (ALSO[payload.source] ?? payload.source) === bucket ? parseAmount(payload.amount) : 0n;
}

// src/plan/repairs/propose.ts
var PROPOSALS = [
  agreeOnDates,
  followPayPeriod,
  ...putBefore,
  stay,
  takeCopiesOut,
  exchangeTwo,
  correctAmounts,
  correctSums,
  correctChains,
  correctPercentage
];
function proposeRepairs(suspect2) {
  const known = new Set(suspect2.events);
  return PROPOSALS.flatMap((propose) => propose(suspect2) ?? []).filter(({ events }) => events.every((event) => known.has(event) || isLoadable(event))).map((repair) => ({ ...repair, events: inOrder(repair.events) }));
}
function isLoadable(event) {
  return findLoading(event) === "loaded";
}

// src/checks/consequences/try-proposals.ts
function* tryProposals(person) {
  const repairs = proposeRepairs(person);
  if (repairs.length === 0) return [];
  const outcomes = yield repairs.map(({ events }) => events);
  const attempts = repairs.map((repair, at) => ({
    repair,
    broken: outcomes[at] ?? /* @__PURE__ */ new Set()
  }));
  const best = bestAttempt(person, attempts);
  if (best === null) return [];
  const roots = findRoots(person, best.repair);
  const kinds = new Set(roots.map((root) => JSON.stringify(causeOf(root))));
  const explained = kinds.size > 1 ? yield* tellApart(person, best, roots) : together(person, best);
  person.events = best.repair.events;
  person.broken = person.broken.filter((found) => best.broken.has(ruleKey(found)));
  return explained;
}
function bestAttempt({ broken }, attempts) {
  const sound = attempts.filter(
    ({ repair, broken: after }) => repair.roots.length > 0 && repair.roots.every((root) => !after.has(ruleKey(root)))
  );
  let best = null;
  let least = broken.length;
  for (const attempt of sound) {
    if (attempt.broken.size >= least) continue;
    best = attempt;
    least = attempt.broken.size;
  }
  return best;
}
function findRoots({ broken }, { roots }) {
  const keys = new Set(roots.map(ruleKey));
  return broken.filter((found) => keys.has(ruleKey(found)));
}
function together(person, { repair, broken: after }) {
  const [first, ...others] = findRoots(person, repair);
  if (first === void 0) return [];
  const roots = /* @__PURE__ */ new Set([first, ...others]);
  const gone = person.broken.filter((found) => !after.has(ruleKey(found)));
  const followers = gone.filter((found) => !roots.has(found));
  const revealed = findRevealed(person.broken, after);
  return [{ cause: causeOf(first), says: repair.says, followers, revealed }];
}
function* tellApart(person, { repair, broken: after }, roots) {
  const make = (chosen) => withEvents(person, repair, chosen);
  const tried = readParts(roots.length, yield askParts(roots, make));
  const own = assign(person.broken, { ...tried, all: after });
  return roots.map((root, at) => ({
    cause: causeOf(root),
    says: repair.saysOf?.get(root.eventId) ?? repair.says,
    followers: (own[at] ?? []).filter((found) => !roots.includes(found))
  }));
}
function withEvents({ events }, repair, chosen) {
  const ids = new Set(chosen.map(({ eventId }) => eventId));
  const repaired = new Map(repair.events.map((event) => [event.event_id.toLowerCase(), event]));
  return events.flatMap((event) => {
    const id = event.event_id.toLowerCase();
    return ids.has(id) ? repaired.get(id) ?? [] : [event];
  });
}

// src/checks/consequences/try-records.ts
var MOST_UNCERTAIN = 8;
var MOST_KINDS = 8;
function* tryRecords(person, records) {
  if (records.length === 0 || person.broken.length === 0) return { explained: [], doubtful: [] };
  const { choice, broken } = yield* choose(person, records);
  if (broken.size >= person.broken.length) {
    const isSame = person.broken.every((found) => broken.has(ruleKey(found)));
    if (isSame && broken.size === person.broken.length) return { explained: [], doubtful: [] };
    const explained2 = yield* tryBehind(person, records, choice, broken);
    return { explained: explained2, doubtful: explained2.length === 0 ? records : [] };
  }
  const kinds = groupByKind(records);
  const make = (groups) => withRecords(person, groups.flat(), choice);
  const parts = kinds.length > MOST_KINDS ? [kinds.flat()] : kinds;
  const tried = readParts(parts.length, yield askParts(parts, make));
  const own = assign(person.broken, tried);
  const revealed = findRevealed(person.broken, tried.all);
  const explained = parts.flatMap(
    (group, at) => explain(group, choice, own[at] ?? [], at === 0 ? revealed : [])
  );
  person.events = make(parts);
  person.broken = person.broken.filter((found) => tried.all.has(ruleKey(found)));
  return { explained, doubtful: [] };
}
function* tryBehind(person, records, choice, broken) {
  const events = withRecords(person, records, choice);
  const repairs = proposeRepairs({ events, broken: foundIn(events, broken) });
  if (repairs.length === 0) return [];
  const outcomes = yield repairs.map((repair2) => repair2.events);
  const least = Math.min(...outcomes.map(({ size }) => size));
  const at = outcomes.findIndex(({ size }) => size === least);
  const [repair, after] = [repairs[at], outcomes[at]];
  if (repair === void 0 || after === void 0 || least >= person.broken.length) return [];
  const followers = person.broken.filter((found) => !after.has(ruleKey(found)));
  person.events = repair.events;
  person.broken = person.broken.filter((found) => after.has(ruleKey(found)));
  const explained = explain(records, choice, followers, []);
  return explained.map((one) => ({ ...one, says: `${one.says} and then ${repair.says}` }));
}
function foundIn(events, broken) {
  return events.flatMap(
    ({ event_id: id }) => [...broken].filter((key) => key.endsWith(` ${id.toLowerCase()}`)).map((key) => ({ rule: ruleOf(key), eventId: id.toLowerCase() }))
  );
}
function explain(group, choice, followers, revealed) {
  const [first] = group;
  if (first === void 0) return [];
  const says = candidateOf(first, choice)?.says ?? "";
  return first.causes.map(
    (cause, at) => (
      // An event with two faults is not valid before both are corrected.
      at === 0 ? { cause, says, followers, revealed } : { cause, says, followers: [], isNeeded: followers.length > 0 }
    )
  );
}
function* choose(person, records) {
  const most = Math.max(...records.map(({ candidates }) => candidates.length));
  const alike = Array.from({ length: most }, (_, number) => choiceOf(records, () => number));
  const uncertain = records.filter(({ candidates }) => candidates.length > 1);
  const isMixed = uncertain.length > 1 && uncertain.length <= MOST_UNCERTAIN;
  const single = !isMixed ? [] : uncertain.flatMap((record) => record.candidates.map((_, number) => ({ record, number })));
  const outcomes = yield [
    ...alike.map((choice) => withRecords(person, records, choice)),
    ...single.map(
      ({ record, number }) => withRecords(person, [record], /* @__PURE__ */ new Map([[record, number]]))
    )
  ];
  const best = leastBroken(alike.map((choice, at) => ({ choice, broken: outcomes[at] ?? NONE })));
  if (!isMixed) return best;
  const mixed = choiceOf(records, (wanted) => {
    const sizes = single.flatMap(
      ({ record }, at) => record === wanted ? [outcomes[alike.length + at]?.size ?? 0] : []
    );
    return Math.max(0, sizes.indexOf(Math.min(...sizes)));
  });
  const [broken = NONE] = yield [withRecords(person, records, mixed)];
  return leastBroken([best, { choice: mixed, broken }]);
}
var NONE = /* @__PURE__ */ new Set();
function leastBroken(all) {
  const sizes = all.map(({ broken }) => broken.size);
  const best = all[sizes.indexOf(Math.min(...sizes))];
  if (best === void 0) throw new RangeError("nothing was tried");
  return best;
}
function choiceOf(records, number) {
  return new Map(
    records.map((record) => [record, Math.min(number(record), record.candidates.length - 1)])
  );
}
function candidateOf(record, choice) {
  return record.candidates[choice.get(record) ?? 0];
}
function withRecords({ events }, records, choice) {
  return inOrder([
    ...events,
    ...records.flatMap((record) => candidateOf(record, choice)?.event ?? [])
  ]);
}
function groupByKind(records) {
  const groups = /* @__PURE__ */ new Map();
  for (const record of records) {
    const key = JSON.stringify(record.causes);
    groups.set(key, [...groups.get(key) ?? [], record]);
  }
  return [...groups.values()];
}

// src/checks/consequences/explain-person.ts
var ROUNDS = 3;
function* explainPerson(person) {
  const opening = trySteps({ ...person }).next();
  const [same = /* @__PURE__ */ new Set(), ...first] = yield [
    person.events,
    ...opening.done === true ? [] : opening.value
  ];
  const unrepeated = person.broken.filter((found) => !same.has(ruleKey(found)));
  const noise = [...same].filter((key) => !person.broken.some((found) => ruleKey(found) === key));
  person.broken = person.broken.filter((found) => same.has(ruleKey(found)));
  const steps = trySteps(person);
  let step = steps.next();
  let answer = unrepeated.length === 0 ? first : null;
  while (step.done !== true) {
    const outcomes = answer ?? (yield step.value);
    answer = null;
    step = steps.next(outcomes.map((outcome) => omit(outcome, noise)));
  }
  const oddRules = [...unrepeated.map(({ rule }) => rule), ...noise.map(ruleOf)];
  return { explained: step.value, unrepeated, oddRules };
}
function omit(outcome, noise) {
  return noise.length === 0 ? outcome : new Set([...outcome].filter((key) => !noise.includes(key)));
}
function* trySteps(person) {
  const { records, earlier, base } = person;
  const { explained: invalid, doubtful } = yield* tryRecords(person, records);
  const suspects = suspect(person, doubtful);
  const changed = base === null ? [] : yield* tryEarlier(person, earlier, base);
  const found = [...invalid, ...suspects, ...changed];
  for (let round = 0; round < ROUNDS && person.broken.length > 0; round += 1) {
    const explained = yield* tryProposals(person);
    if (explained.length === 0) break;
    found.push(...explained);
  }
  return found;
}
function suspect({ unrepaired, broken, events }, records) {
  const errors = broken.filter(({ severity }) => severity === "error");
  const days = new Map(events.map((event) => [event.event_id.toLowerCase(), event.effective_date]));
  const doubtful = [
    ...unrepaired,
    ...records.flatMap(
      ({ causes, candidates: [first] }) => causes.slice(0, 1).map((cause) => ({ cause, day: first?.event.effective_date ?? null }))
    )
  ];
  return doubtful.flatMap(({ cause, day }) => {
    const later = errors.filter(({ eventId }) => (days.get(eventId) ?? "") >= (day ?? ""));
    return later.length === 0 ? [] : [{ cause, says: "", followers: [], suspected: later.length }];
  });
}

// src/checks/consequences/read-persons.ts
function personKey(scenario, design, employee) {
  return JSON.stringify([scenario ?? "", design ?? "", employee ?? ""]);
}
function eventKey({ scenario_id, plan_design_id, employee_id }) {
  return personKey(scenario_id, plan_design_id, employee_id);
}
function employeeOf(key) {
  return String(JSON.parse(key)[2]);
}
async function readBroken(database, rules) {
  const rows = await database.rows(
    `SELECT rule, CAST(event_id AS VARCHAR), severity, event_type, scenario_id, plan_design_id, employee_id
     FROM (SELECT * REPLACE (TRY_CAST(event_id AS UUID) AS event_id) FROM quality_findings) JOIN events USING (event_id)
     WHERE rule IN (SELECT unnest(${literal(rules)}))
     QUALIFY count(*) OVER (PARTITION BY rule, event_id) = 1
     ORDER BY scenario_id, plan_design_id, employee_id, event_order, rule`,
    "quality_findings"
  );
  const found = /* @__PURE__ */ new Map();
  for (const [rule, eventId, severity, eventType, scenario, design, employee] of rows) {
    const key = personKey(scenario, design, employee);
    const own = found.get(key) ?? [];
    found.set(key, own);
    own.push({
      rule: rule ?? "",
      eventId: eventId ?? "",
      severity: severity === "warning" ? "warning" : "error",
      eventType: eventType ?? ""
    });
  }
  return found;
}
async function readPersons(database, keys) {
  const texts = readEventsFor(database, [...new Set(keys.map(employeeOf))]);
  const events = [];
  for await (const chunk of texts)
    events.push(...chunk.map((text) => JSON.parse(text)));
  return groupEvents(events);
}
function groupEvents(events) {
  const persons = /* @__PURE__ */ new Map();
  for (const event of events) {
    const own = persons.get(eventKey(event)) ?? [];
    persons.set(eventKey(event), own);
    own.push(event);
  }
  return persons;
}
async function readTableNames(database) {
  const rows = await database.rows(
    `SELECT table_name FROM duckdb_tables() WHERE database_name = current_database() AND NOT temporary
     UNION SELECT view_name FROM duckdb_views() WHERE database_name = current_database() AND NOT internal AND NOT temporary
     ORDER BY table_name`,
    "tables"
  );
  return rows.map(([name]) => name ?? "");
}

// src/plan/repairs/fill-field.ts
function fillField(pointer, event, person) {
  if (typeof event !== "object" || event === null) return [];
  const loose = event;
  const payload = loose.payload ?? {};
  switch (pointer) {
    case "/effective_date":
      return ownDates(payload);
    case "/created_at":
      return typeof loose.effective_date === "string" ? [`${loose.effective_date}T00:00:00Z`] : [];
    case "/payload/event_type":
      return likelyTypes(payload.event_type);
    case "/payload/plan_id":
      return [...new Set(person.flatMap((other) => readPlan2(other) ?? []))];
    case "/payload/amount":
      return amountLeft(payload, loose, person);
    case "/payload/ytd_amount":
      return sumSoFar(payload, loose, person);
    default:
      return pointer === `/payload/${OWN_DATE_FIELDS[String(payload.event_type)]}` ? [loose.effective_date] : [];
  }
}
var FRESH_ID = "00000000-0000-0000-0000-000000000001";
var OWN_DATE_FIELDS = OWN_DATE;
function ownDates(payload) {
  const field = OWN_DATE_FIELDS[String(payload.event_type)];
  return field === void 0 ? [] : [payload[field]];
}
function likelyTypes(wrong) {
  const meant = typeof wrong === "string" ? nearest(wrong, EVENT_TYPES) : void 0;
  return meant === void 0 ? EVENT_TYPES : [meant];
}
function readPlan2({ payload }) {
  return "plan_id" in payload ? payload.plan_id ?? null : null;
}
function amountLeft(payload, event, person) {
  const stated = readAmount(payload.ytd_amount) ?? nextSum(payload, event, person);
  if (stated === null) return [];
  const left = stated - sumBefore(payload, event, person);
  return left > 0n ? [shortAmount(left)] : [];
}
function sumSoFar(payload, event, person) {
  const own = readAmount(payload.amount);
  return own === null ? [] : [shortAmount(sumBefore(payload, event, person) + own)];
}
function nextSum(payload, event, person) {
  const day = dayOf(payload, event);
  const next = person.find(
    (other) => isSummedWith(other, payload, event) && other.effective_date > day
  );
  if (next?.payload.event_type !== "contribution") return null;
  return parseAmount(next.payload.ytd_amount) - parseAmount(next.payload.amount);
}
function sumBefore(payload, event, person) {
  const day = dayOf(payload, event);
  return person.reduce((sum, other) => {
    const isBefore = isSummedWith(other, payload, event) && other.effective_date < day;
    return isBefore && other.payload.event_type === "contribution" ? sum + parseAmount(other.payload.amount) : sum;
  }, 0n);
}
function dayOf({ contribution_date: day }, { effective_date: effective }) {
  return String(effective ?? day);
}
function isSummedWith(other, own, event) {
  const { payload } = other;
  return payload.event_type === "contribution" && payload.plan_id === own.plan_id && payload.source === own.source && payload.contribution_date.slice(0, 4) === String(own.contribution_date ?? event.effective_date).slice(0, 4);
}
function readAmount(value) {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^[0-9]{1,12}(\.[0-9]{1,6})?$/.test(text) ? parseAmount(text) : null;
}

// src/checks/consequences/repair-records.ts
function groupByRecord(invalid, check) {
  const records = /* @__PURE__ */ new Map();
  for (const finding of invalid) {
    const { file, line, index } = finding;
    const key = JSON.stringify([file, line, index ?? null]);
    const place = { file, line, ...index === void 0 ? {} : { index } };
    const record = records.get(key) ?? { check, place, findings: [] };
    records.set(key, record);
    const isKnown = record.findings.some(
      ({ pointer, rule }) => pointer === finding.pointer && rule === finding.rule
    );
    if (!isKnown) record.findings.push(finding);
  }
  return [...records.values()];
}
function kindsInTurn(records) {
  const kinds = /* @__PURE__ */ new Map();
  for (const record of records) {
    const key = record.findings.map(kindKey).join();
    kinds.set(key, [...kinds.get(key) ?? [], record]);
  }
  return [...kinds.values()].flatMap((own) => own.map((record, turn) => ({ record, turn }))).sort((a, b) => a.turn - b.turn).map(({ record }) => record);
}
async function createRecordRepairer(schema) {
  const accepts = await createAcceptance(schema);
  return (text, { check, findings }, { person, earlier }) => {
    const causes = distinctCauses(findings, check);
    const [cause] = causes;
    if (cause === void 0) return null;
    const guesses = repairEvent(
      text,
      findings,
      (finding, event) => guessChanges(finding, event, person)
    ).filter(({ event }) => accepts(event));
    const candidates = [
      ...earlier === null ? [] : [asBefore(earlier, findings)],
      ...guesses.map(asEvent)
    ];
    return candidates.length > 0 ? { causes, candidates } : { cause, day: readText(parseRecord(text), "effective_date") };
  };
}
function identifyRecord(text, findings) {
  const read = (name) => {
    const [repaired] = repairEvent(text, findings);
    return readText(repaired?.event ?? parseRecord(text), name) ?? new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]*)"`).exec(text)?.[1] ?? null;
  };
  return {
    eventId: read("event_id")?.toLowerCase() ?? null,
    scenario: read("scenario_id"),
    design: read("plan_design_id"),
    employee: read("employee_id")
  };
}
function readText(event, name) {
  if (typeof event !== "object" || event === null) return null;
  const value = event[name];
  return typeof value === "string" ? value : null;
}
function guessChanges({ pointer, rule }, event, person) {
  if (rule === "unknown-field") return [{ drop: true }];
  if (pointer === "/event_id") return [{ values: [FRESH_ID], says: "an `event_id` of its own" }];
  return [{ values: fillField(pointer, event, person) }];
}
function asEvent({ event, says }) {
  return { event, says };
}
function asBefore({ event, base }, findings) {
  const payload = event.payload;
  const words = findings.flatMap(({ pointer }) => {
    const name = pointer.slice(pointer.lastIndexOf("/") + 1);
    const value = pointer.startsWith("/payload/") ? payload[name] : void 0;
    return typeof value === "string" ? [`\`${name}\` ${JSON.stringify(plainNumber(value))}`] : [];
  });
  const isWhole = words.length < findings.length || words.length === 0;
  const what = isWhole ? "this event" : words.join(" and ");
  return { event, says: `with ${what} as it is at ${base}` };
}
async function createAcceptance({
  origin,
  json
}) {
  if (origin !== "builtin") return (event) => findLoading(event) === "loaded";
  const validator = await loadRecordValidator(json, "builtin");
  return (event) => validator.check(JSON.stringify(event)).ok;
}
function distinctCauses(findings, check) {
  return [...new Set(findings.map(kindKey))].map((key) => {
    const [rule, eventType, pointer] = JSON.parse(key);
    return { check, rule, eventType, pointer };
  });
}

// src/checks/consequences/gather-persons.ts
function readRecord(record, text) {
  const findings = record.findings;
  const { eventId, scenario, design, employee } = identifyRecord(text, findings);
  return { record, text, key: personKey(scenario, design, employee), eventId };
}
async function gatherPersons(keys, { broken, events, records, earlier, base, schema }) {
  const before = new Map(earlier.map((event) => [event.event_id.toLowerCase(), event]));
  const earlierOf = groupEvents(earlier);
  const repair = await createRecordRepairer(schema);
  const invalidIds = new Set(records.map(({ eventId }) => eventId));
  return keys.map((key) => {
    const person = events.get(key) ?? [];
    const repaired = [];
    const unrepaired = [];
    for (const { record, text, eventId } of records.filter((one) => one.key === key)) {
      const event = before.get(eventId ?? "");
      const known = event === void 0 || base === null ? null : { event, base };
      const found = repair(text, record, { person, earlier: known });
      if (found === null) continue;
      if ("candidates" in found) repaired.push(found);
      else unrepaired.push(found);
    }
    return {
      events: person,
      broken: broken.get(key) ?? [],
      records: repaired,
      unrepaired,
      // What is invalid now is put right there.
      earlier: changedEvents(person, earlierOf.get(key) ?? []).filter(
        ({ event }) => !invalidIds.has(event.event_id.toLowerCase())
      ),
      base
    };
  });
}
function changedEvents(now, before) {
  const own = new Map(now.map((event) => [event.event_id.toLowerCase(), event]));
  return before.flatMap((event) => {
    const same = own.get(event.event_id.toLowerCase()) ?? null;
    const isChanged = same === null || differingFields(event, same).length > 0;
    return isChanged ? [{ event, now: same }] : [];
  });
}

// src/checks/consequences/trials.ts
var MOST_EVENTS = 4e5;
async function runTrials(trials, judge, room = MOST_EVENTS) {
  const results = trials.map(() => null);
  let waiting = [];
  let left = room;
  const go = (at, step) => {
    if (step === void 0) return;
    if (step.done === true) {
      results[at] = step.value;
      return;
    }
    const events = step.value.reduce((sum, world) => sum + world.length, 0);
    if (events > left) return;
    left -= events;
    waiting.push({ at, worlds: step.value });
  };
  trials.forEach((trial, at) => {
    go(at, trial.next());
  });
  while (waiting.length > 0) {
    const asked = waiting;
    waiting = [];
    const outcomes = await judge(asked.flatMap(({ worlds }) => worlds));
    let begin = 0;
    for (const { at, worlds } of asked) {
      const own = worlds.map((_, index) => outcomes[begin + index] ?? /* @__PURE__ */ new Set());
      begin += worlds.length;
      go(at, trials[at]?.next(own));
    }
  }
  return results;
}

// src/checks/find-earlier.ts
async function findEarlierEvents(ports, request) {
  const { base, employees } = request;
  if (base === null || employees.length === 0) return [];
  try {
    return await readEarlier(ports, request, base);
  } catch (error) {
    if (error instanceof GateError) return [];
    throw error;
  }
}
async function readEarlier({ repository, validator, warehouse, workspace }, { patterns, schema, annualLimits, employees }, base) {
  const { takes } = createMatcher(patterns);
  const changed = (await repository.changedSince(base)).filter(takes);
  const files = changed.flatMap((path) => {
    const kind = fixtureKind(path);
    return kind === null ? [] : [{ path, ...kind, size: 0 }];
  });
  if (files.length === 0) return [];
  const root = await workspace.temporaryDirectory();
  const there = await repository.extract(
    base,
    files.map(({ path }) => path),
    root
  );
  if (there.files === 0) return [];
  const directory = await workspace.temporaryDirectory();
  const known = await listThere(repository, there.commit);
  const { spool } = await validator.validate({
    files: files.filter(({ path }) => known.has(path)),
    root,
    schema,
    maxFindings: 1,
    expect: "valid",
    spoolDirectory: directory
  });
  if (spool.length === 0) return [];
  const database = await warehouse.open({ path: null, readable: [directory] });
  try {
    const file = `${directory}/persons.ndjson`;
    await database.execute(
      `COPY (
         SELECT json FROM read_json_objects(${literal(spool)}, format = 'newline_delimited', maximum_object_size = 16777216,
           hive_partitioning = false)
         WHERE json->>'$.employee_id' IN (SELECT unnest(${literal(employees)}))
       ) TO ${quoted(file)} (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '')`,
      "earlier events"
    );
    await loadForRules(
      database,
      { spool: [file], asOf: null },
      { day: null, limits: annualLimits }
    );
    const events = [];
    for await (const chunk of readEventsFor(database, employees))
      events.push(...chunk.map((text) => JSON.parse(text)));
    return events;
  } finally {
    database.close();
  }
}
async function listThere(repository, commit) {
  const { paths, links } = await repository.tree(commit);
  const linked = new Set(links.map(({ path }) => path));
  return new Set(paths.filter((path) => !linked.has(path)));
}

// src/checks/judge-again.ts
function brokenKey(rule, eventId) {
  return `${rule} ${eventId}`;
}
async function judgeAgain(ports, { worlds, rules, limits, directory, asOf, annualLimits, pipeline }) {
  const broken = worlds.map(() => /* @__PURE__ */ new Set());
  const { lines, origins } = writeWorlds(worlds);
  if (lines.length === 0) return broken;
  const database = await ports.warehouse.open({
    path: null,
    readable: [directory],
    threads: threadsFor(lines.length)
  });
  try {
    const file = `${directory}/retrial.ndjson`;
    await database.execute("CREATE TABLE retrial_lines (line VARCHAR)", "retrial");
    for (let at = 0; at < lines.length; at += LINES_AT_ONCE) {
      await database.setVariable("chunk", lines.slice(at, at + LINES_AT_ONCE));
      await database.execute(
        "INSERT INTO retrial_lines SELECT unnest(getvariable('chunk'))",
        "retrial"
      );
    }
    await database.execute(
      `COPY retrial_lines TO '${file.replaceAll("'", "''")}' (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '');
       DROP TABLE retrial_lines`,
      "retrial"
    );
    const request = { spool: [file], directory, asOf };
    if (pipeline === null)
      await loadForRules(database, request, { day: null, limits: annualLimits });
    else await pipeline.build(database, { ...request, target: "memory" });
    await judgeEvents(ports, database, {
      rules,
      events: lines.length,
      limits,
      directory,
      asOf,
      gateEvents: null
    });
    const rows = await database.rows(
      "SELECT rule, CAST(event_id AS VARCHAR) FROM quality_findings WHERE event_id IS NOT NULL",
      "quality_findings"
    );
    for (const [rule, id] of rows) {
      const origin = origins.get(id ?? "");
      if (origin !== void 0) broken[origin.world]?.add(brokenKey(rule ?? "", origin.eventId));
    }
    return broken;
  } finally {
    database.close();
  }
}
var LINES_AT_ONCE = 2e3;
function writeWorlds(worlds) {
  const origins = /* @__PURE__ */ new Map();
  const lines = worlds.flatMap(
    (events, world) => orderEvents(events).ordered.map(({ event }, at) => {
      const id = madeId(world, at);
      origins.set(id, { world, eventId: event.event_id.toLowerCase() });
      return JSON.stringify({
        ...event,
        event_id: id,
        scenario_id: `${world}`
      });
    })
  );
  return { lines, origins };
}
function madeId(world, at) {
  const digits = (number, length) => number.toString(16).padStart(length, "0");
  return `${digits(world, 8)}-0000-4000-8000-${digits(at, 12)}`;
}

// src/checks/try-consequences.ts
var MOST_PERSONS = 40;
var MOST_RECORDS = 2e3;
var MOST_EVENTS2 = 5e3;
async function tryConsequences(ports, database, request, ruleNames) {
  const tables = await readTableNames(database);
  const choice = chooseRules(request.rules, ruleNames, tables, request.pipeline);
  const found = await readBroken(
    database,
    choice.rules.map(({ name }) => name)
  );
  const known = await gather(ports, database, request, found);
  if (known === null) return { ...NO_CONSEQUENCES, untriedRules: choice.untried };
  const { results, untried } = await tryRules(ports, request, choice, known.gathered, known.keys);
  const trusted = (rule) => !untried.some((one) => one.rule === rule);
  const judged = new Set(known.keys.filter((_, at) => results[at] !== null));
  const left = known.wanted.filter((key) => !judged.has(key)).flatMap((key) => found.get(key) ?? []);
  const unrepeated = results.flatMap((one) => one?.unrepeated ?? []);
  const errors = choice.rules.filter(({ severity }) => severity === "error");
  const isError = (rule) => errors.some(({ name }) => name === rule);
  return {
    ...tallyCauses(
      results.flatMap((one) => one?.explained ?? []),
      isError
    ),
    untriedEvents: Math.max(0, request.invalidCount - countInvalid(known.gathered)),
    untested: [...left, ...unrepeated].filter(({ rule }) => trusted(rule)).length,
    untriedRules: untried
  };
}
function countInvalid({ records }) {
  return records.filter(({ record }) => record.check === "validation").length;
}
async function gather(ports, database, { files, invalid, unloadable, schema, annualLimits, base, patterns }, broken) {
  if (broken.size === 0) return null;
  const wrong = kindsInTurn([
    ...groupByRecord(invalid, "validation"),
    ...groupByRecord(unloadable, "loadable")
  ]).slice(0, MOST_RECORDS);
  const places = wrong.map(({ place }) => place);
  const texts = wrong.length === 0 ? /* @__PURE__ */ new Map() : await ports.validator.readRecords(files, places);
  const records = wrong.map((record) => readRecord(record, texts.get(record.place) ?? ""));
  const withRecord = new Set(records.map(({ key }) => key));
  const isFailing = (key) => broken.get(key)?.some(({ severity }) => severity === "error");
  const wanted = [
    ...[...withRecord].filter((key) => broken.has(key)),
    ...rulesInTurn([...broken.keys()].filter(isFailing), broken)
  ].filter((key, at, all) => all.indexOf(key) === at);
  const chosen = wanted.slice(0, MOST_PERSONS);
  if (chosen.length === 0) return null;
  const events = await readPersons(database, chosen);
  const keys = chosen.filter((key) => (events.get(key)?.length ?? MOST_EVENTS2 + 1) <= MOST_EVENTS2);
  const employees = [...new Set(keys.map(employeeOf))];
  const request = { base, patterns, schema, annualLimits, employees };
  const earlier = await findEarlierEvents(ports, request);
  const gathered = { broken, events, records, earlier, base: nameBase(base), schema };
  return { gathered, wanted, keys };
}
function rulesInTurn(keys, broken) {
  const seen = /* @__PURE__ */ new Set();
  const isNew = (key) => {
    const kinds = (broken.get(key) ?? []).map(({ rule, eventType }) => `${rule} ${eventType}`);
    const has = kinds.some((kind) => !seen.has(kind));
    for (const kind of kinds) seen.add(kind);
    return has;
  };
  const first = keys.filter(isNew);
  return [...first, ...keys.filter((key) => !first.includes(key))];
}
function nameBase(base) {
  return base !== null && /^[0-9a-f]{40,64}$/.test(base) ? base.slice(0, 12) : base;
}
async function tryRules(ports, request, { rules, untried, readsTables }, gathered, keys) {
  const { limits, directory, asOf, annualLimits, pipeline } = request;
  const again = (reasons) => {
    const left = rules.filter(({ name }) => !reasons.some(({ rule }) => rule === name));
    const isNone = ownRules(left).length === 0;
    const choice = {
      rules: left,
      untried: [...untried, ...reasons],
      readsTables: readsTables && !isNone
    };
    return tryRules(ports, request, choice, gathered, keys);
  };
  const judge = (worlds) => judgeAgain(ports, {
    ...{ worlds, rules, limits, directory, asOf, annualLimits },
    pipeline: readsTables ? pipeline : null
  });
  const trusted = rules.map(({ name }) => name);
  const persons = await gatherPersons(keys, withOnly(gathered, trusted));
  const own = ownRules(rules).map(({ name }) => name);
  try {
    const results = await runTrials(persons.map(explainPerson), judge);
    const odd = own.filter((name) => results.some((one) => one?.oddRules.includes(name)));
    const reason = "of one person alone it says something else than of all events together";
    return odd.length === 0 ? { results, untried } : again(odd.map((rule) => ({ rule, reason })));
  } catch (error) {
    if (!(error instanceof GateError) || own.length === 0) throw error;
    return again(own.map((rule) => ({ rule, reason: `its trial failed: ${error.message}` })));
  }
}
function withOnly(gathered, rules) {
  const broken = [...gathered.broken].map(
    ([key, found]) => [key, found.filter(({ rule }) => rules.includes(rule))]
  );
  return { ...gathered, broken: new Map(broken) };
}
export {
  tryConsequences
};
