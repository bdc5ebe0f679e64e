/**
 * The report for a step summary or a comment. Sections in order of weight; when the whole does not
 * fit the limit it is given, it says less (fewer rows, then counts only) instead of being cut.
 */

import { counted, formatPercent } from '../contracts/rate.ts';
import type { Report, ValidationReport } from '../schema/types.ts';
import { benchmarkSections } from './benchmarks.ts';
import { disagreement, place, qualityFinding } from './failures.ts';
import { githubSections, trendSection } from './github.ts';
import { goldenSection } from './golden.ts';
import { briefHeadline, headline, verdictOnly } from './headline.ts';
import { qualityCounts } from './human.ts';
import { escapeMarkdown, folded, markdownTable } from './markdown-text.ts';

/** Rows listed per section, from the fullest form to counts only. */
const STEPS = [50, 10, 3, 0];

/** How long a text is, in what its reader counts. */
export type Measure = (text: string) => number;

/** UTF-16 units: never fewer than characters. */
const units: Measure = (text) => text.length;

/** @param limit most of the result, in what `measure` counts */
export function renderMarkdown(report: Report, limit = 65_536, measure = units): string {
  const fits = (form: string) => measure(form) <= limit;
  const forms = STEPS.map((rows) => render(report, rows));
  return [...forms, ...shortest(report)].find(fits) ?? '';
}

function render(report: Report, rows: number): string {
  const { validation, golden } = report;
  const sections = [
    headline(report),
    ...githubSections(report, rows),
    golden ? goldenSection(golden, rows) : [],
    disagreements(report, rows),
    otherDifferences(report, rows),
    quality(report, 'error', rows),
    accepted(report, rows),
    validation ? findings(validation, rows) : [],
    quality(report, 'warning', rows),
    validation ? byType(validation) : [],
    ...benchmarkSections(report, rows),
    trendSection(report, rows),
    counts(report),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Less than counts: where the causes alone are too long. */
function shortest(report: Report): string[] {
  return [briefHeadline(report), [verdictOnly(report)]].map((lines) => `${lines.join('\n')}\n`);
}

function disagreements({ reconstruction }: Report, rows: number): string[] {
  if (!reconstruction || reconstruction.disagreementCount === 0) return [];
  const cells = reconstruction.disagreements
    .slice(0, rows)
    .map((d) => [
      d.table,
      d.key.join(', '),
      d.column ?? 'row',
      d.sql ?? 'nothing',
      d.fold ?? 'nothing',
    ]);
  return [
    '#### The two reconstructions disagree',
    '',
    ...(cells.length > 0
      ? markdownTable(['table', 'key', 'column', 'SQL', 'TypeScript'], cells)
      : []),
    '',
    `${counted(reconstruction.disagreementCount, 'disagreement')}.`,
  ];
}

function otherDifferences({ reconstruction, snapshots }: Report, rows: number): string[] {
  const weeks = (reconstruction?.weekDifferences ?? []).map(
    (d) =>
      `${d.week} ${d.column}: snapshots ${d.snapshots ?? 'nothing'}, events ${d.events ?? 'nothing'}`,
  );
  const file = (snapshots?.disagreements ?? []).map((d) => disagreement(d, 'file', 'events'));
  const list = [...weeks, ...file];
  if (list.length === 0) return [];
  const total = weeks.length + (snapshots?.disagreementCount ?? 0);
  return [
    '#### Snapshots that are not what the events give',
    '',
    ...list.slice(0, rows).map((line) => `- ${escapeMarkdown(line)}`),
    ...remainder(total, Math.min(list.length, rows)),
  ];
}

function quality({ quality }: Report, severity: 'error' | 'warning', rows: number): string[] {
  const broken = (quality?.rules ?? []).filter(
    (rule) => rule.severity === severity && rule.count > 0,
  );
  if (broken.length === 0) return [];
  const cells = broken.map(({ rule, count, findings }) => [
    rule,
    count.toLocaleString('en-US'),
    findings[0] === undefined ? '' : qualityFinding(findings[0]),
  ]);
  const table = markdownTable(['rule', 'events', 'first'], cells.slice(0, Math.max(rows, 10)), [1]);
  if (severity === 'error') return ['#### Quality errors', '', ...table];
  // A warning must not bury what failed.
  const events = broken.reduce((sum, { count }) => sum + count, 0);
  return folded(
    `${counted(events, 'warning')} by ${counted(broken.length, 'quality rule')}`,
    table,
  );
}

function accepted({ invalidFixtures }: Report, rows: number): string[] {
  const list = invalidFixtures?.accepted ?? [];
  if (list.length === 0) return [];
  return [
    '#### Accepted, but must be rejected',
    '',
    ...list.slice(0, rows).map((finding) => `- ${escapeMarkdown(place(finding))}`),
    ...remainder(list.length, Math.min(list.length, rows)),
  ];
}

function findings(validation: ValidationReport, rows: number): string[] {
  if (validation.findingCount === 0) return [];
  const listed = validation.findings.slice(0, rows).map((f) => [place(f), f.rule]);
  return folded(`${counted(validation.findingCount, 'finding')} in the fixtures`, [
    ...(listed.length > 0 ? markdownTable(['finding', 'rule'], listed) : []),
    ...remainder(validation.findingCount, listed.length),
  ]);
}

function byType(validation: ValidationReport): string[] {
  const types = Object.entries(validation.byType).filter(
    ([type, count]) => type !== 'unknown' || count.valid + count.invalid > 0,
  );
  const invalid = types
    .filter(([, count]) => count.invalid > 0)
    .map(([type, count]) => `${type} ${count.invalid.toLocaleString('en-US')}`);
  const cells = types.map(([type, count]) => [
    type,
    count.valid.toLocaleString('en-US'),
    count.invalid.toLocaleString('en-US'),
  ]);
  return folded(
    `${counted(types.length, 'event type')}; ${invalid.length === 0 ? 'all events valid' : `invalid: ${invalid.join(', ')}`}`,
    markdownTable(['event type', 'valid', 'invalid'], cells, [1, 2]),
  );
}

function counts(report: Report): string[] {
  const { validation, invalidFixtures, reconstruction, quality, golden, benchmarks, versions } =
    report;
  const parts = [
    validation &&
      `${counted(validation.events, 'event')}, ${formatPercent(validation.rate)} % valid (minimum ${validation.minimumRate} %)`,
    invalidFixtures &&
      `${invalidFixtures.rejected} of ${counted(invalidFixtures.events, 'invalid fixture')} rejected`,
    reconstruction && `rebuilt as of ${reconstruction.asOf}`,
    quality && `quality ${qualityCounts(quality)}`,
    golden && `${golden.matched} of ${counted(golden.cases, 'golden case')} matched`,
    `dc-event-gate ${versions.gate}, Node ${versions.node}${versions.duckdb === null ? '' : `, DuckDB ${versions.duckdb}`}`,
  ];
  const method = benchmarks === null ? [] : [`<sub>${escapeMarkdown(benchmarks.method)}</sub>`, ''];
  return [...method, `<sub>${parts.filter(Boolean).join(' · ')}</sub>`];
}

function remainder(total: number, listed: number): string[] {
  const rest = total - listed;
  return rest > 0 ? ['', `${rest.toLocaleString('en-US')} more in the JSON report.`] : [];
}
