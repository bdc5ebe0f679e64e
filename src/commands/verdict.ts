/**
 * The only place that says pass or fail. Every reason not to pass is looked for; a pass is what is
 * left when none was found and something was measured.
 */
import { askChecks, CHECK_NAMES, CHECKS, type Results, WORST_FIRST } from '../checks/checks.ts';
import { listCauses } from '../checks/list-causes.ts';
import type { Report } from '../schema/types.ts';

export interface Verdict {
  readonly verdict: Report['verdict'];
  /** One sentence for each cause, worst first; for a pass what it rests on. */
  readonly reasons: string[];
}

export function decide(results: Results): Verdict {
  const reasons = askChecks(results, WORST_FIRST, (check, result) => check.judge(result).reasons);
  if (reasons.length > 0) return { verdict: 'fail', reasons: causesOr(results, reasons) };
  if (!isMeasured(results)) return { verdict: 'fail', reasons: ['nothing was checked'] };
  const doubts = askChecks(results, WORST_FIRST, (check, result) => check.judge(result).doubts);
  if (doubts.length > 0) return { verdict: 'inconclusive', reasons: doubts };
  const grounds = askChecks(results, CHECK_NAMES, (check, result) => check.judge(result).grounds);
  return { verdict: 'pass', reasons: [grounds.join(', ')] };
}

/** A check knows that it fails; in which words a person hears it depends on what caused it. */
function causesOr(results: Results, reasons: string[]): string[] {
  const causes = listCauses(results).filter(({ level }) => level === 'error');
  return causes.length > 0 ? causes.map(({ sentence }) => sentence) : reasons;
}

/** Zero comparisons are no results; of zero events the validation says so. */
function isMeasured(results: Results): boolean {
  return CHECK_NAMES.some((name) => CHECKS[name].standsAlone && results[name] !== null);
}
