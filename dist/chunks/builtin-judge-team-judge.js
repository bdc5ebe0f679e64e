import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  TAG_VALUES
} from "./action-builtin-judge-measured-run-invocation-team-judge.js";
import {
  DECIMAL_BOUNDS,
  DECIMAL_DIGITS,
  findTags
} from "./action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import {
  PLAN_TYPE_POINTER,
  followReferences,
  isSchemaNode,
  pointerSteps,
  readEventType,
  subschemas,
  withArticle
} from "./action-bench-run-invocation-worker.js";
import {
  nearest
} from "./action-bench-cli-worker.js";
import {
  escapePointer,
  quoteFigure,
  quoteValue
} from "./action-baseline-file-bench-run-invocation-worker.js";

// src/events/schema/union-keywords.ts
var TAG = "tag";
function causesOf(error) {
  const { causes } = error.params;
  return causes ?? null;
}
var ROOT = "urn:dc-event-gate:root";
function explainUnionsBy(ajv, root) {
  const places = new Map([...subschemas(root)].map(({ node, pointer }) => [node, pointer]));
  ajv.addSchema(isSchemaNode(root) ? withoutId(root) : root, ROOT);
  for (const keyword of ["anyOf", "oneOf"]) {
    let validateUnion2 = function(branches, data, node, context) {
      const pointer = places.get(node) ?? "";
      const results = branches.map((_, at) => {
        const check = ajv.getSchema(`${ROOT}#${encodePointer(`${pointer}/${keyword}/${at}`)}`);
        return check === void 0 || check(data, context) ? null : [...check.errors ?? []];
      });
      const passing = results.filter((errors) => errors === null).length;
      if (passing === 1 || passing > 1 && keyword === "anyOf") return true;
      const place = {
        node,
        root,
        data,
        instancePath: context?.instancePath ?? ""
      };
      const causes = passing > 1 ? [severalFit(place)] : chooseCauses(place, branches, results);
      validateUnion2.errors = [{ keyword, params: { causes } }];
      return false;
    };
    var validateUnion = validateUnion2;
    ajv.removeKeyword(keyword);
    ajv.addKeyword({ keyword, schemaType: "array", validate: validateUnion2 });
  }
}
function withoutId({ $id: _, ...schema }) {
  return schema;
}
function encodePointer(pointer) {
  return pointer.split("/").map(encodeURIComponent).join("/");
}
function chooseCauses(place, branches, results) {
  const all = results.map((errors) => errors ?? []);
  const tagged2 = causesByTag(place, all);
  if (tagged2 !== null) return tagged2;
  const meant = all.filter((_, at) => followReferences(branches[at], place.root)?.type !== "null");
  const [only, ...others] = meant;
  if (only !== void 0 && others.length === 0) return only;
  const ofOtherKind = (errors) => errors.filter(
    ({ instancePath, keyword }) => instancePath === place.instancePath && ["type", "const", "enum"].includes(keyword)
  );
  const fitting = meant.filter((errors) => ofOtherKind(errors).length === 0);
  if (fitting.length > 0) return nearest2(fitting);
  const kinds = meant.flatMap(ofOtherKind);
  if (kinds.every(({ keyword }) => keyword === "type")) {
    const types = [...new Set(kinds.flatMap(({ schema }) => schema))];
    return [errorAt(place, "type", types)];
  }
  return nearest2(meant);
}
function causesByTag(place, all) {
  const { node, root, data, instancePath } = place;
  const tags = findTags(node, root);
  if (tags === null || !isSchemaNode(data)) return null;
  const value = Object.hasOwn(data, tags.tag) ? data[tags.tag] : void 0;
  const at = tags.values.findIndex((values) => values.includes(value));
  if (at !== -1) return all[at] ?? [];
  const isNeeded = Array.isArray(node.required) && node.required.includes(tags.tag);
  if (value === void 0 && !isNeeded && !all.every((errors) => misses(errors, tags.tag)))
    return null;
  const field = {
    ...place,
    data: value,
    instancePath: `${instancePath}/${escapePointer(tags.tag)}`
  };
  return [errorAt(field, TAG, tags.values.flat())];
}
function misses(errors, field) {
  return errors.some(({ params }) => params.missingProperty === field);
}
function nearest2(candidates) {
  return candidates.reduce((a, b) => b.length < a.length ? b : a);
}
function severalFit(place) {
  return {
    ...errorAt(place, "oneOf", []),
    message: "must fit one of the alternatives, and fits several"
  };
}
function errorAt({ data, instancePath }, keyword, schema) {
  return { keyword, instancePath, schemaPath: "", params: {}, data, schema, parentSchema: {} };
}

