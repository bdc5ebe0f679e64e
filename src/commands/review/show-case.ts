/** A golden case that differs, as a person has to see it to decide: what changes, in whose figures, since which event. */

import type { RebuiltGoldens } from '../../checks/golden/rebuild-goldens.ts';
import { type Block, list, type Section, text } from '../../contracts/section.ts';
import { locateMessage } from '../../contracts/text/locate-message.ts';
import { FORMS } from '../../report/forms.ts';
import { outlineAnswer } from '../../report/outline.ts';
import type { GoldenCaseReport, GoldenLine, GoldenWeek } from '../../schema/types.ts';
import { answerVariance } from '../variance-answer.ts';

/** Of sentences; "details" shows all. */
const MOST_SENTENCES = 5;
/** More than that nobody reads at a question; `golden check` lists as many as it is told to. */
const MOST_DETAILS = 40;
const WEEKS_BEFORE = 2;
const WEEKS_AFTER = 4;
/** The last of them say why the two part; those before them agree. */
const MOST_MOVES = 4;

export interface ShownAs {
  /** "Case 1 of 3" */
  readonly place: string;
  readonly width: number | null;
}

export function showCase(
  golden: GoldenCaseReport,
  rebuilt: RebuiltGoldens,
  { place, width }: ShownAs,
): string {
  const { name, title, source, lines, differences, differenceCount, findings } = golden;
  const sentences = [...differences.map(({ message }) => message), ...findings.map(locateMessage)];
  const total = differenceCount + findings.length;
  const sections: Section[] = [
    section(`${place}: ${name}`, [text(title), text(`Source: ${source}`)]),
    ...changes(rebuilt),
    ...lines.map(showLine),
    ...(lines.length > 0 && rebuilt.kind === 'rewrites'
      ? []
      : [section('What differs', [list(sentences.slice(0, MOST_SENTENCES), total)])]),
  ];
  return `\n${render(sections, width)}`.trimEnd();
}

/** Each difference in a sentence. */
export function showDetails(
  { differences, findings }: Pick<GoldenCaseReport, 'differences' | 'findings'>,
  width: number | null,
): string {
  const sentences = [...differences.map(({ message }) => message), ...findings.map(locateMessage)];
  return render(
    [section('Each difference', [list(sentences.slice(0, MOST_DETAILS), sentences.length)])],
    width,
  );
}

function render(sections: readonly Section[], width: number | null): string {
  return FORMS.human(outlineAnswer({ sections, data: null }), { colour: false, width });
}

function changes(rebuilt: RebuiltGoldens): readonly Section[] {
  if (rebuilt.kind === 'invalid')
    return [
      section('It cannot be rebuilt', [
        list(rebuilt.findings.slice(0, MOST_SENTENCES).map(locateMessage), rebuilt.findings.length),
      ]),
    ];
  const files = rebuilt.rewrites.map(({ file, variance }) => ({ file, variance }));
  const left =
    rebuilt.left.length === 0
      ? []
      : [section('New files will not make it match', [list(rebuilt.left)])];
  return files.length === 0
    ? left
    : [...answerVariance(files, 'show').sections.slice(0, -1), ...left];
}

/** The weeks around the one from which expected and rebuilt part, and what moved the column until then. */
function showLine({ employee, plan, column, weeks, firstEvent, moves }: GoldenLine): Section {
  const first = weeks.findIndex(({ expected, actual }) => expected !== actual);
  const around = weeks.slice(Math.max(0, first - WEEKS_BEFORE), first + WEEKS_AFTER);
  const blocks: Block[] = [
    {
      kind: 'table',
      header: ['week', 'expected', 'rebuilt', ''],
      figures: [1, 2],
      rows: around.map((week) => ({ cells: weekCells(week) })),
      total: around.length,
    },
  ];
  if (firstEvent !== null) {
    const { eventType, effectiveDate, eventId, line } = firstEvent;
    const where = line === null ? '' : `, line ${line} of events.ndjson`;
    blocks.push(
      text(`The difference begins with the ${eventType} of ${effectiveDate} (${eventId}${where}).`),
    );
  }
  if (moves.length > 0)
    blocks.push(
      list([
        'What moved it last until then:',
        ...moves
          .slice(-MOST_MOVES)
          .map(
            ({ date, eventType, before, after }) =>
              `  ${date} ${eventType}: ${before ?? 'NULL'} → ${after ?? 'NULL'}`,
          ),
      ]),
    );
  return section([[employee, plan].filter(Boolean).join(' / '), column].join(', '), blocks);
}

function weekCells({ date, expected, actual }: GoldenWeek): string[] {
  return [date, expected ?? 'no row', actual ?? 'no row', expected === actual ? '' : 'differs'];
}

function section(heading: string, blocks: readonly Block[]): Section {
  return { rank: 'detail', heading, folded: null, blocks };
}
