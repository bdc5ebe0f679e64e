import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import "./action-run-invocation.js";
import "./action-foreign-sql-run-invocation.js";
import "./action-measured-run-invocation.js";
import "./action-cli-2.js";
import "./action-cli-measured-2.js";
import {
  prepareSchema
} from "./action-measured-run-invocation-team-judge.js";
import "./action-builtin-judge-measured-run-invocation-team-judge.js";
import "./action-bench-run-invocation.js";
import "./action-bench-measured-run-invocation.js";
import "./action-bench-cli-measured.js";
import "./action-baseline-file-bench-measured-run-invocation.js";
import {
  DECIMAL_BOUNDS,
  DECIMAL_DIGITS,
  FORMATS,
  isWithin
} from "./action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import "./action-foreign-sql-measured-run-invocation.js";
import "./action-run-invocation-worker.js";
import "./action-cli-worker.js";
import "./action-run-invocation-team-judge-worker.js";
import "./action-bench-foreign-sql-measured-run-invocation.js";
import "./action-bench-cli-foreign-sql-measured.js";
import "./action-bench-run-invocation-worker.js";
import "./action-bench-cli-worker.js";
import {
  escapePointer
} from "./action-baseline-file-bench-run-invocation-worker.js";
import "./action-baseline-file-bench-cli-worker.js";

