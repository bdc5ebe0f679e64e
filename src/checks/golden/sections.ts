/** The golden cases that do not match: variance by case and column, rows, what changed since the base. */

import { isSaid, type ReadingContext } from '../../contracts/check.ts';
import { typed } from '../../contracts/program.ts';
import { counted } from '../../contracts/rate.ts';
import { type Block, type Choice, list, type Section, text } from '../../contracts/section.ts';
import { locateMessage } from '../../contracts/text/locate-message.ts';
import { describeNotRebuilt } from '../../pipelines/event-counts.ts';
import type { GoldenCaseReport, GoldenDifferenceReport, GoldenReport } from '../../schema/types.ts';
import { describeDrift } from './describe-drift.ts';
import { differenceTable, varianceTable } from './difference-tables.ts';
import { linePlots } from './plots.ts';
import { unreviewedSections } from './unreviewed.ts';

export function sections(golden: GoldenReport, context: ReadingContext): Section[] {
  const failing = golden.results.filter(({ status }) => status !== 'matched');
  if (golden.cases === 0) return [noCase(golden)];
  if (failing.length === 0) return [...unreviewedSections(golden), ...notRebuilt(golden)];
  const different = failing.filter(({ differenceCount }) => differenceCount > 0);
  const invalid = failing.filter(({ differenceCount }) => differenceCount === 0);
  return [
    ...shown('Golden differences', differences(different, golden.base, context)),
    ...shown('Golden cases that cannot be compared', problems(invalid, golden.base, context)),
    ...unreviewedSections(golden),
    ...notRebuilt(golden),
  ];
}

/** As of the fixtures: events that a case has, and that none of its tables can show. */
function notRebuilt({ results }: GoldenReport): Section[] {
  const cases = results.flatMap(({ name, notRebuilt: types }) => {
    const sentence = describeNotRebuilt(types);
    return sentence === null ? [] : [`${name}: ${sentence}`];
  });
  if (cases.length === 0) return [];
  return [
    {
      rank: 'warning',
      heading: 'Golden cases with events that the tables do not know',
      folded: null,
      blocks: [list(cases)],
    },
  ];
}

function section(heading: string, blocks: readonly Block[]): Section {
  return { rank: 'failure', heading, folded: null, blocks };
}

function noCase({ path }: GoldenReport): Section {
  return section('No golden case', [text(`There is no case below ${path}.`)]);
}

/** Not at all where there is nothing that the verdict does not say. */
function shown(heading: string, blocks: readonly Block[]): Section[] {
  return blocks.length === 0 ? [] : [section(heading, blocks)];
}

function differences(
  cases: readonly GoldenCaseReport[],
  base: string | null,
  context: ReadingContext,
): Block[] {
  const all = cases.flatMap((result) => result.differences);
  const total = cases.reduce((sum, { differenceCount }) => sum + differenceCount, 0);
  if (total === 0) return [];
  if (total === 1 && isSaid(context, all[0] ?? null))
    return [...drifts(cases, base), ...linePlots(cases)];
  const figures = all.filter(isOfFigures);
  const others = all.filter((difference) => !isOfFigures(difference));
  const unlisted = total - all.length;
  const blocks: Block[] = [
    text(`${counted(total, 'difference')} in ${counted(cases.length, 'case')}.`),
  ];
  const variance = varianceTable(cases);
  const hasVariance = variance.total > 0;
  if (hasVariance) blocks.push(text('By column:'), variance);
  blocks.push(...drifts(cases, base), ...linePlots(cases));
  if (hasVariance) blocks.push(text('One by one:'));
  // Those that are not listed are counted below the last block of rows.
  const isLast = others.length === 0;
  if (figures.length > 0)
    blocks.push(differenceTable(figures, figures.length + (isLast ? unlisted : 0)));
  if (!isLast || figures.length === 0)
    blocks.push(
      list(
        others.map(({ message }) => message),
        others.length + unlisted,
      ),
    );
  return [...blocks, ...choices(cases)];
}

/** Of cases that differ in what they are compared by; where a finding is not expected, nothing can be accepted. */
function choices(cases: readonly GoldenCaseReport[]): Choice[] {
  const options = cases
    .filter(
      ({ variance, differences }) =>
        variance.length > 0 || differences.some(({ table }) => table !== 'quality_findings'),
    )
    .map(({ name, differenceCount }) => ({ name, note: counted(differenceCount, 'difference') }));
  if (options.length === 0) return [];
  const title = 'Accept the new figures of';
  return [{ kind: 'choice', title, command: typed('golden update'), options }];
}

function problems(
  cases: readonly GoldenCaseReport[],
  base: string | null,
  context: ReadingContext,
): Block[] {
  const findings = cases.flatMap((result) => result.findings);
  const unsaid = findings.filter((finding) => !isSaid(context, finding));
  return [
    ...drifts(cases, base),
    ...(unsaid.length === 0 ? [] : [list(unsaid.map(locateMessage))]),
  ];
}

/** A row too many or too few, and a finding, is said in words: there are no two figures to compare. */
function isOfFigures({ kind, table }: GoldenDifferenceReport): boolean {
  return kind === 'cell' && table !== 'quality_findings';
}

function drifts(cases: readonly GoldenCaseReport[], base: string | null): Block[] {
  const lines = cases.flatMap(({ name, drift }) =>
    drift === null || base === null ? [] : [`${name}, ${describeDrift(base, drift)}`],
  );
  return lines.length === 0 ? [] : [list(lines)];
}
