import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import "./action.js";
import "./action-perform-other.js";
import "./action-gitlab-sarif.js";
import "./action-run-invocation.js";
import "./action-foreign-sql-run-invocation.js";
import "./action-measured-run-invocation.js";
import "./action-cli.js";
import "./action-cli-measured.js";
import "./action-cli-2.js";
import "./action-cli-measured-2.js";
import {
  require__
} from "./team-judge-untrusted-report.js";
import "./action-measured-run-invocation-team-judge.js";
import "./action-builtin-judge-measured-run-invocation-team-judge.js";
import "./action-bench-run-invocation.js";
import "./action-bench-measured-run-invocation.js";
import "./action-bench-cli-measured.js";
import "./action-baseline-file-bench-measured-run-invocation.js";
import "./action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import "./action-foreign-sql-measured-run-invocation.js";
import "./action-run-invocation-worker.js";
import "./action-cli-worker.js";
import "./action-run-invocation-team-judge-worker.js";
import "./action-bench-foreign-sql-measured-run-invocation.js";
import "./action-bench-cli-foreign-sql-measured.js";
import {
  parseJson
} from "./action-bench-run-invocation-worker.js";
import "./action-bench-cli-worker.js";
import "./action-baseline-file-bench-run-invocation-worker.js";
import {
  __toESM
} from "./action-baseline-file-bench-cli-worker.js";

// src/bot/untrusted-report.ts
var import__ = __toESM(require__(), 1);

