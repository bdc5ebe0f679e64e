/** The comment of a pull request, in expected files that a person should look at. */
import { describe, expect, it } from 'vitest';
import { formatMarker } from '../../src/bot/sticky-comment.ts';
import { list } from '../../src/contracts/section.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { outlineAnswer } from '../../src/report/outline.ts';
import type { GuardReport, UpdateReport } from '../../src/schema/types.ts';
import {
  aBenchmark,
  aDifference,
  aFinding,
  aGolden,
  aGoldenCase,
  aReport,
  aTimed,
  aTimeReport,
  aValidation,
} from '../support/report.ts';

const HEAD = 'c0ffee'.repeat(6).padEnd(40, '0');

const SAID = {
  marker: formatMarker({ key: 'gate', headSha: HEAD, runId: 7001, attempt: 1 }),
  headSha: HEAD,
  runUrl: 'https://github.example/org/plan/actions/runs/7001',
};

const guard: GuardReport = {
  base: 'b'.repeat(40),
  label: 'update-baselines',
  files: [{ path: 'golden/graded-vesting/balances.csv', status: 'modified' }],
  settings: [{ setting: 'fixtures.minimum-valid-rate', base: '99', head: '95' }],
  breaks: [],
  checkout: [],
  approval: { state: 'missing', by: null, at: null, detail: null },
};

const update: UpdateReport = {
  status: 'committed',
  detail: 'committed as 5eed5eed, since octocat asked for it by the label',
  commit: '5eed'.repeat(10),
  patch: null,
  files: [
    {
      file: 'golden/graded-vesting/balances.csv',
      added: 0,
      removed: 0,
      changed: 12,
      fault: null,
      columns: [
        { column: 'vested_balance', rows: 12, sum: '48,000.00 → 48,120.00', largest: '10.00' },
        { column: 'vested_percentage', rows: 3, sum: null, largest: null },
      ],
    },
    {
      file: 'baselines/small.json',
      added: 2,
      removed: 2,
      changed: 0,
      fault: null,
      columns: [],
    },
  ],
};

const trend = {
  branch: 'dc-event-gate-history',
  series: [
    { metric: 'valid %', values: [100, 100, 99.8, 100, 100, 99.9] },
    { metric: 'reconstruct s', values: [0.41, 0.4, 0.42, 0.41, 0.47, 0.4] },
  ],
};

describe('the comment', () => {
  it('is short where all is well', async () => {
    const text = renderComment(aReport({ trend }), SAID);
    await expect(text).toMatchFileSnapshot('expected/comment-pass.md');
  });

  it('says first what to do, then what failed', async () => {
    const report = aReport({
      verdict: 'fail',
      reasons: [
        'expectations change without approval: 1 file, 1 looser setting',
        '1 of 2 golden cases does not match: graded-vesting',
        'reconstruct is slower: +7.2 % (+7.2 to +14.2 %) in 128 pairs',
      ],
      validation: aValidation({
        events: 1000,
        valid: 999,
        invalid: 1,
        findingCount: 1,
        findings: [aFinding()],
      }),
      golden: aGolden([
        aGoldenCase({ name: 'other', title: 'Other' }),
        aGoldenCase({ status: 'different', differenceCount: 1, differences: [aDifference()] }),
      ]),
      benchmarks: aBenchmark({
        time: aTimeReport({
          workloads: [
            aTimed(),
            aTimed({
              workload: 'ingest',
              decision: 'slower',
              wall: { ratio: 1.072, interval: { low: 1.072, high: 1.142, level: 0.95 } },
            }),
          ],
        }),
      }),
      guard,
      trend,
    });
    const text = renderComment(report, { ...SAID, notes: ['No history was appended.'] });
    await expect(text).toMatchFileSnapshot('expected/comment-fail.md');
  });

  it('shows what an update changed', async () => {
    const approval = {
      state: 'approved' as const,
      by: 'octocat',
      at: '2026-01-02T03:04:05Z',
      detail: null,
    };
    const report = aReport({ update, guard: { ...guard, settings: [], approval } });
    await expect(renderComment(report, SAID)).toMatchFileSnapshot('expected/comment-update.md');
  });

  it('says of an update that was refused what to do', async () => {
    const detail = 'the head moved from c0ffee to f00d while it was measured';
    const refused = { ...update, status: 'refused' as const, detail, commit: null, files: [] };
    const report = aReport({ verdict: 'fail', reasons: [detail], update: refused });
    await expect(renderComment(report, SAID)).toMatchFileSnapshot('expected/comment-refused.md');
  });

  it('says what to do and why where not even the causes fit', () => {
    const reasons = Array.from({ length: 40 }, (_, at) => `cause ${at} ${'x'.repeat(3_000)}`);
    const text = renderComment(aReport({ verdict: 'fail', reasons, guard }), SAID);
    expect(text).toContain('**Next:** Ask a maintainer to look at these changes and set the label');
    expect(text).toMatch(/- cause 0 x{100,}…\n- cause 1 /);
    expect(text).toContain('35 more, and all details, in the JSON report.');
    expect(text.length).toBeLessThan(3_000);
  });

  it('shows rows whatever is in one of them', () => {
    const giant = aDifference({ employee: 'E'.repeat(100_000), expected: '9'.repeat(100_000) });
    const golden = aGolden([
      aGoldenCase({
        status: 'different',
        differenceCount: 2,
        differences: [giant, aDifference({ employee: 'E-2' })],
      }),
    ]);
    const text = renderComment(aReport({ verdict: 'fail', reasons: ['golden'], golden }), SAID);
    expect(text).toContain('- vested\\_balance: expected 43200.000001, rebuilt 43200.000000');
    expect(text.length).toBeLessThan(5_000);
  });
});

const SECTION = { rank: 'answer', heading: null, folded: null } as const;

describe('two lists of a section', () => {
  it('stay two', () => {
    const blocks = [list(['a']), list(['b'])];
    const outline = outlineAnswer({ sections: [{ ...SECTION, blocks }], data: null });
    expect(renderMarkdown(outline)).toBe('- a\n\n<!-- -->\n\n- b\n');
  });

  it('of golden differences are told apart by a line', () => {
    const variance = [
      {
        table: 'fct_participant_balance_snapshots',
        column: 'vested_balance_as_of_the_friday',
        rows: 27,
        sum: '10800.000000',
        largest: '530.000000',
        firstDate: '2021-07-02',
        firstEvent: { eventId: 'e', eventType: 'vesting', effectiveDate: '2021-07-02', line: 1 },
      },
    ];
    const differences = [aDifference(), aDifference({ line: 3 })];
    const golden = aGolden([
      aGoldenCase({ status: 'different', differenceCount: 2, differences, variance }),
    ]);
    const text = renderComment(aReport({ verdict: 'fail', reasons: ['no'], golden }), SAID);
    expect(text).toMatch(/By column:\n\n- graded-vesting: .*\n\nOne by one:\n\n\|/);
  });
});
