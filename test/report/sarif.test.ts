import { createCipheriv } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { sarifToMarkdown } from '@security-alert/sarif-to-markdown';
import { describe, expect, it } from 'vitest';
import type { ReportFinding } from '../../src/schema/types.ts';
import { sarifProblems } from '../support/published.ts';
import { rendered } from '../support/rendered.ts';
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
} from '../support/report.ts';
import { aRichReport } from '../support/rich-report.ts';

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}

async function firstRun(report: Parameters<typeof rendered>[0]) {
  const text = await rendered(report, 'sarif');
  expect(sarifProblems(text)).toEqual([]);
  const [run] = JSON.parse(text).runs;
  return run as {
    results: Result[];
    tool: { driver: { rules: { id: string }[] } };
    invocations: [
      {
        executionSuccessful: boolean;
        exitCode: number;
        toolExecutionNotifications: { level: string; message: { text: string } }[];
      },
    ];
  };
}

const marks = ({ results }: { results: readonly Result[] }) =>
  results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);

const withFindings = (findings: ReportFinding[], findingCount = findings.length) =>
  aReport({
    verdict: 'fail',
    reasons: ['the rate'],
    validation: aValidation({ invalid: findings.length, valid: 0, findingCount, findings }),
  });

describe('SARIF', () => {
  it('of a report with everything follows the schema, and names each rule once', async () => {
    const { results, tool, invocations } = await firstRun(aRichReport());
    expect(results).toHaveLength(18);
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(results.map(({ ruleId }) => ruleId))]);
    expect(invocations[0]).toMatchObject({ executionSuccessful: true, exitCode: 1 });
    expect(results[0]).toMatchObject({
      ruleId: 'quality/ytd_mismatch',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'fixtures/a.ndjson' },
            region: { startLine: 9 },
          },
        },
      ],
    });
  });

  it('is read by a consumer of it, which finds place and message', async () => {
    const read = sarifToMarkdown({ owner: 'org', repo: 'plan', branch: 'main', sourceRoot: '' });
    const [{ body, hasMessages } = { body: '', hasMessages: false }] = read(
      JSON.parse(await rendered(aRichReport(), 'sarif')),
    );
    expect(hasMessages).toBe(true);
    expect(body).toContain('blob/main/fixtures/a.ndjson#L17');
    expect(body).toContain('quality/ytd');
  });

  it('of a pass has no result, and of a run that could not decide says that it failed', async () => {
    const passed = await firstRun(aReport());
    expect([passed.results, passed.invocations[0].toolExecutionNotifications]).toEqual([[], []]);
    const undecided = await firstRun(aReport({ verdict: 'inconclusive', reasons: ['no library'] }));
    expect(undecided.invocations[0]).toMatchObject({
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'no library' } }],
    });
  });

  it('writes a path as an address, whatever is in it', async () => {
    const file = 'fixtures/a b/100%#?:é.ndjson';
    const { results } = await firstRun(withFindings([aFinding({ file })]));
    const uri = results[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
    expect(uri).toBe('fixtures/a%20b/100%25%23%3F%3A%C3%A9.ndjson');
    expect(decodeURIComponent(uri)).toBe(file);
  });
});

describe('the fingerprint of a finding', () => {
  const findings = [
    aFinding(),
    aFinding({ line: 18, rule: 'required', pointer: '/payload' }),
    aFinding({ line: 30 }),
    aFinding({ file: 'fixtures/b.ndjson' }),
  ];
  const report = (shift: number) =>
    aReport({
      verdict: 'fail',
      reasons: ['no'],
      validation: aValidation({
        invalid: 4,
        findingCount: 4,
        findings: findings.map((finding) => ({ ...finding, line: finding.line + shift })),
      }),
      quality: aQuality([
        aRule({
          count: 2,
          findings: [
            aQualityFinding({ place: { file: 'fixtures/a.ndjson', line: 9 + shift } }),
            aQualityFinding({ eventId: 'e-2', message: `the sum is ${shift}` }),
          ],
        }),
      ]),
      golden: aGolden([
        aGoldenCase({
          status: 'different',
          differenceCount: 2,
          differences: [2, 3].map((row) =>
            aDifference({
              line: row + shift,
              key: ['base', 'design', `E-${row}`, 'P-1'],
              message: `golden/graded-vesting/expected/balances.csv:${row + shift}: differs (line ${7 + shift} of events.ndjson)`,
            }),
          ),
        }),
      ]),
    });

  it('stays when lines shift and figures move, and is one for each finding', async () => {
    const before = marks(await firstRun(report(0)));
    expect(marks(await firstRun(report(5)))).toEqual(before);
    expect(new Set(before).size).toBe(8);
  });

  it('of one more that is like another is new, and leaves the others as they were', async () => {
    const before = marks(await firstRun(withFindings(findings)));
    const after = marks(await firstRun(withFindings([...findings, aFinding({ line: 44 })])));
    expect(after.slice(0, 4)).toEqual(before);
    expect(before).not.toContain(after[4]);
  });
});

describe('what SARIF cannot hold', () => {
  const many = (count: number, message: string) =>
    withFindings(
      Array.from({ length: count }, (_, at) => aFinding({ line: at + 1, message })),
      count,
    );
  const notes = (run: Awaited<ReturnType<typeof firstRun>>) =>
    run.invocations[0].toolExecutionNotifications.map(({ message }) => message.text);

  it('is left out and counted, beyond 25,000 results', async () => {
    const text = await rendered(many(25_002, 'm'), 'sarif');
    const [run] = JSON.parse(text).runs;
    expect(run.results).toHaveLength(25_000);
    expect(notes(run)).toEqual([
      'the rate',
      expect.stringMatching(/^2 more findings of this run are left out/),
      'Code scanning shows the first 5,000 results of 25,000 results.',
    ]);
  });

  it('is left out and counted, beyond 10 MB after gzip', async () => {
    // Of a cipher's text gzip saves next to nothing.
    const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16));
    const findings = Array.from({ length: 15_000 }, () =>
      aFinding({ message: noise.update(Buffer.alloc(720)).toString('base64') }),
    );
    const sarif = await rendered(withFindings(findings), 'sarif');
    expect(gzipSync(sarif).length).toBeLessThan(10_000_000);
    const [run] = JSON.parse(sarif).runs;
    const left = 15_000 - run.results.length;
    expect(left).toBeGreaterThan(0);
    expect(notes(run)[1]).toContain(`${left.toLocaleString('en-US')} more findings`);
  });

  it('is said where the report itself lists fewer than there are', async () => {
    const run = await firstRun(withFindings([aFinding()], 7));
    expect(notes(run)[1]).toMatch(/^6 more findings of this run are not listed/);
  });
});
