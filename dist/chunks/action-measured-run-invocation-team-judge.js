import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  dispatchUnions
} from "./action-builtin-judge-measured-run-invocation-team-judge.js";
import {
  joinDecimal
} from "./action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import {
  SchemaFault,
  gatherNodes,
  isSchemaNode,
  resolveReference,
  subschemas
} from "./action-bench-run-invocation-worker.js";
import {
  __commonJS
} from "./action-baseline-file-bench-cli-worker.js";

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// src/events/schema/circles.ts
function refuseCircles(schema) {
  const pointers = new Map([...subschemas(schema)].map(({ node, pointer }) => [node, pointer]));
  if ([...pointers.keys()].some((node) => node !== schema && node.$id !== void 0)) return;
  const done = /* @__PURE__ */ new Map();
  const open = [];
  for (const start of pointers.keys()) {
    open.push({ node: start, isLeft: false });
    for (let next = open.pop(); next !== void 0; next = open.pop()) {
      const { node, isLeft } = next;
      if (isLeft) done.set(node, true);
      else if (!done.has(node)) {
        done.set(node, false);
        open.push({ node, isLeft: true });
        for (const other of ofTheSameValue(node, schema)) {
          if (done.get(other) === false) throw circleAt(pointers.get(other) ?? "");
          open.push({ node: other, isLeft: false });
        }
      }
    }
  }
}
function circleAt(pointer) {
  return new SchemaFault(
    pointer,
    `${pointer === "" ? "the schema " : ""}leads back to itself by $ref, so that no event could ever be checked; let the $ref name another part`
  );
}
function ofTheSameValue(node, root) {
  const { $ref, not, then, dependentSchemas } = node;
  const lists = [node.allOf, node.anyOf, node.oneOf].flatMap(
    (list) => Array.isArray(list) ? list : []
  );
  const mapped = isSchemaNode(dependentSchemas) ? Object.values(dependentSchemas) : [];
  const referred = typeof $ref === "string" ? resolveReference($ref, root) : void 0;
  return [referred, not, node.if, then, node.else, ...lists, ...mapped].filter(isSchemaNode);
}

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
  const long = /^\\(?:U([0-9a-fA-F]{8})|[xu]\{([0-9a-fA-F]{1,6})\})/.exec(rest);
  if (long !== null)
    return {
      length: long[0].length,
      text: `\\u{${(long[1] ?? long[2] ?? "").replace(/^0+(?=.)/, "")}}`
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

// src/events/schema/unevaluated.ts
var UNSURE_OF_ITEMS = ["contains", "anyOf", "oneOf", "if", "dependentSchemas"];
function prepareUnevaluated(schema) {
  const places = [...subschemas(schema)];
  for (const { node, pointer } of places)
    if (node.unevaluatedItems !== void 0) refuseUnsure(node, `${pointer}/unevaluatedItems`);
  if (!places.some(({ node }) => node.unevaluatedProperties !== void 0)) return;
  for (const { node } of places) if (node.if !== void 0) repeatCondition(node);
  function refuseUnsure(node, pointer) {
    const beside = /* @__PURE__ */ new Set();
    gatherNodes(node, schema, beside);
    const unsure = UNSURE_OF_ITEMS.find(
      (keyword) => [...beside].some((other) => other[keyword] !== void 0)
    );
    if (unsure === void 0) return;
    throw new SchemaFault(
      pointer,
      `is beside ${unsure}, and which items that has looked at is not known; say what the others may be by items`
    );
  }
}
function repeatCondition(node) {
  const again = structuredClone(node.if);
  const { then } = node;
  Object.assign(node, Object.fromEntries([["then", { allOf: [again, then ?? true] }]]));
}

// src/events/schema/prepare-schema.ts
function prepareSchema(schema) {
  const dialect = readDialect(schema);
  if (!isSchemaNode(schema)) return { json: schema, dialect };
  const json = structuredClone(schema);
  for (const place of [...subschemas(json)]) prepareNode(place, dialect);
  refuseCircles(json);
  prepareUnevaluated(json);
  dispatchUnions(json);
  return { json, dialect };
}
var REFUSED = {
  $async: "makes the answer come later, and none is waited for; take it out",
  $dynamicRef: "is not followed; write $ref, with the one part of this schema that it means",
  $recursiveRef: 'is not followed; write "$ref": "#", or the part of this schema that it means'
};
function prepareNode({ node, pointer }, dialect) {
  for (const [keyword, why] of Object.entries(REFUSED))
    if (node[keyword] !== void 0) throw new SchemaFault(`${pointer}/${keyword}`, why);
  if (isSchemaNode(node.properties) && Object.hasOwn(node.properties, "__proto__"))
    throw new SchemaFault(`${pointer}/properties`, 'has "__proto__", a field that is not checked');
  if (ignoresBesideReferences(dialect) && typeof node.$ref === "string")
    keepReference(node, pointer);
  delete node.id;
  delete node.nullable;
  translatePatterns(node, pointer);
  dropImplied(node);
  joinDecimal(node);
}
function keepReference(node, pointer) {
  const kept = ["$ref", "$schema", "definitions", "$defs", ...pointer === "" ? ["$id"] : []];
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

export {
  require_fast_deep_equal,
  require_equal,
  prepareSchema,
  UUID_PATTERN
};
