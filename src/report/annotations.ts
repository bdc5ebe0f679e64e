/** What the runner pins to lines of the diff: errors, then warnings, the worst check's first. */
import { askChecks, WORST_FIRST } from '../checks/checks.ts';
import type { Annotation } from '../contracts/check.ts';
import type { Report } from '../schema/types.ts';

export function annotations(report: Report): Annotation[] {
  const all = askChecks(report, WORST_FIRST, (check, result) => check.findings(result));
  return [
    ...all.filter(({ level }) => level === 'error'),
    ...all.filter(({ level }) => level === 'warning'),
  ];
}
