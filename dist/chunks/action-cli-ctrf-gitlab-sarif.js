import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);

// src/contracts/text/log-text.ts
function printable(text) {
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, "�");
}
function couldCommand(text) {
  const seen = text.replace(/[^\x21-\x7e]/g, "");
  return seen.includes("::") || seen.includes("##[");
}
function withoutCommands(text) {
  return text.split(/(\r\n|\r|\n)/).map((line) => couldCommand(line) ? disarmed(line) : line).join("");
}
function disarmed(line) {
  return line.replace(LAST_HASH, "#\\").replace(/^[^\x21-\x7e]*(?=:)/, (space) => `${space}\\`);
}
function jsonWithoutCommands(json) {
  return json.replace(LAST_HASH, "\\u0023");
}
var LAST_HASH = /#(?=[^\x21-\x7e]*\[)/g;

export {
  printable,
  couldCommand,
  withoutCommands,
  jsonWithoutCommands
};
