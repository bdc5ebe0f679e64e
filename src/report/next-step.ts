/** What a person does next, in one line; null where nothing is to be done. */
import { slowerCauses } from '../checks/benchmarks/causes.ts';
import type { BenchmarksReport, GoldenReport, Report } from '../schema/types.ts';

const UNDECIDED = 'Do what the first line below says, and run the job again.';

export function nextStep(report: Report): string | null {
  if (report.verdict === 'pass') return null;
  const { golden, guard, update, validation, quality, invalidFixtures, benchmarks } = report;
  // Nothing was judged: what stands in the way comes first.
  if (report.verdict === 'inconclusive' && validation === null) return UNDECIDED;
  // Only in a pull request is there somebody to set a label.
  const label = guard === null ? '' : `a maintainer sets the label "${guard.label}", or `;
  if (update?.status === 'refused')
    return 'Do what the update asks for (below), and set the label again.';
  const isGuarded = guard !== null && !['not-needed', 'approved'].includes(guard.approval.state);
  if (isGuarded)
    return `A maintainer looks at the expectations that change and sets the label "${guard.label}", or you take these changes out.`;
  if (golden !== null && golden.matched < golden.cases && differsInFindings(golden))
    return 'Mend the events that break a rule, or let findings.csv of the case expect it; mend the code where a finding is missing.';
  if (golden !== null && golden.matched < golden.cases)
    return `If the new balances are right, ${label}run "dc-event-gate golden update" and commit; if not, mend the change that moved them.`;
  if ((validation?.findingCount ?? 0) > 0 || (invalidFixtures?.accepted ?? []).length > 0)
    return 'Mend the fixtures that are listed, or the schema.';
  if ((quality?.errors ?? 0) > 0) return 'Mend the events that break a rule.';
  if (benchmarks !== null && slowerCauses(benchmarks).length > 0)
    return `Mend what costs more; if it has to, ${costsAccepted(benchmarks, label).join(', and ')}.`;
  return report.verdict === 'inconclusive' ? UNDECIDED : null;
}

/** What a person does where more is worth it. */
function costsAccepted({ work, metrics, time }: BenchmarksReport, label: string): string[] {
  const isMore = work.changes.some(({ verdict }) => verdict === 'more');
  const isSlower = (time?.workloads ?? []).some(({ decision }) => decision === 'slower');
  const settings = [
    ...(isMore && work.against === 'base' ? ['work-budget'] : []),
    ...(isSlower ? ['margin'] : []),
    ...(metrics.some(({ targetMet }) => targetMet === false) ? ['targets'] : []),
  ].map((name) => `benchmarks.${name}`);
  return [
    ...(isMore && work.against === 'baseline'
      ? [`${label}run "dc-event-gate baseline update" and commit`]
      : []),
    ...(settings.length > 0 ? [`change ${settings.join(', ')} in the config`] : []),
  ];
}

/** And in nothing else, so that rewriting the tables changes nothing. */
function differsInFindings({ results }: GoldenReport): boolean {
  const failing = results.filter(({ status }) => status !== 'matched');
  return failing.every(
    ({ differences, findings }) =>
      findings.length === 0 &&
      differences.length > 0 &&
      differences.every(({ table }) => table === 'quality_findings'),
  );
}
