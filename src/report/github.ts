/** What only a pull request or the default branch has: guarded changes, an update, a trend. */
import { figure } from '../checks/benchmarks/causes.ts';
import { counted } from '../contracts/rate.ts';
import type { Report } from '../schema/types.ts';
import { escapeMarkdown, folded, markdownTable } from './markdown-text.ts';

export function githubSections(report: Report, rows: number): string[][] {
  return [updateSection(report, rows), guardSection(report, rows)];
}

function guardSection({ guard }: Report, rows: number): string[] {
  if (guard === null || guard.files.length + guard.settings.length === 0) return [];
  const { files, settings, approval, label } = guard;
  const lines = files.map(({ path, status }) => `- ${escapeMarkdown(`${path} (${status})`)}`);
  const cells = settings.map(({ setting, base, head }) => [setting, base, head]);
  return [
    '#### Expectations that change',
    ...(approval.state === 'approved'
      ? ['', escapeMarkdown(`Approved by ${approval.by} with the label ${label}.`)]
      : []),
    ...(rows > 0 && cells.length > 0
      ? ['', ...markdownTable(['looser setting', 'before', 'now'], cells.slice(0, rows))]
      : []),
    ...(rows > 0 && lines.length > 0 ? ['', ...lines.slice(0, rows)] : []),
    ...(files.length > rows
      ? ['', `${counted(files.length, 'file')} in all, the rest in the JSON report.`]
      : []),
  ];
}

function updateSection({ update }: Report, rows: number): string[] {
  if (update === null) return [];
  const cells = update.files.flatMap(({ file, columns, added, removed, changed, fault }) => {
    const counts = fault ?? `${changed} changed, ${added} added, ${removed} removed`;
    const first = [file, '', counts, '', ''];
    return [
      ...(columns.length === 0 ? [first] : []),
      ...columns.map(({ column, rows: count, sum, largest }) => [
        file,
        column,
        String(count),
        sum ?? '',
        largest ?? '',
      ]),
    ];
  });
  return [
    '#### Update of what is expected',
    '',
    escapeMarkdown(
      update.status === 'refused' ? `Nothing was updated: ${update.detail}.` : update.detail,
    ),
    ...(cells.length > 0 && rows > 0
      ? [
          '',
          ...markdownTable(
            ['file', 'column', 'rows', 'Σ old → new', 'largest'],
            cells.slice(0, rows),
            [2, 3, 4],
          ),
        ]
      : []),
    ...(cells.length > rows
      ? ['', `${counted(update.files.length, 'file')} in all, the rest in the JSON report.`]
      : []),
  ];
}

const BARS = '▁▂▃▄▅▆▇█';

export function trendSection({ trend }: Report, rows: number): string[] {
  if (trend === null || rows === 0) return [];
  const cells = trend.series
    .slice(0, rows)
    .map(({ metric, values }) => [metric, sparkline(values), figure(values.at(-1) ?? 0)]);
  const runs = Math.max(...trend.series.map(({ values }) => values.length));
  return folded(
    `The last ${counted(runs, 'run')} on the default branch`,
    markdownTable(['metric', 'trend', 'last'], cells, [2]),
  );
}

/** A character a value, between the smallest and the largest. */
export function sparkline(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const last = BARS.length - 1;
  return values
    .map((value) => BARS[high === low ? 0 : Math.round(((value - low) / (high - low)) * last)])
    .join('');
}
