/** The benchmark part of a report, for the terminal and in Markdown. */
import { canaryAlarms, change, slowerCauses } from '../checks/benchmarks/causes.ts';
import { counted } from '../contracts/rate.ts';
import { plain } from '../contracts/text/plain.ts';
import type { BenchmarksReport, Report, ScreenedWorkload, TimeReport } from '../schema/types.ts';
import { comparedRows, FIGURES, HEADER, measuredRows } from './benchmark-rows.ts';
import { alignColumns } from './columns.ts';
import { escapeMarkdown, folded, markdownTable } from './markdown-text.ts';

/** Sections of lines: the table, and what it rests on. */
export function benchmarkLines(report: Report, dim: (text: string) => string): string[][] {
  const { benchmarks } = report;
  if (benchmarks === null) return [];
  const rows = [...comparedRows(benchmarks), ...measuredRows(benchmarks)];
  const table = withoutEmptyColumns(rows);
  const [first = '', ...lines] = alignColumns([table.header, ...table.rows], table.figures);
  return [
    rows.length === 0 ? [] : [dim(first), ...lines.map(plain)],
    [...groundLines(report, benchmarks), benchmarks.method].map(plain),
  ];
}

/** @param most rows of what was compared; with 0 only what the work was held against is said */
export function benchmarkSections(report: Report, most: number): string[][] {
  const { benchmarks } = report;
  if (benchmarks === null) return [];
  const items = (lines: string[]) => lines.map((line) => `- ${escapeMarkdown(line)}`);
  if (most === 0) return [items(workLines(benchmarks))];
  const measured = measuredRows(benchmarks);
  return [
    comparedTable(benchmarks, most),
    measured.length === 0
      ? []
      : folded(`${counted(measured.length, 'figure')} measured`, tableOf(measured)),
    items(groundLines(report, benchmarks)),
  ];
}

/** Behind a click where nothing in it is as it should not be. */
function comparedTable(benchmarks: BenchmarksReport, most: number): string[] {
  const rows = comparedRows(benchmarks);
  if (rows.length === 0) return [];
  const rest = rows.length - most;
  const more = rest > 0 ? ['', `${rest.toLocaleString('en-US')} more in the JSON report.`] : [];
  const table = [...tableOf(rows.slice(0, most)), ...more];
  return slowerCauses(benchmarks).length > 0 || canaryAlarms(benchmarks)
    ? table
    : folded(`${counted(rows.length, 'figure')} compared; none is worse`, table);
}

function tableOf(rows: readonly string[][]): string[] {
  const { header, rows: cells, figures } = withoutEmptyColumns(rows);
  return markdownTable(header, cells, figures);
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
  const { failures, time } = benchmarks;
  return [
    ...failures.filter((failure) => !report.reasons.includes(failure)),
    ...(time === null ? [] : doubtsOf(time)),
    ...workLines(benchmarks),
    ...screenLines(benchmarks),
  ];
}

/** Why pairs do not tell, and what they could have told. */
function doubtsOf({ workloads, target }: TimeReport): string[] {
  return workloads
    .filter(({ decision }) => decision === 'inconclusive')
    .map(({ workload, reason, clocks }) => {
      const could = clocks.flatMap(({ clock, detectable, pairsNeeded }) =>
        detectable === null
          ? []
          : [
              `a slowdown of ${change(detectable)}${clock === 'cpu' ? ' of processor time' : ''} would have been found, and ${change(target)} takes about ${pairsNeeded?.toLocaleString('en-US')} pairs`,
            ],
      );
      const why = `${workload} time cannot be told yet, ${reason ?? 'too few pairs'}`;
      return [why, ...could].join(': ');
    });
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
