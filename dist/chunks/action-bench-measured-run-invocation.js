import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  normalised,
  splitPatterns
} from "./action-bench-cli-measured.js";
import {
  KNOWN_FORMATS,
  hasDecimalBounds,
  isKnownFormat,
  readBranches,
  readDecimal,
  readDiscriminator
} from "./action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import {
  ANNUAL_LIMITS,
  BUILTIN_SCRIPTS,
  EVENT_KEY,
  FINDINGS_TABLE,
  NAMED_SUITE,
  PIPELINE_EXPORTS,
  SUITES,
  TABLES,
  addDeadlines,
  addEvents,
  adoptDeclared,
  builtinScripts,
  extend,
  findLimits,
  hearScripts,
  identifier,
  isFileNamed,
  literal,
  loadEvents,
  normalised as normalised2,
  quoted,
  quotedName,
  rebuildBalances,
  reconstruct,
  scriptFor,
  subtractDecimals,
  tellScripts,
  writeAllSnapshots
} from "./action-bench-foreign-sql-measured-run-invocation.js";
import {
  foldName
} from "./action-bench-cli-foreign-sql-measured.js";
import {
  EVENT_COLUMNS,
  EVENT_TYPES,
  LISTS_BELOW,
  MAPS_BELOW,
  ONE_BELOW,
  event_schema_default,
  followReferences,
  isSchemaNode,
  loadRecordValidator,
  placedSyntax,
  subschemas,
  typesIn
} from "./action-bench-run-invocation-worker.js";
import {
  counted,
  nearest
} from "./action-bench-cli-worker.js";
import {
  GateError,
  __commonJS,
  __toESM
} from "./action-baseline-file-bench-cli-worker.js";

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
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
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
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
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
    var depth = (token) => {
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
            depth(tokens[idx]);
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
          depth(tokens[tokens.length - 1]);
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
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
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
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
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
    var parse2 = (input, options) => {
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
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
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
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance2();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
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
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal2;
          open.output = safeOutput || utils.escapeRegex(literal2);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
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
            const expression = parse2(rest, { ...options, fastpaths: false }).output;
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
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
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
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
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
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
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
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
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
    parse2.fastpaths = (input, options) => {
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
      } = constants.globChars(opts.windows);
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
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
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
    module.exports = parse2;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse2 = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch3 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch3(input, options, returnState));
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
      const regex = isState ? picomatch3.compileRe(glob, options) : picomatch3.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch3(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch3.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
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
    picomatch3.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch3.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch3.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch3.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch3.isMatch = (str, patterns, options) => picomatch3(patterns, options)(str);
    picomatch3.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch3.parse(p, options));
      return parse2(pattern, { ...options, fastpaths: false });
    };
    picomatch3.scan = (input, options) => scan(input, options);
    picomatch3.compileRe = (state, options, returnOutput = false, returnState = false) => {
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
      const regex = picomatch3.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch3.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse2.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse2(input, options);
      }
      return picomatch3.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch3.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch3.constants = constants;
    module.exports = picomatch3;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch3(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch3, pico);
    module.exports = picomatch3;
  }
});

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

// src/events/schema/mistyped-keywords.ts
var NEVER_MEANT = ["not", "if", "then", "else"];
var CHECKING = [
  ...[...ONE_BELOW, ...LISTS_BELOW, ...MAPS_BELOW].filter(
    (keyword) => !NEVER_MEANT.includes(keyword)
  ),
  "type",
  "enum",
  "const",
  "multipleOf",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minContains",
  "maxContains",
  "minProperties",
  "maxProperties",
  "required",
  "dependentRequired"
];
var OTHERS = [
  ...NEVER_MEANT,
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "nullable",
  "discriminator",
  "contentEncoding",
  "contentMediaType",
  "contentSchema"
];
var KNOWN = /* @__PURE__ */ new Set([...CHECKING, ...OTHERS]);
function findMeant(keyword) {
  if (KNOWN.has(keyword) || /^(?:\$|x-)/.test(keyword)) return null;
  return nearest(keyword, CHECKING) ?? null;
}

// src/events/schema/schema-notes.ts
var KINDS = [
  {
    isOf: (node) => "nullable" in node,
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
    const places = all.filter(({ node }) => isOf(node, schema)).map(({ pointer }) => pointer);
    return places.length === 0 ? [] : [say(listPlaces(places))];
  });
  return [...mistypedKeywords(all), ...unknownFormats(all), ...ofKinds];
}
function unknownFormats(all) {
  const found = groupPlaces(
    all,
    ({ format }) => typeof format === "string" && !isKnownFormat(format) ? [format] : []
  );
  return [...found].map(
    ([format, pointers]) => `the format ${JSON.stringify(format)} at ${listPlaces(pointers)} is not checked; known are ${KNOWN_FORMATS.join(", ")}`
  );
}
function mistypedKeywords(all) {
  const found = groupPlaces(
    all,
    (node) => Object.keys(node).filter((keyword) => findMeant(keyword) !== null)
  );
  return [...found].map(
    ([keyword, pointers]) => `the keyword ${JSON.stringify(keyword)} at ${listPlaces(pointers)} is none of JSON Schema and checks nothing; did you mean ${findMeant(keyword)}?`
  );
}
function groupPlaces(all, namesIn) {
  const places = /* @__PURE__ */ new Map();
  for (const { node, pointer } of all)
    for (const name of namesIn(node)) places.set(name, [...places.get(name) ?? [], pointer]);
  return places;
}
function isFreeDecimal(node) {
  const text = readDecimal(node)?.text;
  return text !== void 0 && !hasDecimalBounds(node) && !("pattern" in text);
}
function hasOptionalTag(node, schema) {
  const tag = readDiscriminator(node);
  if (tag === null) return false;
  return (readBranches(node) ?? []).some((branch) => {
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
  const { path } = schema;
  const json2 = parseSchema(await workspace.readText(path), path);
  await loadRecordValidator(json2, path);
  const found = { json: json2, origin: "team", notes: noteSchema(json2), typePointer };
  return { ...found, notes: [...found.notes, ...noteTypes(found)] };
}
function parseSchema(text, path) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { line, reason } = placedSyntax(text);
    const detail = `it is no JSON: ${reason}`;
    throw new GateError("SCHEMA_INVALID", { file: `${path}:${line}`, detail }, { cause });
  }
}
function noteTypes(schema) {
  const { names, path } = typesIn(schema);
  if (names.length > 0) return [];
  return [
    `no event type is named in this schema (at /${path.join("/")}), so that none is asked for; name them by const or enum, or say by "events.type" where they stand`
  ];
}

