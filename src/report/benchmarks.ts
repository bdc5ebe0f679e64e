/** The benchmark part of a report, for the terminal and in Markdown. */
import { change } from '../core/measuring/causes.ts';
import { counted } from '../core/rate.ts';
import type { BenchmarksReport, Report, ScreenedWorkload, TimedWorkload } from '../schema/types.ts';
import { comparedRows, FIGURES, HEADER, measuredRows } from './benchmark-rows.ts';
import { alignColumns } from './columns.ts';
import { escapeMarkdown, folded, markdownTable } from './markdown-text.ts';
import { plain } from './plain.ts';

/** Sections of lines: the table, and what it rests on. */
export function benchmarkLines(report: Report, dim: (text: string) => string): string[][] {
  const { benchmarks } = report;
  if (benchmarks === null) return [];
  const rows = [...comparedRows(benchmarks), ...measuredRows(benchmarks)];
  const table = withoutEmptyColumns(rows);
  const [first = '', ...lines] = alignColumns([table.header, ...table.rows], table.figures);
  return [
    rows.length === 0 ? [] : [dim(first), ...lines.map(plain)],
    groundLines(report, benchmarks).map(plain),
  ];
}

/** @param most rows of what was compared; with 0 only what the work was held against is said */
export function benchmarkSections(report: Report, most: number): string[][] {
  const { benchmarks } = report;
  if (benchmarks === null) return [];
  const items = (lines: string[]) => lines.map((line) => `- ${escapeMarkdown(line)}`);
  if (most === 0) return [items(workLines(benchmarks))];
  const compared = comparedRows(benchmarks);
  const measured = measuredRows(benchmarks);
  const table = (rows: string[][]) => {
    const { header, rows: cells, figures } = withoutEmptyColumns(rows);
    return rows.length === 0 ? [] : markdownTable(header, cells, figures);
  };
  const rest = compared.length - most;
  return [
    table(compared.slice(0, most)),
    rest > 0 ? [`${rest.toLocaleString('en-US')} more in the JSON report.`] : [],
    measured.length === 0
      ? []
      : folded(`${counted(measured.length, 'figure')} measured`, table(measured)),
    items(groundLines(report, benchmarks)),
  ];
}

/** A column that no row has anything in says nothing. */
function withoutEmptyColumns(rows: readonly string[][]) {
  const kept = HEADER.map((_, column) => column).filter((column) =>
    rows.some((row) => row[column] !== ''),
  );
  const pick = (row: readonly string[]) => kept.map((column) => row[column] ?? '');
  return {
    header: pick(HEADER),
    rows: rows.map(pick),
    figures: kept.flatMap((column, at) => (FIGURES.includes(column) ? [at] : [])),
  };
}

function groundLines(report: Report, benchmarks: BenchmarksReport): string[] {
  const { failures, method, time } = benchmarks;
  return [
    ...failures.filter((failure) => !report.reasons.includes(failure)),
    ...(time?.workloads ?? []).flatMap(doubtOf),
    ...workLines(benchmarks),
    ...screenLines(benchmarks),
    method,
  ];
}

/** Why pairs do not tell, and what they could have told. */
function doubtOf({ workload, decision, reason, detectable, pairsNeeded }: TimedWorkload): string[] {
  if (decision !== 'inconclusive') return [];
  const could =
    detectable === null
      ? ''
      : `: a slowdown of ${change(detectable)} would have been found, and +5 % takes about ${pairsNeeded?.toLocaleString('en-US')} pairs`;
  return [`${workload} time cannot be told yet, ${reason ?? 'too few pairs'}${could}`];
}

/** What the work was held against, and that nothing of it changed; changes are in the table. */
function workLines({ work }: BenchmarksReport): string[] {
  const notice = work.notice === null ? [] : [work.notice];
  if (work.against === 'nothing') return [`work: no comparison, ${work.detail}`];
  const same = work.changes.length === 0 ? 'the same' : `${work.changes.length} differ`;
  const demoted =
    work.demoted.length === 0
      ? ''
      : `; not exact here, so left out: ${work.demoted.slice(0, 5).join(', ')}`;
  const what = work.against === 'base' ? `the base ${work.detail}` : work.detail;
  return [
    `work: ${counted(work.compared, 'counter')} against ${what}, ${same}${demoted}`,
    ...notice,
  ];
}

/** Against earlier jobs: it decides nothing, and where it can say nothing it says so. */
function screenLines({ screen, time }: BenchmarksReport): string[] {
  const against = ({ workload, ratio, jobs }: ScreenedWorkload) =>
    `${workload} (${change(ratio)} against ${counted(jobs, 'job')})`;
  const quiet = screen.filter(({ asksForPairs }) => asksForPairs === false);
  const asking = screen.filter(({ asksForPairs }) => asksForPairs === true);
  const next =
    time === null ? '--against REF tells by pairs' : 'the pairs tell of what has changed';
  return [
    ...(asking.length === 0
      ? []
      : [`stands out from earlier jobs here: ${asking.map(against).join(', ')}; ${next}`]),
    ...(quiet.length === 0 ? [] : [`as in earlier jobs here: ${quiet.map(against).join(', ')}`]),
    ...uncompared(screen),
  ];
}

/** By how many jobs there are: too few of this environment. */
function uncompared(screen: readonly ScreenedWorkload[]): string[] {
  const without = screen.filter(({ asksForPairs }) => asksForPairs === null);
  const kinds = new Set(without.map(({ jobs, elsewhere }) => `${jobs} ${elsewhere}`));
  return [...kinds].map((kind) => {
    const alike = without.filter(({ jobs, elsewhere }) => `${jobs} ${elsewhere}` === kind);
    const { jobs = 0, elsewhere = 0 } = alike[0] ?? {};
    const others = elsewhere === 0 ? '' : ` (and ${elsewhere} of others)`;
    return `earlier jobs: no comparison of ${alike.map(({ workload }) => workload).join(', ')}, since the baseline holds ${counted(jobs, 'job')} of this environment${others}, and 3 are the least`;
  });
}
