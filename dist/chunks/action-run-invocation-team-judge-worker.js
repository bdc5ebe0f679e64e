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

// src/events/walk/emit/quoted.ts
function quotedBytes(text) {
  const isPlain = !/["\\\u0000-\u001f]/.test(text) && text.isWellFormed();
  return isPlain && text.length <= LONGEST ? new TextEncoder().encode(`"${text}"`) : null;
}
var LONGEST = 300;
var BYTES_READ_ON = 1024;

// src/events/walk/wasm/code.ts
var Label = class {
};
var NO_RESULT = 64;
var [ELSE, END] = [5, 11];
function assemble(code) {
  const bytes = [];
  append(code, [], bytes);
  return bytes;
}
function append(code, labels, bytes) {
  if (typeof code === "number") bytes.push(code);
  else if ("to" in code) {
    const depth = labels.indexOf(code.to);
    if (depth === -1) throw new TypeError("a branch leaves a block that it is in");
    bytes.push(code.opcode, ...unsigned(depth));
  } else if ("body" in code) {
    const inner = [code.label, ...labels];
    bytes.push(code.opcode, NO_RESULT);
    append(code.body, inner, bytes);
    if (code.otherwise !== null) {
      bytes.push(ELSE);
      append(code.otherwise, inner, bytes);
    }
    bytes.push(END);
  } else for (const part of code) append(part, labels, bytes);
}
function unsigned(value) {
  const bytes = [];
  let rest = value;
  do {
    const byte = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest === 0 ? byte : byte | 128);
  } while (rest !== 0);
  return bytes;
}
function signed(value) {
  const bytes = [];
  let rest = value;
  for (; ; ) {
    const byte = Number(rest & 0x7fn);
    rest >>= 7n;
    const isLast = rest === (byte & 64 ? -1n : 0n);
    bytes.push(isLast ? byte : byte | 128);
    if (isLast) return bytes;
  }
}
var block = (label, ...body) => ({
  opcode: 2,
  label,
  body,
  otherwise: null
});
var loop = (label, ...body) => ({
  opcode: 3,
  label,
  body,
  otherwise: null
});
var when = (condition, then, otherwise = null) => [
  condition,
  { opcode: 4, label: new Label(), body: then, otherwise }
];
var branch = (to) => ({ to, opcode: 12 });
var branchIf = (to, condition) => [condition, { to, opcode: 13 }];
var giveBack = (value) => [value, 15];
var call = (index, ...parameters) => [
  parameters,
  16,
  unsigned(index)
];
var DROP = 26;
var get = (local) => [32, unsigned(local)];
var set = (local, value) => [value, 33, unsigned(local)];
var tee = (local, value) => [value, 34, unsigned(local)];
var getGlobal = (index) => [35, unsigned(index)];
var setGlobal = (index, value) => [value, 36, unsigned(index)];
var memory = (opcode) => (address, offset = 0) => [address, opcode, 0, unsigned(offset)];
var load8 = memory(45);
var load32 = memory(40);
var load64 = memory(41);
var loadFloat = memory(43);
var load128 = (address, offset = 0) => [address, 253, 0, 0, unsigned(offset)];
var store32 = (address, value, offset = 0) => [
  address,
  value,
  54,
  0,
  unsigned(offset)
];
var store = (...opcode) => (address, value, offset = 0) => [address, value, opcode, 0, unsigned(offset)];
var store8 = store(58);
var store64 = store(55);
var store128 = store(253, 11);
var i32 = (value) => [65, signed(BigInt(value | 0))];
var i64 = (value) => [66, signed(BigInt.asIntN(64, value))];
var f64 = (value) => [
  68,
  [...new Uint8Array(Float64Array.of(value).buffer)]
];
var binary = (opcode) => (a, b) => [a, b, opcode];
var unary = (opcode) => (a) => [a, opcode];
var int = {
  isZero: unary(69),
  equal: binary(70),
  differ: binary(71),
  below: binary(73),
  above: binary(75),
  atMost: binary(77),
  atLeast: binary(79),
  add: binary(106),
  subtract: binary(107),
  multiply: binary(108),
  divide: binary(110),
  remainder: binary(112),
  and: binary(113),
  or: binary(114),
  xor: binary(115),
  shiftLeft: binary(116),
  shiftRight: binary(118),
  trailingZeros: unary(104)
};
var long = {
  isZero: unary(80),
  equal: binary(81),
  differ: binary(82),
  below: binary(84),
  atMost: binary(88),
  add: binary(124),
  subtract: binary(125),
  multiply: binary(126),
  signedRemainder: binary(129),
  and: binary(131),
  or: binary(132),
  xor: binary(133),
  shiftLeft: binary(134),
  shiftRight: binary(136),
  toInt: unary(167),
  fromInt: unary(173),
  fromSigned: unary(172)
};
var float = {
  equal: binary(97),
  differ: binary(98),
  below: binary(99),
  above: binary(100),
  atMost: binary(101),
  atLeast: binary(102),
  truncate: unary(157),
  divide: binary(163),
  fromLong: unary(185)
};
var simd = (opcode) => [253, unsigned(opcode)];
var wide = {
  all: (byte) => [i32(byte), simd(15)],
  equal: (a, b) => [a, b, simd(35)],
  below: (a, b) => [a, b, simd(38)],
  subtract: (a, b) => [a, b, simd(113)],
  or: (a, b) => [a, b, simd(80)],
  /** One bit for each byte. */
  bits: (a) => [a, simd(100)]
};

