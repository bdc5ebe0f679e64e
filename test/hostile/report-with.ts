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
    guard: {
      base: 'b'.repeat(40),
      label: text,
      files: [{ path: text, status: 'modified' }],
      settings: [{ setting: 'golden.path', base: text, head: text }],
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
