import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);

// src/events/json-scan.ts
var NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
var NUMBER_START = /[-0-9]/;
var STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
var SPACE = /[ \t\r\n]*/y;
function scanJson(text, onNumber) {
  const levels = [];
  let position = skip(SPACE, text, 0);
  let duplicate = null;
  const fail = () => ({ kind: "syntax", position });
  for (; ; ) {
    const opener = text[position];
    if (opener === "{" || opener === "[") {
      levels.push({ keys: opener === "{" ? /* @__PURE__ */ new Set() : null, at: 0 });
      position = skip(SPACE, text, position + 1);
      const level = levels[levels.length - 1];
      if (text[position] !== closer(level)) {
        if (level.keys === null) continue;
        const key = readKey(level);
        if (key === null) return fail();
        continue;
      }
    } else {
      const end = scalarEnd(text, position);
      if (end === null) return fail();
      if (onNumber !== void 0 && NUMBER_START.test(text.charAt(position)))
        onNumber(text.slice(position, end), () => formatPointer(levels));
      position = end;
    }
    for (; ; ) {
      position = skip(SPACE, text, position);
      const level = levels[levels.length - 1];
      if (level === void 0)
        return position === text.length ? duplicate ?? { kind: "ok" } : fail();
      if (text[position] === closer(level)) {
        levels.pop();
        position += 1;
        continue;
      }
      if (text[position] !== ",") return fail();
      position = skip(SPACE, text, position + 1);
      if (level.keys === null) level.at = Number(level.at) + 1;
      else if (readKey(level) === null) return fail();
      break;
    }
  }
  function readKey(level) {
    const end = match(STRING, text, position);
    if (end === null) return null;
    const key = JSON.parse(text.slice(position, end));
    const colon = skip(SPACE, text, end);
    if (text[colon] !== ":") {
      position = colon;
      return null;
    }
    level.at = key;
    if (level.keys?.has(key))
      duplicate ??= { kind: "duplicate-key", pointer: formatPointer(levels), key };
    level.keys?.add(key);
    position = skip(SPACE, text, colon + 1);
    return key;
  }
}
function closer(level) {
  return level.keys === null ? "]" : "}";
}
function scalarEnd(text, position) {
  for (const word of ["true", "false", "null"]) {
    if (text.startsWith(word, position)) return position + word.length;
  }
  return match(text[position] === '"' ? STRING : NUMBER, text, position);
}
function match(pattern, text, position) {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : null;
}
function skip(pattern, text, position) {
  return match(pattern, text, position) ?? position;
}
function formatPointer(levels) {
  return levels.map(({ at }) => `/${escapePointer(String(at))}`).join("");
}
function escapePointer(step) {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

// src/contracts/text/found.ts
var MOST_CHARACTERS = 60;
function quoteValue(value) {
  if (value === void 0) return "missing";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "string") return JSON.stringify(shorten(value));
  return String(value);
}
function quoteFigure(value) {
  return typeof value === "string" && /^[-+0-9.:TZe]{1,60}$/i.test(value) ? value : quoteValue(value);
}
function shorten(text) {
  const characters = [...text.slice(0, 2 * MOST_CHARACTERS + 2)];
  return characters.length <= MOST_CHARACTERS ? text : `${characters.slice(0, MOST_CHARACTERS).join("")}…`;
}

export {
  scanJson,
  escapePointer,
  quoteValue,
  quoteFigure,
  shorten
};
