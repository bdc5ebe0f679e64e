import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import parser from 'test-results-parser';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NO_RESULTS } from '../../src/checks/checks.ts';
import type { Report } from '../../src/schema/types.ts';
import { junitProblems } from '../support/published.ts';
import { rendered } from '../support/rendered.ts';
import { aReport } from '../support/report.ts';
import { aRichReport } from '../support/rich-report.ts';

async function read(report: Report) {
  const text = await rendered(report, 'junit');
  expect(junitProblems(text)).toEqual([]);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'junit-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'report.junit.xml');
  writeFileSync(file, text);
  return parser.parse({ type: 'junit', files: [file] });
}

describe('JUnit XML', () => {
  it('follows the schema, and a consumer of it finds suites, tests and failures', async () => {
    const result = await read(aRichReport());
    expect(result).toMatchObject({ name: 'dc-event-gate', status: 'FAIL', total: 31, failed: 9 });
    const golden = result.suites.find(({ name }) => name === 'golden');
    expect(golden?.cases.map(({ name, status }) => [name, status])).toEqual([
      ['verdict', 'FAIL'],
      ['hire-to-retire', 'PASS'],
      ['graded-vesting', 'FAIL'],
    ]);
    expect(golden?.cases[2]?.failure).toBe('15 differences');
    const quality = result.suites.find(({ name }) => name === 'quality');
    expect(quality?.skipped).toBe(1);
  });

  it('of a pass has no failure', async () => {
    expect(await read(aReport())).toMatchObject({ status: 'PASS', failed: 0, errors: 0 });
  });

  it('of a run that could not decide has an error, though no check ran', async () => {
    const report = aReport({ ...NO_RESULTS, verdict: 'inconclusive', reasons: ['no library'] });
    const result = await read(report);
    expect(result).toMatchObject({ total: 1, passed: 0, errors: 1 });
  });
});
