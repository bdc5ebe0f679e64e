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
function saysSomething({ validation, quality, benchmarks, guard, update }: Report): boolean {
  const changesOf = (benchmarks?.work?.changes ?? []).length;
  const timed = (benchmarks?.time?.workloads ?? []).some(({ status }) => status === 'timed');
  return (
    (validation?.invalid ?? 0) > 0 ||
    (quality?.warnings ?? 0) > 0 ||
    changesOf > 0 ||
    timed ||
    (guard !== null && guard.approval.state !== 'not-needed') ||
    update !== null
  );
}
