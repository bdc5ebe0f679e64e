/** What is wrong stands once before what repeats it, causes first, with what follows: in every form that lists findings. */
import { describe, expect, it } from 'vitest';
import { outlineReport } from '../../src/report/outline.ts';
import { aCausedReport } from '../support/caused-report.ts';
import { codeQualityProblems, junitProblems, sarifProblems } from '../support/published.ts';
import { rendered } from '../support/rendered.ts';
import { aFinding, anEvolution, aReport, aSchemaChange, aValidation } from '../support/report.ts';

interface SarifResult {
  readonly ruleId: string;
  readonly level: string;
  readonly rank: number;
  readonly message: { readonly text: string };
  readonly relatedLocations?: readonly {
    readonly id: number;
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly properties: object;
}

const report = aCausedReport();

describe('the defects of a report', () => {
  it('stand causes first, each with what follows from it', () => {
    const { defects } = outlineReport(report);
    const told = defects.map(({ name, count, findings, followers }) => [
      name,
      count,
      findings.length,
      followers.count,
      followers.listed.length,
    ]);
    expect(told).toEqual([
      ['validation/unknown-field: /payload/ammount of contribution', 40, 40, 15, 12],
      ['validation/amount: /payload/amount of contribution', 1, 1, 0, 0],
      ['golden/graded-vesting', 1, 1, 0, 0],
    ]);
  });

  it('without a line are told with the findings that follow from them', () => {
    const evolution = anEvolution({
      broken: ['enum value removed'],
      changes: [aSchemaChange({ fields: [{ pointer: '/payload/amount', variant: 'hire' }] })],
    });
    const validation = aValidation({ invalid: 1, findingCount: 1, findings: [aFinding()] });
    const { defects } = outlineReport(aReport({ verdict: 'fail', evolution, validation }));
    expect(defects.flatMap(({ findings }) => findings)).toHaveLength(1);
  });
});

describe('SARIF', async () => {
  const text = await rendered(report, 'sarif');
  const results: readonly SarifResult[] = JSON.parse(text).runs[0].results;

  it('has the first finding of each defect before those that repeat it', () => {
    expect(sarifProblems(text)).toEqual([]);
    expect(results).toHaveLength(42);
    expect(results.slice(0, 3).map(({ ruleId, level, rank }) => [ruleId, level, rank])).toEqual([
      ['validation/unknown-field', 'error', 100],
      ['validation/amount', 'error', 100],
      ['golden/participant_balances.vested_balance', 'error', 100],
    ]);
    expect(new Set(results.slice(3).map(({ rank }) => rank))).toEqual(new Set([50]));
  });

  it('links what follows from a cause, and from a repeated finding the first', () => {
    const [cause, ...others] = results;
    expect(cause?.message.text).toMatch(
      /^40 invalid events, first `\/payload\/ammount` is not a field .* follow from them \(ytd_mismatch 15\); /,
    );
    expect(cause?.message.text).toMatch(
      /\. What follows: \[fixtures\/a\.ndjson:200\]\(1\), .*, \[fixtures\/a\.ndjson:204\]\(5\) and 10 more\.$/,
    );
    expect(cause?.relatedLocations?.map(({ id }) => id)).toEqual(
      Array.from({ length: 12 }, (_, at) => at + 1),
    );
    expect(cause?.relatedLocations?.[1]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'fixtures/a.ndjson' },
      region: { startLine: 201 },
    });
    expect(cause?.properties).toMatchObject({ findings: 40, followers: 15 });
    const repeated = others.find(({ rank }) => rank === 50);
    expect(repeated?.message.text).toBe(
      '`/payload/ammount` is not a field of a contribution; did you mean `amount`? (one of 40 findings of the same defect). First: [fixtures/a.ndjson:100](1).',
    );
    expect(repeated?.relatedLocations).toHaveLength(1);
  });

  it('has the fingerprints that it had when findings stood in the order of their checks', () => {
    const marks = results.map(({ partialFingerprints: mark }) => mark.primaryLocationLineHash);
    expect(new Set(marks).size).toBe(42);
    // sha256 of rule, file, field and message, with the number among equals.
    expect(marks[0]).toBe('54519f76e9f8b0e1ef078290f2f24d03:1');
    expect(marks[3]).toBe('cc028b880d6a72434e421092b0878bdc:1');
  });
});

describe("GitLab's code quality", async () => {
  const text = await rendered(report, 'gitlab');
  const issues = JSON.parse(text) as {
    severity: string;
    description: string;
    other_locations?: unknown[];
  }[];

  it('has each defect once as critical, above what repeats it', () => {
    expect(codeQualityProblems(text)).toEqual([]);
    const count = (name: string) => issues.filter(({ severity }) => severity === name).length;
    expect(['blocker', 'critical', 'major', 'info'].map(count)).toEqual([3, 3, 39, 0]);
    const [cause] = issues.filter(({ severity }) => severity === 'critical');
    expect(cause?.description).toMatch(/^40 invalid events, .* 15 findings of 1 rule follow/);
    expect(cause?.other_locations).toHaveLength(12);
  });
});

describe('JUnit and CTRF', async () => {
  const { tests } = JSON.parse(await rendered(report, 'ctrf')).results as {
    tests: { name: string; suite: string[]; status: string; message?: string; trace?: string }[];
  };
  const find = (suite: string, name: string) =>
    tests.find((test) => test.suite[1] === suite && test.name === name);

  it('say of each check what is wrong, once, and what follows from something else', () => {
    expect(find('validation', 'verdict')?.trace?.split('\n')).toHaveLength(2);
    expect(find('quality', 'verdict')).toMatchObject({
      status: 'failed',
      message: expect.stringMatching(
        /^15 findings follow from 40 invalid events, first fixtures\/a\.ndjson:100: /,
      ),
    });
  });

  it('group the findings behind a test, and tell what follows apart', () => {
    const type = find('validation', 'contribution')?.trace?.split('\n') ?? [];
    expect(type[0]).toBe('unknown-field: /payload/ammount of contribution (40 findings)');
    expect(type[41]).toBe('amount: /payload/amount of contribution (1 finding)');
    expect(find('quality', 'ytd_mismatch')).toMatchObject({
      message: expect.stringMatching(/^15 findings, all following: /),
      trace: expect.stringMatching(
        /^15 findings follow from unknown-field: \/payload\/ammount of contribution\nfixtures\/a\.ndjson:200: /,
      ),
    });
  });

  it('are read by their schema', async () => {
    expect(junitProblems(await rendered(report, 'junit'))).toEqual([]);
  });
});
