import type { Report } from '../../src/schema/types.ts';
import {
  aDifference,
  aGolden,
  aGoldenCase,
  aQuality,
  aReport,
  aRule,
  aValidation,
} from '../support/report.ts';

/** The text wherever a pull request can put one: names of files and cases, values, settings, labels, branches. */
export function reportWith(text: string): Report {
  const finding = { file: text, line: 1, pointer: text, rule: text, message: text };
  const difference = aDifference({
    case: text,
    employee: text,
    plan: text,
    column: text,
    expected: text,
    actual: text,
    file: text,
    message: text,
  });
  return aReport({
    verdict: 'fail',
    reasons: [`a reason with ${text}`],
    validation: aValidation({
      invalid: 1,
      findingCount: 1,
      findings: [finding],
      // A custom schema may have types of its own, and an artifact says what it likes.
      byType: { [`type ${text}`]: { valid: 0, invalid: 1 } },
    }),
    golden: aGolden([
      aGoldenCase({
        name: text,
        status: 'different',
        differenceCount: 1,
        differences: [difference],
      }),
    ]),
    quality: aQuality([
      aRule({
        rule: text,
        severity: 'error',
        count: 1,
        findings: [
          {
            eventId: text,
            eventType: text,
            scenario: text,
            employee: text,
            effectiveDate: text,
            message: text,
            place: { file: text, line: 1 },
          },
        ],
      }),
    ]),
    evolution: {
      allow: 'backward',
      isGuarded: true,
      base: text,
      changes: [
        {
          since: text,
          category: text,
          fields: [{ pointer: text, variant: text }],
          fieldCount: 2,
          before: { pointer: text, says: text },
          after: { pointer: text, says: text },
          backward: 'breaks',
          forward: 'keeps',
          isAllowed: false,
        },
      ],
      replays: [
        {
          since: text,
          commit: text,
          files: 1,
          events: 2,
          lost: 1,
          byType: { [`type ${text}`]: 1 },
          byField: [{ pointer: text, rule: text, findings: 1 }],
          witnesses: [finding],
        },
      ],
      meaning: {
        note: text,
        tables: [
          {
            table: text,
            rows: 1,
            note: text,
            first: { key: [text], column: text, before: text, after: text },
          },
        ],
      },
      unmatched: [text],
      broken: [text],
    },
    guard: {
      base: 'b'.repeat(40),
      label: text,
      files: [{ path: text, status: 'modified' }],
      settings: [{ setting: 'golden.path', base: text, head: text }],
      breaks: [text],
      checkout: [{ path: text, how: 'bytes' }],
      approval: { state: 'approved', by: text, at: null, detail: null },
    },
    update: {
      status: 'committed',
      detail: text,
      commit: null,
      patch: null,
      files: [
        {
          file: text,
          added: 0,
          removed: 0,
          changed: 1,
          fault: null,
          columns: [{ column: text, rows: 1, sum: text, largest: text }],
        },
      ],
    },
    trend: { branch: text, series: [{ metric: text, values: [1, 2] }] },
  });
}