// src/events/explanation/explain-format.ts
var NEEDED = {
  "date-time": "it must be an existing day and time, like 2024-01-31T09:30:00Z (a space for the T, and no offset, will do too)",
  time: "it must be a time, like 09:30:00, with or without an offset",
  duration: "it must be a duration, like P3DT12H30M (ISO 8601)",
  uuid: "it must be a UUID, like 123e4567-e89b-42d3-a456-426614174000",
  email: "it must be an email address, like name@example.com",
  uri: "it must be an absolute URI, like https://example.com/page",
  ipv4: "it must be an IPv4 address, like 192.0.2.1",
  ipv6: "it must be an IPv6 address, like 2001:db8::1",
  "event-time": "it must be an existing day and time, like 2024-01-31T09:30:00Z (without an offset it is UTC)"
};
function explainFormat(format, value) {
  if (format === "date") return { rule: "date", text: explainDate(value) };
  const needed = NEEDED[format] ?? explainVersion(format) ?? `it must have the format ${format}`;
  return { rule: format, text: `is ${quoteValue(value)}; ${needed}` };
}
function explainVersion(format) {
  const version = /^uuid([1-8])$/.exec(format)?.[1];
  return version && `it must be a UUID of version ${version}, whose third group begins with ${version}`;
}
function explainDate(value) {
  const isDayLike = typeof value === "string" && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value);
  return isDayLike ? `is ${value}, which is not a day of the calendar` : `is ${quoteValue(value)}; it must be a date, written YYYY-MM-DD`;
}

// src/events/explanation/likely-repair.ts
function likelyRepair(rule, value) {
  const text2 = typeof value === "number" ? String(value) : value;
  if (typeof text2 !== "string") return void 0;
  const meant = rule === "amount" ? likelyAmount(text2) : rule === "date" ? likelyDate(text2) : null;
  return meant === null ? void 0 : { values: [meant] };
}
function likelyAmount(text2) {
  const [, whole, decimals = ""] = /^([0-9]+)(\.[0-9]+)?$/.exec(text2.replace(/[^0-9.]/g, "")) ?? [];
  return whole === void 0 ? null : `${whole}${decimals.slice(0, 7)}`;
}
function likelyDate(text2) {
  const [, year, month, day] = /^([0-9]{4})[-/. ]?([0-9]{2})[-/. ]?([0-9]{2})/.exec(text2) ?? [];
  return year === void 0 ? null : `${year}-${month}-${day}`;
}

