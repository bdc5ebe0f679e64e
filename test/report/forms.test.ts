import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/report/annotations.ts';
import schema from '../../src/schema/report.schema.json' with { type: 'json' };
import type {
  BenchmarksReport,
  GoldenDifferenceReport,
  TimeReport,
} from '../../src/schema/types.ts';
import { human, json, markdown } from '../support/rendered.ts';
import {
  aBenchmark,
  aDifference,
  aFinding,
  aGolden,
  aGoldenCase,
  aMetric,
  aQuality,
  aQualityFinding,
  aReconstruction,
  aReport,
  aRule,
  aTimed,
  aTimedClock,
  aTimeReport,
  aValidation,
} from '../support/report.ts';

const failing = aReport({
  verdict: 'fail',
  reasons: ['1 of 2 golden cases does not match: graded-vesting', 'the rate is under the minimum'],
  golden: aGolden([
    aGoldenCase({ name: 'other', title: 'Other' }),
    aGoldenCase({ status: 'different', differenceCount: 1, differences: [aDifference()] }),
    aGoldenCase({
      name: 'broken',
      status: 'invalid',
      findings: [aFinding({ file: 'golden/broken/events.ndjson' })],
    }),
  ]),
  reconstruction: aReconstruction({
    disagreementCount: 1,
    disagreements: [
      {
        table: 'participant_balances',
        key: ['base', 'd', 'E-1', 'P'],
        column: null,
        sql: null,
        fold: 'E-1,P',
      },
    ],
  }),
  quality: aQuality([
    aRule({ count: 2, findings: [aQualityFinding(), aQualityFinding({ employee: 'E-2' })] }),
    aRule({
      rule: 'payload_type_absent',
      severity: 'warning',
      count: 1,
      findings: [
        aQualityFinding({
          eventId: null,
          eventType: null,
          scenario: null,
          employee: null,
          effectiveDate: null,
          message: 'no event of type: merit',
          place: null,
        }),
      ],
    }),
    aRule({ rule: 'own_rule', severity: 'off', source: 'rules/own_rule.sql' }),
  ]),
  invalidFixtures: {
    files: 1,
    events: 1,
    rejected: 0,
    accepted: [aFinding({ index: 3, message: 'accepted' })],
  },
  validation: aValidation({
    events: 100,
    valid: 98,
    invalid: 2,
    rate: 98,
    incompleteFiles: 1,
    findingCount: 30,
    findings: [
      aFinding(),
      aFinding({
        line: 18,
        rule: 'json-end',
        incomplete: true,
        message: 'the file ends too early',
      }),
    ],
  }),
});

/** What a benchmark can say, at once: a target missed, more work, slower, not to be told, unchanged. */
const measured = aReport({
  command: 'bench',
  verdict: 'fail',
  reasons: ['balances.sql does more work: rows 100 → 150, most of it ORDER_BY (0 → 50)'],
  validation: null,
  invalidFixtures: null,
  reconstruction: null,
  quality: null,
  golden: null,
  benchmarks: aBenchmark({
    metrics: [
      aMetric({ value: 41_000, targetMet: false }),
      aMetric({ metric: 'peak-rss', unit: 'GB', value: 0.4956, target: null, targetMet: null }),
      aMetric({
        workload: 'validate',
        metric: 'p99',
        unit: 'ms/event',
        value: 0.015,
        target: { limit: 10, kind: 'at most' },
      }),
    ],
    failures: ['concurrency was not measured: the process that measures the head was killed'],
    screen: [
      { workload: 'ingest', jobs: 5, elsewhere: 12, ratio: 1.31, asksForPairs: true },
      { workload: 'reconstruct', jobs: 5, elsewhere: 12, ratio: 1.01, asksForPairs: false },
      { workload: 'validate', jobs: 2, elsewhere: 12, ratio: null, asksForPairs: null },
      { workload: 'history', jobs: 2, elsewhere: 12, ratio: null, asksForPairs: null },
      { workload: 'population', jobs: 0, elsewhere: 0, ratio: null, asksForPairs: null },
    ],
    work: {
      against: 'base',
      detail: 'c0ffee',
      notice:
        'baselines/small.json is of DuckDB v1.4.0, and this is v1.5.5; to record it again, run: npx dc-event-gate baseline update',
      compared: 24,
      demoted: ['ingest.sql bytes'],
      changes: [
        {
          script: 'annual_limits.sql',
          counter: 'memory',
          base: 2_883_584,
          head: 2_097_152,
          operator: { name: 'CREATE_TABLE_AS', base: 2_883_584, head: 2_097_152 },
          verdict: 'less',
        },
        {
          script: 'balances.sql',
          counter: 'rows',
          base: 100,
          head: 150,
          operator: { name: 'ORDER_BY', base: 0, head: 50 },
          verdict: 'more',
        },
      ],
    },
    time: aTimeReport({
      workloads: [
        aTimed(),
        aTimed({
          workload: 'ingest',
          decision: 'slower',
          clock: 'cpu',
          clocks: [
            aTimedClock({ decision: 'inconclusive', ratio: 1.1, interval: null }),
            aTimedClock({
              clock: 'cpu',
              decision: 'slower',
              ratio: 1.2,
              interval: { low: 1.18, high: 1.22, level: 0.95 },
            }),
          ],
        }),
        aTimed({
          workload: 'snapshots',
          decision: 'inconclusive',
          wall: { detectable: 1.083, pairsNeeded: 900 },
          reason: '256 pairs do not tell',
        }),
        aTimed({
          workload: 'history',
          decision: 'inconclusive',
          wall: { ratio: null, interval: null },
          reason: '8 pairs in the time there was, and 10 are the least',
        }),
        aTimed({
          workload: 'validate',
          status: 'unchanged',
          clocks: [],
        }),
      ],
    }),
  }),
});

