import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  EVENT_SETTINGS,
  METRICS,
  NONE,
  PARTS,
  SCALES,
  SETTINGS,
  STAGES,
  TIMED,
  WHOLE,
  WORKLOADS,
  attachTables,
  balanceCells,
  canonicalText,
  columnKind,
  compareLoading,
  compareText,
  compareWork,
  createMatcher,
  createRandom,
  describeLoading,
  distinctCounts,
  exactOnly,
  firstFew,
  fixedFolder,
  fixtureKind,
  foldPerson,
  headerCells,
  inOrder,
  initialState,
  isFirst,
  judgedCounters,
  keptDirections,
  keyOrder,
  lastWords,
  listMissingTypes,
  literalPattern,
  loadAnnualLimits,
  loadEngine,
  loadEventSchema,
  loadPipeline,
  loadWithoutPlan,
  matchAny,
  normalised,
  orderEvents,
  parseConfig,
  parseTable,
  populationChunks,
  readEventsFor,
  readYaml,
  requireFixtures,
  require_dist,
  resolveConfig,
  shardName,
  shareOf,
  splitPatterns,
  sqlLimits,
  tableLine,
  tableLinesSql,
  tableText,
  tablesUnderTest,
  traceBalances
} from "./action-cli-measured.js";
import {
  ANNUAL_LIMITS,
  BALANCE_COLUMNS,
  FINDINGS_TABLE,
  GOLDEN_TABLES,
  TABLES,
  addDecimals,
  builtinScripts,
  foldName,
  formatAmount,
  formatDay,
  formatRate,
  hasBegun,
  identifier,
  isLarger,
  literal,
  loadEvents,
  parseAmount,
  parseDay,
  parseRate,
  quoted,
  quotedName,
  readAsOf,
  requireBegun,
  subtractDecimals,
  tableShape
} from "./action-cli-foreign-sql-measured.js";
import {
  DECIMAL_BOUNDS,
  DECIMAL_DIGITS,
  EVENT_COLUMNS,
  EVENT_TYPES,
  FORMATS,
  PLAN_TYPE_POINTER,
  POINTED_PARTS,
  createKindTally,
  createOwnership,
  createPersonReader,
  createRecordValidator,
  escapePointer,
  eventPointers,
  findLoading,
  hashPerson,
  isCalendarDate,
  isEventType,
  isWithin,
  kindKey,
  nearest,
  pointerSteps,
  prepareSchema,
  quoteValue,
  readEventType,
  readPointer,
  scanJson,
  typesIn
} from "./action-cli-measured-worker.js";
import {
  GateError,
  isErrorCode,
  naming
} from "./action-cli-foreign-sql-measured-tarball-worker.js";
import {
  change,
  describeSteps,
  figure,
  quoteCode,
  shellWord,
  splitCode
} from "./action-cli-page.js";
import {
  typed
} from "./action-cli-foreign-sql-measured-page-tarball-worker.js";
import {
  DEFAULT_CONFIG_FILE
} from "./action-cli-gitlab-measured.js";
import {
  bytesToHex,
  ruleId,
  sha256,
  utf8ToBytes
} from "./action-cli-gitlab-page-sarif.js";
import {
  counted,
  formatCount,
  formatPercent,
  percent,
  reachesMinimum
} from "./action-cli-gitlab-measured-page-sarif.js";
import {
  jsonWithoutCommands
} from "./action-cli-ctrf-gitlab-sarif.js";
import {
  plain,
  shortened
} from "./action-cli-ctrf-gitlab-junit-measured-page-sarif.js";
import {
  ISSUES
} from "./action-cli-ctrf-foreign-sql-gitlab-junit-measured-page-sarif-tarball-worker.js";
import {
  __commonJS,
  __toESM
} from "./runtime.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/contracts/text/duration.ts
function duration(seconds2) {
  const whole = Math.max(1, Math.round(seconds2));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min${whole % 60 === 0 ? "" : ` ${whole % 60} s`}`;
  return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? "" : ` ${minutes % 60} min`}`;
}

// src/adapters/terminal/progress-lines.ts
import { performance } from "node:perf_hooks";

// src/adapters/terminal/under-way.ts
var WORTH_TELLING_MS = 2e3;
var SHOWN_MS = 1e3;
var LEAST_SHARE = 0.02;
function createUnderWay(now) {
  const steps2 = [];
  const outside = { told: /* @__PURE__ */ new Map() };
  const innermost = () => steps2.at(-1) ?? outside;
  return {
    begin: (label) => void steps2.push({ label, since: now(), told: /* @__PURE__ */ new Map() }),
    end: () => void steps2.pop(),
    tell(label, fraction, count2) {
      const { told: told2 } = innermost();
      const name = label.split(/:| \(/)[0] ?? label;
      const since2 = told2.get(name)?.since ?? now();
      told2.delete(name);
      told2.set(name, { label, fraction: cut(fraction), count: count2, since: since2, at: now() });
    },
    current() {
      const last = [...innermost().told.values()].findLast((told2) => !isOver(told2, now()));
      if (last !== void 0) return describe(last, now());
      const outer = steps2.at(-1);
      if (outer === void 0) return null;
      const { label, since: since2 } = outer;
      return { label, fraction: null, words: "", seconds: (now() - since2) / 1e3 };
    }
  };
}
function isOver({ fraction, at }, now) {
  return fraction >= 1 && now - at > SHOWN_MS;
}
function describe({ label, fraction, count: count2, since: since2, at }, now) {
  const taken = now - since2;
  const seconds2 = taken / 1e3;
  if (taken < WORTH_TELLING_MS || fraction >= 1) return { label, fraction, words: "", seconds: seconds2 };
  const known2 = at - since2;
  const left2 = known2 / fraction - taken;
  const words2 = [
    ...count2 === void 0 || count2.done === 0 || known2 === 0 ? [] : [`${perSecond(count2.done / (known2 / 1e3))} ${count2.unit}/s`],
    ...fraction < LEAST_SHARE || left2 <= 0 ? [] : [`about ${duration(left2 / 1e3)} left`]
  ];
  return { label, fraction, words: words2.join(", "), seconds: seconds2 };
}
function perSecond(rate) {
  return rate < 10 ? rate.toFixed(1) : formatCount(Math.round(rate));
}
function cut(fraction) {
  return Number.isFinite(fraction) ? Math.min(1, Math.max(0, fraction)) : 0;
}

// src/adapters/terminal/progress-lines.ts
var EVERY_MS = 1e4;
function createProgressLines(write, now = () => performance.now()) {
  const underWay = createUnderWay(now);
  let timer = null;
  let steps2 = 0;
  const clear = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  const watch = () => {
    timer ??= setInterval(() => {
      const task = underWay.current();
      if (task !== null && task.fraction !== 1) write(asLine(task));
    }, EVERY_MS).unref();
  };
  return {
    begin(label) {
      underWay.begin(label);
      steps2 += 1;
      watch();
    },
    end() {
      underWay.end();
      steps2 -= 1;
      if (steps2 === 0) clear();
    },
    draw(label, fraction, count2) {
      underWay.tell(label, fraction, count2);
      if (fraction >= 1 && steps2 === 0) clear();
      else watch();
    },
    yield: () => void 0,
    clear
  };
}
function asLine({ label, fraction, words: words2, seconds: seconds2 }) {
  const soFar = `${duration(seconds2)} so far`;
  if (fraction === null) return `${label}, ${soFar}`;
  return [`${label}, ${Math.floor(100 * fraction)} %`, words2 === "" ? soFar : words2].join(", ");
}

// src/report/markdown-text.ts
var ZERO_WIDTH_SPACE = "​";
function escapeMarkdown(text2) {
  return splitCode(text2).map(escapePart).join("");
}
function escapePart({ kind, text: text2 }, at) {
  if (kind === "code") return codeSpan(text2);
  return at === 0 ? escapeStart(escapeWords(text2)) : escapeWords(text2);
}
function escapeWords(text2) {
  return harmlessWords(text2).replace(/[\\`*_[\]|~]/g, (character) => `\\${character}`).replace(/#+ *$/, (signs) => `\\${signs}`);
}
function escapeStart(escaped) {
  return escaped.replace(/^ +/, (spaces) => "&nbsp;".repeat(spaces.length)).replace(/^(?:#{1,6}|\+|[-=]+)(?=\s|$)/, (sign) => `\\${sign}`).replace(/^([0-9]{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
function harmlessWords(text2) {
  return plain(text2).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/@/g, `@${ZERO_WIDTH_SPACE}`).replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`).replace(/\bGH-(?=\d)/gi, (match) => `${match}${ZERO_WIDTH_SPACE}`).replace(/(?<![0-9a-f])[0-9a-f]{39}(?=[0-9a-f](?![0-9a-f]))/gi, `$&${ZERO_WIDTH_SPACE}`).replace(/:(?=\/\/|(?:100|1234|[\w+-]*[a-z+-][\w+-]*):)/gi, `:${ZERO_WIDTH_SPACE}`).replace(/www\./gi, (match) => `${match.slice(0, 3)}${ZERO_WIDTH_SPACE}.`).replace(/\$/g, "<span>$</span>");
}
function escapeHtml(text2) {
  return splitCode(text2).map(
    (part) => part.kind === "code" ? `<code>${harmlessWords(part.text)}</code>` : harmlessWords(part.text)
  ).join("");
}
function codeSpan(text2) {
  const shown3 = plain(text2);
  if (shown3 === "") return "";
  if (shown3.includes("|")) return `<code>${escapeWords(shown3)}</code>`;
  return quoteCode(shown3);
}
var CELL_LIMIT = 240;
function markdownTable(header, rows, right = [], inline = escapeMarkdown) {
  const line = (cells3) => `| ${cells3.join(" | ")} |`;
  const rule = header.map((_, column) => right.includes(column) ? "---:" : "---");
  return [
    line(header.map(escapeMarkdown)),
    line(rule),
    ...rows.map((row2) => line(row2.map((cell) => inline(shortened(cell, CELL_LIMIT)))))
  ];
}
function folded(summary2, lines) {
  return ["<details>", `<summary>${escapeHtml(summary2)}</summary>`, "", ...lines, "", "</details>"];
}

// src/report/headline.ts
var BADGE = { pass: "✅ pass", fail: "❌ fail", inconclusive: "⚠️ could not decide" };
var BRIEF = { characters: 300, causes: 5 };
function headlineLines(headline, inline) {
  return [verdictOnly(headline), ...causeLines(headline, inline)];
}
function briefHeadline(headline) {
  const kept2 = headline.reasons.slice(0, BRIEF.causes);
  const rest = headline.reasons.length - kept2.length;
  return [
    verdictOnly(headline),
    ...causeLines(
      { ...headline, reasons: kept2, steps: headline.steps.slice(0, BRIEF.causes) },
      (text2) => escapeMarkdown(shortened(text2, BRIEF.characters))
    ),
    "",
    rest > 0 ? `${rest} more, and all details, in the JSON report.` : "All details are in the JSON report."
  ];
}
function verdictOnly({ verdict }) {
  return `### dc-event-gate: ${BADGE[verdict]}`;
}
function causeLines({ reasons, steps: steps2 }, inline) {
  const next = describeSteps(steps2);
  const lines = reasons.map((reason, at) => {
    const step = next[at] ?? null;
    return `- ${inline(reason)}${step === null ? "" : `<br>**Next:** ${markdownStep(step, inline)}`}`;
  });
  return lines.length === 0 ? [] : ["", ...lines];
}
function markdownStep({ words: words2, command }, inline) {
  return command === null ? inline(words2) : `${inline(words2)} ${codeSpan(command)}`;
}

// src/report/line-links.ts
var MOST_FILES = 1e3;
function linkingInline({ root, folder }, files, plainly) {
  const known2 = [...new Set(files)].filter(Boolean).slice(0, MOST_FILES).sort((a, b) => b.length - a.length);
  if (known2.length === 0) return plainly;
  const names = known2.map((file) => file.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const places = new RegExp(`(?<![\\w./-])(${names.join("|")}):(\\d{1,9})(?!\\d)`, "g");
  const address = (file, line = "") => {
    const path = [folder, file].filter(Boolean).join("/").split("/").map(encodePart).join("/");
    return `${root}/${path}#L${line}`;
  };
  const linked = (words2, isFirst2) => {
    let written = "";
    let end = 0;
    for (const match of words2.matchAll(places)) {
      const [place, file = "", line] = match;
      written += escapeBetween(words2.slice(end, match.index), isFirst2 && end === 0, plainly);
      written += `[${plainly(place)}](${address(file, line)})`;
      end = match.index + place.length;
    }
    return written + escapeBetween(words2.slice(end), isFirst2 && end === 0, plainly);
  };
  return (text2) => splitCode(text2).map(
    (part, at) => part.kind === "code" ? plainly(quoteCode(part.text)) : linked(part.text, at === 0)
  ).join("");
}
function escapeBetween(text2, isFirst2, plainly) {
  if (isFirst2 || text2 === "") return plainly(text2);
  const blank = /^ */.exec(text2)?.[0] ?? "";
  return `${blank}${plainly(text2.slice(blank.length))}`;
}
function encodePart(part) {
  return encodeURIComponent(part.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/report/sparkline.ts
var BARS = "▁▂▃▄▅▆▇█";
function sparkline(values2) {
  const [low, high] = [Math.min(...values2), Math.max(...values2)];
  const last = BARS.length - 1;
  return values2.map((value) => BARS[high === low ? 0 : Math.round((value - low) / (high - low) * last)]).join("");
}

// src/report/markdown-blocks.ts
var MOST_OF_AN_ITEM = 500;
function blockLines(block, form) {
  const { most, inline } = form;
  switch (block.kind) {
    case "text":
      return [inline(block.text)];
    case "list":
      return listLines(block.items, block.total, most, inline);
    case "facts":
      return markdownTable(block.header, block.rows.slice(0, most), [1], inline);
    case "table":
      return tableLines(block, form);
    case "groups":
      return form.isAnswer ? groupTable(block, form) : groupLines(block, form);
    case "chart":
      return markdownTable(
        ["metric", "trend", "last"],
        block.series.slice(0, most).map(({ name, values: values2, last }) => [name, sparkline(values2), last]),
        [2],
        inline
      );
    case "plot":
    case "choice":
      return [];
  }
}
function listLines(items, total3, most, inline) {
  const listed = items.slice(0, most);
  const lines = listed.map((item) => `- ${inline(shortened(item, MOST_OF_AN_ITEM))}`);
  return withRemainder(lines, total3 - listed.length);
}
function tableLines(block, { most, inline, isAnswer }) {
  const { header, figures: figures2, rows, total: total3, open } = block;
  const listed = rows.slice(0, most);
  const [first, more] = [listed.slice(0, open), listed.slice(open ?? listed.length)];
  const isWide = !isAnswer && tableWidth(block) > WIDEST_TABLE;
  const part = (some) => {
    if (some.length === 0) return [];
    if (isWide)
      return some.map((row2) => `- ${inline(shortened(rowWords(header, row2), MOST_OF_AN_ITEM))}`);
    const cells3 = some.map((row2) => row2.cells);
    return markdownTable(header, cells3, figures2, inline);
  };
  const lines = part(first);
  if (more.length > 0) lines.push("", ...folded(counted(more.length, "more row"), part(more)));
  return withRemainder(lines, total3 - listed.length);
}
var WIDEST_TABLE = 100;
var PADDING = 4;
function tableWidth({ header, rows }) {
  const widths = header.map(
    (name, column) => Math.max(longestWord(name), ...rows.map(({ cells: cells3 }) => longestWord(cells3[column] ?? "")))
  );
  return widths.reduce((sum2, width) => sum2 + width + PADDING, 0);
}
function longestWord(cell) {
  return Math.max(...cell.split(" ").map((word) => word.length));
}
function rowWords(header, { cells: cells3, sentence: sentence3 }) {
  if (sentence3 !== void 0) return sentence3;
  const [name = "", ...others] = cells3;
  const words2 = others.flatMap((cell, at) => cell === "" ? [] : [`${header[at + 1]} ${cell}`]);
  return `${name}: ${words2.join(", ")}`;
}
function groupTable({ header, figures: figures2, groups }, { most, inline }) {
  const rows = groups.flatMap((group) => group.rows);
  const listed = rows.slice(0, most);
  const lines = listed.length === 0 ? [] : markdownTable(header, listed, figures2, inline);
  return withRemainder(lines, rows.length - listed.length);
}
var OPEN_GROUPS = 5;
var MOST_EXAMPLES = 3;
function groupLines({ groups }, { most, inline }) {
  const listed = groups.slice(0, most);
  const examples = Math.min(most, listed.length > OPEN_GROUPS ? 1 : MOST_EXAMPLES);
  const lines = listed.map((group) => groupItem(group, examples, inline));
  const [open, others] = [lines.slice(0, OPEN_GROUPS), lines.slice(OPEN_GROUPS)];
  const more = others.length === 0 ? [] : ["", ...folded(counted(others.length, "more group"), others.flat())];
  return withRemainder([...open.flat(), ...more], groups.length - listed.length);
}
function groupItem({ name, items, total: total3 }, examples, inline) {
  const shown3 = items.slice(0, examples);
  const rest = formatCount(total3 - shown3.length);
  if (shown3.length === 0) return [`- ${inline(name)}: ${rest} in the JSON report`];
  const more = total3 > shown3.length ? [`  - and ${rest} more in the JSON report`] : [];
  const item = (text2) => `  - ${inline(shortened(text2, MOST_OF_AN_ITEM))}`;
  return [`- ${inline(name)}`, ...shown3.map(item), ...more];
}
function withRemainder(lines, rest) {
  if (rest <= 0) return [...lines];
  const count2 = formatCount(rest);
  return lines.length === 0 ? [`${count2} in the JSON report.`] : [...lines, "", `${count2} more in the JSON report.`];
}

// src/report/markdown.ts
var STEPS = [50, 10, 3, 0];
var units = (text2) => text2.length;
function renderMarkdown(outline, limit = 65536, measure3 = units, links = null) {
  const { headline } = outline;
  const inline = links === null ? escapeMarkdown : linkingInline(links, outline.files, escapeMarkdown);
  if (headline === null) return render(outline, Number.POSITIVE_INFINITY, inline);
  const fits = (form) => measure3(form) <= limit;
  for (const rows of STEPS) {
    const form = render(outline, rows, inline);
    if (fits(form)) return form;
  }
  const shortest = [briefHeadline(headline), [verdictOnly(headline)]].map(
    (lines) => `${lines.join("\n")}
`
  );
  return shortest.find(fits) ?? "";
}
function render({ headline, sections: sections10, facts, versions }, rows, inline) {
  const parts = [
    headline === null ? [] : headlineLines(headline, inline),
    ...sections10.map(
      (section3) => sectionLines(section3, { most: rows, inline, isAnswer: headline === null })
    ),
    footer(facts, versions)
  ].filter((lines) => lines.length > 0);
  return parts.length === 0 ? "" : `${parts.map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function sectionLines({ rank, heading, folded: summary2, blocks }, form) {
  const { most: rows } = form;
  if (rank === "detail" && rows === 0) return [];
  const parts = blocks.map((block) => blockLines(block, form)).filter((lines2) => lines2.length > 0);
  const lines = parts.flatMap((part, at) => [...separator(parts[at - 1], part), ...part]);
  if (summary2 !== null) return folded(summary2, lines);
  if (heading === null) return lines;
  return [`#### ${escapeMarkdown(heading)}`, ...lines.length === 0 ? [] : ["", ...lines]];
}
function separator(before, part) {
  if (before === void 0) return [];
  const areLists = /^ *- /.test(before.at(-1) ?? "") && /^- /.test(part[0] ?? "");
  return areLists ? ["", "<!-- -->", ""] : [""];
}
function footer(facts, versions) {
  const parts = [
    ...facts.map(({ label, value }) => `**${escapeMarkdown(label)}** ${escapeMarkdown(value)}`),
    ...versions === null ? [] : [escapeMarkdown(versions)]
  ];
  return parts.length === 0 ? [] : [`<sub>${parts.join(" · ")}</sub>`];
}

// src/contracts/check.ts
function isSaid({ reasons }, place) {
  if (place === null) return false;
  const words2 = `${place.file}:${place.line}`;
  return reasons.some((reason) => [":", "["].some((end) => reason.includes(`${words2}${end}`)));
}
function approvalWords({ approvalLabel }) {
  return approvalLabel === null ? "" : `let a maintainer set the label "${approvalLabel}", or `;
}
function fixing(sentence3, command) {
  return { rank: "failure", sentence: sentence3, ...command === void 0 ? {} : { command } };
}

// src/checks/benchmarks/baseline.ts
var MOST_JOBS = 20;
function environmentClass(facts) {
  const { cpu, cpus, platform, image, node, duckdb } = facts;
  return [cpu, `${cpus} cores`, platform, image, `Node ${node}`, `DuckDB ${duckdb}`].join(" · ");
}
function baselinePath(folder, scale) {
  return `${folder}/${scale}.json`;
}
function withJob(before, now, environment, job) {
  const environments = before?.environments ?? {};
  const jobs = [...environments[environment]?.jobs ?? [], job].slice(-MOST_JOBS);
  return { format: 1, ...now, environments: { ...environments, [environment]: { jobs } } };
}
function formatBaseline(baseline) {
  return `${formatted(baseline, "")}
`;
}
function formatted(value, indent) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === "number")) return `[${value.join(", ")}]`;
    return `[
${value.map((item) => inner + formatted(item, inner)).join(",\n")}
${indent}]`;
  }
  const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  if (entries.length > 0 && entries.every(([, item]) => typeof item === "number"))
    return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${item}`).join(", ")} }`;
  const lines = entries.map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${formatted(item, inner)}`
  );
  return lines.length === 0 ? "{}" : `{
${lines.join(",\n")}
${indent}}`;
}

// src/checks/benchmarks/parse-baseline.ts
var import_yaml = __toESM(require_dist(), 1);

// src/events/compiled/baseline.compiled.mjs
var validate = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:dc-event-gate:baseline:1", "title": "Baseline", "description": "What was measured before, as it is committed: `<baselines>/<scale>.json`.", "type": "object", "additionalProperties": false, "required": ["format", "duckdb", "population", "work", "environments"], "properties": { "format": { "const": 1 }, "duckdb": { "$ref": "#/$defs/text", "description": "Version that the work counters are of." }, "platform": { "$ref": "#/$defs/text", "description": "That the memory was counted on, e.g. linux-x64; absent in what the first versions wrote." }, "population": { "title": "CountedPopulation", "description": "The events that the work was counted with.", "type": "object", "additionalProperties": false, "required": ["employees", "years", "seed"], "properties": { "employees": { "$ref": "#/$defs/count" }, "years": { "$ref": "#/$defs/count" }, "seed": { "$ref": "#/$defs/count" } } }, "work": { "title": "WorkPass", "type": "object", "additionalProperties": false, "required": ["scripts", "rowsWritten", "databaseBytes"], "properties": { "scripts": { "description": "By script, e.g. balances.sql, and by operator, e.g. HASH_JOIN.", "type": "object", "additionalProperties": { "type": "object", "additionalProperties": { "$ref": "#/$defs/operatorWork" } } }, "rowsWritten": { "description": "By table.", "type": "object", "additionalProperties": { "$ref": "#/$defs/count" } }, "databaseBytes": { "$ref": "#/$defs/count", "description": "Bytes of the database file; 0 where two passes did not agree." } } }, "environments": { "description": "By environment class: processor, cores, platform, image, Node, DuckDB.", "type": "object", "additionalProperties": { "title": "BaselineEnvironment", "type": "object", "additionalProperties": false, "required": ["jobs"], "properties": { "jobs": { "description": "Oldest first.", "type": "array", "items": { "$ref": "#/$defs/baselineJob" } } } } } }, "$defs": { "text": { "type": "string", "pattern": "\\S" }, "count": { "type": "integer", "minimum": 0 }, "operatorWork": { "title": "OperatorWork", "description": "Work of the operators of one name in one script.", "type": "object", "additionalProperties": false, "required": ["operators", "rows", "scanned", "compared", "bytes"], "properties": { "operators": { "$ref": "#/$defs/count", "description": "How many there are." }, "rows": { "$ref": "#/$defs/count", "description": "Rows that they gave." }, "scanned": { "$ref": "#/$defs/count", "description": "Rows that they read from tables." }, "compared": { "$ref": "#/$defs/count", "description": "Pairs of rows that they held against each other, where a join has no key to look up by." }, "bytes": { "$ref": "#/$defs/count", "description": "Bytes of the rows that they gave." }, "memory": { "$ref": "#/$defs/count", "description": "Bytes of the buffers that their statements asked for: hash tables, sorts, what is kept between operators. It is told by statement, and stands with the topmost operator. Absent in what the first versions counted." } } }, "baselineJob": { "title": "BaselineJob", "type": "object", "additionalProperties": false, "required": ["commit", "date", "samples"], "properties": { "commit": { "$ref": "#/$defs/text" }, "date": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "samples": { "description": "By `workload.metric`, as measured.", "type": "object", "additionalProperties": { "type": "array", "items": { "type": "number", "minimum": 0 } } } } } } };
var schema32 = { "type": "string", "pattern": "\\S" };
var schema34 = { "type": "integer", "minimum": 0 };
var pattern4 = new RegExp("\\S", "u");
var schema37 = { "title": "OperatorWork", "description": "Work of the operators of one name in one script.", "type": "object", "additionalProperties": false, "required": ["operators", "rows", "scanned", "compared", "bytes"], "properties": { "operators": { "$ref": "#/$defs/count", "description": "How many there are." }, "rows": { "$ref": "#/$defs/count", "description": "Rows that they gave." }, "scanned": { "$ref": "#/$defs/count", "description": "Rows that they read from tables." }, "compared": { "$ref": "#/$defs/count", "description": "Pairs of rows that they held against each other, where a join has no key to look up by." }, "bytes": { "$ref": "#/$defs/count", "description": "Bytes of the rows that they gave." }, "memory": { "$ref": "#/$defs/count", "description": "Bytes of the buffers that their statements asked for: hash tables, sorts, what is kept between operators. It is told by statement, and stands with the topmost operator. Absent in what the first versions counted." } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.operators === void 0 && (missing0 = "operators") || data.rows === void 0 && (missing0 = "rows") || data.scanned === void 0 && (missing0 = "scanned") || data.compared === void 0 && (missing0 = "compared") || data.bytes === void 0 && (missing0 = "bytes")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema37.required, parentSchema: schema37, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "operators" || key0 === "rows" || key0 === "scanned" || key0 === "compared" || key0 === "bytes" || key0 === "memory")) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.operators !== void 0) {
            let data0 = data.operators;
            const _errs2 = errors;
            const _errs3 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
              validate21.errors = [{ instancePath: instancePath + "/operators", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data0 }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data0 == "number") {
                if (data0 < 0 || isNaN(data0)) {
                  validate21.errors = [{ instancePath: instancePath + "/operators", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data0 }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.rows !== void 0) {
              let data1 = data.rows;
              const _errs5 = errors;
              const _errs6 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                validate21.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data1 }];
                return false;
              }
              if (errors === _errs6) {
                if (typeof data1 == "number") {
                  if (data1 < 0 || isNaN(data1)) {
                    validate21.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data1 }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.scanned !== void 0) {
                let data2 = data.scanned;
                const _errs8 = errors;
                const _errs9 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
                  validate21.errors = [{ instancePath: instancePath + "/scanned", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data2 }];
                  return false;
                }
                if (errors === _errs9) {
                  if (typeof data2 == "number") {
                    if (data2 < 0 || isNaN(data2)) {
                      validate21.errors = [{ instancePath: instancePath + "/scanned", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data2 }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.compared !== void 0) {
                  let data3 = data.compared;
                  const _errs11 = errors;
                  const _errs12 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                    validate21.errors = [{ instancePath: instancePath + "/compared", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data3 }];
                    return false;
                  }
                  if (errors === _errs12) {
                    if (typeof data3 == "number") {
                      if (data3 < 0 || isNaN(data3)) {
                        validate21.errors = [{ instancePath: instancePath + "/compared", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data3 }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.bytes !== void 0) {
                    let data4 = data.bytes;
                    const _errs14 = errors;
                    const _errs15 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                      validate21.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data4 }];
                      return false;
                    }
                    if (errors === _errs15) {
                      if (typeof data4 == "number") {
                        if (data4 < 0 || isNaN(data4)) {
                          validate21.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data4 }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.memory !== void 0) {
                      let data5 = data.memory;
                      const _errs17 = errors;
                      const _errs18 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
                        validate21.errors = [{ instancePath: instancePath + "/memory", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data5 }];
                        return false;
                      }
                      if (errors === _errs18) {
                        if (typeof data5 == "number") {
                          if (data5 < 0 || isNaN(data5)) {
                            validate21.errors = [{ instancePath: instancePath + "/memory", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data5 }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema46 = { "title": "BaselineJob", "type": "object", "additionalProperties": false, "required": ["commit", "date", "samples"], "properties": { "commit": { "$ref": "#/$defs/text" }, "date": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "samples": { "description": "By `workload.metric`, as measured.", "type": "object", "additionalProperties": { "type": "array", "items": { "type": "number", "minimum": 0 } } } } };
var pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.commit === void 0 && (missing0 = "commit") || data.date === void 0 && (missing0 = "date") || data.samples === void 0 && (missing0 = "samples")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema46.required, parentSchema: schema46, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "commit" || key0 === "date" || key0 === "samples")) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.commit !== void 0) {
            let data0 = data.commit;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate23.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema32, data: data0 }];
                  return false;
                }
              } else {
                validate23.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.date !== void 0) {
              let data1 = data.date;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (!pattern7.test(data1)) {
                    validate23.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema46.properties.date, data: data1 }];
                    return false;
                  }
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.date.type, parentSchema: schema46.properties.date, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.samples !== void 0) {
                let data2 = data.samples;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    for (const key1 in data2) {
                      let data3 = data2[key1];
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (Array.isArray(data3)) {
                          var valid3 = true;
                          const len0 = data3.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data4 = data3[i0];
                            const _errs12 = errors;
                            if (errors === _errs12) {
                              if (typeof data4 == "number") {
                                if (data4 < 0 || isNaN(data4)) {
                                  validate23.errors = [{ instancePath: instancePath + "/samples/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/samples/additionalProperties/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema46.properties.samples.additionalProperties.items, data: data4 }];
                                  return false;
                                }
                              } else {
                                validate23.errors = [{ instancePath: instancePath + "/samples/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/samples/additionalProperties/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema46.properties.samples.additionalProperties.items.type, parentSchema: schema46.properties.samples.additionalProperties.items, data: data4 }];
                                return false;
                              }
                            }
                            var valid3 = _errs12 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate23.errors = [{ instancePath: instancePath + "/samples/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/samples/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.samples.additionalProperties.type, parentSchema: schema46.properties.samples.additionalProperties, data: data3 }];
                          return false;
                        }
                      }
                      var valid2 = _errs10 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate23.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.properties.samples.type, parentSchema: schema46.properties.samples, data: data2 }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.duckdb === void 0 && (missing0 = "duckdb") || data.population === void 0 && (missing0 = "population") || data.work === void 0 && (missing0 = "work") || data.environments === void 0 && (missing0 = "environments")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema31.required, parentSchema: schema31, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "format" || key0 === "duckdb" || key0 === "platform" || key0 === "population" || key0 === "work" || key0 === "environments")) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.format !== void 0) {
            let data0 = data.format;
            const _errs2 = errors;
            if (1 !== data0) {
              validate20.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.format, data: data0 }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.duckdb !== void 0) {
              let data1 = data.duckdb;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern4.test(data1)) {
                    validate20.errors = [{ instancePath: instancePath + "/duckdb", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema32, data: data1 }];
                    return false;
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/duckdb", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.platform !== void 0) {
                let data2 = data.platform;
                const _errs6 = errors;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data2 === "string") {
                    if (!pattern4.test(data2)) {
                      validate20.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema32, data: data2 }];
                      return false;
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.population !== void 0) {
                  let data3 = data.population;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.employees === void 0 && (missing1 = "employees") || data3.years === void 0 && (missing1 = "years") || data3.seed === void 0 && (missing1 = "seed")) {
                        validate20.errors = [{ instancePath: instancePath + "/population", schemaPath: "#/properties/population/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema31.properties.population.required, parentSchema: schema31.properties.population, data: data3 }];
                        return false;
                      } else {
                        const _errs11 = errors;
                        for (const key1 in data3) {
                          if (!(key1 === "employees" || key1 === "years" || key1 === "seed")) {
                            validate20.errors = [{ instancePath: instancePath + "/population", schemaPath: "#/properties/population/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.population, data: data3 }];
                            return false;
                            break;
                          }
                        }
                        if (_errs11 === errors) {
                          if (data3.employees !== void 0) {
                            let data4 = data3.employees;
                            const _errs12 = errors;
                            const _errs13 = errors;
                            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                              validate20.errors = [{ instancePath: instancePath + "/population/employees", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data4 }];
                              return false;
                            }
                            if (errors === _errs13) {
                              if (typeof data4 == "number") {
                                if (data4 < 0 || isNaN(data4)) {
                                  validate20.errors = [{ instancePath: instancePath + "/population/employees", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data4 }];
                                  return false;
                                }
                              }
                            }
                            var valid3 = _errs12 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data3.years !== void 0) {
                              let data5 = data3.years;
                              const _errs15 = errors;
                              const _errs16 = errors;
                              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
                                validate20.errors = [{ instancePath: instancePath + "/population/years", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data5 }];
                                return false;
                              }
                              if (errors === _errs16) {
                                if (typeof data5 == "number") {
                                  if (data5 < 0 || isNaN(data5)) {
                                    validate20.errors = [{ instancePath: instancePath + "/population/years", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data5 }];
                                    return false;
                                  }
                                }
                              }
                              var valid3 = _errs15 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data3.seed !== void 0) {
                                let data6 = data3.seed;
                                const _errs18 = errors;
                                const _errs19 = errors;
                                if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
                                  validate20.errors = [{ instancePath: instancePath + "/population/seed", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data6 }];
                                  return false;
                                }
                                if (errors === _errs19) {
                                  if (typeof data6 == "number") {
                                    if (data6 < 0 || isNaN(data6)) {
                                      validate20.errors = [{ instancePath: instancePath + "/population/seed", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data6 }];
                                      return false;
                                    }
                                  }
                                }
                                var valid3 = _errs18 === errors;
                              } else {
                                var valid3 = true;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/population", schemaPath: "#/properties/population/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.population.type, parentSchema: schema31.properties.population, data: data3 }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.work !== void 0) {
                    let data7 = data.work;
                    const _errs21 = errors;
                    if (errors === _errs21) {
                      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                        let missing22;
                        if (data7.scripts === void 0 && (missing22 = "scripts") || data7.rowsWritten === void 0 && (missing22 = "rowsWritten") || data7.databaseBytes === void 0 && (missing22 = "databaseBytes")) {
                          validate20.errors = [{ instancePath: instancePath + "/work", schemaPath: "#/properties/work/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'", schema: schema31.properties.work.required, parentSchema: schema31.properties.work, data: data7 }];
                          return false;
                        } else {
                          const _errs23 = errors;
                          for (const key2 in data7) {
                            if (!(key2 === "scripts" || key2 === "rowsWritten" || key2 === "databaseBytes")) {
                              validate20.errors = [{ instancePath: instancePath + "/work", schemaPath: "#/properties/work/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.work, data: data7 }];
                              return false;
                              break;
                            }
                          }
                          if (_errs23 === errors) {
                            if (data7.scripts !== void 0) {
                              let data8 = data7.scripts;
                              const _errs24 = errors;
                              if (errors === _errs24) {
                                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                  for (const key3 in data8) {
                                    let data9 = data8[key3];
                                    const _errs27 = errors;
                                    if (errors === _errs27) {
                                      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                        for (const key4 in data9) {
                                          const _errs30 = errors;
                                          if (!validate21(data9[key4], { instancePath: instancePath + "/work/scripts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key4, rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid9 = _errs30 === errors;
                                          if (!valid9) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/work/scripts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/work/properties/scripts/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.work.properties.scripts.additionalProperties.type, parentSchema: schema31.properties.work.properties.scripts.additionalProperties, data: data9 }];
                                        return false;
                                      }
                                    }
                                    var valid8 = _errs27 === errors;
                                    if (!valid8) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/work/scripts", schemaPath: "#/properties/work/properties/scripts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.work.properties.scripts.type, parentSchema: schema31.properties.work.properties.scripts, data: data8 }];
                                  return false;
                                }
                              }
                              var valid7 = _errs24 === errors;
                            } else {
                              var valid7 = true;
                            }
                            if (valid7) {
                              if (data7.rowsWritten !== void 0) {
                                let data11 = data7.rowsWritten;
                                const _errs31 = errors;
                                if (errors === _errs31) {
                                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                    for (const key5 in data11) {
                                      let data12 = data11[key5];
                                      const _errs34 = errors;
                                      const _errs35 = errors;
                                      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)))) {
                                        validate20.errors = [{ instancePath: instancePath + "/work/rowsWritten/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data12 }];
                                        return false;
                                      }
                                      if (errors === _errs35) {
                                        if (typeof data12 == "number") {
                                          if (data12 < 0 || isNaN(data12)) {
                                            validate20.errors = [{ instancePath: instancePath + "/work/rowsWritten/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data12 }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid10 = _errs34 === errors;
                                      if (!valid10) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/work/rowsWritten", schemaPath: "#/properties/work/properties/rowsWritten/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.work.properties.rowsWritten.type, parentSchema: schema31.properties.work.properties.rowsWritten, data: data11 }];
                                    return false;
                                  }
                                }
                                var valid7 = _errs31 === errors;
                              } else {
                                var valid7 = true;
                              }
                              if (valid7) {
                                if (data7.databaseBytes !== void 0) {
                                  let data13 = data7.databaseBytes;
                                  const _errs37 = errors;
                                  const _errs38 = errors;
                                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)))) {
                                    validate20.errors = [{ instancePath: instancePath + "/work/databaseBytes", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.type, parentSchema: schema34, data: data13 }];
                                    return false;
                                  }
                                  if (errors === _errs38) {
                                    if (typeof data13 == "number") {
                                      if (data13 < 0 || isNaN(data13)) {
                                        validate20.errors = [{ instancePath: instancePath + "/work/databaseBytes", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34, data: data13 }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid7 = _errs37 === errors;
                                } else {
                                  var valid7 = true;
                                }
                              }
                            }
                          }
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/work", schemaPath: "#/properties/work/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.work.type, parentSchema: schema31.properties.work, data: data7 }];
                        return false;
                      }
                    }
                    var valid0 = _errs21 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.environments !== void 0) {
                      let data14 = data.environments;
                      const _errs40 = errors;
                      if (errors === _errs40) {
                        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                          for (const key6 in data14) {
                            let data15 = data14[key6];
                            const _errs43 = errors;
                            if (errors === _errs43) {
                              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                let missing3;
                                if (data15.jobs === void 0 && (missing3 = "jobs")) {
                                  validate20.errors = [{ instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'", schema: schema31.properties.environments.additionalProperties.required, parentSchema: schema31.properties.environments.additionalProperties, data: data15 }];
                                  return false;
                                } else {
                                  const _errs45 = errors;
                                  for (const key7 in data15) {
                                    if (!(key7 === "jobs")) {
                                      validate20.errors = [{ instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.environments.additionalProperties, data: data15 }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs45 === errors) {
                                    if (data15.jobs !== void 0) {
                                      let data16 = data15.jobs;
                                      const _errs46 = errors;
                                      if (errors === _errs46) {
                                        if (Array.isArray(data16)) {
                                          var valid15 = true;
                                          const len0 = data16.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs48 = errors;
                                            if (!validate23(data16[i0], { instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/jobs/" + i0, parentData: data16, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid15 = _errs48 === errors;
                                            if (!valid15) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/jobs", schemaPath: "#/properties/environments/additionalProperties/properties/jobs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.environments.additionalProperties.properties.jobs.type, parentSchema: schema31.properties.environments.additionalProperties.properties.jobs, data: data16 }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.environments.additionalProperties.type, parentSchema: schema31.properties.environments.additionalProperties, data: data15 }];
                                return false;
                              }
                            }
                            var valid13 = _errs43 === errors;
                            if (!valid13) {
                              break;
                            }
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.environments.type, parentSchema: schema31.properties.environments, data: data14 }];
                          return false;
                        }
                      }
                      var valid0 = _errs40 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/checks/benchmarks/parse-baseline.ts
function parseBaseline(text2, file) {
  const refuse = (line, detail) => {
    throw new GateError("BASELINE_FILE", { file, line, detail });
  };
  const scan = scanJson(text2);
  if (scan.kind === "syntax")
    return refuse(text2.slice(0, scan.position).split("\n").length, "here it stops being JSON");
  if (scan.kind === "duplicate-key")
    return refuse(findLine(text2, scan.pointer), `\`${scan.pointer}\` is there twice`);
  const value = JSON.parse(text2);
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  if (error === void 0) return refuse(1, "it is not what the schema asks for");
  return refuse(findLine(text2, errorPointer(error)), describeError(error));
}
function errorPointer({ instancePath, keyword, params }) {
  return keyword === "additionalProperties" ? `${instancePath}/${params.additionalProperty}` : instancePath;
}
function describeError(error) {
  const { keyword, params, instancePath, message, data } = error;
  const place = instancePath === "" ? "the file" : `\`${instancePath}\``;
  switch (keyword) {
    case "required":
      return `${place} lacks "${params.missingProperty}"`;
    case "additionalProperties":
      return `${place} holds "${params.additionalProperty}", which is unknown`;
    case "const":
      return `${place} is ${quoteValue(data)}; this version reads ${params.allowedValue}`;
    default:
      return `${place} is ${quoteValue(data)}; it ${message}`;
  }
}
function findLine(text2, pointer) {
  const counter = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text2, { lineCounter: counter, uniqueKeys: false });
  let node = document.contents;
  let offset = 0;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const pair = (0, import_yaml.isMap)(node) ? node.items.findLast(({ key }) => (0, import_yaml.isScalar)(key) && String(key.value) === name) : void 0;
    const item = (0, import_yaml.isSeq)(node) ? node.items[Number(name)] : pair?.key;
    offset = item?.range?.[0] ?? offset;
    node = (0, import_yaml.isSeq)(node) ? item : pair?.value;
  }
  return counter.linePos(offset).line;
}

// src/checks/benchmarks/baseline-file.ts
async function readBaseline(workspace, config, scale) {
  const folder = config["benchmarks.baselines"];
  if (folder === null) return { file: null, baseline: null };
  const file = baselinePath(folder, scale);
  if (!await workspace.exists(file)) return { file, baseline: null };
  return { file, baseline: parseBaseline(await workspace.readText(file), file) };
}
async function foreseeBaseline({ workspace }, config, { scale, against }) {
  const { file, baseline } = await readBaseline(workspace, config, scale.name);
  if (baseline !== null || against !== null || config.pipeline.kind === "command") return [];
  const why = file === null ? "benchmarks.baselines names no folder" : `${file} is not there`;
  return [
    `There is no baseline to compare the work with: ${why}. Compare with a revision by --against REF; or record a baseline: ${typed("baseline update")}`
  ];
}

// src/statistics/paired-rule.ts
var DEFAULT_PAIRED_RULE = {
  margin: 1.02,
  target: 1.05,
  fewestPairs: 10,
  looks: [
    { pairs: 16, alpha: 0, beta: 1e-3 },
    { pairs: 32, alpha: 1e-4, beta: 4e-3 },
    { pairs: 64, alpha: 2e-4, beta: 0.01 },
    { pairs: 128, alpha: 3e-4, beta: 0.015 },
    { pairs: 256, alpha: 4e-4, beta: 0.02 }
  ],
  scorings: ["within pairs", "within blocks"],
  confidence: 0.95,
  power: 0.95
};
var TARGET_ABOVE_MARGIN = 3;
function ruleOfMargin(percent2) {
  return {
    ...DEFAULT_PAIRED_RULE,
    margin: 1 + percent2 / 100,
    target: 1 + (percent2 + TARGET_ABOVE_MARGIN) / 100
  };
}
function spendingAt(rule, pairs, last) {
  const taken = rule.looks.filter((look) => look.pairs < pairs).length;
  const next = Math.min(taken, rule.looks.length - 1);
  const now = rule.looks[next];
  if (now === void 0 || !last && pairs < now.pairs) return null;
  const spent = last ? rule.looks.slice(next) : [now];
  return {
    alpha: pairs < fewestForAlarm(rule) ? 0 : sum(spent, "alpha"),
    beta: sum(spent, "beta"),
    alphaBefore: sum(rule.looks.slice(0, next), "alpha")
  };
}
function fewestForAlarm(rule) {
  return rule.looks.find((look) => look.alpha > 0)?.pairs ?? Number.POSITIVE_INFINITY;
}
function totalAlpha(rule) {
  return sum(rule.looks, "alpha");
}
function isLastLook(rule, pairs) {
  return pairs >= (rule.looks.at(-1)?.pairs ?? 0);
}
function isLook(rule, pairs) {
  return rule.looks.some((look) => look.pairs === pairs);
}
function sum(looks, what) {
  return looks.reduce((total3, look) => total3 + look[what], 0);
}

// src/checks/benchmarks/ask-digest.ts
async function askDigest(bench, side, job) {
  const worker = bench.start(side);
  try {
    const digest2 = await worker.ask({ ask: "digest", job });
    await worker.ask({ ask: "close" });
    return digest2;
  } catch (error) {
    worker.kill();
    throw error;
  }
}

// src/checks/benchmarks/hold-work.ts
function whyIncomparable(baseline, now) {
  if (baseline.duckdb !== now.duckdb)
    return `is of DuckDB ${baseline.duckdb}, and this is ${now.duckdb}`;
  const same = ["employees", "years", "seed"].every(
    (key) => baseline.population[key] === now.population[key]
  );
  return same ? null : "is of other events";
}
function compareWithBase(against, detail, base, { pass, demoted }, budget, apart = []) {
  const before = withWrites(base);
  const now = withWrites(pass);
  const isFile = pass.databaseBytes * base.databaseBytes > 0;
  const isJudged = (script, counter) => !apart.includes(counter) && !demoted.includes(`${script} ${counter}`) && (isFile || script !== "written" || counter !== "bytes");
  const scripts = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(now)])];
  const compared2 = scripts.flatMap(
    (script) => judgedCounters(before[script] ?? {}, now[script] ?? {}).filter(
      (counter) => isJudged(script, counter)
    )
  );
  const changes2 = compareWork(before, now, budget).filter(
    ({ script, counter }) => isJudged(script, counter)
  );
  return { against, detail, compared: compared2.length, demoted: [...demoted], changes: changes2 };
}
function withWrites({ scripts, rowsWritten, databaseBytes }) {
  const tables = Object.entries(rowsWritten).map(([table, rows]) => [table, { ...NONE, rows }]);
  return {
    ...scripts,
    written: {
      ...Object.fromEntries(tables),
      ...databaseBytes === 0 ? {} : { "database file": { ...NONE, bytes: databaseBytes } }
    }
  };
}

// src/checks/benchmarks/count-work.ts
async function countWork(ports, side, job, label = "counting the work") {
  ports.console.progress(label, 0);
  const first = await onePass(ports, side, job);
  ports.console.progress(label, 0.5);
  const second = await onePass(ports, side, job);
  const { work, demoted } = exactOnly(withWrites(first), withWrites(second));
  const { written: _, ...scripts } = work;
  const bytesDiffer = first.databaseBytes !== second.databaseBytes;
  return {
    pass: { ...first, scripts, databaseBytes: bytesDiffer ? 0 : first.databaseBytes },
    demoted: bytesDiffer ? [...demoted, "database bytes"] : demoted
  };
}
async function onePass({ bench }, side, job) {
  const worker = bench.start(side);
  try {
    const pass = await worker.ask({ ask: "work", job: { ...job, threads: 1 } });
    await worker.ask({ ask: "close" });
    return pass;
  } catch (error) {
    worker.kill();
    throw error;
  }
}

// src/checks/benchmarks/surviving.ts
async function recordFailure(failures, what, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GateError) || !OWN.includes(error.code)) throw error;
    failures.push(`${what}: ${error.message}`);
    return null;
  }
}
var OWN = ["MEASURED_PROCESS", "PIPELINE_SIDE", "PREPARE_FAILED"];

// src/checks/benchmarks/count-sides.ts
function countSide(ports, side, job, failures) {
  return ports.console.group(
    `Count the work of the ${side.name}`,
    () => recordFailure(
      failures,
      `the work of the ${side.name} was not counted`,
      () => countWork(ports, side, job)
    )
  );
}
async function countBase(ports, side, job, failures) {
  const digest2 = await recordFailure(
    failures,
    "the base was not looked at",
    () => askDigest(ports.bench, side, job)
  );
  const counted2 = digest2 === null ? null : await countSide(ports, side, job, failures);
  return digest2 === null || counted2 === null ? null : { ...counted2, duckdb: digest2.duckdb };
}

// src/checks/benchmarks/describe-method.ts
function describeMethod({ environment }, { pipeline }, { scale, against }) {
  const { cpus, cpu, node } = environment;
  const machine2 = `${cpus} cores (${cpu}, Node ${node})`;
  if (pipeline.kind === "command")
    return `The command as a process of its own on ${machine2}, up to ${scale.samples} times after its tables were looked at, medians shown${against === null ? "" : `${IN_TURN}, each in a tree of its own${JUDGED}`}.`;
  return `Each workload in a process of its own on ${machine2}, ${scale.samples} repetitions after one that does not count, medians shown; work counted with one thread${against === null ? "" : `${AT_ONCE}, processes started anew every 8 pairs${JUDGED}`}.`;
}
var LEAST = "at least 0.2 s a sample";
var IN_TURN = `; in pairs, base and head in turn, who is first by coin, ${LEAST}`;
var AT_ONCE = `; in pairs, base and head at once on a thread each, who is where by coin, ${LEAST}`;
var JUDGED = ", judged by an exact swap test on the wall's clock, or on the processors' where that cannot tell";

// src/checks/benchmarks/lines.ts
async function writeLines({ bench, console }, directory, options) {
  const { scenarioId = "baseline", employees, seed } = options;
  const file = `${directory}/${scenarioId}-${employees}-${seed}.ndjson`;
  const label = `writing the events of ${counted(employees, "employee")}`;
  await bench.write(
    file,
    told(populationChunks(options), (employee) => console.progress(label, employee / employees))
  );
  return file;
}
function* told(chunks, say) {
  for (const chunk of chunks) {
    yield chunk;
    const at = chunk.lastIndexOf(EMPLOYEE);
    if (at !== -1) say(Number.parseInt(chunk.slice(at + EMPLOYEE.length), 10));
  }
}
var EMPLOYEE = '"employee_id":"E-';

// src/checks/benchmarks/jobs.ts
var SCENARIOS = ["baseline", "generous_match", "low_turnover"];
async function workloadJob(ports, config, request, directory, workload, own) {
  const { employees, population, years, seed } = request.scale;
  const job = createJob(config, request, workload, employees);
  if (own !== null && isOwn(config, workload)) return { ...job, lines: [own.file] };
  if (workload === "population") return { ...job, employees: population };
  if (workload !== "concurrency")
    return { ...job, lines: [await writeLines(ports, directory, { employees, years, seed })] };
  const share = Math.ceil(employees / SCENARIOS.length);
  const lines = [];
  for (const [at, scenarioId] of SCENARIOS.entries())
    lines.push(
      await writeLines(ports, directory, { employees: share, years, seed: seed + at, scenarioId })
    );
  return { ...job, employees: share, lines };
}
async function pairJobs(ports, config, request, own) {
  const { pair: employees, years, seed } = request.scale;
  const population = { employees, years, seed };
  const directory = await ports.workspace.temporaryDirectory();
  const isCommand = config.pipeline.kind === "command";
  const lines = isCommand ? [] : [await writeLines(ports, directory, population)];
  const job = (workload) => ({
    ...createJob(config, request, workload, employees),
    // A second thread waits for the first, and for whoever else wants its core: that is most of the scatter.
    threads: 1,
    lines: own !== null && isOwn(config, workload) ? [own.file] : lines
  });
  return { population, job };
}
function isOwn({ pipeline }, workload) {
  return workload === "pipeline" || pipeline.kind === "command";
}
function createJob(config, { scale, overrides }, workload, employees) {
  const { years, seed } = scale;
  return {
    workload,
    config: config.file,
    overrides,
    lines: [],
    employees,
    years,
    seed,
    threads: null
  };
}

// src/checks/benchmarks/judge-work.ts
var record = (what) => `to record ${what}, run: ${typed("baseline update")}`;
async function judgeWork(config, committed, counted2, now, base) {
  const budget = config["benchmarks.work-budget"];
  const { file, baseline } = committed;
  if (counted2 === null) return nothing("the pipeline could not be counted", null, []);
  const strange = baseline === null ? null : whyIncomparable(baseline, now);
  if (file !== null && baseline !== null && strange === null)
    return byBaseline(file, baseline, counted2, now, budget);
  const notice = strange === null ? null : `${file} ${strange}; ${record("it again")}`;
  const before = await base?.count() ?? null;
  if (before !== null && before.duckdb !== now.duckdb) {
    const why2 = `the base runs DuckDB ${before.duckdb}, and this is ${now.duckdb}, whose counts are others`;
    return nothing(why2, notice, counted2.demoted);
  }
  if (base !== null && before !== null) {
    const commit = base.commit.slice(0, 12);
    return { ...compareWithBase("base", commit, before.pass, counted2, budget), notice };
  }
  const why = base === null ? whyNothing(file, strange) : "the base could not be counted";
  return nothing(why, notice, counted2.demoted);
}
function byBaseline(file, baseline, counted2, now, budget) {
  const { platform, work } = baseline;
  const apart = platform === now.platform ? [] : ["memory"];
  const notice = platform === void 0 ? `${file} does not hold the memory of each statement; ${record("it again")}` : null;
  return { ...compareWithBase("baseline", file, work, counted2, budget, apart), notice };
}
function whyNothing(file, strange) {
  const noRevision = "no revision was given (--against REF)";
  if (file === null) return `the config names no folder of baselines, and ${noRevision}`;
  return `${file} ${strange ?? "is not there"}, and ${noRevision}; ${record("one")}`;
}
function uncounted(against) {
  const detail = "what a command does cannot be counted";
  return nothing(
    against === "base" ? detail : `${detail}, and no revision was given (--against REF)`,
    null,
    []
  );
}
function nothing(detail, notice, demoted) {
  return {
    against: "nothing",
    detail,
    notice,
    compared: 0,
    demoted: [...demoted],
    changes: []
  };
}

// src/checks/benchmarks/run-workload.ts
async function runWorkload({ bench, console }, side, job, samples) {
  const worker = bench.start(side);
  const values2 = {};
  try {
    const isLarge = job.workload === "population";
    const repetitions2 = isLarge ? 1 : samples;
    let spent = 0;
    const say = (step, done) => console.progress(`${job.workload}: ${step}`, done / (repetitions2 + 2));
    say("preparing", 0);
    const { once: once2 = {} } = await worker.ask({ ask: "prepare", job });
    for (const [metric, value] of Object.entries(once2)) values2[metric] = [value];
    if (!isLarge && !(job.workload === "pipeline" && "start-up" in values2)) {
      say("warming up", 1);
      await worker.ask({ ask: "run", times: 1 });
    }
    for (let done = 0; done < repetitions2 && !isEnough(job, spent); done += 1) {
      say("measuring", done + 2);
      const run = await worker.ask({ ask: "run", times: 1 });
      spent += run.seconds;
      const figures2 = await worker.ask({ ask: "figures" });
      for (const [metric, value] of Object.entries({ ...run.values, ...figures2 }))
        values2[metric] = [...values2[metric] ?? [], value];
    }
    const { peakRss } = await worker.ask({ ask: "close" });
    return { ...values2, "peak-rss": [peakRss / 1e9] };
  } catch (error) {
    worker.kill();
    throw error;
  }
}
var MOST_SECONDS = 5;
function isEnough({ workload }, spent) {
  return workload === "pipeline" && spent >= MOST_SECONDS;
}

// src/checks/benchmarks/sides.ts
function headSide({ workspace }) {
  return { name: "head", directory: workspace.root, bundle: null };
}
async function baseSide(ports, config, settings, base) {
  const { workspace, repository, environment, bench } = ports;
  const directory = await workspace.temporaryDirectory();
  const { home } = environment;
  const file = settings.path;
  const { commit } = await repository.extract(base, [file], directory);
  const own = settingsThere(await repository.textAt(commit, file), settings) ?? config;
  const paths = [...codePaths(own), ...home === null ? [] : [home]];
  if (paths.length > 0) await repository.extract(commit, paths, directory);
  await bench.link(`${workspace.root}/node_modules`, `${directory}/node_modules`);
  const bundle = home === null ? null : `${directory}/${home}`;
  return { side: { name: "base", directory, bundle }, commit, settings: own };
}
function settingsThere(text2, settings) {
  try {
    return settings.read(text2);
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}
function codePaths({
  schema,
  pipeline,
  limits,
  "quality.rules": rules
}) {
  return [
    ...schema.kind === "file" ? [schema.path] : [],
    ...pipeline.kind === "folder" ? [pipeline.path] : [],
    ...limits === null ? [] : [limits],
    ...rules === null ? [] : [rules]
  ];
}

// src/statistics/median.ts
function median(values2) {
  const sorted = Float64Array.from(values2).sort();
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

// src/checks/benchmarks/targets.ts
function judgeMetrics(workload, samples, targets, scale) {
  const metrics = [];
  const failures = [];
  for (const metric of METRICS[workload]) {
    const measured2 = samples[metric.name] ?? [];
    const broken = measured2.find((sample) => !isFigure(sample, metric));
    if (measured2.length === 0 && metric.isOptional === true) continue;
    if (measured2.length === 0) failures.push(`no measurement of ${workload} ${metric.name}`);
    else if (broken === void 0)
      metrics.push(
        judged(workload, metric, measured2, targets[`${workload}.${metric.name}`], scale)
      );
    else
      failures.push(
        `no measurement of ${workload} ${metric.name}: a sample of ${broken} ${metric.unit} cannot be`
      );
  }
  return { metrics, failures };
}
function isFigure(sample, { canBeZero = false }) {
  return Number.isFinite(sample) && (canBeZero ? sample >= 0 : sample > 0);
}
function judged(workload, { name, unit, better, target, fromScale }, measured2, given, scale) {
  const value = median(measured2);
  const own = fromScale === void 0 || fromScale === scale ? target : null;
  const limit = given === void 0 ? own : given;
  return {
    workload,
    metric: name,
    unit,
    samples: [...measured2],
    value,
    target: limit === null ? null : { limit, kind: better === "more" ? "at least" : "at most" },
    targetMet: limit === null ? null : better === "more" ? value >= limit : value <= limit
  };
}

// src/checks/benchmarks/measure-workloads.ts
async function measureWorkloads(ports, config, request, failures, team) {
  const { workloads, scale } = request;
  const directory = await ports.workspace.temporaryDirectory();
  const metrics = [];
  for (const [at, workload] of workloads.entries()) {
    const place = workloads.length === 1 ? "" : ` (${at + 1} of ${workloads.length})`;
    await ports.console.group(`Measure ${workload}${place}`, async () => {
      const own = team?.events ?? null;
      const job = await workloadJob(ports, config, request, directory, workload, own);
      const bench = workload === "pipeline" && team !== null ? team.bench : ports.bench;
      const samples = await recordFailure(
        failures,
        `${workload} was not measured`,
        () => runWorkload({ ...ports, bench }, headSide(ports), job, scale.samples)
      );
      if (samples === null) return;
      const judged2 = judgeMetrics(workload, samples, config["benchmarks.targets"], scale.name);
      metrics.push(...judged2.metrics);
      failures.push(...judged2.failures);
    });
  }
  return metrics;
}

// src/checks/benchmarks/pipeline/choose-workloads.ts
var APPLY = {
  builtin: WORKLOADS.filter((name) => name !== "pipeline"),
  folder: WORKLOADS,
  command: ["validate", "pipeline"]
};
var WHY = {
  builtin: "it is for SQL or a command of your own, and the pipeline is the built-in SQL",
  folder: "the pipeline is a folder of SQL",
  command: "the pipeline is a command, and nobody can see into its steps"
};
function chooseWorkloads({ kind }, asked) {
  const workloads = asked.filter((name) => APPLY[kind].includes(name));
  const others = asked.filter((name) => !APPLY[kind].includes(name));
  if (others.length === 0) return { workloads, note: null };
  const facts = { workloads: others.join(", "), why: WHY[kind], known: APPLY[kind].join(", ") };
  if (asked.length < WORKLOADS.length) throw new GateError("WORKLOAD_KIND", facts);
  const note2 = `Measured are ${facts.known}; not ${facts.workloads}: ${facts.why}.`;
  return { workloads, note: kind === "command" ? note2 : null };
}

// src/checks/tree.ts
function folded2(path) {
  return path.normalize("NFC").toLowerCase();
}
function isIn(path, folder) {
  return folder === "." || path === folder || path.startsWith(`${folder}/`);
}

// src/checks/mounts.ts
var MOST_HOPS = 40;
function findMounts(folder, links) {
  const mounts = followLinks({ at: folder, real: folder }, links);
  const seen = /* @__PURE__ */ new Set();
  for (const { at, real } of mounts) {
    for (const link of links) {
      if (seen.has(link) || link.path === real || !isIn(link.path, real)) continue;
      seen.add(link);
      const name = real === "." ? link.path : `${at}${link.path.slice(real.length)}`;
      mounts.push(...followLinks({ at: name, real: link.path }, links));
    }
  }
  return mounts;
}
function findNames(path, mounts) {
  return mounts.flatMap(({ at, real }) => {
    if (!isIn(path, real)) return [];
    const rest = real === "." ? `/${path}` : path.slice(real.length);
    return at === "." ? [rest.slice(1)] : [`${at}${rest}`];
  });
}
function resolveLinks(name, links) {
  return followLinks({ at: name, real: name }, links).at(-1)?.real ?? name;
}
function followLinks(start, links) {
  const way = [start];
  for (let { real } = start; way.length <= MOST_HOPS; ) {
    const link = links.find(({ path }) => isIn(real, path));
    if (link === void 0) break;
    const rest = real.slice(link.path.length);
    real = link.target === "." ? rest.slice(1) || "." : `${link.target}${rest}`;
    way.push({ at: start.at, real });
  }
  return way;
}

// src/checks/places.ts
function findPlaces(config, file, tree, root) {
  const folder = (path) => path === null ? null : createPlace([withoutRoot(path, root)], EVERYTHING, tree);
  const fixtures = (patterns) => createPlace(splitPatterns(patterns).wanted.map(fixedFolder), createMatcher(patterns), tree);
  const { pipeline, schema } = config;
  return {
    golden: folder(config["golden.path"]),
    baselines: folder(config["benchmarks.baselines"]),
    rules: folder(config["quality.rules"]),
    pipeline: folder(pipeline.kind === "folder" ? pipeline.path : null),
    limits: folder(config.limits),
    schema: folder(schema.kind === "file" ? schema.path : null),
    valid: fixtures(config["fixtures.valid"]),
    invalid: fixtures(config["fixtures.invalid"]),
    config: createPlace([withoutRoot(file, root)], EVERYTHING, tree)
  };
}
function listFolders(config) {
  const { pipeline } = config;
  const sql = pipeline.kind === "folder" ? pipeline.path : null;
  const folders = [
    config["golden.path"],
    config["benchmarks.baselines"],
    config["quality.rules"],
    config.limits,
    sql
  ];
  return folders.filter((path) => path !== null);
}
function withoutRoot(path, root) {
  return normalised(isIn(path, root) ? path.slice(root.length) : path);
}
var EVERYTHING = { takes: () => true, mayTake: () => true, leavesOut: () => false };
function createPlace(folders, matcher, { links }) {
  const exact2 = folders.flatMap((folder) => findMounts(folder, links));
  const known2 = links.map(({ path, target }) => ({ path: folded2(path), target: folded2(target) }));
  const mounts = folders.flatMap((folder) => findMounts(folded2(folder), known2));
  return {
    namesOf(path) {
      const own = findNames(path, exact2);
      if (own.length > 0 && own.every(matcher.leavesOut)) return [];
      return [...new Set(findNames(folded2(path), mounts))].filter(matcher.mayTake);
    },
    exactNamesOf: (path) => [...new Set(findNames(path, exact2))].filter(matcher.takes),
    isLedBy(path) {
      const name = folded2(path);
      const isOnTheWay = mounts.some(({ at, real }) => isIn(real, name) || isIn(at, name));
      return isOnTheWay || findNames(name, mounts).length > 0;
    }
  };
}

// src/checks/schema-at.ts
async function filesAt({ repository, root }, commit) {
  const { links, paths } = await repository.tree(commit);
  const find = (path) => resolveLinks(withoutRoot(path, root), links);
  return {
    async readText(file) {
      const text2 = await repository.textAt(commit, find(file));
      if (text2 !== null) return text2;
      throw new GateError("FILE_UNREADABLE", { file, detail: `commit ${commit} does not have it` });
    },
    async filesIn(folder) {
      const inside = `${find(folder)}/`;
      const names = paths.filter((path) => path.startsWith(inside)).map((path) => path.slice(inside.length));
      return names.filter((name) => !name.includes("/")).sort();
    }
  };
}
async function schemaAt(place, commit, settings) {
  return loadEventSchema(settings, await filesAt(place, commit));
}
async function usableSchemaAt(place, commit, settings) {
  try {
    return await schemaAt(place, commit, settings);
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}

// src/checks/benchmarks/pipeline/describe-events.ts
function describeEvents({
  events,
  copies,
  note: note2
}) {
  const all = counted(events, "event");
  if (copies > 1) return `${all}: each person of the fixtures ${copies} times, under other ids`;
  return note2 === null ? `${all} of the fixtures` : `${all} of the fixtures, as they are: ${note2}`;
}

// src/pipelines/command/prepare-tree.ts
var MOST_LETTERS = 80;
function settingsToPrepare(before, after) {
  return before["pipeline.prepare"] === null ? after : before;
}
async function prepareTree({ commands, console }, settings, side, directory) {
  const {
    "pipeline.prepare": run,
    "pipeline.env": inherit,
    "pipeline.timeout": seconds2
  } = settings;
  if (run === null) return;
  const name = plain(shortened(run.replaceAll(/\s+/g, " "), MOST_LETTERS));
  const end = await console.group(
    `Set up the ${side}'s tree: ${name}`,
    () => commands.prepare({ run, inherit, directory, seconds: seconds2, hear: console.note })
  );
  const how = findFault(end, seconds2);
  if (how !== null)
    throw new GateError("PREPARE_FAILED", { run: name, side, how, said: lastWords(end) });
}
function findFault({ how, code, signal, left: left2 }, most) {
  if (how === "late")
    return `was not done after ${most} s (pipeline.timeout), and was stopped with all that it had started`;
  if (signal !== null) return `was ended by ${signal}`;
  if (code !== 0) return `ended with exit code ${code}`;
  return left2.length > 0 ? "left a process running, which was stopped" : null;
}

// src/checks/pipeline-changes.ts
async function hasCommandChanged(change2) {
  const { repository, root, base, before, after, file } = change2;
  if (JSON.stringify(wordsOf(before)) !== JSON.stringify(wordsOf(after))) return true;
  const places = findPlaces(after, file, await repository.tree(base), root);
  const apart = [
    places.golden,
    places.baselines,
    places.rules,
    places.valid,
    places.invalid,
    places.config
  ];
  const isRead = (path) => !/^\.github\/|\.md$/i.test(path) && !apart.some((place) => place !== null && place.exactNamesOf(path).length > 0);
  return (await repository.changedSince(base)).some(isRead);
}
function wordsOf(settings) {
  const { pipeline, "pipeline.env": env, "pipeline.prepare": prepare } = settings;
  return [pipeline, env, prepare];
}

// src/checks/pipeline-in-tree.ts
async function loadInTree(ports, { side, settings, prepare, tree, files, tables }) {
  const { console } = ports;
  if (tree.missing.length > 0)
    console.note(
      `The ${side}'s own tree lacks submodules and files of Git LFS that the checkout has not fetched: ${firstFew(tree.missing)}.`
    );
  await prepareTree(ports, prepare, side, tree.directory);
  const repository = side === "base" ? UNWATCHED : tree;
  const workspace = { ...ports.workspace, ...files, root: tree.directory };
  return loadPipeline(
    settings,
    { ...ports, workspace, repository },
    sqlLimits(settings),
    tables ?? tablesUnderTest(settings),
    await loadAnnualLimits(settings, workspace)
  );
}
var UNWATCHED = { workTree: async () => /* @__PURE__ */ new Map() };

// src/checks/name-side.ts
async function nameSide(side, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GateError) || ["BUG", "PREPARE_FAILED"].includes(error.code))
      throw error;
    throw new GateError("PIPELINE_SIDE", { side, detail: error.message }, { cause: error });
  }
}

// src/checks/benchmarks/pipeline/common-start.ts
var MOST = 0.6;
var LEAST2 = 0.05;
async function findCommonStart(base, head) {
  const [before, after] = [await base.startUp(), await head.startUp()];
  if (before === null || after === null) return null;
  const wholes = [await base.whole(), await head.whole()];
  const common = (of) => {
    const [starts, runs] = [[before, after].map(of), wholes.map(of)];
    const all = [...starts, ...runs.map((time) => time && time * MOST)];
    return all.includes(null) ? null : Math.min(...all);
  };
  return {
    seconds: common(({ seconds: seconds2 }) => seconds2) ?? 0,
    cpuSeconds: common(({ cpuSeconds }) => cpuSeconds)
  };
}
function takeOff(taken, start, runs) {
  const left2 = (time, off) => Math.max(time - off * runs, time * LEAST2);
  const { seconds: seconds2, cpuSeconds } = taken;
  return {
    seconds: left2(seconds2, start.seconds),
    cpuSeconds: cpuSeconds === null ? null : left2(cpuSeconds, start.cpuSeconds ?? 0)
  };
}

// src/checks/benchmarks/pipeline/clocked-pipeline.ts
function createClockedPipeline(ports, side) {
  let ready = null;
  const getReady2 = () => {
    ready ??= nameSide(side.name, () => makeReady(ports, side));
    return ready;
  };
  const { events } = side.events;
  const answer = async (request, start) => {
    switch (request.ask) {
      case "prepare": {
        const { startUp } = await getReady2();
        return { events, once: startUp === null ? {} : { "start-up": startUp.seconds } };
      }
      case "run": {
        const { run } = await getReady2();
        return nameSide(side.name, () => repeated(run, request.times, events, start));
      }
      case "close":
        return { peakRss: Number.NaN };
      case "figures":
        return {};
      case "digest":
      case "work":
        throw new GateError("BUG", { detail: `a command was asked for its ${request.ask}` });
    }
  };
  return {
    start: (start = () => null) => ({
      ask: (async (request) => answer(request, start())),
      kill: () => void 0
    }),
    startUp: async () => (await getReady2()).startUp,
    whole: async () => {
      const { run } = await getReady2();
      return nameSide(side.name, () => clockFastest(run));
    }
  };
}
async function makeReady({ warehouse, workspace }, { pipeline: load2, events, asOf: asked }) {
  const pipeline = await load2();
  const { repeat: repeat2 } = pipeline;
  if (repeat2 === null) throw new GateError("BUG", { detail: `${pipeline.name} has steps` });
  const open = async (work) => {
    const directory = await workspace.temporaryDirectory();
    const database = await warehouse.open({ path: null, readable: [directory, events.directory] });
    try {
      return await work(database, directory);
    } finally {
      database.close();
    }
  };
  const { asOf } = await open(
    (database, directory) => pipeline.build(database, { spool: [events.file], directory, asOf: asked, target: "memory" })
  );
  const over = (file) => open((database, directory) => repeat2(database, { spool: [file], directory, asOf }));
  const startUp = await clockStart(await over(events.first));
  return { run: await over(events.file), startUp };
}
async function clockStart(run) {
  try {
    return await clockFastest(run);
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}
var MOST_RUNS = 3;
var MOST_SECONDS2 = 1;
async function clockFastest(run) {
  let fastest = await run();
  let spent = fastest.seconds;
  for (let done = 1; done < MOST_RUNS && spent < MOST_SECONDS2; done += 1) {
    const next = await run();
    spent += next.seconds;
    if (next.seconds < fastest.seconds) fastest = next;
  }
  return fastest;
}
async function repeated(run, times, events, start) {
  let last = await run();
  let { seconds: seconds2, cpuSeconds } = last;
  for (let done = 1; done < times; done += 1) {
    last = await run();
    seconds2 += last.seconds;
    cpuSeconds = cpuSeconds === null || last.cpuSeconds === null ? null : cpuSeconds + last.cpuSeconds;
  }
  const whole = { seconds: seconds2, cpuSeconds };
  const left2 = start === null ? whole : takeOff(whole, start, times);
  return {
    seconds: left2.seconds,
    ...left2.cpuSeconds === null ? {} : { cpuSeconds: left2.cpuSeconds },
    around: seconds2,
    values: { seconds: last.seconds, "events-per-second": events / last.seconds }
  };
}

// src/checks/benchmarks/pipeline/pipeline-sides.ts
async function pairPipelines(ports, request) {
  const { config, base, file } = request;
  const [before, after] = [base.settings.pipeline.kind, config.pipeline.kind];
  if (before !== "command" && after !== "command")
    return { kind: "by digest", bench: withCommands(ports.bench, {}) };
  if (before === "builtin")
    return {
      kind: "impossible",
      reason: `pipeline was not timed: the base ${base.commit.slice(0, 12)} has no pipeline of its own (its "pipeline" is builtin). Once this one is merged, later changes are timed against it; until then leave "pipeline" out of benchmarks.workloads`
    };
  const { repository, workspace } = ports;
  const compared2 = { repository, root: workspace.root, base: base.commit, file };
  const isSame2 = before === "command" && after === "command" && !await hasCommandChanged({ ...compared2, before: base.settings, after: config });
  if (isSame2) return { kind: "unchanged" };
  const clocked = {
    ...before === "command" ? { base: clockBase(ports, request) } : {},
    ...after === "command" ? { head: clockHead(ports, request) } : {}
  };
  let common = null;
  return {
    kind: "changed",
    bench: withCommands(ports.bench, clocked, () => common),
    getReady: async () => {
      const { base: base2, head } = clocked;
      const [first, second] = [await base2?.startUp(), await head?.startUp()];
      if (base2 && head) common ??= await findCommonStart(base2, head);
      return { base: first?.seconds ?? null, head: second?.seconds ?? null, common };
    }
  };
}
function clockHere(ports, pipeline, { config, events }) {
  const clocked = createClockedPipeline(ports, {
    name: "head",
    pipeline: async () => pipeline,
    events,
    asOf: config["as-of"]
  });
  return { bench: withCommands(ports.bench, { head: clocked }), clocked };
}
function withCommands(bench, clocked, start = () => null) {
  return {
    ...bench,
    start: (side, memory) => clocked[side.name]?.start(start) ?? bench.start({ ...side, bundle: null }, memory)
  };
}
function clockBase(ports, { base, config, events }) {
  const { repository, workspace } = ports;
  const { settings, commit } = base;
  return createClockedPipeline(ports, {
    name: "base",
    events,
    asOf: config["as-of"],
    async pipeline() {
      const tree = await repository.writeTree(commit, await workspace.temporaryDirectory());
      const files = await filesAt({ repository, root: workspace.root }, commit);
      const prepare = settingsToPrepare(settings, config);
      return loadInTree(ports, { side: "base", settings, prepare, tree, files });
    }
  });
}
function clockHead(ports, { config, events }) {
  const { repository, workspace } = ports;
  return createClockedPipeline(ports, {
    name: "head",
    events,
    asOf: config["as-of"],
    async pipeline() {
      const tree = await repository.writeWorkTree(await workspace.temporaryDirectory());
      const whose = { side: "head", settings: config, prepare: config };
      return loadInTree(ports, { ...whose, tree, files: workspace });
    }
  });
}

// src/checks/total.ts
function total(files, of) {
  return files.reduce((sum2, file) => sum2 + of(file), 0);
}

// src/checks/benchmarks/pipeline/copy-names.ts
var UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
function numberSql(column) {
  return `CASE WHEN regexp_full_match(${column}, '${UUID}') THEN ''
      ELSE regexp_extract(${column}, '[0-9]{1,18}$') END AS ${column}_digits,
    dense_rank() OVER (ORDER BY ${column}) - 1 AS ${column}_rank`;
}
function spaceSql(column) {
  const digits = `${column}_digits`;
  const last = `power(10, min(length(${digits})) FILTER (${digits} <> '')) - 1`;
  const used = `max(TRY_CAST(${digits} AS BIGINT))`;
  return `coalesce(floor((${last} - ${used}) / greatest(1, count(DISTINCT ${column}))), 1000000)::BIGINT`;
}
function nameCopy(column, naming2) {
  const digits = `${column}_digits`;
  const higher = `((SELECT max(TRY_CAST(${digits} AS BIGINT)) + 1 FROM team_events)
    + ${column}_rank + (copy - 1) * (SELECT count(DISTINCT ${column}) FROM team_events))::BIGINT::VARCHAR`;
  const numbered2 = naming2 === "longer" ? `${column} || lpad(copy::VARCHAR, 6, '0')` : `left(${column}, length(${column}) - length(${digits})) || lpad(${higher}, length(${digits})::INTEGER, '0')`;
  return `CASE WHEN regexp_full_match(${column}, '${UUID}')
      THEN left(${column}, 24) || left(md5(${column} || '/' || copy), 12)
    WHEN ${digits} <> '' THEN ${numbered2}
    ELSE ${column} || '-' || copy END`;
}

// src/checks/benchmarks/pipeline/repeat-persons.ts
var TABLE = "team_events";
async function readTeamEvents(database, files, { id, person }) {
  await database.execute(
    `CREATE TABLE ${TABLE} AS SELECT *, ${numberSql("id")}, ${numberSql("person")} FROM (
       SELECT CAST(json AS VARCHAR) AS line, json->>${quoted(id)} AS id, json->>${quoted(person)} AS person
       FROM read_json_objects(${literal(files)}, format = 'newline_delimited', maximum_object_size = 16777216,
         hive_partitioning = false))`,
    "events"
  );
  const [row2] = await database.rows(`SELECT count(*) FROM ${TABLE}`, "events");
  return Number(row2?.[0]);
}
async function countCopies(database, wanted) {
  const [row2 = []] = await database.rows(
    `SELECT count(*), count(*) FILTER (${IS_REPEATABLE}) FROM ${TABLE}`,
    "events"
  );
  const [all = 0, own = 0] = row2.map(Number);
  return all >= wanted || own === 0 ? 1 : 1 + Math.ceil((wanted - all) / own);
}
async function countSpace(database) {
  const [row2] = await database.rows(
    `SELECT least(${spaceSql("id")}, ${spaceSql("person")}) FROM ${TABLE} WHERE ${IS_REPEATABLE}`,
    "events"
  );
  return 1 + Math.max(0, Number(row2?.[0] ?? 0));
}
var IS_REPEATABLE = `contains(line, to_json(id)::VARCHAR) AND contains(line, to_json(person)::VARCHAR) AND person <> id`;
async function writeRepeated(database, copies, naming2, file) {
  const renamed = (line, column) => `replace(${line}, to_json(${column})::VARCHAR, to_json(${nameCopy(column, naming2)})::VARCHAR)`;
  await writeLines2(
    database,
    `SELECT line FROM ${TABLE}
     UNION ALL SELECT ${renamed(renamed("line", "id"), "person")}
     FROM ${TABLE}, range(1, ${copies}) AS copies(copy) WHERE ${IS_REPEATABLE}`,
    file
  );
}
function writeFirst(database, file) {
  return writeLines2(database, `SELECT line FROM ${TABLE} LIMIT 1`, file);
}
function writeLines2(database, select, file) {
  return database.execute(
    `COPY (${select}) TO ${quoted(file)} (FORMAT csv, HEADER false, DELIMITER e'\\x01', QUOTE '', ESCAPE '')`,
    "events"
  );
}

// src/checks/benchmarks/pipeline/team-events.ts
async function collectTeamEvents(ports, { fixtures, schemas, places, wanted }) {
  const { spool, aside } = await fixtures();
  const valid = await validByAll(ports, [...spool, ...aside], schemas);
  if (valid.length === 0) return null;
  const directory = await ports.workspace.temporaryDirectory();
  const database = await ports.warehouse.open({
    path: null,
    readable: [directory, ...new Set(valid.map(folderOf))]
  });
  try {
    const own = {
      file: `${directory}/own.ndjson`,
      first: `${directory}/first.ndjson`,
      directory,
      events: await readTeamEvents(database, valid, places),
      copies: 1
    };
    await writeFirst(database, own.first);
    await writeRepeated(database, 1, "longer", own.file);
    const repeated2 = await repeat(ports, database, { own, schemas, wanted });
    return typeof repeated2 === "string" ? { ...own, note: repeated2 } : { ...own, ...repeated2 };
  } finally {
    database.close();
  }
}
async function repeat(ports, database, { own, schemas, wanted }) {
  if (own.events >= wanted) return { ...own, note: null };
  const copies = await countCopies(database, wanted);
  if (copies === 1) return "no event has both an id and a person that are texts";
  const file = `${own.directory}/repeated.ndjson`;
  let why = "";
  for (const naming2 of ["longer", "as long"]) {
    const possible = naming2 === "longer" ? copies : Math.min(copies, await countSpace(database));
    if (possible === 1) break;
    await writeRepeated(database, possible, naming2, file);
    const { events, fault } = await judgeCopies(ports, file, schemas);
    if (fault === null) return { file, events, copies: possible, note: null };
    why = fault;
  }
  return `a copy under other ids is not valid (${why})`;
}
async function validByAll({ validator, workspace }, spool, [, ...others]) {
  let left2 = spool;
  for (const schema of others) {
    const spoolDirectory = await workspace.temporaryDirectory();
    if (left2.length === 0) return [];
    const request = { ...inFolder(left2), schema, maxFindings: 1, expect: "valid" };
    const spooling = { spoolDirectory, spoolFor: "anything" };
    left2 = (await validator.validate({ ...request, ...spooling })).spool;
  }
  return left2;
}
async function judgeCopies({ validator }, file, schemas) {
  let events = 0;
  for (const schema of schemas) {
    const request = { ...inFolder([file]), schema, maxFindings: 1 };
    const { files } = await validator.validate({
      ...request,
      expect: "valid",
      spoolDirectory: null
    });
    const invalid = files.flatMap(({ findings: findings3 }) => findings3)[0];
    if (invalid !== void 0) return { events, fault: invalid.message };
    events = total(files, (each) => each.events);
  }
  return { events, fault: null };
}
function inFolder(paths) {
  const names = paths.map((path) => path.slice(folderOf(path).length + 1));
  const files = names.map((path) => ({ path, ...NDJSON, size: 0 }));
  return { root: folderOf(paths[0] ?? ""), files };
}
var NDJSON = { format: "ndjson", compression: "none" };
function folderOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")));
}

// src/checks/benchmarks/pipeline/team-workload.ts
async function findTeamWorkload(ports, request) {
  const { config, own, base, workloads, failures } = request;
  const isCommand = config.pipeline.kind === "command";
  const needing = isCommand ? workloads : workloads.filter((name) => name === "pipeline");
  if (own === null || needing.length === 0) return { workloads, team: null };
  const events = await readEvents(ports, request, own);
  if (events === null) {
    const both = base === null ? "" : " that base and head both take";
    failures.push(
      `${needing.join(" and ")} could not be measured: the fixtures hold no valid event${both}. Add some (fixtures.valid)`
    );
    return { workloads: workloads.filter((name) => !needing.includes(name)), team: null };
  }
  const isMeasured2 = workloads.includes("pipeline");
  const timing = base === null || !isMeasured2 ? null : await pairPipelines(ports, { config, base, events, file: request.file });
  if (timing?.kind === "impossible") failures.push(timing.reason);
  if (!isCommand) return { workloads, team: { events, bench: ports.bench, clocked: null, timing } };
  const here = clockHere(ports, own.pipeline, { config, events });
  return { workloads, team: { events, ...here, timing } };
}
async function readEvents(ports, { base, config, scale }, { fixtures, schema }) {
  const { repository, workspace, console } = ports;
  const place = { repository, root: workspace.root };
  const before = base === null ? null : await usableSchemaAt(place, base.commit, base.settings);
  if (base !== null && before === null)
    console.note(
      `The base ${base.commit.slice(0, 12)} has no schema that can be read, so its pipeline gets all events that are valid now.`
    );
  const events = await collectTeamEvents(ports, {
    fixtures,
    schemas: before === null ? [schema] : [schema, before],
    places: { id: config["events.id"], person: config["events.person"] },
    wanted: scale.events
  });
  if (events !== null) console.note(describeEvents(events));
  return events;
}
async function reportPipeline(team) {
  if (team === null) return null;
  const { events, copies, note: note2 } = team.events;
  const { timing, clocked } = team;
  const startUp = await recordFailure([], "starting", async () => {
    if (timing?.kind !== "changed")
      return { base: null, head: (await clocked?.startUp())?.seconds ?? null };
    const { base, head } = await timing.getReady();
    return { base, head };
  });
  return { events, copies, note: note2, startUp: startUp ?? { base: null, head: null } };
}

// src/statistics/incomplete-beta.ts
var LANCZOS = [
  0.9999999999998099,
  676.5203681218851,
  -1259.1392167224028,
  771.3234287776531,
  -176.6150291621406,
  12.507343278686905,
  -0.13857109526572012,
  9984369578019572e-21,
  15056327351493116e-23
];
function logGamma(x) {
  const shifted = x - 1;
  const base = shifted + 7.5;
  const series = LANCZOS.reduce((sum2, c, k) => k === 0 ? c : sum2 + c / (shifted + k), 0);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}
function incompleteBeta(x, a, b) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)
  );
  return front * continuedFraction(x, a, b) / a;
}
var TINY = 1e-300;
function continuedFraction(x, a, b) {
  let c = 1;
  let d = 1 / away(1 - (a + b) * x / (a + 1));
  let value = d;
  for (let m = 1; m <= 1e4; m += 1) {
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value;
}
function away(value) {
  return Math.abs(value) < TINY ? TINY : value;
}
function inverse(increasing, value, low, high) {
  let [from, to] = [low, high];
  for (; ; ) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) return middle;
    if (increasing(middle) < value) from = middle;
    else to = middle;
  }
}

// src/statistics/student-t.ts
function studentUpperTail(t, freedom) {
  const half = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t >= 0 ? half : 1 - half;
}
function studentQuantile(share, freedom) {
  if (share < 0.5) return -studentQuantile(1 - share, freedom);
  return inverse((t) => 1 - studentUpperTail(t, freedom), share, 0, 1e9);
}

// src/statistics/screen.ts
var FEWEST_JOBS = 3;
var LEVEL = 0.05;
function screen(earlier, now) {
  const jobs = earlier.length;
  if (jobs < FEWEST_JOBS) return { kind: "no comparison", jobs, why: "too few jobs" };
  if (![...earlier, now].every((time) => Number.isFinite(time) && time > 0)) {
    return { kind: "no comparison", jobs, why: "unusable sample" };
  }
  const logarithms = earlier.map(Math.log);
  const mean = logarithms.reduce((sum2, y) => sum2 + y, 0) / jobs;
  const variance = logarithms.reduce((sum2, y) => sum2 + (y - mean) ** 2, 0) / (jobs - 1);
  const spread = Math.sqrt(variance * (1 + 1 / jobs));
  const difference2 = Math.log(now) - mean;
  const t = standardised(difference2, spread);
  const p = studentUpperTail(t, jobs - 1);
  return {
    kind: "compared",
    jobs,
    ratio: Math.exp(difference2),
    limit: Math.exp(spread * studentQuantile(1 - LEVEL, jobs - 1)),
    t,
    p,
    asksForPairs: p <= LEVEL
  };
}
function standardised(difference2, spread) {
  if (spread > 1e-12) return difference2 / spread;
  return difference2 > 1e-12 ? Number.POSITIVE_INFINITY : 0;
}

// src/checks/benchmarks/screen-jobs.ts
function screenJobs(metrics, baseline, environment) {
  const environments = Object.entries(baseline?.environments ?? {});
  const listJobs = (isWanted) => environments.flatMap(([name, { jobs }]) => isWanted(name) ? jobs : []);
  const [here, others] = [
    listJobs((name) => name === environment),
    listJobs((name) => name !== environment)
  ];
  return metrics.filter(({ workload, metric }) => firstMetric(workload)?.name === metric).map(({ workload, metric, value }) => {
    const figures2 = (jobs) => jobs.map(({ samples }) => median(samples[`${workload}.${metric}`] ?? [])).filter(isUsable);
    const slowness = (figure2) => firstMetric(workload)?.better === "more" ? 1 / figure2 : figure2;
    const screened = screen(figures2(here).map(slowness), slowness(value));
    const isCompared2 = screened.kind === "compared";
    return {
      workload,
      jobs: screened.jobs,
      elsewhere: figures2(others).length,
      ratio: isCompared2 ? screened.ratio : null,
      asksForPairs: isCompared2 ? screened.asksForPairs : null
    };
  });
}
function isUsable(figure2) {
  return Number.isFinite(figure2) && figure2 > 0;
}
function firstMetric(workload) {
  return METRICS[workload]?.[0];
}

// src/statistics/normal.ts
function normalUpperTail(z) {
  if (z < 0) return 1 - normalUpperTail(-z);
  const density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  if (z > 3) {
    let fraction = z;
    for (let step = 200; step >= 1; step -= 1) fraction = z + step / fraction;
    return density / fraction;
  }
  let term = z;
  let sum2 = z;
  for (let k = 1; k < 100; k += 1) {
    term *= z * z / (2 * k + 1);
    sum2 += term;
  }
  return 0.5 - density * sum2;
}
function normalUpperQuantile(p) {
  if (p > 0.5) return -normalUpperQuantile(1 - p);
  let z = Math.sqrt(Math.max(0, -2 * Math.log(2 * p)));
  for (let step = 0; step < 50; step += 1) {
    const tail = normalUpperTail(z);
    const density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    const change2 = Math.log(tail / p) * tail / density;
    z += change2;
    if (Math.abs(change2) < 1e-13 * Math.max(1, z)) break;
  }
  return z;
}

// src/statistics/mid-ranks.ts
function doubledMidRanks(values2) {
  const order = values2.map((_, index) => index);
  order.sort((a, b) => values2[a] - values2[b]);
  const ranks = new Array(values2.length);
  for (let first = 0; first < order.length; ) {
    let last = first;
    while (last + 1 < order.length && values2[order[last + 1]] === values2[order[first]]) {
      last += 1;
    }
    for (let at = first; at <= last; at += 1) ranks[order[at]] = first + last + 2;
    first = last + 1;
  }
  return ranks;
}

// src/statistics/block-savage.ts
var BLOCK = 16;
var FINENESS = 16;
function blockSavageScores(first, second) {
  const blocks = Math.max(1, Math.floor(first.length / BLOCK));
  return Array.from({ length: blocks }, (_, block) => {
    const from = Math.round(block * first.length / blocks);
    const to = Math.round((block + 1) * first.length / blocks);
    return scoresOfBlock(first.slice(from, to), second.slice(from, to));
  }).flat();
}
function scoresOfBlock(first, second) {
  const ranks = doubledMidRanks([...first, ...second]);
  const savage = savageScores(ranks.length);
  const score = (doubled) => Math.round(
    FINENESS * (savage[Math.floor(doubled / 2) - 1] + savage[Math.ceil(doubled / 2) - 1]) / 2
  );
  return first.map(
    (_, pair) => score(ranks[first.length + pair]) - score(ranks[pair])
  );
}
function savageScores(size) {
  const scores = new Array(size);
  let sum2 = 0;
  for (let rank = size; rank >= 1; rank -= 1) {
    sum2 -= 1 / rank;
    scores[rank - 1] = sum2;
  }
  return scores;
}

// src/statistics/dependence.ts
function varianceInflation(series) {
  const mean = series.reduce((sum2, value) => sum2 + value, 0) / series.length;
  const centred = series.map((value) => value - mean);
  const lags = Math.round(Math.sqrt(series.length) / 2);
  const alone = autoProduct(centred, 0);
  if (alone === 0) return 1;
  let together2 = alone;
  for (let lag = 1; lag <= lags; lag += 1) {
    together2 += 2 * (1 - lag / (lags + 1)) * autoProduct(centred, lag);
  }
  return Math.max(1, together2 / alone);
}
function discounted(p, inflation) {
  if (inflation === 1 || p >= 0.5) return p;
  return normalUpperTail(normalUpperQuantile(p) / Math.sqrt(inflation));
}
function autoProduct(values2, lag) {
  let sum2 = 0;
  for (let at = lag; at < values2.length; at += 1) {
    sum2 += values2[at] * values2[at - lag];
  }
  return sum2;
}

// src/statistics/sign-flips.ts
function signFlipDistribution(weights, most) {
  const probability2 = new Float64Array(most + 1);
  probability2[0] = 1;
  let reached = 0;
  for (const weight of weights.toSorted((a, b) => a - b)) {
    reached = Math.min(reached + weight, most);
    for (let sum2 = reached; sum2 >= weight; sum2 -= 1) {
      probability2[sum2] = (probability2[sum2] + probability2[sum2 - weight]) / 2;
    }
    for (let sum2 = Math.min(weight - 1, reached); sum2 >= 0; sum2 -= 1) {
      probability2[sum2] = probability2[sum2] / 2;
    }
  }
  return probability2;
}
function signFlipUpperTail(weights, sum2) {
  const unit = weights.reduce(greatestCommonDivisor, 0);
  if (unit === 0) return sum2 <= 0 ? 1 : 0;
  const reduced = weights.map((weight) => weight / unit);
  const least = Math.max(0, Math.ceil(sum2 / unit));
  if (isOneToN(reduced)) return tailsOfRanks(reduced.length)[least] ?? 0;
  const mirrored = totalOf(reduced) - least;
  return mirrored < least ? lowerTail(reduced, mirrored) : 1 - lowerTail(reduced, least - 1);
}
function lowerTail(weights, sum2) {
  return sum2 < 0 ? 0 : totalOf(signFlipDistribution(weights, sum2));
}
function tailProbabilities(weights) {
  const tails = signFlipDistribution(weights, totalOf(weights));
  for (let at = tails.length - 2; at >= 0; at -= 1) {
    tails[at] = Math.min(1, tails[at] + tails[at + 1]);
  }
  return tails;
}
function totalOf(values2) {
  let total3 = 0;
  for (const value of values2) total3 += value;
  return total3;
}
var known = /* @__PURE__ */ new Map();
function tailsOfRanks(size) {
  const made = known.get(size) ?? tailProbabilities(Array.from({ length: size }, (_, index) => index + 1));
  known.set(size, made);
  return made;
}
function isOneToN(weights) {
  const seen = new Set(weights);
  return seen.size === weights.length && !seen.has(0) && Math.max(...weights) === weights.length;
}
function greatestCommonDivisor(a, b) {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

// src/statistics/signed-rank.ts
function doubledSignedRanks(values2) {
  const ranks = doubledMidRanks(values2.map(Math.abs));
  return ranks.map((rank, index) => rank * Math.sign(values2[index]));
}
function sumOfPositive(scores) {
  return scores.reduce((sum2, score) => sum2 + Math.max(0, score), 0);
}

// src/statistics/unequal-spread.ts
var LIMIT = 2.326;
function isSpreadUnequal(first, second) {
  const below3 = (values2) => {
    const middle = median(values2);
    return values2.map((value) => Math.max(0, middle - value));
  };
  const depth = below3(first);
  const differences3 = below3(second).map((other, pair) => other - depth[pair]);
  const size = Math.hypot(...differences3);
  const sum2 = differences3.reduce((total3, difference2) => total3 + difference2, 0);
  return size > 0 && Math.abs(sum2) > LIMIT * size;
}

// src/statistics/swap-test.ts
var SCORES = {
  "within pairs": (first, second) => doubledSignedRanks(second.map((value, pair) => value - first[pair])),
  "within blocks": blockSavageScores
};
function swapTest(first, second, shift, rule) {
  const base = first.map(exact);
  const head = second.map((value) => exact(value - shift));
  const scoring = clearerScoring(base, head, rule);
  const p = probability(SCORES[scoring](base, head));
  if (scoring === "within pairs" || !isSpreadUnequal(base, head)) return { scoring, p };
  return { scoring, p: Math.max(p, probability(SCORES["within pairs"](base, head))) };
}
function probability(scores) {
  const p = signFlipUpperTail(scores.map(Math.abs), sumOfPositive(scores));
  return discounted(p, varianceInflation(scores));
}
function clearerScoring(first, second, { margin, target, scorings }) {
  const [only = "within pairs"] = scorings;
  if (scorings.length < 2) return only;
  const expected = Math.log(target / margin);
  const within = (scoring) => clearness(SCORES[scoring], first, second, expected);
  return within("within blocks") > within("within pairs") ? "within blocks" : "within pairs";
}
function clearness(scores, first, second, expected) {
  const turned = first.map((value, pair) => ordered(value, second[pair], isOdd(pair)));
  const opposite = first.map((value, pair) => ordered(value, second[pair], !isOdd(pair)));
  const up = (values2) => values2.map((value) => value + expected);
  const all = [...scores(turned, up(opposite)), ...scores(opposite, up(turned))];
  const size = Math.hypot(...all);
  return size === 0 ? 0 : all.reduce((sum2, score) => sum2 + score, 0) / size;
}
function ordered(one, other, smaller) {
  return smaller ? Math.min(one, other) : Math.max(one, other);
}
function isOdd(at) {
  let odd = false;
  for (let rest = at; rest > 0; rest &= rest - 1) odd = !odd;
  return odd;
}
function exact(value) {
  return Math.round(value * 1e12) / 1e12;
}

// src/statistics/interval.ts
var PRECISION = 1e-5;
function confidenceInterval(pairs, rule) {
  const base = pairs.map(([time]) => Math.log(time));
  const head = pairs.map(([, time]) => Math.log(time));
  const low = lowerBound(base, head, rule);
  const minusHigh = lowerBound(head, base, rule);
  if (low === null || minusHigh === null) return null;
  const middle = median(head.map((time, pair) => time - base[pair]));
  return {
    low: Math.exp(Math.min(low, middle)),
    high: Math.exp(Math.max(-minusHigh, middle)),
    level: rule.confidence
  };
}
function lowerBound(first, second, rule) {
  const level = (1 - rule.confidence) / 2;
  const isRejected = (shift) => swapTest(first, second, shift, rule).p <= level;
  const differences3 = second.map((value, pair) => value - first[pair]);
  let rejected = Math.min(...differences3) - PRECISION;
  let kept2 = Math.max(...differences3) + PRECISION;
  if (!isRejected(rejected)) return null;
  while (kept2 - rejected > PRECISION) {
    const middle = (kept2 + rejected) / 2;
    if (isRejected(middle)) rejected = middle;
    else kept2 = middle;
  }
  return rejected;
}
function detectableSlowdown(interval, pairs, rule) {
  const width = Math.log(interval.high / interval.low);
  const deviation = width / (2 * normalUpperQuantile((1 - interval.level) / 2));
  const alpha = spendingAt(rule, pairs, true)?.alpha ?? 0;
  const reach = (normalUpperQuantile(alpha) + normalUpperQuantile(1 - rule.power)) * deviation;
  return {
    slowdown: rule.margin * Math.exp(reach),
    pairs: Math.ceil(pairs * (reach / Math.log(rule.target / rule.margin)) ** 2)
  };
}

// src/statistics/judge-pairs.ts
function decideSequentially(pairs, rule, options = { last: true }) {
  const verdict = verdictOverLooks(pairs, rule, options);
  return withFigures(pairs.slice(0, verdict.pairs), rule, verdict);
}
function verdictOverLooks(pairs, rule, options = { last: true }) {
  for (const look of rule.looks) {
    if (look.pairs >= pairs.length) break;
    const verdict = decide(pairs.slice(0, look.pairs), rule, { last: false });
    if (verdict.decision !== "continue") return verdict;
  }
  return decide(pairs, rule, options);
}
function decide(pairs, rule, options) {
  const unusable = pairs.findIndex((pair) => !isTimed(pair));
  if (unusable !== -1) {
    return noEvidence(pairs.length, { code: "unusable sample", pair: unusable + 1 });
  }
  const figures2 = tested(pairs, rule);
  const last = options.last || isLastLook(rule, pairs.length);
  const spending = spendingAt(rule, pairs.length, last);
  if (spending !== null && pairs.length >= rule.fewestPairs) {
    const proven = provenBy(figures2, spending, rule);
    if (proven !== null) return { ...figures2, ...proven };
  }
  if (!last) return { ...figures2, decision: "continue" };
  return { ...figures2, decision: "inconclusive", reason: whyOpen(pairs.length, rule) };
}
function whyOpen(pairs, rule) {
  const needed = Math.max(rule.fewestPairs, fewestForAlarm(rule));
  return pairs < needed ? { code: "too few pairs", needed } : { code: "neither proven" };
}
function provenBy({ pSlower, pNotSlower, ratio }, spending, rule) {
  if (ratio === null) return null;
  if (pSlower <= spending.alpha && ratio > rule.margin) {
    return { decision: "slower", pOverLooks: spending.alphaBefore + pSlower };
  }
  const isAboveMargin = pSlower <= totalAlpha(rule);
  if (pNotSlower <= spending.beta && ratio < rule.target && !isAboveMargin) {
    return { decision: "not slower", pOverLooks: 1 };
  }
  return null;
}
function tested(pairs, rule) {
  if (pairs.length === 0) return nothing2(0);
  const base = pairs.map(([time]) => Math.log(time));
  const head = pairs.map(([, time]) => Math.log(time));
  const slower = swapTest(base, head, Math.log(rule.margin), rule);
  const notSlower = swapTest(head, base, -Math.log(rule.target), rule);
  return {
    pairs: pairs.length,
    ratio: Math.exp(median(head.map((time, pair) => time - base[pair]))),
    pSlower: slower.p,
    pNotSlower: notSlower.p,
    pOverLooks: 1,
    scoring: slower.scoring
  };
}
function withFigures(pairs, rule, verdict) {
  const isOpen2 = verdict.decision === "continue" || verdict.scoring === null;
  const interval = isOpen2 ? null : confidenceInterval(pairs, rule);
  if (verdict.reason?.code !== "neither proven" || interval === null) {
    return { ...verdict, interval };
  }
  return { ...verdict, interval, detectable: detectableSlowdown(interval, pairs.length, rule) };
}
function noEvidence(pairs, reason) {
  return { ...nothing2(pairs), decision: "inconclusive", reason };
}
function nothing2(pairs) {
  return { pairs, ratio: null, pSlower: 1, pNotSlower: 1, pOverLooks: 1, scoring: null };
}
function isTimed(pair) {
  return pair.every((time) => Number.isFinite(time) && time > 0);
}

// src/checks/benchmarks/clocks.ts
var CLOCKS = ["wall", "cpu"];
function judgeClocks(pairs, rule, last) {
  return {
    wall: decideSequentially(pairs.wall, rule, { last }),
    cpu: decideSequentially(pairs.cpu, rule, { last })
  };
}
function combineClocks({ wall, cpu }) {
  if (wall.decision === "slower" || wall.decision === "not slower")
    return { decision: wall.decision, clock: "wall" };
  if (cpu.decision === "slower") return { decision: "slower", clock: "cpu" };
  return { decision: "open", clock: null };
}
function isOpen(pairs, rule) {
  const taken = pairs.wall.length;
  if (isLastLook(rule, taken) || !pairs.wall.every(isTimed)) return false;
  return !isLook(rule, taken) || combineClocks(judgeClocks(pairs, rule, false)).decision === "open";
}

// src/checks/benchmarks/time-pairs.ts
var BLOCK2 = 8;
var LEAST_SECONDS = 0.2;
var TURNS = 4;
var MOST_SECONDS3 = 10 * LEAST_SECONDS;
var MOST_REPETITIONS = 1e3;
var MOST_DROPPED = 64;
async function timePairs(bench, request) {
  const { rule } = request;
  const random = createRandom(request.seed, 1);
  const wall = [];
  const cpu = [];
  let [times, dropped] = [0, 0];
  const isLate = () => bench.now() >= request.deadline || dropped >= MOST_DROPPED;
  const goesOn = () => !isLate() && isOpen({ wall, cpu }, rule);
  while (goesOn()) {
    const sides = await bothStarted(bench, request);
    try {
      if (times === 0) times = await repetitions(sides);
      for (let done = 0; done < BLOCK2 && goesOn(); done += 1) {
        const pair = await onePair(sides, times, random.chance(50));
        if (isShort(pair.around)) dropped += 1;
        else {
          wall.push(pair.wall);
          if (pair.cpu !== null) cpu.push(pair.cpu);
        }
        if (isShort(pair.around) || isLong(pair.around))
          times = repetitionsFor(Math.min(...pair.around) / times);
        request.onProgress?.(wall.length);
      }
    } finally {
      await Promise.all(sides.processes.map(ended));
    }
  }
  return { wall, cpu };
}
async function bothStarted(bench, { base, head, arrangement, job }) {
  const beside = (other) => arrangement === "shared" ? { beside: other.directory } : {};
  const both = [
    started(bench, base, { ask: "prepare", job, ...beside(head) }),
    started(bench, head, { ask: "prepare", job, ...beside(base) })
  ];
  try {
    return { processes: await bothDone(both), arrangement };
  } catch (error) {
    for (const one of await Promise.allSettled(both))
      if (one.status === "fulfilled") one.value.kill();
    throw error;
  }
}
async function started(bench, side, prepare) {
  const worker = bench.start(side, "kept");
  try {
    await worker.ask(prepare);
    await worker.ask({ ask: "run", times: 1 });
    if (prepare.beside !== void 0) await worker.ask({ ask: "run", times: 1, side: "beside" });
    return worker;
  } catch (error) {
    worker.kill();
    throw error;
  }
}
async function ended(worker) {
  await worker.ask({ ask: "close" }).catch(() => worker.kill());
}
async function repetitions(sides) {
  const [base, head] = await oneTurn(sides, 1, 0);
  return repetitionsFor(Math.min(secondsAround(base), secondsAround(head)));
}
function repetitionsFor(seconds2) {
  const wanted = Math.ceil(LEAST_SECONDS * 1.2 / seconds2);
  if (!Number.isFinite(wanted)) return 1;
  const turns = turnsOf(wanted);
  return Math.min(Math.ceil(Math.max(1, wanted) / turns) * turns, MOST_REPETITIONS);
}
function turnsOf(times) {
  return times < 2 ? 1 : Math.min(TURNS, 2 * Math.ceil(times / 2));
}
function isShort(pair) {
  const shorter = Math.min(...pair);
  return shorter > 0 && shorter < LEAST_SECONDS;
}
function isLong(pair) {
  return Math.min(...pair) > MOST_SECONDS3;
}
async function onePair(sides, times, baseFirst) {
  const turns = turnsOf(times);
  const [ofBase, ofHead] = [[], []];
  for (let turn2 = 0; turn2 < turns; turn2 += 1) {
    const isAsAtFirst = turn2 % 2 === 0;
    const [base, head] = await oneTurn(sides, times / turns, isAsAtFirst === baseFirst ? 0 : 1);
    ofBase.push(base);
    ofHead.push(head);
  }
  const [before, after] = [summed(ofBase), summed(ofHead)];
  return {
    wall: [before.wall, after.wall],
    cpu: before.cpu === null || after.cpu === null ? null : [before.cpu, after.cpu],
    around: [before.around, after.around]
  };
}
async function oneTurn({ processes, arrangement }, times, order) {
  const [own, other] = processes;
  const run = (worker, side = {}) => worker.ask({ ask: "run", times, ...side });
  const isSwapped = arrangement === "shared" && order === 1;
  const base = () => isSwapped ? run(other, { side: "beside" }) : run(own);
  const head = () => isSwapped ? run(own, { side: "beside" }) : run(other);
  if (arrangement === "in turn") {
    const first = await (order === 0 ? base() : head());
    return order === 0 ? [first, await head()] : [await base(), first];
  }
  if (order === 0) return bothDone([base(), head()]);
  const ahead = head();
  return bothDone([base(), ahead]);
}
async function bothDone(work) {
  await Promise.allSettled(work);
  return Promise.all(work);
}
function summed(runs) {
  const sum2 = (of, isBroken) => {
    const times = runs.map(of);
    return times.find(isBroken) ?? times.reduce((total3, time) => total3 + time, 0);
  };
  const tookNone = (time) => !(time > 0);
  const saysCpu = runs.every(({ cpuSeconds }) => cpuSeconds !== void 0);
  return {
    wall: sum2(({ seconds: seconds2 }) => seconds2, tookNone),
    cpu: saysCpu ? sum2(
      ({ cpuSeconds = 0 }) => cpuSeconds,
      (time) => !(time >= 0)
    ) : null,
    around: sum2(secondsAround, tookNone)
  };
}
function secondsAround({ seconds: seconds2, around = seconds2 }) {
  return around;
}

// src/statistics/holm.ts
function holm(probabilities, level) {
  const order = probabilities.map((p, at) => ({ p, at })).sort((a, b) => a.p - b.p);
  const rejected = probabilities.map(() => false);
  for (const [step, { p, at }] of order.entries()) {
    if (!(p <= level / (probabilities.length - step))) break;
    rejected[at] = true;
  }
  return rejected;
}

// src/statistics/over-metrics.ts
function holmOverMetrics(judgements, level) {
  const probabilities = judgements.map(({ pOverLooks }) => pOverLooks);
  const kept2 = holm(probabilities, level);
  const needed = level / (judgements.length - kept2.filter(Boolean).length);
  return judgements.map(
    (judgement, at) => judgement.decision !== "slower" || kept2[at] ? judgement : {
      ...judgement,
      decision: "inconclusive",
      reason: { code: "not kept over all metrics", p: judgement.pOverLooks, needed }
    }
  );
}

// src/checks/benchmarks/timed-workload.ts
var RUN_LEVEL = 0.01;
function timedWorkloads(timed, rule) {
  const own = timed.map(({ pairs }) => judgeBothClocks(pairs, rule));
  const kept2 = holmOverMetrics(
    own.flatMap(({ wall, cpu }) => [wall, cpu]),
    RUN_LEVEL
  );
  return timed.map(
    (one, at) => reported(one, {
      wall: kept2[2 * at],
      cpu: kept2[2 * at + 1]
    })
  );
}
function canaryRule(rule) {
  const [alpha, beta] = [totalAlpha(rule), rule.looks.reduce((sum2, look) => sum2 + look.beta, 0)];
  return { ...rule, looks: [{ pairs: fewestForAlarm(rule), alpha, beta }] };
}
function canary(timed, rule) {
  const { pairs } = timed;
  const told2 = reported(timed, judgeBothClocks(pairs, rule));
  const turned = { wall: pairs.wall.map(turn), cpu: pairs.cpu.map(turn) };
  const { decision, clock } = combineClocks(judgeBothClocks(turned, rule));
  return decision === "slower" ? { ...told2, decision, clock, reason: "faster than itself" } : told2;
}
function turn([base, head]) {
  return [head, base];
}
function judgeBothClocks(pairs, rule) {
  const onTheWay = judgeClocks(pairs, rule, false);
  return combineClocks(onTheWay).decision === "open" ? judgeClocks(pairs, rule, true) : onTheWay;
}
function reported({ pairs, ...which }, judgements) {
  const { decision, clock } = combineClocks(judgements);
  const clocks = CLOCKS.filter((name) => name === "wall" || pairs.cpu.length > 0);
  return {
    ...which,
    status: "timed",
    decision: decision === "open" ? "inconclusive" : decision,
    clock,
    reason: decision === "open" ? whyOpen2(judgements, pairs) : null,
    clocks: clocks.map((name) => timedClock(name, pairs[name], judgements[name]))
  };
}
function timedClock(clock, pairs, { decision, ratio, interval, detectable }) {
  return {
    clock,
    decision: decision === "continue" ? "inconclusive" : decision,
    ratio,
    interval,
    detectable: detectable?.slowdown ?? null,
    pairsNeeded: detectable?.pairs ?? null,
    pairs: pairs.map(([base, head]) => [base, head])
  };
}
function whyOpen2({ wall, cpu }, pairs) {
  const why = wall.reason === void 0 ? "no pair" : inWords(wall.reason, pairs.wall.length);
  return cpu.decision === "not slower" ? `${why}; no more processor time` : why;
}
function inWords(reason, pairs) {
  switch (reason.code) {
    case "too few pairs":
      return `${pairs} pairs in the time there was, and ${reason.needed} are the least`;
    case "unusable sample":
      return `pair ${reason.pair} has a time that no clock could have shown`;
    case "neither proven":
      return `${pairs} pairs do not tell`;
    case "not kept over all metrics":
      return "slower by itself, but not beyond what so many workloads show by chance";
  }
}
function unchanged(workload) {
  const reason = "unchanged, not timed";
  return { ...untimed(workload, reason), status: "unchanged", decision: "not slower" };
}
function untimed(workload, reason) {
  return { workload, status: "timed", decision: "inconclusive", clock: null, reason, clocks: [] };
}

// src/checks/benchmarks/time-workloads.ts
async function timeWorkloads(ports, request, failures) {
  const { base, commit, seed, rule } = request;
  const facts = { base: commit, margin: rule.margin, target: rule.target, seed };
  const wanted = TIMED.filter((workload) => request.workloads.includes(workload));
  const difference2 = await recordFailure(
    failures,
    "not timed",
    () => differences(ports, request, wanted)
  );
  if (difference2 === null) {
    const workloads2 = wanted.map((workload) => untimed(workload, "one side could not be started"));
    return { ...facts, canary: null, workloads: workloads2 };
  }
  const differing2 = wanted.filter((workload) => difference2(workload).isAny);
  const ready = await getReady(request, differing2, failures);
  const changed = differing2.filter((workload) => workload !== "pipeline" || ready !== null);
  const end = ports.bench.now() + request.timeBudget;
  let left2 = changed.length + 1;
  const timed = async (workload, label, own) => {
    const share = (end - ports.bench.now()) / left2;
    left2 -= 1;
    const { from, arrangement } = difference2(workload);
    const startUp = workload === "pipeline" ? ready?.startUp : void 0;
    const which = {
      workload,
      ...from === void 0 ? {} : { from },
      ...startUp === void 0 ? {} : { startUp }
    };
    return recordFailure(failures, `${label} was not timed`, async () => ({
      ...which,
      pairs: await timeOne(ports, own, share, { ...which, arrangement }, label)
    }));
  };
  const alone = { ...request, head: base, rule: canaryRule(rule) };
  const itself = await timeCanary(
    changed,
    alone.rule,
    (workload) => timed(workload, `${workload}, base against itself`, alone)
  );
  const pairs = [];
  for (const workload of changed)
    pairs.push(...[await timed(workload, workload, request)].filter((one) => one !== null));
  const answers = timedWorkloads(pairs, rule);
  const workloads = wanted.map((workload) => {
    if (isImpossible(request, workload)) return untimed(workload, "the base has none");
    if (!differing2.includes(workload)) return unchanged(workload);
    const answer = answers.find((one) => one.workload === workload);
    return answer ?? untimed(workload, "a process failed");
  });
  return { ...facts, canary: itself, workloads };
}
async function timeCanary([first], rule, timed) {
  if (first === void 0) return null;
  const pairs = await timed(first);
  return pairs === null ? untimed(first, "a process failed") : canary(pairs, rule);
}
async function differences({ bench }, request, wanted) {
  const { base, head, job, pipeline } = request;
  const isKnown = (workload) => workload === "pipeline" && pipeline !== null && pipeline.kind !== "by digest";
  const known2 = (workload) => ({
    isAny: isKnown(workload) && pipeline?.kind === "changed",
    arrangement: "in turn"
  });
  if (wanted.every(isKnown)) return known2;
  const before = await askDigest(bench, base, job("reconstruct"));
  const after = await askDigest(bench, head, job("reconstruct"));
  const isSameCode = before.code === after.code && before.duckdb === after.duckdb;
  return (workload) => {
    if (isKnown(workload)) return known2(workload);
    const first = PARTS[workload].find((part) => before.parts[part] !== after.parts[part]);
    if (!isSameCode && workload !== "pipeline") return { isAny: true, arrangement: "apart" };
    return {
      isAny: first !== void 0,
      arrangement: "shared",
      from: STAGES[workload]?.find((part) => part === first)
    };
  };
}
async function getReady({ pipeline }, workloads, failures) {
  if (pipeline?.kind !== "changed" || !workloads.includes("pipeline")) return {};
  const ready = await recordFailure(failures, "pipeline was not timed", pipeline.getReady);
  if (ready === null) return null;
  return ready.common === null ? {} : { startUp: ready.common.seconds };
}
function isImpossible({ pipeline }, workload) {
  return workload === "pipeline" && pipeline?.kind === "impossible";
}
function benchFor({ pipeline }, workload, bench) {
  const isOwn2 = pipeline?.kind === "changed" || pipeline?.kind === "by digest";
  return workload === "pipeline" && isOwn2 ? pipeline.bench : bench;
}
async function timeOne({ bench: processes, console }, request, share, { workload, from, arrangement }, label) {
  const { base, head, job, seed, rule } = request;
  const bench = benchFor(request, workload, processes);
  const start = bench.now();
  const most = rule.looks.at(-1)?.pairs ?? 1;
  const say = (pairs2) => console.progress(
    `${label}: ${counted(pairs2, "pair")}`,
    Math.max(pairs2 / most, (bench.now() - start) / share)
  );
  say(0);
  const pairs = await timePairs(bench, {
    base,
    head,
    arrangement,
    job: { ...job(workload), ...from === void 0 ? {} : { from } },
    seed,
    rule,
    deadline: start + share,
    onProgress: say
  });
  console.note(`${label}: ${counted(pairs.wall.length, "pair")}`);
  return pairs;
}

// src/checks/benchmarks/bench.ts
async function measure(ports, config, asked, own) {
  const { console, workspace, warehouse, environment } = ports;
  const { scale, against, settings } = asked;
  const chosen = chooseWorkloads(config.pipeline, asked.workloads);
  if (chosen.note !== null) console.note(chosen.note);
  const committed = await readBaseline(workspace, config, scale.name);
  const base = against === null ? null : await baseSide(ports, config, settings, against);
  const failures = [];
  const found = { config, own, base, scale, failures, workloads: chosen.workloads };
  const { workloads, team } = await findTeamWorkload(ports, { ...found, file: settings.path });
  const request = { ...asked, workloads };
  const metrics = await measureWorkloads(ports, config, request, failures, team);
  const { population, job } = await pairJobs(ports, config, request, team?.events ?? null);
  const { platform } = environment;
  const now = { duckdb: await warehouse.version(), platform, population };
  const { counted: counted2, work } = await count(ports, { config, committed, base, now, job, failures });
  const rule = ruleOfMargin(config["benchmarks.margin"]);
  const time = base && await console.group("Time in pairs", () => {
    const sides = { base: base.side, commit: base.commit, head: headSide(ports) };
    const pipeline2 = team?.timing ?? null;
    return timeWorkloads(ports, { ...request, ...sides, rule, job, pipeline: pipeline2 }, failures);
  });
  const here = environmentClass({ ...environment, duckdb: now.duckdb });
  const screen2 = screenJobs(metrics, committed.baseline, here);
  const method = describeMethod(ports, config, request);
  const pipeline = await reportPipeline(team);
  const report2 = { scale: scale.name, method, metrics, pipeline, work, screen: screen2, time, failures };
  return { report: report2, work: counted2, now };
}
async function count(ports, { config, committed, base, now, job, failures }) {
  if (config.pipeline.kind === "command")
    return { counted: null, work: uncounted(base === null ? "nowhere" : "base") };
  const counted2 = await countSide(ports, headSide(ports), job("reconstruct"), failures);
  const before = base && {
    commit: base.commit,
    count: () => countBase(ports, base.side, job("reconstruct"), failures)
  };
  return { counted: counted2, work: await judgeWork(config, committed, counted2, now, before) };
}

// src/checks/benchmarks/causes.ts
function slowerCauses(benchmarks) {
  const { metrics, work, time } = benchmarks;
  const missed = metrics.filter(({ targetMet }) => targetMet === false);
  const more = work.changes.filter(({ verdict }) => verdict === "more");
  const slower = canaryAlarms(benchmarks) ? [] : (time?.workloads ?? []).filter(({ decision }) => decision === "slower");
  return [
    ...more.map(moreWork),
    ...slower.map(slowerTime),
    ...missed.map(
      ({ workload, metric, value, unit, target }) => `${workload}: ${metric} is ${figure(value)} ${unit}, and must be ${target?.kind} ${figure(target?.limit ?? 0)}`
    )
  ];
}
function moreWork({ script, counter, base, head, operator }) {
  return `${script} does more work: ${COUNTER_WORDS[counter]} ${figure(base)} → ${figure(head)}, most of it ${operator.name} (${figure(operator.base)} → ${figure(operator.head)})`;
}
var COUNTER_WORDS = {
  rows: "rows",
  scanned: "rows scanned",
  compared: "pairs of rows compared",
  bytes: "bytes of rows",
  memory: "bytes of memory"
};
function slowerTime(timed) {
  const { ratio = null, interval, pairs = [] } = tellingClock(timed) ?? {};
  const what = timed.clock === "cpu" ? " of processor time" : "";
  return `${nameTimed(timed)} is slower: ${change(ratio)}${what} (${change(interval?.low ?? null)} to ${change(interval?.high ?? null)}) in ${counted(pairs.length, "pair")}`;
}
function nameTimed({
  workload,
  from,
  startUp
}) {
  if (startUp !== void 0) return `${workload} (without start-up)`;
  return from === void 0 ? workload : `${workload} (from ${from} on)`;
}
function findDoubts(benchmarks) {
  const { metrics, work, time, failures } = benchmarks;
  const doubts = [...failures];
  if (metrics.length === 0 && failures.length === 0) doubts.push("nothing was measured");
  if (canaryAlarms(benchmarks))
    doubts.push(
      `the base, measured against itself, looks ${change(canaryRatio(time))} different, so times of this machine say nothing now`
    );
  if (time !== null && failures.length === 0) doubts.push(...timeDoubts(time));
  const isTold = time?.workloads.some(isCompared) ?? false;
  if (work.against === "nothing" && !isTold && failures.length === 0)
    doubts.push(`there is nothing to compare the work with: ${work.detail}`);
  return doubts;
}
function isCompared(timed) {
  const hasPairs = timed.workload === "pipeline" && wallPairs(timed).length >= FEWEST_PAIRS;
  return timed.decision !== "inconclusive" || hasPairs;
}
function timeDoubts({ canary: canary2, workloads }) {
  const timed = workloads.filter(({ status }) => status === "timed");
  const broken = [...timed, ...canary2 === null ? [] : [canary2]].filter(
    (one) => wallPairs(one).some((pair) => !pair.every((time) => time > 0))
  );
  if (broken.length > 0) {
    const names = [...new Set(broken.map(({ workload }) => workload))];
    return [`the clock of this machine is broken: ${names.join(", ")} took no time, or less`];
  }
  const isNothing = timed.length > 0 && timed.every((one) => wallPairs(one).length < FEWEST_PAIRS);
  return isNothing ? [
    `nothing was timed: ${timed.map((one) => `${one.workload} has ${counted(wallPairs(one).length, "pair")}`).join(", ")}, and needs ${FEWEST_PAIRS}`
  ] : [];
}
function wallPairs({ clocks }) {
  return clocks.find(({ clock }) => clock === "wall")?.pairs ?? [];
}
function canaryRatio(time) {
  return time?.canary ? tellingClock(time.canary)?.ratio ?? null : null;
}
function tellingClock({ clock, clocks }) {
  return clocks.find((one) => one.clock === (clock ?? "wall"));
}
var FEWEST_PAIRS = DEFAULT_PAIRED_RULE.fewestPairs;
function canaryAlarms({ time }) {
  return time?.canary?.decision === "slower";
}
function benchmarkGrounds({ metrics, work, time }) {
  const targets = metrics.filter(({ target }) => target !== null);
  return [
    ...targets.length === 0 ? [] : [`${counted(targets.length, "target")} met`],
    ...work.against === "nothing" ? [] : [`no more work than ${work.detail}`],
    ...time === null ? [] : timeGrounds(time.workloads)
  ];
}
function timeGrounds(workloads) {
  if (workloads.length === 0) return [];
  if (workloads.every(({ status }) => status === "unchanged"))
    return ["nothing to time has changed"];
  const open = workloads.filter(({ decision }) => decision === "inconclusive");
  if (open.length === 0) return ["no workload slower"];
  const names = open.map(({ workload }) => workload).join(", ");
  return [`no workload found slower (cannot tell yet: ${names})`];
}

// src/checks/benchmarks/defects.ts
function listDefects(benchmarks, next) {
  const more = benchmarks.work.changes.filter(({ verdict }) => verdict === "more");
  const reasons = slowerCauses(benchmarks);
  const sentences = reasons.flatMap((sentence3, at) => {
    const change2 = more[at];
    if (change2 === void 0) return [sentence3];
    if (more.findIndex(({ script }) => script === change2.script) < at) return [];
    const others = more.filter((one) => one !== change2 && one.script === change2.script);
    return [others.length === 0 ? sentence3 : `${sentence3}; also ${others.map(grown).join(", ")}`];
  });
  const title = "More work, or slower";
  return sentences.map((sentence3) => ({ level: "error", title, sentence: sentence3, place: null, next }));
}
function grown({ counter, base, head }) {
  return `${COUNTER_WORDS[counter]} ${figure(base)} → ${figure(head)}`;
}

// src/contracts/section.ts
var RANKS = ["answer", "failure", "warning", "detail"];
function list(items, total3 = items.length) {
  return { kind: "list", items, total: total3 };
}
function text(words2) {
  return { kind: "text", text: words2 };
}

// src/checks/benchmarks/ground-lines.ts
function groundLines(benchmarks, { reasons }) {
  const { failures, time } = benchmarks;
  return [
    ...failures.filter((failure) => !reasons.includes(failure)),
    ...pipelineLines(benchmarks),
    ...time === null ? [] : pairDoubts(time),
    ...workLines(benchmarks),
    ...screenLines(benchmarks)
  ];
}
function pipelineLines({ pipeline, metrics, time }) {
  if (pipeline === null) return [];
  const { startUp } = pipeline;
  const whole = metrics.find((one) => one.workload === "pipeline" && one.metric === "seconds");
  const starting = startUp.head;
  const share = whole === void 0 || starting === null ? null : starting / whole.value;
  const sides = startUp.base === null || starting === null ? "" : `; starting took ${seconds(startUp.base)} at the base, ${seconds(starting)} now`;
  return [
    `pipeline: ${describeEvents(pipeline)}${share === null ? "" : `; ${Math.min(100, Math.round(share * 100))} % of the time is starting (a run over one event)`}${sides}`,
    ...time !== null && share !== null && share > MOSTLY ? [
      "pipeline: most of what is timed is starting, so that more work has to be much more to be seen; with more events (--scale full) it weighs more"
    ] : []
  ];
}
var MOSTLY = 0.5;
function seconds(value) {
  return `${value.toFixed(2)} s`;
}
function pairDoubts({ workloads, target }) {
  return workloads.filter(({ decision }) => decision === "inconclusive").map(({ workload, reason, clocks }) => {
    const could = clocks.flatMap(
      ({ clock, detectable, pairsNeeded }) => detectable === null ? [] : [
        `a slowdown of ${change(detectable)}${clock === "cpu" ? " of processor time" : ""} would have been found, and ${change(target)} takes about ${pairsNeeded?.toLocaleString("en-US")} pairs`
      ]
    );
    const why = `${workload} time cannot be told yet, ${reason ?? "too few pairs"}`;
    return [why, ...could].join(": ");
  });
}
function workLines({ work }) {
  const notice = work.notice === null ? [] : [work.notice];
  if (work.against === "nothing") return [`work: no comparison, ${work.detail}`];
  const same = work.changes.length === 0 ? "the same" : `${work.changes.length} differ`;
  const demoted = work.demoted.length === 0 ? "" : `; not exact here, so left out: ${work.demoted.slice(0, 5).join(", ")}`;
  const what = work.against === "base" ? `the base ${work.detail}` : work.detail;
  return [
    `work: ${counted(work.compared, "counter")} against ${what}, ${same}${demoted}`,
    ...notice
  ];
}
function screenLines({ screen: screen2, time }) {
  const against = ({ workload, ratio, jobs }) => `${workload} (${change(ratio)} against ${counted(jobs, "job")})`;
  const quiet = screen2.filter(({ asksForPairs }) => asksForPairs === false);
  const asking = screen2.filter(({ asksForPairs }) => asksForPairs === true);
  const next = time === null ? "--against REF tells by pairs" : "the pairs tell of what has changed";
  return [
    ...asking.length === 0 ? [] : [`stands out from earlier jobs here: ${asking.map(against).join(", ")}; ${next}`],
    ...quiet.length === 0 ? [] : [`as in earlier jobs here: ${quiet.map(against).join(", ")}`],
    ...uncompared(screen2)
  ];
}
function uncompared(screen2) {
  const without = screen2.filter(({ asksForPairs }) => asksForPairs === null);
  const kinds = new Set(without.map(({ jobs, elsewhere }) => `${jobs} ${elsewhere}`));
  return [...kinds].map((kind) => {
    const alike = without.filter(({ jobs: jobs2, elsewhere: elsewhere2 }) => `${jobs2} ${elsewhere2}` === kind);
    const { jobs = 0, elsewhere = 0 } = alike[0] ?? {};
    const others = elsewhere === 0 ? "" : ` (and ${elsewhere} of others)`;
    return `earlier jobs: no comparison of ${alike.map(({ workload }) => workload).join(", ")}, since the baseline holds ${counted(jobs, "job")} of this environment${others}, and 3 are the least`;
  });
}

// src/checks/benchmarks/plots.ts
function benchmarkPlots({ work, time }) {
  const timed = time === null ? [] : [...time.workloads, ...time.canary ? [time.canary] : []];
  return [
    ...workPlots(work),
    ...timed.flatMap(
      (workload, at) => samplePlots(workload, time?.margin ?? 1, at === time?.workloads.length)
    )
  ];
}
function workPlots({ changes: changes2 }) {
  const counters = [...new Set(changes2.map(({ counter }) => counter))];
  return counters.map((counter) => ({
    kind: "plot",
    title: `Work that changed: ${COUNTER_WORDS[counter]}, by the operator that explains most`,
    drawing: {
      shape: "bars",
      rows: changes2.filter((change2) => change2.counter === counter).flatMap(({ script, base, head, operator }) => [
        { name: script, base, head },
        { name: `${script}, ${operator.name}`, base: operator.base, head: operator.head }
      ])
    }
  }));
}
function samplePlots(timed, margin, isCanary) {
  return timed.clocks.filter(({ clock, pairs }) => pairs.length > 0 && clock === (timed.clock ?? "wall")).map(({ clock, pairs, ratio, interval }) => ({
    kind: "plot",
    title: `${nameTimed(timed)}, ${clock === "wall" ? "time" : "processor time"}${isCanary ? ", base against itself" : ""}`,
    drawing: {
      shape: "samples",
      pairs: pairs.map(([base = 0, head = 0]) => [base * 1e3, head * 1e3]),
      ratio,
      interval: interval === null ? null : { low: interval.low, high: interval.high },
      threshold: margin
    }
  }));
}

// src/checks/benchmarks/rows.ts
var HEADER = [
  "metric",
  "target",
  "base",
  "head",
  "change (95 %)",
  "evidence",
  "pairs",
  "verdict"
];
var FIGURES = [1, 2, 3, 4, 6];
function benchmarkTable(rows) {
  const kept2 = HEADER.map((_, column) => column).filter(
    (column) => rows.some((row2) => row2[column] !== "")
  );
  const pick = (row2) => kept2.map((column) => row2[column] ?? "");
  return {
    kind: "table",
    header: pick(HEADER),
    figures: kept2.flatMap((column, at) => FIGURES.includes(column) ? [at] : []),
    rows: rows.map((row2) => ({ cells: pick(row2) })),
    total: rows.length
  };
}
function comparedRows(benchmarks) {
  const { work, time, metrics } = benchmarks;
  const counts2 = [...work.changes].sort((a, b) => growth(b) - growth(a)).map(workRow);
  const missed = metrics.filter(({ targetMet }) => targetMet === false).map(metricRow);
  if (time === null) return [...counts2, ...missed];
  const counting2 = canaryAlarms(benchmarks) ? ", but does not count" : "";
  const timed = [...time.workloads].sort((a, b) => overNoise(b) - overNoise(a)).flatMap((workload) => timeRows(workload, verdictWords(workload, counting2)));
  const canary2 = time.canary === null ? [] : canaryRows(time.canary, canaryAlarms(benchmarks));
  return [...counts2, ...missed, ...timed, ...canary2];
}
function measuredRows({ metrics }) {
  return metrics.filter(({ targetMet }) => targetMet !== false).map(metricRow);
}
function metricRow({ workload, metric, value, unit, target, targetMet }) {
  return [
    `${workload} ${metric}`,
    target === null ? "" : `${target.kind} ${figure(target.limit)}`,
    "",
    `${figure(value)} ${unit}`,
    "",
    target === null ? "" : "target",
    "",
    targetMet === null ? "" : targetMet ? "met" : "missed"
  ];
}
function workRow({ script, counter, base, head, operator, verdict }) {
  return [
    `${script} ${COUNTER_WORDS[counter]}`,
    "",
    figure(base),
    figure(head),
    base === 0 ? "" : change(head / base),
    "work",
    "",
    `${verdict}, most by ${operator.name}: ${figure(operator.base)} → ${figure(operator.head)}`
  ];
}
function growth({ base, head }) {
  return (head - base) / Math.max(1, base);
}
function timeRows(timed, verdictWords2, suffix = "") {
  const { status, clocks, clock: telling } = timed;
  const rowName = (clock) => `${nameTimed(timed)} ${CLOCK_WORDS[clock]}${suffix}`;
  const name = rowName("wall");
  if (status === "unchanged") return [[name, "", "", "", "", "", "", "unchanged, not timed"]];
  if (clocks.length === 0) return [[name, "", "", "", "", "pairs", "0", "cannot tell yet"]];
  return clocks.filter(
    ({ clock, decision }) => clock === "wall" || telling !== "wall" || decision === "slower"
  ).map((clock) => clockRow(rowName(clock.clock), clock, verdictWords2(clock)));
}
var CLOCK_WORDS = { wall: "time", cpu: "processor time" };
function clockRow(name, { ratio, interval, pairs }, verdict) {
  const range = interval === null ? "" : ` (${change(interval.low)} to ${change(interval.high)})`;
  return [
    name,
    "",
    milliseconds(pairs.map(([base = 0]) => base)),
    milliseconds(pairs.map(([, head = 0]) => head)),
    ratio === null ? "" : `${change(ratio)}${range}`,
    "pairs",
    String(pairs.length),
    verdict
  ];
}
function verdictWords(timed, counting2) {
  return ({ clock, decision }) => {
    if (decision === "inconclusive") return "cannot tell yet";
    const isOverruled = clock === "cpu" && timed.decision === "not slower" && decision === "slower";
    return isOverruled ? "more, though nobody waits longer" : `${decision}${counting2}`;
  };
}
function canaryRows(canary2, alarms) {
  const verdict = ({ clock, decision }) => {
    if (alarms && clock === canary2.clock) return "differs from itself";
    return decision === "inconclusive" ? "no alarm" : "the same, as it must be";
  };
  return timeRows(canary2, verdict, ", base against itself");
}
function overNoise({ clocks }) {
  return Math.max(
    ...clocks.map(
      ({ ratio, interval }) => ratio === null || interval === null ? Number.NEGATIVE_INFINITY : Math.abs(Math.log(ratio)) / Math.max(1e-9, Math.log(interval.high / interval.low))
    )
  );
}
function milliseconds(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle === void 0 ? "" : `${(middle * 1e3).toFixed(0)} ms`;
}

// src/checks/benchmarks/sections.ts
function sections(benchmarks, context) {
  return [
    ...compared(benchmarks),
    ...measured(benchmarks),
    {
      rank: "detail",
      heading: null,
      folded: null,
      blocks: [list(groundLines(benchmarks, context)), text(benchmarks.method)]
    }
  ];
}
function compared(benchmarks) {
  const rows = comparedRows(benchmarks);
  if (rows.length === 0) return [];
  const isWorse = slowerCauses(benchmarks).length > 0 || canaryAlarms(benchmarks);
  return [
    {
      rank: isWorse ? "failure" : "detail",
      heading: isWorse ? "Benchmarks" : null,
      folded: isWorse ? null : `${counted(rows.length, "figure")} compared; none is worse`,
      blocks: [benchmarkTable(rows), ...benchmarkPlots(benchmarks)]
    }
  ];
}
function measured(benchmarks) {
  const rows = measuredRows(benchmarks);
  if (rows.length === 0) return [];
  return [
    {
      rank: "detail",
      heading: null,
      folded: `${counted(rows.length, "figure")} measured`,
      blocks: [benchmarkTable(rows)]
    }
  ];
}

// src/checks/benchmarks/trials.ts
function trials(benchmarks) {
  const { metrics, work, time } = benchmarks;
  const targets = metrics.flatMap(
    ({ target, ...metric }) => target === null ? [] : [targetTrial(metric, target)]
  );
  const doubted = canaryAlarms(benchmarks);
  return [
    ...targets,
    ...work.changes.map(
      ({ script, counter, base, head, verdict }) => ({
        name: `${script} ${counter}`,
        outcome: verdict === "more" ? "failed" : "passed",
        message: verdict === "more" ? `${figure(base)} before, ${figure(head)} now` : null,
        details: []
      })
    ),
    ...(time?.workloads ?? []).map((timed) => timeTrial(timed, doubted))
  ];
}
function targetTrial({ workload, metric, value, unit, targetMet }, { kind, limit }) {
  const missed = targetMet === false;
  return {
    name: `${workload} ${metric}`,
    outcome: missed ? "failed" : "passed",
    message: missed ? `${figure(value)} ${unit}, the target is ${kind} ${figure(limit)}` : null,
    details: []
  };
}
function timeTrial(timed, doubted) {
  const { workload, decision, reason, clock: telling, clocks } = timed;
  const name = `${workload} time`;
  const ratio = clocks.find(({ clock }) => clock === telling)?.ratio ?? null;
  if (decision === "not slower") return { name, outcome: "passed", message: null, details: [] };
  if (decision === "slower" && !doubted)
    return { name, outcome: "failed", message: `slower: ${change(ratio)}`, details: [] };
  const message = doubted ? "the base differs from itself" : reason ?? "cannot tell yet";
  return { name, outcome: "skipped", message, details: [] };
}

// src/checks/benchmarks/check.ts
var BENCHMARKS = {
  stage: "measure",
  isAskedFor: () => true,
  run: async ({ ports, config, bench, engine, fixtures }) => bench === null ? null : (await measure(ports, config, bench, { ...engine, fixtures })).report,
  split: { by: "first" },
  lookAhead: async ({ ports, config, bench }) => bench === null ? [] : foreseeBaseline(ports, config, bench),
  standsAlone: true,
  judge: (benchmarks) => ({
    reasons: slowerCauses(benchmarks),
    doubts: findDoubts(benchmarks),
    grounds: benchmarkGrounds(benchmarks)
  }),
  defects: (benchmarks, _tested, context) => listDefects(benchmarks, nextStep(benchmarks, context)),
  sections,
  findings: () => [],
  trials,
  nextStep,
  facts: () => [],
  figures: ({ metrics }) => Object.fromEntries(
    metrics.map(({ workload, metric, value }) => [`${workload}.${metric}`, value])
  ),
  concern: (benchmarks) => slowerCauses(benchmarks).length > 0 ? "performance" : null,
  isNotable: ({ work, time }) => work.changes.length > 0 || (time?.workloads ?? []).some(({ status }) => status === "timed")
};
function nextStep(benchmarks, context) {
  if (slowerCauses(benchmarks).length === 0) return findOut(benchmarks);
  return fixing(
    `Fix what costs more. If it must cost more, ${waysToAccept(benchmarks, context).join(", and ")}.`,
    typed("bench")
  );
}
function waysToAccept({ work, metrics, time }, context) {
  const isMore = work.changes.some(({ verdict }) => verdict === "more");
  const isSlower = (time?.workloads ?? []).some(({ decision }) => decision === "slower");
  const settings = [
    ...isMore && work.against === "base" ? ["work-budget"] : [],
    ...isSlower ? ["margin"] : [],
    ...metrics.some(({ targetMet }) => targetMet === false) ? ["targets"] : []
  ].map((name) => `benchmarks.${name}`);
  return [
    ...isMore && work.against === "baseline" ? [`${approvalWords(context)}run "${typed("baseline update")}" and commit what it writes`] : [],
    ...settings.length > 0 ? [`change ${settings.join(", ")} in the config`] : []
  ];
}
function findOut(benchmarks) {
  const { failures, work, metrics } = benchmarks;
  if (findDoubts(benchmarks).length === 0) return null;
  if (failures.length > 0) return fixing("Correct what failed.", typed("bench"));
  if (canaryAlarms(benchmarks))
    return fixing("Measure again when this machine has less to do.", typed("bench"));
  if (metrics.length > 0 && work.against === "nothing")
    return fixing(
      "Compare with a revision by --against REF; or record a baseline and commit it:",
      typed("baseline update")
    );
  return fixing("Give it more time:", typed("bench --time-budget 1800"));
}

// src/contracts/text/locate-message.ts
function locateMessage({ file, line, index, message }) {
  return `${file}:${line}${index === void 0 ? "" : `[${index}]`}: ${message}`;
}

// src/checks/content/check.ts
var CONTENT = {
  // It runs before anything is loaded, since a schema can be a pointer too: commands/judge-content.ts.
  stage: "validate",
  isAskedFor: () => false,
  run: async () => null,
  split: { by: "merge" },
  standsAlone: false,
  judge: (content) => ({ reasons: listReasons(content), doubts: [], grounds: [] }),
  sections: ({ standIns }) => standIns.length === 0 ? [] : [
    {
      rank: "failure",
      heading: "Files without their content",
      folded: null,
      blocks: [list(standIns.map(locateMessage))]
    }
  ],
  findings: ({ standIns }) => standIns.map(({ file, line, message, rule }) => ({
    level: "error",
    file,
    line,
    title: "Not the content of this file",
    message,
    rule,
    about: []
  })),
  nextStep: ({ standIns }) => standIns.length === 0 ? null : fixing(
    standIns.every(({ rule }) => rule === "unresolved-merge") ? "Keep one of the two sides in these files. Nothing else was checked." : "Get the content of these files, as said below for each. Nothing else was checked."
  ),
  facts: () => [],
  figures: () => ({}),
  concern: ({ standIns }) => standIns.length > 0 ? "validation" : null,
  isNotable: () => false
};
function listReasons({ standIns }) {
  const merges = standIns.filter(({ rule }) => rule === "unresolved-merge");
  const others = standIns.filter(({ rule }) => rule !== "unresolved-merge");
  const places = (found) => firstFew(found.map(({ file, line }) => `${file}:${line}`));
  return [
    ...merges.length === 0 ? [] : [
      `${counted(merges.length, "file holds", "files hold")} an unresolved merge: ${places(merges)}`
    ],
    ...others.length === 0 ? [] : [
      `${counted(others.length, "file does", "files do")} not hold ${others.length === 1 ? "its" : "their"} content: ${places(others)}`
    ]
  ];
}

// src/checks/evolution/causes.ts
function listDefects2({ broken, isGuarded, allow, replays }) {
  if (broken.length === 0) return [];
  const lost = replays.flatMap(({ byField: byField2 }) => byField2);
  return [
    {
      level: isGuarded ? "warning" : "error",
      title: "Schema loses events",
      sentence: brokenWords(allow, broken),
      place: null,
      next: fixing(EVOLUTION_STEP),
      explains: lost.map(({ rule, pointer }) => `schema ${rule} ${pointer}`),
      because: isGuarded ? ["evolution"] : [],
      asConsequence: counted(broken.length, "change loses events", "changes lose events")
    }
  ];
}
var EVOLUTION_STEP = "Undo these changes of the schema, or make them so that no event is lost. In a pull request a maintainer can approve them with a label.";
function brokenWords(allow, broken) {
  return `"evolution: ${allow}" does not allow this change of the event schema: ${firstFew(broken)}`;
}

// src/checks/evolution/what-breaks.ts
function isAllowed({ backward, forward }, allow) {
  if (allow === "none") return false;
  const effects = { backward, forward };
  return keptDirections(allow).every((direction) => !isLoss(effects[direction]));
}
function isLoss(effect) {
  return effect === "breaks" || effect === "undecided";
}
function isReplayAllowed({ lost }, allow) {
  return lost === 0 || !keptDirections(allow).includes("backward");
}
function describeChange(change2) {
  const { category, before, after } = change2;
  return `${category}: ${describeFields(change2.fields)} (${before.says} → ${after.says})`;
}
function describeFields(fields) {
  return firstFew(
    fields.map(({ pointer, variant }) => {
      const name = pointer === "" ? "the event" : pointer;
      return variant === null ? name : `${name} of ${variant}`;
    })
  );
}
function describeReplay({ since: since2, lost, witnesses }) {
  const [first] = witnesses;
  const place = first === void 0 ? "" : `: ${first.file}:${first.line}`;
  const others = first === void 0 || lost === 1 ? "" : ` and ${lost - 1} more`;
  return `${counted(lost, "event")} of ${since2} ${lost === 1 ? "is" : "are"} valid no more${place}${others}`;
}

// src/checks/evolution/sections.ts
function sections2(evolution) {
  const { changes: changes2, replays, unmatched, broken, meaning } = evolution;
  const notes = unmatched.map(
    (pattern) => `No tag matches ${pattern}. Where there are tags, the checkout lacks them: fetch-depth: 0 brings them.`
  );
  const told2 = meaning === null ? [] : meaningBlocks(meaning);
  if (changes2.length === 0 && notes.length === 0 && told2.length === 0) return [];
  const lost = replays.filter((each) => each.lost > 0);
  const blocks = [
    ...changes2.length === 0 ? [] : [changeTable(changes2)],
    ...lost.flatMap(lostEvents),
    ...replays.filter((each) => each.lost === 0).map(({ since: since2, events }) => text(kept(since2, events))),
    ...notes.map(text),
    ...told2
  ];
  return [
    {
      rank: findRank(evolution),
      heading: changes2.length === 0 ? "Tables of the base's events" : "Changes of the event schema",
      folded: broken.length > 0 ? null : foldedWords(changes2.length),
      blocks
    }
  ];
}
function foldedWords(changes2) {
  if (changes2 === 0) return "what the base's events give now";
  return counted(changes2, "change of the event schema", "changes of the event schema");
}
function findRank({ broken, isGuarded, replays }) {
  if (broken.length > 0) return isGuarded ? "warning" : "failure";
  return replays.some(({ lost }) => lost > 0) ? "warning" : "detail";
}
function changeTable(changes2) {
  return {
    kind: "table",
    header: ["change", "field", "before", "now", "old events", "new events, old schema", "since"],
    figures: [],
    rows: changes2.map((change2) => ({ cells: cellsOf(change2), sentence: sentence(change2) })),
    total: changes2.length
  };
}
function cellsOf(change2) {
  const { category, before, after, backward, forward, since: since2, isAllowed: isAllowed2 } = change2;
  const name = isAllowed2 ? category : `${category} (not allowed)`;
  return [name, fieldWords(change2), before.says, after.says, backward, forward, since2];
}
function sentence(change2) {
  const { category, before, after, backward, forward, since: since2, isAllowed: isAllowed2 } = change2;
  const effects = [
    ...effectWords(backward, "old events"),
    ...effectWords(forward, "new events under the old schema")
  ].join(", ");
  const words2 = `${category}: ${fieldWords(change2)} (${before.says} → ${after.says}) since ${since2}, ${effects}`;
  return isAllowed2 ? words2 : `${words2}; not allowed`;
}
function effectWords(effect, events) {
  switch (effect) {
    case "keeps":
      return [];
    case "breaks":
      return [`breaks ${events}`];
    case "depends":
      return [`breaks ${events} that carry it otherwise`];
    case "undecided":
      return [`undecided for ${events}`];
  }
}
function fieldWords({ fields, fieldCount }) {
  const words2 = describeFields(fields);
  return fieldCount > fields.length ? `${words2} of ${fieldCount}` : words2;
}
function lostEvents({ since: since2, lost, events, byType: byType2, byField: byField2, witnesses }) {
  const types = Object.entries(byType2).map(([type, count2]) => `${type} ${count2}`);
  const fields = byField2.map(
    ({ pointer, rule, findings: findings3 }) => `${pointer || "the event"} (${rule}) ${findings3}`
  );
  return [
    text(
      `${lost} of ${counted(events, "event")} that were valid at ${since2} are valid no more: ${types.join(", ")}. By field: ${fields.join(", ")}.`
    ),
    list(witnesses.map(locateMessage), Math.max(witnesses.length, lost))
  ];
}
function kept(since2, events) {
  return events === 0 ? `${since2} has no valid event to replay.` : `All ${counted(events, "event")} that were valid at ${since2} still are.`;
}
function meaningBlocks({ note: note2, tables }) {
  if (note2 !== null) return [text(`The tables of the base's events were not compared: ${note2}`)];
  const different = tables.filter((table) => table.rows > 0 || table.note !== null);
  if (different.length === 0)
    return [
      text("The base's events give the same tables by the pipeline of the base and by this one.")
    ];
  return [
    text("The base's events give other tables than by the pipeline of the base:"),
    list(different.map(describeTable))
  ];
}
function describeTable({ table, rows, first, note: note2 }) {
  const what = [
    ...note2 === null ? [] : [note2],
    ...rows === 0 ? [] : [describeRows(rows, first)]
  ];
  return `${table}: ${what.join("; ")}`;
}
function describeRows(rows, first) {
  if (first === null) return counted(rows, "row");
  const column = first.column === null ? "" : `${first.column} `;
  return `${counted(rows, "row")}, first (${first.key.join(", ")}): ${column}${first.before} → ${first.after}`;
}

// src/checks/evolution/check.ts
var EVOLUTION = {
  // It is found before the others, since the guard asks whether somebody has approved it.
  stage: "github",
  isAskedFor: () => true,
  run: async ({ facts }) => facts.evolution ?? null,
  split: { by: "merge" },
  standsAlone: false,
  judge,
  defects: listDefects2,
  sections: sections2,
  findings: () => [],
  nextStep: (evolution) => judge(evolution).reasons.length === 0 ? null : fixing(EVOLUTION_STEP),
  facts: ({ allow, changes: changes2, replays, base }) => {
    if (base === null)
      return [{ label: "schema", value: "compared with nothing: there is no base" }];
    if (changes2.length === 0) return [];
    const lost = replays.reduce((sum2, each) => sum2 + each.lost, 0);
    const parts = [
      counted(changes2.length, "change"),
      `${counted(lost, "earlier event")} lost`,
      allow === null ? "nothing asked of them" : `allowed: ${allow}`
    ];
    return [{ label: "schema", value: parts.join(", ") }];
  },
  figures: () => ({}),
  concern: () => null,
  isNotable: ({ changes: changes2, meaning }) => changes2.length > 0 || meaning !== null
};
function judge({ broken, isGuarded, allow, replays, changes: changes2 }) {
  const isJudge = !isGuarded && broken.length > 0;
  const events = replays.reduce((sum2, each) => sum2 + each.events, 0);
  return {
    reasons: isJudge ? [brokenWords(allow, broken)] : [],
    doubts: [],
    grounds: changes2.length === 0 || allow === null ? [] : [
      `${counted(changes2.length, "schema change")} within "${allow}", ${counted(events, "earlier event")} replayed`
    ]
  };
}

// src/checks/split.ts
function inShares({
  measure: measure3,
  merge: merge2
}) {
  return {
    // A share that comes from a file is of the same version, and whole: see commands/shard-file.ts.
    split: { by: "shares", measure: measure3, merge: (shares, context) => merge2(shares, context) },
    async run(context) {
      const share = await measure3(context);
      return share === null ? null : merge2([share], context);
    }
  };
}

// src/checks/defect-words.ts
function spreadWords({ count: count2, files, persons }) {
  if (count2 === 1) return "";
  const whose = persons === null || persons === 0 ? "" : ` of ${counted(persons, "person")}`;
  return `${whose}${files === null || files < 2 ? "" : ` in ${counted(files, "file")}`}`;
}
function exampleWords(count2, place, message) {
  const first = count2 === 1 ? "" : "first ";
  return `, ${first}${place === null ? message : locateMessage({ ...place, message })}`;
}
function countFollowers(cause) {
  return (cause?.followers ?? []).reduce((sum2, { count: count2 }) => sum2 + count2, 0);
}
function withFollowers(sentence3, count2, followers2) {
  const total3 = countFollowers({ followers: followers2 });
  if (total3 === 0) return sentence3;
  const rules = followers2.map((each) => `${each.rule} ${formatCount(each.count)}`);
  const from = count2 === 1 ? "it" : "them";
  const findings3 = counted(total3, "finding");
  const follow = total3 === 1 ? "follows" : "follow";
  const what = `${findings3} of ${counted(followers2.length, "rule")} ${follow} from ${from} (${rules.join(", ")})`;
  return joinSentences(sentence3, what);
}
function withSuspected(sentence3, count2, cause) {
  const { suspected = 0, isNeeded = false, followers: followers2 = [] } = cause ?? {};
  if (suspected > 0) {
    const from = count2 === 1 ? "it" : "them";
    return joinSentences(sentence3, `${counted(suspected, "finding")} may follow from ${from}`);
  }
  return isNeeded && followers2.length === 0 ? joinSentences(sentence3, "the same event has another fault, from which findings follow") : sentence3;
}
function revealedWords({ revealed = [] }) {
  const total3 = revealed.reduce((sum2, { count: count2 }) => sum2 + count2, 0);
  if (total3 === 0) return "";
  const rules = revealed.map(({ rule, count: count2 }) => `${rule} ${count2.toLocaleString("en-US")}`);
  return `; then ${counted(total3, "more finding")} ${total3 === 1 ? "shows" : "show"} (${rules.join(", ")})`;
}
function joinSentences(sentence3, more) {
  return sentence3.endsWith("?") ? `${sentence3} ${more[0]?.toUpperCase()}${more.slice(1)}` : `${sentence3}; ${more}`;
}
var NOUNS = {
  contribution: "contribution",
  hire: "hire",
  promotion: "promotion",
  enrollment: "enrollment",
  termination: "termination",
  forfeiture: "forfeiture"
};
function countEvents(count2, eventType) {
  if (eventType === null || eventType === "unknown") return counted(count2, "event");
  return counted(count2, NOUNS[eventType] ?? `${eventType} event`);
}

// src/checks/golden/drift.ts
var MOST_FILES2 = 20;
var TOLD_FILES = 3;
function findDrift(changed, { expected, events, code, mayBeCode = () => false }) {
  const isBelow = (file, place) => file === place || file.startsWith(`${place}/`);
  const ofCode = changed.filter(
    (file) => code.some((place) => isBelow(file, place)) || mayBeCode(file)
  );
  return {
    expected: changed.some((file) => isBelow(file, expected)),
    events: changed.some((file) => isBelow(file, events)),
    code: ofCode.length > 0,
    codeFiles: ofCode.slice(0, MOST_FILES2)
  };
}
function nameCode(drifts2) {
  const files = drifts2.flatMap((drift) => drift?.codeFiles ?? []);
  return firstFew([...new Set(files)], TOLD_FILES);
}
function nameBase(base) {
  return base === null ? "the base" : base.replace(/^([0-9a-f]{12})[0-9a-f]{28,52}$/, "$1");
}
function describeDrift(base, drift) {
  const since2 = nameBase(base);
  const parts = { "expected files": drift.expected, events: drift.events, code: drift.code };
  const names = (is) => Object.entries(parts).filter(([, changed]) => changed === is).map(([name]) => name).join(" and ");
  if (names(true) === "")
    return `since ${since2}: neither expected files nor events nor code changed`;
  const rest = names(false);
  const files = nameCode([drift]);
  const which = files === "" ? "" : ` (${files})`;
  return `since ${since2}: ${names(true)} changed${which}${rest === "" ? "" : `; ${rest} did not`}`;
}

// src/checks/golden/causes.ts
function differsId({ drift }) {
  return drift?.isRestored === true ? "differs by its expected files" : "differs";
}
function incomparableId(rule, { matchesByFold }) {
  return `cannot be compared${matchesByFold === true ? " yet" : ""}: ${rule}`;
}
function listDefects3(golden, context) {
  const { cases, results, path } = golden;
  if (cases === 0) return [noCase(path)];
  const different = results.filter(({ differenceCount }) => differenceCount > 0);
  const invalid = results.filter(({ status }) => status === "invalid");
  return [
    ...groupBy(different, differsId).map((own) => differing(golden, own, context)),
    ...groupByRule(invalid).map(([rule, own]) => incomparable(rule, own))
  ];
}
function noCase(path) {
  return {
    level: "error",
    title: "No golden case",
    sentence: `${path} holds no golden case`,
    place: null,
    next: fixing(
      'Correct golden.path in the config, where "none" turns this check off; or add a golden case:',
      typed("golden add first-case")
    )
  };
}
function differing({ cases, base }, different, context) {
  const names = different.map(({ name }) => name);
  const verb = names.length === 1 ? "does" : "do";
  const total3 = different.reduce((sum2, { differenceCount }) => sum2 + differenceCount, 0);
  const [first] = different.flatMap(({ differences: differences3 }) => differences3);
  const example = first === void 0 ? "" : `, ${total3 === 1 ? "" : "first "}${first.message}`;
  const isByExpected = different.every(({ drift }) => drift?.isRestored === true);
  const files = different.flatMap(({ differences: differences3 }) => differences3.map(({ file }) => file));
  const unusable = unusableTables(different);
  return {
    id: different.map(differsId)[0] ?? "",
    name: firstFew(names),
    count: total3,
    level: "error",
    title: `Golden case ${firstFew(names)} differs`,
    sentence: `${names.length} of ${counted(cases, "golden case")} ${verb} not match: ${firstFew(names)}, in ${counted(total3, "place")}${example}`,
    place: first === void 0 ? null : { file: first.file, line: first.line },
    next: unusable.length > 0 ? fixing(
      `Fix ${whatMoved(different)}: no expected file can be made of such a table.`,
      CHECK()
    ) : differsInFindings(different) ? fixing(FINDINGS_STEP, CHECK()) : fixing(
      isByExpected ? `With the expected files of ${nameBase(base)} ${names.length === 1 ? "it matches" : "they match"}: undo their change, or change what they are made from too. To rewrite them as they are rebuilt:` : acceptingStep(context, whatMoved(different)),
      typed(`golden update ${names.map(shellWord).join(" ")}`)
    ),
    ...unusable.length > 0 ? { because: unusable.map((table) => `table ${table}`) } : {},
    ...isByExpected ? { because: files.map((file) => `expected ${file}`) } : {},
    asConsequence: counted(names.length, "golden case differs", "golden cases differ")
  };
}
function unusableTables(different) {
  const differences3 = different.flatMap((one) => one.differences);
  return differences3.every(({ kind }) => kind === "table") ? [...new Set(differences3.map(({ table }) => table))] : [];
}
function whatMoved(different) {
  const files = nameCode(different.map(({ drift }) => drift));
  return `the change${files === "" ? "" : ` of ${files}`} that moved them`;
}
var CHECK = () => typed("golden check");
var FINDINGS_STEP = "If a finding is new, correct the events, or add the finding to findings.csv of the case. If one is missing, fix the code.";
function acceptingStep(context, moved = "the change that moved them") {
  return `If the new balances are wrong, fix ${moved}. If they are right, ${approvalWords(context)}rewrite the expected files and commit them:`;
}
function differsInFindings(different) {
  return different.every(
    ({ differences: differences3 }) => differences3.every(({ table }) => table === "quality_findings")
  );
}
function groupBy(all, read) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) groups.set(read(one), [...groups.get(read(one)) ?? [], one]);
  return [...groups.values()];
}
function groupByRule(invalid) {
  const found = invalid.flatMap(
    (result) => result.findings.map((finding2) => ({ result, finding: finding2 }))
  );
  return groupBy(found, ({ result, finding: finding2 }) => incomparableId(finding2.rule, result)).map(
    (own) => [own[0]?.finding.rule ?? "", own]
  );
}
function incomparable(rule, own) {
  const names = [...new Set(own.map(({ result }) => result.name))];
  const what = counted(names.length, "golden case");
  const [first] = own;
  const example = first === void 0 ? "" : locateMessage(first.finding);
  const sentence3 = `${what} cannot be compared: ${firstFew(names)}, ${own.length === 1 ? "" : "first "}${example}`;
  const trial3 = own.map(({ result }) => result.matchesByFold)[0];
  return {
    id: first === void 0 ? rule : incomparableId(rule, first.result),
    name: firstFew(names),
    count: own.length,
    level: "error",
    title: `Golden case ${firstFew(names)} cannot be compared`,
    sentence: trial3 === false ? joinSentences(sentence3, "by the TypeScript reconstruction it does not match either") : sentence3,
    place: first === void 0 ? null : { file: first.finding.file, line: first.finding.line },
    next: fixing("Correct the events of the case, or the code that rebuilds it.", CHECK()),
    ...trial3 === true ? { because: [rule] } : {},
    asConsequence: `${what} cannot be compared`
  };
}

// src/pipelines/declared/describe-table.ts
async function describeTable2(database, declared) {
  const unusable = (reason) => ({
    kind: "unusable",
    table: declared.name,
    reason
  });
  if (!await isThere(database, declared.name)) return unusable(missing(declared));
  const rows = await database.rows(
    `DESCRIBE SELECT * FROM main.${quotedName(declared.name)}`,
    declared.name
  );
  const columns = rows.map(
    ([name, type]) => ({
      name: name ?? "",
      kind: columnKind(type ?? ""),
      type: type ?? ""
    })
  );
  const fault = findFault2(declared, columns);
  if (fault !== null) return unusable(fault);
  const find = (name) => columns.filter((column) => isSameName(column.name, name));
  const key = declared.key.flatMap(find);
  const shape = {
    ...declared,
    key: key.map(({ name }) => name),
    columns: [...key, ...columns.filter((column) => isCounted(declared, column))]
  };
  const count2 = await database.rows(
    `SELECT count(*) FROM main.${quotedName(declared.name)}`,
    declared.name
  );
  const total3 = Number(count2[0]?.[0]);
  const keyFault = await findKeyFault(database, shape, total3);
  return keyFault === null ? { kind: "table", shape, rows: total3 } : unusable(keyFault);
}
async function isThere(database, name) {
  const [found] = await database.rows(
    `SELECT 1 FROM information_schema.tables
     WHERE table_catalog = current_database() AND table_schema = 'main' AND lower(table_name) = lower(${quoted(name)})`,
    name
  );
  return found !== void 0;
}
function isCounted({ key, ignore }, { name }) {
  return ![...key, ...ignore].some((other) => isSameName(other, name));
}
function missing({ name }) {
  return `the pipeline left no table "${name}". Let it make that table, or correct the name in "tables"`;
}
function findFault2(declared, columns) {
  const { name, key, day, ignore } = declared;
  const parts = [
    ["key", key],
    ["day", day === null ? [] : [day]],
    ["ignore", ignore]
  ];
  for (const [part, named2] of parts) {
    const absent = named2.find((one) => !columns.some((column) => isSameName(column.name, one)));
    if (absent !== void 0) return absentColumn(name, absent, part, columns);
  }
  const dated = columns.find((column) => day !== null && isSameName(column.name, day));
  if (dated !== void 0 && !/^(?:DATE$|TIMESTAMP)/.test(dated.type))
    return `column ${dated.name} of table "${name}" is ${dated.type}, and as its day must be a DATE or TIMESTAMP. Let the pipeline cast it, or take "day" out`;
  const untold = columns.find(
    (column) => !ignore.some((other) => isSameName(other, column.name)) && canonicalText("x", column.type) === null
  );
  return untold === void 0 ? null : `column ${untold.name} of table "${name}" is ${untold.type}, which has no text that could be compared. Let the pipeline cast it, or name it in "ignore"`;
}
function absentColumn(table, absent, part, columns) {
  const names = columns.map(({ name }) => name);
  const meant = nearest(absent, names);
  const hint = meant === void 0 ? `; its columns are ${names.join(", ")}` : ` (did you mean ${meant}?)`;
  return `table "${table}" has no column ${absent}, which "${part}" names${hint}. Let the pipeline make it, or correct "tables"`;
}
async function findKeyFault(database, { name, key, columns }, total3) {
  const table = `main.${quotedName(name)}`;
  const nulls = key.map((column) => `count(*) FILTER (${quotedName(column)} IS NULL)`);
  const [counts2 = []] = await database.rows(`SELECT ${nulls.join(", ")} FROM ${table}`, name);
  const empty = key.findIndex((_, at) => Number(counts2[at]) > 0);
  if (empty !== -1)
    return `${key[empty]}, of the key of table "${name}", is NULL in ${formatCount(Number(counts2[empty]))} of its ${counted(total3, "row")}. Let the pipeline fill it, or choose another key`;
  const texts2 = columns.slice(0, key.length).map((column) => canonicalText(quotedName(column.name), column.type ?? "") ?? "''");
  const [repeated2] = await database.rows(
    `SELECT count(*), sum(rows), min(text) FROM (
       SELECT concat_ws(', ', ${texts2.join(", ")}) AS text, count(*) AS rows
       FROM ${table} GROUP BY ALL HAVING count(*) > 1)`,
    name
  );
  const keys = Number(repeated2?.[0]);
  if (keys === 0) return null;
  return `the key (${key.join(", ")}) of table "${name}" is not unique: ${counted(keys, "key")} ${keys === 1 ? "stands" : "stand"} in ${counted(Number(repeated2?.[1]), "row")}, the first is (${repeated2?.[2]}). Let the pipeline make one row of them, or name more columns in "key"`;
}
function isSameName(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}

// src/pipelines/declared/built-tables.ts
function goldenTables({ plan, declared }) {
  return [...plan, FINDINGS_TABLE, ...declared];
}
async function readTables(database, tables) {
  const built = /* @__PURE__ */ new Map();
  for (const table of tables) {
    const found = "columns" in table ? { kind: "table", shape: table } : await describeTable2(database, table);
    built.set(
      table.goldenFile,
      found.kind === "unusable" ? found : { kind: "table", shape: found.shape, lines: await readLines(database, found.shape) }
    );
  }
  return built;
}
async function readLines(database, shape) {
  const lines = [];
  for await (const chunk of database.lines(tableLinesSql(shape), shape.name))
    for (const line of chunk) lines.push(line);
  return lines;
}
function builtLines(tables, { goldenFile }) {
  const built = tables.get(goldenFile);
  return built?.kind === "table" ? built.lines : [];
}

// src/checks/write-lines.ts
async function writeLines3(database, lines, file) {
  await database.execute(
    `COPY (SELECT unnest([${lines.map(quoted).join(", ")}]))  TO ${quoted(file)}
     (FORMAT csv, HEADER false, DELIMITER e'\\x01', QUOTE '', ESCAPE '')`,
    "events"
  );
}
var AT_ONCE2 = 2e3;
async function writeManyLines(database, lines, file) {
  await database.execute("CREATE OR REPLACE TEMP TABLE written_lines (line VARCHAR)", "events");
  for (let at = 0; at < lines.length; at += AT_ONCE2) {
    await database.setVariable("written", lines.slice(at, at + AT_ONCE2));
    await database.execute(
      "INSERT INTO written_lines SELECT unnest(getvariable('written'))",
      "events"
    );
  }
  await database.execute(
    `COPY written_lines TO ${quoted(file)}
     (FORMAT csv, HEADER false, DELIMITER e'\\x01', QUOTE '', ESCAPE '');
     DROP TABLE written_lines`,
    "events"
  );
}

// src/events/text-span.ts
var TEXT = /"(?:[^"\\]|\\.)*"/y;
var PLAIN = /[^\s,\]}]+/y;
function replaceText(json, steps2, change2) {
  let at = skipBlank(json, 0);
  for (const step of steps2) {
    const value2 = findMember(json, at, step);
    if (value2 === null) return null;
    at = value2;
  }
  if (json[at] !== '"') return null;
  const end = endOfMatch(TEXT, json, at);
  const value = JSON.parse(json.slice(at, end));
  return json.slice(0, at) + JSON.stringify(change2(String(value))) + json.slice(end);
}
function findMember(json, start, name) {
  if (json[start] !== "{") return null;
  let at = skipBlank(json, start + 1);
  while (json[at] === '"') {
    const end = endOfMatch(TEXT, json, at);
    const value = skipBlank(json, skipBlank(json, end) + 1);
    if (JSON.parse(json.slice(at, end)) === name) return value;
    const next = skipBlank(json, endOfValue(json, value));
    if (json[next] !== ",") return null;
    at = skipBlank(json, next + 1);
  }
  return null;
}
function endOfValue(json, start) {
  const first = json[start];
  if (first === '"') return endOfMatch(TEXT, json, start);
  if (first !== "{" && first !== "[") return endOfMatch(PLAIN, json, start);
  let depth = 0;
  for (let at = start; at < json.length; at += 1) {
    const letter = json[at];
    if (letter === '"') at = endOfMatch(TEXT, json, at) - 1;
    else if (letter === "{" || letter === "[") depth += 1;
    else if (letter === "}" || letter === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return json.length;
}
function endOfMatch(pattern, json, at) {
  pattern.lastIndex = at;
  return pattern.test(json) ? pattern.lastIndex : json.length;
}
function skipBlank(json, at) {
  let next = at;
  while (/\s/.test(json[next] ?? "")) next += 1;
  return next;
}

// src/checks/golden/apart/mix-events.ts
function casePrefix(name) {
  return `${name}/`;
}
function eventLines({ text: text2 }) {
  const lines = text2.replace(/^\ufeff/, "").split("\n");
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
function mixEvents(events, field) {
  const steps2 = pointerSteps(field);
  return eventLines(events).map((line, at) => {
    const mixed = replaceText(line, steps2, (value) => casePrefix(events.name) + value);
    if (mixed !== null) return mixed;
    throw new GateError("GOLDEN_APART", {
      field,
      detail: `event ${at + 1} of ${events.file} has no text there`
    });
  });
}

// src/checks/golden/apart/split-tables.ts
var ALIAS = "case_tables";
async function splitTables(database, { field, tables, files }) {
  const wanted = pointerSteps(field).at(-1) ?? "";
  const found = [];
  for (const { name } of tables) {
    if (!await isThere2(database, name)) continue;
    const column = await findColumn(database, name, wanted, field);
    await requireKnownRows(database, { name, column, field, cases: [...files.keys()] });
    found.push({ name, column });
  }
  for (const [one, file] of files) {
    await database.execute(`ATTACH ${quoted(file)} AS ${ALIAS}`, "case");
    const prefix = casePrefix(one);
    for (const { name, column } of found) {
      const own = identifier(column);
      await database.execute(
        `CREATE TABLE ${ALIAS}.main.${identifier(name)} AS
         SELECT * REPLACE (substr(${own}, ${[...prefix].length + 1}) AS ${own})
         FROM main.${identifier(name)} WHERE starts_with(${own}, ${quoted(prefix)})`,
        name
      );
    }
    await database.execute(`DETACH ${ALIAS}`, "case");
  }
}
async function isThere2(database, name) {
  const rows = await database.rows(
    `SELECT 1 FROM information_schema.tables WHERE table_catalog = current_database()
       AND table_schema = 'main' AND table_name = ${quoted(name)}`,
    name
  );
  return rows.length > 0;
}
async function findColumn(database, name, wanted, field) {
  const rows = await database.rows(`DESCRIBE SELECT * FROM main.${identifier(name)}`, name);
  const own = rows.find(([column2]) => foldName(column2 ?? "") === foldName(wanted));
  const [column = null, type = ""] = own ?? [];
  if (column !== null && type === "VARCHAR") return column;
  const detail = column === null ? `table "${name}" has no column ${wanted}, by which its rows could be told apart` : `column ${column} of table "${name}" is ${type}, and no text that could say of which case a row is`;
  throw new GateError("GOLDEN_APART", { field, detail });
}
async function requireKnownRows(database, { name, column, field, cases }) {
  const own = identifier(column);
  const isKnown = cases.map((one) => `starts_with(${own}, ${quoted(casePrefix(one))})`);
  const [row2 = []] = await database.rows(
    `SELECT count(*), min(${own}) FROM main.${identifier(name)}
     WHERE ${own} IS NULL OR NOT (${isKnown.join(" OR ")})`,
    name
  );
  const count2 = Number(row2[0]);
  if (count2 === 0) return;
  const shown3 = row2[1] === null || row2[1] === void 0 ? "NULL" : JSON.stringify(row2[1]);
  throw new GateError("GOLDEN_APART", {
    field,
    detail: `${counted(count2, "row")} of table "${name}" ${count2 === 1 ? "is" : "are"} of no case: ${column} is ${shown3}`
  });
}

// src/checks/golden/apart/run-together.ts
async function runTogether(ports, { pipeline, tables }, { field, cases, asOf }) {
  const directory = await ports.workspace.temporaryDirectory();
  const lines = cases.flatMap((events) => mixEvents(events, field));
  const files = new Map(cases.map(({ name }, at) => [name, `${directory}/case-${at}.duckdb`]));
  const all = [...tables.plan, ...tables.declared];
  await naming(
    "All golden cases together (golden.keep-apart-by)",
    () => build(ports, pipeline, { directory, lines, asOf, plan: tables.plan }, async (database) => {
      await splitTables(database, { field, tables: all, files });
    })
  );
  return { directory, files };
}
async function requireSameAlone(ports, { pipeline, tables }, { field, asOf }, own) {
  const { plan, declared } = tables;
  const { events, split, directory: splitAt } = own;
  const lines = eventLines(events);
  const read = async (by) => {
    const directory = await ports.workspace.temporaryDirectory();
    const request = { directory, lines, asOf, plan, beside: [splitAt] };
    return naming(
      `Golden case ${events.name}`,
      () => build(ports, by, request, (database) => readTables(database, [...plan, ...declared]))
    );
  };
  const [alone, together2] = [await read(pipeline), await read(split)];
  for (const [file, table] of alone) {
    const detail = findChange(table, together2.get(file));
    if (detail === null) continue;
    throw new GateError("GOLDEN_APART", {
      field,
      detail: `golden case ${events.name} alone gives other rows than together with the others, in ${detail}`
    });
  }
}
function findChange(alone, together2) {
  if (alone.kind === "unusable") return null;
  const { name } = alone.shape;
  if (together2?.kind !== "table") return `${name}: ${together2?.reason ?? "it was not built"}`;
  const count2 = Math.max(alone.lines.length, together2.lines.length);
  for (let at = 0; at < count2; at += 1) {
    const [one = "no row", other = "no row"] = [alone.lines[at], together2.lines[at]];
    if (one !== other) return `${name}: alone ${one}, together ${other}`;
  }
  return null;
}
async function build({ warehouse }, pipeline, { directory, lines, asOf, plan, beside = [] }, use) {
  const database = await warehouse.open({ path: null, readable: [directory, ...beside] });
  const write = async (name, some) => {
    if (some.length === 0) return [];
    await writeLines3(database, some, `${directory}/${name}.ndjson`);
    return [`${directory}/${name}.ndjson`];
  };
  try {
    const isKnown = (line) => plan.length === 0 || isPlanEvent(JSON.parse(line));
    const spool = await write("events", lines.filter(isKnown));
    const aside = await write(
      "aside",
      lines.filter((line) => !isKnown(line))
    );
    await pipeline.build(database, { spool, aside, directory, asOf, target: "memory" });
    return await use(database);
  } finally {
    database.close();
  }
}
function isPlanEvent(event) {
  return isEventType(readEventType(event, pointerSteps(PLAN_TYPE_POINTER)));
}

// src/checks/golden/apart/keep-apart.ts
async function keepApart(ports, config, engine, cases) {
  const own = { ports, engine };
  const field = config["golden.keep-apart-by"];
  const { withTables } = engine.pipeline;
  if (field === null || withTables === void 0) return { partsFor: () => own, report: null };
  const parts = /* @__PURE__ */ new Map();
  const report2 = { by: field, runs: 0, alone: [] };
  const valid = await readValid(ports, engine, cases);
  const chosen = Number.parseInt((await ports.repository.head())?.slice(0, 8) ?? "0", 16);
  for (const [asOf, group] of groupByDay(valid)) {
    const alone = group[chosen % group.length];
    if (group.length < 2 || alone === void 0) continue;
    const together2 = { field, asOf, cases: group };
    const { directory, files } = await runTogether(ports, engine, together2);
    const split = (name) => withTables(files.get(name) ?? "");
    await requireSameAlone(ports, engine, together2, {
      events: alone,
      split: split(alone.name),
      directory
    });
    report2.runs += 2;
    report2.alone.push(alone.name);
    for (const { name } of group)
      parts.set(name, {
        ports: readingToo(ports, directory),
        engine: { ...engine, pipeline: split(name) }
      });
  }
  report2.runs += cases.filter(({ about: about2 }) => !parts.has(about2.name)).length;
  return { partsFor: (name) => parts.get(name) ?? own, report: report2 };
}
async function readValid({ workspace, validator }, { schema, tables }, cases) {
  if (cases.length === 0) return [];
  const files = await workspace.collect(
    cases.map(({ eventsFile }) => literalPattern(eventsFile)),
    () => "golden.path"
  );
  const checked = await validator.validate({
    files,
    schema,
    maxFindings: 1,
    expect: "valid",
    spoolDirectory: await workspace.temporaryDirectory(),
    spoolFor: tables.plan.length === 0 ? "anything" : "tables"
  });
  const sound = new Set(
    checked.files.filter(({ findings: findings3, unloadable }) => findings3.length + unloadable.findings.length === 0).map(({ file }) => file.path)
  );
  return Promise.all(
    cases.filter(({ eventsFile }) => sound.has(eventsFile)).map(async ({ about: { name, asOf }, eventsFile }) => ({
      name,
      asOf,
      file: eventsFile,
      text: await workspace.readText(eventsFile)
    }))
  );
}
function groupByDay(cases) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of cases) groups.set(one.asOf, [...groups.get(one.asOf) ?? [], one]);
  return groups;
}
function readingToo(ports, directory) {
  const { warehouse } = ports;
  return {
    ...ports,
    warehouse: {
      ...warehouse,
      version: () => warehouse.version(),
      open: (options) => warehouse.open({ ...options, readable: [...options.readable, directory] })
    }
  };
}

// src/checks/golden/case-places.ts
function casePlaces(golden, config, { home }) {
  const { pipeline, schema, limits, file } = config;
  const code = [
    pipeline.kind === "folder" ? pipeline.path : null,
    schema.kind === "file" ? schema.path : null,
    config["quality.rules"],
    limits,
    file,
    home
  ];
  return {
    expected: golden.expectedFolder,
    events: golden.eventsFile,
    code: code.filter((place) => place !== null),
    ...pipeline.kind === "command" ? { mayBeCode: readsByCommand(config) } : {}
  };
}
function readsByCommand(config) {
  const folders = [config["golden.path"], config["benchmarks.baselines"], ".github"];
  const fixtures = ["fixtures.valid", "fixtures.invalid"];
  const matchers = fixtures.map((key) => createMatcher(config[key]));
  return (file) => !/\.md$/i.test(file) && !folders.some((folder) => folder !== null && file.startsWith(`${folder}/`)) && !matchers.some((matcher) => matcher.takes(file));
}

// src/contracts/tables/line-differences.ts
function parseLine(line) {
  if (line !== "" && !line.includes('"'))
    return line.split(",").map((cell) => cell === "" ? null : cell);
  return parseTable(line).rows[0]?.cells ?? [];
}
function differencesOfRows({ columns }, left2, right) {
  return columns.map(({ name }, index) => ({
    column: name,
    left: left2[index] ?? null,
    right: right[index] ?? null
  })).filter((difference2) => difference2.left !== difference2.right);
}

// src/checks/golden/difference.ts
function about(kind, line, detail) {
  return { kind, line, key: [], column: null, expected: null, actual: null, delta: null, detail };
}
function rowKey({ key }, cells3) {
  return cells3.slice(0, key.length).map((cell) => cell ?? "");
}

// src/checks/golden/expected-file.ts
function readExpected(shape, text2) {
  const { rows: all, fault } = parseTable(text2);
  if (fault !== null)
    return {
      rows: [],
      problems: [about("malformed", fault.line, `it is not CSV: ${fault.message}`)]
    };
  const [header, ...rows] = all;
  const headerFault = headerProblem(shape, header);
  if (headerFault !== null) return { rows, problems: [about("header", 1, headerFault)] };
  return { rows, problems: [...shapeProblems(shape, rows), ...orderProblems(shape, rows)] };
}
function headerProblem(shape, header) {
  const names = headerCells(shape);
  const given = header?.cells.map(String) ?? [];
  if (given.length === names.length && given.every((name, n) => name === names[n])) return null;
  const types = typeProblem(shape, given);
  if (types !== null) return types;
  const missing3 = names.filter((name) => !given.includes(name));
  const unknown = given.filter((name) => !names.includes(name));
  if (missing3.length > 0) return `its header lacks ${missing3.join(", ")}`;
  const repeated2 = given.filter((name, n) => given.indexOf(name) !== n);
  if (repeated2.length > 0) return `its header has ${repeated2.join(", ")} twice`;
  if (unknown.length > 0) return `its header has ${unknown.join(", ")}, which the table has not`;
  return `its columns are in another order; the order is ${names.join(",")}`;
}
function typeProblem({ columns }, given) {
  if (given.length !== columns.length || columns.every(({ type }) => type === void 0))
    return null;
  const pairs = columns.map(({ name, type = "" }, at) => ({ name, type, text: given[at] ?? "" }));
  if (!pairs.every(({ name, text: text2 }) => text2 === name || text2.startsWith(`${name}:`))) return null;
  const others = pairs.filter(({ name, type, text: text2 }) => text2 !== `${name}:${type}`);
  return others.map(
    ({ name, type, text: text2 }) => text2 === name ? `its header says no type of ${name}, which is ${type} (${name}:${type})` : `${name} is expected as ${text2.slice(name.length + 1)}, and is ${type}`
  ).join("; ");
}
function shapeProblems({ columns }, rows) {
  return rows.filter(({ cells: cells3 }) => cells3.length !== columns.length).map(
    ({ cells: cells3, line }) => about(
      "malformed",
      line,
      `the row has ${cells3.length} fields, the table ${columns.length} columns`
    )
  );
}
function orderProblems(shape, rows) {
  return rows.flatMap((row2, index) => {
    const before = rows[index - 1];
    const order = before === void 0 ? -1 : keyOrder(shape, before.cells, row2.cells);
    if (order < 0) return [];
    const key = rowKey(shape, row2.cells);
    return order === 0 ? [{ ...about("duplicate-key", row2.line, "the key is there twice"), key }] : [
      {
        ...about(
          "unsorted",
          row2.line,
          "rows stand in order of their key, and this one does not"
        ),
        key
      }
    ];
  });
}

// src/checks/golden/compare.ts
function compareTable(shape, expectedText, actualLines) {
  const { rows, differences: differences3 } = findDifferences(shape, expectedText, actualLines);
  return { rows, differences: [...differences3] };
}
function findDifferences(shape, expectedText, actualLines) {
  const { rows, problems: problems2 } = readExpected(shape, expectedText);
  const differences3 = problems2.length > 0 ? problems2 : rowDifferences(shape, rows, actualLines);
  return { rows: rows.length, differences: differences3 };
}
function* rowDifferences(shape, expected, actualLines) {
  let next = 0;
  for (const row2 of expected) {
    for (; ; ) {
      const line = actualLines[next];
      const actual = line === void 0 ? null : parseLine(line);
      const order = actual === null ? 1 : keyOrder(shape, actual, row2.cells);
      if (order > 0 || actual === null) {
        yield {
          ...about("row-missing", row2.line, null),
          key: rowKey(shape, row2.cells),
          expected: tableLine(row2.cells)
        };
        break;
      }
      next += 1;
      if (order === 0) {
        yield* cellDifferences(shape, row2, actual);
        break;
      }
      yield {
        ...about("row-unexpected", row2.line, null),
        key: rowKey(shape, actual),
        actual: line ?? null
      };
    }
  }
  const end = (expected.at(-1)?.line ?? 1) + 1;
  for (const line of actualLines.slice(next)) {
    yield {
      ...about("row-unexpected", end, null),
      key: rowKey(shape, parseLine(line)),
      actual: line
    };
  }
}
function cellDifferences(shape, row2, actual) {
  const kind = (column) => shape.columns.find(({ name }) => name === column)?.kind;
  return differencesOfRows(shape, row2.cells, actual).map(({ column, left: left2, right }) => {
    const delta = computeDelta(kind(column), left2, right);
    const isForm = delta !== null && /^-?[0.]+$/.test(delta);
    return {
      ...about(
        "cell",
        row2.line,
        isForm ? "the same number in another form: goldens have all digits of the scale" : null
      ),
      key: rowKey(shape, row2.cells),
      column,
      expected: left2,
      actual: right,
      delta
    };
  });
}
function computeDelta(kind, expected, actual) {
  const isNumber = kind === "amount" || kind === "rate" || kind === "integer";
  if (!isNumber || expected === null || actual === null) return null;
  return subtractDecimals(actual, expected);
}

// src/checks/golden/find-row.ts
function createRowFinder({ key }, text2) {
  let rows = null;
  return (wanted) => {
    rows ??= readRows(key.length, text2);
    return rows.get(JSON.stringify(wanted)) ?? null;
  };
}
function readRows(keys, text2) {
  const [header, ...rows] = parseTable(text2).rows.map(({ cells: cells3 }) => cells3);
  const names = (header ?? []).map((name) => name ?? "");
  return new Map(
    rows.map((cells3) => [
      JSON.stringify(cells3.slice(0, keys).map((cell) => cell ?? "")),
      new Map(names.map((name, at) => [name, cells3[at] ?? null]))
    ])
  );
}

// src/checks/golden/describe.ts
function describeDifference(facts, detail) {
  const place = `${facts.file}:${facts.line}`;
  if (facts.table === "quality_findings" && facts.key.length > 0)
    return `${place}: ${finding(facts, detail)}`;
  switch (facts.kind) {
    case "cell":
      return `${place}: ${who(facts)}, ${facts.column}: ${values(facts)}${note(detail)}${since(facts)}`;
    case "row-missing":
      return `${place}: ${who(facts)}: the expected row was not rebuilt`;
    case "row-unexpected":
      return `${place}: ${who(facts)}: a row was rebuilt that is not expected`;
    default:
      return `${place}: ${facts.key.length > 0 ? `${who(facts)}: ` : ""}${detail ?? facts.kind}`;
  }
}
function finding({ kind, key, column, expected, actual }, detail) {
  const [rule = "", event = ""] = key;
  const name = `${rule} on ${event === "" ? "no single event" : event}`;
  const lastCell = (line) => parseLine(line ?? "").at(-1) ?? "";
  switch (kind) {
    case "cell":
      return `${name}, ${column}: expected ${shown(expected)}, found ${shown(actual)}`;
    case "row-missing":
      return `${name}: the expected finding did not come: ${lastCell(expected)}`;
    case "row-unexpected":
      return `${name}: a finding came that is not expected: ${lastCell(actual)}`;
    default:
      return `${name}: ${detail ?? kind}`;
  }
}
function who({ employee, plan, date, key }) {
  if (employee === null) return `(${key.join(", ")})`;
  const scenario = key.slice(0, 2).join("/");
  return [`${employee}${plan === null ? "" : ` in plan ${plan}`} (${scenario})`, date].filter(Boolean).join(", ");
}
function values({ expected, actual, delta }) {
  const change2 = delta === null ? "" : ` (delta ${delta})`;
  return `expected ${shown(expected)}, rebuilt ${shown(actual)}${change2}`;
}
function shown(cell) {
  if (cell === null) return "NULL";
  return cell === "" ? '"" (empty text)' : cell;
}
function note(detail) {
  return detail === null ? "" : `; ${detail}`;
}
function since({ firstEvent }) {
  if (firstEvent === null) return "";
  const line = firstEvent.line === null ? "" : ` (line ${firstEvent.line} of events.ndjson)`;
  const { eventType, effectiveDate, eventId, others = 0 } = firstEvent;
  const later = others === 1 ? "the later event that moves it" : `one of the ${counted(others, "later event")} that move it`;
  const or = others === 0 ? "" : `, or with ${later}`;
  return `; the difference begins with the ${eventType} of ${effectiveDate}, ${eventId}${line}${or}`;
}

// src/checks/golden/divergence.ts
function firstDivergingEvent(question) {
  const index = BALANCE_COLUMNS.findIndex(({ name }) => name === question.column);
  if (index === -1) return null;
  const moves = findMoves(question, question.events, index);
  if (moves.at(-1)?.value === question.expected) return null;
  const since2 = question.weekly ? formatDay(parseDay(question.day) - 7) : "";
  const isIn2 = ({ event }) => event.effective_date > since2;
  const found = [sinceBase(question, moves, index), byRow(question), byValue(question, moves)];
  const real = moves.filter(({ value }, at) => at > 0 || value !== INITIAL[index]);
  return found.find((one) => one !== null && isIn2(one)) ?? among(real.filter(isIn2)) ?? among(real);
}
var INITIAL = balanceCells(initialState());
function findMoves({ plan, day }, events, index) {
  const moves = [];
  let before;
  for (const { event, cells: cells3 } of traceBalances(events, plan, day)) {
    const value = cells3[index] ?? null;
    if (value !== before) moves.push({ event, value });
    before = value;
  }
  return moves;
}
function sinceBase(question, moves, index) {
  const { before = null, expected } = question;
  if (before === null) return null;
  const old = findMoves(question, before, index);
  if (old.at(-1)?.value !== expected) return null;
  const at = moves.findIndex(
    ({ event, value }, place) => event.event_id !== old[place]?.event.event_id || value !== old[place]?.value
  );
  const first = at === -1 ? old[moves.length] : moves[at];
  return first === void 0 ? null : { event: first.event, others: 0 };
}
var MOST_EVENTS = 300;
function byRow({ events, plan, day, row: row2 = null }) {
  if (row2 === null || events.length > MOST_EVENTS) return null;
  const isExpected = (cells3) => BALANCE_COLUMNS.every(({ name }, at) => !row2.has(name) || row2.get(name) === cells3[at]);
  const trace = [...traceBalances(events, plan, day)];
  const last = trace.findLastIndex(({ cells: cells3 }) => isExpected(cells3));
  const next = last === -1 ? void 0 : trace[last + 1];
  if (next !== void 0) return { event: next.event, others: 0 };
  const candidates = trace.filter(({ event }) => {
    const others = events.filter((other) => other !== event);
    const end = [...traceBalances(others, plan, day)].at(-1);
    return end !== void 0 && isExpected(end.cells);
  });
  const [first] = candidates;
  return first === void 0 ? null : { event: first.event, others: candidates.length - 1 };
}
function byValue({ expected }, moves) {
  const last = moves.findLastIndex(({ value }) => value === expected);
  const next = last === -1 ? void 0 : moves[last + 1];
  return next === void 0 ? null : { event: next.event, others: 0 };
}
function among(moves) {
  const [first] = moves;
  return first === void 0 ? null : { event: first.event, others: moves.length - 1 };
}

// src/checks/golden/report-difference.ts
function firstWeekOfEach(differences3) {
  const first = /* @__PURE__ */ new Map();
  for (const difference2 of differences3) {
    const series = seriesKey(difference2);
    if (!first.has(series)) first.set(series, difference2);
  }
  return first;
}
function seriesKey({ key, column }) {
  return JSON.stringify([key.slice(0, 4), column]);
}
function isOfPlan({ goldenFile }) {
  return GOLDEN_TABLES.some((shape) => shape.goldenFile === goldenFile);
}
function dateInKey(table, key, asOf) {
  const field = (name) => key[table.key.indexOf(name)] ?? null;
  if (!isOfPlan(table)) return table.day === null ? null : field(table.day);
  return field("snapshot_date") ?? field("calendar_year") ?? (table.key.includes("employee_id") && key.length > 0 ? asOf : null);
}
function reportDifference(golden, rebuilt, { table, file }, difference2, { weeks: weeks2, findRow }) {
  const { kind, line, key, column, expected, actual, delta, detail } = difference2;
  const ofPlan = isOfPlan(table);
  const field = (name) => ofPlan ? key[table.key.indexOf(name)] ?? null : null;
  const week = weeks2.get(seriesKey(difference2));
  const isBalance = ofPlan && column !== null && table.key.includes("employee_id");
  const facts = {
    kind,
    case: golden.about.name,
    table: table.name,
    file,
    line,
    key: [...key],
    employee: field("employee_id"),
    plan: field("plan_id"),
    date: dateInKey(table, key, rebuilt.asOf),
    column,
    expected,
    actual,
    delta,
    firstEvent: !isBalance ? null : week === void 0 ? findFirstEvent(rebuilt, difference2, findRow(key)) : findFirstEvent(rebuilt, week, null)
  };
  return { ...facts, message: describeDifference(facts, detail) };
}
function findFirstEvent(rebuilt, { key, column, expected }, row2) {
  const [scenario, design, employee, plan, friday] = key;
  const isOwn2 = (event2) => event2.scenario_id === scenario && event2.plan_design_id === design && event2.employee_id === employee;
  const own = rebuilt.events.filter(({ event: event2 }) => isOwn2(event2));
  const snapshotDay = friday !== void 0 && friday < rebuilt.asOf ? friday : rebuilt.asOf;
  const weekly = friday !== void 0;
  const found = firstDivergingEvent({
    events: own.map((numbered2) => numbered2.event),
    before: rebuilt.before?.filter(isOwn2) ?? null,
    plan: plan ?? "",
    column: column ?? "",
    expected,
    row: row2,
    day: weekly ? snapshotDay : rebuilt.asOf,
    weekly
  });
  if (found === null) return null;
  const { event, others } = found;
  return {
    eventId: event.event_id,
    eventType: event.payload.event_type,
    effectiveDate: event.effective_date,
    line: own.find((numbered2) => numbered2.event === event)?.line ?? null,
    ...others === 0 ? {} : { others }
  };
}

// src/checks/golden/variance.ts
function tallyDifferences(differences3, most, readDate = () => "") {
  const kept2 = [];
  const columns = /* @__PURE__ */ new Map();
  const counts2 = { all: 0, added: 0, removed: 0, changed: 0 };
  let fault = null;
  let lastChanged = 0;
  for (const difference2 of differences3) {
    const { kind, line, detail } = difference2;
    counts2.all += 1;
    if (kept2.length < most) kept2.push(difference2);
    if (kind === "row-unexpected") counts2.added += 1;
    else if (kind === "row-missing") counts2.removed += 1;
    else if (kind !== "cell") fault ??= detail;
    else {
      if (line !== lastChanged) counts2.changed += 1;
      lastChanged = line;
      addCell(columns, difference2, readDate);
    }
  }
  const { all, ...rows } = counts2;
  const sums = [...columns].map(([column, { first: _, ...sum2 }]) => ({ column, ...sum2 }));
  return {
    differenceCount: all,
    kept: kept2,
    variance: { ...rows, columns: sums, fault },
    firsts: new Map([...columns].map(([column, { first }]) => [column, first]))
  };
}
function addCell(columns, difference2, readDate) {
  const { column, delta } = difference2;
  if (column === null) return;
  const so = columns.get(column);
  if (so === void 0) {
    columns.set(column, { rows: 1, sum: delta, largest: delta, first: difference2 });
    return;
  }
  so.rows += 1;
  if (readDate(difference2) < readDate(so.first)) so.first = difference2;
  if (delta === null) return;
  so.sum = so.sum === null ? delta : addDecimals(so.sum, delta);
  if (so.largest === null || isLarger(delta, so.largest)) so.largest = delta;
}
function tableVariance(shape, expectedText, actualLines) {
  return tallyDifferences(findDifferences(shape, expectedText, actualLines).differences, 0).variance;
}

// src/checks/golden/compare-case.ts
function compareCase(golden, rebuilt, most) {
  const limit = most === 0 ? Number.POSITIVE_INFINITY : most;
  const weeks2 = snapshotWeeks(golden, rebuilt);
  const tables = golden.expected.map(
    (expected) => compareOne(golden, rebuilt, expected, { most: limit, weeks: weeks2 })
  );
  const errors = unexpectedErrors(golden, rebuilt);
  return {
    rows: tables.reduce((sum2, { rows }) => sum2 + rows, 0),
    differenceCount: tables.reduce((sum2, one) => sum2 + one.differenceCount, errors.length),
    differences: [...tables.flatMap(({ differences: differences3 }) => differences3), ...errors].slice(0, limit),
    variance: tables.flatMap(({ variance }) => variance)
  };
}
function compareOne(golden, rebuilt, expected, { most, weeks: weeks2 }) {
  const built = rebuilt.tables.get(expected.table.goldenFile);
  const { rows: count2, differences: differences3 } = findOwnDifferences(built, expected);
  const place = {
    table: built?.kind === "table" ? built.shape : expected.table,
    file: expected.file
  };
  const tally2 = tallyDifferences(
    differences3,
    most,
    (difference2) => dateInKey(place.table, difference2.key, rebuilt.asOf) ?? ""
  );
  const rows = createRowFinder(place.table, expected.text);
  const report2 = (difference2) => reportDifference(golden, rebuilt, place, difference2, { weeks: weeks2, findRow: rows });
  return {
    rows: count2,
    differenceCount: tally2.differenceCount,
    differences: tally2.kept.map(report2),
    variance: tally2.variance.columns.map((column) => {
      const first = tally2.firsts.get(column.column);
      const { date = null, firstEvent = null } = first === void 0 ? {} : report2(first);
      return { table: expected.table.name, ...column, firstDate: date, firstEvent };
    })
  };
}
function snapshotWeeks(golden, rebuilt) {
  const expected = golden.expected.find(({ table }) => table.name === SNAPSHOTS);
  if (expected === void 0) return /* @__PURE__ */ new Map();
  const { differences: differences3 } = findOwnDifferences(
    rebuilt.tables.get(expected.table.goldenFile),
    expected
  );
  return firstWeekOfEach(differences3);
}
var SNAPSHOTS = "fct_participant_balance_snapshots";
function findOwnDifferences(built, { text: text2 }) {
  if (built?.kind === "table") return findDifferences(built.shape, text2, built.lines);
  return { rows: 0, differences: [about("table", 1, built?.reason ?? "it was not built")] };
}
function unexpectedErrors(golden, rebuilt) {
  if (golden.expected.some(({ table }) => table.goldenFile === FINDINGS_TABLE.goldenFile))
    return [];
  const errors = builtLines(rebuilt.tables, FINDINGS_TABLE).filter(
    (line) => parseLine(line)[2] === "error"
  );
  const unexpected = compareTable(FINDINGS_TABLE, tableText(FINDINGS_TABLE, []), errors);
  return unexpected.differences.map((difference2) => {
    const line = findLine2(rebuilt, difference2.key[1] ?? "") ?? 1;
    const place = { table: FINDINGS_TABLE, file: golden.eventsFile };
    const evidence = { weeks: /* @__PURE__ */ new Map(), findRow: () => null };
    return reportDifference(golden, rebuilt, place, { ...difference2, line }, evidence);
  });
}
function findLine2({ events }, eventId) {
  return events.find(({ event }) => event.event_id.toLowerCase() === eventId)?.line ?? null;
}

// src/events/repair/complete-json.ts
var CLOSES = { "{": "}", "[": "]" };
function completeJson(text2) {
  const open = [];
  let isInText = false;
  for (let at = 0; at < text2.length; at += 1) {
    const character = text2[at] ?? "";
    if (isInText) {
      if (character === "\\") at += 1;
      else if (character === '"') isInText = false;
    } else if (character === '"') isInText = true;
    else if (character in CLOSES) open.push(CLOSES[character] ?? "");
    else if (character === open.at(-1)) open.pop();
  }
  if (open.length === 0 || isInText) return null;
  return text2.trimEnd().replace(/,$/, "") + open.reverse().join("");
}

// src/events/repair/edit-value.ts
function setAt(value, pointer, meant) {
  return edit(value, steps(pointer), () => meant);
}
function renameAt(value, pointer, name) {
  const path = steps(pointer);
  const wrong = path.pop() ?? "";
  return edit(
    value,
    path,
    (parent) => isObject(parent) ? Object.fromEntries(
      Object.entries(parent).map(([key, member]) => [key === wrong ? name : key, member])
    ) : parent
  );
}
function dropAt(value, pointer) {
  const path = steps(pointer);
  const dropped = path.pop() ?? "";
  return edit(
    value,
    path,
    (parent) => isObject(parent) ? Object.fromEntries(Object.entries(parent).filter(([key]) => key !== dropped)) : parent
  );
}
function edit(value, [step, ...rest], change2) {
  if (step === void 0) return change2(value);
  if (Array.isArray(value))
    return value.map((item, at) => String(at) === step ? edit(item, rest, change2) : item);
  return isObject(value) ? { ...value, [step]: edit(value[step], rest, change2) } : value;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function steps(pointer) {
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// src/events/repair/repair-event.ts
var MOST_CANDIDATES = 12;
function repairEvent(text2, findings3, guess = () => []) {
  const parsed = parseRecord(text2);
  if (parsed !== null) return applyAll(parsed, findings3, guess);
  const completed = completeJson(text2);
  const value = completed === null ? null : parseRecord(completed);
  return value === null ? [] : [{ event: value, says: "with its end put back" }];
}
function applyAll(value, findings3, guess) {
  let candidates = [{ event: value, says: "" }];
  for (const finding2 of findings3) {
    const { pointer, repair } = finding2;
    const named2 = repair === void 0 ? [] : [repair];
    candidates = candidates.flatMap(
      (candidate) => [...named2, ...guess(finding2, candidate.event)].flatMap(
        (change2) => apply(candidate, pointer, change2)
      )
    ).slice(0, MOST_CANDIDATES);
  }
  return findings3.length === 0 ? [] : candidates;
}
function apply({ event, says }, pointer, change2) {
  const name = lastStep(pointer);
  const join = (how, words2) => says === "" ? `${how} ${words2}` : `${says} and ${how === "with" ? "" : `${how} `}${words2}`;
  if ("drop" in change2)
    return [{ event: dropAt(event, pointer), says: join("without", `\`${name}\``) }];
  if ("rename" in change2) {
    const words2 = `\`${change2.rename}\` in place of \`${name}\``;
    return [{ event: renameAt(event, pointer, change2.rename), says: join("with", words2) }];
  }
  return change2.values.map((meant) => ({
    event: setAt(event, pointer, meant),
    says: join("with", "says" in change2 ? change2.says : `\`${name}\` ${JSON.stringify(meant)}`)
  }));
}
function lastStep(pointer) {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}
function parseRecord(text2) {
  try {
    return JSON.parse(text2);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

// src/plan/fold/persons.ts
function groupByPerson(events) {
  const scenarios = /* @__PURE__ */ new Map();
  const persons = [];
  for (const event of events) {
    const employees = below(below(scenarios, event.scenario_id), event.plan_design_id);
    const own = employees.get(event.employee_id);
    if (own !== void 0) {
      own.push(event);
      continue;
    }
    const person = [event];
    employees.set(event.employee_id, person);
    persons.push(person);
  }
  return persons.sort(([a], [b]) => comparePersons(a, b));
}
function below(maps, key) {
  let map = maps.get(key);
  if (map === void 0) {
    map = /* @__PURE__ */ new Map();
    maps.set(key, map);
  }
  return map;
}
function comparePersons(a, b) {
  return compareText(a.scenario_id, b.scenario_id) || compareText(a.plan_design_id, b.plan_design_id) || compareText(a.employee_id, b.employee_id);
}

// src/pipelines/second-opinion/line-cursor.ts
function createLineCursor(chunks) {
  const source = chunks[Symbol.asyncIterator]();
  let chunk = [];
  let at = 0;
  return {
    peek: () => chunk[at],
    advance: () => {
      at += 1;
    },
    async refill() {
      for (; ; ) {
        const { value, done } = await source.next();
        if (done === true) return void 0;
        chunk = value;
        at = 0;
        if (chunk.length > 0) return chunk[0];
      }
    }
  };
}

// src/pipelines/second-opinion/oracle.ts
async function* compareWithOracle({
  persons,
  lines,
  asOf,
  shapes = TABLES,
  limits = ANNUAL_LIMITS,
  tally: tally2 = /* @__PURE__ */ new Map()
}) {
  const cursors = shapes.map((shape) => ({ shape, cursor: createLineCursor(lines(shape)) }));
  for await (const events of persons) {
    const folded3 = foldPerson(events, asOf, limits);
    addCounts(tally2, events, folded3.counts);
    for (const { shape, cursor } of cursors) yield* merge(shape, folded3.lines[shape.name], cursor);
  }
  for (const { shape, cursor } of cursors) yield* leftOver(shape, cursor);
}
function addCounts(tally2, events, counts2) {
  const add = (type, more) => {
    const before = tally2.get(type) ?? { distinct: 0, later: 0, repeated: 0 };
    tally2.set(type, {
      distinct: before.distinct + more.distinct,
      later: before.later + more.later,
      repeated: before.repeated + more.repeated
    });
  };
  for (const [type, { distinct: distinct2, later }] of counts2)
    add(type, { distinct: distinct2, later, repeated: -distinct2 });
  for (const { payload } of events) {
    if (counts2.has(payload.event_type))
      add(payload.event_type, { distinct: 0, later: 0, repeated: 1 });
  }
}
async function* personEvents(sorter, spool, employee) {
  const filter = employee === void 0 ? "" : `WHERE json->>'$.employee_id' = ${quoted(employee)}`;
  const sql = `SELECT CAST(json AS VARCHAR)
    FROM read_json_objects(${literal(spool)}, format = 'newline_delimited', maximum_object_size = 16777216,
      hive_partitioning = false)
    ${filter}
    ORDER BY json->>'$.scenario_id', json->>'$.plan_design_id', json->>'$.employee_id'`;
  let person = [];
  for await (const chunk of sorter.lines(sql, "oracle")) {
    for (const text2 of chunk) {
      const event = JSON.parse(text2);
      const [first] = person;
      if (first !== void 0 && !isSamePerson(first, event)) {
        yield person;
        person = [];
      }
      person.push(event);
    }
  }
  if (person.length > 0) yield person;
}
function isSamePerson(a, b) {
  return a.employee_id === b.employee_id && a.plan_design_id === b.plan_design_id && a.scenario_id === b.scenario_id;
}
async function* merge(shape, folded3, cursor) {
  for (const expected of folded3) {
    for (; ; ) {
      const actual = cursor.peek() ?? await cursor.refill();
      if (actual === expected) {
        cursor.advance();
        break;
      }
      const order = actual === void 0 ? 1 : keyOrder(shape, parseLine(actual), parseLine(expected));
      if (order > 0) {
        yield wholeRow(shape, expected, "fold");
        break;
      }
      cursor.advance();
      if (order === 0) {
        yield* cells(shape, actual ?? "", expected);
        break;
      }
      yield wholeRow(shape, actual ?? "", "sql");
    }
  }
}
async function* leftOver(shape, cursor) {
  for (let line = cursor.peek() ?? await cursor.refill(); line !== void 0; line = cursor.peek() ?? await cursor.refill()) {
    yield wholeRow(shape, line, "sql");
    cursor.advance();
  }
}
function wholeRow(shape, line, side) {
  const key = rowKey2(shape, line);
  return {
    table: shape.name,
    key,
    column: null,
    sql: side === "sql" ? line : null,
    fold: side === "fold" ? line : null
  };
}
function cells(shape, actual, expected) {
  return differencesOfRows(shape, parseLine(actual), parseLine(expected)).map(
    ({ column, left: left2, right }) => ({
      table: shape.name,
      key: rowKey2(shape, expected),
      column,
      sql: left2,
      fold: right
    })
  );
}
function rowKey2(shape, line) {
  return parseLine(line).slice(0, shape.key.length).map(String);
}

// src/pipelines/name-overflow.ts
var END = "9999-12-31";
async function namingOverflow(warehouse, { spool, directory, asOf }, work) {
  try {
    return await work();
  } catch (error) {
    if (!isOverflow(error)) throw error;
    const sorter = await warehouse.open({ path: null, readable: [directory] });
    try {
      for await (const events of personEvents(sorter, spool)) foldPerson(events, asOf ?? END);
    } finally {
      sorter.close();
    }
    throw error;
  }
}
function isOverflow(error) {
  return error instanceof GateError && error.code === "SQL_FAILED" && /Conversion Error|Out of Range Error/.test(error.message);
}

// src/pipelines/threads.ts
var FEW_EVENTS = 2e4;
function areFew(events) {
  return events <= FEW_EVENTS;
}
function threadsFor(events) {
  return areFew(events) ? 1 : null;
}

// src/checks/case-tables.ts
async function readCases(database, suites, plan, built) {
  const shapes = [...plan, FINDINGS_TABLE];
  const lines = await Promise.all(shapes.map((shape) => suites.lines(database, shape)));
  return built.map(({ asOf, loaded }, number) => {
    const tables = shapes.map((shape, at) => {
      const table = { kind: "table", shape, lines: lines[at]?.[number] ?? [] };
      return [shape.goldenFile, table];
    });
    return { asOf, loaded, tables: new Map(tables) };
  });
}

// src/checks/gate-events.ts
function placesFor(rules, { plan }) {
  const own = rules.filter(({ source, severity }) => source !== "builtin" && severity !== "off");
  const asks = own.some(({ sql }) => plan.length === 0 || /\bgate_events\b/i.test(sql));
  return asks ? "kept" : "none";
}
function gateEvents(placed, schema, config) {
  if (placed === null || placed.files.length === 0) return null;
  return { placed, pointers: eventPointers(config, schema) };
}
async function createGateEvents(database, schema, events) {
  await database.execute(
    `CREATE TABLE ${schema}.gate_events AS ${selectEvents(events)} ORDER BY file, line`,
    "gate_events"
  );
}
async function nameFoundEvents(database, events) {
  await database.execute(
    `CREATE OR REPLACE TEMP TABLE named_events AS
     SELECT DISTINCT ON (event_id)
       event_id, type, person, date, file, line
     FROM (
       SELECT coalesce(CAST(TRY_CAST(id AS UUID) AS VARCHAR), id) AS event_id, type, person, date, file, line
       FROM (${selectEvents(events)})
     )
     SEMI JOIN quality_findings USING (event_id)
     ORDER BY event_id, file, line`,
    "gate_events"
  );
}
function selectEvents({ placed: { files, parts }, pointers }) {
  const { type, id, date, person, created } = pointers;
  const rows = parts.map(({ part, file, offset }) => `(${part}, ${quoted(file)}, ${offset})`);
  return `SELECT
       event ->> ${quoted(type)} AS type,
       event ->> ${quoted(id)} AS id,
       TRY_CAST(left(event ->> ${quoted(date)}, 10) AS DATE) AS date,
       event ->> ${quoted(person)} AS person,
       TRY_CAST(event ->> ${quoted(created)} AS TIMESTAMP) AS created,
       file,
       line + lines_before AS line,
       event
     FROM read_json(
       ${literal(files)},
       format = 'newline_delimited',
       columns = {part: 'BIGINT', line: 'BIGINT', event: 'JSON'},
       maximum_object_size = 16777216,
       hive_partitioning = false
     )
     JOIN (VALUES ${rows.join(", ")}) AS parts(part, file, lines_before) USING (part)`;
}

// src/checks/quality/run-rules.ts
async function runRules(database, rules, events, onStep = () => void 0) {
  await database.execute(
    `CREATE OR REPLACE TABLE quality_findings (rule VARCHAR, event_id VARCHAR, severity VARCHAR, message VARCHAR);
     CREATE OR REPLACE TEMP TABLE named_events
       (event_id VARCHAR, type VARCHAR, person VARCHAR, date DATE, file VARCHAR, line BIGINT)`,
    "quality_findings"
  );
  const asked = rules.filter(({ severity, source }) => severity !== "off" && source === "builtin");
  if (asked.length > 1 && areFew(events) && await runTogether2(database, asked)) return;
  const of = asked.length;
  for (const [at, rule] of asked.entries()) {
    onStep({ name: rule.name, at: at + 1, of, share: at / of });
    await database.execute(insertFindings(rule, statement(rule)), `quality/${rule.name}.sql`);
  }
}
async function runTogether2(database, rules) {
  const found = rules.map(
    (rule) => `SELECT ${quoted(rule.name)} AS rule, ${quoted(rule.severity)} AS severity, ${ID} AS id, message
    FROM (${statement(rule)}
    ) AS found`
  );
  const all = `INSERT INTO quality_findings
    SELECT rule, id, severity, ${MESSAGE}
    FROM (${found.join("\nUNION ALL\n")})
    GROUP BY rule, id, severity`;
  try {
    await database.execute(all, "quality rules");
    return true;
  } catch (error) {
    if (error instanceof GateError) return false;
    throw error;
  }
}
function statement({ sql }) {
  return sql.replace(/;\s*$/, "");
}
var ID = "coalesce(CAST(TRY_CAST(event_id AS UUID) AS VARCHAR), CAST(event_id AS VARCHAR))";
var MESSAGE = "string_agg(DISTINCT message, '; ' ORDER BY message)";
function insertFindings({ name, severity }, found) {
  return `INSERT INTO quality_findings
    SELECT ${quoted(name)}, id, ${quoted(severity)}, ${MESSAGE}
    FROM (
      SELECT ${ID} AS id, message
      FROM (${found}
      ) AS found
    )
    GROUP BY id`;
}

// src/checks/judge-events.ts
var RULE_SECONDS = 60;
async function judgeEvents({ sqlProcesses }, database, { rules, events, limits, directory, asOf, gateEvents: placed, onStep }) {
  await runRules(database, rules, events, onStep);
  const own = ownRules(rules);
  if (own.length === 0) return;
  const copy = `${directory}/judged.duckdb`;
  await copyTables(database, copy, placed);
  const result = `${directory}/found.duckdb`;
  await sqlProcesses.run({
    work: { kind: "rules", rules: own.map(({ source, sql }) => ({ name: source, sql })), asOf },
    name: "quality rules",
    files: [copy],
    input: "give",
    result,
    limits: { ...limits, seconds: Math.min(limits.seconds, RULE_SECONDS), clock: "script" }
  });
  const found = own.map((_, index) => ({
    table: `found_${index}`,
    columns: ["event_id", "message"]
  }));
  await attachTables(database, found, { file: result, alias: "found_by_rules" }, String);
  for (const [index, rule] of own.entries())
    await database.execute(
      insertFindings(rule, `SELECT event_id, message FROM found_by_rules.main.found_${index}`),
      rule.source
    );
  await database.execute("DETACH found_by_rules", "result");
  if (placed !== null) await nameFoundEvents(database, placed);
}
async function judgeSuites(database, rules, events) {
  if (ownRules(rules).length > 0) throw new RangeError("a rule of a team knows no suites");
  await runRules(database, rules, events);
}
function ownRules(rules) {
  return rules.filter(({ source, severity }) => source !== "builtin" && severity !== "off");
}
async function copyTables(database, file, placed) {
  const names = await database.rows(
    `SELECT table_name FROM duckdb_tables() WHERE database_name = current_database() AND NOT temporary
     UNION SELECT view_name FROM duckdb_views() WHERE database_name = current_database() AND NOT internal AND NOT temporary
     EXCEPT SELECT 'quality_findings'`,
    "tables"
  );
  await database.execute(`ATTACH ${quoted(file)} AS judged`, "copy");
  for (const [name] of names)
    await database.execute(
      `CREATE TABLE judged.main.${identifier(name ?? "")} AS FROM ${identifier(name ?? "")}`,
      "copy"
    );
  if (placed !== null) await createGateEvents(database, "judged.main", placed);
  await database.execute("CHECKPOINT judged; DETACH judged", "copy");
}

// src/checks/golden/build-cases.ts
async function buildCases(ports, config, engine, cases, besideFixtures = async () => null) {
  const together2 = cases.filter((one) => mayShare(engine, one));
  const suites = together2.map(({ spool, directory, golden, events }) => ({
    ...{ spool, directory, events },
    asOf: golden.about.asOf
  }));
  const tables = await besideFixtures(suites) ?? (together2.length < 2 ? null : await buildTogether(ports, engine, suites));
  const shared = tables === null ? null : new Map(together2.map((one, at) => [one, tables[at]]));
  const build3 = async (one) => shared?.get(one) ?? buildAlone(ports, config, engine, one);
  return new Map(cases.map((one) => [one, build3(one)]));
}
function mayShare({ pipeline, rules }, { declared }) {
  return pipeline.suites !== null && ownRules(rules).length === 0 && declared.length === 0;
}
async function buildTogether({ warehouse }, { pipeline: { suites }, rules, tables: { plan } }, cases) {
  if (suites === null) return null;
  const events = cases.reduce((sum2, one) => sum2 + one.events, 0);
  const database = await warehouse.open({
    path: null,
    readable: cases.map(({ directory }) => directory),
    threads: threadsFor(events)
  });
  try {
    const built = await suites.build(database, cases, null);
    await judgeSuites(database, rules, events);
    return await readCases(database, suites, plan, built.suites);
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  } finally {
    database.close();
  }
}
async function buildAlone(ports, config, { schema, pipeline, rules, limits, tables: { plan } }, { golden, declared, directory, spool, aside, placed, events }) {
  const threads = threadsFor(events);
  const database = await ports.warehouse.open({ path: null, readable: [directory], threads });
  try {
    const { asOf: day } = golden.about;
    const request = { spool, aside, directory, asOf: day, target: "memory" };
    const { asOf, loaded } = await naming(
      `Golden case ${golden.about.name}`,
      () => namingOverflow(ports.warehouse, request, () => pipeline.build(database, request))
    );
    const placedEvents = gateEvents(placed, schema, config);
    await judgeEvents(ports, database, {
      rules,
      events,
      limits,
      directory,
      asOf,
      gateEvents: placedEvents
    });
    const tables = await readTables(database, [...plan, FINDINGS_TABLE, ...declared]);
    return { asOf, loaded, tables };
  } finally {
    database.close();
  }
}

// src/contracts/findings.ts
function withoutRepair({
  repair: _,
  ...finding2
}) {
  return finding2;
}

// src/pipelines/event-counts.ts
function countEvents2({ validated, unloadable }, folded3, loaded, inTables2 = null) {
  const own = loaded ?? [...folded3].map(([type, { distinct: distinct2 }]) => ({ type, loaded: distinct2 }));
  const types = /* @__PURE__ */ new Set([...validated.keys(), ...folded3.keys(), ...own.map(({ type }) => type)]);
  return [...types].filter(isEventType).flatMap((type) => {
    const { distinct: distinct2, repeated: repeated2, later } = folded3.get(type) ?? NONE2;
    const count2 = {
      type,
      validated: validated.get(type) ?? 0,
      unloadable: unloadable.get(type) ?? 0,
      repeated: repeated2,
      loaded: own.filter((one) => one.type === type).reduce((sum2, one) => sum2 + one.loaded, 0),
      later,
      rebuilt: inTables2 === null ? distinct2 - later : inTables2.get(type) ?? null
    };
    return Object.values(count2).some((value) => typeof value === "number" && value > 0) ? [count2] : [];
  });
}
var NONE2 = { distinct: 0, repeated: 0, later: 0 };
function listNotRebuilt(validated) {
  return [...validated].filter(([type, events]) => events > 0 && !isEventType(type)).map(([type, events]) => ({ type, events }));
}
function isOneNumber({ validated, loaded, later, rebuilt }) {
  return validated === loaded && (rebuilt === null ? later === 0 : loaded === rebuilt);
}
function describeLost(counts2) {
  const lost = counts2.map((count2) => ({
    type: count2.type,
    due: count2.validated - count2.unloadable - count2.repeated,
    arrived: count2.rebuilt === null ? count2.loaded : count2.rebuilt + count2.later
  })).filter(({ due, arrived }) => due !== arrived);
  if (lost.length === 0) return null;
  const parts = lost.map(
    ({ type, due, arrived }) => `${type} ${formatCount(due)} → ${formatCount(arrived)}`
  );
  return `events were lost between validation and reconstruction: ${parts.join(", ")}`;
}
function describeNotRebuilt(types) {
  if (types.length === 0) return null;
  const events = types.reduce((sum2, one) => sum2 + one.events, 0);
  const names = types.map(({ type }) => type === "unknown" ? "no known type" : type);
  return `validated, not rebuilt: ${counted(events, "event")} of ${names.join(", ")}`;
}
function summariseCounts(counts2) {
  const sum2 = (pick) => counts2.reduce((total3, count2) => total3 + pick(count2), 0);
  const [validated, loaded, rebuilt] = [
    sum2((count2) => count2.validated),
    sum2((count2) => count2.loaded),
    sum2((count2) => count2.rebuilt ?? 0)
  ];
  if (counts2.some((count2) => count2.rebuilt === null)) return summariseUnknown(counts2);
  if (counts2.every(isOneNumber))
    return `${counted(validated, "event")} validated, loaded and rebuilt`;
  return `${counted(validated, "event")} validated, ${formatCount(loaded)} loaded, ${formatCount(rebuilt)} rebuilt`;
}
function summariseUnknown(counts2) {
  const sum2 = (pick) => counts2.reduce((total3, count2) => total3 + pick(count2), 0);
  const [validated, loaded] = [sum2((count2) => count2.validated), sum2((count2) => count2.loaded)];
  const first = counted(validated, "event");
  const both = validated === loaded ? `${first} validated and loaded` : `${first} validated, ${formatCount(loaded)} loaded`;
  const known2 = counts2.filter(({ rebuilt }) => rebuilt !== null);
  const names = known2.map(({ type, rebuilt }) => `${type} only (${formatCount(Number(rebuilt))})`);
  const what = names.length === 0 ? "not known" : `known of ${names.join(", ")}`;
  return `${both}; how many of them were rebuilt is ${what}`;
}

// src/checks/validated-counts.ts
function validatedCounts({
  report: report2,
  loadable
}) {
  return {
    validated: new Map(Object.entries(report2.byType).map(([type, { valid }]) => [type, valid])),
    unloadable: new Map(Object.entries(loadable?.byType ?? {}))
  };
}
function countFiles(files) {
  const [validated, unloadable] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const add = (counts2, type, count2) => counts2.set(type, (counts2.get(type) ?? 0) + count2);
  for (const file of files) {
    for (const [type, { valid }] of Object.entries(file.byType)) add(validated, type, valid);
    for (const [type, count2] of Object.entries(file.unloadable.byType))
      add(unloadable, type, count2);
  }
  return { validated, unloadable };
}

// src/checks/golden/check-events.ts
async function checkEvents(ports, config, { schema, rules, tables: { plan } }, request) {
  const { eventsFile } = request.golden;
  const found = await ports.workspace.collect([literalPattern(eventsFile)], () => "golden.path");
  const directory = await ports.workspace.temporaryDirectory();
  const checked = await ports.validator.validate({
    files: found,
    schema,
    maxFindings: config["validation.max-findings"],
    expect: "valid",
    spoolDirectory: directory,
    spoolFor: plan.length === 0 ? "anything" : "tables",
    places: placesFor(rules, { plan })
  });
  const findings3 = checked.files.flatMap(
    (file) => [...file.findings, ...file.unloadable.findings].map(withoutRepair)
  );
  if (checked.spool.length === 0 && findings3.length === 0) findings3.push(nothingKnown(eventsFile));
  const validated = countFiles(checked.files);
  const notRebuilt2 = plan.length === 0 ? [] : listNotRebuilt(validated.validated);
  if (findings3.length > 0) return { kind: "invalid", findings: findings3, notRebuilt: notRebuilt2 };
  const { spool, aside, placed } = checked;
  const events = checked.files.reduce((sum2, { valid }) => sum2 + valid, 0);
  const files = { directory, spool, aside, placed };
  return { kind: "checked", ...request, ...files, validated, notRebuilt: notRebuilt2, events };
}
function nothingKnown(file) {
  const message = "none of its events is of a type that the tables know, so nothing can be rebuilt";
  return { file, line: 1, pointer: "", rule: "events-not-loaded", message };
}

// src/checks/golden/disagreements.ts
async function disagreementFindings(file, events, rebuilt, { pipeline, annualLimits: limits }) {
  if (rebuilt.plan.length === 0) return [];
  const persons = groupByPerson(events.map(({ event }) => event));
  const lines = async function* (shape) {
    yield builtLines(rebuilt.tables, shape);
  };
  const folded3 = /* @__PURE__ */ new Map();
  const findings3 = [];
  for await (const disagreement2 of compareWithOracle({
    persons,
    shapes: rebuilt.plan,
    lines,
    asOf: rebuilt.asOf,
    limits,
    tally: folded3
  })) {
    const { key, table } = disagreement2;
    const first = events.find(({ event }) => event.employee_id === key[2]);
    findings3.push({
      file,
      line: first?.line ?? 1,
      pointer: "",
      rule: "reconstructions-disagree",
      message: sentence2(disagreement2, pipeline.scriptFor(table))
    });
  }
  const { validated, loaded } = rebuilt;
  const script = pipeline.scriptFor("events");
  const messages = [
    describeLost(countEvents2(validated, folded3, loaded)),
    describeLoading(compareLoading(distinctCounts(folded3), loaded, script))
  ].filter((message) => message !== null);
  const place = { file, line: 1, pointer: "", rule: "events-not-loaded" };
  return [...messages.map((message) => ({ ...place, message })), ...findings3];
}
function sentence2({ key, column, sql, fold }, script) {
  return `${script} and the TypeScript reconstruction disagree on ${column ?? "the row"} of (${key.join(", ")}): SQL ${sql ?? "nothing"}, TypeScript ${fold ?? "nothing"}`;
}

// src/checks/golden/rebuild-cases.ts
async function rebuildCases({ ports, config, engine, apart, besideFixtures, onDone }, requests) {
  const rebuild = apart === void 0 || apart.report === null ? await rebuildBeside({ ports, config, engine, besideFixtures }, requests) : (request) => {
    const parts = apart.partsFor(request.golden.about.name);
    return rebuildCase({ ...ports, ...parts.ports }, config, parts.engine, request);
  };
  let done = 0;
  return Promise.all(
    requests.map(async (request) => {
      const rebuilt = await rebuild(request);
      done += 1;
      onDone?.(done);
      return { golden: request.golden, rebuilt };
    })
  );
}
async function rebuildBeside({ ports, config, engine, besideFixtures }, requests) {
  const checked = await Promise.all(
    requests.map((request) => checkEvents(ports, config, engine, request))
  );
  const valid = checked.filter((one) => one.kind === "checked");
  const built = await buildCases(ports, config, engine, valid, besideFixtures);
  return (request) => settle(ports, engine, checked[requests.indexOf(request)], built);
}
async function rebuildCase(ports, config, engine, request) {
  const checked = await checkEvents(ports, config, engine, request);
  const valid = checked.kind === "checked" ? [checked] : [];
  return settle(ports, engine, checked, await buildCases(ports, config, engine, valid));
}
async function settle({ workspace }, { pipeline, annualLimits, tables: { plan }, secondOpinion }, checked, built) {
  if (checked?.kind === "invalid") return checked;
  const own = checked === void 0 ? void 0 : await built.get(checked);
  if (checked === void 0 || own === void 0) throw new RangeError("a case was not built");
  const {
    validated,
    notRebuilt: notRebuilt2,
    golden: { eventsFile }
  } = checked;
  const { asOf, loaded, tables } = own;
  const text2 = await workspace.readText(eventsFile);
  const events = plan.length === 0 ? numbered(text2) : readNumbered(text2);
  const disagreements = await disagreementFindings(
    eventsFile,
    events,
    { asOf, tables, plan: secondOpinion.kind === "builtin" ? plan : [], loaded, validated },
    { pipeline, annualLimits }
  );
  if (disagreements.length > 0) {
    const byFold = { tables: foldTables(tables, events, asOf, annualLimits), asOf, events };
    const rebuilt = { kind: "rebuilt", ...byFold, notRebuilt: notRebuilt2 };
    return { kind: "invalid", findings: disagreements, notRebuilt: notRebuilt2, byFold: rebuilt };
  }
  return { kind: "rebuilt", asOf, tables, events, notRebuilt: notRebuilt2 };
}
function foldTables(built, events, asOf, limits) {
  const persons = groupByPerson(events.map(({ event }) => event));
  const folded3 = persons.map((person) => foldPerson(person, asOf, limits).lines);
  const tables = TABLES.map((shape) => {
    const lines = folded3.flatMap((one) => one[shape.name]);
    return [shape.goldenFile, { kind: "table", shape, lines }];
  });
  return new Map([...built, ...tables]);
}
function readNumbered(text2) {
  return numbered(text2).filter(isPlanEvent2);
}
function numbered(text2) {
  return text2.replace(/^\ufeff/, "").split("\n").map((line, index) => ({ text: line.trim(), line: index + 1 })).filter((record2) => record2.text !== "").flatMap((record2) => {
    const event = parseRecord(record2.text);
    return event === null ? [] : [{ event, line: record2.line }];
  });
}
function isPlanEvent2({ event }) {
  return isEventType(readEventType(event, pointerSteps(PLAN_TYPE_POINTER)));
}

// src/checks/golden/compare-base.ts
async function readEventsOf({ repository }, base, { eventsFile }) {
  const text2 = await repository.textAt(base, eventsFile);
  return text2 === null ? null : readNumbered(text2).map(({ event }) => event);
}
async function matchesExpectedOf({ repository }, base, golden, rebuilt) {
  const texts2 = await Promise.all(
    golden.expected.map(async (one) => ({ one, text: await repository.textAt(base, one.file) }))
  );
  const expected = texts2.flatMap(({ one, text: text2 }) => text2 === null ? [] : [{ ...one, text: text2 }]);
  if (expected.length === 0) return false;
  return compareCase({ ...golden, expected }, rebuilt, 1).differenceCount === 0;
}

// src/checks/golden/golden-case.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/contracts/text/blank.ts
var VISIBLE = /[^\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
function isBlank(text2) {
  return !VISIBLE.test(text2);
}

// src/checks/golden/golden-case.ts
var KEYS = ["title", "source", "rule", "formula", "as-of", "tags", "unreviewed"];
function parseGoldenCase(text2, name, file) {
  const rejectFile = (line, detail) => {
    throw new GateError("GOLDEN_CASE", { file, line, detail });
  };
  const { document, values: read, lineAt } = readYaml(text2, rejectFile);
  if (!(0, import_yaml2.isMap)(document.contents)) return rejectFile(1, `this must be a map with ${KEYS.join(", ")}`);
  const lines = /* @__PURE__ */ new Map();
  for (const { key } of document.contents.items) {
    const word = (0, import_yaml2.isScalar)(key) ? String(key.value) : "";
    const line = (0, import_yaml2.isScalar)(key) ? lineAt(key.range?.[0] ?? 0) : 1;
    lines.set(word, line);
    if (!KEYS.includes(word)) rejectFile(line, unknownKey(word));
  }
  const values2 = read;
  const readText2 = (key) => {
    const value = values2[key] ?? null;
    if (value === null || typeof value === "string" && !isBlank(value)) return value;
    return rejectFile(lines.get(key) ?? 1, `"${key}" must be text`);
  };
  const required = (key) => readText2(key) ?? rejectFile(lines.get(key) ?? 1, `"${key}" is missing`);
  const readList = (key) => readTexts(
    values2[key],
    () => rejectFile(lines.get(key) ?? 1, `"${key}" must be a list of text`)
  );
  const asOf = readText2("as-of");
  if (asOf !== null && !isCalendarDate(asOf))
    rejectFile(lines.get("as-of") ?? 1, `"as-of" is ${asOf}; a day is written YYYY-MM-DD`);
  return {
    name,
    title: required("title"),
    source: required("source"),
    rule: readText2("rule"),
    formula: readText2("formula"),
    asOf,
    tags: readList("tags"),
    unreviewed: readList("unreviewed")
  };
}
function unknownKey(word) {
  const meant = nearest(word, KEYS);
  return `unknown key "${word}"${meant === void 0 ? `; known are ${KEYS.join(", ")}` : ` (did you mean "${meant}"?)`}`;
}
function readTexts(value, refuse) {
  if (value === void 0 || value === null) return [];
  if (!Array.isArray(value) || value.some((tag) => typeof tag !== "string")) return refuse();
  return value;
}

// src/checks/golden/load-case.ts
async function loadCase(workspace, path, name, tables) {
  const file = `${path}/${name}/case.yml`;
  if (!await workspace.exists(file))
    rejectCase(file, "it is missing; it names title and source of the case");
  const about2 = parseGoldenCase(await workspace.readText(file), name, file);
  const golden = await readCase(workspace, path, about2, tables);
  if (golden.expected.length === 0)
    rejectCase(golden.expectedFolder, `there is none of ${fileNames(tables).join(", ")}`);
  return golden;
}
async function readCase(workspace, path, about2, tables) {
  const folder = `${path}/${about2.name}`;
  const eventsFile = `${folder}/events.ndjson`;
  if (!await workspace.exists(eventsFile))
    rejectCase(eventsFile, "it is missing; it holds the events of the case");
  const known2 = fileNames(tables);
  const present = (await workspace.filesIn(`${folder}/expected`)).map(
    (name) => name.normalize("NFC")
  );
  const unknown = present.find((name) => !known2.includes(name));
  if (unknown !== void 0) {
    rejectCase(
      `${folder}/expected/${unknown}`,
      `no table of this name is compared; there are ${known2.join(", ")}, and what "tables" in the config declares`
    );
  }
  const gone = about2.unreviewed.find((name) => !present.includes(name));
  if (gone !== void 0)
    rejectCase(`${folder}/case.yml`, `"unreviewed" names ${gone}, and expected/ has no such file`);
  const expected = await Promise.all(
    tables.filter(({ goldenFile }) => present.includes(goldenFile)).map(async (table) => {
      const file = `${folder}/expected/${table.goldenFile}`;
      return { table, file, text: await workspace.readText(file) };
    })
  );
  return { about: about2, eventsFile, expectedFolder: `${folder}/expected`, expected };
}
function fileNames(tables) {
  return tables.map(({ goldenFile }) => goldenFile);
}
function rejectCase(file, detail) {
  throw new GateError("GOLDEN_CASE", { file, line: 1, detail });
}

// src/plan/fold/audit.ts
function auditPlan(events, plan, asOf) {
  const audited = [];
  let before = balanceCells(initialState());
  for (const { event, cells: cells3 } of traceBalances(events, plan, asOf)) {
    audited.push({
      date: event.effective_date,
      type: event.payload.event_type,
      eventId: event.event_id,
      moved: movedColumns(before, cells3)
    });
    before = cells3;
  }
  return audited;
}
function movedColumns(before, after) {
  return BALANCE_COLUMNS.map(({ name }, index) => ({
    column: name,
    before: before[index] ?? null,
    after: after[index] ?? null
  })).filter((move) => move.column !== "last_event_id" && move.before !== move.after);
}

// src/checks/golden/trace-lines.ts
var SNAPSHOTS2 = tableShape("fct_participant_balance_snapshots");
var DAY = SNAPSHOTS2.key.indexOf("snapshot_date");
var MOST_LINES = 3;
var WEEKS_BEFORE = 26;
var WEEKS_AFTER = 52;
var MOST_MOVES = 12;
function traceLines(golden, rebuilt, differences3) {
  const firsts = firstOfEachLine(differences3).slice(0, MOST_LINES);
  if (firsts.length === 0) return [];
  const expected = expectedRows(golden);
  const actual = {
    names: SNAPSHOTS2.columns.map(({ name }) => name),
    // Of a large table few lines are asked for.
    rows: builtLines(rebuilt.tables, SNAPSHOTS2).filter((line) => firsts.some(({ employee }) => line.includes(tableLine([employee])))).map(parseLine)
  };
  return firsts.map((first) => {
    const { employee, plan, column, firstEvent } = first;
    return {
      employee: employee ?? "",
      plan: plan ?? "",
      column: column ?? "",
      weeks: weeksAround(first, weeksOfLine(first, expected), weeksOfLine(first, actual)),
      firstEvent,
      moves: firstEvent === null ? [] : movesUntil(rebuilt, first, firstEvent)
    };
  });
}
function firstOfEachLine(differences3) {
  const firsts = /* @__PURE__ */ new Map();
  for (const difference2 of differences3) {
    const { kind, table, column, key } = difference2;
    if (kind !== "cell" || table !== SNAPSHOTS2.name) continue;
    const id = JSON.stringify([key.slice(0, DAY), column]);
    if (!firsts.has(id)) firsts.set(id, difference2);
  }
  return [...firsts.values()];
}
function expectedRows({ expected }) {
  const file = expected.find(({ table }) => table.goldenFile === SNAPSHOTS2.goldenFile);
  const [header, ...rows] = parseTable(file?.text ?? "").rows.map(({ cells: cells3 }) => cells3);
  return { names: header ?? [], rows };
}
function weeksOfLine({ key, column }, { names, rows }) {
  const at = names.indexOf(column);
  const own = rows.filter(
    (cells3) => key.slice(0, DAY).every((part, index) => cells3[index] === part)
  );
  return new Map(own.map((cells3) => [cells3[DAY] ?? "", cells3[at] ?? null]));
}
function weeksAround({ date }, expected, actual) {
  const days = [.../* @__PURE__ */ new Set([...expected.keys(), ...actual.keys()])].sort();
  const first = Math.max(0, days.indexOf(date ?? ""));
  return days.slice(Math.max(0, first - WEEKS_BEFORE), first + WEEKS_AFTER).map((day) => ({
    date: day,
    expected: expected.get(day) ?? null,
    actual: actual.get(day) ?? null
  }));
}
function movesUntil({ events, asOf }, { key: [scenario, design, employee, plan = ""], column }, { eventId: last }) {
  const own = events.map(({ event }) => event).filter(
    (event) => event.scenario_id === scenario && event.plan_design_id === design && event.employee_id === employee
  );
  const audited = auditPlan(own, plan, asOf);
  const end = audited.findIndex(({ eventId }) => eventId === last);
  return audited.slice(0, end + 1).flatMap(
    ({ date, type, eventId, moved }) => moved.filter((move) => move.column === column).map(({ before, after }) => ({ date, eventType: type, eventId, before, after }))
  ).slice(-MOST_MOVES);
}

// src/checks/golden/check-goldens.ts
async function checkGoldens(ports, config, engine, { only = [], shard = WHOLE, besideFixtures } = {}) {
  const path = config["golden.path"];
  if (path === null) return null;
  const { base } = config;
  const all = await loadCases(ports, path, engine, only);
  const cases = ownCases(all, config, engine, shard);
  const changed = base === null ? null : await ports.repository.changedSince(base);
  const apart = await keepApart(ports, config, engine, cases);
  const onDone = (done) => {
    const label = `comparing golden cases: ${done} of ${cases.length}`;
    ports.console.progress(label, done / cases.length, { done, unit: "cases" });
  };
  const requests = cases.map((golden) => ({ golden, declared: expectedOfOwn(engine, golden) }));
  const rebuilding = { ports, config, engine, apart, besideFixtures, onDone };
  const rebuilt = await rebuildCases(rebuilding, requests);
  const results = await Promise.all(
    rebuilt.map((one) => reportCase(ports, config, one.golden, one.rebuilt, changed))
  );
  const matched = results.filter(({ status }) => status === "matched").length;
  const asked = only.length === 0 ? {} : { only: [...only] };
  const together2 = apart.report === null ? {} : { apart: apart.report };
  return { path, base, ...together2, ...asked, cases: results.length, matched, results };
}
function ownCases(cases, config, { pipeline }, shard) {
  const isTogether = config["golden.keep-apart-by"] !== null && pipeline.withTables !== void 0;
  if (!isTogether) return shareOf(cases, shard);
  return isFirst(shard) ? cases : [];
}
async function loadCases({ workspace }, path, { tables }, only = []) {
  const there = await workspace.directories(path);
  if (there.length === 0) throw new GateError("GOLDEN_NONE", { path });
  const names = there.filter((name) => only.length === 0 || only.includes(name));
  return Promise.all(names.map((name) => loadCase(workspace, path, name, goldenTables(tables))));
}
function expectedOfOwn({ tables: { declared } }, { expected }) {
  return declared.filter((table) => expected.some((one) => one.table === table));
}
async function reportCase(ports, config, golden, rebuilt, changed) {
  const { name, title, source } = golden.about;
  const tables = golden.expected.map(({ table }) => table.name);
  const drift = changed === null ? null : findDrift(changed, casePlaces(golden, config, ports.environment));
  const unreviewed2 = golden.about.unreviewed.map((file) => `${golden.expectedFolder}/${file}`);
  const { notRebuilt: notRebuilt2 } = rebuilt;
  const facts = { name, title, source, tables, notRebuilt: notRebuilt2, unreviewed: unreviewed2 };
  if (rebuilt.kind === "invalid") {
    const nothing3 = { rows: 0, differenceCount: 0, variance: [], differences: [], lines: [] };
    const { findings: findings3, byFold } = rebuilt;
    const matchesByFold = byFold === void 0 ? {} : { matchesByFold: compareCase(golden, byFold, 1).differenceCount === 0 };
    return { ...facts, status: "invalid", drift, findings: findings3, ...matchesByFold, ...nothing3 };
  }
  const { base } = config;
  const before = base !== null && drift?.events ? await readEventsOf(ports, base, golden) : null;
  const compared2 = compareCase(golden, { ...rebuilt, before }, config["validation.max-findings"]);
  const matched = compared2.differenceCount === 0;
  const isRestored = !matched && base !== null && drift?.expected === true ? await matchesExpectedOf(ports, base, golden, rebuilt) : false;
  return {
    ...facts,
    status: matched ? "matched" : "different",
    rows: compared2.rows,
    drift: matched || drift === null ? null : { ...drift, ...isRestored ? { isRestored } : {} },
    findings: [],
    differenceCount: compared2.differenceCount,
    variance: [...compared2.variance],
    differences: [...compared2.differences],
    lines: traceLines(golden, rebuilt, compared2.differences)
  };
}

// src/checks/golden/findings.ts
function findings({ results }) {
  return [
    ...results.flatMap((result) => result.differences.map((found) => difference(result, found))),
    ...results.flatMap((result) => result.findings.map((finding2) => problem(result, finding2)))
  ];
}
function difference(result, found) {
  const { case: name, file, line, message, kind, table, column, key } = found;
  return {
    level: "error",
    file,
    line,
    title: `Golden case ${name} differs`,
    message,
    rule: [table, column ?? kind].join("."),
    about: [kind, ...key],
    defect: differsId(result)
  };
}
function problem(result, { file, line, message, rule, pointer }) {
  return {
    level: "error",
    file,
    line,
    title: `Golden case ${result.name} cannot be compared`,
    message,
    rule,
    about: [pointer, message],
    defect: incomparableId(rule, result)
  };
}

// src/checks/golden/merge-goldens.ts
async function mergeGoldens(shares, context) {
  const [first] = shares;
  if (first === void 0) return null;
  const { base } = context.config;
  const results = shares.flatMap((share) => share.results).sort((a, b) => compareText(a.name, b.name));
  const isAgainstBase = shares.every((share) => share.base === base);
  return {
    ...first,
    base,
    cases: results.length,
    matched: shares.reduce((sum2, { matched }) => sum2 + matched, 0),
    results: isAgainstBase ? results : await judgeAgain(results, context)
  };
}
async function judgeAgain(results, { ports, config, engine }) {
  const only = results.filter(({ status }) => status !== "matched").map(({ name }) => name);
  const again = only.length === 0 ? null : await checkGoldens(ports, config, engine, { only });
  return results.map((result) => again?.results.find(({ name }) => name === result.name) ?? result);
}

// src/checks/golden/plots.ts
var MOST_PLOTS = 6;
var FEWEST_WEEKS = 2;
function linePlots(cases) {
  return cases.flatMap(({ name, lines }) => lines.map((line) => ({ name, line }))).filter(({ line: { weeks: weeks2 } }) => figures(weeks2, "actual").length >= FEWEST_WEEKS).slice(0, MOST_PLOTS).map(({ name, line }) => plot(name, line));
}
function plot(name, { employee, plan, column, weeks: weeks2, firstEvent, moves }) {
  return {
    kind: "plot",
    title: `${name}: ${[employee, plan].filter(Boolean).join(" / ")}, ${column}`,
    drawing: {
      shape: "curves",
      series: [
        { name: "expected", points: figures(weeks2, "expected") },
        { name: "rebuilt", points: figures(weeks2, "actual") }
      ],
      mark: firstEvent === null ? null : {
        day: firstEvent.effectiveDate,
        label: `${firstEvent.eventType} of ${firstEvent.effectiveDate}`
      },
      moves: moves.map(({ date, eventType, eventId, before, after }) => ({
        day: date,
        event: `${eventType} ${eventId}`,
        before: before ?? "NULL",
        after: after ?? "NULL"
      }))
    }
  };
}
function figures(weeks2, side) {
  return weeks2.flatMap((week) => {
    const cell = week[side];
    return cell !== null && /^-?[0-9]+(?:\.[0-9]+)?$/.test(cell) ? [[week.date, Number(cell)]] : [];
  });
}

// src/checks/golden/sections.ts
var OPEN_ROWS = 5;
var MOST_OF_A_CELL = 60;
function sections3(golden, context) {
  const failing = golden.results.filter(({ status }) => status !== "matched");
  if (golden.cases === 0) return [noCase2(golden)];
  if (failing.length === 0) return [...unreviewed(golden), ...notRebuilt(golden)];
  const different = failing.filter(({ differenceCount }) => differenceCount > 0);
  const invalid = failing.filter(({ differenceCount }) => differenceCount === 0);
  return [
    ...shown2("Golden differences", differences2(different, golden.base, context)),
    ...shown2("Golden cases that cannot be compared", problems(invalid, golden.base, context)),
    ...unreviewed(golden),
    ...notRebuilt(golden)
  ];
}
function notRebuilt({ results }) {
  const cases = results.flatMap(({ name, notRebuilt: types }) => {
    const sentence3 = describeNotRebuilt(types);
    return sentence3 === null ? [] : [`${name}: ${sentence3}`];
  });
  if (cases.length === 0) return [];
  return [
    {
      rank: "warning",
      heading: "Golden cases with events that the tables do not know",
      folded: null,
      blocks: [list(cases)]
    }
  ];
}
function unreviewedCases({ results }) {
  return results.filter((result) => result.status === "matched" && result.unreviewed.length > 0);
}
function unreviewed(golden) {
  const files = unreviewedCases(golden).flatMap((result) => result.unreviewed);
  if (files.length === 0) return [];
  return [
    {
      rank: "warning",
      heading: "Golden files that nobody has reviewed",
      folded: null,
      blocks: [
        list(
          files.map(
            (file) => `${file}: made by "golden add", and checked by nobody; a match says only that nothing has changed since`
          )
        )
      ]
    }
  ];
}
function section(heading, blocks) {
  return { rank: "failure", heading, folded: null, blocks };
}
function noCase2({ path }) {
  return section("No golden case", [text(`There is no case below ${path}.`)]);
}
function shown2(heading, blocks) {
  return blocks.length === 0 ? [] : [section(heading, blocks)];
}
function differences2(cases, base, context) {
  const all = cases.flatMap((result) => result.differences);
  const total3 = cases.reduce((sum2, { differenceCount }) => sum2 + differenceCount, 0);
  if (total3 === 0) return [];
  if (total3 === 1 && isSaid(context, all[0] ?? null))
    return [...drifts(cases, base), ...linePlots(cases)];
  const figures2 = all.filter(isOfFigures);
  const others = all.filter((difference2) => !isOfFigures(difference2));
  const unlisted4 = total3 - all.length;
  const blocks = [
    text(`${counted(total3, "difference")} in ${counted(cases.length, "case")}.`)
  ];
  const variance = varianceTable(cases);
  const hasVariance = variance.total > 0;
  if (hasVariance) blocks.push(text("By column:"), variance);
  blocks.push(...drifts(cases, base), ...linePlots(cases));
  if (hasVariance) blocks.push(text("One by one:"));
  const isLast = others.length === 0;
  if (figures2.length > 0)
    blocks.push(differenceTable(figures2, figures2.length + (isLast ? unlisted4 : 0)));
  if (!isLast || figures2.length === 0)
    blocks.push(
      list(
        others.map(({ message }) => message),
        others.length + unlisted4
      )
    );
  return [...blocks, ...choices(cases)];
}
function choices(cases) {
  const options = cases.filter(
    ({ variance, differences: differences3 }) => variance.length > 0 || differences3.some(({ table }) => table !== "quality_findings")
  ).map(({ name, differenceCount }) => ({ name, note: counted(differenceCount, "difference") }));
  if (options.length === 0) return [];
  const title = "Accept the new figures of";
  return [{ kind: "choice", title, command: typed("golden update"), options }];
}
function problems(cases, base, context) {
  const findings3 = cases.flatMap((result) => result.findings);
  const unsaid = findings3.filter((finding2) => !isSaid(context, finding2));
  return [
    ...drifts(cases, base),
    ...unsaid.length === 0 ? [] : [list(unsaid.map(locateMessage))]
  ];
}
function isOfFigures({ kind, table }) {
  return kind === "cell" && table !== "quality_findings";
}
function differenceTable(rows, total3) {
  const isOfMany = new Set(rows.map((difference2) => difference2.case)).size > 1;
  const header = ["participant / plan", "date", "column", "expected", "actual", "delta"];
  return {
    kind: "table",
    header: isOfMany ? ["case", ...header] : header,
    figures: isOfMany ? [4, 5, 6] : [3, 4, 5],
    open: OPEN_ROWS,
    total: total3,
    rows: rows.map((difference2) => ({
      cells: [
        ...isOfMany ? [difference2.case] : [],
        describeRow(difference2),
        difference2.date ?? "",
        difference2.column ?? "",
        difference2.expected ?? "NULL",
        difference2.actual ?? "NULL",
        difference2.delta ?? ""
      ].map((cell) => shortened(cell, MOST_OF_A_CELL)),
      sentence: difference2.message
    }))
  };
}
function describeRow({ employee, plan, key }) {
  return employee === null ? key.join(", ") : [employee, plan].filter(Boolean).join(" / ");
}
function varianceTable(cases) {
  const rows = cases.flatMap(
    ({ name, variance }) => variance.map((column) => ({
      cells: [
        name,
        `${column.table}.${column.column}`,
        formatCount(column.rows),
        column.sum ?? "",
        column.largest ?? "",
        column.firstDate ?? "",
        column.firstEvent ? `${column.firstEvent.eventType} ${column.firstEvent.effectiveDate}` : ""
      ],
      sentence: `${name}: ${describeVariance(column)}`
    }))
  );
  return {
    kind: "table",
    header: ["case", "column", "rows", "Σ delta", "largest", "first", "first event"],
    figures: [2, 3, 4],
    rows,
    total: rows.length
  };
}
function describeVariance(variance) {
  const { table, column, rows, sum: sum2, largest, firstDate, firstEvent } = variance;
  const deltas = sum2 === null ? "" : `, sum of deltas ${sum2}, largest ${largest}`;
  const first = firstDate === null ? "" : `, first ${firstDate}`;
  const event = firstEvent === null ? "" : ` at the ${firstEvent.eventType} of ${firstEvent.effectiveDate}`;
  return `${table}.${column}: ${counted(rows, "row")}${deltas}${first}${event}`;
}
function drifts(cases, base) {
  const lines = cases.flatMap(
    ({ name, drift }) => drift === null || base === null ? [] : [`${name}, ${describeDrift(base, drift)}`]
  );
  return lines.length === 0 ? [] : [list(lines)];
}

// src/checks/golden/trials.ts
function trials2({ results }) {
  return results.map(trial);
}
function trial({ name, status, differenceCount, differences: differences3, findings: findings3 }) {
  if (status === "matched") return { name, outcome: "passed", message: null, details: [] };
  const message = status === "different" ? counted(differenceCount, "difference") : "it cannot be compared, since its events cannot be rebuilt";
  const details = [
    ...differences3.map((difference2) => difference2.message),
    ...findings3.map(locateMessage)
  ];
  return { name, outcome: "failed", message, details };
}
function unlisted({ results }) {
  return results.reduce(
    (sum2, { differenceCount, differences: differences3 }) => sum2 + differenceCount - differences3.length,
    0
  );
}

// src/checks/golden/unread-events.ts
async function areEventsUnread({ ports, engine, events, goldenCases, useFixtures }, { path, cases, matched }) {
  const { plan, declared } = engine.tables;
  if (events !== "rebuilt" || plan.length > 0 || matched < cases) return false;
  const loaded = await loadCases(ports, path, engine, goldenCases);
  const counts2 = await Promise.all(
    loaded.map(async ({ eventsFile }) => countLines(await ports.workspace.readText(eventsFile)))
  );
  const fixtures = await useFixtures(async ({ database, report: report2 }) => {
    if (counts2.includes(report2.valid)) return null;
    const built = [...(await readTables(database, declared)).values()];
    return built.flatMap(
      (one) => one.kind === "table" && one.lines.length > 0 ? [tableText(one.shape, one.lines)] : []
    );
  });
  return fixtures !== null && loaded.every(({ expected }) => areAmong(expected, fixtures));
}
function areAmong(expected, fixtures) {
  const filled = expected.filter(({ text: text2 }) => countLines(text2) > 1);
  return filled.length > 0 && filled.every(({ text: text2 }) => fixtures.includes(text2));
}
function countLines(text2) {
  return text2.split("\n").filter((line) => line.trim() !== "").length;
}

// src/checks/golden/check.ts
var GOLDEN = {
  stage: "rebuild",
  isAskedFor: (config) => config["golden.path"] !== null,
  ...inShares({
    async measure(context) {
      const golden = await measureGoldens(context);
      const isUnread = golden !== null && await areEventsUnread(context, golden);
      return isUnread ? { ...golden, unread: true } : golden;
    },
    merge: mergeGoldens
  }),
  lookAhead: async ({ ports, config, engine, goldenCases }) => {
    const path = config["golden.path"];
    if (path !== null) await loadCases(ports, path, engine, goldenCases);
    return [];
  },
  standsAlone: true,
  judge: judge2,
  defects: (golden, _tested, context) => listDefects3(golden, context),
  sections: sections3,
  findings,
  unlisted,
  trials: trials2,
  nextStep: nextStep2,
  facts: (golden) => [
    {
      label: "golden",
      value: `${golden.matched} of ${counted(golden.cases, "case")} matched${unreviewedWords(golden)}${apartWords(golden)}${golden.only === void 0 ? "" : "; others were not asked for"}`
    }
  ],
  factWhenOff: { label: "golden", value: "off (golden.path is none)" },
  figures: ({ matched, cases }) => ({ "golden.matched": matched, "golden.cases": cases }),
  concern: ({ matched, cases }) => matched < cases || cases === 0 ? "golden" : null,
  isNotable: (golden) => unreviewedCases(golden).length > 0
};
function measureGoldens(context) {
  const { ports, config, engine, goldenCases, shard, besideFixtures } = context;
  const choice = { only: goldenCases, shard, besideFixtures };
  return checkGoldens(ports, config, engine, choice).finally(() => besideFixtures([]));
}
var UNREAD = "each golden case gives the same tables as the fixtures, from other events: nothing shows that the pipeline reads its events";
var READ_EVENTS = fixing(
  "Let the pipeline read the file that DC_EVENT_GATE_EVENTS names, and no other; or add a case that gives other tables."
);
function judge2(golden) {
  const { results, cases, matched, path, unread } = golden;
  const names = results.filter(({ status }) => status !== "matched").map(({ name }) => name);
  const reasons = cases === 0 ? [`${path} holds no golden case`] : names.length === 0 ? [] : [
    `${names.length} of ${counted(cases, "golden case")} ${names.length === 1 ? "does" : "do"} not match: ${firstFew(names)}`
  ];
  return {
    reasons,
    doubts: [
      ...unread === true ? [UNREAD] : [],
      // What the gate wrote itself it will find again: that nothing moved is no proof that it was right.
      ...cases > 0 && results.every(({ tables, unreviewed: unreviewed2 }) => unreviewed2.length === tables.length) ? [
        "nobody has checked the golden files yet: they hold only what the gate itself has rebuilt"
      ] : []
    ],
    grounds: [`${matched} of ${counted(cases, "golden case")} matched${unreviewedWords(golden)}`]
  };
}
function apartWords({ apart }) {
  if (apart === void 0) return "";
  const { by, runs, alone } = apart;
  const too = alone.length === 0 ? "" : `, and alone too: ${alone.join(", ")}`;
  return `; rebuilt in ${counted(runs, "run")}, kept apart by ${by}${too}`;
}
function unreviewedWords(golden) {
  const { length } = unreviewedCases(golden).flatMap(({ unreviewed: unreviewed2 }) => unreviewed2);
  return length === 0 ? "" : ` (${counted(length, "file")} not reviewed)`;
}
function nextStep2(golden, context) {
  if (judge2(golden).reasons.length === 0)
    return golden.unread === true ? READ_EVENTS : reviewing(golden);
  if (golden.cases === 0)
    return fixing(
      'Add a golden case; or correct golden.path in the config, where "none" turns this check off.'
    );
  if (differsInFindings2(golden)) return fixing(FINDINGS_STEP);
  return fixing(acceptingStep(context), typed("golden update"));
}
function reviewing(golden) {
  const [first] = unreviewedCases(golden);
  if (first === void 0) return null;
  return {
    rank: "warning",
    sentence: `Check the figures of ${first.unreviewed[0]} against their source, then remove "unreviewed" from ${golden.path}/${first.name}/case.yml.`
  };
}
function differsInFindings2({ results }) {
  const failing = results.filter(({ status }) => status !== "matched");
  return failing.every(
    ({ differences: differences3, findings: problems2 }) => problems2.length === 0 && differences3.length > 0 && differences3.every(({ table }) => table === "quality_findings")
  );
}

// src/checks/guard/causes.ts
function guardCauses(guard) {
  return [...rewrittenFiles(guard), ...unapproved(guard)];
}
function listDefects4(guard) {
  const { checkout, files, breaks: breaks2, base } = guard;
  const [rewritten2] = checkout;
  return [
    ...rewrittenFiles(guard).map(
      (sentence3) => ({
        level: "error",
        title: "Not as committed",
        sentence: sentence3,
        place: rewritten2 === void 0 ? null : { file: rewritten2.path, line: 1 },
        next: fixing(`${checkoutRemedy(checkout)} To look at them:`, "git status")
      })
    ),
    ...unapproved(guard).map(
      (sentence3) => ({
        level: "error",
        title: "Expectations change without approval",
        sentence: sentence3,
        place: null,
        next: fixing(
          `${approving(guard)}; or undo them. To look at them:`,
          ["git diff", base.slice(0, 12), ...onlyFiles(guard)].join(" ")
        ),
        explains: [
          ...files.map(({ path }) => `expected ${path}`),
          ...breaks2.length > 0 ? ["evolution"] : []
        ]
      })
    )
  ];
}
function onlyFiles({ files, settings, breaks: breaks2 }) {
  if (settings.length + breaks2.length > 0 || files.length > MOST_FILES3) return [];
  return ["--", ...files.map(({ path }) => shellWord(path))];
}
var MOST_FILES3 = 5;
function rewrittenFiles({ checkout }) {
  if (checkout.length === 0) return [];
  const verb = checkout.length === 1 ? "is" : "are";
  const names = firstFew(checkout.map(nameRewritten));
  return [
    `${counted(checkout.length, "file")} that the gate reads ${verb} not as committed: ${names}`
  ];
}
function nameRewritten({ path, how }) {
  return `${path} (${HOW[how]})`;
}
var HOW = {
  bytes: "different bytes",
  kind: "a link on one side, a file on the other",
  missing: "not checked out",
  uncommitted: "not committed"
};
function checkoutRemedy(checkout) {
  const isUncommitted = ({ how }) => how === "uncommitted";
  return [
    ...checkout.every(isUncommitted) ? [] : [
      "Find out what rewrites these files, and remove it: an earlier step of the workflow, a sparse checkout, or an attribute in .gitattributes (filter, working-tree-encoding, ident, eol)."
    ],
    ...checkout.some(isUncommitted) ? [
      'Commit the files that are not committed. If an earlier step makes them on purpose, name them in the setting "generated".'
    ] : []
  ].join(" ");
}
function unapproved({ files, settings, breaks: breaks2, label, approval }) {
  if (approval.state === "not-needed" || approval.state === "approved") return [];
  const what = [
    ...files.length > 0 ? [`${counted(files.length, "expected file")}: ${firstFew(files.map(nameFile))}`] : [],
    ...settings.length > 0 ? [
      `${counted(settings.length, "setting")} to a looser value: ${firstFew(settings.map(nameSetting))}`
    ] : [],
    ...breaks2.length > 0 ? [`the event schema in ${counted(breaks2.length, "way")} that "evolution" does not allow`] : []
  ].join("; ");
  return [`this pull request changes ${what}; ${refusal(approval, label)}`];
}
function nameFile(file) {
  return `${file.path} (${describeChange2(file)})`;
}
function describeChange2({ status, fewer = [] }) {
  if (status !== "thinned") return status;
  const types = fewer.map(({ type, base, head }) => `${type} ${base} → ${head}`);
  return `fewer valid events: ${types.join(", ")}`;
}
function nameSetting({ setting, base, head }) {
  return `${setting}: ${base} → ${head}`;
}
function refusal({ state, by, at, detail }, label) {
  switch (state) {
    case "stale":
      return `${by} set the label "${label}" (${at}) before the newest of these changes was pushed`;
    case "not-allowed":
      return `${by}, who set the label "${label}", may not write to this repository`;
    case "unknown":
      return `it is not known whether a maintainer has approved: ${detail}`;
    default:
      return "no maintainer has approved this";
  }
}
function approving({ label, approval }) {
  const who2 = "Ask a maintainer to look at these changes";
  const isSet = approval.state === "stale" || approval.state === "not-allowed";
  return isSet ? `${who2}, remove the label "${label}" and set it again` : `${who2} and set the label "${label}"`;
}

// src/checks/guard/sections.ts
function sections4(guard, context) {
  return [...rewritten(guard, context), ...expectations(guard, context)];
}
function rewritten({ checkout }, context) {
  const left2 = checkout.map(nameRewritten).filter(isUnsaid(context));
  if (left2.length === 0) return [];
  const heading = "Not as committed";
  return [{ rank: "failure", heading, folded: null, blocks: [list(left2)] }];
}
function expectations(guard, context) {
  const { approval, label } = guard;
  const isUnapproved = !["not-needed", "approved"].includes(approval.state);
  const blocks = [];
  if (approval.state === "approved")
    blocks.push(text(`Approved by ${approval.by} with the label ${label}.`));
  blocks.push(...changes(guard, context));
  if (blocks.length === 0) return [];
  return [
    {
      rank: isUnapproved ? "failure" : "warning",
      heading: "Expectations that change",
      folded: null,
      blocks
    }
  ];
}
function changes({ files, settings, breaks: breaks2 }, context) {
  const blocks = [];
  const unsaid = settings.filter((setting) => isUnsaid(context)(nameSetting(setting)));
  if (unsaid.length > 0)
    blocks.push({
      kind: "table",
      header: ["looser setting", "before", "now"],
      figures: [],
      rows: unsaid.map(({ setting, base, head }) => ({
        cells: [setting, base, head],
        sentence: `${setting}: ${base} → ${head}`
      })),
      total: unsaid.length
    });
  const others = files.filter((file) => isUnsaid(context)(nameFile(file)));
  if (others.length > 0)
    blocks.push(list(others.map((file) => `${file.path} (${describeChange2(file)})`)));
  const ways = breaks2.filter(isUnsaid(context)).map((each) => `event schema, ${each}`);
  if (ways.length > 0) blocks.push(list(ways));
  return blocks;
}
function isUnsaid({ reasons }) {
  return (words2) => !reasons.some((reason) => reason.includes(words2));
}

// src/checks/guard/check.ts
var GUARD = {
  stage: "github",
  isAskedFor: () => true,
  run: async ({ facts }) => facts.guard,
  split: { by: "merge" },
  standsAlone: false,
  judge: (guard) => ({ reasons: guardCauses(guard), doubts: [], grounds: [] }),
  defects: listDefects4,
  sections: sections4,
  findings: ({ checkout }) => checkout.map(({ path, how }) => ({
    level: "error",
    file: path,
    line: 1,
    title: "Not as committed",
    message: `The checkout differs from the commit: ${HOW[how]}.`,
    rule: "checkout-differs",
    about: []
  })),
  nextStep: nextStep3,
  approvalLabel: ({ label }) => label,
  facts: ({ files, settings, breaks: breaks2, approval }) => {
    const changes2 = files.length + settings.length + breaks2.length;
    if (changes2 === 0) return [];
    const word = approval.state === "approved" ? `approved by ${approval.by}` : "not approved";
    return [{ label: "expectations", value: `${counted(changes2, "change")}, ${word}` }];
  },
  figures: () => ({}),
  concern: () => null,
  isNotable: ({ approval }) => approval.state !== "not-needed"
};
function nextStep3(guard) {
  if (guardCauses(guard).length === 0) return null;
  return fixing(
    guard.checkout.length > 0 ? checkoutRemedy(guard.checkout) : `${approving(guard)}; or undo them.`
  );
}

// src/checks/invariants/as-of.ts
function chooseDay(tables) {
  const days = [...tables.values()].flatMap(
    (table) => table.kind === "table" ? daysOfRows(table.shape, table.lines) : []
  );
  const distinct2 = [...new Set(days)].sort();
  return distinct2[Math.floor((distinct2.length - 1) / 2)] ?? null;
}
function rowsOn(day) {
  return ({ shape, lines }) => {
    const days = daysOfRows(shape, lines);
    return lines.filter((_, at) => days[at] === day);
  };
}
function daysOfRows({ columns, day }, lines) {
  const at = columns.findIndex(
    ({ name }) => day !== null && name.toLowerCase() === day.toLowerCase()
  );
  return at === -1 ? [] : lines.map((line) => (parseLine(line)[at] ?? "").slice(0, 10));
}
function eventsUntil(lines, day, pointer) {
  return lines.filter((line) => {
    const value = readPointer(JSON.parse(line), pointer);
    return typeof value === "string" && value.slice(0, 10) <= day;
  });
}

// src/checks/invariants/compare-attempts.ts
var allRows = ({ lines }) => lines;
function findChange2(before, after, pick = allRows) {
  if (after.kind === "failed") return `the pipeline fails: ${after.message}`;
  for (const [file, one] of before) {
    const other = after.tables.get(file);
    const change2 = other === void 0 ? null : changeOfTable(one, other, pick);
    if (change2 !== null) return change2;
  }
  return null;
}
function changeOfTable(one, other, pick) {
  if (one.kind === "unusable") return null;
  if (other.kind === "unusable") return other.reason;
  const [lines, others] = [pick(one), pick(other)];
  const at = lines.findIndex((line, index) => line !== others[index]);
  const { name } = one.shape;
  if (at !== -1) return `${name}: ${lines[at]} became ${others[at] ?? "nothing"}`;
  return others.length > lines.length ? `${name}: ${others[lines.length]} came in addition` : null;
}
function findRepeatedKey(tables) {
  for (const table of tables.values()) {
    if (table.kind === "unusable") return table.reason;
    const { shape, lines } = table;
    const keys = lines.map((line) => JSON.stringify(parseLine(line).slice(0, shape.key.length)));
    const at = keys.findIndex((key, index) => key === keys[index + 1]);
    if (at !== -1) return `${shape.name}: the key of ${lines[at]} is there twice`;
  }
  return null;
}

// src/checks/invariants/laws.ts
var LAWS = {
  order: async (lines, before, { build: build3 }) => {
    const odd = lines.filter((_, at) => at % 2 === 1);
    const even = lines.filter((_, at) => at % 2 === 0);
    for (const other of [[...lines].reverse(), [...odd, ...even]]) {
      const change2 = findChange2(before, await build3(other, null));
      if (change2 !== null) return change2;
    }
    return null;
  },
  duplicates: async (lines, before, { build: build3 }) => findChange2(before, await build3([...lines, ...lines], null)),
  "as-of": async (lines, before, { build: build3, datePointer }) => {
    const day = chooseDay(before);
    if (day === null) return void 0;
    const until = eventsUntil(lines, day, datePointer);
    if (until.length === 0) return void 0;
    const change2 = findChange2(before, await build3(until, day), rowsOn(day));
    return change2 === null ? null : `as of ${day}, ${change2}`;
  },
  keys: async (_, before) => findRepeatedKey(before)
};
var BROKEN = {
  order: "the order of the events changes the tables",
  duplicates: "events that are there twice change the tables",
  "as-of": "later events change the rows of an earlier day",
  keys: "a key is not unique"
};

// src/checks/invariants/sources.ts
var PERSONS = 10;
var MOST_EVENTS2 = 400;
async function readSources({ ports, config, fixtures }, shares) {
  const path = config["golden.path"];
  const names = path === null ? [] : await ports.workspace.directories(path);
  const cases = await Promise.all(
    names.map(async (name) => ({
      name: `golden case ${name}`,
      lines: splitLines(await ports.workspace.readText(`${path}/${name}/events.ndjson`))
    }))
  );
  const { report: report2 } = await fixtures();
  const sample = report2.valid === 0 ? [] : [drawSample(shares, config["events.person"])];
  return [...sample, ...cases.filter(({ lines }) => lines.length > 0)];
}
function drawSample(shares, pointer) {
  const all = shares.flatMap(({ events }) => events).sort(byLot);
  const persons = [...new Set(all.map(({ person }) => person))].slice(0, PERSONS);
  const taken = all.filter(({ person }) => persons.includes(person)).slice(0, MOST_EVENTS2);
  const isNamed2 = taken.some(({ person }) => person !== "");
  const whose = isNamed2 ? "" : ` (no event says at ${pointer} whom it is about)`;
  return {
    name: `a sample of the fixtures${whose}`,
    lines: taken.sort(byDay).map(({ line }) => line)
  };
}
function byLot(a, b) {
  return compareText(a.lot, b.lot) || byDay(a, b);
}
function byDay(a, b) {
  return compareKnown(a.date, b.date) || compareKnown(a.created, b.created) || compareKnown(a.id, b.id) || compareText(a.line, b.line);
}
function compareKnown(a, b) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}
async function measureSample(context) {
  const { spool, aside, report: report2 } = await context.fixtures();
  if (report2.valid === 0) return { events: [] };
  const { person, date, created, id } = eventPointers(context.config, context.engine.schema);
  const directory = await context.spoolDirectory();
  const database = await context.ports.warehouse.open({ path: null, readable: [directory] });
  try {
    const rows = await database.rows(
      `WITH events AS (
         SELECT CAST(json AS VARCHAR) AS line, coalesce(json ->> ${quoted(person)}, '') AS person,
           left(json ->> ${quoted(date)}, 10) AS date,
           TRY_CAST(json ->> ${quoted(created)} AS TIMESTAMP) AS created,
           json ->> ${quoted(id)} AS id
         FROM read_json_objects(${literal([...spool, ...aside])}, format = 'newline_delimited',
           maximum_object_size = 16777216, hive_partitioning = false)
       )
       SELECT line, person, md5(person), date, CAST(created AS VARCHAR), id
       FROM events
       WHERE person IN (SELECT person FROM events GROUP BY person ORDER BY md5(person) LIMIT ${PERSONS})
       ORDER BY md5(person), date, created, id, line LIMIT ${MOST_EVENTS2}`,
      "sample"
    );
    return {
      events: rows.map(([line, whose, lot, day, at, name]) => ({
        line: line ?? "",
        person: whose ?? "",
        lot: lot ?? "",
        date: day ?? null,
        created: at ?? null,
        id: name ?? null
      }))
    };
  } finally {
    database.close();
  }
}
function splitLines(text2) {
  return text2.replace(/^\ufeff/, "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
}

// src/checks/invariants/shrink.ts
async function shrink(items, fails, most) {
  let smallest = items;
  let asked = 0;
  for (let size = Math.ceil(items.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < smallest.length && smallest.length > 1; ) {
      if (asked >= most) return smallest;
      const part = [...smallest.slice(0, from), ...smallest.slice(from + size)];
      asked += 1;
      if (part.length > 0 && await fails(part)) smallest = part;
      else from += size;
    }
  }
  return smallest;
}

// src/checks/invariants/try-build.ts
var PLAN_TYPE = pointerSteps(PLAN_TYPE_POINTER);
function createTryBuild({ workspace, warehouse }, { pipeline, tables: { plan, declared } }) {
  const isKnown = (line) => plan.length === 0 || isEventType(readEventType(JSON.parse(line), PLAN_TYPE));
  return async (lines, asOf) => {
    const directory = await workspace.temporaryDirectory();
    const files = { spool: `${directory}/events.ndjson`, aside: `${directory}/aside.ndjson` };
    const others = lines.filter((line) => !isKnown(line));
    const database = await warehouse.open({ path: null, readable: [directory] });
    try {
      await writeLines3(database, lines.filter(isKnown), files.spool);
      if (others.length > 0) await writeLines3(database, others, files.aside);
      const spool = [files.spool];
      const aside = others.length > 0 ? [files.aside] : [];
      const request = { spool, aside, directory, asOf, target: "memory" };
      await pipeline.build(database, request);
      return { kind: "built", tables: await readTables(database, [...plan, ...declared]) };
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      return { kind: "failed", message: error.message };
    } finally {
      database.close();
    }
  };
}

// src/checks/invariants/try-invariants.ts
var MOST_BUILDS = { builtin: 80, folder: 80, command: 24 };
var MOST_TO_SHRINK = { builtin: 48, folder: 48, command: 16 };
var MOST_TRIES = 16;
var MOST_LISTED = 20;
async function tryInvariants(shares, context) {
  const { config, engine, ports } = context;
  const counter = { builds: 0, toShrink: MOST_TO_SHRINK[config.pipeline.kind] };
  const one = createTryBuild(ports, engine);
  const build3 = (lines, asOf) => {
    counter.builds += 1;
    return one(lines, asOf);
  };
  const most = config["invariant-builds"] ?? MOST_BUILDS[config.pipeline.kind];
  const request = { build: build3, datePointer: config["events.date"] };
  const sources = await readSources(context, shares);
  const failures = [];
  const tried = new Map(config.invariants.map((name) => [name, 0]));
  const problems2 = [];
  let looked = 0;
  for (const source of sources) {
    if (counter.builds >= most) break;
    looked += 1;
    const before = await build3(source.lines, null);
    if (before.kind === "failed") {
      problems2.push(`${source.name}: ${before.message}`);
      continue;
    }
    for (const name of config.invariants) {
      if (failures.some(({ invariant }) => invariant === name)) continue;
      const change2 = await LAWS[name](source.lines, before.tables, request);
      if (change2 === void 0) continue;
      tried.set(name, (tried.get(name) ?? 0) + 1);
      if (change2 !== null)
        failures.push(await describeFailure(name, source, request, change2, counter));
    }
  }
  return {
    builds: counter.builds,
    mostBuilds: most,
    sources: sources.length,
    looked,
    tried: [...tried].map(([invariant, times]) => ({ invariant, sources: times })),
    problems: problems2,
    failures
  };
}
async function describeFailure(invariant, { name, lines }, request, found, counter) {
  let change2 = found;
  const end = counter.builds + counter.toShrink;
  const fails = async (part) => {
    if (counter.builds >= end) return false;
    const before = await request.build(part, null);
    if (before.kind === "failed") return false;
    const smaller = await LAWS[invariant](part, before.tables, request);
    if (typeof smaller !== "string") return false;
    change2 = smaller;
    return true;
  };
  const example = await shrink(lines, fails, MOST_TRIES);
  return {
    invariant,
    source: name,
    change: change2,
    eventCount: example.length,
    events: example.slice(0, MOST_LISTED)
  };
}

// src/checks/invariants/check.ts
var INVARIANTS_CHECK = {
  stage: "rebuild",
  isAskedFor: ({ invariants }) => invariants.length > 0,
  // Few events are enough, and these come together.
  ...inShares({ measure: measureSample, merge: tryInvariants }),
  standsAlone: false,
  judge: judge3,
  sections: sections5,
  findings: () => [],
  nextStep: (report2) => {
    const [first] = report2.failures;
    return first === void 0 ? trying(report2) : fixing(
      `Fix the pipeline. The ${counted(first.eventCount, "event")} of the example below ${first.eventCount === 1 ? "is" : "are"} enough to see it fail.`
    );
  },
  facts: (report2) => [{ label: "invariants", value: summary(report2) }],
  figures: () => ({}),
  concern: ({ failures }) => failures.length > 0 ? "golden" : null,
  isNotable: () => false
};
function judge3(report2) {
  const untried = report2.tried.filter(({ sources }) => sources === 0);
  return {
    reasons: report2.failures.map(describe2),
    doubts: [
      ...report2.problems.map((problem2) => `no invariant could be tried on the ${problem2}`),
      ...untried.map(
        ({ invariant }) => `the invariant ${invariant} could not be tried: ${invariant === "as-of" ? 'no table says by its "day" on which day a row holds, or none has rows' : "there are no events"}`
      )
    ],
    grounds: [`invariants hold: ${report2.tried.map(({ invariant }) => invariant).join(", ")}`]
  };
}
function describe2({ invariant, source, change: change2, eventCount }) {
  return `${BROKEN[invariant]} (${source}, ${counted(eventCount, "event")} show it): ${change2}`;
}
function sections5({ failures }) {
  return failures.map((failure) => ({
    rank: "failure",
    heading: `Invariant ${failure.invariant}: the smallest example that was found`,
    folded: null,
    blocks: [text(describe2(failure)), list([...failure.events], failure.eventCount)]
  }));
}
function summary({
  tried,
  looked,
  sources,
  builds,
  mostBuilds,
  failures
}) {
  const names = tried.map(({ invariant }) => invariant).join(", ");
  const state = failures.length === 0 ? "hold" : `${failures.length} broken`;
  const left2 = sources - looked;
  const were = left2 === 1 ? "was" : "were";
  const rest = left2 === 0 ? "" : `; ${counted(left2, "source")} ${were} not looked at: ${counted(mostBuilds, "build")} ${mostBuilds === 1 ? "is" : "are"} allowed (invariant-builds)`;
  return `${names}: ${state} (${looked} of ${counted(sources, "source")}, ${counted(builds, "build")}${rest})`;
}
function trying({ problems: problems2, tried }) {
  if (problems2.length > 0) return fixing("Correct what failed there.");
  if (tried.every(({ sources }) => sources > 0)) return null;
  return fixing(
    'Add events, give a table a "day" (for as-of), or remove the invariant from the config.'
  );
}

// src/checks/loadable/causes.ts
function listDefects5({ unloadable, findings: findings3 }, tested2) {
  const kinds = /* @__PURE__ */ new Map();
  for (const finding2 of findings3)
    kinds.set(kindKey(finding2), [...kinds.get(kindKey(finding2)) ?? [], finding2]);
  const defects = [...kinds].flatMap(([key, own]) => {
    const [first] = own;
    const cause = tested2.find((one) => one.check === "loadable" && kindKey(one) === key) ?? null;
    return first === void 0 ? [] : [defect(key, first, own.length, cause)];
  });
  return unloadable > 0 && defects.length === 0 ? [unlisted2(unloadable)] : defects;
}
var REMEDY = "Write the listed values in a form that the tables can hold, and make the schema require that form.";
function defect(id, first, count2, cause) {
  const { file, line, message } = first;
  const what = `${counted(count2, "event is", "events are")} valid, but the tables cannot hold ${count2 === 1 ? "it" : "them"}${exampleWords(count2, first, message)}`;
  const isTried = cause !== null && cause.repair !== "";
  return {
    id,
    name: `${first.rule}: ${first.pointer}`,
    count: count2,
    following: countFollowers(cause),
    level: "error",
    title: "Valid, but not loadable",
    sentence: withSuspected(withFollowers(what, count2, cause?.followers ?? []), count2, cause),
    place: { file, line },
    next: fixing(
      isTried ? `${REMEDY} Tried in memory: ${cause.repair}, what follows is gone${revealedWords(cause)}.` : REMEDY,
      typed(`validate ${shellWord(file)} --quality`)
    )
  };
}
function unlisted2(count2) {
  const sentence3 = `${counted(count2, "event is", "events are")} valid, but the tables cannot hold ${count2 === 1 ? "it" : "them"}`;
  const title = "Valid, but not loadable";
  return { level: "error", title, sentence: sentence3, place: null, next: fixing(REMEDY, typed("gate")) };
}

// src/checks/loadable/check.ts
var LOADABLE = {
  stage: "validate",
  isAskedFor: () => true,
  ...inShares({
    measure: async (context) => {
      await context.fixtures();
      return {};
    },
    merge: async (_shares, context) => (await context.fixtures()).loadable
  }),
  standsAlone: false,
  // Apart from the rate, which is the schema's: no other event makes up for one that is left out.
  judge: (report2) => ({ reasons: listReasons2(report2), doubts: [], grounds: [] }),
  defects: listDefects5,
  sections: ({ unloadable, findings: findings3 }, context) => left(unloadable, findings3, context),
  findings: ({ findings: findings3 }) => findings3.map((finding2) => ({
    level: "error",
    file: finding2.file,
    line: finding2.line,
    title: "Valid, but not loadable",
    message: finding2.message,
    rule: finding2.rule,
    about: [finding2.pointer, finding2.message],
    defect: kindKey(finding2)
  })),
  nextStep: ({ unloadable }) => unloadable === 0 ? null : fixing(
    "Write the listed values in a form that the tables can hold, and make the schema require that form."
  ),
  facts: ({ events, unloadable }) => unloadable === 0 ? [] : [
    {
      label: "valid, but not loadable",
      value: `${formatCount(unloadable)} of ${counted(events, "valid event")}`
    }
  ],
  figures: () => ({}),
  concern: ({ unloadable }) => unloadable > 0 ? "validation" : null,
  isNotable: () => false
};
function left(unloadable, findings3, context) {
  const unsaid = findings3.filter((finding2) => !isSaid(context, finding2));
  const total3 = unloadable - (findings3.length - unsaid.length);
  if (total3 <= 0) return [];
  const blocks = [list(unsaid.map(locateMessage), total3)];
  return [{ rank: "failure", heading: "Valid, but not loadable", folded: null, blocks }];
}
function listReasons2({ unloadable, findings: findings3 }) {
  if (unloadable === 0) return [];
  const files = [...new Set(findings3.map(({ file }) => file))];
  return [
    `${counted(unloadable, "event is", "events are")} valid, but the tables cannot hold ${unloadable === 1 ? "it" : "them"} (${firstFew(files)})`
  ];
}

// src/contracts/work-steps.ts
function tellSteps({ progress }, label, events) {
  return ({ name, at, of, share }) => progress(`${label} (${at} of ${of}): ${name}`, share, {
    done: Math.round(share * events),
    unit: "events"
  });
}

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
  const known2 = new Set(broken.map(ruleKey));
  return [...after].filter((key) => !known2.has(key)).map(ruleOf);
}
function causeOf({ rule, eventType }) {
  return { check: "quality", rule, eventType, pointer: "" };
}

// src/checks/consequences/cause-tally.ts
function tallyCauses(explained, isError) {
  const causes = /* @__PURE__ */ new Map();
  const known2 = /* @__PURE__ */ new Map();
  for (const one of explained) {
    const { cause, says, followers: followers2, revealed = [], isNeeded = false, suspected = 0 } = one;
    const { check: check2, rule, eventType, pointer } = cause;
    const key = JSON.stringify([check2, rule, eventType, pointer]);
    const before = { cause, says, followers: [], revealed: [], isNeeded: false, suspected: 0 };
    const own = causes.get(key) ?? before;
    causes.set(key, own);
    if (own.says === "") own.says = says;
    own.revealed.push(...revealed.filter(isError));
    own.isNeeded ||= isNeeded;
    own.suspected += suspected;
    for (const found of followers2) {
      if (known2.has(ruleKey(found))) continue;
      known2.set(ruleKey(found), found);
      own.followers.push(found);
    }
  }
  return { causes: [...causes.values()].map(asTested), following: [...known2.values()] };
}
function asTested({ cause, says, followers: followers2, revealed, isNeeded, suspected }) {
  return {
    ...cause,
    repair: says,
    followers: countByRule(followers2),
    ...revealed.length === 0 ? {} : { revealed: countNames(revealed) },
    ...isNeeded ? { isNeeded } : {},
    ...suspected === 0 ? {} : { suspected }
  };
}
function countByRule(followers2) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { rule, severity } of followers2) {
    const before = counts2.get(rule)?.count ?? 0;
    counts2.set(rule, { rule, severity, count: before + 1 });
  }
  return [...counts2.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
function countNames(rules) {
  return [...new Set(rules)].sort().map((rule) => ({ rule, count: rules.filter((other) => other === rule).length }));
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
  const words2 = fields.map(([name, right, wrong]) => `\`${name}\` ${right} in place of ${wrong}`);
  return `with ${words2.join(" and ")}, as it is at ${base}`;
}
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
      for (const [inner, text2] of flatten(member, path)) fields.set(inner, text2);
    else fields.set(path, plainNumber(String(member)));
  }
  return fields;
}
function plainNumber(text2) {
  return text2.replace(/^([0-9]+\.[0-9]{2}[0-9]*?)0+$/, "$1");
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
function readParts(count2, outcomes) {
  const [all = /* @__PURE__ */ new Set(), ...others] = outcomes;
  return { all, alone: others.slice(0, count2), without: others.slice(count2, 2 * count2) };
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
    const isWhole2 = findRevealed(person.broken, tried.alone[at] ?? /* @__PURE__ */ new Set()).length === 0;
    const told2 = isWhole2 ? part : [...part, ...parts.filter((other) => other !== part).flat()];
    const followers2 = gone.filter((found) => found !== root);
    return [{ cause: causeOf(root), says: describe3(told2, base), followers: followers2, revealed }];
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
function describe3(told2, base) {
  const words2 = told2.slice(0, MOST_TOLD).map((one) => describePutBack(one, base));
  const more = told2.length - words2.length;
  return `${words2.join(", and ")}${more === 0 ? "" : `, and ${more} more so`}`;
}

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

// src/plan/repairs/dates.ts
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
var MOST_DAYS_TO_PAY = 60;
var RULE = "payload_date_mismatch";
var MOST_APART2 = 3;
function agreeOnDates(suspect2) {
  const wrong = suspect2.events.filter((event) => breaks(suspect2, RULE, event));
  if (wrong.length === 0) return [];
  const choices2 = wrong.length > MOST_APART2 ? [0, -1] : inSameFirst(2 ** wrong.length);
  return choices2.flatMap((choice) => {
    const isPayload = (event) => choice === -1 || bit(choice, wrong.indexOf(event));
    return redated(
      suspect2,
      RULE,
      (event) => isPayload(event) ? readOwnDate(event) : event.effective_date
    ) ?? [];
  });
}
function inSameFirst(count2) {
  const all = Array.from({ length: count2 }, (_, at) => at);
  return [0, count2 - 1, ...all.slice(1, -1)];
}
function bit(choice, at) {
  return Math.floor(choice / 2 ** at) % 2 === 1;
}
function readOwnDate({ payload }) {
  const own = OWN_DATE[payload.event_type];
  return own === void 0 ? null : String(payload[own]);
}
var followPayPeriod = (suspect2) => redated(suspect2, null, ({ payload, effective_date }) => {
  if (payload.event_type !== "contribution") return null;
  const { pay_period_end: end } = payload;
  const away2 = Math.abs(parseDay(effective_date) - parseDay(end));
  if (away2 <= MOST_DAYS_TO_PAY) return null;
  const day = `${end.slice(0, 4)}${effective_date.slice(4)}`;
  return Math.abs(parseDay(day) - parseDay(end)) <= MOST_DAYS_TO_PAY ? day : null;
});
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
  const left2 = before.findLast(({ payload }) => payload.event_type === "termination");
  if (left2 === void 0) return null;
  return {
    events: suspect2.events.filter((event) => event !== left2),
    roots: [rootAt(rule, first)],
    says: `without the termination of ${left2.effective_date}`
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
    let sum2 = 0n;
    for (const event of chain) {
      const { amount, ytd_amount } = event.payload;
      sum2 += parseAmount(amount);
      if (!breaks(suspect2, RULE2, event)) continue;
      const right = parseAmount(amount) + parseAmount(ytd_amount) - sum2;
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
    let sum2 = 0n;
    for (const event of chain) {
      const { amount, ytd_amount } = event.payload;
      sum2 += parseAmount(amount);
      if (!breaks(suspect2, RULE2, event)) continue;
      stated.set(event, sum2);
      const wrong = shortAmount(parseAmount(ytd_amount));
      says.push(`with \`ytd_amount\` ${shortAmount(sum2)} in place of ${wrong}`);
      break;
    }
  }
  const [first] = says;
  if (first === void 0) return null;
  return {
    events: suspect2.events.map((event) => {
      const sum2 = stated.get(event);
      if (sum2 === void 0) return event;
      const payload = { ...event.payload, ytd_amount: formatAmount(sum2) };
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
  let sum2 = 0n;
  const wrong = [];
  for (const event of chain) {
    const right = parseAmount(event.payload.ytd_amount) - sum2;
    if (right < 0n) return null;
    if (right !== parseAmount(event.payload.amount)) wrong.push([event, right]);
    sum2 += right;
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
  const change2 = right > before ? right - before : before - right;
  const way = right > before ? "more" : "less";
  const where = right > before ? ", here or in an event that is missing before it" : "";
  return `with ${shortAmount(change2)} ${way} in \`amount\`${where}`;
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
    const paid = before.reduce((sum2, { payload: payload2 }) => sum2 + paidInto(payload2, plan_id, bucket), 0n);
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
  return PROPOSALS.flatMap((propose) => propose(suspect2) ?? []).map((repair) => ({
    ...repair,
    events: inOrder(repair.events)
  }));
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
  const followers2 = gone.filter((found) => !roots.has(found));
  const revealed = findRevealed(person.broken, after);
  return [{ cause: causeOf(first), says: repair.says, followers: followers2, revealed }];
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
    const isSame2 = person.broken.every((found) => broken.has(ruleKey(found)));
    if (isSame2 && broken.size === person.broken.length) return { explained: [], doubtful: [] };
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
  const followers2 = person.broken.filter((found) => !after.has(ruleKey(found)));
  person.events = repair.events;
  person.broken = person.broken.filter((found) => after.has(ruleKey(found)));
  const explained = explain(records, choice, followers2, []);
  return explained.map((one) => ({ ...one, says: `${one.says} and then ${repair.says}` }));
}
function foundIn(events, broken) {
  return events.flatMap(
    ({ event_id: id }) => [...broken].filter((key) => key.endsWith(` ${id.toLowerCase()}`)).map((key) => ({ rule: ruleOf(key), eventId: id.toLowerCase() }))
  );
}
function explain(group, choice, followers2, revealed) {
  const [first] = group;
  if (first === void 0) return [];
  const says = candidateOf(first, choice)?.says ?? "";
  return first.causes.map(
    (cause, at) => (
      // An event with two faults is not valid before both are corrected.
      at === 0 ? { cause, says, followers: followers2, revealed } : { cause, says, followers: [], isNeeded: followers2.length > 0 }
    )
  );
}
function* choose(person, records) {
  const most = Math.max(...records.map(({ candidates }) => candidates.length));
  const alike = Array.from({ length: most }, (_, number) => choiceOf(records, () => number));
  const uncertain = records.filter(({ candidates }) => candidates.length > 1);
  const isMixed = uncertain.length > 1 && uncertain.length <= MOST_UNCERTAIN;
  const single = !isMixed ? [] : uncertain.flatMap((record2) => record2.candidates.map((_, number) => ({ record: record2, number })));
  const outcomes = yield [
    ...alike.map((choice) => withRecords(person, records, choice)),
    ...single.map(
      ({ record: record2, number }) => withRecords(person, [record2], /* @__PURE__ */ new Map([[record2, number]]))
    )
  ];
  const best = leastBroken(alike.map((choice, at) => ({ choice, broken: outcomes[at] ?? NONE3 })));
  if (!isMixed) return best;
  const mixed = choiceOf(records, (wanted) => {
    const sizes = single.flatMap(
      ({ record: record2 }, at) => record2 === wanted ? [outcomes[alike.length + at]?.size ?? 0] : []
    );
    return Math.max(0, sizes.indexOf(Math.min(...sizes)));
  });
  const [broken = NONE3] = yield [withRecords(person, records, mixed)];
  return leastBroken([best, { choice: mixed, broken }]);
}
var NONE3 = /* @__PURE__ */ new Set();
function leastBroken(all) {
  const sizes = all.map(({ broken }) => broken.size);
  const best = all[sizes.indexOf(Math.min(...sizes))];
  if (best === void 0) throw new RangeError("nothing was tried");
  return best;
}
function choiceOf(records, number) {
  return new Map(
    records.map((record2) => [record2, Math.min(number(record2), record2.candidates.length - 1)])
  );
}
function candidateOf(record2, choice) {
  return record2.candidates[choice.get(record2) ?? 0];
}
function withRecords({ events }, records, choice) {
  return inOrder([
    ...events,
    ...records.flatMap((record2) => candidateOf(record2, choice)?.event ?? [])
  ]);
}
function groupByKind(records) {
  const groups = /* @__PURE__ */ new Map();
  for (const record2 of records) {
    const key = JSON.stringify(record2.causes);
    groups.set(key, [...groups.get(key) ?? [], record2]);
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
  const steps2 = trySteps(person);
  let step = steps2.next();
  let answer = unrepeated.length === 0 ? first : null;
  while (step.done !== true) {
    const outcomes = answer ?? (yield step.value);
    answer = null;
    step = steps2.next(outcomes.map((outcome) => omit(outcome, noise)));
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
  const texts2 = readEventsFor(database, [...new Set(keys.map(employeeOf))]);
  const events = [];
  for await (const chunk of texts2)
    events.push(...chunk.map((text2) => JSON.parse(text2)));
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
async function readFoundRules(database) {
  const rows = await database.rows(
    "SELECT DISTINCT rule FROM quality_findings",
    "quality_findings"
  );
  return new Set(rows.map(([rule]) => rule ?? ""));
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
  const left2 = stated - sumBefore(payload, event, person);
  return left2 > 0n ? [shortAmount(left2)] : [];
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
  return person.reduce((sum2, other) => {
    const isBefore = isSummedWith(other, payload, event) && other.effective_date < day;
    return isBefore && other.payload.event_type === "contribution" ? sum2 + parseAmount(other.payload.amount) : sum2;
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
  const text2 = typeof value === "number" ? String(value) : value;
  return typeof text2 === "string" && /^[0-9]{1,12}(\.[0-9]{1,6})?$/.test(text2) ? parseAmount(text2) : null;
}

// src/checks/consequences/repair-records.ts
function groupByRecord(invalid, check2) {
  const records = /* @__PURE__ */ new Map();
  for (const finding2 of invalid) {
    const { file, line, index } = finding2;
    const key = JSON.stringify([file, line, index ?? null]);
    const place = { file, line, ...index === void 0 ? {} : { index } };
    const record2 = records.get(key) ?? { check: check2, place, findings: [] };
    records.set(key, record2);
    const isKnown = record2.findings.some(
      ({ pointer, rule }) => pointer === finding2.pointer && rule === finding2.rule
    );
    if (!isKnown) record2.findings.push(finding2);
  }
  return [...records.values()];
}
function kindsInTurn(records) {
  const kinds = /* @__PURE__ */ new Map();
  for (const record2 of records) {
    const key = record2.findings.map(kindKey).join();
    kinds.set(key, [...kinds.get(key) ?? [], record2]);
  }
  return [...kinds.values()].flatMap((own) => own.map((record2, turn2) => ({ record: record2, turn: turn2 }))).sort((a, b) => a.turn - b.turn).map(({ record: record2 }) => record2);
}
function createRecordRepairer(schema) {
  const accepts = createAcceptance(schema);
  return (text2, { check: check2, findings: findings3 }, { person, earlier }) => {
    const causes = distinctCauses(findings3, check2);
    const [cause] = causes;
    if (cause === void 0) return null;
    const guesses = repairEvent(
      text2,
      findings3,
      (finding2, event) => guessChanges(finding2, event, person)
    ).filter(({ event }) => accepts(event));
    const candidates = [
      ...earlier === null ? [] : [asBefore(earlier, findings3)],
      ...guesses.map(asEvent)
    ];
    return candidates.length > 0 ? { causes, candidates } : { cause, day: readText(parseRecord(text2), "effective_date") };
  };
}
function identifyRecord(text2, findings3) {
  const read = (name) => {
    const [repaired] = repairEvent(text2, findings3);
    return readText(repaired?.event ?? parseRecord(text2), name) ?? new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]*)"`).exec(text2)?.[1] ?? null;
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
function asBefore({ event, base }, findings3) {
  const payload = event.payload;
  const words2 = findings3.flatMap(({ pointer }) => {
    const name = pointer.slice(pointer.lastIndexOf("/") + 1);
    const value = pointer.startsWith("/payload/") ? payload[name] : void 0;
    return typeof value === "string" ? [`\`${name}\` ${JSON.stringify(plainNumber(value))}`] : [];
  });
  const isWhole2 = words2.length < findings3.length || words2.length === 0;
  const what = isWhole2 ? "this event" : words2.join(" and ");
  return { event, says: `with ${what} as it is at ${base}` };
}
function createAcceptance({ origin, json }) {
  if (origin !== "builtin") return (event) => findLoading(event) === "loaded";
  const validator = createRecordValidator(json, "builtin");
  return (event) => validator.check(JSON.stringify(event)).ok;
}
function distinctCauses(findings3, check2) {
  return [...new Set(findings3.map(kindKey))].map((key) => {
    const [rule, eventType, pointer] = JSON.parse(key);
    return { check: check2, rule, eventType, pointer };
  });
}

// src/checks/consequences/gather-persons.ts
function readRecord(record2, text2) {
  const findings3 = record2.findings;
  const { eventId, scenario, design, employee } = identifyRecord(text2, findings3);
  return { record: record2, text: text2, key: personKey(scenario, design, employee), eventId };
}
function gatherPersons(keys, { broken, events, records, earlier, base, schema }) {
  const before = new Map(earlier.map((event) => [event.event_id.toLowerCase(), event]));
  const earlierOf = groupEvents(earlier);
  const repair = createRecordRepairer(schema);
  const invalidIds = new Set(records.map(({ eventId }) => eventId));
  return keys.map((key) => {
    const person = events.get(key) ?? [];
    const repaired = [];
    const unrepaired = [];
    for (const { record: record2, text: text2, eventId } of records.filter((one) => one.key === key)) {
      const event = before.get(eventId ?? "");
      const known2 = event === void 0 || base === null ? null : { event, base };
      const found = repair(text2, record2, { person, earlier: known2 });
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
var MOST_EVENTS3 = 4e5;
async function runTrials(trials5, judge8, room = MOST_EVENTS3) {
  const results = trials5.map(() => null);
  let waiting = [];
  let left2 = room;
  const go = (at, step) => {
    if (step === void 0) return;
    if (step.done === true) {
      results[at] = step.value;
      return;
    }
    const events = step.value.reduce((sum2, world) => sum2 + world.length, 0);
    if (events > left2) return;
    left2 -= events;
    waiting.push({ at, worlds: step.value });
  };
  trials5.forEach((trial3, at) => {
    go(at, trial3.next());
  });
  while (waiting.length > 0) {
    const asked = waiting;
    waiting = [];
    const outcomes = await judge8(asked.flatMap(({ worlds }) => worlds));
    let begin = 0;
    for (const { at, worlds } of asked) {
      const own = worlds.map((_, index) => outcomes[begin + index] ?? /* @__PURE__ */ new Set());
      begin += worlds.length;
      go(at, trials5[at]?.next(own));
    }
  }
  return results;
}

// src/pipelines/loading-for-rules.ts
async function loadForRules(database, { spool, columns = null, asOf }, { day, limits }) {
  const request = { spool, columns, asOf, scripts: builtinScripts(limits) };
  const loaded = await (day === null ? loadEvents(database, request) : loadWithoutPlan(database, request, day));
  return { ...loaded, loaded: [] };
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
  const known2 = await listThere(repository, there.commit);
  const { spool } = await validator.validate({
    files: files.filter(({ path }) => known2.has(path)),
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
      events.push(...chunk.map((text2) => JSON.parse(text2)));
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
async function judgeAgain2(ports, { worlds, rules, limits, directory, asOf, annualLimits, pipeline }) {
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

// src/checks/find-consequences.ts
var NO_CONSEQUENCES = {
  causes: [],
  following: [],
  untested: 0,
  untriedEvents: 0,
  untriedRules: []
};
var MOST_PERSONS = 40;
var MOST_RECORDS = 2e3;
var MOST_EVENTS4 = 5e3;
async function findConsequences(ports, database, request) {
  const ruleNames = await readFoundRules(database);
  if (ruleNames.size === 0) return NO_CONSEQUENCES;
  const tables = await readTableNames(database);
  const choice = chooseRules(request.rules, ruleNames, tables, request.pipeline);
  const found = await readBroken(
    database,
    choice.rules.map(({ name }) => name)
  );
  const known2 = await gather(ports, database, request, found);
  if (known2 === null) return { ...NO_CONSEQUENCES, untriedRules: choice.untried };
  const { results, untried } = await tryRules(ports, request, choice, known2.gathered, known2.keys);
  const trusted = (rule) => !untried.some((one) => one.rule === rule);
  const judged2 = new Set(known2.keys.filter((_, at) => results[at] !== null));
  const left2 = known2.wanted.filter((key) => !judged2.has(key)).flatMap((key) => found.get(key) ?? []);
  const unrepeated = results.flatMap((one) => one?.unrepeated ?? []);
  const errors = choice.rules.filter(({ severity }) => severity === "error");
  const isError = (rule) => errors.some(({ name }) => name === rule);
  return {
    ...tallyCauses(
      results.flatMap((one) => one?.explained ?? []),
      isError
    ),
    untriedEvents: Math.max(0, request.invalidCount - countInvalid(known2.gathered)),
    untested: [...left2, ...unrepeated].filter(({ rule }) => trusted(rule)).length,
    untriedRules: untried
  };
}
function countInvalid({ records }) {
  return records.filter(({ record: record2 }) => record2.check === "validation").length;
}
async function gather(ports, database, { files, invalid, unloadable, schema, annualLimits, base, patterns }, broken) {
  if (broken.size === 0) return null;
  const wrong = kindsInTurn([
    ...groupByRecord(invalid, "validation"),
    ...groupByRecord(unloadable, "loadable")
  ]).slice(0, MOST_RECORDS);
  const places = wrong.map(({ place }) => place);
  const texts2 = wrong.length === 0 ? /* @__PURE__ */ new Map() : await ports.validator.readRecords(files, places);
  const records = wrong.map((record2) => readRecord(record2, texts2.get(record2.place) ?? ""));
  const withRecord = new Set(records.map(({ key }) => key));
  const isFailing = (key) => broken.get(key)?.some(({ severity }) => severity === "error");
  const wanted = [
    ...[...withRecord].filter((key) => broken.has(key)),
    ...rulesInTurn([...broken.keys()].filter(isFailing), broken)
  ].filter((key, at, all) => all.indexOf(key) === at);
  const chosen = wanted.slice(0, MOST_PERSONS);
  if (chosen.length === 0) return null;
  const events = await readPersons(database, chosen);
  const keys = chosen.filter((key) => (events.get(key)?.length ?? MOST_EVENTS4 + 1) <= MOST_EVENTS4);
  const employees = [...new Set(keys.map(employeeOf))];
  const request = { base, patterns, schema, annualLimits, employees };
  const earlier = await findEarlierEvents(ports, request);
  const gathered = { broken, events, records, earlier, base: nameBase2(base), schema };
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
function nameBase2(base) {
  return base !== null && /^[0-9a-f]{40,64}$/.test(base) ? base.slice(0, 12) : base;
}
async function tryRules(ports, request, { rules, untried, readsTables }, gathered, keys) {
  const { limits, directory, asOf, annualLimits, pipeline } = request;
  const again = (reasons) => {
    const left2 = rules.filter(({ name }) => !reasons.some(({ rule }) => rule === name));
    const isNone = ownRules(left2).length === 0;
    const choice = {
      rules: left2,
      untried: [...untried, ...reasons],
      readsTables: readsTables && !isNone
    };
    return tryRules(ports, request, choice, gathered, keys);
  };
  const judge8 = (worlds) => judgeAgain2(ports, {
    ...{ worlds, rules, limits, directory, asOf, annualLimits },
    pipeline: readsTables ? pipeline : null
  });
  const trusted = rules.map(({ name }) => name);
  const persons = gatherPersons(keys, withOnly(gathered, trusted));
  const own = ownRules(rules).map(({ name }) => name);
  try {
    const results = await runTrials(persons.map(explainPerson), judge8);
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

// src/checks/quality/scopes.ts
var SCOPES = {
  conflicting_duplicate: "id",
  identical_duplicate: "id",
  event_id_shared_across_scenarios: "id",
  payload_type_absent: "all",
  hire_absent: "person",
  event_before_hire: "person",
  activity_after_termination: "person",
  contribution_before_eligibility: "person",
  deferral_before_enrollment: "person",
  payload_date_mismatch: "person",
  ytd_mismatch: "person",
  forfeiture_exceeds_unvested: "person",
  vested_balance_mismatch: "person",
  deferral_rate_over_100: "person",
  merit_amount_mismatch: "person",
  promotion_without_raise_in_level: "person",
  vesting_decreased: "person",
  vesting_below_statutory_floor: "person",
  contribution_after_deposit_deadline: "person",
  limit_402g_exceeded: "person",
  limit_414v_exceeded: "person",
  limit_415c_exceeded: "person",
  limit_year_unknown: "all",
  hce_flag_mismatch: "person",
  hce_threshold_mismatch: "person",
  compliance_limit_mismatch: "person",
  compliance_amount_mismatch: "person"
};
function rulesOf(scope) {
  return Object.entries(SCOPES).flatMap(([name, own]) => own === scope ? [name] : []);
}

// src/checks/quality/found-findings.ts
async function readFound(database, close, most) {
  const [row2] = await database.rows("SELECT count(*) FROM quality_findings", "quality_findings");
  if (Number(row2?.[0]) === 0) return { counts: [], first: [], close: [], ofAll: [] };
  await placeFound(database, close);
  const counts2 = await database.rows(
    `SELECT rule, event_type, count(*),
       count(DISTINCT (scenario_id, plan_design_id, person)) FILTER (person IS NOT NULL)
     FROM found_findings WHERE part = 'other' GROUP BY ALL ORDER BY ALL`,
    "quality_findings"
  );
  const rows = await database.rows(
    `SELECT part, rule, event_id, event_type, scenario_id, plan_design_id, person, CAST(day AS VARCHAR),
       CAST(created_at AS VARCHAR), message, file, line
     FROM found_findings
     WINDOW
       place AS (PARTITION BY rule, part ORDER BY ${ORDER}),
       -- The first of each type of event, however many others stand before it.
       of_type AS (PARTITION BY rule, part, event_type ORDER BY ${ORDER})
     QUALIFY part <> 'other'
       OR row_number() OVER place <= ${literal(most === 0 ? Number.MAX_SAFE_INTEGER : most)}
       OR row_number() OVER of_type = 1
     ORDER BY rule, ${ORDER}`,
    "quality_findings"
  );
  const ofPart = (part) => rows.filter(([own]) => own === part).map(asFinding);
  return {
    counts: counts2.map(([rule, eventType, count2, persons]) => ({
      rule: rule ?? "",
      eventType: eventType ?? null,
      count: Number(count2),
      persons: Number(persons)
    })),
    first: ofPart("other"),
    close: ofPart("close"),
    ofAll: ofPart("all")
  };
}
var ORDER = "scenario_id, plan_design_id, person, event_order, file, line, event_id";
async function placeFound(database, close) {
  const findings3 = close.kind === "findings" ? close.findings : [];
  const lists = {
    close_employees: close.kind === "employees" ? close.employees : [],
    close_rules: findings3.map(({ rule }) => rule),
    close_ids: findings3.map(({ eventId }) => eventId),
    rules_of_all: rulesOf("all"),
    rules_of_ids: rulesOf("id")
  };
  for (const [name, list3] of Object.entries(lists)) await database.setVariable(name, list3);
  await database.execute(
    `CREATE OR REPLACE TEMP TABLE found_findings AS
     WITH close_persons AS (
       SELECT DISTINCT unnest(getvariable('close_employees')) AS person, true AS is_person_close
     ), close_findings AS (
       SELECT unnest(getvariable('close_rules')) AS rule, unnest(getvariable('close_ids')) AS event_id,
         true AS is_finding_close
     ), placed AS (
       SELECT DISTINCT ON (rule, found.event_id)
         rule, found.event_id, scenario_id, plan_design_id, event_order, created_at, message, file, line,
         coalesce(event_type, type) AS event_type,
         coalesce(employee_id, person) AS person,
         coalesce(effective_date, date) AS day,
         count(*) OVER (PARTITION BY rule, found.event_id) AS holders
       FROM quality_findings AS found
       LEFT JOIN events ON events.event_id = TRY_CAST(found.event_id AS UUID)
       LEFT JOIN named_events ON named_events.event_id = found.event_id
       ORDER BY rule, found.event_id, scenario_id, plan_design_id, employee_id, event_order
     )
     SELECT placed.*,
       CASE
         WHEN rule IN (SELECT unnest(getvariable('rules_of_all'))) THEN 'all'
         -- What repeats is told of ids: copies of an event are no part of its person's events.
         WHEN rule IN (SELECT unnest(getvariable('rules_of_ids'))) THEN 'other'
         -- An id that several persons have tells of none of them.
         WHEN holders > 1 THEN 'other'
         WHEN is_person_close OR is_finding_close THEN 'close'
         ELSE 'other'
       END AS part
     FROM placed
     LEFT JOIN close_persons USING (person)
     LEFT JOIN close_findings USING (rule, event_id)`,
    "quality_findings"
  );
}
function asFinding(row2) {
  const [, rule, eventId, eventType, scenario, planDesign, person, day, ...more] = row2;
  const [createdAt, message, file, line] = more;
  return {
    rule: rule ?? "",
    eventId: eventId ?? null,
    eventType: eventType ?? null,
    scenario: scenario ?? null,
    planDesign: planDesign ?? null,
    employee: person ?? null,
    effectiveDate: day ?? null,
    createdAt: createdAt ?? null,
    message: message ?? "",
    place: typeof file === "string" ? { file, line: Number(line) } : null
  };
}

// src/checks/quality/invalid-texts.ts
var MOST_RECORDS2 = 1e4;
async function readInvalidTexts(validator, files, invalid) {
  const places = listPlaces(invalid).slice(0, MOST_RECORDS2);
  if (places.length === 0) return { records: [], employees: [] };
  const texts2 = await validator.readRecords(files, places);
  const records = places.map((place) => ({ place, text: texts2.get(place) ?? "" }));
  const employees = records.map(({ text: text2 }) => readEmployee(text2));
  return { records, employees: [...new Set(employees)].filter((employee) => employee !== "") };
}
function listPlaces(invalid) {
  const places = invalid.map(({ file, line, index }) => ({
    file,
    line,
    ...index === void 0 ? {} : { index }
  }));
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}
function placeKey({ file, line, index }) {
  return JSON.stringify([file, line, index ?? null]);
}
function readEmployee(text2) {
  const whole = { bytes: text2, decode: () => text2, encode: (value) => value };
  return createPersonReader("/employee_id", whole)(0, text2.length);
}

// src/checks/quality/place-findings.ts
async function placeFindings(validator, files, found) {
  const { first, close, ofAll } = found;
  const unplaced = [...first, ...close, ...ofAll].filter(({ place }) => place === null);
  const ids = new Set(unplaced.flatMap(({ eventId }) => eventId ?? []));
  if (ids.size === 0) return found;
  const places = await validator.locate(files, ids);
  const withPlace = (findings3) => findings3.map((finding2) => ({
    ...finding2,
    place: finding2.place ?? places.get(finding2.eventId ?? "") ?? null
  }));
  return { ...found, first: withPlace(first), close: withPlace(close), ofAll: withPlace(ofAll) };
}

// src/checks/judge-close-persons.ts
async function judgeClosePersons(shares, context) {
  const close = shares.flatMap((share) => share.close ?? []);
  const nothing3 = { counts: [], first: [], close: [], ofAll: [] };
  if (close.every(({ events }) => events.length === 0))
    return { found: nothing3, consequences: NO_CONSEQUENCES };
  const { engine, config } = context;
  const ports = withShares(context.ports, close);
  const directory = await context.spoolDirectory();
  const database = await ports.warehouse.open({ path: null, readable: [directory] });
  try {
    const file = `${directory}/close-persons.ndjson`;
    await writeManyLines(
      database,
      close.flatMap(({ events }) => events),
      file
    );
    const asOf = shares[0]?.asOf ?? null;
    const request = { spool: [file], directory, asOf, target: "memory" };
    const built = await (ownRules(engine.rules).length === 0 ? loadForRules(database, request, { day: null, limits: engine.annualLimits }) : engine.pipeline.build(database, request));
    const { rules, limits } = engine;
    const judging2 = { rules, limits, directory, asOf: built.asOf };
    await judgeEvents(ports, database, { ...judging2, events: built.events, gateEvents: null });
    await database.setVariable(
      "shared_ids",
      close.flatMap(({ sharedIds }) => sharedIds)
    );
    await database.execute(
      "DELETE FROM quality_findings WHERE event_id IN (SELECT unnest(getvariable('shared_ids')))",
      "close persons"
    );
    const { invalid, unloadable, report: report2 } = await context.fixtures();
    const consequences = await findConsequences(ports, database, {
      ...engine,
      ...judging2,
      ...{ files: [], invalid, unloadable, invalidCount: report2.invalid },
      ...{ base: config.base, patterns: config["fixtures.valid"] }
    });
    const employees = close.flatMap((share) => share.employees);
    const found = await readFound(
      database,
      { kind: "employees", employees },
      config["quality.max-findings"]
    );
    return {
      found: await placeFindings(ports.validator, [], found),
      consequences: withLeft(consequences, close)
    };
  } finally {
    database.close();
  }
}
function withLeft(consequences, close) {
  const untried = consequences.untriedRules.map(({ rule }) => rule);
  const left2 = close.flatMap((share) => share.left).reduce((sum2, [rule, findings3]) => untried.includes(rule) ? sum2 : sum2 + findings3, 0);
  return { ...consequences, untested: consequences.untested + left2 };
}
function withShares(ports, close) {
  const places = new Map(close.flatMap((share) => share.places));
  const texts2 = new Map(
    close.flatMap(
      ({ invalid }) => invalid.records.map(({ place, text: text2 }) => [placeKey(place), text2])
    )
  );
  const validator = {
    validate: (request) => ports.validator.validate(request),
    locate: async (_files, ids) => new Map([...places].filter(([id]) => ids.has(id))),
    readRecords: async (_files, asked) => new Map(asked.map((place) => [place, texts2.get(placeKey(place)) ?? ""]))
  };
  return { ...ports, validator };
}

// src/checks/quality/close-persons.ts
var MOST_FAILING = 40;
async function readClosePersons(database, named2) {
  await noteBroken(database);
  await database.setVariable("named_employees", named2);
  await database.execute(
    `CREATE OR REPLACE TEMP TABLE close_employees AS
     WITH failing AS (
       SELECT scenario_id, plan_design_id, employee_id FROM broken
       GROUP BY ALL HAVING bool_or(severity = 'error')
     ), first_of_kind AS (
       SELECT DISTINCT ON (rule, event_type) scenario_id, plan_design_id, employee_id
       FROM broken SEMI JOIN failing USING (scenario_id, plan_design_id, employee_id)
       ORDER BY rule, event_type, scenario_id, plan_design_id, employee_id
     ), first_failing AS (
       FROM failing ORDER BY scenario_id, plan_design_id, employee_id
       LIMIT (SELECT ${MOST_FAILING} + count(*) FROM first_of_kind)
     ), of_each_type AS (
       SELECT event_type, min(employee_id) AS employee_id FROM events GROUP BY event_type
     )
     SELECT employee_id FROM first_of_kind
     UNION SELECT employee_id FROM first_failing
     UNION SELECT employee_id FROM of_each_type
     UNION SELECT employee_id FROM broken WHERE employee_id IN (SELECT unnest(getvariable('named_employees')))
     UNION SELECT employee_id FROM broken WHERE rule IN (SELECT unnest(getvariable('rules_of_all')))`,
    "close persons"
  );
  const rows = await database.rows("FROM close_employees ORDER BY ALL", "close persons");
  const employees = rows.map(([employee]) => employee ?? "");
  const left2 = await database.rows(
    `SELECT rule, count(*)
     FROM (FROM broken ANTI JOIN close_employees USING (employee_id))
     SEMI JOIN (
       SELECT scenario_id, plan_design_id, employee_id FROM broken GROUP BY ALL HAVING bool_or(severity = 'error')
     ) USING (scenario_id, plan_design_id, employee_id)
     GROUP BY rule ORDER BY rule`,
    "close persons"
  );
  const shared = await database.rows(
    `SELECT CAST(event_id AS VARCHAR) FROM events
     SEMI JOIN (SELECT event_id FROM events SEMI JOIN close_employees USING (employee_id)) USING (event_id)
     GROUP BY event_id HAVING count(*) > 1 ORDER BY event_id`,
    "close persons"
  );
  const events = [];
  for await (const chunk of readEventsFor(database, employees)) events.push(...chunk);
  return {
    employees,
    events,
    sharedIds: shared.map(([id]) => id ?? ""),
    left: left2.map(([rule, count2]) => [rule ?? "", Number(count2)])
  };
}
async function noteBroken(database) {
  await database.setVariable("rules_of_all", rulesOf("all"));
  await database.setVariable("rules_not_tried", [...rulesOf("id"), "payload_type_absent"]);
  await database.execute(
    `CREATE OR REPLACE TEMP TABLE broken AS
     SELECT rule, severity, event_type, scenario_id, plan_design_id, employee_id
     FROM (SELECT * REPLACE (TRY_CAST(event_id AS UUID) AS event_id) FROM quality_findings)
     JOIN events USING (event_id)
     WHERE rule NOT IN (SELECT unnest(getvariable('rules_not_tried')))
     QUALIFY count(*) OVER (PARTITION BY rule, event_id) = 1`,
    "close persons"
  );
}

// src/checks/quality/list-findings.ts
function listFindings(rules, shares, ofAll, following, most) {
  const followers2 = new Set(following.map(({ rule, eventId }) => nameOf(rule, eventId)));
  const follows = ({ rule, eventId }) => eventId !== null && followers2.has(nameOf(rule, eventId));
  const listed = rules.map((rule) => {
    const own = shares.map((share) => pickRule(share, rule.name));
    const known2 = [...own.flatMap(({ close }) => close), ...ofAll.filter(isOf(rule.name))];
    const others = own.flatMap(({ counts: counts2 }) => counts2);
    const inOrder3 = [...own.flatMap(({ first }) => first), ...known2].sort(compareFindings);
    const count2 = others.reduce((sum2, one) => sum2 + one.count, known2.length);
    const report2 = {
      rule: rule.name,
      severity: rule.severity,
      says: rule.says,
      source: rule.source,
      count: count2,
      following: following.filter((found) => found.rule === rule.name).length,
      findings: chooseListed(inOrder3, follows, most)
    };
    const unexplained = known2.filter((one) => !follows(one));
    return {
      report: report2,
      defects: listDefects6(report2, countByType([...others, ...countEach(unexplained)]))
    };
  });
  return {
    rules: listed.map(({ report: report2 }) => report2),
    defects: listed.flatMap(({ defects }) => defects)
  };
}
function nameOf(rule, eventId) {
  return JSON.stringify([rule, eventId]);
}
function isOf(name) {
  return ({ rule }) => rule === name;
}
function pickRule({ counts: counts2, first, close }, name) {
  const own = isOf(name);
  return { counts: counts2.filter(own), first: first.filter(own), close: close.filter(own) };
}
function chooseListed(inOrder3, follows, most) {
  const causes = inOrder3.filter((one) => !follows(one));
  const ordered2 = [...causes, ...inOrder3.filter(follows)];
  const types = /* @__PURE__ */ new Set();
  return ordered2.flatMap((one, at) => {
    const isFirst2 = at < causes.length && !types.has(one.eventType);
    types.add(one.eventType);
    return most === 0 || at < most || isFirst2 ? [asListed(one, at >= causes.length)] : [];
  });
}
function asListed({ place, rule: _, planDesign: __, ...one }, follows) {
  const { eventId, eventType, scenario, employee, effectiveDate, message } = one;
  return { eventId, eventType, scenario, employee, effectiveDate, message, follows, place };
}
function compareFindings(a, b) {
  return compareKnown2(a.scenario, b.scenario) || compareKnown2(a.planDesign, b.planDesign) || compareKnown2(a.employee, b.employee) || compareMoments(a, b);
}
function compareMoments(a, b) {
  if (a.createdAt === null || b.createdAt === null)
    return Number(a.createdAt === null) - Number(b.createdAt === null);
  return compareKnown2(a.effectiveDate, b.effectiveDate) || rankOf(a) - rankOf(b) || compareText(a.createdAt, b.createdAt) || compareKnown2(a.eventId, b.eventId);
}
function rankOf({ eventType }) {
  return EVENT_TYPES.indexOf(eventType);
}
function compareKnown2(a, b) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}
function countEach(findings3) {
  const persons = /* @__PURE__ */ new Map();
  for (const { eventType, scenario, planDesign, employee } of findings3) {
    const own = persons.get(eventType) ?? /* @__PURE__ */ new Set();
    persons.set(eventType, own);
    if (employee !== null) own.add(JSON.stringify([scenario, planDesign, employee]));
  }
  return [...persons].map(([eventType, own]) => ({
    rule: "",
    eventType,
    count: findings3.filter((one) => one.eventType === eventType).length,
    persons: own.size
  }));
}
function countByType(counts2) {
  const sums = /* @__PURE__ */ new Map();
  for (const { eventType, count: count2, persons } of counts2) {
    const before = sums.get(eventType) ?? { count: 0, persons: 0 };
    sums.set(eventType, { count: before.count + count2, persons: before.persons + persons });
  }
  return [...sums].map(([eventType, sum2]) => ({ eventType, ...sum2 })).sort((a, b) => b.count - a.count || compareKnown2(a.eventType, b.eventType));
}
function listDefects6({ rule, severity, findings: findings3 }, counts2) {
  return counts2.flatMap(({ eventType, count: count2, persons }) => {
    const own = findings3.filter((one) => one.follows !== true && one.eventType === eventType);
    const [first] = own;
    if (first === void 0 || severity === "off") return [];
    const files = new Set(own.flatMap(({ place }) => place?.file ?? []));
    return [
      {
        rule,
        eventType,
        count: count2,
        persons,
        severity,
        files: own.length === count2 ? files.size : null,
        first
      }
    ];
  });
}

// src/checks/judge-quality.ts
function measureQuality(context) {
  return context.useFixtures(async (fixtures) => {
    const { ports, config, engine, shard } = context;
    const { database, directory, built, placed } = fixtures;
    const { rules, limits, schema } = engine;
    const { asOf, events } = built;
    const ofAll = gateEvents(placed, schema, config);
    const judging2 = { rules, events, limits, directory, asOf, gateEvents: ofAll };
    const onStep = tellSteps(ports.console, "judging by the rules", events);
    if (!fixtures.isJudged) await judgeEvents(ports, database, { ...judging2, onStep });
    return isShared(shard) ? measureShare(context, fixtures) : measureWhole(context, fixtures);
  });
}
function isShared({ of }) {
  return of > WHOLE.of;
}
async function measureWhole({ ports, config, engine }, { database, directory, built: { asOf }, files, invalid, unloadable, report: report2 }) {
  const { tables } = engine;
  const { base, "fixtures.valid": patterns } = config;
  const consequences = tables.plan.length === 0 ? NO_CONSEQUENCES : await findConsequences(ports, database, {
    ...engine,
    ...{ directory, asOf, files, invalid, unloadable, base, patterns },
    invalidCount: report2.invalid
  });
  const close = { kind: "findings", findings: consequences.following };
  const found = await readFound(database, close, config["quality.max-findings"]);
  const placed = await placeFindings(ports.validator, files, found);
  return { asOf, found: placed, consequences, close: null };
}
async function measureShare({ ports, config, engine }, { database, built: { asOf }, files, invalid: listed, unloadable }) {
  const invalid = await readInvalidTexts(ports.validator, files, [...listed, ...unloadable]);
  const persons = engine.tables.plan.length === 0 ? { employees: [], events: [], sharedIds: [], left: [] } : await readClosePersons(database, invalid.employees);
  const { employees } = persons;
  const close = { kind: "employees", employees };
  const most = config["quality.max-findings"];
  const found = await placeFindings(ports.validator, files, await readFound(database, close, most));
  const places = [...found.close, ...found.ofAll].flatMap(
    ({ eventId, place }) => eventId === null || place === null ? [] : [[eventId, place]]
  );
  const { counts: counts2, first } = found;
  return {
    asOf,
    found: { counts: counts2, first, close: [], ofAll: [] },
    consequences: null,
    close: { ...persons, invalid, places }
  };
}
async function mergeQuality(shares, context) {
  const [one] = shares;
  if (one === void 0) return null;
  const { rules } = context.engine;
  const most = context.config["quality.max-findings"];
  const again = one.consequences === null ? await judgeClosePersons(shares, context) : { found: one.found, consequences: one.consequences };
  const { causes, following, untested, untriedEvents, untriedRules } = again.consequences;
  const found = [
    ...shares.map((share) => ({ ...share.found, close: [] })),
    { counts: [], first: [], close: again.found.close }
  ];
  const listed = listFindings(rules, found, again.found.ofAll, following, most);
  const countSeverity = (severity) => listed.rules.reduce((sum2, rule) => rule.severity === severity ? sum2 + rule.count : sum2, 0);
  const [errors, warnings] = [countSeverity("error"), countSeverity("warning")];
  const { defects } = listed;
  const tried = { causes: [...causes], untested, untriedEvents, untriedRules: [...untriedRules] };
  return { errors, warnings, ...tried, rules: listed.rules, defects };
}

// src/checks/quality/sections.ts
function sections6(quality, context) {
  return [
    ...brokenRules(quality, "error", context),
    ...brokenRules(quality, "warning", context),
    ...untestedFindings(quality)
  ];
}
function brokenRules({ rules }, severity, context) {
  const groups = rules.filter((rule) => rule.severity === severity).flatMap(({ rule, count: count2, following = 0, findings: findings3 }) => {
    const own = findings3.filter(({ follows }) => follows !== true);
    const unsaid = own.filter(({ place }) => !isSaid(context, place));
    const total3 = count2 - following;
    const items = unsaid.map(locateFinding);
    const left2 = total3 - (own.length - unsaid.length);
    if (left2 <= 0) return [];
    return {
      name: `${rule} (${counted(total3, "finding")})`,
      rows: [[rule, formatCount(total3), items[0] ?? ""]],
      items,
      total: left2
    };
  });
  if (groups.length === 0) return [];
  const events = groups.reduce((sum2, { total: total3 }) => sum2 + total3, 0);
  return [
    {
      rank: severity === "error" ? "failure" : "warning",
      heading: severity === "error" ? "Quality errors" : "Quality warnings",
      // A warning must not bury what failed.
      folded: severity === "error" ? null : `${counted(events, "warning")} by ${counted(groups.length, "quality rule")}`,
      blocks: [
        { kind: "groups", header: ["rule", "findings", "for example"], figures: [1], groups }
      ]
    }
  ];
}
function untestedFindings({
  untested = 0,
  untriedEvents = 0,
  untriedRules = []
}) {
  const sentences = [
    ...untested === 0 ? [] : [
      `${counted(untested, "finding")} of further persons ${untested === 1 ? "was" : "were"} not tried for what caused ${untested === 1 ? "it" : "them"}.`
    ],
    ...untriedEvents === 0 ? [] : [
      `${counted(untriedEvents, "further invalid event")} ${untriedEvents === 1 ? "was" : "were"} not tried for what follows from ${untriedEvents === 1 ? "it" : "them"}.`
    ],
    ...untriedRules.map(
      ({ rule, reason }) => `${rule} was not tried for what causes its findings: ${reason}.`
    )
  ];
  if (sentences.length === 0) return [];
  return [{ rank: "detail", heading: null, folded: null, blocks: sentences.map(text) }];
}
function locateFinding(finding2) {
  const message = describeEvent(finding2);
  return finding2.place === null ? message : locateMessage({ ...finding2.place, message });
}
function describeWhose(finding2) {
  const { place, eventType, employee, effectiveDate, message } = finding2;
  if (place === null || employee === null || eventType === null) return describeEvent(finding2);
  return `${employee}, ${eventType} of ${effectiveDate}: ${message}`;
}
function describeEvent(finding2) {
  const { eventId, eventType, scenario, employee, effectiveDate, message } = finding2;
  if (eventId === null) return message;
  const day = effectiveDate === null ? "" : ` of ${effectiveDate}`;
  const event = eventType === null ? "" : `${eventType}${day} `;
  const within = scenario === null ? "" : ` (${scenario})`;
  const person = employee === null ? "" : `${employee}${within}, `;
  return `${person}${event}${eventId}: ${message}`;
}

// src/checks/describe-kind.ts
function describeKind({
  rule,
  pointer,
  eventType
}) {
  const type = eventType === "unknown" ? "" : ` of ${eventType}`;
  return pointer === "" ? `${rule}${type}` : `${rule}: ${pointer}${type}`;
}

// src/checks/quality/trials.ts
function trials3({ rules, causes = [] }) {
  return rules.map((rule) => trial2(rule, causes));
}
function trial2(report2, causes) {
  const { rule, severity, count: count2, following = 0, says } = report2;
  if (severity === "off")
    return { name: rule, outcome: "skipped", message: "switched off in the config", details: [] };
  const details = detailLines(report2, causes);
  if (severity === "warning" || count2 === 0)
    return { name: rule, outcome: "passed", message: null, details };
  const follow = following === 0 ? "" : `, ${following === count2 ? "all" : following} following`;
  const message = `${counted(count2, "finding")}${follow}${says === null ? "" : `: ${says}`}`;
  return { name: rule, outcome: "failed", message, details };
}
function detailLines({ rule, following = 0, findings: findings3 }, causes) {
  const own = findings3.filter(({ follows }) => follows !== true).map(locateFinding);
  if (following === 0) return own;
  const from = causes.filter(({ followers: followers2 }) => followers2.some((each) => each.rule === rule)).map(
    ({ check: check2, ...cause }) => check2 === "validation" ? describeKind(cause) : `${cause.rule} of ${cause.eventType}`
  );
  const follow = following === 1 ? "follows" : "follow";
  return [
    ...own,
    `${counted(following, "finding")} ${follow} from ${firstFew(from)}`,
    ...findings3.filter(({ follows }) => follows === true).map(locateFinding)
  ];
}
function defectId(rule, eventType) {
  return JSON.stringify([rule, eventType]);
}
function aboutEvent(finding2) {
  const { eventId, scenario, employee, message } = finding2;
  return eventId === null ? [message] : [eventId, scenario ?? "", employee ?? ""];
}
function unlisted3({ rules }) {
  return rules.filter(({ severity }) => severity !== "off").reduce(
    (sum2, { count: count2, following = 0, findings: findings3 }) => sum2 + count2 - following - findings3.filter(({ place, follows }) => place !== null && follows !== true).length,
    0
  );
}

// src/checks/quality/causes.ts
function listDefects7(quality, tested2) {
  return (quality.defects ?? groupByRule2(quality)).map((defect3) => {
    const { rule, severity, eventType, count: count2, first } = defect3;
    const cause = tested2.find(
      (one) => one.check === "quality" && one.rule === rule && one.eventType === eventType
    );
    const breaks2 = count2 === 1 ? "breaks" : "break";
    const what = eventType === null && first.eventId === null ? `${rule}, ${first.message}` : `${countEvents(count2, eventType)}${spreadWords(defect3)} ${breaks2} ${rule}${exampleWords(count2, first.place, describeWhose(first))}`;
    return {
      id: defectId(rule, eventType),
      name: eventType === null ? rule : `${rule} of ${eventType}`,
      count: count2,
      following: countFollowers(cause ?? null),
      level: severity,
      title: `Rule ${rule}`,
      sentence: withFollowers(what, count2, cause?.followers ?? []),
      place: first.place,
      next: correcting(defect3, cause ?? null)
    };
  });
}
function correcting({ count: count2, first }, cause) {
  const command = first.place === null ? typed("gate") : typed(`validate ${shellWord(first.place.file)} --quality`);
  if (cause === null)
    return fixing("Correct this event, or the earlier one that it contradicts.", command);
  const gone = count2 > 1 ? "the first of these is gone" : "all of this is gone";
  return fixing(
    `Correct the event. Tried in memory: ${cause.repair}, ${gone}${revealedWords(cause)}.`,
    command
  );
}
function groupByRule2({ rules }) {
  return rules.flatMap(
    ({ rule, severity, count: count2, findings: [first] }) => severity === "off" || count2 === 0 || first === void 0 ? [] : [{ rule, severity, eventType: first.eventType, count: count2, files: null, persons: 0, first }]
  );
}

// src/checks/quality/check.ts
var QUALITY = {
  stage: "rebuild",
  isAskedFor: () => true,
  ...inShares({ measure: measureQuality, merge: mergeQuality }),
  standsAlone: false,
  judge: judge4,
  defects: listDefects7,
  sections: sections6,
  findings: (quality) => [...annotations(quality, "error"), ...annotations(quality, "warning")],
  followers,
  unlisted: unlisted3,
  trials: trials3,
  nextStep: ({ errors }) => errors === 0 ? null : fixing("Correct the events that break a rule."),
  facts: (quality) => [{ label: "quality", value: describeCounts(quality) }],
  figures: ({ errors, warnings }) => ({ "quality.errors": errors, "quality.warnings": warnings }),
  concern: (quality) => countErrors(quality) > 0 ? "data quality" : null,
  isNotable: ({ warnings }) => warnings > 0
};
function countErrors({ errors, causes = [] }) {
  const following = causes.filter(({ check: check2 }) => check2 !== "quality").flatMap(({ followers: followers2 }) => followers2).filter(({ severity }) => severity === "error");
  return errors - following.reduce((sum2, { count: count2 }) => sum2 + count2, 0);
}
function judge4({ errors, warnings, rules }) {
  const broken = rules.filter(({ severity, count: count2 }) => severity === "error" && count2 > 0).map(({ rule, count: count2 }) => `${rule} (${formatCount(count2)})`);
  const run = rules.filter(({ severity }) => severity !== "off").length;
  const warned = warnings === 0 ? "" : ` (${counted(warnings, "warning")})`;
  return {
    reasons: errors === 0 ? [] : [`${counted(errors, "quality error")}: ${firstFew(broken)}`],
    doubts: [],
    grounds: rules.length === 0 ? [] : [`no error by ${counted(run, "quality rule")}${warned}`]
  };
}
function annotations({ rules }, level) {
  return rules.filter(({ severity }) => severity === level).flatMap(
    ({ rule, findings: findings3 }) => findings3.flatMap((finding2) => {
      if (finding2.place === null || finding2.follows === true) return [];
      return [annotation(level, rule, finding2, finding2.place)];
    })
  );
}
function annotation(level, rule, finding2, { file, line }) {
  const title = `Rule ${rule}`;
  const defect3 = defectId(rule, finding2.eventType);
  const about2 = aboutEvent(finding2);
  return { level, file, line, title, message: describeEvent(finding2), rule, about: about2, defect: defect3 };
}
function describeCounts({ rules, errors, warnings }) {
  if (rules.length === 0) return "the built-in rules are for tables of the plan, and none is made";
  const off = rules.filter(({ severity }) => severity === "off").length;
  const run = counted(rules.length - off, "rule");
  return `${run}${off === 0 ? "" : ` (${off} off)`}: ${counted(errors, "error")}, ${counted(warnings, "warning")}`;
}
function followers({ rules, causes = [] }) {
  return rules.flatMap(
    ({ rule, severity, findings: findings3 }) => findings3.flatMap((finding2) => {
      if (finding2.follows !== true || finding2.place === null || severity === "off") return [];
      const cause = causes.find((one) => one.followers.some((each) => each.rule === rule));
      if (cause === void 0) return [];
      const told2 = annotation(severity, rule, finding2, finding2.place);
      return [{ ...told2, cause: { check: cause.check, defect: causeId(cause) } }];
    })
  );
}
function causeId({ check: check2, rule, eventType, pointer }) {
  return check2 === "quality" ? defectId(rule, eventType) : kindKey({ rule, eventType, pointer });
}

// src/checks/rejection/reject-fixtures.ts
async function rejectInvalidFixtures(ports, config, schema) {
  const files = await ports.workspace.collect(
    config["fixtures.invalid"],
    (pattern) => config.findPlace("fixtures.invalid", pattern)
  );
  const result = await ports.validator.validate({
    files,
    schema,
    maxFindings: config["validation.max-findings"],
    expect: "invalid",
    spoolDirectory: null
  });
  const unreadable = result.files.filter((file) => file.events === 0 && file.incomplete).length;
  return {
    files: files.length,
    events: total(result.files, (file) => file.events) + unreadable,
    rejected: total(result.files, (file) => file.invalid) + unreadable,
    accepted: result.files.flatMap(acceptedFindings)
  };
}
function acceptedFindings(file) {
  return (file.accepted ?? []).map(({ line, index }) => ({
    file: file.file.path,
    line,
    ...index === void 0 ? {} : { index },
    pointer: "",
    rule: "accepted-invalid-fixture",
    message: "the schema accepts this event, and fixtures.invalid says that it must not"
  }));
}

// src/checks/rejection/check.ts
var REJECTION = {
  stage: "reject",
  isAskedFor: (config) => config["fixtures.invalid"].length > 0,
  run: ({ ports, config, engine }) => rejectInvalidFixtures(ports, config, engine.schema),
  split: { by: "first" },
  standsAlone: false,
  judge: judge5,
  sections: sections7,
  findings: ({ accepted }) => accepted.map(({ file, line, message, index }) => ({
    level: "error",
    file,
    line,
    title: "Accepted, but must be rejected",
    message,
    rule: "accepted",
    about: [String(index ?? "")]
  })),
  nextStep: nextStep4,
  facts: ({ rejected, events }) => [
    {
      label: "invalid fixtures",
      value: `${formatCount(rejected)} of ${counted(events, "event")} rejected`
    }
  ],
  figures: () => ({}),
  concern: ({ accepted }) => accepted.length > 0 ? "validation" : null,
  isNotable: () => false
};
function judge5({ accepted, events }) {
  const places = accepted.map(({ file, line }) => `${file}:${line}`);
  const reasons = places.length > 0 ? [
    `the schema accepts ${counted(places.length, "event")} that it must reject: ${firstFew(places)}`
  ] : events === 0 ? ["the invalid fixtures hold no event"] : [];
  return { reasons, doubts: [], grounds: [] };
}
function sections7({ accepted, events, files }) {
  if (accepted.length === 0 && events > 0) return [];
  const block = accepted.length > 0 ? list(accepted.map(locateMessage)) : text(`${counted(files, "file")} of invalid fixtures, and no event in any of them.`);
  const heading = accepted.length > 0 ? "Accepted, but must be rejected" : "No event that must be rejected";
  return [{ rank: "failure", heading, folded: null, blocks: [block] }];
}
function nextStep4({ accepted, events }) {
  if (accepted.length > 0)
    return fixing("Make the schema reject these events, or move them to the valid fixtures.");
  if (events > 0) return null;
  return fixing(
    "Add events that the schema must reject, or correct fixtures.invalid in the config."
  );
}

// src/checks/disagreement.ts
var MOST_ROWS = 10;
function disagreementBlock(disagreements, sides, total3) {
  return total3 > MOST_ROWS ? disagreementGroups(disagreements, sides, total3) : disagreementTable(disagreements, sides, total3);
}
function disagreementGroups(disagreements, sides, total3) {
  const byColumn = /* @__PURE__ */ new Map();
  for (const one of disagreements) {
    const name = `${one.table}.${one.column ?? "row"}`;
    byColumn.set(name, [...byColumn.get(name) ?? [], describeBriefly(one, sides)]);
  }
  const groups = [...byColumn].map(([name, items]) => ({
    name: `${name} (${formatCount(items.length)})`,
    rows: [[name, formatCount(items.length), items[0] ?? ""]],
    items,
    total: items.length
  }));
  const rest = total3 - disagreements.length;
  const unlisted4 = { name: "not listed", rows: [], items: [], total: rest };
  return {
    kind: "groups",
    header: ["table and column", "rows", "for example"],
    figures: [1],
    groups: rest > 0 ? [...groups, unlisted4] : groups
  };
}
function describeBriefly(one, sides) {
  if (one.column !== null) return describeRow2(one, sides);
  return `${one.table} (${one.key.join(", ")}): a row that only ${sides[one.sql === null ? 1 : 0]} has`;
}
function disagreementTable(disagreements, sides, total3) {
  return {
    kind: "table",
    header: ["table", "key", "column", ...sides],
    figures: [],
    rows: disagreements.map((disagreement2) => row(disagreement2, sides)),
    total: total3
  };
}
function row(disagreement2, sides) {
  const { table, key, column, sql, fold } = disagreement2;
  return {
    cells: [table, key.join(", "), column ?? "row", describeCell(sql), describeCell(fold)],
    sentence: describeRow2(disagreement2, sides)
  };
}
function describeRow2({ table, key, column, sql, fold }, [left2, right]) {
  return `${table} (${key.join(", ")}) ${column ?? "row"}: ${left2} ${describeCell(sql)}, ${right} ${describeCell(fold)}`;
}
function describeCell(cell) {
  return cell ?? "nothing";
}

// src/pipelines/reference/built-file.ts
async function readBuilt({
  warehouse,
  workspace
}, file) {
  const path = await workspace.locate(file);
  const directory = await workspace.temporaryDirectory();
  return openBuilt(warehouse, { path, mode: "read", readable: [directory] }, file);
}
async function openBuilt(warehouse, options, file) {
  const database = await warehouse.open(options).catch((cause) => {
    if (cause instanceof GateError) throw cause;
    throw new GateError("BUILT_FILE", { file, detail: "DuckDB cannot open it" }, { cause });
  });
  try {
    await requireBuilt(database, file);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
async function requireBuilt(database, file) {
  const rows = await database.rows(
    "SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal",
    file
  );
  const present = new Set(rows.map(([table, column]) => `${table}.${column}`));
  const needed = [
    ...EVENT_COLUMNS.map(({ name }) => `events.${name}`),
    "events.event_order",
    ...TABLES.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`))
  ];
  const missing3 = needed.find((column) => !present.has(column));
  if (missing3 !== void 0)
    throw new GateError("BUILT_FILE", { file, detail: `it has no ${missing3}` });
}

// src/pipelines/second-opinion/first-disagreements.ts
var MOST2 = 100;
async function firstDisagreements(found, shapes) {
  const order = orderBy(shapes);
  const first = [];
  let disagreementCount = 0;
  for await (const one of found) {
    disagreementCount += 1;
    insert(first, one, order);
  }
  return { disagreementCount, disagreements: first };
}
function mergeDisagreements(shares, shapes) {
  const order = orderBy(shapes);
  const first = [];
  for (const { disagreements } of shares)
    for (const one of disagreements) insert(first, one, order);
  const disagreementCount = shares.reduce((sum2, share) => sum2 + share.disagreementCount, 0);
  return { disagreementCount, disagreements: first };
}
function insert(first, one, order) {
  let at = first.length;
  while (at > 0 && order(first[at - 1], one) > 0) at -= 1;
  if (at >= MOST2) return;
  first.splice(at, 0, one);
  if (first.length > MOST2) first.pop();
}
var PERSON = 3;
function orderBy(shapes) {
  const known2 = new Map(shapes.map((shape, at) => [shape.name, { shape, at }]));
  return (a, b) => {
    const [one, other] = [known2.get(a.table), known2.get(b.table)];
    if (one === void 0 || other === void 0)
      return Number(one === void 0) - Number(other === void 0);
    for (let cell = 0; cell < PERSON; cell += 1) {
      const whose = compareText(a.key[cell] ?? "", b.key[cell] ?? "");
      if (whose !== 0) return whose;
    }
    const { shape } = one;
    return one.at - other.at || keyOrder(shape, a.key, b.key) || columnAt(shape, a.column) - columnAt(shape, b.column);
  };
}
function columnAt({ columns }, column) {
  return columns.findIndex(({ name }) => name === column);
}

// src/pipelines/second-opinion/compare-with-fold.ts
var IN_MEMORY_BYTES = 1 << 24;
async function compareWithFold(ports, database, request) {
  const { asOf, limits, shapes = TABLES, isOwn: isOwn2 } = request;
  const folded3 = /* @__PURE__ */ new Map();
  const persons = counting(eventsByPerson(ports, request), request);
  const lines = (shape) => {
    const all = database.lines(tableLinesSql(shape), shape.name);
    return isOwn2 === void 0 ? all : ownLines(all, isOwn2);
  };
  const found = compareWithOracle({ persons, lines, asOf, limits, shapes, tally: folded3 });
  return { ...await firstDisagreements(found, shapes), folded: folded3 };
}
var EMPLOYEE2 = 2;
async function* ownLines(chunks, isOwn2) {
  for await (const lines of chunks)
    yield lines.filter((line) => isOwn2(parseLine(line)[EMPLOYEE2] ?? ""));
}
async function* counting(persons, { events, onProgress }) {
  let folded3 = 0;
  let told2 = 0;
  for await (const person of persons) {
    yield person;
    folded3 += person.length;
    if (folded3 - told2 < events / 100) continue;
    told2 = folded3;
    onProgress?.(folded3);
  }
}
async function* eventsByPerson({ warehouse, workspace }, { spool, spoolDirectory, events }) {
  if (spool.length === 0) return;
  const texts2 = await workspace.readTemporary(spool, IN_MEMORY_BYTES);
  if (texts2 !== null) {
    yield* groupByPerson(texts2.flatMap(parseLines));
    return;
  }
  const threads = threadsFor(events);
  const sorter = await warehouse.open({ path: null, readable: [spoolDirectory], threads });
  try {
    yield* personEvents(sorter, spool);
  } finally {
    sorter.close();
  }
}
function parseLines(text2) {
  return text2.split("\n").flatMap((line) => line === "" ? [] : JSON.parse(line));
}

// src/checks/snapshots/check-snapshots.ts
async function measureSnapshots(context) {
  const { ports, config } = context;
  const { snapshots: file } = config;
  const { spool, report: report2, routing } = await context.fixtures();
  if (file === null || routing === null && report2.valid === 0) return null;
  const database = await readBuilt(ports, file);
  try {
    const asOf = await readAsOf(database);
    if (asOf === null) throw new GateError("BUILT_FILE", { file, detail: "it has no participant" });
    const [row2] = await database.rows(
      "SELECT count(*) FROM fct_participant_balance_snapshots",
      file
    );
    const { disagreementCount, disagreements } = await compareWithFold(ports, database, {
      spool,
      spoolDirectory: await context.spoolDirectory(),
      events: report2.valid,
      asOf,
      limits: context.engine.annualLimits,
      onProgress: (folded3) => ports.console.progress("folding the events", folded3 / report2.valid, {
        done: folded3,
        unit: "events"
      }),
      ...routing === null ? {} : { isOwn: ownEmployees(routing) }
    });
    return { file, asOf, rows: Number(row2?.[0]), disagreementCount, disagreements };
  } finally {
    database.close();
  }
}
async function requireFile(ports, file) {
  const database = await readBuilt(ports, file);
  database.close();
}
function ownEmployees(routing) {
  const isOwnHash = createOwnership(routing);
  return (employee) => isOwnHash(hashPerson(employee));
}
async function mergeSnapshots(shares, context) {
  const [first] = shares;
  const { report: report2 } = await context.fixtures();
  if (first === void 0 || report2.valid === 0) return null;
  const { file, asOf, rows } = first;
  return { file, asOf, rows, ...mergeDisagreements(shares, TABLES) };
}

// src/checks/snapshots/check.ts
var SNAPSHOTS3 = {
  stage: "rebuild",
  isAskedFor: ({ snapshots }) => snapshots !== null,
  ...inShares({ measure: measureSnapshots, merge: mergeSnapshots }),
  lookAhead: async ({ ports, config }) => {
    if (config.snapshots !== null) await requireFile(ports, config.snapshots);
    return [];
  },
  standsAlone: false,
  judge: ({ file, disagreementCount }) => ({
    reasons: disagreementCount === 0 ? [] : [`${file} differs from what the fixtures give in ${counted(disagreementCount, "place")}`],
    doubts: [],
    grounds: [`${file} is what the fixtures give`]
  }),
  sections: ({ file, disagreements, disagreementCount }) => disagreementCount === 0 ? [] : [
    {
      rank: "failure",
      heading: `${file} differs from what the fixtures give`,
      folded: null,
      blocks: [disagreementBlock(disagreements, ["file", "events"], disagreementCount)]
    }
  ],
  findings: () => [],
  nextStep: ({ file, disagreementCount }) => disagreementCount === 0 ? null : fixing(
    `If the fixtures are wrong, correct them. If they are right, build ${file} again:`,
    `rm ${shellWord(file)} && ${typed(`build --out ${shellWord(file)}`)}`
  ),
  facts: ({ file, asOf, rows, disagreementCount }) => [
    {
      label: "snapshot file",
      value: `${file} as of ${asOf}: ${counted(rows, "row")}, ${counted(disagreementCount, "disagreement")} with the fixtures`
    }
  ],
  figures: () => ({}),
  concern: ({ disagreementCount }) => disagreementCount > 0 ? "golden" : null,
  isNotable: () => false
};

// src/checks/tables/opinion-words.ts
function nameSides({ secondOpinion, loading }) {
  return [
    loading === null ? "pipeline" : "SQL",
    secondOpinion.by === "builtin" ? "TypeScript" : "second opinion"
  ];
}
function describeDisagreement(opinion) {
  const { disagreementCount, secondOpinion, loading } = opinion;
  if (disagreementCount === 0) return null;
  const places = counted(disagreementCount, "place");
  if (secondOpinion.by !== "builtin")
    return `the pipeline and its second opinion "${secondOpinion.by}" disagree in ${places}`;
  return `the ${loading === null ? "command" : "SQL"} and the TypeScript reconstruction disagree in ${places}`;
}
function opinionGrounds({ secondOpinion, tables, declared }) {
  const { by } = secondOpinion;
  const isOther = by !== "builtin" && by !== "none";
  const unique = declared.length === 1 ? "the key of 1 declared table is unique" : `the keys of ${declared.length} declared tables are unique`;
  const them = declared.length === 1 ? "it" : "them";
  return [
    ...isOther ? [`"${by}" makes the same of ${counted(secondOpinion.tables.length, "table")}`] : [],
    ...tables.length > 0 && by === "builtin" ? ["both reconstructions agree"] : [],
    ...tables.length > 0 && by === "none" ? [`no second opinion of ${counted(tables.length, "table")} of the plan`] : [],
    ...declared.length === 0 ? [] : [isOther ? unique : `${unique}, without a second opinion of ${them}`]
  ];
}

// src/checks/tables/causes.ts
function listDefects8(reconstruction) {
  const { counts: counts2, loading, declared } = reconstruction;
  const lost = describeLost(counts2);
  const unloaded = describeLoading(loading);
  return [
    ...lost === null ? [] : [defect2(lost, LOST_STEP, { explains: ["events-not-loaded"] })],
    ...unloaded === null ? [] : [
      defect2(
        unloaded,
        `Fix ${loading?.script}: it must load every valid event unchanged, and nothing else.`,
        { explains: ["events-not-loaded"] }
      )
    ],
    ...declared.flatMap(
      ({ name, problem: problem2 }) => problem2 === null ? [] : [
        defect2(
          problem2,
          'Fix the pipeline, or correct what "tables" in the config says of this table.',
          { explains: [`table ${name}`] }
        )
      ]
    ),
    ...disagreement(reconstruction),
    ...weeks(reconstruction)
  ];
}
function defect2(sentence3, step, links = {}) {
  const title = "Reconstruction";
  return { level: "error", title, sentence: sentence3, place: null, next: fixing(step), ...links };
}
var LOST_STEP = `Run it again. If the same events are lost again, report it as a bug (${ISSUES}).`;
var FIX_SQL = "Fix the pipeline: from the same events, the rules of the plan give other balances.";
function disagreement(reconstruction) {
  const words2 = describeDisagreement(reconstruction);
  if (words2 === null) return [];
  const [first] = reconstruction.disagreements;
  const example = first === void 0 ? "" : `, first ${describeBriefly(first, nameSides(reconstruction))}`;
  return [defect2(`${words2}${example}`, FIX_SQL, { explains: ["reconstructions-disagree"] })];
}
function weeks({ weekDifferences }) {
  const [first] = weekDifferences;
  if (first === void 0) return [];
  const asConsequence = counted(
    weekDifferences.length,
    "sum of a week differs",
    "sums of weeks differ"
  );
  return [
    defect2(describeWeek(first), FIX_SQL, { because: ["reconstructions-disagree"], asConsequence })
  ];
}
function describeWeek({ week, column, snapshots, events }) {
  return `for the week of ${week}, ${column} of all snapshots is ${describeCell(snapshots)}, and of all events until then ${describeCell(events)}`;
}

// src/checks/tables/find-absent-parts.ts
var MOST_SHOWN = 100;
async function countAbsentParts(database, files, pointers) {
  if (files.length === 0) return { events: 0, parts: [] };
  const columns = POINTED_PARTS.map((part) => {
    const absent = `FILTER (json ->> ${quoted(pointers[part])} IS NULL)`;
    return `count(*) ${absent}, min(CAST(json AS VARCHAR)) ${absent}`;
  });
  const [row2 = []] = await database.rows(
    `SELECT count(*), ${columns.join(", ")}
     FROM read_json_objects(${literal(files)}, format = 'newline_delimited', maximum_object_size = 16777216,
       hive_partitioning = false)`,
    "events"
  );
  return {
    events: Number(row2[0]),
    parts: POINTED_PARTS.map((_, at) => ({
      absent: Number(row2[1 + 2 * at]),
      first: row2[2 + 2 * at] ?? null
    }))
  };
}
function listAbsentParts(shares, pointers) {
  const all = shares.reduce((sum2, { events }) => sum2 + events, 0);
  return POINTED_PARTS.flatMap((part, at) => {
    const own = shares.flatMap(({ parts }) => parts[at] ?? []);
    const events = own.reduce((sum2, { absent }) => sum2 + absent, 0);
    const [first = ""] = own.flatMap((one) => one.first ?? []).sort(compareText);
    const pointer = pointers[part];
    const isTold = events > 0 && (events < all || pointer !== defaultPointer(part));
    return isTold ? [{ part, pointer, events, first: shorten(first) }] : [];
  });
}
function shorten(text2) {
  return [...text2.slice(0, 2 * MOST_SHOWN)].slice(0, MOST_SHOWN).join("");
}
function defaultPointer(part) {
  const setting = EVENT_SETTINGS.find(({ key }) => key === `events.${part}`);
  return setting?.kind.byDefault ?? PLAN_TYPE_POINTER;
}

// src/sql/snapshot_sums.sql
var snapshot_sums_default = "-- Each week's snapshots added up, against the events until then: whatever a snapshot owes to anything\n-- but events, or to a week that is not its own, shows in a sum.\n-- Inputs:   events, fct_participant_balance_snapshots; macros; variable as_of.\n-- Output:   table snapshot_sums (week, sum_of, snapshots, events), three rows per week.\n-- Ordering: week, sum_of.\n\nCREATE OR REPLACE TEMP TABLE snapshot_sums AS\nWITH snapshots_of_weeks AS (\n  SELECT\n    snapshot_date AS week,\n    sum(gross_balance) AS gross_balance,\n    sum(forfeitures) AS forfeitures,\n    sum(contribution_count) AS contribution_count\n  FROM fct_participant_balance_snapshots\n  GROUP BY ALL\n),\nevents_of_weeks AS (\n  SELECT\n    friday_on_or_after(effective_date) AS week,\n    coalesce(sum(amount) FILTER (event_type = 'contribution'), 0) AS gross_balance,\n    coalesce(sum(amount) FILTER (event_type = 'forfeiture'), 0) AS forfeitures,\n    count(*) FILTER (event_type = 'contribution') AS contribution_count\n  FROM events\n  WHERE event_type IN ('contribution', 'forfeiture') AND effective_date <= CAST(getvariable('as_of') AS DATE)\n  GROUP BY ALL\n),\nevents_until AS (\n  SELECT\n    week,\n    sum(gross_balance) OVER history AS gross_balance,\n    sum(forfeitures) OVER history AS forfeitures,\n    sum(contribution_count) OVER history AS contribution_count\n  FROM events_of_weeks\n  WINDOW history AS (ORDER BY week)\n),\nweeks AS (\n  SELECT week FROM snapshots_of_weeks\n  UNION\n  SELECT week FROM events_of_weeks\n),\nsums AS (\n  SELECT weeks.week, snapshots_of_weeks AS snapshots, events_until AS events\n  FROM weeks\n  LEFT JOIN snapshots_of_weeks ON snapshots_of_weeks.week = weeks.week\n  ASOF LEFT JOIN events_until ON events_until.week <= weeks.week\n)\nSELECT week, 'contribution_count' AS sum_of,\n  CAST(snapshots.contribution_count AS VARCHAR) AS snapshots,\n  CAST(coalesce(events.contribution_count, 0) AS VARCHAR) AS events\nFROM sums\nUNION ALL\nSELECT week, 'forfeitures',\n  CAST(snapshots.forfeitures AS VARCHAR),\n  CAST(CAST(coalesce(events.forfeitures, 0) AS DECIMAL(38,6)) AS VARCHAR)\nFROM sums\nUNION ALL\nSELECT week, 'gross_balance',\n  CAST(snapshots.gross_balance AS VARCHAR),\n  CAST(CAST(coalesce(events.gross_balance, 0) AS DECIMAL(38,6)) AS VARCHAR)\nFROM sums\nORDER BY week, sum_of;\n";

// src/checks/tables/sum-weeks.ts
var MOST_DIFFERENCES = 100;
async function sumWeeks(database) {
  await database.execute(snapshot_sums_default, "snapshot_sums.sql");
  const rows = await database.rows(
    "SELECT CAST(week AS VARCHAR), sum_of, snapshots, events FROM snapshot_sums ORDER BY week, sum_of",
    "snapshot_sums"
  );
  return rows.map(([week, column, snapshots, events]) => ({
    week: week ?? "",
    column: column ?? "",
    snapshots: snapshots ?? null,
    events: events ?? null
  }));
}
function compareWeeks(shares) {
  const sums = shares.length === 1 ? shares[0] ?? [] : mergeWeeks(shares);
  const different = sums.filter(({ snapshots, events }) => snapshots !== events);
  return {
    weeks: new Set(sums.map(({ week }) => week)).size,
    weekDifferences: different.slice(0, MOST_DIFFERENCES)
  };
}
function mergeWeeks(shares) {
  const [weeks2, columns] = [sortedOf(shares, "week"), sortedOf(shares, "column")];
  const sums = columns.map((column) => {
    const own = shares.map((share) => share.filter((sum2) => sum2.column === column));
    const byWeek = own.map((share) => new Map(share.map((sum2) => [sum2.week, sum2])));
    const until = own.map(() => null);
    return weeks2.map((week) => {
      for (const [at, share] of byWeek.entries())
        until[at] = share.get(week)?.events ?? until[at] ?? null;
      const snapshots = byWeek.map((share) => share.get(week)?.snapshots ?? null);
      return { week, column, snapshots: addAll(snapshots), events: addAll(until) };
    });
  });
  return weeks2.flatMap((_, at) => sums.flatMap((ofColumn) => ofColumn[at] ?? []));
}
function sortedOf(shares, of) {
  return [...new Set(shares.flatMap((share) => share.map((sum2) => sum2[of])))].sort();
}
function addAll(numbers2) {
  const [first = null, ...others] = numbers2.filter((number) => number !== null);
  return others.reduce((sum2, number) => sum2 === null ? null : addDecimals(sum2, number), first);
}

// src/checks/tables/compare-tables.ts
async function compareTables(shares, context) {
  const { engine, config } = context;
  const [one] = shares;
  if (one === void 0) return null;
  const [first = one.first] = shares.map((share) => share.first).sort();
  const { asOf, secondOpinion } = one;
  const events = total2(shares.map((share) => share.events));
  requireBegun({ asOf, first, events });
  const { validated, unloadable } = validatedCounts(await context.fixtures());
  const loaded = shares.some((share) => share.loaded === null) ? null : shares.flatMap((share) => share.loaded ?? []);
  const { plan } = engine.tables;
  const counts2 = plan.length === 0 ? { counts: [], notRebuilt: [] } : {
    counts: countEvents2({ validated, unloadable }, tally(shares), loaded, inTables(shares)),
    notRebuilt: listNotRebuilt(validated)
  };
  const valid = sumByType(shares.map(({ distinct: distinct2 }) => distinct2));
  const absent = shares.flatMap((share) => share.absent ?? []);
  return {
    asOf,
    events,
    ...counts2,
    absentParts: absent.length === 0 ? [] : listAbsentParts(absent, eventPointers(config, engine.schema)),
    loading: compareLoading(valid, loaded, engine.pipeline.scriptFor("events")),
    tables: sumRows(shares.map(({ tables }) => tables)),
    declared: sumRows(shares.map(({ declared }) => declared)),
    ...compareWeeks(shares.map(({ weekSums }) => weekSums)),
    ...mergeDisagreements(shares, plan),
    secondOpinion
  };
}
function sumRows(shares) {
  const [tables = []] = shares;
  return tables.map((table, at) => ({
    ...table,
    rows: total2(shares.map((share) => share[at]?.rows ?? 0))
  }));
}
function tally(shares) {
  const sums = /* @__PURE__ */ new Map();
  for (const [type, more] of shares.flatMap((share) => share.tally)) {
    const before = sums.get(type) ?? { distinct: 0, repeated: 0, later: 0 };
    sums.set(type, {
      distinct: before.distinct + more.distinct,
      repeated: before.repeated + more.repeated,
      later: before.later + more.later
    });
  }
  return sums;
}
function inTables(shares) {
  return shares.some((share) => share.inTables === null) ? null : sumByType(shares.map((share) => share.inTables ?? []));
}
function sumByType(shares) {
  const sums = /* @__PURE__ */ new Map();
  for (const [type, count2] of shares.flat()) sums.set(type, (sums.get(type) ?? 0) + count2);
  return sums;
}
function total2(numbers2) {
  return numbers2.reduce((sum2, number) => sum2 + number, 0);
}

// src/checks/tables/count-sections.ts
function countSections(reconstruction) {
  const { counts: counts2, notRebuilt: notRebuilt2, asOf, absentParts } = reconstruction;
  const shown3 = [];
  const different = counts2.filter((count2) => !isOneNumber(count2));
  const table = countTable(different, asOf);
  if (describeLost(counts2) !== null)
    shown3.push({
      rank: "failure",
      heading: "Events that were lost between validation and reconstruction",
      folded: null,
      blocks: [table]
    });
  else if (different.length > 0)
    shown3.push({
      rank: "detail",
      heading: null,
      folded: `${summariseCounts(counts2)}: ${explain2(different, asOf)}`,
      blocks: [table]
    });
  const aside = describeNotRebuilt(notRebuilt2);
  if (aside !== null)
    shown3.push({ rank: "warning", heading: null, folded: null, blocks: [text(aside)] });
  if (absentParts.length > 0) shown3.push(absentSection(absentParts));
  return shown3;
}
function absentSection(parts) {
  const sentences = parts.map(
    ({ part, pointer, events, first }) => `${counted(events, "valid event says", "valid events say")} nothing at ${pointer} (events.${part}), the first is ${first}`
  );
  return {
    rank: "warning",
    heading: "Events without a part that the config points at",
    folded: null,
    blocks: [list(sentences)]
  };
}
function explain2(counts2, asOf) {
  const sum2 = (pick) => counts2.reduce((total3, count2) => total3 + pick(count2), 0);
  const parts = [
    [sum2((count2) => count2.unloadable), "not loadable"],
    [sum2((count2) => count2.repeated), "under an event_id that is there already"],
    [sum2((count2) => count2.later), `after ${asOf}`]
  ];
  const found = parts.filter(([count2]) => count2 > 0);
  const words2 = found.map(([count2, what]) => `${formatCount(count2)} ${what}`);
  return words2.length === 0 ? counted(counts2.length, "type") : words2.join(", ");
}
function countTable(counts2, asOf) {
  return {
    kind: "table",
    header: [
      "event type",
      "validated",
      "not loadable",
      "same event_id",
      "loaded",
      `after ${asOf}`,
      "rebuilt"
    ],
    figures: [1, 2, 3, 4, 5, 6],
    rows: counts2.map(({ type, validated, unloadable, repeated: repeated2, loaded, later, rebuilt }) => ({
      cells: [
        type,
        ...[validated, unloadable, repeated2, loaded, later, rebuilt].map(
          (count2) => count2 === null ? "not known" : formatCount(count2)
        )
      ]
    })),
    total: counts2.length
  };
}

// src/pipelines/count-events.ts
async function tallyLoaded(database, asOf) {
  const rows = await database.rows(
    `WITH kept AS (
       SELECT event_type, count(*) AS kept, count(*) FILTER (effective_date > CAST(${quoted(asOf)} AS DATE)) AS later
       FROM events GROUP BY event_type
     ), standing AS (
       SELECT scenario_id, event_id, any_value(event_type) AS event_type, count(*) AS kept
       FROM events SEMI JOIN repeated_events USING (scenario_id, event_id) GROUP BY ALL
     ), repeated AS (
       SELECT event_type, sum(copies - kept) AS repeated
       FROM repeated_events JOIN standing USING (scenario_id, event_id) GROUP BY event_type
     )
     SELECT event_type, kept, coalesce(repeated, 0), later FROM kept LEFT JOIN repeated USING (event_type)`,
    "events"
  );
  return new Map(
    rows.map(([type, distinct2, repeated2, later]) => [
      type ?? "none",
      { distinct: Number(distinct2), repeated: Number(repeated2), later: Number(later) }
    ])
  );
}
async function countInBalances(database, tables) {
  if (!tables.some(({ name }) => name === "participant_balances")) return /* @__PURE__ */ new Map();
  const [row2 = []] = await database.rows(
    "SELECT coalesce(sum(contribution_count), 0) FROM participant_balances",
    "participant_balances"
  );
  return /* @__PURE__ */ new Map([["contribution", Number(row2[0])]]);
}

// src/pipelines/second-opinion/compare-lines.ts
async function* compareLines(shape, first, second) {
  const [left2, right] = [createLineCursor(first), createLineCursor(second)];
  for (; ; ) {
    const one = left2.peek() ?? await left2.refill();
    const other = right.peek() ?? await right.refill();
    if (one === void 0 && other === void 0) return;
    const order = one === other ? 0 : compareKeys(shape, one, other);
    if (order <= 0) left2.advance();
    if (order >= 0) right.advance();
    if (one === other) continue;
    if (order < 0) yield wholeRow2(shape, one ?? "", "sql");
    else if (order > 0) yield wholeRow2(shape, other ?? "", "fold");
    else yield* cells2(shape, one ?? "", other ?? "");
  }
}
function compareKeys(shape, one, other) {
  if (one === void 0) return 1;
  if (other === void 0) return -1;
  return keyOrder(shape, parseLine(one), parseLine(other));
}
function wholeRow2({ name: table, key }, line, side) {
  return {
    table,
    key: parseLine(line).slice(0, key.length).map(String),
    column: null,
    sql: side === "sql" ? line : null,
    fold: side === "fold" ? line : null
  };
}
function cells2(shape, one, other) {
  const key = parseLine(one).slice(0, shape.key.length).map(String);
  return differencesOfRows(shape, parseLine(one), parseLine(other)).map(
    ({ column, left: left2, right }) => ({ table: shape.name, key, column, sql: left2, fold: right })
  );
}

// src/pipelines/second-opinion/compare-with-pipeline.ts
async function* compareWithPipeline({ warehouse, workspace }, database, { pipeline, tables, spool, aside, spoolDirectory, asOf }) {
  const directory = await workspace.temporaryDirectory();
  const other = await warehouse.open({ path: null, readable: [directory, spoolDirectory] });
  try {
    await pipeline.build(other, { spool, aside, directory, asOf, target: "memory" });
    for (const shape of tables.plan) yield* compareShape(shape, database, other);
    for (const table of tables.declared) {
      if (tables.plan.some(({ name }) => name === table.name.toLowerCase())) continue;
      const first = await describeTable2(database, table);
      if (first.kind === "unusable") continue;
      const second = await describeTable2(other, table);
      if (second.kind === "unusable")
        throw new GateError("PIPELINE_TABLE", {
          file: pipeline.scriptFor(table.name),
          table: table.name,
          detail: second.reason
        });
      const columns = differingColumns(first.shape, second.shape);
      if (columns.length > 0) yield* columns;
      else yield* compareShape(first.shape, database, other);
    }
  } finally {
    other.close();
  }
}
function compareShape(shape, one, other) {
  const sql = tableLinesSql(shape);
  return compareLines(shape, one.lines(sql, shape.name), other.lines(sql, shape.name));
}
function differingColumns(one, other) {
  const [left2, right] = [one, other].map(
    ({ columns }) => new Map(columns.map(({ name, type }) => [name.toLowerCase(), type ?? ""]))
  );
  const names = /* @__PURE__ */ new Set([...left2?.keys() ?? [], ...right?.keys() ?? []]);
  return [...names].flatMap((column) => {
    const [sql, fold] = [left2?.get(column) ?? null, right?.get(column) ?? null];
    return sql === fold ? [] : [{ table: one.name, key: [], column, sql, fold }];
  });
}

// src/checks/tables/ask-second-opinion.ts
async function askSecondOpinion({ ports, engine }, { database, directory, spool, aside, built, report: report2 }) {
  const { secondOpinion: asked, tables } = engine;
  const { plan, declared } = tables;
  const request = { spool, spoolDirectory: directory, asOf: built.asOf };
  if (asked.kind === "builtin" && plan.length > 0) {
    const compared2 = await compareWithFold(ports, database, {
      ...request,
      events: report2.valid,
      limits: engine.annualLimits,
      shapes: plan,
      onProgress: (folded3) => ports.console.progress("folding the events again", folded3 / report2.valid, {
        done: folded3,
        unit: "events"
      })
    });
    return { ...compared2, secondOpinion: { by: "builtin", tables: plan.map(({ name }) => name) } };
  }
  if (asked.kind !== "command")
    return {
      folded: null,
      disagreementCount: 0,
      disagreements: [],
      secondOpinion: { by: asked.kind, tables: [] }
    };
  const { pipeline } = asked;
  const found = compareWithPipeline(ports, database, { pipeline, tables, aside, ...request });
  const names = [...plan, ...declared].map(({ name }) => name);
  return {
    folded: null,
    ...await firstDisagreements(found, plan),
    secondOpinion: { by: pipeline.name, tables: [...new Set(names)] }
  };
}

// src/checks/tables/measure-tables.ts
function measureTables(context) {
  const { engine } = context;
  const { plan, declared } = engine.tables;
  return context.useFixtures(async (fixtures) => {
    const { database, built } = fixtures;
    const tables = await tableCounts(database, plan);
    const { folded: folded3, ...opinion } = await askSecondOpinion(context, fixtures);
    const distinct2 = folded3 === null ? await countDistinct(database) : [...folded3].map(([type, { distinct: count2 }]) => [type, count2]);
    const counts2 = await countOwn(fixtures, folded3, plan);
    const absent = await absentIn(context, fixtures);
    const hasSums = engine.secondOpinion.kind === "builtin" && plan.some(({ name }) => name === "fct_participant_balance_snapshots");
    const weekSums = hasSums ? await sumWeeks(database) : [];
    const own = await describeAll(database, declared);
    const found = { distinct: distinct2, ...counts2, absent, tables, declared: own, weekSums, ...opinion };
    return { ...built, ...found };
  });
}
async function countOwn({ database, built }, folded3, plan) {
  if (plan.length === 0) return { tally: [], inTables: null };
  if (folded3 !== null) return { tally: [...folded3], inTables: null };
  return {
    tally: [...await tallyLoaded(database, built.asOf)],
    inTables: [...await countInBalances(database, plan)]
  };
}
async function absentIn({ engine, config }, { database, spool, aside }) {
  if (engine.schema.origin === "builtin") return null;
  const pointers = eventPointers(config, engine.schema);
  return countAbsentParts(database, [...spool, ...aside], pointers);
}
async function tableCounts(database, plan) {
  if (plan.length === 0) return [];
  const counts2 = plan.map(({ name }) => `(SELECT count(*) FROM ${name})`).join(", ");
  const [row2 = []] = await database.rows(`SELECT ${counts2}`, "row counts");
  return plan.map(({ name }, index) => ({ name, rows: Number(row2[index]) }));
}
async function describeAll(database, declared) {
  const tables = [];
  for (const table of declared) {
    const found = await describeTable2(database, table);
    tables.push(
      found.kind === "table" ? { name: table.name, rows: found.rows, problem: null } : { name: table.name, rows: 0, problem: found.reason }
    );
  }
  return tables;
}
async function countDistinct(database) {
  const rows = await database.rows(
    "SELECT event_type, count(*) FROM events GROUP BY ALL",
    "events"
  );
  return rows.map(([type, count2]) => [type ?? "none", Number(count2)]);
}

// src/checks/tables/check.ts
var TABLES_CHECK = {
  stage: "rebuild",
  isAskedFor: () => true,
  ...inShares({ measure: measureTables, merge: compareTables }),
  standsAlone: false,
  judge: judge6,
  defects: listDefects8,
  sections: sections8,
  findings: () => [],
  nextStep: nextStep5,
  facts: (reconstruction) => [
    {
      label: "reconstruction",
      value: `${sumUp(reconstruction)} as of ${reconstruction.asOf}${unknownWords(reconstruction)}`,
      parts: [...reconstruction.tables, ...reconstruction.declared].map(
        ({ name, rows }) => `${name} ${counted(rows, "row")}`
      )
    },
    ...hasSnapshots(reconstruction) ? [{ label: "snapshots", value: weekCounts(reconstruction) }] : []
  ],
  figures: () => ({}),
  concern: (reconstruction) => judge6(reconstruction).reasons.length > 0 ? "golden" : null,
  isNotable: () => false
};
function sumUp({ counts: counts2, events }) {
  return counts2.length === 0 ? counted(events, "event") : summariseCounts(counts2);
}
function unknownWords({ counts: counts2 }) {
  return counts2.length === 0 ? "; how many of them the tables rest on is not known" : "";
}
function judge6(reconstruction) {
  const { counts: counts2, loading, declared, weekDifferences } = reconstruction;
  const [first] = weekDifferences;
  return {
    reasons: [
      ...[describeLost(counts2), describeLoading(loading)].filter((reason) => reason !== null),
      ...declared.flatMap(({ problem: problem2 }) => problem2 ?? []),
      ...[describeDisagreement(reconstruction)].filter((reason) => reason !== null),
      ...first === void 0 ? [] : [describeWeek(first)]
    ],
    doubts: [],
    grounds: opinionGrounds(reconstruction)
  };
}
function sections8(reconstruction) {
  const { loading, disagreements, disagreementCount, weekDifferences } = reconstruction;
  const sides = nameSides(reconstruction);
  const shown3 = [...countSections(reconstruction)];
  if (loading !== null && loading.differences.length > 0)
    shown3.push({
      rank: "failure",
      heading: `Valid events that ${loading.script} did not load`,
      folded: null,
      blocks: [loadingTable(loading)]
    });
  if (disagreementCount > 0)
    shown3.push({
      rank: "failure",
      heading: `${sides.join(" and ")} reconstruction disagree`,
      folded: null,
      blocks: [disagreementBlock(disagreements, sides, disagreementCount)]
    });
  if (weekDifferences.length > 0)
    shown3.push({
      rank: "failure",
      heading: "Weeks whose snapshots do not add up to the events",
      folded: null,
      blocks: [list(weekDifferences.map(weekLine))]
    });
  return shown3;
}
function hasSnapshots({ weeks: weeks2, tables }) {
  return weeks2 > 0 || tables.some(({ name }) => name === "fct_participant_balance_snapshots");
}
function loadingTable({ differences: differences3 }) {
  return {
    kind: "table",
    header: ["event type", "valid", "loaded", "not among the valid"],
    figures: [1, 2, 3],
    rows: differences3.map(({ type, valid, loaded, unknown }) => ({
      cells: [type, ...[valid, loaded, unknown].map(formatCount)]
    })),
    total: differences3.length
  };
}
function weekLine({ week, column, snapshots, events }) {
  return `${week} ${column}: snapshots ${describeCell(snapshots)}, events ${describeCell(events)}`;
}
function nextStep5(reconstruction) {
  const { loading } = reconstruction;
  if (loading !== null && loading.differences.length > 0)
    return fixing(
      `Fix ${loading.script}: it must load every valid event unchanged, and nothing else.`
    );
  if (describeLost(reconstruction.counts) !== null) return fixing(LOST_STEP);
  if (judge6(reconstruction).reasons.length === 0) return null;
  if (reconstruction.declared.some(({ problem: problem2 }) => problem2 !== null))
    return fixing('Fix the pipeline, or correct what "tables" in the config says of this table.');
  return fixing(FIX_SQL);
}
function weekCounts({ weeks: weeks2, weekDifferences, disagreementCount }) {
  const isSound = weekDifferences.length === 0 && disagreementCount === 0;
  return `${counted(weeks2, "week")}${isSound ? " validated, row by row and in sum" : " read, with differences"}`;
}

// src/checks/trend/check.ts
var TREND = {
  stage: "github",
  isAskedFor: () => true,
  run: async ({ facts }) => facts.trend,
  split: { by: "merge" },
  standsAlone: false,
  judge: () => ({ reasons: [], doubts: [], grounds: [] }),
  sections: ({ series }) => {
    if (series.length === 0) return [];
    const runs = Math.max(...series.map(({ values: values2 }) => values2.length));
    return [
      {
        rank: "detail",
        heading: null,
        folded: `The last ${counted(runs, "run")} on the default branch`,
        blocks: [
          {
            kind: "chart",
            series: series.map(({ metric, values: values2 }) => ({
              name: metric,
              values: values2,
              last: figure(values2.at(-1) ?? 0)
            }))
          }
        ]
      }
    ];
  },
  findings: () => [],
  nextStep: () => null,
  facts: () => [],
  figures: () => ({}),
  concern: () => null,
  isNotable: () => false
};

// src/checks/update/check.ts
var UPDATE = {
  stage: "github",
  isAskedFor: () => true,
  run: async ({ facts }) => facts.update,
  split: { by: "merge" },
  standsAlone: false,
  judge: ({ status, detail }) => ({
    reasons: status === "refused" ? [`nothing was updated: ${detail}`] : [],
    doubts: [],
    grounds: []
  }),
  sections: ({ status, detail, files }) => [
    {
      rank: "answer",
      heading: "Update of what is expected",
      folded: null,
      blocks: [
        text(status === "refused" ? `Nothing was updated: ${detail}.` : detail),
        ...fileTable(files)
      ]
    }
  ],
  findings: () => [],
  nextStep: ({ status }) => status === "refused" ? {
    rank: "answer",
    sentence: 'Remove what is in the way (see "Update of what is expected" below), then set the label again.',
    command: null
  } : null,
  facts: () => [],
  figures: () => ({}),
  concern: () => null,
  isNotable: () => true
};
function fileTable(files) {
  const rows = files.flatMap(fileRows);
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      header: ["file", "column", "rows", "Σ old → new", "largest"],
      figures: [2, 3, 4],
      rows,
      total: rows.length
    }
  ];
}
function fileRows({ file, columns, added, removed, changed, fault }) {
  const counts2 = fault ?? `${changed} changed, ${added} added, ${removed} removed`;
  if (columns.length === 0)
    return [{ cells: [file, "", counts2, "", ""], sentence: `${file}: ${counts2}` }];
  return columns.map(({ column, rows, sum: sum2, largest }) => {
    const figures2 = sum2 === null ? "" : `, sum ${sum2}, largest ${largest}`;
    return {
      cells: [file, column, String(rows), sum2 ?? "", largest ?? ""],
      sentence: `${file} ${column}: ${counted(rows, "row")}${figures2}`
    };
  });
}

// src/checks/validation/group-listed.ts
function groupByKind2(findings3) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding2 of findings3) {
    const own = groups.get(kindKey(finding2)) ?? [];
    groups.set(kindKey(finding2), own);
    own.push(finding2);
  }
  return groups;
}
function groupListed(findings3) {
  return [...groupByKind2(findings3)].flatMap(([key, own]) => {
    const [first] = own;
    if (first === void 0) return [];
    const [rule, eventType, pointer] = JSON.parse(key);
    const files = new Set(own.map(({ file }) => file)).size;
    return { rule, eventType, pointer, count: own.length, files, persons: null, first };
  });
}

// src/checks/validation/judge.ts
function judge7(validation) {
  const { events, rate, missingTypes: missingTypes3 } = validation;
  return {
    reasons: [
      ...incompleteFiles(validation),
      ...rateReasons(validation),
      ...missingTypes3.length === 0 ? [] : [missingWords(missingTypes3)],
      // A rate of nothing is no evidence.
      ...events === 0 ? ["the fixtures hold no event"] : []
    ],
    doubts: [],
    grounds: [`${formatPercent(rate)} % of ${counted(events, "event")} valid`]
  };
}
function failsForEvents(validation) {
  return incompleteFiles(validation).length > 0 || !reachesRates(validation);
}
function reachesRates(validation) {
  return rateReasons(validation).length === 0;
}
function incompleteFiles({ findings: findings3, incompleteFiles: files }) {
  const incomplete = findings3.filter((finding2) => finding2.incomplete === true);
  const empty = incomplete.filter(({ rule }) => rule === "empty").map(({ file }) => file);
  const cut3 = incomplete.filter(({ rule }) => rule !== "empty").map(({ file }) => file);
  const unlisted4 = files - incomplete.length;
  return [
    ...unlisted4 > 0 ? [`${counted(unlisted4, "more file")} could not be read to the end`] : [],
    ...cut3.length > 0 ? [`${counted(cut3.length, "file")} could not be read to the end: ${firstFew(cut3)}`] : [],
    ...empty.length > 0 ? [`${counted(empty.length, "file holds", "files hold")} no event: ${firstFew(empty)}`] : []
  ];
}
function rateReasons(validation) {
  const { valid, events, minimumRate } = validation;
  return reachesMinimum(valid, events, minimumRate) ? [...typeReasons(validation), ...beforeReasons(validation)] : [rateReason(validation)];
}
function typeReasons({ byType: byType2, minimumRateByType: minimum }) {
  const under = Object.entries(byType2).filter(
    ([type, { valid, invalid }]) => type !== "unknown" && !reachesMinimum(valid, valid + invalid, minimum)
  );
  if (under.length === 0) return [];
  const each = under.map(([type, { valid, invalid }]) => {
    const rate = formatPercent(percent(valid, valid + invalid));
    return `${type} ${rate} % (${formatCount(invalid)} of ${counted(valid + invalid, "event")} invalid)`;
  });
  return [`too few events of a type are valid (minimum ${minimum} %): ${firstFew(each)}`];
}
function beforeReasons({ before, minimumRate }) {
  if (before === null || reachesMinimum(before.valid, before.events, minimumRate)) return [];
  const { events, valid, worse: worse2 } = before;
  const rate = formatPercent(percent(valid, events));
  const files = worse2.length === 0 ? "" : `; worse than before: ${firstFew(worse2.map(({ file }) => file))}`;
  return [
    `of the events that the base has too, only ${rate} % are valid (minimum ${minimumRate} %): ${formatCount(events - valid)} of ${counted(events, "event")} ${events - valid === 1 ? "is" : "are"} invalid, and new events do not make up for that${files}`
  ];
}
function rateReason({ rate, minimumRate, invalid, events }) {
  return `only ${formatPercent(rate)} % of the events are valid (minimum ${minimumRate} %): ${formatCount(invalid)} of ${counted(events, "event")} ${invalid === 1 ? "is" : "are"} invalid`;
}
function missingWords(types) {
  return `no valid event of ${types.length === 1 ? "the required type" : "the required types"} ${types.join(", ")}`;
}

// src/checks/validation/causes.ts
function listDefects9(validation, tested2) {
  const { events } = validation;
  const kinds = validation.defects ?? groupListed(validation.findings);
  const cut3 = kinds.filter(({ first }) => first.incomplete === true);
  const invalid = kinds.filter(({ first }) => first.incomplete !== true);
  return [
    ...unlistedCuts(validation),
    ...cut3.map(cutFile),
    ...events === 0 && cut3.length === 0 ? [noEvent()] : [],
    ...invalidEvents(validation, invalid, tested2),
    ...missingTypes(validation)
  ];
}
function cutFile(kind) {
  const { rule, count: count2, first } = kind;
  const { file, line, message } = first;
  const [one, many] = rule === "empty" ? ["file holds no event", "files hold no event"] : ["file could not be read to the end", "files could not be read to the end"];
  return {
    ...named(kind),
    level: "error",
    title: rule === "empty" ? "No event in the file" : "File not read to its end",
    sentence: `${counted(count2, one, many)}${exampleWords(count2, first, message)}`,
    place: { file, line },
    next: fixing(
      rule === "empty" ? "Put events into the file, or remove it." : "Replace the file by the whole one, or remove it.",
      validating(file)
    )
  };
}
function unlistedCuts({ findings: findings3, incompleteFiles: incompleteFiles2 }) {
  const listed = findings3.filter((finding2) => finding2.incomplete === true).length;
  if (incompleteFiles2 <= listed) return [];
  const sentence3 = `${counted(incompleteFiles2 - listed, "more file")} could not be read to the end`;
  const next = fixing("Replace these files by whole ones, or remove them.", typed("validate"));
  return [{ level: "error", title: "File not read to its end", sentence: sentence3, place: null, next }];
}
function validating(file) {
  return typed(`validate ${shellWord(file)}`);
}
function noEvent() {
  return {
    level: "error",
    title: "No event",
    sentence: "the fixtures hold no event",
    place: null,
    next: fixing(
      "Add fixtures that hold events, or correct fixtures.valid in the config.",
      typed("validate")
    )
  };
}
function invalidEvents(validation, kinds, tested2) {
  const reasons = rateReasons(validation);
  const { invalid, missingTypes: missingTypes3, events } = validation;
  if (kinds.length === 0 && reasons.length > 0 && invalid > 0)
    return [{ ...ofRate(reasons), sentence: reasons.join("; ") }];
  const defects = kinds.map((kind) => {
    const cause = tested2.find(
      ({ check: check2, rule, eventType, pointer }) => check2 === "validation" && rule === kind.rule && eventType === kind.eventType && pointer === kind.pointer
    );
    const isMissed = events > 0 && (kind.eventType === "unknown" ? missingTypes3.some((type) => (validation.byType[type]?.invalid ?? 0) > 0) : missingTypes3.includes(kind.eventType));
    const fails = cause !== void 0 && causesFailure(cause);
    const level = reasons.length > 0 || isMissed || fails ? "error" : "warning";
    return invalidEvent(kind, cause ?? null, level);
  });
  const [first, ...others] = defects;
  if (first === void 0 || reasons.length === 0) return defects;
  return [{ ...first, sentence: joinSentences(first.sentence, reasons.join("; ")) }, ...others];
}
function causesFailure({ followers: followers2, isNeeded = false, suspected = 0 }) {
  return isNeeded || suspected > 0 || followers2.some(({ severity }) => severity === "error");
}
function ofRate(reasons) {
  const next = fixing("Correct the invalid events, or the schema.", typed("validate"));
  const sentence3 = reasons.join("; ");
  return { level: "error", title: "Invalid events", sentence: sentence3, place: null, next };
}
function invalidEvent(kind, cause, level) {
  const { rule, pointer, count: count2, first } = kind;
  const { file, line, message } = first;
  const what = `${counted(count2, "invalid event")}${spreadWords(kind)}${exampleWords(count2, first, message)}`;
  return {
    ...named(kind),
    following: countFollowers(cause),
    level,
    title: "Invalid event",
    sentence: withSuspected(withFollowers(what, count2, cause?.followers ?? []), count2, cause),
    place: { file, line },
    next: correcting2(kind, cause),
    because: [`schema ${rule} ${pointer}`],
    asConsequence: counted(count2, "event is invalid", "events are invalid")
  };
}
function named(kind) {
  return { id: kindKey(kind), name: describeKind(kind), count: kind.count };
}
function correcting2({ count: count2, first }, cause) {
  const them = count2 === 1 ? "the event" : "these events";
  if (cause === null) return fixing(`Correct ${them}, or the schema.`, validating(first.file));
  if (cause.repair === "")
    return fixing(
      `Correct ${them}. What follows could not be tried, because nothing says what was meant.`,
      judging(first.file)
    );
  return fixing(
    `Correct ${them}. Tried in memory: ${cause.repair}, what follows is gone${revealedWords(cause)}.`,
    judging(first.file)
  );
}
function judging(file) {
  return `${validating(file)} --quality`;
}
function missingTypes({ missingTypes: types, byType: byType2, events }) {
  const missing3 = types.filter((type) => events === 0 || (byType2[type]?.invalid ?? 0) === 0);
  if (missing3.length === 0) return [];
  const sentence3 = missingWords(missing3);
  return [
    {
      level: "error",
      title: "Required type without an event",
      sentence: sentence3,
      place: null,
      next: fixing(
        "Add a valid event of each missing type to the fixtures, or remove the type from validation.require-types.",
        typed("validate")
      )
    }
  ];
}

// src/checks/validation/sections.ts
function sections9(validation, context) {
  return [
    ...noEvent2(validation),
    ...invalidEvents2(validation, context),
    ...worseFixtures(validation),
    ...missingTypes2(validation, context),
    ...schemaNotes(validation),
    ...byType(validation)
  ];
}
function noEvent2({ events, files, findings: findings3 }) {
  if (events > 0 || findings3.length > 0) return [];
  return [
    {
      rank: "failure",
      heading: "No event",
      folded: null,
      blocks: [text(`${counted(files, "file")} of fixtures, and no event in any of them.`)]
    }
  ];
}
function invalidEvents2(validation, context) {
  const { findings: findings3 } = validation;
  const kinds = validation.defects ?? groupListed(findings3);
  const listed = groupByKind2(findings3);
  const groups = kinds.flatMap((kind) => {
    const own = listed.get(kindKey(kind)) ?? [];
    const unsaid = own.filter((finding2) => !isSaid(context, finding2));
    const left2 = kind.count - (own.length - unsaid.length);
    const items = unsaid.map(locateMessage);
    const name = describeKind(kind);
    return left2 <= 0 ? [] : {
      name: `${name} (${counted(kind.count, "finding")})`,
      rows: [[name, formatCount(kind.count), items[0] ?? ""]],
      items,
      total: left2
    };
  });
  const { findingCount, incompleteFiles: incompleteFiles2 } = validation;
  const known2 = kinds.reduce((sum2, { count: count2 }) => sum2 + count2, 0);
  const unknown = Math.max(findingCount, incompleteFiles2) - known2;
  if (unknown > 0) groups.push({ name: "not listed", rows: [], items: [], total: unknown });
  if (groups.length === 0) return [];
  const isFailing = failsForEvents(validation) || kinds.some(({ first }) => isSaid(context, first));
  const total3 = groups.reduce((sum2, group) => sum2 + group.total, 0);
  return [
    {
      rank: isFailing ? "failure" : "warning",
      heading: "Invalid events",
      folded: isFailing ? null : `${counted(total3, "finding")} in the fixtures`,
      blocks: [
        {
          kind: "groups",
          header: ["what is wrong", "events", "for example"],
          figures: [1],
          groups
        }
      ]
    }
  ];
}
function worseFixtures({ before }) {
  const worse2 = before?.worse ?? [];
  if (worse2.length === 0) return [];
  return [
    {
      rank: "warning",
      heading: "Fixtures that got worse",
      folded: null,
      blocks: [
        {
          kind: "table",
          header: ["file", "invalid before", "invalid now"],
          figures: [1, 2],
          rows: worse2.map(({ file, base, head }) => ({
            cells: [file, formatCount(base), formatCount(head)],
            sentence: `${file}: ${counted(head, "invalid event")}, before ${formatCount(base)}`
          })),
          total: worse2.length
        }
      ]
    }
  ];
}
function missingTypes2({ missingTypes: types }, context) {
  const names = types.join(", ");
  if (types.length === 0 || context.reasons.some((reason) => reason.includes(names))) return [];
  return [
    {
      rank: "failure",
      heading: "Required types without a valid event",
      folded: null,
      blocks: [list(types)]
    }
  ];
}
function schemaNotes({ schemaNotes: notes }) {
  if (notes.length === 0) return [];
  return [{ rank: "warning", heading: "About the schema", folded: null, blocks: [list(notes)] }];
}
function byType({ events, byType: counts2 }) {
  if (events === 0) return [];
  const types = Object.entries(counts2).filter(
    ([type, { valid, invalid }]) => type !== "unknown" || valid + invalid > 0
  );
  const withInvalid = types.filter(([, { invalid }]) => invalid > 0).map(([type, { invalid }]) => `${type} ${formatCount(invalid)}`);
  const rows = types.map(([type, { valid, invalid }]) => ({
    cells: [type, formatCount(valid), formatCount(invalid)]
  }));
  const state = withInvalid.length === 0 ? "all events valid" : `invalid: ${withInvalid.join(", ")}`;
  return [
    {
      rank: "detail",
      heading: null,
      folded: `${counted(types.length, "event type")}; ${state}`,
      blocks: [
        {
          kind: "table",
          header: ["event type", "valid", "invalid"],
          figures: [1, 2],
          rows,
          total: rows.length
        }
      ]
    }
  ];
}

// src/checks/validation/trials.ts
function trials4(validation) {
  const { byType: byType2, missingTypes: missingTypes3 } = validation;
  const fails = failsForEvents(validation);
  const kinds = validation.defects ?? groupListed(validation.findings);
  const listed = groupByKind2(validation.findings);
  const lines = (kind) => [
    `${describeKind(kind)} (${counted(kind.count, "finding")})`,
    ...(listed.get(kindKey(kind)) ?? []).map(locateMessage)
  ];
  const counts2 = Object.entries(byType2).filter(([, { valid, invalid }]) => valid + invalid > 0);
  return [
    ...counts2.map(([type, { valid, invalid }]) => {
      const failed = fails && invalid > 0;
      const message = `${formatCount(invalid)} of ${counted(valid + invalid, "event")} invalid`;
      return {
        name: type,
        outcome: failed ? "failed" : "passed",
        message: failed ? message : null,
        details: kinds.filter(({ eventType }) => eventType === type).flatMap(lines)
      };
    }),
    ...missingTypes3.filter((type) => !counts2.some(([name]) => name === type)).map(
      (type) => ({
        name: type,
        outcome: "failed",
        message: "no valid event of this required type",
        details: []
      })
    )
  ];
}

// src/checks/validation/check.ts
var VALIDATION = {
  stage: "validate",
  isAskedFor: () => true,
  ...inShares({
    measure: async (context) => {
      await context.fixtures();
      return {};
    },
    merge: async (_shares, context) => (await context.fixtures()).report
  }),
  standsAlone: true,
  judge: judge7,
  defects: listDefects9,
  sections: sections9,
  findings: findings2,
  unlisted: ({ findingCount, findings: listed }) => Math.max(0, findingCount - listed.length),
  trials: trials4,
  nextStep: nextStep6,
  facts: ({ events, files, rate, minimumRate }) => [
    {
      label: "validation",
      value: `${counted(events, "event")} in ${counted(files, "file")}, ${formatPercent(rate)} % valid (minimum ${minimumRate} %)`
    }
  ],
  figures: ({ rate, events }) => ({ "validation.rate": rate, "validation.events": events }),
  concern: ({ invalid, missingTypes: missingTypes3, incompleteFiles: incompleteFiles2 }) => invalid > 0 || missingTypes3.length > 0 || incompleteFiles2 > 0 ? "validation" : null,
  isNotable: ({ invalid }) => invalid > 0
};
function findings2(validation) {
  const incomplete = validation.findings.filter((finding2) => finding2.incomplete === true);
  const others = validation.findings.filter((finding2) => finding2.incomplete !== true);
  const level = reachesRates(validation) ? "warning" : "error";
  return [
    ...incomplete.map((finding2) => annotation2("error", "File not read to its end", finding2)),
    ...others.map((finding2) => annotation2(level, "Invalid event", finding2))
  ];
}
function annotation2(level, title, finding2) {
  const { file, line, message, rule, pointer } = finding2;
  const defect3 = kindKey(finding2);
  return { level, file, line, title, message, rule, about: [pointer, message], defect: defect3 };
}
function nextStep6(validation) {
  const { events, missingTypes: missingTypes3 } = validation;
  if (failsForEvents(validation)) return fixing("Correct the listed events, or the schema.");
  if (missingTypes3.length > 0 && events > 0)
    return fixing(
      "Add a valid event of each missing type to the fixtures, or remove the type from validation.require-types."
    );
  if (events > 0) return null;
  return fixing("Add fixtures that hold events, or correct fixtures.valid in the config.");
}

// src/checks/checks.ts
var CHECKS = {
  content: CONTENT,
  validation: VALIDATION,
  loadable: LOADABLE,
  invalidFixtures: REJECTION,
  reconstruction: TABLES_CHECK,
  quality: QUALITY,
  snapshots: SNAPSHOTS3,
  golden: GOLDEN,
  invariants: INVARIANTS_CHECK,
  benchmarks: BENCHMARKS,
  evolution: EVOLUTION,
  guard: GUARD,
  update: UPDATE,
  trend: TREND
};
var CHECK_NAMES = Object.keys(CHECKS);
var WEIGHT = {
  guard: 1,
  // Without it nothing else was judged.
  content: 2,
  // A change of the schema makes events invalid; these are left out, as those that no table takes; what is
  // left out breaks rules, and makes other balances.
  evolution: 3,
  validation: 4,
  loadable: 5,
  // A schema that accepts what it must not is worse than an event that breaks a rule.
  invalidFixtures: 6,
  quality: 7,
  reconstruction: 8,
  snapshots: 9,
  invariants: 10,
  golden: 11,
  benchmarks: 12,
  update: 13,
  trend: 14
};
var WORST_FIRST = [...CHECK_NAMES].sort(
  (a, b) => WEIGHT[a] - WEIGHT[b]
);
function askChecks(results, names, ask) {
  return names.flatMap((name) => askCheck(results, name, ask));
}
function askCheck(results, name, ask) {
  const check2 = CHECKS[name];
  const result = results[name];
  return result === null ? [] : ask(check2, result);
}
var NO_RESULTS = Object.fromEntries(CHECK_NAMES.map((name) => [name, null]));

// src/checks/list-causes.ts
function listCauses(results) {
  const tested2 = results.quality?.causes ?? [];
  const context = { reasons: [], approvalLabel: findApprovalLabel(results) };
  const found = WORST_FIRST.flatMap(
    (name) => askChecks(
      results,
      [name],
      (check2, result) => askDefects(check2, result, tested2, context).map((defect3) => ({
        ...defect3,
        check: name,
        absorbed: []
      }))
    )
  );
  const causes = withoutFollowers(found);
  const isAnswer = ({ next }) => next?.rank === "answer";
  const errors = causes.filter(({ level }) => level === "error");
  return [
    ...errors.filter(isAnswer),
    ...errors.filter((cause) => !isAnswer(cause)),
    ...causes.filter(({ level }) => level === "warning")
  ];
}
function findApprovalLabel(results) {
  const [label = null] = askChecks(
    results,
    CHECK_NAMES,
    (check2, of) => check2.approvalLabel === void 0 ? [] : [check2.approvalLabel(of)]
  );
  return label;
}
function askDefects(check2, result, tested2, context) {
  if (check2.defects !== void 0) return check2.defects(result, tested2, context);
  const next = check2.nextStep(result, context);
  const [first] = check2.findings(result);
  return check2.judge(result).reasons.map((sentence3, at) => ({
    level: "error",
    title: first?.title ?? "dc-event-gate",
    sentence: sentence3,
    // Of several reasons nobody knows which one the findings are of.
    place: at > 0 || first === void 0 ? null : { file: first.file, line: first.line },
    next
  }));
}
function withoutFollowers(found) {
  const causes = [];
  for (const defect3 of found) {
    const { because = [], asConsequence, explains = [] } = defect3;
    const at = causes.findIndex(
      (cause2) => because.length > 0 && because.every((name) => cause2.explains?.includes(name))
    );
    const cause = causes[at];
    if (cause === void 0) causes.push(defect3);
    else
      causes[at] = {
        ...cause,
        absorbed: [...cause.absorbed, defect3],
        explains: [...cause.explains ?? [], ...explains],
        sentence: asConsequence === void 0 ? cause.sentence : joinSentences(cause.sentence, `${asConsequence} for it`)
      };
  }
  return causes;
}

// src/report/findings.ts
function listFindings2(report2) {
  const all = WORST_FIRST.flatMap(
    (check2) => askChecks(report2, [check2], (asked, result) => asked.findings(result)).map((finding2) => ({
      ...finding2,
      check: check2,
      message: withoutPlace(finding2)
    }))
  );
  return [
    ...all.filter(({ level }) => level === "error"),
    ...all.filter(({ level }) => level === "warning")
  ];
}
function listFollowers(report2) {
  return WORST_FIRST.flatMap(
    (check2) => askChecks(report2, [check2], (asked, result) => asked.followers?.(result) ?? []).map(
      (follower) => ({ ...follower, check: check2, message: withoutPlace(follower) })
    )
  );
}
function countUnlisted(report2) {
  return askChecks(report2, WORST_FIRST, (check2, result) => [check2.unlisted?.(result) ?? 0]).reduce(
    (sum2, count2) => sum2 + count2,
    0
  );
}
function withoutPlace({ file, line, message }) {
  const place = `${file}:${line}: `;
  return message.startsWith(place) ? message.slice(place.length) : message;
}

// src/report/listed-defects.ts
function listDefects10(report2, findings3) {
  const causes = listCauses(report2);
  const groups = new Map(causes.map((cause) => [cause, { own: [], following: [] }]));
  const others = /* @__PURE__ */ new Map();
  const find = createFinder(causes, findings3);
  for (const finding2 of findings3) {
    const key = keyOf(finding2);
    const found = find(finding2.check, key);
    if (found !== null) groups.get(found.cause)?.[found.isOwn ? "own" : "following"].push(finding2);
    else {
      const alike = others.get(`${finding2.level} ${finding2.check} ${key}`) ?? [];
      others.set(`${finding2.level} ${finding2.check} ${key}`, alike);
      alike.push(finding2);
    }
  }
  for (const follower of listFollowers(report2)) {
    const { check: check2, defect: defect3 } = follower.cause;
    const cause = find(check2, defect3)?.cause;
    if (cause !== void 0) groups.get(cause)?.following.push(follower);
  }
  const all = [
    ...[...groups].flatMap(([cause, group]) => describeCause(cause, group)),
    ...[...others.values()].map(describeRule)
  ];
  return [
    ...all.filter(({ level }) => level === "error"),
    ...all.filter(({ level }) => level === "warning")
  ];
}
function keyOf({ defect: defect3, rule }) {
  return defect3 ?? `rule ${rule}`;
}
function createFinder(causes, findings3) {
  const known2 = /* @__PURE__ */ new Map();
  const add = (cause, { check: check2, id, place }, isOwn2) => {
    const first = findings3.find(
      (one) => one.check === check2 && one.file === place?.file && one.line === place.line
    );
    const key = id ?? (first === void 0 ? null : keyOf(first));
    if (key !== null && !known2.has(`${check2} ${key}`))
      known2.set(`${check2} ${key}`, { cause, isOwn: isOwn2 });
  };
  for (const cause of causes) {
    add(cause, cause, true);
    for (const follower of cause.absorbed) add(cause, follower, false);
  }
  return (check2, key) => known2.get(`${check2} ${key}`) ?? null;
}
function describeCause(cause, { own, following }) {
  const { check: check2, name, title, level, sentence: sentence3, count: count2 = 0, absorbed } = cause;
  const told2 = absorbed.reduce((sum2, { count: more = 0 }) => sum2 + more, cause.following ?? 0);
  const followers2 = { count: Math.max(told2, following.length), listed: following };
  const [first = null] = own;
  const all = { level, sentence: sentence3, isElsewhere: first === null };
  if (first !== null)
    return [
      {
        ...all,
        name: name === void 0 ? ruleId(first) : `${check2}/${name}`,
        count: Math.max(count2, own.length),
        findings: own,
        followers: followers2
      }
    ];
  if (following.length === 0) return [];
  const words2 = `${check2}/${name ?? title}`;
  return [{ ...all, name: words2, count: followers2.count, findings: following, followers: NONE4 }];
}
var NONE4 = { count: 0, listed: [] };
function describeRule(findings3) {
  const [first] = findings3;
  return {
    level: first.level,
    name: ruleId(first),
    sentence: null,
    count: findings3.length,
    findings: findings3,
    isElsewhere: false,
    followers: NONE4
  };
}

// src/report/suites.ts
var MOST_DETAILS = 100;
var WHOLE2 = "verdict";
function listSuites(report2, defects) {
  const causes = listCauses(report2).filter(({ level }) => level === "error");
  const checks = WORST_FIRST.flatMap(
    (name) => askChecks(report2, [name], (check2, result) => {
      const told2 = [...tellCauses(causes, name), ...tellFollowers(defects, name)];
      return [{ name, tests: checkTests(check2, result, told2) }];
    })
  );
  return [{ name: report2.command, tests: [verdictTest(report2)] }, ...checks];
}
function verdictTest({ verdict, reasons }) {
  if (verdict === "pass") return { name: WHOLE2, outcome: "passed", message: null, details: [] };
  const outcome = verdict === "fail" ? "failed" : "undecided";
  return { name: WHOLE2, outcome, message: reasons[0] ?? verdict, details: cut2(reasons) };
}
function tellCauses(causes, name) {
  return causes.filter(({ check: check2 }) => check2 === name).map(({ sentence: sentence3 }) => sentence3);
}
function tellFollowers(defects, name) {
  return defects.flatMap(({ name: cause, sentence: sentence3, followers: followers2 }) => {
    const { count: count2, listed } = followers2;
    const told2 = listed.filter(({ check: check2 }) => check2 === name).length;
    const own = told2 === listed.length ? count2 : told2;
    const follow = own === 1 ? "follows" : "follow";
    return own === 0 ? [] : [`${counted(own, "finding")} ${follow} from ${sentence3 ?? cause}`];
  });
}
function checkTests(check2, result, told2) {
  const { reasons: judged2, doubts } = check2.judge(result);
  const reasons = judged2.length === 0 || told2.length === 0 ? judged2 : told2;
  const trials5 = check2.trials?.(result) ?? [];
  const message = reasons[0] ?? doubts[0] ?? null;
  const outcome = reasons.length > 0 ? "failed" : doubts.length > 0 ? "undecided" : "passed";
  const details = cut2([...reasons, ...doubts]);
  return [
    { name: WHOLE2, outcome, message, details },
    ...trials5.map((trial3) => ({ ...trial3, details: cut2(trial3.details) }))
  ];
}
function cut2(lines) {
  const rest = lines.length - MOST_DETAILS;
  const more = `and ${formatCount(rest)} more (see the JSON report)`;
  return rest <= 0 ? [...lines] : [...lines.slice(0, MOST_DETAILS), more];
}

// src/report/outline.ts
var NOTHING = {
  rank: "failure",
  sentence: "Name fixtures or golden cases in the config."
};
var UNDECIDED = { rank: "failure", sentence: "Do what the message says." };
function outlineReport(report2) {
  const { verdict, reasons } = report2;
  const approvalLabel = findApprovalLabel(report2);
  const findings3 = listFindings2(report2);
  const defects = listDefects10(report2, findings3);
  const context = { reasons, approvalLabel };
  return {
    headline: { verdict, reasons, steps: listSteps(report2) },
    sections: byRank(askChecks(report2, WORST_FIRST, (check2, of) => check2.sections(of, context))),
    facts: [
      ...askChecks(report2, CHECK_NAMES, (check2, of) => check2.facts(of)),
      ...switchedOff(report2)
    ],
    versions: describeVersions(report2),
    findings: findings3,
    defects,
    unlisted: countUnlisted(report2),
    suites: listSuites(report2, defects),
    files: [
      ...listCauses(report2).flatMap(({ place }) => place?.file ?? []),
      ...findings3.map(({ file }) => file)
    ],
    data: report2
  };
}
function outlineAnswer({ sections: sections10, data }) {
  const nothing3 = {
    facts: [],
    versions: null,
    findings: [],
    defects: [],
    unlisted: 0,
    suites: [],
    files: []
  };
  return { headline: null, sections: sections10, ...nothing3, data };
}
function listSteps(report2) {
  const { verdict, reasons } = report2;
  if (verdict === "pass") return [];
  const causes = listCauses(report2).filter(({ level }) => level === "error");
  const context = { reasons, approvalLabel: findApprovalLabel(report2) };
  const doubts = askChecks(
    report2,
    CHECK_NAMES,
    (check2, of) => check2.judge(of).doubts.map((doubt) => [doubt, check2.nextStep(of, context)])
  );
  const known2 = new Map([
    ...doubts,
    ...causes.map(({ sentence: sentence3, next }) => [sentence3, next])
  ]);
  const other = verdict === "fail" ? causes[0]?.next ?? NOTHING : UNDECIDED;
  return reasons.map((reason) => known2.get(reason) ?? other);
}
function byRank(items) {
  return [...items].sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
}
function switchedOff(report2) {
  if (report2.command !== "gate" || report2.verdict === "inconclusive") return [];
  return CHECK_NAMES.flatMap(
    (name) => report2[name] === null ? CHECKS[name].factWhenOff ?? [] : []
  );
}
function describeVersions({ versions: { gate: gate2, node, duckdb } }) {
  return `dc-event-gate ${gate2}, Node ${node}${duckdb === null ? "" : `, DuckDB ${duckdb}`}`;
}

// src/report/human.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/contracts/text/wrap.ts
var LEAST3 = 20;
var MOST_OF_A_QUOTATION = 120;
var COMMAND = /^["`](?:dc-event-gate|git|npm|npx|node) /;
function wrapText(text2, width) {
  if (width === null) return text2;
  return text2.split("\n").flatMap((line) => wrapLine(line, width)).join("\n");
}
function wrapLine(line, width, hang) {
  if (width === null || displayWidth(line) <= width) return [line];
  const room = Math.max(LEAST3, width);
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
function words(text2, room) {
  const found = [];
  const parts = /( *)((?:"[^"\n]*"|`[^`\n]*`|[^ "`]|["`])+)/g;
  for (const [, space = "", word = ""] of text2.matchAll(parts)) {
    const isWhole2 = word.length <= Math.min(MOST_OF_A_QUOTATION, room) || COMMAND.test(word);
    if (isWhole2) found.push({ space, word });
    else
      for (const [index, piece] of word.split(" ").entries())
        found.push({ space: index === 0 ? space : " ", word: piece });
  }
  return found;
}
var COLOUR = /\x1b\[[0-9;]*m/g;
var WIDE = new RegExp("[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}", "u");
function displayWidth(text2) {
  if (/^[\x20-\x7e]*$/.test(text2)) return text2.length;
  let columns = 0;
  for (const character of text2.replace(COLOUR, ""))
    columns += new RegExp("\\p{Mark}", "u").test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

// src/report/columns.ts
function alignColumns(rows, right = [], gap2 = "  ") {
  const widths = [];
  for (const row2 of rows) {
    row2.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return rows.map(
    (row2) => row2.map((cell, column) => {
      const width = widths[column] ?? 0;
      return right.includes(column) ? cell.padStart(width) : cell.padEnd(width);
    }).join(gap2).trimEnd()
  );
}

// src/report/human-blocks.ts
function blockLines2(block, room, paint) {
  switch (block.kind) {
    case "text":
      return wrapLine(plain(block.text), room.width, 0);
    case "list":
      return listLines2(block.items, block.total, room);
    case "facts":
      return factRows(block, room);
    case "table":
      return tableLines2(block, room, paint);
    case "groups":
      return groupLines2(block, room);
    case "chart":
      return chartLines(block, room);
    case "plot":
    case "choice":
      return [];
  }
}
function isAligned(block) {
  if (block.kind === "table") return !isInWords(block);
  return block.kind === "facts" || block.kind === "chart";
}
function isInWords({ rows }) {
  return rows.every(({ sentence: sentence3 }) => sentence3 !== void 0);
}
function listLines2(items, total3, room) {
  const { most, width } = room;
  const shown3 = items.slice(0, most);
  const left2 = total3 - shown3.length;
  return [...shown3.map(plain), ...left2 > 0 ? [remainder(left2, shown3.length, room)] : []].flatMap(
    (line) => wrapLine(line, width)
  );
}
function remainder(left2, shown3, { rest }) {
  const count2 = formatCount(left2);
  return shown3 === 0 ? `${count2} in all (${rest})` : `and ${count2} more (${rest})`;
}
function factRows({ rows }, room) {
  const cells3 = rows.map(([label, value]) => [plain(label), plain(value)]);
  return fitting(alignColumns(cells3, [1]), room) ?? cells3.flatMap(([label, value]) => wrapLine(`${label}: ${value}`, room.width));
}
function tableLines2(block, room, paint) {
  const { header, figures: figures2, rows, total: total3 } = block;
  if (isInWords(block))
    return listLines2(
      rows.map(({ sentence: sentence3 }) => sentence3 ?? ""),
      total3,
      room
    );
  const cells3 = [header, ...rows.map((row2) => row2.cells)].map((row2) => row2.map(plain));
  const aligned = fitting(alignColumns(cells3, figures2), room);
  const [first = "", ...lines] = aligned ?? [];
  const left2 = total3 - rows.length;
  return [
    ...aligned === null ? stacked(cells3, room) : [paint.dim(first), ...lines],
    ...left2 > 0 ? [remainder(left2, rows.length, room)] : []
  ];
}
function fitting(lines, { width }) {
  return width === null || lines.every((line) => displayWidth(line) <= width) ? lines : null;
}
function stacked([header = [], ...rows], { width }) {
  return rows.flatMap(([first = "", ...others]) => [
    ...wrapLine(first, width),
    ...others.flatMap(
      (cell, at) => cell === "" ? [] : wrapLine(`  ${header[at + 1]}: ${cell}`, width)
    )
  ]);
}
function groupLines2({ groups }, room) {
  const { width } = room;
  const inner = { ...room, width: width === null ? null : width - 2 };
  return groups.flatMap(({ name, items, total: total3 }) => [
    ...wrapLine(plain(name), width),
    ...listLines2(items, total3, inner).map((line) => `  ${line}`)
  ]);
}
function chartLines({ series }, room) {
  const cells3 = series.map(({ name, values: values2, last }) => [
    plain(name),
    sparkline(values2),
    plain(last)
  ]);
  return fitting(alignColumns(cells3, [2]), room) ?? cells3.flatMap(([name, line, last]) => [
    ...wrapLine(`${name}: ${last}`, room.width),
    `  ${line}`
  ]);
}

// src/report/human.ts
var MOST3 = 20;
var MOST_OF_A_WARNING = 3;
function renderHuman(outline, { colour, width = null, mostListed = null, rest = "see the JSON report" }) {
  const paint = import_picocolors.default.createColors(colour);
  const { headline, sections: sections10, facts } = outline;
  const lines = (section3) => sectionLines2(section3, { most: rowLimit(outline, section3, mostListed), width, rest }, paint);
  const parts = [
    headline === null ? [] : headlineLines2(headline, width, paint),
    ...sections10.filter(({ rank }) => rank !== "detail").map(lines),
    factLines(facts, width, paint),
    ...sections10.filter(({ rank }) => rank === "detail").map(lines)
  ].filter((part) => part.length > 0);
  return parts.length === 0 ? "" : `${parts.map((part) => part.join("\n")).join("\n\n")}
`;
}
var HANG = 6;
function headlineLines2({ verdict, reasons, steps: steps2 }, width, paint) {
  const badge = {
    pass: paint.green("PASS"),
    fail: paint.red("FAIL"),
    inconclusive: paint.yellow("COULD NOT DECIDE")
  }[verdict];
  const next = describeSteps(steps2);
  const margin = " ".repeat(HANG);
  return reasons.flatMap((reason, at) => {
    const before = at === 0 ? `${paint.bold(badge)}  ` : margin;
    return [
      ...wrapLine(`${before}${plain(reason)}`, width, HANG),
      ...stepLines(next[at] ?? null, margin, width)
    ];
  });
}
function stepLines(step, margin, width) {
  if (step === null) return [];
  const words2 = `${margin}Next: ${plain(step.words)}`;
  if (step.command === null) return wrapLine(words2, width, margin.length);
  const whole = `${words2} ${plain(step.command)}`;
  if (width === null || displayWidth(whole) <= width) return [whole];
  return [...wrapLine(words2, width, margin.length), `${margin}  ${plain(step.command)}`];
}
function rowLimit({ headline }, { rank }, told2) {
  if (headline === null || rank === "detail") return Number.POSITIVE_INFINITY;
  if (told2 !== null) return told2 === 0 ? Number.POSITIVE_INFINITY : told2;
  return rank === "warning" ? MOST_OF_A_WARNING : MOST3;
}
function sectionLines2({ heading, blocks: all }, room, paint) {
  const { width } = room;
  const inner = heading === null || width === null ? room : { ...room, width: width - 2 };
  const blocks = all.filter(({ kind }) => kind !== "plot" && kind !== "choice");
  const lines = blocks.flatMap((block, at) => {
    const isSetOff = [block, blocks[at - 1]].some((one) => one !== void 0 && isAligned(one));
    return [...at > 0 && isSetOff ? [""] : [], ...blockLines2(block, inner, paint)];
  });
  if (heading === null) return lines;
  const title = wrapLine(plain(heading), width).map((line) => paint.bold(line));
  return [...title, ...lines.map((line) => line === "" ? "" : `  ${line}`)];
}
function factLines(facts, width, paint) {
  const rows = facts.flatMap(({ label, value, parts = [] }) => [
    [plain(label), plain(value)],
    ...parts.map((part) => ["", plain(part)])
  ]);
  const hang = Math.max(0, ...rows.map(([label = ""]) => label.length)) + 2;
  return alignColumns(rows).flatMap((line) => wrapLine(line, width, hang)).map((line) => line.replace(/^\S+( \S+)?(?= {2})/, (name) => paint.dim(name)));
}

// src/report/json.ts
function renderJson(value) {
  return `${jsonWithoutCommands(JSON.stringify(value, null, 2))}
`;
}

// src/report/forms.ts
var FORMS = {
  human: renderHuman,
  json: ({ data }) => renderJson(data),
  markdown: (outline) => renderMarkdown(outline),
  html: async (outline) => (await import("./page.js")).renderHtml(outline),
  sarif: async (outline) => (await import("./sarif.js")).renderSarif(outline),
  junit: async (outline) => (await import("./junit.js")).renderJunit(outline),
  ctrf: async (outline) => (await import("./ctrf.js")).renderCtrf(outline),
  gitlab: async (outline) => (await import("./gitlab.js")).renderGitLab(outline)
};
var FORM_NAMES = Object.keys(FORMS);
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

// src/checks/build-beside.ts
function mayBuildBeside({ pipeline, rules }, fixtures, cases) {
  const events = cases.reduce((sum2, one) => sum2 + one.events, fixtures);
  return pipeline.suites !== null && ownRules(rules).length === 0 && areFew(events);
}
async function buildBeside(warehouse, engine, fixtures, cases) {
  const events = cases.reduce((sum2, one) => sum2 + one.events, fixtures.events);
  const database = await warehouse.open({
    path: null,
    readable: [fixtures.directory, ...cases.map(({ directory }) => directory)],
    threads: threadsFor(events)
  });
  try {
    return { database, ...await build2(database, engine, { fixtures, cases, events }) };
  } catch (error) {
    database.close();
    if (error instanceof GateError) return null;
    throw error;
  }
}
async function build2(database, { pipeline: { suites }, rules, tables: { plan } }, { fixtures, cases, events }) {
  if (suites === null) throw new RangeError("a pipeline without suites has no cases beside it");
  const built = await suites.build(database, cases, fixtures);
  if (built.named === null) throw new RangeError("the fixtures were not built");
  await judgeSuites(database, rules, events);
  const tables = await readCases(database, suites, plan, built.suites);
  await suites.forget(database, built.named.asOf);
  return { built: built.named, cases: tables };
}

// src/checks/load-fixtures.ts
async function loadBeside({ warehouse, console }, { config, engine }, validated, cases) {
  const { directory, spool, latest } = validated;
  const events = validated.report.valid;
  const onStep = tellSteps(console, "building the tables", events);
  const fixtures = { spool, directory, events, asOf: config["as-of"] ?? latest, onStep };
  const beside = await buildBeside(warehouse, engine, fixtures, cases);
  if (beside === null) return null;
  const { database, built } = beside;
  if (!hasBegun(built)) {
    database.close();
    return null;
  }
  return { fixtures: { ...validated, database, built, isJudged: true }, cases: beside.cases };
}
async function loadAlone(ports, { config, engine, events, shard = WHOLE }, validated) {
  const { directory, spool, columns, aside } = validated;
  const { plan } = engine.tables;
  const threads = threadsFor(validated.report.valid);
  const database = await ports.warehouse.open({ path: null, readable: [directory], threads });
  try {
    const onStep = tellSteps(ports.console, "building the tables", validated.report.valid);
    const asOf = config["as-of"] ?? validated.latest;
    const where = { spool, columns, aside, directory, asOf };
    const request = { ...where, target: "memory", onStep };
    const built = events === "loaded" ? await loadForRules(database, request, {
      day: plan.length === 0 ? config["events.date"] : null,
      limits: engine.annualLimits
    }) : await namingOverflow(
      ports.warehouse,
      request,
      () => engine.pipeline.build(database, request)
    );
    if (events === "rebuilt" && shard.of === WHOLE.of) requireBegun(built);
    return { ...validated, database, built, isJudged: false };
  } catch (error) {
    database.close();
    throw error;
  }
}

// src/checks/require-known-types.ts
function requireKnownTypes(validated, pipeline) {
  if (validated.spool.length > 0) return;
  const others = listNotRebuilt(validatedCounts(validated).validated);
  throw new GateError("NOTHING_TO_REBUILD", {
    events: validated.report.valid,
    types: others.map(({ type }) => type).join(", "),
    pipeline,
    known: EVENT_TYPES.join(", ")
  });
}

// src/checks/fixture-changes.ts
function countBefore(files, changes2) {
  const known2 = new Map(changes2.flatMap((change2) => change2.names.map((name) => [name, change2])));
  let [events, invalid, there] = [0, 0, 0];
  for (const file of files) {
    const change2 = known2.get(file.file.path);
    if (change2 === void 0) continue;
    const most = Math.min(change2.counts?.before.events ?? file.events, file.events);
    there += 1;
    events += most;
    invalid += Math.min(file.invalid, most);
  }
  const worse2 = changes2.flatMap(
    ({ path, counts: counts2 }) => counts2 === null || counts2.after.invalid <= counts2.before.invalid ? [] : [{ file: path, base: counts2.before.invalid, head: counts2.after.invalid }]
  );
  return { files: there, events, valid: events - invalid, worse: worse2 };
}

// src/checks/validation/defects.ts
function gatherDefects(kinds, listed) {
  const byKey = /* @__PURE__ */ new Map();
  for (const kind of kinds) {
    const key = kindKey(kind);
    byKey.set(key, [...byKey.get(key) ?? [], kind]);
  }
  const whose = groupByKind2(listed);
  return [...byKey].flatMap(([key, own]) => {
    const [first] = own;
    if (first === void 0) return [];
    const { rule, eventType, pointer } = first;
    const count2 = own.reduce((sum2, each) => sum2 + each.count, 0);
    const persons = (whose.get(key) ?? []).map(({ employee }) => employee);
    const isKnown = persons.length === count2 && persons.every((person) => person !== void 0);
    return {
      rule,
      eventType,
      pointer,
      count: count2,
      files: own.length,
      persons: isKnown ? new Set(persons).size : null,
      first: withoutRepair(first.first)
    };
  });
}

// src/checks/validate-fixtures.ts
async function validateFixtures(ports, config, schema, { spooling, changes: changes2 = null, routing = null }) {
  const files = await ports.workspace.collect(
    config["fixtures.valid"],
    (pattern) => config.findPlace("fixtures.valid", pattern)
  );
  const { console } = ports;
  const result = await ports.validator.validate({
    files,
    schema,
    maxFindings: config["validation.max-findings"],
    expect: "valid",
    spoolDirectory: null,
    ...spooling,
    ...routing === null ? {} : { routing },
    onProgress: ({ bytesRead, bytesTotal, events }) => console.progress("validating", bytesTotal === 0 ? 1 : bytesRead / bytesTotal, {
      done: events,
      unit: "events"
    })
  });
  const { files: found, routing: routed, ...written } = result;
  const summed2 = sumFixtures(found, { config, schema, isLoaded: spooling !== null, changes: changes2 });
  return { ...summed2, files, found, ...written, routing: routed };
}
function sumFixtures(found, {
  config,
  schema,
  isLoaded,
  changes: changes2
}) {
  return {
    report: summarise(found, config, schema, changes2),
    loadable: isLoaded ? sumLoadable(found, config) : null,
    // The first of each kind, however many others stand before it.
    invalid: found.flatMap(({ kinds, findings: findings3 }) => [
      ...kinds.map(({ first }) => first),
      ...findings3
    ]),
    unloadable: found.flatMap((file) => file.unloadable.findings)
  };
}
function summarise(files, config, schema, changes2) {
  const events = total(files, (file) => file.events);
  const valid = total(files, (file) => file.valid);
  const { names } = typesIn(schema);
  const findings3 = bounded(
    files.flatMap((file) => file.findings.map(withoutRepair)),
    config["validation.max-findings"]
  );
  const byType2 = countTypes(files, names);
  return {
    files: files.length,
    events,
    valid,
    invalid: total(files, (file) => file.invalid),
    rate: percent(valid, events),
    minimumRate: config["validation.minimum-rate"],
    minimumRateByType: config["validation.minimum-rate-by-type"] ?? config["validation.minimum-rate"],
    byType: Object.fromEntries(byType2),
    missingTypes: listMissingTypes(config, names, (type) => (byType2.get(type)?.valid ?? 0) > 0),
    incompleteFiles: files.filter((file) => file.incomplete).length,
    findingCount: total(files, (file) => file.findingCount),
    findings: findings3,
    defects: gatherDefects(
      files.flatMap((file) => file.kinds),
      findings3
    ),
    schemaNotes: [...schema.notes],
    before: changes2 === null ? null : countBefore(files, changes2)
  };
}
function countTypes(files, names) {
  const counts2 = new Map(
    [...names, "unknown"].map((type) => [type, { valid: 0, invalid: 0 }])
  );
  for (const { byType: byType2 } of files) {
    for (const [type, { valid, invalid }] of Object.entries(byType2)) {
      const before = counts2.get(type) ?? { valid: 0, invalid: 0 };
      counts2.set(type, { valid: before.valid + valid, invalid: before.invalid + invalid });
    }
  }
  const others = [...counts2].filter(([type]) => !names.includes(type) && type !== "unknown");
  for (const [type] of others) counts2.delete(type);
  for (const [type, count2] of others.sort(([a], [b]) => a < b ? -1 : 1)) counts2.set(type, count2);
  return counts2;
}
function sumLoadable(files, { "validation.max-findings": most }) {
  const { unloadable } = countFiles(files);
  const findings3 = files.flatMap((file) => file.unloadable.findings.map(withoutRepair));
  return {
    events: total(files, (file) => file.valid),
    unloadable: [...unloadable.values()].reduce((sum2, count2) => sum2 + count2, 0),
    byType: Object.fromEntries([...unloadable].sort(([a], [b]) => a < b ? -1 : 1)),
    findings: most === 0 ? findings3 : findings3.slice(0, most)
  };
}
function bounded(findings3, most) {
  if (most === 0 || findings3.length <= most) return [...findings3];
  const incomplete = findings3.filter((finding2) => finding2.incomplete === true);
  const others = findings3.filter((finding2) => finding2.incomplete !== true);
  return [...incomplete, ...others].slice(0, Math.max(most, incomplete.length));
}

// src/checks/create-context.ts
function createContext(ports, request) {
  const { config, engine, facts, bench, goldenCases, events, shard = WHOLE } = request;
  const spoolDirectory = once(() => ports.workspace.temporaryDirectory());
  const fixtures = once(
    async () => validateFixtures(ports, config, engine.schema, {
      spooling: events === "counted" ? null : {
        spoolDirectory: await spoolDirectory(),
        spoolFor: engine.tables.plan.length === 0 ? "anything" : "tables",
        places: placesFor(engine.rules, engine.tables),
        columns: engine.tables.plan.length === 0 ? "none" : "kept"
      },
      changes: facts.fixtures ?? null,
      routing: isWhole(shard) ? null : routingFor(request, shard)
    })
  );
  const { brought, bring } = awaitCases(request);
  const loaded = once(async () => {
    const validated = await fixtures();
    const isEmpty = isWhole(shard) ? hasNothingToLoad(validated, engine.pipeline.name) : validated.spool.length === 0;
    if (isEmpty) return null;
    const all = { ...validated, directory: await spoolDirectory() };
    const cases = await casesBeside(engine, validated.report.valid, brought);
    const beside = cases.length === 0 ? null : await loadBeside(ports, request, all, cases);
    return beside ?? { fixtures: await loadAlone(ports, request, all), cases: null };
  });
  const queue = createQueue();
  let isUsed = false;
  return {
    ports,
    config,
    engine,
    facts,
    bench,
    goldenCases,
    events,
    shard,
    fixtures,
    spoolDirectory,
    useFixtures(work) {
      isUsed = true;
      return queue.add(async () => {
        const own = await loaded();
        return own === null ? null : work(own.fixtures);
      });
    },
    async besideFixtures(cases) {
      bring(cases);
      if (cases.length === 0) return null;
      const validated = await fixtures().catch(() => null);
      if (validated === null) return null;
      if (await casesBeside(engine, validated.report.valid, brought) !== cases) return null;
      isUsed = true;
      const own = await loaded().catch(() => null);
      return own?.cases ?? null;
    },
    async close() {
      await queue.end();
      if (!isUsed) return;
      const own = await loaded().catch(() => null);
      own?.fixtures.database.close();
    }
  };
}
function hasNothingToLoad(summed2, pipeline) {
  if (summed2.report.valid === 0) return true;
  if (summed2.spool.length === 0 && (summed2.loadable?.unloadable ?? 0) > 0) return true;
  requireKnownTypes(summed2, pipeline);
  return false;
}
function isWhole({ of }) {
  return of === WHOLE.of;
}
function routingFor({ config, engine }, shard) {
  const isOfPlan2 = engine.tables.plan.length > 0;
  return {
    ...shard,
    person: isOfPlan2 ? "/employee_id" : config["events.person"],
    id: isOfPlan2 ? "/event_id" : config["events.id"],
    day: isOfPlan2 ? "/effective_date" : config["events.date"],
    together: null
  };
}
function awaitCases({ buildsCases: buildsCases2 = false }) {
  let bring = () => void 0;
  const brought = new Promise((resolve) => {
    bring = resolve;
  });
  if (!buildsCases2) bring([]);
  return { brought, bring };
}
async function casesBeside(engine, fixtures, brought) {
  if (!mayBuildBeside(engine, fixtures, [])) return [];
  const cases = await brought;
  return mayBuildBeside(engine, fixtures, cases) ? cases : [];
}
function createQueue() {
  let last = Promise.resolve();
  return {
    add(work) {
      const result = last.then(work);
      last = result.catch(() => void 0);
      return result;
    },
    end: () => last
  };
}
function once(make) {
  let made = null;
  return () => {
    made ??= make();
    return made;
  };
}

// src/checks/runnable-check.ts
var STAGES2 = ["validate", "reject", "rebuild", "measure", "github"];

// src/project/loosened.ts
function loosenedSettings(base, head) {
  return SETTINGS.flatMap((row2) => {
    const key = row2.key;
    return row2.looser(base[key], head[key]).map((change2) => ({ setting: row2.key, ...change2 }));
  });
}

// src/project/settings-at.ts
function settingsAt(file, { overrides, place }) {
  const path = file ?? DEFAULT_CONFIG_FILE;
  const readBy = (text2, inputs) => resolveConfig({
    file: text2 === null ? null : parseConfig(text2, path),
    overrides: inputs,
    place
  });
  return {
    path,
    read: (text2) => readBy(text2, overrides),
    readBy,
    inputs: new Map(SETTINGS.map(({ name, key }) => [name, key])),
    loosened: loosenedSettings
  };
}

// src/commands/bench-request.ts
var GATE_SECONDS = 600;
function gateBenchRequest(config, overrides) {
  const workloads = config["benchmarks.workloads"];
  if (workloads.length === 0) return null;
  return {
    workloads,
    scale: SCALES.small,
    against: config.base,
    timeBudget: GATE_SECONDS,
    seed: 1,
    overrides,
    settings: settingsAt(config.file, { overrides, place: (name) => `--${name}` })
  };
}

// src/commands/verdict.ts
function decide2(results) {
  const reasons = askChecks(results, WORST_FIRST, (check2, result) => check2.judge(result).reasons);
  if (reasons.length > 0) return { verdict: "fail", reasons: causesOr(results, reasons) };
  if (!isMeasured(results)) return { verdict: "fail", reasons: ["nothing was checked"] };
  const doubts = askChecks(results, WORST_FIRST, (check2, result) => check2.judge(result).doubts);
  if (doubts.length > 0) return { verdict: "inconclusive", reasons: doubts };
  const grounds = askChecks(results, CHECK_NAMES, (check2, result) => check2.judge(result).grounds);
  return { verdict: "pass", reasons: [grounds.join(", ")] };
}
function causesOr(results, reasons) {
  const causes = listCauses(results).filter(({ level }) => level === "error");
  return causes.length > 0 ? causes.map(({ sentence: sentence3 }) => sentence3) : reasons;
}
function isMeasured(results) {
  return CHECK_NAMES.some((name) => CHECKS[name].standsAlone && results[name] !== null);
}

// src/commands/evaluate.ts
function evaluate(ports, project, facts = NO_RESULTS) {
  return runChecks(ports, "gate", CHECK_NAMES, gateRequest(project, facts));
}
function gateRequest({ config: settings, engine, overrides }, facts) {
  const config = { ...settings, base: settings.base ?? facts.guard?.base ?? null };
  const bench = gateBenchRequest(config, overrides);
  return { config, engine, facts, bench, goldenCases: [], events: "rebuilt" };
}
async function runChecks(ports, command, names, request) {
  const work = (context) => (name) => CHECKS[name].run(context);
  const done = await runStages(ports, command, names, request, { work, tell: describeFound });
  const results = { ...NO_RESULTS, ...done.found };
  return createReport(command, results, ports.environment, await done.duckdb);
}
async function runStages(ports, command, names, request, { work, tell, finish }) {
  const asked = names.filter((name) => CHECKS[name].isAskedFor(request.config));
  const context = createContext(ports, { ...request, buildsCases: buildsCases(request, asked) });
  await lookAhead(context, asked);
  const needsDatabase = asked.some((name) => !WITHOUT_DATABASE.includes(CHECKS[name].stage));
  const duckdb = needsDatabase ? ports.warehouse.version() : null;
  duckdb?.catch(() => void 0);
  const results = {};
  try {
    const stages = STAGES2.filter((stage) => asked.some((name) => CHECKS[name].stage === stage));
    const steps2 = stages.map((stage) => {
      const own = asked.filter((name) => CHECKS[name].stage === stage);
      const isIdle = stage === "measure" && request.bench === null;
      const isTold = (stages.length > 1 || command === "gate") && !isIdle;
      const does = TITLES[stage](own);
      return { own, does, title: isTold ? does : null };
    });
    const titled = steps2.filter(({ title }) => title !== null);
    for (const step of steps2) {
      const { own, does, title } = step;
      const run = () => runSideBySide(own, work(context));
      const found = await (title === null ? ports.console.watch(does ?? command, run) : inGroup(ports.console, stepName(title, titled.indexOf(step), titled.length), run, tell));
      for (const [name, result] of found) results[name] = result;
    }
    await finish?.(context);
  } finally {
    await context.close();
  }
  return { found: results, duckdb };
}
function buildsCases({ events, shard }, asked) {
  const isWhole2 = (shard ?? WHOLE).of === WHOLE.of;
  return isWhole2 && events === "rebuilt" && asked.includes("golden") && asked.includes("reconstruction");
}
async function lookAhead(context, asked) {
  const { console } = context.ports;
  for (const name of asked)
    for (const sentence3 of await CHECKS[name].lookAhead?.(context) ?? []) console.note(sentence3);
  const known2 = asked.filter((name) => CHECKS[name].stage === "github");
  const results = { ...NO_RESULTS, ...context.facts };
  for (const reason of askChecks(results, known2, (check2, of) => check2.judge(of).reasons))
    console.note(`Known already: ${reason}.`);
}
function stepName(title, at, steps2) {
  return steps2 === 1 ? title : `${at + 1} of ${steps2}: ${title}`;
}
function inGroup(console, title, run, tell) {
  return console.group(title, async () => {
    const found = await run();
    for (const line of tell(found)) console.detail(line);
    return found;
  });
}
function describeFound(found) {
  const results = { ...NO_RESULTS, ...Object.fromEntries(found) };
  const names = found.map(([name]) => name);
  return askChecks(results, names, (one, of) => one.facts(of)).map(
    ({ label, value, parts = [] }) => `${label}: ${[value, ...parts].join("; ")}`
  );
}
var WITHOUT_DATABASE = ["validate", "reject", "github"];
async function runSideBySide(names, work) {
  const runs = names.map(async (name) => [name, await work(name)]);
  const settled = await Promise.allSettled(runs);
  return settled.map((each) => {
    if (each.status === "rejected") throw each.reason;
    return each.value;
  });
}
var TITLES = {
  validate: () => "Validate the fixtures",
  reject: () => "Reject the invalid fixtures",
  rebuild: (names) => names.includes("golden") ? "Rebuild balances, compare with the goldens" : "Rebuild balances",
  measure: () => "Measure",
  github: () => null
};
function createReport(command, results, environment, duckdb) {
  const verdict = decide2(results);
  return { schemaVersion: 2, command, ...verdict, ...results, ...machine(environment, duckdb) };
}
function undecidedReport(command, reason, environment, facts = NO_RESULTS) {
  const { guard, update, trend, evolution = null } = facts;
  return {
    schemaVersion: 2,
    command,
    verdict: "inconclusive",
    reasons: [reason, ...update === null ? [] : UPDATE.judge(update).reasons],
    ...NO_RESULTS,
    evolution,
    guard,
    update,
    trend,
    ...machine(environment, null)
  };
}
function machine(environment, duckdb) {
  const { platform, cpus, gate: version, node } = environment;
  return { environment: { platform, cpus }, versions: { gate: version, node, duckdb } };
}

// src/commands/conclude.ts
var REPORT_NAMES = Object.fromEntries(REPORT_FILES);
var EXIT_CODES = { pass: 0, fail: 1, inconclusive: 2 };
async function conclude(report2, output, ports, facts = NO_RESULTS) {
  const { console, outputs } = ports;
  const { format, reportDirectory, mostListed = null } = output;
  const { colour, width } = console;
  const rest = reportDirectory === null ? "list all with --max-findings 0 --quality-max-findings 0" : `see ${reportDirectory}/${REPORT_NAMES.json}`;
  const options = { colour, width, mostListed, rest };
  console.result(await FORMS[format](outlineReport(report2), options));
  try {
    await keep(report2, reportDirectory, outputs);
    if (reportDirectory !== null && format === "human")
      console.note(`Report: ${reportDirectory}/${REPORT_NAMES.html}`);
  } catch (error) {
    const silent = { ...ports, console: { ...console, result: () => void 0 } };
    return undecided(error, report2.command, output, silent, facts);
  }
  return { exit: EXIT_CODES[report2.verdict], report: report2 };
}
async function undecided(error, command, output, { console, outputs, environment }, facts = NO_RESULTS) {
  const known2 = error instanceof GateError ? error : bug(error);
  console.note(known2.code === "BUG" ? `${stackTrace(error)}
${known2.message}` : known2.message);
  const reported2 = REPORTED.find((name) => name === command);
  if (reported2 === void 0) return { exit: 2, report: null };
  const report2 = undecidedReport(reported2, known2.message, environment, facts);
  if (output.format !== "human")
    console.result(await FORMS[output.format](outlineReport(report2), { colour: false }));
  await keep(report2, output.reportDirectory, outputs).catch(ignoreGateError);
  return { exit: 2, report: report2 };
}
var REPORTED = ["gate", "validate", "golden check", "bench"];
function ignoreGateError(error) {
  if (!(error instanceof GateError)) throw error;
}
async function keep(report2, directory, outputs) {
  if (directory === null) return;
  const outline = outlineReport(report2);
  for (const [form, file] of REPORT_FILES) {
    const text2 = await FORMS[form](outline, { colour: false });
    await outputs.writeText(`${directory}/${file}`, text2);
  }
}
function bug(error) {
  const detail = error instanceof Error ? error.message : String(error);
  return new GateError("BUG", { detail }, { cause: error });
}
function stackTrace(error) {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}

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
  const words2 = [from.range, to.range];
  return edgeGaps(ranges, words2, names).map(
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
    const named2 = new Set(fields.flatMap((each) => [...each.named.keys()]));
    const max2 = isClosed ? Math.min(range.max, named2.size) : range.max;
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

// src/events/evolution/takes-value.ts
function takesValue(alternative, value, known2) {
  const { type, values: values2 } = alternative;
  if (typeName(value) !== type) return false;
  if (values2 !== null && !values2.some((each) => canonical(each) === canonical(value))) return false;
  if (typeof value === "number" && !takesNumber(alternative, value)) return false;
  const isOpen2 = alternative.patterns.some((pattern) => !known2.patterns.includes(pattern));
  if (typeof value === "number" && isOpen2) return null;
  if (typeof value === "string") return takesText(alternative, value, known2);
  if (typeof value === "object" && value !== null) return isPlain(alternative) ? true : null;
  return alternative.opaque.length === 0 ? true : null;
}
function takesNumber({ range, isInteger, steps: steps2 }, value) {
  const { min, max, isMinOpen, isMaxOpen } = range;
  if (value < min || value > max) return false;
  if (isMinOpen && value === min || isMaxOpen && value === max) return false;
  if (isInteger && !Number.isInteger(value)) return false;
  return steps2.every((step) => isWithin(String(value), { multipleOf: step }));
}
function takesText({ range, patterns, formats, decimal, opaque }, text2, known2) {
  const length = [...text2].length;
  if (length < range.min || length > range.max) return false;
  const open = formats.filter((name) => !known2.formats.includes(name));
  if (open.some((name) => isOfFormat(name, text2) === false)) return false;
  if (open.some((name) => isOfFormat(name, text2) === null)) return null;
  if (patterns.some((pattern) => !known2.patterns.includes(pattern))) return null;
  if (!isSameRange(decimal, ANY_RANGE) && !isSameRange(decimal, known2.decimal)) return null;
  return opaque.length === 0 ? true : null;
}
function isSameRange(a, b) {
  const isSameLow = a.min === b.min && a.isMinOpen === b.isMinOpen;
  return isSameLow && a.max === b.max && a.isMaxOpen === b.isMaxOpen;
}
function isOfFormat(name, text2) {
  const format = FORMATS[name];
  const check2 = typeof format === "object" && "validate" in format ? format.validate : format;
  return typeof check2 === "function" ? Boolean(check2(text2)) : null;
}
function isPlain({ values: values2, items, fields, required, opaque }) {
  const others = items.length + fields.length + required.length + opaque.length;
  return values2 !== null && others === 0;
}

// src/events/evolution/settle.ts
function settle2(alternative) {
  const { values: values2, range, decimal } = alternative;
  if (range.min > range.max || decimal.min > decimal.max) return null;
  if (values2 === null) return alternative;
  const rest = { ...alternative, values: null };
  const kept2 = values2.filter((value) => takesValue(rest, value, alternative) !== false);
  if (kept2.length === 0) return null;
  return kept2.length === values2.length ? alternative : { ...alternative, values: kept2 };
}

// src/events/evolution/intersect.ts
function intersect(a, b) {
  if (a.type !== b.type) return null;
  const values2 = commonValues(a.values, b.values);
  if (values2?.length === 0) return null;
  return settle2({
    type: a.type,
    // The more particular one says where to look; of equals the second, to which a reference leads.
    place: weigh(b) >= weigh(a) ? b.place : a.place,
    values: values2,
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
function weigh({ values: values2, patterns, formats, fields, items, required }) {
  const named2 = fields.reduce((sum2, { named: own }) => sum2 + own.size, 0);
  const listed = values2 === null ? 0 : 1;
  return listed + patterns.length + formats.length + named2 + items.length + required.length;
}
function distinct(list3) {
  return [...new Set(list3)];
}

// src/events/evolution/schema-part.ts
function isNode(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function locateRoot(tree) {
  return { tree, pointer: "", schema: tree.json };
}
function below2(place, ...steps2) {
  let { pointer, schema } = place;
  for (const step of steps2) {
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
  const found = fragment.startsWith("/") ? below2(locateRoot(tree), ...fragment.slice(1).split("/").map(readStep)) : findAnchor(locateRoot(tree), fragment);
  return found?.schema === void 0 ? null : found;
}
function readStep(step) {
  let text2 = step;
  try {
    text2 = decodeURIComponent(step);
  } catch {
  }
  return text2.replaceAll("~1", "/").replaceAll("~0", "~");
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
    for (const step of Object.keys(schema)) open.push(below2(next, step));
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
  return membersNamed(alternative, name).reduce((left2, place) => {
    const right = readValues(place, 0);
    if (left2 === null || right === null) return left2 ?? right;
    const other = new Set(right.map(canonical));
    return left2.filter((value) => other.has(canonical(value)));
  }, null);
}
function membersNamed({ fields }, name) {
  return fields.flatMap(({ named: named2, rest }) => named2.get(name) ?? rest ?? []);
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
  const missing3 = [];
  if (to.required.includes(name) && !from.required.includes(name)) {
    const kind = isListed ? "required" : "new-required";
    const says2 = [isListed ? "optional" : "not described", "required"];
    missing3.push({ ...gap(from, to, kind, "breaks", says2), at, ...places });
    if (!isListed) return missing3;
  }
  if (own.length > 0 && parts.isNever(own)) return missing3;
  if (other.length > 0 && parts.isNever(other)) {
    if (!isListed && !isListedThere && !from.required.includes(name)) return missing3;
    const says2 = ["allowed", "not allowed"];
    return [...missing3, { ...gap(from, to, "field", "breaks", says2), at, ...places }];
  }
  const gaps = parts.compare(own, other);
  if (isListed || from.required.includes(name)) return [...missing3, ...gapsBelow(gaps, step)];
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
  return fields.flatMap(({ named: named2 }) => [...named2.keys()]);
}
function isNamed(alternative, name) {
  return findNamed(alternative, name) !== null;
}
function findNamed({ fields }, name) {
  for (const { named: named2 } of fields) {
    const found = named2.get(name);
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
  const [a, b] = [below2(one, keyword), below2(other, keyword)];
  const isMap3 = NAMED.has(keyword) && isNode(a.schema) && isNode(b.schema);
  const isList = Array.isArray(a.schema) && Array.isArray(b.schema);
  if (isMap3 || isList && (LISTED.has(keyword) || keyword === "items"))
    return isSameBelow(a, b, seen);
  if (SINGLE.has(keyword) && a.schema !== void 0 && b.schema !== void 0)
    return isSame(a, b, seen);
  return canonical(a.schema) === canonical(b.schema);
}
function isSameBelow(a, b, seen) {
  const [left2, right] = [Object.keys(a.schema), Object.keys(b.schema)];
  if (left2.length !== right.length) return false;
  return left2.every((step) => right.includes(step) && isSame(below2(a, step), below2(b, step), seen));
}

// src/events/evolution/join-gaps.ts
function joinGaps(gaps) {
  return joinBy(gaps, ({ kind, from, to, says }) => [kind, placeKey2(from), placeKey2(to), says]);
}
function joinAlike(gaps) {
  return joinBy(gaps, ({ kind, says, at }) => [kind, says, at]);
}
function joinBy(gaps, nameGap) {
  const joined = /* @__PURE__ */ new Map();
  for (const each of gaps) {
    const key = JSON.stringify(nameGap(each));
    const known2 = joined.get(key) ?? { gap: each, fields: /* @__PURE__ */ new Map() };
    known2.gap = worse(known2.gap, each);
    for (const field of each.at) known2.fields.set(`${field.pointer} ${field.variant ?? ""}`, field);
    joined.set(key, known2);
  }
  return [...joined.values()].map(({ gap: gap2, fields }) => ({ ...gap2, at: [...fields.values()] }));
}
var ORDER2 = ["undecided", "depends", "breaks"];
function worse(one, other) {
  return ORDER2.indexOf(other.effect) > ORDER2.indexOf(one.effect) ? other : one;
}
function placeKey2(place) {
  return place === null ? null : keyFor(place);
}

// src/events/evolution/tags.ts
var MOST_VALUES = 100;
function findTagName(alternatives) {
  const [first] = alternatives;
  if (first === void 0 || first.type !== "object") return null;
  const names = [
    .../* @__PURE__ */ new Set([...first.required, ...first.fields.flatMap(({ named: named2 }) => [...named2.keys()])])
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
  const values2 = name === null ? [] : readTag(alternative, name) ?? [];
  if (name === null || values2.length < 2 || values2.length > MOST_VALUES) return [alternative];
  return values2.map((value) => withTag(alternative, name, value));
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
    const [own, others] = [from, to].map((list3) => list3.filter((each) => each.type === type));
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
function nameTypes(list3) {
  const names = JSON_TYPES.filter((type) => list3.some((each) => each.type === type)).map((type) => {
    const isWhole2 = type === "number" && list3.every((each) => each.type !== type || each.isInteger);
    return isWhole2 ? "integer" : type;
  });
  if (names.length === JSON_TYPES.length) return "anything";
  return names.length === 0 ? "nothing" : names.join(" or ");
}
function compareType(own, others, parts) {
  return own.flatMap((each) => {
    if (each.values !== null) return compareListed(each, others);
    return splitByTag(each, others).flatMap((one) => compareOne2(one, own, others, parts));
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
function compareOne2(from, all, others, parts) {
  const tag = findTag(from, all.length > 1 || others.length > 1 ? [...all, ...others] : []);
  const candidates = others.filter((each) => !areOtherVariants(from, each));
  if (candidates.length === 0) return [missing2(from, tag)];
  const compared2 = candidates.map((each) => ({
    gaps: compareAlternatives(from, each, parts),
    isApart: areDisjoint(from, each)
  }));
  const best = compared2.reduce((a, b) => b.gaps.length < a.gaps.length ? b : a);
  const gaps = gapsWithin(best.gaps, tag);
  const isKnown = compared2.every((each) => each === best || each.isApart);
  return isKnown ? [...gaps] : gaps.map(asUndecided);
}
function asUndecided(gap2) {
  return gap2.effect === "breaks" ? { ...gap2, effect: "undecided" } : gap2;
}
function missing2(from, tag) {
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
    const isThere3 = from.opaque.some((own) => own.keyword === keyword);
    const says = [isThere3 ? `another ${keyword}` : `no ${keyword}`, keyword];
    return { ...gap(from, to, "undecided", "undecided", says), to: place };
  });
}

// src/events/evolution/read-keywords.ts
function readAlternative(place, type) {
  const node = place.schema;
  const isInteger = isIntegerOnly(node, type);
  if (isInteger === null) return null;
  const any = anyOfType(type, place);
  const values2 = readValues2(node, any);
  if (values2?.length === 0) return null;
  const decimal = type === "string" && isNode(node[DECIMAL_BOUNDS]) ? node[DECIMAL_BOUNDS] : {};
  return settle2({
    ...any,
    values: values2,
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
function isIntegerOnly({ type: named2 }, type) {
  if (named2 === void 0) return false;
  const names = Array.isArray(named2) ? named2.map(String) : [String(named2)];
  if (names.includes(type)) return false;
  return type === "number" && names.includes("integer") ? true : null;
}
function readValues2(node, { type, values: values2 }) {
  const lists = [
    ...Array.isArray(node.enum) ? [node.enum] : [],
    ..."const" in node ? [[node.const]] : []
  ].map((list3) => list3.filter((value) => typeName(value) === type));
  return lists.reduce((left2, right) => {
    const other = new Set(right.map(canonical));
    return left2 === null ? right : left2.filter((value) => other.has(canonical(value)));
  }, values2);
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
      first: listed.map((_, at) => below2(place, name, at)),
      rest: others === void 0 ? null : below2(place, isOldList ? "additionalItems" : "items")
    }
  ];
}
function readFields(place, { properties, additionalProperties }) {
  if (properties === void 0 && additionalProperties === void 0) return [];
  const names = isNode(properties) ? Object.keys(properties) : [];
  return [
    {
      named: new Map(names.map((name) => [name, below2(place, "properties", name)])),
      rest: additionalProperties === void 0 ? null : below2(place, "additionalProperties")
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
  for (const keyword of ["$dynamicRef", "$recursiveRef"])
    if (node[keyword] !== void 0)
      found.push({ keyword, place: locateRoot(place.tree), keywords: null });
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
var MOST4 = 2e3;
function createExpander() {
  const known2 = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  function expandOne(place) {
    const key = keyFor(place);
    const found = known2.get(key);
    if (found !== void 0) return found;
    if (open.has(key)) return anything(place);
    open.add(key);
    const alternatives = read(place);
    open.delete(key);
    if (open.size === 0) known2.set(key, alternatives);
    return alternatives;
  }
  function read(place) {
    const { schema } = place;
    if (schema === false) return [];
    if (!isNode(schema)) return anything(place);
    const own = JSON_TYPES.flatMap((type) => readAlternative(place, type) ?? []);
    const context = conjuncts(place, schema).reduce(
      (left2, right) => product(left2, right, place),
      own
    );
    return ["anyOf", "oneOf"].filter((keyword) => Array.isArray(schema[keyword])).reduce((left2, keyword) => product(left2, union(place, context, keyword), place), context);
  }
  function conjuncts(place, node) {
    const found = [];
    if (typeof node.$ref === "string") {
      const target = followReference(place, node.$ref);
      found.push(target === null ? mark(anything(place), "$ref", place) : expandOne(target));
    }
    if (Array.isArray(node.allOf))
      for (const at of node.allOf.keys()) found.push(expandOne(below2(place, "allOf", at)));
    return found;
  }
  function union(place, context, keyword) {
    const node = place.schema;
    const branches = [...node[keyword].keys()].map(
      (at) => expandOne(below2(place, keyword, at)).map((each) => withTag2(each, node))
    );
    const all = branches.flat();
    if (keyword === "anyOf") return all;
    if (areApart(branches.map((branch) => product(context, branch, place)))) return all;
    return mark(all, "oneOf", place);
  }
  return {
    expand: (places) => places.reduce((left2, place) => {
      const right = expandOne(place);
      return left2 === null ? right : product(left2, right, place);
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
function product(left2, right, place) {
  const both = left2.flatMap((a) => right.flatMap((b) => intersect(a, b) ?? []));
  if (both.length <= MOST4) return both;
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
var WHOLE3 = Number.POSITIVE_INFINITY;
function createComparison() {
  const { expand } = createExpander();
  const known2 = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Map();
  const isNever2 = (places) => expand(places).length === 0;
  function forget(depth) {
    for (const [key, { restsOn }] of known2)
      if (restsOn !== WHOLE3 && restsOn >= depth) known2.delete(key);
  }
  return function compare(from, to) {
    if (to.length === 0) return { gaps: [], restsOn: WHOLE3 };
    const key = [from, to].map((places) => places.map(keyFor).sort().join(" ")).join(" -> ");
    const found = known2.get(key);
    if (found !== void 0) return found;
    const depth = open.get(key);
    if (depth !== void 0) return { gaps: [], restsOn: depth };
    const own = open.size;
    open.set(key, own);
    let restsOn = WHOLE3;
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
    if (restsOn !== WHOLE3) forget(own);
    const result = { gaps, restsOn: restsOn < own ? restsOn : WHOLE3 };
    known2.set(key, result);
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
  const changes2 = tightened.map((gap2) => {
    const at = loosened.findIndex((other) => isOneChange(gap2, other));
    const [partner = null] = at === -1 ? [] : loosened.splice(at, 1);
    return toChange(gap2, partner);
  });
  return [...changes2, ...loosened.map((gap2) => toChange(null, gap2))].sort(byField);
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

// src/checks/read-settings.ts
async function readSettings(request, commit) {
  const { repository, settings, inUse } = request;
  if (commit === await repository.head()) return inUse;
  return settings.read(await readConfigText(request, commit));
}
async function readConfigText({ repository, root, settings }, commit) {
  const { links } = await repository.tree(commit);
  return repository.textAt(commit, resolveLinks(withoutRoot(settings.path, root), links));
}
async function readableAt(request, commit) {
  try {
    return await readSettings(request, commit);
  } catch (error) {
    if (error instanceof GateError && error.code.startsWith("CONFIG_")) return null;
    throw error;
  }
}

// src/checks/evolution/common-columns.ts
function shapeInCommon(before, after) {
  const common = after.columns.flatMap((column) => {
    const old = before.columns.find((one) => isSameName2(one, column));
    return old === void 0 ? [] : [{ old, column }];
  });
  const added = after.columns.filter((one) => !before.columns.some((old) => isSameName2(old, one)));
  const removed = before.columns.filter(
    (old) => !after.columns.some((one) => isSameName2(old, one))
  );
  const retyped = common.filter(({ old, column }) => old.type !== column.type);
  const notes = [
    ...list2("new column", added.map(describeColumn)),
    ...list2("column gone", removed.map(describeColumn)),
    ...list2(
      "type",
      retyped.map(({ old, column }) => `${column.name} ${old.type} → ${column.type}`)
    )
  ];
  const isKey = ({ column }) => after.key.some((name) => name === column.name);
  const keyChanged = common.filter(isKey).some(({ old, column }) => old.kind !== column.kind);
  if (keyChanged)
    return {
      shapes: null,
      note: [...notes, "not compared, since the key is of another type"].join("; ")
    };
  return {
    shapes: {
      before: {
        ...before,
        columns: common.map(({ old }) => old),
        key: namesOf(common.filter(isKey), "old")
      },
      after: { ...after, columns: common.map(({ column }) => column) }
    },
    note: notes.length === 0 ? null : notes.join("; ")
  };
}
function namesOf(pairs, side) {
  return pairs.map((pair) => pair[side].name);
}
function list2(what, found) {
  return found.length === 0 ? [] : [`${what} ${firstFew(found)}`];
}
function describeColumn({ name, type }) {
  return type === void 0 ? name : `${name} ${type}`;
}
function isSameName2(a, b) {
  return a.name.toLowerCase() === b.name.toLowerCase();
}

// src/checks/evolution/compare-built.ts
async function compareBuilt(before, after, shape, shapeBefore = shape) {
  const [old, now] = [
    createLineCursor(before.lines(tableLinesSql(shapeBefore), shape.name)),
    createLineCursor(after.lines(tableLinesSql(shape), shape.name))
  ];
  let rows = 0;
  let first = null;
  for (; ; ) {
    const one = old.peek() ?? await old.refill();
    const other = now.peek() ?? await now.refill();
    if (one === void 0 && other === void 0) break;
    const order = findOrder(shape, one, other);
    if (order <= 0) old.advance();
    if (order >= 0) now.advance();
    if (one === other) continue;
    rows += 1;
    first ??= describe4(shape, order <= 0 ? one : void 0, order >= 0 ? other : void 0);
  }
  return { table: shape.name, rows, first };
}
function findOrder(shape, one, other) {
  if (one === void 0) return 1;
  if (other === void 0) return -1;
  return one === other ? 0 : keyOrder(shape, parseLine(one), parseLine(other));
}
function describe4(shape, one, other) {
  const cells3 = [one, other].map((line) => line === void 0 ? null : parseLine(line));
  const [old = null, now = null] = cells3;
  const key = (old ?? now ?? []).slice(0, shape.key.length).map((cell) => cell ?? "");
  if (old === null || now === null) {
    const words2 = (is) => is ? "a row" : "no row";
    return { key, column: null, before: words2(old !== null), after: words2(now !== null) };
  }
  const [difference2] = differencesOfRows(shape, old, now);
  const { column = null, left: left2 = null, right = null } = difference2 ?? {};
  return { key, column, before: left2 ?? "NULL", after: right ?? "NULL" };
}

// src/checks/evolution/compare-tables.ts
async function compareTables2(old, now, { before, after }) {
  const tables = [];
  for (const shape of after.plan)
    tables.push(
      before.plan.some(({ name }) => name === shape.name) ? { ...await compareBuilt(old, now, shape), note: null } : uncompared2(shape.name, "the base does not make it")
    );
  const isPlan = (name) => after.plan.some((shape) => shape.name === name.toLowerCase());
  for (const declared of after.declared)
    if (!isPlan(declared.name)) tables.push(await compareDeclared(old, now, declared));
  const isThere3 = (name) => [...after.plan, ...after.declared].some((one) => one.name.toLowerCase() === name.toLowerCase());
  for (const { name } of before.declared)
    if (!isThere3(name)) tables.push(uncompared2(name, "it is not declared any more"));
  return tables;
}
async function compareDeclared(old, now, declared) {
  const [before, after] = [await describeTable2(old, declared), await describeTable2(now, declared)];
  if (before.kind === "unusable")
    return uncompared2(declared.name, `at the base, ${firstSentence(before.reason)}`);
  if (after.kind === "unusable")
    return uncompared2(declared.name, `now, ${firstSentence(after.reason)}`);
  const { shapes, note: note2 } = shapeInCommon(before.shape, after.shape);
  if (shapes === null) return { table: declared.name, rows: 0, first: null, note: note2 };
  return { ...await compareBuilt(old, now, shapes.after, shapes.before), note: note2 };
}
function uncompared2(table, why) {
  return { table, rows: 0, first: null, note: `not compared: ${why}` };
}
function firstSentence(reason) {
  return reason.split(/\. (?=[A-Z])/)[0] ?? reason;
}

// src/checks/evolution/find-meaning.ts
async function findMeaning(question) {
  try {
    const pipelines = await loadBoth(question);
    if (pipelines === null) return null;
    if (typeof pipelines === "string") return { note: pipelines, tables: [] };
    const batch = await question.events();
    if (batch.files.length === 0)
      return {
        note: "the valid fixtures of the base hold no event that is valid still",
        tables: []
      };
    return await compareBoth(question, pipelines, batch);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { note: error.message, tables: [] };
  }
}
async function loadBoth(question) {
  const { ports, before, after } = question;
  const now = await load(after, ports);
  const kinds = [before.pipeline.kind, after.pipeline.kind];
  if (!kinds.includes("command")) {
    const old = await load(before, {
      ...ports,
      workspace: { ...ports.workspace, ...question.old }
    });
    const isSame2 = JSON.stringify(old.fingerprint()) === JSON.stringify(now.fingerprint());
    return isSame2 ? null : [async () => old, now];
  }
  if (before.pipeline.kind === "builtin" && tablesUnderTest(after).plan.length === 0)
    return 'the base has no pipeline of its own (its "pipeline" is builtin), which would make these tables. Once this change is merged, later ones are compared with it.';
  if (!await question.hasChanged()) return null;
  return [() => loadOld(question), now];
}
async function loadOld(question) {
  const { ports, repository, commit, before, after, old: files } = question;
  const workspace = { ...ports.workspace, ...files };
  const tables = tablesToAsk(before, after);
  if (before.pipeline.kind !== "command") return load(before, { ...ports, workspace }, tables);
  const tree = await repository.writeTree(commit, await workspace.temporaryDirectory());
  const prepare = settingsToPrepare(before, after);
  return loadInTree(ports, { side: "base", settings: before, prepare, tree, files, tables });
}
function tablesToAsk(before, after) {
  const own = tablesUnderTest(before);
  const known2 = new Set(own.declared.map(({ name }) => name.toLowerCase()));
  const others = after.tables.filter(({ name }) => !known2.has(name.toLowerCase()));
  return { plan: own.plan, declared: [...own.declared, ...others] };
}
async function load(settings, ports, tables = tablesUnderTest(settings)) {
  const limits = await loadAnnualLimits(settings, ports.workspace);
  return loadPipeline(settings, ports, sqlLimits(settings), tables, limits);
}
async function compareBoth({ ports, before, after }, [loadBefore, now], batch) {
  const open = [];
  const build3 = async (side, find) => {
    const pipeline = await find();
    const directory = await ports.workspace.temporaryDirectory();
    const database = await ports.warehouse.open({ path: null, readable: [batch.root, directory] });
    open.push(database);
    const spool = batch.files.map(({ path }) => `${batch.root}/${path}`);
    const request = { spool, directory, asOf: after["as-of"], target: "memory" };
    await nameSide(side, () => pipeline.build(database, request));
    return database;
  };
  try {
    const old = await build3("base", loadBefore);
    const head = await build3("head", async () => now);
    const asked = { before: tablesUnderTest(before), after: tablesUnderTest(after) };
    return { note: null, tables: await compareTables2(old, head, asked) };
  } finally {
    for (const database of open) database.close();
  }
}

// src/checks/evolution/replay.ts
var MOST_FINDINGS = 1e5;
var MOST_WITNESSES = 20;
var MOST_WORDS = 200;
async function replay(ports, request) {
  const { revision, by, head } = request;
  const { files, root } = await extractEvents(ports, request);
  const own = { files, root };
  let left2 = own;
  for (const schema of by) left2 = (await check(ports, left2, schema)).valid;
  const judged2 = await check(ports, left2, head);
  const lost = total(judged2.files, ({ invalid }) => invalid);
  const findings3 = lost === 0 ? [] : await findLost(ports, own, request);
  return {
    since: revision.name,
    commit: revision.commit,
    files: files.length,
    events: total(judged2.files, ({ events }) => events),
    lost,
    byType: countTypes2(judged2.files),
    byField: countFields(findings3),
    witnesses: firstOfEach(findings3)
  };
}
async function collectKept(ports, request) {
  let left2 = await extractEvents(ports, request);
  for (const schema of [...request.by, request.head])
    left2 = (await check(ports, left2, schema)).valid;
  return left2;
}
async function extractEvents({ repository, temporaryDirectory }, { revision, places }) {
  const { paths, links } = await repository.tree(revision.commit);
  const linked = new Set(links.map(({ path }) => path));
  const wanted = paths.filter((path) => !linked.has(path) && holdsEvents(path, places));
  const root = await temporaryDirectory();
  for (let at = 0; at < wanted.length; at += MOST_WORDS)
    await repository.extract(revision.commit, wanted.slice(at, at + MOST_WORDS), root);
  return { files: wanted.flatMap(asFile), root };
}
function holdsEvents(path, { valid, golden }) {
  if (valid.exactNamesOf(path).length > 0) return true;
  return (golden?.exactNamesOf(path) ?? []).some((name) => name.endsWith("/events.ndjson"));
}
function asFile(path) {
  const kind = fixtureKind(path);
  return kind === null ? [] : [{ path, ...kind, size: 0 }];
}
async function check({ validator, temporaryDirectory }, { files, root }, schema) {
  const spoolDirectory = await temporaryDirectory();
  const request = { files, root, schema, maxFindings: MOST_FINDINGS, expect: "valid" };
  const spooling = { spoolDirectory, spoolFor: "anything" };
  const checked = await validator.validate({ ...request, ...spooling });
  const names = checked.spool.flatMap((path) => asFile(path.split(/[\\/]/).at(-1) ?? path));
  return { files: checked.files, valid: { files: names, root: spoolDirectory } };
}
async function findLost(ports, own, { by, head }) {
  const invalid = /* @__PURE__ */ new Set();
  for (const schema of by)
    for (const { findings: findings3 } of (await check(ports, own, schema)).files)
      for (const finding2 of findings3) invalid.add(keyFor2(finding2));
  const { files } = await check(ports, own, head);
  return files.flatMap(
    ({ findings: findings3 }) => findings3.filter((finding2) => !invalid.has(keyFor2(finding2))).map(withoutRepair)
  );
}
function keyFor2({ file, line, index }) {
  return `${file}:${line}:${index ?? ""}`;
}
function countTypes2(files) {
  const counts2 = {};
  for (const { byType: byType2 } of files)
    for (const [type, { invalid }] of Object.entries(byType2))
      if (invalid > 0) counts2[type] = (counts2[type] ?? 0) + invalid;
  return counts2;
}
function countFields(findings3) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { pointer, rule } of findings3) {
    const key = `${pointer} ${rule}`;
    const known2 = counts2.get(key)?.findings ?? 0;
    counts2.set(key, { pointer, rule, findings: known2 + 1 });
  }
  const sorted = [...counts2.values()].sort((a, b) => b.findings - a.findings);
  return sorted.slice(0, MOST_WITNESSES);
}
function firstOfEach(findings3) {
  const seen = /* @__PURE__ */ new Set();
  const [first, others] = [[], []];
  for (const finding2 of findings3) {
    const key = `${finding2.pointer} ${finding2.rule}`;
    (seen.has(key) ? others : first).push(finding2);
    seen.add(key);
  }
  return [...first, ...others].slice(0, MOST_WITNESSES);
}

// src/checks/evolution/revisions.ts
function findRevisions(against, base, tags) {
  const patterns = against.filter((each) => each !== "base");
  const isMatch = matchAny(patterns, {});
  const found = /* @__PURE__ */ new Map();
  if (base !== null && against.includes("base")) found.set(base, { name: "base", commit: base });
  for (const { name, commit } of tags.filter((tag) => isMatch(tag.name)))
    if (!found.has(commit)) found.set(commit, { name, commit });
  const unmatched = patterns.filter((pattern) => {
    const matches = matchAny([pattern], {});
    return !tags.some(({ name }) => matches(name));
  });
  return { found: [...found.values()], unmatched };
}

// src/checks/evolution/find-evolution.ts
var MOST_FIELDS2 = 20;
async function findEvolution(question) {
  const { base, inUse, approval, head, repository } = question;
  const allow = inUse.evolution;
  const nothing3 = {
    allow,
    isGuarded: approval === "label",
    base,
    changes: [],
    replays: [],
    meaning: null
  };
  if (base === null) return allow === null ? null : { ...nothing3, unmatched: [], broken: [] };
  if (await readConfigText(question, base) === null) return null;
  const against = inUse["evolution.against"];
  const tags = against.every((each) => each === "base") ? [] : await repository.tags();
  const { found, unmatched } = findRevisions(against, base, tags);
  const before = await readSide(question, { name: "base", commit: base });
  const meaning = await meaningSince(question, { name: "base", commit: base }, before);
  if (before.schema !== null && isAlike(before.schema, head))
    return { ...nothing3, unmatched, meaning, broken: [] };
  const changes2 = [];
  const replays = [];
  for (const revision of found) {
    const side = revision.name === "base" ? before : await readSide(question, revision);
    const own = newChanges(side.schema, before.schema, head);
    changes2.push(...own.map((change2) => report(change2, revision.name, isAllowed(change2, allow))));
    const by = [side.schema, before.schema].filter((schema) => schema !== null);
    if (side.places === null || by.length === 0) continue;
    replays.push(
      await replay(question, { revision, places: side.places, by: [...new Set(by)], head })
    );
  }
  return {
    ...nothing3,
    changes: changes2,
    replays,
    unmatched,
    meaning,
    broken: listBroken(changes2, replays, allow)
  };
}
async function readSide(question, { commit }) {
  const { repository, root, settings } = question;
  const known2 = await readableAt(question, commit);
  if (known2 === null) return { settings: null, schema: null, places: null };
  const tree = await repository.tree(commit);
  const places = findPlaces(known2, settings.path, tree, root);
  return { settings: known2, schema: await usableSchemaAt(question, commit, known2), places };
}
async function meaningSince(question, revision, { settings: before, schema, places }) {
  const { ports, inUse: after, head, repository, root, settings } = question;
  const hasCommand = [before, after].some((side) => side?.pipeline.kind === "command");
  if (ports === null || hasCommand && after.evolution === null) return null;
  if (before === null || schema === null || places === null)
    return hasCommand ? {
      note: `the ${before === null ? "settings" : "event schema"} of the base cannot be read. Once this change is merged, later ones are compared with it.`,
      tables: []
    } : null;
  const { commit } = revision;
  return findMeaning({
    ...{ ports, repository, commit, before, after },
    old: await filesAt({ repository, root }, commit),
    hasChanged: () => hasCommandChanged({ repository, root, base: commit, before, after, file: settings.path }),
    // Golden cases may tell other lives of the same persons, and say themselves what they must give.
    events: () => collectKept(question, {
      revision,
      places: { valid: places.valid, golden: null },
      by: [schema],
      head
    })
  });
}
function isAlike(one, other) {
  return one === other || JSON.stringify(one.json) === JSON.stringify(other.json);
}
function newChanges(own, base, head) {
  if (own === null) return [UNREADABLE];
  const all = diffSchemas(own.json, head.json);
  if (base === null || own === base) return all;
  const earlier = new Set(diffSchemas(own.json, base.json).map(describeChange));
  return all.filter((change2) => !earlier.has(describeChange(change2)));
}
var UNREADABLE = {
  category: "undecided",
  fields: [{ pointer: "", variant: null }],
  before: { pointer: null, says: "a schema, or settings, that cannot be read" },
  after: { pointer: "", says: "a schema" },
  backward: "undecided",
  forward: "undecided"
};
function report(change2, since2, allowed) {
  const { fields, before, after, ...rest } = change2;
  return {
    since: since2,
    ...rest,
    fields: fields.slice(0, MOST_FIELDS2).map((field) => ({ ...field })),
    fieldCount: fields.length,
    before: { ...before },
    after: { ...after },
    isAllowed: allowed
  };
}
function listBroken(changes2, replays, allow) {
  return [
    ...changes2.filter(({ isAllowed: allowed }) => !allowed).map(describeChange),
    ...replays.filter((each) => !isReplayAllowed(each, allow)).map(describeReplay)
  ];
}

// src/checks/list-read-files.ts
var PARTS2 = ["code", "valid", "invalid", "goldens", "baselines"];
function listReadFiles(workspace, config, part) {
  return LISTED2[part](workspace, config);
}
async function listAllRead(workspace, config) {
  const files = [];
  for (const part of PARTS2) {
    try {
      files.push(...await listReadFiles(workspace, config, part));
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
    }
  }
  return files;
}
var LISTED2 = {
  async code(workspace, config) {
    const { schema, pipeline, limits, file } = config;
    const named2 = [file, limits, schema.kind === "file" ? schema.path : null];
    const folders = [pipeline.kind === "folder" ? pipeline.path : null, config["quality.rules"]];
    const sql = await Promise.all(folders.map((folder) => filesIn(workspace, folder, ".sql")));
    return [...named2.filter((path) => path !== null), ...sql.flat()];
  },
  valid: (workspace, config) => collect(workspace, config, "fixtures.valid"),
  invalid: (workspace, config) => collect(workspace, config, "fixtures.invalid"),
  async goldens(workspace, config) {
    const folder = config["golden.path"];
    if (folder === null) return [];
    const names = await workspace.directories(folder);
    const cases = names.flatMap((name) => [
      filesIn(workspace, `${folder}/${name}`, "case.yml"),
      filesIn(workspace, `${folder}/${name}`, "events.ndjson"),
      filesIn(workspace, `${folder}/${name}/expected`, "")
    ]);
    return (await Promise.all(cases)).flat();
  },
  baselines: (workspace, config) => filesIn(workspace, config["benchmarks.baselines"], ".json")
};
async function collect(workspace, config, key) {
  if (config[key].length === 0) return [];
  const files = await workspace.collect(config[key], (pattern) => config.findPlace(key, pattern));
  return files.map(({ path }) => path);
}
async function filesIn(workspace, folder, ending) {
  if (folder === null) return [];
  const names = await workspace.filesIn(folder);
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

// src/contracts/answer.ts
function plainAnswer(sentence3, data) {
  return { sections: [plainSection(sentence3)], data };
}
function plainSection(sentence3) {
  return { rank: "detail", heading: null, folded: null, blocks: [text(sentence3)] };
}

// src/checks/benchmarks/baseline-update.ts
async function measureBaseline(ports, config, request) {
  const { workspace, environment, repository, bench } = ports;
  const folder = config["benchmarks.baselines"];
  if (folder === null) throw new GateError("USAGE", { detail: "benchmarks.baselines is none" });
  if (config.pipeline.kind === "command") throw new GateError("BASELINE_COMMAND", {});
  const workloads = request.workloads.filter((name) => name !== "pipeline");
  const before = (await readBaseline(workspace, config, request.scale.name)).baseline;
  const { report: report2, work, now } = await measure(ports, config, { ...request, workloads }, null);
  if (work === null || report2.failures.length > 0)
    throw new GateError("BASELINE_UNMEASURED", { detail: report2.failures.join("; ") });
  const job = {
    commit: await repository.head() ?? "none",
    date: bench.today(),
    samples: Object.fromEntries(
      report2.metrics.map(({ workload, metric, samples }) => [
        `${workload}.${metric}`,
        samples.map(rounded)
      ])
    )
  };
  const environmentName = environmentClass({ ...environment, duckdb: now.duckdb });
  const baseline = withJob(before, { ...now, work: work.pass }, environmentName, job);
  const file = baselinePath(folder, request.scale.name);
  const changes2 = before === null ? null : compareWork(before.work.scripts, work.pass.scripts, 0);
  return { file, text: formatBaseline(baseline), changes: changes2 };
}
async function updateBaseline(ports, config, request) {
  const folder = config["benchmarks.baselines"];
  if (folder !== null) await ports.outputs.requireWritable(folder);
  const { file, text: text2, changes: changes2 } = await measureBaseline(ports, config, request);
  await ports.workspace.writeText(file, text2);
  const news = changes2 === null ? "new" : `${counted(changes2.length, "work counter")} changed`;
  return {
    answer: plainAnswer(`wrote ${file} (${news})`, { file, changes: changes2 ?? [] }),
    exit: 0
  };
}
function rounded(sample) {
  return Number(sample.toPrecision(6));
}

// src/project/load-project.ts
async function loadProject(ports, config, overrides) {
  requireFixtures(config, overrides);
  return { config, engine: await loadEngine(config, ports), overrides };
}

// src/checks/content/inspect-content.ts
async function inspectContent({ workspace }, config, parts) {
  let files = 0;
  const standIns = [];
  for (const part of parts) {
    for (const file of await listReadFiles(workspace, config, part)) {
      files += 1;
      const found = await workspace.findStandIn(file);
      if (found !== null && counts(found.kind, part)) standIns.push(asFinding2(file, found));
    }
  }
  return { files, standIns };
}
function counts(kind, part) {
  return kind !== "empty" || part === "invalid";
}
function asFinding2(file, { kind, line }) {
  return { file, line, pointer: "", rule: kind, message: MESSAGES[kind] };
}
var MESSAGES = {
  "unresolved-merge": "a merge is not resolved here: keep one of the two sides, and delete the marker lines",
  "lfs-pointer": 'this is a pointer of Git LFS, not the file: fetch it (actions/checkout with "lfs: true", or "git lfs pull")',
  "annex-pointer": 'this is a pointer of git-annex, not the file: fetch it ("git annex get")',
  "fat-pointer": 'this is a pointer of git-fat, not the file: fetch it ("git fat pull")',
  encrypted: 'this is encrypted by git-crypt: unlock it ("git-crypt unlock") before the gate runs',
  "link-text": "this is the text of a link, checked out as a file: check out with core.symlinks=true, or commit the file itself",
  "html-page": "this is an HTML page, not the file: download the file itself",
  empty: "this file is empty, so rejecting it shows nothing: write the event, or remove the file"
};

// src/commands/judge-content.ts
async function judgeContent(ports, { command, config, parts, facts = NO_RESULTS }, judge8) {
  const content = await inspectContent(ports, config, parts);
  if (content.standIns.length === 0) return { ...await judge8(), content };
  return contentReport(ports, command, content, facts);
}
function contentReport({ environment }, command, content, { guard, update, trend, evolution = null }) {
  const results = { ...NO_RESULTS, content, evolution, guard, update, trend };
  return createReport(command, results, environment, null);
}

// src/commands/gate.ts
async function gate(ports, config, overrides, facts = NO_RESULTS) {
  requireFixtures(config, overrides);
  return judgeContent(ports, { command: "gate", config, parts: PARTS2, facts }, async () => {
    const project = await loadProject(ports, config, overrides);
    return evaluate(ports, project, await withEvolution(ports, project, facts));
  });
}
async function withEvolution(ports, project, facts) {
  return { ...facts, evolution: facts.evolution ?? await compareSchemas(ports, project, facts) };
}
function compareSchemas(ports, { config, engine, overrides }, { guard }) {
  const { repository, validator, workspace } = ports;
  if (guard !== null) return Promise.resolve(null);
  return findEvolution({
    repository,
    validator,
    temporaryDirectory: () => workspace.temporaryDirectory(),
    root: workspace.root,
    settings: settingsAt(config.file, { overrides, place: (name) => `--${name}` }),
    inUse: config,
    head: engine.schema,
    base: config.base,
    approval: "nobody",
    ports
  });
}

// src/contracts/text/digest.ts
function digest(text2) {
  return bytesToHex(sha256(utf8ToBytes(text2.toWellFormed())));
}

// src/commands/shards/shard-file.ts
var KIND = "dc-event-gate shard";
var VERSION = 1;
var SHARD_FOLDER = ".dc-event-gate";
function shardFileName({ number, of }) {
  return `shard-${number}-of-${of}.json`;
}
var SHARD_FILES = /^shard-[0-9]+-of-[0-9]+\.json$/;
function writeShardFile(file) {
  const text2 = JSON.stringify(file);
  return `{"kind":"${KIND}","schemaVersion":${VERSION},"digest":"${digest(text2)}","content":${text2}}
`;
}
function readShardFile(name, text2) {
  const reject = (detail) => {
    throw new GateError("SHARD_FILE", { file: name, detail });
  };
  const frame = parse(text2);
  if (frame?.kind !== KIND)
    return reject("it is no file of a shard, or was not written to its end");
  if (frame.schemaVersion !== VERSION)
    return reject(
      `it is of version ${String(frame.schemaVersion)}, and this gate reads version ${VERSION}`
    );
  if (digest(JSON.stringify(frame.content)) !== frame.digest)
    return reject("its content does not fit its digest, so it was changed after it was written");
  return frame.content;
}
function parse(text2) {
  try {
    const value = JSON.parse(text2);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
function undecidedShard(error) {
  if (!(error instanceof GateError)) throw error;
  const { code, facts, message } = error;
  const sentence3 = new GateError(code, facts).message;
  const rest = message.slice(0, message.length - sentence3.length);
  return { kind: "undecided", code, facts, during: rest.endsWith(": ") ? rest.slice(0, -2) : null };
}
function undecidedError({ code, facts, during }) {
  const known2 = isErrorCode(code) ? code : "BUG";
  return new GateError(known2, facts, during === null ? {} : { during });
}

// src/commands/shards/gather-shards.ts
async function gatherShards({ workspace }, folder) {
  const names = await findFiles(workspace, folder);
  const read = await Promise.all(
    names.map(async (name) => ({
      ...readShardFile(name, await workspace.readText(name)),
      name
    }))
  );
  const [first, ...others] = read.sort((a, b) => a.shard.number - b.shard.number);
  if (first === void 0) throw new GateError("SHARD_NONE", { folder });
  const shards = [first, ...others];
  requireAlike(shards);
  requireEach(shards, folder);
  requireSameFixtures(shards);
  return shards;
}
async function findFiles(workspace, folder) {
  const folders = await workspace.directories(folder);
  const listed = await Promise.all(
    [folder, ...folders.map((name) => `${folder}/${name}`)].map(
      async (place) => (await workspace.filesIn(place)).filter((name) => SHARD_FILES.test(name)).map((name) => `${place}/${name}`)
    )
  );
  return listed.flat();
}
function requireAlike(shards) {
  const [first] = shards;
  for (const one of shards) {
    const differ = (detail) => {
      throw new GateError("SHARD_DIFFERS", { one: first.name, other: one.name, detail });
    };
    if (one.gate !== first.gate)
      differ(`the gate is of version ${first.gate} there, and of ${one.gate} here`);
    if (one.commit !== first.commit)
      differ(`the commit is ${commitName(first)} there, and ${commitName(one)} here`);
    if (JSON.stringify(one.task) !== JSON.stringify(first.task))
      differ(
        `"${first.task.command}" was run there, and "${one.task.command}" here, of other things`
      );
    if (one.shard.of !== first.shard.of)
      differ(`there are ${first.shard.of} shards there, and ${one.shard.of} here`);
    if (one.settings !== "" && first.settings !== "" && one.settings !== first.settings)
      differ("their settings, or the schema, SQL or rules that these name, are not the same");
  }
}
function commitName({ commit }) {
  return commit?.slice(0, 12) ?? "not known";
}
function requireEach(shards, folder) {
  const [
    {
      shard: { of }
    }
  ] = shards;
  const missing3 = [];
  for (let number = 1; number <= of; number += 1) {
    const own = shards.filter(({ shard }) => shard.number === number);
    if (own.length > 1)
      throw new GateError("SHARD_DOUBLE", {
        shard: shardName({ number, of }),
        files: own.map(({ name }) => name).join(", ")
      });
    if (own.length === 0) missing3.push({ number, of });
  }
  if (missing3.length > 0)
    throw new GateError("SHARD_MISSING", {
      of,
      folder,
      missing: missing3.map(shardFileName).join(", ")
    });
}
function requireSameFixtures(shards) {
  const [first, ...others] = shards;
  for (const one of others) {
    const difference2 = findDifference(first, one);
    if (difference2 !== null)
      throw new GateError("SHARD_DIFFERS", {
        one: first.name,
        other: one.name,
        detail: difference2
      });
  }
}
function findDifference({ found: a }, { found: b }) {
  if (a.kind === "undecided" || b.kind === "undecided") return null;
  if (JSON.stringify(a.content) !== JSON.stringify(b.content))
    return "they do not agree on which files hold their content";
  const [files, others] = [a.fixtures?.files ?? [], b.fixtures?.files ?? []];
  const length = Math.max(files.length, others.length);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [files[at], others[at]];
    const isSame2 = one?.file.path === other?.file.path && one?.file.size === other?.file.size && one?.records === other?.records && one?.incomplete === other?.incomplete;
    if (!isSame2) return `they have not read the same ${(one ?? other)?.file.path}`;
  }
  return null;
}

// src/checks/validation/merge-files.ts
function mergeFiles(shares, most) {
  const [first = [], ...others] = shares;
  if (others.length === 0 && first.every(({ records }) => records === void 0)) return [...first];
  return first.map(
    (file, at) => mergeFile(
      file,
      shares.flatMap((files) => files[at] ?? []),
      most
    )
  );
}
function mergeFile({ file, incomplete }, shares, most) {
  return {
    file,
    incomplete,
    events: total(shares, ({ events }) => events),
    valid: total(shares, ({ valid }) => valid),
    invalid: total(shares, ({ invalid }) => invalid),
    findingCount: total(shares, ({ findingCount }) => findingCount),
    byType: sumTypes(shares),
    findings: mergeFindings(
      shares.flatMap(({ findings: findings3 }) => findings3),
      most
    ),
    kinds: mergeKinds(shares.flatMap(({ kinds }) => kinds)),
    unloadable: {
      byType: sumCounts(shares.map(({ unloadable }) => unloadable.byType)),
      findings: firstOf(
        inOrder2(
          shares.flatMap(({ unloadable }) => unloadable.findings),
          (found) => found
        ),
        most
      )
    }
  };
}
function mergeFindings(findings3, most) {
  const ofFile = findings3.filter(isOfFile);
  const others = inOrder2(
    findings3.filter((found) => !isOfFile(found)),
    (found) => found
  );
  const room = most === 0 ? 0 : most - ofFile.length;
  return [...most > 0 && room <= 0 ? [] : firstOf(others, room), ...ofFile];
}
function mergeKinds(kinds) {
  const tally2 = createKindTally();
  const ordered2 = inOrder2(
    kinds.filter(({ first }) => !isOfFile(first)),
    ({ first }) => first
  );
  tally2.merge([...ordered2, ...kinds.filter(({ first }) => isOfFile(first))], (found) => found);
  return tally2.all();
}
function isOfFile(finding2) {
  return finding2.incomplete === true;
}
function inOrder2(items, placeOf) {
  return [...items].sort((one, other) => {
    const [a, b] = [placeOf(one), placeOf(other)];
    return a.line - b.line || (a.index ?? 0) - (b.index ?? 0);
  });
}
function firstOf(items, most) {
  return most === 0 ? items : items.slice(0, most);
}
function sumTypes(shares) {
  const sums = /* @__PURE__ */ new Map();
  for (const { byType: byType2 } of shares)
    for (const [type, { valid, invalid }] of Object.entries(byType2)) {
      const sum2 = sums.get(type) ?? { valid: 0, invalid: 0 };
      sums.set(type, { valid: sum2.valid + valid, invalid: sum2.invalid + invalid });
    }
  return Object.fromEntries(sums);
}
function sumCounts(counts2) {
  const sums = /* @__PURE__ */ new Map();
  for (const one of counts2)
    for (const [name, count2] of Object.entries(one)) sums.set(name, (sums.get(name) ?? 0) + count2);
  return Object.fromEntries(sums);
}

// src/commands/shards/settings-digest.ts
var OF_THE_MERGE = ["base"];
function settingsDigest(config, { schema, pipeline, rules, annualLimits }) {
  const settings = SETTINGS.filter(({ key }) => !OF_THE_MERGE.includes(key)).map(({ key }) => [
    key,
    config[key]
  ]);
  return digest(
    JSON.stringify([settings, schema.json, pipeline.fingerprint(), rules, annualLimits])
  );
}

// src/commands/shards/task-checks.ts
function checksOf({ command, depth }) {
  switch (command) {
    case "gate":
      return { names: CHECK_NAMES, events: "rebuilt", parts: PARTS2 };
    case "validate":
      return depth === "quality" ? {
        names: ["validation", "loadable", "quality"],
        events: "loaded",
        parts: ["code", "valid"]
      } : { names: ["validation"], events: "counted", parts: ["code", "valid"] };
    case "golden check":
      return { names: ["golden"], events: "counted", parts: ["code", "goldens"] };
    case "bench":
      return { names: ["benchmarks"], events: "loaded", parts: null };
  }
}

// src/commands/shards/merge.ts
async function mergeShards(ports, shards, { config, overrides }, facts = NO_RESULTS) {
  const [first] = shards;
  const { command } = first.task;
  await requireHere(ports, first);
  const measured2 = shards.map(requireMeasured);
  const [{ content } = { content: null }] = measured2;
  if (content !== null && content.standIns.length > 0)
    return contentReport(ports, command, content, facts);
  const project = { config, engine: await loadEngine(config, ports), overrides };
  if (settingsDigest(config, project.engine) !== first.settings)
    throw new GateError("SHARD_DIFFERS", {
      one: first.name,
      other: "the merge",
      detail: "their settings, or the schema, SQL or rules that these name, are not the same"
    });
  const known2 = command === "gate" ? await withEvolution(ports, project, facts) : facts;
  const { names, events } = checksOf(first.task);
  const { goldenCases } = first.task;
  const request = { ...gateRequest(project, known2), goldenCases, events };
  const report2 = await mergeChecks(ports, command, names, request, measured2);
  return { ...report2, content };
}
async function requireHere({ repository, environment }, first) {
  const commit = await repository.head();
  const differ = (detail) => {
    throw new GateError("SHARD_DIFFERS", { one: first.name, other: "the merge", detail });
  };
  if (environment.gate !== first.gate)
    differ(`the gate is of version ${first.gate} there, and of ${environment.gate} here`);
  if (commit !== first.commit)
    differ(`the commit is ${first.commit ?? "not known"} there, and ${commit ?? "not known"} here`);
}
function requireMeasured({ found }) {
  if (found.kind === "undecided") throw undecidedError(found);
  return found;
}
async function mergeChecks(ports, command, names, request, shards) {
  const own = createContext(ports, request);
  const summed2 = sumShards(request, shards);
  const context = { ...own, fixtures: async () => summed2 };
  const asked = names.filter((name) => CHECKS[name].isAskedFor(request.config));
  const results = {};
  try {
    for (const name of asked) {
      const { split, run } = CHECKS[name];
      const shares = shards.flatMap((shard) => shard.shares[name] ?? []);
      results[name] = split.by === "merge" ? await run(own) : split.by === "first" ? shares[0] ?? null : shares.length === 0 ? null : await split.merge(shares, context);
    }
  } finally {
    await own.close();
  }
  const all = { ...NO_RESULTS, ...results };
  const isBare = asked.every(
    (name) => ["validate", "reject", "github"].includes(CHECKS[name].stage)
  );
  const duckdb = isBare ? null : await ports.warehouse.version();
  return createReport(command, all, ports.environment, duckdb);
}
function sumShards({ config, engine, facts, events }, shards) {
  const files = mergeFiles(
    shards.flatMap(({ fixtures }) => fixtures === null ? [] : [fixtures.files]),
    config["validation.max-findings"]
  );
  const isLoaded = events !== "counted";
  const changes2 = facts.fixtures ?? null;
  const summed2 = sumFixtures(files, { config, schema: engine.schema, isLoaded, changes: changes2 });
  const spool = shards.filter(({ fixtures }) => fixtures?.hasEvents === true);
  if (isLoaded && shards.some(({ fixtures }) => fixtures !== null))
    hasNothingToLoad({ ...summed2, spool }, engine.pipeline.name);
  return summed2;
}

// src/commands/shards/require-splittable.ts
function requireSplittable({ tables, rules }) {
  const [table] = tables.declared;
  if (table !== void 0)
    throw new GateError("SHARD_SPLIT", {
      what: `The table ${table.name}, which "tables" of the config declares,`,
      why: "nobody knows whether a row of it comes of the events of one person",
      step: 'Judge it in a job of its own, without "shard".'
    });
  for (const rule of ownRules(rules)) requireOfPerson(rule);
}
function requireOfPerson({ source, scope, sql }) {
  const what = `The quality rule ${source}`;
  if (scope !== "person")
    throw new GateError("SHARD_SPLIT", {
      what,
      why: "its header does not say that it looks at the events of one person at a time",
      step: 'Write "-- Scope: person" there if it does; if not, run it in a job without "shard".'
    });
  if (/\bgate_events\b/i.test(sql))
    throw new GateError("SHARD_SPLIT", {
      what,
      why: "it reads gate_events, which the run that merges does not have",
      step: 'Let it read events instead, or run it in a job without "shard".'
    });
}

// src/commands/shards/shard.ts
async function measureShard(ports, request) {
  const { shard, folder, task } = request;
  const file = `${folder}/${shardFileName(shard)}`;
  const frame = {
    task,
    shard,
    commit: await ports.repository.head(),
    gate: ports.environment.gate
  };
  const write = (content) => ports.outputs.writeText(file, writeShardFile(content));
  const digested = { settings: "" };
  try {
    const found = await measure2(ports, request, (settings) => {
      digested.settings = settings;
    });
    await write({ ...frame, ...digested, found });
    const text2 = `shard ${shardName(shard)} wrote ${file}; "dc-event-gate merge ${folder}" judges`;
    return { kind: "answer", answer: plainAnswer(text2, { written: true, file }), exit: 0 };
  } catch (error) {
    if (error instanceof GateError)
      await write({ ...frame, ...digested, found: undecidedShard(error) });
    throw error;
  }
}
async function measure2(ports, { task, shard, config, bench }, onSettings) {
  const { names, events, parts } = checksOf(task);
  const content = parts === null ? null : await inspectContent(ports, config, parts);
  if (content !== null && content.standIns.length > 0)
    return { kind: "measured", content, fixtures: null, shares: {} };
  const engine = await loadEngine(config, ports);
  onSettings(settingsDigest(config, engine));
  requireSplittable(engine);
  const { goldenCases } = task;
  const facts = { guard: null, update: null, trend: null };
  const request = { config, engine, facts, bench, goldenCases, events, shard };
  let fixtures = null;
  const looksAtFixtures = names.includes("validation");
  const { found } = await runStages(ports, task.command, names, request, {
    work: (context) => (name) => measureCheck(context, name),
    tell: () => [],
    async finish(context) {
      if (looksAtFixtures) fixtures = await readFixtures(context);
    }
  });
  const shares = Object.fromEntries(Object.entries(found).filter(([, share]) => share !== null));
  return { kind: "measured", content, fixtures, shares };
}
async function measureCheck(context, name) {
  const { split, run } = CHECKS[name];
  switch (split.by) {
    case "shares":
      return split.measure(context);
    case "first":
      return isFirst(context.shard) ? run(context) : null;
    case "merge":
      return null;
  }
}
async function readFixtures(context) {
  const { found, spool } = await context.fixtures();
  return { files: found, hasEvents: spool.length > 0 };
}

// src/commands/variance-answer.ts
function answerVariance(files, mode) {
  const closing = files.length === 0 ? "every golden file is as it would be rebuilt" : `${mode === "write" ? "rewrote" : "would rewrite"} ${counted(files.length, "file")}`;
  return { sections: [...files.map(section2), plainSection(closing)], data: { mode, files } };
}
function section2({ file, variance }) {
  const rows = variance.columns.map(({ column, rows: count2, sum: sum2, largest }) => ({
    cells: [column, String(count2), sum2 ?? "", largest ?? ""]
  }));
  const header = ["column", "rows", "sum of deltas", "largest delta"];
  return {
    rank: "detail",
    heading: `${file}: ${describeRows2(variance)}`,
    folded: null,
    blocks: rows.length === 0 ? [] : [{ kind: "table", header, figures: [1, 2, 3], rows, total: rows.length }]
  };
}
function describeRows2({ added, removed, changed, fault }) {
  if (fault !== null) return `it is replaced as a whole, because ${fault}`;
  return `${counted(changed, "row")} changed, ${added} added, ${removed} removed`;
}

// src/checks/golden/rebuild-goldens.ts
async function rebuildGoldens(ports, config, engine, path, names) {
  const rewrites = [];
  const left2 = [];
  const cases = await loadCases(ports, path, engine, names);
  const requests = cases.map((golden) => ({ golden, declared: expectedOfOwn(engine, golden) }));
  for (const { golden, rebuilt } of await rebuildCases({ ports, config, engine }, requests)) {
    if (rebuilt.kind === "invalid") return rebuilt;
    const findings3 = unusableTables2(golden, rebuilt);
    if (findings3.length > 0) return { kind: "invalid", findings: findings3 };
    left2.push(...unexpectedErrors(golden, rebuilt).map(({ message }) => message));
    rewrites.push(...findRewrites(golden, rebuilt));
  }
  return { kind: "rewrites", rewrites, left: left2 };
}
function unusableTables2(golden, { tables }) {
  return golden.expected.flatMap(({ table, file }) => {
    const built = tables.get(table.goldenFile);
    return built?.kind === "unusable" ? [tableFinding(file, built.reason)] : [];
  });
}
function tableFinding(file, message) {
  return { file, line: 1, pointer: "", rule: "table-unusable", message };
}
function findRewrites(golden, { tables }) {
  return golden.expected.flatMap(({ table, file, text: text2 }) => {
    const built = tables.get(table.goldenFile);
    if (built?.kind !== "table") return [];
    const { shape, lines } = built;
    const fresh = tableText(shape, lines);
    if (fresh === text2) return [];
    return [{ file, text: fresh, variance: tableVariance(shape, text2, lines) }];
  });
}

export {
  duration,
  createUnderWay,
  createProgressLines,
  folded2 as folded,
  resolveLinks,
  findPlaces,
  listFolders,
  withoutRoot,
  usableSchemaAt,
  list,
  text,
  locateMessage,
  goldenTables,
  namingOverflow,
  placesFor,
  gateEvents,
  judgeEvents,
  validatedCounts,
  rebuildCase,
  parseGoldenCase,
  readCase,
  auditPlan,
  checkGoldens,
  guardCauses,
  tellSteps,
  readBuilt,
  openBuilt,
  CHECK_NAMES,
  WORST_FIRST,
  askChecks,
  NO_RESULTS,
  escapeMarkdown,
  renderMarkdown,
  listCauses,
  outlineReport,
  outlineAnswer,
  readSettings,
  readableAt,
  findEvolution,
  listReadFiles,
  listAllRead,
  settingsAt,
  plainAnswer,
  plainSection,
  measureBaseline,
  updateBaseline,
  inspectContent,
  rebuildGoldens,
  tableFinding,
  wrapText,
  wrapLine,
  displayWidth,
  FORMS,
  FORM_NAMES,
  VERDICT_FORMS,
  REPORT_FILES,
  requireKnownTypes,
  validateFixtures,
  gateBenchRequest,
  decide2 as decide,
  runChecks,
  conclude,
  undecided,
  judgeContent,
  gate,
  SHARD_FOLDER,
  gatherShards,
  checksOf,
  mergeShards,
  measureShard,
  answerVariance
};
