import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  isSchemaNode,
  subschemas
} from "./action-bench-run-invocation-worker.js";
import {
  escapePointer
} from "./action-baseline-file-bench-run-invocation-worker.js";

// src/events/schema/patterns.ts
var NO_PATTERN = -1;
function listPatterns(prepared) {
  const places = /* @__PURE__ */ new Map();
  for (const { node, pointer } of subschemas(prepared)) {
    const keys = isSchemaNode(node.patternProperties) ? Object.keys(node.patternProperties) : [];
    const found = [
      ...typeof node.pattern === "string" ? [[node.pattern, "/pattern"]] : [],
      ...keys.map((key) => [key, `/patternProperties/${escapePointer(key)}`])
    ];
    for (const [pattern, at] of found) if (!places.has(pattern)) places.set(pattern, pointer + at);
  }
  return [...places].map(([pattern, pointer]) => ({ pattern, pointer }));
}
function tellingMatcher(prepared, onPattern) {
  const indices = new Map(listPatterns(prepared).map(({ pattern }, index) => [pattern, index]));
  const make = (pattern, flags) => {
    const matcher = new RegExp(pattern, flags);
    const index = indices.get(pattern) ?? NO_PATTERN;
    return {
      test(text) {
        onPattern(index);
        const matches = matcher.test(text);
        onPattern(NO_PATTERN);
        return matches;
      },
      toString: () => String(matcher)
    };
  };
  return Object.assign(make, { code: "new RegExp" });
}

// src/contracts/ports/fixture-part.ts
var MAX_EVENT_BYTES = 1048576;

export {
  NO_PATTERN,
  listPatterns,
  tellingMatcher,
  MAX_EVENT_BYTES
};
