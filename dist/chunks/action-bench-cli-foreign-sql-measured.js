import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);

// src/contracts/tables/golden-file-name.ts
var MOST_BYTES = 200;
function goldenFileName({ schema, table }) {
  const parts = schema === null ? [table] : [schema, table];
  return `${parts.map(encodePart).join(".")}.csv`;
}
var DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
function encodePart(part) {
  const safe = part.normalize("NFC").replaceAll(/[%<>:"/\\|?*.]/g, encode);
  return DEVICE.test(safe) ? `${encode(safe[0] ?? "")}${safe.slice(1)}` : safe;
}
function encode(letter) {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
function isShortEnough(name) {
  return new TextEncoder().encode(goldenFileName(name)).length <= MOST_BYTES;
}

// src/contracts/tables/table-name.ts
function parseTableName(text) {
  const parts = splitParts(text);
  if (parts === null || parts.length < 1 || parts.length > 2 || !parts.every(isPart)) return null;
  const [table = "", schema = null] = [...parts].reverse();
  return { schema, table };
}
function formatTableName({ schema, table }) {
  const parts = schema === null ? [table] : [schema, table];
  return parts.map((part) => part.includes(".") ? `"${part}"` : part).join(".");
}
function foldName(name) {
  return name.normalize("NFC").toLowerCase();
}
function splitParts(text) {
  const parts = [...text.matchAll(/(?:"([^"]*)"|([^".]*))(\.|$)/g)].filter(
    ({ index }) => index < text.length
  );
  const isWhole = parts.map(([whole]) => whole).join("") === text && !text.endsWith(".");
  return isWhole ? parts.map(([, quoted, plain]) => quoted ?? plain ?? "") : null;
}
function isPart(part) {
  return part !== "" && part === part.trim() && part.isWellFormed() && !new RegExp('\\p{C}|"', "u").test(part);
}

export {
  goldenFileName,
  isShortEnough,
  parseTableName,
  formatTableName,
  foldName
};
