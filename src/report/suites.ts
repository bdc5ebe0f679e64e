/** A report as suites of tests, for forms of tools that show tests: the verdict, then each check that ran, causes first. */
import { askChecks, type CheckName, WORST_FIRST } from '../checks/checks.ts';
import { type Cause, listCauses } from '../checks/list-causes.ts';
import type { Check, Trial } from '../contracts/check.ts';
import { counted, formatCount } from '../contracts/rate.ts';
import type { Report } from '../schema/types.ts';
import type { ListedDefect } from './listed-defects.ts';

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

export function listSuites(report: Report, defects: readonly ListedDefect[]): Suite[] {
  const causes = listCauses(report).filter(({ level }) => level === 'error');
  const checks = WORST_FIRST.flatMap((name) =>
    askChecks(report, [name], (check, result) => {
      const told = [...tellCauses(causes, name), ...tellFollowers(defects, name)];
      return [{ name, tests: checkTests(check, result, told) }];
    }),
  );
  return [{ name: report.command, tests: [verdictTest(report)] }, ...checks];
}

/** Also where no check ran at all, there is a test, and it did not pass. */
function verdictTest({ verdict, reasons }: Report): SuiteTest {
  if (verdict === 'pass') return { name: WHOLE, outcome: 'passed', message: null, details: [] };
  const outcome = verdict === 'fail' ? 'failed' : 'undecided';
  return { name: WHOLE, outcome, message: reasons[0] ?? verdict, details: cut(reasons) };
}

/** What is wrong by this check, each thing once. */
function tellCauses(causes: readonly Cause[], name: CheckName): string[] {
  return causes.filter(({ check }) => check === name).map(({ sentence }) => sentence);
}

/** What it found that follows from something else. */
function tellFollowers(defects: readonly ListedDefect[], name: CheckName): string[] {
  return defects.flatMap(({ name: cause, sentence, followers }) => {
    const { count, listed } = followers;
    const told = listed.filter(({ check }) => check === name).length;
    const own = told === listed.length ? count : told;
    const follow = own === 1 ? 'follows' : 'follow';
    return own === 0 ? [] : [`${counted(own, 'finding')} ${follow} from ${sentence ?? cause}`];
  });
}

/** @param told what is wrong; it says nothing where the check itself finds nothing wrong */
function checkTests<Result>(
  check: Check<Result>,
  result: Result,
  told: readonly string[],
): SuiteTest[] {
  const { reasons: judged, doubts } = check.judge(result);
  const reasons = judged.length === 0 || told.length === 0 ? judged : told;
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