// src/events/explanation/explain-kind.ts
var KINDS = {
  amount: { rule: "amount", say: amount },
  "positive amount": { rule: "amount", say: positiveAmount },
  rate: { rule: "rate", say: rate },
  "calendar date": { rule: "date", say: explainDate },
  "date-time": { rule: "date-time", say: (value) => explainFormat("event-time", value).text },
  text: { rule: "text", say: text },
  UUID: { rule: "uuid", say: (value) => explainFormat("uuid", value).text }
};
var RANGES = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
function explainKind(error, subject) {
  const title = error.parentSchema?.title;
  const kind = typeof title === "string" ? KINDS[title] : void 0;
  if (kind !== void 0) {
    const { rule, say } = kind;
    return { rule, text: say(error.data, subject), repair: likelyRepair(rule, error.data) };
  }
  if (error.keyword === "type")
    return { rule: "type", text: `is ${quoteValue(error.data)}; ${typeNeeded(error)}` };
  if (error.keyword === DECIMAL_BOUNDS) {
    const text2 = `is ${quoteValue(error.data)}; it must be a decimal number, ${range(error.schema)}`;
    return { rule: "range", text: text2 };
  }
  if (error.keyword === DECIMAL_DIGITS) {
    const text2 = `is ${quoteValue(error.data)}; as text it must match ${String(error.schema)}`;
    return { rule: "pattern", text: text2 };
  }
  if (RANGES.includes(error.keyword)) {
    return {
      rule: "range",
      text: `is ${quoteValue(error.data)}; it must be ${range(error.parentSchema ?? {})}`
    };
  }
  if (error.keyword === "format") return explainFormat(String(error.schema), error.data);
  if (error.keyword === "pattern") {
    return {
      rule: "pattern",
      text: `is ${quoteValue(error.data)}; it must match ${String(error.schema)}`
    };
  }
  return null;
}
var AMOUNT_FORM = 'an amount is a string of digits like "1234.56", at most 12 before the point and 6 after';
function amount(value, subject) {
  return amountForm(value) ?? `is ${quoteFigure(value)}; ${named(subject)} must be 0 or more`;
}
function positiveAmount(value, subject) {
  const isNegative = typeof value === "number" ? value <= 0 : typeof value === "string" && /^-?[0-9.]+$/.test(value) && !/^[0-9.]*[1-9]/.test(value);
  if (isNegative) return `is ${quoteFigure(value)}; ${named(subject)} must be greater than 0`;
  return amountForm(value) ?? `is ${quoteFigure(value)}; ${named(subject)} must be greater than 0`;
}
function amountForm(value) {
  if (typeof value === "number") {
    if (value < 0) return null;
    if (!Number.isFinite(value))
      return "is a number too large for any parser; write it as a string";
    if (value > 999999999999999e-6)
      return `is the JSON number ${value}; past 9 digits a parser may lose some: write it as a string`;
    return `is the JSON number ${value}; an amount may have at most 6 decimals`;
  }
  if (typeof value !== "string") return `is ${quoteValue(value)}; ${AMOUNT_FORM}`;
  if (/^-[0-9]+(\.[0-9]+)?$/.test(value)) return null;
  const decimals = /^[0-9]+\.([0-9]+)$/.exec(value)?.[1]?.length ?? 0;
  if (decimals > 6)
    return `is ${quoteFigure(value)}, with ${decimals} decimals; an amount has at most 6, nothing is rounded`;
  if (/^[0-9]{13,}(\.[0-9]+)?$/.test(value))
    return `is ${quoteFigure(value)}; an amount may have at most 12 digits before the point`;
  return `is ${quoteValue(value)}; ${AMOUNT_FORM}`;
}
function rate(value) {
  return `is ${quoteFigure(value)}; a rate must be from 0 to 1, with at most 4 decimals`;
}
function text(value) {
  return typeof value === "string" ? `is ${quoteValue(value)}, which is blank; it must have a visible character` : `is ${quoteValue(value)}; it must be text`;
}
function named({ field, eventType }) {
  return field === "amount" && eventType !== "" ? withArticle(eventType) : field;
}
function typeNeeded(error) {
  const types = [error.schema].flat();
  return `it must be ${types.filter((type) => type !== "null").map(withArticle).join(" or ")}`;
}
function range(bounds) {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = bounds;
  const isFromTo = minimum !== void 0 && maximum !== void 0;
  return [
    isFromTo ? `from ${minimum} to ${maximum}` : null,
    minimum === void 0 || isFromTo ? null : `${minimum} or more`,
    exclusiveMinimum === void 0 ? null : `greater than ${exclusiveMinimum}`,
    maximum === void 0 || isFromTo ? null : `${maximum} or less`,
    exclusiveMaximum === void 0 ? null : `less than ${exclusiveMaximum}`,
    multipleOf === void 0 ? null : `a multiple of ${multipleOf}`
  ].filter((words) => words !== null).join(" and ");
}

// src/events/explanation/explain-structure.ts
function explainStructure(error, subject) {
  switch (error.keyword) {
    case "required":
      return missing(error, subject);
    case "additionalProperties":
    case "unevaluatedProperties":
      return unknownField(error, subject);
    case "discriminator":
      return {
        rule: "event-type",
        text: known(error.params.tagValue, tagged(error)?.values ?? [])
      };
    case TAG:
      return { rule: "event-type", text: known(error.data, error.schema) };
    case "enum":
      return explainChoices(error);
    case "const":
      return {
        rule: "const",
        text: `is ${quoteValue(error.data)}; it must be ${quoteValue(error.schema)}`,
        repair: { values: [error.schema] }
      };
    default:
      return null;
  }
}
function explainChoices({ data, schema }) {
  const allowed = schema.filter((choice) => choice !== null);
  return {
    rule: "enum",
    text: choices(data, allowed),
    repair: { values: likeliest(data, allowed) }
  };
}
function likeliest(value, allowed) {
  const meant = typeof value === "string" ? nearest(value, allowed.map(String)) : void 0;
  return meant === void 0 ? allowed : allowed.filter((choice) => String(choice) === meant);
}
function missing(error, subject) {
  const union = tagged(error);
  return union !== void 0 && union.tag === error.params.missingProperty && union.values.length > 0 ? { rule: "event-type", text: known(void 0, union.values) } : { rule: "required", text: `is missing; ${owner(subject)} needs it` };
}
function tagged({ parentSchema = {} }) {
  return parentSchema[TAG_VALUES];
}
function unknownField(error, subject) {
  const known2 = Object.keys(error.parentSchema?.properties ?? {});
  const meant = nearest(subject.field, known2);
  const hint = meant === void 0 ? `its fields are ${known2.join(", ")}` : `did you mean \`${meant}\`?`;
  return {
    rule: "unknown-field",
    text: `is not a field of ${owner(subject, "an event")}; ${hint}`,
    repair: meant === void 0 ? void 0 : { rename: meant }
  };
}
function known(value, allowed) {
  const names = `it must be one of ${allowed.join(", ")}`;
  if (value === void 0) return `is missing; ${names}`;
  const isWord = typeof value === "string" && /^[\w.-]{1,60}$/.test(value);
  const meant = typeof value === "string" ? nearest(value, allowed) : void 0;
  const hint = meant === void 0 ? "" : `; did you mean ${meant}?`;
  return `is ${isWord ? value : quoteValue(value)}; ${names}${hint}`;
}
function choices(value, allowed) {
  const names = allowed.map(String);
  const meant = typeof value === "string" ? nearest(value, names) : void 0;
  const hint = meant === void 0 ? "" : `; did you mean ${meant}?`;
  return `is ${quoteValue(value)}; it must be one of ${names.join(", ")}${hint}`;
}
function owner({ pointer, eventType }, envelope = "every event") {
  const parent = pointer.slice(0, pointer.lastIndexOf("/"));
  if (parent === "") return envelope;
  if (parent === "/payload") return eventType === "" ? "the payload" : withArticle(eventType);
  return `\`${parent}\``;
}