// src/events/evolution/alternative.ts
var JSON_TYPES = ["null", "boolean", "number", "string", "array", "object"];
var ANY_RANGE = {
  min: Number.NEGATIVE_INFINITY,
  isMinOpen: false,
  max: Number.POSITIVE_INFINITY,
  isMaxOpen: false
};
var ANY_COUNT = { ...ANY_RANGE, min: 0 };
function anyOfType(type, place) {
  return {
    type,
    place,
    values: VALUES[type],
    range: type === "number" ? ANY_RANGE : ANY_COUNT,
    decimal: ANY_RANGE,
    isInteger: false,
    steps: [],
    patterns: [],
    formats: [],
    isUnique: false,
    required: [],
    items: [],
    fields: [],
    opaque: []
  };
}
var VALUES = {
  null: [null],
  boolean: [false, true],
  number: null,
  string: null,
  array: null,
  object: null
};
function typeName(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}
function canonical(value) {
  return JSON.stringify(
    value,
    (_, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner
  );
}

// src/events/evolution/formats-apart.ts
var APART = ["date", "date-time", "time", "duration", "uuid", "email", "ipv4", "ipv6"];
function areFormatsApart(one, other) {
  return one !== other && APART.includes(one) && APART.includes(other);
}

// src/events/evolution/gap.ts
var HERE = [{ pointer: "", variant: null }];

// src/events/evolution/compare-values.ts
function compareValues(from, to) {
  return [
    ...rangeGaps(from, to),
    ...decimalGaps(from, to),
    ...integerGaps(from, to),
    ...stepGaps(from, to),
    ...formatGaps(from, to),
    ...patternGaps(from, to),
    ...to.isUnique && !from.isUnique && effectiveRange(from).max > 1 ? [gap(from, to, "unique", "breaks", ["items may repeat", "uniqueItems"])] : []
  ];
}
function gap(from, to, kind, effect, says) {
  return { kind, effect, at: HERE, from: from.place, to: to.place, says };
}
var RANGES = {
  number: { kind: "bound", min: "minimum", max: "maximum" },
  string: { kind: "length", min: "minLength", max: "maxLength" },
  array: { kind: "items", min: "minItems", max: "maxItems" },
  object: { kind: "fields", min: "minProperties", max: "maxProperties" }
};
function rangeGaps(from, to) {
  const names = RANGES[from.type];
  if (names === void 0) return [];
  const isKnown = from.type !== "string" || isAnyText(from);
  const ranges = [effectiveRange(from), to.isInteger ? effectiveRange(to) : to.range];
  const words = [from.range, to.range];
  return edgeGaps(ranges, words, names).map(
    ({ says }) => gap(from, to, names.kind, isKnown ? "breaks" : "undecided", says)
  );
}
function decimalGaps(from, to) {
  const ranges = [from.decimal, to.decimal];
  return edgeGaps(ranges, ranges, RANGES.number).map(
    ({ says }) => gap(from, to, "bound", "breaks", says)
  );
}
function edgeGaps([own, other], written, names) {
  const gaps = [];
  const [first, second] = written;
  if (own.min < other.min || own.min === other.min && other.isMinOpen && !own.isMinOpen)
    gaps.push({ says: [lowWords(first, names), lowWords(second, names)] });
  if (own.max > other.max || own.max === other.max && other.isMaxOpen && !own.isMaxOpen)
    gaps.push({ says: [highWords(first, names.max), highWords(second, names.max)] });
  return gaps;
}
function effectiveRange({ range, isInteger, type, required, fields, items }) {
  if (type === "array") {
    const ends = items.flatMap(({ first, rest }) => rest?.schema === false ? first.length : []);
    return { ...range, max: Math.min(range.max, ...ends) };
  }
  if (type === "object") {
    const isClosed = fields.some(({ rest }) => rest?.schema === false);
    const named = new Set(fields.flatMap((each) => [...each.named.keys()]));
    const max2 = isClosed ? Math.min(range.max, named.size) : range.max;
    return { ...range, min: Math.max(range.min, required.length), max: max2 };
  }
  if (!isInteger) return range;
  const { min, max, isMinOpen, isMaxOpen } = range;
  return {
    min: isMinOpen ? Math.floor(min) + 1 : Math.ceil(min),
    max: isMaxOpen ? Math.ceil(max) - 1 : Math.floor(max),
    isMinOpen: false,
    isMaxOpen: false
  };
}
function lowWords({ min, isMinOpen }, { min: name, kind }) {
  if (min === Number.NEGATIVE_INFINITY || kind !== "bound" && min === 0) return `no ${name}`;
  return isMinOpen ? `exclusiveMinimum ${min}` : `${name} ${min}`;
}
function highWords({ max, isMaxOpen }, name) {
  if (max === Number.POSITIVE_INFINITY) return `no ${name}`;
  return isMaxOpen ? `exclusiveMaximum ${max}` : `${name} ${max}`;
}
function integerGaps(from, to) {
  if (!to.isInteger || from.isInteger || from.steps.some(Number.isInteger)) return [];
  return [gap(from, to, "type", "breaks", ["number", "integer"])];
}
function stepGaps(from, to) {
  const own = from.isInteger ? [...from.steps, 1] : from.steps;
  return to.steps.filter((step) => !own.some((each) => isWithin(String(each), { multipleOf: step }))).map((step) => {
    const [first] = from.steps;
    const said = first === void 0 ? "no multipleOf" : `multipleOf ${first}`;
    return gap(from, to, "step", "breaks", [said, `multipleOf ${step}`]);
  });
}
function formatGaps(from, to) {
  return to.formats.filter((format) => !from.formats.includes(format)).map((format) => {
    const [own] = from.formats;
    const says = [own === void 0 ? "no format" : `format ${own}`, `format ${format}`];
    return gap(from, to, "format", formatEffect(from, format), says);
  });
}
function formatEffect(from, format) {
  if (from.formats.some((own) => areFormatsApart(own, format))) return "breaks";
  return isAnyText(from) ? "breaks" : "undecided";
}
function patternGaps(from, to) {
  return to.patterns.filter((pattern) => !from.patterns.includes(pattern)).map((pattern) => {
    const [own] = from.patterns;
    const effect = isAnyText(from) ? "breaks" : "undecided";
    const said = own === void 0 ? "no pattern" : `pattern ${canonical(own)}`;
    return gap(from, to, "pattern", effect, [said, `pattern ${canonical(pattern)}`]);
  });
}
function isAnyText({ patterns, formats, decimal }) {
  const isFree = decimal.min === Number.NEGATIVE_INFINITY && decimal.max === Number.POSITIVE_INFINITY;
  return isFree && patterns.length + formats.length === 0;
}

// src/events/evolution/move-gaps.ts
function gapsBelow(gaps, step) {
  return gaps.map((gap2) => ({
    ...gap2,
    at: gap2.at.map(({ pointer, variant }) => ({ pointer: `/${step}${pointer}`, variant }))
  }));
}
function gapsWithin(gaps, variant) {
  if (variant === null) return gaps;
  return gaps.map((gap2) => ({
    ...gap2,
    at: gap2.at.map(({ pointer }) => ({ pointer, variant }))
  }));
}

// src/events/evolution/compare-items.ts
function compareItems(from, to, parts) {
  const first = Math.max(
    ...[from, to].flatMap(({ items }) => items.map((each) => each.first.length)),
    0
  );
  const gaps = [];
  for (let at = 0; at < first; at += 1) {
    if (from.range.max <= at) return gaps;
    gaps.push(...compareItem(from, to, String(at), parts));
    if (isNever(itemsAt(from, String(at)), parts)) return gaps;
  }
  return from.range.max <= first ? gaps : [...gaps, ...compareItem(from, to, "*", parts)];
}
function compareItem(from, to, at, parts) {
  const [own, other] = [itemsAt(from, at), itemsAt(to, at)];
  if (isNever(own, parts)) return [];
  if (!isNever(other, parts)) return gapsBelow(parts.compare(own, other), at);
  if (at !== "*" && to.range.max <= Number(at)) return [];
  return [gap(from, to, "items", "breaks", [`item ${at} allowed`, "no such item"])];
}
function itemsAt({ items }, at) {
  return items.flatMap(
    ({ first, rest }) => (at === "*" ? rest : first[Number(at)] ?? rest) ?? []
  );
}
function isNever(places, parts) {
  return places.length > 0 && parts.isNever(places);
}

// src/events/evolution/takes-text.ts
function takesText({ range, patterns, formats, decimal, opaque }, text, known) {
  const length = [...text].length;
  if (length < range.min || length > range.max) return false;
  const open = formats.filter((name) => !known.formats.includes(name));
  if (open.some((name) => isOfFormat(name, text) === false)) return false;
  if (open.some((name) => isOfFormat(name, text) === null)) return null;
  if (patterns.some((pattern) => !known.patterns.includes(pattern))) return null;
  if (!isSameRange(decimal, ANY_RANGE) && !isSameRange(decimal, known.decimal)) return null;
  return opaque.length === 0 ? true : null;
}
function isSameRange(a, b) {
  const isSameLow = a.min === b.min && a.isMinOpen === b.isMinOpen;
  return isSameLow && a.max === b.max && a.isMaxOpen === b.isMaxOpen;
}
function isOfFormat(name, text) {
  const format = FORMATS[name];
  const check = typeof format === "object" && "validate" in format ? format.validate : format;
  return typeof check === "function" ? Boolean(check(text)) : null;
}

// src/events/evolution/takes-value.ts
function takesValue(alternative, value, known) {
  const { type, values } = alternative;
  if (typeName(value) !== type) return false;
  if (values !== null && !values.some((each) => canonical(each) === canonical(value))) return false;
  if (typeof value === "number" && !takesNumber(alternative, value)) return false;
  const isOpen = alternative.patterns.some((pattern) => !known.patterns.includes(pattern));
  if (typeof value === "number" && isOpen) return null;
  if (typeof value === "string") return takesText(alternative, value, known);
  if (typeof value === "object" && value !== null) return isPlain(alternative) ? true : null;
  return alternative.opaque.length === 0 ? true : null;
}
function takesNumber({ range, isInteger, steps }, value) {
  const { min, max, isMinOpen, isMaxOpen } = range;
  if (value < min || value > max) return false;
  if (isMinOpen && value === min || isMaxOpen && value === max) return false;
  if (isInteger && !Number.isInteger(value)) return false;
  return steps.every((step) => isWithin(String(value), { multipleOf: step }));
}
function isPlain({ values, items, fields, required, opaque }) {
  const others = items.length + fields.length + required.length + opaque.length;
  return values !== null && others === 0;
}

// src/events/evolution/settle.ts
function settle(alternative) {
  const { values, range, decimal } = alternative;
  if (range.min > range.max || decimal.min > decimal.max) return null;
  if (values === null) return alternative;
  const rest = { ...alternative, values: null };
  const kept = values.filter((value) => takesValue(rest, value, alternative) !== false);
  if (kept.length === 0) return null;
  return kept.length === values.length ? alternative : { ...alternative, values: kept };
}

// src/events/evolution/intersect.ts
function intersect(a, b) {
  if (a.type !== b.type) return null;
  const values = commonValues(a.values, b.values);
  if (values?.length === 0) return null;
  return settle({
    type: a.type,
    // The more particular one says where to look; of equals the second, to which a reference leads.
    place: weigh(b) >= weigh(a) ? b.place : a.place,
    values,
    range: narrower(a.range, b.range),
    decimal: narrower(a.decimal, b.decimal),
    isInteger: a.isInteger || b.isInteger,
    steps: distinct([...a.steps, ...b.steps]),
    patterns: distinct([...a.patterns, ...b.patterns]),
    formats: distinct([...a.formats, ...b.formats]),
    isUnique: a.isUnique || b.isUnique,
    required: distinct([...a.required, ...b.required]),
    items: [...a.items, ...b.items],
    fields: [...a.fields, ...b.fields],
    opaque: [...a.opaque, ...b.opaque]
  });
}
function commonValues(a, b) {
  if (a === null || b === null) return a ?? b;
  const other = new Set(b.map(canonical));
  return a.filter((value) => other.has(canonical(value)));
}
function narrower(a, b) {
  const low = a.min > b.min || a.min === b.min && a.isMinOpen ? a : b;
  const high = a.max < b.max || a.max === b.max && a.isMaxOpen ? a : b;
  return {
    min: low.min,
    isMinOpen: low.isMinOpen,
    max: high.max,
    isMaxOpen: high.isMaxOpen
  };
}
function weigh({ values, patterns, formats, fields, items, required }) {
  const named = fields.reduce((sum, { named: own }) => sum + own.size, 0);
  const listed = values === null ? 0 : 1;
  return listed + patterns.length + formats.length + named + items.length + required.length;
}
function distinct(list) {
  return [...new Set(list)];
}

// src/events/evolution/schema-part.ts
function isNode(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function locateRoot(tree) {
  return { tree, pointer: "", schema: tree.json };
}
function below(place, ...steps) {
  let { pointer, schema } = place;
  for (const step of steps) {
    pointer = `${pointer}/${escapePointer(String(step))}`;
    schema = stepInto(schema, String(step));
  }
  return { tree: place.tree, pointer, schema };
}
function keyFor({ tree, pointer }) {
  return `${tree.name}#${pointer}`;
}
function followReference(place, reference) {
  const { tree } = place;
  const [address = "", fragment = ""] = reference.split("#");
  const id = isNode(tree.json) ? tree.json.$id : void 0;
  if (address !== "" && address !== id) return null;
  if (fragment === "") return locateRoot(tree);
  const found = fragment.startsWith("/") ? below(locateRoot(tree), ...fragment.slice(1).split("/").map(readStep)) : findAnchor(locateRoot(tree), fragment);
  return found?.schema === void 0 ? null : found;
}
function readStep(step) {
  let text = step;
  try {
    text = decodeURIComponent(step);
  } catch {
  }
  return text.replaceAll("~1", "/").replaceAll("~0", "~");
}
function stepInto(value, step) {
  if (Array.isArray(value)) return /^[0-9]+$/.test(step) ? value[Number(step)] : void 0;
  return isNode(value) && Object.hasOwn(value, step) ? value[step] : void 0;
}
function findAnchor(place, anchor) {
  const open = [place];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const { schema } = next;
    if (isNode(schema) && schema.$anchor === anchor) return next;
    if (typeof schema !== "object" || schema === null) continue;
    for (const step of Object.keys(schema)) open.push(below(next, step));
  }
  return null;
}
var ANYTHING = { tree: { name: "", json: true }, pointer: "", schema: true };

// src/events/evolution/disjoint.ts
function areDisjoint(a, b) {
  if (a.type !== b.type) return true;
  if (a.values !== null && b.values !== null) return !haveCommon(a.values, b.values);
  const { min, max, isMinOpen, isMaxOpen } = narrower(a.range, b.range);
  if (min > max || min === max && (isMinOpen || isMaxOpen)) return true;
  return a.type === "object" && areApartByField(a, b);
}
function areOtherVariants(a, b) {
  return a.required.some((name) => {
    if (!b.required.includes(name)) return false;
    const [own, others] = [readTag(a, name) ?? [], readTag(b, name) ?? []];
    return own.length > 0 && others.length > 0 && !haveCommon(own, others);
  });
}
function areApartByField(a, b) {
  return [.../* @__PURE__ */ new Set([...a.required, ...b.required])].some((name) => {
    const [own, others] = [readTag(a, name), readTag(b, name)];
    if (own !== null && others !== null) return !haveCommon(own, others);
    return own?.length === 0 || others?.length === 0;
  });
}
function readTag(alternative, name) {
  return membersNamed(alternative, name).reduce((left, place) => {
    const right = readValues(place, 0);
    if (left === null || right === null) return left ?? right;
    const other = new Set(right.map(canonical));
    return left.filter((value) => other.has(canonical(value)));
  }, null);
}
function membersNamed({ fields }, name) {
  return fields.flatMap(({ named, rest }) => named.get(name) ?? rest ?? []);
}
var MOST_STEPS = 20;
function readValues(place, depth) {
  const { schema } = place;
  if (schema === false) return [];
  if (!isNode(schema) || depth > MOST_STEPS) return null;
  if ("const" in schema) return [schema.const];
  if (Array.isArray(schema.enum)) return schema.enum;
  const target = typeof schema.$ref === "string" ? followReference(place, schema.$ref) : null;
  return target === null ? null : readValues(target, depth + 1);
}
function haveCommon(a, b) {
  const other = new Set(b.map(canonical));
  return a.some((value) => other.has(canonical(value)));
}

// src/events/evolution/compare-objects.ts
function compareFields(from, to, parts) {
  const names = [...new Set([from, to].flatMap((each) => [...listNames(each), ...each.required]))];
  return [
    ...names.flatMap((name) => compareField(from, to, name, parts)),
    ...compareRest(from, to, parts)
  ];
}
function compareField(from, to, name, parts) {
  const step = escapePointer(name);
  const [own, other] = [membersNamed(from, name), membersNamed(to, name)];
  const [isListed, isListedThere] = [isNamed(from, name), isNamed(to, name)];
  const at = [{ pointer: `/${step}`, variant: null }];
  const places = {
    from: findNamed(from, name) ?? from.place,
    to: findNamed(to, name) ?? to.place
  };
  const missing2 = [];
  if (to.required.includes(name) && !from.required.includes(name)) {
    const kind = isListed ? "required" : "new-required";
    const says2 = [isListed ? "optional" : "not described", "required"];
    missing2.push({ ...gap(from, to, kind, "breaks", says2), at, ...places });
    if (!isListed) return missing2;
  }
  if (own.length > 0 && parts.isNever(own)) return missing2;
  if (other.length > 0 && parts.isNever(other)) {
    if (!isListed && !isListedThere && !from.required.includes(name)) return missing2;
    const says2 = ["allowed", "not allowed"];
    return [...missing2, { ...gap(from, to, "field", "breaks", says2), at, ...places }];
  }
  const gaps = parts.compare(own, other);
  if (isListed || from.required.includes(name)) return [...missing2, ...gapsBelow(gaps, step)];
  if (gaps.length === 0 || !isListedThere) return [];
  const says = ["not described", "described"];
  return [{ ...gap(from, to, "described", "depends", says), at, ...places }];
}
function compareRest(from, to, parts) {
  const [own, other] = [listRest(from), listRest(to)];
  if (other.length === 0 || own.length > 0 && parts.isNever(own)) return [];
  if (parts.isNever(other)) {
    const says = ["other fields allowed", "no other fields"];
    return [{ ...gap(from, to, "closed", "breaks", says), at: HERE }];
  }
  return gapsBelow(parts.compare(own, other), "*");
}
function listNames({ fields }) {
  return fields.flatMap(({ named }) => [...named.keys()]);
}
function isNamed(alternative, name) {
  return findNamed(alternative, name) !== null;
}
function findNamed({ fields }, name) {
  for (const { named } of fields) {
    const found = named.get(name);
    if (found !== void 0) return found;
  }
  return null;
}
function listRest({ fields }) {
  return fields.flatMap(({ rest }) => rest ?? []);
}

// src/events/evolution/is-same.ts
var NOTES = /* @__PURE__ */ new Set([
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "$comment",
  "$schema",
  "$id",
  "$anchor",
  "$defs",
  "definitions",
  "$ref"
]);
var NAMED = /* @__PURE__ */ new Set(["properties", "patternProperties", "dependentSchemas"]);
var LISTED = /* @__PURE__ */ new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
var SINGLE = /* @__PURE__ */ new Set([
  "additionalItems",
  "additionalProperties",
  "contains",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties"
]);
function isSameOpaque(a, b) {
  if (a.keyword !== b.keyword) return false;
  const seen = /* @__PURE__ */ new Set();
  if (a.keywords === null) return isSame(a.place, b.place, seen);
  return a.keywords.every((keyword) => isSameKeyword(a.place, b.place, keyword, seen));
}
function isSame(one, other, seen = /* @__PURE__ */ new Set()) {
  const pair = `${keyFor(one)} ${keyFor(other)}`;
  if (seen.has(pair)) return true;
  seen.add(pair);
  const [a, b] = [one.schema, other.schema];
  if (!isNode(a) || !isNode(b)) return a === b;
  if (!isSameReference(one, other, a, b, seen)) return false;
  const keywords = [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])];
  return keywords.filter((keyword) => !NOTES.has(keyword) && !keyword.startsWith("x-")).every((keyword) => isSameKeyword(one, other, keyword, seen));
}
function isSameReference(one, other, a, b, seen) {
  if (typeof a.$ref !== "string" || typeof b.$ref !== "string") return a.$ref === b.$ref;
  const [first, second] = [followReference(one, a.$ref), followReference(other, b.$ref)];
  if (first === null || second === null) return first === second && a.$ref === b.$ref;
  return isSame(first, second, seen);
}
function isSameKeyword(one, other, keyword, seen) {
  const [a, b] = [below(one, keyword), below(other, keyword)];
  const isMap = NAMED.has(keyword) && isNode(a.schema) && isNode(b.schema);
  const isList = Array.isArray(a.schema) && Array.isArray(b.schema);
  if (isMap || isList && (LISTED.has(keyword) || keyword === "items"))
    return isSameBelow(a, b, seen);
  if (SINGLE.has(keyword) && a.schema !== void 0 && b.schema !== void 0)
    return isSame(a, b, seen);
  return canonical(a.schema) === canonical(b.schema);
}
function isSameBelow(a, b, seen) {
  const [left, right] = [Object.keys(a.schema), Object.keys(b.schema)];
  if (left.length !== right.length) return false;
  return left.every((step) => right.includes(step) && isSame(below(a, step), below(b, step), seen));
}

