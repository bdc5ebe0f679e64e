/** What `golden update` changes, file by file. */
import type { TableVariance } from '../checks/golden/variance.ts';
import { type Answer, plainSection } from '../contracts/answer.ts';
import { counted } from '../contracts/rate.ts';
import type { Section } from '../contracts/section.ts';

export interface ChangedFile {
  readonly file: string;
  readonly variance: TableVariance;
}

export function answerVariance(files: readonly ChangedFile[], mode: 'show' | 'write'): Answer {
  const closing =
    files.length === 0
      ? 'every golden file is as it would be rebuilt'
      : `${mode === 'write' ? 'rewrote' : 'would rewrite'} ${counted(files.length, 'file')}`;
  return { sections: [...files.map(section), plainSection(closing)], data: { mode, files } };
}

function section({ file, variance }: ChangedFile): Section {
  const rows = variance.columns.map(({ column, rows: count, sum, largest }) => ({
    cells: [column, String(count), sum ?? '', largest ?? ''],
  }));
  const header = ['column', 'rows', 'sum of deltas', 'largest delta'];
  return {
    rank: 'detail',
    heading: `${file}: ${describeRows(variance)}`,
    folded: null,
    blocks:
      rows.length === 0
        ? []
        : [{ kind: 'table', header, figures: [1, 2, 3], rows, total: rows.length }],
  };
}

function describeRows({ added, removed, changed, fault }: TableVariance): string {
  if (fault !== null) return `it is replaced as a whole, because ${fault}`;
  return `${counted(changed, 'row')} changed, ${added} added, ${removed} removed`;
}
