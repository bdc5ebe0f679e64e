import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);

// src/contracts/text/shortened.ts
function shortened(text, limit) {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  return `${kept.replace(/[\ud800-\udbff]$/, "")}…`;
}

// src/contracts/text/plain.ts
function plain(text) {
  return text.replace(
    UNSEEN,
    (character) => [...character].map((one) => `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`).join("")
  );
}
var UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export {
  shortened,
  plain
};
