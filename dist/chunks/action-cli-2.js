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

// src/contracts/text/shell-word.ts
function shellWord(text) {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// src/report/form-names.ts
var FORM_NAMES = [
  "human",
  "json",
  "markdown",
  "html",
  "sarif",
  "junit",
  "ctrf",
  "gitlab"
];
var VERDICT_FORMS = ["sarif", "junit", "ctrf", "gitlab"];
var REPORT_FILES = [
  ["json", "report.json"],
  ["markdown", "report.md"],
  ["html", "report.html"],
  ["sarif", "report.sarif"],
  ["junit", "report.junit.xml"],
  ["ctrf", "report.ctrf.json"],
  ["gitlab", "report.codequality.json"]
];

// src/contracts/text/display-width.ts
var COLOUR = /\x1b\[[0-9;]*m/g;
var WIDE = new RegExp("[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}", "u");
function displayWidth(text) {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  for (const character of text.replace(COLOUR, ""))
    columns += new RegExp("\\p{Mark}", "u").test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

// src/contracts/text/wrap.ts
var LEAST = 20;
var MOST_OF_A_QUOTATION = 120;
var COMMAND = /^["`](?:dc-event-gate|git|npm|npx|node) /;
function wrapText(text, width) {
  if (width === null) return text;
  return text.split("\n").flatMap((line) => wrapLine(line, width)).join("\n");
}
function wrapLine(line, width, hang) {
  if (width === null || displayWidth(line) <= width) return [line];
  const room = Math.max(LEAST, width);
  const indent = /^ */.exec(line)?.[0] ?? "";
  const next = Math.min(hang ?? indent.length + 2, Math.floor(room / 2));
  const lines = [];
  let current = indent;
  let isEmpty = true;
  for (const { space, word } of words(line.slice(indent.length), room)) {
    const longer = isEmpty ? `${current}${word}` : `${current}${space}${word}`;
    if (isEmpty || displayWidth(longer) <= room) {
      current = longer;
    } else {
      lines.push(current);
      current = `${" ".repeat(Math.max(0, Math.min(next, room - displayWidth(word))))}${word}`;
    }
    isEmpty = false;
  }
  return [...lines, current];
}
function words(text, room) {
  const found = [];
  const parts = /( *)((?:"[^"\n]*"|`[^`\n]*`|[^ "`]|["`])+)/g;
  for (const [, space = "", word = ""] of text.matchAll(parts)) {
    const isWhole = word.length <= Math.min(MOST_OF_A_QUOTATION, room) || COMMAND.test(word);
    if (isWhole) found.push({ space, word });
    else
      for (const [index, piece] of word.split(" ").entries())
        found.push({ space: index === 0 ? space : " ", word: piece });
  }
  return found;
}

export {
  printable,
  couldCommand,
  withoutCommands,
  jsonWithoutCommands,
  shellWord,
  FORM_NAMES,
  VERDICT_FORMS,
  REPORT_FILES,
  displayWidth,
  wrapText,
  wrapLine
};
