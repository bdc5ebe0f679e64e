import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  require__,
  require_applicator,
  require_codegen,
  require_core,
  require_core2,
  require_discriminator,
  require_dynamic,
  require_format,
  require_metadata,
  require_next,
  require_ref_error,
  require_unevaluated,
  require_validate,
  require_validation,
  require_validation_error
} from "./team-judge-untrusted-report.js";
import {
  UUID_PATTERN,
  prepareSchema
} from "./action-measured-run-invocation-team-judge.js";
import {
  atLeastOne,
  explain,
  explainUnionsBy
} from "./builtin-judge-team-judge.js";
import "./action-builtin-judge-measured-run-invocation-team-judge.js";
import {
  DECIMAL_BOUNDS,
  DECIMAL_DIGITS,
  DECIMAL_KEYWORDS,
  FORMATS,
  isKnownFormat,
  isWithin
} from "./action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import {
  BYTES_READ_ON,
  CHAR,
  DROP,
  Label,
  MAX_EVENT_BYTES,
  NO,
  advance,
  block,
  branch,
  branchIf,
  call,
  charCode,
  createModule,
  defineCountCharacters,
  defineFindNewline,
  defineScanAnyText,
  defineScanText,
  defineSkipSpace,
  f64,
  float,
  get,
  getGlobal,
  giveBack,
  i32,
  i64,
  int,
  load128,
  load32,
  load64,
  load8,
  loadFloat,
  long,
  loop,
  need,
  quotedBytes,
  sameBytes,
  set,
  setGlobal,
  skipBlanks,
  store128,
  store32,
  store64,
  store8,
  tellingMatcher,
  walkBy,
  when,
  wide,
  wordAt
} from "./action-run-invocation-team-judge-worker.js";
import {
  BITS,
  COMPILED_WALK_FROM_BYTES,
  COUNT,
  EVENT_COLUMNS,
  FIELDS_OF_HANDED,
  MOST_ROWS,
  SchemaFault,
  TAIL,
  TEXT_BYTES,
  VALUE_BYTES,
  isSchemaNode,
  resolveReference,
  subschemas
} from "./action-bench-run-invocation-worker.js";
import "./action-bench-cli-worker.js";
import {
  quoteValue
} from "./action-baseline-file-bench-run-invocation-worker.js";
import {
  __commonJS,
  __toESM
} from "./action-baseline-file-bench-cli-worker.js";