// src/events/fixture-name.ts
var FORMATS = {
  ndjson: "ndjson",
  jsonl: "ndjson",
  json: "json",
  csv: "csv",
  parquet: "parquet",
  duckdb: "duckdb"
};
var COMPRESSIONS = { gz: "gzip", zst: "zstd" };
var FIXTURE_ENDINGS = Object.keys(FORMATS);
var PACKED_ENDINGS = Object.keys(COMPRESSIONS);
var NAME = new RegExp(`\\.(${FIXTURE_ENDINGS.join("|")})(?:\\.(${PACKED_ENDINGS.join("|")}))?$`);
var FORMATS_READ = ".ndjson, .jsonl, .json, .csv, .parquet, .duckdb, each also with .gz or .zst";
function fixtureKind(path) {
  const [, format = "", compression] = NAME.exec(path) ?? [];
  const known = FORMATS[format];
  if (known === void 0) return null;
  return { format: known, compression: COMPRESSIONS[compression ?? ""] ?? "none" };
}

// src/events/fixture-patterns.ts
var import_picomatch2 = __toESM(require_picomatch2(), 1);

// src/events/globs/glob.ts
var import_picomatch = __toESM(require_picomatch2(), 1);

// src/events/globs/is-bounded.ts
var MOST_LOOPS = 2;
var MOST_FORKS = 10;
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
  function choice() {
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
    const part = choice();
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
  return { choice, isAtEnd: () => at === source.length };
}
function testUnit(text, flags) {
  if (flags === "" && /^[\w /-]$/.test(text)) return (unit) => unit === text;
  const whole = new RegExp(`^(?:${text})$`, flags);
  const known = /* @__PURE__ */ new Map();
  return (unit) => {
    const before = known.get(unit);
    if (before !== void 0) return before;
    const isTaken = whole.test(unit);
    known.set(unit, isTaken);
    return isTaken;
  };
}

// src/events/globs/glob.ts
function createGlob(glob, options) {
  if (glob === "") return () => false;
  const expression = import_picomatch.default.makeRe(glob, { ...options, posix: true });
  const tree = parseExpression(expression.source, options.nocase ? "i" : "");
  if (tree === null) return null;
  const isQuick = isBounded(tree);
  return (name) => name === glob || name !== "" && (isQuick ? expression.test(name) : matchWhole(tree, name));
}

// src/events/globs/match-any.ts
function matchAny(patterns, options) {
  const globs = patterns.map((pattern) => readGlob(pattern, options));
  return (name) => globs.some((takes) => takes(name));
}
function readGlob(pattern, options) {
  const isNegated = pattern.startsWith("!") && pattern[1] !== "(";
  const glob = isNegated ? null : createGlob(pattern, options);
  if (glob !== null) return glob;
  const detail = isNegated ? 'begins with a "!" that negates nothing. Take it out; a name that begins so is written with "\\!"' : 'holds a sign of regular expressions that no glob has (as "\\1", "\\b" or "(?<="). Write it with *, **, ?, [ ] and { }, and "/" between folders';
  throw new GateError("PATTERN_UNREADABLE", { pattern, detail });
}

