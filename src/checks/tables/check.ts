/** Whether two reconstructions of the same events agree, row by row and week by week. */

import { fixing, type Judgement, type NextStep } from '../../contracts/check.ts';
import { counted, formatCount } from '../../contracts/rate.ts';
import { list, type Section, type Table } from '../../contracts/section.ts';
import { describeLoading } from '../../pipelines/describe-loading.ts';
import { describeLost, summariseCounts } from '../../pipelines/event-counts.ts';
import type { EventLoading, ReconstructionReport, WeekDifference } from '../../schema/types.ts';
import { describeCell, disagreementBlock } from '../disagreement.ts';
import type { RunnableCheck } from '../runnable-check.ts';
import { inShares } from '../split.ts';
import { CORRECT_POINTER, describeNowhere, pointsNowhere } from './absent-parts.ts';
import { describeWeek, FIX_SQL, LOST_STEP, listDefects } from './causes.ts';
import { compareTables } from './compare-tables.ts';
import { countSections } from './count-sections.ts';
import { measureTables } from './measure-tables.ts';
import { describeDisagreement, describeEmpty, nameSides, opinionGrounds } from './opinion-words.ts';

export const TABLES_CHECK: RunnableCheck<ReconstructionReport> = {
  stage: 'rebuild',
  isAskedFor: () => true,
  ...inShares({ measure: measureTables, merge: compareTables }),
  standsAlone: false,
  judge,
  defects: listDefects,
  sections,
  findings: () => [],
  nextStep,
  facts: (reconstruction) => [
    {
      label: 'reconstruction',
      value: `${sumUp(reconstruction)} as of ${reconstruction.asOf}${unknownWords(reconstruction)}`,
      parts: [...reconstruction.tables, ...reconstruction.declared].map(
        ({ name, rows }) => `${name} ${counted(rows, 'row')}`,
      ),
    },
    ...(hasSnapshots(reconstruction)
      ? [{ label: 'snapshots', value: weekCounts(reconstruction) }]
      : []),
  ],
  figures: () => ({}),
  concern: (reconstruction) => (judge(reconstruction).reasons.length > 0 ? 'golden' : null),
  isNotable: () => false,
};

/** "1,100 events validated, loaded and rebuilt"; of what a command makes only how many went in. */
function sumUp({ counts, events }: ReconstructionReport): string {
  return counts.length === 0 ? counted(events, 'event') : summariseCounts(counts);
}

/** What a command of a team's own makes of its own events. */
function unknownWords({ counts }: ReconstructionReport): string {
  return counts.length === 0 ? '; how many of them the tables rest on is not known' : '';
}

function judge(reconstruction: ReconstructionReport): Judgement {
  const { counts, loading, declared, weekDifferences, absentParts } = reconstruction;
  const [first] = weekDifferences;
  return {
    reasons: [
      ...absentParts.filter(pointsNowhere).map(describeNowhere),
      ...[describeLost(counts), describeLoading(loading)].filter((reason) => reason !== null),
      ...declared.flatMap(({ problem }) => problem ?? []),
      ...[describeDisagreement(reconstruction)].filter((reason) => reason !== null),
      ...(first === undefined ? [] : [describeWeek(first)]),
    ],
    doubts: [describeEmpty(reconstruction)].filter((doubt) => doubt !== null),
    grounds: opinionGrounds(reconstruction),
  };
}

function sections(reconstruction: ReconstructionReport): Section[] {
  const { loading, disagreements, disagreementCount, weekDifferences } = reconstruction;
  const sides = nameSides(reconstruction);
  const shown: Section[] = [...countSections(reconstruction)];
  if (loading !== null && loading.differences.length > 0)
    shown.push({
      rank: 'failure',
      heading: `Valid events, and what ${loading.script} loaded`,
      folded: null,
      blocks: [loadingTable(loading)],
    });
  if (disagreementCount > 0)
    shown.push({
      rank: 'failure',
      heading: `${sides.join(' and ')} reconstruction disagree`,
      folded: null,
      blocks: [disagreementBlock(disagreements, sides, disagreementCount)],
    });
  if (weekDifferences.length > 0)
    shown.push({
      rank: 'failure',
      heading: 'Weeks whose snapshots do not add up to the events',
      folded: null,
      blocks: [list(weekDifferences.map(weekLine))],
    });
  return shown;
}

/** A table of the plan that a pipeline of a team's own may not make. */
function hasSnapshots({ weeks, tables }: ReconstructionReport): boolean {
  return weeks > 0 || tables.some(({ name }) => name === 'fct_participant_balance_snapshots');
}

function loadingTable({ differences }: EventLoading): Table {
  return {
    kind: 'table',
    header: ['event type', 'valid', 'loaded', 'not among the valid'],
    figures: [1, 2, 3],
    rows: differences.map(({ type, valid, loaded, unknown }) => ({
      cells: [type, ...[valid, loaded, unknown].map(formatCount)],
    })),
    total: differences.length,
  };
}

function weekLine({ week, column, snapshots, events }: WeekDifference): string {
  return `${week} ${column}: snapshots ${describeCell(snapshots)}, events ${describeCell(events)}`;
}

function nextStep(reconstruction: ReconstructionReport): NextStep | null {
  const { loading, absentParts } = reconstruction;
  if (absentParts.some(pointsNowhere)) return fixing(CORRECT_POINTER);
  if (loading !== null && loading.differences.length > 0)
    return fixing(
      `Fix ${loading.script}: it must load every valid event once, unchanged, and nothing else.`,
    );
  if (describeLost(reconstruction.counts) !== null) return fixing(LOST_STEP);
  if (judge(reconstruction).reasons.length === 0)
    return describeEmpty(reconstruction) === null ? null : fixing(EMPTY_STEP);
  if (reconstruction.declared.some(({ problem }) => problem !== null))
    return fixing('Fix the pipeline, or correct what "tables" in the config says of this table.');
  return fixing(FIX_SQL);
}

const EMPTY_STEP =
  'Let the pipeline make rows of these events, or declare a table in the config that has some.';

/** "261 weeks validated, row by row and in sum" */
function weekCounts({ weeks, weekDifferences, disagreementCount }: ReconstructionReport): string {
  const isSound = weekDifferences.length === 0 && disagreementCount === 0;
  return `${counted(weeks, 'week')}${isSound ? ' validated, row by row and in sum' : ' read, with differences'}`;
}