// src/events/evolution/join-gaps.ts
function joinGaps(gaps) {
  return joinBy(gaps, ({ kind, from, to, says }) => [kind, placeKey(from), placeKey(to), says]);
}
function joinAlike(gaps) {
  return joinBy(gaps, ({ kind, says, at }) => [kind, says, at]);
}
function joinBy(gaps, nameGap) {
  const joined = /* @__PURE__ */ new Map();
  for (const each of gaps) {
    const key = JSON.stringify(nameGap(each));
    const known = joined.get(key) ?? { gap: each, fields: /* @__PURE__ */ new Map() };
    known.gap = worse(known.gap, each);
    for (const field of each.at) known.fields.set(`${field.pointer} ${field.variant ?? ""}`, field);
    joined.set(key, known);
  }
  return [...joined.values()].map(({ gap: gap2, fields }) => ({ ...gap2, at: [...fields.values()] }));
}
var ORDER = ["undecided", "depends", "breaks"];
function worse(one, other) {
  return ORDER.indexOf(other.effect) > ORDER.indexOf(one.effect) ? other : one;
}
function placeKey(place) {
  return place === null ? null : keyFor(place);
}

// src/events/evolution/tags.ts
var MOST_VALUES = 100;
function findTagName(alternatives) {
  const [first] = alternatives;
  if (first === void 0 || first.type !== "object") return null;
  const names = [
    .../* @__PURE__ */ new Set([...first.required, ...first.fields.flatMap(({ named }) => [...named.keys()])])
  ];
  return names.find((name) => alternatives.every((each) => (readTag(each, name)?.length ?? 0) > 0)) ?? null;
}
function findTag(alternative, all) {
  const name = findTagName(all);
  const [value] = name === null ? [] : readTag(alternative, name) ?? [];
  return value === void 0 ? null : typeof value === "string" ? value : canonical(value);
}
function splitByTag(alternative, others) {
  const name = others.length > 1 ? findTagName([alternative, ...others]) : null;
  const values = name === null ? [] : readTag(alternative, name) ?? [];
  if (name === null || values.length < 2 || values.length > MOST_VALUES) return [alternative];
  return values.map((value) => withTag(alternative, name, value));
}
function withTag(alternative, name, value) {
  const [place = alternative.place] = membersNamed(alternative, name);
  const only = {
    tree: place.tree,
    pointer: `${place.pointer}?${canonical(value)}`,
    schema: { const: value }
  };
  const fields = [...alternative.fields, { named: /* @__PURE__ */ new Map([[name, only]]), rest: null }];
  return { ...alternative, fields };
}

