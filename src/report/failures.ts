/** What went wrong, worst first, as plain lines: a heading per kind, indented lines below it. */
import { describeDrift } from '../checks/golden/drift.ts';
import { counted } from '../contracts/rate.ts';
import { plain } from '../contracts/text/plain.ts';
import type {
  Disagreement,
  EventPlace,
  GoldenCaseReport,
  GoldenVariance,
  QualityFinding,
  Report,
  ReportFinding,
} from '../schema/types.ts';

/** Most lines of one kind; the rest is counted, and stands in the JSON report. */
const MOST = 20;
/** A warning shows; it must not bury what failed. */
const MOST_OF_A_WARNING = 3;

export function failureLines(report: Report): string[] {
  const { golden, reconstruction, snapshots, invalidFixtures, validation } = report;
  const failing = golden?.results.filter((result) => result.status !== 'matched') ?? [];
  return [
    ...section('Expectations that change', guarded(report)),
    ...failing.flatMap((result) => goldenCase(result, golden?.base ?? null)),
    ...section(
      'SQL and TypeScript reconstruction disagree',
      reconstruction?.disagreements.map((d) => disagreement(d, 'SQL', 'TypeScript')),
      reconstruction?.disagreementCount,
    ),
    ...section(
      'Weeks whose snapshots do not add up to the events',
      reconstruction?.weekDifferences.map(
        ({ week, column, snapshots: sum, events }) =>
          `${week} ${column}: snapshots ${shown(sum)}, events ${shown(events)}`,
      ),
    ),
    ...section(
      `${snapshots?.file} is not what the fixtures give`,
      snapshots?.disagreements.map((d) => disagreement(d, 'file', 'events')),
      snapshots?.disagreementCount,
    ),
    ...qualityRules(report, 'error'),
    ...section('Accepted, but must be rejected', invalidFixtures?.accepted.map(place)),
    ...section('Invalid events', validation?.findings.map(place), validation?.findingCount),
    ...qualityRules(report, 'warning'),
  ];
}

/** Only where nobody has approved it. */
function guarded({ guard }: Report): string[] {
  if (guard === null || guard.approval.state === 'approved') return [];
  return [
    ...guard.settings.map(({ setting, base, head }) => `${setting}: ${base} → ${head}`),
    ...guard.files.map(({ path, status }) => `${path} (${status})`),
  ];
}

export function disagreement(
  { table, key, column, sql, fold }: Disagreement,
  left: string,
  right: string,
): string {
  return `${table} (${key.join(', ')}) ${column ?? 'row'}: ${left} ${shown(sql)}, ${right} ${shown(fold)}`;
}

/** "file:line[index]: message" */
export function place(finding: EventPlace & Pick<ReportFinding, 'message'>): string {
  const index = finding.index === undefined ? '' : `[${finding.index}]`;
  return `${finding.file}:${finding.line}${index}: ${finding.message}`;
}

function goldenCase(result: GoldenCaseReport, base: string | null): string[] {
  const since = result.drift === null ? '' : ` (${describeDrift(base ?? '', result.drift)})`;
  return [
    ...section(
      `Golden case ${result.name} differs${since}`,
      result.differences.map((difference) => difference.message),
      result.differenceCount,
    ),
    ...section(`Variance of ${result.name}`, result.variance.map(varianceLine)),
    ...section(`Golden case ${result.name} cannot be compared${since}`, result.findings.map(place)),
  ];
}

/** Under each broken rule the events that break it. */
function qualityRules({ quality }: Report, severity: 'error' | 'warning'): string[] {
  return (quality?.rules ?? [])
    .filter((rule) => rule.severity === severity)
    .flatMap(({ rule, findings, count }) =>
      section(
        `Quality ${severity}: ${rule}`,
        findings.map(qualityFinding),
        count,
        severity === 'error' ? MOST : MOST_OF_A_WARNING,
      ),
    );
}

/** "file:line: employee (scenario), contribution of 2024-03-01 event_id: message" */
export function qualityFinding(finding: QualityFinding): string {
  const sentence = aboutEvent(finding);
  return finding.place === null ? sentence : place({ ...finding.place, message: sentence });
}

/** As above, without the place. */
export function aboutEvent(finding: QualityFinding): string {
  const { eventId, eventType, scenario, employee, effectiveDate, message } = finding;
  if (eventId === null) return message;
  const event = eventType === null ? '' : `${eventType} of ${effectiveDate} `;
  const person = employee === null ? '' : `${employee} (${scenario}), `;
  return `${person}${event}${eventId}: ${message}`;
}

/** "table.column: 3 rows, sum of deltas …, largest …, first 2024-03-15 at the vesting of 2024-03-14" */
function varianceLine(variance: GoldenVariance): string {
  const { table, column, rows, sum, largest, firstDate, firstEvent } = variance;
  const deltas = sum === null ? '' : `, sum of deltas ${sum}, largest ${largest}`;
  const event =
    firstEvent === null ? '' : ` at the ${firstEvent.eventType} of ${firstEvent.effectiveDate}`;
  return `${table}.${column}: ${counted(rows, 'row')}${deltas}${firstDate === null ? '' : `, first ${firstDate}`}${event}`;
}

function section(
  heading: string,
  lines: readonly string[] = [],
  total = lines.length,
  most = MOST,
): string[] {
  if (lines.length === 0) return [];
  const rest = total - Math.min(lines.length, most);
  return [
    plain(heading),
    ...lines.slice(0, most).map((line) => `  ${plain(line)}`),
    ...(rest > 0 ? [`  and ${rest.toLocaleString('en-US')} more (see the JSON report)`] : []),
  ];
}

function shown(cell: string | null): string {
  return cell === null ? 'nothing' : cell;
}
