/** What the runner pins to lines of the diff: errors and warnings, worst first. */
import { reachesMinimum } from '../contracts/rate.ts';
import type { Report, ReportFinding } from '../schema/types.ts';
import { aboutEvent } from './failures.ts';

export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

/**
 * Errors: golden differences, files that end too early, accepted invalid fixtures, events that break a
 * rule; and every invalid event where the gate fails for its rate. Under a rate that passes, invalid
 * events warn, as do rules that only warn.
 */
export function annotations(report: Report): Annotation[] {
  const { validation } = report;
  const rateFails =
    validation !== null &&
    !reachesMinimum(validation.valid, validation.events, validation.minimumRate);
  const golden = report.golden?.results ?? [];
  return [
    ...golden.flatMap((result) =>
      result.differences.map(
        (difference): Annotation => ({
          level: 'error',
          file: difference.file,
          line: difference.line,
          title: `Golden case ${result.name} differs`,
          message: difference.message,
        }),
      ),
    ),
    ...golden.flatMap((result) =>
      result.findings.map((finding) =>
        annotate('error', `Golden case ${result.name} cannot be compared`, finding),
      ),
    ),
    ...(report.invalidFixtures?.accepted ?? []).map((finding) =>
      annotate('error', 'Accepted, but must be rejected', finding),
    ),
    ...ofRules(report, 'error'),
    ...byWeight(validation?.findings ?? [], rateFails),
    ...ofRules(report, 'warning'),
  ];
}

function ofRules({ quality }: Report, level: Annotation['level']): Annotation[] {
  return (quality?.rules ?? [])
    .filter(({ severity }) => severity === level)
    .flatMap(({ rule, findings }) =>
      findings.flatMap((finding) => {
        if (finding.place === null) return [];
        const { file, line } = finding.place;
        return [{ level, file, line, title: `Rule ${rule}`, message: aboutEvent(finding) }];
      }),
    );
}

function byWeight(findings: readonly ReportFinding[], rateFails: boolean): Annotation[] {
  const incomplete = findings.filter((finding) => finding.incomplete === true);
  const others = findings.filter((finding) => finding.incomplete !== true);
  return [
    ...incomplete.map((finding) => annotate('error', 'File not read to its end', finding)),
    ...others.map((finding) => annotate(rateFails ? 'error' : 'warning', 'Invalid event', finding)),
  ];
}

function annotate(level: Annotation['level'], title: string, finding: ReportFinding): Annotation {
  return { level, file: finding.file, line: finding.line, title, message: finding.message };
}