// src/events/evolution/compare-lists.ts
function compareLists(from, to, parts) {
  const gaps = [];
  const lost = [];
  for (const type of JSON_TYPES) {
    const [own, others] = [from, to].map((list) => list.filter((each) => each.type === type));
    if (own === void 0 || others === void 0 || own.length === 0) continue;
    if (others.length === 0) lost.push(type);
    else gaps.push(...compareType(own, others, parts));
  }
  return joinGaps(lost.length === 0 ? gaps : [typeGap(from, to, lost), ...gaps]);
}
function typeGap(from, to, lost) {
  const isKnown = from.some(({ type, opaque }) => lost.includes(type) && opaque.length === 0);
  const says = [nameTypes(from), nameTypes(to)];
  return {
    kind: "type",
    effect: isKnown ? "breaks" : "undecided",
    at: HERE,
    from: from[0]?.place ?? null,
    to: to[0]?.place ?? null,
    says
  };
}
function nameTypes(list) {
  const names = JSON_TYPES.filter((type) => list.some((each) => each.type === type)).map((type) => {
    const isWhole = type === "number" && list.every((each) => each.type !== type || each.isInteger);
    return isWhole ? "integer" : type;
  });
  if (names.length === JSON_TYPES.length) return "anything";
  return names.length === 0 ? "nothing" : names.join(" or ");
}
function compareType(own, others, parts) {
  return own.flatMap((each) => {
    if (each.values !== null) return compareListed(each, others);
    return splitByTag(each, others).flatMap((one) => compareOne(one, own, others, parts));
  });
}
function compareListed(from, others) {
  const [first = from] = others;
  return (from.values ?? []).flatMap((value) => {
    const answers = others.map((each) => takesValue(each, value, from));
    if (answers.includes(true)) return [];
    const says = [canonical(value), "not allowed"];
    if (!answers.includes(null)) return [gap(from, first, "value", "breaks", says)];
    if (others.some((each) => hasAll(each, from))) return [];
    return [gap(from, first, "undecided", "undecided", [canonical(value), "not known"])];
  });
}
function hasAll(to, from) {
  const listed = to.values?.map(canonical);
  return (listed === void 0 || (from.values ?? []).every((each) => listed.includes(canonical(each)))) && compareValues({ ...from, values: null }, { ...to, values: null }).length === 0 && opaqueGaps(from, to).length === 0 && to.fields.length + to.items.length + to.required.length === 0;
}
function compareOne(from, all, others, parts) {
  const tag = findTag(from, all.length > 1 || others.length > 1 ? [...all, ...others] : []);
  const candidates = others.filter((each) => !areOtherVariants(from, each));
  if (candidates.length === 0) return [missing(from, tag)];
  const compared = candidates.map((each) => ({
    gaps: compareAlternatives(from, each, parts),
    isApart: areDisjoint(from, each)
  }));
  const best = compared.reduce((a, b) => b.gaps.length < a.gaps.length ? b : a);
  const gaps = gapsWithin(best.gaps, tag);
  const isKnown = compared.every((each) => each === best || each.isApart);
  return isKnown ? [...gaps] : gaps.map(asUndecided);
}
function asUndecided(gap2) {
  return gap2.effect === "breaks" ? { ...gap2, effect: "undecided" } : gap2;
}
function missing(from, tag) {
  const says = [tag ?? "allowed", "not allowed"];
  return { kind: "variant", effect: "breaks", at: HERE, from: from.place, to: null, says };
}
function compareAlternatives(from, to, parts) {
  if (to.values !== null)
    return [gap(from, to, "listed", "breaks", ["any value", to.values.map(canonical).join(", ")])];
  const gaps = [
    ...compareValues(from, to),
    ...from.type === "object" ? compareFields(from, to, parts) : [],
    ...from.type === "array" ? compareItems(from, to, parts) : [],
    ...opaqueGaps(from, to)
  ];
  return from.opaque.length === 0 ? gaps : gaps.map(asUndecided);
}
function opaqueGaps(from, to) {
  const others = to.opaque.filter((each) => !from.opaque.some((own) => isSameOpaque(own, each)));
  return others.map(({ keyword, place }) => {
    const isThere = from.opaque.some((own) => own.keyword === keyword);
    const says = [isThere ? `another ${keyword}` : `no ${keyword}`, keyword];
    return { ...gap(from, to, "undecided", "undecided", says), to: place };
  });
}

