import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  unreadable
} from "./action-cli-foreign-sql-measured-worker.js";
import {
  GateError
} from "./action-cli-foreign-sql-measured-tarball-worker.js";
import {
  __commonJS,
  __toESM
} from "./runtime.js";

// node_modules/ajv/dist/compile/codegen/code.js
var require_code = __commonJS({
  "node_modules/ajv/dist/compile/codegen/code.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.regexpCode = exports.getEsmExportName = exports.getProperty = exports.safeStringify = exports.stringify = exports.strConcat = exports.addCodeArg = exports.str = exports._ = exports.nil = exports._Code = exports.Name = exports.IDENTIFIER = exports._CodeOrName = void 0;
    var _CodeOrName = class {
    };
    exports._CodeOrName = _CodeOrName;
    exports.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
    var Name = class extends _CodeOrName {
      constructor(s) {
        super();
        if (!exports.IDENTIFIER.test(s))
          throw new Error("CodeGen: name must be a valid identifier");
        this.str = s;
      }
      toString() {
        return this.str;
      }
      emptyStr() {
        return false;
      }
      get names() {
        return { [this.str]: 1 };
      }
    };
    exports.Name = Name;
    var _Code = class extends _CodeOrName {
      constructor(code2) {
        super();
        this._items = typeof code2 === "string" ? [code2] : code2;
      }
      toString() {
        return this.str;
      }
      emptyStr() {
        if (this._items.length > 1)
          return false;
        const item = this._items[0];
        return item === "" || item === '""';
      }
      get str() {
        var _a;
        return (_a = this._str) !== null && _a !== void 0 ? _a : this._str = this._items.reduce((s, c) => `${s}${c}`, "");
      }
      get names() {
        var _a;
        return (_a = this._names) !== null && _a !== void 0 ? _a : this._names = this._items.reduce((names, c) => {
          if (c instanceof Name)
            names[c.str] = (names[c.str] || 0) + 1;
          return names;
        }, {});
      }
    };
    exports._Code = _Code;
    exports.nil = new _Code("");
    function _(strs, ...args) {
      const code2 = [strs[0]];
      let i = 0;
      while (i < args.length) {
        addCodeArg(code2, args[i]);
        code2.push(strs[++i]);
      }
      return new _Code(code2);
    }
    exports._ = _;
    var plus = new _Code("+");
    function str(strs, ...args) {
      const expr = [safeStringify(strs[0])];
      let i = 0;
      while (i < args.length) {
        expr.push(plus);
        addCodeArg(expr, args[i]);
        expr.push(plus, safeStringify(strs[++i]));
      }
      optimize(expr);
      return new _Code(expr);
    }
    exports.str = str;
    function addCodeArg(code2, arg) {
      if (arg instanceof _Code)
        code2.push(...arg._items);
      else if (arg instanceof Name)
        code2.push(arg);
      else
        code2.push(interpolate(arg));
    }
    exports.addCodeArg = addCodeArg;
    function optimize(expr) {
      let i = 1;
      while (i < expr.length - 1) {
        if (expr[i] === plus) {
          const res = mergeExprItems(expr[i - 1], expr[i + 1]);
          if (res !== void 0) {
            expr.splice(i - 1, 3, res);
            continue;
          }
          expr[i++] = "+";
        }
        i++;
      }
    }
    function mergeExprItems(a, b) {
      if (b === '""')
        return a;
      if (a === '""')
        return b;
      if (typeof a == "string") {
        if (b instanceof Name || a[a.length - 1] !== '"')
          return;
        if (typeof b != "string")
          return `${a.slice(0, -1)}${b}"`;
        if (b[0] === '"')
          return a.slice(0, -1) + b.slice(1);
        return;
      }
      if (typeof b == "string" && b[0] === '"' && !(a instanceof Name))
        return `"${a}${b.slice(1)}`;
      return;
    }
    function strConcat(c1, c2) {
      return c2.emptyStr() ? c1 : c1.emptyStr() ? c2 : str`${c1}${c2}`;
    }
    exports.strConcat = strConcat;
    function interpolate(x) {
      return typeof x == "number" || typeof x == "boolean" || x === null ? x : safeStringify(Array.isArray(x) ? x.join(",") : x);
    }
    function stringify(x) {
      return new _Code(safeStringify(x));
    }
    exports.stringify = stringify;
    function safeStringify(x) {
      return JSON.stringify(x).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
    }
    exports.safeStringify = safeStringify;
    function getProperty(key) {
      return typeof key == "string" && exports.IDENTIFIER.test(key) ? new _Code(`.${key}`) : _`[${key}]`;
    }
    exports.getProperty = getProperty;
    function getEsmExportName(key) {
      if (typeof key == "string" && exports.IDENTIFIER.test(key)) {
        return new _Code(`${key}`);
      }
      throw new Error(`CodeGen: invalid export name: ${key}, use explicit $id name mapping`);
    }
    exports.getEsmExportName = getEsmExportName;
    function regexpCode(rx) {
      return new _Code(rx.toString());
    }
    exports.regexpCode = regexpCode;
  }
});

// node_modules/ajv/dist/compile/codegen/scope.js
var require_scope = __commonJS({
  "node_modules/ajv/dist/compile/codegen/scope.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ValueScope = exports.ValueScopeName = exports.Scope = exports.varKinds = exports.UsedValueState = void 0;
    var code_1 = require_code();
    var ValueError = class extends Error {
      constructor(name) {
        super(`CodeGen: "code" for ${name} not defined`);
        this.value = name.value;
      }
    };
    var UsedValueState;
    (function(UsedValueState2) {
      UsedValueState2[UsedValueState2["Started"] = 0] = "Started";
      UsedValueState2[UsedValueState2["Completed"] = 1] = "Completed";
    })(UsedValueState || (exports.UsedValueState = UsedValueState = {}));
    exports.varKinds = {
      const: new code_1.Name("const"),
      let: new code_1.Name("let"),
      var: new code_1.Name("var")
    };
    var Scope = class {
      constructor({ prefixes, parent } = {}) {
        this._names = {};
        this._prefixes = prefixes;
        this._parent = parent;
      }
      toName(nameOrPrefix) {
        return nameOrPrefix instanceof code_1.Name ? nameOrPrefix : this.name(nameOrPrefix);
      }
      name(prefix) {
        return new code_1.Name(this._newName(prefix));
      }
      _newName(prefix) {
        const ng = this._names[prefix] || this._nameGroup(prefix);
        return `${prefix}${ng.index++}`;
      }
      _nameGroup(prefix) {
        var _a, _b;
        if (((_b = (_a = this._parent) === null || _a === void 0 ? void 0 : _a._prefixes) === null || _b === void 0 ? void 0 : _b.has(prefix)) || this._prefixes && !this._prefixes.has(prefix)) {
          throw new Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);
        }
        return this._names[prefix] = { prefix, index: 0 };
      }
    };
    exports.Scope = Scope;
    var ValueScopeName = class extends code_1.Name {
      constructor(prefix, nameStr) {
        super(nameStr);
        this.prefix = prefix;
      }
      setValue(value, { property, itemIndex }) {
        this.value = value;
        this.scopePath = (0, code_1._)`.${new code_1.Name(property)}[${itemIndex}]`;
      }
    };
    exports.ValueScopeName = ValueScopeName;
    var line = (0, code_1._)`\n`;
    var ValueScope = class extends Scope {
      constructor(opts) {
        super(opts);
        this._values = {};
        this._scope = opts.scope;
        this.opts = { ...opts, _n: opts.lines ? line : code_1.nil };
      }
      get() {
        return this._scope;
      }
      name(prefix) {
        return new ValueScopeName(prefix, this._newName(prefix));
      }
      value(nameOrPrefix, value) {
        var _a;
        if (value.ref === void 0)
          throw new Error("CodeGen: ref must be passed in value");
        const name = this.toName(nameOrPrefix);
        const { prefix } = name;
        const valueKey = (_a = value.key) !== null && _a !== void 0 ? _a : value.ref;
        let vs = this._values[prefix];
        if (vs) {
          const _name = vs.get(valueKey);
          if (_name)
            return _name;
        } else {
          vs = this._values[prefix] = /* @__PURE__ */ new Map();
        }
        vs.set(valueKey, name);
        const s = this._scope[prefix] || (this._scope[prefix] = []);
        const itemIndex = s.length;
        s[itemIndex] = value.ref;
        name.setValue(value, { property: prefix, itemIndex });
        return name;
      }
      getValue(prefix, keyOrRef) {
        const vs = this._values[prefix];
        if (!vs)
          return;
        return vs.get(keyOrRef);
      }
      scopeRefs(scopeName, values = this._values) {
        return this._reduceValues(values, (name) => {
          if (name.scopePath === void 0)
            throw new Error(`CodeGen: name "${name}" has no value`);
          return (0, code_1._)`${scopeName}${name.scopePath}`;
        });
      }
      scopeCode(values = this._values, usedValues, getCode) {
        return this._reduceValues(values, (name) => {
          if (name.value === void 0)
            throw new Error(`CodeGen: name "${name}" has no value`);
          return name.value.code;
        }, usedValues, getCode);
      }
      _reduceValues(values, valueCode, usedValues = {}, getCode) {
        let code2 = code_1.nil;
        for (const prefix in values) {
          const vs = values[prefix];
          if (!vs)
            continue;
          const nameSet = usedValues[prefix] = usedValues[prefix] || /* @__PURE__ */ new Map();
          vs.forEach((name) => {
            if (nameSet.has(name))
              return;
            nameSet.set(name, UsedValueState.Started);
            let c = valueCode(name);
            if (c) {
              const def = this.opts.es5 ? exports.varKinds.var : exports.varKinds.const;
              code2 = (0, code_1._)`${code2}${def} ${name} = ${c};${this.opts._n}`;
            } else if (c = getCode === null || getCode === void 0 ? void 0 : getCode(name)) {
              code2 = (0, code_1._)`${code2}${c}${this.opts._n}`;
            } else {
              throw new ValueError(name);
            }
            nameSet.set(name, UsedValueState.Completed);
          });
        }
        return code2;
      }
    };
    exports.ValueScope = ValueScope;
  }
});

// node_modules/ajv/dist/compile/codegen/index.js
var require_codegen = __commonJS({
  "node_modules/ajv/dist/compile/codegen/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.or = exports.and = exports.not = exports.CodeGen = exports.operators = exports.varKinds = exports.ValueScopeName = exports.ValueScope = exports.Scope = exports.Name = exports.regexpCode = exports.stringify = exports.getProperty = exports.nil = exports.strConcat = exports.str = exports._ = void 0;
    var code_1 = require_code();
    var scope_1 = require_scope();
    var code_2 = require_code();
    Object.defineProperty(exports, "_", { enumerable: true, get: function() {
      return code_2._;
    } });
    Object.defineProperty(exports, "str", { enumerable: true, get: function() {
      return code_2.str;
    } });
    Object.defineProperty(exports, "strConcat", { enumerable: true, get: function() {
      return code_2.strConcat;
    } });
    Object.defineProperty(exports, "nil", { enumerable: true, get: function() {
      return code_2.nil;
    } });
    Object.defineProperty(exports, "getProperty", { enumerable: true, get: function() {
      return code_2.getProperty;
    } });
    Object.defineProperty(exports, "stringify", { enumerable: true, get: function() {
      return code_2.stringify;
    } });
    Object.defineProperty(exports, "regexpCode", { enumerable: true, get: function() {
      return code_2.regexpCode;
    } });
    Object.defineProperty(exports, "Name", { enumerable: true, get: function() {
      return code_2.Name;
    } });
    var scope_2 = require_scope();
    Object.defineProperty(exports, "Scope", { enumerable: true, get: function() {
      return scope_2.Scope;
    } });
    Object.defineProperty(exports, "ValueScope", { enumerable: true, get: function() {
      return scope_2.ValueScope;
    } });
    Object.defineProperty(exports, "ValueScopeName", { enumerable: true, get: function() {
      return scope_2.ValueScopeName;
    } });
    Object.defineProperty(exports, "varKinds", { enumerable: true, get: function() {
      return scope_2.varKinds;
    } });
    exports.operators = {
      GT: new code_1._Code(">"),
      GTE: new code_1._Code(">="),
      LT: new code_1._Code("<"),
      LTE: new code_1._Code("<="),
      EQ: new code_1._Code("==="),
      NEQ: new code_1._Code("!=="),
      NOT: new code_1._Code("!"),
      OR: new code_1._Code("||"),
      AND: new code_1._Code("&&"),
      ADD: new code_1._Code("+")
    };
    var Node = class {
      optimizeNodes() {
        return this;
      }
      optimizeNames(_names, _constants) {
        return this;
      }
    };
    var Def = class extends Node {
      constructor(varKind, name, rhs) {
        super();
        this.varKind = varKind;
        this.name = name;
        this.rhs = rhs;
      }
      render({ es5, _n }) {
        const varKind = es5 ? scope_1.varKinds.var : this.varKind;
        const rhs = this.rhs === void 0 ? "" : ` = ${this.rhs}`;
        return `${varKind} ${this.name}${rhs};` + _n;
      }
      optimizeNames(names, constants) {
        if (!names[this.name.str])
          return;
        if (this.rhs)
          this.rhs = optimizeExpr(this.rhs, names, constants);
        return this;
      }
      get names() {
        return this.rhs instanceof code_1._CodeOrName ? this.rhs.names : {};
      }
    };
    var Assign = class extends Node {
      constructor(lhs, rhs, sideEffects) {
        super();
        this.lhs = lhs;
        this.rhs = rhs;
        this.sideEffects = sideEffects;
      }
      render({ _n }) {
        return `${this.lhs} = ${this.rhs};` + _n;
      }
      optimizeNames(names, constants) {
        if (this.lhs instanceof code_1.Name && !names[this.lhs.str] && !this.sideEffects)
          return;
        this.rhs = optimizeExpr(this.rhs, names, constants);
        return this;
      }
      get names() {
        const names = this.lhs instanceof code_1.Name ? {} : { ...this.lhs.names };
        return addExprNames(names, this.rhs);
      }
    };
    var AssignOp = class extends Assign {
      constructor(lhs, op, rhs, sideEffects) {
        super(lhs, rhs, sideEffects);
        this.op = op;
      }
      render({ _n }) {
        return `${this.lhs} ${this.op}= ${this.rhs};` + _n;
      }
    };
    var Label2 = class extends Node {
      constructor(label) {
        super();
        this.label = label;
        this.names = {};
      }
      render({ _n }) {
        return `${this.label}:` + _n;
      }
    };
    var Break = class extends Node {
      constructor(label) {
        super();
        this.label = label;
        this.names = {};
      }
      render({ _n }) {
        const label = this.label ? ` ${this.label}` : "";
        return `break${label};` + _n;
      }
    };
    var Throw = class extends Node {
      constructor(error) {
        super();
        this.error = error;
      }
      render({ _n }) {
        return `throw ${this.error};` + _n;
      }
      get names() {
        return this.error.names;
      }
    };
    var AnyCode = class extends Node {
      constructor(code2) {
        super();
        this.code = code2;
      }
      render({ _n }) {
        return `${this.code};` + _n;
      }
      optimizeNodes() {
        return `${this.code}` ? this : void 0;
      }
      optimizeNames(names, constants) {
        this.code = optimizeExpr(this.code, names, constants);
        return this;
      }
      get names() {
        return this.code instanceof code_1._CodeOrName ? this.code.names : {};
      }
    };
    var ParentNode = class extends Node {
      constructor(nodes = []) {
        super();
        this.nodes = nodes;
      }
      render(opts) {
        return this.nodes.reduce((code2, n) => code2 + n.render(opts), "");
      }
      optimizeNodes() {
        const { nodes } = this;
        let i = nodes.length;
        while (i--) {
          const n = nodes[i].optimizeNodes();
          if (Array.isArray(n))
            nodes.splice(i, 1, ...n);
          else if (n)
            nodes[i] = n;
          else
            nodes.splice(i, 1);
        }
        return nodes.length > 0 ? this : void 0;
      }
      optimizeNames(names, constants) {
        const { nodes } = this;
        let i = nodes.length;
        while (i--) {
          const n = nodes[i];
          if (n.optimizeNames(names, constants))
            continue;
          subtractNames(names, n.names);
          nodes.splice(i, 1);
        }
        return nodes.length > 0 ? this : void 0;
      }
      get names() {
        return this.nodes.reduce((names, n) => addNames(names, n.names), {});
      }
    };
    var BlockNode = class extends ParentNode {
      render(opts) {
        return "{" + opts._n + super.render(opts) + "}" + opts._n;
      }
    };
    var Root = class extends ParentNode {
    };
    var Else = class extends BlockNode {
    };
    Else.kind = "else";
    var If = class _If extends BlockNode {
      constructor(condition, nodes) {
        super(nodes);
        this.condition = condition;
      }
      render(opts) {
        let code2 = `if(${this.condition})` + super.render(opts);
        if (this.else)
          code2 += "else " + this.else.render(opts);
        return code2;
      }
      optimizeNodes() {
        super.optimizeNodes();
        const cond = this.condition;
        if (cond === true)
          return this.nodes;
        let e = this.else;
        if (e) {
          const ns = e.optimizeNodes();
          e = this.else = Array.isArray(ns) ? new Else(ns) : ns;
        }
        if (e) {
          if (cond === false)
            return e instanceof _If ? e : e.nodes;
          if (this.nodes.length)
            return this;
          return new _If(not(cond), e instanceof _If ? [e] : e.nodes);
        }
        if (cond === false || !this.nodes.length)
          return void 0;
        return this;
      }
      optimizeNames(names, constants) {
        var _a;
        this.else = (_a = this.else) === null || _a === void 0 ? void 0 : _a.optimizeNames(names, constants);
        if (!(super.optimizeNames(names, constants) || this.else))
          return;
        this.condition = optimizeExpr(this.condition, names, constants);
        return this;
      }
      get names() {
        const names = super.names;
        addExprNames(names, this.condition);
        if (this.else)
          addNames(names, this.else.names);
        return names;
      }
    };
    If.kind = "if";
    var For = class extends BlockNode {
    };
    For.kind = "for";
    var ForLoop = class extends For {
      constructor(iteration) {
        super();
        this.iteration = iteration;
      }
      render(opts) {
        return `for(${this.iteration})` + super.render(opts);
      }
      optimizeNames(names, constants) {
        if (!super.optimizeNames(names, constants))
          return;
        this.iteration = optimizeExpr(this.iteration, names, constants);
        return this;
      }
      get names() {
        return addNames(super.names, this.iteration.names);
      }
    };
    var ForRange = class extends For {
      constructor(varKind, name, from, to) {
        super();
        this.varKind = varKind;
        this.name = name;
        this.from = from;
        this.to = to;
      }
      render(opts) {
        const varKind = opts.es5 ? scope_1.varKinds.var : this.varKind;
        const { name, from, to } = this;
        return `for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)` + super.render(opts);
      }
      get names() {
        const names = addExprNames(super.names, this.from);
        return addExprNames(names, this.to);
      }
    };
    var ForIter = class extends For {
      constructor(loop2, varKind, name, iterable) {
        super();
        this.loop = loop2;
        this.varKind = varKind;
        this.name = name;
        this.iterable = iterable;
      }
      render(opts) {
        return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(opts);
      }
      optimizeNames(names, constants) {
        if (!super.optimizeNames(names, constants))
          return;
        this.iterable = optimizeExpr(this.iterable, names, constants);
        return this;
      }
      get names() {
        return addNames(super.names, this.iterable.names);
      }
    };
    var Func = class extends BlockNode {
      constructor(name, args, async) {
        super();
        this.name = name;
        this.args = args;
        this.async = async;
      }
      render(opts) {
        const _async = this.async ? "async " : "";
        return `${_async}function ${this.name}(${this.args})` + super.render(opts);
      }
    };
    Func.kind = "func";
    var Return = class extends ParentNode {
      render(opts) {
        return "return " + super.render(opts);
      }
    };
    Return.kind = "return";
    var Try = class extends BlockNode {
      render(opts) {
        let code2 = "try" + super.render(opts);
        if (this.catch)
          code2 += this.catch.render(opts);
        if (this.finally)
          code2 += this.finally.render(opts);
        return code2;
      }
      optimizeNodes() {
        var _a, _b;
        super.optimizeNodes();
        (_a = this.catch) === null || _a === void 0 ? void 0 : _a.optimizeNodes();
        (_b = this.finally) === null || _b === void 0 ? void 0 : _b.optimizeNodes();
        return this;
      }
      optimizeNames(names, constants) {
        var _a, _b;
        super.optimizeNames(names, constants);
        (_a = this.catch) === null || _a === void 0 ? void 0 : _a.optimizeNames(names, constants);
        (_b = this.finally) === null || _b === void 0 ? void 0 : _b.optimizeNames(names, constants);
        return this;
      }
      get names() {
        const names = super.names;
        if (this.catch)
          addNames(names, this.catch.names);
        if (this.finally)
          addNames(names, this.finally.names);
        return names;
      }
    };
    var Catch = class extends BlockNode {
      constructor(error) {
        super();
        this.error = error;
      }
      render(opts) {
        return `catch(${this.error})` + super.render(opts);
      }
    };
    Catch.kind = "catch";
    var Finally = class extends BlockNode {
      render(opts) {
        return "finally" + super.render(opts);
      }
    };
    Finally.kind = "finally";
    var CodeGen = class {
      constructor(extScope, opts = {}) {
        this._values = {};
        this._blockStarts = [];
        this._constants = {};
        this.opts = { ...opts, _n: opts.lines ? "\n" : "" };
        this._extScope = extScope;
        this._scope = new scope_1.Scope({ parent: extScope });
        this._nodes = [new Root()];
      }
      toString() {
        return this._root.render(this.opts);
      }
      // returns unique name in the internal scope
      name(prefix) {
        return this._scope.name(prefix);
      }
      // reserves unique name in the external scope
      scopeName(prefix) {
        return this._extScope.name(prefix);
      }
      // reserves unique name in the external scope and assigns value to it
      scopeValue(prefixOrName, value) {
        const name = this._extScope.value(prefixOrName, value);
        const vs = this._values[name.prefix] || (this._values[name.prefix] = /* @__PURE__ */ new Set());
        vs.add(name);
        return name;
      }
      getScopeValue(prefix, keyOrRef) {
        return this._extScope.getValue(prefix, keyOrRef);
      }
      // return code that assigns values in the external scope to the names that are used internally
      // (same names that were returned by gen.scopeName or gen.scopeValue)
      scopeRefs(scopeName) {
        return this._extScope.scopeRefs(scopeName, this._values);
      }
      scopeCode() {
        return this._extScope.scopeCode(this._values);
      }
      _def(varKind, nameOrPrefix, rhs, constant) {
        const name = this._scope.toName(nameOrPrefix);
        if (rhs !== void 0 && constant)
          this._constants[name.str] = rhs;
        this._leafNode(new Def(varKind, name, rhs));
        return name;
      }
      // `const` declaration (`var` in es5 mode)
      const(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.const, nameOrPrefix, rhs, _constant);
      }
      // `let` declaration with optional assignment (`var` in es5 mode)
      let(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.let, nameOrPrefix, rhs, _constant);
      }
      // `var` declaration with optional assignment
      var(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.var, nameOrPrefix, rhs, _constant);
      }
      // assignment code
      assign(lhs, rhs, sideEffects) {
        return this._leafNode(new Assign(lhs, rhs, sideEffects));
      }
      // `+=` code
      add(lhs, rhs) {
        return this._leafNode(new AssignOp(lhs, exports.operators.ADD, rhs));
      }
      // appends passed SafeExpr to code or executes Block
      code(c) {
        if (typeof c == "function")
          c();
        else if (c !== code_1.nil)
          this._leafNode(new AnyCode(c));
        return this;
      }
      // returns code for object literal for the passed argument list of key-value pairs
      object(...keyValues) {
        const code2 = ["{"];
        for (const [key, value] of keyValues) {
          if (code2.length > 1)
            code2.push(",");
          code2.push(key);
          if (key !== value || this.opts.es5) {
            code2.push(":");
            (0, code_1.addCodeArg)(code2, value);
          }
        }
        code2.push("}");
        return new code_1._Code(code2);
      }
      // `if` clause (or statement if `thenBody` and, optionally, `elseBody` are passed)
      if(condition, thenBody, elseBody) {
        this._blockNode(new If(condition));
        if (thenBody && elseBody) {
          this.code(thenBody).else().code(elseBody).endIf();
        } else if (thenBody) {
          this.code(thenBody).endIf();
        } else if (elseBody) {
          throw new Error('CodeGen: "else" body without "then" body');
        }
        return this;
      }
      // `else if` clause - invalid without `if` or after `else` clauses
      elseIf(condition) {
        return this._elseNode(new If(condition));
      }
      // `else` clause - only valid after `if` or `else if` clauses
      else() {
        return this._elseNode(new Else());
      }
      // end `if` statement (needed if gen.if was used only with condition)
      endIf() {
        return this._endBlockNode(If, Else);
      }
      _for(node, forBody) {
        this._blockNode(node);
        if (forBody)
          this.code(forBody).endFor();
        return this;
      }
      // a generic `for` clause (or statement if `forBody` is passed)
      for(iteration, forBody) {
        return this._for(new ForLoop(iteration), forBody);
      }
      // `for` statement for a range of values
      forRange(nameOrPrefix, from, to, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.let) {
        const name = this._scope.toName(nameOrPrefix);
        return this._for(new ForRange(varKind, name, from, to), () => forBody(name));
      }
      // `for-of` statement (in es5 mode replace with a normal for loop)
      forOf(nameOrPrefix, iterable, forBody, varKind = scope_1.varKinds.const) {
        const name = this._scope.toName(nameOrPrefix);
        if (this.opts.es5) {
          const arr = iterable instanceof code_1.Name ? iterable : this.var("_arr", iterable);
          return this.forRange("_i", 0, (0, code_1._)`${arr}.length`, (i) => {
            this.var(name, (0, code_1._)`${arr}[${i}]`);
            forBody(name);
          });
        }
        return this._for(new ForIter("of", varKind, name, iterable), () => forBody(name));
      }
      // `for-in` statement.
      // With option `ownProperties` replaced with a `for-of` loop for object keys
      forIn(nameOrPrefix, obj, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.const) {
        if (this.opts.ownProperties) {
          return this.forOf(nameOrPrefix, (0, code_1._)`Object.keys(${obj})`, forBody);
        }
        const name = this._scope.toName(nameOrPrefix);
        return this._for(new ForIter("in", varKind, name, obj), () => forBody(name));
      }
      // end `for` loop
      endFor() {
        return this._endBlockNode(For);
      }
      // `label` statement
      label(label) {
        return this._leafNode(new Label2(label));
      }
      // `break` statement
      break(label) {
        return this._leafNode(new Break(label));
      }
      // `return` statement
      return(value) {
        const node = new Return();
        this._blockNode(node);
        this.code(value);
        if (node.nodes.length !== 1)
          throw new Error('CodeGen: "return" should have one node');
        return this._endBlockNode(Return);
      }
      // `try` statement
      try(tryBody, catchCode, finallyCode) {
        if (!catchCode && !finallyCode)
          throw new Error('CodeGen: "try" without "catch" and "finally"');
        const node = new Try();
        this._blockNode(node);
        this.code(tryBody);
        if (catchCode) {
          const error = this.name("e");
          this._currNode = node.catch = new Catch(error);
          catchCode(error);
        }
        if (finallyCode) {
          this._currNode = node.finally = new Finally();
          this.code(finallyCode);
        }
        return this._endBlockNode(Catch, Finally);
      }
      // `throw` statement
      throw(error) {
        return this._leafNode(new Throw(error));
      }
      // start self-balancing block
      block(body, nodeCount) {
        this._blockStarts.push(this._nodes.length);
        if (body)
          this.code(body).endBlock(nodeCount);
        return this;
      }
      // end the current self-balancing block
      endBlock(nodeCount) {
        const len = this._blockStarts.pop();
        if (len === void 0)
          throw new Error("CodeGen: not in self-balancing block");
        const toClose = this._nodes.length - len;
        if (toClose < 0 || nodeCount !== void 0 && toClose !== nodeCount) {
          throw new Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);
        }
        this._nodes.length = len;
        return this;
      }
      // `function` heading (or definition if funcBody is passed)
      func(name, args = code_1.nil, async, funcBody) {
        this._blockNode(new Func(name, args, async));
        if (funcBody)
          this.code(funcBody).endFunc();
        return this;
      }
      // end function definition
      endFunc() {
        return this._endBlockNode(Func);
      }
      optimize(n = 1) {
        while (n-- > 0) {
          this._root.optimizeNodes();
          this._root.optimizeNames(this._root.names, this._constants);
        }
      }
      _leafNode(node) {
        this._currNode.nodes.push(node);
        return this;
      }
      _blockNode(node) {
        this._currNode.nodes.push(node);
        this._nodes.push(node);
      }
      _endBlockNode(N1, N2) {
        const n = this._currNode;
        if (n instanceof N1 || N2 && n instanceof N2) {
          this._nodes.pop();
          return this;
        }
        throw new Error(`CodeGen: not in block "${N2 ? `${N1.kind}/${N2.kind}` : N1.kind}"`);
      }
      _elseNode(node) {
        const n = this._currNode;
        if (!(n instanceof If)) {
          throw new Error('CodeGen: "else" without "if"');
        }
        this._currNode = n.else = node;
        return this;
      }
      get _root() {
        return this._nodes[0];
      }
      get _currNode() {
        const ns = this._nodes;
        return ns[ns.length - 1];
      }
      set _currNode(node) {
        const ns = this._nodes;
        ns[ns.length - 1] = node;
      }
    };
    exports.CodeGen = CodeGen;
    function addNames(names, from) {
      for (const n in from)
        names[n] = (names[n] || 0) + (from[n] || 0);
      return names;
    }
    function addExprNames(names, from) {
      return from instanceof code_1._CodeOrName ? addNames(names, from.names) : names;
    }
    function optimizeExpr(expr, names, constants) {
      if (expr instanceof code_1.Name)
        return replaceName(expr);
      if (!canOptimize(expr))
        return expr;
      return new code_1._Code(expr._items.reduce((items, c) => {
        if (c instanceof code_1.Name)
          c = replaceName(c);
        if (c instanceof code_1._Code)
          items.push(...c._items);
        else
          items.push(c);
        return items;
      }, []));
      function replaceName(n) {
        const c = constants[n.str];
        if (c === void 0 || names[n.str] !== 1)
          return n;
        delete names[n.str];
        return c;
      }
      function canOptimize(e) {
        return e instanceof code_1._Code && e._items.some((c) => c instanceof code_1.Name && names[c.str] === 1 && constants[c.str] !== void 0);
      }
    }
    function subtractNames(names, from) {
      for (const n in from)
        names[n] = (names[n] || 0) - (from[n] || 0);
    }
    function not(x) {
      return typeof x == "boolean" || typeof x == "number" || x === null ? !x : (0, code_1._)`!${par(x)}`;
    }
    exports.not = not;
    var andCode = mappend(exports.operators.AND);
    function and(...args) {
      return args.reduce(andCode);
    }
    exports.and = and;
    var orCode = mappend(exports.operators.OR);
    function or(...args) {
      return args.reduce(orCode);
    }
    exports.or = or;
    function mappend(op) {
      return (x, y) => x === code_1.nil ? y : y === code_1.nil ? x : (0, code_1._)`${par(x)} ${op} ${par(y)}`;
    }
    function par(x) {
      return x instanceof code_1.Name ? x : (0, code_1._)`(${x})`;
    }
  }
});

// node_modules/ajv/dist/compile/util.js
var require_util = __commonJS({
  "node_modules/ajv/dist/compile/util.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.checkStrictMode = exports.getErrorPath = exports.Type = exports.useFunc = exports.setEvaluated = exports.evaluatedPropsToName = exports.mergeEvaluated = exports.eachItem = exports.unescapeJsonPointer = exports.escapeJsonPointer = exports.escapeFragment = exports.unescapeFragment = exports.schemaRefOrVal = exports.schemaHasRulesButRef = exports.schemaHasRules = exports.checkUnknownRules = exports.alwaysValidSchema = exports.toHash = void 0;
    var codegen_1 = require_codegen();
    var code_1 = require_code();
    function toHash(arr) {
      const hash = {};
      for (const item of arr)
        hash[item] = true;
      return hash;
    }
    exports.toHash = toHash;
    function alwaysValidSchema(it, schema) {
      if (typeof schema == "boolean")
        return schema;
      if (Object.keys(schema).length === 0)
        return true;
      checkUnknownRules(it, schema);
      return !schemaHasRules(schema, it.self.RULES.all);
    }
    exports.alwaysValidSchema = alwaysValidSchema;
    function checkUnknownRules(it, schema = it.schema) {
      const { opts, self } = it;
      if (!opts.strictSchema)
        return;
      if (typeof schema === "boolean")
        return;
      const rules = self.RULES.keywords;
      for (const key in schema) {
        if (!rules[key])
          checkStrictMode(it, `unknown keyword: "${key}"`);
      }
    }
    exports.checkUnknownRules = checkUnknownRules;
    function schemaHasRules(schema, rules) {
      if (typeof schema == "boolean")
        return !schema;
      for (const key in schema)
        if (rules[key])
          return true;
      return false;
    }
    exports.schemaHasRules = schemaHasRules;
    function schemaHasRulesButRef(schema, RULES2) {
      if (typeof schema == "boolean")
        return !schema;
      for (const key in schema)
        if (key !== "$ref" && RULES2.all[key])
          return true;
      return false;
    }
    exports.schemaHasRulesButRef = schemaHasRulesButRef;
    function schemaRefOrVal({ topSchemaRef, schemaPath }, schema, keyword, $data) {
      if (!$data) {
        if (typeof schema == "number" || typeof schema == "boolean")
          return schema;
        if (typeof schema == "string")
          return (0, codegen_1._)`${schema}`;
      }
      return (0, codegen_1._)`${topSchemaRef}${schemaPath}${(0, codegen_1.getProperty)(keyword)}`;
    }
    exports.schemaRefOrVal = schemaRefOrVal;
    function unescapeFragment(str) {
      return unescapeJsonPointer(decodeURIComponent(str));
    }
    exports.unescapeFragment = unescapeFragment;
    function escapeFragment(str) {
      return encodeURIComponent(escapeJsonPointer(str));
    }
    exports.escapeFragment = escapeFragment;
    function escapeJsonPointer(str) {
      if (typeof str == "number")
        return `${str}`;
      return str.replace(/~/g, "~0").replace(/\//g, "~1");
    }
    exports.escapeJsonPointer = escapeJsonPointer;
    function unescapeJsonPointer(str) {
      return str.replace(/~1/g, "/").replace(/~0/g, "~");
    }
    exports.unescapeJsonPointer = unescapeJsonPointer;
    function eachItem(xs, f) {
      if (Array.isArray(xs)) {
        for (const x of xs)
          f(x);
      } else {
        f(xs);
      }
    }
    exports.eachItem = eachItem;
    function makeMergeEvaluated({ mergeNames, mergeToName, mergeValues, resultToName }) {
      return (gen, from, to, toName) => {
        const res = to === void 0 ? from : to instanceof codegen_1.Name ? (from instanceof codegen_1.Name ? mergeNames(gen, from, to) : mergeToName(gen, from, to), to) : from instanceof codegen_1.Name ? (mergeToName(gen, to, from), from) : mergeValues(from, to);
        return toName === codegen_1.Name && !(res instanceof codegen_1.Name) ? resultToName(gen, res) : res;
      };
    }
    exports.mergeEvaluated = {
      props: makeMergeEvaluated({
        mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => {
          gen.if((0, codegen_1._)`${from} === true`, () => gen.assign(to, true), () => gen.assign(to, (0, codegen_1._)`${to} || {}`).code((0, codegen_1._)`Object.assign(${to}, ${from})`));
        }),
        mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => {
          if (from === true) {
            gen.assign(to, true);
          } else {
            gen.assign(to, (0, codegen_1._)`${to} || {}`);
            setEvaluated(gen, to, from);
          }
        }),
        mergeValues: (from, to) => from === true ? true : { ...from, ...to },
        resultToName: evaluatedPropsToName
      }),
      items: makeMergeEvaluated({
        mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => gen.assign(to, (0, codegen_1._)`${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
        mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => gen.assign(to, from === true ? true : (0, codegen_1._)`${to} > ${from} ? ${to} : ${from}`)),
        mergeValues: (from, to) => from === true ? true : Math.max(from, to),
        resultToName: (gen, items) => gen.var("items", items)
      })
    };
    function evaluatedPropsToName(gen, ps) {
      if (ps === true)
        return gen.var("props", true);
      const props = gen.var("props", (0, codegen_1._)`{}`);
      if (ps !== void 0)
        setEvaluated(gen, props, ps);
      return props;
    }
    exports.evaluatedPropsToName = evaluatedPropsToName;
    function setEvaluated(gen, props, ps) {
      Object.keys(ps).forEach((p) => gen.assign((0, codegen_1._)`${props}${(0, codegen_1.getProperty)(p)}`, true));
    }
    exports.setEvaluated = setEvaluated;
    var snippets = {};
    function useFunc(gen, f) {
      return gen.scopeValue("func", {
        ref: f,
        code: snippets[f.code] || (snippets[f.code] = new code_1._Code(f.code))
      });
    }
    exports.useFunc = useFunc;
    var Type;
    (function(Type2) {
      Type2[Type2["Num"] = 0] = "Num";
      Type2[Type2["Str"] = 1] = "Str";
    })(Type || (exports.Type = Type = {}));
    function getErrorPath(dataProp, dataPropType, jsPropertySyntax) {
      if (dataProp instanceof codegen_1.Name) {
        const isNumber = dataPropType === Type.Num;
        return jsPropertySyntax ? isNumber ? (0, codegen_1._)`"[" + ${dataProp} + "]"` : (0, codegen_1._)`"['" + ${dataProp} + "']"` : isNumber ? (0, codegen_1._)`"/" + ${dataProp}` : (0, codegen_1._)`"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`;
      }
      return jsPropertySyntax ? (0, codegen_1.getProperty)(dataProp).toString() : "/" + escapeJsonPointer(dataProp);
    }
    exports.getErrorPath = getErrorPath;
    function checkStrictMode(it, msg, mode = it.opts.strictSchema) {
      if (!mode)
        return;
      msg = `strict mode: ${msg}`;
      if (mode === true)
        throw new Error(msg);
      it.self.logger.warn(msg);
    }
    exports.checkStrictMode = checkStrictMode;
  }
});

// node_modules/ajv/dist/compile/names.js
var require_names = __commonJS({
  "node_modules/ajv/dist/compile/names.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var names = {
      // validation function arguments
      data: new codegen_1.Name("data"),
      // data passed to validation function
      // args passed from referencing schema
      valCxt: new codegen_1.Name("valCxt"),
      // validation/data context - should not be used directly, it is destructured to the names below
      instancePath: new codegen_1.Name("instancePath"),
      parentData: new codegen_1.Name("parentData"),
      parentDataProperty: new codegen_1.Name("parentDataProperty"),
      rootData: new codegen_1.Name("rootData"),
      // root data - same as the data passed to the first/top validation function
      dynamicAnchors: new codegen_1.Name("dynamicAnchors"),
      // used to support recursiveRef and dynamicRef
      // function scoped variables
      vErrors: new codegen_1.Name("vErrors"),
      // null or array of validation errors
      errors: new codegen_1.Name("errors"),
      // counter of validation errors
      this: new codegen_1.Name("this"),
      // "globals"
      self: new codegen_1.Name("self"),
      scope: new codegen_1.Name("scope"),
      // JTD serialize/parse name for JSON string and position
      json: new codegen_1.Name("json"),
      jsonPos: new codegen_1.Name("jsonPos"),
      jsonLen: new codegen_1.Name("jsonLen"),
      jsonPart: new codegen_1.Name("jsonPart")
    };
    exports.default = names;
  }
});

// node_modules/ajv/dist/compile/errors.js
var require_errors = __commonJS({
  "node_modules/ajv/dist/compile/errors.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.extendErrors = exports.resetErrorsCount = exports.reportExtraError = exports.reportError = exports.keyword$DataError = exports.keywordError = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var names_1 = require_names();
    exports.keywordError = {
      message: ({ keyword }) => (0, codegen_1.str)`must pass "${keyword}" keyword validation`
    };
    exports.keyword$DataError = {
      message: ({ keyword, schemaType }) => schemaType ? (0, codegen_1.str)`"${keyword}" keyword must be ${schemaType} ($data)` : (0, codegen_1.str)`"${keyword}" keyword is invalid ($data)`
    };
    function reportError(cxt, error = exports.keywordError, errorPaths, overrideAllErrors) {
      const { it } = cxt;
      const { gen, compositeRule, allErrors } = it;
      const errObj = errorObjectCode(cxt, error, errorPaths);
      if (overrideAllErrors !== null && overrideAllErrors !== void 0 ? overrideAllErrors : compositeRule || allErrors) {
        addError(gen, errObj);
      } else {
        returnErrors(it, (0, codegen_1._)`[${errObj}]`);
      }
    }
    exports.reportError = reportError;
    function reportExtraError(cxt, error = exports.keywordError, errorPaths) {
      const { it } = cxt;
      const { gen, compositeRule, allErrors } = it;
      const errObj = errorObjectCode(cxt, error, errorPaths);
      addError(gen, errObj);
      if (!(compositeRule || allErrors)) {
        returnErrors(it, names_1.default.vErrors);
      }
    }
    exports.reportExtraError = reportExtraError;
    function resetErrorsCount(gen, errsCount) {
      gen.assign(names_1.default.errors, errsCount);
      gen.if((0, codegen_1._)`${names_1.default.vErrors} !== null`, () => gen.if(errsCount, () => gen.assign((0, codegen_1._)`${names_1.default.vErrors}.length`, errsCount), () => gen.assign(names_1.default.vErrors, null)));
    }
    exports.resetErrorsCount = resetErrorsCount;
    function extendErrors({ gen, keyword, schemaValue, data, errsCount, it }) {
      if (errsCount === void 0)
        throw new Error("ajv implementation error");
      const err = gen.name("err");
      gen.forRange("i", errsCount, names_1.default.errors, (i) => {
        gen.const(err, (0, codegen_1._)`${names_1.default.vErrors}[${i}]`);
        gen.if((0, codegen_1._)`${err}.instancePath === undefined`, () => gen.assign((0, codegen_1._)`${err}.instancePath`, (0, codegen_1.strConcat)(names_1.default.instancePath, it.errorPath)));
        gen.assign((0, codegen_1._)`${err}.schemaPath`, (0, codegen_1.str)`${it.errSchemaPath}/${keyword}`);
        if (it.opts.verbose) {
          gen.assign((0, codegen_1._)`${err}.schema`, schemaValue);
          gen.assign((0, codegen_1._)`${err}.data`, data);
        }
      });
    }
    exports.extendErrors = extendErrors;
    function addError(gen, errObj) {
      const err = gen.const("err", errObj);
      gen.if((0, codegen_1._)`${names_1.default.vErrors} === null`, () => gen.assign(names_1.default.vErrors, (0, codegen_1._)`[${err}]`), (0, codegen_1._)`${names_1.default.vErrors}.push(${err})`);
      gen.code((0, codegen_1._)`${names_1.default.errors}++`);
    }
    function returnErrors(it, errs) {
      const { gen, validateName, schemaEnv } = it;
      if (schemaEnv.$async) {
        gen.throw((0, codegen_1._)`new ${it.ValidationError}(${errs})`);
      } else {
        gen.assign((0, codegen_1._)`${validateName}.errors`, errs);
        gen.return(false);
      }
    }
    var E = {
      keyword: new codegen_1.Name("keyword"),
      schemaPath: new codegen_1.Name("schemaPath"),
      // also used in JTD errors
      params: new codegen_1.Name("params"),
      propertyName: new codegen_1.Name("propertyName"),
      message: new codegen_1.Name("message"),
      schema: new codegen_1.Name("schema"),
      parentSchema: new codegen_1.Name("parentSchema")
    };
    function errorObjectCode(cxt, error, errorPaths) {
      const { createErrors } = cxt.it;
      if (createErrors === false)
        return (0, codegen_1._)`{}`;
      return errorObject(cxt, error, errorPaths);
    }
    function errorObject(cxt, error, errorPaths = {}) {
      const { gen, it } = cxt;
      const keyValues = [
        errorInstancePath(it, errorPaths),
        errorSchemaPath(cxt, errorPaths)
      ];
      extraErrorProps(cxt, error, keyValues);
      return gen.object(...keyValues);
    }
    function errorInstancePath({ errorPath }, { instancePath }) {
      const instPath = instancePath ? (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(instancePath, util_1.Type.Str)}` : errorPath;
      return [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, instPath)];
    }
    function errorSchemaPath({ keyword, it: { errSchemaPath } }, { schemaPath, parentSchema }) {
      let schPath = parentSchema ? errSchemaPath : (0, codegen_1.str)`${errSchemaPath}/${keyword}`;
      if (schemaPath) {
        schPath = (0, codegen_1.str)`${schPath}${(0, util_1.getErrorPath)(schemaPath, util_1.Type.Str)}`;
      }
      return [E.schemaPath, schPath];
    }
    function extraErrorProps(cxt, { params, message }, keyValues) {
      const { keyword, data, schemaValue, it } = cxt;
      const { opts, propertyName, topSchemaRef, schemaPath } = it;
      keyValues.push([E.keyword, keyword], [E.params, typeof params == "function" ? params(cxt) : params || (0, codegen_1._)`{}`]);
      if (opts.messages) {
        keyValues.push([E.message, typeof message == "function" ? message(cxt) : message]);
      }
      if (opts.verbose) {
        keyValues.push([E.schema, schemaValue], [E.parentSchema, (0, codegen_1._)`${topSchemaRef}${schemaPath}`], [names_1.default.data, data]);
      }
      if (propertyName)
        keyValues.push([E.propertyName, propertyName]);
    }
  }
});

// node_modules/ajv/dist/compile/validate/boolSchema.js
var require_boolSchema = __commonJS({
  "node_modules/ajv/dist/compile/validate/boolSchema.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.boolOrEmptySchema = exports.topBoolOrEmptySchema = void 0;
    var errors_1 = require_errors();
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var boolError = {
      message: "boolean schema is false"
    };
    function topBoolOrEmptySchema(it) {
      const { gen, schema, validateName } = it;
      if (schema === false) {
        falseSchemaError(it, false);
      } else if (typeof schema == "object" && schema.$async === true) {
        gen.return(names_1.default.data);
      } else {
        gen.assign((0, codegen_1._)`${validateName}.errors`, null);
        gen.return(true);
      }
    }
    exports.topBoolOrEmptySchema = topBoolOrEmptySchema;
    function boolOrEmptySchema(it, valid) {
      const { gen, schema } = it;
      if (schema === false) {
        gen.var(valid, false);
        falseSchemaError(it);
      } else {
        gen.var(valid, true);
      }
    }
    exports.boolOrEmptySchema = boolOrEmptySchema;
    function falseSchemaError(it, overrideAllErrors) {
      const { gen, data } = it;
      const cxt = {
        gen,
        keyword: "false schema",
        data,
        schema: false,
        schemaCode: false,
        schemaValue: false,
        params: {},
        it
      };
      (0, errors_1.reportError)(cxt, boolError, void 0, overrideAllErrors);
    }
  }
});

// node_modules/ajv/dist/compile/rules.js
var require_rules = __commonJS({
  "node_modules/ajv/dist/compile/rules.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.getRules = exports.isJSONType = void 0;
    var _jsonTypes = ["string", "number", "integer", "boolean", "null", "object", "array"];
    var jsonTypes = new Set(_jsonTypes);
    function isJSONType(x) {
      return typeof x == "string" && jsonTypes.has(x);
    }
    exports.isJSONType = isJSONType;
    function getRules() {
      const groups = {
        number: { type: "number", rules: [] },
        string: { type: "string", rules: [] },
        array: { type: "array", rules: [] },
        object: { type: "object", rules: [] }
      };
      return {
        types: { ...groups, integer: true, boolean: true, null: true },
        rules: [{ rules: [] }, groups.number, groups.string, groups.array, groups.object],
        post: { rules: [] },
        all: {},
        keywords: {}
      };
    }
    exports.getRules = getRules;
  }
});

// node_modules/ajv/dist/compile/validate/applicability.js
var require_applicability = __commonJS({
  "node_modules/ajv/dist/compile/validate/applicability.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.shouldUseRule = exports.shouldUseGroup = exports.schemaHasRulesForType = void 0;
    function schemaHasRulesForType({ schema, self }, type) {
      const group = self.RULES.types[type];
      return group && group !== true && shouldUseGroup(schema, group);
    }
    exports.schemaHasRulesForType = schemaHasRulesForType;
    function shouldUseGroup(schema, group) {
      return group.rules.some((rule) => shouldUseRule(schema, rule));
    }
    exports.shouldUseGroup = shouldUseGroup;
    function shouldUseRule(schema, rule) {
      var _a;
      return schema[rule.keyword] !== void 0 || ((_a = rule.definition.implements) === null || _a === void 0 ? void 0 : _a.some((kwd) => schema[kwd] !== void 0));
    }
    exports.shouldUseRule = shouldUseRule;
  }
});

// node_modules/ajv/dist/compile/validate/dataType.js
var require_dataType = __commonJS({
  "node_modules/ajv/dist/compile/validate/dataType.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.reportTypeError = exports.checkDataTypes = exports.checkDataType = exports.coerceAndCheckDataType = exports.getJSONTypes = exports.getSchemaTypes = exports.DataType = void 0;
    var rules_1 = require_rules();
    var applicability_1 = require_applicability();
    var errors_1 = require_errors();
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var DataType;
    (function(DataType2) {
      DataType2[DataType2["Correct"] = 0] = "Correct";
      DataType2[DataType2["Wrong"] = 1] = "Wrong";
    })(DataType || (exports.DataType = DataType = {}));
    function getSchemaTypes(schema) {
      const types = getJSONTypes(schema.type);
      const hasNull = types.includes("null");
      if (hasNull) {
        if (schema.nullable === false)
          throw new Error("type: null contradicts nullable: false");
      } else {
        if (!types.length && schema.nullable !== void 0) {
          throw new Error('"nullable" cannot be used without "type"');
        }
        if (schema.nullable === true)
          types.push("null");
      }
      return types;
    }
    exports.getSchemaTypes = getSchemaTypes;
    function getJSONTypes(ts) {
      const types = Array.isArray(ts) ? ts : ts ? [ts] : [];
      if (types.every(rules_1.isJSONType))
        return types;
      throw new Error("type must be JSONType or JSONType[]: " + types.join(","));
    }
    exports.getJSONTypes = getJSONTypes;
    function coerceAndCheckDataType(it, types) {
      const { gen, data, opts } = it;
      const coerceTo = coerceToTypes(types, opts.coerceTypes);
      const checkTypes = types.length > 0 && !(coerceTo.length === 0 && types.length === 1 && (0, applicability_1.schemaHasRulesForType)(it, types[0]));
      if (checkTypes) {
        const wrongType = checkDataTypes(types, data, opts.strictNumbers, DataType.Wrong);
        gen.if(wrongType, () => {
          if (coerceTo.length)
            coerceData(it, types, coerceTo);
          else
            reportTypeError(it);
        });
      }
      return checkTypes;
    }
    exports.coerceAndCheckDataType = coerceAndCheckDataType;
    var COERCIBLE = /* @__PURE__ */ new Set(["string", "number", "integer", "boolean", "null"]);
    function coerceToTypes(types, coerceTypes) {
      return coerceTypes ? types.filter((t) => COERCIBLE.has(t) || coerceTypes === "array" && t === "array") : [];
    }
    function coerceData(it, types, coerceTo) {
      const { gen, data, opts } = it;
      const dataType = gen.let("dataType", (0, codegen_1._)`typeof ${data}`);
      const coerced = gen.let("coerced", (0, codegen_1._)`undefined`);
      if (opts.coerceTypes === "array") {
        gen.if((0, codegen_1._)`${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`, () => gen.assign(data, (0, codegen_1._)`${data}[0]`).assign(dataType, (0, codegen_1._)`typeof ${data}`).if(checkDataTypes(types, data, opts.strictNumbers), () => gen.assign(coerced, data)));
      }
      gen.if((0, codegen_1._)`${coerced} !== undefined`);
      for (const t of coerceTo) {
        if (COERCIBLE.has(t) || t === "array" && opts.coerceTypes === "array") {
          coerceSpecificType(t);
        }
      }
      gen.else();
      reportTypeError(it);
      gen.endIf();
      gen.if((0, codegen_1._)`${coerced} !== undefined`, () => {
        gen.assign(data, coerced);
        assignParentData(it, coerced);
      });
      function coerceSpecificType(t) {
        switch (t) {
          case "string":
            gen.elseIf((0, codegen_1._)`${dataType} == "number" || ${dataType} == "boolean"`).assign(coerced, (0, codegen_1._)`"" + ${data}`).elseIf((0, codegen_1._)`${data} === null`).assign(coerced, (0, codegen_1._)`""`);
            return;
          case "number":
            gen.elseIf((0, codegen_1._)`${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`).assign(coerced, (0, codegen_1._)`+${data}`);
            return;
          case "integer":
            gen.elseIf((0, codegen_1._)`${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`).assign(coerced, (0, codegen_1._)`+${data}`);
            return;
          case "boolean":
            gen.elseIf((0, codegen_1._)`${data} === "false" || ${data} === 0 || ${data} === null`).assign(coerced, false).elseIf((0, codegen_1._)`${data} === "true" || ${data} === 1`).assign(coerced, true);
            return;
          case "null":
            gen.elseIf((0, codegen_1._)`${data} === "" || ${data} === 0 || ${data} === false`);
            gen.assign(coerced, null);
            return;
          case "array":
            gen.elseIf((0, codegen_1._)`${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`).assign(coerced, (0, codegen_1._)`[${data}]`);
        }
      }
    }
    function assignParentData({ gen, parentData, parentDataProperty }, expr) {
      gen.if((0, codegen_1._)`${parentData} !== undefined`, () => gen.assign((0, codegen_1._)`${parentData}[${parentDataProperty}]`, expr));
    }
    function checkDataType(dataType, data, strictNums, correct = DataType.Correct) {
      const EQ = correct === DataType.Correct ? codegen_1.operators.EQ : codegen_1.operators.NEQ;
      let cond;
      switch (dataType) {
        case "null":
          return (0, codegen_1._)`${data} ${EQ} null`;
        case "array":
          cond = (0, codegen_1._)`Array.isArray(${data})`;
          break;
        case "object":
          cond = (0, codegen_1._)`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
          break;
        case "integer":
          cond = numCond((0, codegen_1._)`!(${data} % 1) && !isNaN(${data})`);
          break;
        case "number":
          cond = numCond();
          break;
        default:
          return (0, codegen_1._)`typeof ${data} ${EQ} ${dataType}`;
      }
      return correct === DataType.Correct ? cond : (0, codegen_1.not)(cond);
      function numCond(_cond = codegen_1.nil) {
        return (0, codegen_1.and)((0, codegen_1._)`typeof ${data} == "number"`, _cond, strictNums ? (0, codegen_1._)`isFinite(${data})` : codegen_1.nil);
      }
    }
    exports.checkDataType = checkDataType;
    function checkDataTypes(dataTypes, data, strictNums, correct) {
      if (dataTypes.length === 1) {
        return checkDataType(dataTypes[0], data, strictNums, correct);
      }
      let cond;
      const types = (0, util_1.toHash)(dataTypes);
      if (types.array && types.object) {
        const notObj = (0, codegen_1._)`typeof ${data} != "object"`;
        cond = types.null ? notObj : (0, codegen_1._)`!${data} || ${notObj}`;
        delete types.null;
        delete types.array;
        delete types.object;
      } else {
        cond = codegen_1.nil;
      }
      if (types.number)
        delete types.integer;
      for (const t in types)
        cond = (0, codegen_1.and)(cond, checkDataType(t, data, strictNums, correct));
      return cond;
    }
    exports.checkDataTypes = checkDataTypes;
    var typeError = {
      message: ({ schema }) => `must be ${schema}`,
      params: ({ schema, schemaValue }) => typeof schema == "string" ? (0, codegen_1._)`{type: ${schema}}` : (0, codegen_1._)`{type: ${schemaValue}}`
    };
    function reportTypeError(it) {
      const cxt = getTypeErrorContext(it);
      (0, errors_1.reportError)(cxt, typeError);
    }
    exports.reportTypeError = reportTypeError;
    function getTypeErrorContext(it) {
      const { gen, data, schema } = it;
      const schemaCode = (0, util_1.schemaRefOrVal)(it, schema, "type");
      return {
        gen,
        keyword: "type",
        data,
        schema: schema.type,
        schemaCode,
        schemaValue: schemaCode,
        parentSchema: schema,
        params: {},
        it
      };
    }
  }
});

// node_modules/ajv/dist/compile/validate/defaults.js
var require_defaults = __commonJS({
  "node_modules/ajv/dist/compile/validate/defaults.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.assignDefaults = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    function assignDefaults(it, ty) {
      const { properties: properties2, items } = it.schema;
      if (ty === "object" && properties2) {
        for (const key in properties2) {
          assignDefault(it, key, properties2[key].default);
        }
      } else if (ty === "array" && Array.isArray(items)) {
        items.forEach((sch, i) => assignDefault(it, i, sch.default));
      }
    }
    exports.assignDefaults = assignDefaults;
    function assignDefault(it, prop, defaultValue) {
      const { gen, compositeRule, data, opts } = it;
      if (defaultValue === void 0)
        return;
      const childData = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(prop)}`;
      if (compositeRule) {
        (0, util_1.checkStrictMode)(it, `default is ignored for: ${childData}`);
        return;
      }
      let condition = (0, codegen_1._)`${childData} === undefined`;
      if (opts.useDefaults === "empty") {
        condition = (0, codegen_1._)`${condition} || ${childData} === null || ${childData} === ""`;
      }
      gen.if(condition, (0, codegen_1._)`${childData} = ${(0, codegen_1.stringify)(defaultValue)}`);
    }
  }
});

// node_modules/ajv/dist/vocabularies/code.js
var require_code2 = __commonJS({
  "node_modules/ajv/dist/vocabularies/code.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.validateUnion = exports.validateArray = exports.usePattern = exports.callValidateCode = exports.schemaProperties = exports.allSchemaProperties = exports.noPropertyInData = exports.propertyInData = exports.isOwnProperty = exports.hasPropFunc = exports.reportMissingProp = exports.checkMissingProp = exports.checkReportMissingProp = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var names_1 = require_names();
    var util_2 = require_util();
    function checkReportMissingProp(cxt, prop) {
      const { gen, data, it } = cxt;
      gen.if(noPropertyInData(gen, data, prop, it.opts.ownProperties), () => {
        cxt.setParams({ missingProperty: (0, codegen_1._)`${prop}` }, true);
        cxt.error();
      });
    }
    exports.checkReportMissingProp = checkReportMissingProp;
    function checkMissingProp({ gen, data, it: { opts } }, properties2, missing2) {
      return (0, codegen_1.or)(...properties2.map((prop) => (0, codegen_1.and)(noPropertyInData(gen, data, prop, opts.ownProperties), (0, codegen_1._)`${missing2} = ${prop}`)));
    }
    exports.checkMissingProp = checkMissingProp;
    function reportMissingProp(cxt, missing2) {
      cxt.setParams({ missingProperty: missing2 }, true);
      cxt.error();
    }
    exports.reportMissingProp = reportMissingProp;
    function hasPropFunc(gen) {
      return gen.scopeValue("func", {
        // eslint-disable-next-line @typescript-eslint/unbound-method
        ref: Object.prototype.hasOwnProperty,
        code: (0, codegen_1._)`Object.prototype.hasOwnProperty`
      });
    }
    exports.hasPropFunc = hasPropFunc;
    function isOwnProperty(gen, data, property) {
      return (0, codegen_1._)`${hasPropFunc(gen)}.call(${data}, ${property})`;
    }
    exports.isOwnProperty = isOwnProperty;
    function propertyInData(gen, data, property, ownProperties) {
      const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} !== undefined`;
      return ownProperties ? (0, codegen_1._)`${cond} && ${isOwnProperty(gen, data, property)}` : cond;
    }
    exports.propertyInData = propertyInData;
    function noPropertyInData(gen, data, property, ownProperties) {
      const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} === undefined`;
      return ownProperties ? (0, codegen_1.or)(cond, (0, codegen_1.not)(isOwnProperty(gen, data, property))) : cond;
    }
    exports.noPropertyInData = noPropertyInData;
    function allSchemaProperties(schemaMap) {
      return schemaMap ? Object.keys(schemaMap).filter((p) => p !== "__proto__") : [];
    }
    exports.allSchemaProperties = allSchemaProperties;
    function schemaProperties(it, schemaMap) {
      return allSchemaProperties(schemaMap).filter((p) => !(0, util_1.alwaysValidSchema)(it, schemaMap[p]));
    }
    exports.schemaProperties = schemaProperties;
    function callValidateCode({ schemaCode, data, it: { gen, topSchemaRef, schemaPath, errorPath }, it }, func, context, passSchema) {
      const dataAndSchema = passSchema ? (0, codegen_1._)`${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}` : data;
      const valCxt = [
        [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, errorPath)],
        [names_1.default.parentData, it.parentData],
        [names_1.default.parentDataProperty, it.parentDataProperty],
        [names_1.default.rootData, names_1.default.rootData]
      ];
      if (it.opts.dynamicRef)
        valCxt.push([names_1.default.dynamicAnchors, names_1.default.dynamicAnchors]);
      const args = (0, codegen_1._)`${dataAndSchema}, ${gen.object(...valCxt)}`;
      return context !== codegen_1.nil ? (0, codegen_1._)`${func}.call(${context}, ${args})` : (0, codegen_1._)`${func}(${args})`;
    }
    exports.callValidateCode = callValidateCode;
    var newRegExp = (0, codegen_1._)`new RegExp`;
    function usePattern({ gen, it: { opts } }, pattern) {
      const u = opts.unicodeRegExp ? "u" : "";
      const { regExp } = opts.code;
      const rx = regExp(pattern, u);
      return gen.scopeValue("pattern", {
        key: rx.toString(),
        ref: rx,
        code: (0, codegen_1._)`${regExp.code === "new RegExp" ? newRegExp : (0, util_2.useFunc)(gen, regExp)}(${pattern}, ${u})`
      });
    }
    exports.usePattern = usePattern;
    function validateArray(cxt) {
      const { gen, data, keyword, it } = cxt;
      const valid = gen.name("valid");
      if (it.allErrors) {
        const validArr = gen.let("valid", true);
        validateItems(() => gen.assign(validArr, false));
        return validArr;
      }
      gen.var(valid, true);
      validateItems(() => gen.break());
      return valid;
      function validateItems(notValid) {
        const len = gen.const("len", (0, codegen_1._)`${data}.length`);
        gen.forRange("i", 0, len, (i) => {
          cxt.subschema({
            keyword,
            dataProp: i,
            dataPropType: util_1.Type.Num
          }, valid);
          gen.if((0, codegen_1.not)(valid), notValid);
        });
      }
    }
    exports.validateArray = validateArray;
    function validateUnion(cxt) {
      const { gen, schema, keyword, it } = cxt;
      if (!Array.isArray(schema))
        throw new Error("ajv implementation error");
      const alwaysValid = schema.some((sch) => (0, util_1.alwaysValidSchema)(it, sch));
      if (alwaysValid && !it.opts.unevaluated)
        return;
      const valid = gen.let("valid", false);
      const schValid = gen.name("_valid");
      gen.block(() => schema.forEach((_sch, i) => {
        const schCxt = cxt.subschema({
          keyword,
          schemaProp: i,
          compositeRule: true
        }, schValid);
        gen.assign(valid, (0, codegen_1._)`${valid} || ${schValid}`);
        const merged = cxt.mergeValidEvaluated(schCxt, schValid);
        if (!merged)
          gen.if((0, codegen_1.not)(valid));
      }));
      cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
    }
    exports.validateUnion = validateUnion;
  }
});

// node_modules/ajv/dist/compile/validate/keyword.js
var require_keyword = __commonJS({
  "node_modules/ajv/dist/compile/validate/keyword.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.validateKeywordUsage = exports.validSchemaType = exports.funcKeywordCode = exports.macroKeywordCode = void 0;
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var code_1 = require_code2();
    var errors_1 = require_errors();
    function macroKeywordCode(cxt, def) {
      const { gen, keyword, schema, parentSchema, it } = cxt;
      const macroSchema = def.macro.call(it.self, schema, parentSchema, it);
      const schemaRef = useKeyword(gen, keyword, macroSchema);
      if (it.opts.validateSchema !== false)
        it.self.validateSchema(macroSchema, true);
      const valid = gen.name("valid");
      cxt.subschema({
        schema: macroSchema,
        schemaPath: codegen_1.nil,
        errSchemaPath: `${it.errSchemaPath}/${keyword}`,
        topSchemaRef: schemaRef,
        compositeRule: true
      }, valid);
      cxt.pass(valid, () => cxt.error(true));
    }
    exports.macroKeywordCode = macroKeywordCode;
    function funcKeywordCode(cxt, def) {
      var _a;
      const { gen, keyword, schema, parentSchema, $data, it } = cxt;
      checkAsyncKeyword(it, def);
      const validate3 = !$data && def.compile ? def.compile.call(it.self, schema, parentSchema, it) : def.validate;
      const validateRef = useKeyword(gen, keyword, validate3);
      const valid = gen.let("valid");
      cxt.block$data(valid, validateKeyword);
      cxt.ok((_a = def.valid) !== null && _a !== void 0 ? _a : valid);
      function validateKeyword() {
        if (def.errors === false) {
          assignValid();
          if (def.modifying)
            modifyData(cxt);
          reportErrs(() => cxt.error());
        } else {
          const ruleErrs = def.async ? validateAsync() : validateSync();
          if (def.modifying)
            modifyData(cxt);
          reportErrs(() => addErrs(cxt, ruleErrs));
        }
      }
      function validateAsync() {
        const ruleErrs = gen.let("ruleErrs", null);
        gen.try(() => assignValid((0, codegen_1._)`await `), (e) => gen.assign(valid, false).if((0, codegen_1._)`${e} instanceof ${it.ValidationError}`, () => gen.assign(ruleErrs, (0, codegen_1._)`${e}.errors`), () => gen.throw(e)));
        return ruleErrs;
      }
      function validateSync() {
        const validateErrs = (0, codegen_1._)`${validateRef}.errors`;
        gen.assign(validateErrs, null);
        assignValid(codegen_1.nil);
        return validateErrs;
      }
      function assignValid(_await = def.async ? (0, codegen_1._)`await ` : codegen_1.nil) {
        const passCxt = it.opts.passContext ? names_1.default.this : names_1.default.self;
        const passSchema = !("compile" in def && !$data || def.schema === false);
        gen.assign(valid, (0, codegen_1._)`${_await}${(0, code_1.callValidateCode)(cxt, validateRef, passCxt, passSchema)}`, def.modifying);
      }
      function reportErrs(errors) {
        var _a2;
        gen.if((0, codegen_1.not)((_a2 = def.valid) !== null && _a2 !== void 0 ? _a2 : valid), errors);
      }
    }
    exports.funcKeywordCode = funcKeywordCode;
    function modifyData(cxt) {
      const { gen, data, it } = cxt;
      gen.if(it.parentData, () => gen.assign(data, (0, codegen_1._)`${it.parentData}[${it.parentDataProperty}]`));
    }
    function addErrs(cxt, errs) {
      const { gen } = cxt;
      gen.if((0, codegen_1._)`Array.isArray(${errs})`, () => {
        gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`).assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
        (0, errors_1.extendErrors)(cxt);
      }, () => cxt.error());
    }
    function checkAsyncKeyword({ schemaEnv }, def) {
      if (def.async && !schemaEnv.$async)
        throw new Error("async keyword in sync schema");
    }
    function useKeyword(gen, keyword, result) {
      if (result === void 0)
        throw new Error(`keyword "${keyword}" failed to compile`);
      return gen.scopeValue("keyword", typeof result == "function" ? { ref: result } : { ref: result, code: (0, codegen_1.stringify)(result) });
    }
    function validSchemaType(schema, schemaType, allowUndefined = false) {
      return !schemaType.length || schemaType.some((st) => st === "array" ? Array.isArray(schema) : st === "object" ? schema && typeof schema == "object" && !Array.isArray(schema) : typeof schema == st || allowUndefined && typeof schema == "undefined");
    }
    exports.validSchemaType = validSchemaType;
    function validateKeywordUsage({ schema, opts, self, errSchemaPath }, def, keyword) {
      if (Array.isArray(def.keyword) ? !def.keyword.includes(keyword) : def.keyword !== keyword) {
        throw new Error("ajv implementation error");
      }
      const deps = def.dependencies;
      if (deps === null || deps === void 0 ? void 0 : deps.some((kwd) => !Object.prototype.hasOwnProperty.call(schema, kwd))) {
        throw new Error(`parent schema must have dependencies of ${keyword}: ${deps.join(",")}`);
      }
      if (def.validateSchema) {
        const valid = def.validateSchema(schema[keyword]);
        if (!valid) {
          const msg = `keyword "${keyword}" value is invalid at path "${errSchemaPath}": ` + self.errorsText(def.validateSchema.errors);
          if (opts.validateSchema === "log")
            self.logger.error(msg);
          else
            throw new Error(msg);
        }
      }
    }
    exports.validateKeywordUsage = validateKeywordUsage;
  }
});

// node_modules/ajv/dist/compile/validate/subschema.js
var require_subschema = __commonJS({
  "node_modules/ajv/dist/compile/validate/subschema.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.extendSubschemaMode = exports.extendSubschemaData = exports.getSubschema = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    function getSubschema(it, { keyword, schemaProp, schema, schemaPath, errSchemaPath, topSchemaRef }) {
      if (keyword !== void 0 && schema !== void 0) {
        throw new Error('both "keyword" and "schema" passed, only one allowed');
      }
      if (keyword !== void 0) {
        const sch = it.schema[keyword];
        return schemaProp === void 0 ? {
          schema: sch,
          schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}`,
          errSchemaPath: `${it.errSchemaPath}/${keyword}`
        } : {
          schema: sch[schemaProp],
          schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}${(0, codegen_1.getProperty)(schemaProp)}`,
          errSchemaPath: `${it.errSchemaPath}/${keyword}/${(0, util_1.escapeFragment)(schemaProp)}`
        };
      }
      if (schema !== void 0) {
        if (schemaPath === void 0 || errSchemaPath === void 0 || topSchemaRef === void 0) {
          throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"');
        }
        return {
          schema,
          schemaPath,
          topSchemaRef,
          errSchemaPath
        };
      }
      throw new Error('either "keyword" or "schema" must be passed');
    }
    exports.getSubschema = getSubschema;
    function extendSubschemaData(subschema, it, { dataProp, dataPropType: dpType, data, dataTypes, propertyName }) {
      if (data !== void 0 && dataProp !== void 0) {
        throw new Error('both "data" and "dataProp" passed, only one allowed');
      }
      const { gen } = it;
      if (dataProp !== void 0) {
        const { errorPath, dataPathArr, opts } = it;
        const nextData = gen.let("data", (0, codegen_1._)`${it.data}${(0, codegen_1.getProperty)(dataProp)}`, true);
        dataContextProps(nextData);
        subschema.errorPath = (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(dataProp, dpType, opts.jsPropertySyntax)}`;
        subschema.parentDataProperty = (0, codegen_1._)`${dataProp}`;
        subschema.dataPathArr = [...dataPathArr, subschema.parentDataProperty];
      }
      if (data !== void 0) {
        const nextData = data instanceof codegen_1.Name ? data : gen.let("data", data, true);
        dataContextProps(nextData);
        if (propertyName !== void 0)
          subschema.propertyName = propertyName;
      }
      if (dataTypes)
        subschema.dataTypes = dataTypes;
      function dataContextProps(_nextData) {
        subschema.data = _nextData;
        subschema.dataLevel = it.dataLevel + 1;
        subschema.dataTypes = [];
        it.definedProperties = /* @__PURE__ */ new Set();
        subschema.parentData = it.data;
        subschema.dataNames = [...it.dataNames, _nextData];
      }
    }
    exports.extendSubschemaData = extendSubschemaData;
    function extendSubschemaMode(subschema, { jtdDiscriminator, jtdMetadata, compositeRule, createErrors, allErrors }) {
      if (compositeRule !== void 0)
        subschema.compositeRule = compositeRule;
      if (createErrors !== void 0)
        subschema.createErrors = createErrors;
      if (allErrors !== void 0)
        subschema.allErrors = allErrors;
      subschema.jtdDiscriminator = jtdDiscriminator;
      subschema.jtdMetadata = jtdMetadata;
    }
    exports.extendSubschemaMode = extendSubschemaMode;
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/json-schema-traverse/index.js
var require_json_schema_traverse = __commonJS({
  "node_modules/json-schema-traverse/index.js"(exports, module) {
    "use strict";
    var traverse = module.exports = function(schema, opts, cb) {
      if (typeof opts == "function") {
        cb = opts;
        opts = {};
      }
      cb = opts.cb || cb;
      var pre = typeof cb == "function" ? cb : cb.pre || function() {
      };
      var post = cb.post || function() {
      };
      _traverse(opts, pre, post, schema, "", schema);
    };
    traverse.keywords = {
      additionalItems: true,
      items: true,
      contains: true,
      additionalProperties: true,
      propertyNames: true,
      not: true,
      if: true,
      then: true,
      else: true
    };
    traverse.arrayKeywords = {
      items: true,
      allOf: true,
      anyOf: true,
      oneOf: true
    };
    traverse.propsKeywords = {
      $defs: true,
      definitions: true,
      properties: true,
      patternProperties: true,
      dependencies: true
    };
    traverse.skipKeywords = {
      default: true,
      enum: true,
      const: true,
      required: true,
      maximum: true,
      minimum: true,
      exclusiveMaximum: true,
      exclusiveMinimum: true,
      multipleOf: true,
      maxLength: true,
      minLength: true,
      pattern: true,
      format: true,
      maxItems: true,
      minItems: true,
      uniqueItems: true,
      maxProperties: true,
      minProperties: true
    };
    function _traverse(opts, pre, post, schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
      if (schema && typeof schema == "object" && !Array.isArray(schema)) {
        pre(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
        for (var key in schema) {
          var sch = schema[key];
          if (Array.isArray(sch)) {
            if (key in traverse.arrayKeywords) {
              for (var i = 0; i < sch.length; i++)
                _traverse(opts, pre, post, sch[i], jsonPtr + "/" + key + "/" + i, rootSchema, jsonPtr, key, schema, i);
            }
          } else if (key in traverse.propsKeywords) {
            if (sch && typeof sch == "object") {
              for (var prop in sch)
                _traverse(opts, pre, post, sch[prop], jsonPtr + "/" + key + "/" + escapeJsonPtr(prop), rootSchema, jsonPtr, key, schema, prop);
            }
          } else if (key in traverse.keywords || opts.allKeys && !(key in traverse.skipKeywords)) {
            _traverse(opts, pre, post, sch, jsonPtr + "/" + key, rootSchema, jsonPtr, key, schema);
          }
        }
        post(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
      }
    }
    function escapeJsonPtr(str) {
      return str.replace(/~/g, "~0").replace(/\//g, "~1");
    }
  }
});

// node_modules/ajv/dist/compile/resolve.js
var require_resolve = __commonJS({
  "node_modules/ajv/dist/compile/resolve.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.getSchemaRefs = exports.resolveUrl = exports.normalizeId = exports._getFullPath = exports.getFullPath = exports.inlineRef = void 0;
    var util_1 = require_util();
    var equal = require_fast_deep_equal();
    var traverse = require_json_schema_traverse();
    var SIMPLE_INLINED = /* @__PURE__ */ new Set([
      "type",
      "format",
      "pattern",
      "maxLength",
      "minLength",
      "maxProperties",
      "minProperties",
      "maxItems",
      "minItems",
      "maximum",
      "minimum",
      "uniqueItems",
      "multipleOf",
      "required",
      "enum",
      "const"
    ]);
    function inlineRef(schema, limit = true) {
      if (typeof schema == "boolean")
        return true;
      if (limit === true)
        return !hasRef(schema);
      if (!limit)
        return false;
      return countKeys(schema) <= limit;
    }
    exports.inlineRef = inlineRef;
    var REF_KEYWORDS = /* @__PURE__ */ new Set([
      "$ref",
      "$recursiveRef",
      "$recursiveAnchor",
      "$dynamicRef",
      "$dynamicAnchor"
    ]);
    function hasRef(schema) {
      for (const key in schema) {
        if (REF_KEYWORDS.has(key))
          return true;
        const sch = schema[key];
        if (Array.isArray(sch) && sch.some(hasRef))
          return true;
        if (typeof sch == "object" && hasRef(sch))
          return true;
      }
      return false;
    }
    function countKeys(schema) {
      let count = 0;
      for (const key in schema) {
        if (key === "$ref")
          return Infinity;
        count++;
        if (SIMPLE_INLINED.has(key))
          continue;
        if (typeof schema[key] == "object") {
          (0, util_1.eachItem)(schema[key], (sch) => count += countKeys(sch));
        }
        if (count === Infinity)
          return Infinity;
      }
      return count;
    }
    function getFullPath(resolver, id = "", normalize) {
      if (normalize !== false)
        id = normalizeId(id);
      const p = resolver.parse(id);
      return _getFullPath(resolver, p);
    }
    exports.getFullPath = getFullPath;
    function _getFullPath(resolver, p) {
      const serialized = resolver.serialize(p);
      return serialized.split("#")[0] + "#";
    }
    exports._getFullPath = _getFullPath;
    var TRAILING_SLASH_HASH = /#\/?$/;
    function normalizeId(id) {
      return id ? id.replace(TRAILING_SLASH_HASH, "") : "";
    }
    exports.normalizeId = normalizeId;
    function resolveUrl(resolver, baseId, id) {
      id = normalizeId(id);
      return resolver.resolve(baseId, id);
    }
    exports.resolveUrl = resolveUrl;
    var ANCHOR = /^[a-z_][-a-z0-9._]*$/i;
    function getSchemaRefs(schema, baseId) {
      if (typeof schema == "boolean")
        return {};
      const { schemaId, uriResolver } = this.opts;
      const schId = normalizeId(schema[schemaId] || baseId);
      const baseIds = { "": schId };
      const pathPrefix = getFullPath(uriResolver, schId, false);
      const localRefs = {};
      const schemaRefs = /* @__PURE__ */ new Set();
      traverse(schema, { allKeys: true }, (sch, jsonPtr, _, parentJsonPtr) => {
        if (parentJsonPtr === void 0)
          return;
        const fullPath = pathPrefix + jsonPtr;
        let innerBaseId = baseIds[parentJsonPtr];
        if (typeof sch[schemaId] == "string")
          innerBaseId = addRef.call(this, sch[schemaId]);
        addAnchor.call(this, sch.$anchor);
        addAnchor.call(this, sch.$dynamicAnchor);
        baseIds[jsonPtr] = innerBaseId;
        function addRef(ref) {
          const _resolve = this.opts.uriResolver.resolve;
          ref = normalizeId(innerBaseId ? _resolve(innerBaseId, ref) : ref);
          if (schemaRefs.has(ref))
            throw ambiguos(ref);
          schemaRefs.add(ref);
          let schOrRef = this.refs[ref];
          if (typeof schOrRef == "string")
            schOrRef = this.refs[schOrRef];
          if (typeof schOrRef == "object") {
            checkAmbiguosRef(sch, schOrRef.schema, ref);
          } else if (ref !== normalizeId(fullPath)) {
            if (ref[0] === "#") {
              checkAmbiguosRef(sch, localRefs[ref], ref);
              localRefs[ref] = sch;
            } else {
              this.refs[ref] = fullPath;
            }
          }
          return ref;
        }
        function addAnchor(anchor) {
          if (typeof anchor == "string") {
            if (!ANCHOR.test(anchor))
              throw new Error(`invalid anchor "${anchor}"`);
            addRef.call(this, `#${anchor}`);
          }
        }
      });
      return localRefs;
      function checkAmbiguosRef(sch1, sch2, ref) {
        if (sch2 !== void 0 && !equal(sch1, sch2))
          throw ambiguos(ref);
      }
      function ambiguos(ref) {
        return new Error(`reference "${ref}" resolves to more than one schema`);
      }
    }
    exports.getSchemaRefs = getSchemaRefs;
  }
});

// node_modules/ajv/dist/compile/validate/index.js
var require_validate = __commonJS({
  "node_modules/ajv/dist/compile/validate/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.getData = exports.KeywordCxt = exports.validateFunctionCode = void 0;
    var boolSchema_1 = require_boolSchema();
    var dataType_1 = require_dataType();
    var applicability_1 = require_applicability();
    var dataType_2 = require_dataType();
    var defaults_1 = require_defaults();
    var keyword_1 = require_keyword();
    var subschema_1 = require_subschema();
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var resolve_1 = require_resolve();
    var util_1 = require_util();
    var errors_1 = require_errors();
    function validateFunctionCode(it) {
      if (isSchemaObj(it)) {
        checkKeywords(it);
        if (schemaCxtHasRules(it)) {
          topSchemaObjCode(it);
          return;
        }
      }
      validateFunction(it, () => (0, boolSchema_1.topBoolOrEmptySchema)(it));
    }
    exports.validateFunctionCode = validateFunctionCode;
    function validateFunction({ gen, validateName, schema, schemaEnv, opts }, body) {
      if (opts.code.es5) {
        gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${names_1.default.valCxt}`, schemaEnv.$async, () => {
          gen.code((0, codegen_1._)`"use strict"; ${funcSourceUrl(schema, opts)}`);
          destructureValCxtES5(gen, opts);
          gen.code(body);
        });
      } else {
        gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${destructureValCxt(opts)}`, schemaEnv.$async, () => gen.code(funcSourceUrl(schema, opts)).code(body));
      }
    }
    function destructureValCxt(opts) {
      return (0, codegen_1._)`{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef ? (0, codegen_1._)`, ${names_1.default.dynamicAnchors}={}` : codegen_1.nil}}={}`;
    }
    function destructureValCxtES5(gen, opts) {
      gen.if(names_1.default.valCxt, () => {
        gen.var(names_1.default.instancePath, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.instancePath}`);
        gen.var(names_1.default.parentData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentData}`);
        gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentDataProperty}`);
        gen.var(names_1.default.rootData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.rootData}`);
        if (opts.dynamicRef)
          gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`);
      }, () => {
        gen.var(names_1.default.instancePath, (0, codegen_1._)`""`);
        gen.var(names_1.default.parentData, (0, codegen_1._)`undefined`);
        gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`undefined`);
        gen.var(names_1.default.rootData, names_1.default.data);
        if (opts.dynamicRef)
          gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`{}`);
      });
    }
    function topSchemaObjCode(it) {
      const { schema, opts, gen } = it;
      validateFunction(it, () => {
        if (opts.$comment && schema.$comment)
          commentKeyword(it);
        checkNoDefault(it);
        gen.let(names_1.default.vErrors, null);
        gen.let(names_1.default.errors, 0);
        if (opts.unevaluated)
          resetEvaluated(it);
        typeAndKeywords(it);
        returnResults(it);
      });
      return;
    }
    function resetEvaluated(it) {
      const { gen, validateName } = it;
      it.evaluated = gen.const("evaluated", (0, codegen_1._)`${validateName}.evaluated`);
      gen.if((0, codegen_1._)`${it.evaluated}.dynamicProps`, () => gen.assign((0, codegen_1._)`${it.evaluated}.props`, (0, codegen_1._)`undefined`));
      gen.if((0, codegen_1._)`${it.evaluated}.dynamicItems`, () => gen.assign((0, codegen_1._)`${it.evaluated}.items`, (0, codegen_1._)`undefined`));
    }
    function funcSourceUrl(schema, opts) {
      const schId = typeof schema == "object" && schema[opts.schemaId];
      return schId && (opts.code.source || opts.code.process) ? (0, codegen_1._)`/*# sourceURL=${schId} */` : codegen_1.nil;
    }
    function subschemaCode(it, valid) {
      if (isSchemaObj(it)) {
        checkKeywords(it);
        if (schemaCxtHasRules(it)) {
          subSchemaObjCode(it, valid);
          return;
        }
      }
      (0, boolSchema_1.boolOrEmptySchema)(it, valid);
    }
    function schemaCxtHasRules({ schema, self }) {
      if (typeof schema == "boolean")
        return !schema;
      for (const key in schema)
        if (self.RULES.all[key])
          return true;
      return false;
    }
    function isSchemaObj(it) {
      return typeof it.schema != "boolean";
    }
    function subSchemaObjCode(it, valid) {
      const { schema, gen, opts } = it;
      if (opts.$comment && schema.$comment)
        commentKeyword(it);
      updateContext(it);
      checkAsyncSchema(it);
      const errsCount = gen.const("_errs", names_1.default.errors);
      typeAndKeywords(it, errsCount);
      gen.var(valid, (0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
    }
    function checkKeywords(it) {
      (0, util_1.checkUnknownRules)(it);
      checkRefsAndKeywords(it);
    }
    function typeAndKeywords(it, errsCount) {
      if (it.opts.jtd)
        return schemaKeywords(it, [], false, errsCount);
      const types = (0, dataType_1.getSchemaTypes)(it.schema);
      const checkedTypes = (0, dataType_1.coerceAndCheckDataType)(it, types);
      schemaKeywords(it, types, !checkedTypes, errsCount);
    }
    function checkRefsAndKeywords(it) {
      const { schema, errSchemaPath, opts, self } = it;
      if (schema.$ref && opts.ignoreKeywordsWithRef && (0, util_1.schemaHasRulesButRef)(schema, self.RULES)) {
        self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`);
      }
    }
    function checkNoDefault(it) {
      const { schema, opts } = it;
      if (schema.default !== void 0 && opts.useDefaults && opts.strictSchema) {
        (0, util_1.checkStrictMode)(it, "default is ignored in the schema root");
      }
    }
    function updateContext(it) {
      const schId = it.schema[it.opts.schemaId];
      if (schId)
        it.baseId = (0, resolve_1.resolveUrl)(it.opts.uriResolver, it.baseId, schId);
    }
    function checkAsyncSchema(it) {
      if (it.schema.$async && !it.schemaEnv.$async)
        throw new Error("async schema in sync schema");
    }
    function commentKeyword({ gen, schemaEnv, schema, errSchemaPath, opts }) {
      const msg = schema.$comment;
      if (opts.$comment === true) {
        gen.code((0, codegen_1._)`${names_1.default.self}.logger.log(${msg})`);
      } else if (typeof opts.$comment == "function") {
        const schemaPath = (0, codegen_1.str)`${errSchemaPath}/$comment`;
        const rootName = gen.scopeValue("root", { ref: schemaEnv.root });
        gen.code((0, codegen_1._)`${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`);
      }
    }
    function returnResults(it) {
      const { gen, schemaEnv, validateName, ValidationError, opts } = it;
      if (schemaEnv.$async) {
        gen.if((0, codegen_1._)`${names_1.default.errors} === 0`, () => gen.return(names_1.default.data), () => gen.throw((0, codegen_1._)`new ${ValidationError}(${names_1.default.vErrors})`));
      } else {
        gen.assign((0, codegen_1._)`${validateName}.errors`, names_1.default.vErrors);
        if (opts.unevaluated)
          assignEvaluated(it);
        gen.return((0, codegen_1._)`${names_1.default.errors} === 0`);
      }
    }
    function assignEvaluated({ gen, evaluated, props, items }) {
      if (props instanceof codegen_1.Name)
        gen.assign((0, codegen_1._)`${evaluated}.props`, props);
      if (items instanceof codegen_1.Name)
        gen.assign((0, codegen_1._)`${evaluated}.items`, items);
    }
    function schemaKeywords(it, types, typeErrors, errsCount) {
      const { gen, schema, data, allErrors, opts, self } = it;
      const { RULES: RULES2 } = self;
      if (schema.$ref && (opts.ignoreKeywordsWithRef || !(0, util_1.schemaHasRulesButRef)(schema, RULES2))) {
        gen.block(() => keywordCode(it, "$ref", RULES2.all.$ref.definition));
        return;
      }
      if (!opts.jtd)
        checkStrictTypes(it, types);
      gen.block(() => {
        for (const group of RULES2.rules)
          groupKeywords(group);
        groupKeywords(RULES2.post);
      });
      function groupKeywords(group) {
        if (!(0, applicability_1.shouldUseGroup)(schema, group))
          return;
        if (group.type) {
          gen.if((0, dataType_2.checkDataType)(group.type, data, opts.strictNumbers));
          iterateKeywords(it, group);
          if (types.length === 1 && types[0] === group.type && typeErrors) {
            gen.else();
            (0, dataType_2.reportTypeError)(it);
          }
          gen.endIf();
        } else {
          iterateKeywords(it, group);
        }
        if (!allErrors)
          gen.if((0, codegen_1._)`${names_1.default.errors} === ${errsCount || 0}`);
      }
    }
    function iterateKeywords(it, group) {
      const { gen, schema, opts: { useDefaults } } = it;
      if (useDefaults)
        (0, defaults_1.assignDefaults)(it, group.type);
      gen.block(() => {
        for (const rule of group.rules) {
          if ((0, applicability_1.shouldUseRule)(schema, rule)) {
            keywordCode(it, rule.keyword, rule.definition, group.type);
          }
        }
      });
    }
    function checkStrictTypes(it, types) {
      if (it.schemaEnv.meta || !it.opts.strictTypes)
        return;
      checkContextTypes(it, types);
      if (!it.opts.allowUnionTypes)
        checkMultipleTypes(it, types);
      checkKeywordTypes(it, it.dataTypes);
    }
    function checkContextTypes(it, types) {
      if (!types.length)
        return;
      if (!it.dataTypes.length) {
        it.dataTypes = types;
        return;
      }
      types.forEach((t) => {
        if (!includesType(it.dataTypes, t)) {
          strictTypesError(it, `type "${t}" not allowed by context "${it.dataTypes.join(",")}"`);
        }
      });
      narrowSchemaTypes(it, types);
    }
    function checkMultipleTypes(it, ts) {
      if (ts.length > 1 && !(ts.length === 2 && ts.includes("null"))) {
        strictTypesError(it, "use allowUnionTypes to allow union type keyword");
      }
    }
    function checkKeywordTypes(it, ts) {
      const rules = it.self.RULES.all;
      for (const keyword in rules) {
        const rule = rules[keyword];
        if (typeof rule == "object" && (0, applicability_1.shouldUseRule)(it.schema, rule)) {
          const { type } = rule.definition;
          if (type.length && !type.some((t) => hasApplicableType(ts, t))) {
            strictTypesError(it, `missing type "${type.join(",")}" for keyword "${keyword}"`);
          }
        }
      }
    }
    function hasApplicableType(schTs, kwdT) {
      return schTs.includes(kwdT) || kwdT === "number" && schTs.includes("integer");
    }
    function includesType(ts, t) {
      return ts.includes(t) || t === "integer" && ts.includes("number");
    }
    function narrowSchemaTypes(it, withTypes) {
      const ts = [];
      for (const t of it.dataTypes) {
        if (includesType(withTypes, t))
          ts.push(t);
        else if (withTypes.includes("integer") && t === "number")
          ts.push("integer");
      }
      it.dataTypes = ts;
    }
    function strictTypesError(it, msg) {
      const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
      msg += ` at "${schemaPath}" (strictTypes)`;
      (0, util_1.checkStrictMode)(it, msg, it.opts.strictTypes);
    }
    var KeywordCxt = class {
      constructor(it, def, keyword) {
        (0, keyword_1.validateKeywordUsage)(it, def, keyword);
        this.gen = it.gen;
        this.allErrors = it.allErrors;
        this.keyword = keyword;
        this.data = it.data;
        this.schema = it.schema[keyword];
        this.$data = def.$data && it.opts.$data && this.schema && this.schema.$data;
        this.schemaValue = (0, util_1.schemaRefOrVal)(it, this.schema, keyword, this.$data);
        this.schemaType = def.schemaType;
        this.parentSchema = it.schema;
        this.params = {};
        this.it = it;
        this.def = def;
        if (this.$data) {
          this.schemaCode = it.gen.const("vSchema", getData(this.$data, it));
        } else {
          this.schemaCode = this.schemaValue;
          if (!(0, keyword_1.validSchemaType)(this.schema, def.schemaType, def.allowUndefined)) {
            throw new Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
          }
        }
        if ("code" in def ? def.trackErrors : def.errors !== false) {
          this.errsCount = it.gen.const("_errs", names_1.default.errors);
        }
      }
      result(condition, successAction, failAction) {
        this.failResult((0, codegen_1.not)(condition), successAction, failAction);
      }
      failResult(condition, successAction, failAction) {
        this.gen.if(condition);
        if (failAction)
          failAction();
        else
          this.error();
        if (successAction) {
          this.gen.else();
          successAction();
          if (this.allErrors)
            this.gen.endIf();
        } else {
          if (this.allErrors)
            this.gen.endIf();
          else
            this.gen.else();
        }
      }
      pass(condition, failAction) {
        this.failResult((0, codegen_1.not)(condition), void 0, failAction);
      }
      fail(condition) {
        if (condition === void 0) {
          this.error();
          if (!this.allErrors)
            this.gen.if(false);
          return;
        }
        this.gen.if(condition);
        this.error();
        if (this.allErrors)
          this.gen.endIf();
        else
          this.gen.else();
      }
      fail$data(condition) {
        if (!this.$data)
          return this.fail(condition);
        const { schemaCode } = this;
        this.fail((0, codegen_1._)`${schemaCode} !== undefined && (${(0, codegen_1.or)(this.invalid$data(), condition)})`);
      }
      error(append2, errorParams, errorPaths) {
        if (errorParams) {
          this.setParams(errorParams);
          this._error(append2, errorPaths);
          this.setParams({});
          return;
        }
        this._error(append2, errorPaths);
      }
      _error(append2, errorPaths) {
        ;
        (append2 ? errors_1.reportExtraError : errors_1.reportError)(this, this.def.error, errorPaths);
      }
      $dataError() {
        (0, errors_1.reportError)(this, this.def.$dataError || errors_1.keyword$DataError);
      }
      reset() {
        if (this.errsCount === void 0)
          throw new Error('add "trackErrors" to keyword definition');
        (0, errors_1.resetErrorsCount)(this.gen, this.errsCount);
      }
      ok(cond) {
        if (!this.allErrors)
          this.gen.if(cond);
      }
      setParams(obj, assign) {
        if (assign)
          Object.assign(this.params, obj);
        else
          this.params = obj;
      }
      block$data(valid, codeBlock, $dataValid = codegen_1.nil) {
        this.gen.block(() => {
          this.check$data(valid, $dataValid);
          codeBlock();
        });
      }
      check$data(valid = codegen_1.nil, $dataValid = codegen_1.nil) {
        if (!this.$data)
          return;
        const { gen, schemaCode, schemaType, def } = this;
        gen.if((0, codegen_1.or)((0, codegen_1._)`${schemaCode} === undefined`, $dataValid));
        if (valid !== codegen_1.nil)
          gen.assign(valid, true);
        if (schemaType.length || def.validateSchema) {
          gen.elseIf(this.invalid$data());
          this.$dataError();
          if (valid !== codegen_1.nil)
            gen.assign(valid, false);
        }
        gen.else();
      }
      invalid$data() {
        const { gen, schemaCode, schemaType, def, it } = this;
        return (0, codegen_1.or)(wrong$DataType(), invalid$DataSchema());
        function wrong$DataType() {
          if (schemaType.length) {
            if (!(schemaCode instanceof codegen_1.Name))
              throw new Error("ajv implementation error");
            const st = Array.isArray(schemaType) ? schemaType : [schemaType];
            return (0, codegen_1._)`${(0, dataType_2.checkDataTypes)(st, schemaCode, it.opts.strictNumbers, dataType_2.DataType.Wrong)}`;
          }
          return codegen_1.nil;
        }
        function invalid$DataSchema() {
          if (def.validateSchema) {
            const validateSchemaRef = gen.scopeValue("validate$data", { ref: def.validateSchema });
            return (0, codegen_1._)`!${validateSchemaRef}(${schemaCode})`;
          }
          return codegen_1.nil;
        }
      }
      subschema(appl, valid) {
        const subschema = (0, subschema_1.getSubschema)(this.it, appl);
        (0, subschema_1.extendSubschemaData)(subschema, this.it, appl);
        (0, subschema_1.extendSubschemaMode)(subschema, appl);
        const nextContext = { ...this.it, ...subschema, items: void 0, props: void 0 };
        subschemaCode(nextContext, valid);
        return nextContext;
      }
      mergeEvaluated(schemaCxt, toName) {
        const { it, gen } = this;
        if (!it.opts.unevaluated)
          return;
        if (it.props !== true && schemaCxt.props !== void 0) {
          it.props = util_1.mergeEvaluated.props(gen, schemaCxt.props, it.props, toName);
        }
        if (it.items !== true && schemaCxt.items !== void 0) {
          it.items = util_1.mergeEvaluated.items(gen, schemaCxt.items, it.items, toName);
        }
      }
      mergeValidEvaluated(schemaCxt, valid) {
        const { it, gen } = this;
        if (it.opts.unevaluated && (it.props !== true || it.items !== true)) {
          gen.if(valid, () => this.mergeEvaluated(schemaCxt, codegen_1.Name));
          return true;
        }
      }
    };
    exports.KeywordCxt = KeywordCxt;
    function keywordCode(it, keyword, def, ruleType) {
      const cxt = new KeywordCxt(it, def, keyword);
      if ("code" in def) {
        def.code(cxt, ruleType);
      } else if (cxt.$data && def.validate) {
        (0, keyword_1.funcKeywordCode)(cxt, def);
      } else if ("macro" in def) {
        (0, keyword_1.macroKeywordCode)(cxt, def);
      } else if (def.compile || def.validate) {
        (0, keyword_1.funcKeywordCode)(cxt, def);
      }
    }
    var JSON_POINTER = /^\/(?:[^~]|~0|~1)*$/;
    var RELATIVE_JSON_POINTER = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
    function getData($data, { dataLevel, dataNames, dataPathArr }) {
      let jsonPointer;
      let data;
      if ($data === "")
        return names_1.default.rootData;
      if ($data[0] === "/") {
        if (!JSON_POINTER.test($data))
          throw new Error(`Invalid JSON-pointer: ${$data}`);
        jsonPointer = $data;
        data = names_1.default.rootData;
      } else {
        const matches = RELATIVE_JSON_POINTER.exec($data);
        if (!matches)
          throw new Error(`Invalid JSON-pointer: ${$data}`);
        const up = +matches[1];
        jsonPointer = matches[2];
        if (jsonPointer === "#") {
          if (up >= dataLevel)
            throw new Error(errorMsg("property/index", up));
          return dataPathArr[dataLevel - up];
        }
        if (up > dataLevel)
          throw new Error(errorMsg("data", up));
        data = dataNames[dataLevel - up];
        if (!jsonPointer)
          return data;
      }
      let expr = data;
      const segments = jsonPointer.split("/");
      for (const segment of segments) {
        if (segment) {
          data = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)((0, util_1.unescapeJsonPointer)(segment))}`;
          expr = (0, codegen_1._)`${expr} && ${data}`;
        }
      }
      return expr;
      function errorMsg(pointerType, up) {
        return `Cannot access ${pointerType} ${up} levels up, current level is ${dataLevel}`;
      }
    }
    exports.getData = getData;
  }
});

// node_modules/ajv/dist/runtime/validation_error.js
var require_validation_error = __commonJS({
  "node_modules/ajv/dist/runtime/validation_error.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var ValidationError = class extends Error {
      constructor(errors) {
        super("validation failed");
        this.errors = errors;
        this.ajv = this.validation = true;
      }
    };
    exports.default = ValidationError;
  }
});

// node_modules/ajv/dist/compile/ref_error.js
var require_ref_error = __commonJS({
  "node_modules/ajv/dist/compile/ref_error.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var resolve_1 = require_resolve();
    var MissingRefError = class extends Error {
      constructor(resolver, baseId, ref, msg) {
        super(msg || `can't resolve reference ${ref} from id ${baseId}`);
        this.missingRef = (0, resolve_1.resolveUrl)(resolver, baseId, ref);
        this.missingSchema = (0, resolve_1.normalizeId)((0, resolve_1.getFullPath)(resolver, this.missingRef));
      }
    };
    exports.default = MissingRefError;
  }
});

// node_modules/ajv/dist/compile/index.js
var require_compile = __commonJS({
  "node_modules/ajv/dist/compile/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.resolveSchema = exports.getCompilingSchema = exports.resolveRef = exports.compileSchema = exports.SchemaEnv = void 0;
    var codegen_1 = require_codegen();
    var validation_error_1 = require_validation_error();
    var names_1 = require_names();
    var resolve_1 = require_resolve();
    var util_1 = require_util();
    var validate_1 = require_validate();
    var SchemaEnv = class {
      constructor(env) {
        var _a;
        this.refs = {};
        this.dynamicAnchors = {};
        let schema;
        if (typeof env.schema == "object")
          schema = env.schema;
        this.schema = env.schema;
        this.schemaId = env.schemaId;
        this.root = env.root || this;
        this.baseId = (_a = env.baseId) !== null && _a !== void 0 ? _a : (0, resolve_1.normalizeId)(schema === null || schema === void 0 ? void 0 : schema[env.schemaId || "$id"]);
        this.schemaPath = env.schemaPath;
        this.localRefs = env.localRefs;
        this.meta = env.meta;
        this.$async = schema === null || schema === void 0 ? void 0 : schema.$async;
        this.refs = {};
      }
    };
    exports.SchemaEnv = SchemaEnv;
    function compileSchema(sch) {
      const _sch = getCompilingSchema.call(this, sch);
      if (_sch)
        return _sch;
      const rootId = (0, resolve_1.getFullPath)(this.opts.uriResolver, sch.root.baseId);
      const { es5, lines: lines2 } = this.opts.code;
      const { ownProperties } = this.opts;
      const gen = new codegen_1.CodeGen(this.scope, { es5, lines: lines2, ownProperties });
      let _ValidationError;
      if (sch.$async) {
        _ValidationError = gen.scopeValue("Error", {
          ref: validation_error_1.default,
          code: (0, codegen_1._)`require("ajv/dist/runtime/validation_error").default`
        });
      }
      const validateName = gen.scopeName("validate");
      sch.validateName = validateName;
      const schemaCxt = {
        gen,
        allErrors: this.opts.allErrors,
        data: names_1.default.data,
        parentData: names_1.default.parentData,
        parentDataProperty: names_1.default.parentDataProperty,
        dataNames: [names_1.default.data],
        dataPathArr: [codegen_1.nil],
        // TODO can its length be used as dataLevel if nil is removed?
        dataLevel: 0,
        dataTypes: [],
        definedProperties: /* @__PURE__ */ new Set(),
        topSchemaRef: gen.scopeValue("schema", this.opts.code.source === true ? { ref: sch.schema, code: (0, codegen_1.stringify)(sch.schema) } : { ref: sch.schema }),
        validateName,
        ValidationError: _ValidationError,
        schema: sch.schema,
        schemaEnv: sch,
        rootId,
        baseId: sch.baseId || rootId,
        schemaPath: codegen_1.nil,
        errSchemaPath: sch.schemaPath || (this.opts.jtd ? "" : "#"),
        errorPath: (0, codegen_1._)`""`,
        opts: this.opts,
        self: this
      };
      let sourceCode;
      try {
        this._compilations.add(sch);
        (0, validate_1.validateFunctionCode)(schemaCxt);
        gen.optimize(this.opts.code.optimize);
        const validateCode = gen.toString();
        sourceCode = `${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`;
        if (this.opts.code.process)
          sourceCode = this.opts.code.process(sourceCode, sch);
        const makeValidate = new Function(`${names_1.default.self}`, `${names_1.default.scope}`, sourceCode);
        const validate3 = makeValidate(this, this.scope.get());
        this.scope.value(validateName, { ref: validate3 });
        validate3.errors = null;
        validate3.schema = sch.schema;
        validate3.schemaEnv = sch;
        if (sch.$async)
          validate3.$async = true;
        if (this.opts.code.source === true) {
          validate3.source = { validateName, validateCode, scopeValues: gen._values };
        }
        if (this.opts.unevaluated) {
          const { props, items } = schemaCxt;
          validate3.evaluated = {
            props: props instanceof codegen_1.Name ? void 0 : props,
            items: items instanceof codegen_1.Name ? void 0 : items,
            dynamicProps: props instanceof codegen_1.Name,
            dynamicItems: items instanceof codegen_1.Name
          };
          if (validate3.source)
            validate3.source.evaluated = (0, codegen_1.stringify)(validate3.evaluated);
        }
        sch.validate = validate3;
        return sch;
      } catch (e) {
        delete sch.validate;
        delete sch.validateName;
        if (sourceCode)
          this.logger.error("Error compiling schema, function code:", sourceCode);
        throw e;
      } finally {
        this._compilations.delete(sch);
      }
    }
    exports.compileSchema = compileSchema;
    function resolveRef(root, baseId, ref) {
      var _a;
      ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, ref);
      const schOrFunc = root.refs[ref];
      if (schOrFunc)
        return schOrFunc;
      let _sch = resolve.call(this, root, ref);
      if (_sch === void 0) {
        const schema = (_a = root.localRefs) === null || _a === void 0 ? void 0 : _a[ref];
        const { schemaId } = this.opts;
        if (schema)
          _sch = new SchemaEnv({ schema, schemaId, root, baseId });
      }
      if (_sch === void 0)
        return;
      return root.refs[ref] = inlineOrCompile.call(this, _sch);
    }
    exports.resolveRef = resolveRef;
    function inlineOrCompile(sch) {
      if ((0, resolve_1.inlineRef)(sch.schema, this.opts.inlineRefs))
        return sch.schema;
      return sch.validate ? sch : compileSchema.call(this, sch);
    }
    function getCompilingSchema(schEnv) {
      for (const sch of this._compilations) {
        if (sameSchemaEnv(sch, schEnv))
          return sch;
      }
    }
    exports.getCompilingSchema = getCompilingSchema;
    function sameSchemaEnv(s1, s2) {
      return s1.schema === s2.schema && s1.root === s2.root && s1.baseId === s2.baseId;
    }
    function resolve(root, ref) {
      let sch;
      while (typeof (sch = this.refs[ref]) == "string")
        ref = sch;
      return sch || this.schemas[ref] || resolveSchema.call(this, root, ref);
    }
    function resolveSchema(root, ref) {
      const p = this.opts.uriResolver.parse(ref);
      const refPath = (0, resolve_1._getFullPath)(this.opts.uriResolver, p);
      let baseId = (0, resolve_1.getFullPath)(this.opts.uriResolver, root.baseId, void 0);
      if (Object.keys(root.schema).length > 0 && refPath === baseId) {
        return getJsonPointer.call(this, p, root);
      }
      const id = (0, resolve_1.normalizeId)(refPath);
      const schOrRef = this.refs[id] || this.schemas[id];
      if (typeof schOrRef == "string") {
        const sch = resolveSchema.call(this, root, schOrRef);
        if (typeof (sch === null || sch === void 0 ? void 0 : sch.schema) !== "object")
          return;
        return getJsonPointer.call(this, p, sch);
      }
      if (typeof (schOrRef === null || schOrRef === void 0 ? void 0 : schOrRef.schema) !== "object")
        return;
      if (!schOrRef.validate)
        compileSchema.call(this, schOrRef);
      if (id === (0, resolve_1.normalizeId)(ref)) {
        const { schema } = schOrRef;
        const { schemaId } = this.opts;
        const schId = schema[schemaId];
        if (schId)
          baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
        return new SchemaEnv({ schema, schemaId, root, baseId });
      }
      return getJsonPointer.call(this, p, schOrRef);
    }
    exports.resolveSchema = resolveSchema;
    var PREVENT_SCOPE_CHANGE = /* @__PURE__ */ new Set([
      "properties",
      "patternProperties",
      "enum",
      "dependencies",
      "definitions"
    ]);
    function getJsonPointer(parsedRef, { baseId, schema, root }) {
      var _a;
      if (((_a = parsedRef.fragment) === null || _a === void 0 ? void 0 : _a[0]) !== "/")
        return;
      for (const part of parsedRef.fragment.slice(1).split("/")) {
        if (typeof schema === "boolean")
          return;
        const partSchema = schema[(0, util_1.unescapeFragment)(part)];
        if (partSchema === void 0)
          return;
        schema = partSchema;
        const schId = typeof schema === "object" && schema[this.opts.schemaId];
        if (!PREVENT_SCOPE_CHANGE.has(part) && schId) {
          baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
        }
      }
      let env;
      if (typeof schema != "boolean" && schema.$ref && !(0, util_1.schemaHasRulesButRef)(schema, this.RULES)) {
        const $ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schema.$ref);
        env = resolveSchema.call(this, root, $ref);
      }
      const { schemaId } = this.opts;
      env = env || new SchemaEnv({ schema, schemaId, root, baseId });
      if (env.schema !== env.root.schema)
        return env;
      return void 0;
    }
  }
});

// node_modules/ajv/dist/refs/data.json
var require_data = __commonJS({
  "node_modules/ajv/dist/refs/data.json"(exports, module) {
    module.exports = {
      $id: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",
      description: "Meta-schema for $data reference (JSON AnySchema extension proposal)",
      type: "object",
      required: ["$data"],
      properties: {
        $data: {
          type: "string",
          anyOf: [{ format: "relative-json-pointer" }, { format: "json-pointer" }]
        }
      },
      additionalProperties: false
    };
  }
});

// node_modules/fast-uri/lib/utils.js
var require_utils = __commonJS({
  "node_modules/fast-uri/lib/utils.js"(exports, module) {
    "use strict";
    var isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu);
    var isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u);
    var isPort = RegExp.prototype.test.bind(/^\d*$/u);
    var isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu);
    var isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu);
    var isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u);
    var isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u);
    var isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u);
    var BYTE_HEX = new Array(256);
    {
      const HEX_DIGITS = "0123456789ABCDEF";
      for (let i = 0; i < 256; i++) {
        BYTE_HEX[i] = "%" + HEX_DIGITS[i >> 4] + HEX_DIGITS[i & 15];
      }
    }
    function percentEncodeNonAscii(cp) {
      if (cp < 2048) {
        return BYTE_HEX[192 | cp >> 6] + BYTE_HEX[128 | cp & 63];
      }
      if (cp < 65536) {
        return BYTE_HEX[224 | cp >> 12] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
      }
      return BYTE_HEX[240 | cp >> 18] + BYTE_HEX[128 | cp >> 12 & 63] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
    }
    function stringArrayToHexStripped(input) {
      let acc = "";
      let code2 = 0;
      let i = 0;
      for (i = 0; i < input.length; i++) {
        code2 = input[i].charCodeAt(0);
        if (code2 === 48) {
          continue;
        }
        if (!(code2 >= 48 && code2 <= 57 || code2 >= 65 && code2 <= 70 || code2 >= 97 && code2 <= 102)) {
          return "";
        }
        acc += input[i];
        break;
      }
      for (i += 1; i < input.length; i++) {
        code2 = input[i].charCodeAt(0);
        if (!(code2 >= 48 && code2 <= 57 || code2 >= 65 && code2 <= 70 || code2 >= 97 && code2 <= 102)) {
          return "";
        }
        acc += input[i];
      }
      return acc;
    }
    var isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/);
    var isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/);
    var isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/);
    var nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
    function isZoneIdentifier(zone) {
      if (zone.length === 0) return false;
      for (let i = 0; i < zone.length; i++) {
        if (isZoneCharacter(zone[i])) continue;
        if (zone[i] === "%" && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3))) {
          i += 2;
          continue;
        }
        return false;
      }
      return true;
    }
    function compressIPv6ZeroRun(hextets) {
      let bestStart = -1;
      let bestLength = 0;
      let runStart = -1;
      let runLength = 0;
      for (let i = 0; i < hextets.length; i++) {
        if (hextets[i] === "0") {
          if (runStart === -1) runStart = i;
          runLength++;
          if (runLength > bestLength) {
            bestLength = runLength;
            bestStart = runStart;
          }
        } else {
          runStart = -1;
          runLength = 0;
        }
      }
      if (bestLength < 2) return hextets.join(":");
      const head = hextets.slice(0, bestStart).join(":");
      const tail = hextets.slice(bestStart + bestLength).join(":");
      return head + "::" + tail;
    }
    function normalizeIPv6Address(input) {
      const compression = input.indexOf("::");
      if (compression !== -1 && input.indexOf("::", compression + 1) !== -1) return void 0;
      const left = compression === -1 ? input.split(":") : input.slice(0, compression).split(":");
      const right = compression === -1 ? [] : input.slice(compression + 2).split(":");
      if (compression !== -1) {
        if (left.length === 1 && left[0] === "") left.length = 0;
        if (right.length === 1 && right[0] === "") right.length = 0;
      }
      const parts = left.concat(right);
      let hextetCount = 0;
      for (let i = 0; i < parts.length; i++) {
        const part = parts[i];
        if (part === "") return void 0;
        if (part.indexOf(".") !== -1) {
          if (i !== parts.length - 1 || compression !== -1 && right.length === 0 || !isIPv4(part)) return void 0;
          hextetCount += 2;
          continue;
        }
        if (!isHextet(part)) return void 0;
        parts[i] = parseInt(part, 16).toString(16);
        hextetCount++;
      }
      if (compression === -1) {
        if (hextetCount !== 8) return void 0;
        return compressIPv6ZeroRun(parts);
      }
      if (hextetCount >= 8) return void 0;
      const expanded = parts.slice(0, left.length);
      for (let i = hextetCount; i < 8; i++) expanded.push("0");
      for (let i = left.length; i < parts.length; i++) expanded.push(parts[i]);
      return compressIPv6ZeroRun(expanded);
    }
    function normalizeIPv6(host) {
      const bracketed = host[0] === "[" && host[host.length - 1] === "]";
      const hasBracket = host[0] === "[" || host[host.length - 1] === "]";
      if (hasBracket && !bracketed) return { host, isIPV6: false, error: true };
      let input = bracketed ? host.slice(1, -1) : host;
      if (bracketed && isIPvFuture(input)) {
        input = input.toLowerCase();
        return { host: `[${input}]`, escapedHost: input, isIPV6: false, isIPVFuture: true };
      }
      if (findToken(input, ":") < 2) {
        return { host, isIPV6: false, error: bracketed };
      }
      let zoneIdentifier = "";
      const zoneSeparator = input.indexOf("%");
      if (zoneSeparator !== -1) {
        const separatorLength = input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() === "%25" ? 3 : 1;
        zoneIdentifier = input.slice(zoneSeparator + separatorLength);
        if (!isZoneIdentifier(zoneIdentifier)) return { host, isIPV6: false, error: true };
        input = input.slice(0, zoneSeparator);
      }
      const address = normalizeIPv6Address(input);
      if (address === void 0) return { host, isIPV6: false, error: true };
      return {
        host: address + (zoneIdentifier ? "%" + zoneIdentifier : ""),
        escapedHost: address + (zoneIdentifier ? "%25" + zoneIdentifier : ""),
        isIPV6: true
      };
    }
    function findToken(str, token) {
      let ind = 0;
      for (let i = 0; i < str.length; i++) {
        if (str[i] === token) ind++;
      }
      return ind;
    }
    function removeDotSegments(path) {
      let input = path;
      const output = [];
      let nextSlash = -1;
      let len = 0;
      while (len = input.length) {
        if (len === 1) {
          if (input === ".") {
            break;
          } else if (input === "/") {
            output.push("/");
            break;
          } else {
            output.push(input);
            break;
          }
        } else if (len === 2) {
          if (input[0] === ".") {
            if (input[1] === ".") {
              break;
            } else if (input[1] === "/") {
              input = input.slice(2);
              continue;
            }
          } else if (input[0] === "/") {
            if (input[1] === "." || input[1] === "/") {
              output.push("/");
              break;
            }
          }
        } else if (len === 3) {
          if (input === "/..") {
            if (output.length !== 0) {
              output.pop();
            }
            output.push("/");
            break;
          }
        }
        if (input[0] === ".") {
          if (input[1] === ".") {
            if (input[2] === "/") {
              input = input.slice(3);
              continue;
            }
          } else if (input[1] === "/") {
            input = input.slice(2);
            continue;
          }
        } else if (input[0] === "/") {
          if (input[1] === ".") {
            if (input[2] === "/") {
              input = input.slice(2);
              continue;
            } else if (input[2] === ".") {
              if (input[3] === "/") {
                input = input.slice(3);
                if (output.length !== 0) {
                  output.pop();
                }
                continue;
              }
            }
          }
        }
        if ((nextSlash = input.indexOf("/", 1)) === -1) {
          output.push(input);
          break;
        } else {
          output.push(input.slice(0, nextSlash));
          input = input.slice(nextSlash);
        }
      }
      return output.join("");
    }
    function removeDotSegmentsRelative(path) {
      if (path === "" || path[0] === "/") {
        return removeDotSegments(path);
      }
      const segments = path.split("/");
      const last = segments.length - 1;
      const output = [];
      let trailingDirectory = false;
      for (let i = 0; i <= last; i++) {
        const segment = segments[i];
        if (segment === "." || segment === "..") {
          if (segment === "..") {
            if (output.length !== 0 && output[output.length - 1] !== "..") {
              output.pop();
            } else {
              output.push("..");
            }
          }
          trailingDirectory = i === last;
        } else {
          output.push(segment);
        }
      }
      if (trailingDirectory && output[output.length - 1] !== "..") {
        output.push("");
      }
      if (output.length === 0 || output[0] === "" || output[0].includes(":")) {
        output.unshift(".");
      }
      return output.join("/");
    }
    var HOST_DELIMS = { "@": "%40", "/": "%2F", "?": "%3F", "#": "%23", ":": "%3A" };
    var HOST_DELIM_RE = /[@/?#:]/g;
    var HOST_DELIM_NO_COLON_RE = /[@/?#]/g;
    function reescapeHostDelimiters(host, isIP) {
      const re = isIP ? HOST_DELIM_NO_COLON_RE : HOST_DELIM_RE;
      re.lastIndex = 0;
      return host.replace(re, (ch) => HOST_DELIMS[ch]);
    }
    function normalizePercentEncoding(input, decodeUnreserved = false) {
      if (input.indexOf("%") === -1) {
        return input;
      }
      let output = "";
      for (let i = 0; i < input.length; i++) {
        if (input[i] === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            const normalizedHex = hex.toUpperCase();
            const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
            if (decodeUnreserved && isUnreserved(decoded)) {
              output += decoded;
            } else {
              output += "%" + normalizedHex;
            }
            i += 2;
            continue;
          }
        }
        output += input[i];
      }
      return output;
    }
    function normalizePathEncoding(input) {
      let output = "";
      for (let i = 0; i < input.length; i++) {
        const ch = input[i];
        if (ch === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            const normalizedHex = hex.toUpperCase();
            const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
            if (decoded !== "." && isUnreserved(decoded)) {
              output += decoded;
            } else {
              output += "%" + normalizedHex;
            }
            i += 2;
            continue;
          }
        }
        if (isPathCharacter(ch)) {
          output += ch;
        } else {
          const code2 = input.charCodeAt(i);
          if (code2 < 128) {
            output += isEscapeSafe(code2) ? ch : BYTE_HEX[code2];
          } else if (code2 < 55296 || code2 > 57343) {
            output += percentEncodeNonAscii(code2);
          } else if (code2 <= 56319 && i + 1 < input.length) {
            const low = input.charCodeAt(i + 1);
            if (low >= 56320 && low <= 57343) {
              output += percentEncodeNonAscii(65536 + (code2 - 55296 << 10) + (low - 56320));
              i++;
            } else {
              output += percentEncodeNonAscii(65533);
            }
          } else {
            output += percentEncodeNonAscii(65533);
          }
        }
      }
      return output;
    }
    function serializePathEncoding(input, pathNoScheme = false) {
      let output = "";
      let firstSegment = pathNoScheme && input[0] !== "/";
      for (let i = 0; i < input.length; i++) {
        const ch = input[i];
        if (ch === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            output += "%" + hex.toUpperCase();
            i += 2;
            continue;
          }
        }
        if (ch === "/") {
          firstSegment = false;
        }
        if (isPathCharacter(ch) && (ch !== ":" || !firstSegment)) {
          output += ch;
        } else {
          const code2 = input.charCodeAt(i);
          if (code2 < 128) {
            output += BYTE_HEX[code2];
          } else if (code2 < 55296 || code2 > 57343) {
            output += percentEncodeNonAscii(code2);
          } else if (code2 <= 56319 && i + 1 < input.length) {
            const low = input.charCodeAt(i + 1);
            if (low >= 56320 && low <= 57343) {
              output += percentEncodeNonAscii(65536 + (code2 - 55296 << 10) + (low - 56320));
              i++;
            } else {
              output += percentEncodeNonAscii(65533);
            }
          } else {
            output += percentEncodeNonAscii(65533);
          }
        }
      }
      return output;
    }
    function encodeComponent(input, isAllowed) {
      let output = "";
      for (let i = 0; i < input.length; i++) {
        const ch = input[i];
        if (ch === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            output += "%" + hex.toUpperCase();
            i += 2;
            continue;
          }
        }
        if (isAllowed(ch)) {
          output += ch;
        } else {
          const code2 = input.charCodeAt(i);
          if (code2 < 128) {
            output += BYTE_HEX[code2];
          } else if (code2 < 55296 || code2 > 57343) {
            output += percentEncodeNonAscii(code2);
          } else if (code2 <= 56319 && i + 1 < input.length) {
            const low = input.charCodeAt(i + 1);
            if (low >= 56320 && low <= 57343) {
              output += percentEncodeNonAscii(65536 + (code2 - 55296 << 10) + (low - 56320));
              i++;
            } else {
              output += percentEncodeNonAscii(65533);
            }
          } else {
            output += percentEncodeNonAscii(65533);
          }
        }
      }
      return output;
    }
    function encodeUserinfo(input) {
      return encodeComponent(input, isUserinfoCharacter);
    }
    function encodeQuery(input) {
      return encodeComponent(input, isQueryFragmentCharacter);
    }
    function encodeFragment(input) {
      return encodeComponent(input, isQueryFragmentCharacter);
    }
    function isEscapeSafe(cp) {
      return cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 42 || cp === 43 || cp === 45 || cp === 46 || cp === 47 || cp === 64 || cp === 95;
    }
    function normalizeQueryFragmentEncoding(input) {
      let output = "";
      for (let i = 0; i < input.length; i++) {
        const ch = input[i];
        if (ch === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            const normalizedHex = hex.toUpperCase();
            const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
            if (isUnreserved(decoded)) {
              output += decoded;
            } else {
              output += "%" + normalizedHex;
            }
            i += 2;
            continue;
          }
        }
        if (isQueryFragmentCharacter(ch)) {
          output += ch;
        } else {
          const code2 = input.charCodeAt(i);
          if (code2 < 128) {
            output += isEscapeSafe(code2) ? ch : BYTE_HEX[code2];
          } else if (code2 < 55296 || code2 > 57343) {
            output += percentEncodeNonAscii(code2);
          } else if (code2 <= 56319 && i + 1 < input.length) {
            const low = input.charCodeAt(i + 1);
            if (low >= 56320 && low <= 57343) {
              output += percentEncodeNonAscii(65536 + (code2 - 55296 << 10) + (low - 56320));
              i++;
            } else {
              output += percentEncodeNonAscii(65533);
            }
          } else {
            output += percentEncodeNonAscii(65533);
          }
        }
      }
      return output;
    }
    function escapePreservingEscapes(input) {
      let output = "";
      for (let i = 0; i < input.length; i++) {
        if (input[i] === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            output += "%" + hex.toUpperCase();
            i += 2;
            continue;
          }
        }
        output += escape(input[i]);
      }
      return output;
    }
    function recomposeAuthority(component) {
      const uriTokens = [];
      if (component.userinfo !== void 0) {
        uriTokens.push(encodeUserinfo(component.userinfo));
        uriTokens.push("@");
      }
      if (component.host !== void 0) {
        let host = component.host;
        if (!isIPv4(host)) {
          let ipV6res = normalizeIPv6(host);
          if (ipV6res.isIPV6 !== true && ipV6res.isIPVFuture !== true) {
            host = normalizePercentEncoding(host, true);
            ipV6res = normalizeIPv6(host);
          }
          if (ipV6res.isIPV6 === true || ipV6res.isIPVFuture === true) {
            host = `[${ipV6res.escapedHost}]`;
          } else {
            host = reescapeHostDelimiters(host, false);
          }
        }
        uriTokens.push(host);
      }
      if (typeof component.port === "number" || typeof component.port === "string") {
        const port = String(component.port);
        if (!isPort(port)) {
          throw new TypeError("URI port is malformed.");
        }
        uriTokens.push(":");
        uriTokens.push(port);
      }
      return uriTokens.length ? uriTokens.join("") : void 0;
    }
    module.exports = {
      nonSimpleDomain,
      recomposeAuthority,
      reescapeHostDelimiters,
      normalizePercentEncoding,
      normalizePathEncoding,
      serializePathEncoding,
      normalizeQueryFragmentEncoding,
      encodeUserinfo,
      encodeQuery,
      encodeFragment,
      escapePreservingEscapes,
      removeDotSegments,
      removeDotSegmentsRelative,
      isIPv4,
      isUUID,
      normalizeIPv6,
      stringArrayToHexStripped
    };
  }
});

// node_modules/fast-uri/lib/schemes.js
var require_schemes = __commonJS({
  "node_modules/fast-uri/lib/schemes.js"(exports, module) {
    "use strict";
    var { isUUID } = require_utils();
    var URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu;
    var supportedSchemeNames = (
      /** @type {const} */
      [
        "http",
        "https",
        "ws",
        "wss",
        "urn",
        "urn:uuid"
      ]
    );
    function isValidSchemeName(name) {
      return supportedSchemeNames.indexOf(
        /** @type {*} */
        name
      ) !== -1;
    }
    function wsIsSecure(wsComponent) {
      if (wsComponent.secure === true) {
        return true;
      } else if (wsComponent.secure === false) {
        return false;
      } else if (wsComponent.scheme) {
        return wsComponent.scheme.length === 3 && (wsComponent.scheme[0] === "w" || wsComponent.scheme[0] === "W") && (wsComponent.scheme[1] === "s" || wsComponent.scheme[1] === "S") && (wsComponent.scheme[2] === "s" || wsComponent.scheme[2] === "S");
      } else {
        return false;
      }
    }
    function httpParse(component) {
      if (!component.host) {
        component.error = component.error || "HTTP URIs must have a host.";
      }
      return component;
    }
    function httpSerialize(component) {
      const secure = String(component.scheme).toLowerCase() === "https";
      if (component.port === (secure ? 443 : 80) || component.port === "") {
        component.port = void 0;
      }
      if (!component.path) {
        component.path = "/";
      }
      return component;
    }
    function wsParse(wsComponent) {
      wsComponent.secure = wsIsSecure(wsComponent);
      wsComponent.resourceName = (wsComponent.path || "/") + (wsComponent.query ? "?" + wsComponent.query : "");
      wsComponent.path = void 0;
      wsComponent.query = void 0;
      return wsComponent;
    }
    function wsSerialize(wsComponent) {
      if (wsComponent.port === (wsIsSecure(wsComponent) ? 443 : 80) || wsComponent.port === "") {
        wsComponent.port = void 0;
      }
      if (typeof wsComponent.secure === "boolean") {
        wsComponent.scheme = wsComponent.secure ? "wss" : "ws";
        wsComponent.secure = void 0;
      }
      if (wsComponent.resourceName) {
        const queryIndex = wsComponent.resourceName.indexOf("?");
        const path = queryIndex === -1 ? wsComponent.resourceName : wsComponent.resourceName.slice(0, queryIndex);
        wsComponent.path = path && path !== "/" ? path : void 0;
        wsComponent.query = queryIndex === -1 ? void 0 : wsComponent.resourceName.slice(queryIndex + 1);
        wsComponent.resourceName = void 0;
      }
      wsComponent.fragment = void 0;
      return wsComponent;
    }
    function urnParse(urnComponent, options) {
      if (!urnComponent.path) {
        urnComponent.error = "URN can not be parsed";
        return urnComponent;
      }
      const matches = urnComponent.path.match(URN_REG);
      if (matches && matches[0] === urnComponent.path) {
        const scheme = options.scheme || urnComponent.scheme || "urn";
        urnComponent.nid = matches[1].toLowerCase();
        urnComponent.nss = matches[2];
        const urnScheme = `${scheme}:${options.nid || urnComponent.nid}`;
        const schemeHandler = getSchemeHandler(urnScheme);
        urnComponent.path = void 0;
        if (schemeHandler) {
          urnComponent = schemeHandler.parse(urnComponent, options);
        }
      } else {
        urnComponent.error = urnComponent.error || "URN can not be parsed.";
      }
      return urnComponent;
    }
    function urnSerialize(urnComponent, options) {
      if (urnComponent.nid === void 0) {
        throw new Error("URN without nid cannot be serialized");
      }
      const scheme = options.scheme || urnComponent.scheme || "urn";
      const nid = urnComponent.nid.toLowerCase();
      const urnScheme = `${scheme}:${options.nid || nid}`;
      const schemeHandler = getSchemeHandler(urnScheme);
      if (schemeHandler) {
        urnComponent = schemeHandler.serialize(urnComponent, options);
      }
      const uriComponent = urnComponent;
      const nss = urnComponent.nss;
      uriComponent.path = `${nid || options.nid}:${nss}`;
      options.skipEscape = true;
      return uriComponent;
    }
    function urnuuidParse(urnComponent, options) {
      const uuidComponent = urnComponent;
      uuidComponent.uuid = uuidComponent.nss;
      uuidComponent.nss = void 0;
      if (!options.tolerant && (!uuidComponent.uuid || !isUUID(uuidComponent.uuid))) {
        uuidComponent.error = uuidComponent.error || "UUID is not valid.";
      }
      return uuidComponent;
    }
    function urnuuidSerialize(uuidComponent) {
      const urnComponent = uuidComponent;
      urnComponent.nss = (uuidComponent.uuid || "").toLowerCase();
      return urnComponent;
    }
    var http = (
      /** @type {SchemeHandler} */
      {
        scheme: "http",
        domainHost: true,
        parse: httpParse,
        serialize: httpSerialize
      }
    );
    var https = (
      /** @type {SchemeHandler} */
      {
        scheme: "https",
        domainHost: http.domainHost,
        parse: httpParse,
        serialize: httpSerialize
      }
    );
    var ws = (
      /** @type {SchemeHandler} */
      {
        scheme: "ws",
        domainHost: true,
        parse: wsParse,
        serialize: wsSerialize
      }
    );
    var wss = (
      /** @type {SchemeHandler} */
      {
        scheme: "wss",
        domainHost: ws.domainHost,
        parse: ws.parse,
        serialize: ws.serialize
      }
    );
    var urn = (
      /** @type {SchemeHandler} */
      {
        scheme: "urn",
        parse: urnParse,
        serialize: urnSerialize,
        skipNormalize: true
      }
    );
    var urnuuid = (
      /** @type {SchemeHandler} */
      {
        scheme: "urn:uuid",
        parse: urnuuidParse,
        serialize: urnuuidSerialize,
        skipNormalize: true
      }
    );
    var SCHEMES = (
      /** @type {Record<SchemeName, SchemeHandler>} */
      {
        http,
        https,
        ws,
        wss,
        urn,
        "urn:uuid": urnuuid
      }
    );
    Object.setPrototypeOf(SCHEMES, null);
    function getSchemeHandler(scheme) {
      return scheme && (SCHEMES[
        /** @type {SchemeName} */
        scheme
      ] || SCHEMES[
        /** @type {SchemeName} */
        scheme.toLowerCase()
      ]) || void 0;
    }
    module.exports = {
      wsIsSecure,
      SCHEMES,
      isValidSchemeName,
      getSchemeHandler
    };
  }
});

// node_modules/fast-uri/index.js
var require_fast_uri = __commonJS({
  "node_modules/fast-uri/index.js"(exports, module) {
    "use strict";
    var { normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, reescapeHostDelimiters, isIPv4, nonSimpleDomain } = require_utils();
    var { SCHEMES, getSchemeHandler } = require_schemes();
    var VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u;
    var MALFORMED_SCHEME_ERROR = "URI scheme is malformed.";
    var MALFORMED_HOST_ERROR = "URI host is malformed.";
    var FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
    function validateScheme(scheme) {
      const stringScheme = String(scheme);
      if (!VALID_SCHEME.test(stringScheme)) {
        throw new TypeError(MALFORMED_SCHEME_ERROR);
      }
      return stringScheme;
    }
    function normalize(uri, options) {
      if (typeof uri === "string") {
        uri = /** @type {T} */
        normalizeString(uri, options);
      } else if (typeof uri === "object") {
        uri = /** @type {T} */
        parse(serialize(uri, options), options);
      }
      return uri;
    }
    function resolve(baseURI, relativeURI, options) {
      const schemelessOptions = options ? Object.assign({ scheme: "null" }, options) : { scheme: "null" };
      const {
        parsed: baseParsed,
        malformedAuthorityOrPort: baseMalformed,
        malformedPercentEncoding: baseMalformedPercentEncoding,
        malformedSchemeSpecific: baseMalformedSchemeSpecific,
        malformedHost: baseMalformedHost,
        malformedScheme: baseMalformedScheme
      } = parseWithStatus(baseURI, schemelessOptions);
      const {
        parsed: relativeParsed,
        malformedAuthorityOrPort: relativeMalformed,
        malformedPercentEncoding: relativeMalformedPercentEncoding,
        malformedSchemeSpecific: relativeMalformedSchemeSpecific,
        malformedHost: relativeMalformedHost,
        malformedScheme: relativeMalformedScheme
      } = parseWithStatus(relativeURI, schemelessOptions);
      if (baseMalformed || relativeMalformed || baseMalformedPercentEncoding || relativeMalformedPercentEncoding || baseMalformedSchemeSpecific || relativeMalformedSchemeSpecific || baseMalformedHost || relativeMalformedHost || baseMalformedScheme || relativeMalformedScheme) {
        throw new Error(baseParsed.error || relativeParsed.error || "URI is malformed.");
      }
      const resolved = resolveComponent(baseParsed, relativeParsed, schemelessOptions, true);
      const resolvedSchemeHandler = getSchemeHandler(options && options.scheme || resolved.scheme);
      const resolvedHost = resolved.host;
      const resolvedHostIsIP = resolvedHost !== void 0 && resolvedHost !== "" && (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6);
      if (hasForbiddenDomainHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)) {
        throw new Error(MALFORMED_HOST_ERROR);
      }
      canonicalizeHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP);
      const encodedASCIIHost = resolvedHost && resolvedHost.indexOf("%") !== -1 && !new RegExp("\\P{ASCII}", "u").test(resolvedHost);
      if (resolved.error && !encodedASCIIHost) {
        throw new Error(resolved.error);
      }
      schemelessOptions.skipEscape = true;
      return serialize(resolved, schemelessOptions);
    }
    function resolveComponent(base, relative, options, skipNormalization) {
      const target = {};
      if (!skipNormalization) {
        base = parse(serialize(base, options), options);
        relative = parse(serialize(relative, options), options);
      }
      options = options || {};
      if (!options.tolerant && relative.scheme) {
        target.scheme = relative.scheme;
        target.userinfo = relative.userinfo;
        target.host = relative.host;
        target.port = relative.port;
        target.path = removeDotSegments(relative.path || "");
        target.query = relative.query;
      } else {
        if (relative.userinfo !== void 0 || relative.host !== void 0 || relative.port !== void 0) {
          target.userinfo = relative.userinfo;
          target.host = relative.host;
          target.port = relative.port;
          target.path = removeDotSegments(relative.path || "");
          target.query = relative.query;
        } else {
          if (!relative.path) {
            target.path = base.path;
            if (relative.query !== void 0) {
              target.query = relative.query;
            } else {
              target.query = base.query;
            }
          } else {
            if (relative.path[0] === "/") {
              target.path = removeDotSegments(relative.path);
            } else {
              const baseHasAuthority = base.userinfo !== void 0 || base.host !== void 0 || base.port !== void 0;
              if (baseHasAuthority && !base.path) {
                target.path = "/" + relative.path;
              } else if (!base.path) {
                target.path = relative.path;
              } else {
                target.path = base.path.slice(0, base.path.lastIndexOf("/") + 1) + relative.path;
              }
              target.path = base.scheme === void 0 && !baseHasAuthority && target.path[0] !== "/" ? removeDotSegmentsRelative(target.path) : removeDotSegments(target.path);
            }
            target.query = relative.query;
          }
          target.userinfo = base.userinfo;
          target.host = base.host;
          target.port = base.port;
        }
        target.scheme = base.scheme;
      }
      target.fragment = relative.fragment;
      return target;
    }
    function equal(uriA, uriB, options) {
      const normalizedA = normalizeComparableURI(uriA, options);
      const normalizedB = normalizeComparableURI(uriB, options);
      return normalizedA !== void 0 && normalizedB !== void 0 && normalizedA === normalizedB;
    }
    function serialize(cmpts, opts) {
      const component = {
        host: cmpts.host,
        scheme: cmpts.scheme,
        userinfo: cmpts.userinfo,
        port: cmpts.port,
        path: cmpts.path,
        query: cmpts.query,
        nid: cmpts.nid,
        nss: cmpts.nss,
        uuid: cmpts.uuid,
        fragment: cmpts.fragment,
        reference: cmpts.reference,
        resourceName: cmpts.resourceName,
        secure: cmpts.secure,
        error: ""
      };
      const options = Object.assign({}, opts);
      const uriTokens = [];
      if (component.scheme) {
        component.scheme = validateScheme(component.scheme);
      }
      const schemeHandler = getSchemeHandler(options.scheme || component.scheme);
      if (schemeHandler && schemeHandler.serialize) schemeHandler.serialize(component, options);
      const hasAuthority = component.userinfo !== void 0 || component.host !== void 0 || component.port !== void 0;
      const schemelessReference = (component.scheme === void 0 || options.reference === "suffix") && !hasAuthority;
      const pathNoScheme = !options.skipEscape && schemelessReference;
      if (component.path !== void 0) {
        if (!options.skipEscape) {
          component.path = serializePathEncoding(component.path, pathNoScheme);
        } else {
          component.path = normalizePercentEncoding(component.path);
        }
      }
      if (options.reference !== "suffix" && component.scheme) {
        component.scheme = validateScheme(component.scheme);
        uriTokens.push(component.scheme, ":");
      }
      const authority = recomposeAuthority(component);
      if (authority !== void 0) {
        if (options.reference !== "suffix") {
          uriTokens.push("//");
        }
        uriTokens.push(authority);
        if (component.path && component.path[0] !== "/") {
          uriTokens.push("/");
        }
      }
      if (component.path !== void 0) {
        let s = component.path;
        if (!options.absolutePath && (!schemeHandler || !schemeHandler.absolutePath)) {
          s = schemelessReference && s[0] !== "/" ? removeDotSegmentsRelative(s) : removeDotSegments(s);
        }
        if (schemelessReference) {
          s = serializePathEncoding(s, true);
        }
        if (authority === void 0 && s[0] === "/" && s[1] === "/") {
          s = "/%2F" + s.slice(2);
        }
        uriTokens.push(s);
      }
      if (component.query !== void 0) {
        uriTokens.push("?", encodeQuery(component.query));
      }
      if (component.fragment !== void 0) {
        uriTokens.push("#", encodeFragment(component.fragment));
      }
      return uriTokens.join("");
    }
    var URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u;
    var AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/;
    var AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
    function getParseError(parsed, matches) {
      if (matches[2] !== void 0 && parsed.path && parsed.path[0] !== "/") {
        return 'URI path must start with "/" when authority is present.';
      }
      if (typeof parsed.port === "number" && (parsed.port < 0 || parsed.port > 65535)) {
        return "URI port is malformed.";
      }
      return void 0;
    }
    function hasMalformedPercentEncoding(component) {
      if (component === void 0) return false;
      let percent = component.indexOf("%");
      while (percent !== -1) {
        if (percent + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent + 1, percent + 3))) {
          return true;
        }
        percent = component.indexOf("%", percent + 3);
      }
      return false;
    }
    function isIPLiteral(host) {
      return host[0] === "[" && host[host.length - 1] === "]";
    }
    function hasMalformedComponentPercentEncoding(matches) {
      const host = matches[4];
      return hasMalformedPercentEncoding(matches[3]) || host !== void 0 && !isIPLiteral(host) && hasMalformedPercentEncoding(host) || hasMalformedPercentEncoding(matches[6]) || hasMalformedPercentEncoding(matches[7]) || hasMalformedPercentEncoding(matches[8]);
    }
    function canonicalizeHost(parsed, options, schemeHandler, isIP) {
      if (hasForbiddenDomainHost(parsed, options, schemeHandler, isIP)) {
        parsed.error = parsed.error || MALFORMED_HOST_ERROR;
        return true;
      }
      if (!options.unicodeSupport && (!schemeHandler || !schemeHandler.unicodeSupport) && parsed.host && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && isIP === false && nonSimpleDomain(parsed.host)) {
        let url;
        try {
          url = new URL("http://" + parsed.host);
        } catch (e) {
          parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e;
          return true;
        }
        if (!isHostOnlyURL(url)) {
          parsed.error = parsed.error || MALFORMED_HOST_ERROR;
          return true;
        }
        parsed.host = url.hostname;
      }
      return false;
    }
    function hasForbiddenDomainHost(parsed, options, schemeHandler, isIP) {
      return Boolean(
        parsed.host && isIP === false && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host)
      );
    }
    function isHostOnlyURL(url) {
      return url.username === "" && url.password === "" && url.port === "" && url.pathname === "/" && url.search === "" && url.hash === "" && url.hostname !== "";
    }
    function parseWithStatus(uri, opts) {
      const options = Object.assign({}, opts);
      const parsed = {
        scheme: void 0,
        userinfo: void 0,
        host: "",
        port: void 0,
        path: "",
        query: void 0,
        fragment: void 0
      };
      let malformedAuthorityOrPort = false;
      let malformedPercentEncoding = false;
      let malformedSchemeSpecific = false;
      let malformedHost = false;
      let malformedIPLiteral = false;
      let malformedScheme = false;
      let isIP = false;
      if (options.reference === "suffix") {
        if (options.scheme) {
          uri = options.scheme + ":" + uri;
        } else {
          uri = "//" + uri;
        }
      }
      const authorityMatch = uri.match(AUTHORITY_PREFIX);
      if (authorityMatch !== null && authorityMatch[1].indexOf("\\") !== -1) {
        parsed.error = "URI authority must not contain a literal backslash.";
        malformedAuthorityOrPort = true;
      }
      const introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION);
      if (introducerMatch !== null) {
        const region = introducerMatch[1];
        const normalizedRegion = region.replace(/[\t\n\r]/g, "");
        if (normalizedRegion.length >= 2) {
          if (normalizedRegion.slice(0, 2) !== "//") {
            parsed.error = parsed.error || "URI authority must not contain a literal backslash.";
            malformedAuthorityOrPort = true;
          } else if (region.length !== normalizedRegion.length) {
            parsed.error = parsed.error || "URI authority introducer must not contain whitespace.";
            malformedAuthorityOrPort = true;
          }
        }
      }
      const matches = uri.match(URI_PARSE);
      if (matches) {
        parsed.scheme = matches[1];
        parsed.userinfo = matches[3];
        parsed.host = matches[4];
        parsed.port = parseInt(matches[5], 10);
        parsed.path = matches[6] || "";
        parsed.query = matches[7];
        parsed.fragment = matches[8];
        if (parsed.scheme !== void 0) {
          if (VALID_SCHEME.test(parsed.scheme)) {
            parsed.scheme = parsed.scheme.toLowerCase();
          } else {
            parsed.error = parsed.error || MALFORMED_SCHEME_ERROR;
            malformedScheme = true;
          }
        }
        malformedPercentEncoding = hasMalformedComponentPercentEncoding(matches);
        if (malformedPercentEncoding) {
          parsed.error = parsed.error || "URI contains malformed percent-encoding.";
        }
        if (isNaN(parsed.port)) {
          parsed.port = matches[5];
        }
        const parseError = getParseError(parsed, matches);
        if (parseError !== void 0) {
          parsed.error = parsed.error || parseError;
          malformedAuthorityOrPort = true;
        }
        if (parsed.host) {
          const ipv4result = isIPv4(parsed.host);
          if (ipv4result === false) {
            const bracketedIPLiteral = isIPLiteral(parsed.host);
            const hasIPLiteralBracket = parsed.host.indexOf("[") !== -1 || parsed.host.indexOf("]") !== -1;
            const ipv6result = normalizeIPv6(parsed.host);
            isIP = ipv6result.isIPV6 || ipv6result.isIPVFuture === true;
            malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || ipv6result.error === true);
            parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase();
            if (malformedIPLiteral) {
              parsed.error = parsed.error || MALFORMED_HOST_ERROR;
              malformedAuthorityOrPort = true;
            }
          } else {
            isIP = true;
          }
        }
        if (parsed.scheme === void 0 && parsed.userinfo === void 0 && parsed.host === void 0 && parsed.port === void 0 && parsed.query === void 0 && !parsed.path) {
          parsed.reference = "same-document";
        } else if (parsed.scheme === void 0) {
          parsed.reference = "relative";
        } else if (parsed.fragment === void 0) {
          parsed.reference = "absolute";
        } else {
          parsed.reference = "uri";
        }
        if (options.reference && options.reference !== "suffix" && options.reference !== parsed.reference) {
          parsed.error = parsed.error || "URI is not a " + options.reference + " reference.";
        }
        const schemeHandler = getSchemeHandler(options.scheme || parsed.scheme);
        if (!malformedIPLiteral) {
          malformedHost = canonicalizeHost(parsed, options, schemeHandler, isIP);
        }
        if (uri.indexOf("%") !== -1 && parsed.host !== void 0 && !malformedIPLiteral) {
          let host = isIP ? parsed.host : normalizePercentEncoding(parsed.host, true);
          if (!isIP) {
            host = normalizePercentEncoding(host.toLowerCase());
          }
          parsed.host = isIP || options.scheme !== "null" ? reescapeHostDelimiters(host, isIP) : host;
        }
        if (!schemeHandler || schemeHandler && !schemeHandler.skipNormalize) {
          if (parsed.path) {
            parsed.path = normalizePathEncoding(parsed.path);
          }
          if (parsed.query) {
            parsed.query = normalizeQueryFragmentEncoding(parsed.query);
          }
          if (parsed.fragment) {
            parsed.fragment = normalizeQueryFragmentEncoding(parsed.fragment);
          }
        }
        if (schemeHandler && schemeHandler.parse) {
          schemeHandler.parse(parsed, options);
          if (schemeHandler === SCHEMES.urn && parsed.nid === void 0) {
            malformedSchemeSpecific = true;
          }
        }
      } else {
        parsed.error = parsed.error || "URI can not be parsed.";
      }
      return { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme };
    }
    function parse(uri, opts) {
      return parseWithStatus(uri, opts).parsed;
    }
    function normalizeString(uri, opts) {
      return normalizeStringWithStatus(uri, opts).normalized;
    }
    function normalizeStringWithStatus(uri, opts) {
      const { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = parseWithStatus(uri, opts);
      return {
        normalized: malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize(parsed, opts),
        malformedAuthorityOrPort,
        malformedPercentEncoding,
        malformedSchemeSpecific,
        malformedHost,
        malformedScheme
      };
    }
    function normalizeComparableURI(uri, opts) {
      if (typeof uri !== "string" && typeof uri !== "object") {
        return void 0;
      }
      let value;
      try {
        value = typeof uri === "string" ? uri : serialize(uri, opts);
      } catch {
        return void 0;
      }
      const { normalized, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = normalizeStringWithStatus(value, opts);
      return malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? void 0 : normalized;
    }
    var fastUri = {
      SCHEMES,
      normalize,
      resolve,
      resolveComponent,
      equal,
      serialize,
      parse
    };
    module.exports = fastUri;
    module.exports.default = fastUri;
    module.exports.fastUri = fastUri;
  }
});

// node_modules/ajv/dist/runtime/uri.js
var require_uri = __commonJS({
  "node_modules/ajv/dist/runtime/uri.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var uri = require_fast_uri();
    uri.code = 'require("ajv/dist/runtime/uri").default';
    exports.default = uri;
  }
});

// node_modules/ajv/dist/core.js
var require_core = __commonJS({
  "node_modules/ajv/dist/core.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = void 0;
    var validate_1 = require_validate();
    Object.defineProperty(exports, "KeywordCxt", { enumerable: true, get: function() {
      return validate_1.KeywordCxt;
    } });
    var codegen_1 = require_codegen();
    Object.defineProperty(exports, "_", { enumerable: true, get: function() {
      return codegen_1._;
    } });
    Object.defineProperty(exports, "str", { enumerable: true, get: function() {
      return codegen_1.str;
    } });
    Object.defineProperty(exports, "stringify", { enumerable: true, get: function() {
      return codegen_1.stringify;
    } });
    Object.defineProperty(exports, "nil", { enumerable: true, get: function() {
      return codegen_1.nil;
    } });
    Object.defineProperty(exports, "Name", { enumerable: true, get: function() {
      return codegen_1.Name;
    } });
    Object.defineProperty(exports, "CodeGen", { enumerable: true, get: function() {
      return codegen_1.CodeGen;
    } });
    var validation_error_1 = require_validation_error();
    var ref_error_1 = require_ref_error();
    var rules_1 = require_rules();
    var compile_1 = require_compile();
    var codegen_2 = require_codegen();
    var resolve_1 = require_resolve();
    var dataType_1 = require_dataType();
    var util_1 = require_util();
    var $dataRefSchema = require_data();
    var uri_1 = require_uri();
    var defaultRegExp = (str, flags) => new RegExp(str, flags);
    defaultRegExp.code = "new RegExp";
    var META_IGNORE_OPTIONS = ["removeAdditional", "useDefaults", "coerceTypes"];
    var EXT_SCOPE_NAMES = /* @__PURE__ */ new Set([
      "validate",
      "serialize",
      "parse",
      "wrapper",
      "root",
      "schema",
      "keyword",
      "pattern",
      "formats",
      "validate$data",
      "func",
      "obj",
      "Error"
    ]);
    var removedOptions = {
      errorDataPath: "",
      format: "`validateFormats: false` can be used instead.",
      nullable: '"nullable" keyword is supported by default.',
      jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
      extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
      missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
      processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
      sourceCode: "Use option `code: {source: true}`",
      strictDefaults: "It is default now, see option `strict`.",
      strictKeywords: "It is default now, see option `strict`.",
      uniqueItems: '"uniqueItems" keyword is always validated.',
      unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
      cache: "Map is used as cache, schema object as key.",
      serialize: "Map is used as cache, schema object as key.",
      ajvErrors: "It is default now."
    };
    var deprecatedOptions = {
      ignoreKeywordsWithRef: "",
      jsPropertySyntax: "",
      unicode: '"minLength"/"maxLength" account for unicode characters by default.'
    };
    var MAX_EXPRESSION = 200;
    function requiredOptions(o) {
      var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m, _o, _p, _q, _r, _s, _t, _u, _v, _w, _x, _y, _z, _0;
      const s = o.strict;
      const _optz = (_a = o.code) === null || _a === void 0 ? void 0 : _a.optimize;
      const optimize = _optz === true || _optz === void 0 ? 1 : _optz || 0;
      const regExp = (_c = (_b = o.code) === null || _b === void 0 ? void 0 : _b.regExp) !== null && _c !== void 0 ? _c : defaultRegExp;
      const uriResolver = (_d = o.uriResolver) !== null && _d !== void 0 ? _d : uri_1.default;
      return {
        strictSchema: (_f = (_e = o.strictSchema) !== null && _e !== void 0 ? _e : s) !== null && _f !== void 0 ? _f : true,
        strictNumbers: (_h = (_g = o.strictNumbers) !== null && _g !== void 0 ? _g : s) !== null && _h !== void 0 ? _h : true,
        strictTypes: (_k = (_j = o.strictTypes) !== null && _j !== void 0 ? _j : s) !== null && _k !== void 0 ? _k : "log",
        strictTuples: (_m = (_l = o.strictTuples) !== null && _l !== void 0 ? _l : s) !== null && _m !== void 0 ? _m : "log",
        strictRequired: (_p = (_o = o.strictRequired) !== null && _o !== void 0 ? _o : s) !== null && _p !== void 0 ? _p : false,
        code: o.code ? { ...o.code, optimize, regExp } : { optimize, regExp },
        loopRequired: (_q = o.loopRequired) !== null && _q !== void 0 ? _q : MAX_EXPRESSION,
        loopEnum: (_r = o.loopEnum) !== null && _r !== void 0 ? _r : MAX_EXPRESSION,
        meta: (_s = o.meta) !== null && _s !== void 0 ? _s : true,
        messages: (_t = o.messages) !== null && _t !== void 0 ? _t : true,
        inlineRefs: (_u = o.inlineRefs) !== null && _u !== void 0 ? _u : true,
        schemaId: (_v = o.schemaId) !== null && _v !== void 0 ? _v : "$id",
        addUsedSchema: (_w = o.addUsedSchema) !== null && _w !== void 0 ? _w : true,
        validateSchema: (_x = o.validateSchema) !== null && _x !== void 0 ? _x : true,
        validateFormats: (_y = o.validateFormats) !== null && _y !== void 0 ? _y : true,
        unicodeRegExp: (_z = o.unicodeRegExp) !== null && _z !== void 0 ? _z : true,
        int32range: (_0 = o.int32range) !== null && _0 !== void 0 ? _0 : true,
        uriResolver
      };
    }
    var Ajv2 = class {
      constructor(opts = {}) {
        this.schemas = {};
        this.refs = {};
        this.formats = /* @__PURE__ */ Object.create(null);
        this._compilations = /* @__PURE__ */ new Set();
        this._loading = {};
        this._cache = /* @__PURE__ */ new Map();
        opts = this.opts = { ...opts, ...requiredOptions(opts) };
        const { es5, lines: lines2 } = this.opts.code;
        this.scope = new codegen_2.ValueScope({ scope: {}, prefixes: EXT_SCOPE_NAMES, es5, lines: lines2 });
        this.logger = getLogger(opts.logger);
        const formatOpt = opts.validateFormats;
        opts.validateFormats = false;
        this.RULES = (0, rules_1.getRules)();
        checkOptions.call(this, removedOptions, opts, "NOT SUPPORTED");
        checkOptions.call(this, deprecatedOptions, opts, "DEPRECATED", "warn");
        this._metaOpts = getMetaSchemaOptions.call(this);
        if (opts.formats)
          addInitialFormats.call(this);
        this._addVocabularies();
        this._addDefaultMetaSchema();
        if (opts.keywords)
          addInitialKeywords.call(this, opts.keywords);
        if (typeof opts.meta == "object")
          this.addMetaSchema(opts.meta);
        addInitialSchemas.call(this);
        opts.validateFormats = formatOpt;
      }
      _addVocabularies() {
        this.addKeyword("$async");
      }
      _addDefaultMetaSchema() {
        const { $data, meta, schemaId } = this.opts;
        let _dataRefSchema = $dataRefSchema;
        if (schemaId === "id") {
          _dataRefSchema = { ...$dataRefSchema };
          _dataRefSchema.id = _dataRefSchema.$id;
          delete _dataRefSchema.$id;
        }
        if (meta && $data)
          this.addMetaSchema(_dataRefSchema, _dataRefSchema[schemaId], false);
      }
      defaultMeta() {
        const { meta, schemaId } = this.opts;
        return this.opts.defaultMeta = typeof meta == "object" ? meta[schemaId] || meta : void 0;
      }
      validate(schemaKeyRef, data) {
        let v;
        if (typeof schemaKeyRef == "string") {
          v = this.getSchema(schemaKeyRef);
          if (!v)
            throw new Error(`no schema with key or ref "${schemaKeyRef}"`);
        } else {
          v = this.compile(schemaKeyRef);
        }
        const valid = v(data);
        if (!("$async" in v))
          this.errors = v.errors;
        return valid;
      }
      compile(schema, _meta) {
        const sch = this._addSchema(schema, _meta);
        return sch.validate || this._compileSchemaEnv(sch);
      }
      compileAsync(schema, meta) {
        if (typeof this.opts.loadSchema != "function") {
          throw new Error("options.loadSchema should be a function");
        }
        const { loadSchema } = this.opts;
        return runCompileAsync.call(this, schema, meta);
        async function runCompileAsync(_schema, _meta) {
          await loadMetaSchema.call(this, _schema.$schema);
          const sch = this._addSchema(_schema, _meta);
          return sch.validate || _compileAsync.call(this, sch);
        }
        async function loadMetaSchema($ref) {
          if ($ref && !this.getSchema($ref)) {
            await runCompileAsync.call(this, { $ref }, true);
          }
        }
        async function _compileAsync(sch) {
          try {
            return this._compileSchemaEnv(sch);
          } catch (e) {
            if (!(e instanceof ref_error_1.default))
              throw e;
            checkLoaded.call(this, e);
            await loadMissingSchema.call(this, e.missingSchema);
            return _compileAsync.call(this, sch);
          }
        }
        function checkLoaded({ missingSchema: ref, missingRef }) {
          if (this.refs[ref]) {
            throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`);
          }
        }
        async function loadMissingSchema(ref) {
          const _schema = await _loadSchema.call(this, ref);
          if (!this.refs[ref])
            await loadMetaSchema.call(this, _schema.$schema);
          if (!this.refs[ref])
            this.addSchema(_schema, ref, meta);
        }
        async function _loadSchema(ref) {
          const p = this._loading[ref];
          if (p)
            return p;
          try {
            return await (this._loading[ref] = loadSchema(ref));
          } finally {
            delete this._loading[ref];
          }
        }
      }
      // Adds schema to the instance
      addSchema(schema, key, _meta, _validateSchema = this.opts.validateSchema) {
        if (Array.isArray(schema)) {
          for (const sch of schema)
            this.addSchema(sch, void 0, _meta, _validateSchema);
          return this;
        }
        let id;
        if (typeof schema === "object") {
          const { schemaId } = this.opts;
          id = schema[schemaId];
          if (id !== void 0 && typeof id != "string") {
            throw new Error(`schema ${schemaId} must be string`);
          }
        }
        key = (0, resolve_1.normalizeId)(key || id);
        this._checkUnique(key);
        this.schemas[key] = this._addSchema(schema, _meta, key, _validateSchema, true);
        return this;
      }
      // Add schema that will be used to validate other schemas
      // options in META_IGNORE_OPTIONS are alway set to false
      addMetaSchema(schema, key, _validateSchema = this.opts.validateSchema) {
        this.addSchema(schema, key, true, _validateSchema);
        return this;
      }
      //  Validate schema against its meta-schema
      validateSchema(schema, throwOrLogError) {
        if (typeof schema == "boolean")
          return true;
        let $schema;
        $schema = schema.$schema;
        if ($schema !== void 0 && typeof $schema != "string") {
          throw new Error("$schema must be a string");
        }
        $schema = $schema || this.opts.defaultMeta || this.defaultMeta();
        if (!$schema) {
          this.logger.warn("meta-schema not available");
          this.errors = null;
          return true;
        }
        const valid = this.validate($schema, schema);
        if (!valid && throwOrLogError) {
          const message = "schema is invalid: " + this.errorsText();
          if (this.opts.validateSchema === "log")
            this.logger.error(message);
          else
            throw new Error(message);
        }
        return valid;
      }
      // Get compiled schema by `key` or `ref`.
      // (`key` that was passed to `addSchema` or full schema reference - `schema.$id` or resolved id)
      getSchema(keyRef) {
        let sch;
        while (typeof (sch = getSchEnv.call(this, keyRef)) == "string")
          keyRef = sch;
        if (sch === void 0) {
          const { schemaId } = this.opts;
          const root = new compile_1.SchemaEnv({ schema: {}, schemaId });
          sch = compile_1.resolveSchema.call(this, root, keyRef);
          if (!sch)
            return;
          this.refs[keyRef] = sch;
        }
        return sch.validate || this._compileSchemaEnv(sch);
      }
      // Remove cached schema(s).
      // If no parameter is passed all schemas but meta-schemas are removed.
      // If RegExp is passed all schemas with key/id matching pattern but meta-schemas are removed.
      // Even if schema is referenced by other schemas it still can be removed as other schemas have local references.
      removeSchema(schemaKeyRef) {
        if (schemaKeyRef instanceof RegExp) {
          this._removeAllSchemas(this.schemas, schemaKeyRef);
          this._removeAllSchemas(this.refs, schemaKeyRef);
          return this;
        }
        switch (typeof schemaKeyRef) {
          case "undefined":
            this._removeAllSchemas(this.schemas);
            this._removeAllSchemas(this.refs);
            this._cache.clear();
            return this;
          case "string": {
            const sch = getSchEnv.call(this, schemaKeyRef);
            if (typeof sch == "object")
              this._cache.delete(sch.schema);
            delete this.schemas[schemaKeyRef];
            delete this.refs[schemaKeyRef];
            return this;
          }
          case "object": {
            const cacheKey = schemaKeyRef;
            this._cache.delete(cacheKey);
            let id = schemaKeyRef[this.opts.schemaId];
            if (id) {
              id = (0, resolve_1.normalizeId)(id);
              delete this.schemas[id];
              delete this.refs[id];
            }
            return this;
          }
          default:
            throw new Error("ajv.removeSchema: invalid parameter");
        }
      }
      // add "vocabulary" - a collection of keywords
      addVocabulary(definitions) {
        for (const def of definitions)
          this.addKeyword(def);
        return this;
      }
      addKeyword(kwdOrDef, def) {
        let keyword;
        if (typeof kwdOrDef == "string") {
          keyword = kwdOrDef;
          if (typeof def == "object") {
            this.logger.warn("these parameters are deprecated, see docs for addKeyword");
            def.keyword = keyword;
          }
        } else if (typeof kwdOrDef == "object" && def === void 0) {
          def = kwdOrDef;
          keyword = def.keyword;
          if (Array.isArray(keyword) && !keyword.length) {
            throw new Error("addKeywords: keyword must be string or non-empty array");
          }
        } else {
          throw new Error("invalid addKeywords parameters");
        }
        checkKeyword.call(this, keyword, def);
        if (!def) {
          (0, util_1.eachItem)(keyword, (kwd) => addRule.call(this, kwd));
          return this;
        }
        keywordMetaschema.call(this, def);
        const definition = {
          ...def,
          type: (0, dataType_1.getJSONTypes)(def.type),
          schemaType: (0, dataType_1.getJSONTypes)(def.schemaType)
        };
        (0, util_1.eachItem)(keyword, definition.type.length === 0 ? (k) => addRule.call(this, k, definition) : (k) => definition.type.forEach((t) => addRule.call(this, k, definition, t)));
        return this;
      }
      getKeyword(keyword) {
        const rule = this.RULES.all[keyword];
        return typeof rule == "object" ? rule.definition : !!rule;
      }
      // Remove keyword
      removeKeyword(keyword) {
        const { RULES: RULES2 } = this;
        delete RULES2.keywords[keyword];
        delete RULES2.all[keyword];
        for (const group of RULES2.rules) {
          const i = group.rules.findIndex((rule) => rule.keyword === keyword);
          if (i >= 0)
            group.rules.splice(i, 1);
        }
        return this;
      }
      // Add format
      addFormat(name, format) {
        if (typeof format == "string")
          format = new RegExp(format);
        this.formats[name] = format;
        return this;
      }
      errorsText(errors = this.errors, { separator = ", ", dataVar = "data" } = {}) {
        if (!errors || errors.length === 0)
          return "No errors";
        return errors.map((e) => `${dataVar}${e.instancePath} ${e.message}`).reduce((text2, msg) => text2 + separator + msg);
      }
      $dataMetaSchema(metaSchema, keywordsJsonPointers) {
        const rules = this.RULES.all;
        metaSchema = JSON.parse(JSON.stringify(metaSchema));
        for (const jsonPointer of keywordsJsonPointers) {
          const segments = jsonPointer.split("/").slice(1);
          let keywords = metaSchema;
          for (const seg of segments)
            keywords = keywords[seg];
          for (const key in rules) {
            const rule = rules[key];
            if (typeof rule != "object")
              continue;
            const { $data } = rule.definition;
            const schema = keywords[key];
            if ($data && schema)
              keywords[key] = schemaOrData(schema);
          }
        }
        return metaSchema;
      }
      _removeAllSchemas(schemas, regex) {
        for (const keyRef in schemas) {
          const sch = schemas[keyRef];
          if (!regex || regex.test(keyRef)) {
            if (typeof sch == "string") {
              delete schemas[keyRef];
            } else if (sch && !sch.meta) {
              this._cache.delete(sch.schema);
              delete schemas[keyRef];
            }
          }
        }
      }
      _addSchema(schema, meta, baseId, validateSchema = this.opts.validateSchema, addSchema = this.opts.addUsedSchema) {
        let id;
        const { schemaId } = this.opts;
        if (typeof schema == "object") {
          id = schema[schemaId];
        } else {
          if (this.opts.jtd)
            throw new Error("schema must be object");
          else if (typeof schema != "boolean")
            throw new Error("schema must be object or boolean");
        }
        let sch = this._cache.get(schema);
        if (sch !== void 0)
          return sch;
        baseId = (0, resolve_1.normalizeId)(id || baseId);
        const localRefs = resolve_1.getSchemaRefs.call(this, schema, baseId);
        sch = new compile_1.SchemaEnv({ schema, schemaId, meta, baseId, localRefs });
        this._cache.set(sch.schema, sch);
        if (addSchema && !baseId.startsWith("#")) {
          if (baseId)
            this._checkUnique(baseId);
          this.refs[baseId] = sch;
        }
        if (validateSchema)
          this.validateSchema(schema, true);
        return sch;
      }
      _checkUnique(id) {
        if (this.schemas[id] || this.refs[id]) {
          throw new Error(`schema with key or id "${id}" already exists`);
        }
      }
      _compileSchemaEnv(sch) {
        if (sch.meta)
          this._compileMetaSchema(sch);
        else
          compile_1.compileSchema.call(this, sch);
        if (!sch.validate)
          throw new Error("ajv implementation error");
        return sch.validate;
      }
      _compileMetaSchema(sch) {
        const currentOpts = this.opts;
        this.opts = this._metaOpts;
        try {
          compile_1.compileSchema.call(this, sch);
        } finally {
          this.opts = currentOpts;
        }
      }
    };
    Ajv2.ValidationError = validation_error_1.default;
    Ajv2.MissingRefError = ref_error_1.default;
    exports.default = Ajv2;
    function checkOptions(checkOpts, options, msg, log = "error") {
      for (const key in checkOpts) {
        const opt = key;
        if (opt in options)
          this.logger[log](`${msg}: option ${key}. ${checkOpts[opt]}`);
      }
    }
    function getSchEnv(keyRef) {
      keyRef = (0, resolve_1.normalizeId)(keyRef);
      return this.schemas[keyRef] || this.refs[keyRef];
    }
    function addInitialSchemas() {
      const optsSchemas = this.opts.schemas;
      if (!optsSchemas)
        return;
      if (Array.isArray(optsSchemas))
        this.addSchema(optsSchemas);
      else
        for (const key in optsSchemas)
          this.addSchema(optsSchemas[key], key);
    }
    function addInitialFormats() {
      for (const name in this.opts.formats) {
        const format = this.opts.formats[name];
        if (format)
          this.addFormat(name, format);
      }
    }
    function addInitialKeywords(defs) {
      if (Array.isArray(defs)) {
        this.addVocabulary(defs);
        return;
      }
      this.logger.warn("keywords option as map is deprecated, pass array");
      for (const keyword in defs) {
        const def = defs[keyword];
        if (!def.keyword)
          def.keyword = keyword;
        this.addKeyword(def);
      }
    }
    function getMetaSchemaOptions() {
      const metaOpts = { ...this.opts };
      for (const opt of META_IGNORE_OPTIONS)
        delete metaOpts[opt];
      return metaOpts;
    }
    var noLogs = { log() {
    }, warn() {
    }, error() {
    } };
    function getLogger(logger) {
      if (logger === false)
        return noLogs;
      if (logger === void 0)
        return console;
      if (logger.log && logger.warn && logger.error)
        return logger;
      throw new Error("logger must implement log, warn and error methods");
    }
    var KEYWORD_NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
    function checkKeyword(keyword, def) {
      const { RULES: RULES2 } = this;
      (0, util_1.eachItem)(keyword, (kwd) => {
        if (RULES2.keywords[kwd])
          throw new Error(`Keyword ${kwd} is already defined`);
        if (!KEYWORD_NAME.test(kwd))
          throw new Error(`Keyword ${kwd} has invalid name`);
      });
      if (!def)
        return;
      if (def.$data && !("code" in def || "validate" in def)) {
        throw new Error('$data keyword must have "code" or "validate" function');
      }
    }
    function addRule(keyword, definition, dataType) {
      var _a;
      const post = definition === null || definition === void 0 ? void 0 : definition.post;
      if (dataType && post)
        throw new Error('keyword with "post" flag cannot have "type"');
      const { RULES: RULES2 } = this;
      let ruleGroup = post ? RULES2.post : RULES2.rules.find(({ type: t }) => t === dataType);
      if (!ruleGroup) {
        ruleGroup = { type: dataType, rules: [] };
        RULES2.rules.push(ruleGroup);
      }
      RULES2.keywords[keyword] = true;
      if (!definition)
        return;
      const rule = {
        keyword,
        definition: {
          ...definition,
          type: (0, dataType_1.getJSONTypes)(definition.type),
          schemaType: (0, dataType_1.getJSONTypes)(definition.schemaType)
        }
      };
      if (definition.before)
        addBeforeRule.call(this, ruleGroup, rule, definition.before);
      else
        ruleGroup.rules.push(rule);
      RULES2.all[keyword] = rule;
      (_a = definition.implements) === null || _a === void 0 ? void 0 : _a.forEach((kwd) => this.addKeyword(kwd));
    }
    function addBeforeRule(ruleGroup, rule, before) {
      const i = ruleGroup.rules.findIndex((_rule) => _rule.keyword === before);
      if (i >= 0) {
        ruleGroup.rules.splice(i, 0, rule);
      } else {
        ruleGroup.rules.push(rule);
        this.logger.warn(`rule ${before} is not defined`);
      }
    }
    function keywordMetaschema(def) {
      let { metaSchema } = def;
      if (metaSchema === void 0)
        return;
      if (def.$data && this.opts.$data)
        metaSchema = schemaOrData(metaSchema);
      def.validateSchema = this.compile(metaSchema, true);
    }
    var $dataRef = {
      $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#"
    };
    function schemaOrData(schema) {
      return { anyOf: [schema, $dataRef] };
    }
  }
});

// node_modules/ajv/dist/vocabularies/core/id.js
var require_id = __commonJS({
  "node_modules/ajv/dist/vocabularies/core/id.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var def = {
      keyword: "id",
      code() {
        throw new Error('NOT SUPPORTED: keyword "id", use "$id" for schema ID');
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/core/ref.js
var require_ref = __commonJS({
  "node_modules/ajv/dist/vocabularies/core/ref.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.callRef = exports.getValidate = void 0;
    var ref_error_1 = require_ref_error();
    var code_1 = require_code2();
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var compile_1 = require_compile();
    var util_1 = require_util();
    var def = {
      keyword: "$ref",
      schemaType: "string",
      code(cxt) {
        const { gen, schema: $ref, it } = cxt;
        const { baseId, schemaEnv: env, validateName, opts, self } = it;
        const { root } = env;
        if (($ref === "#" || $ref === "#/") && baseId === root.baseId)
          return callRootRef();
        const schOrEnv = compile_1.resolveRef.call(self, root, baseId, $ref);
        if (schOrEnv === void 0)
          throw new ref_error_1.default(it.opts.uriResolver, baseId, $ref);
        if (schOrEnv instanceof compile_1.SchemaEnv)
          return callValidate(schOrEnv);
        return inlineRefSchema(schOrEnv);
        function callRootRef() {
          if (env === root)
            return callRef(cxt, validateName, env, env.$async);
          const rootName = gen.scopeValue("root", { ref: root });
          return callRef(cxt, (0, codegen_1._)`${rootName}.validate`, root, root.$async);
        }
        function callValidate(sch) {
          const v = getValidate(cxt, sch);
          callRef(cxt, v, sch, sch.$async);
        }
        function inlineRefSchema(sch) {
          const schName = gen.scopeValue("schema", opts.code.source === true ? { ref: sch, code: (0, codegen_1.stringify)(sch) } : { ref: sch });
          const valid = gen.name("valid");
          const schCxt = cxt.subschema({
            schema: sch,
            dataTypes: [],
            schemaPath: codegen_1.nil,
            topSchemaRef: schName,
            errSchemaPath: $ref
          }, valid);
          cxt.mergeEvaluated(schCxt);
          cxt.ok(valid);
        }
      }
    };
    function getValidate(cxt, sch) {
      const { gen } = cxt;
      return sch.validate ? gen.scopeValue("validate", { ref: sch.validate }) : (0, codegen_1._)`${gen.scopeValue("wrapper", { ref: sch })}.validate`;
    }
    exports.getValidate = getValidate;
    function callRef(cxt, v, sch, $async) {
      const { gen, it } = cxt;
      const { allErrors, schemaEnv: env, opts } = it;
      const passCxt = opts.passContext ? names_1.default.this : codegen_1.nil;
      if ($async)
        callAsyncRef();
      else
        callSyncRef();
      function callAsyncRef() {
        if (!env.$async)
          throw new Error("async schema referenced by sync schema");
        const valid = gen.let("valid");
        gen.try(() => {
          gen.code((0, codegen_1._)`await ${(0, code_1.callValidateCode)(cxt, v, passCxt)}`);
          addEvaluatedFrom(v);
          if (!allErrors)
            gen.assign(valid, true);
        }, (e) => {
          gen.if((0, codegen_1._)`!(${e} instanceof ${it.ValidationError})`, () => gen.throw(e));
          addErrorsFrom(e);
          if (!allErrors)
            gen.assign(valid, false);
        });
        cxt.ok(valid);
      }
      function callSyncRef() {
        cxt.result((0, code_1.callValidateCode)(cxt, v, passCxt), () => addEvaluatedFrom(v), () => addErrorsFrom(v));
      }
      function addErrorsFrom(source) {
        const errs = (0, codegen_1._)`${source}.errors`;
        gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`);
        gen.assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
      }
      function addEvaluatedFrom(source) {
        var _a;
        if (!it.opts.unevaluated)
          return;
        const schEvaluated = (_a = sch === null || sch === void 0 ? void 0 : sch.validate) === null || _a === void 0 ? void 0 : _a.evaluated;
        if (it.props !== true) {
          if (schEvaluated && !schEvaluated.dynamicProps) {
            if (schEvaluated.props !== void 0) {
              it.props = util_1.mergeEvaluated.props(gen, schEvaluated.props, it.props);
            }
          } else {
            const props = gen.var("props", (0, codegen_1._)`${source}.evaluated.props`);
            it.props = util_1.mergeEvaluated.props(gen, props, it.props, codegen_1.Name);
          }
        }
        if (it.items !== true) {
          if (schEvaluated && !schEvaluated.dynamicItems) {
            if (schEvaluated.items !== void 0) {
              it.items = util_1.mergeEvaluated.items(gen, schEvaluated.items, it.items);
            }
          } else {
            const items = gen.var("items", (0, codegen_1._)`${source}.evaluated.items`);
            it.items = util_1.mergeEvaluated.items(gen, items, it.items, codegen_1.Name);
          }
        }
      }
    }
    exports.callRef = callRef;
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/core/index.js
var require_core2 = __commonJS({
  "node_modules/ajv/dist/vocabularies/core/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var id_1 = require_id();
    var ref_1 = require_ref();
    var core = [
      "$schema",
      "$id",
      "$defs",
      "$vocabulary",
      { keyword: "$comment" },
      "definitions",
      id_1.default,
      ref_1.default
    ];
    exports.default = core;
  }
});

// node_modules/ajv/dist/vocabularies/validation/limitNumber.js
var require_limitNumber = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/limitNumber.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var ops = codegen_1.operators;
    var KWDs = {
      maximum: { okStr: "<=", ok: ops.LTE, fail: ops.GT },
      minimum: { okStr: ">=", ok: ops.GTE, fail: ops.LT },
      exclusiveMaximum: { okStr: "<", ok: ops.LT, fail: ops.GTE },
      exclusiveMinimum: { okStr: ">", ok: ops.GT, fail: ops.LTE }
    };
    var error = {
      message: ({ keyword, schemaCode }) => (0, codegen_1.str)`must be ${KWDs[keyword].okStr} ${schemaCode}`,
      params: ({ keyword, schemaCode }) => (0, codegen_1._)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`
    };
    var def = {
      keyword: Object.keys(KWDs),
      type: "number",
      schemaType: "number",
      $data: true,
      error,
      code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        cxt.fail$data((0, codegen_1._)`${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/multipleOf.js
var require_multipleOf = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/multipleOf.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var error = {
      message: ({ schemaCode }) => (0, codegen_1.str)`must be multiple of ${schemaCode}`,
      params: ({ schemaCode }) => (0, codegen_1._)`{multipleOf: ${schemaCode}}`
    };
    var def = {
      keyword: "multipleOf",
      type: "number",
      schemaType: "number",
      $data: true,
      error,
      code(cxt) {
        const { gen, data, schemaCode, it } = cxt;
        const prec = it.opts.multipleOfPrecision;
        const res = gen.let("res");
        const invalid = prec ? (0, codegen_1._)`Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}` : (0, codegen_1._)`${res} !== parseInt(${res})`;
        cxt.fail$data((0, codegen_1._)`(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv/dist/vocabularies/validation/limitLength.js
var require_limitLength = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/limitLength.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var ucs2length_1 = require_ucs2length();
    var error = {
      message({ keyword, schemaCode }) {
        const comp = keyword === "maxLength" ? "more" : "fewer";
        return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} characters`;
      },
      params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
    };
    var def = {
      keyword: ["maxLength", "minLength"],
      type: "string",
      schemaType: "number",
      $data: true,
      error,
      code(cxt) {
        const { keyword, data, schemaCode, it } = cxt;
        const op = keyword === "maxLength" ? codegen_1.operators.GT : codegen_1.operators.LT;
        const len = it.opts.unicode === false ? (0, codegen_1._)`${data}.length` : (0, codegen_1._)`${(0, util_1.useFunc)(cxt.gen, ucs2length_1.default)}(${data})`;
        cxt.fail$data((0, codegen_1._)`${len} ${op} ${schemaCode}`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/pattern.js
var require_pattern = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/pattern.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var code_1 = require_code2();
    var util_1 = require_util();
    var codegen_1 = require_codegen();
    var error = {
      message: ({ schemaCode }) => (0, codegen_1.str)`must match pattern "${schemaCode}"`,
      params: ({ schemaCode }) => (0, codegen_1._)`{pattern: ${schemaCode}}`
    };
    var def = {
      keyword: "pattern",
      type: "string",
      schemaType: "string",
      $data: true,
      error,
      code(cxt) {
        const { gen, data, $data, schema, schemaCode, it } = cxt;
        const u = it.opts.unicodeRegExp ? "u" : "";
        if ($data) {
          const { regExp } = it.opts.code;
          const regExpCode = regExp.code === "new RegExp" ? (0, codegen_1._)`new RegExp` : (0, util_1.useFunc)(gen, regExp);
          const valid = gen.let("valid");
          gen.try(() => gen.assign(valid, (0, codegen_1._)`${regExpCode}(${schemaCode}, ${u}).test(${data})`), () => gen.assign(valid, false));
          cxt.fail$data((0, codegen_1._)`!${valid}`);
        } else {
          const regExp = (0, code_1.usePattern)(cxt, schema);
          cxt.fail$data((0, codegen_1._)`!${regExp}.test(${data})`);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/limitProperties.js
var require_limitProperties = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/limitProperties.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var error = {
      message({ keyword, schemaCode }) {
        const comp = keyword === "maxProperties" ? "more" : "fewer";
        return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} properties`;
      },
      params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
    };
    var def = {
      keyword: ["maxProperties", "minProperties"],
      type: "object",
      schemaType: "number",
      $data: true,
      error,
      code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        const op = keyword === "maxProperties" ? codegen_1.operators.GT : codegen_1.operators.LT;
        cxt.fail$data((0, codegen_1._)`Object.keys(${data}).length ${op} ${schemaCode}`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/required.js
var require_required = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/required.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var code_1 = require_code2();
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: ({ params: { missingProperty } }) => (0, codegen_1.str)`must have required property '${missingProperty}'`,
      params: ({ params: { missingProperty } }) => (0, codegen_1._)`{missingProperty: ${missingProperty}}`
    };
    var def = {
      keyword: "required",
      type: "object",
      schemaType: "array",
      $data: true,
      error,
      code(cxt) {
        const { gen, schema, schemaCode, data, $data, it } = cxt;
        const { opts } = it;
        if (!$data && schema.length === 0)
          return;
        const useLoop = schema.length >= opts.loopRequired;
        if (it.allErrors)
          allErrorsMode();
        else
          exitOnErrorMode();
        if (opts.strictRequired) {
          const props = cxt.parentSchema.properties;
          const { definedProperties } = cxt.it;
          for (const requiredKey of schema) {
            if ((props === null || props === void 0 ? void 0 : props[requiredKey]) === void 0 && !definedProperties.has(requiredKey)) {
              const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
              const msg = `required property "${requiredKey}" is not defined at "${schemaPath}" (strictRequired)`;
              (0, util_1.checkStrictMode)(it, msg, it.opts.strictRequired);
            }
          }
        }
        function allErrorsMode() {
          if (useLoop || $data) {
            cxt.block$data(codegen_1.nil, loopAllRequired);
          } else {
            for (const prop of schema) {
              (0, code_1.checkReportMissingProp)(cxt, prop);
            }
          }
        }
        function exitOnErrorMode() {
          const missing2 = gen.let("missing");
          if (useLoop || $data) {
            const valid = gen.let("valid", true);
            cxt.block$data(valid, () => loopUntilMissing(missing2, valid));
            cxt.ok(valid);
          } else {
            gen.if((0, code_1.checkMissingProp)(cxt, schema, missing2));
            (0, code_1.reportMissingProp)(cxt, missing2);
            gen.else();
          }
        }
        function loopAllRequired() {
          gen.forOf("prop", schemaCode, (prop) => {
            cxt.setParams({ missingProperty: prop });
            gen.if((0, code_1.noPropertyInData)(gen, data, prop, opts.ownProperties), () => cxt.error());
          });
        }
        function loopUntilMissing(missing2, valid) {
          cxt.setParams({ missingProperty: missing2 });
          gen.forOf(missing2, schemaCode, () => {
            gen.assign(valid, (0, code_1.propertyInData)(gen, data, missing2, opts.ownProperties));
            gen.if((0, codegen_1.not)(valid), () => {
              cxt.error();
              gen.break();
            });
          }, codegen_1.nil);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/limitItems.js
var require_limitItems = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/limitItems.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var error = {
      message({ keyword, schemaCode }) {
        const comp = keyword === "maxItems" ? "more" : "fewer";
        return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} items`;
      },
      params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
    };
    var def = {
      keyword: ["maxItems", "minItems"],
      type: "array",
      schemaType: "number",
      $data: true,
      error,
      code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        const op = keyword === "maxItems" ? codegen_1.operators.GT : codegen_1.operators.LT;
        cxt.fail$data((0, codegen_1._)`${data}.length ${op} ${schemaCode}`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// node_modules/ajv/dist/vocabularies/validation/uniqueItems.js
var require_uniqueItems = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/uniqueItems.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dataType_1 = require_dataType();
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var equal_1 = require_equal();
    var error = {
      message: ({ params: { i, j } }) => (0, codegen_1.str)`must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
      params: ({ params: { i, j } }) => (0, codegen_1._)`{i: ${i}, j: ${j}}`
    };
    var def = {
      keyword: "uniqueItems",
      type: "array",
      schemaType: "boolean",
      $data: true,
      error,
      code(cxt) {
        const { gen, data, $data, schema, parentSchema, schemaCode, it } = cxt;
        if (!$data && !schema)
          return;
        const valid = gen.let("valid");
        const itemTypes = parentSchema.items ? (0, dataType_1.getSchemaTypes)(parentSchema.items) : [];
        cxt.block$data(valid, validateUniqueItems, (0, codegen_1._)`${schemaCode} === false`);
        cxt.ok(valid);
        function validateUniqueItems() {
          const i = gen.let("i", (0, codegen_1._)`${data}.length`);
          const j = gen.let("j");
          cxt.setParams({ i, j });
          gen.assign(valid, true);
          gen.if((0, codegen_1._)`${i} > 1`, () => (canOptimize() ? loopN : loopN2)(i, j));
        }
        function canOptimize() {
          return itemTypes.length > 0 && !itemTypes.some((t) => t === "object" || t === "array");
        }
        function loopN(i, j) {
          const item = gen.name("item");
          const wrongType = (0, dataType_1.checkDataTypes)(itemTypes, item, it.opts.strictNumbers, dataType_1.DataType.Wrong);
          const indices = gen.const("indices", (0, codegen_1._)`{}`);
          gen.for((0, codegen_1._)`;${i}--;`, () => {
            gen.let(item, (0, codegen_1._)`${data}[${i}]`);
            gen.if(wrongType, (0, codegen_1._)`continue`);
            if (itemTypes.length > 1)
              gen.if((0, codegen_1._)`typeof ${item} == "string"`, (0, codegen_1._)`${item} += "_"`);
            gen.if((0, codegen_1._)`typeof ${indices}[${item}] == "number"`, () => {
              gen.assign(j, (0, codegen_1._)`${indices}[${item}]`);
              cxt.error();
              gen.assign(valid, false).break();
            }).code((0, codegen_1._)`${indices}[${item}] = ${i}`);
          });
        }
        function loopN2(i, j) {
          const eql = (0, util_1.useFunc)(gen, equal_1.default);
          const outer = gen.name("outer");
          gen.label(outer).for((0, codegen_1._)`;${i}--;`, () => gen.for((0, codegen_1._)`${j} = ${i}; ${j}--;`, () => gen.if((0, codegen_1._)`${eql}(${data}[${i}], ${data}[${j}])`, () => {
            cxt.error();
            gen.assign(valid, false).break(outer);
          })));
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/const.js
var require_const = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/const.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var equal_1 = require_equal();
    var error = {
      message: "must be equal to constant",
      params: ({ schemaCode }) => (0, codegen_1._)`{allowedValue: ${schemaCode}}`
    };
    var def = {
      keyword: "const",
      $data: true,
      error,
      code(cxt) {
        const { gen, data, $data, schemaCode, schema } = cxt;
        if ($data || schema && typeof schema == "object") {
          cxt.fail$data((0, codegen_1._)`!${(0, util_1.useFunc)(gen, equal_1.default)}(${data}, ${schemaCode})`);
        } else {
          cxt.fail((0, codegen_1._)`${schema} !== ${data}`);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/enum.js
var require_enum = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/enum.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var equal_1 = require_equal();
    var error = {
      message: "must be equal to one of the allowed values",
      params: ({ schemaCode }) => (0, codegen_1._)`{allowedValues: ${schemaCode}}`
    };
    var def = {
      keyword: "enum",
      schemaType: "array",
      $data: true,
      error,
      code(cxt) {
        const { gen, data, $data, schema, schemaCode, it } = cxt;
        if (!$data && schema.length === 0)
          throw new Error("enum must have non-empty array");
        const useLoop = schema.length >= it.opts.loopEnum;
        let eql;
        const getEql = () => eql !== null && eql !== void 0 ? eql : eql = (0, util_1.useFunc)(gen, equal_1.default);
        let valid;
        if (useLoop || $data) {
          valid = gen.let("valid");
          cxt.block$data(valid, loopEnum);
        } else {
          if (!Array.isArray(schema))
            throw new Error("ajv implementation error");
          const vSchema = gen.const("vSchema", schemaCode);
          valid = (0, codegen_1.or)(...schema.map((_x, i) => equalCode(vSchema, i)));
        }
        cxt.pass(valid);
        function loopEnum() {
          gen.assign(valid, false);
          gen.forOf("v", schemaCode, (v) => gen.if((0, codegen_1._)`${getEql()}(${data}, ${v})`, () => gen.assign(valid, true).break()));
        }
        function equalCode(vSchema, i) {
          const sch = schema[i];
          return typeof sch === "object" && sch !== null ? (0, codegen_1._)`${getEql()}(${data}, ${vSchema}[${i}])` : (0, codegen_1._)`${data} === ${sch}`;
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/index.js
var require_validation = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var limitNumber_1 = require_limitNumber();
    var multipleOf_1 = require_multipleOf();
    var limitLength_1 = require_limitLength();
    var pattern_1 = require_pattern();
    var limitProperties_1 = require_limitProperties();
    var required_1 = require_required();
    var limitItems_1 = require_limitItems();
    var uniqueItems_1 = require_uniqueItems();
    var const_1 = require_const();
    var enum_1 = require_enum();
    var validation = [
      // number
      limitNumber_1.default,
      multipleOf_1.default,
      // string
      limitLength_1.default,
      pattern_1.default,
      // object
      limitProperties_1.default,
      required_1.default,
      // array
      limitItems_1.default,
      uniqueItems_1.default,
      // any
      { keyword: "type", schemaType: ["string", "array"] },
      { keyword: "nullable", schemaType: "boolean" },
      const_1.default,
      enum_1.default
    ];
    exports.default = validation;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/additionalItems.js
var require_additionalItems = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/additionalItems.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.validateAdditionalItems = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
      params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
    };
    var def = {
      keyword: "additionalItems",
      type: "array",
      schemaType: ["boolean", "object"],
      before: "uniqueItems",
      error,
      code(cxt) {
        const { parentSchema, it } = cxt;
        const { items } = parentSchema;
        if (!Array.isArray(items)) {
          (0, util_1.checkStrictMode)(it, '"additionalItems" is ignored when "items" is not an array of schemas');
          return;
        }
        validateAdditionalItems(cxt, items);
      }
    };
    function validateAdditionalItems(cxt, items) {
      const { gen, schema, data, keyword, it } = cxt;
      it.items = true;
      const len = gen.const("len", (0, codegen_1._)`${data}.length`);
      if (schema === false) {
        cxt.setParams({ len: items.length });
        cxt.pass((0, codegen_1._)`${len} <= ${items.length}`);
      } else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
        const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items.length}`);
        gen.if((0, codegen_1.not)(valid), () => validateItems(valid));
        cxt.ok(valid);
      }
      function validateItems(valid) {
        gen.forRange("i", items.length, len, (i) => {
          cxt.subschema({ keyword, dataProp: i, dataPropType: util_1.Type.Num }, valid);
          if (!it.allErrors)
            gen.if((0, codegen_1.not)(valid), () => gen.break());
        });
      }
    }
    exports.validateAdditionalItems = validateAdditionalItems;
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/items.js
var require_items = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/items.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.validateTuple = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var code_1 = require_code2();
    var def = {
      keyword: "items",
      type: "array",
      schemaType: ["object", "array", "boolean"],
      before: "uniqueItems",
      code(cxt) {
        const { schema, it } = cxt;
        if (Array.isArray(schema))
          return validateTuple(cxt, "additionalItems", schema);
        it.items = true;
        if ((0, util_1.alwaysValidSchema)(it, schema))
          return;
        cxt.ok((0, code_1.validateArray)(cxt));
      }
    };
    function validateTuple(cxt, extraItems, schArr = cxt.schema) {
      const { gen, parentSchema, data, keyword, it } = cxt;
      checkStrictTuple(parentSchema);
      if (it.opts.unevaluated && schArr.length && it.items !== true) {
        it.items = util_1.mergeEvaluated.items(gen, schArr.length, it.items);
      }
      const valid = gen.name("valid");
      const len = gen.const("len", (0, codegen_1._)`${data}.length`);
      schArr.forEach((sch, i) => {
        if ((0, util_1.alwaysValidSchema)(it, sch))
          return;
        gen.if((0, codegen_1._)`${len} > ${i}`, () => cxt.subschema({
          keyword,
          schemaProp: i,
          dataProp: i
        }, valid));
        cxt.ok(valid);
      });
      function checkStrictTuple(sch) {
        const { opts, errSchemaPath } = it;
        const l = schArr.length;
        const fullTuple = l === sch.minItems && (l === sch.maxItems || sch[extraItems] === false);
        if (opts.strictTuples && !fullTuple) {
          const msg = `"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;
          (0, util_1.checkStrictMode)(it, msg, opts.strictTuples);
        }
      }
    }
    exports.validateTuple = validateTuple;
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/prefixItems.js
var require_prefixItems = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/prefixItems.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var items_1 = require_items();
    var def = {
      keyword: "prefixItems",
      type: "array",
      schemaType: ["array"],
      before: "uniqueItems",
      code: (cxt) => (0, items_1.validateTuple)(cxt, "items")
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/items2020.js
var require_items2020 = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/items2020.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var code_1 = require_code2();
    var additionalItems_1 = require_additionalItems();
    var error = {
      message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
      params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
    };
    var def = {
      keyword: "items",
      type: "array",
      schemaType: ["object", "boolean"],
      before: "uniqueItems",
      error,
      code(cxt) {
        const { schema, parentSchema, it } = cxt;
        const { prefixItems } = parentSchema;
        it.items = true;
        if ((0, util_1.alwaysValidSchema)(it, schema))
          return;
        if (prefixItems)
          (0, additionalItems_1.validateAdditionalItems)(cxt, prefixItems);
        else
          cxt.ok((0, code_1.validateArray)(cxt));
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/contains.js
var require_contains = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/contains.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1.str)`must contain at least ${min} valid item(s)` : (0, codegen_1.str)`must contain at least ${min} and no more than ${max} valid item(s)`,
      params: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1._)`{minContains: ${min}}` : (0, codegen_1._)`{minContains: ${min}, maxContains: ${max}}`
    };
    var def = {
      keyword: "contains",
      type: "array",
      schemaType: ["object", "boolean"],
      before: "uniqueItems",
      trackErrors: true,
      error,
      code(cxt) {
        const { gen, schema, parentSchema, data, it } = cxt;
        let min;
        let max;
        const { minContains, maxContains } = parentSchema;
        if (it.opts.next) {
          min = minContains === void 0 ? 1 : minContains;
          max = maxContains;
        } else {
          min = 1;
        }
        const len = gen.const("len", (0, codegen_1._)`${data}.length`);
        cxt.setParams({ min, max });
        if (max === void 0 && min === 0) {
          (0, util_1.checkStrictMode)(it, `"minContains" == 0 without "maxContains": "contains" keyword ignored`);
          return;
        }
        if (max !== void 0 && min > max) {
          (0, util_1.checkStrictMode)(it, `"minContains" > "maxContains" is always invalid`);
          cxt.fail();
          return;
        }
        if ((0, util_1.alwaysValidSchema)(it, schema)) {
          let cond = (0, codegen_1._)`${len} >= ${min}`;
          if (max !== void 0)
            cond = (0, codegen_1._)`${cond} && ${len} <= ${max}`;
          cxt.pass(cond);
          return;
        }
        it.items = true;
        const valid = gen.name("valid");
        if (max === void 0 && min === 1) {
          validateItems(valid, () => gen.if(valid, () => gen.break()));
        } else if (min === 0) {
          gen.let(valid, true);
          if (max !== void 0)
            gen.if((0, codegen_1._)`${data}.length > 0`, validateItemsWithCount);
        } else {
          gen.let(valid, false);
          validateItemsWithCount();
        }
        cxt.result(valid, () => cxt.reset());
        function validateItemsWithCount() {
          const schValid = gen.name("_valid");
          const count = gen.let("count", 0);
          validateItems(schValid, () => gen.if(schValid, () => checkLimits(count)));
        }
        function validateItems(_valid, block2) {
          gen.forRange("i", 0, len, (i) => {
            cxt.subschema({
              keyword: "contains",
              dataProp: i,
              dataPropType: util_1.Type.Num,
              compositeRule: true
            }, _valid);
            block2();
          });
        }
        function checkLimits(count) {
          gen.code((0, codegen_1._)`${count}++`);
          if (max === void 0) {
            gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true).break());
          } else {
            gen.if((0, codegen_1._)`${count} > ${max}`, () => gen.assign(valid, false).break());
            if (min === 1)
              gen.assign(valid, true);
            else
              gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true));
          }
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/dependencies.js
var require_dependencies = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/dependencies.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.validateSchemaDeps = exports.validatePropertyDeps = exports.error = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var code_1 = require_code2();
    exports.error = {
      message: ({ params: { property, depsCount, deps } }) => {
        const property_ies = depsCount === 1 ? "property" : "properties";
        return (0, codegen_1.str)`must have ${property_ies} ${deps} when property ${property} is present`;
      },
      params: ({ params: { property, depsCount, deps, missingProperty } }) => (0, codegen_1._)`{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`
      // TODO change to reference
    };
    var def = {
      keyword: "dependencies",
      type: "object",
      schemaType: "object",
      error: exports.error,
      code(cxt) {
        const [propDeps, schDeps] = splitDependencies(cxt);
        validatePropertyDeps(cxt, propDeps);
        validateSchemaDeps(cxt, schDeps);
      }
    };
    function splitDependencies({ schema }) {
      const propertyDeps = {};
      const schemaDeps = {};
      for (const key in schema) {
        if (key === "__proto__")
          continue;
        const deps = Array.isArray(schema[key]) ? propertyDeps : schemaDeps;
        deps[key] = schema[key];
      }
      return [propertyDeps, schemaDeps];
    }
    function validatePropertyDeps(cxt, propertyDeps = cxt.schema) {
      const { gen, data, it } = cxt;
      if (Object.keys(propertyDeps).length === 0)
        return;
      const missing2 = gen.let("missing");
      for (const prop in propertyDeps) {
        const deps = propertyDeps[prop];
        if (deps.length === 0)
          continue;
        const hasProperty = (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties);
        cxt.setParams({
          property: prop,
          depsCount: deps.length,
          deps: deps.join(", ")
        });
        if (it.allErrors) {
          gen.if(hasProperty, () => {
            for (const depProp of deps) {
              (0, code_1.checkReportMissingProp)(cxt, depProp);
            }
          });
        } else {
          gen.if((0, codegen_1._)`${hasProperty} && (${(0, code_1.checkMissingProp)(cxt, deps, missing2)})`);
          (0, code_1.reportMissingProp)(cxt, missing2);
          gen.else();
        }
      }
    }
    exports.validatePropertyDeps = validatePropertyDeps;
    function validateSchemaDeps(cxt, schemaDeps = cxt.schema) {
      const { gen, data, keyword, it } = cxt;
      const valid = gen.name("valid");
      for (const prop in schemaDeps) {
        if ((0, util_1.alwaysValidSchema)(it, schemaDeps[prop]))
          continue;
        gen.if(
          (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties),
          () => {
            const schCxt = cxt.subschema({ keyword, schemaProp: prop }, valid);
            cxt.mergeValidEvaluated(schCxt, valid);
          },
          () => gen.var(valid, true)
          // TODO var
        );
        cxt.ok(valid);
      }
    }
    exports.validateSchemaDeps = validateSchemaDeps;
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/propertyNames.js
var require_propertyNames = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/propertyNames.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: "property name must be valid",
      params: ({ params }) => (0, codegen_1._)`{propertyName: ${params.propertyName}}`
    };
    var def = {
      keyword: "propertyNames",
      type: "object",
      schemaType: ["object", "boolean"],
      error,
      code(cxt) {
        const { gen, schema, data, it } = cxt;
        if ((0, util_1.alwaysValidSchema)(it, schema))
          return;
        const valid = gen.name("valid");
        gen.forIn("key", data, (key) => {
          cxt.setParams({ propertyName: key });
          cxt.subschema({
            keyword: "propertyNames",
            data: key,
            dataTypes: ["string"],
            propertyName: key,
            compositeRule: true
          }, valid);
          gen.if((0, codegen_1.not)(valid), () => {
            cxt.error(true);
            if (!it.allErrors)
              gen.break();
          });
        });
        cxt.ok(valid);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js
var require_additionalProperties = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var code_1 = require_code2();
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var util_1 = require_util();
    var error = {
      message: "must NOT have additional properties",
      params: ({ params }) => (0, codegen_1._)`{additionalProperty: ${params.additionalProperty}}`
    };
    var def = {
      keyword: "additionalProperties",
      type: ["object"],
      schemaType: ["boolean", "object"],
      allowUndefined: true,
      trackErrors: true,
      error,
      code(cxt) {
        const { gen, schema, parentSchema, data, errsCount, it } = cxt;
        if (!errsCount)
          throw new Error("ajv implementation error");
        const { allErrors, opts } = it;
        it.props = true;
        if (opts.removeAdditional !== "all" && (0, util_1.alwaysValidSchema)(it, schema))
          return;
        const props = (0, code_1.allSchemaProperties)(parentSchema.properties);
        const patProps = (0, code_1.allSchemaProperties)(parentSchema.patternProperties);
        checkAdditionalProperties();
        cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
        function checkAdditionalProperties() {
          gen.forIn("key", data, (key) => {
            if (!props.length && !patProps.length)
              additionalPropertyCode(key);
            else
              gen.if(isAdditional(key), () => additionalPropertyCode(key));
          });
        }
        function isAdditional(key) {
          let definedProp;
          if (props.length > 8) {
            const propsSchema = (0, util_1.schemaRefOrVal)(it, parentSchema.properties, "properties");
            definedProp = (0, code_1.isOwnProperty)(gen, propsSchema, key);
          } else if (props.length) {
            definedProp = (0, codegen_1.or)(...props.map((p) => (0, codegen_1._)`${key} === ${p}`));
          } else {
            definedProp = codegen_1.nil;
          }
          if (patProps.length) {
            definedProp = (0, codegen_1.or)(definedProp, ...patProps.map((p) => (0, codegen_1._)`${(0, code_1.usePattern)(cxt, p)}.test(${key})`));
          }
          return (0, codegen_1.not)(definedProp);
        }
        function deleteAdditional(key) {
          gen.code((0, codegen_1._)`delete ${data}[${key}]`);
        }
        function additionalPropertyCode(key) {
          if (opts.removeAdditional === "all" || opts.removeAdditional && schema === false) {
            deleteAdditional(key);
            return;
          }
          if (schema === false) {
            cxt.setParams({ additionalProperty: key });
            cxt.error();
            if (!allErrors)
              gen.break();
            return;
          }
          if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
            const valid = gen.name("valid");
            if (opts.removeAdditional === "failing") {
              applyAdditionalSchema(key, valid, false);
              gen.if((0, codegen_1.not)(valid), () => {
                cxt.reset();
                deleteAdditional(key);
              });
            } else {
              applyAdditionalSchema(key, valid);
              if (!allErrors)
                gen.if((0, codegen_1.not)(valid), () => gen.break());
            }
          }
        }
        function applyAdditionalSchema(key, valid, errors) {
          const subschema = {
            keyword: "additionalProperties",
            dataProp: key,
            dataPropType: util_1.Type.Str
          };
          if (errors === false) {
            Object.assign(subschema, {
              compositeRule: true,
              createErrors: false,
              allErrors: false
            });
          }
          cxt.subschema(subschema, valid);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/properties.js
var require_properties = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/properties.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var validate_1 = require_validate();
    var code_1 = require_code2();
    var util_1 = require_util();
    var additionalProperties_1 = require_additionalProperties();
    var def = {
      keyword: "properties",
      type: "object",
      schemaType: "object",
      code(cxt) {
        const { gen, schema, parentSchema, data, it } = cxt;
        if (it.opts.removeAdditional === "all" && parentSchema.additionalProperties === void 0) {
          additionalProperties_1.default.code(new validate_1.KeywordCxt(it, additionalProperties_1.default, "additionalProperties"));
        }
        const allProps = (0, code_1.allSchemaProperties)(schema);
        for (const prop of allProps) {
          it.definedProperties.add(prop);
        }
        if (it.opts.unevaluated && allProps.length && it.props !== true) {
          it.props = util_1.mergeEvaluated.props(gen, (0, util_1.toHash)(allProps), it.props);
        }
        const properties2 = allProps.filter((p) => !(0, util_1.alwaysValidSchema)(it, schema[p]));
        if (properties2.length === 0)
          return;
        const valid = gen.name("valid");
        for (const prop of properties2) {
          if (hasDefault(prop)) {
            applyPropertySchema(prop);
          } else {
            gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties));
            applyPropertySchema(prop);
            if (!it.allErrors)
              gen.else().var(valid, true);
            gen.endIf();
          }
          cxt.it.definedProperties.add(prop);
          cxt.ok(valid);
        }
        function hasDefault(prop) {
          return it.opts.useDefaults && !it.compositeRule && schema[prop].default !== void 0;
        }
        function applyPropertySchema(prop) {
          cxt.subschema({
            keyword: "properties",
            schemaProp: prop,
            dataProp: prop
          }, valid);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/patternProperties.js
var require_patternProperties = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/patternProperties.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var code_1 = require_code2();
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var util_2 = require_util();
    var def = {
      keyword: "patternProperties",
      type: "object",
      schemaType: "object",
      code(cxt) {
        const { gen, schema, data, parentSchema, it } = cxt;
        const { opts } = it;
        const patterns = (0, code_1.allSchemaProperties)(schema);
        const alwaysValidPatterns = patterns.filter((p) => (0, util_1.alwaysValidSchema)(it, schema[p]));
        if (patterns.length === 0 || alwaysValidPatterns.length === patterns.length && (!it.opts.unevaluated || it.props === true)) {
          return;
        }
        const checkProperties = opts.strictSchema && !opts.allowMatchingProperties && parentSchema.properties;
        const valid = gen.name("valid");
        if (it.props !== true && !(it.props instanceof codegen_1.Name)) {
          it.props = (0, util_2.evaluatedPropsToName)(gen, it.props);
        }
        const { props } = it;
        validatePatternProperties();
        function validatePatternProperties() {
          for (const pat of patterns) {
            if (checkProperties)
              checkMatchingProperties(pat);
            if (it.allErrors) {
              validateProperties(pat);
            } else {
              gen.var(valid, true);
              validateProperties(pat);
              gen.if(valid);
            }
          }
        }
        function checkMatchingProperties(pat) {
          for (const prop in checkProperties) {
            if (new RegExp(pat).test(prop)) {
              (0, util_1.checkStrictMode)(it, `property ${prop} matches pattern ${pat} (use allowMatchingProperties)`);
            }
          }
        }
        function validateProperties(pat) {
          gen.forIn("key", data, (key) => {
            gen.if((0, codegen_1._)`${(0, code_1.usePattern)(cxt, pat)}.test(${key})`, () => {
              const alwaysValid = alwaysValidPatterns.includes(pat);
              if (!alwaysValid) {
                cxt.subschema({
                  keyword: "patternProperties",
                  schemaProp: pat,
                  dataProp: key,
                  dataPropType: util_2.Type.Str
                }, valid);
              }
              if (it.opts.unevaluated && props !== true) {
                gen.assign((0, codegen_1._)`${props}[${key}]`, true);
              } else if (!alwaysValid && !it.allErrors) {
                gen.if((0, codegen_1.not)(valid), () => gen.break());
              }
            });
          });
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/not.js
var require_not = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/not.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var util_1 = require_util();
    var def = {
      keyword: "not",
      schemaType: ["object", "boolean"],
      trackErrors: true,
      code(cxt) {
        const { gen, schema, it } = cxt;
        if ((0, util_1.alwaysValidSchema)(it, schema)) {
          cxt.fail();
          return;
        }
        const valid = gen.name("valid");
        cxt.subschema({
          keyword: "not",
          compositeRule: true,
          createErrors: false,
          allErrors: false
        }, valid);
        cxt.failResult(valid, () => cxt.reset(), () => cxt.error());
      },
      error: { message: "must NOT be valid" }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/anyOf.js
var require_anyOf = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/anyOf.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var code_1 = require_code2();
    var def = {
      keyword: "anyOf",
      schemaType: "array",
      trackErrors: true,
      code: code_1.validateUnion,
      error: { message: "must match a schema in anyOf" }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/oneOf.js
var require_oneOf = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/oneOf.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: "must match exactly one schema in oneOf",
      params: ({ params }) => (0, codegen_1._)`{passingSchemas: ${params.passing}}`
    };
    var def = {
      keyword: "oneOf",
      schemaType: "array",
      trackErrors: true,
      error,
      code(cxt) {
        const { gen, schema, parentSchema, it } = cxt;
        if (!Array.isArray(schema))
          throw new Error("ajv implementation error");
        if (it.opts.discriminator && parentSchema.discriminator)
          return;
        const schArr = schema;
        const valid = gen.let("valid", false);
        const passing = gen.let("passing", null);
        const schValid = gen.name("_valid");
        cxt.setParams({ passing });
        gen.block(validateOneOf);
        cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
        function validateOneOf() {
          schArr.forEach((sch, i) => {
            let schCxt;
            if ((0, util_1.alwaysValidSchema)(it, sch)) {
              gen.var(schValid, true);
            } else {
              schCxt = cxt.subschema({
                keyword: "oneOf",
                schemaProp: i,
                compositeRule: true
              }, schValid);
            }
            if (i > 0) {
              gen.if((0, codegen_1._)`${schValid} && ${valid}`).assign(valid, false).assign(passing, (0, codegen_1._)`[${passing}, ${i}]`).else();
            }
            gen.if(schValid, () => {
              gen.assign(valid, true);
              gen.assign(passing, i);
              if (schCxt)
                cxt.mergeEvaluated(schCxt, codegen_1.Name);
            });
          });
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/allOf.js
var require_allOf = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/allOf.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var util_1 = require_util();
    var def = {
      keyword: "allOf",
      schemaType: "array",
      code(cxt) {
        const { gen, schema, it } = cxt;
        if (!Array.isArray(schema))
          throw new Error("ajv implementation error");
        const valid = gen.name("valid");
        schema.forEach((sch, i) => {
          if ((0, util_1.alwaysValidSchema)(it, sch))
            return;
          const schCxt = cxt.subschema({ keyword: "allOf", schemaProp: i }, valid);
          cxt.ok(valid);
          cxt.mergeEvaluated(schCxt);
        });
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/if.js
var require_if = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/if.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: ({ params }) => (0, codegen_1.str)`must match "${params.ifClause}" schema`,
      params: ({ params }) => (0, codegen_1._)`{failingKeyword: ${params.ifClause}}`
    };
    var def = {
      keyword: "if",
      schemaType: ["object", "boolean"],
      trackErrors: true,
      error,
      code(cxt) {
        const { gen, parentSchema, it } = cxt;
        if (parentSchema.then === void 0 && parentSchema.else === void 0) {
          (0, util_1.checkStrictMode)(it, '"if" without "then" and "else" is ignored');
        }
        const hasThen = hasSchema(it, "then");
        const hasElse = hasSchema(it, "else");
        if (!hasThen && !hasElse)
          return;
        const valid = gen.let("valid", true);
        const schValid = gen.name("_valid");
        validateIf();
        cxt.reset();
        if (hasThen && hasElse) {
          const ifClause = gen.let("ifClause");
          cxt.setParams({ ifClause });
          gen.if(schValid, validateClause("then", ifClause), validateClause("else", ifClause));
        } else if (hasThen) {
          gen.if(schValid, validateClause("then"));
        } else {
          gen.if((0, codegen_1.not)(schValid), validateClause("else"));
        }
        cxt.pass(valid, () => cxt.error(true));
        function validateIf() {
          const schCxt = cxt.subschema({
            keyword: "if",
            compositeRule: true,
            createErrors: false,
            allErrors: false
          }, schValid);
          cxt.mergeEvaluated(schCxt);
        }
        function validateClause(keyword, ifClause) {
          return () => {
            const schCxt = cxt.subschema({ keyword }, schValid);
            gen.assign(valid, schValid);
            cxt.mergeValidEvaluated(schCxt, valid);
            if (ifClause)
              gen.assign(ifClause, (0, codegen_1._)`${keyword}`);
            else
              cxt.setParams({ ifClause: keyword });
          };
        }
      }
    };
    function hasSchema(it, keyword) {
      const schema = it.schema[keyword];
      return schema !== void 0 && !(0, util_1.alwaysValidSchema)(it, schema);
    }
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/thenElse.js
var require_thenElse = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/thenElse.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var util_1 = require_util();
    var def = {
      keyword: ["then", "else"],
      schemaType: ["object", "boolean"],
      code({ keyword, parentSchema, it }) {
        if (parentSchema.if === void 0)
          (0, util_1.checkStrictMode)(it, `"${keyword}" without "if" is ignored`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/index.js
var require_applicator = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var additionalItems_1 = require_additionalItems();
    var prefixItems_1 = require_prefixItems();
    var items_1 = require_items();
    var items2020_1 = require_items2020();
    var contains_1 = require_contains();
    var dependencies_1 = require_dependencies();
    var propertyNames_1 = require_propertyNames();
    var additionalProperties_1 = require_additionalProperties();
    var properties_1 = require_properties();
    var patternProperties_1 = require_patternProperties();
    var not_1 = require_not();
    var anyOf_1 = require_anyOf();
    var oneOf_1 = require_oneOf();
    var allOf_1 = require_allOf();
    var if_1 = require_if();
    var thenElse_1 = require_thenElse();
    function getApplicator(draft2020 = false) {
      const applicator = [
        // any
        not_1.default,
        anyOf_1.default,
        oneOf_1.default,
        allOf_1.default,
        if_1.default,
        thenElse_1.default,
        // object
        propertyNames_1.default,
        additionalProperties_1.default,
        dependencies_1.default,
        properties_1.default,
        patternProperties_1.default
      ];
      if (draft2020)
        applicator.push(prefixItems_1.default, items2020_1.default);
      else
        applicator.push(additionalItems_1.default, items_1.default);
      applicator.push(contains_1.default);
      return applicator;
    }
    exports.default = getApplicator;
  }
});

// node_modules/ajv/dist/vocabularies/format/format.js
var require_format = __commonJS({
  "node_modules/ajv/dist/vocabularies/format/format.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var error = {
      message: ({ schemaCode }) => (0, codegen_1.str)`must match format "${schemaCode}"`,
      params: ({ schemaCode }) => (0, codegen_1._)`{format: ${schemaCode}}`
    };
    var def = {
      keyword: "format",
      type: ["number", "string"],
      schemaType: "string",
      $data: true,
      error,
      code(cxt, ruleType) {
        const { gen, data, $data, schema, schemaCode, it } = cxt;
        const { opts, errSchemaPath, schemaEnv, self } = it;
        if (!opts.validateFormats)
          return;
        if ($data)
          validate$DataFormat();
        else
          validateFormat();
        function validate$DataFormat() {
          const fmts = gen.scopeValue("formats", {
            ref: self.formats,
            code: opts.code.formats
          });
          const fDef = gen.const("fDef", (0, codegen_1._)`${fmts}[${schemaCode}]`);
          const fType = gen.let("fType");
          const format = gen.let("format");
          gen.if((0, codegen_1._)`typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`, () => gen.assign(fType, (0, codegen_1._)`${fDef}.type || "string"`).assign(format, (0, codegen_1._)`${fDef}.validate`), () => gen.assign(fType, (0, codegen_1._)`"string"`).assign(format, fDef));
          cxt.fail$data((0, codegen_1.or)(unknownFmt(), invalidFmt()));
          function unknownFmt() {
            if (opts.strictSchema === false)
              return codegen_1.nil;
            return (0, codegen_1._)`${schemaCode} && !${format}`;
          }
          function invalidFmt() {
            const callFormat = schemaEnv.$async ? (0, codegen_1._)`(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))` : (0, codegen_1._)`${format}(${data})`;
            const validData = (0, codegen_1._)`(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;
            return (0, codegen_1._)`${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`;
          }
        }
        function validateFormat() {
          const formatDef = self.formats[schema];
          if (!formatDef) {
            unknownFormat();
            return;
          }
          if (formatDef === true)
            return;
          const [fmtType, format, fmtRef] = getFormat(formatDef);
          if (fmtType === ruleType)
            cxt.pass(validCondition());
          function unknownFormat() {
            if (opts.strictSchema === false) {
              self.logger.warn(unknownMsg());
              return;
            }
            throw new Error(unknownMsg());
            function unknownMsg() {
              return `unknown format "${schema}" ignored in schema at path "${errSchemaPath}"`;
            }
          }
          function getFormat(fmtDef) {
            const code2 = fmtDef instanceof RegExp ? (0, codegen_1.regexpCode)(fmtDef) : opts.code.formats ? (0, codegen_1._)`${opts.code.formats}${(0, codegen_1.getProperty)(schema)}` : void 0;
            const fmt = gen.scopeValue("formats", { key: schema, ref: fmtDef, code: code2 });
            if (typeof fmtDef == "object" && !(fmtDef instanceof RegExp)) {
              return [fmtDef.type || "string", fmtDef.validate, (0, codegen_1._)`${fmt}.validate`];
            }
            return ["string", fmtDef, fmt];
          }
          function validCondition() {
            if (typeof formatDef == "object" && !(formatDef instanceof RegExp) && formatDef.async) {
              if (!schemaEnv.$async)
                throw new Error("async format in sync schema");
              return (0, codegen_1._)`await ${fmtRef}(${data})`;
            }
            return typeof format == "function" ? (0, codegen_1._)`${fmtRef}(${data})` : (0, codegen_1._)`${fmtRef}.test(${data})`;
          }
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/format/index.js
var require_format2 = __commonJS({
  "node_modules/ajv/dist/vocabularies/format/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var format_1 = require_format();
    var format = [format_1.default];
    exports.default = format;
  }
});

// node_modules/ajv/dist/vocabularies/metadata.js
var require_metadata = __commonJS({
  "node_modules/ajv/dist/vocabularies/metadata.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.contentVocabulary = exports.metadataVocabulary = void 0;
    exports.metadataVocabulary = [
      "title",
      "description",
      "default",
      "deprecated",
      "readOnly",
      "writeOnly",
      "examples"
    ];
    exports.contentVocabulary = [
      "contentMediaType",
      "contentEncoding",
      "contentSchema"
    ];
  }
});

// node_modules/ajv/dist/vocabularies/draft7.js
var require_draft7 = __commonJS({
  "node_modules/ajv/dist/vocabularies/draft7.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var core_1 = require_core2();
    var validation_1 = require_validation();
    var applicator_1 = require_applicator();
    var format_1 = require_format2();
    var metadata_1 = require_metadata();
    var draft7Vocabularies = [
      core_1.default,
      validation_1.default,
      (0, applicator_1.default)(),
      format_1.default,
      metadata_1.metadataVocabulary,
      metadata_1.contentVocabulary
    ];
    exports.default = draft7Vocabularies;
  }
});

// node_modules/ajv/dist/vocabularies/discriminator/types.js
var require_types = __commonJS({
  "node_modules/ajv/dist/vocabularies/discriminator/types.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.DiscrError = void 0;
    var DiscrError;
    (function(DiscrError2) {
      DiscrError2["Tag"] = "tag";
      DiscrError2["Mapping"] = "mapping";
    })(DiscrError || (exports.DiscrError = DiscrError = {}));
  }
});

// node_modules/ajv/dist/vocabularies/discriminator/index.js
var require_discriminator = __commonJS({
  "node_modules/ajv/dist/vocabularies/discriminator/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var types_1 = require_types();
    var compile_1 = require_compile();
    var ref_error_1 = require_ref_error();
    var util_1 = require_util();
    var error = {
      message: ({ params: { discrError, tagName } }) => discrError === types_1.DiscrError.Tag ? `tag "${tagName}" must be string` : `value of tag "${tagName}" must be in oneOf`,
      params: ({ params: { discrError, tag, tagName } }) => (0, codegen_1._)`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`
    };
    var def = {
      keyword: "discriminator",
      type: "object",
      schemaType: "object",
      error,
      code(cxt) {
        const { gen, data, schema, parentSchema, it } = cxt;
        const { oneOf } = parentSchema;
        if (!it.opts.discriminator) {
          throw new Error("discriminator: requires discriminator option");
        }
        const tagName = schema.propertyName;
        if (typeof tagName != "string")
          throw new Error("discriminator: requires propertyName");
        if (schema.mapping)
          throw new Error("discriminator: mapping is not supported");
        if (!oneOf)
          throw new Error("discriminator: requires oneOf keyword");
        const valid = gen.let("valid", false);
        const tag = gen.const("tag", (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(tagName)}`);
        gen.if((0, codegen_1._)`typeof ${tag} == "string"`, () => validateMapping(), () => cxt.error(false, { discrError: types_1.DiscrError.Tag, tag, tagName }));
        cxt.ok(valid);
        function validateMapping() {
          const mapping = getMapping();
          gen.if(false);
          for (const tagValue in mapping) {
            gen.elseIf((0, codegen_1._)`${tag} === ${tagValue}`);
            gen.assign(valid, applyTagSchema(mapping[tagValue]));
          }
          gen.else();
          cxt.error(false, { discrError: types_1.DiscrError.Mapping, tag, tagName });
          gen.endIf();
        }
        function applyTagSchema(schemaProp) {
          const _valid = gen.name("valid");
          const schCxt = cxt.subschema({ keyword: "oneOf", schemaProp }, _valid);
          cxt.mergeEvaluated(schCxt, codegen_1.Name);
          return _valid;
        }
        function getMapping() {
          var _a;
          const oneOfMapping = {};
          const topRequired = hasRequired(parentSchema);
          let tagRequired = true;
          for (let i = 0; i < oneOf.length; i++) {
            let sch = oneOf[i];
            if ((sch === null || sch === void 0 ? void 0 : sch.$ref) && !(0, util_1.schemaHasRulesButRef)(sch, it.self.RULES)) {
              const ref = sch.$ref;
              sch = compile_1.resolveRef.call(it.self, it.schemaEnv.root, it.baseId, ref);
              if (sch instanceof compile_1.SchemaEnv)
                sch = sch.schema;
              if (sch === void 0)
                throw new ref_error_1.default(it.opts.uriResolver, it.baseId, ref);
            }
            const propSch = (_a = sch === null || sch === void 0 ? void 0 : sch.properties) === null || _a === void 0 ? void 0 : _a[tagName];
            if (typeof propSch != "object") {
              throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);
            }
            tagRequired = tagRequired && (topRequired || hasRequired(sch));
            addMappings(propSch, i);
          }
          if (!tagRequired)
            throw new Error(`discriminator: "${tagName}" must be required`);
          return oneOfMapping;
          function hasRequired({ required }) {
            return Array.isArray(required) && required.includes(tagName);
          }
          function addMappings(sch, i) {
            if (sch.const) {
              addMapping(sch.const, i);
            } else if (sch.enum) {
              for (const tagValue of sch.enum) {
                addMapping(tagValue, i);
              }
            } else {
              throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`);
            }
          }
          function addMapping(tagValue, i) {
            if (typeof tagValue != "string" || tagValue in oneOfMapping) {
              throw new Error(`discriminator: "${tagName}" values must be unique strings`);
            }
            oneOfMapping[tagValue] = i;
          }
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/refs/json-schema-draft-07.json
var require_json_schema_draft_07 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-draft-07.json"(exports, module) {
    module.exports = {
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: "http://json-schema.org/draft-07/schema#",
      title: "Core schema meta-schema",
      definitions: {
        schemaArray: {
          type: "array",
          minItems: 1,
          items: { $ref: "#" }
        },
        nonNegativeInteger: {
          type: "integer",
          minimum: 0
        },
        nonNegativeIntegerDefault0: {
          allOf: [{ $ref: "#/definitions/nonNegativeInteger" }, { default: 0 }]
        },
        simpleTypes: {
          enum: ["array", "boolean", "integer", "null", "number", "object", "string"]
        },
        stringArray: {
          type: "array",
          items: { type: "string" },
          uniqueItems: true,
          default: []
        }
      },
      type: ["object", "boolean"],
      properties: {
        $id: {
          type: "string",
          format: "uri-reference"
        },
        $schema: {
          type: "string",
          format: "uri"
        },
        $ref: {
          type: "string",
          format: "uri-reference"
        },
        $comment: {
          type: "string"
        },
        title: {
          type: "string"
        },
        description: {
          type: "string"
        },
        default: true,
        readOnly: {
          type: "boolean",
          default: false
        },
        examples: {
          type: "array",
          items: true
        },
        multipleOf: {
          type: "number",
          exclusiveMinimum: 0
        },
        maximum: {
          type: "number"
        },
        exclusiveMaximum: {
          type: "number"
        },
        minimum: {
          type: "number"
        },
        exclusiveMinimum: {
          type: "number"
        },
        maxLength: { $ref: "#/definitions/nonNegativeInteger" },
        minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" },
        pattern: {
          type: "string",
          format: "regex"
        },
        additionalItems: { $ref: "#" },
        items: {
          anyOf: [{ $ref: "#" }, { $ref: "#/definitions/schemaArray" }],
          default: true
        },
        maxItems: { $ref: "#/definitions/nonNegativeInteger" },
        minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" },
        uniqueItems: {
          type: "boolean",
          default: false
        },
        contains: { $ref: "#" },
        maxProperties: { $ref: "#/definitions/nonNegativeInteger" },
        minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" },
        required: { $ref: "#/definitions/stringArray" },
        additionalProperties: { $ref: "#" },
        definitions: {
          type: "object",
          additionalProperties: { $ref: "#" },
          default: {}
        },
        properties: {
          type: "object",
          additionalProperties: { $ref: "#" },
          default: {}
        },
        patternProperties: {
          type: "object",
          additionalProperties: { $ref: "#" },
          propertyNames: { format: "regex" },
          default: {}
        },
        dependencies: {
          type: "object",
          additionalProperties: {
            anyOf: [{ $ref: "#" }, { $ref: "#/definitions/stringArray" }]
          }
        },
        propertyNames: { $ref: "#" },
        const: true,
        enum: {
          type: "array",
          items: true,
          minItems: 1,
          uniqueItems: true
        },
        type: {
          anyOf: [
            { $ref: "#/definitions/simpleTypes" },
            {
              type: "array",
              items: { $ref: "#/definitions/simpleTypes" },
              minItems: 1,
              uniqueItems: true
            }
          ]
        },
        format: { type: "string" },
        contentMediaType: { type: "string" },
        contentEncoding: { type: "string" },
        if: { $ref: "#" },
        then: { $ref: "#" },
        else: { $ref: "#" },
        allOf: { $ref: "#/definitions/schemaArray" },
        anyOf: { $ref: "#/definitions/schemaArray" },
        oneOf: { $ref: "#/definitions/schemaArray" },
        not: { $ref: "#" }
      },
      default: true
    };
  }
});

// node_modules/ajv/dist/ajv.js
var require_ajv = __commonJS({
  "node_modules/ajv/dist/ajv.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv = void 0;
    var core_1 = require_core();
    var draft7_1 = require_draft7();
    var discriminator_1 = require_discriminator();
    var draft7MetaSchema = require_json_schema_draft_07();
    var META_SUPPORT_DATA = ["/properties"];
    var META_SCHEMA_ID = "http://json-schema.org/draft-07/schema";
    var Ajv2 = class extends core_1.default {
      _addVocabularies() {
        super._addVocabularies();
        draft7_1.default.forEach((v) => this.addVocabulary(v));
        if (this.opts.discriminator)
          this.addKeyword(discriminator_1.default);
      }
      _addDefaultMetaSchema() {
        super._addDefaultMetaSchema();
        if (!this.opts.meta)
          return;
        const metaSchema = this.opts.$data ? this.$dataMetaSchema(draft7MetaSchema, META_SUPPORT_DATA) : draft7MetaSchema;
        this.addMetaSchema(metaSchema, META_SCHEMA_ID, false);
        this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
      }
      defaultMeta() {
        return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
      }
    };
    exports.Ajv = Ajv2;
    module.exports = exports = Ajv2;
    module.exports.Ajv = Ajv2;
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.default = Ajv2;
    var validate_1 = require_validate();
    Object.defineProperty(exports, "KeywordCxt", { enumerable: true, get: function() {
      return validate_1.KeywordCxt;
    } });
    var codegen_1 = require_codegen();
    Object.defineProperty(exports, "_", { enumerable: true, get: function() {
      return codegen_1._;
    } });
    Object.defineProperty(exports, "str", { enumerable: true, get: function() {
      return codegen_1.str;
    } });
    Object.defineProperty(exports, "stringify", { enumerable: true, get: function() {
      return codegen_1.stringify;
    } });
    Object.defineProperty(exports, "nil", { enumerable: true, get: function() {
      return codegen_1.nil;
    } });
    Object.defineProperty(exports, "Name", { enumerable: true, get: function() {
      return codegen_1.Name;
    } });
    Object.defineProperty(exports, "CodeGen", { enumerable: true, get: function() {
      return codegen_1.CodeGen;
    } });
    var validation_error_1 = require_validation_error();
    Object.defineProperty(exports, "ValidationError", { enumerable: true, get: function() {
      return validation_error_1.default;
    } });
    var ref_error_1 = require_ref_error();
    Object.defineProperty(exports, "MissingRefError", { enumerable: true, get: function() {
      return ref_error_1.default;
    } });
  }
});

// node_modules/ajv/dist/vocabularies/dynamic/dynamicAnchor.js
var require_dynamicAnchor = __commonJS({
  "node_modules/ajv/dist/vocabularies/dynamic/dynamicAnchor.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.dynamicAnchor = void 0;
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var compile_1 = require_compile();
    var ref_1 = require_ref();
    var def = {
      keyword: "$dynamicAnchor",
      schemaType: "string",
      code: (cxt) => dynamicAnchor(cxt, cxt.schema)
    };
    function dynamicAnchor(cxt, anchor) {
      const { gen, it } = cxt;
      it.schemaEnv.root.dynamicAnchors[anchor] = true;
      const v = (0, codegen_1._)`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`;
      const validate3 = it.errSchemaPath === "#" ? it.validateName : _getValidate(cxt);
      gen.if((0, codegen_1._)`!${v}`, () => gen.assign(v, validate3));
    }
    exports.dynamicAnchor = dynamicAnchor;
    function _getValidate(cxt) {
      const { schemaEnv, schema, self } = cxt.it;
      const { root, baseId, localRefs, meta } = schemaEnv.root;
      const { schemaId } = self.opts;
      const sch = new compile_1.SchemaEnv({ schema, schemaId, root, baseId, localRefs, meta });
      compile_1.compileSchema.call(self, sch);
      return (0, ref_1.getValidate)(cxt, sch);
    }
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/dynamic/dynamicRef.js
var require_dynamicRef = __commonJS({
  "node_modules/ajv/dist/vocabularies/dynamic/dynamicRef.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.dynamicRef = void 0;
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var ref_1 = require_ref();
    var def = {
      keyword: "$dynamicRef",
      schemaType: "string",
      code: (cxt) => dynamicRef(cxt, cxt.schema)
    };
    function dynamicRef(cxt, ref) {
      const { gen, keyword, it } = cxt;
      if (ref[0] !== "#")
        throw new Error(`"${keyword}" only supports hash fragment reference`);
      const anchor = ref.slice(1);
      if (it.allErrors) {
        _dynamicRef();
      } else {
        const valid = gen.let("valid", false);
        _dynamicRef(valid);
        cxt.ok(valid);
      }
      function _dynamicRef(valid) {
        if (it.schemaEnv.root.dynamicAnchors[anchor]) {
          const v = gen.let("_v", (0, codegen_1._)`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`);
          gen.if(v, _callRef(v, valid), _callRef(it.validateName, valid));
        } else {
          _callRef(it.validateName, valid)();
        }
      }
      function _callRef(validate3, valid) {
        return valid ? () => gen.block(() => {
          (0, ref_1.callRef)(cxt, validate3);
          gen.let(valid, true);
        }) : () => (0, ref_1.callRef)(cxt, validate3);
      }
    }
    exports.dynamicRef = dynamicRef;
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/dynamic/recursiveAnchor.js
var require_recursiveAnchor = __commonJS({
  "node_modules/ajv/dist/vocabularies/dynamic/recursiveAnchor.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dynamicAnchor_1 = require_dynamicAnchor();
    var util_1 = require_util();
    var def = {
      keyword: "$recursiveAnchor",
      schemaType: "boolean",
      code(cxt) {
        if (cxt.schema)
          (0, dynamicAnchor_1.dynamicAnchor)(cxt, "");
        else
          (0, util_1.checkStrictMode)(cxt.it, "$recursiveAnchor: false is ignored");
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/dynamic/recursiveRef.js
var require_recursiveRef = __commonJS({
  "node_modules/ajv/dist/vocabularies/dynamic/recursiveRef.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dynamicRef_1 = require_dynamicRef();
    var def = {
      keyword: "$recursiveRef",
      schemaType: "string",
      code: (cxt) => (0, dynamicRef_1.dynamicRef)(cxt, cxt.schema)
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/dynamic/index.js
var require_dynamic = __commonJS({
  "node_modules/ajv/dist/vocabularies/dynamic/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dynamicAnchor_1 = require_dynamicAnchor();
    var dynamicRef_1 = require_dynamicRef();
    var recursiveAnchor_1 = require_recursiveAnchor();
    var recursiveRef_1 = require_recursiveRef();
    var dynamic = [dynamicAnchor_1.default, dynamicRef_1.default, recursiveAnchor_1.default, recursiveRef_1.default];
    exports.default = dynamic;
  }
});

// node_modules/ajv/dist/vocabularies/validation/dependentRequired.js
var require_dependentRequired = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/dependentRequired.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dependencies_1 = require_dependencies();
    var def = {
      keyword: "dependentRequired",
      type: "object",
      schemaType: "object",
      error: dependencies_1.error,
      code: (cxt) => (0, dependencies_1.validatePropertyDeps)(cxt)
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/dependentSchemas.js
var require_dependentSchemas = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/dependentSchemas.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dependencies_1 = require_dependencies();
    var def = {
      keyword: "dependentSchemas",
      type: "object",
      schemaType: "object",
      code: (cxt) => (0, dependencies_1.validateSchemaDeps)(cxt)
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/limitContains.js
var require_limitContains = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/limitContains.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var util_1 = require_util();
    var def = {
      keyword: ["maxContains", "minContains"],
      type: "array",
      schemaType: "number",
      code({ keyword, parentSchema, it }) {
        if (parentSchema.contains === void 0) {
          (0, util_1.checkStrictMode)(it, `"${keyword}" without "contains" is ignored`);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/next.js
var require_next = __commonJS({
  "node_modules/ajv/dist/vocabularies/next.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dependentRequired_1 = require_dependentRequired();
    var dependentSchemas_1 = require_dependentSchemas();
    var limitContains_1 = require_limitContains();
    var next = [dependentRequired_1.default, dependentSchemas_1.default, limitContains_1.default];
    exports.default = next;
  }
});

// node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedProperties.js
var require_unevaluatedProperties = __commonJS({
  "node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedProperties.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var names_1 = require_names();
    var error = {
      message: "must NOT have unevaluated properties",
      params: ({ params }) => (0, codegen_1._)`{unevaluatedProperty: ${params.unevaluatedProperty}}`
    };
    var def = {
      keyword: "unevaluatedProperties",
      type: "object",
      schemaType: ["boolean", "object"],
      trackErrors: true,
      error,
      code(cxt) {
        const { gen, schema, data, errsCount, it } = cxt;
        if (!errsCount)
          throw new Error("ajv implementation error");
        const { allErrors, props } = it;
        if (props instanceof codegen_1.Name) {
          gen.if((0, codegen_1._)`${props} !== true`, () => gen.forIn("key", data, (key) => gen.if(unevaluatedDynamic(props, key), () => unevaluatedPropCode(key))));
        } else if (props !== true) {
          gen.forIn("key", data, (key) => props === void 0 ? unevaluatedPropCode(key) : gen.if(unevaluatedStatic(props, key), () => unevaluatedPropCode(key)));
        }
        it.props = true;
        cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
        function unevaluatedPropCode(key) {
          if (schema === false) {
            cxt.setParams({ unevaluatedProperty: key });
            cxt.error();
            if (!allErrors)
              gen.break();
            return;
          }
          if (!(0, util_1.alwaysValidSchema)(it, schema)) {
            const valid = gen.name("valid");
            cxt.subschema({
              keyword: "unevaluatedProperties",
              dataProp: key,
              dataPropType: util_1.Type.Str
            }, valid);
            if (!allErrors)
              gen.if((0, codegen_1.not)(valid), () => gen.break());
          }
        }
        function unevaluatedDynamic(evaluatedProps, key) {
          return (0, codegen_1._)`!${evaluatedProps} || !${evaluatedProps}[${key}]`;
        }
        function unevaluatedStatic(evaluatedProps, key) {
          const ps = [];
          for (const p in evaluatedProps) {
            if (evaluatedProps[p] === true)
              ps.push((0, codegen_1._)`${key} !== ${p}`);
          }
          return (0, codegen_1.and)(...ps);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedItems.js
var require_unevaluatedItems = __commonJS({
  "node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedItems.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
      params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
    };
    var def = {
      keyword: "unevaluatedItems",
      type: "array",
      schemaType: ["boolean", "object"],
      error,
      code(cxt) {
        const { gen, schema, data, it } = cxt;
        const items = it.items || 0;
        if (items === true)
          return;
        const len = gen.const("len", (0, codegen_1._)`${data}.length`);
        if (schema === false) {
          cxt.setParams({ len: items });
          cxt.fail((0, codegen_1._)`${len} > ${items}`);
        } else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
          const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items}`);
          gen.if((0, codegen_1.not)(valid), () => validateItems(valid, items));
          cxt.ok(valid);
        }
        it.items = true;
        function validateItems(valid, from) {
          gen.forRange("i", from, len, (i) => {
            cxt.subschema({ keyword: "unevaluatedItems", dataProp: i, dataPropType: util_1.Type.Num }, valid);
            if (!it.allErrors)
              gen.if((0, codegen_1.not)(valid), () => gen.break());
          });
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/unevaluated/index.js
var require_unevaluated = __commonJS({
  "node_modules/ajv/dist/vocabularies/unevaluated/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var unevaluatedProperties_1 = require_unevaluatedProperties();
    var unevaluatedItems_1 = require_unevaluatedItems();
    var unevaluated = [unevaluatedProperties_1.default, unevaluatedItems_1.default];
    exports.default = unevaluated;
  }
});

// node_modules/ajv/dist/refs/json-schema-2019-09/schema.json
var require_schema = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2019-09/schema.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2019-09/schema",
      $id: "https://json-schema.org/draft/2019-09/schema",
      $vocabulary: {
        "https://json-schema.org/draft/2019-09/vocab/core": true,
        "https://json-schema.org/draft/2019-09/vocab/applicator": true,
        "https://json-schema.org/draft/2019-09/vocab/validation": true,
        "https://json-schema.org/draft/2019-09/vocab/meta-data": true,
        "https://json-schema.org/draft/2019-09/vocab/format": false,
        "https://json-schema.org/draft/2019-09/vocab/content": true
      },
      $recursiveAnchor: true,
      title: "Core and Validation specifications meta-schema",
      allOf: [
        { $ref: "meta/core" },
        { $ref: "meta/applicator" },
        { $ref: "meta/validation" },
        { $ref: "meta/meta-data" },
        { $ref: "meta/format" },
        { $ref: "meta/content" }
      ],
      type: ["object", "boolean"],
      properties: {
        definitions: {
          $comment: "While no longer an official keyword as it is replaced by $defs, this keyword is retained in the meta-schema to prevent incompatible extensions as it remains in common use.",
          type: "object",
          additionalProperties: { $recursiveRef: "#" },
          default: {}
        },
        dependencies: {
          $comment: '"dependencies" is no longer a keyword, but schema authors should avoid redefining it to facilitate a smooth transition to "dependentSchemas" and "dependentRequired"',
          type: "object",
          additionalProperties: {
            anyOf: [{ $recursiveRef: "#" }, { $ref: "meta/validation#/$defs/stringArray" }]
          }
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2019-09/meta/applicator.json
var require_applicator2 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2019-09/meta/applicator.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2019-09/schema",
      $id: "https://json-schema.org/draft/2019-09/meta/applicator",
      $vocabulary: {
        "https://json-schema.org/draft/2019-09/vocab/applicator": true
      },
      $recursiveAnchor: true,
      title: "Applicator vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        additionalItems: { $recursiveRef: "#" },
        unevaluatedItems: { $recursiveRef: "#" },
        items: {
          anyOf: [{ $recursiveRef: "#" }, { $ref: "#/$defs/schemaArray" }]
        },
        contains: { $recursiveRef: "#" },
        additionalProperties: { $recursiveRef: "#" },
        unevaluatedProperties: { $recursiveRef: "#" },
        properties: {
          type: "object",
          additionalProperties: { $recursiveRef: "#" },
          default: {}
        },
        patternProperties: {
          type: "object",
          additionalProperties: { $recursiveRef: "#" },
          propertyNames: { format: "regex" },
          default: {}
        },
        dependentSchemas: {
          type: "object",
          additionalProperties: {
            $recursiveRef: "#"
          }
        },
        propertyNames: { $recursiveRef: "#" },
        if: { $recursiveRef: "#" },
        then: { $recursiveRef: "#" },
        else: { $recursiveRef: "#" },
        allOf: { $ref: "#/$defs/schemaArray" },
        anyOf: { $ref: "#/$defs/schemaArray" },
        oneOf: { $ref: "#/$defs/schemaArray" },
        not: { $recursiveRef: "#" }
      },
      $defs: {
        schemaArray: {
          type: "array",
          minItems: 1,
          items: { $recursiveRef: "#" }
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2019-09/meta/content.json
var require_content = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2019-09/meta/content.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2019-09/schema",
      $id: "https://json-schema.org/draft/2019-09/meta/content",
      $vocabulary: {
        "https://json-schema.org/draft/2019-09/vocab/content": true
      },
      $recursiveAnchor: true,
      title: "Content vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        contentMediaType: { type: "string" },
        contentEncoding: { type: "string" },
        contentSchema: { $recursiveRef: "#" }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2019-09/meta/core.json
var require_core3 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2019-09/meta/core.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2019-09/schema",
      $id: "https://json-schema.org/draft/2019-09/meta/core",
      $vocabulary: {
        "https://json-schema.org/draft/2019-09/vocab/core": true
      },
      $recursiveAnchor: true,
      title: "Core vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        $id: {
          type: "string",
          format: "uri-reference",
          $comment: "Non-empty fragments not allowed.",
          pattern: "^[^#]*#?$"
        },
        $schema: {
          type: "string",
          format: "uri"
        },
        $anchor: {
          type: "string",
          pattern: "^[A-Za-z][-A-Za-z0-9.:_]*$"
        },
        $ref: {
          type: "string",
          format: "uri-reference"
        },
        $recursiveRef: {
          type: "string",
          format: "uri-reference"
        },
        $recursiveAnchor: {
          type: "boolean",
          default: false
        },
        $vocabulary: {
          type: "object",
          propertyNames: {
            type: "string",
            format: "uri"
          },
          additionalProperties: {
            type: "boolean"
          }
        },
        $comment: {
          type: "string"
        },
        $defs: {
          type: "object",
          additionalProperties: { $recursiveRef: "#" },
          default: {}
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2019-09/meta/format.json
var require_format3 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2019-09/meta/format.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2019-09/schema",
      $id: "https://json-schema.org/draft/2019-09/meta/format",
      $vocabulary: {
        "https://json-schema.org/draft/2019-09/vocab/format": true
      },
      $recursiveAnchor: true,
      title: "Format vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        format: { type: "string" }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2019-09/meta/meta-data.json
var require_meta_data = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2019-09/meta/meta-data.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2019-09/schema",
      $id: "https://json-schema.org/draft/2019-09/meta/meta-data",
      $vocabulary: {
        "https://json-schema.org/draft/2019-09/vocab/meta-data": true
      },
      $recursiveAnchor: true,
      title: "Meta-data vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        title: {
          type: "string"
        },
        description: {
          type: "string"
        },
        default: true,
        deprecated: {
          type: "boolean",
          default: false
        },
        readOnly: {
          type: "boolean",
          default: false
        },
        writeOnly: {
          type: "boolean",
          default: false
        },
        examples: {
          type: "array",
          items: true
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2019-09/meta/validation.json
var require_validation2 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2019-09/meta/validation.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2019-09/schema",
      $id: "https://json-schema.org/draft/2019-09/meta/validation",
      $vocabulary: {
        "https://json-schema.org/draft/2019-09/vocab/validation": true
      },
      $recursiveAnchor: true,
      title: "Validation vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        multipleOf: {
          type: "number",
          exclusiveMinimum: 0
        },
        maximum: {
          type: "number"
        },
        exclusiveMaximum: {
          type: "number"
        },
        minimum: {
          type: "number"
        },
        exclusiveMinimum: {
          type: "number"
        },
        maxLength: { $ref: "#/$defs/nonNegativeInteger" },
        minLength: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
        pattern: {
          type: "string",
          format: "regex"
        },
        maxItems: { $ref: "#/$defs/nonNegativeInteger" },
        minItems: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
        uniqueItems: {
          type: "boolean",
          default: false
        },
        maxContains: { $ref: "#/$defs/nonNegativeInteger" },
        minContains: {
          $ref: "#/$defs/nonNegativeInteger",
          default: 1
        },
        maxProperties: { $ref: "#/$defs/nonNegativeInteger" },
        minProperties: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
        required: { $ref: "#/$defs/stringArray" },
        dependentRequired: {
          type: "object",
          additionalProperties: {
            $ref: "#/$defs/stringArray"
          }
        },
        const: true,
        enum: {
          type: "array",
          items: true
        },
        type: {
          anyOf: [
            { $ref: "#/$defs/simpleTypes" },
            {
              type: "array",
              items: { $ref: "#/$defs/simpleTypes" },
              minItems: 1,
              uniqueItems: true
            }
          ]
        }
      },
      $defs: {
        nonNegativeInteger: {
          type: "integer",
          minimum: 0
        },
        nonNegativeIntegerDefault0: {
          $ref: "#/$defs/nonNegativeInteger",
          default: 0
        },
        simpleTypes: {
          enum: ["array", "boolean", "integer", "null", "number", "object", "string"]
        },
        stringArray: {
          type: "array",
          items: { type: "string" },
          uniqueItems: true,
          default: []
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2019-09/index.js
var require_json_schema_2019_09 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2019-09/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var metaSchema = require_schema();
    var applicator = require_applicator2();
    var content = require_content();
    var core = require_core3();
    var format = require_format3();
    var metadata = require_meta_data();
    var validation = require_validation2();
    var META_SUPPORT_DATA = ["/properties"];
    function addMetaSchema2019($data) {
      ;
      [
        metaSchema,
        applicator,
        content,
        core,
        with$data(this, format),
        metadata,
        with$data(this, validation)
      ].forEach((sch) => this.addMetaSchema(sch, void 0, false));
      return this;
      function with$data(ajv, sch) {
        return $data ? ajv.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
      }
    }
    exports.default = addMetaSchema2019;
  }
});

// node_modules/ajv/dist/2019.js
var require__ = __commonJS({
  "node_modules/ajv/dist/2019.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2019 = void 0;
    var core_1 = require_core();
    var draft7_1 = require_draft7();
    var dynamic_1 = require_dynamic();
    var next_1 = require_next();
    var unevaluated_1 = require_unevaluated();
    var discriminator_1 = require_discriminator();
    var json_schema_2019_09_1 = require_json_schema_2019_09();
    var META_SCHEMA_ID = "https://json-schema.org/draft/2019-09/schema";
    var Ajv20192 = class extends core_1.default {
      constructor(opts = {}) {
        super({
          ...opts,
          dynamicRef: true,
          next: true,
          unevaluated: true
        });
      }
      _addVocabularies() {
        super._addVocabularies();
        this.addVocabulary(dynamic_1.default);
        draft7_1.default.forEach((v) => this.addVocabulary(v));
        this.addVocabulary(next_1.default);
        this.addVocabulary(unevaluated_1.default);
        if (this.opts.discriminator)
          this.addKeyword(discriminator_1.default);
      }
      _addDefaultMetaSchema() {
        super._addDefaultMetaSchema();
        const { $data, meta } = this.opts;
        if (!meta)
          return;
        json_schema_2019_09_1.default.call(this, $data);
        this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
      }
      defaultMeta() {
        return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
      }
    };
    exports.Ajv2019 = Ajv20192;
    module.exports = exports = Ajv20192;
    module.exports.Ajv2019 = Ajv20192;
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.default = Ajv20192;
    var validate_1 = require_validate();
    Object.defineProperty(exports, "KeywordCxt", { enumerable: true, get: function() {
      return validate_1.KeywordCxt;
    } });
    var codegen_1 = require_codegen();
    Object.defineProperty(exports, "_", { enumerable: true, get: function() {
      return codegen_1._;
    } });
    Object.defineProperty(exports, "str", { enumerable: true, get: function() {
      return codegen_1.str;
    } });
    Object.defineProperty(exports, "stringify", { enumerable: true, get: function() {
      return codegen_1.stringify;
    } });
    Object.defineProperty(exports, "nil", { enumerable: true, get: function() {
      return codegen_1.nil;
    } });
    Object.defineProperty(exports, "Name", { enumerable: true, get: function() {
      return codegen_1.Name;
    } });
    Object.defineProperty(exports, "CodeGen", { enumerable: true, get: function() {
      return codegen_1.CodeGen;
    } });
    var validation_error_1 = require_validation_error();
    Object.defineProperty(exports, "ValidationError", { enumerable: true, get: function() {
      return validation_error_1.default;
    } });
    var ref_error_1 = require_ref_error();
    Object.defineProperty(exports, "MissingRefError", { enumerable: true, get: function() {
      return ref_error_1.default;
    } });
  }
});

// node_modules/ajv/dist/vocabularies/draft2020.js
var require_draft2020 = __commonJS({
  "node_modules/ajv/dist/vocabularies/draft2020.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var core_1 = require_core2();
    var validation_1 = require_validation();
    var applicator_1 = require_applicator();
    var dynamic_1 = require_dynamic();
    var next_1 = require_next();
    var unevaluated_1 = require_unevaluated();
    var format_1 = require_format2();
    var metadata_1 = require_metadata();
    var draft2020Vocabularies = [
      dynamic_1.default,
      core_1.default,
      validation_1.default,
      (0, applicator_1.default)(true),
      format_1.default,
      metadata_1.metadataVocabulary,
      metadata_1.contentVocabulary,
      next_1.default,
      unevaluated_1.default
    ];
    exports.default = draft2020Vocabularies;
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/schema.json
var require_schema2 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/schema.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/schema",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/core": true,
        "https://json-schema.org/draft/2020-12/vocab/applicator": true,
        "https://json-schema.org/draft/2020-12/vocab/unevaluated": true,
        "https://json-schema.org/draft/2020-12/vocab/validation": true,
        "https://json-schema.org/draft/2020-12/vocab/meta-data": true,
        "https://json-schema.org/draft/2020-12/vocab/format-annotation": true,
        "https://json-schema.org/draft/2020-12/vocab/content": true
      },
      $dynamicAnchor: "meta",
      title: "Core and Validation specifications meta-schema",
      allOf: [
        { $ref: "meta/core" },
        { $ref: "meta/applicator" },
        { $ref: "meta/unevaluated" },
        { $ref: "meta/validation" },
        { $ref: "meta/meta-data" },
        { $ref: "meta/format-annotation" },
        { $ref: "meta/content" }
      ],
      type: ["object", "boolean"],
      $comment: "This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.",
      properties: {
        definitions: {
          $comment: '"definitions" has been replaced by "$defs".',
          type: "object",
          additionalProperties: { $dynamicRef: "#meta" },
          deprecated: true,
          default: {}
        },
        dependencies: {
          $comment: '"dependencies" has been split and replaced by "dependentSchemas" and "dependentRequired" in order to serve their differing semantics.',
          type: "object",
          additionalProperties: {
            anyOf: [{ $dynamicRef: "#meta" }, { $ref: "meta/validation#/$defs/stringArray" }]
          },
          deprecated: true,
          default: {}
        },
        $recursiveAnchor: {
          $comment: '"$recursiveAnchor" has been replaced by "$dynamicAnchor".',
          $ref: "meta/core#/$defs/anchorString",
          deprecated: true
        },
        $recursiveRef: {
          $comment: '"$recursiveRef" has been replaced by "$dynamicRef".',
          $ref: "meta/core#/$defs/uriReferenceString",
          deprecated: true
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/applicator.json
var require_applicator3 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/applicator.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/applicator",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/applicator": true
      },
      $dynamicAnchor: "meta",
      title: "Applicator vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        prefixItems: { $ref: "#/$defs/schemaArray" },
        items: { $dynamicRef: "#meta" },
        contains: { $dynamicRef: "#meta" },
        additionalProperties: { $dynamicRef: "#meta" },
        properties: {
          type: "object",
          additionalProperties: { $dynamicRef: "#meta" },
          default: {}
        },
        patternProperties: {
          type: "object",
          additionalProperties: { $dynamicRef: "#meta" },
          propertyNames: { format: "regex" },
          default: {}
        },
        dependentSchemas: {
          type: "object",
          additionalProperties: { $dynamicRef: "#meta" },
          default: {}
        },
        propertyNames: { $dynamicRef: "#meta" },
        if: { $dynamicRef: "#meta" },
        then: { $dynamicRef: "#meta" },
        else: { $dynamicRef: "#meta" },
        allOf: { $ref: "#/$defs/schemaArray" },
        anyOf: { $ref: "#/$defs/schemaArray" },
        oneOf: { $ref: "#/$defs/schemaArray" },
        not: { $dynamicRef: "#meta" }
      },
      $defs: {
        schemaArray: {
          type: "array",
          minItems: 1,
          items: { $dynamicRef: "#meta" }
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json
var require_unevaluated2 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/unevaluated",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/unevaluated": true
      },
      $dynamicAnchor: "meta",
      title: "Unevaluated applicator vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        unevaluatedItems: { $dynamicRef: "#meta" },
        unevaluatedProperties: { $dynamicRef: "#meta" }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/content.json
var require_content2 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/content.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/content",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/content": true
      },
      $dynamicAnchor: "meta",
      title: "Content vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        contentEncoding: { type: "string" },
        contentMediaType: { type: "string" },
        contentSchema: { $dynamicRef: "#meta" }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/core.json
var require_core4 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/core.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/core",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/core": true
      },
      $dynamicAnchor: "meta",
      title: "Core vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        $id: {
          $ref: "#/$defs/uriReferenceString",
          $comment: "Non-empty fragments not allowed.",
          pattern: "^[^#]*#?$"
        },
        $schema: { $ref: "#/$defs/uriString" },
        $ref: { $ref: "#/$defs/uriReferenceString" },
        $anchor: { $ref: "#/$defs/anchorString" },
        $dynamicRef: { $ref: "#/$defs/uriReferenceString" },
        $dynamicAnchor: { $ref: "#/$defs/anchorString" },
        $vocabulary: {
          type: "object",
          propertyNames: { $ref: "#/$defs/uriString" },
          additionalProperties: {
            type: "boolean"
          }
        },
        $comment: {
          type: "string"
        },
        $defs: {
          type: "object",
          additionalProperties: { $dynamicRef: "#meta" }
        }
      },
      $defs: {
        anchorString: {
          type: "string",
          pattern: "^[A-Za-z_][-A-Za-z0-9._]*$"
        },
        uriString: {
          type: "string",
          format: "uri"
        },
        uriReferenceString: {
          type: "string",
          format: "uri-reference"
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json
var require_format_annotation = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/format-annotation",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/format-annotation": true
      },
      $dynamicAnchor: "meta",
      title: "Format vocabulary meta-schema for annotation results",
      type: ["object", "boolean"],
      properties: {
        format: { type: "string" }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json
var require_meta_data2 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/meta-data",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/meta-data": true
      },
      $dynamicAnchor: "meta",
      title: "Meta-data vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        title: {
          type: "string"
        },
        description: {
          type: "string"
        },
        default: true,
        deprecated: {
          type: "boolean",
          default: false
        },
        readOnly: {
          type: "boolean",
          default: false
        },
        writeOnly: {
          type: "boolean",
          default: false
        },
        examples: {
          type: "array",
          items: true
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/validation.json
var require_validation3 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/validation.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/validation",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/validation": true
      },
      $dynamicAnchor: "meta",
      title: "Validation vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        type: {
          anyOf: [
            { $ref: "#/$defs/simpleTypes" },
            {
              type: "array",
              items: { $ref: "#/$defs/simpleTypes" },
              minItems: 1,
              uniqueItems: true
            }
          ]
        },
        const: true,
        enum: {
          type: "array",
          items: true
        },
        multipleOf: {
          type: "number",
          exclusiveMinimum: 0
        },
        maximum: {
          type: "number"
        },
        exclusiveMaximum: {
          type: "number"
        },
        minimum: {
          type: "number"
        },
        exclusiveMinimum: {
          type: "number"
        },
        maxLength: { $ref: "#/$defs/nonNegativeInteger" },
        minLength: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
        pattern: {
          type: "string",
          format: "regex"
        },
        maxItems: { $ref: "#/$defs/nonNegativeInteger" },
        minItems: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
        uniqueItems: {
          type: "boolean",
          default: false
        },
        maxContains: { $ref: "#/$defs/nonNegativeInteger" },
        minContains: {
          $ref: "#/$defs/nonNegativeInteger",
          default: 1
        },
        maxProperties: { $ref: "#/$defs/nonNegativeInteger" },
        minProperties: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
        required: { $ref: "#/$defs/stringArray" },
        dependentRequired: {
          type: "object",
          additionalProperties: {
            $ref: "#/$defs/stringArray"
          }
        }
      },
      $defs: {
        nonNegativeInteger: {
          type: "integer",
          minimum: 0
        },
        nonNegativeIntegerDefault0: {
          $ref: "#/$defs/nonNegativeInteger",
          default: 0
        },
        simpleTypes: {
          enum: ["array", "boolean", "integer", "null", "number", "object", "string"]
        },
        stringArray: {
          type: "array",
          items: { type: "string" },
          uniqueItems: true,
          default: []
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/index.js
var require_json_schema_2020_12 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var metaSchema = require_schema2();
    var applicator = require_applicator3();
    var unevaluated = require_unevaluated2();
    var content = require_content2();
    var core = require_core4();
    var format = require_format_annotation();
    var metadata = require_meta_data2();
    var validation = require_validation3();
    var META_SUPPORT_DATA = ["/properties"];
    function addMetaSchema2020($data) {
      ;
      [
        metaSchema,
        applicator,
        unevaluated,
        content,
        core,
        with$data(this, format),
        metadata,
        with$data(this, validation)
      ].forEach((sch) => this.addMetaSchema(sch, void 0, false));
      return this;
      function with$data(ajv, sch) {
        return $data ? ajv.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
      }
    }
    exports.default = addMetaSchema2020;
  }
});

// node_modules/ajv/dist/2020.js
var require__2 = __commonJS({
  "node_modules/ajv/dist/2020.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2020 = void 0;
    var core_1 = require_core();
    var draft2020_1 = require_draft2020();
    var discriminator_1 = require_discriminator();
    var json_schema_2020_12_1 = require_json_schema_2020_12();
    var META_SCHEMA_ID = "https://json-schema.org/draft/2020-12/schema";
    var Ajv20202 = class extends core_1.default {
      constructor(opts = {}) {
        super({
          ...opts,
          dynamicRef: true,
          next: true,
          unevaluated: true
        });
      }
      _addVocabularies() {
        super._addVocabularies();
        draft2020_1.default.forEach((v) => this.addVocabulary(v));
        if (this.opts.discriminator)
          this.addKeyword(discriminator_1.default);
      }
      _addDefaultMetaSchema() {
        super._addDefaultMetaSchema();
        const { $data, meta } = this.opts;
        if (!meta)
          return;
        json_schema_2020_12_1.default.call(this, $data);
        this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
      }
      defaultMeta() {
        return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
      }
    };
    exports.Ajv2020 = Ajv20202;
    module.exports = exports = Ajv20202;
    module.exports.Ajv2020 = Ajv20202;
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.default = Ajv20202;
    var validate_1 = require_validate();
    Object.defineProperty(exports, "KeywordCxt", { enumerable: true, get: function() {
      return validate_1.KeywordCxt;
    } });
    var codegen_1 = require_codegen();
    Object.defineProperty(exports, "_", { enumerable: true, get: function() {
      return codegen_1._;
    } });
    Object.defineProperty(exports, "str", { enumerable: true, get: function() {
      return codegen_1.str;
    } });
    Object.defineProperty(exports, "stringify", { enumerable: true, get: function() {
      return codegen_1.stringify;
    } });
    Object.defineProperty(exports, "nil", { enumerable: true, get: function() {
      return codegen_1.nil;
    } });
    Object.defineProperty(exports, "Name", { enumerable: true, get: function() {
      return codegen_1.Name;
    } });
    Object.defineProperty(exports, "CodeGen", { enumerable: true, get: function() {
      return codegen_1.CodeGen;
    } });
    var validation_error_1 = require_validation_error();
    Object.defineProperty(exports, "ValidationError", { enumerable: true, get: function() {
      return validation_error_1.default;
    } });
    var ref_error_1 = require_ref_error();
    Object.defineProperty(exports, "MissingRefError", { enumerable: true, get: function() {
      return ref_error_1.default;
    } });
  }
});

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// src/adapters/files/slices.ts
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

// src/contracts/ports/fixture-part.ts
var MAX_EVENT_BYTES = 1048576;

// src/adapters/files/byte-order-mark.ts
var MARK = [239, 187, 191];
async function* withoutByteOrderMark(content) {
  let head = null;
  let settled = false;
  for await (const chunk of content) {
    if (settled) {
      yield chunk;
      continue;
    }
    const bytes = head === null ? chunk.bytes : Buffer.concat([head.bytes, chunk.bytes]);
    head = { bytes, consumed: chunk.consumed };
    if (bytes.length < MARK.length) continue;
    settled = true;
    yield { ...head, bytes: bytes.subarray(lengthOfMark(bytes)) };
  }
  if (!settled && head !== null) yield head;
}
function lengthOfMark(bytes) {
  return MARK.every((byte, i) => bytes[i] === byte) ? MARK.length : 0;
}

// src/adapters/files/slices.ts
var SLICE_BYTES = 1 << 22;
var LF = 10;
var READ_ON_BYTES = 1 << 16;
function* sliceParts(size, bytes = SLICE_BYTES) {
  for (let start = 0; start < size; start += bytes) {
    const end = Math.min(start + bytes, size);
    yield { kind: "slice", start, end, consumed: end };
  }
}
function createSliceReader() {
  let buffer = new Uint8Array(0);
  return (absolute, file, { start, end }) => {
    const from = Math.max(0, start - 1);
    const most = end - from + MAX_EVENT_BYTES + READ_ON_BYTES;
    if (buffer.length < most) buffer = new Uint8Array(most);
    try {
      const descriptor = openSync(absolute, "r");
      try {
        return linesFrom(descriptor, from, start, end);
      } finally {
        closeSync(descriptor);
      }
    } catch (cause) {
      throw unreadable(file, cause);
    }
  };
  function linesFrom(descriptor, from, start, end) {
    let length = fill(descriptor, 0, end - from, from);
    const first = start === 0 ? 0 : after(LF, length);
    if (first === -1 || start > 0 && first >= length) return buffer.subarray(0, 0);
    const size = fstatSync(descriptor).size;
    const lineStart = Math.max(first, buffer.subarray(0, length).lastIndexOf(LF) + 1);
    while (buffer[length - 1] !== LF && from + length < size && length - lineStart <= MAX_EVENT_BYTES) {
      const more = fill(descriptor, length, READ_ON_BYTES, from + length);
      if (more === 0) break;
      const newline = buffer.subarray(length, length + more).indexOf(LF);
      length += newline === -1 ? more : newline + 1;
    }
    const mark = start === 0 ? lengthOfMark(buffer.subarray(0, length)) : 0;
    return buffer.subarray(first + mark, length);
  }
  function after(byte, length) {
    const at = buffer.subarray(0, length).indexOf(byte);
    return at === -1 ? -1 : at + 1;
  }
  function fill(descriptor, offset, count, position) {
    let done = 0;
    while (done < count) {
      const read = readSync(descriptor, buffer, offset + done, count - done, position + done);
      if (read === 0) break;
      done += read;
    }
    return done;
  }
}

// src/events/validation/block-source.ts
function lineSource(bytes, decode2) {
  const text2 = decode2(bytes);
  return {
    each: (visit) => text2 === null ? eachOfBytes(bytes, decode2, visit) : eachOfText(text2, visit)
  };
}
function handedSource(bytes, handed, decode2) {
  return {
    each: (visit) => handed.every(({ start, end, line }) => {
      const tooLong = end - start > MAX_EVENT_BYTES;
      const record = tooLong ? "" : decode2(bytes.subarray(start, end));
      const problem2 = tooLong ? TOO_LONG : record === null ? NOT_UTF8 : null;
      return visit(record ?? "", line, null, problem2);
    })
  };
}
function countLines(bytes) {
  let count = 0;
  for (let at = bytes.indexOf(LF2); at !== -1; at = bytes.indexOf(LF2, at + 1)) count += 1;
  return bytes.length > 0 && bytes[bytes.length - 1] !== LF2 ? count + 1 : count;
}
function recordSource(part, decode2) {
  const { bytes, ends, lines: lines2, indices, refused } = part;
  const all = decode2(bytes);
  const isAscii2 = all !== null && all.length === bytes.length;
  return {
    each(visit) {
      let next = 0;
      for (let i = 0, start = 0; i <= ends.length; i += 1) {
        for (; refused[next]?.position === i; next += 1) {
          if (!visitRefused(refused[next], visit)) return false;
        }
        if (i === ends.length) break;
        const end = ends[i];
        const text2 = isAscii2 ? all.slice(start, end) : decode2(bytes.subarray(start, end));
        const line = lines2[i];
        const index = indices === null ? null : indices[i];
        if (!visit(text2 ?? "", line, index, text2 === null ? NOT_UTF8 : null)) return false;
        start = end;
      }
      return true;
    }
  };
}
function visitRefused(refused, visit) {
  const { line, index = null, pointer = "", rule, message } = refused;
  return visit("", line, index, { pointer, rule, message });
}
var LF2 = 10;
var BLANK = /^[ \t\r]*$/;
function eachOfText(text2, visit) {
  let line = 0;
  for (let start = 0; start < text2.length; ) {
    const newline = text2.indexOf("\n", start);
    const end = newline === -1 ? text2.length : newline;
    line += 1;
    const record = text2.slice(start, end);
    const mayBeBlank = text2.charCodeAt(start) <= 32;
    start = end + 1;
    if (mayBeBlank && BLANK.test(record)) continue;
    const problem2 = isTooLong(record) ? TOO_LONG : null;
    if (!visit(problem2 === null ? record : "", line, null, problem2)) return false;
  }
  return true;
}
function eachOfBytes(bytes, decode2, visit) {
  let line = 0;
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(LF2, start);
    const end = newline === -1 ? bytes.length : newline;
    line += 1;
    const tooLong = end - start > MAX_EVENT_BYTES;
    const record = tooLong ? "" : decode2(bytes.subarray(start, end));
    start = end + 1;
    if (record !== null && !tooLong && BLANK.test(record)) continue;
    const problem2 = tooLong ? TOO_LONG : record === null ? NOT_UTF8 : null;
    if (!visit(record ?? "", line, null, problem2)) return false;
  }
  return true;
}
function isTooLong(record) {
  if (record.length * 3 <= MAX_EVENT_BYTES) return false;
  return record.length > MAX_EVENT_BYTES || new TextEncoder().encode(record).length > MAX_EVENT_BYTES;
}
var NOT_UTF8 = {
  pointer: "",
  rule: "utf-8",
  message: "the record is not valid UTF-8, the one encoding of JSON"
};
var TOO_LONG = {
  pointer: "",
  rule: "event-size",
  message: `the record is longer than 1 MiB (${MAX_EVENT_BYTES} bytes), the most that is read as one event`
};

// src/events/validation/duplicate-keys.ts
var QUOTE = 34;
var FOUR_QUOTES = 572662306;
function countQuotes(bytes) {
  let count = 0;
  let start = 0;
  for (; start < bytes.length && (bytes.byteOffset + start) % 4 !== 0; start += 1) {
    if (bytes[start] === QUOTE) count += 1;
  }
  const whole = bytes.length - start >> 2;
  if (whole === 0) return count + quotesFrom(bytes, start);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, whole);
  for (let i = 0; i < words.length; i += 1) {
    const difference = words[i] ^ FOUR_QUOTES;
    const rest = (difference & 2139062143) + 2139062143 | difference | 2139062143;
    count += Math.imul(~rest >>> 7, 16843009) >>> 24;
  }
  return count + quotesFrom(bytes, start + whole * 4);
}
function quotesFrom(bytes, start) {
  let count = 0;
  for (let i = start; i < bytes.length; i += 1) if (bytes[i] === QUOTE) count += 1;
  return count;
}

// src/schema/event.schema.json
var event_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:dc-event-gate:event:1",
  title: "DcPlanEvent",
  description: "One event of a defined-contribution plan: the envelope, and one of the payloads below, told apart by payload.event_type.",
  type: "object",
  additionalProperties: false,
  required: [
    "event_id",
    "employee_id",
    "scenario_id",
    "plan_design_id",
    "source_system",
    "effective_date",
    "created_at",
    "payload"
  ],
  properties: {
    event_id: {
      title: "UUID",
      description: "Identity of the event.",
      type: "string",
      format: "uuid",
      pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"
    },
    employee_id: {
      $ref: "#/$defs/text",
      description: "The person."
    },
    scenario_id: {
      $ref: "#/$defs/text",
      description: "The scenario that the event belongs to; scenarios do not mix."
    },
    plan_design_id: {
      $ref: "#/$defs/text",
      description: "The plan design within the scenario."
    },
    source_system: {
      $ref: "#/$defs/text",
      description: "The system that recorded the event."
    },
    effective_date: {
      $ref: "#/$defs/date",
      description: "Day from which the event counts."
    },
    created_at: {
      $ref: "#/$defs/timestamp",
      description: "When the event was recorded."
    },
    payload: {
      title: "payload",
      description: "What happened.",
      type: "object",
      required: ["event_type"],
      discriminator: {
        propertyName: "event_type"
      },
      "x-order-of-day": [
        "hire",
        "eligibility",
        "enrollment",
        "promotion",
        "merit",
        "contribution",
        "vesting",
        "hce_status",
        "compliance",
        "termination",
        "forfeiture"
      ],
      oneOf: [
        {
          $ref: "#/$defs/hire"
        },
        {
          $ref: "#/$defs/promotion"
        },
        {
          $ref: "#/$defs/termination"
        },
        {
          $ref: "#/$defs/merit"
        },
        {
          $ref: "#/$defs/eligibility"
        },
        {
          $ref: "#/$defs/enrollment"
        },
        {
          $ref: "#/$defs/contribution"
        },
        {
          $ref: "#/$defs/vesting"
        },
        {
          $ref: "#/$defs/forfeiture"
        },
        {
          $ref: "#/$defs/hce_status"
        },
        {
          $ref: "#/$defs/compliance"
        }
      ]
    },
    correlation_id: {
      type: ["string", "null"],
      description: "Ties events of one process together."
    }
  },
  $defs: {
    text: {
      title: "text",
      description: "Text with at least one character that is not white space (docs/DOMAIN.md).",
      type: "string",
      pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"
    },
    date: {
      title: "calendar date",
      description: "A real calendar day, YYYY-MM-DD.",
      type: "string",
      format: "date",
      pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    },
    amount: {
      title: "amount",
      description: "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.",
      type: ["string", "number"],
      pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$",
      minimum: 0,
      maximum: 999999999999999e-6,
      format: "amount"
    },
    positiveAmount: {
      title: "positive amount",
      description: "An amount greater than 0.",
      type: ["string", "number"],
      pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$",
      allOf: [
        {
          title: "positive amount",
          pattern: "[1-9]"
        }
      ],
      exclusiveMinimum: 0,
      maximum: 999999999999999e-6,
      format: "amount"
    },
    rate: {
      title: "rate",
      description: "A share from 0 to 1 with at most 4 decimals, string or number.",
      type: ["string", "number"],
      pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$",
      minimum: 0,
      maximum: 1,
      format: "rate"
    },
    jobLevel: {
      title: "job level",
      description: "A level of the job ladder.",
      type: "integer",
      minimum: 1,
      maximum: 10
    },
    timestamp: {
      title: "date-time",
      description: "RFC 3339 date-time; without an offset it is UTC.",
      type: "string",
      format: "event-time",
      pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})?$"
    },
    hire: {
      title: "HirePayload",
      description: "A person starts, or starts again, to work for the employer.",
      type: "object",
      additionalProperties: false,
      required: ["event_type", "hire_date", "department", "job_level", "annual_compensation"],
      properties: {
        event_type: {
          const: "hire"
        },
        plan_id: {
          anyOf: [
            {
              $ref: "#/$defs/text"
            },
            {
              type: "null"
            }
          ],
          description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee."
        },
        hire_date: {
          $ref: "#/$defs/date",
          description: "First day of work."
        },
        department: {
          $ref: "#/$defs/text",
          description: "Department hired into."
        },
        job_level: {
          $ref: "#/$defs/jobLevel",
          description: "Level hired into."
        },
        annual_compensation: {
          $ref: "#/$defs/positiveAmount",
          description: "Starting annual pay."
        }
      }
    },
    promotion: {
      title: "PromotionPayload",
      description: "A higher job level, with its pay.",
      type: "object",
      additionalProperties: false,
      required: ["event_type", "new_job_level", "new_annual_compensation", "effective_date"],
      properties: {
        event_type: {
          const: "promotion"
        },
        plan_id: {
          anyOf: [
            {
              $ref: "#/$defs/text"
            },
            {
              type: "null"
            }
          ],
          description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee."
        },
        new_job_level: {
          $ref: "#/$defs/jobLevel",
          description: "Level from this day on."
        },
        new_annual_compensation: {
          $ref: "#/$defs/positiveAmount",
          description: "Annual pay from this day on."
        },
        effective_date: {
          $ref: "#/$defs/date",
          description: "Day from which the promotion counts."
        }
      }
    },
    termination: {
      title: "TerminationPayload",
      description: "Employment ends.",
      type: "object",
      additionalProperties: false,
      required: ["event_type", "termination_reason", "final_pay_date"],
      properties: {
        event_type: {
          const: "termination"
        },
        plan_id: {
          anyOf: [
            {
              $ref: "#/$defs/text"
            },
            {
              type: "null"
            }
          ],
          description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee."
        },
        termination_reason: {
          type: "string",
          enum: ["voluntary", "involuntary", "retirement", "death", "disability"],
          description: "Why it ended."
        },
        final_pay_date: {
          $ref: "#/$defs/date",
          description: "Date of the last pay."
        }
      }
    },
    merit: {
      title: "MeritPayload",
      description: "A raise on the same level.",
      type: "object",
      additionalProperties: false,
      required: ["event_type", "new_compensation", "merit_percentage"],
      properties: {
        event_type: {
          const: "merit"
        },
        plan_id: {
          anyOf: [
            {
              $ref: "#/$defs/text"
            },
            {
              type: "null"
            }
          ],
          description: "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee."
        },
        new_compensation: {
          $ref: "#/$defs/positiveAmount",
          description: "Annual pay from this day on."
        },
        merit_percentage: {
          $ref: "#/$defs/rate",
          description: "The raise as a share of the former pay."
        }
      }
    },
    eligibility: {
      title: "EligibilityPayload",
      description: "Whether the person may take part in the plan.",
      type: "object",
      additionalProperties: false,
      required: ["event_type", "plan_id", "eligible", "eligibility_date", "reason"],
      properties: {
        event_type: {
          const: "eligibility"
        },
        plan_id: {
          $ref: "#/$defs/text",
          description: "The plan that the event belongs to."
        },
        eligible: {
          type: "boolean",
          description: "Whether the person may take part from this day on."
        },
        eligibility_date: {
          $ref: "#/$defs/date",
          description: "Day of the determination."
        },
        reason: {
          type: "string",
          enum: [
            "age_and_service",
            "immediate",
            "hours_requirement",
            "rehire",
            "ineligible_override"
          ],
          description: "What the determination rests on."
        },
        source: {
          anyOf: [
            {
              type: "string"
            },
            {
              type: "null"
            }
          ],
          description: "Where the determination came from."
        }
      }
    },
    enrollment: {
      title: "EnrollmentPayload",
      description: "The rates at which the person defers pay from now on.",
      type: "object",
      additionalProperties: false,
      required: [
        "event_type",
        "plan_id",
        "enrollment_date",
        "pre_tax_contribution_rate",
        "roth_contribution_rate"
      ],
      properties: {
        event_type: {
          const: "enrollment"
        },
        plan_id: {
          $ref: "#/$defs/text",
          description: "The plan that the event belongs to."
        },
        enrollment_date: {
          $ref: "#/$defs/date",
          description: "Day of the election."
        },
        pre_tax_contribution_rate: {
          $ref: "#/$defs/rate",
          description: "Share of pay deferred before tax."
        },
        roth_contribution_rate: {
          $ref: "#/$defs/rate",
          description: "Share of pay deferred as Roth."
        },
        after_tax_contribution_rate: {
          anyOf: [
            {
              $ref: "#/$defs/rate"
            },
            {
              type: "null"
            }
          ],
          description: "Share of pay contributed after tax; absent means 0."
        },
        auto_enrollment: {
          type: ["boolean", "null"],
          description: "Whether the plan enrolled the person."
        },
        opt_out_window_expires: {
          anyOf: [
            {
              $ref: "#/$defs/date"
            },
            {
              type: "null"
            }
          ],
          description: "Last day to opt out of an automatic enrollment."
        },
        enrollment_source: {
          enum: ["proactive", "auto", "voluntary", null],
          description: "Who started the enrollment."
        },
        auto_enrollment_window_start: {
          anyOf: [
            {
              $ref: "#/$defs/date"
            },
            {
              type: "null"
            }
          ],
          description: "First day of the automatic enrollment window."
        },
        auto_enrollment_window_end: {
          anyOf: [
            {
              $ref: "#/$defs/date"
            },
            {
              type: "null"
            }
          ],
          description: "Last day of the automatic enrollment window."
        },
        proactive_enrollment_eligible: {
          type: ["boolean", "null"],
          description: "Whether the person could enroll before the window closed."
        },
        window_timing_compliant: {
          type: ["boolean", "null"],
          description: "Whether the enrollment fell inside its window."
        }
      }
    },
    contribution: {
      title: "ContributionPayload",
      description: "Money goes into the plan.",
      type: "object",
      additionalProperties: false,
      required: [
        "event_type",
        "plan_id",
        "source",
        "amount",
        "pay_period_end",
        "contribution_date",
        "ytd_amount",
        "payroll_id"
      ],
      properties: {
        event_type: {
          const: "contribution"
        },
        plan_id: {
          $ref: "#/$defs/text",
          description: "The plan that the event belongs to."
        },
        source: {
          type: "string",
          enum: [
            "employee_pre_tax",
            "employee_roth",
            "employee_after_tax",
            "employee_catch_up",
            "employer_match",
            "employer_match_true_up",
            "employer_nonelective",
            "employer_profit_sharing",
            "forfeiture_allocation"
          ],
          description: "Contribution source."
        },
        amount: {
          $ref: "#/$defs/positiveAmount",
          description: "Amount contributed."
        },
        pay_period_end: {
          $ref: "#/$defs/date",
          description: "Last day of the pay period."
        },
        contribution_date: {
          $ref: "#/$defs/date",
          description: "Pay date; it decides the calendar year of the annual limits."
        },
        ytd_amount: {
          $ref: "#/$defs/amount",
          description: "Sum of this source in the calendar year, this contribution included."
        },
        payroll_id: {
          $ref: "#/$defs/text",
          description: "The payroll run it came from."
        },
        irs_limit_applied: {
          type: ["boolean", "null"],
          description: "Whether an IRS limit reduced it."
        },
        inferred_value: {
          type: ["boolean", "null"],
          description: "Whether the amount was inferred rather than reported."
        }
      }
    },
    vesting: {
      title: "VestingPayload",
      description: "The share of employer money that the person owns from now on.",
      type: "object",
      additionalProperties: false,
      required: [
        "event_type",
        "plan_id",
        "vested_percentage",
        "source_balances_vested",
        "vesting_schedule_type",
        "service_computation_date",
        "service_credited_hours",
        "service_period_end_date"
      ],
      properties: {
        event_type: {
          const: "vesting"
        },
        plan_id: {
          $ref: "#/$defs/text",
          description: "The plan that the event belongs to."
        },
        vested_percentage: {
          $ref: "#/$defs/rate",
          description: "Vested share of employer money."
        },
        source_balances_vested: {
          title: "VestedBalances",
          "x-column-prefix": "vested_",
          description: "Vested balance of each employer bucket.",
          type: "object",
          additionalProperties: false,
          properties: {
            employer_match: {
              $ref: "#/$defs/amount",
              description: "Vested match and true-up."
            },
            employer_nonelective: {
              $ref: "#/$defs/amount",
              description: "Vested nonelective contributions."
            },
            employer_profit_sharing: {
              $ref: "#/$defs/amount",
              description: "Vested profit sharing and forfeiture allocations."
            }
          }
        },
        vesting_schedule_type: {
          type: "string",
          enum: ["graded", "cliff", "immediate"],
          description: "Form of the schedule."
        },
        service_computation_date: {
          $ref: "#/$defs/date",
          description: "Day from which service counts."
        },
        service_credited_hours: {
          type: "integer",
          minimum: 0,
          maximum: 2147483647,
          description: "Hours of service credited in the period."
        },
        service_period_end_date: {
          $ref: "#/$defs/date",
          description: "Last day of the service period."
        }
      }
    },
    forfeiture: {
      title: "ForfeiturePayload",
      description: "Unvested employer money leaves the account.",
      type: "object",
      additionalProperties: false,
      required: [
        "event_type",
        "plan_id",
        "forfeited_from_source",
        "amount",
        "reason",
        "vested_percentage"
      ],
      properties: {
        event_type: {
          const: "forfeiture"
        },
        plan_id: {
          $ref: "#/$defs/text",
          description: "The plan that the event belongs to."
        },
        forfeited_from_source: {
          type: "string",
          enum: ["employer_match", "employer_nonelective", "employer_profit_sharing"],
          description: "Employer bucket it leaves."
        },
        amount: {
          $ref: "#/$defs/positiveAmount",
          description: "Amount forfeited."
        },
        reason: {
          type: "string",
          enum: ["unvested_termination", "break_in_service"],
          description: "Why it was forfeited."
        },
        vested_percentage: {
          $ref: "#/$defs/rate",
          description: "Vested share at that time."
        }
      }
    },
    hce_status: {
      title: "HceStatusPayload",
      description: "Determination of a highly compensated employee, IRC 414(q).",
      type: "object",
      additionalProperties: false,
      required: [
        "event_type",
        "plan_id",
        "determination_method",
        "ytd_compensation",
        "annualized_compensation",
        "hce_threshold",
        "is_hce",
        "determination_date"
      ],
      properties: {
        event_type: {
          const: "hce_status"
        },
        plan_id: {
          $ref: "#/$defs/text",
          description: "The plan that the event belongs to."
        },
        determination_method: {
          type: "string",
          enum: ["prior_year", "current_year"],
          description: "Whose pay was looked at."
        },
        ytd_compensation: {
          $ref: "#/$defs/amount",
          description: "Pay of the year so far."
        },
        annualized_compensation: {
          $ref: "#/$defs/amount",
          description: "Pay held against the threshold."
        },
        hce_threshold: {
          $ref: "#/$defs/positiveAmount",
          description: "The threshold applied."
        },
        is_hce: {
          type: "boolean",
          description: "Whether the pay is strictly greater than the threshold."
        },
        determination_date: {
          $ref: "#/$defs/date",
          description: "Day of the determination."
        },
        prior_year_hce: {
          type: ["boolean", "null"],
          description: "Whether the person was one the year before."
        }
      }
    },
    compliance: {
      title: "CompliancePayload",
      description: "An annual limit is watched.",
      type: "object",
      additionalProperties: false,
      required: [
        "event_type",
        "plan_id",
        "compliance_type",
        "limit_type",
        "applicable_limit",
        "current_amount",
        "monitoring_date"
      ],
      properties: {
        event_type: {
          const: "compliance"
        },
        plan_id: {
          $ref: "#/$defs/text",
          description: "The plan that the event belongs to."
        },
        compliance_type: {
          type: "string",
          enum: ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"],
          description: "What was noticed."
        },
        limit_type: {
          type: "string",
          enum: ["elective_deferral", "annual_additions", "catch_up"],
          description: "The limit it is about."
        },
        applicable_limit: {
          $ref: "#/$defs/positiveAmount",
          description: "The limit of the year."
        },
        current_amount: {
          $ref: "#/$defs/amount",
          description: "Amount of the year so far that counts against it."
        },
        monitoring_date: {
          $ref: "#/$defs/date",
          description: "Day of the observation."
        }
      }
    }
  }
};

// src/events/validation/kind-tally.ts
var MOST_KINDS = 100;
function createKindTally(most = MOST_KINDS) {
  const kinds = /* @__PURE__ */ new Map();
  function count(key, first, more) {
    const before = kinds.get(key);
    if (before !== void 0) kinds.set(key, { ...before, count: before.count + more });
    else if (kinds.size < most) kinds.set(key, aKind(first(), more));
  }
  return {
    add: (finding) => count(kindKey(finding), () => finding, 1),
    merge(others, shift) {
      for (const { first, count: more } of others) count(kindKey(first), () => shift(first), more);
    },
    all: () => [...kinds.values()]
  };
}
function kindKey({ rule, eventType = "unknown", pointer }) {
  return JSON.stringify([rule, kindType(eventType, pointer), kindPointer(pointer)]);
}
function kindType(eventType, pointer) {
  return ENVELOPE.includes(pointer) ? "unknown" : eventType;
}
var ENVELOPE = Object.keys(event_schema_default.properties).filter((name) => name !== "payload").map((name) => `/${name}`);
function aKind(first, count) {
  const { rule, eventType = "unknown", pointer } = first;
  const kind = { eventType: kindType(eventType, pointer), pointer: kindPointer(pointer) };
  return { rule, ...kind, count, first };
}
function kindPointer(pointer) {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}

// src/events/validation/record-tally.ts
var MOST_OTHER_TYPES = 100;
function createRecordTally(settings, types) {
  const { file, maxFindings, keepAccepted } = settings;
  const byType = createTypeTally(types, types.length + MOST_OTHER_TYPES);
  const findings = [];
  const accepted = [];
  const unloadable2 = { byType: /* @__PURE__ */ new Map(), findings: [] };
  const kinds = createKindTally(Number.POSITIVE_INFINITY);
  let valid = 0;
  let invalid = 0;
  let findingCount = 0;
  return {
    accept(type, line, index) {
      valid += 1;
      byType.add(type, 1, 0);
      if (keepAccepted) accepted.push(place(line, index));
    },
    acceptMany(type, count) {
      valid += count;
      byType.add(type, count, 0);
    },
    setAside(type, line, index, problem2) {
      unloadable2.byType.set(type, (unloadable2.byType.get(type) ?? 0) + 1);
      if (maxFindings === 0 || unloadable2.findings.length < maxFindings)
        unloadable2.findings.push({ file, ...place(line, index), ...problem2 });
    },
    reject(type, line, index, problems, value) {
      invalid += 1;
      byType.add(type, 0, 1);
      findingCount += problems.length;
      const whose = { file, ...place(line, index), eventType: type, ...readPerson(value) };
      for (const problem2 of problems) {
        const finding = { ...whose, ...problem2 };
        kinds.add(finding);
        if (maxFindings === 0 || findings.length < maxFindings) findings.push(finding);
      }
    },
    outcome() {
      const counts = { events: valid + invalid, valid, invalid, byType: byType.counts() };
      return {
        ...counts,
        findings,
        kinds: kinds.all(),
        findingCount,
        incomplete: false,
        unloadable: {
          byType: Object.fromEntries(unloadable2.byType),
          findings: unloadable2.findings
        },
        ...keepAccepted ? { accepted } : {}
      };
    }
  };
}
function createTypeTally(types, most) {
  const tallies = new Map(
    [...types, "unknown"].map((type) => [type, { valid: 0, invalid: 0 }])
  );
  return {
    add(type, valid, invalid) {
      const name = tallies.has(type) || tallies.size <= most ? type : "unknown";
      const tally = tallies.get(name) ?? { valid: 0, invalid: 0 };
      tallies.set(name, tally);
      tally.valid += valid;
      tally.invalid += invalid;
    },
    counts: () => Object.fromEntries(tallies)
  };
}
function place(line, index) {
  return index === null ? { line } : { line, index };
}
var LONGEST_ID = 60;
function readPerson(value) {
  if (typeof value !== "object" || value === null) return {};
  const { employee_id: employee } = value;
  return typeof employee === "string" && employee.length <= LONGEST_ID ? { employee } : {};
}

// src/events/validation/survey.ts
function surveyValue(value, survey) {
  if (typeof value === "string") survey.strings += 1;
  else if (typeof value === "number") survey.numbers += 1;
  if (typeof value !== "object" || value === null) return;
  let strings = 0;
  let numbers = 0;
  const open = [value];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const isArray = Array.isArray(next);
    for (const key in next) {
      if (!isArray) strings += 1;
      const member = next[key];
      if (typeof member === "string") strings += 1;
      else if (typeof member === "number") numbers += 1;
      else if (typeof member === "object" && member !== null) open.push(member);
    }
  }
  survey.strings += strings;
  survey.numbers += numbers;
}

// src/events/validation/ndjson-block.ts
function checkLines(bytes, settings) {
  const walked = walkLines(bytes, settings);
  if (walked !== null) return checkHanded(bytes, walked, settings);
  const source = lineSource(bytes, settings.decode);
  const { tally, loaded, valid } = check(source, () => countQuotes(bytes), settings);
  return { outcome: tally.outcome(), lines: countLines(bytes), loaded, valid, apart: valid };
}
function walkLines(bytes, settings) {
  const { validator, isUtf8: isUtf82, keepAccepted, findLoading: findLoading2, bytesAhead } = settings;
  if (keepAccepted || findLoading2 !== void 0 || isUtf82 === void 0 || !isUtf82(bytes))
    return null;
  return validator.walk(bytes, bytesAhead);
}
function checkHanded(bytes, walked, settings) {
  const { handed, counts, lines: lines2, records } = walked;
  const { decode: decode2, validator } = settings;
  const quotes = () => handed.reduce((sum, { start, end }) => sum + countQuotes(bytes.subarray(start, end)), 0);
  const others = handedSource(bytes, handed, decode2);
  const { tally, loaded, goals, valid: apart } = check(others, quotes, settings);
  for (const [number, count] of counts.entries())
    tally.acceptMany(validator.types[number - 1] ?? "unknown", count);
  return {
    outcome: tally.outcome(),
    lines: lines2,
    loaded: loaded + records - handed.length,
    apart,
    valid: () => collectEvents(
      lineSource(bytes, decode2),
      new Map([...goals].map(([i, goal]) => [handed[i]?.position ?? i, goal]))
    )
  };
}
function checkRecords(part, settings) {
  const source = recordSource(part, settings.decode);
  const { tally, loaded, valid } = check(source, () => countQuotes(part.bytes), settings);
  return { outcome: tally.outcome(), lines: 0, loaded, valid, apart: valid };
}
function check(source, quotes, settings) {
  return checkByCount(source, quotes, settings) ?? checkOneByOne(source, settings);
}
function checkByCount(source, quotes, settings) {
  const survey = { strings: 0, numbers: 0 };
  const checked = judged(source, settings, (text2, problem2) => {
    if (problem2 !== null) return rejected(problem2);
    const verdict = settings.validator.checkValue(text2);
    if (verdict.value === void 0) return null;
    const { numbers } = survey;
    surveyValue(verdict.value, survey);
    return survey.numbers === numbers ? verdict : settings.validator.checkNumbers(text2, verdict);
  });
  return checked !== null && survey.strings * 2 === quotes() ? checked : null;
}
function checkOneByOne(source, settings) {
  const checked = judged(
    source,
    settings,
    (text2, problem2) => problem2 === null ? settings.validator.check(text2) : rejected(problem2)
  );
  if (checked === null) throw new TypeError("every record gets a verdict");
  return checked;
}
function judged(source, settings, judge) {
  const tally = createRecordTally(settings, settings.validator.types);
  const goals = /* @__PURE__ */ new Map();
  let position = 0;
  let loaded = 0;
  const done = source.each((text2, line, index, problem2) => {
    settings.onRecord?.(line);
    const verdict = judge(text2, problem2);
    if (verdict === null) return false;
    const { eventType } = verdict;
    if (verdict.ok) {
      const loading = settings.findLoading?.(verdict.value) ?? "loaded";
      tally.accept(eventType, line, index);
      if (loading === "loaded") loaded += 1;
      else if (loading === "aside") goals.set(position, "aside");
      else {
        tally.setAside(eventType, line, index, loading);
        goals.set(position, "nowhere");
      }
    } else {
      tally.reject(eventType, line, index, verdict.problems, verdict.value);
      goals.set(position, "rejected");
    }
    position += 1;
    return true;
  });
  return done ? { tally, loaded, goals, valid: () => collectEvents(source, goals) } : null;
}
function collectEvents(source, goals) {
  const events = [];
  let position = 0;
  source.each((text2, line, index) => {
    const goal = goals.get(position) ?? "loaded";
    if (goal !== "rejected") events.push({ text: text2, line, index, goal });
    position += 1;
    return true;
  });
  return events;
}
function rejected(problem2) {
  return { ok: false, eventType: "unknown", value: void 0, problems: [problem2] };
}

// src/schema/event-columns.ts
var EVENT_TYPES = [
  "hire",
  "eligibility",
  "enrollment",
  "promotion",
  "merit",
  "contribution",
  "vesting",
  "hce_status",
  "compliance",
  "termination",
  "forfeiture"
];
var EVENT_COLUMNS = [
  { name: "event_id", kind: "uuid", path: ["event_id"] },
  { name: "employee_id", kind: "text", path: ["employee_id"] },
  { name: "scenario_id", kind: "text", path: ["scenario_id"] },
  { name: "plan_design_id", kind: "text", path: ["plan_design_id"] },
  { name: "source_system", kind: "text", path: ["source_system"] },
  { name: "effective_date", kind: "date", path: ["effective_date"] },
  { name: "created_at", kind: "instant", path: ["created_at"] },
  { name: "correlation_id", kind: "text", path: ["correlation_id"] },
  { name: "event_type", kind: "text", path: ["payload", "event_type"] },
  { name: "plan_id", kind: "text", path: ["payload", "plan_id"] },
  { name: "hire_date", kind: "date", path: ["payload", "hire_date"] },
  { name: "department", kind: "text", path: ["payload", "department"] },
  { name: "job_level", kind: "integer", path: ["payload", "job_level"] },
  { name: "annual_compensation", kind: "amount", path: ["payload", "annual_compensation"] },
  { name: "new_job_level", kind: "integer", path: ["payload", "new_job_level"] },
  { name: "new_annual_compensation", kind: "amount", path: ["payload", "new_annual_compensation"] },
  { name: "payload_effective_date", kind: "date", path: ["payload", "effective_date"] },
  { name: "termination_reason", kind: "text", path: ["payload", "termination_reason"] },
  { name: "final_pay_date", kind: "date", path: ["payload", "final_pay_date"] },
  { name: "new_compensation", kind: "amount", path: ["payload", "new_compensation"] },
  { name: "merit_percentage", kind: "rate", path: ["payload", "merit_percentage"] },
  { name: "eligible", kind: "boolean", path: ["payload", "eligible"] },
  { name: "eligibility_date", kind: "date", path: ["payload", "eligibility_date"] },
  { name: "reason", kind: "text", path: ["payload", "reason"] },
  { name: "source", kind: "text", path: ["payload", "source"] },
  { name: "enrollment_date", kind: "date", path: ["payload", "enrollment_date"] },
  {
    name: "pre_tax_contribution_rate",
    kind: "rate",
    path: ["payload", "pre_tax_contribution_rate"]
  },
  { name: "roth_contribution_rate", kind: "rate", path: ["payload", "roth_contribution_rate"] },
  {
    name: "after_tax_contribution_rate",
    kind: "rate",
    path: ["payload", "after_tax_contribution_rate"]
  },
  { name: "auto_enrollment", kind: "boolean", path: ["payload", "auto_enrollment"] },
  { name: "opt_out_window_expires", kind: "date", path: ["payload", "opt_out_window_expires"] },
  { name: "enrollment_source", kind: "text", path: ["payload", "enrollment_source"] },
  {
    name: "auto_enrollment_window_start",
    kind: "date",
    path: ["payload", "auto_enrollment_window_start"]
  },
  {
    name: "auto_enrollment_window_end",
    kind: "date",
    path: ["payload", "auto_enrollment_window_end"]
  },
  {
    name: "proactive_enrollment_eligible",
    kind: "boolean",
    path: ["payload", "proactive_enrollment_eligible"]
  },
  {
    name: "window_timing_compliant",
    kind: "boolean",
    path: ["payload", "window_timing_compliant"]
  },
  { name: "amount", kind: "amount", path: ["payload", "amount"] },
  { name: "pay_period_end", kind: "date", path: ["payload", "pay_period_end"] },
  { name: "contribution_date", kind: "date", path: ["payload", "contribution_date"] },
  { name: "ytd_amount", kind: "amount", path: ["payload", "ytd_amount"] },
  { name: "payroll_id", kind: "text", path: ["payload", "payroll_id"] },
  { name: "irs_limit_applied", kind: "boolean", path: ["payload", "irs_limit_applied"] },
  { name: "inferred_value", kind: "boolean", path: ["payload", "inferred_value"] },
  { name: "vested_percentage", kind: "rate", path: ["payload", "vested_percentage"] },
  {
    name: "vested_employer_match",
    kind: "amount",
    path: ["payload", "source_balances_vested", "employer_match"]
  },
  {
    name: "vested_employer_nonelective",
    kind: "amount",
    path: ["payload", "source_balances_vested", "employer_nonelective"]
  },
  {
    name: "vested_employer_profit_sharing",
    kind: "amount",
    path: ["payload", "source_balances_vested", "employer_profit_sharing"]
  },
  { name: "vesting_schedule_type", kind: "text", path: ["payload", "vesting_schedule_type"] },
  { name: "service_computation_date", kind: "date", path: ["payload", "service_computation_date"] },
  { name: "service_credited_hours", kind: "integer", path: ["payload", "service_credited_hours"] },
  { name: "service_period_end_date", kind: "date", path: ["payload", "service_period_end_date"] },
  { name: "forfeited_from_source", kind: "text", path: ["payload", "forfeited_from_source"] },
  { name: "determination_method", kind: "text", path: ["payload", "determination_method"] },
  { name: "ytd_compensation", kind: "amount", path: ["payload", "ytd_compensation"] },
  { name: "annualized_compensation", kind: "amount", path: ["payload", "annualized_compensation"] },
  { name: "hce_threshold", kind: "amount", path: ["payload", "hce_threshold"] },
  { name: "is_hce", kind: "boolean", path: ["payload", "is_hce"] },
  { name: "determination_date", kind: "date", path: ["payload", "determination_date"] },
  { name: "prior_year_hce", kind: "boolean", path: ["payload", "prior_year_hce"] },
  { name: "compliance_type", kind: "text", path: ["payload", "compliance_type"] },
  { name: "limit_type", kind: "text", path: ["payload", "limit_type"] },
  { name: "applicable_limit", kind: "amount", path: ["payload", "applicable_limit"] },
  { name: "current_amount", kind: "amount", path: ["payload", "current_amount"] },
  { name: "monitoring_date", kind: "date", path: ["payload", "monitoring_date"] }
];

// src/events/formats/addresses.ts
var LONGEST_ADDRESS = 254;
var LONGEST_LABEL = 63;
var LOCAL_PART = /^[\w!#$%&'*+\-/=?^`{|}~\u0080-\u{10ffff}]+(?:\.[\w!#$%&'*+\-/=?^`{|}~\u0080-\u{10ffff}]+)*$/u;
var LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
var KEPT_LABEL = /^(?!xn)[a-z0-9]{2}--/i;
var SPECIAL_DOMAINS = ["arpa", "invalid", "local", "localhost", "onion", "test"];
function isEmail(text2) {
  const at = text2.lastIndexOf("@");
  const domain = asciiDomain(text2.slice(at + 1));
  return at > 0 && text2.length <= LONGEST_ADDRESS && LOCAL_PART.test(text2.slice(0, at)) && isDomain(domain);
}
function isDomain(domain) {
  const labels = domain.split(".");
  const top = labels.at(-1) ?? "";
  return labels.length > 1 && labels.every(
    (label) => label.length <= LONGEST_LABEL && LABEL.test(label) && !KEPT_LABEL.test(label)
  ) && /[a-z]$/i.test(top) && !SPECIAL_DOMAINS.includes(top.toLowerCase());
}
function asciiDomain(domain) {
  if (/^[\0-\x7f]*$/.test(domain)) return domain;
  return /[/:@?#\\]/.test(domain) ? "" : readUrl(`http://${domain}`)?.hostname ?? "";
}
function isUri(text2) {
  return readUrl(text2) !== null;
}
function readUrl(text2) {
  try {
    return new URL(text2);
  } catch {
    return null;
  }
}
function isIpv4(text2) {
  return /^(?:(?:0|[1-9][0-9]{0,2})(?:\.(?!$)|$)){4}$/.test(text2) && text2.split(".").every(isByte);
}
function isByte(part) {
  return Number(part) <= 255;
}
function isIpv6(text2) {
  const [address = "", zone, ...others] = text2.split("%");
  if (zone === "" || zone?.includes("/") || others.length > 0) return false;
  const tail = address.slice(address.lastIndexOf(":") + 1);
  const groups = tail.includes(".") ? isIpv4(tail) && `${address.slice(0, -tail.length)}0:0` : address;
  if (groups === false) return false;
  const halves = groups.split("::");
  if (halves.length > 2) return false;
  const all = halves.flatMap((half) => half === "" ? [] : half.split(":"));
  const isWhole = all.every((group) => /^[0-9a-f]{1,4}$/i.test(group));
  return isWhole && (halves.length === 2 ? all.length < 8 : all.length === 8);
}

// src/events/formats/calendar.ts
var DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var DASH = 45;
function isCalendarDate(text2) {
  return text2.length === 10 && startsWithDay(text2);
}
function startsWithDay(text2) {
  if (text2.charCodeAt(4) !== DASH || text2.charCodeAt(7) !== DASH) return false;
  const year = digits(text2, 0, 4);
  const month = digits(text2, 5, 7);
  const day = digits(text2, 8, 10);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return false;
  if (month !== 2) return day <= (DAYS_IN_MONTH[month - 1] ?? 0);
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  return day <= (leap ? 29 : 28);
}
function digits(text2, start, end) {
  let value = 0;
  for (let i = start; i < end; i += 1) {
    const digit3 = text2.charCodeAt(i) - 48;
    if (!(digit3 >= 0 && digit3 <= 9)) return Number.NaN;
    value = value * 10 + digit3;
  }
  return value;
}

// src/events/formats/times.ts
var HOUR_AND_MINUTE = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
var SECOND = "[0-5][0-9]";
var OFFSET = "(?:[Zz]|[+\\-−](?:[01][0-9]|2[0-3]):?[0-5][0-9])?";
var CLOCK = `${HOUR_AND_MINUTE}(?::${SECOND}(?:[.,][0-9]+)?)?${OFFSET}$`;
var TIME = new RegExp(`^${CLOCK}`);
var CLOCK_OF_DAY = new RegExp(`[Tt _]${CLOCK}`, "y");
var CLOCK_OF_EVENT = new RegExp(
  `[Tt]${HOUR_AND_MINUTE}:${SECOND}(?:\\.[0-9]+)?(?:[Zz]|[+-]${HOUR_AND_MINUTE})?$`,
  "y"
);
var DURATION = /^[+-]?P(?!T?$)(?:[0-9]+(?:[.,][0-9]+)?[YMWD])*(?:T(?:[0-9]+(?:[.,][0-9]+)?[HMS])*)?$/;
function isTime(text2) {
  return TIME.test(text2);
}
function isDateTime(text2) {
  return startsWithDay(text2) && matchesAt(CLOCK_OF_DAY, text2, 10);
}
function isEventTime(text2) {
  return startsWithDay(text2) && matchesAt(CLOCK_OF_EVENT, text2, 10);
}
function isDuration(text2) {
  return DURATION.test(text2);
}
function matchesAt(pattern, text2, at) {
  pattern.lastIndex = at;
  return pattern.test(text2);
}

// src/events/formats/formats.ts
var HYPHENATED = "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";
var UUID = new RegExp(`^(?:(?:urn:uuid:)?${HYPHENATED}|\\{${HYPHENATED}\\}|[0-9A-Fa-f]{32})$`);
var TEXT_FORMATS = {
  date: isCalendarDate,
  "date-time": isDateTime,
  time: isTime,
  duration: isDuration,
  uuid: (text2) => UUID.test(text2),
  email: isEmail,
  uri: isUri,
  ipv4: isIpv4,
  ipv6: isIpv6,
  "event-time": isEventTime
};
var FORMATS = {
  ...Object.fromEntries(
    Object.entries(TEXT_FORMATS).map(([name, validate3]) => [name, { type: "string", validate: validate3 }])
  ),
  amount: { type: "number", validate: (value) => hasDecimals(value, 1e6) },
  rate: { type: "number", validate: (value) => hasDecimals(value, 1e4) }
};
var KNOWN_FORMATS = Object.keys(FORMATS);
function isKnownFormat(name) {
  return Object.hasOwn(FORMATS, name);
}
function hasDecimals(value, unit) {
  return Math.round(value * unit) / unit === value;
}

// src/events/compiled/event.compiled.mjs
var validate = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:dc-event-gate:event:1", "title": "DcPlanEvent", "description": "One event of a defined-contribution plan: the envelope, and one of the payloads below, told apart by payload.event_type.", "type": "object", "additionalProperties": false, "required": ["event_id", "employee_id", "scenario_id", "plan_design_id", "source_system", "effective_date", "created_at", "payload"], "properties": { "event_id": { "title": "UUID", "description": "Identity of the event.", "type": "string", "pattern": "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, "employee_id": { "$ref": "#/$defs/text", "description": "The person." }, "scenario_id": { "$ref": "#/$defs/text", "description": "The scenario that the event belongs to; scenarios do not mix." }, "plan_design_id": { "$ref": "#/$defs/text", "description": "The plan design within the scenario." }, "source_system": { "$ref": "#/$defs/text", "description": "The system that recorded the event." }, "effective_date": { "$ref": "#/$defs/date", "description": "Day from which the event counts." }, "created_at": { "$ref": "#/$defs/timestamp", "description": "When the event was recorded." }, "payload": { "title": "payload", "description": "What happened.", "type": "object", "required": ["event_type"], "x-order-of-day": ["hire", "eligibility", "enrollment", "promotion", "merit", "contribution", "vesting", "hce_status", "compliance", "termination", "forfeiture"], "oneOf": [{ "$ref": "#/$defs/hire" }, { "$ref": "#/$defs/promotion" }, { "$ref": "#/$defs/termination" }, { "$ref": "#/$defs/merit" }, { "$ref": "#/$defs/eligibility" }, { "$ref": "#/$defs/enrollment" }, { "$ref": "#/$defs/contribution" }, { "$ref": "#/$defs/vesting" }, { "$ref": "#/$defs/forfeiture" }, { "$ref": "#/$defs/hce_status" }, { "$ref": "#/$defs/compliance" }], "x-dc-event-gate-tag": { "tag": "event_type", "values": ["hire", "promotion", "termination", "merit", "eligibility", "enrollment", "contribution", "vesting", "forfeiture", "hce_status", "compliance"] }, "discriminator": { "propertyName": "event_type" } }, "correlation_id": { "type": ["string", "null"], "description": "Ties events of one process together." } }, "$defs": { "text": { "title": "text", "description": "Text with at least one character that is not white space (docs/DOMAIN.md).", "type": "string", "pattern": "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, "date": { "title": "calendar date", "description": "A real calendar day, YYYY-MM-DD.", "type": "string", "format": "date" }, "amount": { "title": "amount", "description": "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.", "type": ["string", "number"], "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$", "minimum": 0, "maximum": 999999999999999e-6, "format": "amount" }, "positiveAmount": { "title": "positive amount", "description": "An amount greater than 0.", "type": ["string", "number"], "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$", "allOf": [{ "title": "positive amount", "pattern": "[1-9]" }], "exclusiveMinimum": 0, "maximum": 999999999999999e-6, "format": "amount" }, "rate": { "title": "rate", "description": "A share from 0 to 1 with at most 4 decimals, string or number.", "type": ["string", "number"], "pattern": "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", "minimum": 0, "maximum": 1, "format": "rate" }, "jobLevel": { "title": "job level", "description": "A level of the job ladder.", "type": "integer", "minimum": 1, "maximum": 10 }, "timestamp": { "title": "date-time", "description": "RFC 3339 date-time; without an offset it is UTC.", "type": "string", "format": "event-time" }, "hire": { "title": "HirePayload", "description": "A person starts, or starts again, to work for the employer.", "type": "object", "additionalProperties": false, "required": ["event_type", "hire_date", "department", "job_level", "annual_compensation"], "properties": { "event_type": { "const": "hire" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "hire_date": { "$ref": "#/$defs/date", "description": "First day of work." }, "department": { "$ref": "#/$defs/text", "description": "Department hired into." }, "job_level": { "$ref": "#/$defs/jobLevel", "description": "Level hired into." }, "annual_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Starting annual pay." } } }, "promotion": { "title": "PromotionPayload", "description": "A higher job level, with its pay.", "type": "object", "additionalProperties": false, "required": ["event_type", "new_job_level", "new_annual_compensation", "effective_date"], "properties": { "event_type": { "const": "promotion" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "new_job_level": { "$ref": "#/$defs/jobLevel", "description": "Level from this day on." }, "new_annual_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Annual pay from this day on." }, "effective_date": { "$ref": "#/$defs/date", "description": "Day from which the promotion counts." } } }, "termination": { "title": "TerminationPayload", "description": "Employment ends.", "type": "object", "additionalProperties": false, "required": ["event_type", "termination_reason", "final_pay_date"], "properties": { "event_type": { "const": "termination" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "termination_reason": { "type": "string", "enum": ["voluntary", "involuntary", "retirement", "death", "disability"], "description": "Why it ended." }, "final_pay_date": { "$ref": "#/$defs/date", "description": "Date of the last pay." } } }, "merit": { "title": "MeritPayload", "description": "A raise on the same level.", "type": "object", "additionalProperties": false, "required": ["event_type", "new_compensation", "merit_percentage"], "properties": { "event_type": { "const": "merit" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "new_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Annual pay from this day on." }, "merit_percentage": { "$ref": "#/$defs/rate", "description": "The raise as a share of the former pay." } } }, "eligibility": { "title": "EligibilityPayload", "description": "Whether the person may take part in the plan.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "eligible", "eligibility_date", "reason"], "properties": { "event_type": { "const": "eligibility" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "eligible": { "type": "boolean", "description": "Whether the person may take part from this day on." }, "eligibility_date": { "$ref": "#/$defs/date", "description": "Day of the determination." }, "reason": { "type": "string", "enum": ["age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"], "description": "What the determination rests on." }, "source": { "anyOf": [{ "type": "string" }, { "type": "null" }], "description": "Where the determination came from." } } }, "enrollment": { "title": "EnrollmentPayload", "description": "The rates at which the person defers pay from now on.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"], "properties": { "event_type": { "const": "enrollment" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "enrollment_date": { "$ref": "#/$defs/date", "description": "Day of the election." }, "pre_tax_contribution_rate": { "$ref": "#/$defs/rate", "description": "Share of pay deferred before tax." }, "roth_contribution_rate": { "$ref": "#/$defs/rate", "description": "Share of pay deferred as Roth." }, "after_tax_contribution_rate": { "anyOf": [{ "$ref": "#/$defs/rate" }, { "type": "null" }], "description": "Share of pay contributed after tax; absent means 0." }, "auto_enrollment": { "type": ["boolean", "null"], "description": "Whether the plan enrolled the person." }, "opt_out_window_expires": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Last day to opt out of an automatic enrollment." }, "enrollment_source": { "enum": ["proactive", "auto", "voluntary", null], "description": "Who started the enrollment." }, "auto_enrollment_window_start": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "First day of the automatic enrollment window." }, "auto_enrollment_window_end": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Last day of the automatic enrollment window." }, "proactive_enrollment_eligible": { "type": ["boolean", "null"], "description": "Whether the person could enroll before the window closed." }, "window_timing_compliant": { "type": ["boolean", "null"], "description": "Whether the enrollment fell inside its window." } } }, "contribution": { "title": "ContributionPayload", "description": "Money goes into the plan.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "source", "amount", "pay_period_end", "contribution_date", "ytd_amount", "payroll_id"], "properties": { "event_type": { "const": "contribution" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "source": { "type": "string", "enum": ["employee_pre_tax", "employee_roth", "employee_after_tax", "employee_catch_up", "employer_match", "employer_match_true_up", "employer_nonelective", "employer_profit_sharing", "forfeiture_allocation"], "description": "Contribution source." }, "amount": { "$ref": "#/$defs/positiveAmount", "description": "Amount contributed." }, "pay_period_end": { "$ref": "#/$defs/date", "description": "Last day of the pay period." }, "contribution_date": { "$ref": "#/$defs/date", "description": "Pay date; it decides the calendar year of the annual limits." }, "ytd_amount": { "$ref": "#/$defs/amount", "description": "Sum of this source in the calendar year, this contribution included." }, "payroll_id": { "$ref": "#/$defs/text", "description": "The payroll run it came from." }, "irs_limit_applied": { "type": ["boolean", "null"], "description": "Whether an IRS limit reduced it." }, "inferred_value": { "type": ["boolean", "null"], "description": "Whether the amount was inferred rather than reported." } } }, "vesting": { "title": "VestingPayload", "description": "The share of employer money that the person owns from now on.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "vested_percentage", "source_balances_vested", "vesting_schedule_type", "service_computation_date", "service_credited_hours", "service_period_end_date"], "properties": { "event_type": { "const": "vesting" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "vested_percentage": { "$ref": "#/$defs/rate", "description": "Vested share of employer money." }, "source_balances_vested": { "title": "VestedBalances", "x-column-prefix": "vested_", "description": "Vested balance of each employer bucket.", "type": "object", "additionalProperties": false, "properties": { "employer_match": { "$ref": "#/$defs/amount", "description": "Vested match and true-up." }, "employer_nonelective": { "$ref": "#/$defs/amount", "description": "Vested nonelective contributions." }, "employer_profit_sharing": { "$ref": "#/$defs/amount", "description": "Vested profit sharing and forfeiture allocations." } } }, "vesting_schedule_type": { "type": "string", "enum": ["graded", "cliff", "immediate"], "description": "Form of the schedule." }, "service_computation_date": { "$ref": "#/$defs/date", "description": "Day from which service counts." }, "service_credited_hours": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "Hours of service credited in the period." }, "service_period_end_date": { "$ref": "#/$defs/date", "description": "Last day of the service period." } } }, "forfeiture": { "title": "ForfeiturePayload", "description": "Unvested employer money leaves the account.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "forfeited_from_source", "amount", "reason", "vested_percentage"], "properties": { "event_type": { "const": "forfeiture" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "forfeited_from_source": { "type": "string", "enum": ["employer_match", "employer_nonelective", "employer_profit_sharing"], "description": "Employer bucket it leaves." }, "amount": { "$ref": "#/$defs/positiveAmount", "description": "Amount forfeited." }, "reason": { "type": "string", "enum": ["unvested_termination", "break_in_service"], "description": "Why it was forfeited." }, "vested_percentage": { "$ref": "#/$defs/rate", "description": "Vested share at that time." } } }, "hce_status": { "title": "HceStatusPayload", "description": "Determination of a highly compensated employee, IRC 414(q).", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "determination_method", "ytd_compensation", "annualized_compensation", "hce_threshold", "is_hce", "determination_date"], "properties": { "event_type": { "const": "hce_status" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "determination_method": { "type": "string", "enum": ["prior_year", "current_year"], "description": "Whose pay was looked at." }, "ytd_compensation": { "$ref": "#/$defs/amount", "description": "Pay of the year so far." }, "annualized_compensation": { "$ref": "#/$defs/amount", "description": "Pay held against the threshold." }, "hce_threshold": { "$ref": "#/$defs/positiveAmount", "description": "The threshold applied." }, "is_hce": { "type": "boolean", "description": "Whether the pay is strictly greater than the threshold." }, "determination_date": { "$ref": "#/$defs/date", "description": "Day of the determination." }, "prior_year_hce": { "type": ["boolean", "null"], "description": "Whether the person was one the year before." } } }, "compliance": { "title": "CompliancePayload", "description": "An annual limit is watched.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "compliance_type", "limit_type", "applicable_limit", "current_amount", "monitoring_date"], "properties": { "event_type": { "const": "compliance" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "compliance_type": { "type": "string", "enum": ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"], "description": "What was noticed." }, "limit_type": { "type": "string", "enum": ["elective_deferral", "annual_additions", "catch_up"], "description": "The limit it is about." }, "applicable_limit": { "$ref": "#/$defs/positiveAmount", "description": "The limit of the year." }, "current_amount": { "$ref": "#/$defs/amount", "description": "Amount of the year so far that counts against it." }, "monitoring_date": { "$ref": "#/$defs/date", "description": "Day of the observation." } } } } };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
var pattern5 = new RegExp("[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", "u");
var formats0 = FORMATS.date;
var formats2 = FORMATS["event-time"];
var schema43 = { "title": "positive amount", "description": "An amount greater than 0.", "type": ["string", "number"], "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$", "allOf": [{ "title": "positive amount", "pattern": "[1-9]" }], "exclusiveMinimum": 0, "maximum": 999999999999999e-6, "format": "amount" };
var pattern11 = new RegExp("[1-9]", "u");
var pattern12 = new RegExp("^[0-9]{1,12}(\\.[0-9]{1,6})?$", "u");
var formats6 = FORMATS.amount;
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
      if (data.event_type === void 0 && (missing0 = "event_type") || data.hire_date === void 0 && (missing0 = "hire_date") || data.department === void 0 && (missing0 = "department") || data.job_level === void 0 && (missing0 = "job_level") || data.annual_compensation === void 0 && (missing0 = "annual_compensation")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "hire_date" || key0 === "department" || key0 === "job_level" || key0 === "annual_compensation")) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("hire" !== data.event_type) {
              validate21.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "hire" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              let valid1 = false;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    const err0 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs5 === errors;
              valid1 = valid1 || _valid0;
              const _errs8 = errors;
              if (data1 !== null) {
                const err2 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var _valid0 = _errs8 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const err3 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
                validate21.errors = vErrors;
                return false;
              } else {
                errors = _errs4;
                if (vErrors !== null) {
                  if (_errs4) {
                    vErrors.length = _errs4;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.hire_date !== void 0) {
                let data2 = data.hire_date;
                const _errs10 = errors;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (errors === _errs11) {
                    if (typeof data2 === "string") {
                      if (!formats0.validate(data2)) {
                        validate21.errors = [{ instancePath: instancePath + "/hire_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                        return false;
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/hire_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.department !== void 0) {
                  let data3 = data.department;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (typeof data3 === "string") {
                      if (!pattern5.test(data3)) {
                        validate21.errors = [{ instancePath: instancePath + "/department", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                        return false;
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/department", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.job_level !== void 0) {
                    let data4 = data.job_level;
                    const _errs16 = errors;
                    const _errs17 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                      validate21.errors = [{ instancePath: instancePath + "/job_level", schemaPath: "#/$defs/jobLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs17) {
                      if (typeof data4 == "number") {
                        if (data4 > 10 || isNaN(data4)) {
                          validate21.errors = [{ instancePath: instancePath + "/job_level", schemaPath: "#/$defs/jobLevel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }];
                          return false;
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate21.errors = [{ instancePath: instancePath + "/job_level", schemaPath: "#/$defs/jobLevel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.annual_compensation !== void 0) {
                      let data5 = data.annual_compensation;
                      const _errs19 = errors;
                      const _errs20 = errors;
                      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
                        validate21.errors = [{ instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema43.type }, message: "must be string,number" }];
                        return false;
                      }
                      if (typeof data5 === "string") {
                        if (!pattern11.test(data5)) {
                          validate21.errors = [{ instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }];
                          return false;
                        }
                      }
                      if (errors === _errs20) {
                        if (typeof data5 == "number") {
                          if (data5 > 999999999999999e-6 || isNaN(data5)) {
                            validate21.errors = [{ instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                            return false;
                          } else {
                            if (data5 <= 0 || isNaN(data5)) {
                              validate21.errors = [{ instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                              return false;
                            } else {
                              if (!formats6.validate(data5)) {
                                validate21.errors = [{ instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                                return false;
                              }
                            }
                          }
                        }
                        if (errors === _errs20) {
                          if (typeof data5 === "string") {
                            if (!pattern12.test(data5)) {
                              validate21.errors = [{ instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs19 === errors;
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
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.new_job_level === void 0 && (missing0 = "new_job_level") || data.new_annual_compensation === void 0 && (missing0 = "new_annual_compensation") || data.effective_date === void 0 && (missing0 = "effective_date")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "new_job_level" || key0 === "new_annual_compensation" || key0 === "effective_date")) {
            validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("promotion" !== data.event_type) {
              validate22.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "promotion" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              let valid1 = false;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    const err0 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs5 === errors;
              valid1 = valid1 || _valid0;
              const _errs8 = errors;
              if (data1 !== null) {
                const err2 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var _valid0 = _errs8 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const err3 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
                validate22.errors = vErrors;
                return false;
              } else {
                errors = _errs4;
                if (vErrors !== null) {
                  if (_errs4) {
                    vErrors.length = _errs4;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.new_job_level !== void 0) {
                let data2 = data.new_job_level;
                const _errs10 = errors;
                const _errs11 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
                  validate22.errors = [{ instancePath: instancePath + "/new_job_level", schemaPath: "#/$defs/jobLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs11) {
                  if (typeof data2 == "number") {
                    if (data2 > 10 || isNaN(data2)) {
                      validate22.errors = [{ instancePath: instancePath + "/new_job_level", schemaPath: "#/$defs/jobLevel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate22.errors = [{ instancePath: instancePath + "/new_job_level", schemaPath: "#/$defs/jobLevel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.new_annual_compensation !== void 0) {
                  let data3 = data.new_annual_compensation;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (typeof data3 !== "string" && !(typeof data3 == "number")) {
                    validate22.errors = [{ instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema43.type }, message: "must be string,number" }];
                    return false;
                  }
                  if (typeof data3 === "string") {
                    if (!pattern11.test(data3)) {
                      validate22.errors = [{ instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }];
                      return false;
                    }
                  }
                  if (errors === _errs14) {
                    if (typeof data3 == "number") {
                      if (data3 > 999999999999999e-6 || isNaN(data3)) {
                        validate22.errors = [{ instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                        return false;
                      } else {
                        if (data3 <= 0 || isNaN(data3)) {
                          validate22.errors = [{ instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                          return false;
                        } else {
                          if (!formats6.validate(data3)) {
                            validate22.errors = [{ instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                            return false;
                          }
                        }
                      }
                    }
                    if (errors === _errs14) {
                      if (typeof data3 === "string") {
                        if (!pattern12.test(data3)) {
                          validate22.errors = [{ instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.effective_date !== void 0) {
                    let data4 = data.effective_date;
                    const _errs17 = errors;
                    const _errs18 = errors;
                    if (errors === _errs18) {
                      if (errors === _errs18) {
                        if (typeof data4 === "string") {
                          if (!formats0.validate(data4)) {
                            validate22.errors = [{ instancePath: instancePath + "/effective_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                            return false;
                          }
                        } else {
                          validate22.errors = [{ instancePath: instancePath + "/effective_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema49 = { "title": "TerminationPayload", "description": "Employment ends.", "type": "object", "additionalProperties": false, "required": ["event_type", "termination_reason", "final_pay_date"], "properties": { "event_type": { "const": "termination" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "termination_reason": { "type": "string", "enum": ["voluntary", "involuntary", "retirement", "death", "disability"], "description": "Why it ended." }, "final_pay_date": { "$ref": "#/$defs/date", "description": "Date of the last pay." } } };
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
      if (data.event_type === void 0 && (missing0 = "event_type") || data.termination_reason === void 0 && (missing0 = "termination_reason") || data.final_pay_date === void 0 && (missing0 = "final_pay_date")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "termination_reason" || key0 === "final_pay_date")) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("termination" !== data.event_type) {
              validate23.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "termination" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              let valid1 = false;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    const err0 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs5 === errors;
              valid1 = valid1 || _valid0;
              const _errs8 = errors;
              if (data1 !== null) {
                const err2 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var _valid0 = _errs8 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const err3 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
                validate23.errors = vErrors;
                return false;
              } else {
                errors = _errs4;
                if (vErrors !== null) {
                  if (_errs4) {
                    vErrors.length = _errs4;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.termination_reason !== void 0) {
                let data2 = data.termination_reason;
                const _errs10 = errors;
                if (typeof data2 !== "string") {
                  validate23.errors = [{ instancePath: instancePath + "/termination_reason", schemaPath: "#/properties/termination_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "voluntary" || data2 === "involuntary" || data2 === "retirement" || data2 === "death" || data2 === "disability")) {
                  validate23.errors = [{ instancePath: instancePath + "/termination_reason", schemaPath: "#/properties/termination_reason/enum", keyword: "enum", params: { allowedValues: schema49.properties.termination_reason.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.final_pay_date !== void 0) {
                  let data3 = data.final_pay_date;
                  const _errs12 = errors;
                  const _errs13 = errors;
                  if (errors === _errs13) {
                    if (errors === _errs13) {
                      if (typeof data3 === "string") {
                        if (!formats0.validate(data3)) {
                          validate23.errors = [{ instancePath: instancePath + "/final_pay_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                          return false;
                        }
                      } else {
                        validate23.errors = [{ instancePath: instancePath + "/final_pay_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema55 = { "title": "rate", "description": "A share from 0 to 1 with at most 4 decimals, string or number.", "type": ["string", "number"], "pattern": "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", "minimum": 0, "maximum": 1, "format": "rate" };
var pattern20 = new RegExp("^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", "u");
var formats16 = FORMATS.rate;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.new_compensation === void 0 && (missing0 = "new_compensation") || data.merit_percentage === void 0 && (missing0 = "merit_percentage")) {
        validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "new_compensation" || key0 === "merit_percentage")) {
            validate24.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("merit" !== data.event_type) {
              validate24.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "merit" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              let valid1 = false;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    const err0 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs5 === errors;
              valid1 = valid1 || _valid0;
              const _errs8 = errors;
              if (data1 !== null) {
                const err2 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var _valid0 = _errs8 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const err3 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
                validate24.errors = vErrors;
                return false;
              } else {
                errors = _errs4;
                if (vErrors !== null) {
                  if (_errs4) {
                    vErrors.length = _errs4;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.new_compensation !== void 0) {
                let data2 = data.new_compensation;
                const _errs10 = errors;
                const _errs11 = errors;
                if (typeof data2 !== "string" && !(typeof data2 == "number")) {
                  validate24.errors = [{ instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema43.type }, message: "must be string,number" }];
                  return false;
                }
                if (typeof data2 === "string") {
                  if (!pattern11.test(data2)) {
                    validate24.errors = [{ instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }];
                    return false;
                  }
                }
                if (errors === _errs11) {
                  if (typeof data2 == "number") {
                    if (data2 > 999999999999999e-6 || isNaN(data2)) {
                      validate24.errors = [{ instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                      return false;
                    } else {
                      if (data2 <= 0 || isNaN(data2)) {
                        validate24.errors = [{ instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                        return false;
                      } else {
                        if (!formats6.validate(data2)) {
                          validate24.errors = [{ instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                          return false;
                        }
                      }
                    }
                  }
                  if (errors === _errs11) {
                    if (typeof data2 === "string") {
                      if (!pattern12.test(data2)) {
                        validate24.errors = [{ instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.merit_percentage !== void 0) {
                  let data3 = data.merit_percentage;
                  const _errs14 = errors;
                  const _errs15 = errors;
                  if (typeof data3 !== "string" && !(typeof data3 == "number")) {
                    validate24.errors = [{ instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema55.type }, message: "must be string,number" }];
                    return false;
                  }
                  if (errors === _errs15) {
                    if (typeof data3 == "number") {
                      if (data3 > 1 || isNaN(data3)) {
                        validate24.errors = [{ instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                        return false;
                      } else {
                        if (data3 < 0 || isNaN(data3)) {
                          validate24.errors = [{ instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        } else {
                          if (!formats16.validate(data3)) {
                            validate24.errors = [{ instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }];
                            return false;
                          }
                        }
                      }
                    }
                    if (errors === _errs15) {
                      if (typeof data3 === "string") {
                        if (!pattern20.test(data3)) {
                          validate24.errors = [{ instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema56 = { "title": "EligibilityPayload", "description": "Whether the person may take part in the plan.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "eligible", "eligibility_date", "reason"], "properties": { "event_type": { "const": "eligibility" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "eligible": { "type": "boolean", "description": "Whether the person may take part from this day on." }, "eligibility_date": { "$ref": "#/$defs/date", "description": "Day of the determination." }, "reason": { "type": "string", "enum": ["age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"], "description": "What the determination rests on." }, "source": { "anyOf": [{ "type": "string" }, { "type": "null" }], "description": "Where the determination came from." } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.plan_id === void 0 && (missing0 = "plan_id") || data.eligible === void 0 && (missing0 = "eligible") || data.eligibility_date === void 0 && (missing0 = "eligibility_date") || data.reason === void 0 && (missing0 = "reason")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "eligible" || key0 === "eligibility_date" || key0 === "reason" || key0 === "source")) {
            validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("eligibility" !== data.event_type) {
              validate25.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "eligibility" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate25.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                    return false;
                  }
                } else {
                  validate25.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.eligible !== void 0) {
                const _errs6 = errors;
                if (typeof data.eligible !== "boolean") {
                  validate25.errors = [{ instancePath: instancePath + "/eligible", schemaPath: "#/properties/eligible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.eligibility_date !== void 0) {
                  let data3 = data.eligibility_date;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (errors === _errs9) {
                      if (typeof data3 === "string") {
                        if (!formats0.validate(data3)) {
                          validate25.errors = [{ instancePath: instancePath + "/eligibility_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                          return false;
                        }
                      } else {
                        validate25.errors = [{ instancePath: instancePath + "/eligibility_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reason !== void 0) {
                    let data4 = data.reason;
                    const _errs11 = errors;
                    if (typeof data4 !== "string") {
                      validate25.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    if (!(data4 === "age_and_service" || data4 === "immediate" || data4 === "hours_requirement" || data4 === "rehire" || data4 === "ineligible_override")) {
                      validate25.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema56.properties.reason.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.source !== void 0) {
                      let data5 = data.source;
                      const _errs13 = errors;
                      const _errs14 = errors;
                      let valid3 = false;
                      const _errs15 = errors;
                      if (typeof data5 !== "string") {
                        const err0 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var _valid0 = _errs15 === errors;
                      valid3 = valid3 || _valid0;
                      const _errs17 = errors;
                      if (data5 !== null) {
                        const err1 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err1];
                        } else {
                          vErrors.push(err1);
                        }
                        errors++;
                      }
                      var _valid0 = _errs17 === errors;
                      valid3 = valid3 || _valid0;
                      if (!valid3) {
                        const err2 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err2];
                        } else {
                          vErrors.push(err2);
                        }
                        errors++;
                        validate25.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs14;
                        if (vErrors !== null) {
                          if (_errs14) {
                            vErrors.length = _errs14;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs13 === errors;
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
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema59 = { "title": "EnrollmentPayload", "description": "The rates at which the person defers pay from now on.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"], "properties": { "event_type": { "const": "enrollment" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "enrollment_date": { "$ref": "#/$defs/date", "description": "Day of the election." }, "pre_tax_contribution_rate": { "$ref": "#/$defs/rate", "description": "Share of pay deferred before tax." }, "roth_contribution_rate": { "$ref": "#/$defs/rate", "description": "Share of pay deferred as Roth." }, "after_tax_contribution_rate": { "anyOf": [{ "$ref": "#/$defs/rate" }, { "type": "null" }], "description": "Share of pay contributed after tax; absent means 0." }, "auto_enrollment": { "type": ["boolean", "null"], "description": "Whether the plan enrolled the person." }, "opt_out_window_expires": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Last day to opt out of an automatic enrollment." }, "enrollment_source": { "enum": ["proactive", "auto", "voluntary", null], "description": "Who started the enrollment." }, "auto_enrollment_window_start": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "First day of the automatic enrollment window." }, "auto_enrollment_window_end": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Last day of the automatic enrollment window." }, "proactive_enrollment_eligible": { "type": ["boolean", "null"], "description": "Whether the person could enroll before the window closed." }, "window_timing_compliant": { "type": ["boolean", "null"], "description": "Whether the enrollment fell inside its window." } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.plan_id === void 0 && (missing0 = "plan_id") || data.enrollment_date === void 0 && (missing0 = "enrollment_date") || data.pre_tax_contribution_rate === void 0 && (missing0 = "pre_tax_contribution_rate") || data.roth_contribution_rate === void 0 && (missing0 = "roth_contribution_rate")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema59.properties, key0)) {
            validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("enrollment" !== data.event_type) {
              validate26.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "enrollment" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate26.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                    return false;
                  }
                } else {
                  validate26.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.enrollment_date !== void 0) {
                let data2 = data.enrollment_date;
                const _errs6 = errors;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (!formats0.validate(data2)) {
                        validate26.errors = [{ instancePath: instancePath + "/enrollment_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                        return false;
                      }
                    } else {
                      validate26.errors = [{ instancePath: instancePath + "/enrollment_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.pre_tax_contribution_rate !== void 0) {
                  let data3 = data.pre_tax_contribution_rate;
                  const _errs9 = errors;
                  const _errs10 = errors;
                  if (typeof data3 !== "string" && !(typeof data3 == "number")) {
                    validate26.errors = [{ instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema55.type }, message: "must be string,number" }];
                    return false;
                  }
                  if (errors === _errs10) {
                    if (typeof data3 == "number") {
                      if (data3 > 1 || isNaN(data3)) {
                        validate26.errors = [{ instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                        return false;
                      } else {
                        if (data3 < 0 || isNaN(data3)) {
                          validate26.errors = [{ instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        } else {
                          if (!formats16.validate(data3)) {
                            validate26.errors = [{ instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }];
                            return false;
                          }
                        }
                      }
                    }
                    if (errors === _errs10) {
                      if (typeof data3 === "string") {
                        if (!pattern20.test(data3)) {
                          validate26.errors = [{ instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.roth_contribution_rate !== void 0) {
                    let data4 = data.roth_contribution_rate;
                    const _errs12 = errors;
                    const _errs13 = errors;
                    if (typeof data4 !== "string" && !(typeof data4 == "number")) {
                      validate26.errors = [{ instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema55.type }, message: "must be string,number" }];
                      return false;
                    }
                    if (errors === _errs13) {
                      if (typeof data4 == "number") {
                        if (data4 > 1 || isNaN(data4)) {
                          validate26.errors = [{ instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                          return false;
                        } else {
                          if (data4 < 0 || isNaN(data4)) {
                            validate26.errors = [{ instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          } else {
                            if (!formats16.validate(data4)) {
                              validate26.errors = [{ instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }];
                              return false;
                            }
                          }
                        }
                      }
                      if (errors === _errs13) {
                        if (typeof data4 === "string") {
                          if (!pattern20.test(data4)) {
                            validate26.errors = [{ instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.after_tax_contribution_rate !== void 0) {
                      let data5 = data.after_tax_contribution_rate;
                      const _errs15 = errors;
                      const _errs16 = errors;
                      let valid5 = false;
                      const _errs17 = errors;
                      const _errs18 = errors;
                      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
                        const err0 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema55.type }, message: "must be string,number" };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      if (errors === _errs18) {
                        if (typeof data5 == "number") {
                          if (data5 > 1 || isNaN(data5)) {
                            const err1 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                          } else {
                            if (data5 < 0 || isNaN(data5)) {
                              const err2 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              if (vErrors === null) {
                                vErrors = [err2];
                              } else {
                                vErrors.push(err2);
                              }
                              errors++;
                            } else {
                              if (!formats16.validate(data5)) {
                                const err3 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' };
                                if (vErrors === null) {
                                  vErrors = [err3];
                                } else {
                                  vErrors.push(err3);
                                }
                                errors++;
                              }
                            }
                          }
                        }
                        if (errors === _errs18) {
                          if (typeof data5 === "string") {
                            if (!pattern20.test(data5)) {
                              const err4 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' };
                              if (vErrors === null) {
                                vErrors = [err4];
                              } else {
                                vErrors.push(err4);
                              }
                              errors++;
                            }
                          }
                        }
                      }
                      var _valid0 = _errs17 === errors;
                      valid5 = valid5 || _valid0;
                      const _errs20 = errors;
                      if (data5 !== null) {
                        const err5 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/properties/after_tax_contribution_rate/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err5];
                        } else {
                          vErrors.push(err5);
                        }
                        errors++;
                      }
                      var _valid0 = _errs20 === errors;
                      valid5 = valid5 || _valid0;
                      if (!valid5) {
                        const err6 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/properties/after_tax_contribution_rate/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err6];
                        } else {
                          vErrors.push(err6);
                        }
                        errors++;
                        validate26.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs16;
                        if (vErrors !== null) {
                          if (_errs16) {
                            vErrors.length = _errs16;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.auto_enrollment !== void 0) {
                        let data6 = data.auto_enrollment;
                        const _errs22 = errors;
                        if (typeof data6 !== "boolean" && data6 !== null) {
                          validate26.errors = [{ instancePath: instancePath + "/auto_enrollment", schemaPath: "#/properties/auto_enrollment/type", keyword: "type", params: { type: schema59.properties.auto_enrollment.type }, message: "must be boolean,null" }];
                          return false;
                        }
                        var valid0 = _errs22 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.opt_out_window_expires !== void 0) {
                          let data7 = data.opt_out_window_expires;
                          const _errs24 = errors;
                          const _errs25 = errors;
                          let valid7 = false;
                          const _errs26 = errors;
                          const _errs27 = errors;
                          if (errors === _errs27) {
                            if (errors === _errs27) {
                              if (typeof data7 === "string") {
                                if (!formats0.validate(data7)) {
                                  const err7 = { instancePath: instancePath + "/opt_out_window_expires", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                  if (vErrors === null) {
                                    vErrors = [err7];
                                  } else {
                                    vErrors.push(err7);
                                  }
                                  errors++;
                                }
                              } else {
                                const err8 = { instancePath: instancePath + "/opt_out_window_expires", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err8];
                                } else {
                                  vErrors.push(err8);
                                }
                                errors++;
                              }
                            }
                          }
                          var _valid1 = _errs26 === errors;
                          valid7 = valid7 || _valid1;
                          const _errs29 = errors;
                          if (data7 !== null) {
                            const err9 = { instancePath: instancePath + "/opt_out_window_expires", schemaPath: "#/properties/opt_out_window_expires/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err9];
                            } else {
                              vErrors.push(err9);
                            }
                            errors++;
                          }
                          var _valid1 = _errs29 === errors;
                          valid7 = valid7 || _valid1;
                          if (!valid7) {
                            const err10 = { instancePath: instancePath + "/opt_out_window_expires", schemaPath: "#/properties/opt_out_window_expires/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err10];
                            } else {
                              vErrors.push(err10);
                            }
                            errors++;
                            validate26.errors = vErrors;
                            return false;
                          } else {
                            errors = _errs25;
                            if (vErrors !== null) {
                              if (_errs25) {
                                vErrors.length = _errs25;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid0 = _errs24 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.enrollment_source !== void 0) {
                            let data8 = data.enrollment_source;
                            const _errs31 = errors;
                            if (!(data8 === "proactive" || data8 === "auto" || data8 === "voluntary" || data8 === null)) {
                              validate26.errors = [{ instancePath: instancePath + "/enrollment_source", schemaPath: "#/properties/enrollment_source/enum", keyword: "enum", params: { allowedValues: schema59.properties.enrollment_source.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid0 = _errs31 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.auto_enrollment_window_start !== void 0) {
                              let data9 = data.auto_enrollment_window_start;
                              const _errs32 = errors;
                              const _errs33 = errors;
                              let valid9 = false;
                              const _errs34 = errors;
                              const _errs35 = errors;
                              if (errors === _errs35) {
                                if (errors === _errs35) {
                                  if (typeof data9 === "string") {
                                    if (!formats0.validate(data9)) {
                                      const err11 = { instancePath: instancePath + "/auto_enrollment_window_start", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                      if (vErrors === null) {
                                        vErrors = [err11];
                                      } else {
                                        vErrors.push(err11);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err12 = { instancePath: instancePath + "/auto_enrollment_window_start", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err12];
                                    } else {
                                      vErrors.push(err12);
                                    }
                                    errors++;
                                  }
                                }
                              }
                              var _valid2 = _errs34 === errors;
                              valid9 = valid9 || _valid2;
                              const _errs37 = errors;
                              if (data9 !== null) {
                                const err13 = { instancePath: instancePath + "/auto_enrollment_window_start", schemaPath: "#/properties/auto_enrollment_window_start/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                  vErrors = [err13];
                                } else {
                                  vErrors.push(err13);
                                }
                                errors++;
                              }
                              var _valid2 = _errs37 === errors;
                              valid9 = valid9 || _valid2;
                              if (!valid9) {
                                const err14 = { instancePath: instancePath + "/auto_enrollment_window_start", schemaPath: "#/properties/auto_enrollment_window_start/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                  vErrors = [err14];
                                } else {
                                  vErrors.push(err14);
                                }
                                errors++;
                                validate26.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs33;
                                if (vErrors !== null) {
                                  if (_errs33) {
                                    vErrors.length = _errs33;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid0 = _errs32 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.auto_enrollment_window_end !== void 0) {
                                let data10 = data.auto_enrollment_window_end;
                                const _errs39 = errors;
                                const _errs40 = errors;
                                let valid11 = false;
                                const _errs41 = errors;
                                const _errs42 = errors;
                                if (errors === _errs42) {
                                  if (errors === _errs42) {
                                    if (typeof data10 === "string") {
                                      if (!formats0.validate(data10)) {
                                        const err15 = { instancePath: instancePath + "/auto_enrollment_window_end", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                        if (vErrors === null) {
                                          vErrors = [err15];
                                        } else {
                                          vErrors.push(err15);
                                        }
                                        errors++;
                                      }
                                    } else {
                                      const err16 = { instancePath: instancePath + "/auto_enrollment_window_end", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err16];
                                      } else {
                                        vErrors.push(err16);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                                var _valid3 = _errs41 === errors;
                                valid11 = valid11 || _valid3;
                                const _errs44 = errors;
                                if (data10 !== null) {
                                  const err17 = { instancePath: instancePath + "/auto_enrollment_window_end", schemaPath: "#/properties/auto_enrollment_window_end/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  if (vErrors === null) {
                                    vErrors = [err17];
                                  } else {
                                    vErrors.push(err17);
                                  }
                                  errors++;
                                }
                                var _valid3 = _errs44 === errors;
                                valid11 = valid11 || _valid3;
                                if (!valid11) {
                                  const err18 = { instancePath: instancePath + "/auto_enrollment_window_end", schemaPath: "#/properties/auto_enrollment_window_end/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  if (vErrors === null) {
                                    vErrors = [err18];
                                  } else {
                                    vErrors.push(err18);
                                  }
                                  errors++;
                                  validate26.errors = vErrors;
                                  return false;
                                } else {
                                  errors = _errs40;
                                  if (vErrors !== null) {
                                    if (_errs40) {
                                      vErrors.length = _errs40;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                                var valid0 = _errs39 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.proactive_enrollment_eligible !== void 0) {
                                  let data11 = data.proactive_enrollment_eligible;
                                  const _errs46 = errors;
                                  if (typeof data11 !== "boolean" && data11 !== null) {
                                    validate26.errors = [{ instancePath: instancePath + "/proactive_enrollment_eligible", schemaPath: "#/properties/proactive_enrollment_eligible/type", keyword: "type", params: { type: schema59.properties.proactive_enrollment_eligible.type }, message: "must be boolean,null" }];
                                    return false;
                                  }
                                  var valid0 = _errs46 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.window_timing_compliant !== void 0) {
                                    let data12 = data.window_timing_compliant;
                                    const _errs48 = errors;
                                    if (typeof data12 !== "boolean" && data12 !== null) {
                                      validate26.errors = [{ instancePath: instancePath + "/window_timing_compliant", schemaPath: "#/properties/window_timing_compliant/type", keyword: "type", params: { type: schema59.properties.window_timing_compliant.type }, message: "must be boolean,null" }];
                                      return false;
                                    }
                                    var valid0 = _errs48 === errors;
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
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema68 = { "title": "ContributionPayload", "description": "Money goes into the plan.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "source", "amount", "pay_period_end", "contribution_date", "ytd_amount", "payroll_id"], "properties": { "event_type": { "const": "contribution" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "source": { "type": "string", "enum": ["employee_pre_tax", "employee_roth", "employee_after_tax", "employee_catch_up", "employer_match", "employer_match_true_up", "employer_nonelective", "employer_profit_sharing", "forfeiture_allocation"], "description": "Contribution source." }, "amount": { "$ref": "#/$defs/positiveAmount", "description": "Amount contributed." }, "pay_period_end": { "$ref": "#/$defs/date", "description": "Last day of the pay period." }, "contribution_date": { "$ref": "#/$defs/date", "description": "Pay date; it decides the calendar year of the annual limits." }, "ytd_amount": { "$ref": "#/$defs/amount", "description": "Sum of this source in the calendar year, this contribution included." }, "payroll_id": { "$ref": "#/$defs/text", "description": "The payroll run it came from." }, "irs_limit_applied": { "type": ["boolean", "null"], "description": "Whether an IRS limit reduced it." }, "inferred_value": { "type": ["boolean", "null"], "description": "Whether the amount was inferred rather than reported." } } };
var schema73 = { "title": "amount", "description": "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.", "type": ["string", "number"], "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$", "minimum": 0, "maximum": 999999999999999e-6, "format": "amount" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.plan_id === void 0 && (missing0 = "plan_id") || data.source === void 0 && (missing0 = "source") || data.amount === void 0 && (missing0 = "amount") || data.pay_period_end === void 0 && (missing0 = "pay_period_end") || data.contribution_date === void 0 && (missing0 = "contribution_date") || data.ytd_amount === void 0 && (missing0 = "ytd_amount") || data.payroll_id === void 0 && (missing0 = "payroll_id")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema68.properties, key0)) {
            validate27.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("contribution" !== data.event_type) {
              validate27.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "contribution" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate27.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                    return false;
                  }
                } else {
                  validate27.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.source !== void 0) {
                let data2 = data.source;
                const _errs6 = errors;
                if (typeof data2 !== "string") {
                  validate27.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "employee_pre_tax" || data2 === "employee_roth" || data2 === "employee_after_tax" || data2 === "employee_catch_up" || data2 === "employer_match" || data2 === "employer_match_true_up" || data2 === "employer_nonelective" || data2 === "employer_profit_sharing" || data2 === "forfeiture_allocation")) {
                  validate27.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema68.properties.source.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.amount !== void 0) {
                  let data3 = data.amount;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (typeof data3 !== "string" && !(typeof data3 == "number")) {
                    validate27.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema43.type }, message: "must be string,number" }];
                    return false;
                  }
                  if (typeof data3 === "string") {
                    if (!pattern11.test(data3)) {
                      validate27.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }];
                      return false;
                    }
                  }
                  if (errors === _errs9) {
                    if (typeof data3 == "number") {
                      if (data3 > 999999999999999e-6 || isNaN(data3)) {
                        validate27.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                        return false;
                      } else {
                        if (data3 <= 0 || isNaN(data3)) {
                          validate27.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                          return false;
                        } else {
                          if (!formats6.validate(data3)) {
                            validate27.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                            return false;
                          }
                        }
                      }
                    }
                    if (errors === _errs9) {
                      if (typeof data3 === "string") {
                        if (!pattern12.test(data3)) {
                          validate27.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.pay_period_end !== void 0) {
                    let data4 = data.pay_period_end;
                    const _errs12 = errors;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (errors === _errs13) {
                        if (typeof data4 === "string") {
                          if (!formats0.validate(data4)) {
                            validate27.errors = [{ instancePath: instancePath + "/pay_period_end", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                            return false;
                          }
                        } else {
                          validate27.errors = [{ instancePath: instancePath + "/pay_period_end", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.contribution_date !== void 0) {
                      let data5 = data.contribution_date;
                      const _errs15 = errors;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (errors === _errs16) {
                          if (typeof data5 === "string") {
                            if (!formats0.validate(data5)) {
                              validate27.errors = [{ instancePath: instancePath + "/contribution_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                              return false;
                            }
                          } else {
                            validate27.errors = [{ instancePath: instancePath + "/contribution_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.ytd_amount !== void 0) {
                        let data6 = data.ytd_amount;
                        const _errs18 = errors;
                        const _errs19 = errors;
                        if (typeof data6 !== "string" && !(typeof data6 == "number")) {
                          validate27.errors = [{ instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema73.type }, message: "must be string,number" }];
                          return false;
                        }
                        if (errors === _errs19) {
                          if (typeof data6 == "number") {
                            if (data6 > 999999999999999e-6 || isNaN(data6)) {
                              validate27.errors = [{ instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                              return false;
                            } else {
                              if (data6 < 0 || isNaN(data6)) {
                                validate27.errors = [{ instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              } else {
                                if (!formats6.validate(data6)) {
                                  validate27.errors = [{ instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                                  return false;
                                }
                              }
                            }
                          }
                          if (errors === _errs19) {
                            if (typeof data6 === "string") {
                              if (!pattern12.test(data6)) {
                                validate27.errors = [{ instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.payroll_id !== void 0) {
                          let data7 = data.payroll_id;
                          const _errs21 = errors;
                          const _errs22 = errors;
                          if (errors === _errs22) {
                            if (typeof data7 === "string") {
                              if (!pattern5.test(data7)) {
                                validate27.errors = [{ instancePath: instancePath + "/payroll_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                                return false;
                              }
                            } else {
                              validate27.errors = [{ instancePath: instancePath + "/payroll_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.irs_limit_applied !== void 0) {
                            let data8 = data.irs_limit_applied;
                            const _errs24 = errors;
                            if (typeof data8 !== "boolean" && data8 !== null) {
                              validate27.errors = [{ instancePath: instancePath + "/irs_limit_applied", schemaPath: "#/properties/irs_limit_applied/type", keyword: "type", params: { type: schema68.properties.irs_limit_applied.type }, message: "must be boolean,null" }];
                              return false;
                            }
                            var valid0 = _errs24 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.inferred_value !== void 0) {
                              let data9 = data.inferred_value;
                              const _errs26 = errors;
                              if (typeof data9 !== "boolean" && data9 !== null) {
                                validate27.errors = [{ instancePath: instancePath + "/inferred_value", schemaPath: "#/properties/inferred_value/type", keyword: "type", params: { type: schema68.properties.inferred_value.type }, message: "must be boolean,null" }];
                                return false;
                              }
                              var valid0 = _errs26 === errors;
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
            }
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema75 = { "title": "VestingPayload", "description": "The share of employer money that the person owns from now on.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "vested_percentage", "source_balances_vested", "vesting_schedule_type", "service_computation_date", "service_credited_hours", "service_period_end_date"], "properties": { "event_type": { "const": "vesting" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "vested_percentage": { "$ref": "#/$defs/rate", "description": "Vested share of employer money." }, "source_balances_vested": { "title": "VestedBalances", "x-column-prefix": "vested_", "description": "Vested balance of each employer bucket.", "type": "object", "additionalProperties": false, "properties": { "employer_match": { "$ref": "#/$defs/amount", "description": "Vested match and true-up." }, "employer_nonelective": { "$ref": "#/$defs/amount", "description": "Vested nonelective contributions." }, "employer_profit_sharing": { "$ref": "#/$defs/amount", "description": "Vested profit sharing and forfeiture allocations." } } }, "vesting_schedule_type": { "type": "string", "enum": ["graded", "cliff", "immediate"], "description": "Form of the schedule." }, "service_computation_date": { "$ref": "#/$defs/date", "description": "Day from which service counts." }, "service_credited_hours": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "Hours of service credited in the period." }, "service_period_end_date": { "$ref": "#/$defs/date", "description": "Last day of the service period." } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.plan_id === void 0 && (missing0 = "plan_id") || data.vested_percentage === void 0 && (missing0 = "vested_percentage") || data.source_balances_vested === void 0 && (missing0 = "source_balances_vested") || data.vesting_schedule_type === void 0 && (missing0 = "vesting_schedule_type") || data.service_computation_date === void 0 && (missing0 = "service_computation_date") || data.service_credited_hours === void 0 && (missing0 = "service_credited_hours") || data.service_period_end_date === void 0 && (missing0 = "service_period_end_date")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "vested_percentage" || key0 === "source_balances_vested" || key0 === "vesting_schedule_type" || key0 === "service_computation_date" || key0 === "service_credited_hours" || key0 === "service_period_end_date")) {
            validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("vesting" !== data.event_type) {
              validate28.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "vesting" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate28.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                    return false;
                  }
                } else {
                  validate28.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.vested_percentage !== void 0) {
                let data2 = data.vested_percentage;
                const _errs6 = errors;
                const _errs7 = errors;
                if (typeof data2 !== "string" && !(typeof data2 == "number")) {
                  validate28.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema55.type }, message: "must be string,number" }];
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data2 == "number") {
                    if (data2 > 1 || isNaN(data2)) {
                      validate28.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                      return false;
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate28.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      } else {
                        if (!formats16.validate(data2)) {
                          validate28.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }];
                          return false;
                        }
                      }
                    }
                  }
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (!pattern20.test(data2)) {
                        validate28.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.source_balances_vested !== void 0) {
                  let data3 = data.source_balances_vested;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      const _errs11 = errors;
                      for (const key1 in data3) {
                        if (!(key1 === "employer_match" || key1 === "employer_nonelective" || key1 === "employer_profit_sharing")) {
                          validate28.errors = [{ instancePath: instancePath + "/source_balances_vested", schemaPath: "#/properties/source_balances_vested/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs11 === errors) {
                        if (data3.employer_match !== void 0) {
                          let data4 = data3.employer_match;
                          const _errs12 = errors;
                          const _errs13 = errors;
                          if (typeof data4 !== "string" && !(typeof data4 == "number")) {
                            validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema73.type }, message: "must be string,number" }];
                            return false;
                          }
                          if (errors === _errs13) {
                            if (typeof data4 == "number") {
                              if (data4 > 999999999999999e-6 || isNaN(data4)) {
                                validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                                return false;
                              } else {
                                if (data4 < 0 || isNaN(data4)) {
                                  validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                } else {
                                  if (!formats6.validate(data4)) {
                                    validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                                    return false;
                                  }
                                }
                              }
                            }
                            if (errors === _errs13) {
                              if (typeof data4 === "string") {
                                if (!pattern12.test(data4)) {
                                  validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid3 = _errs12 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data3.employer_nonelective !== void 0) {
                            let data5 = data3.employer_nonelective;
                            const _errs15 = errors;
                            const _errs16 = errors;
                            if (typeof data5 !== "string" && !(typeof data5 == "number")) {
                              validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema73.type }, message: "must be string,number" }];
                              return false;
                            }
                            if (errors === _errs16) {
                              if (typeof data5 == "number") {
                                if (data5 > 999999999999999e-6 || isNaN(data5)) {
                                  validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                                  return false;
                                } else {
                                  if (data5 < 0 || isNaN(data5)) {
                                    validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  } else {
                                    if (!formats6.validate(data5)) {
                                      validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              if (errors === _errs16) {
                                if (typeof data5 === "string") {
                                  if (!pattern12.test(data5)) {
                                    validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid3 = _errs15 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data3.employer_profit_sharing !== void 0) {
                              let data6 = data3.employer_profit_sharing;
                              const _errs18 = errors;
                              const _errs19 = errors;
                              if (typeof data6 !== "string" && !(typeof data6 == "number")) {
                                validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema73.type }, message: "must be string,number" }];
                                return false;
                              }
                              if (errors === _errs19) {
                                if (typeof data6 == "number") {
                                  if (data6 > 999999999999999e-6 || isNaN(data6)) {
                                    validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                                    return false;
                                  } else {
                                    if (data6 < 0 || isNaN(data6)) {
                                      validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    } else {
                                      if (!formats6.validate(data6)) {
                                        validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                if (errors === _errs19) {
                                  if (typeof data6 === "string") {
                                    if (!pattern12.test(data6)) {
                                      validate28.errors = [{ instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                                      return false;
                                    }
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
                    } else {
                      validate28.errors = [{ instancePath: instancePath + "/source_balances_vested", schemaPath: "#/properties/source_balances_vested/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.vesting_schedule_type !== void 0) {
                    let data7 = data.vesting_schedule_type;
                    const _errs21 = errors;
                    if (typeof data7 !== "string") {
                      validate28.errors = [{ instancePath: instancePath + "/vesting_schedule_type", schemaPath: "#/properties/vesting_schedule_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    if (!(data7 === "graded" || data7 === "cliff" || data7 === "immediate")) {
                      validate28.errors = [{ instancePath: instancePath + "/vesting_schedule_type", schemaPath: "#/properties/vesting_schedule_type/enum", keyword: "enum", params: { allowedValues: schema75.properties.vesting_schedule_type.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs21 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.service_computation_date !== void 0) {
                      let data8 = data.service_computation_date;
                      const _errs23 = errors;
                      const _errs24 = errors;
                      if (errors === _errs24) {
                        if (errors === _errs24) {
                          if (typeof data8 === "string") {
                            if (!formats0.validate(data8)) {
                              validate28.errors = [{ instancePath: instancePath + "/service_computation_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                              return false;
                            }
                          } else {
                            validate28.errors = [{ instancePath: instancePath + "/service_computation_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs23 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.service_credited_hours !== void 0) {
                        let data9 = data.service_credited_hours;
                        const _errs26 = errors;
                        if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
                          validate28.errors = [{ instancePath: instancePath + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs26) {
                          if (typeof data9 == "number") {
                            if (data9 > 2147483647 || isNaN(data9)) {
                              validate28.errors = [{ instancePath: instancePath + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }];
                              return false;
                            } else {
                              if (data9 < 0 || isNaN(data9)) {
                                validate28.errors = [{ instancePath: instancePath + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs26 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.service_period_end_date !== void 0) {
                          let data10 = data.service_period_end_date;
                          const _errs28 = errors;
                          const _errs29 = errors;
                          if (errors === _errs29) {
                            if (errors === _errs29) {
                              if (typeof data10 === "string") {
                                if (!formats0.validate(data10)) {
                                  validate28.errors = [{ instancePath: instancePath + "/service_period_end_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                                  return false;
                                }
                              } else {
                                validate28.errors = [{ instancePath: instancePath + "/service_period_end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs28 === errors;
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
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema83 = { "title": "ForfeiturePayload", "description": "Unvested employer money leaves the account.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "forfeited_from_source", "amount", "reason", "vested_percentage"], "properties": { "event_type": { "const": "forfeiture" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "forfeited_from_source": { "type": "string", "enum": ["employer_match", "employer_nonelective", "employer_profit_sharing"], "description": "Employer bucket it leaves." }, "amount": { "$ref": "#/$defs/positiveAmount", "description": "Amount forfeited." }, "reason": { "type": "string", "enum": ["unvested_termination", "break_in_service"], "description": "Why it was forfeited." }, "vested_percentage": { "$ref": "#/$defs/rate", "description": "Vested share at that time." } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.plan_id === void 0 && (missing0 = "plan_id") || data.forfeited_from_source === void 0 && (missing0 = "forfeited_from_source") || data.amount === void 0 && (missing0 = "amount") || data.reason === void 0 && (missing0 = "reason") || data.vested_percentage === void 0 && (missing0 = "vested_percentage")) {
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "forfeited_from_source" || key0 === "amount" || key0 === "reason" || key0 === "vested_percentage")) {
            validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("forfeiture" !== data.event_type) {
              validate29.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "forfeiture" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate29.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                    return false;
                  }
                } else {
                  validate29.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.forfeited_from_source !== void 0) {
                let data2 = data.forfeited_from_source;
                const _errs6 = errors;
                if (typeof data2 !== "string") {
                  validate29.errors = [{ instancePath: instancePath + "/forfeited_from_source", schemaPath: "#/properties/forfeited_from_source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "employer_match" || data2 === "employer_nonelective" || data2 === "employer_profit_sharing")) {
                  validate29.errors = [{ instancePath: instancePath + "/forfeited_from_source", schemaPath: "#/properties/forfeited_from_source/enum", keyword: "enum", params: { allowedValues: schema83.properties.forfeited_from_source.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.amount !== void 0) {
                  let data3 = data.amount;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (typeof data3 !== "string" && !(typeof data3 == "number")) {
                    validate29.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema43.type }, message: "must be string,number" }];
                    return false;
                  }
                  if (typeof data3 === "string") {
                    if (!pattern11.test(data3)) {
                      validate29.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }];
                      return false;
                    }
                  }
                  if (errors === _errs9) {
                    if (typeof data3 == "number") {
                      if (data3 > 999999999999999e-6 || isNaN(data3)) {
                        validate29.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                        return false;
                      } else {
                        if (data3 <= 0 || isNaN(data3)) {
                          validate29.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                          return false;
                        } else {
                          if (!formats6.validate(data3)) {
                            validate29.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                            return false;
                          }
                        }
                      }
                    }
                    if (errors === _errs9) {
                      if (typeof data3 === "string") {
                        if (!pattern12.test(data3)) {
                          validate29.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reason !== void 0) {
                    let data4 = data.reason;
                    const _errs12 = errors;
                    if (typeof data4 !== "string") {
                      validate29.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    if (!(data4 === "unvested_termination" || data4 === "break_in_service")) {
                      validate29.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema83.properties.reason.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.vested_percentage !== void 0) {
                      let data5 = data.vested_percentage;
                      const _errs14 = errors;
                      const _errs15 = errors;
                      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
                        validate29.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema55.type }, message: "must be string,number" }];
                        return false;
                      }
                      if (errors === _errs15) {
                        if (typeof data5 == "number") {
                          if (data5 > 1 || isNaN(data5)) {
                            validate29.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                            return false;
                          } else {
                            if (data5 < 0 || isNaN(data5)) {
                              validate29.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            } else {
                              if (!formats16.validate(data5)) {
                                validate29.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"' }];
                                return false;
                              }
                            }
                          }
                        }
                        if (errors === _errs15) {
                          if (typeof data5 === "string") {
                            if (!pattern20.test(data5)) {
                              validate29.errors = [{ instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"' }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs14 === errors;
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
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema87 = { "title": "HceStatusPayload", "description": "Determination of a highly compensated employee, IRC 414(q).", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "determination_method", "ytd_compensation", "annualized_compensation", "hce_threshold", "is_hce", "determination_date"], "properties": { "event_type": { "const": "hce_status" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "determination_method": { "type": "string", "enum": ["prior_year", "current_year"], "description": "Whose pay was looked at." }, "ytd_compensation": { "$ref": "#/$defs/amount", "description": "Pay of the year so far." }, "annualized_compensation": { "$ref": "#/$defs/amount", "description": "Pay held against the threshold." }, "hce_threshold": { "$ref": "#/$defs/positiveAmount", "description": "The threshold applied." }, "is_hce": { "type": "boolean", "description": "Whether the pay is strictly greater than the threshold." }, "determination_date": { "$ref": "#/$defs/date", "description": "Day of the determination." }, "prior_year_hce": { "type": ["boolean", "null"], "description": "Whether the person was one the year before." } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.plan_id === void 0 && (missing0 = "plan_id") || data.determination_method === void 0 && (missing0 = "determination_method") || data.ytd_compensation === void 0 && (missing0 = "ytd_compensation") || data.annualized_compensation === void 0 && (missing0 = "annualized_compensation") || data.hce_threshold === void 0 && (missing0 = "hce_threshold") || data.is_hce === void 0 && (missing0 = "is_hce") || data.determination_date === void 0 && (missing0 = "determination_date")) {
        validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema87.properties, key0)) {
            validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("hce_status" !== data.event_type) {
              validate30.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "hce_status" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate30.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                    return false;
                  }
                } else {
                  validate30.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.determination_method !== void 0) {
                let data2 = data.determination_method;
                const _errs6 = errors;
                if (typeof data2 !== "string") {
                  validate30.errors = [{ instancePath: instancePath + "/determination_method", schemaPath: "#/properties/determination_method/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "prior_year" || data2 === "current_year")) {
                  validate30.errors = [{ instancePath: instancePath + "/determination_method", schemaPath: "#/properties/determination_method/enum", keyword: "enum", params: { allowedValues: schema87.properties.determination_method.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ytd_compensation !== void 0) {
                  let data3 = data.ytd_compensation;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (typeof data3 !== "string" && !(typeof data3 == "number")) {
                    validate30.errors = [{ instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema73.type }, message: "must be string,number" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data3 == "number") {
                      if (data3 > 999999999999999e-6 || isNaN(data3)) {
                        validate30.errors = [{ instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                        return false;
                      } else {
                        if (data3 < 0 || isNaN(data3)) {
                          validate30.errors = [{ instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        } else {
                          if (!formats6.validate(data3)) {
                            validate30.errors = [{ instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                            return false;
                          }
                        }
                      }
                    }
                    if (errors === _errs9) {
                      if (typeof data3 === "string") {
                        if (!pattern12.test(data3)) {
                          validate30.errors = [{ instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.annualized_compensation !== void 0) {
                    let data4 = data.annualized_compensation;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    if (typeof data4 !== "string" && !(typeof data4 == "number")) {
                      validate30.errors = [{ instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema73.type }, message: "must be string,number" }];
                      return false;
                    }
                    if (errors === _errs12) {
                      if (typeof data4 == "number") {
                        if (data4 > 999999999999999e-6 || isNaN(data4)) {
                          validate30.errors = [{ instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                          return false;
                        } else {
                          if (data4 < 0 || isNaN(data4)) {
                            validate30.errors = [{ instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          } else {
                            if (!formats6.validate(data4)) {
                              validate30.errors = [{ instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                              return false;
                            }
                          }
                        }
                      }
                      if (errors === _errs12) {
                        if (typeof data4 === "string") {
                          if (!pattern12.test(data4)) {
                            validate30.errors = [{ instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.hce_threshold !== void 0) {
                      let data5 = data.hce_threshold;
                      const _errs14 = errors;
                      const _errs15 = errors;
                      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
                        validate30.errors = [{ instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema43.type }, message: "must be string,number" }];
                        return false;
                      }
                      if (typeof data5 === "string") {
                        if (!pattern11.test(data5)) {
                          validate30.errors = [{ instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }];
                          return false;
                        }
                      }
                      if (errors === _errs15) {
                        if (typeof data5 == "number") {
                          if (data5 > 999999999999999e-6 || isNaN(data5)) {
                            validate30.errors = [{ instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                            return false;
                          } else {
                            if (data5 <= 0 || isNaN(data5)) {
                              validate30.errors = [{ instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                              return false;
                            } else {
                              if (!formats6.validate(data5)) {
                                validate30.errors = [{ instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                                return false;
                              }
                            }
                          }
                        }
                        if (errors === _errs15) {
                          if (typeof data5 === "string") {
                            if (!pattern12.test(data5)) {
                              validate30.errors = [{ instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.is_hce !== void 0) {
                        const _errs18 = errors;
                        if (typeof data.is_hce !== "boolean") {
                          validate30.errors = [{ instancePath: instancePath + "/is_hce", schemaPath: "#/properties/is_hce/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                          return false;
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.determination_date !== void 0) {
                          let data7 = data.determination_date;
                          const _errs20 = errors;
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (errors === _errs21) {
                              if (typeof data7 === "string") {
                                if (!formats0.validate(data7)) {
                                  validate30.errors = [{ instancePath: instancePath + "/determination_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                                  return false;
                                }
                              } else {
                                validate30.errors = [{ instancePath: instancePath + "/determination_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs20 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.prior_year_hce !== void 0) {
                            let data8 = data.prior_year_hce;
                            const _errs23 = errors;
                            if (typeof data8 !== "boolean" && data8 !== null) {
                              validate30.errors = [{ instancePath: instancePath + "/prior_year_hce", schemaPath: "#/properties/prior_year_hce/type", keyword: "type", params: { type: schema87.properties.prior_year_hce.type }, message: "must be boolean,null" }];
                              return false;
                            }
                            var valid0 = _errs23 === errors;
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
          }
        }
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema93 = { "title": "CompliancePayload", "description": "An annual limit is watched.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "compliance_type", "limit_type", "applicable_limit", "current_amount", "monitoring_date"], "properties": { "event_type": { "const": "compliance" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "compliance_type": { "type": "string", "enum": ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"], "description": "What was noticed." }, "limit_type": { "type": "string", "enum": ["elective_deferral", "annual_additions", "catch_up"], "description": "The limit it is about." }, "applicable_limit": { "$ref": "#/$defs/positiveAmount", "description": "The limit of the year." }, "current_amount": { "$ref": "#/$defs/amount", "description": "Amount of the year so far that counts against it." }, "monitoring_date": { "$ref": "#/$defs/date", "description": "Day of the observation." } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event_type === void 0 && (missing0 = "event_type") || data.plan_id === void 0 && (missing0 = "plan_id") || data.compliance_type === void 0 && (missing0 = "compliance_type") || data.limit_type === void 0 && (missing0 = "limit_type") || data.applicable_limit === void 0 && (missing0 = "applicable_limit") || data.current_amount === void 0 && (missing0 = "current_amount") || data.monitoring_date === void 0 && (missing0 = "monitoring_date")) {
        validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "compliance_type" || key0 === "limit_type" || key0 === "applicable_limit" || key0 === "current_amount" || key0 === "monitoring_date")) {
            validate31.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_type !== void 0) {
            const _errs2 = errors;
            if ("compliance" !== data.event_type) {
              validate31.errors = [{ instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "compliance" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plan_id !== void 0) {
              let data1 = data.plan_id;
              const _errs3 = errors;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate31.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                    return false;
                  }
                } else {
                  validate31.errors = [{ instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.compliance_type !== void 0) {
                let data2 = data.compliance_type;
                const _errs6 = errors;
                if (typeof data2 !== "string") {
                  validate31.errors = [{ instancePath: instancePath + "/compliance_type", schemaPath: "#/properties/compliance_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "402g_limit_approach" || data2 === "415c_limit_approach" || data2 === "catch_up_eligible")) {
                  validate31.errors = [{ instancePath: instancePath + "/compliance_type", schemaPath: "#/properties/compliance_type/enum", keyword: "enum", params: { allowedValues: schema93.properties.compliance_type.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.limit_type !== void 0) {
                  let data3 = data.limit_type;
                  const _errs8 = errors;
                  if (typeof data3 !== "string") {
                    validate31.errors = [{ instancePath: instancePath + "/limit_type", schemaPath: "#/properties/limit_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  if (!(data3 === "elective_deferral" || data3 === "annual_additions" || data3 === "catch_up")) {
                    validate31.errors = [{ instancePath: instancePath + "/limit_type", schemaPath: "#/properties/limit_type/enum", keyword: "enum", params: { allowedValues: schema93.properties.limit_type.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.applicable_limit !== void 0) {
                    let data4 = data.applicable_limit;
                    const _errs10 = errors;
                    const _errs11 = errors;
                    if (typeof data4 !== "string" && !(typeof data4 == "number")) {
                      validate31.errors = [{ instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema43.type }, message: "must be string,number" }];
                      return false;
                    }
                    if (typeof data4 === "string") {
                      if (!pattern11.test(data4)) {
                        validate31.errors = [{ instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"' }];
                        return false;
                      }
                    }
                    if (errors === _errs11) {
                      if (typeof data4 == "number") {
                        if (data4 > 999999999999999e-6 || isNaN(data4)) {
                          validate31.errors = [{ instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                          return false;
                        } else {
                          if (data4 <= 0 || isNaN(data4)) {
                            validate31.errors = [{ instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                            return false;
                          } else {
                            if (!formats6.validate(data4)) {
                              validate31.errors = [{ instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                              return false;
                            }
                          }
                        }
                      }
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (!pattern12.test(data4)) {
                            validate31.errors = [{ instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.current_amount !== void 0) {
                      let data5 = data.current_amount;
                      const _errs14 = errors;
                      const _errs15 = errors;
                      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
                        validate31.errors = [{ instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema73.type }, message: "must be string,number" }];
                        return false;
                      }
                      if (errors === _errs15) {
                        if (typeof data5 == "number") {
                          if (data5 > 999999999999999e-6 || isNaN(data5)) {
                            validate31.errors = [{ instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999" }];
                            return false;
                          } else {
                            if (data5 < 0 || isNaN(data5)) {
                              validate31.errors = [{ instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            } else {
                              if (!formats6.validate(data5)) {
                                validate31.errors = [{ instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"' }];
                                return false;
                              }
                            }
                          }
                        }
                        if (errors === _errs15) {
                          if (typeof data5 === "string") {
                            if (!pattern12.test(data5)) {
                              validate31.errors = [{ instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"' }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.monitoring_date !== void 0) {
                        let data6 = data.monitoring_date;
                        const _errs17 = errors;
                        const _errs18 = errors;
                        if (errors === _errs18) {
                          if (errors === _errs18) {
                            if (typeof data6 === "string") {
                              if (!formats0.validate(data6)) {
                                validate31.errors = [{ instancePath: instancePath + "/monitoring_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                                return false;
                              }
                            } else {
                              validate31.errors = [{ instancePath: instancePath + "/monitoring_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (data.event_id === void 0 && (missing0 = "event_id") || data.employee_id === void 0 && (missing0 = "employee_id") || data.scenario_id === void 0 && (missing0 = "scenario_id") || data.plan_design_id === void 0 && (missing0 = "plan_design_id") || data.source_system === void 0 && (missing0 = "source_system") || data.effective_date === void 0 && (missing0 = "effective_date") || data.created_at === void 0 && (missing0 = "created_at") || data.payload === void 0 && (missing0 = "payload")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema31.properties, key0)) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event_id !== void 0) {
            let data0 = data.event_id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate20.errors = [{ instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, message: 'must match pattern "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"' }];
                  return false;
                }
              } else {
                validate20.errors = [{ instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.employee_id !== void 0) {
              let data1 = data.employee_id;
              const _errs4 = errors;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate20.errors = [{ instancePath: instancePath + "/employee_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                    return false;
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/employee_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.scenario_id !== void 0) {
                let data2 = data.scenario_id;
                const _errs7 = errors;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data2 === "string") {
                    if (!pattern5.test(data2)) {
                      validate20.errors = [{ instancePath: instancePath + "/scenario_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                      return false;
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/scenario_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.plan_design_id !== void 0) {
                  let data3 = data.plan_design_id;
                  const _errs10 = errors;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (typeof data3 === "string") {
                      if (!pattern5.test(data3)) {
                        validate20.errors = [{ instancePath: instancePath + "/plan_design_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                        return false;
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/plan_design_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.source_system !== void 0) {
                    let data4 = data.source_system;
                    const _errs13 = errors;
                    const _errs14 = errors;
                    if (errors === _errs14) {
                      if (typeof data4 === "string") {
                        if (!pattern5.test(data4)) {
                          validate20.errors = [{ instancePath: instancePath + "/source_system", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"' }];
                          return false;
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/source_system", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.effective_date !== void 0) {
                      let data5 = data.effective_date;
                      const _errs16 = errors;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (errors === _errs17) {
                          if (typeof data5 === "string") {
                            if (!formats0.validate(data5)) {
                              validate20.errors = [{ instancePath: instancePath + "/effective_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                              return false;
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/effective_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.created_at !== void 0) {
                        let data6 = data.created_at;
                        const _errs19 = errors;
                        const _errs20 = errors;
                        if (errors === _errs20) {
                          if (errors === _errs20) {
                            if (typeof data6 === "string") {
                              if (!formats2.validate(data6)) {
                                validate20.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/$defs/timestamp/format", keyword: "format", params: { format: "event-time" }, message: 'must match format "event-time"' }];
                                return false;
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/$defs/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs19 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.payload !== void 0) {
                          let data7 = data.payload;
                          const _errs22 = errors;
                          if (errors === _errs22) {
                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                              let missing1;
                              if (data7.event_type === void 0 && (missing1 = "event_type")) {
                                validate20.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const tag0 = data7.event_type;
                                if (typeof tag0 == "string") {
                                  if (tag0 === "hire") {
                                    if (!validate21(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                      errors = vErrors.length;
                                    }
                                    var props0 = true;
                                  } else if (tag0 === "promotion") {
                                    if (!validate22(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "termination") {
                                    if (!validate23(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "merit") {
                                    if (!validate24(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "eligibility") {
                                    if (!validate25(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "enrollment") {
                                    if (!validate26(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "contribution") {
                                    if (!validate27(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "vesting") {
                                    if (!validate28(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "forfeiture") {
                                    if (!validate29(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "hce_status") {
                                    if (!validate30(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else if (tag0 === "compliance") {
                                    if (!validate31(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                      errors = vErrors.length;
                                    }
                                    if (props0 !== true) {
                                      props0 = true;
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "event_type", tagValue: tag0 }, message: 'value of tag "event_type" must be in oneOf' }];
                                    return false;
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/discriminator", keyword: "discriminator", params: { error: "tag", tag: "event_type", tagValue: tag0 }, message: 'tag "event_type" must be string' }];
                                  return false;
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs22 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.correlation_id !== void 0) {
                            let data8 = data.correlation_id;
                            const _errs36 = errors;
                            if (typeof data8 !== "string" && data8 !== null) {
                              validate20.errors = [{ instancePath: instancePath + "/correlation_id", schemaPath: "#/properties/correlation_id/type", keyword: "type", params: { type: schema31.properties.correlation_id.type }, message: "must be string,null" }];
                              return false;
                            }
                            var valid0 = _errs36 === errors;
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
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/events/compiled/event-explained.compiled.mjs
var validate2 = validate202;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:dc-event-gate:event:1", "title": "DcPlanEvent", "description": "One event of a defined-contribution plan: the envelope, and one of the payloads below, told apart by payload.event_type.", "type": "object", "additionalProperties": false, "required": ["event_id", "employee_id", "scenario_id", "plan_design_id", "source_system", "effective_date", "created_at", "payload"], "properties": { "event_id": { "title": "UUID", "description": "Identity of the event.", "type": "string", "pattern": "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, "employee_id": { "$ref": "#/$defs/text", "description": "The person." }, "scenario_id": { "$ref": "#/$defs/text", "description": "The scenario that the event belongs to; scenarios do not mix." }, "plan_design_id": { "$ref": "#/$defs/text", "description": "The plan design within the scenario." }, "source_system": { "$ref": "#/$defs/text", "description": "The system that recorded the event." }, "effective_date": { "$ref": "#/$defs/date", "description": "Day from which the event counts." }, "created_at": { "$ref": "#/$defs/timestamp", "description": "When the event was recorded." }, "payload": { "title": "payload", "description": "What happened.", "type": "object", "required": ["event_type"], "x-order-of-day": ["hire", "eligibility", "enrollment", "promotion", "merit", "contribution", "vesting", "hce_status", "compliance", "termination", "forfeiture"], "oneOf": [{ "$ref": "#/$defs/hire" }, { "$ref": "#/$defs/promotion" }, { "$ref": "#/$defs/termination" }, { "$ref": "#/$defs/merit" }, { "$ref": "#/$defs/eligibility" }, { "$ref": "#/$defs/enrollment" }, { "$ref": "#/$defs/contribution" }, { "$ref": "#/$defs/vesting" }, { "$ref": "#/$defs/forfeiture" }, { "$ref": "#/$defs/hce_status" }, { "$ref": "#/$defs/compliance" }], "x-dc-event-gate-tag": { "tag": "event_type", "values": ["hire", "promotion", "termination", "merit", "eligibility", "enrollment", "contribution", "vesting", "forfeiture", "hce_status", "compliance"] }, "discriminator": { "propertyName": "event_type" } }, "correlation_id": { "type": ["string", "null"], "description": "Ties events of one process together." } }, "$defs": { "text": { "title": "text", "description": "Text with at least one character that is not white space (docs/DOMAIN.md).", "type": "string", "pattern": "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, "date": { "title": "calendar date", "description": "A real calendar day, YYYY-MM-DD.", "type": "string", "format": "date" }, "amount": { "title": "amount", "description": "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.", "type": ["string", "number"], "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$", "minimum": 0, "maximum": 999999999999999e-6, "format": "amount" }, "positiveAmount": { "title": "positive amount", "description": "An amount greater than 0.", "type": ["string", "number"], "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$", "allOf": [{ "title": "positive amount", "pattern": "[1-9]" }], "exclusiveMinimum": 0, "maximum": 999999999999999e-6, "format": "amount" }, "rate": { "title": "rate", "description": "A share from 0 to 1 with at most 4 decimals, string or number.", "type": ["string", "number"], "pattern": "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", "minimum": 0, "maximum": 1, "format": "rate" }, "jobLevel": { "title": "job level", "description": "A level of the job ladder.", "type": "integer", "minimum": 1, "maximum": 10 }, "timestamp": { "title": "date-time", "description": "RFC 3339 date-time; without an offset it is UTC.", "type": "string", "format": "event-time" }, "hire": { "title": "HirePayload", "description": "A person starts, or starts again, to work for the employer.", "type": "object", "additionalProperties": false, "required": ["event_type", "hire_date", "department", "job_level", "annual_compensation"], "properties": { "event_type": { "const": "hire" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "hire_date": { "$ref": "#/$defs/date", "description": "First day of work." }, "department": { "$ref": "#/$defs/text", "description": "Department hired into." }, "job_level": { "$ref": "#/$defs/jobLevel", "description": "Level hired into." }, "annual_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Starting annual pay." } } }, "promotion": { "title": "PromotionPayload", "description": "A higher job level, with its pay.", "type": "object", "additionalProperties": false, "required": ["event_type", "new_job_level", "new_annual_compensation", "effective_date"], "properties": { "event_type": { "const": "promotion" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "new_job_level": { "$ref": "#/$defs/jobLevel", "description": "Level from this day on." }, "new_annual_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Annual pay from this day on." }, "effective_date": { "$ref": "#/$defs/date", "description": "Day from which the promotion counts." } } }, "termination": { "title": "TerminationPayload", "description": "Employment ends.", "type": "object", "additionalProperties": false, "required": ["event_type", "termination_reason", "final_pay_date"], "properties": { "event_type": { "const": "termination" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "termination_reason": { "type": "string", "enum": ["voluntary", "involuntary", "retirement", "death", "disability"], "description": "Why it ended." }, "final_pay_date": { "$ref": "#/$defs/date", "description": "Date of the last pay." } } }, "merit": { "title": "MeritPayload", "description": "A raise on the same level.", "type": "object", "additionalProperties": false, "required": ["event_type", "new_compensation", "merit_percentage"], "properties": { "event_type": { "const": "merit" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "new_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Annual pay from this day on." }, "merit_percentage": { "$ref": "#/$defs/rate", "description": "The raise as a share of the former pay." } } }, "eligibility": { "title": "EligibilityPayload", "description": "Whether the person may take part in the plan.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "eligible", "eligibility_date", "reason"], "properties": { "event_type": { "const": "eligibility" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "eligible": { "type": "boolean", "description": "Whether the person may take part from this day on." }, "eligibility_date": { "$ref": "#/$defs/date", "description": "Day of the determination." }, "reason": { "type": "string", "enum": ["age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"], "description": "What the determination rests on." }, "source": { "anyOf": [{ "type": "string" }, { "type": "null" }], "description": "Where the determination came from." } } }, "enrollment": { "title": "EnrollmentPayload", "description": "The rates at which the person defers pay from now on.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"], "properties": { "event_type": { "const": "enrollment" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "enrollment_date": { "$ref": "#/$defs/date", "description": "Day of the election." }, "pre_tax_contribution_rate": { "$ref": "#/$defs/rate", "description": "Share of pay deferred before tax." }, "roth_contribution_rate": { "$ref": "#/$defs/rate", "description": "Share of pay deferred as Roth." }, "after_tax_contribution_rate": { "anyOf": [{ "$ref": "#/$defs/rate" }, { "type": "null" }], "description": "Share of pay contributed after tax; absent means 0." }, "auto_enrollment": { "type": ["boolean", "null"], "description": "Whether the plan enrolled the person." }, "opt_out_window_expires": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Last day to opt out of an automatic enrollment." }, "enrollment_source": { "enum": ["proactive", "auto", "voluntary", null], "description": "Who started the enrollment." }, "auto_enrollment_window_start": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "First day of the automatic enrollment window." }, "auto_enrollment_window_end": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Last day of the automatic enrollment window." }, "proactive_enrollment_eligible": { "type": ["boolean", "null"], "description": "Whether the person could enroll before the window closed." }, "window_timing_compliant": { "type": ["boolean", "null"], "description": "Whether the enrollment fell inside its window." } } }, "contribution": { "title": "ContributionPayload", "description": "Money goes into the plan.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "source", "amount", "pay_period_end", "contribution_date", "ytd_amount", "payroll_id"], "properties": { "event_type": { "const": "contribution" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "source": { "type": "string", "enum": ["employee_pre_tax", "employee_roth", "employee_after_tax", "employee_catch_up", "employer_match", "employer_match_true_up", "employer_nonelective", "employer_profit_sharing", "forfeiture_allocation"], "description": "Contribution source." }, "amount": { "$ref": "#/$defs/positiveAmount", "description": "Amount contributed." }, "pay_period_end": { "$ref": "#/$defs/date", "description": "Last day of the pay period." }, "contribution_date": { "$ref": "#/$defs/date", "description": "Pay date; it decides the calendar year of the annual limits." }, "ytd_amount": { "$ref": "#/$defs/amount", "description": "Sum of this source in the calendar year, this contribution included." }, "payroll_id": { "$ref": "#/$defs/text", "description": "The payroll run it came from." }, "irs_limit_applied": { "type": ["boolean", "null"], "description": "Whether an IRS limit reduced it." }, "inferred_value": { "type": ["boolean", "null"], "description": "Whether the amount was inferred rather than reported." } } }, "vesting": { "title": "VestingPayload", "description": "The share of employer money that the person owns from now on.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "vested_percentage", "source_balances_vested", "vesting_schedule_type", "service_computation_date", "service_credited_hours", "service_period_end_date"], "properties": { "event_type": { "const": "vesting" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "vested_percentage": { "$ref": "#/$defs/rate", "description": "Vested share of employer money." }, "source_balances_vested": { "title": "VestedBalances", "x-column-prefix": "vested_", "description": "Vested balance of each employer bucket.", "type": "object", "additionalProperties": false, "properties": { "employer_match": { "$ref": "#/$defs/amount", "description": "Vested match and true-up." }, "employer_nonelective": { "$ref": "#/$defs/amount", "description": "Vested nonelective contributions." }, "employer_profit_sharing": { "$ref": "#/$defs/amount", "description": "Vested profit sharing and forfeiture allocations." } } }, "vesting_schedule_type": { "type": "string", "enum": ["graded", "cliff", "immediate"], "description": "Form of the schedule." }, "service_computation_date": { "$ref": "#/$defs/date", "description": "Day from which service counts." }, "service_credited_hours": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "Hours of service credited in the period." }, "service_period_end_date": { "$ref": "#/$defs/date", "description": "Last day of the service period." } } }, "forfeiture": { "title": "ForfeiturePayload", "description": "Unvested employer money leaves the account.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "forfeited_from_source", "amount", "reason", "vested_percentage"], "properties": { "event_type": { "const": "forfeiture" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "forfeited_from_source": { "type": "string", "enum": ["employer_match", "employer_nonelective", "employer_profit_sharing"], "description": "Employer bucket it leaves." }, "amount": { "$ref": "#/$defs/positiveAmount", "description": "Amount forfeited." }, "reason": { "type": "string", "enum": ["unvested_termination", "break_in_service"], "description": "Why it was forfeited." }, "vested_percentage": { "$ref": "#/$defs/rate", "description": "Vested share at that time." } } }, "hce_status": { "title": "HceStatusPayload", "description": "Determination of a highly compensated employee, IRC 414(q).", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "determination_method", "ytd_compensation", "annualized_compensation", "hce_threshold", "is_hce", "determination_date"], "properties": { "event_type": { "const": "hce_status" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "determination_method": { "type": "string", "enum": ["prior_year", "current_year"], "description": "Whose pay was looked at." }, "ytd_compensation": { "$ref": "#/$defs/amount", "description": "Pay of the year so far." }, "annualized_compensation": { "$ref": "#/$defs/amount", "description": "Pay held against the threshold." }, "hce_threshold": { "$ref": "#/$defs/positiveAmount", "description": "The threshold applied." }, "is_hce": { "type": "boolean", "description": "Whether the pay is strictly greater than the threshold." }, "determination_date": { "$ref": "#/$defs/date", "description": "Day of the determination." }, "prior_year_hce": { "type": ["boolean", "null"], "description": "Whether the person was one the year before." } } }, "compliance": { "title": "CompliancePayload", "description": "An annual limit is watched.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "compliance_type", "limit_type", "applicable_limit", "current_amount", "monitoring_date"], "properties": { "event_type": { "const": "compliance" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "compliance_type": { "type": "string", "enum": ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"], "description": "What was noticed." }, "limit_type": { "type": "string", "enum": ["elective_deferral", "annual_additions", "catch_up"], "description": "The limit it is about." }, "applicable_limit": { "$ref": "#/$defs/positiveAmount", "description": "The limit of the year." }, "current_amount": { "$ref": "#/$defs/amount", "description": "Amount of the year so far that counts against it." }, "monitoring_date": { "$ref": "#/$defs/date", "description": "Day of the observation." } } } } };
var schema32 = { "title": "text", "description": "Text with at least one character that is not white space (docs/DOMAIN.md).", "type": "string", "pattern": "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" };
var schema36 = { "title": "calendar date", "description": "A real calendar day, YYYY-MM-DD.", "type": "string", "format": "date" };
var schema37 = { "title": "date-time", "description": "RFC 3339 date-time; without an offset it is UTC.", "type": "string", "format": "event-time" };
var func12 = Object.prototype.hasOwnProperty;
var pattern42 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
var pattern52 = new RegExp("[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", "u");
var formats02 = FORMATS.date;
var formats22 = FORMATS["event-time"];
var schema38 = { "title": "HirePayload", "description": "A person starts, or starts again, to work for the employer.", "type": "object", "additionalProperties": false, "required": ["event_type", "hire_date", "department", "job_level", "annual_compensation"], "properties": { "event_type": { "const": "hire" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "hire_date": { "$ref": "#/$defs/date", "description": "First day of work." }, "department": { "$ref": "#/$defs/text", "description": "Department hired into." }, "job_level": { "$ref": "#/$defs/jobLevel", "description": "Level hired into." }, "annual_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Starting annual pay." } } };
var schema42 = { "title": "job level", "description": "A level of the job ladder.", "type": "integer", "minimum": 1, "maximum": 10 };
var schema432 = { "title": "positive amount", "description": "An amount greater than 0.", "type": ["string", "number"], "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$", "allOf": [{ "title": "positive amount", "pattern": "[1-9]" }], "exclusiveMinimum": 0, "maximum": 999999999999999e-6, "format": "amount" };
var pattern112 = new RegExp("[1-9]", "u");
var pattern122 = new RegExp("^[0-9]{1,12}(\\.[0-9]{1,6})?$", "u");
var formats62 = FORMATS.amount;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate212.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.hire_date === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hire_date" }, message: "must have required property 'hire_date'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.department === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "department" }, message: "must have required property 'department'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.job_level === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "job_level" }, message: "must have required property 'job_level'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.annual_compensation === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "annual_compensation" }, message: "must have required property 'annual_compensation'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "hire_date" || key0 === "department" || key0 === "job_level" || key0 === "annual_compensation")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("hire" !== data0) {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "hire" }, message: "must be equal to constant", schema: "hire", parentSchema: schema38.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err7 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (data1 !== null) {
        const err9 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema38.properties.plan_id.anyOf[1].type, parentSchema: schema38.properties.plan_id.anyOf[1], data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err10 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema38.properties.plan_id.anyOf, parentSchema: schema38.properties.plan_id, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.hire_date !== void 0) {
      let data2 = data.hire_date;
      if (typeof data2 === "string") {
        if (!formats02.validate(data2)) {
          const err11 = { instancePath: instancePath + "/hire_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/hire_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.department !== void 0) {
      let data3 = data.department;
      if (typeof data3 === "string") {
        if (!pattern52.test(data3)) {
          const err13 = { instancePath: instancePath + "/department", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/department", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.job_level !== void 0) {
      let data4 = data.job_level;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        const err15 = { instancePath: instancePath + "/job_level", schemaPath: "#/$defs/jobLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema42.type, parentSchema: schema42, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 10 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/job_level", schemaPath: "#/$defs/jobLevel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema42, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/job_level", schemaPath: "#/$defs/jobLevel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema42, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.annual_compensation !== void 0) {
      let data5 = data.annual_compensation;
      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
        const err18 = { instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema432.type }, message: "must be string,number", schema: schema432.type, parentSchema: schema432, data: data5 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (!pattern112.test(data5)) {
          const err19 = { instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: schema432.allOf[0], data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      if (typeof data5 == "number") {
        if (data5 > 999999999999999e-6 || isNaN(data5)) {
          const err20 = { instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema432, data: data5 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data5 <= 0 || isNaN(data5)) {
          const err21 = { instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema432, data: data5 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!formats62.validate(data5)) {
          const err22 = { instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema432, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (!pattern122.test(data5)) {
          const err23 = { instancePath: instancePath + "/annual_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema432, data: data5 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
validate212.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema44 = { "title": "PromotionPayload", "description": "A higher job level, with its pay.", "type": "object", "additionalProperties": false, "required": ["event_type", "new_job_level", "new_annual_compensation", "effective_date"], "properties": { "event_type": { "const": "promotion" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "new_job_level": { "$ref": "#/$defs/jobLevel", "description": "Level from this day on." }, "new_annual_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Annual pay from this day on." }, "effective_date": { "$ref": "#/$defs/date", "description": "Day from which the promotion counts." } } };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.new_job_level === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "new_job_level" }, message: "must have required property 'new_job_level'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.new_annual_compensation === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "new_annual_compensation" }, message: "must have required property 'new_annual_compensation'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.effective_date === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective_date" }, message: "must have required property 'effective_date'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "new_job_level" || key0 === "new_annual_compensation" || key0 === "effective_date")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("promotion" !== data0) {
        const err5 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "promotion" }, message: "must be equal to constant", schema: "promotion", parentSchema: schema44.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err6 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (data1 !== null) {
        const err8 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema44.properties.plan_id.anyOf[1].type, parentSchema: schema44.properties.plan_id.anyOf[1], data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err9 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema44.properties.plan_id.anyOf, parentSchema: schema44.properties.plan_id, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.new_job_level !== void 0) {
      let data2 = data.new_job_level;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err10 = { instancePath: instancePath + "/new_job_level", schemaPath: "#/$defs/jobLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema42.type, parentSchema: schema42, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 > 10 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/new_job_level", schemaPath: "#/$defs/jobLevel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema42, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/new_job_level", schemaPath: "#/$defs/jobLevel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema42, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.new_annual_compensation !== void 0) {
      let data3 = data.new_annual_compensation;
      if (typeof data3 !== "string" && !(typeof data3 == "number")) {
        const err13 = { instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema432.type }, message: "must be string,number", schema: schema432.type, parentSchema: schema432, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern112.test(data3)) {
          const err14 = { instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: schema432.allOf[0], data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
      if (typeof data3 == "number") {
        if (data3 > 999999999999999e-6 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!formats62.validate(data3)) {
          const err17 = { instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      if (typeof data3 === "string") {
        if (!pattern122.test(data3)) {
          const err18 = { instancePath: instancePath + "/new_annual_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.effective_date !== void 0) {
      let data4 = data.effective_date;
      if (typeof data4 === "string") {
        if (!formats02.validate(data4)) {
          const err19 = { instancePath: instancePath + "/effective_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/effective_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data4 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema492 = { "title": "TerminationPayload", "description": "Employment ends.", "type": "object", "additionalProperties": false, "required": ["event_type", "termination_reason", "final_pay_date"], "properties": { "event_type": { "const": "termination" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "termination_reason": { "type": "string", "enum": ["voluntary", "involuntary", "retirement", "death", "disability"], "description": "Why it ended." }, "final_pay_date": { "$ref": "#/$defs/date", "description": "Date of the last pay." } } };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema492.required, parentSchema: schema492, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.termination_reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "termination_reason" }, message: "must have required property 'termination_reason'", schema: schema492.required, parentSchema: schema492, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.final_pay_date === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "final_pay_date" }, message: "must have required property 'final_pay_date'", schema: schema492.required, parentSchema: schema492, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "termination_reason" || key0 === "final_pay_date")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema492, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("termination" !== data0) {
        const err4 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "termination" }, message: "must be equal to constant", schema: "termination", parentSchema: schema492.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err5 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (data1 !== null) {
        const err7 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema492.properties.plan_id.anyOf[1].type, parentSchema: schema492.properties.plan_id.anyOf[1], data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err8 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema492.properties.plan_id.anyOf, parentSchema: schema492.properties.plan_id, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.termination_reason !== void 0) {
      let data2 = data.termination_reason;
      if (typeof data2 !== "string") {
        const err9 = { instancePath: instancePath + "/termination_reason", schemaPath: "#/properties/termination_reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema492.properties.termination_reason.type, parentSchema: schema492.properties.termination_reason, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data2 === "voluntary" || data2 === "involuntary" || data2 === "retirement" || data2 === "death" || data2 === "disability")) {
        const err10 = { instancePath: instancePath + "/termination_reason", schemaPath: "#/properties/termination_reason/enum", keyword: "enum", params: { allowedValues: schema492.properties.termination_reason.enum }, message: "must be equal to one of the allowed values", schema: schema492.properties.termination_reason.enum, parentSchema: schema492.properties.termination_reason, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.final_pay_date !== void 0) {
      let data3 = data.final_pay_date;
      if (typeof data3 === "string") {
        if (!formats02.validate(data3)) {
          const err11 = { instancePath: instancePath + "/final_pay_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/final_pay_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema492.type, parentSchema: schema492, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema52 = { "title": "MeritPayload", "description": "A raise on the same level.", "type": "object", "additionalProperties": false, "required": ["event_type", "new_compensation", "merit_percentage"], "properties": { "event_type": { "const": "merit" }, "plan_id": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "The plan in whose context the event was recorded; a workforce event applies to every plan of the employee." }, "new_compensation": { "$ref": "#/$defs/positiveAmount", "description": "Annual pay from this day on." }, "merit_percentage": { "$ref": "#/$defs/rate", "description": "The raise as a share of the former pay." } } };
var schema552 = { "title": "rate", "description": "A share from 0 to 1 with at most 4 decimals, string or number.", "type": ["string", "number"], "pattern": "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", "minimum": 0, "maximum": 1, "format": "rate" };
var pattern202 = new RegExp("^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", "u");
var formats162 = FORMATS.rate;
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate242.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.new_compensation === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "new_compensation" }, message: "must have required property 'new_compensation'", schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.merit_percentage === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merit_percentage" }, message: "must have required property 'merit_percentage'", schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "new_compensation" || key0 === "merit_percentage")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema52, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("merit" !== data0) {
        const err4 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "merit" }, message: "must be equal to constant", schema: "merit", parentSchema: schema52.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err5 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (data1 !== null) {
        const err7 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema52.properties.plan_id.anyOf[1].type, parentSchema: schema52.properties.plan_id.anyOf[1], data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err8 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema52.properties.plan_id.anyOf, parentSchema: schema52.properties.plan_id, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.new_compensation !== void 0) {
      let data2 = data.new_compensation;
      if (typeof data2 !== "string" && !(typeof data2 == "number")) {
        const err9 = { instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema432.type }, message: "must be string,number", schema: schema432.type, parentSchema: schema432, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern112.test(data2)) {
          const err10 = { instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: schema432.allOf[0], data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
      if (typeof data2 == "number") {
        if (data2 > 999999999999999e-6 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema432, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema432, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!formats62.validate(data2)) {
          const err13 = { instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema432, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern122.test(data2)) {
          const err14 = { instancePath: instancePath + "/new_compensation", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema432, data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.merit_percentage !== void 0) {
      let data3 = data.merit_percentage;
      if (typeof data3 !== "string" && !(typeof data3 == "number")) {
        const err15 = { instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema552.type }, message: "must be string,number", schema: schema552.type, parentSchema: schema552, data: data3 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 1 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema552, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err17 = { instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema552, data: data3 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!formats162.validate(data3)) {
          const err18 = { instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: schema552, data: data3 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
      if (typeof data3 === "string") {
        if (!pattern202.test(data3)) {
          const err19 = { instancePath: instancePath + "/merit_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: schema552, data: data3 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate242.errors = vErrors;
  return errors === 0;
}
validate242.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema562 = { "title": "EligibilityPayload", "description": "Whether the person may take part in the plan.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "eligible", "eligibility_date", "reason"], "properties": { "event_type": { "const": "eligibility" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "eligible": { "type": "boolean", "description": "Whether the person may take part from this day on." }, "eligibility_date": { "$ref": "#/$defs/date", "description": "Day of the determination." }, "reason": { "type": "string", "enum": ["age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"], "description": "What the determination rests on." }, "source": { "anyOf": [{ "type": "string" }, { "type": "null" }], "description": "Where the determination came from." } } };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate252.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema562.required, parentSchema: schema562, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: schema562.required, parentSchema: schema562, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.eligible === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eligible" }, message: "must have required property 'eligible'", schema: schema562.required, parentSchema: schema562, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eligibility_date === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eligibility_date" }, message: "must have required property 'eligibility_date'", schema: schema562.required, parentSchema: schema562, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema562.required, parentSchema: schema562, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "eligible" || key0 === "eligibility_date" || key0 === "reason" || key0 === "source")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema562, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("eligibility" !== data0) {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "eligibility" }, message: "must be equal to constant", schema: "eligibility", parentSchema: schema562.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err7 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.eligible !== void 0) {
      let data2 = data.eligible;
      if (typeof data2 !== "boolean") {
        const err9 = { instancePath: instancePath + "/eligible", schemaPath: "#/properties/eligible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema562.properties.eligible.type, parentSchema: schema562.properties.eligible, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.eligibility_date !== void 0) {
      let data3 = data.eligibility_date;
      if (typeof data3 === "string") {
        if (!formats02.validate(data3)) {
          const err10 = { instancePath: instancePath + "/eligibility_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/eligibility_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      if (typeof data4 !== "string") {
        const err12 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema562.properties.reason.type, parentSchema: schema562.properties.reason, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data4 === "age_and_service" || data4 === "immediate" || data4 === "hours_requirement" || data4 === "rehire" || data4 === "ineligible_override")) {
        const err13 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema562.properties.reason.enum }, message: "must be equal to one of the allowed values", schema: schema562.properties.reason.enum, parentSchema: schema562.properties.reason, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data5 = data.source;
      const _errs14 = errors;
      let valid3 = false;
      const _errs15 = errors;
      if (typeof data5 !== "string") {
        const err14 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema562.properties.source.anyOf[0].type, parentSchema: schema562.properties.source.anyOf[0], data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var _valid0 = _errs15 === errors;
      valid3 = valid3 || _valid0;
      const _errs17 = errors;
      if (data5 !== null) {
        const err15 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema562.properties.source.anyOf[1].type, parentSchema: schema562.properties.source.anyOf[1], data: data5 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid0 = _errs17 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const err16 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema562.properties.source.anyOf, parentSchema: schema562.properties.source, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      } else {
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema562.type, parentSchema: schema562, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate252.errors = vErrors;
  return errors === 0;
}
validate252.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema592 = { "title": "EnrollmentPayload", "description": "The rates at which the person defers pay from now on.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"], "properties": { "event_type": { "const": "enrollment" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "enrollment_date": { "$ref": "#/$defs/date", "description": "Day of the election." }, "pre_tax_contribution_rate": { "$ref": "#/$defs/rate", "description": "Share of pay deferred before tax." }, "roth_contribution_rate": { "$ref": "#/$defs/rate", "description": "Share of pay deferred as Roth." }, "after_tax_contribution_rate": { "anyOf": [{ "$ref": "#/$defs/rate" }, { "type": "null" }], "description": "Share of pay contributed after tax; absent means 0." }, "auto_enrollment": { "type": ["boolean", "null"], "description": "Whether the plan enrolled the person." }, "opt_out_window_expires": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Last day to opt out of an automatic enrollment." }, "enrollment_source": { "enum": ["proactive", "auto", "voluntary", null], "description": "Who started the enrollment." }, "auto_enrollment_window_start": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "First day of the automatic enrollment window." }, "auto_enrollment_window_end": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Last day of the automatic enrollment window." }, "proactive_enrollment_eligible": { "type": ["boolean", "null"], "description": "Whether the person could enroll before the window closed." }, "window_timing_compliant": { "type": ["boolean", "null"], "description": "Whether the enrollment fell inside its window." } } };
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate262.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema592.required, parentSchema: schema592, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: schema592.required, parentSchema: schema592, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.enrollment_date === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enrollment_date" }, message: "must have required property 'enrollment_date'", schema: schema592.required, parentSchema: schema592, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.pre_tax_contribution_rate === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pre_tax_contribution_rate" }, message: "must have required property 'pre_tax_contribution_rate'", schema: schema592.required, parentSchema: schema592, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.roth_contribution_rate === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roth_contribution_rate" }, message: "must have required property 'roth_contribution_rate'", schema: schema592.required, parentSchema: schema592, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema592.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema592, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("enrollment" !== data0) {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "enrollment" }, message: "must be equal to constant", schema: "enrollment", parentSchema: schema592.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err7 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.enrollment_date !== void 0) {
      let data2 = data.enrollment_date;
      if (typeof data2 === "string") {
        if (!formats02.validate(data2)) {
          const err9 = { instancePath: instancePath + "/enrollment_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/enrollment_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.pre_tax_contribution_rate !== void 0) {
      let data3 = data.pre_tax_contribution_rate;
      if (typeof data3 !== "string" && !(typeof data3 == "number")) {
        const err11 = { instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema552.type }, message: "must be string,number", schema: schema552.type, parentSchema: schema552, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 1 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema552, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema552, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!formats162.validate(data3)) {
          const err14 = { instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: schema552, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
      if (typeof data3 === "string") {
        if (!pattern202.test(data3)) {
          const err15 = { instancePath: instancePath + "/pre_tax_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: schema552, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.roth_contribution_rate !== void 0) {
      let data4 = data.roth_contribution_rate;
      if (typeof data4 !== "string" && !(typeof data4 == "number")) {
        const err16 = { instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema552.type }, message: "must be string,number", schema: schema552.type, parentSchema: schema552, data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 1 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema552, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err18 = { instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema552, data: data4 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!formats162.validate(data4)) {
          const err19 = { instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: schema552, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      if (typeof data4 === "string") {
        if (!pattern202.test(data4)) {
          const err20 = { instancePath: instancePath + "/roth_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: schema552, data: data4 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.after_tax_contribution_rate !== void 0) {
      let data5 = data.after_tax_contribution_rate;
      const _errs16 = errors;
      let valid5 = false;
      const _errs17 = errors;
      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
        const err21 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema552.type }, message: "must be string,number", schema: schema552.type, parentSchema: schema552, data: data5 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 1 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema552, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err23 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema552, data: data5 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!formats162.validate(data5)) {
          const err24 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: schema552, data: data5 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (!pattern202.test(data5)) {
          const err25 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: schema552, data: data5 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
      var _valid0 = _errs17 === errors;
      valid5 = valid5 || _valid0;
      const _errs20 = errors;
      if (data5 !== null) {
        const err26 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/properties/after_tax_contribution_rate/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema592.properties.after_tax_contribution_rate.anyOf[1].type, parentSchema: schema592.properties.after_tax_contribution_rate.anyOf[1], data: data5 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      var _valid0 = _errs20 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const err27 = { instancePath: instancePath + "/after_tax_contribution_rate", schemaPath: "#/properties/after_tax_contribution_rate/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema592.properties.after_tax_contribution_rate.anyOf, parentSchema: schema592.properties.after_tax_contribution_rate, data: data5 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.auto_enrollment !== void 0) {
      let data6 = data.auto_enrollment;
      if (typeof data6 !== "boolean" && data6 !== null) {
        const err28 = { instancePath: instancePath + "/auto_enrollment", schemaPath: "#/properties/auto_enrollment/type", keyword: "type", params: { type: schema592.properties.auto_enrollment.type }, message: "must be boolean,null", schema: schema592.properties.auto_enrollment.type, parentSchema: schema592.properties.auto_enrollment, data: data6 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.opt_out_window_expires !== void 0) {
      let data7 = data.opt_out_window_expires;
      const _errs25 = errors;
      let valid7 = false;
      const _errs26 = errors;
      if (typeof data7 === "string") {
        if (!formats02.validate(data7)) {
          const err29 = { instancePath: instancePath + "/opt_out_window_expires", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data7 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/opt_out_window_expires", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data7 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      var _valid1 = _errs26 === errors;
      valid7 = valid7 || _valid1;
      const _errs29 = errors;
      if (data7 !== null) {
        const err31 = { instancePath: instancePath + "/opt_out_window_expires", schemaPath: "#/properties/opt_out_window_expires/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema592.properties.opt_out_window_expires.anyOf[1].type, parentSchema: schema592.properties.opt_out_window_expires.anyOf[1], data: data7 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      var _valid1 = _errs29 === errors;
      valid7 = valid7 || _valid1;
      if (!valid7) {
        const err32 = { instancePath: instancePath + "/opt_out_window_expires", schemaPath: "#/properties/opt_out_window_expires/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema592.properties.opt_out_window_expires.anyOf, parentSchema: schema592.properties.opt_out_window_expires, data: data7 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      } else {
        errors = _errs25;
        if (vErrors !== null) {
          if (_errs25) {
            vErrors.length = _errs25;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.enrollment_source !== void 0) {
      let data8 = data.enrollment_source;
      if (!(data8 === "proactive" || data8 === "auto" || data8 === "voluntary" || data8 === null)) {
        const err33 = { instancePath: instancePath + "/enrollment_source", schemaPath: "#/properties/enrollment_source/enum", keyword: "enum", params: { allowedValues: schema592.properties.enrollment_source.enum }, message: "must be equal to one of the allowed values", schema: schema592.properties.enrollment_source.enum, parentSchema: schema592.properties.enrollment_source, data: data8 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.auto_enrollment_window_start !== void 0) {
      let data9 = data.auto_enrollment_window_start;
      const _errs33 = errors;
      let valid9 = false;
      const _errs34 = errors;
      if (typeof data9 === "string") {
        if (!formats02.validate(data9)) {
          const err34 = { instancePath: instancePath + "/auto_enrollment_window_start", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data9 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/auto_enrollment_window_start", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data9 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      var _valid2 = _errs34 === errors;
      valid9 = valid9 || _valid2;
      const _errs37 = errors;
      if (data9 !== null) {
        const err36 = { instancePath: instancePath + "/auto_enrollment_window_start", schemaPath: "#/properties/auto_enrollment_window_start/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema592.properties.auto_enrollment_window_start.anyOf[1].type, parentSchema: schema592.properties.auto_enrollment_window_start.anyOf[1], data: data9 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      var _valid2 = _errs37 === errors;
      valid9 = valid9 || _valid2;
      if (!valid9) {
        const err37 = { instancePath: instancePath + "/auto_enrollment_window_start", schemaPath: "#/properties/auto_enrollment_window_start/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema592.properties.auto_enrollment_window_start.anyOf, parentSchema: schema592.properties.auto_enrollment_window_start, data: data9 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      } else {
        errors = _errs33;
        if (vErrors !== null) {
          if (_errs33) {
            vErrors.length = _errs33;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.auto_enrollment_window_end !== void 0) {
      let data10 = data.auto_enrollment_window_end;
      const _errs40 = errors;
      let valid11 = false;
      const _errs41 = errors;
      if (typeof data10 === "string") {
        if (!formats02.validate(data10)) {
          const err38 = { instancePath: instancePath + "/auto_enrollment_window_end", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data10 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/auto_enrollment_window_end", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data10 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      var _valid3 = _errs41 === errors;
      valid11 = valid11 || _valid3;
      const _errs44 = errors;
      if (data10 !== null) {
        const err40 = { instancePath: instancePath + "/auto_enrollment_window_end", schemaPath: "#/properties/auto_enrollment_window_end/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema592.properties.auto_enrollment_window_end.anyOf[1].type, parentSchema: schema592.properties.auto_enrollment_window_end.anyOf[1], data: data10 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      var _valid3 = _errs44 === errors;
      valid11 = valid11 || _valid3;
      if (!valid11) {
        const err41 = { instancePath: instancePath + "/auto_enrollment_window_end", schemaPath: "#/properties/auto_enrollment_window_end/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema592.properties.auto_enrollment_window_end.anyOf, parentSchema: schema592.properties.auto_enrollment_window_end, data: data10 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      } else {
        errors = _errs40;
        if (vErrors !== null) {
          if (_errs40) {
            vErrors.length = _errs40;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.proactive_enrollment_eligible !== void 0) {
      let data11 = data.proactive_enrollment_eligible;
      if (typeof data11 !== "boolean" && data11 !== null) {
        const err42 = { instancePath: instancePath + "/proactive_enrollment_eligible", schemaPath: "#/properties/proactive_enrollment_eligible/type", keyword: "type", params: { type: schema592.properties.proactive_enrollment_eligible.type }, message: "must be boolean,null", schema: schema592.properties.proactive_enrollment_eligible.type, parentSchema: schema592.properties.proactive_enrollment_eligible, data: data11 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.window_timing_compliant !== void 0) {
      let data12 = data.window_timing_compliant;
      if (typeof data12 !== "boolean" && data12 !== null) {
        const err43 = { instancePath: instancePath + "/window_timing_compliant", schemaPath: "#/properties/window_timing_compliant/type", keyword: "type", params: { type: schema592.properties.window_timing_compliant.type }, message: "must be boolean,null", schema: schema592.properties.window_timing_compliant.type, parentSchema: schema592.properties.window_timing_compliant, data: data12 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
  } else {
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema592.type, parentSchema: schema592, data };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate262.errors = vErrors;
  return errors === 0;
}
validate262.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema682 = { "title": "ContributionPayload", "description": "Money goes into the plan.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "source", "amount", "pay_period_end", "contribution_date", "ytd_amount", "payroll_id"], "properties": { "event_type": { "const": "contribution" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "source": { "type": "string", "enum": ["employee_pre_tax", "employee_roth", "employee_after_tax", "employee_catch_up", "employer_match", "employer_match_true_up", "employer_nonelective", "employer_profit_sharing", "forfeiture_allocation"], "description": "Contribution source." }, "amount": { "$ref": "#/$defs/positiveAmount", "description": "Amount contributed." }, "pay_period_end": { "$ref": "#/$defs/date", "description": "Last day of the pay period." }, "contribution_date": { "$ref": "#/$defs/date", "description": "Pay date; it decides the calendar year of the annual limits." }, "ytd_amount": { "$ref": "#/$defs/amount", "description": "Sum of this source in the calendar year, this contribution included." }, "payroll_id": { "$ref": "#/$defs/text", "description": "The payroll run it came from." }, "irs_limit_applied": { "type": ["boolean", "null"], "description": "Whether an IRS limit reduced it." }, "inferred_value": { "type": ["boolean", "null"], "description": "Whether the amount was inferred rather than reported." } } };
var schema732 = { "title": "amount", "description": "Money in dollars as a string, at most 12 digits before and 6 after the point (DECIMAL(18,6)); as a JSON number only where any parser reads it exactly, at most 9 digits before and 6 after.", "type": ["string", "number"], "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$", "minimum": 0, "maximum": 999999999999999e-6, "format": "amount" };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate272.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema682.required, parentSchema: schema682, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: schema682.required, parentSchema: schema682, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema682.required, parentSchema: schema682, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.amount === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: schema682.required, parentSchema: schema682, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pay_period_end === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pay_period_end" }, message: "must have required property 'pay_period_end'", schema: schema682.required, parentSchema: schema682, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.contribution_date === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contribution_date" }, message: "must have required property 'contribution_date'", schema: schema682.required, parentSchema: schema682, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.ytd_amount === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ytd_amount" }, message: "must have required property 'ytd_amount'", schema: schema682.required, parentSchema: schema682, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.payroll_id === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payroll_id" }, message: "must have required property 'payroll_id'", schema: schema682.required, parentSchema: schema682, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema682.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema682, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("contribution" !== data0) {
        const err9 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "contribution" }, message: "must be equal to constant", schema: "contribution", parentSchema: schema682.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err10 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      if (typeof data2 !== "string") {
        const err12 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema682.properties.source.type, parentSchema: schema682.properties.source, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data2 === "employee_pre_tax" || data2 === "employee_roth" || data2 === "employee_after_tax" || data2 === "employee_catch_up" || data2 === "employer_match" || data2 === "employer_match_true_up" || data2 === "employer_nonelective" || data2 === "employer_profit_sharing" || data2 === "forfeiture_allocation")) {
        const err13 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema682.properties.source.enum }, message: "must be equal to one of the allowed values", schema: schema682.properties.source.enum, parentSchema: schema682.properties.source, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data3 = data.amount;
      if (typeof data3 !== "string" && !(typeof data3 == "number")) {
        const err14 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema432.type }, message: "must be string,number", schema: schema432.type, parentSchema: schema432, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern112.test(data3)) {
          const err15 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: schema432.allOf[0], data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (typeof data3 == "number") {
        if (data3 > 999999999999999e-6 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          const err17 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!formats62.validate(data3)) {
          const err18 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
      if (typeof data3 === "string") {
        if (!pattern122.test(data3)) {
          const err19 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.pay_period_end !== void 0) {
      let data4 = data.pay_period_end;
      if (typeof data4 === "string") {
        if (!formats02.validate(data4)) {
          const err20 = { instancePath: instancePath + "/pay_period_end", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data4 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/pay_period_end", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data4 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.contribution_date !== void 0) {
      let data5 = data.contribution_date;
      if (typeof data5 === "string") {
        if (!formats02.validate(data5)) {
          const err22 = { instancePath: instancePath + "/contribution_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/contribution_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data5 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.ytd_amount !== void 0) {
      let data6 = data.ytd_amount;
      if (typeof data6 !== "string" && !(typeof data6 == "number")) {
        const err24 = { instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema732.type }, message: "must be string,number", schema: schema732.type, parentSchema: schema732, data: data6 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 > 999999999999999e-6 || isNaN(data6)) {
          const err25 = { instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema732, data: data6 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err26 = { instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema732, data: data6 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!formats62.validate(data6)) {
          const err27 = { instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema732, data: data6 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
      if (typeof data6 === "string") {
        if (!pattern122.test(data6)) {
          const err28 = { instancePath: instancePath + "/ytd_amount", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema732, data: data6 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.payroll_id !== void 0) {
      let data7 = data.payroll_id;
      if (typeof data7 === "string") {
        if (!pattern52.test(data7)) {
          const err29 = { instancePath: instancePath + "/payroll_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data7 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/payroll_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data7 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.irs_limit_applied !== void 0) {
      let data8 = data.irs_limit_applied;
      if (typeof data8 !== "boolean" && data8 !== null) {
        const err31 = { instancePath: instancePath + "/irs_limit_applied", schemaPath: "#/properties/irs_limit_applied/type", keyword: "type", params: { type: schema682.properties.irs_limit_applied.type }, message: "must be boolean,null", schema: schema682.properties.irs_limit_applied.type, parentSchema: schema682.properties.irs_limit_applied, data: data8 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.inferred_value !== void 0) {
      let data9 = data.inferred_value;
      if (typeof data9 !== "boolean" && data9 !== null) {
        const err32 = { instancePath: instancePath + "/inferred_value", schemaPath: "#/properties/inferred_value/type", keyword: "type", params: { type: schema682.properties.inferred_value.type }, message: "must be boolean,null", schema: schema682.properties.inferred_value.type, parentSchema: schema682.properties.inferred_value, data: data9 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema682.type, parentSchema: schema682, data };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate272.errors = vErrors;
  return errors === 0;
}
validate272.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema752 = { "title": "VestingPayload", "description": "The share of employer money that the person owns from now on.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "vested_percentage", "source_balances_vested", "vesting_schedule_type", "service_computation_date", "service_credited_hours", "service_period_end_date"], "properties": { "event_type": { "const": "vesting" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "vested_percentage": { "$ref": "#/$defs/rate", "description": "Vested share of employer money." }, "source_balances_vested": { "title": "VestedBalances", "x-column-prefix": "vested_", "description": "Vested balance of each employer bucket.", "type": "object", "additionalProperties": false, "properties": { "employer_match": { "$ref": "#/$defs/amount", "description": "Vested match and true-up." }, "employer_nonelective": { "$ref": "#/$defs/amount", "description": "Vested nonelective contributions." }, "employer_profit_sharing": { "$ref": "#/$defs/amount", "description": "Vested profit sharing and forfeiture allocations." } } }, "vesting_schedule_type": { "type": "string", "enum": ["graded", "cliff", "immediate"], "description": "Form of the schedule." }, "service_computation_date": { "$ref": "#/$defs/date", "description": "Day from which service counts." }, "service_credited_hours": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "Hours of service credited in the period." }, "service_period_end_date": { "$ref": "#/$defs/date", "description": "Last day of the service period." } } };
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate282.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema752.required, parentSchema: schema752, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: schema752.required, parentSchema: schema752, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.vested_percentage === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vested_percentage" }, message: "must have required property 'vested_percentage'", schema: schema752.required, parentSchema: schema752, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.source_balances_vested === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_balances_vested" }, message: "must have required property 'source_balances_vested'", schema: schema752.required, parentSchema: schema752, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.vesting_schedule_type === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vesting_schedule_type" }, message: "must have required property 'vesting_schedule_type'", schema: schema752.required, parentSchema: schema752, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.service_computation_date === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_computation_date" }, message: "must have required property 'service_computation_date'", schema: schema752.required, parentSchema: schema752, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.service_credited_hours === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_credited_hours" }, message: "must have required property 'service_credited_hours'", schema: schema752.required, parentSchema: schema752, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.service_period_end_date === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_period_end_date" }, message: "must have required property 'service_period_end_date'", schema: schema752.required, parentSchema: schema752, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "vested_percentage" || key0 === "source_balances_vested" || key0 === "vesting_schedule_type" || key0 === "service_computation_date" || key0 === "service_credited_hours" || key0 === "service_period_end_date")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema752, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("vesting" !== data0) {
        const err9 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "vesting" }, message: "must be equal to constant", schema: "vesting", parentSchema: schema752.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err10 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.vested_percentage !== void 0) {
      let data2 = data.vested_percentage;
      if (typeof data2 !== "string" && !(typeof data2 == "number")) {
        const err12 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema552.type }, message: "must be string,number", schema: schema552.type, parentSchema: schema552, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 > 1 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema552, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err14 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema552, data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!formats162.validate(data2)) {
          const err15 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: schema552, data: data2 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern202.test(data2)) {
          const err16 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: schema552, data: data2 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.source_balances_vested !== void 0) {
      let data3 = data.source_balances_vested;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "employer_match" || key1 === "employer_nonelective" || key1 === "employer_profit_sharing")) {
            const err17 = { instancePath: instancePath + "/source_balances_vested", schemaPath: "#/properties/source_balances_vested/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema752.properties.source_balances_vested, data: data3 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.employer_match !== void 0) {
          let data4 = data3.employer_match;
          if (typeof data4 !== "string" && !(typeof data4 == "number")) {
            const err18 = { instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema732.type }, message: "must be string,number", schema: schema732.type, parentSchema: schema732, data: data4 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data4 == "number") {
            if (data4 > 999999999999999e-6 || isNaN(data4)) {
              const err19 = { instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema732, data: data4 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
              const err20 = { instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema732, data: data4 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (!formats62.validate(data4)) {
              const err21 = { instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema732, data: data4 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
          if (typeof data4 === "string") {
            if (!pattern122.test(data4)) {
              const err22 = { instancePath: instancePath + "/source_balances_vested/employer_match", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema732, data: data4 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data3.employer_nonelective !== void 0) {
          let data5 = data3.employer_nonelective;
          if (typeof data5 !== "string" && !(typeof data5 == "number")) {
            const err23 = { instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema732.type }, message: "must be string,number", schema: schema732.type, parentSchema: schema732, data: data5 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data5 == "number") {
            if (data5 > 999999999999999e-6 || isNaN(data5)) {
              const err24 = { instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema732, data: data5 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err25 = { instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema732, data: data5 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (!formats62.validate(data5)) {
              const err26 = { instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema732, data: data5 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
          if (typeof data5 === "string") {
            if (!pattern122.test(data5)) {
              const err27 = { instancePath: instancePath + "/source_balances_vested/employer_nonelective", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema732, data: data5 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
        }
        if (data3.employer_profit_sharing !== void 0) {
          let data6 = data3.employer_profit_sharing;
          if (typeof data6 !== "string" && !(typeof data6 == "number")) {
            const err28 = { instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema732.type }, message: "must be string,number", schema: schema732.type, parentSchema: schema732, data: data6 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (typeof data6 == "number") {
            if (data6 > 999999999999999e-6 || isNaN(data6)) {
              const err29 = { instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema732, data: data6 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err30 = { instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema732, data: data6 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (!formats62.validate(data6)) {
              const err31 = { instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema732, data: data6 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
          if (typeof data6 === "string") {
            if (!pattern122.test(data6)) {
              const err32 = { instancePath: instancePath + "/source_balances_vested/employer_profit_sharing", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema732, data: data6 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/source_balances_vested", schemaPath: "#/properties/source_balances_vested/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema752.properties.source_balances_vested.type, parentSchema: schema752.properties.source_balances_vested, data: data3 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.vesting_schedule_type !== void 0) {
      let data7 = data.vesting_schedule_type;
      if (typeof data7 !== "string") {
        const err34 = { instancePath: instancePath + "/vesting_schedule_type", schemaPath: "#/properties/vesting_schedule_type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema752.properties.vesting_schedule_type.type, parentSchema: schema752.properties.vesting_schedule_type, data: data7 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (!(data7 === "graded" || data7 === "cliff" || data7 === "immediate")) {
        const err35 = { instancePath: instancePath + "/vesting_schedule_type", schemaPath: "#/properties/vesting_schedule_type/enum", keyword: "enum", params: { allowedValues: schema752.properties.vesting_schedule_type.enum }, message: "must be equal to one of the allowed values", schema: schema752.properties.vesting_schedule_type.enum, parentSchema: schema752.properties.vesting_schedule_type, data: data7 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.service_computation_date !== void 0) {
      let data8 = data.service_computation_date;
      if (typeof data8 === "string") {
        if (!formats02.validate(data8)) {
          const err36 = { instancePath: instancePath + "/service_computation_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data8 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/service_computation_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data8 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.service_credited_hours !== void 0) {
      let data9 = data.service_credited_hours;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
        const err38 = { instancePath: instancePath + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema752.properties.service_credited_hours.type, parentSchema: schema752.properties.service_credited_hours, data: data9 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (typeof data9 == "number") {
        if (data9 > 2147483647 || isNaN(data9)) {
          const err39 = { instancePath: instancePath + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema752.properties.service_credited_hours, data: data9 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          const err40 = { instancePath: instancePath + "/service_credited_hours", schemaPath: "#/properties/service_credited_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema752.properties.service_credited_hours, data: data9 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
    if (data.service_period_end_date !== void 0) {
      let data10 = data.service_period_end_date;
      if (typeof data10 === "string") {
        if (!formats02.validate(data10)) {
          const err41 = { instancePath: instancePath + "/service_period_end_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data10 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/service_period_end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data10 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema752.type, parentSchema: schema752, data };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate282.errors = vErrors;
  return errors === 0;
}
validate282.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema832 = { "title": "ForfeiturePayload", "description": "Unvested employer money leaves the account.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "forfeited_from_source", "amount", "reason", "vested_percentage"], "properties": { "event_type": { "const": "forfeiture" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "forfeited_from_source": { "type": "string", "enum": ["employer_match", "employer_nonelective", "employer_profit_sharing"], "description": "Employer bucket it leaves." }, "amount": { "$ref": "#/$defs/positiveAmount", "description": "Amount forfeited." }, "reason": { "type": "string", "enum": ["unvested_termination", "break_in_service"], "description": "Why it was forfeited." }, "vested_percentage": { "$ref": "#/$defs/rate", "description": "Vested share at that time." } } };
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate292.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema832.required, parentSchema: schema832, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: schema832.required, parentSchema: schema832, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.forfeited_from_source === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forfeited_from_source" }, message: "must have required property 'forfeited_from_source'", schema: schema832.required, parentSchema: schema832, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.amount === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: schema832.required, parentSchema: schema832, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema832.required, parentSchema: schema832, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.vested_percentage === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vested_percentage" }, message: "must have required property 'vested_percentage'", schema: schema832.required, parentSchema: schema832, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "forfeited_from_source" || key0 === "amount" || key0 === "reason" || key0 === "vested_percentage")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema832, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("forfeiture" !== data0) {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "forfeiture" }, message: "must be equal to constant", schema: "forfeiture", parentSchema: schema832.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err8 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.forfeited_from_source !== void 0) {
      let data2 = data.forfeited_from_source;
      if (typeof data2 !== "string") {
        const err10 = { instancePath: instancePath + "/forfeited_from_source", schemaPath: "#/properties/forfeited_from_source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema832.properties.forfeited_from_source.type, parentSchema: schema832.properties.forfeited_from_source, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data2 === "employer_match" || data2 === "employer_nonelective" || data2 === "employer_profit_sharing")) {
        const err11 = { instancePath: instancePath + "/forfeited_from_source", schemaPath: "#/properties/forfeited_from_source/enum", keyword: "enum", params: { allowedValues: schema832.properties.forfeited_from_source.enum }, message: "must be equal to one of the allowed values", schema: schema832.properties.forfeited_from_source.enum, parentSchema: schema832.properties.forfeited_from_source, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data3 = data.amount;
      if (typeof data3 !== "string" && !(typeof data3 == "number")) {
        const err12 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema432.type }, message: "must be string,number", schema: schema432.type, parentSchema: schema432, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern112.test(data3)) {
          const err13 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: schema432.allOf[0], data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (typeof data3 == "number") {
        if (data3 > 999999999999999e-6 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!formats62.validate(data3)) {
          const err16 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      if (typeof data3 === "string") {
        if (!pattern122.test(data3)) {
          const err17 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema432, data: data3 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      if (typeof data4 !== "string") {
        const err18 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema832.properties.reason.type, parentSchema: schema832.properties.reason, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(data4 === "unvested_termination" || data4 === "break_in_service")) {
        const err19 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema832.properties.reason.enum }, message: "must be equal to one of the allowed values", schema: schema832.properties.reason.enum, parentSchema: schema832.properties.reason, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.vested_percentage !== void 0) {
      let data5 = data.vested_percentage;
      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
        const err20 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema552.type }, message: "must be string,number", schema: schema552.type, parentSchema: schema552, data: data5 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 1 || isNaN(data5)) {
          const err21 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema552, data: data5 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema552, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (!formats162.validate(data5)) {
          const err23 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/format", keyword: "format", params: { format: "rate" }, message: 'must match format "rate"', schema: "rate", parentSchema: schema552, data: data5 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (!pattern202.test(data5)) {
          const err24 = { instancePath: instancePath + "/vested_percentage", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$" }, message: 'must match pattern "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$"', schema: "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$", parentSchema: schema552, data: data5 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema832.type, parentSchema: schema832, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate292.errors = vErrors;
  return errors === 0;
}
validate292.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema872 = { "title": "HceStatusPayload", "description": "Determination of a highly compensated employee, IRC 414(q).", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "determination_method", "ytd_compensation", "annualized_compensation", "hce_threshold", "is_hce", "determination_date"], "properties": { "event_type": { "const": "hce_status" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "determination_method": { "type": "string", "enum": ["prior_year", "current_year"], "description": "Whose pay was looked at." }, "ytd_compensation": { "$ref": "#/$defs/amount", "description": "Pay of the year so far." }, "annualized_compensation": { "$ref": "#/$defs/amount", "description": "Pay held against the threshold." }, "hce_threshold": { "$ref": "#/$defs/positiveAmount", "description": "The threshold applied." }, "is_hce": { "type": "boolean", "description": "Whether the pay is strictly greater than the threshold." }, "determination_date": { "$ref": "#/$defs/date", "description": "Day of the determination." }, "prior_year_hce": { "type": ["boolean", "null"], "description": "Whether the person was one the year before." } } };
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate302.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema872.required, parentSchema: schema872, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: schema872.required, parentSchema: schema872, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.determination_method === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "determination_method" }, message: "must have required property 'determination_method'", schema: schema872.required, parentSchema: schema872, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.ytd_compensation === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ytd_compensation" }, message: "must have required property 'ytd_compensation'", schema: schema872.required, parentSchema: schema872, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.annualized_compensation === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "annualized_compensation" }, message: "must have required property 'annualized_compensation'", schema: schema872.required, parentSchema: schema872, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.hce_threshold === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hce_threshold" }, message: "must have required property 'hce_threshold'", schema: schema872.required, parentSchema: schema872, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.is_hce === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_hce" }, message: "must have required property 'is_hce'", schema: schema872.required, parentSchema: schema872, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.determination_date === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "determination_date" }, message: "must have required property 'determination_date'", schema: schema872.required, parentSchema: schema872, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema872.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema872, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("hce_status" !== data0) {
        const err9 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "hce_status" }, message: "must be equal to constant", schema: "hce_status", parentSchema: schema872.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err10 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.determination_method !== void 0) {
      let data2 = data.determination_method;
      if (typeof data2 !== "string") {
        const err12 = { instancePath: instancePath + "/determination_method", schemaPath: "#/properties/determination_method/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema872.properties.determination_method.type, parentSchema: schema872.properties.determination_method, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data2 === "prior_year" || data2 === "current_year")) {
        const err13 = { instancePath: instancePath + "/determination_method", schemaPath: "#/properties/determination_method/enum", keyword: "enum", params: { allowedValues: schema872.properties.determination_method.enum }, message: "must be equal to one of the allowed values", schema: schema872.properties.determination_method.enum, parentSchema: schema872.properties.determination_method, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.ytd_compensation !== void 0) {
      let data3 = data.ytd_compensation;
      if (typeof data3 !== "string" && !(typeof data3 == "number")) {
        const err14 = { instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema732.type }, message: "must be string,number", schema: schema732.type, parentSchema: schema732, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 999999999999999e-6 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema732, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema732, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!formats62.validate(data3)) {
          const err17 = { instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema732, data: data3 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      if (typeof data3 === "string") {
        if (!pattern122.test(data3)) {
          const err18 = { instancePath: instancePath + "/ytd_compensation", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema732, data: data3 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.annualized_compensation !== void 0) {
      let data4 = data.annualized_compensation;
      if (typeof data4 !== "string" && !(typeof data4 == "number")) {
        const err19 = { instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema732.type }, message: "must be string,number", schema: schema732.type, parentSchema: schema732, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 999999999999999e-6 || isNaN(data4)) {
          const err20 = { instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema732, data: data4 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err21 = { instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema732, data: data4 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!formats62.validate(data4)) {
          const err22 = { instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema732, data: data4 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
      if (typeof data4 === "string") {
        if (!pattern122.test(data4)) {
          const err23 = { instancePath: instancePath + "/annualized_compensation", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema732, data: data4 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.hce_threshold !== void 0) {
      let data5 = data.hce_threshold;
      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
        const err24 = { instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema432.type }, message: "must be string,number", schema: schema432.type, parentSchema: schema432, data: data5 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (!pattern112.test(data5)) {
          const err25 = { instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: schema432.allOf[0], data: data5 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
      if (typeof data5 == "number") {
        if (data5 > 999999999999999e-6 || isNaN(data5)) {
          const err26 = { instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema432, data: data5 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data5 <= 0 || isNaN(data5)) {
          const err27 = { instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema432, data: data5 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (!formats62.validate(data5)) {
          const err28 = { instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema432, data: data5 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (!pattern122.test(data5)) {
          const err29 = { instancePath: instancePath + "/hce_threshold", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema432, data: data5 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
    }
    if (data.is_hce !== void 0) {
      let data6 = data.is_hce;
      if (typeof data6 !== "boolean") {
        const err30 = { instancePath: instancePath + "/is_hce", schemaPath: "#/properties/is_hce/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema872.properties.is_hce.type, parentSchema: schema872.properties.is_hce, data: data6 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.determination_date !== void 0) {
      let data7 = data.determination_date;
      if (typeof data7 === "string") {
        if (!formats02.validate(data7)) {
          const err31 = { instancePath: instancePath + "/determination_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data7 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/determination_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data7 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.prior_year_hce !== void 0) {
      let data8 = data.prior_year_hce;
      if (typeof data8 !== "boolean" && data8 !== null) {
        const err33 = { instancePath: instancePath + "/prior_year_hce", schemaPath: "#/properties/prior_year_hce/type", keyword: "type", params: { type: schema872.properties.prior_year_hce.type }, message: "must be boolean,null", schema: schema872.properties.prior_year_hce.type, parentSchema: schema872.properties.prior_year_hce, data: data8 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema872.type, parentSchema: schema872, data };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
validate302.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema932 = { "title": "CompliancePayload", "description": "An annual limit is watched.", "type": "object", "additionalProperties": false, "required": ["event_type", "plan_id", "compliance_type", "limit_type", "applicable_limit", "current_amount", "monitoring_date"], "properties": { "event_type": { "const": "compliance" }, "plan_id": { "$ref": "#/$defs/text", "description": "The plan that the event belongs to." }, "compliance_type": { "type": "string", "enum": ["402g_limit_approach", "415c_limit_approach", "catch_up_eligible"], "description": "What was noticed." }, "limit_type": { "type": "string", "enum": ["elective_deferral", "annual_additions", "catch_up"], "description": "The limit it is about." }, "applicable_limit": { "$ref": "#/$defs/positiveAmount", "description": "The limit of the year." }, "current_amount": { "$ref": "#/$defs/amount", "description": "Amount of the year so far that counts against it." }, "monitoring_date": { "$ref": "#/$defs/date", "description": "Day of the observation." } } };
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate312.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema932.required, parentSchema: schema932, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'", schema: schema932.required, parentSchema: schema932, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.compliance_type === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compliance_type" }, message: "must have required property 'compliance_type'", schema: schema932.required, parentSchema: schema932, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.limit_type === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit_type" }, message: "must have required property 'limit_type'", schema: schema932.required, parentSchema: schema932, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.applicable_limit === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicable_limit" }, message: "must have required property 'applicable_limit'", schema: schema932.required, parentSchema: schema932, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.current_amount === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "current_amount" }, message: "must have required property 'current_amount'", schema: schema932.required, parentSchema: schema932, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.monitoring_date === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monitoring_date" }, message: "must have required property 'monitoring_date'", schema: schema932.required, parentSchema: schema932, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_type" || key0 === "plan_id" || key0 === "compliance_type" || key0 === "limit_type" || key0 === "applicable_limit" || key0 === "current_amount" || key0 === "monitoring_date")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema932, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if ("compliance" !== data0) {
        const err8 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "compliance" }, message: "must be equal to constant", schema: "compliance", parentSchema: schema932.properties.event_type, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err9 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/plan_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.compliance_type !== void 0) {
      let data2 = data.compliance_type;
      if (typeof data2 !== "string") {
        const err11 = { instancePath: instancePath + "/compliance_type", schemaPath: "#/properties/compliance_type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema932.properties.compliance_type.type, parentSchema: schema932.properties.compliance_type, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (!(data2 === "402g_limit_approach" || data2 === "415c_limit_approach" || data2 === "catch_up_eligible")) {
        const err12 = { instancePath: instancePath + "/compliance_type", schemaPath: "#/properties/compliance_type/enum", keyword: "enum", params: { allowedValues: schema932.properties.compliance_type.enum }, message: "must be equal to one of the allowed values", schema: schema932.properties.compliance_type.enum, parentSchema: schema932.properties.compliance_type, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.limit_type !== void 0) {
      let data3 = data.limit_type;
      if (typeof data3 !== "string") {
        const err13 = { instancePath: instancePath + "/limit_type", schemaPath: "#/properties/limit_type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema932.properties.limit_type.type, parentSchema: schema932.properties.limit_type, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data3 === "elective_deferral" || data3 === "annual_additions" || data3 === "catch_up")) {
        const err14 = { instancePath: instancePath + "/limit_type", schemaPath: "#/properties/limit_type/enum", keyword: "enum", params: { allowedValues: schema932.properties.limit_type.enum }, message: "must be equal to one of the allowed values", schema: schema932.properties.limit_type.enum, parentSchema: schema932.properties.limit_type, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.applicable_limit !== void 0) {
      let data4 = data.applicable_limit;
      if (typeof data4 !== "string" && !(typeof data4 == "number")) {
        const err15 = { instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/type", keyword: "type", params: { type: schema432.type }, message: "must be string,number", schema: schema432.type, parentSchema: schema432, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern112.test(data4)) {
          const err16 = { instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/allOf/0/pattern", keyword: "pattern", params: { pattern: "[1-9]" }, message: 'must match pattern "[1-9]"', schema: "[1-9]", parentSchema: schema432.allOf[0], data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      if (typeof data4 == "number") {
        if (data4 > 999999999999999e-6 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema432, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data4 <= 0 || isNaN(data4)) {
          const err18 = { instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema432, data: data4 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!formats62.validate(data4)) {
          const err19 = { instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema432, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      if (typeof data4 === "string") {
        if (!pattern122.test(data4)) {
          const err20 = { instancePath: instancePath + "/applicable_limit", schemaPath: "#/$defs/positiveAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema432, data: data4 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.current_amount !== void 0) {
      let data5 = data.current_amount;
      if (typeof data5 !== "string" && !(typeof data5 == "number")) {
        const err21 = { instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: schema732.type }, message: "must be string,number", schema: schema732.type, parentSchema: schema732, data: data5 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 999999999999999e-6 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999e-6 }, message: "must be <= 999999999.999999", schema: 999999999999999e-6, parentSchema: schema732, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err23 = { instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema732, data: data5 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!formats62.validate(data5)) {
          const err24 = { instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/format", keyword: "format", params: { format: "amount" }, message: 'must match format "amount"', schema: "amount", parentSchema: schema732, data: data5 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
      if (typeof data5 === "string") {
        if (!pattern122.test(data5)) {
          const err25 = { instancePath: instancePath + "/current_amount", schemaPath: "#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^[0-9]{1,12}(\\.[0-9]{1,6})?$"', schema: "^[0-9]{1,12}(\\.[0-9]{1,6})?$", parentSchema: schema732, data: data5 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.monitoring_date !== void 0) {
      let data6 = data.monitoring_date;
      if (typeof data6 === "string") {
        if (!formats02.validate(data6)) {
          const err26 = { instancePath: instancePath + "/monitoring_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data6 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/monitoring_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data6 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema932.type, parentSchema: schema932, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate312.errors = vErrors;
  return errors === 0;
}
validate312.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" }, message: "must have required property 'event_id'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.employee_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "employee_id" }, message: "must have required property 'employee_id'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.scenario_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" }, message: "must have required property 'scenario_id'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.plan_design_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_design_id" }, message: "must have required property 'plan_design_id'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.source_system === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_system" }, message: "must have required property 'source_system'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.effective_date === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective_date" }, message: "must have required property 'effective_date'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.created_at === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.payload === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload" }, message: "must have required property 'payload'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema312.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema312, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_id !== void 0) {
      let data0 = data.event_id;
      if (typeof data0 === "string") {
        if (!pattern42.test(data0)) {
          const err9 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, message: 'must match pattern "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"', schema: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", parentSchema: schema312.properties.event_id, data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.event_id.type, parentSchema: schema312.properties.event_id, data: data0 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.employee_id !== void 0) {
      let data1 = data.employee_id;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err11 = { instancePath: instancePath + "/employee_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/employee_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.scenario_id !== void 0) {
      let data2 = data.scenario_id;
      if (typeof data2 === "string") {
        if (!pattern52.test(data2)) {
          const err13 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.plan_design_id !== void 0) {
      let data3 = data.plan_design_id;
      if (typeof data3 === "string") {
        if (!pattern52.test(data3)) {
          const err15 = { instancePath: instancePath + "/plan_design_id", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/plan_design_id", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data3 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.source_system !== void 0) {
      let data4 = data.source_system;
      if (typeof data4 === "string") {
        if (!pattern52.test(data4)) {
          const err17 = { instancePath: instancePath + "/source_system", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]" }, message: 'must match pattern "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"', schema: "[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", parentSchema: schema32, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/source_system", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.effective_date !== void 0) {
      let data5 = data.effective_date;
      if (typeof data5 === "string") {
        if (!formats02.validate(data5)) {
          const err19 = { instancePath: instancePath + "/effective_date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema36, data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/effective_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data5 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data6 = data.created_at;
      if (typeof data6 === "string") {
        if (!formats22.validate(data6)) {
          const err21 = { instancePath: instancePath + "/created_at", schemaPath: "#/$defs/timestamp/format", keyword: "format", params: { format: "event-time" }, message: 'must match format "event-time"', schema: "event-time", parentSchema: schema37, data: data6 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/created_at", schemaPath: "#/$defs/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: data6 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.payload !== void 0) {
      let data7 = data.payload;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.event_type === void 0) {
          const err23 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'", schema: schema312.properties.payload.required, parentSchema: schema312.properties.payload, data: data7 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        const tag0 = data7.event_type;
        if (typeof tag0 == "string") {
          if (tag0 === "hire") {
            if (!validate212(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
              errors = vErrors.length;
            }
            var props0 = true;
          } else if (tag0 === "promotion") {
            if (!validate222(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "termination") {
            if (!validate232(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "merit") {
            if (!validate242(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "eligibility") {
            if (!validate252(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "enrollment") {
            if (!validate262(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "contribution") {
            if (!validate272(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "vesting") {
            if (!validate282(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "forfeiture") {
            if (!validate292(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "hce_status") {
            if (!validate302(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === "compliance") {
            if (!validate312(data7, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else {
            const err24 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "event_type", tagValue: tag0 }, message: 'value of tag "event_type" must be in oneOf', schema: schema312.properties.payload.discriminator, parentSchema: schema312.properties.payload, data: data7 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        } else {
          const err25 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/discriminator", keyword: "discriminator", params: { error: "tag", tag: "event_type", tagValue: tag0 }, message: 'tag "event_type" must be string', schema: schema312.properties.payload.discriminator, parentSchema: schema312.properties.payload, data: data7 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.properties.payload.type, parentSchema: schema312.properties.payload, data: data7 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data8 = data.correlation_id;
      if (typeof data8 !== "string" && data8 !== null) {
        const err27 = { instancePath: instancePath + "/correlation_id", schemaPath: "#/properties/correlation_id/type", keyword: "type", params: { type: schema312.properties.correlation_id.type }, message: "must be string,null", schema: schema312.properties.correlation_id.type, parentSchema: schema312.properties.correlation_id, data: data8 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.type, parentSchema: schema312, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/contracts/event-types.ts
function isEventType(value) {
  return EVENT_TYPES.includes(value);
}

// src/events/json-scan.ts
var NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
var NUMBER_START = /[-0-9]/;
var STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
var SPACE = /[ \t\r\n]*/y;
function scanJson(text2, onNumber) {
  const levels = [];
  let position = skip(SPACE, text2, 0);
  let duplicate = null;
  const fail = () => ({ kind: "syntax", position });
  for (; ; ) {
    const opener = text2[position];
    if (opener === "{" || opener === "[") {
      levels.push({ keys: opener === "{" ? /* @__PURE__ */ new Set() : null, at: 0 });
      position = skip(SPACE, text2, position + 1);
      const level = levels[levels.length - 1];
      if (text2[position] !== closer(level)) {
        if (level.keys === null) continue;
        const key = readKey(level);
        if (key === null) return fail();
        continue;
      }
    } else {
      const end = scalarEnd(text2, position);
      if (end === null) return fail();
      if (onNumber !== void 0 && NUMBER_START.test(text2.charAt(position)))
        onNumber(text2.slice(position, end), () => formatPointer(levels));
      position = end;
    }
    for (; ; ) {
      position = skip(SPACE, text2, position);
      const level = levels[levels.length - 1];
      if (level === void 0)
        return position === text2.length ? duplicate ?? { kind: "ok" } : fail();
      if (text2[position] === closer(level)) {
        levels.pop();
        position += 1;
        continue;
      }
      if (text2[position] !== ",") return fail();
      position = skip(SPACE, text2, position + 1);
      if (level.keys === null) level.at = Number(level.at) + 1;
      else if (readKey(level) === null) return fail();
      break;
    }
  }
  function readKey(level) {
    const end = match(STRING, text2, position);
    if (end === null) return null;
    const key = JSON.parse(text2.slice(position, end));
    const colon = skip(SPACE, text2, end);
    if (text2[colon] !== ":") {
      position = colon;
      return null;
    }
    level.at = key;
    if (level.keys?.has(key))
      duplicate ??= { kind: "duplicate-key", pointer: formatPointer(levels), key };
    level.keys?.add(key);
    position = skip(SPACE, text2, colon + 1);
    return key;
  }
}
function closer(level) {
  return level.keys === null ? "]" : "}";
}
function scalarEnd(text2, position) {
  for (const word of ["true", "false", "null"]) {
    if (text2.startsWith(word, position)) return position + word.length;
  }
  return match(text2[position] === '"' ? STRING : NUMBER, text2, position);
}
function match(pattern, text2, position) {
  pattern.lastIndex = position;
  return pattern.test(text2) ? pattern.lastIndex : null;
}
function skip(pattern, text2, position) {
  return match(pattern, text2, position) ?? position;
}
function formatPointer(levels) {
  return levels.map(({ at }) => `/${escapePointer(String(at))}`).join("");
}
function escapePointer(step) {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

// src/events/schema/subschemas.ts
var ONE = [
  "not",
  "if",
  "then",
  "else",
  "items",
  "additionalItems",
  "unevaluatedItems",
  "contains",
  "propertyNames",
  "additionalProperties",
  "unevaluatedProperties"
];
var LISTS = ["allOf", "anyOf", "oneOf", "prefixItems", "items"];
var MAPS = [
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
  "dependencies"
];
function* subschemas(schema) {
  const open = [{ value: schema, pointer: "" }];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const { value, pointer } = next;
    if (!isSchemaNode(value)) continue;
    yield { node: value, pointer };
    open.push(...members(value, pointer).reverse());
  }
}
function isSchemaNode(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function members(node, pointer) {
  return Object.entries(node).flatMap(([keyword, value]) => {
    const at = `${pointer}/${escapePointer(keyword)}`;
    if (LISTS.includes(keyword) && Array.isArray(value))
      return value.map((member, index) => ({
        value: member,
        pointer: `${at}/${index}`
      }));
    if (MAPS.includes(keyword) && isSchemaNode(value))
      return Object.entries(value).map(([name, member]) => ({
        value: member,
        pointer: `${at}/${escapePointer(name)}`
      }));
    return ONE.includes(keyword) ? [{ value, pointer: at }] : [];
  });
}

// src/events/schema/references.ts
var LONGEST_CHAIN = 50;
function resolveReference(reference, root) {
  if (!reference.startsWith("#")) return void 0;
  let at = root;
  for (const step of reference.slice(1).split("/").filter(Boolean)) {
    const name = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
    at = Array.isArray(at) ? at[Number(name)] : isSchemaNode(at) ? at[name] : void 0;
  }
  return at;
}
function followReferences(schema, root) {
  let at = schema;
  for (let i = 0; i < LONGEST_CHAIN && isSchemaNode(at); i += 1) {
    if (typeof at.$ref !== "string") return at;
    at = resolveReference(at.$ref, root);
  }
  return null;
}

// src/events/schema/gather-nodes.ts
function gatherNodes(schema, root, nodes) {
  if (!isSchemaNode(schema) || nodes.has(schema)) return;
  nodes.add(schema);
  const { $ref, anyOf, oneOf, allOf } = schema;
  if (typeof $ref === "string") gatherNodes(resolveReference($ref, root), root, nodes);
  for (const list of [anyOf, oneOf, allOf]) {
    if (Array.isArray(list)) for (const other of list) gatherNodes(other, root, nodes);
  }
}

// src/events/event-types.ts
var MOST_STEPS = 2;
var PLAN_TYPE_POINTER = "/payload/event_type";
function typesIn({ json, typePointer = null }) {
  return findEventTypes(json, typePointer);
}
function pointerSteps(pointer) {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function findEventTypes(schema, pointer = null) {
  if (pointer !== null) return typesAt(schema, pointerSteps(pointer));
  const found = search([schema], schema, []);
  const best = found.reduce(
    (best2, one) => best2 === null || one.certainty > best2.certainty ? one : best2,
    null
  );
  if (best !== null) return { path: best.path, names: [...best.names].sort(byDay) };
  return { path: pointerSteps(PLAN_TYPE_POINTER), names: [] };
}
function typesAt(schema, path) {
  let schemas = [schema];
  let nodes = /* @__PURE__ */ new Set();
  for (const step of path) {
    nodes = /* @__PURE__ */ new Set();
    for (const one of schemas) gatherNodes(one, schema, nodes);
    schemas = memberSchemas(nodes, step);
  }
  const last = path.at(-1) ?? "";
  const names = [...nodes].flatMap((node) => constantsAt(node, last, schema));
  return { path, names: [...new Set(names)].sort(byDay) };
}
function byDay(a, b) {
  const place2 = (type) => isEventType(type) ? EVENT_TYPES.indexOf(type) : EVENT_TYPES.length;
  return place2(a) - place2(b);
}
function readEventType(event, path) {
  let value = event;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return null;
    value = value[step];
  }
  return typeof value === "string" ? value : null;
}
function search(schemas, root, path) {
  const nodes = /* @__PURE__ */ new Set();
  for (const schema of schemas) gatherNodes(schema, root, nodes);
  const own = candidatesIn([...nodes], root, path);
  if (path.length + 1 >= MOST_STEPS) return own;
  return [
    ...own,
    ...memberNames(nodes).flatMap(
      (name) => search(memberSchemas(nodes, name), root, [...path, name])
    )
  ];
}
function candidatesIn(nodes, root, path) {
  const discriminators = new Set(nodes.map(readDiscriminator));
  const alternatives = nodes.filter(({ properties: properties2 }) => isSchemaNode(properties2));
  return memberNames(nodes).flatMap((name) => {
    const constants = alternatives.map((node) => constantsAt(node, name, root));
    const names = [...new Set(constants.flat())];
    if (names.length === 0) return [];
    const isTag = constants.length > 1 && constants.every((own) => own.length > 0);
    const certainty = name === "event_type" ? 3 : discriminators.has(name) ? 2 : isTag ? 1 : 0;
    return certainty === 0 ? [] : [{ path: [...path, name], names, certainty }];
  });
}
function readDiscriminator({ discriminator }) {
  return isSchemaNode(discriminator) ? discriminator.propertyName : void 0;
}
function memberNames(nodes) {
  const all = [...nodes].flatMap(
    ({ properties: properties2 }) => isSchemaNode(properties2) ? Object.keys(properties2) : []
  );
  return [...new Set(all)];
}
function memberSchemas(nodes, name) {
  return [...nodes].flatMap(
    ({ properties: properties2 }) => isSchemaNode(properties2) && Object.hasOwn(properties2, name) ? [properties2[name]] : []
  );
}
function constantsAt(node, name, root) {
  const nodes = /* @__PURE__ */ new Set();
  for (const schema of memberSchemas([node], name)) gatherNodes(schema, root, nodes);
  return [...nodes].flatMap((one) => {
    const values = Array.isArray(one.enum) ? one.enum : "const" in one ? [one.const] : [];
    return values.filter((value) => typeof value === "string");
  });
}

// src/events/schema/decimals.ts
var DECIMAL_BOUNDS = "x-dc-event-gate-decimal-bounds";
var DECIMAL_DIGITS = "x-dc-event-gate-decimal-digits";
var BOUNDS = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf"
];
function readDecimal({ anyOf }) {
  const branches = Array.isArray(anyOf) ? anyOf.filter(isSchemaNode) : [];
  const number = branches.find(({ type }) => type === "number");
  const text2 = branches.find(({ type }) => type === "string");
  if (number === void 0 || text2 === void 0 || "format" in text2 || "enum" in text2) return null;
  const bounds = BOUNDS.filter((name) => typeof number[name] === "number");
  return { number, text: text2, bounds: Object.fromEntries(bounds.map((name) => [name, number[name]])) };
}
function hasDecimalBounds(node) {
  return Object.keys(readDecimal(node)?.bounds ?? {}).length > 0;
}
function joinDecimal(node) {
  const decimal2 = readDecimal(node);
  if (decimal2 === null) return;
  const { number, text: text2, bounds } = decimal2;
  if (hasDecimalBounds(node)) text2[DECIMAL_BOUNDS] = bounds;
  if (typeof text2.pattern === "string" && isOfDigits(text2.pattern))
    number[DECIMAL_DIGITS] = text2.pattern;
}
function isOfDigits(pattern) {
  const matcher = new RegExp(pattern, "u");
  return matcher.test("1") && !matcher.test("a") && !matcher.test("");
}
var DECIMAL_KEYWORDS = [
  {
    keyword: DECIMAL_BOUNDS,
    type: "string",
    schemaType: "object",
    compile: (bounds) => (text2) => isWithin(text2, bounds)
  },
  {
    keyword: DECIMAL_DIGITS,
    type: "number",
    schemaType: "string",
    compile(pattern) {
      const matcher = new RegExp(pattern, "u");
      return (value) => matcher.test(withoutExponent(value));
    }
  },
  {
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    compile: (multipleOf) => (value) => isWithin(String(value), { multipleOf })
  }
];
function isWithin(text2, bounds) {
  const value = parseDecimal(text2);
  if (value === null) return false;
  return Object.entries(bounds).every(([name, bound]) => {
    const other = parseDecimal(String(bound));
    if (other === null) return true;
    const scale = Math.max(value.scale, other.scale);
    if (scale > 2e3 || scale - Math.min(value.scale, other.scale) > 2e3) return false;
    const [a, b] = [value, other].map(
      ({ digits: digits2, scale: own }) => digits2 * 10n ** BigInt(scale - own)
    );
    return a !== void 0 && b !== void 0 && compare(name, a, b);
  });
}
function compare(bound, value, other) {
  switch (bound) {
    case "minimum":
      return value >= other;
    case "maximum":
      return value <= other;
    case "exclusiveMinimum":
      return value > other;
    case "exclusiveMaximum":
      return value < other;
    default:
      return other === 0n || value % other === 0n;
  }
}
function parseDecimal(text2) {
  const [, sign, whole = "", fraction = "", exponent = "0"] = /^([+-]?)(?=\.?[0-9])([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,6}))?$/.exec(text2) ?? [];
  if (sign === void 0) return null;
  const digits2 = BigInt(whole + fraction);
  return { digits: sign === "-" ? -digits2 : digits2, scale: fraction.length - Number(exponent) };
}
function withoutExponent(value) {
  const text2 = String(value);
  const decimal2 = text2.includes("e") ? parseDecimal(text2) : null;
  if (decimal2 === null) return text2;
  const { digits: digits2, scale } = decimal2;
  if (scale <= 0) return `${digits2}${"0".repeat(-scale)}`;
  const all = String(digits2 < 0n ? -digits2 : digits2).padStart(scale + 1, "0");
  return `${value < 0 ? "-" : ""}${all.slice(0, -scale)}.${all.slice(-scale)}`;
}

// src/events/schema/dialect.ts
var import_ajv = __toESM(require_ajv(), 1);
var import__ = __toESM(require__(), 1);
var import__2 = __toESM(require__2(), 1);

// node_modules/ajv/dist/refs/json-schema-draft-06.json
var json_schema_draft_06_default = {
  $schema: "http://json-schema.org/draft-06/schema#",
  $id: "http://json-schema.org/draft-06/schema#",
  title: "Core schema meta-schema",
  definitions: {
    schemaArray: {
      type: "array",
      minItems: 1,
      items: { $ref: "#" }
    },
    nonNegativeInteger: {
      type: "integer",
      minimum: 0
    },
    nonNegativeIntegerDefault0: {
      allOf: [{ $ref: "#/definitions/nonNegativeInteger" }, { default: 0 }]
    },
    simpleTypes: {
      enum: ["array", "boolean", "integer", "null", "number", "object", "string"]
    },
    stringArray: {
      type: "array",
      items: { type: "string" },
      uniqueItems: true,
      default: []
    }
  },
  type: ["object", "boolean"],
  properties: {
    $id: {
      type: "string",
      format: "uri-reference"
    },
    $schema: {
      type: "string",
      format: "uri"
    },
    $ref: {
      type: "string",
      format: "uri-reference"
    },
    title: {
      type: "string"
    },
    description: {
      type: "string"
    },
    default: {},
    examples: {
      type: "array",
      items: {}
    },
    multipleOf: {
      type: "number",
      exclusiveMinimum: 0
    },
    maximum: {
      type: "number"
    },
    exclusiveMaximum: {
      type: "number"
    },
    minimum: {
      type: "number"
    },
    exclusiveMinimum: {
      type: "number"
    },
    maxLength: { $ref: "#/definitions/nonNegativeInteger" },
    minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" },
    pattern: {
      type: "string",
      format: "regex"
    },
    additionalItems: { $ref: "#" },
    items: {
      anyOf: [{ $ref: "#" }, { $ref: "#/definitions/schemaArray" }],
      default: {}
    },
    maxItems: { $ref: "#/definitions/nonNegativeInteger" },
    minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" },
    uniqueItems: {
      type: "boolean",
      default: false
    },
    contains: { $ref: "#" },
    maxProperties: { $ref: "#/definitions/nonNegativeInteger" },
    minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" },
    required: { $ref: "#/definitions/stringArray" },
    additionalProperties: { $ref: "#" },
    definitions: {
      type: "object",
      additionalProperties: { $ref: "#" },
      default: {}
    },
    properties: {
      type: "object",
      additionalProperties: { $ref: "#" },
      default: {}
    },
    patternProperties: {
      type: "object",
      additionalProperties: { $ref: "#" },
      default: {}
    },
    dependencies: {
      type: "object",
      additionalProperties: {
        anyOf: [{ $ref: "#" }, { $ref: "#/definitions/stringArray" }]
      }
    },
    propertyNames: { $ref: "#" },
    const: {},
    enum: {
      type: "array",
      minItems: 1,
      uniqueItems: true
    },
    type: {
      anyOf: [
        { $ref: "#/definitions/simpleTypes" },
        {
          type: "array",
          items: { $ref: "#/definitions/simpleTypes" },
          minItems: 1,
          uniqueItems: true
        }
      ]
    },
    format: { type: "string" },
    allOf: { $ref: "#/definitions/schemaArray" },
    anyOf: { $ref: "#/definitions/schemaArray" },
    oneOf: { $ref: "#/definitions/schemaArray" },
    not: { $ref: "#" }
  },
  default: {}
};

// src/events/schema/schema-fault.ts
var SchemaFault = class extends Error {
  name = "SchemaFault";
  /** @param pointer into the schema; '' is the whole of it */
  constructor(pointer, what) {
    super(pointer === "" ? what : `${pointer} ${what}`);
  }
};

// src/events/schema/dialect.ts
var DIALECTS = ["2020-12", "2019-09", "draft-07", "draft-06"];
var ADDRESS = /^https?:\/\/json-schema\.org\/(?:draft\/)?(2020-12|2019-09|draft-0[0-9])\/schema#?$/;
function readDialect(schema) {
  const named2 = isSchemaNode(schema) ? schema.$schema : void 0;
  if (named2 === void 0) return "2020-12";
  const found = ADDRESS.exec(String(named2))?.[1];
  const dialect = DIALECTS.find((known2) => known2 === found);
  if (dialect !== void 0) return dialect;
  throw new SchemaFault(
    "/$schema",
    `is ${JSON.stringify(named2)}; read are ${DIALECTS.join(", ")}: write "https://json-schema.org/draft/2020-12/schema", and the schema in that dialect`
  );
}
function ignoresBesideReferences(dialect) {
  return dialect === "draft-07" || dialect === "draft-06";
}
function createAjv(dialect, options) {
  switch (dialect) {
    case "2020-12":
      return new import__2.default(options);
    case "2019-09":
      return new import__.default(options);
    case "draft-07":
      return new import_ajv.default(options);
    case "draft-06":
      return new import_ajv.default(options).addMetaSchema(json_schema_draft_06_default);
  }
}
var ofDialects = /* @__PURE__ */ new Map();
function findSchemaErrors(dialect, schema) {
  const ajv = ofDialects.get(dialect) ?? createAjv(dialect, { strict: false, logger: false });
  ofDialects.set(dialect, ajv);
  if (typeof schema === "boolean") return [];
  return ajv.validateSchema(schema) === true ? [] : ajv.errors ?? [];
}

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
      test(text2) {
        onPattern(index);
        const matches = matcher.test(text2);
        onPattern(NO_PATTERN);
        return matches;
      },
      toString: () => String(matcher)
    };
  };
  return Object.assign(make, { code: "new RegExp" });
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
function shorten(text2) {
  const characters = [...text2.slice(0, 2 * MOST_CHARACTERS + 2)];
  return characters.length <= MOST_CHARACTERS ? text2 : `${characters.slice(0, MOST_CHARACTERS).join("")}…`;
}

// src/events/schema/schema-errors.ts
function faultOfSchema(cause, schema) {
  if (Array.isArray(cause)) return faultOfErrors(cause, schema);
  const message = cause instanceof Error ? cause.message : String(cause);
  const missing2 = cause?.missingRef;
  return typeof missing2 === "string" ? faultOfReference(missing2, schema) : new SchemaFault("", message);
}
function faultOfErrors(errors, schema) {
  const causes = errors.filter(
    ({ keyword }) => !["anyOf", "oneOf", "allOf", "if"].includes(keyword)
  );
  const [error] = [...causes.length > 0 ? causes : errors].sort(
    (a, b) => b.instancePath.split("/").length - a.instancePath.split("/").length
  );
  if (error === void 0) return new SchemaFault("", "an object or a boolean is needed");
  const { instancePath, message = "is not allowed", params } = error;
  const allowed = Array.isArray(params.allowedValues) ? `it must be one of ${params.allowedValues.join(", ")}` : `it ${message}`;
  const subject = instancePath === "" ? "the schema " : "";
  return new SchemaFault(
    instancePath,
    `${subject}is ${quoteValue(valueAt(instancePath, schema))}; ${allowed}`
  );
}
function faultOfReference(missing2, schema) {
  const place2 = [...subschemas(schema)].find(
    ({ node: { $ref } }) => typeof $ref === "string" && missing2.endsWith($ref)
  );
  const pointer = place2 === void 0 ? "" : `${place2.pointer}/$ref`;
  return missing2.startsWith("#") ? new SchemaFault(
    pointer,
    `names ${missing2}, and there is no such part; write one that is there`
  ) : new SchemaFault(
    pointer,
    `names ${missing2}, and no other file is read; copy it below $defs, and name it by #/$defs/…`
  );
}
function valueAt(pointer, schema) {
  let at = schema;
  for (const step of pointer.split("/").slice(1))
    at = at[step.replaceAll("~1", "/").replaceAll("~0", "~")];
  return at;
}

// src/events/schema/union-tags.ts
var DEEPEST = 10;
function readBranches(node) {
  const { oneOf, anyOf } = node;
  if (Array.isArray(oneOf)) return oneOf;
  return Array.isArray(anyOf) ? anyOf : null;
}
function readDiscriminator2({ discriminator }) {
  if (!isSchemaNode(discriminator)) return null;
  const { propertyName } = discriminator;
  return typeof propertyName === "string" ? propertyName : null;
}
function findTags(node, root) {
  const branches = readBranches(node);
  if (branches === null || branches.length < 2) return null;
  const named2 = readDiscriminator2(node);
  const candidates = named2 === null ? candidateTags(branches[0], root) : [named2];
  for (const tag of candidates) {
    const values = branches.map((branch2) => tagValues(branch2, tag, root));
    const all = values.flat();
    if (values.every((each) => each.length > 0) && new Set(all).size === all.length)
      return { tag, values };
  }
  return null;
}
function candidateTags(branch2, root) {
  const schema = followReferences(branch2, root);
  if (schema === null || !isSchemaNode(schema.properties)) return [];
  return Object.keys(schema.properties).filter((name) => tagValues(schema, name, root).length > 0);
}
function tagValues(branch2, tag, root, depth = 0) {
  const schema = followReferences(branch2, root);
  if (schema === null || depth > DEEPEST) return [];
  const inner = isSchemaNode(schema.properties) ? void 0 : readBranches(schema);
  if (inner !== void 0 && inner !== null) {
    const all = inner.map((each) => tagValues(each, tag, root, depth + 1));
    return all.every((each) => each.length > 0) ? [...new Set(all.flat())] : [];
  }
  const property = isSchemaNode(schema.properties) ? schema.properties[tag] : void 0;
  const field = followReferences(property, root);
  if (field === null) return [];
  const values = "const" in field ? [field.const] : Array.isArray(field.enum) ? field.enum : [];
  return values.every((value) => typeof value === "string") ? values : [];
}

// src/events/schema/union-keywords.ts
var TAG = "tag";
function causesOf(error) {
  const { causes } = error.params;
  return causes ?? null;
}
var ROOT = "urn:dc-event-gate:root";
function explainUnionsBy(ajv, root) {
  const places = new Map([...subschemas(root)].map(({ node, pointer }) => [node, pointer]));
  ajv.addSchema(isSchemaNode(root) ? withoutId(root) : root, ROOT);
  for (const keyword of ["anyOf", "oneOf"]) {
    let validateUnion2 = function(branches, data, node, context) {
      const pointer = places.get(node) ?? "";
      const results = branches.map((_, at) => {
        const check2 = ajv.getSchema(`${ROOT}#${encodePointer(`${pointer}/${keyword}/${at}`)}`);
        return check2 === void 0 || check2(data, context) ? null : [...check2.errors ?? []];
      });
      const passing = results.filter((errors) => errors === null).length;
      if (passing === 1 || passing > 1 && keyword === "anyOf") return true;
      const place2 = {
        node,
        root,
        data,
        instancePath: context?.instancePath ?? ""
      };
      const causes = passing > 1 ? [severalFit(place2)] : chooseCauses(place2, branches, results);
      validateUnion2.errors = [{ keyword, params: { causes } }];
      return false;
    };
    var validateUnion = validateUnion2;
    ajv.removeKeyword(keyword);
    ajv.addKeyword({ keyword, schemaType: "array", validate: validateUnion2 });
  }
}
function withoutId({ $id: _, ...schema }) {
  return schema;
}
function encodePointer(pointer) {
  return pointer.split("/").map(encodeURIComponent).join("/");
}
function chooseCauses(place2, branches, results) {
  const all = results.map((errors) => errors ?? []);
  const tagged2 = causesByTag(place2, all);
  if (tagged2 !== null) return tagged2;
  const meant = all.filter((_, at) => followReferences(branches[at], place2.root)?.type !== "null");
  const [only, ...others] = meant;
  if (only !== void 0 && others.length === 0) return only;
  const ofOtherKind = (errors) => errors.filter(
    ({ instancePath, keyword }) => instancePath === place2.instancePath && ["type", "const", "enum"].includes(keyword)
  );
  const fitting = meant.filter((errors) => ofOtherKind(errors).length === 0);
  if (fitting.length > 0) return nearest(fitting);
  const kinds = meant.flatMap(ofOtherKind);
  if (kinds.every(({ keyword }) => keyword === "type")) {
    const types = [...new Set(kinds.flatMap(({ schema }) => schema))];
    return [errorAt(place2, "type", types)];
  }
  return nearest(meant);
}
function causesByTag(place2, all) {
  const { node, root, data, instancePath } = place2;
  const tags = findTags(node, root);
  if (tags === null || !isSchemaNode(data)) return null;
  const value = Object.hasOwn(data, tags.tag) ? data[tags.tag] : void 0;
  const at = tags.values.findIndex((values) => values.includes(value));
  if (at !== -1) return all[at] ?? [];
  const isNeeded = Array.isArray(node.required) && node.required.includes(tags.tag);
  if (value === void 0 && !isNeeded && !all.every((errors) => misses(errors, tags.tag)))
    return null;
  const field = {
    ...place2,
    data: value,
    instancePath: `${instancePath}/${escapePointer(tags.tag)}`
  };
  return [errorAt(field, TAG, tags.values.flat())];
}
function misses(errors, field) {
  return errors.some(({ params }) => params.missingProperty === field);
}
function nearest(candidates) {
  return candidates.reduce((a, b) => b.length < a.length ? b : a);
}
function severalFit(place2) {
  return {
    ...errorAt(place2, "oneOf", []),
    message: "must fit one of the alternatives, and fits several"
  };
}
function errorAt({ data, instancePath }, keyword, schema) {
  return { keyword, instancePath, schemaPath: "", params: {}, data, schema, parentSchema: {} };
}

// src/events/schema/compile-schema.ts
var OPTIONS = {
  formats: FORMATS,
  logger: false,
  // Held against its dialect once, below.
  validateSchema: false,
  // A schema may use keywords and formats of its own: to JSON Schema they are notes.
  strict: false
};
var EXPLAINING = { ...OPTIONS, allErrors: true, verbose: true };
function compileValidator(schema, onPattern) {
  const ajv = ajvFor(schema, { ...OPTIONS, discriminator: true }, onPattern);
  const errors = findSchemaErrors(schema.dialect, schema.json);
  if (errors.length > 0) throw faultOfSchema(errors, schema.json);
  try {
    return ajv.compile(schema.json);
  } catch (cause) {
    throw faultOfSchema(cause, schema.json);
  }
}
function compileForErrors(schema, onPattern) {
  return ajvFor(schema, EXPLAINING, onPattern).compile(schema.json);
}
function compileForExplanations(schema, onPattern) {
  const ajv = ajvFor(schema, EXPLAINING, onPattern);
  explainUnionsBy(ajv, schema.json);
  return ajv.compile(schema.json);
}
function ajvFor({ dialect, json }, options, onPattern) {
  const telling = onPattern && { code: { regExp: tellingMatcher(json, onPattern) } };
  const ajv = createAjv(dialect, { ...options, ...telling }).removeKeyword("multipleOf");
  for (const keyword of DECIMAL_KEYWORDS) ajv.addKeyword(keyword);
  return ajv;
}

// src/events/explanation/explain-format.ts
var NEEDED = {
  "date-time": "it must be an existing day and time, like 2024-01-31T09:30:00Z (a space for the T, and no offset, will do too)",
  time: "it must be a time, like 09:30:00, with or without an offset",
  duration: "it must be a duration, like P3DT12H30M (ISO 8601)",
  uuid: "it must be a UUID, like 123e4567-e89b-42d3-a456-426614174000",
  email: "it must be an email address, like name@example.com",
  uri: "it must be an absolute URI, like https://example.com/page",
  ipv4: "it must be an IPv4 address, like 192.0.2.1",
  ipv6: "it must be an IPv6 address, like 2001:db8::1",
  "event-time": "it must be an existing day and time, like 2024-01-31T09:30:00Z (without an offset it is UTC)"
};
function explainFormat(format, value) {
  if (format === "date") return { rule: "date", text: explainDate(value) };
  const needed = NEEDED[format] ?? `it must have the format ${format}`;
  return { rule: format, text: `is ${quoteValue(value)}; ${needed}` };
}
function explainDate(value) {
  const isDayLike = typeof value === "string" && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value);
  return isDayLike ? `is ${value}, which is not a day of the calendar` : `is ${quoteValue(value)}; it must be a date, written YYYY-MM-DD`;
}

// src/events/explanation/likely-repair.ts
function likelyRepair(rule, value) {
  const text2 = typeof value === "number" ? String(value) : value;
  if (typeof text2 !== "string") return void 0;
  const meant = rule === "amount" ? likelyAmount(text2) : rule === "date" ? likelyDate(text2) : null;
  return meant === null ? void 0 : { values: [meant] };
}
function likelyAmount(text2) {
  const [, whole, decimals = ""] = /^([0-9]+)(\.[0-9]+)?$/.exec(text2.replace(/[^0-9.]/g, "")) ?? [];
  return whole === void 0 ? null : `${whole}${decimals.slice(0, 7)}`;
}
function likelyDate(text2) {
  const [, year, month, day] = /^([0-9]{4})[-/. ]?([0-9]{2})[-/. ]?([0-9]{2})/.exec(text2) ?? [];
  return year === void 0 ? null : `${year}-${month}-${day}`;
}

// src/events/explanation/sentence.ts
function withArticle(word) {
  return `${/^(?:[aeiou]|hce)/.test(word) ? "an" : "a"} ${word}`;
}

// src/events/explanation/explain-kind.ts
var KINDS = {
  amount: { rule: "amount", say: amount },
  "positive amount": { rule: "amount", say: positiveAmount },
  rate: { rule: "rate", say: rate },
  "calendar date": { rule: "date", say: explainDate },
  "date-time": { rule: "date-time", say: (value) => explainFormat("event-time", value).text },
  text: { rule: "text", say: text },
  UUID: { rule: "uuid", say: (value) => explainFormat("uuid", value).text }
};
var RANGES = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
function explainKind(error, subject) {
  const title = error.parentSchema?.title;
  const kind = typeof title === "string" ? KINDS[title] : void 0;
  if (kind !== void 0) {
    const { rule, say } = kind;
    return { rule, text: say(error.data, subject), repair: likelyRepair(rule, error.data) };
  }
  if (error.keyword === "type")
    return { rule: "type", text: `is ${quoteValue(error.data)}; ${typeNeeded(error)}` };
  if (error.keyword === DECIMAL_BOUNDS) {
    const text2 = `is ${quoteValue(error.data)}; it must be a decimal number, ${range(error.schema)}`;
    return { rule: "range", text: text2 };
  }
  if (error.keyword === DECIMAL_DIGITS) {
    const text2 = `is ${quoteValue(error.data)}; as text it must match ${String(error.schema)}`;
    return { rule: "pattern", text: text2 };
  }
  if (RANGES.includes(error.keyword)) {
    return {
      rule: "range",
      text: `is ${quoteValue(error.data)}; it must be ${range(error.parentSchema ?? {})}`
    };
  }
  if (error.keyword === "format") return explainFormat(String(error.schema), error.data);
  if (error.keyword === "pattern") {
    return {
      rule: "pattern",
      text: `is ${quoteValue(error.data)}; it must match ${String(error.schema)}`
    };
  }
  return null;
}
var AMOUNT_FORM = 'an amount is a string of digits like "1234.56", at most 12 before the point and 6 after';
function amount(value, subject) {
  return amountForm(value) ?? `is ${quoteFigure(value)}; ${named(subject)} must be 0 or more`;
}
function positiveAmount(value, subject) {
  const isNegative = typeof value === "number" ? value <= 0 : typeof value === "string" && /^-?[0-9.]+$/.test(value) && !/^[0-9.]*[1-9]/.test(value);
  if (isNegative) return `is ${quoteFigure(value)}; ${named(subject)} must be greater than 0`;
  return amountForm(value) ?? `is ${quoteFigure(value)}; ${named(subject)} must be greater than 0`;
}
function amountForm(value) {
  if (typeof value === "number") {
    if (value < 0) return null;
    if (!Number.isFinite(value))
      return "is a number too large for any parser; write it as a string";
    if (value > 999999999999999e-6)
      return `is the JSON number ${value}; past 9 digits a parser may lose some: write it as a string`;
    return `is the JSON number ${value}; an amount may have at most 6 decimals`;
  }
  if (typeof value !== "string") return `is ${quoteValue(value)}; ${AMOUNT_FORM}`;
  if (/^-[0-9]+(\.[0-9]+)?$/.test(value)) return null;
  const decimals = /^[0-9]+\.([0-9]+)$/.exec(value)?.[1]?.length ?? 0;
  if (decimals > 6)
    return `is ${quoteFigure(value)}, with ${decimals} decimals; an amount has at most 6, nothing is rounded`;
  if (/^[0-9]{13,}(\.[0-9]+)?$/.test(value))
    return `is ${quoteFigure(value)}; an amount may have at most 12 digits before the point`;
  return `is ${quoteValue(value)}; ${AMOUNT_FORM}`;
}
function rate(value) {
  return `is ${quoteFigure(value)}; a rate must be from 0 to 1, with at most 4 decimals`;
}
function text(value) {
  return typeof value === "string" ? `is ${quoteValue(value)}, which is blank; it must have a visible character` : `is ${quoteValue(value)}; it must be text`;
}
function named({ field, eventType }) {
  return field === "amount" && eventType !== "" ? withArticle(eventType) : field;
}
function typeNeeded(error) {
  const types = [error.schema].flat();
  return `it must be ${types.filter((type) => type !== "null").map(withArticle).join(" or ")}`;
}
function range(bounds) {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = bounds;
  const isFromTo = minimum !== void 0 && maximum !== void 0;
  return [
    isFromTo ? `from ${minimum} to ${maximum}` : null,
    minimum === void 0 || isFromTo ? null : `${minimum} or more`,
    exclusiveMinimum === void 0 ? null : `greater than ${exclusiveMinimum}`,
    maximum === void 0 || isFromTo ? null : `${maximum} or less`,
    exclusiveMaximum === void 0 ? null : `less than ${exclusiveMaximum}`,
    multipleOf === void 0 ? null : `a multiple of ${multipleOf}`
  ].filter((words) => words !== null).join(" and ");
}

// src/contracts/text/nearest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function nearest2(word, candidates) {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates.map((candidate) => ({
    candidate,
    away: slips(word.toLowerCase(), candidate.toLowerCase())
  })).sort((a, b) => a.away - b.away);
  const [best] = ranked;
  return best !== void 0 && best.away <= limit ? best.candidate : void 0;
}
function slips(word, meant) {
  const at = [...word].findIndex((letter, index) => letter !== meant[index]);
  const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  return at >= 0 && swapped === meant ? 1 : (0, import_fastest_levenshtein.distance)(word, meant);
}

// src/events/schema/dispatch-unions.ts
var TAG_VALUES = "x-dc-event-gate-tag";
function dispatchUnions(schema) {
  const nodes = [...subschemas(schema)].map(({ node }) => node);
  const hasOwnBases = nodes.some((node) => node !== schema && typeof node.$id === "string");
  for (const node of nodes) {
    const tag = readDiscriminator2(node);
    const branches = readBranches(node);
    const canDispatch = !hasOwnBases && tag !== null && isPlainUnion(node, tag, schema);
    delete node.discriminator;
    if (tag === null || branches === null) continue;
    const required = Array.isArray(node.required) ? node.required : [];
    node.required = [.../* @__PURE__ */ new Set([...required, tag])];
    node[TAG_VALUES] = { tag, values: findTags(node, schema)?.values.flat() ?? [] };
    if (!canDispatch) continue;
    delete node.anyOf;
    Object.assign(node, { type: "object", oneOf: branches, discriminator: { propertyName: tag } });
  }
}
function isPlainUnion(node, tag, root) {
  if (Array.isArray(node.oneOf) && Array.isArray(node.anyOf)) return false;
  if ((node.type ?? "object") !== "object" || findTags(node, root)?.tag !== tag) return false;
  return (readBranches(node) ?? []).every((branch2) => {
    if (!isSchemaNode(branch2) || branch2.$ref !== void 0 && Object.keys(branch2).length > 1)
      return false;
    const schema = followReferences(branch2, root);
    if (schema === null || schema.type !== "object" || !isSchemaNode(schema.properties))
      return false;
    const field = schema.properties[tag];
    return isSchemaNode(field) && (Boolean(field.const) || Array.isArray(field.enum));
  });
}

// src/events/explanation/explain-structure.ts
function explainStructure(error, subject) {
  switch (error.keyword) {
    case "required":
      return missing(error, subject);
    case "additionalProperties":
    case "unevaluatedProperties":
      return unknownField(error, subject);
    case "discriminator":
      return {
        rule: "event-type",
        text: known(error.params.tagValue, tagged(error)?.values ?? [])
      };
    case TAG:
      return { rule: "event-type", text: known(error.data, error.schema) };
    case "enum":
      return explainChoices(error);
    case "const":
      return {
        rule: "const",
        text: `is ${quoteValue(error.data)}; it must be ${quoteValue(error.schema)}`,
        repair: { values: [error.schema] }
      };
    default:
      return null;
  }
}
function explainChoices({ data, schema }) {
  const allowed = schema.filter((choice) => choice !== null);
  return {
    rule: "enum",
    text: choices(data, allowed),
    repair: { values: likeliest(data, allowed) }
  };
}
function likeliest(value, allowed) {
  const meant = typeof value === "string" ? nearest2(value, allowed.map(String)) : void 0;
  return meant === void 0 ? allowed : allowed.filter((choice) => String(choice) === meant);
}
function missing(error, subject) {
  const union = tagged(error);
  return union !== void 0 && union.tag === error.params.missingProperty && union.values.length > 0 ? { rule: "event-type", text: known(void 0, union.values) } : { rule: "required", text: `is missing; ${owner(subject)} needs it` };
}
function tagged({ parentSchema = {} }) {
  return parentSchema[TAG_VALUES];
}
function unknownField(error, subject) {
  const known2 = Object.keys(error.parentSchema?.properties ?? {});
  const meant = nearest2(subject.field, known2);
  const hint = meant === void 0 ? `its fields are ${known2.join(", ")}` : `did you mean \`${meant}\`?`;
  return {
    rule: "unknown-field",
    text: `is not a field of ${owner(subject, "an event")}; ${hint}`,
    repair: meant === void 0 ? void 0 : { rename: meant }
  };
}
function known(value, allowed) {
  const names = `it must be one of ${allowed.join(", ")}`;
  if (value === void 0) return `is missing; ${names}`;
  const isWord = typeof value === "string" && /^[\w.-]{1,60}$/.test(value);
  const meant = typeof value === "string" ? nearest2(value, allowed) : void 0;
  const hint = meant === void 0 ? "" : `; did you mean ${meant}?`;
  return `is ${isWord ? value : quoteValue(value)}; ${names}${hint}`;
}
function choices(value, allowed) {
  const names = allowed.map(String);
  const meant = typeof value === "string" ? nearest2(value, names) : void 0;
  const hint = meant === void 0 ? "" : `; did you mean ${meant}?`;
  return `is ${quoteValue(value)}; it must be one of ${names.join(", ")}${hint}`;
}
function owner({ pointer, eventType }, envelope = "every event") {
  const parent = pointer.slice(0, pointer.lastIndexOf("/"));
  if (parent === "") return envelope;
  if (parent === "/payload") return eventType === "" ? "the payload" : withArticle(eventType);
  return `\`${parent}\``;
}

// src/events/explanation/explain.ts
var ECHOES = ["oneOf", "anyOf", "allOf", "if", "not"];
var ORDER = [
  TAG,
  "required",
  "additionalProperties",
  "unevaluatedProperties",
  "discriminator",
  "enum",
  "const",
  "type"
];
function explain(errors, value, typePath) {
  const causes = relevantErrors(errors);
  const byPlace = /* @__PURE__ */ new Map();
  for (const error of causes) {
    const pointer = errorPointer(error);
    const held = byPlace.get(pointer);
    if (held === void 0 || weight(error) < weight(held)) byPlace.set(pointer, error);
  }
  const eventType = readEventType(value, typePath) ?? "";
  const problems = [...byPlace].map(([pointer, error]) => {
    const field = pointer.slice(pointer.lastIndexOf("/") + 1);
    return explainOne(error, { pointer, eventType, field });
  });
  return withoutEchoes(problems);
}
function withoutEchoes(problems) {
  const meant = problems.flatMap(
    ({ pointer, repair }) => repair !== void 0 && "rename" in repair ? [`${pointer.slice(0, pointer.lastIndexOf("/"))}/${escapePointer(repair.rename)}`] : []
  );
  return problems.filter(({ rule, pointer }) => rule !== "required" || !meant.includes(pointer));
}
function explainOne(error, subject) {
  const { rule, text: text2, repair } = explainStructure(error, subject) ?? explainKind(error, subject) ?? {
    rule: error.keyword,
    text: `is ${quoteValue(error.data)}; it ${error.message ?? "is not allowed"}`,
    repair: void 0
  };
  const where = subject.pointer === "" ? "the record" : `\`${subject.pointer}\``;
  const problem2 = { pointer: subject.pointer, rule, message: `${where} ${text2}` };
  return repair === void 0 ? problem2 : { ...problem2, repair };
}
function relevantErrors(errors) {
  const all = errors.flatMap((error) => {
    const causes2 = causesOf(error);
    return causes2 === null ? [error] : relevantErrors(causes2);
  });
  const causes = all.filter(
    (error) => !(ECHOES.includes(error.keyword) && error.schemaPath !== "") && !isNullBranch(error)
  );
  return causes.length > 0 ? causes : all;
}
function isNullBranch(error) {
  return error.keyword === "type" && error.schema === "null" && /\/anyOf\/\d+\/type$/.test(error.schemaPath);
}
function weight(error) {
  const index = ORDER.indexOf(error.keyword);
  return index === -1 ? ORDER.length : index;
}
function errorPointer({ keyword, instancePath, params }) {
  const name = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  if (typeof name === "string") return `${instancePath}/${escapePointer(name)}`;
  return keyword === "discriminator" ? `${instancePath}/${String(params.tag)}` : instancePath;
}

// src/events/explanation/create-explainer.ts
function createExplainer(schema, typePath, onPattern) {
  let explaining;
  let standard;
  function findErrors(value) {
    explaining ??= compileForExplanations(schema, onPattern);
    const errors = explaining(value) ? [] : explaining.errors ?? [];
    const causes = errors.filter(({ keyword }) => !keyword.startsWith("unevaluated"));
    if (causes.length > 0) return causes;
    standard ??= compileForErrors(schema, onPattern);
    return standard(value) ? [] : standard.errors ?? [];
  }
  return (value) => atLeastOne(explain(findErrors(value), value, typePath));
}
function explainBy(validate3) {
  return (value) => atLeastOne(validate3(value) ? [] : explain(validate3.errors ?? [], value, PLAN_TYPE));
}
var PLAN_TYPE = pointerSteps(PLAN_TYPE_POINTER);
function atLeastOne(problems) {
  return problems.length > 0 ? problems : [{ pointer: "", rule: "schema", message: "the record is not valid by the schema" }];
}

// src/contracts/ports/parquet.ts
var ANY_FIELD = {
  kind: "any",
  names: [],
  required: [],
  isNullable: false,
  member: () => ANY_FIELD
};
function writesNull(object, name) {
  return object.required.includes(name) && object.member(name).isNullable;
}

// src/events/field-kinds.ts
function eventFields(schema) {
  return fieldFrom([schema], schema);
}
function fieldFrom(schemas, root) {
  const nodes = /* @__PURE__ */ new Set();
  for (const schema of schemas) gatherNodes(schema, root, nodes);
  const objects = [...nodes].filter(({ properties: properties2 }) => isSchemaNode(properties2));
  return {
    kind: kindOfAll([...nodes]),
    names: [...new Set(objects.flatMap(({ properties: properties2 }) => Object.keys(properties2)))],
    required: requiredOfAll(objects),
    isNullable: [...nodes].some((node) => readTypes(node).includes("null")),
    member(name) {
      const found = [...nodes].flatMap(
        ({ properties: properties2 }) => isSchemaNode(properties2) && Object.hasOwn(properties2, name) ? [properties2[name]] : []
      );
      return found.length === 0 ? ANY_FIELD : fieldFrom(found, root);
    }
  };
}
function requiredOfAll(objects) {
  const [first = [], ...others] = objects.map(
    ({ required }) => Array.isArray(required) ? required.map(String) : []
  );
  return first.filter((name) => others.every((list) => list.includes(name)));
}
function kindOfAll(nodes) {
  const kinds = new Set(nodes.flatMap(readKinds));
  const [kind] = kinds;
  return kind === void 0 || kinds.size > 1 ? "any" : kind;
}
function readKinds(node) {
  const types = readTypes(node).filter((type) => type !== "null");
  const { format } = node;
  if (types.length === 2 && types.includes("string") && types.includes("number")) {
    return [format === "amount" || format === "rate" ? format : "any"];
  }
  if (types.length > 1) return ["any"];
  return types.map((type) => {
    if (type === "string") return textKind(format);
    if (type === "integer" || type === "number" || type === "boolean" || type === "object")
      return type;
    return "any";
  });
}
function textKind(format) {
  if (format === "date") return "date";
  return format === "event-time" || format === "date-time" ? "instant" : "text";
}
function readTypes(node) {
  const { type } = node;
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type.map(String);
  const values = Array.isArray(node.enum) ? node.enum : "const" in node ? [node.const] : [];
  return [...new Set(values.map((value) => value === null ? "null" : typeof value))];
}

// src/events/schema/python-pattern.ts
var SAME_LETTERS = "bBdDsSwWfnrtv";
var OTHER_LETTERS = { A: "^", Z: "$", z: "$", a: "\\x07" };
var SYNTAX = "^$\\.*+?()[]{}|/";
var RULES = [translateEscape, refuseFlags, translateGroup, translateBrackets];
function translatePattern(pattern) {
  if (compiles(pattern)) return { ok: true, pattern };
  let translated = "";
  let inClass = false;
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at);
    const opening = inClass ? null : /^\[\^?\]?/.exec(rest)?.[0];
    if (opening !== void 0 && opening !== null) {
      translated += opening.replace("]", "\\]");
      at += opening.length;
      inClass = true;
      continue;
    }
    const step = firstMatch(rest, inClass);
    if ("reason" in step) return { ok: false, reason: step.reason };
    if (inClass && rest.startsWith("]")) inClass = false;
    translated += step.text;
    at += step.length;
  }
  return compiles(translated) ? { ok: true, pattern: translated } : { ok: false, reason: reasonFrom(pattern) };
}
function firstMatch(rest, inClass) {
  for (const rule of RULES) {
    const found = rule(rest, inClass);
    if (found !== null) return found;
  }
  const [character = ""] = rest;
  return { length: 1, text: character };
}
function translateEscape(rest, inClass) {
  if (!rest.startsWith("\\")) return null;
  const coded = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[pP]\{[^}]*\}|k<\w+>|[1-9](?![0-9]))/.exec(
    rest
  )?.[0];
  if (coded !== void 0) return { length: coded.length, text: coded };
  const long2 = /^\\(?:U([0-9a-fA-F]{8})|[xu]\{([0-9a-fA-F]{1,6})\})/.exec(rest);
  if (long2 !== null)
    return {
      length: long2[0].length,
      text: `\\u{${(long2[1] ?? long2[2] ?? "").replace(/^0+(?=.)/, "")}}`
    };
  const escaped = rest.charAt(1);
  if (SAME_LETTERS.includes(escaped) && escaped !== "")
    return { length: 2, text: rest.slice(0, 2) };
  if (!inClass && Object.hasOwn(OTHER_LETTERS, escaped))
    return { length: 2, text: OTHER_LETTERS[escaped] ?? "" };
  if (escaped === "-") return { length: 2, text: inClass ? "\\-" : "-" };
  if (/[A-Za-z0-9]/.test(escaped) || escaped === "")
    return { reason: `the escape \\${escaped} has no counterpart; write the character itself` };
  return { length: 2, text: SYNTAX.includes(escaped) ? `\\${escaped}` : escaped };
}
function refuseFlags(rest, inClass) {
  const flags = inClass ? void 0 : /^\(\?([aiLmsux]+|[aiLmsux]*-[imsx]+)([:)])/.exec(rest);
  if (flags === void 0 || flags === null) return null;
  if (flags[1] === "a" && flags[2] === ")") return { length: flags[0].length, text: "" };
  return {
    reason: `the flags ${flags[0]} have no counterpart; write both cases as [Aa], any character as [\\s\\S], and take them out`
  };
}
function translateGroup(rest, inClass) {
  if (inClass || !rest.startsWith("(?")) return null;
  const named2 = /^\(\?P<(\w+)>/.exec(rest);
  if (named2 !== null) return { length: named2[0].length, text: `(?<${named2[1]}>` };
  const back = /^\(\?P=(\w+)\)/.exec(rest);
  if (back !== null) return { length: back[0].length, text: `\\k<${back[1]}>` };
  const comment = /^\(\?#[^)]*\)/.exec(rest);
  if (comment !== null) return { length: comment[0].length, text: "" };
  const same = /^\(\?(?:[:=!]|<[=!]|<\w+>)/.exec(rest);
  if (same !== null) return { length: same[0].length, text: same[0] };
  const other = /^\(\?.?[^)a-z]*/.exec(rest)?.[0] ?? "(?";
  return { reason: `the group ${other} has no counterpart; write it with (?:…), (?=…) or (?!…)` };
}
function translateBrackets(rest, inClass) {
  if (inClass) {
    if (/^\[[:.=]/.test(rest))
      return {
        reason: `the class ${rest.slice(0, 2)}…] has no counterpart; write its characters, as in [A-Za-z]`
      };
    return rest.startsWith("[") ? { length: 1, text: "\\[" } : null;
  }
  const counted = /^\{([0-9]*)(,?)([0-9]*)\}/.exec(rest);
  if (counted !== null && (counted[1] !== "" || counted[3] !== ""))
    return { length: counted[0].length, text: `{${counted[1] || "0"}${counted[2]}${counted[3]}}` };
  if (/^[*+?}][+]/.test(rest))
    return { reason: "a quantifier with + after it has no counterpart; write it without the +" };
  return /^[{}\]]/.test(rest) ? { length: 1, text: `\\${rest.charAt(0)}` } : null;
}
function compiles(pattern) {
  return compileError(pattern) === null;
}
function reasonFrom(pattern) {
  const message = compileError(pattern) ?? "";
  return `JavaScript says: ${message.replace(/^Invalid regular expression: (?:\/.*\/\w*: )?/s, "")}; write it in the dialect of ECMA-262`;
}
function compileError(pattern) {
  try {
    new RegExp(pattern, "u");
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

// src/events/schema/prepare-schema.ts
function prepareSchema(schema) {
  const dialect = readDialect(schema);
  if (!isSchemaNode(schema)) return { json: schema, dialect };
  const json = structuredClone(schema);
  for (const place2 of [...subschemas(json)]) prepareNode(place2, dialect);
  dispatchUnions(json);
  return { json, dialect };
}
function prepareNode({ node, pointer }, dialect) {
  if (node.$async !== void 0)
    throw new SchemaFault(
      `${pointer}/$async`,
      "makes the answer come later, and none is waited for; take it out"
    );
  if (ignoresBesideReferences(dialect) && typeof node.$ref === "string") keepReference(node);
  delete node.id;
  delete node.nullable;
  translatePatterns(node, pointer);
  dropImplied(node);
  joinDecimal(node);
}
function keepReference(node) {
  const kept = ["$ref", "$id", "$schema", "definitions", "$defs"];
  for (const keyword of Object.keys(node)) if (!kept.includes(keyword)) delete node[keyword];
}
function translatePatterns(node, pointer) {
  if (typeof node.pattern === "string")
    node.pattern = translateOrThrow(node.pattern, `${pointer}/pattern`);
  if (!isSchemaNode(node.patternProperties)) return;
  node.patternProperties = Object.fromEntries(
    Object.entries(node.patternProperties).map(([pattern, value]) => [
      translateOrThrow(pattern, `${pointer}/patternProperties`),
      value
    ])
  );
}
function translateOrThrow(pattern, pointer) {
  const translated = translatePattern(pattern);
  if (translated.ok) return translated.pattern;
  throw new SchemaFault(pointer, `is ${JSON.stringify(pattern)}: ${translated.reason}`);
}
var IMPLIED = {
  date: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
  "event-time": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})?$"
};
var UUID_PATTERN = "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$";
function dropImplied(node) {
  const { format, pattern } = node;
  if (typeof format !== "string" || typeof pattern !== "string") return;
  if (IMPLIED[format] === pattern) delete node.pattern;
  if (format === "uuid" && pattern === UUID_PATTERN) delete node.format;
}

// src/events/walk/wasm/code.ts
var Label = class {
};
var NO_RESULT = 64;
var [ELSE, END] = [5, 11];
function assemble(code2) {
  const bytes = [];
  append(code2, [], bytes);
  return bytes;
}
function append(code2, labels, bytes) {
  if (typeof code2 === "number") bytes.push(code2);
  else if ("to" in code2) {
    const depth = labels.indexOf(code2.to);
    if (depth === -1) throw new TypeError("a branch leaves a block that it is in");
    bytes.push(code2.opcode, ...unsigned(depth));
  } else if ("body" in code2) {
    const inner = [code2.label, ...labels];
    bytes.push(code2.opcode, NO_RESULT);
    append(code2.body, inner, bytes);
    if (code2.otherwise !== null) {
      bytes.push(ELSE);
      append(code2.otherwise, inner, bytes);
    }
    bytes.push(END);
  } else for (const part of code2) append(part, labels, bytes);
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
var skipBlanks = (skipSpace2, local) => when(int.atMost(load8(get(local)), i32(CHAR.space)), set(local, call(skipSpace2, get(local))));
var walkBy = (index, local) => [
  set(local, call(index, get(local))),
  when(int.isZero(get(local)), NO)
];
function wordAt(bytes, at, length) {
  let word = 0n;
  for (let i = length - 1; i >= 0; i -= 1) word = word << 8n | BigInt(bytes[at + i] ?? 0);
  return word;
}

// src/events/walk/columns/put.ts
var [FROM, TO, COLUMN] = [0, 1, 2];
var tailOf = (column) => load32(get(column));
function definePut(module, write) {
  const index = module.declare(3);
  module.define(index, (body) => [
    when(int.equal(load8(get(FROM)), i32(charCode("n"))), giveBack(i32(1))),
    write(body)
  ]);
  return index;
}

// src/events/walk/columns/put-text.ts
var BYTES_OF_LENGTH = 4;
var LONGEST_TEXT = 1 << 18;
function definePutText(module, note) {
  return definePut(module, (body) => {
    const [to, bytes, found] = [body.local("i32"), body.local("v128"), body.local("i32")];
    const next = new Label();
    const length = int.subtract(get(to), tailOf(COLUMN));
    return [
      need(int.equal(load8(get(FROM)), i32(CHAR.quote))),
      need(int.atMost(int.subtract(get(TO), get(FROM)), i32(LONGEST_TEXT))),
      advance(FROM, 1),
      advance(TO, -1),
      set(to, int.add(tailOf(COLUMN), i32(BYTES_OF_LENGTH))),
      loop(
        next,
        when(int.below(get(FROM), get(TO)), [
          set(bytes, load128(get(FROM))),
          store128(get(to), get(bytes)),
          set(found, wide.bits(wide.equal(get(bytes), wide.all(CHAR.backslash)))),
          when(
            get(found),
            [
              set(found, int.trailingZeros(get(found))),
              set(FROM, int.add(get(FROM), get(found))),
              set(to, int.add(get(to), get(found))),
              when(int.below(get(FROM), get(TO)), putEscaped(to, body))
            ],
            [advance(FROM, 16), advance(to, 16)]
          ),
          branch(next)
        ])
      ),
      // Both have gone as far beyond the end.
      set(to, int.subtract(get(to), int.subtract(get(FROM), get(TO)))),
      store32(tailOf(COLUMN), int.subtract(length, i32(BYTES_OF_LENGTH))),
      note(get(COLUMN), length)
    ];
  });
}
var SHORT = [
  ["b", 8],
  ["f", 12],
  ["n", 10],
  ["r", 13],
  ["t", 9]
];
function putEscaped(to, body) {
  const c = body.local("i32");
  const put = (byte) => [store8(get(to), byte), advance(to, 1)];
  const upper = (bits, mark) => put(int.or(int.shiftRight(get(c), i32(bits)), i32(mark)));
  const lower = (bits) => put(int.or(int.and(int.shiftRight(get(c), i32(bits)), i32(63)), i32(128)));
  return [
    set(c, load8(get(FROM), 1)),
    when(
      int.equal(get(c), i32(charCode("u"))),
      [
        set(c, fourDigits()),
        advance(FROM, 6),
        when(
          int.below(get(c), i32(128)),
          put(get(c)),
          when(
            int.below(get(c), i32(2048)),
            [upper(6, 192), lower(0)],
            [upper(12, 224), lower(6), lower(0)]
          )
        )
      ],
      [
        SHORT.map(
          ([letter, byte]) => when(int.equal(load8(get(FROM), 1), i32(charCode(letter))), set(c, i32(byte)))
        ),
        advance(FROM, 2),
        put(get(c))
      ]
    )
  ];
}
function fourDigits() {
  const digit3 = (at) => {
    const c = load8(get(FROM), at);
    return int.add(int.and(c, i32(15)), int.multiply(int.shiftRight(c, i32(6)), i32(9)));
  };
  return [3, 4, 5].reduce(
    (all, at) => int.or(int.shiftLeft(all, i32(4)), digit3(at)),
    digit3(2)
  );
}

// src/events/walk/columns/put-times.ts
var [DAY_TEXT, SECOND_TEXT, FRACTION_DIGITS] = [10, 19, 6];
function definePutTimes(module, note) {
  const daysAt = defineDaysAt(module);
  return {
    date: definePut(module, () => [
      need(int.equal(int.subtract(get(TO), get(FROM)), i32(DAY_TEXT + 2))),
      store32(tailOf(COLUMN), call(daysAt, int.add(get(FROM), i32(1)))),
      note(get(COLUMN), i32(4))
    ]),
    instant: definePut(module, (body) => putInstant(daysAt, body, note))
  };
}
var digit = (p, at) => int.subtract(load8(get(p), at), i32(CHAR.zero));
var twoDigits = (p, at) => int.add(int.multiply(digit(p, at), i32(10)), digit(p, at + 1));
function defineDaysAt(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, year, month] = [0, body.local("i32"), body.local("i32")];
    const [ofEra, isEarly] = [body.local("i32"), body.local("i32")];
    const marchMonth = int.subtract(
      int.add(get(month), int.multiply(get(isEarly), i32(12))),
      i32(3)
    );
    const dayOfYear = int.add(
      int.divide(int.add(int.multiply(marchMonth, i32(153)), i32(2)), i32(5)),
      int.subtract(twoDigits(p, 8), i32(1))
    );
    return [
      set(month, twoDigits(p, 5)),
      set(isEarly, int.below(get(month), i32(3))),
      set(year, int.add(int.multiply(twoDigits(p, 0), i32(100)), twoDigits(p, 2))),
      set(year, int.subtract(get(year), get(isEarly))),
      set(ofEra, int.remainder(get(year), i32(400))),
      giveBack(
        [
          int.multiply(int.divide(get(year), i32(400)), i32(146097)),
          int.multiply(get(ofEra), i32(365)),
          int.divide(get(ofEra), i32(4)),
          int.subtract(i32(0), int.divide(get(ofEra), i32(100))),
          dayOfYear,
          i32(-719468)
        ].reduce((a, b) => int.add(a, b))
      )
    ];
  });
  return index;
}
function putInstant(daysAt, body, note) {
  const [p, days, seconds] = [FROM, body.local("i32"), body.local("i32")];
  const [fraction, digits2, c] = [body.local("i32"), body.local("i32"), body.local("i32")];
  const [next, more] = [new Label(), new Label()];
  const offset = int.multiply(
    int.add(int.multiply(twoDigits(p, 1), i32(60)), twoDigits(p, 4)),
    i32(60)
  );
  const micros = long.add(
    long.multiply(long.fromSigned(get(days)), i64(86400000000n)),
    long.multiply(long.fromSigned(get(seconds)), i64(1000000n))
  );
  return [
    advance(p, 1),
    set(days, call(daysAt, get(p))),
    set(
      seconds,
      int.add(
        int.multiply(int.add(int.multiply(twoDigits(p, 11), i32(60)), twoDigits(p, 14)), i32(60)),
        twoDigits(p, 17)
      )
    ),
    advance(p, SECOND_TEXT),
    when(int.equal(load8(get(p)), i32(CHAR.point)), [
      advance(p, 1),
      loop(
        next,
        set(c, digit(p, 0)),
        when(int.below(get(c), i32(10)), [
          when(int.below(get(digits2), i32(FRACTION_DIGITS)), [
            set(fraction, int.add(int.multiply(get(fraction), i32(10)), get(c))),
            advance(digits2, 1)
          ]),
          advance(p, 1),
          branch(next)
        ])
      ),
      loop(
        more,
        when(int.below(get(digits2), i32(FRACTION_DIGITS)), [
          set(fraction, int.multiply(get(fraction), i32(10))),
          advance(digits2, 1),
          branch(more)
        ])
      )
    ]),
    set(c, load8(get(p))),
    when(int.equal(get(c), i32(CHAR.plus)), set(seconds, int.subtract(get(seconds), offset))),
    when(int.equal(get(c), i32(CHAR.minus)), set(seconds, int.add(get(seconds), offset))),
    store64(tailOf(COLUMN), long.add(micros, long.fromInt(get(fraction)))),
    note(get(COLUMN), i32(8))
  ];
}

// src/events/walk/columns/put-values.ts
var AMOUNT = { whole: 12, decimals: 6, bytes: 8 };
var RATE = { whole: 1, decimals: 4, bytes: 4 };
function createPuts(module, note) {
  return {
    text: definePutText(module, note),
    ...definePutTimes(module, note),
    uuid: definePut(module, (body) => putUuid(body, note)),
    amount: definePut(module, (body) => putDecimal(AMOUNT, body, note)),
    rate: definePut(module, (body) => putDecimal(RATE, body, note)),
    integer: definePut(module, (body) => putInteger(body, note)),
    boolean: definePut(module, () => [
      store8(tailOf(COLUMN), int.equal(load8(get(FROM)), i32(charCode("t")))),
      note(get(COLUMN), i32(1))
    ])
  };
}
function putUuid(body, note) {
  const [p, to, end, next] = [FROM, body.local("i32"), body.local("i32"), new Label()];
  const digit3 = (at) => {
    const c = load8(get(p), at);
    return int.add(int.and(c, i32(15)), int.multiply(int.shiftRight(c, i32(6)), i32(9)));
  };
  return [
    need(int.equal(int.subtract(get(TO), get(FROM)), i32(38))),
    advance(p, 1),
    set(to, tailOf(COLUMN)),
    set(end, int.add(get(to), i32(16))),
    loop(
      next,
      set(p, int.add(get(p), int.equal(load8(get(p)), i32(CHAR.minus)))),
      store8(get(to), int.or(int.shiftLeft(digit3(0), i32(4)), digit3(1))),
      advance(p, 2),
      advance(to, 1),
      when(int.below(get(to), get(end)), branch(next))
    ),
    note(get(COLUMN), i32(16))
  ];
}
function putDecimal({ whole, decimals, bytes }, body, note) {
  const [sum, c, isText] = [body.local("i64"), body.local("i32"), body.local("i32")];
  const [before, behind, isBehind] = [body.local("i32"), body.local("i32"), body.local("i32")];
  const [next, more] = [new Label(), new Label()];
  const stored = bytes === 8 ? store64(tailOf(COLUMN), get(sum)) : store32(tailOf(COLUMN), long.toInt(get(sum)));
  return [
    set(isText, int.equal(load8(get(FROM)), i32(CHAR.quote))),
    set(FROM, int.add(get(FROM), get(isText))),
    set(TO, int.subtract(get(TO), get(isText))),
    loop(
      next,
      when(int.below(get(FROM), get(TO)), [
        set(c, int.subtract(load8(get(FROM)), i32(CHAR.zero))),
        when(
          int.below(get(c), i32(10)),
          [
            set(sum, long.add(long.multiply(get(sum), i64(10n)), long.fromInt(get(c)))),
            set(before, int.add(get(before), int.isZero(get(isBehind)))),
            set(behind, int.add(get(behind), get(isBehind)))
          ],
          [
            need(int.equal(get(c), i32(CHAR.point - CHAR.zero))),
            need(int.isZero(get(isBehind))),
            set(isBehind, i32(1))
          ]
        ),
        advance(FROM, 1),
        branch(next)
      ])
    ),
    need(int.below(int.subtract(get(before), i32(1)), i32(whole))),
    need(int.atMost(get(behind), i32(decimals))),
    loop(
      more,
      when(int.below(get(behind), i32(decimals)), [
        set(sum, long.multiply(get(sum), i64(10n))),
        advance(behind, 1),
        branch(more)
      ])
    ),
    stored,
    note(get(COLUMN), i32(bytes))
  ];
}
var MOST_DIGITS = 9;
function putInteger(body, note) {
  const [sum, c, sign] = [body.local("i32"), body.local("i32"), body.local("i32")];
  const next = new Label();
  return [
    set(sign, int.equal(load8(get(FROM)), i32(CHAR.minus))),
    set(FROM, int.add(get(FROM), get(sign))),
    need(int.below(int.subtract(int.subtract(get(TO), get(FROM)), i32(1)), i32(MOST_DIGITS))),
    loop(
      next,
      set(c, int.subtract(load8(get(FROM)), i32(CHAR.zero))),
      need(int.below(get(c), i32(10))),
      set(sum, int.add(int.multiply(get(sum), i32(10)), get(c))),
      advance(FROM, 1),
      when(int.below(get(FROM), get(TO)), branch(next))
    ),
    when(get(sign), set(sum, int.subtract(i32(0), get(sum)))),
    store32(tailOf(COLUMN), get(sum)),
    note(get(COLUMN), i32(4))
  ];
}

// src/events/walk/columns/column-parts.ts
var MOST_ROWS = 1 << 16;
var TEXT_BYTES = 1 << 21;
var SLACK = 2 * LONGEST_TEXT;
var VALUE_BYTES = {
  uuid: 16,
  text: null,
  date: 4,
  instant: 8,
  amount: 8,
  rate: 4,
  integer: 4,
  boolean: 1
};
var [TAIL, COUNT, BITS] = [0, 4, 16];
var BYTES_OF_NOTE = 8;
function createColumnParts(module, columns) {
  const notes = {
    top: module.global("i32"),
    start: module.reserve((columns.length + 1) * BYTES_OF_NOTE)
  };
  const puts = createPuts(module, (column, bytes) => [
    store32(getGlobal(notes.top), column),
    store32(getGlobal(notes.top), bytes, 4),
    setGlobal(notes.top, int.add(getGlobal(notes.top), i32(BYTES_OF_NOTE))),
    giveBack(i32(1))
  ]);
  return {
    columns: columns.map((column) => {
      const size = VALUE_BYTES[column.kind];
      const bytes = size === null ? TEXT_BYTES + SLACK : (MOST_ROWS + 16) * size;
      const address = module.reserve(BITS + MOST_ROWS / 8);
      const put = { function: puts[column.kind], column: address };
      return { ...column, put, data: module.reserve(bytes) };
    }),
    notes,
    rows: module.reserve(4),
    commit: defineCommit(module, notes)
  };
}
function defineCommit(module, { top, start }) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [row, at, column, next] = [0, body.local("i32"), body.local("i32"), new Label()];
    const bits = body.local("i32");
    const increase2 = (by, offset) => store32(get(column), int.add(load32(get(column), offset), by), offset);
    const bit = int.shiftLeft(i32(1), int.and(get(row), i32(7)));
    return [
      set(at, i32(start)),
      loop(
        next,
        when(int.below(get(at), getGlobal(top)), [
          set(column, load32(get(at))),
          increase2(load32(get(at), 4), TAIL),
          increase2(i32(1), COUNT),
          set(bits, int.add(get(column), int.shiftRight(get(row), i32(3)))),
          store8(get(bits), int.or(load8(get(bits), BITS), bit), BITS),
          advance(at, BYTES_OF_NOTE),
          branch(next)
        ])
      ),
      giveBack(i32(1))
    ];
  });
  return index;
}
function openColumns(parts, buffer) {
  const tail = (words, { put }) => words[put.column + TAIL >> 2] ?? 0;
  return {
    isFull() {
      const words = new Int32Array(buffer());
      if ((words[parts.rows >> 2] ?? 0) >= MOST_ROWS) return true;
      return parts.columns.some(
        (column) => VALUE_BYTES[column.kind] === null && tail(words, column) > column.data + TEXT_BYTES
      );
    },
    rows: () => new Int32Array(buffer())[parts.rows >> 2] ?? 0,
    read() {
      const [words, all] = [new Int32Array(buffer()), new Uint8Array(buffer())];
      const rows = words[parts.rows >> 2] ?? 0;
      const columns = parts.columns.map((column) => {
        const { put, data } = column;
        const bits = put.column + BITS;
        return {
          column,
          count: words[put.column + COUNT >> 2] ?? 0,
          present: all.subarray(bits, bits + Math.ceil(rows / 8)),
          data: all.subarray(data, tail(words, column))
        };
      });
      return { rows, columns };
    },
    clear() {
      const [words, all] = [new Int32Array(buffer()), new Uint8Array(buffer())];
      words[parts.rows >> 2] = 0;
      for (const { put, data } of parts.columns) {
        words[put.column + TAIL >> 2] = data;
        words[put.column + COUNT >> 2] = 0;
        all.fill(0, put.column + BITS, put.column + BITS + MOST_ROWS / 8);
      }
    }
  };
}

// src/events/walk/runtime/lines.ts
var MOST_HANDED = 1024;
var FIELDS_OF_HANDED = 4;
function reserveReport(module, types) {
  const word = () => module.reserve(4);
  return {
    lines: word(),
    records: word(),
    handedCount: word(),
    handed: module.reserve(MOST_HANDED * FIELDS_OF_HANDED * 4),
    counts: module.reserve((types + 1) * 4)
  };
}
var increase = (address, offset = 0) => store32(address, int.add(load32(address, offset), i32(1)), offset);
function defineWalkLines(module, report, parts) {
  const { skipSpace: skipSpace2, findNewline, event, type, depth, keys, columns } = parts;
  const index = module.declare(2);
  const count = (address) => increase(i32(0), address);
  module.define(index, (body) => {
    const [p, end, at, next] = [0, 1, body.local("i32"), new Label()];
    const slot = body.local("i32");
    const isShort = int.atMost(int.subtract(get(at), get(p)), i32(MAX_EVENT_BYTES));
    const isAtEnd = int.equal(load8(get(at)), i32(CHAR.newline));
    return [
      loop(
        next,
        when(int.atLeast(get(p), get(end)), giveBack(get(p))),
        count(report.lines),
        set(at, get(p)),
        skipBlanks(skipSpace2, at),
        when(isAtEnd, [set(p, int.add(get(at), i32(1))), branch(next)]),
        setGlobal(type, i32(0)),
        setGlobal(depth, i32(0)),
        setGlobal(keys.top, i32(keys.start)),
        columns === null ? [] : setGlobal(columns.notes.top, i32(columns.notes.start)),
        set(at, call(event, get(at))),
        when(get(at), [
          skipBlanks(skipSpace2, at),
          when(int.and(isAtEnd, isShort), [
            increase(int.shiftLeft(getGlobal(type), i32(2)), report.counts),
            count(report.records),
            set(p, int.add(get(at), i32(1))),
            columns === null ? [] : commitRow(columns, p),
            branch(next)
          ])
        ]),
        set(at, call(findNewline, get(p))),
        set(slot, int.shiftLeft(load32(i32(0), report.handedCount), i32(4))),
        store32(get(slot), get(p), report.handed),
        store32(get(slot), get(at), report.handed + 4),
        store32(get(slot), load32(i32(0), report.lines), report.handed + 8),
        store32(get(slot), load32(i32(0), report.records), report.handed + 12),
        count(report.records),
        count(report.handedCount),
        set(p, int.add(get(at), i32(1))),
        when(int.atLeast(load32(i32(0), report.handedCount), i32(MOST_HANDED)), giveBack(get(p))),
        branch(next)
      ),
      giveBack(get(p))
    ];
  });
  return index;
}
function commitRow({ rows, commit }, p) {
  return [
    call(commit, load32(i32(0), rows)),
    DROP,
    increase(i32(0), rows),
    when(int.atLeast(load32(i32(0), rows), i32(MOST_ROWS)), giveBack(get(p)))
  ];
}

// src/events/walk/wasm/instantiate.ts
function instantiate(module) {
  const { WebAssembly } = globalThis;
  if (WebAssembly === void 0) return null;
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(module)).exports;
  } catch (error) {
    if (error instanceof WebAssembly.CompileError || error instanceof RangeError) return null;
    throw error;
  }
}

// src/events/walk/byte-walk.ts
var PAGE = 1 << 16;
var NEWLINE = 10;
var CHUNK_BYTES = 1 << 18;
function startWalk(compiled2, types, onBatch = () => void 0) {
  const exports = instantiate(compiled2.module.bytes);
  if (exports === null) return null;
  const { memory: memory2, walkLines: walkLines2 } = exports;
  const { report, readOn, module } = compiled2;
  const start = module.end;
  for (const { address, bytes } of module.data) new Uint8Array(memory2.buffer).set(bytes, address);
  const columns = compiled2.columns && openColumns(compiled2.columns, () => memory2.buffer);
  columns?.clear();
  function handOn() {
    if (columns === null || columns.rows() === 0) return;
    onBatch(columns.read());
    columns.clear();
  }
  function reserve(length) {
    const missing2 = start + length + readOn - memory2.buffer.byteLength;
    if (missing2 <= 0) return true;
    try {
      memory2.grow(Math.ceil(missing2 / PAGE));
      return true;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  }
  function walkChunk(chunk, offset, handed) {
    const all = new Uint8Array(memory2.buffer);
    const words = new Int32Array(memory2.buffer);
    all.set(chunk, start);
    const end = start + chunk.length;
    all[end] = NEWLINE;
    for (let from = start; from < end; ) {
      if (columns?.isFull()) handOn();
      words[report.handedCount >> 2] = 0;
      from = walkLines2(from, end);
      const count = words[report.handedCount >> 2];
      const told = words.subarray(report.handed >> 2, (report.handed >> 2) + count * FIELDS_OF_HANDED);
      for (let i = 0; i < told.length; i += FIELDS_OF_HANDED) {
        const [first = 0, last = 0, line = 0, position = 0] = told.subarray(i, i + FIELDS_OF_HANDED);
        handed.push({ start: first - start + offset, end: last - start + offset, line, position });
      }
    }
  }
  return {
    walk(bytes) {
      if (!reserve(bytes.length)) return null;
      const before = new Int32Array(memory2.buffer);
      before.fill(0, report.lines >> 2, report.handed >> 2);
      before.fill(0, report.counts >> 2, (report.counts >> 2) + types + 1);
      const handed = [];
      for (let from = 0; from < bytes.length; ) {
        const to = endOfChunk(bytes, from);
        walkChunk(bytes.subarray(from, to), from, handed);
        from = to;
      }
      const words = new Int32Array(memory2.buffer);
      const first = report.counts >> 2;
      return {
        lines: words[report.lines >> 2],
        records: words[report.records >> 2],
        counts: [...words.subarray(first, first + types + 1)],
        handed
      };
    },
    finish: handOn
  };
}
function endOfChunk(bytes, from) {
  const most = from + CHUNK_BYTES;
  if (most >= bytes.length) return bytes.length;
  const last = bytes.lastIndexOf(NEWLINE, most - 1);
  const newline = last >= from ? last : bytes.indexOf(NEWLINE, most);
  return newline === -1 ? bytes.length : newline + 1;
}

// src/events/walk/emit/place.ts
var OFF_PATH = { members: /* @__PURE__ */ new Map(), isType: false, put: null };
function createPlaces(typePath, columns) {
  const event = emptyPlace();
  placeAt(event, typePath).isType = true;
  for (const { path, put } of columns?.columns ?? []) placeAt(event, path).put = put;
  return event;
}
function emptyPlace() {
  return { members: /* @__PURE__ */ new Map(), isType: false, put: null };
}
function placeAt(event, path) {
  let place2 = event;
  for (const step of path) {
    const next = place2.members.get(step) ?? emptyPlace();
    place2.members.set(step, next);
    place2 = next;
  }
  return place2;
}

// src/events/walk/emit/quoted.ts
function quotedBytes(text2) {
  const isPlain = !/["\\\u0000-\u001f]/.test(text2) && text2.isWellFormed();
  return isPlain && text2.length <= LONGEST ? new TextEncoder().encode(`"${text2}"`) : null;
}
var LONGEST = 300;
var BYTES_READ_ON = 1024;

// src/events/walk/schema/conjunction.ts
function gather(schemas, root) {
  const nodes = /* @__PURE__ */ new Set();
  const open = [...schemas];
  let limit = "none";
  for (let i = 0; i < open.length; i += 1) {
    const schema = open[i];
    if (schema === false) limit = "never";
    if (!isSchemaNode(schema)) {
      if (typeof schema !== "boolean" && limit === "none") limit = "beyond";
      continue;
    }
    if (nodes.has(schema)) continue;
    nodes.add(schema);
    const { $ref, allOf } = schema;
    if ($ref !== void 0) open.push(followed($ref, root));
    if (Array.isArray(allOf)) open.push(...allOf);
  }
  return { nodes, chosen: /* @__PURE__ */ new Set(), limit };
}
function followed(reference, root) {
  if (reference === "#") return root;
  if (typeof reference !== "string" || !reference.startsWith("#/")) return void 0;
  return resolveReference(reference, root);
}

// src/events/walk/schema/keywords.ts
var ANY_TYPE = ["type", "const", "enum", "$ref", "allOf", "anyOf", "oneOf"];
var CHECKED = {
  string: [...ANY_TYPE, "pattern", "format", "minLength", "maxLength", DECIMAL_BOUNDS],
  number: [
    ...ANY_TYPE,
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "format",
    DECIMAL_DIGITS
  ],
  boolean: ANY_TYPE,
  null: ANY_TYPE,
  object: [...ANY_TYPE, "properties", "required", "additionalProperties"],
  array: [...ANY_TYPE, "items", "minItems", "maxItems"]
};
var OF_TYPE = {
  string: CHECKED.string.filter((name) => !ANY_TYPE.includes(name) && name !== "format"),
  number: CHECKED.number.filter((name) => !ANY_TYPE.includes(name) && name !== "format"),
  object: [
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedProperties"
  ],
  array: [
    "items",
    "additionalItems",
    "prefixItems",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems"
  ]
};
var BEYOND = ["not", "if", "$dynamicRef", "$recursiveRef"];
var SAYS_NOTHING = [
  "$comment",
  "$dynamicAnchor",
  "$recursiveAnchor",
  "id",
  "nullable",
  "discriminator",
  "then",
  "else",
  "format"
];
var SORTED_KEYWORDS = [
  .../* @__PURE__ */ new Set([
    ...BEYOND,
    ...SAYS_NOTHING,
    ...Object.values(CHECKED).flat(),
    ...Object.values(OF_TYPE).flat()
  ])
];
function isBeyond(node, type) {
  if (BEYOND.some((name) => name in node)) return true;
  if ((type === "object" || type === "array") && readValues(node) !== null) return true;
  const unchecked = (OF_TYPE[type] ?? []).filter((name) => !CHECKED[type].includes(name));
  if (unchecked.some((name) => name in node && !isIdle(name, node[name]))) return true;
  return type === "array" && Array.isArray(node.items);
}
function isIdle(name, value) {
  return name === "uniqueItems" ? value === false : name.startsWith("unevaluated") && value === true;
}
function allowsType(node, type) {
  const { type: types } = node;
  const listed = Array.isArray(types) ? types : [types];
  const isListed = types === void 0 || listed.includes(type) || type === "number" && listed.includes("integer");
  const values = readValues(node);
  return isListed && (values === null || values.some((value) => typeOf(value) === type));
}
function readValues(node) {
  const listed = Array.isArray(node.enum) ? node.enum : null;
  if (!("const" in node)) return listed;
  return listed === null || listed.includes(node.const) ? [node.const] : [];
}
function typeOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "object";
}

// src/events/walk/schema/tag.ts
function findTag(branches, root) {
  const [first] = branches;
  const names = [...first?.nodes ?? []].flatMap((node) => Object.keys(propertiesOf(node)));
  for (const name of names) {
    const values = branches.map((branch2) => textsAt(branch2, name, root));
    const all = values.flat();
    if (values.every((texts) => texts.length > 0) && new Set(all).size === all.length)
      return { name, values };
  }
  return null;
}
function textsAt({ nodes }, name, root) {
  const schemas = [...nodes].flatMap((node) => {
    const properties2 = propertiesOf(node);
    return Object.hasOwn(properties2, name) ? [properties2[name]] : [];
  });
  const lists = [...gather(schemas, root).nodes].flatMap((node) => {
    const values = readValues(node);
    return values === null ? [] : [values];
  });
  const [first, ...others] = lists;
  if (first === void 0 || !first.every((value) => typeof value === "string")) return [];
  return first.filter((text2) => others.every((list) => list.includes(text2)));
}
function propertiesOf({ properties: properties2 }) {
  return isSchemaNode(properties2) ? properties2 : {};
}

// src/events/walk/schema/demand.ts
function demandOn(conjunction, type, root) {
  let { nodes, chosen } = conjunction;
  for (; ; ) {
    const limit = limitOn({ ...conjunction, nodes }, type);
    if (limit !== "none") return { kind: limit };
    const group = [...nodes].flatMap(groupsIn).find(({ list }) => !chosen.has(list));
    if (group === void 0) return { kind: "plain", nodes: [...nodes] };
    const taken = /* @__PURE__ */ new Set([...chosen, group.list]);
    const branches = group.list.map((branch2) => gather([branch2], root)).filter((branch2) => limitOn(branch2, type) !== "never");
    const [only] = branches;
    if (only === void 0) return { kind: "never" };
    if (branches.length > 1) {
      const tag = type === "object" ? findTag(branches, root) : null;
      if (tag === null && group.isExact) return { kind: "beyond" };
      const choices2 = branches.map((branch2) => joined(nodes, taken, branch2));
      return { kind: "choice", choices: choices2, tag };
    }
    if (only.limit !== "none") return { kind: "beyond" };
    nodes = /* @__PURE__ */ new Set([...nodes, ...only.nodes]);
    chosen = taken;
  }
}
function joined(nodes, chosen, branch2) {
  return { nodes: /* @__PURE__ */ new Set([...nodes, ...branch2.nodes]), chosen, limit: branch2.limit };
}
function limitOn({ nodes, limit }, type) {
  if (limit === "never" || [...nodes].some((node) => !allowsType(node, type))) return "never";
  return limit === "beyond" || [...nodes].some((node) => isBeyond(node, type)) ? "beyond" : "none";
}
function groupsIn(node) {
  const { anyOf, oneOf } = node;
  return [
    ...Array.isArray(anyOf) ? [{ list: anyOf, isExact: false }] : [],
    ...Array.isArray(oneOf) ? [{ list: oneOf, isExact: true }] : []
  ];
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

// src/events/walk/emit/by-tag.ts
function emitByTag(parts, choices2, { name, values }, place2, body) {
  const bytes = quotedBytes(name);
  if (bytes === null) return NO;
  const [p, at, word] = [0, body.local("i32"), body.local("i64")];
  return [
    set(at, call(defineFindMember(parts, bytes), get(p))),
    need(get(at)),
    set(word, load64(get(at))),
    choices2.map(
      (choice, i) => (values[i] ?? []).map((text2) => {
        const quoted2 = quotedBytes(text2);
        if (quoted2 === null) return [];
        return when(
          sameBytes(quoted2, at, word),
          giveBack(call(parts.valueFor(choice, place2), get(p)))
        );
      })
    ),
    NO
  ];
}
function defineFindMember(parts, key) {
  const { module, skipSpace: skipSpace2 } = parts;
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, word, isFound, next] = [0, body.local("i64"), body.local("i32"), new Label()];
    return [
      advance(p, 1),
      loop(
        next,
        skipBlanks(skipSpace2, p),
        need(int.equal(load8(get(p)), i32(CHAR.quote))),
        set(word, load64(get(p))),
        set(isFound, sameBytes(key, p, word)),
        advance(p, 1),
        walkBy(parts.scanText, p),
        skipBlanks(skipSpace2, p),
        need(int.equal(load8(get(p)), i32(CHAR.colon))),
        advance(p, 1),
        skipBlanks(skipSpace2, p),
        when(get(isFound), giveBack(get(p))),
        walkBy(parts.any, p),
        skipBlanks(skipSpace2, p),
        need(int.equal(load8(get(p)), i32(CHAR.comma))),
        advance(p, 1),
        branch(next)
      ),
      NO
    ];
  });
  return index;
}

// src/events/walk/runtime/any.ts
var MOST_KEYS = 64;
var BYTES_OF_KEY = 8;
var ascii = (text2) => Number(wordAt(new TextEncoder().encode(text2), 0, 4));
function defineLiteral(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, word] = [0, body.local("i32")];
    return [
      set(word, load32(get(p))),
      when(
        int.or(int.equal(get(word), i32(ascii("true"))), int.equal(get(word), i32(ascii("null")))),
        giveBack(int.add(get(p), i32(4)))
      ),
      need(int.equal(get(word), i32(ascii("fals")))),
      need(int.equal(load8(get(p), 4), i32(charCode("e")))),
      giveBack(int.add(get(p), i32(5)))
    ];
  });
  return index;
}
function defineKeyNotes(module) {
  const start = module.reserve(MOST_KEYS * BYTES_OF_KEY);
  const top = module.global("i32");
  const note = module.declare(3);
  module.define(note, (body) => {
    const [at, from, to] = [0, 1, 2];
    const [length, other, i] = [body.local("i32"), body.local("i32"), body.local("i32")];
    const [nextKey, nextByte, differs] = [new Label(), new Label(), new Label()];
    return [
      set(length, int.subtract(get(to), get(from))),
      loop(
        nextKey,
        when(int.below(get(at), getGlobal(top)), [
          block(
            differs,
            branchIf(differs, int.differ(load32(get(at), 4), get(length))),
            set(other, load32(get(at))),
            set(i, i32(0)),
            loop(
              nextByte,
              when(int.below(get(i), get(length)), [
                branchIf(
                  differs,
                  int.differ(load8(int.add(get(other), get(i))), load8(int.add(get(from), get(i))))
                ),
                advance(i, 1),
                branch(nextByte)
              ])
            ),
            NO
          ),
          advance(at, BYTES_OF_KEY),
          branch(nextKey)
        ])
      ),
      need(int.below(getGlobal(top), i32(start + MOST_KEYS * BYTES_OF_KEY))),
      store32(getGlobal(top), get(from)),
      store32(getGlobal(top), get(length), 4),
      setGlobal(top, int.add(getGlobal(top), i32(BYTES_OF_KEY))),
      giveBack(i32(1))
    ];
  });
  return { top, start, note };
}
var DEEPEST2 = 64;
function depthSteps(depth) {
  const now = getGlobal(depth);
  return {
    enter: [setGlobal(depth, int.add(now, i32(1))), need(int.below(now, i32(DEEPEST2)))],
    leave: setGlobal(depth, int.subtract(now, i32(1)))
  };
}
function defineAny(module, parts) {
  const index = module.declare(1);
  const { skipSpace: skipSpace2, keys, depth } = parts;
  module.define(index, (body) => {
    const [p, c, base, from] = [0, body.local("i32"), body.local("i32"), body.local("i32")];
    const element = [skipBlanks(skipSpace2, p), walkBy(index, p), skipBlanks(skipSpace2, p)];
    const member = [
      skipBlanks(skipSpace2, p),
      need(int.equal(load8(get(p)), i32(CHAR.quote))),
      set(from, int.add(get(p), i32(1))),
      set(p, call(parts.scanText, get(from))),
      need(get(p)),
      need(call(keys.note, get(base), get(from), get(p))),
      skipBlanks(skipSpace2, p),
      need(int.equal(load8(get(p)), i32(CHAR.colon))),
      advance(p, 1),
      element
    ];
    return [
      set(c, load8(get(p))),
      when(
        int.equal(get(c), i32(CHAR.quote)),
        giveBack(call(parts.scanAnyText, int.add(get(p), i32(1))))
      ),
      when(int.equal(get(c), i32(CHAR.openObject)), [
        set(base, getGlobal(keys.top)),
        depth.enter,
        sequence(p, skipSpace2, CHAR.closeObject, member),
        depth.leave,
        setGlobal(keys.top, get(base)),
        giveBack(get(p))
      ]),
      when(int.equal(get(c), i32(CHAR.openList)), [
        depth.enter,
        sequence(p, skipSpace2, CHAR.closeList, element),
        depth.leave,
        giveBack(get(p))
      ]),
      when(int.above(get(c), i32(CHAR.nine)), giveBack(call(parts.literal, get(p)))),
      giveBack(call(parts.scanNumber, get(p)))
    ];
  });
  return index;
}
function sequence(p, skipSpace2, closer2, item) {
  const [next, isEmpty] = [new Label(), new Label()];
  return [
    advance(p, 1),
    skipBlanks(skipSpace2, p),
    block(
      isEmpty,
      branchIf(isEmpty, int.equal(load8(get(p)), i32(closer2))),
      loop(
        next,
        item,
        when(int.equal(load8(get(p)), i32(CHAR.comma)), [advance(p, 1), branch(next)])
      ),
      need(int.equal(load8(get(p)), i32(closer2)))
    ),
    advance(p, 1)
  ];
}

// src/events/walk/emit/list.ts
var P = 0;
function emitList(parts, nodes, _place, body) {
  const { skipSpace: skipSpace2, depth } = parts;
  const count = body.local("i32");
  const schemas = nodes.flatMap(
    ({ items }) => isSchemaNode(items) || typeof items === "boolean" ? [items] : []
  );
  const item = parts.valueFor(gather(schemas, parts.root), OFF_PATH);
  const bounds = nodes.flatMap(({ minItems, maxItems }) => [
    typeof minItems === "number" ? need(int.atLeast(get(count), i32(Math.ceil(minItems)))) : [],
    typeof maxItems === "number" ? need(int.atMost(get(count), i32(Math.floor(maxItems)))) : []
  ]);
  return [
    depth.enter,
    sequence(P, skipSpace2, CHAR.closeList, [
      skipBlanks(skipSpace2, P),
      walkBy(item, P),
      skipBlanks(skipSpace2, P),
      advance(count, 1)
    ]),
    depth.leave,
    bounds,
    giveBack(get(P))
  ];
}

// src/events/walk/emit/bounds.ts
var COMPARE = {
  minimum: float.atLeast,
  maximum: float.atMost,
  exclusiveMinimum: float.above,
  exclusiveMaximum: float.below
};
var NAMES = Object.keys(COMPARE);
function emitBounds(numbers, bounds) {
  const compared = NAMES.flatMap((name) => {
    const bound = bounds[name];
    return typeof bound === "number" ? [need(COMPARE[name](numbers.value, f64(bound)))] : [];
  });
  const { multipleOf } = bounds;
  if (typeof multipleOf !== "number") return compared;
  const millionths = inMillionths(multipleOf);
  return millionths === null ? null : [compared, needMultiple(numbers, millionths)];
}
function areExact(bounds) {
  return NAMES.every((name) => {
    const bound = bounds[name];
    return typeof bound !== "number" || /^-?(?=[0-9.]{1,16}$)[0-9]{1,15}(?:\.[0-9]+)?$/.test(String(bound));
  });
}
var [DECIMALS, MOST_WHOLE] = [6, 12];
function inMillionths(value) {
  const [, whole, fraction = ""] = /^([0-9]{1,12})(?:\.([0-9]{1,6}))?$/.exec(String(value)) ?? [];
  if (whole === void 0) return null;
  const all = BigInt(whole + fraction.padEnd(DECIMALS, "0"));
  return all === 0n ? null : all;
}
function needMultiple(numbers, millionths) {
  return [
    need(int.atMost(numbers.decimals, i32(DECIMALS))),
    need(int.atMost(numbers.whole, i32(MOST_WHOLE))),
    need(
      long.isZero(
        long.signedRemainder(
          long.multiply(
            numbers.digits,
            numbers.powerOfTen(int.subtract(i32(DECIMALS), numbers.decimals))
          ),
          i64(millionths)
        )
      )
    )
  ];
}

// src/events/walk/pattern/first-bytes.ts
var [QUOTE2, BACKSLASH, LAST_BYTE] = [34, 92, 244];
function groupBytes(followers) {
  const groups = /* @__PURE__ */ new Map();
  for (let byte = 32; byte <= LAST_BYTE; byte += 1) {
    if (byte === QUOTE2 || byte === BACKSLASH || byte >= 128 && byte < 194) continue;
    const [from, to] = charactersFrom(byte);
    const key = followers.map((follower) => follower.sees(from, to)).join();
    const alike = groups.get(key) ?? [];
    alike.push(byte);
    groups.set(key, alike);
  }
  return [...groups.values()];
}
function charactersFrom(byte) {
  if (byte < 128) return [byte, byte];
  const [bits, shift, least] = byte < 224 ? [31, 6, 128] : byte < 240 ? [15, 12, 2048] : [7, 18, 65536];
  const first = (byte & bits) << shift;
  return [Math.max(first, least), Math.min(first + (1 << shift) - 1, 1114111)];
}

// src/events/walk/pattern/automaton.ts
var MOST_STATES = 2e3;
function createAutomaton(pattern) {
  const steps = [];
  const add = () => steps.push([]) - 1;
  const link = (from, on, to) => steps[from]?.push({ on, to });
  function build(part, from) {
    if (from === -1 || steps.length > MOST_STATES) return -1;
    switch (part.kind) {
      case "class":
        return linked(from, part.characters);
      case "start":
      case "end":
        return linked(from, part.kind);
      case "sequence":
        return part.parts.reduce((at, each) => build(each, at), from);
      case "choice": {
        const ends = part.parts.map((each) => build(each, linked(from, "nothing")));
        if (ends.includes(-1)) return -1;
        const to = add();
        for (const end of ends) link(end, "nothing", to);
        return to;
      }
      case "repeat":
        return buildRepeat(part, from);
    }
  }
  function linked(from, on) {
    const to = add();
    link(from, on, to);
    return to;
  }
  function buildRepeat({ part, least, most }, from) {
    let at = from;
    for (let i = 0; i < least; i += 1) at = build(part, at);
    if (at === -1) return -1;
    if (most === Number.POSITIVE_INFINITY) {
      const again = linked(at, "nothing");
      const end = build(part, again);
      if (end === -1) return -1;
      link(end, "nothing", again);
      return linked(again, "nothing");
    }
    const to = add();
    for (let i = least; i < most; i += 1) {
      link(at, "nothing", to);
      at = build(part, at);
      if (at === -1) return -1;
    }
    link(at, "nothing", to);
    return to;
  }
  const first = add();
  const last = build(pattern, first);
  return last === -1 ? null : { steps, first, last };
}
function closure({ steps }, states, at) {
  const all = new Set(states);
  for (const state of all) {
    for (const { on, to } of steps[state] ?? []) {
      const isFree = on === "nothing" || on === at || at === "both" && typeof on === "string";
      if (isFree) all.add(to);
    }
  }
  return all;
}

// src/events/walk/pattern/char-class.ts
var LAST = 1114111;
function classFrom(ranges) {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  const joined2 = [];
  for (const [first, last] of sorted) {
    const before = joined2.at(-1);
    if (before !== void 0 && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined2.push([first, last]);
  }
  return joined2;
}
function negate(ranges) {
  const others = [];
  let next = 0;
  for (const [first, last] of classFrom(ranges)) {
    if (first > next) others.push([next, first - 1]);
    next = last + 1;
  }
  return next <= LAST ? [...others, [next, LAST]] : others;
}
function holdsAll(ranges, from, to) {
  return ranges.some(([first, last]) => first <= from && to <= last);
}
function holdsSome(ranges, from, to) {
  return ranges.some(([first, last]) => first <= to && from <= last);
}
var range2 = (from, to = from) => [
  from.charCodeAt(0),
  to.charCodeAt(0)
];
var DIGITS = [range2("0", "9")];
var WORD = classFrom([
  range2("0", "9"),
  range2("A", "Z"),
  range2("_"),
  range2("a", "z")
]);
var SPACE2 = classFrom([
  [9, 13],
  range2(" "),
  [160, 160],
  [5760, 5760],
  [8192, 8202],
  [8232, 8233],
  [8239, 8239],
  [8287, 8287],
  [12288, 12288],
  [65279, 65279]
]);
var NO_BREAK = negate([
  [10, 10],
  [13, 13],
  [8232, 8233]
]);

// src/events/walk/pattern/follower.ts
function createFollower(pattern, mode) {
  const automaton = createAutomaton(pattern);
  if (automaton === null) return null;
  const { steps, first, last } = automaton;
  const holds = mode === "matches" ? holdsAll : holdsSome;
  const classes = [
    ...new Set(steps.flat().flatMap(({ on }) => typeof on === "string" ? [] : [on]))
  ];
  const hopeful = statesBefore(automaton);
  function settle(states) {
    if (states.has(last)) return mode === "matches" ? "certain" : "failed";
    const isOver = ![...states].some((state) => hopeful.has(state));
    if (isOver) return mode === "matches" ? "failed" : "certain";
    return states;
  }
  const fits = (isMatch) => isMatch === (mode === "matches");
  return {
    start: settleStart(),
    takesEmpty: fits(closure(automaton, [first], "both").has(last)),
    step(reached, from, to) {
      if (typeof reached === "string") return reached;
      const next = [...reached].flatMap(
        (state) => (steps[state] ?? []).flatMap(
          ({ on, to: target }) => typeof on !== "string" && holds(on, from, to) ? [target] : []
        )
      );
      return settle(closure(automaton, [...next, first], "middle"));
    },
    endsAt(reached) {
      if (typeof reached === "string") return reached === "certain";
      return fits(closure(automaton, reached, "end").has(last));
    },
    sees: (from, to) => classes.map((each) => holds(each, from, to) ? "1" : "0").join("")
  };
  function settleStart() {
    const states = closure(automaton, [first], "start");
    if (states.has(last)) return mode === "matches" ? "certain" : "failed";
    return states;
  }
}
function statesBefore({ steps, last }) {
  const before = /* @__PURE__ */ new Map();
  for (const [state, each] of steps.entries())
    for (const { on, to } of each)
      if (on !== "start") before.set(to, [...before.get(to) ?? [], state]);
  const found = /* @__PURE__ */ new Set([last]);
  for (const state of found) for (const other of before.get(state) ?? []) found.add(other);
  return found;
}

// src/events/walk/pattern/parse-pattern.ts
var Beyond = class extends Error {
};
var ESCAPED = {
  d: DIGITS,
  D: negate(DIGITS),
  w: WORD,
  W: negate(WORD),
  s: SPACE2,
  S: negate(SPACE2)
};
var CONTROLS = { t: 9, n: 10, v: 11, f: 12, r: 13 };
var SYNTAX2 = "^$\\.*+?()[]{}|/";
var NEVER = { kind: "class", characters: [] };
function parsePattern(pattern) {
  try {
    const parser = new Parser(pattern);
    const parsed = parser.choice();
    return parser.isAtEnd() ? { pattern: parsed, excluded: parser.excluded } : null;
  } catch (error) {
    if (error instanceof Beyond) return null;
    throw error;
  }
}
var Parser = class {
  excluded = [];
  isExcluding = false;
  characters;
  at = 0;
  constructor(pattern) {
    this.characters = [...pattern];
  }
  isAtEnd() {
    return this.at === this.characters.length;
  }
  choice() {
    const parts = [this.sequence()];
    while (this.take("|")) parts.push(this.sequence());
    return { kind: "choice", parts };
  }
  sequence() {
    const parts = [];
    while (!this.isAtEnd() && this.peek() !== "|" && this.peek() !== ")") {
      const atom = this.atom();
      parts.push(atom.kind === "start" || atom.kind === "end" ? atom : this.repeated(atom));
    }
    return { kind: "sequence", parts };
  }
  atom() {
    const character = this.next();
    switch (character) {
      case "^":
        return { kind: "start" };
      case "$":
        return { kind: "end" };
      case ".":
        return { kind: "class", characters: NO_BREAK };
      case "(":
        return this.group();
      case "[":
        return { kind: "class", characters: this.bracket() };
      case "\\":
        return { kind: "class", characters: this.escape(false) };
      default:
        if ("*+?{}])".includes(character)) throw new Beyond();
        return { kind: "class", characters: single(character) };
    }
  }
  group() {
    const isFirst = this.at === 2 && this.characters[0] === "^";
    const mark = this.mark();
    if (mark !== "" && this.isExcluding) throw new Beyond();
    const excludes = mark === "?!" && isFirst;
    this.isExcluding ||= excludes;
    const inner = this.choice();
    if (!this.take(")")) throw new Beyond();
    if (mark === "") return inner;
    if (!excludes) return NEVER;
    this.isExcluding = false;
    this.excluded.push({ kind: "sequence", parts: [{ kind: "start" }, inner] });
    return { kind: "sequence", parts: [] };
  }
  /** What a group looks at; '' where it stands for itself. */
  mark() {
    if (!this.take("?") || this.take(":")) return "";
    const mark = this.next();
    if (mark !== "<") return `?${mark}`;
    if (this.peek() === "=" || this.peek() === "!") return `?<${this.next()}`;
    while (this.next() !== ">") {
    }
    return "";
  }
  repeated(part) {
    const [least, most] = this.quantifier() ?? [1, 1];
    if (least !== 1 || most !== 1) this.take("?");
    return least === 1 && most === 1 ? part : { kind: "repeat", part, least, most };
  }
  quantifier() {
    if (this.take("*")) return [0, Number.POSITIVE_INFINITY];
    if (this.take("+")) return [1, Number.POSITIVE_INFINITY];
    if (this.take("?")) return [0, 1];
    if (this.peek() !== "{") return null;
    const rest = this.characters.slice(this.at).join("");
    const [all, least, comma, most] = /^\{([0-9]+)(,?)([0-9]*)\}/.exec(rest) ?? [];
    if (all === void 0) throw new Beyond();
    this.at += all.length;
    const last = comma === "" ? Number(least) : most === "" ? Number.POSITIVE_INFINITY : Number(most);
    if (Number(least) === 1 && last === 1) this.take("?");
    return [Number(least), last];
  }
  bracket() {
    const isNegated = this.take("^");
    const ranges = [];
    while (!this.take("]")) {
      const first = this.member();
      if (this.peek() !== "-" || this.characters[this.at + 1] === "]") {
        ranges.push(...first);
        continue;
      }
      this.next();
      const last = this.member();
      const [from, to] = [first[0]?.[0], last[0]?.[1]];
      if (from === void 0 || to === void 0 || !isOne(first) || !isOne(last))
        throw new Beyond();
      ranges.push([from, to]);
    }
    return isNegated ? negate(ranges) : classFrom(ranges);
  }
  member() {
    const character = this.next();
    return character === "\\" ? this.escape(true) : single(character);
  }
  escape(inClass) {
    const letter = this.next();
    if (Object.hasOwn(ESCAPED, letter)) return ESCAPED[letter];
    if (Object.hasOwn(CONTROLS, letter)) return code(CONTROLS[letter]);
    if (letter === "x") return code(this.hexadecimal(2));
    if (letter === "u") return code(this.unicode());
    if (SYNTAX2.includes(letter) || inClass && letter === "-") return single(letter);
    throw new Beyond();
  }
  unicode() {
    if (!this.take("{")) {
      const unit = this.hexadecimal(4);
      if (unit >= 55296 && unit <= 57343) throw new Beyond();
      return unit;
    }
    let digits2 = "";
    for (let digit3 = this.next(); digit3 !== "}"; digit3 = this.next()) digits2 += digit3;
    if (!/^[0-9a-fA-F]+$/.test(digits2)) throw new Beyond();
    return Number.parseInt(digits2, 16);
  }
  hexadecimal(length) {
    const digits2 = Array.from({ length }, () => this.next()).join("");
    if (!/^[0-9a-fA-F]+$/.test(digits2)) throw new Beyond();
    return Number.parseInt(digits2, 16);
  }
  peek() {
    return this.characters[this.at] ?? "";
  }
  next() {
    const character = this.characters[this.at];
    if (character === void 0) throw new Beyond();
    this.at += 1;
    return character;
  }
  take(character) {
    if (this.peek() !== character) return false;
    this.at += 1;
    return true;
  }
};
function code(point) {
  return [[point, point]];
}
function single(character) {
  return code(character.codePointAt(0) ?? 0);
}
function isOne(ranges) {
  const [[first, last] = [0, 1]] = ranges;
  return ranges.length === 1 && first === last;
}

// src/events/walk/pattern/byte-table.ts
var FAILED = 0;
var MATCHED = 1;
var CERTAIN = 2;
var FIRST_STATE = 3;
var MOST_STATES2 = 250;
var QUOTE3 = 34;
function createByteTable(patterns) {
  const followers = followAll(patterns);
  if (followers === null) return null;
  const positions = [];
  const numbers = /* @__PURE__ */ new Map();
  function numberOf(position) {
    if (position.includes("failed")) return FAILED;
    if (position.every((reached) => reached === "certain")) return CERTAIN;
    const key = JSON.stringify(
      position.map((reached) => typeof reached === "string" ? reached : [...reached].sort())
    );
    const known2 = numbers.get(key) ?? positions.push(position) - 1 + FIRST_STATE;
    numbers.set(key, known2);
    return known2;
  }
  const atStart = followers.map((follower) => follower.start);
  const isOpen = !atStart.includes("failed") && atStart.some((reached) => reached !== "certain");
  const start = isOpen ? positions.push(atStart) - 1 + FIRST_STATE : numberOf(atStart);
  const groups = groupBytes(followers);
  const rows = [];
  for (let i = 0; i < positions.length; i += 1) {
    if (positions.length > MOST_STATES2) return null;
    const position = positions[i];
    const row = new Uint8Array(256);
    const isMatch = followers.every(
      (follower, each) => i === 0 && isOpen ? follower.takesEmpty : follower.endsAt(position[each])
    );
    row[QUOTE3] = isMatch ? MATCHED : FAILED;
    row.fill(i + FIRST_STATE, 128, 192);
    for (const bytes of groups) {
      const [from, to] = charactersFrom(bytes[0]);
      const next2 = followers.map(
        (follower, each) => follower.step(position[each], from, to)
      );
      const state = numberOf(next2);
      for (const byte of bytes) row[byte] = state;
    }
    rows.push(row);
  }
  const next = new Uint8Array((rows.length + FIRST_STATE) * 256);
  for (const [i, row] of rows.entries()) next.set(row, (i + FIRST_STATE) * 256);
  return { next, start };
}
function followAll(patterns) {
  const followers = patterns.flatMap((text2) => {
    const parsed = parsePattern(text2);
    if (parsed === null) return [null];
    return [
      createFollower(parsed.pattern, "matches"),
      ...parsed.excluded.map((pattern) => createFollower(pattern, "excludes"))
    ];
  });
  return followers.every((follower) => follower !== null) ? followers : null;
}

// src/events/walk/emit/table.ts
var QUOTE4 = 34;
function emitTable(scanText, table, p, body) {
  const [state, next] = [body.local("i32"), new Label()];
  return [
    set(state, i32(table.start)),
    loop(
      next,
      set(state, follow(table, state, load8(get(p)))),
      advance(p, 1),
      branchIf(next, int.above(get(state), i32(CERTAIN)))
    ),
    need(int.differ(get(state), i32(FAILED))),
    when(int.equal(get(state), i32(CERTAIN)), walkBy(scanText, p))
  ];
}
function emitTableUpTo(table, { from, end }, body) {
  const [state, p, next] = [body.local("i32"), body.local("i32"), new Label()];
  return [
    set(state, i32(table.start)),
    set(p, get(from)),
    loop(
      next,
      when(int.and(int.below(get(p), get(end)), int.above(get(state), i32(CERTAIN))), [
        set(state, follow(table, state, load8(get(p)))),
        advance(p, 1),
        { to: next, opcode: 12 }
      ])
    ),
    when(int.above(get(state), i32(CERTAIN)), set(state, follow(table, state, i32(QUOTE4)))),
    need(int.differ(get(state), i32(FAILED)))
  ];
}
function follow({ address }, state, byte) {
  return load8(int.add(int.shiftLeft(get(state), i32(8)), byte), address);
}

// src/events/walk/emit/number.ts
var P2 = 0;
var [MOST_WHOLE2, MOST_DECIMALS] = [9, 4];
function emitNumber(parts, nodes, _place, body) {
  const end = body.local("i32");
  const checks = nodes.map((node) => emitNode(parts, node, end, body));
  if (!checks.every((check2) => check2 !== null)) return NO;
  return [set(end, call(parts.numbers.scan, get(P2))), need(get(end)), checks, giveBack(get(end))];
}
function emitNode(parts, node, end, body) {
  const { numbers } = parts;
  const bounds = emitBounds(numbers, node);
  const digits2 = emitDigits(parts, node, end, body);
  if (bounds === null || digits2 === null) return null;
  const values = readValues(node)?.filter((value) => typeof value === "number");
  const { type, format } = node;
  const listed = Array.isArray(type) ? type : [type];
  return [
    listed.includes("integer") && !listed.includes("number") ? need(float.equal(float.truncate(numbers.value), numbers.value)) : [],
    format === "amount" || format === "rate" ? [
      need(int.atMost(numbers.whole, i32(MOST_WHOLE2))),
      need(int.atMost(numbers.decimals, i32(MOST_DECIMALS)))
    ] : [],
    values === void 0 ? [] : need(
      values.map((value) => float.equal(numbers.value, f64(value))).reduce((a, b) => int.or(a, b), i32(0))
    ),
    bounds,
    digits2
  ];
}
function emitDigits(parts, { [DECIMAL_DIGITS]: pattern }, end, body) {
  if (typeof pattern !== "string") return [];
  const table = parts.tableFor([pattern]);
  if (table === null) return null;
  const last = load8(int.subtract(get(end), i32(1)));
  return [
    need(int.or(int.isZero(parts.numbers.decimals), int.differ(last, i32(CHAR.zero)))),
    emitTableUpTo(table, { from: P2, end }, body)
  ];
}

// src/events/walk/emit/members.ts
function readMembers(parts, nodes, place2) {
  const required = new Set(
    nodes.flatMap(({ required: own }) => Array.isArray(own) ? own.map(String) : [])
  );
  const others = gather(nodes.map(othersOf), parts.root);
  const names = /* @__PURE__ */ new Set([
    ...nodes.flatMap((node) => Object.keys(propertiesOf(node))),
    ...required,
    // A name that the schema does not say is asked for only where there may be one.
    ...others.limit === "never" ? [] : place2.members.keys()
  ]);
  const known2 = [...names].map((name) => {
    const schemas = nodes.map((node) => schemaFor(node, name));
    const key = name in {} ? null : quotedBytes(name);
    const next = place2.members.get(name) ?? OFF_PATH;
    const isFurther = next.isType || next.members.size > 0;
    const value = () => parts.valueFor(gather(schemas, parts.root), isFurther ? next : OFF_PATH);
    return { key, value, put: next.put, isRequired: required.has(name) };
  });
  if (known2.some(({ key }) => key === null)) return null;
  return {
    known: known2.flatMap(
      ({ key, value, put, isRequired }) => key === null ? [] : [{ key, value: value(), put, isRequired }]
    ),
    others: others.limit === "never" ? null : parts.valueFor(others, OFF_PATH)
  };
}
function schemaFor(node, name) {
  const properties2 = propertiesOf(node);
  return Object.hasOwn(properties2, name) ? properties2[name] : othersOf(node);
}
function othersOf({ additionalProperties }) {
  return isSchemaNode(additionalProperties) || additionalProperties === false ? additionalProperties : true;
}

// src/events/walk/emit/object.ts
var P3 = 0;
var BITS2 = 64;
function emitObject(parts, nodes, place2, body) {
  const members2 = readMembers(parts, nodes, place2);
  if (members2 === null) return NO;
  const { known: known2, others } = members2;
  const { skipSpace: skipSpace2, depth, keys } = parts;
  const from = body.local("i32");
  const word = body.local("i64");
  const seen = Array.from({ length: Math.ceil(known2.length / BITS2) }, () => body.local("i64"));
  const isKnown = new Label();
  const own = known2.map((member, i) => {
    const next = new Label();
    const [bits, bit] = [seen[Math.floor(i / BITS2)], i64(1n << BigInt(i % BITS2))];
    return block(
      next,
      branchIf(next, int.isZero(sameBytes(member.key, P3, word))),
      need(long.isZero(long.and(get(bits), bit))),
      set(bits, long.or(get(bits), bit)),
      advance(P3, member.key.length),
      readValue(parts, member.value, member.put === null ? null : { ...member.put, from }),
      branch(isKnown)
    );
  });
  const base = body.local("i32");
  return [
    depth.enter,
    others === null ? [] : set(base, getGlobal(keys.top)),
    sequence(P3, skipSpace2, CHAR.closeObject, [
      skipBlanks(skipSpace2, P3),
      need(int.equal(load8(get(P3)), i32(CHAR.quote))),
      set(word, load64(get(P3))),
      block(isKnown, own, others === null ? NO : emitOther(parts, others, base, body)),
      skipBlanks(skipSpace2, P3)
    ]),
    depth.leave,
    others === null ? [] : setGlobal(keys.top, get(base)),
    needAll(members2, seen),
    giveBack(get(P3))
  ];
}
function readValue({ skipSpace: skipSpace2 }, value, put) {
  return [
    skipBlanks(skipSpace2, P3),
    need(int.equal(load8(get(P3)), i32(CHAR.colon))),
    advance(P3, 1),
    skipBlanks(skipSpace2, P3),
    put === null ? [] : set(put.from, get(P3)),
    walkBy(value, P3),
    put === null ? [] : need(call(put.function, get(put.from), get(P3), i32(put.column)))
  ];
}
function emitOther(parts, value, base, body) {
  const { scanText, keys } = parts;
  const from = body.local("i32");
  return [
    set(from, int.add(get(P3), i32(1))),
    set(P3, call(scanText, get(from))),
    need(get(P3)),
    need(call(keys.note, get(base), get(from), get(P3))),
    readValue(parts, value, null)
  ];
}
function needAll({ known: known2 }, seen) {
  return seen.map((bits, i) => {
    const needed = known2.slice(i * BITS2, (i + 1) * BITS2).reduce((all, { isRequired }, at) => isRequired ? all | 1n << BigInt(at) : all, 0n);
    if (needed === 0n) return [];
    return need(long.equal(long.and(get(bits), i64(needed)), i64(needed)));
  });
}

// src/events/walk/emit/text-checks.ts
function readTextChecks(nodes, { formats: known2, tableFor }) {
  const patterns = new Set(
    nodes.flatMap(({ pattern }) => typeof pattern === "string" ? [pattern] : [])
  );
  const formats = new Set(nodes.flatMap(({ format }) => isTextFormat(format) ? [format] : []));
  if (patterns.delete(UUID_PATTERN)) formats.add("uuid");
  if (![...formats].every((format) => Object.hasOwn(known2, format))) return null;
  const table = patterns.size === 0 ? null : tableFor([...patterns]);
  if (table === null && patterns.size > 0) return null;
  const bounds = nodes.flatMap(({ [DECIMAL_BOUNDS]: own }) => isSchemaNode(own) ? [own] : []);
  if (!bounds.every(areExact)) return null;
  const lengths = (name) => nodes.flatMap(({ [name]: own }) => typeof own === "number" ? [own] : []);
  return {
    formats: [...formats],
    table,
    least: Math.max(0, ...lengths("minLength")),
    most: Math.min(Number.POSITIVE_INFINITY, ...lengths("maxLength")),
    bounds
  };
}
function isTextFormat(format) {
  if (typeof format !== "string" || !isKnownFormat(format)) return false;
  const known2 = FORMATS[format];
  return typeof known2 === "object" && "type" in known2 && known2.type === "string";
}
function takesText(node, text2) {
  const { pattern, format, minLength, maxLength, [DECIMAL_BOUNDS]: bounds } = node;
  const length = [...text2].length;
  return (readValues(node)?.includes(text2) ?? true) && (typeof pattern !== "string" || new RegExp(pattern, "u").test(text2)) && (!isTextFormat(format) || isOfFormat(format, text2)) && (typeof minLength !== "number" || length >= minLength) && (typeof maxLength !== "number" || length <= maxLength) && (!isSchemaNode(bounds) || isWithin(text2, bounds));
}
function isOfFormat(name, text2) {
  const format = FORMATS[name];
  const validate3 = typeof format === "object" && "validate" in format ? format.validate : null;
  return typeof validate3 === "function" && validate3(text2);
}

// src/events/walk/emit/text.ts
var P4 = 0;
function emitText(parts, nodes, { isType }, body) {
  const values = nodes.flatMap((node) => readValues(node) ?? []);
  if (nodes.some((node) => readValues(node) !== null)) {
    const texts = new Set(values.filter((value) => typeof value === "string"));
    const valid = [...texts].filter((text2) => nodes.every((node) => takesText(node, text2)));
    return isType ? emitTypes(parts, valid, body) : emitTexts(valid, body);
  }
  const checks = readTextChecks(nodes, parts);
  if (checks === null) return NO;
  const end = body.local("i32");
  const code2 = emitChecks(parts, checks, { end, isType }, body);
  if (code2 === null) return NO;
  return isType ? [code2, emitTypes(parts, parts.types.names, body)] : [code2, giveBack(get(end))];
}
function emitTexts(texts, body) {
  return [emitEach(texts, body, () => []), NO];
}
function emitTypes({ type, types }, texts, body) {
  const named2 = texts.filter((text2) => types.names.includes(text2));
  const note = (text2) => setGlobal(type, i32(types.names.indexOf(text2) + 1));
  return [emitEach(named2, body, note), NO];
}
function emitEach(texts, body, note) {
  const word = body.local("i64");
  const found = texts.map((text2) => {
    const bytes = quotedBytes(text2);
    if (bytes === null) return [];
    return when(sameBytes(bytes, P4, word), [
      note(text2),
      giveBack(int.add(get(P4), i32(bytes.length)))
    ]);
  });
  return [set(word, load64(get(P4))), found];
}
function emitChecks(parts, checks, { end, isType }, body) {
  const { formats, table, least, most, bounds } = checks;
  const start = int.add(get(P4), i32(1));
  const readBy = (index) => [set(end, start), walkBy(index, end)];
  const isMeasured = least > 0 || most < Number.POSITIVE_INFINITY;
  const scanRest = isType || least > 1 ? parts.scanText : parts.scanAnyText;
  const code2 = formats.map((format) => readBy(parts.formats[format]));
  if (table !== null && table.start !== CERTAIN)
    code2.push(set(end, start), emitTable(scanRest, table, end, body));
  for (const each of bounds) {
    const within = emitBounds(parts.numbers, each);
    if (within === null) return null;
    code2.push(readBy(parts.numbers.scanText), within);
  }
  if (code2.length === 0) code2.push(readBy(scanRest));
  if (isMeasured) code2.push(emitLength(parts, checks, end));
  return code2;
}
function emitLength(parts, { least, most }, end) {
  const bytes = int.subtract(int.subtract(get(end), get(P4)), i32(2));
  const count = call(
    parts.countCharacters,
    int.add(get(P4), i32(1)),
    int.subtract(get(end), i32(1))
  );
  const [fewest, longest] = [clamped(least), clamped(most)];
  return [
    when(
      int.below(bytes, i32(clamped(least === 1 ? 1 : fewest * 4))),
      need(int.atLeast(count, i32(fewest)))
    ),
    when(int.above(bytes, i32(longest)), need(int.atMost(count, i32(longest))))
  ];
}
function clamped(length) {
  return Math.min(Math.ceil(length), 1 << 28);
}

// src/events/walk/emit/value.ts
var MOST_FUNCTIONS = 3e3;
var WalkTooLarge = class extends Error {
};
var EMIT = {
  string: emitText,
  number: emitNumber,
  object: emitObject,
  array: emitList
};
function createValueFunctions(common) {
  const known2 = /* @__PURE__ */ new Map();
  const numbers = /* @__PURE__ */ new Map();
  const numberOf = (part) => {
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    return number;
  };
  const parts = {
    ...common,
    valueFor(conjunction, place2) {
      const { nodes, chosen, limit } = conjunction;
      if (nodes.size === 0 && limit === "none" && place2 === OFF_PATH) return common.any;
      const key = JSON.stringify([
        [...nodes].map(numberOf),
        [...chosen].map(numberOf),
        limit,
        numberOf(place2)
      ]);
      const found = known2.get(key);
      if (found !== void 0) return found;
      const index = common.module.declare(1);
      if (common.module.size > MOST_FUNCTIONS) throw new WalkTooLarge();
      known2.set(key, index);
      common.module.define(index, (body) => emitValue(parts, conjunction, place2, body));
      return index;
    }
  };
  return parts;
}
var P5 = 0;
function emitValue(parts, conjunction, place2, body) {
  const c = body.local("i32");
  const isFirst = (character) => int.equal(get(c), i32(character));
  const at = (type) => emitType(parts, conjunction, type, place2, body);
  const isNumber = int.or(
    isFirst(CHAR.minus),
    int.below(int.subtract(get(c), i32(CHAR.zero)), i32(10))
  );
  const isBoolean = int.or(isFirst(charCode("t")), isFirst(charCode("f")));
  return [
    set(c, load8(get(P5))),
    when(isFirst(CHAR.quote), at("string")),
    when(isFirst(CHAR.openObject), at("object")),
    when(isNumber, at("number")),
    when(isFirst(CHAR.openList), at("array")),
    when(isFirst(charCode("n")), at("null")),
    when(isBoolean, at("boolean")),
    NO
  ];
}
function emitType(parts, conjunction, type, place2, body) {
  const demand = demandOn(conjunction, type, parts.root);
  switch (demand.kind) {
    case "never":
    case "beyond":
      return NO;
    case "choice":
      return demand.tag === null ? emitTries(parts, demand.choices, place2, body) : emitByTag(parts, demand.choices, demand.tag, place2, body);
    case "plain":
      return EMIT[type]?.(parts, demand.nodes, place2, body) ?? emitLiteral(demand.nodes, type);
  }
}
function emitTries(parts, choices2, place2, body) {
  const end = body.local("i32");
  const notes = parts.columns === null ? [] : [parts.columns.notes.top];
  const kept = [parts.type, parts.depthNow, parts.keys.top, ...notes].map((global) => ({
    global,
    local: body.local("i32")
  }));
  return [
    kept.map(({ global, local }) => set(local, getGlobal(global))),
    choices2.map((choice) => [
      set(end, call(parts.valueFor(choice, place2), get(P5))),
      when(get(end), giveBack(get(end))),
      kept.map(({ global, local }) => setGlobal(global, get(local)))
    ]),
    NO
  ];
}
var LITERALS = {
  null: [null],
  boolean: [true, false]
};
function emitLiteral(nodes, type) {
  const allowed = (LITERALS[type] ?? []).filter(
    (value) => nodes.every((node) => readValues(node)?.includes(value) ?? true)
  );
  return [allowed.map(emitOneLiteral), NO];
}
function emitOneLiteral(value) {
  const bytes = new TextEncoder().encode(String(value));
  const isWord = int.equal(load32(get(P5)), i32(Number(wordAt(bytes, 0, 4))));
  const last = bytes.length > 4 ? int.equal(load8(get(P5), 4), i32(bytes[4] ?? 0)) : null;
  return when(
    last === null ? isWord : int.and(isWord, last),
    giveBack(int.add(get(P5), i32(bytes.length)))
  );
}

// src/events/walk/runtime/number.ts
var MOST_DIGITS2 = 15;
var MOST_DECIMALS2 = 4;
var MOST_WHOLE3 = 9;
function defineNumbers(module, { isDecimalRuled }) {
  const globals = {
    digits: module.global("i64"),
    whole: module.global("i32"),
    decimals: module.global("i32")
  };
  const scanDigits = defineScanDigits(module, globals);
  const powers = module.place(
    new Uint8Array(Float64Array.from({ length: MOST_DIGITS2 + 1 }, (_, i) => 10 ** i).buffer)
  );
  const longPowers = module.place(
    new Uint8Array(
      BigInt64Array.from({ length: MOST_DIGITS2 + 1 }, (_, i) => 10n ** BigInt(i)).buffer
    )
  );
  return {
    powerOfTen: (exponent) => load64(int.shiftLeft(exponent, i32(3)), longPowers),
    scan: defineScanNumber(module, scanDigits, globals, isDecimalRuled),
    scanText: defineScanDecimal(module, scanDigits, globals),
    // Exact: both are below 2^53, and a division is rounded once, as the parser rounds.
    value: float.divide(
      float.fromLong(getGlobal(globals.digits)),
      loadFloat(int.shiftLeft(getGlobal(globals.decimals), i32(3)), powers)
    ),
    digits: getGlobal(globals.digits),
    whole: getGlobal(globals.whole),
    decimals: getGlobal(globals.decimals)
  };
}
function defineScanDigits(module, globals) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, sum, start, c] = [0, body.local("i64"), body.local("i32"), body.local("i32")];
    const run = (count) => {
      const next = new Label();
      return [
        set(start, get(p)),
        loop(
          next,
          set(c, int.subtract(load8(get(p)), i32(CHAR.zero))),
          when(int.below(get(c), i32(10)), [
            set(sum, long.add(long.multiply(get(sum), i64(10n)), long.fromInt(get(c)))),
            advance(p, 1),
            branch(next)
          ])
        ),
        setGlobal(count, int.subtract(get(p), get(start))),
        need(getGlobal(count))
      ];
    };
    return [
      run(globals.whole),
      setGlobal(globals.decimals, i32(0)),
      when(int.equal(load8(get(p)), i32(CHAR.point)), [advance(p, 1), run(globals.decimals)]),
      need(
        int.atMost(
          int.add(getGlobal(globals.whole), getGlobal(globals.decimals)),
          i32(MOST_DIGITS2)
        )
      ),
      setGlobal(globals.digits, get(sum)),
      giveBack(get(p))
    ];
  });
  return index;
}
function defineScanNumber(module, scanDigits, globals, isDecimalRuled) {
  const index = module.declare(1);
  const [whole, decimals] = [getGlobal(globals.whole), getGlobal(globals.decimals)];
  const fewDigits = int.and(
    int.atMost(decimals, i32(MOST_DECIMALS2)),
    int.or(int.isZero(decimals), int.atMost(whole, i32(MOST_WHOLE3)))
  );
  module.define(index, (body) => {
    const [p, isNegative] = [0, body.local("i32")];
    return [
      set(isNegative, int.equal(load8(get(p)), i32(CHAR.minus))),
      set(p, int.add(get(p), get(isNegative))),
      // No zero before another digit.
      when(
        int.and(
          int.equal(load8(get(p)), i32(CHAR.zero)),
          int.below(int.subtract(load8(get(p), 1), i32(CHAR.zero)), i32(10))
        ),
        NO
      ),
      walkBy(scanDigits, p),
      isDecimalRuled ? need(fewDigits) : [],
      negate2(isNegative, globals.digits),
      giveBack(get(p))
    ];
  });
  return index;
}
function defineScanDecimal(module, scanDigits, globals) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, isNegative] = [0, body.local("i32")];
    return [
      set(isNegative, int.equal(load8(get(p)), i32(CHAR.minus))),
      set(p, int.add(get(p), get(isNegative))),
      walkBy(scanDigits, p),
      need(int.equal(load8(get(p)), i32(CHAR.quote))),
      negate2(isNegative, globals.digits),
      giveBack(int.add(get(p), i32(1)))
    ];
  });
  return index;
}
function negate2(isNegative, digits2) {
  return when(get(isNegative), [
    need(long.differ(getGlobal(digits2), i64(0n))),
    setGlobal(digits2, long.subtract(i64(0n), getGlobal(digits2)))
  ]);
}

// src/events/walk/runtime/text.ts
function defineSkipSpace(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, c, next] = [0, body.local("i32"), new Label()];
    const isBlank2 = [CHAR.space, CHAR.tab, CHAR.return].map((blank) => int.equal(get(c), i32(blank))).reduce((a, b) => int.or(a, b));
    return [
      loop(next, set(c, load8(get(p))), when(isBlank2, [advance(p, 1), branch(next)])),
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

// src/events/walk/runtime/times.ts
function differsFrom(form) {
  const word = (byte) => [...form].reduceRight((all, character) => all << 8n | BigInt(byte(character)), 0n);
  return {
    zeros: word(charCode),
    limits: word((character) => character === "0" ? 118 : 127),
    high: word(() => 128)
  };
}
function needForm(form, word, loaded) {
  const { zeros, limits, high } = differsFrom(form);
  const mask = form.length === 8 ? [] : [i64((1n << BigInt(form.length * 8)) - 1n), 131];
  const sum = long.add(get(word), i64(limits));
  return [
    set(word, long.xor([loaded, mask], i64(zeros))),
    need(long.isZero(long.and(long.or(get(word), sum), i64(high))))
  ];
}
function digit2(word, at) {
  return long.toInt(long.and(long.shiftRight(get(word), i64(BigInt(at * 8))), i64(0xffn)));
}
function twoDigits2(word, at) {
  return int.add(int.multiply(digit2(word, at), i32(10)), digit2(word, at + 1));
}
var LONG_MONTHS = 5546;
function defineDay(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, start, end] = [0, body.local("i64"), body.local("i64")];
    const [month, day, year] = [body.local("i32"), body.local("i32"), body.local("i32")];
    return [
      needForm("0000-00-", start, load64(get(p))),
      needForm("00", end, load64(get(p), 8)),
      set(month, twoDigits2(start, 5)),
      set(day, twoDigits2(end, 0)),
      set(year, int.add(int.multiply(twoDigits2(start, 0), i32(100)), twoDigits2(start, 2))),
      need(get(year)),
      need(int.below(int.subtract(get(month), i32(1)), i32(12))),
      need(get(day)),
      when(int.above(get(day), i32(28)), needLateDay(year, month, day)),
      giveBack(int.add(get(p), i32(10)))
    ];
  });
  return index;
}
function needLateDay(year, month, day) {
  const isLong = int.and(int.shiftRight(i32(LONG_MONTHS), get(month)), i32(1));
  const divides = (by) => int.isZero(int.remainder(get(year), i32(by)));
  const isLeap = int.or(int.and(divides(4), int.isZero(divides(100))), divides(400));
  return when(
    int.equal(get(month), i32(2)),
    [need(int.equal(get(day), i32(29))), need(isLeap)],
    need(int.atMost(get(day), int.add(i32(30), isLong)))
  );
}
function defineClock(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, word, c, start] = [0, body.local("i64"), body.local("i32"), body.local("i32")];
    const next = new Label();
    return [
      needForm("00:00:00", word, load64(get(p))),
      need(int.below(twoDigits2(word, 0), i32(24))),
      need(int.below(digit2(word, 3), i32(6))),
      need(int.below(digit2(word, 6), i32(6))),
      advance(p, 8),
      when(int.equal(load8(get(p)), i32(CHAR.point)), [
        advance(p, 1),
        set(start, get(p)),
        loop(
          next,
          when(int.below(int.subtract(load8(get(p)), i32(CHAR.zero)), i32(10)), [
            advance(p, 1),
            branch(next)
          ])
        ),
        need(int.above(get(p), get(start)))
      ]),
      set(c, load8(get(p))),
      when(int.equal(int.or(get(c), i32(32)), i32(charCode("z"))), advance(p, 1)),
      when(int.or(int.equal(get(c), i32(CHAR.plus)), int.equal(get(c), i32(CHAR.minus))), [
        needForm("00:00", word, load64(get(p), 1)),
        need(int.below(twoDigits2(word, 0), i32(24))),
        need(int.below(digit2(word, 3), i32(6))),
        advance(p, 6)
      ]),
      need(int.equal(load8(get(p)), i32(CHAR.quote))),
      giveBack(int.add(get(p), i32(1)))
    ];
  });
  return index;
}
function defineUuid(module) {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, bytes] = [0, body.local("v128")];
    const needAt = (offset, hyphens) => [
      set(bytes, load128(get(p), offset)),
      need(int.equal(wide.bits(isHexadecimal(bytes)), i32(65535 & ~hyphens))),
      need(
        int.equal(
          int.and(wide.bits(wide.equal(get(bytes), wide.all(CHAR.minus))), i32(hyphens)),
          i32(hyphens)
        )
      )
    ];
    return [
      needAt(0, 1 << 8 | 1 << 13),
      needAt(16, 1 << 2 | 1 << 7),
      needAt(20, 1 << 3),
      need(int.equal(load8(get(p), 36), i32(CHAR.quote))),
      giveBack(int.add(get(p), i32(37)))
    ];
  });
  return index;
}
function isHexadecimal(bytes) {
  const lower = wide.or(get(bytes), wide.all(32));
  return wide.or(
    wide.below(wide.subtract(get(bytes), wide.all(CHAR.zero)), wide.all(10)),
    wide.below(wide.subtract(lower, wide.all(charCode("a"))), wide.all(6))
  );
}
function defineFormats(module) {
  const [day, clock] = [defineDay(module), defineClock(module)];
  const define = (write) => {
    const index = module.declare(1);
    module.define(index, write);
    return index;
  };
  const date = define(() => [
    walkBy(day, 0),
    need(int.equal(load8(get(0)), i32(CHAR.quote))),
    giveBack(int.add(get(0), i32(1)))
  ]);
  const instant = define(() => [
    walkBy(day, 0),
    need(int.equal(int.or(load8(get(0)), i32(32)), i32(charCode("t")))),
    giveBack(call(clock, int.add(get(0), i32(1))))
  ]);
  return {
    date,
    "event-time": instant,
    "date-time": instant,
    time: clock,
    uuid: defineUuid(module)
  };
}

// src/events/walk/wasm/module.ts
var KINDS2 = { i32: 127, i64: 126, f64: 124, v128: 123 };
var PAGE2 = 1 << 16;
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
      const pages = Math.ceil(end / PAGE2);
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
          globals.map((kind) => [KINDS2[kind], 1, kind === "i32" ? 65 : 66, 0, 11])
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
  return [96, parameters, ...Array(parameters).fill(KINDS2.i32), 1, KINDS2.i32];
}
function exportsWith(exported) {
  const named2 = (name, kind, index) => {
    const text2 = [...new TextEncoder().encode(name)];
    return [text2.length, ...text2, kind, ...unsigned(index)];
  };
  const functions = Object.entries(exported).map(([name, index]) => named2(name, 0, index));
  return [named2("memory", 2, 0), ...functions];
}
function bodyBytes({ locals, code: code2 }) {
  if (code2 === null) throw new TypeError("each declared function is defined");
  const kinds = [...unsigned(locals.length), ...locals.flatMap((kind) => [1, KINDS2[kind]])];
  const body = kinds.concat(code2, END2);
  return unsigned(body.length).concat(body);
}
function section(id, items) {
  const count = unsigned(items.length);
  const length = items.reduce((sum, item) => sum + item.length, count.length);
  return [[id, ...unsigned(length), ...count], ...items];
}

// src/events/walk/emit/walk-parts.ts
function createParts(root, types, {
  isDecimalRuled,
  columns
}) {
  const module = createModule();
  const depthNow = module.global("i32");
  const numbers = defineNumbers(module, { isDecimalRuled });
  const parts = {
    skipSpace: defineSkipSpace(module),
    scanText: defineScanText(module),
    scanAnyText: defineScanAnyText(module),
    scanNumber: numbers.scan,
    literal: defineLiteral(module),
    keys: defineKeyNotes(module),
    depth: depthSteps(depthNow)
  };
  return {
    ...parts,
    module,
    numbers,
    any: defineAny(module, parts),
    countCharacters: defineCountCharacters(module),
    formats: defineFormats(module),
    type: module.global("i32"),
    depthNow,
    tableFor: tablesIn(module),
    root,
    types,
    columns: columns === null ? null : createColumnParts(module, columns)
  };
}
function tablesIn(module) {
  const tables = /* @__PURE__ */ new Map();
  return (patterns) => {
    const key = JSON.stringify(patterns);
    const known2 = tables.get(key);
    if (known2 !== void 0) return known2;
    const table = createByteTable(patterns);
    const placed = table && { start: table.start, address: module.place(table.next) };
    tables.set(key, placed);
    return placed;
  };
}

// src/events/walk/compile-walk.ts
function compileWalk({ given, prepared: schema }, types, columns = null) {
  const nodes = [...subschemas(schema)].map(({ node }) => node);
  if (!isSchemaNode(schema) || nodes.some((node) => node !== schema && "$id" in node)) return null;
  if (types.path.some((step) => /^[0-9]+$/.test(step))) return null;
  const isDecimalRuled = [...subschemas(given)].some(
    ({ node: { format } }) => format === "amount" || format === "rate"
  );
  try {
    const parts = createValueFunctions(createParts(schema, types, { isDecimalRuled, columns }));
    const { module, skipSpace: skipSpace2, type, depthNow, keys } = parts;
    const report = reserveReport(module, types.names.length);
    const places = createPlaces(types.path, parts.columns);
    const event = parts.valueFor(gather([schema], schema), places);
    const findNewline = defineFindNewline(module);
    const walkLines2 = defineWalkLines(module, report, {
      skipSpace: skipSpace2,
      findNewline,
      event,
      type,
      depth: depthNow,
      keys,
      columns: parts.columns
    });
    return {
      module: module.finish({ walkLines: walkLines2 }),
      report,
      columns: parts.columns,
      readOn: BYTES_READ_ON
    };
  } catch (error) {
    if (error instanceof WalkTooLarge) return null;
    throw error;
  }
}

// src/events/walk/create-walker.ts
var WALK_FROM_BYTES = 3 << 20;
var MOST_VAIN = 2;
function createWalker(prepare, types, fromBytes = WALK_FROM_BYTES) {
  const start = () => {
    const compiled2 = compileWalk(prepare(), types);
    return compiled2 === null ? null : startWalk(compiled2, types.names.length);
  };
  const walker = givingUp(start, fromBytes);
  return (bytes, ahead) => {
    const walked = walker.walk(bytes, ahead);
    return walked === null || isVain(walked) ? null : walked;
  };
}
function createColumnWalkers(prepare, types, columns, fromBytes = WALK_FROM_BYTES) {
  let compiled2;
  return (onBatch) => {
    const start = () => {
      compiled2 ??= compileWalk(prepare(), types, columns);
      return compiled2 === null ? null : startWalk(compiled2, types.names.length, onBatch);
    };
    return givingUp(start, fromBytes);
  };
}
function givingUp(start, fromBytes) {
  let walk;
  let begun = null;
  let seen = 0;
  let vain = 0;
  return {
    walk(bytes, ahead = 0) {
      if (walk === null) return null;
      seen += bytes.length;
      if (Math.max(seen, ahead) <= fromBytes) return null;
      if (walk === void 0) begun = walk = start();
      const walked = walk?.walk(bytes) ?? null;
      vain = walked !== null && isVain(walked) ? vain + 1 : 0;
      if (vain >= MOST_VAIN) walk = null;
      return walked;
    },
    finish: () => begun?.finish()
  };
}
function isVain({ handed, records }) {
  return handed.length * 2 > records;
}

// src/events/validation/number-text.ts
var CLOSER_LOOK = /\s*(?:-0|-?[0-9]+(?:[eE]|\.(?:[0-9]*[eE]|[0-9]{5}))|-?[0-9]{10})/y;
var DECIMALS2 = { amount: 6, rate: 4 };
function findNumberProblems(text2, event) {
  if (!needsCloserLook(text2)) return [];
  const problems = [];
  scanJson(text2, (number, pointer) => {
    const at = pointer();
    const found = judgeNumber(number, kindAt(event(), at));
    if (found === null) return;
    const message = `${at === "" ? "the record" : `\`${at}\``} is the JSON number ${shorten(number)}${found.fault}`;
    problems.push({ pointer: at, rule: found.rule, message });
  });
  return problems;
}
function needsCloserLook(text2) {
  if (text2.charCodeAt(0) !== BRACE || text2.includes("[")) return true;
  for (let at = text2.indexOf(":"); at !== -1; at = text2.indexOf(":", at + 2)) {
    const before = text2.charCodeAt(at - 1);
    const isOfKey = before === QUOTE5 || before <= SPACE3;
    const next = text2.charCodeAt(at + 1);
    if (!isOfKey || next === QUOTE5 || next > NINE) continue;
    CLOSER_LOOK.lastIndex = at + 1;
    if (CLOSER_LOOK.test(text2)) return true;
  }
  return false;
}
var SPACE3 = 32;
var QUOTE5 = 34;
var NINE = 57;
var BRACE = 123;
function kindAt(event, pointer) {
  const steps = pointer.split("/").slice(1);
  return steps.reduce(
    (field, step) => field.member(step.replaceAll("~1", "/").replaceAll("~0", "~")),
    event
  ).kind;
}
function judgeNumber(text2, kind) {
  const decimals = DECIMALS2[kind];
  const fault = decimals === void 0 ? null : faultOfForm(text2, kind, decimals);
  if (fault !== null) return { rule: kind, fault };
  if (kind === "integer" && /^-?[0-9]+$/.test(text2)) return null;
  return readsTheSame(text2) ? null : {
    rule: "number",
    fault: `, which a parser reads as ${Number(text2)}; write it with no more digits than a parser keeps (15), or as a string where the field takes one`
  };
}
function faultOfForm(text2, kind, most) {
  if (/[eE]/.test(text2)) return `; ${withArticle(kind)} has no exponent`;
  if (text2.startsWith("-") && Number(text2) === 0) return `; ${withArticle(kind)} has no sign`;
  const decimals = text2.split(".")[1]?.length ?? 0;
  return decimals > most ? `, with ${decimals} decimals; ${withArticle(kind)} has at most ${most}, nothing is rounded` : null;
}
function readsTheSame(text2) {
  const read = String(Number(text2));
  return text2 === read || significant(text2) === significant(read);
}
function significant(text2) {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(text2) ?? [];
  const digits2 = whole + fraction;
  let start = 0;
  let end = digits2.length;
  while (digits2[start] === "0") start += 1;
  while (end > start && digits2[end - 1] === "0") end -= 1;
  if (start === end) return digits2 === "" ? "" : "0";
  const power = Number(exponent) - fraction.length + digits2.length - end;
  return `${sign}${digits2.slice(start, end)}e${power}`;
}

// src/events/validation/syntax.ts
var NOT_JSON = /^-?(?:NaN|Infinity|undefined)/;
function syntaxProblem(text2) {
  return { pointer: "", rule: "syntax", message: `not valid JSON: ${reason(text2)}` };
}
function reason(text2) {
  if (text2.trim() === "") return "there is no value";
  const scan = scanJson(text2);
  if (scan.kind !== "syntax") return "it cannot be parsed";
  const { position } = scan;
  const rest = text2.slice(position, position + 24);
  const column = `column ${position + 1}`;
  if (position >= text2.length) return "it ends in the middle of a value";
  const word = NOT_JSON.exec(rest)?.[0];
  if (word !== void 0) return `${word} at ${column}; JSON has no such number`;
  if (rest.startsWith("\uFEFF")) return `a byte order mark at ${column}`;
  const nul = rest.indexOf("\0");
  if (nul === 0 || rest.startsWith('"') && text2.includes("\0", position))
    return `a NUL byte at column ${text2.indexOf("\0", position) + 1}`;
  if (rest.startsWith('"') && unterminated(text2, position))
    return `the string that starts at ${column} does not end`;
  if (rest.startsWith('"'))
    return `the string that starts at ${column} holds a control character or a broken escape`;
  return `unexpected ${shorten(JSON.stringify(rest.slice(0, 1)))} at ${column}`;
}
function unterminated(text2, position) {
  return !/^"(?:[^"\\]|\\[\s\S])*"/.test(text2.slice(position));
}

// src/events/validation/record.ts
var BUILTIN = JSON.stringify(event_schema_default);
var LONGEST_TYPE = 60;
function createRecordValidator(schema, name, onPattern, walkFromBytes, typePointer = null) {
  const typesOfSchema = findEventTypes(schema, typePointer);
  const { names: types, path } = typesOfSchema;
  const isBuiltin = JSON.stringify(schema) === BUILTIN;
  const { isValid, findProblems, prepare } = isBuiltin ? OF_BUILTIN : compileTeamSchema(schema, name, path, onPattern);
  let fields;
  function checkValue(text2) {
    let value;
    try {
      value = JSON.parse(text2);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return { ok: false, eventType: "unknown", value: void 0, problems: [syntaxProblem(text2)] };
    }
    const said = readEventType(value, path) ?? "unknown";
    const isKnown = types.includes(said) || types.length === 0 && said.length <= LONGEST_TYPE;
    const eventType = isKnown ? said : "unknown";
    const problems = isValid(value) ? [] : findProblems(value);
    if (problems.length === 0 && text2.includes("\\")) problems.push(...lostText(value));
    return problems.length === 0 ? { ok: true, eventType: said.length > LONGEST_TYPE ? eventType : said, value } : { ok: false, eventType, value, problems };
  }
  function checkNumbers(text2, verdict) {
    if (!verdict.ok) return verdict;
    const problems = findNumberProblems(text2, () => {
      fields ??= eventFields(schema);
      return fields;
    });
    return problems.length === 0 ? verdict : { ...verdict, ok: false, problems };
  }
  function check2(text2) {
    const verdict = checkNumbers(text2, checkValue(text2));
    if (verdict.value === void 0) return verdict;
    const scan = scanJson(text2);
    if (scan.kind !== "duplicate-key") return verdict;
    const problem2 = {
      pointer: scan.pointer,
      rule: "duplicate-key",
      message: `\`${scan.pointer}\` is there twice; a parser keeps only one of the two, so each field may be there once`
    };
    const others = verdict.ok ? [] : verdict.problems;
    return { ...verdict, ok: false, problems: [problem2, ...others] };
  }
  const walked = () => ({ given: schema, prepared: prepare() });
  const walk = createWalker(walked, typesOfSchema, walkFromBytes);
  const walkColumns = createColumnWalkers(walked, typesOfSchema, EVENT_COLUMNS, walkFromBytes);
  return { types, check: check2, checkValue, checkNumbers, walk, walkColumns };
}
var OF_BUILTIN = {
  isValid: validate,
  findProblems: explainBy(validate2),
  prepare: () => prepareSchema(event_schema_default).json
};
function compileTeamSchema(schema, name, typePath, onPattern) {
  try {
    const prepared = prepareSchema(schema);
    return {
      isValid: compileValidator(prepared, onPattern),
      findProblems: createExplainer(prepared, typePath, onPattern),
      prepare: () => prepared.json
    };
  } catch (cause) {
    if (!(cause instanceof SchemaFault)) throw cause;
    throw new GateError("SCHEMA_INVALID", { file: name, detail: cause.message }, { cause });
  }
}
function lostText(value) {
  const open = [{ pointer: "", value }];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (typeof next.value === "string") {
      const problem2 = unstorable(next.pointer, next.value);
      if (problem2 !== null) return [problem2];
    } else if (typeof next.value === "object" && next.value !== null) {
      for (const [key, member] of Object.entries(next.value)) {
        open.push({ pointer: `${next.pointer}/${key}`, value: member });
      }
    }
  }
  return [];
}
function unstorable(pointer, text2) {
  if (!text2.isWellFormed()) {
    return {
      pointer,
      rule: "unicode",
      message: `\`${pointer}\` holds half of a surrogate pair (\\uD800 to \\uDFFF); text must be whole Unicode characters`
    };
  }
  if (text2.includes("\0")) {
    return {
      pointer,
      rule: "unicode",
      message: `\`${pointer}\` holds the character U+0000; text must not`
    };
  }
  return null;
}

// src/adapters/validation/compiled.ts
var compiled = /* @__PURE__ */ new WeakMap();
function validatorFor({ json, typePointer = null }, onPattern) {
  const compile = () => createRecordValidator(json, "the event schema", onPattern, void 0, typePointer);
  if (typeof json !== "object" || json === null) return compile();
  const known2 = compiled.get(json) ?? /* @__PURE__ */ new Map();
  compiled.set(json, known2);
  const validator = known2.get(typePointer) ?? compile();
  known2.set(typePointer, validator);
  return validator;
}

// src/adapters/validation/decode.ts
import { isAscii, isUtf8 } from "node:buffer";
function decode(bytes) {
  const text2 = view(bytes);
  if (isAscii(text2)) return text2.toString("latin1");
  return isUtf8(text2) ? text2.toString("utf8") : null;
}
function isDecodable(bytes) {
  return isUtf8(view(bytes));
}
function view(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// src/events/column-kinds.ts
var { $defs, properties } = event_schema_default;
var UUID2 = new RegExp(properties.event_id.pattern);
var DATE = new RegExp($defs.date.pattern);
var TIME2 = new RegExp($defs.timestamp.pattern);
var AMOUNT2 = new RegExp($defs.amount.pattern);
var RATE2 = /^[0-9](?:\.[0-9]{1,4})?$/;
var INTEGER_BOUND = 2 ** 31;
var KINDS3 = {
  uuid: {
    fits: (value) => typeof value === "string" && UUID2.test(value),
    says: "a UUID of 8-4-4-4-12 hexadecimal digits"
  },
  text: { fits: (value) => typeof value === "string", says: "text" },
  date: {
    fits: (value) => typeof value === "string" && DATE.test(value) && isCalendarDate(value),
    says: "a date, YYYY-MM-DD"
  },
  instant: {
    fits: (value) => typeof value === "string" && TIME2.test(value) && isEventTime(value),
    says: "a timestamp with T between day and time, such as 2024-01-15T12:00:00Z"
  },
  amount: {
    fits: (value) => typeof value === "string" ? AMOUNT2.test(value) : isDecimal(value, $defs.amount.maximum, 1e6),
    says: "an amount: no sign, no exponent, at most 12 digits before and 6 after the point, as a JSON number at most 9 before it"
  },
  rate: {
    fits: (value) => typeof value === "string" ? RATE2.test(value) : isDecimal(value, 9.9999, 1e4),
    says: "a rate: no sign, no exponent, one digit before and at most 4 after the point"
  },
  integer: {
    fits: (value) => Number.isInteger(value) && Math.abs(value) < INTEGER_BOUND,
    says: "a whole number of 32 bits"
  },
  boolean: { fits: (value) => typeof value === "boolean", says: "true or false" }
};
function columnKind(kind) {
  return KINDS3[kind];
}
function isDecimal(value, most, unit) {
  return typeof value === "number" && value >= 0 && value <= most && Math.round(value * unit) / unit === value;
}

// src/events/loadable.ts
var NEEDED2 = {
  hire: ["job_level", "annual_compensation"],
  promotion: ["new_job_level", "new_annual_compensation"],
  termination: [],
  merit: ["new_compensation"],
  eligibility: ["plan_id", "eligible", "eligibility_date"],
  enrollment: ["plan_id", "enrollment_date", "pre_tax_contribution_rate", "roth_contribution_rate"],
  contribution: ["plan_id", "source", "amount", "contribution_date"],
  vesting: ["plan_id", "vested_percentage"],
  forfeiture: ["plan_id", "forfeited_from_source", "amount"],
  hce_status: ["plan_id", "is_hce"],
  compliance: ["plan_id"]
};
var SOURCES = {
  contribution: ["source", event_schema_default.$defs.contribution.properties.source.enum],
  forfeiture: [
    "forfeited_from_source",
    event_schema_default.$defs.forfeiture.properties.forfeited_from_source.enum
  ]
};
var ENVELOPE2 = EVENT_COLUMNS.filter(({ path }) => path.length === 1);
var PAYLOAD = EVENT_COLUMNS.filter(({ path }) => path.length > 1);
var OPTIONAL = ["correlation_id"];
function findLoading(event) {
  const type = readEventType(event, ["payload", "event_type"]);
  if (!isEventType(type)) return "aside";
  return findEnvelopeProblem(event) ?? findAbsent(event, type) ?? findPayloadProblem(event) ?? findUnknownSource(event, type) ?? "loaded";
}
function findEnvelopeProblem(event) {
  for (const column of ENVELOPE2) {
    const isNeeded = !OPTIONAL.includes(column.name);
    if (isNeeded && !isThere(valueAt2(event, column.path))) return absent(column, event, "an event");
    const unfit = findUnfit(event, column);
    if (unfit !== null) return unfit;
  }
  return null;
}
function findAbsent(event, type) {
  const column = PAYLOAD.find(
    ({ path }) => NEEDED2[type].includes(path[1] ?? "") && !isThere(valueAt2(event, path))
  );
  return column === void 0 ? null : absent(column, event, withArticle(type));
}
function findPayloadProblem(event) {
  const balances = valueAt2(event, ["payload", "source_balances_vested"]);
  if (isThere(balances) && (typeof balances !== "object" || Array.isArray(balances)))
    return unloadable(["payload", "source_balances_vested"], balances, "an object");
  for (const column of PAYLOAD) {
    const unfit = findUnfit(event, column);
    if (unfit !== null) return unfit;
  }
  return null;
}
function findUnfit(event, { kind, path }) {
  const value = valueAt2(event, path);
  const { fits, says } = columnKind(kind);
  return !isThere(value) || fits(value) ? null : unloadable(path, value, says);
}
function findUnknownSource(event, type) {
  const [name, known2] = SOURCES[type] ?? [];
  if (name === void 0 || known2 === void 0) return null;
  const value = valueAt2(event, ["payload", name]);
  return known2.includes(value) ? null : unloadable(["payload", name], value, `one of ${known2.join(", ")}`);
}
function valueAt2(event, path) {
  let value = event;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return void 0;
    value = value[step];
  }
  return value;
}
function isThere(value) {
  return value !== void 0 && value !== null;
}
function absent({ path, kind }, event, what) {
  const found = valueAt2(event, path) === null ? "null" : "a missing value";
  return problem(path, `${found} cannot be loaded as ${columnKind(kind).says}; ${what} needs it`);
}
function unloadable(path, value, says) {
  return problem(path, `${quoted(value)} cannot be loaded as ${says}`);
}
function problem(path, text2) {
  const pointer = `/${path.join("/")}`;
  return { pointer, rule: "not-loadable", message: `\`${pointer}\`: ${text2}` };
}
function quoted(value) {
  if (typeof value === "string") return `'${JSON.stringify(shorten(value)).slice(1, -1)}'`;
  return typeof value === "object" ? JSON.stringify(value).slice(0, 60) : String(value);
}

// src/events/pointers.ts
var POINTED_PARTS = ["type", "id", "date", "person", "created"];
function eventPointers(config, schema) {
  return {
    type: typesIn(schema).path.map((step) => `/${escapePointer(step)}`).join(""),
    id: config["events.id"],
    date: config["events.date"],
    person: config["events.person"],
    created: config["events.created"]
  };
}
function readPointer(event, pointer) {
  let value = event;
  for (const step of pointerSteps(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return void 0;
    value = value[step];
  }
  return value;
}

// src/adapters/validation/day-of-valid.ts
function createDayOfValid(validator, pointer, findLoading2) {
  return (text2) => {
    const verdict = validator.check(text2);
    if (!verdict.ok) return null;
    if (findLoading2 !== null && findLoading2(verdict.value) !== "loaded") return null;
    const day = readPointer(verdict.value, pointer);
    const [found = null] = typeof day === "string" ? /^\d{4}-\d{2}-\d{2}/.exec(day) ?? [] : [];
    return found;
  };
}

// src/events/routing/hash.ts
var OFFSET2 = 2166136261;
var PRIME = 16777619;
function hashText(text2) {
  let hash = OFFSET2;
  for (let i = 0; i < text2.length; i += 1) hash = Math.imul(hash ^ text2.charCodeAt(i), PRIME);
  return finish(hash);
}
function hashId(text2, seed) {
  let hash = OFFSET2 ^ seed;
  for (let i = 0; i < text2.length; i += 1) {
    const code2 = text2.charCodeAt(i);
    if (code2 !== HYPHEN) hash = Math.imul(hash ^ (code2 | 32), PRIME);
  }
  return finish(hash);
}
var HYPHEN = 45;
function finish(hash) {
  let h = hash;
  h = Math.imul(h ^ h >>> 16, 2246822507);
  h = Math.imul(h ^ h >>> 13, 3266489909);
  return (h ^ h >>> 16) >>> 0;
}

// src/events/routing/own-person.ts
function createOwnership({ number, of, together }) {
  const kept = new Set(together ?? []);
  return (hash) => (kept.has(hash) ? 1 : hash % of + 1) === number;
}
function hashPerson(person) {
  return hashText(String.fromCharCode(...new TextEncoder().encode(person)));
}

// src/events/routing/read-member.ts
function createPersonReader(pointer, text2) {
  const read = createMemberReader(pointer, text2);
  const [step = ""] = pointerSteps(pointer);
  return (start, end) => read(start, end) || (readMisnamed(step, text2, start, end) ?? "");
}
function createMemberReader(pointer, text2) {
  const needle = findNeedle(pointer);
  if (needle === null) return (start, end) => parseMember(pointer, text2, start, end) ?? "";
  const occurrences = createOccurrences(needle, text2.bytes);
  return (start, end) => {
    const first = occurrences.next(start, end);
    const value = first === -1 ? null : readText(text2.bytes, first + needle.length, end);
    const isOnly = first === -1 || occurrences.next(first + needle.length, end) === -1;
    if (value !== null && isOnly) return value;
    return parseMember(pointer, text2, start, end) ?? value ?? "";
  };
}
function createLatestReader(pointer, text2) {
  const needle = findNeedle(pointer);
  if (needle === null) return (start, end) => parseMember(pointer, text2, start, end) ?? "";
  const occurrences = createOccurrences(needle, text2.bytes);
  return (start, end) => {
    let latest = "";
    let isClear = false;
    for (let at = occurrences.next(start, end); at !== -1; ) {
      const value = readText(text2.bytes, at + needle.length, end);
      isClear = value !== null;
      if (!isClear) break;
      if ((value ?? "") > latest) latest = value ?? "";
      at = occurrences.next(at + needle.length, end);
    }
    return isClear ? latest : parseMember(pointer, text2, start, end) ?? latest;
  };
}
function findNeedle(pointer) {
  const [step, ...deeper] = pointerSteps(pointer);
  if (step === void 0 || deeper.length > 0) return null;
  return /^[\x20-\x7e]+$/.test(step) && !/["\\]/.test(step) ? `"${step}"` : null;
}
function createOccurrences(needle, bytes) {
  let found = bytes.indexOf(needle);
  return {
    next(start, end) {
      if (found !== -1 && found < start) found = bytes.indexOf(needle, start);
      return found === -1 || found >= end ? -1 : found;
    }
  };
}
function readText(bytes, from, end) {
  let at = skipSpace(bytes, from, end);
  if (bytes[at] !== ":") return null;
  at = skipSpace(bytes, at + 1, end);
  if (bytes[at] !== '"') return null;
  const close = bytes.indexOf('"', at + 1);
  if (close === -1 || close >= end) return null;
  const value = bytes.slice(at + 1, close);
  return value.includes("\\") ? null : value;
}
function skipSpace(bytes, from, end) {
  let at = from;
  while (at < end && bytes.charCodeAt(at) <= 32) at += 1;
  return at;
}
function parseMember(pointer, text2, start, end) {
  const value = readPointer(tryParse(text2.decode(start, end)), pointer);
  return value === void 0 || value === null ? null : text2.encode(String(value));
}
function readMisnamed(step, text2, start, end) {
  const event = tryParse(text2.decode(start, end));
  if (typeof event !== "object" || event === null) return null;
  const own = Object.entries(event).find(
    ([name, value]) => typeof value === "string" && nearest2(name, [step]) === step
  );
  return own === void 0 ? null : text2.encode(own[1]);
}
function tryParse(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}

// src/adapters/validation/route-part.ts
function createRouter(routing, dayOfValid) {
  const createReader = readerFor(routing, dayOfValid);
  return {
    lines: (bytes) => routeLines(view2(bytes), createReader),
    records: (part) => routeRecords(part, createReader)
  };
}
function readerFor(routing, dayOfValid) {
  const { together, person, id, day } = routing;
  const isOwnHash = createOwnership(routing);
  let latest = null;
  return (text2) => {
    const readPerson2 = createPersonReader(person, text2);
    const readId = createMemberReader(id, text2);
    const readDay = createLatestReader(day, text2);
    const ids = [];
    let records = 0;
    return {
      isNobodyOwn: isOwnHash(hashText("")),
      isOwn(start, end) {
        records += 1;
        const hash = hashText(readPerson2(start, end));
        if (together === null) {
          const own = readId(start, end);
          if (own !== "") ids.push(hashId(own, 0), hashId(own, SECOND2), hash);
        }
        if (readDay(start, end).slice(0, DAY) > (latest ?? "")) {
          const found = dayOfValid(text2.decode(start, end));
          if (found !== null && found > (latest ?? "")) latest = found;
        }
        return isOwnHash(hash);
      },
      facts: () => ({ records, latest, ids: Uint32Array.from(ids) })
    };
  };
}
function routeLines(buffer, createReader) {
  const text2 = asText(buffer);
  const reader = createReader(text2);
  const spaced = createPieces(buffer);
  const dense = createPieces(buffer);
  let own = 0;
  for (let start = 0; start < buffer.length; ) {
    const newline = text2.bytes.indexOf("\n", start);
    const end = newline === -1 ? buffer.length : newline;
    const next = newline === -1 ? end : newline + 1;
    if (!isBlank(text2.bytes, start, end) && reader.isOwn(start, end)) {
      spaced.take(start, next);
      dense.take(start, next);
      own += 1;
    } else spaced.addNewline();
    start = next;
  }
  return { spaced: spaced.join(), dense: dense.join(), own, facts: reader.facts() };
}
function routeRecords(part, createReader) {
  const buffer = view2(part.bytes);
  const reader = createReader(asText(buffer));
  const pieces = createPieces(buffer);
  const at = [];
  const ends = [];
  const refused = [];
  let length = 0;
  let next = 0;
  for (let i = 0, start = 0; i <= part.ends.length; i += 1) {
    for (let one = part.refused[next]; one?.position === i; one = part.refused[next]) {
      if (reader.isNobodyOwn) refused.push({ ...one, position: at.length });
      next += 1;
    }
    const end = part.ends[i];
    if (end === void 0) break;
    if (reader.isOwn(start, end)) {
      pieces.take(start, end);
      length += end - start;
      at.push(i);
      ends.push(length);
    }
    start = end;
  }
  const { records, ...facts } = reader.facts();
  const pick = (numbers) => Float64Array.from(at, (i) => numbers[i] ?? 0);
  return {
    part: {
      kind: "records",
      bytes: Uint8Array.from(pieces.join()),
      ends: Uint32Array.from(ends),
      lines: pick(part.lines),
      indices: part.indices === null ? null : pick(part.indices),
      refused
    },
    facts: { ...facts, records: records + part.refused.length }
  };
}
var SECOND2 = 2654435769;
var DAY = 10;
var NEWLINE2 = Buffer.from("\n");
function isBlank(bytes, start, end) {
  if (start === end) return true;
  if (bytes.charCodeAt(start) > 32) return false;
  return /^[ \t\r]*$/.test(bytes.slice(start, end));
}
function asText(buffer) {
  return {
    bytes: buffer.toString("latin1"),
    decode: (start, end) => buffer.toString("utf8", start, end),
    encode: (text2) => Buffer.from(text2).toString("latin1")
  };
}
function createPieces(buffer) {
  const pieces = [];
  let [from, to] = [0, 0];
  const flush = () => {
    if (to > from) pieces.push(buffer.subarray(from, to));
    from = to;
  };
  return {
    take(start, end) {
      if (start !== to) {
        flush();
        from = start;
      }
      to = end;
    },
    addNewline() {
      flush();
      pieces.push(NEWLINE2);
    },
    join() {
      flush();
      return Buffer.concat(pieces);
    }
  };
}
function view2(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// src/events/columns/thrift.ts
var TYPE = { true: 1, false: 2, i32: 5, i64: 6, binary: 8, list: 9, struct: 12 };
var STOP = 0;
var SHORT_LIST = 15;
function thriftBytes(struct) {
  const bytes = [];
  writeStruct(struct, bytes);
  return Uint8Array.from(bytes);
}
function varint(value) {
  const bytes = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push(rest % 128 | 128);
  bytes.push(rest);
  return bytes;
}
function writeStruct(struct, bytes) {
  let last = 0;
  for (const [number, value] of struct) {
    bytes.push(number - last << 4 | typeOf2(value));
    if (!("flag" in value)) writeValue(value, bytes);
    last = number;
  }
  bytes.push(STOP);
}
function typeOf2(value) {
  if ("flag" in value) return value.flag ? TYPE.true : TYPE.false;
  if ("i32" in value) return TYPE.i32;
  if ("i64" in value) return TYPE.i64;
  if ("text" in value) return TYPE.binary;
  return "list" in value ? TYPE.list : TYPE.struct;
}
function writeValue(value, bytes) {
  if ("i32" in value) bytes.push(...varint(zigzag(value.i32)));
  else if ("i64" in value) bytes.push(...varint(zigzag(value.i64)));
  else if ("text" in value) {
    const text2 = new TextEncoder().encode(value.text);
    bytes.push(...varint(text2.length), ...text2);
  } else if ("struct" in value) writeStruct(value.struct, bytes);
  else if ("list" in value) {
    const { list } = value;
    const [first] = list;
    const type = first === void 0 ? TYPE.i32 : typeOf2(first);
    if (list.length < SHORT_LIST) bytes.push(list.length << 4 | type);
    else bytes.push(240 | type, ...varint(list.length));
    for (const each of list) writeValue(each, bytes);
  }
}
function zigzag(value) {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

// src/events/columns/pages.ts
var DATA_PAGE = 0;
var [PLAIN, RLE] = [0, 3];
function pageBytes(rows, levels, values) {
  const parts = levels === null ? [values] : [lengthOf(levels), levels, values];
  const size = { i32: parts.reduce((sum, { length }) => sum + length, 0) };
  const header = thriftBytes([
    [1, { i32: DATA_PAGE }],
    [2, size],
    [3, size],
    [
      5,
      {
        struct: [
          [1, { i32: rows }],
          [2, { i32: PLAIN }],
          [3, { i32: RLE }],
          [4, { i32: RLE }]
        ]
      }
    ]
  ]);
  return [header, ...parts];
}
function levelBytes(rows, count, present) {
  if (count === 0 || count === rows) return Uint8Array.of(...varint(rows * 2), count === 0 ? 0 : 1);
  const head = varint(present.length * 2 + 1);
  const bytes = new Uint8Array(head.length + present.length);
  bytes.set(head);
  bytes.set(present, head.length);
  return bytes;
}
function packBits(flags) {
  const bits = new Uint8Array(Math.ceil(flags.length / 8));
  for (let i = 0; i < flags.length; i += 1)
    bits[i >> 3] = (bits[i >> 3] ?? 0) | (flags[i] ?? 0) << (i & 7);
  return bits;
}
function lengthOf({ length }) {
  return new Uint8Array(Uint32Array.of(length).buffer);
}

// src/events/columns/stored-types.ts
var PHYSICAL = { boolean: 0, int32: 1, int64: 2, bytes: 6, fixed: 7 };
var CONVERTED = { utf8: 0, decimal: 5, date: 6 };
var [TYPE_LENGTH, CONVERTED_TYPE, SCALE, PRECISION, LOGICAL_TYPE] = [2, 6, 7, 8, 10];
var i322 = (value) => ({ i32: value });
var logical = (number, struct) => ({
  struct: [[number, { struct }]]
});
var decimal = (precision, scale) => [
  [CONVERTED_TYPE, i322(CONVERTED.decimal)],
  [SCALE, i322(scale)],
  [PRECISION, i322(precision)]
];
var UUID3 = logical(14, []);
var TIMESTAMP = logical(8, [
  [1, { flag: false }],
  [2, logical(2, [])]
]);
var STORED_TYPES = {
  uuid: {
    physical: PHYSICAL.fixed,
    says: [
      [TYPE_LENGTH, i322(16)],
      [LOGICAL_TYPE, UUID3]
    ]
  },
  text: { physical: PHYSICAL.bytes, says: [[CONVERTED_TYPE, i322(CONVERTED.utf8)]] },
  date: { physical: PHYSICAL.int32, says: [[CONVERTED_TYPE, i322(CONVERTED.date)]] },
  instant: { physical: PHYSICAL.int64, says: [[LOGICAL_TYPE, TIMESTAMP]] },
  amount: { physical: PHYSICAL.int64, says: decimal(18, 6) },
  rate: { physical: PHYSICAL.int32, says: decimal(5, 4) },
  integer: { physical: PHYSICAL.int32, says: [] },
  boolean: { physical: PHYSICAL.boolean, says: [] }
};
var PLACE_TYPE = { physical: PHYSICAL.int64, says: [] };

// src/events/columns/column-file.ts
var PLACE = "place";
var MAGIC = new TextEncoder().encode("PAR1");
var [VERSION, UNCOMPRESSED] = [1, 0];
var [REQUIRED, OPTIONAL2] = [0, 1];
var WORD2 = 2 ** 32;
function createColumnFile(columns, write, firstPlace) {
  const groups = [];
  let [at, rows] = [0, 0];
  const put = (bytes) => {
    write(bytes);
    at += bytes.length;
  };
  function chunk(name, physical, count, page) {
    const start = at;
    for (const bytes of page) put(bytes);
    return chunkEntry({ name, physical, count, start, size: at - start });
  }
  function placesOf(count) {
    const words = new Uint32Array(count * 2);
    for (let i = 0; i < count; i += 1) {
      const place2 = firstPlace + rows + i;
      words[2 * i] = place2;
      words[2 * i + 1] = place2 / WORD2;
    }
    const page = pageBytes(count, null, new Uint8Array(words.buffer));
    return chunk(PLACE, PLACE_TYPE.physical, count, page);
  }
  return {
    add(batch) {
      if (at === 0) put(MAGIC);
      const start = at;
      const chunks = [
        placesOf(batch.rows),
        ...batch.columns.map((values) => {
          const { name, kind } = values.column;
          return chunk(
            name,
            STORED_TYPES[kind].physical,
            batch.rows,
            valuePage(batch.rows, values)
          );
        })
      ];
      groups.push(groupEntry(chunks, { bytes: at - start, rows: batch.rows }));
      rows += batch.rows;
    },
    end() {
      if (rows === 0) return;
      const footer = thriftBytes(fileEntry(columns, groups, rows));
      put(footer);
      put(new Uint8Array(Uint32Array.of(footer.length).buffer));
      put(MAGIC);
    }
  };
}
function valuePage(rows, { column, count, present, data }) {
  const values = column.kind === "boolean" ? packBits(data) : data;
  return pageBytes(rows, levelBytes(rows, count, present), values);
}
function chunkEntry({ name, physical, count, start, size }) {
  const described = [
    [1, { i32: physical }],
    [2, { list: [{ i32: 0 }, { i32: 3 }] }],
    [3, { list: [{ text: name }] }],
    [4, { i32: UNCOMPRESSED }],
    [5, { i64: count }],
    [6, { i64: size }],
    [7, { i64: size }],
    [9, { i64: start }]
  ];
  return {
    struct: [
      [2, { i64: start }],
      [3, { struct: described }]
    ]
  };
}
function groupEntry(chunks, { bytes, rows }) {
  return {
    struct: [
      [1, { list: chunks }],
      [2, { i64: bytes }],
      [3, { i64: rows }]
    ]
  };
}
function fileEntry(columns, groups, rows) {
  const root = [
    [4, { text: "events" }],
    [5, { i32: columns.length + 1 }]
  ];
  const leaves = [
    leafEntry(PLACE, PLACE_TYPE, REQUIRED),
    ...columns.map(({ name, kind }) => leafEntry(name, STORED_TYPES[kind], OPTIONAL2))
  ];
  return [
    [1, { i32: VERSION }],
    [2, { list: [root, ...leaves].map((struct) => ({ struct })) }],
    [3, { i64: rows }],
    [4, { list: groups }]
  ];
}
function leafEntry(name, { physical, says }, repetition) {
  const fields = [
    [1, { i32: physical }],
    [3, { i32: repetition }],
    [4, { text: name }],
    ...says
  ];
  return [...fields].sort(([a], [b]) => a - b);
}

// src/adapters/validation/spool.ts
import { closeSync as closeSync2, openSync as openSync2, writeSync } from "node:fs";
function createSpool(absolute) {
  let descriptor = null;
  const naming = (work) => {
    try {
      work();
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      const detail = /^E[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message;
      throw new GateError("FILE_WRITE", { file: absolute, detail }, { cause });
    }
  };
  const open = () => {
    descriptor ??= openSync2(absolute, "wx");
    return descriptor;
  };
  return {
    write(lines2) {
      if (lines2.length === 0) return;
      const bytes = typeof lines2 === "string" ? Buffer.from(lines2) : lines2;
      naming(() => {
        const file = open();
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      });
    },
    make: () => naming(() => void open()),
    close() {
      if (descriptor !== null) closeSync2(descriptor);
      descriptor = null;
    }
  };
}

// src/adapters/validation/spools.ts
function createSpools({ events, aside, placed, columns }) {
  const loaded = createSpool(events);
  const others = createSpool(aside);
  const places = placed === null ? null : createSpool(placed);
  const kept = columns === null ? null : openColumns2(columns);
  return {
    onBatch: kept === null ? null : kept.file.add,
    write(checked, part, source) {
      const { outcome } = checked;
      if (outcome.valid === 0) return;
      const isPlain = isWholeBlock(checked, source);
      if (isPlain) loaded.write(source.bytes);
      kept?.others.write(lines(checked.apart().filter(({ goal }) => goal === "loaded")));
      if (isPlain && places === null) return;
      const all = checked.valid();
      if (!isPlain) loaded.write(lines(all.filter(({ goal }) => goal === "loaded")));
      if (checked.loaded < outcome.valid)
        others.write(lines(all.filter(({ goal }) => goal === "aside")));
      places?.write(placedLines(all, part));
    },
    finish() {
      kept?.file.end();
      kept?.others.make();
    },
    close() {
      for (const spool of [loaded, others, places, kept?.spool, kept?.others]) spool?.close();
    }
  };
}
function openColumns2({ file, others, firstPlace }) {
  const spool = createSpool(file);
  return {
    spool,
    file: createColumnFile(EVENT_COLUMNS, spool.write, firstPlace),
    others: createSpool(others)
  };
}
function isWholeBlock({ loaded }, { bytes, lines: count, mayHoldBreaks }) {
  return !mayHoldBreaks && loaded === count && bytes[bytes.length - 1] === 10 && !bytes.includes(13);
}
var BREAKS = /[\r\n]+/g;
function oneLine(text2) {
  return text2.replace(BREAKS, " ");
}
function lines(events) {
  return events.map(({ text: text2 }) => `${oneLine(text2)}
`).join("");
}
function placedLines(events, part) {
  return events.map(({ text: text2, line }) => `{"part":${part},"line":${line},"event":${oneLine(text2)}}
`).join("");
}

// src/adapters/validation/part-checker.ts
function createPartChecker(settings, readSlice, progress) {
  const plain = validatorFor({ ...settings, json: settings.schema }, progress?.runPattern);
  const spools = settings.spool === null ? null : createSpools(settings.spool);
  const onBatch = spools?.onBatch ?? null;
  const walker = onBatch === null ? null : plain.walkColumns(onBatch);
  const validator = walker === null ? plain : { ...plain, walk: walker.walk };
  const isForTables = settings.spool?.takes === "tables";
  const router = settings.routing === null ? null : createRouter(
    settings.routing,
    createDayOfValid(validator, settings.routing.day, isForTables ? findLoading : null)
  );
  return {
    check({ number, file, absolute, part }) {
      const { maxFindings, keepAccepted } = settings;
      const loading = isForTables ? { findLoading } : {};
      const block2 = {
        file,
        maxFindings,
        keepAccepted,
        validator,
        decode,
        isUtf8: isDecodable,
        bytesAhead: settings.bytesAhead,
        onRecord: progress?.beginRecord,
        ...loading
      };
      const bytes = part.kind === "slice" ? readSlice(absolute, file, part) : part.bytes;
      const own = chooseOwn(part.kind === "records" ? part : bytes, router);
      const checked = isRecords(own.part) ? checkRecords(own.part, block2) : checkLines(own.part, block2);
      spools?.write(checked, number, {
        bytes: own.plain,
        lines: own.count ?? checked.lines,
        mayHoldBreaks: part.kind === "records"
      });
      return { outcome: checked.outcome, lines: checked.lines, facts: own.facts };
    },
    finish() {
      walker?.finish();
      spools?.finish();
    },
    close: () => spools?.close()
  };
}
function chooseOwn(part, router) {
  if (router === null) return { part, plain: bytesOf(part), count: null, facts: null };
  if (isRecords(part)) {
    const { part: own2, facts: facts2 } = router.records(part);
    return { part: own2, plain: bytesOf(own2), count: null, facts: facts2 };
  }
  const { spaced, dense, own, facts } = router.lines(part);
  return { part: spaced, plain: dense, count: own, facts };
}
function isRecords(part) {
  return !(part instanceof Uint8Array);
}
function bytesOf(part) {
  const bytes = isRecords(part) ? part.bytes : part;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

// src/adapters/validation/progress-view.ts
var [RECORDS, LINE, PATTERN, FIELDS] = [0, 1, 2, 3];
function createProgressMemory() {
  const memory2 = new SharedArrayBuffer(FIELDS * Int32Array.BYTES_PER_ELEMENT);
  new Int32Array(memory2)[PATTERN] = NO_PATTERN;
  return memory2;
}
function writeProgress(memory2) {
  const fields = new Int32Array(memory2);
  return {
    beginRecord(line) {
      Atomics.store(fields, LINE, line);
      Atomics.add(fields, RECORDS, 1);
    },
    runPattern: (index) => void Atomics.store(fields, PATTERN, index)
  };
}
function readProgress(memory2) {
  const fields = new Int32Array(memory2);
  const [records = 0, line = 0, pattern = NO_PATTERN] = [RECORDS, LINE, PATTERN].map(
    (field) => Atomics.load(fields, field)
  );
  return { records, line, pattern };
}

export {
  quoteValue,
  shorten,
  scanJson,
  escapePointer,
  event_schema_default,
  EVENT_TYPES,
  EVENT_COLUMNS,
  isEventType,
  subschemas,
  isSchemaNode,
  followReferences,
  PLAN_TYPE_POINTER,
  typesIn,
  pointerSteps,
  readEventType,
  isCalendarDate,
  FORMATS,
  KNOWN_FORMATS,
  isKnownFormat,
  DECIMAL_BOUNDS,
  DECIMAL_DIGITS,
  readDecimal,
  hasDecimalBounds,
  isWithin,
  readBranches,
  readDiscriminator2 as readDiscriminator,
  require_equal,
  require__2 as require__,
  NO_PATTERN,
  listPatterns,
  nearest2 as nearest,
  ANY_FIELD,
  writesNull,
  eventFields,
  prepareSchema,
  MAX_EVENT_BYTES,
  WALK_FROM_BYTES,
  createRecordValidator,
  POINTED_PARTS,
  eventPointers,
  readPointer,
  createKindTally,
  kindKey,
  findLoading,
  createPersonReader,
  createOwnership,
  hashPerson,
  withoutByteOrderMark,
  lineSource,
  countLines,
  recordSource,
  TOO_LONG,
  sliceParts,
  createSliceReader,
  createTypeTally,
  checkLines,
  validatorFor,
  decode,
  createPartChecker,
  createProgressMemory,
  writeProgress,
  readProgress
};