// src/events/explanation/explain.ts
var ECHOES = ["oneOf", "anyOf", "allOf", "if", "not"];
var ORDER = [
  TAG,
  "required",
  "additionalProperties",
  "unevaluatedProperties",
  "discriminator",
  "enum",
  "const",
  "type"
];
function explain(errors, value, typePath) {
  const causes = relevantErrors(errors);
  const byPlace = /* @__PURE__ */ new Map();
  for (const error of causes) {
    const pointer = errorPointer(error);
    const held = byPlace.get(pointer);
    if (held === void 0 || weight(error) < weight(held)) byPlace.set(pointer, error);
  }
  const eventType = readEventType(value, typePath) ?? "";
  const problems = [...byPlace].map(([pointer, error]) => {
    const field = pointer.slice(pointer.lastIndexOf("/") + 1);
    return explainOne(error, { pointer, eventType, field });
  });
  return withoutEchoes(problems);
}
function withoutEchoes(problems) {
  const meant = problems.flatMap(
    ({ pointer, repair }) => repair !== void 0 && "rename" in repair ? [`${pointer.slice(0, pointer.lastIndexOf("/"))}/${escapePointer(repair.rename)}`] : []
  );
  return problems.filter(({ rule, pointer }) => rule !== "required" || !meant.includes(pointer));
}
function explainOne(error, subject) {
  const { rule, text: text2, repair } = explainStructure(error, subject) ?? explainKind(error, subject) ?? {
    rule: error.keyword,
    text: `is ${quoteValue(error.data)}; it ${error.message ?? "is not allowed"}`,
    repair: void 0
  };
  const where = subject.pointer === "" ? "the record" : `\`${subject.pointer}\``;
  const problem = { pointer: subject.pointer, rule, message: `${where} ${text2}` };
  return repair === void 0 ? problem : { ...problem, repair };
}
function relevantErrors(errors) {
  const all = errors.flatMap((error) => {
    const causes2 = causesOf(error);
    return causes2 === null ? [error] : relevantErrors(causes2);
  });
  const causes = all.filter(
    (error) => !(ECHOES.includes(error.keyword) && error.schemaPath !== "") && !isNullBranch(error)
  );
  return causes.length > 0 ? causes : all;
}
function isNullBranch(error) {
  return error.keyword === "type" && error.schema === "null" && /\/anyOf\/\d+\/type$/.test(error.schemaPath);
}
function weight(error) {
  const index = ORDER.indexOf(error.keyword);
  return index === -1 ? ORDER.length : index;
}
function errorPointer({ keyword, instancePath, params }) {
  const name = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  if (typeof name === "string") return `${instancePath}/${escapePointer(name)}`;
  return keyword === "discriminator" ? `${instancePath}/${String(params.tag)}` : instancePath;
}

// src/events/explanation/explain-by.ts
var PLAN_TYPE = pointerSteps(PLAN_TYPE_POINTER);
function explainBy(validate) {
  return (value) => atLeastOne(validate(value) ? [] : explain(validate.errors ?? [], value, PLAN_TYPE));
}
function atLeastOne(problems) {
  return problems.length > 0 ? problems : [{ pointer: "", rule: "schema", message: "the record is not valid by the schema" }];
}

export {
  explainUnionsBy,
  explain,
  explainBy,
  atLeastOne
};
