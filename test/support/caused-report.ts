/** A report of three defects: 40 events with one misspelt field, from which findings of a rule follow; one other event; a golden case. */
import type { Report } from '../../src/schema/types.ts';
import {
  aDifference,
  aFinding,
  aGolden,
  aGoldenCase,
  aQuality,
  aQualityFinding,
  aReport,
  aRule,
  aValidation,
} from './report.ts';

const MISSPELT = {
  rule: 'unknown-field',
  pointer: '/payload/ammount',
  eventType: 'contribution',
  message: '`/payload/ammount` is not a field of a contribution; did you mean `amount`?',
};

export function aCausedReport(): Report {
  const misspelt = Array.from({ length: 40 }, (_, at) =>
    aFinding({ ...MISSPELT, line: 100 + at, employee: 'E-7' }),
  );
  const other = aFinding({ line: 7, eventType: 'contribution', file: 'fixtures/b.ndjson' });
  const following = Array.from({ length: 12 }, (_, at) =>
    aQualityFinding({
      eventId: `00000000-0000-4000-8000-0000000000${10 + at}`,
      employee: 'E-7',
      follows: true,
      place: { file: 'fixtures/a.ndjson', line: 200 + at },
    }),
  );
  return aReport({
    verdict: 'fail',
    reasons: ['40 invalid events', '1 invalid event', '1 of 1 golden case does not match'],
    validation: aValidation({
      events: 1_000,
      valid: 959,
      invalid: 41,
      rate: 95.9,
      findingCount: 41,
      findings: [...misspelt, other],
    }),
    quality: {
      ...aQuality([aRule({ count: 15, following: 15, findings: following })]),
      defects: [],
      causes: [
        {
          check: 'validation',
          rule: 'unknown-field',
          eventType: 'contribution',
          pointer: '/payload/ammount',
          repair: 'with `amount` in place of `ammount`',
          followers: [{ rule: 'ytd_mismatch', severity: 'error', count: 15 }],
        },
      ],
    },
    golden: aGolden([
      aGoldenCase({ status: 'different', differenceCount: 1, differences: [aDifference()] }),
    ]),
  });
}
