import { askChecks, CHECK_NAMES } from '../checks/checks.ts';
import type { CommentMode } from '../project/github-settings.ts';
import type { Report } from '../schema/types.ts';

/** Whether a pull request that has no comment yet gets one. */
export function deservesComment(mode: CommentMode, report: Report): boolean {
  switch (mode) {
    case 'always':
      return true;
    case 'failures':
      return report.verdict !== 'pass';
    case 'changes':
      return report.verdict !== 'pass' || saysSomething(report);
    case 'off':
      return false;
  }
}

/** Something beside a pass that a reviewer would want to know. */
function saysSomething(report: Report): boolean {
  return askChecks(report, CHECK_NAMES, (check, result) => [check.isNotable(result)]).includes(
    true,
  );
}