// src/events/evolution/read-keywords.ts
function readAlternative(place, type) {
  const node = place.schema;
  const isInteger = isIntegerOnly(node, type);
  if (isInteger === null) return null;
  const any = anyOfType(type, place);
  const values = readValues2(node, any);
  if (values?.length === 0) return null;
  const decimal = type === "string" && isNode(node[DECIMAL_BOUNDS]) ? node[DECIMAL_BOUNDS] : {};
  return settle({
    ...any,
    values,
    range: readRange(node, type, any.range),
    decimal: readBounds(decimal, any.decimal),
    isInteger,
    steps: type === "number" ? numbers(node.multipleOf) : numbers(decimal.multipleOf),
    patterns: readPatterns(node, type),
    formats: texts(node.format).filter((name) => isEnforced(name, type)),
    isUnique: type === "array" && node.uniqueItems === true,
    required: type === "object" && Array.isArray(node.required) ? node.required.map(String) : [],
    items: type === "array" ? readItems(place, node) : [],
    fields: type === "object" ? readFields(place, node) : [],
    opaque: readOpaque(place, node, type)
  });
}
function isIntegerOnly({ type: named }, type) {
  if (named === void 0) return false;
  const names = Array.isArray(named) ? named.map(String) : [String(named)];
  if (names.includes(type)) return false;
  return type === "number" && names.includes("integer") ? true : null;
}
function readValues2(node, { type, values }) {
  const lists = [
    ...Array.isArray(node.enum) ? [node.enum] : [],
    ..."const" in node ? [[node.const]] : []
  ].map((list) => list.filter((value) => typeName(value) === type));
  return lists.reduce((left, right) => {
    const other = new Set(right.map(canonical));
    return left === null ? right : left.filter((value) => other.has(canonical(value)));
  }, values);
}
var EDGES = {
  string: ["minLength", "maxLength"],
  array: ["minItems", "maxItems"],
  object: ["minProperties", "maxProperties"]
};
function readRange(node, type, any) {
  if (type === "number") return readBounds(node, any);
  const [least, most] = EDGES[type] ?? [];
  if (least === void 0 || most === void 0) return any;
  const [min = any.min] = numbers(node[least]);
  const [max = any.max] = numbers(node[most]);
  return narrower(any, { min, isMinOpen: false, max, isMaxOpen: false });
}
function readBounds(node, any) {
  const [min = any.min] = numbers(node.minimum);
  const [max = any.max] = numbers(node.maximum);
  const [above = any.min] = numbers(node.exclusiveMinimum);
  const [under = any.max] = numbers(node.exclusiveMaximum);
  return narrower(
    { min, isMinOpen: false, max, isMaxOpen: false },
    {
      min: above,
      isMinOpen: Number.isFinite(above),
      max: under,
      isMaxOpen: Number.isFinite(under)
    }
  );
}
function readPatterns(node, type) {
  if (type === "string") return texts(node.pattern);
  return type === "number" ? texts(node[DECIMAL_DIGITS]) : [];
}
function isEnforced(name, type) {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : true;
  if (format === void 0 || format === true) return false;
  const own = typeof format === "object" && "type" in format ? format.type : "string";
  return (own ?? "string") === type;
}
function readItems(place, { prefixItems, items, additionalItems }) {
  if (prefixItems === void 0 && items === void 0) return [];
  const isOldList = Array.isArray(items);
  const listed = isOldList ? items : Array.isArray(prefixItems) ? prefixItems : [];
  const name = isOldList ? "items" : "prefixItems";
  const others = isOldList ? additionalItems : items;
  return [
    {
      first: listed.map((_, at) => below(place, name, at)),
      rest: others === void 0 ? null : below(place, isOldList ? "additionalItems" : "items")
    }
  ];
}
function readFields(place, { properties, additionalProperties }) {
  if (properties === void 0 && additionalProperties === void 0) return [];
  const names = isNode(properties) ? Object.keys(properties) : [];
  return [
    {
      named: new Map(names.map((name) => [name, below(place, "properties", name)])),
      rest: additionalProperties === void 0 ? null : below(place, "additionalProperties")
    }
  ];
}
var OF_OBJECTS = ["dependentRequired", "dependentSchemas", "dependencies", "propertyNames"];
var FIELDS = ["properties", "patternProperties", "additionalProperties"];
var COUNTED = ["contains", "minContains", "maxContains"];
var CONDITION = ["if", "then", "else"];
function readOpaque(place, node, type) {
  const found = [];
  const add = (keyword, keywords = [keyword]) => {
    if (node[keyword] !== void 0) found.push({ keyword, place, keywords });
  };
  add("not");
  if (node.then !== void 0 || node.else !== void 0) add("if", CONDITION);
  if (type === "object") {
    for (const keyword of OF_OBJECTS) add(keyword);
    add("patternProperties", FIELDS);
    add("unevaluatedProperties", null);
  }
  if (type === "array") {
    add("contains", COUNTED);
    add("unevaluatedItems", null);
  }
  return found;
}
function numbers(value) {
  return typeof value === "number" ? [value] : [];
}
function texts(value) {
  return typeof value === "string" ? [value] : [];
}