// src/events/fixture-patterns.ts
function createMatcher(patterns) {
  const { wanted, left } = splitPatterns(patterns);
  const asFolded = wanted.map((pattern) => normalised(pattern.normalize("NFC")));
  const isWanted = matchAny(wanted.map(normalised), {});
  const isLeft = matchAny(left.map(normalised), {});
  const mayBeWanted = matchAny(asFolded, { nocase: true });
  const folders = wanted.filter(namesOneThing).map(asPath);
  const folded = folders.map(fold);
  return {
    takes: (name) => (isWanted(name) || folders.some((folder) => liesBelow(folder, name))) && !isLeft(name),
    mayTake: (name) => mayBeWanted(name) || folded.some((folder) => liesBelow(folder, name.toLowerCase())),
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
function fixturesBelow(folder) {
  const [names, packed] = [FIXTURE_ENDINGS, PACKED_ENDINGS].map((all) => all.join(","));
  return `${normalised(folder)}/**/*.{${names}}{,.{${packed}}}`.replace(/^\.\//, "");
}
function liesBelow(folder, name) {
  if (folder !== "." && !name.startsWith(`${folder}/`)) return false;
  const rest = folder === "." ? name : name.slice(folder.length + 1);
  return fixtureKind(rest) !== null && !/(?:^|\/)\./.test(rest);
}
function fold(path) {
  return path.normalize("NFC").toLowerCase();
}
function fixedFolder(pattern) {
  return normalised(import_picomatch2.default.scan(normalised(pattern)).base);
}

// src/pipelines/declared/tables-under-test.ts
function requirePlanTables({ plan }, needed, command) {
  const missing = needed.filter((name) => !plan.some((table) => table.name === name));
  if (missing.length > 0)
    throw new GateError("PLAN_TABLES", { command, tables: missing.join(", ") });
}
function tablesUnderTest(settings) {
  const { tables: declared, findPlace } = settings;
  const plan = planTables(settings);
  for (const table of declared) {
    const taken = [...plan, FINDINGS_TABLE].find(
      ({ goldenFile }) => goldenFile === foldName(table.goldenFile)
    );
    if (taken !== void 0)
      throw new GateError("TABLES", {
        place: findPlace("tables", table.name),
        detail: `the golden file ${table.goldenFile} is that of ${taken.name} already`
      });
  }
  return { plan, declared };
}
function planTables({
  tables: declared,
  pipeline
}) {
  const makesAll = pipeline.kind === "builtin" || pipeline.kind === "folder";
  return makesAll || declared.length === 0 ? TABLES : TABLES.filter(({ name }) => declared.some((own) => own.name.toLowerCase() === name));
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
function membersAt(path) {
  const below = EVENT_COLUMNS.filter(
    (column) => path.every((step, at) => column.path[at] === step)
  );
  const names = [...new Set(below.map((column) => column.path[path.length] ?? ""))];
  return names.map((name) => {
    const column = below.find(
      (one) => one.path.length === path.length + 1 && one.path.at(-1) === name
    );
    return [name, column === void 0 ? objectAt([...path, name]) : writeValue(column)];
  });
}
function objectAt(path) {
  return `{${membersAt(path).map(([name, sql]) => `${name}: ${sql}`).join(", ")}}`;
}
function writeValue({ name, kind }) {
  if (kind === "amount" || kind === "rate") return `CAST(${name} AS VARCHAR)`;
  return kind === "instant" ? `strftime(${name}, '%Y-%m-%dT%H:%M:%S.%fZ')` : name;
}

// src/pipelines/room-for-events.ts
var FEW_EVENTS = 2e4;
var MANY_EVENTS = 3e5;
function areFew(events) {
  return events <= FEW_EVENTS;
}
function threadsFor(events) {
  return areFew(events) ? 1 : null;
}
function roomFor(events, directory, name) {
  return {
    path: events > MANY_EVENTS ? `${directory}/${name}.duckdb` : null,
    readable: [directory],
    threads: threadsFor(events)
  };
}

// src/pipelines/foreign/plain-columns.ts
async function plainColumns(database, aliases) {
  const rows = await database.rows(
    `SELECT database_name, table_name, column_name, data_type
     FROM duckdb_tables() JOIN duckdb_columns() USING (database_name, schema_name, table_name)
     WHERE database_name IN (${aliases.map(quoted).join(", ")}) AND schema_name = 'main' AND column_default IS NULL
     ORDER BY table_name, column_index`,
    "result"
  );
  const plain2 = /* @__PURE__ */ new Map();
  for (const [alias, table, column, type] of rows) {
    const tables = plain2.get(String(alias)) ?? /* @__PURE__ */ new Map();
    const columns = tables.get(String(table)) ?? /* @__PURE__ */ new Map();
    plain2.set(String(alias), tables.set(String(table), columns.set(String(column), String(type))));
  }
  return plain2;
}
function requirePlain(exports, plain2 = /* @__PURE__ */ new Map(), scriptFor2) {
  for (const { table, columns } of exports) {
    const missing = columns.filter((column) => plain2.get(table)?.has(column) !== true);
    if (missing.length === 0) continue;
    const detail = `${missing.join(", ")} did not come as plain data`;
    throw new GateError("PIPELINE_TABLE", { file: scriptFor2(table), table, detail });
  }
}

// src/pipelines/foreign/attach-tables.ts
async function attachTables(database, exports, { file, alias }, scriptFor2) {
  await attachReadOnly(database, file, alias);
  requirePlain(exports, (await plainColumns(database, [alias])).get(alias), scriptFor2);
}
async function attachReadOnly(database, file, alias) {
  await database.execute(`ATTACH ${quoted(file)} AS ${alias} (READ_ONLY)`, "result");
}

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

// node_modules/csv-parse/lib/utils/is_object.js
var is_object = function(obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
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
  constructor(size = 100) {
    this.size = size;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size);
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
  return str.replace(/([A-Z])/g, function(_, match) {
    return "_" + match.toLowerCase();
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

// node_modules/csv-parse/lib/sync.js
var parse = function(data, opts = {}) {
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

// src/contracts/tables/well-formed-csv.ts
function readWellFormed(text) {
  if (text.includes("\r")) return null;
  const rows = [];
  const place = { at: 0, line: 1 };
  while (place.at < text.length) {
    const row = { cells: [], line: place.line };
    for (; ; ) {
      const field2 = readField(text, place);
      if (field2 === void 0) return null;
      row.cells.push(field2);
      const end = text[place.at];
      place.at += 1;
      if (end === ",") continue;
      if (end === "\n") place.line += 1;
      break;
    }
    rows.push(row);
  }
  return rows;
}
function readField(text, place) {
  return text[place.at] === '"' ? readQuoted(text, place) : readPlain(text, place);
}
function readPlain(text, place) {
  const start = place.at;
  for (; place.at < text.length; place.at += 1) {
    const character = text[place.at];
    if (character === '"') return void 0;
    if (character === "," || character === "\n") break;
  }
  return start === place.at ? null : text.slice(start, place.at);
}
function readQuoted(text, place) {
  let value = "";
  for (let start = place.at + 1; ; ) {
    const end = text.indexOf('"', start);
    if (end === -1) return void 0;
    value += text.slice(start, end);
    if (text[end + 1] !== '"') {
      place.at = end + 1;
      break;
    }
    value += '"';
    start = end + 2;
  }
  for (let at = value.indexOf("\n"); at !== -1; at = value.indexOf("\n", at + 1)) place.line += 1;
  const next = text[place.at];
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
  const isPlain = !cells.includes("") && !QUOTED.test(cells.join(""));
  return isPlain ? cells.join(",") : cells.map(field).join(",");
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
    const records = parse(text, {
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
  const newlines = cells.reduce((sum2, cell) => sum2 + (cell?.split("\n").length ?? 1) - 1, 0);
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

// src/pipelines/load-without-plan.ts
async function loadWithoutPlan(database, { spool, asOf, scripts }, day) {
  const { tables, ground, macros } = scripts;
  for (const { sql, name } of [tables, ground, macros]) await database.execute(sql, name);
  const [row = []] = await database.rows(
    `SELECT count(*), CAST(min(day) AS VARCHAR), CAST(max(day) AS VARCHAR)
     FROM (SELECT json, TRY_CAST(left(json->>${quoted(day)}, 10) AS DATE) AS day
       FROM read_json_objects(${literal(spool)}, format = 'newline_delimited', maximum_object_size = 16777216,
         hive_partitioning = false))`,
    "events"
  );
  const [events, first = null, latest = null] = row;
  const asked = asOf ?? latest;
  if (asked === null) throw new GateError("EVENT_DAYS", { pointer: day });
  await database.setVariable("as_of", asked);
  return { asOf: asked, first: first ?? asked, events: Number(events) };
}

// src/pipelines/command/adopt-collected.ts
var ALIAS = "pipeline_tables";
async function adoptCollected(database, {
  file,
  target,
  tables,
  maker
}) {
  await attachReadOnly(database, file, ALIAS);
  const plain2 = (await plainColumns(database, [ALIAS])).get(ALIAS);
  for (const { name, columns: needed } of tables) {
    const columns = plain2?.get(name);
    if (columns === void 0) {
      if (needed === null) continue;
      const detail = "there is none. Leave it in DC_EVENT_GATE_DATABASE or DC_EVENT_GATE_OUTPUT, or declare which tables there are (tables)";
      throw new GateError("PIPELINE_TABLE", { file: maker, table: name, detail });
    }
    const required = (needed ?? []).map((column) => column.name);
    requirePlain([{ table: name, columns: required }], plain2, () => maker);
    const kind = target === "file" ? "TABLE" : "VIEW";
    await database.execute(
      `CREATE OR REPLACE ${kind} ${identifier(name)} AS SELECT ${[...columns.keys()].map(identifier).join(", ")} FROM ${ALIAS}.main.${identifier(name)}`,
      maker
    );
  }
  if (target === "file") await database.execute(`DETACH ${ALIAS}`, "result");
}

// src/contracts/text/first-few.ts
function firstFew(names, most = 5) {
  const rest = names.length - most;
  return names.slice(0, most).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

// src/pipelines/command/ended.ts
var TOLD_LINES = 6;
var TOLD_LETTERS = 240;
var FAILURE = /error|fail|exception|fatal/i;
var NOT_EXECUTABLE = 126;
var NOT_FOUND = 127;
function requireEnded(run, end, most) {
  const { how, code, signal, left, seconds } = end;
  const said = lastWords(end);
  if (how === "late") throw new GateError("COMMAND_TIMEOUT", { run, seconds: most, said });
  if (code === NOT_FOUND || code === NOT_EXECUTABLE)
    throw new GateError("COMMAND_MISSING", { run, code, said });
  if (code !== 0)
    throw new GateError("COMMAND_FAILED", {
      run,
      how: signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`,
      seconds: seconds.toFixed(1),
      said
    });
  if (left.length > 0) throw new GateError("COMMAND_CHILD", { run, left: describeLeft(left) });
}
function describeLeft(left) {
  const known = left.filter((words) => words !== "").map((words) => shortened(words, TOLD_LETTERS));
  return known.length === 0 ? "" : ` (${firstFew(known)})`;
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
function requireLeft(run, { database, output }, tables, console) {
  const isWanted = (file) => {
    const stem = tableStem(file);
    return tables.some(({ name }) => isFileNamed(stem, name));
  };
  const others = output.filter((file) => !isWanted(file)).map((file) => baseName(file));
  if (others.length > 0)
    console.note(
      `In DC_EVENT_GATE_OUTPUT no table is asked for by the names of ${firstFew(others)}.`
    );
  const files = [...database?.files ?? [], ...output.filter(isWanted)];
  if (files.length > 0) return files;
  const names = tables.map(({ name }) => name).join(", ");
  throw new GateError("COMMAND_NOTHING", { run, tables: names });
}
function tableStem(file) {
  return /^(.+)\.(?:parquet|csv)$/i.exec(baseName(file))?.[1] ?? "";
}
function baseName(file) {
  return file.split(/[\\/]/).at(-1) ?? file;
}

// src/pipelines/command/events-parquet.ts
async function writeParquet(database, events, file, console) {
  const sql = `COPY (FROM read_json(${literal(events)}, format = 'newline_delimited', records = true, sample_size = -1,
      maximum_object_size = 16777216, union_by_name = true, hive_partitioning = false)) TO ${quoted(file)} (FORMAT parquet)`;
  try {
    await database.execute(sql, "events as Parquet");
    return file;
  } catch (error) {
    if (!(error instanceof GateError) || error.code !== "SQL_FAILED") throw error;
    const [words = ""] = String(error.facts.detail).split("\n");
    console.note(
      `DC_EVENT_GATE_EVENTS_PARQUET is not set, as the events cannot be written as Parquet: ${words}`
    );
    return null;
  }
}

// src/pipelines/command/tree-watch.ts
function createTreeWatch({ repository, console }) {
  let isTold = false;
  const tell = (sentence) => {
    if (!isTold) console.note(sentence);
    isTold = true;
  };
  const look = () => repository.workTree().catch((error) => {
    if (!(error instanceof GateError)) throw error;
    tell("Git does not know this folder, so nobody looks whether the command writes into it.");
    return null;
  });
  return async (run, work) => {
    const before = await look();
    const result = await work();
    const after = before === null ? null : await look();
    if (before === null || after === null) return result;
    const changed = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path)?.state !== after.get(path)?.state).sort();
    const known = changed.filter(
      (path) => [before, after].some((side) => side.get(path)?.isKnown === true)
    );
    if (known.length > 0) throw new GateError("COMMAND_WROTE", { run, files: firstFew(known) });
    if (changed.length > 0)
      tell(
        `The command leaves files in the tree that git does not ignore: ${firstFew(changed)}. Name them in .gitignore, or let it write elsewhere.`
      );
    return result;
  };
}

// src/pipelines/command/command-run.ts
var MOST_LETTERS = 80;
function createCommandRuns({ run, inherit, directory }, seconds, { commands, repository, console }) {
  const watch = createTreeWatch({ repository, console });
  const maker = plain(shortened(run.replaceAll(/\s+/g, " "), MOST_LETTERS));
  let queue = Promise.resolve();
  const inTurn = (work) => {
    const turn = queue.then(work);
    queue = turn;
    queue.catch(() => void 0);
    return turn;
  };
  const start = (ready, hear) => commands.run({ run, inherit, directory, seconds, hear, ...ready });
  const ended = async (work) => {
    const left = await work();
    requireEnded(maker, left.end, seconds);
    return left;
  };
  return {
    maker,
    run: (ready) => inTurn(
      () => ended(
        () => watch(maker, () => console.group(`Run ${maker}`, () => start(ready, console.note)))
      )
    ),
    repeat: (ready) => inTurn(() => ended(() => start(ready, () => void 0)))
  };
}
async function layReady(database, events, { directory, asOf }, { warehouse, console }) {
  const emptyDatabase = `${directory}/empty.duckdb`;
  (await warehouse.open({ path: emptyDatabase, readable: [], form: "oldest" })).close();
  const parquet = await writeParquet(database, events, `${directory}/events.parquet`, console);
  return { events, parquet, emptyDatabase, asOf };
}

// src/pipelines/command/command.ts
function createCommandPipeline(choice, tables, limits, ports) {
  const { run, day, builtin } = choice;
  const { sqlProcesses, console } = ports;
  const { maker, ...runs } = createCommandRuns(choice, limits.seconds, ports);
  const fill = async (database, loaded, { directory, target }, events) => {
    const { asOf } = loaded;
    const left = await runs.run(await layReady(database, events, { directory, asOf }, ports));
    const files = requireLeft(maker, left, tables, console);
    const result = `${directory}/tables.duckdb`;
    await sqlProcesses.run({
      work: { kind: "collect", maker, madeBy: left.database?.madeBy ?? null, tables },
      name: maker,
      files,
      input: "give",
      few: areFew(loaded.events),
      result,
      limits: { ...limits, clock: "task" }
    });
    await adoptCollected(database, { file: result, target, tables, maker });
    return { ...loaded, loaded: null };
  };
  const load = (database, request) => day === null ? loadEvents(database, { ...request, scripts: builtin }) : loadWithoutPlan(database, { ...request, scripts: builtin }, day);
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
          await adoptCollected(database, { file, target: request.target, tables, maker });
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
        requireLeft(maker, left, tables, console);
        return end;
      };
    },
    suites: null,
    elsewhere: null
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
function sum(counts) {
  return counts.reduce((total, count) => total + count, 0);
}

// src/pipelines/reference/sql-steps.ts
function fingerprint(scripts) {
  const { ground, ...others } = scripts;
  const figures = ground.sql === BUILTIN_SCRIPTS.ground.sql ? [] : [ground];
  const all = [...figures, ...Object.values(others)];
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
var TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[\d*\]|[(),]|\s+|[^"'[\](),\s]+/g;
function parseDuckdbType(text) {
  const tokens = (text.match(TOKEN) ?? []).filter((token) => token.trim() !== "");
  return readType(tokens, { at: 0 });
}
function readType(tokens, place) {
  let type = readUnlisted(tokens, place);
  while (tokens[place.at]?.startsWith("[") === true) {
    place.at += 1;
    type = { kind: "list", item: type };
  }
  return type;
}
function readUnlisted(tokens, place) {
  const words = [];
  for (let token = tokens[place.at]; token !== void 0; token = tokens[place.at]) {
    if (token === "," || token === ")" || token.startsWith("[")) break;
    place.at += 1;
    if (token === "(") {
      const nested = readNested(words.join(" "), tokens, place);
      if (nested !== null) return nested;
      words.push(skipBrackets(tokens, place));
    } else words.push(token);
  }
  return { kind: "scalar", name: words.join(" ") };
}
function readNested(word, tokens, place) {
  if (word === "STRUCT" || word === "UNION") {
    const members = readList(tokens, place, () => {
      const name = unquoted(tokens[place.at] ?? "");
      place.at += 1;
      return { name, type: readType(tokens, place) };
    });
    return { kind: word === "STRUCT" ? "struct" : "union", members };
  }
  if (word !== "MAP") return null;
  const [key, value] = readList(tokens, place, () => readType(tokens, place));
  return key === void 0 || value === void 0 ? null : { kind: "map", key, value };
}
function readList(tokens, place, read) {
  const items = [];
  while (place.at < tokens.length) {
    items.push(read());
    const end = tokens[place.at];
    place.at += 1;
    if (end !== ",") break;
  }
  return items;
}
function skipBrackets(tokens, place) {
  const from = place.at;
  const end = tokens.indexOf(")", from);
  place.at = end === -1 ? tokens.length : end + 1;
  return `(${tokens.slice(from, place.at).join("")}`;
}
function unquoted(name) {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
}

// src/contracts/tables/canonical-text.ts
var INTEGERS = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$|^BIGNUM$/;
var DECIMALS = /^DECIMAL\(/;
var DOUBLES = /^(?:FLOAT|DOUBLE)$/;
var TEXTS = /^(?:VARCHAR|JSON|UUID|BLOB|BIT|INTERVAL|TIME|TIME_NS|TIME WITH TIME ZONE|TIMESTAMP(?:_S|_MS|_NS)?|TIMESTAMP WITH TIME ZONE)$|^ENUM ?\(/;
function columnKind(type) {
  const parsed = parseDuckdbType(type);
  const name = parsed.kind === "scalar" ? parsed.name.replace(/ \(/, "(") : "";
  if (INTEGERS.test(name)) return "integer";
  if (DECIMALS.test(name)) return "amount";
  if (DOUBLES.test(name)) return "double";
  if (name === "BOOLEAN") return "boolean";
  return name === "DATE" ? "date" : "text";
}
function canonicalText(expression, type) {
  const parsed = parseDuckdbType(type);
  return parsed.kind === "scalar" ? scalarText(expression, parsed.name) : json(expression, parsed);
}
function scalarText(expression, name) {
  const isKnown = name === "BOOLEAN" || name === "DATE" || [INTEGERS, DOUBLES, TEXTS].some((pattern) => pattern.test(name)) || DECIMALS.test(name.replace(" (", "("));
  return isKnown ? `CAST(${expression} AS VARCHAR)` : null;
}
function json(expression, type, depth = 0) {
  switch (type.kind) {
    case "scalar":
      return scalarJson(expression, type.name);
    case "list": {
      const item = `item_${depth}`;
      const text = orNull(item, json(item, type.item, depth + 1));
      return text === null ? null : `'[' || array_to_string(list_transform(${expression}, lambda ${item}: ${text}), ',') || ']'`;
    }
    case "struct":
      return structJson(expression, type.members, depth);
    case "union":
      return unionJson(expression, type.members, depth);
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
      return json(`list_sort(map_entries(${expression}))`, entries, depth);
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
function structJson(expression, members, depth) {
  const parts = members.map(({ name, type }) => {
    const member = `struct_extract(${expression}, ${quoted(name)})`;
    const text = orNull(member, json(member, type, depth));
    return text === null ? null : `${quoted(`${JSON.stringify(name)}:`)} || ${text}`;
  });
  return parts.includes(null) ? null : `('{' || ${parts.join(" || ',' || ")} || '}')`;
}
function unionJson(expression, members, depth) {
  const parts = members.map(({ name, type }) => {
    const member = `union_extract(${expression}, ${quoted(name)})`;
    const text = orNull(member, json(member, type, depth));
    return text === null ? null : `WHEN ${quoted(name)} THEN ${quoted(`{${JSON.stringify(name)}:`)} || ${text} || '}'`;
  });
  const tag = `CAST(union_tag(${expression}) AS VARCHAR)`;
  return parts.includes(null) ? null : `(CASE ${tag} ${parts.join(" ")} END)`;
}
function orNull(expression, text) {
  return text === null ? null : `CASE WHEN ${expression} IS NULL THEN 'null' ELSE ${text} END`;
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
  const match = /^(-?)inf$/.exec(text);
  return match === null ? Number(text) : Number(`${match[1]}Infinity`);
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
async function buildSuites(database, { suites, named, scripts }) {
  const tell = tellScripts({ scripts, onStep: named?.onStep });
  tell("ingest");
  const loaded = await loadSuites(database, { suites, named, scripts });
  const first = named === null ? 1 : 0;
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
  if (named === null) return { named: null, suites: built };
  const [own, ...others] = built;
  return { named: own ?? null, suites: others };
}
async function loadSuites(database, { suites, named, scripts }) {
  await ingestSuites(database, suites, named, scripts);
  const numbered = [...named === null ? [] : [named], ...suites];
  const loaded = await readSuites(database, numbered, named === null ? 1 : 0, scripts);
  await database.setVariable(
    "suite_days",
    // By the number of the suite; where no suite has number 0, any day stands for it.
    [...named === null ? ["0001-01-01"] : [], ...loaded.map(({ asOf }) => asOf)]
  );
  return loaded;
}
async function ingestSuites(database, suites, named, { tables, ground, macros, ingest }) {
  const files = suites.flatMap(({ spool }, at) => spool.map((file) => ({ file, suite: at + 1 })));
  await database.setVariable(
    "event_files",
    files.map(({ file }) => file)
  );
  await database.setVariable(
    "file_suites",
    files.map(({ suite }) => String(suite))
  );
  if (named !== null) await database.setVariable("named_files", named.spool);
  const apart = named === null ? [SUITES] : [SUITES, NAMED_SUITE];
  for (const { sql, name } of [tables, ground, macros, ...apart, ingest])
    await database.execute(sql, name);
}
async function readSuites(database, suites, first, { ingest }) {
  const rows = await database.rows(
    `SELECT suite_of(scenario_id) AS suite, count(*), CAST(min(effective_date) AS VARCHAR),
       CAST(max(effective_date) AS VARCHAR), min(year(pay_period_end)), max(year(pay_period_end))
     FROM events GROUP BY suite`,
    SUITES.name
  );
  const years = rows.flatMap(([, , , , from, to]) => [from, to]).filter(isThere);
  if (years.length > 0) {
    const [from, to] = [Math.min(...years.map(Number)), Math.max(...years.map(Number))];
    await addDeadlines(database, { first: from, last: to });
  }
  return suites.map(({ asOf }, at) => {
    const [, events, begun, latest] = rows.find(([suite]) => suite === String(first + at)) ?? [];
    if (!isThere(begun) || !isThere(latest))
      throw new GateError("PIPELINE_TABLE", {
        file: ingest.name,
        table: "events",
        detail: "it is empty"
      });
    return { asOf: asOf ?? latest, first: begun, events: Number(events) };
  });
}
function isThere(cell) {
  return typeof cell === "string";
}
var SUITE = { name: "suite", kind: "integer" };
function suiteLines(database, shape) {
  return linesBySuite(database, shape, namedRows(shape));
}
async function linesBySuite(database, shape, rowsSql) {
  const numbered = {
    ...shape,
    key: [SUITE.name, ...shape.key],
    columns: [SUITE, ...shape.columns]
  };
  const bySuite = [];
  const rows = await database.rows(tableLinesSql(numbered, `(${rowsSql})`), shape.name);
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
  const has = (wanted) => columns.some((column) => column.name === wanted);
  const event = ["event_id", "last_event_id"].find(has);
  const names = [
    ...has("scenario_id") ? ["scenario_name(scenario_id) AS scenario_id"] : [],
    ...event === void 0 ? [] : [`suite_ids.event_id AS ${event}`]
  ];
  const suite = event === void 0 ? "suite_of(scenario_id)" : "suite_ids.suite";
  const join = event === void 0 ? "" : `JOIN suite_ids ON own_id = CAST(${name}.${event} AS UUID)`;
  return `SELECT ${suite} AS suite, ${name}.* REPLACE (${names.join(", ")}) FROM ${name} ${join} WHERE ${suite} > 0`;
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
      build: (database, suites, named = null) => buildSuites(database, { suites, named, scripts }),
      lines: suiteLines,
      forget: forgetSuites
    },
    elsewhere: null
  };
}
async function countOwn(database) {
  return countLoaded(
    await database.rows("SELECT event_type, count(*), 0 FROM events GROUP BY ALL", "events")
  );
}

// src/contracts/sql/sql-files.ts
var DEPTH = 3;
async function sqlFilesIn(workspace, folder) {
  const here = (await workspace.filesIn(folder)).filter(isSql);
  const below = [];
  let folders = await workspace.directories(folder);
  for (let depth = 0; depth < DEPTH && folders.length > 0; depth += 1) {
    const deeper = [];
    for (const name of folders) {
      const found = await workspace.filesIn(`${folder}/${name}`);
      below.push(...found.filter(isSql).map((file) => `${name}/${file}`));
      const inner = await workspace.directories(`${folder}/${name}`);
      deeper.push(...inner.map((each) => `${name}/${each}`));
    }
    folders = deeper;
  }
  const isRead = (file) => file.endsWith(".sql");
  return {
    files: here.filter(isRead),
    strays: [...here.filter((file) => !isRead(file)), ...below]
  };
}
function isSql(file) {
  return /\.sql$/i.test(file);
}

// src/pipelines/sql-folder/load-scripts.ts
var REPLACEABLE = ["tables", "ingest", "balances", "annualLimits", "weeklySnapshots"];
async function loadScripts(path, workspace, builtin) {
  const { files, strays } = await sqlFilesIn(workspace, path);
  const known = REPLACEABLE.map((step) => BUILTIN_SCRIPTS[step].name);
  const unknown = files.find((file) => !known.includes(file)) ?? strays.find(
    (file) => isMeantFor(
      file,
      known.filter((name) => !files.includes(name))
    )
  );
  if (unknown !== void 0 || files.length === 0) {
    const detail = unknown === void 0 ? "there is none of its files" : unknownDetail(unknown, known);
    throw new GateError("PIPELINE_FOLDER", { path, detail, known: known.join(", ") });
  }
  const own = await Promise.all(
    REPLACEABLE.filter((step) => files.includes(BUILTIN_SCRIPTS[step].name)).map(async (step) => {
      const name = `${path}/${BUILTIN_SCRIPTS[step].name}`;
      return [step, { name, sql: await workspace.readText(name), builtin: false }];
    })
  );
  return { ...builtin, ...Object.fromEntries(own) };
}
function isMeantFor(stray, missing) {
  const name = stray.slice(stray.lastIndexOf("/") + 1).toLowerCase();
  return !stray.includes("/") || missing.includes(name);
}
function unknownDetail(file, known) {
  const meant = nearest(file, known);
  return `no step runs ${file}${meant === void 0 ? "" : ` (did you mean ${meant}?)`}`;
}

// src/pipelines/sql-folder/loaded-sql.ts
var KEY_TEXTS = EVENT_KEY.map(
  (column) => column === "event_id" ? "lower(CAST(event_id AS VARCHAR)) AS event_id" : `CAST(${column} AS VARCHAR) AS ${column}`
).join(", ");
function loadedSql(alias) {
  return `
  WITH theirs AS (
    SELECT ${KEY_TEXTS}, CAST(event_type AS VARCHAR) AS event_type
    FROM ${alias}.main.events
    WHERE list_contains(${literal(EVENT_TYPES)}, CAST(event_type AS VARCHAR))
  ),
  ours AS (SELECT ${KEY_TEXTS}, event_type, true AS is_valid FROM main.events)
  SELECT
    event_type,
    count(*) FILTER (is_valid IS NOT NULL),
    count(*) FILTER (is_valid IS NULL)
  FROM theirs LEFT JOIN ours USING (${EVENT_KEY.join(", ")}, event_type)
  GROUP BY event_type`;
}

// src/pipelines/sql-folder/adopt-suites.ts
async function adoptSuites(database, { files, loaded }, scriptFor2, during) {
  const aliases = files.map((_, at) => `pipeline_tables_${at + 1}`);
  for (const [at, file] of files.entries())
    await during(at, () => attachReadOnly(database, file, aliases[at] ?? ""));
  const columns = await plainColumns(database, aliases);
  const suites = [];
  for (const [at, alias] of aliases.entries()) {
    const plain2 = columns.get(alias) ?? /* @__PURE__ */ new Map();
    await during(at, async () => requirePlain(PIPELINE_EXPORTS, plain2, scriptFor2));
    suites.push({ number: at + 1, alias, plain: plain2 });
  }
  const types = await database.rows(loadedSql2(suites), "events");
  return {
    suites: loaded.map((suite, at) => ({
      ...suite,
      loaded: countLoaded(
        types.filter(([own]) => own === String(at + 1)).map(([, ...counts]) => counts)
      )
    })),
    lines: (shape) => readLines(database, suites, shape)
  };
}
function loadedSql2(suites) {
  const key = ["suite", ...EVENT_KEY, "event_type"].join(", ");
  const theirs = suites.map(
    ({ number, alias }) => `SELECT ${number} AS suite, ${KEY_TEXTS}, CAST(event_type AS VARCHAR) AS event_type FROM ${alias}.main.events`
  );
  return `
  WITH theirs AS (
    SELECT * FROM (${theirs.join("\nUNION ALL ")})
    WHERE list_contains(${literal(EVENT_TYPES)}, event_type)
  ),
  ours AS (
    SELECT
      suite, scenario_name(scenario_id) AS scenario_id, plan_design_id, employee_id,
      lower(CAST(suite_ids.event_id AS VARCHAR)) AS event_id, event_type, true AS is_valid
    FROM main.events JOIN suite_ids ON own_id = events.event_id
  )
  SELECT
    suite,
    event_type,
    count(*) FILTER (is_valid IS NOT NULL),
    count(*) FILTER (is_valid IS NULL)
  FROM theirs LEFT JOIN ours USING (${key})
  GROUP BY suite, event_type`;
}
async function readLines(database, suites, shape) {
  const groups = /* @__PURE__ */ new Map();
  for (const suite of suites) {
    const types = typesOf(suite, shape);
    groups.set(types, [...groups.get(types) ?? [], suite]);
  }
  const lines = [];
  for (const group of groups.values()) {
    const rows = group.map(
      ({ number, alias }) => `SELECT ${number} AS suite, ${shape.columns.map(({ name }) => name).join(", ")} FROM ${alias}.main.${shape.name}`
    );
    const read = await linesBySuite(database, shape, rows.join("\nUNION ALL "));
    for (const { number } of group) lines[number - 1] = read[number - 1] ?? [];
  }
  return lines;
}
function typesOf({ number, plain: plain2 }, { name, columns }) {
  const types = columns.map((column) => plain2.get(name)?.get(column.name) ?? "");
  const areSimple = types.every((type) => /^[A-Z ]+(?:\([0-9]+,[0-9]+\))?$/.test(type));
  return areSimple ? types.join(" ") : String(number);
}

// src/pipelines/sql-folder/adopt-tables.ts
var ALIAS2 = "pipeline_tables";
async function adoptTables(database, { file, target, declared }, scriptFor2) {
  await attachTables(database, PIPELINE_EXPORTS, { file, alias: ALIAS2 }, scriptFor2);
  const loaded = countLoaded(await database.rows(loadedSql(ALIAS2), "events"));
  for (const { name, columns } of TABLES) {
    const list = columns.map((column) => column.name).join(", ");
    await database.execute(
      `CREATE OR REPLACE ${target === "file" ? "TABLE" : "VIEW"} ${name} AS
       SELECT ${list} FROM ${ALIAS2}.main.${name}`,
      scriptFor2(name)
    );
  }
  await adoptDeclared(database, declared, ALIAS2, target);
  if (target === "file") await database.execute(`DETACH ${ALIAS2}`, "result");
  return loaded;
}

// src/pipelines/sql-folder/sql-folder.ts
function createSqlFolder(path, { own: scripts, builtin }, limits, sqlProcesses, declared) {
  const names = declared.map(({ name }) => name);
  const fill = async (database, loaded, request, files) => {
    const file = await make(loaded, request, files);
    const handedBack = { file, target: request.target, declared: names };
    return { ...loaded, loaded: await adoptTables(database, handedBack, maker) };
  };
  const maker = (table) => scriptFor(scripts, table);
  const make = async (loaded, { directory, onStep }, files) => {
    const result = `${directory}/tables.duckdb`;
    await sqlProcesses.run({
      work: { kind: "build", scripts, declared: names, asOf: loaded.asOf },
      name: path,
      files,
      input: "copy",
      few: areFew(loaded.events),
      result,
      limits: { ...limits, clock: "task" },
      onScript: hearScripts({ scripts, onStep })
    });
    return result;
  };
  const eventFiles = ({ spool, aside = [] }) => scripts.ingest.builtin ? spool : [...spool, ...aside];
  return {
    name: path,
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
    scriptFor: maker,
    steps: sqlSteps(scripts),
    repeat: null,
    suites: null,
    elsewhere: {
      load: (database, suites) => loadSuites(database, { suites, named: null, scripts: builtin }),
      async build(database, suites, during) {
        const files = await Promise.all(
          suites.map(
            ({ request, events }, at) => during(at, () => make(events, request, eventFiles(request)))
          )
        );
        const loaded = suites.map(({ events }) => events);
        return adoptSuites(database, { files, loaded }, maker, during);
      }
    }
  };
}

// src/pipelines/pipelines.ts
async function loadPipeline({ pipeline, "pipeline.env": inherit, "events.date": date }, ports, limits, tables, annualLimits) {
  const builtin = builtinScripts(annualLimits);
  switch (pipeline.kind) {
    case "builtin":
      return createReference(builtin);
    case "folder": {
      const own = await loadScripts(pipeline.path, ports.workspace, builtin);
      return createSqlFolder(
        pipeline.path,
        { own, builtin },
        limits,
        ports.sqlProcesses,
        tables.declared
      );
    }
    case "command":
      return loadCommand(pipeline.run, { inherit, date, builtin }, ports, limits, tables);
  }
}
function loadCommand(run, { inherit, date, builtin }, ports, limits, tables) {
  const { root: directory } = ports.workspace;
  const day = tables.plan.length === 0 ? date : null;
  const choice = { run, inherit, directory, day, builtin };
  return createCommandPipeline(choice, wantedTables(tables), limits, ports);
}
function loadSecondOpinion({
  "second-opinion": asked,
  "pipeline.env": inherit,
  "events.date": date
}, ports, limits, tables, annualLimits) {
  if (asked.kind !== "command") return { kind: asked.kind };
  const needs = { inherit, date, builtin: builtinScripts(annualLimits) };
  const pipeline = loadCommand(asked.run, needs, ports, limits, tables);
  return { kind: "command", pipeline };
}
function wantedTables({ plan, declared }) {
  const known = new Set(plan.map(({ name }) => name));
  const others = declared.filter(({ name }) => !known.has(name.toLowerCase()));
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

export {
  shortened,
  loadEventSchema,
  require_picomatch2 as require_picomatch,
  FORMATS_READ,
  fixtureKind,
  matchAny,
  createMatcher,
  namesOneThing,
  asPath,
  fixturesBelow,
  fixedFolder,
  plain,
  firstFew,
  lastWords,
  requirePlanTables,
  tablesUnderTest,
  planTables,
  loadWithoutPlan,
  readEventsFor,
  areFew,
  threadsFor,
  roomFor,
  attachTables,
  distinctCounts,
  compareLoading,
  columnKind,
  canonicalText,
  CsvError,
  is_object,
  transform,
  parse,
  headerCells,
  tableLine,
  tableText,
  parseTable,
  compareText,
  keyOrder,
  tableLinesSql,
  suiteLines,
  sqlFilesIn,
  loadPipeline,
  loadSecondOpinion,
  loadAnnualLimits
};
