/** What `golden update` changes, file by file. */

import type { TableVariance } from '../checks/golden/variance.ts';
import type { Answer } from '../contracts/answer.ts';
import { counted } from '../contracts/rate.ts';
import { plain } from '../contracts/text/plain.ts';
import { alignColumns } from './columns.ts';
import { escapeMarkdown, markdownTable } from './markdown-text.ts';

export interface ChangedFile {
  readonly file: string;
  readonly variance: TableVariance;
}

export function renderVariance(files: readonly ChangedFile[], mode: 'show' | 'write'): Answer {
  const closing =
    files.length === 0
      ? 'every golden file is as it would be rebuilt'
      : `${mode === 'write' ? 'rewrote' : 'would rewrite'} ${counted(files.length, 'file')}`;
  return {
    human: `${[...files.flatMap(humanFile), closing].join('\n')}\n`,
    markdown: `${[...files.flatMap(markdownFile), closing].join('\n')}\n`,
    data: { mode, files },
  };
}

function humanFile({ file, variance }: ChangedFile): string[] {
  const header = ['column', 'rows', 'sum of deltas', 'largest delta'];
  return [
    `${plain(file)}: ${rowCounts(variance)}`,
    ...(variance.columns.length > 0
      ? alignColumns([header, ...cells(variance)], [1, 2, 3]).map((line) => `  ${line}`)
      : []),
    '',
  ];
}

function markdownFile({ file, variance }: ChangedFile): string[] {
  return [
    `**${escapeMarkdown(file)}**: ${rowCounts(variance)}`,
    '',
    ...(variance.columns.length > 0
      ? [...markdownTable(['column', 'rows', 'Σ delta', 'largest'], cells(variance), [1, 2, 3]), '']
      : []),
  ];
}

function rowCounts({ added, removed, changed, fault }: TableVariance): string {
  if (fault !== null) return `it is replaced as a whole, because ${fault}`;
  return `${counted(changed, 'row')} changed, ${added} added, ${removed} removed`;
}

function cells({ columns }: TableVariance): string[][] {
  return columns.map(({ column, rows, sum, largest }) => [
    column,
    String(rows),
    sum ?? '',
    largest ?? '',
  ]);
}