// src/events/evolution/expand.ts
var MOST = 2e3;
function createExpander() {
  const known = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  function expandOne(place) {
    const key = keyFor(place);
    const found = known.get(key);
    if (found !== void 0) return found;
    if (open.has(key)) return anything(place);
    open.add(key);
    const alternatives = read(place);
    open.delete(key);
    if (open.size === 0) known.set(key, alternatives);
    return alternatives;
  }
  function read(place) {
    const { schema } = place;
    if (schema === false) return [];
    if (!isNode(schema)) return anything(place);
    const own = JSON_TYPES.flatMap((type) => readAlternative(place, type) ?? []);
    const context = conjuncts(place, schema).reduce(
      (left, right) => product(left, right, place),
      own
    );
    return ["anyOf", "oneOf"].filter((keyword) => Array.isArray(schema[keyword])).reduce((left, keyword) => product(left, union(place, context, keyword), place), context);
  }
  function conjuncts(place, node) {
    const found = [];
    if (typeof node.$ref === "string") {
      const target = followReference(place, node.$ref);
      found.push(target === null ? mark(anything(place), "$ref", place) : expandOne(target));
    }
    if (Array.isArray(node.allOf))
      for (const at of node.allOf.keys()) found.push(expandOne(below(place, "allOf", at)));
    return found;
  }
  function union(place, context, keyword) {
    const node = place.schema;
    const branches = [...node[keyword].keys()].map(
      (at) => expandOne(below(place, keyword, at)).map((each) => withTag2(each, node))
    );
    const all = branches.flat();
    if (keyword === "anyOf") return all;
    if (areApart(branches.map((branch) => product(context, branch, place)))) return all;
    return mark(all, "oneOf", place);
  }
  return {
    expand: (places) => places.reduce((left, place) => {
      const right = expandOne(place);
      return left === null ? right : product(left, right, place);
    }, null) ?? []
  };
}
function anything(place) {
  return JSON_TYPES.map((type) => anyOfType(type, place));
}
function withTag2(alternative, { discriminator }) {
  const name = isNode(discriminator) ? discriminator.propertyName : void 0;
  const { type, required } = alternative;
  if (typeof name !== "string" || type !== "object" || required.includes(name)) return alternative;
  return { ...alternative, required: [...required, name] };
}
function product(left, right, place) {
  const both = left.flatMap((a) => right.flatMap((b) => intersect(a, b) ?? []));
  if (both.length <= MOST) return both;
  const types = new Set(both.map(({ type }) => type));
  return mark(
    anything(place).filter(({ type }) => types.has(type)),
    "allOf",
    place
  );
}
function mark(alternatives, keyword, place) {
  const opaque = { keyword, place, keywords: null };
  return alternatives.map((each) => ({ ...each, opaque: [...each.opaque, opaque] }));
}
function areApart(branches) {
  return branches.every(
    (own, at) => branches.slice(at + 1).every((others) => own.every((a) => others.every((b) => areDisjoint(a, b))))
  );
}

