/** The golden cases that do not match: rows, variance by case and column, what changed since the base. */
import { describeDrift } from '../checks/golden/drift.ts';
import { counted } from '../contracts/rate.ts';
import { shortened } from '../contracts/text/shortened.ts';
import type { GoldenCaseReport, GoldenDifferenceReport, GoldenReport } from '../schema/types.ts';
import { place } from './failures.ts';
import { escapeMarkdown, folded, markdownTable } from './markdown-text.ts';

/** Rows that are seen without a click: the variance above them says more. */
const OPEN_ROWS = 5;

/** Characters of a name or value in a row of seven. */
const MOST_OF_A_CELL = 60;
const MOST_OF_A_SENTENCE = 500;

export function goldenSection(golden: GoldenReport, rows: number): string[] {
  const failing = golden.results.filter((result) => result.status !== 'matched');
  if (failing.length === 0) return [];
  const differences = failing.flatMap((result) => result.differences);
  const problems = failing.flatMap((result) => result.findings);
  const total = failing.reduce((sum, result) => sum + result.differenceCount, 0);
  const listed = differences.slice(0, rows);
  const cells = listed
    .filter(isOfFigures)
    .map((d) => [
      d.case,
      [d.employee, d.plan].filter(Boolean).join(' / '),
      d.date ?? '',
      d.column ?? '',
      d.expected ?? 'NULL',
      d.actual ?? 'NULL',
      d.delta ?? '',
    ])
    .map((row) => row.map((cell) => shortened(cell, MOST_OF_A_CELL)));
  const sentences = [
    ...listed.filter((d) => !isOfFigures(d)).map(({ message }) => message),
    ...problems.slice(0, rows).map(place),
  ];
  const some = listed.length < total ? `; the first ${listed.length} are listed` : '';
  return [
    '#### Golden differences',
    '',
    `${counted(total, 'difference')} in ${counted(failing.length, 'case')}${rows > 0 ? some : ''}.`,
    ...variance(failing, golden.base, rows),
    ...differenceRows(cells),
    ...(sentences.length > 0 ? [''] : []),
    ...sentences.map((sentence) => `- ${escapeMarkdown(shortened(sentence, MOST_OF_A_SENTENCE))}`),
  ];
}

/** A row too many or too few, and a finding, is said in words: there are no two figures to compare. */
function isOfFigures({ kind, table }: GoldenDifferenceReport): boolean {
  return kind === 'cell' && table !== 'quality_findings';
}

const HEADER = ['case', 'participant / plan', 'date', 'column', 'expected', 'actual', 'delta'];
const FIGURES = [4, 5, 6];

/** The first are seen without a click. */
function differenceRows(cells: readonly string[][]): string[] {
  const [first, more] = [cells.slice(0, OPEN_ROWS), cells.slice(OPEN_ROWS)];
  const table = (part: readonly string[][]) => markdownTable(HEADER, part, FIGURES);
  return [
    ...(first.length > 0 ? ['', ...table(first)] : []),
    ...(more.length > 0 ? ['', ...folded(counted(more.length, 'more row'), table(more))] : []),
  ];
}

/** By case and column; and what changed since the base. */
function variance(
  failing: readonly GoldenCaseReport[],
  base: string | null,
  rows: number,
): string[] {
  const cells = failing.flatMap((result) =>
    result.variance.map((v) => [
      result.name,
      `${v.table}.${v.column}`,
      v.rows.toLocaleString('en-US'),
      v.sum ?? '',
      v.largest ?? '',
      v.firstDate ?? '',
      v.firstEvent ? `${v.firstEvent.eventType} ${v.firstEvent.effectiveDate}` : '',
    ]),
  );
  const header = ['case', 'column', 'rows', 'Σ delta', 'largest', 'first', 'first event'];
  const drifts = failing.flatMap(({ name, drift }) =>
    drift === null || base === null
      ? []
      : [`- ${escapeMarkdown(`${name}, ${describeDrift(base, drift)}`)}`],
  );
  return [
    ...(cells.length > 0 && rows > 0
      ? ['', ...markdownTable(header, cells.slice(0, rows), [2, 3, 4])]
      : []),
    ...(drifts.length > 0 && rows > 0 ? ['', ...drifts.slice(0, rows)] : []),
  ];
}
