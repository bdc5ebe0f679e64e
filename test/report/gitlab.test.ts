import type { Issue } from 'codeclimate-types';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/schema/types.ts';
import { codeQualityProblems } from '../support/published.ts';
import { rendered } from '../support/rendered.ts';
import { aFinding, aReport, aValidation } from '../support/report.ts';
import { aRichReport } from '../support/rich-report.ts';

async function read(report: Report): Promise<Issue[]> {
  const text = await rendered(report, 'gitlab');
  expect(codeQualityProblems(text)).toEqual([]);
  return JSON.parse(text);
}

describe("GitLab's code-quality report", () => {
  it('follows what GitLab reads, with a fingerprint for each finding', async () => {
    const issues = await read(aRichReport());
    const fingerprints = issues.map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(issues.length);
    expect(issues).toContainEqual({
      type: 'issue',
      check_name: 'validation/amount',
      description:
        '`/payload/amount` is -5.00; a contribution must be greater than 0 (one of 2 findings of the same defect)',
      categories: ['Bug Risk'],
      severity: 'minor',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      location: { path: 'fixtures/a.ndjson', lines: { begin: 18, end: 18 } },
    });
    expect(issues.at(-1)).toMatchObject({
      check_name: 'dc-event-gate/not-listed',
      severity: 'info',
    });
  });

  it('is empty for a pass alone', async () => {
    expect(await read(aReport())).toEqual([]);
    const [verdict, ...rest] = await read(
      aReport({ verdict: 'inconclusive', reasons: ['no library'] }),
    );
    expect(verdict).toMatchObject({ severity: 'blocker', description: 'no library' });
    expect(rest).toEqual([]);
  });

  it('counts what it leaves out', async () => {
    const findings = Array.from({ length: 25_003 }, (_, at) => aFinding({ line: at + 1 }));
    const validation = aValidation({ findings, findingCount: 25_003, invalid: 25_003 });
    const issues = JSON.parse(await rendered(aReport({ validation }), 'gitlab'));
    expect(issues).toHaveLength(25_001);
    expect(issues.at(-1).description).toMatch(/^3 more findings/);
  });
});