// node_modules/ajv/dist/vocabularies/draft7.js
var require_draft7 = __commonJS({
  "node_modules/ajv/dist/vocabularies/draft7.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var core_1 = require_core2();
    var validation_1 = require_validation();
    var applicator_1 = require_applicator();
    var format_1 = require_format();
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
var require_format2 = __commonJS({
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
    var format = require_format2();
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
var require__2 = __commonJS({
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

// src/events/schema/dialect-ajv.ts
var import_ajv = __toESM(require_ajv(), 1);
var import__ = __toESM(require__2(), 1);
var import__2 = __toESM(require__(), 1);

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

// src/events/schema/dialect-ajv.ts
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

// src/events/schema/schema-errors.ts
var ENDLESS = 'its references lead in a circle, or through a part with a "$id" of its own; take that "$id" out, and name each part by #/$defs/…';
function faultOfSchema(cause, schema) {
  if (Array.isArray(cause)) return faultOfErrors(cause, schema);
  if (cause instanceof RangeError) return new SchemaFault("", ENDLESS);
  const message = cause instanceof Error ? cause.message : String(cause);
  const missing = cause?.missingRef;
  return typeof missing === "string" ? faultOfReference(missing, schema) : new SchemaFault("", message);
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
function faultOfReference(missing, schema) {
  const place = [...subschemas(schema)].find(
    ({ node: { $ref } }) => typeof $ref === "string" && missing.endsWith($ref)
  );
  const pointer = place === void 0 ? "" : `${place.pointer}/$ref`;
  return missing.startsWith("#") ? new SchemaFault(
    pointer,
    `names ${missing}, and there is no such part; write one that is there`
  ) : new SchemaFault(
    pointer,
    `names ${missing}, and no other file is read; copy it below $defs, and name it by #/$defs/…`
  );
}
function valueAt(pointer, schema) {
  let at = schema;
  for (const step of pointer.split("/").slice(1))
    at = at[step.replaceAll("~1", "/").replaceAll("~0", "~")];
  return at;
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
  const ownProperties = namesInherited(json);
  const ajv = createAjv(dialect, { ...options, ...telling, ownProperties });
  ajv.removeKeyword("multipleOf");
  for (const keyword of DECIMAL_KEYWORDS) ajv.addKeyword(keyword);
  return ajv;
}
var INHERITED = Object.getOwnPropertyNames(Object.prototype).map((name) => `"${name}"`);
function namesInherited(schema) {
  const text = JSON.stringify(schema);
  return INHERITED.some((name) => text.includes(name));
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
  let place = event;
  for (const step of path) {
    const next = place.members.get(step) ?? emptyPlace();
    place.members.set(step, next);
    place = next;
  }
  return place;
}

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
    const properties = propertiesOf(node);
    return Object.hasOwn(properties, name) ? [properties[name]] : [];
  });
  const lists = [...gather(schemas, root).nodes].flatMap((node) => {
    const values = readValues(node);
    return values === null ? [] : [values];
  });
  const [first, ...others] = lists;
  if (first === void 0 || !first.every((value) => typeof value === "string")) return [];
  return first.filter((text) => others.every((list) => list.includes(text)));
}
function propertiesOf({ properties }) {
  return isSchemaNode(properties) ? properties : {};
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
      const choices = branches.map((branch2) => joined(nodes, taken, branch2));
      return { kind: "choice", choices, tag };
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

// src/events/walk/emit/by-tag.ts
function emitByTag(parts, choices, { name, values }, place, body) {
  const bytes = quotedBytes(name);
  if (bytes === null) return NO;
  const [p, at, word] = [0, body.local("i32"), body.local("i64")];
  return [
    set(at, call(defineFindMember(parts, bytes), get(p))),
    need(get(at)),
    set(word, load64(get(at))),
    choices.map(
      (choice, i) => (values[i] ?? []).map((text) => {
        const quoted = quotedBytes(text);
        if (quoted === null) return [];
        return when(
          sameBytes(quoted, at, word),
          giveBack(call(parts.valueFor(choice, place), get(p)))
        );
      })
    ),
    NO
  ];
}
function defineFindMember(parts, key) {
  const { module, skipSpace } = parts;
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, word, isFound, next] = [0, body.local("i64"), body.local("i32"), new Label()];
    return [
      advance(p, 1),
      loop(
        next,
        skipBlanks(skipSpace, p),
        need(int.equal(load8(get(p)), i32(CHAR.quote))),
        set(word, load64(get(p))),
        set(isFound, sameBytes(key, p, word)),
        advance(p, 1),
        walkBy(parts.scanText, p),
        skipBlanks(skipSpace, p),
        need(int.equal(load8(get(p)), i32(CHAR.colon))),
        advance(p, 1),
        skipBlanks(skipSpace, p),
        when(get(isFound), giveBack(get(p))),
        walkBy(parts.any, p),
        skipBlanks(skipSpace, p),
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
var ascii = (text) => Number(wordAt(new TextEncoder().encode(text), 0, 4));
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
var DEEPEST = 64;
function depthSteps(depth) {
  const now = getGlobal(depth);
  return {
    enter: [setGlobal(depth, int.add(now, i32(1))), need(int.below(now, i32(DEEPEST)))],
    leave: setGlobal(depth, int.subtract(now, i32(1)))
  };
}
function defineAny(module, parts) {
  const index = module.declare(1);
  const { skipSpace, keys, depth } = parts;
  module.define(index, (body) => {
    const [p, c, base, from] = [0, body.local("i32"), body.local("i32"), body.local("i32")];
    const element = [skipBlanks(skipSpace, p), walkBy(index, p), skipBlanks(skipSpace, p)];
    const member = [
      skipBlanks(skipSpace, p),
      need(int.equal(load8(get(p)), i32(CHAR.quote))),
      set(from, int.add(get(p), i32(1))),
      set(p, call(parts.scanText, get(from))),
      need(get(p)),
      need(call(keys.note, get(base), get(from), get(p))),
      skipBlanks(skipSpace, p),
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
        sequence(p, skipSpace, CHAR.closeObject, member),
        depth.leave,
        setGlobal(keys.top, get(base)),
        giveBack(get(p))
      ]),
      when(int.equal(get(c), i32(CHAR.openList)), [
        depth.enter,
        sequence(p, skipSpace, CHAR.closeList, element),
        depth.leave,
        giveBack(get(p))
      ]),
      when(int.above(get(c), i32(CHAR.nine)), giveBack(call(parts.literal, get(p)))),
      giveBack(call(parts.scanNumber, get(p)))
    ];
  });
  return index;
}
function sequence(p, skipSpace, closer, item) {
  const [next, isEmpty] = [new Label(), new Label()];
  return [
    advance(p, 1),
    skipBlanks(skipSpace, p),
    block(
      isEmpty,
      branchIf(isEmpty, int.equal(load8(get(p)), i32(closer))),
      loop(
        next,
        item,
        when(int.equal(load8(get(p)), i32(CHAR.comma)), [advance(p, 1), branch(next)])
      ),
      need(int.equal(load8(get(p)), i32(closer)))
    ),
    advance(p, 1)
  ];
}

// src/events/walk/emit/list.ts
var P = 0;
function emitList(parts, nodes, _place, body) {
  const { skipSpace, depth } = parts;
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
    sequence(P, skipSpace, CHAR.closeList, [
      skipBlanks(skipSpace, P),
      walkBy(item, P),
      skipBlanks(skipSpace, P),
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
var [QUOTE, BACKSLASH, LAST_BYTE] = [34, 92, 244];
function groupBytes(followers) {
  const groups = /* @__PURE__ */ new Map();
  for (let byte = 32; byte <= LAST_BYTE; byte += 1) {
    if (byte === QUOTE || byte === BACKSLASH || byte >= 128 && byte < 194) continue;
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

// src/events/walk/pattern/named-classes.ts
var range = (from, to = from) => [
  from.charCodeAt(0),
  to.charCodeAt(0)
];
var DIGITS = [range("0", "9")];
var WORD = classFrom([
  range("0", "9"),
  range("A", "Z"),
  range("_"),
  range("a", "z")
]);
var SPACE = classFrom([
  [9, 13],
  range(" "),
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

// src/events/walk/pattern/parse-pattern.ts
var Beyond = class extends Error {
};
var ESCAPED = {
  d: DIGITS,
  D: negate(DIGITS),
  w: WORD,
  W: negate(WORD),
  s: SPACE,
  S: negate(SPACE)
};
var CONTROLS = { t: 9, n: 10, v: 11, f: 12, r: 13 };
var SYNTAX = "^$\\.*+?()[]{}|/";
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
    if (SYNTAX.includes(letter) || inClass && letter === "-") return single(letter);
    throw new Beyond();
  }
  unicode() {
    if (!this.take("{")) {
      const unit = this.hexadecimal(4);
      if (unit >= 55296 && unit <= 57343) throw new Beyond();
      return unit;
    }
    let digits = "";
    for (let digit3 = this.next(); digit3 !== "}"; digit3 = this.next()) digits += digit3;
    if (!/^[0-9a-fA-F]+$/.test(digits)) throw new Beyond();
    return Number.parseInt(digits, 16);
  }
  hexadecimal(length) {
    const digits = Array.from({ length }, () => this.next()).join("");
    if (!/^[0-9a-fA-F]+$/.test(digits)) throw new Beyond();
    return Number.parseInt(digits, 16);
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
var QUOTE2 = 34;
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
    const known = numbers.get(key) ?? positions.push(position) - 1 + FIRST_STATE;
    numbers.set(key, known);
    return known;
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
    row[QUOTE2] = isMatch ? MATCHED : FAILED;
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
  const followers = patterns.flatMap((text) => {
    const parsed = parsePattern(text);
    if (parsed === null) return [null];
    return [
      createFollower(parsed.pattern, "matches"),
      ...parsed.excluded.map((pattern) => createFollower(pattern, "excludes"))
    ];
  });
  return followers.every((follower) => follower !== null) ? followers : null;
}

// src/events/walk/emit/table.ts
var QUOTE3 = 34;
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
    when(int.above(get(state), i32(CERTAIN)), set(state, follow(table, state, i32(QUOTE3)))),
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
  if (!checks.every((check) => check !== null)) return NO;
  return [set(end, call(parts.numbers.scan, get(P2))), need(get(end)), checks, giveBack(get(end))];
}
function emitNode(parts, node, end, body) {
  const { numbers } = parts;
  const bounds = emitBounds(numbers, node);
  const digits = emitDigits(parts, node, end, body);
  if (bounds === null || digits === null) return null;
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
    digits
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
function readMembers(parts, nodes, place) {
  const required = new Set(
    nodes.flatMap(({ required: own }) => Array.isArray(own) ? own.map(String) : [])
  );
  const others = gather(nodes.map(othersOf), parts.root);
  const names = /* @__PURE__ */ new Set([
    ...nodes.flatMap((node) => Object.keys(propertiesOf(node))),
    ...required,
    // A name that the schema does not say is asked for only where there may be one.
    ...others.limit === "never" ? [] : place.members.keys()
  ]);
  const known = [...names].map((name) => {
    const schemas = nodes.map((node) => schemaFor(node, name));
    const key = name in {} ? null : quotedBytes(name);
    const next = place.members.get(name) ?? OFF_PATH;
    const isFurther = next.isType || next.members.size > 0;
    const value = () => parts.valueFor(gather(schemas, parts.root), isFurther ? next : OFF_PATH);
    return { key, value, put: next.put, isRequired: required.has(name) };
  });
  if (known.some(({ key }) => key === null)) return null;
  return {
    known: known.flatMap(
      ({ key, value, put, isRequired }) => key === null ? [] : [{ key, value: value(), put, isRequired }]
    ),
    others: others.limit === "never" ? null : parts.valueFor(others, OFF_PATH)
  };
}
function schemaFor(node, name) {
  const properties = propertiesOf(node);
  return Object.hasOwn(properties, name) ? properties[name] : othersOf(node);
}
function othersOf({ additionalProperties }) {
  return isSchemaNode(additionalProperties) || additionalProperties === false ? additionalProperties : true;
}

// src/events/walk/emit/object.ts
var P3 = 0;
var BITS2 = 64;
function emitObject(parts, nodes, place, body) {
  const members = readMembers(parts, nodes, place);
  if (members === null) return NO;
  const { known, others } = members;
  const { skipSpace, depth, keys } = parts;
  const from = body.local("i32");
  const word = body.local("i64");
  const seen = Array.from({ length: Math.ceil(known.length / BITS2) }, () => body.local("i64"));
  const isKnown = new Label();
  const own = known.map((member, i) => {
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
    sequence(P3, skipSpace, CHAR.closeObject, [
      skipBlanks(skipSpace, P3),
      need(int.equal(load8(get(P3)), i32(CHAR.quote))),
      set(word, load64(get(P3))),
      block(isKnown, own, others === null ? NO : emitOther(parts, others, base, body)),
      skipBlanks(skipSpace, P3)
    ]),
    depth.leave,
    others === null ? [] : setGlobal(keys.top, get(base)),
    needAll(members, seen),
    giveBack(get(P3))
  ];
}
function readValue({ skipSpace }, value, put) {
  return [
    skipBlanks(skipSpace, P3),
    need(int.equal(load8(get(P3)), i32(CHAR.colon))),
    advance(P3, 1),
    skipBlanks(skipSpace, P3),
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
function needAll({ known }, seen) {
  return seen.map((bits, i) => {
    const needed = known.slice(i * BITS2, (i + 1) * BITS2).reduce((all, { isRequired }, at) => isRequired ? all | 1n << BigInt(at) : all, 0n);
    if (needed === 0n) return [];
    return need(long.equal(long.and(get(bits), i64(needed)), i64(needed)));
  });
}

// src/events/walk/emit/text-checks.ts
function readTextChecks(nodes, { formats: known, tableFor }) {
  const patterns = new Set(
    nodes.flatMap(({ pattern }) => typeof pattern === "string" ? [pattern] : [])
  );
  const formats = new Set(nodes.flatMap(({ format }) => isTextFormat(format) ? [format] : []));
  if (patterns.delete(UUID_PATTERN)) formats.add("uuid");
  if (![...formats].every((format) => Object.hasOwn(known, format))) return null;
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
  const known = FORMATS[format];
  return typeof known === "object" && "type" in known && known.type === "string";
}
function takesText(node, text) {
  const { pattern, format, minLength, maxLength, [DECIMAL_BOUNDS]: bounds } = node;
  const length = [...text].length;
  return (readValues(node)?.includes(text) ?? true) && (typeof pattern !== "string" || new RegExp(pattern, "u").test(text)) && (!isTextFormat(format) || isOfFormat(format, text)) && (typeof minLength !== "number" || length >= minLength) && (typeof maxLength !== "number" || length <= maxLength) && (!isSchemaNode(bounds) || isWithin(text, bounds));
}
function isOfFormat(name, text) {
  const format = FORMATS[name];
  const validate = typeof format === "object" && "validate" in format ? format.validate : null;
  return typeof validate === "function" && validate(text);
}

// src/events/walk/emit/text.ts
var P4 = 0;
function emitText(parts, nodes, { isType }, body) {
  const values = nodes.flatMap((node) => readValues(node) ?? []);
  if (nodes.some((node) => readValues(node) !== null)) {
    const texts = new Set(values.filter((value) => typeof value === "string"));
    const valid = [...texts].filter((text) => nodes.every((node) => takesText(node, text)));
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
  const named = texts.filter((text) => types.names.includes(text));
  const note = (text) => setGlobal(type, i32(types.names.indexOf(text) + 1));
  return [emitEach(named, body, note), NO];
}
function emitEach(texts, body, note) {
  const word = body.local("i64");
  const found = texts.map((text) => {
    const bytes = quotedBytes(text);
    if (bytes === null) return [];
    return when(sameBytes(bytes, P4, word), [
      note(text),
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
  const known = /* @__PURE__ */ new Map();
  const numbers = /* @__PURE__ */ new Map();
  const numberOf = (part) => {
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    return number;
  };
  const parts = {
    ...common,
    valueFor(conjunction, place) {
      const { nodes, chosen, limit } = conjunction;
      if (nodes.size === 0 && limit === "none" && place === OFF_PATH) return common.any;
      const key = JSON.stringify([
        [...nodes].map(numberOf),
        [...chosen].map(numberOf),
        limit,
        numberOf(place)
      ]);
      const found = known.get(key);
      if (found !== void 0) return found;
      const index = common.module.declare(1);
      if (common.module.size > MOST_FUNCTIONS) throw new WalkTooLarge();
      known.set(key, index);
      common.module.define(index, (body) => emitValue(parts, conjunction, place, body));
      return index;
    }
  };
  return parts;
}
var P5 = 0;
function emitValue(parts, conjunction, place, body) {
  const c = body.local("i32");
  const isFirst = (character) => int.equal(get(c), i32(character));
  const at = (type) => emitType(parts, conjunction, type, place, body);
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
function emitType(parts, conjunction, type, place, body) {
  const demand = demandOn(conjunction, type, parts.root);
  switch (demand.kind) {
    case "never":
    case "beyond":
      return NO;
    case "choice":
      return demand.tag === null ? emitTries(parts, demand.choices, place, body) : emitByTag(parts, demand.choices, demand.tag, place, body);
    case "plain":
      return EMIT[type]?.(parts, demand.nodes, place, body) ?? emitLiteral(demand.nodes, type);
  }
}
function emitTries(parts, choices, place, body) {
  const end = body.local("i32");
  const notes = parts.columns === null ? [] : [parts.columns.notes.top];
  const kept = [parts.type, parts.depthNow, parts.keys.top, ...notes].map((global) => ({
    global,
    local: body.local("i32")
  }));
  return [
    kept.map(({ global, local }) => set(local, getGlobal(global))),
    choices.map((choice) => [
      set(end, call(parts.valueFor(choice, place), get(P5))),
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
  const [fraction, digits, c] = [body.local("i32"), body.local("i32"), body.local("i32")];
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
          when(int.below(get(digits), i32(FRACTION_DIGITS)), [
            set(fraction, int.add(int.multiply(get(fraction), i32(10)), get(c))),
            advance(digits, 1)
          ]),
          advance(p, 1),
          branch(next)
        ])
      ),
      loop(
        more,
        when(int.below(get(digits), i32(FRACTION_DIGITS)), [
          set(fraction, int.multiply(get(fraction), i32(10))),
          advance(digits, 1),
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
var SLACK = 2 * LONGEST_TEXT;
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
function negate2(isNegative, digits) {
  return when(get(isNegative), [
    need(long.differ(getGlobal(digits), i64(0n))),
    setGlobal(digits, long.subtract(i64(0n), getGlobal(digits)))
  ]);
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
    const known = tables.get(key);
    if (known !== void 0) return known;
    const table = createByteTable(patterns);
    const placed = table && { start: table.start, address: module.place(table.next) };
    tables.set(key, placed);
    return placed;
  };
}

// src/events/walk/runtime/lines.ts
var MOST_HANDED = 1024;
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
  const { skipSpace, findNewline, event, type, depth, keys, columns } = parts;
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
        skipBlanks(skipSpace, at),
        when(isAtEnd, [set(p, int.add(get(at), i32(1))), branch(next)]),
        setGlobal(type, i32(0)),
        setGlobal(depth, i32(0)),
        setGlobal(keys.top, i32(keys.start)),
        columns === null ? [] : setGlobal(columns.notes.top, i32(columns.notes.start)),
        set(at, call(event, get(at))),
        when(get(at), [
          skipBlanks(skipSpace, at),
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
    const { module, skipSpace, type, depthNow, keys } = parts;
    const report = reserveReport(module, types.names.length);
    const places = createPlaces(types.path, parts.columns);
    const event = parts.valueFor(gather([schema], schema), places);
    const findNewline = defineFindNewline(module);
    const walkLines = defineWalkLines(module, report, {
      skipSpace,
      findNewline,
      event,
      type,
      depth: depthNow,
      keys,
      columns: parts.columns
    });
    return {
      module: module.finish({ walkLines }),
      report,
      columns: parts.columns,
      readOn: BYTES_READ_ON
    };
  } catch (error) {
    if (error instanceof WalkTooLarge) return null;
    throw error;
  }
}

// src/events/validation/team-judge.ts
function createTeamJudge(schema, types, onPattern) {
  const prepared = prepareSchema(schema);
  return {
    isValid: compileValidator(prepared, onPattern),
    findProblems: createExplainer(prepared, types.path, onPattern),
    walkFromBytes: COMPILED_WALK_FROM_BYTES,
    compileWalk: (told, keepsColumns) => compileWalk(
      { given: schema, prepared: prepared.json },
      told,
      keepsColumns ? EVENT_COLUMNS : null
    )
  };
}
export {
  createTeamJudge
};