describe('a benchmark', () => {
  it('reads well in a terminal', async () => {
    await expect(human(measured)).toMatchFileSnapshot('expected/bench.txt');
  });

  it('reads well in Markdown, and shrinks with its limit', async () => {
    await expect(markdown(measured)).toMatchFileSnapshot('expected/bench.md');
    const short = markdown(measured, 700);
    expect(short.length).toBeLessThanOrEqual(700);
    expect(short).toContain('does more work');
  });

  it('asks for pairs where a workload stands out, and lets them tell where there are some', () => {
    const screen = [{ workload: 'ingest', jobs: 5, elsewhere: 0, ratio: 1.31, asksForPairs: true }];
    const words = (time: TimeReport | null) =>
      human(aReport({ benchmarks: aBenchmark({ screen, time }) }));
    const stands = 'stands out from earlier jobs here: ingest (+31.0 % against 5 jobs)';
    expect(words(null)).toContain(`${stands}; --against REF tells by pairs`);
    expect(words(aTimeReport())).toContain(`${stands}; the pairs tell of what has changed`);
  });

  it.each([
    [0, 0, '0 jobs of this environment, and'],
    [2, 0, '2 jobs of this environment, and'],
    [1, 9, '1 job of this environment (and 9 of others), and'],
  ])(
    'says plainly, in every form, that %d earlier jobs and %d elsewhere are no comparison',
    (jobs, elsewhere, counts) => {
      const screen = [{ workload: 'ingest', jobs, elsewhere, ratio: null, asksForPairs: null }];
      const report = aReport({ benchmarks: aBenchmark({ screen }) });
      const sentence = `earlier jobs: no comparison of ingest, since the baseline holds ${counts} 3 are the least`;
      expect(human(report)).toContain(sentence);
      expect(markdown(report)).toContain(sentence);
      expect(JSON.parse(json(report)).benchmarks.screen).toEqual(screen);
    },
  );

  it('says of a base that differs from itself that nothing about time counts', () => {
    const time = aTimeReport({
      canary: aTimed({ decision: 'slower' }),
      workloads: [aTimed({ decision: 'slower' })],
    });
    const text = human(aReport({ benchmarks: aBenchmark({ time }) }));
    expect(text).toMatch(/reconstruct time +128 ms.* slower, but does not count\n/);
    expect(text).toMatch(/base against itself .* differs from itself\n/);
  });

  it('names operator and both figures of what is more work, in every form', () => {
    const operator = 'ORDER_BY: 0 → 50';
    expect(human(measured)).toContain(`more, most by ${operator}`);
    expect(markdown(measured)).toContain('more, most by ORDER\\_BY: 0 → 50');
    expect(JSON.parse(json(measured)).benchmarks.work.changes[1].operator).toEqual({
      name: 'ORDER_BY',
      base: 0,
      head: 50,
    });
  });

  it('says what to do next, in the terminal as in Markdown', () => {
    const step =
      'Fix what costs more. If it must cost more, change benchmarks.work-budget, benchmarks.margin, benchmarks.targets in the config.';
    expect(human(measured).split('\n')[1]).toContain(`Next: ${step}`);
    expect(markdown(measured).split('\n')[2]).toContain(step);
  });

  it('that is more work than the baseline alone says how that is recorded anew', () => {
    const work = {
      ...(measured.benchmarks as BenchmarksReport).work,
      against: 'baseline' as const,
    };
    const report = aReport({ verdict: 'fail', benchmarks: aBenchmark({ work }) });
    expect(markdown(report).split('\n')[2]).toContain(
      'If it must cost more, run "npx dc-event-gate baseline update" and commit what it writes.',
    );
  });

  it('says that there was nothing to compare with', () => {
    const work = {
      against: 'nothing' as const,
      detail: 'there is no file',
      notice: null,
      compared: 0,
      demoted: [],
      changes: [],
    };
    expect(human(aReport({ benchmarks: aBenchmark({ work }) }))).toContain(
      'work: no comparison, there is no file',
    );
  });
});