// src/events/walk/runtime/bytes.ts
var CHAR = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  quote: 34,
  plus: 43,
  comma: 44,
  minus: 45,
  point: 46,
  zero: 48,
  nine: 57,
  colon: 58,
  openList: 91,
  backslash: 92,
  closeList: 93,
  openObject: 123,
  closeObject: 125
};
var charCode = (character) => character.charCodeAt(0);
var advance = (local, by) => set(local, int.add(get(local), i32(by)));
var need = (condition) => when(int.isZero(condition), NO);
var NO = [i32(0), 15];
var skipBlanks = (skipSpace, local) => when(int.atMost(load8(get(local)), i32(CHAR.space)), set(local, call(skipSpace, get(local))));
var walkBy = (index, local) => [
  set(local, call(index, get(local))),
  when(int.isZero(get(local)), NO)
];
function wordAt(bytes, at, length) {
  let word = 0n;
  for (let i = length - 1; i >= 0; i -= 1) word = word << 8n | BigInt(bytes[at + i] ?? 0);
  return word;
}

// src/events/walk/runtime/text.ts
function defineSkipSpace(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, c, next] = [0, body.local("i32"), new Label()];
    const isBlank = [CHAR.space, CHAR.tab, CHAR.return].map((blank) => int.equal(get(c), i32(blank))).reduce((a, b) => int.or(a, b));
    return [
      loop(next, set(c, load8(get(p))), when(isBlank, [advance(p, 1), branch(next)])),
      giveBack(get(p))
    ];
  });
  return index;
}
function defineFindNewline(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, found, next] = [0, body.local("i32"), new Label()];
    return [
      loop(
        next,
        set(found, wide.bits(wide.equal(load128(get(p)), wide.all(CHAR.newline)))),
        when(int.isZero(get(found)), [advance(p, 16), branch(next)])
      ),
      giveBack(int.add(get(p), int.trailingZeros(get(found))))
    ];
  });
  return index;
}
function defineScanText(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const p = 0;
    return [
      toSpecial(p, body.local("i32"), body.local("v128")),
      need(int.equal(load8(get(p)), i32(CHAR.quote))),
      giveBack(int.add(get(p), i32(1)))
    ];
  });
  return index;
}
function toSpecial(p, found, bytes) {
  const next = new Label();
  const isSpecial = wide.or(
    wide.or(
      wide.equal(get(bytes), wide.all(CHAR.quote)),
      wide.equal(get(bytes), wide.all(CHAR.backslash))
    ),
    wide.below(get(bytes), wide.all(CHAR.space))
  );
  return [
    loop(
      next,
      set(bytes, load128(get(p))),
      when(int.isZero(tee(found, wide.bits(isSpecial))), [advance(p, 16), branch(next)])
    ),
    set(p, int.add(get(p), int.trailingZeros(get(found))))
  ];
}
function defineScanAnyText(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, found, bytes, c, next] = [
      0,
      body.local("i32"),
      body.local("v128"),
      body.local("i32"),
      new Label()
    ];
    const [unit, left] = [body.local("i32"), body.local("i32")];
    return [
      loop(
        next,
        toSpecial(p, found, bytes),
        set(c, load8(get(p))),
        when(int.equal(get(c), i32(CHAR.quote)), giveBack(int.add(get(p), i32(1)))),
        need(int.equal(get(c), i32(CHAR.backslash))),
        set(c, load8(get(p), 1)),
        advance(p, 2),
        when(int.equal(get(c), i32(charCode("u"))), [
          readUnit(p, unit, left, c),
          // Half of a pair, or nothing.
          need(int.differ(int.and(get(unit), i32(63488)), i32(55296))),
          need(get(unit)),
          branch(next)
        ]),
        need(isOneOf('"\\/bfnrt', c)),
        branch(next)
      ),
      NO
    ];
  });
  return index;
}
function readUnit(p, unit, left, c) {
  const next = new Label();
  return [
    set(unit, i32(0)),
    set(left, i32(4)),
    loop(
      next,
      set(c, load8(get(p))),
      when(
        int.below(int.subtract(get(c), i32(CHAR.zero)), i32(10)),
        set(c, int.subtract(get(c), i32(CHAR.zero))),
        [
          set(c, int.subtract(int.or(get(c), i32(32)), i32(charCode("a")))),
          need(int.below(get(c), i32(6))),
          advance(c, 10)
        ]
      ),
      set(unit, int.or(int.shiftLeft(get(unit), i32(4)), get(c))),
      advance(p, 1),
      when(tee(left, int.subtract(get(left), i32(1))), branch(next))
    )
  ];
}
function isOneOf(characters, c) {
  return [...characters].map((character) => int.equal(get(c), i32(charCode(character)))).reduce((a, b) => int.or(a, b));
}
function defineCountCharacters(module) {
  const index = module.declare(2);
  module.define(index, (body) => {
    const [p, end, count, next] = [0, 1, body.local("i32"), new Label()];
    return [
      loop(
        next,
        when(int.below(get(p), get(end)), [
          set(count, int.add(get(count), int.differ(int.and(load8(get(p)), i32(192)), i32(128)))),
          advance(p, 1),
          branch(next)
        ])
      ),
      giveBack(get(count))
    ];
  });
  return index;
}