// src/schema/report.schema.json
var report_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:dc-event-gate:report:2",
  title: "Report",
  description: "What a run of the gate found and decided. Every other form of the report is rendered from it.",
  type: "object",
  additionalProperties: false,
  required: [
    "schemaVersion",
    "command",
    "verdict",
    "reasons",
    "content",
    "validation",
    "loadable",
    "invalidFixtures",
    "reconstruction",
    "quality",
    "snapshots",
    "golden",
    "invariants",
    "benchmarks",
    "evolution",
    "guard",
    "update",
    "trend",
    "environment",
    "versions"
  ],
  properties: {
    schemaVersion: {
      const: 2,
      description: "Of this form of the report. The first had none, and counts as 1."
    },
    command: {
      enum: ["gate", "validate", "golden check", "bench"],
      description: "What was asked for."
    },
    verdict: {
      enum: ["pass", "fail", "inconclusive"],
      description: "pass: exit code 0. fail: 1. inconclusive: 2, the gate could not decide."
    },
    reasons: {
      type: "array",
      items: {
        type: "string"
      },
      description: "One sentence for each cause of the verdict, worst first."
    },
    content: {
      anyOf: [
        {
          $ref: "#/$defs/content"
        },
        {
          type: "null"
        }
      ],
      description: "Whether the files hold their content; where one does not, nothing else was judged."
    },
    validation: {
      anyOf: [
        {
          $ref: "#/$defs/validation"
        },
        {
          type: "null"
        }
      ],
      description: "null where it was not asked for."
    },
    loadable: {
      anyOf: [
        {
          $ref: "#/$defs/loadable"
        },
        {
          type: "null"
        }
      ],
      description: "Whether the tables take what the schema accepts; null where nothing is loaded."
    },
    invalidFixtures: {
      anyOf: [
        {
          $ref: "#/$defs/invalidFixtures"
        },
        {
          type: "null"
        }
      ],
      description: "null where no pattern names any."
    },
    reconstruction: {
      anyOf: [
        {
          $ref: "#/$defs/reconstruction"
        },
        {
          type: "null"
        }
      ],
      description: "null where it was not asked for, or no valid event was there."
    },
    quality: {
      anyOf: [
        {
          $ref: "#/$defs/quality"
        },
        {
          type: "null"
        }
      ],
      description: "null where it was not asked for, or no valid event was there."
    },
    snapshots: {
      anyOf: [
        {
          $ref: "#/$defs/snapshots"
        },
        {
          type: "null"
        }
      ],
      description: "null where the config names no file, or no valid event was there."
    },
    golden: {
      anyOf: [
        {
          $ref: "#/$defs/golden"
        },
        {
          type: "null"
        }
      ],
      description: "null where the config says `none`, or it was not asked for."
    },
    invariants: {
      anyOf: [
        {
          $ref: "#/$defs/invariants"
        },
        {
          type: "null"
        }
      ],
      description: "What must not change the tables; null where it was not asked for."
    },
    benchmarks: {
      anyOf: [
        {
          $ref: "#/$defs/benchmarks"
        },
        {
          type: "null"
        }
      ],
      description: "null where nothing was measured."
    },
    evolution: {
      anyOf: [
        {
          $ref: "#/$defs/evolution"
        },
        {
          type: "null"
        }
      ],
      description: "What changed of the event schema, and which events it loses; null where there is no base, or the base has no config."
    },
    guard: {
      anyOf: [
        {
          $ref: "#/$defs/guard"
        },
        {
          type: "null"
        }
      ],
      description: "What a pull request changes of what is expected; null outside of one."
    },
    update: {
      anyOf: [
        {
          $ref: "#/$defs/update"
        },
        {
          type: "null"
        }
      ],
      description: "What became of a labelled update; null where none was asked for."
    },
    trend: {
      anyOf: [
        {
          $ref: "#/$defs/trend"
        },
        {
          type: "null"
        }
      ],
      description: "The last runs on the default branch; null where no history is kept."
    },
    environment: {
      $ref: "#/$defs/environment"
    },
    versions: {
      $ref: "#/$defs/versions"
    }
  },
  $defs: {
    typeTotal: {
      title: "TypeTotal",
      type: "object",
      additionalProperties: false,
      required: ["type", "events"],
      properties: {
        type: {
          type: "string"
        },
        events: {
          $ref: "#/$defs/count"
        }
      }
    },
    count: {
      type: "integer",
      minimum: 0
    },
    finding: {
      title: "ReportFinding",
      type: "object",
      additionalProperties: false,
      required: ["file", "line", "pointer", "rule", "message"],
      properties: {
        file: {
          type: "string",
          description: "Relative to the workspace."
        },
        line: {
          type: "integer",
          minimum: 1,
          description: "1-based; in Parquet the row."
        },
        index: {
          type: "integer",
          minimum: 0,
          description: "0-based position in a JSON array."
        },
        pointer: {
          type: "string",
          description: "JSON pointer into the event."
        },
        rule: {
          type: "string"
        },
        message: {
          type: "string",
          description: "What was found, what is allowed."
        },
        eventType: {
          type: "string",
          description: "Of the event, where it says one that the schema names."
        },
        employee: {
          type: "string",
          description: "`employee_id` of the event, where it says one."
        },
        incomplete: {
          const: true,
          description: "The rest of the file could not be read."
        }
      }
    },
    typeCount: {
      title: "TypeCount",
      type: "object",
      additionalProperties: false,
      required: ["valid", "invalid"],
      properties: {
        valid: {
          $ref: "#/$defs/count"
        },
        invalid: {
          $ref: "#/$defs/count"
        }
      }
    },
    loadable: {
      title: "LoadableReport",
      description: "Valid events, and those of them that fit no table: a team's own schema may accept them.",
      type: "object",
      additionalProperties: false,
      required: ["events", "unloadable", "byType", "findings"],
      properties: {
        events: {
          $ref: "#/$defs/count",
          description: "Valid events."
        },
        unloadable: {
          $ref: "#/$defs/count"
        },
        byType: {
          type: "object",
          description: "Those that are not loadable, by type.",
          additionalProperties: {
            $ref: "#/$defs/count"
          }
        },
        findings: {
          type: "array",
          description: "One for each that is not loadable, up to validation.max-findings.",
          items: {
            $ref: "#/$defs/finding"
          }
        }
      }
    },
    content: {
      title: "ContentReport",
      type: "object",
      additionalProperties: false,
      required: ["files", "standIns"],
      properties: {
        files: {
          $ref: "#/$defs/count",
          description: "How many were looked through."
        },
        standIns: {
          type: "array",
          description: "What stands in the place of content: an unresolved merge, a pointer, an encrypted file.",
          items: {
            $ref: "#/$defs/finding"
          }
        }
      }
    },
    validation: {
      title: "ValidationReport",
      type: "object",
      additionalProperties: false,
      required: [
        "files",
        "events",
        "valid",
        "invalid",
        "rate",
        "minimumRate",
        "minimumRateByType",
        "byType",
        "missingTypes",
        "incompleteFiles",
        "findingCount",
        "findings",
        "schemaNotes",
        "before"
      ],
      properties: {
        files: {
          $ref: "#/$defs/count"
        },
        events: {
          $ref: "#/$defs/count"
        },
        valid: {
          $ref: "#/$defs/count"
        },
        invalid: {
          $ref: "#/$defs/count"
        },
        rate: {
          type: "number",
          minimum: 0,
          maximum: 100,
          description: "100 × valid ÷ events in percent, cut (not rounded) to 4 decimals."
        },
        minimumRate: {
          type: "string",
          description: "Percent, as configured."
        },
        minimumRateByType: {
          type: "string",
          description: "Percent that each type must reach, as configured."
        },
        byType: {
          type: "object",
          additionalProperties: {
            $ref: "#/$defs/typeCount"
          },
          description: "By the events' type: those that the schema names, and others of valid events; `unknown` for all other."
        },
        missingTypes: {
          type: "array",
          items: {
            type: "string"
          },
          description: "Required payload types without a valid event."
        },
        incompleteFiles: {
          $ref: "#/$defs/count"
        },
        findingCount: {
          $ref: "#/$defs/count",
          description: "All findings, those not listed included."
        },
        findings: {
          type: "array",
          items: {
            $ref: "#/$defs/finding"
          }
        },
        schemaNotes: {
          type: "array",
          items: {
            type: "string"
          },
          description: "What the schema says and the gate does not check, or checks in another way: a sentence each."
        },
        defects: {
          type: "array",
          description: "The findings by what is wrong, those that are not listed included; the first hundred kinds of each file.",
          items: {
            title: "InvalidDefect",
            type: "object",
            additionalProperties: false,
            required: ["rule", "eventType", "pointer", "count", "files", "persons", "first"],
            properties: {
              rule: {
                type: "string"
              },
              eventType: {
                type: "string",
                description: "`unknown` where the event says none that the schema names."
              },
              pointer: {
                type: "string",
                description: "The field; places in an array as `*`."
              },
              count: {
                $ref: "#/$defs/count"
              },
              files: {
                $ref: "#/$defs/count"
              },
              persons: {
                type: ["integer", "null"],
                description: "null where not all findings are listed, or an event does not say."
              },
              first: {
                $ref: "#/$defs/finding"
              }
            }
          }
        },
        before: {
          anyOf: [
            {
              $ref: "#/$defs/fixturesBefore"
            },
            {
              type: "null"
            }
          ],
          description: "The fixtures that the base has too; null where nothing is compared with a base."
        }
      }
    },
    fixturesBefore: {
      title: "FixturesBefore",
      type: "object",
      additionalProperties: false,
      required: ["files", "events", "valid", "worse"],
      properties: {
        files: {
          $ref: "#/$defs/count"
        },
        events: {
          $ref: "#/$defs/count",
          description: "No more of a file than the base has: what is added makes up for nothing."
        },
        valid: {
          $ref: "#/$defs/count"
        },
        worse: {
          type: "array",
          description: "Files with more invalid events than in the base.",
          items: {
            title: "WorseFixture",
            type: "object",
            additionalProperties: false,
            required: ["file", "base", "head"],
            properties: {
              file: {
                type: "string"
              },
              base: {
                $ref: "#/$defs/count"
              },
              head: {
                $ref: "#/$defs/count"
              }
            }
          }
        }
      }
    },
    invalidFixtures: {
      title: "InvalidFixturesReport",
      type: "object",
      additionalProperties: false,
      required: ["files", "events", "rejected", "accepted"],
      properties: {
        files: {
          $ref: "#/$defs/count"
        },
        events: {
          $ref: "#/$defs/count"
        },
        rejected: {
          $ref: "#/$defs/count"
        },
        accepted: {
          type: "array",
          items: {
            $ref: "#/$defs/finding"
          },
          description: 'Events that should have been rejected, and files without any (rule "empty").'
        }
      }
    },
    disagreement: {
      title: "Disagreement",
      type: "object",
      additionalProperties: false,
      required: ["table", "key", "column", "sql", "fold"],
      properties: {
        table: {
          type: "string"
        },
        key: {
          type: "array",
          items: {
            type: "string"
          }
        },
        column: {
          type: ["string", "null"],
          description: "null where the whole row is missing on one side."
        },
        sql: {
          type: ["string", "null"]
        },
        fold: {
          type: ["string", "null"]
        }
      }
    },
    reconstruction: {
      title: "ReconstructionReport",
      type: "object",
      additionalProperties: false,
      required: [
        "asOf",
        "events",
        "loading",
        "declared",
        "counts",
        "notRebuilt",
        "absentParts",
        "tables",
        "weeks",
        "weekDifferences",
        "secondOpinion",
        "disagreementCount",
        "disagreements"
      ],
      properties: {
        asOf: {
          type: "string",
          description: "ISO date."
        },
        events: {
          $ref: "#/$defs/count",
          description: "Events that went in, each once; where no table of the plan is made, as often as they are there."
        },
        counts: {
          type: "array",
          description: "By type, of those that the tables know: what became of the valid events.",
          items: {
            title: "EventCount",
            type: "object",
            additionalProperties: false,
            required: [
              "type",
              "validated",
              "unloadable",
              "repeated",
              "loaded",
              "later",
              "rebuilt"
            ],
            properties: {
              type: {
                type: "string"
              },
              validated: {
                $ref: "#/$defs/count",
                description: "Valid events, as they were counted when they were read."
              },
              unloadable: {
                $ref: "#/$defs/count",
                description: "Of these, with a value that no column takes."
              },
              repeated: {
                $ref: "#/$defs/count",
                description: "Of these, under an event_id that another event of the person has."
              },
              loaded: {
                $ref: "#/$defs/count",
                description: "Events in the pipeline's own table."
              },
              later: {
                $ref: "#/$defs/count",
                description: "Events after the as-of date."
              },
              rebuilt: {
                description: "Events that the second opinion's tables rest on; without a built-in one those that the balances count, and null where they count none of the type.",
                anyOf: [{ type: "null" }, { $ref: "#/$defs/count" }]
              }
            }
          }
        },
        notRebuilt: {
          type: "array",
          description: "Valid events of types that the tables do not know.",
          items: {
            $ref: "#/$defs/typeTotal"
          }
        },
        absentParts: {
          type: "array",
          description: 'Parts of an event ("events" of the config) that some valid events do not have where the config says.',
          items: {
            title: "AbsentPart",
            type: "object",
            additionalProperties: false,
            required: ["part", "pointer", "events", "first", "place"],
            properties: {
              part: {
                enum: ["type", "id", "date", "person", "created"]
              },
              pointer: {
                type: "string"
              },
              events: {
                $ref: "#/$defs/count"
              },
              first: {
                type: "string",
                description: "The beginning of one of these events, as JSON text."
              },
              place: {
                anyOf: [{ type: "null" }, { type: "string" }],
                description: "Of a part that no valid event has: where the config points at it. Then the gate fails."
              }
            }
          }
        },
        secondOpinion: {
          title: "SecondOpinionReport",
          description: "Who made the tables a second time.",
          type: "object",
          additionalProperties: false,
          required: ["by", "tables"],
          properties: {
            by: {
              type: "string",
              description: "`builtin`, `none`, or the command."
            },
            tables: {
              type: "array",
              description: "Names of those that were made twice and compared.",
              items: {
                type: "string"
              }
            }
          }
        },
        loading: {
          description: "null where the pipeline hands back no events.",
          anyOf: [
            {
              title: "EventLoading",
              description: "The pipeline's own table of events against the valid events.",
              type: "object",
              additionalProperties: false,
              required: ["script", "valid", "loaded", "differences"],
              properties: {
                script: {
                  type: "string",
                  description: "What loads them."
                },
                valid: {
                  $ref: "#/$defs/count",
                  description: "Distinct valid events."
                },
                loaded: {
                  $ref: "#/$defs/count",
                  description: "How many of them the pipeline has."
                },
                differences: {
                  type: "array",
                  description: "Types where it has fewer, or others.",
                  items: {
                    title: "LoadingDifference",
                    type: "object",
                    additionalProperties: false,
                    required: ["type", "valid", "loaded", "unknown"],
                    properties: {
                      type: {
                        type: "string"
                      },
                      valid: {
                        $ref: "#/$defs/count"
                      },
                      loaded: {
                        $ref: "#/$defs/count"
                      },
                      unknown: {
                        $ref: "#/$defs/count",
                        description: "Events of the pipeline that are no valid event."
                      }
                    }
                  }
                }
              }
            },
            {
              type: "null"
            }
          ]
        },
        declared: {
          type: "array",
          description: "Tables of a team's own, of which there is no second opinion.",
          items: {
            title: "DeclaredTableReport",
            type: "object",
            additionalProperties: false,
            required: ["name", "rows", "problem"],
            properties: {
              name: {
                type: "string"
              },
              rows: {
                $ref: "#/$defs/count"
              },
              problem: {
                type: ["string", "null"],
                description: "Why it cannot be compared."
              }
            }
          }
        },
        tables: {
          type: "array",
          description: "Tables of the plan, which are rebuilt twice.",
          items: {
            title: "TableCount",
            type: "object",
            additionalProperties: false,
            required: ["name", "rows"],
            properties: {
              name: {
                type: "string"
              },
              rows: {
                $ref: "#/$defs/count"
              }
            }
          }
        },
        weeks: {
          $ref: "#/$defs/count",
          description: "Weeks whose snapshots add up to the events."
        },
        weekDifferences: {
          type: "array",
          description: "Weeks that do not.",
          items: {
            title: "WeekDifference",
            type: "object",
            additionalProperties: false,
            required: ["week", "column", "snapshots", "events"],
            properties: {
              week: {
                type: "string",
                description: "Friday, ISO date."
              },
              column: {
                type: "string"
              },
              snapshots: {
                type: ["string", "null"],
                description: "Sum over the snapshots of the week."
              },
              events: {
                type: ["string", "null"],
                description: "Sum over the events until then."
              }
            }
          }
        },
        disagreementCount: {
          $ref: "#/$defs/count"
        },
        disagreements: {
          type: "array",
          description: "Where the SQL and the TypeScript reconstruction differ (the first ones).",
          items: {
            $ref: "#/$defs/disagreement"
          }
        }
      }
    },
    snapshots: {
      title: "SnapshotsReport",
      type: "object",
      additionalProperties: false,
      required: ["file", "asOf", "rows", "disagreementCount", "disagreements"],
      properties: {
        file: {
          type: "string",
          description: "The DuckDB file that was held against the fixtures."
        },
        asOf: {
          type: "string",
          description: "ISO date as of which the file stands."
        },
        rows: {
          $ref: "#/$defs/count",
          description: "Rows of the snapshot table."
        },
        disagreementCount: {
          $ref: "#/$defs/count"
        },
        disagreements: {
          type: "array",
          description: "Rows that are not what the events fold to (the first ones); `sql` is the file.",
          items: {
            $ref: "#/$defs/disagreement"
          }
        }
      }
    },
    quality: {
      title: "QualityReport",
      type: "object",
      additionalProperties: false,
      required: ["errors", "warnings", "rules"],
      properties: {
        errors: {
          $ref: "#/$defs/count",
          description: "Findings of severity error."
        },
        warnings: {
          $ref: "#/$defs/count",
          description: "Findings of severity warning."
        },
        defects: {
          type: "array",
          description: "The findings that follow from no other, by rule and type of event.",
          items: {
            title: "QualityDefect",
            type: "object",
            additionalProperties: false,
            required: ["rule", "severity", "eventType", "count", "files", "persons", "first"],
            properties: {
              rule: {
                type: "string"
              },
              severity: {
                enum: ["error", "warning"]
              },
              eventType: {
                type: ["string", "null"],
                description: "null where it is about no single event."
              },
              count: {
                $ref: "#/$defs/count"
              },
              files: {
                type: ["integer", "null"],
                description: "null where not all are listed."
              },
              persons: {
                $ref: "#/$defs/count"
              },
              first: {
                $ref: "#/$defs/qualityFinding"
              }
            }
          }
        },
        causes: {
          type: "array",
          description: "What findings follow from: it was repaired in memory, and the person judged again.",
          items: {
            $ref: "#/$defs/testedCause"
          }
        },
        untested: {
          $ref: "#/$defs/count",
          description: "Findings of persons who were not judged again, since there were too many; 0 where it is not given."
        },
        untriedEvents: {
          $ref: "#/$defs/count",
          description: "Invalid events that nobody tried to repair, since there were too many; 0 where it is not given."
        },
        untriedRules: {
          type: "array",
          description: "Rules whose findings were not tried for what caused them, and why.",
          items: {
            title: "UntriedRule",
            type: "object",
            additionalProperties: false,
            required: ["rule", "reason"],
            properties: {
              rule: {
                type: "string"
              },
              reason: {
                type: "string"
              }
            }
          }
        },
        rules: {
          type: "array",
          items: {
            $ref: "#/$defs/qualityRule"
          }
        }
      }
    },
    testedCause: {
      title: "TestedCause",
      type: "object",
      additionalProperties: false,
      required: ["check", "rule", "eventType", "pointer", "repair", "followers"],
      properties: {
        check: {
          enum: ["validation", "loadable", "quality"],
          description: "Whose finding the cause is."
        },
        rule: {
          type: "string"
        },
        eventType: {
          type: "string"
        },
        pointer: {
          type: "string",
          description: "The field of an invalid event; empty for a quality rule."
        },
        repair: {
          type: "string",
          description: "What was changed in memory, of the first; empty where nothing could be."
        },
        followers: {
          type: "array",
          description: "Findings that were gone then, by rule.",
          items: {
            title: "Followers",
            type: "object",
            additionalProperties: false,
            required: ["rule", "severity", "count"],
            properties: {
              rule: {
                type: "string"
              },
              severity: {
                enum: ["error", "warning"]
              },
              count: {
                $ref: "#/$defs/count"
              }
            }
          }
        },
        revealed: {
          type: "array",
          description: "Findings that came only then: the cause had hidden them.",
          items: {
            title: "Revealed",
            type: "object",
            additionalProperties: false,
            required: ["rule", "count"],
            properties: {
              rule: {
                type: "string"
              },
              count: {
                $ref: "#/$defs/count"
              }
            }
          }
        },
        isNeeded: {
          type: "boolean",
          description: "The event has another fault that findings follow from, and is not valid before both are corrected."
        },
        suspected: {
          $ref: "#/$defs/count",
          description: "Later findings of the same persons, where the event could not be repaired in memory."
        }
      }
    },
    qualityFinding: {
      title: "QualityFinding",
      type: "object",
      additionalProperties: false,
      required: [
        "eventId",
        "eventType",
        "scenario",
        "employee",
        "effectiveDate",
        "message",
        "place"
      ],
      properties: {
        eventId: {
          type: ["string", "null"],
          description: "null where it is about no single event."
        },
        eventType: {
          type: ["string", "null"]
        },
        scenario: {
          type: ["string", "null"]
        },
        employee: {
          type: ["string", "null"]
        },
        effectiveDate: {
          type: ["string", "null"]
        },
        message: {
          type: "string"
        },
        follows: {
          type: "boolean",
          description: "Whether it was tested to follow from a cause: with that repaired, it is gone."
        },
        place: {
          description: "Where the event stands; null where it is about no single event.",
          anyOf: [
            {
              type: "null"
            },
            {
              title: "EventPlace",
              type: "object",
              additionalProperties: false,
              required: ["file", "line"],
              properties: {
                file: {
                  type: "string",
                  description: "Relative to the workspace."
                },
                line: {
                  type: "integer",
                  minimum: 1,
                  description: "1-based; in Parquet the row."
                },
                index: {
                  type: "integer",
                  minimum: 0,
                  description: "0-based position in a JSON array."
                }
              }
            }
          ]
        }
      }
    },
    qualityRule: {
      title: "QualityRuleReport",
      type: "object",
      additionalProperties: false,
      required: ["rule", "severity", "says", "source", "count", "findings"],
      properties: {
        rule: {
          type: "string"
        },
        severity: {
          enum: ["error", "warning", "off"],
          description: "off: not run."
        },
        says: {
          type: ["string", "null"],
          description: "What the rule finds, in a sentence; null where its file does not say."
        },
        source: {
          type: "string",
          description: "`builtin`, or the path of your own."
        },
        count: {
          $ref: "#/$defs/count",
          description: "All findings, those not listed included."
        },
        following: {
          $ref: "#/$defs/count",
          description: "Those that follow from a cause; 0 where it is not given."
        },
        findings: {
          type: "array",
          description: "The first in order of the events.",
          items: { $ref: "#/$defs/qualityFinding" }
        }
      }
    },
    invariants: {
      title: "InvariantsReport",
      type: "object",
      additionalProperties: false,
      required: ["builds", "mostBuilds", "sources", "looked", "tried", "problems", "failures"],
      properties: {
        builds: {
          $ref: "#/$defs/count"
        },
        mostBuilds: {
          $ref: "#/$defs/count",
          description: "Builds that were allowed; the smallest example may take some more."
        },
        sources: {
          $ref: "#/$defs/count",
          description: "A sample of the fixtures, and the golden cases."
        },
        looked: {
          $ref: "#/$defs/count",
          description: "Of these, how many were looked at before the builds were used up."
        },
        tried: {
          type: "array",
          items: {
            title: "TriedInvariant",
            type: "object",
            additionalProperties: false,
            required: ["invariant", "sources"],
            properties: {
              invariant: {
                enum: ["order", "duplicates", "as-of", "keys"]
              },
              sources: {
                $ref: "#/$defs/count"
              }
            }
          }
        },
        problems: {
          type: "array",
          description: "Sources that the pipeline does not build as they are, each with the reason.",
          items: {
            type: "string"
          }
        },
        failures: {
          type: "array",
          items: {
            title: "InvariantFailure",
            type: "object",
            additionalProperties: false,
            required: ["invariant", "source", "change", "eventCount", "events"],
            properties: {
              invariant: {
                enum: ["order", "duplicates", "as-of", "keys"]
              },
              source: {
                type: "string"
              },
              change: {
                type: "string",
                description: "The first row that differs."
              },
              eventCount: {
                $ref: "#/$defs/count",
                description: "Events of the smallest example that was found."
              },
              events: {
                type: "array",
                description: "The first of these events, as JSON text.",
                items: {
                  type: "string"
                }
              }
            }
          }
        }
      }
    },
    golden: {
      title: "GoldenReport",
      type: "object",
      additionalProperties: false,
      required: ["path", "base", "cases", "matched", "results"],
      properties: {
        path: {
          type: "string"
        },
        base: {
          type: ["string", "null"],
          description: "The git revision that changes are told against, or null."
        },
        apart: {
          title: "GoldenApart",
          description: "Where cases were rebuilt in one run of the command: by which field they are kept apart.",
          type: "object",
          additionalProperties: false,
          required: ["by", "runs", "alone"],
          properties: {
            by: {
              type: "string"
            },
            runs: {
              $ref: "#/$defs/count",
              description: "Of the command, for all cases."
            },
            alone: {
              type: "array",
              description: "Cases that were run alone too, and gave the same.",
              items: {
                type: "string"
              }
            }
          }
        },
        only: {
          type: "array",
          items: {
            type: "string"
          },
          description: "Names of the cases that were asked for, where not all were."
        },
        unread: {
          type: "boolean",
          description: "true where each case has the very tables of the fixtures, though not their events: the pipeline seems not to read them."
        },
        cases: {
          $ref: "#/$defs/count"
        },
        matched: {
          $ref: "#/$defs/count"
        },
        results: {
          type: "array",
          items: {
            $ref: "#/$defs/goldenCase"
          }
        }
      }
    },
    goldenCase: {
      title: "GoldenCaseReport",
      type: "object",
      additionalProperties: false,
      required: [
        "name",
        "title",
        "source",
        "status",
        "tables",
        "notRebuilt",
        "unreviewed",
        "rows",
        "drift",
        "findings",
        "differenceCount",
        "variance",
        "differences",
        "lines"
      ],
      properties: {
        name: {
          type: "string"
        },
        title: {
          type: "string"
        },
        source: {
          type: "string"
        },
        status: {
          enum: ["matched", "different", "invalid"]
        },
        tables: {
          type: "array",
          items: {
            type: "string"
          },
          description: "Tables compared."
        },
        notRebuilt: {
          type: "array",
          description: "Valid events of types that the tables do not know.",
          items: {
            $ref: "#/$defs/typeTotal"
          }
        },
        unreviewed: {
          type: "array",
          description: "Expected files that the gate wrote itself, and nobody has looked at since.",
          items: {
            type: "string"
          }
        },
        matchesByFold: {
          type: "boolean",
          description: "Of a case that rebuilds in two ways: whether it matches by the TypeScript reconstruction."
        },
        rows: {
          $ref: "#/$defs/count",
          description: "Rows compared."
        },
        drift: {
          anyOf: [
            {
              title: "GoldenDrift",
              type: "object",
              additionalProperties: false,
              required: ["expected", "events", "code"],
              properties: {
                expected: {
                  type: "boolean",
                  description: "Expected files changed since the base."
                },
                events: {
                  type: "boolean"
                },
                code: {
                  type: "boolean",
                  description: "SQL, schema, rules, config or the gate itself; of a command any file that is not the gate's."
                },
                codeFiles: {
                  type: "array",
                  description: "The first of these that changed.",
                  items: {
                    type: "string"
                  }
                },
                isRestored: {
                  type: "boolean",
                  description: "Tried in memory: with the expected files of the base it matches; not so where it is not given."
                }
              }
            },
            {
              type: "null"
            }
          ],
          description: "What changed since the base, where the case does not match and a base is given."
        },
        findings: {
          type: "array",
          items: {
            $ref: "#/$defs/finding"
          },
          description: "Why the case could not be compared, where status is invalid."
        },
        differenceCount: {
          $ref: "#/$defs/count"
        },
        variance: {
          type: "array",
          description: "The cells that differ, by table and column.",
          items: {
            $ref: "#/$defs/goldenVariance"
          }
        },
        differences: {
          type: "array",
          items: {
            $ref: "#/$defs/goldenDifference"
          }
        },
        lines: {
          type: "array",
          description: "The first columns of snapshots that differ, week by week around the first week that does.",
          items: {
            $ref: "#/$defs/goldenLine"
          }
        }
      }
    },
    goldenLine: {
      title: "GoldenLine",
      type: "object",
      additionalProperties: false,
      required: ["employee", "plan", "column", "weeks", "firstEvent", "moves"],
      properties: {
        employee: {
          type: "string"
        },
        plan: {
          type: "string"
        },
        column: {
          type: "string"
        },
        weeks: {
          type: "array",
          items: {
            title: "GoldenWeek",
            type: "object",
            additionalProperties: false,
            required: ["date", "expected", "actual"],
            properties: {
              date: {
                type: "string"
              },
              expected: {
                type: ["string", "null"],
                description: "null where the cell is NULL, or the row is missing."
              },
              actual: {
                type: ["string", "null"]
              }
            }
          }
        },
        firstEvent: {
          anyOf: [
            {
              $ref: "#/$defs/firstEvent"
            },
            {
              type: "null"
            }
          ]
        },
        moves: {
          type: "array",
          description: "The last events that moved the column, up to the first event from which the sides part.",
          items: {
            title: "GoldenMove",
            type: "object",
            additionalProperties: false,
            required: ["date", "eventType", "eventId", "before", "after"],
            properties: {
              date: {
                type: "string"
              },
              eventType: {
                type: "string"
              },
              eventId: {
                type: "string"
              },
              before: {
                type: ["string", "null"]
              },
              after: {
                type: ["string", "null"]
              }
            }
          }
        }
      }
    },
    firstEvent: {
      title: "FirstEvent",
      type: "object",
      additionalProperties: false,
      required: ["eventId", "eventType", "effectiveDate", "line"],
      properties: {
        eventId: {
          type: "string"
        },
        eventType: {
          type: "string"
        },
        effectiveDate: {
          type: "string"
        },
        line: {
          type: ["integer", "null"],
          description: "In the case's events.ndjson."
        },
        others: {
          $ref: "#/$defs/count",
          description: "Later events that it may be just as well; 0 where it is not given."
        }
      }
    },
    goldenVariance: {
      title: "GoldenVariance",
      type: "object",
      additionalProperties: false,
      required: ["table", "column", "rows", "sum", "largest", "firstDate", "firstEvent"],
      properties: {
        table: {
          type: "string"
        },
        column: {
          type: "string"
        },
        rows: {
          $ref: "#/$defs/count",
          description: "Rows in which the cell differs."
        },
        sum: {
          type: ["string", "null"],
          description: "Sum of actual − expected, exact; null where the column is no number."
        },
        largest: {
          type: ["string", "null"],
          description: "The delta of largest magnitude."
        },
        firstDate: {
          type: ["string", "null"],
          description: "The first week, date or year that differs."
        },
        firstEvent: {
          anyOf: [
            {
              $ref: "#/$defs/firstEvent"
            },
            {
              type: "null"
            }
          ],
          description: "The event from which they part there."
        }
      }
    },
    goldenDifference: {
      title: "GoldenDifferenceReport",
      type: "object",
      additionalProperties: false,
      required: [
        "kind",
        "case",
        "table",
        "file",
        "line",
        "key",
        "employee",
        "plan",
        "date",
        "column",
        "expected",
        "actual",
        "delta",
        "firstEvent",
        "message"
      ],
      properties: {
        kind: {
          type: "string",
          description: "cell, row-missing, row-unexpected, or what is wrong with the expected file."
        },
        case: {
          type: "string"
        },
        table: {
          type: "string"
        },
        file: {
          type: "string"
        },
        line: {
          type: "integer",
          minimum: 1
        },
        key: {
          type: "array",
          items: {
            type: "string"
          }
        },
        employee: {
          type: ["string", "null"]
        },
        plan: {
          type: ["string", "null"]
        },
        date: {
          type: ["string", "null"],
          description: "snapshot_date, as_of_date or calendar_year."
        },
        column: {
          type: ["string", "null"]
        },
        expected: {
          type: ["string", "null"]
        },
        actual: {
          type: ["string", "null"]
        },
        delta: {
          type: ["string", "null"],
          description: "actual − expected, exact, where both are numbers."
        },
        firstEvent: {
          anyOf: [
            {
              $ref: "#/$defs/firstEvent"
            },
            {
              type: "null"
            }
          ],
          description: "The first event from which expected and actual diverge."
        },
        message: {
          type: "string"
        }
      }
    },
    environment: {
      title: "EnvironmentReport",
      type: "object",
      additionalProperties: false,
      required: ["platform", "cpus"],
      properties: {
        platform: {
          type: "string"
        },
        cpus: {
          $ref: "#/$defs/count"
        }
      }
    },
    versions: {
      title: "VersionsReport",
      type: "object",
      additionalProperties: false,
      required: ["gate", "node", "duckdb"],
      properties: {
        gate: {
          type: "string"
        },
        node: {
          type: "string"
        },
        duckdb: {
          type: ["string", "null"],
          description: "null where the run needed no database."
        }
      }
    },
    workChange: {
      title: "WorkChangeReport",
      type: "object",
      additionalProperties: false,
      required: ["script", "counter", "base", "head", "operator", "verdict"],
      properties: {
        script: {
          type: "string"
        },
        counter: {
          enum: ["rows", "scanned", "compared", "bytes", "memory"],
          description: "Rows given (or written, for the script written), rows read from tables, pairs of rows compared, bytes of the rows given, bytes of memory asked for."
        },
        base: {
          type: "number"
        },
        head: {
          type: "number"
        },
        operator: {
          type: "object",
          additionalProperties: false,
          required: ["name", "base", "head"],
          properties: {
            name: {
              type: "string"
            },
            base: {
              type: "number"
            },
            head: {
              type: "number"
            }
          },
          description: "The operator that explains most of it."
        },
        verdict: {
          enum: ["more", "less"]
        }
      }
    },
    benchmarkMetric: {
      title: "BenchmarkMetric",
      type: "object",
      additionalProperties: false,
      required: ["workload", "metric", "unit", "samples", "value", "target", "targetMet"],
      properties: {
        workload: {
          type: "string"
        },
        metric: {
          type: "string"
        },
        unit: {
          type: "string"
        },
        samples: {
          type: "array",
          items: {
            type: "number"
          },
          description: "One a repetition, in order, as measured."
        },
        value: {
          type: "number",
          description: "Median of the samples."
        },
        target: {
          anyOf: [
            {
              type: "null"
            },
            {
              type: "object",
              additionalProperties: false,
              required: ["limit", "kind"],
              properties: {
                limit: {
                  type: "number"
                },
                kind: {
                  enum: ["at least", "at most"]
                }
              }
            }
          ]
        },
        targetMet: {
          type: ["boolean", "null"],
          description: "null where there is no target."
        }
      }
    },
    timedClock: {
      title: "TimedClock",
      type: "object",
      additionalProperties: false,
      required: ["clock", "decision", "ratio", "interval", "detectable", "pairsNeeded", "pairs"],
      properties: {
        clock: {
          enum: ["wall", "cpu"],
          description: "wall: what passed while it ran; cpu: time of all processors together that it used."
        },
        decision: {
          enum: ["slower", "not slower", "inconclusive"],
          description: "Of this clock alone."
        },
        ratio: {
          type: ["number", "null"],
          description: "Median of head / base."
        },
        interval: {
          anyOf: [
            {
              type: "null"
            },
            {
              type: "object",
              additionalProperties: false,
              required: ["low", "high", "level"],
              properties: {
                low: {
                  type: "number"
                },
                high: {
                  type: "number"
                },
                level: {
                  type: "number"
                }
              }
            }
          ],
          description: "Distribution-free, of the ratio."
        },
        detectable: {
          type: ["number", "null"],
          description: "Where it is inconclusive: the smallest ratio that would have been called slower."
        },
        pairsNeeded: {
          type: ["integer", "null"],
          description: "Where it is inconclusive: pairs that the ratio looked for would have taken."
        },
        pairs: {
          type: "array",
          items: {
            type: "array",
            items: {
              type: "number"
            },
            minItems: 2,
            maxItems: 2
          },
          description: "Seconds of base and head, in order."
        }
      }
    },
    timedWorkload: {
      title: "TimedWorkload",
      type: "object",
      additionalProperties: false,
      required: ["workload", "status", "decision", "clock", "reason", "clocks"],
      properties: {
        workload: {
          type: "string"
        },
        from: {
          type: "string",
          description: "The script from which on it was timed, the first in which the sides differ; absent: all was."
        },
        startUp: {
          type: "number",
          minimum: 0,
          description: "Seconds that both sides of a command take to start, taken off each run; absent: nothing was."
        },
        status: {
          enum: ["timed", "unchanged"],
          description: "unchanged: the same on both sides, not timed."
        },
        decision: {
          enum: ["slower", "not slower", "inconclusive"]
        },
        clock: {
          enum: ["wall", "cpu", null],
          description: "The clock that decided; null where none did."
        },
        reason: {
          type: ["string", "null"]
        },
        clocks: {
          type: "array",
          items: {
            $ref: "#/$defs/timedClock"
          },
          description: "Empty where nothing was timed."
        }
      }
    },
    measuredPipeline: {
      title: "MeasuredPipeline",
      type: "object",
      additionalProperties: false,
      required: ["events", "copies", "note", "startUp"],
      properties: {
        events: { $ref: "#/$defs/count", description: "That it was run over." },
        copies: {
          $ref: "#/$defs/count",
          description: "How often each person of the fixtures is among them, under other ids; 1: as they are."
        },
        note: {
          type: ["string", "null"],
          description: "Why the fixtures were not repeated, though they are few."
        },
        startUp: {
          title: "StartUp",
          type: "object",
          additionalProperties: false,
          required: ["base", "head"],
          description: "Seconds of a run over one event; null where that cannot be told.",
          properties: {
            base: { type: ["number", "null"] },
            head: { type: ["number", "null"] }
          }
        }
      }
    },
    benchmarks: {
      title: "BenchmarksReport",
      type: "object",
      additionalProperties: false,
      required: ["scale", "method", "metrics", "pipeline", "work", "time", "screen", "failures"],
      properties: {
        pipeline: {
          anyOf: [{ type: "null" }, { $ref: "#/$defs/measuredPipeline" }],
          description: "The team's own pipeline over its own fixtures; null where that was not measured."
        },
        scale: {
          type: "string"
        },
        method: {
          type: "string",
          description: "How it was measured, in one sentence."
        },
        metrics: {
          type: "array",
          items: {
            $ref: "#/$defs/benchmarkMetric"
          }
        },
        work: {
          title: "WorkReport",
          type: "object",
          additionalProperties: false,
          required: ["against", "detail", "notice", "compared", "demoted", "changes"],
          properties: {
            against: {
              enum: ["baseline", "base", "nothing"]
            },
            detail: {
              type: "string",
              description: "Which, or why there is nothing to compare with."
            },
            notice: {
              type: ["string", "null"],
              description: "Why the committed baseline could not be compared with, and what to do."
            },
            compared: {
              $ref: "#/$defs/count",
              description: "Counters held against the other side."
            },
            demoted: {
              type: "array",
              items: {
                type: "string"
              },
              description: "Counters that two passes over the same data did not agree on."
            },
            changes: {
              type: "array",
              items: {
                $ref: "#/$defs/workChange"
              }
            }
          }
        },
        time: {
          anyOf: [
            {
              type: "null"
            },
            {
              title: "TimeReport",
              type: "object",
              additionalProperties: false,
              required: ["base", "margin", "target", "seed", "canary", "workloads"],
              properties: {
                base: {
                  type: "string",
                  description: "Commit."
                },
                margin: {
                  type: "number",
                  description: "Ratio of head to base up to which head is not called slower."
                },
                target: {
                  type: "number",
                  description: "Ratio of head to base that must not pass as not slower."
                },
                seed: {
                  type: "integer",
                  description: "Of the coin that says who of a pair is first."
                },
                canary: {
                  anyOf: [
                    {
                      type: "null"
                    },
                    {
                      $ref: "#/$defs/timedWorkload"
                    }
                  ],
                  description: "The base against itself."
                },
                workloads: {
                  type: "array",
                  items: {
                    $ref: "#/$defs/timedWorkload"
                  }
                }
              }
            }
          ],
          description: "null where no revision was named."
        },
        screen: {
          type: "array",
          description: "This job against earlier ones of the same environment: it asks for pairs, and decides nothing.",
          items: {
            title: "ScreenedWorkload",
            type: "object",
            additionalProperties: false,
            required: ["workload", "jobs", "elsewhere", "ratio", "asksForPairs"],
            properties: {
              workload: {
                type: "string"
              },
              jobs: {
                $ref: "#/$defs/count",
                description: "Earlier ones; fewer than 3 are no comparison."
              },
              elsewhere: {
                $ref: "#/$defs/count",
                description: "Earlier ones of other environments, which are never compared with."
              },
              ratio: {
                type: ["number", "null"],
                description: "This job's time to the mean of theirs; null without comparison."
              },
              asksForPairs: {
                type: ["boolean", "null"]
              }
            }
          }
        },
        failures: {
          type: "array",
          items: {
            type: "string"
          },
          description: "What could not be measured, and why; a run with any is no pass."
        }
      }
    },
    evolution: {
      title: "EvolutionReport",
      type: "object",
      additionalProperties: false,
      required: [
        "allow",
        "isGuarded",
        "base",
        "changes",
        "replays",
        "unmatched",
        "broken",
        "meaning"
      ],
      properties: {
        allow: {
          enum: ["backward", "forward", "full", "none", null],
          description: "What needs no approval; null where the config says nothing, and nothing fails."
        },
        isGuarded: {
          type: "boolean",
          description: "Whether a label can approve what is not allowed: then the guard fails for it, and not this part."
        },
        base: {
          type: ["string", "null"],
          description: "The commit that the changes are told against; null where there is none."
        },
        changes: {
          type: "array",
          description: "What changed since the base; of a tag that is compared with, what this change breaks and the base did not.",
          items: {
            title: "SchemaChangeReport",
            type: "object",
            additionalProperties: false,
            required: [
              "since",
              "category",
              "fields",
              "fieldCount",
              "before",
              "after",
              "backward",
              "forward",
              "isAllowed"
            ],
            properties: {
              since: {
                type: "string",
                description: "`base`, or the tag."
              },
              category: {
                type: "string",
                description: "As docs/EVOLUTION.md lists them."
              },
              fields: {
                type: "array",
                description: "The first fields of an event that it is about.",
                items: {
                  title: "ChangedField",
                  type: "object",
                  additionalProperties: false,
                  required: ["pointer", "variant"],
                  properties: {
                    pointer: {
                      type: "string"
                    },
                    variant: {
                      type: ["string", "null"],
                      description: "The event type, or another tag, that it is about."
                    }
                  }
                }
              },
              fieldCount: {
                $ref: "#/$defs/count"
              },
              before: {
                $ref: "#/$defs/schemaSide"
              },
              after: {
                $ref: "#/$defs/schemaSide"
              },
              backward: {
                enum: ["keeps", "depends", "undecided", "breaks"],
                description: "Old events under the new schema. depends: only those that carry what their own schema did not describe."
              },
              forward: {
                enum: ["keeps", "depends", "undecided", "breaks"],
                description: "New events under the old schema."
              },
              isAllowed: {
                type: "boolean"
              }
            }
          }
        },
        replays: {
          type: "array",
          description: "Events that were valid then, under the schema of now.",
          items: {
            title: "EventReplay",
            type: "object",
            additionalProperties: false,
            required: [
              "since",
              "commit",
              "files",
              "events",
              "lost",
              "byType",
              "byField",
              "witnesses"
            ],
            properties: {
              since: {
                type: "string",
                description: "`base`, or the tag."
              },
              commit: {
                type: "string"
              },
              files: {
                $ref: "#/$defs/count",
                description: "Valid fixtures, and events of golden cases."
              },
              events: {
                $ref: "#/$defs/count",
                description: "Events that were valid there, and at the base."
              },
              lost: {
                $ref: "#/$defs/count",
                description: "Those that are valid no more."
              },
              byType: {
                type: "object",
                description: "The lost ones by type.",
                additionalProperties: {
                  $ref: "#/$defs/count"
                }
              },
              byField: {
                type: "array",
                description: "What is wrong with them, by field and rule, the most first.",
                items: {
                  title: "LostField",
                  type: "object",
                  additionalProperties: false,
                  required: ["pointer", "rule", "findings"],
                  properties: {
                    pointer: {
                      type: "string"
                    },
                    rule: {
                      type: "string"
                    },
                    findings: {
                      $ref: "#/$defs/count"
                    }
                  }
                }
              },
              witnesses: {
                type: "array",
                description: "The first of them, as they stand at that commit.",
                items: {
                  $ref: "#/$defs/finding"
                }
              }
            }
          }
        },
        meaning: {
          anyOf: [{ $ref: "#/$defs/evolutionMeaning" }, { type: "null" }],
          description: "The base's events, through the base's pipeline and this one; null where nothing of them differs, or a command's was not asked for."
        },
        unmatched: {
          type: "array",
          description: "Patterns of tags that match none.",
          items: {
            type: "string"
          }
        },
        broken: {
          type: "array",
          description: "What is not allowed, a sentence each.",
          items: {
            type: "string"
          }
        }
      }
    },
    evolutionMeaning: {
      title: "EvolutionMeaning",
      type: "object",
      additionalProperties: false,
      required: ["note", "tables"],
      properties: {
        note: { type: ["string", "null"], description: "Why nothing was compared." },
        tables: {
          type: "array",
          items: {
            title: "TableMeaning",
            type: "object",
            additionalProperties: false,
            required: ["table", "rows", "first", "note"],
            properties: {
              table: { type: "string" },
              note: {
                type: ["string", "null"],
                description: "How the table itself is another, or why its rows were not compared."
              },
              rows: { $ref: "#/$defs/count", description: "Rows that differ." },
              first: {
                anyOf: [{ $ref: "#/$defs/firstRow" }, { type: "null" }]
              }
            }
          }
        }
      }
    },
    firstRow: {
      title: "FirstRow",
      type: "object",
      additionalProperties: false,
      required: ["key", "column", "before", "after"],
      properties: {
        key: { type: "array", items: { type: "string" } },
        column: {
          type: ["string", "null"],
          description: "null where one side has no such row."
        },
        before: { type: "string" },
        after: { type: "string" }
      }
    },
    schemaSide: {
      title: "SchemaSide",
      type: "object",
      additionalProperties: false,
      required: ["pointer", "says"],
      properties: {
        pointer: {
          type: ["string", "null"],
          description: "JSON pointer into this schema; null where it says nothing of it."
        },
        says: {
          type: "string"
        }
      }
    },
    guard: {
      title: "GuardReport",
      type: "object",
      additionalProperties: false,
      required: ["base", "label", "files", "settings", "breaks", "checkout", "approval"],
      properties: {
        base: {
          type: "string",
          description: "What the pull request is told against: its target, where the merge is checked out; else the merge base."
        },
        label: {
          type: "string",
          description: "The label by which a maintainer approves."
        },
        files: {
          type: "array",
          description: "What is expected and is not as it was: goldens, baselines, own rules, fixtures; and new files that let more pass than before.",
          items: {
            title: "GuardedFile",
            type: "object",
            additionalProperties: false,
            required: ["path", "status"],
            properties: {
              path: {
                type: "string"
              },
              status: {
                enum: ["added", "modified", "removed", "thinned"]
              },
              fewer: {
                type: "array",
                description: "Of a valid fixture that was thinned: the types of which it has fewer valid events.",
                items: {
                  title: "FewerEvents",
                  type: "object",
                  additionalProperties: false,
                  required: ["type", "base", "head"],
                  properties: {
                    type: {
                      type: "string"
                    },
                    base: {
                      $ref: "#/$defs/count"
                    },
                    head: {
                      $ref: "#/$defs/count"
                    }
                  }
                }
              }
            }
          }
        },
        settings: {
          type: "array",
          description: "Settings that let more pass than before.",
          items: {
            title: "LoosenedSetting",
            type: "object",
            additionalProperties: false,
            required: ["setting", "base", "head"],
            properties: {
              setting: {
                type: "string"
              },
              base: {
                type: "string"
              },
              head: {
                type: "string"
              }
            }
          }
        },
        breaks: {
          type: "array",
          description: "What the change of the event schema does that `evolution` does not allow, a sentence each.",
          items: {
            type: "string"
          }
        },
        checkout: {
          type: "array",
          description: "Files that the gate reads and that lie on the disk otherwise than they are committed.",
          items: {
            title: "RewrittenFile",
            type: "object",
            additionalProperties: false,
            required: ["path", "how"],
            properties: {
              path: {
                type: "string"
              },
              how: {
                enum: ["bytes", "kind", "missing", "uncommitted"],
                description: "Other bytes; a link where the commit has a file, or the other way round; not there; there, and in no commit."
              }
            }
          }
        },
        approval: {
          title: "ApprovalReport",
          type: "object",
          additionalProperties: false,
          required: ["state", "by", "at", "detail"],
          properties: {
            state: {
              enum: ["not-needed", "approved", "missing", "stale", "not-allowed", "unknown"]
            },
            by: {
              type: ["string", "null"],
              description: "Login of who set the label."
            },
            at: {
              type: ["string", "null"],
              description: "When, ISO."
            },
            detail: {
              type: ["string", "null"],
              description: "Why it is not known."
            }
          }
        }
      }
    },
    update: {
      title: "UpdateReport",
      type: "object",
      additionalProperties: false,
      required: ["status", "detail", "commit", "patch", "files"],
      properties: {
        status: {
          enum: ["committed", "patched", "nothing", "refused"]
        },
        detail: {
          type: "string",
          description: "One sentence: what was done, or why nothing was."
        },
        commit: {
          type: ["string", "null"],
          description: "The commit that the bot made."
        },
        patch: {
          type: ["string", "null"],
          description: "Name of the patch beside the report, for a head where the bot may not write."
        },
        files: {
          type: "array",
          items: {
            title: "UpdatedFile",
            type: "object",
            additionalProperties: false,
            required: ["file", "added", "removed", "changed", "fault", "columns"],
            properties: {
              file: {
                type: "string"
              },
              added: {
                $ref: "#/$defs/count",
                description: "Rows."
              },
              removed: {
                $ref: "#/$defs/count"
              },
              changed: {
                $ref: "#/$defs/count"
              },
              fault: {
                type: ["string", "null"],
                description: "Why it is replaced as a whole."
              },
              columns: {
                type: "array",
                items: {
                  title: "UpdatedColumn",
                  type: "object",
                  additionalProperties: false,
                  required: ["column", "rows", "sum", "largest"],
                  properties: {
                    column: {
                      type: "string"
                    },
                    rows: {
                      $ref: "#/$defs/count"
                    },
                    sum: {
                      type: ["string", "null"]
                    },
                    largest: {
                      type: ["string", "null"]
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    trend: {
      title: "TrendReport",
      type: "object",
      additionalProperties: false,
      required: ["branch", "series"],
      properties: {
        branch: {
          type: "string",
          description: "The branch that keeps the history."
        },
        series: {
          type: "array",
          items: {
            title: "TrendSeries",
            type: "object",
            additionalProperties: false,
            required: ["metric", "values"],
            properties: {
              metric: {
                type: "string"
              },
              values: {
                type: "array",
                items: {
                  type: "number"
                },
                description: "Oldest first."
              }
            }
          }
        }
      }
    }
  }
};

// src/bot/untrusted-report.ts
var SCHEMA_VERSION = report_schema_default.properties.schemaVersion.const;
function readUntrustedReport(text) {
  const value = parseJson(text);
  if (value === void 0) return rejected("it is not JSON");
  const version = readVersion(value);
  if (version !== null && version !== SCHEMA_VERSION)
    return rejected(
      `it is a report of version ${version}, and this gate reads version ${SCHEMA_VERSION}; let both workflows use the same version of the gate`
    );
  isReport ??= compileReport();
  if (isReport(value)) return { kind: "report", report: value };
  const [error] = isReport.errors ?? [];
  return rejected(
    `it is no report of this version: ${error?.instancePath || "/"} ${error?.message}`
  );
}
var isReport = null;
function compileReport() {
  const ajv = new import__.default({
    strict: false,
    logger: false,
    // Our own schemas are held against the metaschema by a test.
    validateSchema: false,
    // It is asked once a run: what makes it faster costs more than it saves.
    code: { optimize: false }
  });
  return ajv.compile(report_schema_default);
}
function readVersion(value) {
  if (typeof value !== "object" || value === null) return null;
  const { schemaVersion, verdict } = value;
  if (schemaVersion === void 0) return typeof verdict === "string" ? 1 : null;
  return Number.isSafeInteger(schemaVersion) ? schemaVersion : null;
}
function rejected(detail) {
  return { kind: "refused", detail };
}
export {
  readUntrustedReport
};
