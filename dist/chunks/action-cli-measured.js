import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  ANNUAL_LIMITS,
  BALANCE_COLUMNS,
  BALANCE_ON,
  BUILTIN_SCRIPTS,
  CLOSED,
  EVENT_KEY,
  FINDINGS_TABLE,
  FORFEITABLE_SOURCES,
  NAMED_SUITE,
  OWN_GROUP,
  PIPELINE_EXPORTS,
  SUITES,
  TABLES,
  addDeadlines,
  addEvents,
  adoptDeclared,
  builtinScripts,
  cacheRoot,
  compareInstants,
  createDuckDbLoader,
  createRunFolder,
  createRunProgram,
  createRunning,
  createWarehouse,
  dollars,
  endTree,
  endWithRun,
  extend,
  findLimits,
  foldName,
  formatAmount,
  formatDay,
  formatRate,
  formatTableName,
  fridayOnOrAfter,
  goldenFileName,
  hearScripts,
  highestCatchUp,
  identifier,
  isFileNamed,
  isOsError,
  isPlain,
  isShortEnough,
  linkFile,
  literal,
  loadClient,
  loadEvents,
  parseAmount,
  parseDay,
  parseInstant,
  parseRate,
  parseTableName,
  quoted,
  quotedName,
  rebuildBalances,
  reconstruct,
  requireAmount,
  scriptFor,
  subtractDecimals,
  tellScripts,
  toCivil,
  toDay,
  untilOver,
  unvestedShare,
  vestingFloor,
  writeAllSnapshots
} from "./action-cli-foreign-sql-measured.js";
import {
  ANY_FIELD,
  EVENT_COLUMNS,
  EVENT_TYPES,
  FORMATS,
  KNOWN_FORMATS,
  MAX_EVENT_BYTES,
  NO_PATTERN,
  PLAN_TYPE_POINTER,
  TOO_LONG,
  WALK_FROM_BYTES,
  countLines,
  createKindTally,
  createPartChecker,
  createProgressMemory,
  createRecordValidator,
  createSliceReader,
  createTypeTally,
  decode,
  eventFields,
  event_schema_default,
  followReferences,
  hasDecimalBounds,
  isCalendarDate,
  isKnownFormat,
  isSchemaNode,
  lineSource,
  listPatterns,
  nearest,
  prepareSchema,
  quoteValue,
  readBranches,
  readDecimal,
  readDiscriminator,
  readProgress,
  recordSource,
  require_equal,
  shorten,
  sliceParts,
  subschemas,
  typesIn,
  withoutByteOrderMark,
  writesNull
} from "./action-cli-measured-worker.js";
import {
  osCode,
  osReason,
  unreadable
} from "./action-cli-foreign-sql-measured-worker.js";
import {
  GateError,
  isErrorCode
} from "./action-cli-foreign-sql-measured-tarball-worker.js";
import {
  DEFAULT_CONFIG_FILE
} from "./action-cli-gitlab-measured.js";
import {
  counted,
  formatCount
} from "./action-cli-gitlab-measured-page-sarif.js";
import {
  plain,
  shortened
} from "./action-cli-ctrf-gitlab-junit-measured-page-sarif.js";
import {
  VERSION
} from "./action-cli-ctrf-foreign-sql-gitlab-junit-measured-page-sarif-tarball-worker.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./runtime.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match2) => {
        return match2 === "\\" ? "" : match2;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path23, { windows } = {}) => {
      const segs = path23.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth2 = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance2 = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance2();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance2();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance2())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance2();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance2()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance2())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance2();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance2())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance2();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance2())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance2();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth2(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth2(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants4 = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants4;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote2 = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote2 = quote2 === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote2 === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote2 = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote2 = quote2 === 1 ? 0 : 1;
          continue;
        }
        if (quote2 === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match2 = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match2 || match2.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match2.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match2.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth2 = 0;
      let value = pattern.trim();
      let match2 = parseRepeatedExtglob(value);
      while (match2) {
        depth2++;
        value = match2.body.trim();
        match2 = parseRepeatedExtglob(value);
      }
      return depth2;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants4.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal2 = normalizeSimpleBranch(branch);
        if (literal2 && literal2.length === 1) {
          safeChars.push(literal2);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse4 = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants4.globChars(opts.windows);
      const EXTGLOB_CHARS = constants4.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance2 = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count2 = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance2();
          state.start++;
          count2++;
        }
        if (count2 % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance2(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal2 = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open6 = tokens[token.tokensIndex];
          open6.type = "text";
          open6.value = literal2;
          open6.output = safeOutput || utils.escapeRegex(literal2);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open6.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse4(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance2();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match2 = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match2 && match2[0].length > 2) {
            slashes = match2[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance2();
          } else {
            value += advance2();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance2();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open6 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open6);
          push(open6);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range2 = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range2.unshift(arr[i].value);
              }
            }
            output = expandRange(range2, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match2 = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match2) {
            value += match2[0];
            state.index += match2[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance2());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance2());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse4.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants4.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match2 = /^(.*?)\.(\w+)$/.exec(str);
            if (!match2) return;
            const source2 = create(match2[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match2[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse4;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse4 = require_parse();
    var utils = require_utils();
    var constants4 = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch4 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch4(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch4.compileRe(glob, options) : picomatch4.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch4(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match: match2, output } = picomatch4.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match: match2, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch4.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match2 = input === glob;
      let output = match2 && format ? format(input) : input;
      if (match2 === false) {
        output = format ? format(input) : input;
        match2 = output === glob;
      }
      if (match2 === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match2 = picomatch4.matchBase(input, regex, options, posix);
        } else {
          match2 = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match2), match: match2, output };
    };
    picomatch4.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch4.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch4.isMatch = (str, patterns, options) => picomatch4(patterns, options)(str);
    picomatch4.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch4.parse(p, options));
      return parse4(pattern, { ...options, fastpaths: false });
    };
    picomatch4.scan = (input, options) => scan(input, options);
    picomatch4.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch4.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch4.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse4.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse4(input, options);
      }
      return picomatch4.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch4.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch4.constants = constants4;
    module.exports = picomatch4;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch4(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch4, pico);
    module.exports = picomatch4;
  }
});

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS3 = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === ALIAS3;
    var isDocument = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === DOC;
    var isMap3 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === MAP;
    var isPair = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === PAIR;
    var isScalar2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SCALAR;
    var isSeq2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SEQ;
    function isCollection2(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case ALIAS3:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node2) => (isScalar2(node2) || isCollection2(node2)) && !!node2.anchor;
    exports.ALIAS = ALIAS3;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias;
    exports.isCollection = isCollection2;
    exports.isDocument = isDocument;
    exports.isMap = isMap3;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = visit_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        visit_(null, node2, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node2, visitor, path23) {
      const ctrl = callVisitor(key, node2, visitor, path23);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path23, ctrl);
        return visit_(key, ctrl, visitor, path23);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path23 = Object.freeze(path23.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = visit_(i, node2.items[i], visitor, path23);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path23 = Object.freeze(path23.concat(node2));
          const ck = visit_("key", node2.key, visitor, path23);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = visit_("value", node2.value, visitor, path23);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = await visitAsync_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        await visitAsync_(null, node2, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node2, visitor, path23) {
      const ctrl = await callVisitor(key, node2, visitor, path23);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path23, ctrl);
        return visitAsync_(key, ctrl, visitor, path23);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path23 = Object.freeze(path23.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = await visitAsync_(i, node2.items[i], visitor, path23);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path23 = Object.freeze(path23.concat(node2));
          const ck = await visitAsync_("key", node2.key, visitor, path23);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = await visitAsync_("value", node2.value, visitor, path23);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node2, visitor, path23) {
      if (typeof visitor === "function")
        return visitor(key, node2, path23);
      if (identity.isMap(node2))
        return visitor.Map?.(key, node2, path23);
      if (identity.isSeq(node2))
        return visitor.Seq?.(key, node2, path23);
      if (identity.isPair(node2))
        return visitor.Pair?.(key, node2, path23);
      if (identity.isScalar(node2))
        return visitor.Scalar?.(key, node2, path23);
      if (identity.isAlias(node2))
        return visitor.Alias?.(key, node2, path23);
      return void 0;
    }
    function replaceNode(key, path23, node2) {
      const parent = path23[path23.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node2;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node2;
        else
          parent.value = node2;
      } else if (identity.isDocument(parent)) {
        parent.contents = node2;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node2) => {
            if (identity.isNode(node2) && node2.tag)
              tags[node2.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node2) {
          if (node2.anchor)
            anchors.add(node2.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node2) => {
              if (identity.isAlias(node2) || identity.hasAnchor(node2))
                nodes.push(node2);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node2 of nodes) {
          if (node2 === this)
            break;
          if (node2.anchor === this.source)
            found = node2;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node2, anchors2) {
      if (identity.isAlias(node2)) {
        const source = node2.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node2)) {
        let count2 = 0;
        for (const item of node2.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count2)
            count2 = c;
        }
        return count2;
      } else if (identity.isPair(node2)) {
        const kc = getAliasCount(doc, node2.key, anchors2);
        const vc = getAliasCount(doc, node2.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match2 = tags.filter((t) => t.tag === tagName);
        const tagObj = match2.find((t) => !t.format) ?? match2[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node3 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node3;
          return node3;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node2 = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node2.tag = tagName;
      else if (!tagObj.default)
        node2.tag = tagObj.tag;
      if (ref)
        ref.node = node2;
      return node2;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path23, value) {
      let v = value;
      for (let i = path23.length - 1; i >= 0; --i) {
        const k = path23[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path23) => path23 == null || typeof path23 === "object" && !!path23[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path23, value) {
        if (isEmptyPath(path23))
          this.add(value);
        else {
          const [key, ...rest] = path23;
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.addIn(rest, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path23) {
        const [key, ...rest] = path23;
        if (rest.length === 0)
          return this.delete(key);
        const node2 = this.get(key, true);
        if (identity.isCollection(node2))
          return node2.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path23, keepScalar) {
        const [key, ...rest] = path23;
        const node2 = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node2) ? node2.value : node2;
        else
          return identity.isCollection(node2) ? node2.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node2) => {
          if (!identity.isPair(node2))
            return false;
          const n = node2.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path23) {
        const [key, ...rest] = path23;
        if (rest.length === 0)
          return this.has(key);
        const node2 = this.get(key, true);
        return identity.isCollection(node2) ? node2.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path23, value) {
        const [key, ...rest] = path23;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.setIn(rest, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold2 = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold2 === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold2])
            res += `${text[fold2]}\\`;
          res += `
${indent}${text.slice(fold2 + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json2 = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json2;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json2[i]; ch; ch = json2[++i]) {
        if (ch === " " && json2[i + 1] === "\\" && json2[i + 2] === "n") {
          str += json2.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json2[i + 1]) {
            case "u":
              {
                str += json2.slice(start, i);
                const code = json2.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json2.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json2[i + 2] === '"' || json2.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json2.slice(start, i) + "\n\n";
                while (json2[i + 2] === "\\" && json2[i + 3] === "n" && json2[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json2[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json2.slice(start) : json2;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal2 ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal2) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match2 = tags.filter((t) => t.tag === item.tag);
        if (match2.length > 0)
          return match2.find((t) => t.format === item.format) ?? match2[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match2 = tags.filter((t) => t.identify?.(obj));
        if (match2.length > 1) {
          const testMatch = match2.filter((t) => t.test);
          if (testMatch.length > 0)
            match2 = testMatch;
        }
        tagObj = match2.find((t) => t.format === item.format) ?? match2.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node2, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node2) || identity.isCollection(node2)) && node2.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node2.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node2 = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node2));
      const props = stringifyProps(node2, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node2, ctx, onComment, onChompKeep) : identity.isScalar(node2) ? stringifyString.stringifyString(node2, ctx, onComment, onChompKeep) : node2.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node2) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node2 of ctx.anchors.keys())
          strCtx.anchors.add(node2.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum3, line) => sum3 + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum3, line) => sum3 + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node2 = it?.value;
        return (!keepScalar && identity.isScalar(node2) ? node2.value : node2) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node2.minFractionDigits = str.length - dot - 1;
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node2);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node2.minFractionDigits = f.length;
        }
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node2);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node2) => intStringify(node2, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node2) {
      let { value } = node2;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node2);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match2 = str.match(timestamp.test);
        if (!match2)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day2, hour, minute, second] = match2.map(Number);
        const millisec = match2[7] ? Number((match2[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day2, hour || 0, minute || 0, second || 0, millisec);
        const tz = match2[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path23, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path23, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node2, name) {
        if (!node2.anchor) {
          const prev = anchors.anchorNames(this);
          node2.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node2.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node2 = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node2))
          node2.flow = true;
        setAnchors();
        return node2;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path23) {
        if (Collection.isEmptyPath(path23)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path23) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path23, keepScalar) {
        if (Collection.isEmptyPath(path23))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path23, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path23) {
        if (Collection.isEmptyPath(path23))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path23) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path23, value) {
        if (Collection.isEmptyPath(path23)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path23), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path23, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json: json2, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json2,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count2 = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count2 = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count2);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node2 = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node2.range[2];
        seq.items.push(node2);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap3 = fc.start.source === "{";
      const fcName = isMap3 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap3 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap3 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap3 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap3 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap3) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap3 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl2 } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl2 || nl2.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node2 = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node2.range = coll.range;
      node2.tag = tagName;
      if (tag?.format)
        node2.format = tag.format;
      return node2;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match2 = line.exec(source);
      if (!match2)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match2[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match2 = line.exec(source)) {
        const lm = match2[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match2 = last.exec(source);
      return res + sep + (match2?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold: fold2, offset } = foldNewline(source, i);
          res += fold2;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold2 = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold2 += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold2)
        fold2 = " ";
      return { fold: fold2, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range: range2 } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range2;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node2;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node2 = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node2 = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node2.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node2 = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node2.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node2 ?? (node2 = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node2.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node2) || typeof node2.value !== "string" || node2.tag && node2.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node2.comment = comment;
        else
          node2.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node2.srcToken = token;
      return node2;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node2 = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node2.anchor = anchor.source.substring(1);
        if (node2.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        node2.comment = comment;
        node2.range[2] = end;
      }
      return node2;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl2 = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl2] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path23) => {
      let item = cst;
      for (const [field2, index] of path23) {
        const tok = item?.[field2];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path23) => {
      const parent = visit.itemAtPath(cst, path23.slice(0, -1));
      const field2 = path23[path23.length - 1][0];
      const coll = parent?.[field2];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path23, item, visitor) {
      let ctrl = visitor(item, path23);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field2 of ["key", "value"]) {
        const token = item[field2];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path23.concat([[field2, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field2 === "key")
            ctrl = ctrl(item, path23);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path23) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection2 = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection2;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl2, sp;
        let indent = -1;
        do {
          nl2 = yield* this.pushNewline();
          if (nl2 > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl2 + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote2 = this.charAt(0);
        let end = this.buffer.indexOf(quote2, this.pos + 1);
        if (quote2 === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl2 = qb.indexOf("\n", this.pos);
        if (nl2 !== -1) {
          while (nl2 !== -1) {
            const cs = this.continueScalar(nl2 + 1);
            if (cs === -1)
              break;
            nl2 = qb.indexOf("\n", cs);
          }
          if (nl2 !== -1) {
            end = nl2 - (qb[nl2 - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl2 = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl2 = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl2 + 1);
            if (cs === -1)
              break;
            nl2 = this.buffer.indexOf("\n", cs);
          } while (nl2 !== -1);
          if (nl2 === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl2 = this.buffer.length;
          }
        }
        let i = nl2 + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl2 = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl2 - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl2 = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl2 + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list3, type) {
      for (let i = 0; i < list3.length; ++i)
        if (list3[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list3) {
      for (let i = 0; i < list3.length; ++i) {
        switch (list3[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser2 = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl2 = this.source.indexOf("\n") + 1;
              while (nl2 !== 0) {
                this.onNewLine(this.offset + nl2);
                nl2 = this.source.indexOf("\n", nl2) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl2 = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl2.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl2.length = 0;
                  break;
                default:
                  nl2.length = 0;
              }
            }
            if (nl2.length >= 2)
              start = it.sep.splice(nl2[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl2 = this.source.indexOf("\n") + 1;
          while (nl2 !== 0) {
            this.onNewLine(this.offset + nl2);
            nl2 = this.source.indexOf("\n", nl2) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser2;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse4(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse4;
    exports.parseAllDocuments = parseAllDocuments2;
    exports.parseDocument = parseDocument;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// src/adapters/process/interruption.ts
import process2 from "node:process";
import { setTimeout as pause } from "node:timers/promises";
var MOST_MS = 1500;
var LOOK_MS = 10;
function onInterruption(ending, say) {
  let isInterrupted = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process2.on(signal, () => {
      if (isInterrupted) return;
      isInterrupted = true;
      void endRun(ending, 2, async () => say(signal));
    });
}
async function endRun(ending, exit, first = async () => void 0) {
  ending.over.abort();
  const tidied = Promise.allSettled([first(), ending.dispose(), idle(ending)]);
  await Promise.race([tidied, pause(MOST_MS)]);
  if (ending.isBusy()) process2.kill(process2.pid, "SIGKILL");
  process2.exit(exit);
}
async function idle({ isBusy }) {
  while (isBusy()) await pause(LOOK_MS);
}

// src/wiring.ts
import { setMaxListeners } from "node:events";
import { realpathSync as realpathSync3 } from "node:fs";
import os2 from "node:os";
import path22 from "node:path";
import process10 from "node:process";
import { fileURLToPath as fileURLToPath3 } from "node:url";

// src/adapters/duckdb/chunk-reader.ts
function createChunkReader(load, running, read) {
  return async function* readFile4(absolute, event) {
    const api = await loadClient(load);
    const instance = await api.DuckDBInstance.create(":memory:", CLOSED);
    const connection = await instance.connect();
    try {
      const chunks = read(api, connection, absolute, event);
      for (; ; ) {
        const chunk = await running.run(connection, () => chunks.next());
        if (chunk.done) return;
        yield chunk.value;
      }
    } catch (cause) {
      if (cause instanceof GateError) throw cause;
      const detail = cause instanceof Error ? cause.message : String(cause);
      throw new GateError("SQL_FAILED", { file: absolute, detail }, { cause });
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  };
}

// src/adapters/duckdb/parquet/numbers.ts
var DECIMALS = { amount: 6, rate: 4 };
function decimalJson(digits, kind) {
  if (kind === "integer" || kind === "number") return numberJson(digits);
  return `"${withoutZerosBeyond(digits, DECIMALS[kind] ?? Number.POSITIVE_INFINITY)}"`;
}
function integerJson(digits, kind) {
  if (kind === "amount" || kind === "rate") return `"${digits}"`;
  return numberJson(digits) ?? (kind === "any" ? `"${digits}"` : null);
}
function doubleJson(value) {
  return Number.isFinite(value) && !Object.is(value, -0) ? String(value) : null;
}
function numberJson(digits) {
  const shortest = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  return String(Number(shortest)) === shortest ? shortest : null;
}
function withoutZerosBeyond(digits, most) {
  const point = digits.indexOf(".");
  if (point === -1) return digits;
  let end = digits.length;
  while (end > point + 1 + most && digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}

// src/adapters/duckdb/parquet/times.ts
var DAY_SECONDS = 86400n;
var FIRST_SECOND = BigInt(Date.parse("0001-01-01T00:00:00Z")) / 1000n;
var LAST_SECOND = BigInt(Date.parse("9999-12-31T23:59:59Z")) / 1000n;
function dateText(days) {
  const seconds3 = BigInt(days) * DAY_SECONDS;
  return isInRange(seconds3) ? isoText(seconds3).slice(0, 10) : null;
}
function instantText(units, digits) {
  const perSecond = 10n ** BigInt(digits);
  const fraction = (units % perSecond + perSecond) % perSecond;
  const seconds3 = (units - fraction) / perSecond;
  if (!isInRange(seconds3)) return null;
  const text = isoText(seconds3).slice(0, 19);
  if (fraction === 0n) return text;
  return `${text}.${String(fraction).padStart(digits, "0").replace(/0+$/, "")}`;
}
function isInRange(seconds3) {
  return seconds3 >= FIRST_SECOND && seconds3 <= LAST_SECOND;
}
function isoText(seconds3) {
  return new Date(Number(seconds3) * 1e3).toISOString();
}

// src/adapters/duckdb/parquet/cells.ts
var ValueRefusal = class extends Error {
  refusal;
  constructor(refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
};
function cellText(value, family, kind, column) {
  switch (family) {
    case "boolean":
      return String(value);
    case "integer":
      return integerJson(String(value), kind) ?? refuseValue(column, value, NO_NUMBER);
    case "float":
      return doubleJson(Number(value)) ?? refuseValue(column, double(Number(value)), NO_NUMBER);
    case "decimal":
      return decimalJson(String(value), kind) ?? refuseValue(column, value, NO_NUMBER);
    case "json":
      return jsonText(String(value), column);
    case "date":
      return dateCell(value.days, column);
    case "timestamp":
    case "zoned":
    case "coarse":
    case "coarse-zoned":
      return timestampCell(value, family, kind, column);
    default:
      return JSON.stringify(String(value));
  }
}
var NO_NUMBER = "for which JSON has no exact number";
var NO_YEAR = "which is not in the years 1 to 9999";
function double(value) {
  return Object.is(value, -0) ? "-0" : String(value);
}
function dateCell(days, column) {
  const text = dateText(days) ?? refuseValue(column, `day ${days} from 1970-01-01`, NO_YEAR);
  return `"${text}"`;
}
function timestampCell(value, family, kind, column) {
  const [units, digits] = unitsFrom(value);
  if (family === "coarse-zoned" && units <= 0n) refuseValue(column, value, BEFORE_1970);
  const text = instantText(units, digits) ?? refuseValue(column, value, NO_YEAR);
  if (kind !== "date") return `"${text}${family.endsWith("zoned") ? "Z" : ""}"`;
  if (!text.endsWith("T00:00:00")) refuseValue(column, text, "which is not midnight");
  return `"${text.slice(0, 10)}"`;
}
var BEFORE_1970 = "whose nanoseconds are not read exactly before 1970; write it in microseconds";
function unitsFrom(value) {
  if ("nanos" in value) return [value.nanos, 9];
  if ("micros" in value) return [value.micros, 6];
  return "millis" in value ? [value.millis, 3] : [value.seconds, 0];
}
function jsonText(text, column) {
  try {
    JSON.parse(text);
    return text;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
    return refuseValue(column, shown, "which is not JSON", "syntax");
  }
}
function refuseValue({ path: path23, type }, value, why, rule = "parquet-value") {
  const pointer = path23.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  const message = `the column ${path23.join(".")} of type ${type} holds ${String(value)}, ${why}`;
  throw new ValueRefusal({ pointer: pointer.join(""), rule, message });
}

// src/adapters/duckdb/parquet/schema.ts
async function readSchema(connection, source) {
  const reader = await connection.runAndReadAll(
    `SELECT name, type, converted_type, logical_type, precision, scale, num_children
     FROM parquet_schema(${source})`
  );
  const rows = reader.getRows()[Symbol.iterator]();
  return nextNode(rows);
}
function nextNode(rows) {
  const [name, physical, converted, logical, precision, scale, count2] = rows.next().value ?? [];
  const children = [];
  for (let i = 0; i < Number(count2 ?? 0); i += 1) children.push(nextNode(rows));
  return {
    name: String(name ?? ""),
    physical: textOrNull(physical),
    converted: textOrNull(converted),
    logical: textOrNull(logical),
    precision: Number(precision ?? 0),
    scale: Number(scale ?? 0),
    children
  };
}
function textOrNull(value) {
  return value === null || value === void 0 ? null : String(value);
}
function renamedMember(children, names2) {
  const at = children.findIndex(({ name }, i) => name !== names2[i] || name === "__proto__");
  return at === -1 ? null : children[at]?.name ?? "";
}
function elementNode(api, list3, element) {
  const [inner] = list3.children;
  const [innermost] = inner?.children ?? [];
  const isGroup = element.typeId === api.DuckDBTypeId.STRUCT;
  const deep = innermost !== void 0 && (!isGroup || innermost.children.length > 0);
  return (deep ? innermost : inner) ?? list3;
}

// src/adapters/duckdb/parquet/types.ts
var NUMBERS = ["integer", "float", "decimal", "json"];
var INSTANTS = ["timestamp", "zoned", "coarse", "coarse-zoned"];
var TAKEN = {
  text: ["text", "uuid", "json"],
  date: ["text", "date", "timestamp", "json"],
  instant: ["text", ...INSTANTS, "json"],
  amount: ["text", ...NUMBERS],
  rate: ["text", ...NUMBERS],
  integer: NUMBERS,
  number: NUMBERS,
  boolean: ["boolean", "json"],
  object: ["struct", "json"],
  any: ["boolean", ...NUMBERS, "text", "uuid", "date", ...INSTANTS, "struct", "list"]
};
var WANTED = {
  text: ["text", "VARCHAR"],
  date: ["a date", "DATE"],
  instant: ["a date-time", "TIMESTAMP in microseconds"],
  amount: ["an amount", "DECIMAL(18,6)"],
  rate: ["a rate", "DECIMAL(5,4)"],
  integer: ["a whole number", "INTEGER"],
  number: ["a number", "DOUBLE"],
  boolean: ["true or false", "BOOLEAN"],
  object: ["an object", "STRUCT"],
  any: ["a value of JSON", "VARCHAR"]
};
function isTaken(family, kind) {
  return TAKEN[kind].includes(family);
}
function sentenceNotTaken(column, type, kind) {
  const [what, wanted] = WANTED[kind];
  return `the column ${column} is of type ${type}, which is not read as ${what}; write it as ${wanted}`;
}
function familyFor(api, type, node2) {
  const { DuckDBTypeId: id } = api;
  if (node2.converted === "DECIMAL" && type.typeId !== id.DECIMAL) return "none";
  switch (type.typeId) {
    case id.BOOLEAN:
      return "boolean";
    case id.TINYINT:
    case id.SMALLINT:
    case id.INTEGER:
    case id.BIGINT:
    case id.UTINYINT:
    case id.USMALLINT:
    case id.UINTEGER:
    case id.UBIGINT:
    case id.HUGEINT:
    case id.UHUGEINT:
      return "integer";
    case id.FLOAT:
    case id.DOUBLE:
      return "float";
    case id.DECIMAL:
      return "decimal";
    case id.VARCHAR:
      return type.alias === "JSON" ? "json" : "text";
    case id.ENUM:
      return "text";
    case id.UUID:
      return "uuid";
    case id.DATE:
      return "date";
    case id.TIMESTAMP:
      return node2.physical === "INT96" ? "coarse" : "timestamp";
    case id.TIMESTAMP_S:
    case id.TIMESTAMP_MS:
    case id.TIMESTAMP_NS:
      return "timestamp";
    case id.TIMESTAMP_TZ:
      return isInNanoseconds(node2) ? "coarse-zoned" : "zoned";
    case id.STRUCT:
      return "struct";
    case id.LIST:
    case id.ARRAY:
      return "list";
    default:
      return "none";
  }
}
function typeName(type, node2) {
  if (node2.physical === "INT96") return "INT96";
  if (node2.converted === "DECIMAL") return `DECIMAL(${node2.precision},${node2.scale})`;
  const name = type.alias ?? type.toString();
  if (name.endsWith("]")) return "LIST";
  const [plain3 = name] = name.split("(");
  return plain3.endsWith("ZONE") && isInNanoseconds(node2) ? `${plain3} in nanoseconds` : plain3;
}
function isInNanoseconds({ logical }) {
  return logical !== null && /NANOS=NanoSeconds/.test(logical);
}

// src/adapters/duckdb/parquet/event-writer.ts
function eventWriter(source, { names: names2, types, schema }, event) {
  return groupWriter(source, { names: names2, types, node: schema, field: event, path: [] });
}
function groupWriter(source, { names: names2, types, node: node2, field: field2, path: path23 }) {
  requireNames(source, node2.children, names2, path23);
  const writers = types.map((type, at) => {
    const name = names2[at] ?? "";
    const child = node2.children[at] ?? node2;
    const write = valueWriter(source, type, child, field2.member(name), [...path23, name]);
    const absent = writesNull(field2, name) ? "null" : null;
    return (value) => write(value) ?? absent;
  });
  return (values) => {
    const texts = writers.flatMap((write, at) => {
      const text = write(values[at] ?? null);
      return text === null ? [] : [`${JSON.stringify(names2[at])}:${text}`];
    });
    return `{${texts.join(",")}}`;
  };
}
function valueWriter(source, type, node2, field2, path23) {
  const { kind } = field2;
  const column = { path: path23, type: typeName(type, node2) };
  const family = readAs(familyFor(source.api, type, node2), kind, path23);
  if (!isTaken(family, kind)) return whereNotNull(() => refuseColumn(source, column, kind));
  if (family === "struct") return structWriter(source, type, node2, field2, path23);
  if (family === "list") return listWriter(source, type, node2, path23);
  return whereNotNull((value) => cellText(value, family, kind, column));
}
function structWriter(source, { entryNames, entryTypes }, node2, field2, path23) {
  const group = { names: entryNames, types: entryTypes, node: node2, field: field2, path: path23 };
  const write = groupWriter(source, group);
  return whereNotNull((value) => {
    const { entries } = value;
    return write(entryNames.map((name) => entries[name] ?? null));
  });
}
function listWriter(source, { valueType }, node2, path23) {
  const element = elementNode(source.api, node2, valueType);
  const write = valueWriter(source, valueType, element, ANY_FIELD, [...path23, "0"]);
  return whereNotNull((value) => {
    const { items } = value;
    return `[${items.map((item) => write(item) ?? "null").join(",")}]`;
  });
}
function requireNames({ file }, children, names2, path23) {
  const renamed = renamedMember(children, names2);
  if (renamed === null) return;
  const column = JSON.stringify([...path23, renamed].join("."));
  const detail = `the column ${column} cannot be read under its name, which is empty, is there twice where upper and lower case count as one, or holds a character that no field has; rename it`;
  throw new GateError("PARQUET_COLUMN", { file, detail });
}
function refuseColumn({ file }, { path: path23, type }, kind) {
  const detail = sentenceNotTaken(path23.join("."), type, kind);
  throw new GateError("PARQUET_COLUMN", { file, detail });
}
function readAs(family, kind, path23) {
  return family === "text" && kind === "object" && path23.length === 1 ? "json" : family;
}
function whereNotNull(write) {
  return (value) => value === null ? null : write(value);
}

// src/adapters/duckdb/parquet/read-rows.ts
async function* readRows(api, connection, absolute, event) {
  const expected = await countRows(connection, absolute);
  const source = quoted(absolute);
  const schema = await readSchema(connection, source);
  const sql = `SELECT * FROM read_parquet(${source}, hive_partitioning = false)`;
  const result = await connection.stream(sql);
  const table = { names: result.columnNames(), types: result.columnTypes(), schema };
  const write = eventWriter({ api, file: absolute }, table, event);
  let count2 = 0;
  for (; ; ) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    const { rows, end } = writeRows(chunk.getRows(), write);
    count2 += rows.length;
    yield rows;
    if (end !== null) throw end;
  }
  if (count2 !== expected) throw new Error(`${expected} rows are announced, ${count2} are there`);
}
function writeRows(values, write) {
  const rows = [];
  for (const row of values) {
    try {
      rows.push(write(row));
    } catch (error) {
      if (!(error instanceof ValueRefusal)) return { rows, end: error };
      rows.push(error.refusal);
    }
  }
  return { rows, end: null };
}
async function countRows(connection, absolute) {
  const sql = `SELECT file_name, num_rows FROM parquet_file_metadata(${quoted(absolute)})`;
  const files = (await connection.runAndReadAll(sql)).getRows();
  const [[name, rows] = []] = files;
  if (files.length === 1 && name === absolute) return Number(rows);
  throw new Error("DuckDB reads its path as a pattern of other files");
}

// src/adapters/duckdb/parquet/read-parquet.ts
function createParquetReader(load, running) {
  return createChunkReader(load, running, readRows);
}

// src/adapters/duckdb/read-duckdb.ts
var EVENTS = "events";
function createDuckdbReader(load, running) {
  return createChunkReader(load, running, readTable);
}
async function* readTable(api, connection, absolute, event) {
  await connection.run(`ATTACH ${quoted(absolute)} AS fixture (READ_ONLY)`);
  await connection.run("SET enable_external_access = false; SET lock_configuration = true");
  const table = await findTable(connection, absolute);
  const result = await connection.stream(`SELECT * FROM fixture.${table}`);
  const [names2, types] = [result.columnNames(), result.columnTypes()];
  const schema = node(api, "", null, { names: names2, types });
  const write = eventWriter({ api, file: absolute }, { names: names2, types, schema }, event);
  for (; ; ) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return;
    const { rows, end } = writeRows(chunk.getRows(), write);
    yield rows;
    if (end !== null) throw end;
  }
}
async function findTable(connection, file) {
  const reader = await connection.runAndReadAll(
    `SELECT schema_name, table_name FROM duckdb_tables()
     WHERE database_name = 'fixture' AND NOT internal ORDER BY ALL`
  );
  const tables2 = reader.getRows().map(([schema, name]) => ({
    name: String(name),
    sql: `${quotedName(String(schema))}.${quotedName(String(name))}`
  }));
  const named2 = tables2.filter(({ name }) => name.toLowerCase() === EVENTS);
  const [table, second] = named2.length > 0 ? named2 : tables2;
  if (table === void 0)
    throw new GateError("PARQUET_COLUMN", { file, detail: "it holds no table; a view is none" });
  if (second === void 0) return table.sql;
  const names2 = tables2.map(({ sql }) => sql).join(", ");
  const detail = `it holds the tables ${names2}; one of them, called ${EVENTS}, is read, or the only one`;
  throw new GateError("PARQUET_COLUMN", { file, detail });
}
function node(api, name, type, members) {
  const children = members.types.map(
    (member, at) => typeNode(api, members.names[at] ?? "", member)
  );
  const own = { name, physical: null, converted: null, logical: null, precision: 0, scale: 0 };
  const isList = type !== null && isListType(api, type);
  return { ...own, children: isList ? [{ ...own, name: "list", children }] : children };
}
function typeNode(api, name, type) {
  if (type.typeId === api.DuckDBTypeId.STRUCT) {
    const { entryNames, entryTypes } = type;
    return node(api, name, type, { names: entryNames, types: entryTypes });
  }
  if (!isListType(api, type)) return node(api, name, type, { names: [], types: [] });
  const { valueType } = type;
  return node(api, name, type, { names: ["element"], types: [valueType] });
}
function isListType({ DuckDBTypeId: id }, { typeId }) {
  return typeId === id.LIST || typeId === id.ARRAY;
}

// src/adapters/files/read-fixture.ts
import { randomUUID } from "node:crypto";
import { open, rm, stat as stat3 } from "node:fs/promises";
import path2 from "node:path";

// src/adapters/files/csv-parts.ts
import { isUtf8 } from "node:buffer";

// src/adapters/files/csv-field.ts
var NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
function writeField(name, text, asked) {
  const { kind } = asked.field;
  if (text === "") return writeEmpty(asked);
  if (kind === "integer" || kind === "number")
    return NUMBER.test(text) ? text : JSON.stringify(text);
  if (kind === "boolean")
    return /^(?:true|false)$/i.test(text) ? text.toLowerCase() : JSON.stringify(text);
  if (kind === "object") return isJson(text) ? text : notJson(name, text, "an object");
  return JSON.stringify(text);
}
function writeEmpty({ field: field2, isRequired, quoting }) {
  if (quoting === "quoted" && (field2.kind === "text" || field2.kind === "any")) return '""';
  if (!isRequired) return null;
  if (field2.isNullable) return "null";
  return field2.kind === "text" ? '""' : null;
}
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return false;
  }
}
function notJson(name, text, what) {
  const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  return {
    rule: "syntax",
    message: `the field ${name} is ${shown}, which is not JSON; it holds ${what} as JSON text`
  };
}

// src/adapters/files/csv-columns.ts
var REQUIRED = event_schema_default.required;
var OPTIONAL = Object.keys(event_schema_default.properties).filter((field2) => !REQUIRED.includes(field2));
function csvColumns(names2, event) {
  const known2 = event.names.length > 0 ? event.names : names2;
  return known2.includes("payload") ? envelope(names2) : ownFields(names2, event);
}
function envelope(names2) {
  return {
    names: names2,
    fault: faultOfEnvelope(names2),
    write(name, text) {
      if (text === "" && (OPTIONAL.includes(name) || name === "payload")) return null;
      if (name !== "payload") return JSON.stringify(text);
      return isJson(text) ? text : notJson("payload", text, "the payload");
    }
  };
}
function faultOfEnvelope(header) {
  const known2 = [...REQUIRED, ...OPTIONAL];
  const allowed = `the columns are ${REQUIRED.join(", ")}, and ${OPTIONAL.join(", ")} where there is one`;
  const unknown = header.find((name) => !known2.includes(name));
  if (unknown !== void 0) return `unknown column ${JSON.stringify(unknown)}; ${allowed}`;
  const missing = REQUIRED.filter((name) => !header.includes(name));
  if (missing.length > 0) return `no column ${missing.join(", ")}; ${allowed}`;
  return findTwice(header);
}
function ownFields(names2, event) {
  const fields = new Map(names2.map((name) => [name, event.member(name)]));
  return {
    names: names2,
    fault: faultOfOwn(names2, event),
    write: (name, text, quoting) => {
      const field2 = fields.get(name) ?? event.member(name);
      return writeField(name, text, { field: field2, isRequired: event.required.includes(name), quoting });
    }
  };
}
function faultOfOwn(names2, { required }) {
  if (names2.includes(""))
    return `column ${names2.indexOf("") + 1} has no name; the header names each field`;
  const missing = required.filter((name) => !names2.includes(name));
  if (missing.length > 0)
    return `no column ${missing.join(", ")}, which the schema asks of every event`;
  return findTwice(names2);
}
function findTwice(names2) {
  const twice = names2.find((name, at) => names2.indexOf(name) !== at);
  return twice === void 0 ? null : `the column ${twice} is there twice`;
}

// node_modules/csv-parse/lib/index.js
import { Transform } from "stream";

// node_modules/csv-parse/lib/utils/is_object.js
var is_object = function(obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class _CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== void 0) {
      Error.captureStackTrace(this, _CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
      }
    }
  }
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
var normalize_columns_array = function(columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === void 0 || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal"
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`
      ]);
    }
  }
  return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
  constructor(size2 = 100) {
    this.size = size2;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size2);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
};
var ResizeableBuffer_default = ResizeableBuffer;

// node_modules/csv-parse/lib/api/init_state.js
var init_state = function(options) {
  const timchars = [
    // Basic Latin
    32,
    // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    9,
    // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    10,
    // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    13,
    // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    12,
    // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    11,
    // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    160,
    // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    5760,
    // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    8192,
    // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    8193,
    // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    8194,
    // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    8195,
    // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    8196,
    // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    8197,
    // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    8198,
    // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    8199,
    // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    8200,
    // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    8201,
    // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    8202,
    // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    8232,
    // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    8233,
    // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    8239,
    // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    8287,
    // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    12288,
    // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    65279
    // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding
    );
    if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: void 0,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: void 0,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
    field: new ResizeableBuffer_default(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [],
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      ...timchars.map((t) => t.length)
    ),
    previousBuf: void 0,
    quoting: false,
    stop: false,
    rawBuffer: new ResizeableBuffer_default(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("	", options.encoding)[0]
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars,
    timcharFirstBytes
  };
};

// node_modules/csv-parse/lib/utils/underscore.js
var underscore = function(str) {
  return str.replace(/([A-Z])/g, function(_, match2) {
    return "_" + match2.toLowerCase();
  });
};

// node_modules/csv-parse/lib/api/normalize_options.js
var normalize_options = function(opts) {
  const options = {};
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  if (options.encoding === void 0 || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (typeof options.encoding !== "string" && options.encoding !== null) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`
      ],
      options
    );
  }
  if (options.bom === void 0 || options.bom === null || options.bom === false) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`
      ],
      options
    );
  }
  options.cast_function = null;
  if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") {
    options.cast = void 0;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`
      ],
      options
    );
  }
  if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function(value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`
      ],
      options
    );
  }
  options.cast_first_line_to_header = void 0;
  if (options.columns === true) {
    options.cast_first_line_to_header = void 0;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (options.columns === void 0 || options.columns === null || options.columns === false) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`
      ],
      options
    );
  }
  if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`
      ],
      options
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated."
      ],
      options
    );
  }
  if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`
        ],
        options
      );
    }
  }
  if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`
      ],
      options
    );
  }
  if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`
      ],
      options
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === void 0)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["	".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.score === void 0)
      options.delimiter_auto.score = (info, options2) => {
        return (info.total - info.std) * (options2.preferred[info.char_code] || 1);
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.size === void 0)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`
        ],
        options
      );
    }
  }
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function(delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`
        ],
        options
      );
    }
    return delimiter;
  });
  if (options.escape === void 0 || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`
      );
    }
  }
  if (options.from === void 0 || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`
      );
    }
  }
  if (options.from_line === void 0 || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`
      );
    }
  }
  if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`
      ],
      options
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option"
      ],
      options
    );
  }
  if (options.info === void 0 || options.info === null || options.info === false) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`
    );
  }
  if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) {
    options.max_record_size = 0;
  } else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {
  } else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`
    );
  }
  if (options.objname === void 0 || options.objname === null || options.objname === false) {
    options.objname = void 0;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
  } else if (typeof options.objname === "number") {
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`
    );
  }
  if (options.objname !== void 0) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field"
        );
      }
    } else {
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index"
        );
      }
    }
  }
  if (options.on_record === void 0 || options.on_record === null) {
    options.on_record = void 0;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`
      ],
      options
    );
  }
  if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`
    );
  }
  if (options.quote === null || options.quote === false || options.quote === "") {
    options.quote = null;
  } else {
    if (options.quote === void 0 || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`
      );
    }
  }
  if (options.raw === void 0 || options.raw === null || options.raw === false) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`
    );
  }
  if (options.record_delimiter === void 0) {
    options.record_delimiter = [];
  } else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`
        ],
        options
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`
      ],
      options
    );
  }
  options.record_delimiter = options.record_delimiter.map(function(rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  if (typeof options.relax_column_count === "boolean") {
  } else if (options.relax_column_count === void 0 || options.relax_column_count === null) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
  } else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
  } else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`
    );
  }
  if (typeof options.relax_quotes === "boolean") {
  } else if (options.relax_quotes === void 0 || options.relax_quotes === null) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`
    );
  }
  if (typeof options.skip_empty_lines === "boolean") {
  } else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`
    );
  }
  if (typeof options.skip_records_with_empty_values === "boolean") {
  } else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`
    );
  }
  if (typeof options.skip_records_with_error === "boolean") {
  } else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`
    );
  }
  if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`
    );
  }
  if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`
    );
  }
  if (options.trim === void 0 || options.trim === null || options.trim === false) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`
    );
  }
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  if (options.to === void 0 || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`
      );
    }
  }
  if (options.to_line === void 0 || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`
      );
    }
  }
  return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
var delimiter_discover = function(records, options) {
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  if (typeof records === "string") {
    records = Buffer.from(records);
  }
  if (Buffer.isBuffer(records)) {
    records = ((data) => {
      const records2 = [];
      const parser = transform({ delimiter: [] });
      const push = (record) => records2.push(record);
      const close = () => {
      };
      const error = parser.parse(data, true, push, close);
      if (error !== void 0) throw error;
      return records2;
    })(records);
  }
  const info = Array(127).fill().map(() => ({ lines: [] }));
  records.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  info.map((info2, i) => {
    info2.char_code = i;
    info2.std = std(info2.lines);
    info2.total = info2.lines.reduce((acc, val) => acc + val, 0);
    info2.preferred = !!options.preferred[i];
    info2.score = options.score(info2, options);
  });
  const result = info.reduce(
    (acc, info2) => acc.score > info2.score ? acc : info2,
    {}
  );
  return String.fromCharCode(result.char_code);
};
var std = function(array) {
  const n = array.length;
  if (n === 0) return 0;
  const mean = array.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n
  );
};

// node_modules/csv-parse/lib/api/index.js
var isRecordEmpty = function(record) {
  return record.every(
    (field2) => field2 == null || field2.toString && field2.toString().trim() === ""
  );
};
var cr = 13;
var nl = 10;
var boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254])
};
var transform = function(original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0
  };
  const options = normalize_options(original_options);
  return {
    info,
    original_options,
    options,
    state: init_state(options),
    __needMoreData: function(i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote: quote2 } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote2.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote2.length + recordDelimiterMaxLength : 0
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function(nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line
      } = this.options;
      let { comment, escape, quote: quote2, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote
      } = this.state;
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === void 0) {
          delimiterBuf = nextBuf;
        } else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        nextBuf = void 0;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto)
            )
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = void 0;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === void 0) {
        if (nextBuf === void 0) {
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== void 0 && nextBuf === void 0) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          if (end === false) {
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding2 in boms) {
            if (boms[encoding2].compare(buf, 0, boms[encoding2].length) === 0) {
              const bomLength = boms[encoding2].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              const options2 = normalize_options({
                ...this.original_options,
                encoding: encoding2
              });
              for (const key in options2) {
                this.options[key] = options2[key];
              }
              ({ comment, escape, quote: quote2 } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) {
          this.state.wasRowDelimiter = true;
        }
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote2.length];
              const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote2.length);
              const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote2.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote2.length,
                nextChr
              );
              const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote2.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote2.length);
              if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) {
                pos += escape.length - 1;
              } else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote2.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment"
                    ],
                    this.options,
                    this.__infoField()
                  )
                );
                if (err !== void 0) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote2);
                pos += quote2.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                if (relax_quotes === false) {
                  const info2 = this.__infoField();
                  const bom2 = Object.keys(boms).map(
                    (b) => boms[b].equals(this.state.field.toString()) ? b : false
                  ).filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info2.column)} at line ${info2.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom2 ? `(${bom2} bom)` : void 0
                      ],
                      this.options,
                      info2,
                      {
                        field: this.state.field
                      }
                    )
                  );
                  if (err !== void 0) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote2.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos
            );
            if (recordDelimiterLength !== 0) {
              const skipCommentLine = this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
              } else {
                if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== void 0) return errField;
                this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== void 0) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== void 0) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`
                ],
                this.options,
                this.__infoField()
              )
            );
          }
        }
        const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
          if (err !== void 0) return err;
        } else {
          if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== void 0) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== void 0) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function(push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info: info2,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      const recordLength = record.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err = columns === false ? new CsvError(
          "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
          [
            "Invalid Record Length:",
            `expect ${this.state.expectedRecordLength},`,
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        ) : new CsvError(
          "CSV_RECORD_INCONSISTENT_COLUMNS",
          [
            "Invalid Record Length:",
            `columns length is ${columns.length},`,
            // rename columns
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        );
        if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
          this.info.invalid_field_length++;
          this.state.error = err;
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        if (columns !== false) {
          const obj = {};
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns[i] === void 0 || columns[i].disabled) continue;
            if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
          }
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [obj[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? obj : [obj[objname], obj],
              push
            );
            if (err) {
              return err;
            }
          }
        } else {
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [record[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? record : [record[objname], record],
              push
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function(record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`
              ],
              this.options,
              this.__infoField(),
              {
                headers
              }
            )
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function() {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = void 0;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function() {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      if (enabled === false) {
        return this.__resetField();
      }
      let field2 = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field2 = field2.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field2);
        if (err !== void 0) return err;
        field2 = f;
      }
      this.state.record.push(field2);
      if (max_record_size !== 0 && typeof field2 === "string") {
        this.state.record_length += field2.length;
      }
      this.__resetField();
    },
    __resetField: function() {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function(record, push) {
      const { on_record } = this.options;
      if (on_record !== void 0) {
        const info2 = this.__infoRecord();
        try {
          record = on_record.call(null, record, info2);
        } catch (err) {
          return err;
        }
        if (record === void 0 || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    },
    // Return a tuple with the error and the casted value
    __cast: function(field2) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      if (isColumns === true && relax_column_count && this.options.columns.length <= this.state.record.length) {
        return [void 0, void 0];
      }
      if (this.state.castField !== null) {
        try {
          const info2 = this.__infoField();
          return [void 0, this.state.castField.call(null, field2, info2)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field2)) {
        return [void 0, parseFloat(field2)];
      } else if (this.options.cast_date !== false) {
        const info2 = this.__infoField();
        return [void 0, this.options.cast_date.call(null, field2, info2)];
      }
      return [void 0, field2];
    },
    __compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function(buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      const first = buf[pos];
      if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function(buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) {
        return 0;
      } else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function(buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function(value) {
      return value - parseFloat(value) + 1 >= 0;
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function(buf, pos) {
      const { quote: quote2 } = this.options;
      if (quote2 === null) return false;
      const l = quote2.length;
      for (let i = 0; i < l; i++) {
        if (quote2[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function(chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function(buf, pos) {
      const { encoding } = this.options;
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding)
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function(msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== void 0) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : void 0
            );
          } catch (err2) {
            return err2;
          }
        }
        return void 0;
      } else {
        return err;
      }
    },
    __infoDataSet: function() {
      return {
        ...this.info,
        columns: this.options.columns
      };
    },
    __infoRecord: function() {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
      };
    },
    __infoField: function() {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records,
        column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
        quoting: this.state.wasQuoting
      };
    }
  };
};

// node_modules/csv-parse/lib/index.js
var Parser = class extends Transform {
  constructor(opts = {}) {
    super({ ...{ readableObjectMode: true }, ...opts, encoding: null });
    this.api = transform({
      on_skip: (err, chunk) => {
        this.emit("skip", err, chunk);
      },
      ...opts
    });
    this.state = this.api.state;
    this.options = this.api.options;
    this.info = this.api.info;
  }
  // Implementation of `Transform._transform`
  _transform(buf, _, callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      buf,
      false,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.end();
        this.on("end", this.destroy);
      }
    );
    if (err !== void 0) {
      this.state.stop = true;
    }
    callback(err);
  }
  // Implementation of `Transform._flush`
  _flush(callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      void 0,
      true,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.on("end", this.destroy);
      }
    );
    callback(err);
  }
};
var parse = function() {
  let data, options, callback;
  for (const i in arguments) {
    const argument = arguments[i];
    const type = typeof argument;
    if (data === void 0 && (typeof argument === "string" || Buffer.isBuffer(argument))) {
      data = argument;
    } else if (options === void 0 && is_object(argument)) {
      options = argument;
    } else if (callback === void 0 && type === "function") {
      callback = argument;
    } else {
      throw new CsvError(
        "CSV_INVALID_ARGUMENT",
        ["Invalid argument:", `got ${JSON.stringify(argument)} at index ${i}`],
        options || {}
      );
    }
  }
  const parser = new Parser(options);
  if (callback) {
    const records = options === void 0 || options.objname === void 0 ? [] : /* @__PURE__ */ Object.create(null);
    parser.on("readable", function() {
      let record;
      while ((record = this.read()) !== null) {
        if (options === void 0 || options.objname === void 0) {
          records.push(record);
        } else {
          Object.assign(records, {
            [record[0]]: record[1]
            // writable: true,
            // enumerable: true,
            // configurable: true
          });
        }
      }
    });
    parser.on("error", function(err) {
      callback(err, void 0, parser.api.__infoDataSet());
    });
    parser.on("end", function() {
      callback(void 0, records, parser.api.__infoDataSet());
    });
  }
  if (data !== void 0) {
    const writer = function() {
      parser.write(data);
      parser.end();
    };
    if (typeof setImmediate === "function") {
      setImmediate(writer);
    } else {
      setTimeout(writer, 0);
    }
  }
  return parser;
};

// node_modules/csv-parse/lib/sync.js
var parse2 = function(data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? /* @__PURE__ */ Object.create(null) : [];
  const parser = transform(opts);
  const push = (record) => {
    if (parser.options.objname === void 0) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {
  };
  const error = parser.parse(data, true, push, close);
  if (error !== void 0) throw error;
  return records;
};

// src/adapters/files/csv-rows.ts
var LF = 10;
var CR = 13;
function createCsvRows() {
  let rows = [];
  let error = null;
  const pending = createPendingBytes();
  const parser = parse({
    bom: false,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ["\r\n", "\n"],
    max_record_size: MAX_EVENT_BYTES,
    // Rows are taken here and not from the stream, which would drop those before an error. csv-parse
    // counts a CRLF within quotes as two lines, so the lines are counted from the bytes instead.
    on_record: (fields, info) => {
      pending.skipEmptyLines();
      const { line } = pending;
      const raw = pending.takeUntil(info.bytes);
      rows.push({ fields, line, raw, emptyTexts: findEmptyTexts(fields, raw) });
      return null;
    }
  });
  parser.on("error", (found) => {
    error = found;
  });
  function taken() {
    const complete = rows;
    rows = [];
    return complete;
  }
  return {
    async push(chunk) {
      pending.add(chunk);
      await new Promise(
        (resolve2) => parser.write(chunk, (found) => {
          error ??= found ?? null;
          resolve2();
        })
      );
      return taken();
    },
    async end() {
      await new Promise((resolve2) => {
        parser.once("close", resolve2);
        parser.resume();
        parser.end();
      });
      return taken();
    },
    get failure() {
      return error === null ? null : describeCsvError(error);
    },
    get line() {
      pending.skipEmptyLines();
      return pending.line;
    }
  };
}
function createPendingBytes() {
  let bytes2 = new Uint8Array(0);
  let start = 0;
  let line = 1;
  function take(length) {
    const taken = bytes2.subarray(0, length);
    for (let at = taken.indexOf(LF); at !== -1; at = taken.indexOf(LF, at + 1)) line += 1;
    bytes2 = bytes2.subarray(length);
    start += length;
    return taken;
  }
  return {
    add(chunk) {
      bytes2 = bytes2.length === 0 ? chunk : Buffer.concat([bytes2, chunk]);
    },
    /** @param offset in the file */
    takeUntil: (offset) => take(offset - start),
    skipEmptyLines() {
      let length = 0;
      while (bytes2[length] === LF || bytes2[length] === CR && bytes2[length + 1] === LF)
        length += 1;
      take(length);
    },
    get line() {
      return line;
    }
  };
}
function findEmptyTexts(fields, raw) {
  if (!fields.includes("") || !Buffer.from(raw.buffer, raw.byteOffset, raw.length).includes('""'))
    return [];
  const [cells = []] = parse2(Buffer.from(raw), {
    relax_column_count: true,
    record_delimiter: ["\r\n", "\n"],
    cast: (value, { quoting }) => value === "" && quoting
  });
  return cells.flatMap((isEmptyText, at) => isEmptyText === true ? [at] : []);
}
function describeCsvError(error) {
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return "a quote opens in this row and is never closed";
    case "CSV_INVALID_CLOSING_QUOTE":
      return "a quote in this row closes before its field ends; a quote within a field is written twice";
    case "INVALID_OPENING_QUOTE":
      return "a quote stands within a field of this row; such a field is quoted, and the quote written twice";
    case "CSV_MAX_RECORD_SIZE":
      return "the row is longer than 1 MiB; a quote that is never closed makes one row of all that follows";
    default:
      return error.message;
  }
}

// src/adapters/files/decompress.ts
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import * as zlib from "node:zlib";
var CorruptDataError = class extends Error {
  name = "CorruptDataError";
};
var READ_BYTES = 1 << 18;
var INFLATED_BYTES = 1 << 18;
async function* readContent(absolute, file, compression) {
  const inflate = compression === "none" ? null : decompressor(compression, file);
  const source = createReadStream(absolute, { highWaterMark: READ_BYTES });
  let consumed = 0;
  if (inflate === null) {
    for await (const bytes2 of source) {
      consumed += bytes2.length;
      yield { bytes: bytes2, consumed };
    }
    return;
  }
  source.on("data", (bytes2) => {
    consumed += bytes2.length;
  });
  source.on("error", (error) => inflate.destroy(error));
  try {
    for await (const bytes2 of source.pipe(inflate))
      yield { bytes: bytes2, consumed };
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
    throw new CorruptDataError(describeFailure(cause, compression), { cause });
  } finally {
    source.destroy();
    inflate.destroy();
  }
  const left = (await stat(absolute)).size - inflate.bytesWritten;
  if (left > 0) {
    throw new CorruptDataError(`${left} bytes follow the end of the ${compression} data`);
  }
}
function decompressor(compression, file) {
  const options = { chunkSize: INFLATED_BYTES };
  if (compression === "gzip") return zlib.createGunzip(options);
  const { createZstdDecompress } = zlib;
  if (createZstdDecompress !== void 0) return createZstdDecompress(options);
  throw new GateError("ZSTD_UNSUPPORTED", { file, version: process.version });
}
function isDamage(error) {
  return /^(?:Z_|ZSTD_)/.test(osCode(error) ?? "");
}
function describeFailure(error, compression) {
  const message = error instanceof Error ? error.message : String(error);
  if (message === "unexpected end of file")
    return `the ${compression} data ends before its end mark`;
  return `the ${compression} data is damaged (${message})`;
}

// src/adapters/files/records-builder.ts
var PART_BYTES = 1 << 22;
function createRecordsBuilder() {
  const encoder = new TextEncoder();
  let bytes2 = new Uint8Array(1 << 16);
  let length = 0;
  let start = 0;
  let size2 = 0;
  let ends = [];
  let lines = [];
  let indices = [];
  let refused = [];
  function reserve(more) {
    if (length + more <= bytes2.length) return;
    const grown = new Uint8Array(Math.max(bytes2.length * 2, length + more));
    grown.set(bytes2.subarray(0, length));
    bytes2 = grown;
  }
  const builder = {
    append(piece) {
      size2 += piece.length;
      if (size2 > MAX_EVENT_BYTES) return;
      reserve(piece.length);
      bytes2.set(piece, length);
      length += piece.length;
    },
    commit(line, index) {
      if (size2 > MAX_EVENT_BYTES) {
        length = start;
        builder.refuse({ line, ...index === void 0 ? {} : { index }, ...TOO_LONG });
      } else {
        ends.push(length);
        lines.push(line);
        if (index !== void 0) indices.push(index);
      }
      start = length;
      size2 = 0;
    },
    add(text, line) {
      builder.append(encoder.encode(text));
      builder.commit(line);
    },
    refuse: (refusal) => void refused.push({ ...refusal, position: ends.length }),
    get full() {
      return start >= PART_BYTES || refused.length >= 1e4;
    },
    get empty() {
      return ends.length === 0 && refused.length === 0;
    },
    take() {
      const part = {
        kind: "records",
        bytes: bytes2.slice(0, start),
        ends: Uint32Array.from(ends),
        lines: Float64Array.from(lines),
        indices: indices.length > 0 ? Float64Array.from(indices) : null,
        refused
      };
      bytes2.copyWithin(0, start, length);
      length -= start;
      start = 0;
      ends = [];
      lines = [];
      indices = [];
      refused = [];
      return part;
    }
  };
  return builder;
}

// src/adapters/files/csv-parts.ts
async function* csvParts(content, event = ANY_FIELD) {
  const records = createRecordsBuilder();
  const rows = createCsvRows();
  let columns = null;
  let consumed = 0;
  let end = null;
  function accept(complete) {
    for (const row of complete) {
      if (end !== null) return;
      if (columns !== null) addRow(columns, row);
      else {
        columns = csvColumns(row.fields, event);
        const { fault: message } = columns;
        if (message !== null) end = { line: row.line, rule: "csv-header", message };
      }
    }
  }
  function addRow(known2, row) {
    const text = toEventText(known2, row);
    if (typeof text === "string") records.add(text, row.line);
    else records.refuse(text);
  }
  try {
    for await (const chunk of content) {
      consumed = chunk.consumed;
      accept(await rows.push(chunk.bytes));
      if (end !== null || rows.failure !== null) break;
      if (records.full) yield { ...records.take(), consumed };
    }
    if (end === null && rows.failure === null) accept(await rows.end());
    if (end === null && rows.failure !== null) {
      end = { line: rows.line, rule: "csv-quotes", message: rows.failure };
    }
  } catch (error) {
    if (!(error instanceof CorruptDataError)) throw error;
    end = { line: rows.line, rule: "file-corrupt", message: error.message };
  }
  if (!records.empty) yield { ...records.take(), consumed };
  if (end !== null) yield { kind: "end", ...end, consumed };
}
function toEventText({ names: names2, write }, row) {
  const { line, fields } = row;
  if (fields.length !== names2.length) {
    const message = `the row has ${fields.length} fields, the header ${names2.length}`;
    return { line, rule: "csv-fields", message };
  }
  if (!isUtf8(row.raw)) return { line, rule: "utf-8", message: "the row is not valid UTF-8" };
  const nul = names2.find((_, at) => fields[at]?.includes("\0"));
  if (nul !== void 0) {
    return {
      line,
      pointer: pointerTo(nul),
      rule: "syntax",
      message: `the field ${nul} holds a NUL byte`
    };
  }
  const members = [];
  for (const [at, name] of names2.entries()) {
    const written3 = write(name, fields[at] ?? "", row.emptyTexts.includes(at) ? "quoted" : "bare");
    if (written3 === null) continue;
    if (typeof written3 !== "string") return { line, pointer: pointerTo(name), ...written3 };
    members.push(`${JSON.stringify(name)}:${written3}`);
  }
  return `{${members.join(",")}}`;
}
function pointerTo(name) {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

// src/adapters/files/value-scanner.ts
var [LF2, QUOTE, BACKSLASH] = [10, 34, 92];
var [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
function isNested(byte) {
  return byte === QUOTE || byte === OPEN_LIST || byte === OPEN_OBJECT;
}
function scanValue(chunk, offset, value) {
  let { depth: depth2, inString, escaped, newlines } = value;
  let end = -1;
  for (let i = offset; i < chunk.length; i += 1) {
    const byte = chunk[i];
    if (byte === LF2) newlines += 1;
    if (inString) {
      if (escaped) escaped = false;
      else if (byte === BACKSLASH) escaped = true;
      else if (byte === QUOTE) {
        inString = false;
        if (depth2 === 0) end = i + 1;
      }
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth2 += 1;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      depth2 -= 1;
      if (depth2 === 0) end = i + 1;
    }
    if (end !== -1) break;
  }
  value.depth = depth2;
  value.inString = inString;
  value.escaped = escaped;
  value.newlines = newlines;
  return end;
}

// src/adapters/files/json-splitter.ts
var [COMMA, OPEN_LIST2, CLOSE_LIST2] = [44, 91, 93];
function createJsonSplitter(records) {
  return new Splitter(records);
}
var Splitter = class {
  line = 1;
  failure = null;
  #records;
  #state = "start";
  #isArray = false;
  #open = { depth: 0, inString: false, escaped: false, newlines: 0 };
  #startLine = 1;
  #index = 0;
  constructor(records) {
    this.#records = records;
  }
  push(chunk) {
    let i = 0;
    while (i < chunk.length && this.#state !== "failed") {
      if (this.#state === "nested" || this.#state === "scalar") {
        const end = this.#state === "nested" ? this.#endOfNested(chunk, i) : this.#endOfScalar(chunk, i);
        this.#records.append(chunk.subarray(i, end === -1 ? chunk.length : end));
        if (end === -1) return;
        this.#records.commit(this.#startLine, this.#isArray ? this.#index : void 0);
        this.#index += 1;
        this.#state = this.#isArray ? "after" : "done";
        i = end;
      } else if (this.#between(chunk[i])) {
        i += 1;
      }
    }
  }
  end() {
    const { line } = this;
    if (this.#state === "scalar" && !this.#isArray) {
      this.#records.commit(this.#startLine);
    } else if (this.#state === "nested" || this.#state === "scalar") {
      const at = { line: this.#startLine };
      if (this.#isArray)
        this.#fail(`the file ends inside element ${this.#index} of the array`, {
          ...at,
          index: this.#index
        });
      else this.#fail("the file ends inside the event", at);
    } else if (this.#isArray && this.#state !== "done" && this.#state !== "failed") {
      const place2 = this.#index === 0 ? "before its first element" : `after element ${this.#index - 1}`;
      this.#fail(`the array is not closed: the file ends ${place2}`, { line });
    }
  }
  #fail(message, at = { line: this.line }) {
    this.failure = { ...at, message };
    this.#state = "failed";
  }
  /** @returns whether the byte has been dealt with; false: an element starts there */
  #between(byte) {
    if (byte === 10) this.line += 1;
    if (isSpace(byte)) return true;
    const state = this.#state;
    if (state === "start" && byte === OPEN_LIST2) {
      this.#isArray = true;
      this.#state = "first";
    } else if ((state === "first" || state === "after") && byte === CLOSE_LIST2) {
      this.#state = "done";
    } else if (state === "after" && byte === COMMA) this.#state = "value";
    else if (state === "after") {
      this.#fail(
        `${quoted2(byte)} follows element ${this.#index - 1} of the array, where a comma or "]" is due`
      );
    } else if (state === "done") this.#fail(this.#isArray ? afterArray(byte) : afterEvent(byte));
    else if (this.#isArray && (byte === COMMA || byte === CLOSE_LIST2)) {
      this.#fail(`${quoted2(byte)} stands where element ${this.#index} of the array is due`);
    } else {
      this.#startLine = this.line;
      this.#open = { depth: 0, inString: false, escaped: false, newlines: 0 };
      this.#state = isNested(byte) ? "nested" : "scalar";
      return false;
    }
    return true;
  }
  #endOfNested(chunk, from) {
    const before = this.#open.newlines;
    const end = scanValue(chunk, from, this.#open);
    this.line += this.#open.newlines - before;
    return end;
  }
  #endOfScalar(chunk, from) {
    for (let i = from; i < chunk.length; i += 1) {
      const byte = chunk[i];
      if (isSpace(byte) || this.#isArray && (byte === COMMA || byte === CLOSE_LIST2)) return i;
    }
    return -1;
  }
};
function isSpace(byte) {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
function quoted2(byte) {
  if (byte > 32 && byte < 127) return `"${String.fromCharCode(byte)}"`;
  return `the byte 0x${byte.toString(16).padStart(2, "0")}`;
}
function afterArray(byte) {
  return `${quoted2(byte)} follows the end of the array`;
}
function afterEvent(byte) {
  return `${quoted2(byte)} follows the end of the event; a file with one event a line is named .ndjson`;
}

// src/adapters/files/json-parts.ts
async function* jsonParts(content) {
  const records = createRecordsBuilder();
  const splitter = createJsonSplitter(records);
  let consumed = 0;
  let damage = null;
  try {
    for await (const chunk of content) {
      consumed = chunk.consumed;
      splitter.push(chunk.bytes);
      if (splitter.failure !== null) break;
      if (records.full) yield { ...records.take(), consumed };
    }
    splitter.end();
  } catch (error) {
    if (!(error instanceof CorruptDataError)) throw error;
    damage = error.message;
  }
  if (!records.empty) yield { ...records.take(), consumed };
  if (damage !== null) {
    yield { kind: "end", line: splitter.line, rule: "file-corrupt", message: damage, consumed };
  } else if (splitter.failure !== null) {
    yield { kind: "end", ...splitter.failure, rule: "json-structure", consumed };
  }
}

// src/adapters/files/line-parts.ts
var LF3 = 10;
async function* lineParts(content) {
  const lines = createLineBuffer();
  let consumed = 0;
  try {
    for await (const chunk of content) {
      consumed = chunk.consumed;
      lines.push(chunk.bytes);
      if (lines.complete >= PART_BYTES) yield { kind: "lines", bytes: lines.take(), consumed };
    }
  } catch (error) {
    if (!(error instanceof CorruptDataError)) throw error;
    if (lines.complete > 0) yield { kind: "lines", bytes: lines.take(), consumed };
    yield { kind: "end", line: null, rule: "file-corrupt", message: error.message, consumed };
    return;
  }
  lines.close();
  if (lines.complete > 0) yield { kind: "lines", bytes: lines.take(), consumed };
}
function createLineBuffer() {
  let bytes2 = new Uint8Array(1 << 16);
  let length = 0;
  let complete = 0;
  function append(piece) {
    const room = complete + MAX_EVENT_BYTES + 1 - length;
    const kept = piece.length > room ? piece.subarray(0, Math.max(0, room)) : piece;
    if (length + kept.length + 1 > bytes2.length) {
      const grown = new Uint8Array(Math.max(bytes2.length * 2, length + kept.length + 1));
      grown.set(bytes2.subarray(0, length));
      bytes2 = grown;
    }
    bytes2.set(kept, length);
    length += kept.length;
  }
  return {
    push(chunk) {
      const first = chunk.indexOf(LF3);
      if (first === -1) return append(chunk);
      append(chunk.subarray(0, first));
      bytes2[length] = LF3;
      length += 1;
      complete = length;
      const last = chunk.lastIndexOf(LF3);
      complete += last - first;
      append(chunk.subarray(first + 1, last + 1));
      append(chunk.subarray(last + 1));
    },
    close() {
      complete = length;
    },
    get complete() {
      return complete;
    },
    take() {
      const taken = bytes2.slice(0, complete);
      bytes2.copyWithin(0, complete, length);
      length -= complete;
      complete = 0;
      return taken;
    }
  };
}

// src/adapters/files/locate.ts
import { constants } from "node:fs";
import { access, lstat, realpath, stat as stat2 } from "node:fs/promises";
import path from "node:path";
async function locateFile(root, file) {
  const absolute = path.resolve(root, file);
  if (!isInside(root, absolute)) throw new GateError("FILE_OUTSIDE", { file, target: absolute });
  const real = await resolveLinks(absolute, file);
  if (!isInside(root, real)) throw new GateError("FILE_OUTSIDE", { file, target: real });
  try {
    const found = await stat2(real);
    if (!found.isFile())
      throw new GateError("FILE_NOT_REGULAR", { file, detail: describeKind(found) });
    await access(real, constants.R_OK);
    return { real, size: found.size };
  } catch (error) {
    throw unreadable(file, error);
  }
}
function isInside(root, absolute) {
  const relative = path.relative(root, absolute);
  return relative === "" || !(/^\.\.(?:$|[/\\])/.test(relative) || path.isAbsolute(relative));
}
async function resolveLinks(absolute, file) {
  try {
    return await realpath(absolute);
  } catch (cause) {
    if (osCode(cause) !== "ENOENT" || !await isLink(absolute)) throw unreadable(file, cause);
    const detail = `it is a link whose target is not there (${osReason(cause)})`;
    throw new GateError("FILE_UNREADABLE", { file, detail }, { cause });
  }
}
async function isLink(absolute) {
  try {
    return (await lstat(absolute)).isSymbolicLink();
  } catch (error) {
    if (osCode(error) === null) throw error;
    return false;
  }
}
function describeKind(found) {
  if (found.isDirectory()) return "a directory";
  if (found.isFIFO()) return "a named pipe";
  if (found.isSocket()) return "a socket";
  return "a device";
}

// src/adapters/files/parquet-parts.ts
async function* parquetParts(rows, format, nameError, size2) {
  const records = createRecordsBuilder();
  let row = 0;
  let end = null;
  try {
    for await (const found of rows) {
      for (const one of found) {
        row += 1;
        if (typeof one === "string") records.add(one, row);
        else records.refuse({ ...one, line: row });
      }
      if (records.full) yield { ...records.take(), consumed: 0 };
    }
  } catch (error) {
    end = toEndPart(error, format, nameError);
  }
  if (!records.empty) yield { ...records.take(), consumed: size2 };
  if (end !== null) yield { kind: "end", line: row + 1, ...end, consumed: size2 };
}
function toEndPart(error, format, nameError) {
  if (!(error instanceof GateError)) throw error;
  const detail = String(error.facts.detail);
  if (error.code === "PARQUET_COLUMN") return { rule: "parquet-type", message: detail };
  if (error.code !== "SQL_FAILED") throw error;
  const [first = ""] = detail.split("\n");
  const message = nameError(`cannot be read as ${format} with the columns of an event: ${first}`);
  return { rule: "file-corrupt", message };
}

// src/adapters/files/read-fixture.ts
function createFixtureReader(sources) {
  return async function* read(file, schema, root = sources.root) {
    try {
      const { real, size: size2 } = await locateFile(root, file.path);
      yield* readParts(file, schema, real, size2);
    } catch (error) {
      throw osCode(error) === null ? error : unreadable(file.path, error);
    }
  };
  async function* readParts(file, schema, absolute, size2) {
    if (file.format === "ndjson" && file.compression === "none") return yield* sliceParts(size2);
    if (file.format === "parquet" || file.format === "duckdb")
      return yield* tables2(file, schema, absolute, size2);
    const content = withoutByteOrderMark(readContent(absolute, file.path, file.compression));
    if (file.format === "ndjson") yield* lineParts(content);
    else if (file.format === "json") yield* jsonParts(content);
    else yield* csvParts(content, eventFields(schema.json));
  }
  async function* tables2(file, { json: json2 }, absolute, size2) {
    if (file.format === "duckdb" && await isThere(`${absolute}.wal`)) {
      yield { kind: "end", line: 1, ...unfinished(file), consumed: size2 };
      return;
    }
    const isDirect = file.compression === "none" && isPlain(absolute);
    const source = isDirect ? absolute : path2.join(await sources.temporaryDirectory(), `${randomUUID()}.${file.format}`);
    try {
      if (file.compression !== "none") await decompressTo(source, absolute, file);
      else if (!isDirect) await linkFile(absolute, source);
      const read = file.format === "parquet" ? sources.readParquet : sources.readDuckdb;
      const rows = read(source, eventFields(json2));
      const format = file.format === "parquet" ? "Parquet" : "DuckDB";
      yield* parquetParts(rows, format, named(source, file), size2);
    } catch (error) {
      if (!(error instanceof CorruptDataError)) throw error;
      const message = error.message;
      yield { kind: "end", line: 1, rule: "file-corrupt", message, consumed: size2 };
    } finally {
      if (!isDirect) await rm(source, { force: true });
    }
  }
}
function unfinished({ path: name }) {
  const message = `some of its rows lie in ${name}.wal; run CHECKPOINT in the database, which writes them into the file`;
  return { rule: "file-unfinished", message };
}
async function isThere(absolute) {
  return stat3(absolute).then(
    () => true,
    () => false
  );
}
function named(absolute, file) {
  return (detail) => detail.replaceAll(absolute, file.path);
}
async function decompressTo(plain3, absolute, file) {
  const handle = await open(plain3, "wx");
  try {
    for await (const chunk of readContent(absolute, file.path, file.compression)) {
      await handle.appendFile(chunk.bytes);
    }
  } finally {
    await handle.close();
  }
}

// src/adapters/files/workspace.ts
import { realpathSync } from "node:fs";
import { copyFile as copyFile2, rm as rm4 } from "node:fs/promises";
import path9 from "node:path";

// src/adapters/files/collect.ts
import { stat as stat5 } from "node:fs/promises";
import path5 from "node:path";

// src/events/fixture-name.ts
var FORMATS2 = {
  ndjson: "ndjson",
  jsonl: "ndjson",
  json: "json",
  csv: "csv",
  parquet: "parquet",
  duckdb: "duckdb"
};
var COMPRESSIONS = { gz: "gzip", zst: "zstd" };
var FIXTURE_ENDINGS = Object.keys(FORMATS2);
var PACKED_ENDINGS = Object.keys(COMPRESSIONS);
var NAME = new RegExp(`\\.(${FIXTURE_ENDINGS.join("|")})(?:\\.(${PACKED_ENDINGS.join("|")}))?$`);
var FORMATS_READ = ".ndjson, .jsonl, .json, .csv, .parquet, .duckdb, each also with .gz or .zst";
function fixtureKind(path23) {
  const [, format = "", compression] = NAME.exec(path23) ?? [];
  const known2 = FORMATS2[format];
  if (known2 === void 0) return null;
  return { format: known2, compression: COMPRESSIONS[compression ?? ""] ?? "none" };
}

// src/events/fixture-patterns.ts
var import_picomatch2 = __toESM(require_picomatch2(), 1);

// src/events/globs/glob.ts
var import_picomatch = __toESM(require_picomatch2(), 1);

// src/events/globs/match-expression.ts
function matchWhole(tree, text) {
  return advance(tree, text, /* @__PURE__ */ new Set([0])).has(text.length);
}
function advance(tree, text, from) {
  if (from.size === 0) return from;
  switch (tree.kind) {
    case "unit": {
      const to = /* @__PURE__ */ new Set();
      for (const at of from) if (at < text.length && tree.takes(text[at] ?? "")) to.add(at + 1);
      return to;
    }
    case "start":
      return from.has(0) ? /* @__PURE__ */ new Set([0]) : /* @__PURE__ */ new Set();
    case "end":
      return from.has(text.length) ? /* @__PURE__ */ new Set([text.length]) : /* @__PURE__ */ new Set();
    case "sequence":
      return tree.parts.reduce((reached, part) => advance(part, text, reached), from);
    case "choice":
      return new Set(tree.parts.flatMap((part) => [...advance(part, text, from)]));
    case "ahead":
      return new Set(
        [...from].filter((at) => advance(tree.part, text, /* @__PURE__ */ new Set([at])).size > 0 === tree.wanted)
      );
    case "repeated":
      return repeat(tree, text, from);
  }
}
function repeat({ part, least, most }, text, from) {
  let reached = from;
  for (let times = 0; times < least && reached.size > 0; times += 1)
    reached = advance(part, text, reached);
  const all = new Set(reached);
  for (let times = least; times < most && reached.size > 0; times += 1) {
    const next = [...advance(part, text, reached)].filter((at) => !all.has(at));
    for (const at of next) all.add(at);
    reached = new Set(next);
  }
  return all;
}

// src/events/globs/parse-expression.ts
var UNIT = /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|c[a-z]|[^1-9kbB])|\[(?:\\[\s\S]|[^\]\\])*\]|[^\\()|*+?[^$]/iy;
var REPEATED = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;
var OPENING = /\((?:\?:|(\?=)|(\?!)|\?<[\w$]+>|(?!\?))/y;
function parseExpression(source, flags) {
  const reader = createReader(source, flags);
  const tree = reader.choice();
  return reader.isAtEnd() ? tree : null;
}
function createReader(source, flags) {
  let at = 0;
  function take(pattern) {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    at += found?.[0].length ?? 0;
    return found;
  }
  function choice2() {
    const parts = [];
    do {
      const part = sequence();
      if (part === null) return null;
      parts.push(part);
    } while (take(/\|/y) !== null);
    return parts.length === 1 ? parts[0] ?? null : { kind: "choice", parts };
  }
  function sequence() {
    const parts = [];
    while (at < source.length && !/[|)]/.test(source[at] ?? "")) {
      const part = single();
      if (part === null) return null;
      parts.push(repeated(part));
    }
    return { kind: "sequence", parts };
  }
  function single() {
    if (take(/\^/y) !== null) return { kind: "start" };
    if (take(/\$/y) !== null) return { kind: "end" };
    const opening = take(OPENING);
    if (opening === null) return unit();
    const part = choice2();
    if (part === null || take(/\)/y) === null) return null;
    const [, isAhead, isNotAhead] = opening;
    if (isAhead === void 0 && isNotAhead === void 0) return part;
    return { kind: "ahead", wanted: isAhead !== void 0, part };
  }
  function unit() {
    const text = take(UNIT)?.[0];
    return text === void 0 ? null : { kind: "unit", takes: testUnit(text, flags) };
  }
  function repeated(part) {
    const found = take(REPEATED);
    if (found === null) return part;
    const [, sign, from, comma, to] = found;
    if (sign !== void 0) {
      const most = sign === "?" ? 1 : Number.POSITIVE_INFINITY;
      return { kind: "repeated", part, least: sign === "+" ? 1 : 0, most };
    }
    const least = Number(from);
    const last = to === void 0 || to === "" ? Number.POSITIVE_INFINITY : Number(to);
    return { kind: "repeated", part, least, most: comma === void 0 ? least : last };
  }
  return { choice: choice2, isAtEnd: () => at === source.length };
}
function testUnit(text, flags) {
  if (flags === "" && /^[\w /-]$/.test(text)) return (unit) => unit === text;
  const whole = new RegExp(`^(?:${text})$`, flags);
  const known2 = /* @__PURE__ */ new Map();
  return (unit) => {
    const before = known2.get(unit);
    if (before !== void 0) return before;
    const isTaken2 = whole.test(unit);
    known2.set(unit, isTaken2);
    return isTaken2;
  };
}

// src/events/globs/glob.ts
var MOST_LOOPS = 2;
var MOST_FORKS = 10;
function createGlob(glob, options) {
  if (glob === "") return () => false;
  const expression = import_picomatch.default.makeRe(glob, { ...options, posix: true });
  const tree = parseExpression(expression.source, options.nocase ? "i" : "");
  if (tree === null) return null;
  const isQuick = isBounded(tree);
  return (name) => name === glob || name !== "" && (isQuick ? expression.test(name) : matchWhole(tree, name));
}
function isBounded(tree) {
  const [loops, forks] = [listParts(tree, isLoop), listParts(tree, isFork)];
  return loops.length <= MOST_LOOPS && forks.length <= MOST_FORKS && loops.every(isSimple);
}
function listParts(tree, isMeant) {
  const below = partsIn(tree).flatMap((part) => listParts(part, isMeant));
  return isMeant(tree) ? [tree, ...below] : below;
}
function isLoop(tree) {
  return tree.kind === "repeated" && tree.most > 1;
}
function isSimple(loop) {
  const [taken = [], ...others] = partsIn(loop).map(listTaken);
  return others.length === 0 && taken.length === 1 && taken[0]?.kind === "unit";
}
function listTaken(tree) {
  if (tree.kind === "ahead") return [];
  return tree.kind === "sequence" ? tree.parts.flatMap(listTaken) : [tree];
}
function isFork(tree) {
  return tree.kind === "choice" || tree.kind === "repeated" && tree.most === 1;
}
function partsIn(tree) {
  if ("parts" in tree) return tree.parts;
  return "part" in tree ? [tree.part] : [];
}

// src/events/globs/match-any.ts
function matchAny(patterns, options) {
  const globs2 = patterns.map((pattern) => readGlob(pattern, options));
  return (name) => globs2.some((takes) => takes(name));
}
function readGlob(pattern, options) {
  const isNegated = pattern.startsWith("!") && pattern[1] !== "(";
  const glob = isNegated ? null : createGlob(pattern, options);
  if (glob !== null) return glob;
  const detail = isNegated ? 'begins with a "!" that negates nothing. Take it out; a name that begins so is written with "\\!"' : 'holds a sign of regular expressions that no glob has (as "\\1", "\\b" or "(?<="). Write it with *, **, ?, [ ] and { }, and "/" between folders';
  throw new GateError("PATTERN_UNREADABLE", { pattern, detail });
}

// src/events/fixture-patterns.ts
function splitPatterns(patterns) {
  return {
    wanted: patterns.filter((pattern) => !isNegative(pattern)),
    left: patterns.filter(isNegative).map((pattern) => pattern.slice(1))
  };
}
function isNegative(pattern) {
  return pattern.startsWith("!") && pattern[1] !== "(";
}
function literalPattern(path23) {
  return path23.replace(/[\\!*?[\](){}|@+]/g, "\\$&");
}
function createMatcher(patterns) {
  const { wanted, left } = splitPatterns(patterns);
  const asFolded = wanted.map((pattern) => normalised(pattern.normalize("NFC")));
  const isWanted = matchAny(wanted.map(normalised), {});
  const isLeft = matchAny(left.map(normalised), {});
  const mayBeWanted = matchAny(asFolded, { nocase: true });
  const folders = wanted.filter(namesOneThing).map(asPath);
  const folded = folders.map(fold);
  return {
    takes: (name) => (isWanted(name) || folders.some((folder2) => liesBelow(folder2, name))) && !isLeft(name),
    mayTake: (name) => mayBeWanted(name) || folded.some((folder2) => liesBelow(folder2, name.toLowerCase())),
    leavesOut: isLeft
  };
}
function namesOneThing(pattern) {
  const { isGlob, isBrace = false, isExtglob = false } = import_picomatch2.default.scan(pattern);
  return !(isGlob || isBrace || isExtglob);
}
function asPath(pattern) {
  return normalised(pattern.replace(/\\(.)/g, "$1"));
}
function fixturesBelow(folder2) {
  const [names2, packed] = [FIXTURE_ENDINGS, PACKED_ENDINGS].map((all) => all.join(","));
  return `${normalised(folder2)}/**/*.{${names2}}{,.{${packed}}}`.replace(/^\.\//, "");
}
function liesBelow(folder2, name) {
  if (folder2 !== "." && !name.startsWith(`${folder2}/`)) return false;
  const rest = folder2 === "." ? name : name.slice(folder2.length + 1);
  return fixtureKind(rest) !== null && !/(?:^|\/)\./.test(rest);
}
function fold(path23) {
  return path23.normalize("NFC").toLowerCase();
}
function fixedFolder(pattern) {
  return normalised(import_picomatch2.default.scan(normalised(pattern)).base);
}
function normalised(path23) {
  const steps = [];
  for (const step of path23.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else steps.push(step);
  }
  return steps.length === 0 ? "." : steps.join("/");
}

// src/events/globs/walk.ts
var import_picomatch3 = __toESM(require_picomatch2(), 1);
function createWalk(pattern, left) {
  const wanted = normalised(pattern);
  const isWanted = matchAny([wanted], {});
  const isLeft = matchAny(left.map(normalised), {});
  const mayLieBelow = matchFolders(wanted);
  return {
    start: findStart(wanted),
    enters: (folder2) => mayLieBelow(folder2) && !isLeft(folder2),
    takes: (name) => isWanted(name) && !isLeft(name)
  };
}
function matchFolders(pattern) {
  const parts = splitParts(pattern).map((part) => ({ part, takes: matchAny([part], {}) }));
  return (folder2) => {
    for (const [at, step] of folder2.split("/").entries()) {
      const known2 = parts[at];
      if (known2 === void 0) return false;
      if (known2.part.includes("/")) return true;
      if (!known2.takes(step)) return false;
      if (known2.part === "**") return true;
    }
    return true;
  };
}
function findStart(pattern) {
  const parts = splitParts(pattern);
  const first = parts.findIndex((part) => import_picomatch3.default.scan(part).isGlob);
  const isOpen = first === parts.length - 1 && parts[first] === "**";
  const named2 = first === -1 ? parts.length - 1 : first;
  const start = parts.slice(0, isOpen ? Math.max(named2 - 1, 0) : named2);
  return start.length === 0 ? "." : start.join("/").replaceAll("\\", "");
}
function splitParts(pattern) {
  const { parts = [] } = import_picomatch3.default.scan(pattern, { parts: true });
  return parts.length === 0 ? [pattern] : parts;
}

// src/adapters/files/crawl.ts
import path3 from "node:path";
async function crawl(root, listing, walk) {
  const found = [];
  async function look(folder2) {
    const entries = await listing.list(path3.join(root, folder2));
    const below = [];
    for (const entry of entries) {
      const name = path3.posix.join(folder2, entry.name);
      if (entry.isFolder) {
        if (!walk.enters(name)) continue;
        below.push(name);
      }
      if (walk.takes(name)) found.push({ name, isFolder: entry.isFolder });
    }
    await Promise.all(below.map(look));
  }
  await look(walk.start);
  return found;
}

// src/adapters/files/listing.ts
import { readdir, realpath as realpath2, stat as stat4 } from "node:fs/promises";
import path4 from "node:path";

// src/contracts/text/temporary-name.ts
var TEMPORARY = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
function temporaryName(uuid) {
  return `.${uuid}.tmp`;
}
function isTemporaryName(name) {
  return TEMPORARY.test(name);
}

// src/adapters/files/listing.ts
function createListing(root, hidden) {
  const failures = [];
  const reals = /* @__PURE__ */ new Map();
  async function list3(directory) {
    const name = path4.relative(root, directory).split(path4.sep).join("/") || ".";
    try {
      const real = await realpath2(directory);
      if (!isInside(root, real)) throw new GateError("FILE_OUTSIDE", { file: name, target: real });
      if (isLoop2(directory, real)) return [];
      reals.set(directory, real);
      const entries = await readdir(directory, { withFileTypes: true });
      return await Promise.all(entries.filter(shown).map((entry) => toEntry(directory, entry)));
    } catch (error) {
      if (["ENOENT", "ENOTDIR"].includes(osCode(error) ?? "")) return [];
      failures.push(unreadable(name, error));
      return [];
    }
  }
  function isLoop2(directory, real) {
    for (let above = path4.dirname(directory); isInside(root, above); above = path4.dirname(above)) {
      if ((reals.get(above) ?? above) === real) return true;
      if (above === path4.dirname(above)) return false;
    }
    return false;
  }
  function shown(entry) {
    if (isTemporaryName(entry.name) && entry.isFile()) return false;
    return hidden || !entry.isDirectory() || !entry.name.startsWith(".");
  }
  return { failures, list: list3 };
}
async function toEntry(directory, entry) {
  const isFolder = entry.isSymbolicLink() ? await leadsToDirectory(path4.join(directory, entry.name)) : entry.isDirectory();
  return { name: entry.name, isFolder };
}
async function leadsToDirectory(link) {
  try {
    return (await stat4(link)).isDirectory();
  } catch (error) {
    if (osCode(error) === null) throw error;
    return false;
  }
}

// src/adapters/files/collect.ts
async function collectFixtures(root, patterns, placeOf) {
  const { wanted: positive, left } = splitPatterns(patterns);
  const negative = left.filter((pattern) => !leadsOut(pattern));
  if (positive.length === 0) throw new GateError("PATTERN_NONE", { key: placeOf(null) });
  const matched = /* @__PURE__ */ new Set();
  for (const pattern of positive) {
    if (leadsOut(pattern))
      throw new GateError("PATTERN_OUTSIDE", { pattern, key: placeOf(pattern) });
    const files = await match(root, pattern, negative);
    if (files.length === 0)
      throw new GateError("PATTERN_EMPTY", { pattern, key: placeOf(pattern) });
    for (const file of files) matched.add(file);
  }
  const byRealPath = /* @__PURE__ */ new Map();
  for (const file of [...matched].sort(byCodePoint)) {
    const { real, size: size2 } = await locateFile(root, file);
    const kind = fixtureKind(file);
    if (kind === null) throw new GateError("FILE_FORMAT", { file, formats: FORMATS_READ });
    const isItself = path5.resolve(root, file) === real;
    if (isItself || !byRealPath.has(real)) byRealPath.set(real, { path: file, ...kind, size: size2 });
  }
  return [...byRealPath.values()].sort((a, b) => byCodePoint(a.path, b.path));
}
async function match(root, pattern, ignore2) {
  if (pattern === "") return [];
  const wanted = await asPattern(root, pattern);
  const listing = createListing(root, /(?:^|[/{,(|])\.(?!\.?\/)/.test(pattern));
  const found = await crawl(root, listing, createWalk(wanted, ignore2));
  const [failure] = listing.failures.sort(
    (a, b) => byCodePoint(`${a.facts.file}`, `${b.facts.file}`)
  );
  if (failure !== void 0) throw failure;
  return found.filter(({ name, isFolder }) => !isFolder || fixtureKind(name) !== null).map(({ name }) => name);
}
async function asPattern(root, pattern) {
  if (!namesOneThing(pattern)) return pattern;
  const found = await stat5(path5.resolve(root, asPath(pattern))).catch(() => null);
  return found?.isDirectory() ? fixturesBelow(pattern) : pattern;
}
function leadsOut(pattern) {
  return path5.isAbsolute(pattern) || /^\.\.(?:\/|$)/.test(path5.posix.normalize(pattern));
}
function byCodePoint(a, b) {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

// src/adapters/files/reading.ts
import { constants as constants2 } from "node:fs";
import { open as open2, readdir as readdir2, readFile, realpath as realpath3, stat as stat6 } from "node:fs/promises";
import path6 from "node:path";
async function exists(root, file) {
  try {
    await stat6(path6.resolve(root, file));
    return true;
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(osCode(error) ?? "")) return false;
    throw unreadable(file, error);
  }
}
async function readText(root, file, most = Number.POSITIVE_INFINITY) {
  const { real } = await locateFile(root, file);
  const handle = await open2(real, constants2.O_RDONLY | constants2.O_NONBLOCK).catch((cause) => {
    throw unreadable(file, cause);
  });
  try {
    const { size: size2 } = await handle.stat();
    if (size2 > most) {
      const detail = `it has ${formatCount(size2)} bytes, and may have ${formatCount(most)}`;
      throw new GateError("FILE_UNREADABLE", { file, detail });
    }
    const bytes2 = await handle.readFile();
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes2);
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    if (cause instanceof TypeError) {
      throw new GateError("FILE_UNREADABLE", { file, detail: "it is not valid UTF-8" }, { cause });
    }
    throw unreadable(file, cause);
  } finally {
    await handle.close();
  }
}
async function readTogether(paths, most) {
  const sizes = await Promise.all(paths.map(async (file) => (await stat6(file)).size));
  if (sizes.reduce((sum3, size2) => sum3 + size2, 0) > most) return null;
  return Promise.all(paths.map((file) => readFile(file, "utf8")));
}
async function namesIn(root, folder2, kind) {
  const listed = (await list(root, folder2)).filter(({ name }) => !isTemporaryName(name));
  const names2 = [];
  for (const entry of listed) {
    const found = entry.isSymbolicLink() ? await follow(root, folder2, entry.name) : entry;
    if (kind === "file" ? found.isFile() : found.isDirectory()) names2.push(entry.name);
  }
  return names2.sort(byCodePoint);
}
async function list(root, folder2) {
  try {
    const real = await realpath3(path6.resolve(root, folder2));
    if (!isInside(root, real)) throw new GateError("FILE_OUTSIDE", { file: folder2, target: real });
    return await readdir2(real, { withFileTypes: true });
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(osCode(error) ?? "")) return [];
    throw unreadable(folder2, error);
  }
}
async function follow(root, folder2, name) {
  const file = path6.posix.join(folder2, name);
  try {
    return await stat6(path6.resolve(root, file));
  } catch (error) {
    throw unreadable(file, error);
  }
}

// src/adapters/files/stand-in.ts
import { open as open3 } from "node:fs/promises";

// src/contracts/text/stand-in.ts
var HEAD_BYTES = 1024;
function recogniseHead(head, isWhole) {
  const text = head.replace(/^\xef\xbb\xbf/, "");
  if (/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n/.test(text))
    return "lfs-pointer";
  if (/^(?:(?:\.\.\/)*\.git)?\/annex\/objects\//.test(text)) return "annex-pointer";
  if (/^#\$# git-fat [0-9a-f]{40}/.test(text)) return "fat-pointer";
  if (text.startsWith("\0GITCRYPT\0")) return "encrypted";
  if (/^\s*(?:<!doctype\s+html|<html[\s>])/i.test(text)) return "html-page";
  if (!isWhole) return null;
  if (text.trim() === "") return "empty";
  return isLinkText(text) ? "link-text" : null;
}
function isLinkText(text) {
  return /^[^\s"'`{}[\]()<>,;:|=*?\\]+$/.test(text) && /[^/.]\.[a-z][a-z0-9]*$|\//i.test(text);
}
var MARKER_BYTES = [60, 62];
var MARKER_LENGTH = 7;
function findMergeLine(text) {
  const at = text.search(/^(?:<{7,}|>{7,})(?:\s|$)/m);
  return at === -1 ? null : text.slice(0, at).split("\n").length;
}

// src/adapters/files/stand-in.ts
async function findStandIn(root, file) {
  const { real, size: size2 } = await locateFile(root, file);
  try {
    const kind = recogniseHead(await readHead(real), size2 <= HEAD_BYTES);
    if (kind !== null) return { kind, line: 1 };
    const { format, compression } = fixtureKind(file) ?? { format: null, compression: "none" };
    return format === "parquet" || format === "duckdb" ? null : await findInContent(real, file, compression);
  } catch (error) {
    if (error instanceof CorruptDataError) return null;
    throw osCode(error) === null ? error : unreadable(file, error);
  }
}
async function readHead(real) {
  const handle = await open3(real);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString("latin1", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
async function findInContent(real, file, compression) {
  const scan = createMarkerScan();
  let head = Buffer.alloc(0);
  let size2 = 0;
  let marker = null;
  for await (const { bytes: bytes2 } of readContent(real, file, compression)) {
    const chunk = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
    if (size2 < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - size2)]);
    size2 += chunk.length;
    marker = scan.next(chunk);
    if (marker !== null) break;
  }
  marker ??= scan.end();
  if (marker !== null)
    return { kind: "unresolved-merge", line: await lineAt(real, file, compression, marker) };
  const kind = recogniseHead(head.toString("latin1"), size2 <= HEAD_BYTES);
  return kind === null ? null : { kind, line: 1 };
}
var LINE_FEED = 10;
var MARK_BYTES = 3;
var MARKERS = MARKER_BYTES.map((byte) => Buffer.alloc(MARKER_LENGTH, byte));
function createMarkerScan() {
  let kept = Buffer.alloc(0);
  let offset = 0;
  const search = (bytes2, isEnd) => {
    for (const marker of MARKERS) {
      for (let at = bytes2.indexOf(marker); at !== -1; at = bytes2.indexOf(marker, at + 1)) {
        if (isMarker(bytes2, at, offset, isEnd)) return offset + at;
      }
    }
    return null;
  };
  return {
    next(chunk) {
      const bytes2 = Buffer.concat([kept, chunk]);
      const found = search(bytes2, false);
      const keep = Math.min(bytes2.length, MARKER_LENGTH + 2 + MARK_BYTES);
      kept = Buffer.from(bytes2.subarray(bytes2.length - keep));
      offset += bytes2.length - keep;
      return found;
    },
    end: () => search(kept, true)
  };
}
function isMarker(bytes2, at, offset, isEnd) {
  const isFirst2 = offset === 0 && (at === 0 || at === MARK_BYTES && bytes2[0] === 239);
  if (!isFirst2 && bytes2[at - 1] !== LINE_FEED) return false;
  const next = bytes2[at + MARKER_LENGTH];
  if (next === void 0) return isEnd;
  return next === bytes2[at] || next === 32 || next >= 9 && next <= 13;
}
async function lineAt(real, file, compression, offset) {
  let line = 1;
  let start = 0;
  for await (const { bytes: bytes2 } of readContent(real, file, compression)) {
    const before = bytes2.subarray(0, Math.max(0, offset - start));
    for (let at = before.indexOf(LINE_FEED); at !== -1; at = before.indexOf(LINE_FEED, at + 1))
      line += 1;
    start += bytes2.length;
    if (start > offset) break;
  }
  return line;
}

// src/adapters/files/writing.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { constants as constants3, renameSync } from "node:fs";
import { access as access2, copyFile, mkdir, open as open4, opendir, realpath as realpath4, rm as rm3, stat as stat7 } from "node:fs/promises";
import path8 from "node:path";

// src/adapters/files/left-overs.ts
import { lstat as lstat2, readdir as readdir3, rm as rm2 } from "node:fs/promises";
import path7 from "node:path";
import { performance } from "node:perf_hooks";
import process3 from "node:process";
async function removeLeftOvers(folder2, ours) {
  try {
    for (const name of await readdir3(folder2)) {
      const file = path7.join(folder2, name);
      if (isTemporaryName(name) && !ours.has(file)) await removeIfOld(file);
    }
  } catch (error) {
    if (osCode(error) === null) throw error;
  }
}
async function removeIfOld(file) {
  const found = await lstat2(file);
  const isOurs = process3.getuid === void 0 || found.uid === process3.getuid();
  if (found.isFile() && isOurs && found.mtimeMs < performance.timeOrigin)
    await rm2(file, { force: true });
}

// src/adapters/files/writing.ts
async function writeChunks(place2, file, chunks) {
  await replace(place2, [{ file, fill: fillWith(chunks) }]);
}
async function writeTogether(place2, files) {
  await replace(
    place2,
    files.map(({ file, text }) => ({ file, fill: fillWith([text]) }))
  );
}
function fillWith(chunks) {
  return async (temporary) => {
    const handle = await open4(temporary, "wx");
    try {
      for (const chunk of chunks) await handle.appendFile(chunk, "utf8");
      await handle.sync();
    } finally {
      await handle.close();
    }
  };
}
async function publish(place2, source, file) {
  await replace(place2, [{ file, fill: (temporary) => copyFile(source, temporary) }]);
}
async function remove(root, file) {
  const target = path8.resolve(root, file);
  if (target === root) throw new GateError("FILE_WRITE", { file, detail: "it is the workspace" });
  await requireInside(root, path8.dirname(target), file);
  try {
    await rm3(target, { recursive: true, force: true });
  } catch (cause) {
    throw new GateError("FILE_WRITE", { file, detail: osReason(cause) }, { cause });
  }
}
async function replace(place2, files) {
  const { signal, halfWritten } = place2;
  const made = [];
  try {
    for (const { file, fill } of files) {
      const target = path8.resolve(place2.root, file);
      await requireInside(place2.within, target, file);
      const temporary = path8.join(path8.dirname(target), temporaryName(randomUUID2()));
      halfWritten.add(temporary);
      made.push({ file, target, temporary });
      await orFileWrite(file, async () => {
        await prepareFolder(place2, path8.dirname(target));
        await untilOver(signal, () => fill(temporary));
      });
    }
    takePlaces(place2, made);
  } catch (error) {
    for (const { temporary } of made) await rm3(temporary, { force: true }).catch(() => void 0);
    throw error;
  } finally {
    for (const { temporary } of made) halfWritten.delete(temporary);
  }
}
function takePlaces({ written: written3 }, made) {
  for (const { file, target, temporary } of made) {
    try {
      renameSync(temporary, target);
      written3.add(target);
    } catch (cause) {
      throw notWritten(file, cause);
    }
  }
}
async function requireWritable(place2, folder2) {
  const target = path8.resolve(place2.root, folder2);
  await requireInside(place2.within, target, folder2);
  await orFileWrite(folder2, async () => {
    for (let above = target; ; above = path8.dirname(above)) {
      const found = await stat7(above).catch((error) => {
        if (osCode(error) === "ENOENT") return null;
        throw error;
      });
      if (found === null) continue;
      if (!found.isDirectory()) await opendir(above);
      return access2(above, constants3.W_OK);
    }
  });
}
async function prepareFolder({ halfWritten, tidied }, folder2) {
  await mkdir(folder2, { recursive: true });
  if (!tidied.has(folder2)) await removeLeftOvers(folder2, halfWritten);
  tidied.add(folder2);
}
async function orFileWrite(file, work2) {
  try {
    await work2();
  } catch (cause) {
    throw osCode(cause) === null ? cause : notWritten(file, cause);
  }
}
function notWritten(file, cause) {
  return new GateError("FILE_WRITE", { file, detail: osReason(cause) }, { cause });
}
async function requireInside(root, target, file) {
  if (!isInside(root, target)) throw new GateError("WRITE_OUTSIDE", { file, target });
  for (let above = target; ; above = path8.dirname(above)) {
    try {
      const real = await realpath4(above);
      if (isInside(root, real)) return;
      throw new GateError("WRITE_OUTSIDE", { file, target: real });
    } catch (error) {
      if (!["ENOENT", "ENOTDIR"].includes(osCode(error) ?? "")) throw unreadable(file, error);
    }
  }
}

// src/adapters/files/workspace.ts
function createWorkspace(directory, runFolder, signal) {
  const root = realRoot(directory);
  const place2 = {
    root,
    within: root,
    signal,
    halfWritten: /* @__PURE__ */ new Set(),
    written: /* @__PURE__ */ new Set(),
    tidied: /* @__PURE__ */ new Set()
  };
  return {
    root,
    collect: (patterns, placeOf) => collectFixtures(root, patterns, placeOf),
    findStandIn: (file) => findStandIn(root, file),
    exists: (file) => exists(root, file),
    readText: (file, most) => readText(root, file, most),
    directories: (folder2) => namesIn(root, folder2, "directory"),
    filesIn: (folder2) => namesIn(root, folder2, "file"),
    writeText: (file, text) => writeChunks(place2, file, [text]),
    writeTogether: (files) => writeTogether(place2, files),
    writeChunks: (file, chunks) => writeChunks(place2, file, chunks),
    publish: (source, file) => publish(place2, source, file),
    copyOut: async (file, target) => copyFile2((await locateFile(root, file)).real, target),
    locate: async (file) => (await locateFile(root, file)).real,
    remove: (file) => untilOver(signal, () => remove(root, file)),
    temporaryDirectory: () => untilOver(signal, async () => runFolder.make()),
    readTemporary: readTogether,
    get hasWritten() {
      return place2.written.size > 0;
    },
    outputs: (reach) => createOutputs(reach === "workspace" ? place2 : { ...place2, within: path9.parse(root).root }),
    async dispose() {
      const halves = [...place2.halfWritten].map((file) => rm4(file, { force: true }));
      await Promise.all([...halves, runFolder.dispose()]);
    }
  };
}
function createOutputs(place2) {
  const { root, within } = place2;
  const find = (file) => path9.relative(within, path9.resolve(root, file)) || ".";
  const real = async (file) => (await locateFile(within, find(file))).real;
  return {
    exists: (file) => exists(root, file),
    readText: (file, most) => readText(within, find(file), most),
    writeText: (file, text) => writeChunks(place2, file, [text]),
    writeChunks: (file, chunks) => writeChunks(place2, file, chunks),
    publish: (source, file) => publish(place2, source, file),
    copyOut: async (file, target) => copyFile2(await real(file), target),
    locate: real,
    requireWritable: (folder2) => requireWritable(place2, folder2)
  };
}
function realRoot(directory) {
  try {
    return realpathSync(directory);
  } catch (cause) {
    throw unreadable(directory, cause);
  }
}

// src/adapters/git/repository.ts
import { mkdir as mkdir3, writeFile } from "node:fs/promises";
import path16 from "node:path";

// src/adapters/git/checkout.ts
import { createHash } from "node:crypto";
import { createReadStream as createReadStream2 } from "node:fs";
import { lstat as lstat3, readFile as readFile2 } from "node:fs/promises";
import path10 from "node:path";

// src/adapters/git/lfs-pointer.ts
var POINTER_HEAD = "version https://git-lfs.github.com/spec/v1";
function readPointer(content) {
  if (content.length > 1024) return null;
  const pattern = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.+\n)*?oid sha256:([0-9a-f]{64})$/m;
  return pattern.exec(content.toString("latin1"))?.[1] ?? null;
}

// src/adapters/git/checkout.ts
var LINK = "120000";
var SUBMODULE = "160000";
async function findRewritten(git, root, committed, paths) {
  const rewritten = [];
  const files = [];
  for (const file of committed) {
    if (!paths.has(file.path) || file.mode === SUBMODULE) continue;
    const kind = await readKind(path10.join(root, file.path));
    if (kind === "missing") rewritten.push({ path: file.path, how: "missing" });
    else if (kind !== (file.mode === LINK ? "link" : "file"))
      rewritten.push({ path: file.path, how: "kind" });
    else if (kind === "file") files.push(file);
  }
  for (const file of files) {
    if (await isAsCommitted(git, path10.join(root, file.path), file)) continue;
    rewritten.push({ path: file.path, how: "bytes" });
  }
  return rewritten.sort((a, b) => a.path < b.path ? -1 : 1);
}
async function readKind(absolute) {
  try {
    const found = await lstat3(absolute);
    if (found.isSymbolicLink()) return "link";
    return found.isFile() ? "file" : "other";
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(String(error.code)))
      return "missing";
    throw error;
  }
}
async function hashBlob(absolute, { content }) {
  const { size: size2 } = await lstat3(absolute);
  const hash = createHash(content.length === 64 ? "sha256" : "sha1").update(`blob ${size2}\0`);
  for await (const bytes2 of createReadStream2(absolute)) hash.update(bytes2);
  return hash.digest("hex");
}
var NOT_TEXT = /\.(?:gz|zst|parquet)$/i;
async function isAsCommitted(git, absolute, file) {
  const { path: name, content } = file;
  if (await hashBlob(absolute, file) === content) return true;
  const committed = await git.bytes("cat-file", "blob", content);
  const digest = readPointer(committed);
  if (digest !== null) return digest === await sha256(absolute);
  if (NOT_TEXT.test(name)) return false;
  return withoutReturns(await readFile2(absolute)).equals(withoutReturns(committed));
}
async function sha256(absolute) {
  const hash = createHash("sha256");
  for await (const bytes2 of createReadStream2(absolute)) hash.update(bytes2);
  return hash.digest("hex");
}
var RETURN = 13;
var LINE_FEED2 = 10;
function withoutReturns(content) {
  const kept = Buffer.allocUnsafe(content.length);
  let length = 0;
  for (let at = 0; at < content.length; at += 1) {
    if (content[at] === RETURN && content[at + 1] === LINE_FEED2) continue;
    kept[length] = content[at] ?? 0;
    length += 1;
  }
  return kept.subarray(0, length);
}

// src/adapters/git/committed-files.ts
import path12 from "node:path";

// src/adapters/git/git.ts
import path11 from "node:path";
import process4 from "node:process";
var QUIET = [
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.quotePath=false",
  "--no-replace-objects",
  "--literal-pathspecs"
];
function createGit(root, runProgram, variables = {}) {
  const bytes2 = async (...words2) => {
    const output = await runProgram("git", ["-C", root, ...QUIET, ...words2], {
      // Windows looks for a program where it is started first, and there a pull request could put its own.
      cwd: path11.dirname(process4.execPath),
      env: { ...process4.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C", ...variables },
      maxBytes: 256 * 1024 * 1024
    });
    return Buffer.from(output.buffer, output.byteOffset, output.byteLength);
  };
  const text = async (...words2) => (await bytes2(...words2)).toString("utf8");
  return {
    variables,
    bytes: bytes2,
    text,
    list: async (...words2) => splitList(await text(...words2))
  };
}
function rememberAnswers(git) {
  const known2 = /* @__PURE__ */ new Map();
  const text = (...words2) => {
    const key = words2.join("\0");
    const answer = known2.get(key) ?? git.text(...words2);
    known2.set(key, answer);
    return answer;
  };
  return { text, list: async (...words2) => splitList(await text(...words2)) };
}
function splitList(answer) {
  return answer.split("\0").filter((part) => part !== "");
}
function throwBaseUnknown(base, cause) {
  const { code, stderr } = cause;
  const words2 = stderr?.toString().trim() ?? "";
  const owned = OWNED.exec(words2)?.[1];
  if (code === "ENOENT") throw new GateError("GIT_MISSING", { base }, { cause });
  if (owned !== void 0) throw new GateError("CHECKOUT_OWNER", { folder: owned }, { cause });
  if (/^fatal: not a git repository/m.test(words2))
    throw new GateError("CHECKOUT_NONE", { base }, { cause });
  const [first = ""] = words2.split("\n");
  const detail = reason(first.replace(/^fatal: /, "") || "git failed");
  throw new GateError("BASE_UNKNOWN", { base, detail }, { cause });
}
var OWNED = /^fatal: (?:detected dubious ownership in repository at|unsafe repository \()\s?'([^'\n]+)'/m;
function reason(words2) {
  return words2 === "Needed a single revision" ? "the checkout holds no such commit" : words2;
}

// src/adapters/git/committed-files.ts
var FULL_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function createCommittedFiles(git) {
  const known2 = /* @__PURE__ */ new Map();
  const prefix = once(async () => (await git.text("rev-parse", "--show-prefix")).trimEnd());
  const all = (commit) => {
    const listed = known2.get(commit) ?? listEntries(git, commit);
    if (FULL_NAME.test(commit)) known2.set(commit, listed);
    return listed;
  };
  return {
    all,
    prefix,
    async here(commit) {
      const entries = await all(commit);
      const folder2 = await prefix();
      return entries.filter((entry) => entry.path.startsWith(folder2)).map((entry) => ({ ...entry, path: entry.path.slice(folder2.length) }));
    }
  };
}
function once(ask) {
  let answer = null;
  return () => {
    answer ??= ask();
    return answer;
  };
}
async function listEntries(git, commit) {
  const lines = await git.list("ls-tree", "-r", "-z", "--full-tree", commit).catch((cause) => throwBaseUnknown(commit, cause));
  return lines.map((line) => {
    const [facts = "", file = ""] = line.split(/\t([\s\S]*)/);
    const [mode = "", , content = ""] = facts.split(" ");
    return { path: file, mode, content };
  });
}
function findFile(entries, from, file) {
  const place2 = path12.posix.normalize(`${from}${file}`);
  return entries.find((entry) => entry.path === place2) ?? null;
}

// src/adapters/git/default-branch.ts
async function findDefaultBranch(git) {
  const name = (...words2) => git.text(...words2).then(
    (text) => text.trim(),
    () => ""
  );
  const remote = await name("symbolic-ref", "--short", "refs/remotes/origin/HEAD");
  if (remote !== "") return remote.replace(/^origin\//, "");
  for (const branch of ["main", "master"])
    if (await name("rev-parse", "--verify", "--quiet", `refs/heads/${branch}`) !== "")
      return branch;
  return await name("symbolic-ref", "--short", "HEAD") || "main";
}

// src/adapters/git/texts.ts
var AUTOMATION = /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/;
var FILE = /^100/;
function pickAutomation(entries) {
  return entries.filter(({ mode, path: path23 }) => FILE.test(mode) && AUTOMATION.test(path23)).map(({ path: path23, content }) => ({ path: path23, id: content }));
}
async function readText2(git, entries, from, path23) {
  const entry = findFile(entries, from, path23);
  return entry === null ? null : git.text("cat-file", "blob", entry.content);
}

// src/adapters/git/tree.ts
import path13 from "node:path";
var LINK2 = "120000";
async function readTree(git, entries) {
  const links = [];
  for (const { path: file, mode, content } of entries) {
    if (mode !== LINK2) continue;
    const text = await git.text("cat-file", "blob", content);
    links.push({ path: file, target: linkTarget(file, text) });
  }
  return { paths: entries.map((entry) => entry.path), links };
}
function linkTarget(file, text) {
  if (path13.posix.isAbsolute(text)) return "..";
  return path13.posix.join(path13.posix.dirname(file), text).replace(/(?<=.)\/+$/, "");
}

// src/adapters/git/history.ts
var PLAIN_DIFF = ["--no-renames", "--no-ext-diff", "--no-textconv", "--relative"];
var LEADING = ["120000", "160000"];
function createHistory(git, entries, head) {
  const remembered = rememberAnswers(git);
  const ask = (...commits2) => commits2.every((commit) => FULL_NAME.test(commit)) ? remembered : git;
  return {
    async mergeBases(one, other) {
      const answer = await ask(one, other).text("merge-base", "--all", "--end-of-options", one, other).catch((cause) => {
        if (cause.code === 1) return "";
        return throwBaseUnknown(one, cause);
      });
      const [first = "", ...others] = answer.trim().split("\n");
      if (first !== "") return [first, ...others];
      const detail = `the checkout holds no commit that it has in common with ${other}`;
      throw new GateError("BASE_UNKNOWN", { base: one, detail });
    },
    async mergedInto(commit) {
      const here = await head();
      const parents = here === null ? [] : await readParents(ask(here), here);
      const [target, merged, ...others] = parents;
      return target !== void 0 && merged === commit && others.length === 0 ? target : null;
    },
    async changes(from, to) {
      const [before, after] = [await entries.here(from), await entries.here(to)];
      return compareEntries(before, after);
    },
    tree: async (commit) => readTree(remembered, await entries.here(commit)).catch(
      (cause) => throwBaseUnknown(commit, cause)
    ),
    automation: async (commit) => pickAutomation(await entries.all(commit)),
    textAtTop: async (commit, path23) => readText2(remembered, await entries.all(commit), "", path23).catch(
      (cause) => throwBaseUnknown(commit, cause)
    ),
    textAt: async (commit, path23) => readText2(remembered, await entries.all(commit), await entries.prefix(), path23).catch(
      (cause) => throwBaseUnknown(commit, cause)
    ),
    // Merges too: what a merge itself changes is on neither side of it.
    touching: (from, to, paths) => commits(git, from, to, ["--full-history"], paths),
    descendants: (from, to) => commits(git, from, to, ["--ancestry-path"], []),
    dateOf: async (commit) => {
      const date = await ask(commit).text("show", "--no-patch", "--format=%cI", "--end-of-options", commit).catch((cause) => throwBaseUnknown(commit, cause));
      return date.trim();
    },
    async tags() {
      const format = "%(refname:lstrip=2)%09%(objecttype)%09%(objectname)%09%(*objecttype)%09%(*objectname)";
      const answer = await git.text("for-each-ref", "--sort=-creatordate", `--format=${format}`, "refs/tags").catch((cause) => throwBaseUnknown("tags", cause));
      return answer.split("\n").flatMap(parseTag);
    },
    prefix: entries.prefix
  };
}
async function readParents(git, commit) {
  const written3 = await git.text("cat-file", "commit", commit).catch(() => "");
  const [header = ""] = written3.split("\n\n", 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}
function parseTag(line) {
  const [name = "", type, id = "", innerType, innerId = ""] = line.split("	");
  if (type === "commit") return [{ name, commit: id }];
  return innerType === "commit" ? [{ name, commit: innerId }] : [];
}
function compareEntries(before, after) {
  const [old, now] = [byPath(before), byPath(after)];
  const paths = [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort(
    (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))
  );
  return paths.flatMap((path23) => compareFile(path23, old.get(path23), now.get(path23)));
}
function byPath(entries) {
  return new Map(entries.map((entry) => [entry.path, entry]));
}
function compareFile(path23, before, after) {
  if (before?.mode === after?.mode && before?.content === after?.content) return [];
  const none = "0".repeat((before ?? after)?.content.length ?? 0);
  const leads = [before, after].some((side) => side !== void 0 && LEADING.includes(side.mode));
  const status = before === void 0 ? "added" : after === void 0 ? "removed" : "modified";
  return [{ path: path23, status, leads, before: before?.content ?? none, after: after?.content ?? none }];
}
async function commits(git, from, to, options, paths) {
  const answer = await git.text(
    "rev-list",
    "--topo-order",
    ...options,
    "--end-of-options",
    to,
    `^${from}`,
    "--",
    ...paths
  ).catch((cause) => throwBaseUnknown(from, cause));
  return answer.split("\n").filter((line) => line !== "");
}

// src/adapters/git/own-tree.ts
import { copyFile as copyFile3, cp, mkdir as mkdir2, readFile as readFile3, rm as rm5 } from "node:fs/promises";
import path15 from "node:path";

// src/adapters/git/work-tree.ts
import { lstat as lstat4 } from "node:fs/promises";
import path14 from "node:path";
async function readWorkTree(git, root) {
  const prefix = (await git.text("rev-parse", "--show-prefix")).trimEnd();
  const words2 = ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=normal"];
  const entries = await git.list(...words2, "--ignore-submodules=none", "--", ".");
  const facts = entries.map(async (entry) => {
    const [how, name] = [entry.slice(0, 2), entry.slice(3 + prefix.length)];
    const state = `${how} ${await readState(path14.join(root, name))}`;
    return [name, { isKnown: how !== "??", state }];
  });
  return new Map(await Promise.all(facts));
}
async function readState(file) {
  const found = await lstat4(file, { bigint: true }).catch(() => null);
  if (found === null || found.isDirectory()) return "";
  return `${found.size} ${found.mtimeNs} ${found.mode}`;
}

// src/adapters/git/own-tree.ts
function createOwnTrees(root, runProgram, findCommit) {
  const write = async (base, folder2) => {
    const commit = await findCommit(base);
    return writeOwnTree(root, runProgram, commit, folder2).catch(
      (cause) => throwBaseUnknown(base, cause)
    );
  };
  return {
    writeTree: write,
    async writeWorkTree(folder2) {
      const tree = await write("HEAD", folder2);
      await overlayWorkTree(root, runProgram, folder2);
      return tree;
    }
  };
}
async function writeOwnTree(root, runProgram, commit, folder2) {
  const plain3 = createGit(root, runProgram);
  const ask = async (word) => (await plain3.text("rev-parse", word)).trimEnd();
  const tree = path15.join(folder2, "tree");
  await mkdir2(tree);
  const git = createGit(tree, runProgram, {
    GIT_DIR: await ask("--absolute-git-dir"),
    GIT_WORK_TREE: tree,
    GIT_INDEX_FILE: path15.join(folder2, "index"),
    ...await withoutPrograms(plain3, path15.join(folder2, "no-hooks"))
  });
  await git.text("read-tree", commit);
  await git.text("checkout-index", "--all", "--force", "--quiet");
  const common = path15.resolve(root, await ask("--git-common-dir"));
  const unfetched = await fetchStored(git, tree, path15.join(common, "lfs"));
  const directory = path15.join(tree, await ask("--show-prefix"));
  await mkdir2(directory, { recursive: true });
  const here = createGit(directory, runProgram, git.variables);
  return {
    commit,
    directory,
    missing: [...await submodules(git), ...unfetched],
    workTree: () => readWorkTree(here, directory)
  };
}
async function overlayWorkTree(root, runProgram, folder2) {
  const top = (await createGit(root, runProgram).text("rev-parse", "--show-toplevel")).trimEnd();
  const git = createGit(top, runProgram);
  const changed = await git.list("diff", "--name-only", "-z", ...DIFF, "HEAD", "--");
  const added = await git.list("ls-files", "--others", "--exclude-standard", "-z");
  for (const file of [...changed, ...added]) {
    const [from, to] = [path15.join(top, file), path15.join(folder2, "tree", file)];
    await rm5(to, { recursive: true, force: true });
    await mkdir2(path15.dirname(to), { recursive: true });
    await cp(from, to, { recursive: true, verbatimSymlinks: true }).catch(unlessGone);
  }
}
var DIFF = ["--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];
function unlessGone(error) {
  if (error.code !== "ENOENT") throw error;
}
async function withoutPrograms(git, noHooks) {
  const filters = await git.list(
    "config",
    "-z",
    "--name-only",
    "--get-regexp",
    "^filter\\..*\\.(smudge|process|required)$"
  ).catch((cause) => {
    if (cause.code === 1) return [];
    throw cause;
  });
  const settings = [
    ["core.hooksPath", noHooks],
    ["core.sparseCheckout", "false"],
    ["core.splitIndex", "false"],
    ...[...new Set(filters)].map((name) => [name, name.endsWith(".required") ? "false" : ""])
  ];
  return Object.fromEntries([
    ["GIT_CONFIG_COUNT", String(settings.length)],
    ...settings.flatMap(([name = "", value = ""], at) => [
      [`GIT_CONFIG_KEY_${at}`, name],
      [`GIT_CONFIG_VALUE_${at}`, value]
    ])
  ]);
}
async function fetchStored(git, tree, store) {
  const files = await git.list("grep", "--cached", "-l", "-z", "-F", "-e", POINTER_HEAD).catch((cause) => {
    if (cause.code === 1) return [];
    throw cause;
  });
  const missing = [];
  for (const file of files) {
    const target = path15.join(tree, file);
    const digest = readPointer(await readFile3(target));
    if (digest === null) continue;
    const stored = path15.join(store, "objects", digest.slice(0, 2), digest.slice(2, 4), digest);
    await copyFile3(stored, target).catch((error) => {
      unlessGone(error);
      missing.push(file);
    });
  }
  return missing;
}
async function submodules(git) {
  const entries = await git.list("ls-files", "--stage", "-z");
  return entries.filter((entry) => entry.startsWith("160000 ")).map((entry) => entry.slice(entry.indexOf("	") + 1));
}

// src/adapters/git/repository.ts
function createRepository(root, runProgram) {
  const git = createGit(root, runProgram);
  const findCommit = async (base) => {
    const commit = await git.text("rev-parse", "--verify", "--end-of-options", `${base}^{commit}`).catch((cause) => throwBaseUnknown(base, cause));
    return commit.trim();
  };
  const head = rememberHead(git);
  const entries = createCommittedFiles(git);
  return {
    async changedSince(base) {
      const commit = await findCommit(base);
      const lists = await Promise.all([
        git.list("diff", "--name-only", "-z", ...PLAIN_DIFF, commit, "--"),
        git.list("ls-files", "--others", "--exclude-standard", "-z")
      ]).catch((cause) => throwBaseUnknown(base, cause));
      return [...new Set(lists.flat())].filter(isContent);
    },
    async extract(base, paths, target) {
      const commit = await findCommit(base);
      const files = await git.list("ls-tree", "-r", "-z", "--name-only", commit, "--", ...paths).catch((cause) => throwBaseUnknown(base, cause));
      for (const file of files) {
        const place2 = path16.join(target, file);
        await mkdir3(path16.dirname(place2), { recursive: true });
        const content = await git.bytes("cat-file", "blob", `${commit}:./${file}`).catch((cause) => throwBaseUnknown(base, cause));
        await writeFile(place2, content);
      }
      return { commit, files: files.length };
    },
    ...createOwnTrees(root, runProgram, findCommit),
    commitAt: async (name) => {
      const commit = await git.text("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`).catch((cause) => {
        if (cause.code === 1) return null;
        return throwBaseUnknown(name, cause);
      });
      return commit?.trim() ?? null;
    },
    head,
    defaultBranch: () => findDefaultBranch(git),
    ...createHistory(git, entries, head),
    rewritten: async (commit, paths) => findRewritten(git, root, await entries.here(commit), new Set(paths)).catch(
      (cause) => throwBaseUnknown(commit, cause)
    ),
    workTree: () => readWorkTree(git, root).catch((cause) => throwBaseUnknown("HEAD", cause)),
    async patch(paths) {
      const words2 = ["diff", "--binary", ...PLAIN_DIFF];
      const known2 = await git.text(...words2, "HEAD", "--", ...paths).catch((cause) => throwBaseUnknown("HEAD", cause));
      const others = await git.list("ls-files", "--others", "-z", "--", ...paths);
      const fresh = others.filter(isContent);
      const added = await Promise.all(
        fresh.map((file) => differing(git, [...words2, "--no-index", "--", "/dev/null", file]))
      );
      return [known2, ...added].join("");
    }
  };
}
function rememberHead(git) {
  let commit = null;
  return async () => {
    commit ??= await git.text("rev-parse", "--verify", "HEAD").then(
      (answer) => answer.trim(),
      () => null
    );
    return commit;
  };
}
function isContent(file) {
  return !isTemporaryName(path16.posix.basename(file));
}
function differing(git, words2) {
  return git.text(...words2).catch((cause) => {
    if (cause.code === 1 && cause.stdout !== void 0) return cause.stdout.toString("utf8");
    return throwBaseUnknown("HEAD", cause);
  });
}

// src/adapters/process/bench.ts
import { existsSync } from "node:fs";
import { symlink, writeFile as writeFile2 } from "node:fs/promises";
import { performance as performance2 } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

// src/adapters/process/measured-process.ts
import { fork } from "node:child_process";
import { createInterface } from "node:readline";

// src/contracts/measured/answers.ts
var PROTOCOL = 2;
var HOLDS = {
  digest: ({ protocol = 1, code, duckdb, parts }) => protocol === PROTOCOL && typeof code === "string" && typeof duckdb === "string" && isRecord(parts) && Object.keys(parts).length > 0,
  prepare: ({ events, once: once2 = {} }) => isNumber(events) && isRecord(once2),
  run: ({ seconds: seconds3, cpuSeconds = 0, around = 0, values }) => isNumber(seconds3) && isNumber(cpuSeconds) && isNumber(around) && isRecord(values),
  figures: (figures) => Object.values(figures).every(isNumber),
  work: ({ scripts, rowsWritten, databaseBytes }) => isRecord(scripts) && Object.values(scripts).every(isRecord) && isRecord(rowsWritten) && isNumber(databaseBytes),
  close: ({ peakRss }) => isNumber(peakRss)
};
function isAnswer(ask, answer) {
  return isRecord(answer) && HOLDS[ask](answer);
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isNumber(value) {
  return typeof value === "number";
}

// src/adapters/process/needed-environment.ts
import process5 from "node:process";
var NEEDED = /^(?:path|home|userprofile|localappdata|systemroot|te?mp|tmpdir|xdg_cache_home|runner_tool_cache|ld_library_path|dyld_library_path|node_extra_ca_certs|https?_proxy|no_proxy|npm_config_registry|dc_event_gate_.+)$/i;
function neededEnvironment(duckdbPath = null) {
  const kept = Object.entries(process5.env).filter(([name]) => NEEDED.test(name));
  return {
    ...Object.fromEntries(kept),
    ...duckdbPath === null ? {} : { DC_EVENT_GATE_DUCKDB_PATH: duckdbPath }
  };
}

// src/adapters/process/question.ts
function askOver(child) {
  let open6 = null;
  let death = null;
  const die = (detail) => {
    death ??= detail;
    open6?.reject(open6.question.fail("ended", death));
  };
  child.on("message", (message) => open6?.question.hear(message, open6));
  child.on("error", (error) => die(error.message));
  child.on("exit", (code, signal) => die(`it ended with ${signal ?? `code ${code}`}`));
  return {
    ask: (question) => new Promise((resolve2, reject) => {
      if (death !== null) return reject(question.fail("ended", death));
      const close = () => {
        clearTimeout(timer);
        open6 = null;
      };
      const wait = (seconds3) => setTimeout(() => {
        close();
        reject(question.fail("late", `it gave no answer in ${seconds3} s`));
      }, seconds3 * 1e3);
      let timer = wait(question.seconds);
      open6 = {
        question,
        forget: close,
        restart(seconds3) {
          clearTimeout(timer);
          timer = wait(seconds3);
        },
        resolve(answer) {
          close();
          resolve2(answer);
        },
        reject(error) {
          close();
          reject(error);
        }
      };
      child.send(question.message, (error) => error !== null && die(error.message));
    }),
    drop: () => open6?.forget()
  };
}

// src/adapters/process/measured-process.ts
var ANSWER_TIMEOUTS = {
  digest: 600,
  prepare: 3600,
  run: 3600,
  figures: 3600,
  work: 3600,
  close: 60
};
var ASKED = {
  digest: "say what it runs",
  prepare: "prepare",
  run: "run",
  figures: "say its figures",
  work: "count the work",
  close: "end"
};
var KEEPS_MEMORY = { DUCKDB_JE_MALLOC_CONF: "dirty_decay_ms:-1,muzzy_decay_ms:-1" };
function forkMeasured(script, side, place2, listener, timeouts) {
  const child = fork(script, [], {
    cwd: side.directory,
    ...OWN_GROUP,
    // What a person set for the parent's own debugging is not for the children.
    execArgv: [],
    env: {
      ...neededEnvironment(),
      ...place2.memory === "kept" ? KEEPS_MEMORY : {},
      RUNNER_TEMP: place2.scratch
    },
    // Never the stream itself: its words may be a fixture's, and the runner reads along.
    stdio: ["ignore", "ignore", "pipe", "ipc"]
  });
  if (child.stderr !== null)
    createInterface({ input: child.stderr }).on("line", (line) => listener.note(line));
  const ended = new Promise((resolve2) => {
    child.once("close", () => resolve2());
    child.once("error", () => resolve2());
  });
  const { drop, ...asked } = conversation(child, side.name, listener, timeouts);
  const end = () => {
    drop();
    asked.kill();
  };
  return { ...asked, end, ended };
}
function conversation(child, side, listener, timeouts) {
  const asking = askOver(child);
  const ask = async (message) => {
    const fail = (detail) => new GateError("MEASURED_PROCESS", { side, ask: ASKED[message.ask], detail });
    const answer = await asking.ask({
      message,
      seconds: timeouts[message.ask],
      fail: (_, detail) => fail(detail),
      hear(reply, settle2) {
        if (!isRecord(reply)) return settle2.reject(fail(STRANGE));
        const { kind, detail, answer: answer2, label, fraction } = reply;
        if (kind === "progress") return listener.progress(String(label), Number(fraction));
        if (kind === "error") return settle2.reject(fail(String(detail)));
        if (kind === "answer" && isAnswer(message.ask, answer2)) return settle2.resolve(answer2);
        settle2.reject(fail(STRANGE));
      }
    });
    return answer;
  };
  return { ask, drop: asking.drop, kill: () => endTree(child) };
}
var STRANGE = "its answer is of another kind than this version of the gate can read";

// src/adapters/process/bench.ts
function createBench(worker, makeFolder, listener, timeouts = ANSWER_TIMEOUTS) {
  const alive = /* @__PURE__ */ new Set();
  let scratch = null;
  let isOver = false;
  return {
    now: () => performance2.now() / 1e3,
    today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    write: (file, chunks) => writeFile2(file, chunks),
    link: async (from, to) => {
      if (existsSync(from)) await symlink(from, to, "junction");
    },
    start(side, memory2 = "freed") {
      const script = side.bundle === null ? fileURLToPath(worker) : `${side.bundle}/worker.js`;
      if (isOver) return silent;
      if (!existsSync(script)) return stillborn(side);
      scratch ??= makeFolder();
      const started = forkMeasured(script, side, { scratch, memory: memory2 }, listener, timeouts);
      alive.add(started);
      started.ended.then(() => alive.delete(started));
      return started;
    },
    async dispose() {
      isOver = true;
      for (const started of alive) started.end();
      await Promise.all([...alive].map(({ ended }) => ended));
    }
  };
}
var silent = { ask: () => new Promise(() => void 0), kill: () => void 0 };
function stillborn({ name }) {
  const detail = "the bundle that was committed there has no worker.js";
  return {
    ask: async () => {
      throw new GateError("MEASURED_PROCESS", { side: name, ask: "start", detail });
    },
    kill: () => void 0
  };
}

// src/adapters/process/command-folder.ts
import { createReadStream as createReadStream3, createWriteStream } from "node:fs";
import { copyFile as copyFile4, mkdir as mkdir4, open as open5, readdir as readdir4, rename, rm as rm6, stat as stat8 } from "node:fs/promises";
import path17 from "node:path";
import { pipeline } from "node:stream/promises";
var DATABASE = "warehouse.duckdb";
async function layOut(folder2, task) {
  const { events, database, output } = await clear(folder2, task.events);
  const parquet = path17.join(folder2, "events.parquet");
  if (task.parquet !== null) await copyFile4(task.parquet, parquet);
  await copyFile4(task.emptyDatabase, database);
  return {
    variables: {
      DC_EVENT_GATE_EVENTS: events,
      ...task.parquet === null ? {} : { DC_EVENT_GATE_EVENTS_PARQUET: parquet },
      DC_EVENT_GATE_DATABASE: database,
      DC_EVENT_GATE_OUTPUT: output,
      DC_EVENT_GATE_AS_OF: task.asOf
    },
    mark: `DC_EVENT_GATE_DATABASE=${database}`,
    empty: await stat8(database)
  };
}
async function layOutEmpty(folder2) {
  const { events, database, output } = await clear(folder2, []);
  return {
    variables: {
      DC_EVENT_GATE_EVENTS: events,
      DC_EVENT_GATE_DATABASE: database,
      DC_EVENT_GATE_OUTPUT: output
    },
    mark: `DC_EVENT_GATE_DATABASE=${database}`
  };
}
async function clear(folder2, from) {
  for (const name of await readdir4(folder2))
    await rm6(path17.join(folder2, name), { recursive: true, force: true });
  const output = path17.join(folder2, "output");
  const events = path17.join(folder2, "events.ndjson");
  const database = path17.join(folder2, "files", DATABASE);
  for (const each of [path17.dirname(database), output]) await mkdir4(each);
  await join(from, events);
  return { events, database, output };
}
async function join(from, to) {
  const target = createWriteStream(to, { flags: "wx" });
  for (const file of from) await pipeline(createReadStream3(file), target, { end: false });
  await new Promise((resolve2, reject) => {
    target.once("error", reject);
    target.end(resolve2);
  });
}
async function takeAway(folder2, into, empty) {
  for (const name of ["files", "output"])
    await rename(path17.join(folder2, name), path17.join(into, name)).catch(unlessGone2);
  const files = await regularFiles(path17.join(into, "files"));
  const database = path17.join(into, "files", DATABASE);
  return {
    database: await findDatabase(files, database, empty),
    output: await regularFiles(path17.join(into, "output"))
  };
}
async function regularFiles(folder2) {
  const entries = await readdir4(folder2, { withFileTypes: true }).catch(unlessGone2);
  return (entries ?? []).filter((entry) => entry.isFile()).map(({ name }) => path17.join(folder2, name)).sort();
}
function unlessGone2(error) {
  if (isOsError(error, "ENOENT") || isOsError(error, "ENOTDIR")) return null;
  throw error;
}
async function findDatabase(files, database, empty) {
  if (!files.includes(database)) return null;
  const log = files.filter((file) => file === `${database}.wal`);
  const { size: size2, mtimeMs, ino } = await stat8(database);
  const isAsBefore = size2 === empty.size && mtimeMs === empty.mtimeMs && ino === empty.ino;
  if (isAsBefore && log.length === 0) return null;
  return { files: [database, ...log], madeBy: await readMaker(database) };
}
var MAKER = { start: 52, length: 32 };
async function readMaker(file) {
  const handle = await open5(file);
  try {
    const bytes2 = Buffer.alloc(MAKER.length);
    await handle.read(bytes2, 0, MAKER.length, MAKER.start);
    return /^v[0-9][0-9a-z.-]*/.exec(bytes2.toString("latin1"))?.[0] ?? null;
  } finally {
    await handle.close();
  }
}

// src/adapters/process/command-process.ts
import { spawn } from "node:child_process";
import { performance as performance3 } from "node:perf_hooks";
import process8 from "node:process";
import { setTimeout as pause2 } from "node:timers/promises";

// src/contracts/command-environment.ts
var INHERITED = /^(?:PATH|HOME|LANG|LC_[A-Z]+|TMPDIR|CI)$/;
var INHERITED_BY_WINDOWS = /^(?:path|systemroot|systemdrive|comspec|pathext|userprofile|appdata|localappdata|temp|tmp)$/i;
var FORBIDDEN = /^(?:github_token|gh_token|input_.*|actions_.*|github_(?:env|path|output|state|step_summary))$/i;
function isForbidden(name) {
  return FORBIDDEN.test(name);
}
function isInherited(name, named2, platform) {
  if (isForbidden(name)) return false;
  if (named2.includes(name) || INHERITED.test(name)) return true;
  return platform === "win32" && INHERITED_BY_WINDOWS.test(name);
}

// src/adapters/process/children-time.ts
import { readFileSync } from "node:fs";
import process6 from "node:process";
var TICKS = 100;
function childrenSeconds() {
  if (process6.platform !== "linux") return null;
  const stat10 = readFileSync("/proc/self/stat", "utf8");
  const fields = stat10.slice(stat10.lastIndexOf(")") + 2).split(" ");
  const [user, system] = [Number(fields[13]), Number(fields[14])];
  return (user + system) / TICKS;
}

// src/adapters/process/command-output.ts
import { StringDecoder } from "node:string_decoder";
var MOST_BYTES = 262144;
var KEPT_BYTES = 32768;
var MOST_LINE = 2e3;
var LAST_LINES = 40;
var COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, "g");
function createCommandOutput(hear) {
  const last = [];
  const endings = [];
  let bytes2 = 0;
  const isOver = () => bytes2 > MOST_BYTES;
  const line = (printed) => {
    const text = printed.replaceAll(COLOURS, "");
    const short = text.length > MOST_LINE ? `${text.slice(0, MOST_LINE)} …` : text;
    last.push(short);
    if (last.length > LAST_LINES) last.shift();
    if (!isOver()) hear(short);
  };
  return {
    stream() {
      const lines = createLineCutter(line);
      const tail = createTail();
      endings.push(() => {
        lines.take(tail.take());
        lines.end();
      });
      return (chunk) => {
        bytes2 += chunk.length;
        if (isOver()) tail.put(chunk);
        else lines.take(chunk);
      };
    },
    end() {
      for (const ending of endings) ending();
      const lines = last.filter((text) => text.trim() !== "");
      if (isOver()) {
        hear(`… ${formatCount(Math.round(bytes2 / 1e3))} kB in all; the last lines:`);
        for (const text of lines) hear(text);
      }
      return lines;
    }
  };
}
function createLineCutter(line) {
  const decoder = new StringDecoder("utf8");
  let open6 = "";
  return {
    take(chunk) {
      const [first = "", ...rest] = decoder.write(chunk).split(/\r?\n|\r/);
      open6 = `${open6}${first}`.slice(0, MOST_LINE + 1);
      for (const part of rest) {
        line(open6);
        open6 = part.slice(0, MOST_LINE + 1);
      }
    },
    end() {
      if (open6 !== "") line(open6);
    }
  };
}
function createTail() {
  let kept = [];
  let size2 = 0;
  return {
    put(chunk) {
      kept.push(chunk);
      size2 += chunk.length;
      for (let first = kept[0]; first !== void 0 && size2 - first.length >= KEPT_BYTES; ) {
        kept.shift();
        size2 -= first.length;
        first = kept[0];
      }
    },
    take() {
      const all = Buffer.concat(kept);
      kept = [];
      return all;
    }
  };
}

// src/adapters/process/left-processes.ts
import { readdirSync, readFileSync as readFileSync2 } from "node:fs";
import process7 from "node:process";
function findLeftProcesses(group, mark) {
  if (process7.platform !== "linux") return isGroupAlive(group) ? [{ pid: -group, words: "" }] : [];
  return readdirSync("/proc").filter((name) => /^[0-9]+$/.test(name) && Number(name) !== process7.pid).flatMap((name) => {
    const found = readProcess(name, group, mark);
    return found === null ? [] : [found];
  });
}
function endLeftProcesses(left) {
  for (const { pid } of left) {
    try {
      process7.kill(pid, "SIGKILL");
    } catch (error) {
      if (!isOsError(error, "ESRCH") && !isOsError(error, "EPERM")) throw error;
    }
  }
}
function isGroupAlive(group) {
  if (process7.platform === "win32") return false;
  try {
    process7.kill(-group, 0);
    return true;
  } catch (error) {
    if (isOsError(error, "ESRCH")) return false;
    if (isOsError(error, "EPERM")) return true;
    throw error;
  }
}
function readProcess(pid, group, mark) {
  try {
    const stat10 = readFileSync2(`/proc/${pid}/stat`, "utf8");
    const [state, , itsGroup] = stat10.slice(stat10.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X") return null;
    const isOurs = Number(itsGroup) === group || readFileSync2(`/proc/${pid}/environ`).includes(mark);
    if (!isOurs) return null;
    const words2 = readFileSync2(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return { pid: Number(pid), words: words2 };
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}

// src/adapters/process/command-process.ts
var GRACE_MS = 500;
var LOOK_MS2 = 20;
var PIPES_MS = 1e3;
function runCommand(task, variables, mark, signal) {
  return untilOver(signal, async () => {
    const [start, before] = [performance3.now(), childrenSeconds()];
    const child = startShell(task, variables);
    endWithRun(child, signal);
    const output = createCommandOutput(task.hear);
    child.stdout?.on("data", output.stream());
    child.stderr?.on("data", output.stream());
    const closed = new Promise((resolve2) => child.once("close", () => resolve2()));
    const { code, ended, isLate } = await exitOf(child, task.seconds);
    const seconds3 = (performance3.now() - start) / 1e3;
    const after = childrenSeconds();
    const left = child.pid === void 0 ? [] : await endLeft(child.pid, mark, isLate ? 0 : GRACE_MS);
    await Promise.race([closed, pause2(PIPES_MS)]);
    child.stdout?.destroy();
    child.stderr?.destroy();
    return {
      how: isLate ? "late" : "ended",
      code,
      signal: ended,
      seconds: seconds3,
      cpuSeconds: before === null || after === null ? null : after - before,
      lastLines: output.end(),
      left
    };
  });
}
function startShell({ run, directory, inherit }, variables) {
  const own = Object.entries(process8.env).filter(
    ([name]) => isInherited(name, inherit, process8.platform)
  );
  const options = {
    cwd: directory,
    env: { ...Object.fromEntries(own), ...variables },
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
    ...OWN_GROUP
  };
  return process8.platform === "win32" ? spawn(run, { ...options, shell: true }) : spawn("/bin/sh", ["-e", "-c", run], options);
}
function exitOf(child, seconds3) {
  return new Promise((resolve2, reject) => {
    let isLate = false;
    const late = setTimeout(() => {
      isLate = true;
      endTree(child);
    }, seconds3 * 1e3);
    child.once("error", (error) => {
      clearTimeout(late);
      reject(error);
    });
    child.once("exit", (code, ended) => {
      clearTimeout(late);
      resolve2({ code, ended, isLate });
    });
  });
}
async function endLeft(group, mark, grace) {
  let left = findLeftProcesses(group, mark);
  for (let waited = 0; left.length > 0 && waited < grace; waited += LOOK_MS2) {
    await pause2(LOOK_MS2);
    left = findLeftProcesses(group, mark);
  }
  const words2 = left.map((each) => each.words);
  for (let round = 0; left.length > 0 && round < 10; round += 1) {
    endLeftProcesses(left);
    await pause2(LOOK_MS2);
    left = findLeftProcesses(group, mark);
  }
  return words2;
}

// src/adapters/process/commands.ts
function createCommands({ temporaryDirectory, signal }) {
  const folders = /* @__PURE__ */ new Map();
  const turns = /* @__PURE__ */ new Map();
  const inTurn = (tree, work2) => {
    const folder2 = folders.get(tree) ?? temporaryDirectory();
    folders.set(tree, folder2);
    const run = async () => work2(await folder2);
    const turn = (turns.get(tree) ?? Promise.resolve()).then(run, run);
    turns.set(
      tree,
      turn.catch(() => void 0)
    );
    return turn;
  };
  return {
    run: (task) => inTurn(task.directory, async (folder2) => {
      const { variables, mark, empty } = await written(() => layOut(folder2, task));
      const end = await runCommand(task, variables, mark, signal);
      const left = await takeAway(folder2, await temporaryDirectory(), empty);
      return { end, ...left };
    }),
    prepare: (task) => inTurn(task.directory, async (folder2) => {
      const { variables, mark } = await written(() => layOutEmpty(folder2));
      return runCommand(task, variables, mark, signal);
    })
  };
}
async function written(work2) {
  try {
    return await work2();
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new GateError("FILE_WRITE", { file: "the events for the command", detail }, { cause });
  }
}

// src/adapters/process/sql-processes.ts
import { copyFile as copyFile5, mkdir as mkdir5, readdir as readdir5, rename as rename2, rm as rm7, stat as stat9 } from "node:fs/promises";
import path18 from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";

// src/adapters/process/machine-limits.ts
import { statfsSync } from "node:fs";
import os from "node:os";
import process9 from "node:process";
var SHARE = 0.7;
function machineLimits(folder2, processes) {
  const { bavail, bsize } = statfsSync(folder2);
  const part = (bytes2) => Math.floor(bytes2 * SHARE / processes);
  return { memory: part(machineMemory()), disk: part(bavail * bsize) };
}
function machineMemory() {
  const total = os.totalmem();
  const limit = process9.constrainedMemory();
  return limit > 0 && limit < total ? limit : total;
}
function sizeText(bytes2) {
  const [size2, unit] = bytes2 >= 1e9 ? [bytes2 / 1e9, "GB"] : [bytes2 / 1e6, "MB"];
  return `${Number(size2.toFixed(1))} ${unit}`;
}

// src/adapters/process/sql-process.ts
import { fork as fork2 } from "node:child_process";
var START_SECONDS = 600;
function forkSqlProcess(worker, duckdbPath, scratch) {
  const child = fork2(worker, ["sql"], {
    ...OWN_GROUP,
    execArgv: [],
    env: { ...neededEnvironment(duckdbPath), RUNNER_TEMP: scratch },
    // What DuckDB says when it aborts is no sentence for a person.
    stdio: ["ignore", "ignore", "ignore", "ipc"]
  });
  const ended = new Promise((resolve2) => {
    child.once("close", () => resolve2());
    child.once("error", () => resolve2());
  });
  const asking = askOver(child);
  const kill = () => endTree(child);
  let script = null;
  return {
    ended,
    kill,
    get script() {
      return script;
    },
    drop() {
      asking.drop();
      kill();
    },
    async ask(question, { name, limits, onScript }) {
      script = null;
      const result = await asking.ask({
        message: question,
        seconds: START_SECONDS,
        fail: (how, detail) => {
          const file = script ?? name;
          if (how === "ended") return new GateError("SQL_CRASHED", { file, detail });
          return new GateError("SQL_TIMEOUT", {
            file,
            seconds: script === null ? START_SECONDS : limits.seconds,
            hint: HINTS[limits.clock]
          });
        },
        hear(reply, settle2) {
          const { kind, code, facts, detail, result: result2 } = isRecord(reply) ? reply : {};
          if (kind === "script") {
            if (script === null || limits.clock === "script") settle2.restart(limits.seconds);
            script = String(detail);
            onScript?.(script);
          } else if (kind === "result") settle2.resolve(result2);
          else if (kind === "error" && isErrorCode(code))
            settle2.reject(new GateError(code, facts));
          else settle2.reject(new Error(String(detail)));
        }
      });
      return String(result);
    }
  };
}
var HINTS = {
  task: "Make it faster, or raise pipeline.timeout.",
  script: "Make the query faster; a rule has at most 60 s."
};

// src/adapters/process/sql-processes.ts
var MOST_PROCESSES = 8;
var WATCH_MILLISECONDS = 200;
function createSqlProcesses(options) {
  const most = Math.min(options.cores, MOST_PROCESSES);
  const alive = /* @__PURE__ */ new Set();
  const idle2 = [];
  const waiting = [];
  let running = 0;
  let scratch = null;
  let isOver = false;
  const start = () => {
    scratch ??= options.makeFolder();
    const started = forkSqlProcess(fileURLToPath2(options.worker), options.duckdbPath, scratch);
    alive.add(started);
    started.ended.then(() => alive.delete(started));
    return started;
  };
  const takeIdle = () => {
    const found = idle2.findLast((process11) => alive.has(process11));
    idle2.splice(
      0,
      idle2.length,
      ...idle2.filter((process11) => process11 !== found && alive.has(process11))
    );
    return found;
  };
  const enter = async () => {
    if (running >= most) await new Promise((resolve2) => waiting.push(resolve2));
    else running += 1;
  };
  const leave2 = () => {
    const next = waiting.shift();
    if (next === void 0) running -= 1;
    else next();
  };
  return {
    async run(task) {
      await enter();
      try {
        const directory = await options.temporaryDirectory();
        if (isOver) await new Promise(() => void 0);
        const process11 = takeIdle() ?? start();
        try {
          await runIn(process11, task, directory, most);
          idle2.push(process11);
        } catch (error) {
          process11.kill();
          await process11.ended;
          throw error;
        } finally {
          await rm7(directory, { recursive: true, force: true, maxRetries: 5 });
        }
      } finally {
        leave2();
      }
    },
    async dispose() {
      isOver = true;
      for (const process11 of alive) process11.drop();
      await Promise.all([...alive].map(({ ended }) => ended));
    }
  };
}
async function runIn(process11, task, directory, most) {
  const machine = machineLimits(directory, most);
  const memory2 = task.limits.memory ?? machine.memory;
  const disk = task.limits.disk ?? machine.disk;
  const files = await bringIn(task, directory);
  const input = await sizeBelow(directory);
  let excess = null;
  const watch = setInterval(async () => {
    if (await sizeBelow(directory) - input <= disk) return;
    excess ??= new GateError("SQL_DISK", {
      file: process11.script ?? task.name,
      limit: sizeText(disk)
    });
    process11.kill();
  }, WATCH_MILLISECONDS);
  watch.unref();
  try {
    const question = { work: task.work, directory, files, memory: memory2, disk };
    const result = await process11.ask(question, task);
    await rename2(result, task.result);
  } catch (error) {
    throw excess ?? inNumbers(error, { SQL_MEMORY: memory2, SQL_DISK: disk });
  } finally {
    clearInterval(watch);
  }
}
async function bringIn({ files, input }, directory) {
  const folder2 = path18.join(directory, "input");
  await mkdir5(folder2);
  const bring = input === "give" ? rename2 : copyFile5;
  const names2 = files.map((file) => path18.basename(file));
  const isUnique = new Set(names2.map((name) => name.toLowerCase())).size === names2.length;
  return Promise.all(
    files.map(async (file, index) => {
      const target = path18.join(
        folder2,
        isUnique ? names2[index] ?? "" : `${index}-${names2[index]}`
      );
      await bring(file, target).catch((cause) => {
        throw new GateError("FILE_WRITE", { file: target, detail: cause.message }, { cause });
      });
      return target;
    })
  );
}
function inNumbers(error, limits) {
  if (!(error instanceof GateError)) return error;
  const bytes2 = limits[error.code];
  if (bytes2 === void 0) return error;
  return new GateError(error.code, { ...error.facts, limit: sizeText(bytes2) }, { cause: error });
}
async function sizeBelow(directory) {
  const entries = await readdir5(directory, { recursive: true, withFileTypes: true }).catch(
    orIfGone([])
  );
  const sizes = entries.map(async (entry) => {
    if (!entry.isFile()) return 0;
    const file = path18.join(entry.parentPath, entry.name);
    return stat9(file).then(({ size: size2 }) => size2, orIfGone(0));
  });
  return (await Promise.all(sizes)).reduce((sum3, size2) => sum3 + size2, 0);
}
function orIfGone(instead) {
  return (error) => {
    if (error.code === "ENOENT") return instead;
    throw error;
  };
}

// src/adapters/validation/validator.ts
import { existsSync as existsSync3, realpathSync as realpathSync2 } from "node:fs";
import path21 from "node:path";

// src/contracts/shard.ts
var WHOLE = { number: 1, of: 1 };
function isFirst({ number }) {
  return number === 1;
}
function shareOf(things, { number, of }) {
  return things.filter((_, at) => at % of === number - 1);
}
function shardName({ number, of }) {
  return `${number} of ${of}`;
}
var MOST_SHARDS = 256;
function parseShard(text) {
  const [, number, of] = /^([1-9][0-9]{0,2})\/([1-9][0-9]{0,2})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.of <= MOST_SHARDS && shard.number <= shard.of ? shard : null;
}

// src/adapters/validation/file-tally.ts
var MOST_TYPES = 1e3;
function createFileTally(file, { maxFindings, keepAccepted, routing }) {
  const findings = [];
  const accepted = [];
  const byType = createTypeTally([], MOST_TYPES);
  const unloadable = { byType: /* @__PURE__ */ new Map(), findings: [] };
  const kinds = createKindTally(routing === null ? void 0 : Number.POSITIVE_INFINITY);
  const parts = [];
  const sum3 = { events: 0, valid: 0, invalid: 0, findingCount: 0 };
  let records = 0;
  let lines = 0;
  function append({ outcome, lines: more, facts }, number) {
    const offset = lines;
    parts.push({ part: number, file: file.path, offset: more === 0 ? 0 : offset });
    const shifted = (at) => more === 0 || offset === 0 ? at : { ...at, line: at.line + offset };
    keepFirst(findings, outcome.findings.map(shifted), maxFindings);
    keepFirst(unloadable.findings, outcome.unloadable.findings.map(shifted), maxFindings);
    kinds.merge(outcome.kinds, shifted);
    for (const at of outcome.accepted ?? []) accepted.push(shifted(at));
    for (const [type, { valid, invalid }] of Object.entries(outcome.byType))
      byType.add(type, valid, invalid);
    for (const [type, count2] of Object.entries(outcome.unloadable.byType))
      unloadable.byType.set(type, (unloadable.byType.get(type) ?? 0) + count2);
    for (const name of SUMS) sum3[name] += outcome[name];
    records += facts?.records ?? outcome.events;
    lines += more;
  }
  function addOfFile(finding) {
    const isBounded2 = routing === null && maxFindings > 0;
    if (isBounded2 && findings.length >= maxFindings) findings.pop();
    findings.push(finding);
    kinds.add(finding);
    sum3.findingCount += 1;
  }
  const take = createSequence();
  return {
    parts: () => parts,
    add: (position, checked, number) => take(position, () => append(checked, number)),
    result(end) {
      const last = end ?? (records === 0 ? EMPTY : null);
      const incomplete = last !== null;
      if (last !== null && (routing === null || isFirst(routing)))
        addOfFile(fileFinding(file.path, last, lines + 1));
      return {
        file,
        ...sum3,
        byType: byType.counts(),
        findings,
        kinds: kinds.all(),
        unloadable: {
          byType: Object.fromEntries(unloadable.byType),
          findings: unloadable.findings
        },
        incomplete,
        ...routing === null ? {} : { records },
        ...keepAccepted ? { accepted } : {}
      };
    }
  };
}
var SUMS = ["events", "valid", "invalid", "findingCount"];
function createSequence() {
  const early = /* @__PURE__ */ new Map();
  let next = 0;
  return (position, work2) => {
    early.set(position, work2);
    for (let own = early.get(next); own !== void 0; own = early.get(next)) {
      early.delete(next);
      own();
      next += 1;
    }
  };
}
function keepFirst(kept, more, most) {
  for (const one of more) {
    if (most > 0 && kept.length >= most) return;
    kept.push(one);
  }
}
var EMPTY = {
  line: 1,
  rule: "empty",
  message: "the file holds no event; remove it, or take it out of the fixtures"
};
function fileFinding(file, end, lineReached) {
  return {
    file,
    line: end.line ?? lineReached,
    ...end.index === void 0 ? {} : { index: end.index },
    pointer: "",
    rule: end.rule,
    message: end.message,
    incomplete: true
  };
}

// src/adapters/validation/in-process.ts
function createInProcessRunner(settings, readSlice) {
  const checker = createPartChecker(settings, readSlice);
  return {
    capacity: 1,
    run: async (task) => checker.check(task),
    finish: async () => checker.finish(),
    close: async () => checker.close()
  };
}

// src/events/locate.ts
var EVENT_ID = /"event_id"\s*:\s*"([0-9a-f-]{36})"/i;
function createEventLocator(eventIds) {
  const places = /* @__PURE__ */ new Map();
  return {
    places,
    get isDone() {
      return places.size === eventIds.size;
    },
    look(source, file, offset) {
      source.each((text, line, index) => {
        const id = EVENT_ID.exec(text)?.[1]?.toLowerCase() ?? "";
        if (eventIds.has(id) && !places.has(id))
          places.set(id, { file, line: line + offset, ...index === null ? {} : { index } });
        return places.size < eventIds.size;
      });
    }
  };
}

// src/adapters/validation/walk-files.ts
import path19 from "node:path";
var ANY_EVENT = { json: true, origin: "builtin", notes: [] };
async function walkFiles({ root, readFixture, readSlice }, files, look) {
  for (const file of files) {
    let lines = 0;
    for await (const part of readFixture(file, ANY_EVENT)) {
      if (part.kind === "end") break;
      if (part.kind === "records") {
        if (!look(recordSource(part, decode), file.path, 0)) return;
        continue;
      }
      const bytes2 = part.kind === "slice" ? readSlice(path19.resolve(root, file.path), file.path, part) : part.bytes;
      if (!look(lineSource(bytes2, decode), file.path, lines)) return;
      lines += countLines(bytes2);
    }
  }
}

// src/adapters/validation/locate.ts
async function locate(source, files, eventIds) {
  const locator = createEventLocator(eventIds);
  if (locator.isDone) return locator.places;
  await walkFiles(source, files, (block, file, offset) => {
    locator.look(block, file, offset);
    return !locator.isDone;
  });
  return locator.places;
}
async function readRecords(source, files, places) {
  const wanted = new Map(places.map((place2) => [placeKey(place2), place2]));
  const found = /* @__PURE__ */ new Map();
  const named2 = files.filter(({ path: path23 }) => places.some(({ file }) => file === path23));
  await walkFiles(source, named2, (block, file, offset) => {
    block.each((text, line, index) => {
      const at = { file, line: line + offset, ...index === null ? {} : { index } };
      const place2 = wanted.get(placeKey(at));
      if (place2 !== void 0) found.set(place2, text);
      return found.size < wanted.size;
    });
    return found.size < wanted.size;
  });
  return found;
}
function placeKey({ file, line, index }) {
  return JSON.stringify([file, line, index ?? null]);
}

// src/adapters/validation/progress.ts
function createProgress(files, report) {
  const bytesTotal = files.reduce((sum3, file) => sum3 + file.size, 0);
  let bytesRead = 0;
  let events = 0;
  let reported = 0;
  return {
    add(bytes2, more) {
      bytesRead += bytes2;
      events += more;
      if (bytesRead - reported < bytesTotal / 100) return;
      reported = bytesRead;
      report?.({ bytesRead, bytesTotal, events });
    },
    finish: () => report?.({ bytesRead: bytesTotal, bytesTotal, events })
  };
}

// src/adapters/validation/routed.ts
import { rmSync as rmSync2 } from "node:fs";

// src/adapters/validation/shared-ids.ts
import { appendFileSync, existsSync as existsSync2, readFileSync as readFileSync3, rmSync } from "node:fs";
import path20 from "node:path";
var PIECES = 64;
var HELD = 3 * 32768;
var BYTES = 4;
function createSharedIds(directory) {
  const pieces = Array.from({ length: PIECES }, (_, at) => ({
    file: path20.join(directory, `ids-${at}`),
    held: new Uint32Array(0),
    length: 0
  }));
  return {
    add(ids) {
      for (let at = 0; at < ids.length; at += 3) {
        const piece = pieces[(ids[at] ?? 0) % PIECES];
        if (piece === void 0) continue;
        if (piece.length + 3 > piece.held.length) makeRoom(piece);
        piece.held.set(ids.subarray(at, at + 3), piece.length);
        piece.length += 3;
      }
    },
    persons() {
      const found = /* @__PURE__ */ new Set();
      for (const piece of pieces) {
        findShared(readPiece(piece), found);
        rmSync(piece.file, { force: true });
        piece.held = new Uint32Array(0);
      }
      return [...found].sort((a, b) => a - b);
    }
  };
}
function makeRoom(piece) {
  if (piece.held.length < HELD) {
    const grown = new Uint32Array(Math.min(HELD, Math.max(384, piece.held.length * 2)));
    grown.set(piece.held);
    piece.held = grown;
    return;
  }
  appendFileSync(piece.file, bytesOf(piece.held.subarray(0, piece.length)));
  piece.length = 0;
}
function readPiece({ file, held, length }) {
  const rest = held.subarray(0, length);
  if (!existsSync2(file)) return rest;
  const bytes2 = readFileSync3(file);
  const all = new Uint32Array(bytes2.length / BYTES + rest.length);
  bytes2.copy(bytesOf(all));
  all.set(rest, bytes2.length / BYTES);
  return all;
}
function bytesOf(numbers) {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
function findShared(ids, found) {
  const size2 = 2 ** Math.ceil(Math.log2(Math.max(2, ids.length / 3 * 2)));
  const table = new Uint32Array(size2);
  for (let at = 0; at < ids.length; at += 3) {
    for (let slot = (ids[at + 1] ?? 0) & size2 - 1; ; slot = slot + 1 & size2 - 1) {
      const place2 = (table[slot] ?? 0) - 1;
      if (place2 === -1) {
        table[slot] = at + 1;
        break;
      }
      if (ids[place2] !== ids[at] || ids[place2 + 1] !== ids[at + 1]) continue;
      const [one, other] = [ids[place2 + 2] ?? 0, ids[at + 2] ?? 0];
      if (one !== other) found.add(one).add(other);
      break;
    }
  }
}

// src/adapters/validation/routed.ts
async function validateRouted(request, validate2) {
  const { routing, spoolDirectory } = request;
  if (routing === void 0 || routing.together !== null) return validate2(request, ignore);
  const keeping = (together2) => ({
    ...request,
    routing: { ...routing, together: together2 }
  });
  if (spoolDirectory === null) return validate2(keeping([]), ignore);
  const ids = createSharedIds(spoolDirectory);
  const validated = await validate2(request, ids.add);
  const together = ids.persons();
  if (together.length === 0) return { ...validated, routing: { ...routing, together } };
  const { spool, aside, placed, columns } = validated;
  const inColumns = columns === null ? [] : [...columns.files, ...columns.others];
  for (const file of [...spool, ...aside, ...placed?.files ?? [], ...inColumns]) rmSync2(file);
  return validate2(keeping(together), ignore);
}
function ignore() {
}

// src/adapters/validation/worker-thread.ts
import { Worker } from "node:worker_threads";

// src/adapters/validation/endless-pattern.ts
var MOST_SECONDS = 30;
var LOOKS = 60;
function watchThread(memory2, onHang, mostSeconds = MOST_SECONDS) {
  let last = { records: 0, line: 0, pattern: NO_PATTERN };
  let unchanged = 0;
  const timer = setInterval(
    () => {
      const now = readProgress(memory2);
      const hangs = now.pattern !== NO_PATTERN && now.pattern === last.pattern;
      unchanged = hangs && now.records === last.records ? unchanged + 1 : 0;
      last = now;
      if (unchanged < LOOKS) return;
      clearInterval(timer);
      onHang(now);
    },
    mostSeconds * 1e3 / LOOKS
  );
  timer.unref();
  return () => clearInterval(timer);
}
function endlessPattern(task, schema, { line, pattern }) {
  const found = listPatterns(prepareSchema(schema).json)[pattern];
  const isCounted = task.part.kind === "records" || task.position === 0;
  return new GateError("PATTERN_ENDLESS", {
    place: isCounted ? `${task.file}:${line}` : `${task.file} (line ${line} of its part ${task.position + 1})`,
    pattern: shorten(found?.pattern ?? ""),
    pointer: found?.pointer ?? ""
  });
}

// src/adapters/validation/worker-thread.ts
function startWorkerThread(script, patternSeconds) {
  const progress = createProgressMemory();
  const worker = new Worker(script, { workerData: { progress } });
  const waiting = /* @__PURE__ */ new Map();
  const validations = /* @__PURE__ */ new Map();
  const schemas = /* @__PURE__ */ new Set();
  let death = null;
  let isTerminated = false;
  const die = (detail, cause) => dieOf(new GateError("WORKER_DIED", { detail }, { cause }));
  const dieOf = (error) => {
    if (isTerminated || death !== null) return;
    death = error;
    stopWatch();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const stopWatch = watchThread(
    progress,
    (at) => {
      const error = endlessTask(waiting, validations, at);
      if (error === null) return;
      dieOf(error);
      void worker.terminate();
    },
    patternSeconds
  );
  const order = (given, transfer = []) => worker.postMessage(given, transfer);
  const ask = (question, id, transfer) => new Promise((resolve2, reject) => {
    if (death !== null) return reject(death);
    waiting.set(id, { question, resolve: resolve2, reject });
    order(question, transfer);
  });
  worker.on("message", (reply) => settle(waiting, reply));
  onDeath(worker, die);
  return {
    get waiting() {
      return waiting.size;
    },
    get validations() {
      return validations.size;
    },
    get isDead() {
      return death !== null;
    },
    open(validation, schema, { schema: json2, ...settings }) {
      worker.ref();
      validations.set(validation, json2);
      if (!schemas.has(schema)) order({ kind: "schema", schema, json: json2 });
      schemas.add(schema);
      order({ kind: "open", validation, schema, settings });
    },
    check: (validation, task) => ask({ kind: "check", validation, task }, task.id, transferable(task.part)).then(checkedPart),
    finish: async (validation, id) => void await ask({ kind: "finish", validation, id }, id),
    close(validation) {
      validations.delete(validation);
      order({ kind: "close", validation });
      if (validations.size === 0) worker.unref();
    },
    async terminate() {
      isTerminated = true;
      stopWatch();
      await worker.terminate();
    }
  };
}
function endlessTask(waiting, validations, at) {
  const [first] = waiting.values();
  if (first?.question.kind !== "check") return null;
  const { task, validation } = first.question;
  return endlessPattern(task, validations.get(validation), at);
}
function onDeath(worker, die) {
  worker.on("messageerror", (error) => die(error.message, error));
  worker.on("error", (error) => die(error instanceof Error ? error.message : String(error), error));
  worker.on("exit", (code) => die(`exit code ${code}`));
}
function checkedPart(answer) {
  if ("checked" in answer) return answer.checked;
  throw new TypeError("a task is answered by what was found");
}
function settle(waiting, reply) {
  const asked = waiting.get(reply.id);
  waiting.delete(reply.id);
  if ("error" in reply) asked?.reject(new GateError(reply.error.code, reply.error.facts));
  else asked?.resolve(reply);
}
function transferable(part) {
  if (part.kind === "slice") return [];
  if (part.kind === "lines") return [part.bytes.buffer];
  const buffers = [part.bytes.buffer, part.ends.buffer, part.lines.buffer];
  return part.indices === null ? buffers : [...buffers, part.indices.buffer];
}

// src/adapters/validation/worker-pool.ts
var PARTS_PER_WORKER = 2;
function createWorkerPool(script, patternSeconds) {
  let threads = [];
  const schemas = /* @__PURE__ */ new Map();
  let validations = 0;
  let tasks = 0;
  function numberSchema(schema) {
    const known2 = schemas.get(schema) ?? schemas.size;
    schemas.set(schema, known2);
    return known2;
  }
  function threadsFor(count2) {
    threads = threads.filter(({ isDead }) => !isDead);
    while (threads.length < count2) threads.push(startWorkerThread(script, patternSeconds));
    return threads.slice(0, count2);
  }
  async function dismiss() {
    const idle2 = threads.filter((thread, at) => at > 0 && thread.validations === 0);
    threads = threads.filter((thread) => !idle2.includes(thread));
    await Promise.all(idle2.map((thread) => thread.terminate()));
  }
  return {
    hire(settings) {
      const validation = validations++;
      const hired = threadsFor(settings.length);
      for (const [at, thread] of hired.entries()) {
        const own = settings[at];
        if (own !== void 0) thread.open(validation, numberSchema(own.schema), own);
      }
      return {
        capacity: hired.length * PARTS_PER_WORKER,
        run(task) {
          const thread = hired.reduce((a, b) => b.waiting < a.waiting ? b : a);
          return thread.check(validation, { ...task, id: tasks++ });
        },
        async finish() {
          await Promise.all(hired.map((thread) => thread.finish(validation, tasks++)));
        },
        async close() {
          for (const thread of hired) thread.close(validation);
          await dismiss();
        }
      };
    },
    async dispose() {
      const all = threads;
      threads = [];
      await Promise.all(all.map((thread) => thread.terminate()));
    }
  };
}

// src/adapters/validation/validator.ts
var IN_PROCESS_BYTES = 1 << 25;
var COLUMNS_FROM_BYTES = 12 << 20;
var PLACES_OF_A_WORKER = 2 ** 40;
var GROWTH = 10;
function createValidator(parts) {
  const pool = parts.worker === null ? null : createWorkerPool(parts.worker, parts.patternSeconds);
  return {
    locate: (files, eventIds) => locate(parts, files, eventIds),
    readRecords: (files, places) => readRecords(parts, files, places),
    validate: (request) => validateRouted(request, (routed, onIds) => validateOnce(parts, pool, routed, onIds)),
    dispose: async () => pool?.dispose()
  };
}
async function validateOnce(parts, pool, request, onIds) {
  const workers = pool === null ? 0 : workersFor(parts, request);
  const threads = Math.max(1, workers);
  const share = threads * (request.routing?.of ?? 1);
  const columns = keepsColumns(request, share);
  const settings = Array.from({ length: threads }, (_, i) => ({
    ...checkSettings(request, i, columns),
    bytesAhead: allBytes(request) / share
  }));
  const runner = pool !== null && workers > 0 ? pool.hire(settings) : createInProcessRunner(settings[0], parts.readSlice);
  try {
    const { checked, latest } = await validateFiles(parts, request, runner, onIds);
    await runner.finish();
    const written3 = (pick) => settings.flatMap(({ spool }) => spool === null ? [] : pick(spool) ?? []).filter(existsSync3);
    return {
      files: checked.map(({ result }) => result),
      spool: written3(({ events }) => events),
      aside: written3(({ aside }) => aside),
      columns: columnsOf(written3),
      placed: request.places === "kept" ? {
        files: written3(({ placed }) => placed),
        parts: checked.flatMap((file) => file.parts)
      } : null,
      latest,
      routing: request.routing ?? null
    };
  } finally {
    await runner.close();
  }
}
function workersFor(parts, request) {
  const { cores, inProcessBytes = IN_PROCESS_BYTES } = parts;
  if (allBytes(request) > inProcessBytes) return Math.max(1, cores);
  return request.schema.origin === "builtin" ? 0 : 1;
}
function allBytes({ files }) {
  return files.reduce((sum3, file) => sum3 + contentBytes(file), 0);
}
function contentBytes({ size: size2, compression, format }) {
  const isPacked = compression !== "none" || format === "parquet" || format === "duckdb";
  return !isPacked ? size2 : size2 * GROWTH;
}
function checkSettings(request, worker, columns) {
  const { schema, maxFindings, expect } = request;
  const spool = spoolFiles(request, worker, columns);
  const { json: json2, typePointer = null } = schema;
  const { routing = null } = request;
  const keepAccepted = expect === "invalid";
  return { schema: json2, typePointer, maxFindings, keepAccepted, spool, routing };
}
function spoolFiles(request, worker, hasColumns) {
  const { schema, spoolDirectory, spoolFor = "tables", places = "none" } = request;
  if (spoolDirectory === null) return null;
  const file = (name) => path21.join(spoolDirectory, `${name}-${worker}.ndjson`);
  const columns = {
    file: path21.join(spoolDirectory, `columns-${worker}.parquet`),
    others: file("others"),
    firstPlace: (worker + 1) * PLACES_OF_A_WORKER
  };
  return {
    events: file("events"),
    aside: file("aside"),
    placed: places === "kept" ? file("placed") : null,
    columns: hasColumns ? columns : null,
    // What the built-in schema accepts fits.
    takes: schema.origin === "builtin" ? "anything" : spoolFor
  };
}
function keepsColumns({ schema, columns, files }, share) {
  const bytes2 = allBytes({ files: files.filter(({ format }) => format === "ndjson") });
  const isEnough = bytes2 > COLUMNS_FROM_BYTES && bytes2 / share > WALK_FROM_BYTES;
  return columns === "kept" && schema.origin === "builtin" && isEnough;
}
function columnsOf(written3) {
  const files = written3(({ columns }) => columns?.file ?? null);
  return files.length === 0 ? null : { files, others: written3(({ columns }) => columns?.others ?? null) };
}
async function validateFiles(parts, request, runner, onIds) {
  const root = request.root === void 0 ? parts.root : realpathSync2(request.root);
  const progress = createProgress(request.files, request.onProgress);
  const inFlight = /* @__PURE__ */ new Set();
  const open6 = [];
  let id = 0;
  let latest = null;
  for (const file of request.files) {
    const tally = createFileTally(file, {
      maxFindings: request.maxFindings,
      keepAccepted: request.expect === "invalid",
      routing: request.routing ?? null
    });
    const absolute = path21.resolve(root, file.path);
    let end = null;
    let position = 0;
    let consumed = 0;
    for await (const part of parts.readFixture(file, request.schema, root)) {
      if (part.kind === "end") {
        end = part;
        break;
      }
      while (inFlight.size >= runner.capacity) await Promise.race(inFlight);
      const at = position;
      const number = id;
      const bytes2 = part.consumed - consumed;
      const task = { id, number, file: file.path, absolute, part, position };
      const done = runner.run(task).then((checked) => {
        inFlight.delete(done);
        tally.add(at, checked, number);
        if (checked.facts !== null) {
          onIds(checked.facts.ids);
          if ((checked.facts.latest ?? "") > (latest ?? "")) latest = checked.facts.latest;
        }
        progress.add(bytes2, checked.outcome.events);
      });
      done.catch(() => void 0);
      inFlight.add(done);
      id += 1;
      position += 1;
      consumed = part.consumed;
    }
    open6.push({ tally, end });
  }
  await Promise.all(inFlight);
  progress.finish();
  return {
    checked: open6.map(({ tally, end }) => ({ result: tally.result(end), parts: tally.parts() })),
    latest
  };
}

// src/contracts/console-until-over.ts
function consoleUntilOver(console2, signal) {
  let hasResult = false;
  return {
    get hasResult() {
      return hasResult;
    },
    colour: console2.colour,
    width: console2.width,
    result(text) {
      if (signal.aborted) return;
      hasResult = true;
      console2.result(text);
    },
    stream: (chunks) => untilOver(signal, () => console2.stream(chunksUntilOver(chunks, signal))),
    note(text) {
      if (!signal.aborted) console2.note(text);
    },
    detail(text) {
      if (!signal.aborted) console2.detail(text);
    },
    progress(label, fraction, count2) {
      if (!signal.aborted) console2.progress(label, fraction, count2);
    },
    group: (label, work2) => untilOver(signal, () => console2.group(label, work2)),
    watch: (label, work2) => untilOver(signal, () => console2.watch(label, work2))
  };
}
function* chunksUntilOver(chunks, signal) {
  for (const chunk of chunks) {
    if (signal.aborted) return;
    yield chunk;
  }
}

// src/wiring.ts
function wire(options) {
  const { directory, entryUrl, duckdbPath } = options;
  const over = new AbortController();
  const { signal } = over;
  setMaxListeners(0, signal);
  const console2 = consoleUntilOver(options.console, signal);
  const worker = new URL("./worker.js", entryUrl);
  const cores = os2.availableParallelism();
  const runFolder = createRunFolder(process10.env.RUNNER_TEMP ?? os2.tmpdir());
  const makeFolder = runFolder.make;
  const workspace = createWorkspace(directory, runFolder, signal);
  const { root, temporaryDirectory } = workspace;
  const runProgram = createRunProgram(signal);
  const running = createRunning(signal);
  const load = createDuckDbLoader({
    duckdbPath,
    bundleUrl: entryUrl,
    env: process10.env,
    note: console2.note,
    makeFolder,
    runProgram,
    cacheDirectory: cacheRoot({ env: process10.env, platform: process10.platform, home: os2.homedir })
  });
  const eventsRoot = options.eventsRoot ?? root;
  const readFixture = createFixtureReader({
    root: eventsRoot,
    readParquet: createParquetReader(load, running),
    readDuckdb: createDuckdbReader(load, running),
    temporaryDirectory
  });
  const files = { root: eventsRoot, readFixture, readSlice: createSliceReader() };
  const validator = createValidator({ ...files, worker, cores });
  const bench = createBench(worker, makeFolder, console2);
  const sqlProcesses = createSqlProcesses({
    worker,
    cores,
    duckdbPath,
    temporaryDirectory,
    makeFolder
  });
  const ports = {
    workspace,
    outputs: workspace.outputs(options.reach ?? "workspace"),
    validator,
    bench,
    sqlProcesses,
    commands: createCommands({ temporaryDirectory, signal }),
    console: console2,
    findPrompt: options.findPrompt ?? (() => null),
    warehouse: createWarehouse(load, running),
    repository: createRepository(root, runProgram),
    environment: findEnvironment(root, entryUrl, cores)
  };
  return {
    ports,
    portsAt: (elsewhere) => ({
      ...ports,
      workspace: createWorkspace(elsewhere, runFolder, signal)
    }),
    over,
    isBusy: running.isBusy,
    lastWords: (by) => `Interrupted by ${by}${whatStands(console2, workspace)}.`,
    async dispose() {
      await Promise.all([validator.dispose(), bench.dispose(), sqlProcesses.dispose()]);
      await workspace.dispose();
    }
  };
}
function whatStands({ hasResult }, { hasWritten }) {
  if (hasResult) return " after the result was given";
  return hasWritten ? "; each file that was written before is whole, and stays" : "; nothing was decided";
}
function findEnvironment(root, entryUrl, cores) {
  return {
    gate: VERSION,
    node: process10.versions.node,
    platform: `${process10.platform}-${process10.arch}`,
    cpus: cores,
    cpu: os2.cpus()[0]?.model.trim() ?? "unknown",
    image: process10.env.ImageOS ?? `${os2.type()} ${os2.release().split(".").slice(0, 2).join(".")}`,
    home: homeIn(root, entryUrl)
  };
}
function homeIn(root, entryUrl) {
  const home = path22.relative(root, path22.dirname(realpathSync3(fileURLToPath3(entryUrl))));
  return home === "" || home.startsWith("..") || path22.isAbsolute(home) ? null : home.split(path22.sep).join("/");
}

// src/contracts/measured/workload-names.ts
var WORKLOADS = [
  "validate",
  "ingest",
  "reconstruct",
  "history",
  "snapshots",
  "concurrency",
  "population",
  "pipeline"
];

// src/contracts/settings/kinds.ts
function words(text) {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}
function assignments(text, reject) {
  const pairs = words(text).map((item) => {
    const [name = "", ...value] = item.split("=");
    return [name, value.join("=")];
  });
  const names2 = pairs.map(([name]) => name);
  const twice = names2.find((name, at) => names2.indexOf(name) !== at);
  return twice === void 0 ? pairs : reject(text, `one value for ${twice}`);
}
function pathOrNone(byDefault) {
  const read = (text) => text === "none" ? null : trimSlash(text);
  return { byDefault, parse: read, read: (value) => read(String(value)) };
}
function wordOrNone(byDefault) {
  const read = (text) => text === "none" ? null : text;
  return { byDefault, parse: read, read: (value) => read(String(value)) };
}
function builtinOr(own) {
  const read = (text) => text === "builtin" ? { kind: "builtin" } : { kind: own, path: trimSlash(text) };
  return { byDefault: { kind: "builtin" }, parse: read, read: (value) => read(String(value)) };
}
function choice(known2) {
  return {
    byDefault: known2[0],
    parse: (text, reject) => known2.find((word) => word === text) ?? reject(text, known2.join(", ")),
    read: (value) => value
  };
}
function textLike(byDefault, { pattern, allowed }) {
  return {
    byDefault,
    parse: (text, reject) => pattern.test(text) ? text : reject(text, allowed),
    read: (value) => String(value)
  };
}
function count(byDefault) {
  return {
    byDefault,
    parse: (text, reject) => /^[0-9]{1,9}$/.test(text) ? Number(text) : reject(text, "a whole number, 0 for all"),
    read: (value) => Number(value)
  };
}
function percentage(byDefault, most) {
  return {
    byDefault,
    parse: (text, reject) => /^[0-9]{1,4}(?:\.[0-9]+)?$/.test(text) && Number(text) <= most ? Number(text) : reject(text, `a percentage from 0 to ${most}`),
    read: (value) => Number(value)
  };
}
function globs() {
  return {
    byDefault: [],
    parse: (text) => text.split("\n").map((glob) => glob.trim()).filter((glob) => glob !== ""),
    read: (value) => typeof value === "string" ? [value] : value
  };
}
function trimSlash(path23) {
  return path23.replace(/(?<=[^/])\/+$/, "").replace(/^\.\/(?=.)/, "");
}

// src/contracts/settings/setting.ts
function setting(row) {
  return row;
}
function neverLooser() {
  return [];
}
function looserWhenRenamed(base, head) {
  return base === null || base === head ? [] : [{ base, head: head ?? "none" }];
}
function looserWhenExchanged(base, head) {
  return looserWhenRenamed(base ?? "none", head ?? "none");
}

// src/checks/benchmarks/workloads.ts
var TIMED = [
  "validate",
  "ingest",
  "reconstruct",
  "history",
  "snapshots",
  "pipeline"
];
var seconds = { name: "seconds", unit: "s", better: "less", target: null };
var memory = { name: "peak-rss", unit: "GB", better: "less", target: 8 };
var METRICS = {
  validate: [
    { name: "events-per-second", unit: "events/s", better: "more", target: null },
    { name: "p50", unit: "ms/event", better: "less", target: null },
    { name: "p99", unit: "ms/event", better: "less", target: 10 },
    { name: "max", unit: "ms/event", better: "less", target: null }
  ],
  ingest: [
    {
      name: "events-per-second",
      unit: "events/s",
      better: "more",
      target: 1e5,
      fromScale: "full"
    },
    memory
  ],
  reconstruct: [
    { ...seconds, target: 5 },
    { name: "participants-per-second", unit: "participants/s", better: "more", target: null }
  ],
  history: [
    { name: "p50", unit: "ms", better: "less", target: null },
    { name: "p99", unit: "ms", better: "less", target: 5e3 },
    { name: "cold", unit: "ms", better: "less", target: 5e3 }
  ],
  snapshots: [
    { name: "rows-per-second", unit: "rows/s", better: "more", target: null },
    { name: "look-up", unit: "ms", better: "less", target: null },
    { name: "fold", unit: "ms", better: "less", target: null }
  ],
  concurrency: [
    { name: "events-per-second", unit: "events/s", better: "more", target: null },
    { name: "read-p99", unit: "ms", better: "less", target: null },
    { name: "leaks", unit: "rows", better: "less", target: 0, canBeZero: true }
  ],
  population: [seconds, { name: "events", unit: "events", better: "more", target: null }, memory],
  pipeline: [
    seconds,
    { name: "events-per-second", unit: "events/s", better: "more", target: null },
    { name: "start-up", unit: "s", better: "less", target: null, isOptional: true }
  ]
};
var PARTS = {
  validate: ["schema"],
  ingest: ["schema", "macros.sql", "tables.sql", "ingest.sql"],
  reconstruct: [
    "macros.sql",
    "tables.sql",
    "ingest.sql",
    "plan_history.sql",
    "balances.sql",
    "annual_limits.sql"
  ],
  history: [
    "macros.sql",
    "tables.sql",
    "ingest.sql",
    "plan_history.sql",
    "balances.sql",
    "weekly_snapshots.sql",
    "balance_on.sql"
  ],
  snapshots: [
    "macros.sql",
    "tables.sql",
    "ingest.sql",
    "plan_history.sql",
    "balances.sql",
    "weekly_snapshots.sql"
  ],
  concurrency: [],
  population: [],
  pipeline: [
    "macros.sql",
    "tables.sql",
    "ingest.sql",
    "plan_history.sql",
    "balances.sql",
    "annual_limits.sql",
    "weekly_snapshots.sql"
  ]
};
var STAGES = {
  reconstruct: ["balances.sql", "annual_limits.sql"],
  pipeline: ["plan_history.sql", "balances.sql", "annual_limits.sql", "weekly_snapshots.sql"]
};
var SCALES = {
  small: {
    name: "small",
    years: 5,
    seed: 1,
    employees: 800,
    population: 2e3,
    pair: 150,
    events: 2e4,
    samples: 5
  },
  full: {
    name: "full",
    years: 5,
    seed: 1,
    employees: 7e3,
    population: 1e5,
    pair: 150,
    events: 2e5,
    samples: 3
  }
};

// src/checks/benchmarks/targets-setting.ts
var KNOWN = WORKLOADS.flatMap(
  (workload) => METRICS[workload].map(({ name }) => `${workload}.${name}`)
);
var targets = {
  byDefault: {},
  parse: (text, reject) => {
    const pairs = assignments(text, reject).map(([metric, limit]) => {
      if (limit === "off") return [metric, null];
      if (/^[0-9]+(?:\.[0-9]+)?$/.test(limit)) return [metric, Number(limit)];
      return reject(`${metric}=${limit}`, "METRIC=NUMBER or METRIC=off");
    });
    const unknown = pairs.find(([metric]) => !KNOWN.includes(metric))?.[0];
    if (unknown === void 0) return Object.fromEntries(pairs);
    return reject(unknown, `a metric such as ${KNOWN[0]}${hintFor(unknown)}`);
  },
  read: (value, reject) => {
    const pairs = Object.entries(value);
    const unknown = pairs.find(([metric]) => !KNOWN.includes(metric))?.[0];
    if (unknown !== void 0) return reject(`names no metric: ${unknown}${hintFor(unknown)}`);
    return Object.fromEntries(
      pairs.map(([metric, limit]) => [metric, limit === "off" ? null : limit])
    );
  }
};
function hintFor(metric) {
  const meant = nearest(metric, KNOWN);
  return meant === void 0 ? "" : ` (did you mean ${meant}?)`;
}
function looserTargets(base, head) {
  return WORKLOADS.flatMap(
    (workload) => METRICS[workload].flatMap((metric) => {
      const name = `${workload}.${metric.name}`;
      const limit = (targets2, own) => {
        const given = targets2[name];
        return given === void 0 ? own : given;
      };
      const looser = ownLimits(metric).map((own) => ({ before: limit(base, own), after: limit(head, own) })).find(({ before: before2, after: after2 }) => isLooser(before2, after2, metric.better));
      if (looser === void 0) return [];
      const { before, after } = looser;
      return [{ base: `${name} ${before ?? "off"}`, head: `${name} ${after ?? "off"}` }];
    })
  );
}
function ownLimits({ target, fromScale }) {
  return Object.values(SCALES).map(
    ({ name }) => fromScale === void 0 || fromScale === name ? target : null
  );
}
function isLooser(before, after, better) {
  if (before === null || before === after) return false;
  if (after === null) return true;
  return better === "more" ? after < before : after > before;
}

// src/checks/benchmarks/settings.ts
var workloads = {
  byDefault: [],
  parse: (text, reject) => {
    if (text === "none") return [];
    if (text === "all") return WORKLOADS;
    const names2 = words(text);
    const unknown = names2.find((name) => !WORKLOADS.some((workload) => workload === name));
    if (unknown !== void 0)
      return reject(unknown, `all, none, or some of ${WORKLOADS.join(", ")}`);
    return WORKLOADS.filter((workload) => names2.includes(workload));
  },
  read: (value) => value
};
function looserPercentage(base, head) {
  return head > base ? [{ base: `${base} %`, head: `${head} %` }] : [];
}
var BENCHMARK_SETTINGS = [
  setting({
    key: "benchmarks.workloads",
    name: "benchmarks",
    placeholder: "WORKLOADS|all|none",
    help: "what the gate measures (default none)",
    kind: workloads,
    looser: (base, head) => {
      const dropped = base.filter((name) => !head.includes(name));
      return dropped.length === 0 ? [] : [{ base: dropped.join(", "), head: "not measured" }];
    }
  }),
  setting({
    key: "benchmarks.baselines",
    name: "baselines",
    placeholder: "FOLDER|none",
    help: "folder of earlier measurements (default baselines)",
    kind: pathOrNone("baselines"),
    // Without a baseline a pull request is held against what it branched from, which it cannot choose.
    looser: looserWhenExchanged
  }),
  setting({
    key: "benchmarks.work-budget",
    name: "work-budget",
    placeholder: "PERCENT",
    help: "by how much a work counter may grow (default 0)",
    kind: percentage(0, 1e3),
    looser: looserPercentage
  }),
  setting({
    key: "benchmarks.margin",
    name: "margin",
    placeholder: "PERCENT",
    help: 'how much slower is not "slower" (default 2)',
    kind: percentage(2, 100),
    looser: looserPercentage
  }),
  setting({
    key: "benchmarks.targets",
    name: "targets",
    placeholder: "METRIC=LIMIT",
    help: "limits other than the product's own, separated by commas; LIMIT may be off",
    kind: targets,
    looser: looserTargets
  })
];

// src/checks/evolution/settings.ts
var ALLOW = ["backward", "forward", "full", "none"];
var known = choice(ALLOW);
var allow = {
  byDefault: null,
  parse: (text, reject) => text === "off" ? null : known.parse(text, (value) => reject(value, `${ALLOW.join(", ")}, off`)),
  read: (value) => {
    if (typeof value === "string") return value;
    const { allow: named2 } = value;
    return named2 ?? "backward";
  }
};
var against = {
  byDefault: ["base"],
  parse: (text, reject) => {
    const list3 = words(text);
    return list3.length > 0 ? list3 : reject(text, "base, or patterns of tags");
  },
  read: (value) => value
};
var EVOLUTION_SETTINGS = [
  setting({
    key: "evolution",
    name: "evolution",
    placeholder: "ALLOW",
    help: "schema changes that need no approval: backward, forward, full, none, off (default off)",
    kind: allow,
    looser: looserAllow
  }),
  setting({
    key: "evolution.against",
    name: "evolution-against",
    placeholder: "REVISIONS",
    help: "what the schema is compared with: base, patterns of tags (default base)",
    kind: against,
    looser: (base, head) => base.filter((each) => !head.includes(each)).map((each) => ({ base: each, head: "not compared with" }))
  })
];
function keptDirections(value) {
  if (value === null) return [];
  return value === "backward" || value === "forward" ? [value] : ["backward", "forward"];
}
function looserAllow(base, head) {
  const isLess = base === "none" && head !== "none" || keptDirections(base).some((direction) => !keptDirections(head).includes(direction));
  return isLess ? [{ base: base ?? "off", head: head ?? "off" }] : [];
}

// src/contracts/settings/texts.ts
var LABEL = { pattern: /^\S(?:.{0,48}\S)?$/, allowed: "a label of at most 50 characters" };
var HISTORY = {
  pattern: /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/,
  allowed: "a branch name, or none"
};
var SIZE = {
  pattern: /^[0-9]{1,6}(?:\.[0-9]{1,3})?(?:MB|GB)$/,
  allowed: "a size such as 500MB or 2GB"
};
var POINTER = {
  pattern: /^(?:\/[^/\s]+)+$/,
  allowed: "a JSON pointer such as /effective_date"
};
var FOUND = "schema";
var TYPE_POINTER = {
  pattern: /^(?:schema|(?:\/[^/\s]+)+)$/,
  allowed: `${FOUND} (it is found there), or a JSON pointer such as /event_type`
};
var APART = { allowed: "none, or a JSON pointer such as /scenario_id" };
var ALLOW2 = {
  pattern: /^(?:backward|forward|full|none)$/,
  allowed: "backward, forward, full, none, or a map with allow and against"
};
var ALLOWED_TEXTS = {
  "/tables": "a name as TABLE or SCHEMA.TABLE",
  "/events/type": TYPE_POINTER.allowed,
  "/events/id": POINTER.allowed,
  "/events/date": POINTER.allowed,
  "/events/person": POINTER.allowed,
  "/events/created": POINTER.allowed,
  "/golden/keep-apart-by": APART.allowed,
  "/evolution": ALLOW2.allowed,
  "/github/label": LABEL.allowed,
  "/github/history": HISTORY.allowed,
  "/pipeline/memory": SIZE.allowed,
  "/pipeline/disk": SIZE.allowed
};

// src/checks/golden/settings.ts
var pointerOrNone = {
  byDefault: null,
  parse: (text, reject) => text === "none" ? null : POINTER.pattern.test(text) ? text : reject(text, APART.allowed),
  read: (value) => value === "none" ? null : String(value)
};
var GOLDEN_SETTINGS = [
  setting({
    key: "golden.path",
    name: "golden-path",
    placeholder: "FOLDER|none",
    help: "golden cases (default golden)",
    kind: pathOrNone("golden"),
    looser: looserWhenRenamed
  }),
  setting({
    key: "golden.keep-apart-by",
    name: "golden-keep-apart-by",
    placeholder: "POINTER|none",
    help: "field that tells cases apart in one run of a command (default none)",
    kind: pointerOrNone,
    // Of the cases in one run only one is run alone too.
    looser: (base, head) => head === null || base === head ? [] : [{ base: base ?? "none", head }]
  })
];

// src/checks/looser-patterns.ts
function looserPatterns(base, head) {
  const [before, after] = [splitPatterns(base), splitPatterns(head)];
  const gone = before.wanted.filter((glob) => !after.wanted.includes(glob));
  const left = after.left.filter((glob) => !before.left.includes(glob));
  return [
    ...gone.map((glob) => ({ base: glob, head: "not in the list" })),
    ...left.map((glob) => ({ base: "not in the list", head: `!${glob}` }))
  ];
}

// src/checks/guard/settings.ts
var GUARD_SETTINGS = [
  setting({
    key: "github.label",
    name: "label",
    placeholder: "LABEL",
    help: "label that approves changed expectations (default update-baselines)",
    kind: textLike("update-baselines", LABEL),
    looser: looserWhenRenamed
  }),
  setting({
    key: "generated",
    name: "generated",
    placeholder: "GLOBS",
    help: "files that a step before the gate makes, and that are not committed",
    kind: globs(),
    // The other way round than fixtures: one more, or one less that is left out, is looked at by nobody.
    looser: (base, head) => looserPatterns(head, base).map(({ base: now, head: before }) => ({
      base: before,
      head: now
    }))
  })
];

// src/checks/invariants/settings.ts
var INVARIANTS = ["order", "duplicates", "as-of", "keys"];
var invariants = {
  byDefault: [],
  parse(text, reject) {
    if (text === "none") return [];
    if (text === "all") return INVARIANTS;
    const find = (word) => INVARIANTS.find((name) => name === word);
    return words(text).map(
      (word) => find(word) ?? reject(word, `${INVARIANTS.join(", ")}, all, none`)
    );
  },
  read: (value) => value
};
var builds = {
  byDefault: null,
  parse: (text, reject) => /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : reject(text, "a whole number from 1 on"),
  read: (value) => Number(value)
};
function describeBuilds(most) {
  return most === null ? "as many as the kind of pipeline is worth" : String(most);
}
var INVARIANT_SETTINGS = [
  setting({
    key: "invariants",
    name: "invariants",
    placeholder: "LIST|all|none",
    help: "what must not change the tables: order, duplicates, as-of, keys",
    kind: invariants,
    looser: (base, head) => base.filter((name) => !head.includes(name)).map((name) => ({ base: name, head: "not in the list" }))
  }),
  setting({
    key: "invariant-builds",
    name: "invariant-builds",
    placeholder: "N",
    help: "how many builds this may take (default 80; 24 of a command)",
    kind: builds,
    looser: (base, head) => base === head || base !== null && head !== null && head >= base ? [] : [{ base: describeBuilds(base), head: describeBuilds(head) }]
  })
];

// src/sql/quality/activity_after_termination.sql
var activity_after_termination_default = `-- Says:     Activity of somebody who has left: after a termination and before the next hire.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Sequence". True-up, profit sharing and allocated forfeitures are settled
--           after the year, also for those who left. Judged from the person's first hire on.
-- Inputs:   events. Of several terminations the latest before the event counts.

WITH leavers AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    min(event_order) FILTER (event_type = 'hire') AS first_hire,
    min(event_order) FILTER (event_type = 'termination') AS first_termination
  FROM events
  WHERE event_type IN ('hire', 'termination')
  GROUP BY ALL
),
history AS (
  SELECT
    event_id,
    event_type,
    contribution_date,
    event_order > first_hire AS is_judged,
    last_value(CASE WHEN event_type IN ('hire', 'termination') THEN event_type END IGNORE NULLS) OVER before
      AS employment,
    last_value(CASE WHEN event_type = 'termination' THEN effective_date END IGNORE NULLS) OVER before AS terminated_on,
    last_value(final_pay_date IGNORE NULLS) OVER before AS paid_until
  FROM events
  JOIN leavers USING (scenario_id, plan_design_id, employee_id)
  WHERE event_order >= first_termination
    AND (event_type IN ('hire', 'promotion', 'merit', 'enrollment', 'termination')
      OR (event_type = 'eligibility' AND eligible)
      OR (event_type = 'contribution'
        AND (starts_with(source, 'employee_') OR source IN ('employer_match', 'employer_nonelective'))))
  WINDOW before AS (
    PARTITION BY scenario_id, plan_design_id, employee_id
    ORDER BY event_order
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
)
SELECT event_id, 'after the termination on ' || terminated_on || ', final pay on ' || paid_until AS message
FROM history
WHERE employment = 'termination'
  AND event_type <> 'hire'
  AND is_judged
  AND (contribution_date IS NULL OR contribution_date > paid_until)
`;

// src/sql/quality/compliance_amount_mismatch.sql
var compliance_amount_mismatch_default = `-- Says:     A compliance event whose current_amount is not the person's total of that kind in the year so far.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Limits": over all plans; the years of contribution_date and monitoring_date.
-- Inputs:   events.

WITH watched AS (
  SELECT scenario_id, plan_design_id, employee_id, year(monitoring_date) AS calendar_year
  FROM events
  WHERE event_type = 'compliance'
),
history AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    year(coalesce(monitoring_date, contribution_date)) AS calendar_year,
    event_id,
    event_order,
    source,
    amount,
    limit_type,
    current_amount
  FROM events
  WHERE event_type IN ('contribution', 'compliance')
),
running AS (
  SELECT
    event_id,
    calendar_year,
    limit_type,
    current_amount,
    coalesce(CASE limit_type
      WHEN 'elective_deferral' THEN sum(amount) FILTER (source IN ('employee_pre_tax', 'employee_roth')) OVER so_far
      WHEN 'catch_up' THEN sum(amount) FILTER (source = 'employee_catch_up') OVER so_far
      WHEN 'annual_additions' THEN sum(amount) FILTER (source <> 'employee_catch_up') OVER so_far
    END, 0) AS total
  FROM history
  SEMI JOIN watched USING (scenario_id, plan_design_id, employee_id, calendar_year)
  WINDOW so_far AS (
    PARTITION BY scenario_id, plan_design_id, employee_id, calendar_year
    ORDER BY event_order
    ROWS UNBOUNDED PRECEDING
  )
)
SELECT
  event_id,
  'current_amount is ' || current_amount || ', the ' || limit_type || ' total of ' || calendar_year || ' so far is '
    || total AS message
FROM running
WHERE current_amount <> total
`;

// src/sql/quality/compliance_limit_mismatch.sql
var compliance_limit_mismatch_default = "-- Says:     A compliance event whose applicable_limit is not that year's limit.\n-- Severity: error\n-- Source:   IRC 402(g), 415(c), 414(v), of the year of monitoring_date. Events carry no birth date:\n--           for catch-up the limit of either age is right.\n-- Inputs:   events; irs_limits. A year without known limits is limit_year_unknown's.\n\nWITH checks AS (\n  SELECT\n    event_id,\n    limit_type,\n    applicable_limit,\n    year,\n    CASE limit_type\n      WHEN 'elective_deferral' THEN [elective_deferral]\n      WHEN 'annual_additions' THEN [annual_additions]\n      WHEN 'catch_up' THEN [catch_up, catch_up_60_63]\n    END AS limits\n  FROM events\n  JOIN irs_limits ON year = year(monitoring_date)\n  WHERE event_type = 'compliance'\n)\nSELECT\n  event_id,\n  'applicable_limit is ' || applicable_limit || ', the ' || limit_type || ' limit of ' || year || ' is '\n    || array_to_string(limits, ' or ') AS message\nFROM checks\nWHERE NOT list_contains(limits, applicable_limit)\n";

// src/sql/quality/conflicting_duplicate.sql
var conflicting_duplicate_default = `-- Says:     Events with different contents under one event_id; only the first of them counts.
-- Severity: error
-- Source:   an event_id identifies one event (docs/DOMAIN.md, "Identity").
-- Inputs:   repeated_events. An id repeated in several scenarios is named once, with its worst count.

SELECT event_id, 'different contents under one event_id: ' || max(versions) AS message
FROM repeated_events
WHERE versions > 1
GROUP BY event_id
`;

// src/sql/quality/contribution_after_deposit_deadline.sql
var contribution_after_deposit_deadline_default = "-- Says:     Employee money that was deposited after the deadline for its pay period.\n-- Severity: warning\n-- Source:   29 CFR 2510.3-102: the 15th business day of the month after the pay period's end.\n-- Inputs:   events; deposit_deadlines.\n\nSELECT\n  event_id,\n  'deposited on ' || contribution_date || ', the deadline for the pay period that ended on ' || pay_period_end\n    || ' was ' || deadline AS message\nFROM events\nJOIN deposit_deadlines ON month = date_trunc('month', pay_period_end)\nWHERE event_type = 'contribution' AND starts_with(source, 'employee_') AND contribution_date > deadline\n";

// src/sql/quality/contribution_before_eligibility.sql
var contribution_before_eligibility_default = `-- Says:     A contribution to a plan for which the person is not eligible at that time.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Sequence". Judged from the person's first hire on.
-- Inputs:   events.

WITH eligibilities AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, event_order, effective_date, eligible, eligibility_date
  FROM events
  WHERE event_type = 'eligibility'
),
plans AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    plan_id,
    min(event_order) AS first_order,
    min(effective_date) AS first_on,
    max(eligibility_date) AS last_date,
    bool_and(eligible) AS is_always_eligible
  FROM eligibilities
  GROUP BY ALL
),
hires AS (
  SELECT scenario_id, plan_design_id, employee_id, min(event_order) AS hire_order
  FROM events
  WHERE event_type = 'hire'
  GROUP BY ALL
),
enrollments AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, min(event_order) AS enrollment_order
  FROM events
  WHERE event_type = 'enrollment'
  GROUP BY ALL
),
-- Nearly all contributions come after eligibilities that all say true: they need no closer look.
doubtful AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, event_id, event_order, contribution_date, first_on
  FROM events
  LEFT JOIN plans USING (scenario_id, plan_design_id, employee_id, plan_id)
  WHERE event_type = 'contribution'
    AND (is_always_eligible AND event_order > first_order AND contribution_date >= last_date) IS NOT TRUE
),
latest AS (
  SELECT
    * REPLACE (
      last_value(eligible IGNORE NULLS) OVER so_far AS eligible,
      last_value(eligibility_date IGNORE NULLS) OVER so_far AS eligibility_date,
      last_value(effective_date IGNORE NULLS) OVER so_far AS effective_date
    )
  FROM (FROM doubtful UNION ALL BY NAME FROM eligibilities)
  WINDOW so_far AS (PARTITION BY scenario_id, plan_design_id, employee_id, plan_id ORDER BY event_order)
),
judged AS (
  SELECT
    event_id,
    CASE
      WHEN NOT eligible THEN 'not eligible since ' || effective_date
      WHEN eligibility_date > contribution_date THEN 'eligible only from ' || eligibility_date
      WHEN eligible THEN NULL
      WHEN first_on IS NOT NULL THEN 'before the first eligibility on ' || first_on
      WHEN enrollment_order < event_order THEN NULL
      ELSE 'no eligibility for plan ' || plan_id
    END AS message
  FROM latest
  JOIN hires USING (scenario_id, plan_design_id, employee_id)
  LEFT JOIN enrollments USING (scenario_id, plan_design_id, employee_id, plan_id)
  WHERE contribution_date IS NOT NULL AND event_order > hire_order
)
SELECT event_id, message FROM judged WHERE message IS NOT NULL
`;

// src/sql/quality/deferral_before_enrollment.sql
var deferral_before_enrollment_default = `-- Says:     A contribution of employee money to a plan in which the person is not yet enrolled.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Sequence". Judged from the person's first hire on.
-- Inputs:   events.

WITH enrollments AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, event_order, effective_date, enrollment_date
  FROM events
  WHERE event_type = 'enrollment'
),
plans AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    plan_id,
    min(event_order) AS first_order,
    min(effective_date) AS first_on,
    max(enrollment_date) AS last_date
  FROM enrollments
  GROUP BY ALL
),
hires AS (
  SELECT scenario_id, plan_design_id, employee_id, min(event_order) AS hire_order
  FROM events
  WHERE event_type = 'hire'
  GROUP BY ALL
),
-- Most contributions come after the last enrollment: they need no closer look.
doubtful AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, event_id, event_order, contribution_date, first_on
  FROM events
  LEFT JOIN plans USING (scenario_id, plan_design_id, employee_id, plan_id)
  WHERE event_type = 'contribution'
    AND starts_with(source, 'employee_')
    AND (event_order > first_order AND contribution_date >= last_date) IS NOT TRUE
),
latest AS (
  SELECT * REPLACE (last_value(enrollment_date IGNORE NULLS) OVER so_far AS enrollment_date)
  FROM (FROM doubtful UNION ALL BY NAME FROM enrollments)
  WINDOW so_far AS (PARTITION BY scenario_id, plan_design_id, employee_id, plan_id ORDER BY event_order)
),
judged AS (
  SELECT
    event_id,
    CASE
      WHEN enrollment_date > contribution_date THEN 'enrolled only from ' || enrollment_date
      WHEN enrollment_date IS NOT NULL THEN NULL
      WHEN first_on IS NOT NULL THEN 'before the first enrollment on ' || first_on
      ELSE 'no enrollment in plan ' || plan_id
    END AS message
  FROM latest
  JOIN hires USING (scenario_id, plan_design_id, employee_id)
  WHERE contribution_date IS NOT NULL AND event_order > hire_order
)
SELECT event_id, message FROM judged WHERE message IS NOT NULL
`;

// src/sql/quality/deferral_rate_over_100.sql
var deferral_rate_over_100_default = `-- Says:     An enrollment whose contribution rates add up to more than the whole pay.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Amounts".
-- Inputs:   events.

WITH enrollments AS (
  SELECT
    event_id,
    CAST(
      pre_tax_contribution_rate + roth_contribution_rate + coalesce(after_tax_contribution_rate, 0) AS DECIMAL(6,4)
    ) AS rates
  FROM events
  WHERE event_type = 'enrollment'
)
SELECT event_id, 'contribution rates add up to ' || rates AS message
FROM enrollments
WHERE rates > 1
`;

// src/sql/quality/event_before_hire.sql
var event_before_hire_default = `-- Says:     An event before the person's first hire.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Sequence". A person without a hire is hire_absent's.
-- Inputs:   events.

WITH hired AS (
  SELECT scenario_id, plan_design_id, employee_id, min(event_order) AS hire_order, min(effective_date) AS hired_on
  FROM events
  WHERE event_type = 'hire'
  GROUP BY ALL
)
SELECT event_id, 'before the first hire on ' || hired_on AS message
FROM events
JOIN hired USING (scenario_id, plan_design_id, employee_id)
WHERE event_order < hire_order
`;

// src/sql/quality/event_id_shared_across_scenarios.sql
var event_id_shared_across_scenarios_default = `-- Says:     An event_id that is used in several scenarios.
-- Severity: error
-- Source:   an event_id identifies one event (docs/DOMAIN.md, "Identity").
-- Inputs:   events.

WITH shared AS (
  SELECT event_id FROM events GROUP BY event_id HAVING min(scenario_id) <> max(scenario_id)
)
SELECT
  event_id,
  'one event_id in scenarios: ' || string_agg(DISTINCT scenario_name(scenario_id), ', ' ORDER BY scenario_name(scenario_id)) AS message
FROM events
SEMI JOIN shared USING (event_id)
GROUP BY event_id
`;

// src/sql/quality/forfeiture_exceeds_unvested.sql
var forfeiture_exceeds_unvested_default = "-- Says:     A forfeiture of more than what is unvested in its bucket.\n-- Severity: error\n-- Source:   only the unvested part is forfeitable, IRC 411(a); formula in docs/DOMAIN.md.\n-- Inputs:   events; macros unvested_millionths, from_millionths.\n\nWITH forfeiters AS (\n  SELECT scenario_id, plan_design_id, employee_id, plan_id FROM events WHERE event_type = 'forfeiture'\n),\nmovements AS (\n  SELECT\n    scenario_id,\n    plan_design_id,\n    employee_id,\n    plan_id,\n    event_id,\n    event_order,\n    event_type,\n    amount,\n    CASE WHEN event_type = 'vesting' THEN vested_percentage END AS vested_percentage,\n    CASE\n      WHEN event_type = 'forfeiture' THEN forfeited_from_source\n      WHEN source = 'employer_match_true_up' THEN 'employer_match'\n      WHEN source = 'forfeiture_allocation' THEN 'employer_profit_sharing'\n      ELSE source\n    END AS bucket\n  FROM events\n  SEMI JOIN forfeiters USING (scenario_id, plan_design_id, employee_id, plan_id)\n  WHERE event_type IN ('contribution', 'vesting', 'forfeiture')\n),\nrunning AS (\n  SELECT\n    event_id,\n    event_type,\n    bucket,\n    amount,\n    coalesce(sum(amount) FILTER (event_type = 'contribution') OVER before_in_bucket, 0) AS contributed,\n    coalesce(sum(amount) FILTER (event_type = 'forfeiture') OVER before_in_bucket, 0) AS forfeited,\n    coalesce(last_value(vested_percentage IGNORE NULLS) OVER before_in_plan, 0) AS vested_percentage\n  FROM movements\n  WINDOW\n    before_in_plan AS (\n      PARTITION BY scenario_id, plan_design_id, employee_id, plan_id\n      ORDER BY event_order\n      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING\n    ),\n    before_in_bucket AS (\n      PARTITION BY scenario_id, plan_design_id, employee_id, plan_id, bucket\n      ORDER BY event_order\n      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING\n    )\n),\nforfeitures AS (\n  SELECT\n    event_id,\n    bucket,\n    amount,\n    from_millionths(unvested_millionths(contributed, forfeited, vested_percentage)) AS unvested\n  FROM running\n  WHERE event_type = 'forfeiture'\n)\nSELECT event_id, 'forfeits ' || amount || ' of ' || bucket || ', unvested are ' || unvested AS message\nFROM forfeitures\nWHERE amount > unvested\n";

// src/sql/quality/hce_flag_mismatch.sql
var hce_flag_mismatch_default = "-- Says:     An HCE determination whose is_hce contradicts its own compensation and threshold.\n-- Severity: error\n-- Source:   IRC 414(q)(1)(B): in excess of the threshold; equal is not.\n-- Inputs:   events.\n\nSELECT\n  event_id,\n  'is_hce is ' || is_hce || ', compensation ' || annualized_compensation || ' is '\n    || CASE WHEN is_hce THEN 'not ' ELSE '' END || 'over the threshold ' || hce_threshold AS message\nFROM events\nWHERE event_type = 'hce_status' AND is_hce <> (annualized_compensation > hce_threshold)\n";

// src/sql/quality/hce_threshold_mismatch.sql
var hce_threshold_mismatch_default = "-- Says:     An HCE determination whose threshold is not that of the look-back year.\n-- Severity: error\n-- Source:   IRC 414(q)(1)(B), by the year before determination_date for prior_year, else its own year.\n-- Inputs:   events; irs_limits. A year without known limits is limit_year_unknown's.\n\nWITH determinations AS (\n  SELECT\n    event_id,\n    hce_threshold,\n    year(determination_date) - CASE determination_method WHEN 'prior_year' THEN 1 ELSE 0 END AS year\n  FROM events\n  WHERE event_type = 'hce_status'\n)\nSELECT event_id, 'hce_threshold is ' || hce_threshold || ', that of ' || year || ' is ' || hce AS message\nFROM determinations\nJOIN irs_limits USING (year)\nWHERE hce_threshold <> hce\n";

// src/sql/quality/hire_absent.sql
var hire_absent_default = `-- Says:     A person without any hire, whose sequence of events cannot be judged.
-- Severity: warning
-- Source:   docs/DOMAIN.md, "Sequence".
-- Inputs:   events. Names the person's first event.

SELECT
  arg_min(event_id, event_order) AS event_id,
  'no hire of this employee: its sequence cannot be judged' AS message
FROM events
GROUP BY scenario_id, plan_design_id, employee_id
HAVING NOT bool_or(event_type = 'hire')
`;

// src/sql/quality/identical_duplicate.sql
var identical_duplicate_default = `-- Says:     Identical copies of an event; only one of them counts.
-- Severity: warning
-- Source:   an event_id identifies one event (docs/DOMAIN.md, "Identity").
-- Inputs:   repeated_events. An id repeated in several scenarios is named once, with its worst count.

SELECT event_id, 'identical copies beside the first: ' || max(copies - versions) AS message
FROM repeated_events
WHERE copies > versions
GROUP BY event_id
`;

// src/sql/quality/limit_402g_exceeded.sql
var limit_402g_exceeded_default = "-- Says:     The contribution that takes the year's pre-tax and Roth deferrals over the 402(g) limit.\n-- Severity: error\n-- Source:   IRC 402(g), of the calendar year of the pay date, over all plans.\n-- Inputs:   events; irs_limits. A year without known limits is limit_year_unknown's.\n\nWITH running AS (\n  SELECT\n    event_id,\n    amount,\n    year(contribution_date) AS year,\n    sum(amount) OVER (\n      PARTITION BY scenario_id, plan_design_id, employee_id, year(contribution_date)\n      ORDER BY event_order\n      ROWS UNBOUNDED PRECEDING\n    ) AS total\n  FROM events\n  WHERE event_type = 'contribution' AND source IN ('employee_pre_tax', 'employee_roth')\n)\nSELECT\n  event_id,\n  'elective deferrals of ' || year || ' reach ' || total || ', the limit is ' || elective_deferral AS message\nFROM running\nJOIN irs_limits USING (year)\nWHERE total > elective_deferral AND total - amount <= elective_deferral\n";

// src/sql/quality/limit_414v_exceeded.sql
var limit_414v_exceeded_default = "-- Says:     The contribution that takes the year's catch-up over the highest 414(v) limit of any age.\n-- Severity: error\n-- Source:   IRC 414(v), of the calendar year of the pay date, over all plans. Events carry no birth\n--           date: the highest limit that any age could have.\n-- Inputs:   events; irs_limits. A year without known limits is limit_year_unknown's.\n\nWITH running AS (\n  SELECT\n    event_id,\n    amount,\n    year(contribution_date) AS year,\n    sum(amount) OVER (\n      PARTITION BY scenario_id, plan_design_id, employee_id, year(contribution_date)\n      ORDER BY event_order\n      ROWS UNBOUNDED PRECEDING\n    ) AS total\n  FROM events\n  WHERE event_type = 'contribution' AND source = 'employee_catch_up'\n),\nhighest AS (\n  SELECT year, greatest(catch_up, coalesce(catch_up_60_63, 0)) AS highest_catch_up FROM irs_limits\n)\nSELECT\n  event_id,\n  'catch-up contributions of ' || year || ' reach ' || total || ', the highest limit of any age is '\n    || highest_catch_up AS message\nFROM running\nJOIN highest USING (year)\nWHERE total > highest_catch_up AND total - amount <= highest_catch_up\n";

// src/sql/quality/limit_415c_exceeded.sql
var limit_415c_exceeded_default = "-- Says:     The contribution that takes the year's annual additions over the 415(c) limit.\n-- Severity: error\n-- Source:   IRC 415(c); catch-up is no annual addition, of the calendar year of the pay date, over all plans.\n-- Inputs:   events; irs_limits. A year without known limits is limit_year_unknown's.\n\nWITH running AS (\n  SELECT\n    event_id,\n    amount,\n    year(contribution_date) AS year,\n    sum(amount) OVER (\n      PARTITION BY scenario_id, plan_design_id, employee_id, year(contribution_date)\n      ORDER BY event_order\n      ROWS UNBOUNDED PRECEDING\n    ) AS total\n  FROM events\n  WHERE event_type = 'contribution' AND source <> 'employee_catch_up'\n)\nSELECT\n  event_id,\n  'annual additions of ' || year || ' reach ' || total || ', the limit is ' || annual_additions AS message\nFROM running\nJOIN irs_limits USING (year)\nWHERE total > annual_additions AND total - amount <= annual_additions\n";

// src/sql/quality/limit_year_unknown.sql
var limit_year_unknown_default = `-- Says:     The first event of a year for which no limits are known.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Limits": no year's figure is inferred from another's.
-- Inputs:   events; irs_limits.

WITH needs AS (
  SELECT
    event_id,
    scenario_id,
    plan_design_id,
    employee_id,
    event_order,
    CASE event_type
      WHEN 'contribution' THEN year(contribution_date)
      WHEN 'compliance' THEN year(monitoring_date)
      WHEN 'hce_status' THEN year(determination_date) - CASE determination_method WHEN 'prior_year' THEN 1 ELSE 0 END
    END AS year
  FROM events
  WHERE event_type IN ('contribution', 'compliance', 'hce_status')
),
known AS (
  SELECT min(year) AS first_year, max(year) AS last_year FROM irs_limits
)
SELECT
  event_id,
  'no limits are known for ' || year || '; known are ' || first_year || ' to ' || last_year AS message
FROM needs
ANTI JOIN irs_limits USING (year)
CROSS JOIN known
QUALIFY row_number() OVER (PARTITION BY suite_of(scenario_id), year ORDER BY scenario_id, plan_design_id, employee_id, event_order) = 1
`;

// src/sql/quality/merit_amount_mismatch.sql
var merit_amount_mismatch_default = `-- Says:     A merit raise whose new_compensation is not the old one raised by merit_percentage.
-- Severity: warning
-- Source:   docs/DOMAIN.md, "Amounts". A merit without a compensation before it is not judged.
-- Inputs:   events.

WITH pay AS (
  SELECT
    event_id,
    event_type,
    merit_percentage,
    coalesce(annual_compensation, new_annual_compensation, new_compensation) AS compensation,
    lag(compensation) OVER (PARTITION BY scenario_id, plan_design_id, employee_id ORDER BY event_order) AS old
  FROM events
  WHERE event_type IN ('hire', 'promotion', 'merit')
),
merits AS (
  SELECT
    event_id,
    merit_percentage,
    compensation,
    old,
    CAST(old AS DECIMAL(28,6)) * CAST(1 + merit_percentage AS DECIMAL(5,4)) AS raised
  FROM pay
  WHERE event_type = 'merit'
)
SELECT
  event_id,
  'new_compensation is ' || compensation || ', ' || old || ' raised by ' || merit_percentage || ' is '
    || CAST(raised AS DECIMAL(28,6)) AS message
FROM merits
WHERE abs(compensation - raised) >= 0.01
`;

// src/sql/quality/payload_date_mismatch.sql
var payload_date_mismatch_default = `-- Says:     An event whose payload carries another date than its effective_date.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Sequence". A termination's final_pay_date is a later day by nature.
-- Inputs:   events.

WITH dated AS (
  SELECT
    event_id,
    effective_date,
    CASE event_type
      WHEN 'hire' THEN {field: 'hire_date', day: hire_date}
      WHEN 'promotion' THEN {field: 'payload effective_date', day: payload_effective_date}
      WHEN 'eligibility' THEN {field: 'eligibility_date', day: eligibility_date}
      WHEN 'enrollment' THEN {field: 'enrollment_date', day: enrollment_date}
      WHEN 'contribution' THEN {field: 'contribution_date', day: contribution_date}
      WHEN 'vesting' THEN {field: 'service_period_end_date', day: service_period_end_date}
      WHEN 'hce_status' THEN {field: 'determination_date', day: determination_date}
      WHEN 'compliance' THEN {field: 'monitoring_date', day: monitoring_date}
    END AS own
  FROM events
)
SELECT event_id, own.field || ' is ' || own.day || ', effective_date ' || effective_date AS message
FROM dated
WHERE own.day <> effective_date
`;

// src/sql/quality/payload_type_absent.sql
var payload_type_absent_default = `-- Says:     Payload types without any event.
-- Severity: warning
-- Source:   fixtures show every type (docs/DOMAIN.md, "Identity").
-- Inputs:   events; macro event_types.

WITH present AS (
  SELECT suite_of(scenario_id) AS suite, list(DISTINCT event_type) AS types FROM events GROUP BY suite
),
absent AS (
  SELECT suite, list_filter(event_types(), lambda type: NOT list_contains(present.types, type)) AS types
  FROM present
)
SELECT whole_suite(suite) AS event_id, 'no event of type: ' || array_to_string(types, ', ') AS message
FROM absent
WHERE len(types) > 0
`;

// src/sql/quality/promotion_without_raise_in_level.sql
var promotion_without_raise_in_level_default = `-- Says:     A promotion to a job level that is not above the one before.
-- Severity: warning
-- Source:   docs/DOMAIN.md, "Amounts". A promotion without a level before it is not judged.
-- Inputs:   events.

WITH levels AS (
  SELECT
    event_id,
    event_type,
    coalesce(job_level, new_job_level) AS level,
    lag(level) OVER (PARTITION BY scenario_id, plan_design_id, employee_id ORDER BY event_order) AS old
  FROM events
  WHERE event_type IN ('hire', 'promotion')
)
SELECT event_id, 'new_job_level is ' || level || ', it was ' || old AS message
FROM levels
WHERE event_type = 'promotion' AND level <= old
`;

// src/sql/quality/vested_balance_mismatch.sql
var vested_balance_mismatch_default = `-- Says:     A vesting event that states another vested balance than its own percentage gives.
-- Severity: error
-- Source:   formula in docs/DOMAIN.md, "Reconstruction".
-- Inputs:   events; macros unvested_millionths, from_millionths. One row per bucket; the order of the
--           buckets in the schema is that of their names.

WITH movements AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    plan_id,
    event_order,
    event_type,
    amount,
    CASE
      WHEN event_type = 'forfeiture' THEN forfeited_from_source
      WHEN source = 'employer_match_true_up' THEN 'employer_match'
      WHEN source = 'forfeiture_allocation' THEN 'employer_profit_sharing'
      ELSE source
    END AS bucket
  FROM events
  WHERE event_type = 'forfeiture' OR (event_type = 'contribution' AND NOT starts_with(source, 'employee_'))
),
statements AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    plan_id,
    event_order,
    event_type,
    event_id,
    vested_percentage,
    unnest(['employer_match', 'employer_nonelective', 'employer_profit_sharing']) AS bucket,
    unnest([vested_employer_match, vested_employer_nonelective, vested_employer_profit_sharing]) AS stated
  FROM events
  WHERE event_type = 'vesting'
),
running AS (
  SELECT
    event_id,
    bucket,
    stated,
    vested_percentage,
    coalesce(sum(amount) FILTER (event_type = 'contribution') OVER so_far, 0) AS contributed,
    coalesce(sum(amount) FILTER (event_type = 'forfeiture') OVER so_far, 0) AS forfeited
  FROM (FROM movements UNION ALL BY NAME FROM statements WHERE stated IS NOT NULL)
  WINDOW so_far AS (
    PARTITION BY scenario_id, plan_design_id, employee_id, plan_id, bucket
    ORDER BY event_order
    ROWS UNBOUNDED PRECEDING
  )
),
judged AS (
  SELECT
    event_id,
    bucket,
    stated,
    contributed - forfeited - from_millionths(unvested_millionths(contributed, forfeited, vested_percentage))
      AS vested
  FROM running
  WHERE stated IS NOT NULL
)
SELECT event_id, bucket || ' is ' || stated || ', vested are ' || vested AS message
FROM judged
WHERE stated <> vested
`;

// src/sql/quality/vesting_below_statutory_floor.sql
var vesting_below_statutory_floor_default = "-- Says:     A vested_percentage below the slowest vesting that the law allows.\n-- Severity: warning\n-- Source:   IRC 411(a)(2)(B), by the schedule and the full years of service. Of a period that ends\n--           before the service began nothing is said.\n-- Inputs:   events; vesting_floors (years 0 to 6, the last for all later years).\n\nWITH services AS (\n  SELECT\n    event_id,\n    vested_percentage,\n    vesting_schedule_type AS schedule,\n    service_computation_date AS start,\n    service_period_end_date AS finish,\n    CAST(year(finish) - year(start) AS INTEGER) AS calendar_years\n  FROM events\n  WHERE event_type = 'vesting'\n),\nvestings AS (\n  SELECT\n    event_id,\n    vested_percentage,\n    schedule,\n    -- Years added to a February 29 end on the 28th where there is no 29th.\n    calendar_years - CASE WHEN start + to_years(calendar_years) > finish THEN 1 ELSE 0 END AS full_years,\n    least(full_years, 6) AS years\n  FROM services\n)\nSELECT\n  event_id,\n  'vested_percentage is ' || vested_percentage || ', the floor of the ' || schedule || ' schedule after '\n    || full_years || CASE WHEN full_years = 1 THEN ' year is ' ELSE ' years is ' END || floor AS message\nFROM vestings\nJOIN vesting_floors USING (schedule, years)\nWHERE vested_percentage < floor\n";

// src/sql/quality/vesting_decreased.sql
var vesting_decreased_default = `-- Says:     A vested_percentage below the one before it in the plan.
-- Severity: warning
-- Source:   a vested benefit is not taken away again, IRC 411(a); docs/DOMAIN.md, "Amounts".
-- Inputs:   events.

WITH vestings AS (
  SELECT
    event_id,
    vested_percentage,
    lag(vested_percentage) OVER (
      PARTITION BY scenario_id, plan_design_id, employee_id, plan_id ORDER BY event_order
    ) AS old
  FROM events
  WHERE event_type = 'vesting'
)
SELECT event_id, 'vested_percentage falls from ' || old || ' to ' || vested_percentage AS message
FROM vestings
WHERE vested_percentage < old
`;

// src/sql/quality/ytd_mismatch.sql
var ytd_mismatch_default = `-- Says:     A contribution whose ytd_amount is not the sum of the year's contributions so far.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Amounts". The pay date decides the year.
-- Inputs:   events.

WITH running AS (
  SELECT
    event_id,
    source,
    year(contribution_date) AS calendar_year,
    ytd_amount,
    sum(amount) OVER (
      PARTITION BY scenario_id, plan_design_id, employee_id, plan_id, source, year(contribution_date)
      ORDER BY event_order
      ROWS UNBOUNDED PRECEDING
    ) AS so_far
  FROM events
  WHERE event_type = 'contribution'
)
SELECT
  event_id,
  'ytd_amount is ' || ytd_amount || ', the ' || source || ' contributions of ' || calendar_year || ' so far are '
    || so_far AS message
FROM running
WHERE ytd_amount <> so_far
`;

// src/checks/quality/rule-files.ts
var RULE_FILES = {
  conflicting_duplicate: conflicting_duplicate_default,
  identical_duplicate: identical_duplicate_default,
  event_id_shared_across_scenarios: event_id_shared_across_scenarios_default,
  payload_type_absent: payload_type_absent_default,
  hire_absent: hire_absent_default,
  event_before_hire: event_before_hire_default,
  activity_after_termination: activity_after_termination_default,
  contribution_before_eligibility: contribution_before_eligibility_default,
  deferral_before_enrollment: deferral_before_enrollment_default,
  payload_date_mismatch: payload_date_mismatch_default,
  ytd_mismatch: ytd_mismatch_default,
  forfeiture_exceeds_unvested: forfeiture_exceeds_unvested_default,
  vested_balance_mismatch: vested_balance_mismatch_default,
  deferral_rate_over_100: deferral_rate_over_100_default,
  merit_amount_mismatch: merit_amount_mismatch_default,
  promotion_without_raise_in_level: promotion_without_raise_in_level_default,
  vesting_decreased: vesting_decreased_default,
  vesting_below_statutory_floor: vesting_below_statutory_floor_default,
  contribution_after_deposit_deadline: contribution_after_deposit_deadline_default,
  limit_402g_exceeded: limit_402g_exceeded_default,
  limit_414v_exceeded: limit_414v_exceeded_default,
  limit_415c_exceeded: limit_415c_exceeded_default,
  limit_year_unknown: limit_year_unknown_default,
  hce_flag_mismatch: hce_flag_mismatch_default,
  hce_threshold_mismatch: hce_threshold_mismatch_default,
  compliance_limit_mismatch: compliance_limit_mismatch_default,
  compliance_amount_mismatch: compliance_amount_mismatch_default
};

// src/checks/quality/rule-header.ts
var FIELD = /^\s*--\s*(severity|says|scope)\s*:\s*(.*?)\s*$/i;
function readRuleHeader(sql, file) {
  let severity = null;
  let says = null;
  let scope = null;
  for (const [index, line] of headerLines(sql).entries()) {
    const [, name, text = ""] = FIELD.exec(line) ?? [];
    if (name === void 0) continue;
    const reject = (detail) => {
      throw new GateError("QUALITY_RULE_HEADER", { file, line: index + 1, detail });
    };
    if (name.toLowerCase() === "severity") {
      if (severity !== null) reject("a second severity");
      severity = text === "error" || text === "warning" ? text : reject(`"${text}" is not a severity`);
    } else if (name.toLowerCase() === "scope") {
      scope = text === "person" ? text : reject(`"${text}" is not a scope (person is)`);
    } else {
      if (says !== null) reject("a second sentence");
      says = text === "" ? reject("the sentence is empty") : text;
    }
  }
  return { severity, says, scope };
}
function headerLines(sql) {
  const lines = sql.split(/\r?\n/);
  const end = lines.findIndex((line) => line.trim() !== "" && !line.trimStart().startsWith("--"));
  return end === -1 ? lines : lines.slice(0, end);
}

// src/checks/quality/rules.ts
var SEVERITIES = ["error", "warning", "off"];
function isSeverity(text) {
  return SEVERITIES.includes(text);
}
var BUILTIN_RULES = Object.entries(RULE_FILES).map(([name, sql]) => ({
  name,
  sql,
  ...readRuleHeader(sql, `quality/${name}.sql`)
}));
function findBuiltinRule(name) {
  return BUILTIN_RULES.find((rule) => rule.name === name) ?? null;
}
var DEFAULT_SEVERITY = "error";
function findConfigured(rule, configured) {
  return Object.hasOwn(configured, rule) ? configured[rule] ?? null : null;
}

// src/checks/quality/settings.ts
var severities = {
  byDefault: {},
  parse: (text, reject) => Object.fromEntries(
    assignments(text, reject).map(
      ([rule, severity]) => rule !== "" && isSeverity(severity) ? [rule, severity] : reject(`${rule}=${severity}`, `RULE=${SEVERITIES.join("|")}`)
    )
  ),
  read: (value) => value
};
var WEIGHT = { off: 0, warning: 1, error: 2 };
function looserSeverities(base, head) {
  const rules = [.../* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return rules.flatMap((rule) => {
    const before = findSeverity(rule, base) ?? DEFAULT_SEVERITY;
    const after = findSeverity(rule, head);
    return WEIGHT[after ?? "warning"] >= WEIGHT[before] ? [] : [{ base: `${rule} ${before}`, head: `${rule} ${after ?? "as its file says"}` }];
  });
}
function findSeverity(rule, configured) {
  return findConfigured(rule, configured) ?? findBuiltinRule(rule)?.severity ?? null;
}
var QUALITY_SETTINGS = [
  setting({
    key: "quality.rules",
    name: "quality-rules",
    placeholder: "FOLDER|none",
    help: "quality rules of your own (default none)",
    kind: pathOrNone(null),
    looser: looserWhenRenamed
  }),
  setting({
    key: "quality.severity",
    name: "quality-severity",
    placeholder: "RULE=SEVERITY",
    help: "error, warning or off, by rule, separated by commas",
    kind: severities,
    looser: looserSeverities
  }),
  setting({
    key: "quality.max-findings",
    name: "quality-max-findings",
    placeholder: "N",
    help: "findings that the report lists per rule, 0 for all (default 20)",
    kind: count(20),
    looser: neverLooser
  })
];

// src/checks/rejection/settings.ts
var REJECTION_SETTINGS = [
  setting({
    key: "fixtures.invalid",
    name: "fixtures-invalid",
    placeholder: "GLOBS",
    help: "fixtures that must each be rejected",
    kind: globs(),
    looser: looserPatterns
  })
];

// src/checks/snapshots/settings.ts
var SNAPSHOTS_SETTINGS = [
  setting({
    key: "snapshots",
    name: "snapshots",
    placeholder: "FILE|none",
    help: "a DuckDB file of build, to compare with the fixtures",
    kind: pathOrNone(null),
    looser: looserWhenRenamed
  })
];

// src/checks/validation/settings.ts
var minimumRate = {
  byDefault: "99",
  parse: (text, reject) => /^(?:100(?:\.0{1,6})?|[0-9]{1,2}(?:\.[0-9]{1,6})?)$/.test(text) ? text : reject(text, "a percentage from 0 to 100 with at most 6 decimals"),
  read: (value, reject) => /^[0-9]+(?:\.[0-9]{1,6})?$/.test(String(value)) ? String(value) : reject(`is ${value}; it has at most 6 decimals`)
};
var minimumRateByType = {
  byDefault: null,
  parse: (text, reject) => text === "same" ? null : minimumRate.parse(text, reject),
  read: (value, reject) => minimumRate.read(value, reject)
};
var requireTypes = {
  byDefault: null,
  parse: (text) => text === "none" ? [] : words(text),
  read: (value) => value
};
var VALIDATION_SETTINGS = [
  setting({
    key: "fixtures.valid",
    name: "fixtures-valid",
    placeholder: "GLOBS",
    help: "fixtures that must be valid",
    kind: globs(),
    looser: looserPatterns
  }),
  setting({
    key: "validation.minimum-rate",
    name: "minimum-rate",
    placeholder: "PERCENT",
    help: "how many percent must be valid (default 99)",
    kind: minimumRate,
    looser: (base, head) => Number(head) >= Number(base) ? [] : [{ base, head }]
  }),
  setting({
    key: "validation.minimum-rate-by-type",
    name: "minimum-rate-by-type",
    placeholder: "PERCENT",
    help: "the same for the events of each type (default same)",
    kind: minimumRateByType,
    looser: looserRateByType
  }),
  setting({
    key: "validation.require-types",
    name: "require-types",
    placeholder: "TYPES",
    help: "event types that must occur (default all of the schema)",
    kind: requireTypes,
    looser: fewerTypes
  }),
  setting({
    key: "validation.max-findings",
    name: "max-findings",
    placeholder: "N",
    help: "findings that the report lists, 0 for all (default 1000)",
    kind: count(1e3),
    looser: neverLooser
  })
];
function fewerTypes(base, head) {
  if (head === null) return [];
  if (base === null)
    return [{ base: "all types", head: head.length === 0 ? "none" : head.join(", ") }];
  const dropped = base.filter((type) => !head.includes(type));
  return dropped.length === 0 ? [] : [{ base: dropped.join(", "), head: "no longer required" }];
}
function looserRateByType(base, head) {
  if (base === head || head === "100" || base === "0") return [];
  if (base !== null && head !== null && Number(head) >= Number(base)) return [];
  return [{ base: base ?? "same", head: head ?? "same" }];
}

// src/events/settings.ts
var foundOrPointer = {
  byDefault: null,
  parse: (text, reject) => text === FOUND ? null : POINTER.pattern.test(text) ? text : reject(text, TYPE_POINTER.allowed),
  read: (value) => value === FOUND ? null : String(value)
};
var EVENT_SETTINGS = [
  setting({
    key: "schema",
    name: "schema",
    placeholder: "builtin|FILE",
    help: "JSON Schema of one event",
    kind: builtinOr("file"),
    // Another schema may take what this one refuses; what is in its file is judged by the fixtures.
    looser: (base, head) => looserWhenRenamed(
      base.kind === "file" ? base.path : "builtin",
      head.kind === "file" ? head.path : "builtin"
    )
  }),
  setting({
    key: "events.type",
    name: "events-type",
    placeholder: "POINTER|schema",
    help: "where an event has its type (default schema)",
    kind: foundOrPointer,
    // Types by another name are counted, required and held to their rate apart.
    looser: (base, head) => looserWhenRenamed(base ?? FOUND, head ?? FOUND)
  }),
  setting({
    key: "events.id",
    name: "events-id",
    placeholder: "POINTER",
    help: "where it has its id (default /event_id)",
    kind: textLike("/event_id", POINTER),
    looser: looserWhenRenamed
  }),
  setting({
    key: "events.date",
    name: "events-date",
    placeholder: "POINTER",
    help: "where it has its day, for tables of your own (default /effective_date)",
    kind: textLike("/effective_date", POINTER),
    // The latest day is the default of the day as of which tables stand: events after it are not looked at.
    looser: looserWhenRenamed
  }),
  setting({
    key: "events.person",
    name: "events-person",
    placeholder: "POINTER",
    help: "where it names its person (default /employee_id)",
    kind: textLike("/employee_id", POINTER),
    // Whose events are a sample.
    looser: looserWhenRenamed
  }),
  setting({
    key: "events.created",
    name: "events-created",
    placeholder: "POINTER",
    help: "where it says when it was recorded (default /created_at)",
    kind: textLike("/created_at", POINTER),
    looser: looserWhenRenamed
  })
];

// src/pipelines/command/settings.ts
var names = {
  byDefault: [],
  parse(text, reject) {
    const given = text === "none" ? [] : words(text);
    const wrong = given.find((name) => !NAME2.test(name) || isForbidden(name));
    return wrong === void 0 ? given : reject(wrong, "names of variables; those of GitHub and its tokens are never given");
  },
  read(value, reject) {
    const given = value;
    const wrong = given.find((name) => !NAME2.test(name));
    if (wrong !== void 0) reject(`has "${wrong}", which is no name of a variable`);
    const token = given.find(isForbidden);
    return token === void 0 ? given : reject(`names ${token}, which no command is given: it may hold a token of the job`);
  }
};
var command = {
  byDefault: null,
  parse: (text) => text === "none" ? null : text,
  read: (value) => String(value).trim()
};
var NAME2 = /^[A-Za-z_][A-Za-z0-9_]*$/;
var COMMAND_SETTINGS = [
  setting({
    key: "pipeline.env",
    name: "pipeline-env",
    placeholder: "NAMES|none",
    help: "more variables that a command may see (default none)",
    kind: names,
    // What a command is given it may use: a secret of the step too.
    looser: (base, head) => head.filter((name) => !base.includes(name)).map((name) => ({ base: "not in the list", head: name }))
  }),
  setting({
    key: "pipeline.prepare",
    name: "pipeline-prepare",
    placeholder: "COMMAND|none",
    help: "command that sets up a tree of its own (default none)",
    kind: command,
    // What base and head are compared by: as the command itself.
    looser: looserWhenExchanged
  })
];

// src/contracts/text/yaml-file.ts
var import_yaml = __toESM(require_dist(), 1);
var MOST_ALIASES = 100;
function readYaml(text, refuse) {
  const counter = new import_yaml.LineCounter();
  const lineAt2 = (offset) => counter.linePos(offset).line;
  const options = { lineCounter: counter, prettyErrors: false, logLevel: "error" };
  const parsed = (0, import_yaml.parseAllDocuments)(text, options);
  const documents = "empty" in parsed ? parseEmpty() : parsed;
  const [fault] = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  if (fault !== void 0) refuse(lineAt2(fault.pos[0]), sentence(fault.message));
  const [document, second] = documents;
  if (second !== void 0)
    refuse(lineAt2(second.range[0]), "there are several documents; one is allowed");
  return { document, values: plain2(document, refuse), lineAt: lineAt2 };
}
function plain2(document, refuse) {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    return refuse(1, sentence(error.message));
  }
}
function parseEmpty() {
  return (0, import_yaml.parseAllDocuments)("null");
}
function sentence(message) {
  const text = message.trim().replace(/\.$/, "");
  return text.charAt(0).toLowerCase() + text.slice(1);
}

// src/pipelines/declared/read-declarations.ts
var TAKEN2 = [
  "events",
  "repeated_events",
  "loaded_events",
  "irs_limits",
  "vesting_floors",
  "deposit_deadlines",
  "participations",
  "contribution_totals",
  "other_events",
  "quality_findings",
  "gate_events",
  "named_events"
];
var PARTS2 = ["key", "day", "ignore"];
function readDeclarations(value, reject) {
  const given = typeof value === "string" ? parse3(value, reject) : value;
  if (!isMap(given)) return reject("must be a map of tables, each with its key");
  const tables2 = Object.entries(given).map(([name, parts]) => readTable2(name, parts, reject));
  const twice = findTwice2(tables2.map(({ name }) => name));
  if (twice !== null) reject(`names the table ${twice} twice, since capitals do not count`);
  const sharing = findTwice2(tables2.map(({ goldenFile }) => goldenFile));
  return sharing === null ? tables2 : reject(`names two tables with one golden file, ${sharing}`);
}
function parse3(text, reject) {
  if (text.trim() === "none") return {};
  const { values } = readYaml(text, (_, detail) => reject(`must be YAML (${detail})`));
  return values;
}
function readTable2(given, parts, reject) {
  const parsed = parseTableName(given);
  if (parsed === null)
    return reject(
      `names a table ${JSON.stringify(given)}; a name is TABLE or SCHEMA.TABLE, in double quotes where a part holds a dot`
    );
  const name = formatTableName(parsed);
  if (!isShortEnough(parsed)) return reject(`names a table ${name}, which is too long for a file`);
  if (TAKEN2.includes(foldName(name)))
    return reject(
      `names a table ${name}, which is one of the gate's own (docs/PIPELINES.md); give yours another name`
    );
  if (!isMap(parts) || parts.key === void 0)
    return reject(`needs a key for ${name}: the columns that identify a row`);
  const unknown = Object.keys(parts).find((part) => !PARTS2.includes(part));
  if (unknown !== void 0)
    return reject(`says "${unknown}" of ${name}; a table has ${PARTS2.join(", ")}`);
  const key = readColumns(parts.key, `the key of ${name}`, reject);
  if (key.length === 0) return reject(`names no column as key of ${name}`);
  const ignore2 = readColumns(parts.ignore ?? [], `ignore of ${name}`, reject);
  const day2 = readDay(parts.day, name, reject);
  const counted2 = day2 === null ? key : [...key, day2];
  const both = ignore2.find((column) => counted2.some((other) => isSameName(other, column)));
  if (both !== void 0)
    return reject(`ignores ${both} of ${name}, which is its ${isKey(key, both) ? "key" : "day"}`);
  return { name, goldenFile: goldenFileName(parsed), key, day: day2, ignore: ignore2 };
}
function readColumns(value, what, reject) {
  if (!Array.isArray(value) || value.some((column) => typeof column !== "string" || column === ""))
    return reject(`must name columns in a list, as ${what}`);
  const twice = findTwice2(value);
  return twice === null ? value : reject(`names ${twice} twice in ${what}`);
}
function readDay(value, name, reject) {
  if (value === void 0 || value === null) return null;
  return typeof value === "string" && value !== "" ? value : reject(`must name a column as day of ${name}`);
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isKey(key, column) {
  return key.some((other) => isSameName(other, column));
}
function isSameName(a, b) {
  return foldName(a) === foldName(b);
}
function findTwice2(names2) {
  return names2.find((name, at) => names2.findIndex((other) => isSameName(other, name)) !== at) ?? null;
}

// src/pipelines/declared/settings.ts
var tables = {
  byDefault: [],
  parse: (text, reject) => readDeclarations(
    text,
    (detail) => reject(text, `a map such as {NAME: {key: [COLUMN]}}, or none; it ${detail}`)
  ),
  read: readDeclarations
};
function looserTables(base, head) {
  return base.flatMap((before) => {
    const after = head.find(({ name }) => foldName(name) === foldName(before.name));
    if (after === void 0) return [{ base: before.name, head: "not declared" }];
    const parts = [];
    if (!isSame(before.key, after.key)) parts.push(["key", list2(before.key), list2(after.key)]);
    if (before.day !== null && before.day !== after.day)
      parts.push(["day", before.day, after.day ?? "none"]);
    if (after.ignore.some((column) => !has(before.ignore, column)))
      parts.push(["ignore", list2(before.ignore), list2(after.ignore)]);
    return parts.map(([part, was, is]) => ({
      base: `${before.name}: ${part} ${was}`,
      head: `${after.name}: ${part} ${is}`
    }));
  });
}
function isSame(a, b) {
  return a.length === b.length && a.every((column) => has(b, column));
}
function has(columns, name) {
  return columns.some((column) => column.toLowerCase() === name.toLowerCase());
}
function list2(columns) {
  return columns.length === 0 ? "none" : columns.join(", ");
}
var TABLE_SETTINGS = [
  setting({
    key: "tables",
    name: "tables",
    placeholder: "YAML",
    help: "tables of your own, as in the file: {NAME: {key: [COLUMN]}}",
    kind: tables,
    looser: looserTables
  })
];

// src/pipelines/second-opinion/settings.ts
var ALLOWED = "builtin, none, or run: COMMAND";
function fromText(text, reject) {
  if (text === "builtin" || text === "none") return { kind: text };
  const run = /^run:\s*(\S.*)$/s.exec(text)?.[1]?.trim();
  return run === void 0 ? reject() : { kind: "command", run };
}
var opinion = {
  byDefault: { kind: "builtin" },
  parse: (text, reject) => fromText(text, () => reject(text, ALLOWED)),
  read(value, reject) {
    if (typeof value === "string")
      return fromText(value, () => reject(`is "${value}"; allowed: ${ALLOWED}`));
    return { kind: "command", run: String(value.run).trim() };
  }
};
function describeOpinion(choice2) {
  if (choice2.kind === "command") return `run: ${choice2.run}`;
  return choice2.kind === "none" ? null : choice2.kind;
}
var OPINION_SETTINGS = [
  setting({
    key: "second-opinion",
    name: "second-opinion",
    placeholder: "WHO",
    help: 'makes tables a second time: builtin, none, or "run: COMMAND" (default builtin)',
    kind: opinion,
    looser: (base, head) => looserWhenRenamed(describeOpinion(base), describeOpinion(head))
  })
];

// src/pipelines/pipeline-choice.ts
var folder = builtinOr("folder");
var RUN = /^run:\s*/;
function fromText2(text, reject) {
  if (!RUN.test(text)) return folder.read(text, reject);
  const run = text.replace(RUN, "").trim();
  return run === "" ? reject() : { kind: "command", run };
}
var pipelineChoice = {
  byDefault: { kind: "builtin" },
  parse: (text, reject) => fromText2(text, () => reject(text, "builtin, a folder, or run: COMMAND")),
  read(value, reject) {
    if (typeof value === "string") return fromText2(value, () => reject("names no command"));
    const map = value;
    const { path: path23, run } = map;
    const foreign = ONLY_SQL.find((key) => key in map);
    if (run !== void 0 && path23 !== void 0)
      reject("names a folder (path) and a command (run); it can be one of them");
    if (run !== void 0 && foreign !== void 0)
      reject(`has ${foreign} beside a command (run), which is not held to it`);
    if (run !== void 0) return { kind: "command", run: String(run).trim() };
    return path23 === void 0 ? { kind: "builtin" } : fromText2(String(path23), () => reject("is empty"));
  }
};
var ONLY_SQL = ["memory", "disk"];
function describeChoice(choice2) {
  switch (choice2.kind) {
    case "builtin":
      return "builtin";
    case "folder":
      return choice2.path;
    case "command":
      return `run: ${choice2.run}`;
  }
}

// src/pipelines/settings.ts
var day = {
  byDefault: null,
  parse: (text, reject) => isCalendarDate(text) ? text : reject(text, "a day of the calendar, YYYY-MM-DD"),
  read: (value) => String(value)
};
var seconds2 = {
  byDefault: 300,
  parse: (text, reject) => /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : reject(text, "a whole number of seconds"),
  read: (value) => Number(value)
};
var size = {
  byDefault: null,
  parse: (text, reject) => SIZE.pattern.test(text) ? bytes(text) : reject(text, SIZE.allowed),
  read: (value) => bytes(String(value))
};
function bytes(text) {
  return Math.round(Number.parseFloat(text) * (text.endsWith("GB") ? 1e9 : 1e6));
}
var PIPELINE_SETTINGS = [
  setting({
    key: "pipeline",
    name: "pipeline",
    placeholder: "builtin|FOLDER|RUN",
    help: 'SQL that rebuilds the tables, or "run: COMMAND"',
    kind: pipelineChoice,
    // What is named no more is tested no more; what is in its files the goldens judge.
    looser: (base, head) => looserWhenRenamed(describeChoice(base), describeChoice(head))
  })
];
var SQL_LIMIT_SETTINGS = [
  setting({
    key: "pipeline.timeout",
    name: "pipeline-timeout",
    placeholder: "SECONDS",
    help: "how long your own SQL or command may take (default 300)",
    kind: seconds2,
    looser: neverLooser
  }),
  setting({
    key: "pipeline.memory",
    name: "pipeline-memory",
    placeholder: "SIZE",
    help: "memory for SQL of your own, such as 2GB",
    kind: size,
    looser: neverLooser
  }),
  setting({
    key: "pipeline.disk",
    name: "pipeline-disk",
    placeholder: "SIZE",
    help: "disk for SQL of your own, such as 10GB",
    kind: size,
    looser: neverLooser
  })
];
var AS_OF_SETTINGS = [
  setting({
    key: "as-of",
    name: "as-of",
    placeholder: "DATE",
    help: "as-of date of the balances (default: the latest event)",
    kind: day,
    // Events after the day are not looked at.
    looser: (base, head) => head === null || base !== null && head >= base ? [] : [{ base: base ?? "the latest event", head }]
  })
];
function sqlLimits(settings) {
  return {
    seconds: settings["pipeline.timeout"],
    memory: settings["pipeline.memory"],
    disk: settings["pipeline.disk"]
  };
}

// src/plan/settings.ts
var LIMIT_SETTINGS = [
  setting({
    key: "limits",
    name: "limits",
    placeholder: "FILE|none",
    help: "CSV with the law's limits for years that are not built in",
    kind: pathOrNone(null),
    // Without its years nothing is held against them; what is in the file the guard looks at.
    looser: looserWhenRenamed
  })
];

// src/project/config-paths.ts
var ORIGINS = ["root", "config"];
var PATH_SETTINGS = [
  setting({
    key: "paths",
    name: "paths",
    placeholder: "ORIGIN",
    help: "where paths of the config file begin: root, or config, its own folder (default root)",
    kind: choice(ORIGINS),
    // What it makes of each path is compared with what that was before.
    looser: neverLooser
  })
];
var PATH_KEYS = {
  schema: "path",
  "fixtures.valid": "globs",
  "fixtures.invalid": "globs",
  "quality.rules": "path",
  limits: "path",
  "golden.path": "path",
  snapshots: "path",
  pipeline: "path",
  "benchmarks.baselines": "path",
  generated: "globs"
};
var WORDS = ["none", "builtin"];
function fromConfigFolder(key, written3, file) {
  const kind = Object.hasOwn(PATH_KEYS, key) ? PATH_KEYS[key] : void 0;
  const folder2 = file.slice(0, file.lastIndexOf("/") + 1);
  if (kind === void 0 || folder2 === "") return written3;
  return kind === "globs" ? patternsIn(folder2, written3) : pathIn(folder2, written3);
}
function pathIn(folder2, written3) {
  if (typeof written3 === "string")
    return WORDS.includes(written3) || written3.startsWith("/") ? written3 : normalised(`${folder2}${written3}`);
  if (typeof written3 === "object" && written3 !== null && "path" in written3)
    return { ...written3, path: pathIn(folder2, written3.path) };
  return written3;
}
function patternsIn(folder2, written3) {
  if (Array.isArray(written3)) return written3.map((pattern2) => patternsIn(folder2, pattern2));
  if (typeof written3 !== "string" || /^!?\//.test(written3)) return written3;
  const [, negation = "", pattern = ""] = /^(!?(?!\())(.*)$/s.exec(written3) ?? [];
  return `${negation}${normalised(`${literalPattern(folder2)}${pattern}`)}`;
}

// src/project/github-settings.ts
var COMMENT_MODES = ["always", "changes", "failures", "off"];
var history = (({ byDefault, parse: parse4, read }) => {
  const orNone = (branch) => branch === "none" ? null : branch;
  return {
    byDefault,
    parse: (text, reject) => orNone(parse4(text, reject)),
    read: (value, reject) => orNone(read(value, reject))
  };
})(textLike("dc-event-gate-history", HISTORY));
var GITHUB_SETTINGS = [
  setting({
    key: "github.comment",
    name: "comment",
    placeholder: "WHEN",
    help: "when a pull request gets a comment: always, changes, failures, off (default always)",
    kind: choice(COMMENT_MODES),
    looser: (base, head) => COMMENT_MODES.indexOf(head) <= COMMENT_MODES.indexOf(base) ? [] : [{ base, head }]
  }),
  setting({
    key: "github.history",
    name: "history",
    placeholder: "BRANCH|none",
    help: "branch that keeps the figures of runs (default dc-event-gate-history)",
    kind: history,
    looser: looserWhenRenamed
  })
];

// src/project/settings.ts
var BASE_SETTINGS = [
  setting({
    key: "base",
    name: "base",
    placeholder: "REF|none",
    help: "git revision to compare with (default none)",
    kind: wordOrNone(null),
    // Without a base of its own, a pull request is held against what it branched from.
    looser: looserWhenExchanged
  })
];
var SETTINGS = [
  ...EVENT_SETTINGS,
  ...VALIDATION_SETTINGS,
  ...REJECTION_SETTINGS,
  ...QUALITY_SETTINGS,
  ...LIMIT_SETTINGS,
  ...GOLDEN_SETTINGS,
  ...INVARIANT_SETTINGS,
  ...SNAPSHOTS_SETTINGS,
  ...PIPELINE_SETTINGS,
  ...SQL_LIMIT_SETTINGS,
  ...COMMAND_SETTINGS,
  ...OPINION_SETTINGS,
  ...TABLE_SETTINGS,
  ...BENCHMARK_SETTINGS,
  ...EVOLUTION_SETTINGS,
  ...GUARD_SETTINGS,
  ...GITHUB_SETTINGS,
  ...PATH_SETTINGS,
  ...BASE_SETTINGS,
  ...AS_OF_SETTINGS
];

// src/checks/validation/required-types.ts
function requireNamedTypes({ "validation.require-types": required, findPlace: findPlace2 }, known2) {
  if (known2.length === 0) return;
  const unknown = required?.find((type) => !known2.includes(type));
  if (unknown === void 0) return;
  const meant = nearest(unknown, known2);
  const hint = meant === void 0 ? "" : ` (did you mean ${meant}?)`;
  throw new GateError("OVERRIDE_VALUE", {
    place: findPlace2("validation.require-types", unknown),
    detail: `is "${unknown}"; allowed: one or more of ${known2.join(", ")}, or none${hint}`
  });
}
function listMissingTypes({ "validation.require-types": required }, known2, isThere3) {
  return (required ?? known2).filter((type) => !isThere3(type));
}

// src/project/resolve.ts
function resolveConfig(sources) {
  const values = Object.fromEntries(SETTINGS.map((row) => [row.key, resolve(sources, row)]));
  const config = {
    ...values,
    file: sources.file?.file ?? null,
    findPlace: (key, item = null) => findPlace(sources, key, item)
  };
  if (config.schema.kind === "builtin") requireNamedTypes(config, EVENT_TYPES);
  return config;
}
function resolve(sources, row) {
  const { file, overrides, place: place2 } = sources;
  const given = overrides[row.name];
  if (given !== void 0)
    return row.kind.parse(
      given,
      (value, allowed) => rejectOverride(place2(row.name), value, allowed)
    );
  const written3 = writtenIn(sources, row);
  if (file === null || written3 === void 0) return row.kind.byDefault;
  return row.kind.read(written3, (detail) => {
    const { file: name } = file;
    throw new GateError("CONFIG_VALUE", {
      file: name,
      line: file.line(row.key),
      key: row.key,
      detail
    });
  });
}
function writtenIn({ file, overrides }, { key, kind }) {
  const written3 = valueAt(file?.values, key);
  if (file === null || (overrides.paths ?? file.values.paths) !== "config") return written3;
  const isDefault = written3 === void 0 && Object.hasOwn(PATH_KEYS, key);
  const value = isDefault && typeof kind.byDefault === "string" ? kind.byDefault : written3;
  return fromConfigFolder(key, value, file.file);
}
function rejectOverride(place2, value, allowed) {
  throw new GateError("OVERRIDE_VALUE", {
    place: place2,
    detail: `is ${quoteValue(value)}; allowed: ${allowed}`
  });
}
function valueAt(values, key) {
  let value = values;
  for (const step of key.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return void 0;
    value = value[step];
  }
  return value;
}
function findPlace({ file, overrides, place: place2 }, key, item) {
  const row = SETTINGS.find((candidate) => candidate.key === key);
  if (row !== void 0 && overrides[row.name] !== void 0) return place2(row.name);
  return file === null ? key : `${file.file}:${file.line(key, item)}, ${key}`;
}

// src/checks/quality/load-rules.ts
async function loadRules(settings, workspace) {
  const { "quality.rules": folder2, "quality.severity": configured } = settings;
  const weighed = ({ severity, ...rule }, source) => ({
    ...rule,
    severity: findConfigured(rule.name, configured) ?? severity ?? DEFAULT_SEVERITY,
    source
  });
  const own = folder2 === null ? [] : await readOwnRules(folder2, workspace);
  const rules = [
    ...BUILTIN_RULES.map((rule) => weighed(rule, "builtin")),
    ...own.map(({ path: path23, ...rule }) => weighed(rule, path23))
  ];
  const names2 = rules.map(({ name }) => name);
  for (const rule of Object.keys(configured)) {
    if (!names2.includes(rule)) rejectUnknown(settings, rule, names2);
  }
  return rules;
}
async function readOwnRules(folder2, workspace) {
  const files = (await workspace.filesIn(folder2)).filter((file) => file.endsWith(".sql"));
  if (files.length === 0)
    throw new GateError("QUALITY_RULES", { path: folder2, detail: "there is no .sql file" });
  return Promise.all(
    files.map(async (file) => {
      const path23 = `${folder2}/${file}`;
      const name = file.slice(0, -".sql".length);
      const reject = (detail) => {
        throw new GateError("QUALITY_RULES", { path: path23, detail });
      };
      if (!/^[a-z][a-z0-9_]*$/.test(name)) reject(`"${name}" is no rule name (a-z, 0-9 and _)`);
      if (findBuiltinRule(name) !== null) reject(`"${name}" is the name of a built-in rule`);
      const sql = await workspace.readText(path23);
      return { name, path: path23, sql, ...readRuleHeader(sql, path23) };
    })
  );
}
function rejectUnknown({ findPlace: findPlace2 }, rule, names2) {
  const meant = nearest(rule, names2);
  throw new GateError("QUALITY_RULE_UNKNOWN", {
    place: findPlace2("quality.severity", rule),
    rule,
    hint: meant === void 0 ? ` Known are ${names2.join(", ")}.` : ` Did you mean ${meant}?`
  });
}

// src/events/schema/schema-notes.ts
var KINDS = [
  {
    isOf: (node2) => "nullable" in node2,
    say: (places) => `the keyword nullable at ${places} is none of JSON Schema and says nothing; write the type "null" beside the other`
  },
  {
    isOf: hasDecimalBounds,
    say: (places) => `the bounds of the number at ${places} are not in this schema for the text beside it; they are applied to it`
  },
  {
    isOf: isFreeDecimal,
    say: (places) => `not in this schema: what the text beside the number at ${places} may say; any text is taken`
  },
  {
    isOf: ({ patternProperties, additionalProperties }) => patternProperties !== void 0 && additionalProperties === void 0,
    say: (places) => `not in this schema: which keys at ${places} are none; one that fits no pattern may hold anything`
  },
  {
    isOf: hasOptionalTag,
    say: (places) => `the field of the discriminator at ${places} has a default in this schema; it is needed, as the models need it`
  },
  {
    isOf: isExportedModel,
    say: (places) => `not in this schema: what validators of the models check (${places}): blank text, digits of decimals, rules across fields`
  }
];
function noteSchema(schema) {
  const all = [...subschemas(schema)];
  const ofKinds = KINDS.flatMap(({ isOf, say }) => {
    const places = all.filter(({ node: node2 }) => isOf(node2, schema)).map(({ pointer }) => pointer);
    return places.length === 0 ? [] : [say(listPlaces(places))];
  });
  return [...unknownFormats(schema), ...ofKinds];
}
function unknownFormats(schema) {
  const places = /* @__PURE__ */ new Map();
  for (const { node: node2, pointer } of subschemas(schema)) {
    const { format } = node2;
    if (typeof format !== "string" || isKnownFormat(format)) continue;
    places.set(format, [...places.get(format) ?? [], pointer]);
  }
  return [...places].map(
    ([format, pointers]) => `the format ${JSON.stringify(format)} at ${listPlaces(pointers)} is not checked; known are ${KNOWN_FORMATS.join(", ")}`
  );
}
function isFreeDecimal(node2) {
  const text = readDecimal(node2)?.text;
  return text !== void 0 && !hasDecimalBounds(node2) && !("pattern" in text);
}
function hasOptionalTag(node2, schema) {
  const tag = readDiscriminator(node2);
  if (tag === null) return false;
  return (readBranches(node2) ?? []).some((branch) => {
    const required = followReferences(branch, schema)?.required;
    return !Array.isArray(required) || !required.includes(tag);
  });
}
function isExportedModel({ title, properties }) {
  if (typeof title !== "string" || !isSchemaNode(properties)) return false;
  const fields = Object.values(properties).filter(isSchemaNode);
  const titled = fields.filter((field2) => typeof field2.title === "string");
  return titled.length > 0 && fields.every((field2) => titled.includes(field2) || "$ref" in field2 || "anyOf" in field2);
}
function listPlaces([first = "", ...others]) {
  const more = others.length === 0 ? "" : ` and ${counted(others.length, "other place")}`;
  return `${first === "" ? "the top" : first}${more}`;
}

// src/events/event-schema.ts
async function loadEventSchema({ schema, "events.type": typePointer }, workspace) {
  if (schema.kind === "builtin")
    return { json: event_schema_default, origin: "builtin", notes: [], typePointer };
  const { path: path23 } = schema;
  try {
    const json2 = JSON.parse(await workspace.readText(path23));
    createRecordValidator(json2, path23);
    const found = { json: json2, origin: "team", notes: noteSchema(json2), typePointer };
    return { ...found, notes: [...found.notes, ...noteTypes(found)] };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new GateError("SCHEMA_INVALID", { file: path23, detail: cause.message }, { cause });
  }
}
function noteTypes(schema) {
  const { names: names2, path: path23 } = typesIn(schema);
  if (names2.length > 0) return [];
  return [
    `no event type is named in this schema (at /${path23.join("/")}), so that none is asked for; name them by const or enum, or say by "events.type" where they stand`
  ];
}

// src/pipelines/declared/tables-under-test.ts
function requirePlanTables({ plan }, needed2, command2) {
  const missing = needed2.filter((name) => !plan.some((table) => table.name === name));
  if (missing.length > 0)
    throw new GateError("PLAN_TABLES", { command: command2, tables: missing.join(", ") });
}
function tablesUnderTest({
  tables: declared,
  pipeline: pipeline2,
  findPlace: findPlace2
}) {
  const makesAll = pipeline2.kind === "builtin" || pipeline2.kind === "folder";
  const plan = makesAll || declared.length === 0 ? TABLES : TABLES.filter(({ name }) => declared.some((own) => own.name.toLowerCase() === name));
  for (const table of declared) {
    const taken = [...plan, FINDINGS_TABLE].find(
      ({ goldenFile }) => goldenFile === foldName(table.goldenFile)
    );
    if (taken !== void 0)
      throw new GateError("TABLES", {
        place: findPlace2("tables", table.name),
        detail: `the golden file ${table.goldenFile} is that of ${taken.name} already`
      });
  }
  return { plan, declared };
}

// src/pipelines/load-without-plan.ts
async function loadWithoutPlan(database, { spool, asOf, scripts }, day2) {
  const { tables: tables2, ground, macros } = scripts;
  for (const { sql, name } of [tables2, ground, macros]) await database.execute(sql, name);
  const [row = []] = await database.rows(
    `SELECT count(DISTINCT json), CAST(min(day) AS VARCHAR), CAST(max(day) AS VARCHAR)
     FROM (SELECT json, TRY_CAST(left(json->>${quoted(day2)}, 10) AS DATE) AS day
       FROM read_json_objects(${literal(spool)}, format = 'newline_delimited', maximum_object_size = 16777216,
         hive_partitioning = false))`,
    "events"
  );
  const [events, first = null, latest = null] = row;
  const asked = asOf ?? latest;
  if (asked === null) throw new GateError("EVENT_DAYS", { pointer: day2 });
  await database.setVariable("as_of", asked);
  return { asOf: asked, first: first ?? asked, events: Number(events) };
}

// src/pipelines/reference/export-events.ts
async function exportEvents(database, file) {
  const fields = membersAt([]).map(([name, sql]) => `${sql} AS ${name}`);
  await database.execute(
    `COPY (SELECT ${fields.join(", ")} FROM events ORDER BY event_order) TO ${quoted(file)} (FORMAT json)`,
    "events"
  );
}
function readEventsFor(database, employees) {
  return database.lines(
    `SELECT CAST(to_json(${objectAt([])}) AS VARCHAR) FROM events
     WHERE employee_id IN (SELECT unnest(${literal(employees)})) ORDER BY event_order`,
    "events"
  );
}
function membersAt(path23) {
  const below = EVENT_COLUMNS.filter(
    (column) => path23.every((step, at) => column.path[at] === step)
  );
  const names2 = [...new Set(below.map((column) => column.path[path23.length] ?? ""))];
  return names2.map((name) => {
    const column = below.find(
      (one) => one.path.length === path23.length + 1 && one.path.at(-1) === name
    );
    return [name, column === void 0 ? objectAt([...path23, name]) : writeValue(column)];
  });
}
function objectAt(path23) {
  return `{${membersAt(path23).map(([name, sql]) => `${name}: ${sql}`).join(", ")}}`;
}
function writeValue({ name, kind }) {
  if (kind === "amount" || kind === "rate") return `CAST(${name} AS VARCHAR)`;
  return kind === "instant" ? `strftime(${name}, '%Y-%m-%dT%H:%M:%S.%fZ')` : name;
}

// src/pipelines/foreign/attach-tables.ts
async function attachTables(database, exports, { file, alias }, scriptFor2) {
  await database.execute(`ATTACH ${quoted(file)} AS ${alias} (READ_ONLY)`, "result");
  const rows = await database.rows(
    `SELECT table_name, column_name
     FROM duckdb_tables() JOIN duckdb_columns() USING (database_name, schema_name, table_name)
     WHERE database_name = ${quoted(alias)} AND schema_name = 'main' AND column_default IS NULL`,
    "result"
  );
  const plain3 = new Set(rows.map(([table, column]) => `${table}.${column}`));
  for (const { table, columns } of exports) {
    const missing = columns.filter((column) => !plain3.has(`${table}.${column}`));
    if (missing.length === 0) continue;
    const detail = `${missing.join(", ")} did not come as plain data`;
    throw new GateError("PIPELINE_TABLE", { file: scriptFor2(table), table, detail });
  }
}

// src/pipelines/command/adopt-collected.ts
var ALIAS = "pipeline_tables";
async function adoptCollected(database, {
  file,
  target,
  tables: tables2,
  maker
}) {
  await attachTables(database, [], { file, alias: ALIAS }, () => maker);
  const columns = await plainColumns(database);
  for (const { name, columns: needed2 } of tables2) {
    if (!columns.has(name)) {
      if (needed2 === null) continue;
      const detail = "there is none. Leave it in DC_EVENT_GATE_DATABASE or DC_EVENT_GATE_OUTPUT, or declare which tables there are (tables)";
      throw new GateError("PIPELINE_TABLE", { file: maker, table: name, detail });
    }
    const plain3 = columns.get(name) ?? [];
    const missing = (needed2 ?? []).filter((column) => !plain3.includes(column.name));
    if (missing.length > 0) {
      const detail = `${missing.map((column) => column.name).join(", ")} did not come as plain data`;
      throw new GateError("PIPELINE_TABLE", { file: maker, table: name, detail });
    }
    const kind = target === "file" ? "TABLE" : "VIEW";
    await database.execute(
      `CREATE OR REPLACE ${kind} ${identifier(name)} AS SELECT ${plain3.map(identifier).join(", ")} FROM ${ALIAS}.main.${identifier(name)}`,
      maker
    );
  }
  if (target === "file") await database.execute(`DETACH ${ALIAS}`, "result");
}
async function plainColumns(database) {
  const rows = await database.rows(
    `SELECT table_name, column_name
     FROM duckdb_tables() JOIN duckdb_columns() USING (database_name, schema_name, table_name)
     WHERE database_name = ${quoted(ALIAS)} AND schema_name = 'main' AND column_default IS NULL
     ORDER BY table_name, column_index`,
    "result"
  );
  const columns = /* @__PURE__ */ new Map();
  for (const [table, column] of rows) {
    const own = columns.get(String(table)) ?? [];
    columns.set(String(table), [...own, String(column)]);
  }
  return columns;
}

// src/contracts/text/first-few.ts
function firstFew(names2, most = 5) {
  const rest = names2.length - most;
  return names2.slice(0, most).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

// src/pipelines/command/ended.ts
var TOLD_LINES = 6;
var TOLD_LETTERS = 240;
var FAILURE = /error|fail|exception|fatal/i;
var NOT_EXECUTABLE = 126;
var NOT_FOUND = 127;
function requireEnded(run, end, most) {
  const { how, code, signal, left, seconds: seconds3 } = end;
  const said = lastWords(end);
  if (how === "late") throw new GateError("COMMAND_TIMEOUT", { run, seconds: most, said });
  if (code === NOT_FOUND || code === NOT_EXECUTABLE)
    throw new GateError("COMMAND_MISSING", { run, code, said });
  if (code !== 0)
    throw new GateError("COMMAND_FAILED", {
      run,
      how: signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`,
      seconds: seconds3.toFixed(1),
      said
    });
  if (left.length > 0) throw new GateError("COMMAND_CHILD", { run, left: describeLeft(left) });
}
function describeLeft(left) {
  const known2 = left.filter((words2) => words2 !== "").map((words2) => shortened(words2, TOLD_LETTERS));
  return known2.length === 0 ? "" : ` (${firstFew(known2)})`;
}
function lastWords({ lastLines }) {
  if (lastLines.length === 0) return " It printed nothing.";
  const lines = tellingLines(lastLines).map((line) => plain(shortened(line.trim(), TOLD_LETTERS)));
  return ` Its last ${lines.length === 1 ? "line" : "lines"}: ${lines.join(" | ")}`;
}
function tellingLines(lines) {
  const said = lines.filter((line) => new RegExp("\\p{L}", "u").test(line));
  const last = said.slice(-TOLD_LINES);
  const until = said.findLastIndex((line) => FAILURE.test(line)) + 1;
  return until === 0 || last.some((line) => FAILURE.test(line)) ? last : said.slice(Math.max(0, until - TOLD_LINES), until);
}
function requireLeft(run, { database, output }, tables2, console2) {
  const isWanted = (file) => {
    const stem = tableStem(file);
    return tables2.some(({ name }) => isFileNamed(stem, name));
  };
  const others = output.filter((file) => !isWanted(file)).map((file) => baseName(file));
  if (others.length > 0)
    console2.note(
      `In DC_EVENT_GATE_OUTPUT no table is asked for by the names of ${firstFew(others)}.`
    );
  const files = [...database?.files ?? [], ...output.filter(isWanted)];
  if (files.length > 0) return files;
  const names2 = tables2.map(({ name }) => name).join(", ");
  throw new GateError("COMMAND_NOTHING", { run, tables: names2 });
}
function tableStem(file) {
  return /^(.+)\.(?:parquet|csv)$/i.exec(baseName(file))?.[1] ?? "";
}
function baseName(file) {
  return file.split(/[\\/]/).at(-1) ?? file;
}

// src/pipelines/command/events-parquet.ts
async function writeParquet(database, events, file, console2) {
  const sql = `COPY (FROM read_json(${literal(events)}, format = 'newline_delimited', records = true, sample_size = -1,
      maximum_object_size = 16777216, union_by_name = true, hive_partitioning = false)) TO ${quoted(file)} (FORMAT parquet)`;
  try {
    await database.execute(sql, "events as Parquet");
    return file;
  } catch (error) {
    if (!(error instanceof GateError) || error.code !== "SQL_FAILED") throw error;
    const [words2 = ""] = String(error.facts.detail).split("\n");
    console2.note(
      `DC_EVENT_GATE_EVENTS_PARQUET is not set, as the events cannot be written as Parquet: ${words2}`
    );
    return null;
  }
}

// src/pipelines/command/tree-watch.ts
function createTreeWatch({ repository, console: console2 }) {
  let isTold = false;
  const tell = (sentence2) => {
    if (!isTold) console2.note(sentence2);
    isTold = true;
  };
  const look = () => repository.workTree().catch((error) => {
    if (!(error instanceof GateError)) throw error;
    tell("Git does not know this folder, so nobody looks whether the command writes into it.");
    return null;
  });
  return async (run, work2) => {
    const before = await look();
    const result = await work2();
    const after = before === null ? null : await look();
    if (before === null || after === null) return result;
    const changed = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path23) => before.get(path23)?.state !== after.get(path23)?.state).sort();
    const known2 = changed.filter(
      (path23) => [before, after].some((side) => side.get(path23)?.isKnown === true)
    );
    if (known2.length > 0) throw new GateError("COMMAND_WROTE", { run, files: firstFew(known2) });
    if (changed.length > 0)
      tell(
        `The command leaves files in the tree that git does not ignore: ${firstFew(changed)}. Name them in .gitignore, or let it write elsewhere.`
      );
    return result;
  };
}

// src/pipelines/command/command-run.ts
var MOST_LETTERS = 80;
function createCommandRuns({ run, inherit, directory }, seconds3, { commands, repository, console: console2 }) {
  const watch = createTreeWatch({ repository, console: console2 });
  const maker = plain(shortened(run.replaceAll(/\s+/g, " "), MOST_LETTERS));
  let queue = Promise.resolve();
  const inTurn = (work2) => {
    const turn = queue.then(work2);
    queue = turn;
    queue.catch(() => void 0);
    return turn;
  };
  const start = (ready, hear) => commands.run({ run, inherit, directory, seconds: seconds3, hear, ...ready });
  const ended = async (work2) => {
    const left = await work2();
    requireEnded(maker, left.end, seconds3);
    return left;
  };
  return {
    maker,
    run: (ready) => inTurn(
      () => ended(
        () => watch(maker, () => console2.group(`Run ${maker}`, () => start(ready, console2.note)))
      )
    ),
    repeat: (ready) => inTurn(() => ended(() => start(ready, () => void 0)))
  };
}
async function layReady(database, events, { directory, asOf }, { warehouse, console: console2 }) {
  const emptyDatabase = `${directory}/empty.duckdb`;
  (await warehouse.open({ path: emptyDatabase, readable: [], form: "oldest" })).close();
  const parquet = await writeParquet(database, events, `${directory}/events.parquet`, console2);
  return { events, parquet, emptyDatabase, asOf };
}

// src/pipelines/command/command.ts
function createCommandPipeline(choice2, tables2, limits, ports) {
  const { run, day: day2, builtin } = choice2;
  const { sqlProcesses, console: console2 } = ports;
  const { maker, ...runs } = createCommandRuns(choice2, limits.seconds, ports);
  const fill = async (database, loaded, { directory, target }, events) => {
    const { asOf } = loaded;
    const left = await runs.run(await layReady(database, events, { directory, asOf }, ports));
    const files = requireLeft(maker, left, tables2, console2);
    const result = `${directory}/tables.duckdb`;
    await sqlProcesses.run({
      work: { kind: "collect", maker, madeBy: left.database?.madeBy ?? null, tables: tables2 },
      name: maker,
      files,
      input: "give",
      result,
      limits: { ...limits, clock: "task" }
    });
    await adoptCollected(database, { file: result, target, tables: tables2, maker });
    return { ...loaded, loaded: null };
  };
  const load = (database, request) => day2 === null ? loadEvents(database, { ...request, scripts: builtin }) : loadWithoutPlan(database, { ...request, scripts: builtin }, day2);
  return {
    name: run,
    fingerprint: () => ({ command: run }),
    async build(database, request) {
      const loaded = await load(database, request);
      return fill(database, loaded, request, allEvents(request));
    },
    withTables(file) {
      return {
        ...this,
        async build(database, request) {
          const loaded = await load(database, request);
          await adoptCollected(database, { file, target: request.target, tables: tables2, maker });
          return { ...loaded, loaded: null };
        }
      };
    },
    async append(database, request) {
      const loaded = await addEvents(database, { ...request, scripts: builtin });
      const all = `${request.directory}/all-events.ndjson`;
      await exportEvents(database, all);
      return fill(database, loaded, request, allEvents({ ...request, spool: [all] }));
    },
    scriptFor: () => maker,
    steps: null,
    async repeat(database, request) {
      const ready = await layReady(database, allEvents(request), request, ports);
      return async () => {
        const { end, ...left } = await runs.repeat(ready);
        requireLeft(maker, left, tables2, console2);
        return end;
      };
    },
    suites: null
  };
}
function allEvents({
  spool,
  aside = []
}) {
  return [...spool, ...aside];
}

// src/pipelines/loading.ts
function countLoaded(rows) {
  return rows.map(([type, loaded, unknown]) => ({
    type: type ?? "none",
    loaded: Number(loaded),
    unknown: Number(unknown)
  }));
}
function distinctCounts(folded) {
  return new Map([...folded].map(([type, { distinct }]) => [type, distinct]));
}
function compareLoading(valid, loaded, script) {
  if (loaded === null) return null;
  const types = [.../* @__PURE__ */ new Set([...valid.keys(), ...loaded.map(({ type }) => type)])].sort();
  const rows = types.map((type) => {
    const own = loaded.filter((one) => one.type === type);
    return {
      type,
      valid: valid.get(type) ?? 0,
      loaded: sum(own.map((one) => one.loaded)),
      unknown: sum(own.map((one) => one.unknown))
    };
  });
  return {
    script,
    valid: sum(rows.map((row) => row.valid)),
    loaded: sum(rows.map((row) => row.loaded)),
    differences: rows.filter((row) => row.valid !== row.loaded || row.unknown > 0)
  };
}
async function describeBuiltLoading(database, loaded, script) {
  const rows = await database.rows(
    "SELECT event_type, count(*) FROM events GROUP BY ALL",
    "events"
  );
  const valid = new Map(rows.map(([type, count2]) => [type ?? "none", Number(count2)]));
  return describeLoading(compareLoading(valid, loaded, script));
}
function describeLoading(loading) {
  if (loading === null || loading.differences.length === 0) return null;
  const { script, valid, loaded, differences } = loading;
  const parts = differences.map(({ type, valid: is, loaded: was, unknown }) => {
    const more = unknown === 0 ? "" : ` and ${formatCount(unknown)} that no valid event has`;
    return `${type} ${formatCount(is)} → ${formatCount(was)}${more}`;
  });
  return `${counted(valid, "event is", "events are")} valid, ${formatCount(loaded)} ${loaded === 1 ? "was" : "were"} loaded by ${script}: ${parts.join(", ")}`;
}
function sum(counts) {
  return counts.reduce((total, count2) => total + count2, 0);
}

// src/contracts/sql/sql-statements.ts
var TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$\w*\$)[\s\S]*?\1|--[^\n]*|\/\*[\s\S]*?\*\/|;|\s+|[^'"$\-/;\s]+|[\s\S]/g;
function splitStatements(sql) {
  const statements = [];
  let statement = "";
  for (const [token] of sql.matchAll(TOKEN)) {
    if (token === ";") {
      statements.push(statement.trim());
      statement = "";
    } else if (isSpace2(token)) {
      if (!statement.endsWith(" ")) statement += " ";
    } else {
      statement += token;
    }
  }
  statements.push(statement.trim());
  return statements.filter((text) => text !== "");
}
function isSpace2(token) {
  return token.startsWith("--") || token.startsWith("/*") || token.trim() === "";
}
function normalised2(sql) {
  return splitStatements(sql).join(";\n");
}
function hasPlan(statement) {
  return /^(?:SELECT|WITH|FROM|INSERT|UPDATE|DELETE|MERGE|COPY)\b/i.test(statement) || /^CREATE (?:OR REPLACE )?(?:TEMP(?:ORARY)? )?TABLE [^(]*\bAS\b/i.test(statement);
}

// src/pipelines/reference/sql-steps.ts
function fingerprint(scripts) {
  const { ground, ...others } = scripts;
  const figures = ground.sql === BUILTIN_SCRIPTS.ground.sql ? [] : [ground];
  const all = [...figures, ...Object.values(others), BALANCE_ON];
  return Object.fromEntries(all.map((script) => [baseName2(script), normalised2(script.sql)]));
}
function baseName2({ name }) {
  return name.split("/").at(-1) ?? name;
}
function sqlSteps(scripts) {
  return {
    async prepare(database) {
      await database.execute(scripts.tables.sql, scripts.tables.name);
      await database.execute(scripts.ground.sql, scripts.ground.name);
      await database.execute(scripts.macros.sql, scripts.macros.name);
    },
    load: (database, request) => loadEvents(database, { ...request, scripts }),
    balances: (database, hear) => rebuildBalances(database, scripts, (script) => hear?.(baseName2(scripts[script]))),
    snapshots(database, hear) {
      hear?.(baseName2(scripts.weeklySnapshots));
      return writeAllSnapshots(database, scripts.weeklySnapshots);
    }
  };
}

// src/contracts/tables/duckdb-type.ts
var TOKEN2 = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[\d*\]|[(),]|\s+|[^"'[\](),\s]+/g;
function parseDuckdbType(text) {
  const tokens = (text.match(TOKEN2) ?? []).filter((token) => token.trim() !== "");
  return readType(tokens, { at: 0 });
}
function readType(tokens, place2) {
  let type = readUnlisted(tokens, place2);
  while (tokens[place2.at]?.startsWith("[") === true) {
    place2.at += 1;
    type = { kind: "list", item: type };
  }
  return type;
}
function readUnlisted(tokens, place2) {
  const words2 = [];
  for (let token = tokens[place2.at]; token !== void 0; token = tokens[place2.at]) {
    if (token === "," || token === ")" || token.startsWith("[")) break;
    place2.at += 1;
    if (token === "(") {
      const nested = readNested(words2.join(" "), tokens, place2);
      if (nested !== null) return nested;
      words2.push(skipBrackets(tokens, place2));
    } else words2.push(token);
  }
  return { kind: "scalar", name: words2.join(" ") };
}
function readNested(word, tokens, place2) {
  if (word === "STRUCT" || word === "UNION") {
    const members = readList(tokens, place2, () => {
      const name = unquoted(tokens[place2.at] ?? "");
      place2.at += 1;
      return { name, type: readType(tokens, place2) };
    });
    return { kind: word === "STRUCT" ? "struct" : "union", members };
  }
  if (word !== "MAP") return null;
  const [key, value] = readList(tokens, place2, () => readType(tokens, place2));
  return key === void 0 || value === void 0 ? null : { kind: "map", key, value };
}
function readList(tokens, place2, read) {
  const items = [];
  while (place2.at < tokens.length) {
    items.push(read());
    const end = tokens[place2.at];
    place2.at += 1;
    if (end !== ",") break;
  }
  return items;
}
function skipBrackets(tokens, place2) {
  const from = place2.at;
  const end = tokens.indexOf(")", from);
  place2.at = end === -1 ? tokens.length : end + 1;
  return `(${tokens.slice(from, place2.at).join("")}`;
}
function unquoted(name) {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
}

// src/contracts/tables/canonical-text.ts
var INTEGERS = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$|^BIGNUM$/;
var DECIMALS2 = /^DECIMAL\(/;
var DOUBLES = /^(?:FLOAT|DOUBLE)$/;
var TEXTS = /^(?:VARCHAR|JSON|UUID|BLOB|BIT|INTERVAL|TIME|TIME_NS|TIME WITH TIME ZONE|TIMESTAMP(?:_S|_MS|_NS)?|TIMESTAMP WITH TIME ZONE)$|^ENUM ?\(/;
function columnKind(type) {
  const parsed = parseDuckdbType(type);
  const name = parsed.kind === "scalar" ? parsed.name.replace(/ \(/, "(") : "";
  if (INTEGERS.test(name)) return "integer";
  if (DECIMALS2.test(name)) return "amount";
  if (DOUBLES.test(name)) return "double";
  if (name === "BOOLEAN") return "boolean";
  return name === "DATE" ? "date" : "text";
}
function canonicalText(expression, type) {
  const parsed = parseDuckdbType(type);
  return parsed.kind === "scalar" ? scalarText(expression, parsed.name) : json(expression, parsed);
}
function scalarText(expression, name) {
  const isKnown = name === "BOOLEAN" || name === "DATE" || [INTEGERS, DOUBLES, TEXTS].some((pattern) => pattern.test(name)) || DECIMALS2.test(name.replace(" (", "("));
  return isKnown ? `CAST(${expression} AS VARCHAR)` : null;
}
function json(expression, type, depth2 = 0) {
  switch (type.kind) {
    case "scalar":
      return scalarJson(expression, type.name);
    case "list": {
      const item = `item_${depth2}`;
      const text = orNull(item, json(item, type.item, depth2 + 1));
      return text === null ? null : `'[' || array_to_string(list_transform(${expression}, lambda ${item}: ${text}), ',') || ']'`;
    }
    case "struct":
      return structJson(expression, type.members, depth2);
    case "union":
      return unionJson(expression, type.members, depth2);
    case "map": {
      const entries = {
        kind: "list",
        item: {
          kind: "struct",
          members: [
            { name: "key", type: type.key },
            { name: "value", type: type.value }
          ]
        }
      };
      return json(`list_sort(map_entries(${expression}))`, entries, depth2);
    }
  }
}
function scalarJson(expression, name) {
  const text = scalarText(expression, name);
  if (text === null) return null;
  const isBare = name === "BOOLEAN" || INTEGERS.test(name) || /^DECIMAL ?\(/.test(name);
  if (isBare) return text;
  const string = `CAST(to_json(${text}) AS VARCHAR)`;
  return DOUBLES.test(name) ? `CASE WHEN isfinite(${expression}) THEN ${text} ELSE ${string} END` : string;
}
function structJson(expression, members, depth2) {
  const parts = members.map(({ name, type }) => {
    const member = `struct_extract(${expression}, ${quoted(name)})`;
    const text = orNull(member, json(member, type, depth2));
    return text === null ? null : `${quoted(`${JSON.stringify(name)}:`)} || ${text}`;
  });
  return parts.includes(null) ? null : `('{' || ${parts.join(" || ',' || ")} || '}')`;
}
function unionJson(expression, members, depth2) {
  const parts = members.map(({ name, type }) => {
    const member = `union_extract(${expression}, ${quoted(name)})`;
    const text = orNull(member, json(member, type, depth2));
    return text === null ? null : `WHEN ${quoted(name)} THEN ${quoted(`{${JSON.stringify(name)}:`)} || ${text} || '}'`;
  });
  const tag = `CAST(union_tag(${expression}) AS VARCHAR)`;
  return parts.includes(null) ? null : `(CASE ${tag} ${parts.join(" ")} END)`;
}
function orNull(expression, text) {
  return text === null ? null : `CASE WHEN ${expression} IS NULL THEN 'null' ELSE ${text} END`;
}

// src/contracts/tables/well-formed-csv.ts
function readWellFormed(text) {
  if (text.includes("\r")) return null;
  const rows = [];
  const place2 = { at: 0, line: 1 };
  while (place2.at < text.length) {
    const row = { cells: [], line: place2.line };
    for (; ; ) {
      const field2 = readField(text, place2);
      if (field2 === void 0) return null;
      row.cells.push(field2);
      const end = text[place2.at];
      place2.at += 1;
      if (end === ",") continue;
      if (end === "\n") place2.line += 1;
      break;
    }
    rows.push(row);
  }
  return rows;
}
function readField(text, place2) {
  return text[place2.at] === '"' ? readQuoted(text, place2) : readPlain(text, place2);
}
function readPlain(text, place2) {
  const start = place2.at;
  for (; place2.at < text.length; place2.at += 1) {
    const character = text[place2.at];
    if (character === '"') return void 0;
    if (character === "," || character === "\n") break;
  }
  return start === place2.at ? null : text.slice(start, place2.at);
}
function readQuoted(text, place2) {
  let value = "";
  for (let start = place2.at + 1; ; ) {
    const end = text.indexOf('"', start);
    if (end === -1) return void 0;
    value += text.slice(start, end);
    if (text[end + 1] !== '"') {
      place2.at = end + 1;
      break;
    }
    value += '"';
    start = end + 2;
  }
  for (let at = value.indexOf("\n"); at !== -1; at = value.indexOf("\n", at + 1)) place2.line += 1;
  const next = text[place2.at];
  return next === void 0 || next === "," || next === "\n" ? value : void 0;
}

// src/contracts/tables/table-lines.ts
function headerLine(shape) {
  return tableLine(headerCells(shape));
}
function headerCells({ columns }) {
  return columns.map(({ name, type }) => type === void 0 ? name : `${name}:${type}`);
}
function tableLine(cells) {
  const isPlain2 = !cells.includes("") && !QUOTED.test(cells.join(""));
  return isPlain2 ? cells.join(",") : cells.map(field).join(",");
}
var QUOTED = /[",\r\n]/;
function tableText(shape, lines) {
  return `${[headerLine(shape), ...lines].join("\n")}
`;
}
function field(cell) {
  if (cell === null) return "";
  return cell === "" || QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
function parseTable(text) {
  const rows = readWellFormed(text);
  return rows === null ? parseWithLibrary(text) : { rows, fault: null };
}
function parseWithLibrary(text) {
  try {
    const records = parse2(text, {
      relax_column_count: true,
      skip_empty_lines: false,
      info: true,
      cast: (value, { quoting }) => value === "" && !quoting ? null : value
    });
    return {
      rows: records.map(({ record, info }) => ({
        cells: record,
        line: startLine(record, info.lines)
      })),
      fault: null
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], fault: { line: Number(error.lines ?? 1), message: error.message } };
  }
}
function startLine(cells, endLine) {
  const newlines = cells.reduce((sum3, cell) => sum3 + (cell?.split("\n").length ?? 1) - 1, 0);
  return endLine - newlines;
}
function compareText(a, b) {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return codePointRank(x) - codePointRank(y);
  }
  return a.length - b.length;
}
function codePointRank(unit) {
  return unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
}

// src/contracts/tables/key-order.ts
function isOrderedByValue(kind) {
  return kind === "integer" || kind === "amount" || kind === "rate" || kind === "double";
}
function keyOrder({ columns, key }, a, b) {
  for (let index = 0; index < key.length; index += 1) {
    const order = cellOrder(columns[index]?.kind, a[index] ?? "", b[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}
function cellOrder(kind = "text", a, b) {
  if (a === b) return 0;
  if (kind === "double") return doubleOrder(a, b);
  const difference = isOrderedByValue(kind) ? subtractDecimals(a, b) : null;
  if (difference === null) return compareText(a, b);
  if (difference.startsWith("-")) return -1;
  return /[1-9]/.test(difference) ? 1 : 0;
}
function doubleOrder(a, b) {
  const [x, y] = [readDouble(a), readDouble(b)];
  if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
  return x < y ? -1 : Number(x > y);
}
function readDouble(text) {
  const match2 = /^(-?)inf$/.exec(text);
  return match2 === null ? Number(text) : Number(`${match2[1]}Infinity`);
}

// src/contracts/tables/table-sql.ts
function tableLinesSql({ name, key, columns }, source) {
  const keys = columns.filter((column) => key.includes(column.name));
  const from = source ?? (keys.every(({ type }) => type === void 0) ? name : quotedName(name));
  return `SELECT concat_ws(',', ${columns.map(fieldSql).join(", ")}) FROM ${from} ORDER BY ${keys.map((column) => `${orderSql(column)} NULLS FIRST`).join(", ")}`;
}
function nameSql({ name, type }) {
  return type === void 0 ? name : quotedName(name);
}
function textSql(column) {
  const name = nameSql(column);
  const own = column.type === void 0 ? null : canonicalText(name, column.type);
  return own ?? `CAST(${name} AS VARCHAR)`;
}
function orderSql(column) {
  const byValue = column.type === void 0 || isOrderedByValue(column.kind);
  return byValue ? nameSql(column) : textSql(column);
}
function fieldSql(column) {
  const text = textSql(column);
  if (column.kind !== "text") return `coalesce(${text}, '')`;
  return `CASE WHEN ${nameSql(column)} IS NULL THEN '' WHEN regexp_matches(${text}, '[",\\r\\n]') OR ${text} = '' THEN '"' || replace(${text}, '"', '""') || '"' ELSE ${text} END`;
}

// src/pipelines/reference/suites.ts
async function buildSuites(database, { suites, named: named2, scripts }) {
  const tell = tellScripts({ scripts, onStep: named2?.onStep });
  tell("ingest");
  await loadSuites(database, suites, named2, scripts);
  const numbered = [...named2 === null ? [] : [named2], ...suites];
  const first = named2 === null ? 1 : 0;
  const loaded = await readSuites(database, numbered, first, scripts);
  await database.setVariable(
    "suite_days",
    // By the number of the suite; where no suite has number 0, any day stands for it.
    [...named2 === null ? ["0001-01-01"] : [], ...loaded.map(({ asOf }) => asOf)]
  );
  await rebuildBalances(database, scripts, tell);
  await database.execute(
    `SET VARIABLE participation_days = (
       SELECT coalesce(list(suite_as_of(scenario_id) ORDER BY participation), CAST([] AS DATE[])) FROM participations)`,
    SUITES.name
  );
  tell("weeklySnapshots");
  await writeAllSnapshots(database, scripts.weeklySnapshots);
  const types = await database.rows(
    "SELECT suite_of(scenario_id) AS suite, event_type, count(*), 0 FROM events GROUP BY suite, event_type",
    SUITES.name
  );
  const built = loaded.map((suite, at) => ({
    ...suite,
    loaded: countLoaded(
      types.filter(([own2]) => own2 === String(first + at)).map(([, ...counts]) => counts)
    )
  }));
  if (named2 === null) return { named: null, suites: built };
  const [own, ...others] = built;
  return { named: own ?? null, suites: others };
}
async function loadSuites(database, suites, named2, { tables: tables2, ground, macros, ingest }) {
  const files = suites.flatMap(({ spool }, at) => spool.map((file) => ({ file, suite: at + 1 })));
  await database.setVariable(
    "event_files",
    files.map(({ file }) => file)
  );
  await database.setVariable(
    "file_suites",
    files.map(({ suite }) => String(suite))
  );
  if (named2 !== null) await database.setVariable("named_files", named2.spool);
  const apart = named2 === null ? [SUITES] : [SUITES, NAMED_SUITE];
  for (const { sql, name } of [tables2, ground, macros, ...apart, ingest])
    await database.execute(sql, name);
}
async function readSuites(database, suites, first, { ingest }) {
  const rows = await database.rows(
    `SELECT suite_of(scenario_id) AS suite, count(*), CAST(min(effective_date) AS VARCHAR),
       CAST(max(effective_date) AS VARCHAR), min(year(pay_period_end)), max(year(pay_period_end))
     FROM events GROUP BY suite`,
    SUITES.name
  );
  const years = rows.flatMap(([, , , , from, to]) => [from, to]).filter(isThere2);
  if (years.length > 0) {
    const [from, to] = [Math.min(...years.map(Number)), Math.max(...years.map(Number))];
    await addDeadlines(database, { first: from, last: to });
  }
  return suites.map(({ asOf }, at) => {
    const [, events, begun, latest] = rows.find(([suite]) => suite === String(first + at)) ?? [];
    if (!isThere2(begun) || !isThere2(latest))
      throw new GateError("PIPELINE_TABLE", {
        file: ingest.name,
        table: "events",
        detail: "it is empty"
      });
    return { asOf: asOf ?? latest, first: begun, events: Number(events) };
  });
}
function isThere2(cell) {
  return typeof cell === "string";
}
var SUITE = { name: "suite", kind: "integer" };
async function suiteLines(database, shape) {
  const numbered = {
    ...shape,
    key: [SUITE.name, ...shape.key],
    columns: [SUITE, ...shape.columns]
  };
  const bySuite = [];
  const rows = await database.rows(tableLinesSql(numbered, `(${namedRows(shape)})`), shape.name);
  for (const [row] of rows) {
    const [suite = "", line = ""] = cut(row ?? "");
    const at = Number(suite) - 1;
    const lines = bySuite[at] ?? [];
    bySuite[at] = lines;
    lines.push(line);
  }
  return bySuite;
}
function cut(line) {
  const end = line.indexOf(",");
  return [line.slice(0, end), line.slice(end + 1)];
}
function namedRows({ name, columns }) {
  const has2 = (wanted) => columns.some((column) => column.name === wanted);
  const event = ["event_id", "last_event_id"].find(has2);
  const names2 = [
    ...has2("scenario_id") ? ["scenario_name(scenario_id) AS scenario_id"] : [],
    ...event === void 0 ? [] : [`suite_ids.event_id AS ${event}`]
  ];
  const suite = event === void 0 ? "suite_of(scenario_id)" : "suite_ids.suite";
  const join2 = event === void 0 ? "" : `JOIN suite_ids ON own_id = CAST(${name}.${event} AS UUID)`;
  return `SELECT ${suite} AS suite, ${name}.* REPLACE (${names2.join(", ")}) FROM ${name} ${join2} WHERE ${suite} > 0`;
}
var SHARED = [
  "events",
  "repeated_events",
  "loaded_events",
  "contribution_totals",
  "other_events",
  "participations",
  "participant_balances",
  "participant_annual_limits",
  "fct_participant_balance_snapshots",
  "all_restated",
  "restated_persons"
];
async function forgetSuites(database, asOf) {
  const rows = SHARED.map((table) => `DELETE FROM ${table} WHERE suite_of(scenario_id) > 0;`);
  await database.execute(
    `${rows.join("\n")}
     DELETE FROM quality_findings WHERE event_id IN (SELECT CAST(own_id AS VARCHAR) FROM suite_ids);
     DROP TABLE suite_events; DROP TABLE suite_ids;`,
    NAMED_SUITE.name
  );
  await database.setVariable("as_of", asOf);
}

// src/pipelines/reference/reference.ts
function createReference(scripts) {
  return {
    name: "builtin",
    fingerprint: () => fingerprint(scripts),
    async build(database, request) {
      const loaded = await reconstruct(database, { ...request, scripts });
      return { ...loaded, loaded: await countOwn(database) };
    },
    async append(database, request) {
      const loaded = await extend(database, { ...request, scripts });
      return { ...loaded, loaded: await countOwn(database) };
    },
    scriptFor: (table) => scriptFor(scripts, table),
    steps: sqlSteps(scripts),
    repeat: null,
    suites: {
      build: (database, suites, named2 = null) => buildSuites(database, { suites, named: named2, scripts }),
      lines: suiteLines,
      forget: forgetSuites
    }
  };
}
async function countOwn(database) {
  return countLoaded(
    await database.rows("SELECT event_type, count(*), 0 FROM events GROUP BY ALL", "events")
  );
}

// src/pipelines/sql-folder/load-scripts.ts
var REPLACEABLE = ["tables", "ingest", "balances", "annualLimits", "weeklySnapshots"];
async function loadScripts(path23, workspace, builtin) {
  const files = (await workspace.filesIn(path23)).filter((file) => file.endsWith(".sql"));
  const known2 = REPLACEABLE.map((step) => BUILTIN_SCRIPTS[step].name);
  const unknown = files.find((file) => !known2.includes(file));
  if (unknown !== void 0 || files.length === 0) {
    const detail = unknown === void 0 ? "there is none of its files" : unknownDetail(unknown, known2);
    throw new GateError("PIPELINE_FOLDER", { path: path23, detail, known: known2.join(", ") });
  }
  const own = await Promise.all(
    REPLACEABLE.filter((step) => files.includes(BUILTIN_SCRIPTS[step].name)).map(async (step) => {
      const name = `${path23}/${BUILTIN_SCRIPTS[step].name}`;
      return [step, { name, sql: await workspace.readText(name), builtin: false }];
    })
  );
  return { ...builtin, ...Object.fromEntries(own) };
}
function unknownDetail(file, known2) {
  const meant = nearest(file, known2);
  return `no step runs ${file}${meant === void 0 ? "" : ` (did you mean ${meant}?)`}`;
}

// src/pipelines/sql-folder/adopt-tables.ts
var ALIAS2 = "pipeline_tables";
async function adoptTables(database, { file, target, declared }, scriptFor2) {
  await attachTables(database, PIPELINE_EXPORTS, { file, alias: ALIAS2 }, scriptFor2);
  const loaded = countLoaded(await database.rows(LOADED, "events"));
  for (const { name, columns } of TABLES) {
    const list3 = columns.map((column) => column.name).join(", ");
    await database.execute(
      `CREATE OR REPLACE ${target === "file" ? "TABLE" : "VIEW"} ${name} AS
       SELECT ${list3} FROM ${ALIAS2}.main.${name}`,
      scriptFor2(name)
    );
  }
  await adoptDeclared(database, declared, ALIAS2, target);
  if (target === "file") await database.execute(`DETACH ${ALIAS2}`, "result");
  return loaded;
}
var TEXTS2 = EVENT_KEY.map(
  (column) => column === "event_id" ? "lower(CAST(event_id AS VARCHAR)) AS event_id" : `CAST(${column} AS VARCHAR) AS ${column}`
).join(", ");
var LOADED = `
  WITH theirs AS (
    SELECT DISTINCT ${TEXTS2}, CAST(event_type AS VARCHAR) AS event_type
    FROM ${ALIAS2}.main.events
    WHERE list_contains(${literal(EVENT_TYPES)}, CAST(event_type AS VARCHAR))
  ),
  ours AS (SELECT ${TEXTS2}, event_type, true AS is_valid FROM main.events)
  SELECT
    event_type,
    count(*) FILTER (is_valid IS NOT NULL),
    count(*) FILTER (is_valid IS NULL)
  FROM theirs LEFT JOIN ours USING (${EVENT_KEY.join(", ")}, event_type)
  GROUP BY event_type`;

// src/pipelines/sql-folder/sql-folder.ts
function createSqlFolder(path23, { own: scripts, builtin }, limits, sqlProcesses, declared) {
  const names2 = declared.map(({ name }) => name);
  const fill = async (database, loaded, { directory, target, onStep }, files) => {
    const result = `${directory}/tables.duckdb`;
    await sqlProcesses.run({
      work: { kind: "build", scripts, declared: names2, asOf: loaded.asOf },
      name: path23,
      files,
      input: "copy",
      result,
      limits: { ...limits, clock: "task" },
      onScript: hearScripts({ scripts, onStep })
    });
    const maker = (table) => scriptFor(scripts, table);
    const types = await adoptTables(database, { file: result, target, declared: names2 }, maker);
    return { ...loaded, loaded: types };
  };
  const eventFiles = ({ spool, aside = [] }) => scripts.ingest.builtin ? spool : [...spool, ...aside];
  return {
    name: path23,
    fingerprint: () => fingerprint(scripts),
    async build(database, request) {
      const loaded = await loadEvents(database, { ...request, scripts: builtin });
      return fill(database, loaded, request, eventFiles(request));
    },
    async append(database, request) {
      const loaded = await addEvents(database, { ...request, scripts: builtin });
      const all = `${request.directory}/all-events.ndjson`;
      await exportEvents(database, all);
      return fill(database, loaded, request, eventFiles({ ...request, spool: [all] }));
    },
    scriptFor: (table) => scriptFor(scripts, table),
    steps: sqlSteps(scripts),
    repeat: null,
    suites: null
  };
}

// src/pipelines/pipelines.ts
async function loadPipeline({ pipeline: pipeline2, "pipeline.env": inherit, "events.date": date }, ports, limits, tables2, annualLimits) {
  const builtin = builtinScripts(annualLimits);
  switch (pipeline2.kind) {
    case "builtin":
      return createReference(builtin);
    case "folder": {
      const own = await loadScripts(pipeline2.path, ports.workspace, builtin);
      return createSqlFolder(
        pipeline2.path,
        { own, builtin },
        limits,
        ports.sqlProcesses,
        tables2.declared
      );
    }
    case "command":
      return loadCommand(pipeline2.run, { inherit, date, builtin }, ports, limits, tables2);
  }
}
function loadCommand(run, { inherit, date, builtin }, ports, limits, tables2) {
  const { root: directory } = ports.workspace;
  const day2 = tables2.plan.length === 0 ? date : null;
  const choice2 = { run, inherit, directory, day: day2, builtin };
  return createCommandPipeline(choice2, wantedTables(tables2), limits, ports);
}
function loadSecondOpinion({
  "second-opinion": asked,
  "pipeline.env": inherit,
  "events.date": date
}, ports, limits, tables2, annualLimits) {
  if (asked.kind !== "command") return { kind: asked.kind };
  const needs = { inherit, date, builtin: builtinScripts(annualLimits) };
  const pipeline2 = loadCommand(asked.run, needs, ports, limits, tables2);
  return { kind: "command", pipeline: pipeline2 };
}
function wantedTables({ plan, declared }) {
  const known2 = new Set(plan.map(({ name }) => name));
  const others = declared.filter(({ name }) => !known2.has(name.toLowerCase()));
  return [...plan, ...others.map(({ name }) => ({ name, columns: null }))];
}

// src/plan/own-limits.ts
var LIMIT_COLUMNS = {
  year: "year",
  elective_deferral_402g: "electiveDeferral",
  catch_up_414v: "catchUp",
  catch_up_60_63: "catchUp60To63",
  annual_additions_415c: "annualAdditions",
  compensation_401a17: "compensation",
  hce_414q: "hce",
  key_employee_416i: "keyEmployee"
};
var COLUMNS = Object.keys(LIMIT_COLUMNS);
var MAY_BE_EMPTY = "catch_up_60_63";
async function loadAnnualLimits({ limits: file }, workspace) {
  if (file === null) return ANNUAL_LIMITS;
  const own = parseLimits(await workspace.readText(file), file);
  const added = own.filter(({ year }) => findLimits(year) === void 0);
  return [...ANNUAL_LIMITS, ...added].sort((a, b) => a.year - b.year);
}
function parseLimits(text, file) {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const [header = "", ...rows] = lines.at(-1) === "" ? lines.slice(0, -1) : lines;
  if (header !== COLUMNS.join(","))
    throwAt(file, 1, "header", `is ${quote(header)}; write ${COLUMNS.join(",")}`);
  if (rows.length === 0) throwAt(file, 2, "year", "is missing; write a line for each year");
  const seen = /* @__PURE__ */ new Map();
  return rows.map((row, at) => {
    const line = at + 2;
    const limits = parseRow(row, file, line);
    const before = seen.get(limits.year);
    if (before !== void 0)
      throwAt(
        file,
        line,
        "year",
        `is ${limits.year}, as in line ${before}; take one of the two out`
      );
    seen.set(limits.year, line);
    requireAgreement(limits, file, line);
    return limits;
  });
}
function parseRow(row, file, line) {
  const cells = row.split(",");
  if (cells.length !== COLUMNS.length) {
    const column = COLUMNS[Math.min(cells.length, COLUMNS.length) - 1] ?? "year";
    const detail = `is the last of ${cells.length} cells; write ${COLUMNS.length}, without quotes or commas in them`;
    throwAt(file, line, column, detail);
  }
  const figures = COLUMNS.map((column, at) => {
    const cell = cells[at] ?? "";
    if (column === "year") return [column, parseYear(cell, file, line)];
    if (cell === "" && column === MAY_BE_EMPTY) return [column, null];
    if (/^[1-9][0-9]{0,8}$/.test(cell)) return [column, Number(cell)];
    return throwAt(file, line, column, `is ${quote(cell)}; write whole dollars, such as 23500`);
  });
  return Object.fromEntries(
    figures.map(([column, value]) => [LIMIT_COLUMNS[column], value])
  );
}
function parseYear(cell, file, line) {
  if (/^(?:19|20|21)[0-9]{2}$/.test(cell)) return Number(cell);
  return throwAt(file, line, "year", `is ${quote(cell)}; write a year, such as 2027`);
}
function requireAgreement(own, file, line) {
  const built = findLimits(own.year);
  if (built === void 0) return;
  const column = COLUMNS.find((name) => own[LIMIT_COLUMNS[name]] !== built[LIMIT_COLUMNS[name]]);
  if (column === void 0) return;
  const [mine, theirs] = [own, built].map((limits) => limits[LIMIT_COLUMNS[column]] ?? "empty");
  throwAt(
    file,
    line,
    column,
    `is ${mine}; the built-in figure of ${own.year} is ${theirs}. Correct it, or take the year out: the built-in years need not be there`
  );
}
function quote(text) {
  return text === "" ? "empty" : JSON.stringify(shortened(text, 60));
}
function throwAt(file, line, column, detail) {
  throw new GateError("LIMITS_FILE", { file, line, column, detail });
}

// src/project/load-engine.ts
async function loadEngine(config, ports) {
  const limits = sqlLimits(config);
  const tables2 = tablesUnderTest(config);
  const annualLimits = await loadAnnualLimits(config, ports.workspace);
  const rules = await loadRules(config, ports.workspace);
  const schema = await loadEventSchema(config, ports.workspace);
  requirePlanType(config, tables2);
  requireApart(config);
  requireNamedTypes(config, typesIn(schema).names);
  return {
    schema,
    pipeline: await loadPipeline(config, ports, limits, tables2, annualLimits),
    // The built-in ones are about the plan's own events.
    rules: tables2.plan.length === 0 ? rules.filter(({ source }) => source !== "builtin") : rules,
    annualLimits,
    limits,
    tables: tables2,
    secondOpinion: loadSecondOpinion(config, ports, limits, tables2, annualLimits)
  };
}
function requirePlanType({ "events.type": pointer, findPlace: findPlace2 }, { plan }) {
  if (pointer === null || pointer === PLAN_TYPE_POINTER || plan.length === 0) return;
  throw new GateError("OVERRIDE_VALUE", {
    place: findPlace2("events.type"),
    detail: `is ${pointer}, but the plan's tables are made of events whose type is at ${PLAN_TYPE_POINTER}. Remove this setting, or declare which tables of your own a command makes (tables)`
  });
}
function requireApart({ "golden.keep-apart-by": field2, pipeline: pipeline2, findPlace: findPlace2 }) {
  if (field2 === null || pipeline2.kind === "command") return;
  throw new GateError("OVERRIDE_VALUE", {
    place: findPlace2("golden.keep-apart-by"),
    detail: `is ${field2}, but only a command rebuilds several cases in one run. Remove this setting`
  });
}

// src/project/config-file.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/events/compiled/config.compiled.mjs
var import_equal = __toESM(require_equal(), 1);
var validate = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/org/dc-event-gate/v1/src/schema/config.schema.json", "title": "ConfigFile", "description": "Settings of dc-event-gate, kept in .github/dc-event-gate.yml. Paths and globs are relative to the repository's root.", "type": "object", "additionalProperties": false, "properties": { "schema": { "description": "`builtin`, or the path of your own JSON Schema of one event.", "type": "string", "pattern": "\\S", "default": "builtin", "examples": ["builtin", "schema/event.schema.json"] }, "events": { "description": "Where parts of an event stand.", "type": "object", "additionalProperties": false, "properties": { "type": { "description": "JSON pointer to its type; `schema`: found there, by a discriminator or by constants.", "type": "string", "pattern": "^(schema|(/[^/\\s]+)+)$", "default": "schema", "examples": ["schema", "/event_type"] }, "id": { "description": "JSON pointer to its id, by which a rule of your own names it.", "type": "string", "pattern": "^(/[^/\\s]+)+$", "default": "/event_id" }, "date": { "description": "JSON pointer to its day, for tables of your own; the latest is the day as of which they stand.", "type": "string", "pattern": "^(/[^/\\s]+)+$", "default": "/effective_date" }, "person": { "description": "JSON pointer to the person it is about: whose events the invariants take as a sample, and what a finding names.", "type": "string", "pattern": "^(/[^/\\s]+)+$", "default": "/employee_id" }, "created": { "description": "JSON pointer to when it was written down: of two events of one day the first comes first.", "type": "string", "pattern": "^(/[^/\\s]+)+$", "default": "/created_at" } } }, "fixtures": { "description": "Which files hold the events.", "type": "object", "additionalProperties": false, "properties": { "valid": { "description": "Globs of the fixtures that must be valid; `!` leaves files out. Required here or as the input fixtures-valid.", "$ref": "#/$defs/globs" }, "invalid": { "description": "Globs of the fixtures that must each be rejected.", "$ref": "#/$defs/globs" } } }, "validation": { "description": "When the fixtures pass.", "type": "object", "additionalProperties": false, "properties": { "minimum-rate": { "description": "Least share of valid events in percent, with at most 6 decimals.", "type": "number", "minimum": 0, "maximum": 100, "default": 99 }, "minimum-rate-by-type": { "description": "Least share of valid events of each payload type in percent, with at most 6 decimals; the same as minimum-rate where it is not set.", "type": "number", "minimum": 0, "maximum": 100 }, "require-types": { "description": "Event types that need at least one valid event. All that the schema names where this is not set; [] for none.", "type": "array", "uniqueItems": true, "items": { "type": "string" } }, "max-findings": { "description": "How many findings the report lists; 0 = all. Counts are always complete.", "type": "integer", "minimum": 0, "default": 1e3 } } }, "quality": { "description": "The quality rules of docs/DOMAIN.md, and your own.", "type": "object", "additionalProperties": false, "properties": { "rules": { "description": "Folder with rules of your own, one <rule>.sql each, or `none`.", "type": "string", "pattern": "\\S", "default": "none" }, "severity": { "description": "error, warning or off by rule, where it is to be another than the rule's own.", "type": "object", "additionalProperties": { "enum": ["error", "warning", "off"] } }, "max-findings": { "description": "How many findings the report lists per rule; 0 = all. Counts are always complete.", "type": "integer", "minimum": 0, "default": 20 } } }, "limits": { "description": "CSV with the law's figures of years that are not built in, or `none`.", "type": "string", "pattern": "\\S", "default": "none", "examples": ["seeds/irs_limits.csv"] }, "golden": { "description": "The golden cases.", "type": "object", "additionalProperties": false, "properties": { "path": { "description": "Folder of the golden cases, or `none`.", "type": "string", "pattern": "\\S", "default": "golden" }, "keep-apart-by": { "description": "JSON pointer to a field of an event, before whose value the name of its case is put, so that a command rebuilds all cases in one run; or `none`.", "type": "string", "pattern": "^(none|(/[^/\\s]+)+)$", "default": "none", "examples": ["/scenario_id"] } } }, "invariants": { "description": "What must not change the tables, tried on a sample of the fixtures and on the golden cases.", "type": "array", "uniqueItems": true, "items": { "enum": ["order", "duplicates", "as-of", "keys"] } }, "invariant-builds": { "description": "How many builds trying the invariants may take; 80 where it is not set, and 24 of a command.", "type": "integer", "minimum": 1, "maximum": 99999 }, "snapshots": { "description": "DuckDB file that `build` made, to be held against the fixtures, or `none`.", "type": "string", "pattern": "\\S", "default": "none" }, "pipeline": { "description": "`builtin`, or a folder with your own tables.sql, ingest.sql, balances.sql, annual_limits.sql, weekly_snapshots.sql (each optional); a command that rebuilds tables, as `run: COMMAND`; or a map with the folder as `path` or the command as `run`, and what it may take.", "type": ["string", "object"], "pattern": "\\S", "default": "builtin", "additionalProperties": false, "properties": { "path": { "description": "`builtin`, or the folder.", "type": "string", "pattern": "\\S" }, "run": { "description": "A command, as the shell reads it; see docs/PIPELINES.md.", "type": "string", "pattern": "\\S" }, "env": { "description": "Variables that the command is given beside PATH, HOME, LANG, LC_*, TMPDIR and CI. Tokens of the job never are.", "type": "array", "uniqueItems": true, "items": { "type": "string" } }, "prepare": { "description": "A command that sets up a tree of its own, such as the base's, once, before the command runs there. Never run in the work tree.", "type": "string", "pattern": "\\S" }, "timeout": { "description": "Seconds that a build may take, by SQL or by a command. A quality rule of your own has as many, and 60 at most.", "type": "integer", "minimum": 1, "maximum": 99999, "default": 300 }, "memory": { "description": "Memory that it may use, such as 2GB; without it a part of the machine's.", "type": "string", "pattern": "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$" }, "disk": { "description": "Disk that it may use for what does not fit in memory, such as 10GB; without it a part of what is free.", "type": "string", "pattern": "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$" } } }, "tables": { "description": "Tables of your own that the pipeline leaves, by name. Without it: the three of docs/DOMAIN.md.", "type": "object", "propertyNames": { "description": "TABLE, or SCHEMA.TABLE; a part that holds a dot stands in double quotes.", "pattern": "\\S" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "description": "Columns that identify a row, in the order in which rows are put.", "$ref": "#/$defs/columns", "minItems": 1 }, "day": { "description": "Column that says on which day a row holds: a DATE or TIMESTAMP.", "type": "string", "pattern": "\\S" }, "ignore": { "description": "Columns that nothing is expected of, such as a time of loading.", "$ref": "#/$defs/columns" } } } }, "second-opinion": { "description": "Who makes the tables of the fixtures a second time: `builtin` (those of the plan), `none`, or another command as `run: COMMAND`.", "type": ["string", "object"], "pattern": "\\S", "default": "builtin", "additionalProperties": false, "required": ["run"], "properties": { "run": { "description": "The command, as the shell reads it.", "type": "string", "pattern": "\\S" } } }, "benchmarks": { "description": "What is measured must reach, and what it is held against.", "type": "object", "additionalProperties": false, "properties": { "workloads": { "description": "What the gate measures; nothing where this is not set. `bench` measures all of it.", "type": "array", "uniqueItems": true, "items": { "enum": ["validate", "ingest", "reconstruct", "history", "snapshots", "concurrency", "population", "pipeline"] } }, "baselines": { "description": "Folder of the committed baselines, or `none`.", "type": "string", "pattern": "\\S", "default": "baselines" }, "work-budget": { "description": "Percent by which a work counter may grow.", "type": "number", "minimum": 0, "maximum": 1e3, "default": 0 }, "margin": { "description": "Percent up to which a slowdown is not called one; 3 more are looked for.", "type": "number", "minimum": 0, "maximum": 100, "default": 2 }, "targets": { "description": "Limits by metric, e.g. `ingest.events-per-second: 50000`, or `off`, where they are to be others than the product's own.", "type": "object", "additionalProperties": { "anyOf": [{ "type": "number", "minimum": 0 }, { "const": "off" }] } } } }, "evolution": { "description": "Which changes of the event schema need no approval: backward, forward, full, none; or a map with that as `allow`, which is backward without it.", "type": ["string", "object"], "pattern": "^(backward|forward|full|none)$", "additionalProperties": false, "properties": { "allow": { "description": "backward: events that were valid stay valid. forward: events of the new schema are valid by the old one. full: both. none: no change.", "enum": ["backward", "forward", "full", "none"] }, "against": { "description": "What is compared with: `base`, and patterns of tags.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^[^\\s,]+$" }, "default": ["base"], "examples": [["base", "v*"]] } } }, "paths": { "description": "Where paths and globs of this file begin: at the repository's root, or in the folder of this file.", "enum": ["root", "config"], "default": "root" }, "base": { "description": "Git revision that a golden difference is told against (what changed since), or `none`.", "type": "string", "pattern": "\\S", "default": "none" }, "as-of": { "description": "Day as of which balances are rebuilt, YYYY-MM-DD. The latest effective_date where this is not set.", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "format": "date" }, "generated": { "description": "Globs of files that a step makes before the gate, so that no commit holds them. In a pull request any other file that the gate reads must be committed; `!` leaves files out.", "$ref": "#/$defs/globs" }, "github": { "type": "object", "additionalProperties": false, "description": "What the bot does on GitHub.", "properties": { "comment": { "enum": ["always", "changes", "failures", "off"], "description": "When a pull request gets a comment: always; where there is something to say beside a pass; where the gate does not pass; never. One that is there is kept up to date. Default: always." }, "label": { "type": "string", "pattern": "^\\S(?:.{0,48}\\S)?$", "description": "The label by which a maintainer approves that what is expected changes, and asks for an update. Default: update-baselines." }, "history": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$", "description": "Branch that keeps the figures of runs on the default branch, or none. Default: dc-event-gate-history." } } } }, "$defs": { "columns": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "\\S" } }, "globs": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "array", "items": { "type": "string", "pattern": "\\S" } }] } } };
var schema32 = { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "array", "items": { "type": "string", "pattern": "\\S" } }] };
var schema34 = { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "\\S" } };
var func1 = Object.prototype.hasOwnProperty;
var func0 = import_equal.default.default ?? import_equal.default;
var pattern4 = new RegExp("\\S", "u");
var pattern5 = new RegExp("^(schema|(/[^/\\s]+)+)$", "u");
var pattern6 = new RegExp("^(/[^/\\s]+)+$", "u");
var pattern17 = new RegExp("^(none|(/[^/\\s]+)+)$", "u");
var pattern23 = new RegExp("^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$", "u");
var pattern32 = new RegExp("^(backward|forward|full|none)$", "u");
var pattern33 = new RegExp("^[^\\s,]+$", "u");
var pattern35 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
var pattern38 = new RegExp("^\\S(?:.{0,48}\\S)?$", "u");
var pattern39 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$", "u");
var formats0 = FORMATS.date;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      let data0 = data.schema;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties.schema, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.schema.type, parentSchema: schema31.properties.schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.events !== void 0) {
      let data1 = data.events;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "type" || key1 === "id" || key1 === "date" || key1 === "person" || key1 === "created")) {
            const err3 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.events, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.type !== void 0) {
          let data2 = data1.type;
          if (typeof data2 === "string") {
            if (!pattern5.test(data2)) {
              const err4 = { instancePath: instancePath + "/events/type", schemaPath: "#/properties/events/properties/type/pattern", keyword: "pattern", params: { pattern: "^(schema|(/[^/\\s]+)+)$" }, message: 'must match pattern "^(schema|(/[^/\\s]+)+)$"', schema: "^(schema|(/[^/\\s]+)+)$", parentSchema: schema31.properties.events.properties.type, data: data2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/events/type", schemaPath: "#/properties/events/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.events.properties.type.type, parentSchema: schema31.properties.events.properties.type, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.id !== void 0) {
          let data3 = data1.id;
          if (typeof data3 === "string") {
            if (!pattern6.test(data3)) {
              const err6 = { instancePath: instancePath + "/events/id", schemaPath: "#/properties/events/properties/id/pattern", keyword: "pattern", params: { pattern: "^(/[^/\\s]+)+$" }, message: 'must match pattern "^(/[^/\\s]+)+$"', schema: "^(/[^/\\s]+)+$", parentSchema: schema31.properties.events.properties.id, data: data3 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/events/id", schemaPath: "#/properties/events/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.events.properties.id.type, parentSchema: schema31.properties.events.properties.id, data: data3 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.date !== void 0) {
          let data4 = data1.date;
          if (typeof data4 === "string") {
            if (!pattern6.test(data4)) {
              const err8 = { instancePath: instancePath + "/events/date", schemaPath: "#/properties/events/properties/date/pattern", keyword: "pattern", params: { pattern: "^(/[^/\\s]+)+$" }, message: 'must match pattern "^(/[^/\\s]+)+$"', schema: "^(/[^/\\s]+)+$", parentSchema: schema31.properties.events.properties.date, data: data4 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/events/date", schemaPath: "#/properties/events/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.events.properties.date.type, parentSchema: schema31.properties.events.properties.date, data: data4 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.person !== void 0) {
          let data5 = data1.person;
          if (typeof data5 === "string") {
            if (!pattern6.test(data5)) {
              const err10 = { instancePath: instancePath + "/events/person", schemaPath: "#/properties/events/properties/person/pattern", keyword: "pattern", params: { pattern: "^(/[^/\\s]+)+$" }, message: 'must match pattern "^(/[^/\\s]+)+$"', schema: "^(/[^/\\s]+)+$", parentSchema: schema31.properties.events.properties.person, data: data5 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/events/person", schemaPath: "#/properties/events/properties/person/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.events.properties.person.type, parentSchema: schema31.properties.events.properties.person, data: data5 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.created !== void 0) {
          let data6 = data1.created;
          if (typeof data6 === "string") {
            if (!pattern6.test(data6)) {
              const err12 = { instancePath: instancePath + "/events/created", schemaPath: "#/properties/events/properties/created/pattern", keyword: "pattern", params: { pattern: "^(/[^/\\s]+)+$" }, message: 'must match pattern "^(/[^/\\s]+)+$"', schema: "^(/[^/\\s]+)+$", parentSchema: schema31.properties.events.properties.created, data: data6 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/events/created", schemaPath: "#/properties/events/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.events.properties.created.type, parentSchema: schema31.properties.events.properties.created, data: data6 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.events.type, parentSchema: schema31.properties.events, data: data1 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.fixtures !== void 0) {
      let data7 = data.fixtures;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key2 in data7) {
          if (!(key2 === "valid" || key2 === "invalid")) {
            const err15 = { instancePath: instancePath + "/fixtures", schemaPath: "#/properties/fixtures/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.fixtures, data: data7 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data7.valid !== void 0) {
          let data8 = data7.valid;
          const _errs22 = errors;
          let valid4 = false;
          const _errs23 = errors;
          if (typeof data8 === "string") {
            if (!pattern4.test(data8)) {
              const err16 = { instancePath: instancePath + "/fixtures/valid", schemaPath: "#/$defs/globs/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema32.anyOf[0], data: data8 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/fixtures/valid", schemaPath: "#/$defs/globs/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[0].type, parentSchema: schema32.anyOf[0], data: data8 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          var _valid0 = _errs23 === errors;
          valid4 = valid4 || _valid0;
          const _errs25 = errors;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data9 = data8[i0];
              if (typeof data9 === "string") {
                if (!pattern4.test(data9)) {
                  const err18 = { instancePath: instancePath + "/fixtures/valid/" + i0, schemaPath: "#/$defs/globs/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema32.anyOf[1].items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/fixtures/valid/" + i0, schemaPath: "#/$defs/globs/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[1].items.type, parentSchema: schema32.anyOf[1].items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/fixtures/valid", schemaPath: "#/$defs/globs/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.anyOf[1].type, parentSchema: schema32.anyOf[1], data: data8 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          var _valid0 = _errs25 === errors;
          valid4 = valid4 || _valid0;
          if (!valid4) {
            const err21 = { instancePath: instancePath + "/fixtures/valid", schemaPath: "#/$defs/globs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.anyOf, parentSchema: schema32, data: data8 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          } else {
            errors = _errs22;
            if (vErrors !== null) {
              if (_errs22) {
                vErrors.length = _errs22;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data7.invalid !== void 0) {
          let data10 = data7.invalid;
          const _errs31 = errors;
          let valid8 = false;
          const _errs32 = errors;
          if (typeof data10 === "string") {
            if (!pattern4.test(data10)) {
              const err22 = { instancePath: instancePath + "/fixtures/invalid", schemaPath: "#/$defs/globs/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema32.anyOf[0], data: data10 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/fixtures/invalid", schemaPath: "#/$defs/globs/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[0].type, parentSchema: schema32.anyOf[0], data: data10 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          var _valid1 = _errs32 === errors;
          valid8 = valid8 || _valid1;
          const _errs34 = errors;
          if (Array.isArray(data10)) {
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data11 = data10[i1];
              if (typeof data11 === "string") {
                if (!pattern4.test(data11)) {
                  const err24 = { instancePath: instancePath + "/fixtures/invalid/" + i1, schemaPath: "#/$defs/globs/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema32.anyOf[1].items, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/fixtures/invalid/" + i1, schemaPath: "#/$defs/globs/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[1].items.type, parentSchema: schema32.anyOf[1].items, data: data11 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/fixtures/invalid", schemaPath: "#/$defs/globs/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.anyOf[1].type, parentSchema: schema32.anyOf[1], data: data10 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          var _valid1 = _errs34 === errors;
          valid8 = valid8 || _valid1;
          if (!valid8) {
            const err27 = { instancePath: instancePath + "/fixtures/invalid", schemaPath: "#/$defs/globs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.anyOf, parentSchema: schema32, data: data10 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          } else {
            errors = _errs31;
            if (vErrors !== null) {
              if (_errs31) {
                vErrors.length = _errs31;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/fixtures", schemaPath: "#/properties/fixtures/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.fixtures.type, parentSchema: schema31.properties.fixtures, data: data7 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.validation !== void 0) {
      let data12 = data.validation;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!(key3 === "minimum-rate" || key3 === "minimum-rate-by-type" || key3 === "require-types" || key3 === "max-findings")) {
            const err29 = { instancePath: instancePath + "/validation", schemaPath: "#/properties/validation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.validation, data: data12 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data12["minimum-rate"] !== void 0) {
          let data13 = data12["minimum-rate"];
          if (typeof data13 == "number") {
            if (data13 > 100 || isNaN(data13)) {
              const err30 = { instancePath: instancePath + "/validation/minimum-rate", schemaPath: "#/properties/validation/properties/minimum-rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema31.properties.validation.properties["minimum-rate"], data: data13 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err31 = { instancePath: instancePath + "/validation/minimum-rate", schemaPath: "#/properties/validation/properties/minimum-rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.validation.properties["minimum-rate"], data: data13 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/validation/minimum-rate", schemaPath: "#/properties/validation/properties/minimum-rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.validation.properties["minimum-rate"].type, parentSchema: schema31.properties.validation.properties["minimum-rate"], data: data13 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data12["minimum-rate-by-type"] !== void 0) {
          let data14 = data12["minimum-rate-by-type"];
          if (typeof data14 == "number") {
            if (data14 > 100 || isNaN(data14)) {
              const err33 = { instancePath: instancePath + "/validation/minimum-rate-by-type", schemaPath: "#/properties/validation/properties/minimum-rate-by-type/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema31.properties.validation.properties["minimum-rate-by-type"], data: data14 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data14 < 0 || isNaN(data14)) {
              const err34 = { instancePath: instancePath + "/validation/minimum-rate-by-type", schemaPath: "#/properties/validation/properties/minimum-rate-by-type/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.validation.properties["minimum-rate-by-type"], data: data14 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/validation/minimum-rate-by-type", schemaPath: "#/properties/validation/properties/minimum-rate-by-type/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.validation.properties["minimum-rate-by-type"].type, parentSchema: schema31.properties.validation.properties["minimum-rate-by-type"], data: data14 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data12["require-types"] !== void 0) {
          let data15 = data12["require-types"];
          if (Array.isArray(data15)) {
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data16 = data15[i2];
              if (typeof data16 !== "string") {
                const err36 = { instancePath: instancePath + "/validation/require-types/" + i2, schemaPath: "#/properties/validation/properties/require-types/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.validation.properties["require-types"].items.type, parentSchema: schema31.properties.validation.properties["require-types"].items, data: data16 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            let i3 = data15.length;
            let j0;
            if (i3 > 1) {
              const indices0 = {};
              for (; i3--; ) {
                let item0 = data15[i3];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err37 = { instancePath: instancePath + "/validation/require-types", schemaPath: "#/properties/validation/properties/require-types/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)", schema: true, parentSchema: schema31.properties.validation.properties["require-types"], data: data15 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i3;
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/validation/require-types", schemaPath: "#/properties/validation/properties/require-types/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.validation.properties["require-types"].type, parentSchema: schema31.properties.validation.properties["require-types"], data: data15 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data12["max-findings"] !== void 0) {
          let data17 = data12["max-findings"];
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)))) {
            const err39 = { instancePath: instancePath + "/validation/max-findings", schemaPath: "#/properties/validation/properties/max-findings/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.validation.properties["max-findings"].type, parentSchema: schema31.properties.validation.properties["max-findings"], data: data17 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (typeof data17 == "number") {
            if (data17 < 0 || isNaN(data17)) {
              const err40 = { instancePath: instancePath + "/validation/max-findings", schemaPath: "#/properties/validation/properties/max-findings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.validation.properties["max-findings"], data: data17 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/validation", schemaPath: "#/properties/validation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.validation.type, parentSchema: schema31.properties.validation, data: data12 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.quality !== void 0) {
      let data18 = data.quality;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "rules" || key4 === "severity" || key4 === "max-findings")) {
            const err42 = { instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.quality, data: data18 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data18.rules !== void 0) {
          let data19 = data18.rules;
          if (typeof data19 === "string") {
            if (!pattern4.test(data19)) {
              const err43 = { instancePath: instancePath + "/quality/rules", schemaPath: "#/properties/quality/properties/rules/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties.quality.properties.rules, data: data19 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/quality/rules", schemaPath: "#/properties/quality/properties/rules/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.quality.properties.rules.type, parentSchema: schema31.properties.quality.properties.rules, data: data19 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data18.severity !== void 0) {
          let data20 = data18.severity;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (const key5 in data20) {
              let data21 = data20[key5];
              if (!(data21 === "error" || data21 === "warning" || data21 === "off")) {
                const err45 = { instancePath: instancePath + "/quality/severity/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quality/properties/severity/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema31.properties.quality.properties.severity.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.quality.properties.severity.additionalProperties.enum, parentSchema: schema31.properties.quality.properties.severity.additionalProperties, data: data21 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/quality/severity", schemaPath: "#/properties/quality/properties/severity/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.quality.properties.severity.type, parentSchema: schema31.properties.quality.properties.severity, data: data20 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data18["max-findings"] !== void 0) {
          let data22 = data18["max-findings"];
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)))) {
            const err47 = { instancePath: instancePath + "/quality/max-findings", schemaPath: "#/properties/quality/properties/max-findings/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.quality.properties["max-findings"].type, parentSchema: schema31.properties.quality.properties["max-findings"], data: data22 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (typeof data22 == "number") {
            if (data22 < 0 || isNaN(data22)) {
              const err48 = { instancePath: instancePath + "/quality/max-findings", schemaPath: "#/properties/quality/properties/max-findings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.quality.properties["max-findings"], data: data22 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.quality.type, parentSchema: schema31.properties.quality, data: data18 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data23 = data.limits;
      if (typeof data23 === "string") {
        if (!pattern4.test(data23)) {
          const err50 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties.limits, data: data23 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      } else {
        const err51 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.limits.type, parentSchema: schema31.properties.limits, data: data23 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.golden !== void 0) {
      let data24 = data.golden;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key6 in data24) {
          if (!(key6 === "path" || key6 === "keep-apart-by")) {
            const err52 = { instancePath: instancePath + "/golden", schemaPath: "#/properties/golden/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.golden, data: data24 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data24.path !== void 0) {
          let data25 = data24.path;
          if (typeof data25 === "string") {
            if (!pattern4.test(data25)) {
              const err53 = { instancePath: instancePath + "/golden/path", schemaPath: "#/properties/golden/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties.golden.properties.path, data: data25 };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/golden/path", schemaPath: "#/properties/golden/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.golden.properties.path.type, parentSchema: schema31.properties.golden.properties.path, data: data25 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data24["keep-apart-by"] !== void 0) {
          let data26 = data24["keep-apart-by"];
          if (typeof data26 === "string") {
            if (!pattern17.test(data26)) {
              const err55 = { instancePath: instancePath + "/golden/keep-apart-by", schemaPath: "#/properties/golden/properties/keep-apart-by/pattern", keyword: "pattern", params: { pattern: "^(none|(/[^/\\s]+)+)$" }, message: 'must match pattern "^(none|(/[^/\\s]+)+)$"', schema: "^(none|(/[^/\\s]+)+)$", parentSchema: schema31.properties.golden.properties["keep-apart-by"], data: data26 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          } else {
            const err56 = { instancePath: instancePath + "/golden/keep-apart-by", schemaPath: "#/properties/golden/properties/keep-apart-by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.golden.properties["keep-apart-by"].type, parentSchema: schema31.properties.golden.properties["keep-apart-by"], data: data26 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/golden", schemaPath: "#/properties/golden/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.golden.type, parentSchema: schema31.properties.golden, data: data24 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.invariants !== void 0) {
      let data27 = data.invariants;
      if (Array.isArray(data27)) {
        const len3 = data27.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data28 = data27[i4];
          if (!(data28 === "order" || data28 === "duplicates" || data28 === "as-of" || data28 === "keys")) {
            const err58 = { instancePath: instancePath + "/invariants/" + i4, schemaPath: "#/properties/invariants/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.invariants.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.invariants.items.enum, parentSchema: schema31.properties.invariants.items, data: data28 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        let i5 = data27.length;
        let j1;
        if (i5 > 1) {
          outer0: for (; i5--; ) {
            for (j1 = i5; j1--; ) {
              if (func0(data27[i5], data27[j1])) {
                const err59 = { instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)", schema: true, parentSchema: schema31.properties.invariants, data: data27 };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.invariants.type, parentSchema: schema31.properties.invariants, data: data27 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data["invariant-builds"] !== void 0) {
      let data29 = data["invariant-builds"];
      if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)))) {
        const err61 = { instancePath: instancePath + "/invariant-builds", schemaPath: "#/properties/invariant-builds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties["invariant-builds"].type, parentSchema: schema31.properties["invariant-builds"], data: data29 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
      if (typeof data29 == "number") {
        if (data29 > 99999 || isNaN(data29)) {
          const err62 = { instancePath: instancePath + "/invariant-builds", schemaPath: "#/properties/invariant-builds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999", schema: 99999, parentSchema: schema31.properties["invariant-builds"], data: data29 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (data29 < 1 || isNaN(data29)) {
          const err63 = { instancePath: instancePath + "/invariant-builds", schemaPath: "#/properties/invariant-builds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties["invariant-builds"], data: data29 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
      }
    }
    if (data.snapshots !== void 0) {
      let data30 = data.snapshots;
      if (typeof data30 === "string") {
        if (!pattern4.test(data30)) {
          const err64 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties.snapshots, data: data30 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
      } else {
        const err65 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.snapshots.type, parentSchema: schema31.properties.snapshots, data: data30 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.pipeline !== void 0) {
      let data31 = data.pipeline;
      if (typeof data31 !== "string" && !(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
        const err66 = { instancePath: instancePath + "/pipeline", schemaPath: "#/properties/pipeline/type", keyword: "type", params: { type: schema31.properties.pipeline.type }, message: "must be string,object", schema: schema31.properties.pipeline.type, parentSchema: schema31.properties.pipeline, data: data31 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
      if (typeof data31 === "string") {
        if (!pattern4.test(data31)) {
          const err67 = { instancePath: instancePath + "/pipeline", schemaPath: "#/properties/pipeline/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties.pipeline, data: data31 };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      }
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (const key7 in data31) {
          if (!(key7 === "path" || key7 === "run" || key7 === "env" || key7 === "prepare" || key7 === "timeout" || key7 === "memory" || key7 === "disk")) {
            const err68 = { instancePath: instancePath + "/pipeline", schemaPath: "#/properties/pipeline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.pipeline, data: data31 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data31.path !== void 0) {
          let data32 = data31.path;
          if (typeof data32 === "string") {
            if (!pattern4.test(data32)) {
              const err69 = { instancePath: instancePath + "/pipeline/path", schemaPath: "#/properties/pipeline/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties.pipeline.properties.path, data: data32 };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          } else {
            const err70 = { instancePath: instancePath + "/pipeline/path", schemaPath: "#/properties/pipeline/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pipeline.properties.path.type, parentSchema: schema31.properties.pipeline.properties.path, data: data32 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data31.run !== void 0) {
          let data33 = data31.run;
          if (typeof data33 === "string") {
            if (!pattern4.test(data33)) {
              const err71 = { instancePath: instancePath + "/pipeline/run", schemaPath: "#/properties/pipeline/properties/run/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties.pipeline.properties.run, data: data33 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          } else {
            const err72 = { instancePath: instancePath + "/pipeline/run", schemaPath: "#/properties/pipeline/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pipeline.properties.run.type, parentSchema: schema31.properties.pipeline.properties.run, data: data33 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data31.env !== void 0) {
          let data34 = data31.env;
          if (Array.isArray(data34)) {
            const len4 = data34.length;
            for (let i6 = 0; i6 < len4; i6++) {
              let data35 = data34[i6];
              if (typeof data35 !== "string") {
                const err73 = { instancePath: instancePath + "/pipeline/env/" + i6, schemaPath: "#/properties/pipeline/properties/env/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pipeline.properties.env.items.type, parentSchema: schema31.properties.pipeline.properties.env.items, data: data35 };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            let i7 = data34.length;
            let j2;
            if (i7 > 1) {
              const indices1 = {};
              for (; i7--; ) {
                let item1 = data34[i7];
                if (typeof item1 !== "string") {
                  continue;
                }
                if (typeof indices1[item1] == "number") {
                  j2 = indices1[item1];
                  const err74 = { instancePath: instancePath + "/pipeline/env", schemaPath: "#/properties/pipeline/properties/env/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)", schema: true, parentSchema: schema31.properties.pipeline.properties.env, data: data34 };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                  break;
                }
                indices1[item1] = i7;
              }
            }
          } else {
            const err75 = { instancePath: instancePath + "/pipeline/env", schemaPath: "#/properties/pipeline/properties/env/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.pipeline.properties.env.type, parentSchema: schema31.properties.pipeline.properties.env, data: data34 };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data31.prepare !== void 0) {
          let data36 = data31.prepare;
          if (typeof data36 === "string") {
            if (!pattern4.test(data36)) {
              const err76 = { instancePath: instancePath + "/pipeline/prepare", schemaPath: "#/properties/pipeline/properties/prepare/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties.pipeline.properties.prepare, data: data36 };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/pipeline/prepare", schemaPath: "#/properties/pipeline/properties/prepare/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pipeline.properties.prepare.type, parentSchema: schema31.properties.pipeline.properties.prepare, data: data36 };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data31.timeout !== void 0) {
          let data37 = data31.timeout;
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)))) {
            const err78 = { instancePath: instancePath + "/pipeline/timeout", schemaPath: "#/properties/pipeline/properties/timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.pipeline.properties.timeout.type, parentSchema: schema31.properties.pipeline.properties.timeout, data: data37 };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
          if (typeof data37 == "number") {
            if (data37 > 99999 || isNaN(data37)) {
              const err79 = { instancePath: instancePath + "/pipeline/timeout", schemaPath: "#/properties/pipeline/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999", schema: 99999, parentSchema: schema31.properties.pipeline.properties.timeout, data: data37 };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (data37 < 1 || isNaN(data37)) {
              const err80 = { instancePath: instancePath + "/pipeline/timeout", schemaPath: "#/properties/pipeline/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.pipeline.properties.timeout, data: data37 };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          }
        }
        if (data31.memory !== void 0) {
          let data38 = data31.memory;
          if (typeof data38 === "string") {
            if (!pattern23.test(data38)) {
              const err81 = { instancePath: instancePath + "/pipeline/memory", schemaPath: "#/properties/pipeline/properties/memory/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$" }, message: 'must match pattern "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$"', schema: "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$", parentSchema: schema31.properties.pipeline.properties.memory, data: data38 };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          } else {
            const err82 = { instancePath: instancePath + "/pipeline/memory", schemaPath: "#/properties/pipeline/properties/memory/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pipeline.properties.memory.type, parentSchema: schema31.properties.pipeline.properties.memory, data: data38 };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data31.disk !== void 0) {
          let data39 = data31.disk;
          if (typeof data39 === "string") {
            if (!pattern23.test(data39)) {
              const err83 = { instancePath: instancePath + "/pipeline/disk", schemaPath: "#/properties/pipeline/properties/disk/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$" }, message: 'must match pattern "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$"', schema: "^[0-9]{1,6}(\\.[0-9]{1,3})?(MB|GB)$", parentSchema: schema31.properties.pipeline.properties.disk, data: data39 };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          } else {
            const err84 = { instancePath: instancePath + "/pipeline/disk", schemaPath: "#/properties/pipeline/properties/disk/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pipeline.properties.disk.type, parentSchema: schema31.properties.pipeline.properties.disk, data: data39 };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
      }
    }
    if (data.tables !== void 0) {
      let data40 = data.tables;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        for (const key8 in data40) {
          const _errs99 = errors;
          if (typeof key8 === "string") {
            if (!pattern4.test(key8)) {
              const err85 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/propertyNames/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties.tables.propertyNames, data: key8, propertyName: key8 };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          }
          var valid25 = _errs99 === errors;
          if (!valid25) {
            const err86 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/propertyNames", keyword: "propertyNames", params: { propertyName: key8 }, message: "property name must be valid", schema: schema31.properties.tables.propertyNames, parentSchema: schema31.properties.tables, data: data40 };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        for (const key9 in data40) {
          let data41 = data40[key9];
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            if (data41.key === void 0) {
              const err87 = { instancePath: instancePath + "/tables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/additionalProperties/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema31.properties.tables.additionalProperties.required, parentSchema: schema31.properties.tables.additionalProperties, data: data41 };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
            for (const key10 in data41) {
              if (!(key10 === "key" || key10 === "day" || key10 === "ignore")) {
                const err88 = { instancePath: instancePath + "/tables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.tables.additionalProperties, data: data41 };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
            if (data41.key !== void 0) {
              let data42 = data41.key;
              if (Array.isArray(data42)) {
                const len5 = data42.length;
                for (let i8 = 0; i8 < len5; i8++) {
                  let data43 = data42[i8];
                  if (typeof data43 === "string") {
                    if (!pattern4.test(data43)) {
                      const err89 = { instancePath: instancePath + "/tables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/key/" + i8, schemaPath: "#/$defs/columns/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema34.items, data: data43 };
                      if (vErrors === null) {
                        vErrors = [err89];
                      } else {
                        vErrors.push(err89);
                      }
                      errors++;
                    }
                  } else {
                    const err90 = { instancePath: instancePath + "/tables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/key/" + i8, schemaPath: "#/$defs/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.type, parentSchema: schema34.items, data: data43 };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
                let i9 = data42.length;
                let j3;
                if (i9 > 1) {
                  const indices2 = {};
                  for (; i9--; ) {
                    let item2 = data42[i9];
                    if (typeof item2 !== "string") {
                      continue;
                    }
                    if (typeof indices2[item2] == "number") {
                      j3 = indices2[item2];
                      const err91 = { instancePath: instancePath + "/tables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/key", schemaPath: "#/$defs/columns/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i9 + " are identical)", schema: true, parentSchema: schema34, data: data42 };
                      if (vErrors === null) {
                        vErrors = [err91];
                      } else {
                        vErrors.push(err91);
                      }
                      errors++;
                      break;
                    }
                    indices2[item2] = i9;
                  }
                }
              } else {
                const err92 = { instancePath: instancePath + "/tables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/key", schemaPath: "#/$defs/columns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data42 };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
              if (Array.isArray(data42)) {
                if (data42.length < 1) {
                  const err93 = { instancePath: instancePath + "/tables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/key", schemaPath: "#/properties/tables/additionalProperties/properties/key/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.tables.additionalProperties.properties.key, data: data42 };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              }
            }
            if (data41.day !== void 0) {
              let data44 = data41.day;
              if (typeof data44 === "string") {
                if (!pattern4.test(data44)) {
                  const err94 = { instancePath: instancePath + "/tables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/day", schemaPath: "#/properties/tables/additionalProperties/properties/day/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties.tables.additionalProperties.properties.day, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              } else {
                const err95 = { instancePath: instancePath + "/tables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/day", schemaPath: "#/properties/tables/additionalProperties/properties/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tables.additionalProperties.properties.day.type, parentSchema: schema31.properties.tables.additionalProperties.properties.day, data: data44 };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data41.ignore !== void 0) {
              let data45 = data41.ignore;
              if (Array.isArray(data45)) {
                const len6 = data45.length;
                for (let i10 = 0; i10 < len6; i10++) {
                  let data46 = data45[i10];
                  if (typeof data46 === "string") {
                    if (!pattern4.test(data46)) {
                      const err96 = { instancePath: instancePath + "/tables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore/" + i10, schemaPath: "#/$defs/columns/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema34.items, data: data46 };
                      if (vErrors === null) {
                        vErrors = [err96];
                      } else {
                        vErrors.push(err96);
                      }
                      errors++;
                    }
                  } else {
                    const err97 = { instancePath: instancePath + "/tables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore/" + i10, schemaPath: "#/$defs/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.type, parentSchema: schema34.items, data: data46 };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                }
                let i11 = data45.length;
                let j4;
                if (i11 > 1) {
                  const indices3 = {};
                  for (; i11--; ) {
                    let item3 = data45[i11];
                    if (typeof item3 !== "string") {
                      continue;
                    }
                    if (typeof indices3[item3] == "number") {
                      j4 = indices3[item3];
                      const err98 = { instancePath: instancePath + "/tables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore", schemaPath: "#/$defs/columns/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i11 + " are identical)", schema: true, parentSchema: schema34, data: data45 };
                      if (vErrors === null) {
                        vErrors = [err98];
                      } else {
                        vErrors.push(err98);
                      }
                      errors++;
                      break;
                    }
                    indices3[item3] = i11;
                  }
                }
              } else {
                const err99 = { instancePath: instancePath + "/tables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore", schemaPath: "#/$defs/columns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data45 };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/tables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tables.additionalProperties.type, parentSchema: schema31.properties.tables.additionalProperties, data: data41 };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
      } else {
        const err101 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tables.type, parentSchema: schema31.properties.tables, data: data40 };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
    if (data["second-opinion"] !== void 0) {
      let data47 = data["second-opinion"];
      if (typeof data47 !== "string" && !(data47 && typeof data47 == "object" && !Array.isArray(data47))) {
        const err102 = { instancePath: instancePath + "/second-opinion", schemaPath: "#/properties/second-opinion/type", keyword: "type", params: { type: schema31.properties["second-opinion"].type }, message: "must be string,object", schema: schema31.properties["second-opinion"].type, parentSchema: schema31.properties["second-opinion"], data: data47 };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
      if (typeof data47 === "string") {
        if (!pattern4.test(data47)) {
          const err103 = { instancePath: instancePath + "/second-opinion", schemaPath: "#/properties/second-opinion/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties["second-opinion"], data: data47 };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
      }
      if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        if (data47.run === void 0) {
          const err104 = { instancePath: instancePath + "/second-opinion", schemaPath: "#/properties/second-opinion/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'", schema: schema31.properties["second-opinion"].required, parentSchema: schema31.properties["second-opinion"], data: data47 };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
        for (const key11 in data47) {
          if (!(key11 === "run")) {
            const err105 = { instancePath: instancePath + "/second-opinion", schemaPath: "#/properties/second-opinion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties["second-opinion"], data: data47 };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        if (data47.run !== void 0) {
          let data48 = data47.run;
          if (typeof data48 === "string") {
            if (!pattern4.test(data48)) {
              const err106 = { instancePath: instancePath + "/second-opinion/run", schemaPath: "#/properties/second-opinion/properties/run/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties["second-opinion"].properties.run, data: data48 };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          } else {
            const err107 = { instancePath: instancePath + "/second-opinion/run", schemaPath: "#/properties/second-opinion/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties["second-opinion"].properties.run.type, parentSchema: schema31.properties["second-opinion"].properties.run, data: data48 };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
      }
    }
    if (data.benchmarks !== void 0) {
      let data49 = data.benchmarks;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
        for (const key12 in data49) {
          if (!(key12 === "workloads" || key12 === "baselines" || key12 === "work-budget" || key12 === "margin" || key12 === "targets")) {
            const err108 = { instancePath: instancePath + "/benchmarks", schemaPath: "#/properties/benchmarks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.benchmarks, data: data49 };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
        if (data49.workloads !== void 0) {
          let data50 = data49.workloads;
          if (Array.isArray(data50)) {
            const len7 = data50.length;
            for (let i12 = 0; i12 < len7; i12++) {
              let data51 = data50[i12];
              if (!(data51 === "validate" || data51 === "ingest" || data51 === "reconstruct" || data51 === "history" || data51 === "snapshots" || data51 === "concurrency" || data51 === "population" || data51 === "pipeline")) {
                const err109 = { instancePath: instancePath + "/benchmarks/workloads/" + i12, schemaPath: "#/properties/benchmarks/properties/workloads/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.benchmarks.properties.workloads.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.benchmarks.properties.workloads.items.enum, parentSchema: schema31.properties.benchmarks.properties.workloads.items, data: data51 };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            let i13 = data50.length;
            let j5;
            if (i13 > 1) {
              outer1: for (; i13--; ) {
                for (j5 = i13; j5--; ) {
                  if (func0(data50[i13], data50[j5])) {
                    const err110 = { instancePath: instancePath + "/benchmarks/workloads", schemaPath: "#/properties/benchmarks/properties/workloads/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i13 + " are identical)", schema: true, parentSchema: schema31.properties.benchmarks.properties.workloads, data: data50 };
                    if (vErrors === null) {
                      vErrors = [err110];
                    } else {
                      vErrors.push(err110);
                    }
                    errors++;
                    break outer1;
                  }
                }
              }
            }
          } else {
            const err111 = { instancePath: instancePath + "/benchmarks/workloads", schemaPath: "#/properties/benchmarks/properties/workloads/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.benchmarks.properties.workloads.type, parentSchema: schema31.properties.benchmarks.properties.workloads, data: data50 };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
        if (data49.baselines !== void 0) {
          let data52 = data49.baselines;
          if (typeof data52 === "string") {
            if (!pattern4.test(data52)) {
              const err112 = { instancePath: instancePath + "/benchmarks/baselines", schemaPath: "#/properties/benchmarks/properties/baselines/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties.benchmarks.properties.baselines, data: data52 };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          } else {
            const err113 = { instancePath: instancePath + "/benchmarks/baselines", schemaPath: "#/properties/benchmarks/properties/baselines/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.benchmarks.properties.baselines.type, parentSchema: schema31.properties.benchmarks.properties.baselines, data: data52 };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data49["work-budget"] !== void 0) {
          let data53 = data49["work-budget"];
          if (typeof data53 == "number") {
            if (data53 > 1e3 || isNaN(data53)) {
              const err114 = { instancePath: instancePath + "/benchmarks/work-budget", schemaPath: "#/properties/benchmarks/properties/work-budget/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema31.properties.benchmarks.properties["work-budget"], data: data53 };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            if (data53 < 0 || isNaN(data53)) {
              const err115 = { instancePath: instancePath + "/benchmarks/work-budget", schemaPath: "#/properties/benchmarks/properties/work-budget/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.benchmarks.properties["work-budget"], data: data53 };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          } else {
            const err116 = { instancePath: instancePath + "/benchmarks/work-budget", schemaPath: "#/properties/benchmarks/properties/work-budget/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.benchmarks.properties["work-budget"].type, parentSchema: schema31.properties.benchmarks.properties["work-budget"], data: data53 };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
        if (data49.margin !== void 0) {
          let data54 = data49.margin;
          if (typeof data54 == "number") {
            if (data54 > 100 || isNaN(data54)) {
              const err117 = { instancePath: instancePath + "/benchmarks/margin", schemaPath: "#/properties/benchmarks/properties/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema31.properties.benchmarks.properties.margin, data: data54 };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            if (data54 < 0 || isNaN(data54)) {
              const err118 = { instancePath: instancePath + "/benchmarks/margin", schemaPath: "#/properties/benchmarks/properties/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.benchmarks.properties.margin, data: data54 };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
          } else {
            const err119 = { instancePath: instancePath + "/benchmarks/margin", schemaPath: "#/properties/benchmarks/properties/margin/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.benchmarks.properties.margin.type, parentSchema: schema31.properties.benchmarks.properties.margin, data: data54 };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
        }
        if (data49.targets !== void 0) {
          let data55 = data49.targets;
          if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            for (const key13 in data55) {
              let data56 = data55[key13];
              const _errs137 = errors;
              let valid42 = false;
              const _errs138 = errors;
              if (typeof data56 == "number") {
                if (data56 < 0 || isNaN(data56)) {
                  const err120 = { instancePath: instancePath + "/benchmarks/targets/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/benchmarks/properties/targets/additionalProperties/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.benchmarks.properties.targets.additionalProperties.anyOf[0], data: data56 };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
              } else {
                const err121 = { instancePath: instancePath + "/benchmarks/targets/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/benchmarks/properties/targets/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.benchmarks.properties.targets.additionalProperties.anyOf[0].type, parentSchema: schema31.properties.benchmarks.properties.targets.additionalProperties.anyOf[0], data: data56 };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
              var _valid2 = _errs138 === errors;
              valid42 = valid42 || _valid2;
              const _errs140 = errors;
              if ("off" !== data56) {
                const err122 = { instancePath: instancePath + "/benchmarks/targets/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/benchmarks/properties/targets/additionalProperties/anyOf/1/const", keyword: "const", params: { allowedValue: "off" }, message: "must be equal to constant", schema: "off", parentSchema: schema31.properties.benchmarks.properties.targets.additionalProperties.anyOf[1], data: data56 };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
              var _valid2 = _errs140 === errors;
              valid42 = valid42 || _valid2;
              if (!valid42) {
                const err123 = { instancePath: instancePath + "/benchmarks/targets/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/benchmarks/properties/targets/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.benchmarks.properties.targets.additionalProperties.anyOf, parentSchema: schema31.properties.benchmarks.properties.targets.additionalProperties, data: data56 };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              } else {
                errors = _errs137;
                if (vErrors !== null) {
                  if (_errs137) {
                    vErrors.length = _errs137;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err124 = { instancePath: instancePath + "/benchmarks/targets", schemaPath: "#/properties/benchmarks/properties/targets/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.benchmarks.properties.targets.type, parentSchema: schema31.properties.benchmarks.properties.targets, data: data55 };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
      } else {
        const err125 = { instancePath: instancePath + "/benchmarks", schemaPath: "#/properties/benchmarks/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.benchmarks.type, parentSchema: schema31.properties.benchmarks, data: data49 };
        if (vErrors === null) {
          vErrors = [err125];
        } else {
          vErrors.push(err125);
        }
        errors++;
      }
    }
    if (data.evolution !== void 0) {
      let data57 = data.evolution;
      if (typeof data57 !== "string" && !(data57 && typeof data57 == "object" && !Array.isArray(data57))) {
        const err126 = { instancePath: instancePath + "/evolution", schemaPath: "#/properties/evolution/type", keyword: "type", params: { type: schema31.properties.evolution.type }, message: "must be string,object", schema: schema31.properties.evolution.type, parentSchema: schema31.properties.evolution, data: data57 };
        if (vErrors === null) {
          vErrors = [err126];
        } else {
          vErrors.push(err126);
        }
        errors++;
      }
      if (typeof data57 === "string") {
        if (!pattern32.test(data57)) {
          const err127 = { instancePath: instancePath + "/evolution", schemaPath: "#/properties/evolution/pattern", keyword: "pattern", params: { pattern: "^(backward|forward|full|none)$" }, message: 'must match pattern "^(backward|forward|full|none)$"', schema: "^(backward|forward|full|none)$", parentSchema: schema31.properties.evolution, data: data57 };
          if (vErrors === null) {
            vErrors = [err127];
          } else {
            vErrors.push(err127);
          }
          errors++;
        }
      }
      if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
        for (const key14 in data57) {
          if (!(key14 === "allow" || key14 === "against")) {
            const err128 = { instancePath: instancePath + "/evolution", schemaPath: "#/properties/evolution/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.evolution, data: data57 };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data57.allow !== void 0) {
          let data58 = data57.allow;
          if (!(data58 === "backward" || data58 === "forward" || data58 === "full" || data58 === "none")) {
            const err129 = { instancePath: instancePath + "/evolution/allow", schemaPath: "#/properties/evolution/properties/allow/enum", keyword: "enum", params: { allowedValues: schema31.properties.evolution.properties.allow.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.evolution.properties.allow.enum, parentSchema: schema31.properties.evolution.properties.allow, data: data58 };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
        if (data57.against !== void 0) {
          let data59 = data57.against;
          if (Array.isArray(data59)) {
            if (data59.length < 1) {
              const err130 = { instancePath: instancePath + "/evolution/against", schemaPath: "#/properties/evolution/properties/against/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.evolution.properties.against, data: data59 };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
            const len8 = data59.length;
            for (let i14 = 0; i14 < len8; i14++) {
              let data60 = data59[i14];
              if (typeof data60 === "string") {
                if (!pattern33.test(data60)) {
                  const err131 = { instancePath: instancePath + "/evolution/against/" + i14, schemaPath: "#/properties/evolution/properties/against/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s,]+$" }, message: 'must match pattern "^[^\\s,]+$"', schema: "^[^\\s,]+$", parentSchema: schema31.properties.evolution.properties.against.items, data: data60 };
                  if (vErrors === null) {
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                }
              } else {
                const err132 = { instancePath: instancePath + "/evolution/against/" + i14, schemaPath: "#/properties/evolution/properties/against/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.evolution.properties.against.items.type, parentSchema: schema31.properties.evolution.properties.against.items, data: data60 };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            let i15 = data59.length;
            let j6;
            if (i15 > 1) {
              const indices4 = {};
              for (; i15--; ) {
                let item4 = data59[i15];
                if (typeof item4 !== "string") {
                  continue;
                }
                if (typeof indices4[item4] == "number") {
                  j6 = indices4[item4];
                  const err133 = { instancePath: instancePath + "/evolution/against", schemaPath: "#/properties/evolution/properties/against/uniqueItems", keyword: "uniqueItems", params: { i: i15, j: j6 }, message: "must NOT have duplicate items (items ## " + j6 + " and " + i15 + " are identical)", schema: true, parentSchema: schema31.properties.evolution.properties.against, data: data59 };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                  break;
                }
                indices4[item4] = i15;
              }
            }
          } else {
            const err134 = { instancePath: instancePath + "/evolution/against", schemaPath: "#/properties/evolution/properties/against/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.evolution.properties.against.type, parentSchema: schema31.properties.evolution.properties.against, data: data59 };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
      }
    }
    if (data.paths !== void 0) {
      let data61 = data.paths;
      if (!(data61 === "root" || data61 === "config")) {
        const err135 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/enum", keyword: "enum", params: { allowedValues: schema31.properties.paths.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.paths.enum, parentSchema: schema31.properties.paths, data: data61 };
        if (vErrors === null) {
          vErrors = [err135];
        } else {
          vErrors.push(err135);
        }
        errors++;
      }
    }
    if (data.base !== void 0) {
      let data62 = data.base;
      if (typeof data62 === "string") {
        if (!pattern4.test(data62)) {
          const err136 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties.base, data: data62 };
          if (vErrors === null) {
            vErrors = [err136];
          } else {
            vErrors.push(err136);
          }
          errors++;
        }
      } else {
        const err137 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.base.type, parentSchema: schema31.properties.base, data: data62 };
        if (vErrors === null) {
          vErrors = [err137];
        } else {
          vErrors.push(err137);
        }
        errors++;
      }
    }
    if (data["as-of"] !== void 0) {
      let data63 = data["as-of"];
      if (typeof data63 === "string") {
        if (!pattern35.test(data63)) {
          const err138 = { instancePath: instancePath + "/as-of", schemaPath: "#/properties/as-of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema31.properties["as-of"], data: data63 };
          if (vErrors === null) {
            vErrors = [err138];
          } else {
            vErrors.push(err138);
          }
          errors++;
        }
        if (!formats0.validate(data63)) {
          const err139 = { instancePath: instancePath + "/as-of", schemaPath: "#/properties/as-of/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema31.properties["as-of"], data: data63 };
          if (vErrors === null) {
            vErrors = [err139];
          } else {
            vErrors.push(err139);
          }
          errors++;
        }
      } else {
        const err140 = { instancePath: instancePath + "/as-of", schemaPath: "#/properties/as-of/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties["as-of"].type, parentSchema: schema31.properties["as-of"], data: data63 };
        if (vErrors === null) {
          vErrors = [err140];
        } else {
          vErrors.push(err140);
        }
        errors++;
      }
    }
    if (data.generated !== void 0) {
      let data64 = data.generated;
      const _errs156 = errors;
      let valid48 = false;
      const _errs157 = errors;
      if (typeof data64 === "string") {
        if (!pattern4.test(data64)) {
          const err141 = { instancePath: instancePath + "/generated", schemaPath: "#/$defs/globs/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema32.anyOf[0], data: data64 };
          if (vErrors === null) {
            vErrors = [err141];
          } else {
            vErrors.push(err141);
          }
          errors++;
        }
      } else {
        const err142 = { instancePath: instancePath + "/generated", schemaPath: "#/$defs/globs/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[0].type, parentSchema: schema32.anyOf[0], data: data64 };
        if (vErrors === null) {
          vErrors = [err142];
        } else {
          vErrors.push(err142);
        }
        errors++;
      }
      var _valid3 = _errs157 === errors;
      valid48 = valid48 || _valid3;
      const _errs159 = errors;
      if (Array.isArray(data64)) {
        const len9 = data64.length;
        for (let i16 = 0; i16 < len9; i16++) {
          let data65 = data64[i16];
          if (typeof data65 === "string") {
            if (!pattern4.test(data65)) {
              const err143 = { instancePath: instancePath + "/generated/" + i16, schemaPath: "#/$defs/globs/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema32.anyOf[1].items, data: data65 };
              if (vErrors === null) {
                vErrors = [err143];
              } else {
                vErrors.push(err143);
              }
              errors++;
            }
          } else {
            const err144 = { instancePath: instancePath + "/generated/" + i16, schemaPath: "#/$defs/globs/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[1].items.type, parentSchema: schema32.anyOf[1].items, data: data65 };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
      } else {
        const err145 = { instancePath: instancePath + "/generated", schemaPath: "#/$defs/globs/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.anyOf[1].type, parentSchema: schema32.anyOf[1], data: data64 };
        if (vErrors === null) {
          vErrors = [err145];
        } else {
          vErrors.push(err145);
        }
        errors++;
      }
      var _valid3 = _errs159 === errors;
      valid48 = valid48 || _valid3;
      if (!valid48) {
        const err146 = { instancePath: instancePath + "/generated", schemaPath: "#/$defs/globs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.anyOf, parentSchema: schema32, data: data64 };
        if (vErrors === null) {
          vErrors = [err146];
        } else {
          vErrors.push(err146);
        }
        errors++;
      } else {
        errors = _errs156;
        if (vErrors !== null) {
          if (_errs156) {
            vErrors.length = _errs156;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.github !== void 0) {
      let data66 = data.github;
      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
        for (const key15 in data66) {
          if (!(key15 === "comment" || key15 === "label" || key15 === "history")) {
            const err147 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.github, data: data66 };
            if (vErrors === null) {
              vErrors = [err147];
            } else {
              vErrors.push(err147);
            }
            errors++;
          }
        }
        if (data66.comment !== void 0) {
          let data67 = data66.comment;
          if (!(data67 === "always" || data67 === "changes" || data67 === "failures" || data67 === "off")) {
            const err148 = { instancePath: instancePath + "/github/comment", schemaPath: "#/properties/github/properties/comment/enum", keyword: "enum", params: { allowedValues: schema31.properties.github.properties.comment.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.github.properties.comment.enum, parentSchema: schema31.properties.github.properties.comment, data: data67 };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
        }
        if (data66.label !== void 0) {
          let data68 = data66.label;
          if (typeof data68 === "string") {
            if (!pattern38.test(data68)) {
              const err149 = { instancePath: instancePath + "/github/label", schemaPath: "#/properties/github/properties/label/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.{0,48}\\S)?$" }, message: 'must match pattern "^\\S(?:.{0,48}\\S)?$"', schema: "^\\S(?:.{0,48}\\S)?$", parentSchema: schema31.properties.github.properties.label, data: data68 };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
          } else {
            const err150 = { instancePath: instancePath + "/github/label", schemaPath: "#/properties/github/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.github.properties.label.type, parentSchema: schema31.properties.github.properties.label, data: data68 };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
        }
        if (data66.history !== void 0) {
          let data69 = data66.history;
          if (typeof data69 === "string") {
            if (!pattern39.test(data69)) {
              const err151 = { instancePath: instancePath + "/github/history", schemaPath: "#/properties/github/properties/history/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$"', schema: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$", parentSchema: schema31.properties.github.properties.history, data: data69 };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
          } else {
            const err152 = { instancePath: instancePath + "/github/history", schemaPath: "#/properties/github/properties/history/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.github.properties.history.type, parentSchema: schema31.properties.github.properties.history, data: data69 };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
        }
      } else {
        const err153 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.github.type, parentSchema: schema31.properties.github, data: data66 };
        if (vErrors === null) {
          vErrors = [err153];
        } else {
          vErrors.push(err153);
        }
        errors++;
      }
    }
  } else {
    const err154 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err154];
    } else {
      vErrors.push(err154);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/project/config-problems.ts
function configProblems(values) {
  if (validate(values)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "anyOf").sort((a, b) => depth(b) - depth(a));
  return (errors.length > 0 ? errors : validate.errors ?? []).map(toProblem);
}
function depth({ instancePath }) {
  return instancePath.split("/").length;
}
function toProblem(error) {
  const key = error.instancePath.slice(1).replaceAll("/", ".");
  if (error.keyword !== "additionalProperties")
    return { key, unknown: false, detail: describeError(error) };
  const name = String(error.params.additionalProperty);
  const known2 = Object.keys(error.parentSchema?.properties ?? {});
  const meant = nearest(name, known2);
  const hint = meant === void 0 ? ` Known here: ${known2.join(", ")}.` : ` Did you mean "${meant}"?`;
  return { key: key === "" ? name : `${key}.${name}`, unknown: true, detail: hint };
}
function describeError(error) {
  const is = `is ${quoteValue(error.data)}`;
  switch (error.keyword) {
    case "type":
      return `${is}; ${needed(error)}`;
    case "enum": {
      const allowed = error.schema.map(String);
      const meant = nearest(String(error.data), allowed);
      return `${is}; allowed: ${allowed.join(", ")}${meant === void 0 ? "" : ` (did you mean ${meant}?)`}`;
    }
    case "minimum":
    case "maximum":
      return `${is}; it ${range(error)}`;
    case "pattern":
      return `${is}; ${written2(error)}`;
    case "format":
      return `${is}, which is not a day of the calendar`;
    case "required":
      return `lacks "${String(error.params.missingProperty)}"`;
    case "minItems":
      return "names nothing; at least one is needed";
    case "uniqueItems":
      return "names the same thing twice";
    default:
      return `${is}; it ${error.message ?? "is not allowed"}`;
  }
}
function written2({ instancePath, parentSchema = {} }) {
  if (parentSchema.format === "date") return "it must be a date, written YYYY-MM-DD";
  const allowed = ALLOWED_TEXTS[instancePath];
  return allowed === void 0 ? "it must not be blank" : `allowed: ${allowed}`;
}
function needed({ parentSchema = {}, schemaPath }) {
  if (schemaPath.includes("/globs/") && !schemaPath.includes("/items/"))
    return "it must be a glob, or a list of globs";
  const type = String(parentSchema.type);
  const known2 = Object.keys(parentSchema.properties ?? {});
  const words2 = {
    object: known2.length > 0 ? `it must be a map with ${known2.join(", ")}` : "it must be a map",
    "string,object": `it must be text, or a map with ${known2.join(", ")}`,
    array: "it must be a list",
    string: "it must be text",
    number: "it must be a number",
    integer: "it must be a whole number"
  };
  return words2[type] ?? `it must be ${type}`;
}
function range({ parentSchema = {} }) {
  const { minimum, maximum } = parentSchema;
  return maximum === void 0 ? `must be ${minimum} or more` : `must be from ${minimum} to ${maximum}`;
}

// src/project/config-file.ts
function parseConfig(text, file) {
  const merge = findMergeLine(text);
  if (merge !== null) throw new GateError("CONFIG_MERGE", { file, line: merge });
  const yaml = readYaml(text, (line2, detail) => {
    throw new GateError("CONFIG_SYNTAX", { file, line: line2, detail });
  });
  const values = yaml.values ?? {};
  const line = (key, item = null) => findLine(yaml, key.split("."), item);
  const [problem] = configProblems(values);
  if (problem === void 0) return { file, values, line };
  const at = { file, line: line(problem.key), key: problem.key || "the file" };
  throw problem.unknown ? new GateError("CONFIG_UNKNOWN_KEY", { ...at, hint: problem.detail }) : new GateError("CONFIG_VALUE", { ...at, detail: problem.detail });
}
function findLine({ document, lineAt: lineAt2 }, steps, item) {
  let node2 = document.contents;
  let line = 1;
  for (const step of steps) {
    if (!(0, import_yaml2.isMap)(node2)) break;
    const pair = node2.items.find(
      ({ key }) => (0, import_yaml2.isScalar)(key) && String(key.value) === step
    );
    if (pair === void 0) break;
    const start2 = pair.key.range?.[0];
    if (start2 !== void 0) line = lineAt2(start2);
    node2 = (0, import_yaml2.isCollection)(pair.value) ? pair.value : null;
  }
  const entries = (0, import_yaml2.isSeq)(node2) ? node2.items : (0, import_yaml2.isMap)(node2) ? node2.items.map(({ key }) => key) : [];
  const found = entries.find((entry) => (0, import_yaml2.isScalar)(entry) && entry.value === item);
  const start = found?.range?.[0];
  return start === void 0 ? line : lineAt2(start);
}

// src/project/load-config.ts
async function loadConfig(workspace, request) {
  const file = await readConfig(workspace, request);
  const config = resolveConfig({ file, overrides: request.overrides, place: request.place });
  await requirePaths(workspace, config);
  return config;
}
async function readConfig(workspace, request) {
  const path23 = request.file ?? DEFAULT_CONFIG_FILE;
  if (await workspace.exists(path23)) return parseConfig(await workspace.readText(path23), path23);
  if (request.file !== null) throw new GateError("CONFIG_NOT_FOUND", { file: path23 });
  return null;
}
function requireFixtures({ file }, overrides) {
  if (file === null && overrides["fixtures-valid"] === void 0)
    throw new GateError("CONFIG_NOT_FOUND", { file: DEFAULT_CONFIG_FILE });
}
async function requirePaths(workspace, { schema, pipeline: pipeline2, limits, findPlace: findPlace2 }) {
  const named2 = [
    ["limits", limits],
    ["schema", schema.kind === "file" ? schema.path : null],
    ["pipeline", pipeline2.kind === "folder" ? pipeline2.path : null]
  ];
  for (const [key, path23] of named2) {
    if (path23 === null || await workspace.exists(path23)) continue;
    throw new GateError("CONFIG_PATH", { place: findPlace2(key), path: path23 });
  }
}

// src/checks/benchmarks/work.ts
var WORK_COUNTERS = ["operators", "rows", "scanned", "compared", "bytes", "memory"];
var NONE = {
  operators: 0,
  rows: 0,
  scanned: 0,
  compared: 0,
  bytes: 0,
  memory: 0
};
var ALL_PAIRS = /* @__PURE__ */ new Set([
  "NESTED_LOOP_JOIN",
  "BLOCKWISE_NL_JOIN",
  "CROSS_PRODUCT",
  "POSITIONAL_JOIN"
]);
function withPlan(work2, plan) {
  const sums = { ...work2 };
  let memory2 = plan.total_memory_allocated ?? 0;
  const visit = (node2) => {
    const { operator_name: name, children = [] } = node2;
    if (name !== void 0 && name !== "EXPLAIN_ANALYZE") {
      sums[name] = sum2(sums[name] ?? NONE, {
        operators: 1,
        rows: node2.operator_cardinality ?? 0,
        scanned: node2.operator_rows_scanned ?? 0,
        compared: ALL_PAIRS.has(name) ? countPairs(children) : 0,
        bytes: node2.result_set_size ?? 0,
        memory: memory2
      });
      memory2 = 0;
    }
    children.forEach(visit);
  };
  visit(plan);
  return sums;
}
function countPairs(children) {
  const [left, right] = children;
  return (left?.operator_cardinality ?? 0) * (right?.operator_cardinality ?? 0);
}
function sum2(a, b) {
  return {
    operators: a.operators + b.operators,
    rows: a.rows + b.rows,
    scanned: a.scanned + b.scanned,
    compared: a.compared + b.compared,
    bytes: a.bytes + b.bytes,
    memory: (a.memory ?? Number.NaN) + (b.memory ?? Number.NaN)
  };
}
function totalWork(script) {
  return Object.values(script).reduce(sum2, NONE);
}
function compareWork(base, head, budget) {
  const scripts = [.../* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return scripts.flatMap(
    (script) => compareScript(script, base[script] ?? {}, head[script] ?? {}, budget)
  );
}
function judgedCounters(base, head) {
  const [before, after] = [totalWork(base), totalWork(head)];
  return WORK_COUNTERS.filter((counter) => counter !== "operators").filter(
    (counter) => before[counter] + after[counter] > 0
  );
}
function compareScript(script, base, head, budget) {
  return judgedCounters(base, head).flatMap((counter) => {
    const [was, is] = [totalWork(base)[counter], totalWork(head)[counter]];
    if (is >= was && is <= was * (1 + budget / 100)) return [];
    const verdict = is > was ? "more" : "less";
    return [
      {
        script,
        counter,
        base: was,
        head: is,
        operator: mostChanged(base, head, counter, verdict),
        verdict
      }
    ];
  });
}
function mostChanged(base, head, counter, verdict) {
  const names2 = [.../* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  const changes = names2.map((name) => ({
    name,
    base: base[name]?.[counter] ?? 0,
    head: head[name]?.[counter] ?? 0
  }));
  const growth = (change) => (change.head - change.base) * (verdict === "more" ? 1 : -1);
  return changes.reduce((most, change) => growth(change) > growth(most) ? change : most);
}
function exactOnly(first, second) {
  const demoted = /* @__PURE__ */ new Set();
  for (const { script, counter } of [
    ...compareWork(first, second, 0),
    ...compareWork(second, first, 0)
  ])
    demoted.add(`${script} ${counter}`);
  const work2 = Object.fromEntries(
    Object.entries(first).map(([script, operators]) => [
      script,
      Object.fromEntries(
        Object.entries(operators).map(([name, operator]) => [
          name,
          Object.fromEntries(
            WORK_COUNTERS.map((counter) => [
              counter,
              demoted.has(`${script} ${counter}`) ? 0 : operator[counter]
            ])
          )
        ])
      )
    ])
  );
  return { work: work2, demoted: [...demoted].sort() };
}

// src/plan/generate/career.ts
function createRecorder({ scenarioId, planDesignId }, { employeeId, random }, events) {
  return (day2, system, payload) => {
    const date = formatDay(day2);
    events.push({
      event_id: random.uuid(),
      employee_id: employeeId,
      scenario_id: scenarioId,
      plan_design_id: planDesignId,
      source_system: system,
      effective_date: date,
      created_at: `${date}T18:00:00Z`,
      correlation_id: null,
      payload
    });
  };
}
function yearToDate({ years }, day2) {
  const { year } = toCivil(day2);
  const known2 = years.get(year);
  if (known2 !== void 0) return known2;
  const fresh = { bySource: {}, pay: 0, reported: /* @__PURE__ */ new Set() };
  years.set(year, fresh);
  return fresh;
}
function sumSources({ bySource }, ...sources) {
  return sources.reduce((total, source) => total + (bySource[source] ?? 0), 0);
}

// src/plan/calculations/highly-compensated.ts
function isHighlyCompensated(compensation, threshold) {
  return compensation > threshold;
}

// src/plan/generate/cents.ts
function centsText(cents) {
  const whole = Math.floor(cents / 100);
  return `${whole}.${String(cents % 100).padStart(2, "0")}`;
}
function takeShare(cents, numerator, denominator) {
  const product = cents * numerator;
  const quotient = Math.floor(product / denominator);
  const twice = 2 * (product - quotient * denominator);
  const roundUp = twice > denominator || twice === denominator && quotient % 2 === 1;
  return roundUp ? quotient + 1 : quotient;
}
function rateText(tenThousandths) {
  return `${Math.floor(tenThousandths / 1e4)}.${String(tenThousandths % 1e4).padStart(4, "0")}`;
}
function fromDollars(dollars2) {
  return dollars2 * 100;
}

// src/plan/generate/contribute.ts
var ELECTIVE = ["employee_pre_tax", "employee_roth"];
var ADDITIONS = [
  ...ELECTIVE,
  "employee_after_tax",
  "employer_match",
  "employer_match_true_up",
  "employer_nonelective",
  "employer_profit_sharing",
  "forfeiture_allocation"
];
var BUCKETS = {
  employer_match: "employer_match",
  employer_match_true_up: "employer_match",
  employer_nonelective: "employer_nonelective",
  employer_profit_sharing: "employer_profit_sharing",
  forfeiture_allocation: "employer_profit_sharing"
};
function contribute(career, record, day2, wish) {
  const ytd = yearToDate(career, day2);
  const amount = Math.min(wish.amount, roomFor(wish.source, ytd, toCivil(day2).year));
  if (amount <= 0) return 0;
  const total = (ytd.bySource[wish.source] ?? 0) + amount;
  ytd.bySource[wish.source] = total;
  const bucket = BUCKETS[wish.source];
  if (bucket !== void 0) career.contributed[bucket] += amount;
  record(day2, "payroll", {
    event_type: "contribution",
    plan_id: career.person.plan.id,
    source: wish.source,
    amount: centsText(amount),
    pay_period_end: formatDay(wish.periodEnd),
    contribution_date: formatDay(day2),
    ytd_amount: centsText(total),
    payroll_id: wish.payroll,
    irs_limit_applied: amount < wish.amount,
    inferred_value: false
  });
  return amount;
}
function roomFor(source, ytd, year) {
  const limits = findLimits(year);
  if (limits === void 0) return 0;
  if (source === "employee_catch_up") return fromDollars(limits.catchUp) - sumSources(ytd, source);
  const additions = fromDollars(limits.annualAdditions) - sumSources(ytd, ...ADDITIONS);
  if (!ELECTIVE.includes(source)) return additions;
  return Math.min(additions, fromDollars(limits.electiveDeferral) - sumSources(ytd, ...ELECTIVE));
}
function electiveDeferrals(ytd) {
  return sumSources(ytd, ...ELECTIVE);
}
function annualAdditions(ytd) {
  return sumSources(ytd, ...ADDITIONS);
}

// src/plan/generate/determinations.ts
function determineHce(career, record, day2) {
  const { year } = toCivil(day2);
  const lastYear = career.years.get(year - 1);
  const byPriorYear = lastYear !== void 0 && lastYear.pay > 0;
  const threshold = findLimits(byPriorYear ? year - 1 : year)?.hce;
  if (threshold === void 0) return;
  const pay = byPriorYear ? lastYear.pay : career.salary;
  record(day2, "recordkeeper", {
    event_type: "hce_status",
    plan_id: career.person.plan.id,
    determination_method: byPriorYear ? "prior_year" : "current_year",
    ytd_compensation: centsText(yearToDate(career, day2).pay),
    annualized_compensation: centsText(pay),
    hce_threshold: centsText(fromDollars(threshold)),
    is_hce: isHighlyCompensated(BigInt(pay), BigInt(fromDollars(threshold))),
    determination_date: formatDay(day2),
    prior_year_hce: null
  });
}
function noticeCatchUp(career, record, day2) {
  const limit = findLimits(toCivil(day2).year)?.catchUp;
  if (limit === void 0) return;
  const amount = sumSources(yearToDate(career, day2), "employee_catch_up");
  notice(career, record, day2, "catch_up_eligible", "catch_up", limit, amount);
}
function watchLimits(career, record, day2) {
  const ytd = yearToDate(career, day2);
  const limits = findLimits(toCivil(day2).year);
  if (limits === void 0) return;
  const watched = [
    ["402g_limit_approach", "elective_deferral", limits.electiveDeferral, electiveDeferrals(ytd)],
    ["415c_limit_approach", "annual_additions", limits.annualAdditions, annualAdditions(ytd)]
  ];
  for (const [type, limitType, limit, amount] of watched) {
    if (amount * 10 < fromDollars(limit) * 9 || ytd.reported.has(type)) continue;
    ytd.reported.add(type);
    notice(career, record, day2, type, limitType, limit, amount);
  }
}
function notice(career, record, day2, type, limitType, limit, amount) {
  record(day2, "compliance", {
    event_type: "compliance",
    plan_id: career.person.plan.id,
    compliance_type: type,
    limit_type: limitType,
    applicable_limit: centsText(fromDollars(limit)),
    current_amount: centsText(amount),
    monitoring_date: formatDay(day2)
  });
}

// src/plan/generate/employment.ts
var PAY_BY_LEVEL = [
  0,
  42e3,
  52e3,
  64e3,
  8e4,
  101e3,
  128e3,
  162e3,
  205e3,
  26e4,
  33e4
];
function hire(career, record, day2) {
  const { random, department } = career.person;
  const awayFor = career.leftOn === null ? 0 : day2 - career.leftOn;
  career.serviceFrom = career.leftOn === null ? day2 : career.serviceFrom + awayFor;
  career.employed = true;
  career.hiredOn = day2;
  career.eligibleFrom = null;
  career.enrolledFrom = null;
  career.salary = (PAY_BY_LEVEL[career.level] ?? 0) * random.between(100, 118);
  record(day2, "hris", {
    event_type: "hire",
    plan_id: null,
    hire_date: formatDay(day2),
    department,
    job_level: career.level,
    annual_compensation: centsText(career.salary)
  });
}
function raise(career, record, day2) {
  const percentage2 = career.person.random.between(4, 20) * 25;
  career.salary = takeShare(career.salary, 1e4 + percentage2, 1e4);
  record(day2, "hris", {
    event_type: "merit",
    plan_id: null,
    new_compensation: centsText(career.salary),
    merit_percentage: rateText(percentage2)
  });
}
function promote(career, record, day2) {
  career.level += 1;
  career.salary = takeShare(career.salary, career.person.random.between(108, 115), 100);
  record(day2, "hris", {
    event_type: "promotion",
    plan_id: null,
    new_job_level: career.level,
    new_annual_compensation: centsText(career.salary),
    effective_date: formatDay(day2)
  });
}
function becomeEligible(career, record, day2) {
  const reason2 = career.hasReturned ? "rehire" : day2 === career.hiredOn ? "immediate" : "age_and_service";
  career.eligibleFrom = day2;
  record(day2, "recordkeeper", {
    event_type: "eligibility",
    plan_id: career.person.plan.id,
    eligible: true,
    eligibility_date: formatDay(day2),
    reason: reason2,
    source: null
  });
}
function stayIneligible(career, record, day2) {
  record(day2, "recordkeeper", {
    event_type: "eligibility",
    plan_id: career.person.plan.id,
    eligible: false,
    eligibility_date: formatDay(day2),
    reason: "ineligible_override",
    source: "leased employee"
  });
}
function enroll(career, record, day2) {
  const { random, plan, mayOptOut } = career.person;
  const isFirst2 = career.enrolledFrom === null;
  const isAuto = isFirst2 && random.chance(55);
  const optsOut = random.chance(5) && mayOptOut;
  const total = optsOut ? 0 : (isAuto ? random.between(3, 6) : random.between(4, 15)) * 100;
  const roth = random.chance(30) ? total / 2 : 0;
  career.rates = { preTax: total - roth, roth, afterTax: !isAuto && random.chance(8) ? 200 : 0 };
  career.enrolledFrom = day2;
  const windowStart = career.eligibleFrom ?? day2;
  record(day2, "recordkeeper", {
    event_type: "enrollment",
    plan_id: plan.id,
    enrollment_date: formatDay(day2),
    pre_tax_contribution_rate: rateText(career.rates.preTax),
    roth_contribution_rate: rateText(career.rates.roth),
    after_tax_contribution_rate: rateText(career.rates.afterTax),
    auto_enrollment: isAuto,
    opt_out_window_expires: isAuto ? formatDay(day2 + 90) : null,
    enrollment_source: isAuto ? "auto" : isFirst2 && random.chance(40) ? "proactive" : "voluntary",
    auto_enrollment_window_start: isAuto ? formatDay(windowStart) : null,
    auto_enrollment_window_end: isAuto ? formatDay(windowStart + 45) : null,
    proactive_enrollment_eligible: isFirst2,
    window_timing_compliant: true
  });
}
function leave(career, record, day2) {
  career.employed = false;
  career.leftOn = day2;
  const reasons = [
    "voluntary",
    "voluntary",
    "voluntary",
    "involuntary",
    "retirement",
    "disability",
    "death"
  ];
  record(day2, "hris", {
    event_type: "termination",
    plan_id: null,
    termination_reason: career.hasReturned ? "voluntary" : career.person.random.pick(reasons.slice(0, 6)),
    final_pay_date: formatDay(day2)
  });
}

// src/plan/generate/payday.ts
var FIRST_PAYDAY = 14981;
var PAY_PERIODS = 26;
function isPayday(day2) {
  return (day2 - FIRST_PAYDAY) % 14 === 0;
}
function payDay(career, record, day2) {
  const ytd = yearToDate(career, day2);
  const pay = takeShare(career.salary, 1, PAY_PERIODS);
  ytd.pay += pay;
  if (career.enrolledFrom === null || day2 <= career.enrolledFrom) return;
  const run = { periodEnd: day2 - 5, payroll: payrollId(day2) };
  const { rates, person } = career;
  const preTax = contribute(career, record, day2, {
    ...run,
    source: "employee_pre_tax",
    amount: takeShare(pay, rates.preTax, 1e4)
  });
  const roth = contribute(career, record, day2, {
    ...run,
    source: "employee_roth",
    amount: takeShare(pay, rates.roth, 1e4)
  });
  const wished = takeShare(pay, rates.preTax, 1e4) + takeShare(pay, rates.roth, 1e4);
  if (person.isOlder && preTax + roth < wished) {
    contribute(career, record, day2, {
      ...run,
      source: "employee_catch_up",
      amount: wished - preTax - roth
    });
  }
  contribute(career, record, day2, {
    ...run,
    source: "employee_after_tax",
    amount: takeShare(pay, rates.afterTax, 1e4)
  });
  contribute(career, record, day2, {
    ...run,
    source: "employer_match",
    amount: employerMatch(preTax + roth, pay)
  });
  watchLimits(career, record, day2);
}
function closeYear(career, record, day2) {
  if (career.eligibleFrom === null) return;
  const { plan, random } = career.person;
  const ytd = yearToDate(career, day2);
  const run = { periodEnd: day2, payroll: `YE-${toCivil(day2).year}` };
  const trueUp = employerMatch(electiveDeferrals(ytd), ytd.pay) - (ytd.bySource.employer_match ?? 0);
  if (plan.schedule === "graded") {
    contribute(career, record, day2, { ...run, source: "employer_match_true_up", amount: trueUp });
    contribute(career, record, day2, {
      ...run,
      source: "employer_profit_sharing",
      amount: takeShare(ytd.pay, 2, 100)
    });
  } else {
    contribute(career, record, day2, {
      ...run,
      source: "employer_nonelective",
      amount: takeShare(ytd.pay, 3, 100)
    });
  }
  if (random.chance(10)) {
    contribute(career, record, day2, {
      ...run,
      source: "forfeiture_allocation",
      amount: random.between(2500, 15e3)
    });
  }
}
function employerMatch(deferred, pay) {
  return takeShare(Math.min(deferred, takeShare(pay, 6, 100)), 1, 2);
}
function payrollId(day2) {
  const civil = toCivil(day2);
  return `PR-${civil.year}${String(civil.month).padStart(2, "0")}${String(civil.day).padStart(2, "0")}`;
}

// src/plan/generate/service.ts
var HOURS_OF_A_WEEK = 40;
var HOURS_OF_A_YEAR = 52 * HOURS_OF_A_WEEK;
function stateService(career, record, day2, isLastDay) {
  const years = anniversary(career, day2);
  if (years !== null) vest(career, record, day2, years, HOURS_OF_A_YEAR);
  else if (isLastDay) {
    const since = lastAnniversary(career, day2);
    const hours = Math.min(HOURS_OF_A_YEAR, Math.floor((day2 - since) / 7) * HOURS_OF_A_WEEK);
    vest(career, record, day2, anniversary(career, since) ?? 0, hours);
  } else if (career.person.plan.schedule === "immediate" && day2 === career.eligibleFrom) {
    vest(career, record, day2, 0, 0);
  }
}
function lastAnniversary(career, day2) {
  let back = day2;
  while (back > career.serviceFrom && anniversary(career, back) === null) back -= 1;
  return back;
}
function anniversary({ serviceFrom }, day2) {
  const start = toCivil(serviceFrom);
  const now = toCivil(day2);
  const years = now.year - start.year;
  if (years < 1) return null;
  const isLeapStart = start.month === 2 && start.day === 29;
  const matches = now.month === start.month && now.day === start.day;
  const falls = isLeapStart && now.month === 2 && now.day === 28 && toDay(now.year, 3, 1) === day2 + 1;
  return matches || falls ? years : null;
}
function vest(career, record, day2, years, hours) {
  const { plan } = career.person;
  career.vested = Math.max(career.vested, vestingFloor(plan.schedule, years));
  record(day2, "recordkeeper", {
    event_type: "vesting",
    plan_id: plan.id,
    vested_percentage: rateText(career.vested),
    source_balances_vested: {
      employer_match: millionthsText(vestedAmount(career, "employer_match")),
      employer_nonelective: millionthsText(vestedAmount(career, "employer_nonelective")),
      employer_profit_sharing: millionthsText(vestedAmount(career, "employer_profit_sharing"))
    },
    vesting_schedule_type: plan.schedule,
    service_computation_date: formatDay(career.serviceFrom),
    service_credited_hours: hours,
    service_period_end_date: formatDay(day2)
  });
}
function forfeit(career, record, day2) {
  for (const bucket of FORFEITABLE_SOURCES) {
    const unvested = unvestedAmount(career, bucket);
    if (unvested === 0) continue;
    career.forfeited[bucket] += unvested;
    record(day2, "recordkeeper", {
      event_type: "forfeiture",
      plan_id: career.person.plan.id,
      forfeited_from_source: bucket,
      amount: millionthsText(unvested),
      reason: "unvested_termination",
      vested_percentage: rateText(career.vested)
    });
  }
}
function unvestedAmount({ contributed, forfeited, vested }, bucket) {
  return Math.max(0, (1e4 - vested) * contributed[bucket] - forfeited[bucket]);
}
function vestedAmount(career, bucket) {
  return career.contributed[bucket] * 1e4 - career.forfeited[bucket] - unvestedAmount(career, bucket);
}
function millionthsText(millionths) {
  const whole = Math.floor(millionths / 1e6);
  const fraction = String(millionths % 1e6).padStart(6, "0");
  return `${whole}.${fraction.slice(0, 2)}${fraction.slice(2).replace(/0+$/, "")}`;
}

// src/plan/generate/life.ts
var UNTIL_FORFEITURE = 30;
var UNTIL_ENROLLED_AGAIN = 30;
function live(person, fate, scenario, lastDay) {
  const events = [];
  const record = createRecorder(scenario, person, events);
  const career = newborn(person, fate);
  for (let day2 = fate.hireDay; day2 <= lastDay; day2 += 1) {
    if (day2 === fate.hireDay) hire(career, record, day2);
    if (day2 === fate.returnDay) comeBack(career, record, day2);
    if (career.employed) work(career, fate, record, day2);
    if (career.leftOn !== null && !career.employed && day2 === career.leftOn + UNTIL_FORFEITURE)
      forfeit(career, record, day2);
  }
  return events;
}
function work(career, fate, record, day2) {
  const { year, month, day: date } = toCivil(day2);
  joinPlan(career, fate, record, day2);
  if (month === 1 && date === 2 && career.enrolledFrom !== null && career.person.random.chance(25))
    enroll(career, record, day2);
  if (month === 7 && date === 1 && fate.promotionYears.has(year) && career.level < 10)
    promote(career, record, day2);
  if (month === 4 && date === 1 && day2 - career.hiredOn > 80) raise(career, record, day2);
  if (isPayday(day2)) payDay(career, record, day2);
  if (month === 12 && date === 31) closeYear(career, record, day2);
  if (career.eligibleFrom !== null) {
    stateService(career, record, day2, day2 === fate.leaveDay);
    if (month === 1 && date === 15) determine(career, record, day2);
  }
  if (day2 === fate.leaveDay) leave(career, record, day2);
}
function joinPlan(career, fate, record, day2) {
  if (career.hasReturned) {
    if (day2 === career.hiredOn) becomeEligible(career, record, day2);
    if (day2 === career.hiredOn + UNTIL_ENROLLED_AGAIN) enroll(career, record, day2);
    return;
  }
  if (fate.eligibleDay === null && day2 === career.hiredOn) stayIneligible(career, record, day2);
  if (day2 === fate.eligibleDay) becomeEligible(career, record, day2);
  if (day2 === fate.enrollDay) enroll(career, record, day2);
}
function determine(career, record, day2) {
  determineHce(career, record, day2);
  if (career.person.isOlder) noticeCatchUp(career, record, day2);
}
function comeBack(career, record, day2) {
  career.hasReturned = true;
  hire(career, record, day2);
}
function newborn(person, { level, hireDay }) {
  return {
    person,
    employed: false,
    level,
    salary: 0,
    hiredOn: hireDay,
    serviceFrom: hireDay,
    eligibleFrom: null,
    enrolledFrom: null,
    rates: { preTax: 0, roth: 0, afterTax: 0 },
    vested: 0,
    contributed: { employer_match: 0, employer_nonelective: 0, employer_profit_sharing: 0 },
    forfeited: { employer_match: 0, employer_nonelective: 0, employer_profit_sharing: 0 },
    years: /* @__PURE__ */ new Map(),
    leftOn: null,
    hasReturned: false
  };
}

// src/plan/generate/random.ts
function createRandom(seed, stream) {
  let a = mix(seed);
  let b = mix(stream ^ 2654435769);
  let c = mix(a ^ b);
  let counter = 1;
  function next() {
    const sum3 = (a + b | 0) + counter | 0;
    counter = counter + 1 | 0;
    a = b ^ b >>> 9;
    b = c + (c << 3) | 0;
    c = (c << 21 | c >>> 11) + sum3;
    return sum3 >>> 0;
  }
  for (let i = 0; i < 12; i += 1) next();
  const below = (bound) => Math.floor(next() * bound / 4294967296);
  return {
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (percent) => below(100) < percent,
    pick: (items) => items[below(items.length)],
    uuid: () => formatUuid([next(), next(), next(), next()])
  };
}
function mix(value) {
  let h = value | 0;
  h = Math.imul(h ^ h >>> 16, 2246822507);
  h = Math.imul(h ^ h >>> 13, 3266489909);
  return h ^ h >>> 16;
}
function formatUuid(words2) {
  const hex = words2.map((word) => word.toString(16).padStart(8, "0")).join("");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) & 3] ?? "8";
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

// src/plan/generate/showcase.ts
function showcase(person, scenario, firstDay, lastDay) {
  const hireDay = firstDay + 1;
  let leaveDay = firstDay + 285;
  while (!isPayday(leaveDay)) leaveDay += 1;
  const fate = {
    level: 4,
    hireDay,
    eligibleDay: hireDay,
    enrollDay: hireDay + 3,
    leaveDay,
    returnDay: null,
    promotionYears: /* @__PURE__ */ new Set([toCivil(firstDay).year])
  };
  return live(person, fate, scenario, lastDay);
}

// src/plan/generate/population.ts
var LAST_YEAR = 2025;
var PLANS = [
  { id: "PLAN-401K", schedule: "graded" },
  { id: "PLAN-401K", schedule: "graded" },
  { id: "PLAN-CLIFF", schedule: "cliff" },
  { id: "PLAN-SAFE-HARBOR", schedule: "immediate" }
];
var DEPARTMENTS = ["Engineering", "Finance", "Operations", "People", "Sales", "Support"];
function* generatePopulation(options) {
  const { scenarioId = "baseline", planDesignId = "standard" } = options;
  const scenario = { scenarioId, planDesignId };
  const firstDay = toDay(LAST_YEAR - options.years + 1, 1, 1);
  const lastDay = toDay(LAST_YEAR, 12, 31);
  for (let number = 1; number <= options.employees; number += 1) {
    const random = createRandom(options.seed, number);
    const person = createPerson(number, random);
    if (number === 1)
      yield* showcase(
        { ...person, plan: PLANS[0], isOlder: true, mayOptOut: false },
        scenario,
        firstDay,
        lastDay
      );
    else yield* live(person, drawFate(random, firstDay, lastDay), scenario, lastDay);
  }
}
function eventLine(event) {
  return `${JSON.stringify(event)}
`;
}
var CHUNK = 1 << 16;
function* populationChunks(options) {
  let chunk = "";
  for (const event of generatePopulation(options)) {
    chunk += eventLine(event);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
function createPerson(number, random) {
  return {
    employeeId: `E-${String(number).padStart(6, "0")}`,
    plan: random.pick(PLANS),
    department: random.pick(DEPARTMENTS),
    isOlder: random.chance(20),
    mayOptOut: true,
    random
  };
}
function drawFate(random, firstDay, lastDay) {
  const span = lastDay - firstDay + 1;
  const hireDay = firstDay + (random.chance(45) ? random.between(1, 25) : random.below(span));
  const eligibleDay = random.chance(4) ? null : hireDay + (random.chance(35) ? 0 : 90);
  const enrollDay = eligibleDay === null || random.chance(6) ? null : eligibleDay + random.between(0, 45);
  const leaveDay = random.chance(Math.min(60, Math.floor(span / 30))) ? paydayFrom(hireDay + random.between(120, 1500)) : null;
  const returnDay = leaveDay !== null && random.chance(20) ? leaveDay + random.between(60, 400) : null;
  const years = Array.from({ length: 16 }, (_, back) => LAST_YEAR - back);
  const promotionYears = new Set(years.filter(() => random.chance(14)));
  return {
    level: drawLevel(random),
    hireDay,
    eligibleDay,
    enrollDay,
    leaveDay,
    returnDay,
    promotionYears
  };
}
function drawLevel(random) {
  return Math.min(random.between(1, 9), random.between(1, 10), random.between(1, 10));
}
function paydayFrom(day2) {
  let payday = day2;
  while (!isPayday(payday)) payday += 1;
  return payday;
}

// src/plan/fold/annual-limits.ts
function annualLimitCells(events, table) {
  const years = /* @__PURE__ */ new Map();
  for (const {
    event: { payload },
    id
  } of events) {
    if (payload.event_type !== "contribution") continue;
    const year = Number(payload.contribution_date.slice(0, 4));
    let totals = years.get(year);
    if (totals === void 0) {
      totals = { deferrals: 0n, catchUp: 0n, additions: 0n, lastEventId: id };
      years.set(year, totals);
    }
    const amount = parseAmount(payload.amount);
    if (payload.source === "employee_pre_tax" || payload.source === "employee_roth")
      totals.deferrals += amount;
    if (payload.source === "employee_catch_up") totals.catchUp += amount;
    else totals.additions += amount;
    totals.lastEventId = id;
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, totals]) => yearCells(totals, year, findLimits(year, table)));
}
function yearCells({ deferrals, catchUp, additions, lastEventId }, year, limits) {
  const against2 = (amount, limit) => againstLimit(requireAmount(amount, lastEventId), limit);
  return [
    String(year),
    ...against2(deferrals, limits?.electiveDeferral),
    ...against2(catchUp, limits && highestCatchUp(limits)),
    ...against2(additions, limits?.annualAdditions)
  ];
}
function againstLimit(amount, limit) {
  if (limit === void 0) return [formatAmount(amount), null, null];
  const excess = amount - dollars(limit);
  return [
    formatAmount(amount),
    formatAmount(dollars(limit)),
    formatAmount(excess > 0n ? excess : 0n)
  ];
}

// src/plan/fold/balance-row.ts
function balanceCells(state, texts = []) {
  const decimals = balanceDecimals(state);
  const others = otherCells(state);
  return BALANCE_COLUMNS.map((column, at) => {
    if (column.kind !== "amount" && column.kind !== "rate") return others[column.name];
    const value = decimals[column.name];
    if (value === null) return null;
    const before = texts[at];
    if (before?.value === value) return before.text;
    const text = column.kind === "rate" ? formatRate(value) : formatAmount(requireAmount(value, state.lastEventId ?? ""));
    texts[at] = { value, text };
    return text;
  });
}
function balanceDecimals(state) {
  const { contributed, forfeited, vestedPercentage, rates } = state;
  const employee = contributed.employee_pre_tax + contributed.employee_roth + contributed.employee_after_tax + contributed.employee_catch_up;
  const buckets = bucketSums(state);
  let [employer, forfeitures, unvested] = [0n, 0n, 0n];
  for (const bucket of FORFEITABLE_SOURCES) {
    if (buckets[bucket] === 0n && forfeited[bucket] === 0n) continue;
    employer += buckets[bucket];
    forfeitures += forfeited[bucket];
    unvested += unvestedMoney(buckets[bucket], forfeited[bucket], vestedPercentage);
  }
  const gross = employee + employer;
  const net = gross - forfeitures;
  return {
    // Named one by one: an object that is spread out first is a slow one.
    employee_pre_tax: contributed.employee_pre_tax,
    employee_roth: contributed.employee_roth,
    employee_after_tax: contributed.employee_after_tax,
    employee_catch_up: contributed.employee_catch_up,
    employer_match: contributed.employer_match,
    employer_match_true_up: contributed.employer_match_true_up,
    employer_nonelective: contributed.employer_nonelective,
    employer_profit_sharing: contributed.employer_profit_sharing,
    forfeiture_allocation: contributed.forfeiture_allocation,
    forfeited_employer_match: forfeited.employer_match,
    forfeited_employer_nonelective: forfeited.employer_nonelective,
    forfeited_employer_profit_sharing: forfeited.employer_profit_sharing,
    employee_contributions: employee,
    employer_contributions: employer,
    gross_balance: gross,
    forfeitures,
    net_balance: net,
    vested_percentage: vestedPercentage,
    vested_balance: net - unvested,
    unvested_balance: unvested,
    pre_tax_contribution_rate: rates?.preTax ?? null,
    roth_contribution_rate: rates?.roth ?? null,
    after_tax_contribution_rate: rates?.afterTax ?? null,
    annual_compensation: state.compensation
  };
}
function otherCells(state) {
  return {
    job_level: state.jobLevel === null ? null : String(state.jobLevel),
    is_hce: state.isHce === null ? null : String(state.isHce),
    employment_status: state.employment,
    participation_status: participationStatus(state),
    eligibility_date: state.eligibilityDate,
    enrollment_date: state.enrollmentDate,
    contribution_count: String(state.contributionCount),
    last_event_id: state.lastEventId
  };
}
function bucketSums({ contributed }) {
  return {
    employer_match: contributed.employer_match + contributed.employer_match_true_up,
    employer_nonelective: contributed.employer_nonelective,
    employer_profit_sharing: contributed.employer_profit_sharing + contributed.forfeiture_allocation
  };
}
function unvestedMoney(contributed, forfeited, vestedPercentage) {
  const remaining = unvestedShare(contributed, vestedPercentage) - forfeited;
  return remaining > 0n ? remaining : 0n;
}
function participationStatus({ employment, eligible, rates }) {
  if (employment === "terminated") return "terminated";
  if (eligible === false || eligible === null && rates === null) return "not_eligible";
  if (rates === null) return "eligible_not_enrolled";
  return rates.preTax + rates.roth + rates.afterTax === 0n ? "enrolled_zero_deferral" : "active_participant";
}

// src/plan/fold/content.ts
function eventContent(event) {
  return EVENT_COLUMNS.map(({ kind, path: path23 }) => typed(kind, valueAt2(event, path23)));
}
function compareContents(a, b) {
  for (const [index, left] of a.entries()) {
    const order = compareCells(left, b[index] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}
function compareCells(a, b) {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  return a < b ? -1 : 1;
}
function valueAt2(event, path23) {
  let value = event;
  for (const field2 of path23)
    value = value?.[field2];
  return value;
}
function typed(kind, value) {
  if (value === null || value === void 0) return null;
  switch (kind) {
    case "uuid":
      return value.toLowerCase();
    case "instant":
      return parseInstant(value);
    case "amount":
      return parseAmount(value);
    case "rate":
      return parseRate(value);
    case "text":
    case "date":
    case "integer":
    case "boolean":
      return value;
  }
}

// src/plan/fold/order.ts
function orderEvents(events) {
  const known2 = events.map(place).filter(({ rank }) => rank !== UNKNOWN);
  const sorted = known2.sort(compareEvents);
  const versions = /* @__PURE__ */ new Map();
  const ids = /* @__PURE__ */ new Set();
  for (const { id } of sorted) {
    if (ids.has(id)) versions.set(id, /* @__PURE__ */ new Set());
    ids.add(id);
  }
  const ordered = sorted.filter(({ id, event }) => {
    const seen = versions.get(id);
    if (seen === void 0) return true;
    seen.add(joinContent(eventContent(event)));
    return ids.delete(id);
  });
  const conflicts = [...versions].filter(([, contents]) => contents.size > 1).map(([eventId, contents]) => ({ eventId, versions: contents.size }));
  return { ordered, conflicts };
}
function inOrder(events) {
  return events.map(place).sort(compareEvents).map(({ event }) => event);
}
var RANKS = new Map(EVENT_TYPES.map((type, rank) => [type, rank]));
var UNKNOWN = -1;
function place(event) {
  return {
    event,
    id: event.event_id.toLowerCase(),
    day: parseDay(event.effective_date),
    rank: RANKS.get(event.payload.event_type) ?? UNKNOWN
  };
}
function compareEvents(a, b) {
  if (a.day !== b.day) return a.day - b.day;
  if (a.rank !== b.rank) return a.rank - b.rank;
  const byInstant = compareInstants(a.event.created_at, b.event.created_at);
  if (byInstant !== 0) return byInstant;
  if (a.id !== b.id) return compareText(a.id, b.id);
  return compareContents(eventContent(a.event), eventContent(b.event));
}
function joinContent(content) {
  return JSON.stringify(content.map((cell) => typeof cell === "bigint" ? `${cell}n` : cell));
}

// src/plan/fold/plan-state.ts
function initialState() {
  return {
    contributed: {
      employee_pre_tax: 0n,
      employee_roth: 0n,
      employee_after_tax: 0n,
      employee_catch_up: 0n,
      employer_match: 0n,
      employer_match_true_up: 0n,
      employer_nonelective: 0n,
      employer_profit_sharing: 0n,
      forfeiture_allocation: 0n
    },
    forfeited: { employer_match: 0n, employer_nonelective: 0n, employer_profit_sharing: 0n },
    vestedPercentage: 0n,
    rates: null,
    compensation: null,
    jobLevel: null,
    isHce: null,
    employment: "unknown",
    eligible: null,
    eligibilityDate: null,
    enrollmentDate: null,
    contributionCount: 0,
    lastEventId: null
  };
}
function applyEvent(state, { event: { payload }, id }) {
  state.lastEventId = id;
  switch (payload.event_type) {
    case "hire":
      state.employment = "active";
      state.compensation = parseAmount(payload.annual_compensation);
      state.jobLevel = payload.job_level;
      break;
    case "promotion":
      state.compensation = parseAmount(payload.new_annual_compensation);
      state.jobLevel = payload.new_job_level;
      break;
    case "merit":
      state.compensation = parseAmount(payload.new_compensation);
      break;
    case "termination":
      state.employment = "terminated";
      break;
    case "eligibility":
      state.eligible = payload.eligible;
      state.eligibilityDate = payload.eligibility_date;
      break;
    case "enrollment":
      enroll2(state, payload);
      break;
    case "contribution":
      contribute2(state, payload);
      break;
    case "vesting":
      state.vestedPercentage = parseRate(payload.vested_percentage);
      break;
    case "forfeiture":
      forfeit2(state, payload);
      break;
    case "hce_status":
      state.isHce = payload.is_hce;
      break;
    case "compliance":
      break;
    default:
      payload;
  }
}
function enroll2(state, payload) {
  state.enrollmentDate = payload.enrollment_date;
  state.rates = {
    preTax: parseRate(payload.pre_tax_contribution_rate),
    roth: parseRate(payload.roth_contribution_rate),
    afterTax: parseRate(payload.after_tax_contribution_rate ?? "0")
  };
}
function contribute2(state, { source, amount }) {
  state.contributed[source] += parseAmount(amount);
  state.contributionCount += 1;
}
function forfeit2(state, { forfeited_from_source, amount }) {
  state.forfeited[forfeited_from_source] += parseAmount(amount);
}

// src/plan/fold/fold.ts
function foldPerson(events, asOf, limits = ANNUAL_LIMITS) {
  const lastDay = parseDay(asOf);
  const { ordered, conflicts } = orderEvents(events);
  const counted2 = ordered.filter(({ day: day2 }) => day2 <= lastDay);
  const person = personCells(events);
  const plans = listPlans(counted2).map((plan) => foldPlan(counted2, plan, person, asOf));
  return {
    lines: {
      participant_balances: plans.map(({ balance }) => balance),
      fct_participant_balance_snapshots: plans.flatMap(({ snapshots }) => snapshots),
      participant_annual_limits: annualLimitCells(counted2, limits).map(
        (cells) => tableLine([...person, ...cells])
      )
    },
    conflicts,
    counts: countTypes(ordered, lastDay)
  };
}
function countTypes(ordered, lastDay) {
  const counts = /* @__PURE__ */ new Map();
  for (const { event, day: day2 } of ordered) {
    const type = event.payload.event_type;
    const own = counts.get(type) ?? { distinct: 0, later: 0 };
    counts.set(type, own);
    own.distinct += 1;
    if (day2 > lastDay) own.later += 1;
  }
  return counts;
}
function* traceBalances(events, plan, asOf) {
  const lastDay = parseDay(asOf);
  const state = initialState();
  for (const placed of orderEvents(events).ordered) {
    if (placed.day > lastDay || !concerns(placed, plan)) continue;
    applyEvent(state, placed);
    yield { event: placed.event, cells: balanceCells(state) };
  }
}
function foldPlan(events, plan, person, asOf) {
  const own = events.filter((placed) => concerns(placed, plan));
  const first = own.find((placed) => findPlan(placed) === plan);
  if (first === void 0) throw new RangeError(`no event of plan ${plan}`);
  const state = initialState();
  const key = tableLine([...person, plan]);
  const snapshots = [];
  const texts = [];
  const end = fridayOnOrAfter(parseDay(asOf));
  let next = 0;
  let balances = null;
  for (let friday = fridayOnOrAfter(first.day); friday <= end; friday += 7) {
    for (let placed = own[next]; placed !== void 0 && placed.day <= friday; placed = own[next]) {
      applyEvent(state, placed);
      balances = null;
      next += 1;
    }
    balances ??= tableLine(balanceCells(state, texts));
    snapshots.push(`${key},${formatDay(friday)},${balances}`);
  }
  return { balance: `${key},${asOf},${balances}`, snapshots };
}
function concerns(placed, plan) {
  const own = findPlan(placed);
  return own === null || own === plan;
}
function findPlan({ event: { payload } }) {
  switch (payload.event_type) {
    case "hire":
    case "promotion":
    case "merit":
    case "termination":
      return null;
    case "eligibility":
    case "enrollment":
    case "contribution":
    case "vesting":
    case "forfeiture":
    case "hce_status":
    case "compliance":
      return payload.plan_id;
  }
}
function listPlans(events) {
  const plans = new Set(events.map(findPlan).filter((plan) => plan !== null));
  return [...plans].sort(compareText);
}
function personCells([first]) {
  if (first === void 0) return [];
  return [first.scenario_id, first.plan_design_id, first.employee_id];
}

export {
  onInterruption,
  endRun,
  require_dist,
  NONE,
  withPlan,
  compareWork,
  judgedCounters,
  exactOnly,
  createRandom,
  LAST_YEAR,
  generatePopulation,
  eventLine,
  populationChunks,
  TIMED,
  METRICS,
  PARTS,
  STAGES,
  SCALES,
  WORKLOADS,
  loadEventSchema,
  fixtureKind,
  matchAny,
  splitPatterns,
  literalPattern,
  createMatcher,
  fixedFolder,
  normalised,
  firstFew,
  lastWords,
  requirePlanTables,
  tablesUnderTest,
  loadWithoutPlan,
  readEventsFor,
  attachTables,
  distinctCounts,
  compareLoading,
  describeBuiltLoading,
  describeLoading,
  splitStatements,
  hasPlan,
  columnKind,
  canonicalText,
  CsvError,
  parse2 as parse,
  headerCells,
  tableLine,
  tableText,
  parseTable,
  compareText,
  keyOrder,
  tableLinesSql,
  loadPipeline,
  sqlLimits,
  loadAnnualLimits,
  keptDirections,
  WHOLE,
  isFirst,
  shareOf,
  shardName,
  parseShard,
  balanceCells,
  orderEvents,
  inOrder,
  initialState,
  foldPerson,
  traceBalances,
  readYaml,
  EVENT_SETTINGS,
  parseConfig,
  SETTINGS,
  listMissingTypes,
  resolveConfig,
  rejectOverride,
  loadEngine,
  loadConfig,
  requireFixtures,
  PROTOCOL,
  wire
};
