/** A report as suites of tests, for forms of tools that show tests: the verdict, then each check that ran. */
import { askChecks, CHECK_NAMES } from '../checks/checks.ts';
import type { Check, Trial } from '../contracts/check.ts';
import { formatCount } from '../contracts/rate.ts';
import type { Report } from '../schema/types.ts';

export interface Suite {
  readonly name: string;
  readonly tests: readonly SuiteTest[];
}

export interface SuiteTest {
  readonly name: string;
  /** undecided: neither; a run with one is no pass. */
  readonly outcome: Trial['outcome'] | 'undecided';
  readonly message: string | null;
  readonly details: readonly string[];
}

/** Lines behind one failure; the report in JSON has them all. */
const MOST_DETAILS = 100;

/** The name of the test that stands for a suite as a whole. */
const WHOLE = 'verdict';

export function listSuites(report: Report): Suite[] {
  const checks = CHECK_NAMES.flatMap((name) =>
    askChecks(report, [name], (check, result) => [{ name, tests: checkTests(check, result) }]),
  );
  return [{ name: report.command, tests: [verdictTest(report)] }, ...checks];
}

/** Also where no check ran at all, there is a test, and it did not pass. */
function verdictTest({ verdict, reasons }: Report): SuiteTest {
  if (verdict === 'pass') return { name: WHOLE, outcome: 'passed', message: null, details: [] };
  const outcome = verdict === 'fail' ? 'failed' : 'undecided';
  return { name: WHOLE, outcome, message: reasons[0] ?? verdict, details: cut(reasons) };
}

function checkTests<Result>(check: Check<Result>, result: Result): SuiteTest[] {
  const { reasons, doubts } = check.judge(result);
  const trials = check.trials?.(result) ?? [];
  const message = reasons[0] ?? doubts[0] ?? null;
  const outcome = reasons.length > 0 ? 'failed' : doubts.length > 0 ? 'undecided' : 'passed';
  const details = cut([...reasons, ...doubts]);
  return [
    { name: WHOLE, outcome, message, details },
    ...trials.map((trial) => ({ ...trial, details: cut(trial.details) })),
  ];
}

function cut(lines: readonly string[]): string[] {
  const rest = lines.length - MOST_DETAILS;
  const more = `and ${formatCount(rest)} more (see the JSON report)`;
  return rest <= 0 ? [...lines] : [...lines.slice(0, MOST_DETAILS), more];
}