// src/contracts/ports/fixture-part.ts
var MAX_EVENT_BYTES = 1048576;
var MAX_INVALID_BYTES = 16384;

// src/events/walk/wasm/module.ts
var KINDS = { i32: 127, i64: 126, f64: 124, v128: 123 };
var PAGE = 1 << 16;
var END2 = 11;
var START = 64;
function createModule() {
  const functions = [];
  const globals = [];
  const data = [];
  let end = START;
  const reserve = (length) => {
    const address = end;
    end = Math.ceil((end + length) / 16) * 16;
    return address;
  };
  return {
    declare(parameters) {
      functions.push({ parameters, locals: [], code: null });
      return functions.length - 1;
    },
    define(index, write) {
      const written = functions[index];
      const locals = [];
      const body = {
        local: (kind) => written.parameters + locals.push(kind) - 1
      };
      written.code = assemble(write(body));
      written.locals = locals;
    },
    global: (kind) => globals.push(kind) - 1,
    place(bytes) {
      const address = reserve(bytes.length);
      data.push({ address, bytes });
      return address;
    },
    reserve,
    get size() {
      return functions.length;
    },
    finish(exported) {
      const pages = Math.ceil(end / PAGE);
      const parts = [
        [[0, 97, 115, 109, 1, 0, 0, 0]],
        section(1, [1, 2, 3].map(typeWith)),
        section(
          3,
          functions.map(({ parameters }) => [parameters - 1])
        ),
        section(5, [[0, ...unsigned(pages)]]),
        section(
          6,
          globals.map((kind) => [KINDS[kind], 1, kind === "i32" ? 65 : 66, 0, 11])
        ),
        section(7, exportsWith(exported)),
        section(10, functions.map(bodyBytes))
      ].flat();
      const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of parts) {
        bytes.set(part, at);
        at += part.length;
      }
      return { bytes, data, end };
    }
  };
}
function typeWith(parameters) {
  return [96, parameters, ...Array(parameters).fill(KINDS.i32), 1, KINDS.i32];
}
function exportsWith(exported) {
  const named = (name, kind, index) => {
    const text = [...new TextEncoder().encode(name)];
    return [text.length, ...text, kind, ...unsigned(index)];
  };
  const functions = Object.entries(exported).map(([name, index]) => named(name, 0, index));
  return [named("memory", 2, 0), ...functions];
}
function bodyBytes({ locals, code }) {
  if (code === null) throw new TypeError("each declared function is defined");
  const kinds = [...unsigned(locals.length), ...locals.flatMap((kind) => [1, KINDS[kind]])];
  const body = kinds.concat(code, END2);
  return unsigned(body.length).concat(body);
}
function section(id, items) {
  const count = unsigned(items.length);
  const length = items.reduce((sum, item) => sum + item.length, count.length);
  return [[id, ...unsigned(length), ...count], ...items];
}

// src/events/walk/runtime/same-bytes.ts
function sameBytes(bytes, at, first) {
  if (bytes.length < 8) {
    const mask = (1n << BigInt(bytes.length * 8)) - 1n;
    return long.equal(long.and(get(first), i64(mask)), i64(wordAt(bytes, 0, bytes.length)));
  }
  const conditions = [long.equal(get(first), i64(wordAt(bytes, 0, 8)))];
  for (let start = 8; start < bytes.length; start += 8) {
    const from = Math.min(start, bytes.length - 8);
    conditions.push(long.equal(load64(get(at), from), i64(wordAt(bytes, from, 8))));
  }
  return conditions.reduce((all, one) => int.and(all, one));
}

export {
  NO_PATTERN,
  listPatterns,
  tellingMatcher,
  quotedBytes,
  LONGEST,
  BYTES_READ_ON,
  Label,
  block,
  loop,
  when,
  branch,
  branchIf,
  giveBack,
  call,
  DROP,
  get,
  set,
  getGlobal,
  setGlobal,
  load8,
  load32,
  load64,
  loadFloat,
  load128,
  store32,
  store8,
  store64,
  store128,
  i32,
  i64,
  f64,
  int,
  long,
  float,
  wide,
  CHAR,
  charCode,
  advance,
  need,
  NO,
  skipBlanks,
  walkBy,
  wordAt,
  sameBytes,
  defineSkipSpace,
  defineFindNewline,
  defineScanText,
  defineScanAnyText,
  defineCountCharacters,
  createModule,
  MAX_EVENT_BYTES,
  MAX_INVALID_BYTES
};