// src/events/evolution/compare-schemas.ts
function findGaps(from, to) {
  return createComparison()([from], [to]).gaps;
}
var WHOLE = Number.POSITIVE_INFINITY;
function createComparison() {
  const { expand } = createExpander();
  const known = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Map();
  const isNever2 = (places) => expand(places).length === 0;
  function forget(depth) {
    for (const [key, { restsOn }] of known)
      if (restsOn !== WHOLE && restsOn >= depth) known.delete(key);
  }
  return function compare(from, to) {
    if (to.length === 0) return { gaps: [], restsOn: WHOLE };
    const key = [from, to].map((places) => places.map(keyFor).sort().join(" ")).join(" -> ");
    const found = known.get(key);
    if (found !== void 0) return found;
    const depth = open.get(key);
    if (depth !== void 0) return { gaps: [], restsOn: depth };
    const own = open.size;
    open.set(key, own);
    let restsOn = WHOLE;
    const parts = {
      isNever: isNever2,
      compare(inner, outer) {
        const result2 = compare(inner, outer);
        restsOn = Math.min(restsOn, result2.restsOn);
        return result2.gaps;
      }
    };
    const gaps = compareLists(expand(from.length === 0 ? [ANYTHING] : from), expand(to), parts);
    open.delete(key);
    if (restsOn !== WHOLE) forget(own);
    const result = { gaps, restsOn: restsOn < own ? restsOn : WHOLE };
    known.set(key, result);
    return result;
  };
}

