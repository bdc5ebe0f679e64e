/** What became of an update that somebody asked for by the label. */

import type { NextStep } from '../../contracts/check.ts';
import { counted } from '../../contracts/rate.ts';
import { type Block, type Row, text } from '../../contracts/section.ts';
import type { UpdatedFile, UpdateReport } from '../../schema/types.ts';
import type { RunnableCheck } from '../runnable-check.ts';

/** One that was asked for and could not be made is no pass. */
export const UPDATE: RunnableCheck<UpdateReport> = {
  stage: 'github',
  isAskedFor: () => true,
  run: async ({ facts }) => facts.update,
  split: { by: 'merge' },
  standsAlone: false,
  judge: (update) => ({ reasons: reasons(update), doubts: [], grounds: [] }),
  sections: ({ status, detail, files }) => [
    {
      rank: 'answer',
      heading: 'Update of what is expected',
      folded: null,
      blocks: [
        text(status === 'refused' ? `Nothing was updated: ${detail}.` : detail),
        ...fileTable(files),
      ],
    },
  ],
  findings: () => [],
  nextStep,
  facts: () => [],
  figures: () => ({}),
  concern: () => null,
  isNotable: () => true,
};

/** With a patch the rest of the run is about the files on the disk; the commit that gets the verdict has the old ones. */
function reasons({ status, detail, patch }: UpdateReport): string[] {
  if (status === 'refused') return [`nothing was updated: ${detail}`];
  if (status === 'patched')
    return [
      `what is expected is rewritten in ${patch}, and not yet in the head of the pull request`,
    ];
  return [];
}

function nextStep({ status, patch }: UpdateReport): NextStep | null {
  if (status === 'refused')
    return {
      rank: 'answer',
      sentence:
        'Remove what is in the way (see "Update of what is expected" below), then set the label again.',
      command: null,
    };
  if (status !== 'patched') return null;
  return {
    rank: 'answer',
    sentence: `In the fork, run "git apply ${patch}" (it is in the artifact of this run), commit and push; then set the label again.`,
    command: null,
  };
}

function fileTable(files: readonly UpdatedFile[]): Block[] {
  const rows = files.flatMap(fileRows);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      header: ['file', 'column', 'rows', 'Σ old → new', 'largest'],
      figures: [2, 3, 4],
      rows,
      total: rows.length,
    },
  ];
}

/** A column a row; a file without any in one. */
function fileRows({ file, columns, added, removed, changed, fault }: UpdatedFile): Row[] {
  const counts = fault ?? `${changed} changed, ${added} added, ${removed} removed`;
  if (columns.length === 0)
    return [{ cells: [file, '', counts, '', ''], sentence: `${file}: ${counts}` }];
  return columns.map(({ column, rows, sum, largest }) => {
    const figures = sum === null ? '' : `, sum ${sum}, largest ${largest}`;
    return {
      cells: [file, column, String(rows), sum ?? '', largest ?? ''],
      sentence: `${file} ${column}: ${counted(rows, 'row')}${figures}`,
    };
  });
}
