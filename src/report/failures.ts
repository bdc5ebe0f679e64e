/** What went wrong, worst first, as plain lines: a heading per kind, indented lines below it. */
import { counted } from '../core/rate.ts';
import type { GoldenCaseReport, Report, ReportFinding } from '../schema/types.ts';
import { plain } from './plain.ts';

/** Most lines of one kind; the rest is counted, and stands in the JSON report. */
const MOST = 20;

export function failureLines(report: Report): string[] {
  const { golden, reconstruction, invalidFixtures, validation } = report;
  const failing = golden?.results.filter((result) => result.status !== 'matched') ?? [];
  return [
    ...failing.flatMap(goldenCase),
    ...section(
      'SQL and TypeScript reconstruction disagree',
      reconstruction?.disagreements.map(
        (d) =>
          `${d.table} (${d.key.join(', ')}) ${d.column ?? 'row'}: SQL ${shown(d.sql)}, TypeScript ${shown(d.fold)}`,
      ),
      reconstruction?.disagreementCount,
    ),
    ...section(
      'One event_id, different contents',
      reconstruction?.conflicts.map((c) => `${c.eventId}: ${counted(c.versions, 'version')}`),
    ),
    ...section('Accepted, but must be rejected', invalidFixtures?.accepted.map(place)),
    ...section('Invalid events', validation?.findings.map(place), validation?.findingCount),
  ];
}

/** "file:line[index]: message" */
export function place(finding: ReportFinding): string {
  const index = finding.index === undefined ? '' : `[${finding.index}]`;
  return `${finding.file}:${finding.line}${index}: ${finding.message}`;
}

function goldenCase(result: GoldenCaseReport): string[] {
  return [
    ...section(
      `Golden case ${result.name} differs`,
      result.differences.map((difference) => difference.message),
      result.differenceCount,
    ),
    ...section(`Golden case ${result.name} cannot be compared`, result.findings.map(place)),
  ];
}

function section(heading: string, lines: readonly string[] = [], total = lines.length): string[] {
  if (lines.length === 0) return [];
  const rest = total - Math.min(lines.length, MOST);
  return [
    plain(heading),
    ...lines.slice(0, MOST).map((line) => `  ${plain(line)}`),
    ...(rest > 0 ? [`  and ${rest.toLocaleString('en-US')} more (see the JSON report)`] : []),
  ];
}

function shown(cell: string | null): string {
  return cell === null ? 'nothing' : cell;
}
