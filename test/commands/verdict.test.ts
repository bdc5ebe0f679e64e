import { describe, expect, it } from 'vitest';
import { decide } from '../../src/commands/verdict.ts';
import {
  aFinding,
  aGolden,
  aGoldenCase,
  aQuality,
  aReconstruction,
  aReport,
  aRule,
  aValidation,
} from '../support/report.ts';

const different = aGoldenCase({ name: 'graded', status: 'different', differenceCount: 1 });

describe('the verdict', () => {
  it('passes when everything was measured and held', () => {
    expect(decide(aReport())).toEqual({
      verdict: 'pass',
      reasons: [
        '100.00 % of 1,100 events valid, both reconstructions agree, no error by 1 quality rule, 1 of 1 golden case matched',
      ],
    });
  });

  it.each([
    [
      'a golden difference',
      { golden: aGolden([aGoldenCase(), different]) },
      '1 of 2 golden cases does not match: graded, in 1 place',
    ],
    ['no golden case', { golden: aGolden([]) }, 'golden holds no golden case'],
    [
      'a disagreement of the two reconstructions',
      { reconstruction: aReconstruction({ disagreementCount: 2 }) },
      'the SQL and the TypeScript reconstruction disagree in 2 places',
    ],
    [
      'events that the pipeline has not loaded, or that it has made up',
      {
        reconstruction: aReconstruction({
          loading: {
            script: 'sql/ingest.sql',
            valid: 1073,
            loaded: 1009,
            differences: [
              { type: 'contribution', valid: 1060, loaded: 1000, unknown: 0 },
              { type: 'hire', valid: 13, loaded: 9, unknown: 4 },
            ],
          },
        }),
      },
      '1,073 events are valid, 1,009 were loaded by sql/ingest.sql: contribution 1,060 → 1,000, hire 13 → 9 and 4 that no valid event has',
    ],
    [
      'an event that breaks a quality rule',
      {
        quality: aQuality([
          aRule({ rule: 'ytd_mismatch', count: 1 }),
          aRule({ rule: 'merit_amount_mismatch', severity: 'warning', count: 4 }),
        ]),
      },
      '1 quality error: ytd_mismatch (1)',
    ],
    [
      'events that break quality rules',
      {
        quality: aQuality([
          aRule({ rule: 'ytd_mismatch', count: 1200 }),
          aRule({ rule: 'hce_flag_mismatch', count: 3 }),
        ]),
      },
      '1,203 quality errors: ytd_mismatch (1,200), hce_flag_mismatch (3)',
    ],
    [
      'a file that ended too early, at a rate of 100 %',
      {
        validation: aValidation({
          findings: [aFinding({ rule: 'file-corrupt', incomplete: true })],
        }),
      },
      '1 file could not be read to the end, fixtures/a.ndjson:17: `/payload/amount` is -5.00; a contribution must be greater than 0',
    ],
    [
      'a file that ended too early and whose finding is not listed',
      { validation: aValidation({ incompleteFiles: 1 }) },
      '1 more file could not be read to the end',
    ],
    [
      'an empty file',
      { validation: aValidation({ findings: [aFinding({ rule: 'empty', incomplete: true })] }) },
      '1 file holds no event, fixtures/a.ndjson:17: `/payload/amount` is -5.00; a contribution must be greater than 0',
    ],
    [
      'a rate just under the minimum',
      { validation: aValidation({ events: 1000, valid: 989, invalid: 11, rate: 98.9 }) },
      'only 98.90 % of the events are valid (minimum 99 %): 11 of 1,000 events are invalid',
    ],
    [
      'a required type without a valid event',
      { validation: aValidation({ missingTypes: ['merit', 'vesting'] }) },
      'no valid event of the required types merit, vesting',
    ],
    [
      'an accepted invalid fixture',
      { invalidFixtures: { files: 1, events: 1, rejected: 0, accepted: [aFinding()] } },
      'the schema accepts 1 event that it must reject: fixtures/a.ndjson:17',
    ],
    [
      'invalid fixtures without an event',
      { invalidFixtures: { files: 1, events: 0, rejected: 0, accepted: [] } },
      'the invalid fixtures hold no event',
    ],
    [
      'no event at all',
      { validation: aValidation({ events: 0, valid: 0, rate: 0 }) },
      'the fixtures hold no event',
    ],
    ['nothing asked for', { validation: null, golden: null }, 'nothing was checked'],
  ])('fails for %s', (_, overrides, reason) => {
    const { verdict, reasons } = decide(aReport(overrides));
    expect(verdict).toBe('fail');
    expect(reasons).toContain(reason);
  });

  it('passes at exactly the minimum', () => {
    const validation = aValidation({ events: 1000, valid: 990, invalid: 10, rate: 99 });
    expect(decide(aReport({ validation })).verdict).toBe('pass');
  });

  it('passes validation alone, without goldens', () => {
    expect(decide(aReport({ golden: null, reconstruction: null, quality: null })).reasons).toEqual([
      '100.00 % of 1,100 events valid',
    ]);
  });

  it('names five cases at most, and counts the rest', () => {
    const cases = Array.from({ length: 7 }, (_, n) => ({ ...different, name: `case-${n}` }));
    expect(decide(aReport({ golden: aGolden(cases) })).reasons[0]).toBe(
      '7 of 7 golden cases do not match: case-0, case-1, case-2, case-3, case-4 and 2 more, in 7 places',
    );
  });
});