// src/events/evolution/rules.ts
var RULES = {
  variant: { tightened: "type removed", loosened: "type added", both: null },
  field: { tightened: "field removed", loosened: "field added", both: null },
  "new-required": {
    tightened: "new required field",
    loosened: "required field removed",
    both: null
  },
  required: { tightened: "field made required", loosened: "field made optional", both: null },
  described: {
    tightened: "open field described",
    loosened: "field no longer described",
    both: null
  },
  closed: { tightened: "open to closed", loosened: "closed to open", both: null },
  type: { tightened: "type narrowed", loosened: "type widened", both: "type changed" },
  value: { tightened: "enum value removed", loosened: "enum value added", both: null },
  listed: { tightened: "open to enum", loosened: "enum to open", both: null },
  bound: { tightened: "bound narrowed", loosened: "bound widened", both: null },
  length: { tightened: "length narrowed", loosened: "length widened", both: null },
  items: { tightened: "item count narrowed", loosened: "item count widened", both: null },
  fields: { tightened: "field count narrowed", loosened: "field count widened", both: null },
  step: { tightened: "step narrowed", loosened: "step widened", both: "step changed" },
  unique: { tightened: "items made unique", loosened: "items may repeat", both: null },
  pattern: { tightened: "pattern added", loosened: "pattern removed", both: "pattern changed" },
  format: { tightened: "format added", loosened: "format removed", both: "format changed" },
  undecided: { tightened: "undecided", loosened: "undecided", both: "undecided" }
};

// src/events/evolution/diff-schemas.ts
function diffSchemas(before, after) {
  const base = locateRoot({ name: "base", json: prepareSchema(before).json });
  const head = locateRoot({ name: "head", json: prepareSchema(after).json });
  const tightened = joinAlike(findGaps(base, head));
  const loosened = joinAlike(findGaps(head, base));
  const changes = tightened.map((gap2) => {
    const at = loosened.findIndex((other) => isOneChange(gap2, other));
    const [partner = null] = at === -1 ? [] : loosened.splice(at, 1);
    return toChange(gap2, partner);
  });
  return [...changes, ...loosened.map((gap2) => toChange(null, gap2))].sort(byField);
}
function isOneChange(tightened, loosened) {
  return tightened.kind === loosened.kind && RULES[tightened.kind].both !== null && placeOrNull(tightened.from) === placeOrNull(loosened.to) && placeOrNull(tightened.to) === placeOrNull(loosened.from);
}
function toChange(tightened, loosened) {
  const gap2 = tightened ?? loosened;
  const isBackward = tightened !== null;
  const [first, second] = isBackward ? [gap2.from, gap2.to] : [gap2.to, gap2.from];
  const [old, now] = isBackward ? gap2.says : [gap2.says[1], gap2.says[0]];
  return {
    category: nameChange(tightened, loosened),
    fields: gap2.at,
    before: { pointer: pointerOrNull(first), says: old },
    after: { pointer: pointerOrNull(second), says: now },
    backward: tightened?.effect ?? "keeps",
    forward: loosened?.effect ?? "keeps"
  };
}
function nameChange(tightened, loosened) {
  const names = RULES[(tightened ?? loosened).kind];
  if (tightened !== null && loosened !== null) return names.both ?? names.tightened;
  return tightened === null ? names.loosened : names.tightened;
}
function placeOrNull(place) {
  return place === null ? null : keyFor(place);
}
function pointerOrNull(place) {
  if (place === null || place.tree.name === "") return null;
  return place.pointer.replace(/\?.*$/s, "");
}
function byField(a, b) {
  const [one, other] = [a, b].map(({ fields: [field] }) => field?.pointer ?? "");
  return one === other ? 0 : (one ?? "") < (other ?? "") ? -1 : 1;
}
export {
  diffSchemas
};