describe('a golden case that differs', () => {
  const differing = (...differences: GoldenDifferenceReport[]) =>
    aReport({
      verdict: 'fail',
      golden: aGolden([
        aGoldenCase({ status: 'different', differenceCount: differences.length, differences }),
      ]),
    });
  const finding = aDifference({
    kind: 'row-unexpected',
    table: 'quality_findings',
    column: null,
    actual: 'ytd_mismatch,…,error,"ytd_amount is 60"',
    message: 'events.ndjson:5: a finding came that is not expected: ytd_amount is 60',
  });

  it('in a finding says so in words, and not how to rewrite the tables', () => {
    const text = markdown(differing(finding));
    expect(text).toContain('\n- events.ndjson:5: a finding came that is not expected');
    expect(text).not.toContain('| ytd');
    expect(text).toMatch(/Next:\*\* If a finding is new, correct the events/);
  });

  it('in figures too has a table of these, and says how to rewrite them', () => {
    const text = markdown(differing(finding, aDifference()));
    expect(text).toMatch(/\| 43200\.000001 \| 43200\.000000 \|/);
    expect(text).toContain('\n- events.ndjson:5');
    expect(text).toMatch(/Next:\*\* If the new balances are wrong/);
  });
});

describe('the report in its forms', () => {
  it('is what its schema says', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    for (const report of [aReport(), failing, measured]) {
      expect(validate(JSON.parse(json(report))), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('passes in the terminal', async () => {
    await expect(human(aReport())).toMatchFileSnapshot('expected/pass.txt');
  });

  it('fails in the terminal, worst first', async () => {
    await expect(human(failing)).toMatchFileSnapshot('expected/fail.txt');
  });

  it('colours the verdict only where it may', () => {
    expect(human(aReport(), { colour: true })).toContain('\u001b[32mPASS');
    expect(human(aReport())).not.toContain('\u001b');
  });

  it('passes and fails in Markdown', async () => {
    await expect(markdown(aReport())).toMatchFileSnapshot('expected/pass.md');
    await expect(markdown(failing)).toMatchFileSnapshot('expected/fail.md');
  });

  it('says that a comparison was switched off, and that nothing could be decided', () => {
    expect(human(aReport({ golden: null }))).toContain('off (golden.path is none)');
    const undecided = aReport({
      verdict: 'inconclusive',
      reasons: ['no such file'],
      validation: null,
      invalidFixtures: null,
      reconstruction: null,
      quality: null,
      golden: null,
    });
    expect(human(undecided)).toBe(
      'COULD NOT DECIDE  no such file\n      Next: Do what the message says. Then run: npx dc-event-gate gate\n',
    );
    expect(markdown(undecided)).toContain('could not decide');
  });
});

describe('hostile text', () => {
  const hostile =
    '\u001b[31m::error::x\n@org/team #12 <img src=x> | `a` --> [b](http://c.example) \u202e';
  const report = aReport({
    verdict: 'fail',
    reasons: [hostile],
    validation: aValidation({
      findingCount: 1,
      findings: [aFinding({ file: hostile, message: hostile })],
    }),
  });

  it('reaches the terminal without a control character', () => {
    expect(human(report)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(human(report)).not.toMatch(/^::/m);
  });

  it('reaches Markdown without a mention, a link, a tag or a broken table', () => {
    const text = markdown(report);
    expect(text).not.toContain('@org');
    expect(text).not.toContain('#12');
    expect(text).not.toContain('<img');
    expect(text).not.toContain('-->');
    expect(text).not.toContain('http://');
    const rows = text
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.includes('amount'));
    expect(rows.every((row) => row.replace(/\\\|/g, '').split('|').length === 4)).toBe(true);
  });
});

describe('a report that does not fit', () => {
  const differences = Array.from({ length: 500 }, (_, line) => aDifference({ line: line + 2 }));
  const large = aReport({
    verdict: 'fail',
    golden: aGolden([aGoldenCase({ status: 'different', differenceCount: 500, differences })]),
  });

  it.each([65_536, 4_000, 1_500, 100])('says less, whole, within %d characters', (limit) => {
    const text = markdown(large, limit);
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text).toContain('fail');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('lists twenty lines of a kind in the terminal, and counts the rest', () => {
    expect(human(large)).toContain('and 480 more (see the JSON report)');
  });
});

describe('annotations', () => {
  it('are each defect once, causes first: unread files, invalid events, accepted fixtures, broken rules, goldens', () => {
    expect(annotations(failing).map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error File not read to its end',
      'error Invalid event',
      'error Accepted, but must be rejected',
      'error Rule ytd_mismatch',
      'error Golden case graded-vesting differs',
      'error Golden case broken cannot be compared',
    ]);
  });

  it('warn of invalid events under a rate that passes', () => {
    const validation = aValidation({
      events: 1000,
      valid: 999,
      invalid: 1,
      findingCount: 1,
      findings: [aFinding()],
    });
    expect(annotations(aReport({ validation }))).toEqual([
      {
        level: 'warning',
        file: 'fixtures/a.ndjson',
        line: 17,
        title: 'Invalid event',
        message:
          '1 invalid event, `/payload/amount` is -5.00; a contribution must be greater than 0',
      },
    ]);
  });

  it('are none where there is nothing to say', () => {
    expect(annotations(aReport({ golden: null, validation: null, invalidFixtures: null }))).toEqual(
      [],
    );
  });
});
